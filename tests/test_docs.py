"""The documentation is true: every command in it runs and prints the lines it shows."""

from __future__ import annotations

import re
import shlex
from pathlib import Path

import pytest

from tieuchi.bulk.drafting import read_amended
from tieuchi.cli import main
from tieuchi.desk import Desk
from tieuchi.evidence.file import EvidenceFile
from tieuchi.evidence.reader import evidence_from
from tieuchi.files.building import Document
from tieuchi.files.models import checked
from tieuchi.files.yaml import parse_yaml
from tieuchi.law.rules import RuleFile

ROOT = Path(__file__).parents[1]
PAGES = sorted([ROOT / "README.md", ROOT / "CONTRIBUTING.md", *(ROOT / "docs").rglob("*.md")])
REFUSED = "law-before-2023"


def shown_commands() -> list[tuple[str, str, list[str]]]:
    """Return every shown tieuchi command with its page and the lines of output shown under it."""
    found = []
    for page in PAGES:
        for block in re.findall(r"```console\n(.*?)```", page.read_text(encoding="utf-8"), re.DOTALL):
            found += [(page.name, command, output) for command, output in _commands(block)]
    return found


def _commands(block: str) -> list[tuple[str, list[str]]]:
    parts = re.split(r"^\s*\$ ", block, flags=re.MULTILINE)[1:]
    return [(lines[0].strip(), lines[1:]) for lines in (part.rstrip().splitlines() for part in parts)]


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where the pages' commands are run, one after the other: what they make stays out of the project."""
    folder = tmp_path_factory.mktemp("docs")
    for path in ROOT.iterdir():
        (folder / path.name).symlink_to(path)
    return folder


@pytest.fixture(autouse=True)
def at_home(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Stand where the pages' commands are run."""
    monkeypatch.chdir(home)
    monkeypatch.delenv("TIEUCHI_REGISTER", raising=False)


@pytest.mark.parametrize(("page", "command", "output"), shown_commands())
def test_a_shown_command_prints_what_the_page_shows(
    page: str,
    command: str,
    output: list[str],
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """Every line shown under a command, save an ellipsis, stands in its output."""
    program, *arguments = shlex.split(command)
    assert program == "tieuchi", page
    monkeypatch.delenv("COLUMNS", raising=False)
    with pytest.raises(SystemExit) as left:
        main(arguments)
    assert left.value.code == (2 if REFUSED in command else 0)
    printed = [line.strip() for line in capsys.readouterr().out.splitlines()]
    for line in (line.strip() for line in output):
        assert line in ("", "…") or line in printed


def test_the_python_in_the_docs_runs() -> None:
    """The lines for Python users do what the page says."""
    assessment = Desk().assess(Desk().read("evidence/stations/pass-clear.yaml"))
    assert assessment.outcome == "pass"


def test_no_link_between_pages_is_broken() -> None:
    """Every relative link leads to a file."""
    for page in PAGES:
        for target in re.findall(r"\]\(([^)#:]+)\)", page.read_text(encoding="utf-8")):
            assert (page.parent / target).exists(), f"{page.name}: {target}"


def yaml_of(page: str, index: int = 0) -> Document:
    """Return a YAML block of a page as a document."""
    text = (ROOT / "docs" / page).read_text(encoding="utf-8")
    return parse_yaml(re.findall(r"```yaml\n(.*?)```", text, re.DOTALL)[index].encode(), page)


def test_the_evidence_file_shown_is_read_without_complaint() -> None:
    """Whoever copies the page's example has a file the form accepts."""
    document = yaml_of("evidence-file.md")
    evidence = evidence_from(document, checked(document, EvidenceFile), Desk().form("station"))
    assert evidence.fact("households_clean_water").state == "estimated"
    assert evidence.fact("hiv_counselling").state == "not established"


def test_the_amendment_shown_is_the_one_to_copy_and_fits_the_set() -> None:
    """The page's amendment is the file beside it, and every word of it means something in the set."""
    path = ROOT / "docs" / "amendment.yaml"
    shown = re.findall(r"```yaml\n(.*?)```", (ROOT / "docs" / "analyst.md").read_text("utf-8"), re.DOTALL)[0]
    assert path.read_text("utf-8").partition("\n")[2] == shown
    found = read_amended(Desk(), path).after.indicators
    assert ("48" in found, "47" in found) == (True, False)


def test_the_rule_shown_is_a_rule() -> None:
    """The page's example of a rule file is one."""
    assert checked(yaml_of("rule-language.md"), RuleFile).rules[0].indicator == "26"
