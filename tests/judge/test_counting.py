"""Counting: soundness against every completion, narrowing, the report's own figure, and what is impossible."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import product
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from building import DAY, evidence_of, form_of, lasting
from smallset import DOCTOR, FORM, MOST_STATIONS, REPORT_FORM, bands, law
from tieuchi.evidence.aging import aged
from tieuchi.evidence.counted import Counted
from tieuchi.evidence.facts import Evidence, Fact
from tieuchi.judge.counting import Station, counted, looked_at
from tieuchi.values.interval import EITHER, NO, YES, Interval
from tieuchi.values.problem import InputError

EVERY = tuple(REPORT_FORM.counted)


def report(facts: Any = None, **head: Any) -> Evidence:
    """Return a report of the commune of the tests."""
    return evidence_of(REPORT_FORM, facts or {}, **head)


def station(answer: Interval | None = None, facts: Any = None, name: str = "A", **more: Any) -> Station:
    """Return a station that answers whether it has a doctor."""
    evidence = evidence_of(FORM, facts or {}, place={"commune": name}, **more)
    return Station(evidence, {} if answer is None else {DOCTOR: answer})


def fact(shown: Evidence, name: str) -> Fact:
    """Return a fact that the evidence carries."""
    return shown.facts[name]


def origin(shown: Evidence, name: str) -> Counted:
    """Return how a fact was counted."""
    found = fact(shown, name).counted
    assert found is not None
    return found


answers = st.sampled_from([YES, NO, EITHER])
some_answers = st.lists(answers, max_size=MOST_STATIONS)


@st.composite
def cases(draw: st.DrawFn) -> tuple[list[Interval], int | None]:
    """Answers of some stations, and how many stations the report says there are, if it does."""
    given_ = draw(st.lists(answers, min_size=1, max_size=MOST_STATIONS))
    return given_, draw(st.none() | st.integers(len(given_), MOST_STATIONS))


def count(given_: Sequence[Interval], of: int | None, doctors: Any = None) -> Evidence:
    """Return a report counted from stations with these answers."""
    facts = ({} if of is None else {"stations": of}) | ({} if doctors is None else {"doctors": doctors})
    stations = [station(answer, name=f"X{index}") for index, answer in enumerate(given_)]
    return counted(report(facts), stations, ["stations", "doctors"])


@given(cases())
def test_the_count_is_exactly_what_some_completion_gives(case: tuple[list[Interval], int | None]) -> None:
    """The ends of the count are the fewest and the most over every number and answer of the others."""
    given_, of = case
    found = fact(count(given_, of), "doctors").value
    completions = [
        sum(own) + sum(others)
        for all_of_them in ([of] if of else range(len(given_), MOST_STATIONS + 1))
        for own in product(*(range(one.lo, one.hi + 1) for one in given_))
        for others in product((0, 1), repeat=all_of_them - len(given_))
    ]
    assert found == Interval(min(completions), max(completions))


@given(cases(), answers)
def test_a_further_station_never_widens_a_count(
    case: tuple[list[Interval], int | None], one: Interval
) -> None:
    """What one more station says narrows the count or leaves it, and the number of stations likewise."""
    given_, of = case
    if len(given_) < (of or MOST_STATIONS):
        before, after = count(given_, of), count([*given_, one], of)
        for name in ("doctors", "stations"):
            wide, narrow = fact(before, name).value, fact(after, name).value
            assert isinstance(wide, Interval)
            assert isinstance(narrow, Interval)
            assert wide.lo <= narrow.lo <= narrow.hi <= wide.hi


@given(cases(), st.integers(0, MOST_STATIONS), st.integers(0, MOST_STATIONS))
def test_the_reports_own_figure_is_never_lost(
    case: tuple[list[Interval], int | None], a: int, b: int
) -> None:
    """Where report and count can both be true, what is left is what both allow; else the count stands."""
    given_, of = case
    said = Interval(min(a, b, of or MOST_STATIONS), min(max(a, b), of or MOST_STATIONS))
    alone = fact(count(given_, of), "doctors").value
    assert isinstance(alone, Interval)
    both = count(given_, of, {"from": said.lo, "to": said.hi})
    apart = said.hi < alone.lo or alone.hi < said.lo
    wanted = alone if apart else Interval(max(alone.lo, said.lo), min(alone.hi, said.hi))
    assert fact(both, "doctors").value == wanted
    assert origin(both, "doctors").differs == apart
    assert origin(both, "doctors").report == said


@given(st.permutations([YES, NO, EITHER, YES]))
def test_the_order_of_files_changes_nothing(given_: list[Interval]) -> None:
    """Facts and hash are the same whatever order the stations come in."""
    stations = [station(answer, name=answer_name(answer)) for answer in given_]
    one = counted(report({"stations": 5}), stations, EVERY)
    other = counted(report({"stations": 5}), stations[::-1], EVERY)
    assert dict(one.facts) == dict(other.facts)
    assert one.digest == other.digest
    assert one.stations == other.stations


def answer_name(answer: Interval) -> str:
    """Return a commune for an answer."""
    return {YES: "A", NO: "B", EITHER: "C"}[answer]


def test_a_count_names_who_says_no_and_who_leaves_it_open() -> None:
    """The communes behind a count are kept, and those whose evidence could not be counted are numbered."""
    stations = [station(YES, name="A"), station(NO, name="B"), station(EITHER, name="C"), station(name="D")]
    found = counted(report({"stations": 6}), stations, EVERY)
    told = origin(found, "doctors")
    assert (told.no, told.unclear, told.stations, told.aside) == (("B",), ("C",), 3, 1)
    assert told.value == Interval(1, 5)
    assert fact(found, "doctors").state == "counted"


def test_a_settled_count_is_known() -> None:
    """With the evidence of every station nothing is open."""
    found = counted(report({"stations": 2}), [station(YES, name="A"), station(NO, name="B")], EVERY)
    assert (fact(found, "doctors").value, fact(found, "doctors").state) == (Interval.point(1), "known")
    assert fact(found, "stations").state == "known"


def test_without_a_word_of_the_report_there_are_as_many_stations_as_the_form_allows() -> None:
    """The number of stations is only known to be no smaller than what was given."""
    found = counted(report(), [station(YES)], EVERY)
    assert (fact(found, "stations").value, fact(found, "stations").state) == (
        Interval(1, MOST_STATIONS),
        "counted",
    )
    assert fact(found, "doctors").value == Interval(1, MOST_STATIONS)


def test_what_was_asked_and_not_established_says_nothing_of_the_figure() -> None:
    """An unknown figure of the report is replaced by the count, and keeps its remark."""
    found = counted(report({"doctors": {"unknown": "đang kiểm tra"}, "stations": 1}), [station(YES)], EVERY)
    assert fact(found, "doctors").value == YES
    assert origin(found, "doctors").report is None


def test_a_figure_that_no_station_answers_stays_as_it_was() -> None:
    """A question that could be put to no station leaves the report's figure, or its silence."""
    found = counted(report({"doctors": 3}), [station()], EVERY)
    assert fact(found, "doctors") == Fact(Interval.point(3), "known")
    assert "doctors" not in counted(report(), [station()], EVERY).facts


