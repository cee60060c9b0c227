# language: vi
Tính năng: Trang thiết bị, thuốc và phương tiện khác (bộ 1300-2023, nhóm 4): ví dụ ranh giới
  Do lệnh «tieuchi examples» viết ra từ quy tắc; muốn đổi thì đổi quy tắc rồi chạy lại lệnh.
  Điều không nêu ra là điều chưa hỏi. Ở mỗi mốc có trường hợp thiếu một đơn vị, vừa đúng mốc
  và hơn một đơn vị; mọi điều khác giữ nguyên.

  Bối cảnh:
    Biết bộ 1300-2023, chấm ngày 31/12/2024, số liệu từ 01/01/2024 đến 31/12/2024

  Quy tắc: Chỉ tiêu 16. Trang thiết bị tối thiểu theo Thông tư 28/2020

    Tình huống: Chỉ tiêu 16, khi chưa biết gì
      Khi chấm chỉ tiêu 16
      Thì được từ 0 đến 3 điểm

    Khung tình huống: Chỉ tiêu 16, mức 3 điểm: Tỷ lệ trang thiết bị tối thiểu có đủ và dùng được: từ 80 % trở lên
      Biết danh sách Trang thiết bị theo danh mục được duyệt của trạm (equipment) gồm đủ:
        | số dòng | Mã trang thiết bị (item) | Số lượng phải có (required) | Số lượng dùng được (working) |
        | 1       | 28-01                    | 2                           | <Số lượng dùng được>         |
        | 1       | 28-02                    | 2                           | 2                            |
        | 1       | 28-03                    | 2                           | 2                            |
        | 1       | 28-04                    | 1                           | 1                            |
        | 1       | 28-05                    | 1                           | 1                            |
        | 1       | 28-06                    | 1                           | 1                            |
        | 1       | 28-07                    | 1                           | 1                            |
        | 1       | 28-08                    | 1                           | 1                            |
        | 1       | 28-09                    | 1                           | 1                            |
        | 1       | 28-later-1               | 1                           | 1                            |
        | 1       | 28-later-2               | 1                           | 1                            |
        | 1       | 28-later-3               | 1                           | 1                            |
        | 1       | 28-later-4               | 1                           | <Số lượng dùng được 2>       |
        | 1       | 28-later-5               | 1                           | 0                            |
        | 1       | X00                      | 1                           | 0                            |
      Khi chấm chỉ tiêu 16
      Thì được <điểm> điểm

      Dữ liệu:
        | Số lượng dùng được | Số lượng dùng được 2 | điểm |
        | 1                  | 0                    | 2    |
        | 2                  | 0                    | 3    |
        | 2                  | 1                    | 3    |

    Tình huống: Chỉ tiêu 16, mức 3 điểm: Tỷ lệ trang thiết bị tối thiểu có đủ và dùng được: từ 80 % trở lên (2)
      Biết danh sách Trang thiết bị theo danh mục được duyệt của trạm (equipment) gồm đủ:
        | số dòng | Mã trang thiết bị (item) | Số lượng phải có (required) | Số lượng dùng được (working) |
        | 1       | 28-01                    | 2                           | 2                            |
        | 1       | 28-02                    | 2                           | 2                            |
        | 1       | 28-03                    | 2                           | 2                            |
        | 1       | 28-04                    | 1                           | 1                            |
        | 1       | 28-05                    | 1                           | 1                            |
        | 1       | 28-06                    | 1                           | 1                            |
        | 1       | 28-07                    | 1                           | 1                            |
        | 1       | 28-08                    | 1                           | 1                            |
        | 1       | 28-09                    | 1                           | 1                            |
        | 1       | 28-later-1               | 1                           | 1                            |
        | 1       | 28-later-2               | 1                           | 1                            |
        | 1       | 28-later-3               | 1                           | 1                            |
        | 1       | 28-later-4               | 1                           | 1                            |
        | 1       | 28-later-5               | 1                           | 1                            |
        | 1       | X10                      | 1                           | 1                            |
        | 1       | X11                      | 1                           | 1                            |
        | 1       | X12                      | 1                           | 1                            |
        | 1       | X13                      | 1                           | 1                            |
        | 1       | X14                      | 1                           | 1                            |
        | 1       | X00                      | 1                           | 0                            |
        | 1       | X01                      | 1                           | 0                            |
        | 1       | X02                      | 1                           | 0                            |
        | 1       | X03                      | 1                           | 0                            |
        | 1       | X04                      | 1                           | 0                            |
      Khi chấm chỉ tiêu 16
      Thì được 2 điểm

    Khung tình huống: Chỉ tiêu 16, mức 2 điểm: Tỷ lệ trang thiết bị tối thiểu có đủ và dùng được: từ 60 % trở lên
      Biết danh sách Trang thiết bị theo danh mục được duyệt của trạm (equipment) gồm đủ:
        | số dòng | Mã trang thiết bị (item) | Số lượng phải có (required) | Số lượng dùng được (working) |
        | 1       | 28-01                    | 2                           | <Số lượng dùng được>         |
        | 1       | 28-02                    | 2                           | 2                            |
        | 1       | 28-03                    | 2                           | 2                            |
        | 1       | 28-04                    | 1                           | 1                            |
        | 1       | 28-05                    | 1                           | 1                            |
        | 1       | 28-06                    | 1                           | 1                            |
        | 1       | 28-07                    | 1                           | 1                            |
        | 1       | 28-08                    | 1                           | 1                            |
        | 1       | 28-09                    | 1                           | 1                            |
        | 1       | 28-later-1               | 1                           | <Số lượng dùng được 2>       |
        | 1       | 28-later-2               | 1                           | 0                            |
        | 1       | 28-later-3               | 1                           | 0                            |
        | 1       | 28-later-4               | 1                           | 0                            |
        | 1       | 28-later-5               | 1                           | 0                            |
        | 1       | X00                      | 1                           | 0                            |
      Khi chấm chỉ tiêu 16
      Thì được <điểm> điểm

      Dữ liệu:
        | Số lượng dùng được | Số lượng dùng được 2 | điểm |
        | 1                  | 0                    | 1    |
        | 2                  | 0                    | 2    |
        | 2                  | 1                    | 2    |

    Tình huống: Chỉ tiêu 16, mức 2 điểm: Tỷ lệ trang thiết bị tối thiểu có đủ và dùng được: từ 60 % trở lên (2)
      Biết danh sách Trang thiết bị theo danh mục được duyệt của trạm (equipment) gồm đủ:
        | số dòng | Mã trang thiết bị (item) | Số lượng phải có (required) | Số lượng dùng được (working) |
        | 1       | 28-01                    | 2                           | 2                            |
        | 1       | 28-02                    | 2                           | 2                            |
        | 1       | 28-03                    | 2                           | 2                            |
        | 1       | 28-04                    | 1                           | 1                            |
        | 1       | 28-05                    | 1                           | 1                            |
        | 1       | 28-06                    | 1                           | 1                            |
        | 1       | 28-07                    | 1                           | 1                            |
        | 1       | 28-08                    | 1                           | 1                            |
        | 1       | 28-09                    | 1                           | 1                            |
        | 1       | 28-later-1               | 1                           | 1                            |
        | 1       | 28-later-2               | 1                           | 1                            |
        | 1       | 28-later-3               | 1                           | 1                            |
        | 1       | 28-later-4               | 1                           | 1                            |
        | 1       | 28-later-5               | 1                           | 0                            |
        | 1       | X00                      | 1                           | 0                            |
        | 1       | X01                      | 1                           | 0                            |
        | 1       | X02                      | 1                           | 0                            |
        | 1       | X03                      | 1                           | 0                            |
        | 1       | X04                      | 1                           | 0                            |
        | 1       | X05                      | 1                           | 0                            |
        | 1       | X06                      | 1                           | 0                            |
        | 1       | X07                      | 1                           | 0                            |
      Khi chấm chỉ tiêu 16
      Thì được 1 điểm

    Khung tình huống: Chỉ tiêu 16, mức 1 điểm: Tỷ lệ trang thiết bị tối thiểu có đủ và dùng được: từ 50 % trở lên
      Biết danh sách Trang thiết bị theo danh mục được duyệt của trạm (equipment) gồm đủ:
        | số dòng | Mã trang thiết bị (item) | Số lượng phải có (required) | Số lượng dùng được (working) |
        | 1       | 28-01                    | 2                           | <Số lượng dùng được>         |
        | 1       | 28-02                    | 2                           | 2                            |
        | 1       | 28-03                    | 2                           | 2                            |
        | 1       | 28-04                    | 1                           | 1                            |
        | 1       | 28-05                    | 1                           | 1                            |
        | 1       | 28-06                    | 1                           | 1                            |
        | 1       | 28-07                    | 1                           | 1                            |
        | 1       | 28-08                    | 1                           | <Số lượng dùng được 2>       |
        | 1       | 28-09                    | 1                           | 0                            |
        | 1       | 28-later-1               | 1                           | 0                            |
        | 1       | 28-later-2               | 1                           | 0                            |
        | 1       | 28-later-3               | 1                           | 0                            |
        | 1       | 28-later-4               | 1                           | 0                            |
        | 1       | 28-later-5               | 1                           | 0                            |
      Khi chấm chỉ tiêu 16
      Thì được <điểm> điểm

      Dữ liệu:
        | Số lượng dùng được | Số lượng dùng được 2 | điểm |
        | 1                  | 0                    | 0    |
        | 2                  | 0                    | 1    |
        | 2                  | 1                    | 1    |

    Tình huống: Chỉ tiêu 16, mức 1 điểm: Tỷ lệ trang thiết bị tối thiểu có đủ và dùng được: từ 50 % trở lên (2)
      Biết danh sách Trang thiết bị theo danh mục được duyệt của trạm (equipment) gồm đủ:
        | số dòng | Mã trang thiết bị (item) | Số lượng phải có (required) | Số lượng dùng được (working) |
        | 1       | 28-01                    | 2                           | 2                            |
        | 1       | 28-02                    | 2                           | 2                            |
        | 1       | 28-03                    | 2                           | 2                            |
        | 1       | 28-04                    | 1                           | 1                            |
        | 1       | 28-05                    | 1                           | 1                            |
        | 1       | 28-06                    | 1                           | 1                            |
        | 1       | 28-07                    | 1                           | 1                            |
        | 1       | 28-08                    | 1                           | 1                            |
        | 1       | 28-09                    | 1                           | 1                            |
        | 1       | 28-later-1               | 1                           | 1                            |
        | 1       | 28-later-2               | 1                           | 1                            |
        | 1       | 28-later-3               | 1                           | 1                            |
        | 1       | 28-later-4               | 1                           | 1                            |
        | 1       | 28-later-5               | 1                           | 1                            |
        | 1       | X10                      | 1                           | 1                            |
        | 1       | X11                      | 1                           | 1                            |
        | 1       | X12                      | 1                           | 1                            |
        | 1       | X13                      | 1                           | 1                            |
        | 1       | X14                      | 1                           | 1                            |
        | 1       | X15                      | 1                           | 1                            |
        | 1       | X16                      | 1                           | 1                            |
        | 1       | X17                      | 1                           | 1                            |
        | 1       | X18                      | 1                           | 1                            |
        | 1       | X19                      | 1                           | 1                            |
        | 1       | X110                     | 1                           | 1                            |
        | 1       | X00                      | 1                           | 0                            |
        | 1       | X01                      | 1                           | 0                            |
        | 1       | X02                      | 1                           | 0                            |
        | 1       | X03                      | 1                           | 0                            |
        | 1       | X04                      | 1                           | 0                            |
        | 1       | X05                      | 1                           | 0                            |
        | 1       | X06                      | 1                           | 0                            |
        | 1       | X07                      | 1                           | 0                            |
        | 1       | X08                      | 1                           | 0                            |
        | 1       | X09                      | 1                           | 0                            |
        | 1       | X010                     | 1                           | 0                            |
        | 1       | X011                     | 1                           | 0                            |
        | 1       | X012                     | 1                           | 0                            |
        | 1       | X013                     | 1                           | 0                            |
        | 1       | X014                     | 1                           | 0                            |
        | 1       | X015                     | 1                           | 0                            |
        | 1       | X016                     | 1                           | 0                            |
        | 1       | X017                     | 1                           | 0                            |
        | 1       | X018                     | 1                           | 0                            |
        | 1       | X019                     | 1                           | 0                            |
        | 1       | X020                     | 1                           | 0                            |
        | 1       | X021                     | 1                           | 0                            |
        | 1       | X022                     | 1                           | 0                            |
        | 1       | X023                     | 1                           | 0                            |
        | 1       | X024                     | 1                           | 0                            |
        | 1       | X025                     | 1                           | 0                            |
      Khi chấm chỉ tiêu 16
      Thì được 0 điểm

  Quy tắc: Chỉ tiêu 17. Bảo dưỡng, sửa chữa trang thiết bị

    Tình huống: Chỉ tiêu 17, khi chưa biết gì
      Khi chấm chỉ tiêu 17
      Thì được từ 0 đến 1 điểm

    Khung tình huống: Chỉ tiêu 17, mức 1 điểm: Sổ lý lịch, bảo dưỡng và sửa chữa trang thiết bị được ghi đầy đủ
      Biết minh chứng sau:
        | Sổ lý lịch, bảo dưỡng và sửa chữa trang thiết bị được ghi đầy đủ (maintenance_log)                    | <Sổ lý lịch, bảo dưỡng và sửa chữa trang thiết bị được ghi đầy đủ> |
        | Số phương tiện đo phải kiểm định hoặc hiệu chuẩn (measuring_devices)                                  | 100                                                                |
        | Số phương tiện đo đã kiểm định hoặc hiệu chuẩn trong 12 tháng gần nhất (measuring_devices_calibrated) | 100                                                                |
      Khi chấm chỉ tiêu 17
      Thì được <điểm> điểm

      Dữ liệu:
        | Sổ lý lịch, bảo dưỡng và sửa chữa trang thiết bị được ghi đầy đủ | điểm |
        | không                                                            | 0    |
        | có                                                               | 1    |

    Khung tình huống: Chỉ tiêu 17, mức 1 điểm: Tỷ lệ phương tiện đo đã kiểm định: đủ 100 %
      Biết minh chứng sau:
        | Sổ lý lịch, bảo dưỡng và sửa chữa trang thiết bị được ghi đầy đủ (maintenance_log)                    | có                                                                       |
        | Số phương tiện đo phải kiểm định hoặc hiệu chuẩn (measuring_devices)                                  | 100                                                                      |
        | Số phương tiện đo đã kiểm định hoặc hiệu chuẩn trong 12 tháng gần nhất (measuring_devices_calibrated) | <Số phương tiện đo đã kiểm định hoặc hiệu chuẩn trong 12 tháng gần nhất> |
      Khi chấm chỉ tiêu 17
      Thì Tỷ lệ phương tiện đo đã kiểm định (devices_calibrated_share) là <Tỷ lệ phương tiện đo đã kiểm định>
      Và được <điểm> điểm

      Dữ liệu:
        | Số phương tiện đo đã kiểm định hoặc hiệu chuẩn trong 12 tháng gần nhất | Tỷ lệ phương tiện đo đã kiểm định | điểm |
        | 99                                                                     | 99 %                              | 0    |
        | 100                                                                    | 100 %                             | 1    |

  Quy tắc: Chỉ tiêu 18. Thuốc thiết yếu theo danh mục

    Tình huống: Chỉ tiêu 18, khi chưa biết gì
      Khi chấm chỉ tiêu 18
      Thì được từ 0 đến 2 điểm

    Khung tình huống: Chỉ tiêu 18, mức 2 điểm: Tỷ lệ thuốc trong danh mục đang có: từ 80 % trở lên
      Biết minh chứng sau:
        | Số thuốc trong danh mục được duyệt của trạm (drugs_on_list) | 100                                        |
        | Số thuốc trong danh mục đang có tại trạm (drugs_in_stock)   | <Số thuốc trong danh mục đang có tại trạm> |
      Khi chấm chỉ tiêu 18
      Thì Tỷ lệ thuốc trong danh mục đang có (drugs_in_stock_share) là <Tỷ lệ thuốc trong danh mục đang có>
      Và được <điểm> điểm

      Dữ liệu:
        | Số thuốc trong danh mục đang có tại trạm | Tỷ lệ thuốc trong danh mục đang có | điểm |
        | 79                                       | 79 %                               | 1    |
        | 80                                       | 80 %                               | 2    |
        | 81                                       | 81 %                               | 2    |

    Khung tình huống: Chỉ tiêu 18, mức 1 điểm: Tỷ lệ thuốc trong danh mục đang có: từ 60 % trở lên
      Biết minh chứng sau:
        | Số thuốc trong danh mục được duyệt của trạm (drugs_on_list) | 100                                        |
        | Số thuốc trong danh mục đang có tại trạm (drugs_in_stock)   | <Số thuốc trong danh mục đang có tại trạm> |
      Khi chấm chỉ tiêu 18
      Thì Tỷ lệ thuốc trong danh mục đang có (drugs_in_stock_share) là <Tỷ lệ thuốc trong danh mục đang có>
      Và được <điểm> điểm

      Dữ liệu:
        | Số thuốc trong danh mục đang có tại trạm | Tỷ lệ thuốc trong danh mục đang có | điểm |
        | 59                                       | 59 %                               | 0    |
        | 60                                       | 60 %                               | 1    |
        | 61                                       | 61 %                               | 1    |

  Quy tắc: Chỉ tiêu 19. Quản lý thuốc an toàn, hợp lý

    Tình huống: Chỉ tiêu 19, khi chưa biết gì
      Khi chấm chỉ tiêu 19
      Thì được từ 0 đến 1 điểm

    Khung tình huống: Chỉ tiêu 19, mức 1 điểm: Kiểm kê thấy thuốc hết hạn để lẫn thuốc đang dùng
      Biết minh chứng sau:
        | Kiểm kê thấy thuốc hết hạn để lẫn thuốc đang dùng (expired_drugs_found)                          | <Kiểm kê thấy thuốc hết hạn để lẫn thuốc đang dùng> |
        | Có thuốc phải kiểm soát đặc biệt chưa được ghi sổ theo dõi riêng (controlled_drugs_unregistered) | không                                               |
      Khi chấm chỉ tiêu 19
      Thì được <điểm> điểm

      Dữ liệu:
        | Kiểm kê thấy thuốc hết hạn để lẫn thuốc đang dùng | điểm |
        | không                                             | 1    |
        | có                                                | 0    |

    Khung tình huống: Chỉ tiêu 19, mức 1 điểm: Có thuốc phải kiểm soát đặc biệt chưa được ghi sổ theo dõi riêng
      Biết minh chứng sau:
        | Kiểm kê thấy thuốc hết hạn để lẫn thuốc đang dùng (expired_drugs_found)                          | không                                                              |
        | Có thuốc phải kiểm soát đặc biệt chưa được ghi sổ theo dõi riêng (controlled_drugs_unregistered) | <Có thuốc phải kiểm soát đặc biệt chưa được ghi sổ theo dõi riêng> |
      Khi chấm chỉ tiêu 19
      Thì được <điểm> điểm

      Dữ liệu:
        | Có thuốc phải kiểm soát đặc biệt chưa được ghi sổ theo dõi riêng | điểm |
        | không                                                            | 1    |
        | có                                                               | 0    |

  Quy tắc: Chỉ tiêu 20. Vật tư, hóa chất, vắc xin và dây chuyền lạnh

    Tình huống: Chỉ tiêu 20, khi chưa biết gì
      Khi chấm chỉ tiêu 20
      Thì được từ 0 đến 1 điểm

    Tình huống: Chỉ tiêu 20, khi phần nào cũng đạt điểm tối đa
      Biết tổ thẩm định kết luận từng phần của chỉ tiêu 20:
        | phần                           | điểm |
        | Dây chuyền lạnh (cold-chain)   | 0,5  |
        | Vật tư, hóa chất (consumables) | 0,5  |
      Khi chấm chỉ tiêu 20
      Thì được 1 điểm

    Khung tình huống: Chỉ tiêu 20, phần Dây chuyền lạnh (cold-chain), mức 0,5 điểm: Tủ lạnh bảo quản vắc xin đang hoạt động
      Biết minh chứng sau:
        | Tủ lạnh bảo quản vắc xin đang hoạt động (vaccine_fridge_working)                     | <Tủ lạnh bảo quản vắc xin đang hoạt động> |
        | Đã có ngày không ghi đủ hai lần nhiệt độ bảo quản vắc xin (cold_chain_log_gap)       | không                                     |
        | Đã có lần nhiệt độ bảo quản vắc xin ra ngoài khoảng 2–8 °C (cold_chain_out_of_range) | không                                     |
      Khi chấm chỉ tiêu 20
      Thì phần Dây chuyền lạnh (cold-chain) được <điểm> điểm

      Dữ liệu:
        | Tủ lạnh bảo quản vắc xin đang hoạt động | điểm |
        | không                                   | 0    |
        | có                                      | 0,5  |

    Khung tình huống: Chỉ tiêu 20, phần Dây chuyền lạnh (cold-chain), mức 0,5 điểm: Đã có ngày không ghi đủ hai lần nhiệt độ bảo quản vắc xin
      Biết minh chứng sau:
        | Tủ lạnh bảo quản vắc xin đang hoạt động (vaccine_fridge_working)                     | có                                                          |
        | Đã có ngày không ghi đủ hai lần nhiệt độ bảo quản vắc xin (cold_chain_log_gap)       | <Đã có ngày không ghi đủ hai lần nhiệt độ bảo quản vắc xin> |
        | Đã có lần nhiệt độ bảo quản vắc xin ra ngoài khoảng 2–8 °C (cold_chain_out_of_range) | không                                                       |
      Khi chấm chỉ tiêu 20
      Thì phần Dây chuyền lạnh (cold-chain) được <điểm> điểm

      Dữ liệu:
        | Đã có ngày không ghi đủ hai lần nhiệt độ bảo quản vắc xin | điểm |
        | không                                                     | 0,5  |
        | có                                                        | 0    |

    Khung tình huống: Chỉ tiêu 20, phần Dây chuyền lạnh (cold-chain), mức 0,5 điểm: Đã có lần nhiệt độ bảo quản vắc xin ra ngoài khoảng 2–8 °C
      Biết minh chứng sau:
        | Tủ lạnh bảo quản vắc xin đang hoạt động (vaccine_fridge_working)                     | có                                                          |
        | Đã có ngày không ghi đủ hai lần nhiệt độ bảo quản vắc xin (cold_chain_log_gap)       | không                                                       |
        | Đã có lần nhiệt độ bảo quản vắc xin ra ngoài khoảng 2–8 °C (cold_chain_out_of_range) | <Đã có lần nhiệt độ bảo quản vắc xin ra ngoài khoảng 2–8 C> |
      Khi chấm chỉ tiêu 20
      Thì phần Dây chuyền lạnh (cold-chain) được <điểm> điểm

      Dữ liệu:
        | Đã có lần nhiệt độ bảo quản vắc xin ra ngoài khoảng 2–8 C | điểm |
        | không                                                     | 0,5  |
        | có                                                        | 0    |

    Khung tình huống: Chỉ tiêu 20, phần Vật tư, hóa chất (consumables), mức 0,5 điểm: Vật tư tiêu hao và hóa chất đang có đủ dùng ít nhất 1 tháng
      Biết minh chứng sau:
        | Vật tư tiêu hao và hóa chất đang có đủ dùng ít nhất 1 tháng (consumables_for_a_month) | <Vật tư tiêu hao và hóa chất đang có đủ dùng ít nhất 1 tháng> |
      Khi chấm chỉ tiêu 20
      Thì phần Vật tư, hóa chất (consumables) được <điểm> điểm

      Dữ liệu:
        | Vật tư tiêu hao và hóa chất đang có đủ dùng ít nhất 1 tháng | điểm |
        | không                                                       | 0    |
        | có                                                          | 0,5  |

  Quy tắc: Chỉ tiêu 21. Túi y tế thôn bản và gói đỡ đẻ sạch

    Tình huống: Chỉ tiêu 21, khi chưa biết gì
      Khi chấm chỉ tiêu 21
      Thì được từ 0 đến 1 điểm

    Khung tình huống: Chỉ tiêu 21, mức 1 điểm: Tỷ lệ nhân viên y tế thôn, bản có túi: từ 90 % trở lên
      Biết danh sách Thôn, bản, tổ dân phố của xã (villages) gồm đủ:
        | số dòng     | Có nhân viên y tế đang hoạt động (health_worker) | Nhân viên y tế có túi y tế thôn, bản (nơi có cô đỡ: kèm gói đỡ đẻ sạch) (kit) |
        | <số dòng A> | có                                               | không                                                                         |
        | <số dòng B> | có                                               | có                                                                            |
      Khi chấm chỉ tiêu 21
      Thì Tỷ lệ nhân viên y tế thôn, bản có túi (village_kit_share) là <Tỷ lệ nhân viên y tế thôn, bản có túi>
      Và được <điểm> điểm

      Dữ liệu:
        | số dòng A | số dòng B | Tỷ lệ nhân viên y tế thôn, bản có túi | điểm |
        | 2         | 8         | 80 %                                  | 0,5  |
        | 1         | 9         | 90 %                                  | 1    |
        | 0         | 10        | 100 %                                 | 1    |
        | 2         | 17        | 17/19                                 | 0,5  |

    Khung tình huống: Chỉ tiêu 21, mức 0,5 điểm: Tỷ lệ nhân viên y tế thôn, bản có túi: từ 70 % trở lên
      Biết danh sách Thôn, bản, tổ dân phố của xã (villages) gồm đủ:
        | số dòng     | Có nhân viên y tế đang hoạt động (health_worker) | Nhân viên y tế có túi y tế thôn, bản (nơi có cô đỡ: kèm gói đỡ đẻ sạch) (kit) |
        | <số dòng A> | có                                               | không                                                                         |
        | <số dòng B> | có                                               | có                                                                            |
      Khi chấm chỉ tiêu 21
      Thì Tỷ lệ nhân viên y tế thôn, bản có túi (village_kit_share) là <Tỷ lệ nhân viên y tế thôn, bản có túi>
      Và được <điểm> điểm

      Dữ liệu:
        | số dòng A | số dòng B | Tỷ lệ nhân viên y tế thôn, bản có túi | điểm |
        | 4         | 6         | 60 %                                  | 0    |
        | 3         | 7         | 70 %                                  | 0,5  |
        | 2         | 8         | 80 %                                  | 0,5  |
        | 4         | 9         | 9/13                                  | 0    |

    Tình huống: Chỉ tiêu 21, Thôn, bản có nhân viên y tế được cấp túi: tính khi Có nhân viên y tế đang hoạt động
      Biết danh sách Thôn, bản, tổ dân phố của xã (villages) gồm đủ:
        | số dòng | Có nhân viên y tế đang hoạt động (health_worker) | Nhân viên y tế có túi y tế thôn, bản (nơi có cô đỡ: kèm gói đỡ đẻ sạch) (kit) |
        | 1       | không                                            | có                                                                            |
        | 1       | có                                               | không                                                                         |
      Khi chấm chỉ tiêu 21
      Thì được 0 điểm

    Khung tình huống: Chỉ tiêu 21, Thôn, bản có nhân viên y tế được cấp túi: tính khi Nhân viên y tế có túi y tế thôn, bản (nơi có cô đỡ: kèm gói đỡ đẻ sạch)
      Biết danh sách Thôn, bản, tổ dân phố của xã (villages) gồm đủ:
        | số dòng | Có nhân viên y tế đang hoạt động (health_worker) | Nhân viên y tế có túi y tế thôn, bản (nơi có cô đỡ: kèm gói đỡ đẻ sạch) (kit) |
        | 1       | có                                               | <Nhân viên y tế có túi y tế thôn, bản>                                        |
      Khi chấm chỉ tiêu 21
      Thì được <điểm> điểm

      Dữ liệu:
        | Nhân viên y tế có túi y tế thôn, bản | điểm |
        | không                                | 0    |
        | có                                   | 1    |

    Tình huống: Chỉ tiêu 21, Thôn, bản có nhân viên y tế: tính khi Có nhân viên y tế đang hoạt động
      Biết danh sách Thôn, bản, tổ dân phố của xã (villages) gồm đủ:
        | số dòng | Có nhân viên y tế đang hoạt động (health_worker) | Nhân viên y tế có túi y tế thôn, bản (nơi có cô đỡ: kèm gói đỡ đẻ sạch) (kit) |
        | 1       | không                                            | không                                                                         |
        | 1       | có                                               | có                                                                            |
      Khi chấm chỉ tiêu 21
      Thì được 1 điểm
