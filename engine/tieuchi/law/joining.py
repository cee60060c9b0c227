"""Joining what a decision asks with how it is judged; whatever does not fit together is told at once."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Sequence

from tieuchi.files.building import Document
from tieuchi.law.confirmations import Confirmations, confirmed_by, unknown_indicator
from tieuchi.law.criteria import Criterion, Indicator, SetFile
from tieuchi.law.lawbook import CriteriaSet, Ruled, RuledCriterion
from tieuchi.law.rules import Rule, RuleFile
from tieuchi.values.problem import InputError, Place, Problem
from tieuchi.values.text import Message

CriterionFiles = Sequence[tuple[Document, Criterion]]
RuleFiles = Sequence[tuple[Document, RuleFile]]


def joined(head: SetFile, criteria: CriterionFiles, rules: RuleFiles) -> CriteriaSet:
    """Return a whole set.

    Args:
        head: The head of the set.
        criteria: Its criteria, each with the document it stands in.
        rules: Its rules, each file with its document.

    Raises:
        InputError: Naming every indicator without a rule, every rule without an indicator, and every
            number or word that stands twice.
    """
    by_indicator = {(number, rule.indicator): (rule, place) for place, number, rule in _rules(rules)}
    if problems := [
        *_asked_twice(criteria),
        *_judged_twice(rules),
        *_defined_twice(rules),
        *_unpaired(criteria, rules),
    ]:
        raise InputError(problems)
    return CriteriaSet(
        head=head,
        criteria=tuple(
            RuledCriterion(
                one,
                tuple(
                    Ruled(indicator, *by_indicator[one.criterion, indicator.number])
                    for indicator in one.indicators
                ),
            )
            for _, one in criteria
        ),
        measures={name: measure for _, one in rules for name, measure in one.measures.items()},
        tables={name: table for _, one in rules for name, table in one.tables.items()},
        measure_places={
            name: document.place(("measures", name)) for document, one in rules for name in one.measures
        },
    )


def confirmed(criteria_set: CriteriaSet, document: Document, found: Confirmations) -> CriteriaSet:
    """Return a set with its confirmations.

    Args:
        criteria_set: The set as its other files state it.
        document: The file of confirmations.
        found: What it records.

    Raises:
        InputError: Naming every record of an indicator that the set does not have, and every record that
            says again what the one before it of the same indicator said.
    """
    problems = []
    before: dict[str, int] = {}
    for index, one in enumerate(found.root):
        if one.indicator not in criteria_set.indicators:
            message = unknown_indicator(criteria_set, one.indicator)
            problems.append(Problem(document.place((index, "indicator")), message))
        last = before.get(one.indicator)
        if last is not None and found.root[last].hash == one.hash:
            problems.append(
                Problem(
                    document.place((index,)),
                    Message(
                        "indicator {number} is already confirmed as it is in {place}; keep one of the two",
                        number=one.indicator,
                        place=document.place((last,)),
                    ),
                )
            )
        before[one.indicator] = index
    if problems:
        raise InputError(problems)
    return confirmed_by(criteria_set, found.root)


def _rules(rules: RuleFiles) -> Iterable[tuple[Place, str, Rule]]:
    for document, one in rules:
        for index, rule in enumerate(one.rules):
            yield document.place(("rules", index)), one.criterion, rule


def _indicators(criteria: CriterionFiles) -> Iterable[tuple[Place, str, Indicator]]:
    for document, one in criteria:
        for index, indicator in enumerate(one.indicators):
            yield document.place(("indicators", index)), one.criterion, indicator


def _repeated(found: Iterable[tuple[Place, Hashable]]) -> Iterable[tuple[Place, Place]]:
    """Yield the places of what stands again, each with the place where it stood first."""
    first: dict[Hashable, Place] = {}
    for place, key in found:
        before = first.setdefault(key, place)
        if before != place:
            yield place, before


def _asked_twice(criteria: CriterionFiles) -> Iterable[Problem]:
    numbers = [(document.place(("criterion",)), one.criterion) for document, one in criteria]
    for place, before in _repeated(numbers):
        yield Problem(place, Message("a criterion of this number already stands in {place}", place=before))
    asked = [(place, indicator.number) for place, _, indicator in _indicators(criteria)]
    for place, before in _repeated(asked):
        yield Problem(place, Message("an indicator of this number already stands in {place}", place=before))


def _judged_twice(rules: RuleFiles) -> Iterable[Problem]:
    judged = {place: (number, rule.indicator) for place, number, rule in _rules(rules)}
    for place, _ in _repeated(judged.items()):
        yield Problem(
            place, Message("indicator {number} has two rules; keep one of them", number=judged[place][1])
        )


def _defined_twice(rules: RuleFiles) -> Iterable[Problem]:
    for kind in ("measures", "tables"):
        defined = {
            document.place((kind, name)): name for document, one in rules for name in getattr(one, kind)
        }
        for place, before in _repeated(defined.items()):
            yield Problem(
                place,
                Message("‘{name}’ is already defined in {file}", name=defined[place], file=before.file),
            )


def _unpaired(criteria: CriterionFiles, rules: RuleFiles) -> Iterable[Problem]:
    asked = {(number, one.number): place for place, number, one in _indicators(criteria)}
    judged = {(number, rule.indicator): place for place, number, rule in _rules(rules)}
    for criterion, number in asked.keys() - judged.keys():
        yield Problem(
            asked[criterion, number],
            Message(
                "indicator {number} has no rule; write one in the rules of criterion {criterion}",
                number=number,
                criterion=criterion,
            ),
        )
    for criterion, number in judged.keys() - asked.keys():
        yield Problem(
            judged[criterion, number],
            Message(
                "the set has no indicator {number} in criterion {criterion}",
                number=number,
                criterion=criterion,
            ),
        )
