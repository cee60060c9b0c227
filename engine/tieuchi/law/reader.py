"""Reading criteria sets, rules and norms from the content folder."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from tieuchi.files.building import Document
from tieuchi.files.models import Model, checked
from tieuchi.files.yaml import read_yaml
from tieuchi.law.criteria import Criterion, SetFile
from tieuchi.law.joining import joined
from tieuchi.law.lawbook import CriteriaSet
from tieuchi.law.norms import Norm
from tieuchi.law.rules import RuleFile
from tieuchi.values.problem import InputError, Place, Problem
from tieuchi.values.text import Message

BESIDE_CRITERIA = ("set.yaml", "tasks.yaml", "confirmations.yaml")
"""Files of a set's folder that are no criterion."""


def read_heads(root: Path) -> tuple[SetFile, ...]:
    """Read the heads of all criteria sets, in the order of their first day in force."""
    heads = _read_all(root, sorted((root / "criteria").glob("*/set.yaml")), SetFile)
    return tuple(sorted((head for _, head in heads), key=lambda head: head.instrument.validity.start))


def read_norms(root: Path) -> tuple[Norm, ...]:
    """Read all norms.

    Raises:
        InputError: If one is malformed, or two of one subject are in force on the same day.
    """
    read = _read_all(root, sorted((root / "criteria").glob("*/norm.yaml")), Norm)
    problems = []
    for index, (document, norm) in enumerate(read):
        for _, other in read[:index]:
            if norm.subject == other.subject and norm.instrument.validity.overlaps(other.instrument.validity):
                problems.append(
                    Problem(
                        document.place(("instrument", "in force")),
                        Message(
                            "‘{norm}’ and ‘{other}’ both say ‘{subject}’ on the same days; end one before "
                            "the other begins",
                            norm=norm.id,
                            other=other.id,
                            subject=norm.subject,
                        ),
                    )
                )
    if problems:
        raise InputError(problems)
    return tuple(norm for _, norm in read)


def read_set(root: Path, head: SetFile) -> CriteriaSet:
    """Read a set's criteria with their rules.

    Raises:
        InputError: Naming every fault of every file.
    """
    criteria = _read_all(root, _files(root, "criteria", head.id), Criterion)
    rules = _read_all(root, _files(root, "rules", head.id), RuleFile)
    if not criteria and head.kind != "frame":
        place = Place(f"criteria/{head.id}/set.yaml")
        raise InputError([Problem(place, Message("the set has no criteria; only a frame may have none"))])
    return joined(head, criteria, rules)


def _files(root: Path, folder: str, set_id: str) -> list[Path]:
    return sorted(p for p in (root / folder / set_id).glob("*.yaml") if p.name not in BESIDE_CRITERIA)


def _read_all(root: Path, paths: Iterable[Path], model: type[Model]) -> list[tuple[Document, Model]]:
    read: list[tuple[Document, Model]] = []
    problems: list[Problem] = []
    for path in paths:
        try:
            document = read_yaml(path, name=path.relative_to(root).as_posix())
            read.append((document, checked(document, model)))
        except InputError as error:
            problems += error.problems
    if problems:
        raise InputError(problems)
    return read
