"""Districts and communes counted from their stations' own evidence, on the product's own content."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from folders import write
from golden import golden, written
from tieuchi.desk import STATION, Desk
from tieuchi.evidence.facts import Evidence
from tieuchi.evidence.reader import form_ids
from tieuchi.files.content import content_root
from tieuchi.judge.findings import Assessment, Finding
from tieuchi.judge.reference import Reference
from tieuchi.judge.station_links import check_counted
from tieuchi.values.interval import Interval
from tieuchi.values.problem import InputError, JudgingError

ROOT = content_root()
READER = Desk(evaluator=Reference())
GOLDENS = Path(__file__).parent / "golden" / "counted"
COMMUNES = sorted((ROOT / "evidence" / "communes").glob("*.yaml"))
MAU = ROOT / "evidence" / "districts" / "mau-2024"
PLAN = "huyen-uy-141-2023"


def read(folder: str, name: str) -> Evidence:
    """Read a sample."""
    return READER.read(ROOT / "evidence" / folder / f"{name}.yaml")


def report() -> Evidence:
    """Return the report of the invented district."""
    return READER.read(MAU / "report.yaml")


def stations() -> list[Evidence]:
    """Return the evidence of its stations."""
    return [READER.read(path) for path in sorted((MAU / "stations").glob("*.yaml"))]


def finding(assessment: Assessment, number: str) -> Finding:
    """Return what is found of one target."""
    return next(one for one in assessment.findings if one.number == number)


@pytest.mark.parametrize("form_id", form_ids(ROOT))
def test_what_a_form_counts_can_be_counted(form_id: str) -> None:
    """Every field and target that a form of the product names is there and of the right kind."""
    check_counted(READER.form(form_id), READER.form(STATION), READER.criteria_set)


@pytest.mark.parametrize("path", COMMUNES, ids=lambda path: path.stem)
def test_a_communes_own_report_is_judged_as_agreed(desk: Desk, path: Path, *, update_goldens: bool) -> None:
    """Each sample of criterion 15 comes out to the last target as its golden file says."""
    agree(path.stem, written(golden(desk, READER.read(path))), update=update_goldens)


def test_a_commune_with_its_station_is_judged_as_agreed(desk: Desk, *, update_goldens: bool) -> None:
    """The station's result answers whether the commune meets the national criteria."""
    one = read("communes", "open-one-level-not-read")
    counted = desk.count(one, [read("stations", "pass-clear")])
    agree("commune-with-its-station", written(golden(desk, counted)), update=update_goldens)
    assert finding(desk.assess(one), "15.2").status == "open"
    assert finding(desk.assess(counted), "15.2").status == "met"


def test_a_district_with_its_stations_is_judged_as_agreed(desk: Desk, *, update_goldens: bool) -> None:
    """Every target of the plan comes out as its golden file says, counted from four of five stations."""
    counted = desk.count(report(), stations(), set_id=PLAN)
    said = golden(desk, counted, PLAN)
    agree("district-with-its-stations", written(said), update=update_goldens)


@pytest.mark.parametrize("name", ["pass-clear", "open-can-still-pass"])
def test_the_questions_to_one_station_are_answered_as_agreed(
    desk: Desk, name: str, *, update_goldens: bool
) -> None:
    """What a station counts for in its district comes out as the golden file says."""
    station = replace(read("stations", name), findings=(), places=())
    agree(f"station-checks-{name}", written(golden(desk, station, "station-checks")), update=update_goldens)


def agree(name: str, said: str, *, update: bool) -> None:
    """Compare with a golden file, or write it anew."""
    path = GOLDENS / f"{name}.json"
    if update:
        write(GOLDENS, path.name, said)
    assert said == path.read_text(encoding="utf-8")


def test_the_stations_own_evidence_stands_against_a_report_that_says_otherwise(desk: Desk) -> None:
    """The report says that all five stations have a doctor; one surely has none, so the target is missed."""
    without, counted = (desk.assess(report(), set_id=PLAN, stations=given) for given in ([], stations()))
    assert finding(without, "III.4a").status == "met"
    assert finding(counted, "III.4a").status == "not met"
    used = finding(counted, "III.4a").used[0]
    doctors = next(one.fact for one in used.facts if one.name == "stations_with_any_doctor")
    assert doctors.value == Interval(2, 4)
    assert doctors.counted is not None
    assert doctors.counted.differs
    assert (doctors.counted.no, doctors.counted.unclear) == (("Xã Mẫu Hải",), ("Xã Mẫu Khê Thượng",))


