"""Merging communes: sums hold the truth, nothing is counted twice, nothing is decided that is not."""

from __future__ import annotations

from datetime import date
from itertools import permutations
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from building import TEXT, document, evidence_of, form_of
from folders import write
from tieuchi.evidence.asked import Asked
from tieuchi.evidence.cells import whole_range
from tieuchi.evidence.facts import Evidence
from tieuchi.evidence.file import EvidenceFile
from tieuchi.evidence.merging import Merged, merge
from tieuchi.evidence.merging_cells import combined
from tieuchi.evidence.merging_parts import Into
from tieuchi.evidence.reader import evidence_from, read_form
from tieuchi.files.content import content_root
from tieuchi.files.models import checked
from tieuchi.present.language import Tongue
from tieuchi.values.interval import EITHER, NO, YES, Interval
from tieuchi.values.problem import InputError

COUNT = {"type": "count", "least": 0, "most": 100}
CHOICES = [{"id": one, "label": {"vi": one, "en": one}} for one in ("a", "b")]
FORM = form_of(
    [
        {"id": "people", **COUNT, "merged by": "sum"},
        {"id": "insured", **COUNT, "part of": "people", "merged by": "sum"},
        {"id": "length", "type": "number", "least": 0, "most": 9, "merged by": "sum"},
        {"id": "happened", "type": "yes-no", "merged by": "any"},
        {"id": "kept", "type": "yes-no", "merged by": "all"},
        {"id": "powered", "type": "yes-no", "merged by": "same"},
        {"id": "region", "type": "choice", "choices": CHOICES, "merged by": "same"},
        {"id": "remark", "type": "text", "merged by": "same"},
        {"id": "rate", "type": "percent", "merged by": "same"},
        {"id": "zone", "type": "choice", "choices": CHOICES},
        {"id": "plan", "type": "yes-no"},
        {"id": "species", **COUNT},
    ],
    [
        {"id": "staff", "most": 4, "columns": [{"id": "role", "type": "choice", "choices": CHOICES}]},
        {
            "id": "villages", "most": 9, "key": "name",
            "columns": [{"id": "name", "type": "text"}, {"id": "worker", "type": "yes-no"}],
        },
        {
            "id": "rooms", "most": 2, "key": "room",
            "columns": [
                {"id": "room", "type": "choice", "choices": CHOICES},
                {"id": "in_use", "type": "yes-no", "merged by": "any"},
            ],
        },
        {
            "id": "items", "most": 9, "key": "item",
            "columns": [
                {"id": "item", "type": "text", "merged by": "same"},
                {"id": "required", "type": "count", "least": 0, "most": 9},
                {"id": "present", "type": "count", "least": 0, "most": 9, "merged by": "sum"},
            ],
        },
    ],
)  # fmt: skip
INTO = Into("Xã Mới", date(2024, 12, 31))


def part(name: str, facts: dict[str, Any] | None = None, **more: Any) -> Evidence:
    """Return the evidence of a commune."""
    written = {
        "form": "station",
        "place": {"commune": name, "district": "Huyện", "province": "Tỉnh"},
        "as of": "2024-12-31",
        "period": {"from": "2024-01-01", "to": "2024-12-31"},
        "facts": facts or {},
        **more,
    }
    read = document(written, f"{name}.yaml")
    return evidence_from(read, checked(read, EvidenceFile), more.pop("asks", FORM))


def rows(name: str, *found: dict[str, Any], complete: bool = True) -> dict[str, Any]:
    """Return a list as files write it."""
    return {"lists": {name: {"complete": complete, "rows": list(found)}}}


def of_two(field: str, a: Any, b: Any) -> Any:
    """Return the merged value of a field of two communes; None leaves it out of a file."""
    given_ = [{} if said is None else {field: said} for said in (a, b)]
    return merge([part("A", given_[0]), part("B", given_[1])], INTO).evidence.fact(field).value


def told(*parts: Evidence, into: Into = INTO) -> list[str]:
    """Return what is said of parts that are refused."""
    with pytest.raises(InputError) as caught:
        merge(parts, into)
    return str(caught.value).splitlines()


def why(merged: Merged, name: str) -> str:
    """Return the remarks on a field or list."""
    return "; ".join(str(remark) for remark in merged.remarks.get(name, ()))


# ---------------------------------------------------------------- fields


