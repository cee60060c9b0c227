# language: vi
Tính năng: Chỉ tiêu của huyện Hoằng Hóa năm 2024
  Báo cáo tháng 5/2024 của huyện được đối chiếu với các chỉ tiêu đặt ra cho tháng 6 và cả năm 2024.
  Chỉ tiêu chỉ có đạt, không đạt hoặc chưa đủ căn cứ. Điều báo cáo không nêu thì để ngỏ.

  Bối cảnh:
    Biết hồ sơ huyện Hoằng Hóa theo báo cáo tháng 5/2024

  Quy tắc: Điều báo cáo không nêu thì chưa đủ căn cứ

    Tình huống: Báo cáo như đã in
      Khi chấm cả bộ tiêu chí
      Thì áp dụng bộ hoang-hoa-2024
      Và cả 11 chỉ tiêu được xếp là chưa đủ căn cứ
      Và kết luận là chưa đủ căn cứ

    Tình huống: 82 ca ngộ độc trong tháng không nói có vụ nào từ 30 người hay không
      Khi chấm chỉ tiêu 7
      Thì "Số ca ngộ độc thực phẩm" được hiểu là từ 82 đến 2000000
      Và được xếp là chưa đủ căn cứ
      Và còn thiếu "Số người mắc trong vụ ngộ độc thực phẩm lớn nhất (0 nếu không có vụ nào)"

    Khung tình huống: Nếu báo cáo nêu vụ lớn nhất của tháng có <số người> người
      Biết "Số người mắc trong vụ ngộ độc thực phẩm lớn nhất (0 nếu không có vụ nào)" là <số người>
      Khi chấm chỉ tiêu 7
      Thì được xếp là <kết quả>

      Dữ liệu: Một tháng có vụ lớn thì năm không đạt, một tháng không có vụ lớn thì năm còn để ngỏ
        | số người | kết quả        |
        | 30       | không đạt      |
        | 29       | chưa đủ căn cứ |
        | 0        | chưa đủ căn cứ |

    Khung tình huống: Nếu vụ lớn nhất của cả năm có <số người> người
      Biết hồ sơ lập ngày 31/12/2024, số liệu từ 01/01/2024 đến 31/12/2024
      Và "Số người mắc trong vụ ngộ độc thực phẩm lớn nhất (0 nếu không có vụ nào)" là <số người>
      Khi chấm chỉ tiêu 7
      Thì được xếp là <kết quả>

      Dữ liệu:
        | số người | kết quả   |
        | 30       | không đạt |
        | 29       | đạt       |
        | 0        | đạt       |

  Quy tắc: Số của một tháng không phải kết quả của năm

    Tình huống: 307 trẻ trên 3521 trẻ, in là 8,7 %, chỉ là mức thấp nhất của năm
      Khi chấm cả bộ tiêu chí
      Thì "Số trẻ dưới 1 tuổi được tiêm chủng đầy đủ trong kỳ" được ghi là mới một phần của kỳ
      Và "Số trẻ dưới 1 tuổi được tiêm chủng đầy đủ trong kỳ" được hiểu là từ 307 đến 3521
      Và "Số trẻ trong độ tuổi tiêm chủng của năm" được hiểu là 3521

    Tình huống: Kiểm tra lăng quăng một tháng chưa trả lời được cho cả năm
      Biết minh chứng như sau:
        | Số hộ được kiểm tra lăng quăng, bọ gậy          | 500 |
        | Số hộ được kiểm tra không có lăng quăng, bọ gậy | 500 |
      Khi chấm chỉ tiêu 11
      Thì được xếp là chưa đủ căn cứ

  Quy tắc: 99,35 % in ra không trả lời được mọi người dân đã có hồ sơ điện tử hay chưa

    Tình huống: Báo cáo chỉ in dân số là trên 23 vạn
      Khi chấm chỉ tiêu 2
      Thì "Số người đã có hồ sơ sức khỏe điện tử" được hiểu là 238168
      Và được xếp là chưa đủ căn cứ

    Khung tình huống: Nếu biết dân số là <dân số> người
      Biết dân số là <dân số>
      Khi chấm chỉ tiêu 2
      Thì được xếp là <kết quả>

      Dữ liệu:
        | dân số | kết quả   |
        | 238168 | đạt       |
        | 238169 | không đạt |

  Quy tắc: 39 bác sĩ ở 37 trạm không chứng minh mọi trạm có bác sĩ

    Tình huống: Chỉ có tổng số bác sĩ và số trạm
      Biết "Số trạm y tế xã, thị trấn" là 37
      Khi chấm chỉ tiêu 14a
      Thì "Trong đó: bác sĩ" được hiểu là 39
      Và "Tỷ lệ trạm có bác sĩ" là từ 0 đến 37 trên 37
      Và được xếp là chưa đủ căn cứ
      Và còn thiếu "Số trạm có bác sĩ của trạm"

    Khung tình huống: Có danh sách bác sĩ theo từng trạm, <số trạm> trạm có bác sĩ
      Biết minh chứng như sau:
        | Số trạm y tế xã, thị trấn  | 37        |
        | Số trạm có bác sĩ của trạm | <số trạm> |
      Khi chấm chỉ tiêu 14a
      Thì "Tỷ lệ trạm có bác sĩ" là <số trạm> trên 37
      Và được xếp là <kết quả>

      Dữ liệu:
        | số trạm      | kết quả        |
        | 37           | đạt            |
        | 36           | không đạt      |
        | từ 36 đến 37 | chưa đủ căn cứ |

  Quy tắc: Đúng mốc là đạt hay không tùy lời văn của chỉ tiêu

    Khung tình huống: Trên 70 % nhà vệ sinh đạt từ 4 điểm, khi có <đạt> trên 100
      Biết minh chứng như sau:
        | Số nhà vệ sinh tại các cơ sở y tế    | 100   |
        | Số nhà vệ sinh đạt từ 4 điểm trở lên | <đạt> |
      Khi chấm chỉ tiêu 10b-1
      Thì được xếp là <kết quả>
      Và còn cách mốc <khoảng cách>

      Dữ liệu: "Trên 70 %" thì đúng 70 % là không đạt
        | đạt | kết quả   | khoảng cách |
        | 71  | đạt       | 0 %         |
        | 70  | không đạt | 0 %         |
        | 65  | không đạt | 5 %         |

    Khung tình huống: Cơ sở được chấm thấp nhất có <điểm chấm> điểm xanh - sạch - đẹp
      Biết "Điểm cơ sở y tế xanh - sạch - đẹp của cơ sở được chấm thấp nhất" là <điểm chấm>
      Khi chấm chỉ tiêu 10a
      Thì được xếp là <kết quả>
      Và còn cách mốc <khoảng cách>

      Dữ liệu: "Từ 85 điểm" thì đúng 85 điểm là đạt
        | điểm chấm    | kết quả        | khoảng cách |
        | 85           | đạt            | 0           |
        | 84,5         | không đạt      | 0,5         |
        | từ 84 đến 90 | chưa đủ căn cứ | từ 0 đến 1  |

    Khung tình huống: Cả năm có <sạch> hộ không có lăng quăng trên 500 hộ được kiểm tra
      Biết hồ sơ lập ngày 31/12/2024, số liệu từ 01/01/2024 đến 31/12/2024
      Và minh chứng như sau:
        | Số hộ được kiểm tra lăng quăng, bọ gậy          | 500    |
        | Số hộ được kiểm tra không có lăng quăng, bọ gậy | <sạch> |
      Khi chấm chỉ tiêu 11
      Thì được xếp là <kết quả>
      Và còn cách mốc <khoảng cách>

      Dữ liệu:
        | sạch | kết quả   | khoảng cách |
        | 460  | đạt       | 0 %         |
        | 459  | không đạt | 0,2 %       |

  Quy tắc: Chỉ tiêu của huyện chỉ dùng cho huyện, trong thời gian của văn bản

    Tình huống: Huyện khác không bị chấm theo chỉ tiêu của Hoằng Hóa
      Biết hồ sơ của Huyện Hậu Lộc
      Khi chấm cả bộ tiêu chí
      Thì không chấm được

    Khung tình huống: Chấm vào ngày <ngày>
      Khi chấm cả bộ tiêu chí vào ngày <ngày>
      Thì <chấm được>

      Dữ liệu: Từ ngày của văn bản đến hết năm 2024
        | ngày       | chấm được                 |
        | 09/06/2024 | không chấm được           |
        | 10/06/2024 | áp dụng bộ hoang-hoa-2024 |
        | 31/12/2024 | áp dụng bộ hoang-hoa-2024 |
        | 01/01/2025 | không chấm được           |

  Quy tắc: Chỉ tiêu cần người xác nhận thì để ngỏ đến khi có người xác nhận

    Tình huống: Chưa ai xác nhận
      Khi chấm chỉ tiêu 8
      Thì được xếp là chưa đủ căn cứ

    Khung tình huống: Tổ thẩm định xác nhận là <xác nhận>
      Biết tổ thẩm định kết luận chỉ tiêu 8 là <xác nhận>
      Khi chấm chỉ tiêu 8
      Thì được xếp là <xác nhận>

      Dữ liệu:
        | xác nhận  |
        | đạt       |
        | không đạt |
