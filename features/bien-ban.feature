# language: vi
Tính năng: Biên bản thẩm định, phiếu chấm điểm và tờ trình
  Văn bản để ký nói đúng như biên nhận của phiếu chấm.
  Ai sửa số liệu thì lộ ra, chỉ rõ mục nào; điều con người ghi thêm vào chỗ trống thì không sao.

  Quy tắc: Văn bản còn nguyên thì nói đúng như biên nhận

    Tình huống: Biên bản vừa lập
      Biết hồ sơ đạt điểm tối đa của một trạm y tế xã
      Khi lập biên bản
      Thì chân trang của văn bản có mã biên nhận
      Và văn bản nói đúng như biên nhận
      Và chấm lại thì biên nhận của văn bản là đúng

    Tình huống: Phiếu chấm điểm vừa lập
      Biết hồ sơ đạt điểm tối đa của một trạm y tế xã
      Khi lập phiếu chấm điểm
      Thì văn bản nói đúng như biên nhận
      Và chấm lại thì biên nhận của văn bản là đúng

    Tình huống: Chủ tọa ghi nội dung Hội đồng kết luận khác
      Biết hồ sơ còn trống của một trạm y tế xã
      Khi lập biên bản
      Và Hội đồng ghi "Chỉ tiêu 26: Hội đồng cho 1 điểm" vào chỗ trống
      Thì văn bản nói đúng như biên nhận

  Quy tắc: Số liệu bị sửa thì lộ ra

    Khung tình huống: Sửa số liệu đã in
      Biết hồ sơ còn trống của một trạm y tế xã
      Khi lập biên bản
      Và có người sửa mục "<mục>" thành "<sửa thành>"
      Thì kiểm văn bản thấy 1 chỗ khác, nêu "<sửa thành>"

      Dữ liệu:
        | mục                 | sửa thành |
        | totals/total/points | 90/100    |
        | totals/3/points     | 12/12     |
        | result/1            | ĐẠT       |

    Tình huống: Xóa dòng bản đọc làm việc
      Biết hồ sơ đạt điểm tối đa của một trạm y tế xã
      Khi lập biên bản
      Và có người xóa mục "notice"
      Thì kiểm văn bản thấy 1 chỗ khác, nêu "47/47"

  Quy tắc: Hồ sơ thay đổi sau khi lập văn bản thì chấm lại là biết

    Tình huống: Hồ sơ bị sửa sau khi ký
      Biết hồ sơ đạt điểm tối đa của một trạm y tế xã
      Khi lập biên bản
      Và có người ghi thêm vào hồ sơ kết luận chỉ tiêu 31 được 1 điểm
      Thì văn bản nói đúng như biên nhận
      Và chấm lại thì biên nhận của văn bản không còn đúng

  Quy tắc: Tờ trình chỉ đề nghị xã đạt theo quy tắc

    Tình huống: Xã chưa đủ căn cứ thì chưa đề nghị
      Biết hồ sơ còn trống của một trạm y tế xã
      Khi lập tờ trình
      Thì tờ trình không đề nghị xã nào
      Và tờ trình ghi 1 xã chưa đủ căn cứ
