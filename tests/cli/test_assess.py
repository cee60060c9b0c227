"""``tieuchi assess``: what is judged, what is printed, and how a run ends."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
import simplejson

from tieuchi.present.tables import FORMATS

Run = Callable[..., Any]
GOLDEN = Path(__file__).parent / "golden"


@pytest.mark.parametrize("lang", ["vi", "en"])
@pytest.mark.parametrize("name", ["pass", "fail", "open", "district"])
def test_the_sheet_of_each_kind_of_station_is_as_agreed(
    run: Run, blanked: Callable[[str], str], name: str, lang: str
) -> None:
    """The whole sheet, in both languages, equals the agreed one but for hashes and codes."""
    done = run("assess", f"stations/{name}.yaml", "--lang", lang, "--judge", "reference")
    assert done.exit_code == 0, done.output
    agreed = GOLDEN / f"{name}.{lang}.txt"
    if not agreed.exists():
        agreed.write_text(blanked(done.stdout), encoding="utf-8")
        pytest.fail(f"{agreed} did not exist and is written now; read it and keep it")
    assert blanked(done.stdout) == agreed.read_text("utf-8")


def test_the_durable_rules_judge_prints_the_same_sheet(run: Run) -> None:
    """Which evaluator judges changes nothing on the sheet but its own name."""
    pytest.importorskip("durable.lang")
    sheets = [run("assess", "stations/open.yaml", "--judge", judge).stdout for judge in ("rete", "reference")]
    assert sheets[0].replace("durable-rules", "reference") == sheets[1]


@pytest.mark.parametrize("fmt", FORMATS)
def test_every_format_of_tabulate_prints_the_sheet(run: Run, fmt: str) -> None:
    """Every table format carries every indicator, the outcome and the warning of a working reading."""
    done = run("assess", "stations/pass.yaml", "--format", fmt)
    assert done.exit_code == 0, done.output
    assert "BẢN ĐỌC LÀM VIỆC" in done.stdout
    for word in ("bác sĩ", "Tiêm", "ĐẠT"):
        assert word in done.stdout


def test_a_wrapped_sheet_stays_inside_the_terminal(run: Run) -> None:
    """No line of a text table is wider than the terminal, except an address that cannot be broken."""
    for width in (80, 100, 140):
        done = run("assess", "stations/open.yaml", env={"COLUMNS": str(width)})
        assert all(len(line) <= width for line in done.stdout.splitlines() if "https" not in line)


def test_tab_separated_values_have_one_row_for_each_thing_and_no_padding(run: Run) -> None:
    """The flat table has the same number of cells in every row, and names what each row is about."""
    done = run("assess", "stations/pass.yaml", "stations/district.yaml", "--format", "tsv")
    rows = [line.split("\t") for line in done.stdout.splitlines()]
    assert {len(row) for row in rows} == {18}
    assert all(cell == cell.strip() for row in rows for cell in row)
    assert [row[4] for row in rows].count("Chỉ tiêu") == 4
    assert [row[4] for row in rows].count("Mục tiêu") == 4


def test_markdown_cells_cannot_break_the_table(run: Run) -> None:
    """A bar in a title is escaped, so that every row of the Markdown table has the same cells."""
    done = run("assess", "stations/pass.yaml", "--format", "github")
    assert "thuốc nam \\| nam dược" in done.stdout


def test_html_is_a_page_of_its_own_with_its_letters_declared(run: Run) -> None:
    """The HTML page says that it is UTF-8 and Vietnamese, and escapes what stands in cells."""
    page = run("assess", "stations/pass.yaml", "--format", "html").stdout
    assert page.startswith("<!doctype html>")
    assert '<meta charset="utf-8">' in page
    assert '<html lang="vi">' in page
    assert "≥" in page
    assert "<br>" in page


def test_json_keeps_every_number_exact(run: Run) -> None:
    """Points are decimals, a share without finite decimal stays a fraction, both ends are given."""
    done = run("assess", "stations/pass.yaml", "--format", "json")
    whole = simplejson.loads(done.stdout, use_decimal=True)
    (one,) = whole["assessments"]
    assert whole["problems"] == []
    assert one["outcome"] == "pass"
    assert one["total"] == {"least": Decimal("6.5"), "most": Decimal("6.5")}
    third = next(found for found in one["indicators"] if found["number"] == "3")
    assert third["evidence"][0]["value"] == {"least": "1200/1271", "most": "1200/1271"}
    assert third["evidence"][0]["of"] == {"least": 1200, "most": 1200}
    assert third["rules"] == ["3#1"]
    assert sum(one["counts"].values()) == len(one["indicators"])


def test_json_lines_are_one_assessment_a_line(run: Run) -> None:
    """Every line of JSON Lines is one whole assessment."""
    done = run("assess", "stations/pass.yaml", "stations/district.yaml", "--format", "jsonl")
    first, second = (simplejson.loads(line) for line in done.stdout.splitlines())
    assert (first["outcome"], second["outcome"]) == ("pass", None)
    assert second["total"] is None
    assert [one["status"] for one in second["indicators"]] == ["met", "not met", "open", "open"]


def test_bad_files_do_not_keep_good_ones_from_being_judged(run: Run) -> None:
    """The good sheet is printed, each bad file is named with its line, and the run ends with 2."""
    done = run(
        "assess", "stations/bad.yaml", "stations/missing.yaml", "stations/pass.yaml", "stations/old.yaml"
    )
    assert done.exit_code == 2
    assert "Kết quả: ĐẠT" in done.stdout
    assert "stations/bad.yaml:3:1: ‘2024-13-31’ không phải là ngày" in done.stderr
    assert "stations/missing.yaml: không có tệp này" in done.stderr
    assert "stations/old.yaml: " in done.stderr
    assert "Còn thiếu để chấm được" in done.stderr
    assert "Traceback" not in done.output


def test_json_names_the_bad_files_too(run: Run) -> None:
    """What is wrong with bad files stands in the JSON, so that a script need not read the error output."""
    done = run("assess", "stations/bad.yaml", "stations/old.yaml", "--format", "json", "--lang", "en")
    whole = simplejson.loads(done.stdout)
    assert done.exit_code == 2
    assert whole["assessments"] == []
    assert [(one["file"], one["line"]) for one in whole["problems"]] == [
        ("stations/bad.yaml", 3),
        ("stations/old.yaml", 0),
    ]


def test_nothing_is_printed_when_no_file_can_be_judged(run: Run) -> None:
    """With only bad files the output stays empty; the complaints go to the error output."""
    done = run("assess", "stations/bad.yaml")
    assert (done.exit_code, done.stdout) == (2, "")


@pytest.mark.parametrize(("name", "code"), [("pass", 0), ("fail", 1), ("open", 1), ("district", 1)])
def test_require_pass_ends_with_1_unless_every_file_passes(run: Run, name: str, code: int) -> None:
    """Open is no pass, and neither is a set of targets that are not all met."""
    assert run("assess", f"stations/{name}.yaml", "--require", "pass").exit_code == code
    assert run("assess", "stations/pass.yaml", f"stations/{name}.yaml", "--require", "pass").exit_code == code


def test_a_bad_file_outweighs_a_requirement_that_is_not_met(run: Run) -> None:
    """Bad input is told apart from a station that does not pass."""
    assert run("assess", "stations/bad.yaml", "stations/fail.yaml", "--require", "pass").exit_code == 2


@pytest.mark.parametrize("written", ["2024-12-30", "30/12/2024"])
def test_the_day_of_judging_can_be_given_either_way(run: Run, written: str) -> None:
    """``--as-of`` takes the international and the Vietnamese way of writing a day."""
    assert "Ngày chấm: 30/12/2024" in run("assess", "stations/district.yaml", "--as-of", written).stdout


def test_a_day_that_no_calendar_has_is_a_usage_error(run: Run) -> None:
    """An impossible day is refused with how to write one, and ends with 2."""
    done = run("assess", "stations/pass.yaml", "--as-of", "31/02/2024")
    assert done.exit_code == 2
    assert "không phải là ngày" in done.stderr


def test_a_set_that_is_not_yet_in_force_can_only_be_rehearsed(run: Run) -> None:
    """Without ``--rehearse`` the run ends with 2 and says how; with it the sheet says that it is one."""
    words = ("assess", "stations/old.yaml", "--set", "mau-2024", "--as-of", "2015-12-31")
    refused = run(*words)
    assert refused.exit_code == 2
    assert "--rehearse" in refused.stderr
    rehearsed = run(*words, "--rehearse")
    assert rehearsed.exit_code == 0
    assert "CHẤM THỬ" in rehearsed.stdout


def test_an_unknown_set_is_refused_with_the_nearest_name(run: Run) -> None:
    """A misspelt set names the one that was probably meant."""
    done = run("assess", "stations/pass.yaml", "--set", "mau-2042", "--lang", "en")
    assert done.exit_code == 2
    assert "did you mean ‘mau-2024’" in done.stderr


def test_explain_tells_the_whole_story_of_one_indicator(run: Run) -> None:
    """The story names reading, proof and note, every level, the winner, and the rule's place."""
    story = run("assess", "stations/pass.yaml", "--explain", "2").stdout
    for words in (
        "Chỉ tiêu 2. Họp và khảo sát hài lòng",
        "Cách hiểu: Họp ít nhất 4 cuộc",
        "minh chứng: Sổ biên bản; ghi chú: họp hằng quý",
        "chắc chắn đạt → mức được chấm",
        "Tổ thẩm định kết luận ngày 20/12/2024: 0,5 điểm, vì đã phỏng vấn",
        "Quy tắc: rules/mau-2024/01-staff.yaml:1",
    ):
        assert words in " ".join(story.split())


