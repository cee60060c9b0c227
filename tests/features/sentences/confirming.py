"""Confirming indicators (xác nhận chỉ tiêu) in content of one’s own."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytest_bdd import given, then, when
from pytest_bdd.parsers import parse

from features.confirming import OwnContent
from features.dossier import Dossier
from tieuchi.desk import Desk
from tieuchi.present.names import confirmed


@pytest.fixture
def own(desk: Desk, tmp_path: Path) -> OwnContent:
    """The content of one's own."""
    return OwnContent(desk, tmp_path / "content")


@given("nội dung của phần mềm được chép ra thư mục riêng")
def _(dossier: Dossier, own: OwnContent) -> None:
    dossier.desk = own.desk


@when(parse("bà {by} xác nhận chỉ tiêu {number:S} của bộ 1300-2023"))
@when(parse("ông {by} xác nhận chỉ tiêu {number:S} của bộ 1300-2023"))
def _(dossier: Dossier, own: OwnContent, by: str, number: str) -> None:
    own.confirm(number, by)
    dossier.desk = own.desk


@when(parse('sửa "{old}" thành "{new}" trong tệp {file:S}'))
def _(own: OwnContent, old: str, new: str, file: str) -> None:
    own.edit(file, old, new)


@then(parse("chỉ tiêu {number:S} có giá trị xác nhận của bà {by}"))
@then(parse("chỉ tiêu {number:S} có giá trị xác nhận của ông {by}"))
def _(own: OwnContent, number: str, by: str) -> None:
    one = own.standing(number)
    assert own.refused is None
    assert one is not None
    assert one.by == by


@then(parse("chỉ tiêu {number:S} chưa được xác nhận"))
def _(own: OwnContent, number: str) -> None:
    assert own.standing(number) is None


@then(parse("mọi số liệu của chỉ tiêu {number:S} đều đã được xác nhận"))
def _(own: OwnContent, number: str) -> None:
    criteria_set = own.read
    assert confirmed(criteria_set.indicators[number], criteria_set)


@then(parse("xác nhận chỉ tiêu {number:S} đã hết giá trị"))
def _(own: OwnContent, number: str) -> None:
    assert own.standing(number) is None
    assert [one.indicator for one in own.read.lapsed] == [number]


@then("việc xác nhận bị từ chối")
def _(own: OwnContent) -> None:
    assert own.refused is not None
