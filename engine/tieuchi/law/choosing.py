"""Which law holds: the set and the norms in force on a day."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from tieuchi.law.criteria import SetFile
from tieuchi.law.norms import Norm
from tieuchi.values.problem import JudgingError
from tieuchi.values.text import Message, did_you_mean, nfc


def set_in_force(heads: Sequence[SetFile], form: str, place: Mapping[str, str], day: date) -> SetFile:
    """Return the set that binds a station or district on a day.

    Args:
        heads: All sets.
        form: The form that the evidence answers.
        place: The names of commune, district and province; a local set binds only its own place.
        day: The day of judging.

    Raises:
        JudgingError: If no set is in force, naming those before and after; or if two are.
    """
    binding = [head for head in heads if head.form == form and _binds(head, place)]
    found = [head for head in binding if head.instrument.validity.holds(day)]
    if len(found) == 1:
        return found[0]
    if not found:
        raise JudgingError(
            Message(
                "no criteria set is in force on {day} for this evidence{neighbours}",
                day=day,
                neighbours=_neighbours(binding, day),
            )
        )
    raise JudgingError(
        Message(
            "more than one set is in force on {day}: {sets}; choose one with --set",
            day=day,
            sets=[head.id for head in found],
        )
    )


def set_named(heads: Sequence[SetFile], set_id: str) -> SetFile:
    """Return the set of this name.

    Raises:
        JudgingError: If there is none.
    """
    wanted = nfc(set_id)
    for head in heads:
        if head.id == wanted:
            return head
    known = [head.id for head in heads]
    raise JudgingError(
        Message(
            "there is no set ‘{set}’{hint}; the sets are {known}",
            set=wanted,
            hint=did_you_mean(wanted, known),
            known=known,
        )
    )


def require_in_force(head: SetFile, day: date, *, rehearse: bool) -> None:
    """Check that a set chosen by name may judge on a day.

    Raises:
        JudgingError: If its days are over, or have not begun and no rehearsal is asked for.
    """
    validity = head.instrument.validity
    if validity.holds(day) or (rehearse and day < validity.start):
        return
    if day < validity.start:
        raise JudgingError(
            Message(
                "‘{set}’ is not yet in force on {day}: it begins on {start}; --rehearse judges by it all the "
                "same and says so",
                set=head.id,
                day=day,
                start=validity.start,
            )
        )
    raise JudgingError(
        Message(
            "‘{set}’ is no longer in force on {day}: it ended on {end}",
            set=head.id,
            day=day,
            end=validity.end,
        )
    )


def require_form(head: SetFile, form: str) -> None:
    """Check that a set chosen by name judges evidence of a form.

    Raises:
        JudgingError: If it asks for another.
    """
    if head.form != form:
        raise JudgingError(
            Message(
                "‘{set}’ judges evidence of the form ‘{asked}’, and this is of the form ‘{form}’; choose "
                "another set",
                set=head.id,
                asked=head.form,
                form=form,
            )
        )


def norms_in_force(norms: Iterable[Norm], day: date) -> dict[str, Norm]:
    """Return the norms in force on a day, by subject."""
    return {norm.subject: norm for norm in norms if norm.instrument.validity.holds(day)}


def _binds(head: SetFile, place: Mapping[str, str]) -> bool:
    return not head.only_when_named and all(place.get(level) == name for level, name in head.place.items())


def _neighbours(heads: Sequence[SetFile], day: date) -> Message | str:
    before = [h for h in heads if h.instrument.validity.end and h.instrument.validity.end < day]
    after = [h for h in heads if h.instrument.validity.start > day]
    if before and after:
        return Message("; {last} ended on {end}, {first} begins on {start}", **_last(before), **_first(after))
    if before:
        return Message("; the last was {last}, which ended on {end}", **_last(before))
    if after:
        return Message("; the first is {first}, which begins on {start}", **_first(after))
    return Message("; no set is made for this form and place")


def _last(heads: Sequence[SetFile]) -> dict[str, object]:
    last = max(heads, key=lambda head: head.instrument.validity.start)
    return {"last": last.id, "end": last.instrument.validity.end}


def _first(heads: Sequence[SetFile]) -> dict[str, object]:
    first = min(heads, key=lambda head: head.instrument.validity.start)
    return {"first": first.id, "start": first.instrument.validity.start}
