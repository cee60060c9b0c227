"""Showing: times and rates as a page of tables."""

from __future__ import annotations

import os
import platform
from collections.abc import Iterable, Sequence
from importlib.metadata import version
from pathlib import Path

SECOND, MILLI, MICRO = 1, 1e-3, 1e-6
LIBRARIES = ("polars", "duckdb", "openfisca-core", "numpy", "zen-engine", "rule-engine", "durable-rules")


def table(heads: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """Return a table; all columns but the first are numbers."""
    lines = [heads, ["---", *("---:" for _ in heads[1:])], *rows]
    return "\n".join(f"| {' | '.join(cells)} |" for cells in lines)


def span(seconds: float) -> str:
    """Return a time with three digits, in the unit that suits it."""
    for unit, name in ((SECOND, "s"), (MILLI, "ms"), (MICRO, "µs")):
        if seconds >= unit or unit == MICRO:
            return f"{digits(seconds / unit)} {name}"
    raise ValueError(seconds)


def rate(number: int, seconds: float) -> str:
    """Return how many are done in a second."""
    return f"{digits(number / seconds)}/s"


def digits(number: float) -> str:
    """Return a number with three digits, as many of them as are whole."""
    hundred, ten = 100, 10
    return f"{number:,.{0 if number >= hundred else 1 if number >= ten else 2}f}"


def machine() -> str:
    """Return what the figures were taken on."""
    lines = Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
    model = next((line.split(":")[1].strip() for line in lines if line.startswith("model name")), "")
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30
    versions = ", ".join(f"{name} {version(name)}" for name in LIBRARIES)
    return (
        f"{model or platform.processor()}, {os.cpu_count()} processors, {memory:.0f} GiB, "
        f"{platform.system()}, Python {platform.python_version()}; {versions}"
    )
