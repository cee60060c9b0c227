# language: vi
Tính năng: Phân vùng
  Nhiều mốc điểm khác nhau giữa ba vùng. Cùng một minh chứng có thể được điểm khác nhau.
  Chưa biết vùng thì điểm là khoảng trải qua cả ba vùng, không chọn sẵn vùng nào.

  Quy tắc: Cùng một minh chứng, mỗi vùng chấm theo mốc của vùng đó

    Khung tình huống: 85 % hộ dùng nước sạch ở vùng <vùng>
      Biết hồ sơ còn trống của một trạm y tế xã
      Và trạm ở vùng <vùng>
      Và minh chứng như sau:
        | Số hộ gia đình                                      | 1000 |
        | Số hộ gia đình dùng nước sạch hoặc nước hợp vệ sinh | 850  |
      Khi chấm chỉ tiêu 27
      Thì "Tỷ lệ hộ dùng nước sạch hoặc nước hợp vệ sinh" là 850 trên 1000
      Và được <điểm> điểm

      Dữ liệu:
        | vùng               | điểm       |
        | 1                  | 0          |
        | 2                  | 0          |
        | 3                  | 2          |
        | chưa xác định được | từ 0 đến 2 |

    Khung tình huống: Bác sĩ nơi khác về 2 ngày mỗi tuần ở vùng <vùng>
      Biết hồ sơ còn trống của một trạm y tế xã
      Và trạm ở vùng <vùng>
      Và trạm có 5 viên chức
      Và minh chứng như sau:
        | Có lịch đã duyệt cho bác sĩ nơi khác về trạm làm việc định kỳ | có |
        | Số ngày mỗi tuần bác sĩ nơi khác làm việc tại trạm theo lịch  | 2  |
      Khi chấm chỉ tiêu 7
      Thì được <điểm> điểm

      Dữ liệu:
        | vùng               | điểm       |
        | 1                  | 1          |
        | 2                  | 1          |
        | 3                  | 2          |
        | chưa xác định được | từ 1 đến 2 |

    Khung tình huống: Trạm 9 phòng chức năng ở vùng <vùng>
      Biết hồ sơ còn trống của một trạm y tế xã
      Và trạm ở vùng <vùng>
      Và trạm đang dùng 9 phòng chức năng
      Khi chấm chỉ tiêu 13
      Thì được <điểm> điểm

      Dữ liệu:
        | vùng               | điểm       |
        | 1                  | 4          |
        | 2                  | 4          |
        | 3                  | 3          |
        | chưa xác định được | từ 3 đến 4 |

    Khung tình huống: Thôn khó khăn không có cô đỡ ở vùng <vùng>
      Biết hồ sơ còn trống của một trạm y tế xã
      Và trạm ở vùng <vùng>
      Và danh sách thôn, bản gồm:
        | Tên thôn, bản, tổ dân phố | Có nhân viên y tế đang hoạt động | Thời gian đào tạo của nhân viên y tế | Thôn, bản khó khăn cần cô đỡ | Có cô đỡ đang hoạt động |
        | Bản 1                     | có                               | 3                                    | có                           | không                   |
      Khi chấm chỉ tiêu 8
      Thì được <điểm> điểm

      Dữ liệu:
        | vùng               | điểm       |
        | 1                  | 2          |
        | 2                  | 2          |
        | 3                  | 0          |
        | chưa xác định được | từ 0 đến 2 |

    Khung tình huống: Trạm đạt điểm tối đa của vùng 2 đem chấm ở vùng <vùng>
      Biết hồ sơ đạt điểm tối đa của một trạm y tế xã
      Và trạm ở vùng <vùng>
      Khi chấm cả bộ tiêu chí
      Thì tổng điểm là <điểm>
      Và chỉ tiêu 6 được <nhân lực> điểm
      Và chỉ tiêu 13 được <phòng> điểm
      Và kết luận là đạt

      Dữ liệu:
        | vùng               | điểm          | nhân lực   | phòng      |
        | 1                  | 100           | 4          | 4          |
        | 2                  | 100           | 4          | 4          |
        | 3                  | 97            | 2          | 3          |
        | chưa xác định được | từ 97 đến 100 | từ 2 đến 4 | từ 3 đến 4 |

  Quy tắc: Chưa biết vùng mà vùng nào cũng cùng điểm thì điểm vẫn chắc chắn

    Khung tình huống: <số phòng> phòng chức năng, chưa biết vùng
      Biết hồ sơ còn trống của một trạm y tế xã
      Và trạm đang dùng <số phòng> phòng chức năng
      Khi chấm chỉ tiêu 13
      Thì được <điểm> điểm

      Dữ liệu:
        | số phòng | điểm |
        | 10       | 4    |
        | 2        | 0    |

    Tình huống: Chỉ tiêu không chia theo vùng thì không cần biết vùng
      Biết hồ sơ còn trống của một trạm y tế xã
      Và dân số là 6000
      Và "Số người có thẻ bảo hiểm y tế còn giá trị" là 5700
      Khi chấm chỉ tiêu 5
      Thì được 3 điểm
      Và được xếp là đạt

  Quy tắc: Vùng kinh tế - xã hội là chuyện khác với vùng 1, 2, 3

    Khung tình huống: Trần thấp còi của <vùng kinh tế>
      Biết hồ sơ còn trống của một trạm y tế xã
      Và minh chứng như sau:
        | Vùng kinh tế - xã hội                                                  | <vùng kinh tế> |
        | Số trẻ dưới 5 tuổi được đo chiều cao trong đợt cân đo gần nhất của năm | 1000           |
        | Số trẻ được đo bị suy dinh dưỡng thể thấp còi (chiều cao theo tuổi)    | <thấp còi>     |
      Khi chấm chỉ tiêu 35
      Thì được <điểm> điểm

      Dữ liệu: Vừa đúng trần, quá trần một trẻ, quá 1,1 lần trần
        | vùng kinh tế                  | thấp còi | điểm       |
        | Trung du và miền núi phía Bắc | 240      | 2          |
        | Trung du và miền núi phía Bắc | 241      | 1          |
        | Đồng bằng sông Hồng           | 165      | 2          |
        | Đồng bằng sông Hồng           | 166      | 1          |
        | Đồng bằng sông Hồng           | 182      | 0          |
        | Bắc Trung Bộ                  | 250      | 2          |
        | Bắc Trung Bộ                  | 275      | 1          |
        | Bắc Trung Bộ                  | 276      | 0          |
        | chưa xác định được            | 145      | 2          |
        | chưa xác định được            | 200      | từ 0 đến 2 |
        | chưa xác định được            | 292      | 0          |
