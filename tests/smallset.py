"""A small form and sets of one or a few rules, judged by the reference."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from building import DAY, TEXT, document, evidence_of, form_of, instrument, law_of, set_of
from tieuchi.evidence.facts import Evidence
from tieuchi.files.models import checked
from tieuchi.judge.assessing import assess
from tieuchi.judge.findings import Assessment, Finding
from tieuchi.judge.measuring import Measuring
from tieuchi.judge.reference import Reference
from tieuchi.law.lawbook import Law
from tieuchi.law.norms import Norm

ZONES = [{"id": option, "label": TEXT} for option in (1, 2, 3)]
ROLES = [{"id": option, "label": TEXT} for option in ("doctor", "nurse")]
FORM = form_of(
    [
        {"id": "zone", "type": "choice", "choices": ZONES},
        {"id": "region", "type": "choice", "choices": ZONES[:2]},
        {"id": "population", "type": "count", "least": 1, "most": 20000},
        {"id": "whole", "type": "count", "least": 0, "most": 1000},
        {"id": "part", "type": "count", "least": 0, "most": 1000, "part of": "whole"},
        {"id": "x", "type": "count", "least": 0, "most": 10},
        {"id": "y", "type": "count", "least": 0, "most": 10},
        {"id": "amount", "type": "number", "least": 0, "most": 10},
        {"id": "rate", "type": "percent"},
        {"id": "meetings", "type": "count", "least": 0, "most": 12, "over": "period"},
        {"id": "outbreak", "type": "yes-no", "over": "period"},
        {"id": "yes", "type": "yes-no"},
        {"id": "also", "type": "yes-no"},
        {"id": "name", "type": "text"},
    ],
    [
        {"id": "staff", "most": 5, "columns": [
            {"id": "role", "type": "choice", "choices": ROLES},
            {"id": "hours", "type": "count", "least": 0, "most": 100},
            {"id": "licensed", "type": "yes-no"}]},
        {"id": "techniques", "most": 10, "key": "code", "columns": [
            {"id": "code", "type": "text"},
            {"id": "performed", "type": "yes-no"},
            {"id": "on_list", "type": "yes-no"}]},
        {"id": "equipment", "most": 6, "key": "item", "columns": [
            {"id": "item", "type": "text"},
            {"id": "required", "type": "count", "least": 0, "most": 20},
            {"id": "working", "type": "count", "least": 0, "most": 20}]},
    ],
)  # fmt: skip

MOST_STATIONS = 6
DOCTOR = "checks/doctor"
REPORT_FORM = replace(
    form_of(
        [
            {"id": "people", "type": "count", "least": 0, "most": 1000, "from stations": {"sum": "population"}},
            {"id": "stations", "type": "count", "least": 1, "most": MOST_STATIONS, "from stations": {"count": "all"}},
            {"id": "doctors", "type": "count", "least": 0, "most": MOST_STATIONS, "part of": "stations",
             "from stations": {"count": DOCTOR}},
            {"id": "insured", "type": "count", "least": 0, "most": 100, "part of": "people",
             "from stations": {"sum": "x"}},
            {"id": "met_for", "type": "count", "least": 0, "most": 40, "over": "period",
             "from stations": {"sum": "meetings"}},
            {"id": "recognised", "type": "yes-no", "from stations": {"count": "recognised"}},
            {"id": "said", "type": "count", "least": 0, "most": 9, "part of": "stations"},
        ]
    ),
    id="report",
)  # fmt: skip


def bands(*conditions: Any, points: tuple[Any, ...] = (2, 1, 0.5)) -> dict[str, Any]:
    """Return a rule whose bands are worth two points, one and a half, in this order."""
    return {"bands": [{"points": p, "when": when} for p, when in zip(points, conditions, strict=False)]}


def law(*rules: Any, norms: tuple[Norm, ...] = (), points: list[Any] | None = None, **more: Any) -> Law:
    """Return the law of these rules, which are worth two points each unless said."""
    return law_of(set_of(list(rules), points=points or [2] * len(rules), **more), FORM, norms)


def evidence(facts: Any = None, lists: Any = None, **head: Any) -> Evidence:
    """Return evidence on the small form."""
    return evidence_of(FORM, facts or {}, lists, **head)


def judge(
    one: Law, facts: Any = None, lists: Any = None, *, evaluator: Any = None, traced: bool = True, **head: Any
) -> Assessment:
    """Judge on the day of the tests."""
    return assess(one, evidence(facts, lists, **head), DAY, evaluator or Reference(), traced=traced)


def finding(rule: Any, facts: Any = None, lists: Any = None, **more: Any) -> Finding:
    """Return what is found of a single rule worth two points."""
    head = {name: more.pop(name) for name in ("period", "findings", "as of") if name in more}
    return judge(law(rule, **more), facts, lists, **head).findings[0]


def measuring(
    measures: Any, facts: Any = None, lists: Any = None, *, setting: Any = None, **more: Any
) -> Measuring:
    """Return the measures of a station in a setting."""
    covered = more.pop("covered", True)
    one = law(bands("yes"), measures=measures, **more)
    return Measuring(one, evidence(facts, lists), setting or {}, "all of it" if covered else "a part")


def norm(subject: str, **kind: Any) -> Norm:
    """Return a norm in force since 2023."""
    written = {
        "id": subject,
        "subject": subject,
        "instrument": instrument(),
        "used for": TEXT,
        "basis": "norm",
    }
    return checked(document({**written, **kind}), Norm)


def headcount(**more: Any) -> dict[str, Any]:
    """Return the staffing of Circular 03/2023 in a small form: base 5, steps and factors by zone."""
    return {
        "base": 5,
        "by": "zone",
        "population": "population",
        "steps": [
            {"options": ["1", "2"], "above": 6000, "every": 3000},
            {"options": ["3"], "above": 5000, "every": 1000},
        ],
        "factors": {"1": 1, "2": 1.2, "3": 1.3},
        "order": "factor on base and steps",
        "rounding": "half up",
        "reading": TEXT,
        **more,
    }


STAFFING = norm("staffing", headcount=headcount())
TECHNIQUES = norm("technique-list", techniques={
    "total": 4, "code": "code", "performed": "performed", "on list": "on_list", "entries": [
        {"code": "a", "name": "a", "also": ["a2"], "basis": "confirmed"},
        {"code": "b", "name": "b", "basis": "working"}]})  # fmt: skip
EQUIPMENT = norm("equipment-list", equipment={
    "by": "zone", "item": "item", "required": "required", "working": "working", "entries": [
        {"item": "bed", "name": "bed", "needed": {"1": 2, "2": 1, "3": 1}, "basis": "norm"},
        {"item": "lamp", "name": "lamp", "basis": "norm"}]})  # fmt: skip
