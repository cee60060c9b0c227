"""The open samples: what is asked next of each is written down, and judged again by the engine."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest
import simplejson
import yaml

from tieuchi.desk import Desk
from tieuchi.evidence.facts import Evidence, Fact
from tieuchi.evidence.file import EvidenceFile
from tieuchi.evidence.reader import evidence_from
from tieuchi.files.building import Document
from tieuchi.files.content import content_root
from tieuchi.files.models import checked
from tieuchi.files.yaml import parse_yaml
from tieuchi.judge.judging import covers
from tieuchi.judge.reference import Reference
from tieuchi.plan import searching
from tieuchi.plan import surest as surest_module
from tieuchi.plan.asking import Advice, advise
from tieuchi.plan.margin import margin_of
from tieuchi.plan.settling import as_judged, settled
from tieuchi.present import asked_data, margins_data
from tieuchi.present.asked import advice_blocks
from tieuchi.present.language import Tongue
from tieuchi.present.margins import margin_blocks
from tieuchi.present.tables import render
from tieuchi.values.interval import Interval

DESK = Desk(evaluator=Reference())
STATIONS = content_root() / "evidence" / "stations"
GOLDENS = Path(__file__).parent / "golden"
OPEN = sorted(path.stem for path in STATIONS.glob("open-*.yaml"))


@cache
def advice_of(name: str) -> Advice:
    """Return the advice on a sample."""
    evidence = DESK.read(STATIONS / f"{name}.yaml")
    return advise(DESK.assess(evidence).law, evidence, evidence.as_of, Reference())


def without_receipt(text: str) -> str:
    """Return JSON without what a release or a word of the evidence changes, and with this machine's paths cut."""
    text = re.sub(r'"code": "[^"]*"', '"code": "…"', text)
    text = re.sub(r'"tieuchi": "[^"]*"', '"tieuchi": "…"', text)
    return re.sub(r'"file": "[^"]*/', '"file": "', text)


@pytest.mark.parametrize("name", [*OPEN, "open-with-lists", "pass-despite-gaps"])
def test_what_is_asked_next_is_the_golden_advice(name: str, update_goldens: bool) -> None:
    """No edit of rules, form or search changes the advice on a sample unnoticed."""
    advice = advice_of(name) if name != "open-with-lists" else advise_lists()
    said = without_receipt(asked_data.as_json(advice))
    kept = GOLDENS / f"next-{name}.json"
    if update_goldens:
        kept.write_text(said, encoding="utf-8")
    assert said == kept.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    "name", ["pass-exactly-80", "fail-one-point-short", "pass-clear", "fail-disqualifier"]
)
def test_the_margin_is_the_golden_one(name: str, update_goldens: bool) -> None:
    """No edit changes the margin of a sample unnoticed."""
    evidence = DESK.read(STATIONS / f"{name}.yaml")
    assessment = DESK.assess(evidence)
    said = without_receipt(margins_data.as_json(margin_of(assessment.law, evidence, assessment)))
    kept = GOLDENS / f"margin-{name}.json"
    if update_goldens:
        kept.write_text(said, encoding="utf-8")
    assert said == kept.read_text(encoding="utf-8")


def emptied() -> Evidence:
    """Return a sample that passes, with no list given and one fact lost."""
    path = STATIONS / "pass-zone-3-mountain.yaml"
    data = yaml.safe_load(path.read_text("utf-8"))
    data["lists"] = {"staff": {"complete": False, "rows": data["lists"]["staff"]["rows"][:2]}}
    del data["facts"]["households_informed"]
    document: Document = parse_yaml(yaml.safe_dump(data, allow_unicode=True).encode(), "open-with-lists.yaml")
    return evidence_from(document, checked(document, EvidenceFile), DESK.form("station"))


def advise_lists() -> Advice:
    """Return the advice on the sample without its lists."""
    evidence = emptied()
    return advise(DESK.assess(evidence).law, evidence, evidence.as_of, Reference())


