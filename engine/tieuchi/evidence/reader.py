"""Reading forms and evidence files from disk."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from tieuchi.evidence.facts import Evidence
from tieuchi.evidence.file import EvidenceFile
from tieuchi.evidence.form import Form, FormSection
from tieuchi.evidence.reading import Reading
from tieuchi.files.models import checked
from tieuchi.files.yaml import Document, read_yaml
from tieuchi.values.problem import InputError, Problem
from tieuchi.values.text import Message, did_you_mean


def read_form(root: Path, form_id: str) -> Form:
    """Read a form from its folder of section files.

    Args:
        root: The content folder.
        form_id: The form's name, which is the folder's.

    Raises:
        InputError: If a section is malformed, or a word stands in two of them.
    """
    folder = root / "evidence" / "forms" / form_id
    sections = []
    problems: list[Problem] = []
    first: dict[str, str] = {}
    for path in sorted(folder.glob("*.yaml")):
        document = read_yaml(path, name=path.relative_to(root).as_posix())
        section = checked(document, FormSection)
        sections.append(section)
        problems += _repeated(document, section, first)
    if problems:
        raise InputError(problems)
    return Form(id=form_id, sections=tuple(sections))


def form_ids(root: Path) -> tuple[str, ...]:
    """Return the names of the forms there are."""
    return tuple(sorted(path.name for path in (root / "evidence" / "forms").iterdir() if path.is_dir()))


def _repeated(document: Document, section: FormSection, first: dict[str, str]) -> list[Problem]:
    problems = []
    for kind in ("fields", "lists"):
        for index, one in enumerate(getattr(section, kind)):
            if first.setdefault(one.id, document.file) != document.file:
                problems.append(
                    Problem(
                        document.place((kind, index, "id")),
                        Message("‘{word}’ is already asked in {file}", word=one.id, file=first[one.id]),
                    )
                )
    return problems


def read_evidence(path: Path, known: Sequence[str], form: Callable[[str], Form]) -> Evidence:
    """Read one evidence file against its form.

    Args:
        path: The file.
        known: The names of the forms there are.
        form: What returns the form of a name.

    Raises:
        InputError: Naming every fault with its line and column.
    """
    document = read_yaml(path)
    written = checked(document, EvidenceFile)
    if written.form not in known:
        message = Message(
            "there is no form ‘{form}’{hint}; the forms are {known}",
            form=written.form,
            hint=did_you_mean(written.form, known),
            known=known,
        )
        raise InputError([Problem(document.place(("form",)), message)])
    return evidence_from(document, written, form(written.form))


def evidence_from(document: Document, written: EvidenceFile, form: Form) -> Evidence:
    """Return the evidence of a document that is checked against a form; see :func:`read_evidence`."""
    reading = Reading(form, written)
    evidence = reading.evidence(document.file)
    if reading.faults:
        raise InputError(Problem(document.place(path), message) for path, message in reading.faults)
    places = tuple(document.place(("findings", index)) for index in range(len(written.findings)))
    return replace(evidence, places=places)
