"""Exactness: where an indicator's interval is just what the evidence leaves open, and where it is wider."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import combinations
from typing import Any

import z3

from tieuchi.evidence.facts import Cell, Evidence
from tieuchi.law.lawbook import Ruled
from tieuchi.prove.bands import bands_of
from tieuchi.prove.claims import Proof, Witness
from tieuchi.prove.kinds import kinds
from tieuchi.prove.prover import Prover
from tieuchi.prove.sources import Shared, Sources
from tieuchi.prove.world import World, grid
from tieuchi.values.interval import Interval
from tieuchi.values.text import Message

MOST_DROPPED = 3
"""How many facts are taken away at once in looking for an interval that is too wide."""

Written = Mapping[str, Any]


def intervals(prover: Prover) -> Iterable[Proof]:
    """Yield, for each indicator that rules judge, whether its interval is never wider than the truth."""
    sources = Sources(prover.law, prover.form)
    for ruled in prover.ruled:
        if ruled.conditions:
            yield _interval(prover, ruled, sources.shared(ruled))


def _interval(prover: Prover, ruled: Ruled, shared: Sequence[Shared]) -> Proof:
    claim = Message("the interval of {number} is never wider than the truth", number=ruled.number)
    if not shared:
        return Proof("intervals", claim, ruled.place, "proved")
    wider = next(_wider(prover, ruled, shared), None)
    why = Message(
        "{names} rest on the same facts ({sources}), which may pull them apart",
        names=list(dict.fromkeys(name for one in shared for name in one.names)),
        sources=list(dict.fromkeys(source for one in shared for source in one.sources)),
    )
    if wider is None:
        return Proof("intervals", claim, ruled.place, "not proved", why, note=True)
    return Proof("intervals", claim, ruled.place, "false", why, (wider,), note=True)


def _wider(prover: Prover, ruled: Ruled, shared: Sequence[Shared]) -> Iterator[Witness]:
    """Yield stations, known but for a few facts, whose points cannot be all that their interval says."""
    sources = sorted({source for one in shared for source in one.sources})
    for station in _stations(prover, ruled):
        for number in range(1, MOST_DROPPED + 1):
            for dropped in combinations(sources, number):
                for partial in _without(prover, station, dropped):
                    if (found := _too_wide(prover, ruled, partial)) is not None:
                        yield found


def _stations(prover: Prover, ruled: Ruled) -> Iterable[Written]:
    """Yield whole stations for an indicator, one for each of its bands."""
    for question in bands_of(prover, ruled):
        found = prover.station(question) if question.wanted else None
        if found is not None:
            yield found


def _without(prover: Prover, station: Written, dropped: Sequence[str]) -> Iterable[Written]:
    """Yield a station without some facts; of a list, without one column of its rows."""
    facts = {name: value for name, value in station["facts"].items() if name not in dropped}
    lists = {name: rows for name, rows in station["lists"].items() if name not in dropped}
    yield {**station, "facts": facts, "lists": lists}
    for name in set(dropped) & station["lists"].keys():
        asked, rows = prover.form.lists[name], station["lists"][name]["rows"]
        for column in asked.columns:
            less = [{one: cell for one, cell in row.items() if one != column.id} for row in rows]
            if column.id != asked.key and less != rows:
                yield {**station, "facts": facts, "lists": {**lists, name: {"complete": True, "rows": less}}}


def _too_wide(prover: Prover, ruled: Ruled, partial: Written) -> Witness | None:
    """Return a station whose interval has an end that the truth cannot have."""
    name = f"{ruled.number}-wide"
    evidence = prover.read(Witness(name, partial, {}))
    judged = next(one for one in prover.assess(evidence).findings if one.number == ruled.number)
    found = judged.points or judged.holds or Interval(0, 0)
    if found.known:
        return None
    meaning = prover.meaning(empty=True)
    points = meaning.indicator(ruled)
    known = list(_known(meaning.world, evidence))
    for end in (found.lo, found.hi):
        if prover.impossible(meaning, [*known, points == end]):
            return Witness(name, partial, {ruled.number: (int(found.lo), int(found.hi))})
    return None


def _known(world: World, evidence: Evidence) -> Iterable[z3.BoolRef]:
    """Yield what a partly known station says of a world."""
    for name in world.fields.keys() & evidence.facts.keys():
        value = evidence.facts[name].value
        if isinstance(value, Interval):
            yield world.number(name).above == int(value.lo * grid(world.form.fields[name]))
        else:
            yield world.among(name, value)
    for name in world.lists.keys() & evidence.rosters.keys():
        yield from _rows_known(world, name, evidence.rosters[name].rows)


def _rows_known(world: World, name: str, rows: Sequence[Mapping[str, Cell]]) -> Iterable[z3.BoolRef]:
    """Yield how many rows of each kind there can be, as far as the cells that are known tell."""
    asked, found = world.form.lists[name], world.lists[name]
    yield z3.Sum(found.counts) == len(rows)
    for cells, number in Counter(frozenset(_settled(row)) for row in rows).items():
        possible = {kind.same for kind in kinds(asked, world.conditions(name), dict(cells))}
        fitting = [
            count for kind, count in zip(found.kinds, found.counts, strict=True) if kind.same in possible
        ]
        yield z3.Sum(fitting) >= number


def _settled(row: Mapping[str, Cell]) -> Iterable[tuple[str, Cell]]:
    """Yield the cells of a row of which only one value is left; a text tells no rule anything."""
    for name, cell in row.items():
        if cell.known if isinstance(cell, Interval) else len(cell) == 1 and not isinstance(cell, str):
            yield name, cell
