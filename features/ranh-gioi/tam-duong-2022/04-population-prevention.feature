# language: vi
Tính năng: Dân số, dinh dưỡng và phòng bệnh (bộ tam-duong-2022, nhóm 4): ví dụ ranh giới
  Do lệnh «tieuchi examples» viết ra từ quy tắc; muốn đổi thì đổi quy tắc rồi chạy lại lệnh.
  Điều không nêu ra là điều chưa hỏi. Ở mỗi mốc có trường hợp thiếu một đơn vị, vừa đúng mốc
  và hơn một đơn vị; mọi điều khác giữ nguyên.

  Bối cảnh:
    Biết bộ tam-duong-2022, chấm ngày 31/12/2025, số liệu từ 01/01/2025 đến 31/12/2025

  Quy tắc: Chỉ tiêu 8. Tỷ suất sinh giảm bình quân 0,5 ‰ mỗi năm

    Tình huống: Chỉ tiêu 8, khi chưa biết gì
      Khi chấm chỉ tiêu 8
      Thì mục tiêu chưa đủ căn cứ

    Khung tình huống: Chỉ tiêu 8: Mức giảm tỷ suất sinh thô bình quân mỗi năm từ năm gốc (0 nếu không giảm): từ 0,5 ‰ mỗi năm trở lên
      Biết minh chứng sau:
        | Mức giảm tỷ suất sinh thô bình quân mỗi năm từ năm gốc (0 nếu không giảm) (birth_rate_yearly_fall) | <Mức giảm tỷ suất sinh thô bình quân mỗi năm từ năm gốc> |
      Khi chấm chỉ tiêu 8
      Thì mục tiêu <kết quả>

      Dữ liệu:
        | Mức giảm tỷ suất sinh thô bình quân mỗi năm từ năm gốc | kết quả   |
        | 0,4                                                    | không đạt |
        | 0,5                                                    | đạt       |
        | 0,6                                                    | đạt       |

  Quy tắc: Chỉ tiêu 9a. Dưới 15 % trẻ dưới 5 tuổi suy dinh dưỡng thể nhẹ cân

    Tình huống: Chỉ tiêu 9a, khi chưa biết gì
      Khi chấm chỉ tiêu 9a
      Thì mục tiêu chưa đủ căn cứ

    Khung tình huống: Chỉ tiêu 9a: Tỷ lệ trẻ dưới 5 tuổi suy dinh dưỡng thể nhẹ cân: dưới 15 %
      Biết minh chứng sau:
        | Số trẻ dưới 5 tuổi được cân trong đợt cân đo gần nhất của năm (children_under_5_weighed)  | 100                                             |
        | Số trẻ được cân bị suy dinh dưỡng thể nhẹ cân (cân nặng theo tuổi) (children_underweight) | <Số trẻ được cân bị suy dinh dưỡng thể nhẹ cân> |
      Khi chấm chỉ tiêu 9a
      Thì Tỷ lệ trẻ dưới 5 tuổi suy dinh dưỡng thể nhẹ cân (underweight_share) là <Tỷ lệ trẻ dưới 5 tuổi suy dinh dưỡng thể nhẹ cân>
      Và mục tiêu <kết quả>

      Dữ liệu:
        | Số trẻ được cân bị suy dinh dưỡng thể nhẹ cân | Tỷ lệ trẻ dưới 5 tuổi suy dinh dưỡng thể nhẹ cân | kết quả   |
        | 14                                            | 14 %                                             | đạt       |
        | 15                                            | 15 %                                             | không đạt |
        | 16                                            | 16 %                                             | không đạt |

  Quy tắc: Chỉ tiêu 9b. Trẻ dưới 5 tuổi suy dinh dưỡng thể thấp còi giảm xuống 21,3 %

    Tình huống: Chỉ tiêu 9b, khi chưa biết gì
      Khi chấm chỉ tiêu 9b
      Thì mục tiêu chưa đủ căn cứ

    Khung tình huống: Chỉ tiêu 9b: Tỷ lệ trẻ dưới 5 tuổi suy dinh dưỡng thể thấp còi: không quá 21,3 %
      Biết minh chứng sau:
        | Số trẻ dưới 5 tuổi được đo chiều cao trong đợt cân đo gần nhất của năm (children_under_5_measured) | 1000                                            |
        | Số trẻ được đo bị suy dinh dưỡng thể thấp còi (chiều cao theo tuổi) (children_stunted)             | <Số trẻ được đo bị suy dinh dưỡng thể thấp còi> |
      Khi chấm chỉ tiêu 9b
      Thì Tỷ lệ trẻ dưới 5 tuổi suy dinh dưỡng thể thấp còi (stunted_share) là <Tỷ lệ trẻ dưới 5 tuổi suy dinh dưỡng thể thấp còi>
      Và mục tiêu <kết quả>

      Dữ liệu:
        | Số trẻ được đo bị suy dinh dưỡng thể thấp còi | Tỷ lệ trẻ dưới 5 tuổi suy dinh dưỡng thể thấp còi | kết quả   |
        | 212                                           | 21,2 %                                            | đạt       |
        | 213                                           | 21,3 %                                            | đạt       |
        | 214                                           | 21,4 %                                            | không đạt |

  Quy tắc: Chỉ tiêu 12. 95,2 % trẻ dưới 1 tuổi được tiêm chủng đầy đủ

    Tình huống: Chỉ tiêu 12, khi chưa biết gì
      Khi chấm chỉ tiêu 12
      Thì mục tiêu chưa đủ căn cứ

    Khung tình huống: Chỉ tiêu 12: Tỷ lệ trẻ dưới 1 tuổi được tiêm chủng đầy đủ: từ 95,2 % trở lên
      Biết minh chứng sau:
        | Số trẻ trong độ tuổi tiêm chủng của năm (immunisation_children)               | 1000                                                 |
        | Số trẻ dưới 1 tuổi được tiêm chủng đầy đủ trong kỳ (children_fully_immunised) | <Số trẻ dưới 1 tuổi được tiêm chủng đầy đủ trong kỳ> |
      Khi chấm chỉ tiêu 12
      Thì Tỷ lệ trẻ dưới 1 tuổi được tiêm chủng đầy đủ (fully_immunised_share) là <Tỷ lệ trẻ dưới 1 tuổi được tiêm chủng đầy đủ>
      Và mục tiêu <kết quả>

      Dữ liệu:
        | Số trẻ dưới 1 tuổi được tiêm chủng đầy đủ trong kỳ | Tỷ lệ trẻ dưới 1 tuổi được tiêm chủng đầy đủ | kết quả   |
        | 951                                                | 95,1 %                                       | không đạt |
        | 952                                                | 95,2 %                                       | đạt       |
        | 953                                                | 95,3 %                                       | đạt       |

  Quy tắc: Chỉ tiêu 13. Dưới 0,38 % dân số nhiễm HIV

    Tình huống: Chỉ tiêu 13, khi chưa biết gì
      Khi chấm chỉ tiêu 13
      Thì mục tiêu chưa đủ căn cứ

    Khung tình huống: Chỉ tiêu 13: Tỷ lệ người nhiễm HIV hiện mắc trong dân số: dưới 0,38 %
      Biết minh chứng sau:
        | Dân số (population)                      | 10000                         |
        | Số người nhiễm HIV hiện mắc (hiv_living) | <Số người nhiễm HIV hiện mắc> |
      Khi chấm chỉ tiêu 13
      Thì Tỷ lệ người nhiễm HIV hiện mắc trong dân số (hiv_share) là <Tỷ lệ người nhiễm HIV hiện mắc trong dân số>
      Và mục tiêu <kết quả>

      Dữ liệu:
        | Số người nhiễm HIV hiện mắc | Tỷ lệ người nhiễm HIV hiện mắc trong dân số | kết quả   |
        | 37                          | 0,37 %                                      | đạt       |
        | 38                          | 0,38 %                                      | không đạt |
        | 39                          | 0,39 %                                      | không đạt |
