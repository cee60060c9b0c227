"""``tieuchi merge`` writes evidence that the product reads and judges."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from tieuchi.cli.group import build
from tieuchi.desk import Desk
from tieuchi.evidence.merging import merge
from tieuchi.evidence.merging_parts import Into
from tieuchi.files.content import content_root
from tieuchi.judge.reference import Reference
from tieuchi.present.language import LANGUAGES, Language
from tieuchi.values.days import parse_day

STATIONS = content_root() / "evidence" / "stations"
PARTS = [str(STATIONS / f"{name}.yaml") for name in ("pass-clear", "open-can-still-pass", "pass-urban-ward")]


def run(*words: str, lang: Language = "en") -> Result:
    """Run ``tieuchi merge``."""
    return CliRunner().invoke(build(lang, lang), ["merge", *words], prog_name="tieuchi")


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("day", ["2025-06-30", "2025-07-01"])
def test_what_is_written_is_what_was_merged(tmp_path: Path, day: str, lang: Language) -> None:
    """The file reads back to the same evidence, whatever the language, and is judged as any other."""
    done = run(*PARTS, "--commune", "Xã Tân: Mẫu", "--as-of", day, lang=lang)
    assert (done.exit_code, done.stderr) == (0, "")
    file = tmp_path / "merged.yaml"
    file.write_text(done.stdout, encoding="utf-8")
    desk = Desk(evaluator=Reference())
    read = desk.read(file)
    into = Into("Xã Tân: Mẫu", parse_day(day), districts=day == "2025-06-30")
    merged = merge([desk.read(part) for part in PARTS], into)
    assert read.digest == merged.evidence.digest
    assert {name: fact.proof for name, fact in read.facts.items()} == {
        name: fact.proof for name, fact in merged.evidence.facts.items()
    }
    assert desk.assess(read).outcome == "open"


def test_the_note_names_the_parts_and_what_was_left_behind() -> None:
    """Every part stands with its file and hash, and so does that no finding was taken over."""
    parts = [PARTS[0], str(STATIONS / "pass-overruled-finding.yaml")]
    done = run(*parts, "--commune", "Xã Tân", "--province", "Tỉnh Mẫu", "--as-of", "31/12/2024")
    said = " ".join(done.stdout.split())
    desk = Desk(evaluator=Reference())
    for part in parts:
        assert f"{part}, SHA-256 {desk.read(part).digest}" in said
    assert "Findings of assessors" in said
    assert "Figures that stand on a day" not in said


def test_all_that_is_wrong_is_told_and_nothing_is_written(tmp_path: Path) -> None:
    """Faulty files are all named; so are parts that do not fit together."""
    bad = tmp_path / "bad.yaml"
    bad.write_text("form: station\n", encoding="utf-8")
    done = run(str(bad), str(tmp_path / "none.yaml"), PARTS[0], "--commune", "X", "--as-of", "2025-07-01")
    assert (done.exit_code, done.stdout) == (2, "")
    assert str(bad) in done.stderr
    assert "none.yaml: there is no such file" in done.stderr
    twice = run(PARTS[0], PARTS[0], "--commune", "X", "--as-of", "2025-07-01")
    assert (twice.exit_code, twice.stdout) == (2, "")
    assert "this says the same as" in twice.stderr


FORM = """
section: 1
title: {vi: x, en: x}
fields:
  - {id: rate, type: percent, merged by: same, label: {vi: x, en: x}, lasts: for good, proof: {vi: x, en: x}, keeper: {vi: x, en: x}}
  - {id: km, type: number, least: 0, most: 9, merged by: sum, label: {vi: x, en: x}, lasts: for good, proof: {vi: x, en: x}, keeper: {vi: x, en: x}}
  - {id: remark, type: text, merged by: same, label: {vi: x, en: x}, lasts: for good, proof: {vi: x, en: x}, keeper: {vi: x, en: x}}
"""


def test_every_kind_of_value_is_written_as_files_write_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Percentages keep their sign, decimals stay exact, texts stay texts, and no list is invented."""
    monkeypatch.setenv("TIEUCHI_CONTENT", str(tmp_path))
    form = tmp_path / "evidence" / "forms" / "station" / "1.yaml"
    form.parent.mkdir(parents=True)
    form.write_text(FORM, encoding="utf-8")
    for name, km in (("A", "0.1"), ("B", "{from: 0.2, to: 0.25}")):
        facts = f'facts: {{rate: 92.5 %, km: {km}, remark: "12"}}'
        head = f"form: station\nplace: {{commune: {name}}}\nas of: 2024-12-31\n"
        text = f"{head}period: {{from: 2024-01-01, to: 2024-12-31}}\n{facts}\n"
        (tmp_path / f"{name}.yaml").write_text(text, encoding="utf-8")
    done = run(str(tmp_path / "A.yaml"), str(tmp_path / "B.yaml"), "--commune", "C", "--as-of", "2024-12-31")
    assert done.stdout.endswith("  rate: 92.5 %\n  km: {from: 0.3, to: 0.35}\n  remark: {value: '12'}\n")


def test_names_with_odd_line_breaks_do_not_tear_the_file(tmp_path: Path) -> None:
    """A village whose name another program broke in two stands in list and note, and the file is read again."""
    parts = []
    for name, commune in (("a", "Xã A"), ("b", "Xã B")):
        text = Path(PARTS[0]).read_text("utf-8").replace("Xã Mẫu An", commune)
        assert "name: Thôn Trung," in text
        parts.append(tmp_path / f"{name}.yaml")
        parts[-1].write_text(text.replace("name: Thôn Trung,", 'name: "Thôn\\LTrung",'), encoding="utf-8")
    done = run(*map(str, parts), "--commune", "Xã Tân", "--as-of", "2024-12-31")
    assert done.exit_code == 0, done.stderr
    file = tmp_path / "merged.yaml"
    file.write_text(done.stdout, encoding="utf-8")
    names = [row["name"] for row in Desk(evaluator=Reference()).read(file).rosters["villages"].rows]
    assert {"Thôn\u2028Trung (Xã A)", "Thôn\u2028Trung (Xã B)"} <= set(names)
