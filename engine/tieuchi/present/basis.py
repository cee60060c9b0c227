"""What the figures of a set rest on, and how much of it is confirmed by whom."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from tieuchi.law.confirmations import Confirmation, hash_of
from tieuchi.law.criteria import SetFile
from tieuchi.law.lawbook import CriteriaSet, Ruled
from tieuchi.present import numbers
from tieuchi.present.document import Block, Cell, Column, Heading, Line, Table
from tieuchi.present.head import banner
from tieuchi.present.language import Tongue
from tieuchi.present.names import BASIS, SIDE, confirmed_line, rule_basis, stated_sides, unconfirmed, weakest
from tieuchi.values.text import Message

SUPPORT = {
    "person": Message("confirmed by a person"),
    **BASIS,
    "confirmed": Message("confirmed by a published page"),
}
"""What a figure can rest on, the strongest first."""
_SHORT = 12
"""Digits of a hash that are enough to tell two apart."""


def frame_blocks(head: SetFile, tongue: Tongue) -> tuple[Block, ...]:
    """Return what there is to say of a set of which only the frame is known."""
    nothing = tongue.say(
        "Only the frame of this set is known: it has no indicator, so there is nothing to confirm."
    )
    return (*_head(head, tongue), Line(nothing))


def basis_blocks(criteria_set: CriteriaSet, tongue: Tongue) -> tuple[Block, ...]:
    """Return the basis of a whole set: counts, lapsed confirmations, and every indicator."""
    return (
        *_head(criteria_set.head, tongue),
        Heading(banner(criteria_set, tongue) or tongue.say("All that the set states is confirmed."), 3),
        Heading(tongue.say("By basis")),
        _by_basis(criteria_set, tongue),
        Heading(tongue.say("By criterion")),
        _by_criterion(criteria_set, tongue),
        Heading(tongue.say("Lapsed confirmations")),
        *_lapsed(criteria_set, tongue),
        Heading(tongue.say("By indicator")),
        _by_indicator(criteria_set, tongue),
    )


def confirmed_blocks(
    criteria_set: CriteriaSet, found: Sequence[Confirmation], file: str, tongue: Tongue
) -> tuple[Block, ...]:
    """Return what was just confirmed, and how much of the set is confirmed with it.

    Args:
        criteria_set: The set with the new confirmations.
        found: The new confirmations, all by one person of one day.
        file: Where they were recorded.
        tongue: The language.
    """
    columns = (Column(tongue.say("Indicator"), weight=2), Column("SHA-256", weight=3))
    return (
        Heading(
            tongue.say("Confirmed: {count} indicators of {set}", count=len(found), set=criteria_set.id), 1
        ),
        Line(_against(found[0], tongue)),
        Table(columns, tuple((_title(criteria_set, one, tongue), one.hash) for one in found)),
        Line(tongue.say("Recorded in {file}.", file=file)),
        Line(_confirmed_now(criteria_set, tongue)),
    )


def _confirmed_now(criteria_set: CriteriaSet, tongue: Tongue) -> str:
    open_, every, points, all_points = unconfirmed(criteria_set)
    if criteria_set.head.kind != "scored":
        return tongue.say(
            "Rules confirmed now: {confirmed} of {all} targets.", confirmed=every - open_, all=every
        )
    return tongue.say(
        "Rules confirmed now: {confirmed} of {all} indicators, {points} of {all_points} points.",
        confirmed=every - open_,
        all=every,
        points=numbers.points(all_points - points, tongue),
        all_points=numbers.points(all_points, tongue),
    )


def _head(head: SetFile, tongue: Tongue) -> Iterator[Block]:
    yield Heading(tongue.say("Basis of {set}: {title}", set=head.id, title=tongue.pick(head.title)), 1)
    act = head.instrument
    yield Line(tongue.say("Basis of the instrument: {basis}.", basis=tongue.tell(BASIS[act.basis])))
    if head.recognition is not None:
        basis = tongue.tell(BASIS[head.recognition.basis])
        yield Line(tongue.say("Basis of the recognition rule: {basis}.", basis=basis))


def sides_of(ruled: Ruled, criteria_set: CriteriaSet) -> dict[str, str]:
    """Return what each side of an indicator rests on; points that name no basis are a working reading."""
    unsaid = {} if ruled.indicator.points is None else {"points": "working"}
    sides = {**unsaid, **stated_sides(ruled), "rule": weakest(ruled, criteria_set)}
    return sides if ruled.confirmation is None else dict.fromkeys(sides, "person")


def _by_basis(criteria_set: CriteriaSet, tongue: Tongue) -> Table:
    """Return how many titles, numbers, points and rules rest on each basis; every column adds up to all."""
    every = [(ruled, sides_of(ruled, criteria_set)) for ruled in criteria_set.indicators.values()]
    sides = [side for side in SIDE if any(side in one for _, one in every)]
    titles = [tongue.say("Indicators by {side}", side=tongue.tell(SIDE[side])) for side in sides]
    points = [tongue.say("Points by rule")] if "points" in sides else []
    columns = [Column(tongue.say("Basis"), weight=2), *(Column(one, weight=1) for one in (*titles, *points))]
    kinds = [*SUPPORT.items(), (None, Message("All"))]
    rows = ((tongue.tell(said), *_resting(every, sides, kind, tongue)) for kind, said in kinds)
    return Table(tuple(columns), tuple(rows))


def _resting(
    every: Sequence[tuple[Ruled, dict[str, str]]], sides: Sequence[str], kind: str | None, tongue: Tongue
) -> Iterator[str]:
    """Yield how many indicators rest on a basis by each side, and their points by rule; None is any basis."""
    for side in sides:
        yield str(sum(side in one and kind in (None, one[side]) for _, one in every))
    if "points" in sides:
        yield _points((ruled for ruled, one in every if kind in (None, one["rule"])), tongue)


def _points(ruled: Iterable[Ruled], tongue: Tongue) -> str:
    """Return the points that some indicators can bring together."""
    return numbers.points(sum(one.indicator.points or 0 for one in ruled), tongue)


def _by_criterion(criteria_set: CriteriaSet, tongue: Tongue) -> Table:
    """Return for each criterion how many of its rules rest on each basis, and how much is confirmed."""
    scored = criteria_set.head.kind == "scored"
    points = (tongue.say("Points confirmed"), tongue.say("All points")) if scored else ()
    columns = (
        Column(tongue.say("Criterion"), weight=4),
        Column(tongue.say("Its title and points") if scored else tongue.say("Its title"), weight=2),
        Column(tongue.say("Rules of its indicators"), weight=3),
        Column(tongue.say("Confirmed"), most=11),
        Column(tongue.say("All"), most=11),
        *(Column(title, most=11) for title in points),
    )
    rows = tuple(
        (
            f"{one.number}. {tongue.pick(one.criterion.title)}",
            tongue.tell(BASIS[one.criterion.basis]),
            *_rules(one.indicators, criteria_set, tongue),
        )
        for one in criteria_set.criteria
    )
    every = tuple(criteria_set.indicators.values())
    return Table(columns, (*rows, (tongue.say("All"), "", *_rules(every, criteria_set, tongue))))


def _rules(ruled: Sequence[Ruled], criteria_set: CriteriaSet, tongue: Tongue) -> Iterator[Cell]:
    """Yield the rules of some indicators by basis, and how many indicators and points are confirmed."""
    rests = {one.number: sides_of(one, criteria_set)["rule"] for one in ruled}
    counts = Counter(rests.values())
    yield tuple(f"{tongue.tell(said)}: {counts[kind]}" for kind, said in SUPPORT.items() if counts[kind])
    sure = [one for one in ruled if rests[one.number] in ("person", "confirmed")]
    yield from (str(len(sure)), str(len(ruled)))
    if criteria_set.head.kind == "scored":
        yield from (_points(sure, tongue), _points(ruled, tongue))


def _lapsed(criteria_set: CriteriaSet, tongue: Tongue) -> Iterator[Block]:
    if not criteria_set.lapsed:
        yield Line(tongue.say("None has lapsed."))
    for one in criteria_set.lapsed:
        yield Line(
            tongue.say(
                "{indicator}: {against} It has changed since (SHA-256 {then} then, {now} now). Check it "
                "again and confirm it again: tieuchi confirm {set}/{number}",
                indicator=_title(criteria_set, one, tongue),
                against=_against(one, tongue),
                then=one.hash[:_SHORT],
                now=hash_of(criteria_set, one.indicator)[:_SHORT],
                set=criteria_set.id,
                number=one.indicator,
            ),
            item=True,
        )


def _against(one: Confirmation, tongue: Tongue) -> str:
    return tongue.say(
        "Confirmed by {by} on {day}, against: {source}.",
        by=one.by,
        day=numbers.day(one.on, tongue),
        source=one.source.rstrip("."),
    )


def _title(criteria_set: CriteriaSet, one: Confirmation, tongue: Tongue) -> str:
    return f"{one.indicator}. {tongue.pick(criteria_set.indicators[one.indicator].indicator.title)}"


def _by_indicator(criteria_set: CriteriaSet, tongue: Tongue) -> Table:
    shown = [side for side in SIDE if side != "points" or criteria_set.head.kind == "scored"]
    columns = (
        Column(tongue.say("No.")),
        Column(tongue.say("Indicator"), weight=4),
        *(Column(tongue.say("Basis: {side}", side=tongue.tell(SIDE[side])), weight=2) for side in shown),
        Column(tongue.say("Confirmed by a person"), weight=3),
    )
    lapsed = {one.indicator: one for one in criteria_set.lapsed}
    rows = (
        (
            ruled.number,
            tongue.pick(ruled.indicator.title),
            *(_side_cell(ruled, side, criteria_set, tongue) for side in shown),
            _who(ruled.confirmation, lapsed.get(ruled.number), tongue),
        )
        for ruled in criteria_set.indicators.values()
    )
    return Table(columns, tuple(rows))


def _side_cell(ruled: Ruled, side: str, criteria_set: CriteriaSet, tongue: Tongue) -> Cell:
    if side == "rule":
        return _rule_cell(ruled, criteria_set, tongue)
    sides = stated_sides(ruled)
    return tongue.tell(BASIS[sides[side]]) if side in sides else ""


def _rule_cell(ruled: Ruled, criteria_set: CriteriaSet, tongue: Tongue) -> Cell:
    """Return the basis of a rule, and that of its weakest figure where it is another."""
    whole, figure = rule_basis(ruled), weakest(ruled, criteria_set)
    said = tongue.tell(BASIS[whole])
    if figure == whole:
        return said
    return said, tongue.say("some figures: {basis}", basis=tongue.tell(BASIS[figure]))


def _who(standing: Confirmation | None, lapsed: Confirmation | None, tongue: Tongue) -> Cell:
    one = standing or lapsed
    if one is None:
        return ""
    said = (confirmed_line(one, tongue), one.source)
    return said if standing is not None else (tongue.say("lapsed"), *said)
