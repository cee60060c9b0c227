# language: vi
Tính năng: Kết luận của tổ thẩm định
  Tổ thẩm định được kết luận khác quy tắc, có tên, có ngày và có lý do.
  Điểm của tổ thẩm định được dùng, và quy tắc nói gì vẫn được giữ lại bên cạnh.

  Quy tắc: Kết luận của tổ thẩm định thay điểm của quy tắc và được ghi rõ

    Tình huống: Tổ thẩm định cho thấp hơn quy tắc
      Biết hồ sơ đạt điểm tối đa của một trạm y tế xã
      Và tổ thẩm định kết luận chỉ tiêu 31 được 1 điểm
      Khi chấm chỉ tiêu 31
      Thì được 1 điểm
      Và được xếp là theo tổ thẩm định
      Và theo quy tắc thì được 4 điểm
      Và tổng điểm là 97

    Tình huống: Tổ thẩm định kết luận khi quy tắc còn chưa đủ căn cứ
      Biết hồ sơ còn trống của một trạm y tế xã
      Và tổ thẩm định kết luận chỉ tiêu 5 được 2 điểm
      Khi chấm chỉ tiêu 5
      Thì được 2 điểm
      Và được xếp là theo tổ thẩm định
      Và theo quy tắc thì được từ 0 đến 3 điểm
      Và tổng điểm là từ 2 đến 99

    Tình huống: Tổ thẩm định cho cùng điểm với quy tắc thì vẫn ghi là theo tổ thẩm định
      Biết hồ sơ đạt điểm tối đa của một trạm y tế xã
      Và tổ thẩm định kết luận chỉ tiêu 10 được 1 điểm
      Khi chấm chỉ tiêu 10
      Thì được 1 điểm
      Và được xếp là theo tổ thẩm định
      Và theo quy tắc thì được 1 điểm

    Tình huống: Chỉ kết luận một phần của chỉ tiêu
      Biết hồ sơ đạt điểm tối đa của một trạm y tế xã
      Và tổ thẩm định kết luận phần "Cấp cứu và chuyển tuyến" của chỉ tiêu 31 được 0 điểm
      Khi chấm chỉ tiêu 31
      Thì phần "Cấp cứu và chuyển tuyến" được 0 điểm
      Và phần "Khám chữa bệnh bảo hiểm y tế" được 2 điểm
      Và được 3 điểm
      Và được xếp là theo tổ thẩm định

    Tình huống: Kết luận cả chỉ tiêu thì kết luận một phần không đổi điều quy tắc nói
      Biết hồ sơ đạt điểm tối đa của một trạm y tế xã
      Và tổ thẩm định kết luận phần "Cấp cứu và chuyển tuyến" của chỉ tiêu 31 được 0 điểm
      Và tổ thẩm định kết luận chỉ tiêu 31 được 2 điểm
      Khi chấm chỉ tiêu 31
      Thì được 2 điểm
      Và theo quy tắc thì được 4 điểm

  Quy tắc: Kết luận của tổ thẩm định đi vào tổng điểm và kết luận công nhận như mọi điểm khác

    Tình huống: Tổ thẩm định đưa một tiêu chí xuống dưới 50 %
      Biết hồ sơ đạt điểm tối đa của một trạm y tế xã
      Và tổ thẩm định kết luận chỉ tiêu 43 được 0 điểm
      Khi chấm cả bộ tiêu chí
      Thì tiêu chí 9 được xếp là không đạt
      Và kết luận là không đạt

    Tình huống: Cho điểm chỉ tiêu không xóa được điểm liệt
      Biết hồ sơ đạt điểm tối đa của một trạm y tế xã
      Và "Có kết luận về sai sót chuyên môn nghiêm trọng gây tử vong tại trạm" là có
      Và tổ thẩm định kết luận chỉ tiêu 31 được 4 điểm
      Khi chấm cả bộ tiêu chí
      Thì điểm liệt "Sai sót chuyên môn nghiêm trọng gây tử vong đã được kết luận" chắc chắn có
      Và kết luận là không đạt

  Quy tắc: Kết luận không khớp với bộ tiêu chí thì bị từ chối

    Tình huống: Cho nhiều hơn điểm tối đa của chỉ tiêu
      Biết hồ sơ đạt điểm tối đa của một trạm y tế xã
      Và tổ thẩm định kết luận chỉ tiêu 31 được 4,5 điểm
      Khi chấm cả bộ tiêu chí
      Thì hồ sơ bị từ chối

    Tình huống: Cho nhiều hơn điểm tối đa của một phần
      Biết hồ sơ đạt điểm tối đa của một trạm y tế xã
      Và tổ thẩm định kết luận phần "Cấp cứu và chuyển tuyến" của chỉ tiêu 31 được 2 điểm
      Khi chấm cả bộ tiêu chí
      Thì hồ sơ bị từ chối

    Tình huống: Chỉ tiêu không có trong bộ tiêu chí
      Biết hồ sơ đạt điểm tối đa của một trạm y tế xã
      Và tổ thẩm định kết luận chỉ tiêu 48 được 1 điểm
      Khi chấm cả bộ tiêu chí
      Thì hồ sơ bị từ chối
      Và lời báo nêu "48"

    Tình huống: Hai kết luận cho cùng một chỉ tiêu
      Biết hồ sơ đạt điểm tối đa của một trạm y tế xã
      Và tổ thẩm định kết luận chỉ tiêu 31 được 3 điểm
      Và tổ thẩm định kết luận chỉ tiêu 31 được 2 điểm
      Khi chấm cả bộ tiêu chí
      Thì hồ sơ bị từ chối
      Và lời báo nêu "31"

    Tình huống: Chỉ tiêu tính điểm thì không kết luận bằng đạt hay không đạt
      Biết hồ sơ đạt điểm tối đa của một trạm y tế xã
      Và tổ thẩm định kết luận chỉ tiêu 31 là đạt
      Khi chấm cả bộ tiêu chí
      Thì hồ sơ bị từ chối

    Tình huống: Chỉ tiêu của huyện thì không kết luận bằng điểm
      Biết hồ sơ huyện Hoằng Hóa theo báo cáo tháng 5/2024
      Và tổ thẩm định kết luận chỉ tiêu 8 được 1 điểm
      Khi chấm cả bộ tiêu chí
      Thì hồ sơ bị từ chối

  Quy tắc: Tổ thẩm định kết luận khác quy tắc ở chỉ tiêu của huyện thì cũng ghi rõ

    Tình huống: Tổ thẩm định kết luận chỉ tiêu 14a
      Biết hồ sơ huyện Hoằng Hóa theo báo cáo tháng 5/2024
      Và tổ thẩm định kết luận chỉ tiêu 14a là đạt
      Khi chấm chỉ tiêu 14a
      Thì được xếp là theo tổ thẩm định
