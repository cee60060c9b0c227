"""What communes need: the latest evidence speaks, and what cannot be judged is told apart."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from tieuchi.desk import STATION, Desk
from tieuchi.judge.reference import Reference
from tieuchi.plan.schedule import gathering
from tieuchi.plan.schedule.gathering import Gathered, Gathering
from tieuchi.plan.schedule.readiness import Asking
from tieuchi.tables.sources import open_dataset

STATIONS = Path(__file__).parents[3] / "evidence" / "stations"
ASKING = Asking(date(2025, 1, 1), (date(2025, 6, 30), date(2025, 12, 31)))


@pytest.fixture(scope="module")
def desk() -> Desk:
    """Return a desk on the content of the product."""
    return Desk(evaluator=Reference())


def gathered(desk: Desk, folder: Path, asking: Asking = ASKING) -> Gathered:
    """Return what is gathered of the files of a folder."""
    found = Gathering(desk, open_dataset([folder], {STATION: desk.form(STATION)}), asking)
    assert sum(found.look()) == len(found.gathered().stations) + len(found.gathered().rejects)
    return found.gathered()


def copied(folder: Path, name: str, new: str, **changes: str) -> None:
    """Write a sample under another name, with some of its words changed."""
    text = (STATIONS / f"{name}.yaml").read_text("utf-8")
    for old, instead in changes.items():
        assert old.replace("_", " ") in text
        text = text.replace(old.replace("_", " "), instead, 1)
    (folder / f"{new}.yaml").write_text(text, encoding="utf-8")


def test_the_latest_evidence_of_a_commune_speaks_for_it(desk: Desk, tmp_path: Path) -> None:
    """Of two days of one commune the later is looked at, and the other is counted as older."""
    copied(tmp_path, "pass-clear", "before")
    copied(tmp_path, "pass-clear", "after", **{"as_of:_2024-12-31": "as of: 2025-01-31"})
    found = gathered(desk, tmp_path)
    assert ([one.id for one in found.stations], found.older) == (["after"], 1)


def test_of_one_that_passes_nothing_is_asked(desk: Desk, tmp_path: Path) -> None:
    """It can be appraised in every round at no cost, and nothing is raised."""
    copied(tmp_path, "pass-clear", "a")
    one = gathered(desk, tmp_path).stations[0]
    assert [way and (way.cost, way.steps, way.ready) for way in one.ways] == [(0, (), ASKING.start)] * 2
    assert (one.outcome, one.raised) == ("pass", ((), ()))


def test_processes_find_the_same(desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Several processes find what one finds."""
    for number, name in enumerate(("pass-clear", "fail-one-point-short", "open-can-still-pass")):
        copied(tmp_path, name, f"station-{number}")
    alone = gathered(desk, tmp_path)
    monkeypatch.setattr(gathering, "FEW", 0)
    monkeypatch.setattr(gathering, "CHUNK", 2)
    assert gathered(desk, tmp_path) == alone


def test_a_set_that_recognises_nobody_is_refused(desk: Desk, tmp_path: Path) -> None:
    """Its stations are rejects, each with the reason."""
    copied(tmp_path, "pass-clear", "a")
    found = gathered(desk, tmp_path, Asking(ASKING.start, ASKING.deadlines, "station-checks"))
    assert not found.stations
    assert "recognises nobody" in str(found.rejects[0].faults[0].message)
