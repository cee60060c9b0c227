"""Evidence with actions applied: what a station would show once they are done."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from tieuchi.evidence.facts import Cell, Evidence
from tieuchi.judge.judging import covers
from tieuchi.law.criteria import SetFile
from tieuchi.plan.actions.catalogue import Catalogue
from tieuchi.plan.actions.edits import Edit, FactChange, RowAdded, RowChange
from tieuchi.plan.actions.levels import Level, a_year_from, lever
from tieuchi.values.days import Validity


@dataclass(frozen=True)
class Step:
    """An action that a plan takes.

    Attributes:
        action: Its id.
        units: How many people, rows or things it changes.
        cost: In thousands of VND.
        ready: The day from which evidence shows it.
    """

    action: str
    units: int
    cost: int
    ready: date


def edited(evidence: Evidence, edits: Iterable[Edit]) -> Evidence:
    """Return evidence with facts and rows changed; the order of the edits makes no difference."""
    facts = dict(evidence.facts)
    rows: dict[str, list[Mapping[str, Cell]]] = {}
    for edit in sorted(edits, key=lambda one: isinstance(one, RowAdded)):
        match edit:
            case FactChange():
                facts[edit.field] = edit.after
            case RowChange():
                changed = rows.setdefault(edit.rows_of, [*evidence.rosters[edit.rows_of].rows])
                changed[edit.row] = {**changed[edit.row], **edit.cells}
            case RowAdded():
                rows.setdefault(edit.rows_of, [*evidence.rosters[edit.rows_of].rows]).append(edit.cells)
    rosters = {
        name: replace(evidence.rosters[name], rows=tuple(found), age=None, ages={}, given=None)
        for name, found in rows.items()
    }
    return replace(evidence, facts=facts, rosters={**evidence.rosters, **rosters})


def level_of(step: Step, evidence: Evidence, catalogue: Catalogue, head: SetFile, start: date) -> Level:
    """Return the level that a step takes.

    Raises:
        StopIteration: If the action has no such level at this station.
    """
    levels = lever(catalogue.actions[step.action], evidence, head, start).levels
    return next(one for one in levels if one.units == step.units)


def changed(
    evidence: Evidence, catalogue: Catalogue, steps: Sequence[Step], *, head: SetFile, start: date
) -> Evidence:
    """Return what a station would show once steps are done, on the day when the last of them shows.

    Figures over a period that no step touches are taken to stay as they were.

    Args:
        evidence: What it shows before.
        catalogue: The actions.
        steps: What is taken.
        head: The set that judges.
        start: The day on which work begins.
    """
    levels = [level_of(step, evidence, catalogue, head, start) for step in steps]
    done = edited(evidence, (edit for level in levels for edit in level.edits))
    if not levels:
        return done
    over = [lever(catalogue.actions[one.action], evidence, head, start).over_period for one in steps]
    last = [level.ready for level, over_period in zip(levels, over, strict=True) if over_period]
    return on_day(done, max(level.ready for level in levels), max(last, default=None))


def on_day(evidence: Evidence, day: date, period_end: date | None) -> Evidence:
    """Return evidence as of a day, its figures over the year that ends on another, where it changes."""
    period = evidence.period if period_end is None else Validity(_a_year_to(period_end), period_end)
    return replace(evidence, as_of=max(day, evidence.as_of), period=period)


def latest_year(evidence: Evidence, head: SetFile, end: date | None, day: date) -> date | None:
    """Return the last day of the latest year of figures that is over on a day.

    Args:
        evidence: What a station shows.
        head: The set that judges.
        end: The last day of the year in which figures over the period change; none where none do.
        day: The day of judging.

    Returns:
        The day, whole years after ``end`` or the evidence's own period; none where that is no year.
    """
    if head.period != "year" or covers(evidence.period, head) != "all of it":
        return None
    last = end or evidence.period.end or evidence.as_of
    while (following := a_year_from(last + timedelta(days=1))) <= day:
        last = following
    return last


def _a_year_to(last: date) -> date:
    """Return the first day of the year that ends on a day."""
    after = date.fromordinal(last.toordinal() + 1)
    return after.replace(year=after.year - 1)
