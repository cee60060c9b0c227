"""The sample files: each shows the case that its name tells, under every evaluator, to the last point."""

from __future__ import annotations

import unicodedata
from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest

from golden import BY_NAME, golden, named_set, written
from tieuchi.desk import Desk
from tieuchi.evidence.facts import Evidence
from tieuchi.files.content import content_root
from tieuchi.judge.findings import Assessment
from tieuchi.judge.reference import Reference
from tieuchi.values.interval import Interval
from tieuchi.values.problem import JudgingError

ROOT = content_root()
READER = Desk(evaluator=Reference())
STATIONS = ROOT / "evidence" / "stations"
SAMPLES = sorted(STATIONS.glob("*.yaml"))
JUDGED = [path for path in SAMPLES if not path.stem.startswith("law-")]
DISTRICTS = sorted((ROOT / "evidence" / "districts").glob("*.yaml"))
PROVINCES = sorted((ROOT / "evidence" / "provinces").glob("*.yaml"))
GOLDENS = Path(__file__).parent / "golden"

WITH_GAPS = ("open-can-still-pass", "pass-despite-gaps", "fail-despite-gaps")
UNSETTLED = {
    "open-zone-unknown": {"zone", "distance_to_hospital_km"},
    "open-disqualifier-possible": {"outbreak_station_at_fault"},
    "open-part-of-the-year": {"birth_target_met"},
}


def by_name(path: Path) -> str:
    """Return a file's name without its ending, for a test's own name."""
    return path.stem


@cache
def read(path: Path) -> Evidence:
    """Read a file once for all tests; evidence never changes."""
    return READER.read(path)


def sample(name: str) -> Evidence:
    """Return a sample by its name."""
    return read(STATIONS / f"{name}.yaml")


def assessed(desk: Desk, name: str) -> Assessment:
    """Judge a sample."""
    return desk.assess(sample(name))


def in_zone(evidence: Evidence, zone: str) -> Evidence:
    """Return the same station in another zone."""
    known = replace(evidence.facts["zone"], value=frozenset(zone), state="known")
    return replace(evidence, facts={**evidence.facts, "zone": known})


def points(value: str) -> Interval:
    """Return whole or half points in hundredths."""
    return Interval.point(int(float(value) * 100))


@pytest.mark.parametrize("path", JUDGED, ids=by_name)
def test_the_outcome_is_the_one_the_file_name_says(desk: Desk, path: Path) -> None:
    """A sample's name begins with its outcome."""
    assert desk.assess(read(path)).outcome == path.stem.split("-")[0]


@pytest.mark.parametrize("path", [*SAMPLES, *DISTRICTS, *PROVINCES], ids=by_name)
def test_every_evaluator_gives_the_golden_findings(desk: Desk, path: Path, update_goldens: bool) -> None:
    """No edit of rules, norms, samples or evaluators changes a published finding unnoticed."""
    kept = GOLDENS / f"{path.stem}.json"
    said = written(golden(desk, read(path), named_set(path)))
    if update_goldens and desk.evaluator.name == "reference":
        kept.parent.mkdir(exist_ok=True)
        kept.write_text(said, encoding="utf-8", newline="\n")
    assert kept.is_file(), "run pytest --update-goldens and read what it wrote"
    assert said == kept.read_text(encoding="utf-8")


def test_every_golden_file_belongs_to_a_sample() -> None:
    """A sample that is gone or renamed leaves no golden file behind."""
    samples = {path.stem for path in [*SAMPLES, *DISTRICTS, *PROVINCES]}
    assert {path.stem for path in GOLDENS.glob("*.json")} == samples


@pytest.mark.parametrize("path", SAMPLES, ids=by_name)
def test_a_sample_says_that_it_is_invented(path: Path) -> None:
    """A sample says in both languages what it shows, and its place exists nowhere."""
    evidence = read(path)
    assert evidence.invented
    assert evidence.note is not None
    assert "giả định" in evidence.note.vi
    assert "invented" in evidence.note.en
    assert all("Mẫu" in name for name in evidence.place.values())


@pytest.mark.parametrize("path", SAMPLES, ids=by_name)
def test_a_sample_is_composed_unicode(path: Path) -> None:
    """Samples are written in composed Unicode, as the product shows them."""
    text = path.read_text(encoding="utf-8")
    assert text == unicodedata.normalize("NFC", text)


@pytest.mark.parametrize("path", SAMPLES, ids=by_name)
def test_a_sample_answers_the_whole_form_but_for_its_gaps(path: Path) -> None:
    """Every field and list is answered, except what the sample leaves open on purpose."""
    evidence = read(path)
    left = {name for name in evidence.form.fields if not evidence.fact(name).settled}
    assert set(evidence.rosters) == set(evidence.form.lists)
    if path.stem in WITH_GAPS:
        assert 3 <= len(left) <= 15
    else:
        assert left == UNSETTLED.get(path.stem, set())


def test_no_two_samples_are_the_same_commune() -> None:
    """Each sample is a commune of its own, with a population of its own."""
    stations = [read(path) for path in SAMPLES]
    assert len({one.place["commune"] for one in stations}) == len(SAMPLES)
    assert len({one.facts["population"].value for one in stations}) == len(SAMPLES)


