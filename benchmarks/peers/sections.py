"""Sections: what is measured besides the contest, each as a page of its own."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from pathlib import Path

import polars as pl

from peers import counting, durable, growth
from peers.by_hand import ByHand
from peers.commands import commands
from peers.contest import Contest
from peers.engine import Columns
from peers.given import Given, columns_read, repeated
from peers.rounds import Timed, Work, timed
from peers.showing import digits, rate, span, table

COUNTRY = 10_598
MILLION = 1_000_000
SECONDS = 15.0
"""About how long the rounds of a section may take."""
TIMED = 600
"""Stations for durable-rules."""
GROWING: Sequence[tuple[growth.From, int]] = (
    ("lists", 100_000),
    ("lists", 1_000_000),
    ("lists", 10_000_000),
    ("counted", 1_000_000),
    ("counted", 10_000_000),
)
FILES = 600
TRIED = 10
"""Stations for trying every command once before it is measured."""


def competition(results: Mapping[int, Mapping[str, Timed]]) -> str:
    """Return a row for each competitor: its time at each size, and against the columns by hand."""
    names = list(dict.fromkeys(name for found in results.values() for name in found))
    rows = [[name, *(_cell(name, size, results) for size in results)] for name in names]
    note = (
        "Best of the rounds, the median in brackets, and how many times as long as hand-written Polars. "
        "Where ‘~’ stands, fewer stations were judged and the time is in proportion. A million are the "
        "country again and again. All but the last two begin with the lists counted; rows are tuples for "
        "plain Python and tieuchi, dicts for the rule engines. These compare; plain Python does the "
        "arithmetic before and the adding up after. tieuchi judges one by one where there are few. The "
        "last two begin with evidence as it was read, measure it themselves, and end with a receipt."
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
    """Return what comes before counted facts, and the whole way from prepared tables, lists and all."""
    given = contest.given
    prepared, readied = given.prepared, contest.columns.ready(given.prepared)

    def by_hand() -> pl.DataFrame:
        return counting.count(prepared.stations, prepared.lists)

    def tieuchi() -> pl.DataFrame:
        return contest.columns.score(contest.columns.count(contest.columns.ready(prepared)))

    counts = timed(
        [
            Work("counting lists, tieuchi", lambda: contest.columns.count(readied), COUNTRY),
            Work("counting lists, by hand", by_hand, COUNTRY),
            Work("**fully judged from prepared tables, tieuchi**", tieuchi, COUNTRY),
            Work("**the same by hand**", lambda: contest.by_hand.judge(by_hand()), COUNTRY),
            Work("taking rows as Python dicts", contest.counted.to_dicts, COUNTRY),
        ],
        SECONDS,
    )
    rows = [(f"{name}, once", span(taken)) for name, taken in given.seconds.items()]
    rows += [(name, span(one.best(COUNTRY))) for name, one in counts.items()]
    rows += [(f"compiling: {name}, once", span(taken)) for name, taken in contest.compiling.items()]
    lists = sum(frame.height for frame in prepared.lists.values())
    return f"{COUNTRY:,} stations with {lists:,} rows of lists.\n\n{table(['what', 'time'], rows)}"


def stages(contest: Contest, sizes: Iterable[int]) -> str:
    """Return how long each stage takes, of the columns and by hand, and merely reading all columns once."""
    return "\n\n".join(_stages_of(contest, size) for size in sizes)


def _stages_of(contest: Contest, size: int) -> str:
    counted, ours = repeated(contest.counted, size), repeated(contest.engine_counted, size)
    apart = timed(
        [
            Work("merely reading every column once", lambda: columns_read(counted), size),
            Work("tieuchi, readying (parts, wholes, norms)", lambda: contest.columns.settle(counted), size),
        ],
        SECONDS / 2,
    )
    rows = [(name, span(one.best(size)), "") for name, one in apart.items()]
    for name, works in (
        ("tieuchi, ready to", contest.columns.stages(ours)),
        ("by hand, counted to", contest.by_hand.stages(counted)),
    ):
        rows += _one_after_another(name, size, works)
    return f"{size:,} stations:\n\n{table(['what', 'time', 'more than before'], rows)}"


def _one_after_another(
    name: str, size: int, works: Mapping[str, Callable[[], object]]
) -> Iterator[tuple[str, str, str]]:
    """Yield the time of works that each go on from the one before, and how much more than that it is."""
    found = timed([Work(one, run, size) for one, run in works.items()], SECONDS)
    last = 0.0
    for one, taken in found.items():
        best = taken.best(size)
        yield f"{name} {one}", span(best), span(max(0.0, best - last))
        last = max(last, best)


def rete(contest: Contest, results: Mapping[int, Mapping[str, Timed]]) -> str:
    """Return how durable-rules is driven, by the product and the best way that is known, and the columns."""
    ready = durable.stations(contest.given.law, contest.evidences[:TIMED])
    best = durable.BestKnown(ready)
    written = [best.written(one) for one in ready]
    if any(
        not sorted(durable.ours(one)) == sorted(best.judge(one)) == sorted(durable.judged(text))
        for one, text in zip(ready, written, strict=True)
    ):
        raise SystemExit("the ways of driving durable-rules disagree; no times are printed")
    known = "durable-rules, best way known, facts written before"
    ways: dict[str, Callable[[], object]] = {
        "durable-rules, as the product drives it": lambda: [durable.ours(one) for one in ready],
        "durable-rules, best way known, facts written by json": lambda: [best.judge(one) for one in ready],
        known: lambda: [durable.judged(one) for one in written],
    }
    found = timed([Work(name, run, TIMED) for name, run in ways.items()], SECONDS)
    rates = {name: TIMED / one.best(TIMED) for name, one in found.items()}
    largest = max(results)
    rates[f"tieuchi, columns, {largest:,} stations"] = largest / results[largest][Columns.name].best(largest)
    rows = [(name, f"{digits(one)}/s", f"{digits(one / rates[known])}×") for name, one in rates.items()]
    note = (
        "durable-rules goes from the places of measures among thresholds to the names of the rules that "
        "fire, in one process; the columns go from counted facts to all findings."
    )
    return f"{table(['what', 'stations', 'against facts written before'], rows)}\n\n{note}"


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
    with tempfile.TemporaryDirectory() as before, tempfile.TemporaryDirectory() as folder:
        list(commands(Path(before), TRIED, TRIED))
        ran = list(commands(Path(folder), COUNTRY, FILES))
    rows = [
        (one.command, f"{one.stations:,}", span(one.seconds), rate(one.stations, one.seconds)) for one in ran
    ]
    return table(["command", "stations", "time", "rate"], rows)
