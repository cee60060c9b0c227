"""Every word of a set means something in the form and the norms, or the set is refused."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from building import TEXT, form_of, set_of
from smallset import EQUIPMENT, FORM, STAFFING, TECHNIQUES, bands, headcount, norm
from tieuchi.judge.linking import check_links
from tieuchi.values.problem import InputError

NORMS = (STAFFING, TECHNIQUES, EQUIPMENT)
TABLES = {"t": {"by": "region", "values": {r: {"value": 1, "basis": "working"} for r in ("1", "2")}}}
BY_ZONE = {"by": "zone", "values": {"1": 1, "2": 2, "3": 3}}


def check(*rules: Any, points: Any = None, norms: Any = NORMS, **more: Any) -> None:
    """Check a set whose rules bring two points each."""
    check_links(set_of(list(rules), points=points or [2] * len(rules), **more), FORM, norms)


def told(*rules: Any, **more: Any) -> list[str]:
    """Return the sentences said about a set that is refused."""
    with pytest.raises(InputError) as caught:
        check(*rules, **more)
    assert {str(problem.place).split(":")[0] for problem in caught.value.problems} <= {
        "rules.yaml", "criteria/staffing/norm.yaml", "criteria/technique-list/norm.yaml",
        "criteria/equipment-list/norm.yaml",
    }  # fmt: skip
    return [str(problem.message) for problem in caught.value.problems]


def measured(measure: Any, **more: Any) -> list[str]:
    """Return what is said about a measure ``m`` that no rule uses."""
    return told(bands("yes"), measures={"m": measure, **more.pop("others", {})}, **more)


@pytest.mark.parametrize(
    "condition",
    [
        "yes",
        {"zone": {"is": 1}},
        {"zone": {"one of": [1, 3]}},
        {"x": {"at least": 0, "less than": 10.5}},
        {"rate": {"at most": "5 %"}},
        {"share": {"at least": "95 %"}},
        {"ratio": {"at least": "120 %"}},
        {"covered": {"at least": "80 %"}},
        {"number": {"at least": BY_ZONE}},
        {"x": {"at least": {"table": "t", "times": 1.1}}},
        {"not": {"all": ["yes", {"any": ["also"]}]}},
    ],
)
def test_sound_conditions_pass(condition: Any) -> None:
    """Each kind of word compared with its own kind is accepted."""
    measures = {
        "share": {"share": {"of": "part", "in": "whole"}},
        "ratio": {"ratio": {"of": "amount", "to": "needed"}},
        "needed": {"norm": "staffing"},
        "covered": {"coverage": {"of": "techniques", "norm": "technique-list"}},
        "number": {"sum": ["x", "amount", "doctors"]},
        "doctors": {"count": {"rows of": "staff", "where": {"role": {"is": "doctor"}}}},
        "several": {"how many of": ["yes", {"x": {"at least": 1}}]},
        "six": {"value": 6},
        "by": {"value": BY_ZONE},
        "from_table": {"value": {"table": "t"}},
        "per": {"ratio": {"of": "doctors", "to": "six"}},
    }
    assert check(bands(condition), measures=measures, tables=TABLES) is None


@pytest.mark.parametrize(
    ("condition", "said"),
    [
        ("yse", "nothing is called ‘yse’ (did you mean ‘yes’?)"),
        ({"q": {"at least": 1}}, "nothing is called ‘q’"),
        ("x", "‘x’ is not a yes/no, so say what is asked of it: at least, is …"),
        ("zone", "‘zone’ is not a yes/no, so say what is asked of it: at least, is …"),
        ("name", "‘name’ is not a yes/no, so say what is asked of it: at least, is …"),
        ("m", "‘m’ is not a yes/no, so say what is asked of it: at least, is …"),
        ({"yes": {"at least": 1}}, "‘yes’ cannot be compared this way"),
        ({"name": {"is": "x"}}, "‘name’ cannot be compared this way"),
        ({"x": {"is": 3}}, "‘x’ cannot be compared this way"),
        ({"m": {"one of": [3]}}, "‘m’ cannot be compared this way"),
        ({"zone": {"at least": 2}}, "‘zone’ is a choice: ask ‘is’ or ‘one of’"),
        ({"zone": {"one of": []}}, "‘zone’ is a choice: ask ‘is’ or ‘one of’"),
        ({"zone": {"is": 4}}, "‘4’ is not an option of ‘zone’"),
        ({"x": {"at least": "95 %"}}, "‘x’ is a number, so compare it with a number, not 95 %"),
        ({"m": {"less than": "5 %"}}, "‘m’ is a number, so compare it with a number, not 5 %"),
        ({"rate": {"at least": 95}}, "‘rate’ is a share, so compare it with a percentage: 95 %"),
        ({"s": {"at least": 0.95}}, "‘s’ is a share, so compare it with a percentage: 0.95 %"),
        ({"s": {"less than": "15 ‰"}}, "‘s’ is a share, so compare it with a percentage: 1.5 %"),
        ({"k": {"less than": "1.5 %"}}, "‘k’ is written per 1000, so compare it with 15 ‰"),
        ({"k": {"less than": 15}}, "‘k’ is written per 1000, so compare it with 15 ‰"),
        ({"x": {"less than": "15 ‰"}}, "‘x’ is a number, so compare it with a number, not 15 ‰"),
        ({"x": {"at least": {"table": "qq"}}}, "nothing is called ‘qq’"),
        ({"x": {"at least": {"by": "zon", "values": {"1": 1}}}},
         "nothing is called ‘zon’ (did you mean ‘zone’?)"),
        ({"x": {"at least": {"by": "region", "values": {"1": 1}}}},
         "the number by ‘region’ says nothing for ‘2’"),
        ({"x": {"at least": {"by": "region", "values": {"1": 1, "2": 2, "3": 3}}}},
         "‘3’ is not an option of ‘region’"),
        ({"rate": {"at least": {"by": "region", "values": {"1": "1 %", "2": 2}}}},
         "‘rate’ is a share, so compare it with a percentage: 2 %"),
        ({"rate": {"at least": {"table": "t"}}}, "‘rate’ is a share, so compare it with a percentage: 1 %"),
    ],
)  # fmt: skip
def test_a_condition_that_means_nothing_is_refused(condition: Any, said: str) -> None:
    """Unknown words, unlike things and options left out are told in words, wherever they stand."""
    quotient = {"of": "part", "in": "whole"}
    measures = {"m": {"value": 1}, "s": {"share": quotient}, "k": {"share": quotient, "per": 1000}}
    found = told(bands({"not": {"all": [condition, "yes"]}}), measures=measures, tables=TABLES)
    assert set(found) == {said}


@pytest.mark.parametrize(
    ("measure", "said"),
    [
        ({"share": {"of": "part", "in": "whoel"}}, "nothing is called ‘whoel’ (did you mean ‘whole’?)"),
        ({"ratio": {"of": "x", "to": "q"}}, "nothing is called ‘q’"),
        ({"sum": ["x", "q"]}, "nothing is called ‘q’"),
        ({"how many of": ["yes", "q"]}, "nothing is called ‘q’"),
        ({"how many of": ["x"]}, "‘x’ is not a yes/no, so say what is asked of it: at least, is …"),
        ({"count": {"rows of": "staf"}}, "nothing is called ‘staf’ (did you mean ‘staff’?)"),
        ({"count": {"rows of": "staff", "where": {"rol": {"is": "doctor"}}}},
         "nothing is called ‘rol’ (did you mean ‘role’?)"),
        ({"count": {"rows of": "staff", "where": {"role": {"is": "doctr"}}}},
         "‘doctr’ is not an option of ‘role’ (did you mean ‘doctor’?)"),
        ({"count": {"rows of": "staff", "where": {"x": {"at least": 1}}}}, "nothing is called ‘x’"),
        ({"coverage": {"of": "q", "norm": "technique-list"}}, "nothing is called ‘q’"),
        ({"coverage": {"of": "techniques", "norm": "technique-lits"}},
         "nothing is called ‘technique-lits’ (did you mean ‘technique-list’?)"),
        ({"norm": "stafing"}, "nothing is called ‘stafing’ (did you mean ‘staffing’?)"),
        ({"value": {"table": "q"}}, "nothing is called ‘q’"),
        ({"value": {"by": "region", "values": {"1": 1}}}, "the number by ‘region’ says nothing for ‘2’"),
        ({"share": {"of": "part", "in": "amount"}}, "‘amount’ stands below the line, so it must be a count"),
        ({"ratio": {"of": "x", "to": "halves"}}, "‘halves’ stands below the line, so it must be a count"),
        ({"ratio": {"of": "x", "to": "rate"}}, "‘rate’ is not a number to compute with"),
        ({"ratio": {"of": "s", "to": "x"}}, "‘s’ is not a number to compute with"),
        ({"sum": ["x", "zone"]}, "‘zone’ is not a number to compute with"),
        ({"sum": ["x", "name"]}, "‘name’ is not a number to compute with"),
        ({"sum": ["x", "yes"]}, "‘yes’ is not a number to compute with"),
    ],
)  # fmt: skip
def test_a_measure_that_means_nothing_is_refused(measure: Any, said: str) -> None:
    """A measure's words, norms, tables and kinds are checked, and each fault is told once."""
    others = {"halves": {"sum": ["x", "amount"]}, "s": {"share": {"of": "part", "in": "whole"}}}
    assert measured(measure, others=others) == [said]


