"""The differences between an annex and the encoded set, by criterion, each with its place on both sides."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from tieuchi.annex.cells import Spot
from tieuchi.annex.comparing import Comparison, Difference, Kind, Subject, Value
from tieuchi.present import numbers
from tieuchi.present.document import Block, Cell, Column, Heading, Line, Table
from tieuchi.present.language import Tongue
from tieuchi.values.text import Message

KIND: dict[Kind, Message] = {
    "number": Message("number"),
    "title": Message("title"),
    "points": Message("points"),
    "bands": Message("points of the bands"),
    "criterion": Message("under another criterion"),
    "missing": Message("missing in the document"),
    "extra": Message("not in the set"),
    "total": Message("total"),
}
"""What differs, in the order in which it is counted."""


def comparison_blocks(comparison: Comparison, tongue: Tongue) -> tuple[Block, ...]:
    """Return the whole report: counts that add up, the differences, and what needs a person's eye."""
    return (
        *_head(comparison, tongue),
        *_differences(comparison, tongue),
        *_remarks(comparison, tongue),
        *_beside(comparison, tongue),
    )


def _head(comparison: Comparison, tongue: Tongue) -> Iterator[Block]:
    say, head = tongue.say, comparison.encoded.criteria_set.head
    yield Heading(
        say("{file} against {set}", file=comparison.annex.file, set=head.id),
        level=1,
    )
    yield Line(f"{head.instrument.number}: {tongue.pick(head.title)}")
    yield Line(_result(comparison, tongue))
    yield Line(
        say(
            "Indicators of the set: {all} = {equal} the same + {different} different + {missing} missing "
            "in the document",
            all=comparison.equal + comparison.different + comparison.missing,
            equal=comparison.equal,
            different=comparison.different,
            missing=comparison.missing,
        ),
        item=True,
    )
    yield Line(
        say(
            "Indicators of the document: {all} = {equal} the same + {different} different + {extra} not in "
            "the set",
            all=comparison.equal + comparison.different + comparison.extra,
            equal=comparison.equal,
            different=comparison.different,
            extra=comparison.extra,
        ),
        item=True,
    )
    yield from _counts(comparison, tongue)
    yield Line(
        say(
            "Points of bands were compared for {compared} indicators; the wording of the guide is not "
            "compared and has to be read.",
            compared=len(comparison.bands_compared),
        ),
        item=True,
    )
    if comparison.bands_unread:
        yield Line(
            say(
                "Guides that could not be read as bands: indicators {numbers}",
                numbers=list(comparison.bands_unread),
            ),
            item=True,
        )


def _result(comparison: Comparison, tongue: Tongue) -> str:
    found, unread = len(comparison.differences), len(comparison.annex.remarks)
    if found:
        return tongue.say("Differences: {count}", count=found)
    if unread:
        return tongue.say("No difference was found; places of the document to look at: {count}", count=unread)
    return tongue.say("No difference: numbers, titles and points are the same on both sides")


def _counts(comparison: Comparison, tongue: Tongue) -> Iterator[Block]:
    by_kind = Counter(one.kind for one in comparison.differences)
    if len(by_kind) > 1:
        counted = [f"{by_kind[kind]} ({tongue.tell(name)})" for kind, name in KIND.items() if by_kind[kind]]
        yield Line(
            tongue.say(
                "Differences by kind: {all} = {counted}",
                all=len(comparison.differences),
                counted=" + ".join(counted),
            ),
            item=True,
        )


def _differences(comparison: Comparison, tongue: Tongue) -> Iterator[Block]:
    groups: dict[str, list[Difference]] = {}
    for one in comparison.differences:
        groups.setdefault(_group(comparison, one.subject, tongue), []).append(one)
    columns = (
        Column(tongue.say("Where"), weight=2),
        Column(tongue.say("What differs")),
        Column(tongue.say("Document"), weight=2),
        Column(tongue.say("Encoded set"), weight=4),
    )
    for title, found in groups.items():
        yield Heading(title)
        yield Table(columns, tuple(_row(one, tongue) for one in found), even=True)


def _group(comparison: Comparison, subject: Subject, tongue: Tongue) -> str:
    if subject.kind == "set":
        return tongue.say("The set as a whole")
    if subject.group is None:
        return tongue.say("Only in the document")
    group = comparison.encoded.criteria_set.criteria[subject.group]
    title = tongue.pick(group.criterion.title)
    return tongue.say("Criterion {number}. {title}", number=group.number, title=title)


def _row(one: Difference, tongue: Tongue) -> tuple[Cell, ...]:
    spot = _spot(one.spot, tongue) if one.spot is not None else ""
    place = f"{one.place.file}:{one.place.line}" if one.place and one.place.line else str(one.place or "")
    return (
        _named(one.subject, tongue),
        tongue.tell(KIND[one.kind]),
        _side(one.document, spot, one, tongue),
        _side(one.encoded, place, one, tongue),
    )


def _spot(spot: Spot, tongue: Tongue) -> str:
    message = spot.message
    return tongue.tell(message) if isinstance(message, Message) else message


def _named(subject: Subject, tongue: Tongue) -> str:
    if subject.kind == "set":
        return tongue.say("Total points")
    if subject.kind == "criterion":
        return tongue.say("Criterion {number}", number=subject.number)
    return f"{subject.number}. {subject.title}"


def _side(value: Value, where: str, one: Difference, tongue: Tongue) -> Cell:
    written = _written(value, one, tongue)
    return tuple(line for line in (written, where) if line)


def _written(value: Value, one: Difference, tongue: Tongue) -> str:
    if value is None:
        return "–" if one.kind in ("missing", "extra") else tongue.say("none")
    if isinstance(value, tuple):
        return " · ".join(numbers.points(each, tongue) for each in sorted(value, reverse=True))
    return numbers.points_words(value, tongue) if isinstance(value, int) else value


def _remarks(comparison: Comparison, tongue: Tongue) -> Iterator[Block]:
    if comparison.annex.remarks:
        yield Heading(tongue.say("To look at in the document"))
    for remark in comparison.annex.remarks:
        yield Line(f"{_spot(remark.spot, tongue)}: {tongue.tell(remark.message)}", item=True)


def _beside(comparison: Comparison, tongue: Tongue) -> Iterator[Block]:
    annex = comparison.annex
    if annex.notes or annex.unread:
        yield Heading(tongue.say("Not compared"))
    for note in annex.notes:
        yield Line(f"{_spot(note.spot, tongue)}: {note.text}", item=True)
    for message in annex.unread:
        yield Line(tongue.tell(message), item=True)
