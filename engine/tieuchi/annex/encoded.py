"""The encoded set with the line of each of its titles, numbers and points in ``criteria/``."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from tieuchi.files.building import Document, Path_
from tieuchi.files.yaml import read_yaml
from tieuchi.law.lawbook import CriteriaSet
from tieuchi.law.reader import BESIDE_CRITERIA
from tieuchi.values.problem import Place

Subject = tuple[str, str]
"""``("criterion", "5")`` or ``("indicator", "26")``."""


@dataclass(frozen=True)
class Encoded:
    """A set, and where it says what.

    Attributes:
        criteria_set: The set.
        subjects: The document and the path of each criterion and indicator.
    """

    criteria_set: CriteriaSet
    subjects: Mapping[Subject, tuple[Document, Path_]]

    def place(self, subject: Subject, key: str) -> Place:
        """Return where a criterion or indicator says something, or else where it begins."""
        document, path = self.subjects[subject]
        return document.place((*path, key))

    @property
    def head_place(self) -> Place:
        """The file of the set's head."""
        return Place(f"criteria/{self.criteria_set.id}/set.yaml")


def encoded(root: Path, criteria_set: CriteriaSet) -> Encoded:
    """Return a set that was read from a content folder, with the places of what it says."""
    subjects: dict[Subject, tuple[Document, Path_]] = {}
    for path in sorted((root / "criteria" / criteria_set.id).glob("*.yaml")):
        if path.name not in BESIDE_CRITERIA:
            document = read_yaml(path, name=path.relative_to(root).as_posix())
            subjects["criterion", str(document.data["criterion"])] = document, ()
            for index, one in enumerate(document.data["indicators"]):
                subjects["indicator", str(one["number"])] = document, ("indicators", index)
    return Encoded(criteria_set, subjects)
