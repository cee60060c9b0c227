# language: vi
Tính năng: Bộ tiêu chí quốc gia về y tế xã giai đoạn đến năm 2030 (bộ 1300-2023): hiệu lực và công nhận
  Do lệnh «tieuchi examples» viết ra từ quy tắc; muốn đổi thì đổi quy tắc rồi chạy lại lệnh.

  Bối cảnh:
    Biết bộ 1300-2023, chấm ngày 31/12/2024, số liệu từ 01/01/2024 đến 31/12/2024

  Quy tắc: Hiệu lực

    Khung tình huống: Ngày đầu và ngày cuối có hiệu lực
      Khi tìm bộ áp dụng vào ngày <ngày>
      Thì áp dụng <áp dụng>

      Dữ liệu:
        | ngày       | áp dụng                                       |
        | 08/03/2023 | bộ 4667-2014 (mới biết khung, chưa chấm được) |
        | 09/03/2023 | bộ 1300-2023                                  |
        | 10/03/2023 | bộ 1300-2023                                  |

  Quy tắc: Công nhận

    Khung tình huống: Tổng điểm quanh mức cần có
      Biết tổ thẩm định cho mọi chỉ tiêu điểm tối đa, riêng:
        | chỉ tiêu | điểm               |
        | 1        | 0                  |
        | 2        | 0                  |
        | 3        | 2                  |
        | 6        | 0                  |
        | 7        | 2                  |
        | 10       | 0                  |
        | 11       | 0                  |
        | 12       | 0                  |
        | 13       | 3                  |
        | 16       | <điểm chỉ tiêu 16> |
      Và minh chứng sau:
        | Trong kỳ có ổ dịch lan rộng do báo cáo hoặc xử lý không kịp thời (outbreak_spread) | không |
        | Trong kỳ có vụ ngộ độc thực phẩm xảy ra tại xã (food_poisoning_outbreak)           | không |
        | Có kết luận về sai sót chuyên môn nghiêm trọng gây tử vong tại trạm (fatal_error)  | không |
      Khi chấm cả bộ
      Thì tổng điểm là <tổng điểm>
      Và kết luận là <kết luận>

      Dữ liệu:
        | điểm chỉ tiêu 16 | tổng điểm | kết luận  |
        | 0,5              | 79,5      | không đạt |
        | 0,9              | 79,9      | không đạt |
        | 1                | 80        | đạt       |
        | 1,5              | 80,5      | đạt       |

    Khung tình huống: Tiêu chí 1 quanh ngưỡng của nó
      Biết tổ thẩm định cho mọi chỉ tiêu điểm tối đa, riêng:
        | chỉ tiêu | điểm              |
        | 1        | 0                 |
        | 2        | 0                 |
        | 3        | <điểm chỉ tiêu 3> |
      Và minh chứng sau:
        | Trong kỳ có ổ dịch lan rộng do báo cáo hoặc xử lý không kịp thời (outbreak_spread) | không |
        | Trong kỳ có vụ ngộ độc thực phẩm xảy ra tại xã (food_poisoning_outbreak)           | không |
        | Có kết luận về sai sót chuyên môn nghiêm trọng gây tử vong tại trạm (fatal_error)  | không |
      Khi chấm cả bộ
      Thì tiêu chí 1 được <điểm tiêu chí> điểm
      Và tiêu chí 1 <ngưỡng>
      Và kết luận là <kết luận>

      Dữ liệu:
        | điểm chỉ tiêu 3 | điểm tiêu chí | ngưỡng           | kết luận  |
        | 1,5             | 6,5           | không đạt ngưỡng | không đạt |
        | 1,9             | 6,9           | không đạt ngưỡng | không đạt |
        | 2               | 7             | đạt ngưỡng       | đạt       |
        | 2,5             | 7,5           | đạt ngưỡng       | đạt       |

    Khung tình huống: Tiêu chí 2 quanh ngưỡng của nó
      Biết tổ thẩm định cho mọi chỉ tiêu điểm tối đa, riêng:
        | chỉ tiêu | điểm              |
        | 6        | 0                 |
        | 7        | <điểm chỉ tiêu 7> |
      Và minh chứng sau:
        | Trong kỳ có ổ dịch lan rộng do báo cáo hoặc xử lý không kịp thời (outbreak_spread) | không |
        | Trong kỳ có vụ ngộ độc thực phẩm xảy ra tại xã (food_poisoning_outbreak)           | không |
        | Có kết luận về sai sót chuyên môn nghiêm trọng gây tử vong tại trạm (fatal_error)  | không |
      Khi chấm cả bộ
      Thì tiêu chí 2 được <điểm tiêu chí> điểm
      Và tiêu chí 2 <ngưỡng>
      Và kết luận là <kết luận>

      Dữ liệu:
        | điểm chỉ tiêu 7 | điểm tiêu chí | ngưỡng           | kết luận  |
        | 1,5             | 4,5           | không đạt ngưỡng | không đạt |
        | 1,9             | 4,9           | không đạt ngưỡng | không đạt |
        | 2               | 5             | đạt ngưỡng       | đạt       |
        | 2,5             | 5,5           | đạt ngưỡng       | đạt       |

    Khung tình huống: Tiêu chí 3 quanh ngưỡng của nó
      Biết tổ thẩm định cho mọi chỉ tiêu điểm tối đa, riêng:
        | chỉ tiêu | điểm               |
        | 10       | 0                  |
        | 11       | 0                  |
        | 12       | 0                  |
        | 13       | <điểm chỉ tiêu 13> |
      Và minh chứng sau:
        | Trong kỳ có ổ dịch lan rộng do báo cáo hoặc xử lý không kịp thời (outbreak_spread) | không |
        | Trong kỳ có vụ ngộ độc thực phẩm xảy ra tại xã (food_poisoning_outbreak)           | không |
        | Có kết luận về sai sót chuyên môn nghiêm trọng gây tử vong tại trạm (fatal_error)  | không |
      Khi chấm cả bộ
      Thì tiêu chí 3 được <điểm tiêu chí> điểm
      Và tiêu chí 3 <ngưỡng>
      Và kết luận là <kết luận>

      Dữ liệu:
        | điểm chỉ tiêu 13 | điểm tiêu chí | ngưỡng           | kết luận  |
        | 2,5              | 5,5           | không đạt ngưỡng | không đạt |
        | 2,9              | 5,9           | không đạt ngưỡng | không đạt |
        | 3                | 6             | đạt ngưỡng       | đạt       |
        | 3,5              | 6,5           | đạt ngưỡng       | đạt       |

    Khung tình huống: Tiêu chí 4 quanh ngưỡng của nó
      Biết tổ thẩm định cho mọi chỉ tiêu điểm tối đa, riêng:
        | chỉ tiêu | điểm               |
        | 16       | 0                  |
        | 17       | 0                  |
        | 18       | <điểm chỉ tiêu 18> |
      Và minh chứng sau:
        | Trong kỳ có ổ dịch lan rộng do báo cáo hoặc xử lý không kịp thời (outbreak_spread) | không |
        | Trong kỳ có vụ ngộ độc thực phẩm xảy ra tại xã (food_poisoning_outbreak)           | không |
        | Có kết luận về sai sót chuyên môn nghiêm trọng gây tử vong tại trạm (fatal_error)  | không |
      Khi chấm cả bộ
      Thì tiêu chí 4 được <điểm tiêu chí> điểm
      Và tiêu chí 4 <ngưỡng>
      Và kết luận là <kết luận>

      Dữ liệu:
        | điểm chỉ tiêu 18 | điểm tiêu chí | ngưỡng           | kết luận  |
        | 1                | 4             | không đạt ngưỡng | không đạt |
        | 1,4              | 4,4           | không đạt ngưỡng | không đạt |
        | 1,5              | 4,5           | đạt ngưỡng       | đạt       |
        | 2                | 5             | đạt ngưỡng       | đạt       |

    Khung tình huống: Tiêu chí 5 quanh ngưỡng của nó
      Biết tổ thẩm định cho mọi chỉ tiêu điểm tối đa, riêng:
        | chỉ tiêu | điểm               |
        | 22       | 0                  |
        | 23       | 0                  |
        | 24       | 0                  |
        | 25       | <điểm chỉ tiêu 25> |
      Và minh chứng sau:
        | Trong kỳ có ổ dịch lan rộng do báo cáo hoặc xử lý không kịp thời (outbreak_spread) | không |
        | Trong kỳ có vụ ngộ độc thực phẩm xảy ra tại xã (food_poisoning_outbreak)           | không |
        | Có kết luận về sai sót chuyên môn nghiêm trọng gây tử vong tại trạm (fatal_error)  | không |
      Khi chấm cả bộ
      Thì tiêu chí 5 được <điểm tiêu chí> điểm
      Và tiêu chí 5 <ngưỡng>
      Và kết luận là <kết luận>

      Dữ liệu:
        | điểm chỉ tiêu 25 | điểm tiêu chí | ngưỡng           | kết luận  |
        | 1                | 9             | không đạt ngưỡng | không đạt |
        | 1,4              | 9,4           | không đạt ngưỡng | không đạt |
        | 1,5              | 9,5           | đạt ngưỡng       | đạt       |
        | 2                | 10            | đạt ngưỡng       | đạt       |

    Khung tình huống: Tiêu chí 6 quanh ngưỡng của nó
      Biết tổ thẩm định cho mọi chỉ tiêu điểm tối đa, riêng:
        | chỉ tiêu | điểm               |
        | 30       | 0                  |
        | 31       | <điểm chỉ tiêu 31> |
      Và minh chứng sau:
        | Trong kỳ có ổ dịch lan rộng do báo cáo hoặc xử lý không kịp thời (outbreak_spread) | không |
        | Trong kỳ có vụ ngộ độc thực phẩm xảy ra tại xã (food_poisoning_outbreak)           | không |
        | Có kết luận về sai sót chuyên môn nghiêm trọng gây tử vong tại trạm (fatal_error)  | không |
      Khi chấm cả bộ
      Thì tiêu chí 6 được <điểm tiêu chí> điểm
      Và tiêu chí 6 <ngưỡng>
      Và kết luận là <kết luận>

      Dữ liệu:
        | điểm chỉ tiêu 31 | điểm tiêu chí | ngưỡng           | kết luận  |
        | 2,5              | 5,5           | không đạt ngưỡng | không đạt |
        | 2,9              | 5,9           | không đạt ngưỡng | không đạt |
        | 3                | 6             | đạt ngưỡng       | đạt       |
        | 3,5              | 6,5           | đạt ngưỡng       | đạt       |

    Khung tình huống: Tiêu chí 7 quanh ngưỡng của nó
      Biết tổ thẩm định cho mọi chỉ tiêu điểm tối đa, riêng:
        | chỉ tiêu | điểm               |
        | 33       | 0                  |
        | 34       | <điểm chỉ tiêu 34> |
      Và minh chứng sau:
        | Trong kỳ có ổ dịch lan rộng do báo cáo hoặc xử lý không kịp thời (outbreak_spread) | không |
        | Trong kỳ có vụ ngộ độc thực phẩm xảy ra tại xã (food_poisoning_outbreak)           | không |
        | Có kết luận về sai sót chuyên môn nghiêm trọng gây tử vong tại trạm (fatal_error)  | không |
      Khi chấm cả bộ
      Thì tiêu chí 7 được <điểm tiêu chí> điểm
      Và tiêu chí 7 <ngưỡng>
      Và kết luận là <kết luận>

      Dữ liệu:
        | điểm chỉ tiêu 34 | điểm tiêu chí | ngưỡng           | kết luận  |
        | 0,5              | 2,5           | không đạt ngưỡng | không đạt |
        | 0,9              | 2,9           | không đạt ngưỡng | không đạt |
        | 1                | 3             | đạt ngưỡng       | đạt       |
        | 1,5              | 3,5           | đạt ngưỡng       | đạt       |

    Khung tình huống: Tiêu chí 8 quanh ngưỡng của nó
      Biết tổ thẩm định cho mọi chỉ tiêu điểm tối đa, riêng:
        | chỉ tiêu | điểm               |
        | 36       | 0                  |
        | 37       | 0                  |
        | 38       | <điểm chỉ tiêu 38> |
      Và minh chứng sau:
        | Trong kỳ có ổ dịch lan rộng do báo cáo hoặc xử lý không kịp thời (outbreak_spread) | không |
        | Trong kỳ có vụ ngộ độc thực phẩm xảy ra tại xã (food_poisoning_outbreak)           | không |
        | Có kết luận về sai sót chuyên môn nghiêm trọng gây tử vong tại trạm (fatal_error)  | không |
      Khi chấm cả bộ
      Thì tiêu chí 8 được <điểm tiêu chí> điểm
      Và tiêu chí 8 <ngưỡng>
      Và kết luận là <kết luận>

      Dữ liệu:
        | điểm chỉ tiêu 38 | điểm tiêu chí | ngưỡng           | kết luận  |
        | 0                | 5             | không đạt ngưỡng | không đạt |
        | 0,4              | 5,4           | không đạt ngưỡng | không đạt |
        | 0,5              | 5,5           | đạt ngưỡng       | đạt       |
        | 1                | 6             | đạt ngưỡng       | đạt       |

    Khung tình huống: Tiêu chí 9 quanh ngưỡng của nó
      Biết tổ thẩm định cho mọi chỉ tiêu điểm tối đa, riêng:
        | chỉ tiêu | điểm               |
        | 42       | 0                  |
        | 43       | <điểm chỉ tiêu 43> |
      Và minh chứng sau:
        | Trong kỳ có ổ dịch lan rộng do báo cáo hoặc xử lý không kịp thời (outbreak_spread) | không |
        | Trong kỳ có vụ ngộ độc thực phẩm xảy ra tại xã (food_poisoning_outbreak)           | không |
        | Có kết luận về sai sót chuyên môn nghiêm trọng gây tử vong tại trạm (fatal_error)  | không |
      Khi chấm cả bộ
      Thì tiêu chí 9 được <điểm tiêu chí> điểm
      Và tiêu chí 9 <ngưỡng>
      Và kết luận là <kết luận>

      Dữ liệu:
        | điểm chỉ tiêu 43 | điểm tiêu chí | ngưỡng           | kết luận  |
        | 1                | 1             | không đạt ngưỡng | không đạt |
        | 1,4              | 1,4           | không đạt ngưỡng | không đạt |
        | 1,5              | 1,5           | đạt ngưỡng       | đạt       |
        | 2                | 2             | đạt ngưỡng       | đạt       |

    Khung tình huống: Tiêu chí 10 quanh ngưỡng của nó
      Biết tổ thẩm định cho mọi chỉ tiêu điểm tối đa, riêng:
        | chỉ tiêu | điểm               |
        | 44       | 0                  |
        | 45       | <điểm chỉ tiêu 45> |
        | 46       | <điểm chỉ tiêu 46> |
      Và minh chứng sau:
        | Trong kỳ có ổ dịch lan rộng do báo cáo hoặc xử lý không kịp thời (outbreak_spread) | không |
        | Trong kỳ có vụ ngộ độc thực phẩm xảy ra tại xã (food_poisoning_outbreak)           | không |
        | Có kết luận về sai sót chuyên môn nghiêm trọng gây tử vong tại trạm (fatal_error)  | không |
      Khi chấm cả bộ
      Thì tiêu chí 10 được <điểm tiêu chí> điểm
      Và tiêu chí 10 <ngưỡng>
      Và kết luận là <kết luận>

      Dữ liệu:
        | điểm chỉ tiêu 45 | điểm chỉ tiêu 46 | điểm tiêu chí | ngưỡng           | kết luận  |
        | 0                | 0,5              | 1,5           | không đạt ngưỡng | không đạt |
        | 0                | 0,9              | 1,9           | không đạt ngưỡng | không đạt |
        | 0                | 1                | 2             | đạt ngưỡng       | đạt       |
        | 0,5              | 1                | 2,5           | đạt ngưỡng       | đạt       |

    Tình huống: Điểm liệt Dịch lan rộng vì trạm không báo cáo hoặc không xử lý loại cả trạm có điểm tối đa
      Biết tổ thẩm định cho mọi chỉ tiêu điểm tối đa
      Và minh chứng sau:
        | Trong kỳ có ổ dịch lan rộng do báo cáo hoặc xử lý không kịp thời (outbreak_spread)           | có |
        | Có kết luận dịch lan rộng do trạm không báo cáo hoặc không xử lý (outbreak_station_at_fault) | có |
      Khi chấm cả bộ
      Thì điểm liệt Dịch lan rộng vì trạm không báo cáo hoặc không xử lý (outbreak-through-inaction) chắc chắn có
      Và kết luận là không đạt

    Tình huống: Điểm liệt Vụ ngộ độc thực phẩm từ 30 người mắc trở lên mà xã có lỗi loại cả trạm có điểm tối đa
      Biết tổ thẩm định cho mọi chỉ tiêu điểm tối đa
      Và minh chứng sau:
        | Có kết luận xã có lỗi trong vụ ngộ độc thực phẩm lớn nhất của kỳ (commune_at_fault)                          | có  |
        | Trong kỳ có vụ ngộ độc thực phẩm xảy ra tại xã (food_poisoning_outbreak)                                     | có  |
        | Số người mắc trong vụ ngộ độc thực phẩm lớn nhất của kỳ (không có vụ nào thì ghi 0) (largest_food_poisoning) | 100 |
      Khi chấm cả bộ
      Thì điểm liệt Vụ ngộ độc thực phẩm từ 30 người mắc trở lên mà xã có lỗi (large-poisoning-at-fault) chắc chắn có
      Và kết luận là không đạt

    Tình huống: Điểm liệt Sai sót chuyên môn nghiêm trọng gây tử vong đã được kết luận loại cả trạm có điểm tối đa
      Biết tổ thẩm định cho mọi chỉ tiêu điểm tối đa
      Và minh chứng sau:
        | Có kết luận về sai sót chuyên môn nghiêm trọng gây tử vong tại trạm (fatal_error) | có |
      Khi chấm cả bộ
      Thì điểm liệt Sai sót chuyên môn nghiêm trọng gây tử vong đã được kết luận (fatal-error) chắc chắn có
      Và kết luận là không đạt
