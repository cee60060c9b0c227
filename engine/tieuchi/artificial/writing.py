"""Writing the country into a folder of numbered parts."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Literal

import polars as pl

from tieuchi.tables.written import ROW_NUMBER, STATIONS, Tables

Kind = Literal["parquet", "csv"]
KINDS: tuple[Kind, ...] = ("parquet", "csv")


def write_parts(parts: Iterable[Tables], folder: Path, kind: Kind) -> Iterator[int]:
    """Write each part into a folder as it comes, and yield the bytes written for it.

    Args:
        parts: The parts, which are numbered from 0.
        folder: The folder, which is there.
        kind: What files to write.

    Raises:
        OSError: If a file cannot be written.
    """
    for number, part in enumerate(parts):
        size = 0
        for name, frame in {STATIONS: part.stations, **part.lists}.items():
            file = folder / f"{name}-{number:05}.{kind}"
            _write(frame.drop(ROW_NUMBER), file)
            size += file.stat().st_size
        yield size


def _write(frame: pl.DataFrame, file: Path) -> None:
    if file.suffix == ".csv":
        frame.write_csv(file)
    else:
        frame.write_parquet(file)
