"""The content: every example of every rule holds, and the files are sound, complete and sourced."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from examples import Case, cases, evidence_of_case, rule_files
from tieuchi.desk import Desk
from tieuchi.files.content import FOLDERS, content_root
from tieuchi.files.yaml import read_yaml
from tieuchi.judge.findings import Assessment, Finding
from tieuchi.law.conditions import atoms
from tieuchi.law.lawbook import CriteriaSet, Law
from tieuchi.law.measures import measure_parts
from tieuchi.law.rules import Example
from tieuchi.values.interval import Interval
from tieuchi.values.numbers import Amount, exact

ROOT = content_root()
CASES = list(cases(ROOT))
NATIONAL = [case for case in CASES if case.set_id == "1300-2023"]
FILES = sorted(path for folder in FOLDERS for path in (ROOT / folder).rglob("*.yaml"))
BASES = {"confirmed", "norm", "seed", "earlier-set", "working"}

# The first two are the grounds of the zone, which the health department decides and no rule computes; the
# third is asked by the questions to each station from which districts are counted.
FIELDS_NO_RULE_LOOKS_AT = {"terrain_hard", "distance_to_hospital_km", "traditional_medicine_certificate"}
COLUMNS_NO_RULE_LOOKS_AT = {
    ("staff", "qualification"),
    ("villages", "name"),
    ("rooms", "room"),
    ("equipment", "present"),
    ("techniques", "name"),
}

CITED = re.compile(
    r"https?://\S+$"
    r"|(mã: )?(Thông tư|Quyết định|Kế hoạch|Báo cáo|Nghị định|Công văn|Chỉ thị)\b.*\d"
    r"|tieuchi: bản đọc làm việc / working reading$"
)


def short(path: Path) -> str:
    """Return a file's name from the content folder."""
    return path.relative_to(ROOT).as_posix()


@pytest.mark.parametrize("case", CASES, ids=str)
def test_an_example_comes_out_as_written(desks: dict[str, Desk], case: Case) -> None:
    """What stands beside a rule as an example is what judging gives, under every evaluator."""
    for desk in desks.values():
        assert outcome_of(assessed(desk, case), case.indicator) == expected_of(case)


def assessed(desk: Desk, case: Case) -> Assessment:
    """Judge an example by its own set on its day, on which the set must be in force."""
    head = desk.criteria_set(case.set_id).head
    evidence = evidence_of_case(case, desk.form(head.form), head)
    return desk.assess(evidence, set_id=case.set_id, day=case.day)


def outcome_of(assessment: Assessment, indicator: str) -> dict[str, Any]:
    """Return what judging says of one indicator."""
    finding = next(one for one in assessment.findings if one.number == indicator)
    barred = [one for one in assessment.barred if one.indicator == indicator and one.holds.lo]
    names = {one.disqualifier.name for one in barred}
    return {"covered": assessment.covered, "result": _result(finding), "disqualified": names}


def _result(finding: Finding) -> Interval | str:
    return finding.status if finding.points is None else finding.points


def expected_of(case: Case) -> dict[str, Any]:
    """Return what an example expects."""
    example = case.example
    result: Interval | str | None = example.expected
    if example.points is not None:
        written = example.points if isinstance(example.points, tuple) else (example.points, example.points)
        least, most = (exact(amount.value * 100) for amount in written)
        result = Interval(least, most)
    return {"covered": True, "result": result, "disqualified": set(example.disqualified)}


def test_every_indicator_has_at_least_three_examples() -> None:
    """No rule of any set goes without examples."""
    few = {
        f"{name} {rule.indicator}": len(rule.examples)
        for name, file in rule_files(ROOT)
        for rule in file.rules
        if len(rule.examples) < 3
    }
    assert few == {}


