"""Norms in columns: staff by population, techniques and equipment, as the norms say of one station."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import polars as pl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from building import DAY, TEXT, document, form_of, law_of, set_of
from judging_columns import judge_columns, of_assessment
from norms import EQUIPMENT
from smallset import FORM, bands, evidence, headcount, law, norm
from tieuchi.evidence.facts import Evidence
from tieuchi.files.models import checked
from tieuchi.judge.assessing import assess
from tieuchi.judge.columns import staffing
from tieuchi.judge.columns.alone import Alone
from tieuchi.judge.columns.formulas import read
from tieuchi.judge.columns.program import compile_law
from tieuchi.judge.columns.reading import ends_of
from tieuchi.judge.columns.staging import Staged
from tieuchi.judge.coverage import headcount_needed
from tieuchi.judge.reference import Reference
from tieuchi.law.norms import Headcount
from tieuchi.tables.encoding import TooFineError, encode
from tieuchi.values.interval import Interval
from tieuchi.values.problem import JudgingError

LISTED = norm(
    "list",
    techniques={
        "total": 4,
        "code": "code",
        "performed": "performed",
        "on list": "on_list",
        "entries": [
            {"code": "a", "name": "a", "also": ["a2"], "basis": "confirmed"},
            {"code": "b", "name": "b", "basis": "working"},
        ],
    },
)
MEASURES = {
    "covered": {"coverage": {"of": "techniques", "norm": "list"}},
    "held": {"coverage": {"of": "equipment", "norm": "things"}},
    "needed": {"norm": "staffing"},
    "against_norm": {"ratio": {"of": "x", "to": "needed"}},
}
STAFFING = norm("staffing", headcount=headcount())
LAW = law(
    bands({"covered": {"at least": "75 %"}}, {"covered": {"at least": "25 %"}}),
    bands({"held": {"at least": "100 %"}}, {"held": {"more than": "50 %"}}),
    bands({"against_norm": {"at least": "100 %"}}, {"against_norm": {"at least": "80 %"}}),
    bands({"needed": {"at most": 7}}),
    norms=(LISTED, EQUIPMENT, STAFFING),
    measures=MEASURES,
)
UNSURE = st.sampled_from([True, False, "unknown"])
AMOUNT = st.sampled_from([0, 1, 2, "unknown"])


def _rows(key: str, texts: tuple[str, ...], **columns: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    row = st.fixed_dictionaries({key: st.sampled_from(texts), **columns})
    rows = st.lists(row, max_size=4, unique_by=lambda one: one[key])
    return st.none() | st.fixed_dictionaries({"complete": st.booleans(), "rows": rows})


@st.composite
def stations(draw: st.DrawFn) -> Evidence:
    """A station with techniques and equipment, known in part."""
    facts = {"zone": draw(st.sampled_from([1, 2, 3])), "x": draw(st.integers(0, 10))}
    facts |= {
        "population": draw(st.sampled_from([1, 5999, 6000, 8999, 9000, 12000, {"from": 7000, "to": 9500}]))
    }
    missing = draw(st.sets(st.sampled_from(sorted(facts))))
    lists = {
        "techniques": draw(_rows("code", ("a", "a2", "b", "c", "d"), performed=UNSURE, on_list=UNSURE)),
        "equipment": draw(_rows("item", ("bed", "lamp", "cup"), required=AMOUNT, working=AMOUNT)),
    }
    return evidence(
        {name: value for name, value in facts.items() if name not in missing},
        {name: rows for name, rows in lists.items() if rows is not None},
    )


@settings(max_examples=150, deadline=None)
@given(some=st.lists(stations(), min_size=1, max_size=6))
def test_norms_are_applied_alike(some: list[Evidence]) -> None:
    """Techniques under two codes, items of the norm and of the station, staff by zone: the same findings."""
    wanted = [of_assessment(assess(LAW, one, DAY, Reference(), traced=False)) for one in some]
    assert judge_columns(LAW, some) == wanted


@pytest.mark.parametrize("rounding", ["half up", "up", "down"])
@pytest.mark.parametrize("order", ["factor on base and steps", "factor on base"])
def test_staff_for_every_population(rounding: str, order: str) -> None:
    """For every population of a commune and every zone the columns ask for the staff that the norm does."""
    one = checked(document(headcount(rounding=rounding, order=order)), Headcount)
    people = pl.LazyFrame({"people": range(1, 20_001)})
    for option in one.factors:
        staff = Staged({"staff": staffing.headcount(one, read("people", (1, 20_000)), option)}, pl)
        found = staff.staged(people).select(*staff.wanted).collect().to_series()
        wanted = [int(headcount_needed(one, Interval.point(n), option).lo) for n in range(1, 20_001)]
        assert found.to_list() == wanted


@pytest.mark.parametrize("most", [20_000, 2**31 - 1, 2**31])
def test_staff_of_the_largest_population_is_exact(most: int) -> None:
    """However many people a form allows, nothing on the way overflows."""
    choices = [{"id": one, "label": TEXT} for one in (1, 2, 3)]
    form = form_of(
        [
            {"id": "zone", "type": "choice", "choices": choices},
            {"id": "population", "type": "count", "least": 1, "most": most},
        ]
    )
    written = headcount(factors={"1": 1, "2": 1.25, "3": 13.7})
    asked = set_of([bands({"needed": {"at most": 7}})], measures={"needed": {"norm": "staffing"}}, points=[2])
    one_law = law_of(asked, form, (norm("staffing", headcount=written),))
    people = [1, 5001, 6000, 6001, most - 1, most]
    frame = pl.LazyFrame({"population_lo": people, "population_hi": people})
    staff = dict(staffing.staff_needed(one_law, lambda name: ends_of(form.fields[name])))
    staged = Staged({name: ends.low for name, ends in staff.items()}, pl)
    found = staged.staged(frame).select(*staged.wanted).collect()
    one = checked(document(written), Headcount)
    for option in one.factors:
        wanted = [int(headcount_needed(one, Interval.point(number), option).lo) for number in people]
        assert found[staffing.norm_column("staffing", option, one)].to_list() == wanted


def test_two_norms_on_one_list_are_refused() -> None:
    """Of two norms that number the texts of one column, many stations at once know only one."""
    other = LISTED.model_copy(update={"id": "other", "subject": "other"})
    measures = {**MEASURES, "again": {"coverage": {"of": "techniques", "norm": "other"}}}
    both = law(
        bands({"again": {"at least": "50 %"}}), norms=(LISTED, other, EQUIPMENT, STAFFING), measures=measures
    )
    with pytest.raises(JudgingError, match="‘techniques’ is compared with two norms, other and list"):
        encode([evidence()], both, FORM)


def test_a_decimal_finer_than_the_grid_is_named() -> None:
    """Five decimals are one too many for whole columns; which field it is, is said."""
    with pytest.raises(TooFineError) as error:
        encode([evidence(), evidence({"amount": 0.12345})], LAW, FORM)
    assert (error.value.index, error.value.name) == (1, "amount")


def test_bounds_finer_than_the_grid_are_refused() -> None:
    """A form that bounds a percentage by five decimals cannot be judged in whole columns."""
    form = form_of([{"id": "fine", "type": "percent", "least": "0.00001 %", "most": "50 %"}])
    one = law_of(set_of([bands({"fine": {"at least": "1 %"}})], points=[2]), form)
    shown = encode([], one, form)
    with pytest.raises(JudgingError, match="the bounds of ‘fine’ have more decimals"):
        compile_law(one, form).ready(shown)


def test_a_part_of_another_type_than_its_whole_is_refused() -> None:
    """A decimal that is part of a count cannot be put beside it in whole columns."""
    form = form_of(
        [
            {"id": "all_of_it", "type": "count", "least": 0, "most": 9},
            {"id": "some_of_it", "type": "number", "least": 0, "most": 9, "part of": "all_of_it"},
        ]
    )
    one = law_of(set_of([bands({"some_of_it": {"at least": 1}})], points=[2]), form)
    with pytest.raises(JudgingError, match="‘some_of_it’ is part of ‘all_of_it’ and not of its type"):
        compile_law(one, form)


def test_a_list_of_which_no_station_has_rows_may_be_missing() -> None:
    """Where no table of a list is given, no station has rows of it."""
    prepared = encode([evidence()], LAW, FORM)
    program = compile_law(LAW, FORM)
    settled, columns = program.ready(prepared), program.on(pl)
    assert settled.lists == {}
    empty = {name: frame.lazy() for name, frame in prepared.lists.items()}
    with_empty = columns.judge(settled.stations.lazy(), empty).collect()
    assert columns.judge(settled.stations.lazy(), {}).collect().equals(with_empty)
    assert (
        Alone(program).judge(replace(prepared, lists={}))
        == Alone(program).judge(prepared)
        == with_empty.rows()
    )
