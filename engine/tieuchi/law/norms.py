"""Norms (*định mức*): dated numbers and lists of other instruments that the rules refer to."""

from __future__ import annotations

from typing import Literal

from pydantic import Field, model_validator

from tieuchi.law.criteria import Instrument
from tieuchi.values.fields import Basis, Many, Strict, Text, WrittenAmount, said


class PopulationStep(Strict):
    """Staff added for population above a line.

    Attributes:
        options: The options of the choice (zones) it holds for.
        above: The population above which staff are added.
        every: The people for whom one more is added, in the reading used.
        printed: The text's own wording where it leaves the number open.
    """

    options: Many[str]
    above: int
    every: int = Field(ge=1)
    printed: str | None = None


class Headcount(Strict):
    """The least number of staff by population and zone.

    Attributes:
        base: Staff of every station.
        by: The choice field that steps and factors go by.
        population: The field with the population.
        factors: What the number is multiplied by, for each option.
        order: Whether the factor multiplies the base with the added staff, or the base alone.
        rounding: How a part of a person is rounded.
        reading: Why step, order and rounding are read so.
    """

    base: int
    by: str
    population: str
    steps: Many[PopulationStep]
    factors: dict[str, WrittenAmount]
    order: Literal["factor on base and steps", "factor on base"]
    rounding: Literal["half up", "up", "down"]
    reading: Text


class ListedTechnique(Strict):
    """One technique of a list.

    Attributes:
        code: Its code here.
        also: Codes of other lists under which a station may report it.
        basis: What supports that it is on the list; only ``confirmed`` counts as surely on it.
    """

    code: str
    name: str
    also: Many[str] = ()
    basis: Basis
    source: Many[str] = ()


class TechniqueList(Strict):
    """A list of techniques whose full length is known even where its entries are not.

    Attributes:
        total: How many entries the list has.
        code: The column of the station's list with the technique's code.
        performed: The yes/no column saying that it was performed in the period.
        on_list: The yes/no column saying that the station's approved list names it as on this list.
        entries: The entries that are known, each with its basis.
    """

    total: int
    code: str
    performed: str
    on_list: str = Field(alias="on list")
    entries: Many[ListedTechnique]

    @model_validator(mode="after")
    def _codes_differ(self) -> TechniqueList:
        codes = [code for entry in self.entries for code in (entry.code, *entry.also)]
        twice = sorted({code for code in codes if codes.count(code) > 1})
        if twice:
            raise said("these codes stand at more than one technique: {codes}", codes=twice)
        return self


class ListedEquipment(Strict):
    """One item of equipment, and how many are needed for each option (zone)."""

    item: str
    name: str
    unit: str | None = None
    needed: dict[str, int] | None = None
    basis: Basis
    source: Many[str] = ()


class EquipmentList(Strict):
    """Equipment a station must have; a partial list, filled up by the station's approved list.

    Attributes:
        by: The choice field that quantities go by.
        item: The column of the station's list with the item's code.
        required: The column with the number its approved list requires.
        working: The column with the number present and working.
        entries: The items that are known.
    """

    by: str
    item: str
    required: str
    working: str
    entries: Many[ListedEquipment]


class Norm(Strict):
    """A dated norm (``norm.yaml``); exactly one of the three kinds is given.

    Attributes:
        subject: What rules ask for, such as ``staffing``; of one subject, one norm is in force a day.
        used_for: What it is used for and how, in a sentence.
    """

    id: str
    subject: str
    instrument: Instrument
    used_for: Text = Field(alias="used for")
    basis: Basis
    headcount: Headcount | None = None
    techniques: TechniqueList | None = None
    equipment: EquipmentList | None = None

    @property
    def columns(self) -> tuple[str, ...]:
        """The columns of a station's list that the norm compares."""
        if self.techniques is not None:
            return (self.techniques.code, self.techniques.performed, self.techniques.on_list)
        if self.equipment is not None:
            return (self.equipment.item, self.equipment.required, self.equipment.working)
        return ()

    @model_validator(mode="after")
    def _one_kind(self) -> Norm:
        if sum(kind is not None for kind in (self.headcount, self.techniques, self.equipment)) != 1:
            raise said("a norm is exactly one of: headcount, techniques, equipment")
        return self
