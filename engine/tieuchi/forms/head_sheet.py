"""The first sheet of a form: whose evidence it is, how it is filled in, and what is still to be answered."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from tieuchi.evidence.facts import Evidence
from tieuchi.forms import layout
from tieuchi.forms.checks import LAST, TODAY
from tieuchi.forms.fact_sheet import FactSheet
from tieuchi.forms.filled import Typed
from tieuchi.forms.sheets import Sheet
from tieuchi.forms.styles import MEANING, STATES
from tieuchi.values.fields import Text
from tieuchi.values.text import Message

LEVELS = {
    "commune": Message("Commune"),
    "district": Message("District"),
    "province": Message("Province"),
}
"""What the levels of a place are called."""
DAYS = (layout.AS_OF, layout.FROM, layout.TO)
"""The rows on which a day is written."""
MOST_FIELDS = 999
"""In how many rows of a sheet answers are looked for."""
HOW = (
    Message("Fill in the white and coloured cells; all others are locked, without a password."),
    Message(
        "Leave a cell empty where something was not asked. Where it was asked and could not be established, "
        "choose ‘{unknown}’ and write why. Neither ever counts as zero or as no.",
        unknown=Message("not known"),
    ),
    Message(
        "Numbers may be typed as 1.234,5; an estimate as 80..85; a day as 31/12/2024; a percentage as 92,3 %."
    ),
    Message("Columns, sheets and comments of your own may be added; they are passed over."),
    Message("Then run: tieuchi assess FILE"),
)
"""How the form is filled in."""


class HeadSheet(Sheet):
    """One row for each thing that is said of the evidence as a whole; below them what helps to fill it in."""

    HEADER = 4
    LANDSCAPE = False

    def body(self) -> None:
        """Write the head, how the form is filled in, what the colours mean and where the sheets are."""
        about, styles = self.writer.about, self.writer.styles
        self.line(1, self.writer.say(Message("Evidence for {set}", set=about.set_id)), styles.title)
        self.line(2, about.title, styles.title)
        self.over(3, (1, 3), about.warning, styles.wrapped)
        self.header()
        row = self._head(self.HEADER + 1)
        row = self._told(row + 1)
        row = self._legend(row + 1)
        self._contents(row + 1)

    def _head(self, row: int) -> int:
        styles = self.writer.styles
        for name, label, value, english in _head_rows(self.writer.evidence):
            typed = self.writer.filling.truth(value) if isinstance(value, bool) else value
            self.name(row, name)
            self.text(row, 1, self.writer.say(label) if isinstance(label, Message) else label, styles.label)
            self.put(row, self.column[layout.VI], typed, styles.day if name in DAYS else styles.text)
            if name in (layout.SOURCE, layout.NOTE):
                self.put(row, self.column[layout.EN], english, styles.text)
            self._named(row, name)
            row += 1
        return row

    def _named(self, row: int, name: str) -> None:
        at = self.column[layout.VI]
        if name == layout.AS_OF:
            self.define(TODAY, row, at)
        elif name == layout.TO:
            self.define(LAST, row, at)
        elif name == layout.INVENTED:
            words = Message("Only of samples: nobody's real figures.")
            self.check(row, at, self.writer.checks.truth(self.writer.say(words)))

    def _told(self, row: int) -> int:
        for message in HOW:
            self.over(row, (1, 3), self.writer.say(message), self.writer.styles.wrapped)
            row += 1
        return row

    def _legend(self, row: int) -> int:
        title = Message("What the colours mean; the word stands beside every answer")
        self.over(row, (1, 3), self.writer.say(title), self.writer.styles.header)
        for state, (words, _) in STATES.items():
            row += 1
            self.text(row, 1, self.writer.say(words), self.writer.styles.of_state[state])
            self.over(row, (2, 3), self.writer.say(MEANING[state]), self.writer.styles.wrapped)
        return row + 1

    def _contents(self, row: int) -> None:
        say, styles = self.writer.say, self.writer.styles
        self.text(row, 1, say(Message("Sheets")), styles.header)
        self.text(row, 2, say(Message("Still to be answered")), styles.header)
        needed = say(STATES["needed"][0])
        for row_, sheet in enumerate(self.others, start=row + 1):
            self.sheet.write_url(row_, 1, f"internal:{sheet.quoted}!B2", styles.link, say(sheet.page.title))
            if isinstance(sheet, FactSheet):
                column = sheet.column["~state"]
                ends = (sheet.cell(row, column, fixed=True) for row in (0, MOST_FIELDS))
                every = f"{sheet.quoted}!{':'.join(ends)}"
                self.sheet.write_formula(row_, 2, f'=COUNTIF({every},"{needed}")', styles.told, sheet.open_)


_Row = tuple[str, Message | str, Typed | bool, str | None]


def _head_rows(evidence: Evidence) -> Iterator[_Row]:
    """Yield the rows of the head: name, label, what stands there, and in English where there is some."""
    end: date = evidence.period.end or evidence.as_of
    for level, name in evidence.place.items():
        yield f"{layout.PLACE}{level}", LEVELS.get(level, level), name or None, None
    yield layout.AS_OF, Message("Day of judging"), evidence.as_of, None
    yield layout.FROM, Message("Figures over a period: from the first day"), evidence.period.start, None
    yield layout.TO, Message("to the last day"), end, None
    source = Message("Document that the figures were read in, if they were")
    yield layout.SOURCE, source, *_both(evidence.source)
    yield layout.NOTE, Message("Remark on the whole"), *_both(evidence.note)
    sample = Message("Is this a sample with invented figures?")
    yield layout.INVENTED, sample, evidence.invented or None, None


def _both(text: Text | None) -> tuple[str | None, str | None]:
    return (None, None) if text is None else (text.vi, text.en)
