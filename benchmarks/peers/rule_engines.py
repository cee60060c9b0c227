"""Rule engines that judge one station at a time: zen-engine and rule-engine.

They decide what they are made for, which bands are reached: the truths of all scales are one expression, a
list, compiled once. The arithmetic before and the adding up after is plain Python, as fast as it can be.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

import rule_engine
import zen

from peers.formulas import arithmetic, comparisons, sums
from peers.plain_python import FOUND, WORDS, Judged, PythonWords, Station, compiled, names
from peers.words import Text

Decide = Callable[[dict[str, int]], Sequence[bool]]


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
        truths = comparisons(RuleWords())
        text = f"[{', '.join(truth.text for truth in truths.values())}]"
        self._decide = compiles(text)
        before = arithmetic(WORDS)
        self._made = [name for step in before for name in step]
        known = [*columns, *self._made]
        read = set(names(text))
        asked = [name for name in known if WORDS.name(name) in read]
        self._asked = [WORDS.name(name) for name in asked]
        self._arithmetic = compiled(columns, before, map(WORDS.col, (*asked, *self._made)))
        self._truths = list(truths)
        self._adding_up = compiled([*known, *truths], sums(WORDS), FOUND)

    def judge(self, stations: Iterable[Station]) -> list[Judged]:
        """Return the findings of stations."""
        return [self._one(station) for station in stations]

    def _one(self, station: Station) -> Judged:
        numbers = self._arithmetic(station)
        decided = self._decide(dict(zip(self._asked, numbers, strict=False)))
        made = dict(zip(self._made, numbers[len(self._asked) :], strict=True))
        return self._adding_up({**station, **made, **dict(zip(self._truths, decided, strict=True))})


def zen_engine(columns: Sequence[str]) -> RuleEngine:
    """Return zen-engine."""
    return RuleEngine("zen-engine", lambda text: zen.compile_expression(text).evaluate, columns)


def python_rule_engine(columns: Sequence[str]) -> RuleEngine:
    """Return rule-engine."""
    return RuleEngine("rule-engine", lambda text: rule_engine.Rule(text).evaluate, columns)
