"""The classes of past decisions: every rule, and which goes before which."""

from __future__ import annotations

from itertools import product

import pytest

from tieuchi.register.audit.classes import CLASSES, Class, Moved, Otherwise, Seen, Verdict, classified
from tieuchi.values.fields import Text
from tieuchi.values.interval import Interval
from tieuchi.values.text import Message

PASS = Verdict("pass", Interval.point(8500))
FAIL = Verdict("fail", Interval.point(7900))
MOVED = Moved(("26", "30"), PASS, FAIL)
LATER = Otherwise("12/QĐ", (Text(vi="Dân số", en="Population"),))


@pytest.mark.parametrize("bits", list(product([False, True], repeat=5)), ids=str)
@pytest.mark.parametrize("departure", [None, "without", "with"])
def test_the_class_is_the_first_rule_that_applies(bits: tuple[bool, ...], departure: str | None) -> None:
    """Whatever else was seen, the gravest decides the class, and every rule leaves its remark."""
    unjudged, engine, corrected, later, content = bits
    seen = Seen(
        "recognised",
        PASS if departure is None else FAIL,
        "vì đã bổ sung" if departure == "with" else None,
        unjudged=Message("gone") if unjudged else None,
        engine=MOVED if engine else None,
        corrected_by="11/QĐ" if corrected else None,
        otherwise=(LATER,) if later else (),
        content=MOVED if content else None,
    )
    applies: dict[Class, bool] = {
        "cannot be judged": unjudged,
        "engine differs": engine,
        "evidence superseded": corrected or later,
        "departed without reason": departure == "without",
        "content since corrected": content,
        "council departed with reason": departure == "with",
        "confirmed": True,
    }
    found = classified(seen)
    assert found.kind == next(kind for kind in CLASSES if applies[kind])
    assert {one.kind for one in found.remarks} == {kind for kind in CLASSES[:-1] if applies[kind]}
    ranks = [CLASSES.index(one.kind) for one in found.remarks if one.kind is not None]
    assert ranks == sorted(ranks)


@pytest.mark.parametrize(
    ("outcome", "judged", "departed"),
    [
        ("recognised", "pass", False), ("recognised", "fail", True), ("recognised", "open", True),
        ("refused", "pass", True), ("refused", "fail", False), ("refused", "open", True),
        ("withdrawn", "pass", True), ("withdrawn", "fail", False), ("withdrawn", "open", True),
    ],
)  # fmt: skip
def test_a_council_departs_where_the_rule_says_otherwise(outcome: str, judged: str, departed: bool) -> None:
    """Of an open verdict the rule says neither, so every outcome departs."""
    found = classified(Seen(outcome, Verdict(judged, None)))  # type: ignore[arg-type]
    assert found.kind == ("departed without reason" if departed else "confirmed")


def test_what_is_no_class_is_remarked_all_the_same() -> None:
    """Another hash of equal findings, and content that cannot judge, leave the decision confirmed."""
    seen = Seen("recognised", PASS, hashes=("law", "evidence"), no_content=Message("there is no set ‘x’"))
    found = classified(seen)
    assert found.kind == "confirmed"
    assert [str(one.said) for one in found.remarks] == [
        "every finding is the same, and today's engine computes another hash of: the set with its rules, the evidence",
        "today's content cannot judge this evidence: there is no set ‘x’",
    ]


def test_remarks_name_what_differs() -> None:
    """An engine that differs names the indicators, and of very many only the first and how many more."""
    moved = Moved(tuple(map(str, range(1, 21))), PASS, FAIL)
    said = str(classified(Seen("recognised", PASS, engine=moved)).remarks[0].said)
    assert said == (
        "recorded: pass; today's engine: fail; found otherwise: 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12 and 8 more"
    )
    words = Moved((), PASS, PASS)
    assert "the same points" in str(classified(Seen("recognised", PASS, engine=words)).remarks[0].said)


def test_a_reason_with_braces_is_only_a_reason() -> None:
    """What a council wrote is never taken for a place to be filled."""
    found = classified(Seen("recognised", FAIL, "xem {biên bản}"))
    assert str(found.remarks[0].said).endswith("the reason: xem {biên bản}")
