"""What was found, as the register keeps it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tieuchi.desk import Desk
from tieuchi.files.content import content_root
from tieuchi.register.recording import findings_document
from tieuchi.values.canonical import canonical

STATIONS = sorted(
    path
    for path in (content_root() / "evidence" / "stations").glob("*.yaml")
    if not path.stem.startswith("law-")
)


@pytest.mark.parametrize("path", STATIONS, ids=lambda path: path.stem)
def test_every_evaluator_keeps_the_same_findings(path: Path, desks: dict[str, Desk]) -> None:
    """To the byte, whoever judged; and reading them back changes nothing."""
    kept = {findings_document(desk.assess(desk.read(path))) for desk in desks.values()}
    assert len(kept) == 1
    (document,) = kept
    assert canonical(json.loads(document)) == document


def test_every_finding_is_kept(desks: dict[str, Desk]) -> None:
    """Each indicator with its status, points and the rules that can win; criteria, disqualifiers, totals."""
    desk = desks["reference"]
    found = desk.assess(desk.read(content_root() / "evidence" / "stations" / "pass-overruled-finding.yaml"))
    kept = json.loads(findings_document(found))
    assert [one["number"] for one in kept["indicators"]] == [one.number for one in found.findings]
    assert [one["status"] for one in kept["indicators"]] == [one.status for one in found.findings]
    assert [one["rules"] for one in kept["indicators"]] == [list(one.rules) for one in found.findings]
    assert found.total is not None
    assert (kept["outcome"], kept["total"]) == ("pass", [found.total.lo, found.total.hi])
    assert len(kept["barred"]) == len(found.barred)
    overruled = [one for one in kept["indicators"] if one["status"] == "overruled"]
    own = [part for one in overruled for part in (one, *one["parts"]) if "own" in part]
    assert len(own) >= len(overruled) > 0
    assert all(one["own"]["because"] and "said" in one for one in own)
