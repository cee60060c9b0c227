"""What was judged of one batch, before it is written or counted."""

from __future__ import annotations

from dataclasses import dataclass

import polars as pl

from tieuchi.evidence.facts import Covers
from tieuchi.law.lawbook import Law
from tieuchi.tables.rejects import Reject

DAY = "day"
"""The column with the day of judging."""
LAPSED = "lapsed"
"""The column that says whether anything of the evidence had lapsed on the day of judging."""
ZONE = "zone"
"""The column, and the choice of a form, with the zone that a commune lies in."""


@dataclass(frozen=True)
class Judged:
    """Stations of one batch that one law judged.

    Attributes:
        law: The law.
        covers: What their periods cover of what the set asks.
        heads: ``row``, ``id``, ``day`` of judging, ``place.LEVEL`` …, ``invented``, ``lapsed``, and ``zone``,
            which is null where it is not known; one row for each station, in order of ``row``.
        found: The judged shape, the same stations in the same order.
    """

    law: Law
    covers: Covers
    heads: pl.DataFrame
    found: pl.DataFrame


@dataclass(frozen=True)
class JudgedBatch:
    """One batch: each station of it was judged or rejected.

    Attributes:
        judged: The stations that were judged, by the law that judged them.
        rejects: The others.
    """

    judged: tuple[Judged, ...]
    rejects: tuple[Reject, ...]

    @property
    def read(self) -> int:
        """How many stations were read."""
        return sum(one.heads.height for one in self.judged) + len(self.rejects)
