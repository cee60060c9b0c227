"""Ages in columns: what has lapsed on the day of judging is unknown, as the rules of ages say.

It says in columns what :mod:`tieuchi.evidence.aging` says of one station.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date

import polars as pl

from tieuchi.evidence.asked import Asked
from tieuchi.evidence.facts import Evidence, Fact, Roster
from tieuchi.evidence.form import Form, FormField, FormList
from tieuchi.evidence.lasting import Lasting
from tieuchi.tables.heads import day_in
from tieuchi.tables.prepared import ROW, Prepared, complete, nothing_known
from tieuchi.tables.written import AS_OF, ON, PERIOD_TO, words
from tieuchi.values.days import months_later

DAY = "day"
"""The column with the day of judging."""
_NAME = "name"
_ESTABLISHED = {ROW: pl.Int64, _NAME: pl.String, ON: pl.Date}


def established_in(remarks: pl.DataFrame | None) -> pl.DataFrame:
    """Return which facts and lists say a day of their own: ``row``, ``name`` and ``on``.

    Args:
        remarks: The table of remarks, each with the ``row`` of its station, their days plainly written.
    """
    if remarks is None or ON not in remarks.columns:
        return pl.DataFrame(schema=_ESTABLISHED)
    found = remarks.select(pl.col(ROW), words("field").alias(_NAME), day_in(ON, remarks.schema[ON]))
    return found.drop_nulls()


def established_of(read: Iterable[tuple[int, Evidence]]) -> pl.DataFrame:
    """Return the same of evidence, each with the number of its row."""
    rows = [
        (row, name, on)
        for row, shown in read
        for found in (shown.facts, shown.rosters)
        for name, on in _days_in(found)
    ]
    return pl.DataFrame(rows, schema=_ESTABLISHED, orient="row")


def _days_in(found: Mapping[str, Fact | Roster]) -> Iterator[tuple[str, date]]:
    return ((name, one.on) for name, one in found.items() if one.on is not None)


def aged_rows(
    prepared: Prepared, days: pl.DataFrame, established: pl.DataFrame, form: Form
) -> tuple[Prepared, pl.Series]:
    """Return prepared evidence in which what has lapsed is unknown, and the rows in which anything has.

    Args:
        prepared: The evidence as the tables say it.
        days: ``row``, ``as of``, ``period to`` and ``day``, the day of judging, of the same stations in the
            same order.
        established: What says a day of its own; see :func:`established_in`.
        form: Their form.
    """
    aging = _Aging(prepared, _Ages(days, established))
    for field in form.fields.values():
        aging.age_field(field)
    for listed in form.lists.values():
        aging.age_list(listed)
    return Prepared(aging.stations, aging.lists, prepared.owned), pl.concat(aging.lapsed).unique()


class _Aging:
    """Ages one field and one list after the other.

    Attributes:
        stations: The stations as far as they are aged.
        lists: The rows of lists likewise.
        lapsed: The rows of the stations of which something that told anything has lapsed, again and again.
    """

    def __init__(self, prepared: Prepared, ages: _Ages) -> None:
        self.stations = prepared.stations
        self.lists = dict(prepared.lists)
        self.lapsed = [self.stations[ROW].clear()]
        self._ages = ages

    def age_field(self, asked: FormField) -> None:
        """Leave open a field where it has lapsed."""
        gone = self._ages.lapsed(asked)
        if gone is not None:
            self.stations = self._unknown(self.stations, asked, gone)

    def age_list(self, asked: FormList) -> None:
        """Leave out the rows of a list where it has lapsed, and leave open the columns that have."""
        gone, rows = self._ages.lapsed(asked), self.lists[asked.id]
        if gone is not None:
            old, whole = self.stations[ROW].filter(gone), self.stations[complete(asked.id)]
            belongs = rows[ROW].is_in(old.implode())
            self.lapsed += [self.stations[ROW].filter(gone & (whole == 1)), rows[ROW].filter(belongs)]
            self.stations = self.stations.with_columns(whole.set(gone, 0))
            rows = rows.filter(~belongs)
        for column in asked.columns:
            over = None if column.lasts is None else self._ages.over_the_period(column.lasts)
            if over is not None:
                old = self.stations[ROW].filter(over)
                rows = self._unknown(rows, column, rows[ROW].is_in(old.implode()))
        self.lists[asked.id] = rows

    def _unknown(self, frame: pl.DataFrame, asked: Asked, gone: pl.Series) -> pl.DataFrame:
        """Return a table in which something is unknown in some rows."""
        for name, number in nothing_known(asked).items():
            self.lapsed.append(frame[ROW].filter(gone & (frame[name] != number)))
            frame = frame.with_columns(frame[name].set(gone, number))
        return frame


class _Ages:
    """Says in which rows something has lapsed.

    Args:
        days: See :func:`aged_rows`.
        established: Likewise.
    """

    def __init__(self, days: pl.DataFrame, established: pl.DataFrame) -> None:
        self._days = days
        self._own = established.partition_by(_NAME, as_dict=True)
        self._found: dict[tuple[str, int | None], pl.Series | None] = {}

    def lapsed(self, asked: FormField | FormList) -> pl.Series | None:
        """Return in which rows a field or a list has lapsed; none where it has in no row."""
        if asked.over == "period":
            return self.over_the_period(asked.lasts)
        own = self._own.get((asked.id,))
        if own is None:
            return self._once(AS_OF, asked.lasts)
        days = self._days.join(own.select(ROW, ON), on=ROW, how="left", maintain_order="left")
        return self._after(days[ON].fill_null(days[AS_OF]), asked.lasts)

    def over_the_period(self, lasts: Lasting) -> pl.Series | None:
        """Return in which rows a figure over the period has lapsed."""
        return self._once(PERIOD_TO, lasts)

    def _once(self, column: str, lasts: Lasting) -> pl.Series | None:
        key = (column, lasts.months)
        if key not in self._found:
            self._found[key] = self._after(self._days[column], lasts)
        return self._found[key]

    def _after(self, since: pl.Series, lasts: Lasting) -> pl.Series | None:
        """Return in which rows the day of judging comes after the last day on which something counts."""
        if lasts.months is None or since.is_empty():
            return None
        judged = self._days[DAY]
        if judged.max() <= months_later(since.min(), lasts.months):  # type: ignore[operator, arg-type]
            return None
        gone = judged > since.dt.offset_by(f"{lasts.months}mo")
        return gone if gone.any() else None
