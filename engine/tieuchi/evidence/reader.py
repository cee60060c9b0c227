"""Reading forms and evidence files from disk."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from pathlib import Path

from tieuchi.evidence.facts import Evidence
from tieuchi.evidence.file import EvidenceFile
from tieuchi.evidence.form import Form, FormSection
from tieuchi.evidence.reading import Reading
from tieuchi.files.building import Document
from tieuchi.files.models import checked
from tieuchi.files.yaml import read_yaml
from tieuchi.values.problem import InputError, Place, Problem
from tieuchi.values.text import Message, did_you_mean, nfc


def read_form(root: Path, form_id: str) -> Form:
    """Read a form from its folder of section files.

    Args:
        root: The content folder.
        form_id: The form's name, which is the folder's.

    Raises:
        InputError: If a section is malformed, a word stands twice, or a part is part of no number.
    """
    read = []
    for path in sorted((root / "evidence" / "forms" / form_id).glob("*.yaml")):
        document = read_yaml(path, name=path.relative_to(root).as_posix())
        read.append((document, checked(document, FormSection)))
    form = Form(form_id, tuple(section for _, section in read), dict(_places(read)))
    if problems := [
        *_repeated(read),
        *_parts_of_nothing(read, form),
        *_sums_in_no_sum(read, form),
        *_kept_nowhere(read),
    ]:
        raise InputError(problems)
    return form


def form_ids(root: Path) -> tuple[str, ...]:
    """Return the names of the forms there are.

    Raises:
        InputError: If the content folder has no forms.
    """
    folder = root / "evidence" / "forms"
    if not folder.is_dir():
        message = Message("there are no forms here; TIEUCHI_CONTENT names the folder with the content")
        raise InputError([Problem(Place(nfc(str(folder))), message)])
    return tuple(sorted(path.name for path in folder.iterdir() if path.is_dir()))


def _places(read: Sequence[tuple[Document, FormSection]]) -> Iterable[tuple[str, Place]]:
    """Yield where each field stands, and each column as ``list.column``."""
    for document, section in read:
        for index, field in enumerate(section.fields):
            yield field.id, document.place(("fields", index))
        for index, one in enumerate(section.lists):
            for at, column in enumerate(one.columns):
                yield f"{one.id}.{column.id}", document.place(("lists", index, "columns", at))


def _kept_nowhere(read: Sequence[tuple[Document, FormSection]]) -> Iterable[Problem]:
    """Yield what a section says it keeps and does not ask."""
    for document, section in read:
        asked = {name for name, _ in _places([(document, section)])}
        for index, name in enumerate(section.kept):
            if name not in asked:
                message = Message(
                    "‘{name}’ is kept but not asked in this section{hint}",
                    name=name,
                    hint=did_you_mean(name, asked),
                )
                yield Problem(document.place(("kept", index)), message)


def _repeated(read: Sequence[tuple[Document, FormSection]]) -> Iterable[Problem]:
    first: dict[str, Place] = {}
    for document, section in read:
        for kind in ("fields", "lists"):
            for index, one in enumerate(getattr(section, kind)):
                place = document.place((kind, index, "id"))
                if first.setdefault(one.id, place) != place:
                    before = first[one.id].file
                    yield Problem(
                        place, Message("‘{word}’ is already asked in {file}", word=one.id, file=before)
                    )


def _parts_of_nothing(read: Sequence[tuple[Document, FormSection]], form: Form) -> Iterable[Problem]:
    """Yield the parts whose whole is not another number of the form."""
    for document, section in read:
        for index, field in enumerate(section.fields):
            whole = form.fields.get(field.part_of or "")
            fits = whole is not None and whole.id != field.id and whole.numeric and field.numeric
            if field.part_of is not None and not fits:
                yield Problem(
                    document.place(("fields", index, "part of")),
                    Message(
                        "‘{part}’ is part of ‘{whole}’, which is no other number of the form{hint}",
                        part=field.id,
                        whole=field.part_of,
                        hint=did_you_mean(field.part_of, set(form.fields) - {field.id}),
                    ),
                )
            elif field.id in form.wholes(field.id):
                yield Problem(
                    document.place(("fields", index, "part of")),
                    Message(
                        "‘{part}’ is part of ‘{whole}’, which is part of ‘{part}’ again; one of them is the "
                        "largest",
                        part=field.id,
                        whole=field.part_of,
                    ),
                )


def _sums_in_no_sum(read: Sequence[tuple[Document, FormSection]], form: Form) -> Iterable[Problem]:
    """Yield the parts that are added when communes merge while their whole is not."""
    for document, section in read:
        for index, field in enumerate(section.fields):
            whole = form.fields.get(field.part_of or "")
            if field.merged_by == "sum" and whole is not None and whole.merged_by != "sum":
                message = Message(
                    "‘{part}’ is added when communes merge, and ‘{whole}’, which it is part of, is not",
                    part=field.id,
                    whole=whole.id,
                )
                yield Problem(document.place(("fields", index, "merged by")), message)


def evidence_in(document: Document, known: Sequence[str], form: Callable[[str], Form]) -> Evidence:
    """Return the evidence that a document says.

    Args:
        document: What one evidence file says.
        known: The names of the forms there are.
        form: What returns the form of a name.

    Raises:
        InputError: Naming every fault with its line and column.
    """
    written = checked(document, EvidenceFile)
    require_form(written.form, known, document.place(("form",)))
    return evidence_from(document, written, form(written.form))


def require_form(form: str, known: Sequence[str], place: Place) -> None:
    """Refuse a form that there is not.

    Args:
        form: The name that a file gives.
        known: The names of the forms there are.
        place: Where it stands.

    Raises:
        InputError: If it is none of them.
    """
    if form not in known:
        message = Message(
            "there is no form ‘{form}’{hint}; the forms are {known}",
            form=form,
            hint=did_you_mean(form, known),
            known=known,
        )
        raise InputError([Problem(place, message)])


def evidence_from(document: Document, written: EvidenceFile, form: Form) -> Evidence:
    """Return the evidence of a document that is checked against a form; see :func:`evidence_in`."""
    reading = Reading(form, written)
    evidence = reading.evidence(document.file)
    if reading.faults:
        raise InputError(Problem(document.place(path), message) for path, message in reading.faults)
    places = tuple(document.place(("findings", index)) for index in range(len(written.findings)))
    return replace(evidence, places=places)
