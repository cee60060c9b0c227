"""Cases as a table: columns that say the same in every case or vary, rows of lists, numbers in Vietnamese."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from typing import Any

from tieuchi.evidence.asked import Asked
from tieuchi.values.fields import HUNDREDTHS
from tieuchi.values.numbers import Amount, Number, exact, plain

ASIDE = re.compile(r"\s*\([^)]*\)")
UNSAFE = re.compile(r"[^\w\s,;:/%–-]")
"""What some readers of Gherkin take for a pattern where it stands in the name of a place."""

NOT_ASKED = "chưa hỏi"
LINES = "số dòng"


@dataclass(frozen=True)
class Column:
    """What one column of a table of cases says: the same words in every case, or others in each.

    Attributes:
        head: Its head, which is also the place of its words in the sentence.
        cells: The words, case by case.
    """

    head: str
    cells: tuple[str, ...]

    @property
    def same(self) -> bool:
        """Whether it says the same in every case."""
        return len(set(self.cells)) == 1

    @property
    def place(self) -> str:
        """What stands in the sentence: the words themselves, or the place where each case puts its own."""
        return self.cells[0] if self.same else f"<{self.head}>"


def counted(head: Sequence[Asked], row: Sequence[str], telling: Sequence[int], before: int) -> str:
    """Return the head of the column that counts the rows of a kind: a short word, or a letter."""
    only = telling[0] if len(telling) == 1 and head[telling[0]].type == "choice" else None
    return f"{LINES} {_letter(before) if only is None else row[only]}"


def _letter(index: int) -> str:
    """Return A, B … Z, and numbers after them."""
    letters = "ABCDEGHIKLMNOPQRSTUVXY"
    return letters[index] if index < len(letters) else str(index + 1)


Line = tuple[int, tuple[str, ...]]


def merged(alike: Sequence[Sequence[tuple[str, ...]]]) -> Iterable[list[Line]]:
    """Yield, for each line of a list, its rows in every case: how many there are, and what they say.

    Rows that every case has as often stand in one line. Where each case has as many rows left as the
    others and all of those alike, they are one line too, of which the words change from case to case.
    """
    kinds = list(dict.fromkeys(row for rows in alike for row in rows))
    odd = []
    for kind in kinds:
        counts = [rows.count(kind) for rows in alike]
        if len(set(counts)) == 1:
            yield [(count, kind) for count in counts]
        else:
            odd.append(kind)
    left = [[kind for kind in odd if kind in rows] for rows in alike]
    if odd and all(len(one) == 1 for one in left):
        yield [(rows.count(one[0]), one[0]) for rows, one in zip(alike, left, strict=True)]
    else:
        for kind in odd:
            yield [(rows.count(kind), kind) for rows in alike]


def by_key(alike: Sequence[Sequence[tuple[str, ...]]], key: int) -> Iterable[list[Line]]:
    """Yield, for each line of a list whose rows have names, its row in every case that has it."""
    named = [{row[key]: row for row in rows} for rows in alike]
    for name in dict.fromkeys(row[key] for rows in alike for row in rows):
        some = next(rows[name] for rows in named if name in rows)
        yield [(int(name in rows), rows.get(name, some)) for rows in named]


def said(asked: Asked, value: Any) -> str:
    """Return a fact as an example says it."""
    if value is None:
        return NOT_ASKED
    if isinstance(value, bool):
        return "có" if value else "không"
    if asked.type == "choice":
        return next(choice.label.vi for choice in asked.choices if choice.id == str(value))
    if isinstance(value, int | Decimal):
        return comma(plain(exact(value)))
    return comma(str(Amount.parse(value))) if asked.type == "percent" else str(value)


def measured(value: Number, per: int) -> str:
    """Return a measure as it is written: ``95 %``, or ``61/76`` where no decimal ends."""
    if per == 1:
        return comma(plain(value))
    shown = plain(exact(Fraction(value) * per))
    return plain(value) if "/" in shown else comma(str(Amount(value, per)))


def points(hundredths: int) -> str:
    """Return points: ``1,5``."""
    return comma(plain(exact(Fraction(hundredths, HUNDREDTHS))))


def comma(number: str) -> str:
    """Return a decimal with the comma of Vietnamese."""
    return number.replace(".", ",")
