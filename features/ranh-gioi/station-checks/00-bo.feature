# language: vi
Tính năng: Câu hỏi về từng trạm để đếm số liệu của xã, huyện và tỉnh (bộ station-checks): hiệu lực và công nhận
  Do lệnh «tieuchi examples» viết ra từ quy tắc; muốn đổi thì đổi quy tắc rồi chạy lại lệnh.

  Bối cảnh:
    Biết bộ station-checks, chấm ngày 31/12/2024, số liệu từ 01/01/2024 đến 31/12/2024

  Quy tắc: Hiệu lực

    Khung tình huống: Ngày đầu và ngày cuối có hiệu lực
      Khi tìm bộ áp dụng theo tên bộ vào ngày <ngày>
      Thì áp dụng <áp dụng>

      Dữ liệu:
        | ngày       | áp dụng           |
        | 31/12/2017 | không bộ nào      |
        | 01/01/2018 | bộ station-checks |
        | 02/01/2018 | bộ station-checks |
