"""Counting a report’s figures from the stations’ own evidence (tổng hợp từ trạm)."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytest_bdd import given, then
from pytest_bdd.parsers import parse

from features.counting import HandedIn
from features.dossier import Dossier


@pytest.fixture
def handed_in(dossier: Dossier, tmp_path: Path) -> HandedIn:
    """The stations that hand in their evidence with the report of the scenario."""
    return HandedIn(dossier, tmp_path / "stations")


@given("các trạm nộp hồ sơ:")
def _(handed_in: HandedIn, datatable: list[list[str]]) -> None:
    handed_in.table(datatable)


@given("báo cáo tiêu chí 15 của một xã nông thôn năm 2024")
def _(dossier: Dossier) -> None:
    dossier.begin(dossier.desk.root / "evidence" / "communes" / "open-one-level-not-read.yaml")
    dossier.written["facts"] = {"stations": 1}


@given("hồ sơ đạt điểm tối đa của trạm y tế xã ấy")
def _(handed_in: HandedIn) -> None:
    handed_in.full_marks()


@then(parse('"{label}" được đếm từ hồ sơ {count:d} trạm'))
def _(dossier: Dossier, label: str, count: int) -> None:
    assert dossier.counted(label).stations == count


@then(parse('"{label}" không đạt ở "{commune}"'))
def _(dossier: Dossier, label: str, commune: str) -> None:
    assert dossier.counted(label).no == (commune,)


@then(parse('"{label}" chưa đủ căn cứ ở "{commune}"'))
def _(dossier: Dossier, label: str, commune: str) -> None:
    assert dossier.counted(label).unclear == (commune,)


@then(parse('số "{label}" trong báo cáo khác với hồ sơ các trạm'))
def _(dossier: Dossier, label: str) -> None:
    assert dossier.counted(label).differs


@then(parse('hồ sơ trạm "{commune}" không được đếm'))
def _(dossier: Dossier, commune: str) -> None:
    left_out = [one.place["commune"] for one in dossier.evidence.stations if one.unused]
    assert left_out == [commune]
