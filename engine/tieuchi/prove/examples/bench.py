"""The bench: judges the stations of examples by the reference, one scale at a time."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date

from tieuchi.evidence.facts import Evidence
from tieuchi.evidence.file import EvidenceFile, OwnFinding
from tieuchi.evidence.form import Form
from tieuchi.evidence.reader import evidence_from
from tieuchi.files.building import Document
from tieuchi.files.models import checked
from tieuchi.judge.contradictions import contradictions
from tieuchi.judge.measuring import Measuring, Value, settings
from tieuchi.judge.reference import winners
from tieuchi.law.lawbook import Law, Scale
from tieuchi.prove.examples.scaled import Scaled, choices_in
from tieuchi.prove.examples.stations import Station, named
from tieuchi.prove.showing import period
from tieuchi.values.problem import InputError, Place


class Bench:
    """Judges the stations of examples by the reference, one scale at a time.

    Args:
        form: The form they answer.
        place: The names in the head of their files.
        day: The day of judging.
        first: The first day that their figures cover.
        last: The last.
    """

    def __init__(self, form: Form, place: Mapping[str, str], day: date, first: date, last: date) -> None:
        self.form = form
        self._head = {
            "form": form.id,
            "invented": True,
            "place": {"commune": "Xã Ví Dụ", **place},
            "as of": max(day, last),
            "period": {"from": first, "to": last},
        }
        self._read: dict[int, tuple[Station, Evidence]] = {}

    @classmethod
    def of(cls, law: Law, form: Form, day: date) -> Bench:
        """Return the bench of a set on a day."""
        return cls(form, law.criteria_set.head.place, day, *period(law.criteria_set.head, day))

    def evidence(self, station: Station) -> Evidence:
        """Return the evidence of a station.

        Raises:
            InputError: If no file could say so.
        """
        if id(station) not in self._read:
            self._read[id(station)] = station, self._evidence(station)
        return self._read[id(station)][1]

    def _evidence(self, station: Station) -> Evidence:
        lists = {
            name: {"complete": True, "rows": named(self.form.lists[name], rows)}
            for name, rows in station.lists.items()
        }
        document = Document("example", {**self._head, "facts": dict(station.facts), "lists": lists})
        return evidence_from(document, checked(document, EvidenceFile), self.form)

    def with_findings(self, station: Station, findings: tuple[OwnFinding, ...]) -> Evidence:
        """Return the evidence of a station of which an assessor has found something."""
        places = tuple(Place("example") for _ in findings)
        return replace(self.evidence(station), findings=findings, places=places)

    def possible(self, law: Law, station: Station) -> bool:
        """Return whether a file could say so, and no figure contradicts another."""
        try:
            return not list(contradictions(law, self.evidence(station), "all of it"))
        except InputError:
            return False

    def seen(self, law: Law, scaled: Scaled, station: Station) -> frozenset[int]:
        """Return all outcomes that a station can have; see :meth:`Scaled.codes`."""
        return self.seen_of(law, scaled, self.evidence(station))

    def seen_of(self, law: Law, scaled: Scaled, evidence: Evidence) -> frozenset[int]:
        """Return all outcomes that a station can have, of which the evidence is read already."""
        scale = Scale(scaled.key, scaled.conditions(law))
        codes = scaled.codes(law)
        return frozenset(
            codes[index]
            for measuring in self._measurings(law, choices_in(law, scale.conditions), evidence)
            for index in winners(scale, measuring)
        )

    def value(self, law: Law, name: str, station: Station) -> Value | None:
        """Return a measure of a station, where it is known in one setting."""
        choices = sorted(set(law.measure_choices(name)))
        found = [one.value(name) for one in self._measurings(law, choices, self.evidence(station))]
        return found[0] if len(found) == 1 and found[0].interval.known else None

    def _measurings(self, law: Law, choices: Sequence[str], evidence: Evidence) -> Iterable[Measuring]:
        for setting in settings(choices, evidence):
            yield Measuring(law, evidence, setting)
