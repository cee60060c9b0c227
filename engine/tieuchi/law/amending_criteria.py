"""Amending criteria: indicators changed, added and dropped, and the points that have to add up again."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from tieuchi.law.amending_rules import changed_indicator
from tieuchi.law.amendments import AddedIndicator
from tieuchi.law.confirmations import unknown_indicator
from tieuchi.law.drafts import Draft, Path, updated
from tieuchi.law.lawbook import Ruled, RuledCriterion
from tieuchi.values.fields import points_written
from tieuchi.values.text import Message

Placed = tuple[Path, Ruled]
"""An indicator as it is amended, with where the draft speaks of it."""


def amended_criteria(draft: Draft) -> tuple[RuledCriterion, ...]:
    """Return the criteria of a set as a draft amends them."""
    _refuse_changes(draft)
    _refuse_drops(draft)
    added = list(_added(draft))
    return tuple(found for one in draft.set.criteria if (found := _criterion(one, added, draft)) is not None)


def _refuse_changes(draft: Draft) -> None:
    for number in draft.change.indicators:
        path = ("change", "indicators", number)
        if number not in draft.set.indicators:
            draft.fault(path, unknown_indicator(draft.set, number))
        elif number in draft.drop:
            message = Message("indicator {number} is both changed and dropped", number=number)
            draft.fault(path, message)
    for number in draft.change.criteria:
        _is_criterion(("change", "criteria", number), number, draft)


def _refuse_drops(draft: Draft) -> None:
    for index, number in enumerate(draft.drop):
        if number not in draft.set.indicators:
            draft.fault(("drop", index), unknown_indicator(draft.set, number))
        elif number in draft.drop[:index]:
            draft.fault(("drop", index), Message("indicator {number} is dropped twice", number=number))
    if not draft.set.indicators.keys() - set(draft.drop):
        draft.fault(("drop",), Message("every indicator is dropped, so nothing is left to judge"))


def _is_criterion(path: Path, number: str, draft: Draft) -> bool:
    numbers = [one.number for one in draft.set.criteria]
    return draft.known(path, Message("there is no criterion {name}{hint}"), number, numbers)


def _added(draft: Draft) -> Iterator[tuple[Path, AddedIndicator]]:
    """Yield the new indicators that can be added, with where the draft states them."""
    numbers = set(draft.set.indicators)
    for index, one in enumerate(draft.add.indicators):
        path: Path = ("add", "indicators", index)
        number = one.indicator.number
        there = _is_criterion((*path, "criterion"), one.criterion, draft)
        if number in numbers:
            message = Message("there is an indicator {number} already; take a free number", number=number)
            draft.fault((*path, "indicator", "number"), message)
        elif there:
            yield path, one
        numbers.add(number)


def _criterion(
    one: RuledCriterion, added: Sequence[tuple[Path, AddedIndicator]], draft: Draft
) -> RuledCriterion | None:
    """Return a criterion as it is amended; none where nothing is left of it."""
    new = [
        (path, Ruled(add.indicator, add.rule, draft.where(path)))
        for path, add in added
        if add.criterion == one.number
    ]
    indicators = (
        *(_changed(ruled, draft) for ruled in one.indicators if ruled.number not in draft.drop),
        *(ruled for _, ruled in new),
    )
    if not indicators:
        return None
    spoken_of = [
        *(("change", "criteria", number) for number in draft.change.criteria if number == one.number),
        *(("change", "indicators", n) for n in draft.change.indicators if _in(one, n)),
        *(path for path, _ in new),
        *(("drop", index) for index, n in enumerate(draft.drop) if _in(one, n)),
    ]
    return _summed(one, indicators, spoken_of, draft) if spoken_of else one


def _in(criterion: RuledCriterion, number: str) -> bool:
    return any(ruled.number == number for ruled in criterion.indicators)


def _changed(ruled: Ruled, draft: Draft) -> Ruled:
    asked = draft.change.indicators.get(ruled.number)
    return ruled if asked is None else changed_indicator(ruled, asked, draft)


def _summed(
    one: RuledCriterion, indicators: tuple[Ruled, ...], spoken_of: Sequence[Path], draft: Draft
) -> RuledCriterion:
    """Return a criterion with its indicators, whose points add up to its own.

    Args:
        one: The criterion as it stands.
        indicators: Its indicators as they are amended.
        spoken_of: Where the draft speaks of it, first where a complaint belongs.
        draft: The draft.
    """
    asked = draft.change.criteria.get(one.number)
    stated = one.criterion.points if asked is None else asked.points
    found = sum(ruled.indicator.points or 0 for ruled in indicators)
    if stated is not None and stated != found:
        draft.fault(spoken_of[0], _not_adding_up(one.number, stated, found))
        stated = found  # told here, it is not told once more by the links
    source = (*one.criterion.source, *draft.source)
    criterion = updated(one.criterion, {"points": stated}, basis="working", source=source)
    asks = {"indicators": tuple(ruled.indicator for ruled in indicators)}
    return RuledCriterion(updated(criterion, asks), indicators)


def _not_adding_up(number: str, stated: int, found: int) -> Message:
    return Message(
        "criterion {number} has {stated} points, but with this amendment its indicators add up to {found}; "
        "say its points anew under ‘change’, ‘criteria’, or change those of other indicators with them",
        number=number,
        stated=points_written(stated),
        found=points_written(found),
    )
