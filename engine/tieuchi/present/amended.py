"""What an amendment changes, side by side: the set as it stands, and as the draft would have it."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import zip_longest

from tieuchi.law.lawbook import Ruled
from tieuchi.present import numbers
from tieuchi.present.computing import computed
from tieuchi.present.describe import levels
from tieuchi.present.document import Cell, Column, Table
from tieuchi.present.language import Tongue
from tieuchi.present.wording import Wording

Row = tuple[Cell, ...]


def change_table(before: Wording, after: Wording) -> Table | None:
    """Return what differs between a set and the set as amended, or nothing where every word is the same.

    Args:
        before: The words of the set as it stands.
        after: The words of the set as amended, in the same language.
    """
    rows = (
        *_recognition(before, after),
        *_criteria(before, after),
        *_indicators(before, after),
        *_measures(before, after),
    )
    if not rows:
        return None
    say = before.tongue.say
    columns = (
        Column(say("Where"), weight=2),
        Column(say("As it stands"), weight=3),
        Column(say("By the amendment"), weight=3),
    )
    return Table(columns, rows)


def _recognition(before: Wording, after: Wording) -> Iterator[Row]:
    one, other = (words.criteria_set.head.recognition for words in (before, after))
    if one is None or other is None:
        return
    tongue = before.tongue
    lines = (
        (tongue.say("Recognition: the total is at least"), one.total_at_least, other.total_at_least),
        (
            tongue.say("Recognition: each criterion is at least"),
            one.each_criterion_at_least,
            other.each_criterion_at_least,
        ),
    )
    for name, was, becomes in lines:
        if was != becomes:
            yield (name, numbers.amount(was, tongue), numbers.amount(becomes, tongue))
    if one.valid_for_years != other.valid_for_years:
        years = (tongue.say("{years} years", years=each.valid_for_years) for each in (one, other))
        yield (tongue.say("Recognition: valid for"), *years)


def _criteria(before: Wording, after: Wording) -> Iterator[Row]:
    tongue = before.tongue
    points = {one.number: one.criterion.points or 0 for one in after.criteria_set.criteria}
    for one in before.criteria_set.criteria:
        was, becomes = one.criterion.points or 0, points.get(one.number)
        if was == becomes:
            continue
        title = tongue.say(
            "Criterion {number}. {title}", number=one.number, title=tongue.pick(one.criterion.title)
        )
        dropped = tongue.say("dropped")
        yield (title, _points(was, tongue), dropped if becomes is None else _points(becomes, tongue))


def _indicators(before: Wording, after: Wording) -> Iterator[Row]:
    one, other = (words.criteria_set.indicators for words in (before, after))
    say = before.tongue.say
    for number in dict.fromkeys((*one, *other)):
        was, becomes = one.get(number), other.get(number)
        if was is None and becomes is not None:
            yield (_title(becomes, after), say("is not there"), tuple(_lines(becomes, after)))
        elif becomes is None and was is not None:
            yield (_title(was, before), tuple(_lines(was, before)), say("dropped"))
        elif was is not None and becomes is not None:
            yield from _indicator(was, becomes, before, after)


def _indicator(was: Ruled, becomes: Ruled, before: Wording, after: Wording) -> Iterator[Row]:
    """Yield the lines in which an indicator differs, or nothing."""
    pairs = zip_longest(_lines(was, before), _lines(becomes, after), fillvalue="")
    different = [pair for pair in pairs if pair[0] != pair[1]]
    if different:
        stood, stands = (tuple(lines) for lines in zip(*different, strict=True))
        yield (_title(becomes, after), stood, stands)


def _lines(ruled: Ruled, words: Wording) -> Iterator[str]:
    yield words.tongue.pick(ruled.indicator.title)
    if ruled.indicator.points is not None:
        most = numbers.points_words(ruled.indicator.points, words.tongue)
        yield words.tongue.say("It can bring up to {points}.", points=most)
    yield from levels(ruled, words)


def _title(ruled: Ruled, words: Wording) -> str:
    title = words.tongue.pick(ruled.indicator.title)
    return words.tongue.say("Indicator {number}. {title}", number=ruled.number, title=title)


def _measures(before: Wording, after: Wording) -> Iterator[Row]:
    one, other = (words.criteria_set.measures for words in (before, after))
    for name, measure in other.items():
        if name in one and one[name] != measure:
            label = after.tongue.say("Computed: {measure}", measure=after.tongue.pick(measure.label))
            yield (label, computed(one[name], before), computed(measure, after))


def _points(hundredths: int, tongue: Tongue) -> str:
    return numbers.points_words(hundredths, tongue)