def test_a_report_that_a_count_only_bears_out_keeps_its_own_state() -> None:
    """An estimate that the count does not narrow is still the report's estimate."""
    found = counted(report({"stations": 6, "doctors": {"from": 2, "to": 4}}), [station(YES)], EVERY)
    assert fact(found, "doctors").state == "estimated"
    assert fact(found, "doctors").value == Interval(2, 4)


def test_a_sum_is_the_least_of_those_given_and_bounded_by_what_the_others_can_add() -> None:
    """A station that is not given can add anything up to its own bound."""
    stations = [station(facts={"x": 3}, name="A"), station(facts={"x": {"from": 2, "to": 5}}, name="B")]
    found = counted(report({"stations": 3}), stations, EVERY)
    assert fact(found, "insured").value == Interval(5, 18)
    assert origin(found, "insured").unclear == ("B",)
    assert fact(counted(report({"stations": 2}), stations, EVERY), "insured").value == Interval(5, 8)


def test_a_sum_over_the_period_leaves_out_a_station_of_another_period() -> None:
    """A year and half a year are not added up, and the station counts as not given for that figure alone."""
    half = {"period": {"from": "2024-01-01", "to": "2024-06-30"}}
    stations = [station(YES, {"meetings": 4}, "A"), station(YES, {"meetings": 4}, "B", **half)]
    found = counted(report({"stations": 2}), stations, EVERY)
    assert fact(found, "met_for").value == Interval(4, 16)
    assert origin(found, "met_for").aside == 1
    assert origin(found, "doctors").aside == 0


def test_a_station_whose_day_is_wrong_counts_for_nothing() -> None:
    """Of evidence that is set aside not even a sum is taken, yet its station is there."""
    aside = replace(station(facts={"x": 3}), usable=False)
    found = counted(report(), [aside], EVERY)
    assert "insured" not in found.facts
    assert fact(found, "stations").value == Interval(1, MOST_STATIONS)


def test_one_station_answers_a_yes_or_no_of_its_commune() -> None:
    """A commune meets the criteria as its station does, however many stations there may be."""
    for answer in (YES, NO, EITHER):
        one = replace(station(), answers={"recognised": answer})
        assert fact(counted(report(), [one], EVERY), "recognised").value == answer


