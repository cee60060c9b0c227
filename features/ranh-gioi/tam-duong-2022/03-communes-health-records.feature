# language: vi
Tính năng: Xã đạt tiêu chí quốc gia và quản lý sức khỏe (bộ tam-duong-2022, nhóm 3): ví dụ ranh giới
  Do lệnh «tieuchi examples» viết ra từ quy tắc; muốn đổi thì đổi quy tắc rồi chạy lại lệnh.
  Điều không nêu ra là điều chưa hỏi. Ở mỗi mốc có trường hợp thiếu một đơn vị, vừa đúng mốc
  và hơn một đơn vị; mọi điều khác giữ nguyên.

  Bối cảnh:
    Biết bộ tam-duong-2022, chấm ngày 31/12/2025, số liệu từ 01/01/2025 đến 31/12/2025

  Quy tắc: Chỉ tiêu 6. Mọi xã đạt tiêu chí quốc gia về y tế xã

    Tình huống: Chỉ tiêu 6, khi chưa biết gì
      Khi chấm chỉ tiêu 6
      Thì mục tiêu chưa đủ căn cứ

    Khung tình huống: Chỉ tiêu 6: Tỷ lệ xã đạt Bộ tiêu chí quốc gia về y tế xã: đủ 100 %
      Biết minh chứng sau:
        | Số xã, thị trấn (communes)                                            | 10                                          |
        | Số xã đạt Bộ tiêu chí quốc gia về y tế xã (communes_meeting_criteria) | <Số xã đạt Bộ tiêu chí quốc gia về y tế xã> |
      Khi chấm chỉ tiêu 6
      Thì Tỷ lệ xã đạt Bộ tiêu chí quốc gia về y tế xã (communes_meeting_criteria_share) là <Tỷ lệ xã đạt Bộ tiêu chí quốc gia về y tế xã>
      Và mục tiêu <kết quả>

      Dữ liệu:
        | Số xã đạt Bộ tiêu chí quốc gia về y tế xã | Tỷ lệ xã đạt Bộ tiêu chí quốc gia về y tế xã | kết quả   |
        | 9                                         | 90 %                                         | không đạt |
        | 10                                        | 100 %                                        | đạt       |

  Quy tắc: Chỉ tiêu 7a. Mọi người dân được theo dõi sức khỏe

    Tình huống: Chỉ tiêu 7a, khi chưa biết gì
      Khi chấm chỉ tiêu 7a
      Thì mục tiêu chưa đủ căn cứ

    Khung tình huống: Chỉ tiêu 7a: Tỷ lệ dân số được theo dõi sức khỏe: đủ 100 %
      Biết minh chứng sau:
        | Dân số (population)                                                      | 1000                                           |
        | Số người dân được quản lý, theo dõi sức khỏe (residents_health_followed) | <Số người dân được quản lý, theo dõi sức khỏe> |
      Khi chấm chỉ tiêu 7a
      Thì Tỷ lệ dân số được theo dõi sức khỏe (residents_followed_share) là <Tỷ lệ dân số được theo dõi sức khỏe>
      Và mục tiêu <kết quả>

      Dữ liệu:
        | Số người dân được quản lý, theo dõi sức khỏe | Tỷ lệ dân số được theo dõi sức khỏe | kết quả   |
        | 999                                          | 99,9 %                              | không đạt |
        | 1000                                         | 100 %                               | đạt       |

  Quy tắc: Chỉ tiêu 7b. 70 % dân số được quản lý bằng hồ sơ sức khỏe điện tử

    Tình huống: Chỉ tiêu 7b, khi chưa biết gì
      Khi chấm chỉ tiêu 7b
      Thì mục tiêu chưa đủ căn cứ

    Khung tình huống: Chỉ tiêu 7b: Tỷ lệ dân số có hồ sơ sức khỏe điện tử: từ 70 % trở lên
      Biết minh chứng sau:
        | Dân số (population)                                     | 1000                                    |
        | Số người đã có hồ sơ sức khỏe điện tử (ehealth_records) | <Số người đã có hồ sơ sức khỏe điện tử> |
      Khi chấm chỉ tiêu 7b
      Thì Tỷ lệ dân số có hồ sơ sức khỏe điện tử (ehealth_record_share) là <Tỷ lệ dân số có hồ sơ sức khỏe điện tử>
      Và mục tiêu <kết quả>

      Dữ liệu:
        | Số người đã có hồ sơ sức khỏe điện tử | Tỷ lệ dân số có hồ sơ sức khỏe điện tử | kết quả   |
        | 699                                   | 69,9 %                                 | không đạt |
        | 700                                   | 70 %                                   | đạt       |
        | 701                                   | 70,1 %                                 | đạt       |

  Quy tắc: Chỉ tiêu II.3.7. Một phần mềm quản lý trạm y tế dùng thống nhất, kết nối với trung tâm y tế huyện

    Tình huống: Chỉ tiêu II.3.7, khi chưa biết gì
      Khi chấm chỉ tiêu II.3.7
      Thì mục tiêu chưa đủ căn cứ

    Khung tình huống: Chỉ tiêu II.3.7: Tỷ lệ trạm dùng phần mềm quản lý trạm y tế: đủ 100 %
      Biết minh chứng sau:
        | Số trạm y tế xã, thị trấn (stations)                                                                  | 10                                        |
        | Số trạm dùng phần mềm quản lý trạm y tế (stations_with_software)                                      | <Số trạm dùng phần mềm quản lý trạm y tế> |
        | Mọi trạm dùng chung một phần mềm quản lý, kết nối với trung tâm y tế huyện (station_software_unified) | có                                        |
      Khi chấm chỉ tiêu II.3.7
      Thì Tỷ lệ trạm dùng phần mềm quản lý trạm y tế (stations_with_software_share) là <Tỷ lệ trạm dùng phần mềm quản lý trạm y tế>
      Và mục tiêu <kết quả>

      Dữ liệu:
        | Số trạm dùng phần mềm quản lý trạm y tế | Tỷ lệ trạm dùng phần mềm quản lý trạm y tế | kết quả   |
        | 9                                       | 90 %                                       | không đạt |
        | 10                                      | 100 %                                      | đạt       |

    Khung tình huống: Chỉ tiêu II.3.7: Mọi trạm dùng chung một phần mềm quản lý, kết nối với trung tâm y tế huyện
      Biết minh chứng sau:
        | Số trạm y tế xã, thị trấn (stations)                                                                  | 10                                                                           |
        | Số trạm dùng phần mềm quản lý trạm y tế (stations_with_software)                                      | 10                                                                           |
        | Mọi trạm dùng chung một phần mềm quản lý, kết nối với trung tâm y tế huyện (station_software_unified) | <Mọi trạm dùng chung một phần mềm quản lý, kết nối với trung tâm y tế huyện> |
      Khi chấm chỉ tiêu II.3.7
      Thì mục tiêu <kết quả>

      Dữ liệu:
        | Mọi trạm dùng chung một phần mềm quản lý, kết nối với trung tâm y tế huyện | kết quả   |
        | không                                                                      | không đạt |
        | có                                                                         | đạt       |
