"""What actions bring: every indicator judged under every combination of the actions that touch it.

Nothing here knows a rule: the points are those that the judge finds in evidence with the actions applied.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date

from tieuchi.evidence.facts import Covers, Evidence
from tieuchi.judge.assessing import assess
from tieuchi.judge.findings import Assessment, Barred, CriterionFinding, Finding
from tieuchi.judge.judging import Evaluator, Judging, covers
from tieuchi.judge.measuring import Measuring, settings
from tieuchi.judge.own import own_finding
from tieuchi.judge.scoring import line
from tieuchi.law.lawbook import Law, Ruled, RuledCriterion
from tieuchi.plan.actions.catalogue import Catalogue
from tieuchi.plan.actions.levels import Lever, lever
from tieuchi.plan.improve.combining import Combinations, thinned
from tieuchi.plan.improve.inputs import inputs
from tieuchi.plan.improve.problem import Item, Problem
from tieuchi.plan.improve.touching import Touching
from tieuchi.values.numbers import ceiling
from tieuchi.values.problem import JudgingError
from tieuchi.values.text import Message


class Valuing:
    """Judges what the actions of a catalogue bring under a law.

    Args:
        law: The law.
        catalogue: The actions.
        evaluator: What judges the conditions.

    Raises:
        JudgingError: If the set gives no points to reach, so that no plan can be made for it.
    """

    def __init__(self, law: Law, catalogue: Catalogue, evaluator: Evaluator) -> None:
        head = law.criteria_set.head
        if head.kind != "scored" or head.recognition is None:
            raise JudgingError(
                Message(
                    "‘{set}’ gives no points to reach; improvements are planned for sets that recognise",
                    set=head.id,
                )
            )
        self.law = law
        self.head = head
        self.recognition = head.recognition
        self.catalogue = catalogue
        self.evaluator = evaluator
        self._indicators = tuple(_indicators(law))
        self._bars = tuple(_bars(law))

    def levers(self, evidence: Evidence, start: date) -> tuple[Lever, ...]:
        """Return how far every action of the catalogue can go at a station, in its order."""
        return tuple(lever(action, evidence, self.head, start) for action in self.catalogue.actions.values())

    def assessed(self, evidence: Evidence) -> Assessment:
        """Return how a station is judged as it stands."""
        return assess(self.law, evidence, evidence.as_of, self.evaluator, traced=False)

    def problem(self, evidence: Evidence, start: date) -> Problem:
        """Return the problem of a station whose work begins on a day.

        Where an item would have to be judged under too many combinations, only some levels of its levers are
        allowed; see :attr:`Problem.large`.
        """
        levers = _possible(self.levers(evidence, start))
        touching = Touching(self.law, evidence, levers)
        asked = [(one, self._scope(evidence, one, touching)) for one in self._asked(evidence)]
        barring = [(one, self._bar_scope(evidence, one, touching)) for one in self._bars]
        scopes = [scope for _, scope in (*asked, *barring)]
        allowed = thinned([len(one.levels) + 1 for one in levers], scopes)
        judging = Combinations(evidence, levers, allowed)
        items = [self._item(one, scope, judging) for one, scope in asked]
        bars = [self._bar(one, scope, judging) for one, scope in barring]
        lines, total = self._lines()
        place = {one.action.id: index for index, one in enumerate(levers)}
        return Problem(
            levers=levers,
            allowed=allowed,
            items=tuple(items),
            bars=tuple(bars),
            lines=lines,
            total=total,
            needs=tuple(
                (place[one.action.id], place[other])
                for one in levers
                for other in one.action.needs
                if other in place
            ),
            excludes=tuple(_excluded(self.catalogue, place)),
            large={index: _most(one) for index, (one, scope) in enumerate(asked) if judging.too_many(scope)},
        )

    def _lines(self) -> tuple[dict[str, int], int]:
        """Return the least points of each criterion and of all; points are whole, so lines are rounded up."""
        maxima = {one.number: one.criterion.points or 0 for one in self.law.criteria_set.criteria}
        each = self.recognition.each_criterion_at_least
        lines = {number: ceiling(line(each, most).lo) for number, most in maxima.items()}
        return lines, ceiling(line(self.recognition.total_at_least, sum(maxima.values())).lo)

    def _asked(self, evidence: Evidence) -> Iterator[RuledCriterion]:
        """Yield what is judged apart: a part of an indicator where least points add up, else all of it."""
        for whole, parts in self._indicators:
            ruled = whole.indicators[0]
            several = len(list(settings(self.law.choices[whole.number], evidence))) > 1
            own = own_finding(evidence, ruled.number) is not None
            yield from (whole,) if several or own or ruled.rule.cap is not None else parts

    def _scope(self, evidence: Evidence, asked: RuledCriterion, touching: Touching) -> tuple[int, ...]:
        """Return the levers that can move an indicator; none where an assessor's finding stands."""
        ruled = asked.indicators[0]
        if own_finding(evidence, ruled.number) is not None:
            return ()
        return touching.any_of(inputs(self.law, evidence, ruled.conditions, asked.number))

    def _bar_scope(self, evidence: Evidence, asked: RuledCriterion, touching: Touching) -> tuple[int, ...]:
        when = asked.indicators[0].rule.disqualifiers[0].when
        return touching.any_of(inputs(self.law, evidence, [when], asked.number))

    def _item(self, asked: RuledCriterion, scope: tuple[int, ...], judging: Combinations) -> Item:
        ruled = asked.indicators[0]
        memo: dict[object, int] = {}
        worth = {combo: self._least(one, asked, memo) for combo, one in judging.each(scope)}
        key = ruled.part_key(ruled.parts[0]) if len(ruled.parts) == 1 else ruled.number
        return Item(key, asked.number, scope, worth)

    def _least(self, evidence: Evidence, asked: RuledCriterion, memo: dict[object, int]) -> int:
        """Return the least points, judged anew for every set of outcomes that can win."""
        found = self._outcomes(evidence, asked)
        if found not in memo:
            points = self._judged(evidence, asked)[0][0].points
            memo[found] = int(points.lo) if points is not None else 0
        return memo[found]

    def _outcomes(self, evidence: Evidence, asked: RuledCriterion) -> object:
        measurings = (
            Measuring(self.law, evidence, setting, self._covers(evidence))
            for setting in settings(self.law.choices[asked.number], evidence)
        )
        return tuple(tuple(self.evaluator.outcomes(asked, one).items()) for one in measurings)

    def _covers(self, evidence: Evidence) -> Covers:
        return covers(evidence.period, self.head)

    def _bar(self, asked: RuledCriterion, scope: tuple[int, ...], judging: Combinations) -> Item:
        ruled = asked.indicators[0]
        worth = {
            combo: int(not self._judged(shown, asked)[2][0].holds.hi) for combo, shown in judging.each(scope)
        }
        return Item(f"{ruled.number}!{ruled.rule.disqualifiers[0].name}", None, scope, worth)

    def _judged(
        self, evidence: Evidence, asked: RuledCriterion
    ) -> tuple[tuple[Finding, ...], CriterionFinding, tuple[Barred, ...]]:
        return Judging(self.law, evidence, evidence.as_of, self.evaluator, traced=False).criterion(asked)


