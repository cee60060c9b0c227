"""Preparing: the fast way gives the numbers of the slow one, and refuses what the reader refuses."""

from __future__ import annotations

from datetime import date, datetime, time
from typing import Any

import polars as pl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from building import form_of, law_of, set_of
from tabled import FIELDS, FORM, FORMS, countries, finding, law, prepared, tables
from tieuchi.desk import Desk
from tieuchi.evidence.aging import aged
from tieuchi.evidence.reader import form_ids
from tieuchi.judge.own import check_own
from tieuchi.tables.converting import evidences_of, tables_of
from tieuchi.tables.encoding import TooFineError, encode
from tieuchi.tables.narrowing import narrowed
from tieuchi.tables.prepared import Prepared
from tieuchi.tables.preparing import Preparation
from tieuchi.tables.rejects import Reject
from tieuchi.tables.written import Tables
from tieuchi.values.problem import InputError, JudgingError

FAR = {"id": "far", "type": "number", "least": 0, "most": 300}


def assert_the_same(written: Tables) -> None:
    """Check that rows are accepted just where the ordinary reader accepts them, with encoding's numbers.

    What has lapsed on the row's own day is unknown.
    """
    _, ready = prepared(written)
    read, refused = evidences_of(written, FORMS)
    good, messages = [], {one.id: [fault.message for fault in one.faults] for one in refused}
    for row, shown in read:
        try:
            check_own(shown, law().criteria_set)
            encode([shown], law(), FORM)
            good.append((row, shown))
        except InputError as error:
            messages[shown.file] = [one.message for one in error.problems]
        except TooFineError:
            messages[shown.file] = []
    rows = pl.Series([row for row, _ in good], dtype=pl.Int64)
    old = [aged(shown, shown.as_of) for _, shown in good]
    wanted = narrowed(encode(old, law(), FORM), FORM)
    assert ready.prepared.owned == wanted.owned
    assert ready.prepared.stations.equals(renumbered(wanted.stations, rows))
    # Texts are numbered as they stand in the tables, also those of a list that has lapsed.
    for name, frame in narrowed(encode([shown for _, shown in good], law(), FORM), FORM).lists.items():
        left = [at for at, shown in enumerate(old) if (roster := shown.rosters.get(name)) and not roster.age]
        kept = renumbered(frame.filter(pl.col("row").is_in(left)), rows)
        assert ready.prepared.lists[name].equals(kept), name
    assert {one.id for one in ready.rejects} == set(messages)
    for one in ready.rejects:
        if messages[one.id]:
            assert [fault.message for fault in one.faults] == messages[one.id]


def test_every_sample_is_prepared_as_it_is_encoded() -> None:
    """All lists and remarks of the samples, under the law that holds for most of them."""
    desk = Desk()
    forms = {name: desk.form(name) for name in form_ids(desk.root)}
    samples = [desk.read(path) for path in sorted((desk.root / "evidence" / "stations").glob("*.yaml"))]
    day_law = desk.law("1300-2023", date(2024, 12, 31))
    preparation = Preparation(tables_of(samples), forms)
    ready = preparation.prepare(preparation.heads["row"], day_law, forms["station"], check_own)
    shown = [aged(one, one.as_of) for one in samples]
    wanted = narrowed(encode(shown, day_law, forms["station"]), forms["station"])
    assert not preparation.rejects + ready.rejects
    assert ready.prepared.stations.equals(wanted.stations)
    for name, rows in wanted.lists.items():
        assert ready.prepared.lists[name].equals(rows), name


def renumbered(frame: pl.DataFrame, rows: pl.Series) -> pl.DataFrame:
    """Return encoded rows under the numbers they have in the tables."""
    return frame.with_columns(rows.gather(frame["row"]).alias("row"))


@settings(max_examples=100, deadline=None)
@given(countries())
def test_the_fast_way_is_the_slow_way(written: Tables) -> None:
    """Rows are accepted where the ordinary reader accepts them, with the numbers that encoding gives."""
    assert_the_same(written)


@settings(max_examples=80, deadline=None)
@given(
    st.sampled_from(sorted(FIELDS)), st.text("0123456789.+-_ e,%‰x٤\u00a0\u200btruefalsunkow~", max_size=8)
)
def test_any_text_in_a_cell_is_what_the_reader_takes_it_for(field: str, cell: str) -> None:
    """Nothing that looks nearly like a number, a percentage or an answer is taken for one."""
    assert_the_same(tables([{"id": "a", field: cell}, {"id": "b", field: "1"}]))