def test_what_stands_below_a_line_is_a_whole_number() -> None:
    """A written half below the line could not be bounded like a count, so it is refused."""
    assert measured({"ratio": {"of": "x", "to": "half"}}, others={"half": {"value": 0.5}}) == [
        "‘half’ stands below the line, so it must be a count"
    ]


def test_a_share_of_fields_is_counted_inside_its_whole() -> None:
    """The form must know that the part is inside the whole, or a share above 100 % would be hidden."""
    assert measured({"share": {"of": "x", "in": "y"}}) != []


def test_a_figure_for_none_is_a_percentage() -> None:
    """What a share of none counts as is a share itself."""
    assert measured({"share": {"of": "part", "in": "whole", "none counts as": 1}}) != []


def test_a_measure_may_not_have_the_name_of_a_field() -> None:
    """A word means one thing."""
    assert told(bands("yes"), measures={"x": {"value": 1}}) == ["‘x’ is already a field of the form"]


@pytest.mark.parametrize(
    "measures",
    [
        {"m": {"sum": ["m", "x"]}},
        {"m": {"sum": ["x", "n"]}, "n": {"sum": ["m", "x"]}},
        {"m": {"how many of": [{"n": {"at least": 1}}]}, "n": {"ratio": {"of": "x", "to": "m"}}},
    ],
)
def test_a_measure_computed_from_itself_is_refused(measures: Any) -> None:
    """A circle is told at every measure that stands in it, and is not walked for ever."""
    found = told(bands("yes"), measures=measures)
    assert [said for said in found if "itself" in said] == [
        f"‘{name}’ is computed from itself" for name in measures
    ]


