"""Conditions are small and closed: each way to write one is read, anything else is refused."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

import pytest

from building import document
from tieuchi.files.models import checked
from tieuchi.law.conditions import (
    AllOf,
    AnyOf,
    ByChoice,
    Compare,
    Comparison,
    Condition,
    FromTable,
    Not,
    atoms,
    tables_of,
)
from tieuchi.values.fields import Strict
from tieuchi.values.numbers import Amount


class Asking(Strict):
    """A model with one condition."""

    when: Condition


def condition(written: Any) -> Any:
    """Return a condition as a rule reads it."""
    return checked(document({"when": written}), Asking).when


def test_a_bare_word_is_a_fact() -> None:
    """A word alone is a yes/no that must be yes."""
    assert condition("committee_decision") == "committee_decision"


@pytest.mark.parametrize("word", ["at least", "more than", "at most", "less than"])
def test_each_bound_is_read(word: str) -> None:
    """Each of the four comparisons keeps its word and its number."""
    found = condition({"meetings": {word: 4}})
    assert isinstance(found, Compare)
    assert found.name == "meetings"
    assert found.comparison.bounds == ((word, Amount(4)),)
    assert found.comparison.options == frozenset()


def test_two_bounds_may_stand_together() -> None:
    """A range has two bounds, told in a fixed order however they were written."""
    found = condition({"share": {"less than": "95 %", "at least": "90 %"}})
    assert found.comparison.bounds == (
        ("at least", Amount(Fraction(9, 10), per=100)),
        ("less than", Amount(Fraction(19, 20), per=100)),
    )


def test_a_bound_of_zero_is_a_bound() -> None:
    """Zero is a number to compare with, not the absence of one."""
    assert condition({"x": {"at most": 0}}).comparison.bounds == (("at most", Amount(0)),)


@pytest.mark.parametrize(
    ("asked", "options"),
    [({"is": 3}, {"3"}), ({"is": "rural"}, {"rural"}), ({"one of": ["rural", 3]}, {"rural", "3"})],
)
def test_a_choice_is_compared_with_its_options(asked: Any, options: set[str]) -> None:
    """‘is’ names one option and ‘one of’ several, written as words or numbers."""
    found = condition({"zone": asked}).comparison
    assert found.options == options
    assert found.bounds == ()


def test_a_number_may_depend_on_a_choice_or_stand_in_a_table() -> None:
    """A threshold is a number, a number by a choice, or a table's with a factor."""
    by = condition({"x": {"at least": {"by": "zone", "values": {1: "95 %"}}}}).comparison.bounds[0][1]
    assert by == ByChoice(by="zone", values={"1": Amount(Fraction(19, 20), per=100)})
    table = condition({"x": {"at most": {"table": "ceiling"}}}).comparison.bounds[0][1]
    assert table == FromTable(table="ceiling", times=Amount(1))
    times = condition({"x": {"at most": {"table": "ceiling", "times": 1.1}}}).comparison.bounds[0][1]
    assert times.times == Amount(Fraction(11, 10))


def test_conditions_join() -> None:
    """All, any and not nest as they are written."""
    found = condition({"all": ["a", {"any": ["b", {"not": "c"}]}]})
    assert found == AllOf(all=("a", AnyOf(any=("b", Not.model_validate({"not": "c"})))))


def test_a_model_of_each_kind_is_taken_as_it_is() -> None:
    """A condition that was read already is accepted wherever a condition is."""
    compare = Compare(
        {"x": Comparison.model_validate({"at least": ByChoice(by="z", values={"1": Amount(1)})})}
    )
    table = Compare({"x": Comparison.model_validate({"at least": FromTable(table="t")})})
    amount = Compare({"x": Comparison.model_validate({"at least": Amount(1)})})
    parts = (
        "a",
        compare,
        table,
        amount,
        Not.model_validate({"not": "a"}),
        AnyOf(any=("a",)),
        AllOf(all=("a",)),
    )
    assert AllOf(all=parts).all == parts


def test_atoms_are_told_in_reading_order() -> None:
    """What a condition is made of, from left to right, however deep."""
    found = condition({"all": [{"not": {"x": {"at least": 1}}}, {"any": ["b", {"all": ["c", "d"]}]}, "b"]})
    assert [atom if isinstance(atom, str) else atom.name for atom in atoms(found)] == [
        "x",
        "b",
        "c",
        "d",
        "b",
    ]


def test_the_tables_of_a_condition_are_told_in_reading_order() -> None:
    """A condition names every table its numbers are taken from, and nothing else."""
    found = condition(
        {
            "all": [
                {"x": {"at least": {"table": "b"}, "at most": {"table": "a"}}},
                {"not": {"y": {"less than": 3}}},
                {
                    "any": [
                        "yes",
                        {"z": {"at least": {"by": "zone", "values": {1: 1}}}},
                        {"y": {"at least": {"table": "b"}}},
                    ]
                },
            ]
        }
    )
    assert tables_of(found) == ("b", "a", "b")
