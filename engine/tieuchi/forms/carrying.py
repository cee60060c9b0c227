"""Last year's evidence as this year's form begins: what stood on a day is kept, the rest is asked anew."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from tieuchi.evidence.cells import whole_range
from tieuchi.evidence.facts import Evidence, Fact, Roster
from tieuchi.evidence.form import FormList
from tieuchi.values.days import Validity


def carried(evidence: Evidence, as_of: date, period: Validity) -> Evidence:
    """Return evidence of an earlier day as that of a later one.

    What stood on the day keeps the day on which it was established, so that it lapses as it would have;
    figures over the period are of another period and are left out, as are the assessors' findings. On its
    own day the evidence is returned as it is.

    Args:
        evidence: What was shown earlier.
        as_of: The new day of judging.
        period: The new period.
    """
    if (as_of, period) == (evidence.as_of, evidence.period):
        return evidence
    form = evidence.form
    facts = {
        name: _dated(fact, evidence.as_of)
        for name, fact in evidence.facts.items()
        if form.fields[name].over == "day"
    }
    rosters = {
        name: _listed(form.lists[name], roster, evidence.as_of)
        for name, roster in evidence.rosters.items()
        if form.lists[name].over == "day"
    }
    return replace(
        evidence,
        as_of=as_of,
        period=period,
        facts=facts,
        rosters=rosters,
        findings=(),
        places=(),
        note=None,
        source=None,
    )


def _dated(fact: Fact, as_of: date) -> Fact:
    return fact if fact.state == "not established" else replace(fact, on=fact.on or as_of)


def _listed(asked: FormList, roster: Roster, as_of: date) -> Roster:
    """Return a list with its day, its columns over the period not known."""
    open_ = {column.id: whole_range(column) for column in asked.columns if column.over == "period"}
    return replace(roster, rows=tuple({**row, **open_} for row in roster.rows), on=roster.on or as_of)
