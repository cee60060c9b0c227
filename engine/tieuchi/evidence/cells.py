"""Reading one value against what is asked: its type, its unit and its bounds."""

from __future__ import annotations

from typing import Any

from tieuchi.evidence.asked import Asked
from tieuchi.evidence.facts import Cell
from tieuchi.values.interval import EITHER, NO, YES, Interval
from tieuchi.values.numbers import Amount, Number
from tieuchi.values.text import Message, did_you_mean, shown


class CellError(Exception):
    """A value that cannot be what the form asks."""

    def __init__(self, message: Message) -> None:
        self.message = message
        super().__init__(str(message))


def whole_range(asked: Asked) -> Cell:
    """Return all that a value can be before anything is known of it; an unknown text is empty."""
    if asked.type == "choice":
        return asked.options
    if asked.type == "text":
        return ""
    return EITHER if asked.type == "yes-no" else Interval(*asked.bounds)


def read_cell(asked: Asked, value: Any) -> Cell:
    """Read a value as the form asks it.

    Raises:
        CellError: If it has another type or unit, or lies outside the bounds.
    """
    if asked.type == "text":
        return _text(value)
    if asked.type == "yes-no":
        return _yes_no(value)
    if asked.type == "choice":
        return _choice(asked, value)
    try:
        amount = Amount.parse(value)
    except ValueError:
        raise CellError(
            Message(
                "{found} is not a number; write 4, 92.3 or 92.3 %, with a point and no spaces inside",
                found=shown(value),
            )
        ) from None
    return Interval.point(read_number(asked, amount))


def read_number(asked: Asked, amount: Amount) -> Number:
    """Read a number as the form asks it.

    Raises:
        CellError: If it has another unit, is not whole where it must be, or lies outside the bounds.
    """
    if asked.type not in ("count", "number", "percent"):
        raise CellError(Message("‘{field}’ is not a number", field=asked.id))
    if asked.type == "percent" and amount.per != asked.per:
        raise CellError(Message("write the percent sign: {meant}", meant=amount.meant(asked.per)))
    if amount.per != asked.per:
        raise CellError(
            Message(
                "a number is expected here, not a percentage: write the count that {found} was computed from",
                found=amount,
            )
        )
    if asked.type == "count" and not isinstance(amount.value, int):
        raise CellError(Message("a whole number is expected here, not {found}", found=amount))
    least, most = asked.bounds
    if not least <= amount.value <= most:
        raise CellError(
            Message(
                "{found} is impossible here: ‘{field}’ lies between {least} and {most}",
                found=amount,
                field=asked.id,
                least=Amount(least, amount.per),
                most=Amount(most, amount.per),
            )
        )
    return amount.value


def _text(value: Any) -> str:
    if isinstance(value, str | int) and not isinstance(value, bool):
        return str(value)
    raise CellError(Message("a text is expected here; put it in quotes"))


def _yes_no(value: Any) -> Interval:
    if isinstance(value, bool):
        return YES if value else NO
    raise CellError(Message("true, false or unknown is expected here, not {found}", found=shown(value)))


def _choice(asked: Asked, value: Any) -> frozenset[str]:
    word = str(value)
    if word in asked.options:
        return frozenset({word})
    raise CellError(
        Message(
            "{found} is not one of {known}{hint}",
            found=shown(value),
            known=[choice.id for choice in asked.choices],
            hint=did_you_mean(word, asked.options),
        )
    )
