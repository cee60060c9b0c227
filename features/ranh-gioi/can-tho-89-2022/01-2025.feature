# language: vi
Tính năng: Mục tiêu và chỉ tiêu cụ thể đến năm 2025 (bộ can-tho-89-2022, nhóm 1): ví dụ ranh giới
  Do lệnh «tieuchi examples» viết ra từ quy tắc; muốn đổi thì đổi quy tắc rồi chạy lại lệnh.
  Điều không nêu ra là điều chưa hỏi. Ở mỗi mốc có trường hợp thiếu một đơn vị, vừa đúng mốc
  và hơn một đơn vị; mọi điều khác giữ nguyên.

  Bối cảnh:
    Biết bộ can-tho-89-2022, chấm ngày 31/12/2025, số liệu từ 01/01/2025 đến 31/12/2025

  Quy tắc: Chỉ tiêu 1a-2025. Tuổi thọ bình quân trên 75 tuổi

    Tình huống: Chỉ tiêu 1a-2025, khi chưa biết gì
      Khi chấm chỉ tiêu 1a-2025
      Thì mục tiêu chưa đủ căn cứ

    Khung tình huống: Chỉ tiêu 1a-2025: Tuổi thọ trung bình tính từ lúc sinh: trên 75 tuổi
      Biết minh chứng sau:
        | Tuổi thọ trung bình tính từ lúc sinh (life_expectancy) | <Tuổi thọ trung bình tính từ lúc sinh> |
      Khi chấm chỉ tiêu 1a-2025
      Thì mục tiêu <kết quả>

      Dữ liệu:
        | Tuổi thọ trung bình tính từ lúc sinh | kết quả   |
        | 74                                   | không đạt |
        | 75                                   | không đạt |
        | 76                                   | đạt       |

  Quy tắc: Chỉ tiêu 1b-2025. Thời gian sống khỏe mạnh tối thiểu 68 năm

    Tình huống: Chỉ tiêu 1b-2025, khi chưa biết gì
      Khi chấm chỉ tiêu 1b-2025
      Thì mục tiêu chưa đủ căn cứ

    Khung tình huống: Chỉ tiêu 1b-2025: Số năm sống khỏe trung bình: từ 68 năm trở lên
      Biết minh chứng sau:
        | Số năm sống khỏe trung bình (healthy_life_years) | <Số năm sống khỏe trung bình> |
      Khi chấm chỉ tiêu 1b-2025
      Thì mục tiêu <kết quả>

      Dữ liệu:
        | Số năm sống khỏe trung bình | kết quả   |
        | 67                          | không đạt |
        | 68                          | đạt       |
        | 69                          | đạt       |

  Quy tắc: Chỉ tiêu 2a-2025. Đưa mức sinh về mức sinh thay thế, 2,1 con mỗi phụ nữ

    Tình huống: Chỉ tiêu 2a-2025, khi chưa biết gì
      Khi chấm chỉ tiêu 2a-2025
      Thì mục tiêu chưa đủ căn cứ

    Khung tình huống: Chỉ tiêu 2a-2025: Tổng tỷ suất sinh (số con bình quân của một phụ nữ): từ 2,1 con trở lên
      Biết minh chứng sau:
        | Tổng tỷ suất sinh (số con bình quân của một phụ nữ) (children_per_woman) | <Tổng tỷ suất sinh> |
      Khi chấm chỉ tiêu 2a-2025
      Thì mục tiêu <kết quả>

      Dữ liệu:
        | Tổng tỷ suất sinh | kết quả   |
        | 2                 | không đạt |
        | 2,1               | đạt       |
        | 2,2               | đạt       |

  Quy tắc: Chỉ tiêu 2b-2025. Giảm chênh lệch mức sinh giữa nông thôn và thành thị

    Tình huống: Chỉ tiêu 2b-2025, khi chưa biết gì
      Khi chấm chỉ tiêu 2b-2025
      Thì mục tiêu chưa đủ căn cứ

  Quy tắc: Chỉ tiêu 2c-2025. Duy trì tỷ số giới tính khi sinh ở mức cân bằng tự nhiên

    Tình huống: Chỉ tiêu 2c-2025, khi chưa biết gì
      Khi chấm chỉ tiêu 2c-2025
      Thì mục tiêu chưa đủ căn cứ

  Quy tắc: Chỉ tiêu 2d-2025. Phấn đấu duy trì cơ cấu tuổi ở mức hợp lý

    Tình huống: Chỉ tiêu 2d-2025, khi chưa biết gì
      Khi chấm chỉ tiêu 2d-2025
      Thì mục tiêu chưa đủ căn cứ

  Quy tắc: Chỉ tiêu 3a-2025. Mọi người cao tuổi có thẻ bảo hiểm y tế

    Tình huống: Chỉ tiêu 3a-2025, khi chưa biết gì
      Khi chấm chỉ tiêu 3a-2025
      Thì mục tiêu chưa đủ căn cứ

    Khung tình huống: Chỉ tiêu 3a-2025: Tỷ lệ người cao tuổi có thẻ bảo hiểm y tế: đủ 100 %
      Biết minh chứng sau:
        | Số người cao tuổi (từ đủ 60 tuổi) (older_people)                          | 100                                                  |
        | Số người cao tuổi có thẻ bảo hiểm y tế còn giá trị (older_people_insured) | <Số người cao tuổi có thẻ bảo hiểm y tế còn giá trị> |
      Khi chấm chỉ tiêu 3a-2025
      Thì Tỷ lệ người cao tuổi có thẻ bảo hiểm y tế (older_insured_share) là <Tỷ lệ người cao tuổi có thẻ bảo hiểm y tế>
      Và mục tiêu <kết quả>

      Dữ liệu:
        | Số người cao tuổi có thẻ bảo hiểm y tế còn giá trị | Tỷ lệ người cao tuổi có thẻ bảo hiểm y tế | kết quả   |
        | 99                                                 | 99 %                                      | không đạt |
        | 100                                                | 100 %                                     | đạt       |

  Quy tắc: Chỉ tiêu 3b-2025. Mọi người cao tuổi được quản lý sức khỏe, khám, chữa bệnh, chăm sóc

    Tình huống: Chỉ tiêu 3b-2025, khi chưa biết gì
      Khi chấm chỉ tiêu 3b-2025
      Thì mục tiêu chưa đủ căn cứ

    Khung tình huống: Chỉ tiêu 3b-2025: Tỷ lệ người cao tuổi được quản lý sức khỏe và chăm sóc: đủ 100 %
      Biết minh chứng sau:
        | Số người cao tuổi (từ đủ 60 tuổi) (older_people)                                            | 100                                                                    |
        | Số người cao tuổi được quản lý sức khỏe, khám, chữa bệnh và chăm sóc (older_people_managed) | <Số người cao tuổi được quản lý sức khỏe, khám, chữa bệnh và chăm sóc> |
      Khi chấm chỉ tiêu 3b-2025
      Thì Tỷ lệ người cao tuổi được quản lý sức khỏe và chăm sóc (older_managed_share) là <Tỷ lệ người cao tuổi được quản lý sức khỏe và chăm sóc>
      Và mục tiêu <kết quả>

      Dữ liệu:
        | Số người cao tuổi được quản lý sức khỏe, khám, chữa bệnh và chăm sóc | Tỷ lệ người cao tuổi được quản lý sức khỏe và chăm sóc | kết quả   |
        | 99                                                                   | 99 %                                                   | không đạt |
        | 100                                                                  | 100 %                                                  | đạt       |

  Quy tắc: Chỉ tiêu 4-2025. 95 % dân số tham gia bảo hiểm y tế

    Tình huống: Chỉ tiêu 4-2025, khi chưa biết gì
      Khi chấm chỉ tiêu 4-2025
      Thì mục tiêu chưa đủ căn cứ

    Khung tình huống: Chỉ tiêu 4-2025: Tỷ lệ dân số tham gia bảo hiểm y tế: từ 95 % trở lên
      Biết minh chứng sau:
        | Dân số (population)                                        | 10000                                       |
        | Số người có thẻ bảo hiểm y tế còn giá trị (insured_people) | <Số người có thẻ bảo hiểm y tế còn giá trị> |
      Khi chấm chỉ tiêu 4-2025
      Thì Tỷ lệ dân số tham gia bảo hiểm y tế (insured_share) là <Tỷ lệ dân số tham gia bảo hiểm y tế>
      Và mục tiêu <kết quả>

      Dữ liệu:
        | Số người có thẻ bảo hiểm y tế còn giá trị | Tỷ lệ dân số tham gia bảo hiểm y tế | kết quả   |
        | 9499                                      | 94,99 %                             | không đạt |
        | 9500                                      | 95 %                                | đạt       |
        | 9501                                      | 95,01 %                             | đạt       |

  Quy tắc: Chỉ tiêu 5a-2025. Trên 97 % trẻ dưới 1 tuổi được tiêm chủng đầy đủ

    Tình huống: Chỉ tiêu 5a-2025, khi chưa biết gì
      Khi chấm chỉ tiêu 5a-2025
      Thì mục tiêu chưa đủ căn cứ

    Khung tình huống: Chỉ tiêu 5a-2025: Tỷ lệ trẻ dưới 1 tuổi được tiêm chủng đầy đủ: trên 97 %
      Biết minh chứng sau:
        | Số trẻ dưới 1 tuổi (children_under_1)                                         | 100                                                  |
        | Số trẻ dưới 1 tuổi được tiêm chủng đầy đủ trong kỳ (children_fully_immunised) | <Số trẻ dưới 1 tuổi được tiêm chủng đầy đủ trong kỳ> |
      Khi chấm chỉ tiêu 5a-2025
      Thì Tỷ lệ trẻ dưới 1 tuổi được tiêm chủng đầy đủ (immunised_share) là <Tỷ lệ trẻ dưới 1 tuổi được tiêm chủng đầy đủ>
      Và mục tiêu <kết quả>

      Dữ liệu:
        | Số trẻ dưới 1 tuổi được tiêm chủng đầy đủ trong kỳ | Tỷ lệ trẻ dưới 1 tuổi được tiêm chủng đầy đủ | kết quả   |
        | 96                                                 | 96 %                                         | không đạt |
        | 97                                                 | 97 %                                         | không đạt |
        | 98                                                 | 98 %                                         | đạt       |

  Quy tắc: Chỉ tiêu 5b-2025. Tử vong trẻ dưới 5 tuổi không quá 1,5 ‰

    Tình huống: Chỉ tiêu 5b-2025, khi chưa biết gì
      Khi chấm chỉ tiêu 5b-2025
      Thì mục tiêu chưa đủ căn cứ

    Khung tình huống: Chỉ tiêu 5b-2025: Tỷ suất tử vong trẻ dưới 5 tuổi: không quá 1,5 ‰
      Biết minh chứng sau:
        | Số trẻ đẻ sống trong kỳ (live_births)                | 10000                                 |
        | Số trẻ dưới 5 tuổi tử vong trong kỳ (under_5_deaths) | <Số trẻ dưới 5 tuổi tử vong trong kỳ> |
      Khi chấm chỉ tiêu 5b-2025
      Thì Tỷ suất tử vong trẻ dưới 5 tuổi (under_5_mortality) là <Tỷ suất tử vong trẻ dưới 5 tuổi>
      Và mục tiêu <kết quả>

      Dữ liệu:
        | Số trẻ dưới 5 tuổi tử vong trong kỳ | Tỷ suất tử vong trẻ dưới 5 tuổi | kết quả   |
        | 14                                  | 1,4 ‰                           | đạt       |
        | 15                                  | 1,5 ‰                           | đạt       |
        | 16                                  | 1,6 ‰                           | không đạt |

  Quy tắc: Chỉ tiêu 5c-2025. Tử vong trẻ dưới 1 tuổi không quá 1 ‰

    Tình huống: Chỉ tiêu 5c-2025, khi chưa biết gì
      Khi chấm chỉ tiêu 5c-2025
      Thì mục tiêu chưa đủ căn cứ

    Khung tình huống: Chỉ tiêu 5c-2025: Tỷ suất tử vong trẻ dưới 1 tuổi: không quá 1 ‰
      Biết minh chứng sau:
        | Số trẻ đẻ sống trong kỳ (live_births)                | 1000                                  |
        | Số trẻ dưới 1 tuổi tử vong trong kỳ (under_1_deaths) | <Số trẻ dưới 1 tuổi tử vong trong kỳ> |
      Khi chấm chỉ tiêu 5c-2025
      Thì Tỷ suất tử vong trẻ dưới 1 tuổi (under_1_mortality) là <Tỷ suất tử vong trẻ dưới 1 tuổi>
      Và mục tiêu <kết quả>

      Dữ liệu:
        | Số trẻ dưới 1 tuổi tử vong trong kỳ | Tỷ suất tử vong trẻ dưới 1 tuổi | kết quả   |
        | 0                                   | 0 ‰                             | đạt       |
        | 1                                   | 1 ‰                             | đạt       |
        | 2                                   | 2 ‰                             | không đạt |

  Quy tắc: Chỉ tiêu 6a-2025. Trẻ dưới 5 tuổi suy dinh dưỡng thể thấp còi dưới 20 %

    Tình huống: Chỉ tiêu 6a-2025, khi chưa biết gì
      Khi chấm chỉ tiêu 6a-2025
      Thì mục tiêu chưa đủ căn cứ

    Khung tình huống: Chỉ tiêu 6a-2025: Tỷ lệ trẻ dưới 5 tuổi suy dinh dưỡng thể thấp còi: dưới 20 %
      Biết minh chứng sau:
        | Số trẻ dưới 5 tuổi được đo chiều cao trong điều tra dinh dưỡng gần nhất (children_under_5_measured) | 100                                             |
        | Số trẻ được đo bị suy dinh dưỡng thể thấp còi (chiều cao theo tuổi) (children_stunted)              | <Số trẻ được đo bị suy dinh dưỡng thể thấp còi> |
      Khi chấm chỉ tiêu 6a-2025
      Thì Tỷ lệ trẻ dưới 5 tuổi suy dinh dưỡng thể thấp còi (stunted_share) là <Tỷ lệ trẻ dưới 5 tuổi suy dinh dưỡng thể thấp còi>
      Và mục tiêu <kết quả>

      Dữ liệu:
        | Số trẻ được đo bị suy dinh dưỡng thể thấp còi | Tỷ lệ trẻ dưới 5 tuổi suy dinh dưỡng thể thấp còi | kết quả   |
        | 19                                            | 19 %                                              | đạt       |
        | 20                                            | 20 %                                              | không đạt |
        | 21                                            | 21 %                                              | không đạt |

  Quy tắc: Chỉ tiêu 6b-2025. Béo phì ở người trưởng thành dưới 12 %

    Tình huống: Chỉ tiêu 6b-2025, khi chưa biết gì
      Khi chấm chỉ tiêu 6b-2025
      Thì mục tiêu chưa đủ căn cứ

    Khung tình huống: Chỉ tiêu 6b-2025: Tỷ lệ béo phì ở người trưởng thành: dưới 12 %
      Biết minh chứng sau:
        | Số người trưởng thành được cân đo trong điều tra gần nhất (adults_measured) | 100                                            |
        | Số người trưởng thành được cân đo bị béo phì (adults_obese)                 | <Số người trưởng thành được cân đo bị béo phì> |
      Khi chấm chỉ tiêu 6b-2025
      Thì Tỷ lệ béo phì ở người trưởng thành (obese_share) là <Tỷ lệ béo phì ở người trưởng thành>
      Và mục tiêu <kết quả>

      Dữ liệu:
        | Số người trưởng thành được cân đo bị béo phì | Tỷ lệ béo phì ở người trưởng thành | kết quả   |
        | 11                                           | 11 %                               | đạt       |
        | 12                                           | 12 %                               | không đạt |
        | 13                                           | 13 %                               | không đạt |

  Quy tắc: Chỉ tiêu 6c-2025. Chiều cao trung bình nam 18 tuổi 167 cm

    Tình huống: Chỉ tiêu 6c-2025, khi chưa biết gì
      Khi chấm chỉ tiêu 6c-2025
      Thì mục tiêu chưa đủ căn cứ

    Khung tình huống: Chỉ tiêu 6c-2025: Chiều cao trung bình của nam 18 tuổi: từ 167 cm trở lên
      Biết minh chứng sau:
        | Chiều cao trung bình của nam 18 tuổi (height_18_male) | <Chiều cao trung bình của nam 18 tuổi> |
      Khi chấm chỉ tiêu 6c-2025
      Thì mục tiêu <kết quả>

      Dữ liệu:
        | Chiều cao trung bình của nam 18 tuổi | kết quả   |
        | 166                                  | không đạt |
        | 167                                  | đạt       |
        | 168                                  | đạt       |

  Quy tắc: Chỉ tiêu 6d-2025. Chiều cao trung bình nữ 18 tuổi 156 cm

    Tình huống: Chỉ tiêu 6d-2025, khi chưa biết gì
      Khi chấm chỉ tiêu 6d-2025
      Thì mục tiêu chưa đủ căn cứ

    Khung tình huống: Chỉ tiêu 6d-2025: Chiều cao trung bình của nữ 18 tuổi: từ 156 cm trở lên
      Biết minh chứng sau:
        | Chiều cao trung bình của nữ 18 tuổi (height_18_female) | <Chiều cao trung bình của nữ 18 tuổi> |
      Khi chấm chỉ tiêu 6d-2025
      Thì mục tiêu <kết quả>

      Dữ liệu:
        | Chiều cao trung bình của nữ 18 tuổi | kết quả   |
        | 155                                 | không đạt |
        | 156                                 | đạt       |
        | 157                                 | đạt       |

  Quy tắc: Chỉ tiêu 7a-2025. Trên 90 % dân số được quản lý sức khỏe

    Tình huống: Chỉ tiêu 7a-2025, khi chưa biết gì
      Khi chấm chỉ tiêu 7a-2025
      Thì mục tiêu chưa đủ căn cứ

    Khung tình huống: Chỉ tiêu 7a-2025: Tỷ lệ dân số được quản lý sức khỏe: trên 90 %
      Biết minh chứng sau:
        | Dân số (population)                                        | 10000                                |
        | Số người dân được quản lý sức khỏe (people_health_managed) | <Số người dân được quản lý sức khỏe> |
      Khi chấm chỉ tiêu 7a-2025
      Thì Tỷ lệ dân số được quản lý sức khỏe (health_managed_share) là <Tỷ lệ dân số được quản lý sức khỏe>
      Và mục tiêu <kết quả>

      Dữ liệu:
        | Số người dân được quản lý sức khỏe | Tỷ lệ dân số được quản lý sức khỏe | kết quả   |
        | 8999                               | 89,99 %                            | không đạt |
        | 9000                               | 90 %                               | không đạt |
        | 9001                               | 90,01 %                            | đạt       |

  Quy tắc: Chỉ tiêu 7b-2025. 95 % trạm y tế dự phòng, quản lý, điều trị một số bệnh không lây nhiễm

    Tình huống: Chỉ tiêu 7b-2025, khi chưa biết gì
      Khi chấm chỉ tiêu 7b-2025
      Thì mục tiêu chưa đủ căn cứ

    Khung tình huống: Chỉ tiêu 7b-2025: Tỷ lệ trạm dự phòng, quản lý, điều trị một số bệnh không lây nhiễm: từ 95 % trở lên
      Biết minh chứng sau:
        | Số trạm y tế xã, phường, thị trấn (stations)                                                       | 100                                                                         |
        | Số trạm thực hiện dự phòng, quản lý, điều trị một số bệnh không lây nhiễm (stations_managing_ncds) | <Số trạm thực hiện dự phòng, quản lý, điều trị một số bệnh không lây nhiễm> |
      Khi chấm chỉ tiêu 7b-2025
      Thì Tỷ lệ trạm dự phòng, quản lý, điều trị một số bệnh không lây nhiễm (ncd_stations_share) là <Tỷ lệ trạm dự phòng, quản lý, điều trị một số bệnh không lây nhiễm>
      Và mục tiêu <kết quả>

      Dữ liệu:
        | Số trạm thực hiện dự phòng, quản lý, điều trị một số bệnh không lây nhiễm | Tỷ lệ trạm dự phòng, quản lý, điều trị một số bệnh không lây nhiễm | kết quả   |
        | 94                                                                        | 94 %                                                               | không đạt |
        | 95                                                                        | 95 %                                                               | đạt       |
        | 96                                                                        | 96 %                                                               | đạt       |

  Quy tắc: Chỉ tiêu 8-2025. Trên 90 % người dân hài lòng với dịch vụ y tế

    Tình huống: Chỉ tiêu 8-2025, khi chưa biết gì
      Khi chấm chỉ tiêu 8-2025
      Thì mục tiêu chưa đủ căn cứ

    Khung tình huống: Chỉ tiêu 8-2025: Tỷ lệ người được khảo sát hài lòng với dịch vụ y tế: trên 90 %
      Biết minh chứng sau:
        | Số người được khảo sát hài lòng về dịch vụ y tế trong kỳ (people_surveyed) | 100                                       |
        | Số người được khảo sát trả lời hài lòng (people_satisfied)                 | <Số người được khảo sát trả lời hài lòng> |
      Khi chấm chỉ tiêu 8-2025
      Thì Tỷ lệ người được khảo sát hài lòng với dịch vụ y tế (satisfied_share) là <Tỷ lệ người được khảo sát hài lòng với dịch vụ y tế>
      Và mục tiêu <kết quả>

      Dữ liệu:
        | Số người được khảo sát trả lời hài lòng | Tỷ lệ người được khảo sát hài lòng với dịch vụ y tế | kết quả   |
        | 89                                      | 89 %                                                | không đạt |
        | 90                                      | 90 %                                                | không đạt |
        | 91                                      | 91 %                                                | đạt       |

  Quy tắc: Chỉ tiêu 9-2025. Mọi trạm y tế xã dùng phần mềm quản lý trạm đủ các chức năng theo quy định

    Tình huống: Chỉ tiêu 9-2025, khi chưa biết gì
      Khi chấm chỉ tiêu 9-2025
      Thì mục tiêu chưa đủ căn cứ

    Khung tình huống: Chỉ tiêu 9-2025: Tỷ lệ trạm dùng phần mềm quản lý trạm đủ chức năng: đủ 100 %
      Biết minh chứng sau:
        | Số trạm y tế xã, phường, thị trấn (stations)                                                | 100                                                                  |
        | Số trạm dùng phần mềm quản lý trạm y tế đủ chức năng theo quy định (stations_with_software) | <Số trạm dùng phần mềm quản lý trạm y tế đủ chức năng theo quy định> |
      Khi chấm chỉ tiêu 9-2025
      Thì Tỷ lệ trạm dùng phần mềm quản lý trạm đủ chức năng (software_stations_share) là <Tỷ lệ trạm dùng phần mềm quản lý trạm đủ chức năng>
      Và mục tiêu <kết quả>

      Dữ liệu:
        | Số trạm dùng phần mềm quản lý trạm y tế đủ chức năng theo quy định | Tỷ lệ trạm dùng phần mềm quản lý trạm đủ chức năng | kết quả   |
        | 99                                                                 | 99 %                                               | không đạt |
        | 100                                                                | 100 %                                              | đạt       |

  Quy tắc: Chỉ tiêu 10-2025. 80 % cơ sở khám, chữa bệnh có đăng ký khám trực tuyến, thanh toán điện tử không dùng tiền mặt, tư vấn từ xa

    Tình huống: Chỉ tiêu 10-2025, khi chưa biết gì
      Khi chấm chỉ tiêu 10-2025
      Thì mục tiêu chưa đủ căn cứ

    Khung tình huống: Chỉ tiêu 10-2025: Tỷ lệ cơ sở khám, chữa bệnh có đủ ba dịch vụ trực tuyến: từ 80 % trở lên
      Biết minh chứng sau:
        | Số cơ sở khám bệnh, chữa bệnh (treatment_facilities)                                                       | 100                                                                                      |
        | Số cơ sở có đủ đăng ký khám trực tuyến, thanh toán không dùng tiền mặt và tư vấn từ xa (facilities_online) | <Số cơ sở có đủ đăng ký khám trực tuyến, thanh toán không dùng tiền mặt và tư vấn từ xa> |
      Khi chấm chỉ tiêu 10-2025
      Thì Tỷ lệ cơ sở khám, chữa bệnh có đủ ba dịch vụ trực tuyến (online_facilities_share) là <Tỷ lệ cơ sở khám, chữa bệnh có đủ ba dịch vụ trực tuyến>
      Và mục tiêu <kết quả>

      Dữ liệu:
        | Số cơ sở có đủ đăng ký khám trực tuyến, thanh toán không dùng tiền mặt và tư vấn từ xa | Tỷ lệ cơ sở khám, chữa bệnh có đủ ba dịch vụ trực tuyến | kết quả   |
        | 79                                                                                     | 79 %                                                    | không đạt |
        | 80                                                                                     | 80 %                                                    | đạt       |
        | 81                                                                                     | 81 %                                                    | đạt       |

  Quy tắc: Chỉ tiêu 11-2025. Mọi bệnh viện hạng I thuộc Sở Y tế dùng hồ sơ bệnh án điện tử

    Tình huống: Chỉ tiêu 11-2025, khi chưa biết gì
      Khi chấm chỉ tiêu 11-2025
      Thì mục tiêu chưa đủ căn cứ

    Khung tình huống: Chỉ tiêu 11-2025: Tỷ lệ bệnh viện hạng I dùng bệnh án điện tử: đủ 100 %
      Biết minh chứng sau:
        | Số bệnh viện hạng I trực thuộc Sở Y tế (class_1_hospitals)                           | 100                                                       |
        | Số bệnh viện hạng I đã triển khai hồ sơ bệnh án điện tử (class_1_hospitals_with_emr) | <Số bệnh viện hạng I đã triển khai hồ sơ bệnh án điện tử> |
      Khi chấm chỉ tiêu 11-2025
      Thì Tỷ lệ bệnh viện hạng I dùng bệnh án điện tử (emr_hospitals_share) là <Tỷ lệ bệnh viện hạng I dùng bệnh án điện tử>
      Và mục tiêu <kết quả>

      Dữ liệu:
        | Số bệnh viện hạng I đã triển khai hồ sơ bệnh án điện tử | Tỷ lệ bệnh viện hạng I dùng bệnh án điện tử | kết quả   |
        | 99                                                      | 99 %                                        | không đạt |
        | 100                                                     | 100 %                                       | đạt       |

  Quy tắc: Chỉ tiêu 12-2025. Mọi dịch vụ công được trực tuyến mức độ 3, 4

    Tình huống: Chỉ tiêu 12-2025, khi chưa biết gì
      Khi chấm chỉ tiêu 12-2025
      Thì mục tiêu chưa đủ căn cứ

    Khung tình huống: Chỉ tiêu 12-2025: Tỷ lệ dịch vụ công trực tuyến mức độ 3, 4: đủ 100 %
      Biết minh chứng sau:
        | Số dịch vụ công của ngành y tế địa phương (public_services)     | 100                                      |
        | Số dịch vụ công trực tuyến mức độ 3, 4 (public_services_online) | <Số dịch vụ công trực tuyến mức độ 3, 4> |
      Khi chấm chỉ tiêu 12-2025
      Thì Tỷ lệ dịch vụ công trực tuyến mức độ 3, 4 (online_services_share) là <Tỷ lệ dịch vụ công trực tuyến mức độ 3, 4>
      Và mục tiêu <kết quả>

      Dữ liệu:
        | Số dịch vụ công trực tuyến mức độ 3, 4 | Tỷ lệ dịch vụ công trực tuyến mức độ 3, 4 | kết quả   |
        | 99                                     | 99 %                                      | không đạt |
        | 100                                    | 100 %                                     | đạt       |
