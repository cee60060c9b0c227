# language: vi
Tính năng: Xác nhận từng chỉ tiêu
  Người giữ văn bản chính thức đối chiếu từng chỉ tiêu rồi xác nhận. Xác nhận gắn với đúng nội dung đã đối
  chiếu: nội dung bị sửa thì xác nhận hết giá trị. Xác nhận không làm thay đổi kết quả chấm.

  Bối cảnh:
    Biết nội dung của phần mềm được chép ra thư mục riêng

  Quy tắc: Chỉ tiêu nào được đối chiếu thì chỉ tiêu đó được xác nhận

    Tình huống: Xác nhận một chỉ tiêu
      Khi bà Trần Thị B xác nhận chỉ tiêu 26 của bộ 1300-2023
      Thì chỉ tiêu 26 có giá trị xác nhận của bà Trần Thị B
      Và chỉ tiêu 27 chưa được xác nhận

    Tình huống: Xác nhận bao trùm cả mức và bảng có căn cứ riêng
      Khi bà Trần Thị B xác nhận chỉ tiêu 35 của bộ 1300-2023
      Thì mọi số liệu của chỉ tiêu 35 đều đã được xác nhận

    Tình huống: Chỉ tiêu không có trong bộ thì không xác nhận được
      Khi bà Trần Thị B xác nhận chỉ tiêu 48 của bộ 1300-2023
      Thì việc xác nhận bị từ chối

    Tình huống: Chỉ tiêu đang có giá trị xác nhận thì không ghi thêm
      Khi bà Trần Thị B xác nhận chỉ tiêu 26 của bộ 1300-2023
      Và bà Trần Thị B xác nhận chỉ tiêu 26 của bộ 1300-2023
      Thì việc xác nhận bị từ chối

  Quy tắc: Nội dung đã đối chiếu bị sửa thì xác nhận hết giá trị

    Khung tình huống: Sửa <nội dung>
      Khi bà Trần Thị B xác nhận chỉ tiêu <chỉ tiêu> của bộ 1300-2023
      Và sửa "<cũ>" thành "<mới>" trong tệp <tệp>
      Thì xác nhận chỉ tiêu <chỉ tiêu> đã hết giá trị

      Dữ liệu:
        | nội dung          | chỉ tiêu | cũ                                                   | mới                                                  | tệp                                   |
        | tên chỉ tiêu      | 26       | Tiêm chủng đầy đủ cho trẻ dưới 1 tuổi                | Tiêm chủng cho trẻ dưới 1 tuổi                       | criteria/1300-2023/05-prevention.yaml |
        | mốc của một mức   | 26       | {full_immunisation: {at least: 95 %}}                | {full_immunisation: {at least: 94 %}}                | rules/1300-2023/05-prevention.yaml    |
        | cách tính tỷ lệ   | 26       | {of: children_fully_immunised, in: children_under_1} | {of: children_fully_immunised, in: children_under_5} | rules/1300-2023/05-prevention.yaml    |
        | một dòng của bảng | 35       | value: 24 %                                          | value: 23 %                                          | rules/1300-2023/07-mother-child.yaml  |

    Tình huống: Đối chiếu lại thì xác nhận lại được
      Khi bà Trần Thị B xác nhận chỉ tiêu 26 của bộ 1300-2023
      Và sửa "Số trẻ tiêm đủ trong kỳ trên" thành "Số trẻ được tiêm đủ trong kỳ trên" trong tệp rules/1300-2023/05-prevention.yaml
      Và ông Lê Văn C xác nhận chỉ tiêu 26 của bộ 1300-2023
      Thì chỉ tiêu 26 có giá trị xác nhận của ông Lê Văn C

  Quy tắc: Sửa chỗ khác thì xác nhận vẫn còn giá trị

    Khung tình huống: Sửa <nội dung>, chỉ tiêu vẫn như đã đối chiếu
      Khi bà Trần Thị B xác nhận chỉ tiêu 26 của bộ 1300-2023
      Và sửa "<cũ>" thành "<mới>" trong tệp rules/1300-2023/05-prevention.yaml
      Thì chỉ tiêu 26 có giá trị xác nhận của bà Trần Thị B

      Dữ liệu:
        | nội dung           | cũ                                                  | mới                                              |
        | một ví dụ          | children_fully_immunised: 94}, points: 1}           | children_fully_immunised: 93}, points: 1}        |
        | nguồn              | ngày 18/4/2022, thành phố Cần Thơ                   | ngày 18/04/2022 của UBND thành phố Cần Thơ       |
        | căn cứ của một mức | points: 1, basis: working, when: {full_immunisation | points: 1, basis: seed, when: {full_immunisation |
        | chỉ tiêu khác      | {clean_water_share: {at least                       | {clean_water_share: {more than                   |

  Quy tắc: Xác nhận không làm thay đổi kết quả chấm

    Tình huống: Cùng số điểm, cùng mã biên nhận
      Biết hồ sơ đạt điểm tối đa của một trạm y tế xã
      Khi chấm cả bộ tiêu chí
      Và bà Trần Thị B xác nhận chỉ tiêu 26 của bộ 1300-2023
      Và chấm cả bộ tiêu chí
      Thì hai lần chấm có cùng kết quả và cùng mã biên nhận
