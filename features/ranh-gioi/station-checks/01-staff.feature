# language: vi
Tính năng: Nhân lực của trạm (bộ station-checks, nhóm 1): ví dụ ranh giới
  Do lệnh «tieuchi examples» viết ra từ quy tắc; muốn đổi thì đổi quy tắc rồi chạy lại lệnh.
  Điều không nêu ra là điều chưa hỏi. Ở mỗi mốc có trường hợp thiếu một đơn vị, vừa đúng mốc
  và hơn một đơn vị; mọi điều khác giữ nguyên.

  Bối cảnh:
    Biết bộ station-checks, chấm ngày 31/12/2024, số liệu từ 01/01/2024 đến 31/12/2024

  Quy tắc: Chỉ tiêu doctor. Trạm có bác sĩ của trạm

    Tình huống: Chỉ tiêu doctor, khi chưa biết gì
      Khi chấm chỉ tiêu doctor
      Thì mục tiêu chưa đủ căn cứ

    Khung tình huống: Chỉ tiêu doctor: Bác sĩ của trạm: từ 1 người trở lên
      Biết danh sách Người làm việc tại trạm (không ghi họ tên) (staff) gồm đủ:
        | số dòng                | Chức danh (role) | Hình thức làm việc (contract)  |
        | <số dòng Y sĩ đa khoa> | <Chức danh>      | Hợp đồng lao động cả thời gian |
      Khi chấm chỉ tiêu doctor
      Thì Bác sĩ của trạm (own_doctors) là <Bác sĩ của trạm>
      Và mục tiêu <kết quả>

      Dữ liệu:
        | số dòng Y sĩ đa khoa | Chức danh    | Bác sĩ của trạm | kết quả   |
        | 1                    | Y sĩ đa khoa | 0               | không đạt |
        | 1                    | Bác sĩ       | 1               | đạt       |
        | 2                    | Bác sĩ       | 2               | đạt       |

    Khung tình huống: Chỉ tiêu doctor, Bác sĩ của trạm: tính khi Chức danh là Bác sĩ
      Biết danh sách Người làm việc tại trạm (không ghi họ tên) (staff) gồm đủ:
        | số dòng | Chức danh (role) | Hình thức làm việc (contract)  |
        | 1       | <Chức danh>      | Hợp đồng lao động cả thời gian |
      Khi chấm chỉ tiêu doctor
      Thì mục tiêu <kết quả>

      Dữ liệu:
        | Chức danh       | kết quả   |
        | Bác sĩ          | đạt       |
        | Y sĩ đa khoa    | không đạt |
        | Hộ sinh         | không đạt |
        | Y sĩ sản nhi    | không đạt |
        | Điều dưỡng      | không đạt |
        | Dược            | không đạt |
        | Y học cổ truyền | không đạt |
        | Dân số viên     | không đạt |
        | Y tế công cộng  | không đạt |
        | Kỹ thuật y      | không đạt |
        | Chức danh khác  | không đạt |

    Khung tình huống: Chỉ tiêu doctor, Bác sĩ của trạm: tính khi Hình thức làm việc là Viên chức hoặc Hợp đồng lao động cả thời gian
      Biết danh sách Người làm việc tại trạm (không ghi họ tên) (staff) gồm đủ:
        | số dòng | Chức danh (role) | Hình thức làm việc (contract) |
        | 1       | Bác sĩ           | <Hình thức làm việc>          |
      Khi chấm chỉ tiêu doctor
      Thì mục tiêu <kết quả>

      Dữ liệu:
        | Hình thức làm việc             | kết quả   |
        | Viên chức                      | đạt       |
        | Hợp đồng lao động cả thời gian | đạt       |
        | Kiêm nhiệm hoặc bán thời gian  | không đạt |

  Quy tắc: Chỉ tiêu doctor-or-visiting. Trạm có bác sĩ của trạm hoặc bác sĩ nơi khác về theo lịch

    Tình huống: Chỉ tiêu doctor-or-visiting, khi chưa biết gì
      Khi chấm chỉ tiêu doctor-or-visiting
      Thì mục tiêu chưa đủ căn cứ

    Khung tình huống: Chỉ tiêu doctor-or-visiting: Bác sĩ của trạm: từ 1 người trở lên
      Biết minh chứng sau:
        | Có lịch đã duyệt cho bác sĩ nơi khác về trạm làm việc định kỳ (visiting_doctor_schedule) | không |
      Và danh sách Người làm việc tại trạm (không ghi họ tên) (staff) gồm đủ:
        | số dòng                | Chức danh (role) | Hình thức làm việc (contract)  |
        | <số dòng Y sĩ đa khoa> | <Chức danh>      | Hợp đồng lao động cả thời gian |
      Khi chấm chỉ tiêu doctor-or-visiting
      Thì Bác sĩ của trạm (own_doctors) là <Bác sĩ của trạm>
      Và mục tiêu <kết quả>

      Dữ liệu:
        | số dòng Y sĩ đa khoa | Chức danh    | Bác sĩ của trạm | kết quả   |
        | 1                    | Y sĩ đa khoa | 0               | không đạt |
        | 1                    | Bác sĩ       | 1               | đạt       |
        | 2                    | Bác sĩ       | 2               | đạt       |

    Khung tình huống: Chỉ tiêu doctor-or-visiting: Có lịch đã duyệt cho bác sĩ nơi khác về trạm làm việc định kỳ
      Biết minh chứng sau:
        | Có lịch đã duyệt cho bác sĩ nơi khác về trạm làm việc định kỳ (visiting_doctor_schedule) | <Có lịch đã duyệt cho bác sĩ nơi khác về trạm làm việc định kỳ> |
      Và danh sách Người làm việc tại trạm (không ghi họ tên) (staff) không có dòng nào
      Khi chấm chỉ tiêu doctor-or-visiting
      Thì mục tiêu <kết quả>

      Dữ liệu:
        | Có lịch đã duyệt cho bác sĩ nơi khác về trạm làm việc định kỳ | kết quả   |
        | không                                                         | không đạt |
        | có                                                            | đạt       |

  Quy tắc: Chỉ tiêu midwife. Trạm có hộ sinh hoặc y sĩ sản nhi

    Tình huống: Chỉ tiêu midwife, khi chưa biết gì
      Khi chấm chỉ tiêu midwife
      Thì mục tiêu chưa đủ căn cứ

    Khung tình huống: Chỉ tiêu midwife: Hộ sinh hoặc y sĩ sản nhi của trạm: từ 1 người trở lên
      Biết danh sách Người làm việc tại trạm (không ghi họ tên) (staff) gồm đủ:
        | số dòng          | Chức danh (role) | Hình thức làm việc (contract)  |
        | <số dòng Bác sĩ> | <Chức danh>      | Hợp đồng lao động cả thời gian |
      Khi chấm chỉ tiêu midwife
      Thì Hộ sinh hoặc y sĩ sản nhi của trạm (own_midwives) là <Hộ sinh hoặc y sĩ sản nhi của trạm>
      Và mục tiêu <kết quả>

      Dữ liệu:
        | số dòng Bác sĩ | Chức danh | Hộ sinh hoặc y sĩ sản nhi của trạm | kết quả   |
        | 1              | Bác sĩ    | 0                                  | không đạt |
        | 1              | Hộ sinh   | 1                                  | đạt       |
        | 2              | Hộ sinh   | 2                                  | đạt       |

    Khung tình huống: Chỉ tiêu midwife, Hộ sinh hoặc y sĩ sản nhi của trạm: tính khi Chức danh là Hộ sinh hoặc Y sĩ sản nhi
      Biết danh sách Người làm việc tại trạm (không ghi họ tên) (staff) gồm đủ:
        | số dòng | Chức danh (role) | Hình thức làm việc (contract)  |
        | 1       | <Chức danh>      | Hợp đồng lao động cả thời gian |
      Khi chấm chỉ tiêu midwife
      Thì mục tiêu <kết quả>

      Dữ liệu:
        | Chức danh       | kết quả   |
        | Bác sĩ          | không đạt |
        | Y sĩ đa khoa    | không đạt |
        | Hộ sinh         | đạt       |
        | Y sĩ sản nhi    | đạt       |
        | Điều dưỡng      | không đạt |
        | Dược            | không đạt |
        | Y học cổ truyền | không đạt |
        | Dân số viên     | không đạt |
        | Y tế công cộng  | không đạt |
        | Kỹ thuật y      | không đạt |
        | Chức danh khác  | không đạt |

    Khung tình huống: Chỉ tiêu midwife, Hộ sinh hoặc y sĩ sản nhi của trạm: tính khi Hình thức làm việc là Viên chức hoặc Hợp đồng lao động cả thời gian
      Biết danh sách Người làm việc tại trạm (không ghi họ tên) (staff) gồm đủ:
        | số dòng | Chức danh (role) | Hình thức làm việc (contract) |
        | 1       | Hộ sinh          | <Hình thức làm việc>          |
      Khi chấm chỉ tiêu midwife
      Thì mục tiêu <kết quả>

      Dữ liệu:
        | Hình thức làm việc             | kết quả   |
        | Viên chức                      | đạt       |
        | Hợp đồng lao động cả thời gian | đạt       |
        | Kiêm nhiệm hoặc bán thời gian  | không đạt |

  Quy tắc: Chỉ tiêu traditional-medicine. Trạm có cán bộ y học cổ truyền

    Tình huống: Chỉ tiêu traditional-medicine, khi chưa biết gì
      Khi chấm chỉ tiêu traditional-medicine
      Thì mục tiêu chưa đủ căn cứ

    Khung tình huống: Chỉ tiêu traditional-medicine: Cán bộ y học cổ truyền của trạm: từ 1 người trở lên
      Biết minh chứng sau:
        | Có bác sĩ hoặc y sĩ khác của trạm có chứng chỉ y học cổ truyền (traditional_medicine_certificate) | không |
      Và danh sách Người làm việc tại trạm (không ghi họ tên) (staff) gồm đủ:
        | số dòng          | Chức danh (role) | Hình thức làm việc (contract)  |
        | <số dòng Bác sĩ> | <Chức danh>      | Hợp đồng lao động cả thời gian |
      Khi chấm chỉ tiêu traditional-medicine
      Thì Cán bộ y học cổ truyền của trạm (own_traditional_medicine) là <Cán bộ y học cổ truyền của trạm>
      Và mục tiêu <kết quả>

      Dữ liệu:
        | số dòng Bác sĩ | Chức danh       | Cán bộ y học cổ truyền của trạm | kết quả   |
        | 1              | Bác sĩ          | 0                               | không đạt |
        | 1              | Y học cổ truyền | 1                               | đạt       |
        | 2              | Y học cổ truyền | 2                               | đạt       |

    Khung tình huống: Chỉ tiêu traditional-medicine: Bác sĩ hoặc y sĩ của trạm: từ 1 người trở lên
      Biết minh chứng sau:
        | Có bác sĩ hoặc y sĩ khác của trạm có chứng chỉ y học cổ truyền (traditional_medicine_certificate) | có |
      Và danh sách Người làm việc tại trạm (không ghi họ tên) (staff) gồm đủ:
        | số dòng           | Chức danh (role) | Hình thức làm việc (contract)  |
        | <số dòng Hộ sinh> | <Chức danh>      | Hợp đồng lao động cả thời gian |
      Khi chấm chỉ tiêu traditional-medicine
      Thì Bác sĩ hoặc y sĩ của trạm (own_doctors_and_assistants) là <Bác sĩ hoặc y sĩ của trạm>
      Và mục tiêu <kết quả>

      Dữ liệu:
        | số dòng Hộ sinh | Chức danh    | Bác sĩ hoặc y sĩ của trạm | kết quả   |
        | 1               | Hộ sinh      | 0                         | không đạt |
        | 1               | Y sĩ đa khoa | 1                         | đạt       |
        | 2               | Y sĩ đa khoa | 2                         | đạt       |

    Khung tình huống: Chỉ tiêu traditional-medicine: Có bác sĩ hoặc y sĩ khác của trạm có chứng chỉ y học cổ truyền
      Biết minh chứng sau:
        | Có bác sĩ hoặc y sĩ khác của trạm có chứng chỉ y học cổ truyền (traditional_medicine_certificate) | <Có bác sĩ hoặc y sĩ khác của trạm có chứng chỉ y học cổ truyền> |
      Và danh sách Người làm việc tại trạm (không ghi họ tên) (staff) gồm đủ:
        | số dòng | Chức danh (role) | Hình thức làm việc (contract)  |
        | 1       | Y sĩ đa khoa     | Hợp đồng lao động cả thời gian |
      Khi chấm chỉ tiêu traditional-medicine
      Thì mục tiêu <kết quả>

      Dữ liệu:
        | Có bác sĩ hoặc y sĩ khác của trạm có chứng chỉ y học cổ truyền | kết quả   |
        | không                                                          | không đạt |
        | có                                                             | đạt       |

    Khung tình huống: Chỉ tiêu traditional-medicine, Cán bộ y học cổ truyền của trạm: tính khi Chức danh là Y học cổ truyền
      Biết minh chứng sau:
        | Có bác sĩ hoặc y sĩ khác của trạm có chứng chỉ y học cổ truyền (traditional_medicine_certificate) | không |
      Và danh sách Người làm việc tại trạm (không ghi họ tên) (staff) gồm đủ:
        | số dòng | Chức danh (role) | Hình thức làm việc (contract)  |
        | 1       | <Chức danh>      | Hợp đồng lao động cả thời gian |
      Khi chấm chỉ tiêu traditional-medicine
      Thì mục tiêu <kết quả>

      Dữ liệu:
        | Chức danh       | kết quả   |
        | Bác sĩ          | không đạt |
        | Y sĩ đa khoa    | không đạt |
        | Hộ sinh         | không đạt |
        | Y sĩ sản nhi    | không đạt |
        | Điều dưỡng      | không đạt |
        | Dược            | không đạt |
        | Y học cổ truyền | đạt       |
        | Dân số viên     | không đạt |
        | Y tế công cộng  | không đạt |
        | Kỹ thuật y      | không đạt |
        | Chức danh khác  | không đạt |

    Khung tình huống: Chỉ tiêu traditional-medicine, Cán bộ y học cổ truyền của trạm: tính khi Hình thức làm việc là Viên chức hoặc Hợp đồng lao động cả thời gian
      Biết danh sách Người làm việc tại trạm (không ghi họ tên) (staff) gồm đủ:
        | số dòng | Chức danh (role) | Hình thức làm việc (contract) |
        | 1       | Y học cổ truyền  | <Hình thức làm việc>          |
      Khi chấm chỉ tiêu traditional-medicine
      Thì mục tiêu <kết quả>

      Dữ liệu:
        | Hình thức làm việc             | kết quả   |
        | Viên chức                      | đạt       |
        | Hợp đồng lao động cả thời gian | đạt       |
        | Kiêm nhiệm hoặc bán thời gian  | không đạt |

    Khung tình huống: Chỉ tiêu traditional-medicine, Bác sĩ hoặc y sĩ của trạm: tính khi Chức danh là Bác sĩ hoặc Y sĩ đa khoa hoặc Y sĩ sản nhi
      Biết minh chứng sau:
        | Có bác sĩ hoặc y sĩ khác của trạm có chứng chỉ y học cổ truyền (traditional_medicine_certificate) | có |
      Và danh sách Người làm việc tại trạm (không ghi họ tên) (staff) gồm đủ:
        | số dòng | Chức danh (role) | Hình thức làm việc (contract)  |
        | 1       | <Chức danh>      | Hợp đồng lao động cả thời gian |
      Khi chấm chỉ tiêu traditional-medicine
      Thì mục tiêu <kết quả>

      Dữ liệu:
        | Chức danh       | kết quả   |
        | Bác sĩ          | đạt       |
        | Y sĩ đa khoa    | đạt       |
        | Hộ sinh         | không đạt |
        | Y sĩ sản nhi    | đạt       |
        | Điều dưỡng      | không đạt |
        | Dược            | không đạt |
        | Y học cổ truyền | đạt       |
        | Dân số viên     | không đạt |
        | Y tế công cộng  | không đạt |
        | Kỹ thuật y      | không đạt |
        | Chức danh khác  | không đạt |

    Khung tình huống: Chỉ tiêu traditional-medicine, Bác sĩ hoặc y sĩ của trạm: tính khi Hình thức làm việc là Viên chức hoặc Hợp đồng lao động cả thời gian
      Biết minh chứng sau:
        | Có bác sĩ hoặc y sĩ khác của trạm có chứng chỉ y học cổ truyền (traditional_medicine_certificate) | có |
      Và danh sách Người làm việc tại trạm (không ghi họ tên) (staff) gồm đủ:
        | số dòng | Chức danh (role) | Hình thức làm việc (contract) |
        | 1       | Y sĩ đa khoa     | <Hình thức làm việc>          |
      Khi chấm chỉ tiêu traditional-medicine
      Thì mục tiêu <kết quả>

      Dữ liệu:
        | Hình thức làm việc             | kết quả   |
        | Viên chức                      | đạt       |
        | Hợp đồng lao động cả thời gian | đạt       |
        | Kiêm nhiệm hoặc bán thời gian  | không đạt |
