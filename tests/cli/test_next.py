"""``tieuchi next`` and ``tieuchi margin`` on the tests' content: pages, JSON, targets, complaints."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
import simplejson

Run = Callable[..., Any]


@pytest.mark.parametrize("command", ["next", "margin"])
@pytest.mark.parametrize(("lang", "examples"), [("vi", "Ví dụ:"), ("en", "Examples:")])
def test_both_have_help_with_examples(run: Run, command: str, lang: str, examples: str) -> None:
    """Help speaks the language asked for."""
    assert examples in run(command, "--help", env={"TIEUCHI_LANG": lang}).stdout


@pytest.mark.parametrize(
    ("lang", "said"),
    [
        ("en", ["What surely settles it, whichever way it turns out", "7 to ask, about 11 h of work."]),
        ("vi", ["Hỏi đủ các việc này thì chắc chắn có kết luận", "7 việc, khoảng 11 giờ công."]),
    ],
)
def test_an_open_station_is_told_what_surely_settles_it(run: Run, lang: str, said: list[str]) -> None:
    """The surest set comes first, with its work, whether it is proved, and who keeps each proof."""
    done = run("next", "stations/open.yaml", "--lang", lang)
    assert done.exit_code == 0
    for line in said:
        assert line in done.stdout


def test_the_soonest_sets_say_which_answers_settle(run: Run) -> None:
    """A pass and a fail each have a cheapest set, with the answers under which it is one."""
    page = run("next", "stations/open.yaml", "--lang", "en").stdout
    assert "What could settle it soonest: PASS" in page
    assert "at least 105" in page
    assert "What could settle it soonest: FAIL" in page
    assert "at most 71" in page
    assert "(when the period is over)" in page
    assert "A person's finding on indicator 2" in page


def test_next_as_json_names_every_ask_with_its_answers(run: Run) -> None:
    """A program gets the sets, the bounds and what hangs on every ask."""
    data = simplejson.loads(run("next", "stations/open.yaml", "--format", "json").stdout)
    assert data["outcome"] == "open"
    assert (data["surest"]["minutes"], data["surest"]["proved"]) == (660, True)
    passing, failing = data["soonest"]
    assert (passing["verdict"], failing["verdict"]) == ("pass", "fail")
    answers = {one["name"]: one["if"] for one in passing["asks"]}
    assert answers["garden"] == {"least": 1, "most": 1}
    assert len(answers["staff"]["rows"]) >= 1
    assert {one["name"] for one in data["open"]} >= set(answers)


def test_a_settled_station_has_nothing_to_settle(run: Run) -> None:
    """A pass says so and lists nothing, or what is still open."""
    page = run("next", "stations/pass.yaml", "--lang", "en").stdout
    assert "The verdict is settled: nothing that is missing can change it." in page
    page = run("next", "stations/fail.yaml", "--lang", "en").stdout
    assert "Still worth checking, though it does not change the verdict" in page


def test_targets_are_settled_one_by_one(run: Run) -> None:
    """A set of targets has no one verdict; every open target has its own asks."""
    page = run("next", "stations/district.yaml", "--lang", "en").stdout
    assert "Each target is settled by itself" in page
    data = simplejson.loads(run("next", "stations/district.yaml", "--format", "json").stdout)
    assert [(one["target"], one["settles"]) for one in data["targets"]] == [("c", True), ("d", True)]


def test_the_margin_of_a_pass_names_findings_and_figures(run: Run) -> None:
    """Lines, disqualifiers, what turns the verdict and what to look at first, in both languages."""
    page = run("margin", "stations/pass.yaml", "--lang", "en").stdout
    for line in ("Distance to each line", "Findings that turn the verdict", "What to look at first"):
        assert line in page
    assert "Khoảng cách đến từng ngưỡng" in run("margin", "stations/pass.yaml").stdout


def test_the_margin_of_a_fail_by_a_disqualifier_says_that_no_points_help(run: Run) -> None:
    """Where recognition is barred, no finding turns the verdict."""
    page = run("margin", "stations/fail.yaml", "--lang", "en").stdout
    assert "No change of points alone turns this verdict." in page
    data = simplejson.loads(run("margin", "stations/fail.yaml", "--format", "json").stdout)
    assert data["findings it takes"] is None
    assert data["disqualifiers"] == [{"indicator": "3", "name": "outbreak", "holds": True}]


def test_the_margin_of_an_open_verdict_and_of_targets_says_where_to_look(run: Run) -> None:
    """An open verdict has what is needed both ways and points to ``next``; targets have no margin."""
    assert (
        "‘tieuchi next’ tells what settles it" in run("margin", "stations/open.yaml", "--lang", "en").stdout
    )
    assert "Targets have no points" in run("margin", "stations/district.yaml", "--lang", "en").stdout


@pytest.mark.parametrize("command", ["next", "margin"])
@pytest.mark.parametrize("file", ["stations/bad.yaml", "stations/old.yaml", "stations/nowhere.yaml"])
def test_what_cannot_be_judged_is_complained_of_and_leaves_with_2(run: Run, command: str, file: str) -> None:
    """A faulty file, a day with only a frame and a file that is not there, each without a traceback."""
    done = run(command, file)
    assert done.exit_code == 2
    assert done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize("fmt", ["html", "tsv", "github"])
def test_both_print_in_other_formats(run: Run, fmt: str) -> None:
    """The house tables come out in every format."""
    assert run("next", "stations/open.yaml", "--format", fmt).exit_code == 0
    assert run("margin", "stations/pass.yaml", "--format", fmt).exit_code == 0
