"""Stations' figures against the report of their district, commune or province."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress

from tieuchi.desk import Desk
from tieuchi.evidence.facts import Evidence, Fact
from tieuchi.judge.belonging import ALL, said_by
from tieuchi.judge.counting import Station, counted
from tieuchi.register.audit.comparing import Compared
from tieuchi.register.audit.plausibility import AddsUp, Rule, Rules
from tieuchi.register.audit.witnesses import Figure, Witness
from tieuchi.values.interval import Interval
from tieuchi.values.naming import folded
from tieuchi.values.problem import InputError, JudgingError
from tieuchi.values.text import Message


def within(place: Mapping[str, str], around: Mapping[str, str]) -> bool:
    """Return whether a place lies in another: every level the other names is the same."""
    return all(folded(place.get(level, "")) == folded(name) for level, name in around.items())


def added_up(rules: Rules, desk: Desk, report: Evidence, stations: Sequence[Witness]) -> Iterator[Compared]:
    """Yield what the rules say of a report and its stations, counted as judging counts them.

    A station that is not given may have any figure its form allows; so only what cannot be true whatever
    the others say is found. Sums are counted always, stations that meet a target where a set in force asks
    for them.

    Args:
        rules: The rules of the stations' form.
        desk: Who counts, by the product's content of today.
        report: The report.
        stations: The evidence of stations of its place and period, one for each commune.
    """
    for rule in rules.of(AddsUp):
        if isinstance(rule.kind, AddsUp) and report.form.id in rule.kind.reports and stations:
            yield from _added_up(rule, desk, report, stations)


def _added_up(rule: Rule, desk: Desk, report: Evidence, stations: Sequence[Witness]) -> Iterator[Compared]:
    others = tuple(one.position for one in stations)
    shown = [one.evidence for one in stations]
    if more := tuple(_too_many(report, len(shown))):
        # A sum over more stations than there are is the sum of nothing.
        yield Compared(rule.id, "found", more, others)
        return
    try:
        facts = _summed(report, shown)
    except InputError as error:
        yield Compared(rule.id, "cannot be compared", (), others, error.problems[0].message)
        return
    # Where no set asks for more there on that day, the sums say what they say.
    with suppress(InputError, JudgingError):
        facts |= desk.count(report, shown).facts
    if figures := tuple(_apart(report, facts)):
        yield Compared(rule.id, "found", figures, others)


def _too_many(report: Evidence, given: int) -> Iterator[Figure]:
    """Yield how many stations the report has, where there are more."""
    for name, way in report.form.counted.items():
        said = said_by(report.facts.get(name))
        if way.count == ALL and said is not None and said.hi < given:
            yield Figure(report.form.fields[name].label, said, day=report.as_of)
            yield Figure(Message("stations recorded"), Interval.point(given))


def _summed(report: Evidence, stations: Sequence[Evidence]) -> dict[str, Fact]:
    names = [name for name, way in report.form.counted.items() if way.sum is not None]
    given = [Station(one, {}, usable=one.as_of <= report.as_of) for one in stations]
    return dict(counted(report, given, names).facts)


def _apart(report: Evidence, facts: Mapping[str, Fact]) -> Iterator[Figure]:
    """Yield each figure that cannot be what was counted, as reported and as counted."""
    for name, fact in facts.items():
        if fact.counted is not None and fact.counted.differs and fact.counted.report is not None:
            asked = report.form.fields[name]
            yield Figure(asked.label, fact.counted.report, asked.per, report.as_of)
            label = Message("counted from {count} stations", count=fact.counted.stations)
            yield Figure(label, fact.counted.found, asked.per)
