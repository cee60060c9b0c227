"""A form in Excel as the feature files speak of it: begun from a dossier, typed into, read by the real desk."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

from openpyxl import load_workbook

from features.dossier import Dossier
from tieuchi.evidence.facts import Evidence, Fact
from tieuchi.judge.findings import Assessment
from tieuchi.present.filling import form_workbook
from tieuchi.present.language import Tongue
from tieuchi.values.problem import InputError, Place

ANSWER = "value"
"""The hidden name of the column of answers."""


class ExcelForm:
    """The form of a scenario.

    Args:
        dossier: The dossier that it begins with.
        folder: Where it is written.
    """

    def __init__(self, dossier: Dossier, folder: Path) -> None:
        self.dossier = dossier
        self.file = folder / "phiếu.xlsx"

    def begin(self) -> None:
        """Write what the dossier says as a form of the set in force."""
        desk, evidence = self.dossier.desk, self._dossier
        law = desk.law(desk.head(evidence.form.id, evidence.place, evidence.as_of).id, evidence.as_of)
        self.file.write_bytes(form_workbook(law, desk.norms, evidence, Tongue("vi")))

    def type(self, label: str, typed: str) -> None:
        """Type something into the cell with the answer to a field."""
        self._at(label, lambda cell: setattr(cell, "value", typed))

    def place(self, label: str) -> Place:
        """Return where the answer to a field stands."""
        places: list[Place] = []
        file = self.file.as_posix()
        self._at(label, lambda cell: places.append(Place(file, cell.row, cell.column, cell.parent.title)))
        return places[0]

    def fact(self, label: str) -> Fact:
        """Return what the form says of a field."""
        return self.dossier.desk.read(self.file).fact(self.dossier.field(label).id)

    def refused(self) -> list[Place]:
        """Return where the form says something that is refused."""
        try:
            self.dossier.desk.read(self.file)
        except InputError as error:
            return [problem.place for problem in error.problems]
        return []

    def both(self) -> tuple[Assessment, Assessment]:
        """Return the assessment of the dossier and that of the form."""
        desk = self.dossier.desk
        dossier, form = self._dossier, desk.read(self.file)
        return desk.assess(dossier), desk.assess(replace(form, file=dossier.file))

    @property
    def _dossier(self) -> Evidence:
        return self.dossier.desk.read(self.dossier.write())

    def _at(self, label: str, work: Callable[[Any], object]) -> None:
        book = load_workbook(self.file)
        name = self.dossier.field(label).id
        for sheet in book.worksheets:
            columns = {cell.value: cell.column for cell in sheet[1]}
            rows = {cell.value: cell.row for cell in sheet["A"]}
            if ANSWER in columns and name in rows:
                work(sheet.cell(rows[name], columns[ANSWER]))
        book.save(self.file)
