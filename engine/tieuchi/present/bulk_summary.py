"""Many judged stations counted: how many pass by set, by province, by zone and by year."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from fractions import Fraction
from typing import Any

import simplejson

from tieuchi import __version__
from tieuchi.bulk.counting import DIMENSIONS, Counts, Dimension, Tally
from tieuchi.judge.findings import Outcome
from tieuchi.present import numbers
from tieuchi.present.document import Block, Cell, Column, Heading, Line, Table
from tieuchi.present.head import banner
from tieuchi.present.language import Tongue
from tieuchi.present.names import OUTCOME
from tieuchi.present.plain import hundredths_data, number_data
from tieuchi.values.interval import Interval
from tieuchi.values.text import Message

ORDER: tuple[Outcome, ...] = ("pass", "open", "fail")
WIDEST = 24
"""The widest the name of a set, a province or a zone is printed."""
TITLES: Mapping[Dimension, Message] = {
    "province": Message("By province"),
    "zone": Message("By zone"),
    "year": Message("By year"),
}
HEADS: Mapping[Dimension, Message] = {
    "province": Message("Province"),
    "zone": Message("Zone"),
    "year": Message("Year"),
}


def counted_line(counts: Counts, rejects: str, tongue: Tongue) -> str:
    """Return how many stations were read, and what became of them.

    Args:
        counts: What was counted.
        rejects: Where the rejected stations are told of.
        tongue: The language.
    """
    said = {"read": _number(counts.read, tongue), "judged": _number(counts.judged, tongue)}
    if not counts.rejected:
        return tongue.say("Stations read: {read}, all of them judged", **said)
    return tongue.say(
        "Stations read: {read}, judged: {judged}, rejected: {rejected} (see {file})",
        rejected=_number(counts.rejected, tongue),
        file=rejects,
        **said,
    )


def summary(counts: Counts, rejects: str, tongue: Tongue) -> Iterator[Block]:
    """Yield what was counted as a document; see :func:`counted_line`."""
    yield Heading(tongue.say("Stations judged"), level=1)
    yield Line(counted_line(counts, rejects, tongue))
    yield from _warnings(counts, tongue)
    if not counts.judged:
        return
    yield Heading(tongue.say("By set"))
    sets = [(None, name, counts.of_set(name)) for name in counts.sets]
    yield _table(tongue.say("Set"), sets, tongue)
    several = len(counts.sets) > 1
    for dimension in DIMENSIONS:
        rows = [
            (name if several else None, _named(value, tongue), tally)
            for name, value, tally in _known(counts, dimension)
        ]
        if rows:
            yield Heading(tongue.tell(TITLES[dimension]))
            yield _table(tongue.tell(HEADS[dimension]), rows, tongue)


def _known(counts: Counts, dimension: Dimension) -> list[tuple[str, str | int | None, Tally]]:
    """Return the tallies of the sets of whose stations the province, the zone or the year is known of any."""
    found = counts.by(dimension)
    known = {name for name, value in found if value is not None}
    return [(name, value, tally) for (name, value), tally in found.items() if name in known]


def _warnings(counts: Counts, tongue: Tongue) -> Iterator[Line]:
    """Yield what a reader must know before any figure, as the sheet of one station says it."""
    if counts.invented:
        number = _number(counts.invented, tongue)
        yield Line(
            tongue.say(
                "SAMPLE (stations: {number}): the figures are invented and belong to no real place.",
                number=number,
            ),
            item=True,
        )
    if counts.rehearsed:
        number = _number(counts.rehearsed, tongue)
        yield Line(
            tongue.say(
                "REHEARSAL (stations: {number}): the set was not yet in force on the day; the results bind "
                "nobody.",
                number=number,
            ),
            item=True,
        )
    if counts.lapsed:
        number = _number(counts.lapsed, tongue)
        yield Line(
            tongue.say(
                "LAPSED EVIDENCE (stations: {number}): facts or lists that had lapsed by the day of judging "
                "count as unknown; how long each lasts is this project's own working value.",
                number=number,
            ),
            item=True,
        )
    for name, one in counts.sets.items():
        if said := banner(one, tongue):
            yield Line(f"{name}: {said}", item=True)


def _table(title: str, rows: Sequence[tuple[str | None, str, Tally]], tongue: Tongue) -> Table:
    """Return tallies by the name of something, and before it that of the set where there are several."""
    several = rows[0][0] is not None
    columns = (
        *((Column(tongue.say("Set"), most=WIDEST),) if several else ()),
        Column(title, most=WIDEST),
        Column(tongue.say("Stations")),
        *(Column(tongue.tell(OUTCOME[outcome])) for outcome in ORDER),
        Column(tongue.say("Share that pass")),
        Column(tongue.say("Mean of the points"), most=18),
    )
    cells = [
        (*((name,) if name is not None else ()), value, *_cells(tally, tongue)) for name, value, tally in rows
    ]
    return Table(columns, tuple(cells))


def _cells(tally: Tally, tongue: Tongue) -> tuple[Cell, ...]:
    least, most = _means(tally)
    return (
        _number(tally.stations, tongue),
        *(_number(tally.outcomes[outcome], tongue) for outcome in ORDER),
        numbers.percent(_share(tally), tongue),
        "" if least is None or most is None else numbers.points(Interval(least, most), tongue),
    )


def _share(tally: Tally) -> Fraction:
    return Fraction(tally.outcomes["pass"], tally.stations)


def _means(tally: Tally) -> tuple[Fraction | None, Fraction | None]:
    """Return the mean least and most points in hundredths, exactly; none of targets, which have no points."""
    if tally.least is None or tally.most is None:
        return None, None
    return Fraction(tally.least, tally.stations), Fraction(tally.most, tally.stations)


def _named(value: str | int | None, tongue: Tongue) -> str:
    return tongue.say("not known") if value is None else str(value)


def _number(value: int, tongue: Tongue) -> str:
    return numbers.number(value, tongue)


def summary_json(counts: Counts) -> str:
    """Return what was counted as one JSON object, every number exact."""
    whole = {
        "tieuchi": __version__,
        "read": counts.read,
        "judged": counts.judged,
        "rejected": counts.rejected,
        "invented": counts.invented,
        "rehearsed": counts.rehearsed,
        "lapsed": counts.lapsed,
        "sets": [{"set": name, **_data(counts.of_set(name))} for name in counts.sets],
        **{
            f"by_{dimension}": [
                {"set": name, dimension: value, **_data(tally)}
                for (name, value), tally in counts.by(dimension).items()
            ]
            for dimension in DIMENSIONS
        },
    }
    return simplejson.dumps(whole, use_decimal=True, ensure_ascii=False, indent=2) + "\n"


def _data(tally: Tally) -> dict[str, Any]:
    least, most = _means(tally)
    return {
        "stations": tally.stations,
        **{outcome: tally.outcomes[outcome] for outcome in ORDER},
        "share_that_pass": number_data(_share(tally)),
        "mean_points": None
        if least is None or most is None
        else {"least": hundredths_data(least), "most": hundredths_data(most)},
    }
