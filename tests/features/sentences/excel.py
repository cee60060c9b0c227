"""The form in Excel (phiếu Excel)."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytest_bdd import given, then, when
from pytest_bdd.parsers import parse

from features.dossier import STATES, Dossier
from features.excel import ExcelForm
from features.figures import range_of


@pytest.fixture
def excel_form(dossier: Dossier, tmp_path: Path) -> ExcelForm:
    """The form in Excel of the scenario."""
    return ExcelForm(dossier, tmp_path)


@given("phiếu Excel điền theo hồ sơ ấy")
def _(excel_form: ExcelForm) -> None:
    excel_form.begin()


@when(parse('gõ "{typed}" vào ô trả lời của "{label}"'))
def _(excel_form: ExcelForm, typed: str, label: str) -> None:
    excel_form.type(label, typed)


@then(parse('"{label}" trên phiếu là {said}'))
def _(excel_form: ExcelForm, label: str, said: str) -> None:
    assert excel_form.fact(label).value == range_of(said)


@then(parse('"{label}" trên phiếu được ghi là {known}'))
def _(excel_form: ExcelForm, label: str, known: str) -> None:
    assert excel_form.fact(label).state == STATES[known]


@then(parse('phiếu bị từ chối ở ô trả lời của "{label}"'))
def _(excel_form: ExcelForm, label: str) -> None:
    assert excel_form.refused() == [excel_form.place(label)]


@then("phiếu và hồ sơ có cùng kết quả và cùng mã biên nhận")
def _(excel_form: ExcelForm) -> None:
    of_dossier, of_form = excel_form.both()
    assert of_form.findings == of_dossier.findings
    assert of_form.receipt == of_dossier.receipt
