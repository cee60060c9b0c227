"""One plan for a station on a page: what to do, what it costs, what it brings, and what was proved."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from tieuchi.judge.findings import Assessment, Finding
from tieuchi.plan.improve.plans import Plan, Taken
from tieuchi.present import numbers, outcome
from tieuchi.present.confident import in_any_case
from tieuchi.present.document import Block, Cell, Column, Heading, Line, Table
from tieuchi.present.doing import change_lines
from tieuchi.present.improvement import KIND, Advice
from tieuchi.present.language import Tongue
from tieuchi.present.names import BASIS, basis_lines
from tieuchi.present.wording import Wording
from tieuchi.values.interval import Interval
from tieuchi.values.text import Message

_PROVED = {
    "cheapest": Message(
        "Proved: no plan within these limits costs less (bound {bound} thousand dong, gap 0)."
    ),
    "soonest": Message(
        "Proved: no plan within these limits shows before {day}, and of those that show then none costs less "
        "(gap 0)."
    ),
    "other": Message(
        "Proved: of the plans that do without at least one action of each plan above, none costs less "
        "(bound {bound} thousand dong, gap 0)."
    ),
    "nearest": Message(
        "Proved: no plan within these limits is short of the lines by fewer points (bound {points}, gap 0)."
    ),
}


_BOUNDED = {
    "cost": Message("Not proved to be the best: no plan costs less than {bound} thousand dong."),
    "days": Message("Not proved to be the best: no plan shows before {bound}."),
    "shortfall": Message("Not proved to be the best: no plan is short by less than {bound}."),
}


def plan_blocks(plan: Plan, number: int | None, advice: Advice, words: Wording) -> Iterator[Block]:
    """Yield a plan; one without a number stands alone."""
    tongue = words.tongue
    kind = tongue.tell(KIND[plan.kind])
    title = kind if number is None else tongue.say("Plan {number}: {kind}", number=number, kind=kind)
    yield Heading(title[0].upper() + title[1:])
    yield Line(
        tongue.say(
            "Cost: {cost} thousand dong. Shows from: {day}. Actions: {count}.",
            cost=numbers.number(plan.cost, tongue),
            day=numbers.day(plan.ready, tongue),
            count=len(plan.taken),
        )
    )
    yield Line(_proved(plan, tongue))
    yield _actions(plan, advice, words)
    yield _moved(advice.improvement.before, plan.after, tongue)
    yield _totals(advice.improvement.before, plan.after, tongue)
    yield Line(
        tongue.say(
            "Judged again as of {day}: {result} Code: {code}",
            day=numbers.day(plan.after.day, tongue),
            result=f"{outcome.headline(plan.after, tongue)}.",
            code=plan.after.receipt.code,
        )
    )
    if advice.confident is not None and number is not None:
        yield Line(in_any_case(advice.confident.after[number - 1], tongue))


def _totals(before: Assessment, after: Assessment, tongue: Tongue) -> Table:
    """Return every criterion before and after against its line, and the whole."""
    columns = (
        Column(tongue.say("Criterion"), weight=5),
        Column(tongue.say("Points now"), most=12),
        Column(tongue.say("Points then"), most=12),
        Column(tongue.say("Line"), most=8),
        Column(tongue.say("Standing"), most=14),
    )
    rows = [
        (
            f"{then.number}. {tongue.pick(then.title)}",
            numbers.points(now.points or 0, tongue),
            numbers.points(then.points or 0, tongue),
            numbers.points(then.needed or 0, tongue),
            tongue.tell(outcome.LINE[then.standing]),
        )
        for now, then in zip(before.criteria, after.criteria, strict=True)
    ]
    whole = (
        tongue.say("GRAND TOTAL"),
        numbers.points(before.total or 0, tongue),
        numbers.points(after.total or 0, tongue),
        numbers.points(after.needed or 0, tongue),
        tongue.tell(outcome.LINE[outcome.total_standing(after)]),
    )
    return Table(columns, (*rows, whole), even=True)


def _proved(plan: Plan, tongue: Tongue) -> str:
    first = plan.proofs[0]
    if first.gap:
        return tongue.tell(_BOUNDED[first.aim], bound=_bound(plan, tongue))
    bounds = {one.aim: one.bound for one in plan.proofs}
    return tongue.tell(
        _PROVED[plan.kind],
        bound=numbers.number(bounds["cost"], tongue),
        day=numbers.day(plan.ready, tongue),
        points=numbers.points_words(bounds.get("shortfall", 0), tongue),
    )


def _bound(plan: Plan, tongue: Tongue) -> str:
    first = plan.proofs[0]
    if first.aim == "days":
        return numbers.day(date.fromordinal(first.bound), tongue)
    if first.aim == "shortfall":
        return numbers.points_words(first.bound, tongue)
    return numbers.number(first.bound, tongue)


def _actions(plan: Plan, advice: Advice, words: Wording) -> Table:
    tongue = words.tongue
    columns = (
        Column(tongue.say("What to do"), weight=5),
        Column(tongue.say("Cost (thousand dong)"), most=12),
        Column(tongue.say("Shows from"), most=10),
        Column(tongue.say("Who"), weight=2),
        Column(tongue.say("Brings"), most=13),
        Column(tongue.say("Basis"), most=10),
    )
    return Table(columns, tuple(_action(one, advice, words) for one in plan.taken), even=True)


def _action(taken: Taken, advice: Advice, words: Wording) -> tuple[Cell, ...]:
    tongue = words.tongue
    action = advice.catalogue.actions[taken.step.action]
    return (
        (tongue.pick(action.label), *change_lines(taken.level.edits, advice.evidence, words)),
        numbers.number(taken.step.cost, tongue),
        numbers.day(taken.step.ready, tongue),
        tongue.pick(advice.catalogue.head.bodies[action.lead]),
        tuple(
            tongue.say("{number}: {points}", number=number, points=_signed(points, tongue))
            for number, points in taken.brings.items()
        )
        or tongue.say("is needed by others"),
        tongue.tell(BASIS[action.basis]),
    )


def _signed(points: int, tongue: Tongue) -> str:
    return ("+" if points > 0 else "−") + numbers.points(abs(points), tongue)


def _moved(before: Assessment, after: Assessment, tongue: Tongue) -> Table:
    """Return the indicators whose points a plan moves, from what is sure now to what is sure then."""
    columns = (
        Column(tongue.say("Indicator"), weight=5),
        Column(tongue.say("Points now"), most=12),
        Column(tongue.say("Points then"), most=12),
        Column(tongue.say("Basis of the indicator"), weight=3),
    )
    rows = (
        (
            f"{then.number}. {tongue.pick(then.ruled.indicator.title)}",
            _points(now, tongue),
            _points(then, tongue),
            basis_lines(then.ruled, tongue),
        )
        for now, then in zip(before.findings, after.findings, strict=True)
        if now.points != then.points
    )
    return Table(columns, tuple(rows), even=True)


def _points(finding: Finding, tongue: Tongue) -> str:
    points = finding.points or Interval.point(0)
    most = numbers.points(finding.ruled.indicator.points or 0, tongue)
    return f"{numbers.points(points, tongue)}/{most}"
