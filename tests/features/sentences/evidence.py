"""Biết: what the evidence of the dossier says, and what the assessors found."""

from __future__ import annotations

from pathlib import Path

from pytest_bdd import given, when
from pytest_bdd.parsers import parse

from features.dossier import LISTS, STATES, Dossier
from features.figures import plain_number


@given("hồ sơ còn trống của một trạm y tế xã")
def _(dossier: Dossier) -> None:
    dossier.begin_empty()


@given("hồ sơ đạt điểm tối đa của một trạm y tế xã")
@when("thay bằng hồ sơ đạt điểm tối đa của một trạm y tế xã")
def _(dossier: Dossier) -> None:
    dossier.begin(Path(__file__).parents[1] / "diem-toi-da.yaml")


@given("hồ sơ huyện Hoằng Hóa theo báo cáo tháng 5/2024")
def _(dossier: Dossier) -> None:
    dossier.begin(dossier.desk.root / "evidence" / "districts" / "hoang-hoa-2024-05.yaml")


@given(parse("hồ sơ còn trống của {name}, số liệu năm {year:d}"))
def _(dossier: Dossier, name: str, year: int) -> None:
    dossier.begin_empty_place(name, year)


@given(parse("hồ sơ của {district}"))
def _(dossier: Dossier, district: str) -> None:
    dossier.written["place"]["district"] = district


@given(parse("hồ sơ lập ngày {day:S}, số liệu từ {start:S} đến {end:S}"))
def _(dossier: Dossier, day: str, start: str, end: str) -> None:
    dossier.written |= {"as of": day, "period": {"from": start, "to": end}}


@given(parse("trạm ở vùng {zone}"))
def _(dossier: Dossier, zone: str) -> None:
    dossier.written["facts"]["zone"] = "unknown" if zone in STATES else zone


@given(parse("dân số là {people}"))
def _(dossier: Dossier, people: str) -> None:
    dossier.put(dossier.form.fields["population"], people)


@given(parse('"{label}" là {said}'))
def _(dossier: Dossier, label: str, said: str) -> None:
    dossier.put(dossier.field(label), said)


@given(parse('"{label}" xác lập ngày {day:S} là {said}'))
def _(dossier: Dossier, label: str, day: str, said: str) -> None:
    dossier.put(dossier.field(label), said, on=day)


@given("minh chứng như sau:")
@when("bổ sung minh chứng:")
def _(dossier: Dossier, datatable: list[list[str]]) -> None:
    for label, said in datatable:
        dossier.put(dossier.field(label), said)


@given(parse("trạm có {count:d} viên chức"))
def _(dossier: Dossier, count: int) -> None:
    dossier.put_rows("nhân lực", [{"role": "nurse", "contract": "permanent"}] * count, complete=True)


@given(parse("trạm đang dùng {count:d} phòng chức năng"))
def _(dossier: Dossier, count: int) -> None:
    rooms = next(column for column in dossier.form.lists["rooms"].columns if column.id == "room").choices
    rows = [{"room": room.id, "in_use": True} for room in rooms[:count]]
    dossier.put_rows("phòng chức năng", rows, complete=True)


@given(parse("trạm đã thực hiện {count:d} kỹ thuật của gói"))
def _(dossier: Dossier, count: int) -> None:
    rows = [{"code": f"39-{one:02}", "performed": True, "on_package": True} for one in range(1, count + 1)]
    dossier.put_rows("kỹ thuật", rows, complete=True)


@given(parse("danh sách {name} gồm:"))
@when(parse("bổ sung danh sách {name} gồm:"))
def _(dossier: Dossier, name: str, datatable: list[list[str]]) -> None:
    dossier.put_table(name, datatable, complete=True)


@given(parse("danh sách {name} mới có:"))
def _(dossier: Dossier, name: str, datatable: list[list[str]]) -> None:
    dossier.put_table(name, datatable, complete=False)


@given(parse("danh sách {name} chưa đầy đủ"))
def _(dossier: Dossier, name: str) -> None:
    dossier.written["lists"][LISTS[name]]["complete"] = False


@given(parse("danh sách {name} lập ngày {day:S}"))
def _(dossier: Dossier, name: str, day: str) -> None:
    dossier.written["lists"][LISTS[name]]["on"] = day


@given("chưa có danh mục được phê duyệt ghi kỹ thuật nào thuộc gói")
def _(dossier: Dossier) -> None:
    for row in dossier.written["lists"]["techniques"]["rows"]:
        row["on_package"] = "unknown"


@given(parse("chưa hỏi danh sách {name}"))
def _(dossier: Dossier, name: str) -> None:
    del dossier.written["lists"][LISTS[name]]


@given(parse("tổ thẩm định kết luận chỉ tiêu {number:S} được {points:S} điểm"))
def _(dossier: Dossier, number: str, points: str) -> None:
    dossier.put_finding(number, points=plain_number(points))


@given(parse('tổ thẩm định kết luận phần "{part}" của chỉ tiêu {number:S} được {points:S} điểm'))
def _(dossier: Dossier, part: str, number: str, points: str) -> None:
    dossier.put_finding(number, part, points=plain_number(points))


@given(parse("tổ thẩm định kết luận chỉ tiêu {number:S} là {met}"))
def _(dossier: Dossier, number: str, met: str) -> None:
    dossier.put_finding(number, met={"đạt": True, "không đạt": False}[met])
