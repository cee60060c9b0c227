# language: vi
Tính năng: Kiểm tra lại quyết định đã qua
  Mỗi quyết định trong sổ được chấm lại từ chính minh chứng và luật đã lưu cùng nó, rồi được xếp vào đúng một
  loại. Nội dung của phần mềm có sửa sau này cũng không làm quyết định cũ bị chấm theo luật mới.

  Bối cảnh:
    Biết nội dung của phần mềm được chép ra thư mục riêng
    Và sổ quyết định còn trống

  Quy tắc: Chấm lại như cũ thì khớp

    Tình huống: Minh chứng cũ, luật cũ, kết quả cũ
      Biết quyết định 1/QĐ-UBND công nhận theo hồ sơ pass-clear
      Và quyết định 2/QĐ-UBND không công nhận theo hồ sơ fail-clear
      Khi kiểm tra lại sổ quyết định
      Thì quyết định 1/QĐ-UBND thuộc loại "khớp kết quả đã ghi"
      Và quyết định 2/QĐ-UBND thuộc loại "khớp kết quả đã ghi"

  Quy tắc: Luật lưu cùng quyết định là luật để chấm lại

    Tình huống: Nội dung sửa sau này chấm khác thì nêu tên chỉ tiêu
      Biết quyết định 1/QĐ-UBND công nhận theo hồ sơ pass-exactly-80
      Khi sửa "{full_immunisation: {at least: 90 %}}" thành "{full_immunisation: {at least: 93 %}}" trong tệp rules/1300-2023/05-prevention.yaml
      Và kiểm tra lại sổ quyết định
      Thì quyết định 1/QĐ-UBND thuộc loại "nội dung đã sửa về sau"
      Và có nhận xét về chỉ tiêu 26

    Tình huống: Nội dung sửa sau này không đổi kết quả thì vẫn khớp
      Biết quyết định 1/QĐ-UBND công nhận theo hồ sơ pass-clear
      Khi sửa "Số trẻ tiêm đủ trong kỳ trên" thành "Số trẻ được tiêm đủ trong kỳ trên" trong tệp rules/1300-2023/05-prevention.yaml
      Và kiểm tra lại sổ quyết định
      Thì quyết định 1/QĐ-UBND thuộc loại "khớp kết quả đã ghi"

  Quy tắc: Hội đồng quyết định khác quy tắc thì phải nêu lý do

    Tình huống: Công nhận xã còn thiếu một điểm, không nêu lý do
      Biết quyết định 1/QĐ-UBND công nhận theo hồ sơ fail-one-point-short
      Khi kiểm tra lại sổ quyết định
      Thì quyết định 1/QĐ-UBND thuộc loại "hội đồng quyết định khác, không nêu lý do"
      Và rủi ro của quyết định 1/QĐ-UBND ở mức "Rủi ro cao"

    Tình huống: Công nhận xã còn thiếu một điểm, có nêu lý do
      Biết quyết định 1/QĐ-UBND công nhận theo hồ sơ fail-one-point-short vì "đã bổ sung sổ họp"
      Khi kiểm tra lại sổ quyết định
      Thì quyết định 1/QĐ-UBND thuộc loại "hội đồng quyết định khác, có nêu lý do"
      Và có nhận xét nêu "đã bổ sung sổ họp"

  Quy tắc: Minh chứng mới hơn nói khác thì minh chứng cũ không còn đứng vững

    Tình huống: Cùng xã, cùng kỳ, số liệu khác nhau
      Biết quyết định 1/QĐ-UBND công nhận theo hồ sơ pass-exactly-80
      Và quyết định 2/QĐ-UBND công nhận theo hồ sơ pass-exactly-80 đổi "children_fully_immunised: 126" thành "children_fully_immunised: 130"
      Khi kiểm tra lại sổ quyết định
      Thì quyết định 1/QĐ-UBND thuộc loại "minh chứng đã bị thay thế"
      Và quyết định 2/QĐ-UBND thuộc loại "khớp kết quả đã ghi"

  Quy tắc: Điều chưa biết không bao giờ bị coi là bất hợp lý

    Tình huống: Hai trạm có số liệu giống hệt nhau
      Biết quyết định 1/QĐ-UBND công nhận theo hồ sơ pass-clear
      Và quyết định 2/QĐ-UBND công nhận theo hồ sơ pass-clear đổi "Xã Mẫu An" thành "Xã Mẫu Yên"
      Khi kiểm tra lại sổ quyết định
      Thì quyết định 2/QĐ-UBND có điều bất hợp lý "Số liệu giống hệt trạm khác"

    Tình huống: Dân số tăng vọt so với năm trước
      Biết quyết định 1/QĐ-UBND công nhận theo hồ sơ pass-clear
      Và quyết định 2/QĐ-UBND công nhận theo hồ sơ pass-clear của năm 2025, dân số 20000
      Khi kiểm tra lại sổ quyết định
      Thì quyết định 2/QĐ-UBND có điều bất hợp lý "Dân số thay đổi đột ngột"

    Tình huống: Chưa biết dân số thì không so sánh được
      Biết quyết định 1/QĐ-UBND công nhận theo hồ sơ pass-clear
      Và quyết định 2/QĐ-UBND công nhận theo hồ sơ pass-clear của năm 2025, dân số unknown
      Khi kiểm tra lại sổ quyết định
      Thì quyết định 2/QĐ-UBND không so sánh được "Dân số thay đổi đột ngột"

  Quy tắc: Ai rút mẫu lại cũng được đúng mẫu ấy

    Tình huống: Cùng số mồi, cùng sổ thì cùng mẫu
      Biết quyết định 1/QĐ-UBND công nhận theo hồ sơ pass-clear
      Và quyết định 2/QĐ-UBND không công nhận theo hồ sơ fail-clear
      Và quyết định 3/QĐ-UBND công nhận theo hồ sơ pass-urban-ward
      Khi kiểm tra lại sổ quyết định
      Thì rút mẫu hai lần với số mồi 7 được cùng các quyết định
