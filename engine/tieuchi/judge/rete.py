"""The durable-rules evaluator: the same rules compiled to a Rete network, which says what fired on what.

The library is driven inside narrow limits, because outside them it answers wrongly without a word: facts
hold whole numbers only, all present; rules are conjunctions that compare one field with one constant;
every rule set is small, its facts hold few fields, no two names share a hash, and each station's fact is
taken back before the next comes. Each limit is checked here before the library sees anything, and each
answer is checked for being complete and free of repetition.
"""

from __future__ import annotations

import json
import threading
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import count

import durable_rules_engine as engine

from tieuchi.judge.boxes import Axis, Box, Boxing
from tieuchi.judge.measuring import Measuring
from tieuchi.law.lawbook import RuledCriterion, Scale
from tieuchi.values.problem import JudgingError
from tieuchi.values.text import Message

MOST_RULES = 64
"""As many rules may match one fact at once; with no more in a rule set it cannot be exceeded."""

MOST_FIELDS = 250
MOST_NUMBER = 2**53
_ALWAYS = ("id", "on")
_RESERVED = ("sid", "$s")
_MATCHED, _UNMATCHED = 0, 1
_names = count()


class ReteError(RuntimeError):
    """The library broke a promise this module relies on; a defect, not a fault of the input."""


@dataclass(frozen=True)
class Network:
    """One rule set of the library, with what its rules stand for.

    Attributes:
        handle: The library's number for it.
        axes: The measures whose places its facts hold.
        fact: A fact as the library reads it, with ``%d`` where a number stands: writing JSON anew for every
            station takes as long as judging it.
        rules: The rules as the library was given them, by name.
        meanings: The scale and outcome each rule stands for.
    """

    handle: int
    axes: tuple[Axis, ...]
    fact: str
    rules: Mapping[str, object]
    meanings: Mapping[str, tuple[str, int]]


class Rete:
    """Judges with durable-rules; rule sets are compiled once for each criterion and setting.

    One object serves one thread: the library hands a session's work to whichever thread comes by.
    """

    name = "durable-rules"

    def __init__(self) -> None:
        self._networks: dict[tuple[object, ...], tuple[Network, ...]] = {}
        self._thread = threading.get_ident()

    def outcomes(self, criterion: RuledCriterion, facts: Measuring) -> Mapping[str, tuple[int, ...]]:
        """Return, for each scale of a criterion, the outcomes that can win."""
        if threading.get_ident() != self._thread:
            raise ReteError("a Rete evaluator serves the thread that made it; make one for each thread")
        won: dict[str, list[int]] = {scale.key: [] for scale in criterion.scales}
        for network in self.networks(criterion, facts):
            for name in fire(network.handle, fact_of(network, facts)):
                key, outcome = network.meanings[name]
                won[key].append(outcome)
        return {key: _checked(key, outcomes) for key, outcomes in won.items()}

    def networks(self, criterion: RuledCriterion, facts: Measuring) -> tuple[Network, ...]:
        """Return the rule sets that judge a criterion in a setting, compiled when first asked for."""
        law = facts.law
        key = (law.digest, law.norms_digest, criterion.number, *sorted(facts.setting.items()))
        if key not in self._networks:
            self._networks[key] = tuple(_compile(criterion.scales, facts))
        return self._networks[key]


@dataclass(frozen=True)
class _Rule:
    name: str
    box: Box
    meaning: tuple[str, int]


def _compile(scales: Sequence[Scale], setting: Measuring) -> Iterable[Network]:
    """Yield the rule sets of a criterion, split so that no limit can be exceeded."""
    boxing = Boxing(scales, setting)
    rules = [
        _Rule(f"{scale.key}#{outcome}.{index}", box, (scale.key, outcome))
        for scale in scales
        for outcome, boxes in enumerate(boxing.outcomes(scale))
        for index, box in enumerate(boxes)
    ]
    axes = {field: axis for axis in boxing.axes for field in (axis.lower, axis.upper)}
    for group in _groups(rules, axes):
        used = dict.fromkeys(axes[field] for rule in group for field in rule.box)
        yield _network(group, tuple(used))


