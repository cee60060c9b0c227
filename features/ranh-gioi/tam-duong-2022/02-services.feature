# language: vi
Tính năng: Dịch vụ kỹ thuật và khám, chữa bệnh (bộ tam-duong-2022, nhóm 2): ví dụ ranh giới
  Do lệnh «tieuchi examples» viết ra từ quy tắc; muốn đổi thì đổi quy tắc rồi chạy lại lệnh.
  Điều không nêu ra là điều chưa hỏi. Ở mỗi mốc có trường hợp thiếu một đơn vị, vừa đúng mốc
  và hơn một đơn vị; mọi điều khác giữ nguyên.

  Bối cảnh:
    Biết bộ tam-duong-2022, chấm ngày 31/12/2025, số liệu từ 01/01/2025 đến 31/12/2025

  Quy tắc: Chỉ tiêu 3a. Tỷ lệ thực hiện kỹ thuật của tuyến huyện và tuyến xã tăng 1,5-2 % mỗi năm

    Tình huống: Chỉ tiêu 3a, khi chưa biết gì
      Khi chấm chỉ tiêu 3a
      Thì mục tiêu chưa đủ căn cứ

    Khung tình huống: Chỉ tiêu 3a: Tỷ lệ kỹ thuật tuyến huyện tăng thêm trong năm: từ 1,5 % trở lên
      Biết minh chứng sau:
        | Số kỹ thuật trong danh mục của tuyến huyện (centre_technique_list)                                                                | 1000                                         |
        | Số kỹ thuật tuyến huyện tăng thêm trong kỳ (thêm mới trừ thôi thực hiện; 0 nếu không tăng) (centre_techniques_added)              | <Số kỹ thuật tuyến huyện tăng thêm trong kỳ> |
        | Số kỹ thuật trong danh mục của tuyến xã, cộng mọi trạm (station_technique_list)                                                   | 1000                                         |
        | Số kỹ thuật các trạm tăng thêm trong kỳ, cộng mọi trạm (thêm mới trừ thôi thực hiện; 0 nếu không tăng) (station_techniques_added) | 1000                                         |
      Khi chấm chỉ tiêu 3a
      Thì Tỷ lệ kỹ thuật tuyến huyện tăng thêm trong năm (centre_technique_growth) là <Tỷ lệ kỹ thuật tuyến huyện tăng thêm trong năm>
      Và mục tiêu <kết quả>

      Dữ liệu:
        | Số kỹ thuật tuyến huyện tăng thêm trong kỳ | Tỷ lệ kỹ thuật tuyến huyện tăng thêm trong năm | kết quả   |
        | 14                                         | 1,4 %                                          | không đạt |
        | 15                                         | 1,5 %                                          | đạt       |
        | 16                                         | 1,6 %                                          | đạt       |

    Khung tình huống: Chỉ tiêu 3a: Tỷ lệ kỹ thuật tuyến xã tăng thêm trong năm: từ 1,5 % trở lên
      Biết minh chứng sau:
        | Số kỹ thuật trong danh mục của tuyến huyện (centre_technique_list)                                                                | 100                                                      |
        | Số kỹ thuật tuyến huyện tăng thêm trong kỳ (thêm mới trừ thôi thực hiện; 0 nếu không tăng) (centre_techniques_added)              | 100                                                      |
        | Số kỹ thuật trong danh mục của tuyến xã, cộng mọi trạm (station_technique_list)                                                   | 1000                                                     |
        | Số kỹ thuật các trạm tăng thêm trong kỳ, cộng mọi trạm (thêm mới trừ thôi thực hiện; 0 nếu không tăng) (station_techniques_added) | <Số kỹ thuật các trạm tăng thêm trong kỳ, cộng mọi trạm> |
      Khi chấm chỉ tiêu 3a
      Thì Tỷ lệ kỹ thuật tuyến xã tăng thêm trong năm (station_technique_growth) là <Tỷ lệ kỹ thuật tuyến xã tăng thêm trong năm>
      Và mục tiêu <kết quả>

      Dữ liệu:
        | Số kỹ thuật các trạm tăng thêm trong kỳ, cộng mọi trạm | Tỷ lệ kỹ thuật tuyến xã tăng thêm trong năm | kết quả   |
        | 14                                                     | 1,4 %                                       | không đạt |
        | 15                                                     | 1,5 %                                       | đạt       |
        | 16                                                     | 1,6 %                                       | đạt       |

  Quy tắc: Chỉ tiêu 3b. Tuyến huyện thực hiện được trên 85 % danh mục kỹ thuật

    Tình huống: Chỉ tiêu 3b, khi chưa biết gì
      Khi chấm chỉ tiêu 3b
      Thì mục tiêu chưa đủ căn cứ

    Khung tình huống: Chỉ tiêu 3b: Tỷ lệ danh mục kỹ thuật tuyến huyện thực hiện được: trên 85 %
      Biết minh chứng sau:
        | Số kỹ thuật trong danh mục của tuyến huyện (centre_technique_list)                               | 100                                                                  |
        | Số kỹ thuật của tuyến huyện mà trung tâm y tế huyện thực hiện được (centre_techniques_performed) | <Số kỹ thuật của tuyến huyện mà trung tâm y tế huyện thực hiện được> |
      Khi chấm chỉ tiêu 3b
      Thì Tỷ lệ danh mục kỹ thuật tuyến huyện thực hiện được (centre_technique_share) là <Tỷ lệ danh mục kỹ thuật tuyến huyện thực hiện được>
      Và mục tiêu <kết quả>

      Dữ liệu:
        | Số kỹ thuật của tuyến huyện mà trung tâm y tế huyện thực hiện được | Tỷ lệ danh mục kỹ thuật tuyến huyện thực hiện được | kết quả   |
        | 84                                                                 | 84 %                                               | không đạt |
        | 85                                                                 | 85 %                                               | không đạt |
        | 86                                                                 | 86 %                                               | đạt       |

  Quy tắc: Chỉ tiêu 3c. Tuyến xã thực hiện được 75 % danh mục kỹ thuật

    Tình huống: Chỉ tiêu 3c, khi chưa biết gì
      Khi chấm chỉ tiêu 3c
      Thì mục tiêu chưa đủ căn cứ

    Khung tình huống: Chỉ tiêu 3c: Tỷ lệ trạm thực hiện được từ 75 % danh mục kỹ thuật tuyến xã: đủ 100 %
      Biết minh chứng sau:
        | Số trạm y tế xã, thị trấn (stations)                                                                      | 10                                                                      |
        | Số trạm thực hiện được từ 75 % danh mục kỹ thuật của tuyến xã trở lên (stations_doing_75_tier_techniques) | <Số trạm thực hiện được từ 75 % danh mục kỹ thuật của tuyến xã trở lên> |
      Khi chấm chỉ tiêu 3c
      Thì Tỷ lệ trạm thực hiện được từ 75 % danh mục kỹ thuật tuyến xã (stations_doing_75_tier_techniques_share) là <Tỷ lệ trạm thực hiện được từ 75 % danh mục kỹ thuật tuyến xã>
      Và mục tiêu <kết quả>

      Dữ liệu:
        | Số trạm thực hiện được từ 75 % danh mục kỹ thuật của tuyến xã trở lên | Tỷ lệ trạm thực hiện được từ 75 % danh mục kỹ thuật tuyến xã | kết quả   |
        | 9                                                                     | 90 %                                                         | không đạt |
        | 10                                                                    | 100 %                                                        | đạt       |

  Quy tắc: Chỉ tiêu 4. Mọi trạm đủ điều kiện khám, chữa bệnh bảo hiểm y tế và thực hiện đầy đủ chăm sóc sức khỏe ban đầu

    Tình huống: Chỉ tiêu 4, khi chưa biết gì
      Khi chấm chỉ tiêu 4
      Thì mục tiêu chưa đủ căn cứ

    Khung tình huống: Chỉ tiêu 4: Tỷ lệ trạm đủ điều kiện khám, chữa bệnh bảo hiểm y tế: đủ 100 %
      Biết minh chứng sau:
        | Số trạm y tế xã, thị trấn (stations)                                                                          | 10                                                   |
        | Số trạm đủ điều kiện khám, chữa bệnh bảo hiểm y tế (gồm trạm đã có hợp đồng) (stations_able_to_treat_insured) | <Số trạm đủ điều kiện khám, chữa bệnh bảo hiểm y tế> |
        | Số trạm thực hiện đầy đủ các nội dung chăm sóc sức khỏe ban đầu (stations_full_primary_care)                  | 10                                                   |
      Khi chấm chỉ tiêu 4
      Thì Tỷ lệ trạm đủ điều kiện khám, chữa bệnh bảo hiểm y tế (stations_able_to_treat_insured_share) là <Tỷ lệ trạm đủ điều kiện khám, chữa bệnh bảo hiểm y tế>
      Và mục tiêu <kết quả>

      Dữ liệu:
        | Số trạm đủ điều kiện khám, chữa bệnh bảo hiểm y tế | Tỷ lệ trạm đủ điều kiện khám, chữa bệnh bảo hiểm y tế | kết quả   |
        | 9                                                  | 90 %                                                  | không đạt |
        | 10                                                 | 100 %                                                 | đạt       |

    Khung tình huống: Chỉ tiêu 4: Tỷ lệ trạm thực hiện đầy đủ chăm sóc sức khỏe ban đầu: đủ 100 %
      Biết minh chứng sau:
        | Số trạm y tế xã, thị trấn (stations)                                                                          | 10                                                                |
        | Số trạm đủ điều kiện khám, chữa bệnh bảo hiểm y tế (gồm trạm đã có hợp đồng) (stations_able_to_treat_insured) | 10                                                                |
        | Số trạm thực hiện đầy đủ các nội dung chăm sóc sức khỏe ban đầu (stations_full_primary_care)                  | <Số trạm thực hiện đầy đủ các nội dung chăm sóc sức khỏe ban đầu> |
      Khi chấm chỉ tiêu 4
      Thì Tỷ lệ trạm thực hiện đầy đủ chăm sóc sức khỏe ban đầu (stations_full_primary_care_share) là <Tỷ lệ trạm thực hiện đầy đủ chăm sóc sức khỏe ban đầu>
      Và mục tiêu <kết quả>

      Dữ liệu:
        | Số trạm thực hiện đầy đủ các nội dung chăm sóc sức khỏe ban đầu | Tỷ lệ trạm thực hiện đầy đủ chăm sóc sức khỏe ban đầu | kết quả   |
        | 9                                                               | 90 %                                                  | không đạt |
        | 10                                                              | 100 %                                                 | đạt       |

  Quy tắc: Chỉ tiêu 5a. Trên 90 % trạm quản lý và điều trị bệnh không lây nhiễm

    Tình huống: Chỉ tiêu 5a, khi chưa biết gì
      Khi chấm chỉ tiêu 5a
      Thì mục tiêu chưa đủ căn cứ

    Khung tình huống: Chỉ tiêu 5a: Tỷ lệ trạm quản lý và điều trị bệnh không lây nhiễm: trên 90 %
      Biết minh chứng sau:
        | Số trạm y tế xã, thị trấn (stations)                                     | <Số trạm y tế xã, thị trấn>                        |
        | Số trạm quản lý và điều trị bệnh không lây nhiễm (stations_treating_ncd) | <Số trạm quản lý và điều trị bệnh không lây nhiễm> |
      Khi chấm chỉ tiêu 5a
      Thì Tỷ lệ trạm quản lý và điều trị bệnh không lây nhiễm (stations_treating_ncd_share) là <Tỷ lệ trạm quản lý và điều trị bệnh không lây nhiễm>
      Và mục tiêu <kết quả>

      Dữ liệu:
        | Số trạm y tế xã, thị trấn | Số trạm quản lý và điều trị bệnh không lây nhiễm | Tỷ lệ trạm quản lý và điều trị bệnh không lây nhiễm | kết quả   |
        | 10                        | 8                                                | 80 %                                                | không đạt |
        | 10                        | 9                                                | 90 %                                                | không đạt |
        | 10                        | 10                                               | 100 %                                               | đạt       |
        | 11                        | 10                                               | 10/11                                               | đạt       |

  Quy tắc: Chỉ tiêu 5b. 15 % trạm quản lý bệnh không lây nhiễm theo nguyên lý y học gia đình

    Tình huống: Chỉ tiêu 5b, khi chưa biết gì
      Khi chấm chỉ tiêu 5b
      Thì mục tiêu chưa đủ căn cứ

    Khung tình huống: Chỉ tiêu 5b: Tỷ lệ trạm quản lý bệnh không lây nhiễm theo nguyên lý y học gia đình: từ 15 % trở lên
      Biết minh chứng sau:
        | Số trạm y tế xã, thị trấn (stations)                                                              | <Số trạm y tế xã, thị trấn>                                          |
        | Số trạm quản lý bệnh không lây nhiễm theo nguyên lý y học gia đình (stations_ncd_family_medicine) | <Số trạm quản lý bệnh không lây nhiễm theo nguyên lý y học gia đình> |
      Khi chấm chỉ tiêu 5b
      Thì Tỷ lệ trạm quản lý bệnh không lây nhiễm theo nguyên lý y học gia đình (stations_ncd_family_medicine_share) là <Tỷ lệ trạm quản lý bệnh không lây nhiễm theo nguyên lý y học gia đình>
      Và mục tiêu <kết quả>

      Dữ liệu:
        | Số trạm y tế xã, thị trấn | Số trạm quản lý bệnh không lây nhiễm theo nguyên lý y học gia đình | Tỷ lệ trạm quản lý bệnh không lây nhiễm theo nguyên lý y học gia đình | kết quả   |
        | 20                        | 2                                                                  | 10 %                                                                  | không đạt |
        | 20                        | 3                                                                  | 15 %                                                                  | đạt       |
        | 20                        | 4                                                                  | 20 %                                                                  | đạt       |
        | 7                         | 1                                                                  | 1/7                                                                   | không đạt |
