# language: vi
Tính năng: Thiếu minh chứng
  Chưa biết không bao giờ là số 0 và không bao giờ là không. Chưa biết là cả khoảng có thể.
  Thêm minh chứng thì khoảng điểm hẹp lại. Hồ sơ trống không bao giờ đạt.

  Quy tắc: Chưa biết khác với số 0 và khác với không

    Khung tình huống: Số người có thẻ bảo hiểm y tế: <số người>
      Biết hồ sơ còn trống của một trạm y tế xã
      Và dân số là 6200
      Và "Số người có thẻ bảo hiểm y tế còn giá trị" là <số người>
      Khi chấm chỉ tiêu 5
      Thì được <điểm> điểm
      Và được xếp là <kết quả>
      Và "Số người có thẻ bảo hiểm y tế còn giá trị" được ghi là <cách biết>

      Dữ liệu:
        | số người           | điểm       | kết quả        | cách biết          |
        | 5890               | 3          | đạt            | đã biết            |
        | 5889               | 2          | đạt một phần   | đã biết            |
        | 0                  | 0          | không đạt      | đã biết            |
        | chưa hỏi           | từ 0 đến 3 | chưa đủ căn cứ | chưa hỏi           |
        | chưa xác định được | từ 0 đến 3 | chưa đủ căn cứ | chưa xác định được |

    Khung tình huống: Trạm dễ tiếp cận: <trả lời>
      Biết hồ sơ còn trống của một trạm y tế xã
      Và "Trạm ở gần trục giao thông của xã, xe cứu thương vào được" là <trả lời>
      Khi chấm chỉ tiêu 10
      Thì được <điểm> điểm
      Và được xếp là <kết quả>

      Dữ liệu:
        | trả lời            | điểm       | kết quả        |
        | có                 | 1          | đạt            |
        | không              | 0          | không đạt      |
        | chưa hỏi           | từ 0 đến 1 | chưa đủ căn cứ |
        | chưa xác định được | từ 0 đến 1 | chưa đủ căn cứ |

    Khung tình huống: Chưa ai xem có sai phạm hay không thì không phải là không có sai phạm (<sai phạm>)
      Biết hồ sơ còn trống của một trạm y tế xã
      Và minh chứng như sau:
        | Kiểm kê thấy thuốc hết hạn để lẫn thuốc đang dùng                | không      |
        | Có thuốc phải kiểm soát đặc biệt chưa được ghi sổ theo dõi riêng | <sai phạm> |
      Khi chấm chỉ tiêu 19
      Thì được <điểm> điểm

      Dữ liệu:
        | sai phạm           | điểm       |
        | không              | 1          |
        | có                 | 0          |
        | chưa hỏi           | từ 0 đến 1 |
        | chưa xác định được | từ 0 đến 1 |

    Khung tình huống: Cả năm có <số ca> ca phải báo cáo
      Biết hồ sơ còn trống của một trạm y tế xã
      Và minh chứng như sau:
        | Số ca bệnh truyền nhiễm phải báo cáo trong kỳ               | <số ca>    |
        | Số ca bệnh truyền nhiễm được báo cáo đúng thời hạn quy định | <đúng hạn> |
      Khi chấm chỉ tiêu 22
      Thì phần "Báo cáo ca bệnh đúng thời hạn" được <điểm> điểm

      Dữ liệu: Không có ca nào khác với chưa hỏi có mấy ca
        | số ca    | đúng hạn | điểm       |
        | 0        | 0        | 1          |
        | 0        | chưa hỏi | 1          |
        | 20       | 20       | 1          |
        | 20       | 19       | 0          |
        | 20       | chưa hỏi | từ 0 đến 1 |
        | chưa hỏi | chưa hỏi | từ 0 đến 1 |

    Tình huống: Chưa biết mẫu số thì tỷ lệ cũng chưa biết
      Biết hồ sơ còn trống của một trạm y tế xã
      Và "Số người có thẻ bảo hiểm y tế còn giá trị" là 5890
      Khi chấm chỉ tiêu 5
      Thì được từ 0 đến 3 điểm
      Và còn thiếu "Dân số thực tế thường trú"

    Tình huống: Không xét tỷ số giới tính khi có dưới 50 trẻ sinh ra là một kết quả, không phải thiếu minh chứng
      Biết hồ sơ còn trống của một trạm y tế xã
      Và minh chứng như sau:
        | Xã đạt chỉ tiêu về mức sinh được giao trong năm | có |
        | Số bé trai sinh ra sống trong kỳ                | 30 |
        | Số bé gái sinh ra sống trong kỳ                 | 19 |
      Khi chấm chỉ tiêu 40
      Thì phần "Tỷ số giới tính khi sinh" không áp dụng
      Và được 2 điểm

  Quy tắc: Một ước tính là một khoảng thật

    Khung tình huống: Ước tính số người có thẻ <ước tính>
      Biết hồ sơ còn trống của một trạm y tế xã
      Và dân số là 6200
      Và "Số người có thẻ bảo hiểm y tế còn giá trị" là <ước tính>
      Khi chấm chỉ tiêu 5
      Thì "Tỷ lệ dân số có bảo hiểm y tế" là <ước tính> trên 6200
      Và được <điểm> điểm
      Và "Số người có thẻ bảo hiểm y tế còn giá trị" được ghi là ước tính

      Dữ liệu:
        | ước tính         | điểm       |
        | từ 5500 đến 5700 | từ 1 đến 2 |
        | từ 5580 đến 5889 | 2          |
        | từ 5889 đến 5890 | từ 2 đến 3 |
        | từ 5890 đến 6200 | 3          |
        | từ 100 đến 5269  | 0          |

  Quy tắc: Số liệu của một phần năm chỉ là mức thấp nhất của cả năm

    Tình huống: Số liệu một tháng không bao giờ được coi là kết quả của năm
      Biết hồ sơ còn trống của một trạm y tế xã
      Và hồ sơ lập ngày 10/06/2024, số liệu từ 01/05/2024 đến 31/05/2024
      Và minh chứng như sau:
        | Số trẻ dưới 1 tuổi                                 | 100 |
        | Số trẻ dưới 1 tuổi được tiêm chủng đầy đủ trong kỳ | 9   |
      Khi chấm chỉ tiêu 26
      Thì "Số trẻ dưới 1 tuổi được tiêm chủng đầy đủ trong kỳ" được ghi là mới một phần của kỳ
      Và "Tỷ lệ trẻ dưới 1 tuổi được tiêm chủng đầy đủ" là từ 9 đến 100 trên 100
      Và được từ 0 đến 2 điểm
      Và được xếp là chưa đủ căn cứ

    Tình huống: Chín tháng đã đủ mốc của cả năm thì được điểm
      Biết hồ sơ còn trống của một trạm y tế xã
      Và hồ sơ lập ngày 10/10/2024, số liệu từ 01/01/2024 đến 30/09/2024
      Và "Số cuộc họp Ban Chỉ đạo có biên bản" là 4
      Khi chấm chỉ tiêu 1
      Thì phần "Họp có biên bản" được 2 điểm

    Tình huống: Nửa năm chưa có dịch không chứng minh cả năm không có dịch
      Biết hồ sơ còn trống của một trạm y tế xã
      Và hồ sơ lập ngày 30/06/2024, số liệu từ 01/01/2024 đến 30/06/2024
      Và "Trong kỳ có ổ dịch lan rộng do báo cáo hoặc xử lý không kịp thời" là không
      Khi chấm chỉ tiêu 22
      Thì phần "Không để dịch lan rộng" được từ 0 đến 1 điểm

    Tình huống: Nửa năm đã có dịch thì cả năm có dịch
      Biết hồ sơ còn trống của một trạm y tế xã
      Và hồ sơ lập ngày 30/06/2024, số liệu từ 01/01/2024 đến 30/06/2024
      Và "Trong kỳ có ổ dịch lan rộng do báo cáo hoặc xử lý không kịp thời" là có
      Khi chấm chỉ tiêu 22
      Thì phần "Không để dịch lan rộng" được 0 điểm

    Tình huống: Số liệu gộp hai năm không nói được việc của một năm
      Biết hồ sơ còn trống của một trạm y tế xã
      Và hồ sơ lập ngày 31/12/2024, số liệu từ 01/01/2023 đến 31/12/2024
      Và "Số cuộc họp Ban Chỉ đạo có biên bản" là 4
      Khi chấm chỉ tiêu 1
      Thì phần "Họp có biên bản" được từ 0 đến 2 điểm

    Tình huống: Điều đang có vào ngày chấm không cần đủ cả năm
      Biết hồ sơ còn trống của một trạm y tế xã
      Và hồ sơ lập ngày 30/06/2024, số liệu từ 01/01/2024 đến 30/06/2024
      Và dân số là 6000
      Và "Số người có thẻ bảo hiểm y tế còn giá trị" là 5700
      Khi chấm chỉ tiêu 5
      Thì được 3 điểm

  Quy tắc: Hồ sơ trống không bao giờ đạt và cũng chưa là không đạt

    Tình huống: Hồ sơ trống
      Biết hồ sơ còn trống của một trạm y tế xã
      Khi chấm cả bộ tiêu chí
      Thì cả 47 chỉ tiêu được xếp là chưa đủ căn cứ
      Và tổng điểm là từ 0 đến 100
      Và kết luận là chưa đủ căn cứ
      Và điểm liệt "Sai sót chuyên môn nghiêm trọng gây tử vong đã được kết luận" có thể có

    Tình huống: Danh sách khai đủ mà không có dòng nào là không có, không phải chưa biết
      Biết hồ sơ còn trống của một trạm y tế xã
      Và trạm ở vùng 2
      Và trạm có 0 viên chức
      Và trạm đang dùng 0 phòng chức năng
      Khi chấm cả bộ tiêu chí
      Thì chỉ tiêu 13 được xếp là không đạt
      Và chỉ tiêu 6 được xếp là không đạt

  Quy tắc: Thêm minh chứng thì khoảng điểm chỉ hẹp lại

    Tình huống: Từ hồ sơ trống đến số liệu chính xác
      Biết hồ sơ còn trống của một trạm y tế xã
      Khi chấm chỉ tiêu 5
      Thì được từ 0 đến 3 điểm
      Khi bổ sung minh chứng:
        | Dân số thực tế thường trú                 | 6200             |
        | Số người có thẻ bảo hiểm y tế còn giá trị | từ 5300 đến 5700 |
      Và chấm chỉ tiêu 5
      Thì mọi khoảng điểm nằm trong khoảng điểm lần chấm trước
      Và được từ 1 đến 2 điểm
      Khi bổ sung minh chứng:
        | Số người có thẻ bảo hiểm y tế còn giá trị | từ 5500 đến 5570 |
      Và chấm chỉ tiêu 5
      Thì mọi khoảng điểm nằm trong khoảng điểm lần chấm trước
      Và được 1 điểm

    Tình huống: Thêm vùng, nhân lực, rồi dân số
      Biết hồ sơ còn trống của một trạm y tế xã
      Khi chấm chỉ tiêu 6
      Thì được từ 0 đến 4 điểm
      Khi bổ sung danh sách nhân lực gồm:
        | số dòng | Chức danh   | Hình thức làm việc |
        | 1       | Bác sĩ      | Viên chức          |
        | 1       | Hộ sinh     | Viên chức          |
        | 4       | Điều dưỡng  | Viên chức          |
        | 1       | Dân số viên | Viên chức          |
      Và chấm chỉ tiêu 6
      Thì mọi khoảng điểm nằm trong khoảng điểm lần chấm trước
      Và được từ 2 đến 4 điểm
      Khi bổ sung minh chứng:
        | Dân số thực tế thường trú | từ 5000 đến 6500 |
      Và chấm chỉ tiêu 6
      Thì mọi khoảng điểm nằm trong khoảng điểm lần chấm trước
      Và được từ 3 đến 4 điểm
      Khi bổ sung minh chứng:
        | Dân số thực tế thường trú | từ 5000 đến 5900 |
      Và chấm chỉ tiêu 6
      Thì mọi khoảng điểm nằm trong khoảng điểm lần chấm trước
      Và được 4 điểm

    Tình huống: Từ hồ sơ trống đến hồ sơ đủ minh chứng
      Biết hồ sơ còn trống của một trạm y tế xã
      Khi chấm cả bộ tiêu chí
      Thì tổng điểm là từ 0 đến 100
      Khi thay bằng hồ sơ đạt điểm tối đa của một trạm y tế xã
      Và chấm cả bộ tiêu chí
      Thì mọi khoảng điểm nằm trong khoảng điểm lần chấm trước
      Và tổng điểm là 100
