# language: vi
Tính năng: Số liệu vô lý
  Số liệu không thể có thì hồ sơ bị từ chối, lời báo chỉ đúng dòng. Không chấm trên số liệu vô lý.

  Bối cảnh:
    Biết hồ sơ đạt điểm tối đa của một trạm y tế xã

  Quy tắc: Một phần không nhiều hơn toàn bộ

    Tình huống: Người có thẻ bảo hiểm y tế nhiều hơn dân số
      Biết "Số người có thẻ bảo hiểm y tế còn giá trị" là 6001
      Khi chấm cả bộ tiêu chí
      Thì hồ sơ bị từ chối
      Và lời báo chỉ đúng dòng ghi "Số người có thẻ bảo hiểm y tế còn giá trị"

    Tình huống: Vừa bằng dân số thì được
      Biết "Số người có thẻ bảo hiểm y tế còn giá trị" là 6000
      Khi chấm cả bộ tiêu chí
      Thì tổng điểm là 100

    Khung tình huống: Sàng lọc <sàng lọc> trẻ mà chỉ có <trai> bé trai và <gái> bé gái sinh ra
      Biết minh chứng như sau:
        | Số bé trai sinh ra sống trong kỳ                      | <trai>     |
        | Số bé gái sinh ra sống trong kỳ                       | <gái>      |
        | Số trẻ sinh ra sống trong kỳ đã được sàng lọc sơ sinh | <sàng lọc> |
      Khi chấm cả bộ tiêu chí
      Thì hồ sơ bị từ chối

      Dữ liệu: Toàn bộ là tổng của hai số liệu
        | trai | gái | sàng lọc |
        | 52   | 48  | 101      |
        | 0    | 0   | 1        |

  Quy tắc: Mỗi số liệu có kiểu và giới hạn

    Khung tình huống: "<minh chứng>" ghi là <giá trị>
      Biết "<minh chứng>" là <giá trị>
      Khi chấm cả bộ tiêu chí
      Thì hồ sơ bị từ chối
      Và lời báo chỉ đúng dòng ghi "<minh chứng>"

      Dữ liệu: Số âm, số lẻ, tỷ lệ thay cho số đếm, quá giới hạn, ước tính ngược
        | minh chứng                                                          | giá trị          |
        | Số cuộc họp Ban Chỉ đạo có biên bản                                 | -1               |
        | Số cuộc họp Ban Chỉ đạo có biên bản                                 | 3,5              |
        | Số người có thẻ bảo hiểm y tế còn giá trị                           | 95 %             |
        | Số tháng trong kỳ đã gửi báo cáo thống kê y tế qua hệ thống điện tử | 13               |
        | Số ngày mỗi tuần bác sĩ nơi khác làm việc tại trạm theo lịch        | 8                |
        | Dân số thực tế thường trú                                           | 0                |
        | Số cuộc họp Ban Chỉ đạo có biên bản                                 | bốn              |
        | Số người có thẻ bảo hiểm y tế còn giá trị                           | từ 5700 đến 5600 |

  Quy tắc: Ngày phải có trên lịch, và kỳ số liệu phải qua rồi mới chấm

    Khung tình huống: Hồ sơ lập ngày <ngày>, số liệu từ <từ> đến <đến>
      Biết hồ sơ lập ngày <ngày>, số liệu từ <từ> đến <đến>
      Khi chấm cả bộ tiêu chí
      Thì hồ sơ bị từ chối

      Dữ liệu:
        | ngày       | từ         | đến        |
        | 30/02/2025 | 01/01/2024 | 31/12/2024 |
        | 31/12/2024 | 01/13/2024 | 31/12/2024 |
        | 30/12/2024 | 01/01/2024 | 31/12/2024 |
        | 31/12/2025 | 31/12/2024 | 01/01/2024 |
