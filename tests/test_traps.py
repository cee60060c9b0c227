"""Traps that others fell into, each with the test that keeps us out of it."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import fields, is_dataclass
from datetime import date, timedelta
from fractions import Fraction
from itertools import pairwise
from pathlib import Path
from typing import Any

import polars as pl
import pytest
from pydantic import BaseModel

from building import DAY, TEXT, document, evidence_of, instrument
from examples import cases, evidence_of_case, rule_files
from folders import SET, criterion, rules, sound_content, station, write
from smallset import bands, finding, judge, law
from tieuchi.bulk.comparing import Comparing, Side
from tieuchi.desk import Desk
from tieuchi.files.content import content_root
from tieuchi.files.models import checked
from tieuchi.files.yaml import parse_yaml
from tieuchi.judge.findings import Assessment, Finding
from tieuchi.judge.measuring import Value
from tieuchi.judge.reference import Reference
from tieuchi.law.amending import overlaid
from tieuchi.law.amendments import Amendment
from tieuchi.law.criteria import SetFile
from tieuchi.law.lawbook import CriteriaSet, Law
from tieuchi.law.rules import RuleFile
from tieuchi.values.interval import YES, Interval
from tieuchi.values.problem import InputError, JudgingError

ROOT = content_root()
EXAMPLES = list(cases(ROOT))
SAMPLES = sorted((ROOT / "evidence" / "stations").glob("*.yaml"))


@pytest.fixture(scope="module")
def product() -> Desk:
    """A desk on the product's own content, judging by the reference."""
    return Desk(evaluator=Reference())


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A small content folder with a set for 2023 to 2025."""
    return sound_content(tmp_path)


def refused(model: Any, text: str) -> str:
    """Return what is said about a text that no model takes."""
    with pytest.raises(InputError) as caught:
        checked(parse_yaml(text.encode(), "a.yaml"), model)
    return str(caught.value)


def test_not_evaluated_is_not_a_pass() -> None:
    """What no rule can tell, and what nobody looked at, is open and keeps a pass open."""
    person = law(bands("yes", points=(8,)), {"needs a person": TEXT}, points=[8, 2], recognition={
        "total at least": "81 %", "each criterion at least": "50 %", "valid for years": 3, "basis": "working",
        "source": ["test"]})  # fmt: skip
    found = judge(person, {"yes": True})
    assert [one.status for one in found.findings] == ["met", "open"]
    assert found.outcome == "open"
    bar = [{"name": "bar", "label": TEXT, "basis": "working", "when": "also"}]
    assert judge(law(bands("yes") | {"disqualifiers": bar}), {"yes": True}).outcome == "open"


@pytest.mark.parametrize("missing", [{}, {"x": "unknown"}, {"x": None}, {"x": {"unknown": "mất sổ"}}])
def test_missing_is_not_zero(missing: Any) -> None:
    """A number that is not there is neither nought nor full, whichever way it is missing."""
    for condition in (
        {"x": {"at least": 1}},
        {"x": {"at most": 0}},
        {"x": {"less than": 5}},
        {"x": {"more than": 5}},
    ):
        one = finding(bands(condition), missing)
        assert (one.points, one.status) == (Interval(0, 200), "open")


def test_missing_is_not_false() -> None:
    """A yes/no that is not there is neither yes nor no."""
    assert finding(bands("yes")).points == finding(bands({"not": "yes"})).points == Interval(0, 200)


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda path: path.stem)
def test_unknowns_stay_in_the_report(product: Desk, sample: Path) -> None:
    """Every indicator is reported, and an open one names what is missing or says that it needs a person."""
    evidence = product.read(sample)
    try:
        found = product.assess(evidence)
    except JudgingError:
        assert evidence.as_of < date(2023, 3, 9)
        return
    assert [one.number for one in found.findings] == list(product.criteria_set("1300-2023").indicators)
    for one in found.findings:
        if one.status == "open":
            person = any(part.part.needs_a_person for part in one.parts)
            assert one.missing or person, one.number


def test_unknowns_of_a_list_stay_in_the_report() -> None:
    """An incomplete list and an unknown zone are named where they keep a finding open."""
    measures = {"m": {"count": {"rows of": "staff", "where": {"role": {"is": "doctor"}}}}}
    by_zone = {"by": "zone", "values": {"1": 1, "2": 2, "3": 3}}
    incomplete = {"staff": {"complete": False, "rows": [{"role": "doctor"}]}}
    one = finding(bands({"m": {"at least": by_zone}}), {}, incomplete, measures=measures)
    assert {missing.name for missing in one.missing} == {"staff", "zone"}


def test_lost_data_never_raises_a_score() -> None:
    """A share is never taken over what is left: it is open, and totals keep their maximum."""
    measures = {"m": {"share": {"of": "part", "in": "whole"}}}
    one = law(bands({"m": {"at least": "80 %"}}), bands("yes"), measures=measures)
    full = judge(one, {"whole": 10, "part": 7, "yes": True})
    lost = judge(one, {"whole": 10, "yes": True})
    assert (full.total, lost.total) == (Interval(200, 200), Interval(200, 400))
    assert full.maximum == lost.maximum == 400
    assert full.needed == lost.needed == Interval(320, 320)
    assert lost.outcome == "open"


def test_two_copies_of_a_formula_cannot_drift(root: Path) -> None:
    """An indicator has one rule and a measure one home; a second copy in another file is refused."""
    write(root, "rules/one/09-copy.yaml", rules(2, 3))
    with pytest.raises(InputError, match="indicator 3 has two rules"):
        Desk(root, Reference()).criteria_set("one")


def best_example(set_: CriteriaSet, number: str) -> list[Any]:
    """Return the examples that show an indicator at its most."""
    most = set_.indicators[number].indicator.points
    found = [case for case in EXAMPLES if (case.set_id, case.indicator) == (set_.id, number)]
    return [case for case in found if shows_the_most(case.example, most)]


def shows_the_most(example: Any, most: int | None) -> bool:
    """Return whether an example expects all the points, or a target met."""
    if most is None:
        return bool(example.expected == "met")
    return not isinstance(example.points, tuple | None) and example.points.value * 100 == most


@pytest.mark.parametrize("set_id", ["1300-2023", "hoang-hoa-2024"])
def test_maximum_is_reachable(product: Desk, set_id: str) -> None:
    """Each indicator reaches its maximum on some evidence: an example, every technique, or a person."""
    set_ = product.criteria_set(set_id)
    form = product.form(set_.head.form)
    by_number = {case.indicator: case for case in EXAMPLES if case.set_id == set_id}
    unreached = []
    for number, ruled in set_.indicators.items():
        evidence = [evidence_of_case(case, form, set_.head) for case in best_example(set_, number)]
        if ruled.rule.needs_a_person is not None:
            evidence = [attested(ruled, form, set_.head)]
        if set_id == "1300-2023" and number == "30":
            evidence = [with_every_technique(by_number[number], form, set_.head)]
        found = [product.assess(one, set_id=set_id, day=DAY).findings for one in evidence]
        if not any(one.number == number and reached(one) for some in found for one in some):
            unreached.append(number)
    assert unreached == []


def reached(one: Finding) -> bool:
    """Return whether a finding has all its points, or a target is met."""
    return one.holds == YES if one.points is None else one.points.lo == one.ruled.indicator.points


def attested(ruled: Any, form: Any, head: SetFile) -> Any:
    """Return evidence in which a person found an indicator met."""
    points = ruled.indicator.points
    given = {"met": True} if points is None else {"points": points // 100}
    own = {"indicator": ruled.number, "by": "a", "on": "2024-12-01", "because": "b", **given}
    return evidence_of(form, {}, findings=[own], **{"place": dict(head.place) or {"commune": "A"}})


def with_every_technique(case: Any, form: Any, head: SetFile) -> Any:
    """Return evidence in which the station performs as many techniques as the package has."""
    rows = [{"code": f"39-{number:02d}", "performed": True, "on_package": True} for number in range(1, 77)]
    lists = {"techniques": {"complete": True, "rows": rows}}
    return evidence_of(form, {"zone": 1}, lists, place=dict(head.place) or {"commune": "A"})


def test_yesterdays_decisions_keep_their_law(root: Path) -> None:
    """A later set changes nothing for a station judged on an earlier day: dates choose the instrument."""
    before = Desk(root, Reference())
    path = write(root, "s.yaml", station())
    first = before.assess(before.read(path))
    later = {**SET, "id": "two", "instrument": instrument("2026-01-01")}
    write(root, "criteria/two/set.yaml", later)
    write(root, "criteria/two/01-a.yaml", criterion(1, 1))
    write(root, "rules/two/01-a.yaml", rules(1, 1))
    after = Desk(root, Reference())
    again = after.assess(after.read(path))
    assert again.receipt == first.receipt
    assert after.assess(after.read(path), day=date(2026, 1, 1)).receipt.set == "two"


def test_yesterdays_norms_keep_their_days(root: Path) -> None:
    """A norm that ends is not used after its last day, nor one before its first."""
    listed = {"total": 1, "code": "a", "performed": "b", "on list": "c", "entries": []}
    for name, start, end in (("old", "2020-01-01", "2023-12-31"), ("new", "2024-01-01", None)):
        norm = {
            "id": name,
            "subject": "s",
            "instrument": instrument(start, end),
            "used for": TEXT,
            "basis": "norm",
        }
        write(root, f"criteria/{name}/norm.yaml", {**norm, "techniques": listed})
    desk = Desk(root, Reference())
    used = [desk.law("one", day).norms["s"].id for day in (date(2023, 12, 31), date(2024, 1, 1))]
    assert used == ["old", "new"]


@pytest.mark.parametrize("day", ["2024-13-01", "31/02/2024", "2023-02-29", "00/01/2024", "2024", "20240101"])
def test_bad_dates_are_refused(day: str) -> None:
    """Days that no calendar has are refused in the head of evidence and of a set."""
    head = document({**SET, "instrument": instrument(day)})
    with pytest.raises(InputError, match="is not a day"):
        checked(head, SetFile)


def test_bad_dates_and_gaps_between_validities_are_told(root: Path) -> None:
    """A day in a gap names the sets before and after it, and is judged by neither."""
    write(root, "criteria/two/set.yaml", {**SET, "id": "two", "instrument": instrument("2027-01-01")})
    desk = Desk(root, Reference())
    evidence = desk.read(write(root, "s.yaml", station()))
    with pytest.raises(JudgingError) as caught:
        desk.assess(evidence, day=date(2026, 6, 1))
    assert str(caught.value) == (
        "no criteria set is in force on 2026-06-01 for this evidence; one ended on 2025-12-31, "
        "two begins on 2027-01-01"
    )


def test_an_instrument_that_ends_before_it_begins_is_refused() -> None:
    """Days in force that are turned round would silently never hold."""
    with pytest.raises(InputError):
        checked(document({**SET, "instrument": instrument("2025-01-01", "2024-12-31")}), SetFile)


def test_the_national_sets_leave_no_gap(product: Desk) -> None:
    """From the first national set on, every day has exactly one set for stations."""
    heads = [head for head in product.heads if head.form == "station" and not head.only_when_named]
    for before, after in pairwise(heads):
        assert before.instrument.validity.end is not None
        assert after.instrument.validity.start - before.instrument.validity.end == timedelta(days=1)
    assert heads[-1].instrument.validity.end is None


def test_stale_law_is_not_used_silently(root: Path) -> None:
    """A set whose days are over judges nobody any more, not even asked for by name or rehearsed."""
    desk = Desk(root, Reference())
    evidence = desk.read(write(root, "s.yaml", station()))
    day = date(2026, 1, 1)
    with pytest.raises(JudgingError, match="the last was one, which ended on 2025-12-31"):
        desk.assess(evidence, day=day)
    for rehearse in (True, False):
        with pytest.raises(
            JudgingError, match="‘one’ is no longer in force on 2026-01-01: it ended on 2025-12-31"
        ):
            desk.assess(evidence, day=day, set_id="one", rehearse=rehearse)


def test_a_known_older_law_is_not_replaced_by_a_later_one(product: Desk) -> None:
    """A station of before 2023 is told which decision bound it and what of it is missing."""
    evidence = product.read(ROOT / "evidence" / "stations" / "law-before-2023.yaml")
    with pytest.raises(JudgingError) as caught:
        product.assess(evidence)
    said = str(caught.value)
    assert said.startswith("4667/QĐ-BYT of 2014-11-07 is the decision in force on 2021-12-31, but only its")


def test_a_test_without_a_date_does_not_load() -> None:
    """A rule file that does not say on which day its examples are judged is refused."""
    rule = "rules:\n  - {indicator: 1, basis: working, reading: {vi: a, en: a}, target: yes_or_no}\n"
    assert checked(parse_yaml(f"criterion: 1\nexamples on: 2024-12-31\n{rule}".encode(), "a.yaml"), RuleFile)
    assert refused(RuleFile, f"criterion: 1\n{rule}") == "a.yaml:1:1: ‘examples on’ is missing here"


def test_tests_run_inside_the_validity_of_their_law(product: Desk) -> None:
    """The day of every rule file's examples is one on which its set is in force."""
    heads = {head.id: head for head in product.heads}
    for name, file in rule_files(ROOT):
        assert heads[name.split("/")[1]].instrument.validity.holds(file.examples_on), name


