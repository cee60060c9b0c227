# language: vi
Tính năng: Môi trường và cơ sở y tế (bộ hoang-hoa-2024, nhóm 2): ví dụ ranh giới
  Do lệnh «tieuchi examples» viết ra từ quy tắc; muốn đổi thì đổi quy tắc rồi chạy lại lệnh.
  Điều không nêu ra là điều chưa hỏi. Ở mỗi mốc có trường hợp thiếu một đơn vị, vừa đúng mốc
  và hơn một đơn vị; mọi điều khác giữ nguyên.

  Bối cảnh:
    Biết bộ hoang-hoa-2024, chấm ngày 31/12/2024, số liệu từ 01/01/2024 đến 31/12/2024

  Quy tắc: Chỉ tiêu 10a. Cơ sở y tế xanh - sạch - đẹp đạt từ 85 điểm

    Tình huống: Chỉ tiêu 10a, khi chưa biết gì
      Khi chấm chỉ tiêu 10a
      Thì mục tiêu chưa đủ căn cứ

    Khung tình huống: Chỉ tiêu 10a: Điểm cơ sở y tế xanh - sạch - đẹp của cơ sở được chấm thấp nhất: từ 85 điểm trở lên
      Biết minh chứng sau:
        | Điểm cơ sở y tế xanh - sạch - đẹp của cơ sở được chấm thấp nhất (green_clean_beautiful_score) | <Điểm cơ sở y tế xanh - sạch - đẹp của cơ sở được chấm thấp nhất> |
      Khi chấm chỉ tiêu 10a
      Thì mục tiêu <kết quả>

      Dữ liệu:
        | Điểm cơ sở y tế xanh - sạch - đẹp của cơ sở được chấm thấp nhất | kết quả   |
        | 84                                                              | không đạt |
        | 85                                                              | đạt       |
        | 86                                                              | đạt       |

  Quy tắc: Chỉ tiêu 10b-1. Trên 70 % số nhà vệ sinh tại cơ sở y tế đạt từ 4 điểm

    Tình huống: Chỉ tiêu 10b-1, khi chưa biết gì
      Khi chấm chỉ tiêu 10b-1
      Thì mục tiêu chưa đủ căn cứ

    Khung tình huống: Chỉ tiêu 10b-1: Tỷ lệ nhà vệ sinh đạt từ 4 điểm: trên 70 %
      Biết minh chứng sau:
        | Số nhà vệ sinh tại các cơ sở y tế (toilets_in_facilities) | 100                                    |
        | Số nhà vệ sinh đạt từ 4 điểm trở lên (toilets_scoring_4)  | <Số nhà vệ sinh đạt từ 4 điểm trở lên> |
      Khi chấm chỉ tiêu 10b-1
      Thì Tỷ lệ nhà vệ sinh đạt từ 4 điểm (toilets_scoring_4_share) là <Tỷ lệ nhà vệ sinh đạt từ 4 điểm>
      Và mục tiêu <kết quả>

      Dữ liệu:
        | Số nhà vệ sinh đạt từ 4 điểm trở lên | Tỷ lệ nhà vệ sinh đạt từ 4 điểm | kết quả   |
        | 69                                   | 69 %                            | không đạt |
        | 70                                   | 70 %                            | không đạt |
        | 71                                   | 71 %                            | đạt       |

  Quy tắc: Chỉ tiêu 10b-2. Các nhà vệ sinh còn lại tại cơ sở y tế đạt từ 3 điểm

    Tình huống: Chỉ tiêu 10b-2, khi chưa biết gì
      Khi chấm chỉ tiêu 10b-2
      Thì mục tiêu chưa đủ căn cứ

    Khung tình huống: Chỉ tiêu 10b-2: Tỷ lệ nhà vệ sinh đạt từ 3 điểm: đủ 100 %
      Biết minh chứng sau:
        | Số nhà vệ sinh tại các cơ sở y tế (toilets_in_facilities)                   | 100                                    |
        | Số nhà vệ sinh đạt từ 3 điểm trở lên (gồm cả từ 4 điểm) (toilets_scoring_3) | <Số nhà vệ sinh đạt từ 3 điểm trở lên> |
      Khi chấm chỉ tiêu 10b-2
      Thì Tỷ lệ nhà vệ sinh đạt từ 3 điểm (toilets_scoring_3_share) là <Tỷ lệ nhà vệ sinh đạt từ 3 điểm>
      Và mục tiêu <kết quả>

      Dữ liệu:
        | Số nhà vệ sinh đạt từ 3 điểm trở lên | Tỷ lệ nhà vệ sinh đạt từ 3 điểm | kết quả   |
        | 99                                   | 99 %                            | không đạt |
        | 100                                  | 100 %                           | đạt       |

  Quy tắc: Chỉ tiêu 11. 92 % số hộ được kiểm tra không có lăng quăng, bọ gậy

    Tình huống: Chỉ tiêu 11, khi chưa biết gì
      Khi chấm chỉ tiêu 11
      Thì mục tiêu chưa đủ căn cứ

    Khung tình huống: Chỉ tiêu 11: Tỷ lệ hộ được kiểm tra không có lăng quăng, bọ gậy: từ 92 % trở lên
      Biết minh chứng sau:
        | Số hộ được kiểm tra lăng quăng, bọ gậy (households_inspected_for_larvae)    | 100                                               |
        | Số hộ được kiểm tra không có lăng quăng, bọ gậy (households_free_of_larvae) | <Số hộ được kiểm tra không có lăng quăng, bọ gậy> |
      Khi chấm chỉ tiêu 11
      Thì Tỷ lệ hộ được kiểm tra không có lăng quăng, bọ gậy (larva_free_share) là <Tỷ lệ hộ được kiểm tra không có lăng quăng, bọ gậy>
      Và mục tiêu <kết quả>

      Dữ liệu:
        | Số hộ được kiểm tra không có lăng quăng, bọ gậy | Tỷ lệ hộ được kiểm tra không có lăng quăng, bọ gậy | kết quả   |
        | 91                                              | 91 %                                               | không đạt |
        | 92                                              | 92 %                                               | đạt       |
        | 93                                              | 93 %                                               | đạt       |