def test_explain_says_what_would_settle_an_open_indicator(run: Run) -> None:
    """Each missing fact comes with its proof and who keeps it."""
    story = " ".join(run("assess", "stations/open.yaml", "--explain", "4").stdout.split())
    assert "Có vườn thuốc: chưa xác minh được (đang chờ ảnh). Minh chứng: Ảnh. Nơi giữ: Trạm." in story


@pytest.mark.parametrize("number", ["a", "b", "c", "d"])
def test_explain_works_for_targets(run: Run, number: str) -> None:
    """A target is explained too, whether met, missed, open or for a person to attest."""
    done = run("assess", "stations/district.yaml", "--explain", number)
    assert done.exit_code == 0
    assert f"Chỉ tiêu {number}." in done.stdout


def test_explain_refuses_an_indicator_the_set_does_not_have(run: Run) -> None:
    """An unknown number is named, and ends with 2."""
    done = run("assess", "stations/pass.yaml", "--explain", "99")
    assert done.exit_code == 2
    assert "không có chỉ tiêu 99" in done.stderr


def test_explain_narrows_the_machine_formats_to_one_indicator(run: Run) -> None:
    """JSON Lines and tab-separated values hold only the indicator asked for."""
    data = simplejson.loads(run("assess", "stations/pass.yaml", "--explain", "3", "--format", "jsonl").stdout)
    assert [one["number"] for one in data["indicators"]] == ["3"]
    assert (
        len(run("assess", "stations/pass.yaml", "--explain", "3", "--format", "tsv").stdout.splitlines()) == 2
    )


def test_decimals_are_written_as_the_language_does(run: Run) -> None:
    """Vietnamese has a decimal comma and points for thousands, English the reverse."""
    assert "≈ 94,41 %" in run("assess", "stations/pass.yaml").stdout
    assert "1.200/1.271" in run("assess", "stations/pass.yaml").stdout
    english = run("assess", "stations/pass.yaml", "--lang", "en").stdout
    assert "≈ 94.41 %" in english
    assert "1,200/1,271" in english
