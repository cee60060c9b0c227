"""Plausibility across communes: equal evidence of two stations, and stations against their reports."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from tieuchi.desk import STATION, Desk
from tieuchi.evidence.facts import Evidence
from tieuchi.register.audit.adding_up import added_up, within
from tieuchi.register.audit.communes import Told, witness_of
from tieuchi.register.audit.comparing import Compared, identical
from tieuchi.register.audit.plausibility import Identical, Rules
from tieuchi.register.audit.reading import Cases
from tieuchi.register.audit.rejudging import Rejudging
from tieuchi.register.audit.witnesses import Witness


class Across:
    """Compares decisions about different communes, those that no later one corrects.

    Args:
        told: What is told of each decision by itself.
        rules: The plausibility rules, by form.
    """

    def __init__(self, told: Sequence[Told], rules: Mapping[str, Rules]) -> None:
        self._told = told
        self._rules = rules
        self._found: dict[int, list[Compared]] = {}

    def told(self) -> list[Told]:
        """Return what is told of each decision, with what was found across communes."""
        return [
            replace(one, compared=(*one.compared, *self._found.get(one.position, ()))) for one in self._told
        ]

    def same_evidence(self) -> None:
        """Find the stations whose evidence is that of another."""
        by_content: dict[tuple[str, str], list[Told]] = {}
        for one in self._told:
            if one.shows is not None and one.stands:
                by_content.setdefault((one.shows.form, one.shows.content), []).append(one)
        for (form, _), some in by_content.items():
            for rule in self._rules.get(form, Rules()).of(Identical):
                if isinstance(rule.kind, Identical) and rule.kind.to == "other stations":
                    for one in some:
                        self._found_of(one, identical(rule, _known(one), _elsewhere(one, some)))

    def _found_of(self, one: Told, found: Compared | None) -> None:
        if found is not None:
            self._found.setdefault(one.position, []).append(found)

    def reports(self, reports: Sequence[Evidence], desk: Desk, cases: Cases, rejudging: Rejudging) -> None:
        """Hold the stations against reports of their district, commune or province.

        Args:
            reports: The reports.
            desk: Who counts, by the product's content of today.
            cases: Where the stations' evidence is read anew.
            rejudging: Who reads it.
        """
        told = {one.position: one for one in self._told}
        for report in reports:
            witnesses = self._stations(report, cases, rejudging)
            for found in added_up(self._rules.get(STATION, Rules()), desk, report, witnesses):
                for position in found.others:
                    self._found_of(told[position], found)

    def _stations(self, report: Evidence, cases: Cases, rejudging: Rejudging) -> list[Witness]:
        """Return the stations of a report: those of its place and period, the latest of each commune."""
        latest: dict[str, int] = {}
        for one in self._told:
            shows = one.shows
            if shows is None or not one.stands or shows.form != STATION:
                continue
            if shows.period == report.period and within(shows.place, report.place):
                latest[one.commune] = max(one.position, latest.get(one.commune, 0))
        read = (rejudging.look(replace(cases.case(position), wanted=False)) for position in latest.values())
        return [found for one in read if (found := witness_of(one)) is not None]


def _known(one: Told) -> int:
    return 0 if one.shows is None else one.shows.known


def _elsewhere(one: Told, some: Sequence[Told]) -> list[int]:
    return [other.position for other in some if other.commune != one.commune]
