"""What each commune of a dataset needs to pass: its latest evidence judged, and each way to pass judged too.

A dataset may hold several years of a commune; the latest evidence speaks for it. Many stations are looked at
in several processes.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass, replace
from multiprocessing import get_context
from pathlib import Path

import polars as pl

from tieuchi.desk import STATION, Desk
from tieuchi.judge.reference import Reference
from tieuchi.plan.schedule.readiness import Asking, Readiness
from tieuchi.plan.schedule.stations import Stationing
from tieuchi.tables.converting import evidences_of
from tieuchi.tables.preparing import Preparation
from tieuchi.tables.rejects import Reject, reject
from tieuchi.tables.sources import Dataset
from tieuchi.tables.written import (
    AS_OF,
    FORM,
    ID,
    PLACE,
    ROW_NUMBER,
    STATIONS,
    Forms,
    Tables,
    words,
)
from tieuchi.values.problem import InputError, JudgingError, Place, Problem
from tieuchi.values.text import Message

FEW = 40
"""Up to so many stations are looked at faster than other processes are started."""
CHUNK = 40
"""How many stations one process looks at, at once."""
BATCH = 5_000
"""How many rows are read at once."""
_ROW = "row"

Looked = tuple[list[Readiness], list[Reject]]


@dataclass(frozen=True)
class Gathered:
    """What is known of the communes of a dataset.

    Attributes:
        stations: The communes, in order of their ids.
        older: How many rows are older than the latest of their commune.
        rejects: What could not be read or judged.
    """

    stations: tuple[Readiness, ...]
    older: int
    rejects: tuple[Reject, ...]


class Gathering:
    """Finds what every commune of a dataset needs.

    Args:
        desk: Who reads the content.
        dataset: The dataset.
        asking: The day work begins, the ends of the rounds, and the set.
    """

    def __init__(self, desk: Desk, dataset: Dataset, asking: Asking) -> None:
        self._desk = desk
        self._dataset = dataset
        self._asking = asking
        self._found: list[Readiness] = []
        self._rejects: list[Reject] = []
        self._older = 0

    def look(self) -> Iterator[int]:
        """Look at the stations, and yield again and again how many more are done.

        Raises:
            InputError: If a file is torn, or the content is faulty.
        """
        latest, batches = self._latest()
        chunks = list(_chunks(latest, batches))
        for stations, refused in _looked(chunks, self._desk.root, self._asking, latest.height):
            self._found += stations
            self._rejects += refused
            yield len(stations) + len(refused)

    def gathered(self) -> Gathered:
        """Return what was found."""
        ordered = tuple(sorted(self._found, key=lambda one: one.id))
        return Gathered(ordered, self._older, tuple(self._rejects))

    def _latest(self) -> tuple[pl.DataFrame, list[Tables]]:
        """Return the latest head of each commune, and the tables that it stands in."""
        forms = {STATION: self._desk.form(STATION)}
        heads: list[pl.DataFrame] = []
        batches: list[Tables] = []
        for batch in self._dataset.batches(BATCH):
            preparation = Preparation(batch.tables, forms)
            self._rejects += [*batch.rejects, *preparation.rejects]
            heads.append(_named(preparation.heads, len(batches)))
            batches.append(preparation.tables)
        every = pl.concat(heads)
        ordered = every.sort(AS_OF, ID)
        # Of two of one day, the one whose id comes last.
        latest = ordered.unique("commune", keep="last", maintain_order=True).sort("batch", _ROW)
        self._older = every.height - latest.height
        return latest, batches


def _named(heads: pl.DataFrame, batch: int) -> pl.DataFrame:
    """Return heads of stations with what tells a commune apart: its place, or its id where none is named."""
    places = [name for name in heads.columns if name.startswith(PLACE)]
    place = pl.concat_str([pl.col(name).fill_null("") for name in sorted(places)], separator="\n")
    known = (
        pl.any_horizontal(pl.col(name).is_not_null() for name in places) if places else pl.lit(value=False)
    )
    commune = pl.when(known).then(place if places else pl.col(ID)).otherwise(pl.col(ID))
    return heads.select(pl.lit(batch).alias("batch"), _ROW, ID, AS_OF, FORM, commune.alias("commune"))


def _chunks(latest: pl.DataFrame, batches: Sequence[Tables]) -> Iterator[Tables]:
    for (number,), rows in latest.group_by("batch", maintain_order=True):
        for at in range(0, rows.height, CHUNK):
            yield _taken(batches[int(str(number))], rows[_ROW][at : at + CHUNK])


def _taken(tables: Tables, rows: pl.Series) -> Tables:
    """Return some rows of stations with what belongs to them."""
    stations = tables.stations[rows]
    ids = stations.select(words(ID))[ID].implode()
    lists = {name: frame.filter(words(ID).is_in(ids)) for name, frame in tables.lists.items()}
    remarks, findings = (
        None if frame is None else frame.filter(words(ID).is_in(ids))
        for frame in (tables.remarks, tables.findings)
    )
    return replace(tables, stations=stations, lists=lists, remarks=remarks, findings=findings)


def _looked(chunks: Sequence[Tables], root: Path, asking: Asking, count: int) -> Iterator[Looked]:
    if count <= FEW:
        _remember(root, asking)
        yield from map(_look, chunks)
        return
    # Not forked: the threads that polars holds in this process would be missing in the others.
    with ProcessPoolExecutor(os.cpu_count(), get_context("spawn"), _remember, (root, asking)) as pool:
        try:
            yield from pool.map(_look, chunks)
        except BrokenProcessPool:
            message = Message(
                "a process that looks at stations was ended from outside, most likely because memory ran "
                "out; end other programs, or plan fewer communes at a time"
            )
            raise JudgingError(message) from None


class _Memory:
    """What a process that looks at stations keeps from one chunk to the next."""

    stationing: Stationing
    forms: Forms


def _remember(root: Path, asking: Asking) -> None:
    desk = Desk(root, Reference())
    _Memory.forms = {STATION: desk.form(STATION)}
    _Memory.stationing = Stationing(desk, asking)


def _look(tables: Tables) -> Looked:
    evidences, rejects = evidences_of(tables, _Memory.forms)
    found: list[Readiness] = []
    for row, evidence in evidences:
        try:
            found.append(_Memory.stationing.look(evidence))
        except JudgingError as error:
            rejects.append(_refused(tables, row, evidence.file, error.message))
        except InputError as error:
            rejects += [_refused(tables, row, evidence.file, one.message) for one in error.problems[:1]]
    return found, rejects


def _refused(tables: Tables, row: int, name: str, message: Message) -> Reject:
    place = Place(tables.source(STATIONS), tables.stations[ROW_NUMBER][row])
    return reject(tables, place, name, [Problem(place, message)])
