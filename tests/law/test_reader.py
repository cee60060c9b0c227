"""Content is read from folders, and every fault of every file is told at once."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from building import TEXT, instrument
from folders import SET, criterion, rules, sound_content, write
from tieuchi.law.lawbook import CriteriaSet
from tieuchi.law.reader import read_heads, read_norms, read_set
from tieuchi.values.problem import InputError


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A content folder without a fault."""
    return sound_content(tmp_path)


def read(root: Path) -> CriteriaSet:
    """Return the only set of a content folder."""
    return read_set(root, read_heads(root)[0])


def told(root: Path) -> list[str]:
    """Return what is said about a set that is refused."""
    with pytest.raises(InputError) as caught:
        read(root)
    return str(caught.value).splitlines()


def test_a_sound_set_is_joined_with_its_rules(root: Path) -> None:
    """Criteria come in the order of their files, each indicator with its rule and the rule's place."""
    found = read(root)
    assert found.id == "one"
    assert [one.number for one in found.criteria] == ["1", "2"]
    assert list(found.indicators) == ["1", "2", "3"]
    assert str(found.indicators["2"].place).startswith("rules/one/01-a.yaml:")


def test_the_order_of_the_rules_changes_nothing(root: Path) -> None:
    """The set's own order counts, whatever the order in the rule files."""
    write(root, "rules/one/01-a.yaml", rules(1, 2, 1))
    assert list(read(root).indicators) == ["1", "2", "3"]


def test_measures_and_tables_of_all_files_serve_the_whole_set(root: Path) -> None:
    """A measure of one file may be used in another, and keeps its place for complaints."""
    table = {"by": "zone", "values": {"1": {"value": 1, "basis": "working"}}}
    measures = {"m": {"label": TEXT, "value": 1}}
    write(root, "rules/one/02-b.yaml", rules(2, 3, measures=measures, tables={"t": table}))
    found = read(root)
    assert set(found.measures) == {"m"}
    assert set(found.tables) == {"t"}
    assert str(found.measure_places["m"]).startswith("rules/one/02-b.yaml:")


def test_heads_come_in_the_order_of_their_first_day(root: Path) -> None:
    """Sets are listed by the day they begin, not by their names."""
    write(root, "criteria/two/set.yaml", {**SET, "id": "a-later", "instrument": instrument("2026-01-01")})
    write(root, "criteria/three/set.yaml", {**SET, "id": "z-earlier", "instrument": instrument("2011-01-01")})
    assert [head.id for head in read_heads(root)] == ["z-earlier", "one", "a-later"]


def test_faults_of_all_files_are_told_at_once(root: Path) -> None:
    """Two broken criteria files are both told, each with its line."""
    write(root, "criteria/one/01-a.yaml", {**criterion(1, 1, 2), "tite": TEXT})
    write(root, "criteria/one/02-b.yaml", "a: [\n")
    lines = told(root)
    assert [line.split(":")[0] for line in lines] == ["criteria/one/01-a.yaml", "criteria/one/02-b.yaml"]


def test_a_broken_head_is_told_with_the_others(root: Path) -> None:
    """Every broken head is named, and the sound ones do not hide it."""
    write(root, "criteria/two/set.yaml", "id: two\n")
    write(root, "criteria/three/set.yaml", "- a\n")
    with pytest.raises(InputError) as caught:
        read_heads(root)
    files = [problem.place.file for problem in caught.value.problems]
    assert set(files) == {"criteria/two/set.yaml", "criteria/three/set.yaml"}


def test_an_indicator_without_a_rule_is_told(root: Path) -> None:
    """Every indicator needs a rule, and the place is the indicator's."""
    write(root, "rules/one/01-a.yaml", rules(1, 1))
    (line,) = told(root)
    assert line.startswith("criteria/one/01-a.yaml:")
    assert line.endswith(": indicator 2 has no rule; write one in the rules of criterion 1")


def test_a_rule_without_an_indicator_is_told(root: Path) -> None:
    """A rule for an indicator that the criterion has not is told at the rule."""
    write(root, "rules/one/02-b.yaml", rules(2, 3, 1))
    (line,) = told(root)
    assert line.startswith("rules/one/02-b.yaml:")
    assert line.endswith(": the set has no indicator 1 in criterion 2")


def test_two_rules_for_one_indicator_are_told(root: Path) -> None:
    """A second rule for an indicator in the same file is a fault, not the one that counts."""
    write(root, "rules/one/01-a.yaml", rules(1, 1, 2, 1))
    (line,) = told(root)
    assert line.endswith(": indicator 1 has two rules; keep one of them")


