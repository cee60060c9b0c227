"""Amending: a draft laid over a set, and everything of it that does not fit told at once.

1. What the draft names must be there: an indicator, criterion, part, band, measure, table or choice that the
   set does not have is refused, and so is one that is added although it is there.
2. A key that says what stands already changes nothing, so that such a set keeps the hash it had.
3. What is changed by key rests on ``working`` from then on, and the rule's examples, which show what stood,
   go; so does a confirmation of it.
4. The points of the indicators add up to those of their criterion: where they no longer do, the draft says
   the criterion's points anew, as the decision's own table would.
5. A criterion of which every indicator is dropped is dropped with them.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from tieuchi.law.amending_criteria import amended_criteria
from tieuchi.law.amendments import Amendment
from tieuchi.law.confirmations import Confirmation, confirmed_by
from tieuchi.law.criteria import SetFile
from tieuchi.law.drafts import Draft, Path, Where, updated
from tieuchi.law.lawbook import CriteriaSet
from tieuchi.law.measures import Measure
from tieuchi.law.rules import Table, TableEntry
from tieuchi.values.numbers import Amount
from tieuchi.values.problem import Place, Problem
from tieuchi.values.text import Message


def overlaid(
    criteria_set: CriteriaSet, amendment: Amendment, where: Where
) -> tuple[CriteriaSet, tuple[Problem, ...]]:
    """Return a set as a draft amends it, and what of the draft does not fit.

    Args:
        criteria_set: The set as it stands.
        amendment: The draft.
        where: What tells the places of the draft's file.

    Returns:
        The amended set, without what does not fit, and the problems. Its words are still to be checked by
        :func:`tieuchi.judge.linking.check_links`, as those of any set.
    """
    draft = Draft(criteria_set, amendment, where)
    measures, places = _measures(draft)
    amended = replace(
        criteria_set,
        head=_head(draft),
        criteria=amended_criteria(draft),
        measures=measures,
        tables=_tables(draft),
        measure_places=places,
    )
    return confirmed_by(amended, _records(draft.set, amended)), tuple(draft.problems)


def _records(before: CriteriaSet, amended: CriteriaSet) -> list[Confirmation]:
    """Return what was confirmed of the indicators that are left; of one that is changed it lapses."""
    standing = (ruled.confirmation for ruled in before.indicators.values())
    every = [*before.lapsed, *(one for one in standing if one is not None)]
    return [one for one in every if one.indicator in amended.indicators]


def _head(draft: Draft) -> SetFile:
    head, asked = draft.set.head, draft.change.recognition
    if asked is None:
        return head
    if head.recognition is None:
        message = Message("‘{set}’ has targets and recognises no commune", set=head.id)
        draft.fault(("change", "recognition"), message)
        return head
    lines = updated(head.recognition, asked.given, basis="working", source=draft.source)
    return updated(head, {"recognition": lines})


def _measures(draft: Draft) -> tuple[dict[str, Measure], dict[str, Place]]:
    before = draft.set.measures
    measures, places = dict(before), dict(draft.set.measure_places)
    unknown = Message("there is no measure ‘{name}’{hint}")
    for name, measure in draft.change.measures.items():
        path: Path = ("change", "measures", name)
        if draft.known(path, unknown, name, before) and measure != before[name]:
            measures[name], places[name] = measure, draft.where(path)
    for name, measure in draft.add.measures.items():
        path = ("add", "measures", name)
        if draft.new(path, name, before):
            measures[name], places[name] = measure, draft.where(path)
    return measures, places


def _tables(draft: Draft) -> dict[str, Table]:
    before = draft.set.tables
    tables = dict(before)
    unknown = Message("there is no table ‘{name}’{hint}")
    for name, numbers in draft.change.tables.items():
        path = ("change", "tables", name)
        if draft.known(path, unknown, name, before):
            tables[name] = _table(path, before[name], numbers, draft)
    added = draft.add.tables.items()
    return tables | {name: table for name, table in added if draft.new(("add", "tables", name), name, before)}


def _table(path: Path, table: Table, numbers: Mapping[str, Amount], draft: Draft) -> Table:
    values = dict(table.values)
    unknown = Message("the table has no number for ‘{name}’{hint}")
    for option, number in numbers.items():
        if not draft.known((*path, option), unknown, option, table.values):
            continue
        before = values[option].value
        if number.per != before.per:
            message = Message(
                "the table says {before} here, so say {meant}", before=before, meant=number.meant(before.per)
            )
            draft.fault((*path, option), message)
        elif number != before:
            values[option] = TableEntry(value=number, basis="working", source=draft.source)
    return updated(table, {"values": values})
