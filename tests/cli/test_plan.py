"""``tieuchi plan``: pages, data, pictures and workbooks of plans of sample stations, and what is refused."""

from __future__ import annotations

import re
from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from typing import Any

import openpyxl
import pytest
import simplejson
from click.testing import CliRunner, Result

from frontier import options
from tieuchi.cli.group import build
from tieuchi.desk import Desk
from tieuchi.plan.actions.changing import changed
from tieuchi.plan.actions.reader import read_catalogue
from tieuchi.values.days import parse_day

ROOT = Path(__file__).parents[2]
GOLDEN = Path(__file__).parent / "golden"
STATIONS = ROOT / "evidence" / "stations"
NAMES = (
    "fail-clear",
    "fail-disqualifier",
    "fail-one-point-short",
    "open-can-still-pass",
    "open-part-of-the-year",
    "pass-clear",
    "pass-despite-gaps",
    "pass-exactly-80",
    "pass-urban-ward",
)
FILES = [f"evidence/stations/{name}.yaml" for name in NAMES]
ROUNDS = ("--rounds", "2025H1,2025H2,2026")
KNOWN = """\
communes:
  - {place: {commune: Xã Mẫu Bình}, recognised: 2022-06-20}
  - {id: fail-disqualifier, recognised: 2022-12-31}
  - {id: pass-clear, recognised: 2024-12-31, appraisal days: 2}
"""
Run = Callable[..., Result]


@pytest.fixture
def plan(monkeypatch: pytest.MonkeyPatch) -> Run:
    """Return what plans some samples."""
    monkeypatch.chdir(ROOT)
    monkeypatch.setenv("COLUMNS", "110")
    monkeypatch.delenv("TIEUCHI_LANG", raising=False)

    def invoke(*words: str, lang: Any = "en", files: list[str] = FILES) -> Result:
        return CliRunner().invoke(build(lang, lang), ["plan", *files, *words], prog_name="tieuchi")

    return invoke


@pytest.fixture
def known(tmp_path: Path) -> str:
    """Return a file of recognitions that stand."""
    path = tmp_path / "known.yaml"
    path.write_text(KNOWN, encoding="utf-8")
    return str(path)


def blanked(text: str) -> str:
    """Return a page without hashes."""
    return re.sub(r"\b[0-9a-f]{64}\b", "<hash>", text)


@pytest.mark.parametrize("lang", ["vi", "en"])
def test_a_plan_is_printed_whole(plan: Run, known: str, lang: str, update_goldens: bool) -> None:
    """The page is that of the golden file: rounds, who does what, who is left out, lapses, risks, what it rests on."""
    done = plan(*ROUNDS, "--budget", "50 triệu", "--capacity", "3", "--recognised", known, lang=lang)
    assert done.exit_code == 0, done.output
    _golden(f"plan.{lang}.txt", blanked(done.stdout), update_goldens)


@pytest.mark.parametrize("lang", ["vi", "en"])
def test_a_clash_is_explained(plan: Run, lang: str, update_goldens: bool) -> None:
    """Where targets cannot be reached the page says what clashes and the least to relax, and leaves with 1."""
    asked = (
        "--rounds",
        "2024,2025",
        "--at-least",
        "2024=5",
        "--at-least",
        "2025=all",
        "--capacity",
        "2024=4,2025=9",
    )
    done = plan(*asked, lang=lang)
    assert done.exit_code == 1
    _golden(f"plan-clash.{lang}.txt", done.stdout, update_goldens)
    assert simplejson.loads(plan(*asked, "--format", "json").stdout)["plan"] is False


def _golden(name: str, text: str, update: bool) -> None:
    path = GOLDEN / name
    if update:
        path.write_text(text, encoding="utf-8")
    assert text == path.read_text("utf-8")


