# language: vi
Tính năng: Tiêu chí 15 về y tế của Bộ tiêu chí quốc gia về xã nông thôn mới giai đoạn 2021 - 2025 (bộ rural-commune-15-2022): hiệu lực và công nhận
  Do lệnh «tieuchi examples» viết ra từ quy tắc; muốn đổi thì đổi quy tắc rồi chạy lại lệnh.

  Bối cảnh:
    Biết bộ rural-commune-15-2022, chấm ngày 31/12/2024, số liệu từ 01/01/2024 đến 31/12/2024

  Quy tắc: Hiệu lực

    Khung tình huống: Ngày đầu và ngày cuối có hiệu lực
      Khi tìm bộ áp dụng vào ngày <ngày>
      Thì áp dụng <áp dụng>

      Dữ liệu:
        | ngày       | áp dụng                                                |
        | 07/03/2022 | không bộ nào                                           |
        | 08/03/2022 | bộ rural-commune-15-2022                               |
        | 09/03/2022 | bộ rural-commune-15-2022                               |
        | 13/02/2026 | bộ rural-commune-15-2022                               |
        | 14/02/2026 | bộ rural-commune-15-2022                               |
        | 15/02/2026 | bộ rural-commune-2026 (mới biết khung, chưa chấm được) |
