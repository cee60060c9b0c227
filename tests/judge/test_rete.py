"""durable-rules is driven inside its limits: each limit is guarded, each answer is checked."""

from __future__ import annotations

import json
import resource
import threading
from collections.abc import Callable
from typing import Any

import pytest

from building import DAY, TEXT, evidence_of, form_of, law_of, set_of
from smallset import bands, evidence, judge, law
from strategies import results
from tieuchi.evidence.form import Form
from tieuchi.judge.assessing import assess
from tieuchi.judge.measuring import Measuring
from tieuchi.judge.reference import Reference
from tieuchi.values.interval import Interval
from tieuchi.values.problem import JudgingError

pytest.importorskip("durable_rules_engine", reason="durable-rules cannot be had here", exc_type=ImportError)

from tieuchi.judge import rete
from tieuchi.judge.rete import MOST_FIELDS, MOST_RULES, Rete, ReteError, fnv1a


def yes_no(count: int) -> Form:
    """Return a form of so many yes/no fields."""
    return form_of([{"id": f"f{index}", "type": "yes-no"} for index in range(count)])


def agreed(form: Form, rule: Any, *stations: dict[str, Any]) -> list[Interval | None]:
    """Judge stations by both evaluators, which must agree, and return the points."""
    one = law_of(set_of([rule], points=[2]), form)
    evaluator = Rete()
    points = []
    for facts in stations:
        station = evidence_of(form, facts)
        by_rete, by_reference = (assess(one, station, DAY, by) for by in (evaluator, Reference()))
        assert results(by_rete) == results(by_reference)
        points.append(by_rete.findings[0].points)
    return points


def networks(form: Form, rule: Any) -> Any:
    """Return the rule sets that a rule compiles to."""
    one = law_of(set_of([rule], points=[2]), form)
    facts = Measuring(one, evidence_of(form, {}), {})
    return Rete().networks(one.criteria_set.criteria[0], facts)


def test_more_than_64_rules_are_split_and_still_right() -> None:
    """A criterion of seventy and more rules becomes several rule sets, none above the limit."""
    form = yes_no(70)
    halves = [[f"f{index}" for index in range(start, start + 35)] for start in (0, 35)]
    rule = {
        "parts": [
            {"name": name, "label": TEXT, "bands": [{"points": 1, "when": {"any": half}}]}
            for name, half in zip("ab", halves, strict=True)
        ]
    }
    compiled = networks(form, rule)
    assert sum(len(network.rules) for network in compiled) > MOST_RULES
    assert all(len(network.rules) <= MOST_RULES for network in compiled)
    none = {f"f{index}": False for index in range(70)}
    points = agreed(
        form, rule, {}, {"f34": True}, none, {**none, "f0": True, "f69": True}, {**none, "f35": "unknown"}
    )
    assert points == [
        Interval(0, 200), Interval(100, 200), Interval(0, 0), Interval(200, 200), Interval(0, 100)
    ]  # fmt: skip


def test_sixty_four_rules_stay_in_one_rule_set() -> None:
    """The limit itself is allowed, and one rule more begins another set."""
    form = form_of([{"id": f"x{i}", "type": "count", "least": 0, "most": 9} for i in range(33)])
    parts = [
        {"name": f"p{i}", "label": TEXT, "bands": [{"points": 0.01, "when": {f"x{i}": {"at least": 1}}}]}
        for i in range(33)
    ]
    sizes = []
    for count in (32, 33):
        one = law_of(set_of([{"parts": parts[:count]}], points=[count / 100]), form)
        facts = Measuring(one, evidence_of(form, {}), {})
        sizes.append([len(n.rules) for n in Rete().networks(one.criteria_set.criteria[0], facts)])
    assert sizes == [[64], [64, 2]]


