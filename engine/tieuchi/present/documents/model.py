"""What an official document (*văn bản hành chính*) holds, before it is laid out in Word or as PDF.

Everything the engine says is :class:`Bound`: it has an id by which it is found again in a signed file. What
people write, and the fixed words around it, are plain texts that an office may change.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Literal

from tieuchi.judge.receipts import Receipt
from tieuchi.present.language import Language

Kind = Literal["sheet", "minutes", "submission"]
KINDS: tuple[Kind, ...] = ("sheet", "minutes", "submission")
"""The scored sheet (*phiếu chấm điểm*), the minutes (*biên bản thẩm định*), the submission (*tờ trình*)."""


@dataclass(frozen=True)
class Bound:
    """A text that the engine vouches for.

    Attributes:
        id: What it is called in the file, such as ``indicators/26/points``.
        label: What a person calls it, such as *26. … – Points*.
        text: The text; lines are parted by line breaks.
    """

    id: str
    label: str
    text: str


Words = str | Bound
"""A line or a cell."""


@dataclass(frozen=True)
class Row:
    """A row of a table: its cells by the name of their column; ``strong`` heads the rows after it."""

    cells: Mapping[str, Words]
    strong: bool = False


@dataclass(frozen=True)
class Grid:
    """A table: the titles of its columns by their name, and its rows."""

    titles: Mapping[str, str]
    rows: tuple[Row, ...]


@dataclass(frozen=True)
class Section:
    """A part of a document.

    Attributes:
        name: What a template calls it.
        heading: Its heading; empty for none.
        lines: What stands under it.
        grid: The table that follows, if any.
        blanks: How many lines are left free for people to write on.
        picture: What draws a picture under it as ``png`` or ``svg``, if anything; nothing in it is bound.
    """

    name: str
    heading: str = ""
    lines: tuple[Words, ...] = ()
    grid: Grid | None = None
    blanks: int = 0
    picture: Callable[[str], bytes] | None = None


@dataclass(frozen=True)
class Head:
    """What stands above the text, as annex I of Decree 30/2020/NĐ-CP lays it out.

    Attributes:
        superior: The body above the one that issues it.
        issuer: The body that issues it (*cơ quan ban hành*).
        nation: The national name (*Quốc hiệu*).
        motto: The national motto (*Tiêu ngữ*).
        number: Where number and symbol are filled in; empty for a paper that has none.
        place_and_day: The place, and where the day is filled in.
        title: What kind of document it is.
        subject: What it is about (*trích yếu*).
        addressee: To whom it goes; empty for nobody in particular.
    """

    superior: str
    issuer: str
    nation: str
    motto: str
    number: str
    place_and_day: str
    title: str
    subject: str
    addressee: str = ""


@dataclass(frozen=True)
class Foot:
    """What stands under the text.

    Attributes:
        signatures: In what quality people sign.
        signing: How they sign.
        recipients_heading: *Nơi nhận*.
        recipients: Who gets a copy.
    """

    signatures: tuple[str, ...]
    signing: str
    recipients_heading: str
    recipients: tuple[str, ...]


@dataclass(frozen=True)
class Proof:
    """What binds a document to the assessments it prints.

    Attributes:
        heading: *Receipt*.
        code: The short code of the receipt; of several stations, one of all their receipts.
        footer: The line at the foot of every page, with the code.
        lines: The receipt in words.
        receipts: The receipts themselves.
        files: The evidence files, in the order of the receipts.
        qr: What the QR code holds.
    """

    heading: str
    code: str
    footer: Bound
    lines: tuple[Bound, ...]
    receipts: tuple[Receipt, ...]
    files: tuple[str, ...]
    qr: str


@dataclass(frozen=True)
class Official:
    """A whole document.

    Attributes:
        kind: Which one it is.
        lang: Its language.
        day: The day that stands as its date in the file's own properties.
        head: What stands above.
        sections: Its parts, in order.
        foot: What stands below.
        proof: What binds it to the assessments.
        must: The ids that no template may leave out.
    """

    kind: Kind
    lang: Language
    day: date
    head: Head
    sections: tuple[Section, ...]
    foot: Foot
    proof: Proof
    must: frozenset[str] = field(default_factory=frozenset)

    def bound(self) -> Iterator[Bound]:
        """Yield everything the engine vouches for, in the order of the document."""
        for section in self.sections:
            yield from _bound(section)
        yield from self.proof.lines
        yield self.proof.footer


def _bound(section: Section) -> Iterator[Bound]:
    yield from (one for one in section.lines if isinstance(one, Bound))
    for row in section.grid.rows if section.grid is not None else ():
        yield from (one for one in row.cells.values() if isinstance(one, Bound))


def figures(sections: tuple[Section, ...]) -> dict[str, str]:
    """Return the bound texts of some sections by id."""
    return {one.id: one.text for section in sections for one in _bound(section)}