def test_a_future_law_can_be_rehearsed_and_says_so(root: Path) -> None:
    """A law not yet in force is refused, and rehearsed when asked for, with the fact on the assessment."""
    write(root, "criteria/two/set.yaml", {**SET, "id": "two", "instrument": instrument("2026-01-01")})
    write(root, "criteria/two/01-a.yaml", criterion(1, 1))
    write(root, "rules/two/01-a.yaml", rules(1, 1))
    desk = Desk(root, Reference())
    evidence = desk.read(write(root, "s.yaml", station()))
    with pytest.raises(
        JudgingError, match="‘two’ is not yet in force on 2024-12-31: it begins on 2026-01-01"
    ):
        desk.assess(evidence, set_id="two")
    assert desk.assess(evidence, set_id="two", rehearse=True).rehearsed
    assert not desk.assess(evidence).rehearsed


SHARE = {"m": {"share": {"of": "part", "in": "whole"}}}
GRADED = bands(
    {"m": {"at least": "80 %"}},
    {"m": {"at least": "60 %", "less than": "80 %"}},
    {"m": {"less than": "60 %"}},
)


@pytest.mark.parametrize(
    ("whole", "part", "points"),
    [
        (5, 4, 200),
        (1000, 800, 200),
        (1000, 799, 100),
        (999, 799, 100),
        (994, 795, 100),
        (6, 5, 200),
        (9, 7, 100),
        (5, 3, 100),
        (1000, 599, 50),
        (7, 4, 50),
    ],
)
def test_no_holes_between_bands(whole: int, part: int, points: int) -> None:
    """A share just under 80 %, such as 799 of 999, falls in the band below, and none falls through."""
    one = finding(GRADED, {"whole": whole, "part": part}, measures=SHARE)
    assert one.points == Interval(points, points)
    assert len(one.rules) == 1
    assert one.rules[0] != "1#none"