def test_more_than_250_fields_are_split_and_still_right() -> None:
    """Rules over more measures than a fact may hold become several rule sets with small facts."""
    form = yes_no(160)
    parts = [
        {
            "name": f"p{i}",
            "label": TEXT,
            "bands": [{"points": 0.01, "when": {"all": [f"f{i}", f"f{i + 80}"]}}],
        }
        for i in range(80)
    ]
    one = law_of(set_of([{"parts": parts}], points=[0.8]), form)
    facts = Measuring(one, evidence_of(form, {}), {})
    compiled = Rete().networks(one.criteria_set.criteria[0], facts)
    assert len(compiled) > 1
    assert all(2 * len(network.axes) + 2 <= MOST_FIELDS for network in compiled)
    station = evidence_of(form, {f"f{index}": index % 3 > 0 for index in range(0, 160, 2)})
    assert results(assess(one, station, DAY, Rete())) == results(assess(one, station, DAY, Reference()))


@pytest.mark.parametrize("count", [9, 10])
def test_one_rule_over_too_many_measures_is_refused(monkeypatch: pytest.MonkeyPatch, count: int) -> None:
    """As many measures as a fact may hold are judged; one rule over more is refused by name."""
    monkeypatch.setattr(rete, "MOST_FIELDS", 2 * 9 + 2)
    form = yes_no(count)
    rule = bands({"all": [f"f{index}" for index in range(count)]})
    if count == 9:
        assert agreed(form, rule, {f"f{index}": True for index in range(9)}) == [Interval(200, 200)]
        return
    with pytest.raises(JudgingError, match="durable-rules"):
        networks(form, rule)


def test_names_that_share_a_hash_are_refused_with_both_names() -> None:
    """The library would take ct_149599 for ct_312382; the two are named and nothing is judged."""
    assert fnv1a("ct_149599") == fnv1a("ct_312382")
    form = form_of([{"id": name, "type": "yes-no"} for name in ("ct_149599", "ct_312382")])
    with pytest.raises(JudgingError) as caught:
        networks(form, bands({"all": ["ct_149599", "ct_312382"]}))
    said = str(caught.value)
    assert said.startswith("durable-rules cannot tell ‘ct_")
    assert said.endswith("; rename one of them")
    assert "ct_149599" in said
    assert "ct_312382" in said


@pytest.mark.parametrize(
    ("name", "value"),
    [("", 0x811C9DC5), ("a", 0xE40C292C), ("foobar", 0xBF9CF968)],
)
def test_names_are_hashed_as_the_library_does(name: str, value: int) -> None:
    """The published values of the 32-bit FNV-1a hash."""
    assert fnv1a(name) == value


BIG = form_of([{"id": "n", "type": "count", "least": 0, "most": 10**20}])


@pytest.mark.parametrize("word", ["at least", "more than", "at most", "less than"])
def test_thresholds_up_to_the_limit_compare_exactly(word: str) -> None:
    """Just under 2^52 every comparison is exact, on the threshold and one to either side of it."""
    limit = 2**52 - 1
    stations = [{"n": n} for n in (limit - 1, limit, limit + 1, 10**20)]
    points = agreed(BIG, bands({"n": {word: limit}}), *stations)
    expected = {
        "at least": [0, 1, 1, 1], "more than": [0, 0, 1, 1],
        "at most": [1, 1, 0, 0], "less than": [1, 0, 0, 0],
    }  # fmt: skip
    assert points == [Interval(200 * held, 200 * held) for held in expected[word]]


@pytest.mark.parametrize("word", ["at least", "more than", "at most", "less than"])
@pytest.mark.parametrize("threshold", [2**52 + 1, 2**53, 2**60, 10**19])
def test_thresholds_beyond_the_limit_are_refused(word: str, threshold: int) -> None:
    """A threshold whose place would lie beyond 2^53 is refused by name, not compared wrongly."""
    with pytest.raises(JudgingError) as caught:
        networks(BIG, bands({"n": {word: threshold}}))
    assert str(caught.value).startswith("the threshold of ‘n")
    assert str(caught.value).endswith("’ is too large for durable-rules")


