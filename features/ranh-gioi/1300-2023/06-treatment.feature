# language: vi
Tính năng: Khám bệnh, chữa bệnh, phục hồi chức năng và y học cổ truyền (bộ 1300-2023, nhóm 6): ví dụ ranh giới
  Do lệnh «tieuchi examples» viết ra từ quy tắc; muốn đổi thì đổi quy tắc rồi chạy lại lệnh.
  Điều không nêu ra là điều chưa hỏi. Ở mỗi mốc có trường hợp thiếu một đơn vị, vừa đúng mốc
  và hơn một đơn vị; mọi điều khác giữ nguyên.

  Bối cảnh:
    Biết bộ 1300-2023, chấm ngày 31/12/2024, số liệu từ 01/01/2024 đến 31/12/2024

  Quy tắc: Chỉ tiêu 30. Tỷ lệ thực hiện danh mục kỹ thuật của gói dịch vụ y tế cơ bản

    Tình huống: Chỉ tiêu 30, khi chưa biết gì
      Khi chấm chỉ tiêu 30
      Thì được từ 0 đến 5 điểm

    Khung tình huống: Chỉ tiêu 30, mức 5 điểm: Tỷ lệ kỹ thuật của gói dịch vụ y tế cơ bản đã thực hiện: từ mức theo Vùng của xã theo Bộ tiêu chí trở lên
      Biết minh chứng sau:
        | Vùng của xã theo Bộ tiêu chí (zone) | <Vùng của xã theo Bộ tiêu chí> |
      Và danh sách Kỹ thuật trong danh mục được phê duyệt của trạm (techniques) gồm đủ:
        | số dòng     | Đã thực hiện trong kỳ (performed) | Danh mục được phê duyệt ghi là thuộc gói dịch vụ y tế cơ bản (on_package) |
        | <số dòng A> | có                                | có                                                                        |
        | <số dòng B> | không                             | có                                                                        |
      Khi chấm chỉ tiêu 30
      Thì Tỷ lệ kỹ thuật của gói dịch vụ y tế cơ bản đã thực hiện (technique_coverage) là <Tỷ lệ kỹ thuật của gói dịch vụ y tế cơ bản đã thực hiện>
      Và được <điểm> điểm

      Dữ liệu:
        | Vùng của xã theo Bộ tiêu chí                 | số dòng A | số dòng B | Tỷ lệ kỹ thuật của gói dịch vụ y tế cơ bản đã thực hiện | điểm |
        | Vùng 1: gần bệnh viện, đi lại dễ             | 53        | 1         | 53/76                                                   | 4    |
        | Vùng 1: gần bệnh viện, đi lại dễ             | 54        | 0         | 27/38                                                   | 5    |
        | Vùng 1: gần bệnh viện, đi lại dễ             | 55        | 0         | 55/76                                                   | 5    |
        | Vùng 2: cách xa vừa phải, đi lại bình thường | 60        | 1         | 15/19                                                   | 4    |
        | Vùng 2: cách xa vừa phải, đi lại bình thường | 61        | 0         | 61/76                                                   | 5    |
        | Vùng 2: cách xa vừa phải, đi lại bình thường | 62        | 0         | 31/38                                                   | 5    |
        | Vùng 3: xa hoặc đi lại khó khăn              | 60        | 1         | 15/19                                                   | 4    |
        | Vùng 3: xa hoặc đi lại khó khăn              | 61        | 0         | 61/76                                                   | 5    |
        | Vùng 3: xa hoặc đi lại khó khăn              | 62        | 0         | 31/38                                                   | 5    |

    Khung tình huống: Chỉ tiêu 30, mức 4 điểm: Tỷ lệ kỹ thuật của gói dịch vụ y tế cơ bản đã thực hiện: từ mức theo Vùng của xã theo Bộ tiêu chí trở lên
      Biết minh chứng sau:
        | Vùng của xã theo Bộ tiêu chí (zone) | <Vùng của xã theo Bộ tiêu chí> |
      Và danh sách Kỹ thuật trong danh mục được phê duyệt của trạm (techniques) gồm đủ:
        | số dòng     | Đã thực hiện trong kỳ (performed) | Danh mục được phê duyệt ghi là thuộc gói dịch vụ y tế cơ bản (on_package) |
        | <số dòng A> | có                                | có                                                                        |
        | <số dòng B> | không                             | có                                                                        |
      Khi chấm chỉ tiêu 30
      Thì Tỷ lệ kỹ thuật của gói dịch vụ y tế cơ bản đã thực hiện (technique_coverage) là <Tỷ lệ kỹ thuật của gói dịch vụ y tế cơ bản đã thực hiện>
      Và được <điểm> điểm

      Dữ liệu:
        | Vùng của xã theo Bộ tiêu chí                 | số dòng A | số dòng B | Tỷ lệ kỹ thuật của gói dịch vụ y tế cơ bản đã thực hiện | điểm |
        | Vùng 1: gần bệnh viện, đi lại dễ             | 45        | 1         | 45/76                                                   | 3    |
        | Vùng 1: gần bệnh viện, đi lại dễ             | 46        | 0         | 23/38                                                   | 4    |
        | Vùng 1: gần bệnh viện, đi lại dễ             | 47        | 0         | 47/76                                                   | 4    |
        | Vùng 2: cách xa vừa phải, đi lại bình thường | 53        | 1         | 53/76                                                   | 3    |
        | Vùng 2: cách xa vừa phải, đi lại bình thường | 54        | 0         | 27/38                                                   | 4    |
        | Vùng 2: cách xa vừa phải, đi lại bình thường | 55        | 0         | 55/76                                                   | 4    |
        | Vùng 3: xa hoặc đi lại khó khăn              | 53        | 1         | 53/76                                                   | 3    |
        | Vùng 3: xa hoặc đi lại khó khăn              | 54        | 0         | 27/38                                                   | 4    |
        | Vùng 3: xa hoặc đi lại khó khăn              | 55        | 0         | 55/76                                                   | 4    |

    Khung tình huống: Chỉ tiêu 30, mức 3 điểm: Tỷ lệ kỹ thuật của gói dịch vụ y tế cơ bản đã thực hiện: từ mức theo Vùng của xã theo Bộ tiêu chí trở lên
      Biết minh chứng sau:
        | Vùng của xã theo Bộ tiêu chí (zone) | <Vùng của xã theo Bộ tiêu chí> |
      Và danh sách Kỹ thuật trong danh mục được phê duyệt của trạm (techniques) gồm đủ:
        | số dòng     | Đã thực hiện trong kỳ (performed) | Danh mục được phê duyệt ghi là thuộc gói dịch vụ y tế cơ bản (on_package) |
        | <số dòng A> | có                                | có                                                                        |
        | <số dòng B> | không                             | có                                                                        |
      Khi chấm chỉ tiêu 30
      Thì Tỷ lệ kỹ thuật của gói dịch vụ y tế cơ bản đã thực hiện (technique_coverage) là <Tỷ lệ kỹ thuật của gói dịch vụ y tế cơ bản đã thực hiện>
      Và được <điểm> điểm

      Dữ liệu:
        | Vùng của xã theo Bộ tiêu chí                 | số dòng A | số dòng B | Tỷ lệ kỹ thuật của gói dịch vụ y tế cơ bản đã thực hiện | điểm |
        | Vùng 1: gần bệnh viện, đi lại dễ             | 37        | 1         | 37/76                                                   | 2    |
        | Vùng 1: gần bệnh viện, đi lại dễ             | 38        | 0         | 50 %                                                    | 3    |
        | Vùng 1: gần bệnh viện, đi lại dễ             | 39        | 0         | 39/76                                                   | 3    |
        | Vùng 2: cách xa vừa phải, đi lại bình thường | 45        | 1         | 45/76                                                   | 2    |
        | Vùng 2: cách xa vừa phải, đi lại bình thường | 46        | 0         | 23/38                                                   | 3    |
        | Vùng 2: cách xa vừa phải, đi lại bình thường | 47        | 0         | 47/76                                                   | 3    |
        | Vùng 3: xa hoặc đi lại khó khăn              | 45        | 1         | 45/76                                                   | 2    |
        | Vùng 3: xa hoặc đi lại khó khăn              | 46        | 0         | 23/38                                                   | 3    |
        | Vùng 3: xa hoặc đi lại khó khăn              | 47        | 0         | 47/76                                                   | 3    |

    Khung tình huống: Chỉ tiêu 30, mức 2 điểm: Tỷ lệ kỹ thuật của gói dịch vụ y tế cơ bản đã thực hiện: từ mức theo Vùng của xã theo Bộ tiêu chí trở lên
      Biết minh chứng sau:
        | Vùng của xã theo Bộ tiêu chí (zone) | <Vùng của xã theo Bộ tiêu chí> |
      Và danh sách Kỹ thuật trong danh mục được phê duyệt của trạm (techniques) gồm đủ:
        | số dòng     | Đã thực hiện trong kỳ (performed) | Danh mục được phê duyệt ghi là thuộc gói dịch vụ y tế cơ bản (on_package) |
        | <số dòng A> | có                                | có                                                                        |
        | <số dòng B> | không                             | có                                                                        |
      Khi chấm chỉ tiêu 30
      Thì Tỷ lệ kỹ thuật của gói dịch vụ y tế cơ bản đã thực hiện (technique_coverage) là <Tỷ lệ kỹ thuật của gói dịch vụ y tế cơ bản đã thực hiện>
      Và được <điểm> điểm

      Dữ liệu:
        | Vùng của xã theo Bộ tiêu chí                 | số dòng A | số dòng B | Tỷ lệ kỹ thuật của gói dịch vụ y tế cơ bản đã thực hiện | điểm |
        | Vùng 1: gần bệnh viện, đi lại dễ             | 30        | 1         | 15/38                                                   | 0    |
        | Vùng 1: gần bệnh viện, đi lại dễ             | 31        | 0         | 31/76                                                   | 2    |
        | Vùng 1: gần bệnh viện, đi lại dễ             | 32        | 0         | 8/19                                                    | 2    |
        | Vùng 2: cách xa vừa phải, đi lại bình thường | 37        | 1         | 37/76                                                   | 0    |
        | Vùng 2: cách xa vừa phải, đi lại bình thường | 38        | 0         | 50 %                                                    | 2    |
        | Vùng 2: cách xa vừa phải, đi lại bình thường | 39        | 0         | 39/76                                                   | 2    |
        | Vùng 3: xa hoặc đi lại khó khăn              | 37        | 1         | 37/76                                                   | 0    |
        | Vùng 3: xa hoặc đi lại khó khăn              | 38        | 0         | 50 %                                                    | 2    |
        | Vùng 3: xa hoặc đi lại khó khăn              | 39        | 0         | 39/76                                                   | 2    |

  Quy tắc: Chỉ tiêu 31. Khám chữa bệnh bảo hiểm y tế, cấp cứu ban đầu và phục hồi chức năng

    Tình huống: Chỉ tiêu 31, khi chưa biết gì
      Khi chấm chỉ tiêu 31
      Thì được từ 0 đến 4 điểm

    Tình huống: Chỉ tiêu 31, khi phần nào cũng đạt điểm tối đa
      Biết tổ thẩm định kết luận từng phần của chỉ tiêu 31:
        | phần                                        | điểm |
        | Khám chữa bệnh bảo hiểm y tế (insured-care) | 2    |
        | Cấp cứu và chuyển tuyến (emergencies)       | 1    |
        | Theo dõi người khuyết tật (disability)      | 1    |
      Khi chấm chỉ tiêu 31
      Thì được 4 điểm

    Khung tình huống: Chỉ tiêu 31, phần Khám chữa bệnh bảo hiểm y tế (insured-care), mức 2 điểm: Trạm khám chữa bệnh bảo hiểm y tế theo hợp đồng còn hiệu lực
      Biết minh chứng sau:
        | Trạm khám chữa bệnh bảo hiểm y tế theo hợp đồng còn hiệu lực (insurance_contract) | <Trạm khám chữa bệnh bảo hiểm y tế theo hợp đồng còn hiệu lực> |
      Khi chấm chỉ tiêu 31
      Thì phần Khám chữa bệnh bảo hiểm y tế (insured-care) được <điểm> điểm

      Dữ liệu:
        | Trạm khám chữa bệnh bảo hiểm y tế theo hợp đồng còn hiệu lực | điểm |
        | không                                                        | 0    |
        | có                                                           | 2    |

    Khung tình huống: Chỉ tiêu 31, phần Cấp cứu và chuyển tuyến (emergencies), mức 1 điểm: Tỷ lệ ca cấp cứu được xử trí và chuyển tuyến kịp thời: đủ 100 %
      Biết minh chứng sau:
        | Số ca cấp cứu trạm tiếp nhận trong kỳ (emergencies)                      | 100                                                  |
        | Số ca cấp cứu được xử trí và chuyển tuyến kịp thời (emergencies_in_time) | <Số ca cấp cứu được xử trí và chuyển tuyến kịp thời> |
      Khi chấm chỉ tiêu 31
      Thì Tỷ lệ ca cấp cứu được xử trí và chuyển tuyến kịp thời (emergencies_in_time_share) là <Tỷ lệ ca cấp cứu được xử trí và chuyển tuyến kịp thời>
      Và phần Cấp cứu và chuyển tuyến (emergencies) được <điểm> điểm

      Dữ liệu:
        | Số ca cấp cứu được xử trí và chuyển tuyến kịp thời | Tỷ lệ ca cấp cứu được xử trí và chuyển tuyến kịp thời | điểm |
        | 99                                                 | 99 %                                                  | 0    |
        | 100                                                | 100 %                                                 | 1    |

    Tình huống: Chỉ tiêu 31, phần Cấp cứu và chuyển tuyến (emergencies): trường hợp khác của cùng thang điểm
      Biết minh chứng sau:
        | Số ca cấp cứu trạm tiếp nhận trong kỳ (emergencies) | 0 |
      Khi chấm chỉ tiêu 31
      Thì phần Cấp cứu và chuyển tuyến (emergencies) được 1 điểm

    Khung tình huống: Chỉ tiêu 31, phần Theo dõi người khuyết tật (disability), mức 1 điểm: Tỷ lệ người khuyết tật được theo dõi sức khỏe: từ 80 % trở lên
      Biết minh chứng sau:
        | Số người khuyết tật tại xã (people_with_disability)                                                   | 100                                                                   |
        | Số người khuyết tật được trạm theo dõi sức khỏe, phục hồi chức năng (people_with_disability_followed) | <Số người khuyết tật được trạm theo dõi sức khỏe, phục hồi chức năng> |
      Khi chấm chỉ tiêu 31
      Thì Tỷ lệ người khuyết tật được theo dõi sức khỏe (disability_followed_share) là <Tỷ lệ người khuyết tật được theo dõi sức khỏe>
      Và phần Theo dõi người khuyết tật (disability) được <điểm> điểm

      Dữ liệu:
        | Số người khuyết tật được trạm theo dõi sức khỏe, phục hồi chức năng | Tỷ lệ người khuyết tật được theo dõi sức khỏe | điểm |
        | 79                                                                  | 79 %                                          | 0    |
        | 80                                                                  | 80 %                                          | 1    |
        | 81                                                                  | 81 %                                          | 1    |

    Khung tình huống: Chỉ tiêu 31, điểm liệt Sai sót chuyên môn nghiêm trọng gây tử vong đã được kết luận: Có kết luận về sai sót chuyên môn nghiêm trọng gây tử vong tại trạm
      Biết minh chứng sau:
        | Có kết luận về sai sót chuyên môn nghiêm trọng gây tử vong tại trạm (fatal_error) | <Có kết luận về sai sót chuyên môn nghiêm trọng gây tử vong tại trạm> |
      Khi chấm chỉ tiêu 31
      Thì điểm liệt Sai sót chuyên môn nghiêm trọng gây tử vong đã được kết luận (fatal-error) <điểm liệt>

      Dữ liệu:
        | Có kết luận về sai sót chuyên môn nghiêm trọng gây tử vong tại trạm | điểm liệt    |
        | không                                                               | không có     |
        | có                                                                  | chắc chắn có |

  Quy tắc: Chỉ tiêu 32. Khám chữa bệnh bằng y học cổ truyền và cây thuốc nam

    Tình huống: Chỉ tiêu 32, khi chưa biết gì
      Khi chấm chỉ tiêu 32
      Thì được từ 0 đến 3 điểm

    Tình huống: Chỉ tiêu 32, khi phần nào cũng đạt điểm tối đa
      Biết tổ thẩm định kết luận từng phần của chỉ tiêu 32:
        | phần                                           | điểm |
        | Lượt khám chữa bằng y học cổ truyền (patients) | 2    |
        | Cây thuốc nam hoặc bộ tranh cây thuốc (plants) | 1    |
      Khi chấm chỉ tiêu 32
      Thì được 3 điểm

    Khung tình huống: Chỉ tiêu 32, phần Lượt khám chữa bằng y học cổ truyền (patients), mức 2 điểm: Tỷ lệ lượt khám chữa bệnh bằng y học cổ truyền hoặc kết hợp: từ 30 % trở lên
      Biết minh chứng sau:
        | Số lượt khám, chữa bệnh tại trạm trong kỳ (station_visits)                                          | 100                                                                     |
        | Số lượt khám, chữa bằng y học cổ truyền, kể cả kết hợp y học hiện đại (traditional_medicine_visits) | <Số lượt khám, chữa bằng y học cổ truyền, kể cả kết hợp y học hiện đại> |
      Khi chấm chỉ tiêu 32
      Thì Tỷ lệ lượt khám chữa bệnh bằng y học cổ truyền hoặc kết hợp (traditional_medicine_share) là <Tỷ lệ lượt khám chữa bệnh bằng y học cổ truyền hoặc kết hợp>
      Và phần Lượt khám chữa bằng y học cổ truyền (patients) được <điểm> điểm

      Dữ liệu:
        | Số lượt khám, chữa bằng y học cổ truyền, kể cả kết hợp y học hiện đại | Tỷ lệ lượt khám chữa bệnh bằng y học cổ truyền hoặc kết hợp | điểm |
        | 29                                                                    | 29 %                                                        | 1    |
        | 30                                                                    | 30 %                                                        | 2    |
        | 31                                                                    | 31 %                                                        | 2    |

    Khung tình huống: Chỉ tiêu 32, phần Lượt khám chữa bằng y học cổ truyền (patients), mức 1 điểm: Tỷ lệ lượt khám chữa bệnh bằng y học cổ truyền hoặc kết hợp: từ 20 % trở lên
      Biết minh chứng sau:
        | Số lượt khám, chữa bệnh tại trạm trong kỳ (station_visits)                                          | 100                                                                     |
        | Số lượt khám, chữa bằng y học cổ truyền, kể cả kết hợp y học hiện đại (traditional_medicine_visits) | <Số lượt khám, chữa bằng y học cổ truyền, kể cả kết hợp y học hiện đại> |
      Khi chấm chỉ tiêu 32
      Thì Tỷ lệ lượt khám chữa bệnh bằng y học cổ truyền hoặc kết hợp (traditional_medicine_share) là <Tỷ lệ lượt khám chữa bệnh bằng y học cổ truyền hoặc kết hợp>
      Và phần Lượt khám chữa bằng y học cổ truyền (patients) được <điểm> điểm

      Dữ liệu:
        | Số lượt khám, chữa bằng y học cổ truyền, kể cả kết hợp y học hiện đại | Tỷ lệ lượt khám chữa bệnh bằng y học cổ truyền hoặc kết hợp | điểm |
        | 19                                                                    | 19 %                                                        | 0    |
        | 20                                                                    | 20 %                                                        | 1    |
        | 21                                                                    | 21 %                                                        | 1    |

    Khung tình huống: Chỉ tiêu 32, phần Cây thuốc nam hoặc bộ tranh cây thuốc (plants), mức 1 điểm: Số loài cây thuốc nam trồng trong vườn hoặc chậu của trạm: từ 40 loài trở lên
      Biết minh chứng sau:
        | Số loài cây thuốc nam trồng trong vườn hoặc chậu của trạm (herb_species)      | <Số loài cây thuốc nam trồng trong vườn hoặc chậu của trạm> |
        | Trạm có bộ tranh, ảnh cây thuốc nam để hướng dẫn người dân (herb_picture_set) | không                                                       |
      Khi chấm chỉ tiêu 32
      Thì phần Cây thuốc nam hoặc bộ tranh cây thuốc (plants) được <điểm> điểm

      Dữ liệu:
        | Số loài cây thuốc nam trồng trong vườn hoặc chậu của trạm | điểm |
        | 39                                                        | 0    |
        | 40                                                        | 1    |
        | 41                                                        | 1    |

    Khung tình huống: Chỉ tiêu 32, phần Cây thuốc nam hoặc bộ tranh cây thuốc (plants), mức 1 điểm: Loại địa bàn là Đô thị (phường, thị trấn)
      Biết minh chứng sau:
        | Loại địa bàn (area)                                                           | <Loại địa bàn> |
        | Số loài cây thuốc nam trồng trong vườn hoặc chậu của trạm (herb_species)      | 0              |
        | Trạm có bộ tranh, ảnh cây thuốc nam để hướng dẫn người dân (herb_picture_set) | có             |
      Khi chấm chỉ tiêu 32
      Thì phần Cây thuốc nam hoặc bộ tranh cây thuốc (plants) được <điểm> điểm

      Dữ liệu:
        | Loại địa bàn                           | điểm |
        | Đô thị (phường, thị trấn)              | 1    |
        | Nông thôn đồng bằng hoặc trung du      | 0    |
        | Miền núi, vùng sâu, biên giới, hải đảo | 0    |

    Khung tình huống: Chỉ tiêu 32, phần Cây thuốc nam hoặc bộ tranh cây thuốc (plants), mức 1 điểm: Trạm có bộ tranh, ảnh cây thuốc nam để hướng dẫn người dân
      Biết minh chứng sau:
        | Loại địa bàn (area)                                                           | Đô thị (phường, thị trấn)                                    |
        | Số loài cây thuốc nam trồng trong vườn hoặc chậu của trạm (herb_species)      | 0                                                            |
        | Trạm có bộ tranh, ảnh cây thuốc nam để hướng dẫn người dân (herb_picture_set) | <Trạm có bộ tranh, ảnh cây thuốc nam để hướng dẫn người dân> |
      Khi chấm chỉ tiêu 32
      Thì phần Cây thuốc nam hoặc bộ tranh cây thuốc (plants) được <điểm> điểm

      Dữ liệu:
        | Trạm có bộ tranh, ảnh cây thuốc nam để hướng dẫn người dân | điểm |
        | không                                                      | 0    |
        | có                                                         | 1    |