def test_no_share_of_a_thousand_falls_between_bands() -> None:
    """Every share of a thousand wins exactly one band."""
    one = law(GRADED, measures=SHARE)
    won = [
        judge(one, {"whole": 1000, "part": part}, traced=False).findings[0].rules for part in range(590, 811)
    ]
    assert won == [("1#3",)] * 10 + [("1#2",)] * 200 + [("1#1",)] * 11


def test_unknown_is_not_equal_to_unknown() -> None:
    """Two unknowns are not taken for the same: neither their difference, their share nor their zones."""
    ratio = {"m": {"ratio": {"of": "x", "to": "y"}}}
    assert finding(bands({"m": {"at least": "100 %"}}), measures=ratio).status == "open"
    assert finding(bands({"all": ["yes", {"not": "also"}]})).points == Interval(0, 200)
    same = [{"zone": {"is": 1}}, {"region": {"is": 1}}]
    assert finding(bands({"any": [{"all": same}, {"all": [{"not": one} for one in same]}]})).status == "open"


def test_not_asked_not_established_and_not_applicable_are_told_apart() -> None:
    """The three ways to have no figure are three different words, over a part of the year too."""
    rule = {"bands": [
        {"points": 2, "when": {"whole": {"at most": 0}}, "not applicable": TEXT},
        {"points": 2, "when": {"meetings": {"at least": 4}}}]}  # fmt: skip
    found = [
        finding(rule, {"whole": 3}),
        finding(rule, {"whole": 3, "meetings": {"unknown": "mất sổ"}}),
        finding(rule, {"whole": 0}),
        finding(rule, {"whole": 3, "meetings": "unknown"}, period={"from": "2024-01-01", "to": "2024-06-30"}),
        finding(rule, {"whole": 3, "meetings": 2}, period={"from": "2024-01-01", "to": "2024-06-30"}),
    ]
    states = [
        {one.name: one.fact.state for used in each.used for one in used.facts}["meetings"] for each in found
    ]
    assert states == ["not asked", "not established", "not asked", "not established", "part of the period"]
    assert [each.status for each in found] == ["open", "open", "not applicable", "open", "open"]
    assert found[1].missing[0].fact.note == "mất sổ"


