"""How fast stations are judged: `uv run --locked python benchmarks/judging.py [--write]`.

Every figure is the best of several rounds over the same stations, with the median beside it; before any
time is taken, the evaluators' findings are compared and must be equal. ``--write`` puts the table into
``benchmarks/results-judging.md``.
"""

from __future__ import annotations

import argparse
import json
import platform
import random
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path
from statistics import median
from typing import Any

from durable.engine import Host, MessageNotHandledException
from started import started

from tieuchi.desk import Desk
from tieuchi.evidence.facts import Evidence, Fact
from tieuchi.evidence.form import FormField
from tieuchi.judge import rete
from tieuchi.judge.assessing import assess
from tieuchi.judge.contradictions import contradictions
from tieuchi.judge.measuring import Measuring, settings
from tieuchi.judge.reference import Reference
from tieuchi.judge.rete import Rete
from tieuchi.law.lawbook import Law
from tieuchi.values.interval import Interval

HERE = Path(__file__).parent
SAMPLE = HERE.parent / "evidence" / "stations" / "pass-clear.yaml"
DAY = date(2024, 12, 31)
STATIONS = 300
ROUNDS = 5
MISSING = 0.02
YES = 0.8


def stations(desk: Desk, law: Law, number: int, seed: int = 1) -> list[Evidence]:
    """Return variations of the sample station: every figure drawn anew, a few missing, none contradicting."""
    draw = random.Random(seed)  # noqa: S311 - figures to try out, no secrets
    sample = desk.read(SAMPLE)
    some: list[Evidence] = []
    while len(some) < number:
        drawn = replace(sample, facts=_facts(sample, draw))
        if not list(contradictions(law, drawn, "all of it")):
            some.append(drawn)
    return some


def _facts(sample: Evidence, draw: random.Random) -> dict[str, Fact]:
    facts: dict[str, Fact] = {}
    for name, asked in sample.form.fields.items():
        if draw.random() >= MISSING:
            facts[name] = Fact(_value(asked, facts, draw), "known")
    return facts


def _value(asked: FormField, facts: dict[str, Fact], draw: random.Random) -> Any:
    if asked.type == "choice":
        return frozenset({draw.choice(sorted(asked.options))})
    least, most = (int(end) for end in asked.bounds)
    if asked.type == "yes-no":
        return Interval.point(int(draw.random() < YES))
    whole = facts.get(asked.part_of or "")
    if whole is not None:
        most = int(whole.value.hi)
        least = most * 3 // 5
    return Interval.point(draw.randint(least, max(least, most)))


def rate(work: Callable[[Any], object], some: list[Any]) -> list[float]:
    """Return stations per second in each of several rounds."""
    return [len(some) / _seconds(work, some) for _ in range(ROUNDS)]


def _seconds(work: Callable[[Evidence], object], some: list[Evidence]) -> float:
    start = time.perf_counter()
    for station in some:
        work(station)
    return time.perf_counter() - start


def outcomes(law: Law, evaluator: Any) -> Callable[[Evidence], Any]:
    """Return work that goes from evidence to the outcomes of every scale."""

    def work(station: Evidence) -> list[Any]:
        return [
            evaluator.outcomes(criterion, Measuring(law, station, setting))
            for criterion in law.criteria_set.criteria
            for setting in settings(law.choices[criterion.number], station)
        ]

    return work


def findings(law: Law, evaluator: Any) -> Callable[[Evidence], Any]:
    """Return work that goes from evidence to a whole assessment, without the trace for the sheet."""
    return lambda station: assess(law, replace(station), DAY, evaluator, traced=False)


def prepared(law: Law, evaluator: Rete, some: list[Evidence]) -> list[list[tuple[Any, str]]]:
    """Return, for each station, its networks and the facts of whole numbers they are given."""
    return [
        [
            (network, rete.fact_of(network, measuring))
            for criterion in law.criteria_set.criteria
            for setting in settings(law.choices[criterion.number], station)
            for measuring in [Measuring(law, station, setting)]
            for network in evaluator.networks(criterion, measuring)
        ]
        for station in some
    ]