def test_known_numbers_add_up_exactly() -> None:
    """Two known figures give a known figure, decimals exactly."""
    one = merge([part("A", {"people": 40, "length": 0.1}), part("B", {"people": 2, "length": 0.2})], INTO)
    assert one.evidence.facts["people"].value == Interval.point(42)
    assert one.evidence.facts["people"].state == "known"
    assert str(one.evidence.facts["length"].value.lo) == "3/10"
    assert why(one, "people") == ""


def test_estimates_add_up_as_intervals() -> None:
    """The ends of estimates are added."""
    assert of_two("people", {"from": 10, "to": 20}, 5) == Interval(15, 25)
    one = merge([part("A", {"people": {"from": 10, "to": 20}}), part("B", {"people": 5})], INTO)
    assert (one.evidence.facts["people"].state, why(one, "people")) == ("estimated", "")


def test_a_sum_with_an_unknown_part_is_counted_from_below() -> None:
    """The known figures are the lower end; the upper end is what the form allows, and who lacks it is named."""
    one = merge([part("A", {"people": 40}), part("B", {"people": "unknown"}), part("C")], INTO)
    assert one.evidence.facts["people"].value == Interval(40, 100)
    assert "only a bound, as the figure of B, C is not known" in why(one, "people")


def test_an_unknown_part_is_bounded_by_its_own_whole() -> None:
    """Where the whole of a part is known, the sum has a real upper end."""
    a, b = part("A", {"people": 40, "insured": 30}), part("B", {"people": 10, "insured": "unknown"})
    assert merge([a, b], INTO).evidence.facts["insured"].value == Interval(30, 40)


def test_a_figure_that_no_part_knows_stays_open() -> None:
    """It is unknown with the reason if it was asked anywhere, and left out if nowhere."""
    one = merge([part("A", {"people": {"unknown": "đang đếm"}}), part("B")], INTO)
    assert one.evidence.facts["people"].state == "not established"
    assert one.evidence.facts["people"].note == "A: đang đếm"
    assert why(one, "people") == "not known of all former communes: A: not known; B: not known"
    assert "insured" not in one.evidence.facts


@pytest.mark.parametrize(
    ("field", "a", "b", "merged"),
    [
        ("happened", False, False, NO),
        ("happened", True, None, YES),
        ("happened", False, "unknown", EITHER),
        ("kept", True, True, YES),
        ("kept", False, None, NO),
        ("kept", True, None, EITHER),
        ("powered", True, True, YES),
        ("powered", True, False, EITHER),
        ("powered", True, None, EITHER),
        ("region", "a", "a", frozenset("a")),
        ("region", "a", "b", frozenset("ab")),
        ("plan", True, True, EITHER),
        ("zone", "a", "a", frozenset("ab")),
        ("species", 3, 3, Interval(0, 100)),
        ("rate", "50 %", "50 %", Interval.point(whole_range(FORM.fields["rate"]).hi / 2)),
    ],
)
def test_each_field_is_merged_as_it_declares(field: str, a: Any, b: Any, merged: Any) -> None:
    """Any and all of the parts, the same in all, or nothing at all: what is not declared stays open."""
    found = of_two(field, a, b)
    assert found == merged


def test_a_text_is_kept_only_where_all_say_it() -> None:
    """A text is the same, or unknown."""
    facts = [
        merge([part("A", {"remark": "x"}), part("B", b)], INTO).evidence.facts["remark"]
        for b in ({"remark": "x"}, {"remark": "y"}, {})
    ]
    assert [(one.value, one.state) for one in facts] == [
        ("x", "known"), ("", "not established"), ("", "not established"),
    ]  # fmt: skip


def test_what_is_open_says_why_and_what_the_parts_said() -> None:
    """The reason names each former commune with its answer, in words."""
    a = part(
        "A", {"plan": True, "region": "a", "species": {"from": 1, "to": 2}, "rate": "50.5 %", "remark": "x"}
    )
    b = part("B", {"plan": False, "region": "b", "rate": "60 %", "remark": "y"})
    one = merge([a, b], INTO)
    assert why(one, "plan") == "to be established anew for the merged commune; before: A: yes; B: no"
    assert why(one, "species").endswith("before: A: 1–2; B: not known")
    assert why(one, "region") == "the former communes differ: A: a; B: b"
    assert why(one, "rate") == "the former communes differ: A: 50.5 %; B: 60 %"
    assert "A: 50,5 %; B: 60 %" in one.remarks["rate"][0].render(Tongue("vi").translate)
    assert why(one, "remark") == "the former communes differ: A: x; B: y"


