"""The sample (*mẫu kiểm tra*): how many decisions to look at on the spot, from which strata, and which ones.

The rules, all of them:

1. A sample is planned for the case that none of its decisions is found wrong. With ``N`` decisions and a
   tolerable share ``t``, too many are wrong from ``K = floor(t * N) + 1`` on.
2. The chance that a sample of ``n_h`` of ``N_h`` in each stratum misses ``K_h`` wrong ones is exactly
   ``C(N_h - K_h, n_h) / C(N_h, n_h)``, multiplied over the strata (hypergeometric, without putting back).
3. Nobody knows in which strata the wrong ones lie; so the plan is held against the worst way ``K`` of them
   can lie: one after another where the chance of missing it is greatest. The chance of missing one more in a
   stratum, ``(N_h - n_h - K_h) / (N_h - K_h)``, only falls as more lie there, so that way is the worst.
4. The size is the smallest ``n`` whose chance of missing is at most one less the confidence.
5. A stratum gets the larger of its proportional share ``n * N_h / N`` and of its Neyman share
   ``n * N_h * S_h / sum(N_i * S_i)``, with ``S_h`` the square root of ``p_h * (1 - p_h)`` for the declared
   expected share ``p_h`` of wrong ones; both rounded up, and never more than the stratum has. So risky strata
   get more, and none gets less than its part.
6. Drawn are, in each stratum, those whose SHA-256 of ``seed:root:position`` is smallest; ``root`` is the root
   of the log in hexadecimal. Whoever knows the three can draw the same sample with any tool.

All is whole numbers and fractions; no library's random numbers are used.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from fractions import Fraction
from math import isqrt, perm

from tieuchi.values.numbers import ceiling, floor

_SCALE = 10**12
"""Square roots are cut off after so many parts of one; what is left over moves no share."""


@dataclass(frozen=True)
class Stratum:
    """A part of the decisions that is sampled by itself.

    Attributes:
        name: What it is called.
        size: How many decisions are in it.
        wrong: The share of them expected to be wrong, between 0 and 1.
    """

    name: str
    size: int
    wrong: Fraction


@dataclass(frozen=True)
class Design:
    """A planned sample.

    Attributes:
        planned: The size that the shares are taken of.
        drawn: How many are drawn from each stratum.
        too_many: From how many wrong ones on the sample is to find one.
        missing: The chance that it finds none of so many, in the worst case.
    """

    planned: int
    drawn: tuple[int, ...]
    too_many: int
    missing: Fraction

    @property
    def size(self) -> int:
        """How many are drawn in all."""
        return sum(self.drawn)


def design(strata: Sequence[Stratum], confidence: Fraction, tolerable: Fraction) -> Design:
    """Return the smallest sample that finds a wrong decision with the wanted confidence.

    Args:
        strata: The strata; at least one has a decision.
        confidence: How sure it has to be, above 0 and below 1.
        tolerable: The share of wrong decisions that may be missed, from 0 to below 1.
    """
    sizes = [one.size for one in strata]
    too_many = floor(tolerable * sum(sizes)) + 1
    few, many = 0, 1
    while not _enough(sizes, allocated(strata, many), too_many, confidence):
        few, many = many, min(2 * many, sum(sizes))
    while many - few > 1:
        middle = (few + many) // 2
        if _enough(sizes, allocated(strata, middle), too_many, confidence):
            many = middle
        else:
            few = middle
    drawn = allocated(strata, many)
    return Design(many, drawn, too_many, chance_of_missing(sizes, drawn, too_many))


def _enough(sizes: Sequence[int], drawn: Sequence[int], wrong: int, confidence: Fraction) -> bool:
    return chance_of_missing(sizes, drawn, wrong) <= 1 - confidence


def allocated(strata: Sequence[Stratum], size: int) -> tuple[int, ...]:
    """Return how many decisions of each stratum are drawn for a planned size; see rule 5."""
    every = sum(one.size for one in strata)
    spreads = [one.size * _deviation(one.wrong) for one in strata]
    return tuple(
        min(one.size, max(_part(size, one.size, every), _part(size, spread, sum(spreads))))
        for one, spread in zip(strata, spreads, strict=True)
    )


def _deviation(wrong: Fraction) -> int:
    """Return the standard deviation of one decision being wrong, in parts of the scale."""
    spread = wrong * (1 - wrong)
    return isqrt(spread.numerator * _SCALE**2 // spread.denominator)


def _part(size: int, of: int, every: int) -> int:
    return ceiling(Fraction(size * of, every)) if every else 0


def chance_of_missing(sizes: Sequence[int], drawn: Sequence[int], wrong: int) -> Fraction:
    """Return the chance that a sample finds none of the wrong decisions, wherever they lie.

    Args:
        sizes: How many decisions each stratum has.
        drawn: How many of them are drawn.
        wrong: How many are wrong, at most as many as there are.
    """
    chance = Fraction(1)
    for size, some, lying in zip(sizes, drawn, worst(sizes, drawn, wrong), strict=True):
        # The same number either way round; the shorter product is taken.
        short, other = min(some, lying), max(some, lying)
        chance *= Fraction(perm(size - other, short), perm(size, short))
    return chance


def worst(sizes: Sequence[int], drawn: Sequence[int], wrong: int) -> tuple[int, ...]:
    """Return how many wrong decisions lie in each stratum where they are hardest to find; see rule 3."""
    left = [size - some for size, some in zip(sizes, drawn, strict=True)]
    there = list(sizes)
    for _ in range(wrong):
        best = 0
        for at in range(1, len(there)):
            if there[at] and (not there[best] or left[at] * there[best] > left[best] * there[at]):
                best = at
        left[best] = max(left[best] - 1, 0)
        there[best] -= 1
    return tuple(size - rest for size, rest in zip(sizes, there, strict=True))


def drawn_from(positions: Iterable[int], count: int, seed: int, root: str) -> tuple[int, ...]:
    """Return the positions drawn, the first drawn first.

    Args:
        positions: The positions in the log of the decisions of a stratum.
        count: How many to draw.
        seed: The seed.
        root: The root of the log, in hexadecimal.
    """
    return tuple(sorted(positions, key=lambda position: drawing_key(position, seed, root))[:count])


def drawing_key(position: int, seed: int, root: str) -> str:
    """Return what decides whether a decision is drawn; the smallest are."""
    return hashlib.sha256(f"{seed}:{root}:{position}".encode()).hexdigest()