def test_every_indicator_is_shown_at_its_most_below_it_and_open(desks: dict[str, Desk]) -> None:
    """Examples show all points of an indicator, fewer, and evidence missing.

    All points of indicator 30 take 61 rows of techniques; the test after this one counts them out.
    """
    indicators = desks["reference"].criteria_set("1300-2023").indicators
    most = {number: ruled.indicator.points or 0 for number, ruled in indicators.items()}
    shown: dict[str, set[str]] = {number: set() for number in most}
    for case in NATIONAL:
        shown[case.indicator].add(_seen(expected_of(case)["result"], most[case.indicator]))
    unlike = {number: seen for number, seen in shown.items() if seen != {"all", "fewer", "open"}}
    assert unlike == {"30": {"fewer", "open"}}


def _seen(points: Interval, most: int) -> str:
    if not points.known:
        return "open"
    return "all" if points.hi == most else "fewer"


@pytest.mark.parametrize(
    ("zone", "performed", "points"),
    [
        (1, 54, 5), (1, 53, 4), (1, 46, 4), (1, 45, 3), (1, 38, 3), (1, 37, 2), (1, 31, 2), (1, 30, 0),
        (2, 61, 5), (2, 60, 4), (2, 54, 4), (2, 53, 3), (2, 46, 3), (2, 45, 2), (2, 38, 2), (2, 37, 0),
        (3, 61, 5), (3, 60, 4), (3, 54, 4), (3, 53, 3), (3, 46, 3), (3, 45, 2), (3, 38, 2), (3, 37, 0),
    ],
)  # fmt: skip
def test_the_technique_levels_count_out_of_76(
    desks: dict[str, Desk], zone: int, performed: int, points: int
) -> None:
    """Each level of indicator 30 begins at the first whole technique that reaches its share of 76."""
    rows = [
        {"code": f"39-{number:02d}", "performed": True, "on_package": True}
        for number in range(1, performed + 1)
    ]
    given = {"zone": zone, "techniques": {"complete": True, "rows": rows}}
    like = next(case for case in NATIONAL if case.indicator == "30")
    case = replace(like, example=Example(given=given, points=Amount(points)))
    assert outcome_of(assessed(desks["reference"], case), "30") == expected_of(case)


@pytest.mark.parametrize(
    ("number", "performed", "status"),
    [("techniques-75", 57, "met"), ("techniques-75", 56, "not met"), ("techniques-80", 61, "met"),
     ("techniques-80", 60, "not met"), ("techniques-90", 69, "met"), ("techniques-90", 68, "not met"),
     ("techniques-95", 73, "met"), ("techniques-95", 72, "not met")],
)  # fmt: skip
def test_the_technique_checks_of_a_station_count_out_of_76(
    desks: dict[str, Desk], number: str, performed: int, status: str
) -> None:
    """Each check begins at the first whole technique that reaches its share of 76."""
    rows = [
        {"code": f"39-{code:02d}", "performed": True, "on_package": True} for code in range(1, performed + 1)
    ]
    given = {"techniques": {"complete": True, "rows": rows}}
    like = next(case for case in CASES if case.indicator == number)
    case = replace(like, example=Example(given=given, expected=status))
    assert outcome_of(assessed(desks["reference"], case), number) == expected_of(case)


def test_the_national_set_is_whole(desks: dict[str, Desk]) -> None:
    """There are 10 criteria and 47 indicators numbered in order, and their points add up to 100."""
    one = desks["reference"].criteria_set("1300-2023")
    assert [criterion.number for criterion in one.criteria] == [str(number) for number in range(1, 11)]
    assert list(one.indicators) == [str(number) for number in range(1, 48)]
    assert sum(ruled.indicator.points or 0 for ruled in one.indicators.values()) == 10_000
    assert sum(criterion.criterion.points or 0 for criterion in one.criteria) == 10_000


def test_every_field_of_the_station_form_is_looked_at_by_some_rule(desks: dict[str, Desk]) -> None:
    """The form asks nothing that no rule needs, but for the grounds of the zone and what is only counted."""
    desk = desks["reference"]
    used = used_words(desk)
    assert set(desk.form("station").fields) - used == FIELDS_NO_RULE_LOOKS_AT