def test_a_measure_that_leads_into_a_circle_is_not_called_one() -> None:
    """Only what is computed from itself is said to be."""
    measures = {"m": {"sum": ["n", "x"]}, "n": {"sum": ["n", "x"]}}
    assert told(bands("yes"), measures=measures) == ["‘n’ is computed from itself"]


@pytest.mark.parametrize(
    ("rule", "points", "said"),
    [
        (bands("yes"), [3], "indicator 1 has 3 points, but its rule can bring 2"),
        (bands("yes"), [1.5], "indicator 1 has 1.5 points, but its rule can bring 2"),
        ({**bands("yes"), "cap": 1}, [2], "indicator 1 has 2 points, but its rule can bring 1"),
        (bands("yes", "also", points=(1, 2)), [2],
         "indicator 1: a later band brings more points than an earlier one, so the order of the bands "
         "is wrong"),
        ({"target": "yes"}, [2], "indicator 1 has points, so its rule gives ‘bands’ or ‘parts’"),
        (bands("yes"), [None], "1 is a target without points, so its rule gives a ‘target’"),
    ],
)  # fmt: skip
def test_points_must_be_within_reach(rule: Any, points: Any, said: str) -> None:
    """Weights that make the maximum unreachable, bands out of order and the wrong rule are refused."""
    assert said in told(rule, points=points)


