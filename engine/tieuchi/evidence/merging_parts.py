"""The parts of a merged commune: what they are called, and whether they fit together."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from tieuchi.evidence.facts import Evidence
from tieuchi.values.problem import Place, Problem
from tieuchi.values.text import Message, nfc

COMMUNE, DISTRICT, PROVINCE = "commune", "district", "province"


@dataclass(frozen=True)
class Into:
    """What a merged commune is called, and the day its evidence speaks of.

    Attributes:
        commune: Its name.
        day: The day of judging.
        province: The name of its province, where it is not that of the parts.
        districts: Whether there are districts on the day.
    """

    commune: str
    day: date
    province: str | None = None
    districts: bool = True

    def place(self, parts: Sequence[Evidence]) -> dict[str, str]:
        """Return the head's names: above the commune those that all its parts share."""
        place = {COMMUNE: " ".join(nfc(self.commune).split())}
        districts = {part.place.get(DISTRICT) for part in parts}
        if self.districts and len(districts) == 1 and (district := districts.pop()) is not None:
            place[DISTRICT] = district
        province = self.province or next((p.place[PROVINCE] for p in parts if PROVINCE in p.place), None)
        if province is not None:
            place[PROVINCE] = nfc(province)
        return place


def names_of(parts: Sequence[Evidence]) -> list[str]:
    """Return what each part is called: its commune, with what is above it where two share a name."""
    communes = [part.place.get(COMMUNE, part.file) for part in parts]
    often = Counter(communes)
    return [
        name if often[name] == 1 else ", ".join(part.place.values())
        for name, part in zip(communes, parts, strict=True)
    ]


def unfit(parts: Sequence[Evidence], into: Into) -> Iterable[Problem]:
    """Yield every reason why the parts cannot be merged, at the file that it is about."""
    first = parts[0]
    if len(parts) == 1:
        yield _problem(first, Message("a merged commune has at least two parts; name the other files too"))
    if not into.commune.strip():
        yield _problem(first, Message("the merged commune has no name; give it with --commune"))
    seen: dict[tuple[str, ...], Evidence] = {}
    for part in parts:
        yield from _against(part, first)
        yield from _of_its_own(part, into)
        place = tuple(sorted(part.place.items()))
        other = seen.setdefault(tuple(f"{level}: {name}" for level, name in place), part)
        if other is not part:
            yield _twice(part, other)
    provinces = {name for part in parts if (name := part.place.get(PROVINCE)) is not None}
    if into.province is None and len(provinces) > 1:
        message = Message(
            "the parts lie in different provinces ({provinces}); name that of the merged commune with "
            "--province",
            provinces=sorted(provinces),
        )
        yield _problem(first, message)


def _against(part: Evidence, first: Evidence) -> Iterable[Problem]:
    """Yield what of a part differs from the first that is named."""
    if part.form.id != first.form.id:
        message = Message(
            "this answers the form ‘{form}’, and {file} the form ‘{other}’; only one form can be merged",
            form=part.form.id,
            file=first.file,
            other=first.form.id,
        )
        yield _problem(part, message)
    if part.as_of != first.as_of:
        message = Message(
            "this speaks of {day}, and {file} of {other}; figures of one day can be merged",
            day=part.as_of,
            file=first.file,
            other=first.as_of,
        )
        yield _problem(part, message)
    if part.period != first.period:
        message = Message(
            "the period here is {start} to {end}, and in {file} {other_start} to {other_end}; figures of one "
            "period can be merged",
            start=part.period.start,
            end=part.period.end,
            file=first.file,
            other_start=first.period.start,
            other_end=first.period.end,
        )
        yield _problem(part, message)


def _of_its_own(part: Evidence, into: Into) -> Iterable[Problem]:
    if COMMUNE not in part.place:
        yield _problem(part, Message("the head names no commune (‘place’), so it is no part of one"))
    if into.day < part.as_of:
        message = Message(
            "this speaks of {day}, after {asked}, the day of the merged commune; on that day it could not be "
            "known",
            day=part.as_of,
            asked=into.day,
        )
        yield _problem(part, message)


def _twice(part: Evidence, other: Evidence) -> Problem:
    if part.digest == other.digest:
        return _problem(part, Message("this says the same as {file}; name each file once", file=other.file))
    message = Message(
        "this is of the same commune as {file}; a commune is merged once, with one file", file=other.file
    )
    return _problem(part, message)


def _problem(part: Evidence, message: Message) -> Problem:
    return Problem(Place(part.file), message)
