"""A set joined with its rules: its scales, the choices its numbers depend on, and its hash."""

from __future__ import annotations

from typing import Any

import pytest

from building import TEXT, document, form_of, head_of, instrument, law_of, set_of
from tieuchi.files.models import checked
from tieuchi.law.lawbook import Law
from tieuchi.law.norms import Norm

CHOICES = [{"id": option, "label": TEXT} for option in (1, 2)]
FORM = form_of(
    [
        {"id": "zone", "type": "choice", "choices": CHOICES},
        {"id": "region", "type": "choice", "choices": CHOICES},
        {"id": "population", "type": "count", "least": 1, "most": 100},
        {"id": "x", "type": "count", "least": 0, "most": 9},
        {"id": "yes", "type": "yes-no"},
    ],
    [{"id": "rows", "most": 3, "columns": [
        {"id": "item", "type": "text"},
        {"id": "hours", "type": "count", "least": 0, "most": 9},
        {"id": "required", "type": "count", "least": 0, "most": 9},
        {"id": "working", "type": "count", "least": 0, "most": 9},
    ]}],
)  # fmt: skip
BY_ZONE = {"by": "zone", "values": {"1": 1, "2": 2}}


def norm(subject: str, **kind: Any) -> Norm:
    """Return a norm in force since 2023."""
    written = {
        "id": subject,
        "subject": subject,
        "instrument": instrument(),
        "used for": TEXT,
        "basis": "norm",
    }
    return checked(document({**written, **kind}), Norm)


STAFFING = norm("staffing", headcount={
    "base": 5, "by": "zone", "population": "population", "steps": [], "factors": {"1": 1, "2": 1.2},
    "order": "factor on base", "rounding": "up", "reading": TEXT})  # fmt: skip
EQUIPMENT = norm("equipment", equipment={
    "by": "zone", "item": "item", "required": "required", "working": "working", "entries": []})  # fmt: skip


def bands(*conditions: Any) -> dict[str, Any]:
    """Return a rule of bands worth one point each."""
    return {"bands": [{"points": 1, "when": condition} for condition in conditions]}


def test_every_way_to_judge_has_its_scales() -> None:
    """Bands, parts, a target and disqualifiers are scales with keys of their own; a person has none."""
    bar = [{"name": "bar", "label": TEXT, "basis": "working", "when": "yes"}]
    parts = [
        {"name": "a", "label": TEXT, "bands": [{"points": 1, "when": "yes"}]},
        {"name": "b", "label": TEXT, "points": 1, "needs a person": TEXT},
    ]
    rules = [
        bands("yes", {"x": {"at least": 1}}) | {"disqualifiers": bar},
        {"parts": parts},
        {"needs a person": TEXT},
    ]
    found = set_of(rules, points=[1, 2, 1])
    scales = [
        [(scale.key, len(scale.conditions)) for scale in one.scales] for one in found.indicators.values()
    ]
    assert scales == [[("1", 2), ("1!bar", 1)], [("2/a", 1)], []]
    assert [scale.key for scale in found.criteria[0].scales] == ["1", "1!bar", "2/a"]
    target = set_of([{"target": "yes"}, {"needs a person": TEXT}]).indicators
    assert [scale.key for scale in target["1"].scales] == ["1"]
    assert target["2"].scales == target["2"].parts == ()


def test_a_rule_for_a_person_is_one_part_worth_the_whole_indicator() -> None:
    """An indicator only a person can judge is a part with the indicator's own points and title."""
    (part,) = set_of([{"needs a person": TEXT}], points=[1.5]).indicators["1"].parts
    assert (part.name, part.maximum, part.bands) == ("whole", 150, ())


