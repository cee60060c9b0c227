"""Counting: every station is counted once, and means are exact."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from fractions import Fraction

import pytest
import simplejson

from bulk_oracle import batches_of
from tieuchi.bulk.counting import Counts
from tieuchi.bulk.engines import PolarsEngine
from tieuchi.bulk.grouping import laws_in_force
from tieuchi.bulk.running import Running
from tieuchi.desk import Desk
from tieuchi.files.content import content_root
from tieuchi.judge.reference import Reference
from tieuchi.present.bulk_summary import counted_line, summary, summary_json
from tieuchi.present.document import Line, Table
from tieuchi.present.language import LANGUAGES, Language, Tongue
from tieuchi.values.days import Validity

DESK = Desk(evaluator=Reference())
STATIONS = [DESK.read(path) for path in sorted((content_root() / "evidence" / "stations").glob("*.yaml"))]
REPORTS = [DESK.read(path) for path in sorted((content_root() / "evidence" / "districts").glob("*.yaml"))]


def counts(evidences: list, *, size: int = 7, **chosen: object) -> Counts:
    """Judge evidence in batches and count it."""
    found = Counts()
    running = Running(DESK, PolarsEngine(), laws_in_force(DESK, **chosen))  # type: ignore[arg-type]
    for batch in batches_of(evidences, size):
        found.add(running.judge(batch))
    return found


def test_counts_add_up_to_what_was_read() -> None:
    """Judged and rejected make up all, and so do the outcomes, along every dimension."""
    found = counts([*STATIONS, *REPORTS])
    assert (found.read, found.judged, found.rejected) == (21, 19, 2)
    assert sum(tally.stations for tally in map(found.of_set, found.sets)) == found.judged
    for dimension in ("province", "zone", "year"):
        assert sum(tally.stations for tally in found.by(dimension).values()) == found.judged


def test_outcomes_and_means_are_those_of_the_stations() -> None:
    """They equal what judging one by one gives, with points as exact fractions."""
    judged = [DESK.assess(one) for one in STATIONS if not one.file.endswith("law-before-2023.yaml")]
    found = counts(STATIONS, size=3).of_set("1300-2023")
    for outcome, count in found.outcomes.items():
        assert count == sum(one.outcome == outcome for one in judged)
    assert found.least == sum(one.total.lo for one in judged if one.total)
    assert found.most == sum(one.total.hi for one in judged if one.total)


def test_stations_with_something_lapsed_are_counted_and_told() -> None:
    """One of the samples has old papers, and the page says so before any figure."""
    found = counts(STATIONS)
    assert found.lapsed == 1
    said = [block.text for block in summary(found, "", Tongue("en")) if isinstance(block, Line)]
    assert any(line.startswith("LAPSED EVIDENCE (stations: 1)") for line in said)


def test_targets_have_no_mean() -> None:
    """A set without points counts outcomes alone."""
    found = counts(REPORTS).of_set("hoang-hoa-2024")
    assert (found.stations, found.least, found.most) == (1, None, None)


def test_warnings_of_the_sheet_stand_above_the_figures() -> None:
    """Samples, rehearsals and working readings are told before any figure."""
    year = Validity(date(2022, 1, 1), date(2022, 12, 31))
    early = [replace(STATIONS[0], as_of=date(2022, 12, 31), period=year, file="early")]
    found = counts(early, set_id="1300-2023", rehearse=True)
    said = [block.text for block in summary(found, "", Tongue("en")) if isinstance(block, Line)]
    assert [line.partition(":")[0] for line in said[1:]] == [
        "SAMPLE (stations",
        "REHEARSAL (stations",
        "1300-2023",
    ]
    assert "WORKING READING" in said[3]


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_summary_has_a_table_for_every_question(lang: Language) -> None:
    """By set, province, zone and year; a set of stations without zones stands in no table of zones."""
    found = counts([*STATIONS, *REPORTS])
    tables = [block for block in summary(found, "rejects.csv", Tongue(lang)) if isinstance(block, Table)]
    assert [len(one.rows) for one in tables] == [3, 3, 4, 4]
    assert {row[0] for row in tables[2].rows} == {"1300-2023"}


def test_nothing_judged_has_no_tables() -> None:
    """Where all is rejected only the counts are told."""
    found = counts([one for one in STATIONS if one.file.endswith("law-before-2023.yaml")])
    blocks = list(summary(found, "rejects.csv", Tongue("en")))
    assert not any(isinstance(block, Table) for block in blocks)
    assert (
        counted_line(found, "rejects.csv", Tongue("en"))
        == "Stations read: 1, judged: 0, rejected: 1 (see rejects.csv)"
    )


def test_json_keeps_shares_and_means_exact() -> None:
    """A share without a finite decimal is a text of two whole numbers."""
    some = [one for one in STATIONS if not one.file.endswith("open-evidence-lapsed.yaml")]
    found = simplejson.loads(summary_json(counts(some)), use_decimal=True)
    assert (found["read"], found["judged"], found["rejected"]) == (17, 16, 1)
    zones = {row["zone"]: row for row in found["by_zone"]}
    assert zones["2"]["share_that_pass"] == str(Fraction(3, 9))
    assert set(zones) == {"1", "2", "3", None}
    assert found["sets"][0]["mean_points"]["least"] == found["by_province"][0]["mean_points"]["least"]
