"""The limits and targets of a plan: what is used of each, and why there is no plan where they clash."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from tieuchi.plan.schedule.communes import Choice
from tieuchi.plan.schedule.explaining import Clash, Remedy
from tieuchi.plan.schedule.limits import Bound, Limit, Resource, Target, Task, used
from tieuchi.present import numbers
from tieuchi.present.document import Block, Column, Heading, Line, Table
from tieuchi.present.language import Tongue
from tieuchi.present.registration import money
from tieuchi.values.text import Message

MOST_BOUNDS = 60
"""How many limits and targets a page lists at most; those that are used up come first."""

_WHAT: dict[Resource, Message] = {"days": Message("appraisal days"), "money": Message("money")}


def bound_tables(task: Task, chosen: Sequence[Choice], tongue: Tongue) -> Iterator[Block]:
    """Yield what is used of every limit, and what comes of every target."""
    say = tongue.say
    if not task.bounds:
        yield Line(say("No limit and no target was given."))
        return
    columns = (
        Column(say("Limit or target"), weight=4),
        Column(say("Given"), most=20),
        Column(say("In the plan"), most=20),
        Column(say("Left"), most=20),
    )
    rows = []
    for bound in task.bounds:
        taken = used(bound, task.communes, chosen)
        set_ = bound.most if isinstance(bound, Limit) else bound.least
        left = set_ - taken if isinstance(bound, Limit) else taken - set_
        amounts = (numbers.number(each, tongue) for each in (set_, taken, left))
        rows.append((left, (bound_name(bound, tongue), *amounts)))
    if len(rows) > MOST_BOUNDS:
        rows = sorted(rows, key=lambda row: row[0])[:MOST_BOUNDS]
    yield Table(columns, tuple(row for _, row in rows))
    if len(task.bounds) > MOST_BOUNDS:
        yield Line(say("… and {more} more, with more left", more=len(task.bounds) - MOST_BOUNDS))


def bound_name(bound: Bound, tongue: Tongue) -> str:
    """Return what a limit or target is called."""
    say = tongue.say
    round_ = bound.name or say("the whole plan")
    if isinstance(bound, Target):
        said = (
            say("every commune recognised by the end of {round}", round=round_)
            if bound.every
            else say("communes recognised in {round}, at least", round=round_)
        )
    elif bound.resource == "money":
        said = say("money for {round}, in thousand đồng, at most", round=round_)
    else:
        said = say("appraisal days in {round}, at most", round=round_)
    return ", ".join((said, *(name for _, name in bound.place)))


def clash_blocks(clash: Clash, tongue: Tongue) -> Iterator[Block]:
    """Yield why there is no plan, and what would make one possible."""
    say = tongue.say
    yield Heading(say("There is no such plan"), level=1)
    for group in clash.groups:
        yield from _group(group, clash, tongue)
    yield Heading(say("The least that makes a plan possible"))
    for place, remedy in enumerate(clash.remedies):
        if place:
            yield Line(say("or"))
        yield Line(remedy_line(remedy, tongue), item=True)
    yield from (Line(text) for text in _useless(clash, tongue))


def _group(group: Sequence[Bound], clash: Clash, tongue: Tongue) -> Iterator[Block]:
    """Yield one clash, and targets that nothing could reach."""
    say = tongue.say
    if len(group) > 1:
        yield Heading(say("These cannot all hold; without any one of them the others can:"), level=3)
        yield from (Line(_asked(bound, tongue), item=True) for bound in group)
        return
    yield Heading(say("This cannot hold, whatever the limits are:"), level=3)
    yield Line(_asked(group[0], tongue), item=True)
    if isinstance(group[0], Target):
        most = numbers.number(clash.reachable[group[0]], tongue)
        yield Line(
            say(
                "With no limit at all there would be {most}: the others have no way to pass in time.",
                most=most,
            )
        )


def remedy_line(remedy: Remedy, tongue: Tongue) -> str:
    """Return what a remedy changes: ``2025H1 needs 9 appraisal days more``."""
    said = "; ".join(_change(bound, amount, tongue) for bound, amount in remedy.changes)
    if remedy.kind != "days and money" and remedy.bound < remedy.total:
        return tongue.say(
            "{said} (it is proved that {bound} at least are needed)",
            said=said,
            bound=numbers.number(remedy.bound, tongue),
        )
    return said


def _change(bound: Bound, amount: int, tongue: Tongue) -> str:
    say, much = tongue.say, numbers.number(amount, tongue)
    round_ = ", ".join((bound.name or say("the whole plan"), *(name for _, name in bound.place)))
    if isinstance(bound, Target):
        return say("{round}: {amount} communes fewer", round=round_, amount=much)
    if bound.resource == "days":
        return say("{round}: {amount} appraisal days more", round=round_, amount=much)
    return say("{round}: {amount} more", round=round_, amount=money(amount, tongue))


def _asked(bound: Bound, tongue: Tongue) -> str:
    much = bound.most if isinstance(bound, Limit) else bound.least
    return f"{bound_name(bound, tongue)}: {numbers.number(much, tongue)}"


def _useless(clash: Clash, tongue: Tongue) -> Iterator[str]:
    """Yield what no amount of would be enough by itself, of what is limited at all."""
    there = {bound.resource for bound in clash.task.bounds if isinstance(bound, Limit)}
    enough = {remedy.kind for remedy in clash.remedies}
    for kind, said in _WHAT.items():
        if kind in there and kind not in enough:
            yield tongue.say("More {what} alone would not be enough, however much.", what=tongue.tell(said))
