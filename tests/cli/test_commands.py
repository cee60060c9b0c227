"""The other commands, help, languages, and the program as a process."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import simplejson

Run = Callable[..., Any]


def test_the_version_is_printed(run: Run) -> None:
    """``--version`` names the product and its version."""
    assert run("--version").stdout == "tieuchi 0.1.0\n"


@pytest.mark.parametrize(
    "command", ["assess", "show", "form", "merge", "sets", "tasks", "basis", "confirm", "schema"]
)
@pytest.mark.parametrize(("lang", "examples"), [("vi", "Ví dụ:"), ("en", "Examples:")])
def test_every_command_has_help_with_examples_in_both_languages(
    run: Run, command: str, lang: str, examples: str
) -> None:
    """Help speaks the language asked for, click's own words included."""
    help_ = run(command, "--help", env={"TIEUCHI_LANG": lang}).stdout
    assert examples in help_
    assert ("Cách dùng:" if lang == "vi" else "Usage:") in help_


def test_help_of_the_program_lists_the_commands(run: Run) -> None:
    """The program's help names every command with its summary."""
    help_ = run("--help").stdout
    assert "Chấm các tệp minh chứng và in phiếu chấm điểm." in help_
    assert "--lang en" in help_


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["asess"], "Không có lệnh 'asess'"),
        (["assess"], "Thiếu tham số 'FILE...'"),
        (["assess", "x.yaml", "--formt", "json"], "Không có tuỳ chọn '--formt'"),
        (["assess", "x.yaml", "--format", "word"], "Giá trị sai ở '--format'"),
        (["sets", "more"], "Thừa tham số"),
        (["sets", "--lang", "fr"], "Giá trị sai ở '--lang'"),
    ],
)
def test_usage_errors_speak_vietnamese(run: Run, words: list[str], said: str) -> None:
    """Click's complaints come out in the language of the product, and end with 2."""
    done = run(*words)
    assert done.exit_code == 2
    assert said in done.stderr


def test_sets_lists_every_set_with_its_days(run: Run) -> None:
    """The list gives kind, instrument, days, what is replaced, and how many rules are confirmed."""
    rows = [line.split("\t") for line in run("sets", "--format", "tsv", "--lang", "en").stdout.splitlines()]
    assert rows[1:] == [
        ["cu-2010", "frame only", "The old set", "1/QĐ; Sample Ministry", "from 2010-01-01 to 2023-12-31", "",
         "instrument: confirmed"],
        ["mau-2024", "scored", "The sample criteria", "2/QĐ; Sample Ministry", "from 2024-01-01", "cu-2010",
         "instrument: confirmed; rules confirmed: 3 of 4"],
        ["muc-tieu-2024", "targets", "Sample targets", "4/KH; Sample district",
         "from 2024-01-01 to 2024-12-31", "", "instrument: source document; rules confirmed: 0 of 4"],
    ]  # fmt: skip


def test_show_prints_a_whole_set_in_words(run: Run) -> None:
    """A set comes with its recognition rule, corrections, levels, disqualifiers, and what needs a person."""
    shown = " ".join(run("show", "mau-2024", "--format", "plain", "--lang", "en").stdout.split())
    for words in ("at least 80 %", "Correction 3/QĐ", "no figure can tell", "Disqualifier: An outbreak"):
        assert words in shown


def test_show_prints_one_indicator_with_the_evidence_it_needs(run: Run) -> None:
    """An indicator comes with reading, computation, fields with proof and keeper, and examples."""
    shown = " ".join(run("show", "mau-2024/3", "--lang", "en", env={"COLUMNS": "180"}).stdout.split())
    for words in (
        "Reading: The line goes by zone.",
        "Share of children immunised = Children immunised / Children",
        "95 % (Zone 1, Zone 2); 85 % (Zone 3)",
        "Zoning decision",
        "Department of Health",
        "immunised: 17",
    ):
        assert words in shown


def test_show_tells_how_rows_of_a_list_are_counted(run: Run) -> None:
    """A count over a list says the condition on its columns, and names the columns."""
    shown = " ".join(run("show", "mau-2024/1", "--lang", "en").stdout.split())
    assert "rows of: Staff, where Role is Doctor" in shown


def test_show_says_what_is_missing_of_a_frame(run: Run) -> None:
    """Of a set that is only a frame, what is known and what is missing is told."""
    assert "Điểm của từng chỉ tiêu." in run("show", "cu-2010").stdout


@pytest.mark.parametrize("named", ["mau-2024/77", "nothing", "muc-tieu-2024/z"])
def test_show_refuses_what_it_does_not_know(run: Run, named: str) -> None:
    """An unknown set or indicator ends with 2 and prints no data."""
    done = run("show", named)
    assert (done.exit_code, done.stdout) == (2, "")
    assert done.stderr


@pytest.mark.parametrize("set_id", ["mau-2024", "muc-tieu-2024"])
@pytest.mark.parametrize("lang", ["vi", "en"])
def test_the_empty_form_can_be_judged_and_never_passes(
    run: Run, tmp_path: Path, set_id: str, lang: str
) -> None:
    """The form as written is read without complaint, asserts nothing, and is open."""
    written = run("form", set_id, "--as-of", "2024-12-31", "--lang", lang)
    assert written.exit_code == 0
    file = tmp_path / "empty.yaml"
    file.write_text(written.stdout, encoding="utf-8")
    done = run("assess", str(file), "--set", set_id, "--format", "jsonl")
    assert done.exit_code == 0, done.stderr
    judged = simplejson.loads(done.stdout)
    facts = [fact for one in judged["indicators"] for used in one["evidence"] for fact in used["facts"]]
    assert {fact["state"] for fact in facts} <= {"not established", "estimated"}
    assert run("assess", str(file), "--set", set_id, "--require", "pass").exit_code == 1