def test_facts_beyond_the_limit_are_brought_within_it() -> None:
    """A number of twenty digits is compared with a small threshold, and never reaches the library."""
    assert agreed(BIG, bands({"n": {"at least": 5}}), {"n": 10**20}, {}) == [
        Interval(200, 200),
        Interval(0, 200),
    ]


def test_the_library_sees_small_whole_numbers_only() -> None:
    """Facts hold whole numbers, all of them present, whatever is unknown."""
    one = law(
        bands({"share": {"at least": "33.3 %"}}, {"all": [{"zone": {"is": 1}}, "yes"]}),
        measures={"share": {"share": {"of": "part", "in": "whole"}}},
    )
    for facts in ({}, {"whole": 3, "part": 1, "zone": 1, "yes": True}, {"whole": 1000, "part": 999}):
        measuring = Measuring(one, evidence(facts), {})
        for network in Rete().networks(one.criteria_set.criteria[0], measuring):
            fact = json.loads(rete.fact_of(network, measuring))
            assert all(type(number) is int and abs(number) < 2**53 for number in fact.values())
            assert len(fact) == 2 * len(network.axes) + 2


@pytest.mark.parametrize(
    "option", ["I.1", "a b", 'a"b', "a\\b", "$x", "nông thôn", "a_or_b", "m.x", "1e5", "null"]
)
def test_an_option_may_be_called_anything(option: str) -> None:
    """Dots, spaces, quotes and Vietnamese letters in an option's name change nothing."""
    form = form_of(
        [{"id": "c", "type": "choice", "choices": [{"id": i, "label": TEXT} for i in (option, "z")]}]
    )
    points = agreed(form, bands({"c": {"is": option}}), {"c": option}, {"c": "z"}, {})
    assert points == [Interval(200, 200), Interval(0, 0), Interval(0, 200)]


def test_options_that_look_alike_joined_are_told_apart() -> None:
    """The option a_or_b is not one of a and b."""
    form = form_of(
        [{"id": "c", "type": "choice", "choices": [{"id": i, "label": TEXT} for i in ("a", "b", "a_or_b")]}]
    )
    rule = bands({"c": {"is": "a_or_b"}}, {"c": {"one of": ["a", "b"]}})
    points = agreed(form, rule, {"c": "a_or_b"}, {"c": "a"}, {})
    assert points == [Interval(200, 200), Interval(100, 100), Interval(0, 200)]


def test_a_field_is_not_taken_for_a_question_about_a_choice() -> None:
    """A yes/no called zone_is_1 is told apart from zone being 1."""
    form = form_of([
        {"id": "zone", "type": "choice", "choices": [{"id": i, "label": TEXT} for i in (1, 2)]},
        {"id": "zone_is_1", "type": "yes-no"},
    ])  # fmt: skip
    rule = bands({"all": ["zone_is_1", {"zone": {"is": 1}}]}, "zone_is_1")
    points = agreed(
        form,
        rule,
        {"zone": 1, "zone_is_1": True},
        {"zone": 2, "zone_is_1": True},
        {"zone": 1, "zone_is_1": False},
    )
    assert points == [Interval(200, 200), Interval(100, 100), Interval(0, 0)]


@pytest.mark.parametrize("name", ["id", "sid", "on", "x_lo", "x_hi", "m", "s", "all"])
def test_a_field_may_have_a_name_of_the_librarys_own(name: str) -> None:
    """The library's own words are no trouble, since every field goes in with its two ends."""
    form = form_of([{"id": name, "type": "yes-no"}, {"id": "x", "type": "count", "least": 0, "most": 9}])
    rule = bands({"all": [name, {"x": {"at least": 5}}]}, name)
    assert agreed(form, rule, {name: True, "x": 5}, {name: True, "x": 4}, {name: False}) == [
        Interval(200, 200), Interval(100, 100), Interval(0, 0)
    ]  # fmt: skip


