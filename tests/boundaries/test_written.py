"""The boundary examples that are committed are those the command writes today."""

from __future__ import annotations

from pathlib import Path

import pytest

from tieuchi.cli.examples import features
from tieuchi.desk import Desk
from tieuchi.judge.reference import Reference
from tieuchi.law.criteria import SetFile

FOLDER = Path(__file__).parents[2] / "features" / "ranh-gioi"
DESK = Desk(evaluator=Reference())
SETS = [head for head in DESK.heads if head.kind != "frame"]


@pytest.mark.parametrize("head", SETS, ids=lambda head: head.id)
def test_the_committed_examples_are_those_written_today(head: SetFile) -> None:
    """Not a byte differs; after a change of the rules the folder is written anew."""
    made = {f"{one.file}.feature": one.text() for one in features(DESK, head)}
    committed = {path.name: path.read_text(encoding="utf-8") for path in (FOLDER / head.id).glob("*.feature")}
    changed = sorted(name for name in made.keys() | committed.keys() if made.get(name) != committed.get(name))
    again = f"rm -r features/ranh-gioi/{head.id} && tieuchi examples {head.id} --write features/ranh-gioi/{head.id}"
    assert changed == [], f"write them anew: {again}"


def test_no_examples_are_left_of_a_set_that_is_gone() -> None:
    """Every folder of examples is a set that is judged."""
    assert sorted(path.name for path in FOLDER.iterdir()) == sorted(head.id for head in SETS)
