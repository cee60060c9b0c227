"""The chart of a simulation: its numbers are those of the page, its letters are there, it needs no network."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import vl_convert

from tieuchi.bulk.drafting import read_amended
from tieuchi.bulk.engines import engine_named
from tieuchi.bulk.population import Simulating, Version
from tieuchi.bulk.running import forms_of
from tieuchi.desk import Desk
from tieuchi.judge.reference import Reference
from tieuchi.present.charts.drawing import FONT
from tieuchi.present.language import Tongue
from tieuchi.present.simulated import Simulation
from tieuchi.present.simulation_chart import chart, chart_bytes
from tieuchi.tables.sources import open_dataset

CONTENT = Path(__file__).parents[1] / "cli" / "content"
ENGLISH = Tongue("en")


def simulation(draft: str) -> Simulation:
    """Return a draft of the tests' content simulated on its stations."""
    desk = Desk(CONTENT, Reference())
    read = read_amended(desk, CONTENT / "drafts" / draft)
    before, after = Version(desk, read.before), Version(desk, read.after)
    simulating = Simulating(before, after, engine_named("polars"), 9)
    dataset = open_dataset([CONTENT / "stations"], forms_of(desk))
    list(simulating.batches(dataset))
    return Simulation(
        ("mau-2024", draft), read.amendment, ("stations",), simulating.result(dataset), desk.form("station")
    )


def panels(draft: str) -> dict[str, list[dict[str, Any]]]:
    """Return the bars of each panel of a chart, by its title."""
    spec = chart(simulation(draft), ENGLISH).to_dict()
    datasets = spec["datasets"]
    return {panel["title"]["text"]: datasets[panel["layer"][0]["data"]["name"]] for panel in spec["vconcat"]}


def test_the_bars_are_the_numbers_of_the_page() -> None:
    """Losses go to the left and gains to the right, each with its number; what stays has no bar."""
    found = panels("changes.yaml")
    zones, provinces, points = found.values()
    assert [(bar["name"], bar["value"], bar["label"]) for bar in zones if bar["value"]] == [
        ("Zone 3", -1, "−1")
    ]
    assert [bar["value"] for bar in provinces] == [0, -1]
    assert [(bar["name"], bar["label"]) for bar in points] == [
        ("1. The station has a doctor", "+2"),
        ("3. Full immunisation", "−1"),
        ("4. Herbal medicine | herbs", "−2"),
        ("5. There is a committee", "+2"),
    ]


def test_what_does_not_move_has_no_panel() -> None:
    """Where nothing moves only the zones stand, without a bar."""
    found = panels("nothing.yaml")
    assert [len(found), {bar["value"] for bars in found.values() for bar in bars}] == [1, {0}]


def test_the_warnings_stand_on_the_chart_too() -> None:
    """A picture that is passed on alone says that it shows a working reading of invented stations."""
    subtitle = " ".join(chart(simulation("changes.yaml"), ENGLISH).to_dict()["title"]["subtitle"])
    assert "WORKING READING" in subtitle
    assert "SAMPLE" in subtitle
    assert "Data (SHA-256)" in subtitle


@pytest.mark.parametrize("letter", ["ằ", "Ữ", "ộ", "Đ", "−", "→"])
def test_the_font_has_the_letters(letter: str) -> None:
    """A letter that the font lacks would be left out of the picture without a word."""

    def drawn(text: str) -> bytes:
        mark = {"type": "text", "fontSize": 20}
        encoding = {"text": {"value": text}}
        return vl_convert.vegalite_to_png(
            {"data": {"values": [{}]}, "mark": mark, "encoding": encoding, "config": {"font": FONT}}
        )

    unknown = drawn("\U000f0000")
    assert drawn(letter) not in (drawn(" "), unknown)


def test_html_needs_no_network() -> None:
    """The page carries all it needs, says its language and title, and sends nothing anywhere."""
    page = chart_bytes(simulation("changes.yaml"), "html", ENGLISH).decode()
    assert '<html lang="en">' in page
    assert "<title>Simulation: Draft raising the line of immunisation</title>" in page
    assert 'src="http' not in page
    assert 'href="http' not in page


def test_the_same_simulation_gives_the_same_picture() -> None:
    """No clock and no chance is in the picture."""
    one = simulation("changes.yaml")
    assert chart_bytes(one, "svg", ENGLISH) == chart_bytes(one, "svg", ENGLISH)
