# language: vi
Tính năng: Mục tiêu y tế cơ sở huyện Tam Đường đến năm 2025 (bộ tam-duong-2022): hiệu lực và công nhận
  Do lệnh «tieuchi examples» viết ra từ quy tắc; muốn đổi thì đổi quy tắc rồi chạy lại lệnh.

  Bối cảnh:
    Biết bộ tam-duong-2022, chấm ngày 31/12/2025, số liệu từ 01/01/2025 đến 31/12/2025

  Quy tắc: Hiệu lực

    Khung tình huống: Ngày đầu và ngày cuối có hiệu lực
      Khi tìm bộ áp dụng vào ngày <ngày>
      Thì áp dụng <áp dụng>

      Dữ liệu:
        | ngày       | áp dụng           |
        | 09/03/2022 | không bộ nào      |
        | 10/03/2022 | bộ tam-duong-2022 |
        | 11/03/2022 | bộ tam-duong-2022 |
        | 30/12/2025 | bộ tam-duong-2022 |
        | 31/12/2025 | bộ tam-duong-2022 |
        | 01/01/2026 | không bộ nào      |
