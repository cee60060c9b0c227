"""Kinds of row: as many as the conditions can tell apart, and not one more."""

from __future__ import annotations

from itertools import product

from building import form_of, law_of, set_of
from smallset import bands
from tieuchi.evidence.form import FormList
from tieuchi.law.conditions import Condition
from tieuchi.prove.kinds import kinds
from tieuchi.values.interval import Interval

LABEL = {"vi": "v", "en": "e"}
FORM = form_of(
    [{"id": "x", "type": "count", "least": 0, "most": 3}],
    [
        {
            "id": "rooms",
            "most": 4,
            "key": "room",
            "columns": [
                {
                    "id": "room",
                    "type": "choice",
                    "choices": [{"id": i, "label": LABEL} for i in ("a", "b", "c")],
                },
                {"id": "area", "type": "number", "least": 0, "most": 50},
                {"id": "in_use", "type": "yes-no"},
                {"id": "note", "type": "text"},
            ],
        }
    ],
)
LIST: FormList = FORM.lists["rooms"]


def conditions(*written: object) -> list[Condition]:
    """Return conditions on the rows of the list."""
    measures = {f"m{i}": {"count": {"rows of": "rooms", "where": one}} for i, one in enumerate(written)}
    one = law_of(set_of([bands({"x": {"at least": 1}})], points=[2], measures=measures), FORM)
    return [m.count.where for m in one.criteria_set.measures.values() if m.count is not None]


def test_rows_that_satisfy_the_same_conditions_are_one_kind() -> None:
    """A number is either side of its threshold and a yes/no either way: four kinds in all."""
    found = kinds(LIST, conditions("in_use", {"area": {"at least": 9.5}}))
    of_one = [kind.satisfies for kind in found if kind.key == frozenset({"a"})]
    assert sorted(of_one) == sorted(product((False, True), repeat=2))


def test_a_kind_no_row_can_be_is_not_there() -> None:
    """Nothing is above twelve and below nine."""
    found = kinds(LIST, conditions({"area": {"at least": 12}}, {"area": {"less than": 9}}))
    assert {kind.satisfies for kind in found} == {(False, False), (True, False), (False, True)}


def test_rows_with_different_keys_are_different_kinds() -> None:
    """Of each room there is at most one, so each room is a kind of its own."""
    found = kinds(LIST, conditions({"all": [{"room": {"one of": ["a", "b"]}}, "in_use"]}))
    assert {(next(iter(kind.key)), kind.satisfies) for kind in found if isinstance(kind.key, frozenset)} == {
        ("a", (False,)), ("a", (True,)), ("b", (False,)), ("b", (True,)), ("c", (False,)),
    }  # fmt: skip


def test_known_cells_leave_the_kinds_a_row_can_still_be() -> None:
    """A row known to be in use is one of two kinds by its area."""
    asked = conditions("in_use", {"area": {"at least": 9.5}})
    found = kinds(LIST, asked, {"in_use": Interval.point(1)})
    assert {kind.satisfies for kind in found} == {(True, False), (True, True)}


def test_of_a_list_nobody_asks_about_only_the_keys_differ() -> None:
    """Without conditions all rows are alike, but no two may have the same key."""
    assert [kind.satisfies for kind in kinds(LIST, [])] == [(), (), ()]
