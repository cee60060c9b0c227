"""Exactness: where an indicator's interval is just what the evidence leaves open, and where it is wider."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import combinations
from typing import Any

import z3

from tieuchi.evidence.cells import read_cell
from tieuchi.law.lawbook import Ruled
from tieuchi.prove.bands import bands_of
from tieuchi.prove.claims import Proof, Witness
from tieuchi.prove.kinds import kinds
from tieuchi.prove.prover import Prover
from tieuchi.prove.sources import Shared, Sources
from tieuchi.prove.world import World, grid
from tieuchi.values.interval import Interval
from tieuchi.values.problem import InputError
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
        for column in prover.form.lists[name].columns:
            rows = [
                {one: value for one, value in row.items() if one != column.id}
                for row in station["lists"][name]["rows"]
            ]
            if rows and rows != station["lists"][name]["rows"]:
                yield {**station, "facts": facts, "lists": {**lists, name: {"complete": True, "rows": rows}}}


def _too_wide(prover: Prover, ruled: Ruled, partial: Written) -> Witness | None:
    """Return a station whose interval has an end that the truth cannot have."""
    name = f"{ruled.number}-wide"
    found = _judged(prover, Witness(name, partial, {}), ruled)
    if found.known:
        return None
    meaning = prover.meaning(empty=True)
    points = meaning.indicator(ruled)
    known = list(_known(meaning.world, partial))
    for end in (found.lo, found.hi):
        if prover.impossible(meaning, [*known, points == end]):
            return Witness(name, partial, {ruled.number: (int(found.lo), int(found.hi))})
    return None


def _judged(prover: Prover, shown: Witness, ruled: Ruled) -> Interval:
    """Return the interval the judge gives an indicator; a station that contradicts itself tells nothing."""
    try:
        findings = prover.judged(shown).findings
    except InputError:
        return Interval(0, 0)
    found = next(one for one in findings if one.number == ruled.number)
    return found.points or found.holds or Interval(0, 0)


def _known(world: World, partial: Written) -> Iterable[z3.BoolRef]:
    """Yield what a partly known station says of a world."""
    for name, unknown in list(world.fields.items()):
        if name in partial["facts"]:
            asked = world.form.fields[name]
            cell = read_cell(asked, partial["facts"][name])
            if isinstance(cell, Interval):
                yield unknown == int(cell.lo * grid(asked))
            else:
                yield world.among(name, cell)
    for name in world.lists.keys() & partial["lists"].keys():
        yield from _rows_known(world, name, partial["lists"][name]["rows"])


def _rows_known(world: World, name: str, rows: Sequence[Written]) -> Iterable[z3.BoolRef]:
    """Yield how many rows of each kind there can be, as far as the cells that are known tell."""
    asked, found = world.form.lists[name], world.lists[name]
    columns = {column.id: column for column in asked.columns}
    yield z3.Sum(found.counts) == len(rows)
    for cells, number in Counter(tuple(sorted(row.items())) for row in rows).items():
        known = {one: read_cell(columns[one], value) for one, value in cells if one != asked.key}
        possible = {kind.same for kind in kinds(asked, world.conditions(name), known)}
        fitting = [
            count for kind, count in zip(found.kinds, found.counts, strict=True) if kind.same in possible
        ]
        yield z3.Sum(fitting) >= number
