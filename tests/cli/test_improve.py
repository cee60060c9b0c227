"""``tieuchi improve``: the page of every sample that fails or is open, and what is refused."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from tieuchi.cli.group import build
from tieuchi.cli.money import thousands
from tieuchi.desk import Desk
from tieuchi.plan.actions.changing import Step, changed
from tieuchi.plan.actions.reader import read_catalogue
from tieuchi.values.days import parse_day

ROOT = Path(__file__).parents[2]
GOLDEN = Path(__file__).parent / "golden"
PLANNED = {
    "fail-one-point-short": 0,
    "fail-criterion-under-half": 0,
    "fail-clear": 0,
    "fail-despite-gaps": 0,
    "open-can-still-pass": 0,
    "open-zone-unknown": 0,
    "pass-clear": 0,
    "fail-disqualifier": 1,
    "open-disqualifier-possible": 1,
    "open-part-of-the-year": 1,
}
"""Samples with the exit code: 0 where there is a plan or nothing to do, 1 where there is none."""


@pytest.fixture(autouse=True)
def _at_the_root(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    monkeypatch.delenv("TIEUCHI_CONTENT", raising=False)
    monkeypatch.setenv("COLUMNS", "120")


def improve(sample: str, *words: str) -> Result:
    """Return what the command says of a sample."""
    return CliRunner().invoke(build("en", "en"), ["improve", f"evidence/stations/{sample}.yaml", *words])


def data(sample: str, *words: str) -> dict[str, Any]:
    """Return what the command says of a sample as JSON."""
    found: dict[str, Any] = json.loads(improve(sample, *words, "--format", "json").stdout)
    return found


@pytest.mark.parametrize(("sample", "code"), PLANNED.items())
def test_the_page_of_a_sample_is_the_one_kept(
    sample: str, code: int, blanked: Callable[[str], str], update_goldens: bool
) -> None:
    """No edit of the rules, the catalogue or the solver changes a plan unnoticed."""
    done = improve(sample)
    assert done.exit_code == code, done.output
    path = GOLDEN / f"improve-{sample}.en.txt"
    told = blanked(done.stdout).replace("judged by: durable-rules", "judged by: reference")
    if update_goldens:
        path.write_text(told, encoding="utf-8")
    assert told == path.read_text(encoding="utf-8")


def test_every_plan_of_the_json_passes_when_it_is_carried_out() -> None:
    """Whoever applies the steps to the evidence and judges it has the outcome and the points told."""
    desk = Desk()
    evidence = desk.read("evidence/stations/fail-clear.yaml")
    catalogue = read_catalogue(desk.root, evidence.form)
    head = desk.criteria_set("1300-2023").head
    told = data("fail-clear", "--by", "31/12/2025")
    assert [plan["kind"] for plan in told["plans"]] == ["cheapest", "other", "other"]
    for plan in told["plans"]:
        steps = [
            Step(one["action"], one["units"], one["cost"], parse_day(one["ready"])) for one in plan["actions"]
        ]
        after = desk.assess(changed(evidence, catalogue, steps, head=head, start=evidence.as_of))
        assert after.outcome == plan["after"]["outcome"] == "pass"
        assert plan["cost"] == sum(one.cost for one in steps)
        assert all(proof["gap"] == 0 for proof in plan["proofs"])


def test_what_cannot_be_reached_is_said_with_what_a_limit_would_change() -> None:
    """Too little money: the lines out of reach, the nearest plan, and the cost without the limit."""
    tight = data("fail-clear", "--budget", "50 triệu", "--by", "2025-12-31")["why_none"]
    free = data("fail-clear", "--by", "2025-12-31", "--plans", "1")["plans"][0]
    assert [one["criterion"] for one in tight["lines"]] == ["3", None]
    assert tight["nearest"]["cost"] <= 50_000
    assert tight["nearest"]["after"]["total"]["least"] == tight["lines"][-1]["most"]
    lifted = {one["limit"]: one["cost"] for one in tight["relaxed"]}
    assert lifted == {"budget": free["cost"], "deadline": None, "both": free["cost"]}


def test_a_station_that_passes_has_nothing_to_do() -> None:
    """No action is proposed to whoever passes."""
    told = data("pass-exactly-80")
    assert (told["passes"], told["plans"], told["why_none"]) == (True, [], None)


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("500000000", 500_000),
        ("500.000.000", 500_000),
        ("500 triệu", 500_000),
        ("500tr", 500_000),
        ("1,5 tỷ", 1_500_000),
        ("1.5 tỉ", 1_500_000),
        ("750 nghìn", 750),
        ("20.000.000 đồng", 20_000),
    ],
)
def test_money_is_read_as_people_write_it(written: str, meant: int) -> None:
    """Dong with or without marks, and units, give whole thousands."""
    assert thousands(written) == meant


@pytest.mark.parametrize(
    "written", ["1.500 triệu", "1,500 tỷ", "năm trăm", "-5 triệu", "5 xu", "", "1.50.000"]
)
def test_money_that_could_mean_two_things_is_refused(written: str) -> None:
    """A thousand or a decimal, a unit nobody knows, no number: all refused with what to write."""
    with pytest.raises(ValueError, match=f"^{re.escape(written)}$"):
        thousands(written)
    done = improve("fail-clear", f"--budget={written}")
    assert done.exit_code == 2
    assert "write 500000000, 500 triệu or 1,5 tỷ" in done.stderr


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("--from", "2024-01-01"), "work cannot begin on 2024-01-01, before the day 2024-12-31"),
        (("--by", "2024-01-01"), "nothing can show by 2024-01-01, before work begins on 2024-12-31"),
    ],
)
def test_days_in_an_impossible_order_are_refused(words: tuple[str, str], said: str) -> None:
    """Nothing begins before the evidence, and nothing shows before it begins."""
    done = improve("fail-clear", *words)
    assert (done.exit_code, done.stdout) == (2, "")
    assert said in done.stderr


def test_a_report_of_a_district_has_no_plan() -> None:
    """Targets give no points, and there is no catalogue for a district."""
    done = CliRunner().invoke(build("en", "en"), ["improve", "evidence/districts/hoang-hoa-2024-05.yaml"])
    assert done.exit_code == 2
    assert "there is no catalogue of actions for the form ‘district’" in done.stderr


@pytest.fixture
def estimated(tmp_path: Path) -> str:
    """Return a sample that passes but for the smallest of the four numbers that an estimate leaves."""
    text = Path("evidence/stations/pass-exactly-80.yaml").read_text("utf-8")
    path = tmp_path / "estimated.yaml"
    path.write_text(re.sub("(births_attended:).*", r"\1 {from: 135, to: 138}", text), "utf-8")
    return str(path)


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (
            ("--confidence", "75"),
            "The station passes as it stands with a confidence of at least 75 %, though not",
        ),
        (
            ("--confidence", "75"),
            "Sure in any case, no estimate narrowed. Result: NOT ENOUGH EVIDENCE, 79–80/100",
        ),
        (("--confidence", "90 %"), "No estimate that costs points can be narrowed for this"),
        ((), "What is not known counts at its least"),
    ],
)
def test_a_confidence_says_what_is_assumed_and_what_is_sure(
    estimated: str, words: tuple[str, ...], told: str
) -> None:
    """The page tells both: what holds with the confidence, and what holds in any case."""
    done = CliRunner().invoke(build("en", "en"), ["improve", estimated, "--plans", "1", *words])
    assert done.exit_code == 0, done.output
    assert told in done.stdout
    assert ("equally likely anywhere inside it" in " ".join(done.stdout.split())) == bool(words)


def test_a_confidence_is_data_too(estimated: str, tmp_path: Path) -> None:
    """JSON names every narrowed estimate, and how the station and each plan are judged for sure."""
    text = Path(estimated).read_text("utf-8").replace("reports_on_time: 84", "reports_on_time: 83")
    path = tmp_path / "short.yaml"
    path.write_text(text, "utf-8")
    words = ["improve", str(path), "--plans", "1", "--confidence", "75", "--format", "json"]
    found = json.loads(CliRunner().invoke(build("en", "en"), words).stdout)
    assert found["confidence"]["at_least"] == 0.75
    assert found["confidence"]["narrowed"] == [
        {
            "field": "births_attended",
            "whole": {"least": 135, "most": 138},
            "kept": {"least": 136, "most": 138},
        }
    ]
    assert (found["before"]["outcome"], found["confidence"]["sure_before"]["outcome"]) == ("fail", "fail")
    (plan,) = found["plans"]
    assert (plan["after"]["outcome"], plan["sure"]["outcome"]) == ("pass", "open")
    assert plan["sure"]["total"]["least"] == plan["after"]["total"]["least"] - 1


@pytest.mark.parametrize("written", ["49", "101", "sure", "-90"])
def test_what_is_no_confidence_is_refused(written: str) -> None:
    """A confidence is from 50 to 100."""
    done = improve("pass-clear", "--confidence", written)
    assert done.exit_code == 2
    assert f"‘{written}’ is no percentage from 50 to 100" in done.stderr
