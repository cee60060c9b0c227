"""Formulas mean the same in Polars, in any engine that narwhals speaks to, and in plain Python."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import narwhals as nw
import polars as pl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tieuchi.judge.columns.formulas import (
    Formula,
    Truth,
    added,
    at_least,
    counted,
    divided,
    either,
    equal,
    every,
    first,
    largest,
    minus,
    more_than,
    negation,
    number,
    one_of,
    picked,
    read,
    smallest,
    some,
    times,
)
from tieuchi.judge.columns.replacing import replaced
from tieuchi.judge.columns.staging import Staged
from tieuchi.judge.columns.writing import function
from tieuchi.tables.narrowing import TYPES, width

COLUMNS = {
    "tiny": (0, 1),
    "small": (-1, 100),
    "count": (0, 30_000),
    "many": (0, 2**31 - 1),
    "huge": (0, 2**53),
}
MOST = 2**62
Row = Mapping[str, int]


def meaning(one: Truth, row: Row) -> int:
    """Return what a formula comes to for a row: its words, said as plainly as can be."""
    if isinstance(one, bool):
        return one
    operands = [meaning(operand, row) for operand in one.operands]
    rest = one.parts[len(operands) :]
    says: dict[str, Any] = {
        "read": lambda: row[str(one.parts[0])],
        "number": lambda: one.parts[0],
        "sum": lambda: sum(operands),
        "difference": lambda: operands[0] - operands[1],
        "product": lambda: operands[0] * rest[0],
        "quotient": lambda: operands[0] // rest[0],
        "smallest": lambda: min(operands),
        "largest": lambda: max(operands),
        "at least": lambda: operands[0] >= operands[1],
        "more than": lambda: operands[0] > operands[1],
        "equal": lambda: operands[0] == operands[1],
        "one of": lambda: operands[0] in rest,
        "every": lambda: all(operands),
        "some": lambda: any(operands),
        "not": lambda: not operands[0],
        "first": lambda: next(
            (brings for holds, brings in zip(operands[:-1:2], operands[1::2], strict=True) if holds),
            operands[-1],
        ),
    }
    return int(says[one.word]())


def _fits(one: Formula) -> bool:
    """Return whether a number is one that engines compute with."""
    return one.least >= -MOST and one.most <= MOST


def _numbers(draw: st.DrawFn, numbers: list[Formula], truths: list[Truth]) -> Formula:
    """Return a number made of some there are."""
    one, other = draw(st.sampled_from(numbers)), draw(st.sampled_from(numbers))
    truth, few = draw(st.sampled_from(truths)), draw(st.integers(0, 500))
    asked = truths[: draw(st.integers(0, 4))]
    made = {
        "sum": lambda: added([one, other, number(few)]),
        "difference": lambda: minus(one, other),
        "product": lambda: times(one, few),
        "quotient": lambda: divided(largest(one, number(0)), few + 1),
        "smallest": lambda: smallest(one, other),
        "largest": lambda: largest(one, other),
        "either": lambda: either(truth, one, other),
        "picked": lambda: picked([(each, few + place) for place, each in enumerate(asked)], few),
        "first": lambda: first([(truth, one), *((each, other) for each in asked)], number(few)),
        "counted": lambda: counted(truth),
    }
    return made[draw(st.sampled_from(sorted(made)))]()


def _truths(draw: st.DrawFn, numbers: list[Formula], truths: list[Truth]) -> Truth:
    """Return a truth made of numbers and truths there are."""
    one, other = draw(st.sampled_from(numbers)), draw(st.sampled_from(numbers))
    some_truths = draw(st.lists(st.sampled_from(truths), max_size=3))
    made = {
        "at least": lambda: at_least(one, other),
        "more than": lambda: more_than(one, other),
        "equal": lambda: equal(one, other),
        "one of": lambda: one_of(one, draw(st.lists(st.integers(-1, 5), max_size=3))),
        "every": lambda: every(some_truths),
        "some": lambda: some(some_truths),
        "not": lambda: negation(some_truths[0] if some_truths else True),
    }
    return made[draw(st.sampled_from(sorted(made)))]()


@st.composite
def programs(draw: st.DrawFn) -> list[Formula]:
    """Formulas that share what they are made of, as those of a law do."""
    numbers = [*(read(name, bounds) for name, bounds in COLUMNS.items()), number(3), number(-1)]
    truths: list[Truth] = [at_least(numbers[0], number(1)), at_least(numbers[2], number(4)), True, False]
    for _ in range(draw(st.integers(1, 14))):
        truths.append(_truths(draw, numbers, truths))
        made = _numbers(draw, numbers, truths)
        if _fits(made):
            numbers.append(made)
    return [*numbers[len(COLUMNS) :], counted(truths[-1])]


ROWS = st.fixed_dictionaries(
    {
        name: st.integers(*bounds) | st.sampled_from(bounds) | st.integers(bounds[0], min(bounds[1], 4))
        for name, bounds in COLUMNS.items()
    }
)


@settings(max_examples=400, deadline=None)
@given(wanted=programs(), rows=st.lists(ROWS, min_size=1))
def test_all_engines_say_what_a_formula_means(wanted: list[Formula], rows: list[Row]) -> None:
    """In columns as narrow as they can be and in plain Python: the same numbers, within their bounds."""
    meant = [tuple(meaning(one, row) for one in wanted) for row in rows]
    assert all(
        one.least <= found <= one.most for some in meant for one, found in zip(wanted, some, strict=True)
    )
    schema = {name: TYPES[width(*bounds)] for name, bounds in COLUMNS.items()}
    named = {f"x{place}": one for place, one in enumerate(wanted)}
    for functions in (pl, nw):
        frame: Any = pl.LazyFrame(rows, schema=schema)
        frame, staged = frame if functions is pl else nw.from_native(frame), Staged(named, functions)
        found = staged.staged(frame).select("tiny", *staged.wanted).collect()
        assert (found if functions is pl else found.to_native()).drop("tiny").rows() == meant
    alone = function(wanted, list(COLUMNS))
    assert [alone([row[name] for name in COLUMNS]) for row in rows] == meant


@settings(max_examples=200, deadline=None)
@given(wanted=programs(), row=ROWS, others=programs(), names=st.sets(st.sampled_from(list(COLUMNS))))
def test_what_is_put_in_place_of_a_column(
    wanted: list[Formula], row: Row, others: list[Formula], names: set[str]
) -> None:
    """Known numbers, or another formula, in place of columns: what is left means what it did."""
    known = {name: number(row[name]) for name in names}
    assert [meaning(one, row) for one in replaced(wanted, known)] == [meaning(one, row) for one in wanted]
    least, most = COLUMNS["many"]
    bounded = largest(smallest(others[-2], number(most)), number(least))
    changed = {**row, "many": meaning(bounded, row)}
    assert [meaning(one, row) for one in replaced(wanted, {"many": bounded})] == [
        meaning(one, changed) for one in wanted
    ]


def test_equal_formulas_are_one_object() -> None:
    """Whoever asks for it, the same is computed once; in other bounds it is not the same."""
    x = read("x", (0, 9))
    assert at_least(x, number(3)) is at_least(read("x", (0, 9)), number(3))
    assert read("x", (0, 8)) is not x
    assert every([at_least(x, number(3)), at_least(x, number(3))]) is at_least(x, number(3))
    assert negation(negation(at_least(x, number(3)))) is at_least(x, number(3))


@pytest.mark.parametrize(
    ("truth", "said"),
    [
        (at_least(read("x", (0, 9)), number(0)), True),
        (at_least(read("x", (0, 9)), number(10)), False),
        (more_than(read("x", (0, 9)), number(9)), False),
        (more_than(read("x", (1, 9)), number(0)), True),
        (equal(read("x", (0, 9)), number(10)), False),
        (one_of(read("x", (0, 9)), [11, 12]), False),
        (one_of(number(2), [1, 2]), True),
        (every([]), True),
        (some([]), False),
        (some([equal(read("x", (0, 9)), number(1)), True]), True),
    ],
)
def test_what_comes_out_the_same_for_all_is_folded_away(truth: Truth, said: bool) -> None:
    """What bounds decide needs no column."""
    assert truth is said


def test_a_function_of_no_columns() -> None:
    """A program may read nothing, as one of targets that all need a person does."""
    assert function([number(3), picked([(True, 1)], 0)], [])(()) == (3, 1)
