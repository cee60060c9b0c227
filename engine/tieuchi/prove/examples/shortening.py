"""Shortening: leaving out of an example all that its outcome does not need."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from tieuchi.law.lawbook import Law
from tieuchi.prove.examples.bench import Bench
from tieuchi.prove.examples.scaled import Scaled
from tieuchi.prove.examples.stations import Station
from tieuchi.values.problem import InputError

Settled = Sequence[tuple[Station, int]]
Cut = Callable[[Station], Station]


def shortened(bench: Bench, law: Law, scaled: Scaled, settled: Settled) -> Settled:
    """Return stations that say no more than they must, the same of all of them.

    Args:
        bench: What judges them.
        law: The law.
        scaled: The scale.
        settled: The stations, each with its outcome.
    """
    for cut in _cuts(settled):
        short = [(cut(station), code) for station, code in settled]
        if all(_same(bench, law, scaled, one, code) for one, code in short):
            settled = short
    return settled


def _same(bench: Bench, law: Law, scaled: Scaled, station: Station, code: int) -> bool:
    try:
        return bench.seen(law, scaled, station) == {code}
    except InputError:  # the column was the list's key
        return False


def _cuts(settled: Settled) -> list[Cut]:
    names = dict.fromkeys(name for one, _ in settled for name in (*one.facts, *one.lists))
    columns = dict.fromkeys(
        (name, column)
        for one, _ in settled
        for name, rows in one.lists.items()
        for row in rows
        for column in row
    )
    return [_without(name) for name in names] + [_without_column(*one) for one in columns]


def _without(name: str) -> Cut:
    return lambda station: station.without(name)


def _without_column(name: str, column: str) -> Cut:
    def cut(station: Station) -> Station:
        return station.without_column(name, column)

    return cut
