"""The feature files are kept so that every machine reads them alike and every scenario promises something."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from gherkin.parser import Parser

FOLDER = Path(__file__).resolve().parents[2] / "features"
FILES = sorted(FOLDER.rglob("*.feature"))


def scenarios(path: Path) -> list[dict[str, Any]]:
    """Return the scenarios of a feature, those of its rules included."""
    feature = Parser().parse(path.read_text(encoding="utf-8"))["feature"]
    return list(_scenarios(feature["children"]))


def _scenarios(children: list[dict[str, Any]]) -> Iterator[dict[str, Any]]:
    for child in children:
        if "scenario" in child:
            yield child["scenario"]
        yield from _scenarios(child.get("rule", {}).get("children", []))


def test_the_promises_are_found() -> None:
    """The folder of the checkout holds the feature files that the scenarios are bound to."""
    assert {"nhan-luc.feature", "thieu-minh-chung.feature"} <= {path.name for path in FILES}


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
class TestEveryFeatureFile:
    """What holds for each feature file."""

    def test_its_name_is_plain(self, path: Path) -> None:
        """Its name is in plain letters, so that no file system spells it in another way."""
        assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*\.feature", path.name)

    def test_its_bytes_are_plain(self, path: Path) -> None:
        """It is UTF-8 without a byte-order mark, with plain line ends and a last line that ends."""
        raw = path.read_bytes()
        assert not raw.startswith(b"\xef\xbb\xbf")
        assert b"\r" not in raw
        assert raw.endswith(b"\n")

    def test_its_letters_are_composed(self, path: Path) -> None:
        """Its Vietnamese is composed Unicode, as the keywords and the form's labels are."""
        assert unicodedata.is_normalized("NFC", path.read_text(encoding="utf-8"))

    def test_it_says_its_language(self, path: Path) -> None:
        """Its first line says that it is Vietnamese."""
        assert path.read_text(encoding="utf-8").splitlines()[0] == "# language: vi"

    def test_every_scenario_promises_something(self, path: Path) -> None:
        """Every scenario has a ‘Thì’."""
        silent = [
            one["name"]
            for one in scenarios(path)
            if "Outcome" not in [step["keywordType"] for step in one["steps"]]
        ]
        assert scenarios(path)
        assert silent == []

    def test_every_outline_has_data(self, path: Path) -> None:
        """Every outline has rows; without them nothing of it would run."""
        bare = [
            one["name"]
            for one in scenarios(path)
            if one["keyword"].startswith("Khung")
            and not all(table["tableBody"] for table in one["examples"] or [{"tableBody": []}])
        ]
        assert bare == []

    def test_no_two_scenarios_share_a_name(self, path: Path) -> None:
        """Scenarios of a file have different names; of two with one name only one would run."""
        names = [one["name"] for one in scenarios(path)]
        assert sorted(set(names)) == sorted(names)