def test_every_column_of_the_station_form_is_looked_at_by_some_rule(desks: dict[str, Desk]) -> None:
    """A list's columns are needed too, but for names and what only a reader compares."""
    desk = desks["reference"]
    columns = {(one.id, column.id) for one in desk.form("station").lists.values() for column in one.columns}
    assert columns - used_columns(desk) == COLUMNS_NO_RULE_LOOKS_AT


def used_words(desk: Desk) -> set[str]:
    """Return every field and measure that judging by the national set can look at."""
    one, law = national(desk)
    scales = [scale for ruled in one.indicators.values() for scale in ruled.scales]
    waiting = [_name(atom) for scale in scales for condition in scale.conditions for atom in atoms(condition)]
    waiting += [choice for choices in law.choices.values() for choice in choices]
    waiting += [norm.headcount.population for norm in law.norms.values() if norm.headcount]
    used: set[str] = set()
    while waiting:
        word = waiting.pop()
        if word not in used:
            used.add(word)
            measure = one.measures.get(word)
            waiting += measure_parts(measure) if measure else ()
    fields = desk.form(one.head.form).fields
    wholes = {fields[word].part_of for word in used if word in fields}
    return used | {whole for whole in wholes if whole}


def used_columns(desk: Desk) -> set[tuple[str, str]]:
    """Return every column that a count or a norm's coverage looks at."""
    one, law = national(desk)
    counts = [measure.count for measure in one.measures.values() if measure.count]
    used = {(count.rows_of, _name(atom)) for count in counts if count.where for atom in atoms(count.where)}
    for measure in one.measures.values():
        if measure.coverage:
            norm = law.norms[measure.coverage.norm]
            listed = norm.techniques or norm.equipment
            words = listed.model_dump(include={"code", "performed", "on_list", "item", "required", "working"})
            used |= {(measure.coverage.of, word) for word in words.values()}
    return used


def national(desk: Desk) -> tuple[CriteriaSet, Law]:
    """Return the national set and its law on the day of its examples."""
    return desk.criteria_set("1300-2023"), desk.law("1300-2023", NATIONAL[0].day)


def _name(atom: Any) -> str:
    return atom if isinstance(atom, str) else atom.name


@pytest.mark.parametrize("path", FILES, ids=short)
def test_every_basis_is_one_of_the_five(path: Path) -> None:
    """A figure is confirmed, from a norm, a seed or the earlier set, or a working draft."""
    found = [value for key, value in entries(path) if key == "basis"]
    said = [basis for value in found for basis in (value.values() if isinstance(value, dict) else [value])]
    assert set(said) <= BASES


@pytest.mark.parametrize("path", [path for path in FILES if "evidence" not in path.parts], ids=short)
def test_every_source_is_an_address_or_a_citation(path: Path) -> None:
    """A source can be looked up: an address, or an instrument with its number or date."""
    found = [source for key, value in entries(path) if key == "source" for source in value]
    assert [one for one in found if not CITED.match(one)] == []


@pytest.mark.parametrize("path", FILES, ids=short)
def test_every_text_is_composed_unicode(path: Path) -> None:
    """Content is written in composed Unicode and without a byte-order mark."""
    text = path.read_text(encoding="utf-8")
    assert text == unicodedata.normalize("NFC", text)
    assert not text.startswith("\ufeff")


@pytest.mark.parametrize("path", FILES, ids=short)
def test_nothing_is_left_to_do(path: Path) -> None:
    """No content file carries a note that something is still to be written."""
    assert re.findall(r"\b(TODO|FIXME|TBD|XXX|lorem ipsum)\b", path.read_text(encoding="utf-8")) == []


def entries(path: Path) -> Iterator[tuple[str, Any]]:
    """Yield every key of a file with its value, however deep."""
    yield from _entries(read_yaml(path).data)


def _entries(data: Any) -> Iterator[tuple[str, Any]]:
    if isinstance(data, dict):
        for key, value in data.items():
            yield key, value
            yield from _entries(value)
    elif isinstance(data, list):
        for item in data:
            yield from _entries(item)
