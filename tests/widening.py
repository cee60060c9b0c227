"""Every interval of an assessment, and which of them one assessment has wider than another."""

from __future__ import annotations

from collections.abc import Iterator

from tieuchi.judge.findings import Assessment
from tieuchi.values.interval import Interval


def intervals(found: Assessment) -> Iterator[tuple[str, Interval]]:
    """Yield every interval of an assessment: points of parts, indicators, criteria, the total, and bars."""
    for finding in found.findings:
        assert finding.points is not None
        yield finding.number, finding.points
        for part in finding.parts:
            yield part.key, part.points
    for criterion in found.criteria:
        assert criterion.points is not None
        yield f"criterion {criterion.number}", criterion.points
    assert found.total is not None
    yield "total", found.total
    for bar in found.barred:
        yield f"{bar.indicator}!{bar.disqualifier.name}", bar.holds


def wider(more: Assessment, less: Assessment) -> list[str]:
    """Return the intervals that are wider, on either side, with more evidence than with less."""
    pairs = zip(intervals(more), intervals(less), strict=True)
    return [name for (name, one), (_, other) in pairs if not other.lo <= one.lo <= one.hi <= other.hi]
