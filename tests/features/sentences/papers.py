"""The papers that are signed (văn bản), and what people do to them."""

from __future__ import annotations

import pytest
from pytest_bdd import then, when
from pytest_bdd.parsers import parse, re

from features.dossier import Dossier
from features.figures import plain_number
from features.papers import Paper
from tieuchi.present.documents.model import Kind

KINDS: dict[str, Kind] = {"biên bản": "minutes", "phiếu chấm điểm": "sheet", "tờ trình": "submission"}


@pytest.fixture
def paper(dossier: Dossier) -> Paper:
    """The paper of the scenario."""
    return Paper(dossier)


@when(re(r"lập (?P<name>biên bản|phiếu chấm điểm|tờ trình)"))
def _(paper: Paper, name: str) -> None:
    paper.make(KINDS[name])


@when(parse('có người sửa mục "{id_}" thành "{text}"'))
def _(paper: Paper, id_: str, text: str) -> None:
    paper.retype(id_, text)


@when(parse('có người xóa mục "{id_}"'))
def _(paper: Paper, id_: str) -> None:
    paper.remove(id_)


@when(parse("có người ghi thêm vào hồ sơ kết luận chỉ tiêu {number:S} được {points:S} điểm"))
def _(dossier: Dossier, number: str, points: str) -> None:
    dossier.put_finding(number, points=plain_number(points))


@when(parse('Hội đồng ghi "{text}" vào chỗ trống'))
def _(paper: Paper, text: str) -> None:
    paper.write_in(text)


@then("chân trang của văn bản có mã biên nhận")
def _(paper: Paper) -> None:
    assert paper.official is not None
    assert paper.dossier.assessment.receipt.code in paper.official.proof.footer.text


@then("văn bản nói đúng như biên nhận")
def _(paper: Paper) -> None:
    assert paper.differences == []


@then(parse('kiểm văn bản thấy {number:d} chỗ khác, nêu "{words}"'))
def _(paper: Paper, number: int, words: str) -> None:
    found = paper.differences
    assert len(found) == number
    assert words in found[0]


@then("chấm lại thì biên nhận của văn bản là đúng")
def _(paper: Paper) -> None:
    assert paper.judged_again == []


@then("chấm lại thì biên nhận của văn bản không còn đúng")
def _(paper: Paper) -> None:
    assert paper.judged_again != []


@then("tờ trình không đề nghị xã nào")
def _(paper: Paper) -> None:
    assert paper.listed("proposed") == 0


@then(parse("tờ trình ghi {number:d} xã chưa đủ căn cứ"))
def _(paper: Paper, number: int) -> None:
    assert paper.listed("unsettled") == number
