"""What is printed of an instrument and of a set of targets: no day that is not printed, no points."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from building import set_of
from smallset import FORM
from tieuchi.law.criteria import Instrument
from tieuchi.present.describe import Beside, set_blocks
from tieuchi.present.document import Heading, Table
from tieuchi.present.language import Tongue
from tieuchi.present.names import instrument_line

TEXT = {"vi": "chữ", "en": "text"}
ACT: Any = {
    "number": "1/KH", "title": TEXT, "issuer": TEXT, "issued": date(2023, 10, 26),
    "in force": {"from": "2023-10-26"}, "source": ["test"], "basis": "working",
}  # fmt: skip


@pytest.mark.parametrize(
    ("inferred", "told"),
    [
        (False, "Văn bản: 1/KH, chữ, ban hành ngày 26/10/2023"),
        (
            True,
            "Văn bản: 1/KH, chữ; bản đọc được không in ngày ban hành, không sớm hơn ngày 26/10/2023",
        ),
    ],
)
def test_a_day_that_is_inferred_is_not_told_as_the_day_of_issue(inferred: bool, told: str) -> None:
    """A copy without a day of issue is told as such, with the earliest day possible."""
    act = Instrument.model_validate(ACT | {"issued inferred": inferred})
    assert instrument_line(act, Tongue("vi")) == told


def test_a_set_of_targets_shows_no_points_and_calls_its_groups_no_criteria() -> None:
    """Targets have no points, and a group of them is not a criterion of any decision."""
    one = set_of([{"target": "yes"}], points=[None], kind="targets", recognition=None)
    blocks = set_blocks(one, FORM, Tongue("en"), Beside())
    (table,) = (block for block in blocks if isinstance(block, Table))
    assert [column.title for column in table.columns] == ["No.", "Target", "What is asked", "Source", "Basis"]
    assert all(len(row) == len(table.columns) for row in table.rows)
    assert not any(isinstance(block, Heading) and "Criterion" in block.text for block in blocks)


def test_a_share_is_asked_in_full_and_not_at_least_in_full() -> None:
    """All of a whole is the most a share can be; a ratio may exceed it and is asked *at least*."""
    measures = {
        "share": {"share": {"of": "part", "in": "whole"}},
        "ratio": {"ratio": {"of": "part", "to": "whole"}},
    }
    rules = [{"target": {name: {"at least": "100 %"}}} for name in measures]
    one = set_of(rules, points=[None] * 2, kind="targets", recognition=None, measures=measures)
    (table,) = (block for block in set_blocks(one, FORM, Tongue("en"), Beside()) if isinstance(block, Table))
    assert [str(row[2]).split(": ")[1] for row in table.rows] == ["the full 100 %',)", "at least 100 %',)"]
