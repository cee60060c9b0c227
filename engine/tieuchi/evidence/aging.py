"""Ages: what a form's validities leave of evidence on the day of judging.

The rules of ages, all of them:

1. Every field and every list says how long it lasts: a number of months, or for good.
2. What stands on a day counts from the day it was established (``on``), else from the file's own day; what
   is counted over the period counts from that period's last day.
3. It counts to the end of the last day of that time, and has lapsed from the day after.
4. A fact that has lapsed can be anything its field allows, within what is still known of its parts and its
   whole; a list that has lapsed tells nothing; of a column that has lapsed no cell is known.
5. What tells nothing does not lapse.
6. An assessor's own finding does not age: who made it answers for it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import cast

from tieuchi.evidence.cells import whole_range
from tieuchi.evidence.facts import Age, Evidence, Fact, Known, Roster
from tieuchi.evidence.form import FormField, FormList
from tieuchi.evidence.lasting import Lasting


def aged(evidence: Evidence, day: date) -> Evidence:
    """Return evidence in which what has lapsed on a day is unknown, and says so.

    Evidence ages once: what was aged before is returned as it is. So a plan, which ages evidence on its own
    day, takes what then counts to be shown anew on whatever day it judges.
    """
    if evidence.aged_on is not None:
        return evidence
    aging = _Aging(evidence, day)
    facts = {name: aging.fact(evidence.form.fields[name], fact) for name, fact in evidence.facts.items()}
    rosters = {name: aging.roster(evidence.form.lists[name], one) for name, one in evidence.rosters.items()}
    return replace(evidence, facts=facts, rosters=rosters, aged_on=day)


def lapsed_in(evidence: Evidence) -> Mapping[str, Age]:
    """Return how old each fact and list of aged evidence was that has lapsed, a column as ``list.column``."""
    facts = {name: fact.age for name, fact in evidence.facts.items() if fact.age is not None}
    lists = {name: one.age for name, one in evidence.rosters.items() if one.age is not None}
    columns = {
        f"{name}.{column}": age for name, one in evidence.rosters.items() for column, age in one.ages.items()
    }
    return {**facts, **lists, **columns}


class _Aging:
    """Ages one fact or list after the other."""

    def __init__(self, evidence: Evidence, day: date) -> None:
        self.as_of = evidence.as_of
        self.period_end = evidence.period.end or evidence.as_of
        self.day = day

    def fact(self, asked: FormField, fact: Fact) -> Fact:
        """Return what is left of a fact."""
        age = self._age(asked.lasts, self._since(asked, fact.on))
        if age is None or fact.value == whole_range(asked):
            return fact
        unknown = cast(Known, whole_range(asked))
        return replace(fact, value=unknown, state="lapsed", age=age, given=fact)

    def roster(self, asked: FormList, roster: Roster) -> Roster:
        """Return what is left of a list."""
        age = self._age(asked.lasts, self._since(asked, roster.on))
        if age is not None and (roster.complete or roster.rows):
            return replace(roster, rows=(), complete=False, age=age, given=roster)
        lapsed = {
            column.id: (whole_range(column), age)
            for column in asked.columns
            if column.lasts is not None and (age := self._age(column.lasts, self.period_end)) is not None
        }
        told = {name for row in roster.rows for name, (unknown, _) in lapsed.items() if row[name] != unknown}
        if not told:
            return roster
        gone = {name: lapsed[name][0] for name in told}
        return replace(
            roster,
            rows=tuple({**row, **gone} for row in roster.rows),
            ages={name: lapsed[name][1] for name in lapsed if name in told},
            given=roster,
        )

    def _since(self, asked: FormField | FormList, on: date | None) -> date:
        return self.period_end if asked.over == "period" else on or self.as_of

    def _age(self, lasts: Lasting, since: date) -> Age | None:
        """Return how old something is that has lapsed; none where it still counts."""
        until = lasts.until(since)
        return Age(since, until) if until is not None and until < self.day else None
