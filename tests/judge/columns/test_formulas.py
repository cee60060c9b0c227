"""Formulas mean the same in Polars, in any engine that narwhals speaks to, and in plain Python."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
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
ROWS = st.fixed_dictionaries(
    {
        name: st.integers(*bounds) | st.sampled_from(bounds) | st.integers(bounds[0], min(bounds[1], 4))
        for name, bounds in COLUMNS.items()
    }
)


@dataclass(frozen=True)
class Meant:
    """A formula with what it has to come to, row by row."""

    formula: Truth
    values: tuple[int, ...]

    @property
    def number(self) -> Formula:
        """The formula as a number, 1 for what is true."""
        return self.formula if isinstance(self.formula, Formula) else number(int(self.formula))


def _number(draw: st.DrawFn, numbers: list[Meant], truths: list[Meant]) -> Meant:
    """Return a number made of some there are."""
    one, other = draw(st.sampled_from(numbers)), draw(st.sampled_from(numbers))
    few = draw(st.sampled_from([0, 1, 2, 100, 500]))
    asked = [*truths[: draw(st.integers(0, 4))], draw(st.sampled_from(truths))]
    constants = [few + place for place, _ in enumerate(asked)]
    cases = [each.formula for each in asked]
    chosen = [
        next((place for place, holds in enumerate(each) if holds), len(asked))
        for each in zip(*(each.values for each in asked), strict=True)
    ]
    x, y = one.number, other.number
    made: dict[str, tuple[Callable[[], Formula], Callable[[int, int, int], int]]] = {
        "sum": (lambda: added([x, y, number(few)]), lambda a, b, _: a + b + few),
        "difference": (lambda: minus(x, y), lambda a, b, _: a - b),
        "product": (lambda: times(x, few), lambda a, _, __: a * few),
        "quotient": (
            lambda: divided(largest(x, number(0)), few + 1),
            lambda a, _, __: max(a, 0) // (few + 1),
        ),
        "smallest": (lambda: smallest(x, y), lambda a, b, _: min(a, b)),
        "largest": (lambda: largest(x, y), lambda a, b, _: max(a, b)),
        "either": (lambda: either(cases[0], x, y), lambda a, b, at: a if at == 0 else b),
        "picked": (
            lambda: picked(zip(cases, constants, strict=True), 7),
            lambda _, __, at: [*constants, 7][at],
        ),
        "first": (
            lambda: first(((truth, x if truth is cases[0] else y) for truth in cases), number(few)),
            lambda a, b, at: few if at == len(cases) else a if cases[at] is cases[0] else b,
        ),
        "counted": (lambda: counted(cases[0], few), lambda _, __, at: few if at == 0 else 0),
    }
    build, means = made[draw(st.sampled_from(sorted(made)))]
    return Meant(build(), tuple(map(means, one.values, other.values, chosen)))


def _truth(draw: st.DrawFn, numbers: list[Meant], truths: list[Meant]) -> Meant:
    """Return a truth made of numbers and truths there are."""
    one, other = draw(st.sampled_from(numbers)), draw(st.sampled_from(numbers))
    some_truths = draw(st.lists(st.sampled_from(truths), min_size=1, max_size=3))
    cases = [each.formula for each in some_truths]
    together = list(zip(*(each.values for each in some_truths), strict=True))
    few = draw(st.lists(st.integers(-1, 5), max_size=3))
    x, y = one.number, other.number
    made: dict[str, tuple[Callable[[], Truth], Callable[[int, int, tuple[int, ...]], bool]]] = {
        "at least": (lambda: at_least(x, y), lambda a, b, _: a >= b),
        "more than": (lambda: more_than(x, y), lambda a, b, _: a > b),
        "equal": (lambda: equal(x, y), lambda a, b, _: a == b),
        "one of": (lambda: one_of(x, few), lambda a, _, __: a in few),
        "every": (lambda: every(cases), lambda _, __, holds: all(holds)),
        "some": (lambda: some(cases), lambda _, __, holds: any(holds)),
        "not": (lambda: negation(cases[0]), lambda _, __, holds: not holds[0]),
    }
    build, means = made[draw(st.sampled_from(sorted(made)))]
    return Meant(
        build(), tuple(int(means(*each)) for each in zip(one.values, other.values, together, strict=True))
    )


@st.composite
def programs(draw: st.DrawFn) -> tuple[list[Row], list[Meant]]:
    """Rows, and formulas that share what they are made of as those of a law do."""
    rows = draw(st.lists(ROWS, min_size=1, max_size=4))
    numbers = [
        *(Meant(read(name, bounds), tuple(row[name] for row in rows)) for name, bounds in COLUMNS.items()),
        *(Meant(number(few), (few,) * len(rows)) for few in (-1, 0, 1, 3)),
    ]
    truths = [Meant(one, (int(one),) * len(rows)) for one in (True, False)]
    for _ in range(draw(st.integers(1, 14))):
        truths.insert(0, _truth(draw, numbers, truths))
        made = _number(draw, numbers, truths)
        if made.number.least >= -MOST and made.number.most <= MOST:
            numbers.append(made)
    wanted = [*numbers[len(COLUMNS) :], Meant(counted(truths[0].formula), truths[0].values)]
    return rows, wanted


@settings(max_examples=400, deadline=None)
@given(drawn=programs())
def test_all_engines_say_what_a_formula_means(drawn: tuple[list[Row], list[Meant]]) -> None:
    """In columns as narrow as they can be and in plain Python: the same numbers, within their bounds."""
    rows, wanted = drawn
    formulas = [one.number for one in wanted]
    meant = list(zip(*(one.values for one in wanted), strict=True))
    assert all(one.number.least <= found <= one.number.most for one in wanted for found in one.values)
    schema = {name: TYPES[width(*bounds)] for name, bounds in COLUMNS.items()}
    named = {f"x{place}": one for place, one in enumerate(formulas)}
    for functions in (pl, nw):
        frame: Any = pl.LazyFrame(rows, schema=schema)
        frame, staged = frame if functions is pl else nw.from_native(frame), Staged(named, functions)
        found = staged.staged(frame).select("tiny", *staged.wanted).collect()
        assert (found if functions is pl else found.to_native()).drop("tiny").rows() == meant
    alone = function(formulas, list(COLUMNS))
    assert [alone([row[name] for name in COLUMNS]) for row in rows] == meant


@settings(max_examples=200, deadline=None)
@given(drawn=programs(), names=st.sets(st.sampled_from(list(COLUMNS))), data=st.data())
def test_what_is_put_in_place_of_a_column(
    drawn: tuple[list[Row], list[Meant]], names: set[str], data: st.DataObject
) -> None:
    """Known numbers, or another formula, in place of columns: what is left means what it did."""
    rows, wanted = drawn
    formulas = [one.number for one in wanted]
    given_row = [rows[0][name] for name in COLUMNS]
    known = {name: number(rows[0][name]) for name in names}
    assert function(replaced(formulas, known), list(COLUMNS))(given_row) == tuple(
        one.values[0] for one in wanted
    )
    other = data.draw(st.sampled_from(wanted))
    least, most = COLUMNS["many"]
    bounded = largest(smallest(other.number, number(most)), number(least))
    changed = [
        max(min(other.values[0], most), least) if name == "many" else rows[0][name] for name in COLUMNS
    ]
    assert function(replaced(formulas, {"many": bounded}), list(COLUMNS))(given_row) == function(
        formulas, list(COLUMNS)
    )(changed)


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
        (at_least(read("x", (0, 9)), read("y", (9, 10))), None),
        (at_least(read("x", (0, 9)), number(1)), None),
        (more_than(read("x", (1, 9)), number(1)), None),
        (more_than(read("x", (1, 9)), number(8)), None),
        (equal(read("x", (0, 9)), number(0)), None),
        (equal(read("x", (0, 9)), number(9)), None),
        (one_of(read("x", (0, 9)), [9, 10]), None),
        (every([]), True),
        (some([]), False),
        (some([equal(read("x", (0, 9)), number(1)), True]), True),
    ],
)
def test_what_comes_out_the_same_for_all_is_folded_away(truth: Truth, said: bool | None) -> None:
    """What bounds decide needs no column, and nothing else is decided."""
    assert truth is said or (said is None and isinstance(truth, Formula))


@pytest.mark.parametrize(
    ("least", "most", "bits"),
    [
        (-128, 127, 8),
        (-129, 0, 16),
        (0, 128, 16),
        (-(2**15), 2**15 - 1, 16),
        (-(2**15) - 1, 0, 32),
        (0, 2**15, 32),
        (-(2**31), 2**31 - 1, 32),
        (0, 2**31, 64),
        (-(2**31) - 1, 0, 64),
    ],
)
def test_how_wide_a_column_must_be(least: int, most: int, bits: int) -> None:
    """A column is as wide as its largest and its smallest number ask, and no wider."""
    assert width(least, most) == bits


def test_what_is_asked_for_again_is_computed_once() -> None:
    """Fifty doublings are fifty steps; written out wherever they are asked for they would be 2^50."""
    one = read("x", (0, 1))
    for _ in range(50):
        one = added([one, one])
    assert function([one], ["x"])([1]) == (2**50,)
    staged = Staged({"found": one}, pl)
    assert len(staged.stages) == 49
    frame = pl.LazyFrame({"x": [0, 1]}, schema={"x": pl.Int8})
    assert staged.staged(frame).select(staged.wanted).collect().rows() == [(0,), (2**50,)]


def test_a_function_of_no_columns() -> None:
    """A program may read nothing, as one of targets that all need a person does."""
    assert function([number(3), picked([(True, 1)], 0)], [])(()) == (3, 1)


def test_a_formula_tells_what_it_is() -> None:
    """Whoever looks for a fault reads the formula in words."""
    assert str(at_least(read("x", (0, 9)), number(3))) == "at least(read(x), number(3))"
