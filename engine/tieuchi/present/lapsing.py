"""What had lapsed by the day of judging: how much, since when, and what it had said."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from tieuchi.evidence.aging import aged
from tieuchi.evidence.facts import Age, Evidence, Fact, Roster
from tieuchi.judge.findings import Assessment
from tieuchi.judge.using import UsedFact
from tieuchi.present.document import Block, Heading, Line
from tieuchi.present.language import Tongue
from tieuchi.present.plain import age_data, text_data, value_data
from tieuchi.present.showing import fact_value
from tieuchi.present.wording import Wording
from tieuchi.values.fields import Text
from tieuchi.values.interval import EITHER, Interval


def lapsed_count(assessment: Assessment, tongue: Tongue) -> str:
    """Return how many facts and lists had lapsed; nothing where none had."""
    if not assessment.lapsed:
        return ""
    return tongue.say(
        "Facts and lists that had lapsed by the day of judging, and count as unknown: {count}. How long each "
        "lasts is this project's own working value.",
        count=len(assessment.lapsed),
    )


def lapsed_blocks(assessment: Assessment, evidence: Evidence, words: Wording) -> Iterator[Block]:
    """Yield what had lapsed: what each fact or list said, when it was established and since when it had."""
    if assessment.lapsed:
        yield Heading(words.tongue.say("What had lapsed by the day of judging"))
    for name, label, age, said in _lapsed(assessment, evidence):
        used = UsedFact(name, label, Fact(EITHER, "lapsed", age=age, given=said), settled=False)
        yield Line(f"{words.tongue.pick(label)}: {fact_value(used, words)}", item=True)


def lapsed_data(assessment: Assessment, evidence: Evidence) -> list[dict[str, Any]]:
    """Return what had lapsed as plain data; of a column no value."""
    return [
        {
            "name": name,
            "label": text_data(label),
            **age_data(age),
            "value": None if said is None else value_data(said),
        }
        for name, label, age, said in _lapsed(assessment, evidence)
    ]


def _lapsed(assessment: Assessment, evidence: Evidence) -> Iterator[tuple[str, Text, Age, Fact | None]]:
    """Yield the name and label of each thing that had lapsed, its age, and the fact that it was."""
    shown = aged(evidence, assessment.day)
    for name, age in assessment.lapsed.items():
        list_id, _, column = name.partition(".")
        if column:
            columns = {one.id: one.label for one in shown.form.lists[list_id].columns}
            yield name, columns[column], age, None
        elif name in shown.form.lists:
            yield name, shown.form.lists[name].label, age, _rows(shown.rosters[name].given)
        else:
            yield name, shown.form.fields[name].label, age, shown.facts[name].given


def _rows(given: Roster | None) -> Fact | None:
    if given is None:
        return None
    rows = len(given.rows)
    return Fact(Interval(rows, rows if given.complete else given.most), "known")
