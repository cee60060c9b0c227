# language: vi
Tính năng: Khám chữa bệnh, quản lý sức khỏe và phần mềm (bộ station-checks, nhóm 2): ví dụ ranh giới
  Do lệnh «tieuchi examples» viết ra từ quy tắc; muốn đổi thì đổi quy tắc rồi chạy lại lệnh.
  Điều không nêu ra là điều chưa hỏi. Ở mỗi mốc có trường hợp thiếu một đơn vị, vừa đúng mốc
  và hơn một đơn vị; mọi điều khác giữ nguyên.

  Bối cảnh:
    Biết bộ station-checks, chấm ngày 31/12/2024, số liệu từ 01/01/2024 đến 31/12/2024

  Quy tắc: Chỉ tiêu insured. Trạm khám chữa bệnh bảo hiểm y tế theo hợp đồng

    Tình huống: Chỉ tiêu insured, khi chưa biết gì
      Khi chấm chỉ tiêu insured
      Thì mục tiêu chưa đủ căn cứ

    Khung tình huống: Chỉ tiêu insured: Trạm khám chữa bệnh bảo hiểm y tế theo hợp đồng còn hiệu lực
      Biết minh chứng sau:
        | Trạm khám chữa bệnh bảo hiểm y tế theo hợp đồng còn hiệu lực (insurance_contract) | <Trạm khám chữa bệnh bảo hiểm y tế theo hợp đồng còn hiệu lực> |
      Khi chấm chỉ tiêu insured
      Thì mục tiêu <kết quả>

      Dữ liệu:
        | Trạm khám chữa bệnh bảo hiểm y tế theo hợp đồng còn hiệu lực | kết quả   |
        | không                                                        | không đạt |
        | có                                                           | đạt       |

  Quy tắc: Chỉ tiêu techniques-75. Trạm thực hiện được từ 75 % danh mục kỹ thuật của gói dịch vụ y tế cơ bản

    Tình huống: Chỉ tiêu techniques-75, khi chưa biết gì
      Khi chấm chỉ tiêu techniques-75
      Thì mục tiêu chưa đủ căn cứ

    Khung tình huống: Chỉ tiêu techniques-75: Tỷ lệ kỹ thuật của gói dịch vụ y tế cơ bản đã thực hiện: từ 75 % trở lên
      Biết danh sách Kỹ thuật trong danh mục được phê duyệt của trạm (techniques) gồm đủ:
        | số dòng     | Đã thực hiện trong kỳ (performed) | Danh mục được phê duyệt ghi là thuộc gói dịch vụ y tế cơ bản (on_package) |
        | <số dòng A> | có                                | có                                                                        |
        | <số dòng B> | không                             | có                                                                        |
      Khi chấm chỉ tiêu techniques-75
      Thì Tỷ lệ kỹ thuật của gói dịch vụ y tế cơ bản đã thực hiện (package_techniques) là <Tỷ lệ kỹ thuật của gói dịch vụ y tế cơ bản đã thực hiện>
      Và mục tiêu <kết quả>

      Dữ liệu:
        | số dòng A | số dòng B | Tỷ lệ kỹ thuật của gói dịch vụ y tế cơ bản đã thực hiện | kết quả   |
        | 56        | 1         | 14/19                                                   | không đạt |
        | 57        | 0         | 75 %                                                    | đạt       |
        | 58        | 0         | 29/38                                                   | đạt       |

  Quy tắc: Chỉ tiêu techniques-80. Trạm thực hiện được từ 80 % danh mục kỹ thuật của gói dịch vụ y tế cơ bản

    Tình huống: Chỉ tiêu techniques-80, khi chưa biết gì
      Khi chấm chỉ tiêu techniques-80
      Thì mục tiêu chưa đủ căn cứ

    Khung tình huống: Chỉ tiêu techniques-80: Tỷ lệ kỹ thuật của gói dịch vụ y tế cơ bản đã thực hiện: từ 80 % trở lên
      Biết danh sách Kỹ thuật trong danh mục được phê duyệt của trạm (techniques) gồm đủ:
        | số dòng     | Đã thực hiện trong kỳ (performed) | Danh mục được phê duyệt ghi là thuộc gói dịch vụ y tế cơ bản (on_package) |
        | <số dòng A> | có                                | có                                                                        |
        | <số dòng B> | không                             | có                                                                        |
      Khi chấm chỉ tiêu techniques-80
      Thì Tỷ lệ kỹ thuật của gói dịch vụ y tế cơ bản đã thực hiện (package_techniques) là <Tỷ lệ kỹ thuật của gói dịch vụ y tế cơ bản đã thực hiện>
      Và mục tiêu <kết quả>

      Dữ liệu:
        | số dòng A | số dòng B | Tỷ lệ kỹ thuật của gói dịch vụ y tế cơ bản đã thực hiện | kết quả   |
        | 60        | 1         | 15/19                                                   | không đạt |
        | 61        | 0         | 61/76                                                   | đạt       |
        | 62        | 0         | 31/38                                                   | đạt       |

  Quy tắc: Chỉ tiêu techniques-90. Trạm thực hiện được từ 90 % danh mục kỹ thuật của gói dịch vụ y tế cơ bản

    Tình huống: Chỉ tiêu techniques-90, khi chưa biết gì
      Khi chấm chỉ tiêu techniques-90
      Thì mục tiêu chưa đủ căn cứ

    Khung tình huống: Chỉ tiêu techniques-90: Tỷ lệ kỹ thuật của gói dịch vụ y tế cơ bản đã thực hiện: từ 90 % trở lên
      Biết danh sách Kỹ thuật trong danh mục được phê duyệt của trạm (techniques) gồm đủ:
        | số dòng     | Đã thực hiện trong kỳ (performed) | Danh mục được phê duyệt ghi là thuộc gói dịch vụ y tế cơ bản (on_package) |
        | <số dòng A> | có                                | có                                                                        |
        | <số dòng B> | không                             | có                                                                        |
      Khi chấm chỉ tiêu techniques-90
      Thì Tỷ lệ kỹ thuật của gói dịch vụ y tế cơ bản đã thực hiện (package_techniques) là <Tỷ lệ kỹ thuật của gói dịch vụ y tế cơ bản đã thực hiện>
      Và mục tiêu <kết quả>

      Dữ liệu:
        | số dòng A | số dòng B | Tỷ lệ kỹ thuật của gói dịch vụ y tế cơ bản đã thực hiện | kết quả   |
        | 68        | 1         | 17/19                                                   | không đạt |
        | 69        | 0         | 69/76                                                   | đạt       |
        | 70        | 0         | 35/38                                                   | đạt       |

  Quy tắc: Chỉ tiêu techniques-95. Trạm thực hiện được từ 95 % danh mục kỹ thuật của gói dịch vụ y tế cơ bản

    Tình huống: Chỉ tiêu techniques-95, khi chưa biết gì
      Khi chấm chỉ tiêu techniques-95
      Thì mục tiêu chưa đủ căn cứ

    Khung tình huống: Chỉ tiêu techniques-95: Tỷ lệ kỹ thuật của gói dịch vụ y tế cơ bản đã thực hiện: từ 95 % trở lên
      Biết danh sách Kỹ thuật trong danh mục được phê duyệt của trạm (techniques) gồm đủ:
        | số dòng     | Đã thực hiện trong kỳ (performed) | Danh mục được phê duyệt ghi là thuộc gói dịch vụ y tế cơ bản (on_package) |
        | <số dòng A> | có                                | có                                                                        |
        | <số dòng B> | không                             | có                                                                        |
      Khi chấm chỉ tiêu techniques-95
      Thì Tỷ lệ kỹ thuật của gói dịch vụ y tế cơ bản đã thực hiện (package_techniques) là <Tỷ lệ kỹ thuật của gói dịch vụ y tế cơ bản đã thực hiện>
      Và mục tiêu <kết quả>

      Dữ liệu:
        | số dòng A | số dòng B | Tỷ lệ kỹ thuật của gói dịch vụ y tế cơ bản đã thực hiện | kết quả   |
        | 72        | 1         | 18/19                                                   | không đạt |
        | 73        | 0         | 73/76                                                   | đạt       |
        | 74        | 0         | 37/38                                                   | đạt       |

  Quy tắc: Chỉ tiêu ncd-list. Trạm quản lý bệnh không lây nhiễm và có danh sách theo dõi

    Tình huống: Chỉ tiêu ncd-list, khi chưa biết gì
      Khi chấm chỉ tiêu ncd-list
      Thì mục tiêu chưa đủ căn cứ

    Khung tình huống: Chỉ tiêu ncd-list: Trạm lập và cập nhật danh sách người mắc bệnh không lây nhiễm
      Biết minh chứng sau:
        | Trạm lập và cập nhật danh sách người mắc bệnh không lây nhiễm (ncd_list) | <Trạm lập và cập nhật danh sách người mắc bệnh không lây nhiễm> |
        | Số người đái tháo đường đang được quản lý tại xã (diabetes_managed)      | 1000                                                            |
      Khi chấm chỉ tiêu ncd-list
      Thì mục tiêu <kết quả>

      Dữ liệu:
        | Trạm lập và cập nhật danh sách người mắc bệnh không lây nhiễm | kết quả   |
        | không                                                         | không đạt |
        | có                                                            | đạt       |

    Khung tình huống: Chỉ tiêu ncd-list: Số người tăng huyết áp đang được quản lý tại xã: từ 1 người trở lên
      Biết minh chứng sau:
        | Trạm lập và cập nhật danh sách người mắc bệnh không lây nhiễm (ncd_list) | có                                                |
        | Số người tăng huyết áp đang được quản lý tại xã (hypertension_managed)   | <Số người tăng huyết áp đang được quản lý tại xã> |
        | Số người đái tháo đường đang được quản lý tại xã (diabetes_managed)      | 0                                                 |
      Khi chấm chỉ tiêu ncd-list
      Thì mục tiêu <kết quả>

      Dữ liệu:
        | Số người tăng huyết áp đang được quản lý tại xã | kết quả   |
        | 0                                               | không đạt |
        | 1                                               | đạt       |
        | 2                                               | đạt       |

    Khung tình huống: Chỉ tiêu ncd-list: Số người đái tháo đường đang được quản lý tại xã: từ 1 người trở lên
      Biết minh chứng sau:
        | Trạm lập và cập nhật danh sách người mắc bệnh không lây nhiễm (ncd_list) | có                                                 |
        | Số người tăng huyết áp đang được quản lý tại xã (hypertension_managed)   | 0                                                  |
        | Số người đái tháo đường đang được quản lý tại xã (diabetes_managed)      | <Số người đái tháo đường đang được quản lý tại xã> |
      Khi chấm chỉ tiêu ncd-list
      Thì mục tiêu <kết quả>

      Dữ liệu:
        | Số người đái tháo đường đang được quản lý tại xã | kết quả   |
        | 0                                                | không đạt |
        | 1                                                | đạt       |
        | 2                                                | đạt       |

  Quy tắc: Chỉ tiêu software. Trạm dùng phần mềm quản lý trạm y tế

    Tình huống: Chỉ tiêu software, khi chưa biết gì
      Khi chấm chỉ tiêu software
      Thì mục tiêu chưa đủ căn cứ

    Khung tình huống: Chỉ tiêu software: Trạm đang dùng phần mềm quản lý trạm y tế
      Biết minh chứng sau:
        | Trạm đang dùng phần mềm quản lý trạm y tế (station_software) | <Trạm đang dùng phần mềm quản lý trạm y tế> |
      Khi chấm chỉ tiêu software
      Thì mục tiêu <kết quả>

      Dữ liệu:
        | Trạm đang dùng phần mềm quản lý trạm y tế | kết quả   |
        | không                                     | không đạt |
        | có                                        | đạt       |
