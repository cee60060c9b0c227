"""The soonest set: the cheapest asks that could settle the verdict one way, if they turn out so.

A set is only given as found once answers to it are found under which the engine itself settles the verdict.
What no set can beat is counted beside it: each item is taken to come out at its best for what is asked, and
the asks that several items share are decided by branch and bound, so that only sums have to be covered.
"""

from __future__ import annotations

from dataclasses import replace

from tieuchi.evidence.facts import Evidence, Fact
from tieuchi.plan.deciding import Settling
from tieuchi.plan.every import Every
from tieuchi.plan.goals import Soonest, Verdict, goals
from tieuchi.plan.searching import Search
from tieuchi.plan.settling import minutes
from tieuchi.plan.widening import widened, with_more_options


def soonest(settling: Settling, verdict: Verdict) -> Soonest | None:
    """Return the cheapest set found that could settle a verdict; None where none was found."""
    found = (
        _of_few(settling, settling.few, verdict) if settling.few is not None else _searched(settling, verdict)
    )
    return None if found is None else _told(settling, found)


def _told(settling: Settling, found: Soonest) -> Soonest:
    """Return a set with all answers that settle, judged by the engine once more with all of them."""

    def settles(evidence: Evidence) -> bool:
        judged = settling.judged_as(evidence)
        return judged is not None and judged.outcome == found.verdict

    answered = settling.completing.answered
    answers = with_more_options(settling.evidence, answered, found.answers, settles)
    ranges = widened(settling.evidence, answered, answers, settles)
    completed = answered(answers)
    facts = {name: Fact(one, "estimated") for name, one in ranges.items()}
    judged = settling.judged_as(replace(completed, facts={**completed.facts, **facts}))
    return found if judged is None else replace(found, answers=answers, ranges=ranges, total=judged.total)


def _searched(settling: Settling, verdict: Verdict) -> Soonest | None:
    found: Soonest | None = None
    least: int | None = None
    searches = [Search(settling, goal) for goal in goals(settling, verdict)]
    # The way that may be cheapest is looked into first; it often beats the bounds of all others.
    for search in sorted((one for one in searches if one.start is not None), key=lambda one: one.start or 0):
        reached, bound = search.run(found)
        found = reached or found
        if bound is not None:
            least = bound if least is None else min(least, bound)
    if found is None or least is None:
        return found
    return replace(found, least=min(least, found.minutes))


def _of_few(settling: Settling, few: Every, verdict: Verdict) -> Soonest | None:
    """Return the cheapest set of all there are, judged with every answer."""
    for chosen in few.subsets():
        for answers, found in settling.of_few(few, chosen):
            if found.outcome == verdict:
                cost = minutes(settling.asks, chosen)
                return Soonest(verdict, chosen, cost, cost, answers, found.total)
    return None
