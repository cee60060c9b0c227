"""The laws the engine obeys, for every random law and every random station."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from building import DAY, TEXT, evidence_of, law_of, set_of
from folders import sound_content, station, write
from smallset import bands, judge, law
from strategies import (
    FORM,
    MEASURES,
    NUMBERS,
    SHARES,
    Shown,
    evidence,
    judged,
    laws,
    losses,
    results,
    shows,
    stations,
)
from tieuchi.desk import Desk
from tieuchi.evidence.facts import Evidence
from tieuchi.judge.assessing import assess
from tieuchi.judge.reference import Reference
from tieuchi.law.lawbook import Law
from tieuchi.values.interval import total
from widening import intervals, wider

BY = Reference()


NOTICING = law_of(
    set_of(
        [
            {"bands": [{"points": 1, "when": {name: {"at least": cut}}}]}
            for names, cuts in ((NUMBERS, (1, 2, 3, 4)), (SHARES, ("25 %", "50 %", "75 %", "100 %")))
            for name in names
            for cut in cuts
        ],
        points=[1] * 4 * (len(NUMBERS) + len(SHARES)),
        measures=MEASURES,
    ),
    FORM,
)
"""A law that tells every step of every measure, so that no change of an interval goes unnoticed."""


@settings(max_examples=40, deadline=None)
@given(one=laws(), shown=shows())
def test_empty_evidence_never_passes(one: Law, shown: Shown) -> None:
    """What passes on nothing at all asks nothing: then every station passes, and so no law does that asks."""
    nothing = judged(one, evidence_of(FORM, {}), BY)
    if nothing.outcome == "pass":
        assert judged(one, evidence(shown), BY).outcome == "pass"


@pytest.mark.parametrize("set_id", ["1300-2023", "hoang-hoa-2024"])
def test_empty_evidence_never_passes_a_published_set(set_id: str) -> None:
    """A form handed in empty passes no set of the product, whatever the set."""
    desk = Desk(evaluator=BY)
    head = desk.criteria_set(set_id).head
    period = {"from": "2024-01-01", "to": "2024-12-31"}
    empty = evidence_of(desk.form(head.form), {}, place=dict(head.place) or {"commune": "A"}, period=period)
    found = desk.assess(empty, set_id=set_id)
    assert found.outcome == "open"
    assert {finding.status for finding in found.findings} == {"open"}


@settings(max_examples=35, deadline=None)
@given(one=laws(), pairs=st.lists(losses(), min_size=1, max_size=4))
def test_taking_evidence_away_never_raises_the_least_and_never_lowers_the_most(
    one: Law, pairs: list[tuple[Shown, Shown]]
) -> None:
    """Facts lost, widened or unknown and rows lost move the least only down and the most only up."""
    for pair in pairs:
        before, after = (judged(one, evidence(shown), BY) for shown in pair)
        for (name, known), (_, lost) in zip(intervals(before), intervals(after), strict=True):
            assert lost.lo <= known.lo, name
            assert lost.hi >= known.hi, name
        assert after.outcome in (before.outcome, "open")


@settings(max_examples=30, deadline=None)
@given(one=laws(), shown=shows(), data=st.data())
def test_giving_evidence_never_widens_an_interval(one: Law, shown: Shown, data: st.DataObject) -> None:
    """Fact after fact, in any order and each perhaps first as unknown, every interval only narrows."""
    narrowing(one, shown, data)


@settings(max_examples=20, deadline=None)
@given(shown=shows(), data=st.data())
def test_giving_evidence_never_widens_any_measure(shown: Shown, data: st.DataObject) -> None:
    """No step of any number or share is lost again by what is given later."""
    narrowing(NOTICING, shown, data)


def narrowing(one: Law, shown: Shown, data: st.DataObject) -> None:
    """Give what is shown step by step, and see every interval narrow."""
    facts, lists = shown
    given_: dict[str, Any] = {}
    last = judged(one, evidence_of(FORM, {}), BY)
    for name in data.draw(st.permutations(sorted(facts))):
        for value in ("unknown", facts[name]) if data.draw(st.booleans()) else (facts[name],):
            given_ = {**given_, name: value}
            now = judged(one, evidence_of(FORM, given_), BY)
            assert wider(now, last) == []
            last = now
    assert wider(judged(one, evidence((facts, lists)), BY), last) == []


@settings(max_examples=30, deadline=None)
@given(pair=losses())
def test_losing_evidence_never_narrows_any_measure(pair: tuple[Shown, Shown]) -> None:
    """Every step of every number and share stays possible when evidence is lost."""
    before, after = (judged(NOTICING, evidence(shown), BY) for shown in pair)
    assert wider(before, after) == []


@settings(max_examples=20, deadline=None)
@given(one=laws(), shown=shows(), data=st.data())
def test_the_order_of_keys_changes_nothing(one: Law, shown: Shown, data: st.DataObject) -> None:
    """Facts and the columns of rows in any order give the same findings and the same receipt."""
    facts, lists = shown
    shuffled = {name: facts[name] for name in data.draw(st.permutations(sorted(facts)))}
    rows = [dict(reversed(row.items())) for row in lists["rows"]["rows"]]
    turned = {"rows": {"rows": rows, "complete": lists["rows"]["complete"]}}
    first, second = (judged(one, evidence(each), BY) for each in (shown, (shuffled, turned)))
    assert results(first) == results(second)
    assert first.receipt == second.receipt


@settings(max_examples=8, deadline=None)
@given(order=st.permutations(range(4)))
def test_the_order_of_files_changes_nothing(order: list[int]) -> None:
    """Files judged in any order by one desk have the receipts they have alone."""
    with TemporaryDirectory() as folder:
        root = sound_content(Path(folder))
        facts: list[dict[str, Any]] = [{"yes": True}, {"yes": False}, {}, {"yes": "unknown", "zone": 2}]
        paths = [write(root, f"{index}.yaml", station(facts=each)) for index, each in enumerate(facts)]
        alone = [Desk(root).assess(Desk(root).read(path)) for path in paths]
        desk = Desk(root)
        together = {index: desk.assess(desk.read(paths[index])) for index in order}
        assert [results(together[index]) for index in range(4)] == [results(one) for one in alone]
        assert [together[index].receipt for index in range(4)] == [one.receipt for one in alone]


def test_the_order_of_content_files_and_their_keys_changes_nothing(tmp_path: Path) -> None:
    """The same content written to disk in another order, with its keys turned round, is the same law."""
    first, second = tmp_path / "a", tmp_path / "b"
    sound_content(first)
    for path in sorted(first.rglob("*.yaml"), reverse=True):
        write(second, path.relative_to(first).as_posix(), "".join(_turned(path.read_text(encoding="utf-8"))))
    receipts = []
    for root in (first, second):
        desk = Desk(root, Reference())
        receipts.append(desk.assess(desk.read(write(root, "s.yaml", station()))).receipt)
    assert receipts[0] == receipts[1]


def _turned(text: str) -> list[str]:
    """Return the blocks of a file's top-level keys in reverse order."""
    blocks: list[str] = []
    for line in text.splitlines(keepends=True):
        if line[0] in " -" and blocks:
            blocks[-1] += line
        else:
            blocks.append(line)
    return blocks[::-1]