def test_proofs_are_kept_with_their_commune() -> None:
    """A figure that was added keeps every proof; an open one takes none over."""
    a = part("A", {"people": {"value": 1, "proof": "sổ 1"}, "plan": {"value": True, "proof": "QĐ 1"}})
    b = part("B", {"people": {"value": 2, "proof": "sổ 2", "note": "n"}, "plan": True})
    facts = merge([a, b], INTO).evidence.facts
    assert (facts["people"].proof, facts["people"].note) == ("A: sổ 1; B: sổ 2", "B: n")
    assert facts["plan"].proof is None


# ---------------------------------------------------------------- lists


def test_rows_without_a_key_are_all_kept() -> None:
    """Two equal rows are two people; a reader is told that one person may stand in both lists."""
    one = merge([part("A", **rows("staff", {"role": "a"})), part("B", **rows("staff", {"role": "a"}))], INTO)
    assert len(one.evidence.rosters["staff"].rows) == 2
    assert one.evidence.rosters["staff"].complete
    assert "counted in both" in why(one, "staff")


def test_a_list_is_complete_only_if_every_part_is() -> None:
    """A part whose list is incomplete, or was not asked, leaves the merged list incomplete."""
    whole = part("A", **rows("staff", {"role": "a"}))
    for other in (part("B", **rows("staff", complete=False)), part("B")):
        one = merge([whole, other], INTO)
        assert not one.evidence.rosters["staff"].complete
        assert "not complete, as the list of B is not" in why(one, "staff")
    assert "staff" not in merge([part("A"), part("B")], INTO).evidence.rosters


def test_villages_of_one_name_are_different_villages() -> None:
    """A key that does not say it is the same everywhere tells rows apart by their commune."""
    a = part("A", **rows("villages", {"name": "Thôn 1", "worker": True}, {"name": "Thôn 2"}))
    b = part("B", **rows("villages", {"name": "Thôn 1", "worker": False}))
    one = merge([a, b], INTO)
    names = [row["name"] for row in one.evidence.rosters["villages"].rows]
    assert names == ["Thôn 1 (A)", "Thôn 2", "Thôn 1 (B)"]
    assert "Thôn 1 stand in several parts" in why(one, "villages")
    assert why(merge([a, part("B", **rows("villages", {"name": "Thôn 3"}))], INTO), "villages") == ""


def test_rows_of_one_key_are_one_row() -> None:
    """An item of both lists is one item: numbers are added, what is not declared is open."""
    a = part(
        "A",
        **rows(
            "items", {"item": "x", "required": 2, "present": 1}, {"item": "y", "required": 1, "present": 1}
        ),
    )
    b = part("B", **rows("items", {"item": "x", "required": 2, "present": 3}))
    found = merge([a, b], INTO).evidence.rosters["items"].rows
    assert [(row["item"], row["required"], row["present"]) for row in found] == [
        ("x", Interval(0, 9), Interval.point(4)),
        ("y", Interval.point(1), Interval.point(1)),
    ]


def test_what_an_incomplete_list_may_hold_keeps_a_row_open() -> None:
    """A sum over an item that the other list may also hold is not known; what one part settles is."""
    a = part("A", **rows("items", {"item": "x", "present": 1}))
    b = part("B", **rows("items", complete=False))
    assert merge([a, b], INTO).evidence.rosters["items"].rows[0]["present"] == Interval(0, 9)
    rooms = [
        part("A", **rows("rooms", {"room": "a", "in_use": True}, {"room": "b", "in_use": False})),
        part("B"),
    ]
    assert [row["in_use"] for row in merge(rooms, INTO).evidence.rosters["rooms"].rows] == [YES, EITHER]


def test_a_row_whose_key_is_not_known_is_left_out() -> None:
    """It may be another part's row, so counting it might count twice; the list is no longer complete."""
    a = part("A", **rows("rooms", {"room": "a", "in_use": False}))
    b = part("B", **rows("rooms", {"in_use": True}))
    one = merge([a, b], INTO)
    assert [row["room"] for row in one.evidence.rosters["rooms"].rows] == [frozenset("a")]
    assert one.evidence.rosters["rooms"].rows[0]["in_use"] == EITHER
    assert not one.evidence.rosters["rooms"].complete
    assert "rows whose ‘room’ is not known are left out" in why(one, "rooms")


