"""Content of one's own, in which indicators are confirmed and edited as the feature files say."""

from __future__ import annotations

import shutil
from datetime import date
from pathlib import Path

from tieuchi.desk import Desk
from tieuchi.files.content import FOLDERS
from tieuchi.judge.judging import Evaluator
from tieuchi.law.confirmations import Check, Confirmation, new_confirmations
from tieuchi.law.lawbook import CriteriaSet
from tieuchi.law.recording import record
from tieuchi.values.problem import InputError

SET = "1300-2023"


class OwnContent:
    """A copy of the product's content.

    Args:
        desk: The desk that reads the product's own.
        root: The folder of the copy.
    """

    def __init__(self, desk: Desk, root: Path) -> None:
        self.root = root
        self.evaluator: Evaluator = desk.evaluator
        self.refused: InputError | None = None
        for folder in FOLDERS:
            shutil.copytree(desk.root / folder, root / folder)

    @property
    def desk(self) -> Desk:
        """A desk that reads the copy as it is now."""
        return Desk(self.root, self.evaluator)

    @property
    def read(self) -> CriteriaSet:
        """The national set as it is now."""
        return self.desk.criteria_set(SET)

    def confirm(self, number: str, by: str) -> None:
        """Confirm an indicator; a refusal is kept to be asked about."""
        check = Check("Quyết định 1300/QĐ-BYT, phụ lục", by, date(2024, 6, 1))
        try:
            record(self.root, SET, new_confirmations(self.read, [number], check))
        except InputError as error:
            self.refused = error

    def edit(self, name: str, old: str, new: str) -> None:
        """Edit the first place of a file where the old words stand."""
        path = self.root / name
        text = path.read_text(encoding="utf-8")
        assert old in text
        path.write_text(text.replace(old, new, 1), encoding="utf-8")

    def standing(self, number: str) -> Confirmation | None:
        """Return the confirmation that stands for an indicator."""
        return self.read.indicators[number].confirmation
