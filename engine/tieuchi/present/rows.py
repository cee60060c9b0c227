"""One finding in cells: its points, status, rule, evidence, source and basis."""

from __future__ import annotations

from tieuchi.evidence.file import OwnFinding
from tieuchi.judge.findings import Finding, PartFinding
from tieuchi.present import numbers
from tieuchi.present.language import Tongue
from tieuchi.present.names import STATUS
from tieuchi.present.showing import missing_lines, used_lines
from tieuchi.present.wording import Wording
from tieuchi.values.interval import Interval


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
    if finding.own is not None and finding.said is not None:
        lines.append(_own_line(finding.own, finding.said, words.tongue))
    elif finding.own is not None:
        lines.append(_attested(finding.own, words.tongue))
    return tuple(lines)


def evidence_lines(finding: Finding, words: Wording) -> tuple[str, ...]:
    """Return the evidence the rule used, one line for each number or fact."""
    return used_lines(finding.used, words)


def open_lines(finding: Finding, words: Wording) -> tuple[str, ...]:
    """Return what is missing to settle a finding: facts by label, and whatever needs a person."""
    persons = [
        words.part_name(part.part) + words.tongue.pick(part.part.needs_a_person)
        for part in finding.parts
        if part.part.needs_a_person is not None and part.own is None
    ]
    if finding.points is None and finding.ruled.rule.needs_a_person is not None and finding.own is None:
        persons.append(words.tongue.pick(finding.ruled.rule.needs_a_person))
    asked = tuple(words.tongue.say("needs a person: {why}", why=why) for why in persons)
    return missing_lines(finding.missing, words) + asked


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
        "{attested}; the rule gave {said} points",
        attested=_attested(own, tongue),
        said=numbers.points(said, tongue),
    )


def _attested(own: OwnFinding, tongue: Tongue) -> str:
    """Return an assessor's finding with author, day and reason."""
    given = numbers.amount(own.points, tongue) if own.points is not None else ""
    values = {"by": own.by, "day": numbers.day(own.on, tongue), "because": own.because}
    if own.points is None:
        verdict = tongue.say("met") if own.met else tongue.say("not met")
        return tongue.say("{by} found on {day}: {verdict}, because {because}", verdict=verdict, **values)
    return tongue.say("{by} found on {day}: {points} points, because {because}", points=given, **values)
