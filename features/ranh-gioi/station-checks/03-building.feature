# language: vi
Tính năng: Nhà trạm, trang thiết bị và công trình phụ trợ (bộ station-checks, nhóm 3): ví dụ ranh giới
  Do lệnh «tieuchi examples» viết ra từ quy tắc; muốn đổi thì đổi quy tắc rồi chạy lại lệnh.
  Điều không nêu ra là điều chưa hỏi. Ở mỗi mốc có trường hợp thiếu một đơn vị, vừa đúng mốc
  và hơn một đơn vị; mọi điều khác giữ nguyên.

  Bối cảnh:
    Biết bộ station-checks, chấm ngày 31/12/2024, số liệu từ 01/01/2024 đến 31/12/2024

  Quy tắc: Chỉ tiêu solid-equipped. Trạm kiên cố, không hư hỏng, đủ trang thiết bị

    Tình huống: Chỉ tiêu solid-equipped, khi chưa biết gì
      Khi chấm chỉ tiêu solid-equipped
      Thì mục tiêu chưa đủ căn cứ

    Khung tình huống: Chỉ tiêu solid-equipped: Cấp công trình của khối nhà chính là Cấp I hoặc đặc biệt hoặc Cấp II hoặc Cấp III
      Biết minh chứng sau:
        | Cấp công trình của khối nhà chính (main_building_grade)         | <Cấp công trình của khối nhà chính> |
        | Khối nhà chính đang có chỗ dột, nứt hoặc lún (building_defects) | không                               |
      Và danh sách Trang thiết bị theo danh mục được duyệt của trạm (equipment) gồm đủ:
        | số dòng | Mã trang thiết bị (item) | Số lượng phải có (required) | Số lượng dùng được (working) |
        | 1       | 28-01                    | 2                           | 2                            |
        | 1       | 28-02                    | 2                           | 2                            |
        | 1       | 28-03                    | 2                           | 2                            |
        | 1       | 28-04                    | 1                           | 1                            |
        | 1       | 28-05                    | 1                           | 1                            |
        | 1       | 28-06                    | 1                           | 1                            |
        | 1       | 28-07                    | 1                           | 1                            |
        | 1       | 28-08                    | 1                           | 1                            |
        | 1       | 28-09                    | 1                           | 1                            |
        | 1       | 28-later-1               | 1                           | 1                            |
        | 1       | 28-later-2               | 1                           | 1                            |
        | 1       | 28-later-3               | 1                           | 1                            |
        | 1       | 28-later-4               | 1                           | 1                            |
        | 1       | 28-later-5               | 1                           | 1                            |
      Khi chấm chỉ tiêu solid-equipped
      Thì mục tiêu <kết quả>

      Dữ liệu:
        | Cấp công trình của khối nhà chính | kết quả   |
        | Cấp I hoặc đặc biệt               | đạt       |
        | Cấp II                            | đạt       |
        | Cấp III                           | đạt       |
        | Cấp IV                            | không đạt |
        | Nhà tạm                           | không đạt |

    Khung tình huống: Chỉ tiêu solid-equipped: Khối nhà chính đang có chỗ dột, nứt hoặc lún
      Biết minh chứng sau:
        | Cấp công trình của khối nhà chính (main_building_grade)         | Cấp I hoặc đặc biệt                            |
        | Khối nhà chính đang có chỗ dột, nứt hoặc lún (building_defects) | <Khối nhà chính đang có chỗ dột, nứt hoặc lún> |
      Và danh sách Trang thiết bị theo danh mục được duyệt của trạm (equipment) gồm đủ:
        | số dòng | Mã trang thiết bị (item) | Số lượng phải có (required) | Số lượng dùng được (working) |
        | 1       | 28-01                    | 2                           | 2                            |
        | 1       | 28-02                    | 2                           | 2                            |
        | 1       | 28-03                    | 2                           | 2                            |
        | 1       | 28-04                    | 1                           | 1                            |
        | 1       | 28-05                    | 1                           | 1                            |
        | 1       | 28-06                    | 1                           | 1                            |
        | 1       | 28-07                    | 1                           | 1                            |
        | 1       | 28-08                    | 1                           | 1                            |
        | 1       | 28-09                    | 1                           | 1                            |
        | 1       | 28-later-1               | 1                           | 1                            |
        | 1       | 28-later-2               | 1                           | 1                            |
        | 1       | 28-later-3               | 1                           | 1                            |
        | 1       | 28-later-4               | 1                           | 1                            |
        | 1       | 28-later-5               | 1                           | 1                            |
      Khi chấm chỉ tiêu solid-equipped
      Thì mục tiêu <kết quả>

      Dữ liệu:
        | Khối nhà chính đang có chỗ dột, nứt hoặc lún | kết quả   |
        | không                                        | đạt       |
        | có                                           | không đạt |

    Khung tình huống: Chỉ tiêu solid-equipped: Tỷ lệ trang thiết bị tối thiểu có đủ và dùng được: đủ 100 %
      Biết minh chứng sau:
        | Cấp công trình của khối nhà chính (main_building_grade)         | Cấp I hoặc đặc biệt |
        | Khối nhà chính đang có chỗ dột, nứt hoặc lún (building_defects) | không               |
      Và danh sách Trang thiết bị theo danh mục được duyệt của trạm (equipment) gồm đủ:
        | số dòng | Mã trang thiết bị (item) | Số lượng phải có (required) | Số lượng dùng được (working) |
        | 1       | 28-01                    | 2                           | <Số lượng dùng được>         |
        | 1       | 28-02                    | 2                           | 2                            |
        | 1       | 28-03                    | 2                           | 2                            |
        | 1       | 28-04                    | 1                           | 1                            |
        | 1       | 28-05                    | 1                           | 1                            |
        | 1       | 28-06                    | 1                           | 1                            |
        | 1       | 28-07                    | 1                           | 1                            |
        | 1       | 28-08                    | 1                           | 1                            |
        | 1       | 28-09                    | 1                           | 1                            |
        | 1       | 28-later-1               | 1                           | 1                            |
        | 1       | 28-later-2               | 1                           | 1                            |
        | 1       | 28-later-3               | 1                           | 1                            |
        | 1       | 28-later-4               | 1                           | 1                            |
        | 1       | 28-later-5               | 1                           | 1                            |
      Khi chấm chỉ tiêu solid-equipped
      Thì mục tiêu <kết quả>

      Dữ liệu:
        | Số lượng dùng được | kết quả   |
        | 1                  | không đạt |
        | 2                  | đạt       |

    Tình huống: Chỉ tiêu solid-equipped: Tỷ lệ trang thiết bị tối thiểu có đủ và dùng được: đủ 100 % (2)
      Biết minh chứng sau:
        | Cấp công trình của khối nhà chính (main_building_grade)         | Cấp I hoặc đặc biệt |
        | Khối nhà chính đang có chỗ dột, nứt hoặc lún (building_defects) | không               |
      Và danh sách Trang thiết bị theo danh mục được duyệt của trạm (equipment) gồm đủ:
        | số dòng | Mã trang thiết bị (item) | Số lượng phải có (required) | Số lượng dùng được (working) |
        | 1       | 28-01                    | 2                           | 2                            |
        | 1       | 28-02                    | 2                           | 2                            |
        | 1       | 28-03                    | 2                           | 2                            |
        | 1       | 28-04                    | 1                           | 1                            |
        | 1       | 28-05                    | 1                           | 1                            |
        | 1       | 28-06                    | 1                           | 1                            |
        | 1       | 28-07                    | 1                           | 1                            |
        | 1       | 28-08                    | 1                           | 1                            |
        | 1       | 28-09                    | 1                           | 1                            |
        | 1       | 28-later-1               | 1                           | 1                            |
        | 1       | 28-later-2               | 1                           | 1                            |
        | 1       | 28-later-3               | 1                           | 1                            |
        | 1       | 28-later-4               | 1                           | 1                            |
        | 1       | 28-later-5               | 1                           | 1                            |
        | 1       | X10                      | 1                           | 1                            |
        | 1       | X11                      | 1                           | 1                            |
        | 1       | X12                      | 1                           | 1                            |
        | 1       | X13                      | 1                           | 1                            |
        | 1       | X14                      | 1                           | 1                            |
        | 1       | X15                      | 1                           | 1                            |
        | 1       | X16                      | 1                           | 1                            |
        | 1       | X17                      | 1                           | 1                            |
        | 1       | X18                      | 1                           | 1                            |
        | 1       | X19                      | 1                           | 1                            |
        | 1       | X110                     | 1                           | 1                            |
        | 1       | X111                     | 1                           | 1                            |
        | 1       | X112                     | 1                           | 1                            |
        | 1       | X113                     | 1                           | 1                            |
        | 1       | X114                     | 1                           | 1                            |
        | 1       | X115                     | 1                           | 1                            |
        | 1       | X116                     | 1                           | 1                            |
        | 1       | X117                     | 1                           | 1                            |
        | 1       | X118                     | 1                           | 1                            |
        | 1       | X119                     | 1                           | 1                            |
        | 1       | X120                     | 1                           | 1                            |
        | 1       | X121                     | 1                           | 1                            |
        | 1       | X122                     | 1                           | 1                            |
        | 1       | X123                     | 1                           | 1                            |
        | 1       | X124                     | 1                           | 1                            |
        | 1       | X125                     | 1                           | 1                            |
        | 1       | X126                     | 1                           | 1                            |
        | 1       | X127                     | 1                           | 1                            |
        | 1       | X128                     | 1                           | 1                            |
        | 1       | X129                     | 1                           | 1                            |
        | 1       | X130                     | 1                           | 1                            |
        | 1       | X131                     | 1                           | 1                            |
        | 1       | X132                     | 1                           | 1                            |
        | 1       | X133                     | 1                           | 1                            |
        | 1       | X134                     | 1                           | 1                            |
        | 1       | X135                     | 1                           | 1                            |
        | 1       | X136                     | 1                           | 1                            |
        | 1       | X137                     | 1                           | 1                            |
        | 1       | X138                     | 1                           | 1                            |
        | 1       | X139                     | 1                           | 1                            |
        | 1       | X140                     | 1                           | 1                            |
        | 1       | X141                     | 1                           | 1                            |
        | 1       | X142                     | 1                           | 1                            |
        | 1       | X143                     | 1                           | 1                            |
        | 1       | X144                     | 1                           | 1                            |
        | 1       | X145                     | 1                           | 1                            |
        | 1       | X146                     | 1                           | 1                            |
        | 1       | X147                     | 1                           | 1                            |
        | 1       | X148                     | 1                           | 1                            |
        | 1       | X149                     | 1                           | 1                            |
        | 1       | X150                     | 1                           | 1                            |
        | 1       | X151                     | 1                           | 1                            |
        | 1       | X152                     | 1                           | 1                            |
        | 1       | X153                     | 1                           | 1                            |
        | 1       | X154                     | 1                           | 1                            |
        | 1       | X155                     | 1                           | 1                            |
        | 1       | X156                     | 1                           | 1                            |
        | 1       | X157                     | 1                           | 1                            |
        | 1       | X158                     | 1                           | 1                            |
        | 1       | X159                     | 1                           | 1                            |
        | 1       | X160                     | 1                           | 1                            |
        | 1       | X161                     | 1                           | 1                            |
        | 1       | X162                     | 1                           | 1                            |
        | 1       | X163                     | 1                           | 1                            |
        | 1       | X164                     | 1                           | 1                            |
        | 1       | X165                     | 1                           | 1                            |
        | 1       | X166                     | 1                           | 1                            |
        | 1       | X167                     | 1                           | 1                            |
        | 1       | X168                     | 1                           | 1                            |
        | 1       | X169                     | 1                           | 1                            |
        | 1       | X170                     | 1                           | 1                            |
        | 1       | X171                     | 1                           | 1                            |
        | 1       | X172                     | 1                           | 1                            |
        | 1       | X173                     | 1                           | 1                            |
        | 1       | X174                     | 1                           | 1                            |
        | 1       | X175                     | 1                           | 1                            |
        | 1       | X176                     | 1                           | 1                            |
        | 1       | X177                     | 1                           | 1                            |
        | 1       | X178                     | 1                           | 1                            |
        | 1       | X179                     | 1                           | 1                            |
        | 1       | X180                     | 1                           | 1                            |
        | 1       | X181                     | 1                           | 1                            |
        | 1       | X182                     | 1                           | 1                            |
        | 1       | X183                     | 1                           | 1                            |
        | 1       | X184                     | 1                           | 1                            |
        | 1       | X00                      | 1                           | 0                            |
      Khi chấm chỉ tiêu solid-equipped
      Thì mục tiêu không đạt

  Quy tắc: Chỉ tiêu auxiliary-works. Trạm có đủ công trình phụ trợ

    Tình huống: Chỉ tiêu auxiliary-works, khi chưa biết gì
      Khi chấm chỉ tiêu auxiliary-works
      Thì mục tiêu chưa đủ căn cứ

    Khung tình huống: Chỉ tiêu auxiliary-works: Trạm có nguồn nước sạch dùng quanh năm
      Biết minh chứng sau:
        | Trạm có nguồn nước sạch dùng quanh năm (station_clean_water)          | <Trạm có nguồn nước sạch dùng quanh năm> |
        | Trạm có nhà vệ sinh hợp vệ sinh (station_hygienic_toilet)             | có                                       |
        | Chất thải y tế được phân loại và thu gom riêng (medical_waste_sorted) | có                                       |
        | Trạm có điện dùng ổn định (station_electricity)                       | có                                       |
        | Trạm có hàng rào và cổng (station_fence_and_gate)                     | có                                       |
        | Trạm có kho (station_store)                                           | có                                       |
        | Trạm có chỗ để xe (station_parking)                                   | có                                       |
      Khi chấm chỉ tiêu auxiliary-works
      Thì mục tiêu <kết quả>

      Dữ liệu:
        | Trạm có nguồn nước sạch dùng quanh năm | kết quả   |
        | không                                  | không đạt |
        | có                                     | đạt       |

    Khung tình huống: Chỉ tiêu auxiliary-works: Trạm có nhà vệ sinh hợp vệ sinh
      Biết minh chứng sau:
        | Trạm có nguồn nước sạch dùng quanh năm (station_clean_water)          | có                                |
        | Trạm có nhà vệ sinh hợp vệ sinh (station_hygienic_toilet)             | <Trạm có nhà vệ sinh hợp vệ sinh> |
        | Chất thải y tế được phân loại và thu gom riêng (medical_waste_sorted) | có                                |
        | Trạm có điện dùng ổn định (station_electricity)                       | có                                |
        | Trạm có hàng rào và cổng (station_fence_and_gate)                     | có                                |
        | Trạm có kho (station_store)                                           | có                                |
        | Trạm có chỗ để xe (station_parking)                                   | có                                |
      Khi chấm chỉ tiêu auxiliary-works
      Thì mục tiêu <kết quả>

      Dữ liệu:
        | Trạm có nhà vệ sinh hợp vệ sinh | kết quả   |
        | không                           | không đạt |
        | có                              | đạt       |

    Khung tình huống: Chỉ tiêu auxiliary-works: Chất thải y tế được phân loại và thu gom riêng
      Biết minh chứng sau:
        | Trạm có nguồn nước sạch dùng quanh năm (station_clean_water)          | có                                               |
        | Trạm có nhà vệ sinh hợp vệ sinh (station_hygienic_toilet)             | có                                               |
        | Chất thải y tế được phân loại và thu gom riêng (medical_waste_sorted) | <Chất thải y tế được phân loại và thu gom riêng> |
        | Trạm có điện dùng ổn định (station_electricity)                       | có                                               |
        | Trạm có hàng rào và cổng (station_fence_and_gate)                     | có                                               |
        | Trạm có kho (station_store)                                           | có                                               |
        | Trạm có chỗ để xe (station_parking)                                   | có                                               |
      Khi chấm chỉ tiêu auxiliary-works
      Thì mục tiêu <kết quả>

      Dữ liệu:
        | Chất thải y tế được phân loại và thu gom riêng | kết quả   |
        | không                                          | không đạt |
        | có                                             | đạt       |

    Khung tình huống: Chỉ tiêu auxiliary-works: Trạm có điện dùng ổn định
      Biết minh chứng sau:
        | Trạm có nguồn nước sạch dùng quanh năm (station_clean_water)          | có                          |
        | Trạm có nhà vệ sinh hợp vệ sinh (station_hygienic_toilet)             | có                          |
        | Chất thải y tế được phân loại và thu gom riêng (medical_waste_sorted) | có                          |
        | Trạm có điện dùng ổn định (station_electricity)                       | <Trạm có điện dùng ổn định> |
        | Trạm có hàng rào và cổng (station_fence_and_gate)                     | có                          |
        | Trạm có kho (station_store)                                           | có                          |
        | Trạm có chỗ để xe (station_parking)                                   | có                          |
      Khi chấm chỉ tiêu auxiliary-works
      Thì mục tiêu <kết quả>

      Dữ liệu:
        | Trạm có điện dùng ổn định | kết quả   |
        | không                     | không đạt |
        | có                        | đạt       |

    Khung tình huống: Chỉ tiêu auxiliary-works: Trạm có hàng rào và cổng
      Biết minh chứng sau:
        | Trạm có nguồn nước sạch dùng quanh năm (station_clean_water)          | có                         |
        | Trạm có nhà vệ sinh hợp vệ sinh (station_hygienic_toilet)             | có                         |
        | Chất thải y tế được phân loại và thu gom riêng (medical_waste_sorted) | có                         |
        | Trạm có điện dùng ổn định (station_electricity)                       | có                         |
        | Trạm có hàng rào và cổng (station_fence_and_gate)                     | <Trạm có hàng rào và cổng> |
        | Trạm có kho (station_store)                                           | có                         |
        | Trạm có chỗ để xe (station_parking)                                   | có                         |
      Khi chấm chỉ tiêu auxiliary-works
      Thì mục tiêu <kết quả>

      Dữ liệu:
        | Trạm có hàng rào và cổng | kết quả   |
        | không                    | không đạt |
        | có                       | đạt       |

    Khung tình huống: Chỉ tiêu auxiliary-works: Trạm có kho
      Biết minh chứng sau:
        | Trạm có nguồn nước sạch dùng quanh năm (station_clean_water)          | có            |
        | Trạm có nhà vệ sinh hợp vệ sinh (station_hygienic_toilet)             | có            |
        | Chất thải y tế được phân loại và thu gom riêng (medical_waste_sorted) | có            |
        | Trạm có điện dùng ổn định (station_electricity)                       | có            |
        | Trạm có hàng rào và cổng (station_fence_and_gate)                     | có            |
        | Trạm có kho (station_store)                                           | <Trạm có kho> |
        | Trạm có chỗ để xe (station_parking)                                   | có            |
      Khi chấm chỉ tiêu auxiliary-works
      Thì mục tiêu <kết quả>

      Dữ liệu:
        | Trạm có kho | kết quả   |
        | không       | không đạt |
        | có          | đạt       |

    Khung tình huống: Chỉ tiêu auxiliary-works: Trạm có chỗ để xe
      Biết minh chứng sau:
        | Trạm có nguồn nước sạch dùng quanh năm (station_clean_water)          | có                  |
        | Trạm có nhà vệ sinh hợp vệ sinh (station_hygienic_toilet)             | có                  |
        | Chất thải y tế được phân loại và thu gom riêng (medical_waste_sorted) | có                  |
        | Trạm có điện dùng ổn định (station_electricity)                       | có                  |
        | Trạm có hàng rào và cổng (station_fence_and_gate)                     | có                  |
        | Trạm có kho (station_store)                                           | có                  |
        | Trạm có chỗ để xe (station_parking)                                   | <Trạm có chỗ để xe> |
      Khi chấm chỉ tiêu auxiliary-works
      Thì mục tiêu <kết quả>

      Dữ liệu:
        | Trạm có chỗ để xe | kết quả   |
        | không             | không đạt |
        | có                | đạt       |
