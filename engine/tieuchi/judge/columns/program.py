"""Programs: a law compiled to the columns of its findings.

>>> program = compile_law(law, form, polars)
>>> judged = program.judge(stations, lists).collect()
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from tieuchi.evidence.form import Form
from tieuchi.judge.columns import totals
from tieuchi.judge.columns.counting import Counting
from tieuchi.judge.columns.indicators import Found, Indicators
from tieuchi.judge.columns.measures import Shared
from tieuchi.judge.columns.tallies import Tally
from tieuchi.judge.columns.terms import Stages, Truth, every, negation, some
from tieuchi.law.lawbook import Law
from tieuchi.tables.prepared import ROW


@dataclass(frozen=True)
class Program:
    """A law as column expressions.

    Attributes:
        tallies: What is counted of each list.
        stages: The columns computed one stage after another.
        outputs: The columns of the findings: see :func:`compile_law`.
    """

    tallies: Sequence[Tally]
    stages: Sequence[Sequence[Any]]
    outputs: Sequence[Any]

    def judge(self, stations: Any, lists: Mapping[str, Any]) -> Any:
        """Return the findings of stations.

        Args:
            stations: The readied stations (:func:`tieuchi.judge.columns.readying.ready`), a lazy frame of
                the engine that the program was compiled for.
            lists: The rows of each list, lazy frames of the same engine.

        Returns:
            A lazy frame with one row for each station, whole numbers only.
        """
        return self.score(self.count(stations, lists))

    def count(self, stations: Any, lists: Mapping[str, Any]) -> Any:
        """Return the stations with what is counted of their lists."""
        for tally in self.tallies:
            stations = tally.beside(stations, lists.get(tally.list.id))
        return stations

    def score(self, counted: Any) -> Any:
        """Return the findings of stations of which all is counted."""
        for stage in self.stages:
            counted = counted.with_columns(*stage)
        return counted.select(ROW, *self.outputs)


def compile_law(law: Law, form: Form, functions: Any, owned: Iterable[int] = ()) -> Program:
    """Compile a law to column expressions.

    The columns of the findings, each a whole number: of indicator ``n`` (in the order of the set, from 0)
    ``in_least`` and ``in_most``, hundredths of points or, for a target, whether it is met; ``in_status``, the
    place in :data:`~tieuchi.judge.columns.indicators.STATUSES`; of scale ``n`` ``sn_won``, a bit for each
    outcome that can win; of criterion ``n`` ``cn_least``, ``cn_most`` and ``cn_standing``; of disqualifier
    ``n`` ``dn_lo`` and ``dn_hi``; ``total_least`` and ``total_most``; ``outcome``; and ``impossible``, where
    some share's part surely exceeds its whole, so that the other columns mean nothing. Targets have no points
    of criteria and no total.

    Args:
        law: The law.
        form: The form it is judged on.
        functions: Polars or narwhals: the module whose ``col``, ``lit`` and ``when`` make expressions.
        owned: The places of what assessors found on; see :attr:`tieuchi.tables.prepared.Prepared.owned`.

    Raises:
        JudgingError: If a figure can be too large for whole columns.
    """
    points = sum(ruled.indicator.points or 1 for ruled in law.criteria_set.indicators.values())
    stages = Stages(functions, points)
    counting = Counting(law, form, functions)
    indicators = Indicators(Shared(law, form, stages, counting), owned)
    found = [
        [indicators.found(ruled, law.choices[one.number]) for ruled in one.indicators]
        for one in law.criteria_set.criteria
    ]
    outputs = {
        **_indicators([each for some_found in found for each in some_found]),
        **_sums(law, stages, found),
        "impossible": stages.counted(_impossible(law, indicators), dtype=stages.place),
    }
    tallies = tuple(counting.tallies.values())
    return Program(tallies, stages.columns, [term.expr.alias(name) for name, term in outputs.items()])


def _indicators(found: Sequence[Found]) -> dict[str, Any]:
    columns: dict[str, Any] = {}
    for place, one in enumerate(found):
        columns |= {
            f"i{place}_least": one.points.least,
            f"i{place}_most": one.points.most,
            f"i{place}_status": one.status,
        }
    scales = [bits for one in found for bits in one.won.values()]
    columns |= {f"s{place}_won": bits for place, bits in enumerate(scales)}
    bars = [bar for one in found for bar in one.bars]
    for place, bar in enumerate(bars):
        columns |= {f"d{place}_lo": bar.least, f"d{place}_hi": bar.most}
    return columns


def _sums(law: Law, stages: Stages, found: Sequence[Sequence[Found]]) -> dict[str, Any]:
    one, columns = law.criteria_set, {}
    recognition = one.head.recognition
    criteria = [
        totals.criterion(stages, ruled, each, recognition)
        for ruled, each in zip(one.criteria, found, strict=True)
    ]
    for place, criterion in enumerate(criteria):
        if criterion.points is not None:
            columns[f"c{place}_least"] = criterion.points.least
            columns[f"c{place}_most"] = criterion.points.most
        columns[f"c{place}_standing"] = totals.standing(stages, criterion)
    lines, points = list(criteria), [each.points for each in criteria if each.points is not None]
    if recognition is not None and len(points) == len(criteria):
        maximum = sum(ruled.criterion.points or 0 for ruled in one.criteria)
        added, total = totals.summed(stages, points, recognition.total_at_least, maximum)
        lines.append(total)
        columns |= {"total_least": added.least, "total_most": added.most}
    bars = [bar for some_found in found for each in some_found for bar in each.bars]
    return {**columns, "outcome": totals.outcome(stages, lines, bars)}


def _impossible(law: Law, indicators: Indicators) -> Truth:
    """Return whether the part of some share surely exceeds its whole, in every setting there can be."""
    return some(
        every(
            some([indicators.measures(setting).exceeded(name), negation(here)])
            for here, setting in indicators.settings(law.measure_choices(name))
        )
        for name, measure in law.criteria_set.measures.items()
        if measure.share is not None
    )
