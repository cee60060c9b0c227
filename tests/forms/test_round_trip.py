"""A filled form gives the same assessment as the same facts in an evidence file, to the byte of the receipt."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from forms.workbooks import ABOUT, FIELDS, read, remarks, shown, workbook
from golden import named_set
from strategies import FORM as RANDOM_FORM
from strategies import stations
from tieuchi.desk import Desk
from tieuchi.evidence.facts import Evidence, Fact
from tieuchi.files.content import content_root
from tieuchi.forms.carrying import carried
from tieuchi.forms.writing import workbook_bytes
from tieuchi.judge.reference import Reference
from tieuchi.law.criteria import SetFile
from tieuchi.present.export import as_json
from tieuchi.present.filling import begun, form_workbook
from tieuchi.present.language import Tongue
from tieuchi.values.days import Validity
from tieuchi.values.interval import Interval

EVIDENCE = content_root() / "evidence"
SAMPLES = sorted(
    path
    for folder in ("stations", "districts", "provinces", "communes")
    for path in (EVIDENCE / folder).rglob("*.yaml")
)
DESK = Desk(evaluator=Reference())
VI = Tongue("vi")
NAMED = {"report": "tam-duong-2022"}
"""A sample that is judged by a set of another place, which is named."""


def head_of(evidence: Evidence, named: str | None = None) -> SetFile:
    """Return the set named, or else one by which evidence is judged, on its own day where there is one."""
    fitting = [head for head in DESK.heads if head.form == evidence.form.id and head.kind != "frame"]
    in_force = [head for head in fitting if head.instrument.validity.holds(evidence.as_of)]
    return next((head for head in DESK.heads if head.id == named), (in_force or fitting)[0])


def as_form(evidence: Evidence, named: str | None = None, tongue: Tongue = VI) -> bytes:
    """Return evidence as a form of its set."""
    law = DESK.law(head_of(evidence, named).id, evidence.as_of)
    return form_workbook(law, DESK.norms, evidence, tongue)


def same(one: Evidence, other: Evidence) -> Evidence:
    """Return evidence as if it came from the file of another, so that nothing but what it says differs."""
    return replace(one, file=other.file, places=other.places)


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.stem)
def test_a_sample_as_a_form_is_the_sample(path: Path, tmp_path: Path) -> None:
    """Every sample reads back from its form with every fact, remark and proof, and is judged alike."""
    evidence, file = DESK.read(path), tmp_path / f"{path.stem}.xlsx"
    named = named_set(path) or NAMED.get(path.stem)
    file.write_bytes(as_form(evidence, named))
    again = DESK.read(file)
    assert again.digest == evidence.digest
    again = same(again, evidence)
    assert again == evidence
    if path.stem != "law-before-2023":
        before, after = (DESK.assess(one, set_id=named) for one in (evidence, again))
        assert after.receipt == before.receipt
        assert as_json([(after, again)], [], None, VI) == as_json([(before, evidence)], [], None, VI)


@given(stations())
@settings(max_examples=60)
def test_random_evidence_reads_back(evidence: Evidence) -> None:
    """Facts known, estimated, unknown and left out, and lists with gaps, read back as they were."""
    raw = workbook_bytes(evidence, ABOUT, str, lambda asked: asked.type)
    assert same(read(raw, RANDOM_FORM), evidence) == evidence


TEXTS = st.text(
    st.characters(codec="utf-8", exclude_categories=("C", "Z"), include_characters=" "), max_size=12
)


def said() -> Iterator[Any]:
    """Yield strategies for what each field of the small form may say."""
    number = st.integers(0, 5_000_000).map(lambda value: value / 1000)
    whole = st.integers(1000, 99999)
    for one in FIELDS:
        values: dict[str, st.SearchStrategy[Any]] = {
            "choice": st.sampled_from(["plain", "hill", "hill_too"]),
            "count": st.integers(0, 999),
            "number": number
            | st.tuples(number, number).map(lambda ends: {"from": min(ends), "to": max(ends)}),
            "percent": st.integers(0, 1_000_000).map(lambda value: f"{value / 10_000:.4f} %"),
            "yes-no": st.booleans(),
            "text": TEXTS.map(str.strip).filter(bool),
        }
        yield whole if one["id"] == "people" else values[one["type"]]


@st.composite
def typed(draw: st.DrawFn) -> Evidence:
    """Evidence on the small form in all that a cell can hold."""
    facts: dict[str, Any] = {}
    for one, value in zip(FIELDS, said(), strict=True):
        written = draw(st.none() | value | st.just("unknown"))
        beside = {
            "proof": draw(st.none() | TEXTS.filter(str.strip)),
            "note": draw(st.none() | TEXTS.filter(str.strip)),
        }
        more = {name: text for name, text in beside.items() if text is not None}
        if written is not None:
            facts[one["id"]] = {**(written if isinstance(written, dict) else {"value": written}), **more}
    rows = draw(st.lists(st.fixed_dictionaries({"code": TEXTS.map(str.strip).filter(bool)},
                optional={"area": st.sampled_from(["plain", "hill_too", "unknown"]), "hours": st.integers(0, 2000),
                          "licensed": st.booleans()}), unique_by=lambda row: row["code"], max_size=4))  # fmt: skip
    return shown(facts, rows)


@given(typed())
@settings(max_examples=60)
def test_whatever_a_cell_can_hold_reads_back(evidence: Evidence) -> None:
    """Decimals that could be thousands, odd percentages, codes that look like days: all read back."""
    assert same(read(workbook(evidence)), evidence) == evidence


def test_a_form_in_english_is_read_like_one_in_vietnamese() -> None:
    """The language of a form is only that of its words; either is read."""
    evidence = DESK.read(EVIDENCE / "stations" / "pass-clear.yaml")
    raw = as_form(evidence, tongue=Tongue("en"))
    assert read(raw, evidence.form).digest == evidence.digest


def test_the_same_form_has_the_same_bytes() -> None:
    """A form tells nothing of the day or the machine it was written on."""
    evidence = shown({"people": 5}, [{"code": "a"}])
    assert workbook(evidence) == workbook(evidence)


def test_a_blank_form_says_nothing_and_asks_everything() -> None:
    """An empty form reads as evidence of which nothing was asked, of the set's days and place."""
    head = next(one for one in DESK.heads if one.id == "1300-2023")
    form = DESK.form(head.form)
    blank = begun(head, form, date(2024, 12, 31))
    named = replace(blank, place={**blank.place, "commune": "Xã Thử"})
    again = read(form_workbook(DESK.law(head.id, blank.as_of), DESK.norms, named, VI), form)
    assert not again.facts
    assert not again.rosters
    assert again.place == {"commune": "Xã Thử"}
    assert (again.as_of, again.period) == (blank.as_of, blank.period)
    assert remarks(again) == []


def test_last_years_evidence_keeps_what_stood_on_a_day_with_that_day() -> None:
    """Carried to a later year, facts keep their day and lapse by it; figures over the period are asked anew."""
    evidence = shown({"people": 5, "visits": 3, "plan": {"value": True, "on": "2024-03-05"}, "area": "unknown"},
                     [{"code": "a", "hours": 3}])  # fmt: skip
    year = Validity(date(2025, 1, 1), date(2025, 12, 31))
    after = read(workbook(carried(evidence, date(2025, 12, 31), year)))
    assert "visits" not in after.facts
    assert after.facts["people"].on == date(2024, 12, 31)
    assert after.facts["plan"].on == date(2024, 3, 5)
    assert after.facts["area"].on is None
    assert after.rosters["staff"].on == date(2024, 12, 31)
    assert after.period == year
    assert carried(evidence, evidence.as_of, evidence.period) is evidence


def test_a_number_with_more_digits_than_excel_keeps_is_written_as_text() -> None:
    """Nineteen digits come back as nineteen digits."""
    long = Fact(Interval.point(Fraction("1234.567890123456789")), "known")
    evidence = replace(shown(), facts={"distance": long})
    assert same(read(workbook(evidence)), evidence) == evidence