@settings(max_examples=40, deadline=None)
@given(one=laws(), some=stations())
def test_a_verdict_depends_on_nothing_but_findings(one: Law, some: Evidence) -> None:
    """Criteria, total and outcome can be worked out anew from the findings alone, by the law's two lines."""
    found = judged(one, some, BY)
    lines = []
    for criterion, ruled in zip(found.criteria, one.criteria_set.criteria, strict=True):
        numbers = {indicator.number for indicator in ruled.indicators}
        points = total(f.points for f in found.findings if f.number in numbers and f.points is not None)
        assert criterion.points == points
        lines.append((points, 100))  # half of the two points of each criterion
    everything = total(f.points for f in found.findings if f.points is not None)
    assert found.total == everything
    lines.append((everything, 320))  # four fifths of the four points
    surely = all(points.lo >= line for points, line in lines) and not any(
        bar.holds.hi for bar in found.barred
    )
    never = any(points.hi < line for points, line in lines) or any(bar.holds.lo for bar in found.barred)
    assert found.outcome == ("fail" if never else "pass" if surely else "open")


@settings(max_examples=15, deadline=None)
@given(one=laws(), some=stations())
def test_a_verdict_does_not_see_the_file_or_the_place(one: Law, some: Evidence) -> None:
    """Another file name, place, note or proof leaves every finding and the outcome as they are."""
    facts = {name: replace(fact, proof="Sổ", note="n") for name, fact in some.facts.items()}
    other = replace(some, file="b.yaml", place={"commune": "B"}, invented=True, facts=facts)
    first, second = (judged(one, station, BY) for station in (some, other))
    assert results(first)[:-1] == results(second)[:-1]


@settings(max_examples=30, deadline=None)
@given(one=laws(), some=stations())
def test_every_reports_counts_add_up_to_the_number_of_indicators(one: Law, some: Evidence) -> None:
    """However much is missing, each indicator is counted once under one status."""
    found = judged(one, some, BY)
    assert sum(found.counts.values()) == len(found.findings) == len(one.criteria_set.indicators)
    assert [finding.number for finding in found.findings] == list(one.criteria_set.indicators)


def test_counts_add_up_with_every_status_there_is() -> None:
    """Met, partly met, not met, open, not applicable and overruled stand beside one another and add up."""
    none = {"bands": [{"points": 2, "when": {"x": {"at least": 0}}, "not applicable": TEXT}]}
    one = law(
        bands("yes"), bands("also", "yes"), bands("also"), bands({"y": {"at least": 1}}), none, bands("yes")
    )
    own = {"indicator": 6, "points": 1, "by": "a", "on": "2024-12-01", "because": "b"}
    found = judge(one, {"yes": True, "also": False}, findings=[own])
    assert found.counts == {
        "met": 1, "partly met": 1, "not met": 1, "open": 1, "not applicable": 1, "overruled": 1
    }  # fmt: skip


def test_a_law_that_asks_nothing_is_the_only_one_passed_on_nothing() -> None:
    """A rule whose condition cannot fail is passed by empty evidence; one that can fail is not."""
    form = FORM
    surely, perhaps = (
        assess(
            Law(set_of([bands({"x": {"at least": n}})], points=[2]), {}), evidence_of(form, {}), DAY, BY
        ).outcome
        for n in (0, 1)
    )
    assert (surely, perhaps) == ("pass", "open")
