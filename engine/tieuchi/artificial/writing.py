"""Writing the country into a folder of numbered parts."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from tieuchi.tables.writing import Kind, write_table
from tieuchi.tables.written import STATIONS, Tables


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
            write_table(frame, file)
            size += file.stat().st_size
        yield size