@pytest.mark.parametrize(
    "rule",
    [
        {"parts": [{"name": n, "label": TEXT, **bands("yes", points=(1,))} for n in ("a", "b")]},
        {"parts": [{"name": n, "label": TEXT, **bands("yes")} for n in ("a", "b")], "cap": 2},
        {"needs a person": TEXT},
        bands("yes", "also", points=(2, 2)),
        {"bands": [{"points": 1, "when": "yes", "not applicable": TEXT}, {"points": 2, "when": "also"}]},
    ],
)
def test_points_within_reach_pass(rule: Any) -> None:
    """Parts that add up, a cap, a person, equal bands, and a band that does not apply anywhere."""
    assert check(rule) is None


def test_indicators_add_up_to_their_criterion() -> None:
    """A criterion whose indicators bring more or less than its points is refused."""
    one = set_of([bands("yes"), bands("also")], points=[2, 2])
    criterion = one.criteria[0].criterion.model_copy(update={"points": 300})
    broken = replace(one, criteria=(replace(one.criteria[0], criterion=criterion),))
    with pytest.raises(InputError) as caught:
        check_links(broken, FORM, ())
    assert str(caught.value) == "rules.yaml:1:1: criterion 1 has 3 points, but its indicators add up to 4"


def test_a_target_that_needs_a_person_passes() -> None:
    """A target no rule can tell has nothing to link."""
    assert check({"needs a person": TEXT}, points=[None], kind="targets", recognition=None) is None


@pytest.mark.parametrize(
    ("kind", "points", "more"),
    [
        ("targets", [2], {"recognition": None}),
        ("scored", [2, None], {}),
    ],
)
def test_a_set_is_all_points_or_all_targets(kind: str, points: Any, more: Any) -> None:
    """Points in a set of targets, or a target among points, would fall out of every total."""
    rules = [bands("yes") if one else {"target": "also"} for one in points]
    assert told(*rules, points=points, kind=kind, **more) != []


def test_all_faults_of_a_set_are_told_at_once() -> None:
    """A measure, two rules and a disqualifier: every fault comes, none hides another."""
    bar = [{"name": "bar", "label": TEXT, "basis": "working", "when": "d"}]
    found = told(bands("a"), bands("b") | {"disqualifiers": bar}, measures={"m": {"sum": ["c"]}})
    assert found == [f"nothing is called ‘{name}’" for name in ("c", "a", "b", "d")]


@pytest.mark.parametrize(
    ("one", "measure", "said"),
    [
        (norm("staffing", headcount=headcount(population="people")), {"norm": "staffing"},
         "nothing is called ‘people’"),
        (norm("staffing", headcount=headcount(by="zome")), {"norm": "staffing"},
         "nothing is called ‘zome’ (did you mean ‘zone’?)"),
        (norm("staffing", headcount=headcount(factors={"1": 1, "2": 1})), {"norm": "staffing"},
         "the number by ‘zone’ says nothing for ‘3’"),
        (norm("staffing", headcount=headcount(factors={"1": 1, "2": 1, "3": 1, "4": 1})),
         {"norm": "staffing"},
         "‘4’ is not an option of ‘zone’"),
        (norm("technique-list", techniques={
            "total": 4, "code": "cod", "performed": "performed", "on list": "on_list", "entries": []}),
         {"coverage": {"of": "techniques", "norm": "technique-list"}},
         "nothing is called ‘cod’ (did you mean ‘code’?)"),
        (norm("equipment-list", equipment={
            "by": "zome", "item": "item", "required": "required", "working": "working", "entries": []}),
         {"coverage": {"of": "equipment", "norm": "equipment-list"}},
         "nothing is called ‘zome’ (did you mean ‘zone’?)"),
        (norm("equipment-list", equipment={
            "by": "zone", "item": "item", "required": "required", "working": "working", "entries": [
                {"item": "bed", "name": "bed", "needed": {"1": 1, "2": 1}, "basis": "norm"}]}),
         {"coverage": {"of": "equipment", "norm": "equipment-list"}},
         "the number by ‘zone’ says nothing for ‘3’"),
    ],
)  # fmt: skip
def test_a_norm_that_does_not_fit_the_form_is_refused(one: Any, measure: Any, said: str) -> None:
    """The fields, columns and options a norm names are checked, and the fault is placed in the norm."""
    with pytest.raises(InputError) as caught:
        check(bands("yes"), measures={"m": measure}, norms=(one,))
    assert str(caught.value) == f"criteria/{one.id}/norm.yaml: {said}"


