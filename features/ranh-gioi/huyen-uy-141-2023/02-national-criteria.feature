# language: vi
Tính năng: Xã đạt tiêu chí quốc gia về y tế (bộ huyen-uy-141-2023, nhóm 2): ví dụ ranh giới
  Do lệnh «tieuchi examples» viết ra từ quy tắc; muốn đổi thì đổi quy tắc rồi chạy lại lệnh.
  Điều không nêu ra là điều chưa hỏi. Ở mỗi mốc có trường hợp thiếu một đơn vị, vừa đúng mốc
  và hơn một đơn vị; mọi điều khác giữ nguyên.

  Bối cảnh:
    Biết bộ huyen-uy-141-2023, chấm ngày 31/12/2030, số liệu từ 01/01/2030 đến 31/12/2030

  Quy tắc: Chỉ tiêu 4-2025. Mọi xã đạt tiêu chí quốc gia về y tế

    Tình huống: Chỉ tiêu 4-2025, khi chưa biết gì
      Khi chấm chỉ tiêu 4-2025
      Thì mục tiêu chưa đủ căn cứ

    Khung tình huống: Chỉ tiêu 4-2025: Tỷ lệ xã đạt Bộ tiêu chí quốc gia về y tế xã: đủ 100 %
      Biết minh chứng sau:
        | Số xã, thị trấn (communes)                                            | 10                                          |
        | Số xã đạt Bộ tiêu chí quốc gia về y tế xã (communes_meeting_criteria) | <Số xã đạt Bộ tiêu chí quốc gia về y tế xã> |
      Khi chấm chỉ tiêu 4-2025
      Thì Tỷ lệ xã đạt Bộ tiêu chí quốc gia về y tế xã (communes_meeting_criteria_share) là <Tỷ lệ xã đạt Bộ tiêu chí quốc gia về y tế xã>
      Và mục tiêu <kết quả>

      Dữ liệu:
        | Số xã đạt Bộ tiêu chí quốc gia về y tế xã | Tỷ lệ xã đạt Bộ tiêu chí quốc gia về y tế xã | kết quả   |
        | 9                                         | 90 %                                         | không đạt |
        | 10                                        | 100 %                                        | đạt       |

  Quy tắc: Chỉ tiêu 4-2030. Duy trì mọi xã đạt tiêu chí quốc gia về y tế

    Tình huống: Chỉ tiêu 4-2030, khi chưa biết gì
      Khi chấm chỉ tiêu 4-2030
      Thì mục tiêu chưa đủ căn cứ

    Khung tình huống: Chỉ tiêu 4-2030: Tỷ lệ xã đạt Bộ tiêu chí quốc gia về y tế xã: đủ 100 %
      Biết minh chứng sau:
        | Số xã, thị trấn (communes)                                            | 10                                          |
        | Số xã đạt Bộ tiêu chí quốc gia về y tế xã (communes_meeting_criteria) | <Số xã đạt Bộ tiêu chí quốc gia về y tế xã> |
      Khi chấm chỉ tiêu 4-2030
      Thì Tỷ lệ xã đạt Bộ tiêu chí quốc gia về y tế xã (communes_meeting_criteria_share) là <Tỷ lệ xã đạt Bộ tiêu chí quốc gia về y tế xã>
      Và mục tiêu <kết quả>

      Dữ liệu:
        | Số xã đạt Bộ tiêu chí quốc gia về y tế xã | Tỷ lệ xã đạt Bộ tiêu chí quốc gia về y tế xã | kết quả   |
        | 9                                         | 90 %                                         | không đạt |
        | 10                                        | 100 %                                        | đạt       |

  Quy tắc: Chỉ tiêu III.5b-2024. 8 xã đạt tiêu chí quốc gia về y tế trong năm 2024

    Tình huống: Chỉ tiêu III.5b-2024, khi chưa biết gì
      Khi chấm chỉ tiêu III.5b-2024
      Thì mục tiêu chưa đủ căn cứ

    Khung tình huống: Chỉ tiêu III.5b-2024: Số xã đạt Bộ tiêu chí quốc gia về y tế xã: từ 8 xã, thị trấn trở lên
      Biết minh chứng sau:
        | Số xã đạt Bộ tiêu chí quốc gia về y tế xã (communes_meeting_criteria) | <Số xã đạt Bộ tiêu chí quốc gia về y tế xã> |
      Khi chấm chỉ tiêu III.5b-2024
      Thì mục tiêu <kết quả>

      Dữ liệu:
        | Số xã đạt Bộ tiêu chí quốc gia về y tế xã | kết quả   |
        | 7                                         | không đạt |
        | 8                                         | đạt       |
        | 9                                         | đạt       |

  Quy tắc: Chỉ tiêu III.5b-2025. Các xã còn lại đạt tiêu chí quốc gia về y tế trong năm 2025

    Tình huống: Chỉ tiêu III.5b-2025, khi chưa biết gì
      Khi chấm chỉ tiêu III.5b-2025
      Thì mục tiêu chưa đủ căn cứ

    Khung tình huống: Chỉ tiêu III.5b-2025: Tỷ lệ xã đạt Bộ tiêu chí quốc gia về y tế xã: đủ 100 %
      Biết minh chứng sau:
        | Số xã, thị trấn (communes)                                            | 10                                          |
        | Số xã đạt Bộ tiêu chí quốc gia về y tế xã (communes_meeting_criteria) | <Số xã đạt Bộ tiêu chí quốc gia về y tế xã> |
      Khi chấm chỉ tiêu III.5b-2025
      Thì Tỷ lệ xã đạt Bộ tiêu chí quốc gia về y tế xã (communes_meeting_criteria_share) là <Tỷ lệ xã đạt Bộ tiêu chí quốc gia về y tế xã>
      Và mục tiêu <kết quả>

      Dữ liệu:
        | Số xã đạt Bộ tiêu chí quốc gia về y tế xã | Tỷ lệ xã đạt Bộ tiêu chí quốc gia về y tế xã | kết quả   |
        | 9                                         | 90 %                                         | không đạt |
        | 10                                        | 100 %                                        | đạt       |
