"""Draws are looked up: the same for ever, whoever else is drawn."""

from __future__ import annotations

from collections import Counter

import numpy as np
import pytest

from tieuchi.artificial.chance import (
    FURTHEST,
    ONE,
    PARTS_OF_ONE,
    Chance,
    mixed,
    score_above,
)

MANY = np.arange(200_000)


def test_draws_are_the_same_for_ever() -> None:
    """A country that somebody made last year can be made again: the first draws are written down here."""
    chance = Chance(1, "population")
    assert chance.below(1_000_000, np.arange(5)).tolist() == BELOW
    assert chance.scores(np.arange(5)).tolist() == SCORES


BELOW = [497197, 532843, 944638, 903698, 13210]
SCORES = [-643, -1096, 1257, 293, -512]


def test_a_draw_depends_on_nothing_but_whose_it_is() -> None:
    """Whoever is left out, and in whatever order, the others stay."""
    chance = Chance(7, "zone", 2024)
    some = np.array([99_999, 3, 41])
    assert chance.scores(some).tolist() == chance.scores(MANY)[some].tolist()


@pytest.mark.parametrize("other", [Chance(2, "zone", 2024), Chance(1, "area", 2024), Chance(1, "zone", 2025)])
def test_seed_name_and_year_each_give_other_draws(other: Chance) -> None:
    """Draws of another seed, another figure or another year have nothing to do with each other."""
    one, two = Chance(1, "zone", 2024).scores(MANY), other.scores(MANY)
    assert abs(float(np.corrcoef(one, two)[0, 1])) < 0.01


def test_numbers_below_a_limit_are_equally_likely() -> None:
    """Every number from 0 to the one before the limit comes as often as the others."""
    counts = Counter(Chance(3, "care").below(7, MANY).tolist())
    assert sorted(counts) == list(range(7))
    assert max(counts.values()) - min(counts.values()) < 0.03 * len(MANY) / 7


def test_scores_are_nearly_normal() -> None:
    """They lie around nothing with the width of one, and a line is passed as often as it says."""
    scores = Chance(3, "strength").scores(MANY)
    assert abs(scores.mean()) < 10
    assert abs(scores.std() - ONE) < 10
    for chance in (50_000, 250_000, 500_000, 900_000):
        assert abs((scores >= score_above(chance)).mean() - chance / PARTS_OF_ONE) < 0.01


def test_what_never_happens_never_does() -> None:
    """A chance of nothing is never met and a chance of one always, by whatever score."""
    ends = np.array([-FURTHEST, FURTHEST])
    assert not (ends >= score_above(0)).any()
    assert (ends >= score_above(PARTS_OF_ONE)).all()


def test_a_mixture_is_as_wide_as_its_parts() -> None:
    """Mixed scores are scores again, no further than a score can be."""
    parts = [(Chance(1, name).scores(MANY), share) for name, share in (("a", 500), ("b", 300), ("c", 200))]
    found = mixed(*parts)
    assert abs(found.std() - ONE) < 10
    assert abs(mixed((np.full(1, FURTHEST), 500), (np.full(1, FURTHEST), 500))[0]) == FURTHEST
