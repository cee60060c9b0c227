"""The set by hand, third step: scales that ask by zone, in the zone a station is in or may be in.

Where the zone is not known, the strictest zone decides what is sure and the laxest what is possible, because
whoever reaches a band in a strict zone reaches it in a lax one. A band between that then wins in no zone is
one more column, ``KEY-n``.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import reduce
from itertools import accumulate
from operator import or_
from typing import Any

from peers.figures import Columns
from peers.truths import Bands
from peers.words import Words

ZONES = ("1", "12", "3")


def zones(words: Words) -> Columns:
    """Return whether a station is in some zones (``zone 12``), and whether it can be (``zone 0 12``)."""
    zone = words.col("zone_is")
    unknown = zone == 0
    found = {"no zone": unknown}
    for some in ZONES:
        known = reduce(or_, (zone == int(one) for one in some))
        found |= {f"zone {some}": known, f"zone 0 {some}": known | unknown}
    return found


def over_zones(words: Words, zoned: Mapping[str, Mapping[str, Bands]]) -> Columns:
    """Return the truths of scales over the zones there can be.

    Args:
        words: The words.
        zoned: The bands of each scale by zones, the laxest first; their truths are columns by now.
    """
    found: Columns = {}
    for key, variants in zoned.items():
        bands = len(next(iter(variants.values())))
        for place in range(bands):
            found |= _reached(words, key, tuple(variants), place)
        for place in range(1, bands):
            found[f"{key}-{place}"] = _in_no_zone(words, [f"{key} in {some}" for some in variants], place)
    return found


def _reached(words: Words, key: str, variants: Sequence[str], place: int) -> Columns:
    """Return whether a band is reached: in the strictest zones, or in laxer ones where the station is."""
    found: Columns = {}
    for sign, zone in (("<", "zone"), (">", "zone 0")):
        *laxer, strictest = (words.col(f"{key} in {some}{sign}{place}") for some in variants)
        here = (words.col(f"{zone} {upto}") for upto in accumulate(variants))
        reached = (band & there for band, there in zip(laxer, here, strict=False))
        found[f"{key}{sign}{place}"] = reduce(or_, reached, strictest)
    return found


def _in_no_zone(words: Words, names: Sequence[str], place: int) -> Any:
    """Return whether the zone is unknown and a band between wins in none."""
    wins = (
        words.col(f"{name}>{place}") & ~reduce(or_, (words.col(f"{name}<{one}") for one in range(place)))
        for name in names
    )
    return words.col("no zone") & ~reduce(or_, wins)