def test_a_station_before_2023_is_told_what_is_missing_to_judge_it(desk: Desk) -> None:
    """The set of its day is known as a frame only, and no later set takes its place."""
    with pytest.raises(JudgingError, match=r"4667/QĐ-BYT .* only its frame is known") as refusal:
        assessed(desk, "law-before-2023")
    assert "The points of each criterion within the total of 100" in str(refusal.value)


def test_a_clear_fail_stays_below_80_and_below_half_in_several_criteria(desk: Desk) -> None:
    """Every reason to fail but a disqualifier is there, and nothing is open."""
    one = assessed(desk, "fail-clear")
    assert one.total is not None
    assert one.needed is not None
    assert one.total.hi < one.needed.lo
    assert sum(criterion.standing == "not met" for criterion in one.criteria) >= 3
    assert one.counts["open"] == 0


def test_a_criterion_under_half_fails_a_total_above_80(desk: Desk) -> None:
    """One criterion below its line is the only thing wrong."""
    one = assessed(desk, "fail-criterion-under-half")
    assert one.total is not None
    assert one.total.lo > 8000
    assert [criterion.number for criterion in one.criteria if criterion.standing != "met"] == ["2"]
    assert one.criteria[1].points == points("4.5")
    assert not any(bar.holds.hi for bar in one.barred)


def test_a_disqualifier_fails_a_station_with_points_enough(desk: Desk) -> None:
    """One disqualifier that surely holds is the only thing wrong."""
    one = assessed(desk, "fail-disqualifier")
    assert one.total is not None
    assert one.total.lo > 8000
    assert all(criterion.standing == "met" for criterion in one.criteria)
    assert [bar.disqualifier.name for bar in one.barred if bar.holds.hi] == ["large-poisoning-at-fault"]


def test_one_point_short_is_not_rounded_up(desk: Desk) -> None:
    """With 79 of 100 points a station fails, though every criterion reaches its line."""
    one = assessed(desk, "fail-one-point-short")
    assert one.total == points("79")
    assert all(criterion.standing == "met" for criterion in one.criteria)
    assert not any(bar.holds.hi for bar in one.barred)


def test_exactly_80_with_a_criterion_exactly_at_half_passes(desk: Desk) -> None:
    """Reaching a line is enough, for the total and for a criterion whose half is no whole number."""
    one = assessed(desk, "pass-exactly-80")
    assert one.total == points("80")
    assert one.criteria[3].points == one.criteria[3].needed == points("4.5")
    assert one.criteria[4].points == one.criteria[4].needed == points("9.5")


def test_missing_evidence_can_still_bring_a_pass_or_a_fail(desk: Desk) -> None:
    """The points known lie below the line and the points possible above it."""
    one = assessed(desk, "open-can-still-pass")
    assert one.total is not None
    assert one.total.lo < 8000 <= one.total.hi
    assert "not met" not in {criterion.standing for criterion in one.criteria}
    assert not any(bar.holds.hi for bar in one.barred)


def test_a_possible_disqualifier_keeps_a_station_open(desk: Desk) -> None:
    """Points enough are no pass while a disqualifier may still hold."""
    one = assessed(desk, "open-disqualifier-possible")
    assert one.total is not None
    assert one.total.known
    assert one.total.lo > 8000
    assert all(criterion.standing == "met" for criterion in one.criteria)
    assert [bar.holds for bar in one.barred if bar.holds.hi] == [Interval(0, 1)]


def test_an_unknown_zone_is_not_chosen_for_the_department(desk: Desk) -> None:
    """Zone 3 would pass and zones 1 and 2 would fail, so a station of unknown zone is open."""
    evidence = sample("open-zone-unknown")
    known = {zone: desk.assess(in_zone(evidence, zone)).outcome for zone in "123"}
    assert known == {"1": "fail", "2": "fail", "3": "pass"}
    assert desk.assess(evidence).outcome == "open"


def test_a_pass_does_not_wait_for_evidence_that_cannot_change_it(desk: Desk) -> None:
    """Even the least points reach every line, though indicators are open."""
    one = assessed(desk, "pass-despite-gaps")
    assert one.total is not None
    assert not one.total.known
    assert one.counts["open"] >= 5


def test_a_fail_does_not_wait_for_evidence_that_cannot_change_it(desk: Desk) -> None:
    """Even the most points leave a criterion below its line, though the total is open."""
    one = assessed(desk, "fail-despite-gaps")
    assert one.counts["open"] >= 5
    assert [criterion.number for criterion in one.criteria if criterion.standing == "not met"] == ["2"]


def test_an_overruling_finding_shows_what_the_rule_said(desk: Desk) -> None:
    """The assessors' half point decides the outcome, so the sheet tells that the rule gave none."""
    evidence = sample("pass-overruled-finding")
    one = desk.assess(evidence)
    overruled = [finding for finding in one.findings if finding.status == "overruled"]
    assert [finding.number for finding in overruled] == ["20"]
    part = next(part for part in overruled[0].parts if part.own)
    assert (part.points, part.said) == (points("0.5"), points("0"))
    assert one.total == points("80")
    by_the_rules = desk.assess(replace(evidence, findings=(), places=()))
    assert by_the_rules.total == points("79.5")
    assert by_the_rules.outcome == "fail"


