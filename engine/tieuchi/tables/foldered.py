"""Folders: which files of a folder are tables, and which parts belong together."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from tieuchi.tables.headers import table_names, unknown_table
from tieuchi.tables.scanned import SUFFIXES, Scanned, scan
from tieuchi.tables.written import STATIONS, Forms
from tieuchi.values.problem import InputError, Place, Problem
from tieuchi.values.text import Message, nfc

_PART = re.compile(r"(?P<table>.+?)-(?P<part>[0-9]+)")

Part = int | None
"""The number of a part; None for a table that stands in one file."""


@dataclass(frozen=True)
class _File:
    table: str
    part: Part
    path: Path


def table_parts(folder: Path, forms: Forms) -> list[Mapping[str, Scanned]]:
    """Return the tables of a folder, those of each part together.

    Raises:
        InputError: Naming everything wrong with its files and their columns.
    """
    known = table_names(forms)
    files = list(_files(folder))
    problems = [
        Problem(Place(nfc(str(one.path))), unknown_table(one.table, known))
        for one in files
        if one.table not in known
    ]
    problems += _misplaced([one for one in files if one.table in known])
    if not any(one.table == STATIONS for one in files):
        problems.append(Problem(Place(nfc(str(folder))), _nothing_here()))
    parts: dict[Part, dict[str, Scanned]] = {}
    for one in files:
        if one.table in known:
            try:
                parts.setdefault(one.part, {})[one.table] = scan(one.path, one.table, forms)
            except InputError as error:
                problems += error.problems
    if problems:
        raise InputError(problems)
    return [parts[part] for part in sorted(parts, key=lambda part: -1 if part is None else part)]


def _files(folder: Path) -> Iterator[_File]:
    for path in sorted(folder.iterdir()):
        if path.suffix.lower() in SUFFIXES and not path.name.startswith((".", "~")):
            stem = nfc(path.stem)
            found = _PART.fullmatch(stem)
            yield _File(found["table"], int(found["part"]), path) if found else _File(stem, None, path)


def _misplaced(files: list[_File]) -> Iterator[Problem]:
    """Yield the tables that stand twice, and the parts that belong to no part of stations."""
    first: dict[tuple[str, Part], Path] = {}
    stations = {one.part for one in files if one.table == STATIONS}
    for one in files:
        place = Place(nfc(str(one.path)))
        if first.setdefault((one.table, one.part), one.path) != one.path:
            message = Message(
                "the table ‘{table}’ stands in {first} too; keep one of them",
                table=one.table,
                first=nfc(first[one.table, one.part].name),
            )
            yield Problem(place, message)
        if stations and one.part not in stations:
            message = Message(
                "this file goes with no file of stations: ‘{file}’ is not there",
                file=STATIONS + ("" if one.part is None else one.path.stem[len(one.table) :]),
            )
            yield Problem(place, message)
    if None in stations and len(stations) > 1:
        whole = next(one.path for one in files if one.table == STATIONS and one.part is None)
        message = Message("the stations stand in one file and in parts too; keep one or the other")
        yield Problem(Place(nfc(str(whole))), message)


def _nothing_here() -> Message:
    return Message(
        "there is no evidence in this folder: it holds a table ‘stations’ (stations.parquet, stations.csv or "
        "their parts stations-00000 …), evidence files *.yaml, or forms *.xlsx"
    )
