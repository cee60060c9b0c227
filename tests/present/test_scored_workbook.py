"""The scored workbook: every finding in a row, points exactly, words beside colours, nothing run as a formula."""

from __future__ import annotations

import zipfile
from dataclasses import replace
from functools import cache
from io import BytesIO
from typing import Any

import openpyxl
import pytest
import python_calamine

from tieuchi.desk import Desk
from tieuchi.evidence.facts import Evidence
from tieuchi.files.content import content_root
from tieuchi.judge.findings import Assessment
from tieuchi.judge.reference import Reference
from tieuchi.present import numbers, rows
from tieuchi.present.book import LONGEST, Book, points
from tieuchi.present.language import Tongue
from tieuchi.present.scored_workbook import STATUS_COLOURS, workbook_bytes
from tieuchi.values.interval import Interval

DESK = Desk(evaluator=Reference())
EVIDENCE = content_root() / "evidence"
EN = Tongue("en")
NAMES = ("pass-clear", "open-can-still-pass", "fail-disqualifier", "pass-overruled-finding")


@cache
def judged(name: str) -> tuple[Assessment, Evidence]:
    """Return a sample judged."""
    evidence = DESK.read(EVIDENCE / f"{name}.yaml")
    return DESK.assess(evidence), evidence


@cache
def book(*names: str) -> Any:
    """Return the workbook of some samples as an independent reader reads it."""
    return openpyxl.load_workbook(BytesIO(workbook_bytes([judged(name) for name in names], EN)))


def stations() -> Any:
    """Return the workbook of some stations."""
    return book(*(f"stations/{name}" for name in NAMES))


def table(sheet: Any) -> list[dict[str, Any]]:
    """Return the rows of a sheet by their titles, which stand where the filter begins."""
    top = int(sheet.auto_filter.ref.split(":")[0][1:])
    titles = [cell.value for cell in sheet[top]]
    return [dict(zip(titles, row, strict=True)) for row in sheet.iter_rows(top + 1, values_only=True)]


def test_every_indicator_has_a_row_with_its_points_as_numbers() -> None:
    """Least, most and maximum are the numbers of the sheet, to the hundredth, and the words are its words."""
    found = iter(table(stations()["Indicators"]))
    for name in NAMES:
        assessment, _ = judged(f"stations/{name}")
        for finding in assessment.findings:
            row = next(found)
            assert finding.points is not None
            assert (row["Commune"], row["No."]) == (assessment.place["commune"], finding.number)
            for title, end in (("Least points", finding.points.lo), ("Most points", finding.points.hi)):
                assert isinstance(row[title], int | float)
                assert numbers.points(round(row[title] * 100), EN) == numbers.points(end, EN)
            assert row["Status"] == rows.status_cell(finding, EN)
            assert row["Rule that won"]
            assert row["Basis"]
    assert next(found, None) is None


def test_the_digits_in_the_file_are_those_of_the_points() -> None:
    """No binary fraction shows: 0.1 stands there as 0.1, whatever hundredths are written."""
    written = Book("en")
    written.sheet("x", [("p", 9)], [[points(number)] for number in range(1, 2000, 7)])
    (sheet,) = [
        text for name, text in _parts(written.closed()).items() if name.startswith("xl/worksheets/sheet")
    ]
    for number in range(1, 2000, 7):
        whole, rest = divmod(number, 100)
        digits = f"{whole}.{rest:02}".rstrip("0").rstrip(".")
        assert f"<v>{digits}</v>" in sheet


def _parts(raw: bytes) -> dict[str, str]:
    with zipfile.ZipFile(BytesIO(raw)) as parts:
        return {name: parts.read(name).decode() for name in parts.namelist() if name.endswith(".xml")}


def test_the_summary_has_a_row_for_each_station() -> None:
    """Result, total, line and every criterion's least and most stand in one row with the receipt's code."""
    found = table(stations()["Summary 1300-2023"])
    assert len(found) == len(NAMES)
    for row, name in zip(found, NAMES, strict=True):
        assessment, _ = judged(f"stations/{name}")
        assert assessment.total is not None
        assert row["Receipt"] == assessment.receipt.code
        assert (row["Total: least"] * 100, row["Total: most"] * 100) == (
            assessment.total.lo,
            assessment.total.hi,
        )
        assert row["Points needed"] == 80
        for one in assessment.criteria:
            assert one.points is not None
            most = numbers.points(one.maximum, EN)
            assert row[f"C{one.number} (of {most}): least"] * 100 == one.points.lo
            assert row[f"C{one.number} (of {most}): most"] * 100 == one.points.hi


