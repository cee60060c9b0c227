# language: vi
Tính năng: Chỉ tiêu công tác y tế huyện Hoằng Hóa, tháng 6 và năm 2024 (bộ hoang-hoa-2024): hiệu lực và công nhận
  Do lệnh «tieuchi examples» viết ra từ quy tắc; muốn đổi thì đổi quy tắc rồi chạy lại lệnh.

  Bối cảnh:
    Biết bộ hoang-hoa-2024, chấm ngày 31/12/2024, số liệu từ 01/01/2024 đến 31/12/2024

  Quy tắc: Hiệu lực

    Khung tình huống: Ngày đầu và ngày cuối có hiệu lực
      Khi tìm bộ áp dụng vào ngày <ngày>
      Thì áp dụng <áp dụng>

      Dữ liệu:
        | ngày       | áp dụng           |
        | 09/06/2024 | không bộ nào      |
        | 10/06/2024 | bộ hoang-hoa-2024 |
        | 11/06/2024 | bộ hoang-hoa-2024 |
        | 30/12/2024 | bộ hoang-hoa-2024 |
        | 31/12/2024 | bộ hoang-hoa-2024 |
        | 01/01/2025 | không bộ nào      |
