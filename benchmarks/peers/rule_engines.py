"""Rule engines that judge one station at a time: zen-engine and rule-engine.

They decide what they are made for, which bands are reached: the truths of all scales are one expression, a
list, compiled once. The arithmetic before and the adding up after is plain Python, as fast as it can be.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence

import rule_engine
import zen

from peers.figures import figures, tallies
from peers.formulas import steps
from peers.plain_python import FOUND, WORDS, Judged, PythonWords, Station, compiled, names
from peers.truths import Truths
from peers.words import Text

Decide = Callable[[Mapping[str, int]], Sequence[bool]]


class RuleWords(PythonWords):
    """Expressions that both engines read."""

    def looked_up(self, numbers: Sequence[int], place: Text) -> Text:
        """Return the number at a place."""
        return Text(f"({list(numbers)}[{place.text}])", self)


class RuleEngine:
    """An engine between the arithmetic before it and the adding up after it.

    Args:
        name: What it is called.
        compiles: What makes a decision from the text of an expression.
        columns: What stations have.
    """

    def __init__(self, name: str, compiles: Callable[[str], Decide], columns: Sequence[str]) -> None:
        self.name = name
        truths = Truths(RuleWords()).in_each_zone()
        text = f"[{', '.join(truth.text for truth in truths.values())}]"
        self._decide = compiles(text)
        before = {**figures(WORDS), **tallies(WORDS)}
        known = [*columns, *before]
        self._asked = [name for name in known if WORDS.name(name) in set(names(text))]
        self._keys = [WORDS.name(name) for name in self._asked]
        self._arithmetic = compiled(
            columns, [figures(WORDS), tallies(WORDS)], map(WORDS.col, (*self._asked, *before))
        )
        self._before, self._truths = list(before), list(truths)
        self._adding_up = compiled([*known, *truths], steps(WORDS)[3:], FOUND)

    def judge(self, stations: Iterable[Station]) -> list[Judged]:
        """Return the findings of stations."""
        return [self._one(station) for station in stations]

    def _one(self, station: Station) -> Judged:
        numbers = self._arithmetic(station)
        decided = self._decide(dict(zip(self._keys, numbers, strict=False)))
        known = dict(zip(self._before, numbers[len(self._keys) :], strict=True))
        return self._adding_up({**station, **known, **dict(zip(self._truths, decided, strict=True))})


def zen_engine(columns: Sequence[str]) -> RuleEngine:
    """Return zen-engine."""
    return RuleEngine("zen-engine", lambda text: zen.compile_expression(text).evaluate, columns)


def python_rule_engine(columns: Sequence[str]) -> RuleEngine:
    """Return rule-engine."""
    return RuleEngine("rule-engine", lambda text: rule_engine.Rule(text).evaluate, columns)
