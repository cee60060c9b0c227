# language: vi
Tính năng: Cơ sở hạ tầng Trạm Y tế xã (bộ 1300-2023, nhóm 3): ví dụ ranh giới
  Do lệnh «tieuchi examples» viết ra từ quy tắc; muốn đổi thì đổi quy tắc rồi chạy lại lệnh.
  Điều không nêu ra là điều chưa hỏi. Ở mỗi mốc có trường hợp thiếu một đơn vị, vừa đúng mốc
  và hơn một đơn vị; mọi điều khác giữ nguyên.

  Bối cảnh:
    Biết bộ 1300-2023, chấm ngày 31/12/2024, số liệu từ 01/01/2024 đến 31/12/2024

  Quy tắc: Chỉ tiêu 10. Trạm ở nơi dễ tiếp cận, gần trục giao thông

    Tình huống: Chỉ tiêu 10, khi chưa biết gì
      Khi chấm chỉ tiêu 10
      Thì được từ 0 đến 1 điểm

    Khung tình huống: Chỉ tiêu 10, mức 1 điểm: Trạm ở gần trục giao thông của xã, xe cứu thương vào được
      Biết minh chứng sau:
        | Trạm ở gần trục giao thông của xã, xe cứu thương vào được (easy_access) | <Trạm ở gần trục giao thông của xã, xe cứu thương vào được> |
      Khi chấm chỉ tiêu 10
      Thì được <điểm> điểm

      Dữ liệu:
        | Trạm ở gần trục giao thông của xã, xe cứu thương vào được | điểm |
        | không                                                     | 0    |
        | có                                                        | 1    |

  Quy tắc: Chỉ tiêu 11. Diện tích đất của trạm

    Tình huống: Chỉ tiêu 11, khi chưa biết gì
      Khi chấm chỉ tiêu 11
      Thì được từ 0 đến 2 điểm

    Khung tình huống: Chỉ tiêu 11, mức 2 điểm: Diện tích đất của trạm: từ 1.000 m² trở lên
      Biết minh chứng sau:
        | Loại địa bàn (area)                          | Nông thôn đồng bằng hoặc trung du |
        | Diện tích đất của trạm (land_area_m2)        | <Diện tích đất của trạm>          |
        | Trạm có vườn cây thuốc nam (has_herb_garden) | có                                |
      Khi chấm chỉ tiêu 11
      Thì được <điểm> điểm

      Dữ liệu:
        | Diện tích đất của trạm | điểm |
        | 999                    | 1    |
        | 1000                   | 2    |
        | 1001                   | 2    |

    Khung tình huống: Chỉ tiêu 11, mức 2 điểm: Trạm có vườn cây thuốc nam
      Biết minh chứng sau:
        | Loại địa bàn (area)                          | Nông thôn đồng bằng hoặc trung du |
        | Diện tích đất của trạm (land_area_m2)        | 500                               |
        | Trạm có vườn cây thuốc nam (has_herb_garden) | <Trạm có vườn cây thuốc nam>      |
      Khi chấm chỉ tiêu 11
      Thì được <điểm> điểm

      Dữ liệu:
        | Trạm có vườn cây thuốc nam | điểm |
        | không                      | 2    |
        | có                         | 0    |

    Khung tình huống: Chỉ tiêu 11, mức 2 điểm: Diện tích đất của trạm: từ 500 m² trở lên
      Biết minh chứng sau:
        | Loại địa bàn (area)                          | Nông thôn đồng bằng hoặc trung du |
        | Diện tích đất của trạm (land_area_m2)        | <Diện tích đất của trạm>          |
        | Trạm có vườn cây thuốc nam (has_herb_garden) | không                             |
      Khi chấm chỉ tiêu 11
      Thì được <điểm> điểm

      Dữ liệu:
        | Diện tích đất của trạm | điểm |
        | 499                    | 1    |
        | 500                    | 2    |
        | 501                    | 2    |

    Khung tình huống: Chỉ tiêu 11, mức 2 điểm: Loại địa bàn là Đô thị (phường, thị trấn)
      Biết minh chứng sau:
        | Loại địa bàn (area)                   | <Loại địa bàn> |
        | Diện tích đất của trạm (land_area_m2) | 100            |
      Khi chấm chỉ tiêu 11
      Thì được <điểm> điểm

      Dữ liệu:
        | Loại địa bàn                           | điểm |
        | Đô thị (phường, thị trấn)              | 2    |
        | Nông thôn đồng bằng hoặc trung du      | 0    |
        | Miền núi, vùng sâu, biên giới, hải đảo | 0    |

    Khung tình huống: Chỉ tiêu 11, mức 2 điểm: Diện tích đất của trạm: từ 60 m² trở lên
      Biết minh chứng sau:
        | Loại địa bàn (area)                   | Đô thị (phường, thị trấn) |
        | Diện tích đất của trạm (land_area_m2) | <Diện tích đất của trạm>  |
      Khi chấm chỉ tiêu 11
      Thì được <điểm> điểm

      Dữ liệu:
        | Diện tích đất của trạm | điểm |
        | 59                     | 1    |
        | 60                     | 2    |
        | 61                     | 2    |

    Khung tình huống: Chỉ tiêu 11, mức 1 điểm: Diện tích đất của trạm: từ 800 m² trở lên
      Biết minh chứng sau:
        | Loại địa bàn (area)                          | Nông thôn đồng bằng hoặc trung du |
        | Diện tích đất của trạm (land_area_m2)        | <Diện tích đất của trạm>          |
        | Trạm có vườn cây thuốc nam (has_herb_garden) | có                                |
      Khi chấm chỉ tiêu 11
      Thì được <điểm> điểm

      Dữ liệu:
        | Diện tích đất của trạm | điểm |
        | 799                    | 0    |
        | 800                    | 1    |
        | 801                    | 1    |

    Khung tình huống: Chỉ tiêu 11, mức 1 điểm: Trạm có vườn cây thuốc nam
      Biết minh chứng sau:
        | Loại địa bàn (area)                          | Nông thôn đồng bằng hoặc trung du |
        | Diện tích đất của trạm (land_area_m2)        | 400                               |
        | Trạm có vườn cây thuốc nam (has_herb_garden) | <Trạm có vườn cây thuốc nam>      |
      Khi chấm chỉ tiêu 11
      Thì được <điểm> điểm

      Dữ liệu:
        | Trạm có vườn cây thuốc nam | điểm |
        | không                      | 1    |
        | có                         | 0    |

    Khung tình huống: Chỉ tiêu 11, mức 1 điểm: Diện tích đất của trạm: từ 400 m² trở lên
      Biết minh chứng sau:
        | Loại địa bàn (area)                          | Nông thôn đồng bằng hoặc trung du |
        | Diện tích đất của trạm (land_area_m2)        | <Diện tích đất của trạm>          |
        | Trạm có vườn cây thuốc nam (has_herb_garden) | không                             |
      Khi chấm chỉ tiêu 11
      Thì được <điểm> điểm

      Dữ liệu:
        | Diện tích đất của trạm | điểm |
        | 399                    | 0    |
        | 400                    | 1    |
        | 401                    | 1    |

    Khung tình huống: Chỉ tiêu 11, mức 1 điểm: Loại địa bàn là Đô thị (phường, thị trấn)
      Biết minh chứng sau:
        | Loại địa bàn (area)                   | <Loại địa bàn> |
        | Diện tích đất của trạm (land_area_m2) | 48             |
      Khi chấm chỉ tiêu 11
      Thì được <điểm> điểm

      Dữ liệu:
        | Loại địa bàn                           | điểm |
        | Đô thị (phường, thị trấn)              | 1    |
        | Nông thôn đồng bằng hoặc trung du      | 0    |
        | Miền núi, vùng sâu, biên giới, hải đảo | 0    |

    Khung tình huống: Chỉ tiêu 11, mức 1 điểm: Diện tích đất của trạm: từ 48 m² trở lên
      Biết minh chứng sau:
        | Loại địa bàn (area)                   | Đô thị (phường, thị trấn) |
        | Diện tích đất của trạm (land_area_m2) | <Diện tích đất của trạm>  |
      Khi chấm chỉ tiêu 11
      Thì được <điểm> điểm

      Dữ liệu:
        | Diện tích đất của trạm | điểm |
        | 47                     | 0    |
        | 48                     | 1    |
        | 49                     | 1    |

  Quy tắc: Chỉ tiêu 12. Khối nhà chính đạt cấp công trình và còn tốt

    Tình huống: Chỉ tiêu 12, khi chưa biết gì
      Khi chấm chỉ tiêu 12
      Thì được từ 0 đến 2 điểm

    Tình huống: Chỉ tiêu 12, khi phần nào cũng đạt điểm tối đa
      Biết tổ thẩm định kết luận từng phần của chỉ tiêu 12:
        | phần                   | điểm |
        | Cấp công trình (grade) | 1    |
        | Hiện trạng (condition) | 1    |
      Khi chấm chỉ tiêu 12
      Thì được 2 điểm

    Khung tình huống: Chỉ tiêu 12, phần Cấp công trình (grade), mức 1 điểm: Cấp công trình của khối nhà chính là Cấp I hoặc đặc biệt hoặc Cấp II hoặc Cấp III
      Biết minh chứng sau:
        | Cấp công trình của khối nhà chính (main_building_grade) | <Cấp công trình của khối nhà chính> |
      Khi chấm chỉ tiêu 12
      Thì phần Cấp công trình (grade) được <điểm> điểm

      Dữ liệu:
        | Cấp công trình của khối nhà chính | điểm |
        | Cấp I hoặc đặc biệt               | 1    |
        | Cấp II                            | 1    |
        | Cấp III                           | 1    |
        | Cấp IV                            | 0    |
        | Nhà tạm                           | 0    |

    Khung tình huống: Chỉ tiêu 12, phần Hiện trạng (condition), mức 1 điểm: Khối nhà chính đang có chỗ dột, nứt hoặc lún
      Biết minh chứng sau:
        | Khối nhà chính đang có chỗ dột, nứt hoặc lún (building_defects) | <Khối nhà chính đang có chỗ dột, nứt hoặc lún> |
      Khi chấm chỉ tiêu 12
      Thì phần Hiện trạng (condition) được <điểm> điểm

      Dữ liệu:
        | Khối nhà chính đang có chỗ dột, nứt hoặc lún | điểm |
        | không                                        | 1    |
        | có                                           | 0    |

  Quy tắc: Chỉ tiêu 13. Số phòng chức năng theo vùng

    Tình huống: Chỉ tiêu 13, khi chưa biết gì
      Khi chấm chỉ tiêu 13
      Thì được từ 0 đến 4 điểm

    Khung tình huống: Chỉ tiêu 13, mức 4 điểm: Phòng chức năng so với số cần có: từ 100 % trở lên
      Biết minh chứng sau:
        | Vùng của xã theo Bộ tiêu chí (zone) | <Vùng của xã theo Bộ tiêu chí> |
      Và danh sách Phòng chức năng (mỗi chức năng một dòng) (rooms) gồm đủ:
        | số dòng     | Đang dùng đúng chức năng (in_use) |
        | <số dòng A> | không                             |
        | <số dòng B> | có                                |
      Khi chấm chỉ tiêu 13
      Thì Phòng chức năng so với số cần có (rooms_ratio) là <Phòng chức năng so với số cần có>
      Và được <điểm> điểm

      Dữ liệu:
        | Vùng của xã theo Bộ tiêu chí                 | số dòng A | số dòng B | Phòng chức năng so với số cần có | điểm |
        | Vùng 1: gần bệnh viện, đi lại dễ             | 1         | 5         | 5/6                              | 3    |
        | Vùng 1: gần bệnh viện, đi lại dễ             | 0         | 6         | 100 %                            | 4    |
        | Vùng 2: cách xa vừa phải, đi lại bình thường | 1         | 7         | 87,5 %                           | 3    |
        | Vùng 2: cách xa vừa phải, đi lại bình thường | 0         | 8         | 100 %                            | 4    |
        | Vùng 3: xa hoặc đi lại khó khăn              | 1         | 9         | 90 %                             | 3    |
        | Vùng 3: xa hoặc đi lại khó khăn              | 0         | 10        | 100 %                            | 4    |

    Khung tình huống: Chỉ tiêu 13, mức 3 điểm: Phòng chức năng so với số cần có: từ 80 % trở lên
      Biết minh chứng sau:
        | Vùng của xã theo Bộ tiêu chí (zone) | <Vùng của xã theo Bộ tiêu chí> |
      Và danh sách Phòng chức năng (mỗi chức năng một dòng) (rooms) gồm đủ:
        | số dòng     | Đang dùng đúng chức năng (in_use) |
        | <số dòng A> | không                             |
        | <số dòng B> | có                                |
      Khi chấm chỉ tiêu 13
      Thì Phòng chức năng so với số cần có (rooms_ratio) là <Phòng chức năng so với số cần có>
      Và được <điểm> điểm

      Dữ liệu:
        | Vùng của xã theo Bộ tiêu chí                 | số dòng A | số dòng B | Phòng chức năng so với số cần có | điểm |
        | Vùng 1: gần bệnh viện, đi lại dễ             | 1         | 4         | 2/3                              | 2    |
        | Vùng 1: gần bệnh viện, đi lại dễ             | 0         | 5         | 5/6                              | 3    |
        | Vùng 2: cách xa vừa phải, đi lại bình thường | 1         | 6         | 75 %                             | 2    |
        | Vùng 2: cách xa vừa phải, đi lại bình thường | 0         | 7         | 87,5 %                           | 3    |
        | Vùng 3: xa hoặc đi lại khó khăn              | 1         | 7         | 70 %                             | 2    |
        | Vùng 3: xa hoặc đi lại khó khăn              | 0         | 8         | 80 %                             | 3    |

    Khung tình huống: Chỉ tiêu 13, mức 2 điểm: Phòng chức năng so với số cần có: từ 60 % trở lên
      Biết minh chứng sau:
        | Vùng của xã theo Bộ tiêu chí (zone) | <Vùng của xã theo Bộ tiêu chí> |
      Và danh sách Phòng chức năng (mỗi chức năng một dòng) (rooms) gồm đủ:
        | số dòng     | Đang dùng đúng chức năng (in_use) |
        | <số dòng A> | không                             |
        | <số dòng B> | có                                |
      Khi chấm chỉ tiêu 13
      Thì Phòng chức năng so với số cần có (rooms_ratio) là <Phòng chức năng so với số cần có>
      Và được <điểm> điểm

      Dữ liệu:
        | Vùng của xã theo Bộ tiêu chí                 | số dòng A | số dòng B | Phòng chức năng so với số cần có | điểm |
        | Vùng 1: gần bệnh viện, đi lại dễ             | 1         | 3         | 50 %                             | 1    |
        | Vùng 1: gần bệnh viện, đi lại dễ             | 0         | 4         | 2/3                              | 2    |
        | Vùng 2: cách xa vừa phải, đi lại bình thường | 1         | 4         | 50 %                             | 1    |
        | Vùng 2: cách xa vừa phải, đi lại bình thường | 0         | 5         | 62,5 %                           | 2    |
        | Vùng 3: xa hoặc đi lại khó khăn              | 1         | 5         | 50 %                             | 1    |
        | Vùng 3: xa hoặc đi lại khó khăn              | 0         | 6         | 60 %                             | 2    |

    Khung tình huống: Chỉ tiêu 13, mức 1 điểm: Phòng chức năng so với số cần có: từ 50 % trở lên
      Biết minh chứng sau:
        | Vùng của xã theo Bộ tiêu chí (zone) | <Vùng của xã theo Bộ tiêu chí> |
      Và danh sách Phòng chức năng (mỗi chức năng một dòng) (rooms) gồm đủ:
        | số dòng     | Đang dùng đúng chức năng (in_use) |
        | <số dòng A> | không                             |
        | <số dòng B> | có                                |
      Khi chấm chỉ tiêu 13
      Thì Phòng chức năng so với số cần có (rooms_ratio) là <Phòng chức năng so với số cần có>
      Và được <điểm> điểm

      Dữ liệu:
        | Vùng của xã theo Bộ tiêu chí                 | số dòng A | số dòng B | Phòng chức năng so với số cần có | điểm |
        | Vùng 1: gần bệnh viện, đi lại dễ             | 1         | 2         | 1/3                              | 0    |
        | Vùng 1: gần bệnh viện, đi lại dễ             | 0         | 3         | 50 %                             | 1    |
        | Vùng 2: cách xa vừa phải, đi lại bình thường | 1         | 3         | 37,5 %                           | 0    |
        | Vùng 2: cách xa vừa phải, đi lại bình thường | 0         | 4         | 50 %                             | 1    |
        | Vùng 3: xa hoặc đi lại khó khăn              | 1         | 4         | 40 %                             | 0    |
        | Vùng 3: xa hoặc đi lại khó khăn              | 0         | 5         | 50 %                             | 1    |

    Khung tình huống: Chỉ tiêu 13, Phòng chức năng đang dùng: tính khi Đang dùng đúng chức năng
      Biết minh chứng sau:
        | Vùng của xã theo Bộ tiêu chí (zone) | Vùng 1: gần bệnh viện, đi lại dễ |
      Và danh sách Phòng chức năng (mỗi chức năng một dòng) (rooms) gồm đủ:
        | số dòng     | Đang dùng đúng chức năng (in_use) |
        | <số dòng A> | không                             |
        | <số dòng B> | có                                |
      Khi chấm chỉ tiêu 13
      Thì được <điểm> điểm

      Dữ liệu:
        | số dòng A | số dòng B | điểm |
        | 1         | 2         | 0    |
        | 0         | 3         | 1    |

  Quy tắc: Chỉ tiêu 14. Nước sạch, nhà vệ sinh, thu gom và xử lý chất thải y tế

    Tình huống: Chỉ tiêu 14, khi chưa biết gì
      Khi chấm chỉ tiêu 14
      Thì được từ 0 đến 2 điểm

    Tình huống: Chỉ tiêu 14, khi phần nào cũng đạt điểm tối đa
      Biết tổ thẩm định kết luận từng phần của chỉ tiêu 14:
        | phần                           | điểm |
        | Nước sạch (water)              | 0,5  |
        | Nhà vệ sinh (toilet)           | 0,5  |
        | Chất thải y tế (medical-waste) | 1    |
      Khi chấm chỉ tiêu 14
      Thì được 2 điểm

    Khung tình huống: Chỉ tiêu 14, phần Nước sạch (water), mức 0,5 điểm: Trạm có nguồn nước sạch dùng quanh năm
      Biết minh chứng sau:
        | Trạm có nguồn nước sạch dùng quanh năm (station_clean_water) | <Trạm có nguồn nước sạch dùng quanh năm> |
      Khi chấm chỉ tiêu 14
      Thì phần Nước sạch (water) được <điểm> điểm

      Dữ liệu:
        | Trạm có nguồn nước sạch dùng quanh năm | điểm |
        | không                                  | 0    |
        | có                                     | 0,5  |

    Khung tình huống: Chỉ tiêu 14, phần Nhà vệ sinh (toilet), mức 0,5 điểm: Trạm có nhà vệ sinh hợp vệ sinh
      Biết minh chứng sau:
        | Trạm có nhà vệ sinh hợp vệ sinh (station_hygienic_toilet) | <Trạm có nhà vệ sinh hợp vệ sinh> |
      Khi chấm chỉ tiêu 14
      Thì phần Nhà vệ sinh (toilet) được <điểm> điểm

      Dữ liệu:
        | Trạm có nhà vệ sinh hợp vệ sinh | điểm |
        | không                           | 0    |
        | có                              | 0,5  |

    Khung tình huống: Chỉ tiêu 14, phần Chất thải y tế (medical-waste), mức 1 điểm: Chất thải y tế được phân loại và thu gom riêng
      Biết minh chứng sau:
        | Chất thải y tế được phân loại và thu gom riêng (medical_waste_sorted)                                   | <Chất thải y tế được phân loại và thu gom riêng> |
        | Chất thải y tế được xử lý theo hợp đồng còn hiệu lực hoặc tại chỗ đúng quy định (medical_waste_treated) | có                                               |
      Khi chấm chỉ tiêu 14
      Thì phần Chất thải y tế (medical-waste) được <điểm> điểm

      Dữ liệu:
        | Chất thải y tế được phân loại và thu gom riêng | điểm |
        | không                                          | 0    |
        | có                                             | 1    |

    Khung tình huống: Chỉ tiêu 14, phần Chất thải y tế (medical-waste), mức 1 điểm: Chất thải y tế được xử lý theo hợp đồng còn hiệu lực hoặc tại chỗ đúng quy định
      Biết minh chứng sau:
        | Chất thải y tế được phân loại và thu gom riêng (medical_waste_sorted)                                   | có                                                                                |
        | Chất thải y tế được xử lý theo hợp đồng còn hiệu lực hoặc tại chỗ đúng quy định (medical_waste_treated) | <Chất thải y tế được xử lý theo hợp đồng còn hiệu lực hoặc tại chỗ đúng quy định> |
      Khi chấm chỉ tiêu 14
      Thì phần Chất thải y tế (medical-waste) được <điểm> điểm

      Dữ liệu:
        | Chất thải y tế được xử lý theo hợp đồng còn hiệu lực hoặc tại chỗ đúng quy định | điểm |
        | không                                                                           | 0    |
        | có                                                                              | 1    |

  Quy tắc: Chỉ tiêu 15. Hạng mục phụ trợ

    Tình huống: Chỉ tiêu 15, khi chưa biết gì
      Khi chấm chỉ tiêu 15
      Thì được từ 0 đến 1 điểm

    Khung tình huống: Chỉ tiêu 15, mức 1 điểm: Số hạng mục phụ trợ đã có: từ 4 hạng mục trở lên
      Biết minh chứng sau:
        | Trạm có điện dùng ổn định (station_electricity)   | <Trạm có điện dùng ổn định> |
        | Trạm có hàng rào và cổng (station_fence_and_gate) | có                          |
        | Trạm có kho (station_store)                       | có                          |
        | Trạm có chỗ để xe (station_parking)               | có                          |
      Khi chấm chỉ tiêu 15
      Thì Số hạng mục phụ trợ đã có (auxiliary_works) là <Số hạng mục phụ trợ đã có>
      Và được <điểm> điểm

      Dữ liệu:
        | Trạm có điện dùng ổn định | Số hạng mục phụ trợ đã có | điểm |
        | không                     | 3                         | 0,5  |
        | có                        | 4                         | 1    |

    Khung tình huống: Chỉ tiêu 15, mức 0,5 điểm: Số hạng mục phụ trợ đã có: từ 3 hạng mục trở lên
      Biết minh chứng sau:
        | Trạm có điện dùng ổn định (station_electricity)   | <Trạm có điện dùng ổn định> |
        | Trạm có hàng rào và cổng (station_fence_and_gate) | <Trạm có hàng rào và cổng>  |
        | Trạm có kho (station_store)                       | có                          |
        | Trạm có chỗ để xe (station_parking)               | có                          |
      Khi chấm chỉ tiêu 15
      Thì Số hạng mục phụ trợ đã có (auxiliary_works) là <Số hạng mục phụ trợ đã có>
      Và được <điểm> điểm

      Dữ liệu:
        | Trạm có điện dùng ổn định | Trạm có hàng rào và cổng | Số hạng mục phụ trợ đã có | điểm |
        | không                     | không                    | 2                         | 0    |
        | không                     | có                       | 3                         | 0,5  |
        | có                        | có                       | 4                         | 1    |

    Khung tình huống: Chỉ tiêu 15, Số hạng mục phụ trợ đã có: tính khi Trạm có điện dùng ổn định
      Biết minh chứng sau:
        | Trạm có điện dùng ổn định (station_electricity)   | <Trạm có điện dùng ổn định> |
        | Trạm có hàng rào và cổng (station_fence_and_gate) | không                       |
        | Trạm có kho (station_store)                       | có                          |
        | Trạm có chỗ để xe (station_parking)               | có                          |
      Khi chấm chỉ tiêu 15
      Thì được <điểm> điểm

      Dữ liệu:
        | Trạm có điện dùng ổn định | điểm |
        | không                     | 0    |
        | có                        | 0,5  |

    Khung tình huống: Chỉ tiêu 15, Số hạng mục phụ trợ đã có: tính khi Trạm có hàng rào và cổng
      Biết minh chứng sau:
        | Trạm có điện dùng ổn định (station_electricity)   | không                      |
        | Trạm có hàng rào và cổng (station_fence_and_gate) | <Trạm có hàng rào và cổng> |
        | Trạm có kho (station_store)                       | có                         |
        | Trạm có chỗ để xe (station_parking)               | có                         |
      Khi chấm chỉ tiêu 15
      Thì được <điểm> điểm

      Dữ liệu:
        | Trạm có hàng rào và cổng | điểm |
        | không                    | 0    |
        | có                       | 0,5  |

    Khung tình huống: Chỉ tiêu 15, Số hạng mục phụ trợ đã có: tính khi Trạm có kho
      Biết minh chứng sau:
        | Trạm có điện dùng ổn định (station_electricity)   | không         |
        | Trạm có hàng rào và cổng (station_fence_and_gate) | có            |
        | Trạm có kho (station_store)                       | <Trạm có kho> |
        | Trạm có chỗ để xe (station_parking)               | có            |
      Khi chấm chỉ tiêu 15
      Thì được <điểm> điểm

      Dữ liệu:
        | Trạm có kho | điểm |
        | không       | 0    |
        | có          | 0,5  |

    Khung tình huống: Chỉ tiêu 15, Số hạng mục phụ trợ đã có: tính khi Trạm có chỗ để xe
      Biết minh chứng sau:
        | Trạm có điện dùng ổn định (station_electricity)   | không               |
        | Trạm có hàng rào và cổng (station_fence_and_gate) | có                  |
        | Trạm có kho (station_store)                       | có                  |
        | Trạm có chỗ để xe (station_parking)               | <Trạm có chỗ để xe> |
      Khi chấm chỉ tiêu 15
      Thì được <điểm> điểm

      Dữ liệu:
        | Trạm có chỗ để xe | điểm |
        | không             | 0    |
        | có                | 0,5  |