def test_judging_with_stations_is_judging_the_counted_report(desk: Desk) -> None:
    """The desk has one way to count, whether it is asked for the evidence or for the assessment."""
    counted = desk.count(report(), stations(), set_id=PLAN)
    assert desk.assess(report(), set_id=PLAN, stations=stations()).receipt == (
        desk.assess(counted, set_id=PLAN).receipt
    )


def test_the_receipt_differs_with_a_stations_evidence(desk: Desk) -> None:
    """A remark more changes nothing, a figure more does, even one that no target looks at."""
    first, *others = stations()
    noted = replace(first, note=None)
    answered = replace(first, facts={**first.facts, "households": first.facts["population"]})
    codes = [
        desk.assess(report(), set_id=PLAN, stations=[one, *others]).receipt.code
        for one in (first, noted, answered)
    ]
    assert codes[0] == codes[1] != codes[2]


def test_the_hoang_hoa_report_is_answered_by_stations_and_not_by_its_39_doctors(desk: Desk) -> None:
    """39 doctors in 37 stations leave the target open; one station without a doctor misses it."""
    one = read("districts", "hoang-hoa-2024-05")
    told = {**one.facts, "stations": replace(one.facts["communes"], note=None)}
    here = {**one.place, "commune": "Xã Mẫu Hải"}
    bare = replace(stations()[0], place=here, as_of=one.as_of)
    assert next(shown.place["commune"] for shown in stations()) == "Xã Mẫu Hải"
    shown = replace(one, facts=told)
    assert finding(desk.assess(shown), "14a").status == "open"
    assert finding(desk.assess(shown, stations=[bare]), "14a").status == "not met"


def test_only_what_the_set_looks_at_is_asked_of_the_stations(desk: Desk) -> None:
    """A law that is only a frame is no complaint where nobody asks who is recognised."""
    one = replace(report(), as_of=stations()[0].as_of)
    counted = desk.count(one, stations(), set_id="hoang-hoa-2024")
    assert "communes_meeting_criteria" in counted.facts
    assert counted.facts["communes_meeting_criteria"].counted is None
    assert all(not given.unused for given in counted.stations)


def test_under_a_frame_nobody_is_counted_as_recognised(desk: Desk) -> None:
    """Before the national criteria of 2023 the station's figures count, its recognition does not."""
    old = read("stations", "law-before-2023")
    place = dict(old.place)
    one = read("communes", "open-one-level-not-read")
    one = replace(one, place=place, as_of=old.as_of.replace(year=2022), facts={})
    counted = desk.count(one, [replace(old, as_of=one.as_of)])
    (given,) = counted.stations
    assert "only its frame is known" in str(given.unused[0].message)
    assert "meets_national_criteria" not in counted.facts
    assert counted.facts["insured_people"].counted is not None


def test_a_station_of_another_district_is_refused(desk: Desk) -> None:
    """Evidence from elsewhere is never counted."""
    with pytest.raises(InputError, match="this station is of Thành phố Mẫu; the report is of Huyện Mẫu"):
        desk.count(report(), [read("stations", "pass-urban-ward")], set_id=PLAN)


def test_a_faulty_from_stations_is_told_with_its_place(tmp_path: Path) -> None:
    """A contributor who names a target that is not there learns the file and the line."""
    from folders import FIELD, SET, criterion, rules, sound_content, station  # noqa: PLC0415 - only here

    root = sound_content(tmp_path)
    several = rules(1, 1)
    several["rules"][0]["bands"] = [{"points": 1, "when": {"yes": {"at least": 1}}}]
    write(root, "criteria/two/set.yaml", {**SET, "id": "two", "form": "district"})
    write(root, "criteria/two/01-a.yaml", criterion(1, 1))
    write(root, "rules/two/01-a.yaml", several)
    fields = [
        {
            "id": "stations",
            "type": "count",
            "least": 1,
            "most": 9,
            "from stations": {"count": "all"},
            **FIELD,
        },
        {"id": "yes", "type": "count", "least": 0, "most": 9, "from stations": {"count": "one/7"}, **FIELD},
    ]
    write(root, "evidence/forms/district/01.yaml", {"section": 1, "title": FIELD["label"], "fields": fields})
    desk = Desk(root, evaluator=Reference())
    shown = desk.read(write(root, "district.yaml", station(form="district", facts={})))
    given = desk.read(write(root, "station.yaml", station()))
    with pytest.raises(InputError, match=r"forms/district/01\.yaml:\d+:\d+: ‘one’ has no indicator 7"):
        desk.count(shown, [given])


def test_no_law_is_no_law_with_stations_too(desk: Desk) -> None:
    """A plan that is not in force on the day counts nothing."""
    with pytest.raises(JudgingError):
        desk.count(report(), stations(), set_id="hoang-hoa-2024", day=report().as_of.replace(year=2020))