def test_a_plan_is_data_too_and_always_the_same(plan: Run, known: str) -> None:
    """JSON holds every commune and every sum exactly, and the same input gives the same bytes."""
    asked = (*ROUNDS, "--budget", "50 triệu", "--capacity", "3", "--recognised", known, "--format", "json")
    done = plan(*asked)
    data = simplejson.loads(done.stdout, use_decimal=True)
    communes = {one["id"]: one for one in data["communes"]}
    assert data["recognised"] == {"value": 6, "bound": 6, "bound in whole numbers": 6}
    assert data["cost"]["value"] == sum(one["cost"] for one in communes.values())
    assert {one["fate"] for one in communes.values()} == {"planned", "valid", "hoped", "no way", "no room"}
    assert communes["pass-clear"]["recognised until"] == "2027-12-31"
    assert communes["fail-disqualifier"]["lapses"] == 1
    assert data["rests on"]["raised and unconfirmed"]["1"] == "working"
    assert [one["used"] <= one.get("days", one.get("money")) for one in data["limits and targets"]] == [
        True
    ] * 4
    assert plan(*asked).stdout == done.stdout
    turned = simplejson.loads(plan(*asked, files=FILES[::-1]).stdout, use_decimal=True)
    assert {**turned, "data": None} == {**data, "data": None}
    assert turned["data"]["sha256"] == data["data"]["sha256"]


def test_each_commune_planned_passes_once_it_has_done_what_the_plan_says(plan: Run) -> None:
    """The engine judges its evidence with the actions applied, and it passes at the least points."""
    data = simplejson.loads(plan(*ROUNDS, "--format", "json").stdout)
    desk = Desk()
    catalogue = read_catalogue(desk.root, desk.form("station"))
    start, ends = parse_day("2025-01-01"), [parse_day(one["to"]) for one in data["rounds"]]
    for one in data["communes"]:
        if not one["rounds"] or not one["actions"]:
            continue
        evidence = desk.read(STATIONS / f"{one['id']}.yaml")
        law = desk.law(data["set"], evidence.as_of)
        round_ = [each["round"] for each in data["rounds"]].index(one["rounds"][0])
        option = options(law, evidence, catalogue, start=start, deadlines=ends)[round_]
        steps = [{"action": step.action, "units": step.units} for step in option.steps]
        assert (option.cost, steps) == (one["cost"], one["actions"])
        shown = changed(evidence, catalogue, option.steps, head=law.criteria_set.head, start=start)
        assert desk.assess(shown, day=shown.as_of, set_id=data["set"]).outcome == "pass"


def test_most_people_is_another_plan_than_most_communes(plan: Run) -> None:
    """With days for two appraisals the communes with most people are chosen, and people are counted."""
    done = plan("--rounds", "2025", "--capacity", "2", "--most", "people", "--format", "json")
    data = simplejson.loads(done.stdout)
    chosen = sorted(one["people"]["least"] for one in data["communes"] if one["rounds"])
    able = sorted(one["people"]["least"] for one in data["communes"] if one["fate"] in ("planned", "no room"))
    assert chosen == able[-2:]
    assert data["recognised"]["value"] == sum(chosen)


def test_places_have_limits_of_their_own(plan: Run, tmp_path: Path) -> None:
    """A file gives districts their money, days and targets; what no commune lies in is refused with its line."""
    limits = tmp_path / "limits.yaml"
    limits.write_text(
        "limits:\n"
        "  - {place: {district: Thành phố Mẫu}, round: 2025, days: 0}\n"
        "  - {place: {district: Huyện Mẫu}, thousand dong: 500}\n"
        "  - {place: {district: Huyện Mẫu}, round: 2025, at least: 2}\n",
        encoding="utf-8",
    )
    data = simplejson.loads(plan("--rounds", "2025", "--limits", str(limits), "--format", "json").stdout)
    communes = {one["id"]: one for one in data["communes"]}
    assert communes["pass-urban-ward"]["fate"] == "no room"
    assert data["cost"]["value"] <= 500
    limits.write_text("limits:\n  - {place: {district: Nowhere}, days: 0}\n", encoding="utf-8")
    refused = plan("--rounds", "2025", "--limits", str(limits))
    assert (
        refused.exit_code,
        "limits.yaml:2:5: no commune of the data lies in Nowhere" in refused.stderr,
    ) == (2, True)


