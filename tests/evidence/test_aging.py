"""Ages: what has lapsed on the day of judging is unknown, says so, and is still hashed as the file has it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from building import TEXT, evidence_of, form_of
from tieuchi.evidence.aging import aged, lapsed_in
from tieuchi.evidence.facts import Age, Evidence, Roster
from tieuchi.values.interval import EITHER, Interval
from tieuchi.values.problem import InputError

ROLES = [{"id": option, "label": TEXT} for option in ("doctor", "nurse")]
COUNT = {"type": "count", "least": 0, "most": 9}
FORM = form_of(
    [
        {"id": "zone", "type": "choice", "choices": ROLES, "lasts": "1 month"},
        {"id": "whole", **COUNT, "lasts": "12 months"},
        {"id": "part", **COUNT, "part of": "whole", "lasts": "24 months"},
        {"id": "met", **COUNT, "over": "period", "lasts": "2 months"},
        {"id": "yes", "type": "yes-no", "lasts": "for good"},
        {"id": "said", "type": "text", "lasts": "1 month"},
    ],
    [
        {
            "id": "staff",
            "most": 4,
            "lasts": "12 months",
            "columns": [
                {"id": "role", "type": "choice", "choices": ROLES},
                {"id": "hours", **COUNT, "over": "period", "lasts": "2 months"},
            ],
        },
        {
            "id": "done",
            "most": 4,
            "over": "period",
            "lasts": "2 months",
            "columns": [{"id": "yes", "type": "yes-no", "over": "period"}],
        },
    ],
)
STAFF = {"complete": True, "rows": [{"role": "doctor", "hours": 4}, {"role": "nurse", "hours": 2}]}


def shown(facts: dict[str, Any] | None = None, lists: dict[str, Any] | None = None) -> Evidence:
    """Return evidence of the last day of 2024, with figures of that year."""
    return evidence_of(FORM, facts or {}, lists)


def lapses(facts: dict[str, Any], name: str, last: date, lists: dict[str, Any] | None = None) -> None:
    """See that something counts on a day and has lapsed on the next."""
    one = shown(facts, lists)
    assert name not in lapsed_in(aged(one, last))
    assert name in lapsed_in(aged(one, date.fromordinal(last.toordinal() + 1)))


def test_a_fact_counts_from_the_files_day_where_it_says_none() -> None:
    """Twelve months from the last day of a year end with the last day of the next."""
    lapses({"whole": 4}, "whole", date(2025, 12, 31))


def test_a_fact_counts_from_its_own_day() -> None:
    """A paper of a leap day lapses after the last day of February."""
    lapses({"whole": {"value": 4, "on": "2024-02-29"}}, "whole", date(2025, 2, 28))
    lapses({"zone": {"value": "nurse", "on": "31/10/2024"}}, "zone", date(2024, 11, 30))


def test_a_figure_over_the_period_counts_from_the_periods_last_day() -> None:
    """Whatever the file's own day is."""
    lapses({"met": 4}, "met", date(2025, 2, 28))
    late = replace(shown({"met": 4}), as_of=date(2026, 6, 30))
    assert "met" in lapsed_in(aged(late, date(2026, 6, 30)))


def test_a_list_ages_as_a_whole_and_its_figures_over_the_period_by_themselves() -> None:
    """Who works there may still count when last year's hours no longer do."""
    lapses({}, "staff", date(2025, 12, 31), {"staff": STAFF})
    lapses({}, "staff", date(2025, 3, 5), {"staff": {**STAFF, "on": "2024-03-05"}})
    lapses({}, "staff.hours", date(2025, 2, 28), {"staff": STAFF})
    lapses({}, "done", date(2025, 2, 28), {"done": {"complete": True, "rows": [{"yes": True}]}})


def test_what_lasts_for_good_never_lapses() -> None:
    """Not even on the last day of the calendar."""
    assert lapsed_in(aged(shown({"yes": True}), date.max)) == {}


def test_a_lapsed_fact_can_be_anything_and_keeps_what_it_said() -> None:
    """Its range is the form's, and the sheet can still tell what it was."""
    given = shown({"whole": {"value": 4, "on": "2024-01-31", "proof": "Sổ"}, "zone": "nurse", "said": "x"})
    found = aged(given, date(2025, 2, 1))
    fact = found.fact("whole")
    assert (fact.value, fact.state, fact.proof) == (Interval(0, 9), "lapsed", "Sổ")
    assert fact.age == Age(date(2024, 1, 31), date(2025, 1, 31))
    assert fact.given == given.facts["whole"]
    assert not fact.settled
    assert found.fact("zone").value == frozenset({"doctor", "nurse"})
    assert found.facts["said"].value == ""


