"""Where everything of a form stands in its workbook: one description, by which it is written and read.

Each sheet carries its names where nobody sees them: the first row names its columns, the first column names
its rows, and the cell where they meet names the sheet. The reader goes by these names alone, so that rows and
columns may be put in, lists sorted and sheets moved without anything being read from the wrong place.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Literal

from tieuchi.evidence.form import Form, FormList, FormSection
from tieuchi.values.fields import Text
from tieuchi.values.text import Message

VERSION = 1
"""The version of this layout, which the stamp names."""
MARK = "tieuchi:"
"""What the name of a sheet begins with, in the cell where its hidden row and column meet."""

HEAD, FINDINGS = "head", "findings"
ROWS, COMPLETE, ON = "rows", "complete", "on"
"""Names of rows of a list's sheet: its header, whether it is complete, and the day it was established."""
ANSWER = "answer"
"""The column of a list's sheet in which stands whether it is complete, and on which day."""
AS_OF, FROM, TO, SOURCE, NOTE, INVENTED = "as of", "period from", "period to", "source", "note", "invented"
PLACE = "place "
"""What the name of a place's row begins with, before its level."""
VI, EN = "vi", "en"
"""The columns of the head's sheet: what is filled in, and the English side of a bilingual text."""

Kind = Literal["head", "facts", "list", "findings"]
MOST_LETTERS = 31
"""How long the name of a sheet can be."""


@dataclass(frozen=True)
class Column:
    """One column of a sheet.

    Attributes:
        name: Its hidden name; those that only tell begin with ``~``.
        title: What its header says.
        width: In characters.
    """

    name: str
    title: Message | Text
    width: int

    @property
    def tells(self) -> bool:
        """Whether it only tells, and is not filled in."""
        return self.name.startswith("~")


@dataclass(frozen=True)
class Page:
    """One sheet.

    Attributes:
        kind: What stands on it.
        name: Its hidden name.
        title: What it is called.
        columns: Its columns, after the hidden one.
        section: The section of the form whose fields stand on it.
        list: The list that stands on it.
    """

    kind: Kind
    name: str
    title: Message | Text
    columns: tuple[Column, ...]
    section: FormSection | None = None
    list: FormList | None = None


HEAD_COLUMNS = (
    Column("~label", Message("Asked"), 46),
    Column(VI, Message("Answer"), 46),
    Column(EN, Message("In English, where it is wanted"), 40),
)
FACT_COLUMNS = (
    Column("~label", Message("Asked"), 44),
    Column("~state", Message("State"), 12),
    Column("value", Message("Answer"), 17),
    Column("~asked", Message("What is written, within which bounds, and how long it stays valid"), 32),
    Column("note", Message("Remark, or why it is not known"), 24),
    Column("proof", Message("Document shown"), 24),
    Column("on", Message("Established on"), 13),
    Column("~proof", Message("What proves it, and who keeps that"), 32),
    Column("printed", Message("Figure as printed, where the page has a slip"), 16),
)
FINDING_COLUMNS = (
    Column("~number", Message("Row"), 6),
    Column("indicator", Message("Indicator"), 12),
    Column("part", Message("Part of the indicator"), 18),
    Column("points", Message("Points given"), 12),
    Column("met", Message("Target met?"), 12),
    Column("by", Message("Who found it"), 26),
    Column("on", Message("On the day"), 13),
    Column("because", Message("Why"), 60),
)


def pages(form: Form) -> tuple[Page, ...]:
    """Return the sheets of a form, in their order."""
    return (
        Page("head", HEAD, Message("General"), HEAD_COLUMNS),
        *(page for section in form.sections for page in _section(section)),
        Page("findings", FINDINGS, Message("Assessors' findings"), FINDING_COLUMNS),
    )


def _section(section: FormSection) -> Iterator[Page]:
    if section.fields:
        yield Page("facts", f"facts {section.section}", section.title, FACT_COLUMNS, section=section)
    for one in section.lists:
        yield Page("list", f"list {one.id}", one.label, _list_columns(one), list=one)


def _list_columns(one: FormList) -> tuple[Column, ...]:
    wide = {"text": 28, "choice": 30}
    asked = (Column(f"{one.id}.{each.id}", each.label, wide.get(each.type, 18)) for each in one.columns)
    return (Column(ANSWER, Message("Row"), 12), *asked)


_UNFIT = re.compile(r"[\[\]:*?/\\]")
"""What the name of a sheet may not hold."""


def sheet_titles(wanted: Iterable[str]) -> tuple[str, ...]:
    """Return names for sheets as near to those wanted as a workbook allows, no two alike."""
    titles: list[str] = []
    for title in wanted:
        taken = {one.casefold() for one in titles}
        fitting = _shortened(_UNFIT.sub("-", title).strip("' "), MOST_LETTERS)
        number = 2
        while fitting.casefold() in taken:
            fitting = f"{_shortened(title, MOST_LETTERS - 4)} ({number})"
            number += 1
        titles.append(fitting)
    return tuple(titles)


def _shortened(text: str, most: int) -> str:
    """Return a text cut between two words where it is too long."""
    if len(text) <= most:
        return text
    cut = text[:most]
    return cut[: cut.rfind(" ")].rstrip(" ,;-") if " " in cut else cut
