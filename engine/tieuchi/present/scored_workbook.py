"""Findings as a workbook: a row for each station, a row for each indicator, disqualifiers, and the receipts.

Points are numbers, exactly as they were given; what is in words is in the words of the scored sheet. The
warning of a working reading stands on every sheet.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from tieuchi.evidence.facts import Evidence
from tieuchi.judge.findings import Assessment, Barred, Finding
from tieuchi.present import head, outcome, rows
from tieuchi.present.book import MIDDLE, NARROW, TEXT, WIDE, Book, Title, Value, points
from tieuchi.present.document import Cell
from tieuchi.present.due import due_lines, has_due_days
from tieuchi.present.language import Tongue
from tieuchi.present.names import BASIS, OUTCOME, STATUS, basis_lines
from tieuchi.present.scored_summary import RESULT, ends, place_cells, place_titles, summary_rows, titles
from tieuchi.present.sheet import wording_of
from tieuchi.present.showing import missing_lines, used_lines
from tieuchi.present.sources import sources_of
from tieuchi.present.targets import asked
from tieuchi.present.wording import Wording

Judged = tuple[Assessment, Evidence]
_GREEN, _YELLOW, _RED, _GREY, _BLUE = "#C6E0B4", "#FFF2CC", "#F8CBAD", "#D9D9D9", "#DDEBF7"
STATUS_COLOURS = {
    "met": _GREEN,
    "partly met": _YELLOW,
    "not met": _RED,
    "open": _GREY,
    "not applicable": _BLUE,
    "overruled": _BLUE,
}
"""The colour of each status; its word stands in the cell."""
OUTCOME_COLOURS = {"pass": _GREEN, "fail": _RED, "open": _GREY}
"""The colour of each result, likewise."""
STATUS_COLUMN = 9
"""The column that says the status of an indicator in a word."""
_NUMBER, _WORDS = 7, 38
_LONGEST_NAME = 31
"""How many letters the name of a sheet has at most."""


def workbook_bytes(judged: Sequence[Judged], tongue: Tongue) -> bytes:
    """Return the assessments of some files as a workbook.

    Args:
        judged: The assessments, each with its evidence; at least one.
        tongue: The language.
    """
    assessments = [one for one, _ in judged]
    dated = any(has_due_days(one.law.criteria_set) for one in assessments)
    tables = [_Rows(*each, tongue, dated=dated) for each in judged]
    book, above = Book(tongue.lang), _warnings(assessments, tongue)
    _summaries(book, assessments, above, tongue)
    columns = _indicator_titles(tongue, dated=dated)
    words = {tongue.tell(STATUS[one]): colour for one, colour in STATUS_COLOURS.items()}
    found = (row for table in tables for row in table.indicators())
    book.sheet(tongue.say("Indicators"), columns, found, above, {STATUS_COLUMN: words})
    if any(one.barred for one in assessments):
        bars = (row for table in tables for row in table.bars())
        book.sheet(tongue.say("Disqualifiers"), _bar_titles(tongue), bars, above)
    receipts = (_receipt(one) for one in assessments)
    book.sheet(tongue.say("Receipts"), _receipt_titles(tongue), receipts, above)
    return book.closed()


def _warnings(assessments: Sequence[Assessment], tongue: Tongue) -> tuple[str, ...]:
    """Return what stands above every table: what is unconfirmed of each set, and that samples are samples."""
    sets = {one.law.criteria_set.id: one.law.criteria_set for one in assessments}
    said = [f"{name}: {banner}" for name, one in sets.items() if (banner := head.banner(one, tongue))]
    if any(one.invented for one in assessments):
        said.append(tongue.say("SAMPLE: invented figures of no real place."))
    return tuple(said)


def _summaries(book: Book, assessments: Sequence[Assessment], above: Sequence[str], tongue: Tongue) -> None:
    """Write a summary for each set, whose columns are its own criteria."""
    words = {tongue.tell(OUTCOME[one]): colour for one, colour in OUTCOME_COLOURS.items()}
    for set_id in dict.fromkeys(one.law.criteria_set.id for one in assessments):
        same = [one for one in assessments if one.law.criteria_set.id == set_id]
        name = tongue.say("Summary {set}", set=set_id)[:_LONGEST_NAME]
        book.sheet(name, titles(same[0], tongue), summary_rows(same, tongue), above, {RESULT: words})


def _indicator_titles(tongue: Tongue, *, dated: bool) -> tuple[Title, ...]:
    say = tongue.say
    due = ((say("Due"), NARROW + 1),) if dated else ()
    return (
        (say("Commune"), MIDDLE),
        (say("Day"), NARROW + 1),
        (say("Set"), NARROW + 1),
        (say("Criterion"), _NUMBER),
        (say("No."), _NUMBER),
        (say("Indicator"), WIDE),
        (say("Least points"), _NUMBER),
        (say("Most points"), _NUMBER),
        (say("Maximum"), _NUMBER),
        (say("Status"), NARROW + 1),
        (say("Rule that won"), _WORDS),
        (say("Evidence"), _WORDS),
        (say("What is missing"), WIDE),
        *due,
        (say("Basis"), MIDDLE),
        (say("Source"), WIDE),
    )


def _bar_titles(tongue: Tongue) -> tuple[Title, ...]:
    say = tongue.say
    return (
        *place_titles(tongue),
        (say("No."), NARROW),
        (say("What bars recognition"), WIDE),
        (say("State"), MIDDLE),
        (say("Rule"), _WORDS),
        (say("Evidence"), _WORDS),
        (say("What is missing"), WIDE),
        (say("Basis"), MIDDLE),
        (say("Source"), WIDE),
    )


class _Rows:
    """The rows of one assessment; ``dated`` gives them a column for the day on which targets are due."""

    def __init__(self, assessment: Assessment, evidence: Evidence, tongue: Tongue, *, dated: bool) -> None:
        self._one = assessment
        self._tongue = tongue
        self._words: Wording = wording_of(assessment, evidence, tongue)
        self._place = head.place_name(assessment).partition(", ")[0]
        self._dated = dated

    def indicators(self) -> Iterator[tuple[Value, ...]]:
        """Yield a row for each indicator or target."""
        return (self._indicator(one) for one in self._one.findings)

    def bars(self) -> Iterator[tuple[Value, ...]]:
        """Yield a row for each disqualifier."""
        return (self._bar(one) for one in self._one.barred)

    def _indicator(self, one: Finding) -> tuple[Value, ...]:
        ruled, tongue, words = one.ruled, self._tongue, self._words
        rule = asked(one, words) if one.points is None else rows.rule_lines(one, words)
        due = (_lines(due_lines(one, self._one, tongue)),) if self._dated else ()
        return (
            self._place,
            self._one.day,
            self._one.receipt.set,
            one.criterion,
            one.number,
            tongue.pick(ruled.indicator.title),
            *ends(one.points),
            points(ruled.indicator.points),
            rows.status_cell(one, tongue),
            _lines(rule),
            _lines(rows.evidence_lines(one, words)),
            _lines(rows.open_lines(one, words)),
            *due,
            _lines(basis_lines(ruled, tongue)),
            _lines(sources_of(ruled)),
        )

    def _bar(self, bar: Barred) -> tuple[Value, ...]:
        one, tongue = bar.disqualifier, self._tongue
        return (
            *place_cells(self._one),
            bar.indicator,
            tongue.pick(one.label),
            outcome.bar_state(bar, tongue),
            self._words.condition(one.when),
            _lines(used_lines(bar.used, self._words)),
            _lines(missing_lines(bar.used, self._words)),
            tongue.tell(BASIS[one.basis]),
            _lines(one.source),
        )


def _lines(cell: Cell) -> str:
    return cell if isinstance(cell, str) else "\n".join(cell)


def _receipt_titles(tongue: Tongue) -> tuple[Title, ...]:
    say = tongue.say
    return (
        *place_titles(tongue),
        (say("File"), WIDE),
        (say("Set"), MIDDLE),
        (say("Day"), NARROW + 1),
        (say("Receipt"), MIDDLE),
        (say("Law (hash)"), TEXT),
        (say("Norms (hash)"), TEXT),
        (say("Evidence (hash)"), TEXT),
        (say("Version"), NARROW),
        (say("Judged by"), MIDDLE),
    )


def _receipt(one: Assessment) -> tuple[Value, ...]:
    made = one.receipt
    return (
        *place_cells(one),
        one.file,
        made.set,
        one.day,
        made.code,
        made.law,
        made.norms,
        made.evidence,
        made.engine,
        made.judged_by,
    )
