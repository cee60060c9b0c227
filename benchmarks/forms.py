"""How fast forms in Excel are read: `uv run --locked python benchmarks/forms.py [--forms N] [--write]`.

So many forms of one station each are drawn from one seed and written; each is read back and must give the
evidence it was written from, before any time is taken. ``--write`` puts the table into
``benchmarks/results-forms.md``.
"""

from __future__ import annotations

import argparse
import random
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

from judging import DAY, SAMPLE, machine
from started import started

from tieuchi.desk import Desk
from tieuchi.evidence.facts import Evidence
from tieuchi.judge.reference import Reference
from tieuchi.present.filling import form_workbook
from tieuchi.present.language import Tongue
from tieuchi.tables.evidence_files import converted_files, named_files

HERE = Path(__file__).parent
SET = "1300-2023"
FORMS = 1000
ROUNDS = 3
MISSING = 0.05


def stations(sample: Evidence, number: int, seed: int = 1) -> list[Evidence]:
    """Return variations of a sample station, some facts and rows of lists left out."""
    draw = random.Random(seed)  # noqa: S311 - figures to try out, no secrets
    return [_station(sample, draw) for _ in range(number)]


def _station(sample: Evidence, draw: random.Random) -> Evidence:
    facts = {name: fact for name, fact in sample.facts.items() if draw.random() >= MISSING}
    rosters = {
        name: replace(roster, rows=tuple(row for row in roster.rows if draw.random() >= MISSING))
        for name, roster in sample.rosters.items()
    }
    return replace(sample, facts=facts, rosters=rosters)


def write(desk: Desk, some: list[Evidence], folder: Path) -> list[Path]:
    """Write each station as a form."""
    law = desk.law(SET, DAY)
    files = [folder / f"{number:05}.xlsx" for number in range(len(some))]
    for file, station in zip(files, some, strict=True):
        file.write_bytes(form_workbook(law, desk.norms, station, Tongue("vi")))
    return files


def seconds(work: Callable[[], object]) -> float:
    """Return how long work takes."""
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def best(work: Callable[[], object]) -> float:
    """Return how long work takes at best."""
    return min(seconds(work) for _ in range(ROUNDS))


def in_tables(desk: Desk, files: list[Path]) -> int:
    """Read forms as ``--bulk`` does, in several processes where they are many; return how many were read."""
    found = converted_files(named_files(files), {"station": desk.form("station")}, len(files))
    return sum(tables.stations.height for tables, _ in found)


def command_line(folder: Path) -> None:
    """Judge the folder by the command line, as an office does with the forms of its stations."""
    started(["assess", str(folder), "--bulk", "--summary"])


def measure(number: int) -> list[tuple[str, str]]:
    """Return the rows of the results."""
    desk = Desk(evaluator=Reference())
    some = stations(desk.read(SAMPLE), number)
    with TemporaryDirectory() as around:
        folder = Path(around)
        files: list[Path] = []
        writing = seconds(lambda: files.extend(write(desk, some, folder)))
        if [desk.read(file).digest for file in files] != [one.digest for one in some]:
            raise SystemExit("a form does not read as what it was written from; no times are printed")
        if in_tables(desk, files) != number:
            raise SystemExit("a form is not read in bulk; no times are printed")
        size = sum(file.stat().st_size for file in files) / number
        return [
            ("one form", f"{size / 1000:,.0f} kB"),
            ("written", rate(number, writing)),
            ("read, one process", rate(number, best(lambda: [desk.read(file) for file in files]))),
            (
                "read as tables, as many processes as cores",
                rate(number, best(lambda: in_tables(desk, files))),
            ),
            (
                "command line, read and judged, start-up included",
                rate(number, best(lambda: command_line(folder))),
            ),
        ]


def rate(number: int, taken: float) -> str:
    """Return how many forms, in how long."""
    return f"{number:,} forms in {taken:,.1f} s, {number / taken:,.0f} a second"


def main() -> None:
    """Measure, print and perhaps write the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--forms", type=int, default=FORMS)
    parser.add_argument("--write", action="store_true")
    order = parser.parse_args()
    rows = measure(order.forms)
    table = "\n".join(
        ["| what | figure |", "|---|---|", *(f"| {name} | {figure} |" for name, figure in rows)]
    )
    print(table)
    if order.write:
        text = (
            "# Results, forms in Excel\n\nMade by `uv run --locked python benchmarks/forms.py --write` on "
            f"{machine()}, {order.forms:,} forms of the set {SET} drawn from one seed, best of {ROUNDS} "
            f"rounds.\n\n"
            f"{table}\n"
        )
        (HERE / "results-forms.md").write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