def test_a_count_beyond_what_the_form_allows_is_refused() -> None:
    """Stations that add up to more than the report's figure can be are told with both numbers."""
    stations = [station(facts={"population": 600}, name="A"), station(facts={"population": 600}, name="B")]
    with pytest.raises(InputError, match=r"‘people’ would be 1200.* between 0 and 1000"):
        counted(report(), stations, EVERY)


def test_a_count_below_what_the_form_allows_is_refused() -> None:
    """A sum that stays under the least the figure can be is impossible too."""
    fields = [
        {"id": "stations", "type": "count", "least": 1, "most": 3, "from stations": {"count": "all"}},
        {"id": "people", "type": "count", "least": 90, "most": 99, "from stations": {"sum": "x"}},
    ]
    shown = evidence_of(form_of(fields), {"stations": 1})
    with pytest.raises(InputError, match="‘people’ would be 5"):
        counted(shown, [station(facts={"x": 5})], ["people"])


def test_a_part_of_the_report_may_not_exceed_a_counted_whole() -> None:
    """A reported part above the counted whole is told, whichever of the two was counted."""
    shown = report({"said": 5})
    with pytest.raises(InputError, match="‘insured’ is 9, more than ‘people’ which is 4"):
        counted(report({"stations": 1, "people": 4}), [station(facts={"x": 9})], ["stations", "insured"])
    assert counted(shown, [station(YES)], EVERY).facts["said"].counted is None
    unknown = report({"stations": 1, "people": "unknown"})
    assert counted(unknown, [station(facts={"x": 9})], ["insured"]).facts["insured"].value == Interval.point(
        9
    )


def test_a_part_may_not_exceed_what_its_whole_is_part_of() -> None:
    """A reported part of a part is compared with the counted number of stations too."""
    fields = [
        {"id": "stations", "type": "count", "least": 1, "most": 9, "from stations": {"count": "all"}},
        {"id": "staffed", "type": "count", "least": 0, "most": 9, "part of": "stations"},
        {"id": "full", "type": "count", "least": 0, "most": 9, "part of": "staffed"},
        {"id": "people", "type": "count", "least": 0, "most": 99, "from stations": {"sum": "x"}},
        {"id": "insured", "type": "count", "least": 0, "most": 99, "part of": "people"},
        {"id": "poor", "type": "count", "least": 0, "most": 99, "part of": "insured"},
    ]
    shown = evidence_of(form_of(fields), {"stations": 1, "poor": 6, "full": 1})
    with pytest.raises(InputError, match="‘poor’ is 6, more than ‘people’ which is 5") as caught:
        counted(shown, [station(facts={"x": 5})], ["stations", "people"])
    assert len(caught.value.problems) == 1


def test_the_hash_of_a_counted_report_differs_with_a_stations_evidence() -> None:
    """Evidence that changes no count still makes another receipt; without stations nothing changes."""
    one = counted(report({"stations": 1}), [station(YES)], EVERY)
    other = counted(report({"stations": 1}), [station(YES, {"y": 3})], EVERY)
    assert dict(one.facts) == dict(other.facts)
    assert one.digest != other.digest
    assert report({"stations": 1}).digest != one.digest


def test_a_report_counted_from_invented_stations_is_invented() -> None:
    """Samples do not become real figures by being counted."""
    assert counted(report(), [station(YES, invented=True)], EVERY).invented
    assert not counted(report(), [station(YES)], EVERY).invented


def test_what_a_set_looks_at_includes_what_its_measures_are_computed_from() -> None:
    """Fields behind shares and counts of conditions are found, and each measure once."""
    measures = {
        "share": {"share": {"of": "part", "in": "whole"}},
        "how_many": {"how many of": ["yes", {"share": {"at least": "50 %"}}]},
    }
    rules = [bands({"how_many": {"at least": 1}}), bands({"share": {"at least": "10 %"}}), bands("also")]
    found = looked_at(law(*rules, measures=measures).criteria_set)
    assert found == {"share", "part", "whole", "how_many", "yes", "also"}


def test_a_lapsed_figure_of_the_report_says_nothing() -> None:
    """The count stands alone, and what was counted has not lapsed."""
    said = report({"doctors": {"value": 0, "on": "2020-01-01"}, "stations": 1})
    old = aged(replace(said, form=lasting(REPORT_FORM, doctors=12)), DAY)
    assert fact(old, "doctors").state == "lapsed"
    found = fact(counted(old, [station(YES)], EVERY), "doctors")
    assert (found.value, found.state, found.age, found.given) == (YES, "known", None, None)
    assert found.counted is not None
    assert found.counted.report is None
