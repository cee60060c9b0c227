"""Every way an input can be malformed has a file, and beside it what is said about it."""

from __future__ import annotations

from pathlib import Path

import pytest

from tieuchi.desk import Desk
from tieuchi.evidence.form import FormSection
from tieuchi.files.models import checked
from tieuchi.files.yaml import read_yaml
from tieuchi.judge.reference import Reference
from tieuchi.law.amendments import Amendment
from tieuchi.law.confirmations import Confirmations
from tieuchi.law.criteria import Criterion, SetFile
from tieuchi.law.norms import Norm
from tieuchi.law.rules import RuleFile
from tieuchi.values.problem import InputError
from tieuchi.values.text import Message

FIXTURES = Path(__file__).parent / "fixtures"
MODELS = {
    "rules": RuleFile,
    "set": SetFile,
    "criterion": Criterion,
    "norm": Norm,
    "form": FormSection,
    "confirmations": Confirmations,
    "amendment": Amendment,
}
MALFORMED = sorted(path for kind in (*MODELS, "evidence") for path in (FIXTURES / kind).glob("*.yaml"))
PYTHON_WORDS = ("None", "True", "False", "Decimal(", "Interval(", "{'", "['", "dict", "tuple", "Traceback")


def read(path: Path) -> None:
    """Read a fixture as its folder says."""
    if path.parent.name == "evidence":
        Desk(FIXTURES / "content", Reference()).read(path)
    else:
        checked(read_yaml(path), MODELS[path.parent.name])


def complaints(path: Path) -> InputError:
    """Return everything that is wrong with a fixture."""
    with pytest.raises(InputError) as caught:
        read(path)
    return caught.value


def name(path: Path) -> str:
    """Return what a test of a fixture is called."""
    return f"{path.parent.name}/{path.stem}"


@pytest.mark.parametrize("path", MALFORMED, ids=name)
def test_a_malformed_file_is_told_what_is_wrong_and_where(path: Path) -> None:
    """Every complaint has its file, line and column, in words, all of a file at once."""
    told = str(complaints(path)).replace(str(path), path.name)
    assert told.splitlines() == path.with_suffix(".txt").read_text(encoding="utf-8").splitlines()


@pytest.mark.parametrize("path", MALFORMED, ids=name)
def test_no_complaint_speaks_python(path: Path) -> None:
    """A complaint shows what the file says as the file says it, and no word of the programming language."""
    written = path.read_bytes().decode("utf-8", errors="replace")
    told = str(complaints(path)).replace(str(path), path.name)
    assert [word for word in PYTHON_WORDS if word in told and word not in written] == []


@pytest.mark.parametrize("path", MALFORMED, ids=name)
def test_every_complaint_can_be_translated(path: Path) -> None:
    """A complaint keeps its sentence apart from its values, so that it can be said in Vietnamese."""
    for problem in complaints(path).problems:
        assert isinstance(problem.message, Message)
        assert problem.message.render(lambda sentence: f"vi: {sentence}").startswith("vi: ")


def test_every_complaint_has_its_malformed_file() -> None:
    """No expected complaint lies about without the file it is about."""
    told = {
        path.with_suffix("") for kind in (*MODELS, "evidence") for path in (FIXTURES / kind).glob("*.txt")
    }
    assert told == {path.with_suffix("") for path in MALFORMED}
