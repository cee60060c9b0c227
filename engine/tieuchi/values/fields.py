"""Kinds of value that the models of content and evidence share."""

from __future__ import annotations

from datetime import date
from fractions import Fraction
from typing import Annotated, Any, Literal, TypeVar

from pydantic import (
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    PlainSerializer,
    PlainValidator,
    WithJsonSchema,
    model_validator,
)
from pydantic_core import PydanticCustomError

from tieuchi.values.days import parse_day
from tieuchi.values.numbers import Amount, exact, plain
from tieuchi.values.text import Message, shown

T = TypeVar("T")

TAG = "~"
"""What the names of union members begin with, so that none is taken for a key of a file."""

HUNDREDTHS = 100


def said(text: str, **values: Any) -> PydanticCustomError:
    """Return the error a model raises to say, in its own words, what is wrong."""
    return PydanticCustomError("said", "{message}", {"message": Message(text, **values)})


class Strict(BaseModel):
    """A model that takes no unknown key, converts nothing silently and never changes."""

    # Built only when first used: most models stand inside another, which is built with them at once.
    model_config = ConfigDict(
        extra="forbid", strict=True, frozen=True, arbitrary_types_allowed=True, defer_build=True
    )


def _day(written: object) -> date:
    if isinstance(written, date):
        return written
    try:
        return parse_day(written)
    except ValueError:
        raise said("{found} is not a day; write 2024-05-31 or 31/05/2024", found=shown(written)) from None


def _amount(written: object) -> Amount:
    if isinstance(written, Amount):
        return written
    try:
        return Amount.parse(written)
    except ValueError:
        raise said("{found} is not a number; write 4, 0.5 or 95 %", found=shown(written)) from None


def _word(written: object) -> object:
    """Let a word such as a zone or an indicator's number be written as a number."""
    return str(written) if isinstance(written, int) and not isinstance(written, bool) else written


def _points(written: object) -> int:
    """Read points such as 2 or 0.5 as whole hundredths, so that sums stay exact in every engine."""
    try:
        amount = Amount.parse(written)
        hundredths = exact(amount.value * HUNDREDTHS)
    except ValueError:
        amount = Amount(-1)
        hundredths = -1
    if amount.per != 1 or not isinstance(hundredths, int) or hundredths < 0:
        raise said(
            "{found} is not a number of points; write 2 or 0.5, with at most two decimals",
            found=shown(written),
        )
    return hundredths


def points_written(hundredths: int) -> str:
    """Return points, which are kept in hundredths, as a file writes them."""
    return plain(Fraction(hundredths, HUNDREDTHS))


Many = Annotated[tuple[T, ...], Field(strict=False)]
Name = Annotated[str, Field(pattern=r"^[a-z][a-z0-9_]*$")]
"""The name of a field, a list or a measure, as rules use it."""
Slug = Annotated[str, Field(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$")]
"""The name of a part or a disqualifier."""
Word = Annotated[str, BeforeValidator(_word, json_schema_input_type=str | int)]
Day = Annotated[date, BeforeValidator(_day), WithJsonSchema({"type": "string", "examples": ["2024-05-31"]})]
WrittenAmount = Annotated[
    Amount,
    PlainValidator(_amount),
    PlainSerializer(str),
    WithJsonSchema({"type": ["number", "string"], "examples": [4, 0.5, "95 %", "15 ‰", "35 per 10000"]}),
]
Points = Annotated[
    int,
    PlainValidator(_points),
    PlainSerializer(points_written),
    WithJsonSchema({"type": "number", "minimum": 0, "examples": [2, 0.5]}),
]
"""Points (*điểm*) in hundredths."""
Basis = Literal["confirmed", "norm", "seed", "earlier-set", "working"]
"""What supports a figure, from a published page (``confirmed``) down to a draft (``working``)."""

Better = Literal["more", "less", "neither"]
"""Which way a number is better; of a yes/no, ``more`` says that yes is better."""


class Text(Strict):
    """A text in both languages."""

    vi: str = Field(min_length=1)
    en: str = Field(min_length=1)


class Dates(Strict):
    """The days on which something holds, both included; open where ``to`` is left out."""

    start: Day = Field(alias="from")
    end: Day | None = Field(None, alias="to")

    @model_validator(mode="after")
    def _in_order(self) -> Dates:
        if self.end is not None and self.end < self.start:
            raise said(
                "these days end on {end}, before they begin on {start}", end=self.end, start=self.start
            )
        return self
