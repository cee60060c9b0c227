"""A catalogue of actions is refused for every way it can be malformed, each complaint with its place."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest

from tieuchi.desk import Desk
from tieuchi.evidence.form import Form
from tieuchi.files.models import checked
from tieuchi.files.yaml import parse_yaml
from tieuchi.plan.actions.catalogue import ActionFile, AddRows, Catalogue, ChangeRows, Move, SetField
from tieuchi.plan.actions.reader import read_catalogue
from tieuchi.values.problem import InputError, JudgingError

FIXTURES = Path(__file__).parent / "fixtures"
GOOD = "a-number-of-something"
MALFORMED = sorted(path for path in FIXTURES.glob("*.yaml") if path.stem != "catalogue")


@pytest.fixture(scope="module")
def form() -> Form:
    """Return the form of stations."""
    return Desk().form("station")


def complaints(path: Path, form: Form, root: Path) -> str:
    """Return everything that is wrong with a catalogue that holds a fixture."""
    folder = root / "evidence" / "actions" / "station"
    folder.mkdir(parents=True)
    is_head = path.stem.startswith("head-")
    shutil.copy(path if is_head else FIXTURES / "catalogue.yaml", folder / "catalogue.yaml")
    if not is_head:
        shutil.copy(path, folder / "01.yaml")
    with pytest.raises(InputError) as caught:
        read_catalogue(root, form)
    return str(caught.value).replace("evidence/actions/station/", "")


@pytest.mark.parametrize("path", MALFORMED, ids=lambda path: path.stem)
def test_a_malformed_catalogue_is_told_what_is_wrong_and_where(
    path: Path, form: Form, tmp_path: Path, update_goldens: bool
) -> None:
    """Every complaint has its file and line, in words, all of a file at once."""
    told = complaints(path, form, tmp_path)
    expected = path.with_suffix(".txt")
    if update_goldens:
        expected.write_text(told + "\n", encoding="utf-8")
    assert told.splitlines() == expected.read_text(encoding="utf-8").splitlines()
    assert not any(word in told for word in ("None", "True", "False", "Traceback", "Amount("))


def test_a_form_without_a_catalogue_says_so(tmp_path: Path) -> None:
    """Nobody is told that nothing can be done where nobody wrote down what can."""
    with pytest.raises(JudgingError, match="no catalogue of actions"):
        read_catalogue(tmp_path, Desk().form("district"))


@pytest.fixture(scope="module")
def catalogue(form: Form) -> Catalogue:
    """Return the product's own catalogue."""
    return read_catalogue(Desk().root, form)


def test_every_figure_of_the_catalogue_is_a_working_estimate(catalogue: Catalogue) -> None:
    """Nothing of what things cost or how long they take is shown as law."""
    assert {one.basis for one in catalogue.actions.values()} == {"working"}


def test_what_a_commune_cannot_change_is_declared_and_never_touched(catalogue: Catalogue) -> None:
    """Zone, region, terrain, population, distances and what has happened stand among the unchangeable."""
    fixed = catalogue.unchangeable
    told = {"zone", "region", "area", "terrain_hard", "population", "distance_to_hospital_km", "fatal_error"}
    assert told | {"outbreak_spread", "food_poisoning_outbreak", "villages.hard"} <= set(fixed)
    for action in catalogue.actions.values():
        for change in action.changes:
            match change:
                case SetField() | Move():
                    assert change.field not in fixed
                case ChangeRows():
                    assert not {f"{change.rows_of}.{name}" for name in change.to} & set(fixed)
                case AddRows():
                    names = {f"{change.rows_of}.{name}" for row in change.rows for name in row}
                    assert not names & set(fixed)


def test_every_indicator_can_be_moved_or_its_fields_are_unchangeable(catalogue: Catalogue) -> None:
    """Every field of the form that a rule looks at is moved by an action, or declared as what nobody changes."""
    desk = Desk()
    touched = set(catalogue.unchangeable)
    for action in catalogue.actions.values():
        for change in action.changes:
            touched.add(change.field if isinstance(change, SetField | Move) else change.rows_of)
    sections = desk.form("station").sections
    kept = {name for section in sections for name in section.kept}
    asked = {one.id for section in sections for one in (*section.fields, *section.lists)} - kept
    assert asked - touched == {"has_herb_garden", "traditional_medicine_certificate"}


def test_the_action_shown_in_the_docs_is_one_of_the_catalogue(catalogue: Catalogue) -> None:
    """Whoever copies the page's example has an action that loads."""
    page = (Desk().root / "docs" / "planner.md").read_text("utf-8")
    shown = next(one for one in re.findall(r"```yaml\n(.*?)```", page, re.DOTALL) if "herb-garden" in one)
    action = checked(parse_yaml(shown.encode(), "planner.md"), ActionFile).actions[0]
    assert action.model_copy(update={"note": None}) == catalogue.actions["herb-garden"]
