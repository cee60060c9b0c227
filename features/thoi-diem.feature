# language: vi
Tính năng: Thời điểm
  Mỗi hồ sơ được chấm theo văn bản có hiệu lực vào ngày chấm. Không dùng văn bản sau thay văn bản trước.
  Văn bản chưa có hiệu lực chỉ dùng để chấm thử, và phải ghi rõ.

  Quy tắc: Quyết định 1300/QĐ-BYT có hiệu lực từ ngày 09/03/2023

    Bối cảnh:
      Biết hồ sơ đạt điểm tối đa của một trạm y tế xã

    Tình huống: Ngày đầu có hiệu lực
      Biết hồ sơ lập ngày 09/03/2023, số liệu từ 01/01/2022 đến 31/12/2022
      Khi chấm cả bộ tiêu chí
      Thì áp dụng bộ 1300-2023
      Và không ghi là chấm thử

    Tình huống: Ngày trước đó còn là bộ tiêu chí cũ, và không lấy bộ mới chấm thay
      Biết hồ sơ lập ngày 08/03/2023, số liệu từ 01/01/2022 đến 31/12/2022
      Khi chấm cả bộ tiêu chí
      Thì không chấm được
      Và lời báo nêu "4667/QĐ-BYT"

    Khung tình huống: Hồ sơ lập ngày <ngày> thuộc văn bản cũ
      Biết hồ sơ lập ngày <ngày>, số liệu từ 01/01/2010 đến 31/12/2010
      Khi chấm cả bộ tiêu chí
      Thì không chấm được
      Và lời báo nêu "<văn bản>"

      Dữ liệu:
        | ngày       | văn bản     |
        | 21/09/2011 | 3447-2011   |
        | 22/09/2011 | 3447/QĐ-BYT |
        | 06/11/2014 | 3447/QĐ-BYT |
        | 07/11/2014 | 4667/QĐ-BYT |

    Khung tình huống: Xin chấm vào ngày <ngày> thì dùng ngày đó thay ngày lập hồ sơ
      Biết hồ sơ lập ngày 10/03/2023, số liệu từ 01/01/2022 đến 31/12/2022
      Khi chấm cả bộ tiêu chí vào ngày <ngày>
      Thì <chấm được>

      Dữ liệu:
        | ngày       | chấm được            |
        | 08/03/2023 | không chấm được      |
        | 09/03/2023 | áp dụng bộ 1300-2023 |
        | 31/12/2029 | áp dụng bộ 1300-2023 |

  Quy tắc: Bộ tiêu chí chưa có hiệu lực chỉ được chấm thử

    Bối cảnh:
      Biết hồ sơ đạt điểm tối đa của một trạm y tế xã
      Và hồ sơ lập ngày 08/03/2023, số liệu từ 01/01/2022 đến 31/12/2022

    Tình huống: Không xin chấm thử thì bị từ chối
      Khi chấm theo bộ 1300-2023 vào ngày 08/03/2023
      Thì không chấm được
      Và lời báo nêu ngày 09/03/2023

    Tình huống: Chấm thử thì được chấm và ghi rõ
      Khi chấm thử theo bộ 1300-2023 vào ngày 08/03/2023
      Thì áp dụng bộ 1300-2023
      Và có ghi là chấm thử

    Tình huống: Xin chấm thử khi bộ tiêu chí đã có hiệu lực thì là chấm thật
      Khi chấm thử theo bộ 1300-2023 vào ngày 09/03/2023
      Thì áp dụng bộ 1300-2023
      Và không ghi là chấm thử

    Tình huống: Chấm thử không làm sống lại văn bản đã hết hiệu lực
      Khi chấm thử theo bộ 4667-2014 vào ngày 09/03/2023
      Thì không chấm được
      Và lời báo nêu ngày 08/03/2023

    Tình huống: Gõ sai tên bộ tiêu chí thì được gợi ý
      Khi chấm theo bộ 1300-2032 vào ngày 09/03/2023
      Thì không chấm được
      Và lời báo nêu "1300-2023"

  Quy tắc: Quyết định 1453/QĐ-BYT ngày 20/03/2023 đính chính dấu ở chỉ tiêu 35

    Bối cảnh:
      Biết hồ sơ đạt điểm tối đa của một trạm y tế xã

    Khung tình huống: Ngày <ngày>, <thấp còi> trẻ thấp còi trên 1000 trẻ ở Đồng bằng sông Hồng
      Biết hồ sơ lập ngày <ngày>, số liệu từ 01/01/2022 đến 31/12/2022
      Và minh chứng như sau:
        | Số trẻ dưới 5 tuổi                                                     | 1000                |
        | Vùng kinh tế - xã hội                                                  | Đồng bằng sông Hồng |
        | Số trẻ dưới 5 tuổi được đo chiều cao trong đợt cân đo gần nhất của năm | 1000                |
        | Số trẻ được đo bị suy dinh dưỡng thể thấp còi (chiều cao theo tuổi)    | <thấp còi>          |
      Khi chấm chỉ tiêu 35
      Thì được <điểm> điểm
      Và <đính chính>

      Dữ liệu: Dấu đã sửa được dùng cả trước và sau ngày đính chính; trước ngày đó thì ghi rõ
        | ngày       | thấp còi | điểm | đính chính                                    |
        | 09/03/2023 | 165      | 2    | có ghi đính chính 1453/QĐ-BYT ngày 20/03/2023 |
        | 19/03/2023 | 165      | 2    | có ghi đính chính 1453/QĐ-BYT ngày 20/03/2023 |
        | 19/03/2023 | 300      | 0    | có ghi đính chính 1453/QĐ-BYT ngày 20/03/2023 |
        | 20/03/2023 | 165      | 2    | không phải ghi đính chính                     |
        | 20/03/2023 | 300      | 0    | không phải ghi đính chính                     |

    Tình huống: Chỉ tiêu khác không phải ghi đính chính
      Biết hồ sơ lập ngày 19/03/2023, số liệu từ 01/01/2022 đến 31/12/2022
      Khi chấm chỉ tiêu 33
      Thì được 2 điểm
      Và không phải ghi đính chính

  Quy tắc: Định mức của Thông tư 03/2023/TT-BYT chỉ dùng từ ngày 05/04/2023

    Bối cảnh:
      Biết hồ sơ đạt điểm tối đa của một trạm y tế xã

    Tình huống: Ngày trước khi định mức có hiệu lực thì số lượng người chưa đủ căn cứ
      Biết hồ sơ lập ngày 04/04/2023, số liệu từ 01/01/2022 đến 31/12/2022
      Khi chấm chỉ tiêu 6
      Thì phần "Số lượng so với định mức" được từ 0 đến 2 điểm
      Và phần "Cơ cấu chức danh" được 2 điểm
      Và được xếp là chưa đủ căn cứ

    Tình huống: Ngày đầu định mức có hiệu lực
      Biết hồ sơ lập ngày 05/04/2023, số liệu từ 01/01/2022 đến 31/12/2022
      Khi chấm chỉ tiêu 6
      Thì "Số người làm việc so với định mức" là 6 trên 6
      Và được 4 điểm
      Và được xếp là đạt
