# language: vi
Tính năng: Thời hạn của minh chứng
  Mỗi mục của biểu mẫu có thời hạn. Điều đã hết hạn vào ngày chấm thì coi là chưa rõ, không phải là số 0, không phải là
  không, và phiếu chấm ghi rõ đã hết hạn. Thời hạn là giá trị tạm dùng của bộ công cụ, không phải quy định.

  Quy tắc: Điều tính đến một ngày có thời hạn kể từ ngày xác lập, đến hết ngày tương ứng của tháng cuối cùng

    Khung tình huống: Kiểm tra lối vào trạm ngày <xác lập>, chấm ngày <ngày chấm>
      Biết hồ sơ còn trống của một trạm y tế xã
      Và "Trạm ở gần trục giao thông của xã, xe cứu thương vào được" xác lập ngày <xác lập> là có
      Khi chấm chỉ tiêu 10 vào ngày <ngày chấm>
      Thì được <điểm> điểm
      Và "Trạm ở gần trục giao thông của xã, xe cứu thương vào được" được ghi là <cách biết>

      Dữ liệu: Thời hạn 24 tháng
        | xác lập    | ngày chấm  | điểm       | cách biết  |
        | 05/03/2024 | 05/03/2026 | 1          | đã biết    |
        | 05/03/2024 | 06/03/2026 | từ 0 đến 1 | đã hết hạn |

      Dữ liệu: Ngày nhuận thì hết vào ngày cuối tháng 2
        | xác lập    | ngày chấm  | điểm       | cách biết  |
        | 29/02/2024 | 28/02/2026 | 1          | đã biết    |
        | 29/02/2024 | 01/03/2026 | từ 0 đến 1 | đã hết hạn |

    Khung tình huống: Kiểm kê thuốc ngày 31/08/2024, thời hạn 6 tháng, chấm ngày <ngày chấm>
      Biết hồ sơ còn trống của một trạm y tế xã
      Và "Có thuốc phải kiểm soát đặc biệt chưa được ghi sổ theo dõi riêng" là không
      Và "Kiểm kê thấy thuốc hết hạn để lẫn thuốc đang dùng" xác lập ngày 31/08/2024 là không
      Khi chấm chỉ tiêu 19 vào ngày <ngày chấm>
      Thì được <điểm> điểm

      Dữ liệu: Tháng 2 không có ngày 31 thì hết vào ngày cuối tháng
        | ngày chấm  | điểm       |
        | 28/02/2025 | 1          |
        | 01/03/2025 | từ 0 đến 1 |

    Tình huống: Không ghi ngày xác lập thì tính từ ngày của hồ sơ
      Biết hồ sơ còn trống của một trạm y tế xã
      Và "Trạm ở gần trục giao thông của xã, xe cứu thương vào được" là có
      Khi chấm chỉ tiêu 10 vào ngày 01/01/2027
      Thì được từ 0 đến 1 điểm
      Và "Trạm ở gần trục giao thông của xã, xe cứu thương vào được" hết hạn từ ngày 01/01/2027

  Quy tắc: Số liệu của kỳ có thời hạn kể từ ngày cuối kỳ

    Khung tình huống: Số cuộc họp năm 2024 có thời hạn 15 tháng, chấm ngày <ngày chấm>
      Biết hồ sơ còn trống của một trạm y tế xã
      Và "Số cuộc họp Ban Chỉ đạo có biên bản" là 4
      Khi chấm chỉ tiêu 1 vào ngày <ngày chấm>
      Thì phần "Họp có biên bản" được <điểm> điểm

      Dữ liệu:
        | ngày chấm  | điểm       |
        | 31/03/2026 | 2          |
        | 01/04/2026 | từ 0 đến 2 |

  Quy tắc: Danh sách hết hạn thì không cho biết gì

    Tình huống: Bảng kiểm kê trang thiết bị cũ không làm trạm trượt khi phần còn lại đã đủ
      Biết hồ sơ đạt điểm tối đa của một trạm y tế xã
      Và danh sách trang thiết bị lập ngày 30/12/2023
      Khi chấm cả bộ tiêu chí
      Thì chỉ tiêu 16 được từ 0 đến 3 điểm
      Và tổng điểm là từ 97 đến 100
      Và kết luận là đạt
      Và có 1 mục đã hết hạn

    Tình huống: Vừa đúng ngày cuối cùng thì vẫn còn hạn
      Biết hồ sơ đạt điểm tối đa của một trạm y tế xã
      Và danh sách trang thiết bị lập ngày 31/12/2023
      Khi chấm cả bộ tiêu chí
      Thì tổng điểm là 100
      Và có 0 mục đã hết hạn

  Quy tắc: Chấm càng muộn, khoảng điểm chỉ rộng ra

    Tình huống: Cùng một hồ sơ chấm sau hai năm
      Biết hồ sơ đạt điểm tối đa của một trạm y tế xã
      Khi chấm cả bộ tiêu chí vào ngày 31/12/2026
      Và chấm cả bộ tiêu chí vào ngày 31/12/2024
      Thì mọi khoảng điểm nằm trong khoảng điểm lần chấm trước
      Và tổng điểm là 100

    Tình huống: Kết luận của tổ thẩm định không hết hạn
      Biết hồ sơ còn trống của một trạm y tế xã
      Và tổ thẩm định kết luận chỉ tiêu 10 được 1 điểm
      Khi chấm chỉ tiêu 10 vào ngày 31/12/2029
      Thì được 1 điểm

  Quy tắc: Ngày xác lập phải có thể có

    Tình huống: Xác lập sau ngày của hồ sơ thì hồ sơ bị từ chối
      Biết hồ sơ còn trống của một trạm y tế xã
      Và "Trạm ở gần trục giao thông của xã, xe cứu thương vào được" xác lập ngày 01/01/2025 là có
      Khi chấm chỉ tiêu 10
      Thì hồ sơ bị từ chối
      Và lời báo nêu ngày 01/01/2025

    Tình huống: Số liệu của kỳ không ghi ngày xác lập
      Biết hồ sơ còn trống của một trạm y tế xã
      Và "Số cuộc họp Ban Chỉ đạo có biên bản" xác lập ngày 31/12/2024 là 4
      Khi chấm chỉ tiêu 1
      Thì hồ sơ bị từ chối
