"""The form as Excel gets it: locked but for its answers, checked while typing, in words and fit for A4."""

from __future__ import annotations

import re
from functools import cache
from io import BytesIO
from typing import Any
from zipfile import ZipFile

import pytest
from openpyxl import load_workbook

from building import evidence_of, form_of
from forms.workbooks import FACTS, FINDINGS, FIRST, HEAD, LISTS, ROW, STAFF, VALUE, read, shown, workbook
from tieuchi.desk import Desk
from tieuchi.forms.checks import UNKNOWN
from tieuchi.forms.layout import FACT_COLUMNS, sheet_titles
from tieuchi.forms.stamp import PROPERTY, SHEET, form_hash
from tieuchi.judge.reference import Reference
from tieuchi.present.filling import begun, form_workbook
from tieuchi.present.language import Tongue
from tieuchi.values.problem import InputError

DESK = Desk(evaluator=Reference())
SETS = [head.id for head in DESK.heads if head.kind != "frame"]
MOST_FORMULA, MOST_TITLE, MOST_MESSAGE = 255, 32, 255


@cache
def book_of(set_id: str) -> Any:
    """Return the blank form of a set as openpyxl reads it."""
    head = next(one for one in DESK.heads if one.id == set_id)
    form, day = DESK.form(head.form), head.instrument.validity.start
    raw = form_workbook(DESK.law(set_id, day), DESK.norms, begun(head, form, day), Tongue("vi"))
    return load_workbook(BytesIO(raw))


@cache
def small() -> Any:
    """Return the small form as openpyxl reads it."""
    return load_workbook(
        BytesIO(workbook(shown({"people": {"value": 5, "on": "2020-01-01"}}, [{"code": "a"}])))
    )


@pytest.mark.parametrize("set_id", SETS)
def test_every_check_fits_into_excel(set_id: str) -> None:
    """Formulas, titles and messages longer than Excel takes would be left out without a word."""
    for sheet in book_of(set_id).worksheets:
        for check in sheet.data_validations.dataValidation:
            assert len(check.formula1 or "") <= MOST_FORMULA
            assert len(check.promptTitle or "") <= MOST_TITLE
            assert 0 < len(check.prompt or "") <= MOST_MESSAGE
            assert len(check.errorTitle or "") <= MOST_TITLE
            assert len(check.error or "") <= MOST_MESSAGE


@pytest.mark.parametrize("set_id", SETS)
def test_every_name_a_check_uses_is_defined(set_id: str) -> None:
    """A list of options or a whole that a check speaks of stands somewhere in the workbook."""
    book = book_of(set_id)
    used = {
        word
        for sheet in book.worksheets
        for check in sheet.data_validations.dataValidation
        for word in re.findall(r"\btc_\w+", check.formula1 or "")
    }
    assert UNKNOWN in used
    assert used <= set(book.defined_names)


@pytest.mark.parametrize("set_id", SETS)
def test_every_field_and_list_of_the_form_has_its_place(set_id: str) -> None:
    """No field, list or column is left out, and each sheet prints on A4."""
    head = next(one for one in DESK.heads if one.id == set_id)
    form, book = DESK.form(head.form), book_of(set_id)
    names = {cell.value for sheet in book.worksheets for cell in sheet["A"]}
    columns = {cell.value for sheet in book.worksheets for cell in sheet[1]}
    assert set(form.fields) <= names
    assert {f"{one.id}.{column.id}" for one in form.lists.values() for column in one.columns} <= columns
    for sheet in book.worksheets:
        if sheet.title != SHEET:
            assert sheet.page_setup.paperSize == 9
            assert sheet.sheet_properties.pageSetUpPr.fitToPage
            assert sheet.freeze_panes is not None
            assert sheet.column_dimensions["A"].hidden
            assert sheet.row_dimensions[1].hidden


def test_only_answers_are_unlocked() -> None:
    """Labels, bounds and hidden names are locked, without a password; answers are not."""
    sheet = small()[FACTS]
    assert sheet.protection.sheet
    assert sheet.protection.password is None
    asked = {column.name for column in FACT_COLUMNS if not column.tells}
    for at, column in enumerate(FACT_COLUMNS, start=2):
        assert sheet.cell(ROW["people"], at).protection.locked == (column.name not in asked)
    assert sheet.cell(ROW["visits"], 8).protection.locked
    staff = small()[STAFF]
    assert [staff.cell(FIRST, at).protection.locked for at in range(1, 7)] == [True, True, *[False] * 4]
    assert not staff["B6"].protection.locked
    assert all(staff.cell(row, 3).protection.locked for row in range(1, FIRST))


