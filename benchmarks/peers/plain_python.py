"""The set by hand as plain Python: the same formulas, written out as one function and compiled once."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

import polars as pl

from peers.figures import Columns
from peers.formulas import findings, steps
from peers.words import Text, TextWords, written

Judged = tuple[int, ...]
Station = Mapping[str, int]
"""A station as rule engines take it; plain Python takes the numbers alone, in the order of its columns."""


class PythonWords(TextWords):
    """Expressions of Python over local names."""

    def name(self, name: str) -> str:
        """Return a name that Python allows, different for different columns."""
        return re.sub(r"\W", lambda sign: f"_{ord(sign.group()):x}_", f"v_{name}")


WORDS = PythonWords()
RESULTS = ("row", *findings(WORDS))
FOUND = (WORDS.col("row"), *findings(WORDS).values())


class PlainPython:
    """One function from a station's numbers to its findings."""

    name = "plain Python, one generated function"

    def __init__(self, columns: Sequence[str]) -> None:
        taken = ", ".join(map(WORDS.name, columns))
        self.one = function("judge(station)", [f"{taken} = station", *body(steps(WORDS), FOUND)])

    def judge(self, stations: Iterable[Sequence[int]]) -> list[Judged]:
        """Return the findings of stations, in the order of :data:`RESULTS`."""
        one = self.one
        return [one(station) for station in stations]


def frame(judged: Sequence[Judged]) -> pl.DataFrame:
    """Return findings as a frame."""
    return pl.DataFrame(judged, schema=dict.fromkeys(RESULTS, pl.Int64), orient="row")


def compiled(
    columns: Iterable[str], made: Sequence[Columns], results: Iterable[Text]
) -> Callable[[Station], Judged]:
    """Return a function that takes each number from a station once, into a local name.

    Args:
        columns: What stations may have.
        made: The steps, each of which may use what those before it made.
        results: What it returns.
    """
    lines = body(made, results)
    read = {name for line in lines for name in names(line)}
    taken = [f"{WORDS.name(name)} = station[{name!r}]" for name in columns if WORDS.name(name) in read]
    return function("judge(station)", [*taken, *lines])


def body(made: Sequence[Columns], results: Iterable[Text]) -> list[str]:
    """Return the lines that make the steps one after another and return the results."""
    lines = [f"{WORDS.name(name)} = {written(one)}" for step in made for name, one in step.items()]
    return [*lines, f"return ({', '.join(map(written, results))},)"]


def names(text: str) -> list[str]:
    """Return the names of columns in a text."""
    return re.findall(r"v_\w+", text)


def function(head: str, lines: Iterable[str], **known: Any) -> Callable[..., Any]:
    """Return a function from the lines of its body."""
    made: dict[str, Any] = dict(known)
    exec("\n    ".join([f"def {head}:", *lines]), made)  # noqa: S102 - our own text
    found: Callable[..., Any] = made[head.partition("(")[0]]
    return found
