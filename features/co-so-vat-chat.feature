# language: vi
Tính năng: Cơ sở hạ tầng của trạm
  Tiêu chí 3 xét phòng chức năng theo vùng, diện tích đất theo loại địa bàn, khối nhà chính và chất thải y tế.

  Bối cảnh:
    Biết hồ sơ còn trống của một trạm y tế xã

  Quy tắc: Số phòng chức năng cần có là 6 ở vùng 1, 8 ở vùng 2, 10 ở vùng 3

    Khung tình huống: Vùng <vùng> đang dùng <số phòng> phòng
      Biết trạm ở vùng <vùng>
      Và trạm đang dùng <số phòng> phòng chức năng
      Khi chấm chỉ tiêu 13
      Thì "Phòng chức năng so với số cần có" là <số phòng> trên <cần có>
      Và được <điểm> điểm

      Dữ liệu: Các mốc 100 %, 80 %, 60 %, 50 %
        | vùng | số phòng | cần có | điểm |
        | 1    | 7        | 6      | 4    |
        | 1    | 6        | 6      | 4    |
        | 1    | 5        | 6      | 3    |
        | 1    | 4        | 6      | 2    |
        | 1    | 3        | 6      | 1    |
        | 1    | 2        | 6      | 0    |
        | 2    | 8        | 8      | 4    |
        | 2    | 7        | 8      | 3    |
        | 2    | 6        | 8      | 2    |
        | 2    | 4        | 8      | 1    |
        | 2    | 3        | 8      | 0    |
        | 3    | 10       | 10     | 4    |
        | 3    | 9        | 10     | 3    |
        | 3    | 8        | 10     | 3    |
        | 3    | 7        | 10     | 2    |
        | 3    | 6        | 10     | 2    |
        | 3    | 5        | 10     | 1    |
        | 3    | 4        | 10     | 0    |

    Tình huống: Phòng có mà không dùng đúng chức năng thì không tính
      Biết trạm ở vùng 1
      Và danh sách phòng chức năng gồm:
        | Phòng                 | Đang dùng đúng chức năng |
        | Phòng khám bệnh       | có                       |
        | Phòng sơ cứu, cấp cứu | có                       |
        | Phòng tiêm chủng      | có                       |
        | Phòng đẻ              | không                    |
        | Quầy, kho thuốc       | chưa xác định được       |
      Khi chấm chỉ tiêu 13
      Thì "Phòng chức năng so với số cần có" là từ 3 đến 4 trên 6
      Và được từ 1 đến 2 điểm

  Quy tắc: Diện tích đất tối thiểu theo loại địa bàn và vườn thuốc nam

    Khung tình huống: <địa bàn>, vườn thuốc nam: <vườn>, <diện tích> m²
      Biết minh chứng như sau:
        | Loại địa bàn               | <địa bàn>   |
        | Trạm có vườn cây thuốc nam | <vườn>      |
        | Diện tích đất của trạm     | <diện tích> |
      Khi chấm chỉ tiêu 11
      Thì được <điểm> điểm

      Dữ liệu: Ngoài đô thị, không có vườn thuốc nam: 500 m²
        | địa bàn                           | vườn  | diện tích | điểm |
        | Nông thôn đồng bằng hoặc trung du | không | 500       | 2    |
        | Nông thôn đồng bằng hoặc trung du | không | 499,9     | 1    |
        | Nông thôn đồng bằng hoặc trung du | không | 400       | 1    |
        | Nông thôn đồng bằng hoặc trung du | không | 399,9     | 0    |

      Dữ liệu: Ngoài đô thị, có vườn thuốc nam: 1000 m²
        | địa bàn                                | vườn | diện tích | điểm |
        | Nông thôn đồng bằng hoặc trung du      | có   | 1000      | 2    |
        | Nông thôn đồng bằng hoặc trung du      | có   | 999,9     | 1    |
        | Miền núi, vùng sâu, biên giới, hải đảo | có   | 800       | 1    |
        | Miền núi, vùng sâu, biên giới, hải đảo | có   | 799,9     | 0    |

      Dữ liệu: Đô thị: 60 m²
        | địa bàn                   | vườn  | diện tích | điểm |
        | Đô thị (phường, thị trấn) | không | 60        | 2    |
        | Đô thị (phường, thị trấn) | có    | 60        | 2    |
        | Đô thị (phường, thị trấn) | không | 59,9      | 1    |
        | Đô thị (phường, thị trấn) | không | 47,9      | 0    |

      Dữ liệu: Chưa biết có vườn thuốc nam hay không
        | địa bàn                           | vườn               | diện tích | điểm       |
        | Nông thôn đồng bằng hoặc trung du | chưa xác định được | 1000      | 2          |
        | Nông thôn đồng bằng hoặc trung du | chưa xác định được | 900       | từ 1 đến 2 |
        | Nông thôn đồng bằng hoặc trung du | chưa xác định được | 450       | từ 0 đến 1 |
        | Nông thôn đồng bằng hoặc trung du | chưa xác định được | 300       | 0          |

  Quy tắc: Chất thải y tế có điểm khi vừa phân loại, thu gom riêng, vừa được xử lý

    Khung tình huống: Phân loại: <phân loại>; xử lý: <xử lý>
      Biết minh chứng như sau:
        | Chất thải y tế được phân loại và thu gom riêng                                  | <phân loại> |
        | Chất thải y tế được xử lý theo hợp đồng còn hiệu lực hoặc tại chỗ đúng quy định | <xử lý>     |
      Khi chấm chỉ tiêu 14
      Thì phần "Chất thải y tế" được <điểm> điểm

      Dữ liệu:
        | phân loại | xử lý              | điểm       |
        | có        | có                 | 1          |
        | có        | không              | 0          |
        | không     | có                 | 0          |
        | có        | chưa xác định được | từ 0 đến 1 |
        | không     | chưa xác định được | 0          |
        | không     | chưa hỏi           | 0          |
        | chưa hỏi  | chưa hỏi           | từ 0 đến 1 |

    Tình huống: Thiếu một khâu chất thải không làm mất điểm nước sạch và nhà vệ sinh
      Biết minh chứng như sau:
        | Trạm có nguồn nước sạch dùng quanh năm         | có    |
        | Trạm có nhà vệ sinh hợp vệ sinh                | có    |
        | Chất thải y tế được phân loại và thu gom riêng | không |
      Khi chấm chỉ tiêu 14
      Thì được 1 điểm
      Và được xếp là đạt một phần

  Quy tắc: Khối nhà chính từ cấp III trở lên và không dột, nứt, lún

    Khung tình huống: <cấp>, có chỗ dột, nứt hoặc lún: <hư hỏng>
      Biết minh chứng như sau:
        | Cấp công trình của khối nhà chính            | <cấp>     |
        | Khối nhà chính đang có chỗ dột, nứt hoặc lún | <hư hỏng> |
      Khi chấm chỉ tiêu 12
      Thì được <điểm> điểm

      Dữ liệu:
        | cấp                 | hư hỏng            | điểm       |
        | Cấp I hoặc đặc biệt | không              | 2          |
        | Cấp III             | không              | 2          |
        | Cấp IV              | không              | 1          |
        | Cấp III             | có                 | 1          |
        | Nhà tạm             | có                 | 0          |
        | Cấp III             | chưa xác định được | từ 1 đến 2 |
        | chưa xác định được  | không              | từ 1 đến 2 |
