"""Counting: the rows of long lists to a few numbers for each station.

It says in columns what :mod:`tieuchi.judge.measuring` says of counts and :mod:`tieuchi.judge.coverage` of
norms' lists: a row of which something is not known counts as possible, and a list that is not complete
counts from below.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast

from tieuchi.evidence.form import Form, FormList
from tieuchi.judge.columns.quantities import Ends, Quantity
from tieuchi.judge.columns.tallies import Tally
from tieuchi.judge.columns.terms import Stages, Term, apply
from tieuchi.judge.columns.wording import Picked, holds
from tieuchi.judge.measuring import Setting, threshold_in
from tieuchi.law.lawbook import Law
from tieuchi.law.measures import CountRows, Coverage
from tieuchi.law.norms import EquipmentList, Norm, TechniqueList
from tieuchi.tables.prepared import bounds_in_steps, chosen, identity, lower, steps, upper
from tieuchi.values.numbers import Number


class Counting:
    """What is counted of the lists of a form, each thing once.

    Args:
        law: The law.
        form: The form.
        functions: The module whose ``col``, ``lit`` and ``when`` make expressions.

    Attributes:
        tallies: What is counted of each list that the set looks at.
    """

    def __init__(self, law: Law, form: Form, functions: Any) -> None:
        self.law = law
        self.form = form
        self.functions = functions
        self.tallies: dict[str, Tally] = {}

    def rows(self, name: str, count: CountRows, setting: Setting) -> Ends:
        """Return how many rows of a list there are, or satisfy a condition."""
        asked = self.form.lists[count.rows_of]
        tally = self._tally(asked)
        if count.where is None:
            low = high = tally.rows
        else:
            found = holds(count.where, _Row(self, asked, setting))
            low, high = tally.sum_of(found.surely), tally.sum_of(found.possibly)
        ends = (low, apply(lambda one, more: one + more, high, tally.unlisted))
        return Ends(name, *tally.keep(*ends), 0, asked.most)

    def covered(self, name: str, coverage: Coverage, norm: Norm, setting: Setting) -> tuple[Ends, Ends]:
        """Return how much of a norm's list a station covers, and how much there is to cover."""
        asked = self.form.lists[coverage.of]
        if norm.equipment is not None:
            return self._equipment(name, asked, norm.equipment, setting[norm.equipment.by])
        return self._techniques(name, asked, cast(TechniqueList, norm.techniques))

    def _tally(self, asked: FormList) -> Tally:
        return self.tallies.setdefault(asked.id, Tally(asked, self.functions, len(self.tallies)))

    def _techniques(self, name: str, asked: FormList, norm: TechniqueList) -> tuple[Ends, Ends]:
        """Return the techniques that were performed and are on the list, each text once."""
        tally, row = self._tally(asked), _Row(self, asked, {})
        texts = identity(norm.code)
        confirmed = [place for place, entry in enumerate(norm.entries, start=1) if entry.basis == "confirmed"]
        listed = self.functions.col(texts).is_in(confirmed) if confirmed else None
        sums = []
        for reaches in ("low_reaches", "high_reaches"):
            performed, on_list = (
                getattr(row.look(column), reaches)(1, beyond=False)
                for column in (norm.performed, norm.on_list)
            )
            on_it = on_list.expr if listed is None else listed | on_list.expr
            sums.append(tally.sum_of_texts(texts, Term(performed.expr & on_it)))
        low, high = (apply(lambda one: self._at_most(one, norm.total), one) for one in sums)
        high = apply(lambda one, whole: one + (norm.total - one) * (1 - whole), high, tally.whole)
        total = Term(self.functions.lit(norm.total))
        ends = tally.keep(low, high)
        return Ends(name, *ends, 0, norm.total), Ends(name, total, total, norm.total, norm.total)

    def _equipment(self, name: str, asked: FormList, norm: EquipmentList, option: str) -> tuple[Ends, Ends]:
        """Return the items that are there in number and working, and how many there must be."""
        tally, item = self._tally(asked), self.functions.col(identity(norm.item))
        needed = {
            place: entry.needed[option]
            for place, entry in enumerate(norm.entries, start=1)
            if entry.needed is not None
        }
        held = [
            tally.sum_of(
                Term(
                    self.functions.col(end(norm.working))
                    >= self._required(item, needed, self.functions.col(other(norm.required)))
                )
            )
            for end, other in ((lower, upper), (upper, lower))
        ]
        length, most = len(norm.entries), len(norm.entries) + asked.most
        known = tally.sum_of(Term(item <= length))
        unseen = apply(lambda one, whole: (length - one) * (1 - whole), known, tally.whole)
        items = apply(lambda rows, one: rows - one + length, tally.rows, known)
        more = tally.unlisted
        high = apply(lambda one, two, three: one + two + three, held[1], unseen, more)
        there = tally.keep(held[0], high)
        asked_for = tally.keep(items, apply(lambda one, two: one + two, items, more))
        return Ends(name, *there, 0, most), Ends(name, *asked_for, length, most)

    def _required(self, item: Any, needed: Mapping[int, int], own: Any) -> Any:
        """Return how many of an item there must be: as the norm says, or else the station's own list."""
        required = own
        for place, number in needed.items():
            here = self.functions.when(item == place).then(self.functions.lit(number))
            required = here.otherwise(required)
        return required

    def _at_most(self, expr: Any, number: int) -> Any:
        return self.functions.min_horizontal(expr, self.functions.lit(number))


class _Row:
    """The columns of a list, asked by the condition of a count."""

    stages: Stages | None = None

    def __init__(self, counting: Counting, asked: FormList, setting: Setting) -> None:
        self.counting = counting
        self.columns = {column.id: column for column in asked.columns}
        self.setting = setting

    def look(self, name: str) -> Quantity | Picked:
        """Return what stands in a column."""
        column, col = self.columns[name], self.counting.functions.col
        if column.type == "choice":
            return Picked(column, column=Term(col(chosen(name))))
        ends = (Term(col(lower(name))), Term(col(upper(name))))
        return Ends(name, *ends, *bounds_in_steps(column), steps(column))

    def threshold(self, written: Any) -> Number:
        """Return the number a threshold stands for in the station's setting."""
        return threshold_in(self.counting.law, self.setting, written)
