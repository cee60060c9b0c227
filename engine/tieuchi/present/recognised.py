"""Recognition before and after, counted: from which outcome to which, and group by group."""

from __future__ import annotations

from collections.abc import Mapping

from tieuchi.bulk.comparison import Group
from tieuchi.judge.findings import Outcome
from tieuchi.present import numbers
from tieuchi.present.document import Cell, Column, Table
from tieuchi.present.language import Tongue
from tieuchi.present.names import OUTCOME

ORDER: tuple[Outcome, ...] = ("pass", "open", "fail")


def transitions(all_: Group, tongue: Tongue) -> Table:
    """Return how many stations have which outcome before, in rows, and after, in columns."""
    say = tongue.say
    columns = (
        Column(say("Before"), most=30),
        *(Column(say("After: {outcome}", outcome=tongue.tell(OUTCOME[each])), most=20) for each in ORDER),
        Column(say("All"), most=20),
    )
    rows = tuple(
        (
            tongue.tell(OUTCOME[before]),
            *(numbers.number(all_.of(before=before, after=after), tongue) for after in ORDER),
            numbers.number(all_.of(before=before), tongue),
        )
        for before in ORDER
    )
    sums = (numbers.number(all_.of(after=after), tongue) for after in (*ORDER, None))
    return Table(columns, (*rows, (say("All"), *sums)))


def groups(
    title: str, found: Mapping[str | None, Group], names: Mapping[str | None, str], tongue: Tongue
) -> Table:
    """Return how recognition changes in each of some groups of stations.

    Args:
        title: What the groups are.
        found: The groups.
        names: What each is called.
        tongue: The language.
    """
    say = tongue.say
    columns = (
        Column(title, weight=1),
        Column(say("Stations"), most=12),
        Column(say("Gain recognition"), most=13),
        Column(say("Lose recognition"), most=13),
        *(Column(tongue.tell(OUTCOME[each]), most=19) for each in ORDER),
    )
    rows: tuple[tuple[Cell, ...], ...] = tuple(
        (
            names[key],
            numbers.number(group.of(), tongue),
            numbers.number(group.gained, tongue),
            numbers.number(group.lost, tongue),
            *(_from_to(group.of(before=each), group.of(after=each), tongue) for each in ORDER),
        )
        for key, group in found.items()
    )
    return Table(columns, rows)


def _from_to(before: int, after: int, tongue: Tongue) -> str:
    """Return a number before and after, once where it stays."""
    ends = dict.fromkeys((before, after))
    return " → ".join(numbers.number(end, tongue) for end in ends)
