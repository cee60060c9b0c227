# language: vi
Tính năng: Sáp nhập xã
  Từ ngày 01/07/2025 không còn cấp huyện, nhiều xã nhập thành một. Minh chứng của xã mới lập từ minh chứng của các xã
  cũ: số đếm cộng lại, danh sách gộp mà không tính hai lần, điều xã mới phải quyết định lại thì để ngỏ.

  Quy tắc: Số đếm được cộng lại, chưa rõ thì vẫn là chưa rõ

    Tình huống: Các xã cũ đều biết số liệu thì xã mới biết số liệu
      Biết xã cũ "Xã Tân" với minh chứng:
        | Dân số thực tế thường trú                 | 6000 |
        | Số người có thẻ bảo hiểm y tế còn giá trị | 5700 |
      Và xã cũ "Xã An" với minh chứng:
        | Dân số thực tế thường trú                 | 4000               |
        | Số người có thẻ bảo hiểm y tế còn giá trị | từ 3600 đến 3700   |
      Khi sáp nhập thành "Xã Tân An" vào ngày 01/07/2025
      Thì "Dân số thực tế thường trú" của xã mới là 10000
      Và "Số người có thẻ bảo hiểm y tế còn giá trị" của xã mới là từ 9300 đến 9400

    Tình huống: Một xã cũ chưa rõ thì xã mới chỉ biết mức thấp nhất, và không vượt quá tổng chứa nó
      Biết xã cũ "Xã Tân" với minh chứng:
        | Dân số thực tế thường trú                 | 6000 |
        | Số người có thẻ bảo hiểm y tế còn giá trị | 5700 |
      Và xã cũ "Xã An" với minh chứng:
        | Dân số thực tế thường trú                 | 4000               |
        | Số người có thẻ bảo hiểm y tế còn giá trị | chưa xác định được |
      Khi sáp nhập thành "Xã Tân An" vào ngày 01/07/2025
      Thì "Số người có thẻ bảo hiểm y tế còn giá trị" của xã mới là từ 5700 đến 9700

  Quy tắc: Điều đã xảy ra ở một xã cũ là đã xảy ra ở xã mới; điều phải giữ thì mọi xã cũ đều phải giữ

    Khung tình huống: Xã Tân: dịch <dịch 1>, phân loại chất thải <phân loại 1>; Xã An: <dịch 2>, <phân loại 2>
      Biết xã cũ "Xã Tân" với minh chứng:
        | Trong kỳ có ổ dịch lan rộng do báo cáo hoặc xử lý không kịp thời | <dịch 1>      |
        | Chất thải y tế được phân loại và thu gom riêng                   | <phân loại 1> |
      Và xã cũ "Xã An" với minh chứng:
        | Trong kỳ có ổ dịch lan rộng do báo cáo hoặc xử lý không kịp thời | <dịch 2>      |
        | Chất thải y tế được phân loại và thu gom riêng                   | <phân loại 2> |
      Khi sáp nhập thành "Xã Tân An" vào ngày 01/07/2025
      Thì "Trong kỳ có ổ dịch lan rộng do báo cáo hoặc xử lý không kịp thời" của xã mới là <dịch>
      Và "Chất thải y tế được phân loại và thu gom riêng" của xã mới là <phân loại>

      Dữ liệu:
        | dịch 1 | dịch 2             | dịch  | phân loại 1 | phân loại 2        | phân loại |
        | không  | không              | không | có          | có                 | có        |
        | có     | chưa xác định được | có    | không       | chưa xác định được | không     |

  Quy tắc: Điều xã mới phải quyết định lại thì để ngỏ, và ghi các xã cũ đã thế nào

    Tình huống: Cùng vùng 2, xã mới vẫn phải được phân vùng lại
      Biết xã cũ "Xã Tân" với minh chứng:
        | Vùng của xã theo Bộ tiêu chí | Vùng 2: cách xa vừa phải, đi lại bình thường |
      Và xã cũ "Xã An" với minh chứng:
        | Vùng của xã theo Bộ tiêu chí | Vùng 2: cách xa vừa phải, đi lại bình thường |
      Khi sáp nhập thành "Xã Tân An" vào ngày 01/07/2025
      Thì "Vùng của xã theo Bộ tiêu chí" của xã mới còn để ngỏ, lý do nêu "Xã Tân: Vùng 2"

    Tình huống: Các xã cũ khác nhau về trạm thì chưa biết trạm nào thành trạm chính
      Biết xã cũ "Xã Tân" với minh chứng:
        | Trạm có nguồn nước sạch dùng quanh năm | có |
        | Trạm có điện dùng ổn định              | có |
      Và xã cũ "Xã An" với minh chứng:
        | Trạm có nguồn nước sạch dùng quanh năm | không |
        | Trạm có điện dùng ổn định              | có    |
      Khi sáp nhập thành "Xã Tân An" vào ngày 01/07/2025
      Thì "Trạm có nguồn nước sạch dùng quanh năm" của xã mới còn để ngỏ, lý do nêu "Xã An"
      Và "Trạm có điện dùng ổn định" của xã mới là có

  Quy tắc: Danh sách được gộp, không tính hai lần

    Tình huống: Một loại trang thiết bị là một dòng, hai thôn trùng tên vẫn là hai thôn
      Biết xã cũ "Xã Tân" với minh chứng:
        | Dân số thực tế thường trú | 6000 |
      Và xã cũ ấy có danh sách trang thiết bị gồm:
        | Mã trang thiết bị | Số lượng hiện có |
        | 28-01             | 2                |
        | 28-02             | 1                |
      Và xã cũ ấy có danh sách thôn, bản gồm:
        | Tên thôn, bản, tổ dân phố |
        | Thôn 1                    |
        | Thôn 2                    |
      Và xã cũ "Xã An" với minh chứng:
        | Dân số thực tế thường trú | 4000 |
      Và xã cũ ấy có danh sách trang thiết bị gồm:
        | Mã trang thiết bị | Số lượng hiện có |
        | 28-01             | 1                |
      Và xã cũ ấy có danh sách thôn, bản chưa đầy đủ:
        | Tên thôn, bản, tổ dân phố |
        | Thôn 1                    |
      Khi sáp nhập thành "Xã Tân An" vào ngày 01/07/2025
      Thì danh sách trang thiết bị của xã mới có 2 dòng, đầy đủ
      Và danh sách thôn, bản của xã mới có 3 dòng, chưa đầy đủ

  Quy tắc: Kết luận của tổ thẩm định và tên huyện không mang sang

    Tình huống: Sáp nhập rồi chấm thì chưa đủ căn cứ, không phải đạt thay cho xã mới
      Biết xã cũ "Xã Tân" với minh chứng:
        | Dân số thực tế thường trú | 6000 |
      Và tổ thẩm định đã kết luận một chỉ tiêu của xã cũ ấy
      Và xã cũ "Xã An" với minh chứng:
        | Dân số thực tế thường trú | 4000 |
      Khi sáp nhập thành "Xã Tân An" vào ngày 01/07/2025
      Và chấm cả bộ tiêu chí
      Thì hồ sơ xã mới không có kết luận nào của tổ thẩm định
      Và hồ sơ xã mới không còn tên huyện
      Và kết luận là chưa đủ căn cứ

  Quy tắc: Chỉ gộp số liệu cùng ngày, cùng kỳ, mỗi xã một lần

    Tình huống: Khác kỳ số liệu thì từ chối
      Biết xã cũ "Xã Tân" với minh chứng:
        | Dân số thực tế thường trú | 6000 |
      Và xã cũ "Xã An" với minh chứng:
        | Dân số thực tế thường trú | 4000 |
      Và hồ sơ xã cũ ấy lập ngày 31/12/2024, số liệu từ 01/01/2024 đến 30/06/2024
      Khi sáp nhập thành "Xã Tân An" vào ngày 01/07/2025
      Thì không sáp nhập được
      Và lời báo nêu ngày 30/06/2024

    Tình huống: Một xã nêu hai lần thì từ chối
      Biết xã cũ "Xã Tân" với minh chứng:
        | Dân số thực tế thường trú | 6000 |
      Và xã cũ "Xã Tân" với minh chứng:
        | Dân số thực tế thường trú | 6001 |
      Khi sáp nhập thành "Xã Tân An" vào ngày 01/07/2025
      Thì không sáp nhập được
