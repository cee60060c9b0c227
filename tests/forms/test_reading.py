"""Forms as people hand them in: typed by hand, changed, sorted, old, broken; read, or refused with sheet and cell."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Callable
from datetime import date, datetime, time
from decimal import Decimal
from fractions import Fraction
from io import BytesIO
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape

import pytest
from openpyxl import Workbook
from openpyxl.comments import Comment
from openpyxl.utils.datetime import CALENDAR_MAC_1904
from python_calamine import CalamineWorkbook

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
    remarks,
    shown,
    told,
    workbook,
)
from tieuchi.evidence.facts import Evidence
from tieuchi.forms import packed
from tieuchi.forms.reader import is_evidence, is_form
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


def test_rows_columns_sheets_and_comments_of_ones_own_are_passed_over_and_named() -> None:
    """Whatever is put between, beside and behind the form changes nothing and is named once."""
    before = shown({"people": 1200, "plan": True, "words": "x"}, ROWS)

    def disturb(book: Any) -> None:
        facts, staff = book[FACTS], book[STAFF]
        facts.insert_rows(1, 3)
        facts.insert_cols(1, 2)
        facts["A5"].value = "của tôi"
        facts["P8"].value = "thêm"
        facts.insert_rows(9)
        facts["F9"].value = 77
        facts["F8"].comment = Comment("nhớ hỏi lại", "tôi")
        staff.insert_rows(FIRST + 1)
        staff.insert_cols(4)
        staff["D10"].value = "ghi riêng"
        book.create_sheet("Nháp")["A1"].value = "x"
        book.move_sheet(STAFF, -2)

    after = read(changed(workbook(before), disturb))
    assert after.digest == before.digest
    assert remarks(after) == [
        "form.xlsx: sheets of your own, passed over: Nháp",
        f"form.xlsx, sheet ‘{FACTS}’: columns of your own, passed over: A, P",
        f"form.xlsx, sheet ‘{FACTS}’: rows of your own, passed over: 9",
        f"form.xlsx, sheet ‘{STAFF}’: columns of your own, passed over: D",
    ]


def test_a_sorted_list_is_the_list_in_that_order() -> None:
    """The rows of a list need no names: they are read in the order in which they stand."""

    def swap(book: Any) -> None:
        staff = book[STAFF]
        for column in "CDEF":
            one, other = staff[f"{column}{FIRST}"], staff[f"{column}{FIRST + 1}"]
            one.value, other.value = other.value, one.value

    after = read(changed(workbook(shown({}, ROWS)), swap))
    assert after.digest == shown({}, ROWS[::-1]).digest


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
    assert "yes or no is expected here" in told(filled({"B6": "chưa rõ"}, STAFF))[0]


def test_a_row_that_stands_twice_is_told() -> None:
    """A code that may not repeat is refused at the cell of its second row."""
    raw = filled({f"C{FIRST}": "a", f"C{FIRST + 1}": "a", "B6": "có"}, STAFF)
    assert told(raw) == [
        f"form.xlsx, sheet ‘{STAFF}’, cell C{FIRST + 1}: ‘a’ stands twice, first in row 1; keep one of them"
    ]


def test_merged_answers_are_refused() -> None:
    """A cell that covers the answers below it would answer only the first of them."""

    def merge(book: Any) -> None:
        book[STAFF].merge_cells(f"E{FIRST}:E{FIRST + 1}")

    (said,) = told(changed(workbook(shown({}, ROWS)), merge))
    assert said.startswith(
        f"form.xlsx, sheet ‘{STAFF}’, cell E{FIRST + 1}: this cell is merged with E{FIRST}"
    )


def test_cells_merged_where_nothing_is_answered_are_no_matter() -> None:
    """A merged title or a label hides no answer."""

    def merge(book: Any) -> None:
        book[FACTS].merge_cells("B2:H2")
        book[STAFF].merge_cells("B40:F40")

    before = shown({"people": 5}, ROWS)
    assert read(changed(workbook(before), merge)).digest == before.digest


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


def drop(sheet: str) -> Callable[[Any], None]:
    """Return what deletes a sheet."""
    return lambda book: book.remove(book[sheet])


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (drop("_tieuchi"), "this workbook is no evidence form, or its hidden sheet is gone"),
        (drop(FACTS), "the sheet ‘text’ is missing, or its hidden first row or column"),
        (
            lambda book: book[STAFF].delete_cols(1),
            "the sheet ‘the staff’ is missing, or its hidden first row or column",
        ),
        (
            lambda book: book[FACTS].delete_rows(1),
            "the sheet ‘text’ is missing, or its hidden first row or column",
        ),
        (
            lambda book: book[FACTS].delete_cols(4),
            f"sheet ‘{FACTS}’: columns of the form are missing: Answer",
        ),
        (
            lambda book: book[STAFF].delete_rows(FIRST - 1),
            f"sheet ‘{STAFF}’: the row with the titles of the columns is missing; undo its deletion",
        ),
        (
            lambda book: book[FINDINGS].delete_rows(3),
            f"sheet ‘{FINDINGS}’: the row with the titles of the columns is missing; undo its deletion",
        ),
        (
            lambda book: book.copy_worksheet(book[STAFF]),
            "this sheet is a copy of ‘the staff’; delete one of them",
        ),
        (lambda book: setattr(book["_tieuchi"]["B2"], "value", "2"), "written by a newer version of tieuchi"),
        (lambda book: setattr(book["_tieuchi"]["B3"], "value", "statoin"), "did you mean ‘station’"),
    ],
)
def test_a_form_that_cannot_be_read_whole_is_refused(change: Callable[[Any], None], said: str) -> None:
    """Nothing that was asked may get lost unnoticed: what of the form is gone is told."""
    assert said in "\n".join(told(changed(workbook(shown({"people": 5}, ROWS)), change)))


def test_a_copied_row_is_told_where_both_have_an_answer() -> None:
    """A field that stands twice has one answer, or is refused."""

    def copy(book: Any) -> None:
        for column in "ABCDEFGH":
            book[FACTS][f"{column}15"].value = book[FACTS][f"{column}{ROW['people']}"].value

    (said,) = told(changed(workbook(shown({"people": 5})), copy))
    assert said.startswith(f"form.xlsx, sheet ‘{FACTS}’, cell D15: this row is a copy of row {ROW['people']}")


def test_a_row_of_the_form_that_is_gone_is_named() -> None:
    """Whoever deletes a question is told that it counts as not asked; an older form that never had it is not."""
    before = shown({"people": 5, "distance": 3})
    after = read(changed(workbook(before), lambda book: book[FACTS].delete_rows(ROW["people"])))
    assert set(after.facts) == {"distance"}
    assert remarks(after) == [
        f"form.xlsx, sheet ‘{FACTS}’: rows of the form are missing, and what they ask counts as not asked: "
        "the people"
    ]


def test_a_list_asked_since_the_form_was_written_is_not_asked() -> None:
    """An older form has neither the sheet of a new list nor a new column; both are named, and it is read."""
    columns = [*LISTS[0]["columns"], {"id": "since", "type": "count", "least": 0, "most": 99}]
    rooms = {"id": "rooms", "label": {"vi": "phòng", "en": "the rooms"}, "columns": LISTS[0]["columns"][:1]}
    later = form_of(FIELDS, [{**LISTS[0], "columns": columns}, {**LISTS[0], "key": "code", **rooms}])
    evidence = read(workbook(shown({"people": 5}, [{"code": "a"}])), later)
    assert set(evidence.rosters) == {"staff"}
    (said,) = remarks(evidence)
    assert "asked since this form was written, and counted as not asked: " in said


def test_an_old_form_is_read_with_what_changed_named() -> None:
    """A form of an earlier wording is read by the form of today; what is gone, new or otherwise is told."""
    new = [{**one, "most": 500} if one["id"] == "distance" else one for one in FIELDS if one["id"] != "words"]
    later = form_of(
        [*new, {"id": "fresh", "type": "yes-no", "label": {"vi": "mới", "en": "the fresh"}}], LISTS
    )
    evidence = read(workbook(shown({"people": 5, "words": "x", "distance": 3})), later)
    assert set(evidence.facts) == {"people", "distance"}
    assert remarks(evidence) == [
        "form.xlsx: no longer asked, so that the answers were passed over: words",
        "form.xlsx: asked since this form was written, and counted as not asked: the fresh",
        "form.xlsx: ‘the distance’ asks otherwise than when this form was written: number, day, 0..5000; now number, "
        "day, 0..500",
    ]


def test_an_answer_outside_the_bounds_of_today_is_refused() -> None:
    """An old answer is held against what is asked today."""
    later = form_of([{**one, "most": 2} if one["id"] == "distance" else one for one in FIELDS], LISTS)
    (said,) = told(workbook(shown({"distance": 3})), later)
    assert "3 is impossible here: ‘the distance’ lies between 0 and 2" in said


OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


def stations() -> bytes:
    """Return a workbook of many stations."""
    book, into = Workbook(), BytesIO()
    book.active.title = "stations"
    book.save(into)
    return into.getvalue()


@pytest.mark.parametrize(
    ("raw", "file", "said"),
    [
        (b"", "a.xlsx", "the file is empty; ‘tieuchi form SET --xlsx FILE’ writes a form to fill in"),
        (b"hello", "a.xlsx", "the file is broken, or is no workbook"),
        (workbook(shown())[:5000], "a.xlsx", "the file is broken, or is no workbook"),
        (OLE + b"\0" * 600, "a.xls", "this is a workbook of the old Excel (.xls)"),
        (OLE + "EncryptedPackage".encode("utf-16-le"), "a.xlsx", "the file is locked with a password"),
        (stations(), "a.xlsx", "this is a workbook of many stations; judge it with --bulk"),
    ],
    ids=["empty", "text", "torn", "old", "locked", "stations"],
)
def test_what_is_no_form_is_refused_in_words(raw: bytes, file: str, said: str) -> None:
    """Empty, torn, locked and foreign files are told apart, and what to do is told."""
    (line,) = told(raw, file=file)
    assert line.startswith(f"{file}: {said}")


def test_a_stray_cell_far_away_is_refused_before_room_is_made_for_it() -> None:
    """A cell at the end of the sheet is told with its place."""
    (said,) = told(filled({"XFD1048576": "x"}))
    assert said.startswith(
        f"form.xlsx, sheet ‘{FACTS}’, cell XFD1048576: something stands far outside the form"
    )


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


def as_open_document(raw: bytes, cells: dict[tuple[str, int, int], str]) -> bytes:
    """Return a form as LibreOffice saves it, with some cells (sheet, row and column from 0) put in as they are."""
    tables = []
    with CalamineWorkbook.from_filelike(BytesIO(raw)) as book:
        for title in book.sheet_names:
            lines = [
                "".join(cells.get((title, row, at), _open_cell(value)) for at, value in enumerate(values))
                for row, values in enumerate(book.get_sheet_by_name(title).to_python(skip_empty_area=False))
            ]
            rows = "".join(f"<table:table-row>{line}</table:table-row>" for line in lines)
            tables.append(f'<table:table table:name="{escape(title)}">{rows}</table:table>')
    spaces = " ".join(
        f'xmlns:{name}="urn:{at}"'
        for name, at in {
            "office": "oasis:names:tc:opendocument:xmlns:office:1.0",
            "table": "oasis:names:tc:opendocument:xmlns:table:1.0",
            "text": "oasis:names:tc:opendocument:xmlns:text:1.0",
            "calcext": "org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0",
        }.items()
    )
    body = f"<office:body><office:spreadsheet>{''.join(tables)}</office:spreadsheet></office:body>"
    into = BytesIO()
    with zipfile.ZipFile(into, "w") as packed:
        packed.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        packed.writestr("META-INF/manifest.xml", "<manifest/>")
        packed.writestr(
            "content.xml", f"<office:document-content {spaces}>{body}</office:document-content>".encode()
        )
    return into.getvalue()


def _open_cell(value: Any) -> str:
    if value == "":
        return "<table:table-cell/>"
    if isinstance(value, date):
        return f'<table:table-cell office:value-type="date" office:date-value="{value}"><text:p>x</text:p></table:table-cell>'
    if isinstance(value, float):
        return f'<table:table-cell office:value-type="float" office:value="{value}"><text:p>x</text:p></table:table-cell>'
    return f'<table:table-cell office:value-type="string"><text:p>{escape(str(value))}</text:p></table:table-cell>'


WRONG = '<table:table-cell table:formula="of:=NA()" office:value-type="string" calcext:value-type="error"/>'
NEVER = '<table:table-cell table:formula="of:=1+1"/>'


def test_a_form_saved_by_libreoffice_is_the_form() -> None:
    """An open document (.ods) is read like a workbook of Excel."""
    before = shown({"people": 1200, "share": "92.3 %", "plan": True}, ROWS)
    after = read(as_open_document(workbook(before), {}), file="form.ods")
    assert after.digest == before.digest


def test_errors_of_libreoffice_are_told() -> None:
    """In an open document an error is told apart from an empty cell, and so is a formula never calculated."""
    cells = {(FACTS, ROW["people"] - 1, 3): WRONG, (FACTS, ROW["distance"] - 1, 3): NEVER}
    said = told(as_open_document(workbook(shown({"people": 5})), cells), file="form.ods")
    assert [one.partition(": ")[2].partition(",")[0] for one in said] == [
        "an error of Excel stands here",
        "the formula here was never calculated",
    ]
    assert said[0].startswith(f"form.ods, sheet ‘{FACTS}’, cell D5: ")


@pytest.mark.parametrize("file", ["form.ods", "form.xlsx"])
def test_entities_are_not_expanded(file: str) -> None:
    """A file that declares entities was written by no office program, and is not read."""
    into = BytesIO()
    bomb = b'<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'
    with zipfile.ZipFile(into, "w") as packed:
        for name in (
            ("content.xml",) if file.endswith("ods") else ("xl/workbook.xml", "xl/_rels/workbook.xml.rels")
        ):
            packed.writestr(name, bomb)
    (said,) = told(into.getvalue(), file=file)
    assert "the file is broken, or is no workbook" in said


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


def test_a_file_that_unpacks_to_too_much_is_not_read(monkeypatch: pytest.MonkeyPatch) -> None:
    """What would fill the memory is refused before it is unpacked."""
    monkeypatch.setattr(packed, "MOST_UNPACKED", 1000)
    (said,) = told(workbook(shown()))
    assert said == "form.xlsx: the file unpacks to far more than a form has; it was not read"


def test_a_format_far_down_is_no_cell(monkeypatch: pytest.MonkeyPatch) -> None:
    """A row that somebody has only coloured, far below the form, is no stray cell."""
    monkeypatch.setattr(packed, "MOST_ROWS", 100)

    def colour(book: Any) -> None:
        book[FACTS].row_dimensions[400].height = 30
        book[FACTS]["A400"].number_format = "0.00"

    assert read(changed(workbook(shown({"people": 5})), colour)).facts["people"].value == Interval.point(5)


@pytest.mark.parametrize(
    ("name", "raw", "known"),
    [
        ("a.xlsx", workbook(shown()), True),
        ("b.xlsx", b"no", False),
        ("c.xlsx", stations(), False),
        ("d.yaml", b"", False),
    ],
)
def test_a_form_is_told_from_other_files(tmp_path: Path, name: str, raw: bytes, known: bool) -> None:
    """Only a workbook with the hidden sheet is a form; what cannot be read is none."""
    (tmp_path / name).write_bytes(raw)
    assert is_form(tmp_path / name) == known
    assert not is_form(tmp_path / "none.xlsx")


def test_only_evidence_is_taken_from_a_folder() -> None:
    """Lock files of Excel, hidden files and other kinds are passed over."""
    names = ["a.yaml", "b.yml", "c.XLSX", "d.ods", "e.xls", "~$c.xlsx", ".a.yaml", "f.docx", "g"]
    assert [name for name in names if is_evidence(Path(name))] == [
        "a.yaml",
        "b.yml",
        "c.XLSX",
        "d.ods",
        "e.xls",
    ]
