"""Judging recorded decisions again (kiểm tra lại quyết định)."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytest_bdd import given, then, when
from pytest_bdd.parsers import parse

from features.confirming import OwnContent
from features.rechecking import CLASSES, Rechecking


@pytest.fixture
def rechecking(own: OwnContent, tmp_path: Path) -> Rechecking:
    """The register of the scenario."""
    return Rechecking(own, tmp_path)


@given("sổ quyết định còn trống")
def _(rechecking: Rechecking) -> None:
    assert rechecking.office.register.size == 0


@given(parse("quyết định {number:S} công nhận theo hồ sơ {sample:S}"))
def _(rechecking: Rechecking, number: str, sample: str) -> None:
    rechecking.decide(number, "recognised", sample)


@given(parse("quyết định {number:S} không công nhận theo hồ sơ {sample:S}"))
def _(rechecking: Rechecking, number: str, sample: str) -> None:
    rechecking.decide(number, "refused", sample)


@given(parse('quyết định {number:S} công nhận theo hồ sơ {sample:S} vì "{because}"'))
def _(rechecking: Rechecking, number: str, sample: str, because: str) -> None:
    rechecking.decide(number, "recognised", sample, because=because)


@given(parse('quyết định {number:S} công nhận theo hồ sơ {sample:S} đổi "{old}" thành "{new}"'))
def _(rechecking: Rechecking, number: str, sample: str, old: str, new: str) -> None:
    rechecking.decide(number, "recognised", sample, (old, new))


@given(parse("quyết định {number:S} công nhận theo hồ sơ pass-clear của năm 2025, dân số {people:S}"))
def _(rechecking: Rechecking, number: str, people: str) -> None:
    edits = ("2024-", "2025-"), ("population: 8240", f"population: {people}")
    rechecking.decide(number, "recognised", "pass-clear", *edits)


@when("kiểm tra lại sổ quyết định")
def _(rechecking: Rechecking) -> None:
    rechecking.recheck()


@then(parse('quyết định {number:S} thuộc loại "{kind}"'))
def _(rechecking: Rechecking, number: str, kind: str) -> None:
    assert rechecking.decision(number).kind == CLASSES[kind]


@then(parse("có nhận xét về chỉ tiêu {number:S}"))
def _(rechecking: Rechecking, number: str) -> None:
    assert rechecking.remarks().endswith(f"judged otherwise: {number}")


@then(parse('có nhận xét nêu "{said}"'))
def _(rechecking: Rechecking, said: str) -> None:
    assert said in rechecking.remarks()


@then(parse('rủi ro của quyết định {number:S} ở mức "{label}"'))
def _(rechecking: Rechecking, number: str, label: str) -> None:
    stratum = rechecking.decision(number).stratum
    assert rechecking.audit is not None
    strata = {one.id: one.label.vi for one in rechecking.audit.weights.strata}
    assert strata[stratum] == label


@then(parse('quyết định {number:S} có điều bất hợp lý "{title}"'))
def _(rechecking: Rechecking, number: str, title: str) -> None:
    assert rechecking.implausible(number)[title] == "found"


@then(parse('quyết định {number:S} không so sánh được "{title}"'))
def _(rechecking: Rechecking, number: str, title: str) -> None:
    assert rechecking.implausible(number)[title] == "cannot be compared"


@then(parse("rút mẫu hai lần với số mồi {seed:d} được cùng các quyết định"))
def _(rechecking: Rechecking, seed: int) -> None:
    first = rechecking.drawn(seed)
    assert first
    assert rechecking.drawn(seed) == first