def test_the_form_explains_every_field_in_both_languages(run: Run) -> None:
    """Labels stand in both languages, with unit, bounds, options, proof and keeper."""
    form = run("form", "mau-2024", "--as-of", "2024-12-31").stdout
    for words in ("# Số cuộc họp", "# Meetings held", "(cuộc), 0–60", "1 = Vùng 1", "Nơi giữ: Sở Y tế",
                  "zone: unknown", "complete: false", "- {role: doctor}"):  # fmt: skip
        assert words in form


def test_the_form_moves_its_day_into_the_days_in_force(run: Run) -> None:
    """A day outside the validity is moved to the nearest day on which the set can judge."""
    assert "as of: 2024-01-01" in run("form", "mau-2024", "--as-of", "2020-05-05").stdout
    targets = run("form", "muc-tieu-2024", "--as-of", "2030-01-01").stdout
    assert "as of: 2024-12-31" in targets
    assert 'district: "Huyện Mẫu"' in targets


def test_a_frame_has_no_form_to_fill(run: Run) -> None:
    """A set that nothing can be judged by gives no form, and says why."""
    done = run("form", "cu-2010")
    assert (done.exit_code, done.stdout) == (2, "")
    assert "mới có khung" in done.stderr


@pytest.mark.parametrize("kind", ["set", "criterion", "rules", "norm", "form"])
def test_schemas_of_content_are_json_schemas(run: Run, kind: str) -> None:
    """Each kind of content file has a schema that names its keys as files write them."""
    schema = simplejson.loads(run("schema", kind).stdout)
    assert schema["$schema"].startswith("https://json-schema.org/")
    assert schema["additionalProperties"] is False


def test_the_schema_of_evidence_names_every_field_with_its_label(run: Run) -> None:
    """An editor can complete the fields of the form, and refuse words it does not ask."""
    schema = simplejson.loads(run("schema", "evidence-station").stdout)
    facts = schema["properties"]["facts"]
    assert facts["additionalProperties"] is False
    assert facts["properties"]["meetings"]["description"] == "Số cuộc họp / Meetings held (cuộc / meetings)"
    assert "staff" in schema["properties"]["lists"]["properties"]


def test_broken_content_is_told_once_and_ends_with_2(run: Run, tmp_path: Path) -> None:
    """A fault in a set's head is named with its file, whatever the command."""
    folder = tmp_path / "criteria" / "x"
    folder.mkdir(parents=True)
    (folder / "set.yaml").write_text("id: x\nkind: scored\n", encoding="utf-8")
    for words in (["sets"], ["show", "x"], ["form", "x"], ["assess", "stations/pass.yaml"]):
        done = run(*words, env={"TIEUCHI_CONTENT": str(tmp_path)})
        assert done.exit_code == 2
        assert "criteria/x/set.yaml" in done.stderr
        assert done.stdout == ""


def process(*words: str, **env: str) -> subprocess.CompletedProcess[bytes]:
    """Run the program as a process of its own on the tests' content."""
    content = Path(__file__).parent / "content"
    around = {**os.environ, "TIEUCHI_CONTENT": str(content), "PYTHONIOENCODING": "cp1252", **env}
    return subprocess.run(  # noqa: S603 - our own program
        [sys.executable, "-m", "tieuchi", *words], cwd=content, env=around, capture_output=True, check=False
    )


def test_vietnamese_comes_out_as_utf8_on_a_console_that_cannot_write_it() -> None:
    """A Windows code page does not break the output."""
    done = process("assess", "stations/pass.yaml", "stations/bad.yaml")
    assert done.returncode == 2
    assert "Phiếu chấm điểm" in done.stdout.decode("utf-8")
    assert "không phải là ngày" in done.stderr.decode("utf-8")


def test_the_language_of_the_machine_decides_help_but_not_the_sheet() -> None:
    """English help on an English machine; the sheet stays Vietnamese unless English is asked for."""
    english = {"LC_ALL": "en_US.UTF-8", "TIEUCHI_LANG": ""}
    assert b"Usage:" in process("--help", **english).stdout
    assert "Phiếu" in process("assess", "stations/pass.yaml", **english).stdout.decode("utf-8")


def test_a_reader_who_leaves_early_is_no_error() -> None:
    """A closed pipe ends quietly."""
    content = Path(__file__).parent / "content"
    around = {**os.environ, "TIEUCHI_CONTENT": str(content)}
    with subprocess.Popen(
        [sys.executable, "-m", "tieuchi", "show", "mau-2024", "--format", "html"],
        cwd=content, env=around, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
    ) as running:  # fmt: skip
        assert running.stdout is not None
        assert running.stderr is not None
        running.stdout.close()
        assert running.stderr.read() == b""
        assert running.wait() == 0


def test_starting_imports_nothing_heavy() -> None:
    """``--version`` loads neither pydantic nor the tables, so that it answers at once."""
    code = "import sys, tieuchi.cli.group as g; g.build('vi', 'vi'); print(*sorted(sys.modules))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, text=True)  # noqa: S603
    assert not {"pydantic", "tabulate", "rich", "yaml"} & set(done.stdout.split())
