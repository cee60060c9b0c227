# language: vi
Tính năng: Chỉ đạo, điều hành công tác chăm sóc sức khỏe (bộ 1300-2023, nhóm 1): ví dụ ranh giới
  Do lệnh «tieuchi examples» viết ra từ quy tắc; muốn đổi thì đổi quy tắc rồi chạy lại lệnh.
  Điều không nêu ra là điều chưa hỏi. Ở mỗi mốc có trường hợp thiếu một đơn vị, vừa đúng mốc
  và hơn một đơn vị; mọi điều khác giữ nguyên.

  Bối cảnh:
    Biết bộ 1300-2023, chấm ngày 31/12/2024, số liệu từ 01/01/2024 đến 31/12/2024

  Quy tắc: Chỉ tiêu 1. Xã có Ban Chỉ đạo chăm sóc sức khỏe Nhân dân, hoạt động thường xuyên

    Tình huống: Chỉ tiêu 1, khi chưa biết gì
      Khi chấm chỉ tiêu 1
      Thì được từ 0 đến 3 điểm

    Tình huống: Chỉ tiêu 1, khi phần nào cũng đạt điểm tối đa
      Biết tổ thẩm định kết luận từng phần của chỉ tiêu 1:
        | phần                            | điểm |
        | Quyết định thành lập (decision) | 1    |
        | Họp có biên bản (meetings)      | 2    |
      Khi chấm chỉ tiêu 1
      Thì được 3 điểm

    Khung tình huống: Chỉ tiêu 1, phần Quyết định thành lập (decision), mức 1 điểm: Có quyết định thành lập hoặc kiện toàn Ban Chỉ đạo chăm sóc sức khỏe nhân dân còn hiệu lực
      Biết minh chứng sau:
        | Có quyết định thành lập hoặc kiện toàn Ban Chỉ đạo chăm sóc sức khỏe nhân dân còn hiệu lực (committee_decision) | <Có quyết định thành lập hoặc kiện toàn Ban Chỉ đạo chăm sóc sức khỏe nhân dân còn hiệu lực> |
      Khi chấm chỉ tiêu 1
      Thì phần Quyết định thành lập (decision) được <điểm> điểm

      Dữ liệu:
        | Có quyết định thành lập hoặc kiện toàn Ban Chỉ đạo chăm sóc sức khỏe nhân dân còn hiệu lực | điểm |
        | không                                                                                      | 0    |
        | có                                                                                         | 1    |

    Khung tình huống: Chỉ tiêu 1, phần Họp có biên bản (meetings), mức 2 điểm: Số cuộc họp Ban Chỉ đạo có biên bản: từ 4 cuộc trở lên
      Biết minh chứng sau:
        | Số cuộc họp Ban Chỉ đạo có biên bản (committee_meetings) | <Số cuộc họp Ban Chỉ đạo có biên bản> |
      Khi chấm chỉ tiêu 1
      Thì phần Họp có biên bản (meetings) được <điểm> điểm

      Dữ liệu:
        | Số cuộc họp Ban Chỉ đạo có biên bản | điểm |
        | 3                                   | 1    |
        | 4                                   | 2    |
        | 5                                   | 2    |

    Khung tình huống: Chỉ tiêu 1, phần Họp có biên bản (meetings), mức 1 điểm: Số cuộc họp Ban Chỉ đạo có biên bản: từ 2 cuộc trở lên
      Biết minh chứng sau:
        | Số cuộc họp Ban Chỉ đạo có biên bản (committee_meetings) | <Số cuộc họp Ban Chỉ đạo có biên bản> |
      Khi chấm chỉ tiêu 1
      Thì phần Họp có biên bản (meetings) được <điểm> điểm

      Dữ liệu:
        | Số cuộc họp Ban Chỉ đạo có biên bản | điểm |
        | 1                                   | 0    |
        | 2                                   | 1    |
        | 3                                   | 1    |

  Quy tắc: Chỉ tiêu 2. Công tác bảo vệ, chăm sóc và nâng cao sức khỏe Nhân dân, công tác dân số được đưa vào nghị quyết của Đảng ủy hoặc kế hoạch phát triển kinh tế - xã hội hàng năm của xã; các tổ chức chính trị - xã hội và Nhân dân […]

    Tình huống: Chỉ tiêu 2, khi chưa biết gì
      Khi chấm chỉ tiêu 2
      Thì được từ 0 đến 3 điểm

    Tình huống: Chỉ tiêu 2, khi phần nào cũng đạt điểm tối đa
      Biết tổ thẩm định kết luận từng phần của chỉ tiêu 2:
        | phần                                              | điểm |
        | Nghị quyết hoặc kế hoạch năm (resolution-or-plan) | 2    |
        | Đoàn thể tham gia (organisations)                 | 1    |
      Khi chấm chỉ tiêu 2
      Thì được 3 điểm

    Khung tình huống: Chỉ tiêu 2, phần Nghị quyết hoặc kế hoạch năm (resolution-or-plan), mức 2 điểm: Nghị quyết của Đảng ủy cho năm đánh giá có nội dung chăm sóc sức khỏe và dân số
      Biết minh chứng sau:
        | Nghị quyết của Đảng ủy cho năm đánh giá có nội dung chăm sóc sức khỏe và dân số (health_in_resolution) | <Nghị quyết của Đảng ủy cho năm đánh giá có nội dung chăm sóc sức khỏe và dân số> |
        | Kế hoạch phát triển kinh tế - xã hội của năm có nội dung chăm sóc sức khỏe và dân số (health_in_plan)  | không                                                                             |
      Khi chấm chỉ tiêu 2
      Thì phần Nghị quyết hoặc kế hoạch năm (resolution-or-plan) được <điểm> điểm

      Dữ liệu:
        | Nghị quyết của Đảng ủy cho năm đánh giá có nội dung chăm sóc sức khỏe và dân số | điểm |
        | không                                                                           | 0    |
        | có                                                                              | 2    |

    Khung tình huống: Chỉ tiêu 2, phần Nghị quyết hoặc kế hoạch năm (resolution-or-plan), mức 2 điểm: Kế hoạch phát triển kinh tế - xã hội của năm có nội dung chăm sóc sức khỏe và dân số
      Biết minh chứng sau:
        | Nghị quyết của Đảng ủy cho năm đánh giá có nội dung chăm sóc sức khỏe và dân số (health_in_resolution) | không                                                                                  |
        | Kế hoạch phát triển kinh tế - xã hội của năm có nội dung chăm sóc sức khỏe và dân số (health_in_plan)  | <Kế hoạch phát triển kinh tế - xã hội của năm có nội dung chăm sóc sức khỏe và dân số> |
      Khi chấm chỉ tiêu 2
      Thì phần Nghị quyết hoặc kế hoạch năm (resolution-or-plan) được <điểm> điểm

      Dữ liệu:
        | Kế hoạch phát triển kinh tế - xã hội của năm có nội dung chăm sóc sức khỏe và dân số | điểm |
        | không                                                                                | 0    |
        | có                                                                                   | 2    |

    Khung tình huống: Chỉ tiêu 2, phần Đoàn thể tham gia (organisations), mức 1 điểm: Số tổ chức chính trị - xã hội, đoàn thể đã tham gia chương trình y tế: từ 3 tổ chức trở lên
      Biết minh chứng sau:
        | Số tổ chức chính trị - xã hội, đoàn thể đã tham gia chương trình y tế (mass_organisations_taking_part) | <Số tổ chức chính trị - xã hội, đoàn thể đã tham gia chương trình y tế> |
      Khi chấm chỉ tiêu 2
      Thì phần Đoàn thể tham gia (organisations) được <điểm> điểm

      Dữ liệu:
        | Số tổ chức chính trị - xã hội, đoàn thể đã tham gia chương trình y tế | điểm |
        | 2                                                                     | 0    |
        | 3                                                                     | 1    |
        | 4                                                                     | 1    |

  Quy tắc: Chỉ tiêu 3. Kế hoạch hoạt động năm được duyệt; thống kê, báo cáo đầy đủ và đúng hạn

    Tình huống: Chỉ tiêu 3, khi chưa biết gì
      Khi chấm chỉ tiêu 3
      Thì được từ 0 đến 3 điểm

    Tình huống: Chỉ tiêu 3, khi phần nào cũng đạt điểm tối đa
      Biết tổ thẩm định kết luận từng phần của chỉ tiêu 3:
        | phần                           | điểm |
        | Kế hoạch năm được duyệt (plan) | 1    |
        | Báo cáo đúng hạn (reports)     | 2    |
      Khi chấm chỉ tiêu 3
      Thì được 3 điểm

    Khung tình huống: Chỉ tiêu 3, phần Kế hoạch năm được duyệt (plan), mức 1 điểm: Kế hoạch hoạt động năm của trạm đã được phê duyệt
      Biết minh chứng sau:
        | Kế hoạch hoạt động năm của trạm đã được phê duyệt (yearly_plan_approved) | <Kế hoạch hoạt động năm của trạm đã được phê duyệt> |
      Khi chấm chỉ tiêu 3
      Thì phần Kế hoạch năm được duyệt (plan) được <điểm> điểm

      Dữ liệu:
        | Kế hoạch hoạt động năm của trạm đã được phê duyệt | điểm |
        | không                                             | 0    |
        | có                                                | 1    |

    Khung tình huống: Chỉ tiêu 3, phần Báo cáo đúng hạn (reports), mức 2 điểm: Tỷ lệ báo cáo gửi đúng hạn: đủ 100 %
      Biết minh chứng sau:
        | Số báo cáo định kỳ trạm phải gửi (reports_required) | 100                       |
        | Số báo cáo gửi đúng hạn (reports_on_time)           | <Số báo cáo gửi đúng hạn> |
      Khi chấm chỉ tiêu 3
      Thì Tỷ lệ báo cáo gửi đúng hạn (reports_on_time_share) là <Tỷ lệ báo cáo gửi đúng hạn>
      Và phần Báo cáo đúng hạn (reports) được <điểm> điểm

      Dữ liệu:
        | Số báo cáo gửi đúng hạn | Tỷ lệ báo cáo gửi đúng hạn | điểm |
        | 99                      | 99 %                       | 1    |
        | 100                     | 100 %                      | 2    |

    Khung tình huống: Chỉ tiêu 3, phần Báo cáo đúng hạn (reports), mức 1 điểm: Tỷ lệ báo cáo gửi đúng hạn: từ 90 % trở lên
      Biết minh chứng sau:
        | Số báo cáo định kỳ trạm phải gửi (reports_required) | 100                       |
        | Số báo cáo gửi đúng hạn (reports_on_time)           | <Số báo cáo gửi đúng hạn> |
      Khi chấm chỉ tiêu 3
      Thì Tỷ lệ báo cáo gửi đúng hạn (reports_on_time_share) là <Tỷ lệ báo cáo gửi đúng hạn>
      Và phần Báo cáo đúng hạn (reports) được <điểm> điểm

      Dữ liệu:
        | Số báo cáo gửi đúng hạn | Tỷ lệ báo cáo gửi đúng hạn | điểm |
        | 89                      | 89 %                       | 0    |
        | 90                      | 90 %                       | 1    |
        | 91                      | 91 %                       | 1    |

  Quy tắc: Chỉ tiêu 4. Kinh phí hoạt động được cấp đủ, kịp thời và dùng đúng quy định

    Tình huống: Chỉ tiêu 4, khi chưa biết gì
      Khi chấm chỉ tiêu 4
      Thì được từ 0 đến 2 điểm

    Tình huống: Chỉ tiêu 4, khi phần nào cũng đạt điểm tối đa
      Biết tổ thẩm định kết luận từng phần của chỉ tiêu 4:
        | phần                            | điểm |
        | Cấp đủ kinh phí (funds)         | 1    |
        | Dùng đúng quy định (proper-use) | 1    |
      Khi chấm chỉ tiêu 4
      Thì được 2 điểm

    Khung tình huống: Chỉ tiêu 4, phần Cấp đủ kinh phí (funds), mức 1 điểm: Kinh phí đã nhận so với định mức: từ 100 % trở lên
      Biết minh chứng sau:
        | Kinh phí chi thường xuyên cả năm theo định mức (budget_norm) | 100                                 |
        | Kinh phí chi thường xuyên đã nhận (budget_received)          | <Kinh phí chi thường xuyên đã nhận> |
      Khi chấm chỉ tiêu 4
      Thì Kinh phí đã nhận so với định mức (budget_received_ratio) là <Kinh phí đã nhận so với định mức>
      Và phần Cấp đủ kinh phí (funds) được <điểm> điểm

      Dữ liệu:
        | Kinh phí chi thường xuyên đã nhận | Kinh phí đã nhận so với định mức | điểm |
        | 99                                | 99 %                             | 0    |
        | 100                               | 100 %                            | 1    |
        | 101                               | 101 %                            | 1    |

    Khung tình huống: Chỉ tiêu 4, phần Dùng đúng quy định (proper-use), mức 1 điểm: Đã có kết luận thanh tra, kiểm tra hoặc thẩm định quyết toán về tài chính của trạm
      Biết minh chứng sau:
        | Đã có kết luận thanh tra, kiểm tra hoặc thẩm định quyết toán về tài chính của trạm (finances_inspected) | <Đã có kết luận thanh tra, kiểm tra hoặc thẩm định quyết toán về tài chính của trạm> |
        | Kết luận tài chính gần nhất có nêu khoản chi sai quy định (spending_misuse_found)                       | không                                                                                |
      Khi chấm chỉ tiêu 4
      Thì phần Dùng đúng quy định (proper-use) được <điểm> điểm

      Dữ liệu:
        | Đã có kết luận thanh tra, kiểm tra hoặc thẩm định quyết toán về tài chính của trạm | điểm |
        | không                                                                              | 0    |
        | có                                                                                 | 1    |

    Khung tình huống: Chỉ tiêu 4, phần Dùng đúng quy định (proper-use), mức 1 điểm: Kết luận tài chính gần nhất có nêu khoản chi sai quy định
      Biết minh chứng sau:
        | Đã có kết luận thanh tra, kiểm tra hoặc thẩm định quyết toán về tài chính của trạm (finances_inspected) | có                                                          |
        | Kết luận tài chính gần nhất có nêu khoản chi sai quy định (spending_misuse_found)                       | <Kết luận tài chính gần nhất có nêu khoản chi sai quy định> |
      Khi chấm chỉ tiêu 4
      Thì phần Dùng đúng quy định (proper-use) được <điểm> điểm

      Dữ liệu:
        | Kết luận tài chính gần nhất có nêu khoản chi sai quy định | điểm |
        | không                                                     | 1    |
        | có                                                        | 0    |

  Quy tắc: Chỉ tiêu 5. Tỷ lệ dân số tham gia bảo hiểm y tế

    Tình huống: Chỉ tiêu 5, khi chưa biết gì
      Khi chấm chỉ tiêu 5
      Thì được từ 0 đến 3 điểm

    Khung tình huống: Chỉ tiêu 5, mức 3 điểm: Tỷ lệ dân số có bảo hiểm y tế: từ 95 % trở lên
      Biết minh chứng sau:
        | Dân số thực tế thường trú (population)                     | 100                                         |
        | Số người có thẻ bảo hiểm y tế còn giá trị (insured_people) | <Số người có thẻ bảo hiểm y tế còn giá trị> |
      Khi chấm chỉ tiêu 5
      Thì Tỷ lệ dân số có bảo hiểm y tế (insured_share) là <Tỷ lệ dân số có bảo hiểm y tế>
      Và được <điểm> điểm

      Dữ liệu:
        | Số người có thẻ bảo hiểm y tế còn giá trị | Tỷ lệ dân số có bảo hiểm y tế | điểm |
        | 94                                        | 94 %                          | 2    |
        | 95                                        | 95 %                          | 3    |
        | 96                                        | 96 %                          | 3    |

    Khung tình huống: Chỉ tiêu 5, mức 2 điểm: Tỷ lệ dân số có bảo hiểm y tế: từ 90 % trở lên
      Biết minh chứng sau:
        | Dân số thực tế thường trú (population)                     | 100                                         |
        | Số người có thẻ bảo hiểm y tế còn giá trị (insured_people) | <Số người có thẻ bảo hiểm y tế còn giá trị> |
      Khi chấm chỉ tiêu 5
      Thì Tỷ lệ dân số có bảo hiểm y tế (insured_share) là <Tỷ lệ dân số có bảo hiểm y tế>
      Và được <điểm> điểm

      Dữ liệu:
        | Số người có thẻ bảo hiểm y tế còn giá trị | Tỷ lệ dân số có bảo hiểm y tế | điểm |
        | 89                                        | 89 %                          | 1    |
        | 90                                        | 90 %                          | 2    |
        | 91                                        | 91 %                          | 2    |

    Khung tình huống: Chỉ tiêu 5, mức 1 điểm: Tỷ lệ dân số có bảo hiểm y tế: từ 85 % trở lên
      Biết minh chứng sau:
        | Dân số thực tế thường trú (population)                     | 100                                         |
        | Số người có thẻ bảo hiểm y tế còn giá trị (insured_people) | <Số người có thẻ bảo hiểm y tế còn giá trị> |
      Khi chấm chỉ tiêu 5
      Thì Tỷ lệ dân số có bảo hiểm y tế (insured_share) là <Tỷ lệ dân số có bảo hiểm y tế>
      Và được <điểm> điểm

      Dữ liệu:
        | Số người có thẻ bảo hiểm y tế còn giá trị | Tỷ lệ dân số có bảo hiểm y tế | điểm |
        | 84                                        | 84 %                          | 0    |
        | 85                                        | 85 %                          | 1    |
        | 86                                        | 86 %                          | 1    |
