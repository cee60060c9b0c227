"""Running: every station is judged as ``tieuchi assess`` judges it, or rejected with what it says."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from functools import cache
from pathlib import Path

import pytest
from polars.testing import assert_frame_equal

from bulk_oracle import batches_of, joined, tables_of_assessments
from tieuchi.bulk.engines import PolarsEngine
from tieuchi.bulk.grouping import laws_in_force
from tieuchi.bulk.running import Running, forms_of
from tieuchi.desk import Desk
from tieuchi.evidence.facts import Evidence, Fact
from tieuchi.evidence.file import OwnFinding
from tieuchi.files.content import content_root
from tieuchi.judge.findings import Assessment
from tieuchi.judge.reference import Reference
from tieuchi.tables.sources import open_dataset
from tieuchi.values.days import Validity
from tieuchi.values.interval import Interval
from tieuchi.values.problem import InputError, JudgingError, Place

DESK = Desk(evaluator=Reference())
EVIDENCE = content_root() / "evidence"
PLACES = ("communes", "districts", "provinces", "stations")
SAMPLES = sorted(path for folder in PLACES for path in (EVIDENCE / folder).glob("*.yaml"))
DAY = date(2024, 12, 31)


@cache
def sample(path: Path) -> Evidence:
    """Read a sample once for all tests."""
    return DESK.read(path)


def station(name: str = "pass-clear") -> Evidence:
    """Return a sample of a station."""
    return sample(EVIDENCE / "stations" / f"{name}.yaml")


def run(
    evidences: Sequence[Evidence],
    *,
    size: int = 1000,
    day: date | None = None,
    set_id: str | None = None,
    rehearse: bool = False,
) -> dict[str, list[str]]:
    """Judge in bulk, compare with judging one by one, and return the reasons of the rejects by id."""
    running = Running(DESK, PolarsEngine(), laws_in_force(DESK, set_id, rehearse=rehearse), day)
    found = joined(running.judge(batch) for batch in batches_of(evidences, size))
    judged: list[Assessment] = []
    refused: dict[str, list[str]] = {}
    for one in evidences:
        try:
            judged.append(DESK.assess(one, day=day, set_id=set_id, rehearse=rehearse))
        except InputError as error:
            refused[one.file] = [str(problem.message) for problem in error.problems]
        except JudgingError as error:
            refused[one.file] = [str(error.message)]
    for name, expected in tables_of_assessments(judged).items():
        assert_frame_equal(found[name], expected)
    rejects: dict[str, list[str]] = {}
    for row in found["rejects"].iter_rows(named=True):
        rejects.setdefault(row["id"], []).append(row["reason"])
    assert rejects == refused
    return rejects


@pytest.mark.parametrize("size", [1, 7, 1000])
def test_every_sample_is_judged_as_it_is_judged_alone(size: int) -> None:
    """Stations, districts and communes of several sets come out alike, to the last column."""
    rejects = run([sample(path) for path in SAMPLES], size=size)
    assert {Path(name).stem for name in rejects} == {
        "bac-ninh-220-2018",
        "can-tho-89-2022",
        "huyen-uy-2025",
        "law-before-2023",
    }


def test_each_year_is_judged_by_the_law_in_force_on_its_own_day() -> None:
    """The same station in several years is judged or refused year by year."""
    years = [
        replace(
            station(),
            file=f"in {year}",
            as_of=date(year, 12, 31),
            period=Validity(date(year, 1, 1), date(year, 12, 31)),
        )
        for year in (2010, 2013, 2020, 2023, 2024)
    ]
    assert set(run(years)) == {"in 2010", "in 2013", "in 2020"}


def test_what_the_period_covers_is_told_for_each_station() -> None:
    """A part of the year, another period and a whole year stand side by side."""
    whole = station()
    half = replace(whole, file="half", period=replace(whole.period, end=date(2024, 6, 30)))
    long = replace(whole, file="long", period=replace(whole.period, start=date(2022, 1, 1)))
    assert not run([half, whole, long])


@pytest.mark.parametrize(
    ("set_id", "day", "rehearse"),
    [
        ("1300-2023", DAY, False),
        ("1300-2023", date(2022, 12, 31), False),
        ("1300-2023", date(2022, 12, 31), True),
        ("4667-2014", date(2020, 1, 1), False),
        ("hoang-hoa-2024", DAY, False),
        ("station-checks", DAY, False),
        ("no-such-set", DAY, False),
    ],
)
def test_a_set_and_a_day_can_be_chosen(set_id: str, day: date, rehearse: bool) -> None:
    """Choosing a set, a day and a rehearsal does what it does for one station."""
    run([station(), station("open-zone-unknown")], day=day, set_id=set_id, rehearse=rehearse)


@pytest.mark.parametrize("day", [date(2025, 6, 30), date(2025, 7, 1), date(2026, 4, 1), date(2030, 1, 1)])
def test_what_has_lapsed_is_unknown_as_for_one_station(day: date) -> None:
    """On any later day stations have the same points, and figures that clash clash only while they count."""
    lapsed, whole = station("open-evidence-lapsed"), station()
    clash = {"newborns_screened": Fact(Interval(900, 900), "known")}
    clashing = replace(whole, file="clashing", facts={**whole.facts, **clash})
    assert set(run([lapsed, whole, clashing], day=day)) == ({"clashing"} if day < date(2026, 4, 1) else set())


def test_assessors_findings_stand_instead_of_the_rules() -> None:
    """What an assessor found is judged as alone, and what cannot be found is refused with its reason."""
    by = {"by": "Tổ thẩm định", "on": DAY, "because": "đã kiểm tra"}
    good = (
        OwnFinding(indicator="26", points=1, **by),
        OwnFinding(indicator="1", part="meetings", points=0, **by),
    )
    faulty = (OwnFinding(indicator="99", points=1, **by), OwnFinding(indicator="26", points=9, **by))
    shown = [
        replace(station(), file=name, findings=found, places=(Place(name),) * 2)
        for name, found in (("good", good), ("faulty", faulty))
    ]
    rejects = run([station(), *shown, station("pass-overruled-finding")])
    assert list(rejects) == ["faulty"]


def test_figures_that_contradict_each_other_are_refused_in_the_words_for_one_station() -> None:
    """A part of a computed whole that exceeds it is rejected, and the others are judged."""
    screened = {"newborns_screened": Fact(Interval.point(500), "known")}
    impossible = replace(station(), file="impossible", facts={**station().facts, **screened})
    rejects = run([station(), impossible, station("fail-clear")])
    assert "a part cannot exceed its whole" in rejects["impossible"][0]


ODD = """id,place.commune,as of,period from,period to,zone,population
a,Xã A,2024-12-31,2024-01-01,2024-12-31,2,5000
b,Xã B,31/12/2024,2024-01-01,2024-12-31,7,abc
,Xã C,2024-12-31,2024-01-01,2024-12-31,2,1
a,Xã A,2024-12-31,2024-01-01,2024-12-31,2,5000
c,Xã D,1999-12-31,1999-01-01,1999-12-31,2,5000
d,Xã E,2024-12-31,2024-01-01,2024-12-31,unknown,5000..6000
"""


@pytest.mark.parametrize("size", [1, 2, 7])
def test_bad_rows_are_rejected_in_their_order_and_the_others_judged(tmp_path: Path, size: int) -> None:
    """However many stations come at a time, all that is wrong is told once, in the order of the rows."""
    (tmp_path / "odd.csv").write_text(ODD, encoding="utf-8")
    dataset = open_dataset([tmp_path / "odd.csv"], forms_of(DESK))
    running = Running(DESK, PolarsEngine(), laws_in_force(DESK))
    judged = [running.judge(batch) for batch in dataset.batches(size)]
    assert sum(batch.read for batch in judged) == dataset.total == 6
    found = joined(judged)
    assert found["totals"]["id"].to_list() == ["d"]
    told = found["rejects"].select("row", "id", "column").rows()
    assert told == [
        (2, "a", "id"),
        (3, "b", "zone"),
        (3, "b", "population"),
        (4, "", "id"),
        (5, "a", "id"),
        (6, "c", ""),
    ]