def test_colours_never_speak_alone() -> None:
    """Every coloured state is a word beside the answer, and the legend names each."""
    sheet = small()[FACTS]
    rules = [rule.formula[0] for ranges in sheet.conditional_formatting for rule in ranges.rules]
    states = {"To be answered", "May be answered", "Answered", "Not known", "Lapsed"}
    assert {rule.split('"')[1] for rule in rules} == states
    legend = {cell.value for cell in small()["General"]["B"]}
    assert states <= legend


def test_the_state_is_right_before_excel_calculates_it() -> None:
    """Whoever opens the form without calculating sees the state of every field."""
    raw = workbook(shown({"people": {"value": 5, "on": "2020-01-01"}, "plan": "unknown", "area": "hill"}))
    sheet = load_workbook(BytesIO(raw), data_only=True)[FACTS]
    found = {name: sheet[f"C{row}"].value for name, row in ROW.items()}
    assert found["people"] == "Lapsed"
    assert found["plan"] == "Not known"
    assert found["area"] == "Answered"
    assert found["words"] == "May be answered"
    blank = load_workbook(BytesIO(workbook(shown())), data_only=True)[FACTS]
    assert blank[f"C{ROW['people']}"].value == "To be answered"


def test_a_text_stays_what_is_typed() -> None:
    """Codes and percentages stand in cells of text, so that Excel makes neither a day nor a share of them."""
    assert small()[STAFF].cell(FIRST, 3).number_format == "@"
    assert small()[FACTS][f"{VALUE}{ROW['share']}"].number_format == "@"
    assert small()[FACTS][f"{VALUE}{ROW['people']}"].number_format == "#,##0"


def test_the_stamp_names_set_and_form() -> None:
    """A hidden sheet and a property of the document say what the form was written for."""
    evidence = shown()
    raw = workbook(evidence)
    book = load_workbook(BytesIO(raw))
    assert book[SHEET].sheet_state == "veryHidden"
    line = book.custom_doc_props[PROPERTY].value
    assert line == f"test-set {'0' * 64} station {form_hash(evidence.form)} 1"


def test_nothing_in_a_form_runs_or_leads_outside() -> None:
    """A form has no macros and no links to other files, and a text that looks like a formula is a text."""
    raw = workbook(shown({"words": "=1+1", "people": {"value": 1, "proof": "http://a.vn"}}))
    with ZipFile(BytesIO(raw)) as packed:
        assert not [name for name in packed.namelist() if "vba" in name or "externalLink" in name]
        assert b"http://a.vn" not in b"".join(
            packed.read(name) for name in packed.namelist() if "_rels" in name
        )
    sheet = load_workbook(BytesIO(raw))[FACTS]
    assert sheet[f"{VALUE}{ROW['words']}"].data_type == "s"


def test_a_text_longer_than_a_cell_is_told() -> None:
    """What no cell can hold is refused, not cut."""
    with pytest.raises(InputError, match="a cell holds 32767 letters, and this text has 40000"):
        workbook(shown({"people": {"value": 1, "note": "x" * 40000}}))


def test_a_section_that_asks_only_for_lists_has_no_sheet_of_fields() -> None:
    """Where a section has lists and no fields, nobody finds an empty sheet, and the lists are read back."""
    form = form_of([], LISTS)
    evidence = evidence_of(form, {}, {"staff": {"complete": True, "rows": [{"code": "a"}]}})
    raw = workbook(evidence)
    assert load_workbook(BytesIO(raw)).sheetnames == [HEAD, STAFF, FINDINGS, SHEET]
    assert read(raw, form).digest == evidence.digest


def test_names_of_sheets_fit_and_differ() -> None:
    """Names are cut between words, without signs that Excel refuses, and no two are alike."""
    long = "Khám bệnh, chữa bệnh, phục hồi chức năng"
    titles = sheet_titles([long, long.upper(), "a/b:c*d?[e]", "x" * 40, "'quoted'"])
    assert titles == (
        "Khám bệnh, chữa bệnh, phục hồi",
        "KHÁM BỆNH, CHỮA BỆNH, PHỤC (2)",
        "a-b-c-d--e-",
        "x" * 31,
        "quoted",
    )
    assert all(len(title) <= 31 for title in titles)
