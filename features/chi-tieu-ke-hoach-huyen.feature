# language: vi
Tính năng: Mục tiêu trong kế hoạch của huyện
  Kế hoạch năm 2022 của huyện Tam Đường và Kế hoạch 141-KH/HU của một Huyện ủy được chấm theo đúng lời văn.
  Chỗ lời văn có nhiều cách hiểu thì quy tắc nói rõ đã hiểu thế nào.

  Quy tắc: "Trên", "dưới", "đạt" và "xuống" là bốn mốc khác nhau

    Bối cảnh:
      Biết hồ sơ còn trống của Huyện Tam Đường, số liệu năm 2025

    Khung tình huống: Trên 30 % nhân lực có trình độ đại học, khi có <đại học> trên 200 người
      Biết minh chứng như sau:
        | Nhân lực chuyên môn y tế của trung tâm y tế và các trạm | 200       |
        | Nhân lực chuyên môn y tế có trình độ đại học trở lên    | <đại học> |
      Khi chấm chỉ tiêu 2
      Thì được xếp là <kết quả>

      Dữ liệu: Đúng 30 % là không đạt
        | đại học      | kết quả        |
        | 61           | đạt            |
        | 60           | không đạt      |
        | từ 60 đến 61 | chưa đủ căn cứ |

    Khung tình huống: Dưới 15 % trẻ nhẹ cân, khi có <nhẹ cân> trên 1000 trẻ được cân
      Biết minh chứng như sau:
        | Số trẻ dưới 5 tuổi được cân trong đợt cân đo gần nhất của năm      | 1000      |
        | Số trẻ được cân bị suy dinh dưỡng thể nhẹ cân (cân nặng theo tuổi) | <nhẹ cân> |
      Khi chấm chỉ tiêu 9a
      Thì được xếp là <kết quả>

      Dữ liệu: Đúng 15 % là không đạt
        | nhẹ cân | kết quả   |
        | 149     | đạt       |
        | 150     | không đạt |

    Khung tình huống: Thấp còi xuống 21,3 %, khi có <thấp còi> trên 1000 trẻ được đo
      Biết minh chứng như sau:
        | Số trẻ dưới 5 tuổi được đo chiều cao trong đợt cân đo gần nhất của năm | 1000       |
        | Số trẻ được đo bị suy dinh dưỡng thể thấp còi (chiều cao theo tuổi)    | <thấp còi> |
      Khi chấm chỉ tiêu 9b
      Thì được xếp là <kết quả>

      Dữ liệu: Đúng 21,3 % là đạt
        | thấp còi | kết quả   |
        | 213      | đạt       |
        | 214      | không đạt |

    Khung tình huống: 95,2 % trẻ tiêm chủng đầy đủ, khi có <đầy đủ> trên 1000 trẻ
      Biết minh chứng như sau:
        | Số trẻ trong độ tuổi tiêm chủng của năm            | 1000     |
        | Số trẻ dưới 1 tuổi được tiêm chủng đầy đủ trong kỳ | <đầy đủ> |
      Khi chấm chỉ tiêu 12
      Thì được xếp là <kết quả>

      Dữ liệu: Đúng 95,2 % là đạt
        | đầy đủ | kết quả   |
        | 952    | đạt       |
        | 951    | không đạt |

  Quy tắc: Tăng 1,5-2 % mỗi năm là điểm phần trăm của từng tuyến

    Bối cảnh:
      Biết hồ sơ còn trống của Huyện Tam Đường, số liệu năm 2025
      Và minh chứng như sau:
        | Số kỹ thuật trong danh mục của tuyến huyện             | 1000 |
        | Số kỹ thuật trong danh mục của tuyến xã, cộng mọi trạm | 1200 |

    Khung tình huống: Trong năm tuyến huyện thêm <huyện> kỹ thuật, các trạm thêm <xã> kỹ thuật
      Biết minh chứng như sau:
        | Số kỹ thuật tuyến huyện tăng thêm trong kỳ (thêm mới trừ thôi thực hiện; 0 nếu không tăng)             | <huyện> |
        | Số kỹ thuật các trạm tăng thêm trong kỳ, cộng mọi trạm (thêm mới trừ thôi thực hiện; 0 nếu không tăng) | <xã>    |
      Khi chấm chỉ tiêu 3a
      Thì được xếp là <kết quả>

      Dữ liệu: Hai tuyến không bù cho nhau; tăng hơn 2 điểm vẫn là đạt
        | huyện    | xã       | kết quả        |
        | 15       | 18       | đạt            |
        | 14       | 18       | không đạt      |
        | 30       | 17       | không đạt      |
        | 40       | 40       | đạt            |
        | 15       | chưa hỏi | chưa đủ căn cứ |
        | chưa hỏi | 17       | không đạt      |

  Quy tắc: Mức giảm sinh 0,5 % được hiểu là 0,5 phần nghìn mỗi năm

    Khung tình huống: Tỷ suất sinh thô mỗi năm giảm <mức giảm> phần nghìn
      Biết hồ sơ còn trống của Huyện Tam Đường, số liệu năm 2025
      Và "Mức giảm tỷ suất sinh thô bình quân mỗi năm từ năm gốc (0 nếu không giảm)" là <mức giảm>
      Khi chấm chỉ tiêu 8
      Thì được xếp là <kết quả>

      Dữ liệu:
        | mức giảm           | kết quả        |
        | 0,5                | đạt            |
        | 0,4                | không đạt      |
        | từ 0,4 đến 0,6     | chưa đủ căn cứ |
        | chưa xác định được | chưa đủ căn cứ |

    Tình huống: Số sinh của một năm không nói được mức giảm
      Biết hồ sơ còn trống của Huyện Tam Đường, số liệu năm 2025
      Và minh chứng như sau:
        | Dân số         | 50000 |
        | Số trẻ sinh ra | 800   |
      Khi chấm chỉ tiêu 8
      Thì được xếp là chưa đủ căn cứ
      Và còn thiếu "Mức giảm tỷ suất sinh thô bình quân mỗi năm từ năm gốc (0 nếu không giảm)"

  Quy tắc: Danh sách theo dõi chưa phải là quản lý và điều trị

    Tình huống: Mọi trạm có danh sách theo dõi, chưa biết trạm nào điều trị
      Biết hồ sơ còn trống của Huyện Tam Đường, số liệu năm 2025
      Và minh chứng như sau:
        | Số trạm y tế xã, thị trấn                                     | 20 |
        | Số trạm quản lý bệnh không lây nhiễm và có danh sách theo dõi | 20 |
      Khi chấm chỉ tiêu 5a
      Thì được xếp là chưa đủ căn cứ
      Và còn thiếu "Số trạm quản lý và điều trị bệnh không lây nhiễm"

    Khung tình huống: "Trong đó 15 %" tính trên mọi trạm, khi <theo nguyên lý> trên 20 trạm theo y học gia đình
      Biết hồ sơ còn trống của Huyện Tam Đường, số liệu năm 2025
      Và minh chứng như sau:
        | Số trạm y tế xã, thị trấn                                          | 20               |
        | Số trạm quản lý và điều trị bệnh không lây nhiễm                   | 10               |
        | Số trạm quản lý bệnh không lây nhiễm theo nguyên lý y học gia đình | <theo nguyên lý> |
      Khi chấm chỉ tiêu 5b
      Thì được xếp là <kết quả>

      Dữ liệu: 2 trên 10 trạm có quản lý là 20 %, nhưng 2 trên mọi trạm chỉ là 10 %
        | theo nguyên lý | kết quả   |
        | 3              | đạt       |
        | 2              | không đạt |

  Quy tắc: Bản đọc không nêu huyện nào thì chỉ chấm khi được gọi đích danh

    Tình huống: Không ai gọi Kế hoạch 141-KH/HU
      Biết hồ sơ còn trống của Huyện Mẫu, số liệu năm 2025
      Khi chấm cả bộ tiêu chí
      Thì không chấm được

    Tình huống: Gọi đích danh Kế hoạch 141-KH/HU
      Biết hồ sơ còn trống của Huyện Mẫu, số liệu năm 2025
      Khi chấm theo bộ huyen-uy-141-2023 vào ngày 31/12/2025
      Thì áp dụng bộ huyen-uy-141-2023
      Và cả 24 chỉ tiêu được xếp là chưa đủ căn cứ

  Quy tắc: Cùng một nội dung, mỗi hạn có mốc của mình

    Khung tình huống: Trung tâm y tế huyện thực hiện được <số> trên 1000 kỹ thuật
      Biết hồ sơ còn trống của Huyện Mẫu, số liệu năm 2030
      Và minh chứng như sau:
        | Số kỹ thuật trong danh mục của tuyến huyện                         | 1000 |
        | Số kỹ thuật của tuyến huyện mà trung tâm y tế huyện thực hiện được | <số> |
      Khi chấm theo bộ huyen-uy-141-2023 vào ngày 31/12/2030
      Thì chỉ tiêu 1-2025 được xếp là <năm 2025>
      Và chỉ tiêu 1-2030 được xếp là <năm 2030>

      Dữ liệu: Năm 2025 là 90 %, năm 2030 là trên 95 %
        | số  | năm 2025  | năm 2030  |
        | 899 | không đạt | không đạt |
        | 900 | đạt       | không đạt |
        | 950 | đạt       | không đạt |
        | 951 | đạt       | đạt       |

    Khung tình huống: Cuối năm <năm> có <trạm> trên 14 trạm khám, chữa bệnh bảo hiểm y tế
      Biết hồ sơ còn trống của Huyện Mẫu, số liệu năm <năm>
      Và minh chứng như sau:
        | Số trạm y tế xã, thị trấn                                | 14     |
        | Số trạm đang khám, chữa bệnh bảo hiểm y tế theo hợp đồng | <trạm> |
      Khi chấm theo bộ huyen-uy-141-2023 vào ngày 31/12/<năm>
      Thì chỉ tiêu <chỉ tiêu> được xếp là <kết quả>

      Dữ liệu: Năm 2024 là 7 trạm, năm 2025 là mọi trạm
        | năm  | trạm | chỉ tiêu    | kết quả   |
        | 2024 | 7    | III.5a-2024 | đạt       |
        | 2024 | 6    | III.5a-2024 | không đạt |
        | 2025 | 14   | III.5a-2025 | đạt       |
        | 2025 | 13   | III.5a-2025 | không đạt |

  Quy tắc: "Ít nhất mỗi năm một lần" đếm được, "thường xuyên" thì cần người xác nhận

    Bối cảnh:
      Biết hồ sơ còn trống của Huyện Mẫu, số liệu năm 2030
      Và minh chứng như sau:
        | Số người có nguy cơ cao mắc bệnh trong danh sách quản lý                | 6000 |
        | Số người có nguy cơ cao được kiểm tra sức khỏe ít nhất một lần trong kỳ | 6000 |

    Tình huống: Mọi người có nguy cơ cao được kiểm tra một lần
      Khi chấm theo bộ huyen-uy-141-2023 vào ngày 31/12/2030
      Thì chỉ tiêu 7b-2025 được xếp là đạt
      Và chỉ tiêu 7b-2030 được xếp là chưa đủ căn cứ

    Tình huống: Người có thẩm quyền xác nhận
      Biết tổ thẩm định kết luận chỉ tiêu 7b-2030 là đạt
      Khi chấm theo bộ huyen-uy-141-2023 vào ngày 31/12/2030
      Thì chỉ tiêu 7b-2030 được xếp là đạt
