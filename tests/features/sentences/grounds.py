"""Thì: what the points rest on: evidence, its age, the law that applies."""

from __future__ import annotations

from datetime import timedelta

from pytest_bdd import then
from pytest_bdd.parsers import parse

from features.dossier import STATES, Dossier
from features.figures import range_of
from tieuchi.values.days import parse_day


@then(parse('"{label}" là {of} trên {to}'))
def _(dossier: Dossier, label: str, of: str, to: str) -> None:
    value = dossier.used(label).value
    assert value is not None
    assert (value.of, value.to) == (range_of(of), range_of(to))


@then(parse('"{label}" được ghi là {state}'))
def _(dossier: Dossier, label: str, state: str) -> None:
    assert dossier.fact(label).state == STATES[state]


@then(parse('"{label}" được hiểu là {said}'))
def _(dossier: Dossier, label: str, said: str) -> None:
    assert dossier.fact(label).value == range_of(said)


@then(parse('"{label}" hết hạn từ ngày {day:S}'))
def _(dossier: Dossier, label: str, day: str) -> None:
    age = dossier.assessment.lapsed[dossier.field(label).id]
    assert age.until + timedelta(days=1) == parse_day(day)


@then(parse("có {count:d} mục đã hết hạn"))
def _(dossier: Dossier, count: int) -> None:
    assert len(dossier.assessment.lapsed) == count


@then(parse('còn thiếu "{label}"'))
def _(dossier: Dossier, label: str) -> None:
    assert label in [fact.label.vi for fact in dossier.finding().missing]


@then(parse("còn cách mốc {said}"))
def _(dossier: Dossier, said: str) -> None:
    assert [gap.distance for gap in dossier.finding().gaps] == [range_of(said)]


@then(parse("áp dụng bộ {set_id:S}"))
def _(dossier: Dossier, set_id: str) -> None:
    assert dossier.assessment.law.criteria_set.id == set_id


@then(parse("có ghi đính chính {number:S} ngày {day:S}"))
def _(dossier: Dossier, number: str, day: str) -> None:
    correction = dossier.finding().correction
    assert correction is not None
    assert (correction.number, correction.issued) == (number, parse_day(day))


@then("không phải ghi đính chính")
def _(dossier: Dossier) -> None:
    assert dossier.finding().correction is None


@then("có ghi là chấm thử")
def _(dossier: Dossier) -> None:
    assert dossier.assessment.rehearsed


@then("không ghi là chấm thử")
def _(dossier: Dossier) -> None:
    assert not dossier.assessment.rehearsed