# ---------------------------------------------------------------- the head


def test_the_place_is_what_all_parts_share() -> None:
    """The district is kept where all lie in it and there are districts; the province may be named."""
    a, b = part("A"), part("B")
    assert merge([a, b], INTO).evidence.place == {
        "commune": "Xã Mới",
        "district": "Huyện",
        "province": "Tỉnh",
    }
    later = Into("Xã Mới", date(2025, 7, 1), "Tỉnh Mới", districts=False)
    assert merge([a, b], later).evidence.place == {"commune": "Xã Mới", "province": "Tỉnh Mới"}
    elsewhere = part("B", place={"commune": "B", "district": "Huyện Khác"})
    assert merge([a, elsewhere], INTO).evidence.place == {"commune": "Xã Mới", "province": "Tỉnh"}
    bare = [part(name, place={"commune": name}) for name in "AB"]
    assert merge(bare, INTO).evidence.place == {"commune": "Xã Mới"}


def test_findings_stay_with_the_communes_they_were_made_for() -> None:
    """No finding is carried over, and a sample's share makes the whole a sample."""
    finding = {"indicator": 1, "points": 1, "by": "x", "on": "2024-12-20", "because": "y"}
    one = merge([part("A", findings=[finding]), part("B", invented=True)], INTO)
    assert one.evidence.findings == ()
    assert one.evidence.invented
    assert not merge([part("A"), part("B")], INTO).evidence.invented


def test_communes_of_one_name_are_told_apart_by_what_is_above_them() -> None:
    """In remarks a commune that shares its name carries its district."""
    place = {"commune": "A", "district": "Huyện Khác", "province": "Tỉnh"}
    one = merge([part("A", {"plan": True}), part("A", {"plan": False}, place=place)], INTO)
    assert why(one, "plan").endswith("A, Huyện, Tỉnh: yes; A, Huyện Khác, Tỉnh: no")


# ---------------------------------------------------------------- refusals


def test_all_that_does_not_fit_is_told_at_once() -> None:
    """Another day, another period, another province, a day too early: each with its file."""
    other = {"commune": "B", "province": "Tỉnh Khác"}
    lines = told(
        part("A"),
        part(
            "B", place=other, **{"as of": "2024-11-30", "period": {"from": "2024-01-01", "to": "2024-10-31"}}
        ),
        into=Into("Xã Mới", date(2024, 11, 30)),
    )
    assert len(lines) == 4
    assert "A.yaml: the parts lie in different provinces (Tỉnh, Tỉnh Khác)" in " ".join(lines)
    assert "A.yaml: this speaks of 2024-12-31, after 2024-11-30" in " ".join(lines)
    assert "B.yaml: this speaks of 2024-11-30, and A.yaml of 2024-12-31" in " ".join(lines)
    assert "B.yaml: the period here is 2024-01-01 to 2024-10-31, and in A.yaml" in " ".join(lines)


def test_a_merged_commune_has_a_name() -> None:
    """A name of nothing but spaces is none; spaces around and inside a name are no part of it."""
    (line,) = told(part("A"), part("B"), into=Into("  ", date(2024, 12, 31)))
    assert line == "A.yaml: the merged commune has no name; give it with --commune"
    one = merge([part("A"), part("B")], Into(" Xã  Mới ", date(2024, 12, 31)))
    assert one.evidence.place["commune"] == "Xã Mới"


def test_one_commune_is_merged_once() -> None:
    """The same file twice, and two files of one commune, are refused, each in its own words."""
    assert "this says the same as A.yaml" in told(part("A"), part("A"))[0]
    assert "of the same commune as A.yaml" in told(part("A"), part("A", {"people": 1}))[0]
    assert "at least two parts" in told(part("A"))[0]


def test_only_communes_are_merged() -> None:
    """A file whose head names no commune is no part of one."""
    (line,) = told(part("A"), part("B", place={"district": "Huyện"}))
    assert line.startswith("B.yaml: the head names no commune")


def test_files_of_different_forms_are_refused() -> None:
    """Two forms ask different things."""
    other = part("B")
    object.__setattr__(other, "form", form_of([]))
    object.__setattr__(other.form, "id", "district")
    (line,) = told(part("A"), other)
    assert "B.yaml: this answers the form ‘district’, and A.yaml the form ‘station’" in line