def test_a_band_that_always_holds_fires_too() -> None:
    """A rule without any condition left, as for none of them, has one that is always true."""
    form = yes_no(1)
    rule = bands({"any": ["f0", {"not": "f0"}]}, "f0")
    assert agreed(form, rule, {"f0": True}, {"f0": False}, {}) == [
        Interval(200, 200), Interval(200, 200), Interval(0, 200)
    ]  # fmt: skip


def test_another_thread_is_refused() -> None:
    """One evaluator serves the thread that made it, and says so in any other."""
    one, evaluator = law(bands("yes")), Rete()
    caught: list[BaseException] = []

    def work() -> None:
        try:
            judge(one, {"yes": True}, evaluator=evaluator)
        except ReteError as error:
            caught.append(error)

    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
    assert [str(error) for error in caught] == [
        "a Rete evaluator serves the thread that made it; make one for each thread"
    ]
    assert judge(one, {"yes": True}, evaluator=evaluator).findings[0].status == "met"


def test_each_thread_may_have_its_own() -> None:
    """An evaluator made in a thread judges there."""
    one, found = law(bands("yes")), []
    thread = threading.Thread(
        target=lambda: found.append(judge(one, {"yes": True}, evaluator=Rete()).outcome)
    )
    thread.start()
    thread.join()
    assert found == ["pass"]


def test_a_station_leaves_nothing_behind() -> None:
    """Station A, then B, then A again gives the same, with everything unknown in between."""
    one, evaluator = law(bands({"x": {"at least": 5}}, "yes")), Rete()
    stations: list[dict[str, Any]] = [
        {"x": 9, "yes": True},
        {"x": 1, "yes": False},
        {},
        {"x": 1, "yes": True},
    ]
    first = [results(judge(one, facts, evaluator=evaluator)) for facts in stations]
    again = [results(judge(one, facts, evaluator=evaluator)) for facts in reversed(stations)]
    assert again == first[::-1]
    assert first == [results(judge(one, facts)) for facts in stations]


def test_the_same_station_twice_is_judged_twice() -> None:
    """A fact that was taken back may be given again, and is not called observed."""
    one, evaluator = law(bands("yes")), Rete()
    assert {judge(one, {"yes": True}, evaluator=evaluator).outcome for _ in range(5)} == {"pass"}


def test_two_laws_do_not_share_their_rules() -> None:
    """One evaluator keeps the rule sets of each law, criterion and zone apart."""
    by_zone = {"by": "zone", "values": {"1": 8, "2": 5, "3": 2}}
    laws = [law(bands({"x": {"at least": n}})) for n in (3, 7)] + [law(bands({"x": {"at least": by_zone}}))]
    evaluator = Rete()
    stations: list[dict[str, Any]] = [{"x": x, "zone": zone} for x in (2, 4, 6, 8) for zone in (1, 2, 3)]
    for facts in stations:
        for one in laws:
            assert results(judge(one, facts, evaluator=evaluator)) == results(judge(one, facts))


def test_rule_sets_are_compiled_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """The first station of a law compiles its rules, and the next ones only use them."""
    one, evaluator, made = law(bands("yes"), bands("also")), Rete(), []
    create = rete.engine.create_ruleset
    monkeypatch.setattr(rete.engine, "create_ruleset", lambda *given: made.append(given) or create(*given))
    for facts in ({"yes": True}, {}, {"also": False}):
        judge(one, facts, evaluator=evaluator)
    assert len(made) == 1


def answering(
    monkeypatch: pytest.MonkeyPatch, name: str, answer: Callable[..., Any]
) -> tuple[Any, list[tuple[Any, ...]]]:
    """Let a function of the library answer otherwise, and watch what is taken back."""
    evaluator = Rete()
    judge(law(bands("yes")), {"yes": True}, evaluator=evaluator)
    taken_back: list[tuple[Any, ...]] = []
    retract = rete.engine.retract_fact
    monkeypatch.setattr(
        rete.engine, "retract_fact", lambda *given: taken_back.append(given) or retract(*given)
    )
    monkeypatch.setattr(rete.engine, name, answer)
    return evaluator, taken_back


