"""Comparing figures for plausibility, on exact numbers and intervals.

The rules, all of them:

1. What a rule looks for is found only if it surely holds, whatever the unknown turns out to be; it is not
   there if it surely does not hold; in between it *cannot be compared*.
2. Measures are computed by the law kept with the decision, fields are read as judging reads them.
3. A decision is compared with the evidence of the latest period of its commune that ended before its own
   began; what stands between the years of the two periods is how many years a change had.
4. Only decisions that no later entry corrects are compared with.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Literal, cast

from tieuchi.register.audit.plausibility import (
    Change,
    Identical,
    OnThresholds,
    Proportion,
    RoundFigures,
    Rule,
    Rules,
)
from tieuchi.register.audit.witnesses import Figure, Levels, Witness
from tieuchi.values.interval import NO, YES, Interval, total
from tieuchi.values.numbers import Number
from tieuchi.values.text import Message

Found = Literal["found", "cannot be compared"]


@dataclass(frozen=True, slots=True)
class Compared:
    """What a rule says of a decision.

    Attributes:
        rule: The id of the rule.
        found: Whether it found what it looks for, or could not tell.
        figures: What it looked at.
        others: The positions of the other decisions it compared with.
        why: Why it could not tell, where figures do not say it.
    """

    rule: str
    found: Found
    figures: tuple[Figure, ...] = ()
    others: tuple[int, ...] = ()
    why: Message | None = None


def compared(rules: Rules, one: Witness, earlier: Witness | None) -> Iterator[Compared]:
    """Yield what the rules that need no other station say of a decision.

    Args:
        rules: The rules of its form.
        one: The decision.
        earlier: The evidence of the latest period of its commune before, where there is any.
    """
    for rule in rules.all:
        found = _compared(rule, one, earlier)
        if found is not None:
            yield found


def _compared(rule: Rule, one: Witness, earlier: Witness | None) -> Compared | None:
    match rule.kind:
        case Proportion() as kind:
            return _proportion(rule, kind, one)
        case OnThresholds() as kind:
            return _on_thresholds(rule, kind, one)
        case RoundFigures() as kind:
            return _round(rule, kind, one)
        case Change() as kind if earlier is not None:
            return _changed(rule, kind, earlier, one)
        case Identical(to="its own earlier evidence") as kind if earlier is not None:
            return _copied(rule, kind, earlier, one)
    return None


def _told(
    rule: Rule, holds: Interval, figures: Iterable[Figure], others: tuple[int, ...] = ()
) -> Compared | None:
    """Return what a rule found, from whether what it looks for holds; None where it surely does not."""
    if not holds.hi:
        return None
    return Compared(rule.id, "found" if holds.lo else "cannot be compared", tuple(figures), others)


def _changed(rule: Rule, kind: Change, earlier: Witness, later: Witness) -> Compared | None:
    before, after = earlier.figure(kind.of), later.figure(kind.of)
    if before is None or after is None:
        return Compared(rule.id, "cannot be compared", (), (earlier.position,), _not_asked([kind.of]))
    years = max(1, later.evidence.period.start.year - earlier.evidence.period.start.year)
    allowed = Fraction(kind.more_than.value) * years
    first, second = before.value, after.value
    if kind.relative:
        risen = _more(second, first.times(1 + allowed))
        fallen = _more(first.times(max(Fraction(0), 1 - allowed)), second)
    else:
        risen = _more(second, Interval(first.lo + allowed, first.hi + allowed))
        fallen = _more(Interval(first.lo - allowed, first.hi - allowed), second)
    return _told(rule, _either(risen, fallen), (before, after), (earlier.position,))


def _more(one: Interval, other: Interval) -> Interval:
    """Return whether one number is above another."""
    return Interval(int(one.lo > other.hi), int(one.hi > other.lo))


def _either(*some: Interval) -> Interval:
    return Interval(max(one.lo for one in some), max(one.hi for one in some))


def _copied(rule: Rule, kind: Identical, earlier: Witness, later: Witness) -> Compared | None:
    same = later.known >= kind.known and later.content == earlier.content
    return _told(rule, YES if same else NO, (_known(later.known),), (earlier.position,))


def _known(count: int) -> Figure:
    return Figure(Message("Known facts and rows, all the same"), Interval.point(count))


def identical(rule: Rule, known: int, others: Sequence[int]) -> Compared | None:
    """Return what a rule says of a decision whose facts are those of other stations.

    Args:
        rule: The rule, which looks for identical evidence.
        known: How many facts and rows are known of it.
        others: The positions of the decisions of other communes with the same facts.
    """
    kind = cast(Identical, rule.kind)
    return _told(rule, YES if others and known >= kind.known else NO, (_known(known),), tuple(others))


def _proportion(rule: Rule, kind: Proportion, one: Witness) -> Compared | None:
    figures = {name: one.figure(name) for name in rule.names}
    if missing := [name for name, figure in figures.items() if figure is None]:
        return Compared(rule.id, "cannot be compared", why=_not_asked(missing))
    shown = [figure for figure in figures.values() if figure is not None]
    above, below = (total(cast(Figure, figures[name]).value for name in side) for side in (kind.of, kind.to))
    outside = [NO]
    # Never divided: compared crosswise, so that nothing below the line is no question.
    if kind.least is not None:
        outside.append(_more(below.times(kind.least.value), above))
    if kind.most is not None:
        outside.append(_more(above, below.times(kind.most.value)))
    return _told(rule, _either(*outside), shown)


def _not_asked(names: Sequence[str]) -> Message:
    return Message("the form or the law kept with the decision has no ‘{names}’", names=list(names))


def _on_thresholds(rule: Rule, kind: OnThresholds, one: Witness) -> Compared | None:
    answers = [_on_one(value, levels) for value, levels in one.thresholds()]
    exactly, possibly = sum(int(each.lo) for each in answers), sum(int(each.hi) for each in answers)
    holds = _part_of(kind.part.value, kind.shares, Interval(exactly, possibly), len(answers))
    label = Message("Shares exactly on a threshold of their rule")
    return _told(rule, holds, [Figure(label, Interval(exactly, possibly), of=len(answers))])


def _on_one(value: Interval, levels: Levels) -> Interval:
    """Return whether a share lies exactly on a threshold."""
    if not value.known:
        return Interval(0, int(any(value.lo <= level <= value.hi for each in levels for level in each)))
    on = [value.lo in each for each in levels]
    return Interval(int(all(on)), int(any(on)))


def _part_of(part: Number, least: int, some: Interval, of: int) -> Interval:
    """Return whether some are at least so many, and at least such a part of all."""
    line = max(least, part * of)
    return Interval(int(some.lo >= line), int(some.hi >= line))


def _round(rule: Rule, kind: RoundFigures, one: Witness) -> Compared | None:
    counts = [
        cast(Interval, fact.value)
        for name, fact in one.evidence.facts.items()
        if one.evidence.form.fields[name].type == "count"
    ]
    known = [int(each.lo) for each in counts if each.known and each.lo >= kind.start]
    unknown = sum(not each.known and each.hi >= kind.start for each in counts)
    even = sum(number % kind.multiples_of == 0 for number in known)
    of, most = len(known), len(known) + unknown
    part = kind.part.value
    surely = of >= kind.figures and even >= part * most
    possibly = most >= kind.figures and even + unknown >= part * most
    label = Message("Figures that are multiples of {number}", number=kind.multiples_of)
    return _told(
        rule, Interval(int(surely), int(possibly)), [Figure(label, Interval(even, even + unknown), of=most)]
    )
