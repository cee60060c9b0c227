"""Reading the catalogue of actions from the content folder."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from tieuchi.evidence.form import Form
from tieuchi.files.building import Document
from tieuchi.files.models import checked
from tieuchi.files.yaml import read_yaml
from tieuchi.plan.actions.catalogue import Action, ActionFile, Catalogue, CatalogueFile
from tieuchi.plan.actions.faults import action_faults, clashes, head_faults
from tieuchi.values.problem import InputError, JudgingError, Problem
from tieuchi.values.text import Message

HEAD = "catalogue.yaml"


def read_catalogue(root: Path, form: Form) -> Catalogue:
    """Read the actions that can be taken for whoever answers a form.

    Args:
        root: The content folder.
        form: The form, against which every word of the catalogue is checked.

    Raises:
        JudgingError: If there is no catalogue for the form.
        InputError: Naming every fault of every file.
    """
    folder = root / "evidence" / "actions" / form.id
    if not (folder / HEAD).is_file():
        raise JudgingError(Message("there is no catalogue of actions for the form ‘{form}’", form=form.id))
    document = _document(root, folder / HEAD)
    head = checked(document, CatalogueFile)
    read = []
    problems = [Problem(document.place(path), message) for path, message in head_faults(head, form)]
    for path in sorted(one for one in folder.glob("*.yaml") if one.name != HEAD):
        try:
            read.append((one := _document(root, path), checked(one, ActionFile)))
        except InputError as error:
            problems += error.problems
    catalogue = _joined(head, read)
    problems += _problems(catalogue, form, read)
    if problems:
        raise InputError(problems)
    return catalogue


def _document(root: Path, path: Path) -> Document:
    return read_yaml(path, name=path.relative_to(root).as_posix())


def _joined(head: CatalogueFile, read: list[tuple[Document, ActionFile]]) -> Catalogue:
    actions: dict[str, Action] = {}
    places = {}
    for document, one in read:
        for index, action in enumerate(one.actions):
            if action.id not in actions:
                actions[action.id] = action
                places[action.id] = document.place(("actions", index))
    return Catalogue(head, actions, places)


def _problems(catalogue: Catalogue, form: Form, read: list[tuple[Document, ActionFile]]) -> Iterator[Problem]:
    for document, one in read:
        for index, action in enumerate(one.actions):
            around = ("actions", index)
            first = catalogue.places[action.id]
            if first != document.place(around):
                message = Message("action ‘{id}’ stands twice, first in {place}", id=action.id, place=first)
                yield Problem(document.place((*around, "id")), message)
            for path, message in action_faults(action, catalogue, form):
                yield Problem(document.place((*around, *path)), message)
    for name, message in clashes(catalogue, form):
        yield Problem(catalogue.places[name], message)
