# language: vi
Tính năng: Chăm sóc sức khỏe bà mẹ - trẻ em (bộ 1300-2023, nhóm 7): ví dụ ranh giới
  Do lệnh «tieuchi examples» viết ra từ quy tắc; muốn đổi thì đổi quy tắc rồi chạy lại lệnh.
  Điều không nêu ra là điều chưa hỏi. Ở mỗi mốc có trường hợp thiếu một đơn vị, vừa đúng mốc
  và hơn một đơn vị; mọi điều khác giữ nguyên.

  Bối cảnh:
    Biết bộ 1300-2023, chấm ngày 31/12/2024, số liệu từ 01/01/2024 đến 31/12/2024

  Quy tắc: Chỉ tiêu 33. Khám thai ít nhất 4 lần trong 3 thời kỳ

    Tình huống: Chỉ tiêu 33, khi chưa biết gì
      Khi chấm chỉ tiêu 33
      Thì được từ 0 đến 2 điểm

    Khung tình huống: Chỉ tiêu 33, mức 2 điểm: Tỷ lệ phụ nữ sinh con được khám thai ít nhất 4 lần trong 3 thời kỳ: từ mức theo Vùng của xã theo Bộ tiêu chí trở lên
      Biết minh chứng sau:
        | Vùng của xã theo Bộ tiêu chí (zone)                                                   | <Vùng của xã theo Bộ tiêu chí>                                  |
        | Số phụ nữ của xã sinh con trong kỳ (women_gave_birth)                                 | 100                                                             |
        | Số phụ nữ sinh con đã khám thai ít nhất 4 lần trong 3 thời kỳ (antenatal_four_visits) | <Số phụ nữ sinh con đã khám thai ít nhất 4 lần trong 3 thời kỳ> |
      Khi chấm chỉ tiêu 33
      Thì Tỷ lệ phụ nữ sinh con được khám thai ít nhất 4 lần trong 3 thời kỳ (antenatal_share) là <Tỷ lệ phụ nữ sinh con được khám thai ít nhất 4 lần trong 3 thời kỳ>
      Và được <điểm> điểm

      Dữ liệu:
        | Vùng của xã theo Bộ tiêu chí                 | Số phụ nữ sinh con đã khám thai ít nhất 4 lần trong 3 thời kỳ | Tỷ lệ phụ nữ sinh con được khám thai ít nhất 4 lần trong 3 thời kỳ | điểm |
        | Vùng 1: gần bệnh viện, đi lại dễ             | 89                                                            | 89 %                                                               | 1    |
        | Vùng 1: gần bệnh viện, đi lại dễ             | 90                                                            | 90 %                                                               | 2    |
        | Vùng 1: gần bệnh viện, đi lại dễ             | 91                                                            | 91 %                                                               | 2    |
        | Vùng 2: cách xa vừa phải, đi lại bình thường | 89                                                            | 89 %                                                               | 1    |
        | Vùng 2: cách xa vừa phải, đi lại bình thường | 90                                                            | 90 %                                                               | 2    |
        | Vùng 2: cách xa vừa phải, đi lại bình thường | 91                                                            | 91 %                                                               | 2    |
        | Vùng 3: xa hoặc đi lại khó khăn              | 74                                                            | 74 %                                                               | 1    |
        | Vùng 3: xa hoặc đi lại khó khăn              | 75                                                            | 75 %                                                               | 2    |
        | Vùng 3: xa hoặc đi lại khó khăn              | 76                                                            | 76 %                                                               | 2    |

    Khung tình huống: Chỉ tiêu 33, mức 1 điểm: Tỷ lệ phụ nữ sinh con được khám thai ít nhất 4 lần trong 3 thời kỳ: từ mức theo Vùng của xã theo Bộ tiêu chí trở lên
      Biết minh chứng sau:
        | Vùng của xã theo Bộ tiêu chí (zone)                                                   | <Vùng của xã theo Bộ tiêu chí>                                  |
        | Số phụ nữ của xã sinh con trong kỳ (women_gave_birth)                                 | 100                                                             |
        | Số phụ nữ sinh con đã khám thai ít nhất 4 lần trong 3 thời kỳ (antenatal_four_visits) | <Số phụ nữ sinh con đã khám thai ít nhất 4 lần trong 3 thời kỳ> |
      Khi chấm chỉ tiêu 33
      Thì Tỷ lệ phụ nữ sinh con được khám thai ít nhất 4 lần trong 3 thời kỳ (antenatal_share) là <Tỷ lệ phụ nữ sinh con được khám thai ít nhất 4 lần trong 3 thời kỳ>
      Và được <điểm> điểm

      Dữ liệu:
        | Vùng của xã theo Bộ tiêu chí                 | Số phụ nữ sinh con đã khám thai ít nhất 4 lần trong 3 thời kỳ | Tỷ lệ phụ nữ sinh con được khám thai ít nhất 4 lần trong 3 thời kỳ | điểm |
        | Vùng 1: gần bệnh viện, đi lại dễ             | 79                                                            | 79 %                                                               | 0    |
        | Vùng 1: gần bệnh viện, đi lại dễ             | 80                                                            | 80 %                                                               | 1    |
        | Vùng 1: gần bệnh viện, đi lại dễ             | 81                                                            | 81 %                                                               | 1    |
        | Vùng 2: cách xa vừa phải, đi lại bình thường | 79                                                            | 79 %                                                               | 0    |
        | Vùng 2: cách xa vừa phải, đi lại bình thường | 80                                                            | 80 %                                                               | 1    |
        | Vùng 2: cách xa vừa phải, đi lại bình thường | 81                                                            | 81 %                                                               | 1    |
        | Vùng 3: xa hoặc đi lại khó khăn              | 64                                                            | 64 %                                                               | 0    |
        | Vùng 3: xa hoặc đi lại khó khăn              | 65                                                            | 65 %                                                               | 1    |
        | Vùng 3: xa hoặc đi lại khó khăn              | 66                                                            | 66 %                                                               | 1    |

  Quy tắc: Chỉ tiêu 34. Nhân viên y tế đỡ đẻ và chăm sóc sau sinh

    Tình huống: Chỉ tiêu 34, khi chưa biết gì
      Khi chấm chỉ tiêu 34
      Thì được từ 0 đến 2 điểm

    Tình huống: Chỉ tiêu 34, khi phần nào cũng đạt điểm tối đa
      Biết tổ thẩm định kết luận từng phần của chỉ tiêu 34:
        | phần                                              | điểm |
        | Sinh có nhân viên y tế đỡ (attended-births)       | 1    |
        | Chăm sóc mẹ và con tuần đầu sau sinh (first-week) | 1    |
      Khi chấm chỉ tiêu 34
      Thì được 2 điểm

    Khung tình huống: Chỉ tiêu 34, phần Sinh có nhân viên y tế đỡ (attended-births), mức 1 điểm: Tỷ lệ phụ nữ sinh con được nhân viên y tế đỡ đẻ: từ mức theo Vùng của xã theo Bộ tiêu chí trở lên
      Biết minh chứng sau:
        | Vùng của xã theo Bộ tiêu chí (zone)                                           | <Vùng của xã theo Bộ tiêu chí>                                |
        | Số phụ nữ của xã sinh con trong kỳ (women_gave_birth)                         | 100                                                           |
        | Số phụ nữ sinh con được nhân viên y tế đã qua đào tạo đỡ đẻ (births_attended) | <Số phụ nữ sinh con được nhân viên y tế đã qua đào tạo đỡ đẻ> |
      Khi chấm chỉ tiêu 34
      Thì Tỷ lệ phụ nữ sinh con được nhân viên y tế đỡ đẻ (births_attended_share) là <Tỷ lệ phụ nữ sinh con được nhân viên y tế đỡ đẻ>
      Và phần Sinh có nhân viên y tế đỡ (attended-births) được <điểm> điểm

      Dữ liệu:
        | Vùng của xã theo Bộ tiêu chí                 | Số phụ nữ sinh con được nhân viên y tế đã qua đào tạo đỡ đẻ | Tỷ lệ phụ nữ sinh con được nhân viên y tế đỡ đẻ | điểm |
        | Vùng 1: gần bệnh viện, đi lại dễ             | 97                                                          | 97 %                                            | 0    |
        | Vùng 1: gần bệnh viện, đi lại dễ             | 98                                                          | 98 %                                            | 1    |
        | Vùng 1: gần bệnh viện, đi lại dễ             | 99                                                          | 99 %                                            | 1    |
        | Vùng 2: cách xa vừa phải, đi lại bình thường | 97                                                          | 97 %                                            | 0    |
        | Vùng 2: cách xa vừa phải, đi lại bình thường | 98                                                          | 98 %                                            | 1    |
        | Vùng 2: cách xa vừa phải, đi lại bình thường | 99                                                          | 99 %                                            | 1    |
        | Vùng 3: xa hoặc đi lại khó khăn              | 89                                                          | 89 %                                            | 0    |
        | Vùng 3: xa hoặc đi lại khó khăn              | 90                                                          | 90 %                                            | 1    |
        | Vùng 3: xa hoặc đi lại khó khăn              | 91                                                          | 91 %                                            | 1    |

    Khung tình huống: Chỉ tiêu 34, phần Chăm sóc mẹ và con tuần đầu sau sinh (first-week), mức 1 điểm: Tỷ lệ bà mẹ và trẻ được thăm khám trong tuần đầu sau sinh: từ mức theo Vùng của xã theo Bộ tiêu chí trở lên
      Biết minh chứng sau:
        | Vùng của xã theo Bộ tiêu chí (zone)                                        | <Vùng của xã theo Bộ tiêu chí>                             |
        | Số phụ nữ của xã sinh con trong kỳ (women_gave_birth)                      | 100                                                        |
        | Số bà mẹ được thăm khám cùng con trong tuần đầu sau sinh (seen_first_week) | <Số bà mẹ được thăm khám cùng con trong tuần đầu sau sinh> |
      Khi chấm chỉ tiêu 34
      Thì Tỷ lệ bà mẹ và trẻ được thăm khám trong tuần đầu sau sinh (first_week_share) là <Tỷ lệ bà mẹ và trẻ được thăm khám trong tuần đầu sau sinh>
      Và phần Chăm sóc mẹ và con tuần đầu sau sinh (first-week) được <điểm> điểm

      Dữ liệu:
        | Vùng của xã theo Bộ tiêu chí                 | Số bà mẹ được thăm khám cùng con trong tuần đầu sau sinh | Tỷ lệ bà mẹ và trẻ được thăm khám trong tuần đầu sau sinh | điểm |
        | Vùng 1: gần bệnh viện, đi lại dễ             | 89                                                       | 89 %                                                      | 0    |
        | Vùng 1: gần bệnh viện, đi lại dễ             | 90                                                       | 90 %                                                      | 1    |
        | Vùng 1: gần bệnh viện, đi lại dễ             | 91                                                       | 91 %                                                      | 1    |
        | Vùng 2: cách xa vừa phải, đi lại bình thường | 89                                                       | 89 %                                                      | 0    |
        | Vùng 2: cách xa vừa phải, đi lại bình thường | 90                                                       | 90 %                                                      | 1    |
        | Vùng 2: cách xa vừa phải, đi lại bình thường | 91                                                       | 91 %                                                      | 1    |
        | Vùng 3: xa hoặc đi lại khó khăn              | 79                                                       | 79 %                                                      | 0    |
        | Vùng 3: xa hoặc đi lại khó khăn              | 80                                                       | 80 %                                                      | 1    |
        | Vùng 3: xa hoặc đi lại khó khăn              | 81                                                       | 81 %                                                      | 1    |

  Quy tắc: Chỉ tiêu 35. Tỷ lệ trẻ em dưới 5 tuổi bị suy dinh dưỡng thể thấp còi (chiều cao theo tuổi)

    Tình huống: Chỉ tiêu 35, khi chưa biết gì
      Khi chấm chỉ tiêu 35
      Thì được từ 0 đến 2 điểm

    Khung tình huống: Chỉ tiêu 35, mức 2 điểm: Tỷ lệ trẻ dưới 5 tuổi suy dinh dưỡng thể thấp còi: không quá mức theo Vùng kinh tế - xã hội
      Biết minh chứng sau:
        | Vùng kinh tế - xã hội (region)                                                                     | <Vùng kinh tế - xã hội>                                                  |
        | Số trẻ dưới 5 tuổi được đo chiều cao trong đợt cân đo gần nhất của năm (children_under_5_measured) | <Số trẻ dưới 5 tuổi được đo chiều cao trong đợt cân đo gần nhất của năm> |
        | Số trẻ được đo bị suy dinh dưỡng thể thấp còi (chiều cao theo tuổi) (children_stunted)             | <Số trẻ được đo bị suy dinh dưỡng thể thấp còi>                          |
      Khi chấm chỉ tiêu 35
      Thì Tỷ lệ trẻ dưới 5 tuổi suy dinh dưỡng thể thấp còi (stunting) là <Tỷ lệ trẻ dưới 5 tuổi suy dinh dưỡng thể thấp còi>
      Và được <điểm> điểm

      Dữ liệu:
        | Vùng kinh tế - xã hội         | Số trẻ dưới 5 tuổi được đo chiều cao trong đợt cân đo gần nhất của năm | Số trẻ được đo bị suy dinh dưỡng thể thấp còi | Tỷ lệ trẻ dưới 5 tuổi suy dinh dưỡng thể thấp còi | điểm |
        | Trung du và miền núi phía Bắc | 100                                                                    | 23                                            | 23 %                                              | 2    |
        | Trung du và miền núi phía Bắc | 100                                                                    | 24                                            | 24 %                                              | 2    |
        | Trung du và miền núi phía Bắc | 100                                                                    | 25                                            | 25 %                                              | 1    |
        | Đồng bằng sông Hồng           | 1000                                                                   | 164                                           | 16,4 %                                            | 2    |
        | Đồng bằng sông Hồng           | 1000                                                                   | 165                                           | 16,5 %                                            | 2    |
        | Đồng bằng sông Hồng           | 1000                                                                   | 166                                           | 16,6 %                                            | 1    |
        | Bắc Trung Bộ                  | 100                                                                    | 24                                            | 24 %                                              | 2    |
        | Bắc Trung Bộ                  | 100                                                                    | 25                                            | 25 %                                              | 2    |
        | Bắc Trung Bộ                  | 100                                                                    | 26                                            | 26 %                                              | 1    |
        | Duyên hải Nam Trung Bộ        | 100                                                                    | 21                                            | 21 %                                              | 2    |
        | Duyên hải Nam Trung Bộ        | 100                                                                    | 22                                            | 22 %                                              | 2    |
        | Duyên hải Nam Trung Bộ        | 100                                                                    | 23                                            | 23 %                                              | 1    |
        | Tây Nguyên                    | 1000                                                                   | 264                                           | 26,4 %                                            | 2    |
        | Tây Nguyên                    | 1000                                                                   | 265                                           | 26,5 %                                            | 2    |
        | Tây Nguyên                    | 1000                                                                   | 266                                           | 26,6 %                                            | 1    |
        | Đông Nam Bộ                   | 1000                                                                   | 144                                           | 14,4 %                                            | 2    |
        | Đông Nam Bộ                   | 1000                                                                   | 145                                           | 14,5 %                                            | 2    |
        | Đông Nam Bộ                   | 1000                                                                   | 146                                           | 14,6 %                                            | 1    |
        | Đồng bằng sông Cửu Long       | 100                                                                    | 18                                            | 18 %                                              | 2    |
        | Đồng bằng sông Cửu Long       | 100                                                                    | 19                                            | 19 %                                              | 2    |
        | Đồng bằng sông Cửu Long       | 100                                                                    | 20                                            | 20 %                                              | 1    |

    Khung tình huống: Chỉ tiêu 35, mức 1 điểm: Tỷ lệ trẻ dưới 5 tuổi suy dinh dưỡng thể thấp còi: không quá 1,1 lần mức theo Vùng kinh tế - xã hội
      Biết minh chứng sau:
        | Vùng kinh tế - xã hội (region)                                                                     | <Vùng kinh tế - xã hội>                                                  |
        | Số trẻ dưới 5 tuổi được đo chiều cao trong đợt cân đo gần nhất của năm (children_under_5_measured) | <Số trẻ dưới 5 tuổi được đo chiều cao trong đợt cân đo gần nhất của năm> |
        | Số trẻ được đo bị suy dinh dưỡng thể thấp còi (chiều cao theo tuổi) (children_stunted)             | <Số trẻ được đo bị suy dinh dưỡng thể thấp còi>                          |
      Khi chấm chỉ tiêu 35
      Thì Tỷ lệ trẻ dưới 5 tuổi suy dinh dưỡng thể thấp còi (stunting) là <Tỷ lệ trẻ dưới 5 tuổi suy dinh dưỡng thể thấp còi>
      Và được <điểm> điểm

      Dữ liệu:
        | Vùng kinh tế - xã hội         | Số trẻ dưới 5 tuổi được đo chiều cao trong đợt cân đo gần nhất của năm | Số trẻ được đo bị suy dinh dưỡng thể thấp còi | Tỷ lệ trẻ dưới 5 tuổi suy dinh dưỡng thể thấp còi | điểm |
        | Trung du và miền núi phía Bắc | 1000                                                                   | 263                                           | 26,3 %                                            | 1    |
        | Trung du và miền núi phía Bắc | 1000                                                                   | 264                                           | 26,4 %                                            | 1    |
        | Trung du và miền núi phía Bắc | 1000                                                                   | 265                                           | 26,5 %                                            | 0    |
        | Đồng bằng sông Hồng           | 10000                                                                  | 1814                                          | 18,14 %                                           | 1    |
        | Đồng bằng sông Hồng           | 10000                                                                  | 1815                                          | 18,15 %                                           | 1    |
        | Đồng bằng sông Hồng           | 10000                                                                  | 1816                                          | 18,16 %                                           | 0    |
        | Bắc Trung Bộ                  | 1000                                                                   | 274                                           | 27,4 %                                            | 1    |
        | Bắc Trung Bộ                  | 1000                                                                   | 275                                           | 27,5 %                                            | 1    |
        | Bắc Trung Bộ                  | 1000                                                                   | 276                                           | 27,6 %                                            | 0    |
        | Duyên hải Nam Trung Bộ        | 1000                                                                   | 241                                           | 24,1 %                                            | 1    |
        | Duyên hải Nam Trung Bộ        | 1000                                                                   | 242                                           | 24,2 %                                            | 1    |
        | Duyên hải Nam Trung Bộ        | 1000                                                                   | 243                                           | 24,3 %                                            | 0    |
        | Tây Nguyên                    | 10000                                                                  | 2914                                          | 29,14 %                                           | 1    |
        | Tây Nguyên                    | 10000                                                                  | 2915                                          | 29,15 %                                           | 1    |
        | Tây Nguyên                    | 10000                                                                  | 2916                                          | 29,16 %                                           | 0    |
        | Đông Nam Bộ                   | 10000                                                                  | 1594                                          | 15,94 %                                           | 1    |
        | Đông Nam Bộ                   | 10000                                                                  | 1595                                          | 15,95 %                                           | 1    |
        | Đông Nam Bộ                   | 10000                                                                  | 1596                                          | 15,96 %                                           | 0    |
        | Đồng bằng sông Cửu Long       | 1000                                                                   | 208                                           | 20,8 %                                            | 1    |
        | Đồng bằng sông Cửu Long       | 1000                                                                   | 209                                           | 20,9 %                                            | 1    |
        | Đồng bằng sông Cửu Long       | 1000                                                                   | 210                                           | 21 %                                              | 0    |
