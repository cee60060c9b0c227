"""Reading criteria sets, rules and norms from the content folder."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

from tieuchi.files.building import Document, Path_
from tieuchi.files.models import Model, checked
from tieuchi.files.yaml import EmptyFile, read_yaml
from tieuchi.law.confirmations import Confirmations
from tieuchi.law.criteria import Criterion, SetFile
from tieuchi.law.joining import confirmed, joined
from tieuchi.law.jurisdictions import JurisdictionFile, Jurisdictions, Level, LevelsFile, faults
from tieuchi.law.lawbook import CriteriaSet
from tieuchi.law.norms import Norm
from tieuchi.law.rules import RuleFile
from tieuchi.law.tasks import Progress, TaskFile, progress_faults
from tieuchi.values.problem import InputError, JudgingError, Place, Problem
from tieuchi.values.text import Message

CONFIRMATIONS = "confirmations.yaml"
TASKS = "tasks.yaml"
BESIDE_CRITERIA = ("set.yaml", TASKS, CONFIRMATIONS)
"""Files of a set's folder that are no criterion."""
LEVELS = "levels.yaml"
"""The file of the folder of jurisdictions that lists the levels; each other one is of a set."""


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


def read_jurisdictions(root: Path, heads: Sequence[SetFile]) -> Jurisdictions:
    """Read which levels of government there are, and who is competent under each set.

    Raises:
        InputError: Naming every malformed file, every gap and every overlap of days, all at once.
    """
    folder = root / "criteria" / "jurisdictions"
    paths = [path for path in sorted(folder.glob("*.yaml")) if path.name != LEVELS]
    problems: list[Problem] = []
    levels: tuple[Level, ...] | None = None
    read: list[tuple[Document, JurisdictionFile]] = []
    try:
        levels = next((one.levels for _, one in _read_all(root, folder.glob(LEVELS), LevelsFile)), ())
    except InputError as error:
        problems += error.problems
    try:
        read = _read_all(root, paths, JurisdictionFile)
    except InputError as error:
        problems += error.problems
    problems += _jurisdiction_problems(read, heads, levels)
    if problems:
        raise InputError(problems)
    return Jurisdictions(levels or (), {one.set: one.competent for _, one in read})


def _jurisdiction_problems(
    read: Sequence[tuple[Document, JurisdictionFile]],
    heads: Sequence[SetFile],
    levels: Sequence[Level] | None,
) -> Iterable[Problem]:
    first: dict[str, str] = {}
    for document, one in read:
        for path, message in faults(one, heads, levels):
            yield Problem(document.place(path), message)
        if (before := first.setdefault(one.set, document.file)) != document.file:
            yield Problem(
                document.place(("set",)),
                Message("‘{set}’ has its days in {file} already", set=one.set, file=before),
            )


def read_set(root: Path, head: SetFile) -> CriteriaSet:
    """Read a set's criteria with their rules and confirmations.

    Raises:
        InputError: Naming every fault of every file.
    """
    criteria = _read_all(root, _files(root, "criteria", head.id), Criterion)
    rules = _read_all(root, _files(root, "rules", head.id), RuleFile)
    if not criteria and head.kind != "frame":
        place = Place(f"criteria/{head.id}/set.yaml")
        raise InputError([Problem(place, Message("the set has no criteria; only a frame may have none"))])
    return _with_confirmations(root, joined(head, criteria, rules))


def confirmations_of(set_id: str) -> str:
    """Return where the confirmations of a set stand in the content folder."""
    return f"criteria/{set_id}/{CONFIRMATIONS}"


def _with_confirmations(root: Path, criteria_set: CriteriaSet) -> CriteriaSet:
    """Join the confirmations; a set that nobody has confirmed anything of has no such file."""
    name = confirmations_of(criteria_set.id)
    if not (root / name).exists():
        return criteria_set
    try:
        document = read_yaml(root / name, name)
    except EmptyFile:
        return criteria_set
    return confirmed(criteria_set, document, checked(document, Confirmations))


def read_tasks(root: Path, head: SetFile) -> TaskFile:
    """Read the tasks that a set's instrument hands out.

    Raises:
        JudgingError: If the set has none, naming the sets that have.
        InputError: If the list is malformed.
    """
    name = f"criteria/{head.id}/{TASKS}"
    if not (root / name).exists():
        having = sorted(path.parent.name for path in (root / "criteria").glob(f"*/{TASKS}"))
        raise JudgingError(
            Message("‘{set}’ has no list of tasks; these have one: {having}", set=head.id, having=having)
        )
    document = read_yaml(root / name, name)
    tasks = checked(document, TaskFile)
    _refuse(document, tasks.faults())
    return tasks


def read_progress(path: Path, head: SetFile, tasks: TaskFile) -> Progress:
    """Read what was done of a plan's tasks.

    Raises:
        InputError: If the file is malformed, is of another set, or speaks of no task.
    """
    document = read_yaml(path)
    progress = checked(document, Progress)
    if progress.set != head.id:
        message = Message("this file is of ‘{set}’, not of ‘{asked}’", set=progress.set, asked=head.id)
        raise InputError([Problem(document.place(("set",)), message)])
    _refuse(document, progress_faults(progress, tasks, head.instrument.validity))
    return progress


def _refuse(document: Document, faults: Iterable[tuple[Path_, Message]]) -> None:
    """Tell all faults at their places, if there are any."""
    if problems := [Problem(document.place(path), message) for path, message in faults]:
        raise InputError(problems)


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
