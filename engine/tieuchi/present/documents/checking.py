"""Checking a signed Word file: whether it still says what its receipt says, and whether that is true.

The first is told by the file alone: every bound text that can be read in it is compared with the record it
carries. The second takes the station's evidence: it is judged again by the law of the receipt's day.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import zip_longest

from tieuchi.judge.receipts import inputs_of
from tieuchi.present.documents.composing import compose
from tieuchi.present.documents.model import Official
from tieuchi.present.documents.record import Printed, Record, read_record
from tieuchi.present.documents.word.reading import Opened
from tieuchi.present.documents.word.visible import Seen, key_of, tidy
from tieuchi.present.export import Judged
from tieuchi.present.language import Tongue
from tieuchi.values.problem import InputError, Place, Problem
from tieuchi.values.text import Message, shown

_SHOWN_BEFORE = 20
"""How much of what two texts share is shown before the place where they part."""
_OF_ENGINE = {"footer", "receipt", "code"}
"""The parts and columns that hold codes."""
_INPUTS = {
    "set": Message("criteria set"),
    "day": Message("day of judging"),
    "law": Message("law"),
    "norms": Message("norms"),
    "evidence": Message("evidence"),
}


def record_in(found: Opened, file: str) -> Record:
    """Return the record that a file carries.

    Raises:
        InputError: If it carries none, or one that was changed.
    """
    if found.record is None:
        message = Message(
            "this file carries no receipt; only Word files made by ‘tieuchi minutes’ are checked"
        )
    elif (record := read_record(found.record)) is None:
        message = Message("the receipt inside this file was changed, so nothing in it can be relied on")
    else:
        return record
    raise InputError([Problem(Place(file), message)])


def changed(record: Record, found: Opened) -> Iterator[Message]:
    """Yield what a file no longer says as its record does, each with where it stands."""
    if not found.seen:
        yield Message(
            "none of its figures is marked any more, so none can be checked: the program that saved it drops "
            "bookmarks"
        )
        return
    order = {key: place for place, key in enumerate(found.seen, start=1)}
    figures = {key_of(id_): printed for id_, printed in record.figures.items()}
    for key in sorted(figures, key=lambda one: order.get(one, 0)):
        yield from _figure(figures[key], found.seen.get(key, []))
    for key, seen in found.seen.items():
        if key not in figures:
            yield Message(
                "{where}: {text} is marked as the engine’s, and the receipt knows nothing of it",
                where=seen[0].where,
                text=_said(seen[0].text),
            )
    yield from _rows(record, figures, found)


def _figure(printed: Printed, seen: Sequence[Seen]) -> Iterator[Message]:
    if not seen:
        yield Message(
            "“{label}” was removed; the receipt says {text}", label=printed.label, text=_said(printed.text)
        )
        return
    if len(seen) < printed.times:
        yield Message(
            "“{label}” stands {seen} times instead of {times}",
            label=printed.label,
            seen=len(seen),
            times=printed.times,
        )
    for one in seen:
        said = {"label": printed.label, "where": one.where}
        if one.text != tidy(printed.text):
            was, now = _apart(tidy(printed.text), one.text)
            yield Message(
                "“{label}” ({where}) now says {now}; the receipt says {was}", now=now, was=was, **said
            )
        elif one.crowded:
            now = _said(one.text)
            yield Message("“{label}” ({where}): a figure was written right beside {now}", now=now, **said)


def _said(text: object) -> Message | str:
    """Return a text as a message shows it, in one line."""
    return shown(str(text).replace("\n", "; "))


def _apart(was: str, now: str) -> tuple[Message | str, Message | str]:
    """Return two texts as a message shows them, from shortly before the place where they part."""
    same = (index for index, (one, other) in enumerate(zip(was, now, strict=False)) if one != other)
    shared = next(same, min(len(was), len(now)))
    start = shared - _SHOWN_BEFORE
    if start <= 0:
        return _said(was), _said(now)
    return _said("…" + was[start:]), _said("…" + now[start:])


def _rows(record: Record, figures: Mapping[str, Printed], found: Opened) -> Iterator[Message]:
    """Yield the rows that were taken out of tables of figures, put into them, or changed about."""
    gone = Counter(record.rows) - Counter(found.rows)
    new = Counter(found.rows) - Counter(record.rows)
    # A row that lost a figure is what is left of it; the figure has been told by itself.
    new -= Counter(_left(row, found) for row in gone.elements())
    for row, place in zip(found.rows, found.places, strict=True):
        if new[row] > 0:
            new[row] -= 1
            said = _row(row, figures)
            yield Message("{where}: this row was added or changed about: {row}", where=place, row=said)
    for row in gone.elements():
        if _left(row, found) == row:
            said = _row(row, figures)
            yield Message("this row of a table was removed or changed about: {row}", row=said)


def _left(row: str, found: Opened) -> str:
    """Return a row of the record without the figures that are gone from the file altogether."""
    if row.startswith("= "):
        return row
    return " ".join(key for key in row.split() if key in found.seen)


def _row(row: str, figures: Mapping[str, Printed]) -> Message | str:
    if row.startswith("= "):
        return _said(row.removeprefix("= "))
    return _said(" | ".join(figures[key].text for key in row.split() if key in figures))


def judged_again(record: Record, judged: Sequence[Judged], tongue: Tongue) -> Iterator[Message]:
    """Yield how the record differs from what judging the same evidence says now.

    Args:
        record: What the document said when it was made.
        judged: The evidence judged again, in any order, by the set and on the day of the receipts.
        tongue: The language of the document.
    """
    if len(judged) != len(record.receipts):
        yield Message(
            "it is about {count} stations, and {given} were given to judge again",
            count=len(record.receipts),
            given=len(judged),
        )
        return
    official = compose(record.kind, _in_order(record, judged), tongue)
    new_receipts = inputs_of(official.proof.receipts)
    for file, was, now in zip_longest(record.files, record.receipts, new_receipts):
        for name, label in _INPUTS.items():
            if (before := getattr(was, name)) != (after := getattr(now, name)):
                yield Message(
                    "{file}: the {what} of the receipt is {was}, that of judging again is {now}",
                    file=file,
                    what=label,
                    was=_said(before),
                    now=_said(after),
                )
    yield from _figures_again(record, official, same=record.receipts[0].engine == new_receipts[0].engine)


def made_by_another(record: Record, engine: str) -> Message | None:
    """Return that another version made a document, whose code cannot be compared then."""
    made = record.receipts[0].engine
    if made == engine:
        return None
    return Message(
        "made by tieuchi {made}, judged again by {engine}: codes are of a version and were not compared",
        made=made,
        engine=engine,
    )


def _in_order(record: Record, judged: Sequence[Judged]) -> list[Judged]:
    """Return what was judged in the order of the receipts, called as the document calls the files."""
    left = list(judged)
    ordered = []
    for file, receipt in zip(record.files, record.receipts, strict=True):
        same = [one for one in left if one[0].receipt.evidence == receipt.evidence]
        taken = (same or left)[0]
        left.remove(taken)
        ordered.append((replace(taken[0], file=file), taken[1]))
    return ordered


def _figures_again(record: Record, official: Official, *, same: bool) -> Iterator[Message]:
    now = {one.id: one for one in official.bound() if same or not _of_engine(one.id)}
    kinds = {_kind(id_) for id_ in record.figures}
    for id_, one in now.items():
        printed = record.figures.get(id_)
        if printed is None:
            if id_ in official.must or _kind(id_) in kinds:
                text = _said(one.text)
                yield Message("“{label}” is left out; judged again it is {now}", label=one.label, now=text)
        elif tidy(one.text) != tidy(printed.text):
            was, new = _apart(tidy(printed.text), tidy(one.text))
            yield Message(
                "“{label}” says {was}; judged again it is {now}", label=printed.label, was=was, now=new
            )
    for id_, printed in record.figures.items():
        if id_ not in now and (same or not _of_engine(id_)):
            yield Message(
                "“{label}” says {text}; judged again there is no such thing",
                label=printed.label,
                text=_said(printed.text),
            )


def _of_engine(id_: str) -> bool:
    """Return whether a text changes with the version of the product and says nothing of the station."""
    return not _OF_ENGINE.isdisjoint((id_.split("/", maxsplit=1)[0], id_.rsplit("/", maxsplit=1)[-1]))


def _kind(id_: str) -> tuple[str, str]:
    """Return the part of the document and the column, of which a template prints all or none."""
    part, *rest = id_.split("/")
    return part, rest[-1] if len(rest) > 1 else ""
