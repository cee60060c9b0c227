"""The lists of the form: which rows the stations have, and what stands in them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from typing import Any

import numpy as np

from tieuchi.artificial.chance import PARTS_OF_ONE, Chance, Truth, Whole, score_above
from tieuchi.artificial.fields import in_order, plan_of
from tieuchi.artificial.figures import Figures, draw, millionths
from tieuchi.artificial.missing import Missing
from tieuchi.artificial.plan import TEXT, Drawn, DrawnList
from tieuchi.artificial.rows import possible_rows
from tieuchi.artificial.strength import Strength
from tieuchi.evidence.asked import Asked
from tieuchi.evidence.form import FormList
from tieuchi.law.conditions import ByChoice
from tieuchi.law.norms import Norm
from tieuchi.values.numbers import Amount

MOST_ROWS = 4096
"""No list has so many rows: the number of a row is that of its station times this, and its place."""
_DRAWN = -1


@dataclass(frozen=True)
class Roster:
    """One list of some stations in one year.

    Attributes:
        partial: At which stations the list says that there are more rows.
        unasked: At which stations it was not asked.
        rows: The place of each row's station.
        places: The place of each row among those that the list can have.
        figures: The columns; a text is its place in ``texts``.
        texts: The texts of each text column.
        blank: Which cells of a column are blank.
    """

    partial: Truth
    unasked: Truth
    rows: Whole
    places: Whole
    figures: Figures
    texts: dict[str, list[str]] = field(default_factory=dict)
    blank: dict[str, Truth] = field(default_factory=dict)


@dataclass(frozen=True)
class Drawing:
    """What lists are drawn from, of some stations in one year.

    Attributes:
        norms: The norms in force, whose lists the stations report on.
        strength: The stations and how strong they are.
        figures: Their fields.
        missing: What is missing.
    """

    norms: Sequence[Norm]
    strength: Strength
    figures: Figures
    missing: Missing


class ListDrawing:
    """Draws one list.

    Args:
        asked: The list.
        drawn: How it is drawn.
        known: What it is drawn from.
    """

    def __init__(self, asked: FormList, drawn: DrawnList, known: Drawing) -> None:
        self.asked = asked
        self.drawn = drawn
        self.strength = known.strength
        self.stations = known.figures
        self.missing = known.missing
        self._possible = possible_rows(asked, drawn, known.norms)
        self._numbers = known.strength.stations.numbers
        self._whose = self._numbers[:, None] * MOST_ROWS + np.arange(len(self._possible))

    def draw(self) -> Roster:
        """Return the list of every station."""
        partial, unasked = self.missing.lists(self.asked.id)
        there = self._there() & ~unasked[:, None]
        there[partial] &= ~self.missing.left_out(self.asked.id, self._whose[partial])
        rows, places = (found.astype(np.int64) for found in np.nonzero(there))
        columns = {column.id: column for column in self.asked.columns}
        roster = Roster(partial, unasked, rows, places, Figures(columns, {}, self.stations, rows))
        known = {**self.stations.asked, **columns}
        plans = {name: plan_of(one, self.drawn.columns.get(name), known) for name, one in columns.items()}
        for name in in_order(plans, {}):
            if columns[name].type == "text":
                self._text(name, roster)
            else:
                self._figure(columns[name], plans[name], roster)
        return roster

    def _there(self) -> Truth:
        """Return which of the possible rows each station has."""
        whose, possible = self._whose, self._possible
        there = np.ones(whose.shape, dtype=np.bool_)
        if any(one.there.value < 1 for one in possible):
            there &= self._scores() >= [score_above(millionths(one.there)) for one in possible]
        if self.drawn.per in self.stations.values:
            there &= self.stations.value(self.drawn.per)[:, None] >= [one.above for one in possible]
        if self.drawn.number is not None:
            there &= np.arange(len(possible)) < self._number(self.drawn.number)[:, None]
        return there

    def _scores(self) -> Whole:
        """Return a score for each row that each station can have."""
        about, drawn = f"{self.asked.id}.there", Drawn(yes=Amount(1), strength=self.drawn.strength)
        rows = np.arange(len(self._whose))[:, None]
        return self.strength.scores(about, drawn, against=False, whose=self._whose, rows=rows)

    def _number(self, drawn: Drawn) -> Whole:
        """Return how many rows each station has."""
        most = Amount(self.asked.most)
        counted = Asked(id="number", type="count", label=self.asked.label, least=Amount(1), most=most)
        fitting = plan_of(counted, drawn, self.stations.asked)
        scores = self.strength.scores(f"{self.asked.id}.number", fitting, against=False, whose=self._numbers)
        return draw(counted, fitting, self.stations, scores, Fraction(1))

    def _text(self, name: str, roster: Roster) -> None:
        """Put the texts of a column; a station that uses other codes uses them throughout."""
        texts = [one.cells.get(name, TEXT) for one in self._possible]
        others = [one.other.get(name, text) for one, text in zip(self._possible, texts, strict=True)]
        about = (self.strength.seed, "other codes", self.asked.id)
        draws = Chance(*about).below(PARTS_OF_ONE, self._numbers)
        uses = (draws < millionths(self.drawn.other_codes)).astype(np.int64)
        roster.texts[name] = [*texts, *others]
        roster.figures.values[name] = roster.places + uses[roster.rows] * len(texts)

    def _figure(self, asked: Asked, drawn: Drawn, roster: Roster) -> None:
        """Put the values of a column: what is fixed, and else what is drawn."""
        fixed = self._fixed(asked, roster)
        about, whose = f"{self.asked.id}.{asked.id}", self._whose[roster.rows, roster.places]
        if (fixed == _DRAWN).any():
            against = asked.better == "less"
            scores = self.strength.scores(about, drawn, against=against, whose=whose, rows=roster.rows)
            fixed = np.where(fixed == _DRAWN, draw(asked, drawn, roster.figures, scores, Fraction(1)), fixed)
        roster.figures.values[asked.id] = fixed
        if asked.id != self.asked.key:
            roster.blank[asked.id] = self.missing.cells(about, whose, roster.rows)

    def _fixed(self, asked: Asked, roster: Roster) -> Whole:
        """Return the value that is fixed in each row, or that it is drawn."""
        cells = [one.cells.get(asked.id) for one in self._possible]
        by = next((cell.by for cell in cells if isinstance(cell, ByChoice)), None)
        if by is None:
            return np.array([_code(asked, cell) for cell in cells], dtype=np.int64)[roster.places]
        options = self.stations.options(by)
        table = np.array([[_code(asked, _at(cell, option)) for option in options] for cell in cells])
        return table[roster.places, self.stations.value(by)[roster.rows]]


def _at(cell: Any, option: str) -> Any:
    """Return a cell that goes by a choice as it is at one option of it."""
    if not isinstance(cell, ByChoice):
        return cell
    return int(cell.values[option].value) if option in cell.values else None


def _code(asked: Asked, cell: Any) -> int:
    """Return a fixed cell as figures hold it."""
    if cell is None:
        return _DRAWN
    return [choice.id for choice in asked.choices].index(str(cell)) if asked.choices else int(cell)
