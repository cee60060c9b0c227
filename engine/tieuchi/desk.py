"""The desk: where content and evidence files meet the judge.

>>> desk = Desk()
>>> assessment = desk.assess(desk.read("station.yaml"))
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from functools import cached_property
from pathlib import Path

from tieuchi.evidence.aging import aged
from tieuchi.evidence.facts import Evidence
from tieuchi.evidence.form import Form
from tieuchi.evidence.reader import form_ids, read_form
from tieuchi.files.content import content_root
from tieuchi.forms.reader import read_shown
from tieuchi.judge.answering import RECOGNISED, recognised, station_of
from tieuchi.judge.assessing import assess
from tieuchi.judge.belonging import ALL, refusals
from tieuchi.judge.counting import counted, looked_at
from tieuchi.judge.findings import Assessment
from tieuchi.judge.judging import Evaluator
from tieuchi.judge.linking import check_links
from tieuchi.judge.reference import Reference
from tieuchi.judge.station_links import check_counted
from tieuchi.law.choosing import norms_in_force, require_form, require_in_force, set_in_force, set_named
from tieuchi.law.criteria import SetFile
from tieuchi.law.jurisdictions import Jurisdictions
from tieuchi.law.lawbook import CriteriaSet, Law
from tieuchi.law.norms import Norm
from tieuchi.law.reader import read_heads, read_jurisdictions, read_norms, read_set
from tieuchi.values.interval import EITHER, Interval
from tieuchi.values.problem import InputError

STATION = "station"
"""The form that a station's own evidence answers."""


