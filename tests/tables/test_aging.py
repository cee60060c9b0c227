"""Ages in columns leave what the ages of single files leave, row by row."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

import polars as pl
from hypothesis import given, settings
from hypothesis import strategies as st

from strategies import AGING, LATER, laws, old_stations
from tieuchi.evidence.aging import aged
from tieuchi.evidence.asked import Asked
from tieuchi.evidence.facts import Evidence
from tieuchi.judge.own import check_own
from tieuchi.law.lawbook import Law
from tieuchi.tables.converting import tables_of
from tieuchi.tables.encoding import encode
from tieuchi.tables.narrowing import narrowed
from tieuchi.tables.prepared import Prepared, nothing_known
from tieuchi.tables.preparing import Preparation
from tieuchi.tables.written import Tables

FORMS = {AGING.id: AGING}


def written(some: Sequence[Evidence]) -> Tables:
    """Return stations as tables, each under a name of its own."""
    return tables_of(some, [f"s{number}" for number, _ in enumerate(some)])


def prepared(tables: Tables, law: Law, day: date | None) -> Prepared:
    """Prepare all rows for a day of judging."""
    preparation = Preparation(tables, FORMS, day)
    ready = preparation.prepare(preparation.heads["row"], law, AGING, check_own)
    assert not preparation.rejects + ready.rejects
    return ready.prepared


def assert_aged(found: Prepared, some: Sequence[Evidence], law: Law, day: date) -> None:
    """See that prepared rows are those of evidence aged one by one."""
    wanted = narrowed(encode([aged(one, day) for one in some], law, AGING), AGING)
    assert found.stations.equals(wanted.stations)
    assert {name: rows.rows() for name, rows in found.lists.items()} == {
        name: rows.rows() for name, rows in wanted.lists.items()
    }


@settings(max_examples=60, deadline=None)
@given(law=laws(), some=st.lists(old_stations(), min_size=1, max_size=5), day=LATER)
def test_rows_age_as_files_do(law: Law, some: list[Evidence], day: date) -> None:
    """Whatever was established when, and whenever it is judged."""
    assert_aged(prepared(written(some), law, day), some, law, day)


@settings(max_examples=20, deadline=None)
@given(law=laws(), some=st.lists(old_stations(), min_size=1, max_size=5))
def test_without_a_day_each_row_is_judged_on_its_own(law: Law, some: list[Evidence]) -> None:
    """What had lapsed on the file's own day is unknown there too."""
    assert_aged(prepared(written(some), law, None), some, law, some[0].as_of)


@settings(max_examples=20, deadline=None)
@given(law=laws(), some=st.lists(old_stations(), min_size=1, max_size=5), day=LATER)
def test_days_may_be_typed_as_days(law: Law, some: list[Evidence], day: date) -> None:
    """Parquet may hold days as such; rows that only the reader understands age alike."""
    tables = written(some)
    if tables.remarks is not None:
        typed = tables.remarks.with_columns(pl.col("on").str.to_date())
        tables = Tables(tables.stations, tables.lists, typed)
    assert_aged(prepared(tables, law, day), some, law, day)
    # A sign in front of a number is no plain spelling.
    if "x" in tables.stations.columns:
        odd = pl.when(pl.col("x").str.contains(r"^\d$")).then(pl.lit("+") + pl.col("x")).otherwise("x")
        tables = Tables(tables.stations.with_columns(odd.alias("x")), tables.lists, tables.remarks)
    assert_aged(prepared(tables, law, day), some, law, day)


def test_a_text_has_no_columns_to_be_left_open() -> None:
    """No rule compares a text, so that judging many stations does not carry it, known or not."""
    assert nothing_known(Asked(id="remark", type="text", label={"vi": "Nhận xét", "en": "Remark"})) == {}
