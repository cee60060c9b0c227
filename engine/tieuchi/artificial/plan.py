"""The plan of the artificial country: how its figures are drawn, as ``country.yaml`` says it."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Any

from pydantic import Discriminator, Field, Tag, model_validator

from tieuchi.files.models import checked
from tieuchi.files.yaml import read_yaml
from tieuchi.law.conditions import ByChoice
from tieuchi.values.fields import TAG, Many, Strict, WrittenAmount, said
from tieuchi.values.numbers import Amount

TEXT = "Giả định"
"""What stands in a text of which the plan says nothing: ‘invented’."""
FILE = Path(__file__).with_name("country.yaml")


def _given_kind(written: Any) -> str:
    return TAG + ("by" if isinstance(written, dict | ByChoice) else "amount")


Given = Annotated[
    Annotated[WrittenAmount, Tag(TAG + "amount")] | Annotated[ByChoice, Tag(TAG + "by")],
    Discriminator(_given_kind),
]
"""A number, or one for each option of a choice that is drawn before: ``{by: zone, values: {1: …}}``."""


class Odds(Strict):
    """How often each option comes, by another choice."""

    by: str
    values: dict[str, dict[str, WrittenAmount]]


class Drawn(Strict):
    """How one figure is drawn; exactly one of ``yes``, ``usual`` and ``options`` says what it is.

    Attributes:
        yes: How many of a hundred say yes.
        low: What one in twenty does not reach.
        usual: What half do not reach.
        high: What one in twenty exceeds.
        spread: Instead of ``low`` and ``high``: two in three lie between the usual divided by this and the
            usual times this.
        of: The fields whose sum a percentage is taken of.
        part: Whether it is a part of these, and never more, where the form does not say so.
        options: How often each option comes.
        strength: How much of it the strength of the station decides.
        weakness: The same where the strong have less of it, or say no.
        where: The yes/no without which it is no, or as little as it can be.
        steady: Whether it stays as it is over the years.
    """

    yes: Given | None = None
    low: Given | None = None
    usual: Given | None = None
    high: Given | None = None
    spread: WrittenAmount | None = None
    of: Many[str] = ()
    part: bool = False
    options: dict[str, WrittenAmount] | Odds | None = None
    strength: WrittenAmount | None = None
    weakness: WrittenAmount | None = None
    where: str | None = None
    steady: bool = False

    @model_validator(mode="after")
    def _says_one_thing(self) -> Drawn:
        if sum(one is not None for one in (self.yes, self.usual, self.options)) != 1:
            raise said("a figure is drawn one way: ‘yes’, ‘usual’ or ‘options’")
        ends = (self.low is not None, self.high is not None, self.spread is not None)
        if self.usual is not None and ends not in ((True, True, False), (False, False, True)):
            raise said("beside ‘usual’ stand ‘low’ and ‘high’, or ‘spread’")
        if self.strength is not None and self.weakness is not None:
            raise said("‘strength’ and ‘weakness’ exclude each other")
        return self


class Rows(Strict):
    """Rows that a list can have.

    Attributes:
        row: The cells that are fixed; a ``%`` in a text stands for the number of the copy.
        there: How often a station has the row.
        copies: How many such rows there can be.
        above: The figure (such as the people) above which the first comes …
        every: … and after how many more each further copy.
    """

    row: dict[str, Any] = Field(default_factory=dict)
    there: WrittenAmount = Amount(1)
    copies: int = 1
    above: int = 0
    every: int = 0


class DrawnList(Strict):
    """How one list is drawn.

    Attributes:
        number: How many of its rows a station has; left out, all that are there.
        per: The field that ``above`` and ``every`` of the rows count.
        rows: The rows that there can be, after those of a norm that the list is compared with.
        entries: How often a station has the row of a norm's entry.
        other_codes: How many stations report by the codes of another list where the norm knows one.
        strength: How much the strength of a station decides on which rows are there.
        columns: How each column is drawn.
    """

    number: Drawn | None = None
    per: str | None = None
    rows: Many[Rows] = ()
    entries: WrittenAmount = Amount(1)
    other_codes: WrittenAmount = Field(Amount(0), alias="other codes")
    strength: WrittenAmount = Amount(0)
    columns: dict[str, Drawn] = Field(default_factory=dict)


class Region(Strict):
    """A region: how strong its stations are against the country, in standard deviations."""

    strength: WrittenAmount = Amount(0)


class Map(Strict):
    """The country at one time.

    Attributes:
        stations: How many there are.
        year: The year to judge when none is named.
        districts: Whether there are districts.
        provinces: How many provinces each region has.
        people: What the population is multiplied by.
    """

    stations: int
    year: int
    districts: bool
    provinces: dict[str, int]
    people: WrittenAmount


class Plan(Strict):
    """The whole plan; see the comments in ``country.yaml``.

    Attributes:
        maps: The country at different times.
        neighbours: How many communes stand together, in a district where there are districts.
        regions: The regions by their options in the form.
        seldom_missing: The fields that are missing more seldom than others.
        people: The fields that are multiplied where communes are larger.
        fields: How each field is drawn.
        lists: How each list is drawn.
    """

    maps: dict[str, Map]
    neighbours: int
    regions: dict[str, Region]
    seldom_missing: Many[str] = Field(alias="seldom missing")
    people: Many[str]
    fields: dict[str, Drawn]
    lists: dict[str, DrawnList]


def read_plan(file: Path = FILE) -> Plan:
    """Read a plan.

    Raises:
        InputError: If it is malformed.
    """
    return checked(read_yaml(file), Plan)
