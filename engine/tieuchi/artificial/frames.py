"""The figures as the tables that people, spreadsheets and the commands read."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import numpy as np
import polars as pl

from tieuchi.artificial.chance import Truth, Whole
from tieuchi.artificial.figures import Figures
from tieuchi.artificial.missing import Missing
from tieuchi.artificial.places import Stations
from tieuchi.artificial.plan import TEXT
from tieuchi.artificial.rosters import Roster
from tieuchi.evidence.asked import Asked
from tieuchi.evidence.reading import UNKNOWN
from tieuchi.tables.spelled import ESTIMATE
from tieuchi.tables.written import AS_OF, COMPLETE, ID, INVENTED, PARTIAL, PERIOD_FROM, PERIOD_TO, PLACE
from tieuchi.values.numbers import ceiling, floor

AREA, URBAN = "area", "urban"
NOTE = {
    "vi": "Xã, trạm và số liệu đều là giả định, do máy bốc thăm; không nói về nơi nào có thật.",
    "en": "Commune, station and figures are invented, drawn by a machine; they speak of no real place.",
}
"""What every row says of itself."""


def station_frame(
    stations: Stations, year: int, figures: Figures, missing: Missing, rosters: dict[str, Roster]
) -> pl.DataFrame:
    """Return the table of stations in one year."""
    numbers = pl.DataFrame({"number": stations.numbers})
    return numbers.select(
        *_head(stations, year, figures),
        *(
            _cells(asked, figures.values[name], missing, stations.numbers).alias(name)
            for name, asked in figures.asked.items()
        ),
        *(_kept(roster).alias(name) for name, roster in rosters.items()),
    )


def list_frame(stations: Stations, year: int, roster: Roster) -> pl.DataFrame:
    """Return the rows of a list in one year."""
    numbers = pl.DataFrame({"number": stations.numbers[roster.rows]})
    return numbers.select(
        _id(year),
        *(_column(asked, roster).alias(name) for name, asked in roster.figures.asked.items()),
    )


def _id(year: int) -> pl.Expr:
    return pl.format("GD{}-{}", _padded(pl.col("number"), 7), pl.lit(year)).alias(ID)


def _head(stations: Stations, year: int, figures: Figures) -> Iterator[pl.Expr]:
    """Yield what every evidence says before its facts."""
    yield _id(year)
    yield _commune(figures).alias(PLACE + "commune")
    if stations.chart.districts:
        district = _padded(pl.lit(pl.Series(stations.neighbourhoods)), 3)
        yield pl.format("Huyện Giả Định {}", district).alias(PLACE + "district")
    yield pl.format("Tỉnh Giả Định {}", _padded(pl.lit(pl.Series(stations.provinces)), 2)).alias(
        PLACE + "province"
    )
    yield pl.lit(date(year, 12, 31)).alias(AS_OF)
    yield pl.lit(date(year, 1, 1)).alias(PERIOD_FROM)
    yield pl.lit(date(year, 12, 31)).alias(PERIOD_TO)
    yield pl.lit(value=True).alias(INVENTED)
    for lang, note in NOTE.items():
        yield pl.lit(note).alias(f"note.{lang}")


def _commune(figures: Figures) -> pl.Expr:
    number = _padded(pl.col("number"), 4)
    rural = pl.format("Xã Giả Định {}", number)
    if AREA not in figures.values:
        return rural
    urban = figures.values[AREA] == figures.options(AREA).index(URBAN)
    return pl.when(_truth(urban)).then(pl.format("Phường Giả Định {}", number)).otherwise(rural)


def _padded(number: pl.Expr, digits: int) -> pl.Expr:
    return (number + 1).cast(pl.String).str.zfill(digits)


def _cells(asked: Asked, values: Whole, missing: Missing, numbers: Whole) -> pl.Expr:
    """Return the cells of a field; where they are texts, some say that it was asked and not established."""
    cells, blank = _typed(asked, values), missing.cells(asked.id, numbers)
    if missing.in_words:
        cells = cells.cast(pl.String)
    if missing.in_words and asked.type in ("count", "number"):
        cells = pl.when(_truth(missing.estimated(asked.id))).then(_estimate(asked, values)).otherwise(cells)
    cells = _blanked(cells, blank)
    if not missing.in_words and asked.type != "choice":
        return cells
    return pl.when(_truth(blank & missing.not_established(asked.id))).then(pl.lit(UNKNOWN)).otherwise(cells)


def _estimate(asked: Asked, values: Whole) -> pl.Expr:
    """Return estimates a tenth to each side, within the bounds of the field."""
    least, most = ceiling(asked.bounds[0]), floor(asked.bounds[1])
    lower, upper = np.maximum(values - values // 10, least), np.minimum(values + values // 10, most)
    return pl.format("{}" + ESTIMATE + "{}", pl.lit(pl.Series(lower)), pl.lit(pl.Series(upper)))


def _column(asked: Asked, roster: Roster) -> pl.Expr:
    values = roster.figures.values[asked.id]
    if asked.id in roster.texts:
        return pl.lit(pl.Series(roster.texts[asked.id], dtype=pl.String).gather(values))
    typed = _typed(asked, values)
    return _blanked(typed, roster.blank[asked.id]) if asked.id in roster.blank else typed


def _blanked(cells: pl.Expr, blank: Truth) -> pl.Expr:
    return pl.when(_truth(~blank)).then(cells) if blank.any() else cells


def _truth(which: Truth) -> pl.Expr:
    return pl.lit(pl.Series(which))


def _typed(asked: Asked, values: Whole) -> pl.Expr:
    """Return values as cells of their type: whole numbers, true and false, or texts."""
    series = pl.Series(values)
    if asked.type == "yes-no":
        return pl.lit(series == 1)
    if asked.type == "choice":
        return pl.lit(pl.Series([choice.id for choice in asked.choices], dtype=pl.String).gather(series))
    if asked.type == "text":
        return pl.lit(TEXT)
    if asked.type == "percent":
        return pl.format("{} %", pl.lit(series))
    return pl.lit(series)


def _kept(roster: Roster) -> pl.Expr:
    """Return what the stations say of their list: that it is complete or partial, or nothing."""
    said = pl.when(_truth(roster.partial)).then(pl.lit(PARTIAL)).otherwise(pl.lit(COMPLETE))
    return _blanked(said, roster.unasked)
