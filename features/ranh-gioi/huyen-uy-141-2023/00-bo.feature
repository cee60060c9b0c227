# language: vi
Tính năng: Mục tiêu y tế cơ sở đến năm 2025 và 2030 theo Kế hoạch 141-KH/HU (bộ huyen-uy-141-2023): hiệu lực và công nhận
  Do lệnh «tieuchi examples» viết ra từ quy tắc; muốn đổi thì đổi quy tắc rồi chạy lại lệnh.

  Bối cảnh:
    Biết bộ huyen-uy-141-2023, chấm ngày 31/12/2030, số liệu từ 01/01/2030 đến 31/12/2030

  Quy tắc: Hiệu lực

    Khung tình huống: Ngày đầu và ngày cuối có hiệu lực
      Khi tìm bộ áp dụng theo tên bộ vào ngày <ngày>
      Thì áp dụng <áp dụng>

      Dữ liệu:
        | ngày       | áp dụng              |
        | 25/10/2023 | không bộ nào         |
        | 26/10/2023 | bộ huyen-uy-141-2023 |
        | 27/10/2023 | bộ huyen-uy-141-2023 |
        | 30/12/2030 | bộ huyen-uy-141-2023 |
        | 31/12/2030 | bộ huyen-uy-141-2023 |
        | 01/01/2031 | không bộ nào         |

  Quy tắc: Hạn của mục tiêu

    Tình huống: Mỗi mục tiêu có hạn của nó
      Khi tìm hạn của các mục tiêu
      Thì hạn là:
        | mục tiêu    | hạn        |
        | 1-2025      | 31/12/2025 |
        | 1-2030      | 31/12/2030 |
        | 2-2025      | 31/12/2025 |
        | 2-2030      | 31/12/2030 |
        | 3a-2025     | 31/12/2025 |
        | 3b-2025     | 31/12/2025 |
        | 3b-2030     | 31/12/2030 |
        | III.5a-2024 | 31/12/2024 |
        | III.5a-2025 | 31/12/2025 |
        | 4-2025      | 31/12/2025 |
        | 4-2030      | 31/12/2030 |
        | III.5b-2024 | 31/12/2024 |
        | III.5b-2025 | 31/12/2025 |
        | 5-2025      | 31/12/2025 |
        | 5-2030      | 31/12/2030 |
        | 6-2025      | 31/12/2025 |
        | 6-2030      | 31/12/2030 |
        | 7a-2025     | 31/12/2025 |
        | 7a-2030     | 31/12/2030 |
        | 7b-2025     | 31/12/2025 |
        | 7b-2030     | 31/12/2030 |
        | 7c-2030     | 31/12/2030 |
        | III.4a      | 31/12/2030 |
        | III.4b      | 31/12/2030 |
