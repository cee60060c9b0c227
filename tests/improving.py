"""Small catalogues of actions, small laws, and the best plan by trying every combination."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from itertools import product
from typing import Any

from hypothesis import strategies as st

from building import DAY, TEXT, document, law_of, set_of
from smallset import FORM, bands, evidence
from tieuchi.evidence.facts import Evidence
from tieuchi.files.models import checked
from tieuchi.judge.assessing import assess
from tieuchi.judge.findings import Assessment
from tieuchi.judge.reference import Reference
from tieuchi.law.lawbook import Law
from tieuchi.plan.actions.catalogue import ActionFile, Catalogue, CatalogueFile
from tieuchi.plan.actions.changing import edited
from tieuchi.plan.actions.faults import action_faults, clashes
from tieuchi.plan.actions.levels import Lever, lever

YES = {"set": "yes", "to": True}
ALSO = {"set": "also", "to": True}
NOT_ALSO = {"set": "also", "to": False}
RAISE_X = {"raise": "x", "to": [2, 4, 6]}
LOWER_Y = {"lower": "y", "to": [4, 1]}
RAISE_PART = {"raise": "part", "of": "whole", "to": ["30 %", "60 %", "90 %"]}
HIRE = {"add rows": "staff", "rows": [{"role": "doctor", "hours": 0, "licensed": True}] * 2}
TRAIN = {"change rows": "staff", "where": {"hours": {"less than": 24}}, "to": {"hours": 24}}
MEET = {"raise": "meetings", "to": [2, 4]}
HIRE_NURSE = {"add rows": "staff", "rows": [{"role": "nurse", "hours": 30}]}
CHANGES = (YES, ALSO, NOT_ALSO, RAISE_X, LOWER_Y, RAISE_PART, HIRE, TRAIN, MEET, HIRE_NURSE)
UNCHANGEABLE = [{"fields": ["zone", "population", "outbreak"], "because": TEXT}]

MEASURES = {
    "share": {"share": {"of": "part", "in": "whole"}, "better": "more"},
    "doctors": {"count": {"rows of": "staff", "where": {"role": {"is": "doctor"}}}, "better": "more"},
    "all_staff": {"count": {"rows of": "staff"}, "better": "more"},
    "trained": {"count": {"rows of": "staff", "where": {"hours": {"at least": 24}}}, "better": "more"},
    "trained_share": {"share": {"of": "trained", "in": "all_staff"}, "better": "more"},
    "means": {"how many of": ["yes", "also"], "better": "more"},
}
RULES = (
    bands("yes"),
    bands({"share": {"at least": "60 %"}}, {"share": {"at least": "30 %"}}),
    bands({"share": {"at least": {"by": "zone", "values": {"1": "90 %", "2": "60 %", "3": "30 %"}}}}),
    bands({"x": {"at least": 6}}, {"x": {"at least": 3}}),
    bands({"all": [{"y": {"at most": 4}}, "yes"]}, {"y": {"at most": 1}}),
    bands({"doctors": {"at least": 2}}, {"any": [{"doctors": {"at least": 1}}, {"x": {"at least": 4}}]}),
    bands({"doctors": {"at most": 1}}, {"doctors": {"at most": 3}}),
    bands({"trained_share": {"at least": "100 %"}}, {"trained_share": {"at least": "50 %"}}),
    bands({"means": {"at least": 2}}, {"means": {"at least": 1}}),
    bands({"all": [{"not": "also"}, {"meetings": {"at least": 2}}]}),
    {"cap": 2, "parts": [
        {"name": "a", "label": TEXT, "bands": [{"points": 2, "when": {"meetings": {"at least": 4}}}]},
        {"name": "b", "label": TEXT, "bands": [{"points": 1, "when": "yes"}]}]},
    {"parts": [
        {"name": "a", "label": TEXT, "bands": [{"points": 1, "when": {"x": {"at least": 2}}}]},
        {"name": "b", "label": TEXT, "bands": [{"points": 1, "when": "also"}]}]},
    {**bands("yes"), "disqualifiers": [
        {"name": "bar", "label": TEXT, "when": {"all": ["outbreak", {"not": "also"}]}, "basis": "working"}]},
)  # fmt: skip
"""Rules that share facts, pull both ways, depend on the zone, are capped, and bar."""


def catalogue_of(actions: list[dict[str, Any]]) -> Catalogue:
    """Return a catalogue of the small form whose words all fit."""
    whole = [
        {
            "label": TEXT,
            "cost": {"once": 1},
            "days": 10,
            "lead": "station",
            "basis": "working",
            "source": ["test"],
            **one,
        }
        for one in actions
    ]
    head = {"form": "station", "note": TEXT, "bodies": {"station": TEXT}, "unchangeable": UNCHANGEABLE}
    read = checked(document({"actions": whole}), ActionFile).actions if whole else ()
    found = Catalogue(checked(document(head), CatalogueFile), {one.id: one for one in read})
    assert not [*clashes(found, FORM)]
    assert not [fault for one in read for fault in action_faults(one, found, FORM)]
    return found


def small_law(rules: list[Any]) -> Law:
    """Return the law of some rules, worth two points each, every two of them a criterion."""
    criteria = [list(range(len(rules)))[at : at + 2] for at in range(0, len(rules), 2)]
    return law_of(set_of(rules, points=[2] * len(rules), measures=MEASURES, criteria=criteria), FORM, ())


@st.composite
def cases(draw: st.DrawFn) -> tuple[Law, Catalogue, Evidence]:
    """Draw a law of a few rules, a catalogue of a few actions, and a station."""
    rules = draw(st.lists(st.sampled_from(RULES), min_size=2, max_size=4))
    chosen = draw(st.lists(st.sampled_from(range(len(CHANGES))), min_size=1, max_size=5, unique=True))
    names = [f"a{one}" for one in chosen]
    actions = [_action(draw, CHANGES[one], names, f"a{one}") for one in chosen]
    if {"a1", "a2"} <= set(names):
        next(one for one in actions if one["id"] == "a2")["excludes"] = ["a1"]
    facts = {
        "zone": draw(st.sampled_from([1, 3, "unknown"])),
        "whole": 20,
        "part": draw(st.sampled_from([0, 7, 15, "unknown"])),
        "x": draw(st.sampled_from([0, 3, {"from": 1, "to": 5}])),
        "y": draw(st.sampled_from([0, 3, 9, "unknown"])),
        "meetings": draw(st.sampled_from([0, 3])),
        "outbreak": draw(st.sampled_from([False, False, True])),
        "yes": draw(st.booleans()),
        "also": draw(st.sampled_from([False, True, "unknown"])),
    }
    rows = [
        {
            "role": draw(st.sampled_from(["doctor", "nurse"])),
            "hours": draw(st.sampled_from([0, 30])),
            "licensed": True,
        }
        for _ in range(draw(st.integers(0, 2)))
    ]
    shown = evidence(facts, {"staff": {"complete": draw(st.booleans()), "rows": rows}})
    return small_law(rules), catalogue_of(actions), shown


def _action(draw: st.DrawFn, change: Any, names: list[str], name: str) -> dict[str, Any]:
    each = {} if "set" in change else {"each": draw(st.integers(0, 3))}
    others = [one for one in names if one != name]
    needs = draw(st.lists(st.sampled_from(others), max_size=1)) if others else []
    return {
        "id": name,
        "changes": [change],
        "cost": {"once": draw(st.integers(0, 5)), **each},
        "days": draw(st.sampled_from([10, 40, 400])),
        "needs": needs,
    }


@dataclass(frozen=True)
class Tried:
    """One combination that passes."""

    cost: int
    ready: date
    support: frozenset[str]


def every_plan(one: Law, catalogue: Catalogue, shown: Evidence) -> Iterator[Tried]:
    """Yield every combination of levels that passes, each judged as a whole."""
    return (tried for tried, after in every_combination(one, catalogue, shown) if after.outcome == "pass")


def shortfall(after: Assessment) -> int:
    """Return by how many hundredths of points an assessment is short of its lines, at its least."""
    pairs = [(summed.points, summed.needed) for summed in after.criteria] + [(after.total, after.needed)]
    return sum(max(0, int(needed.lo - points.lo)) for points, needed in pairs if points and needed)


def every_combination(one: Law, catalogue: Catalogue, shown: Evidence) -> Iterator[tuple[Tried, Assessment]]:
    """Yield every combination of levels that can be taken together, each judged as a whole."""
    levers = [lever(action, shown, one.criteria_set.head, DAY) for action in catalogue.actions.values()]
    for combo in product(*(range(len(each.levels) + 1) for each in levers)):
        taken = [(each, each.levels[level - 1]) for each, level in zip(levers, combo, strict=True) if level]
        support = frozenset(each.action.id for each, _ in taken)
        if not _together(support, levers, catalogue):
            continue
        after = edited(shown, [edit for _, level in taken for edit in level.edits])
        ready = max((level.ready for _, level in taken), default=DAY)
        tried = Tried(sum(level.cost for _, level in taken), ready, support)
        yield tried, assess(one, after, DAY, Reference(), traced=False)


def _together(support: frozenset[str], levers: list[Lever], catalogue: Catalogue) -> bool:
    done = {each.action.id for each in levers if each.idle == "done"}
    needed = {other for name in support for other in catalogue.actions[name].needs}
    return needed <= support | done and not any(pair <= support for pair in catalogue.excluded())
