"""Evidence files as tables: many files read by several processes, converted as they come."""

from __future__ import annotations

import os
from collections import Counter, deque
from collections.abc import Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from dataclasses import replace
from itertools import islice
from multiprocessing import get_context
from pathlib import Path

import polars as pl

from tieuchi.evidence.facts import Evidence
from tieuchi.evidence.form import Form
from tieuchi.forms.reader import read_shown
from tieuchi.tables.converting import tables_of
from tieuchi.tables.rejects import Fault, Reject
from tieuchi.tables.written import (
    FINDING_COLUMNS,
    ID,
    REMARK_COLUMNS,
    ROW_NUMBER,
    STATIONS,
    Forms,
    Tables,
    texts,
)
from tieuchi.values.problem import InputError, Place, letters
from tieuchi.values.text import nfc

FEW = 400
"""Up to so many files are read faster than other processes are started."""
CHUNK = 100
"""How many files one process reads at once."""

Named = tuple[str, Path]
"""A file and the id of its evidence."""
Converted = tuple[Tables, tuple[Reject, ...]]


def named_files(files: Sequence[Path]) -> list[Named]:
    """Return each file, once, with the id of its evidence: its name, below the folder all of them are in."""
    each = [("", file) for file in {os.path.realpath(file): file for file in files}.values()]
    around = _around(each)
    below = [Path(os.path.relpath(file, around)) for _, file in each]
    names = [nfc(path.with_suffix("").as_posix()) for path in below]
    # Of two files that differ only in their ending, both keep it.
    alike = {name for name, times in Counter(names).items() if times > 1}
    whole = [nfc(path.as_posix()) if name in alike else name for path, name in zip(below, names, strict=True)]
    return [(name, file) for name, (_, file) in zip(whole, each, strict=True)]


def _around(files: Sequence[Named]) -> str:
    """Return the folder that all the files are in, as it was named."""
    if not files:
        return ""
    folders = [os.path.dirname(file) or "." for _, file in files]
    alike = len({os.path.isabs(folder) for folder in folders}) == 1
    return os.path.commonpath(folders if alike else [os.path.abspath(folder) for folder in folders])


def converted_files(files: Sequence[Named], forms: Forms, size: int) -> Iterator[Converted]:
    """Read evidence files and yield them as tables, at most so many files at a time, in order."""
    step = min(size, CHUNK)
    chunks = [files[at : at + step] for at in range(0, len(files), step)]
    read = _in_turn(chunks, forms) if len(files) <= FEW else _at_once(chunks, forms)
    source = nfc(_around(files))
    while some := list(islice(read, size // step)):
        tables, rejects = _joined(some)
        names = {name: f"{source} [{name}]" for name in tables.beside}
        yield replace(tables, sources={STATIONS: source, **names}), rejects


def convert(files: Sequence[Named], forms: Forms) -> Converted:
    """Read a few evidence files as tables; those that cannot be read are rejects in the reader's words."""
    read: list[tuple[str, Evidence]] = []
    rejects: list[Reject] = []
    for name, path in files:
        try:
            read.append((name, read_shown(path, sorted(forms), forms.__getitem__)))
        except InputError as error:
            # The letters of a form's cell; a line of an evidence file has no column with a name.
            faults = tuple(
                Fault(one.place, letters(one.place.column) if one.place.sheet else "", one.message)
                for one in error.problems
            )
            rejects.append(Reject(Place(nfc(str(path))), name, faults))
    tables = tables_of([shown for _, shown in read], [name for name, _ in read])
    return tables, tuple(rejects)


def _in_turn(chunks: Sequence[Sequence[Named]], forms: Forms) -> Iterator[Converted]:
    return (convert(chunk, forms) for chunk in chunks)


def _at_once(chunks: Sequence[Sequence[Named]], forms: Forms) -> Iterator[Converted]:
    """Read in several processes, a little ahead of whoever takes what was read."""
    processes = os.cpu_count() or 1
    # Not forked: the threads that polars holds in this process would be missing in the others.
    with ProcessPoolExecutor(processes, get_context("spawn"), _remember, (forms,)) as pool:
        ahead: deque[Future[Converted]] = deque()
        for chunk in chunks:
            ahead.append(pool.submit(_convert, chunk))
            if len(ahead) > processes * 2:
                yield ahead.popleft().result()
        while ahead:
            yield ahead.popleft().result()


_FORMS: dict[str, Form] = {}
"""The forms, in a process that reads for another."""


def _remember(forms: Forms) -> None:
    _FORMS.update(forms)


def _convert(files: Sequence[Named]) -> Converted:
    return convert(files, _FORMS)


def _joined(some: Sequence[Converted]) -> Converted:
    """Return tables as one, whatever columns each has."""
    tables = [one for one, _ in some]
    lists = dict.fromkeys(name for one in tables for name in one.lists)
    joined = Tables(
        _stacked([one.stations for one in tables], (ID,)),
        {name: _stacked([one.lists[name] for one in tables if name in one.lists]) for name in lists},
        _stacked([one.remarks for one in tables if one.remarks is not None], REMARK_COLUMNS),
        _stacked([one.findings for one in tables if one.findings is not None], FINDING_COLUMNS),
    )
    return joined, tuple(reject for _, rejects in some for reject in rejects)


def _stacked(frames: Sequence[pl.DataFrame], columns: Sequence[str] = ()) -> pl.DataFrame:
    """Return tables as one; their rows are files, and stand in no line of one."""
    stacked = pl.concat([*frames, texts((), columns)], how="diagonal")
    return stacked.with_columns(pl.lit(0, pl.Int64).alias(ROW_NUMBER))
