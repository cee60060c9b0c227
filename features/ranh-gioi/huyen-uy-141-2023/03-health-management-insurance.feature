# language: vi
Tính năng: Quản lý sức khỏe và bảo hiểm y tế (bộ huyen-uy-141-2023, nhóm 3): ví dụ ranh giới
  Do lệnh «tieuchi examples» viết ra từ quy tắc; muốn đổi thì đổi quy tắc rồi chạy lại lệnh.
  Điều không nêu ra là điều chưa hỏi. Ở mỗi mốc có trường hợp thiếu một đơn vị, vừa đúng mốc
  và hơn một đơn vị; mọi điều khác giữ nguyên.

  Bối cảnh:
    Biết bộ huyen-uy-141-2023, chấm ngày 31/12/2030, số liệu từ 01/01/2030 đến 31/12/2030

  Quy tắc: Chỉ tiêu 5-2025. Mọi người dân thường trú được quản lý, theo dõi sức khỏe

    Tình huống: Chỉ tiêu 5-2025, khi chưa biết gì
      Khi chấm chỉ tiêu 5-2025
      Thì mục tiêu chưa đủ căn cứ

    Khung tình huống: Chỉ tiêu 5-2025: Tỷ lệ dân số được quản lý, theo dõi sức khỏe: đủ 100 %
      Biết minh chứng sau:
        | Dân số (population)                                                      | 1000                                           |
        | Số người dân được quản lý, theo dõi sức khỏe (residents_health_followed) | <Số người dân được quản lý, theo dõi sức khỏe> |
      Khi chấm chỉ tiêu 5-2025
      Thì Tỷ lệ dân số được quản lý, theo dõi sức khỏe (residents_followed_share) là <Tỷ lệ dân số được quản lý, theo dõi sức khỏe>
      Và mục tiêu <kết quả>

      Dữ liệu:
        | Số người dân được quản lý, theo dõi sức khỏe | Tỷ lệ dân số được quản lý, theo dõi sức khỏe | kết quả   |
        | 999                                          | 99,9 %                                       | không đạt |
        | 1000                                         | 100 %                                        | đạt       |

  Quy tắc: Chỉ tiêu 5-2030. Duy trì mọi người dân thường trú được quản lý, theo dõi sức khỏe

    Tình huống: Chỉ tiêu 5-2030, khi chưa biết gì
      Khi chấm chỉ tiêu 5-2030
      Thì mục tiêu chưa đủ căn cứ

    Khung tình huống: Chỉ tiêu 5-2030: Tỷ lệ dân số được quản lý, theo dõi sức khỏe: đủ 100 %
      Biết minh chứng sau:
        | Dân số (population)                                                      | 1000                                           |
        | Số người dân được quản lý, theo dõi sức khỏe (residents_health_followed) | <Số người dân được quản lý, theo dõi sức khỏe> |
      Khi chấm chỉ tiêu 5-2030
      Thì Tỷ lệ dân số được quản lý, theo dõi sức khỏe (residents_followed_share) là <Tỷ lệ dân số được quản lý, theo dõi sức khỏe>
      Và mục tiêu <kết quả>

      Dữ liệu:
        | Số người dân được quản lý, theo dõi sức khỏe | Tỷ lệ dân số được quản lý, theo dõi sức khỏe | kết quả   |
        | 999                                          | 99,9 %                                       | không đạt |
        | 1000                                         | 100 %                                        | đạt       |

  Quy tắc: Chỉ tiêu 6-2025. 95 % dân số có bảo hiểm y tế

    Tình huống: Chỉ tiêu 6-2025, khi chưa biết gì
      Khi chấm chỉ tiêu 6-2025
      Thì mục tiêu chưa đủ căn cứ

    Khung tình huống: Chỉ tiêu 6-2025: Tỷ lệ dân số có bảo hiểm y tế: từ 95 % trở lên
      Biết minh chứng sau:
        | Dân số (population)                                        | 1000                                        |
        | Số người có thẻ bảo hiểm y tế còn giá trị (insured_people) | <Số người có thẻ bảo hiểm y tế còn giá trị> |
      Khi chấm chỉ tiêu 6-2025
      Thì Tỷ lệ dân số có bảo hiểm y tế (insured_share) là <Tỷ lệ dân số có bảo hiểm y tế>
      Và mục tiêu <kết quả>

      Dữ liệu:
        | Số người có thẻ bảo hiểm y tế còn giá trị | Tỷ lệ dân số có bảo hiểm y tế | kết quả   |
        | 949                                       | 94,9 %                        | không đạt |
        | 950                                       | 95 %                          | đạt       |
        | 951                                       | 95,1 %                        | đạt       |

  Quy tắc: Chỉ tiêu 6-2030. 98 % dân số có bảo hiểm y tế

    Tình huống: Chỉ tiêu 6-2030, khi chưa biết gì
      Khi chấm chỉ tiêu 6-2030
      Thì mục tiêu chưa đủ căn cứ

    Khung tình huống: Chỉ tiêu 6-2030: Tỷ lệ dân số có bảo hiểm y tế: từ 98 % trở lên
      Biết minh chứng sau:
        | Dân số (population)                                        | 1000                                        |
        | Số người có thẻ bảo hiểm y tế còn giá trị (insured_people) | <Số người có thẻ bảo hiểm y tế còn giá trị> |
      Khi chấm chỉ tiêu 6-2030
      Thì Tỷ lệ dân số có bảo hiểm y tế (insured_share) là <Tỷ lệ dân số có bảo hiểm y tế>
      Và mục tiêu <kết quả>

      Dữ liệu:
        | Số người có thẻ bảo hiểm y tế còn giá trị | Tỷ lệ dân số có bảo hiểm y tế | kết quả   |
        | 979                                       | 97,9 %                        | không đạt |
        | 980                                       | 98 %                          | đạt       |
        | 981                                       | 98,1 %                        | đạt       |

  Quy tắc: Chỉ tiêu 7a-2025. Trên 95 % người dùng dịch vụ chăm sóc ban đầu tại y tế cơ sở được bảo hiểm y tế chi trả

    Tình huống: Chỉ tiêu 7a-2025, khi chưa biết gì
      Khi chấm chỉ tiêu 7a-2025
      Thì mục tiêu chưa đủ căn cứ

    Khung tình huống: Chỉ tiêu 7a-2025: Tỷ lệ người dùng dịch vụ chăm sóc ban đầu được bảo hiểm y tế chi trả: trên 95 %
      Biết minh chứng sau:
        | Số người đã dùng dịch vụ chăm sóc ban đầu tại y tế cơ sở trong kỳ (primary_care_users)         | 100                                                                 |
        | Số người dùng dịch vụ chăm sóc ban đầu được bảo hiểm y tế chi trả (primary_care_users_insured) | <Số người dùng dịch vụ chăm sóc ban đầu được bảo hiểm y tế chi trả> |
      Khi chấm chỉ tiêu 7a-2025
      Thì Tỷ lệ người dùng dịch vụ chăm sóc ban đầu được bảo hiểm y tế chi trả (insured_use_share) là <Tỷ lệ người dùng dịch vụ chăm sóc ban đầu được bảo hiểm y tế chi trả>
      Và mục tiêu <kết quả>

      Dữ liệu:
        | Số người dùng dịch vụ chăm sóc ban đầu được bảo hiểm y tế chi trả | Tỷ lệ người dùng dịch vụ chăm sóc ban đầu được bảo hiểm y tế chi trả | kết quả   |
        | 94                                                                | 94 %                                                                 | không đạt |
        | 95                                                                | 95 %                                                                 | không đạt |
        | 96                                                                | 96 %                                                                 | đạt       |

  Quy tắc: Chỉ tiêu 7a-2030. Mọi người dùng dịch vụ chăm sóc ban đầu tại y tế cơ sở được bảo hiểm y tế chi trả

    Tình huống: Chỉ tiêu 7a-2030, khi chưa biết gì
      Khi chấm chỉ tiêu 7a-2030
      Thì mục tiêu chưa đủ căn cứ

    Khung tình huống: Chỉ tiêu 7a-2030: Tỷ lệ người dùng dịch vụ chăm sóc ban đầu được bảo hiểm y tế chi trả: đủ 100 %
      Biết minh chứng sau:
        | Số người đã dùng dịch vụ chăm sóc ban đầu tại y tế cơ sở trong kỳ (primary_care_users)         | 100                                                                 |
        | Số người dùng dịch vụ chăm sóc ban đầu được bảo hiểm y tế chi trả (primary_care_users_insured) | <Số người dùng dịch vụ chăm sóc ban đầu được bảo hiểm y tế chi trả> |
      Khi chấm chỉ tiêu 7a-2030
      Thì Tỷ lệ người dùng dịch vụ chăm sóc ban đầu được bảo hiểm y tế chi trả (insured_use_share) là <Tỷ lệ người dùng dịch vụ chăm sóc ban đầu được bảo hiểm y tế chi trả>
      Và mục tiêu <kết quả>

      Dữ liệu:
        | Số người dùng dịch vụ chăm sóc ban đầu được bảo hiểm y tế chi trả | Tỷ lệ người dùng dịch vụ chăm sóc ban đầu được bảo hiểm y tế chi trả | kết quả   |
        | 99                                                                | 99 %                                                                 | không đạt |
        | 100                                                               | 100 %                                                                | đạt       |

  Quy tắc: Chỉ tiêu 7b-2025. Người có nguy cơ cao được kiểm tra sức khỏe ít nhất mỗi năm một lần

    Tình huống: Chỉ tiêu 7b-2025, khi chưa biết gì
      Khi chấm chỉ tiêu 7b-2025
      Thì mục tiêu chưa đủ căn cứ

    Khung tình huống: Chỉ tiêu 7b-2025: Tỷ lệ người có nguy cơ cao được kiểm tra sức khỏe trong năm: đủ 100 %
      Biết minh chứng sau:
        | Số người có nguy cơ cao mắc bệnh trong danh sách quản lý (high_risk_people)                        | 100                                                                       |
        | Số người có nguy cơ cao được kiểm tra sức khỏe ít nhất một lần trong kỳ (high_risk_people_checked) | <Số người có nguy cơ cao được kiểm tra sức khỏe ít nhất một lần trong kỳ> |
      Khi chấm chỉ tiêu 7b-2025
      Thì Tỷ lệ người có nguy cơ cao được kiểm tra sức khỏe trong năm (high_risk_checked_share) là <Tỷ lệ người có nguy cơ cao được kiểm tra sức khỏe trong năm>
      Và mục tiêu <kết quả>

      Dữ liệu:
        | Số người có nguy cơ cao được kiểm tra sức khỏe ít nhất một lần trong kỳ | Tỷ lệ người có nguy cơ cao được kiểm tra sức khỏe trong năm | kết quả   |
        | 99                                                                      | 99 %                                                        | không đạt |
        | 100                                                                     | 100 %                                                       | đạt       |

  Quy tắc: Chỉ tiêu 7b-2030. Người có nguy cơ cao được kiểm tra sức khỏe thường xuyên

    Tình huống: Chỉ tiêu 7b-2030, khi chưa biết gì
      Khi chấm chỉ tiêu 7b-2030
      Thì mục tiêu chưa đủ căn cứ

  Quy tắc: Chỉ tiêu 7c-2030. Thực hiện tốt kiểm tra sức khỏe định kỳ cho toàn dân

    Tình huống: Chỉ tiêu 7c-2030, khi chưa biết gì
      Khi chấm chỉ tiêu 7c-2030
      Thì mục tiêu chưa đủ căn cứ
