"""Converting: evidence to the written shape and back, with nothing lost.

Back goes through the ordinary reader, so that every check and every message stands once. All fields of
:class:`~tieuchi.evidence.facts.Evidence` come back equal but ``places``; ``file`` is the row's id. Spaces at
the ends of words (ids, places, the texts of lists) are not kept, nor is an empty text told from none.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction

import polars as pl

from tieuchi.evidence.asked import Asked
from tieuchi.evidence.facts import Cell, Evidence, Fact
from tieuchi.evidence.reader import evidence_in
from tieuchi.evidence.reading import UNKNOWN
from tieuchi.tables.documents import RowDocument, documents
from tieuchi.tables.rejects import Reject, reject
from tieuchi.tables.spelled import ESTIMATE
from tieuchi.tables.written import (
    AS_OF,
    COMPLETE,
    FINDING_COLUMNS,
    FORM,
    ID,
    INVENTED,
    ON,
    PARTIAL,
    PERIOD_FROM,
    PERIOD_TO,
    PLACE,
    REMARK_COLUMNS,
    ROW_NUMBER,
    Forms,
    Tables,
    texts,
)
from tieuchi.values.fields import HUNDREDTHS
from tieuchi.values.interval import Interval
from tieuchi.values.numbers import Amount, Number, plain
from tieuchi.values.problem import InputError

Row = dict[str, object]


def tables_of(evidences: Sequence[Evidence], ids: Sequence[str] | None = None) -> Tables:
    """Return evidence in the written shape, every cell as text.

    Args:
        evidences: The evidence, of any forms.
        ids: What each row is called; the name of its file when left out.
    """
    names = [shown.file for shown in evidences] if ids is None else ids
    named = list(zip(names, evidences, strict=True))
    stations: list[Row] = [
        {ROW_NUMBER: number, **_station(name, shown)} for number, (name, shown) in enumerate(named, start=1)
    ]
    columns = dict.fromkeys(column for row in stations for column in row if column != ROW_NUMBER)
    remarks = list(_numbered(_remarks(named)))
    findings = list(_numbered(_findings(named)))
    return Tables(
        texts(stations, columns or (ID,)),
        {name: _list(name, named) for name in dict.fromkeys(_asked_lists(evidences))},
        texts(remarks, REMARK_COLUMNS) if remarks else None,
        texts(findings, FINDING_COLUMNS) if findings else None,
    )


def evidences_of(
    tables: Tables, forms: Forms, rows: pl.Series | None = None
) -> tuple[list[tuple[int, Evidence]], list[Reject]]:
    """Read rows of stations through the ordinary reader.

    Args:
        tables: The tables.
        forms: All forms.
        rows: The positions of the rows, from 0; all of them when left out.

    Returns:
        The evidence with the position of its row, and the rows that cannot be read.
    """
    chosen = pl.Series(range(tables.stations.height), dtype=pl.Int64) if rows is None else rows
    read, rejects = [], []
    for row, document in zip(chosen.to_list(), documents(tables, forms, chosen), strict=True):
        try:
            read.append((row, _read(document, forms)))
        except InputError as error:
            rejects.append(reject(tables, document.place(()), document.file, error.problems))
    return read, rejects


def _read(document: RowDocument, forms: Forms) -> Evidence:
    """Return the evidence of a document, or raise all that is wrong with it."""
    try:
        evidence = evidence_in(document, sorted(forms), forms.__getitem__)
    except InputError as error:
        raise InputError([*document.faults, *error.problems]) from None
    if document.faults:
        raise InputError(document.faults)
    return evidence


def _asked_lists(evidences: Sequence[Evidence]) -> Iterator[str]:
    return (name for shown in evidences for name in shown.form.lists if name in shown.rosters)


def _station(name: str, shown: Evidence) -> Row:
    row: Row = {
        ID: name,
        FORM: shown.form.id,
        **{f"{PLACE}{level}": place for level, place in shown.place.items()},
        AS_OF: shown.as_of.isoformat(),
        PERIOD_FROM: shown.period.start.isoformat(),
        PERIOD_TO: shown.period.end.isoformat() if shown.period.end else None,
    }
    if shown.invented:
        row[INVENTED] = "true"
    for kind, text in (("note", shown.note), ("source", shown.source)):
        if text is not None:
            row |= {f"{kind}.vi": text.vi, f"{kind}.en": text.en}
    fields = shown.form.fields
    row |= {field: fact_text(fields[field], fact) for field, fact in shown.facts.items()}
    row |= {one: COMPLETE if roster.complete else PARTIAL for one, roster in shown.rosters.items()}
    return row


def _list(list_id: str, named: Sequence[tuple[str, Evidence]]) -> pl.DataFrame:
    listed = [(name, shown.form.lists[list_id], shown) for name, shown in named if list_id in shown.rosters]
    rows: Iterator[Row] = (
        {ID: name, **{column.id: cell_text(column, cells[column.id]) for column in asked.columns}}
        for name, asked, shown in listed
        for cells in shown.rosters[list_id].rows
    )
    columns = dict.fromkeys(column.id for _, asked, _ in listed for column in asked.columns)
    return texts(_numbered(rows), (ID, *columns))


def _remarks(named: Sequence[tuple[str, Evidence]]) -> Iterator[Row]:
    for name, shown in named:
        for field, fact in shown.facts.items():
            note = UNKNOWN if fact.state == "not established" else "note"
            said = {"proof": fact.proof, note: fact.note, "printed": fact.printed}
            if fact.on is not None:
                said[ON] = fact.on.isoformat()
            if any(text is not None for text in said.values()):
                yield {ID: name, "field": field, **said}
        for list_id, roster in shown.rosters.items():
            if roster.on is not None:
                yield {ID: name, "field": list_id, ON: roster.on.isoformat()}


def _findings(named: Sequence[tuple[str, Evidence]]) -> Iterator[Row]:
    for name, shown in named:
        for own in shown.findings:
            yield {
                ID: name,
                "indicator": own.indicator,
                "part": own.part,
                "points": None if own.points is None else plain(Fraction(own.points, HUNDREDTHS)),
                "met": None if own.met is None else str(own.met).lower(),
                "by": own.by,
                "on": own.on.isoformat(),
                "because": own.because,
            }


def _numbered(rows: Iterator[Row]) -> Iterator[Row]:
    return ({ROW_NUMBER: number, **row} for number, row in enumerate(rows, start=1))


def fact_text(asked: Asked, fact: Fact) -> str | None:
    """Return what is known of a field as a cell says it."""
    if fact.state == "not established":
        return UNKNOWN
    value = fact.value
    if isinstance(value, Interval) and not value.known:
        return f"{_number(asked, value.lo)}{ESTIMATE}{_number(asked, value.hi)}"
    return cell_text(asked, value)


def cell_text(asked: Asked, value: Cell) -> str | None:
    """Return a value as a cell says it; None where nothing is known of it."""
    if isinstance(value, str):
        return value or None
    if isinstance(value, frozenset):
        return next(iter(value)) if len(value) == 1 else None
    if not value.known:
        return None
    return str(bool(value.lo)).lower() if asked.type == "yes-no" else _number(asked, value.lo)


def _number(asked: Asked, value: Number) -> str:
    return str(Amount(value, asked.per))
