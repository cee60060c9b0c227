# language: vi
Tính năng: Nhân lực so với định mức
  Chỉ tiêu 6 so số người làm việc của trạm với định mức tối thiểu của Thông tư 03/2023/TT-BYT,
  rồi xét cơ cấu chức danh. Định mức đi theo vùng và dân số của xã.

  Bối cảnh:
    Biết hồ sơ còn trống của một trạm y tế xã

  Quy tắc: Chỉ trọn một bước dân số mới thêm một người, và kết quả làm tròn đến người gần nhất

    Khung tình huống: Định mức ở vùng <vùng> với <dân số> dân
      Biết trạm ở vùng <vùng>
      Và dân số là <dân số>
      Và trạm có <định mức> viên chức
      Khi chấm chỉ tiêu 6
      Thì "Số người làm việc so với định mức" là <định mức> trên <định mức>
      Và phần "Số lượng so với định mức" được 2 điểm

      Dữ liệu: Vùng 1, trên 6000 dân thì cứ 3000 dân thêm một người
        | vùng | dân số | định mức |
        | 1    | 900    | 5        |
        | 1    | 6000   | 5        |
        | 1    | 6001   | 5        |
        | 1    | 8999   | 5        |
        | 1    | 9000   | 6        |
        | 1    | 11999  | 6        |
        | 1    | 12000  | 7        |

      Dữ liệu: Vùng 2, cùng bước với vùng 1, nhân hệ số 1,2
        | vùng | dân số | định mức |
        | 2    | 6000   | 6        |
        | 2    | 6001   | 6        |
        | 2    | 8999   | 6        |
        | 2    | 9000   | 7        |
        | 2    | 12000  | 8        |
        | 2    | 15000  | 10       |

      Dữ liệu: Vùng 3, trên 5000 dân thì cứ 1000 dân thêm một người, nhân hệ số 1,3
        | vùng | dân số | định mức |
        | 3    | 5000   | 7        |
        | 3    | 5001   | 7        |
        | 3    | 5999   | 7        |
        | 3    | 6000   | 8        |
        | 3    | 7000   | 9        |
        | 3    | 9000   | 12       |

  Quy tắc: Đủ định mức được 2 điểm, từ 80 % định mức được 1 điểm

    Khung tình huống: Có <số người> người khi định mức là 5
      Biết trạm ở vùng 1
      Và dân số là 6000
      Và trạm có <số người> viên chức
      Khi chấm chỉ tiêu 6
      Thì "Số người làm việc so với định mức" là <số người> trên 5
      Và phần "Số lượng so với định mức" được <điểm> điểm

      Dữ liệu:
        | số người | điểm |
        | 6        | 2    |
        | 5        | 2    |
        | 4        | 1    |
        | 3        | 0    |
        | 0        | 0    |

    Tình huống: Thêm một người dân làm định mức tăng thì mất điểm
      Biết trạm ở vùng 3
      Và dân số là 5999
      Và trạm có 7 viên chức
      Khi chấm chỉ tiêu 6
      Thì phần "Số lượng so với định mức" được 2 điểm
      Khi bổ sung minh chứng:
        | Dân số thực tế thường trú | 6000 |
      Và chấm chỉ tiêu 6
      Thì "Số người làm việc so với định mức" là 7 trên 8
      Và phần "Số lượng so với định mức" được 1 điểm

  Quy tắc: Chỉ tính viên chức và người hợp đồng cả thời gian

    Tình huống: Người kiêm nhiệm không được tính
      Biết trạm ở vùng 1
      Và dân số là 5000
      Và danh sách nhân lực gồm:
        | số dòng | Chức danh  | Hình thức làm việc             |
        | 3       | Điều dưỡng | Viên chức                      |
        | 1       | Điều dưỡng | Hợp đồng lao động cả thời gian |
        | 1       | Điều dưỡng | Kiêm nhiệm hoặc bán thời gian  |
      Khi chấm chỉ tiêu 6
      Thì "Số người làm việc so với định mức" là 4 trên 5
      Và phần "Số lượng so với định mức" được 1 điểm

    Tình huống: Chưa rõ hình thức làm việc thì không tính là có, cũng không tính là không
      Biết trạm ở vùng 1
      Và dân số là 5000
      Và danh sách nhân lực gồm:
        | số dòng | Chức danh  | Hình thức làm việc |
        | 4       | Điều dưỡng | Viên chức          |
        | 1       | Điều dưỡng | chưa xác định được |
      Khi chấm chỉ tiêu 6
      Thì "Số người làm việc so với định mức" là từ 4 đến 5 trên 5
      Và phần "Số lượng so với định mức" được từ 1 đến 2 điểm

  Quy tắc: Cơ cấu chức danh tính theo bốn nhóm, mỗi nhóm một lần

    Tình huống: Đủ bốn nhóm được 2 điểm
      Biết trạm ở vùng 1
      Và dân số là 5000
      Và danh sách nhân lực gồm:
        | số dòng | Chức danh    | Hình thức làm việc |
        | 1       | Bác sĩ       | Viên chức          |
        | 1       | Y sĩ sản nhi | Viên chức          |
        | 2       | Điều dưỡng   | Viên chức          |
        | 1       | Dân số viên  | Viên chức          |
      Khi chấm chỉ tiêu 6
      Thì phần "Cơ cấu chức danh" được 2 điểm
      Và được 4 điểm
      Và được xếp là đạt

    Tình huống: Bác sĩ và y sĩ chỉ là một nhóm
      Biết trạm ở vùng 1
      Và dân số là 5000
      Và danh sách nhân lực gồm:
        | số dòng | Chức danh    | Hình thức làm việc |
        | 1       | Bác sĩ       | Viên chức          |
        | 2       | Y sĩ đa khoa | Viên chức          |
        | 1       | Hộ sinh      | Viên chức          |
        | 1       | Điều dưỡng   | Viên chức          |
      Khi chấm chỉ tiêu 6
      Thì phần "Cơ cấu chức danh" được 1 điểm
      Và được 3 điểm
      Và được xếp là đạt một phần

    Tình huống: Đông người mà chỉ có hai nhóm thì không có điểm cơ cấu
      Biết trạm ở vùng 1
      Và dân số là 5000
      Và danh sách nhân lực gồm:
        | số dòng | Chức danh      | Hình thức làm việc |
        | 4       | Điều dưỡng     | Viên chức          |
        | 1       | Hộ sinh        | Viên chức          |
        | 1       | Y tế công cộng | Viên chức          |
      Khi chấm chỉ tiêu 6
      Thì phần "Số lượng so với định mức" được 2 điểm
      Và phần "Cơ cấu chức danh" được 0 điểm

  Quy tắc: Thiếu dân số, thiếu vùng hoặc thiếu dòng trong danh sách thì điểm là một khoảng

    Tình huống: Dân số mới ước tính quanh mốc tăng định mức
      Biết trạm ở vùng 1
      Và dân số là từ 8900 đến 9100
      Và trạm có 5 viên chức
      Khi chấm chỉ tiêu 6
      Thì "Số người làm việc so với định mức" là 5 trên từ 5 đến 6
      Và phần "Số lượng so với định mức" được từ 1 đến 2 điểm
      Và còn thiếu "Dân số thực tế thường trú"

    Tình huống: Dân số mới ước tính nhưng không chạm mốc nào thì định mức vẫn chắc chắn
      Biết trạm ở vùng 1
      Và dân số là từ 6000 đến 8999
      Và trạm có 5 viên chức
      Khi chấm chỉ tiêu 6
      Thì "Số người làm việc so với định mức" là 5 trên 5
      Và phần "Số lượng so với định mức" được 2 điểm

    Tình huống: Chưa biết vùng thì định mức trải qua cả ba vùng
      Biết dân số là 6000
      Và trạm có 6 viên chức
      Khi chấm chỉ tiêu 6
      Thì "Số người làm việc so với định mức" là 6 trên từ 5 đến 8
      Và phần "Số lượng so với định mức" được từ 0 đến 2 điểm
      Và được xếp là chưa đủ căn cứ

    Tình huống: Danh sách còn thiếu dòng thì số người đã có là mức thấp nhất
      Biết trạm ở vùng 1
      Và dân số là 5000
      Và danh sách nhân lực mới có:
        | số dòng | Chức danh  | Hình thức làm việc |
        | 4       | Điều dưỡng | Viên chức          |
      Khi chấm chỉ tiêu 6
      Thì phần "Số lượng so với định mức" được từ 1 đến 2 điểm
      Và phần "Cơ cấu chức danh" được từ 0 đến 2 điểm
      Và được từ 1 đến 4 điểm

    Tình huống: Danh sách còn thiếu dòng nhưng đã đủ định mức thì được đủ điểm số lượng
      Biết trạm ở vùng 1
      Và dân số là 5000
      Và danh sách nhân lực mới có:
        | số dòng | Chức danh  | Hình thức làm việc |
        | 5       | Điều dưỡng | Viên chức          |
      Khi chấm chỉ tiêu 6
      Thì phần "Số lượng so với định mức" được 2 điểm
