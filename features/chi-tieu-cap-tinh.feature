# language: vi
Tính năng: Chỉ tiêu sức khỏe cấp tỉnh của Bắc Ninh và Cần Thơ
  Hai kế hoạch đặt mục tiêu cho năm 2025 và năm 2030. Mỗi mốc là một chỉ tiêu riêng, tính trên cùng số liệu.
  Tử vong trẻ em tính bằng phần nghìn, giường bệnh và nhân lực tính trên 10.000 dân, đều từ số đếm.

  Quy tắc: Tử vong trẻ em tính phần nghìn từ số đếm, đúng mốc là đạt hay không tùy dấu được in

    Khung tình huống: Bắc Ninh in "dưới 15 ‰" cho năm 2025, khi có <tử vong> ca trên 10000 trẻ đẻ sống
      Biết hồ sơ còn trống của Tỉnh Bắc Ninh, số liệu năm 2025
      Và minh chứng như sau:
        | Số trẻ đẻ sống trong kỳ            | 10000     |
        | Số trẻ dưới 5 tuổi tử vong trong kỳ | <tử vong> |
      Khi chấm chỉ tiêu 3b-2025
      Thì "Tỷ suất tử vong trẻ dưới 5 tuổi" là <tử vong> trên 10000
      Và được xếp là <kết quả>
      Và còn cách mốc <khoảng cách>

      Dữ liệu: "Dưới 15 ‰" thì đúng 15 ‰ là không đạt
        | tử vong        | kết quả        | khoảng cách  |
        | 149            | đạt            | 0 ‰          |
        | 150            | không đạt      | 0 ‰          |
        | 165            | không đạt      | 1,5 ‰        |
        | từ 140 đến 160 | chưa đủ căn cứ | từ 0 đến 1 ‰ |

    Khung tình huống: Cần Thơ in "≤ 1,5 ‰" cho năm 2025, khi có <tử vong> ca trên 10000 trẻ đẻ sống
      Biết hồ sơ còn trống của Thành phố Cần Thơ, số liệu năm 2025
      Và minh chứng như sau:
        | Số trẻ đẻ sống trong kỳ            | 10000     |
        | Số trẻ dưới 5 tuổi tử vong trong kỳ | <tử vong> |
      Khi chấm chỉ tiêu 5b-2025
      Thì được xếp là <kết quả>
      Và còn cách mốc <khoảng cách>

      Dữ liệu: "≤ 1,5 ‰" thì đúng 1,5 ‰ là đạt; con số giữ như in
        | tử vong | kết quả   | khoảng cách |
        | 15      | đạt       | 0 ‰         |
        | 16      | không đạt | 0,1 ‰       |
        | 150     | không đạt | 13,5 ‰      |

  Quy tắc: Giường bệnh và nhân lực tính trên 10.000 dân

    Khung tình huống: Bắc Ninh đặt 2,8 dược sĩ đại học trên 10.000 dân, khi một triệu dân có <dược sĩ>
      Biết hồ sơ còn trống của Tỉnh Bắc Ninh, số liệu năm 2025
      Và minh chứng như sau:
        | Dân số             | 1000000   |
        | Số dược sĩ đại học | <dược sĩ> |
      Khi chấm chỉ tiêu 6c-2025
      Thì được xếp là <kết quả>
      Và còn cách mốc <khoảng cách>

      Dữ liệu: Con số đứng một mình hiểu là ít nhất
        | dược sĩ | kết quả   | khoảng cách          |
        | 280     | đạt       | 0 trên 10.000 dân    |
        | 279     | không đạt | 0,01 trên 10.000 dân |

  Quy tắc: Hai mốc là hai chỉ tiêu trên cùng một số liệu

    Khung tình huống: Cùng 1499 bác sĩ trên một triệu dân, chỉ tiêu <số>
      Biết hồ sơ còn trống của Tỉnh Bắc Ninh, số liệu năm 2025
      Và minh chứng như sau:
        | Dân số    | 1000000 |
        | Số bác sĩ | 1499    |
      Khi chấm chỉ tiêu <số>
      Thì được xếp là <kết quả>

      Dữ liệu:
        | số      | kết quả   |
        | 6b-2025 | đạt       |
        | 6b-2030 | không đạt |

  Quy tắc: "Khoảng 75,5 tuổi" không được nới khi văn bản không cho biên độ

    Khung tình huống: Tuổi thọ công bố là <tuổi>
      Biết hồ sơ còn trống của Tỉnh Bắc Ninh, số liệu năm 2025
      Và "Tuổi thọ trung bình tính từ lúc sinh" là <tuổi>
      Khi chấm chỉ tiêu 1a-2025
      Thì được xếp là <kết quả>

      Dữ liệu:
        | tuổi             | kết quả        |
        | 75,5             | đạt            |
        | 75,4             | không đạt      |
        | từ 75,4 đến 75,6 | chưa đủ căn cứ |

  Quy tắc: Một câu có hai đòi hỏi thì phải đủ cả hai

    Khung tình huống: 98 % trẻ được tiêm chủng đầy đủ với <loại> loại vắc xin
      Biết hồ sơ còn trống của Tỉnh Bắc Ninh, số liệu năm 2025
      Và minh chứng như sau:
        | Số trẻ dưới 1 tuổi                                 | 10000  |
        | Số trẻ dưới 1 tuổi được tiêm chủng đầy đủ trong kỳ | 9800   |
        | Số loại vắc xin được tiêm trong tiêm chủng mở rộng | <loại> |
      Khi chấm chỉ tiêu 3a-2025
      Thì được xếp là <kết quả>

      Dữ liệu:
        | loại               | kết quả        |
        | 12                 | đạt            |
        | 11                 | không đạt      |
        | chưa xác định được | chưa đủ căn cứ |

  Quy tắc: Mức sinh của Cần Thơ là mức phải đạt từ dưới lên

    Khung tình huống: Mỗi phụ nữ bình quân có <số con> con
      Biết hồ sơ còn trống của Thành phố Cần Thơ, số liệu năm 2025
      Và "Tổng tỷ suất sinh (số con bình quân của một phụ nữ)" là <số con>
      Khi chấm chỉ tiêu 2a-2025
      Thì được xếp là <kết quả>

      Dữ liệu:
        | số con | kết quả   |
        | 2,1    | đạt       |
        | 2,3    | đạt       |
        | 2,0    | không đạt |

  Quy tắc: Điều văn bản không cho mức đo thì để người có thẩm quyền kết luận

    Khung tình huống: <chỉ tiêu> khi chưa ai kết luận và khi có kết luận
      Biết hồ sơ còn trống của Tỉnh Bắc Ninh, số liệu năm 2030
      Khi chấm chỉ tiêu <chỉ tiêu>
      Thì được xếp là chưa đủ căn cứ

      Dữ liệu: AIDS và lao "cơ bản chấm dứt"
        | chỉ tiêu |
        | 8a-2030  |
        | 8b-2030  |

    Tình huống: Có kết luận đã cơ bản chấm dứt bệnh lao
      Biết hồ sơ còn trống của Tỉnh Bắc Ninh, số liệu năm 2030
      Và tổ thẩm định kết luận chỉ tiêu 8b-2030 là đạt
      Khi chấm chỉ tiêu 8b-2030
      Thì được xếp là đạt

    Khung tình huống: Loại trừ sốt rét đòi một quyết định công nhận
      Biết hồ sơ còn trống của Tỉnh Bắc Ninh, số liệu năm 2030
      Và "Được công nhận loại trừ sốt rét" là <công nhận>
      Khi chấm chỉ tiêu 8c-2030
      Thì được xếp là <kết quả>

      Dữ liệu:
        | công nhận | kết quả   |
        | có        | đạt       |
        | không     | không đạt |

  Quy tắc: Kế hoạch của tỉnh nào chỉ dùng cho tỉnh ấy, trong thời gian của văn bản

    Khung tình huống: Chấm <tỉnh> vào ngày <ngày>
      Biết hồ sơ còn trống của <tỉnh>, số liệu năm 2017
      Khi chấm cả bộ tiêu chí vào ngày <ngày>
      Thì <chấm được>

      Dữ liệu:
        | tỉnh              | ngày       | chấm được                    |
        | Tỉnh Bắc Ninh     | 03/06/2018 | không chấm được              |
        | Tỉnh Bắc Ninh     | 04/06/2018 | áp dụng bộ bac-ninh-220-2018 |
        | Tỉnh Bắc Ninh     | 31/12/2030 | áp dụng bộ bac-ninh-220-2018 |
        | Tỉnh Bắc Ninh     | 01/01/2031 | không chấm được              |
        | Thành phố Cần Thơ | 17/04/2022 | không chấm được              |
        | Thành phố Cần Thơ | 18/04/2022 | áp dụng bộ can-tho-89-2022   |
        | Tỉnh Hải Dương    | 31/12/2025 | không chấm được              |
