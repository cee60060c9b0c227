"""Stations that gain or lose recognition between two laws, by name."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from tieuchi.bulk.comparison import Comparison, Named, Shifted, Verdict
from tieuchi.present import numbers
from tieuchi.present.document import Block, Cell, Column, Heading, Line, Table
from tieuchi.present.head import LEVELS
from tieuchi.present.language import Tongue
from tieuchi.present.moved import signed
from tieuchi.present.names import OUTCOME


def named_blocks(found: Comparison, zones: Mapping[str | None, str], tongue: Tongue) -> Iterator[Block]:
    """Yield the stations that gain recognition and those that lose it, as many as were kept.

    Args:
        found: The two laws compared.
        zones: What each zone is called.
        tongue: The language.
    """
    say, all_ = tongue.say, found.all
    for title, named, count in (
        (say("Gain recognition"), found.gained, all_.gained),
        (say("Lose recognition"), found.lost, all_.lost),
    ):
        if not count:
            continue
        yield Heading(f"{title}: {numbers.number(count, tongue)}")
        if named:
            yield _table(named, zones, tongue)
        if len(named) < count:
            yield Line(
                say(
                    "… and {number} more; --names shows more of them, in the order of the data.",
                    number=numbers.number(count - len(named), tongue),
                )
            )


def _table(named: Sequence[Named], zones: Mapping[str | None, str], tongue: Tongue) -> Table:
    say = tongue.say
    columns = (
        Column(say("Station"), weight=4),
        Column(say("Zone"), weight=2),
        Column(say("Day"), most=10),
        Column(say("Before"), weight=2),
        Column(say("After"), weight=2),
        Column(say("Indicators whose points moved"), weight=3),
    )
    return Table(columns, tuple(_row(one, zones, tongue) for one in named))


def _row(one: Named, zones: Mapping[str | None, str], tongue: Tongue) -> tuple[Cell, ...]:
    return (
        f"{place_words(one)} ({one.id})" if one.place else one.id,
        zones[one.zone],
        numbers.day(one.day, tongue),
        _verdict(one.before, tongue),
        _verdict(one.after, tongue),
        tuple(_shifted(each, tongue) for each in one.shifted) or tongue.say("none"),
    )


def place_words(one: Named) -> str:
    """Return the names of a station's place, from the commune up."""
    order = [level for level in LEVELS if level in one.place] + [x for x in one.place if x not in LEVELS]
    return ", ".join(one.place[level] for level in order)


def _verdict(said: Verdict, tongue: Tongue) -> tuple[str, ...]:
    return (tongue.tell(OUTCOME[said.outcome]), numbers.points_words(said.points, tongue))


def _shifted(one: Shifted, tongue: Tongue) -> str:
    ends = dict.fromkeys((signed(one.least, tongue), signed(one.most, tongue)))
    if len(ends) == 1:
        return tongue.say("{number}: {points}", number=one.number, points=next(iter(ends)))
    return tongue.say(
        "{number}: least {least}, most {most}",
        number=one.number,
        least=signed(one.least, tongue),
        most=signed(one.most, tongue),
    )
