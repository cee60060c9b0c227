"""An audit as a page: its tables, its charts, and that they say the same."""

from __future__ import annotations

import re
from datetime import date
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest
import simplejson

from audits import Office, small_content, station
from tieuchi.present import audited
from tieuchi.present.audit_charts import charts
from tieuchi.present.audited import audit_blocks, flat_table
from tieuchi.present.audited_data import as_json
from tieuchi.present.audited_page import audit_page
from tieuchi.present.audited_risk import at_most
from tieuchi.present.language import LANGUAGES, Tongue
from tieuchi.present.tables import FORMATS, render
from tieuchi.register.audit.classes import CLASSES
from tieuchi.register.audit.drawing import Sample, sample_of
from tieuchi.register.audit.reading import Wanted
from tieuchi.register.audit.results import Audit

EN = Tongue("en")


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Office:
    """An office whose register has a departure, a jump, two equal stations and a decision superseded."""
    folder = tmp_path_factory.mktemp("audited")
    office = Office(folder, small_content(folder))
    office.decide(station("Xã Một"), "1/QĐ")
    office.decide(station("Xã Hai"), "2/QĐ")
    office.decide(station("Xã Một", children=2000, year=2025), "3/QĐ")
    office.decide(station("Xã Ba", children=1190, province="Tỉnh Khác"), "4/QĐ")
    office.decide(station("Xã Ba", children=1200, province="Tỉnh Khác"), "5/QĐ")
    return office


@pytest.fixture(scope="module")
def audit(office: Office) -> Audit:
    """Its audit."""
    return office.audit()


@pytest.fixture(scope="module")
def sample(audit: Audit) -> Sample:
    """A sample of it."""
    return sample_of(audit, 7, Fraction(9, 10), Fraction(1, 5))


def text(audit: Audit, sample: Sample | None, tongue: Tongue = EN, fmt: str = "plain") -> str:
    """Return an audit as text without line breaks."""
    return " ".join(render(audit_blocks(audit, sample, tongue), fmt, 200).split())


def test_the_page_says_what_was_found(audit: Audit, sample: Sample) -> None:
    """Classes with their numbers, verdicts with their points, figures with their days, reasons with weights."""
    said = text(audit, sample)
    assert "the council recognised, and the rule says FAIL (5 points); no reason is recorded" in said
    assert "Children (2024-12-31): 1,100" in said
    assert "Children (2025-12-31): 2,000" in said
    assert "+50 council departed without reason" in said
    assert "of decision 5/QĐ, of the same commune and period, says otherwise: Children" in said
    assert f"‘7:{audit.root}:LINE’" in said


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("fmt", FORMATS)
def test_every_format_prints_it(audit: Audit, sample: Sample, fmt: str, lang: Any) -> None:
    """Every format of the tables takes it, with every decision in it."""
    said = render(audit_blocks(audit, sample, Tongue(lang)), fmt)
    assert all(one.entry.decision.number in said for one in audit.decisions)


def test_long_tables_say_how_much_they_leave_out(audit: Audit, monkeypatch: pytest.MonkeyPatch) -> None:
    """A page of a large register stays a page; the rest is data."""
    monkeypatch.setattr(audited, "MOST", 1)
    assert text(audit, None).count("more; --format json or tsv gives all") == 3


def test_what_is_only_a_part_is_told(office: Office) -> None:
    """A page about one province, or from a day on, says so."""
    said = text(office.audit(wanted=Wanted(date(2025, 1, 1), "tỉnh khác")), None)
    assert "Audit of recorded decisions: tỉnh khác" in said
    assert "Only decisions of 2025-01-01 and later." in said
    assert "Others are compared with only where they are about the same communes." in said


def test_a_register_in_which_nothing_is_found_says_so(tmp_path: Path) -> None:
    """Nothing remarked has no table, and no rule that found anything says so."""
    quiet = Office(tmp_path, small_content(tmp_path))
    quiet.decide(station(), "1/QĐ")
    said = text(quiet.audit(), None)
    assert "No rule found anything." in said
    assert "What was remarked" not in said
    assert len(list(charts(quiet.audit(), EN))) == 3


def test_data_says_the_same_exactly(audit: Audit, sample: Sample) -> None:
    """JSON has the counts of the page, and a share as it is."""
    data = simplejson.loads(as_json(audit, sample, EN), use_decimal=True)
    assert list(data["classes"]) == list(CLASSES)
    assert sum(data["classes"].values()) == len(data["decisions"]) == 5
    third = data["decisions"][2]
    assert (third["class"], third["judged"], third["outcome"]) == (
        "departed without reason",
        "fail",
        "recognised",
    )
    assert third["margin"] == "1/3"
    jump = next(one for one in third["plausibility"] if one["rule"] == "children-jump")
    assert [one["value"]["least"] for one in jump["figures"]] == [1100, 2000]
    assert third["risk"] == sum(one["weight"] for one in third["reasons"])
    assert [part["drawn"] for part in data["sample"]["strata"]] == [
        [one.position for one in part.decisions] for part in sample.strata
    ]


def test_what_the_risk_depends_on_is_named_by_its_hash(office: Office, audit: Audit) -> None:
    """Whoever draws again sees whether content, rules and weights are those of then; an edit changes one of them."""
    said = text(audit, None)
    assert audit.content in said
    assert audit.declared in said
    weights = office.root / "evidence" / "plausibility" / "risk.yaml"
    before = weights.read_text("utf-8")
    weights.write_text(before.replace("below: 5 %, weight: 25", "below: 5 %, weight: 26"), "utf-8")
    again = office.audit()
    weights.write_text(before, "utf-8")
    assert (again.content, again.declared == audit.declared) == (audit.content, False)


def test_the_spreadsheet_has_every_decision(audit: Audit, sample: Sample) -> None:
    """A row for each, also for those of no risk."""
    rows = flat_table(audit, sample, EN).rows
    assert [row[1] for row in rows] == ["1/QĐ", "2/QĐ", "3/QĐ", "4/QĐ", "5/QĐ"]
    drawn = {one.position for part in sample.strata for one in part.decisions}
    assert {at for at, row in enumerate(rows) if row[-1]} == drawn


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_charts_hold_their_titles_and_numbers(audit: Audit, lang: Any) -> None:
    """Each picture says what it shows to those who cannot see it, and bars carry their numbers."""
    drawn = list(charts(audit, Tongue(lang)))
    assert len(drawn) == 4
    assert all(one.startswith("<svg") and 'role="img"' in one and "<title>" in one for one in drawn)
    strata = re.findall(r">(\d+)</text>", drawn[2])
    assert {str(len(some)) for some in audit.strata.values()} <= set(strata)


def test_the_page_opens_without_a_network(audit: Audit, sample: Sample) -> None:
    """It holds its pictures, and neither a script nor an address to load anything from."""
    page = audit_page(audit, sample, EN).decode()
    assert page.startswith("<!doctype html>")
    assert page.count("<figure>") == 4
    assert "<script" not in page
    assert not re.findall(r'(?:src|href)="http', page)
    assert page.index("<figure>") < page.index("Sample to look at on the spot")


@pytest.mark.parametrize(
    ("value", "parts", "expected"), [((1, 3), 10, (4, 10)), ((2, 10), 10, (2, 10)), ((0, 1), 10, (0, 1))]
)
def test_a_chance_is_never_told_smaller_than_it_is(
    value: tuple[int, int], parts: int, expected: tuple[int, int]
) -> None:
    """What stands behind *at most* is rounded up."""
    assert at_most(Fraction(*value), parts) == Fraction(*expected)
