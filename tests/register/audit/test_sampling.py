"""Samples: their size against counting every case, their shares, and that anyone draws the same ones."""

from __future__ import annotations

import hashlib
from fractions import Fraction
from itertools import combinations, product
from math import comb

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tieuchi.register.audit.sampling import (
    Stratum,
    allocated,
    chance_of_missing,
    design,
    drawn_from,
    worst,
)

SIZES = st.lists(st.integers(0, 5), min_size=1, max_size=3).filter(any)


def missed(sizes: tuple[int, ...], drawn: tuple[int, ...], lying: tuple[int, ...]) -> Fraction:
    """Return the chance of missing every wrong decision, by going through every sample there is."""
    chance = Fraction(1)
    for size, some, wrong in zip(sizes, drawn, lying, strict=True):
        samples = list(combinations(range(size), some))
        chance *= Fraction(sum(all(one >= wrong for one in each) for each in samples), len(samples))
    return chance


def greatest(sizes: tuple[int, ...], drawn: tuple[int, ...], wrong: int) -> Fraction:
    """Return the greatest chance of missing, over every way the wrong ones can lie."""
    ways = product(*(range(size + 1) for size in sizes))
    return max(missed(sizes, drawn, way) for way in ways if sum(way) == wrong)


@settings(max_examples=60, deadline=None)
@given(st.data())
def test_the_chance_of_missing_is_that_of_the_worst_case(data: st.DataObject) -> None:
    """It equals the greatest chance over all ways the wrong ones can lie, each counted sample by sample."""
    sizes = tuple(data.draw(SIZES))
    drawn = tuple(data.draw(st.integers(0, size)) for size in sizes)
    wrong = data.draw(st.integers(0, sum(sizes)))
    assert chance_of_missing(sizes, drawn, wrong) == greatest(sizes, drawn, wrong)
    lying = worst(sizes, drawn, wrong)
    assert sum(lying) == wrong
    assert all(0 <= one <= size for one, size in zip(lying, sizes, strict=True))


@settings(max_examples=60, deadline=None)
@given(
    st.lists(st.tuples(st.integers(0, 60), st.integers(1, 99)), min_size=1, max_size=3).filter(
        lambda some: any(size for size, _ in some)
    ),
    st.integers(50, 99),
    st.integers(0, 40),
)
def test_no_smaller_size_would_do(some: list[tuple[int, int]], confidence: int, tolerable: int) -> None:
    """The planned size reaches the confidence in the worst case, and one less does not."""
    strata = [Stratum(str(at), size, Fraction(wrong, 100)) for at, (size, wrong) in enumerate(some)]
    sizes = [one.size for one in strata]
    found = design(strata, Fraction(confidence, 100), Fraction(tolerable, 100))
    allowed = 1 - Fraction(confidence, 100)
    assert found.missing <= allowed
    assert found.missing == chance_of_missing(sizes, found.drawn, found.too_many)
    assert Fraction(found.too_many - 1) <= Fraction(tolerable, 100) * sum(sizes) < found.too_many
    if found.planned > 1:
        assert chance_of_missing(sizes, allocated(strata, found.planned - 1), found.too_many) > allowed


@pytest.mark.parametrize("size", [1, 10, 100, 1000])
@pytest.mark.parametrize("confidence", [50, 90, 95, 99])
@pytest.mark.parametrize("tolerable", [0, 1, 5, 50])
def test_of_one_stratum_it_is_the_size_of_the_textbook(size: int, confidence: int, tolerable: int) -> None:
    """The smallest n for which C(N - K, n) is at most one less the confidence of C(N, n)."""
    wrong = size * tolerable // 100 + 1
    expected = next(
        n for n in range(1, size + 1) if comb(size - wrong, n) * 100 <= (100 - confidence) * comb(size, n)
    )
    found = design(
        [Stratum("all", size, Fraction(1, 10))], Fraction(confidence, 100), Fraction(tolerable, 100)
    )
    assert found.drawn == (expected,)


@settings(max_examples=100, deadline=None)
@given(
    st.lists(st.tuples(st.integers(0, 500), st.integers(1, 99)), min_size=1, max_size=4),
    st.integers(1, 300),
)
def test_no_stratum_gets_less_than_its_part(some: list[tuple[int, int]], size: int) -> None:
    """Each gets at least its proportional share, as far as it has so many, and never more than it has."""
    strata = [Stratum(str(at), each, Fraction(wrong, 100)) for at, (each, wrong) in enumerate(some)]
    every = sum(one.size for one in strata)
    for one, drawn in zip(strata, allocated(strata, size), strict=True):
        assert drawn <= one.size
        assert drawn == one.size or drawn * every >= size * one.size


def test_the_riskier_of_two_equal_strata_gets_more() -> None:
    """Neyman's share: twice the deviation, twice as many of the rest."""
    strata = [Stratum("high", 1000, Fraction(1, 2)), Stratum("low", 1000, Fraction(1, 100))]
    high, low = allocated(strata, 100)
    assert (high, low) == (84, 50)


def test_who_is_drawn_is_decided_by_sha_256_alone() -> None:
    """The smallest hashes of seed, root and position are drawn, as any tool computes them."""
    root = "ab" * 32
    expected = sorted(range(100), key=lambda one: hashlib.sha256(f"7:{root}:{one}".encode()).hexdigest())
    assert drawn_from(reversed(range(100)), 5, 7, root) == tuple(expected[:5])
    assert drawn_from(range(100), 5, 8, root) != tuple(expected[:5])


def test_a_drawing_that_never_changes() -> None:
    """What was drawn once is drawn on every machine; these were drawn with printf, sha256sum and sort."""
    assert drawn_from(range(1000), 6, 20241231, "0" * 64) == (466, 541, 464, 754, 783, 486)
