"""Counting: the rows of long lists to a few numbers for each station.

It says in columns what :mod:`tieuchi.judge.measuring` says of counts and :mod:`tieuchi.judge.coverage` of
norms' lists: a row of which something is not known counts as possible, and a list that is not complete
counts from below.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast

from tieuchi.evidence.form import Form, FormList
from tieuchi.judge.columns.formulas import (
    Formula,
    added,
    at_least,
    equal,
    every,
    first,
    minus,
    number,
    one_of,
    read,
    smallest,
    some,
)
from tieuchi.judge.columns.quantities import Ends, Quantity
from tieuchi.judge.columns.reading import choice_of, ends_of
from tieuchi.judge.columns.tallies import Tally
from tieuchi.judge.columns.wording import Picked, holds
from tieuchi.judge.measuring import Setting, threshold_in
from tieuchi.law.lawbook import Law
from tieuchi.law.measures import CountRows, Coverage
from tieuchi.law.norms import EquipmentList, Norm, TechniqueList
from tieuchi.tables.prepared import identity
from tieuchi.values.numbers import Number

TEXTS = (0, 2**31 - 1)
"""The bounds of the numbers that stand for texts."""


class Counting:
    """What is counted of the lists of a form, each thing once.

    Args:
        law: The law.
        form: The form.

    Attributes:
        tallies: What is counted of each list that the set looks at.
    """

    def __init__(self, law: Law, form: Form) -> None:
        self.law = law
        self.form = form
        self.tallies: dict[str, Tally] = {}

    def rows(self, count: CountRows, setting: Setting) -> Ends:
        """Return how many rows of a list there are, or satisfy a condition."""
        asked = self.form.lists[count.rows_of]
        tally = self._tally(asked)
        if count.where is None:
            low = high = tally.rows
        else:
            found = holds(count.where, _Row(self.law, asked, setting))
            low, high = tally.sum_of(found.surely), tally.sum_of(found.possibly)
        return Ends(*tally.keep(low, added([high, tally.unlisted]), (0, asked.most)))

    def covered(self, coverage: Coverage, norm: Norm, setting: Setting) -> tuple[Ends, Ends]:
        """Return how much of a norm's list a station covers, and how much there is to cover."""
        asked = self.form.lists[coverage.of]
        if norm.equipment is not None:
            return self._equipment(asked, norm.equipment, setting[norm.equipment.by])
        return self._techniques(asked, cast(TechniqueList, norm.techniques))

    def _tally(self, asked: FormList) -> Tally:
        return self.tallies.setdefault(asked.id, Tally(asked, len(self.tallies)))

    def _techniques(self, asked: FormList, norm: TechniqueList) -> tuple[Ends, Ends]:
        """Return the techniques that were performed and are on the list, each text once."""
        tally, row = self._tally(asked), _Row(self.law, asked, {})
        texts, total = identity(norm.code), number(norm.total)
        confirmed = [place for place, entry in enumerate(norm.entries, start=1) if entry.basis == "confirmed"]
        listed = one_of(read(texts, TEXTS), confirmed)
        performed, on_list = (row.number(column) for column in (norm.performed, norm.on_list))
        low, high = (
            smallest(tally.sum_of_texts(texts, every([done, some([listed, allowed])])), total)
            for done, allowed in (
                (performed.low_reaches(1, beyond=False), on_list.low_reaches(1, beyond=False)),
                (performed.high_reaches(1, beyond=False), on_list.high_reaches(1, beyond=False)),
            )
        )
        high = added([high, tally.unless_whole(minus(total, high))])
        return Ends(*tally.keep(low, high, (0, norm.total))), Ends(total, total)

    def _equipment(self, asked: FormList, norm: EquipmentList, option: str) -> tuple[Ends, Ends]:
        """Return the items that are there in number and working, and how many there must be."""
        tally, row = self._tally(asked), _Row(self.law, asked, {})
        item, length = read(identity(norm.item), TEXTS), number(len(norm.entries))
        needed = {
            place: entry.needed[option]
            for place, entry in enumerate(norm.entries, start=1)
            if entry.needed is not None
        }
        working, required = row.number(norm.working), row.number(norm.required)
        low, high = (
            tally.sum_of(at_least(there, _required(item, needed, own)))
            for there, own in ((working.low, required.high), (working.high, required.low))
        )
        known = tally.sum_of(at_least(length, item))
        unseen, more = tally.unless_whole(minus(length, known)), tally.unlisted
        items = added([minus(tally.rows, known), length])
        most = len(norm.entries) + asked.most
        there = tally.keep(low, added([high, unseen, more]), (0, most))
        asked_for = tally.keep(items, added([items, more]), (len(norm.entries), most))
        return Ends(*there), Ends(*asked_for)


def _required(item: Formula, needed: Mapping[int, int], own: Formula) -> Formula:
    """Return how many of an item there must be: as the norm says, or else the station's own list."""
    return first(((equal(item, number(place)), number(many)) for place, many in needed.items()), own)


class _Row:
    """The columns of a list, asked by the condition of a count."""

    def __init__(self, law: Law, asked: FormList, setting: Setting) -> None:
        self._law = law
        self._columns = {column.id: column for column in asked.columns}
        self._setting = setting

    def look(self, name: str) -> Quantity | Picked:
        """Return what stands in a column."""
        column = self._columns[name]
        return Picked(column, column=choice_of(column)) if column.type == "choice" else ends_of(column)

    def number(self, name: str) -> Ends:
        """Return the number or yes/no that stands in a column."""
        return ends_of(self._columns[name])

    def threshold(self, written: Any) -> Number:
        """Return the number a threshold stands for in the station's setting."""
        return threshold_in(self._law, self._setting, written)
