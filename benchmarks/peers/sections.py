"""Sections: what is measured besides the contest, each as a page of its own."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path

from peers import counting, durable, growth
from peers.by_hand import ByHand
from peers.commands import commands
from peers.contest import Contest
from peers.given import Given, columns_read, repeated
from peers.rounds import Timed, Work, timed
from peers.showing import digits, rate, span, table

COUNTRY = 10_598
MILLION = 1_000_000
SECONDS = 15.0
"""About how long the rounds of a section may take."""
COMPARED, TIMED = 200, 600
"""Stations for durable-rules."""
GROWING: Sequence[tuple[growth.From, int]] = (
    ("lists", 100_000),
    ("lists", 1_000_000),
    ("counted", 1_000_000),
    ("counted", 10_000_000),
)
FILES = 300


def competition(results: Mapping[int, Mapping[str, Timed]]) -> str:
    """Return a row for each competitor: its time at each size, and against the columns by hand."""
    names = list(dict.fromkeys(name for found in results.values() for name in found))
    rows = [[name, *(_cell(name, size, results) for size in results)] for name in names]
    note = (
        "Best of the rounds, the median in brackets, and how many times as long as hand-written Polars. "
        "Where ‘~’ stands, fewer stations were judged and the time is in proportion."
    )
    return f"{table(['stations', *(f'{size:,}' for size in results)], rows)}\n\n{note}"


def _cell(name: str, size: int, results: Mapping[int, Mapping[str, Timed]]) -> str:
    found = results[size]
    counted = found.get(name) or results.get(COUNTRY, {}).get(name)
    if counted is None:
        return ""
    about = "~" if counted.stations < size else ""
    best, limit = counted.best(size), found[ByHand.name].best(size)
    return f"{about}{span(best)} ({span(counted.median(size))}) {digits(best / limit)}×"


def before(contest: Contest) -> str:
    """Return what comes before counted facts: making, preparing, compiling, counting lists."""
    prepared = contest.given.prepared
    readied = contest.columns.ready(prepared)
    counts = timed(
        [
            Work("counting lists, tieuchi", lambda: contest.columns.count(readied), COUNTRY),
            Work(
                "counting lists, by hand", lambda: counting.count(prepared.stations, prepared.lists), COUNTRY
            ),
            Work("taking rows as Python dicts", contest.counted.to_dicts, COUNTRY),
        ],
        SECONDS,
    )
    rows = [(f"{name}, once", span(taken)) for name, taken in contest.given.seconds.items()]
    rows += [(name, span(one.best(COUNTRY))) for name, one in counts.items()]
    rows += [(f"compiling, {name}, once", span(taken)) for name, taken in contest.compiling.items()]
    lists = sum(frame.height for frame in prepared.lists.values())
    return f"{COUNTRY:,} stations with {lists:,} rows of lists.\n\n{table(['what', 'time'], rows)}"


def stages(contest: Contest, sizes: Iterable[int]) -> str:
    """Return how long each stage takes, of the columns and by hand, and merely reading all columns once."""
    tables = []
    for size in sizes:
        counted, ours = repeated(contest.counted, size), repeated(contest.engine_counted, size)
        reading = {"reading every column once": lambda counted=counted: columns_read(counted)}
        tables.append(
            f"{size:,} stations:\n\n{_stages(size, reading, dict(contest.columns.stages(counted, ours)))}"
        )
        tables.append(_stages(size, {}, contest.by_hand.stages(counted)))
    return "\n\n".join(tables)


def _stages(
    size: int, apart: Mapping[str, Callable[[], object]], upto: Mapping[str, Callable[[], object]]
) -> str:
    """Return the time of each work, and of those that go on from one another how much each adds."""
    works = [Work(name, run, size) for name, run in {**apart, **upto}.items()]
    found = timed(works, SECONDS)
    rows, last = [(name, span(found[name].best(size)), "") for name in apart], 0.0
    for name in upto:
        best = found[name].best(size)
        rows.append((name, span(best), span(max(0.0, best - last))))
        last = best
    return table(["up to", "time", "more than before"], rows)


def rete(given: Given, contest: Contest) -> str:
    """Return how durable-rules is driven: by the product, and the best way that is known."""
    ready = durable.stations(given.law, contest.evidences[:TIMED])
    best = durable.BestKnown(ready)
    if any(sorted(durable.ours(one)) != sorted(best.judge(one)) for one in ready[:COMPARED]):
        raise SystemExit("the ways of driving durable-rules disagree; no times are printed")
    found = timed(
        [
            Work(
                "durable-rules as the product drives it",
                lambda: [durable.ours(one) for one in ready],
                len(ready),
            ),
            Work("durable-rules, best way known", lambda: [best.judge(one) for one in ready], len(ready)),
        ],
        SECONDS,
    )
    rows = [(name, rate(len(ready), one.best(len(ready)))) for name, one in found.items()]
    note = "From the places of measures among thresholds to the names of the rules that fire, one process."
    return f"{table(['what', 'stations'], rows)}\n\n{note}"


def growing(given: Given) -> str:
    """Return the time and the memory of more and more station-years, streamed."""
    rows = []
    with tempfile.TemporaryDirectory() as folder:
        tables = {growth.STATIONS: given.prepared.stations, **given.prepared.lists}
        growth.keep(tables, Path(folder))
        for begin, number in GROWING:
            one = growth.grown(Path(folder), number, begin)
            rows.append(
                (
                    f"{one.number:,}, from {'lists' if begin == 'lists' else 'counted facts'}",
                    span(one.seconds),
                    rate(one.number, one.seconds),
                    f"{one.megabytes:,.0f} MB",
                )
            )
    return table(["station-years", "time", "rate", "most memory"], rows)


def on_files() -> str:
    """Return what whole commands take, start-up and files included."""
    with tempfile.TemporaryDirectory() as folder:
        ran = list(commands(Path(folder), COUNTRY, FILES))
    rows = [
        (one.command, f"{one.stations:,}", span(one.seconds), rate(one.stations, one.seconds)) for one in ran
    ]
    return table(["command", "stations", "time", "rate"], rows)
