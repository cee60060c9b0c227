"""Running: files of many stations in, batches of judged stations out; memory holds one batch at a time."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from typing import TYPE_CHECKING

import polars as pl

from tieuchi.bulk.engines import Engine
from tieuchi.bulk.grouping import Group, Grouping, Lawless, Laws
from tieuchi.bulk.judged import DAY, LAPSED, ZONE, Judged, JudgedBatch
from tieuchi.desk import Desk
from tieuchi.evidence.aging import aged
from tieuchi.evidence.facts import Covers
from tieuchi.evidence.form import Form
from tieuchi.evidence.reader import form_ids
from tieuchi.judge.columns.program import Program, compile_law
from tieuchi.judge.contradictions import contradictions
from tieuchi.judge.own import check_own
from tieuchi.law.lawbook import Law
from tieuchi.tables.converting import evidences_of
from tieuchi.tables.prepared import NO_FINDING, ROW, Prepared, chosen, own
from tieuchi.tables.preparing import Preparation
from tieuchi.tables.rejects import Reject, reject
from tieuchi.tables.written import AS_OF, ID, INVENTED, PLACE, ROW_NUMBER, STATIONS, Tables
from tieuchi.values.problem import JudgingError, Place, Problem
from tieuchi.values.text import Message

if TYPE_CHECKING:
    from tieuchi.tables.sources import Batch

IMPOSSIBLE = "impossible"


def forms_of(desk: Desk) -> Mapping[str, Form]:
    """Return all forms there are, by their ids."""
    return {form_id: desk.form(form_id) for form_id in form_ids(desk.root)}


class Running:
    """Judges batch after batch.

    Args:
        desk: Who reads the content.
        engine: What judges.
        laws: What finds the law of a station; see :func:`~tieuchi.bulk.grouping.laws_in_force`.
        day: The day of judging for all; each evidence's own when left out.
    """

    def __init__(self, desk: Desk, engine: Engine, laws: Laws, day: date | None = None) -> None:
        self.engine = engine
        self.day = day
        self._forms = forms_of(desk)
        self._grouping = Grouping(desk, laws)
        self._owned: dict[str, set[int]] = {}
        self._programs: dict[tuple[object, ...], Program] = {}

    def judge(self, batch: Batch) -> JudgedBatch:
        """Judge every station of a batch, or reject it with the reason.

        Raises:
            JudgingError: If the engine fails.
            InputError: If the content is faulty.
        """
        preparation = Preparation(batch.tables, self._forms, self.day)
        on = pl.col(AS_OF) if self.day is None else pl.lit(self.day)
        heads = preparation.heads.with_columns(on.alias(DAY))
        judged, rejects = [], [*preparation.rejects]
        for group in self._grouping.groups(heads):
            if isinstance(group, Lawless):
                rejects += _rejected(batch.tables, group.heads, group.message)
                continue
            found, refused = self._group(preparation, batch.tables, group)
            judged += found
            rejects += refused
        return JudgedBatch(tuple(judged), _in_order(batch, rejects))

    def _group(
        self, preparation: Preparation, tables: Tables, group: Group
    ) -> tuple[list[Judged], list[Reject]]:
        law, form = group.law, self._forms[group.law.criteria_set.head.form]
        try:
            given = preparation.prepare(group.heads[ROW], law, form, check_own)
        except JudgingError as error:
            return [], _rejected(tables, group.heads, error.message)
        if given.prepared.stations.is_empty():
            return [], list(given.rejects)
        prepared = self._owned_as_before(given.prepared, law)
        found = self.engine.judge(self._program(law, group.covers, prepared.owned), prepared)
        impossible = found.filter(pl.col(IMPOSSIBLE) == 1)[ROW]
        refused = [*given.rejects, *self._impossible(tables, group, impossible)]
        found = found.filter(pl.col(IMPOSSIBLE) == 0)
        heads = found.select(ROW).join(
            _heads(group.heads, given.prepared, form), on=ROW, maintain_order="left"
        )
        heads = heads.with_columns(pl.col(ROW).is_in(given.lapsed.implode()).alias(LAPSED))
        return [Judged(law, group.covers, heads, found)], refused

    def _owned_as_before(self, prepared: Prepared, law: Law) -> Prepared:
        """Return stations with a column for all that assessors found on in this batch or in one before it.

        A law is compiled for what is found on; so it is compiled again only where something new is.
        """
        known = self._owned.setdefault(law.digest, set())
        known.update(prepared.owned)
        missing = [pl.lit(NO_FINDING, pl.Int64).alias(own(place)) for place in known - {*prepared.owned}]
        return Prepared(prepared.stations.with_columns(missing), prepared.lists, tuple(sorted(known)))

    def _program(self, law: Law, covers: Covers, owned: tuple[int, ...]) -> Program:
        """Return a law, compiled once for what is covered and found on."""
        key = (law.digest, law.norms_digest, covers, owned)
        if key not in self._programs:
            form = self._forms[law.criteria_set.head.form]
            self._programs[key] = compile_law(law, form, covers, owned)
        return self._programs[key]

    def _impossible(self, tables: Tables, group: Group, rows: pl.Series) -> Iterator[Reject]:
        """Yield the stations of which a part would exceed its whole, as judging one of them says it."""
        if rows.is_empty():
            return
        places = {row: (place, name) for row, place, name in _places(tables, group.heads)}
        for row, evidence in evidences_of(tables, self._forms, rows)[0]:
            place, name = places[row]
            shown = aged(evidence, self.day or evidence.as_of)
            found = contradictions(group.law, shown, group.covers)
            yield reject(tables, place, name, [Problem(place, problem.message) for problem in found])


def _in_order(batch: Batch, rejects: Iterable[Reject]) -> tuple[Reject, ...]:
    """Return all rejects of a batch in the order of the data, so that it does not matter how large it is."""
    if batch.tables.stations.filter(pl.col(ROW_NUMBER) > 0).is_empty():
        return tuple(sorted((*batch.rejects, *rejects), key=_order))
    return (*sorted(batch.rejects, key=_order), *sorted(rejects, key=_order))


def _order(one: Reject) -> tuple[int, str]:
    """Return what rows are ordered by: their number, or the name where they are files."""
    return one.place.line, one.id


def _heads(heads: pl.DataFrame, prepared: Prepared, form: Form) -> pl.DataFrame:
    """Return what later stages ask of the heads, with the zone as far as it is known."""
    asked = form.fields.get(ZONE)
    known = pl.lit(None, pl.String).alias(ZONE)
    zones = prepared.stations.select(ROW, known)
    if asked is not None and asked.type == "choice":
        options = {place: choice.id for place, choice in enumerate(asked.choices, start=1)}
        option = pl.col(chosen(ZONE)).replace_strict(options, default=None, return_dtype=pl.String)
        zones = prepared.stations.select(ROW, option.alias(ZONE))
    places = [column for column in heads.columns if column.startswith(PLACE)]
    return heads.select(ROW, ID, DAY, *places, INVENTED).join(zones, on=ROW, maintain_order="left")


def _rejected(tables: Tables, heads: pl.DataFrame, message: Message) -> list[Reject]:
    return [
        reject(tables, place, name, [Problem(place, message)]) for _, place, name in _places(tables, heads)
    ]


def _places(tables: Tables, heads: pl.DataFrame) -> Iterator[tuple[int, Place, str]]:
    """Yield each row with the place it stands at and its id."""
    for row, number, name in heads.select(ROW, ROW_NUMBER, ID).iter_rows():
        yield row, Place(tables.source(STATIONS), number), name