def test_recognitions_come_from_csv_too(plan: Run, tmp_path: Path) -> None:
    """A table from Excel says the same as the YAML file, and every fault is told with its line."""
    path = tmp_path / "known.csv"
    path.write_bytes(
        "\ufeffid;place.commune;recognised;appraisal days\r\npass-clear;;31/12/2024;2\r\n;;;\r\n;Xã Mẫu Bình;20/06/2022;\r\n".encode()
    )
    data = simplejson.loads(plan(*ROUNDS, "--recognised", str(path), "--format", "json").stdout)
    until = {one["id"]: (one["recognised until"], one["appraisal days"]) for one in data["communes"]}
    assert until["pass-clear"] == ("2027-12-31", 2)
    assert until["pass-despite-gaps"] == ("2025-06-20", 1)
    path.write_text("id,recognised\npass-cleer,2024-12-31\npass-clear,soon\n", encoding="utf-8")
    refused = plan(*ROUNDS, "--recognised", str(path))
    assert "known.csv:3:1: ‘soon’ is not a day" in refused.stderr
    path.write_text("id,recognised\npass-cleer,2024-12-31\n", encoding="utf-8")
    refused = plan(*ROUNDS, "--recognised", str(path))
    assert (
        "known.csv:2:1: no commune of the data has the id ‘pass-cleer’ (did you mean ‘pass-clear’"
        in refused.stderr
    )


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["--rounds", "2025H3"], "‘2025H3’ is not a round"),
        (["--rounds", "2025", "--budget", "much"], "‘much’ is no money"),
        (["--rounds", "2025", "--capacity", "2025=1.5"], "‘2025=1.5’ is no whole number"),
        (["--rounds", "2025", "--at-least", "2026=3"], "no round of the plan lies in 2026"),
        (["--rounds", "2025", "--from", "2026-01-01"], "after the round 2025 has ended"),
        (["--rounds", "2025", "--gantt", "plan.pdf"], "does not end in .svg, .png or .html"),
        (["--rounds", "2025", "--excel", "plan.xls"], "does not end in .xlsx"),
        (["--rounds", "2025", "--recognised", "no.yaml"], "there is no such file"),
    ],
)
def test_what_means_nothing_is_refused(plan: Run, words: list[str], said: str) -> None:
    """Each with what is wrong, and exit code 2."""
    done = plan(*words, files=FILES[-1:])
    assert (done.exit_code, said in done.stderr) == (2, True), done.stderr


def test_what_cannot_be_judged_is_told_and_the_rest_is_planned(plan: Run) -> None:
    """A station of before the decision is named on the error output, and the plan leaves with 2."""
    done = plan("--rounds", "2025", files=[FILES[-1], "evidence/stations/law-before-2023.yaml"])
    assert done.exit_code == 2
    assert "law-before-2023: 4667/QĐ-BYT" in done.stderr
    assert "1 of 1 communes" in done.stdout