def driven(ready: list[tuple[Any, str]]) -> list[str]:
    """Judge one station's prepared facts the way the product drives durable-rules."""
    return [name for network, fact in ready for name in rete.fire(network.handle, fact)]


class StockHost(Host):
    """The library's own host, without its timer threads, fed with the same rules."""

    def _run(self) -> None:
        """Start no thread."""


def stock(ready: list[list[tuple[Any, str]]]) -> Callable[[Any], list[str]]:
    """Return work that judges prepared facts through the library's own host."""
    fired: list[str] = []
    host = StockHost()
    networks = {network.handle: network for station in ready for network, _ in station}
    for handle, network in networks.items():
        host.set_rulesets(
            {
                f"stock-{handle}": {
                    name: {**written, "run": _appending(fired, name)}
                    for name, written in network.rules.items()
                }
            }
        )

    def work(station: list[tuple[Any, str]]) -> list[str]:
        fired.clear()
        for network, fact in station:
            _assert_and_retract(host, f"stock-{network.handle}", json.loads(fact))
        return list(fired)

    return work


def _appending(fired: list[str], name: str) -> Callable[[Any], None]:
    def act(_: Any) -> None:
        fired.append(name)

    return act


def _assert_and_retract(host: StockHost, name: str, fact: dict[str, int]) -> None:
    try:
        host.assert_fact(name, dict(fact))
    except MessageNotHandledException:
        return
    host.retract_fact(name, dict(fact))


def command_line() -> float:
    """Return the seconds from starting the command to the printed sheet, the best of several runs."""
    return min(started(["assess", str(SAMPLE)]) for _ in range(ROUNDS))


def measure() -> list[tuple[str, str]]:
    """Return the rows of the results."""
    desk = Desk()
    law = desk.law("1300-2023", DAY)
    some = stations(desk, law, STATIONS)
    fast, slow = Rete(), Reference()
    if [outcomes(law, fast)(one) for one in some] != [outcomes(law, slow)(one) for one in some]:
        raise SystemExit("the evaluators disagree; no times are printed")
    ready = prepared(law, fast, some)
    as_stock = stock(ready)
    if any(sorted(driven(one)) != sorted(as_stock(one)) for one in ready[:20]):
        raise SystemExit("the library's own host disagrees; no times are printed")
    rows = sum(len(network.rules) for network in {id(n): n for one in ready for n, _ in one}.values())
    return [
        ("rules compiled for durable-rules, over all settings met", f"{rows:,}"),
        ("durable-rules as driven here, facts ready", per_second(rate(driven, ready))),
        ("durable-rules through its own host, facts ready", per_second(rate(as_stock, ready[:60]))),
        ("evidence to outcomes, durable-rules", per_second(rate(outcomes(law, fast), some))),
        ("evidence to outcomes, reference", per_second(rate(outcomes(law, slow), some))),
        ("evidence to assessment with receipt, durable-rules", per_second(rate(findings(law, fast), some))),
        ("evidence to assessment with receipt, reference", per_second(rate(findings(law, slow), some))),
        ("command line, one station, start-up included", f"{command_line():.2f} s"),
    ]


def per_second(rates: list[float]) -> str:
    """Return the best and the median of some rates as text; a shared machine makes them differ."""
    return f"{max(rates):,.0f} stations/s (median {median(rates):,.0f})"


def machine() -> str:
    """Return what the figures were taken on."""
    cpu = next(
        (
            line.split(":")[1].strip()
            for line in Path("/proc/cpuinfo").read_text().splitlines()
            if line.startswith("model name")
        ),
        platform.processor(),
    )
    return f"{cpu}, {platform.system()}, Python {platform.python_version()}"


def main() -> None:
    """Measure, print and perhaps write the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--write", action="store_true")
    rows = measure()
    table = "\n".join(
        ["| what | figure |", "|---|---|", *(f"| {name} | {figure} |" for name, figure in rows)]
    )
    print(table)
    if parser.parse_args().write:
        text = (
            "# Results, station by station\n\nMade by `uv run --locked python benchmarks/judging.py --write` "
            f"on {machine()}, {STATIONS} stations drawn from one seed, best of {ROUNDS} rounds, one process, "
            f"the machine shared with others.\n\n{table}\n"
        )
        (HERE / "results-judging.md").write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
