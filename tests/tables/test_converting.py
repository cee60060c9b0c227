"""Converting: evidence to tables and back, through every kind of file, with nothing lost."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from building import evidence_of
from strategies import FORM as SMALL
from strategies import stations
from tabled import FORM, FORMS, finding
from tieuchi.desk import Desk
from tieuchi.evidence.facts import Evidence
from tieuchi.evidence.reader import form_ids
from tieuchi.tables.converting import evidences_of, tables_of
from tieuchi.tables.sources import open_dataset
from tieuchi.tables.writing import write_tables, write_workbook
from tieuchi.tables.written import Forms, Tables
from tieuchi.values.text import nfc

ROOT = Path(__file__).parents[2]
SAMPLES = sorted(
    path
    for kind in ("stations", "communes", "districts", "provinces")
    for path in (ROOT / "evidence" / kind).rglob("*.yaml")
)
KINDS = ("parquet", "csv", "xlsx")


@pytest.fixture(scope="module")
def desk() -> Desk:
    """A desk on the product's own content."""
    return Desk()


@pytest.fixture(scope="module")
def forms(desk: Desk) -> Forms:
    """All forms of the product."""
    return {name: desk.form(name) for name in form_ids(desk.root)}


def same(given_: Sequence[Evidence], tables: Tables, forms: Forms) -> bool:
    """Whether tables say just what the evidence says."""
    read, rejects = evidences_of(tables, forms)
    assert not rejects
    return [replace(one, places=()) for _, one in read] == [replace(one, places=()) for one in given_]


def through_a_file(tables: Tables, folder: Path, kind: str, forms: Forms) -> Tables:
    """Write tables, and read them again."""
    target = folder / ("data.xlsx" if kind == "xlsx" else "data")
    if kind == "xlsx":
        write_workbook(tables, target)
    else:
        write_tables(tables, target, "csv" if kind == "csv" else "parquet")
    (batch,) = open_dataset([target], forms).batches(1000)
    assert not batch.rejects
    return batch.tables


def test_every_sample_comes_back_as_it_was(desk: Desk, forms: Forms) -> None:
    """Stations, communes, districts and provinces together in one table say what their files say."""
    samples = [desk.read(path) for path in SAMPLES]
    assert same(samples, tables_of(samples), forms)


@pytest.mark.parametrize("kind", KINDS)
def test_every_sample_comes_back_through_a_file(desk: Desk, forms: Forms, tmp_path: Path, kind: str) -> None:
    """So they do when the tables are written and read again."""
    samples = [desk.read(path) for path in SAMPLES]
    assert same(samples, through_a_file(tables_of(samples), tmp_path, kind, forms), forms)


@settings(deadline=None)
@given(st.lists(stations(), max_size=4))
def test_a_random_station_comes_back_as_it_was(some: list[Evidence]) -> None:
    """Whatever is missing, unknown or estimated, and whatever a list lacks."""
    named = [replace(one, file=str(at)) for at, one in enumerate(some)]
    assert same(named, tables_of(named), {"station": SMALL})


LETTERS = st.text(
    st.sampled_from("aấẤa\u0301 ,;\"'\n\t=#%&'’‘1.0{}|:<>_x0041_") | st.characters(codec="utf-8"), min_size=1
)
FREE = LETTERS.map(nfc).map(str.strip).filter(bool)
PRINTED = st.text(st.sampled_from("aấẤ,;\"'=#%’1.0 {}:<>"), min_size=1).map(str.strip).filter(bool)


@st.composite
def spoken(draw: st.DrawFn, free: st.SearchStrategy[str]) -> Evidence:
    """A station with texts, remarks, findings and every way to say a fact."""
    beside = st.fixed_dictionaries({}, optional={"proof": free, "note": free, "printed": free})
    day = {"on": draw(st.sampled_from(["2024-12-31", "2023-02-28"]))}
    known = [{"value": 3}, {"value": 4, **day}, {"from": 3, "to": 4}, {"from": 3, "to": 4, **day}]
    value = st.sampled_from([*known, {"unknown": draw(free)}])
    facts: dict[str, Any] = {
        "whole": {**draw(value), **draw(beside)},
        "part": draw(
            st.sampled_from([0, 2, "unknown", {"from": 1, "to": 2}, {"value": "unknown", "proof": "Sổ"}])
        ),
        "far": draw(st.sampled_from([0.5, 6.25, 300, 12])),
        "share": draw(
            st.sampled_from(["0 %", "92.3 %", "100%", {"from": "80 %", "to": "85.5 %"}, "unknown"])
        ),
        "zone": draw(st.sampled_from(["1", "vùng cao", "unknown"])),
        "yes": draw(st.booleans()),
        "said": draw(free),
    }
    kept = draw(st.sets(st.sampled_from(sorted(facts))))
    row = {
        "code": draw(st.sampled_from(["00123", "1.0", "true", draw(free)])),
        "hours": draw(st.sampled_from([1, "unknown"])),
    }
    rows = {"complete": draw(st.booleans()), "rows": draw(st.sampled_from([[], [row]]))}
    lists = {"rows": {**rows, **draw(st.sampled_from([{}, day]))}}
    both = st.none() | st.fixed_dictionaries({"vi": free, "en": free})
    head = {name: text for name in ("note", "source") if (text := draw(both)) is not None}
    own = finding(points=0.5, by=draw(free), because=draw(free))
    findings = draw(st.sampled_from([[], [own], [own, met()]]))
    return evidence_of(
        FORM,
        {name: value for name, value in facts.items() if name in kept},
        draw(st.sampled_from([lists, {}])),
        place={"commune": draw(free), "province": "Tỉnh 1"},
        invented=draw(st.booleans()),
        findings=findings,
        **head,
    )


def met() -> dict[str, Any]:
    """A finding on a target."""
    return {"indicator": "4.10", "part": "a", "met": True, "by": "Tổ", "on": "2024-12-20", "because": "thấy"}


@settings(deadline=None, max_examples=60)
@given(st.lists(spoken(FREE), max_size=3))
def test_whatever_is_said_comes_back(some: list[Evidence]) -> None:
    """Free texts, proofs, notes, printed figures, findings and texts that look like numbers."""
    named = [replace(one, file=str(at)) for at, one in enumerate(some)]
    assert same(named, tables_of(named), FORMS)


@pytest.mark.parametrize("kind", KINDS)
def test_whatever_is_said_comes_back_through_a_file(
    tmp_path_factory: pytest.TempPathFactory, kind: str
) -> None:
    """So it does through each kind of file, of which a workbook refuses what it cannot hold."""

    @settings(deadline=None, max_examples=20)
    @given(st.lists(spoken(PRINTED if kind == "xlsx" else FREE), min_size=1, max_size=3))
    def comes_back(some: list[Evidence]) -> None:
        named = [replace(one, file=str(at)) for at, one in enumerate(some)]
        assert same(
            named, through_a_file(tables_of(named), tmp_path_factory.mktemp("file"), kind, FORMS), FORMS
        )

    comes_back()