class Desk:
    """Reads the content once and judges any number of evidence files.

    Args:
        root: The folder with ``criteria``, ``rules`` and ``evidence``; the product's own when left out.
        evaluator: What judges the conditions; durable-rules where it can be imported when left out.
    """

    def __init__(self, root: Path | None = None, evaluator: Evaluator | None = None) -> None:
        self.root = root or content_root()
        self.evaluator = evaluator or best_evaluator()
        self._sets: dict[str, CriteriaSet] = {}
        self._forms: dict[str, Form] = {}
        self._laws: dict[tuple[str, tuple[str, ...]], Law] = {}

    @cached_property
    def heads(self) -> tuple[SetFile, ...]:
        """The heads of all criteria sets."""
        return read_heads(self.root)

    @cached_property
    def jurisdictions(self) -> Jurisdictions:
        """The levels of government, and who is competent under each set."""
        return read_jurisdictions(self.root, self.heads)

    @cached_property
    def norms(self) -> tuple[Norm, ...]:
        """All norms of all days."""
        return read_norms(self.root)

    def form(self, form_id: str) -> Form:
        """Return a form."""
        if form_id not in self._forms:
            self._forms[form_id] = read_form(self.root, form_id)
        return self._forms[form_id]

    def criteria_set(self, set_id: str) -> CriteriaSet:
        """Return a set whose every word is checked against its form.

        Raises:
            JudgingError: If there is no such set.
            InputError: If the content is faulty.
        """
        if set_id not in self._sets:
            read = read_set(self.root, set_named(self.heads, set_id))
            check_links(read, self.form(read.head.form), self.norms)
            self._sets[set_id] = read
        return self._sets[set_id]

    def law(self, set_id: str, day: date) -> Law:
        """Return the law of a day under a set; days with the same norms share one."""
        norms = norms_in_force(self.norms, day)
        key = (set_id, tuple(sorted(norm.id for norm in norms.values())))
        if key not in self._laws:
            self._laws[key] = Law(self.criteria_set(set_id), norms, self.jurisdictions)
        return self._laws[key]

    def read(self, path: str | Path) -> Evidence:
        """Read an evidence file, or a form in a workbook; see :func:`tieuchi.forms.reader.read_shown`."""
        return read_shown(Path(path), form_ids(self.root), self.form)

    def assess(
        self,
        evidence: Evidence,
        *,
        day: date | None = None,
        set_id: str | None = None,
        rehearse: bool = False,
        stations: Sequence[Evidence] = (),
    ) -> Assessment:
        """Judge one evidence file.

        Args:
            evidence: What was read.
            day: The day of judging; the evidence's own when left out.
            set_id: The set to judge by; the one in force when left out.
            rehearse: Whether a set that is not yet in force may be used.
            stations: The evidence of its stations, from which its figures are counted; see :meth:`count`.

        Raises:
            JudgingError: If no law holds on the day.
            InputError: If the content or an assessor's own finding is faulty, or a station's evidence cannot
                be that of one of its stations.
        """
        on = day or evidence.as_of
        head = self.head(evidence.form.id, evidence.place, on, set_id, rehearse=rehearse)
        if stations:
            evidence = self._counted(evidence, stations, on, self.criteria_set(head.id))
        return assess(self.law(head.id, on), evidence, on, self.evaluator)

    def count(
        self,
        evidence: Evidence,
        stations: Sequence[Evidence],
        *,
        day: date | None = None,
        set_id: str | None = None,
        rehearse: bool = False,
    ) -> Evidence:
        """Return a report whose figures are counted from its stations, as :meth:`assess` judges it.

        Its ``stations`` name every file that was given, and why it or one of its figures was not counted.

        Raises:
            JudgingError: If no law holds on the day.
            InputError: If a station's evidence cannot be that of one of its stations.
        """
        on = day or evidence.as_of
        head = self.head(evidence.form.id, evidence.place, on, set_id, rehearse=rehearse)
        return self._counted(evidence, stations, on, self.criteria_set(head.id))

    def head(
        self,
        form: str,
        place: Mapping[str, str],
        on: date,
        set_id: str | None = None,
        *,
        rehearse: bool = False,
    ) -> SetFile:
        """Return the head of the set that judges a place on a day.

        Args:
            form: The form that its evidence answers.
            place: The names of commune, district and province.
            on: The day of judging.
            set_id: The set to judge by; the one in force when left out.
            rehearse: Whether a set that is not yet in force may be used.

        Raises:
            JudgingError: If no set holds on the day, or the one named is judged on another form.
        """
        if set_id is None:
            return set_in_force(self.heads, form, place, on)
        head = set_named(self.heads, set_id)
        require_form(head, form)
        require_in_force(head, on, rehearse=rehearse)
        return head

    def _counted(
        self, report: Evidence, stations: Sequence[Evidence], on: date, criteria_set: CriteriaSet
    ) -> Evidence:
        if refused := refusals(report, stations, STATION):
            raise InputError(refused)
        check_counted(report.form, self.form(STATION), self.criteria_set)
        looked = looked_at(criteria_set)
        names = [name for name, way in report.form.counted.items() if name in looked or way.count == ALL]
        shown = [
            station_of(one, report, on, names, lambda station, set_id: self._answers(station, set_id, on))
            for one in (aged(station, on) for station in stations)
        ]
        return counted(aged(report, on), shown, names)

    def _answers(self, station: Evidence, set_id: str, on: date) -> dict[str, Interval]:
        """Return whether a station is recognised, or meets each target of a set."""
        if set_id == RECOGNISED:
            return {RECOGNISED: recognised(self.assess(station, day=on))}
        require_in_force(set_named(self.heads, set_id), on, rehearse=False)
        # An assessor's findings speak of the set in force and not of these targets.
        shown = replace(station, findings=(), places=())
        found = assess(self.law(set_id, on), shown, on, self.evaluator, traced=False)
        return {f"{set_id}/{one.number}": one.holds or EITHER for one in found.findings}


def best_evaluator() -> Evaluator:
    """Return the durable-rules evaluator where the library can be had, else the reference."""
    try:
        from tieuchi.judge.rete import Rete  # noqa: PLC0415 - it imports the library only here
    except ImportError:
        return Reference()
    return Rete()
