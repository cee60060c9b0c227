"""Tables are drawn whatever their cells look like."""

from __future__ import annotations

import pytest

from tieuchi.present.document import Column, Table
from tieuchi.present.tables import FORMATS, render


@pytest.mark.parametrize("fmt", FORMATS)
def test_a_number_with_thousands_marked_is_a_cell_like_any_other(fmt: str) -> None:
    """No format takes ‘3,321’ for a number it has to read, and nothing is added to the cell."""
    drawn = render([Table((Column("Stations"), Column("Share")), (("3,321", "1,234.5"),))], fmt)
    assert "3,321" in drawn
    assert "1,234.5" in drawn
    assert "\u2060" not in drawn
