"""How well and how fast rounds are planned, beside a greedy planner and another solver.

``uv run --locked --group bench python benchmarks/planning.py [--write]``

What communes need is found by the product for some communes of an artificial country; larger populations draw
from these, with costs, people and recognitions varied. Every planner gets the same tasks. Of each plan what
counts is compared in order: recognised communes, lapses, cost; tieuchi's is asserted to be as good as any
other or better, and its gap to be at most 1 %. CP-SAT runs in a process of its own, since the two solvers
cannot be loaded together. ``--write`` puts the tables into ``benchmarks/planning.md``.
"""

from __future__ import annotations

import argparse
import json
import random
import resource
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, replace
from datetime import date
from itertools import chain
from multiprocessing import get_context
from pathlib import Path
from tempfile import TemporaryDirectory

from peers.showing import machine

from tieuchi.artificial.country import Country
from tieuchi.artificial.writing import write_parts
from tieuchi.desk import Desk
from tieuchi.judge.reference import Reference
from tieuchi.plan.schedule.communes import Choice, Commune, Horizon
from tieuchi.plan.schedule.explaining import Clash
from tieuchi.plan.schedule.gathering import Gathering
from tieuchi.plan.schedule.limits import Bound, Limit, Target, Task, concerns, missed, table_of, use, used
from tieuchi.plan.schedule.planning import Schedule, schedule
from tieuchi.plan.schedule.programme import programme
from tieuchi.plan.schedule.readiness import Asking, Readiness
from tieuchi.plan.schedule.rounds import parse_rounds
from tieuchi.tables.sources import open_dataset

HERE = Path(__file__).parent
RESULTS = HERE / "planning.md"
ROUNDS = parse_rounds("2025H1,2025H2,2026H1,2026H2,2027")
START = ROUNDS[0].start
YEARS = 3
DRAWN_FROM = 80
PROVINCES = 34
RECOGNISED = 0.3
"""The share of communes that have a recognition."""
CPSAT_SECONDS = 20.0
"""How long the other solver may take over each of the three steps."""
MOST_GAP = 0.01
Worth = tuple[int, int, int]
"""Recognised communes, then lapses and cost with their signs turned: larger is better."""


@dataclass(frozen=True)
class Result:
    """What one planner made of one task."""

    planner: str
    seconds: float
    worth: Worth
    bound: int | None = None
    cost_bound: int | None = None
    megabytes: int | None = None
    broken: bool = False


