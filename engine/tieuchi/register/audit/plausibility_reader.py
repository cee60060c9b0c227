"""Reading the plausibility rules from the content folder."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from tieuchi.desk import Desk
from tieuchi.evidence.form import Form
from tieuchi.files.building import Document
from tieuchi.files.models import checked
from tieuchi.files.yaml import read_yaml
from tieuchi.register.audit.plausibility import AddsUp, PlausibilityFile, Rule, Rules
from tieuchi.register.audit.weights import Weights
from tieuchi.values.problem import InputError, JudgingError, Place, Problem
from tieuchi.values.text import Message, did_you_mean

FOLDER = "evidence/plausibility"
WEIGHTS = "risk.yaml"


def read_rules(desk: Desk, form: Form) -> Rules:
    """Read the plausibility rules of a form; a form without any has none.

    Args:
        desk: Who reads the content.
        form: The form, against which every name is checked.

    Raises:
        InputError: Naming every fault of every file.
    """
    read: list[tuple[Document, PlausibilityFile]] = []
    problems: list[Problem] = []
    for path in sorted((desk.root / FOLDER / form.id).glob("*.yaml")):
        try:
            document = read_yaml(path, name=path.relative_to(desk.root).as_posix())
            read.append((document, checked(document, PlausibilityFile)))
        except InputError as error:
            problems += error.problems
    places: dict[str, Place] = {}
    rules: list[Rule] = []
    known = _known(desk, form) if read else frozenset[str]()
    for document, file in read:
        for index, rule in enumerate(file.rules):
            place = document.place(("rules", index))
            problems += _faults(rule, place, known, desk)
            if places.setdefault(rule.id, place) != place:
                message = Message(
                    "rule ‘{id}’ stands twice, first in {place}", id=rule.id, place=places[rule.id]
                )
                problems.append(Problem(place, message))
            rules.append(rule)
    if problems:
        raise InputError(problems)
    return Rules(tuple(rules), places)


def read_weights(root: Path) -> Weights:
    """Read what the risk of a decision is made of.

    Raises:
        JudgingError: If the content folder says nothing of it.
        InputError: Naming every fault of the file.
    """
    path = root / FOLDER / WEIGHTS
    if not path.is_file():
        raise JudgingError(
            Message(
                "the content has no {file}, which says what risk is made of; copy it from the product's own "
                "content",
                file=f"{FOLDER}/{WEIGHTS}",
            )
        )
    return checked(read_yaml(path, name=f"{FOLDER}/{WEIGHTS}"), Weights)


def _known(desk: Desk, form: Form) -> frozenset[str]:
    """Return the numbers of a form, and the measures of every set that is judged on it."""
    numbers = {name for name, field in form.fields.items() if field.numeric}
    sets = [head.id for head in desk.heads if head.form == form.id and head.kind != "frame"]
    return frozenset(numbers.union(*(desk.criteria_set(one).measures for one in sets)))


def _faults(rule: Rule, place: Place, known: frozenset[str], desk: Desk) -> Iterator[Problem]:
    for name in rule.names:
        if name not in known:
            message = Message(
                "‘{name}’ is no number of the form, and no measure of a set{hint}",
                name=name,
                hint=did_you_mean(name, known),
            )
            yield Problem(place, message)
    for report in rule.kind.reports if isinstance(rule.kind, AddsUp) else ():
        if not desk.form(report).counted:
            yield Problem(place, Message("the form ‘{form}’ counts nothing from stations", form=report))
