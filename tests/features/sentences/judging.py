"""Khi: judging the dossier, by an indicator, a day or a set; Thì: why it was refused."""

from __future__ import annotations

from pytest_bdd import then, when
from pytest_bdd.parsers import parse

from features.dossier import Dossier
from tieuchi.values.days import parse_day
from tieuchi.values.problem import InputError, JudgingError


@when(parse("chấm chỉ tiêu {number:S}"))
def _(dossier: Dossier, number: str) -> None:
    dossier.focus = number
    dossier.judge()


@when(parse("chấm chỉ tiêu {number:S} vào ngày {day:S}"))
def _(dossier: Dossier, number: str, day: str) -> None:
    dossier.focus = number
    dossier.judge(day)


@when("chấm cả bộ tiêu chí")
def _(dossier: Dossier) -> None:
    dossier.judge()


@when(parse("chấm cả bộ tiêu chí vào ngày {day:S}"))
def _(dossier: Dossier, day: str) -> None:
    dossier.judge(day)


@when(parse("chấm theo bộ {set_id:S} vào ngày {day:S}"))
def _(dossier: Dossier, set_id: str, day: str) -> None:
    dossier.judge(day, set_id=set_id)


@when(parse("chấm thử theo bộ {set_id:S} vào ngày {day:S}"))
def _(dossier: Dossier, set_id: str, day: str) -> None:
    dossier.judge(day, set_id=set_id, rehearse=True)


@then("không chấm được")
def _(dossier: Dossier) -> None:
    assert isinstance(dossier.error, JudgingError)


@then("hồ sơ bị từ chối")
def _(dossier: Dossier) -> None:
    assert isinstance(dossier.error, InputError)


@then(parse('lời báo nêu "{words}"'))
def _(dossier: Dossier, words: str) -> None:
    assert words in str(dossier.error)


@then(parse("lời báo nêu ngày {day:S}"))
def _(dossier: Dossier, day: str) -> None:
    assert parse_day(day).isoformat() in str(dossier.error)


@then(parse('lời báo chỉ đúng dòng ghi "{label}"'))
def _(dossier: Dossier, label: str) -> None:
    assert isinstance(dossier.error, InputError)
    assert [problem.place.line for problem in dossier.error.problems] == [dossier.line(label)]
