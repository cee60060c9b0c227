"""One station made ready for a plan: its verdict today, and each way to pass, judged by the engine again."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from tieuchi.desk import STATION, Desk
from tieuchi.evidence.facts import Evidence
from tieuchi.judge.assessing import assess
from tieuchi.judge.findings import Assessment, Outcome
from tieuchi.law.lawbook import Law
from tieuchi.plan.actions.catalogue import Catalogue
from tieuchi.plan.actions.changing import Step, changed
from tieuchi.plan.actions.reader import read_catalogue
from tieuchi.plan.improve.options import Option, steps_of
from tieuchi.plan.improve.problem import within
from tieuchi.plan.improve.solving import best
from tieuchi.plan.improve.valuing import Valuing
from tieuchi.plan.schedule.communes import Commune, Way
from tieuchi.values.interval import Interval
from tieuchi.values.problem import JudgingError
from tieuchi.values.text import Message

PEOPLE = "population"
"""The field that says how many people live in a commune."""


@dataclass(frozen=True)
class Asking:
    """What is asked of every station.

    Attributes:
        start: The day on which work begins.
        deadlines: The last days of the rounds.
        set_id: The set; the one in force on the day of the evidence when left out.
        rehearse: Whether a set that is not yet in force may be used.
    """

    start: date
    deadlines: tuple[date, ...]
    set_id: str | None = None
    rehearse: bool = False


@dataclass(frozen=True)
class Readiness:
    """How ready a commune is.

    Attributes:
        id: The id of its latest evidence.
        place: The names of commune, district and province.
        as_of: The day of that evidence.
        invented: Whether it is a made-up sample.
        set_id: The set that judges it.
        law: The hash of the law.
        outcome: Its verdict.
        points: The least and the most it has, in hundredths.
        needed: The hundredths it needs in all.
        people: The least and the most people it can have.
        ways: For each round, the cheapest way to pass by its end; none where there is none.
        raised: For each round, the indicators whose least points that way raises.
        exact: Whether every combination of actions was looked at; else a cheaper way may have been missed.
    """

    id: str
    place: Mapping[str, str]
    as_of: date
    invented: bool
    set_id: str
    law: str
    outcome: Outcome
    points: tuple[int, int]
    needed: int
    people: tuple[int, int]
    ways: tuple[Way | None, ...]
    raised: tuple[tuple[str, ...], ...]
    exact: bool = True

    def commune(self, appraisal: int, until: date | None) -> Commune:
        """Return the commune as a schedule sees it.

        Args:
            appraisal: The team days that its appraisal takes.
            until: The last day of the recognition it has.
        """
        ways = tuple(dict.fromkeys(way for way in self.ways if way is not None))
        return Commune(self.id, self.place, self.people, self.outcome, ways, appraisal, until)


class Stationing:
    """Looks at stations one after another; what they share is made once.

    Args:
        desk: Who reads the content.
        asking: What is asked of each.
    """

    def __init__(self, desk: Desk, asking: Asking) -> None:
        self._desk = desk
        self._asking = asking
        self._catalogue: Catalogue = read_catalogue(desk.root, desk.form(STATION))
        self._valuings: dict[tuple[str, str], Valuing] = {}

    def look(self, evidence: Evidence) -> Readiness:
        """Return how ready a station is.

        Raises:
            JudgingError: If no law holds on its day, or one that gives no points.
            InputError: If its evidence contradicts itself.
        """
        asking, day = self._asking, evidence.as_of
        head = self._desk.head(evidence.form.id, evidence.place, day, asking.set_id, rehearse=asking.rehearse)
        law = self._desk.law(head.id, day)
        today = assess(law, evidence, day, self._desk.evaluator, traced=False)
        if today.total is None or today.needed is None:
            message = Message("‘{set}’ recognises nobody, so there is nothing to plan", set=head.id)
            raise JudgingError(message)
        options: tuple[Option, ...] = tuple(Option(day, 0, asking.start) for day in asking.deadlines)
        if today.outcome != "pass":
            options = tuple(self._options(law, evidence))
        judged = dict(self._judged(law, evidence, options))
        return Readiness(
            id=evidence.file,
            place=dict(evidence.place),
            as_of=day,
            invented=evidence.invented,
            set_id=head.id,
            law=law.digest,
            outcome=today.outcome,
            points=(int(today.total.lo), int(today.total.hi)),
            needed=int(today.needed.hi),
            people=_people(evidence),
            ways=tuple(_way(option, asking.start) for option in options),
            raised=tuple(_raised(today, judged.get(option.steps)) for option in options),
            exact=all(option.exact for option in options),
        )

    def _options(self, law: Law, evidence: Evidence) -> Iterator[Option]:
        """Yield the cheapest way to pass by the end of each round, as the solver proves it."""
        key = (law.digest, law.norms_digest)
        if key not in self._valuings:
            self._valuings[key] = Valuing(law, self._catalogue, self._desk.evaluator)
        problem = self._valuings[key].problem(evidence, self._asking.start)
        exact = problem.optimistic() is None
        found: dict[object, tuple[Step, ...] | None] = {}
        for deadline in self._asking.deadlines:
            one = within(problem, deadline)
            if one.allowed not in found:
                # The cheapest, and of those the soonest: the same on every run.
                solved = best(one, ("cost", "days"))
                found[one.allowed] = None if solved is None else steps_of(one, solved.chosen)
            yield _option(found[one.allowed], deadline, self._asking.start, exact=exact)

    def _judged(
        self, law: Law, evidence: Evidence, options: Sequence[Option]
    ) -> Iterator[tuple[object, Assessment]]:
        """Yield each set of steps with what judging says once they are done, and refuse one that fails."""
        head, start = law.criteria_set.head, self._asking.start
        for steps in dict.fromkeys(option.steps for option in options if option.cost is not None):
            shown = changed(evidence, self._catalogue, steps, head=head, start=start)
            found = assess(law, shown, shown.as_of, self._desk.evaluator, traced=False)
            if found.outcome != "pass":
                message = Message(
                    "a plan that should make it pass does not when it is judged again; this is a defect, "
                    "please report it"
                )
                raise JudgingError(message)
            yield steps, found


def _option(steps: tuple[Step, ...] | None, deadline: date, start: date, *, exact: bool) -> Option:
    if steps is None:
        return Option(deadline, None, None, exact=exact)
    ready = max((step.ready for step in steps), default=start)
    return Option(deadline, sum(step.cost for step in steps), ready, steps, exact)


def _way(option: Option, start: date) -> Way | None:
    if option.cost is None:
        return None
    return Way(option.steps, option.cost, option.ready or start)


def _raised(before: Assessment, after: Assessment | None) -> tuple[str, ...]:
    """Return the numbers of the indicators whose least points rise."""
    if after is None:
        return ()
    return tuple(
        one.number
        for one, other in zip(before.findings, after.findings, strict=True)
        if one.points is not None and other.points is not None and other.points.lo > one.points.lo
    )


def _people(evidence: Evidence) -> tuple[int, int]:
    """Return the least and the most people; what is not known is what the form allows."""
    value = evidence.fact(PEOPLE).value
    return (int(value.lo), int(value.hi)) if isinstance(value, Interval) else (0, 0)
