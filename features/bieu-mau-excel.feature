# language: vi
Tính năng: Phiếu minh chứng điền bằng Excel
  Trạm, xã điền minh chứng vào phiếu Excel, không cần mạng. Phiếu đã điền được chấm đúng như hồ sơ, đến cả mã biên nhận.
  Ô để trống là chưa hỏi, «chưa rõ» là đã hỏi mà chưa xác định được; cả hai không bao giờ là số 0. Điều gì có thể hiểu hai
  cách thì báo trang và ô, không đoán.

  Quy tắc: Phiếu đã điền được chấm như hồ sơ

    Tình huống: Hồ sơ đạt điểm tối đa chép sang phiếu
      Biết hồ sơ đạt điểm tối đa của một trạm y tế xã
      Và phiếu Excel điền theo hồ sơ ấy
      Thì phiếu và hồ sơ có cùng kết quả và cùng mã biên nhận

    Tình huống: Hồ sơ huyện chép sang phiếu
      Biết hồ sơ huyện Hoằng Hóa theo báo cáo tháng 5/2024
      Và phiếu Excel điền theo hồ sơ ấy
      Thì phiếu và hồ sơ có cùng kết quả và cùng mã biên nhận

  Quy tắc: Cách ghi của người Việt đều đọc được

    Khung tình huống: Ghi số <ghi>
      Biết báo cáo tiêu chí 15 của một xã nông thôn năm 2024
      Và phiếu Excel điền theo hồ sơ ấy
      Khi gõ "<ghi>" vào ô trả lời của "Dân số thực tế thường trú"
      Thì "Dân số thực tế thường trú" trên phiếu là <số>
      Và "Dân số thực tế thường trú" trên phiếu được ghi là <cách biết>

      Dữ liệu:
        | ghi                | số                | cách biết          |
        | 6200               | 6200              | đã biết            |
        | 6.200              | 6200              | đã biết            |
        | 6 200              | 6200              | đã biết            |
        | 6100..6300         | từ 6100 đến 6300  | ước tính           |
        | từ 6.100 đến 6.300 | từ 6100 đến 6300  | ước tính           |
        | chưa rõ            | từ 1 đến 200000   | chưa xác định được |

    Tình huống: Ô để trống là chưa hỏi
      Biết báo cáo tiêu chí 15 của một xã nông thôn năm 2024
      Và phiếu Excel điền theo hồ sơ ấy
      Thì "Dân số thực tế thường trú" trên phiếu được ghi là chưa hỏi

  Quy tắc: Điều không hiểu chắc thì báo trang và ô

    Khung tình huống: Ghi <ghi> vào ô <ô>
      Biết báo cáo tiêu chí 15 của một xã nông thôn năm 2024
      Và phiếu Excel điền theo hồ sơ ấy
      Khi gõ "<ghi>" vào ô trả lời của "<ô>"
      Thì phiếu bị từ chối ở ô trả lời của "<ô>"

      Dữ liệu:
        | ghi         | ô                                        |
        | khoảng 6200 | Dân số thực tế thường trú                |
        | 200001      | Dân số thực tế thường trú                |
        | 62,5        | Dân số thực tế thường trú                |
        | =3000+3200  | Dân số thực tế thường trú                |
        | #N/A        | Dân số thực tế thường trú                |
        | đạt         | Xã đạt tiêu chí quốc gia về y tế         |
        | Tây Bắc     | Vùng kinh tế - xã hội                    |
