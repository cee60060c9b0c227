# language: vi
Tính năng: Nhân lực y tế (bộ 1300-2023, nhóm 2): ví dụ ranh giới
  Do lệnh «tieuchi examples» viết ra từ quy tắc; muốn đổi thì đổi quy tắc rồi chạy lại lệnh.
  Điều không nêu ra là điều chưa hỏi. Ở mỗi mốc có trường hợp thiếu một đơn vị, vừa đúng mốc
  và hơn một đơn vị; mọi điều khác giữ nguyên.

  Bối cảnh:
    Biết bộ 1300-2023, chấm ngày 31/12/2024, số liệu từ 01/01/2024 đến 31/12/2024

  Quy tắc: Chỉ tiêu 6. Số lượng người làm việc theo định mức và đủ cơ cấu chức danh

    Tình huống: Chỉ tiêu 6, khi chưa biết gì
      Khi chấm chỉ tiêu 6
      Thì được từ 0 đến 4 điểm

    Tình huống: Chỉ tiêu 6, khi phần nào cũng đạt điểm tối đa
      Biết tổ thẩm định kết luận từng phần của chỉ tiêu 6:
        | phần                              | điểm |
        | Số lượng so với định mức (number) | 2    |
        | Cơ cấu chức danh (roles)          | 2    |
      Khi chấm chỉ tiêu 6
      Thì được 4 điểm

    Khung tình huống: Chỉ tiêu 6, phần Số lượng so với định mức (number), mức 2 điểm: Số người làm việc so với định mức: từ 100 % trở lên
      Biết minh chứng sau:
        | Vùng của xã theo Bộ tiêu chí (zone)    | <Vùng của xã theo Bộ tiêu chí> |
        | Dân số thực tế thường trú (population) | <Dân số thực tế thường trú>    |
      Và danh sách Người làm việc tại trạm (không ghi họ tên) (staff) gồm đủ:
        | số dòng                                  | Hình thức làm việc (contract)  |
        | <số dòng Hợp đồng lao động cả thời gian> | Hợp đồng lao động cả thời gian |
        | <số dòng Kiêm nhiệm hoặc bán thời gian>  | Kiêm nhiệm hoặc bán thời gian  |
      Khi chấm chỉ tiêu 6
      Thì Số người làm việc so với định mức (staffing_ratio) là <Số người làm việc so với định mức>
      Và phần Số lượng so với định mức (number) được <điểm> điểm

      Dữ liệu:
        | Vùng của xã theo Bộ tiêu chí                 | Dân số thực tế thường trú | số dòng Hợp đồng lao động cả thời gian | số dòng Kiêm nhiệm hoặc bán thời gian | Số người làm việc so với định mức | điểm |
        | Vùng 1: gần bệnh viện, đi lại dễ             | 1000                      | 4                                      | 1                                     | 80 %                              | 1    |
        | Vùng 1: gần bệnh viện, đi lại dễ             | 1000                      | 5                                      | 0                                     | 100 %                             | 2    |
        | Vùng 1: gần bệnh viện, đi lại dễ             | 1000                      | 6                                      | 0                                     | 120 %                             | 2    |
        | Vùng 2: cách xa vừa phải, đi lại bình thường | 1000                      | 5                                      | 1                                     | 5/6                               | 1    |
        | Vùng 2: cách xa vừa phải, đi lại bình thường | 1000                      | 6                                      | 0                                     | 100 %                             | 2    |
        | Vùng 2: cách xa vừa phải, đi lại bình thường | 1000                      | 7                                      | 0                                     | 7/6                               | 2    |
        | Vùng 3: xa hoặc đi lại khó khăn              | 1000                      | 6                                      | 1                                     | 6/7                               | 1    |
        | Vùng 3: xa hoặc đi lại khó khăn              | 1000                      | 7                                      | 0                                     | 100 %                             | 2    |
        | Vùng 3: xa hoặc đi lại khó khăn              | 1000                      | 8                                      | 0                                     | 8/7                               | 2    |
        | Vùng 3: xa hoặc đi lại khó khăn              | 77000                     | 99                                     | 0                                     | 99 %                              | 1    |

    Khung tình huống: Chỉ tiêu 6, phần Số lượng so với định mức (number), mức 1 điểm: Số người làm việc so với định mức: từ 80 % trở lên
      Biết minh chứng sau:
        | Vùng của xã theo Bộ tiêu chí (zone)    | <Vùng của xã theo Bộ tiêu chí> |
        | Dân số thực tế thường trú (population) | <Dân số thực tế thường trú>    |
      Và danh sách Người làm việc tại trạm (không ghi họ tên) (staff) gồm đủ:
        | số dòng                                  | Hình thức làm việc (contract)  |
        | <số dòng Hợp đồng lao động cả thời gian> | Hợp đồng lao động cả thời gian |
        | <số dòng Kiêm nhiệm hoặc bán thời gian>  | Kiêm nhiệm hoặc bán thời gian  |
      Khi chấm chỉ tiêu 6
      Thì Số người làm việc so với định mức (staffing_ratio) là <Số người làm việc so với định mức>
      Và phần Số lượng so với định mức (number) được <điểm> điểm

      Dữ liệu:
        | Vùng của xã theo Bộ tiêu chí                 | Dân số thực tế thường trú | số dòng Hợp đồng lao động cả thời gian | số dòng Kiêm nhiệm hoặc bán thời gian | Số người làm việc so với định mức | điểm |
        | Vùng 1: gần bệnh viện, đi lại dễ             | 1000                      | 3                                      | 1                                     | 60 %                              | 0    |
        | Vùng 1: gần bệnh viện, đi lại dễ             | 1000                      | 4                                      | 0                                     | 80 %                              | 1    |
        | Vùng 1: gần bệnh viện, đi lại dễ             | 1000                      | 5                                      | 0                                     | 100 %                             | 2    |
        | Vùng 2: cách xa vừa phải, đi lại bình thường | 15000                     | 7                                      | 1                                     | 70 %                              | 0    |
        | Vùng 2: cách xa vừa phải, đi lại bình thường | 15000                     | 8                                      | 0                                     | 80 %                              | 1    |
        | Vùng 2: cách xa vừa phải, đi lại bình thường | 15000                     | 9                                      | 0                                     | 90 %                              | 1    |
        | Vùng 3: xa hoặc đi lại khó khăn              | 8000                      | 7                                      | 1                                     | 70 %                              | 0    |
        | Vùng 3: xa hoặc đi lại khó khăn              | 8000                      | 8                                      | 0                                     | 80 %                              | 1    |
        | Vùng 3: xa hoặc đi lại khó khăn              | 8000                      | 9                                      | 0                                     | 90 %                              | 1    |
        | Vùng 1: gần bệnh viện, đi lại dễ             | 63000                     | 19                                     | 0                                     | 19/24                             | 0    |

    Khung tình huống: Chỉ tiêu 6, phần Số lượng so với định mức (number), Số người làm việc cả thời gian: tính khi Hình thức làm việc là Viên chức hoặc Hợp đồng lao động cả thời gian
      Biết minh chứng sau:
        | Vùng của xã theo Bộ tiêu chí (zone)    | Vùng 1: gần bệnh viện, đi lại dễ |
        | Dân số thực tế thường trú (population) | 1000                             |
      Và danh sách Người làm việc tại trạm (không ghi họ tên) (staff) gồm đủ:
        | số dòng                                  | Hình thức làm việc (contract)  |
        | <số dòng Viên chức>                      | Viên chức                      |
        | <số dòng Hợp đồng lao động cả thời gian> | Hợp đồng lao động cả thời gian |
        | <số dòng Kiêm nhiệm hoặc bán thời gian>  | Kiêm nhiệm hoặc bán thời gian  |
      Khi chấm chỉ tiêu 6
      Thì phần Số lượng so với định mức (number) được <điểm> điểm

      Dữ liệu:
        | số dòng Viên chức | số dòng Hợp đồng lao động cả thời gian | số dòng Kiêm nhiệm hoặc bán thời gian | điểm |
        | 1                 | 3                                      | 0                                     | 1    |
        | 0                 | 4                                      | 0                                     | 1    |
        | 0                 | 3                                      | 1                                     | 0    |

    Khung tình huống: Chỉ tiêu 6, phần Cơ cấu chức danh (roles), mức 2 điểm: Số nhóm chức danh đã có: từ 4 nhóm trở lên
      Biết danh sách Người làm việc tại trạm (không ghi họ tên) (staff) gồm đủ:
        | số dòng                | Chức danh (role) | Hình thức làm việc (contract)  |
        | 1                      | Điều dưỡng       | Hợp đồng lao động cả thời gian |
        | 1                      | Dược             | Hợp đồng lao động cả thời gian |
        | <số dòng Hộ sinh>      | Hộ sinh          | Hợp đồng lao động cả thời gian |
        | <số dòng Y sĩ đa khoa> | Y sĩ đa khoa     | Hợp đồng lao động cả thời gian |
      Khi chấm chỉ tiêu 6
      Thì Số nhóm chức danh đã có (role_groups_present) là <Số nhóm chức danh đã có>
      Và phần Cơ cấu chức danh (roles) được <điểm> điểm

      Dữ liệu:
        | số dòng Hộ sinh | số dòng Y sĩ đa khoa | Số nhóm chức danh đã có | điểm |
        | 2               | 0                    | 3                       | 1    |
        | 1               | 1                    | 4                       | 2    |

    Khung tình huống: Chỉ tiêu 6, phần Cơ cấu chức danh (roles), mức 1 điểm: Số nhóm chức danh đã có: từ 3 nhóm trở lên
      Biết danh sách Người làm việc tại trạm (không ghi họ tên) (staff) gồm đủ:
        | số dòng              | Chức danh (role) | Hình thức làm việc (contract)  |
        | 1                    | Dược             | Hợp đồng lao động cả thời gian |
        | <số dòng Điều dưỡng> | Điều dưỡng       | Hợp đồng lao động cả thời gian |
        | <số dòng Hộ sinh>    | Hộ sinh          | Hợp đồng lao động cả thời gian |
      Khi chấm chỉ tiêu 6
      Thì Số nhóm chức danh đã có (role_groups_present) là <Số nhóm chức danh đã có>
      Và phần Cơ cấu chức danh (roles) được <điểm> điểm

      Dữ liệu:
        | số dòng Điều dưỡng | số dòng Hộ sinh | Số nhóm chức danh đã có | điểm |
        | 2                  | 0               | 2                       | 0    |
        | 1                  | 1               | 3                       | 1    |

    Khung tình huống: Chỉ tiêu 6, phần Cơ cấu chức danh (roles), Số nhóm chức danh đã có: tính khi Bác sĩ hoặc y sĩ: từ 1 người trở lên
      Biết danh sách Người làm việc tại trạm (không ghi họ tên) (staff) gồm đủ:
        | số dòng                | Chức danh (role) | Hình thức làm việc (contract)  |
        | 1                      | Dược             | Hợp đồng lao động cả thời gian |
        | <số dòng Hộ sinh>      | Hộ sinh          | Hợp đồng lao động cả thời gian |
        | <số dòng Điều dưỡng>   | Điều dưỡng       | Hợp đồng lao động cả thời gian |
        | <số dòng Y sĩ đa khoa> | Y sĩ đa khoa     | Hợp đồng lao động cả thời gian |
        | <số dòng Bác sĩ>       | Bác sĩ           | Hợp đồng lao động cả thời gian |
      Khi chấm chỉ tiêu 6
      Thì Bác sĩ hoặc y sĩ (doctors_and_assistants) là <Bác sĩ hoặc y sĩ>
      Và phần Cơ cấu chức danh (roles) được <điểm> điểm

      Dữ liệu:
        | số dòng Hộ sinh | số dòng Điều dưỡng | số dòng Y sĩ đa khoa | số dòng Bác sĩ | Bác sĩ hoặc y sĩ | điểm |
        | 1               | 1                  | 0                    | 0              | 0                | 1    |
        | 0               | 1                  | 1                    | 0              | 1                | 1    |
        | 0               | 0                  | 1                    | 1              | 2                | 0    |

    Khung tình huống: Chỉ tiêu 6, phần Cơ cấu chức danh (roles), Số nhóm chức danh đã có: tính khi Hộ sinh hoặc y sĩ sản nhi: từ 1 người trở lên
      Biết danh sách Người làm việc tại trạm (không ghi họ tên) (staff) gồm đủ:
        | số dòng              | Chức danh (role) | Hình thức làm việc (contract)  |
        | 1                    | Dược             | Hợp đồng lao động cả thời gian |
        | <số dòng Bác sĩ>     | Bác sĩ           | Hợp đồng lao động cả thời gian |
        | <số dòng Điều dưỡng> | Điều dưỡng       | Hợp đồng lao động cả thời gian |
        | <số dòng Hộ sinh>    | Hộ sinh          | Hợp đồng lao động cả thời gian |
      Khi chấm chỉ tiêu 6
      Thì Hộ sinh hoặc y sĩ sản nhi (midwives_and_obstetric_assistants) là <Hộ sinh hoặc y sĩ sản nhi>
      Và phần Cơ cấu chức danh (roles) được <điểm> điểm

      Dữ liệu:
        | số dòng Bác sĩ | số dòng Điều dưỡng | số dòng Hộ sinh | Hộ sinh hoặc y sĩ sản nhi | điểm |
        | 1              | 1                  | 0               | 0                         | 1    |
        | 0              | 1                  | 1               | 1                         | 1    |
        | 0              | 0                  | 2               | 2                         | 0    |

    Khung tình huống: Chỉ tiêu 6, phần Cơ cấu chức danh (roles), Số nhóm chức danh đã có: tính khi Điều dưỡng: từ 1 người trở lên
      Biết danh sách Người làm việc tại trạm (không ghi họ tên) (staff) gồm đủ:
        | số dòng              | Chức danh (role) | Hình thức làm việc (contract)  |
        | 1                    | Dược             | Hợp đồng lao động cả thời gian |
        | <số dòng Hộ sinh>    | Hộ sinh          | Hợp đồng lao động cả thời gian |
        | <số dòng Bác sĩ>     | Bác sĩ           | Hợp đồng lao động cả thời gian |
        | <số dòng Điều dưỡng> | Điều dưỡng       | Hợp đồng lao động cả thời gian |
      Khi chấm chỉ tiêu 6
      Thì Điều dưỡng (nurses) là <Điều dưỡng>
      Và phần Cơ cấu chức danh (roles) được <điểm> điểm

      Dữ liệu:
        | số dòng Hộ sinh | số dòng Bác sĩ | số dòng Điều dưỡng | Điều dưỡng | điểm |
        | 1               | 1              | 0                  | 0          | 1    |
        | 1               | 0              | 1                  | 1          | 1    |
        | 0               | 0              | 2                  | 2          | 0    |

    Khung tình huống: Chỉ tiêu 6, phần Cơ cấu chức danh (roles), Số nhóm chức danh đã có: tính khi Dược, y học cổ truyền hoặc dân số: từ 1 người trở lên
      Biết danh sách Người làm việc tại trạm (không ghi họ tên) (staff) gồm đủ:
        | số dòng           | Chức danh (role) | Hình thức làm việc (contract)  |
        | 1                 | Điều dưỡng       | Hợp đồng lao động cả thời gian |
        | <số dòng Hộ sinh> | Hộ sinh          | Hợp đồng lao động cả thời gian |
        | <số dòng Bác sĩ>  | Bác sĩ           | Hợp đồng lao động cả thời gian |
        | <số dòng Dược>    | Dược             | Hợp đồng lao động cả thời gian |
      Khi chấm chỉ tiêu 6
      Thì Dược, y học cổ truyền hoặc dân số (pharmacy_traditional_population) là <Dược, y học cổ truyền hoặc dân số>
      Và phần Cơ cấu chức danh (roles) được <điểm> điểm

      Dữ liệu:
        | số dòng Hộ sinh | số dòng Bác sĩ | số dòng Dược | Dược, y học cổ truyền hoặc dân số | điểm |
        | 1               | 1              | 0            | 0                                 | 1    |
        | 1               | 0              | 1            | 1                                 | 1    |
        | 0               | 0              | 2            | 2                                 | 0    |

    Khung tình huống: Chỉ tiêu 6, phần Cơ cấu chức danh (roles), Bác sĩ hoặc y sĩ: tính khi Chức danh là Bác sĩ hoặc Y sĩ đa khoa
      Biết danh sách Người làm việc tại trạm (không ghi họ tên) (staff) gồm đủ:
        | số dòng                   | Chức danh (role) | Hình thức làm việc (contract)  |
        | <số dòng Bác sĩ>          | Bác sĩ           | Hợp đồng lao động cả thời gian |
        | <số dòng Điều dưỡng>      | Điều dưỡng       | Hợp đồng lao động cả thời gian |
        | <số dòng Dược>            | Dược             | Hợp đồng lao động cả thời gian |
        | <số dòng Y sĩ đa khoa>    | Y sĩ đa khoa     | Hợp đồng lao động cả thời gian |
        | <số dòng Hộ sinh>         | Hộ sinh          | Hợp đồng lao động cả thời gian |
        | <số dòng Y sĩ sản nhi>    | Y sĩ sản nhi     | Hợp đồng lao động cả thời gian |
        | <số dòng Y học cổ truyền> | Y học cổ truyền  | Hợp đồng lao động cả thời gian |
        | <số dòng Dân số viên>     | Dân số viên      | Hợp đồng lao động cả thời gian |
        | <số dòng Y tế công cộng>  | Y tế công cộng   | Hợp đồng lao động cả thời gian |
        | <số dòng Kỹ thuật y>      | Kỹ thuật y       | Hợp đồng lao động cả thời gian |
        | <số dòng Chức danh khác>  | Chức danh khác   | Hợp đồng lao động cả thời gian |
      Khi chấm chỉ tiêu 6
      Thì phần Cơ cấu chức danh (roles) được <điểm> điểm

      Dữ liệu:
        | số dòng Bác sĩ | số dòng Điều dưỡng | số dòng Dược | số dòng Y sĩ đa khoa | số dòng Hộ sinh | số dòng Y sĩ sản nhi | số dòng Y học cổ truyền | số dòng Dân số viên | số dòng Y tế công cộng | số dòng Kỹ thuật y | số dòng Chức danh khác | điểm |
        | 1              | 1                  | 1            | 0                    | 0               | 0                    | 0                       | 0                   | 0                      | 0                  | 0                      | 1    |
        | 0              | 1                  | 1            | 1                    | 0               | 0                    | 0                       | 0                   | 0                      | 0                  | 0                      | 1    |
        | 0              | 1                  | 1            | 0                    | 1               | 0                    | 0                       | 0                   | 0                      | 0                  | 0                      | 1    |
        | 0              | 1                  | 1            | 0                    | 0               | 1                    | 0                       | 0                   | 0                      | 0                  | 0                      | 1    |
        | 0              | 2                  | 1            | 0                    | 0               | 0                    | 0                       | 0                   | 0                      | 0                  | 0                      | 0    |
        | 0              | 1                  | 2            | 0                    | 0               | 0                    | 0                       | 0                   | 0                      | 0                  | 0                      | 0    |
        | 0              | 1                  | 1            | 0                    | 0               | 0                    | 1                       | 0                   | 0                      | 0                  | 0                      | 0    |
        | 0              | 1                  | 1            | 0                    | 0               | 0                    | 0                       | 1                   | 0                      | 0                  | 0                      | 0    |
        | 0              | 1                  | 1            | 0                    | 0               | 0                    | 0                       | 0                   | 1                      | 0                  | 0                      | 0    |
        | 0              | 1                  | 1            | 0                    | 0               | 0                    | 0                       | 0                   | 0                      | 1                  | 0                      | 0    |
        | 0              | 1                  | 1            | 0                    | 0               | 0                    | 0                       | 0                   | 0                      | 0                  | 1                      | 0    |

    Khung tình huống: Chỉ tiêu 6, phần Cơ cấu chức danh (roles), Bác sĩ hoặc y sĩ: tính khi Hình thức làm việc là Viên chức hoặc Hợp đồng lao động cả thời gian
      Biết danh sách Người làm việc tại trạm (không ghi họ tên) (staff) gồm đủ:
        | số dòng | Chức danh (role) | Hình thức làm việc (contract)  |
        | 1       | Điều dưỡng       | Hợp đồng lao động cả thời gian |
        | 1       | Dược             | Hợp đồng lao động cả thời gian |
        | 1       | Y sĩ đa khoa     | <Hình thức làm việc>           |
      Khi chấm chỉ tiêu 6
      Thì phần Cơ cấu chức danh (roles) được <điểm> điểm

      Dữ liệu:
        | Hình thức làm việc             | điểm |
        | Viên chức                      | 1    |
        | Hợp đồng lao động cả thời gian | 1    |
        | Kiêm nhiệm hoặc bán thời gian  | 0    |

    Khung tình huống: Chỉ tiêu 6, phần Cơ cấu chức danh (roles), Hộ sinh hoặc y sĩ sản nhi: tính khi Chức danh là Hộ sinh hoặc Y sĩ sản nhi
      Biết danh sách Người làm việc tại trạm (không ghi họ tên) (staff) gồm đủ:
        | số dòng                   | Chức danh (role) | Hình thức làm việc (contract)  |
        | <số dòng Bác sĩ>          | Bác sĩ           | Hợp đồng lao động cả thời gian |
        | <số dòng Điều dưỡng>      | Điều dưỡng       | Hợp đồng lao động cả thời gian |
        | <số dòng Dược>            | Dược             | Hợp đồng lao động cả thời gian |
        | <số dòng Y sĩ đa khoa>    | Y sĩ đa khoa     | Hợp đồng lao động cả thời gian |
        | <số dòng Hộ sinh>         | Hộ sinh          | Hợp đồng lao động cả thời gian |
        | <số dòng Y sĩ sản nhi>    | Y sĩ sản nhi     | Hợp đồng lao động cả thời gian |
        | <số dòng Y học cổ truyền> | Y học cổ truyền  | Hợp đồng lao động cả thời gian |
        | <số dòng Dân số viên>     | Dân số viên      | Hợp đồng lao động cả thời gian |
        | <số dòng Y tế công cộng>  | Y tế công cộng   | Hợp đồng lao động cả thời gian |
        | <số dòng Kỹ thuật y>      | Kỹ thuật y       | Hợp đồng lao động cả thời gian |
        | <số dòng Chức danh khác>  | Chức danh khác   | Hợp đồng lao động cả thời gian |
      Khi chấm chỉ tiêu 6
      Thì phần Cơ cấu chức danh (roles) được <điểm> điểm

      Dữ liệu:
        | số dòng Bác sĩ | số dòng Điều dưỡng | số dòng Dược | số dòng Y sĩ đa khoa | số dòng Hộ sinh | số dòng Y sĩ sản nhi | số dòng Y học cổ truyền | số dòng Dân số viên | số dòng Y tế công cộng | số dòng Kỹ thuật y | số dòng Chức danh khác | điểm |
        | 1              | 1                  | 1            | 0                    | 0               | 0                    | 0                       | 0                   | 0                      | 0                  | 0                      | 1    |
        | 0              | 1                  | 1            | 1                    | 0               | 0                    | 0                       | 0                   | 0                      | 0                  | 0                      | 1    |
        | 0              | 1                  | 1            | 0                    | 1               | 0                    | 0                       | 0                   | 0                      | 0                  | 0                      | 1    |
        | 0              | 1                  | 1            | 0                    | 0               | 1                    | 0                       | 0                   | 0                      | 0                  | 0                      | 1    |
        | 0              | 2                  | 1            | 0                    | 0               | 0                    | 0                       | 0                   | 0                      | 0                  | 0                      | 0    |
        | 0              | 1                  | 2            | 0                    | 0               | 0                    | 0                       | 0                   | 0                      | 0                  | 0                      | 0    |
        | 0              | 1                  | 1            | 0                    | 0               | 0                    | 1                       | 0                   | 0                      | 0                  | 0                      | 0    |
        | 0              | 1                  | 1            | 0                    | 0               | 0                    | 0                       | 1                   | 0                      | 0                  | 0                      | 0    |
        | 0              | 1                  | 1            | 0                    | 0               | 0                    | 0                       | 0                   | 1                      | 0                  | 0                      | 0    |
        | 0              | 1                  | 1            | 0                    | 0               | 0                    | 0                       | 0                   | 0                      | 1                  | 0                      | 0    |
        | 0              | 1                  | 1            | 0                    | 0               | 0                    | 0                       | 0                   | 0                      | 0                  | 1                      | 0    |

    Khung tình huống: Chỉ tiêu 6, phần Cơ cấu chức danh (roles), Hộ sinh hoặc y sĩ sản nhi: tính khi Hình thức làm việc là Viên chức hoặc Hợp đồng lao động cả thời gian
      Biết danh sách Người làm việc tại trạm (không ghi họ tên) (staff) gồm đủ:
        | số dòng | Chức danh (role) | Hình thức làm việc (contract)  |
        | 1       | Điều dưỡng       | Hợp đồng lao động cả thời gian |
        | 1       | Dược             | Hợp đồng lao động cả thời gian |
        | 1       | Hộ sinh          | <Hình thức làm việc>           |
      Khi chấm chỉ tiêu 6
      Thì phần Cơ cấu chức danh (roles) được <điểm> điểm

      Dữ liệu:
        | Hình thức làm việc             | điểm |
        | Viên chức                      | 1    |
        | Hợp đồng lao động cả thời gian | 1    |
        | Kiêm nhiệm hoặc bán thời gian  | 0    |

    Khung tình huống: Chỉ tiêu 6, phần Cơ cấu chức danh (roles), Điều dưỡng: tính khi Chức danh là Điều dưỡng
      Biết danh sách Người làm việc tại trạm (không ghi họ tên) (staff) gồm đủ:
        | số dòng                   | Chức danh (role) | Hình thức làm việc (contract)  |
        | <số dòng Bác sĩ>          | Bác sĩ           | Hợp đồng lao động cả thời gian |
        | <số dòng Điều dưỡng>      | Điều dưỡng       | Hợp đồng lao động cả thời gian |
        | <số dòng Dược>            | Dược             | Hợp đồng lao động cả thời gian |
        | <số dòng Y sĩ đa khoa>    | Y sĩ đa khoa     | Hợp đồng lao động cả thời gian |
        | <số dòng Hộ sinh>         | Hộ sinh          | Hợp đồng lao động cả thời gian |
        | <số dòng Y sĩ sản nhi>    | Y sĩ sản nhi     | Hợp đồng lao động cả thời gian |
        | <số dòng Y học cổ truyền> | Y học cổ truyền  | Hợp đồng lao động cả thời gian |
        | <số dòng Dân số viên>     | Dân số viên      | Hợp đồng lao động cả thời gian |
        | <số dòng Y tế công cộng>  | Y tế công cộng   | Hợp đồng lao động cả thời gian |
        | <số dòng Kỹ thuật y>      | Kỹ thuật y       | Hợp đồng lao động cả thời gian |
        | <số dòng Chức danh khác>  | Chức danh khác   | Hợp đồng lao động cả thời gian |
      Khi chấm chỉ tiêu 6
      Thì phần Cơ cấu chức danh (roles) được <điểm> điểm

      Dữ liệu:
        | số dòng Bác sĩ | số dòng Điều dưỡng | số dòng Dược | số dòng Y sĩ đa khoa | số dòng Hộ sinh | số dòng Y sĩ sản nhi | số dòng Y học cổ truyền | số dòng Dân số viên | số dòng Y tế công cộng | số dòng Kỹ thuật y | số dòng Chức danh khác | điểm |
        | 1              | 1                  | 1            | 0                    | 0               | 0                    | 0                       | 0                   | 0                      | 0                  | 0                      | 1    |
        | 0              | 1                  | 1            | 1                    | 0               | 0                    | 0                       | 0                   | 0                      | 0                  | 0                      | 1    |
        | 0              | 1                  | 1            | 0                    | 1               | 0                    | 0                       | 0                   | 0                      | 0                  | 0                      | 1    |
        | 0              | 1                  | 1            | 0                    | 0               | 1                    | 0                       | 0                   | 0                      | 0                  | 0                      | 1    |
        | 0              | 2                  | 1            | 0                    | 0               | 0                    | 0                       | 0                   | 0                      | 0                  | 0                      | 0    |
        | 0              | 1                  | 2            | 0                    | 0               | 0                    | 0                       | 0                   | 0                      | 0                  | 0                      | 0    |
        | 0              | 1                  | 1            | 0                    | 0               | 0                    | 1                       | 0                   | 0                      | 0                  | 0                      | 0    |
        | 0              | 1                  | 1            | 0                    | 0               | 0                    | 0                       | 1                   | 0                      | 0                  | 0                      | 0    |
        | 0              | 1                  | 1            | 0                    | 0               | 0                    | 0                       | 0                   | 1                      | 0                  | 0                      | 0    |
        | 0              | 1                  | 1            | 0                    | 0               | 0                    | 0                       | 0                   | 0                      | 1                  | 0                      | 0    |
        | 0              | 1                  | 1            | 0                    | 0               | 0                    | 0                       | 0                   | 0                      | 0                  | 1                      | 0    |
        | 0              | 0                  | 1            | 0                    | 0               | 1                    | 0                       | 0                   | 0                      | 0                  | 0                      | 0    |
        | 0              | 0                  | 0            | 0                    | 1               | 0                    | 1                       | 0                   | 0                      | 0                  | 0                      | 0    |
        | 0              | 0                  | 0            | 0                    | 1               | 0                    | 0                       | 1                   | 0                      | 0                  | 0                      | 0    |
        | 0              | 0                  | 1            | 0                    | 1               | 0                    | 0                       | 0                   | 1                      | 0                  | 0                      | 0    |
        | 0              | 0                  | 1            | 0                    | 1               | 0                    | 0                       | 0                   | 0                      | 1                  | 0                      | 0    |
        | 0              | 0                  | 1            | 0                    | 1               | 0                    | 0                       | 0                   | 0                      | 0                  | 1                      | 0    |

    Khung tình huống: Chỉ tiêu 6, phần Cơ cấu chức danh (roles), Điều dưỡng: tính khi Hình thức làm việc là Viên chức hoặc Hợp đồng lao động cả thời gian
      Biết danh sách Người làm việc tại trạm (không ghi họ tên) (staff) gồm đủ:
        | số dòng     | Chức danh (role) | Hình thức làm việc (contract)  |
        | 1           | Dược             | Hợp đồng lao động cả thời gian |
        | <số dòng B> | Hộ sinh          | Viên chức                      |
        | <số dòng C> | Điều dưỡng       | Hợp đồng lao động cả thời gian |
        | <số dòng D> | Hộ sinh          | Hợp đồng lao động cả thời gian |
        | <số dòng E> | Hộ sinh          | Kiêm nhiệm hoặc bán thời gian  |
        | <số dòng G> | Điều dưỡng       | Kiêm nhiệm hoặc bán thời gian  |
        | <số dòng H> | Điều dưỡng       | Viên chức                      |
      Khi chấm chỉ tiêu 6
      Thì phần Cơ cấu chức danh (roles) được <điểm> điểm

      Dữ liệu:
        | số dòng B | số dòng C | số dòng D | số dòng E | số dòng G | số dòng H | điểm |
        | 1         | 1         | 0         | 0         | 0         | 0         | 1    |
        | 0         | 1         | 1         | 0         | 0         | 0         | 1    |
        | 0         | 1         | 0         | 1         | 0         | 0         | 0    |
        | 0         | 0         | 1         | 0         | 1         | 0         | 0    |
        | 0         | 0         | 1         | 0         | 0         | 1         | 1    |

    Khung tình huống: Chỉ tiêu 6, phần Cơ cấu chức danh (roles), Dược, y học cổ truyền hoặc dân số: tính khi Chức danh là Dược hoặc Y học cổ truyền hoặc Dân số viên
      Biết danh sách Người làm việc tại trạm (không ghi họ tên) (staff) gồm đủ:
        | số dòng                   | Chức danh (role) | Hình thức làm việc (contract)  |
        | <số dòng Bác sĩ>          | Bác sĩ           | Hợp đồng lao động cả thời gian |
        | <số dòng Điều dưỡng>      | Điều dưỡng       | Hợp đồng lao động cả thời gian |
        | <số dòng Dược>            | Dược             | Hợp đồng lao động cả thời gian |
        | <số dòng Y sĩ đa khoa>    | Y sĩ đa khoa     | Hợp đồng lao động cả thời gian |
        | <số dòng Hộ sinh>         | Hộ sinh          | Hợp đồng lao động cả thời gian |
        | <số dòng Y sĩ sản nhi>    | Y sĩ sản nhi     | Hợp đồng lao động cả thời gian |
        | <số dòng Y học cổ truyền> | Y học cổ truyền  | Hợp đồng lao động cả thời gian |
        | <số dòng Dân số viên>     | Dân số viên      | Hợp đồng lao động cả thời gian |
        | <số dòng Y tế công cộng>  | Y tế công cộng   | Hợp đồng lao động cả thời gian |
        | <số dòng Kỹ thuật y>      | Kỹ thuật y       | Hợp đồng lao động cả thời gian |
        | <số dòng Chức danh khác>  | Chức danh khác   | Hợp đồng lao động cả thời gian |
      Khi chấm chỉ tiêu 6
      Thì phần Cơ cấu chức danh (roles) được <điểm> điểm

      Dữ liệu:
        | số dòng Bác sĩ | số dòng Điều dưỡng | số dòng Dược | số dòng Y sĩ đa khoa | số dòng Hộ sinh | số dòng Y sĩ sản nhi | số dòng Y học cổ truyền | số dòng Dân số viên | số dòng Y tế công cộng | số dòng Kỹ thuật y | số dòng Chức danh khác | điểm |
        | 1              | 1                  | 1            | 0                    | 0               | 0                    | 0                       | 0                   | 0                      | 0                  | 0                      | 1    |
        | 0              | 1                  | 1            | 1                    | 0               | 0                    | 0                       | 0                   | 0                      | 0                  | 0                      | 1    |
        | 0              | 1                  | 1            | 0                    | 1               | 0                    | 0                       | 0                   | 0                      | 0                  | 0                      | 1    |
        | 0              | 1                  | 1            | 0                    | 0               | 1                    | 0                       | 0                   | 0                      | 0                  | 0                      | 1    |
        | 0              | 2                  | 1            | 0                    | 0               | 0                    | 0                       | 0                   | 0                      | 0                  | 0                      | 0    |
        | 0              | 1                  | 2            | 0                    | 0               | 0                    | 0                       | 0                   | 0                      | 0                  | 0                      | 0    |
        | 0              | 1                  | 1            | 0                    | 0               | 0                    | 1                       | 0                   | 0                      | 0                  | 0                      | 0    |
        | 0              | 1                  | 1            | 0                    | 0               | 0                    | 0                       | 1                   | 0                      | 0                  | 0                      | 0    |
        | 0              | 1                  | 1            | 0                    | 0               | 0                    | 0                       | 0                   | 1                      | 0                  | 0                      | 0    |
        | 0              | 1                  | 1            | 0                    | 0               | 0                    | 0                       | 0                   | 0                      | 1                  | 0                      | 0    |
        | 0              | 1                  | 1            | 0                    | 0               | 0                    | 0                       | 0                   | 0                      | 0                  | 1                      | 0    |
        | 0              | 1                  | 0            | 1                    | 0               | 0                    | 0                       | 0                   | 0                      | 0                  | 0                      | 0    |
        | 0              | 1                  | 0            | 0                    | 0               | 1                    | 0                       | 0                   | 0                      | 0                  | 0                      | 0    |
        | 0              | 1                  | 0            | 0                    | 1               | 0                    | 1                       | 0                   | 0                      | 0                  | 0                      | 1    |
        | 0              | 1                  | 0            | 0                    | 1               | 0                    | 0                       | 1                   | 0                      | 0                  | 0                      | 1    |
        | 0              | 1                  | 0            | 0                    | 1               | 0                    | 0                       | 0                   | 1                      | 0                  | 0                      | 0    |
        | 0              | 1                  | 0            | 0                    | 1               | 0                    | 0                       | 0                   | 0                      | 1                  | 0                      | 0    |
        | 0              | 1                  | 0            | 0                    | 1               | 0                    | 0                       | 0                   | 0                      | 0                  | 1                      | 0    |

    Khung tình huống: Chỉ tiêu 6, phần Cơ cấu chức danh (roles), Dược, y học cổ truyền hoặc dân số: tính khi Hình thức làm việc là Viên chức hoặc Hợp đồng lao động cả thời gian
      Biết danh sách Người làm việc tại trạm (không ghi họ tên) (staff) gồm đủ:
        | số dòng     | Chức danh (role) | Hình thức làm việc (contract)  |
        | 1           | Điều dưỡng       | Hợp đồng lao động cả thời gian |
        | <số dòng B> | Hộ sinh          | Viên chức                      |
        | <số dòng C> | Dược             | Hợp đồng lao động cả thời gian |
        | <số dòng D> | Hộ sinh          | Hợp đồng lao động cả thời gian |
        | <số dòng E> | Hộ sinh          | Kiêm nhiệm hoặc bán thời gian  |
        | <số dòng G> | Dược             | Kiêm nhiệm hoặc bán thời gian  |
        | <số dòng H> | Dược             | Viên chức                      |
      Khi chấm chỉ tiêu 6
      Thì phần Cơ cấu chức danh (roles) được <điểm> điểm

      Dữ liệu:
        | số dòng B | số dòng C | số dòng D | số dòng E | số dòng G | số dòng H | điểm |
        | 1         | 1         | 0         | 0         | 0         | 0         | 1    |
        | 0         | 1         | 1         | 0         | 0         | 0         | 1    |
        | 0         | 1         | 0         | 1         | 0         | 0         | 0    |
        | 0         | 0         | 1         | 0         | 1         | 0         | 0    |
        | 0         | 0         | 1         | 0         | 0         | 1         | 1    |

  Quy tắc: Chỉ tiêu 7. Bác sĩ làm việc tại trạm

    Tình huống: Chỉ tiêu 7, khi chưa biết gì
      Khi chấm chỉ tiêu 7
      Thì được từ 0 đến 3 điểm

    Khung tình huống: Chỉ tiêu 7, mức 3 điểm: Bác sĩ của trạm: từ 1 người trở lên
      Biết minh chứng sau:
        | Có lịch đã duyệt cho bác sĩ nơi khác về trạm làm việc định kỳ (visiting_doctor_schedule) | không |
        | Số ngày mỗi tuần bác sĩ nơi khác làm việc tại trạm theo lịch (visiting_doctor_days)      | 0     |
      Và danh sách Người làm việc tại trạm (không ghi họ tên) (staff) gồm đủ:
        | số dòng                | Chức danh (role) | Hình thức làm việc (contract)  |
        | <số dòng Y sĩ đa khoa> | <Chức danh>      | Hợp đồng lao động cả thời gian |
      Khi chấm chỉ tiêu 7
      Thì Bác sĩ của trạm (doctors) là <Bác sĩ của trạm>
      Và được <điểm> điểm

      Dữ liệu:
        | số dòng Y sĩ đa khoa | Chức danh    | Bác sĩ của trạm | điểm |
        | 1                    | Y sĩ đa khoa | 0               | 0    |
        | 1                    | Bác sĩ       | 1               | 3    |
        | 2                    | Bác sĩ       | 2               | 3    |

    Khung tình huống: Chỉ tiêu 7, mức 2 điểm: Số ngày mỗi tuần bác sĩ nơi khác làm việc tại trạm theo lịch: từ mức theo Vùng của xã theo Bộ tiêu chí trở lên
      Biết minh chứng sau:
        | Vùng của xã theo Bộ tiêu chí (zone)                                                 | <Vùng của xã theo Bộ tiêu chí>                                 |
        | Số ngày mỗi tuần bác sĩ nơi khác làm việc tại trạm theo lịch (visiting_doctor_days) | <Số ngày mỗi tuần bác sĩ nơi khác làm việc tại trạm theo lịch> |
      Và danh sách Người làm việc tại trạm (không ghi họ tên) (staff) không có dòng nào
      Khi chấm chỉ tiêu 7
      Thì được <điểm> điểm

      Dữ liệu:
        | Vùng của xã theo Bộ tiêu chí                 | Số ngày mỗi tuần bác sĩ nơi khác làm việc tại trạm theo lịch | điểm |
        | Vùng 1: gần bệnh viện, đi lại dễ             | 2                                                            | 1    |
        | Vùng 1: gần bệnh viện, đi lại dễ             | 3                                                            | 2    |
        | Vùng 1: gần bệnh viện, đi lại dễ             | 4                                                            | 2    |
        | Vùng 2: cách xa vừa phải, đi lại bình thường | 2                                                            | 1    |
        | Vùng 2: cách xa vừa phải, đi lại bình thường | 3                                                            | 2    |
        | Vùng 2: cách xa vừa phải, đi lại bình thường | 4                                                            | 2    |
        | Vùng 3: xa hoặc đi lại khó khăn              | 1                                                            | 1    |
        | Vùng 3: xa hoặc đi lại khó khăn              | 2                                                            | 2    |
        | Vùng 3: xa hoặc đi lại khó khăn              | 3                                                            | 2    |

    Khung tình huống: Chỉ tiêu 7, mức 1 điểm: Có lịch đã duyệt cho bác sĩ nơi khác về trạm làm việc định kỳ
      Biết minh chứng sau:
        | Có lịch đã duyệt cho bác sĩ nơi khác về trạm làm việc định kỳ (visiting_doctor_schedule) | <Có lịch đã duyệt cho bác sĩ nơi khác về trạm làm việc định kỳ> |
        | Số ngày mỗi tuần bác sĩ nơi khác làm việc tại trạm theo lịch (visiting_doctor_days)      | 0                                                               |
      Và danh sách Người làm việc tại trạm (không ghi họ tên) (staff) không có dòng nào
      Khi chấm chỉ tiêu 7
      Thì được <điểm> điểm

      Dữ liệu:
        | Có lịch đã duyệt cho bác sĩ nơi khác về trạm làm việc định kỳ | điểm |
        | không                                                         | 0    |
        | có                                                            | 1    |

    Khung tình huống: Chỉ tiêu 7, mức 1 điểm: Số ngày mỗi tuần bác sĩ nơi khác làm việc tại trạm theo lịch: từ 1 ngày/tuần trở lên
      Biết minh chứng sau:
        | Vùng của xã theo Bộ tiêu chí (zone)                                                      | Vùng 1: gần bệnh viện, đi lại dễ                               |
        | Có lịch đã duyệt cho bác sĩ nơi khác về trạm làm việc định kỳ (visiting_doctor_schedule) | không                                                          |
        | Số ngày mỗi tuần bác sĩ nơi khác làm việc tại trạm theo lịch (visiting_doctor_days)      | <Số ngày mỗi tuần bác sĩ nơi khác làm việc tại trạm theo lịch> |
      Và danh sách Người làm việc tại trạm (không ghi họ tên) (staff) không có dòng nào
      Khi chấm chỉ tiêu 7
      Thì được <điểm> điểm

      Dữ liệu:
        | Số ngày mỗi tuần bác sĩ nơi khác làm việc tại trạm theo lịch | điểm |
        | 0                                                            | 0    |
        | 1                                                            | 1    |
        | 2                                                            | 1    |

    Khung tình huống: Chỉ tiêu 7, Bác sĩ của trạm: tính khi Chức danh là Bác sĩ
      Biết minh chứng sau:
        | Có lịch đã duyệt cho bác sĩ nơi khác về trạm làm việc định kỳ (visiting_doctor_schedule) | không |
        | Số ngày mỗi tuần bác sĩ nơi khác làm việc tại trạm theo lịch (visiting_doctor_days)      | 0     |
      Và danh sách Người làm việc tại trạm (không ghi họ tên) (staff) gồm đủ:
        | số dòng | Chức danh (role) | Hình thức làm việc (contract)  |
        | 1       | <Chức danh>      | Hợp đồng lao động cả thời gian |
      Khi chấm chỉ tiêu 7
      Thì được <điểm> điểm

      Dữ liệu:
        | Chức danh       | điểm |
        | Bác sĩ          | 3    |
        | Y sĩ đa khoa    | 0    |
        | Hộ sinh         | 0    |
        | Y sĩ sản nhi    | 0    |
        | Điều dưỡng      | 0    |
        | Dược            | 0    |
        | Y học cổ truyền | 0    |
        | Dân số viên     | 0    |
        | Y tế công cộng  | 0    |
        | Kỹ thuật y      | 0    |
        | Chức danh khác  | 0    |

    Khung tình huống: Chỉ tiêu 7, Bác sĩ của trạm: tính khi Hình thức làm việc là Viên chức hoặc Hợp đồng lao động cả thời gian
      Biết minh chứng sau:
        | Có lịch đã duyệt cho bác sĩ nơi khác về trạm làm việc định kỳ (visiting_doctor_schedule) | không |
        | Số ngày mỗi tuần bác sĩ nơi khác làm việc tại trạm theo lịch (visiting_doctor_days)      | 0     |
      Và danh sách Người làm việc tại trạm (không ghi họ tên) (staff) gồm đủ:
        | số dòng | Chức danh (role) | Hình thức làm việc (contract) |
        | 1       | Bác sĩ           | <Hình thức làm việc>          |
      Khi chấm chỉ tiêu 7
      Thì được <điểm> điểm

      Dữ liệu:
        | Hình thức làm việc             | điểm |
        | Viên chức                      | 3    |
        | Hợp đồng lao động cả thời gian | 3    |
        | Kiêm nhiệm hoặc bán thời gian  | 0    |

    Tình huống: Chỉ tiêu 7: trường hợp khác của cùng thang điểm
      Biết danh sách Người làm việc tại trạm (không ghi họ tên) (staff) gồm đủ:
        | số dòng | Chức danh (role) | Hình thức làm việc (contract)  |
        | 1       | Bác sĩ           | Hợp đồng lao động cả thời gian |
      Khi chấm chỉ tiêu 7
      Thì được 3 điểm

  Quy tắc: Chỉ tiêu 8. Mỗi thôn, bản có nhân viên y tế được đào tạo

    Tình huống: Chỉ tiêu 8, khi chưa biết gì
      Khi chấm chỉ tiêu 8
      Thì được từ 0 đến 2 điểm

    Khung tình huống: Chỉ tiêu 8, mức 2 điểm: Tỷ lệ thôn, bản có đủ cả cô đỡ nơi khó khăn: đủ 100 %
      Biết danh sách Thôn, bản, tổ dân phố của xã (villages) gồm đủ:
        | số dòng     | Có nhân viên y tế đang hoạt động (health_worker) | Thời gian đào tạo của nhân viên y tế (worker_training_months) | Thôn, bản khó khăn cần cô đỡ (hard) |
        | <số dòng A> | không                                            | 3                                                             | không                               |
        | <số dòng B> | có                                               | 3                                                             | không                               |
        | <số dòng C> | không                                            | 0                                                             | không                               |
      Khi chấm chỉ tiêu 8
      Thì Tỷ lệ thôn, bản có đủ cả cô đỡ nơi khó khăn (villages_fully_served_share) là <Tỷ lệ thôn, bản có đủ cả cô đỡ nơi khó khăn>
      Và được <điểm> điểm

      Dữ liệu:
        | số dòng A | số dòng B | số dòng C | Tỷ lệ thôn, bản có đủ cả cô đỡ nơi khó khăn | điểm |
        | 1         | 0         | 0         | 0 %                                         | 0    |
        | 0         | 1         | 0         | 100 %                                       | 2    |
        | 0         | 99        | 1         | 99 %                                        | 1    |

    Khung tình huống: Chỉ tiêu 8, mức 2 điểm: Vùng của xã theo Bộ tiêu chí là Vùng 1: gần bệnh viện, đi lại dễ hoặc Vùng 2: cách xa vừa phải, đi lại bình thường
      Biết minh chứng sau:
        | Vùng của xã theo Bộ tiêu chí (zone) | <Vùng của xã theo Bộ tiêu chí> |
      Và danh sách Thôn, bản, tổ dân phố của xã (villages) gồm đủ:
        | số dòng | Có nhân viên y tế đang hoạt động (health_worker) | Thời gian đào tạo của nhân viên y tế (worker_training_months) | Thôn, bản khó khăn cần cô đỡ (hard) | Thời gian đào tạo của cô đỡ (midwife_training_months) |
        | 1       | có                                               | 3                                                             | có                                  | 0                                                     |
      Khi chấm chỉ tiêu 8
      Thì được <điểm> điểm

      Dữ liệu:
        | Vùng của xã theo Bộ tiêu chí                 | điểm |
        | Vùng 1: gần bệnh viện, đi lại dễ             | 2    |
        | Vùng 2: cách xa vừa phải, đi lại bình thường | 2    |
        | Vùng 3: xa hoặc đi lại khó khăn              | 0    |

    Khung tình huống: Chỉ tiêu 8, mức 2 điểm: Tỷ lệ thôn, bản có nhân viên y tế được đào tạo: đủ 100 %
      Biết minh chứng sau:
        | Vùng của xã theo Bộ tiêu chí (zone) | Vùng 1: gần bệnh viện, đi lại dễ |
      Và danh sách Thôn, bản, tổ dân phố của xã (villages) gồm đủ:
        | số dòng | Có nhân viên y tế đang hoạt động (health_worker) | Thời gian đào tạo của nhân viên y tế (worker_training_months) |
        | 1       | <Có nhân viên y tế đang hoạt động>               | 3                                                             |
      Khi chấm chỉ tiêu 8
      Thì Tỷ lệ thôn, bản có nhân viên y tế được đào tạo (villages_with_trained_worker_share) là <Tỷ lệ thôn, bản có nhân viên y tế được đào tạo>
      Và được <điểm> điểm

      Dữ liệu:
        | Có nhân viên y tế đang hoạt động | Tỷ lệ thôn, bản có nhân viên y tế được đào tạo | điểm |
        | không                            | 0 %                                            | 0    |
        | có                               | 100 %                                          | 2    |

    Khung tình huống: Chỉ tiêu 8, mức 1 điểm: Tỷ lệ thôn, bản có đủ cả cô đỡ nơi khó khăn: từ 90 % trở lên
      Biết minh chứng sau:
        | Vùng của xã theo Bộ tiêu chí (zone) | <Vùng của xã theo Bộ tiêu chí> |
      Và danh sách Thôn, bản, tổ dân phố của xã (villages) gồm đủ:
        | số dòng     | Có nhân viên y tế đang hoạt động (health_worker) | Thời gian đào tạo của nhân viên y tế (worker_training_months) | Thôn, bản khó khăn cần cô đỡ (hard) | Thời gian đào tạo của cô đỡ (midwife_training_months) |
        | <số dòng A> | có                                               | 3                                                             | không                               | 0                                                     |
        | <số dòng B> | không                                            | 3                                                             | không                               | 0                                                     |
        | <số dòng C> | có                                               | 3                                                             | có                                  | 0                                                     |
        | <số dòng D> | không                                            | 0                                                             | không                               | 0                                                     |
      Khi chấm chỉ tiêu 8
      Thì Tỷ lệ thôn, bản có đủ cả cô đỡ nơi khó khăn (villages_fully_served_share) là <Tỷ lệ thôn, bản có đủ cả cô đỡ nơi khó khăn>
      Và được <điểm> điểm

      Dữ liệu:
        | Vùng của xã theo Bộ tiêu chí     | số dòng A | số dòng B | số dòng C | số dòng D | Tỷ lệ thôn, bản có đủ cả cô đỡ nơi khó khăn | điểm |
        | Vùng 3: xa hoặc đi lại khó khăn  | 8         | 1         | 1         | 0         | 80 %                                        | 0    |
        | Vùng 3: xa hoặc đi lại khó khăn  | 9         | 0         | 1         | 0         | 90 %                                        | 1    |
        | Vùng 3: xa hoặc đi lại khó khăn  | 10        | 0         | 0         | 0         | 100 %                                       | 2    |
        | Vùng 1: gần bệnh viện, đi lại dễ | 17        | 0         | 0         | 2         | 17/19                                       | 0    |

    Khung tình huống: Chỉ tiêu 8, mức 1 điểm: Vùng của xã theo Bộ tiêu chí là Vùng 1: gần bệnh viện, đi lại dễ hoặc Vùng 2: cách xa vừa phải, đi lại bình thường
      Biết minh chứng sau:
        | Vùng của xã theo Bộ tiêu chí (zone) | <Vùng của xã theo Bộ tiêu chí> |
      Và danh sách Thôn, bản, tổ dân phố của xã (villages) gồm đủ:
        | số dòng | Có nhân viên y tế đang hoạt động (health_worker) | Thời gian đào tạo của nhân viên y tế (worker_training_months) | Thôn, bản khó khăn cần cô đỡ (hard) | Thời gian đào tạo của cô đỡ (midwife_training_months) |
        | 1       | không                                            | 0                                                             | không                               | 0                                                     |
        | 9       | có                                               | 3                                                             | có                                  | 0                                                     |
      Khi chấm chỉ tiêu 8
      Thì được <điểm> điểm

      Dữ liệu:
        | Vùng của xã theo Bộ tiêu chí                 | điểm |
        | Vùng 1: gần bệnh viện, đi lại dễ             | 1    |
        | Vùng 2: cách xa vừa phải, đi lại bình thường | 1    |
        | Vùng 3: xa hoặc đi lại khó khăn              | 0    |

    Khung tình huống: Chỉ tiêu 8, mức 1 điểm: Tỷ lệ thôn, bản có nhân viên y tế được đào tạo: từ 90 % trở lên
      Biết minh chứng sau:
        | Vùng của xã theo Bộ tiêu chí (zone) | Vùng 1: gần bệnh viện, đi lại dễ |
      Và danh sách Thôn, bản, tổ dân phố của xã (villages) gồm đủ:
        | số dòng     | Có nhân viên y tế đang hoạt động (health_worker) | Thời gian đào tạo của nhân viên y tế (worker_training_months) |
        | 1           | không                                            | 0                                                             |
        | <số dòng B> | có                                               | 3                                                             |
        | <số dòng C> | không                                            | 3                                                             |
      Khi chấm chỉ tiêu 8
      Thì Tỷ lệ thôn, bản có nhân viên y tế được đào tạo (villages_with_trained_worker_share) là <Tỷ lệ thôn, bản có nhân viên y tế được đào tạo>
      Và được <điểm> điểm

      Dữ liệu:
        | số dòng B | số dòng C | Tỷ lệ thôn, bản có nhân viên y tế được đào tạo | điểm |
        | 8         | 1         | 80 %                                           | 0    |
        | 9         | 0         | 90 %                                           | 1    |

    Khung tình huống: Chỉ tiêu 8, Thôn, bản có nhân viên y tế được đào tạo và, nơi khó khăn, có cô đỡ được đào tạo: tính khi Có nhân viên y tế đang hoạt động
      Biết danh sách Thôn, bản, tổ dân phố của xã (villages) gồm đủ:
        | số dòng | Có nhân viên y tế đang hoạt động (health_worker) | Thời gian đào tạo của nhân viên y tế (worker_training_months) | Thôn, bản khó khăn cần cô đỡ (hard) |
        | 1       | <Có nhân viên y tế đang hoạt động>               | 3                                                             | không                               |
      Khi chấm chỉ tiêu 8
      Thì được <điểm> điểm

      Dữ liệu:
        | Có nhân viên y tế đang hoạt động | điểm |
        | không                            | 0    |
        | có                               | 2    |

    Khung tình huống: Chỉ tiêu 8, Thôn, bản có nhân viên y tế được đào tạo và, nơi khó khăn, có cô đỡ được đào tạo: tính khi Thời gian đào tạo của nhân viên y tế: từ 3 tháng trở lên
      Biết danh sách Thôn, bản, tổ dân phố của xã (villages) gồm đủ:
        | số dòng | Có nhân viên y tế đang hoạt động (health_worker) | Thời gian đào tạo của nhân viên y tế (worker_training_months) | Thôn, bản khó khăn cần cô đỡ (hard) |
        | 1       | có                                               | <Thời gian đào tạo của nhân viên y tế>                        | không                               |
      Khi chấm chỉ tiêu 8
      Thì được <điểm> điểm

      Dữ liệu:
        | Thời gian đào tạo của nhân viên y tế | điểm |
        | 2                                    | 0    |
        | 3                                    | 2    |
        | 4                                    | 2    |

    Khung tình huống: Chỉ tiêu 8, Thôn, bản có nhân viên y tế được đào tạo và, nơi khó khăn, có cô đỡ được đào tạo: tính khi Thôn, bản khó khăn cần cô đỡ
      Biết minh chứng sau:
        | Vùng của xã theo Bộ tiêu chí (zone) | Vùng 3: xa hoặc đi lại khó khăn |
      Và danh sách Thôn, bản, tổ dân phố của xã (villages) gồm đủ:
        | số dòng | Có nhân viên y tế đang hoạt động (health_worker) | Thời gian đào tạo của nhân viên y tế (worker_training_months) | Thôn, bản khó khăn cần cô đỡ (hard) | Thời gian đào tạo của cô đỡ (midwife_training_months) |
        | 1       | có                                               | 3                                                             | <Thôn, bản khó khăn cần cô đỡ>      | 0                                                     |
      Khi chấm chỉ tiêu 8
      Thì được <điểm> điểm

      Dữ liệu:
        | Thôn, bản khó khăn cần cô đỡ | điểm |
        | không                        | 2    |
        | có                           | 0    |

    Khung tình huống: Chỉ tiêu 8, Thôn, bản có nhân viên y tế được đào tạo và, nơi khó khăn, có cô đỡ được đào tạo: tính khi Có cô đỡ đang hoạt động
      Biết minh chứng sau:
        | Vùng của xã theo Bộ tiêu chí (zone) | Vùng 3: xa hoặc đi lại khó khăn |
      Và danh sách Thôn, bản, tổ dân phố của xã (villages) gồm đủ:
        | số dòng | Có nhân viên y tế đang hoạt động (health_worker) | Thời gian đào tạo của nhân viên y tế (worker_training_months) | Thôn, bản khó khăn cần cô đỡ (hard) | Có cô đỡ đang hoạt động (village_midwife) | Thời gian đào tạo của cô đỡ (midwife_training_months) |
        | 1       | có                                               | 3                                                             | có                                  | <Có cô đỡ đang hoạt động>                 | 6                                                     |
      Khi chấm chỉ tiêu 8
      Thì được <điểm> điểm

      Dữ liệu:
        | Có cô đỡ đang hoạt động | điểm |
        | không                   | 0    |
        | có                      | 2    |

    Khung tình huống: Chỉ tiêu 8, Thôn, bản có nhân viên y tế được đào tạo và, nơi khó khăn, có cô đỡ được đào tạo: tính khi Thời gian đào tạo của cô đỡ: từ 6 tháng trở lên
      Biết minh chứng sau:
        | Vùng của xã theo Bộ tiêu chí (zone) | Vùng 3: xa hoặc đi lại khó khăn |
      Và danh sách Thôn, bản, tổ dân phố của xã (villages) gồm đủ:
        | số dòng | Có nhân viên y tế đang hoạt động (health_worker) | Thời gian đào tạo của nhân viên y tế (worker_training_months) | Thôn, bản khó khăn cần cô đỡ (hard) | Có cô đỡ đang hoạt động (village_midwife) | Thời gian đào tạo của cô đỡ (midwife_training_months) |
        | 1       | có                                               | 3                                                             | có                                  | có                                        | <Thời gian đào tạo của cô đỡ>                         |
      Khi chấm chỉ tiêu 8
      Thì được <điểm> điểm

      Dữ liệu:
        | Thời gian đào tạo của cô đỡ | điểm |
        | 5                           | 0    |
        | 6                           | 2    |
        | 7                           | 2    |

    Khung tình huống: Chỉ tiêu 8, Thôn, bản có nhân viên y tế được đào tạo: tính khi Có nhân viên y tế đang hoạt động
      Biết minh chứng sau:
        | Vùng của xã theo Bộ tiêu chí (zone) | Vùng 1: gần bệnh viện, đi lại dễ |
      Và danh sách Thôn, bản, tổ dân phố của xã (villages) gồm đủ:
        | số dòng | Có nhân viên y tế đang hoạt động (health_worker) | Thời gian đào tạo của nhân viên y tế (worker_training_months) |
        | 1       | <Có nhân viên y tế đang hoạt động>               | 3                                                             |
      Khi chấm chỉ tiêu 8
      Thì được <điểm> điểm

      Dữ liệu:
        | Có nhân viên y tế đang hoạt động | điểm |
        | không                            | 0    |
        | có                               | 2    |

    Khung tình huống: Chỉ tiêu 8, Thôn, bản có nhân viên y tế được đào tạo: tính khi Thời gian đào tạo của nhân viên y tế: từ 3 tháng trở lên
      Biết minh chứng sau:
        | Vùng của xã theo Bộ tiêu chí (zone) | Vùng 1: gần bệnh viện, đi lại dễ |
      Và danh sách Thôn, bản, tổ dân phố của xã (villages) gồm đủ:
        | số dòng | Có nhân viên y tế đang hoạt động (health_worker) | Thời gian đào tạo của nhân viên y tế (worker_training_months) |
        | 1       | có                                               | <Thời gian đào tạo của nhân viên y tế>                        |
      Khi chấm chỉ tiêu 8
      Thì được <điểm> điểm

      Dữ liệu:
        | Thời gian đào tạo của nhân viên y tế | điểm |
        | 2                                    | 0    |
        | 3                                    | 2    |
        | 4                                    | 2    |

  Quy tắc: Chỉ tiêu 9. Chế độ chính sách và đào tạo liên tục

    Tình huống: Chỉ tiêu 9, khi chưa biết gì
      Khi chấm chỉ tiêu 9
      Thì được từ 0 đến 1 điểm

    Tình huống: Chỉ tiêu 9, khi phần nào cũng đạt điểm tối đa
      Biết tổ thẩm định kết luận từng phần của chỉ tiêu 9:
        | phần                            | điểm |
        | Chi trả đủ phụ cấp (allowances) | 0,5  |
        | Đào tạo liên tục (training)     | 0,5  |
      Khi chấm chỉ tiêu 9
      Thì được 1 điểm

    Khung tình huống: Chỉ tiêu 9, phần Chi trả đủ phụ cấp (allowances), mức 0,5 điểm: Đến ngày đánh giá không còn nợ phụ cấp của viên chức trạm và nhân viên y tế thôn, bản
      Biết minh chứng sau:
        | Đến ngày đánh giá không còn nợ phụ cấp của viên chức trạm và nhân viên y tế thôn, bản (allowances_paid) | <Đến ngày đánh giá không còn nợ phụ cấp của viên chức trạm và nhân viên y tế thôn, bản> |
      Khi chấm chỉ tiêu 9
      Thì phần Chi trả đủ phụ cấp (allowances) được <điểm> điểm

      Dữ liệu:
        | Đến ngày đánh giá không còn nợ phụ cấp của viên chức trạm và nhân viên y tế thôn, bản | điểm |
        | không                                                                                 | 0    |
        | có                                                                                    | 0,5  |

    Khung tình huống: Chỉ tiêu 9, phần Đào tạo liên tục (training), mức 0,5 điểm: Tỷ lệ người hành nghề đã học đủ giờ: đủ 100 %
      Biết danh sách Người làm việc tại trạm (không ghi họ tên) (staff) gồm đủ:
        | số dòng     | Có giấy phép hành nghề (licensed) | Số giờ đào tạo liên tục trong năm (training_hours) |
        | <số dòng A> | có                                | 23                                                 |
        | <số dòng B> | có                                | 24                                                 |
        | <số dòng C> | có                                | 0                                                  |
      Khi chấm chỉ tiêu 9
      Thì Tỷ lệ người hành nghề đã học đủ giờ (licensed_staff_trained_share) là <Tỷ lệ người hành nghề đã học đủ giờ>
      Và phần Đào tạo liên tục (training) được <điểm> điểm

      Dữ liệu:
        | số dòng A | số dòng B | số dòng C | Tỷ lệ người hành nghề đã học đủ giờ | điểm |
        | 1         | 0         | 0         | 0 %                                 | 0    |
        | 0         | 1         | 0         | 100 %                               | 0,5  |
        | 0         | 99        | 1         | 99 %                                | 0    |

    Tình huống: Chỉ tiêu 9, phần Đào tạo liên tục (training), Người có giấy phép đã học đủ 24 giờ: tính khi Có giấy phép hành nghề
      Biết danh sách Người làm việc tại trạm (không ghi họ tên) (staff) gồm đủ:
        | số dòng | Có giấy phép hành nghề (licensed) | Số giờ đào tạo liên tục trong năm (training_hours) |
        | 1       | không                             | 24                                                 |
        | 1       | có                                | 0                                                  |
      Khi chấm chỉ tiêu 9
      Thì phần Đào tạo liên tục (training) được 0 điểm

    Khung tình huống: Chỉ tiêu 9, phần Đào tạo liên tục (training), Người có giấy phép đã học đủ 24 giờ: tính khi Số giờ đào tạo liên tục trong năm: từ 24 giờ trở lên
      Biết danh sách Người làm việc tại trạm (không ghi họ tên) (staff) gồm đủ:
        | số dòng | Có giấy phép hành nghề (licensed) | Số giờ đào tạo liên tục trong năm (training_hours) |
        | 1       | có                                | <Số giờ đào tạo liên tục trong năm>                |
      Khi chấm chỉ tiêu 9
      Thì phần Đào tạo liên tục (training) được <điểm> điểm

      Dữ liệu:
        | Số giờ đào tạo liên tục trong năm | điểm |
        | 23                                | 0    |
        | 24                                | 0,5  |
        | 25                                | 0,5  |

    Tình huống: Chỉ tiêu 9, phần Đào tạo liên tục (training), Người có giấy phép hành nghề: tính khi Có giấy phép hành nghề
      Biết danh sách Người làm việc tại trạm (không ghi họ tên) (staff) gồm đủ:
        | số dòng | Có giấy phép hành nghề (licensed) | Số giờ đào tạo liên tục trong năm (training_hours) |
        | 1       | không                             | 0                                                  |
        | 1       | có                                | 24                                                 |
      Khi chấm chỉ tiêu 9
      Thì phần Đào tạo liên tục (training) được 0,5 điểm
