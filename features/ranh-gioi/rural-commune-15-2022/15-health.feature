# language: vi
Tính năng: Y tế (bộ rural-commune-15-2022, nhóm 15): ví dụ ranh giới
  Do lệnh «tieuchi examples» viết ra từ quy tắc; muốn đổi thì đổi quy tắc rồi chạy lại lệnh.
  Điều không nêu ra là điều chưa hỏi. Ở mỗi mốc có trường hợp thiếu một đơn vị, vừa đúng mốc
  và hơn một đơn vị; mọi điều khác giữ nguyên.

  Bối cảnh:
    Biết bộ rural-commune-15-2022, chấm ngày 31/12/2024, số liệu từ 01/01/2024 đến 31/12/2024

  Quy tắc: Chỉ tiêu 15.1. Tỷ lệ người dân tham gia bảo hiểm y tế (áp dụng đạt cho cả nam và nữ)

    Tình huống: Chỉ tiêu 15.1, khi chưa biết gì
      Khi chấm chỉ tiêu 15.1
      Thì mục tiêu chưa đủ căn cứ

    Khung tình huống: Chỉ tiêu 15.1: Tỷ lệ tham gia bảo hiểm y tế của nam và của nữ đều đạt mức của vùng (mức tieuchi chưa đọc được)
      Biết minh chứng sau:
        | Số người có thẻ bảo hiểm y tế còn giá trị (insured_people)                                                              | 0                                                                     |
        | Tỷ lệ tham gia bảo hiểm y tế của nam và của nữ đều đạt mức của vùng (mức tieuchi chưa đọc được) (insured_floor_reached) | <Tỷ lệ tham gia bảo hiểm y tế của nam và của nữ đều đạt mức của vùng> |
      Khi chấm chỉ tiêu 15.1
      Thì mục tiêu <kết quả>

      Dữ liệu:
        | Tỷ lệ tham gia bảo hiểm y tế của nam và của nữ đều đạt mức của vùng | kết quả   |
        | không                                                               | không đạt |
        | có                                                                  | đạt       |

    Khung tình huống: Chỉ tiêu 15.1: Tỷ lệ dân số có bảo hiểm y tế: đủ 100 %
      Biết minh chứng sau:
        | Dân số thực tế thường trú (population)                                                                                  | 100                                         |
        | Số người có thẻ bảo hiểm y tế còn giá trị (insured_people)                                                              | <Số người có thẻ bảo hiểm y tế còn giá trị> |
        | Tỷ lệ tham gia bảo hiểm y tế của nam và của nữ đều đạt mức của vùng (mức tieuchi chưa đọc được) (insured_floor_reached) | không                                       |
      Khi chấm chỉ tiêu 15.1
      Thì Tỷ lệ dân số có bảo hiểm y tế (insured_share) là <Tỷ lệ dân số có bảo hiểm y tế>
      Và mục tiêu <kết quả>

      Dữ liệu:
        | Số người có thẻ bảo hiểm y tế còn giá trị | Tỷ lệ dân số có bảo hiểm y tế | kết quả   |
        | 99                                        | 99 %                          | không đạt |
        | 100                                       | 100 %                         | đạt       |

  Quy tắc: Chỉ tiêu 15.2. Xã đạt tiêu chí quốc gia về y tế

    Tình huống: Chỉ tiêu 15.2, khi chưa biết gì
      Khi chấm chỉ tiêu 15.2
      Thì mục tiêu chưa đủ căn cứ

    Khung tình huống: Chỉ tiêu 15.2: Xã đạt tiêu chí quốc gia về y tế
      Biết minh chứng sau:
        | Xã đạt tiêu chí quốc gia về y tế (meets_national_criteria) | <Xã đạt tiêu chí quốc gia về y tế> |
      Khi chấm chỉ tiêu 15.2
      Thì mục tiêu <kết quả>

      Dữ liệu:
        | Xã đạt tiêu chí quốc gia về y tế | kết quả   |
        | không                            | không đạt |
        | có                               | đạt       |

  Quy tắc: Chỉ tiêu 15.3. Tỷ lệ trẻ em dưới 5 tuổi bị suy dinh dưỡng thể thấp còi (chiều cao theo tuổi)

    Tình huống: Chỉ tiêu 15.3, khi chưa biết gì
      Khi chấm chỉ tiêu 15.3
      Thì mục tiêu chưa đủ căn cứ

    Khung tình huống: Chỉ tiêu 15.3: Tỷ lệ trẻ dưới 5 tuổi suy dinh dưỡng thể thấp còi: không quá mức theo Vùng kinh tế - xã hội
      Biết minh chứng sau:
        | Vùng kinh tế - xã hội (region)                                                                     | <Vùng kinh tế - xã hội>                                                  |
        | Số trẻ dưới 5 tuổi được đo chiều cao trong đợt cân đo gần nhất của năm (children_under_5_measured) | <Số trẻ dưới 5 tuổi được đo chiều cao trong đợt cân đo gần nhất của năm> |
        | Số trẻ được đo bị suy dinh dưỡng thể thấp còi (chiều cao theo tuổi) (children_stunted)             | <Số trẻ được đo bị suy dinh dưỡng thể thấp còi>                          |
      Khi chấm chỉ tiêu 15.3
      Thì Tỷ lệ trẻ dưới 5 tuổi suy dinh dưỡng thể thấp còi (stunting) là <Tỷ lệ trẻ dưới 5 tuổi suy dinh dưỡng thể thấp còi>
      Và mục tiêu <kết quả>

      Dữ liệu:
        | Vùng kinh tế - xã hội         | Số trẻ dưới 5 tuổi được đo chiều cao trong đợt cân đo gần nhất của năm | Số trẻ được đo bị suy dinh dưỡng thể thấp còi | Tỷ lệ trẻ dưới 5 tuổi suy dinh dưỡng thể thấp còi | kết quả   |
        | Trung du và miền núi phía Bắc | 100                                                                    | 23                                            | 23 %                                              | đạt       |
        | Trung du và miền núi phía Bắc | 100                                                                    | 24                                            | 24 %                                              | đạt       |
        | Trung du và miền núi phía Bắc | 100                                                                    | 25                                            | 25 %                                              | không đạt |
        | Đồng bằng sông Hồng           | 1000                                                                   | 164                                           | 16,4 %                                            | đạt       |
        | Đồng bằng sông Hồng           | 1000                                                                   | 165                                           | 16,5 %                                            | đạt       |
        | Đồng bằng sông Hồng           | 1000                                                                   | 166                                           | 16,6 %                                            | không đạt |
        | Bắc Trung Bộ                  | 100                                                                    | 24                                            | 24 %                                              | đạt       |
        | Bắc Trung Bộ                  | 100                                                                    | 25                                            | 25 %                                              | đạt       |
        | Bắc Trung Bộ                  | 100                                                                    | 26                                            | 26 %                                              | không đạt |
        | Duyên hải Nam Trung Bộ        | 100                                                                    | 21                                            | 21 %                                              | đạt       |
        | Duyên hải Nam Trung Bộ        | 100                                                                    | 22                                            | 22 %                                              | đạt       |
        | Duyên hải Nam Trung Bộ        | 100                                                                    | 23                                            | 23 %                                              | không đạt |
        | Tây Nguyên                    | 1000                                                                   | 264                                           | 26,4 %                                            | đạt       |
        | Tây Nguyên                    | 1000                                                                   | 265                                           | 26,5 %                                            | đạt       |
        | Tây Nguyên                    | 1000                                                                   | 266                                           | 26,6 %                                            | không đạt |
        | Đông Nam Bộ                   | 1000                                                                   | 144                                           | 14,4 %                                            | đạt       |
        | Đông Nam Bộ                   | 1000                                                                   | 145                                           | 14,5 %                                            | đạt       |
        | Đông Nam Bộ                   | 1000                                                                   | 146                                           | 14,6 %                                            | không đạt |
        | Đồng bằng sông Cửu Long       | 100                                                                    | 18                                            | 18 %                                              | đạt       |
        | Đồng bằng sông Cửu Long       | 100                                                                    | 19                                            | 19 %                                              | đạt       |
        | Đồng bằng sông Cửu Long       | 100                                                                    | 20                                            | 20 %                                              | không đạt |

  Quy tắc: Chỉ tiêu 15.4. Tỷ lệ dân số có sổ khám, chữa bệnh điện tử

    Tình huống: Chỉ tiêu 15.4, khi chưa biết gì
      Khi chấm chỉ tiêu 15.4
      Thì mục tiêu chưa đủ căn cứ

    Khung tình huống: Chỉ tiêu 15.4: Vùng kinh tế - xã hội là Trung du và miền núi phía Bắc
      Biết minh chứng sau:
        | Vùng kinh tế - xã hội (region)                                                                                | <Vùng kinh tế - xã hội>                      |
        | Dân số thực tế thường trú (population)                                                                        | 1000                                         |
        | Số người dân có sổ khám, chữa bệnh điện tử (ehealth_book_people)                                              | <Số người dân có sổ khám, chữa bệnh điện tử> |
        | Tỷ lệ có sổ khám, chữa bệnh điện tử đạt mức của vùng (mức tieuchi chưa đọc được) (ehealth_book_floor_reached) | không                                        |
      Khi chấm chỉ tiêu 15.4
      Thì mục tiêu <kết quả>

      Dữ liệu:
        | Vùng kinh tế - xã hội         | Số người dân có sổ khám, chữa bệnh điện tử | kết quả   |
        | Trung du và miền núi phía Bắc | 1000                                       | đạt       |
        | Đồng bằng sông Hồng           | 1000                                       | đạt       |
        | Bắc Trung Bộ                  | 1000                                       | đạt       |
        | Duyên hải Nam Trung Bộ        | 1000                                       | đạt       |
        | Tây Nguyên                    | 1000                                       | đạt       |
        | Đông Nam Bộ                   | 1000                                       | đạt       |
        | Đồng bằng sông Cửu Long       | 1000                                       | đạt       |
        | Đồng bằng sông Hồng           | 500                                        | không đạt |
        | Bắc Trung Bộ                  | 500                                        | không đạt |
        | Duyên hải Nam Trung Bộ        | 500                                        | không đạt |
        | Tây Nguyên                    | 500                                        | không đạt |
        | Đông Nam Bộ                   | 500                                        | không đạt |
        | Đồng bằng sông Cửu Long       | 500                                        | không đạt |

    Khung tình huống: Chỉ tiêu 15.4: Tỷ lệ dân số có sổ khám, chữa bệnh điện tử: từ 50 % trở lên
      Biết minh chứng sau:
        | Vùng kinh tế - xã hội (region)                                   | Trung du và miền núi phía Bắc                |
        | Dân số thực tế thường trú (population)                           | 100                                          |
        | Số người dân có sổ khám, chữa bệnh điện tử (ehealth_book_people) | <Số người dân có sổ khám, chữa bệnh điện tử> |
      Khi chấm chỉ tiêu 15.4
      Thì Tỷ lệ dân số có sổ khám, chữa bệnh điện tử (ehealth_book_share) là <Tỷ lệ dân số có sổ khám, chữa bệnh điện tử>
      Và mục tiêu <kết quả>

      Dữ liệu:
        | Số người dân có sổ khám, chữa bệnh điện tử | Tỷ lệ dân số có sổ khám, chữa bệnh điện tử | kết quả   |
        | 49                                         | 49 %                                       | không đạt |
        | 50                                         | 50 %                                       | đạt       |
        | 51                                         | 51 %                                       | đạt       |

    Khung tình huống: Chỉ tiêu 15.4: Vùng kinh tế - xã hội là Đồng bằng sông Hồng
      Biết minh chứng sau:
        | Vùng kinh tế - xã hội (region)                                                                                | <Vùng kinh tế - xã hội>                      |
        | Dân số thực tế thường trú (population)                                                                        | 1000                                         |
        | Số người dân có sổ khám, chữa bệnh điện tử (ehealth_book_people)                                              | <Số người dân có sổ khám, chữa bệnh điện tử> |
        | Tỷ lệ có sổ khám, chữa bệnh điện tử đạt mức của vùng (mức tieuchi chưa đọc được) (ehealth_book_floor_reached) | không                                        |
      Khi chấm chỉ tiêu 15.4
      Thì mục tiêu <kết quả>

      Dữ liệu:
        | Vùng kinh tế - xã hội         | Số người dân có sổ khám, chữa bệnh điện tử | kết quả   |
        | Trung du và miền núi phía Bắc | 1000                                       | đạt       |
        | Đồng bằng sông Hồng           | 1000                                       | đạt       |
        | Bắc Trung Bộ                  | 1000                                       | đạt       |
        | Duyên hải Nam Trung Bộ        | 1000                                       | đạt       |
        | Tây Nguyên                    | 1000                                       | đạt       |
        | Đông Nam Bộ                   | 1000                                       | đạt       |
        | Đồng bằng sông Cửu Long       | 1000                                       | đạt       |
        | Bắc Trung Bộ                  | 700                                        | không đạt |
        | Duyên hải Nam Trung Bộ        | 700                                        | không đạt |
        | Tây Nguyên                    | 700                                        | không đạt |
        | Đông Nam Bộ                   | 700                                        | không đạt |
        | Đồng bằng sông Cửu Long       | 700                                        | không đạt |

    Khung tình huống: Chỉ tiêu 15.4: Tỷ lệ dân số có sổ khám, chữa bệnh điện tử: từ 70 % trở lên
      Biết minh chứng sau:
        | Vùng kinh tế - xã hội (region)                                   | Đồng bằng sông Hồng                          |
        | Dân số thực tế thường trú (population)                           | 100                                          |
        | Số người dân có sổ khám, chữa bệnh điện tử (ehealth_book_people) | <Số người dân có sổ khám, chữa bệnh điện tử> |
      Khi chấm chỉ tiêu 15.4
      Thì Tỷ lệ dân số có sổ khám, chữa bệnh điện tử (ehealth_book_share) là <Tỷ lệ dân số có sổ khám, chữa bệnh điện tử>
      Và mục tiêu <kết quả>

      Dữ liệu:
        | Số người dân có sổ khám, chữa bệnh điện tử | Tỷ lệ dân số có sổ khám, chữa bệnh điện tử | kết quả   |
        | 69                                         | 69 %                                       | không đạt |
        | 70                                         | 70 %                                       | đạt       |
        | 71                                         | 71 %                                       | đạt       |

    Khung tình huống: Chỉ tiêu 15.4: Vùng kinh tế - xã hội là Bắc Trung Bộ hoặc Duyên hải Nam Trung Bộ hoặc Tây Nguyên hoặc Đông Nam Bộ hoặc Đồng bằng sông Cửu Long
      Biết minh chứng sau:
        | Vùng kinh tế - xã hội (region)                                                                                | <Vùng kinh tế - xã hội> |
        | Số người dân có sổ khám, chữa bệnh điện tử (ehealth_book_people)                                              | 0                       |
        | Tỷ lệ có sổ khám, chữa bệnh điện tử đạt mức của vùng (mức tieuchi chưa đọc được) (ehealth_book_floor_reached) | có                      |
      Khi chấm chỉ tiêu 15.4
      Thì mục tiêu <kết quả>

      Dữ liệu:
        | Vùng kinh tế - xã hội         | kết quả   |
        | Trung du và miền núi phía Bắc | không đạt |
        | Đồng bằng sông Hồng           | không đạt |
        | Bắc Trung Bộ                  | đạt       |
        | Duyên hải Nam Trung Bộ        | đạt       |
        | Tây Nguyên                    | đạt       |
        | Đông Nam Bộ                   | đạt       |
        | Đồng bằng sông Cửu Long       | đạt       |

    Khung tình huống: Chỉ tiêu 15.4: Tỷ lệ có sổ khám, chữa bệnh điện tử đạt mức của vùng (mức tieuchi chưa đọc được)
      Biết minh chứng sau:
        | Vùng kinh tế - xã hội (region)                                                                                | Bắc Trung Bộ                                           |
        | Số người dân có sổ khám, chữa bệnh điện tử (ehealth_book_people)                                              | 0                                                      |
        | Tỷ lệ có sổ khám, chữa bệnh điện tử đạt mức của vùng (mức tieuchi chưa đọc được) (ehealth_book_floor_reached) | <Tỷ lệ có sổ khám, chữa bệnh điện tử đạt mức của vùng> |
      Khi chấm chỉ tiêu 15.4
      Thì mục tiêu <kết quả>

      Dữ liệu:
        | Tỷ lệ có sổ khám, chữa bệnh điện tử đạt mức của vùng | kết quả   |
        | không                                                | không đạt |
        | có                                                   | đạt       |

    Khung tình huống: Chỉ tiêu 15.4: Tỷ lệ dân số có sổ khám, chữa bệnh điện tử: đủ 100 %
      Biết minh chứng sau:
        | Vùng kinh tế - xã hội (region)                                                                                | Bắc Trung Bộ                                 |
        | Dân số thực tế thường trú (population)                                                                        | 100                                          |
        | Số người dân có sổ khám, chữa bệnh điện tử (ehealth_book_people)                                              | <Số người dân có sổ khám, chữa bệnh điện tử> |
        | Tỷ lệ có sổ khám, chữa bệnh điện tử đạt mức của vùng (mức tieuchi chưa đọc được) (ehealth_book_floor_reached) | không                                        |
      Khi chấm chỉ tiêu 15.4
      Thì Tỷ lệ dân số có sổ khám, chữa bệnh điện tử (ehealth_book_share) là <Tỷ lệ dân số có sổ khám, chữa bệnh điện tử>
      Và mục tiêu <kết quả>

      Dữ liệu:
        | Số người dân có sổ khám, chữa bệnh điện tử | Tỷ lệ dân số có sổ khám, chữa bệnh điện tử | kết quả   |
        | 99                                         | 99 %                                       | không đạt |
        | 100                                        | 100 %                                      | đạt       |
