"""A rule that leans on a norm says which one, in which reading, and how much of it is known."""

from __future__ import annotations

import pytest

from tieuchi.desk import Desk
from tieuchi.present.language import Tongue
from tieuchi.present.normed import norm_lines


def told(subject: str) -> str:
    """Return what is said in English of the norm of a subject."""
    (norm,) = (norm for norm in Desk().norms if norm.subject == subject)
    return "\n".join(line.text for line in norm_lines(norm, Tongue("en")))


@pytest.mark.parametrize(
    ("subject", "said"),
    [
        ("staffing", "At least 5 people. zone 1, 2: one more for every 3,000 above 6,000"),
        ("staffing", "zone 3: × 1.3"),
        ("technique-list", "76 entries; 64 are named here, 3 of them confirmed"),
        ("equipment-list", "14 items are named here, 9 of them with their number"),
    ],
)
def test_a_norm_says_its_numbers_and_what_is_known_of_it(subject: str, said: str) -> None:
    """The parameters of the reading, and the length of a partial list, stand where the norm is shown."""
    assert said in told(subject)
