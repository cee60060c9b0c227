# language: vi
Tính năng: Dân số - Kế hoạch hóa gia đình (bộ 1300-2023, nhóm 8): ví dụ ranh giới
  Do lệnh «tieuchi examples» viết ra từ quy tắc; muốn đổi thì đổi quy tắc rồi chạy lại lệnh.
  Điều không nêu ra là điều chưa hỏi. Ở mỗi mốc có trường hợp thiếu một đơn vị, vừa đúng mốc
  và hơn một đơn vị; mọi điều khác giữ nguyên.

  Bối cảnh:
    Biết bộ 1300-2023, chấm ngày 31/12/2024, số liệu từ 01/01/2024 đến 31/12/2024

  Quy tắc: Chỉ tiêu 36. Cặp vợ chồng sử dụng biện pháp tránh thai hiện đại

    Tình huống: Chỉ tiêu 36, khi chưa biết gì
      Khi chấm chỉ tiêu 36
      Thì được từ 0 đến 2 điểm

    Khung tình huống: Chỉ tiêu 36, mức 2 điểm: Tỷ lệ cặp vợ chồng dùng biện pháp tránh thai hiện đại: từ 70 % trở lên
      Biết minh chứng sau:
        | Số cặp vợ chồng có vợ trong độ tuổi 15-49 (couples_childbearing_age)                          | 100                                                                     |
        | Số cặp vợ chồng trong độ tuổi đang dùng biện pháp tránh thai hiện đại (couples_modern_method) | <Số cặp vợ chồng trong độ tuổi đang dùng biện pháp tránh thai hiện đại> |
      Khi chấm chỉ tiêu 36
      Thì Tỷ lệ cặp vợ chồng dùng biện pháp tránh thai hiện đại (modern_contraception_share) là <Tỷ lệ cặp vợ chồng dùng biện pháp tránh thai hiện đại>
      Và được <điểm> điểm

      Dữ liệu:
        | Số cặp vợ chồng trong độ tuổi đang dùng biện pháp tránh thai hiện đại | Tỷ lệ cặp vợ chồng dùng biện pháp tránh thai hiện đại | điểm |
        | 69                                                                    | 69 %                                                  | 1    |
        | 70                                                                    | 70 %                                                  | 2    |
        | 71                                                                    | 71 %                                                  | 2    |

    Khung tình huống: Chỉ tiêu 36, mức 1 điểm: Tỷ lệ cặp vợ chồng dùng biện pháp tránh thai hiện đại: từ 65 % trở lên
      Biết minh chứng sau:
        | Số cặp vợ chồng có vợ trong độ tuổi 15-49 (couples_childbearing_age)                          | 100                                                                     |
        | Số cặp vợ chồng trong độ tuổi đang dùng biện pháp tránh thai hiện đại (couples_modern_method) | <Số cặp vợ chồng trong độ tuổi đang dùng biện pháp tránh thai hiện đại> |
      Khi chấm chỉ tiêu 36
      Thì Tỷ lệ cặp vợ chồng dùng biện pháp tránh thai hiện đại (modern_contraception_share) là <Tỷ lệ cặp vợ chồng dùng biện pháp tránh thai hiện đại>
      Và được <điểm> điểm

      Dữ liệu:
        | Số cặp vợ chồng trong độ tuổi đang dùng biện pháp tránh thai hiện đại | Tỷ lệ cặp vợ chồng dùng biện pháp tránh thai hiện đại | điểm |
        | 64                                                                    | 64 %                                                  | 0    |
        | 65                                                                    | 65 %                                                  | 1    |
        | 66                                                                    | 66 %                                                  | 1    |

  Quy tắc: Chỉ tiêu 37. Sàng lọc trước sinh

    Tình huống: Chỉ tiêu 37, khi chưa biết gì
      Khi chấm chỉ tiêu 37
      Thì được từ 0 đến 2 điểm

    Khung tình huống: Chỉ tiêu 37, mức 2 điểm: Tỷ lệ phụ nữ sinh con đã được sàng lọc trước sinh: từ mức theo Vùng của xã theo Bộ tiêu chí trở lên
      Biết minh chứng sau:
        | Vùng của xã theo Bộ tiêu chí (zone)                                         | <Vùng của xã theo Bộ tiêu chí>                            |
        | Số phụ nữ của xã sinh con trong kỳ (women_gave_birth)                       | 100                                                       |
        | Số phụ nữ sinh con trong kỳ đã được sàng lọc trước sinh (prenatal_screened) | <Số phụ nữ sinh con trong kỳ đã được sàng lọc trước sinh> |
      Khi chấm chỉ tiêu 37
      Thì Tỷ lệ phụ nữ sinh con đã được sàng lọc trước sinh (prenatal_screening_share) là <Tỷ lệ phụ nữ sinh con đã được sàng lọc trước sinh>
      Và được <điểm> điểm

      Dữ liệu:
        | Vùng của xã theo Bộ tiêu chí                 | Số phụ nữ sinh con trong kỳ đã được sàng lọc trước sinh | Tỷ lệ phụ nữ sinh con đã được sàng lọc trước sinh | điểm |
        | Vùng 1: gần bệnh viện, đi lại dễ             | 69                                                      | 69 %                                              | 1    |
        | Vùng 1: gần bệnh viện, đi lại dễ             | 70                                                      | 70 %                                              | 2    |
        | Vùng 1: gần bệnh viện, đi lại dễ             | 71                                                      | 71 %                                              | 2    |
        | Vùng 2: cách xa vừa phải, đi lại bình thường | 69                                                      | 69 %                                              | 1    |
        | Vùng 2: cách xa vừa phải, đi lại bình thường | 70                                                      | 70 %                                              | 2    |
        | Vùng 2: cách xa vừa phải, đi lại bình thường | 71                                                      | 71 %                                              | 2    |
        | Vùng 3: xa hoặc đi lại khó khăn              | 49                                                      | 49 %                                              | 1    |
        | Vùng 3: xa hoặc đi lại khó khăn              | 50                                                      | 50 %                                              | 2    |
        | Vùng 3: xa hoặc đi lại khó khăn              | 51                                                      | 51 %                                              | 2    |

    Khung tình huống: Chỉ tiêu 37, mức 1 điểm: Tỷ lệ phụ nữ sinh con đã được sàng lọc trước sinh: từ mức theo Vùng của xã theo Bộ tiêu chí trở lên
      Biết minh chứng sau:
        | Vùng của xã theo Bộ tiêu chí (zone)                                         | <Vùng của xã theo Bộ tiêu chí>                            |
        | Số phụ nữ của xã sinh con trong kỳ (women_gave_birth)                       | 100                                                       |
        | Số phụ nữ sinh con trong kỳ đã được sàng lọc trước sinh (prenatal_screened) | <Số phụ nữ sinh con trong kỳ đã được sàng lọc trước sinh> |
      Khi chấm chỉ tiêu 37
      Thì Tỷ lệ phụ nữ sinh con đã được sàng lọc trước sinh (prenatal_screening_share) là <Tỷ lệ phụ nữ sinh con đã được sàng lọc trước sinh>
      Và được <điểm> điểm

      Dữ liệu:
        | Vùng của xã theo Bộ tiêu chí                 | Số phụ nữ sinh con trong kỳ đã được sàng lọc trước sinh | Tỷ lệ phụ nữ sinh con đã được sàng lọc trước sinh | điểm |
        | Vùng 1: gần bệnh viện, đi lại dễ             | 49                                                      | 49 %                                              | 0    |
        | Vùng 1: gần bệnh viện, đi lại dễ             | 50                                                      | 50 %                                              | 1    |
        | Vùng 1: gần bệnh viện, đi lại dễ             | 51                                                      | 51 %                                              | 1    |
        | Vùng 2: cách xa vừa phải, đi lại bình thường | 49                                                      | 49 %                                              | 0    |
        | Vùng 2: cách xa vừa phải, đi lại bình thường | 50                                                      | 50 %                                              | 1    |
        | Vùng 2: cách xa vừa phải, đi lại bình thường | 51                                                      | 51 %                                              | 1    |
        | Vùng 3: xa hoặc đi lại khó khăn              | 29                                                      | 29 %                                              | 0    |
        | Vùng 3: xa hoặc đi lại khó khăn              | 30                                                      | 30 %                                              | 1    |
        | Vùng 3: xa hoặc đi lại khó khăn              | 31                                                      | 31 %                                              | 1    |

  Quy tắc: Chỉ tiêu 38. Sàng lọc sơ sinh

    Tình huống: Chỉ tiêu 38, khi chưa biết gì
      Khi chấm chỉ tiêu 38
      Thì được từ 0 đến 2 điểm

    Khung tình huống: Chỉ tiêu 38, mức 2 điểm: Tỷ lệ trẻ sinh ra sống được sàng lọc sơ sinh: từ mức theo Vùng của xã theo Bộ tiêu chí trở lên
      Biết minh chứng sau:
        | Vùng của xã theo Bộ tiêu chí (zone)                                       | <Vùng của xã theo Bộ tiêu chí>                          |
        | Số bé trai sinh ra sống trong kỳ (boys_born)                              | 0                                                       |
        | Số bé gái sinh ra sống trong kỳ (girls_born)                              | 100                                                     |
        | Số trẻ sinh ra sống trong kỳ đã được sàng lọc sơ sinh (newborns_screened) | <Số trẻ sinh ra sống trong kỳ đã được sàng lọc sơ sinh> |
      Khi chấm chỉ tiêu 38
      Thì Tỷ lệ trẻ sinh ra sống được sàng lọc sơ sinh (newborn_screening_share) là <Tỷ lệ trẻ sinh ra sống được sàng lọc sơ sinh>
      Và được <điểm> điểm

      Dữ liệu:
        | Vùng của xã theo Bộ tiêu chí                 | Số trẻ sinh ra sống trong kỳ đã được sàng lọc sơ sinh | Tỷ lệ trẻ sinh ra sống được sàng lọc sơ sinh | điểm |
        | Vùng 1: gần bệnh viện, đi lại dễ             | 79                                                    | 79 %                                         | 1    |
        | Vùng 1: gần bệnh viện, đi lại dễ             | 80                                                    | 80 %                                         | 2    |
        | Vùng 1: gần bệnh viện, đi lại dễ             | 81                                                    | 81 %                                         | 2    |
        | Vùng 2: cách xa vừa phải, đi lại bình thường | 79                                                    | 79 %                                         | 1    |
        | Vùng 2: cách xa vừa phải, đi lại bình thường | 80                                                    | 80 %                                         | 2    |
        | Vùng 2: cách xa vừa phải, đi lại bình thường | 81                                                    | 81 %                                         | 2    |
        | Vùng 3: xa hoặc đi lại khó khăn              | 59                                                    | 59 %                                         | 1    |
        | Vùng 3: xa hoặc đi lại khó khăn              | 60                                                    | 60 %                                         | 2    |
        | Vùng 3: xa hoặc đi lại khó khăn              | 61                                                    | 61 %                                         | 2    |

    Khung tình huống: Chỉ tiêu 38, mức 1 điểm: Tỷ lệ trẻ sinh ra sống được sàng lọc sơ sinh: từ mức theo Vùng của xã theo Bộ tiêu chí trở lên
      Biết minh chứng sau:
        | Vùng của xã theo Bộ tiêu chí (zone)                                       | <Vùng của xã theo Bộ tiêu chí>                          |
        | Số bé trai sinh ra sống trong kỳ (boys_born)                              | 0                                                       |
        | Số bé gái sinh ra sống trong kỳ (girls_born)                              | 100                                                     |
        | Số trẻ sinh ra sống trong kỳ đã được sàng lọc sơ sinh (newborns_screened) | <Số trẻ sinh ra sống trong kỳ đã được sàng lọc sơ sinh> |
      Khi chấm chỉ tiêu 38
      Thì Tỷ lệ trẻ sinh ra sống được sàng lọc sơ sinh (newborn_screening_share) là <Tỷ lệ trẻ sinh ra sống được sàng lọc sơ sinh>
      Và được <điểm> điểm

      Dữ liệu:
        | Vùng của xã theo Bộ tiêu chí                 | Số trẻ sinh ra sống trong kỳ đã được sàng lọc sơ sinh | Tỷ lệ trẻ sinh ra sống được sàng lọc sơ sinh | điểm |
        | Vùng 1: gần bệnh viện, đi lại dễ             | 59                                                    | 59 %                                         | 0    |
        | Vùng 1: gần bệnh viện, đi lại dễ             | 60                                                    | 60 %                                         | 1    |
        | Vùng 1: gần bệnh viện, đi lại dễ             | 61                                                    | 61 %                                         | 1    |
        | Vùng 2: cách xa vừa phải, đi lại bình thường | 59                                                    | 59 %                                         | 0    |
        | Vùng 2: cách xa vừa phải, đi lại bình thường | 60                                                    | 60 %                                         | 1    |
        | Vùng 2: cách xa vừa phải, đi lại bình thường | 61                                                    | 61 %                                         | 1    |
        | Vùng 3: xa hoặc đi lại khó khăn              | 39                                                    | 39 %                                         | 0    |
        | Vùng 3: xa hoặc đi lại khó khăn              | 40                                                    | 40 %                                         | 1    |
        | Vùng 3: xa hoặc đi lại khó khăn              | 41                                                    | 41 %                                         | 1    |

    Tình huống: Chỉ tiêu 38: trường hợp khác của cùng thang điểm
      Biết minh chứng sau:
        | Số bé trai sinh ra sống trong kỳ (boys_born)                              | 100 |
        | Số trẻ sinh ra sống trong kỳ đã được sàng lọc sơ sinh (newborns_screened) | 0   |
      Khi chấm chỉ tiêu 38
      Thì được 0 điểm

  Quy tắc: Chỉ tiêu 39. Tư vấn và khám sức khỏe trước khi kết hôn

    Tình huống: Chỉ tiêu 39, khi chưa biết gì
      Khi chấm chỉ tiêu 39
      Thì được từ 0 đến 1 điểm

    Khung tình huống: Chỉ tiêu 39, mức 1 điểm: Tỷ lệ cặp được tư vấn và khám sức khỏe trước khi kết hôn: từ 70 % trở lên
      Biết minh chứng sau:
        | Số cặp đăng ký kết hôn trong kỳ (couples_married)                                                 | 100                                                               |
        | Số cặp đăng ký kết hôn đã được tư vấn và khám sức khỏe trước đó (couples_checked_before_marriage) | <Số cặp đăng ký kết hôn đã được tư vấn và khám sức khỏe trước đó> |
      Khi chấm chỉ tiêu 39
      Thì Tỷ lệ cặp được tư vấn và khám sức khỏe trước khi kết hôn (premarital_check_share) là <Tỷ lệ cặp được tư vấn và khám sức khỏe trước khi kết hôn>
      Và được <điểm> điểm

      Dữ liệu:
        | Số cặp đăng ký kết hôn đã được tư vấn và khám sức khỏe trước đó | Tỷ lệ cặp được tư vấn và khám sức khỏe trước khi kết hôn | điểm |
        | 69                                                              | 69 %                                                     | 0,5  |
        | 70                                                              | 70 %                                                     | 1    |
        | 71                                                              | 71 %                                                     | 1    |

    Khung tình huống: Chỉ tiêu 39, mức 0,5 điểm: Tỷ lệ cặp được tư vấn và khám sức khỏe trước khi kết hôn: từ 50 % trở lên
      Biết minh chứng sau:
        | Số cặp đăng ký kết hôn trong kỳ (couples_married)                                                 | 100                                                               |
        | Số cặp đăng ký kết hôn đã được tư vấn và khám sức khỏe trước đó (couples_checked_before_marriage) | <Số cặp đăng ký kết hôn đã được tư vấn và khám sức khỏe trước đó> |
      Khi chấm chỉ tiêu 39
      Thì Tỷ lệ cặp được tư vấn và khám sức khỏe trước khi kết hôn (premarital_check_share) là <Tỷ lệ cặp được tư vấn và khám sức khỏe trước khi kết hôn>
      Và được <điểm> điểm

      Dữ liệu:
        | Số cặp đăng ký kết hôn đã được tư vấn và khám sức khỏe trước đó | Tỷ lệ cặp được tư vấn và khám sức khỏe trước khi kết hôn | điểm |
        | 49                                                              | 49 %                                                     | 0    |
        | 50                                                              | 50 %                                                     | 0,5  |
        | 51                                                              | 51 %                                                     | 0,5  |

  Quy tắc: Chỉ tiêu 40. Chỉ tiêu mức sinh và tỷ số giới tính khi sinh

    Tình huống: Chỉ tiêu 40, khi chưa biết gì
      Khi chấm chỉ tiêu 40
      Thì được từ 0 đến 2 điểm

    Tình huống: Chỉ tiêu 40, khi phần nào cũng đạt điểm tối đa
      Biết tổ thẩm định kết luận từng phần của chỉ tiêu 40:
        | phần                                       | điểm |
        | Chỉ tiêu mức sinh được giao (birth-target) | 1    |
        | Tỷ số giới tính khi sinh (sex-ratio)       | 1    |
      Khi chấm chỉ tiêu 40
      Thì được 2 điểm

    Khung tình huống: Chỉ tiêu 40, phần Chỉ tiêu mức sinh được giao (birth-target), mức 1 điểm: Xã đạt chỉ tiêu về mức sinh được giao trong năm
      Biết minh chứng sau:
        | Xã đạt chỉ tiêu về mức sinh được giao trong năm (birth_target_met) | <Xã đạt chỉ tiêu về mức sinh được giao trong năm> |
      Khi chấm chỉ tiêu 40
      Thì phần Chỉ tiêu mức sinh được giao (birth-target) được <điểm> điểm

      Dữ liệu:
        | Xã đạt chỉ tiêu về mức sinh được giao trong năm | điểm |
        | không                                           | 0    |
        | có                                              | 1    |

    Khung tình huống: Chỉ tiêu 40, phần Tỷ số giới tính khi sinh (sex-ratio), mức 1 điểm: Số trẻ sinh ra sống trong kỳ: dưới 50 trẻ
      Biết minh chứng sau:
        | Số bé trai sinh ra sống trong kỳ (boys_born) | <Số bé trai sinh ra sống trong kỳ> |
        | Số bé gái sinh ra sống trong kỳ (girls_born) | <Số bé gái sinh ra sống trong kỳ>  |
      Khi chấm chỉ tiêu 40
      Thì Số trẻ sinh ra sống trong kỳ (births) là <Số trẻ sinh ra sống trong kỳ>
      Và phần Tỷ số giới tính khi sinh (sex-ratio) được 1 điểm
      Và phần Tỷ số giới tính khi sinh (sex-ratio) được ghi là <áp dụng hay không>

      Dữ liệu:
        | Số bé trai sinh ra sống trong kỳ | Số bé gái sinh ra sống trong kỳ | Số trẻ sinh ra sống trong kỳ | áp dụng hay không |
        | 0                                | 49                              | 49                           | không áp dụng     |
        | 0                                | 50                              | 50                           | có áp dụng        |
        | 1                                | 50                              | 51                           | có áp dụng        |

    Khung tình huống: Chỉ tiêu 40, phần Tỷ số giới tính khi sinh (sex-ratio), mức 1 điểm: Tỷ số giới tính khi sinh (bé trai so với bé gái): không quá 109 %
      Biết minh chứng sau:
        | Số bé trai sinh ra sống trong kỳ (boys_born) | <Số bé trai sinh ra sống trong kỳ> |
        | Số bé gái sinh ra sống trong kỳ (girls_born) | 100                                |
      Khi chấm chỉ tiêu 40
      Thì Tỷ số giới tính khi sinh (bé trai so với bé gái) (sex_ratio_at_birth) là <Tỷ số giới tính khi sinh>
      Và phần Tỷ số giới tính khi sinh (sex-ratio) được <điểm> điểm

      Dữ liệu:
        | Số bé trai sinh ra sống trong kỳ | Tỷ số giới tính khi sinh | điểm |
        | 108                              | 108 %                    | 1    |
        | 109                              | 109 %                    | 1    |
        | 110                              | 110 %                    | 0    |

  Quy tắc: Chỉ tiêu 41. Khám sức khỏe định kỳ cho người cao tuổi

    Tình huống: Chỉ tiêu 41, khi chưa biết gì
      Khi chấm chỉ tiêu 41
      Thì được từ 0 đến 2 điểm

    Khung tình huống: Chỉ tiêu 41, mức 2 điểm: Tỷ lệ người cao tuổi được khám sức khỏe định kỳ: từ 80 % trở lên
      Biết minh chứng sau:
        | Số người từ 60 tuổi trở lên (older_people)                                                   | 100                                                                     |
        | Số người cao tuổi được khám sức khỏe định kỳ ít nhất một lần trong kỳ (older_people_checked) | <Số người cao tuổi được khám sức khỏe định kỳ ít nhất một lần trong kỳ> |
      Khi chấm chỉ tiêu 41
      Thì Tỷ lệ người cao tuổi được khám sức khỏe định kỳ (older_people_checked_share) là <Tỷ lệ người cao tuổi được khám sức khỏe định kỳ>
      Và được <điểm> điểm

      Dữ liệu:
        | Số người cao tuổi được khám sức khỏe định kỳ ít nhất một lần trong kỳ | Tỷ lệ người cao tuổi được khám sức khỏe định kỳ | điểm |
        | 79                                                                    | 79 %                                            | 1    |
        | 80                                                                    | 80 %                                            | 2    |
        | 81                                                                    | 81 %                                            | 2    |

    Khung tình huống: Chỉ tiêu 41, mức 1 điểm: Tỷ lệ người cao tuổi được khám sức khỏe định kỳ: từ 60 % trở lên
      Biết minh chứng sau:
        | Số người từ 60 tuổi trở lên (older_people)                                                   | 100                                                                     |
        | Số người cao tuổi được khám sức khỏe định kỳ ít nhất một lần trong kỳ (older_people_checked) | <Số người cao tuổi được khám sức khỏe định kỳ ít nhất một lần trong kỳ> |
      Khi chấm chỉ tiêu 41
      Thì Tỷ lệ người cao tuổi được khám sức khỏe định kỳ (older_people_checked_share) là <Tỷ lệ người cao tuổi được khám sức khỏe định kỳ>
      Và được <điểm> điểm

      Dữ liệu:
        | Số người cao tuổi được khám sức khỏe định kỳ ít nhất một lần trong kỳ | Tỷ lệ người cao tuổi được khám sức khỏe định kỳ | điểm |
        | 59                                                                    | 59 %                                            | 0    |
        | 60                                                                    | 60 %                                            | 1    |
        | 61                                                                    | 61 %                                            | 1    |