def test_an_open_list_is_one_ask_with_its_own_effort() -> None:
    """A roster of which two rows are known is asked once, whole, and never row by row (trap)."""
    advice = advise_lists()
    lists = [one.ask for one in advice.hanging if one.ask.kind == "list"]
    form = DESK.form("station")
    assert {one.name for one in lists} == set(form.lists)
    assert all(one.minutes == form.lists[one.name].effort for one in lists)
    assert len({one.ask.name for one in advice.hanging}) == len(advice.hanging)


@pytest.mark.parametrize("name", OPEN)
def test_every_set_that_is_shown_settles_when_the_engine_judges_it_again(name: str) -> None:
    """The soonest sets give their verdict, with a total inside the one that is told."""
    advice = advice_of(name)
    for one in advice.soonest:
        facts = {name: Fact(range_, "estimated") for name, range_ in one.ranges.items()}
        facts |= {
            name: Fact(answer, "known")
            for name, answer in one.answers.items()
            if isinstance(answer, frozenset)
        }
        if any(name in advice.evidence.form.lists for name in one.asks):
            continue
        judged = DESK.assess(replace(advice.evidence, facts={**advice.evidence.facts, **facts}))
        assert (judged.outcome, judged.total) == (one.verdict, one.total)


@pytest.mark.parametrize("name", OPEN)
def test_the_surest_set_of_a_sample_is_proved_to_be_the_cheapest(name: str) -> None:
    """On the samples what is found costs just what nothing can beat."""
    advice = advice_of(name)
    assert advice.surest is not None
    assert advice.surest.proved
    assert all(one.proved for one in advice.soonest)


def test_half_a_year_asks_for_the_whole_year_and_says_so() -> None:
    """What is counted over the period can be told only when it is over; the rest can be told now."""
    advice = advice_of("open-part-of-the-year")
    later = {one.ask.name for one in advice.hanging if one.ask.later}
    assert "households_informed" in later
    assert "birth_target_met" not in later


def test_evidence_as_judged_gives_the_same_findings() -> None:
    """A figure of half a year says the same of the whole year before and after."""
    evidence = DESK.read(STATIONS / "open-part-of-the-year.yaml")
    before = DESK.assess(evidence)
    head = before.law.criteria_set.head
    whole = as_judged(evidence, head)
    after = DESK.assess(whole)
    assert covers(whole.period, head) == "all of it"
    assert [(one.points, one.rules) for one in after.findings] == [
        (one.points, one.rules) for one in before.findings
    ]
    assert settled(whole, "population")


def test_the_zone_alone_settles_the_sample_that_lacks_only_its_zone() -> None:
    """One ask with the whole open interval hanging on it."""
    advice = advice_of("open-zone-unknown")
    assert advice.surest is not None
    assert advice.surest.asks == {"zone"}
    assert advice.hanging[0].points == 1300
    passing, failing = advice.soonest
    assert (passing.answers["zone"], failing.answers["zone"]) == (frozenset({"3"}), frozenset({"1", "2"}))


def test_a_settled_verdict_asks_for_nothing_and_tells_what_is_open_all_the_same() -> None:
    """Where nothing can change the verdict there is no set, only what is still worth checking."""
    advice = advice_of("pass-despite-gaps")
    assert not advice.open
    assert advice.surest is None
    assert advice.soonest == ()
    assert advice.hanging


def test_a_share_of_nothing_is_named_as_what_the_surest_set_leaves_out() -> None:
    """Where nobody may live with a disability, the share of those followed stays open; the advice says so."""
    evidence = DESK.read(STATIONS / "open-can-still-pass.yaml")
    fewer = {name: fact for name, fact in evidence.facts.items() if name != "people_with_disability"}
    evidence = replace(evidence, facts=fewer)
    advice = advise(DESK.assess(evidence).law, evidence, evidence.as_of, Reference())
    assert advice.surest is not None
    assert advice.surest.unless == ("people_with_disability",)
    assert Interval(0, 0) != advice.assessment.total


def test_a_single_finding_that_turns_a_pass_is_thinnest_where_one_report_decides() -> None:
    """At exactly 80 points one late report ends the pass, and it stands first."""
    evidence = DESK.read(STATIONS / "pass-exactly-80.yaml")
    assessment = DESK.assess(evidence)
    margin = margin_of(assessment.law, evidence, assessment)
    assert margin.size == 1
    assert margin.lines[0].over == Interval(0, 0)
    first = margin.thin[0]
    assert (first.name, first.change) == ("reports_on_time", -1)
    lost = replace(evidence.facts["reports_on_time"], value=Interval.point(83))
    after = DESK.assess(replace(evidence, facts={**evidence.facts, "reports_on_time": lost}))
    assert after.outcome == "fail"


