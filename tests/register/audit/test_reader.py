"""Reading plausibility rules and weights: every fault is told at its line, all at once."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

import pytest

from folders import write
from tieuchi.desk import Desk
from tieuchi.files.content import content_root
from tieuchi.judge.reference import Reference
from tieuchi.register.audit.classes import CLASSES
from tieuchi.register.audit.plausibility import KINDS
from tieuchi.register.audit.plausibility_reader import read_rules, read_weights
from tieuchi.values.problem import InputError, JudgingError

CONTENT = Path(__file__).parents[2] / "cli" / "content"
RULE = """\
  - id: {id}
    title: {{vi: Thử, en: Test}}
    reason: {{vi: Thử, en: Test}}
    {kind}
    weight: 5
    basis: working
    source: [thử]
"""


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A copy of the tests' small content."""
    for folder in ("criteria", "rules", "evidence"):
        shutil.copytree(CONTENT / folder, tmp_path / folder)
    return tmp_path


def rules(root: Path, *kinds: str, ids: tuple[str, ...] = ("one", "two", "three")) -> Any:
    """Read a file of rules of these kinds."""
    text = "rules:\n" + "".join(
        RULE.format(id=name, kind=kind) for name, kind in zip(ids, kinds, strict=False)
    )
    path = root / "evidence" / "plausibility" / "station" / "rules.yaml"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8")
    desk = Desk(root, Reference())
    return read_rules(desk, desk.form("station"))


def faults(root: Path, *kinds: str, ids: tuple[str, ...] = ("one", "two", "three")) -> list[str]:
    """Return what is wrong with a file of rules of these kinds."""
    with pytest.raises(InputError) as error:
        rules(root, *kinds, ids=ids)
    return [str(problem.render(str)) for problem in error.value.problems]


def test_names_are_checked_against_the_form_and_every_set(root: Path) -> None:
    """A field and a measure are known, a yes/no is no number, and a slip is hinted at."""
    good = "change: {of: immunised_share, by more than: 10 %}", "change: {of: children, by more than: 9}"
    assert len(rules(root, *good).all) == 2
    told = faults(
        root, "change: {of: childen, by more than: 9}", "proportion: {of: garden, to: children, at least: 1}"
    )
    assert told == [
        "evidence/plausibility/station/rules.yaml:2:5: ‘childen’ is no number of the form, and no measure of "
        "a set (did you mean ‘children’?)",
        "evidence/plausibility/station/rules.yaml:9:5: ‘garden’ is no number of the form, and no measure of a "
        "set",
    ]


@pytest.mark.parametrize(
    ("kind", "said"),
    [
        ("weight: 5", "key ‘weight’"),
        ("other: 1", "unknown key ‘other’"),
        ("change: {of: children}", "‘by more than’ is missing"),
        ("proportion: {of: children, to: children}", "a proportion has ‘at least’, ‘at most’ or both"),
        ("proportion: {of: children, to: children, at least: 2, at most: 1}", "above ‘at most’"),
        ("identical: {to: neighbours, known facts at least: 3}", "is not one of"),
        ("identical: {to: other stations, known facts at least: 0}", "below 1"),
        ("adds up to: {reports: [station]}", "counts nothing from stations"),
    ],
)
def test_a_faulty_rule_is_told(root: Path, kind: str, said: str) -> None:
    """What is wrong is said in words."""
    assert said in " ".join(faults(root, kind))


def test_a_rule_is_of_one_kind(root: Path) -> None:
    """Two kinds at once, or none, are refused with the kinds there are."""
    both = "change: {of: children, by more than: 9}\n    adds up to: {reports: [district]}"
    none = "basis: norm"
    assert all(kind in faults(root, both)[0] for kind in KINDS)
    assert "basis" in faults(root, none)[0]


def test_a_rule_stands_once(root: Path) -> None:
    """Of two rules of one id the second is told, with where the first stands."""
    kind = "change: {of: children, by more than: 9}"
    assert faults(root, kind, kind, ids=("one", "one")) == [
        "evidence/plausibility/station/rules.yaml:9:5: rule ‘one’ stands twice, first in "
        "evidence/plausibility/station/rules.yaml:2:5"
    ]


def test_a_form_without_rules_has_none(root: Path) -> None:
    """No folder is no fault."""
    desk = Desk(root, Reference())
    assert read_rules(desk, desk.form("station")).all == ()


def weights(root: Path, old: str, new: str) -> list[str]:
    """Return what is wrong with the product's weights once something in them is edited."""
    text = (content_root() / "evidence" / "plausibility" / "risk.yaml").read_text("utf-8")
    assert old in text
    write(root, "evidence/plausibility/risk.yaml", text.replace(old, new, 1))
    with pytest.raises(InputError) as error:
        read_weights(root)
    return [str(problem.render(str)) for problem in error.value.problems]


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("  confirmed: 0\n", "", CLASSES[-1]),
        ("from: 20", "from: 60", "highest"),
        ("from: 0\n", "from: 1\n", "the last at 0"),
        ("expected wrong: 20 %", "expected wrong: 20", "percentage"),
        ("below: 5 %,", "below: 45 %,", "thinnest"),
        ("below: 5 %,", "below: 5,", "between 0 and 100"),
        ("id: middle", "id: high", "same id"),
    ],
)
def test_faulty_weights_are_told(root: Path, old: str, new: str, said: str) -> None:
    """Weights that leave a class out, or whose ranges are out of order, are refused."""
    assert said in " ".join(weights(root, old, new))


def test_content_without_weights_is_told(root: Path) -> None:
    """Nobody guesses what risk is made of."""
    with pytest.raises(JudgingError, match="risk is made of"):
        read_weights(root)


def test_the_products_own_rules_are_sound() -> None:
    """Every rule of the product names what the form and the sets have, and says what supports it."""
    desk = Desk(evaluator=Reference())
    read = read_rules(desk, desk.form("station"))
    assert len(read.all) >= 15
    assert {one.basis for one in read.all} == {"working"}
    assert read_weights(desk.root).basis == "working"
