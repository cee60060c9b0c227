"""Plans and old evidence: what has lapsed counts at its least, what counts today is shown anew."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from tieuchi.desk import STATION, Desk
from tieuchi.evidence.facts import Evidence
from tieuchi.judge.reference import Reference
from tieuchi.plan.actions.reader import read_catalogue
from tieuchi.plan.improve.improving import Improving
from tieuchi.plan.improve.plans import Plan

DESK = Desk(evaluator=Reference())
CATALOGUE = read_catalogue(DESK.root, DESK.form(STATION))


def sample(name: str) -> Evidence:
    """Return a sample of a station."""
    return DESK.read(DESK.root / "evidence" / "stations" / f"{name}.yaml")


def cheapest(shown: Evidence, by: date | None = None) -> Plan:
    """Return the cheapest plan for a station."""
    improving = Improving(DESK.law("1300-2023", shown.as_of), shown, CATALOGUE, DESK.evaluator, shown.as_of)
    return improving.improvement(by, None, 1).plans[0]


def test_what_has_lapsed_counts_at_its_least() -> None:
    """A plan passes whatever the old papers would say today, and a row added to a lapsed list still counts."""
    plan = cheapest(sample("open-evidence-lapsed"))
    assert plan.after.outcome == "pass"
    assert "hire" in " ".join(one.step.action for one in plan.taken)
    assert plan.evidence.rosters["staff"].age is None
    assert "equipment" in plan.after.lapsed


def test_what_counts_on_the_day_of_the_evidence_counts_on_the_day_of_the_plan() -> None:
    """However far off that is: the station shows it anew, and so a paper's own day makes no plan dearer."""
    whole = sample("fail-one-point-short")
    facts = {**whole.facts, "easy_access": replace(whole.facts["easy_access"], on=date(2023, 1, 1))}
    dated = replace(whole, facts=facts)
    far = date(2029, 12, 31)
    plan, same = cheapest(dated, far), cheapest(whole, far)
    assert (plan.cost, plan.after.lapsed) == (same.cost, {})
    assert plan.after.total == same.after.total
