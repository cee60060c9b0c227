"""Forms as people fill them in: whatever is typed is read exactly, or refused with its sheet and cell."""

from __future__ import annotations

import re
import zipfile
from datetime import date, datetime, time
from decimal import Decimal
from fractions import Fraction
from io import BytesIO
from typing import Any

import pytest
from openpyxl.utils.datetime import CALENDAR_MAC_1904

from building import evidence_of, form_of
from forms.workbooks import (
    FACTS,
    FIELDS,
    FINDINGS,
    FIRST,
    FORM,
    HEAD,
    LISTS,
    NOTE,
    ON,
    PROOF,
    ROW,
    STAFF,
    VALUE,
    changed,
    filled,
    read,
    shown,
    told,
    workbook,
)
from tieuchi.evidence.facts import Evidence
from tieuchi.values.interval import EITHER, NO, YES, Interval

NOON = datetime.combine(date(2024, 3, 5), time(12))
ROWS = [{"code": "28-01", "hours": 3}, {"code": "28-02", "area": "hill", "licensed": False}]


def answered(field: str, value: Any) -> Any:
    """Return what is known of a field into whose cell something was typed."""
    return read(filled({f"{VALUE}{ROW[field]}": value})).facts[field].value


def refused(field: str, value: Any) -> str:
    """Return what is said of something typed into a field's cell."""
    (said,) = told(filled({f"{VALUE}{ROW[field]}": value}))
    place, _, message = said.partition(": ")
    assert place == f"form.xlsx, sheet ‘{FACTS}’, cell {VALUE}{ROW[field]}"
    return message


@pytest.mark.parametrize(
    ("field", "typed", "value"),
    [
        ("people", 1234, Interval.point(1234)),
        ("people", "1.234", Interval.point(1234)),
        ("people", "1 234", Interval.point(1234)),
        ("people", "1.200..1.300", Interval(1200, 1300)),
        ("people", "từ 1200 đến 1300", Interval(1200, 1300)),
        ("distance", 0.1 + 0.2, Interval.point(Fraction(3, 10))),
        ("distance", 0.92299999999999993, Interval.point(Fraction("0.923"))),
        ("distance", "1.234,5", Interval.point(Fraction("1234.5"))),
        ("distance", "12,5", Interval.point(Fraction("12.5"))),
        ("share", "95 %", Interval.point(Fraction(95, 100))),
        ("share", "92,3%", Interval.point(Fraction("0.923"))),
        ("share", "80..85 %", Interval(Fraction(80, 100), Fraction(85, 100))),
        ("plan", "Có", YES),
        ("plan", "khong", NO),
        ("plan", True, YES),
        ("plan", "Chưa rõ", EITHER),
        ("people", "CHƯA  RÕ", Interval(0, 100000)),
        ("area", "Đồng bằng, hòa bình", frozenset({"plain"})),
        ("area", "plain", frozenset({"plain"})),
        ("area", "Miền núi (hill)", frozenset({"hill"})),
        ("area", "hill_too", frozenset({"hill_too"})),
        ("words", 28, "28"),
        ("words", "10-01", "10-01"),
    ],
)
def test_what_is_typed_is_understood(field: str, typed: Any, value: Any) -> None:
    """Numbers, percentages, words and options are read however an official types them."""
    assert answered(field, typed) == value


@pytest.mark.parametrize(
    ("field", "typed", "said"),
    [
        ("people", "nhiều", "‘nhiều’ is not a number"),
        ("people", 12.5, "a whole number is expected here, not 12.5"),
        ("people", 100001, "100001 is impossible here"),
        ("people", True, "‘true’ is not a number"),
        ("people", date(2024, 3, 1), "Excel has made the day 2024-03-01"),
        ("people", "95 %", "a number is expected here, not a percentage"),
        ("distance", "1.234", "may be 1234 or a decimal number"),
        ("distance", "85..80", "the estimate runs from 85 down to 80"),
        ("share", 0.923, "nobody can tell what 0.923 means"),
        ("share", "92,3", "write the percent sign"),
        ("plan", 1, "‘1’ is no answer here"),
        ("plan", "tốt", "‘tốt’ is no answer here"),
        ("area", "Đồng bằng, hoà bìng", "did you mean ‘Đồng bằng, hoà bình’"),
        ("words", date(2024, 1, 10), "Excel has made the day 2024-01-10"),
        ("people", "#N/A", "an error of Excel stands here"),
        ("people", "=1+1", "the formula here was never calculated"),
    ],
)
def test_what_cannot_be_understood_is_told_with_its_cell(field: str, typed: Any, said: str) -> None:
    """Nothing is guessed: what has two meanings, another type or no value is refused where it stands."""
    assert said in refused(field, typed)


