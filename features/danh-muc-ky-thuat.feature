# language: vi
Tính năng: Danh mục kỹ thuật của gói dịch vụ y tế cơ bản
  Chỉ tiêu 30 lấy số kỹ thuật trạm đã thực hiện trong năm, chia cho đúng 76 kỹ thuật của gói
  theo Thông tư 39/2017/TT-BYT.

  Bối cảnh:
    Biết hồ sơ còn trống của một trạm y tế xã

  Quy tắc: Vừa đúng mốc thì được điểm của mốc, thiếu một kỹ thuật thì xuống bậc dưới

    Khung tình huống: Vùng <vùng> thực hiện <số kỹ thuật> kỹ thuật
      Biết trạm ở vùng <vùng>
      Và trạm đã thực hiện <số kỹ thuật> kỹ thuật của gói
      Khi chấm chỉ tiêu 30
      Thì "Tỷ lệ kỹ thuật của gói dịch vụ y tế cơ bản đã thực hiện" là <số kỹ thuật> trên 76
      Và được <điểm> điểm

      Dữ liệu: Vùng 1, các mốc 70 %, 60 %, 50 %, 40 %
        | vùng | số kỹ thuật | điểm |
        | 1    | 76          | 5    |
        | 1    | 54          | 5    |
        | 1    | 53          | 4    |
        | 1    | 46          | 4    |
        | 1    | 45          | 3    |
        | 1    | 38          | 3    |
        | 1    | 37          | 2    |
        | 1    | 31          | 2    |
        | 1    | 30          | 0    |

      Dữ liệu: Vùng 2, các mốc 80 %, 70 %, 60 %, 50 %
        | vùng | số kỹ thuật | điểm |
        | 2    | 61          | 5    |
        | 2    | 60          | 4    |
        | 2    | 54          | 4    |
        | 2    | 53          | 3    |
        | 2    | 46          | 3    |
        | 2    | 45          | 2    |
        | 2    | 38          | 2    |
        | 2    | 37          | 0    |

      Dữ liệu: Vùng 3, cùng mốc với vùng 2
        | vùng | số kỹ thuật | điểm |
        | 3    | 61          | 5    |
        | 3    | 60          | 4    |
        | 3    | 38          | 2    |
        | 3    | 37          | 0    |

    Tình huống: Danh mục đã khai đủ mà không có kỹ thuật nào thì là 0 điểm, không phải chưa đủ căn cứ
      Biết trạm ở vùng 2
      Và trạm đã thực hiện 0 kỹ thuật của gói
      Khi chấm chỉ tiêu 30
      Thì được 0 điểm
      Và được xếp là không đạt

  Quy tắc: Tên nhớ lại chỉ được tính chắc khi danh mục được phê duyệt của trạm ghi là thuộc gói

    Khung tình huống: Kỹ thuật <mã> khi danh mục của trạm ghi "<thuộc gói>"
      Biết trạm ở vùng 2
      Và danh sách kỹ thuật gồm:
        | Mã kỹ thuật | Đã thực hiện trong kỳ | Danh mục được phê duyệt ghi là thuộc gói dịch vụ y tế cơ bản |
        | <mã>        | có                    | <thuộc gói>                                                  |
      Khi chấm chỉ tiêu 30
      Thì "Tỷ lệ kỹ thuật của gói dịch vụ y tế cơ bản đã thực hiện" là <được tính> trên 76

      Dữ liệu: Khám bệnh (39-01) đã đọc được ở một trang công bố
        | mã    | thuộc gói          | được tính |
        | 39-01 | chưa xác định được | 1         |
        | 39-01 | có                 | 1         |

      Dữ liệu: Tiêm dưới da (39-03) mới là tên nhớ lại
        | mã    | thuộc gói          | được tính  |
        | 39-03 | chưa xác định được | từ 0 đến 1 |
        | 39-03 | có                 | 1          |
        | 39-03 | không              | 0          |

      Dữ liệu: Kỹ thuật không có trong danh mục đã biết
        | mã     | thuộc gói          | được tính  |
        | KT-001 | chưa xác định được | từ 0 đến 1 |
        | KT-001 | có                 | 1          |
        | KT-001 | không              | 0          |

    Tình huống: Không có danh mục được phê duyệt thì nhiều tên nhớ lại cũng chưa thành điểm chắc chắn
      Biết trạm ở vùng 2
      Và trạm đã thực hiện 61 kỹ thuật của gói
      Nhưng chưa có danh mục được phê duyệt ghi kỹ thuật nào thuộc gói
      Khi chấm chỉ tiêu 30
      Thì "Tỷ lệ kỹ thuật của gói dịch vụ y tế cơ bản đã thực hiện" là từ 3 đến 61 trên 76
      Và được từ 0 đến 5 điểm
      Và được xếp là chưa đủ căn cứ

  Quy tắc: Một kỹ thuật chỉ tính một lần, và phải là đã thực hiện

    Tình huống: Cùng một kỹ thuật khai bằng hai mã
      Biết trạm ở vùng 2
      Và danh sách kỹ thuật gồm:
        | Mã kỹ thuật | Đã thực hiện trong kỳ | Danh mục được phê duyệt ghi là thuộc gói dịch vụ y tế cơ bản |
        | 39-03       | có                    | có                                                           |
        | 3.2388      | có                    | có                                                           |
      Khi chấm chỉ tiêu 30
      Thì "Tỷ lệ kỹ thuật của gói dịch vụ y tế cơ bản đã thực hiện" là 1 trên 76

    Tình huống: Có trong danh mục mà chưa thực hiện thì không tính
      Biết trạm ở vùng 2
      Và danh sách kỹ thuật gồm:
        | Mã kỹ thuật | Đã thực hiện trong kỳ | Danh mục được phê duyệt ghi là thuộc gói dịch vụ y tế cơ bản |
        | 39-01       | có                    | có                                                           |
        | 39-02       | không                 | có                                                           |
        | 39-04       | chưa xác định được    | có                                                           |
      Khi chấm chỉ tiêu 30
      Thì "Tỷ lệ kỹ thuật của gói dịch vụ y tế cơ bản đã thực hiện" là từ 1 đến 2 trên 76

  Quy tắc: Danh sách chưa đầy đủ, hoặc mới một phần của năm, chỉ cho mức thấp nhất

    Tình huống: Danh sách chưa đầy đủ
      Biết trạm ở vùng 2
      Và trạm đã thực hiện 46 kỹ thuật của gói
      Nhưng danh sách kỹ thuật chưa đầy đủ
      Khi chấm chỉ tiêu 30
      Thì "Tỷ lệ kỹ thuật của gói dịch vụ y tế cơ bản đã thực hiện" là từ 46 đến 76 trên 76
      Và được từ 3 đến 5 điểm

    Tình huống: Danh sách chưa đầy đủ nhưng đã qua mốc cao nhất thì được đủ điểm
      Biết trạm ở vùng 2
      Và trạm đã thực hiện 61 kỹ thuật của gói
      Nhưng danh sách kỹ thuật chưa đầy đủ
      Khi chấm chỉ tiêu 30
      Thì được 5 điểm
      Và được xếp là đạt

    Tình huống: Nửa năm thì danh sách chỉ là mức thấp nhất, kể cả khi đã khai đủ
      Biết trạm ở vùng 2
      Và hồ sơ lập ngày 30/06/2024, số liệu từ 01/01/2024 đến 30/06/2024
      Và danh sách kỹ thuật gồm:
        | Mã kỹ thuật | Đã thực hiện trong kỳ | Danh mục được phê duyệt ghi là thuộc gói dịch vụ y tế cơ bản |
        | 39-01       | có                    | có                                                           |
        | 39-02       | không                 | có                                                           |
        | 39-04       | có                    | có                                                           |
      Khi chấm chỉ tiêu 30
      Thì "Tỷ lệ kỹ thuật của gói dịch vụ y tế cơ bản đã thực hiện" là từ 2 đến 76 trên 76

    Tình huống: Chưa hỏi danh sách
      Biết trạm ở vùng 2
      Khi chấm chỉ tiêu 30
      Thì được từ 0 đến 5 điểm
      Và được xếp là chưa đủ căn cứ
      Và còn thiếu "Kỹ thuật trong danh mục được phê duyệt của trạm"

  Quy tắc: Chưa biết vùng thì điểm trải qua các mốc của cả ba vùng

    Khung tình huống: Thực hiện <số kỹ thuật> kỹ thuật, chưa biết vùng
      Biết trạm đã thực hiện <số kỹ thuật> kỹ thuật của gói
      Khi chấm chỉ tiêu 30
      Thì được <điểm> điểm

      Dữ liệu:
        | số kỹ thuật | điểm       |
        | 61          | 5          |
        | 60          | từ 4 đến 5 |
        | 38          | từ 2 đến 3 |
        | 31          | từ 0 đến 2 |
        | 30          | 0          |