def test_every_sheet_warns_filters_and_prints_on_a4() -> None:
    """The working reading stands above every table; titles stay in sight and repeat on A4 across."""
    for sheet in stations().worksheets:
        assert "WORKING READING" in sheet["A1"].value
        assert "SAMPLE" in sheet["A2"].value
        assert sheet.auto_filter.ref.startswith("A3:")
        assert sheet.freeze_panes == "B4"
        assert (sheet.page_setup.paperSize, sheet.page_setup.orientation) == (9, "landscape")
        assert sheet.print_title_rows == "$3:$3"


def test_colours_follow_words() -> None:
    """Each colour is bound to the very word that the cell says."""
    sheet = stations()["Indicators"]
    rules = [rule for found in sheet.conditional_formatting for rule in found.rules]
    words = {rule.formula[0].strip('"') for rule in rules}
    assert len(words) == len(STATUS_COLOURS)
    assert {row["Status"] for row in table(sheet)} <= words


def test_disqualifiers_and_receipts_have_sheets_of_their_own() -> None:
    """What bars recognition is told of every station, and what made each assessment."""
    bars = table(stations()["Disqualifiers"])
    assert [row["State"] for row in bars if row["Commune"] == "Xã Mẫu Khê"].count(
        "HOLDS: bars recognition"
    ) == 1
    receipts = table(stations()["Receipts"])
    made = [judged(f"stations/{name}")[0].receipt for name in NAMES]
    assert [(row["Receipt"], row["Law (hash)"], row["Evidence (hash)"]) for row in receipts] == [
        (one.code, one.law, one.evidence) for one in made
    ]


def test_targets_have_no_points_and_say_when_they_are_due() -> None:
    """A set of targets has counts in its summary, and its rows say the day; two sets have a summary each."""
    mixed = book("districts/tam-duong-2024", "stations/pass-clear")
    (row,) = table(mixed["Summary tam-duong-2022"])
    assessment, _ = judged("districts/tam-duong-2024")
    assert row["Targets met"] + row["Targets not met"] + row["Targets open"] == len(assessment.findings)
    assert "Summary 1300-2023" in mixed.sheetnames
    first = table(mixed["Indicators"])[0]
    assert (first["Least points"], first["Maximum"]) == (None, None)


def test_a_name_is_never_a_formula() -> None:
    """A commune called like a formula is text for every reader, and the same content gives the same bytes."""
    assessment, evidence = judged("stations/pass-clear")
    evil = replace(assessment, place={"commune": '=HYPERLINK("http://x","y")'})
    raw = workbook_bytes([(evil, evidence)], EN)
    assert raw == workbook_bytes([(evil, evidence)], EN)
    workbook = python_calamine.CalamineWorkbook.from_filelike(BytesIO(raw))
    read = workbook.get_sheet_by_name("Summary 1300-2023").to_python()
    assert read[3][0] == '=HYPERLINK("http://x","y")'
    assert "<f>" not in "".join(_parts(raw).values())


def test_what_is_too_long_for_a_cell_is_cut_with_a_mark() -> None:
    """A cell holds 32,767 letters; more is cut, and says so."""
    written = Book("vi")
    written.sheet("x", [("a", 9)], [["x" * (LONGEST + 5)]])
    sheet = openpyxl.load_workbook(BytesIO(written.closed()))["x"]
    assert (len(sheet["A2"].value), sheet["A2"].value[-1]) == (LONGEST, "…")


@pytest.mark.parametrize(
    ("value", "digits"), [(9625, "96.25"), (0, "0"), (Interval(1, 1).lo, "0.01"), (None, "None")]
)
def test_points_are_decimals(value: Any, digits: str) -> None:
    """Hundredths become the decimal they are, and nothing stays nothing."""
    assert str(points(value)) == digits
