"""What does not fit within a criterion of an annex: numbers that stand twice, points that do not add up."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from tieuchi.annex.annex import AnnexCriterion, Remark, summed
from tieuchi.annex.cells import Spot
from tieuchi.annex.points import written_points
from tieuchi.values.text import Message


def faults_of(criterion: AnnexCriterion, awaiting: Collection[Spot]) -> Iterator[Remark]:
    """Yield what does not fit.

    Args:
        criterion: The criterion, read to its end.
        awaiting: Where indicators began without points though their table has a column for them; points
            may have followed in a row below.
    """
    numbers: set[str] = set()
    for one in criterion.indicators:
        if one.number in numbers:
            yield Remark(
                one.spot, Message("number {number} stands twice in this criterion", number=one.number)
            )
        numbers.add(one.number)
        if one.points is None and one.spot in awaiting:
            yield Remark(one.spot, Message("indicator {number} has no points", number=one.number))
    total = summed(one.points for one in criterion.indicators)
    if not numbers:
        yield Remark(criterion.spot, Message("the criterion has no indicator"))
    elif criterion.points is not None and total is not None and criterion.points != total:
        message = Message(
            "the criterion has {said} points here, and its indicators add up to {sum}",
            said=written_points(criterion.points),
            sum=written_points(total),
        )
        yield Remark(criterion.spot, message)
