"""Which line a correction means."""

from __future__ import annotations

from tieuchi.evidence.facts import Evidence
from tieuchi.register.deciding import place_of
from tieuchi.register.seeking import lines_of
from tieuchi.register.store.finding import place_key
from tieuchi.register.store.kept import Kept
from tieuchi.register.store.register import Register
from tieuchi.values.problem import JudgingError
from tieuchi.values.text import Message


def line_to_correct(register: Register, written: str, evidence: Evidence) -> Kept:
    """Return the line that nothing corrects yet of a decision's number, or the one at a place.

    Of a decision about many communes it is the line about the commune of the evidence.

    Raises:
        JudgingError: If there is none, or more than one is meant.
    """
    found = lines_of(register, written)
    standing = [one.kept for one in found if one.corrected_by is None]
    if not standing:
        last = found[-1].corrected_by
        raise JudgingError(
            Message(
                "‘{which}’ is corrected already, by line {line}; correct that line", which=written, line=last
            )
        )
    place = place_key(place_of(evidence))
    same = [one for one in standing if place_key(one.entry.place) == place]
    meant = standing if len(standing) == 1 else same
    if len(meant) != 1:
        raise JudgingError(
            Message(
                "‘{which}’ stands in lines {lines}; say the number of the line to correct",
                which=written,
                lines=[one.position for one in standing],
            )
        )
    return meant[0]
