# language: vi
Tính năng: Số liệu của huyện, của xã được đếm từ hồ sơ của chính các trạm
  Mục tiêu «100 % trạm có bác sĩ» được đếm từ hồ sơ từng trạm khi có hồ sơ, không tính từ tổng số bác sĩ.
  Trạm chưa nộp hồ sơ không bị coi là đạt, cũng không bị coi là không đạt; phiếu ghi rõ đã đếm bao nhiêu trạm.

  Quy tắc: Trạm có hồ sơ thì đếm, trạm chưa có hồ sơ thì để ngỏ

    Bối cảnh:
      Biết hồ sơ còn trống của Huyện Hoằng Hóa, số liệu năm 2024
      Và "Số trạm y tế xã, thị trấn" là 3

    Tình huống: Ba trạm đều có bác sĩ
      Biết các trạm nộp hồ sơ:
        | xã   | bác sĩ |
        | Xã A | có     |
        | Xã B | có     |
        | Xã C | có     |
      Khi chấm chỉ tiêu 14a
      Thì "Tỷ lệ trạm có bác sĩ" là 3 trên 3
      Và được xếp là đạt
      Và "Số trạm có bác sĩ của trạm" được đếm từ hồ sơ 3 trạm

    Tình huống: Một trạm chưa nộp hồ sơ
      Biết các trạm nộp hồ sơ:
        | xã   | bác sĩ |
        | Xã A | có     |
        | Xã B | có     |
      Khi chấm chỉ tiêu 14a
      Thì "Tỷ lệ trạm có bác sĩ" là từ 2 đến 3 trên 3
      Và được xếp là chưa đủ căn cứ
      Và còn thiếu "Số trạm có bác sĩ của trạm"

    Tình huống: Một trạm chưa rõ có bác sĩ hay không
      Biết các trạm nộp hồ sơ:
        | xã   | bác sĩ  |
        | Xã A | có      |
        | Xã B | chưa rõ |
        | Xã C | có      |
      Khi chấm chỉ tiêu 14a
      Thì "Tỷ lệ trạm có bác sĩ" là từ 2 đến 3 trên 3
      Và được xếp là chưa đủ căn cứ
      Và "Số trạm có bác sĩ của trạm" chưa đủ căn cứ ở "Xã B"

    Tình huống: Một trạm chắc chắn không có bác sĩ thì mục tiêu không đạt, dù còn trạm chưa nộp
      Biết các trạm nộp hồ sơ:
        | xã   | bác sĩ |
        | Xã A | không  |
      Khi chấm chỉ tiêu 14a
      Thì "Tỷ lệ trạm có bác sĩ" là từ 0 đến 2 trên 3
      Và được xếp là không đạt
      Và "Số trạm có bác sĩ của trạm" không đạt ở "Xã A"

    Tình huống: Nhiều bác sĩ hơn số trạm không thay được hồ sơ của trạm
      Biết "Cán bộ biên chế của các trạm y tế" là 20
      Và "Trong đó: bác sĩ" là 9
      Khi chấm chỉ tiêu 14a
      Thì được xếp là chưa đủ căn cứ

  Quy tắc: Hồ sơ trạm thu hẹp số trong báo cáo; khi trái nhau thì theo hồ sơ trạm và ghi rõ

    Bối cảnh:
      Biết hồ sơ còn trống của Huyện Hoằng Hóa, số liệu năm 2024
      Và "Số trạm y tế xã, thị trấn" là 3

    Tình huống: Báo cáo ghi ba trạm có bác sĩ, hồ sơ hai trạm không trái với số đó
      Biết "Số trạm có bác sĩ của trạm" là 3
      Và các trạm nộp hồ sơ:
        | xã   | bác sĩ |
        | Xã A | có     |
        | Xã B | có     |
      Khi chấm chỉ tiêu 14a
      Thì được xếp là đạt

    Tình huống: Báo cáo ghi ba trạm có bác sĩ, hồ sơ một trạm cho thấy không có
      Biết "Số trạm có bác sĩ của trạm" là 3
      Và các trạm nộp hồ sơ:
        | xã   | bác sĩ |
        | Xã A | có     |
        | Xã B | không  |
      Khi chấm chỉ tiêu 14a
      Thì được xếp là không đạt
      Và số "Số trạm có bác sĩ của trạm" trong báo cáo khác với hồ sơ các trạm

  Quy tắc: Hồ sơ không phải của huyện, hoặc hai hồ sơ của một xã, bị từ chối

    Bối cảnh:
      Biết hồ sơ còn trống của Huyện Hoằng Hóa, số liệu năm 2024
      Và "Số trạm y tế xã, thị trấn" là 2

    Tình huống: Trạm của huyện khác
      Biết các trạm nộp hồ sơ:
        | xã   | bác sĩ | huyện      |
        | Xã A | có     | Huyện Khác |
      Khi chấm chỉ tiêu 14a
      Thì hồ sơ bị từ chối
      Và lời báo nêu "Huyện Khác"

    Tình huống: Hai hồ sơ của cùng một xã
      Biết các trạm nộp hồ sơ:
        | xã   | bác sĩ |
        | Xã A | có     |
        | Xã A | không  |
      Khi chấm chỉ tiêu 14a
      Thì hồ sơ bị từ chối
      Và lời báo nêu "Xã A"

    Tình huống: Nhiều hồ sơ hơn số trạm mà báo cáo ghi
      Biết các trạm nộp hồ sơ:
        | xã   | bác sĩ |
        | Xã A | có     |
        | Xã B | có     |
        | Xã C | có     |
      Khi chấm chỉ tiêu 14a
      Thì hồ sơ bị từ chối
      Và lời báo nêu "stations"

    Tình huống: Hồ sơ lập sau ngày chấm thì không đếm
      Biết các trạm nộp hồ sơ:
        | xã   | bác sĩ | lập ngày   |
        | Xã A | có     | 31/12/2024 |
        | Xã B | không  | 15/01/2025 |
      Khi chấm chỉ tiêu 14a
      Thì "Tỷ lệ trạm có bác sĩ" là từ 1 đến 2 trên 2
      Và hồ sơ trạm "Xã B" không được đếm

  Quy tắc: Xã đạt tiêu chí quốc gia về y tế khi trạm của xã đạt

    Tình huống: Trạm đạt điểm tối đa thì mục tiêu 15.2 của xã đạt
      Biết báo cáo tiêu chí 15 của một xã nông thôn năm 2024
      Và hồ sơ đạt điểm tối đa của trạm y tế xã ấy
      Khi chấm chỉ tiêu 15.2
      Thì được xếp là đạt

    Tình huống: Chưa có hồ sơ trạm và chưa có quyết định công nhận thì để ngỏ
      Biết báo cáo tiêu chí 15 của một xã nông thôn năm 2024
      Khi chấm chỉ tiêu 15.2
      Thì được xếp là chưa đủ căn cứ
