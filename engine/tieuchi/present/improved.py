"""Plans for a station on a page: what to do, what it costs, what it brings, and what was proved."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from tieuchi.evidence.facts import Evidence
from tieuchi.judge.findings import Assessment, Finding
from tieuchi.plan.actions.catalogue import Catalogue
from tieuchi.plan.improve.plans import Improvement, Plan, Taken
from tieuchi.present import head, numbers, outcome
from tieuchi.present.document import Block, Cell, Column, Heading, Line, Table
from tieuchi.present.doing import change_lines
from tieuchi.present.language import Tongue
from tieuchi.present.names import BASIS, basis_lines
from tieuchi.present.sheet import wording_of
from tieuchi.present.unreached import why_none
from tieuchi.present.wording import Wording
from tieuchi.values.interval import Interval
from tieuchi.values.text import Message

KIND = {
    "cheapest": Message("the cheapest"),
    "soonest": Message("the soonest"),
    "other": Message("the next cheapest that differs"),
    "nearest": Message("the nearest, which does not pass"),
}
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


@dataclass(frozen=True)
class Advice:
    """What was found for a station, with all that it is told by."""

    improvement: Improvement
    evidence: Evidence
    catalogue: Catalogue


def improved_blocks(advice: Advice, tongue: Tongue) -> tuple[Block, ...]:
    """Return the whole page."""
    found = advice.improvement
    words = wording_of(found.before, advice.evidence, tongue)
    return (*_top(advice, tongue), *_body(advice, words), *head.receipt(found.before, tongue))


def _top(advice: Advice, tongue: Tongue) -> Iterator[Block]:
    found = advice.improvement
    place = head.place_name(found.before)
    yield Heading(tongue.say("What to do so that the station passes: {place}", place=place), 1)
    yield from head.particulars(found.before, advice.evidence, tongue)
    yield Line(_limits(found, tongue))
    if banner := head.banner(found.before.law.criteria_set, tongue):
        yield Heading(banner, level=3)
    yield from head.warnings(found.before, advice.evidence, tongue)
    yield Line(tongue.pick(advice.catalogue.head.note), item=True)
    for said in _assumed(advice, tongue):
        yield Line(said, item=True)
    yield Heading(outcome.headline(found.before, tongue), 3)


def _limits(found: Improvement, tongue: Tongue) -> str:
    said = [tongue.say("Work begins on {day}", day=numbers.day(found.start, tongue))]
    if found.deadline is not None:
        said.append(tongue.say("all has to show by {day}", day=numbers.day(found.deadline, tongue)))
    if found.budget is not None:
        said.append(tongue.say("at most {money} thousand dong", money=numbers.number(found.budget, tongue)))
    return "; ".join(said)


def _assumed(advice: Advice, tongue: Tongue) -> Iterator[str]:
    """Yield what every plan takes for granted."""
    found = advice.improvement
    yield tongue.say(
        "What is not known counts at its least, so that a plan passes whatever it turns out to be."
    )
    yield tongue.say(
        "A figure over the period changes only with the end of a whole year that begins after the evidence's "
        "own period and not before the work; figures that no action touches are taken to stay as they are."
    )
    yield tongue.say(
        "Every plan was judged again as a whole by the law of {day}; what an action brings is what its "
        "indicators would lose without it, the other actions being done.",
        day=numbers.day(found.deadline or found.before.day, tongue),
    )
    if found.partly:
        yield tongue.say(
            "Too many combinations act on one indicator, so that not every level of these was looked at, and "
            "a better plan, or a plan at all, may have been missed: {actions}.",
            actions="; ".join(tongue.pick(one.action.label) for one in found.partly),
        )
    if advice.evidence.findings:
        yield tongue.say("Assessors' own findings are kept: no action moves an indicator that has one.")


def _body(advice: Advice, words: Wording) -> Iterator[Block]:
    found, tongue = advice.improvement, words.tongue
    if found.passes:
        yield Line(tongue.say("The station passes as it stands; there is nothing to do."))
        return
    if len(found.plans) > 1:
        yield _overview(found, tongue)
    for number, plan in enumerate(found.plans, 1):
        yield from _plan(plan, number, advice, words)
    if not found.plans:
        yield from why_none(found, tongue)
        if found.nearest is not None and found.nearest.taken:
            yield from _plan(found.nearest, None, advice, words)
    yield from _unused(found, tongue)


def _plan(plan: Plan, number: int | None, advice: Advice, words: Wording) -> Iterator[Block]:
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


def _overview(found: Improvement, tongue: Tongue) -> Table:
    """Return the plans beside each other."""
    columns = (
        Column(tongue.say("Plan"), weight=1),
        Column(tongue.say("Cost (thousand dong)"), most=20),
        Column(tongue.say("Shows from"), most=12),
        Column(tongue.say("Actions"), most=10),
        Column(tongue.say("Points then"), most=14),
    )
    rows = (
        (
            f"{number}. {tongue.tell(KIND[plan.kind])}",
            numbers.number(plan.cost, tongue),
            numbers.day(plan.ready, tongue),
            str(len(plan.taken)),
            numbers.points(plan.after.total or 0, tongue),
        )
        for number, plan in enumerate(found.plans, 1)
    )
    return Table(columns, tuple(rows), even=True)


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


def _unused(found: Improvement, tongue: Tongue) -> Iterator[Block]:
    """Yield the actions that could not be offered and why."""
    reasons = {
        "not known": tongue.say("not offered, because where they start from is not known:"),
        "period": tongue.say("not offered, because the evidence covers only a part of its period:"),
    }
    said = {
        idle: [tongue.pick(one.action.label) for one in found.unused if one.idle == idle] for idle in reasons
    }
    if any(said.values()):
        yield Heading(tongue.say("Actions that could not be offered"))
    for idle, labels in said.items():
        if labels:
            yield Line(f"{reasons[idle]} {'; '.join(labels)}", item=True)
