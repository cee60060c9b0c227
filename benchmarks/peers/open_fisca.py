"""The set by hand in OpenFisca-Core: every figure, truth, number of points and sum is a variable."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import reduce
from typing import Any

import numpy as np
import polars as pl
from openfisca_core import periods
from openfisca_core.entities import Entity
from openfisca_core.periods import DateUnit
from openfisca_core.simulations import Simulation, SimulationBuilder
from openfisca_core.taxbenefitsystems import TaxBenefitSystem
from openfisca_core.variables import Variable

from peers.formulas import findings, steps
from peers.plain_python import PythonWords
from peers.words import Case, Text, written

YEAR = periods.period("2024")


class NumpyWords(PythonWords):
    """Expressions over numpy arrays, each asked of the station when it is needed."""

    conjunction, disjunction, negation = "&", "|", "~"

    def most(self, *numbers: object) -> Text:
        """Return the largest of some numbers."""
        return Text(reduce("np.maximum({}, {})".format, map(written, numbers)), self)

    def least(self, *numbers: object) -> Text:
        """Return the smallest of some numbers."""
        return Text(reduce("np.minimum({}, {})".format, map(written, numbers)), self)

    def first(self, cases: Iterable[Case], otherwise: int, *, small: bool = True) -> Text:
        """Return the number of the first truth that holds."""
        kind = "uint8" if small else "int16"
        text = f"np.{kind}({otherwise})"
        for truth, number in reversed(list(cases)):
            text = f"np.where({truth.text}, np.{kind}({number}), {text})"
        return Text(text, self)

    def looked_up(self, numbers: Sequence[int], place: Text) -> Text:
        """Return the number at a place."""
        return Text(f"np.array({list(numbers)}, dtype=np.int32)[{place.text}]", self)


class OpenFisca:
    """A tax and benefit system of stations, and simulations of it."""

    name = "OpenFisca-Core"

    def __init__(self, columns: Sequence[str]) -> None:
        self.words = NumpyWords()
        self.system = TaxBenefitSystem([Entity("station", "stations", "A commune health station", "")])
        formulas: dict[str, Text] = {}
        for step in steps(self.words):
            formulas |= step
        self.results = list(findings(self.words))
        formulas |= {name: formula for name, formula in findings(self.words).items() if name not in formulas}
        asked = {name for formula in formulas.values() for name in re.findall(r"v_\w+", formula.text)}
        self.inputs = [name for name in columns if self.words.name(name) in asked]
        for name in self.inputs:
            self._add(name, None)
        for name, formula in formulas.items():
            self._add(name, formula)

    def judge(self, stations: Mapping[str, np.ndarray[Any, Any]]) -> pl.DataFrame:
        """Return the findings of stations, given as one array of whole numbers for each column."""
        simulation = self._simulation(len(stations["row"]))
        for name in self.inputs:
            simulation.set_input(self.words.name(name), YEAR, stations[name])
        found = {name: simulation.calculate(self.words.name(name), YEAR) for name in self.results}
        return pl.DataFrame({"row": stations["row"], **found})

    def _simulation(self, number: int) -> Simulation:
        simulation: Simulation = SimulationBuilder().build_default_simulation(self.system, number)
        return simulation

    def _add(self, name: str, formula: Text | None) -> None:
        """Add a variable: an input, or one with a formula."""
        described: dict[str, Any] = {
            "value_type": int,
            "entity": self.system.person_entity,
            "definition_period": DateUnit.YEAR,
            "label": name,
        }
        if formula is not None:
            truth = re.search(r"[<>-]\d$|zone", name) is not None
            described |= {"value_type": bool if truth else int, "formula": _function(formula.text)}
        self.system.add_variable(type(self.words.name(name), (Variable,), described))


def _function(text: str) -> Callable[..., Any]:
    """Return a formula of OpenFisca from its text; every name in it is asked of the station."""
    asked = sorted(set(re.findall(r"v_\w+", text)))
    lines = ["def formula(station, period):", *(f"    {name} = station('{name}', period)" for name in asked)]
    made: dict[str, Any] = {"np": np}
    exec("\n".join([*lines, f"    return {text}"]), made)  # noqa: S102 - our own text
    return made["formula"]  # type: ignore[no-any-return]
