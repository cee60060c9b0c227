"""Combining the rows that were plain with those that went through the ordinary reader."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

import polars as pl

from tieuchi.evidence.facts import Evidence
from tieuchi.evidence.form import Form
from tieuchi.law.lawbook import CriteriaSet, Law
from tieuchi.tables.encoding import TooFineError, encode
from tieuchi.tables.listed import numbered, text_of
from tieuchi.tables.narrowing import narrowed
from tieuchi.tables.plain_rows import NO_ROWS, of_rows
from tieuchi.tables.prepared import NO_FINDING, ROW, Prepared, identities, identity, own
from tieuchi.values.problem import InputError

Check = Callable[[Evidence, CriteriaSet], None]
"""What refuses an assessor's own finding that fits no indicator, with an InputError."""
Numbered = tuple[int, Evidence]
"""Evidence with the number of its row."""
Unfit = tuple[int, Evidence, InputError | TooFineError]


def fitting_rows(
    read: Sequence[Numbered], law: Law, form: Form, check: Check
) -> tuple[list[Numbered], list[Unfit]]:
    """Return the evidence that fits the law and the grid, and that which does not, with why."""
    fitting: list[Numbered] = []
    unfit: list[Unfit] = []
    for row, shown in read:
        try:
            check(shown, law.criteria_set)
        except InputError as error:
            unfit.append((row, shown, error))
        else:
            fitting.append((row, shown))
    try:
        encode([shown for _, shown in fitting], law, form)
    except TooFineError:
        return _fine_enough(fitting, unfit, law, form)
    return fitting, unfit


def _fine_enough(
    read: Sequence[Numbered], unfit: list[Unfit], law: Law, form: Form
) -> tuple[list[Numbered], list[Unfit]]:
    """Look for what is too fine, one by one."""
    fitting: list[Numbered] = []
    for row, shown in read:
        try:
            encode([shown], law, form)
        except TooFineError as error:
            unfit.append((row, shown, error))
        else:
            fitting.append((row, shown))
    return fitting, unfit


def encoded(read: Sequence[Numbered], law: Law, form: Form, beside: Mapping[str, pl.DataFrame]) -> Prepared:
    """Return evidence encoded under the numbers of its rows, the texts of lists beside the numbers.

    Args:
        read: The evidence, fit for the grid.
        law: The law it is judged by.
        form: Its form.
        beside: The tables it was read from, each row with the ``row`` of its station.
    """
    prepared = encode([shown for _, shown in read], law, form)
    rows = pl.Series(ROW, [row for row, _ in read], dtype=pl.Int64)
    lists = {}
    for name, asked in form.lists.items():
        listed = of_rows(beside.get(name, NO_ROWS), rows)
        spoken = [column for column in asked.columns if column.type == "text"]
        numbers = prepared.lists[name].select(pl.exclude([identity(column.id) for column in spoken]))
        lists[name] = _renumbered(numbers, rows).hstack([text_of(listed, column) for column in spoken])
    return Prepared(_renumbered(prepared.stations, rows), lists, prepared.owned)


def _renumbered(frame: pl.DataFrame, rows: pl.Series) -> pl.DataFrame:
    return frame.with_columns(rows.gather(frame[ROW]).alias(ROW))


def together(plain: Prepared, spelled: Prepared, law: Law, form: Form) -> Prepared:
    """Return both in the order of their rows, the texts of lists as numbers.

    Args:
        plain: The plain rows.
        spelled: The rows that were read and encoded; their columns are all there are.
        law: The law, whose norms number the texts.
        form: The form of all.
    """
    own_findings = [pl.lit(NO_FINDING, pl.Int64).alias(own(place)) for place in spelled.owned]
    stations = _in_order(plain.stations.with_columns(own_findings), spelled.stations)
    known = identities(law)
    lists = {}
    for name, asked in form.lists.items():
        rows = _in_order(plain.lists[name], spelled.lists[name])
        lists[name] = numbered(rows, asked, known.get(name, {}))
    return narrowed(Prepared(stations, lists, spelled.owned), form)


def _in_order(plain: pl.DataFrame, spelled: pl.DataFrame) -> pl.DataFrame:
    if not spelled.height:
        return plain.select(spelled.columns)
    return pl.concat([plain.select(spelled.columns), spelled]).sort(ROW, maintain_order=True)
