# language: vi
Tính năng: Trao đổi với DHIS2
  Minh chứng đưa sang DHIS2 rồi lấy về thì không mất gì: con số, có hay không, ước lượng, lý do chưa xác định, ngày xác
  lập, danh sách. Số liệu không hợp bảng ánh xạ hoặc biểu mẫu thì từ chối hết một lần, không nhận một phần.

  Quy tắc: Đưa đi rồi lấy về thì vẫn là minh chứng ấy

    Tình huống: Số đã biết, ước lượng và điều chưa xác định được
      Biết hồ sơ còn trống của một trạm y tế xã
      Và "Dân số thực tế thường trú" là 6200
      Và "Số hộ gia đình" là từ 1380 đến 1410
      Và "Số cuộc họp Ban Chỉ đạo có biên bản" là chưa xác định được
      Và danh sách nhân lực gồm:
        | Chức danh | Có giấy phép hành nghề |
        | Bác sĩ    | có                     |
      Khi đưa sang DHIS2 rồi lấy về
      Và chấm cả bộ tiêu chí
      Thì "Dân số thực tế thường trú" được hiểu là 6200
      Và "Số hộ gia đình" được hiểu là từ 1380 đến 1410
      Và "Số cuộc họp Ban Chỉ đạo có biên bản" được ghi là chưa xác định được
      Và minh chứng lấy về giống hệt minh chứng đưa đi

    Tình huống: Hồ sơ đầy đủ được chấm như trước
      Biết hồ sơ đạt điểm tối đa của một trạm y tế xã
      Khi đưa sang DHIS2 rồi lấy về
      Và chấm cả bộ tiêu chí
      Thì tổng điểm là 100
      Và kết luận là đạt
      Và minh chứng lấy về giống hệt minh chứng đưa đi

  Quy tắc: Không có giá trị thì không bao giờ là số 0

    Tình huống: Ghi chú không kèm giá trị là lý do chưa xác định được; mục không gửi là chưa hỏi
      Biết hồ sơ còn trống của một trạm y tế xã
      Khi nhận từ DHIS2 số liệu năm 2024:
        | mục                                 | giá trị | ghi chú             |
        | Dân số thực tế thường trú           | 6200    |                     |
        | Số cuộc họp Ban Chỉ đạo có biên bản |         | sổ đang ở ủy ban xã |
      Và chấm cả bộ tiêu chí
      Thì "Dân số thực tế thường trú" được hiểu là 6200
      Và "Số cuộc họp Ban Chỉ đạo có biên bản" được ghi là chưa xác định được
      Và "Số hộ gia đình" được ghi là chưa hỏi

  Quy tắc: Sai thì từ chối hết, mỗi lỗi một dòng

    Tình huống: Giá trị lặp lại, số vô lý và chữ không phải số
      Biết hồ sơ còn trống của một trạm y tế xã
      Khi nhận từ DHIS2 số liệu năm 2024:
        | mục                                 | giá trị | ghi chú |
        | Dân số thực tế thường trú           | 6200    |         |
        | Dân số thực tế thường trú           | 6300    |         |
        | Số hộ gia đình                      | 1.480 hộ |         |
        | Số cuộc họp Ban Chỉ đạo có biên bản | 5000    |         |
      Thì bị từ chối với 3 lỗi, lỗi nào cũng có số dòng
