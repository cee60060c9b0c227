"""Plausibility across communes: equal evidence of two stations, and stations against their reports."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import chain
from typing import NamedTuple

from tieuchi.desk import STATION, Desk
from tieuchi.evidence.facts import Evidence
from tieuchi.register.audit.adding_up import added_up, within
from tieuchi.register.audit.communes import Shows, Told, witness_of
from tieuchi.register.audit.comparing import Compared, identical
from tieuchi.register.audit.plausibility import Identical, Rules
from tieuchi.register.audit.reading import Cases
from tieuchi.register.audit.rejudging import Rejudging
from tieuchi.register.audit.witnesses import Witness

Found = tuple[int, Compared]
"""What a rule says of the decision at a position."""


class _Equal(NamedTuple):
    """A decision among those whose evidence has the same facts; see :class:`Shows`."""

    position: int
    commune: int
    known: int


class Across:
    """Compares decisions about different communes, those that no later one corrects.

    They are taken as they are judged, and no more is kept of each than what is compared.

    Args:
        rules: The plausibility rules, by form.
        reports: The reports to hold the stations against.
    """

    def __init__(self, rules: Mapping[str, Rules], reports: Sequence[Evidence]) -> None:
        self._rules = rules
        self._equal: dict[tuple[str, str], list[_Equal]] = {}
        self._reports = [(report, dict[int, int]()) for report in reports]

    def take(self, told: Iterable[Told]) -> None:
        """Take decisions to compare others with."""
        for one in told:
            if one.shows is not None and one.stands:
                self._take(one.position, one.shows)

    def _take(self, position: int, shows: Shows) -> None:
        equal = self._equal.setdefault((shows.form, shows.content), [])
        equal.append(_Equal(position, shows.commune, shows.known))
        for report, latest in self._reports:
            if shows.form == STATION and shows.period == report.period and within(shows.place, report.place):
                latest[shows.commune] = max(position, latest.get(shows.commune, 0))

    def found(self, desk: Desk, cases: Cases, rejudging: Rejudging) -> Mapping[int, Sequence[Compared]]:
        """Return what was found of decisions, by their positions.

        Args:
            desk: Who counts stations for reports, by the product's content of today.
            cases: Where the stations' evidence is read anew.
            rejudging: Who reads it.
        """
        found: dict[int, list[Compared]] = {}
        for position, compared in chain(self._same(), self._summed(desk, cases, rejudging)):
            found.setdefault(position, []).append(compared)
        return found

    def _same(self) -> Iterator[Found]:
        for (form, _), some in self._equal.items():
            for one in some:
                for compared in self._identical(form, one, some):
                    yield one.position, compared

    def _summed(self, desk: Desk, cases: Cases, rejudging: Rejudging) -> Iterator[Found]:
        for report, latest in self._reports:
            witnesses = _witnesses(latest.values(), cases, rejudging)
            for compared in added_up(self._rules.get(STATION, Rules()), desk, report, witnesses):
                for position in compared.others:
                    yield position, compared

    def _identical(self, form: str, one: _Equal, some: Sequence[_Equal]) -> Iterator[Compared]:
        """Yield what the rules say of a decision whose evidence is that of stations elsewhere."""
        elsewhere = [other.position for other in some if other.commune != one.commune]
        for rule in self._rules.get(form, Rules()).of(Identical):
            if isinstance(rule.kind, Identical) and rule.kind.to == "other stations":
                told = identical(rule, one.known, elsewhere)
                if told is not None:
                    yield told


def _witnesses(positions: Iterable[int], cases: Cases, rejudging: Rejudging) -> list[Witness]:
    """Return the stations of a report, the latest decision about each commune."""
    read = (rejudging.look(replace(cases.case(position), wanted=False)) for position in positions)
    return [found for one in read if (found := witness_of(one)) is not None]
