"""Measures as columns: from fields and counted lists to the quantities that rules compare.

It says in columns what :class:`tieuchi.judge.measuring.Measuring` says of one station.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, cast

from tieuchi.evidence.asked import Asked
from tieuchi.evidence.form import Form
from tieuchi.judge.columns.counting import Counting
from tieuchi.judge.columns.formulas import Truth, added, counted, number, times
from tieuchi.judge.columns.looking import measure_dependence, within
from tieuchi.judge.columns.quantities import Ends, Quantity, Quotient, exceeds
from tieuchi.judge.columns.reading import choice_of, ends_of, pair, said_of
from tieuchi.judge.columns.staffing import norm_column
from tieuchi.judge.columns.wording import Picked, holds
from tieuchi.judge.coverage import headcount_needed
from tieuchi.judge.measuring import UNBOUNDED, Setting, threshold_in
from tieuchi.law.lawbook import Law
from tieuchi.law.measures import Measure, Share
from tieuchi.values.interval import Interval
from tieuchi.values.numbers import Amount, Number


@dataclass
class Shared:
    """What the measures of all settings share.

    Attributes:
        law: The law.
        form: The form.
        counting: What is counted of lists.
        quantities: The measures made so far, by name and by what of the setting touches them.
    """

    law: Law
    form: Form
    counting: Counting
    quantities: dict[tuple[Any, ...], Quantity] = field(default_factory=dict)


class Measures:
    """The measures of a law in one setting; a measure that the setting does not touch is computed once.

    Args:
        shared: What all settings share.
        setting: The options taken for the choices that numbers depend on.
    """

    def __init__(self, shared: Shared, setting: Setting) -> None:
        self.law = shared.law
        self.form = shared.form
        self.counting = shared.counting
        self.setting = setting
        self._made = shared.quantities

    def look(self, name: str) -> Quantity | Picked:
        """Return all that a measure or field can still be."""
        asked = self.form.fields.get(name)
        if asked is not None and asked.type == "choice":
            if name in self.setting:
                return Picked(asked, option=self.setting[name])
            return Picked(asked, column=choice_of(asked))
        key = (name, *sorted(within(self.setting, measure_dependence(self.law, name)).items()))
        if key not in self._made:
            self._made[key] = self._computed(name, asked)
        return self._made[key]

    def threshold(self, written: Any) -> Number:
        """Return the number a threshold stands for in this setting."""
        return threshold_in(self.law, self.setting, written)

    def exceeded(self, name: str) -> Truth:
        """Return whether the part of a share surely exceeds its whole."""
        share = cast(Share, self.law.criteria_set.measures[name].share)
        return exceeds(name, self._number(share.of), self._number(share.whole))

    def _computed(self, name: str, asked: Asked | None) -> Quantity:
        if asked is not None:
            return ends_of(asked)
        measure = self.law.criteria_set.measures[name]
        if measure.share is not None:
            share = measure.share
            return self._quotient(name, (share.of, share.whole), share.none_counts_as, capped=True)
        if measure.ratio is not None:
            ratio = measure.ratio
            return self._quotient(name, (ratio.of, ratio.to), ratio.none_counts_as, capped=False)
        if measure.coverage is not None:
            return self._coverage(name, measure)
        return self._plain(measure)

    def _quotient(self, name: str, ends: tuple[str, str], none: Amount | None, *, capped: bool) -> Quotient:
        of, to = (self._number(end) for end in ends)
        counts_as = None if none is None else none.value
        part = self.form.fields.get(ends[0])
        cut = part is not None and part.part_of == ends[1]
        said = said_of(part) if part is not None and cut else of.high
        return Quotient(name, of, to, counts_as, capped, self._steady(name), said)

    def _steady(self, name: str) -> bool:
        return not any(True for _ in self.law.measure_choices(name))

    def _plain(self, measure: Measure) -> Ends:
        if measure.count is not None:
            return self.counting.rows(measure.count, self.setting)
        if measure.how_many is not None:
            return self._how_many(measure)
        if measure.sum is not None:
            return _sum([self._number(part) for part in measure.sum])
        if measure.norm is not None:
            return self._norm(measure.norm)
        return _fixed((self.threshold(measure.value),) * 2)

    def _number(self, name: str) -> Ends:
        return cast(Ends, self.look(name))

    def _how_many(self, measure: Measure) -> Ends:
        found = [holds(condition, self) for condition in measure.how_many or ()]
        return Ends(
            added(counted(one.surely) for one in found), added(counted(one.possibly) for one in found)
        )

    def _norm(self, subject: str) -> Ends:
        norm = self.law.norms.get(subject)
        if norm is None or norm.headcount is None:
            return _fixed((1, UNBOUNDED))
        head, option = norm.headcount, self.setting[norm.headcount.by]
        asked = Interval(*self.form.fields[head.population].bounds)
        needed = headcount_needed(head, asked, option)
        return pair(norm_column(subject, option, head), (int(needed.lo), int(needed.hi)))

    def _coverage(self, name: str, measure: Measure) -> Quantity:
        coverage = cast(Any, measure.coverage)
        norm = self.law.norms.get(coverage.norm)
        if norm is None or not norm.columns:
            return _fixed((0, 1))
        covered, listed = self.counting.covered(coverage, norm, self.setting)
        return Quotient(name, covered, listed, None, True, self._steady(name), covered.high)


def _sum(parts: list[Ends]) -> Ends:
    scale = max(part.steps for part in parts)
    return Ends(
        added(times(part.low, scale // part.steps) for part in parts),
        added(times(part.high, scale // part.steps) for part in parts),
        scale,
    )


def _fixed(ends: tuple[Number, Number]) -> Ends:
    """Return a number that is the same for every station."""
    scale = max(end.denominator for end in ends)
    low, high = (number(int(end * scale)) for end in ends)
    return Ends(low, high, scale)