def test_manual_results_are_recorded_not_muted() -> None:
    """A person's result carries author, day, reason and what the rule said, be it better or worse."""
    own = {"indicator": 1, "by": "Tổ thẩm định", "on": "2024-12-20", "because": "biên bản không có chữ ký"}
    one = finding(bands("yes"), {"yes": True}, findings=[{**own, "points": 0}])
    assert (one.status, one.points, one.said) == ("overruled", Interval(0, 0), Interval(200, 200))
    assert one.own is not None
    assert (one.own.by, one.own.on, one.own.because) == ("Tổ thẩm định", date(2024, 12, 20), own["because"])
    assert one.rules == ("1#1",)
    first, second = (
        judge(law(bands("yes")), {"yes": True}, findings=f).receipt for f in ([], [{**own, "points": 0}])
    )
    assert first.code != second.code


def test_scores_keep_numerator_and_denominator() -> None:
    """A share keeps its two counts, and a score its points and its maximum; none is only a percentage."""
    one = finding(bands({"m": {"at least": "80 %"}}), {"whole": 999, "part": 799}, measures=SHARE)
    value = one.used[0].value
    assert value is not None
    assert (value.of, value.to) == (Interval(799, 799), Interval(999, 999))
    assert value.interval == Interval.point(Fraction(799, 999))
    found = judge(law(bands("yes"), bands("also")), {"yes": True, "also": False})
    assert (found.total, found.maximum) == (Interval(200, 200), 400)
    assert [(c.points, c.maximum) for c in found.criteria] == [(Interval(200, 200), 400)]


