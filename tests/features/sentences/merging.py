"""Merging communes (sáp nhập xã) into one."""

from __future__ import annotations

import pytest
from pytest_bdd import given, then, when
from pytest_bdd.parsers import parse

from features.communes import Communes
from features.dossier import LISTS, Dossier
from tieuchi.values.problem import InputError


@pytest.fixture
def communes(dossier: Dossier) -> Communes:
    """The communes that are merged into the dossier of the scenario."""
    return Communes(dossier)


@given(parse('xã cũ "{name}" với minh chứng:'))
def _(communes: Communes, name: str, datatable: list[list[str]]) -> None:
    communes.begin(name)
    for label, said in datatable:
        communes.latest.put(communes.latest.field(label), said)


@given(parse("xã cũ ấy có danh sách {name} gồm:"))
def _(communes: Communes, name: str, datatable: list[list[str]]) -> None:
    communes.latest.put_table(name, datatable, complete=True)


@given(parse("xã cũ ấy có danh sách {name} chưa đầy đủ:"))
def _(communes: Communes, name: str, datatable: list[list[str]]) -> None:
    communes.latest.put_table(name, datatable, complete=False)


@given(parse("hồ sơ xã cũ ấy lập ngày {day:S}, số liệu từ {start:S} đến {end:S}"))
def _(communes: Communes, day: str, start: str, end: str) -> None:
    communes.latest.written |= {"as of": day, "period": {"from": start, "to": end}}


@given("tổ thẩm định đã kết luận một chỉ tiêu của xã cũ ấy")
def _(communes: Communes) -> None:
    communes.latest.put_finding("31", points=1)


@when(parse('sáp nhập thành "{name}" vào ngày {day:S}'))
def _(communes: Communes, name: str, day: str) -> None:
    communes.merge(name, day)


@then(parse('"{label}" của xã mới là {said}'))
def _(communes: Communes, label: str, said: str) -> None:
    assert communes.says(label, said)


@then(parse('"{label}" của xã mới còn để ngỏ, lý do nêu "{words}"'))
def _(communes: Communes, label: str, words: str) -> None:
    fact = communes.fact(label)
    assert fact.state == "not established"
    assert words in (fact.note or "")


@then(parse("danh sách {name} của xã mới có {count:d} dòng, {complete}"))
def _(communes: Communes, name: str, count: int, complete: str) -> None:
    roster = communes.evidence.rosters[LISTS[name]]
    assert (len(roster.rows), roster.complete) == (count, {"đầy đủ": True, "chưa đầy đủ": False}[complete])


@then("hồ sơ xã mới không có kết luận nào của tổ thẩm định")
def _(communes: Communes) -> None:
    assert communes.evidence.findings == ()


@then("hồ sơ xã mới không còn tên huyện")
def _(communes: Communes) -> None:
    assert "district" not in communes.evidence.place


@then("không sáp nhập được")
def _(communes: Communes, dossier: Dossier) -> None:
    assert communes.merged is None
    assert isinstance(dossier.error, InputError)