def test_what_the_form_does_not_allow_is_told() -> None:
    """A sum above the form's most, a list too long, a number of a row too large: all at once."""
    full = [{"role": "a"}] * 3
    a = part(
        "A",
        {"people": 60},
        lists={
            "staff": {"complete": True, "rows": full},
            "items": {"complete": True, "rows": [{"item": "x", "present": 9}]},
        },
    )
    b = part(
        "B",
        {"people": 41},
        lists={
            "staff": {"complete": True, "rows": full},
            "items": {"complete": True, "rows": [{"item": "x", "present": 9}]},
        },
    )
    lines = told(a, b)
    assert len(lines) == 3
    assert "‘people’ would be 101 for the merged commune, more than the 100 that the form allows" in lines[0]
    assert "‘staff’ would be 6" in lines[1]
    assert "‘items.present’ would be 18" in lines[2]


# ---------------------------------------------------------------- laws

AMOUNTS = st.integers(0, 20)


@st.composite
def known_and_shown(draw: Any) -> tuple[int, Any]:
    """Draw a true figure, and what a file may say of it: the figure, an estimate around it, or nothing."""
    truth = draw(AMOUNTS)
    estimate = {"from": draw(st.integers(0, truth)), "to": draw(st.integers(truth, 25))}
    return truth, draw(st.sampled_from([truth, estimate, "unknown", None]))


@given(st.lists(known_and_shown(), min_size=2, max_size=4))
def test_a_merged_sum_holds_the_truth(shown: list[tuple[int, Any]]) -> None:
    """Whatever is unknown in the parts, the sum of the true figures lies inside."""
    parts = [part(f"X{i}", {} if said is None else {"people": said}) for i, (_, said) in enumerate(shown)]
    value = merge(parts, INTO).evidence.fact("people").value
    assert value.lo <= sum(truth for truth, _ in shown) <= value.hi


SAID = st.fixed_dictionaries(
    {},
    optional={
        "people": st.sampled_from([0, 7, {"from": 2, "to": 9}, "unknown"]),
        "happened": st.sampled_from([True, False, "unknown"]),
        "kept": st.sampled_from([True, False, "unknown"]),
        "powered": st.sampled_from([True, False, "unknown"]),
        "region": st.sampled_from(["a", "b", "unknown"]),
        "plan": st.booleans(),
    },
)
ROWS = st.fixed_dictionaries(
    {"complete": st.booleans()} | {
        "rows": st.lists(st.sampled_from("ab"), unique=True).map(
            lambda rooms: [{"room": room, "in_use": room == "a"} for room in rooms]
        )
    }
)  # fmt: skip


@given(st.lists(st.tuples(SAID, ROWS), min_size=2, max_size=3))
def test_the_order_of_the_parts_changes_nothing(said: list[tuple[Any, Any]]) -> None:
    """Every order of the files gives the same evidence and the same remarks."""
    parts = [part(f"X{i}", facts, lists={"rooms": one}) for i, (facts, one) in enumerate(said)]
    found = [merge(order, INTO) for order in permutations(parts)]
    assert len({one.evidence.digest for one in found}) == 1
    assert len({str(sorted((k, str(v)) for k, v in one.remarks.items())) for one in found}) == 1


KNOWN: dict[str, list[Any]] = {
    "people": [0, 7, 20], "happened": [True, False], "kept": [True, False],
    "powered": [True, False], "region": ["a", "b"], "plan": [True, False],
}  # fmt: skip


@given(SAID, SAID, st.sampled_from(sorted(KNOWN)), st.data())
def test_what_a_part_learns_only_narrows_the_whole(a: Any, b: Any, field: str, data: Any) -> None:
    """A part's unknown that becomes known never widens what is known of the merged commune."""
    before = merge([part("A", {**a, field: "unknown"}), part("B", b)], INTO).evidence
    known = data.draw(st.sampled_from(KNOWN[field]))
    after = merge([part("A", {**a, field: known}), part("B", b)], INTO).evidence
    for name in KNOWN:
        old, new = before.fact(name).value, after.fact(name).value
        if isinstance(old, Interval):
            assert old.lo <= new.lo <= new.hi <= old.hi
        else:
            assert new <= old


def test_nothing_declared_decides_nothing() -> None:
    """A column without ‘merged by’ is open whatever the parts say."""
    asked = Asked.model_validate({"id": "x", "type": "yes-no", "label": TEXT})
    assert combined(asked, [YES, YES]) == EITHER


# ---------------------------------------------------------------- forms