def test_a_misspelt_key_is_refused_with_a_suggestion() -> None:
    """‘whem’ is not ignored: it is refused at its place, and ‘when’ is suggested."""
    rule = (
        "criterion: 1\nexamples on: 2024-12-31\nrules:\n  - indicator: 1\n    basis: working\n"
        "    reading: {vi: a, en: a}\n    bands:\n      - {points: 1, when: a, whem: b}\n"
    )
    assert refused(RuleFile, rule) == (
        "a.yaml:8:30: unknown key ‘whem’ (did you mean ‘when’?); known here: "
        "basis, not applicable, points, when"
    )


def test_duplicate_keys_are_refused() -> None:
    """The second of two equal keys does not win: both lines are named."""
    with pytest.raises(InputError) as caught:
        parse_yaml(b"facts:\n  x: 1\n  y: 2\n  x: 3\n", "a.yaml")
    assert str(caught.value) == "a.yaml:4:3: the key ‘x’ stands twice, first on line 2; keep one of them"


def walk(value: Any, seen: set[int]) -> Iterator[Any]:
    """Yield everything an object is made of, each object once."""
    if id(value) in seen:
        return
    seen.add(id(value))
    yield value
    for inner in inside(value):
        yield from walk(inner, seen)


def inside(value: Any) -> Iterable[Any]:
    """Return what a value directly holds."""
    if isinstance(value, BaseModel):
        return list(value.__dict__.values())
    if isinstance(value, Value):
        return [value.low, value.high, value.interval, value.of, value.to]
    if is_dataclass(value) and not isinstance(value, type):
        return [getattr(value, field.name) for field in fields(value)]
    if isinstance(value, dict):
        return [*value.keys(), *value.values()]
    if hasattr(value, "keys"):
        return [value[key] for key in value.keys()]  # noqa: SIM118 - it may be no dictionary
    return list(value) if isinstance(value, list | tuple | set | frozenset) else []


@pytest.mark.parametrize(
    "sample", [path for path in SAMPLES if not path.stem.startswith("law")], ids=lambda path: path.stem
)
def test_no_binary_floats(product: Desk, sample: Path) -> None:
    """Nothing in a whole assessment, with its law and its norms, is a binary float."""
    found = product.assess(product.read(sample))
    seen: set[int] = set()
    kinds = {type(value) for value in walk(found, seen)}
    assert len(seen) > 5000
    assert float not in kinds
    assert {int, Fraction} <= kinds