def test_a_lapsed_fact_stays_within_its_parts_and_its_whole() -> None:
    """What is still known of a part or a whole bounds it as it bounds any unknown."""
    half = {"whole": {"value": 8, "on": "2023-01-31"}, "part": {"value": 3, "on": "2024-01-31"}}
    assert aged(shown(half), date(2025, 1, 1)).fact("whole").value == Interval(3, 9)
    assert aged(shown({"whole": 5, "part": {"value": 3, "on": "2022-01-31"}}), date(2025, 1, 1)).fact(
        "part"
    ).value == Interval(0, 5)


def test_a_lapsed_list_tells_nothing() -> None:
    """No row, and none of its most excluded; the rows as they were are kept to be told."""
    found = aged(shown({}, {"staff": STAFF}), date(2026, 1, 1)).roster("staff")
    assert (found.rows, found.complete, found.most, found.asked) == ((), False, 4, True)
    assert found.age == Age(date(2024, 12, 31), date(2025, 12, 31))
    assert found.given == shown({}, {"staff": STAFF}).rosters["staff"]


def test_a_lapsed_column_leaves_its_cells_open() -> None:
    """The rows still stand."""
    found = aged(shown({}, {"staff": STAFF}), date(2025, 3, 1)).roster("staff")
    assert [row["hours"] for row in found.rows] == [Interval(0, 9), Interval(0, 9)]
    assert [row["role"] for row in found.rows] == [frozenset({"doctor"}), frozenset({"nurse"})]
    assert (found.complete, found.age, set(found.ages)) == (True, None, {"hours"})


def test_what_was_never_known_does_not_lapse() -> None:
    """Asked and not established stays so."""
    found = aged(shown({"whole": "unknown"}), date(2030, 1, 1))
    assert found.fact("whole").state == "not established"
    assert found.fact("yes").value == EITHER


def test_the_hash_is_of_the_evidence_as_given() -> None:
    """Ageing changes no receipt's evidence, and a day of its own does only where it is written."""
    given = shown({"whole": 4, "met": 2}, {"staff": STAFF})
    assert aged(given, date(2030, 1, 1)).digest == given.digest
    assert aged(given, date(2025, 3, 1)).digest == given.digest
    dated = shown({"whole": {"value": 4, "on": "2024-12-31"}, "met": 2}, {"staff": STAFF})
    listed = shown({"whole": 4, "met": 2}, {"staff": {**STAFF, "on": "2024-12-31"}})
    assert len({given.digest, dated.digest, listed.digest}) == 3


def test_evidence_ages_once() -> None:
    """A plan ages evidence on its own day, and takes what counts then to be shown anew on later days."""
    found = aged(shown({"whole": 4}), date(2024, 12, 31))
    assert aged(found, date(2030, 1, 1)) is found


@pytest.mark.parametrize(
    ("facts", "lists", "told"),
    [
        (
            {"whole": {"value": 4, "on": "2025-01-01"}},
            {},
            "‘whole’ cannot have been established on 2025-01-01, after 2024-12-31, the day that the file "
            "speaks of",
        ),
        (
            {"met": {"value": 4, "on": "2024-12-31"}},
            {},
            "‘met’ is counted over the period and ages from the period's last day; leave out ‘on’",
        ),
        (
            {"whole": {"unknown": "mất", "on": "2024-12-31"}},
            {},
            "what is not known was not established on any day; leave out ‘on’",
        ),
        (
            {},
            {"staff": {**STAFF, "on": "2025-01-01"}},
            "‘staff’ cannot have been established on 2025-01-01, after 2024-12-31, the day that the file "
            "speaks of",
        ),
        (
            {},
            {"done": {"complete": True, "rows": [], "on": "2024-12-31"}},
            "‘done’ is counted over the period and ages from the period's last day; leave out ‘on’",
        ),
    ],
)
def test_a_day_that_cannot_be_is_refused_with_its_line(
    facts: dict[str, Any], lists: dict[str, Any], told: str
) -> None:
    """Whoever writes it learns where and why."""
    with pytest.raises(InputError) as refused:
        shown(facts, lists)
    (problem,) = refused.value.problems
    assert str(problem.message) == told
    assert problem.place.line > 0


def test_a_list_that_is_not_dated_reads_as_before() -> None:
    """A list without a day of its own has none."""
    assert shown({}, {"staff": STAFF}).rosters["staff"] == Roster(
        shown({}, {"staff": STAFF}).rosters["staff"].rows, complete=True, most=4
    )
