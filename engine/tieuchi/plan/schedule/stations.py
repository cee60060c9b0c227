"""One station made ready for a plan: its verdict today, and each way to pass, judged by the engine again."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from tieuchi.desk import STATION, Desk
from tieuchi.evidence.aging import aged
from tieuchi.evidence.facts import Evidence
from tieuchi.judge.assessing import assess
from tieuchi.judge.findings import Assessment
from tieuchi.law.lawbook import Law
from tieuchi.plan.actions.catalogue import Catalogue
from tieuchi.plan.actions.changing import Step, changed
from tieuchi.plan.actions.reader import read_catalogue
from tieuchi.plan.confidence import Narrowed, narrowed, widened
from tieuchi.plan.improve.options import Option, steps_of
from tieuchi.plan.improve.problem import within
from tieuchi.plan.improve.solving import best
from tieuchi.plan.improve.valuing import Valuing
from tieuchi.plan.schedule.communes import Way
from tieuchi.plan.schedule.readiness import Asking, Readiness, Surely
from tieuchi.values.interval import Interval
from tieuchi.values.problem import JudgingError
from tieuchi.values.text import Message

PEOPLE = "population"
"""The field that says how many people live in a commune."""


@dataclass(frozen=True)
class _Taken:
    """A station as it is planned with: its evidence, what was narrowed of it, and how it is judged."""

    evidence: Evidence
    cut: tuple[Narrowed, ...]
    today: Assessment


@dataclass(frozen=True)
class _Judged:
    """A station once a way is gone: as it was planned with, and no estimate narrowed."""

    after: Assessment
    surely: Assessment


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
        # What counts on the evidence's own day is taken to be shown anew in whatever round is planned.
        evidence = aged(evidence, day)
        head = self._desk.head(evidence.form.id, evidence.place, day, asking.set_id, rehearse=asking.rehearse)
        law = self._desk.law(head.id, day)
        today = assess(law, evidence, day, self._desk.evaluator, traced=False)
        if today.total is None or today.needed is None:
            message = Message("‘{set}’ recognises nobody, so there is nothing to plan", set=head.id)
            raise JudgingError(message)
        taken = self._taken(law, evidence, today)
        options: tuple[Option, ...] = tuple(Option(day, 0, asking.start) for day in asking.deadlines)
        if taken.today.outcome != "pass":
            options = tuple(self._options(law, taken.evidence))
        judged = dict(self._judged(law, evidence, taken, options))
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
            raised=tuple(_raised(taken.today, judged.get(option.steps)) for option in options),
            surely=tuple(_surely(judged.get(option.steps)) for option in options),
            cut=taken.cut,
            exact=all(option.exact for option in options),
        )

    def _taken(self, law: Law, evidence: Evidence, today: Assessment) -> _Taken:
        """Return a station as it is planned with: narrowed for the confidence, where one is asked for."""
        if self._asking.confidence is None or today.outcome == "pass":
            return _Taken(evidence, (), today)
        shown, cut = narrowed(law, evidence, self._asking.confidence)
        return _Taken(shown, cut, assess(law, shown, shown.as_of, self._desk.evaluator, traced=False))

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
        self, law: Law, evidence: Evidence, taken: _Taken, options: Sequence[Option]
    ) -> Iterator[tuple[object, _Judged]]:
        """Yield each set of steps with what judging says once they are done, and refuse one that fails."""
        head, start = law.criteria_set.head, self._asking.start
        for steps in dict.fromkeys(option.steps for option in options if option.cost is not None):
            shown = changed(taken.evidence, self._catalogue, steps, head=head, start=start)
            found = assess(law, shown, shown.as_of, self._desk.evaluator, traced=False)
            if found.outcome != "pass":
                message = Message(
                    "a plan that should make it pass does not when it is judged again; this is a defect, "
                    "please report it"
                )
                raise JudgingError(message)
            sure = widened(shown, evidence, taken.cut)
            surely = assess(law, sure, sure.as_of, self._desk.evaluator, traced=False) if taken.cut else found
            yield steps, _Judged(found, surely)


def _option(steps: tuple[Step, ...] | None, deadline: date, start: date, *, exact: bool) -> Option:
    if steps is None:
        return Option(deadline, None, None, exact=exact)
    ready = max((step.ready for step in steps), default=start)
    return Option(deadline, sum(step.cost for step in steps), ready, steps, exact)


def _way(option: Option, start: date) -> Way | None:
    if option.cost is None:
        return None
    return Way(option.steps, option.cost, option.ready or start)


def _surely(judged: _Judged | None) -> Surely | None:
    if judged is None or judged.surely.total is None:
        return None
    return Surely(judged.surely.outcome == "pass", int(judged.surely.total.lo))


def _raised(before: Assessment, judged: _Judged | None) -> tuple[str, ...]:
    """Return the numbers of the indicators whose least points rise."""
    if judged is None:
        return ()
    return tuple(
        one.number
        for one, other in zip(before.findings, judged.after.findings, strict=True)
        if one.points is not None and other.points is not None and other.points.lo > one.points.lo
    )


def _people(evidence: Evidence) -> tuple[int, int]:
    """Return the least and the most people; what is not known is what the form allows."""
    value = evidence.fact(PEOPLE).value
    return (int(value.lo), int(value.hi)) if isinstance(value, Interval) else (0, 0)
