"""How far an action can go at one station: its levels, each with its cost, its day and what it changes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from fractions import Fraction
from typing import Any, Literal, cast

from tieuchi.evidence.cells import read_cell, read_number
from tieuchi.evidence.facts import Evidence, Fact, Known
from tieuchi.judge.judging import covers
from tieuchi.law.criteria import SetFile
from tieuchi.plan.actions.catalogue import Action, AddRows, ChangeRows, Move, SetField
from tieuchi.plan.actions.edits import Edit, FactChange
from tieuchi.plan.actions.rows import added_rows, changed_rows, column_of
from tieuchi.values.interval import Interval
from tieuchi.values.numbers import Number, ceiling, exact, floor

Idle = Literal["done", "not known", "period"]
"""Why an action has no level: nothing is left of it to do; where it starts from is not known; or it changes
figures over a period that cannot change any more, or of which only a part is known."""
_A_DAY = timedelta(days=1)


@dataclass(frozen=True)
class Level:
    """One way to take an action.

    Attributes:
        units: How many people, rows or things it changes; 1 for what is done once and for all.
        cost: In thousands of VND.
        ready: The day from which evidence shows it.
        edits: What it changes.
    """

    units: int
    cost: int
    ready: date
    edits: tuple[Edit, ...]


@dataclass(frozen=True)
class Lever:
    """An action as one station can take it.

    Attributes:
        action: The action.
        levels: Each further than the one before; none where it cannot be taken.
        touched: The fields it changes, columns as ``list.column``, added rows as ``list#``.
        idle: Why it has no level.
        over_period: Whether it changes figures over a period.
    """

    action: Action
    levels: tuple[Level, ...]
    touched: frozenset[str]
    idle: Idle | None
    over_period: bool


def lever(action: Action, evidence: Evidence, head: SetFile, start: date) -> Lever:
    """Return how far an action can go.

    Args:
        action: The action.
        evidence: What the station shows before.
        head: The set that judges, which says over which period figures are asked.
        start: The day on which work begins.
    """
    touched = frozenset(name for change in action.changes for name in _touched(change, evidence))
    shown = {*touched, *(name for change in action.changes for name in _cells_added(change))}
    over = any(_over_period(name, evidence) for name in shown)
    ready = shows(evidence, head, start, action.days, over_period=over)
    if ready is None:
        return Lever(action, (), touched, "period", over)
    steps, idle = _steps(action, evidence)
    levels = tuple(
        Level(units, action.cost.once + action.cost.each * units, ready, edits) for units, edits in steps
    )
    return Lever(action, levels, touched, None if levels else idle, over)


def shows(evidence: Evidence, head: SetFile, start: date, days: int, *, over_period: bool) -> date | None:
    """Return the day from which evidence shows what is begun on a day and takes so long.

    What stands on the day shows when it is done. A figure over a period shows at the end of a whole year that
    begins after the evidence's own period and not before the work; where the set asks about a period of its
    own, or the evidence covers only a part, it never does.
    """
    done = start + timedelta(days=days)
    if not over_period:
        return done
    if head.period != "year" or covers(evidence.period, head) != "all of it":
        return None
    begin = max((evidence.period.end or evidence.as_of) + _A_DAY, start)
    last = max(done, a_year_from(begin))
    after = last + _A_DAY
    # No year ends on the day before 29 February.
    return after if (after.month, after.day) == (2, 29) else last


def a_year_from(first: date) -> date:
    """Return the last day of the year that begins on a day."""
    leap_day = (first.month, first.day) == (2, 29)
    anniversary = date(first.year + 1, 3, 1) if leap_day else first.replace(year=first.year + 1)
    return anniversary - _A_DAY


def _touched(change: Any, evidence: Evidence) -> Iterator[str]:
    match change:
        case SetField() | Move():
            yield change.field
        case ChangeRows():
            yield from (f"{change.rows_of}.{name}" for name in change.to)
        case AddRows():
            yield f"{change.rows_of}#"


def _cells_added(change: Any) -> set[str]:
    """Return the columns that added rows fill, as ``list.column``."""
    if not isinstance(change, AddRows):
        return set()
    return {f"{change.rows_of}.{name}" for row in change.rows for name in row}


def _over_period(name: str, evidence: Evidence) -> bool:
    rows_of, dot, column = name.partition(".")
    if name.endswith("#"):
        return evidence.form.lists[name[:-1]].over == "period"
    if not dot:
        return evidence.form.fields[name].over == "period"
    one = evidence.form.lists[rows_of]
    return one.over == "period" or column_of(evidence, rows_of, column).over == "period"


Step = tuple[int, tuple[Edit, ...]]


def _steps(action: Action, evidence: Evidence) -> tuple[list[Step], Idle]:
    """Return the units and edits of every level; where there are none, why."""
    once = [
        edit for change in action.changes if isinstance(change, SetField) for edit in _set(change, evidence)
    ]
    degrees = next((one for one in action.changes if not isinstance(one, SetField)), None)
    if degrees is None:
        return ([(1, tuple(once))] if once else []), "done"
    found, idle = _degrees(degrees, evidence)
    if found:
        return [(units, (*once, *edits)) for units, edits in found], idle
    return ([(0, tuple(once))] if once else []), idle


def _degrees(change: Move | ChangeRows | AddRows, evidence: Evidence) -> tuple[list[Step], Idle]:
    if isinstance(change, Move):
        return _moved(change, evidence)
    roster = evidence.rosters.get(change.rows_of)
    if roster is None:
        return [], "not known"
    every: Sequence[Edit]
    if isinstance(change, ChangeRows):
        every = [*changed_rows(change, evidence, roster)][: change.most]
    else:
        every = [*added_rows(change, evidence, roster)]
    return [(units, tuple(every[:units])) for units in range(1, len(every) + 1)], "done"


def _set(change: SetField, evidence: Evidence) -> Iterator[FactChange]:
    """Yield the change of a fact, unless it is so already."""
    after = cast(Known, read_cell(evidence.form.fields[change.field], change.to))
    before = evidence.facts.get(change.field)
    if evidence.fact(change.field).value != after:
        yield FactChange(change.field, before, Fact(after, "known"))


def _moved(change: Move, evidence: Evidence) -> tuple[list[Step], Idle]:
    """Return the levels between where a number stands, at its least favourable, and its furthest level."""
    fact = evidence.fact(change.field)
    value = cast(Interval, fact.value)
    now = value.lo if change.rises else value.hi
    whole: Number = 0
    for name in change.of:
        one = evidence.fact(name)
        if one.state in ("not asked", "not established", "lapsed"):
            return [], "not known"
        whole += cast(Interval, one.value).hi
    steps: dict[Number, Step] = {}
    for level in change.to:
        asked = evidence.form.fields[change.field]
        target = _target(level.value, whole, change) if change.of else read_number(asked, level)
        if _inside(target, change, evidence) and (target > now if change.rises else target < now):
            ends = (
                Interval(target, max(target, value.hi))
                if change.rises
                else Interval(min(value.lo, target), target)
            )
            after = Fact(ends, "known" if ends.known else "estimated")
            edit = FactChange(change.field, evidence.facts.get(change.field), after)
            steps[target] = (ceiling(exact(abs(Fraction(target) - now))), (edit,))
    return list(steps.values()), "done"


def _target(share: Number, whole: Number, change: Move) -> int:
    """Return the count that reaches a share of a whole."""
    return ceiling(exact(share * whole)) if change.rises else floor(exact(share * whole))


def _inside(target: Number, change: Move, evidence: Evidence) -> bool:
    """Return whether a level lies within the field's bounds and what it is counted inside."""
    form = evidence.form
    least, most = form.fields[change.field].bounds
    wholes = [cast(Interval, evidence.fact(name).value).hi for name in form.wholes(change.field)]
    return least <= target <= min([most, *wholes])
