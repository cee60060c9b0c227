"""Belonging: evidence of another place, of the same commune twice, of another form, or of too many."""

from __future__ import annotations

import unicodedata
from dataclasses import replace
from typing import Any

from building import evidence_of
from smallset import FORM, REPORT_FORM
from tieuchi.evidence.facts import Evidence
from tieuchi.judge.belonging import refusals

DISTRICT = {"district": "Huyện Mẫu", "province": "Tỉnh Mẫu"}
COUNTING = replace(REPORT_FORM, sections=tuple(
    section.model_copy(update={"fields": tuple(f for f in section.fields if f.type != "yes-no")})
    for section in REPORT_FORM.sections
))  # fmt: skip
"""The report's form without what only one commune can be asked."""


def report(place: Any = None, facts: Any = None, form: Any = COUNTING) -> Evidence:
    """Return the report of a district."""
    return evidence_of(form, facts or {}, place=place or DISTRICT)


def station(commune: str | None, file: str = "a.yaml", **place: str) -> Evidence:
    """Return the evidence of a station of the district, or of another place."""
    named = {} if commune is None else {"commune": commune}
    return replace(evidence_of(FORM, {}, place={**named, **DISTRICT, **place}), file=file)


def said(shown: Evidence, *stations: Evidence) -> list[str]:
    """Return what is refused, each with its file."""
    return [f"{one.place.file}: {one.message}" for one in refusals(shown, stations, "station")]


def test_stations_of_the_district_belong_to_it() -> None:
    """Two communes of one district are no fault, nor is a name in decomposed letters."""
    apart = unicodedata.normalize("NFD", "Huyện Mẫu")
    assert said(report(), station("Xã A"), station("Xã B", district=apart)) == []


def test_a_station_of_another_district_or_province_is_refused() -> None:
    """Every level that the report names must be the station's too."""
    other = station("Xã A", district="Huyện Khác", province="Tỉnh Khác")
    assert said(report(), other) == [
        "a.yaml: this station is of Huyện Khác; the report is of Huyện Mẫu",
        "a.yaml: this station is of Tỉnh Khác; the report is of Tỉnh Mẫu",
    ]


def test_a_station_names_its_commune_and_every_level_of_the_report() -> None:
    """What cannot be placed cannot be counted."""
    unplaced = replace(station(None), place={"province": "Tỉnh Mẫu"})
    assert said(report(), unplaced) == [
        "a.yaml: ‘place’ does not name the commune of the station",
        "a.yaml: ‘place’ does not name the district of the station",
    ]


def test_two_files_of_one_commune_are_refused() -> None:
    """A commune is counted once, however its name is composed; files without a commune are no twins."""
    apart = unicodedata.normalize("NFD", "Xã Mẫu")
    twice = said(report(), station("Xã Mẫu", "b.yaml"), station(apart, "a.yaml"), station("Xã B", "c.yaml"))
    assert twice == ["b.yaml: a.yaml is of the same commune, Xã Mẫu; keep one of the two"]
    assert len(said(report(), station(None, "a.yaml"), station(None, "b.yaml"))) == 2


def test_communes_of_one_name_in_two_districts_are_two() -> None:
    """A province may have several communes of one name; a commune's own report cannot."""
    stations = (station("Xã Mẫu", "a.yaml"), station("Xã Mẫu", "b.yaml", district="Huyện Khác"))
    assert said(report({"province": "Tỉnh Mẫu"}), *stations) == []
    assert said(report({"commune": "Xã Mẫu"}), *stations) == [
        "b.yaml: a.yaml is of the same commune, Xã Mẫu; keep one of the two"
    ]


def test_a_file_of_another_form_is_no_station() -> None:
    """A district's own report is not one of its stations."""
    strange = replace(evidence_of(COUNTING, {}, place={"commune": "Xã A", **DISTRICT}), file="a.yaml")
    assert said(report(), strange) == [
        "a.yaml: this file answers the form ‘report’; a station's evidence answers ‘station’"
    ]


def test_more_stations_than_the_report_says_are_refused() -> None:
    """The number of stations and the files given cannot both be right; what is not said is no limit."""
    stations = [station(f"Xã {one}", f"{one}.yaml") for one in "ABC"]
    message = (
        "test.yaml: ‘stations’ is at most 2, and evidence of 3 stations is given; one of the two is wrong"
    )
    assert said(report(facts={"stations": 2}), *stations) == [message]
    assert said(report(facts={"stations": 3}), *stations) == []
    assert said(report(facts={"stations": "unknown"}), *stations) == []


def test_what_one_commune_is_asked_needs_a_report_of_one() -> None:
    """A yes or no about the commune is not answered by the stations of a district."""
    message = "test.yaml: ‘recognised’ is asked of one commune, and ‘place’ names none"
    assert said(report(form=REPORT_FORM), station("Xã A")) == [message]
    assert said(report({"commune": "Xã A"}, form=REPORT_FORM), station("Xã A")) == []


def test_a_form_that_counts_nothing_takes_no_stations() -> None:
    """A station's own evidence has no stations below it."""
    assert said(station("Xã A"), station("Xã B")) == [
        "a.yaml: the form ‘station’ counts nothing from stations"
    ]


def test_all_reasons_are_told_at_once() -> None:
    """Nobody mends one file to learn of the next."""
    stations = (
        station("Xã A", "a.yaml"),
        station("Xã A", "b.yaml"),
        station("Xã C", "c.yaml", district="Khác"),
    )
    assert len(said(report(facts={"stations": 1}), *stations)) == 3
