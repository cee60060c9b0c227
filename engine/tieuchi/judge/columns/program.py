"""Programs: a law compiled to the columns of its findings.

>>> program = compile_law(law, form)
>>> readied = program.ready(prepared)
>>> judged = program.on(polars).judge(readied.stations.lazy(), lists).collect()
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from tieuchi.evidence.facts import Covers
from tieuchi.evidence.form import Form
from tieuchi.judge.columns import totals
from tieuchi.judge.columns.counting import Counting
from tieuchi.judge.columns.formulas import Formula, Truth, counted, every, negation, some
from tieuchi.judge.columns.indicators import Found, Indicators
from tieuchi.judge.columns.measures import Shared
from tieuchi.judge.columns.readying import Readying, readied, readied_rows
from tieuchi.judge.columns.staging import Staged, columns_read
from tieuchi.judge.columns.tallies import Tally, Tallying
from tieuchi.law.lawbook import Law
from tieuchi.tables.prepared import ROW, Prepared, chosen


@dataclass(frozen=True, eq=False)
class Program:
    """A law as formulas.

    Attributes:
        stations: What is settled of each station before it is judged: the columns that the others read.
        rows: What is settled of the rows of each list.
        tallies: What is counted of each list.
        findings: The columns of the findings: see :func:`compile_law`.
        choices: The columns of the choices, such as a zone, that numbers of the law depend on.
    """

    stations: Mapping[str, Formula]
    rows: Mapping[str, Mapping[str, Formula]]
    tallies: Sequence[Tally]
    findings: Mapping[str, Formula]
    choices: Sequence[str]

    def ready(self, prepared: Prepared) -> Prepared:
        """Return prepared evidence as the engines take it: what is read of it, and settled."""
        return self._readying.ready(prepared)

    @cached_property
    def _readying(self) -> Readying:
        return Readying(self.stations, self.rows)

    def on(self, functions: Any) -> Columns:
        """Return the program as expressions.

        Args:
            functions: Polars or narwhals: the module whose ``col``, ``lit`` and ``when`` make expressions.
        """
        return Columns([Tallying(one, functions) for one in self.tallies], Staged(self.findings, functions))


@dataclass(frozen=True)
class Columns:
    """A law as column expressions.

    Attributes:
        tallies: What is counted of each list.
        findings: The columns of the findings.
    """

    tallies: Sequence[Tallying]
    findings: Staged

    def judge(self, stations: Any, lists: Mapping[str, Any]) -> Any:
        """Return the findings of stations.

        Args:
            stations: The stations, ready (:meth:`Program.ready`): a lazy frame of the engine whose
                expressions these are.
            lists: The rows of each list, lazy frames of the same engine.

        Returns:
            A lazy frame with one row for each station, whole numbers only.
        """
        return self.score(self.count(stations, lists))

    def count(self, stations: Any, lists: Mapping[str, Any]) -> Any:
        """Return the stations with what is counted of their lists."""
        for tally in self.tallies:
            stations = tally.beside(stations, lists.get(tally.list_id))
        return stations

    def score(self, counted: Any) -> Any:
        """Return the findings of stations of which all is counted."""
        return self.findings.staged(counted).select(ROW, *self.findings.wanted)


def compile_law(law: Law, form: Form, covers: Covers = "all of it", owned: Iterable[int] = ()) -> Program:
    """Compile a law to the columns of its findings.

    The columns, each a whole number: of indicator ``n`` (in the order of the set, from 0)
    ``in_least`` and ``in_most``, hundredths of points or, for a target, whether it is met; ``in_status``, the
    place in :data:`~tieuchi.judge.columns.statuses.STATUSES`; of scale ``n`` ``sn_won``, a bit for each
    outcome that can win; of criterion ``n`` ``cn_least``, ``cn_most`` and ``cn_standing``; of disqualifier
    ``n`` ``dn_lo`` and ``dn_hi``; ``total_least`` and ``total_most``; ``outcome``; and ``impossible``, where
    some share's part surely exceeds its whole, so that the other columns mean nothing. Targets have no points
    of criteria and no total.

    Args:
        law: The law.
        form: The form it is judged on.
        covers: What the period of the evidence covers of what the set asks.
        owned: The places of what assessors found on; see :attr:`tieuchi.tables.prepared.Prepared.owned`.

    Raises:
        JudgingError: If a figure can be too large for whole columns, or is part of one of another type.
    """
    counting = Counting(law, form)
    indicators = Indicators(Shared(law, form, counting), owned)
    found = [
        [indicators.found(ruled, law.choices[one.number]) for ruled in one.indicators]
        for one in law.criteria_set.criteria
    ]
    findings = {
        **_indicators([each for some_found in found for each in some_found]),
        **_sums(law, found),
        "impossible": counted(_impossible(law, indicators)),
    }
    tallies = tuple(counting.tallies.values())
    wanted = columns_read([*findings.values(), *(one for tally in tallies for one in tally.kept.values())])
    rows = {name: readied_rows(asked, covers) for name, asked in form.lists.items()}
    choices = sorted({chosen(name) for names in law.choices.values() for name in names})
    return Program(readied(law, form, covers, wanted), rows, tallies, findings, choices)


def _indicators(found: Sequence[Found]) -> dict[str, Formula]:
    columns: dict[str, Formula] = {}
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


def _sums(law: Law, found: Sequence[Sequence[Found]]) -> dict[str, Formula]:
    one = law.criteria_set
    columns: dict[str, Formula] = {}
    recognition = one.head.recognition
    criteria = [
        totals.criterion(ruled, each, recognition) for ruled, each in zip(one.criteria, found, strict=True)
    ]
    for place, criterion in enumerate(criteria):
        if criterion.points is not None:
            columns[f"c{place}_least"] = criterion.points.least
            columns[f"c{place}_most"] = criterion.points.most
        columns[f"c{place}_standing"] = totals.standing(criterion)
    lines, points = list(criteria), [each.points for each in criteria if each.points is not None]
    if recognition is not None and len(points) == len(criteria):
        maximum = sum(ruled.criterion.points or 0 for ruled in one.criteria)
        added, total = totals.summed(points, recognition.total_at_least, maximum)
        lines.append(total)
        columns |= {"total_least": added.least, "total_most": added.most}
    bars = [bar for some_found in found for each in some_found for bar in each.bars]
    return {**columns, "outcome": totals.outcome(lines, bars)}


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