def test_a_part_is_added_only_with_its_whole(tmp_path: Path) -> None:
    """A form that adds a part and not its whole is refused at its line: the two would contradict."""
    whole = {"id": "people", **COUNT, "label": TEXT, "proof": TEXT, "keeper": TEXT, "lasts": "for good"}
    inside = {**whole, "id": "insured", "part of": "people", "merged by": "sum"}
    section = {"section": 0, "title": TEXT, "fields": [whole, inside]}
    write(tmp_path, "evidence/forms/station/00.yaml", section)
    with pytest.raises(InputError, match="‘insured’ is added when communes merge, and ‘people’") as caught:
        read_form(tmp_path, "station")
    assert caught.value.problems[0].place.line > 0


def test_the_station_form_declares_nothing_that_must_be_decided_anew() -> None:
    """What a new commune decides for itself, or what has no sum, stays open when communes merge."""
    form = read_form(content_root(), "station")
    assert {name for name, asked in form.fields.items() if asked.merged_by is None} == {
        # decided or classed anew
        "zone", "area", "terrain_hard", "committee_decision", "committee_meetings", "health_in_resolution",
        "health_in_plan", "yearly_plan_approved", "epidemic_plan", "birth_target_met", "insurance_contract",
        "visiting_doctor_schedule", "visiting_doctor_days", "budget_norm",
        # of one site
        "distance_to_hospital_km", "easy_access", "land_area_m2",
        # of the same kinds in every part, so that they cannot be added
        "mass_organisations_taking_part", "drugs_on_list", "drugs_in_stock", "programmes_assigned",
        "programmes_met", "herb_species", "months_reported", "largest_food_poisoning",
    }  # fmt: skip


# ---------------------------------------------------------------- days


def days(merged: Merged) -> dict[str, date | None]:
    """Return the day of its own that each fact and list of a merged commune has."""
    one = merged.evidence
    return {
        **{name: fact.on for name, fact in one.facts.items()},
        **{n: r.on for n, r in one.rosters.items()},
    }


def test_a_merged_fact_is_as_old_as_the_oldest_of_its_parts() -> None:
    """Merging makes no figure younger, and a figure of the day of the file needs no day of its own."""
    a = part("A", {"people": {"value": 4, "on": "2023-05-01"}, "kept": True}, **dated("2024-01-31"))
    b = part("B", {"people": {"value": 5, "on": "2022-05-01"}, "kept": True}, **dated(None))
    assert days(merge([a, b], INTO)) == {"people": date(2022, 5, 1), "kept": None, "rooms": date(2024, 1, 31)}


def dated(on: str | None) -> dict[str, Any]:
    """Return a list of one room that was seen on a day."""
    found = rows("rooms", {"room": "a", "in_use": True})
    return found if on is None else {"lists": {"rooms": {**found["lists"]["rooms"], "on": on}}}


def test_a_part_that_says_nothing_makes_a_fact_no_older() -> None:
    """Only what bounds the merged figure counts: the known figures of the silent part do where they bound it."""
    silent = part("B", {"plan": {"value": True, "on": "2020-05-01"}})
    one = merge([part("A", {"people": 4}), silent], INTO)
    assert (one.evidence.facts["people"].value, days(one)["people"]) == (Interval(4, 100), None)
    inside = part("B", {"insured": {"value": 3, "on": "2020-05-01"}})
    one = merge([part("A", {"people": 4}), inside], INTO)
    assert (one.evidence.facts["people"].value, days(one)["people"]) == (Interval(7, 100), date(2020, 5, 1))


def test_what_stays_open_has_no_day() -> None:
    """What is to be established anew was established on no day."""
    one = merge([part("A", {"zone": {"value": "a", "on": "2020-05-01"}}), part("B", {"zone": "a"})], INTO)
    assert days(one)["zone"] is None


def test_a_later_day_of_the_merged_file_makes_nothing_younger() -> None:
    """What stood on the day of the parts counts from that day; what is over the period ages with the period."""
    form = form_of(
        [
            {"id": "people", **COUNT, "merged by": "sum"},
            {"id": "cases", **COUNT, "over": "period", "merged by": "sum"},
        ]
    )
    parts = [evidence_of(form, {"people": 4, "cases": 2}, place={"commune": name}) for name in ("A", "B")]
    assert days(merge(parts, Into("Xã Mới", date(2025, 7, 1)))) == {
        "people": date(2024, 12, 31),
        "cases": None,
    }
