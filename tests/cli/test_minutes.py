"""``tieuchi minutes`` writes documents, and checks those that come back."""

from __future__ import annotations

import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from documents import edited, rewrite
from tieuchi.cli import extras

Run = Callable[..., Any]


def made(run: Run, folder: Path, *words: str) -> Path:
    """Return the Word file of a document about one station of the tests' own."""
    file = folder / "signed.docx"
    done = run("minutes", *(words or ("stations/open.yaml",)), "--docx", str(file), "--lang", "en")
    assert (done.exit_code, done.stderr) == (0, "")
    return file


@pytest.mark.parametrize("kind", ["minutes", "sheet", "submission"])
def test_both_files_are_written_and_named(run: Run, tmp_path: Path, kind: str) -> None:
    """One run writes the Word file and the PDF, and says under which code."""
    word, pdf = tmp_path / "a.docx", tmp_path / "a.pdf"
    done = run(
        "minutes",
        "stations/pass.yaml",
        "--kind",
        kind,
        "--docx",
        str(word),
        "--pdf",
        str(pdf),
        "--lang",
        "en",
    )
    assert (done.exit_code, done.stderr) == (0, "")
    assert [line.split(": ")[0] for line in done.stdout.splitlines()] == [str(word), str(pdf)]
    assert zipfile.is_zipfile(word)
    assert pdf.read_bytes().startswith(b"%PDF-")


def test_what_people_have_written_into_is_never_overwritten(run: Run, tmp_path: Path) -> None:
    """Every file that is there already is named, and none is written."""
    word, pdf, other = tmp_path / "a.docx", tmp_path / "a.pdf", tmp_path / "b.docx"
    for file in (word, pdf):
        file.write_bytes(b"signed")
    words = ("minutes", "stations/pass.yaml", "--lang", "en")
    done = run(*words, "--docx", str(word), "--pdf", str(pdf))
    assert (done.exit_code, done.stdout, done.stderr.count("nothing is ever overwritten")) == (2, "", 2)
    assert run(*words, "--docx", str(other), "--pdf", str(pdf)).exit_code == 2
    assert run("minutes", "--write-template", str(word)).exit_code == 2
    assert (word.read_bytes(), pdf.read_bytes(), other.exists()) == (b"signed", b"signed", False)


def test_a_folder_of_stations_is_a_submission(run: Run, tmp_path: Path) -> None:
    """A folder stands for all evidence files in it."""
    folder = tmp_path / "stations"
    folder.mkdir()
    for name in ("pass", "fail"):
        (folder / f"{name}.yaml").write_bytes(Path(f"stations/{name}.yaml").read_bytes())
    file = made(run, tmp_path, str(folder), "--kind", "submission")
    done = run("minutes", "--check", str(file), str(folder), "--lang", "en")
    assert done.exit_code == 0


def test_a_true_file_checks_alone_and_with_its_evidence(run: Run, tmp_path: Path) -> None:
    """Alone it is told what was not looked at; with the evidence nothing is left open."""
    file = made(run, tmp_path)
    alone = run("minutes", "--check", str(file), "--lang", "en")
    assert alone.exit_code == 0
    assert "say what receipt" in alone.stdout
    assert f"judging again: tieuchi minutes --check {file} open.yaml" in alone.stdout
    again = run("minutes", "--check", str(file), "stations/open.yaml", "--lang", "en")
    assert (again.exit_code, len(again.stdout.splitlines())) == (0, 1)


def test_a_vietnamese_file_is_checked_by_whoever_speaks_english(run: Run, tmp_path: Path) -> None:
    """The document is made again in its own language, the complaints are in that of the run."""
    file = tmp_path / "vi.docx"
    assert run("minutes", "stations/open.yaml", "--docx", str(file), "--lang", "vi").exit_code == 0
    done = run("minutes", "--check", str(file), "stations/open.yaml", "--lang", "en")
    assert done.exit_code == 0