@pytest.mark.parametrize(
    "measure",
    [
        {"norm": "technique-list"},
        {"norm": "equipment-list"},
        {"coverage": {"of": "staff", "norm": "staffing"}},
        {"coverage": {"of": "staff", "norm": "technique-list"}},
        {"coverage": {"of": "techniques", "norm": "equipment-list"}},
    ],
)
def test_a_norm_is_used_for_what_it_is(measure: Any) -> None:
    """A list is not a number of heads, heads are no list, and a list needs the columns its norm names."""
    assert measured(measure) != []


def test_the_columns_a_norm_reads_have_the_types_it_needs() -> None:
    """A norm whose numbers would be read from a column of words is refused before judging."""
    one = norm("equipment-list", equipment={
        "by": "zone", "item": "required", "required": "item", "working": "working",
        "entries": []})  # fmt: skip
    measure = {"coverage": {"of": "equipment", "norm": "equipment-list"}}
    with pytest.raises(InputError):
        check(bands("yes"), measures={"m": measure}, norms=(one,))


def test_what_a_norm_goes_by_is_a_choice() -> None:
    """Heads that go by a number, not a choice, have no options and are refused."""
    one = norm("staffing", headcount=headcount(by="population"))
    with pytest.raises(InputError):
        check(bands("yes"), measures={"m": {"norm": "staffing"}}, norms=(one,))


@pytest.mark.parametrize(
    "measures",
    [
        {"m": {"sum": ["n"]}, "n": {"sum": ["q"]}},
        {"n": {"sum": ["q"]}, "m": {"ratio": {"of": "x", "to": "n"}}},
        {"m": {"share": {"of": "n", "in": "whole"}}, "n": {"share": {"of": "q", "in": "whole"}}},
    ],
)
def test_an_unknown_word_further_down_is_told_once(measures: Any) -> None:
    """A measure of a measure of something unknown names the unknown, where it is asked for."""
    assert "nothing is called ‘q’" in told(bands("yes"), measures=measures)


def test_a_share_may_skip_a_whole_in_between() -> None:
    """What is part of a part is part of the whole too."""
    counts = {"type": "count", "least": 0, "most": 9}
    form = form_of(
        [
            {"id": "whole", **counts},
            {"id": "part", "part of": "whole", **counts},
            {"id": "piece", "part of": "part", **counts},
            {"id": "other", **counts},
        ]
    )
    rule = bands({"m": {"at least": "50 %"}})
    for of, whole in (("piece", "whole"), ("piece", "part"), ("part", "whole")):
        one = set_of([rule], points=[2], measures={"m": {"share": {"of": of, "in": whole}}})
        assert check_links(one, form, ()) is None
    turned = set_of([rule], points=[2], measures={"m": {"share": {"of": "whole", "in": "piece"}}})
    with pytest.raises(InputError, match="the form does not say that ‘whole’ is part of ‘piece’"):
        check_links(turned, form, ())


def test_a_step_of_a_norm_is_for_options_there_are() -> None:
    """A step for a zone that does not exist would silently add nobody, and is refused."""
    steps = [{"options": ["1", "4"], "above": 6000, "every": 3000}]
    one = norm("staffing", headcount=headcount(steps=steps))
    with pytest.raises(InputError, match="‘4’ is not an option of ‘zone’"):
        check(bands("yes"), measures={"m": {"norm": "staffing"}}, norms=(one,))
