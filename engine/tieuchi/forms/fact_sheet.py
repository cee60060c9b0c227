"""The sheets of a form on which its fields stand, section by section."""

from __future__ import annotations

from datetime import date
from typing import Any

from tieuchi.evidence.facts import Fact
from tieuchi.evidence.form import FormField, FormList
from tieuchi.evidence.lasting import Lasting
from tieuchi.forms.checks import LAST, TODAY, UNKNOWN, answer_name
from tieuchi.forms.sheets import Sheet
from tieuchi.forms.styles import STATES
from tieuchi.values.text import Message


class FactSheet(Sheet):
    """One row for each field: what is asked, the answer, and what proves it."""

    def body(self) -> None:
        """Write the fields of the section."""
        self.header()
        fields = self.page.section.fields if self.page.section is not None else ()
        for row, asked in enumerate(fields, start=self.HEADER + 1):
            self._field(row, asked)
        self._colours(self.HEADER + 1, self.HEADER + len(fields))
        self.sheet.print_area(0, 0, self.HEADER + len(fields), self.column["~proof"])

    def _field(self, row: int, asked: FormField) -> None:
        say, styles, column = self.writer.say, self.writer.styles, self.column
        fact = self.writer.evidence.facts.get(asked.id)
        self.name(row, asked.id)
        self.text(row, column["~label"], say(asked.label), styles.label)
        self.text(row, column["~asked"], self.writer.describe(asked), styles.told)
        self.text(row, column["~proof"], f"{say(asked.proof)} ({say(asked.keeper)})", styles.told)
        self._answer(row, asked, fact)
        for name, text in (("note", fact and fact.note), ("proof", fact and fact.proof),
                           ("printed", fact and fact.printed)):  # fmt: skip
            self.put(row, column[name], text or None, styles.text)
        self._established(row, asked, fact)
        self._state(row, asked, fact)

    def _answer(self, row: int, asked: FormField, fact: Fact | None) -> None:
        at = self.column["value"]
        self.put(row, at, self.writer.filling.fact(asked, fact), self.writer.styles.answer(asked.type))
        self.define(answer_name(asked.id), row, at)
        words = self.writer.describe(asked)
        self.check(row, at, self.writer.checks.fact(asked, self.cell(row, at), words))

    def _established(self, row: int, asked: FormField, fact: Fact | None) -> None:
        """Write the day on which a field was established; what is counted over a period has none."""
        at, styles = self.column["on"], self.writer.styles
        if asked.over == "period":
            self.text(row, at, self.writer.say(Message("over the period")), styles.shut)
            return
        self.put(row, at, fact.on if fact is not None else None, styles.day)
        words = Message("Leave it empty if it was established on the day of judging, or for that day.")
        self.check(row, at, self.writer.checks.day(self.cell(row, at), self.writer.say(words)))

    def _state(self, row: int, asked: FormField, fact: Fact | None) -> None:
        """Write the state of a field as a formula, so that it changes while the form is filled in."""
        state = self._found(asked, fact)
        empty = "needed" if asked.id in self.writer.about.needed else "optional"
        self.open_ += state == "needed"
        word = {name: self.writer.say(words) for name, (words, _) in STATES.items()}
        answer, on = self.cell(row, self.column["value"]), self.cell(row, self.column["on"])
        formula = (
            f'=IF(LEN({answer})=0,"{word[empty]}",IF(TRIM({answer})={UNKNOWN},"{word["unknown"]}",'
            f'IF({lapsed_formula(asked, on)},"{word["lapsed"]}","{word["answered"]}")))'
        )
        self.sheet.write_formula(row, self.column["~state"], formula, self.writer.styles.told, word[state])

    def _found(self, asked: FormField, fact: Fact | None) -> str:
        """Return the state of a field as the form is written."""
        evidence = self.writer.evidence
        if fact is None:
            return "needed" if asked.id in self.writer.about.needed else "optional"
        if fact.state == "not established":
            return "unknown"
        established = evidence.period.end if asked.over == "period" else fact.on or evidence.as_of
        lapsed = has_lapsed(asked.lasts, established or evidence.as_of, evidence.as_of)
        return "lapsed" if lapsed else "answered"

    def _colours(self, first: int, last: int) -> None:
        """Colour answers by the word that stands beside them."""
        state = f"${self.cell(first, self.column['~state'])}"
        for name, (words, _) in STATES.items():
            rule: dict[str, Any] = {
                "type": "formula",
                "criteria": f'={state}="{self.writer.say(words)}"',
                "format": self.writer.styles.fill(name),
            }
            for column in ("~state", "value"):
                self.sheet.conditional_format(first, self.column[column], last, self.column[column], rule)


def has_lapsed(lasting: Lasting, established: date, on: date) -> bool:
    """Return whether what was established on a day no longer counts on another."""
    until = lasting.until(established)
    return until is not None and until < on


def lapsed_formula(asked: FormField | FormList, on: str) -> str:
    """Return a formula that is true of what no longer counts on the day of judging.

    Args:
        asked: The field or list.
        on: The cell with the day on which it was established.
    """
    if asked.lasts.months is None:
        return "FALSE"
    since = LAST if asked.over == "period" else on
    return f"AND(ISNUMBER({since}),ISNUMBER({TODAY}),EDATE(N({since}),{asked.lasts.months})<{TODAY})"
