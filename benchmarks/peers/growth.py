"""Growth: many station-years streamed through the columns in a process of its own, which reports its memory.

``python growth.py FOLDER NUMBER lists`` judges the prepared country in FOLDER batch after batch, until NUMBER
station-years are judged, as the product does with each batch it has read; ``counted`` instead of ``lists``
begins each time with the lists counted already. It prints the seconds and the most memory used, as JSON.
"""

from __future__ import annotations

import json
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

import polars as pl

From = Literal["lists", "counted"]
STATIONS = "stations"
KIBI = 1024
TOGETHER = 100_000
"""How many counted stations are judged together."""


@dataclass(frozen=True)
class Grown:
    """What judging so many station-years took.

    Attributes:
        number: How many were judged.
        seconds: How long it took, without starting and reading.
        megabytes: The most memory the process used, in millions of bytes.
    """

    number: int
    seconds: float
    megabytes: float


def grown(folder: Path, number: int, begin: From) -> Grown:
    """Return what so many station-years take in a process of its own."""
    command = [sys.executable, __file__, str(folder), str(number), begin]
    ran = subprocess.run(command, check=True, capture_output=True, text=True)  # noqa: S603 - our own file
    return Grown(**json.loads(ran.stdout))


def keep(tables: dict[str, pl.DataFrame], folder: Path) -> None:
    """Write prepared tables where the process finds them."""
    for name, frame in tables.items():
        frame.write_parquet(folder / f"{name}.parquet")


def _main(folder: Path, number: int, begin: From) -> None:
    tables = {file.stem: pl.read_parquet(file) for file in folder.glob("*.parquet")}
    batch = (_with_lists if begin == "lists" else _counted)(tables)
    left, start = number, time.perf_counter()
    while left > 0:
        left -= batch(left).height
    taken = time.perf_counter() - start
    print(json.dumps({"number": number - left, "seconds": taken, "megabytes": _peak() * KIBI / 1e6}))


def _peak() -> int:
    """Return the most memory this process has used, in KiB.

    What ``getrusage`` says would be what the process that started this one has used.
    """
    lines = Path("/proc/self/status").read_text(encoding="utf-8").splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("VmHWM"))


def _with_lists(tables: dict[str, pl.DataFrame]) -> Callable[[int], pl.DataFrame]:
    """Return what judges a batch as it was read."""
    from peers.given import law_and_form  # noqa: PLC0415 - found only once the path is set
    from tieuchi.bulk.engines import PolarsEngine  # noqa: PLC0415
    from tieuchi.judge.columns.program import compile_law  # noqa: PLC0415
    from tieuchi.tables.prepared import Prepared  # noqa: PLC0415

    stations = tables.pop(STATIONS)
    engine, program = PolarsEngine(), compile_law(*law_and_form())

    def judge(most: int) -> pl.DataFrame:
        return engine.judge(program, Prepared(stations.head(most), tables))

    return judge


def _counted(tables: dict[str, pl.DataFrame]) -> Callable[[int], pl.DataFrame]:
    """Return what judges a batch of which the lists are counted."""
    from peers.engine import Columns  # noqa: PLC0415
    from peers.given import law_and_form, repeated  # noqa: PLC0415
    from tieuchi.tables.prepared import Prepared  # noqa: PLC0415

    columns = Columns(*law_and_form())
    prepared = Prepared(tables.pop(STATIONS), tables)
    counted = repeated(columns.count(columns.ready(prepared)), TOGETHER)
    stations = repeated(prepared.stations, TOGETHER)
    return lambda most: columns.judge(stations.head(most), counted.head(most))


if __name__ == "__main__":
    sys.path.insert(0, str(Path(__file__).parent.parent))
    _main(Path(sys.argv[1]), int(sys.argv[2]), "lists" if sys.argv[3] == "lists" else "counted")
