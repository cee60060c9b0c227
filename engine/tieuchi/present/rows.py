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
    return (*lines, *own_lines(finding, words.tongue))


def assessor_lines(finding: Finding, words: Wording) -> tuple[str, ...]:
    """Return every finding of an assessor, on a part or on the whole indicator."""
    parts = (line for part in finding.parts for line in _own_part_lines(part, words))
    return (*parts, *own_lines(finding, words.tongue))


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
    return missing_lines(finding.used, words) + persons(finding, words)


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
    lines = [*_won_lines(part, words), *_own_part_lines(part, words)]
    if part.own is None and part.part.needs_a_person is not None:
        why = words.tongue.pick(part.part.needs_a_person)
        lines.append(words.part_name(part.part) + words.tongue.say("needs a person: {why}", why=why))
    return lines


def _own_part_lines(part: PartFinding, words: Wording) -> list[str]:
    if part.own is None:
        return []
    name = words.part_name(part.part)
    if part.said is None:
        return [name + _attested(part.own, words.tongue)]
    return [name + _own_line(part.own, part.said, words.tongue)]


def _won_lines(part: PartFinding, words: Wording) -> list[str]:
    """Return the level that won; where several can win, all of them under one heading."""
    name, bands = words.part_name(part.part), part.part.bands
    if len(part.outcomes) == 1:
        return [name + words.outcome(part.part, part.outcomes[0])]
    lines = [f"– {words.band(bands[index])}" for index in part.outcomes if index < len(bands)]
    if len(bands) in part.outcomes:
        lines.append("– " + words.tongue.say("0 points otherwise"))
    return [name + words.tongue.say("still possible:"), *lines] if lines else []


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
        verdict = numbers.points_words(own.points, tongue)
    else:
        verdict = tongue.tell(STATUS["met" if own.met else "not met"])
    return tongue.say("{by} found on {day}: {verdict}, because {because}", verdict=verdict, **values)
