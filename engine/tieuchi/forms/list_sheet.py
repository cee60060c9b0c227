"""The sheets of a form with rows to be added: its lists, and the assessors' findings."""

from __future__ import annotations

from typing import ClassVar, cast

from tieuchi.evidence.asked import Asked
from tieuchi.evidence.facts import Roster
from tieuchi.evidence.form import FormList
from tieuchi.forms.fact_sheet import has_lapsed, lapsed_formula
from tieuchi.forms.filled import Typed
from tieuchi.forms.layout import ANSWER, COMPLETE, ON, ROWS
from tieuchi.forms.sheets import Sheet
from tieuchi.values.fields import points_written
from tieuchi.values.text import Message

SPARE = 15
"""How many empty rows stand ready below those filled in."""
FEWEST = 40
"""How many rows stand ready at least, if the list may have so many."""
_LOOKED_AT = Message("The rules of this set look at this list.")
_NOT_LOOKED_AT = Message("No rule of this set looks at this list.")


class ListSheet(Sheet):
    """One row for each person, room or item; above them whether these are all."""

    HEADER = 7
    allowed: ClassVar[dict[str, bool]] = {
        **Sheet.allowed,
        "insert_rows": True,
        "delete_rows": True,
        "sort": True,
    }

    def body(self) -> None:
        """Write the questions about the list, and its rows."""
        asked, first = self._asked, self.HEADER + 1
        for at, column in enumerate(asked.columns, start=2):
            self._column(column, at, first)
        self._about(asked)
        self.header()
        self.name(self.HEADER, ROWS)
        filled = list(self.writer.filling.rows(asked, self.writer.evidence))
        ready = min(asked.most, max(FEWEST, len(filled) + SPARE))
        blank: tuple[Typed, ...] = (None,) * len(asked.columns)
        for index in range(ready):
            self._row(first + index, index + 1, filled[index] if index < len(filled) else blank)
        self.sheet.print_area(0, 0, self.HEADER + ready, len(asked.columns) + 1)

    @property
    def _asked(self) -> FormList:
        return cast("FormList", self.page.list)

    def _about(self, asked: FormList) -> None:
        """Write what proves the list, whether it is complete and on which day that was established."""
        say, roster = self.writer.say, self.writer.evidence.rosters.get(asked.id)
        needed = asked.id in self.writer.about.needed
        told = (
            Message("Proof: {proof}. Kept by: {keeper}.", proof=asked.proof, keeper=asked.keeper),
            Message(
                "Stays valid: {lasts}. At most {most} rows.",
                lasts=asked.lasts.words,
                most=asked.most,
            ),
            _LOOKED_AT if needed else _NOT_LOOKED_AT,
        )
        for row, message in enumerate(told, start=2):
            self.line(row, say(message), self.writer.styles.remark)
        self.name(5, COMPLETE)
        self.put(
            5, 1, self.writer.filling.truth(roster.complete if roster else None), self.writer.styles.text
        )
        question = say(
            Message("◄ Are these all there are? yes, no; leave it empty if the list was not asked")
        )
        self.line(5, question, self.writer.styles.remark, 2)
        self.check(5, 1, self.writer.checks.truth(question))
        if needed:
            self._colour(5, "needed", f"LEN({self.cell(5, 1)})=0")
        if asked.over == "day":
            self._established(asked, roster)

    def _established(self, asked: FormList, roster: Roster | None) -> None:
        """Write the day on which the list was established, and whether it still counts."""
        say, on, cell = self.writer.say, roster.on if roster else None, self.cell(6, 1)
        self.name(6, ON)
        self.put(6, 1, on, self.writer.styles.day)
        words = say(
            Message("◄ Established on this day; leave it empty if on the day of judging, or for that day")
        )
        gone = say(
            Message("◄ Lapsed: what was established on this day no longer counts on the day of judging")
        )
        formula = f'=IF({lapsed_formula(asked, cell)},"{gone}","{words}")'
        lapsed = on is not None and has_lapsed(asked.lasts, on, self.writer.evidence.as_of)
        self.sheet.write_formula(6, 2, formula, self.writer.styles.remark, gone if lapsed else words)
        self._colour(6, "lapsed", lapsed_formula(asked, cell))
        self.check(6, 1, self.writer.checks.day(cell, words))

    def _colour(self, row: int, state: str, condition: str) -> None:
        fill = self.writer.styles.fill(state)
        self.sheet.conditional_format(
            row, 1, row, 1, {"type": "formula", "criteria": f"={condition}", "format": fill}
        )

    def _column(self, column: Asked, at: int, first: int) -> None:
        """Unlock a column to its end, and check what is typed into it."""
        self.sheet.set_column(at, at, self.page.columns[at - 1].width, self.writer.styles.below(column.type))
        for row in range(1, self.HEADER):
            self.sheet.write_blank(row, at, None, self.writer.styles.locked)
        name = f"{self._asked.id}.{column.id}"
        words = self.writer.describe(column)
        check = self.writer.checks.cell(column, name, self.cell(first, at), words)
        self.check(first, at, check, first + self._asked.most - 1)

    def _row(self, row: int, number: int, cells: tuple[Typed, ...]) -> None:
        self.sheet.write_number(row, self.column[ANSWER], number, self.writer.styles.told)
        for at, (column, cell) in enumerate(zip(self._asked.columns, cells, strict=True), start=2):
            self.put(row, at, cell, self.writer.styles.answer(column.type))


class FindingSheet(Sheet):
    """One row for each finding of the assessors, which stands instead of the rule's and says so."""

    allowed: ClassVar[dict[str, bool]] = {
        **Sheet.allowed,
        "insert_rows": True,
        "delete_rows": True,
        "sort": True,
    }

    def body(self) -> None:
        """Write the findings, and some empty rows."""
        self.header()
        self.name(self.HEADER, ROWS)
        findings = self.writer.evidence.findings
        for index in range(len(findings) + SPARE):
            row = self.HEADER + 1 + index
            one = findings[index] if index < len(findings) else None
            self.sheet.write_number(row, 1, index + 1, self.writer.styles.told)
            cells: dict[str, Typed] = dict.fromkeys(self.column)
            if one is not None:
                points = None if one.points is None else float(points_written(one.points))
                met = self.writer.filling.truth(one.met)
                cells |= {"indicator": one.indicator, "part": one.part, "points": points, "met": met}
                cells |= {"by": one.by, "on": one.on, "because": one.because}
            for name, at in list(self.column.items())[1:]:
                self.put(row, at, cells[name], self._style(name))
        self._checks(self.HEADER + 1, self.HEADER + len(findings) + SPARE)

    def _style(self, name: str) -> object:
        styles = self.writer.styles
        return {"points": styles.number, "on": styles.day}.get(name, styles.text)

    def _checks(self, first: int, last: int) -> None:
        say = self.writer.say
        met = say(Message("Only of a target, which has no points: whether it is met."))
        self.check(first, self.column["met"], self.writer.checks.truth(met), last)
        day = say(Message("The day of the finding."))
        self.check(first, self.column["on"], self.writer.checks.any_day(day), last)
        known = ", ".join(self.writer.about.indicators)
        number = say(Message("The number of the indicator; this set has {known}.", known=known))
        self.check(first, self.column["indicator"], self.writer.checks.any_day(number), last)
