"""Plain rows: the stations all of whose cells, lists and remarks are plain and right, as whole numbers."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import polars as pl

from tieuchi.evidence.form import Form, FormField, FormList
from tieuchi.evidence.reading import UNKNOWN
from tieuchi.tables.heads import day_in
from tieuchi.tables.listed import marked, not_asked, plain_list
from tieuchi.tables.plain import idle, plain_numbers
from tieuchi.tables.prepared import ROW, Prepared, complete, lower, steps, upper
from tieuchi.tables.spelled import SPACES
from tieuchi.tables.written import AS_OF, FINDINGS, HEAD, ON, PLACE, REMARK_WORDS, REMARKS, words

NO_ROWS = pl.DataFrame(schema={ROW: pl.Int64})


def plain_rows(
    stations: pl.DataFrame, beside: Mapping[str, pl.DataFrame], rows: pl.Series, form: Form
) -> tuple[Prepared, pl.Series]:
    """Turn the plain rows into numbers.

    Args:
        stations: All stations, their columns truths, whole numbers, days or texts.
        beside: The other tables, each row with the ``row`` of its station.
        rows: The rows wanted, rising, all of one form.
        form: Their form.

    Returns:
        The plain rows in the prepared shape, only that the texts of lists stand as they are; and the other
        rows.
    """
    chosen = stations if rows.len() == stations.height else stations[rows]
    chosen = chosen.with_columns(rows.cast(pl.Int64).alias(ROW))
    mine = {name: of_rows(frame, rows) for name, frame in beside.items()}
    numbers, fine = plain_numbers(chosen, form.fields.values(), estimates=True)
    fine &= numbers.select(_parts_fit(chosen, form)).to_series()
    fine &= ~chosen.select(not_asked(chosen, _asked(chosen, form))).to_series()
    lists = {name: plain_list(mine.get(name, NO_ROWS), asked) for name, asked in form.lists.items()}
    completes = []
    for name in form.lists:
        whole, said = marked(chosen, name, mine.get(name))
        completes.append(whole.alias(complete(name)))
        fine &= said
    refused = [*(one.refused for one in lists.values()), *_refused_beside(chosen, mine, form)]
    fine &= ~rows.is_in(pl.concat([NO_ROWS[ROW], *refused]).implode())
    good = rows.filter(fine)
    return (
        Prepared(
            numbers.with_columns(completes).filter(fine),
            {name: of_rows(one.numbers, good) for name, one in lists.items()},
        ),
        rows.filter(~fine),
    )


def of_rows(frame: pl.DataFrame, rows: pl.Series) -> pl.DataFrame:
    """Return what belongs to some stations."""
    return frame.filter(pl.col(ROW).is_in(rows.implode()))


def _asked(stations: pl.DataFrame, form: Form) -> set[str]:
    places = (name for name in stations.columns if name.startswith(PLACE))
    return {*HEAD, *places, *form.fields, *form.lists}


def _parts_fit(stations: pl.DataFrame, form: Form) -> pl.Expr:
    """Return whether no part is larger than a whole it is counted inside, at whatever distance."""
    fits = [pl.lit(True)]
    for name, asked in form.fields.items():
        for whole in form.wholes(name):
            if {name, whole} <= {*stations.columns}:
                alike = steps(asked) == steps(form.fields[whole])
                fits.append(pl.col(lower(name)) <= pl.col(upper(whole)) if alike else pl.lit(False))
    return pl.all_horizontal(pl.col(ROW).is_not_null(), *fits)


def _refused_beside(
    stations: pl.DataFrame, beside: Mapping[str, pl.DataFrame], form: Form
) -> Iterator[pl.Series]:
    """Yield the stations of which another table says something that is not plain."""
    for name, frame in beside.items():
        if name == REMARKS:
            yield _remarked(stations, frame, form)
        elif name == FINDINGS or name not in form.lists:
            yield frame[ROW]


def _remarked(stations: pl.DataFrame, remarks: pl.DataFrame, form: Form) -> pl.Series:
    """Return the stations with a remark that does not plainly go with its fact or list."""
    as_of = day_in(AS_OF, stations.schema.get(AS_OF))
    position = stations.select(ROW, as_of).with_row_index("position")
    said = remarks.select(ROW, words("field"), *_said(remarks)).join(position, on=ROW)
    refused = [said.filter(said.select(ROW, "field").is_duplicated())[ROW]]
    for (name,), some in said.partition_by("field", as_dict=True).items():
        fits = pl.Series([False])
        if name in form.fields and name in stations.columns:
            fits = _goes_with_fact(some, form.fields[str(name)], stations)
        elif name in form.lists and name in stations.columns:
            asked = form.lists[str(name)]
            marked_ = ~stations.select(idle(asked.id, stations.schema[asked.id])).to_series()
            fits = marked_.gather(some["position"]) & ~some["words"] & _on_a_day(some, asked)
        refused.append(some.filter(~fits)[ROW])
    return pl.concat(refused)


def _said(remarks: pl.DataFrame) -> Iterator[pl.Expr]:
    """Yield what remarks say: a reason why something is unknown, any words at all, a day, or none."""
    given = [name for name in REMARK_WORDS if name in remarks.columns]
    filled = {name: pl.col(name).cast(pl.String).fill_null("") != "" for name in given}
    dtype = remarks.schema.get(ON)
    yield filled.get(UNKNOWN, pl.lit(value=False)).alias("reason")
    yield pl.any_horizontal(pl.lit(value=False), *filled.values()).alias("words")
    yield day_in(ON, dtype)
    yield (pl.lit(value=True) if dtype is None else idle(ON, dtype)).alias("no day")


def _goes_with_fact(some: pl.DataFrame, asked: FormField, stations: pl.DataFrame) -> pl.Series:
    """Return whether a remark gives a reason where nothing is known, and else speaks of what is."""
    empty, unknown = (one.gather(some["position"]) for one in _nothing(stations, asked.id))
    reasoned = some["reason"] & (empty | unknown) & some["no day"]
    known = ~some["reason"] & ~empty & (some["no day"] | (~unknown & _on_a_day(some, asked)))
    return reasoned | known


def _on_a_day(some: pl.DataFrame, asked: FormField | FormList) -> pl.Series:
    """Return whether a remark says a day on which something can have been established."""
    in_time = (some[ON] <= some[AS_OF]).fill_null(value=False)
    return in_time if asked.over == "day" else in_time & False


def _nothing(stations: pl.DataFrame, name: str) -> tuple[pl.Series, pl.Series]:
    """Return whether each cell of a field is empty, and whether it says ‘unknown’."""
    dtype = stations.schema[name]
    unknown = pl.lit(False)
    if dtype == pl.String:
        unknown = pl.col(name).str.strip_chars(SPACES).fill_null("") == UNKNOWN
    found = stations.select(empty=idle(name, dtype), unknown=unknown)
    return found["empty"], found["unknown"]
