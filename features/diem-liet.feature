# language: vi
Tính năng: Điểm liệt
  Điểm liệt chắc chắn có thì không đạt, dù tổng điểm bao nhiêu.
  Điểm liệt còn có thể có thì chưa đủ căn cứ. Phải loại trừ được mọi điểm liệt mới đạt.

  Bối cảnh:
    Biết hồ sơ đạt điểm tối đa của một trạm y tế xã

  Quy tắc: Chắc chắn có, có thể có và không có là ba kết luận khác nhau

    Khung tình huống: Sai sót chuyên môn gây tử vong: <sai sót>
      Biết "Có kết luận về sai sót chuyên môn nghiêm trọng gây tử vong tại trạm" là <sai sót>
      Khi chấm cả bộ tiêu chí
      Thì điểm liệt "Sai sót chuyên môn nghiêm trọng gây tử vong đã được kết luận" <mức chắc chắn>
      Và tổng điểm là 100
      Và kết luận là <kết luận>

      Dữ liệu:
        | sai sót            | mức chắc chắn | kết luận       |
        | không              | không có      | đạt            |
        | có                 | chắc chắn có  | không đạt      |
        | chưa hỏi           | có thể có     | chưa đủ căn cứ |
        | chưa xác định được | có thể có     | chưa đủ căn cứ |

  Quy tắc: Điểm liệt cần nhiều điều kiện thì loại trừ một điều kiện là đủ

    Khung tình huống: Dịch lan rộng: <lan rộng>; do trạm: <do trạm>
      Biết minh chứng như sau:
        | Trong kỳ có ổ dịch lan rộng do báo cáo hoặc xử lý không kịp thời | <lan rộng> |
        | Có kết luận dịch lan rộng do trạm không báo cáo hoặc không xử lý | <do trạm>  |
      Khi chấm cả bộ tiêu chí
      Thì điểm liệt "Dịch lan rộng vì trạm không báo cáo hoặc không xử lý" <mức chắc chắn>
      Và kết luận là <kết luận>

      Dữ liệu:
        | lan rộng | do trạm            | mức chắc chắn | kết luận       |
        | có       | có                 | chắc chắn có  | không đạt      |
        | có       | không              | không có      | đạt            |
        | không    | chưa xác định được | không có      | đạt            |
        | chưa hỏi | không              | không có      | đạt            |
        | có       | chưa xác định được | có thể có     | chưa đủ căn cứ |
        | chưa hỏi | chưa hỏi           | có thể có     | chưa đủ căn cứ |

    Khung tình huống: Vụ ngộ độc lớn nhất <số người> người mắc; xã có lỗi: <có lỗi>
      Biết minh chứng như sau:
        | Trong kỳ có vụ ngộ độc thực phẩm xảy ra tại xã                                      | có         |
        | Số người mắc trong vụ ngộ độc thực phẩm lớn nhất của kỳ (không có vụ nào thì ghi 0) | <số người> |
        | Có kết luận xã có lỗi trong vụ ngộ độc thực phẩm lớn nhất của kỳ                    | <có lỗi>   |
      Khi chấm cả bộ tiêu chí
      Thì điểm liệt "Vụ ngộ độc thực phẩm từ 30 người mắc trở lên mà xã có lỗi" <mức chắc chắn>
      Và tổng điểm là 99
      Và kết luận là <kết luận>

      Dữ liệu: Mốc là 30 người
        | số người     | có lỗi             | mức chắc chắn | kết luận       |
        | 29           | có                 | không có      | đạt            |
        | 30           | có                 | chắc chắn có  | không đạt      |
        | 31           | có                 | chắc chắn có  | không đạt      |
        | 30           | không              | không có      | đạt            |
        | từ 25 đến 35 | có                 | có thể có     | chưa đủ căn cứ |
        | từ 25 đến 29 | có                 | không có      | đạt            |
        | 45           | chưa xác định được | có thể có     | chưa đủ căn cứ |
        | chưa hỏi     | không              | không có      | đạt            |

  Quy tắc: Một điểm liệt là đủ để không đạt

    Tình huống: Một điểm liệt chắc chắn, một điểm liệt còn chưa rõ
      Biết minh chứng như sau:
        | Có kết luận về sai sót chuyên môn nghiêm trọng gây tử vong tại trạm | có       |
        | Trong kỳ có ổ dịch lan rộng do báo cáo hoặc xử lý không kịp thời    | chưa hỏi |
        | Có kết luận dịch lan rộng do trạm không báo cáo hoặc không xử lý    | chưa hỏi |
      Khi chấm cả bộ tiêu chí
      Thì điểm liệt "Dịch lan rộng vì trạm không báo cáo hoặc không xử lý" có thể có
      Và kết luận là không đạt

  Quy tắc: Số liệu nửa năm không loại trừ được điểm liệt của cả năm

    Tình huống: Sáu tháng đầu năm không có sai sót gây tử vong
      Biết hồ sơ lập ngày 30/06/2024, số liệu từ 01/01/2024 đến 30/06/2024
      Khi chấm cả bộ tiêu chí
      Thì điểm liệt "Sai sót chuyên môn nghiêm trọng gây tử vong đã được kết luận" có thể có
      Và kết luận là chưa đủ căn cứ

    Tình huống: Sáu tháng đầu năm đã có sai sót gây tử vong
      Biết hồ sơ lập ngày 30/06/2024, số liệu từ 01/01/2024 đến 30/06/2024
      Và "Có kết luận về sai sót chuyên môn nghiêm trọng gây tử vong tại trạm" là có
      Khi chấm cả bộ tiêu chí
      Thì điểm liệt "Sai sót chuyên môn nghiêm trọng gây tử vong đã được kết luận" chắc chắn có
      Và kết luận là không đạt
