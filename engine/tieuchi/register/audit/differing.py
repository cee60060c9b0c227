"""Where two judgings of one evidence differ, from the findings as the register keeps them."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from fractions import Fraction
from typing import Any

from tieuchi.judge.findings import Assessment
from tieuchi.register.audit.classes import Moved, Verdict
from tieuchi.register.recording import findings_document
from tieuchi.values.interval import Interval
from tieuchi.values.numbers import exact

Findings = Mapping[str, Any]
"""What was found, as :func:`tieuchi.register.recording.findings_data` keeps it."""


def unlike(recorded: bytes, found: Assessment) -> Moved | None:
    """Return where today's engine differs from what was recorded, to the word; None where it does not.

    Args:
        recorded: The findings recorded.
        found: What today's engine finds.

    Raises:
        ValueError: If what was recorded are no findings.
    """
    again = findings_document(found)
    if again == recorded:
        return None
    before, after = json.loads(recorded), json.loads(again)
    try:
        return Moved(_differing(before, after, _whole), _verdict(before), _verdict(after))
    except (KeyError, TypeError) as error:
        raise ValueError(error) from None


def moved(before: Findings, after: Findings) -> Moved | None:
    """Return where two judgings of one evidence come out otherwise; None where they come out alike.

    Which band won, and what it is called, is no matter; points, statuses, disqualifiers and lines are.
    """
    indicators = _differing(before, after, _result)
    same = all(before[name] == after[name] for name in ("total", "outcome"))
    if not indicators and same and _standings(before) == _standings(after):
        return None
    return Moved(indicators, _verdict(before), _verdict(after))


def _whole(finding: Findings) -> Any:
    return finding


def _result(finding: Findings) -> Any:
    return finding["status"], finding["points"], finding["holds"]


def _differing(before: Findings, after: Findings, of: Callable[[Findings], Any]) -> tuple[str, ...]:
    """Return the numbers of the indicators that differ, those with a disqualifier that does among them."""
    first, second = (_by_number(each, of) for each in (before, after))
    numbers = dict.fromkeys([*first, *second])
    return tuple(number for number in numbers if first.get(number) != second.get(number))


def _by_number(findings: Findings, of: Callable[[Findings], Any]) -> dict[str, list[Any]]:
    found: dict[str, list[Any]] = {one["number"]: [of(one)] for one in findings["indicators"]}
    for bar in findings["barred"]:
        found.setdefault(bar["indicator"], []).append((bar["name"], bar["holds"]))
    return found


def _standings(findings: Findings) -> list[Any]:
    return [(one["number"], one["standing"]) for one in findings["criteria"]]


def _verdict(findings: Findings) -> Verdict:
    ends = findings["total"]
    return Verdict(
        findings["outcome"], None if ends is None else Interval(*(exact(Fraction(end)) for end in ends))
    )
