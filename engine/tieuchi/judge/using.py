"""Which evidence a rule used: measures with numerator and denominator, and the raw facts behind them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import cast

from tieuchi.evidence.facts import Cell, Fact, Roster, State
from tieuchi.judge.measuring import Measuring, Value
from tieuchi.law.conditions import Compare, Condition, atoms
from tieuchi.law.measures import Measure, measure_parts
from tieuchi.values.fields import Text
from tieuchi.values.interval import Interval, hull


@dataclass(frozen=True)
class UsedFact:
    """A raw fact, list or norm that a measure is computed from.

    Attributes:
        name: The field, the list, or the subject of the norm.
        label: What the sheet calls it.
        fact: What is known of it; of a list, how many rows it has.
        settled: Whether nothing about it is open.
    """

    name: str
    label: Text
    fact: Fact
    settled: bool


@dataclass(frozen=True)
class Used:
    """A number or fact that a rule looked at.

    Attributes:
        name: The measure or field.
        label: What the sheet calls it.
        per: How many of what is shown make one: 1 for a number, 100 for a percentage, 1,000 or 10,000.
        value: What it can still be, with numerator and denominator for a share; none for a choice.
        facts: The raw facts behind it.
    """

    name: str
    label: Text
    per: int
    value: Value | None
    facts: tuple[UsedFact, ...]

    @property
    def missing(self) -> tuple[UsedFact, ...]:
        """The facts that leave it open: of a number that is known, only the choices its line depends on."""
        known = self.value is not None and self.value.interval.known
        return tuple(
            one
            for one in self.facts
            if not one.settled and not (known and isinstance(one.fact.value, Interval))
        )


def used_by(conditions: Iterable[Condition], settings: Sequence[Measuring]) -> tuple[Used, ...]:
    """Return what the conditions look at, each once, in reading order, over all settings judged."""
    found: dict[str, list[str | Compare]] = {}
    for condition in conditions:
        for atom in atoms(condition):
            found.setdefault(_word(atom), []).append(atom)
    return tuple(_used(name, asked, settings) for name, asked in found.items())


def _word(atom: str | Compare) -> str:
    return atom if isinstance(atom, str) else atom.name


def _used(name: str, asked: Sequence[str | Compare], settings: Sequence[Measuring]) -> Used:
    first = settings[0]
    choices = [_field(choice, first) for atom in asked for choice in first.law.choices_of(atom)]
    # A list may be used twice, by one count settled and by another not; then it is not settled.
    facts: dict[str, UsedFact] = {}
    for one in (*_facts(name, first), *choices):
        if one.name not in facts or not one.settled:
            facts[one.name] = one
    measure = first.law.criteria_set.measures.get(name)
    if measure is not None:
        return Used(name, measure.label, measure.per, _value(name, settings), tuple(facts.values()))
    field = first.evidence.form.fields[name]
    value = None if field.type == "choice" else _value(name, settings)
    return Used(name, field.label, field.per, value, tuple(facts.values()))


def _value(name: str, settings: Sequence[Measuring]) -> Value:
    values = [measuring.value(name) for measuring in settings]
    if len(values) == 1:
        return values[0]
    spanning = Value.plain(hull(value.interval for value in values))
    of = [value.of for value in values if value.of is not None]
    to = [value.to for value in values if value.to is not None]
    return Value(spanning.low, spanning.high, hull(of) if of else None, hull(to) if to else None)


def _facts(name: str, measuring: Measuring) -> Iterable[UsedFact]:
    """Yield the fields, lists and norms that a measure is computed from in the end."""
    measure = measuring.law.criteria_set.measures.get(name)
    if measure is None:
        yield _field(name, measuring)
        return
    if measure.count is not None:
        where = () if measure.count.where is None else atoms(measure.count.where)
        yield _list(measure.count.rows_of, map(_word, where), measuring)
    yield from _applied_norm(measure, measuring)
    for part in measure_parts(measure):
        yield from _facts(part, measuring)


def _applied_norm(measure: Measure, measuring: Measuring) -> Iterable[UsedFact]:
    subject = measure.coverage.norm if measure.coverage else measure.norm
    if subject is None:
        return
    norm = measuring.law.norms.get(subject)
    if norm is None:
        yield UsedFact(subject, measure.label, Fact(Interval(0, 1), "no norm in force"), settled=False)
    elif norm.headcount is not None:
        yield _field(norm.headcount.population, measuring)
    if measure.coverage is not None:
        columns = () if norm is None else norm.columns
        yield _list(measure.coverage.of, columns, measuring)


def _field(name: str, measuring: Measuring) -> UsedFact:
    fact = measuring.evidence.fact(name, measuring.covers)
    return UsedFact(name, measuring.evidence.form.fields[name].label, fact, settled=fact.settled)


def _list(name: str, columns: Iterable[str], measuring: Measuring) -> UsedFact:
    """Return a list as a fact: how many rows it has, settled when all rows and the columns used are."""
    roster = measuring.evidence.roster(name, measuring.covers)
    rows = len(roster.rows)
    count = Interval(rows, rows if roster.complete else roster.most)
    asked = tuple(columns)
    cells = [row[column] for row in roster.rows for column in asked]
    settled = roster.complete and all(_settled(cell) for cell in cells)
    state: State = "not asked" if not roster.asked else "known" if settled else "estimated"
    fact = Fact(count, state)
    if age := roster.age or next((roster.ages[column] for column in asked if column in roster.ages), None):
        given = Fact(Interval.point(len(cast(Roster, roster.given).rows)), "known")
        fact = replace(fact, state="lapsed", age=age, given=given)
    return UsedFact(name, measuring.evidence.form.lists[name].label, fact, settled=settled)


def _settled(cell: Cell) -> bool:
    if isinstance(cell, Interval):
        return cell.known
    return isinstance(cell, str) or len(cell) == 1