@pytest.mark.parametrize(
    ("condition", "measures", "choices"),
    [
        ("yes", {}, ()),
        ({"zone": {"is": 1}}, {}, ()),
        ({"x": {"at least": 1}}, {}, ()),
        ({"x": {"at least": BY_ZONE}}, {}, ("zone",)),
        ({"not": {"all": ["yes", {"x": {"less than": BY_ZONE}}]}}, {}, ("zone",)),
        ({"x": {"at least": {"table": "t"}}}, {}, ("region",)),
        ({"m": {"at least": 1}}, {"m": {"value": BY_ZONE}}, ("zone",)),
        ({"m": {"at least": 1}}, {"m": {"value": {"table": "t"}}}, ("region",)),
        ({"m": {"at least": 1}}, {"m": {"sum": ["n", "x"]}, "n": {"value": BY_ZONE}}, ("zone",)),
        ({"m": {"at least": "1 %"}}, {"m": {"ratio": {"of": "x", "to": "n"}}, "n": {"norm": "staffing"}},
         ("zone",)),
        ({"m": {"at least": "1 %"}}, {"m": {"coverage": {"of": "rows", "norm": "equipment"}}}, ("zone",)),
        ({"m": {"at least": 1}}, {"m": {"how many of": [{"x": {"at least": BY_ZONE}}]}}, ("zone",)),
        ({"m": {"at least": 1}}, {"m": {"how many of": [{"n": {"at least": 1}}]}, "n": {"value": BY_ZONE}},
         ("zone",)),
        ({"all": [{"x": {"at least": BY_ZONE}}, {"x": {"at most": {"table": "t"}}}]}, {}, ("region", "zone")),
        ({"m": {"at least": 1}},
         {"m": {"count": {"rows of": "rows", "where": {"hours": {"at least": BY_ZONE}}}}}, ("zone",)),
    ],
)  # fmt: skip
def test_a_criterion_knows_the_choices_its_numbers_depend_on(
    condition: Any, measures: Any, choices: tuple[str, ...]
) -> None:
    """Thresholds, values, norms and the rows counted: whatever goes by a choice names it."""
    tables = {"t": {"by": "region", "values": {r: {"value": 1, "basis": "working"} for r in ("1", "2")}}}
    law = law_of(
        set_of([bands(condition)], points=[1], measures=measures, tables=tables), FORM, (STAFFING, EQUIPMENT)
    )
    assert law.choices == {"1": choices}


def test_a_norm_that_is_not_in_force_asks_for_no_choice() -> None:
    """On a day without the norm, nothing goes by its choice."""
    one = set_of([bands({"m": {"at least": 1}})], points=[1], measures={"m": {"norm": "staffing"}})
    assert Law(one, {"staffing": STAFFING}).choices == {"1": ("zone",)}
    assert Law(one, {}).choices == {"1": ()}


def digest_of(rule: Any, **more: Any) -> str:
    """Return the hash of a law with one rule."""
    return law_of(set_of([rule], points=[1], **more), FORM).digest


def test_the_hash_of_a_law_changes_with_everything_it_says() -> None:
    """A threshold, a word, a measure, a table or a day in force: each makes another law."""
    tables = {"t": {"by": "region", "values": {r: {"value": 1, "basis": "working"} for r in ("1", "2")}}}
    hashes = [
        digest_of(bands({"x": {"at least": 1}})),
        digest_of(bands({"x": {"at least": 2}})),
        digest_of(bands({"x": {"more than": 1}})),
        digest_of(bands({"x": {"at least": 1}}), measures={"m": {"value": 1}}),
        digest_of(bands({"x": {"at least": 1}}), measures={"m": {"value": 2}}),
        digest_of(bands({"x": {"at least": 1}}), tables=tables),
        digest_of(bands({"x": {"at least": 1}}), instrument=instrument("2022-01-01")),
        digest_of(bands({"x": {"at least": 1}}) | {"reading": {"vi": "khác", "en": "other"}}),
        digest_of(
            {
                "parts": [
                    {"name": "a", "label": TEXT, "bands": [{"points": 1, "when": {"x": {"at least": 1}}}]}
                ]
            }
        ),
    ]
    assert len(set(hashes)) == len(hashes)


def test_the_hash_of_a_law_ignores_what_is_only_spelling() -> None:
    """The order of keys and a default written out make no other law."""
    one = digest_of(bands({"x": {"at least": 1, "less than": 3}}))
    assert digest_of({"source": [], **bands({"x": {"less than": 3, "at least": 1}})}) == one


def test_two_long_thresholds_that_differ_make_two_laws() -> None:
    """Thirty digits are told apart to the last one, in the hash as in judging."""
    form = form_of([{"id": "x", "type": "count", "least": 0, "most": int("9" * 30)}])
    hashes = {
        law_of(set_of([bands({"x": {"at least": int("1" * 29) * 10 + last}})], points=[1]), form).digest
        for last in (1, 2)
    }
    assert len(hashes) == 2


def test_the_hash_of_the_norms_follows_the_norms() -> None:
    """Other norms in force, another hash of the norms and the same of the set."""
    one = set_of([bands("yes")], points=[1])
    bare, staffed = Law(one, {}), Law(one, {"staffing": STAFFING})
    assert bare.digest == staffed.digest
    assert bare.norms_digest != staffed.norms_digest


def test_the_head_tells_its_days() -> None:
    """The validity of an instrument is that of the file, both ends."""
    head = head_of(instrument=instrument("2024-01-01", "2024-12-31"))
    assert str(head.instrument.validity.start) == "2024-01-01"
    assert str(head.instrument.validity.end) == "2024-12-31"
