# language: vi
Tính năng: Trạm y tế và báo cáo (bộ hoang-hoa-2024, nhóm 3): ví dụ ranh giới
  Do lệnh «tieuchi examples» viết ra từ quy tắc; muốn đổi thì đổi quy tắc rồi chạy lại lệnh.
  Điều không nêu ra là điều chưa hỏi. Ở mỗi mốc có trường hợp thiếu một đơn vị, vừa đúng mốc
  và hơn một đơn vị; mọi điều khác giữ nguyên.

  Bối cảnh:
    Biết bộ hoang-hoa-2024, chấm ngày 31/12/2024, số liệu từ 01/01/2024 đến 31/12/2024

  Quy tắc: Chỉ tiêu 12. Mọi trạm quản lý bệnh không lây nhiễm và có danh sách theo dõi

    Tình huống: Chỉ tiêu 12, khi chưa biết gì
      Khi chấm chỉ tiêu 12
      Thì mục tiêu chưa đủ căn cứ

    Khung tình huống: Chỉ tiêu 12: Tỷ lệ trạm có danh sách theo dõi bệnh không lây nhiễm: đủ 100 %
      Biết minh chứng sau:
        | Số trạm y tế xã, thị trấn (stations)                                                   | 10                                                              |
        | Số trạm quản lý bệnh không lây nhiễm và có danh sách theo dõi (stations_with_ncd_list) | <Số trạm quản lý bệnh không lây nhiễm và có danh sách theo dõi> |
      Khi chấm chỉ tiêu 12
      Thì Tỷ lệ trạm có danh sách theo dõi bệnh không lây nhiễm (stations_with_ncd_list_share) là <Tỷ lệ trạm có danh sách theo dõi bệnh không lây nhiễm>
      Và mục tiêu <kết quả>

      Dữ liệu:
        | Số trạm quản lý bệnh không lây nhiễm và có danh sách theo dõi | Tỷ lệ trạm có danh sách theo dõi bệnh không lây nhiễm | kết quả   |
        | 9                                                             | 90 %                                                  | không đạt |
        | 10                                                            | 100 %                                                 | đạt       |

  Quy tắc: Chỉ tiêu 13. Báo cáo đầy đủ, có chất lượng; phần mềm thống kê theo Thông tư 37/2019 được duy trì

    Tình huống: Chỉ tiêu 13, khi chưa biết gì
      Khi chấm chỉ tiêu 13
      Thì mục tiêu chưa đủ căn cứ

  Quy tắc: Chỉ tiêu 14a. Mọi trạm có bác sĩ

    Tình huống: Chỉ tiêu 14a, khi chưa biết gì
      Khi chấm chỉ tiêu 14a
      Thì mục tiêu chưa đủ căn cứ

    Khung tình huống: Chỉ tiêu 14a: Tỷ lệ trạm có bác sĩ: đủ 100 %
      Biết minh chứng sau:
        | Số trạm y tế xã, thị trấn (stations)              | 10                           |
        | Số trạm có bác sĩ của trạm (stations_with_doctor) | <Số trạm có bác sĩ của trạm> |
      Khi chấm chỉ tiêu 14a
      Thì Tỷ lệ trạm có bác sĩ (stations_with_doctor_share) là <Tỷ lệ trạm có bác sĩ>
      Và mục tiêu <kết quả>

      Dữ liệu:
        | Số trạm có bác sĩ của trạm | Tỷ lệ trạm có bác sĩ | kết quả   |
        | 9                          | 90 %                 | không đạt |
        | 10                         | 100 %                | đạt       |

  Quy tắc: Chỉ tiêu 14b. Mọi trạm thực hiện được 80 % danh mục kỹ thuật của gói dịch vụ y tế cơ bản

    Tình huống: Chỉ tiêu 14b, khi chưa biết gì
      Khi chấm chỉ tiêu 14b
      Thì mục tiêu chưa đủ căn cứ

    Khung tình huống: Chỉ tiêu 14b: Tỷ lệ trạm thực hiện được từ 80 % danh mục kỹ thuật của gói: đủ 100 %
      Biết minh chứng sau:
        | Số trạm y tế xã, thị trấn (stations)                                                                                | 10                                                                                     |
        | Số trạm thực hiện được từ 80 % danh mục kỹ thuật của gói dịch vụ y tế cơ bản trở lên (stations_doing_80_techniques) | <Số trạm thực hiện được từ 80 % danh mục kỹ thuật của gói dịch vụ y tế cơ bản trở lên> |
      Khi chấm chỉ tiêu 14b
      Thì Tỷ lệ trạm thực hiện được từ 80 % danh mục kỹ thuật của gói (stations_doing_80_techniques_share) là <Tỷ lệ trạm thực hiện được từ 80 % danh mục kỹ thuật của gói>
      Và mục tiêu <kết quả>

      Dữ liệu:
        | Số trạm thực hiện được từ 80 % danh mục kỹ thuật của gói dịch vụ y tế cơ bản trở lên | Tỷ lệ trạm thực hiện được từ 80 % danh mục kỹ thuật của gói | kết quả   |
        | 9                                                                                    | 90 %                                                        | không đạt |
        | 10                                                                                   | 100 %                                                       | đạt       |
