"""The commands on the content the product comes with."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner

from golden import named_set
from tieuchi.cli.group import build
from tieuchi.desk import Desk
from tieuchi.files.content import content_root
from tieuchi.judge.reference import Reference
from tieuchi.present.describe import Beside, set_blocks
from tieuchi.present.indicator import indicator_blocks
from tieuchi.present.language import LANGUAGES, Language, Tongue
from tieuchi.present.schemas import KINDS
from tieuchi.present.tables import render

ROOT = content_root()
FILES = {
    "set": "criteria/*/set.yaml",
    "criterion": "criteria/*/[0-9][0-9]-*.yaml",
    "rules": "rules/*/*.yaml",
    "norm": "criteria/*/norm.yaml",
    "form": "evidence/forms/*/*.yaml",
    "evidence-station": "evidence/stations/*.yaml",
    "evidence-district": "evidence/districts/*.yaml",
    "evidence-province": "evidence/provinces/*.yaml",
    "evidence-commune": "evidence/communes/*.yaml",
    "tasks": "criteria/*/tasks.yaml",
    "amendment": "docs/amendment.yaml",
    "levels": "criteria/jurisdictions/levels.yaml",
    "jurisdiction": "criteria/jurisdictions/[0-9]*.yaml",
    "actions": "evidence/actions/*/[0-9][0-9]-*.yaml",
    "action-catalogue": "evidence/actions/*/catalogue.yaml",
    "dhis2-mapping": "evidence/exchange/dhis2-*.yaml",
    "plausibility": "evidence/plausibility/station/*.yaml",
    "risk": "evidence/plausibility/risk.yaml",
}
SAMPLES = sorted(
    path
    for kind in ("stations", "districts", "provinces", "communes")
    for path in (ROOT / "evidence" / kind).glob("*.yaml")
)


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
    path: Path, lang: Language, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each sample gives a sheet inside the page, or, where its law is only a frame, a complaint."""
    monkeypatch.setenv("COLUMNS", "100")
    set_id = named_set(path)
    named = [] if set_id is None else ["--set", set_id]
    done = CliRunner().invoke(build(lang, lang), ["assess", str(path), *named])
    assert done.exit_code == (2 if path.stem.startswith("law-") else 0), done.output
    assert all(len(line) <= 100 for line in done.stdout.splitlines() if "http" not in line)


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize(
    "set_id",
    [
        "1300-2023",
        "hoang-hoa-2024",
        "tam-duong-2022",
        "huyen-uy-141-2023",
        "bac-ninh-220-2018",
        "can-tho-89-2022",
    ],
)
def test_every_indicator_of_the_product_can_be_shown(set_id: str, lang: Language) -> None:
    """The whole set and each of its indicators are printed in words."""
    desk = Desk(ROOT, Reference())
    criteria_set = desk.criteria_set(set_id)
    form = desk.form(criteria_set.head.form)
    beside = Beside(desk.heads, desk.jurisdictions)
    assert render(set_blocks(criteria_set, form, Tongue(lang), beside), "plain")
    for number in criteria_set.indicators:
        blocks = indicator_blocks(criteria_set, form, desk.norms, number, Tongue(lang))
        assert number in render(blocks, "github")


@pytest.mark.parametrize("set_id", ["bac-ninh-220-2018", "can-tho-89-2022"])
def test_the_empty_form_of_a_province_names_only_the_province(set_id: str, tmp_path: Path) -> None:
    """A province has no district above it; the form as written binds its set and settles no target."""
    written = CliRunner().invoke(build("vi", "vi"), ["form", set_id, "--as-of", "2025-12-31"]).stdout
    assert written.split("place:\n")[1].startswith('  province: "')
    file = tmp_path / "empty.yaml"
    file.write_text(written, encoding="utf-8")
    assessment = Desk(ROOT, Reference()).assess(Desk(ROOT).read(file))
    assert assessment.law.criteria_set.id == set_id
    assert set(assessment.counts) == {"open"}