def main() -> None:
    """Measure, print and perhaps write the tables."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--write", action="store_true")
    asked = parser.parse_args()
    began = time.perf_counter()
    stations, seconds = gathered()
    lines = [
        f"What {len(stations)} communes need (judging, the cheapest way for each of {len(ROUNDS)} rounds, "
        f"judging again): {seconds:.1f} s, {seconds / len(stations) * 1000:.0f} ms a commune.",
        "",
    ]
    print(*lines, sep="\n", flush=True)
    for line in chain(measured(stations), [""], explained(stations)):
        print(line, flush=True)
        lines.append(line)
    text = "\n".join(lines) + "\n"
    print(f"{time.perf_counter() - began:.0f} s in all", file=sys.stderr)
    if asked.write:
        head = (
            "# Planning rounds\n\n"
            "Made by `uv run --locked --group bench python benchmarks/planning.py --write` "
            f"on {machine()}. Tasks of five rounds, money for the whole plan, team days for each round; "
            "‘by province’ gives each of 34 provinces its own limits, which takes the task apart.\n\n"
        )
        RESULTS.write_text(head + text, encoding="utf-8")


def gathered() -> tuple[list[Readiness], float]:
    """Return how ready some artificial communes are, and how long finding it took."""
    desk = Desk(evaluator=Reference())
    country = Country(
        desk.form("station"), desk.norms, map="2025", seed=1, stations=DRAWN_FROM, years=(2024,)
    )
    with TemporaryDirectory() as folder:
        list(write_parts(country.parts(), Path(folder), "parquet"))
        dataset = open_dataset([Path(folder)], {"station": desk.form("station")})
        began = time.perf_counter()
        gathering = Gathering(desk, dataset, Asking(START, tuple(one.end for one in ROUNDS)))
        list(gathering.look())
    return list(gathering.gathered().stations), time.perf_counter() - began


def task_of(stations: Sequence[Readiness], count: int, *, apart: bool = False) -> Task:
    """Return a task of so many communes; with limits of provinces where they are to be planned apart."""
    draw = random.Random(count)  # noqa: S311 - figures to measure with, no secrets
    communes = tuple(_commune(draw, draw.choice(stations), number) for number in range(count))
    rounds = tuple(range(len(ROUNDS)))
    places = [(("province", str(number)),) for number in range(PROVINCES)] if apart else [()]
    bounds: list[Bound] = []
    for place in places:
        mine = [one for one in communes if all(one.place[level] == name for level, name in place)]
        bounds.append(Limit("money", rounds, 40_000 * len(mine), place=place))
        days = max(1, sum(one.appraisal for one in mine) // 7)
        bounds += [Limit("days", (one,), days, ROUNDS[one].name, place) for one in rounds]
    if not apart:
        bounds.append(Target((0,), count // 20, "2025H1"))
    return Task(communes, Horizon(START, ROUNDS, YEARS), tuple(bounds))


def _commune(draw: random.Random, station: Readiness, number: int) -> Commune:
    factor = draw.randint(60, 160)
    made = station.commune(draw.choice([1, 1, 1, 2]), None)
    ways = tuple(replace(way, steps=(), cost=way.cost * factor // 100) for way in made.ways)
    until = date(draw.randint(2025, 2027), draw.randint(1, 12), 15) if draw.random() < RECOGNISED else None
    return replace(
        made,
        id=f"{number:05}",
        place={"province": str(number % PROVINCES)},
        ways=ways,
        until=until,
    )


def require(holds: bool, said: str) -> None:
    """End with what is not so."""
    if not holds:
        raise SystemExit(said)


def worth(task: Task, chosen: Sequence[Choice]) -> Worth:
    """Return what a plan is worth, having checked in whole numbers that it breaks nothing."""
    require(not any(missed(bound, task.communes, chosen) for bound in task.bounds), "a limit is broken")
    return (
        sum(one.recognised for one in chosen),
        -sum(one.lapses for one in chosen),
        -sum(one.cost for one in chosen),
    )


def by_tieuchi(task: Task) -> Result:
    """Plan as the product does."""
    began = time.perf_counter()
    made = schedule(task)
    seconds = time.perf_counter() - began
    if not isinstance(made, Schedule):
        raise SystemExit("a task that has a plan was refused")
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    found = worth(task, made.chosen)
    return Result("tieuchi (HiGHS)", seconds, found, made.counted.bound, made.cost.bound, memory)


def greedily(task: Task) -> Result:
    """Plan commune by commune, as early as fits: whose recognition ends first, then who is cheapest."""
    began = time.perf_counter()
    table = table_of(task)
    chosen = [found[0] for found in table.choices]
    limits = [bound for bound in task.bounds if isinstance(bound, Limit)]
    taken = {limit: used(limit, task.communes, chosen) for limit in limits}

    def order(place: int) -> tuple[date, int]:
        costs = [choice.cost for choice in table.choices[place] if choice.rounds]
        return task.communes[place].until or date.max, min(costs, default=0)

    for place in sorted(range(len(chosen)), key=order):
        commune = task.communes[place]
        mine = [limit for limit in limits if concerns(limit, commune)]
        for choice in sorted(
            table.choices[place][1:], key=lambda one: (not one.recognised, one.cost, one.rounds)
        ):
            uses = {limit: use(limit, commune, choice) for limit in mine}
            if choice.recognised and all(taken[limit] + much <= limit.most for limit, much in uses.items()):
                taken.update({limit: taken[limit] + much for limit, much in uses.items()})
                chosen[place] = choice
                break
    seconds = time.perf_counter() - began
    counted = (
        sum(one.recognised for one in chosen),
        -sum(one.lapses for one in chosen),
        -sum(one.cost for one in chosen),
    )
    broken = any(missed(bound, task.communes, chosen) for bound in task.bounds)
    return Result("greedy, misses the target" if broken else "greedy", seconds, counted, broken=broken)


def by_cpsat(task: Task) -> Result | None:
    """Plan with CP-SAT, in a process of its own; None where it finds nothing in time."""
    made = programme(table_of(task))
    rows = [[list(row.columns), list(row.factors), row.lower, row.upper] for row in made.rows]
    sums = [made.sum(worth) for worth in (_recognised, _lapses, _cost)]
    given = {"starts": list(made.starts), "rows": rows, "sums": sums, "seconds": CPSAT_SECONDS}
    done = subprocess.run(  # noqa: S603 - our own script
        [sys.executable, str(HERE / "peers" / "planning_cpsat.py")],
        input=json.dumps(given),
        capture_output=True,
        text=True,
        check=True,
    )
    found = json.loads(done.stdout)
    if found["taken"] is None:
        return None
    return Result(
        "CP-SAT",
        found["seconds"],
        worth(task, made.chosen(found["taken"])),
        found["bound"],
        None,
        found["megabytes"],
    )


def _recognised(_: Commune, choice: Choice) -> int:
    return int(choice.recognised)


def _lapses(_: Commune, choice: Choice) -> int:
    return -choice.lapses


def _cost(_: Commune, choice: Choice) -> int:
    return -choice.cost


def measured(stations: Sequence[Readiness]) -> Iterator[str]:
    """Yield the table of planners, having asserted what the page claims."""
    yield "| communes | planner | s | recognised | at most | gap | lapses | cost | cost gap | MB |"
    yield "|---|---|---|---|---|---|---|---|---|---|"
    for count, apart in ((37, False), (600, False), (3321, True), (3321, False)):
        task = task_of(stations, count, apart=apart)
        # In a process of its own, so that its memory is its own.
        with ProcessPoolExecutor(1, get_context("spawn")) as pool:
            ours = pool.submit(by_tieuchi, task).result()
        others = [greedily(task), by_cpsat(task)]
        bound = ours.bound or 0
        require(bound - ours.worth[0] <= MOST_GAP * bound, "the gap is too wide")
        name = f"{count:,}" + (" by province" if apart else "")
        for one in (ours, *others):
            if one is None:
                yield f"| {name} | CP-SAT | {3 * CPSAT_SECONDS:.0f} | none | | | | | | |"
                continue
            require(one.broken or ours.worth[0] >= one.worth[0], f"{one.planner} is better")
            yield f"| {name} | {one.planner} | {one.seconds:.1f} | {_figures(one)} |"


def _figures(one: Result) -> str:
    counted, lapses, cost = one.worth
    gap = "" if one.bound is None else f"{(one.bound - counted) / max(one.bound, 1):.2%}"
    dearer = "" if one.cost_bound is None else f"{(-cost - one.cost_bound) / max(-cost, 1):.2%}"
    cells = (
        f"{counted:,}",
        "" if one.bound is None else f"{one.bound:,}",
        gap,
        str(-lapses),
        f"{-cost:,}",
        dearer,
    )
    return " | ".join((*cells, "" if one.megabytes is None else f"{one.megabytes:,}"))


def explained(stations: Sequence[Readiness]) -> Iterator[str]:
    """Yield how long it takes to tell why there is no plan."""
    yield "| communes | why there is no plan, s | clash | remedies |"
    yield "|---|---|---|---|"
    for count in (37, 600, 3321):
        task = task_of(stations, count)
        task = replace(task, bounds=(*task.bounds, Target((0,), count // 3, "2025H1")))
        began = time.perf_counter()
        found = schedule(task)
        seconds = time.perf_counter() - began
        if not isinstance(found, Clash):
            raise SystemExit("a task that has no plan was given one")
        remedies = "; ".join(f"{one.kind}: {one.total:,}" for one in found.remedies)
        yield f"| {count:,} | {seconds:.1f} | {sum(map(len, found.groups))} | {remedies} |"


if __name__ == "__main__":
    main()
