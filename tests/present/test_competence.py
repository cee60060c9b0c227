"""The sheet says who appraises and recognises on its day, and warns of names of levels that are gone."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from tieuchi.desk import Desk
from tieuchi.evidence.facts import Evidence
from tieuchi.files.content import content_root
from tieuchi.judge.reference import Reference
from tieuchi.present.competence import competence_blocks, level_warnings, sheet_lines
from tieuchi.present.document import Line, Table
from tieuchi.present.language import Tongue
from tieuchi.present.sources import Sources

EN = Tongue("en")
LAST, FIRST = date(2025, 6, 30), date(2025, 7, 1)


@pytest.fixture(scope="module")
def desk() -> Desk:
    """A desk on the product's content."""
    return Desk(evaluator=Reference())


@pytest.fixture(scope="module")
def station(desk: Desk) -> Evidence:
    """A sample whose head names a district."""
    return desk.read(content_root() / "evidence" / "stations" / "pass-clear.yaml")


def head_of(desk: Desk, station: Evidence, day: date) -> str:
    """Return what the sheet's head says of who is competent."""
    return "\n".join(line.text for line in sheet_lines(desk.assess(station, day=day), EN))


def test_the_district_appraises_to_the_last_day_of_districts(desk: Desk, station: Evidence) -> None:
    """Until 30 June 2025 the sheet names the district's council, with the basis of saying so."""
    said = head_of(desk, station, LAST)
    assert "Appraises: The district's appraisal council (earlier set)." in said
    assert "Recognises: The provincial people's committee (confirmed)." in said
    assert "Inferred" not in said


def test_from_the_next_day_on_it_is_inferred_and_says_so(desk: Desk, station: Evidence) -> None:
    """From 1 July 2025 no district is named, and a reader is told that this is no law."""
    said = head_of(desk, station, FIRST)
    assert "district's appraisal" not in said
    assert "Recognises: The provincial people's committee (working reading)." in said
    assert "Inferred, not law" in said


def test_a_district_in_the_head_is_warned_of_only_when_there_is_none(desk: Desk, station: Evidence) -> None:
    """The evidence is judged all the same; the warning names what the head says."""
    assert list(level_warnings(desk.assess(station, day=LAST), EN)) == []
    (warning,) = level_warnings(desk.assess(station, day=FIRST), EN)
    assert "names “Huyện Mẫu”, but on 2025-07-01 there are no units of the level “District" in warning
    communes = {level: name for level, name in station.place.items() if level != "district"}
    alone = replace(station, place=communes)
    assert list(level_warnings(desk.assess(alone, day=FIRST), EN)) == []


def test_who_is_competent_does_not_change_the_receipt(desk: Desk, station: Evidence) -> None:
    """The hash of the law covers what is judged by, not who signs."""
    last, first = (desk.assess(station, day=day) for day in (LAST, FIRST))
    assert (last.receipt.law, last.outcome) == (first.receipt.law, first.outcome)


def test_a_set_shows_every_step_with_its_days(desk: Desk) -> None:
    """A step of which nobody could be read says so instead of being left out."""
    for head in desk.heads:
        blocks = list(competence_blocks(head, desk.jurisdictions, Sources(), EN))
        tables = [block for block in blocks if isinstance(block, Table)]
        assert bool(tables) == (head.id in desk.jurisdictions.competent)
    old = next(head for head in desk.heads if head.id == "3447-2011")
    (table,) = [b for b in competence_blocks(old, desk.jurisdictions, Sources(), EN) if isinstance(b, Table)]
    assert [row[2] for row in table.rows][:2] == ["could not be read"] * 2


def test_a_local_set_that_outlives_its_district_is_warned_of(desk: Desk) -> None:
    """A set made for a district says until when there are districts, if it goes on longer."""
    head = next(head for head in desk.heads if head.id == "hoang-hoa-2024")
    assert list(competence_blocks(head, desk.jurisdictions, Sources(), EN)) == []
    force = head.instrument.in_force.model_copy(update={"end": FIRST})
    longer = head.model_copy(update={"instrument": head.instrument.model_copy(update={"in_force": force})})
    (line,) = competence_blocks(longer, desk.jurisdictions, Sources(), EN)
    assert isinstance(line, Line)
    assert "made for “Huyện Hoằng Hóa”, but after 2025-06-30" in line.text
    ended = head.model_copy(
        update={
            "instrument": head.instrument.model_copy(
                update={"in_force": force.model_copy(update={"end": LAST})}
            )
        }
    )
    assert list(competence_blocks(ended, desk.jurisdictions, Sources(), EN)) == []
