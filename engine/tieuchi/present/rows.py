"""One finding in cells: its points, status, rule, evidence, source and basis."""

from __future__ import annotations

from tieuchi.evidence.file import OwnFinding
from tieuchi.judge.findings import Finding, PartFinding
from tieuchi.law.rules import HUNDREDTHS
from tieuchi.present import numbers
from tieuchi.present.language import Tongue
from tieuchi.present.names import STATUS
from tieuchi.present.showing import missing_lines, used_lines
from tieuchi.present.wording import Wording
from tieuchi.values.interval import Interval
from tieuchi.values.numbers import exact


def points_cell(finding: Finding, tongue: Tongue) -> str:
    """Return ``least–most/max`` in points, one number where they are equal."""
    if finding.points is None:
        return ""
    most = numbers.points(finding.ruled.indicator.points or 0, tongue)
    return f"{numbers.points(finding.points, tongue)}/{most}"


def status_cell(finding: Finding, tongue: Tongue) -> str:
    """Return the status in a word."""
    return tongue.tell(STATUS[finding.status])


def rule_lines(finding: Finding, words: Wording) -> tuple[str, ...]:
    """Return the rule that won in its own words; where several can win, all of them."""
    lines = [line for part in finding.parts for line in _part_lines(part, words)]
    return (*lines, *own_lines(finding, words.tongue))


def own_lines(finding: Finding, tongue: Tongue) -> tuple[str, ...]:
    """Return an assessor's own finding on the whole indicator, if there is one."""
    if finding.own is None:
        return ()
    if finding.said is None or finding.points is None:
        return (_attested(finding.own, tongue),)
    return (_own_line(finding.own, finding.said, tongue),)


def evidence_lines(finding: Finding, words: Wording) -> tuple[str, ...]:
    """Return the evidence the rule used, one line for each number or fact."""
    return used_lines(finding.used, words)


def open_lines(finding: Finding, words: Wording) -> tuple[str, ...]:
    """Return what is missing to settle a finding: facts by label, and whatever needs a person."""
    return missing_lines(finding.missing, words) + persons(finding, words)


def persons(finding: Finding, words: Wording) -> tuple[str, ...]:
    """Return what only a person can tell and nobody has attested yet."""
    whole = finding.ruled.rule.needs_a_person
    parts = [
        (words.part_name(part.part), part.part.needs_a_person) for part in finding.parts if part.own is None
    ]
    asked = parts if finding.parts or finding.own is not None else [("", whole)]
    return tuple(
        name + words.tongue.say("needs a person: {why}", why=words.tongue.pick(why))
        for name, why in asked
        if why is not None
    )


def _part_lines(part: PartFinding, words: Wording) -> list[str]:
    name = words.part_name(part.part)
    lines = [name + line for line in _won_lines(part, words)]
    if part.own is not None and part.said is not None:
        lines.append(name + _own_line(part.own, part.said, words.tongue))
    elif part.own is not None:
        lines.append(name + _attested(part.own, words.tongue))
    elif part.part.needs_a_person is not None:
        why = words.tongue.pick(part.part.needs_a_person)
        lines.append(name + words.tongue.say("needs a person: {why}", why=why))
    return lines


def _won_lines(part: PartFinding, words: Wording) -> list[str]:
    said = [words.outcome(part.part, index) for index in part.outcomes]
    if len(said) > 1:
        return [words.tongue.say("possible: {rule}", rule=one) for one in said]
    return said


def _own_line(own: OwnFinding, said: Interval, tongue: Tongue) -> str:
    """Return an assessor's finding with what the rule said in its place."""
    return tongue.say(
        "{attested}; the rule gave {said}",
        attested=_attested(own, tongue),
        said=numbers.points_words(said, tongue),
    )


def _attested(own: OwnFinding, tongue: Tongue) -> str:
    """Return an assessor's finding with author, day and reason."""
    values = {"by": own.by, "day": numbers.day(own.on, tongue), "because": own.because}
    if own.points is not None:
        verdict = numbers.points_words(exact(own.points.value * HUNDREDTHS), tongue)
    else:
        verdict = tongue.tell(STATUS["met" if own.met else "not met"])
    return tongue.say("{by} found on {day}: {verdict}, because {because}", verdict=verdict, **values)