def _groups(rules: Sequence[_Rule], axes: Mapping[str, Axis]) -> Iterable[list[_Rule]]:
    group: list[_Rule] = []
    asked: set[Axis] = set()
    for rule in rules:
        new = {axes[field] for field in rule.box}
        # A measure puts both its ends into the fact, whichever of them a rule asks.
        if len(group) == MOST_RULES or 2 * len(asked | new) + len(_ALWAYS) > MOST_FIELDS:
            yield group
            group, asked = [], set()
        group.append(rule)
        asked |= new
    yield group


def _network(rules: Sequence[_Rule], axes: tuple[Axis, ...]) -> Network:
    if 2 * len(axes) + len(_ALWAYS) > MOST_FIELDS:
        raise JudgingError(
            Message(
                "a rule over {found} measures is too wide for durable-rules; split it into parts",
                found=len(axes),
            )
        )
    fields = [field for axis in axes for field in (axis.lower, axis.upper)]
    _check_names([*fields, *_ALWAYS, *_RESERVED])
    written = {rule.name: {"all": [{"m": {"$and": _conditions(rule.box)}}]} for rule in rules}
    handle = engine.create_ruleset(f"tieuchi-{next(_names)}", json.dumps(written, ensure_ascii=False))
    return Network(handle, axes, _fact(fields), written, {rule.name: rule.meaning for rule in rules})


def _fact(fields: Iterable[str]) -> str:
    """Return a fact with ``%d`` for the number of each field."""
    return "".join(('{"id":0,"on":1', *(f',"{field}":%d' for field in fields), "}"))


def _conditions(box: Box) -> list[dict[str, object]]:
    """Return a box as comparisons of a field with a constant, of which there is always one."""
    found: list[dict[str, object]] = []
    for field, (low, high) in box.items():
        for word, end in (("$gte", low), ("$lte", high)):
            if end is not None:
                _check_number(field, end)
                found.append({word: {field: end}})
    return found or [{"$gte": {"on": 1}}]


def fact_of(network: Network, facts: Measuring) -> str:
    """Return the fact a rule set is given: two whole numbers for each measure, none missing."""
    return network.fact % tuple(place for axis in network.axes for place in axis.place(facts))


def fire(handle: int, fact: str) -> list[str]:
    """Return the names of the rules that a fact fires, and take the fact back."""
    result, offset = engine.assert_fact(handle, fact)
    if result == _UNMATCHED:
        return []
    if result != _MATCHED:
        raise ReteError(f"durable-rules answered {result} to a new fact")
    fired = []
    try:
        started = engine.start_action_for_state(handle, offset)
        message = started and started[1]
        while message is not None:
            fired.append(message[2 : message.index('"', 2)])
            message = engine.complete_and_start_action(handle, offset)
    finally:
        engine.retract_fact(handle, '{"id":0}')
    return fired


def _checked(key: str, outcomes: Sequence[int]) -> tuple[int, ...]:
    """Return the outcomes in order; at least one fires, and none twice."""
    if not outcomes or len(set(outcomes)) != len(outcomes):
        raise ReteError(f"the outcomes {outcomes} of {key} are not complete and unique")
    return tuple(sorted(outcomes))


def _check_names(names: Iterable[str]) -> None:
    """Refuse names that durable-rules, which compares 32-bit hashes, would take for one another."""
    seen: dict[int, str] = {}
    for name in names:
        other = seen.setdefault(fnv1a(name), name)
        if other != name:
            raise JudgingError(
                Message(
                    "durable-rules cannot tell ‘{one}’ from ‘{other}’; rename one of them",
                    one=name,
                    other=other,
                )
            )


def _check_number(field: str, number: int) -> None:
    if abs(number) > MOST_NUMBER:
        raise JudgingError(Message("the threshold of ‘{name}’ is too large for durable-rules", name=field))


def fnv1a(name: str) -> int:
    """Return the 32-bit FNV-1a hash of a name, by which durable-rules tells names apart."""
    value = 0x811C9DC5
    for byte in name.encode():
        value = (value ^ byte) * 0x01000193 % 2**32
    return value