def test_two_rules_for_one_indicator_in_two_files_are_told(root: Path) -> None:
    """Two copies of a formula cannot drift apart in two files of one criterion."""
    write(root, "rules/one/09-again.yaml", rules(2, 3))
    (line,) = told(root)
    assert line.startswith("rules/one/09-again.yaml:")
    assert line.endswith(": indicator 3 has two rules; keep one of them")


@pytest.mark.parametrize("again", [criterion(1, 4), criterion(2, 1), criterion(3, 3)])
def test_a_number_stands_once_in_a_set(root: Path, again: Any) -> None:
    """A second criterion or indicator of the same number is refused, since findings go by number."""
    write(root, "criteria/one/03-c.yaml", again)
    numbers = [one["number"] for one in again["indicators"]]
    write(root, "rules/one/03-c.yaml", rules(again["criterion"], *numbers))
    assert any(line.startswith("criteria/one/03-c.yaml:") for line in told(root))


def test_two_indicators_of_one_number_in_one_criterion_are_told(root: Path) -> None:
    """The same number twice in one file is refused too."""
    write(root, "criteria/one/02-b.yaml", criterion(2, 3, 3))
    assert any(line.startswith("criteria/one/02-b.yaml:") for line in told(root))


@pytest.mark.parametrize(
    ("kind", "one"),
    [
        ("measures", {"label": TEXT, "value": 1}),
        ("tables", {"by": "zone", "values": {"1": {"value": 1, "basis": "working"}}}),
    ],
)
def test_a_word_defined_in_two_files_is_told(root: Path, kind: str, one: Any) -> None:
    """A measure or table has one home; the second file is told where the first is."""
    write(root, "rules/one/01-a.yaml", rules(1, 1, 2, **{kind: {"m": one}}))
    write(root, "rules/one/02-b.yaml", rules(2, 3, **{kind: {"m": one}}))
    (line,) = told(root)
    assert line.startswith("rules/one/02-b.yaml:")
    assert line.endswith(": ‘m’ is already defined in rules/one/01-a.yaml")


def test_a_scored_set_without_criteria_is_refused(root: Path) -> None:
    """A set whose criteria were lost asks nothing, and would be passed by everyone."""
    for path in [*(root / "criteria" / "one").glob("0*.yaml"), *(root / "rules" / "one").glob("*.yaml")]:
        path.unlink()
    assert told(root) != []


def norm(name: str, subject: str, start: str, end: str | None = None) -> dict[str, Any]:
    """Return a norm with its days in force."""
    return {
        "id": name,
        "subject": subject,
        "instrument": instrument(start, end),
        "used for": TEXT,
        "basis": "norm",
        "techniques": {"total": 1, "code": "a", "performed": "b", "on list": "c", "entries": []},
    }


def test_norms_of_one_subject_follow_one_another(root: Path) -> None:
    """Norms may meet without a gap, and two subjects may share their days."""
    write(root, "criteria/n1/norm.yaml", norm("n1", "a", "2010-01-01", "2019-12-31"))
    write(root, "criteria/n2/norm.yaml", norm("n2", "a", "2020-01-01"))
    write(root, "criteria/n3/norm.yaml", norm("n3", "b", "2010-01-01"))
    assert [one.id for one in read_norms(root)] == ["n1", "n2", "n3"]


def test_norms_of_one_subject_do_not_overlap(root: Path) -> None:
    """One shared day is refused, at the later file's days in force; every clash is told."""
    write(root, "criteria/n1/norm.yaml", norm("n1", "a", "2010-01-01", "2020-01-01"))
    write(root, "criteria/n2/norm.yaml", norm("n2", "a", "2020-01-01"))
    write(root, "criteria/n3/norm.yaml", norm("n3", "a", "2019-01-01", "2019-06-01"))
    with pytest.raises(InputError) as caught:
        read_norms(root)
    lines = str(caught.value).splitlines()
    assert [line.split(": ", 1)[1] for line in lines] == [
        "‘n2’ and ‘n1’ both say ‘a’ on the same days; end one before the other begins",
        "‘n3’ and ‘n1’ both say ‘a’ on the same days; end one before the other begins",
    ]
    assert lines[0].startswith("criteria/n2/norm.yaml:")


def test_a_folder_without_content_has_no_sets_and_no_norms(tmp_path: Path) -> None:
    """An empty folder is read as what it is."""
    assert read_heads(tmp_path) == ()
    assert read_norms(tmp_path) == ()
