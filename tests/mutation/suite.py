"""The committed examples of a set, ready to be put to a changed law: those beside the rules and the scenarios."""

from __future__ import annotations

import copy
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from gherkin.parser import Parser
from gherkin.pickles.compiler import Compiler

from boundaries.case import Case, Court
from examples import cases, evidence_of_case
from tieuchi.desk import Desk
from tieuchi.evidence.facts import Evidence
from tieuchi.judge.assessing import assess
from tieuchi.judge.findings import Assessment
from tieuchi.judge.reference import Reference
from tieuchi.law.criteria import SetFile
from tieuchi.law.lawbook import Law
from tieuchi.values.interval import Interval
from tieuchi.values.numbers import exact
from tieuchi.values.problem import InputError, JudgingError

FEATURES = Path(__file__).parents[2] / "features" / "ranh-gioi"
DIFFERENT = (AssertionError, InputError, JudgingError, LookupError, StopIteration)
"""What an example raises that does not come out as it says."""


@dataclass
class Scenario:
    """One scenario: the case its sentences build, and those that ask and expect."""

    case: Case
    asked: Sequence[tuple[str, Any]]

    def holds(self, law: Law, heads: Sequence[SetFile]) -> bool:
        """Return whether it comes out as it says under another law."""
        case = copy.copy(self.case)
        case.__dict__ = {name: value for name, value in case.__dict__.items() if name not in ("assessments",)}
        case.__dict__["law"] = law
        case.court = replace(case.court, heads=heads, kept={})
        try:
            for sentence, table in self.asked:
                case.tell(sentence, table)
        except DIFFERENT:
            return False
        return True


@dataclass
class Beside:
    """One example beside a rule."""

    evidence: Evidence
    indicator: str
    expected: tuple[Any, ...]
    day: Any

    def holds(self, law: Law, heads: Sequence[SetFile]) -> bool:
        """Return whether it comes out as it says under another law."""
        try:
            found = assess(law, self.evidence, self.day, Reference(), traced=False)
            return _seen(found, self.indicator) == self.expected
        except DIFFERENT:
            return False


@dataclass
class Suite:
    """All examples of a set, by the indicator that they ask about; those of the whole set under no number."""

    set_id: str
    by_indicator: dict[str, list[Scenario | Beside]] = field(default_factory=dict)

    def fails(self, law: Law, heads: Sequence[SetFile], numbers: Iterable[str]) -> bool:
        """Return whether some example of these indicators comes out otherwise."""
        asked = [one for number in numbers for one in self.by_indicator.get(number, ())]
        return any(not one.holds(law, heads) for one in asked)


def suite_of(desk: Desk, set_id: str) -> Suite:
    """Return the examples of a set."""
    suite = Suite(set_id)
    court = Court(desk.law, desk.heads, desk.form, (Reference(),))
    for path in sorted((FEATURES / set_id).glob("*.feature")):
        for pickle in Compiler().compile(
            {**Parser().parse(path.read_text(encoding="utf-8")), "uri": path.name}
        ):
            scenario = _scenario(court, pickle["steps"])
            suite.by_indicator.setdefault(scenario.case.focus, []).append(scenario)
    head = desk.criteria_set(set_id).head
    for one in cases(desk.root):
        if one.set_id == set_id:
            evidence = evidence_of_case(one, desk.form(head.form), head)
            expected = _expected(one)
            suite.by_indicator.setdefault(one.indicator, []).append(
                Beside(evidence, one.indicator, expected, one.day)
            )
    return suite


def _scenario(court: Court, steps: Sequence[Any]) -> Scenario:
    case = Case(court)
    asked = []
    for step in steps:
        rows = step.get("argument", {}).get("dataTable", {}).get("rows", ())
        table = [[cell["value"] for cell in row["cells"]] for row in rows]
        if step["type"] == "Outcome":
            asked.append((step["text"], table))
        else:
            case.tell(step["text"], table)
    case.evidence  # noqa: B018 - it is read once and kept for every law
    return Scenario(case, asked)


def _expected(one: Any) -> tuple[Any, ...]:
    example = one.example
    result: Any = example.expected
    if example.points is not None:
        written = example.points if isinstance(example.points, tuple) else (example.points, example.points)
        result = Interval(*(exact(amount.value * 100) for amount in written))
    return result, frozenset(example.disqualified)


def _seen(found: Assessment, indicator: str) -> tuple[Any, ...]:
    finding = next(one for one in found.findings if one.number == indicator)
    barred = (one for one in found.barred if one.indicator == indicator and one.holds.lo)
    result = finding.status if finding.points is None else finding.points
    return result, frozenset(one.disqualifier.name for one in barred)
