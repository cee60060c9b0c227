"""What is not plausible among recorded decisions: how often each rule found something, and where."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from tieuchi.present import numbers
from tieuchi.present.audited_words import compared_lines, decision_cell, more
from tieuchi.present.document import Block, Cell, Column, Heading, Line, Table
from tieuchi.present.language import Tongue
from tieuchi.present.names import BASIS
from tieuchi.register.audit.comparing import Compared
from tieuchi.register.audit.results import Audit, Audited


def found_blocks(one: Audit, most: int, tongue: Tongue) -> Iterator[Block]:
    """Yield what plausibility rules found, decision by decision.

    Args:
        one: The audit.
        most: How many rows the table has at most.
        tongue: The language.
    """
    say = tongue.say
    if not one.rules:
        return
    yield Heading(say("What is not plausible"))
    yield Line(
        say(
            "What is found here proves nothing; it is worth a look. What is not known is never held against "
            "anyone."
        )
    )
    rows = [(each, compared) for each in one.decisions for compared in each.found]
    if not rows:
        yield Line(say("No rule found anything."))
        return
    columns = (
        Column(say("Register line"), most=8),
        Column(say("Decision"), weight=2),
        Column(say("Rule"), weight=2),
        Column(say("Figures"), weight=3),
    )
    yield Table(columns, tuple(_row(*each, one, tongue) for each in rows[:most]))
    yield from more(rows, most, tongue)


def _row(one: Audited, compared: Compared, audit: Audit, tongue: Tongue) -> tuple[Cell, ...]:
    return (
        str(one.position),
        decision_cell(one, tongue),
        tongue.pick(audit.rules[compared.rule].title),
        tuple(compared_lines(compared, tongue)),
    )


def rules_blocks(one: Audit, tongue: Tongue) -> Iterator[Block]:
    """Yield every plausibility rule, with how often it found something and how often it could not tell."""
    say = tongue.say
    if not one.rules:
        return
    yield Heading(say("The plausibility rules"))
    counts = Counter((each.rule, each.found) for decision in one.decisions for each in decision.compared)
    columns = (
        Column(say("Rule"), weight=3),
        Column(say("Found"), most=8),
        Column(say("Cannot be compared"), most=12),
        Column(say("Weight"), most=9),
        Column(say("Why it is worth a look"), weight=4),
        Column(say("Basis"), most=14),
    )
    rows = tuple(
        (
            tongue.pick(rule.title),
            numbers.number(counts[rule.id, "found"], tongue),
            numbers.number(counts[rule.id, "cannot be compared"], tongue),
            str(rule.weight),
            tongue.pick(rule.reason),
            tongue.tell(BASIS[rule.basis]),
        )
        for rule in one.rules.values()
    )
    yield Table(columns, rows)
