"""durable-rules on the rules of this set: the best way of driving it that is known, and this engine's way.

The best way known: one rule set for each criterion and setting and one fact for each, asserted, its firings
read and taken back by the package's own C module. Both are given the places of the measures among the
thresholds as whole numbers. How fast the best way is depends on what writes its facts as JSON; so it is also
timed with facts written before, which no writer can beat.
"""

from __future__ import annotations

import json
from collections.abc import Sequence

import durable_rules_engine as library

from tieuchi.evidence.facts import Evidence
from tieuchi.judge import rete
from tieuchi.judge.measuring import Measuring, settings
from tieuchi.judge.rete import Network, Rete
from tieuchi.law.lawbook import Law

Places = tuple[int, ...]
Station = Sequence[tuple[Network, Places]]
"""The rule sets that judge a station, with the numbers each is given."""
Written = Sequence[tuple[int, str]]
"""The same as the library takes it: its number for each rule set, and the fact as JSON."""


def stations(law: Law, evidences: Sequence[Evidence]) -> list[Station]:
    """Return the numbers of stations, ready to be judged."""
    evaluator = Rete()
    return [
        [
            (network, tuple(place for axis in network.axes for place in axis.place(measuring)))
            for criterion in law.criteria_set.criteria
            for setting in settings(law.choices[criterion.number], shown)
            for measuring in [Measuring(law, shown, setting)]
            for network in evaluator.networks(criterion, measuring)
        ]
        for shown in evidences
    ]


def ours(station: Station) -> list[str]:
    """Return the rules that fire for a station, driven as the product does."""
    return [name for network, places in station for name in rete.fire(network.handle, network.fact % places)]


class BestKnown:
    """The best driver known, with rule sets of its own."""

    def __init__(self, ready: Sequence[Station]) -> None:
        networks = {network.handle: network for station in ready for network, _ in station}
        self._handles = {
            handle: library.create_ruleset(f"best-{handle}", json.dumps(network.rules))
            for handle, network in networks.items()
        }
        self._fields = {
            handle: [field for axis in network.axes for field in (axis.lower, axis.upper)]
            for handle, network in networks.items()
        }

    def judge(self, station: Station) -> list[str]:
        """Return the rules that fire for a station."""
        return judged(self.written(station))

    def written(self, station: Station) -> Written:
        """Return a station's rule sets with their facts as JSON."""
        return [
            (self._handles[network.handle], self._fact(network.handle, places)) for network, places in station
        ]

    def _fact(self, handle: int, places: Places) -> str:
        return json.dumps({"id": 0, "on": 1, **dict(zip(self._fields[handle], places, strict=True))})


def judged(station: Written) -> list[str]:
    """Return the rules that fire for a station whose facts are written."""
    return [name for handle, fact in station for name in _fired(handle, fact)]


def _fired(handle: int, fact: str) -> list[str]:
    result, offset = library.assert_fact(handle, fact)
    hits = []
    if result == 0:
        started = library.start_action_for_state(handle, offset)
        message = started and started[1]
        while message is not None:
            hits.append(message[2 : message.index('"', 2)])
            message = library.complete_and_start_action(handle, offset)
        library.retract_fact(handle, '{"id":0}')
    return hits
