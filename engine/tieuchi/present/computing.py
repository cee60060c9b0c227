"""Measures in words: how a number is computed from the facts."""

from __future__ import annotations

from tieuchi.law.measures import CountRows, Measure, Ratio, Share
from tieuchi.present import numbers
from tieuchi.present.wording import Wording


def computed(measure: Measure, words: Wording) -> str:  # noqa: PLR0911 - one line for each kind of measure
    """Return how a measure is computed."""
    say, label = words.tongue.say, words.label
    if measure.share is not None:
        return f"{label(measure.share.of)} / {label(measure.share.whole)}{_none(measure.share, words)}"
    if measure.ratio is not None:
        return f"{label(measure.ratio.of)} / {label(measure.ratio.to)}{_none(measure.ratio, words)}"
    if measure.count is not None:
        return _counted(measure.count, words)
    if measure.how_many is not None:
        conditions = "; ".join(words.condition(one, inner=True) for one in measure.how_many)
        return say("how many of these hold: {conditions}", conditions=conditions)
    if measure.sum is not None:
        return " + ".join(label(name) for name in measure.sum)
    if measure.coverage is not None:
        return say("share of the norm below that the list covers: {list}", list=label(measure.coverage.of))
    if measure.norm is not None:
        return say("what the norm below asks for")
    return words.threshold(measure.value)


def _none(share: Share | Ratio, words: Wording) -> str:
    """Return what a share is where there is nothing below the line, if the rule says so."""
    if share.none_counts_as is None:
        return ""
    counts = numbers.amount(share.none_counts_as, words.tongue)
    return words.tongue.say(" (where there is none below the line: {counts})", counts=counts)


def _counted(count: CountRows, words: Wording) -> str:
    listed = words.form.lists[count.rows_of]
    label = words.tongue.pick(listed.label)
    if count.where is None:
        return words.tongue.say("rows of: {list}", list=label)
    where = words.condition(count.where, {column.id: column for column in listed.columns})
    return words.tongue.say("rows of: {list}, where {condition}", list=label, condition=where)
