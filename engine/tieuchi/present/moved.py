"""Points that moved between two laws: of the total, of criteria and of indicators."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from tieuchi.bulk.comparison import Comparison, Move, Moved
from tieuchi.present import numbers
from tieuchi.present.document import Block, Cell, Column, Heading, Line, Table
from tieuchi.present.language import Tongue


def moved_blocks(found: Comparison, tongue: Tongue) -> Iterator[Block]:
    """Yield how the points of the total, of criteria and of indicators moved, leaving out what stayed."""
    yield Heading(tongue.say("Points moved"))
    yield Line(
        tongue.say(
            "In points, added up over all stations, and how many stations go up and down. The least points "
            "are those that are proved; the most are those that would be reached if all that is missing "
            "turned out well. Stations reach a line that the least points reach."
        )
    )
    moved = [(tongue.say("Total"), found.total)]
    moved += [(_criterion(one, tongue), one) for one in found.criteria if shown(one)]
    yield _table(tongue.say("Criterion"), moved, tongue, lines=True)
    indicators = [one for one in found.indicators if shown(one)]
    if indicators:
        named = [(indicator_name(one, tongue), one) for one in indicators]
        yield _table(tongue.say("Indicator"), named, tongue)
        yield Line(
            tongue.say(
                "Indicators whose points stay at every station: {number}.",
                number=len(found.indicators) - len(indicators),
            )
        )


def shown(one: Moved) -> bool:
    """Return whether anything about its points differs."""
    return not one.still or one.before != one.after


def _table(title: str, moved: Sequence[tuple[str, Moved]], tongue: Tongue, *, lines: bool = False) -> Table:
    """Return how some points moved, and how many stations reach the line of each where it has one."""
    say = tongue.say
    columns = (
        Column(title, weight=1),
        Column(say("Most possible"), most=18),
        Column(say("Least points"), most=28),
        Column(say("Most points"), most=28),
        *([Column(say("Stations that reach the line"), most=19)] if lines else []),
    )
    rows = tuple(
        (
            name,
            _possible(one, tongue),
            _move(one.least, tongue),
            _move(one.most, tongue),
            *([_reached(one, tongue)] if lines else []),
        )
        for name, one in moved
    )
    return Table(columns, rows)


def _move(move: Move, tongue: Tongue) -> Cell:
    up, down = (numbers.number(count, tongue) for count in (move.up, move.down))
    return signed(move.total, tongue), tongue.say("{up} up, {down} down", up=up, down=down)


def _reached(one: Moved, tongue: Tongue) -> str:
    ends = ("—" if end is None else numbers.number(end, tongue) for end in one.reached)
    return " → ".join(dict.fromkeys(ends))


def signed(hundredths: int, tongue: Tongue) -> str:
    """Return points with their sign: ``+1,5``, ``−2``, ``0``."""
    sign = "+" if hundredths > 0 else "−" if hundredths < 0 else ""
    return sign + numbers.points(abs(hundredths), tongue)


def _possible(one: Moved, tongue: Tongue) -> str:
    if one.before is None:
        return tongue.say("added: {points}", points=numbers.points(one.after or 0, tongue))
    if one.after is None:
        return tongue.say("dropped: {points}", points=numbers.points(one.before, tongue))
    return " → ".join(numbers.points(end, tongue) for end in dict.fromkeys((one.before, one.after)))


def _criterion(one: Moved, tongue: Tongue) -> str:
    title = "" if one.title is None else tongue.pick(one.title)
    return tongue.say("Criterion {number}. {title}", number=one.number, title=title)


def indicator_name(one: Moved, tongue: Tongue) -> str:
    """Return what an indicator is called, with its number."""
    title = "" if one.title is None else tongue.pick(one.title)
    return f"{one.number}. {title}"
