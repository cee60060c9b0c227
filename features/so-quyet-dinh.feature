# language: vi
Tính năng: Sổ quyết định công nhận
  Quyết định của hội đồng được ghi thành dòng trong sổ, chỉ ghi thêm, không sửa, không xóa. Mỗi dòng có hai thời
  gian: thời gian công nhận có hiệu lực và lúc ghi vào sổ.

  Bối cảnh:
    Biết sổ vừa lập
    Và ngày 10/01/2025 ghi quyết định 1/QĐ-UBND ký ngày 03/01/2025 công nhận "Xã Mẫu An"

  Quy tắc: Công nhận có hiệu lực ba năm, kể cả ngày đầu và ngày cuối

    Khung tình huống: Vào ngày <ngày>
      Thì ngày <ngày> sổ cho biết "Xã Mẫu An" <kết quả>

      Dữ liệu:
        | ngày       | kết quả              |
        | 02/01/2025 | không được công nhận |
        | 03/01/2025 | được công nhận       |
        | 03/01/2028 | được công nhận       |
        | 04/01/2028 | không được công nhận |

  Quy tắc: Thu hồi chấm dứt công nhận từ ngày thu hồi, không công nhận lại thì không

    Tình huống: Thu hồi
      Khi ngày 05/02/2026 ghi quyết định 2/QĐ-UBND ký ngày 01/02/2026 thu hồi công nhận "Xã Mẫu An"
      Thì ngày 31/01/2026 sổ cho biết "Xã Mẫu An" được công nhận
      Và ngày 01/02/2026 sổ cho biết "Xã Mẫu An" không được công nhận

    Tình huống: Một lần xét sau không công nhận
      Khi ngày 05/02/2026 ghi quyết định 2/QĐ-UBND ký ngày 01/02/2026 không công nhận "Xã Mẫu An"
      Thì ngày 01/03/2026 sổ cho biết "Xã Mẫu An" được công nhận

  Quy tắc: Ghi sai thì ghi dòng mới thay dòng cũ, và hỏi lại ngày cũ vẫn được câu trả lời của ngày ấy

    Tình huống: Đã ghi nhầm là công nhận
      Khi ngày 20/02/2025 dòng 0 được sửa thành không công nhận
      Thì sổ có 2 dòng
      Và theo điều đã biết đến ngày 19/02/2025, ngày 01/06/2025 sổ cho biết "Xã Mẫu An" được công nhận
      Và theo điều đã biết đến ngày 20/02/2025, ngày 01/06/2025 sổ cho biết "Xã Mẫu An" không được công nhận

    Tình huống: Một dòng chỉ sửa một lần
      Khi ngày 20/02/2025 dòng 0 được sửa thành không công nhận
      Và ngày 21/02/2025 dòng 0 được sửa thành không công nhận
      Thì việc ghi sổ bị từ chối
      Và sổ có 2 dòng

  Quy tắc: Một quyết định về một xã chỉ ghi một lần, tên gõ cách nào cũng vậy

    Khung tình huống: Ghi lại với tên "<tên>"
      Khi ngày 11/01/2025 ghi quyết định 1/QĐ-UBND ký ngày 03/01/2025 công nhận "<tên>"
      Thì việc ghi sổ bị từ chối
      Và sổ có 1 dòng

      Dữ liệu:
        | tên       |
        | Xã Mẫu An |
        | xã mẫu an |

  Quy tắc: Không gì trong sổ sửa được

    Tình huống: Sửa thẳng trong cơ sở dữ liệu
      Khi có người sửa thẳng dòng 0 trong cơ sở dữ liệu
      Thì việc ghi sổ bị từ chối
      Và sổ nguyên vẹn

    Tình huống: Đồng hồ lùi về năm trước
      Khi ngày 10/01/2024 ghi quyết định 2/QĐ-UBND ký ngày 03/01/2024 công nhận "Xã Mẫu Bình"
      Thì việc ghi sổ bị từ chối
      Và sổ có 1 dòng
