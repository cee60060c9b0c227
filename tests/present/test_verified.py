"""What checking a log found, as people read it."""

from __future__ import annotations

from typing import Any

import pytest

from tieuchi.present.language import Tongue
from tieuchi.present.tables import render
from tieuchi.present.verified import verified_blocks
from tieuchi.register.bundle.verified import Verified
from tieuchi.register.bundle.walking import Coded


@pytest.mark.parametrize(
    ("decision", "said"),
    [
        (
            {"outcome": "recognised", "holds_from": "2025-01-03", "holds_to": "2028-01-03"},
            "recognised; 2025-01-03 – 2028-01-03",
        ),
        ({"outcome": "withdrawn", "holds_from": "2025-06-05"}, "recognition withdrawn; 2025-06-05"),
        ({"outcome": "refused"}, "not recognised"),
        ({"outcome": "recognised", "holds_from": 7}, "recognised; ?"),
        ({}, "?"),
    ],
)
def test_a_line_says_on_which_days_it_holds(decision: dict[str, Any], said: str) -> None:
    """That no line corrects it does not mean that it still holds; what another hand signed may be anything."""
    data = {"decision": decision, "judged": {"receipt": {"code": "7FAA-E443-3B06"}}}
    found = Verified((), (), 1, 0, "7FAA-E443-3B06", (Coded(0, data, None),), (), 0, alone=False)
    tongue = Tongue("en")
    told = render(verified_blocks(found, tongue), "tsv")
    assert told.splitlines()[-1].split("\t")[4:] == [said, "no"]