def test_the_smallest_sets_that_turn_a_verdict_are_all_there_are() -> None:
    """No single finding outside those listed turns it, by the points of the assessment itself."""
    for name in ("pass-exactly-80", "fail-one-point-short", "fail-criterion-under-half", "pass-clear"):
        evidence = DESK.read(STATIONS / f"{name}.yaml")
        one = DESK.assess(evidence)
        margin = margin_of(one.law, evidence, one)
        assert margin.size == 1
        listed = {some[0] for some in margin.turning}
        for finding in one.findings:
            assert finding.points is not None
            move = (
                -finding.points.lo
                if one.outcome == "pass"
                else (finding.ruled.indicator.points or 0) - finding.points.hi
            )
            lines = [(one.total, one.needed)] + [
                (each.points, each.needed) for each in one.criteria if each.number == finding.criterion
            ]
            others = [(each.points, each.needed) for each in one.criteria if each.number != finding.criterion]
            reached = [points.lo + move >= needed.lo for points, needed in lines if points and needed]
            reached += [points.lo >= needed.lo for points, needed in others if points and needed]
            turned = move != 0 and (all(reached) == (one.outcome == "fail"))
            assert turned == (finding.number in listed), finding.number


def test_the_json_is_json() -> None:
    """Both pages can be read by a program."""
    advice = advice_of("open-can-still-pass")
    assert simplejson.loads(asked_data.as_json(advice))["outcome"] == "open"


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("fail-clear", "No one or two findings turn it: at least 22 would have to bring all they can."),
        ("pass-exactly-80", "Each of these indicators alone, if it lost all its points, would end the pass:"),
        ("fail-one-point-short", "if it brought all it can, would end the fail:"),
        ("pass-overruled-finding", "anything less"),
        ("pass-zone-3-mountain", "The findings above, the thinnest first"),
    ],
)
def test_the_margin_is_told_in_words(name: str, said: str) -> None:
    """Each kind of verdict has its own sentence, and every figure its unit."""
    evidence = DESK.read(STATIONS / f"{name}.yaml")
    assessment = DESK.assess(evidence)
    margin = margin_of(assessment.law, evidence, assessment)
    page = render(margin_blocks(margin, evidence, Tongue("en")), "plain", 500)
    assert said in page


@pytest.mark.parametrize("name", [*OPEN, "fail-despite-gaps"])
def test_the_advice_is_told_in_words(name: str) -> None:
    """Every page names what is open with its work and what its indicators rest on."""
    evidence = DESK.read(STATIONS / f"{name}.yaml")
    advice = advise(DESK.assess(evidence).law, evidence, evidence.as_of, Reference())
    page = render(advice_blocks(advice, evidence, Tongue("en")), "plain", 500)
    assert "working estimate for one person" in page
    assert "working reading" in page


def test_searches_cut_short_give_sets_that_settle_and_bounds_that_hold(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Where there is no time to search, the sets are dearer, the bounds lower, and both are told."""
    monkeypatch.setattr(surest_module, "MOST_ROUNDS", 0)
    monkeypatch.setattr(surest_module, "MOST_SHOWN", 0)
    monkeypatch.setattr(searching, "MOST_BRANCHES", 0)
    evidence = DESK.read(STATIONS / "open-can-still-pass.yaml")
    cut = advise(DESK.assess(evidence).law, evidence, evidence.as_of, Reference())
    best = advice_of("open-can-still-pass")
    assert cut.surest is not None
    assert best.surest is not None
    assert cut.surest.least <= best.surest.minutes <= cut.surest.minutes
    assert not cut.surest.proved
    for one in cut.soonest:
        proved = next(each for each in best.soonest if each.verdict == one.verdict)
        assert one.least <= proved.minutes <= one.minutes
    assert "is not proved" in render(advice_blocks(cut, evidence, Tongue("en")), "plain", 500)
