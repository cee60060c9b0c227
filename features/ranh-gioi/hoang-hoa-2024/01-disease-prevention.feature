# language: vi
Tính năng: Phòng bệnh và an toàn (bộ hoang-hoa-2024, nhóm 1): ví dụ ranh giới
  Do lệnh «tieuchi examples» viết ra từ quy tắc; muốn đổi thì đổi quy tắc rồi chạy lại lệnh.
  Điều không nêu ra là điều chưa hỏi. Ở mỗi mốc có trường hợp thiếu một đơn vị, vừa đúng mốc
  và hơn một đơn vị; mọi điều khác giữ nguyên.

  Bối cảnh:
    Biết bộ hoang-hoa-2024, chấm ngày 31/12/2024, số liệu từ 01/01/2024 đến 31/12/2024

  Quy tắc: Chỉ tiêu 7. Không có vụ ngộ độc thực phẩm từ 30 người trở lên

    Tình huống: Chỉ tiêu 7, khi chưa biết gì
      Khi chấm chỉ tiêu 7
      Thì mục tiêu chưa đủ căn cứ

    Khung tình huống: Chỉ tiêu 7: Số người mắc trong vụ ngộ độc thực phẩm lớn nhất (0 nếu không có vụ nào): dưới 30 người
      Biết minh chứng sau:
        | Số người mắc trong vụ ngộ độc thực phẩm lớn nhất (0 nếu không có vụ nào) (largest_food_poisoning_outbreak) | <Số người mắc trong vụ ngộ độc thực phẩm lớn nhất> |
      Khi chấm chỉ tiêu 7
      Thì mục tiêu <kết quả>

      Dữ liệu:
        | Số người mắc trong vụ ngộ độc thực phẩm lớn nhất | kết quả   |
        | 29                                               | đạt       |
        | 30                                               | không đạt |
        | 31                                               | không đạt |

  Quy tắc: Chỉ tiêu 8. Không có sự cố tiêm chủng do lỗi chủ quan của hệ thống y tế

    Tình huống: Chỉ tiêu 8, khi chưa biết gì
      Khi chấm chỉ tiêu 8
      Thì mục tiêu chưa đủ căn cứ
