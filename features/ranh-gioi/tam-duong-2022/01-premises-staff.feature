# language: vi
Tính năng: Cơ sở vật chất và nhân lực (bộ tam-duong-2022, nhóm 1): ví dụ ranh giới
  Do lệnh «tieuchi examples» viết ra từ quy tắc; muốn đổi thì đổi quy tắc rồi chạy lại lệnh.
  Điều không nêu ra là điều chưa hỏi. Ở mỗi mốc có trường hợp thiếu một đơn vị, vừa đúng mốc
  và hơn một đơn vị; mọi điều khác giữ nguyên.

  Bối cảnh:
    Biết bộ tam-duong-2022, chấm ngày 31/12/2025, số liệu từ 01/01/2025 đến 31/12/2025

  Quy tắc: Chỉ tiêu 1. Mọi trạm kiên cố, đủ công trình phụ trợ và trang thiết bị theo chuẩn của Bộ Y tế

    Tình huống: Chỉ tiêu 1, khi chưa biết gì
      Khi chấm chỉ tiêu 1
      Thì mục tiêu chưa đủ căn cứ

    Khung tình huống: Chỉ tiêu 1: Tỷ lệ trạm kiên cố và đủ trang thiết bị: đủ 100 %
      Biết minh chứng sau:
        | Số trạm y tế xã, thị trấn (stations)                                                             | 10                                                                       |
        | Số trạm kiên cố, không hư hỏng và đủ trang thiết bị y tế theo quy định (stations_solid_equipped) | <Số trạm kiên cố, không hư hỏng và đủ trang thiết bị y tế theo quy định> |
        | Số trạm có đủ công trình phụ trợ (stations_with_auxiliary_works)                                 | 10                                                                       |
      Khi chấm chỉ tiêu 1
      Thì Tỷ lệ trạm kiên cố và đủ trang thiết bị (stations_solid_equipped_share) là <Tỷ lệ trạm kiên cố và đủ trang thiết bị>
      Và mục tiêu <kết quả>

      Dữ liệu:
        | Số trạm kiên cố, không hư hỏng và đủ trang thiết bị y tế theo quy định | Tỷ lệ trạm kiên cố và đủ trang thiết bị | kết quả   |
        | 9                                                                      | 90 %                                    | không đạt |
        | 10                                                                     | 100 %                                   | đạt       |

    Khung tình huống: Chỉ tiêu 1: Tỷ lệ trạm có đủ công trình phụ trợ: đủ 100 %
      Biết minh chứng sau:
        | Số trạm y tế xã, thị trấn (stations)                                                             | 10                                 |
        | Số trạm kiên cố, không hư hỏng và đủ trang thiết bị y tế theo quy định (stations_solid_equipped) | 10                                 |
        | Số trạm có đủ công trình phụ trợ (stations_with_auxiliary_works)                                 | <Số trạm có đủ công trình phụ trợ> |
      Khi chấm chỉ tiêu 1
      Thì Tỷ lệ trạm có đủ công trình phụ trợ (stations_with_auxiliary_works_share) là <Tỷ lệ trạm có đủ công trình phụ trợ>
      Và mục tiêu <kết quả>

      Dữ liệu:
        | Số trạm có đủ công trình phụ trợ | Tỷ lệ trạm có đủ công trình phụ trợ | kết quả   |
        | 9                                | 90 %                                | không đạt |
        | 10                               | 100 %                               | đạt       |

  Quy tắc: Chỉ tiêu 2. Trên 30 % nhân lực chuyên môn y tế có trình độ đại học trở lên

    Tình huống: Chỉ tiêu 2, khi chưa biết gì
      Khi chấm chỉ tiêu 2
      Thì mục tiêu chưa đủ căn cứ

    Khung tình huống: Chỉ tiêu 2: Tỷ lệ nhân lực chuyên môn y tế có trình độ đại học trở lên: trên 30 %
      Biết minh chứng sau:
        | Nhân lực chuyên môn y tế của trung tâm y tế và các trạm (professional_staff)         | 100                                                    |
        | Nhân lực chuyên môn y tế có trình độ đại học trở lên (professional_staff_university) | <Nhân lực chuyên môn y tế có trình độ đại học trở lên> |
      Khi chấm chỉ tiêu 2
      Thì Tỷ lệ nhân lực chuyên môn y tế có trình độ đại học trở lên (university_staff_share) là <Tỷ lệ nhân lực chuyên môn y tế có trình độ đại học trở lên>
      Và mục tiêu <kết quả>

      Dữ liệu:
        | Nhân lực chuyên môn y tế có trình độ đại học trở lên | Tỷ lệ nhân lực chuyên môn y tế có trình độ đại học trở lên | kết quả   |
        | 29                                                   | 29 %                                                       | không đạt |
        | 30                                                   | 30 %                                                       | không đạt |
        | 31                                                   | 31 %                                                       | đạt       |

  Quy tắc: Chỉ tiêu 10. Mọi trạm có hộ sinh hoặc y sĩ sản nhi

    Tình huống: Chỉ tiêu 10, khi chưa biết gì
      Khi chấm chỉ tiêu 10
      Thì mục tiêu chưa đủ căn cứ

    Khung tình huống: Chỉ tiêu 10: Tỷ lệ trạm có hộ sinh hoặc y sĩ sản nhi: đủ 100 %
      Biết minh chứng sau:
        | Số trạm y tế xã, thị trấn (stations)                         | 10                                     |
        | Số trạm có hộ sinh hoặc y sĩ sản nhi (stations_with_midwife) | <Số trạm có hộ sinh hoặc y sĩ sản nhi> |
      Khi chấm chỉ tiêu 10
      Thì Tỷ lệ trạm có hộ sinh hoặc y sĩ sản nhi (stations_with_midwife_share) là <Tỷ lệ trạm có hộ sinh hoặc y sĩ sản nhi>
      Và mục tiêu <kết quả>

      Dữ liệu:
        | Số trạm có hộ sinh hoặc y sĩ sản nhi | Tỷ lệ trạm có hộ sinh hoặc y sĩ sản nhi | kết quả   |
        | 9                                    | 90 %                                    | không đạt |
        | 10                                   | 100 %                                   | đạt       |

  Quy tắc: Chỉ tiêu 11. 80 % trạm có cán bộ y học cổ truyền

    Tình huống: Chỉ tiêu 11, khi chưa biết gì
      Khi chấm chỉ tiêu 11
      Thì mục tiêu chưa đủ căn cứ

    Khung tình huống: Chỉ tiêu 11: Tỷ lệ trạm có cán bộ y học cổ truyền: từ 80 % trở lên
      Biết minh chứng sau:
        | Số trạm y tế xã, thị trấn (stations)                                   | <Số trạm y tế xã, thị trấn>         |
        | Số trạm có cán bộ y học cổ truyền (stations_with_traditional_medicine) | <Số trạm có cán bộ y học cổ truyền> |
      Khi chấm chỉ tiêu 11
      Thì Tỷ lệ trạm có cán bộ y học cổ truyền (stations_with_traditional_medicine_share) là <Tỷ lệ trạm có cán bộ y học cổ truyền>
      Và mục tiêu <kết quả>

      Dữ liệu:
        | Số trạm y tế xã, thị trấn | Số trạm có cán bộ y học cổ truyền | Tỷ lệ trạm có cán bộ y học cổ truyền | kết quả   |
        | 10                        | 7                                 | 70 %                                 | không đạt |
        | 10                        | 8                                 | 80 %                                 | đạt       |
        | 10                        | 9                                 | 90 %                                 | đạt       |
        | 24                        | 19                                | 19/24                                | không đạt |
