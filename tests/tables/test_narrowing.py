"""Columns are as narrow as the form allows, and hold the same numbers."""

from __future__ import annotations

import polars as pl

from building import TEXT, form_of
from tieuchi.tables.narrowing import narrowed
from tieuchi.tables.prepared import Prepared

CHOICES = [{"id": one, "label": TEXT} for one in ("a", "b")]
FORM = form_of(
    [
        {"id": "zone", "type": "choice", "choices": CHOICES},
        {"id": "fine", "type": "yes-no"},
        {"id": "some", "type": "count", "least": 0, "most": 30_000},
        {"id": "many", "type": "count", "least": 0, "most": 2_000_000_000},
        {"id": "huge", "type": "count", "least": 0, "most": 2**53},
    ],
    [
        {
            "id": "rows",
            "most": 3,
            "columns": [
                {"id": "called", "type": "text"},
                {"id": "hours", "type": "number", "least": 0, "most": 3},
            ],
        }
    ],
)


def test_columns_as_narrow_as_the_form_allows() -> None:
    """Each field takes the bits that its largest number needs; rows, texts and points given keep theirs."""
    stations = {
        "row": [5_000_000_000],
        "zone_is": [2],
        "fine_lo": [0],
        "fine_hi": [1],
        "some_lo": [29_999],
        "some_hi": [30_000],
        "many_lo": [0],
        "many_hi": [2_000_000_000],
        "huge_lo": [2**53 - 1],
        "huge_hi": [2**53],
        "rows_complete": [1],
        "own_3": [-1],
    }
    rows = {"row": [0], "called_id": [70_000], "hours_lo": [0], "hours_hi": [30_000]}
    wide = Prepared(pl.DataFrame(stations), {"rows": pl.DataFrame(rows)}, (3,))
    found = narrowed(wide, FORM)
    assert found.stations.to_dict(as_series=False) == stations
    assert found.lists["rows"].to_dict(as_series=False) == rows
    assert {name: str(kind) for name, kind in found.stations.schema.items()} == {
        "row": "Int64",
        "zone_is": "Int8",
        "fine_lo": "Int8",
        "fine_hi": "Int8",
        "some_lo": "Int16",
        "some_hi": "Int16",
        "many_lo": "Int32",
        "many_hi": "Int32",
        "huge_lo": "Int64",
        "huge_hi": "Int64",
        "rows_complete": "Int8",
        "own_3": "Int32",
    }
    assert [str(kind) for kind in found.lists["rows"].dtypes] == ["Int64", "Int32", "Int16", "Int16"]
