# language: vi
Tính năng: Nhân lực (bộ huyen-uy-141-2023, nhóm 4): ví dụ ranh giới
  Do lệnh «tieuchi examples» viết ra từ quy tắc; muốn đổi thì đổi quy tắc rồi chạy lại lệnh.
  Điều không nêu ra là điều chưa hỏi. Ở mỗi mốc có trường hợp thiếu một đơn vị, vừa đúng mốc
  và hơn một đơn vị; mọi điều khác giữ nguyên.

  Bối cảnh:
    Biết bộ huyen-uy-141-2023, chấm ngày 31/12/2030, số liệu từ 01/01/2030 đến 31/12/2030

  Quy tắc: Chỉ tiêu III.4a. Mỗi trạm có ít nhất một bác sĩ

    Tình huống: Chỉ tiêu III.4a, khi chưa biết gì
      Khi chấm chỉ tiêu III.4a
      Thì mục tiêu chưa đủ căn cứ

    Khung tình huống: Chỉ tiêu III.4a: Tỷ lệ trạm có bác sĩ, của trạm hoặc nơi khác về: đủ 100 %
      Biết minh chứng sau:
        | Số trạm y tế xã, thị trấn (stations)                                              | 10                                                       |
        | Số trạm có bác sĩ, của trạm hoặc nơi khác về theo lịch (stations_with_any_doctor) | <Số trạm có bác sĩ, của trạm hoặc nơi khác về theo lịch> |
      Khi chấm chỉ tiêu III.4a
      Thì Tỷ lệ trạm có bác sĩ, của trạm hoặc nơi khác về (stations_with_any_doctor_share) là <Tỷ lệ trạm có bác sĩ, của trạm hoặc nơi khác về>
      Và mục tiêu <kết quả>

      Dữ liệu:
        | Số trạm có bác sĩ, của trạm hoặc nơi khác về theo lịch | Tỷ lệ trạm có bác sĩ, của trạm hoặc nơi khác về | kết quả   |
        | 9                                                      | 90 %                                            | không đạt |
        | 10                                                     | 100 %                                           | đạt       |

  Quy tắc: Chỉ tiêu III.4b. Mỗi thôn có một nhân viên y tế được đào tạo chuyên môn

    Tình huống: Chỉ tiêu III.4b, khi chưa biết gì
      Khi chấm chỉ tiêu III.4b
      Thì mục tiêu chưa đủ căn cứ

    Khung tình huống: Chỉ tiêu III.4b: Tỷ lệ thôn có nhân viên y tế được đào tạo: đủ 100 %
      Biết minh chứng sau:
        | Số thôn, bản, tổ dân phố (villages)                                              | 100                                                 |
        | Số thôn có nhân viên y tế được đào tạo chuyên môn (villages_with_trained_worker) | <Số thôn có nhân viên y tế được đào tạo chuyên môn> |
      Khi chấm chỉ tiêu III.4b
      Thì Tỷ lệ thôn có nhân viên y tế được đào tạo (villages_with_trained_worker_share) là <Tỷ lệ thôn có nhân viên y tế được đào tạo>
      Và mục tiêu <kết quả>

      Dữ liệu:
        | Số thôn có nhân viên y tế được đào tạo chuyên môn | Tỷ lệ thôn có nhân viên y tế được đào tạo | kết quả   |
        | 99                                                | 99 %                                      | không đạt |
        | 100                                               | 100 %                                     | đạt       |
