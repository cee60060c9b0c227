"""Chance that can be looked up: a draw depends on the seed, on what is drawn and on whose it is alone.

Each draw is one output of SplitMix64, found directly by its place in the stream, so that a station stays as
it is however many others are made, in whatever parts, and whatever fields are drawn before. All is whole
numbers: neither the machine nor the version of a library changes a digit.
"""

from __future__ import annotations

import hashlib
from math import isqrt
from statistics import NormalDist

import numpy as np
from numpy.typing import NDArray

Whole = NDArray[np.int64]
Truth = NDArray[np.bool_]
_Bits = NDArray[np.uint64]

ONE = 1000
"""Thousandths in one: scores are thousandths of a standard deviation, and so is what is read off them."""
FURTHEST = 4 * ONE
"""No score lies further from the middle than this."""
PARTS_OF_ONE = 1_000_000
"""A chance or a share of one is written in millionths."""

_STEP = np.uint64(0x9E3779B97F4A7C15)
_MIX = (
    (np.uint64(30), np.uint64(0xBF58476D1CE4E5B9)),
    (np.uint64(27), np.uint64(0x94D049BB133111EB)),
)
_LAST_SHIFT = np.uint64(31)
_TOP = np.uint64(32)
_LOW_HALVES = np.uint64(0x0000FFFF0000FFFF)
_LOW = np.uint64(0x00000000FFFFFFFF)
_HALF = np.uint64(16)
_MIDDLE = 2 * 0xFFFF
_WIDTH = isqrt((1 << 32) * ONE * ONE // 3)
"""A thousandfold the standard deviation of the sum of four numbers below 2¹⁶."""


class Chance:
    """The draws of one seed.

    Args:
        seed: Any whole number.
        about: What is drawn, such as the name of a field, with the year where it changes over the years.
    """

    def __init__(self, seed: int, *about: str | int) -> None:
        named = "/".join(map(str, (seed, *about))).encode()
        self._start = np.uint64(int.from_bytes(hashlib.sha256(named).digest()[:8], "big"))

    def below(self, limit: int, whose: Whole) -> Whole:
        """Return for each number in ``whose`` a number from 0 to ``limit`` - 1, all equally likely."""
        return ((self._bits(whose) >> _TOP) * np.uint64(limit) >> _TOP).astype(np.int64)

    def scores(self, whose: Whole) -> Whole:
        """Return for each number in ``whose`` a score: thousandths of a standard deviation, nearly normal."""
        bits = self._bits(whose)
        pairs = bits & _LOW_HALVES
        bits >>= _HALF
        bits &= _LOW_HALVES
        pairs += bits
        summed = ((pairs & _LOW) + (pairs >> _TOP)).astype(np.int64)
        summed -= _MIDDLE
        summed *= ONE * ONE
        summed //= _WIDTH
        return summed

    def _bits(self, whose: Whole) -> _Bits:
        bits = whose.astype(np.uint64)
        bits += np.uint64(1)
        bits *= _STEP
        bits += self._start
        for shift, factor in _MIX:
            bits ^= bits >> shift
            bits *= factor
        bits ^= bits >> _LAST_SHIFT
        return bits


def score_above(chance: int) -> int:
    """Return the score that a draw reaches with a chance in millionths."""
    if chance <= 0:
        return FURTHEST + 1
    if chance >= PARTS_OF_ONE:
        return -FURTHEST - 1
    return -round(NormalDist().inv_cdf(chance / PARTS_OF_ONE) * ONE)


def mixed(*weighed: tuple[Whole, int]) -> Whole:
    """Return the sum of independent scores, each times the root of its share of the whole in thousandths."""
    (scores, share), *others = weighed
    total = scores * isqrt(share * ONE)
    for scores, share in others:
        total = total + scores * isqrt(share * ONE)
    return np.clip(total // ONE, -FURTHEST, FURTHEST)
