# language: vi
Tính năng: Ứng dụng công nghệ thông tin (bộ 1300-2023, nhóm 10): ví dụ ranh giới
  Do lệnh «tieuchi examples» viết ra từ quy tắc; muốn đổi thì đổi quy tắc rồi chạy lại lệnh.
  Điều không nêu ra là điều chưa hỏi. Ở mỗi mốc có trường hợp thiếu một đơn vị, vừa đúng mốc
  và hơn một đơn vị; mọi điều khác giữ nguyên.

  Bối cảnh:
    Biết bộ 1300-2023, chấm ngày 31/12/2024, số liệu từ 01/01/2024 đến 31/12/2024

  Quy tắc: Chỉ tiêu 44. Máy tính và đường truyền mạng

    Tình huống: Chỉ tiêu 44, khi chưa biết gì
      Khi chấm chỉ tiêu 44
      Thì được từ 0 đến 1 điểm

    Khung tình huống: Chỉ tiêu 44, mức 1 điểm: Số máy vi tính dùng được so với số người làm việc tại trạm: từ 50 % trở lên
      Biết minh chứng sau:
        | Số máy vi tính của trạm đang dùng được (computers_working) | <Số máy vi tính của trạm đang dùng được> |
        | Trạm có đường truyền mạng đang hoạt động (internet_line)   | có                                       |
      Và danh sách Người làm việc tại trạm (không ghi họ tên) (staff) gồm đủ:
        | số dòng | Hình thức làm việc (contract)  |
        | 200     | Hợp đồng lao động cả thời gian |
      Khi chấm chỉ tiêu 44
      Thì Số máy vi tính dùng được so với số người làm việc tại trạm (computers_per_staff) là <Số máy vi tính dùng được so với số người làm việc tại trạm>
      Và được <điểm> điểm

      Dữ liệu:
        | Số máy vi tính của trạm đang dùng được | Số máy vi tính dùng được so với số người làm việc tại trạm | điểm |
        | 99                                     | 49,5 %                                                     | 0,5  |
        | 100                                    | 50 %                                                       | 1    |
        | 101                                    | 50,5 %                                                     | 1    |

    Khung tình huống: Chỉ tiêu 44, mức 1 điểm: Trạm có đường truyền mạng đang hoạt động
      Biết minh chứng sau:
        | Số máy vi tính của trạm đang dùng được (computers_working) | 100                                        |
        | Trạm có đường truyền mạng đang hoạt động (internet_line)   | <Trạm có đường truyền mạng đang hoạt động> |
      Và danh sách Người làm việc tại trạm (không ghi họ tên) (staff) gồm đủ:
        | số dòng | Hình thức làm việc (contract)  |
        | 1       | Hợp đồng lao động cả thời gian |
      Khi chấm chỉ tiêu 44
      Thì được <điểm> điểm

      Dữ liệu:
        | Trạm có đường truyền mạng đang hoạt động | điểm |
        | không                                    | 0,5  |
        | có                                       | 1    |

    Khung tình huống: Chỉ tiêu 44, mức 0,5 điểm: Số máy vi tính dùng được so với số người làm việc tại trạm: từ 50 % trở lên
      Biết minh chứng sau:
        | Số máy vi tính của trạm đang dùng được (computers_working) | <Số máy vi tính của trạm đang dùng được> |
        | Trạm có đường truyền mạng đang hoạt động (internet_line)   | không                                    |
      Và danh sách Người làm việc tại trạm (không ghi họ tên) (staff) gồm đủ:
        | số dòng | Hình thức làm việc (contract)  |
        | 200     | Hợp đồng lao động cả thời gian |
      Khi chấm chỉ tiêu 44
      Thì Số máy vi tính dùng được so với số người làm việc tại trạm (computers_per_staff) là <Số máy vi tính dùng được so với số người làm việc tại trạm>
      Và được <điểm> điểm

      Dữ liệu:
        | Số máy vi tính của trạm đang dùng được | Số máy vi tính dùng được so với số người làm việc tại trạm | điểm |
        | 99                                     | 49,5 %                                                     | 0    |
        | 100                                    | 50 %                                                       | 0,5  |
        | 101                                    | 50,5 %                                                     | 0,5  |

    Khung tình huống: Chỉ tiêu 44, mức 0,5 điểm: Trạm có đường truyền mạng đang hoạt động
      Biết minh chứng sau:
        | Số máy vi tính của trạm đang dùng được (computers_working) | 0                                          |
        | Trạm có đường truyền mạng đang hoạt động (internet_line)   | <Trạm có đường truyền mạng đang hoạt động> |
      Và danh sách Người làm việc tại trạm (không ghi họ tên) (staff) gồm đủ:
        | số dòng | Hình thức làm việc (contract)  |
        | 1       | Hợp đồng lao động cả thời gian |
      Khi chấm chỉ tiêu 44
      Thì được <điểm> điểm

      Dữ liệu:
        | Trạm có đường truyền mạng đang hoạt động | điểm |
        | không                                    | 0    |
        | có                                       | 0,5  |

  Quy tắc: Chỉ tiêu 45. Phần mềm quản lý trạm, khám chữa bệnh bảo hiểm y tế và tiêm chủng

    Tình huống: Chỉ tiêu 45, khi chưa biết gì
      Khi chấm chỉ tiêu 45
      Thì được từ 0 đến 1 điểm

    Khung tình huống: Chỉ tiêu 45, mức 1 điểm: Số phần mềm đang dùng: từ 3 phần mềm trở lên
      Biết minh chứng sau:
        | Trạm đang dùng phần mềm quản lý trạm y tế (station_software)                  | <Trạm đang dùng phần mềm quản lý trạm y tế> |
        | Trạm đang dùng phần mềm khám chữa bệnh bảo hiểm y tế (insurance_software)     | có                                          |
        | Trạm đang dùng hệ thống thông tin tiêm chủng quốc gia (immunisation_software) | có                                          |
      Khi chấm chỉ tiêu 45
      Thì Số phần mềm đang dùng (software_in_use) là <Số phần mềm đang dùng>
      Và được <điểm> điểm

      Dữ liệu:
        | Trạm đang dùng phần mềm quản lý trạm y tế | Số phần mềm đang dùng | điểm |
        | không                                     | 2                     | 0,5  |
        | có                                        | 3                     | 1    |

    Khung tình huống: Chỉ tiêu 45, mức 0,5 điểm: Số phần mềm đang dùng: từ 2 phần mềm trở lên
      Biết minh chứng sau:
        | Trạm đang dùng phần mềm quản lý trạm y tế (station_software)                  | <Trạm đang dùng phần mềm quản lý trạm y tế>            |
        | Trạm đang dùng phần mềm khám chữa bệnh bảo hiểm y tế (insurance_software)     | <Trạm đang dùng phần mềm khám chữa bệnh bảo hiểm y tế> |
        | Trạm đang dùng hệ thống thông tin tiêm chủng quốc gia (immunisation_software) | có                                                     |
      Khi chấm chỉ tiêu 45
      Thì Số phần mềm đang dùng (software_in_use) là <Số phần mềm đang dùng>
      Và được <điểm> điểm

      Dữ liệu:
        | Trạm đang dùng phần mềm quản lý trạm y tế | Trạm đang dùng phần mềm khám chữa bệnh bảo hiểm y tế | Số phần mềm đang dùng | điểm |
        | không                                     | không                                                | 1                     | 0    |
        | không                                     | có                                                   | 2                     | 0,5  |
        | có                                        | có                                                   | 3                     | 1    |

    Khung tình huống: Chỉ tiêu 45, Số phần mềm đang dùng: tính khi Trạm đang dùng phần mềm quản lý trạm y tế
      Biết minh chứng sau:
        | Trạm đang dùng phần mềm quản lý trạm y tế (station_software)                  | <Trạm đang dùng phần mềm quản lý trạm y tế> |
        | Trạm đang dùng phần mềm khám chữa bệnh bảo hiểm y tế (insurance_software)     | không                                       |
        | Trạm đang dùng hệ thống thông tin tiêm chủng quốc gia (immunisation_software) | có                                          |
      Khi chấm chỉ tiêu 45
      Thì được <điểm> điểm

      Dữ liệu:
        | Trạm đang dùng phần mềm quản lý trạm y tế | điểm |
        | không                                     | 0    |
        | có                                        | 0,5  |

    Khung tình huống: Chỉ tiêu 45, Số phần mềm đang dùng: tính khi Trạm đang dùng phần mềm khám chữa bệnh bảo hiểm y tế
      Biết minh chứng sau:
        | Trạm đang dùng phần mềm quản lý trạm y tế (station_software)                  | không                                                  |
        | Trạm đang dùng phần mềm khám chữa bệnh bảo hiểm y tế (insurance_software)     | <Trạm đang dùng phần mềm khám chữa bệnh bảo hiểm y tế> |
        | Trạm đang dùng hệ thống thông tin tiêm chủng quốc gia (immunisation_software) | có                                                     |
      Khi chấm chỉ tiêu 45
      Thì được <điểm> điểm

      Dữ liệu:
        | Trạm đang dùng phần mềm khám chữa bệnh bảo hiểm y tế | điểm |
        | không                                                | 0    |
        | có                                                   | 0,5  |

    Khung tình huống: Chỉ tiêu 45, Số phần mềm đang dùng: tính khi Trạm đang dùng hệ thống thông tin tiêm chủng quốc gia
      Biết minh chứng sau:
        | Trạm đang dùng phần mềm quản lý trạm y tế (station_software)                  | không                                                   |
        | Trạm đang dùng phần mềm khám chữa bệnh bảo hiểm y tế (insurance_software)     | có                                                      |
        | Trạm đang dùng hệ thống thông tin tiêm chủng quốc gia (immunisation_software) | <Trạm đang dùng hệ thống thông tin tiêm chủng quốc gia> |
      Khi chấm chỉ tiêu 45
      Thì được <điểm> điểm

      Dữ liệu:
        | Trạm đang dùng hệ thống thông tin tiêm chủng quốc gia | điểm |
        | không                                                 | 0    |
        | có                                                    | 0,5  |

  Quy tắc: Chỉ tiêu 46. Báo cáo thống kê y tế điện tử theo Thông tư 37/2019/TT-BYT

    Tình huống: Chỉ tiêu 46, khi chưa biết gì
      Khi chấm chỉ tiêu 46
      Thì được từ 0 đến 1 điểm

    Khung tình huống: Chỉ tiêu 46, mức 1 điểm: Số tháng trong kỳ đã gửi báo cáo thống kê y tế qua hệ thống điện tử: từ 12 tháng trở lên
      Biết minh chứng sau:
        | Số tháng trong kỳ đã gửi báo cáo thống kê y tế qua hệ thống điện tử (months_reported) | <Số tháng trong kỳ đã gửi báo cáo thống kê y tế qua hệ thống điện tử> |
      Khi chấm chỉ tiêu 46
      Thì được <điểm> điểm

      Dữ liệu:
        | Số tháng trong kỳ đã gửi báo cáo thống kê y tế qua hệ thống điện tử | điểm |
        | 11                                                                  | 0,5  |
        | 12                                                                  | 1    |

    Khung tình huống: Chỉ tiêu 46, mức 0,5 điểm: Số tháng trong kỳ đã gửi báo cáo thống kê y tế qua hệ thống điện tử: từ 10 tháng trở lên
      Biết minh chứng sau:
        | Số tháng trong kỳ đã gửi báo cáo thống kê y tế qua hệ thống điện tử (months_reported) | <Số tháng trong kỳ đã gửi báo cáo thống kê y tế qua hệ thống điện tử> |
      Khi chấm chỉ tiêu 46
      Thì được <điểm> điểm

      Dữ liệu:
        | Số tháng trong kỳ đã gửi báo cáo thống kê y tế qua hệ thống điện tử | điểm |
        | 9                                                                   | 0    |
        | 10                                                                  | 0,5  |
        | 11                                                                  | 0,5  |

  Quy tắc: Chỉ tiêu 47. Hồ sơ sức khỏe điện tử của người dân

    Tình huống: Chỉ tiêu 47, khi chưa biết gì
      Khi chấm chỉ tiêu 47
      Thì được từ 0 đến 1 điểm

    Khung tình huống: Chỉ tiêu 47, mức 1 điểm: Tỷ lệ người dân có hồ sơ sức khỏe điện tử: từ 90 % trở lên
      Biết minh chứng sau:
        | Dân số thực tế thường trú (population)                        | 100                                             |
        | Số người dân của xã có hồ sơ sức khỏe điện tử (ehr_residents) | <Số người dân của xã có hồ sơ sức khỏe điện tử> |
      Khi chấm chỉ tiêu 47
      Thì Tỷ lệ người dân có hồ sơ sức khỏe điện tử (ehr_share) là <Tỷ lệ người dân có hồ sơ sức khỏe điện tử>
      Và được <điểm> điểm

      Dữ liệu:
        | Số người dân của xã có hồ sơ sức khỏe điện tử | Tỷ lệ người dân có hồ sơ sức khỏe điện tử | điểm |
        | 89                                            | 89 %                                      | 0,5  |
        | 90                                            | 90 %                                      | 1    |
        | 91                                            | 91 %                                      | 1    |

    Khung tình huống: Chỉ tiêu 47, mức 0,5 điểm: Tỷ lệ người dân có hồ sơ sức khỏe điện tử: từ 70 % trở lên
      Biết minh chứng sau:
        | Dân số thực tế thường trú (population)                        | 100                                             |
        | Số người dân của xã có hồ sơ sức khỏe điện tử (ehr_residents) | <Số người dân của xã có hồ sơ sức khỏe điện tử> |
      Khi chấm chỉ tiêu 47
      Thì Tỷ lệ người dân có hồ sơ sức khỏe điện tử (ehr_share) là <Tỷ lệ người dân có hồ sơ sức khỏe điện tử>
      Và được <điểm> điểm

      Dữ liệu:
        | Số người dân của xã có hồ sơ sức khỏe điện tử | Tỷ lệ người dân có hồ sơ sức khỏe điện tử | điểm |
        | 69                                            | 69 %                                      | 0    |
        | 70                                            | 70 %                                      | 0,5  |
        | 71                                            | 71 %                                      | 0,5  |
