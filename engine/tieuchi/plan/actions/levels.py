"""How far an action can go at one station: its levels, each with its cost, its day and what it changes."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from fractions import Fraction
from typing import Any, Literal, cast

from tieuchi.evidence.cells import read_cell, read_number, whole_range
from tieuchi.evidence.facts import Cell, Evidence, Fact, Known, Roster
from tieuchi.evidence.form import Asked
from tieuchi.judge.judging import covers
from tieuchi.law.criteria import SetFile
from tieuchi.plan.actions.catalogue import Action, AddRows, ChangeRows, LessThan, Move, SameAs, SetField
from tieuchi.values.interval import Interval
from tieuchi.values.numbers import Number, ceiling, exact, floor

Idle = Literal["done", "not known", "period"]
"""Why an action has no level: nothing is left of it to do; where it starts from is not known; or it changes
figures over a period that cannot change any more, or of which only a part is known."""
_A_DAY = timedelta(days=1)


@dataclass(frozen=True)
class FactChange:
    """A fact that becomes another; ``before`` is what the file says, none where it says nothing."""

    field: str
    before: Fact | None
    after: Fact


@dataclass(frozen=True)
class RowChange:
    """Cells of a row that become others."""

    rows_of: str
    row: int
    cells: Mapping[str, Cell]


@dataclass(frozen=True)
class RowAdded:
    """A row that is added."""

    rows_of: str
    cells: Mapping[str, Cell]


Edit = FactChange | RowChange | RowAdded


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
    return one.over == "period" or _column(evidence, rows_of, column).over == "period"


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
        every = [*_changed_rows(change, evidence, roster)][: change.most]
    else:
        every = [*_added_rows(change, evidence, roster)]
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
        if one.state in ("not asked", "not established"):
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


def _changed_rows(change: ChangeRows, evidence: Evidence, roster: Roster) -> Iterator[RowChange]:
    for index, row in enumerate(roster.rows):
        if not all(
            _still(row, name, asked, evidence, change.rows_of) for name, asked in change.where.items()
        ):
            continue
        cells = {
            name: _given(given, row, _column(evidence, change.rows_of, name))
            for name, given in change.to.items()
        }
        if all(cell is not None for cell in cells.values()):
            yield RowChange(change.rows_of, index, cast("dict[str, Cell]", cells))


def _column(evidence: Evidence, rows_of: str, name: str) -> Asked:
    return next(one for one in evidence.form.lists[rows_of].columns if one.id == name)


def _still(row: Mapping[str, Cell], name: str, asked: Any, evidence: Evidence, rows_of: str) -> bool:
    """Return whether a row is still to be changed; what it does not say is counted at its least."""
    cell = row[name]
    if not isinstance(asked, LessThan):
        wanted = read_cell(_column(evidence, rows_of, name), asked)
        if isinstance(cell, Interval) and isinstance(wanted, Interval):
            return cell.lo == wanted.lo
        return cell == wanted
    if asked.limit in row:
        other = row[str(asked.limit)]
    else:
        other = read_cell(_column(evidence, rows_of, name), asked.limit)
    return isinstance(cell, Interval) and isinstance(other, Interval) and cell.lo < other.hi


def _given(given: Any, row: Mapping[str, Cell], column: Asked) -> Cell | None:
    """Return what a cell becomes; none where it becomes what another cell says that is not known."""
    if not isinstance(given, SameAs):
        return read_cell(column, given)
    other = row[given.column]
    return other if isinstance(other, Interval) and other.known else None


def _added_rows(change: AddRows, evidence: Evidence, roster: Roster) -> Iterator[RowAdded]:
    columns = {one.id: one for one in evidence.form.lists[change.rows_of].columns}
    key = evidence.form.lists[change.rows_of].key
    taken = {row[key] for row in roster.rows} if key is not None else set()
    room = roster.most - len(roster.rows)
    for row in change.rows:
        cells = {name: _written(one, row) for name, one in columns.items()}
        if room > 0 and (key is None or cells[key] not in taken):
            room -= 1
            yield RowAdded(change.rows_of, cells)


def _written(asked: Asked, row: Mapping[str, Any]) -> Cell:
    """Return a cell of a row as the catalogue writes it, or all that it can be."""
    return read_cell(asked, row[asked.id]) if asked.id in row else whole_range(asked)
