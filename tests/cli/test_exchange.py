"""``tieuchi exchange``: evidence to DHIS2 and back, empty tables, and rules as decision tables."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from tieuchi.cli.group import build
from tieuchi.desk import Desk
from tieuchi.files.content import content_root
from tieuchi.judge.reference import Reference
from tieuchi.present.language import Language

EVIDENCE = content_root() / "evidence"
MAPPING = str(EVIDENCE / "exchange" / "dhis2-example.yaml")
PASS = str(EVIDENCE / "stations" / "pass-clear.yaml")
OPEN = str(EVIDENCE / "stations" / "open-can-still-pass.yaml")
OWN = str(EVIDENCE / "stations" / "pass-overruled-finding.yaml")


def run(*words: str, lang: Language = "en") -> Result:
    """Run ``tieuchi exchange``."""
    return CliRunner().invoke(build(lang, lang), ["exchange", *words], prog_name="tieuchi")


def test_evidence_goes_to_dhis2_and_back_with_the_same_receipt(tmp_path: Path) -> None:
    """Files that went out and came back are judged the same, to the receipt's code."""
    sent = run("export", PASS, OPEN, "--mapping", MAPPING, "--out", str(tmp_path / "values"))
    assert sent.exit_code == 0
    assert sent.stdout == f"{tmp_path / 'values'}: files of data values: 2\n"
    assert "not carried over: the note and the source of the file" in sent.stderr
    desk = Desk(evaluator=Reference())
    for name, file in (("pass-clear", PASS), ("open-can-still-pass", OPEN)):
        folder = tmp_path / name
        values = str(tmp_path / "values" / f"{name}.json")
        done = run("import", values, "--mapping", MAPPING, "--out", str(folder))
        assert (done.exit_code, done.stderr) == (0, "")
        (back,) = folder.iterdir()
        codes = [desk.assess(desk.read(one)).receipt.code for one in (file, str(back))]
        assert codes[0] == codes[1]
        assert "DHIS2" in back.read_text(encoding="utf-8")


def test_one_station_is_printed_and_findings_of_assessors_are_named() -> None:
    """The values of one station go to the output, and what can change the verdict is told apart."""
    done = run("export", OWN, "--mapping", MAPPING)
    assert done.exit_code == 0
    assert json.loads(done.stdout)["dataSet"] == "tcDataSet01"
    assert "findings of assessors on 20, which can change the verdict" in done.stderr


def test_a_faulty_import_writes_nothing_and_tells_all(tmp_path: Path) -> None:
    """Faults of the file are told at once with their lines, and no folder is left."""
    file = tmp_path / "values.json"
    values = [
        {"dataElement": "tcElem99999", "period": "2024", "orgUnit": "tcUnit00001", "value": "1"},
        {"dataElement": "tcElem00006", "period": "2024", "orgUnit": "tcUnit00001", "value": "x"},
    ]
    file.write_text(json.dumps({"dataValues": values}, indent=0), encoding="utf-8")
    done = run("import", str(file), "--mapping", MAPPING, "--out", str(tmp_path / "out"), lang="vi")
    assert (done.exit_code, done.stdout) == (2, "")
    assert done.stderr.count("values.json:") == 2
    assert not (tmp_path / "out").exists()


def test_what_was_left_behind_is_counted(tmp_path: Path) -> None:
    """Who stored a value is in no evidence file, and the command says so."""
    file = tmp_path / "values.json"
    value = {"dataElement": "tcElem00006", "period": "2024", "orgUnit": "tcUnit00001", "value": "1"}
    file.write_text(json.dumps({"dataValues": [{**value, "storedBy": "an"}]}), encoding="utf-8")
    done = run("import", str(file), "--mapping", MAPPING, "--out", str(tmp_path / "out"))
    assert (done.exit_code, done.stderr) == (0, "not carried over: storedBy (1)\n")
    again = run("import", str(file), "--mapping", MAPPING, "--out", str(tmp_path / "out"))
    assert again.exit_code == 2
    assert "already exists" in again.stderr


def test_every_faulty_station_is_named_before_anything_is_written(tmp_path: Path) -> None:
    """A station that cannot be read and one of another form are both told, and nothing is written."""
    district = str(EVIDENCE / "districts" / "tam-duong-2024.yaml")
    done = run("export", PASS, "none.yaml", district, "--mapping", MAPPING, "--out", str(tmp_path / "out"))
    assert done.exit_code == 2
    assert "none.yaml: there is no such file" in done.stderr
    assert "evidence of the form ‘district’" in done.stderr
    assert not (tmp_path / "out").exists()


def test_files_of_one_name_do_not_overwrite_each_other(tmp_path: Path) -> None:
    """Two stations whose files have one name get a file each."""
    other = tmp_path / "pass-clear.yaml"
    other.write_text(Path(OPEN).read_text(encoding="utf-8"), encoding="utf-8")
    done = run("export", PASS, str(other), "--mapping", MAPPING, "--out", str(tmp_path / "out"))
    assert done.exit_code == 0
    assert {path.name for path in (tmp_path / "out").iterdir()} == {"pass-clear.json", "pass-clear-2.json"}


def test_tables_are_written_empty(tmp_path: Path) -> None:
    """The command names the tables it wrote; a set that is not there is refused."""
    done = run("template", "1300-2023", "--out", str(tmp_path / "tables"))
    assert done.exit_code == 0
    assert "empty tables stations, staff, villages, rooms, equipment, techniques" in done.stdout
    assert run("template", "1300-2032", "--out", str(tmp_path / "more")).exit_code == 2


def test_rules_are_written_as_decision_tables(tmp_path: Path) -> None:
    """The file says what it is in the language asked, and the same set gives the same bytes."""
    said = {}
    for number, lang in enumerate(("vi", "en", "en")):
        file = tmp_path / f"rules-{number}.dmn"
        done = run("dmn", "1300-2023", "--day", "31/12/2024", "--out", str(file), lang=lang)  # type: ignore[arg-type]
        assert done.exit_code == 0
        assert said.setdefault(lang, file.read_bytes()) == file.read_bytes()
    assert "BẢN ĐỌC LÀM VIỆC".encode() in said["vi"]
    assert b"WORKING READING" in said["en"]
    assert "100 decisions, 71 of them tables" in done.stdout


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("dmn", "4667-2014", "--out", "x.dmn"), "only its frame is known"),
        (("dmn", "1300-2023", "--out", "x.txt"), "does not end in .dmn or .xml"),
        (("export", PASS, OPEN, "--mapping", MAPPING), "name it with --out FOLDER"),
        (("import", "x.json"), "Missing option"),
        (("nothing",), "No such command"),
    ],
)
def test_what_makes_no_sense_is_refused(words: tuple[str, ...], said: str) -> None:
    """A frame has no rules, names say what files are, several stations need a folder."""
    done = run(*words)
    assert done.exit_code == 2
    assert said in done.stderr
