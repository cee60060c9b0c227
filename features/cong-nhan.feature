# language: vi
Tính năng: Công nhận đạt
  Xã đạt khi tổng điểm từ 80 % tổng điểm tối đa, mỗi tiêu chí từ 50 % điểm của tiêu chí, và không có điểm liệt.
  Tính ở điểm thấp nhất: mọi mức đều chắc chắn đạt thì mới kết luận đạt.

  Bối cảnh:
    Biết hồ sơ đạt điểm tối đa của một trạm y tế xã

  Quy tắc: Tổng điểm từ đúng 80 thì đạt, thiếu nửa điểm cũng không đạt

    Bối cảnh: Mất đúng 20 điểm, không tiêu chí nào dưới 50 %
      Biết minh chứng như sau:
        | Có quyết định thành lập hoặc kiện toàn Ban Chỉ đạo chăm sóc sức khỏe nhân dân còn hiệu lực | không |
        | Số người có thẻ bảo hiểm y tế còn giá trị                                                  | 0     |
        | Số thuốc trong danh mục đang có tại trạm                                                   | 0     |
        | Trạm lập và cập nhật danh sách người mắc bệnh không lây nhiễm                              | không |
        | Số người tăng huyết áp đang được quản lý tại xã                                            | 0     |
        | Số người đái tháo đường đang được quản lý tại xã                                           | 0     |
        | Số trẻ dưới 1 tuổi được tiêm chủng đầy đủ trong kỳ                                         | 0     |
        | Số hộ gia đình dùng nước sạch hoặc nước hợp vệ sinh                                        | 0     |
        | Số phụ nữ sinh con đã khám thai ít nhất 4 lần trong 3 thời kỳ                              | 0     |
        | Số cặp vợ chồng trong độ tuổi đang dùng biện pháp tránh thai hiện đại                      | 0     |
        | Số phụ nữ sinh con trong kỳ đã được sàng lọc trước sinh                                    | 0     |

    Tình huống: Đúng 80 điểm
      Khi chấm cả bộ tiêu chí
      Thì tổng điểm là 80
      Và kết luận là đạt

    Tình huống: Thiếu một điểm
      Biết "Trạm ở gần trục giao thông của xã, xe cứu thương vào được" là không
      Khi chấm cả bộ tiêu chí
      Thì tổng điểm là 79
      Và kết luận là không đạt

    Tình huống: Thiếu nửa điểm
      Biết "Số người dân của xã có hồ sơ sức khỏe điện tử" là 5399
      Khi chấm cả bộ tiêu chí
      Thì tổng điểm là 79,5
      Và kết luận là không đạt

    Tình huống: Còn một điểm chưa đủ căn cứ
      Biết "Trạm ở gần trục giao thông của xã, xe cứu thương vào được" là chưa hỏi
      Khi chấm cả bộ tiêu chí
      Thì tổng điểm là từ 79 đến 80
      Và kết luận là chưa đủ căn cứ

    Tình huống: Còn điểm chưa đủ căn cứ nhưng cao nhất cũng không tới 80
      Biết minh chứng như sau:
        | Trạm ở gần trục giao thông của xã, xe cứu thương vào được | không    |
        | Số người dân của xã có hồ sơ sức khỏe điện tử             | chưa hỏi |
      Khi chấm cả bộ tiêu chí
      Thì tổng điểm là từ 78 đến 79
      Và kết luận là không đạt

  Quy tắc: Mỗi tiêu chí phải từ 50 % điểm của tiêu chí đó

    Tình huống: Một tiêu chí dưới 50 % thì không đạt, dù tổng điểm cao
      Biết "Số hộ gia đình được phổ biến kiến thức chăm sóc sức khỏe trong kỳ" là 0
      Khi chấm cả bộ tiêu chí
      Thì tổng điểm là 98
      Và tiêu chí 9 được 1 điểm
      Và tiêu chí 9 được xếp là không đạt
      Và kết luận là không đạt

    Tình huống: Đúng 50 % của tiêu chí thì tiêu chí đạt
      Biết minh chứng như sau:
        | Số tháng trong kỳ đã gửi báo cáo thống kê y tế qua hệ thống điện tử | 0 |
        | Số người dân của xã có hồ sơ sức khỏe điện tử                       | 0 |
      Khi chấm cả bộ tiêu chí
      Thì tiêu chí 10 được 2 điểm
      Và tiêu chí 10 được xếp là đạt
      Và kết luận là đạt

    Tình huống: Dưới 50 % nửa điểm thì tiêu chí không đạt
      Biết minh chứng như sau:
        | Số tháng trong kỳ đã gửi báo cáo thống kê y tế qua hệ thống điện tử | 0     |
        | Số người dân của xã có hồ sơ sức khỏe điện tử                       | 0     |
        | Trạm đang dùng phần mềm quản lý trạm y tế                           | không |
      Khi chấm cả bộ tiêu chí
      Thì tiêu chí 10 được 1,5 điểm
      Và tiêu chí 10 được xếp là không đạt
      Và kết luận là không đạt

    Tình huống: Chưa rõ một tiêu chí có tới 50 % hay không
      Biết "Số hộ gia đình được phổ biến kiến thức chăm sóc sức khỏe trong kỳ" là chưa hỏi
      Khi chấm cả bộ tiêu chí
      Thì tiêu chí 9 được từ 1 đến 3 điểm
      Và tiêu chí 9 được xếp là chưa đủ căn cứ
      Và kết luận là chưa đủ căn cứ

  Quy tắc: Thiếu minh chứng mà không đổi được kết luận thì vẫn kết luận

    Tình huống: Còn chỉ tiêu chưa đủ căn cứ nhưng thấp nhất cũng đã đạt
      Biết minh chứng như sau:
        | Trạm ở gần trục giao thông của xã, xe cứu thương vào được | chưa hỏi |
        | Diện tích đất của trạm                                    | chưa hỏi |
      Khi chấm cả bộ tiêu chí
      Thì chỉ tiêu 10 được xếp là chưa đủ căn cứ
      Và tổng điểm là từ 97 đến 100
      Và kết luận là đạt

  Quy tắc: Điểm của tiêu chí là tổng điểm các chỉ tiêu, tổng điểm là tổng các tiêu chí

    Tình huống: Mười tiêu chí của trạm đạt điểm tối đa
      Khi chấm cả bộ tiêu chí
      Thì điểm của các tiêu chí là:
        | tiêu chí | điểm |
        | 1        | 14   |
        | 2        | 10   |
        | 3        | 12   |
        | 4        | 9    |
        | 5        | 19   |
        | 6        | 12   |
        | 7        | 6    |
        | 8        | 11   |
        | 9        | 3    |
        | 10       | 4    |
      Và tổng điểm là 100
      Và cả 47 chỉ tiêu được xếp là đạt