def _indicators(law: Law) -> Iterator[tuple[RuledCriterion, tuple[RuledCriterion, ...]]]:
    """Yield every indicator on its own without its disqualifiers, and each of its parts."""
    for criterion in law.criteria_set.criteria:
        for ruled in criterion.indicators:
            whole = _only(criterion, ruled, disqualifiers=())
            parts = (_only(criterion, ruled, disqualifiers=(), parts=(part,)) for part in ruled.rule.parts)
            yield whole, tuple(parts) or (whole,)


def _bars(law: Law) -> Iterator[RuledCriterion]:
    """Yield every indicator that has some with one of its disqualifiers at a time."""
    for criterion in law.criteria_set.criteria:
        for ruled in criterion.indicators:
            for one in ruled.rule.disqualifiers:
                yield _only(criterion, ruled, disqualifiers=(one,))


def _only(criterion: RuledCriterion, ruled: Ruled, **parts: object) -> RuledCriterion:
    """Return a criterion of one indicator, with some of its rule."""
    one = replace(ruled, rule=ruled.rule.model_copy(update=parts))
    return RuledCriterion(criterion.criterion, (one,))


def _excluded(catalogue: Catalogue, place: Mapping[str, int]) -> Iterator[tuple[int, int]]:
    for pair in sorted(sorted(one) for one in catalogue.excluded()):
        one, other = pair
        if one in place and other in place:
            yield place[one], place[other]


def _possible(every: Sequence[Lever]) -> tuple[Lever, ...]:
    """Return the levers that have levels and can have all they need, over and over until none falls out."""
    done = {one.action.id for one in every if one.idle == "done"}
    found = {one.action.id: one for one in every if one.levels}
    while True:
        kept = {
            name: one
            for name, one in found.items()
            if all(other in found or other in done for other in one.action.needs)
        }
        if len(kept) == len(found):
            return tuple(kept.values())
        found = kept


def _most(asked: RuledCriterion) -> int:
    """Return the most points that an indicator, or one of its parts, can bring."""
    ruled = asked.indicators[0]
    return min(ruled.indicator.points or 0, sum(part.maximum for part in ruled.parts))