def test_no_answer_is_a_defect(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where no rule fires for a scale, the answer is incomplete and is not taken for nought."""
    evaluator, _ = answering(monkeypatch, "assert_fact", lambda *_: (1, 0))
    with pytest.raises(ReteError) as caught:
        judge(law(bands("yes")), {"yes": True}, evaluator=evaluator)
    assert str(caught.value) == "the outcomes [] of 1 are not complete and unique"


def test_no_action_is_a_defect(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where a fact matches and nothing starts, the answer is incomplete, and the fact is taken back."""
    evaluator, taken_back = answering(monkeypatch, "start_action_for_state", lambda *_: None)
    with pytest.raises(ReteError, match=r"the outcomes \[\] of 1 are not complete"):
        judge(law(bands("yes")), {"yes": True}, evaluator=evaluator)
    assert len(taken_back) == 1


def test_an_answer_given_twice_is_a_defect(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where a rule fires twice, the answer is not unique and is not counted double."""
    begin = rete.engine.start_action_for_state
    again: list[Any] = []

    def twice(*given: Any) -> Any:
        started = begin(*given)
        again.append(started[1])
        return started

    evaluator, taken_back = answering(monkeypatch, "start_action_for_state", twice)
    complete = rete.engine.complete_and_start_action
    monkeypatch.setattr(
        rete.engine, "complete_and_start_action", lambda *given: again.pop() if again else complete(*given)
    )
    with pytest.raises(ReteError, match=r"the outcomes \[0, 0\] of 1 are not complete and unique"):
        judge(law(bands("yes")), {"yes": True}, evaluator=evaluator)
    assert len(taken_back) == 1


@pytest.mark.parametrize("result", [2, 3, -1])
def test_any_other_result_is_a_defect(monkeypatch: pytest.MonkeyPatch, result: int) -> None:
    """A new fact that the library says it has seen, or answers strangely, stops the judging."""
    evaluator, _ = answering(monkeypatch, "assert_fact", lambda *_: (result, 0))
    with pytest.raises(ReteError) as caught:
        judge(law(bands("yes")), {"yes": True}, evaluator=evaluator)
    assert str(caught.value) == f"durable-rules answered {result} to a new fact"


def test_a_fact_is_taken_back_even_after_a_defect(monkeypatch: pytest.MonkeyPatch) -> None:
    """After an answer that could not be read, the next station is judged as if nothing had been."""
    with monkeypatch.context() as patched:
        complete = rete.engine.complete_and_start_action
        garbage = lambda *given: (complete(*given), "garbage")[1]  # noqa: E731 - completes, and answers badly
        evaluator, taken_back = answering(patched, "complete_and_start_action", garbage)
        with pytest.raises(ValueError, match="substring not found"):
            judge(law(bands("yes")), {"yes": True}, evaluator=evaluator)
        assert len(taken_back) == 1
    stations: list[dict[str, Any]] = [{"yes": False}, {}]
    outcomes = [judge(law(bands("yes")), facts, evaluator=evaluator).outcome for facts in stations]
    assert outcomes == ["fail", "open"]


def test_two_thousand_stations_keep_memory_flat() -> None:
    """After the first hundreds, two thousand stations more take no further memory worth the name."""
    one, evaluator = law(bands({"x": {"at least": 5}}, "yes"), bands("also")), Rete()
    stations = [evidence({"x": index % 11, "yes": index % 2 == 0}) for index in range(22)]

    def run(count: int) -> int:
        for index in range(count):
            assess(one, stations[index % 22], DAY, evaluator, traced=False)
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss

    before = run(500)
    assert run(2000) - before < 4096  # KiB; a fact left behind takes 9 each
