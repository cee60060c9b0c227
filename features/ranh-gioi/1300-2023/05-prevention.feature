# language: vi
Tính năng: Y tế dự phòng, phòng chống HIV/AIDS, vệ sinh môi trường và an toàn thực phẩm (bộ 1300-2023, nhóm 5): ví dụ ranh giới
  Do lệnh «tieuchi examples» viết ra từ quy tắc; muốn đổi thì đổi quy tắc rồi chạy lại lệnh.
  Điều không nêu ra là điều chưa hỏi. Ở mỗi mốc có trường hợp thiếu một đơn vị, vừa đúng mốc
  và hơn một đơn vị; mọi điều khác giữ nguyên.

  Bối cảnh:
    Biết bộ 1300-2023, chấm ngày 31/12/2024, số liệu từ 01/01/2024 đến 31/12/2024

  Quy tắc: Chỉ tiêu 22. Phòng, chống bệnh truyền nhiễm và dịch bệnh

    Tình huống: Chỉ tiêu 22, khi chưa biết gì
      Khi chấm chỉ tiêu 22
      Thì được từ 0 đến 3 điểm

    Tình huống: Chỉ tiêu 22, khi phần nào cũng đạt điểm tối đa
      Biết tổ thẩm định kết luận từng phần của chỉ tiêu 22:
        | phần                                      | điểm |
        | Kế hoạch phòng chống dịch của năm (plan)  | 1    |
        | Báo cáo ca bệnh đúng thời hạn (reporting) | 1    |
        | Không để dịch lan rộng (no-spread)        | 1    |
      Khi chấm chỉ tiêu 22
      Thì được 3 điểm

    Khung tình huống: Chỉ tiêu 22, phần Kế hoạch phòng chống dịch của năm (plan), mức 1 điểm: Xã có kế hoạch phòng, chống dịch của năm được ban hành
      Biết minh chứng sau:
        | Xã có kế hoạch phòng, chống dịch của năm được ban hành (epidemic_plan) | <Xã có kế hoạch phòng, chống dịch của năm được ban hành> |
      Khi chấm chỉ tiêu 22
      Thì phần Kế hoạch phòng chống dịch của năm (plan) được <điểm> điểm

      Dữ liệu:
        | Xã có kế hoạch phòng, chống dịch của năm được ban hành | điểm |
        | không                                                  | 0    |
        | có                                                     | 1    |

    Khung tình huống: Chỉ tiêu 22, phần Báo cáo ca bệnh đúng thời hạn (reporting), mức 1 điểm: Tỷ lệ ca bệnh truyền nhiễm được báo cáo đúng thời hạn: đủ 100 %
      Biết minh chứng sau:
        | Số ca bệnh truyền nhiễm phải báo cáo trong kỳ (notifiable_cases)                       | 100                                                           |
        | Số ca bệnh truyền nhiễm được báo cáo đúng thời hạn quy định (notifiable_cases_in_time) | <Số ca bệnh truyền nhiễm được báo cáo đúng thời hạn quy định> |
      Khi chấm chỉ tiêu 22
      Thì Tỷ lệ ca bệnh truyền nhiễm được báo cáo đúng thời hạn (cases_in_time_share) là <Tỷ lệ ca bệnh truyền nhiễm được báo cáo đúng thời hạn>
      Và phần Báo cáo ca bệnh đúng thời hạn (reporting) được <điểm> điểm

      Dữ liệu:
        | Số ca bệnh truyền nhiễm được báo cáo đúng thời hạn quy định | Tỷ lệ ca bệnh truyền nhiễm được báo cáo đúng thời hạn | điểm |
        | 99                                                          | 99 %                                                  | 0    |
        | 100                                                         | 100 %                                                 | 1    |

    Tình huống: Chỉ tiêu 22, phần Báo cáo ca bệnh đúng thời hạn (reporting): trường hợp khác của cùng thang điểm
      Biết minh chứng sau:
        | Số ca bệnh truyền nhiễm phải báo cáo trong kỳ (notifiable_cases) | 0 |
      Khi chấm chỉ tiêu 22
      Thì phần Báo cáo ca bệnh đúng thời hạn (reporting) được 1 điểm

    Khung tình huống: Chỉ tiêu 22, phần Không để dịch lan rộng (no-spread), mức 1 điểm: Trong kỳ có ổ dịch lan rộng do báo cáo hoặc xử lý không kịp thời
      Biết minh chứng sau:
        | Trong kỳ có ổ dịch lan rộng do báo cáo hoặc xử lý không kịp thời (outbreak_spread) | <Trong kỳ có ổ dịch lan rộng do báo cáo hoặc xử lý không kịp thời> |
      Khi chấm chỉ tiêu 22
      Thì phần Không để dịch lan rộng (no-spread) được <điểm> điểm

      Dữ liệu:
        | Trong kỳ có ổ dịch lan rộng do báo cáo hoặc xử lý không kịp thời | điểm |
        | không                                                            | 1    |
        | có                                                               | 0    |

    Khung tình huống: Chỉ tiêu 22, điểm liệt Dịch lan rộng vì trạm không báo cáo hoặc không xử lý: Trong kỳ có ổ dịch lan rộng do báo cáo hoặc xử lý không kịp thời
      Biết minh chứng sau:
        | Trong kỳ có ổ dịch lan rộng do báo cáo hoặc xử lý không kịp thời (outbreak_spread)           | <Trong kỳ có ổ dịch lan rộng do báo cáo hoặc xử lý không kịp thời> |
        | Có kết luận dịch lan rộng do trạm không báo cáo hoặc không xử lý (outbreak_station_at_fault) | có                                                                 |
      Khi chấm chỉ tiêu 22
      Thì điểm liệt Dịch lan rộng vì trạm không báo cáo hoặc không xử lý (outbreak-through-inaction) <điểm liệt>

      Dữ liệu:
        | Trong kỳ có ổ dịch lan rộng do báo cáo hoặc xử lý không kịp thời | điểm liệt    |
        | không                                                            | không có     |
        | có                                                               | chắc chắn có |

    Khung tình huống: Chỉ tiêu 22, điểm liệt Dịch lan rộng vì trạm không báo cáo hoặc không xử lý: Có kết luận dịch lan rộng do trạm không báo cáo hoặc không xử lý
      Biết minh chứng sau:
        | Trong kỳ có ổ dịch lan rộng do báo cáo hoặc xử lý không kịp thời (outbreak_spread)           | có                                                                 |
        | Có kết luận dịch lan rộng do trạm không báo cáo hoặc không xử lý (outbreak_station_at_fault) | <Có kết luận dịch lan rộng do trạm không báo cáo hoặc không xử lý> |
      Khi chấm chỉ tiêu 22
      Thì điểm liệt Dịch lan rộng vì trạm không báo cáo hoặc không xử lý (outbreak-through-inaction) <điểm liệt>

      Dữ liệu:
        | Có kết luận dịch lan rộng do trạm không báo cáo hoặc không xử lý | điểm liệt    |
        | không                                                            | không có     |
        | có                                                               | chắc chắn có |

  Quy tắc: Chỉ tiêu 23. Phòng, chống HIV/AIDS

    Tình huống: Chỉ tiêu 23, khi chưa biết gì
      Khi chấm chỉ tiêu 23
      Thì được từ 0 đến 2 điểm

    Tình huống: Chỉ tiêu 23, khi phần nào cũng đạt điểm tối đa
      Biết tổ thẩm định kết luận từng phần của chỉ tiêu 23:
        | phần                                         | điểm |
        | Tư vấn và chuyển gửi (counselling)           | 1    |
        | Điều trị người nhiễm HIV đã biết (treatment) | 1    |
      Khi chấm chỉ tiêu 23
      Thì được 2 điểm

    Khung tình huống: Chỉ tiêu 23, phần Tư vấn và chuyển gửi (counselling), mức 1 điểm: Trạm có tư vấn và chuyển gửi người cần xét nghiệm, điều trị HIV
      Biết minh chứng sau:
        | Trạm có tư vấn và chuyển gửi người cần xét nghiệm, điều trị HIV (hiv_counselling) | <Trạm có tư vấn và chuyển gửi người cần xét nghiệm, điều trị HIV> |
      Khi chấm chỉ tiêu 23
      Thì phần Tư vấn và chuyển gửi (counselling) được <điểm> điểm

      Dữ liệu:
        | Trạm có tư vấn và chuyển gửi người cần xét nghiệm, điều trị HIV | điểm |
        | không                                                           | 0    |
        | có                                                              | 1    |

    Khung tình huống: Chỉ tiêu 23, phần Điều trị người nhiễm HIV đã biết (treatment), mức 1 điểm: Tỷ lệ người nhiễm HIV đã biết đang được điều trị: từ 90 % trở lên
      Biết minh chứng sau:
        | Số người nhiễm HIV đang được quản lý tại xã (chỉ ghi tổng số) (hiv_known)          | 100                                                               |
        | Số người nhiễm HIV tại xã đang điều trị bằng thuốc kháng vi rút (hiv_on_treatment) | <Số người nhiễm HIV tại xã đang điều trị bằng thuốc kháng vi rút> |
      Khi chấm chỉ tiêu 23
      Thì Tỷ lệ người nhiễm HIV đã biết đang được điều trị (hiv_treatment_share) là <Tỷ lệ người nhiễm HIV đã biết đang được điều trị>
      Và phần Điều trị người nhiễm HIV đã biết (treatment) được <điểm> điểm

      Dữ liệu:
        | Số người nhiễm HIV tại xã đang điều trị bằng thuốc kháng vi rút | Tỷ lệ người nhiễm HIV đã biết đang được điều trị | điểm |
        | 89                                                              | 89 %                                             | 0    |
        | 90                                                              | 90 %                                             | 1    |
        | 91                                                              | 91 %                                             | 1    |

    Tình huống: Chỉ tiêu 23, phần Điều trị người nhiễm HIV đã biết (treatment): trường hợp khác của cùng thang điểm
      Biết minh chứng sau:
        | Số người nhiễm HIV đang được quản lý tại xã (chỉ ghi tổng số) (hiv_known) | 0 |
      Khi chấm chỉ tiêu 23
      Thì phần Điều trị người nhiễm HIV đã biết (treatment) được 1 điểm

  Quy tắc: Chỉ tiêu 24. Lao, tâm thần, sốt rét và các chương trình y tế khác

    Tình huống: Chỉ tiêu 24, khi chưa biết gì
      Khi chấm chỉ tiêu 24
      Thì được từ 0 đến 2 điểm

    Khung tình huống: Chỉ tiêu 24, mức 2 điểm: Tỷ lệ chương trình y tế hoàn thành chỉ tiêu được giao: từ 90 % trở lên
      Biết minh chứng sau:
        | Số chương trình y tế xã được giao chỉ tiêu trong năm (programmes_assigned) | <Số chương trình y tế xã được giao chỉ tiêu trong năm> |
        | Số chương trình y tế hoàn thành chỉ tiêu được giao (programmes_met)        | <Số chương trình y tế hoàn thành chỉ tiêu được giao>   |
      Khi chấm chỉ tiêu 24
      Thì Tỷ lệ chương trình y tế hoàn thành chỉ tiêu được giao (programmes_met_share) là <Tỷ lệ chương trình y tế hoàn thành chỉ tiêu được giao>
      Và được <điểm> điểm

      Dữ liệu:
        | Số chương trình y tế xã được giao chỉ tiêu trong năm | Số chương trình y tế hoàn thành chỉ tiêu được giao | Tỷ lệ chương trình y tế hoàn thành chỉ tiêu được giao | điểm |
        | 10                                                   | 8                                                  | 80 %                                                  | 1    |
        | 10                                                   | 9                                                  | 90 %                                                  | 2    |
        | 10                                                   | 10                                                 | 100 %                                                 | 2    |
        | 19                                                   | 17                                                 | 17/19                                                 | 1    |

    Khung tình huống: Chỉ tiêu 24, mức 1 điểm: Tỷ lệ chương trình y tế hoàn thành chỉ tiêu được giao: từ 70 % trở lên
      Biết minh chứng sau:
        | Số chương trình y tế xã được giao chỉ tiêu trong năm (programmes_assigned) | <Số chương trình y tế xã được giao chỉ tiêu trong năm> |
        | Số chương trình y tế hoàn thành chỉ tiêu được giao (programmes_met)        | <Số chương trình y tế hoàn thành chỉ tiêu được giao>   |
      Khi chấm chỉ tiêu 24
      Thì Tỷ lệ chương trình y tế hoàn thành chỉ tiêu được giao (programmes_met_share) là <Tỷ lệ chương trình y tế hoàn thành chỉ tiêu được giao>
      Và được <điểm> điểm

      Dữ liệu:
        | Số chương trình y tế xã được giao chỉ tiêu trong năm | Số chương trình y tế hoàn thành chỉ tiêu được giao | Tỷ lệ chương trình y tế hoàn thành chỉ tiêu được giao | điểm |
        | 10                                                   | 6                                                  | 60 %                                                  | 0    |
        | 10                                                   | 7                                                  | 70 %                                                  | 1    |
        | 10                                                   | 8                                                  | 80 %                                                  | 1    |
        | 13                                                   | 9                                                  | 9/13                                                  | 0    |

  Quy tắc: Chỉ tiêu 25. Quản lý tăng huyết áp, đái tháo đường và bệnh không lây nhiễm khác

    Tình huống: Chỉ tiêu 25, khi chưa biết gì
      Khi chấm chỉ tiêu 25
      Thì được từ 0 đến 4 điểm

    Tình huống: Chỉ tiêu 25, khi phần nào cũng đạt điểm tối đa
      Biết tổ thẩm định kết luận từng phần của chỉ tiêu 25:
        | phần                                 | điểm |
        | Danh sách theo dõi (list)            | 1    |
        | Quản lý tăng huyết áp (hypertension) | 1,5  |
        | Quản lý đái tháo đường (diabetes)    | 1,5  |
      Khi chấm chỉ tiêu 25
      Thì được 4 điểm

    Khung tình huống: Chỉ tiêu 25, phần Danh sách theo dõi (list), mức 1 điểm: Trạm lập và cập nhật danh sách người mắc bệnh không lây nhiễm
      Biết minh chứng sau:
        | Trạm lập và cập nhật danh sách người mắc bệnh không lây nhiễm (ncd_list) | <Trạm lập và cập nhật danh sách người mắc bệnh không lây nhiễm> |
      Khi chấm chỉ tiêu 25
      Thì phần Danh sách theo dõi (list) được <điểm> điểm

      Dữ liệu:
        | Trạm lập và cập nhật danh sách người mắc bệnh không lây nhiễm | điểm |
        | không                                                         | 0    |
        | có                                                            | 1    |

    Khung tình huống: Chỉ tiêu 25, phần Quản lý tăng huyết áp (hypertension), mức 1,5 điểm: Số người tăng huyết áp được quản lý so với số ước tính: từ 50 % trở lên
      Biết minh chứng sau:
        | Số người mắc tăng huyết áp ước tính tại xã (hypertension_estimated)    | 100                                               |
        | Số người tăng huyết áp đang được quản lý tại xã (hypertension_managed) | <Số người tăng huyết áp đang được quản lý tại xã> |
      Khi chấm chỉ tiêu 25
      Thì Số người tăng huyết áp được quản lý so với số ước tính (hypertension_managed_ratio) là <Số người tăng huyết áp được quản lý so với số ước tính>
      Và phần Quản lý tăng huyết áp (hypertension) được <điểm> điểm

      Dữ liệu:
        | Số người tăng huyết áp đang được quản lý tại xã | Số người tăng huyết áp được quản lý so với số ước tính | điểm |
        | 49                                              | 49 %                                                   | 0,75 |
        | 50                                              | 50 %                                                   | 1,5  |
        | 51                                              | 51 %                                                   | 1,5  |

    Khung tình huống: Chỉ tiêu 25, phần Quản lý tăng huyết áp (hypertension), mức 0,75 điểm: Số người tăng huyết áp được quản lý so với số ước tính: từ 30 % trở lên
      Biết minh chứng sau:
        | Số người mắc tăng huyết áp ước tính tại xã (hypertension_estimated)    | 100                                               |
        | Số người tăng huyết áp đang được quản lý tại xã (hypertension_managed) | <Số người tăng huyết áp đang được quản lý tại xã> |
      Khi chấm chỉ tiêu 25
      Thì Số người tăng huyết áp được quản lý so với số ước tính (hypertension_managed_ratio) là <Số người tăng huyết áp được quản lý so với số ước tính>
      Và phần Quản lý tăng huyết áp (hypertension) được <điểm> điểm

      Dữ liệu:
        | Số người tăng huyết áp đang được quản lý tại xã | Số người tăng huyết áp được quản lý so với số ước tính | điểm |
        | 29                                              | 29 %                                                   | 0    |
        | 30                                              | 30 %                                                   | 0,75 |
        | 31                                              | 31 %                                                   | 0,75 |

    Khung tình huống: Chỉ tiêu 25, phần Quản lý đái tháo đường (diabetes), mức 1,5 điểm: Số người đái tháo đường được quản lý so với số ước tính: từ 50 % trở lên
      Biết minh chứng sau:
        | Số người mắc đái tháo đường ước tính tại xã (diabetes_estimated)    | 100                                                |
        | Số người đái tháo đường đang được quản lý tại xã (diabetes_managed) | <Số người đái tháo đường đang được quản lý tại xã> |
      Khi chấm chỉ tiêu 25
      Thì Số người đái tháo đường được quản lý so với số ước tính (diabetes_managed_ratio) là <Số người đái tháo đường được quản lý so với số ước tính>
      Và phần Quản lý đái tháo đường (diabetes) được <điểm> điểm

      Dữ liệu:
        | Số người đái tháo đường đang được quản lý tại xã | Số người đái tháo đường được quản lý so với số ước tính | điểm |
        | 49                                               | 49 %                                                    | 0,75 |
        | 50                                               | 50 %                                                    | 1,5  |
        | 51                                               | 51 %                                                    | 1,5  |

    Khung tình huống: Chỉ tiêu 25, phần Quản lý đái tháo đường (diabetes), mức 0,75 điểm: Số người đái tháo đường được quản lý so với số ước tính: từ 30 % trở lên
      Biết minh chứng sau:
        | Số người mắc đái tháo đường ước tính tại xã (diabetes_estimated)    | 100                                                |
        | Số người đái tháo đường đang được quản lý tại xã (diabetes_managed) | <Số người đái tháo đường đang được quản lý tại xã> |
      Khi chấm chỉ tiêu 25
      Thì Số người đái tháo đường được quản lý so với số ước tính (diabetes_managed_ratio) là <Số người đái tháo đường được quản lý so với số ước tính>
      Và phần Quản lý đái tháo đường (diabetes) được <điểm> điểm

      Dữ liệu:
        | Số người đái tháo đường đang được quản lý tại xã | Số người đái tháo đường được quản lý so với số ước tính | điểm |
        | 29                                               | 29 %                                                    | 0    |
        | 30                                               | 30 %                                                    | 0,75 |
        | 31                                               | 31 %                                                    | 0,75 |

  Quy tắc: Chỉ tiêu 26. Tiêm chủng đầy đủ cho trẻ dưới 1 tuổi

    Tình huống: Chỉ tiêu 26, khi chưa biết gì
      Khi chấm chỉ tiêu 26
      Thì được từ 0 đến 2 điểm

    Khung tình huống: Chỉ tiêu 26, mức 2 điểm: Tỷ lệ trẻ dưới 1 tuổi được tiêm chủng đầy đủ: từ 95 % trở lên
      Biết minh chứng sau:
        | Số trẻ dưới 1 tuổi (children_under_1)                                         | 100                                                  |
        | Số trẻ dưới 1 tuổi được tiêm chủng đầy đủ trong kỳ (children_fully_immunised) | <Số trẻ dưới 1 tuổi được tiêm chủng đầy đủ trong kỳ> |
      Khi chấm chỉ tiêu 26
      Thì Tỷ lệ trẻ dưới 1 tuổi được tiêm chủng đầy đủ (full_immunisation) là <Tỷ lệ trẻ dưới 1 tuổi được tiêm chủng đầy đủ>
      Và được <điểm> điểm

      Dữ liệu:
        | Số trẻ dưới 1 tuổi được tiêm chủng đầy đủ trong kỳ | Tỷ lệ trẻ dưới 1 tuổi được tiêm chủng đầy đủ | điểm |
        | 94                                                 | 94 %                                         | 1    |
        | 95                                                 | 95 %                                         | 2    |
        | 96                                                 | 96 %                                         | 2    |

    Khung tình huống: Chỉ tiêu 26, mức 1 điểm: Tỷ lệ trẻ dưới 1 tuổi được tiêm chủng đầy đủ: từ 90 % trở lên
      Biết minh chứng sau:
        | Số trẻ dưới 1 tuổi (children_under_1)                                         | 100                                                  |
        | Số trẻ dưới 1 tuổi được tiêm chủng đầy đủ trong kỳ (children_fully_immunised) | <Số trẻ dưới 1 tuổi được tiêm chủng đầy đủ trong kỳ> |
      Khi chấm chỉ tiêu 26
      Thì Tỷ lệ trẻ dưới 1 tuổi được tiêm chủng đầy đủ (full_immunisation) là <Tỷ lệ trẻ dưới 1 tuổi được tiêm chủng đầy đủ>
      Và được <điểm> điểm

      Dữ liệu:
        | Số trẻ dưới 1 tuổi được tiêm chủng đầy đủ trong kỳ | Tỷ lệ trẻ dưới 1 tuổi được tiêm chủng đầy đủ | điểm |
        | 89                                                 | 89 %                                         | 0    |
        | 90                                                 | 90 %                                         | 1    |
        | 91                                                 | 91 %                                         | 1    |

  Quy tắc: Chỉ tiêu 27. Hộ gia đình dùng nước sạch hoặc nước hợp vệ sinh

    Tình huống: Chỉ tiêu 27, khi chưa biết gì
      Khi chấm chỉ tiêu 27
      Thì được từ 0 đến 2 điểm

    Khung tình huống: Chỉ tiêu 27, mức 2 điểm: Tỷ lệ hộ dùng nước sạch hoặc nước hợp vệ sinh: từ mức theo Vùng của xã theo Bộ tiêu chí trở lên
      Biết minh chứng sau:
        | Vùng của xã theo Bộ tiêu chí (zone)                                          | <Vùng của xã theo Bộ tiêu chí>                        |
        | Số hộ gia đình (households)                                                  | 100                                                   |
        | Số hộ gia đình dùng nước sạch hoặc nước hợp vệ sinh (households_clean_water) | <Số hộ gia đình dùng nước sạch hoặc nước hợp vệ sinh> |
      Khi chấm chỉ tiêu 27
      Thì Tỷ lệ hộ dùng nước sạch hoặc nước hợp vệ sinh (clean_water_share) là <Tỷ lệ hộ dùng nước sạch hoặc nước hợp vệ sinh>
      Và được <điểm> điểm

      Dữ liệu:
        | Vùng của xã theo Bộ tiêu chí                 | Số hộ gia đình dùng nước sạch hoặc nước hợp vệ sinh | Tỷ lệ hộ dùng nước sạch hoặc nước hợp vệ sinh | điểm |
        | Vùng 1: gần bệnh viện, đi lại dễ             | 94                                                  | 94 %                                          | 1    |
        | Vùng 1: gần bệnh viện, đi lại dễ             | 95                                                  | 95 %                                          | 2    |
        | Vùng 1: gần bệnh viện, đi lại dễ             | 96                                                  | 96 %                                          | 2    |
        | Vùng 2: cách xa vừa phải, đi lại bình thường | 94                                                  | 94 %                                          | 1    |
        | Vùng 2: cách xa vừa phải, đi lại bình thường | 95                                                  | 95 %                                          | 2    |
        | Vùng 2: cách xa vừa phải, đi lại bình thường | 96                                                  | 96 %                                          | 2    |
        | Vùng 3: xa hoặc đi lại khó khăn              | 84                                                  | 84 %                                          | 1    |
        | Vùng 3: xa hoặc đi lại khó khăn              | 85                                                  | 85 %                                          | 2    |
        | Vùng 3: xa hoặc đi lại khó khăn              | 86                                                  | 86 %                                          | 2    |

    Khung tình huống: Chỉ tiêu 27, mức 1 điểm: Tỷ lệ hộ dùng nước sạch hoặc nước hợp vệ sinh: từ mức theo Vùng của xã theo Bộ tiêu chí trở lên
      Biết minh chứng sau:
        | Vùng của xã theo Bộ tiêu chí (zone)                                          | <Vùng của xã theo Bộ tiêu chí>                        |
        | Số hộ gia đình (households)                                                  | 100                                                   |
        | Số hộ gia đình dùng nước sạch hoặc nước hợp vệ sinh (households_clean_water) | <Số hộ gia đình dùng nước sạch hoặc nước hợp vệ sinh> |
      Khi chấm chỉ tiêu 27
      Thì Tỷ lệ hộ dùng nước sạch hoặc nước hợp vệ sinh (clean_water_share) là <Tỷ lệ hộ dùng nước sạch hoặc nước hợp vệ sinh>
      Và được <điểm> điểm

      Dữ liệu:
        | Vùng của xã theo Bộ tiêu chí                 | Số hộ gia đình dùng nước sạch hoặc nước hợp vệ sinh | Tỷ lệ hộ dùng nước sạch hoặc nước hợp vệ sinh | điểm |
        | Vùng 1: gần bệnh viện, đi lại dễ             | 89                                                  | 89 %                                          | 0    |
        | Vùng 1: gần bệnh viện, đi lại dễ             | 90                                                  | 90 %                                          | 1    |
        | Vùng 1: gần bệnh viện, đi lại dễ             | 91                                                  | 91 %                                          | 1    |
        | Vùng 2: cách xa vừa phải, đi lại bình thường | 89                                                  | 89 %                                          | 0    |
        | Vùng 2: cách xa vừa phải, đi lại bình thường | 90                                                  | 90 %                                          | 1    |
        | Vùng 2: cách xa vừa phải, đi lại bình thường | 91                                                  | 91 %                                          | 1    |
        | Vùng 3: xa hoặc đi lại khó khăn              | 74                                                  | 74 %                                          | 0    |
        | Vùng 3: xa hoặc đi lại khó khăn              | 75                                                  | 75 %                                          | 1    |
        | Vùng 3: xa hoặc đi lại khó khăn              | 76                                                  | 76 %                                          | 1    |

  Quy tắc: Chỉ tiêu 28. Hộ gia đình có nhà tiêu hợp vệ sinh

    Tình huống: Chỉ tiêu 28, khi chưa biết gì
      Khi chấm chỉ tiêu 28
      Thì được từ 0 đến 2 điểm

    Khung tình huống: Chỉ tiêu 28, mức 2 điểm: Tỷ lệ hộ có nhà tiêu hợp vệ sinh: từ mức theo Vùng của xã theo Bộ tiêu chí trở lên
      Biết minh chứng sau:
        | Vùng của xã theo Bộ tiêu chí (zone)                                  | <Vùng của xã theo Bộ tiêu chí>           |
        | Số hộ gia đình (households)                                          | 100                                      |
        | Số hộ gia đình có nhà tiêu hợp vệ sinh (households_hygienic_latrine) | <Số hộ gia đình có nhà tiêu hợp vệ sinh> |
      Khi chấm chỉ tiêu 28
      Thì Tỷ lệ hộ có nhà tiêu hợp vệ sinh (hygienic_latrine_share) là <Tỷ lệ hộ có nhà tiêu hợp vệ sinh>
      Và được <điểm> điểm

      Dữ liệu:
        | Vùng của xã theo Bộ tiêu chí                 | Số hộ gia đình có nhà tiêu hợp vệ sinh | Tỷ lệ hộ có nhà tiêu hợp vệ sinh | điểm |
        | Vùng 1: gần bệnh viện, đi lại dễ             | 89                                     | 89 %                             | 1    |
        | Vùng 1: gần bệnh viện, đi lại dễ             | 90                                     | 90 %                             | 2    |
        | Vùng 1: gần bệnh viện, đi lại dễ             | 91                                     | 91 %                             | 2    |
        | Vùng 2: cách xa vừa phải, đi lại bình thường | 89                                     | 89 %                             | 1    |
        | Vùng 2: cách xa vừa phải, đi lại bình thường | 90                                     | 90 %                             | 2    |
        | Vùng 2: cách xa vừa phải, đi lại bình thường | 91                                     | 91 %                             | 2    |
        | Vùng 3: xa hoặc đi lại khó khăn              | 69                                     | 69 %                             | 1    |
        | Vùng 3: xa hoặc đi lại khó khăn              | 70                                     | 70 %                             | 2    |
        | Vùng 3: xa hoặc đi lại khó khăn              | 71                                     | 71 %                             | 2    |

    Khung tình huống: Chỉ tiêu 28, mức 1 điểm: Tỷ lệ hộ có nhà tiêu hợp vệ sinh: từ mức theo Vùng của xã theo Bộ tiêu chí trở lên
      Biết minh chứng sau:
        | Vùng của xã theo Bộ tiêu chí (zone)                                  | <Vùng của xã theo Bộ tiêu chí>           |
        | Số hộ gia đình (households)                                          | 100                                      |
        | Số hộ gia đình có nhà tiêu hợp vệ sinh (households_hygienic_latrine) | <Số hộ gia đình có nhà tiêu hợp vệ sinh> |
      Khi chấm chỉ tiêu 28
      Thì Tỷ lệ hộ có nhà tiêu hợp vệ sinh (hygienic_latrine_share) là <Tỷ lệ hộ có nhà tiêu hợp vệ sinh>
      Và được <điểm> điểm

      Dữ liệu:
        | Vùng của xã theo Bộ tiêu chí                 | Số hộ gia đình có nhà tiêu hợp vệ sinh | Tỷ lệ hộ có nhà tiêu hợp vệ sinh | điểm |
        | Vùng 1: gần bệnh viện, đi lại dễ             | 79                                     | 79 %                             | 0    |
        | Vùng 1: gần bệnh viện, đi lại dễ             | 80                                     | 80 %                             | 1    |
        | Vùng 1: gần bệnh viện, đi lại dễ             | 81                                     | 81 %                             | 1    |
        | Vùng 2: cách xa vừa phải, đi lại bình thường | 79                                     | 79 %                             | 0    |
        | Vùng 2: cách xa vừa phải, đi lại bình thường | 80                                     | 80 %                             | 1    |
        | Vùng 2: cách xa vừa phải, đi lại bình thường | 81                                     | 81 %                             | 1    |
        | Vùng 3: xa hoặc đi lại khó khăn              | 59                                     | 59 %                             | 0    |
        | Vùng 3: xa hoặc đi lại khó khăn              | 60                                     | 60 %                             | 1    |
        | Vùng 3: xa hoặc đi lại khó khăn              | 61                                     | 61 %                             | 1    |

  Quy tắc: Chỉ tiêu 29. Bảo đảm an toàn thực phẩm

    Tình huống: Chỉ tiêu 29, khi chưa biết gì
      Khi chấm chỉ tiêu 29
      Thì được từ 0 đến 2 điểm

    Tình huống: Chỉ tiêu 29, khi phần nào cũng đạt điểm tối đa
      Biết tổ thẩm định kết luận từng phần của chỉ tiêu 29:
        | phần                                         | điểm |
        | Kiểm tra cơ sở thực phẩm (checks)            | 1    |
        | Không có vụ ngộ độc thực phẩm (no-poisoning) | 1    |
      Khi chấm chỉ tiêu 29
      Thì được 2 điểm

    Khung tình huống: Chỉ tiêu 29, phần Kiểm tra cơ sở thực phẩm (checks), mức 1 điểm: Tỷ lệ cơ sở thực phẩm được kiểm tra trong kỳ: từ 80 % trở lên
      Biết minh chứng sau:
        | Số cơ sở thực phẩm thuộc diện xã quản lý (food_establishments)                          | 100                                                         |
        | Số cơ sở thực phẩm được kiểm tra ít nhất một lần trong kỳ (food_establishments_checked) | <Số cơ sở thực phẩm được kiểm tra ít nhất một lần trong kỳ> |
      Khi chấm chỉ tiêu 29
      Thì Tỷ lệ cơ sở thực phẩm được kiểm tra trong kỳ (food_checks_share) là <Tỷ lệ cơ sở thực phẩm được kiểm tra trong kỳ>
      Và phần Kiểm tra cơ sở thực phẩm (checks) được <điểm> điểm

      Dữ liệu:
        | Số cơ sở thực phẩm được kiểm tra ít nhất một lần trong kỳ | Tỷ lệ cơ sở thực phẩm được kiểm tra trong kỳ | điểm |
        | 79                                                        | 79 %                                         | 0    |
        | 80                                                        | 80 %                                         | 1    |
        | 81                                                        | 81 %                                         | 1    |

    Khung tình huống: Chỉ tiêu 29, phần Không có vụ ngộ độc thực phẩm (no-poisoning), mức 1 điểm: Trong kỳ có vụ ngộ độc thực phẩm xảy ra tại xã
      Biết minh chứng sau:
        | Trong kỳ có vụ ngộ độc thực phẩm xảy ra tại xã (food_poisoning_outbreak) | <Trong kỳ có vụ ngộ độc thực phẩm xảy ra tại xã> |
      Khi chấm chỉ tiêu 29
      Thì phần Không có vụ ngộ độc thực phẩm (no-poisoning) được <điểm> điểm

      Dữ liệu:
        | Trong kỳ có vụ ngộ độc thực phẩm xảy ra tại xã | điểm |
        | không                                          | 1    |
        | có                                             | 0    |

    Khung tình huống: Chỉ tiêu 29, điểm liệt Vụ ngộ độc thực phẩm từ 30 người mắc trở lên mà xã có lỗi: Trong kỳ có vụ ngộ độc thực phẩm xảy ra tại xã
      Biết minh chứng sau:
        | Trong kỳ có vụ ngộ độc thực phẩm xảy ra tại xã (food_poisoning_outbreak)                                     | <Trong kỳ có vụ ngộ độc thực phẩm xảy ra tại xã> |
        | Số người mắc trong vụ ngộ độc thực phẩm lớn nhất của kỳ (không có vụ nào thì ghi 0) (largest_food_poisoning) | 100                                              |
        | Có kết luận xã có lỗi trong vụ ngộ độc thực phẩm lớn nhất của kỳ (commune_at_fault)                          | có                                               |
      Khi chấm chỉ tiêu 29
      Thì điểm liệt Vụ ngộ độc thực phẩm từ 30 người mắc trở lên mà xã có lỗi (large-poisoning-at-fault) <điểm liệt>

      Dữ liệu:
        | Trong kỳ có vụ ngộ độc thực phẩm xảy ra tại xã | điểm liệt    |
        | không                                          | không có     |
        | có                                             | chắc chắn có |

    Khung tình huống: Chỉ tiêu 29, điểm liệt Vụ ngộ độc thực phẩm từ 30 người mắc trở lên mà xã có lỗi: Số người mắc trong vụ ngộ độc thực phẩm lớn nhất của kỳ (không có vụ nào thì ghi 0): từ 30 người trở lên
      Biết minh chứng sau:
        | Trong kỳ có vụ ngộ độc thực phẩm xảy ra tại xã (food_poisoning_outbreak)                                     | có                                                        |
        | Số người mắc trong vụ ngộ độc thực phẩm lớn nhất của kỳ (không có vụ nào thì ghi 0) (largest_food_poisoning) | <Số người mắc trong vụ ngộ độc thực phẩm lớn nhất của kỳ> |
        | Có kết luận xã có lỗi trong vụ ngộ độc thực phẩm lớn nhất của kỳ (commune_at_fault)                          | có                                                        |
      Khi chấm chỉ tiêu 29
      Thì điểm liệt Vụ ngộ độc thực phẩm từ 30 người mắc trở lên mà xã có lỗi (large-poisoning-at-fault) <điểm liệt>

      Dữ liệu:
        | Số người mắc trong vụ ngộ độc thực phẩm lớn nhất của kỳ | điểm liệt    |
        | 29                                                      | không có     |
        | 30                                                      | chắc chắn có |
        | 31                                                      | chắc chắn có |

    Khung tình huống: Chỉ tiêu 29, điểm liệt Vụ ngộ độc thực phẩm từ 30 người mắc trở lên mà xã có lỗi: Có kết luận xã có lỗi trong vụ ngộ độc thực phẩm lớn nhất của kỳ
      Biết minh chứng sau:
        | Trong kỳ có vụ ngộ độc thực phẩm xảy ra tại xã (food_poisoning_outbreak)                                     | có                                                                 |
        | Số người mắc trong vụ ngộ độc thực phẩm lớn nhất của kỳ (không có vụ nào thì ghi 0) (largest_food_poisoning) | 100                                                                |
        | Có kết luận xã có lỗi trong vụ ngộ độc thực phẩm lớn nhất của kỳ (commune_at_fault)                          | <Có kết luận xã có lỗi trong vụ ngộ độc thực phẩm lớn nhất của kỳ> |
      Khi chấm chỉ tiêu 29
      Thì điểm liệt Vụ ngộ độc thực phẩm từ 30 người mắc trở lên mà xã có lỗi (large-poisoning-at-fault) <điểm liệt>

      Dữ liệu:
        | Có kết luận xã có lỗi trong vụ ngộ độc thực phẩm lớn nhất của kỳ | điểm liệt    |
        | không                                                            | không có     |
        | có                                                               | chắc chắn có |
