# language: vi
Tính năng: Mục tiêu cụ thể đến năm 2030 (bộ bac-ninh-220-2018, nhóm 2): ví dụ ranh giới
  Do lệnh «tieuchi examples» viết ra từ quy tắc; muốn đổi thì đổi quy tắc rồi chạy lại lệnh.
  Điều không nêu ra là điều chưa hỏi. Ở mỗi mốc có trường hợp thiếu một đơn vị, vừa đúng mốc
  và hơn một đơn vị; mọi điều khác giữ nguyên.

  Bối cảnh:
    Biết bộ bac-ninh-220-2018, chấm ngày 31/12/2025, số liệu từ 01/01/2025 đến 31/12/2025

  Quy tắc: Chỉ tiêu 1a-2030. Tuổi thọ trung bình khoảng 76 tuổi

    Tình huống: Chỉ tiêu 1a-2030, khi chưa biết gì
      Khi chấm chỉ tiêu 1a-2030
      Thì mục tiêu chưa đủ căn cứ

    Khung tình huống: Chỉ tiêu 1a-2030: Tuổi thọ trung bình tính từ lúc sinh: từ 76 tuổi trở lên
      Biết minh chứng sau:
        | Tuổi thọ trung bình tính từ lúc sinh (life_expectancy) | <Tuổi thọ trung bình tính từ lúc sinh> |
      Khi chấm chỉ tiêu 1a-2030
      Thì mục tiêu <kết quả>

      Dữ liệu:
        | Tuổi thọ trung bình tính từ lúc sinh | kết quả   |
        | 75                                   | không đạt |
        | 76                                   | đạt       |
        | 77                                   | đạt       |

  Quy tắc: Chỉ tiêu 1b-2030. Số năm sống khỏe tối thiểu 68 năm

    Tình huống: Chỉ tiêu 1b-2030, khi chưa biết gì
      Khi chấm chỉ tiêu 1b-2030
      Thì mục tiêu chưa đủ căn cứ

    Khung tình huống: Chỉ tiêu 1b-2030: Số năm sống khỏe trung bình: từ 68 năm trở lên
      Biết minh chứng sau:
        | Số năm sống khỏe trung bình (healthy_life_years) | <Số năm sống khỏe trung bình> |
      Khi chấm chỉ tiêu 1b-2030
      Thì mục tiêu <kết quả>

      Dữ liệu:
        | Số năm sống khỏe trung bình | kết quả   |
        | 67                          | không đạt |
        | 68                          | đạt       |
        | 69                          | đạt       |

  Quy tắc: Chỉ tiêu 2a-2030. 98 % dân số tham gia bảo hiểm y tế

    Tình huống: Chỉ tiêu 2a-2030, khi chưa biết gì
      Khi chấm chỉ tiêu 2a-2030
      Thì mục tiêu chưa đủ căn cứ

    Khung tình huống: Chỉ tiêu 2a-2030: Tỷ lệ dân số tham gia bảo hiểm y tế: từ 98 % trở lên
      Biết minh chứng sau:
        | Dân số (population)                                        | 10000                                       |
        | Số người có thẻ bảo hiểm y tế còn giá trị (insured_people) | <Số người có thẻ bảo hiểm y tế còn giá trị> |
      Khi chấm chỉ tiêu 2a-2030
      Thì Tỷ lệ dân số tham gia bảo hiểm y tế (insured_share) là <Tỷ lệ dân số tham gia bảo hiểm y tế>
      Và mục tiêu <kết quả>

      Dữ liệu:
        | Số người có thẻ bảo hiểm y tế còn giá trị | Tỷ lệ dân số tham gia bảo hiểm y tế | kết quả   |
        | 9799                                      | 97,99 %                             | không đạt |
        | 9800                                      | 98 %                                | đạt       |
        | 9801                                      | 98,01 %                             | đạt       |

  Quy tắc: Chỉ tiêu 2b-2030. Chi từ tiền túi của hộ gia đình cho y tế giảm còn dưới 25 %

    Tình huống: Chỉ tiêu 2b-2030, khi chưa biết gì
      Khi chấm chỉ tiêu 2b-2030
      Thì mục tiêu chưa đủ căn cứ

    Khung tình huống: Chỉ tiêu 2b-2030: Tỷ lệ chi trực tiếp từ tiền túi của hộ gia đình trong tổng chi cho y tế: dưới 25 %
      Biết minh chứng sau:
        | Tỷ lệ chi trực tiếp từ tiền túi của hộ gia đình trong tổng chi cho y tế (out_of_pocket_share) | <Tỷ lệ chi trực tiếp từ tiền túi của hộ gia đình trong tổng chi cho y tế> |
      Khi chấm chỉ tiêu 2b-2030
      Thì mục tiêu <kết quả>

      Dữ liệu:
        | Tỷ lệ chi trực tiếp từ tiền túi của hộ gia đình trong tổng chi cho y tế | kết quả   |
        | 24 %                                                                    | đạt       |
        | 25 %                                                                    | không đạt |
        | 26 %                                                                    | không đạt |

  Quy tắc: Chỉ tiêu 3a-2030. Tiêm chủng mở rộng trên 98 % với 14 loại vắc xin

    Tình huống: Chỉ tiêu 3a-2030, khi chưa biết gì
      Khi chấm chỉ tiêu 3a-2030
      Thì mục tiêu chưa đủ căn cứ

    Khung tình huống: Chỉ tiêu 3a-2030: Tỷ lệ trẻ dưới 1 tuổi được tiêm chủng đầy đủ: trên 98 %
      Biết minh chứng sau:
        | Số trẻ dưới 1 tuổi (children_under_1)                                         | 100                                                  |
        | Số trẻ dưới 1 tuổi được tiêm chủng đầy đủ trong kỳ (children_fully_immunised) | <Số trẻ dưới 1 tuổi được tiêm chủng đầy đủ trong kỳ> |
        | Số loại vắc xin được tiêm trong tiêm chủng mở rộng (programme_vaccines)       | 14                                                   |
      Khi chấm chỉ tiêu 3a-2030
      Thì Tỷ lệ trẻ dưới 1 tuổi được tiêm chủng đầy đủ (immunised_share) là <Tỷ lệ trẻ dưới 1 tuổi được tiêm chủng đầy đủ>
      Và mục tiêu <kết quả>

      Dữ liệu:
        | Số trẻ dưới 1 tuổi được tiêm chủng đầy đủ trong kỳ | Tỷ lệ trẻ dưới 1 tuổi được tiêm chủng đầy đủ | kết quả   |
        | 97                                                 | 97 %                                         | không đạt |
        | 98                                                 | 98 %                                         | không đạt |
        | 99                                                 | 99 %                                         | đạt       |

    Khung tình huống: Chỉ tiêu 3a-2030: Số loại vắc xin được tiêm trong tiêm chủng mở rộng: từ 14 loại trở lên
      Biết minh chứng sau:
        | Số trẻ dưới 1 tuổi (children_under_1)                                         | 1000                                                 |
        | Số trẻ dưới 1 tuổi được tiêm chủng đầy đủ trong kỳ (children_fully_immunised) | 1000                                                 |
        | Số loại vắc xin được tiêm trong tiêm chủng mở rộng (programme_vaccines)       | <Số loại vắc xin được tiêm trong tiêm chủng mở rộng> |
      Khi chấm chỉ tiêu 3a-2030
      Thì mục tiêu <kết quả>

      Dữ liệu:
        | Số loại vắc xin được tiêm trong tiêm chủng mở rộng | kết quả   |
        | 13                                                 | không đạt |
        | 14                                                 | đạt       |
        | 15                                                 | đạt       |

  Quy tắc: Chỉ tiêu 3b-2030. Tử vong trẻ dưới 5 tuổi dưới 12 ‰

    Tình huống: Chỉ tiêu 3b-2030, khi chưa biết gì
      Khi chấm chỉ tiêu 3b-2030
      Thì mục tiêu chưa đủ căn cứ

    Khung tình huống: Chỉ tiêu 3b-2030: Tỷ suất tử vong trẻ dưới 5 tuổi: dưới 12 ‰
      Biết minh chứng sau:
        | Số trẻ đẻ sống trong kỳ (live_births)                | 1000                                  |
        | Số trẻ dưới 5 tuổi tử vong trong kỳ (under_5_deaths) | <Số trẻ dưới 5 tuổi tử vong trong kỳ> |
      Khi chấm chỉ tiêu 3b-2030
      Thì Tỷ suất tử vong trẻ dưới 5 tuổi (under_5_mortality) là <Tỷ suất tử vong trẻ dưới 5 tuổi>
      Và mục tiêu <kết quả>

      Dữ liệu:
        | Số trẻ dưới 5 tuổi tử vong trong kỳ | Tỷ suất tử vong trẻ dưới 5 tuổi | kết quả   |
        | 11                                  | 11 ‰                            | đạt       |
        | 12                                  | 12 ‰                            | không đạt |
        | 13                                  | 13 ‰                            | không đạt |

  Quy tắc: Chỉ tiêu 3c-2030. Tử vong trẻ dưới 1 tuổi dưới 8 ‰

    Tình huống: Chỉ tiêu 3c-2030, khi chưa biết gì
      Khi chấm chỉ tiêu 3c-2030
      Thì mục tiêu chưa đủ căn cứ

    Khung tình huống: Chỉ tiêu 3c-2030: Tỷ suất tử vong trẻ dưới 1 tuổi: dưới 8 ‰
      Biết minh chứng sau:
        | Số trẻ đẻ sống trong kỳ (live_births)                | 1000                                  |
        | Số trẻ dưới 1 tuổi tử vong trong kỳ (under_1_deaths) | <Số trẻ dưới 1 tuổi tử vong trong kỳ> |
      Khi chấm chỉ tiêu 3c-2030
      Thì Tỷ suất tử vong trẻ dưới 1 tuổi (under_1_mortality) là <Tỷ suất tử vong trẻ dưới 1 tuổi>
      Và mục tiêu <kết quả>

      Dữ liệu:
        | Số trẻ dưới 1 tuổi tử vong trong kỳ | Tỷ suất tử vong trẻ dưới 1 tuổi | kết quả   |
        | 7                                   | 7 ‰                             | đạt       |
        | 8                                   | 8 ‰                             | không đạt |
        | 9                                   | 9 ‰                             | không đạt |

  Quy tắc: Chỉ tiêu 4a-2030. Trẻ dưới 5 tuổi suy dinh dưỡng thể thấp còi dưới 13 %

    Tình huống: Chỉ tiêu 4a-2030, khi chưa biết gì
      Khi chấm chỉ tiêu 4a-2030
      Thì mục tiêu chưa đủ căn cứ

    Khung tình huống: Chỉ tiêu 4a-2030: Tỷ lệ trẻ dưới 5 tuổi suy dinh dưỡng thể thấp còi: dưới 13 %
      Biết minh chứng sau:
        | Số trẻ dưới 5 tuổi được đo chiều cao trong điều tra dinh dưỡng gần nhất (children_under_5_measured) | 100                                             |
        | Số trẻ được đo bị suy dinh dưỡng thể thấp còi (chiều cao theo tuổi) (children_stunted)              | <Số trẻ được đo bị suy dinh dưỡng thể thấp còi> |
      Khi chấm chỉ tiêu 4a-2030
      Thì Tỷ lệ trẻ dưới 5 tuổi suy dinh dưỡng thể thấp còi (stunted_share) là <Tỷ lệ trẻ dưới 5 tuổi suy dinh dưỡng thể thấp còi>
      Và mục tiêu <kết quả>

      Dữ liệu:
        | Số trẻ được đo bị suy dinh dưỡng thể thấp còi | Tỷ lệ trẻ dưới 5 tuổi suy dinh dưỡng thể thấp còi | kết quả   |
        | 12                                            | 12 %                                              | đạt       |
        | 13                                            | 13 %                                              | không đạt |
        | 14                                            | 14 %                                              | không đạt |

  Quy tắc: Chỉ tiêu 4b-2030. Béo phì ở người trưởng thành dưới 10 %

    Tình huống: Chỉ tiêu 4b-2030, khi chưa biết gì
      Khi chấm chỉ tiêu 4b-2030
      Thì mục tiêu chưa đủ căn cứ

    Khung tình huống: Chỉ tiêu 4b-2030: Tỷ lệ béo phì ở người trưởng thành: dưới 10 %
      Biết minh chứng sau:
        | Số người trưởng thành được cân đo trong điều tra gần nhất (adults_measured) | 100                                            |
        | Số người trưởng thành được cân đo bị béo phì (adults_obese)                 | <Số người trưởng thành được cân đo bị béo phì> |
      Khi chấm chỉ tiêu 4b-2030
      Thì Tỷ lệ béo phì ở người trưởng thành (obese_share) là <Tỷ lệ béo phì ở người trưởng thành>
      Và mục tiêu <kết quả>

      Dữ liệu:
        | Số người trưởng thành được cân đo bị béo phì | Tỷ lệ béo phì ở người trưởng thành | kết quả   |
        | 9                                            | 9 %                                | đạt       |
        | 10                                           | 10 %                               | không đạt |
        | 11                                           | 11 %                               | không đạt |

  Quy tắc: Chỉ tiêu 4c-2030. Chiều cao trung bình nam 18 tuổi 169 cm

    Tình huống: Chỉ tiêu 4c-2030, khi chưa biết gì
      Khi chấm chỉ tiêu 4c-2030
      Thì mục tiêu chưa đủ căn cứ

    Khung tình huống: Chỉ tiêu 4c-2030: Chiều cao trung bình của nam 18 tuổi: từ 169 cm trở lên
      Biết minh chứng sau:
        | Chiều cao trung bình của nam 18 tuổi (height_18_male) | <Chiều cao trung bình của nam 18 tuổi> |
      Khi chấm chỉ tiêu 4c-2030
      Thì mục tiêu <kết quả>

      Dữ liệu:
        | Chiều cao trung bình của nam 18 tuổi | kết quả   |
        | 168                                  | không đạt |
        | 169                                  | đạt       |
        | 170                                  | đạt       |

  Quy tắc: Chỉ tiêu 4d-2030. Chiều cao trung bình nữ 18 tuổi 158 cm

    Tình huống: Chỉ tiêu 4d-2030, khi chưa biết gì
      Khi chấm chỉ tiêu 4d-2030
      Thì mục tiêu chưa đủ căn cứ

    Khung tình huống: Chỉ tiêu 4d-2030: Chiều cao trung bình của nữ 18 tuổi: từ 158 cm trở lên
      Biết minh chứng sau:
        | Chiều cao trung bình của nữ 18 tuổi (height_18_female) | <Chiều cao trung bình của nữ 18 tuổi> |
      Khi chấm chỉ tiêu 4d-2030
      Thì mục tiêu <kết quả>

      Dữ liệu:
        | Chiều cao trung bình của nữ 18 tuổi | kết quả   |
        | 157                                 | không đạt |
        | 158                                 | đạt       |
        | 159                                 | đạt       |

  Quy tắc: Chỉ tiêu 5a-2030. 98 % dân số được quản lý sức khỏe

    Tình huống: Chỉ tiêu 5a-2030, khi chưa biết gì
      Khi chấm chỉ tiêu 5a-2030
      Thì mục tiêu chưa đủ căn cứ

    Khung tình huống: Chỉ tiêu 5a-2030: Tỷ lệ dân số được quản lý sức khỏe: từ 98 % trở lên
      Biết minh chứng sau:
        | Dân số (population)                                        | 10000                                |
        | Số người dân được quản lý sức khỏe (people_health_managed) | <Số người dân được quản lý sức khỏe> |
      Khi chấm chỉ tiêu 5a-2030
      Thì Tỷ lệ dân số được quản lý sức khỏe (health_managed_share) là <Tỷ lệ dân số được quản lý sức khỏe>
      Và mục tiêu <kết quả>

      Dữ liệu:
        | Số người dân được quản lý sức khỏe | Tỷ lệ dân số được quản lý sức khỏe | kết quả   |
        | 9799                               | 97,99 %                            | không đạt |
        | 9800                               | 98 %                               | đạt       |
        | 9801                               | 98,01 %                            | đạt       |

  Quy tắc: Chỉ tiêu 5b-2030. Mọi trạm y tế dự phòng, quản lý, điều trị một số bệnh không lây nhiễm

    Tình huống: Chỉ tiêu 5b-2030, khi chưa biết gì
      Khi chấm chỉ tiêu 5b-2030
      Thì mục tiêu chưa đủ căn cứ

    Khung tình huống: Chỉ tiêu 5b-2030: Tỷ lệ trạm dự phòng, quản lý, điều trị một số bệnh không lây nhiễm: đủ 100 %
      Biết minh chứng sau:
        | Số trạm y tế xã, phường, thị trấn (stations)                                                       | 100                                                                         |
        | Số trạm thực hiện dự phòng, quản lý, điều trị một số bệnh không lây nhiễm (stations_managing_ncds) | <Số trạm thực hiện dự phòng, quản lý, điều trị một số bệnh không lây nhiễm> |
      Khi chấm chỉ tiêu 5b-2030
      Thì Tỷ lệ trạm dự phòng, quản lý, điều trị một số bệnh không lây nhiễm (ncd_stations_share) là <Tỷ lệ trạm dự phòng, quản lý, điều trị một số bệnh không lây nhiễm>
      Và mục tiêu <kết quả>

      Dữ liệu:
        | Số trạm thực hiện dự phòng, quản lý, điều trị một số bệnh không lây nhiễm | Tỷ lệ trạm dự phòng, quản lý, điều trị một số bệnh không lây nhiễm | kết quả   |
        | 99                                                                        | 99 %                                                               | không đạt |
        | 100                                                                       | 100 %                                                              | đạt       |

  Quy tắc: Chỉ tiêu 6a-2030. 38 giường bệnh viện trên 10.000 dân

    Tình huống: Chỉ tiêu 6a-2030, khi chưa biết gì
      Khi chấm chỉ tiêu 6a-2030
      Thì mục tiêu chưa đủ căn cứ

    Khung tình huống: Chỉ tiêu 6a-2030: Giường bệnh viện so với dân số: từ 38 trên 10.000 dân trở lên
      Biết minh chứng sau:
        | Dân số (population)                                      | 10000                                      |
        | Số giường bệnh viện, công lập và tư nhân (hospital_beds) | <Số giường bệnh viện, công lập và tư nhân> |
      Khi chấm chỉ tiêu 6a-2030
      Thì Giường bệnh viện so với dân số (bed_rate) là <Giường bệnh viện so với dân số>
      Và mục tiêu <kết quả>

      Dữ liệu:
        | Số giường bệnh viện, công lập và tư nhân | Giường bệnh viện so với dân số | kết quả   |
        | 37                                       | 37 per 10000                   | không đạt |
        | 38                                       | 38 per 10000                   | đạt       |
        | 39                                       | 39 per 10000                   | đạt       |

  Quy tắc: Chỉ tiêu 6b-2030. 15 bác sĩ trên 10.000 dân

    Tình huống: Chỉ tiêu 6b-2030, khi chưa biết gì
      Khi chấm chỉ tiêu 6b-2030
      Thì mục tiêu chưa đủ căn cứ

    Khung tình huống: Chỉ tiêu 6b-2030: Bác sĩ so với dân số: từ 15 trên 10.000 dân trở lên
      Biết minh chứng sau:
        | Dân số (population) | 10000       |
        | Số bác sĩ (doctors) | <Số bác sĩ> |
      Khi chấm chỉ tiêu 6b-2030
      Thì Bác sĩ so với dân số (doctor_rate) là <Bác sĩ so với dân số>
      Và mục tiêu <kết quả>

      Dữ liệu:
        | Số bác sĩ | Bác sĩ so với dân số | kết quả   |
        | 14        | 14 per 10000         | không đạt |
        | 15        | 15 per 10000         | đạt       |
        | 16        | 16 per 10000         | đạt       |

  Quy tắc: Chỉ tiêu 6c-2030. 3 dược sĩ đại học trên 10.000 dân

    Tình huống: Chỉ tiêu 6c-2030, khi chưa biết gì
      Khi chấm chỉ tiêu 6c-2030
      Thì mục tiêu chưa đủ căn cứ

    Khung tình huống: Chỉ tiêu 6c-2030: Dược sĩ đại học so với dân số: từ 3 trên 10.000 dân trở lên
      Biết minh chứng sau:
        | Dân số (population)                         | 10000                |
        | Số dược sĩ đại học (university_pharmacists) | <Số dược sĩ đại học> |
      Khi chấm chỉ tiêu 6c-2030
      Thì Dược sĩ đại học so với dân số (pharmacist_rate) là <Dược sĩ đại học so với dân số>
      Và mục tiêu <kết quả>

      Dữ liệu:
        | Số dược sĩ đại học | Dược sĩ đại học so với dân số | kết quả   |
        | 2                  | 2 per 10000                   | không đạt |
        | 3                  | 3 per 10000                   | đạt       |
        | 4                  | 4 per 10000                   | đạt       |

  Quy tắc: Chỉ tiêu 6d-2030. 33 điều dưỡng viên trên 10.000 dân

    Tình huống: Chỉ tiêu 6d-2030, khi chưa biết gì
      Khi chấm chỉ tiêu 6d-2030
      Thì mục tiêu chưa đủ căn cứ

    Khung tình huống: Chỉ tiêu 6d-2030: Điều dưỡng viên so với dân số: từ 33 trên 10.000 dân trở lên
      Biết minh chứng sau:
        | Dân số (population)         | 10000                |
        | Số điều dưỡng viên (nurses) | <Số điều dưỡng viên> |
      Khi chấm chỉ tiêu 6d-2030
      Thì Điều dưỡng viên so với dân số (nurse_rate) là <Điều dưỡng viên so với dân số>
      Và mục tiêu <kết quả>

      Dữ liệu:
        | Số điều dưỡng viên | Điều dưỡng viên so với dân số | kết quả   |
        | 32                 | 32 per 10000                  | không đạt |
        | 33                 | 33 per 10000                  | đạt       |
        | 34                 | 34 per 10000                  | đạt       |

  Quy tắc: Chỉ tiêu 6e-2030. Giường bệnh tư nhân đạt 17 % tổng số giường

    Tình huống: Chỉ tiêu 6e-2030, khi chưa biết gì
      Khi chấm chỉ tiêu 6e-2030
      Thì mục tiêu chưa đủ căn cứ

    Khung tình huống: Chỉ tiêu 6e-2030: Tỷ lệ giường bệnh tư nhân: từ 17 % trở lên
      Biết minh chứng sau:
        | Số giường bệnh viện, công lập và tư nhân (hospital_beds) | 100                      |
        | Số giường bệnh tư nhân (private_beds)                    | <Số giường bệnh tư nhân> |
      Khi chấm chỉ tiêu 6e-2030
      Thì Tỷ lệ giường bệnh tư nhân (private_beds_share) là <Tỷ lệ giường bệnh tư nhân>
      Và mục tiêu <kết quả>

      Dữ liệu:
        | Số giường bệnh tư nhân | Tỷ lệ giường bệnh tư nhân | kết quả   |
        | 16                     | 16 %                      | không đạt |
        | 17                     | 17 %                      | đạt       |
        | 18                     | 18 %                      | đạt       |

  Quy tắc: Chỉ tiêu 7-2030. Trên 90 % người dân hài lòng với dịch vụ y tế

    Tình huống: Chỉ tiêu 7-2030, khi chưa biết gì
      Khi chấm chỉ tiêu 7-2030
      Thì mục tiêu chưa đủ căn cứ

    Khung tình huống: Chỉ tiêu 7-2030: Tỷ lệ người được khảo sát hài lòng với dịch vụ y tế: trên 90 %
      Biết minh chứng sau:
        | Số người được khảo sát hài lòng về dịch vụ y tế trong kỳ (people_surveyed) | 100                                       |
        | Số người được khảo sát trả lời hài lòng (people_satisfied)                 | <Số người được khảo sát trả lời hài lòng> |
      Khi chấm chỉ tiêu 7-2030
      Thì Tỷ lệ người được khảo sát hài lòng với dịch vụ y tế (satisfied_share) là <Tỷ lệ người được khảo sát hài lòng với dịch vụ y tế>
      Và mục tiêu <kết quả>

      Dữ liệu:
        | Số người được khảo sát trả lời hài lòng | Tỷ lệ người được khảo sát hài lòng với dịch vụ y tế | kết quả   |
        | 89                                      | 89 %                                                | không đạt |
        | 90                                      | 90 %                                                | không đạt |
        | 91                                      | 91 %                                                | đạt       |

  Quy tắc: Chỉ tiêu 8a-2030. Cơ bản chấm dứt dịch bệnh AIDS

    Tình huống: Chỉ tiêu 8a-2030, khi chưa biết gì
      Khi chấm chỉ tiêu 8a-2030
      Thì mục tiêu chưa đủ căn cứ

  Quy tắc: Chỉ tiêu 8b-2030. Cơ bản chấm dứt dịch bệnh lao

    Tình huống: Chỉ tiêu 8b-2030, khi chưa biết gì
      Khi chấm chỉ tiêu 8b-2030
      Thì mục tiêu chưa đủ căn cứ

  Quy tắc: Chỉ tiêu 8c-2030. Loại trừ sốt rét

    Tình huống: Chỉ tiêu 8c-2030, khi chưa biết gì
      Khi chấm chỉ tiêu 8c-2030
      Thì mục tiêu chưa đủ căn cứ

    Khung tình huống: Chỉ tiêu 8c-2030: Được công nhận loại trừ sốt rét
      Biết minh chứng sau:
        | Được công nhận loại trừ sốt rét (malaria_elimination_recognised) | <Được công nhận loại trừ sốt rét> |
      Khi chấm chỉ tiêu 8c-2030
      Thì mục tiêu <kết quả>

      Dữ liệu:
        | Được công nhận loại trừ sốt rét | kết quả   |
        | không                           | không đạt |
        | có                              | đạt       |