def test_no_binary_floats_in_the_hash_of_a_law() -> None:
    """Points of hundredths reach the hash as the decimal they are."""
    band = {"points": 0.35, "when": "yes"}
    rule = {"criterion": 1, "examples on": "2024-12-31", "rules": [
        {"indicator": 1, "basis": "working", "reading": TEXT, "bands": [band]}]}  # fmt: skip
    read = checked(document(rule), RuleFile)
    assert read.model_dump()["rules"][0]["bands"][0]["points"] == "0.35"


def test_a_tenth_of_a_point_ten_times_is_a_point() -> None:
    """Ten parts of a tenth of a point add up to the line exactly."""
    parts = [{"name": f"p{i}", "label": TEXT, "bands": [{"points": 0.1, "when": "yes"}]} for i in range(10)]
    found = judge(law({"parts": parts}, points=[1]), {"yes": True})
    assert (found.total, found.findings[0].status) == (Interval(100, 100), "met")


def test_nfd_text_reads_as_nfc(root: Path) -> None:
    """Decomposed text in a file's content, in its name and in what is typed is read composed."""
    composed, decomposed = "Huyện Hoằng Hóa", unicodedata.normalize("NFD", "Huyện Hoằng Hóa")
    assert composed != decomposed
    local = {**SET, "place": {"district": composed}}
    write(root, "criteria/one/set.yaml", local)
    desk = Desk(root, Reference())
    text = (
        f"form: station\nplace: {{district: {decomposed}}}\nas of: 2024-12-31\n"
        "period: {from: 2024-01-01, to: 2024-12-31}\nfacts: {yes: true}\n"
    )
    evidence = desk.read(write(root, unicodedata.normalize("NFD", "trạm.yaml"), text))
    assert evidence.place == {"district": composed}
    assert evidence.file.endswith("/trạm.yaml")
    assert desk.assess(evidence).outcome == "pass"


def test_the_product_speaks_composed_vietnamese() -> None:
    """No content file and no feature holds decomposed text, in name or in content."""
    files = [
        path
        for folder in ("criteria", "rules", "evidence", "features")
        for path in (ROOT / folder).rglob("*.*")
    ]
    decomposed = [
        str(path)
        for path in files
        if not unicodedata.is_normalized("NFC", path.name + path.read_text(encoding="utf-8"))
    ]
    assert decomposed == []


def test_the_rules_own_words_are_in_the_finding(product: Desk) -> None:
    """The report can quote the rule: title, reading, basis and source of every indicator are at hand."""
    found: Assessment = product.assess(product.read(ROOT / "evidence" / "stations" / "pass-clear.yaml"))
    for one in found.findings:
        rule = one.ruled.rule
        assert one.ruled.indicator.title.vi
        assert rule.reading.vi
        assert rule.basis
        assert rule.source


def test_an_amendment_that_changes_nothing_is_noticed(product: Desk) -> None:
    """95 % in the place of 95 % leaves the law its hash; another threshold does not."""
    before = product.criteria_set("1300-2023")

    def amended(share: str) -> str:
        when = {"full_immunisation": {"at least": share}}
        said = {"change": {"indicators": {26: {"bands": {1: {"when": when}}}}}}
        file = document({"amends": before.id, "title": TEXT, **said})
        after, problems = overlaid(before, checked(file, Amendment), file.place)
        assert not problems
        return Law(after, {}).digest

    assert amended("95 %") == amended("95.0 %") == Law(before, {}).digest
    assert amended("96 %") != Law(before, {}).digest


def test_two_scenarios_are_never_compared_on_different_populations(product: Desk) -> None:
    """A row that is another station for the other law is refused, and no count comes of it."""
    one = product.criteria_set("1300-2023")
    heads = pl.DataFrame({"row": [0], "id": ["a"], "day": [DAY], "invented": [False]})
    other = heads.with_columns(id=pl.lit("b"))
    with pytest.raises(JudgingError, match="‘a’ for one law and ‘b’ for the other"):
        Comparing(one, one, 0).add(Side(heads, pl.DataFrame()), Side(other, pl.DataFrame()))
