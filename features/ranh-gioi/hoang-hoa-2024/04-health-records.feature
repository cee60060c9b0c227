# language: vi
Tính năng: Hồ sơ sức khỏe điện tử (bộ hoang-hoa-2024, nhóm 4): ví dụ ranh giới
  Do lệnh «tieuchi examples» viết ra từ quy tắc; muốn đổi thì đổi quy tắc rồi chạy lại lệnh.
  Điều không nêu ra là điều chưa hỏi. Ở mỗi mốc có trường hợp thiếu một đơn vị, vừa đúng mốc
  và hơn một đơn vị; mọi điều khác giữ nguyên.

  Bối cảnh:
    Biết bộ hoang-hoa-2024, chấm ngày 31/12/2024, số liệu từ 01/01/2024 đến 31/12/2024

  Quy tắc: Chỉ tiêu 2. Người dân trong huyện được lập hồ sơ sức khỏe điện tử

    Tình huống: Chỉ tiêu 2, khi chưa biết gì
      Khi chấm chỉ tiêu 2
      Thì mục tiêu chưa đủ căn cứ

    Khung tình huống: Chỉ tiêu 2: Tỷ lệ dân số có hồ sơ sức khỏe điện tử: đủ 100 %
      Biết minh chứng sau:
        | Dân số (population)                                     | 1000                                    |
        | Số người đã có hồ sơ sức khỏe điện tử (ehealth_records) | <Số người đã có hồ sơ sức khỏe điện tử> |
      Khi chấm chỉ tiêu 2
      Thì Tỷ lệ dân số có hồ sơ sức khỏe điện tử (ehealth_record_share) là <Tỷ lệ dân số có hồ sơ sức khỏe điện tử>
      Và mục tiêu <kết quả>

      Dữ liệu:
        | Số người đã có hồ sơ sức khỏe điện tử | Tỷ lệ dân số có hồ sơ sức khỏe điện tử | kết quả   |
        | 999                                   | 99,9 %                                 | không đạt |
        | 1000                                  | 100 %                                  | đạt       |
