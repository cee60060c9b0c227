"""Reading the evidence of a file, whether it is a form in a workbook or an evidence file."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path, PurePath
from typing import Any

from pydantic import ValidationError

from tieuchi.evidence.facts import Evidence
from tieuchi.evidence.file import OwnFinding
from tieuchi.evidence.form import Form
from tieuchi.evidence.reader import evidence_in, require_form
from tieuchi.files.models import fault_message
from tieuchi.files.yaml import parse_yaml, yaml_bytes
from tieuchi.forms.book import SUFFIXES, Book, book_bytes, open_book, sheet_names
from tieuchi.forms.changes import changes, deleted, in_words, lost, strangers
from tieuchi.forms.gathering import Gathering
from tieuchi.forms.keyed import Keyed, keyed
from tieuchi.forms.layout import VERSION, pages
from tieuchi.forms.stamp import SHEET, Stamp, stamp_in
from tieuchi.values.problem import InputError, Place, Problem
from tieuchi.values.text import Message, nfc

YAML = (".yaml", ".yml")
_STATIONS = "stations"
"""The sheet that every workbook of many stations has."""


def is_evidence(path: Path) -> bool:
    """Return whether a file of a folder is one that evidence is read from, by its name."""
    return path.suffix.lower() in (*YAML, *SUFFIXES) and not path.name.startswith((".", "~"))


def is_form(path: Path) -> bool:
    """Return whether a file is a form in a workbook, and no workbook of another kind."""
    return path.suffix.lower() in SUFFIXES and SHEET in sheet_names(path)


def read_shown(path: Path, known: Sequence[str], form: Callable[[str], Form]) -> Evidence:
    """Read the evidence of one file: a form in a workbook, or an evidence file.

    Args:
        path: The file.
        known: The names of the forms there are.
        form: What returns the form of a name.

    Raises:
        InputError: Naming every fault with its line, or its sheet and cell.
    """
    return evidence_of(shown_bytes(path), nfc(str(path)), known, form)


def shown_bytes(path: Path) -> bytes:
    """Return a file with evidence as it lies on the disk.

    Raises:
        InputError: If it is too large or cannot be read.
    """
    read = book_bytes if path.suffix.lower() in SUFFIXES else yaml_bytes
    return read(path, nfc(str(path)))


def evidence_of(raw: bytes, file: str, known: Sequence[str], form: Callable[[str], Form]) -> Evidence:
    """Return the evidence of a file's bytes, whose name tells what they are; see :func:`read_shown`."""
    if PurePath(file).suffix.lower() in SUFFIXES:
        return _of_form(open_book(raw, file), known, form)
    return evidence_in(parse_yaml(raw, file), known, form)


def _of_form(book: Book, known: Sequence[str], form: Callable[[str], Form]) -> Evidence:
    """Return the evidence of a form in a workbook; its ``remarks`` say what was passed over."""
    stamp = _stamp(book, known)
    asked = form(stamp.form)
    shown = pages(asked)
    found = _found(book)
    if problems := list(lost(book, found, shown, stamp)):
        raise InputError(problems)
    gathering = Gathering(book, asked, stamp)
    for page in shown:
        if page.name in found:
            gathering.take(page, found[page.name])
    evidence = _evidence(gathering, known, form)
    remarks = (
        *changes(stamp, asked, book.file),
        *deleted(book, found, shown, stamp),
        *strangers(book, found, shown),
    )
    return replace(evidence, remarks=remarks)


def _stamp(book: Book, known: Sequence[str]) -> Stamp:
    """Return the stamp of a form.

    Raises:
        InputError: If the workbook is no form, or of a form or a layout that is not known here.
    """
    sheet = next((one for one in book.sheets if one.title == SHEET), None)
    stamp = stamp_in(sheet.rows) if sheet is not None else None
    if stamp is None:
        raise InputError([Problem(Place(book.file), _no_form(book))])
    if stamp.layout != str(VERSION):
        message = Message("the form was written by a newer version of tieuchi; use that to read it")
        raise InputError([Problem(Place(book.file), message)])
    require_form(stamp.form, known, Place(book.file))
    return stamp


def _no_form(book: Book) -> Message:
    if any(sheet.title.casefold() == _STATIONS for sheet in book.sheets):
        return Message("this is a workbook of many stations; judge it with --bulk")
    return Message(
        "this workbook is no evidence form, or its hidden sheet is gone; ‘tieuchi form SET --xlsx FILE’ "
        "writes a form to fill in"
    )


def _found(book: Book) -> dict[str, Keyed]:
    """Return the sheets of the form by their hidden names.

    Raises:
        InputError: If two sheets have one name, as a sheet and its copy do.
    """
    found: dict[str, Keyed] = {}
    problems = []
    for sheet in book.sheets:
        one = keyed(sheet) if sheet.title != SHEET else None
        if one is not None and found.setdefault(one.name, one) is not one:
            first = found[one.name].sheet.title
            message = Message("this sheet is a copy of ‘{first}’; delete one of them", first=first)
            problems.append(Problem(Place(book.file, sheet=sheet.title), message))
    if problems:
        raise InputError(problems)
    return found


def _evidence(gathering: Gathering, known: Sequence[str], form: Callable[[str], Form]) -> Evidence:
    """Return what was gathered as evidence; what is wrong anywhere is told at once."""
    document, problems = gathering.document, list(gathering.problems)
    findings = list(_findings(gathering, problems))
    document.data["findings"] = findings
    if problems:
        # Only to tell the other faults too: what the head lacks must not hide them.
        document.data |= {"as of": date.max, "period": {"from": date.min, "to": date.max}}
    try:
        evidence = evidence_in(document, known, form)
    except InputError as error:
        problems += (in_words(problem, gathering.form) for problem in error.problems)
    if problems:
        raise InputError(problems)
    return evidence


def _findings(gathering: Gathering, problems: list[Problem]) -> Iterator[dict[str, Any]]:
    """Yield the assessors' findings that can be read, and tell of the others."""
    for index, said in enumerate(gathering.findings):
        try:
            OwnFinding.model_validate(said)
        except ValidationError as error:
            for fault in error.errors(include_url=False):
                place = gathering.document.place(("findings", index, *fault["loc"]))
                problems.append(Problem(place, fault_message(OwnFinding, fault)))
        else:
            yield said