def test_a_tampered_file_leaves_with_1(run: Run, tmp_path: Path) -> None:
    """What differs is told, and the exit code says so to scripts."""
    file = made(run, tmp_path)
    file.write_bytes(edited(file.read_bytes(), rewrite("result/1", "Result: PASS")))
    done = run("minutes", "--check", str(file), "stations/open.yaml", "--lang", "en")
    assert done.exit_code == 1
    assert "now says ‘Result: PASS’" in done.stdout
    assert done.stdout.splitlines()[-1].startswith(f"{file}: does not say what receipt")


def test_very_many_differences_are_counted(run: Run, tmp_path: Path) -> None:
    """Another station's evidence differs everywhere; not all of it is told line by line."""
    file = made(run, tmp_path, "stations/open.yaml", "--kind", "sheet")
    done = run("minutes", "--check", str(file), "stations/pass.yaml", "--lang", "en")
    assert done.exit_code == 1
    assert "the evidence of the receipt is" in done.stdout


def test_the_template_goes_out_and_comes_back(run: Run, tmp_path: Path) -> None:
    """What --write-template writes, --template takes, and the document is the same."""
    template, file = tmp_path / "ours.docx", tmp_path / "b.docx"
    done = run("minutes", "--write-template", str(template), "--lang", "en")
    assert done.exit_code == 0
    words = (
        "minutes",
        "stations/open.yaml",
        "--template",
        str(template),
        "--docx",
        str(file),
        "--lang",
        "en",
    )
    assert run(*words).exit_code == 0
    assert file.read_bytes() == made(run, tmp_path).read_bytes()


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["stations/pass.yaml"], "say what to do"),
        (["stations/pass.yaml", "--check", "a.docx", "--pdf", "a.pdf"], "say what to do"),
        (["--docx", "a.docx"], "name the evidence FILE"),
        (["stations/pass.yaml", "--pdf", "a.pdf", "--template", "b.docx"], "--template goes with --docx"),
        (["stations/pass.yaml", "--docx", "a.doc"], "does not end in .docx"),
        (["stations/pass.yaml", "--pdf", "a.docx"], "does not end in .pdf"),
        (["stations/pass.yaml", "--kind", "letter", "--pdf", "a.pdf"], "submission"),
        (
            ["stations/pass.yaml", "stations/fail.yaml", "--stations", "stations", "--pdf", "a.pdf"],
            "--stations goes with one FILE",
        ),
    ],
)
def test_what_does_not_go_together_is_refused(run: Run, words: list[str], told: str) -> None:
    """A usage error says what was expected."""
    done = run("minutes", *words, "--lang", "en")
    assert done.exit_code == 2
    assert told in done.stderr


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["stations/nothing.yaml", "--pdf", "a.pdf"], "there is no such file"),
        (["stations/pass.yaml", "--pdf", "nowhere/a.pdf"], "the file cannot be written"),
        (["stations/pass.yaml", "--docx", "a.docx", "--template", "none.docx"], "there is no such file"),
        (["stations/pass.yaml", "stations/fail.yaml", "--pdf", "a.pdf"], "one station; 2 were given"),
        (["--check", "none.docx"], "there is no such file"),
        (["--check", "signed.pdf"], "a PDF is not checked here"),
    ],
)
def test_what_cannot_be_done_is_told(
    run: Run, monkeypatch: pytest.MonkeyPatch, words: list[str], told: str
) -> None:
    """Bad input leaves with 2 and a sentence, and writes nothing."""
    done = run("minutes", *words, "--lang", "en")
    assert (done.exit_code, done.stdout) == (2, "")
    assert told in done.stderr
    assert not list(Path().glob("a.*"))


def test_without_the_extra_it_is_told_how_to_get_it(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    """On a machine without the libraries of documents the command says what to install."""
    monkeypatch.setitem(extras.MODULES, "office", ("nothing_of_that_name",))
    done = run("minutes", "stations/pass.yaml", "--pdf", "a.pdf", "--lang", "en")
    assert done.exit_code == 2
    assert 'pip install "tieuchi[office]"' in done.stderr
