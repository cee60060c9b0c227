"""How long what a form asks stays valid once it is established (*thời hạn của minh chứng*)."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from typing import Annotated

from pydantic import PlainSerializer, PlainValidator, WithJsonSchema

from tieuchi.values.days import months_later
from tieuchi.values.fields import said
from tieuchi.values.text import Message, shown

FOR_GOOD = "for good"
MOST_MONTHS = 600
_MONTHS = re.compile(r"1 month|(?:[2-9]|[1-9][0-9]{1,2}) months")


@dataclass(frozen=True)
class Lasting:
    """A number of whole months, or no end.

    Attributes:
        months: How many months; none where it lasts for good.
    """

    months: int | None

    @classmethod
    def parse(cls, written: object) -> Lasting:
        """Read ``12 months`` or ``for good``.

        Raises:
            ValueError: If it is neither, or more than fifty years.
        """
        if written == FOR_GOOD:
            return cls(None)
        if not isinstance(written, str) or _MONTHS.fullmatch(written) is None:
            raise ValueError(written)
        months = int(written.split()[0])
        if months > MOST_MONTHS:
            raise ValueError(written)
        return cls(months)

    def __str__(self) -> str:
        if self.months is None:
            return FOR_GOOD
        return "1 month" if self.months == 1 else f"{self.months} months"

    @property
    def words(self) -> Message:
        """How long it is, to a reader."""
        if self.months is None:
            return Message("for good")
        return Message("1 month") if self.months == 1 else Message("{months} months", months=self.months)

    def until(self, established: date) -> date | None:
        """Return the last day on which something established on a day counts; none where it always does."""
        return None if self.months is None else months_later(established, self.months)


def _lasting(written: object) -> Lasting:
    if isinstance(written, Lasting):
        return written
    try:
        return Lasting.parse(written)
    except ValueError:
        raise said(
            "{found} does not say how long something stays valid; write whole months, such as 12 months, or "
            "for good",
            found=shown(written),
        ) from None


WrittenLasting = Annotated[
    Lasting,
    PlainValidator(_lasting),
    PlainSerializer(str),
    WithJsonSchema(
        {
            "anyOf": [
                {"const": FOR_GOOD},
                {"type": "string", "pattern": f"^(?:{_MONTHS.pattern})$", "examples": ["12 months"]},
            ]
        }
    ),
]