def test_all_faults_are_told_at_once_each_with_its_cell() -> None:
    """Head, fields, lists and findings: whatever is wrong anywhere is told in one go."""

    def spoil(book: Any) -> None:
        head = {cell.value: cell.row for cell in book[HEAD]["A"]}
        book[HEAD][f"C{head['as of']}"].value = "mai"
        book[HEAD][f"C{head['period from']}"].value = None
        book[FACTS][f"{VALUE}{ROW['people']}"].value = 5
        book[FACTS][f"{VALUE}{ROW['insured']}"].value = 9
        book[FACTS][f"{VALUE}{ROW['plan']}"].value = "?!"
        book[FACTS][f"{PROOF}{ROW['visits']}"].value = "Sổ khám"
        book[STAFF][f"E{FIRST}"].value = 2001
        book[STAFF][f"E{FIRST + 1}"].value = "x"
        book[FINDINGS]["C4"].value = "1"
        book[FINDINGS]["E4"].value = 2

    said = told(changed(workbook(shown()), spoil))
    assert [one.partition(": ")[0].removeprefix("form.xlsx, sheet ") for one in said] == [
        f"‘{FACTS}’, cell D6",
        f"‘{FACTS}’, cell D9",
        f"‘{FACTS}’, cell G10",
        f"‘{FINDINGS}’, cell G4",
        f"‘{FINDINGS}’, cell H4",
        f"‘{FINDINGS}’, cell I4",
        f"‘{HEAD}’, cell C7",
        f"‘{HEAD}’, cell C8",
        f"‘{STAFF}’, cell B6",
        f"‘{STAFF}’, cell E10",
    ]


def test_what_stands_beside_an_answer_is_read_with_it() -> None:
    """Remark, document and day go with the answer; of what is not known, the remark is the reason."""
    row, other = ROW["people"], ROW["plan"]
    day = date(2024, 3, 5)
    cells = {f"{VALUE}{row}": 5, f"{NOTE}{row}": "ghi chú", f"{PROOF}{row}": "Sổ", f"{ON}{row}": day}
    evidence = read(filled({**cells, f"{VALUE}{other}": "chưa rõ", f"{NOTE}{other}": "đang kiểm tra"}))
    people = evidence.facts["people"]
    assert (people.note, people.proof, people.on) == ("ghi chú", "Sổ", date(2024, 3, 5))
    assert evidence.facts["plan"].note == "đang kiểm tra"
    assert evidence.facts["plan"].state == "not established"


@pytest.mark.parametrize("typed", [date(2024, 3, 5), "05/03/2024", "5.3.2024", "5-3-2024", "2024-03-05"])
def test_a_day_is_read_however_it_is_written(typed: Any) -> None:
    """A day of Excel and a day typed as text are the same day."""
    cells = {f"{VALUE}{ROW['people']}": 5, f"{ON}{ROW['people']}": typed}
    assert read(filled(cells)).facts["people"].on == date(2024, 3, 5)


@pytest.mark.parametrize("typed", [True, "45356", "31/02/2024", "hôm qua", NOON])
def test_what_is_no_day_is_refused(typed: Any) -> None:
    """A bare number, a day no calendar has, and a moment are no days."""
    cells = {f"{VALUE}{ROW['people']}": 5, f"{ON}{ROW['people']}": typed}
    (said,) = told(filled(cells))
    assert said.startswith(f"form.xlsx, sheet ‘{FACTS}’, cell {ON}{ROW['people']}: ")
    assert "is not a day; write it as 31/12/2024" in said


def test_days_of_a_mac_are_the_same_days() -> None:
    """A workbook that counts its days from 1904 tells the days it shows."""

    def from_1904(book: Any) -> None:
        book.epoch = CALENDAR_MAC_1904

    assert read(changed(workbook(shown({"people": 5})), from_1904)).as_of == date(2024, 12, 31)


def test_a_list_says_whether_it_is_complete() -> None:
    """A list with rows that does not say whether these are all is asked, and says so at its cell."""
    (said,) = told(filled({f"C{FIRST}": "28-01"}, STAFF))
    assert (
        said
        == f"form.xlsx, sheet ‘{STAFF}’, cell B6: say whether these are all the rows there are: yes or no"
    )
    empty = read(filled({"B6": "có"}, STAFF)).rosters["staff"]
    assert empty.complete
    assert empty.rows == ()
    for cells in ({}, {f"C{FIRST}": "28-01"}):
        (said,) = told(filled({**cells, "B6": "chưa rõ"}, STAFF))
        assert said.startswith(f"form.xlsx, sheet ‘{STAFF}’, cell B6: yes or no is expected here")


def test_a_row_that_stands_twice_is_told() -> None:
    """A code that may not repeat is refused at the cell of its second row."""
    raw = filled({f"C{FIRST}": "a", f"C{FIRST + 1}": "a", "B6": "có"}, STAFF)
    assert told(raw) == [
        f"form.xlsx, sheet ‘{STAFF}’, cell C{FIRST + 1}: ‘a’ stands twice, first in row 1; keep one of them"
    ]