def test_half_a_year_is_not_judged_as_a_year(desk: Desk) -> None:
    """Counts of half a year are lower bounds, and no disqualifier of the year is ruled out."""
    one = assessed(desk, "open-part-of-the-year")
    assert not one.covered
    assert all(bar.holds == Interval(0, 1) for bar in one.barred)
    immunised = next(finding for finding in one.findings if finding.number == "26")
    assert immunised.status == "open"


def test_before_april_2023_the_correction_and_the_staffing_norm_are_still_to_come(desk: Desk) -> None:
    """Indicator 35 names its later correction, and the staff number is open for want of a norm."""
    one = assessed(desk, "pass-before-april-2023")
    corrected = {finding.number: finding.correction for finding in one.findings if finding.correction}
    assert {number: correction.number for number, correction in corrected.items()} == {"35": "1453/QĐ-BYT"}
    assert "staffing" not in one.law.norms
    assert [finding.number for finding in one.findings if finding.status == "open"] == ["6"]


def test_zone_3_has_its_own_levels(desk: Desk) -> None:
    """The mountain station passes in zone 3 and would fail with the same figures in zone 2."""
    evidence = sample("pass-zone-3-mountain")
    assert desk.assess(evidence).outcome == "pass"
    assert desk.assess(in_zone(evidence, "2")).outcome == "fail"


@pytest.mark.parametrize("path", SAMPLES, ids=by_name)
def test_an_unknown_part_is_never_more_than_its_whole(path: Path) -> None:
    """What was asked and not established is bounded by what it is part of, as what was not asked is."""
    evidence = read(path)
    beyond = [
        name
        for name, field in evidence.form.fields.items()
        if field.part_of and evidence.fact(name).value.hi > evidence.fact(field.part_of).value.hi
    ]
    assert beyond == []


def test_hours_of_half_a_year_do_not_settle_the_training_of_the_year(desk: Desk) -> None:
    """Training hours grow until December, so too few by June leave the year's training open."""
    one = assessed(desk, "open-part-of-the-year")
    training = next(finding for finding in one.findings if finding.number == "9")
    assert training.points == Interval(50, 100)


@pytest.mark.parametrize("path", JUDGED, ids=by_name)
def test_every_open_finding_names_what_is_missing(path: Path) -> None:
    """Whoever reads an open finding learns which fact, list or norm would settle it."""
    findings = READER.assess(read(path)).findings
    unexplained = [one.number for one in findings if one.status == "open" and not one.missing]
    assert unexplained == []


def test_an_unknown_zone_is_all_that_is_missing_where_the_rest_is_known() -> None:
    """Findings that only the zone keeps open name the zone, and blame no list that is complete."""
    findings = READER.assess(sample("open-zone-unknown")).findings
    named = {one.number: {fact.name for fact in one.missing} for one in findings if one.status == "open"}
    assert set(named) == {"6", "7", "13", "27", "28", "30", "33", "34", "37", "38"}
    assert all(names == {"zone"} for names in named.values())


@pytest.mark.parametrize("name", BY_NAME)
def test_a_set_that_names_nobody_judges_only_when_it_is_named(desk: Desk, name: str) -> None:
    """A plan whose text does not say which district it binds is applied to none until someone asks for it."""
    evidence = read(ROOT / "evidence" / "districts" / f"{name}.yaml")
    with pytest.raises(JudgingError, match="no criteria set is in force"):
        desk.assess(evidence)
    assert desk.assess(evidence, set_id=BY_NAME[name]).law.criteria_set.head.only_when_named


@pytest.mark.parametrize("path", [path for path in DISTRICTS if read(path).invented], ids=by_name)
def test_an_invented_district_shows_targets_met_not_met_and_open(desk: Desk, path: Path) -> None:
    """A sample of a local plan says in both languages that it is invented, and shows every result."""
    evidence = read(path)
    assert evidence.note is not None
    assert "giả định" in evidence.note.vi
    assert "Invented" in evidence.note.en
    counts = desk.assess(evidence, set_id=BY_NAME.get(path.stem)).counts
    assert all(counts[status] for status in ("met", "not met", "open"))


@pytest.mark.parametrize("path", PROVINCES, ids=by_name)
def test_an_invented_province_shows_targets_met_not_met_and_open(desk: Desk, path: Path) -> None:
    """A sample of a province is invented, carries no real province's name, and shows every result."""
    evidence = read(path)
    assert evidence.invented
    assert evidence.note is not None
    assert "giả định" in evidence.note.vi
    assert "Invented" in evidence.note.en
    assert all("Mẫu" in name for name in evidence.place.values())
    counts = desk.assess(evidence, set_id=path.stem).counts
    assert all(counts[status] for status in ("met", "not met", "open"))
