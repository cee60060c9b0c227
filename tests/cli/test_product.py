"""The commands on the content the product comes with."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner

from tieuchi.cli.group import build
from tieuchi.files.content import content_root
from tieuchi.present.schemas import KINDS

ROOT = content_root()
FILES = {
    "set": "criteria/*/set.yaml",
    "criterion": "criteria/*/[0-9]*.yaml",
    "rules": "rules/*/*.yaml",
    "norm": "criteria/*/norm.yaml",
    "form": "evidence/forms/*/*.yaml",
    "evidence-station": "evidence/stations/*.yaml",
    "evidence-district": "evidence/districts/*.yaml",
}
SAMPLES = sorted(
    path for kind in ("stations", "districts") for path in (ROOT / "evidence" / kind).glob("*.yaml")
)
LANGUAGES = ("vi", "en")


@pytest.mark.parametrize("kind", KINDS)
def test_the_schemas_accept_every_file_of_the_product(kind: str, tmp_path: Path) -> None:
    """An editor that checks by the schema finds no fault in the files that come with the product."""
    schema = tmp_path / "schema.json"
    schema.write_text(CliRunner().invoke(build("vi", "vi"), ["schema", kind]).stdout, encoding="utf-8")
    files = [str(path) for path in sorted(ROOT.glob(FILES[kind]))]
    assert files
    done = subprocess.run(  # noqa: S603 - a tool of the project
        [sys.executable, "-m", "check_jsonschema", "--schemafile", str(schema), *files],
        capture_output=True,
        check=False,
        text=True,
    )
    assert done.returncode == 0, done.stdout


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.stem)
def test_every_sample_is_printed_in_both_languages(
    path: Path, lang: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each sample gives a sheet inside the page, or, where its law is only a frame, a complaint."""
    monkeypatch.setenv("COLUMNS", "100")
    done = CliRunner().invoke(build(lang, lang), ["assess", str(path)])  # type: ignore[arg-type]
    assert done.exit_code == (2 if path.stem.startswith("law-") else 0), done.output
    assert all(len(line) <= 100 for line in done.stdout.splitlines() if "http" not in line)


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("set_id", ["1300-2023", "hoang-hoa-2024"])
def test_every_indicator_of_the_product_can_be_shown(set_id: str, lang: str) -> None:
    """The whole set and each of its indicators are printed in words."""
    group = build(lang, lang)  # type: ignore[arg-type]
    whole = CliRunner().invoke(group, ["show", set_id, "--format", "tsv"])
    assert whole.exit_code == 0, whole.output
    numbers = [line.split("\t")[0] for line in whole.stdout.splitlines() if "\t" in line]
    for number in set(numbers) - {"No.", "Số"}:
        assert CliRunner().invoke(group, ["show", f"{set_id}/{number}"]).exit_code == 0
