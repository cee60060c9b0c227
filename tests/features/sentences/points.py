"""Thì: the points that were found, how the whole stands, and how that compares with judging before."""

from __future__ import annotations

from pytest_bdd import then
from pytest_bdd.parsers import parse

from features.dossier import Dossier
from features.figures import points_of
from tieuchi.values.interval import EITHER, NO, YES

STATUSES = {
    "đạt": "met",
    "đạt một phần": "partly met",
    "không đạt": "not met",
    "chưa đủ căn cứ": "open",
    "không áp dụng": "not applicable",
    "theo tổ thẩm định": "overruled",
}
OUTCOMES = {"đạt": "pass", "không đạt": "fail", "chưa đủ căn cứ": "open"}
SURE = {"chắc chắn có": YES, "có thể có": EITHER, "không có": NO}


@then(parse("được {points} điểm"))
def _(dossier: Dossier, points: str) -> None:
    assert dossier.finding().points == points_of(points)


@then(parse("chỉ tiêu {number:S} được {points} điểm"))
def _(dossier: Dossier, number: str, points: str) -> None:
    assert dossier.finding(number).points == points_of(points)


@then(parse('phần "{label}" được {points} điểm'))
def _(dossier: Dossier, label: str, points: str) -> None:
    assert dossier.part(label).points == points_of(points)


@then(parse('phần "{label}" không áp dụng'))
def _(dossier: Dossier, label: str) -> None:
    assert dossier.part(label).not_applicable is not None


@then(parse("tiêu chí {number:S} được {points} điểm"))
def _(dossier: Dossier, number: str, points: str) -> None:
    assert dossier.criterion(number).points == points_of(points)


@then("điểm của các tiêu chí là:")
def _(dossier: Dossier, datatable: list[list[str]]) -> None:
    expected = {number: points_of(points) for number, points in datatable[1:]}
    assert {one.number: one.points for one in dossier.assessment.criteria} == expected


@then(parse("tổng điểm là {points}"))
def _(dossier: Dossier, points: str) -> None:
    assert dossier.assessment.total == points_of(points)


@then(parse("theo quy tắc thì được {points} điểm"))
def _(dossier: Dossier, points: str) -> None:
    assert dossier.finding().said == points_of(points)


@then(parse("chỉ tiêu {number:S} được xếp là {status}"))
def _(dossier: Dossier, number: str, status: str) -> None:
    assert dossier.finding(number).status == STATUSES[status]


@then(parse("được xếp là {status}"))
def _(dossier: Dossier, status: str) -> None:
    assert dossier.finding().status == STATUSES[status]


@then(parse("cả {count:d} chỉ tiêu được xếp là {status}"))
def _(dossier: Dossier, count: int, status: str) -> None:
    assert [one.status for one in dossier.assessment.findings] == [STATUSES[status]] * count


@then(parse("tiêu chí {number:S} được xếp là {standing}"))
def _(dossier: Dossier, number: str, standing: str) -> None:
    assert dossier.criterion(number).standing == STATUSES[standing]


@then(parse("kết luận là {outcome}"))
def _(dossier: Dossier, outcome: str) -> None:
    assert dossier.assessment.outcome == OUTCOMES[outcome]


@then(parse('điểm liệt "{label}" {sure}'))
def _(dossier: Dossier, label: str, sure: str) -> None:
    barred = next(one for one in dossier.assessment.barred if one.disqualifier.label.vi == label)
    assert barred.holds == SURE[sure]


@then("mọi khoảng điểm nằm trong khoảng điểm lần chấm trước")
def _(dossier: Dossier) -> None:
    before, now = (one for _, one in dossier.judged[-2:])
    for old, new in zip(before.findings, now.findings, strict=True):
        assert old.points.lo <= new.points.lo
        assert new.points.hi <= old.points.hi
    assert before.total.lo <= now.total.lo <= now.total.hi <= before.total.hi


@then("hai lần chấm có cùng kết quả và cùng mã biên nhận")
def _(dossier: Dossier) -> None:
    (_, before), (_, now) = dossier.judged
    assert [one.points for one in now.findings] == [one.points for one in before.findings]
    assert now.receipt == before.receipt
