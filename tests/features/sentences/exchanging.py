"""Exchanging evidence with DHIS2 (trao đổi với DHIS2)."""

from __future__ import annotations

import pytest
from pytest_bdd import then, when
from pytest_bdd.parsers import parse

from features.dossier import Dossier
from features.exchanging import Exchanging


@pytest.fixture
def exchanging(dossier: Dossier) -> Exchanging:
    """The dossier on its way to DHIS2 and back."""
    return Exchanging(dossier)


@when("đưa sang DHIS2 rồi lấy về")
def _(exchanging: Exchanging) -> None:
    exchanging.there_and_back()


@when(parse("nhận từ DHIS2 số liệu năm {year:d}:"))
def _(exchanging: Exchanging, year: int, datatable: list[list[str]]) -> None:
    exchanging.receive(year, datatable)


@then("minh chứng lấy về giống hệt minh chứng đưa đi")
def _(exchanging: Exchanging) -> None:
    assert exchanging.sent is not None
    assert exchanging.dossier.desk.read(exchanging.dossier.file).digest == exchanging.sent.digest


@then(parse("bị từ chối với {count:d} lỗi, lỗi nào cũng có số dòng"))
def _(exchanging: Exchanging, count: int) -> None:
    assert exchanging.error is not None
    assert len(exchanging.error.problems) == count
    assert all(problem.place.line for problem in exchanging.error.problems)
