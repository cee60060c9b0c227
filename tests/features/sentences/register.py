"""Keeping decisions in the register (sổ quyết định)."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytest_bdd import given, then, when
from pytest_bdd.parsers import parse

from features.keeping import Keeping
from registering import decision, verified
from tieuchi.register.entries import Decided
from tieuchi.values.days import parse_day

DECIDED: dict[str, Decided] = {
    "công nhận": "recognised",
    "không công nhận": "refused",
    "thu hồi công nhận": "withdrawn",
}
HELD = {"được công nhận": True, "không được công nhận": False}


@pytest.fixture
def keeping(tmp_path: Path) -> Keeping:
    """The register of the scenario."""
    return Keeping(tmp_path)


@given("sổ vừa lập")
def _(keeping: Keeping) -> None:
    assert keeping.register.size == 0


RECORD = parse('ngày {on:S} ghi quyết định {number:S} ký ngày {signed:S} {outcome} "{commune}"')


@given(RECORD)
@when(RECORD)
def _(keeping: Keeping, on: str, number: str, signed: str, outcome: str, commune: str) -> None:  # noqa: PLR0913, PLR0917
    decided = decision(DECIDED[outcome], parse_day(signed), number=number)
    keeping.record(parse_day(on), commune, decided)


@when(parse("ngày {on:S} dòng {position:d} được sửa thành {outcome}"))
def _(keeping: Keeping, on: str, position: int, outcome: str) -> None:
    keeping.correct(parse_day(on), position, DECIDED[outcome])


@when(parse("có người sửa thẳng dòng {position:d} trong cơ sở dữ liệu"))
def _(keeping: Keeping, position: int) -> None:
    keeping.tamper(position)


@then(parse('ngày {day:S} sổ cho biết "{commune}" {held}'))
def _(keeping: Keeping, day: str, commune: str, held: str) -> None:
    assert keeping.recognises(commune, parse_day(day)) == HELD[held]


@then(parse('theo điều đã biết đến ngày {known:S}, ngày {day:S} sổ cho biết "{commune}" {held}'))
def _(keeping: Keeping, known: str, day: str, commune: str, held: str) -> None:
    assert keeping.recognises(commune, parse_day(day), parse_day(known)) == HELD[held]


@then(parse("sổ có {size:d} dòng"))
def _(keeping: Keeping, size: int) -> None:
    assert verified(keeping.register) == size


@then("sổ nguyên vẹn")
def _(keeping: Keeping) -> None:
    assert verified(keeping.register)


@then("việc ghi sổ bị từ chối")
def _(keeping: Keeping) -> None:
    assert keeping.refused is not None
