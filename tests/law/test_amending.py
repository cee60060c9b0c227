"""An amendment over a set: what it names is replaced, all else stands, and what does not fit is refused."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from building import TEXT, document, form_of, set_of
from tieuchi.bulk.drafting import read_amended
from tieuchi.desk import Desk
from tieuchi.files.models import checked
from tieuchi.judge.linking import check_links
from tieuchi.judge.reference import Reference
from tieuchi.law.amending import overlaid
from tieuchi.law.amendments import Amendment
from tieuchi.law.confirmations import Check, confirmed_by, new_confirmations
from tieuchi.law.lawbook import CriteriaSet, Law
from tieuchi.values.numbers import Amount
from tieuchi.values.problem import InputError

CONTENT = Path(__file__).parents[1] / "cli" / "content"
MALFORMED = sorted((Path(__file__).parent / "amendments").glob("*.yaml"))
DESK = Desk(CONTENT, Reference())
SET = DESK.criteria_set("mau-2024")
NEW = {
    "criterion": 2,
    "indicator": {
        "number": 5,
        "title": TEXT,
        "points": 1,
        "basis": {"title": "working", "number": "working", "points": "working"},
        "source": ["draft"],
    },
    "rule": {"indicator": 5, "basis": "working", "reading": TEXT, "bands": [{"points": 1, "when": "garden"}]},
}
BAND = {"by": "zone", "values": {1: "97 %", 2: "97 %", 3: "85 %"}}


def amended(one: CriteriaSet = SET, **said: Any) -> CriteriaSet:
    """Return a set as an amendment of these keys has it; nothing of it may be at fault."""
    file = document({"amends": one.id, "title": TEXT, **said})
    found, problems = overlaid(one, checked(file, Amendment), file.place)
    assert not problems
    check_links(found, DESK.form("station"), DESK.norms)
    return found


def digest(one: CriteriaSet) -> str:
    """Return the hash of a set with its rules."""
    return Law(one, {}).digest


def changed(number: int, **said: Any) -> CriteriaSet:
    """Return the set with one indicator changed."""
    return amended(change={"indicators": {number: said}})


@pytest.mark.parametrize("path", MALFORMED, ids=lambda path: path.stem)
def test_an_amendment_that_does_not_fit_is_told_why_and_where(path: Path) -> None:
    """Every fault of the file has its line, in words, all of them at once."""
    with pytest.raises(InputError) as caught:
        read_amended(DESK, path)
    told = str(caught.value).replace(str(path), path.name)
    assert told.splitlines() == path.with_suffix(".txt").read_text("utf-8").splitlines()


def test_an_amendment_is_read_with_the_set_it_amends(tmp_path: Path) -> None:
    """The draft, the set as it stands and the set as amended come back together."""
    path = tmp_path / "draft.yaml"
    path.write_text("amends: mau-2024\ntitle: {vi: Dự thảo, en: Draft}\ndrop: [3, 4]\n", "utf-8")
    read = read_amended(DESK, path)
    assert (read.amendment.title.en, read.before) == ("Draft", SET)
    assert list(read.after.indicators) == ["1", "2"]


def test_a_threshold_is_replaced_and_all_else_stands() -> None:
    """One band asks more; the other indicators, the measures and the head are those of the set."""
    found = changed(3, bands={1: {"when": {"immunised_share": {"at least": BAND}}}})
    asked = found.indicators["3"].rule.bands[0].when.comparison.at_least  # type: ignore[union-attr]
    assert asked.values["1"] == Amount.parse("97 %")
    assert found.indicators["3"].rule.bands[1] == SET.indicators["3"].rule.bands[1]
    assert [one.rule for one in found.indicators.values() if one.number != "3"] == [
        one.rule for one in SET.indicators.values() if one.number != "3"
    ]
    assert (found.head, found.measures) == (SET.head, SET.measures)


def test_the_amended_law_has_a_hash_of_its_own() -> None:
    """A receipt tells the amended law from the one that stands."""
    assert digest(changed(3, bands={2: {"points": 0.5}})) != digest(SET)


def test_a_figure_of_a_draft_confirms_nothing() -> None:
    """What is changed by key rests on a working reading from then on, and the draft is its source."""
    found = amended(
        change={
            "criteria": {1: {"points": 5}},
            "indicators": {1: {"points": 3, "bands": {1: {"points": 3}}}},
            "recognition": {"total at least": "85 %"},
        }
    )
    one = found.indicators["1"]
    assert one.rule.bands[0].basis == "working"
    assert (one.indicator.basis.points, one.indicator.basis.title) == ("working", "confirmed")
    assert one.indicator.source[-1] == "chữ / text"
    assert found.criteria[0].criterion.basis == "working"
    lines = found.head.recognition
    assert lines is not None
    assert (lines.basis, lines.source) == ("working", ("chữ / text",))


def test_examples_of_a_changed_rule_go() -> None:
    """What showed the old rule would now be wrong."""
    assert SET.indicators["3"].rule.examples
    assert changed(3, bands={2: {"points": 0.5}}).indicators["3"].rule.examples == ()


def test_a_changed_part_brings_what_it_says_now() -> None:
    """Points of a part that were looked at before are computed anew."""
    assert SET.indicators["2"].parts[1].maximum == 100
    found = amended(
        change={
            "criteria": {1: {"points": 5}},
            "indicators": {
                2: {
                    "points": 3,
                    "parts": {"meetings": {"bands": {1: {"points": 1.5}}}, "survey": {"points": 1.5}},
                }
            },
        }
    )
    assert [part.maximum for part in found.indicators["2"].parts] == [150, 150]


def test_a_cap_is_changed() -> None:
    """The parts together bring no more than the new cap."""
    found = amended(change={"criteria": {1: {"points": 3.5}}, "indicators": {2: {"points": 1.5, "cap": 1.5}}})
    assert found.indicators["2"].rule.cap == 150


def test_a_rule_is_written_anew() -> None:
    """The whole rule takes the place of the old one, disqualifiers and all."""
    rule = {"indicator": 3, "basis": "working", "reading": TEXT, "bands": [{"points": 2, "when": "garden"}]}
    found = changed(3, rule=rule).indicators["3"]
    assert (found.rule.disqualifiers, len(found.rule.bands)) == ((), 1)
    assert str(found.place).startswith("test.yaml:")


def test_a_measure_is_written_anew() -> None:
    """Every rule that compares it compares the new one."""
    nurses = {"rows of": "staff", "where": {"role": {"is": "nurse"}}}
    found = amended(change={"measures": {"doctors": {"label": TEXT, "count": nurses}}})
    assert found.measures["doctors"].label.en == "text"
    assert found.measure_places["doctors"].file == "test.yaml"


def test_numbers_of_a_table_are_replaced_one_by_one() -> None:
    """The entries that the draft does not name keep their number and their basis."""
    form = form_of(
        [
            {"id": "zone", "type": "choice", "choices": [{"id": i, "label": TEXT} for i in (1, 2)]},
            {"id": "x", "type": "count", "least": 0, "most": 9},
        ]
    )
    entry = {"value": 4, "basis": "confirmed"}
    one = set_of(
        [{"bands": [{"points": 2, "when": {"x": {"at least": {"table": "line"}}}}]}],
        points=[2],
        tables={"line": {"by": "zone", "values": {1: entry, 2: entry}}},
    )
    file = document({"amends": one.id, "title": TEXT, "change": {"tables": {"line": {1: 4, 2: 3}}}})
    found, problems = overlaid(one, checked(file, Amendment), file.place)
    check_links(found, form, ())
    assert not problems
    values = found.tables["line"].values
    assert [(str(each.value), each.basis) for each in values.values()] == [
        ("4", "confirmed"),
        ("3", "working"),
    ]
    for wrong, said in ({3: 1}, "no number for ‘3’"), ({2: "5 %"}, "says 4 here, so say 0.05"):
        file = document({"amends": one.id, "title": TEXT, "change": {"tables": {"line": wrong}}})
        assert said in str(overlaid(one, checked(file, Amendment), file.place)[1][0].message)


def test_an_indicator_is_added_with_its_rule() -> None:
    """It stands last in its criterion, whose points say so."""
    table = {"by": "zone", "values": {zone: {"value": zone, "basis": "working"} for zone in (1, 2, 3)}}
    found = amended(
        change={"criteria": {2: {"points": 4}}},
        add={"indicators": [NEW], "measures": {"two": {"label": TEXT, "value": 2}}, "tables": {"t": table}},
    )
    assert [one.number for one in found.criteria[1].indicators] == ["3", "4", "5"]
    assert [one.number for one in found.criteria[1].criterion.indicators] == ["3", "4", "5"]
    assert {"two", "t"} <= {*found.measures, *found.tables}


def test_an_indicator_is_dropped() -> None:
    """It is asked no longer, and the points of its criterion say so."""
    found = amended(change={"criteria": {2: {"points": 2}}}, drop=[4])
    assert list(found.indicators) == ["1", "2", "3"]
    assert found.criteria[1].criterion.points == 200


def test_a_criterion_whose_indicators_are_all_dropped_goes_with_them() -> None:
    """Nothing is left of which it could ask a share of the points."""
    assert [one.number for one in amended(drop=[3, 4]).criteria] == ["1"]


@pytest.mark.parametrize(
    "said",
    [
        {"recognition": {"total at least": "80.0 %", "valid for years": 3}},
        {"criteria": {1: {"points": 4}}},
        {
            "indicators": {
                1: {"points": 2, "title": {"vi": "Trạm có bác sĩ", "en": "The station has a doctor"}}
            }
        },
        {"indicators": {3: {"bands": {2: {"points": 1, "when": {"immunised_share": {"at least": "80 %"}}}}}}},
        {"indicators": {2: {"parts": {"survey": {"points": 1}}}}},
    ],
    ids=["recognition", "criterion", "indicator", "band", "part"],
)
def test_what_says_what_stands_already_changes_nothing(said: dict[str, Any]) -> None:
    """A threshold of 80 % in the place of 80 % leaves the law with the hash it had."""
    found = amended(change=said)
    assert digest(found) == digest(SET)
    assert found.indicators["3"].rule.examples


def test_a_rule_copied_out_changes_nothing() -> None:
    """The rule as it stands, written whole without its examples, is the rule as it stands."""
    rule = {
        "indicator": 1,
        "basis": "confirmed",
        "reading": {"vi": "Đếm bác sĩ trong danh sách.", "en": "Doctors on the list are counted."},
        "bands": [{"points": 2, "when": {"doctors": {"at least": 1}}}],
    }
    assert digest(changed(1, rule=rule)) == digest(SET)


def test_a_changed_indicator_is_confirmed_no_longer() -> None:
    """Who confirmed the old text has not confirmed the draft; the other confirmations stand."""
    check = Check("Phụ lục", "A", DESK.heads[0].instrument.issued)
    confirmed = confirmed_by(SET, new_confirmations(SET, ["1", "3", "4"], check))
    found = amended(
        confirmed,
        change={"indicators": {3: {"bands": {2: {"points": 0.5}}}}, "criteria": {2: {"points": 2}}},
        drop=[4],
    )
    assert found.indicators["1"].confirmation is not None
    assert found.indicators["3"].confirmation is None
    assert [one.indicator for one in found.lapsed] == ["3"]