@pytest.mark.parametrize("field", sorted(FIELDS))
def test_every_odd_spelling_is_what_the_reader_takes_it_for(field: str) -> None:
    """The same for each spelling that people are known to use."""
    assert_the_same(tables([{"id": str(at), field: cell} for at, cell in enumerate(FIELDS[field])]))


def one(*stations: dict[str, Any], **beside: Any) -> tuple[Prepared, tuple[Reject, ...]]:
    """Prepare stations on which everything else is usual."""
    preparation, ready = prepared(
        tables([{"id": f"s{at}", **row} for at, row in enumerate(stations)], **beside)
    )
    return ready.prepared, (*preparation.rejects, *ready.rejects)


def said(*stations: dict[str, Any], **beside: Any) -> list[str]:
    """Return all that is said of rejects, with the column it is said of."""
    return [
        f"{fault.column}: {fault.message}"
        for reject in one(*stations, **beside)[1]
        for fault in reject.faults
    ]


REFUSED = [
    ({"whole": "1.5"}, "whole: a whole number is expected here, not 1.5"),
    (
        {"whole": "95 %"},
        "whole: a number is expected here, not a percentage: write the count that 95 % was computed from",
    ),
    ({"share": "95"}, "share: write the percent sign: 95 %"),
    ({"share": 95}, "share: write the percent sign: 95 %"),
    (
        {"far": "1,5"},
        "far: ‘1,5’ is not a number; write 4, 92.3 or 92.3 %, with a point and no spaces inside",
    ),
    (
        {"far": "1e3"},
        "far: ‘1e3’ is not a number; write 4, 92.3 or 92.3 %, with a point and no spaces inside",
    ),
    ({"yes": "yes"}, "yes: true, false or unknown is expected here, not ‘yes’"),
    ({"yes": 1}, "yes: true, false or unknown is expected here, not ‘1’"),
    ({"zone": True}, "zone: ‘true’ is not one of 1, 2, vùng cao"),
    ({"zone": "vung cao"}, "zone: ‘vung cao’ is not one of 1, 2, vùng cao (did you mean ‘vùng cao’?)"),
    ({"said": True}, "said: a text is expected here; put it in quotes"),
    (
        {"whole": True},
        "whole: ‘true’ is not a number; write 4, 92.3 or 92.3 %, with a point and no spaces inside",
    ),
    ({"money": 2**62}, f"money: {2**62} is impossible here: ‘money’ lies between 0 and 10000000000000000"),
    # Times ten thousand this comes round to 8384 in 64 bits, which would be 0.8384.
    (
        {"far": (2**64 + 8384) // 10_000},
        "far: 1844674407370956 is impossible here: ‘far’ lies between 0.5 and 300",
    ),
    ({"far": 2**62}, f"far: {2**62} is impossible here: ‘far’ lies between 0.5 and 300"),
    (
        {"money": "9" * 25},
        f"money: {'9' * 25} is impossible here: ‘money’ lies between 0 and 10000000000000000",
    ),
    ({"whole": "2", "part": "3"}, "part: ‘part’ is 3, more than ‘whole’ which is 2; one of the two is wrong"),
    ({"whole": "2", "half": "3"}, "half: ‘half’ is 3, more than ‘whole’ which is 2; one of the two is wrong"),
    ({"whole": "5..3"}, "whole: the estimate runs from 5 down to 3; write the smaller end first"),
    ({"far": "0.123456"}, "far: 0.123456 is impossible here: ‘far’ lies between 0.5 and 300"),
    ({"far": "1.23456"}, "far: ‘far’ has more than four decimals, finer than anything that is judged"),
]


@pytest.mark.parametrize(("row", "message"), REFUSED)
def test_what_is_wrong_is_said_in_the_readers_words(row: dict[str, Any], message: str) -> None:
    """Each trap is a reject, with the column and the ordinary message, beside a row that is judged."""
    assert said(row) == [message]


def test_everything_wrong_with_a_row_is_told_at_once() -> None:
    """A reject names the file, its row, the id and every fault; the other rows are judged."""
    judged, rejects = one({"yes": "true"}, {"yes": "có", "whole": "-1"}, rows=[])
    assert judged.stations["row"].to_list() == [0]
    (reject,) = rejects
    assert (reject.id, str(reject.place), len(reject.faults)) == ("s1", "stations:3:0", 2)
    assert [str(fault.place) for fault in reject.faults] == ["stations:3:7", "stations:3:8"]


@pytest.mark.parametrize(
    ("field", "cells"),
    [
        ("whole", [4, "4", " 4 ", "4.0", "+4", "4..4", "4\u00a0"]),
        ("money", [2**53 + 1, "9007199254740993"]),
        ("far", ["6.4", "6.40", "6.400000", "6.4 ", "6.4..6.4"]),
        ("share", ["92.3 %", "92.3%", "92.30  %", "092.3 %"]),
        ("yes", [True, "true", " true"]),
        ("zone", [1, "1", "1 "]),
        ("zone", ["vùng cao", "vu\u0300ng cao"]),
    ],
)
def test_one_value_however_it_is_written(field: str, cells: list[Any]) -> None:
    """A cell means the same typed or as text, spaced, padded or composed otherwise."""
    found = [one({field: cell}) for cell in cells]
    assert not any(rejects for _, rejects in found)
    first = found[0][0].stations
    assert all(judged.stations.equals(first) for judged, _ in found)
    assert not first.equals(one({})[0].stations)


def test_a_decimal_column_is_exact() -> None:
    """A typed decimal is the number it is."""
    rows = tables([{"id": "a", "far": "6.40"}]).stations
    typed = Tables(rows.with_columns(pl.col("far").str.to_decimal(scale=2)))
    assert prepared(typed)[1].prepared.stations["far_lo"].to_list() == [64_000]


def test_unsigned_integers_do_not_come_round() -> None:
    """A number beyond what the engine counts with is refused, not taken for a small one."""
    stations = tables([{"id": "a", "money": 1}]).stations
    huge = Tables(stations.with_columns(pl.lit(2**64 - 1, pl.UInt64).alias("money")))
    assert prepared(huge)[1].rejects


HEADS = [
    ({"as of": "2024-02-30"}, "as of: ‘2024-02-30’ is not a day; write 2024-05-31 or 31/05/2024"),
    ({"as of": "31/12/24"}, "as of: ‘31/12/24’ is not a day; write 2024-05-31 or 31/05/2024"),
    ({"as of": "0000-01-01"}, "as of: ‘0000-01-01’ is not a day; write 2024-05-31 or 31/05/2024"),
    ({"as of": ""}, ": ‘as of’ is missing here"),
    (
        {"as of": datetime.combine(date(2024, 12, 31), time(8))},
        "as of: ‘2024-12-31 08:00:00’ is not a day; write 2024-05-31 or 31/05/2024",
    ),
    ({"as of": 2024}, "as of: ‘2024’ is not a day; write 2024-05-31 or 31/05/2024"),
    (
        {"as of": "2024-06-30"},
        "period to: the period ends on 2024-12-31, after the day of judging 2024-06-30; "
        "what has not happened yet cannot be counted",
    ),
    (
        {"period from": "2025-01-01"},
        "period to: these days end on 2024-12-31, before they begin on 2025-01-01",
    ),
    ({"period from": None, "period to": None}, "period to: ‘period’ is missing here"),
    (
        {"form": "statoin"},
        "form: there is no form ‘statoin’ (did you mean ‘station’?); the forms are other, station",
    ),
    ({"invented": "yes"}, "invented: true or false is expected here, not ‘yes’"),
    ({"note.vi": "chỉ một thứ tiếng"}, "note.en: ‘en’ is missing here"),
]


@pytest.mark.parametrize(("row", "message"), HEADS)
def test_a_head_that_is_wrong_is_said_in_the_readers_words(row: dict[str, Any], message: str) -> None:
    """So is what is wrong with days, periods, forms and notes, before anything is judged."""
    assert said(row) == [message] or said({"note.en": None, **row}) == [message]


@pytest.mark.parametrize(
    "days",
    [
        {"as of": date(2024, 12, 31)},
        {"as of": datetime.combine(date(2024, 12, 31), time())},
        {"as of": " 31/12/2024 "},
        {"period from": "1/1/2024"},
        {"invented": "false"},
        {"invented": False},
        {"form": " station"},
        {"note.vi": "a", "note.en": "b"},
    ],
)
def test_a_head_may_be_written_in_several_ways(days: dict[str, Any]) -> None:
    """Days typed or written either way, and marks typed or as text."""
    usual = prepared(tables([{"id": "a"}]))[0].heads
    assert prepared(tables([{"id": "a", **days}]))[0].heads.equals(usual)


def test_a_strange_spelling_of_a_head_is_read_one_by_one() -> None:
    """A null written as YAML writes it is read as the ordinary reader reads it."""
    preparation, ready = prepared(tables([{"id": "a", "invented": "~"}, {"id": "b", "invented": "true"}]))
    assert preparation.heads["invented"].to_list() == [False, True]
    assert ready.prepared.stations.height == 2


def test_rows_without_an_id_of_their_own_are_rejects() -> None:
    """Without an id nobody can tell whose a list is; with one that stands twice neither."""
    written = tables([{"id": "a"}, {"id": ""}, {"id": "b"}, {"id": " a"}, {"id": None}])
    preparation, ready = prepared(written)
    assert [one.id for one in preparation.rejects] == ["a", "", "a", ""]
    assert ready.prepared.stations["row"].to_list() == [2]
    elsewhere = Tables(written.stations, repeated=frozenset({"b"}))
    assert Preparation(elsewhere, FORMS).heads.is_empty()


def test_columns_of_another_form_are_refused_where_something_stands() -> None:
    """A district's column may stand beside a station's row, but only empty."""
    assert said({"no such": None}, {"no such": ""}) == []
    assert said({"no such": "1"}) == ["no such: the form ‘station’ does not ask ‘no such’"]
    assert said({"rows": "complete"}, rows=[{"id": "s0", "code": "A-1", "no such": 1}]) == [
        "rows.no such: the form ‘station’ does not ask ‘no such’"
    ]


def test_a_list_of_another_form_is_refused() -> None:
    """Rows of a list that the station's form does not ask are not passed over."""
    found = said({}, elsewhere=[{"id": "s0", "x": "1"}])
    assert found == ["elsewhere: the form ‘station’ does not ask ‘elsewhere’"]


@pytest.mark.parametrize(
    ("marker", "rows", "message"),
    [
        (
            None,
            [{"id": "s0", "code": "x"}],
            "rows: ‘rows’ has rows for this station, and the column ‘rows’ of the stations does not say whether they are all: write ‘complete’ or ‘partial’",
        ),
        (
            "true",
            [],
            "rows: ‘true’ does not say whether the list is whole: write ‘complete’, ‘partial’, or nothing where the list was not asked",
        ),
        (
            True,
            [],
            "rows: ‘true’ does not say whether the list is whole: write ‘complete’, ‘partial’, or nothing where the list was not asked",
        ),
        (
            "complete",
            None,
            "rows: the list ‘rows’ is said to be ‘complete’, and there is no table ‘rows’: give the table, without rows if need be, or leave the cell empty",
        ),
        (
            "complete",
            [{"id": "s0", "code": "x"}, {"id": "s0", "code": " x"}],
            "rows.code: ‘x’ stands twice, first in row 1; keep one of them",
        ),
        ("complete", [{"id": "s0", "hours": "4"}], "rows: the row has no ‘code’"),
        (
            "complete",
            [{"id": "s0", "code": str(at)} for at in range(4)],
            "rows: 4 rows are impossible here: ‘rows’ has at most 3",
        ),
        (
            "complete",
            [{"id": "s0", "code": "x", "hours": "3..4"}],
            "rows.hours: ‘3..4’ is not a number; write 4, 92.3 or 92.3 %, with a point and no spaces inside",
        ),
    ],
)
def test_a_list_that_is_wrong_is_said(marker: Any, rows: Any, message: str) -> None:
    """A list must say whether it is whole, have its table, its keys once, and no more rows than can be."""
    found = said({"rows": marker}, **({} if rows is None else {"rows": rows}))
    assert found == [message]


def test_rows_of_lists_are_kept_in_order_wherever_they_stand() -> None:
    """Rows of two stations may stand mixed; each station's keep their order."""
    rows = [{"id": who, "code": code} for who, code in [("s1", "b"), ("s0", "A-1"), ("s1", "a"), ("s0", "b")]]
    judged, rejects = one({"rows": "complete"}, {"rows": "partial"}, rows=rows)
    assert not rejects
    assert judged.lists["rows"].select("row", "code_id").rows() == [(0, 1), (0, 3), (1, 3), (1, 4)]
    assert judged.stations["rows_complete"].to_list() == [1, 0]


def test_a_key_that_is_a_number_may_not_repeat() -> None:
    """Whatever type the key of a list has, a known one stands once; an unknown one may stand again."""
    form = form_of(
        [FAR],
        [
            {
                "id": "rows",
                "most": 9,
                "key": "n",
                "columns": [{"id": "n", "type": "count", "least": 0, "most": 9}],
            }
        ],
    )
    rule = {"bands": [{"points": 1, "when": {"far": {"at least": 5}}}]}
    day_law = law_of(set_of([rule], points=[1]), form)
    written = tables(
        [{"id": name, "rows": "complete"} for name in "abc"],
        rows=[
            {"id": "a", "n": 4},
            {"id": "a", "n": 4},
            {"id": "b", "n": 4},
            {"id": "c", "n": None},
            {"id": "c", "n": None},
        ],
    )
    preparation = Preparation(written, {"station": form})
    ready = preparation.prepare(preparation.heads["row"], day_law, form, check_own)
    assert [one.id for one in ready.rejects] == ["a"]
    assert ready.prepared.stations["row"].to_list() == [1, 2]


def test_a_form_too_fine_for_the_grid_is_said() -> None:
    """Where a form's own bounds do not stand on the grid, its stations are judged one by one."""
    form = form_of([{**FAR, "most": 0.123456}])
    rule = {"bands": [{"points": 1, "when": {"far": {"at least": 0}}}]}
    day_law = law_of(set_of([rule], points=[1]), form)
    preparation = Preparation(tables([{"id": "a"}]), {"station": form})
    with pytest.raises(JudgingError, match="more decimals"):
        preparation.prepare(preparation.heads["row"], day_law, form, check_own)


def test_parts_of_another_measure_are_compared_by_the_reader() -> None:
    """A count that is part of a number is compared exactly, one by one."""
    form = form_of([FAR, {"id": "some", "type": "count", "least": 0, "most": 9, "part of": "far"}])
    rule = {"bands": [{"points": 1, "when": {"far": {"at least": 5}}}]}
    preparation = Preparation(
        tables([{"id": "a", "far": "2.5", "some": 2}, {"id": "b", "far": "2.5", "some": 3}]),
        {"station": form},
    )
    ready = preparation.prepare(
        preparation.heads["row"], law_of(set_of([rule], points=[1]), form), form, check_own
    )
    assert ready.prepared.stations["row"].to_list() == [0]


def test_an_assessors_finding_must_fit_the_law() -> None:
    """A finding is encoded with its row; one that fits no indicator is a reject at its own place."""
    findings = [{"id": "s0", **finding(points="0.5")}, {"id": "s2", **finding(indicator="9")}]
    judged, rejects = one({}, {}, {}, findings=findings)
    assert judged.owned == (0,)
    assert judged.stations.select("row", "own_0").rows() == [(0, 50), (1, -1)]
    assert [
        (fault.column, str(fault.place), str(fault.message)) for one in rejects for fault in one.faults
    ] == [("findings", "findings:3:0", "‘test-set’ has no indicator 9")]


REMARKED = [
    ({"yes": True}, {"field": "yes", "proof": "Sổ"}, []),
    (
        {"yes": True},
        {"field": "yes", "unknown": "mất"},
        ["yes: a fact is a ‘value’, an estimate ‘from’ and ‘to’, or ‘unknown’ with the reason"],
    ),
    ({"yes": None}, {"field": "yes", "unknown": "mất"}, []),
    ({"yes": ""}, {"field": " yes", "unknown": "mất"}, []),
    ({"yes": "unknown"}, {"field": "yes", "unknown": "mất", "proof": "Sổ"}, []),
    ({}, {"field": "yes", "unknown": "mất"}, []),
    (
        {},
        {"field": "yes", "proof": "Sổ"},
        ["remarks.field: a fact is a ‘value’, an estimate ‘from’ and ‘to’, or ‘unknown’ with the reason"],
    ),
    (
        {},
        {"field": "yess", "proof": "Sổ"},
        ["remarks.field: the form ‘station’ does not ask ‘yess’ (did you mean ‘yes’?)"],
    ),
    ({}, {"field": None, "proof": "Sổ"}, ["remarks.field: the form ‘station’ does not ask ‘’"]),
    ({"whole": "3..4"}, {"field": "whole", "proof": "Sổ"}, []),
    ({"yes": True}, {"field": "yes", "on": "5/3/2024"}, []),
    (
        {"yes": True},
        {"field": "yes", "on": "2025-01-01"},
        [
            "remarks.on: ‘yes’ cannot have been established on 2025-01-01, after 2024-12-31, the day that "
            "the file speaks of"
        ],
    ),
    (
        {"yes": True},
        {"field": "yes", "on": "hôm qua"},
        ["remarks.on: ‘hôm qua’ is not a day; write 2024-05-31 or 31/05/2024"],
    ),
    (
        {},
        {"field": "yes", "unknown": "mất", "on": "2024-03-05"},
        ["remarks.on: what is not known was not established on any day; leave out ‘on’"],
    ),
    (
        {"yes": "unknown"},
        {"field": "yes", "on": "2024-03-05"},
        ["remarks.on: what is not known was not established on any day; leave out ‘on’"],
    ),
    ({"said": "lời"}, {"field": "said", "note": "x"}, []),
]


@pytest.mark.parametrize(("row", "remark", "messages"), REMARKED)
def test_a_remark_goes_with_its_fact(
    row: dict[str, Any], remark: dict[str, Any], messages: list[str]
) -> None:
    """A remark stands beside a value, or gives the reason why there is none; never both."""
    assert said(row, remarks=[{"id": "s0", **remark}]) == messages


LISTED = [
    ("complete", {"on": "2024-03-05"}, []),
    ("partial", {"on": "2024-12-31", "note": ""}, []),
    (
        "complete",
        {"on": "2024-03-05", "proof": "Sổ"},
        ["remarks.field: beside the list ‘rooms’ stands only the day ‘on’; leave out ‘proof’"],
    ),
    (
        "complete",
        {"on": "2025-03-05"},
        [
            "remarks.on: ‘rooms’ cannot have been established on 2025-03-05, after 2024-12-31, the day that "
            "the file speaks of"
        ],
    ),
    (
        "",
        {"on": "2024-03-05"},
        ["remarks.field: the list ‘rooms’ was not asked here, so there is nothing to remark"],
    ),
    ("complete", {}, []),
]


@pytest.mark.parametrize(("mark", "remark", "messages"), LISTED)
def test_a_remark_on_a_list_says_only_its_day(mark: str, remark: dict[str, Any], messages: list[str]) -> None:
    """A list has a day from which it counts, and no proof or note of its own."""
    row, rooms = {"rooms": mark}, [{"id": "s1", "room": "1"}]
    other = {"rooms": "complete"}
    assert said(row, other, rooms=rooms, remarks=[{"id": "s0", "field": "rooms", **remark}]) == messages


def test_of_two_remarks_on_a_fact_one_is_kept() -> None:
    """Which of two remarks holds, nobody can tell."""
    remarks = [{"id": "s0", "field": "yes", "proof": proof} for proof in ("Sổ 1", "Sổ 2")]
    assert said({"yes": True}, remarks=remarks) == ["remarks.field: ‘yes’ has two remarks; keep one of them"]


def test_only_the_rows_asked_are_prepared() -> None:
    """A batch is prepared law by law, and every row keeps its number."""
    written = tables(
        [{"id": name, "yes": "true", "rows": "complete"} for name in "abc"],
        rows=[{"id": "c", "code": "x"}, {"id": "b", "code": "y"}],
    )
    preparation = Preparation(written, FORMS)
    ready = preparation.prepare(pl.Series([2], dtype=pl.Int64), law(), FORM, check_own)
    assert ready.prepared.stations["row"].to_list() == [2]
    assert ready.prepared.lists["rows"]["row"].to_list() == [2]


def test_forms_may_stand_in_one_table() -> None:
    """Each row is read by its own form, even where a list of one has the name of another's field."""
    written = tables([{"id": "a", "rows": "complete"}, {"id": "b", "form": "other", "rows": "4"}], rows=[])
    preparation = Preparation(written, FORMS)
    assert preparation.heads["form"].to_list() == ["station", "other"]
    read, rejects = evidences_of(written, FORMS)
    assert not rejects
    assert [sorted(shown.facts) for _, shown in read] == [[], ["rows"]]
