"""A receipt carries the hashes of all that made an assessment, and a short code of them."""

from __future__ import annotations

import hashlib
import json
import re
from datetime import date
from typing import Any

from smallset import STAFFING, bands, evidence, judge, law
from tieuchi import __version__
from tieuchi.judge.assessing import assess
from tieuchi.judge.receipts import receipt_of
from tieuchi.judge.reference import Reference
from tieuchi.law.lawbook import Law

RULE = bands({"m": {"at least": 1}})
DAY = date(2024, 12, 31)


def receipt(facts: Any = None, *, day: date = DAY, at_least: int = 1, norms: Any = (STAFFING,)) -> Any:
    """Return the receipt of a small assessment."""
    one = law(bands({"m": {"at least": at_least}}), measures={"m": {"norm": "staffing"}}, norms=(STAFFING,))
    one = Law(one.criteria_set, {norm.subject: norm for norm in norms})
    return receipt_of(one, evidence(facts or {"x": 1}), day, "reference")


def test_a_receipt_names_the_set_the_day_and_the_engine() -> None:
    """What was judged, by what, when and by which version."""
    found = receipt()
    assert (found.set, found.day, found.engine, found.judged_by) == (
        "test-set",
        DAY,
        __version__,
        "reference",
    )


def test_its_code_is_short_and_made_of_everything() -> None:
    """The code is twelve hexadecimal digits of the hash of all the parts, so that anyone can check it."""
    found = receipt()
    assert re.fullmatch(r"[0-9A-F]{4}(-[0-9A-F]{4}){2}", found.code)
    parts = [found.set, found.day.isoformat(), found.law, found.norms, found.evidence, found.engine]
    written = json.dumps(parts, separators=(",", ":"), ensure_ascii=False).encode()
    assert found.code.replace("-", "") == hashlib.sha256(written).hexdigest()[:12].upper()


def test_every_input_has_its_hash() -> None:
    """Other evidence, another law, another norm, another day: only its own part changes, and the code."""
    one = receipt()
    other = {
        "evidence": receipt({"x": 2}),
        "law": receipt(at_least=2),
        "norms": receipt(norms=()),
        "day": receipt(day=date(2025, 1, 1)),
    }
    for changed, found in other.items():
        differ = {
            name for name in ("evidence", "law", "norms", "day") if getattr(found, name) != getattr(one, name)
        }
        assert differ == {changed}
        assert found.code != one.code


def test_the_evaluator_is_named_and_changes_no_code() -> None:
    """Which evaluator judged is told, and since all agree it is no part of the code."""
    one = law(RULE, measures={"m": {"norm": "staffing"}}, norms=(STAFFING,))
    by = [receipt_of(one, evidence(), DAY, name) for name in ("reference", "durable-rules")]
    assert [found.judged_by for found in by] == ["reference", "durable-rules"]
    assert by[0].code == by[1].code


def test_an_assessment_has_its_receipt() -> None:
    """The receipt of an assessment is the receipt of what it was made from."""
    one = law(bands("yes"))
    assert judge(one, {"yes": True}).receipt == receipt_of(one, evidence({"yes": True}), DAY, "reference")
    assert assess(one, evidence(), date(2025, 1, 1), Reference()).receipt.day == date(2025, 1, 1)
