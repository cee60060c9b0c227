"""The riskiest of recorded decisions, and the sample drawn to look at on the spot."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from tieuchi.present import numbers
from tieuchi.present.audited_words import decision_cell, more, reason_lines
from tieuchi.present.document import Block, Cell, Column, Heading, Line, Table
from tieuchi.present.language import Tongue
from tieuchi.present.names import BASIS
from tieuchi.register.audit.drawing import Drawn, Sample
from tieuchi.register.audit.results import Audit, Audited
from tieuchi.values.numbers import ceiling


def risk_blocks(one: Audit, most: int, tongue: Tongue) -> Iterator[Block]:
    """Yield the decisions that still stand, the riskiest first, with what the risk is made of.

    Args:
        one: The audit.
        most: How many rows a table has at most.
        tongue: The language.
    """
    say = tongue.say
    yield Heading(say("Risk"))
    yield Line(tongue.pick(one.weights.note))
    yield Line(say("Basis of the weights: {basis}", basis=tongue.tell(BASIS[one.weights.basis])))
    columns = (
        Column(say("Stratum"), weight=2),
        Column(say("Risk from"), most=12),
        Column(say("Decisions that still stand"), most=20),
        Column(say("Expected wrong"), most=16),
    )
    rows = tuple(
        (
            tongue.pick(each.label),
            str(each.start),
            numbers.number(len(one.strata[each.id]), tongue),
            numbers.amount(each.wrong, tongue),
        )
        for each in one.weights.strata
    )
    yield Table(columns, rows)
    if one.ranked:
        yield _decisions(one.ranked[:most], tongue)
        yield from more(one.ranked, most, tongue)


def _decisions(some: tuple[Audited, ...], tongue: Tongue) -> Table:
    say = tongue.say
    columns = (
        Column(say("Register line"), most=8),
        Column(say("Risk"), most=8),
        Column(say("Decision"), weight=2),
        Column(say("What the risk is made of"), weight=3),
    )
    return Table(columns, tuple(_row(each, tongue) for each in some))


def _row(one: Audited, tongue: Tongue) -> tuple[Cell, ...]:
    return str(one.position), str(one.risk), decision_cell(one, tongue), reason_lines(one, tongue)


def sample_blocks(sample: Sample, one: Audit, tongue: Tongue) -> Iterator[Block]:
    """Yield the decisions drawn, with all that is needed to draw the same ones again."""
    say, plan = tongue.say, sample.design
    yield Heading(say("Sample to look at on the spot"))
    yield Line(
        say(
            "{count} of {all} decisions. If none of them turns out wrong, at most {tolerable} of all are "
            "wrong, with a confidence of at least {confidence}; from {wrong} wrong ones on it is more.",
            count=numbers.number(plan.size, tongue),
            all=numbers.number(sum(each.size for each in sample.strata), tongue),
            wrong=numbers.number(plan.too_many, tongue),
            confidence=numbers.percent(sample.confidence, tongue),
            tolerable=numbers.percent(sample.tolerable, tongue),
        )
    )
    yield Line(
        say(
            "The chance to miss so many wrong ones is {chance} at most, wherever they lie (hypergeometric).",
            chance=numbers.percent(at_most(plan.missing, _HUNDREDTHS_OF_PERCENT), tongue),
        )
    )
    yield Line(
        say(
            "Drawn are, in each stratum, the lines with the smallest SHA-256 of ‘{seed}:{root}:LINE’. "
            "Whoever draws again with this seed and this tree hash draws the same.",
            seed=sample.seed,
            root=one.root,
        )
    )
    yield _strata(sample, tongue)
    for part in sample.strata:
        if part.decisions:
            yield Heading(tongue.pick(part.stratum.label), level=3)
            yield _decisions(part.decisions, tongue)


_HUNDREDTHS_OF_PERCENT = 10_000


def at_most(value: Fraction, parts: int) -> Fraction:
    """Return the smallest multiple of ``1/parts`` that is not below a value, so that *at most* stays true."""
    return Fraction(ceiling(value * parts), parts)


def _strata(sample: Sample, tongue: Tongue) -> Table:
    say = tongue.say
    columns = (Column(say("Stratum"), weight=1), Column(say("Decisions")), Column(say("Drawn")))
    return Table(columns, tuple(_stratum(part, tongue) for part in sample.strata))


def _stratum(part: Drawn, tongue: Tongue) -> tuple[Cell, ...]:
    drawn = numbers.number(len(part.decisions), tongue)
    return tongue.pick(part.stratum.label), numbers.number(part.size, tongue), drawn
