"""What has lapsed is said wherever evidence is shown: how much, since when, and what it was."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from tieuchi.desk import Desk
from tieuchi.evidence.facts import Evidence
from tieuchi.judge.reference import Reference
from tieuchi.plan.asking import advise
from tieuchi.present import asked_data, export
from tieuchi.present.asked import advice_blocks
from tieuchi.present.document import Block
from tieuchi.present.explain import story
from tieuchi.present.language import Tongue
from tieuchi.present.sheet import Layout, sheet
from tieuchi.present.tables import render
from tieuchi.values.days import Validity

EN = Tongue("en")
DESK = Desk(evaluator=Reference())
WIDE = 10_000


@pytest.fixture(scope="module")
def old() -> Evidence:
    """The sample whose papers are old."""
    return DESK.read(DESK.root / "evidence" / "stations" / "open-evidence-lapsed.yaml")


def text(blocks: tuple[Block, ...]) -> str:
    """Return a document as plain text, every line in one."""
    return render(blocks, "plain", WIDE)


def sheet_of(shown: Evidence, day: date | None = None) -> str:
    """Return the scored sheet of a station."""
    return text(sheet(DESK.assess(shown, day=day), shown, EN, Layout(WIDE)))


def test_the_sheet_counts_what_has_lapsed_and_tells_each(old: Evidence) -> None:
    """At its head how many, at its end each with what it was, when it was established and since when it lapsed."""
    said = sheet_of(old)
    assert "had lapsed by the day of judging, and count as unknown: 6." in said
    assert "this project's own working value" in said
    assert "lapsed since 2024-11-16; on 2024-05-15 it was: 149 medicines" in said
    assert "lapsed since 2024-10-21; on 2023-10-20 it was: 32 rows" in said
    assert "lapsed since 2024-12-31; on 2024-06-30 it was: yes" in said


def test_a_sheet_on_which_all_still_counts_says_nothing_of_ages(old: Evidence) -> None:
    """Nothing is said of what does not matter."""
    undated = {name: replace(fact, on=None) for name, fact in old.facts.items()}
    lists = {name: replace(one, on=None) for name, one in old.rosters.items()}
    assert "had lapsed" not in sheet_of(replace(old, facts=undated, rosters=lists))


def test_a_zone_that_has_lapsed_is_told_as_any_of_them(old: Evidence) -> None:
    """No line of a zone is said to be the station's when its decision no longer counts."""
    assert "2020-11-05 it was: Zone 2" in sheet_of(old, date(2026, 1, 1))


def test_a_column_that_has_lapsed_is_told_without_a_value(old: Evidence) -> None:
    """Last year's hours of training lapse before the list of who works there."""
    late = replace(old, as_of=date(2026, 4, 1), period=Validity(date(2024, 1, 1), date(2024, 12, 31)))
    dated = {name: replace(one, on=None) for name, one in old.rosters.items()}
    said = sheet_of(replace(late, rosters=dated), date(2026, 4, 1))
    (line,) = (one for one in said.splitlines() if one.startswith(("- Hours", "• Hours")) and "lapsed" in one)
    assert line.endswith("lapsed since 2026-04-01")


def test_the_explanation_tells_what_a_lapsed_list_was(old: Evidence) -> None:
    """One indicator's story says since when its list has lapsed, and judges its levels by what still counts."""
    said = text(story(DESK.assess(old), old, "16", EN))
    assert "lapsed since 2024-10-21; on 2023-10-20 it was: 32 rows" in said
    assert "is surely reached" not in said


def test_json_names_what_has_lapsed(old: Evidence) -> None:
    """The whole list once, and beside each fact that a rule looked at."""
    data = json.loads(export.as_jsonl([(DESK.assess(old), old)], None, EN))
    assert [one["name"] for one in data["lapsed"]] == [
        "committee_decision",
        "drugs_in_stock",
        "expired_drugs_found",
        "consumables_for_a_month",
        "staff",
        "equipment",
    ]
    stock = next(one for one in data["lapsed"] if one["name"] == "drugs_in_stock")
    assert (stock["established"], stock["until"], stock["value"]) == (
        "2024-05-15",
        "2024-11-15",
        {"least": 149, "most": 149},
    )
    (fact,) = (fact for fact in facts_in(data) if fact["name"] == "expired_drugs_found")
    assert fact["state"] == "lapsed"
    assert fact["value"] == {"least": 0, "most": 1}
    assert fact["lapsed"] == {
        "established": "2024-05-15",
        "until": "2024-11-15",
        "value": {"least": 0, "most": 0},
    }


def facts_in(data: dict[str, Any]) -> list[dict[str, Any]]:
    """Return every fact behind an indicator."""
    return [fact for one in data["indicators"] for used in one["evidence"] for fact in used["facts"]]


def test_json_of_what_all_still_counts_has_no_word_of_it() -> None:
    """Readers of before find what they found."""
    shown = DESK.read(DESK.root / "evidence" / "stations" / "pass-clear.yaml")
    assert '"lapsed"' not in export.as_jsonl([(DESK.assess(shown), shown)], None, EN)


def test_next_asks_for_what_has_lapsed_and_says_so(old: Evidence) -> None:
    """A paper that lapsed is asked again, with the day since when."""
    assessment = DESK.assess(old)
    advice = advise(assessment.law, old, assessment.day, Reference())
    said = text(advice_blocks(advice, old, EN))
    assert "(lapsed since 2024-10-21)" in said
    data = json.loads(asked_data.as_json(advice))
    equipment = next(one for one in data["open"] if one["name"] == "equipment")
    assert equipment["lapsed"] == {"established": "2023-10-20", "until": "2024-10-20"}
