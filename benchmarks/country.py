"""How fast a country is judged, beside other ways to judge it.

``uv run --locked --group bench python benchmarks/country.py [--write] [--sizes 1,1000,10598,1000000]``

Every competitor judges the same stations of an artificial country by the set 1300-2023, from counted facts
to the whole findings: the least and the most of every indicator, criterion and the total, every status,
which outcomes of every scale can win, and recognition with its three outcomes. Before any time is taken,
every cell of every answer is compared and must be equal. Competitors take turns, round after round.
``--write`` puts the tables into ``benchmarks/results.md``.
"""

from __future__ import annotations

import argparse
import time
from collections.abc import Iterator, Sequence
from fractions import Fraction
from pathlib import Path

import polars as pl
from peers import answers, counting, sections
from peers.by_hand import ByHand
from peers.contest import Contest, agree
from peers.engine import Columns, OneByOne
from peers.given import Given, stations
from peers.rounds import timed
from peers.sections import COUNTRY, MILLION
from peers.showing import machine

from tieuchi.judge.judging import Evaluator
from tieuchi.judge.reference import Reference
from tieuchi.judge.rete import Rete

RESULTS = Path(__file__).parent / "results.md"
SIZES = (1, 1_000, COUNTRY, MILLION)
SECONDS = {1: 10.0, 1_000: 30.0, COUNTRY: 60.0, MILLION: 60.0}
"""About how long the rounds of each size may take."""
USUALLY = 30.0
COMPARED = 300
"""Stations of which a fifth of the evidence is missing, compared with the reference."""


def main() -> None:
    """Measure, print and perhaps write the tables."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--write", action="store_true")
    parser.add_argument("--sizes", default=",".join(map(str, SIZES)))
    asked = parser.parse_args()
    pages = []
    for title, text in measured([int(size) for size in asked.sizes.split(",")]):
        print(f"\n## {title}\n\n{text}\n", flush=True)
        pages.append(f"## {title}\n\n{text}\n")
    if asked.write:
        head = (
            "# Results\n\nMade by `uv run --locked --group bench python benchmarks/country.py --write` on "
            f"{machine()}. How single stations are judged: [results-judging.md](results-judging.md).\n"
        )
        RESULTS.write_text("\n".join([head, *pages]), encoding="utf-8")


def measured(sizes: Sequence[int]) -> Iterator[tuple[str, str]]:
    """Yield the heading and the text of each section, as soon as it is measured."""
    start = time.perf_counter()

    def say(what: str) -> None:
        print(f"[{time.perf_counter() - start:4.0f} s] {what}", flush=True)

    say("comparing where much is unknown, and the whole country of 3,321")
    compared()
    say("making the country")
    given = stations()
    contest = Contest(given)
    results = {}
    for size in sizes:
        say(f"judging {size:,}")
        results[size] = timed(contest.works(size), SECONDS.get(size, USUALLY))
    yield "From counted facts to findings", sections.competition(results)
    say("what comes before")
    yield "What comes before", sections.before(contest)
    say("where the time goes")
    yield "Where the time goes", sections.stages(contest, [size for size in sizes if size >= COUNTRY])
    say("durable-rules")
    yield "durable-rules", sections.rete(contest, results)
    say("growth")
    yield "Growth", sections.growing(given)
    say("commands on files")
    yield "Commands on files", sections.on_files()
    say("done")


def compared() -> None:
    """Compare both ways of columns and formulas by hand with both evaluators, on all communes of 2025."""
    _compare(stations(COMPARED, missing=Fraction(1, 5), estimates=Fraction(1, 10), seed=7), Reference())
    country = stations(map_="2025")
    for evaluator in (Reference(), Rete()):
        _compare(country, evaluator)


def _compare(given: Given, evaluator: Evaluator) -> None:
    every = given.prepared.stations.height
    expected = answers.judged(given.law, given.evidences(every), evaluator)
    counted = counting.count(given.prepared.stations, given.prepared.lists)
    agree(ByHand.name, ByHand().judge(counted), expected)
    columns = Columns(given.law, given.form)
    agree(Columns.name, columns.score(columns.count(columns.ready(given.prepared))), expected)
    alone = OneByOne(columns).alone
    agree(OneByOne.name, pl.DataFrame(alone.judge(given.prepared), alone.columns, orient="row"), expected)


if __name__ == "__main__":
    main()
