"""Asking: what settles an open verdict with the least work, and what hangs on each thing that can be asked.

The rules of asking, all of them:

1. An ask is a field, a whole list, or an assessor's own finding; a list is one ask however many rows it may
   have.
2. Work is counted in minutes, as the form estimates it; asks are chosen so that their work adds up to the
   least.
3. The *surest* set settles the verdict whatever its answers are; the *soonest* sets settle it for some
   answers.
4. What a figure over part of the period leaves open can be asked only when the period is over, and says so.
5. What no evidence can settle, such as a norm that is not in force, is never asked and is told.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from itertools import combinations

from tieuchi.evidence.aging import aged
from tieuchi.evidence.facts import Evidence, Fact
from tieuchi.judge.assessing import assess
from tieuchi.judge.findings import Assessment
from tieuchi.judge.judging import Evaluator
from tieuchi.law.lawbook import Law
from tieuchi.law.measures import measure_parts
from tieuchi.plan.board import board_of
from tieuchi.plan.classes import stays_open
from tieuchi.plan.deciding import Settling
from tieuchi.plan.goals import Soonest
from tieuchi.plan.items import Item
from tieuchi.plan.opening import items_of
from tieuchi.plan.searching import MOST_OWN
from tieuchi.plan.settling import ATTESTING, Ask, as_judged, ask_of, minutes
from tieuchi.plan.soonest import soonest
from tieuchi.plan.surest import Surest, surest
from tieuchi.values.interval import Interval


@dataclass(frozen=True)
class Hanging:
    """What hangs on one ask.

    Attributes:
        ask: The ask.
        points: The hundredths of points that the indicators it keeps open may still bring, all together.
        indicators: The numbers of those indicators.
        bars: The indicators whose disqualifier it keeps open.
    """

    ask: Ask
    points: int
    indicators: tuple[str, ...]
    bars: tuple[str, ...]


@dataclass(frozen=True)
class OpenTarget:
    """What settles one target that is open.

    Attributes:
        number: The target.
        asks: The cheapest set that surely settles it; where none does, everything that bears on it.
        minutes: The work they take together.
        settles: Whether they surely settle it.
    """

    number: str
    asks: frozenset[str]
    minutes: int
    settles: bool


@dataclass(frozen=True)
class Advice:
    """What to ask next of one station.

    Attributes:
        assessment: The assessment as things are.
        evidence: The evidence over the whole period asked; its findings are the assessment's.
        hanging: Everything that can be asked and bears on the result, what most hangs on first.
        surest: The cheapest set that surely settles the verdict; none where not even all asks do.
        left: The grand total that may be left open, at its widest, after the surest set.
        soonest: The cheapest sets that could settle it, for a pass and for a fail where there is one.
        stuck: The numbers of the indicators that stay open whatever is asked.
        targets: Of a set of targets, what settles each that is open.
    """

    assessment: Assessment
    evidence: Evidence
    hanging: tuple[Hanging, ...]
    surest: Surest | None = None
    left: int = 0
    soonest: tuple[Soonest, ...] = ()
    stuck: tuple[str, ...] = ()
    targets: tuple[OpenTarget, ...] = ()

    @property
    def open(self) -> bool:
        """Whether there is a verdict to settle."""
        return self.assessment.outcome == "open"

    @property
    def asks(self) -> Mapping[str, Ask]:
        """Everything that can be asked, by name."""
        return {one.ask.name: one.ask for one in self.hanging}


def advise(law: Law, evidence: Evidence, day: date, evaluator: Evaluator) -> Advice:
    """Return what to ask next of one station; see :func:`~tieuchi.judge.assessing.assess` for the errors."""
    assessment = assess(law, evidence, day, evaluator)
    whole = as_judged(aged(evidence, day), law.criteria_set.head)
    items = items_of(law, whole)
    asks = asks_of(items, whole, later=not assessment.covered)
    hanging = tuple(sorted((_hanging(ask, items) for ask in asks.values()), key=_most_first))
    if assessment.total is None:
        targets = tuple(_target(item, asks) for item in items if item.bar is None)
        return Advice(assessment, whole, hanging, targets=targets)
    if assessment.outcome != "open":
        return Advice(assessment, whole, hanging)

    def settling_of(shown: Evidence, open_: tuple[Item, ...]) -> Settling:
        board = board_of(assessment, open_)
        return Settling(board, shown, asks, lambda one: assess(law, one, day, evaluator, traced=False))

    settling = settling_of(whole, items)
    found = surest(settling)
    if found is None:
        some, unless = of_something(items, whole)
        of_some = tuple(replace(one, evidence=some, of_something=True) for one in items) if unless else ()
        settling = settling_of(some, of_some) if unless else settling
        found = surest(settling) if unless else None
        found = found and replace(found, unless=unless)
    told = settling_of(whole, items)
    return Advice(
        assessment,
        whole,
        hanging,
        found,
        0 if found is None else widest(settling, found.asks),
        tuple(one for one in (soonest(told, "pass"), soonest(told, "fail")) if one is not None),
        _stuck(settling) if found is None else (),
    )


def _target(item: Item, asks: Mapping[str, Ask]) -> OpenTarget:
    """Return the cheapest asks that surely settle a target, of all subsets of what it looks at."""
    names = sorted(item.direct & asks.keys())
    sizes = range(1, len(names) + 1) if len(names) <= MOST_OWN else (len(names),)
    subsets = [frozenset(some) for size in sizes for some in combinations(names, size)]
    for some in sorted(subsets, key=lambda some: (minutes(asks, some), sorted(some))):
        if all(least == most for least, most in item.ways(some, {})):
            return OpenTarget(item.ruled.number, some, minutes(asks, some), settles=True)
    return OpenTarget(item.ruled.number, frozenset(names), minutes(asks, names), settles=False)


def of_something(items: Iterable[Item], evidence: Evidence) -> tuple[Evidence, tuple[str, ...]]:
    """Return evidence in which shares are of something, and the facts that are held to be more than nothing.

    A share of nothing, such as of no births, stays open where the rule does not say what it counts as; no
    answer settles it then.
    """
    names: set[str] = set()
    for item in items:
        around = item.measurings()[0]
        for subject in item.subjects:
            if subject in item.law.criteria_set.measures and stays_open(subject, around):
                names |= set(_below(item.law, subject)) & item.asks
    raised = {}
    for name in names & evidence.form.fields.keys():
        value = evidence.fact(name).value
        if isinstance(value, Interval) and value.lo <= 0 < value.hi:
            raised[name] = Fact(Interval(1, value.hi), "estimated")
    return replace(evidence, facts={**evidence.facts, **raised}), tuple(sorted(names))


def _below(law: Law, name: str) -> Iterator[str]:
    """Yield the facts that stand below the line of a share."""
    measure = law.criteria_set.measures.get(name)
    if measure is None:
        yield name
    elif measure.share is not None or measure.ratio is not None:
        yield from _below(law, measure_parts(measure)[1])
    elif measure.count is not None:
        yield measure.count.rows_of
    else:
        yield from (one for part in measure_parts(measure) for one in _below(law, part))


def asks_of(items: Iterable[Item], evidence: Evidence, *, later: bool) -> dict[str, Ask]:
    """Return everything that can be asked and may narrow an item, by name."""
    form = evidence.form
    found: dict[str, Ask] = {}
    for item in items:
        for name in sorted(item.direct):
            if name in item.persons:
                found[name] = Ask(name, "person", ATTESTING)
            elif name in form.fields or name in form.lists:
                found[name] = ask_of(evidence, name, later=later)
    return found


def widest(settling: Settling, chosen: frozenset[str]) -> int:
    """Return how many hundredths of the grand total may stay open after some asks, at most."""
    return max(
        sum(
            max(most - least for least, most in settling.ways(item, chosen, given))
            for item in settling.board.items
        )
        for given in settling.given(chosen)
    )


def _hanging(ask: Ask, items: Iterable[Item]) -> Hanging:
    touched = [item for item in items if ask.name in item.direct]
    scored = [item for item in touched if item.bar is None]
    points = sum(most - least for least, most in (item.now for item in scored)) if scored else 0
    return Hanging(
        ask,
        points if scored and scored[0].ruled.indicator.points is not None else 0,
        tuple(item.ruled.number for item in scored),
        tuple(item.ruled.number for item in touched if item.bar is not None),
    )


def _most_first(one: Hanging) -> tuple[int, int, int, str]:
    return -len(one.bars), -one.points, one.ask.minutes, one.ask.name


def _stuck(settling: Settling) -> tuple[str, ...]:
    """Return the indicators that may stay open though everything is asked."""
    every = frozenset(settling.asks)
    return tuple(
        item.ruled.number
        for item in settling.every
        if any(
            least != most
            for given in settling.given(every)
            for least, most in settling.ways(item, every, given)
        )
    )