def calculated(raw: bytes, field: str, formula: str, value: str) -> bytes:
    """Return a form with a formula and its cached value, as Excel saves them."""
    cell = f"{VALUE}{ROW[field]}"
    into = BytesIO()
    with zipfile.ZipFile(BytesIO(raw)) as old, zipfile.ZipFile(into, "w") as new:
        for name in old.namelist():
            part = old.read(name)
            if name == "xl/workbook.xml":
                part = part.replace(b' fullCalcOnLoad="1"', b"")
            if name == "xl/worksheets/sheet2.xml":
                put = f'<c r="{cell}"><f>{formula}</f>{value}</c>'.encode()
                part = re.sub(f'<c r="{cell}"[^>]*/>'.encode(), put, part)
            new.writestr(name, part)
    return into.getvalue()


def test_a_formula_counts_as_what_excel_calculated() -> None:
    """The value that Excel has saved with a formula is the answer; without one there is none."""
    raw = workbook(shown())
    assert read(calculated(raw, "people", "SUM(1,2)", "<v>3</v>")).facts["people"].value == Interval.point(3)
    for never in ("", "<v></v>", "<v/>"):
        (said,) = told(calculated(raw, "people", "SUM(1,2)", never))
        assert "the formula here was never calculated" in said


def test_an_error_is_not_taken_for_an_empty_cell() -> None:
    """An error, which the library reads as nothing, is told with its cell in a list too."""
    (said,) = told(filled({f"C{FIRST}": "a", f"E{FIRST}": "#REF!", "B6": "có"}, STAFF))
    assert said.startswith(f"form.xlsx, sheet ‘{STAFF}’, cell E{FIRST}: an error of Excel stands here")


def test_names_and_texts_are_composed() -> None:
    """What a Mac has typed in decomposed Unicode is the same text."""
    decomposed = "Sổ khám".encode().decode()
    row = ROW["people"]
    evidence = read(filled({f"{VALUE}{row}": 5, f"{PROOF}{row}": "So\u0302\u0309 kha\u0301m"}))
    assert evidence.facts["people"].proof == decomposed


def test_findings_of_assessors_are_read() -> None:
    """A finding says what the file would say; a number that Excel has changed is refused."""
    cells = {"C4": 1, "E4": 0.5, "G4": "Tổ thẩm định", "H4": date(2024, 12, 20), "I4": "đã xem sổ"}
    (own,) = read(filled(cells, FINDINGS)).findings
    assert (own.indicator, own.points, own.met, own.on) == ("1", 50, None, date(2024, 12, 20))
    (said,) = told(filled({**cells, "C4": 1.1}, FINDINGS))
    assert said.startswith(f"form.xlsx, sheet ‘{FINDINGS}’, cell C4: nobody can tell what was typed")


def test_a_form_without_a_place_is_asked_for_it() -> None:
    """Whose evidence it is has to be said."""
    (said,) = told(filled({"C6": None}, HEAD))
    assert said == f"form.xlsx, sheet ‘{HEAD}’, cell C6: say whose evidence it is: write the name"


def test_a_list_of_a_day_that_is_too_late_is_told_at_its_cell() -> None:
    """The ordinary reader's own words come with the cell that they speak of."""
    (said,) = told(filled({"B6": "có", "B7": date(2025, 1, 1)}, STAFF))
    assert said.startswith(
        f"form.xlsx, sheet ‘{STAFF}’, cell B7: ‘the staff’ cannot have been established on"
    )


def test_digits_beyond_those_excel_keeps_are_not_read() -> None:
    """What the binary form of a number adds is cut off, as Excel does on the screen."""
    evidence: Evidence = read(filled({f"{VALUE}{ROW['distance']}": 4.35}))
    assert evidence.facts["distance"].value == Interval.point(Fraction(Decimal("4.35")))
    assert FORM.fields["distance"].numeric


def test_a_row_of_which_nothing_is_known_is_a_row() -> None:
    """A row that says nothing but that it is there counts, and is not taken for an empty one."""
    listed = [{**LISTS[0], "key": None}]
    form = form_of(FIELDS, listed)
    evidence = evidence_of(form, {}, {"staff": {"complete": True, "rows": [{}, {"hours": 2}, {}]}})
    again = read(workbook(evidence), form)
    assert again.digest == evidence.digest
    assert len(again.rosters["staff"].rows) == 3


def test_a_day_typed_as_a_remark_is_a_remark() -> None:
    """What Excel makes a day of is written as a day where any text may stand."""
    row = ROW["people"]
    evidence = read(filled({f"{VALUE}{row}": 5, f"{NOTE}{row}": date(2024, 3, 5), f"{PROOF}{row}": 12}))
    assert (evidence.facts["people"].note, evidence.facts["people"].proof) == ("05/03/2024", "12")


def test_a_part_that_excel_has_made_a_day_is_refused() -> None:
    """The number of an indicator such as 1-2 is told where it has become a day."""
    (said,) = told(filled({"C4": date(2024, 2, 1)}, FINDINGS))
    assert "Excel has made the day 2024-02-01" in said
