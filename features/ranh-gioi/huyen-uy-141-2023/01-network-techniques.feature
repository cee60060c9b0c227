# language: vi
Tính năng: Mạng lưới và dịch vụ kỹ thuật (bộ huyen-uy-141-2023, nhóm 1): ví dụ ranh giới
  Do lệnh «tieuchi examples» viết ra từ quy tắc; muốn đổi thì đổi quy tắc rồi chạy lại lệnh.
  Điều không nêu ra là điều chưa hỏi. Ở mỗi mốc có trường hợp thiếu một đơn vị, vừa đúng mốc
  và hơn một đơn vị; mọi điều khác giữ nguyên.

  Bối cảnh:
    Biết bộ huyen-uy-141-2023, chấm ngày 31/12/2030, số liệu từ 01/01/2030 đến 31/12/2030

  Quy tắc: Chỉ tiêu 1-2025. Trung tâm y tế huyện thực hiện 90 % danh mục kỹ thuật tuyến huyện

    Tình huống: Chỉ tiêu 1-2025, khi chưa biết gì
      Khi chấm chỉ tiêu 1-2025
      Thì mục tiêu chưa đủ căn cứ

    Khung tình huống: Chỉ tiêu 1-2025: Tỷ lệ danh mục kỹ thuật tuyến huyện thực hiện được: từ 90 % trở lên
      Biết minh chứng sau:
        | Số kỹ thuật trong danh mục của tuyến huyện (centre_technique_list)                               | 100                                                                  |
        | Số kỹ thuật của tuyến huyện mà trung tâm y tế huyện thực hiện được (centre_techniques_performed) | <Số kỹ thuật của tuyến huyện mà trung tâm y tế huyện thực hiện được> |
      Khi chấm chỉ tiêu 1-2025
      Thì Tỷ lệ danh mục kỹ thuật tuyến huyện thực hiện được (centre_technique_share) là <Tỷ lệ danh mục kỹ thuật tuyến huyện thực hiện được>
      Và mục tiêu <kết quả>

      Dữ liệu:
        | Số kỹ thuật của tuyến huyện mà trung tâm y tế huyện thực hiện được | Tỷ lệ danh mục kỹ thuật tuyến huyện thực hiện được | kết quả   |
        | 89                                                                 | 89 %                                               | không đạt |
        | 90                                                                 | 90 %                                               | đạt       |
        | 91                                                                 | 91 %                                               | đạt       |

  Quy tắc: Chỉ tiêu 1-2030. Trung tâm y tế huyện thực hiện trên 95 % danh mục kỹ thuật tuyến huyện

    Tình huống: Chỉ tiêu 1-2030, khi chưa biết gì
      Khi chấm chỉ tiêu 1-2030
      Thì mục tiêu chưa đủ căn cứ

    Khung tình huống: Chỉ tiêu 1-2030: Tỷ lệ danh mục kỹ thuật tuyến huyện thực hiện được: trên 95 %
      Biết minh chứng sau:
        | Số kỹ thuật trong danh mục của tuyến huyện (centre_technique_list)                               | 100                                                                  |
        | Số kỹ thuật của tuyến huyện mà trung tâm y tế huyện thực hiện được (centre_techniques_performed) | <Số kỹ thuật của tuyến huyện mà trung tâm y tế huyện thực hiện được> |
      Khi chấm chỉ tiêu 1-2030
      Thì Tỷ lệ danh mục kỹ thuật tuyến huyện thực hiện được (centre_technique_share) là <Tỷ lệ danh mục kỹ thuật tuyến huyện thực hiện được>
      Và mục tiêu <kết quả>

      Dữ liệu:
        | Số kỹ thuật của tuyến huyện mà trung tâm y tế huyện thực hiện được | Tỷ lệ danh mục kỹ thuật tuyến huyện thực hiện được | kết quả   |
        | 94                                                                 | 94 %                                               | không đạt |
        | 95                                                                 | 95 %                                               | không đạt |
        | 96                                                                 | 96 %                                               | đạt       |

  Quy tắc: Chỉ tiêu 2-2025. Mọi trạm khám, chữa bệnh bảo hiểm y tế

    Tình huống: Chỉ tiêu 2-2025, khi chưa biết gì
      Khi chấm chỉ tiêu 2-2025
      Thì mục tiêu chưa đủ căn cứ

    Khung tình huống: Chỉ tiêu 2-2025: Tỷ lệ trạm khám, chữa bệnh bảo hiểm y tế: đủ 100 %
      Biết minh chứng sau:
        | Số trạm y tế xã, thị trấn (stations)                                                 | 10                                                         |
        | Số trạm đang khám, chữa bệnh bảo hiểm y tế theo hợp đồng (stations_treating_insured) | <Số trạm đang khám, chữa bệnh bảo hiểm y tế theo hợp đồng> |
      Khi chấm chỉ tiêu 2-2025
      Thì Tỷ lệ trạm khám, chữa bệnh bảo hiểm y tế (stations_treating_insured_share) là <Tỷ lệ trạm khám, chữa bệnh bảo hiểm y tế>
      Và mục tiêu <kết quả>

      Dữ liệu:
        | Số trạm đang khám, chữa bệnh bảo hiểm y tế theo hợp đồng | Tỷ lệ trạm khám, chữa bệnh bảo hiểm y tế | kết quả   |
        | 9                                                        | 90 %                                     | không đạt |
        | 10                                                       | 100 %                                    | đạt       |

  Quy tắc: Chỉ tiêu 2-2030. Duy trì mọi trạm khám, chữa bệnh bảo hiểm y tế

    Tình huống: Chỉ tiêu 2-2030, khi chưa biết gì
      Khi chấm chỉ tiêu 2-2030
      Thì mục tiêu chưa đủ căn cứ

    Khung tình huống: Chỉ tiêu 2-2030: Tỷ lệ trạm khám, chữa bệnh bảo hiểm y tế: đủ 100 %
      Biết minh chứng sau:
        | Số trạm y tế xã, thị trấn (stations)                                                 | 10                                                         |
        | Số trạm đang khám, chữa bệnh bảo hiểm y tế theo hợp đồng (stations_treating_insured) | <Số trạm đang khám, chữa bệnh bảo hiểm y tế theo hợp đồng> |
      Khi chấm chỉ tiêu 2-2030
      Thì Tỷ lệ trạm khám, chữa bệnh bảo hiểm y tế (stations_treating_insured_share) là <Tỷ lệ trạm khám, chữa bệnh bảo hiểm y tế>
      Và mục tiêu <kết quả>

      Dữ liệu:
        | Số trạm đang khám, chữa bệnh bảo hiểm y tế theo hợp đồng | Tỷ lệ trạm khám, chữa bệnh bảo hiểm y tế | kết quả   |
        | 9                                                        | 90 %                                     | không đạt |
        | 10                                                       | 100 %                                    | đạt       |

  Quy tắc: Chỉ tiêu 3a-2025. Mọi trạm thực hiện đầy đủ chăm sóc sức khỏe ban đầu

    Tình huống: Chỉ tiêu 3a-2025, khi chưa biết gì
      Khi chấm chỉ tiêu 3a-2025
      Thì mục tiêu chưa đủ căn cứ

    Khung tình huống: Chỉ tiêu 3a-2025: Tỷ lệ trạm thực hiện đầy đủ chăm sóc sức khỏe ban đầu: đủ 100 %
      Biết minh chứng sau:
        | Số trạm y tế xã, thị trấn (stations)                                                         | 10                                                                |
        | Số trạm thực hiện đầy đủ các nội dung chăm sóc sức khỏe ban đầu (stations_full_primary_care) | <Số trạm thực hiện đầy đủ các nội dung chăm sóc sức khỏe ban đầu> |
      Khi chấm chỉ tiêu 3a-2025
      Thì Tỷ lệ trạm thực hiện đầy đủ chăm sóc sức khỏe ban đầu (stations_full_primary_care_share) là <Tỷ lệ trạm thực hiện đầy đủ chăm sóc sức khỏe ban đầu>
      Và mục tiêu <kết quả>

      Dữ liệu:
        | Số trạm thực hiện đầy đủ các nội dung chăm sóc sức khỏe ban đầu | Tỷ lệ trạm thực hiện đầy đủ chăm sóc sức khỏe ban đầu | kết quả   |
        | 9                                                               | 90 %                                                  | không đạt |
        | 10                                                              | 100 %                                                 | đạt       |

  Quy tắc: Chỉ tiêu 3b-2025. Mọi trạm thực hiện tối thiểu 90 % danh mục kỹ thuật tuyến xã

    Tình huống: Chỉ tiêu 3b-2025, khi chưa biết gì
      Khi chấm chỉ tiêu 3b-2025
      Thì mục tiêu chưa đủ căn cứ

    Khung tình huống: Chỉ tiêu 3b-2025: Tỷ lệ trạm thực hiện được từ 90 % danh mục kỹ thuật tuyến xã: đủ 100 %
      Biết minh chứng sau:
        | Số trạm y tế xã, thị trấn (stations)                                                                      | 10                                                                      |
        | Số trạm thực hiện được từ 90 % danh mục kỹ thuật của tuyến xã trở lên (stations_doing_90_tier_techniques) | <Số trạm thực hiện được từ 90 % danh mục kỹ thuật của tuyến xã trở lên> |
      Khi chấm chỉ tiêu 3b-2025
      Thì Tỷ lệ trạm thực hiện được từ 90 % danh mục kỹ thuật tuyến xã (stations_doing_90_tier_techniques_share) là <Tỷ lệ trạm thực hiện được từ 90 % danh mục kỹ thuật tuyến xã>
      Và mục tiêu <kết quả>

      Dữ liệu:
        | Số trạm thực hiện được từ 90 % danh mục kỹ thuật của tuyến xã trở lên | Tỷ lệ trạm thực hiện được từ 90 % danh mục kỹ thuật tuyến xã | kết quả   |
        | 9                                                                     | 90 %                                                         | không đạt |
        | 10                                                                    | 100 %                                                        | đạt       |

  Quy tắc: Chỉ tiêu 3b-2030. Mọi trạm thực hiện từ 95 % danh mục kỹ thuật tuyến xã trở lên

    Tình huống: Chỉ tiêu 3b-2030, khi chưa biết gì
      Khi chấm chỉ tiêu 3b-2030
      Thì mục tiêu chưa đủ căn cứ

    Khung tình huống: Chỉ tiêu 3b-2030: Tỷ lệ trạm thực hiện được từ 95 % danh mục kỹ thuật tuyến xã: đủ 100 %
      Biết minh chứng sau:
        | Số trạm y tế xã, thị trấn (stations)                                                                      | 10                                                                      |
        | Số trạm thực hiện được từ 95 % danh mục kỹ thuật của tuyến xã trở lên (stations_doing_95_tier_techniques) | <Số trạm thực hiện được từ 95 % danh mục kỹ thuật của tuyến xã trở lên> |
      Khi chấm chỉ tiêu 3b-2030
      Thì Tỷ lệ trạm thực hiện được từ 95 % danh mục kỹ thuật tuyến xã (stations_doing_95_tier_techniques_share) là <Tỷ lệ trạm thực hiện được từ 95 % danh mục kỹ thuật tuyến xã>
      Và mục tiêu <kết quả>

      Dữ liệu:
        | Số trạm thực hiện được từ 95 % danh mục kỹ thuật của tuyến xã trở lên | Tỷ lệ trạm thực hiện được từ 95 % danh mục kỹ thuật tuyến xã | kết quả   |
        | 9                                                                     | 90 %                                                         | không đạt |
        | 10                                                                    | 100 %                                                        | đạt       |

  Quy tắc: Chỉ tiêu III.5a-2024. 7 trạm khám, chữa bệnh bảo hiểm y tế trong năm 2024

    Tình huống: Chỉ tiêu III.5a-2024, khi chưa biết gì
      Khi chấm chỉ tiêu III.5a-2024
      Thì mục tiêu chưa đủ căn cứ

    Khung tình huống: Chỉ tiêu III.5a-2024: Số trạm đang khám, chữa bệnh bảo hiểm y tế theo hợp đồng: từ 7 trạm trở lên
      Biết minh chứng sau:
        | Số trạm đang khám, chữa bệnh bảo hiểm y tế theo hợp đồng (stations_treating_insured) | <Số trạm đang khám, chữa bệnh bảo hiểm y tế theo hợp đồng> |
      Khi chấm chỉ tiêu III.5a-2024
      Thì mục tiêu <kết quả>

      Dữ liệu:
        | Số trạm đang khám, chữa bệnh bảo hiểm y tế theo hợp đồng | kết quả   |
        | 6                                                        | không đạt |
        | 7                                                        | đạt       |
        | 8                                                        | đạt       |

  Quy tắc: Chỉ tiêu III.5a-2025. Các trạm còn lại khám, chữa bệnh bảo hiểm y tế trong năm 2025

    Tình huống: Chỉ tiêu III.5a-2025, khi chưa biết gì
      Khi chấm chỉ tiêu III.5a-2025
      Thì mục tiêu chưa đủ căn cứ

    Khung tình huống: Chỉ tiêu III.5a-2025: Tỷ lệ trạm khám, chữa bệnh bảo hiểm y tế: đủ 100 %
      Biết minh chứng sau:
        | Số trạm y tế xã, thị trấn (stations)                                                 | 10                                                         |
        | Số trạm đang khám, chữa bệnh bảo hiểm y tế theo hợp đồng (stations_treating_insured) | <Số trạm đang khám, chữa bệnh bảo hiểm y tế theo hợp đồng> |
      Khi chấm chỉ tiêu III.5a-2025
      Thì Tỷ lệ trạm khám, chữa bệnh bảo hiểm y tế (stations_treating_insured_share) là <Tỷ lệ trạm khám, chữa bệnh bảo hiểm y tế>
      Và mục tiêu <kết quả>

      Dữ liệu:
        | Số trạm đang khám, chữa bệnh bảo hiểm y tế theo hợp đồng | Tỷ lệ trạm khám, chữa bệnh bảo hiểm y tế | kết quả   |
        | 9                                                        | 90 %                                     | không đạt |
        | 10                                                       | 100 %                                    | đạt       |
