"""Which evidence a rule used: measures with numerator and denominator, and the raw facts behind them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from tieuchi.evidence.facts import Fact, State
from tieuchi.judge.findings import Used, UsedFact
from tieuchi.judge.measuring import Measuring, Value
from tieuchi.law.conditions import Condition, atoms
from tieuchi.law.lawbook import measure_parts
from tieuchi.law.measures import Measure
from tieuchi.values.interval import Interval, hull


def used_by(conditions: Iterable[Condition], settings: Sequence[Measuring]) -> tuple[Used, ...]:
    """Return what the conditions look at, each once, in reading order, over all settings judged."""
    names = dict.fromkeys(
        atom if isinstance(atom, str) else atom.name for condition in conditions for atom in atoms(condition)
    )
    return tuple(_used(name, settings) for name in names)


def _used(name: str, settings: Sequence[Measuring]) -> Used:
    first = settings[0]
    facts = tuple(_fact(leaf, first) for leaf in dict.fromkeys(_leaves(name, first)))
    measure = first.law.criteria_set.measures.get(name)
    if measure is not None:
        return Used(name, measure.label, measure.percent, _value(name, settings), facts)
    asked = first.evidence.form.fields[name]
    value = None if asked.type == "choice" else _value(name, settings)
    return Used(name, asked.label, asked.type == "percent", value, facts)


def _value(name: str, settings: Sequence[Measuring]) -> Value:
    values = [measuring.value(name) for measuring in settings]
    if len(values) == 1:
        return values[0]
    spanning = Value.plain(hull(value.interval for value in values))
    of = [value.of for value in values if value.of is not None]
    to = [value.to for value in values if value.to is not None]
    return Value(spanning.low, spanning.high, hull(of) if of else None, hull(to) if to else None)


def _fact(name: str, measuring: Measuring) -> UsedFact:
    form = measuring.evidence.form
    if name in form.fields:
        return UsedFact(
            name, form.fields[name].label, measuring.evidence.fact(name, covered=measuring.covered)
        )
    roster = measuring.evidence.roster(name)
    rows = len(roster.rows)
    count = Interval(rows, rows if roster.complete else roster.most)
    state: State = "not asked" if not roster.asked else "known" if roster.complete else "estimated"
    return UsedFact(name, form.lists[name].label, Fact(count, state))


def _leaves(name: str, measuring: Measuring) -> Iterable[str]:
    """Yield the fields and lists that a measure is computed from in the end."""
    measure = measuring.law.criteria_set.measures.get(name)
    if measure is None:
        yield name
        return
    yield from _own_leaves(measure, measuring)
    for part in measure_parts(measure):
        yield from _leaves(part, measuring)


def _own_leaves(measure: Measure, measuring: Measuring) -> Iterable[str]:
    if measure.count is not None:
        yield measure.count.rows_of
    if measure.coverage is not None:
        yield measure.coverage.of
    norm = measuring.law.norms.get(measure.norm or "")
    if norm is not None and norm.headcount is not None:
        yield from (norm.headcount.population, norm.headcount.by)
