"""Plans for a station on a page: what to do, what it costs, what it brings, and what was proved."""

from __future__ import annotations

from collections.abc import Iterator

from tieuchi.plan.improve.plans import Improvement
from tieuchi.present import confident, head, numbers, outcome
from tieuchi.present.document import Block, Column, Heading, Line, Table
from tieuchi.present.improved_plan import plan_blocks
from tieuchi.present.improvement import KIND, Advice, Confident
from tieuchi.present.language import Tongue
from tieuchi.present.sheet import wording_of
from tieuchi.present.unreached import why_none
from tieuchi.present.wording import Wording


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
    if advice.confident is not None:
        yield from _confidence(advice.confident, advice, tongue)
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


def _confidence(one: Confident, advice: Advice, tongue: Tongue) -> Iterator[Block]:
    """Yield what a confidence takes for granted, what was narrowed for it, and what is sure without it."""
    yield Line(confident.assumed(one.confidence, tongue), item=True)
    if not one.cut:
        yield Line(
            tongue.say("No estimate that costs points can be narrowed for this, so that all of it is sure."),
            item=True,
        )
        return
    yield confident.narrowed_table(one.cut, advice.evidence.form, tongue)
    yield Line(confident.in_any_case(one.before, tongue))
    yield Line(tongue.say("With the confidence:"))


def _body(advice: Advice, words: Wording) -> Iterator[Block]:
    found, tongue = advice.improvement, words.tongue
    if found.passes:
        yield Line(_passes(advice, tongue))
        return
    if len(found.plans) > 1:
        yield _overview(found, tongue)
    for number, plan in enumerate(found.plans, 1):
        yield from plan_blocks(plan, number, advice, words)
    if not found.plans:
        yield from why_none(found, tongue)
        if found.nearest is not None and found.nearest.taken:
            yield from plan_blocks(found.nearest, None, advice, words)
    yield from _unused(found, tongue)


def _passes(advice: Advice, tongue: Tongue) -> str:
    sure = advice.confident
    if sure is None or sure.before.outcome == "pass":
        return tongue.say("The station passes as it stands; there is nothing to do.")
    return tongue.say(
        "The station passes as it stands with a confidence of at least {confidence}, though not for sure; "
        "there is nothing to do.",
        confidence=numbers.percent(sure.confidence, tongue),
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
