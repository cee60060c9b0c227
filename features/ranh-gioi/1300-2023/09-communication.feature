# language: vi
Tính năng: Truyền thông - Giáo dục sức khỏe (bộ 1300-2023, nhóm 9): ví dụ ranh giới
  Do lệnh «tieuchi examples» viết ra từ quy tắc; muốn đổi thì đổi quy tắc rồi chạy lại lệnh.
  Điều không nêu ra là điều chưa hỏi. Ở mỗi mốc có trường hợp thiếu một đơn vị, vừa đúng mốc
  và hơn một đơn vị; mọi điều khác giữ nguyên.

  Bối cảnh:
    Biết bộ 1300-2023, chấm ngày 31/12/2024, số liệu từ 01/01/2024 đến 31/12/2024

  Quy tắc: Chỉ tiêu 42. Phương tiện và nhân lực truyền thông

    Tình huống: Chỉ tiêu 42, khi chưa biết gì
      Khi chấm chỉ tiêu 42
      Thì được từ 0 đến 1 điểm

    Khung tình huống: Chỉ tiêu 42, mức 1 điểm: Số loại phương tiện và nhân lực truyền thông: từ 3 loại trở lên
      Biết minh chứng sau:
        | Có hệ thống loa truyền thanh hoặc bộ loa của trạm dùng được (loudspeaker)    | <Có hệ thống loa truyền thanh hoặc bộ loa của trạm dùng được> |
        | Trạm có bảng tin hoặc góc truyền thông được cập nhật (display_board)         | <Trạm có bảng tin hoặc góc truyền thông được cập nhật>        |
        | Trạm có tờ rơi, tài liệu truyền thông để phát cho người dân (leaflets)       | có                                                            |
        | Trạm có người phụ trách truyền thông đã được tập huấn (trained_communicator) | có                                                            |
      Khi chấm chỉ tiêu 42
      Thì Số loại phương tiện và nhân lực truyền thông (communication_means) là <Số loại phương tiện và nhân lực truyền thông>
      Và được <điểm> điểm

      Dữ liệu:
        | Có hệ thống loa truyền thanh hoặc bộ loa của trạm dùng được | Trạm có bảng tin hoặc góc truyền thông được cập nhật | Số loại phương tiện và nhân lực truyền thông | điểm |
        | không                                                       | không                                                | 2                                            | 0    |
        | không                                                       | có                                                   | 3                                            | 1    |
        | có                                                          | có                                                   | 4                                            | 1    |

    Khung tình huống: Chỉ tiêu 42, Số loại phương tiện và nhân lực truyền thông: tính khi Có hệ thống loa truyền thanh hoặc bộ loa của trạm dùng được
      Biết minh chứng sau:
        | Có hệ thống loa truyền thanh hoặc bộ loa của trạm dùng được (loudspeaker)    | <Có hệ thống loa truyền thanh hoặc bộ loa của trạm dùng được> |
        | Trạm có bảng tin hoặc góc truyền thông được cập nhật (display_board)         | không                                                         |
        | Trạm có tờ rơi, tài liệu truyền thông để phát cho người dân (leaflets)       | có                                                            |
        | Trạm có người phụ trách truyền thông đã được tập huấn (trained_communicator) | có                                                            |
      Khi chấm chỉ tiêu 42
      Thì được <điểm> điểm

      Dữ liệu:
        | Có hệ thống loa truyền thanh hoặc bộ loa của trạm dùng được | điểm |
        | không                                                       | 0    |
        | có                                                          | 1    |

    Khung tình huống: Chỉ tiêu 42, Số loại phương tiện và nhân lực truyền thông: tính khi Trạm có bảng tin hoặc góc truyền thông được cập nhật
      Biết minh chứng sau:
        | Có hệ thống loa truyền thanh hoặc bộ loa của trạm dùng được (loudspeaker)    | không                                                  |
        | Trạm có bảng tin hoặc góc truyền thông được cập nhật (display_board)         | <Trạm có bảng tin hoặc góc truyền thông được cập nhật> |
        | Trạm có tờ rơi, tài liệu truyền thông để phát cho người dân (leaflets)       | có                                                     |
        | Trạm có người phụ trách truyền thông đã được tập huấn (trained_communicator) | có                                                     |
      Khi chấm chỉ tiêu 42
      Thì được <điểm> điểm

      Dữ liệu:
        | Trạm có bảng tin hoặc góc truyền thông được cập nhật | điểm |
        | không                                                | 0    |
        | có                                                   | 1    |

    Khung tình huống: Chỉ tiêu 42, Số loại phương tiện và nhân lực truyền thông: tính khi Trạm có tờ rơi, tài liệu truyền thông để phát cho người dân
      Biết minh chứng sau:
        | Có hệ thống loa truyền thanh hoặc bộ loa của trạm dùng được (loudspeaker)    | không                                                         |
        | Trạm có bảng tin hoặc góc truyền thông được cập nhật (display_board)         | có                                                            |
        | Trạm có tờ rơi, tài liệu truyền thông để phát cho người dân (leaflets)       | <Trạm có tờ rơi, tài liệu truyền thông để phát cho người dân> |
        | Trạm có người phụ trách truyền thông đã được tập huấn (trained_communicator) | có                                                            |
      Khi chấm chỉ tiêu 42
      Thì được <điểm> điểm

      Dữ liệu:
        | Trạm có tờ rơi, tài liệu truyền thông để phát cho người dân | điểm |
        | không                                                       | 0    |
        | có                                                          | 1    |

    Khung tình huống: Chỉ tiêu 42, Số loại phương tiện và nhân lực truyền thông: tính khi Trạm có người phụ trách truyền thông đã được tập huấn
      Biết minh chứng sau:
        | Có hệ thống loa truyền thanh hoặc bộ loa của trạm dùng được (loudspeaker)    | không                                                   |
        | Trạm có bảng tin hoặc góc truyền thông được cập nhật (display_board)         | có                                                      |
        | Trạm có tờ rơi, tài liệu truyền thông để phát cho người dân (leaflets)       | có                                                      |
        | Trạm có người phụ trách truyền thông đã được tập huấn (trained_communicator) | <Trạm có người phụ trách truyền thông đã được tập huấn> |
      Khi chấm chỉ tiêu 42
      Thì được <điểm> điểm

      Dữ liệu:
        | Trạm có người phụ trách truyền thông đã được tập huấn | điểm |
        | không                                                 | 0    |
        | có                                                    | 1    |

  Quy tắc: Chỉ tiêu 43. Hộ gia đình được truyền thông về chăm sóc sức khỏe

    Tình huống: Chỉ tiêu 43, khi chưa biết gì
      Khi chấm chỉ tiêu 43
      Thì được từ 0 đến 2 điểm

    Khung tình huống: Chỉ tiêu 43, mức 2 điểm: Tỷ lệ hộ được phổ biến kiến thức chăm sóc sức khỏe: từ 80 % trở lên
      Biết minh chứng sau:
        | Số hộ gia đình (households)                                                             | 100                                                                 |
        | Số hộ gia đình được phổ biến kiến thức chăm sóc sức khỏe trong kỳ (households_informed) | <Số hộ gia đình được phổ biến kiến thức chăm sóc sức khỏe trong kỳ> |
      Khi chấm chỉ tiêu 43
      Thì Tỷ lệ hộ được phổ biến kiến thức chăm sóc sức khỏe (households_informed_share) là <Tỷ lệ hộ được phổ biến kiến thức chăm sóc sức khỏe>
      Và được <điểm> điểm

      Dữ liệu:
        | Số hộ gia đình được phổ biến kiến thức chăm sóc sức khỏe trong kỳ | Tỷ lệ hộ được phổ biến kiến thức chăm sóc sức khỏe | điểm |
        | 79                                                                | 79 %                                               | 1    |
        | 80                                                                | 80 %                                               | 2    |
        | 81                                                                | 81 %                                               | 2    |

    Khung tình huống: Chỉ tiêu 43, mức 1 điểm: Tỷ lệ hộ được phổ biến kiến thức chăm sóc sức khỏe: từ 60 % trở lên
      Biết minh chứng sau:
        | Số hộ gia đình (households)                                                             | 100                                                                 |
        | Số hộ gia đình được phổ biến kiến thức chăm sóc sức khỏe trong kỳ (households_informed) | <Số hộ gia đình được phổ biến kiến thức chăm sóc sức khỏe trong kỳ> |
      Khi chấm chỉ tiêu 43
      Thì Tỷ lệ hộ được phổ biến kiến thức chăm sóc sức khỏe (households_informed_share) là <Tỷ lệ hộ được phổ biến kiến thức chăm sóc sức khỏe>
      Và được <điểm> điểm

      Dữ liệu:
        | Số hộ gia đình được phổ biến kiến thức chăm sóc sức khỏe trong kỳ | Tỷ lệ hộ được phổ biến kiến thức chăm sóc sức khỏe | điểm |
        | 59                                                                | 59 %                                               | 0    |
        | 60                                                                | 60 %                                               | 1    |
        | 61                                                                | 61 %                                               | 1    |