def test_plans_are_drawn_and_written(plan: Run, known: str, tmp_path: Path) -> None:
    """The charts name every commune in Vietnamese letters, and the workbook holds no formula."""
    gantt, ready, book = tmp_path / "gantt.svg", tmp_path / "ready.html", tmp_path / "plan.xlsx"
    done = plan(
        *ROUNDS,
        *("--capacity", "3", "--recognised", known, "--gantt", str(gantt), "--readiness", str(ready)),
        *("--excel", str(book)),
        lang="vi",
    )
    assert done.exit_code == 0, done.output
    drawn = gantt.read_text("utf-8")
    assert all(said in drawn for said in ("Phường Mẫu Xuân", "2025H2", "BẢN ĐỌC LÀM VIỆC"))
    page = ready.read_text("utf-8")
    assert '<html lang="vi">' in page
    sheets = openpyxl.load_workbook(BytesIO(book.read_bytes()))
    assert len(sheets.sheetnames) == 6
    rows = list(sheets[sheets.sheetnames[4]].iter_rows(values_only=True))
    assert sorted(row[0] for row in rows[1:]) == sorted(NAMES)
    cells = [cell for sheet in sheets for row in sheet.iter_rows() for cell in row]
    assert not [cell for cell in cells if cell.data_type == "f"]


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("{id: pass-clear}", "say when it was ‘recognised’"),
        ("{recognised: 2024-01-01}", "say which commune it is"),
        ("{place: {district: Huyện Mẫu}, recognised: 2024-01-01}", "several communes of the data are meant"),
        ("{place: {district: Huyện Xa}, recognised: 2024-01-01}", "no commune of the data lies in Huyện Xa"),
        ("{id: pass-exactly-80, recognised: 2024-01-01}", "something is said twice of ‘pass-exactly-80’"),
    ],
)
def test_a_faulty_recognition_is_told_with_its_line(plan: Run, tmp_path: Path, line: str, said: str) -> None:
    """Whatever is said of nobody, of several or twice."""
    path = tmp_path / "known.yaml"
    path.write_text(
        f"communes:\n  - {{id: pass-exactly-80, recognised: 2023-01-01}}\n  - {line}\n", encoding="utf-8"
    )
    done = plan("--rounds", "2025", "--recognised", str(path), files=FILES[5:])
    assert done.exit_code == 2
    assert "known.yaml:3:" in done.stderr
    assert said in done.stderr


def test_a_csv_that_is_not_utf_8_says_how_to_save_it(plan: Run, tmp_path: Path) -> None:
    """Excel's other CSV is refused in words."""
    path = tmp_path / "known.csv"
    path.write_bytes("id,recognised\nxã,2024-01-01\n".encode("utf-16"))
    assert "CSV UTF-8" in plan("--rounds", "2025", "--recognised", str(path), files=FILES[-1:]).stderr


def test_a_file_that_cannot_be_written_is_told(plan: Run, tmp_path: Path) -> None:
    """The plan is not printed when what was asked for beside it cannot be kept."""
    done = plan("--rounds", "2025", "--excel", str(tmp_path / "none" / "plan.xlsx"), files=FILES[-1:])
    assert (done.exit_code, "the file cannot be written" in done.stderr) == (2, True)


def test_a_commune_that_counts_only_by_confidence_is_marked(plan: Run, tmp_path: Path) -> None:
    """In the page, in the workbook and as data it says that it is not sure, and what is."""
    text = (STATIONS / "pass-exactly-80.yaml").read_text("utf-8")
    path = tmp_path / "estimated.yaml"
    path.write_text(re.sub("(births_attended:).*", r"\1 {from: 135, to: 138}", text), "utf-8")
    book = tmp_path / "plan.xlsx"
    words = ("--rounds", "2025", "--confidence", "75")
    files = [str(path), *FILES[5:6]]
    page = " ".join(plan(*words, "--excel", str(book), files=files).stdout.split())
    assert "Recognised on 2025-12-31: 2 of 2 communes." in page
    assert "Not sure among these: 1. Each" in page
    assert "on average at least 0.75 of them do" in page
    sheet = openpyxl.load_workbook(book)["Schedule"]
    marks = {Path(row[1].value).name: row[-1].value for row in sheet.iter_rows(min_row=2)}
    said = [cell.value for row in sheet.iter_rows(min_row=2) for cell in row]
    assert "nothing: as it is it passes with the confidence" in said
    assert marks == {"estimated": "not sure: at least 75 %; sure of 79 points", "pass-clear": "for sure"}
    found = simplejson.loads(plan(*words, "--format", "json", files=files).stdout)
    assert found["confidence"] == {"at least": 0.75, "not sure": 1}
    told = {
        Path(one["id"]).name: (one["only with the confidence"], one["sure points then"])
        for one in found["communes"]
    }
    assert told == {"estimated": (True, 79), "pass-clear": (False, None)}
    assert "All of these are sure" in plan(*words, files=files[1:]).stdout
