"""Assessing: one station's evidence against the law of one day.

The rules of judging, all of them:

1. Every number is an interval; what is not known is the whole range its field allows.
2. Where a number depends on an unknown choice (a zone), every choice is judged and the finding spans all.
3. Of bands in order, one can win if it possibly holds and none before it surely does.
4. Points are the least and the most over the bands that can win; parts add up, caps cap, totals add.
5. An assessor's own finding stands instead of the rule's, and the sheet says what the rule said.
6. What has lapsed on the day of judging is not known; see :mod:`tieuchi.evidence.aging`.
7. *Đạt* needs every line reached at the least points and no disqualifier possible; *không đạt* a line
   missed even at the most points, or a disqualifier that surely holds; anything else is open.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from datetime import date

from tieuchi.evidence.aging import aged, lapsed_in
from tieuchi.evidence.facts import Evidence
from tieuchi.judge import scoring
from tieuchi.judge.contradictions import contradictions
from tieuchi.judge.findings import Assessment, CriterionFinding
from tieuchi.judge.judging import Evaluator, Judging
from tieuchi.judge.own import check_own
from tieuchi.judge.receipts import receipt_of
from tieuchi.law.criteria import SetFile
from tieuchi.law.lawbook import Law
from tieuchi.values.interval import Interval, total
from tieuchi.values.problem import InputError, JudgingError
from tieuchi.values.text import Message


def assess(
    law: Law,
    evidence: Evidence,
    day: date,
    evaluator: Evaluator,
    *,
    traced: bool = True,
) -> Assessment:
    """Judge one station or district.

    Args:
        law: The law of the day.
        evidence: What the station shows.
        day: The day of judging.
        evaluator: What judges the conditions.
        traced: Whether findings carry the evidence they used; judging many stations leaves it out.

    Raises:
        JudgingError: If the set is only a frame.
        InputError: If an assessor's own finding fits no indicator, or figures contradict each other.
    """
    one = law.criteria_set
    if one.head.kind == "frame":
        raise only_a_frame(one.head, day)
    check_own(evidence, one)
    shown = aged(evidence, day)
    judging = Judging(law, shown, day, evaluator, traced=traced)
    if impossible := list(contradictions(law, shown, judging.covers)):
        raise InputError(impossible)
    judged = [judging.criterion(criterion) for criterion in one.criteria]
    findings = tuple(finding for found, _, _ in judged for finding in found)
    criteria = tuple(summed for _, summed, _ in judged)
    barred = tuple(bar for _, _, bars in judged for bar in bars)
    points, maximum, needed = _totals(one.head, criteria)
    standings = [summed.standing for summed in criteria]
    if points is not None and needed is not None:
        standings.append(scoring.reaches(points, needed))
    return Assessment(
        law=law,
        day=day,
        place=evidence.place,
        file=evidence.file,
        invented=evidence.invented,
        rehearsed=day < one.head.instrument.validity.start,
        covers=judging.covers,
        findings=findings,
        criteria=criteria,
        barred=barred,
        total=points,
        maximum=maximum,
        needed=needed,
        outcome=scoring.outcome_of(standings, barred),
        receipt=receipt_of(law, evidence, day, evaluator.name),
        counts=Counter(finding.status for finding in findings),
        lapsed=lapsed_in(shown),
    )


def _totals(
    head: SetFile, criteria: Sequence[CriterionFinding]
) -> tuple[Interval | None, int, Interval | None]:
    if head.recognition is None or any(one.points is None for one in criteria):
        return None, 0, None
    maximum = sum(one.maximum for one in criteria)
    points = total(one.points for one in criteria if one.points is not None)
    return points, maximum, scoring.line(head.recognition.total_at_least, maximum)


def only_a_frame(head: SetFile, day: date) -> JudgingError:
    """Return the refusal to judge by a set of which only the frame is known."""
    act = head.instrument
    return JudgingError(
        Message(
            "{number} of {issued} is the decision in force on {day}, but only its frame is known, and no "
            "other set is used in its place; ‘tieuchi show {set}’ prints what is known. What is missing to "
            "judge: {missing}",
            number=act.number,
            issued=act.issued,
            day=day,
            set=head.id,
            missing=head.missing,
        )
    )
