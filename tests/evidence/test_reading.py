"""What a file says is read against the form: parts in wholes, keys of lists, all faults at once."""

from __future__ import annotations

from typing import Any

import pytest

from building import TEXT, evidence_of, form_of
from tieuchi.values.interval import EITHER, Interval
from tieuchi.values.problem import InputError

CHOICES = [{"id": i, "label": TEXT} for i in ("a", "b")]
FORM = form_of(
    [
        {"id": "whole", "type": "count", "least": 0, "most": 100},
        {"id": "part", "type": "count", "least": 0, "most": 100, "part of": "whole"},
        {"id": "part_of_part", "type": "count", "least": 0, "most": 100, "part of": "part"},
        {"id": "yes", "type": "yes-no"},
    ],
    [
        {"id": "by_name", "most": 4, "key": "name", "columns": [
            {"id": "name", "type": "text"}, {"id": "yes", "type": "yes-no"}]},
        {"id": "by_choice", "most": 4, "key": "kind", "columns": [
            {"id": "kind", "type": "choice", "choices": CHOICES}]},
        {"id": "by_number", "most": 4, "key": "number", "columns": [
            {"id": "number", "type": "count", "least": 1, "most": 9}]},
        {"id": "keyless", "most": 2, "columns": [{"id": "yes", "type": "yes-no"}]},
    ],
)  # fmt: skip


def told(facts: Any = None, lists: Any = None) -> list[str]:
    """Return the sentences said about evidence that is refused."""
    with pytest.raises(InputError) as caught:
        evidence_of(FORM, facts or {}, lists)
    return [str(problem.message) for problem in caught.value.problems]


def rows(*written: Any) -> dict[str, Any]:
    """Return a complete list of rows."""
    return {"complete": True, "rows": list(written)}


@pytest.mark.parametrize(
    "facts",
    [
        {"whole": 5, "part": 5},
        {"whole": 0, "part": 0},
        {"part": 50},
        {"whole": "unknown", "part": 50},
        {"whole": 5, "part": "unknown"},
        {"whole": {"from": 3, "to": 5}, "part": {"from": 5, "to": 9}},
    ],
)
def test_a_part_up_to_its_whole_is_possible(facts: Any) -> None:
    """A part equal to its whole, or one whose whole is not known, is no fault."""
    assert evidence_of(FORM, facts).facts.keys() == facts.keys()


@pytest.mark.parametrize(
    ("facts", "found", "most"),
    [
        ({"whole": 5, "part": 6}, 6, 5),
        ({"whole": 0, "part": 1}, 1, 0),
        ({"whole": {"from": 3, "to": 5}, "part": {"from": 6, "to": 9}}, 6, 5),
    ],
)
def test_a_part_above_its_whole_is_refused(facts: Any, found: int, most: int) -> None:
    """One above is impossible, whichever of the two comes first in the file."""
    said = f"‘part’ is {found}, more than ‘whole’ which is {most}; one of the two is wrong"
    assert told(facts) == told(dict(reversed(facts.items()))) == [said]


@pytest.mark.parametrize("between", [{}, {"part": "unknown"}, {"part": {"from": 4, "to": 9}}])
def test_a_part_above_what_its_whole_is_part_of_is_refused(between: Any) -> None:
    """Whatever is known of the whole between, a part is not more than what that is counted inside."""
    said = "‘part_of_part’ is 6, more than ‘whole’ which is 5; one of the two is wrong"
    assert told({"whole": 5, "part_of_part": 6, **between}) == [said]


def test_a_key_may_not_repeat() -> None:
    """Every repetition is told with the row it repeats; rows count from one."""
    assert (
        told(lists={"by_name": rows({"name": "x"}, {"name": "y"}, {"name": "x"}, {"name": "x"})})
        == ["‘x’ stands twice, first in row 1; keep one of them"] * 2
    )
    assert told(lists={"by_choice": rows({"kind": "b"}, {"kind": "b"})}) == [
        "‘b’ stands twice, first in row 1; keep one of them"
    ]
    assert told(lists={"by_number": rows({"number": 3}, {"number": 3})}) == [
        "‘3’ stands twice, first in row 1; keep one of them"
    ]


def test_unknown_is_not_equal_to_unknown_in_a_key() -> None:
    """Two rows whose key is not established are two rows, not one that stands twice."""
    found = evidence_of(FORM, {}, {"by_choice": rows({}, {"kind": "unknown"}), "by_number": rows({}, {})})
    assert [len(found.roster(name).rows) for name in ("by_choice", "by_number")] == [2, 2]


def test_a_row_needs_its_key() -> None:
    """A row whose name is left out, unknown, nothing or empty could not be told from another."""
    assert (
        told(lists={"by_name": rows({}, {"name": "unknown"}, {"name": None}, {"name": ""})})
        == ["the row has no ‘name’"] * 4
    )


def test_a_list_without_a_key_may_repeat() -> None:
    """Two equal rows of a list without a key are two."""
    assert (
        len(evidence_of(FORM, {}, {"keyless": rows({"yes": True}, {"yes": True})}).roster("keyless").rows)
        == 2
    )


def test_a_list_has_no_more_rows_than_the_form_allows() -> None:
    """As many as the most are read, one more is refused."""
    assert evidence_of(FORM, {}, {"keyless": rows({}, {})}).roster("keyless").complete
    assert told(lists={"keyless": rows({}, {}, {})}) == [
        "3 rows are impossible here: ‘keyless’ has at most 2"
    ]


def test_faults_of_facts_and_lists_are_told_together() -> None:
    """Facts, rows, columns and wholes: all that is wrong comes at once, in the order of the file."""
    lists = {"by_name": rows({"name": "x", "yse": True, "yes": 3}), "other": rows()}
    assert told({"whole": 5, "part": 6, "yes": "có", "hwole": 1}, lists) == [
        "the form ‘station’ does not ask ‘hwole’ (did you mean ‘whole’?)",
        "‘part’ is 6, more than ‘whole’ which is 5; one of the two is wrong",
        "true, false or unknown is expected here, not ‘có’",
        "true, false or unknown is expected here, not ‘3’",
        "the form ‘station’ does not ask ‘yse’ (did you mean ‘yes’?)",
        "the form ‘station’ does not ask ‘other’",
    ]


def test_the_faults_inside_a_long_fact_are_told_each() -> None:
    """A fact written out may have several faults, each in words."""
    assert told({"whole": {"value": 3, "printed": 3, "prof": "x"}}) == [
        "a text is expected here, not ‘3’; put it in quotes if it looks like a number",
        "unknown key ‘prof’ (did you mean ‘proof’?); known here: from, note, on, printed, proof, "
        "to, unknown, value",
    ]


def test_a_word_that_is_unknown_in_quotes_is_unknown() -> None:
    """The word unknown means the same in quotes and without, in facts and in rows."""
    found = evidence_of(FORM, {"whole": "unknown"}, {"by_name": rows({"name": "x", "yes": "unknown"})})
    assert found.facts["whole"].value == Interval(0, 100)
    assert found.roster("by_name").rows[0]["yes"] == EITHER


def test_findings_keep_their_places() -> None:
    """Each own finding of an assessor keeps the place a complaint about it will name."""
    finding = {"indicator": 1, "points": 1, "by": "a", "on": "2024-12-01", "because": "b"}
    found = evidence_of(FORM, {}, findings=[finding, {**finding, "indicator": 2}])
    assert len(found.places) == len(found.findings) == 2
    assert found.places[0].line < found.places[1].line
