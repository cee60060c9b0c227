"""The words of the feature files: what each sentence does to a dossier, or asks of its judging."""

from __future__ import annotations

from datetime import timedelta
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest
from pytest_bdd import given, parsers, then, when

from features.communes import Communes
from features.confirming import OwnContent
from features.counting import HandedIn
from features.dossier import LISTS, STATES, Dossier, plain_number, points_of, range_of
from features.excel import ExcelForm
from features.exchanging import Exchanging
from features.keeping import Keeping
from features.papers import Paper
from features.rechecking import CLASSES, Rechecking
from registering import decision, verified
from tieuchi.desk import Desk
from tieuchi.judge.reference import Reference
from tieuchi.present.documents.model import Kind
from tieuchi.present.names import confirmed
from tieuchi.register.entries import Decided
from tieuchi.values.days import parse_day
from tieuchi.values.interval import EITHER, NO, YES
from tieuchi.values.problem import InputError, JudgingError

try:
    RETE: Any = import_module("tieuchi.judge.rete").Rete
except ImportError:  # durable-rules cannot be had on every machine
    RETE = None

EVALUATORS = [Reference] if RETE is None else [Reference, RETE]

STATUSES = {
    "đạt": "met",
    "đạt một phần": "partly met",
    "không đạt": "not met",
    "chưa đủ căn cứ": "open",
    "không áp dụng": "not applicable",
    "theo tổ thẩm định": "overruled",
}
OUTCOMES = {"đạt": "pass", "không đạt": "fail", "chưa đủ căn cứ": "open"}
SURE = {"chắc chắn có": YES, "có thể có": EITHER, "không có": NO}


def step(text: str) -> Any:
    """Return a sentence with its places."""
    return parsers.parse(text)


@pytest.fixture(scope="session", params=EVALUATORS, ids=lambda evaluator: evaluator.name)
def evaluator(request: pytest.FixtureRequest) -> Any:
    """Every scenario is judged by each evaluator that can be had here."""
    return request.param()


@pytest.fixture(scope="session")
def desk(evaluator: Any) -> Desk:
    """The real desk on the real content."""
    return Desk(evaluator=evaluator)


@pytest.fixture
def dossier(desk: Desk, tmp_path: Path) -> Dossier:
    """The dossier of the scenario."""
    return Dossier(desk, tmp_path)


# ---------------------------------------------------------------- Biết: what the dossier says


@given("hồ sơ còn trống của một trạm y tế xã")
def _(dossier: Dossier) -> None:
    dossier.begin_empty()


@given("hồ sơ đạt điểm tối đa của một trạm y tế xã")
@when("thay bằng hồ sơ đạt điểm tối đa của một trạm y tế xã")
def _(dossier: Dossier) -> None:
    dossier.begin(Path(__file__).with_name("diem-toi-da.yaml"))


@given("hồ sơ huyện Hoằng Hóa theo báo cáo tháng 5/2024")
def _(dossier: Dossier) -> None:
    dossier.begin(dossier.desk.root / "evidence" / "districts" / "hoang-hoa-2024-05.yaml")


@given(step("hồ sơ còn trống của {name}, số liệu năm {year:d}"))
def _(dossier: Dossier, name: str, year: int) -> None:
    dossier.begin_empty_place(name, year)


@given(step("hồ sơ của {district}"))
def _(dossier: Dossier, district: str) -> None:
    dossier.written["place"]["district"] = district


@given(step("hồ sơ lập ngày {day:S}, số liệu từ {start:S} đến {end:S}"))
def _(dossier: Dossier, day: str, start: str, end: str) -> None:
    dossier.written |= {"as of": day, "period": {"from": start, "to": end}}


@given(step("trạm ở vùng {zone}"))
def _(dossier: Dossier, zone: str) -> None:
    dossier.written["facts"]["zone"] = "unknown" if zone in STATES else zone


@given(step("dân số là {people}"))
def _(dossier: Dossier, people: str) -> None:
    dossier.put(dossier.form.fields["population"], people)


@given(step('"{label}" là {said}'))
def _(dossier: Dossier, label: str, said: str) -> None:
    dossier.put(dossier.field(label), said)


@given(step('"{label}" xác lập ngày {day:S} là {said}'))
def _(dossier: Dossier, label: str, day: str, said: str) -> None:
    dossier.put(dossier.field(label), said, on=day)


@given("minh chứng như sau:")
@when("bổ sung minh chứng:")
def _(dossier: Dossier, datatable: list[list[str]]) -> None:
    for label, said in datatable:
        dossier.put(dossier.field(label), said)


@given(step("trạm có {count:d} viên chức"))
def _(dossier: Dossier, count: int) -> None:
    dossier.put_rows("nhân lực", [{"role": "nurse", "contract": "permanent"}] * count, complete=True)


@given(step("trạm đang dùng {count:d} phòng chức năng"))
def _(dossier: Dossier, count: int) -> None:
    rooms = next(column for column in dossier.form.lists["rooms"].columns if column.id == "room").choices
    rows = [{"room": room.id, "in_use": True} for room in rooms[:count]]
    dossier.put_rows("phòng chức năng", rows, complete=True)


@given(step("trạm đã thực hiện {count:d} kỹ thuật của gói"))
def _(dossier: Dossier, count: int) -> None:
    rows = [{"code": f"39-{one:02}", "performed": True, "on_package": True} for one in range(1, count + 1)]
    dossier.put_rows("kỹ thuật", rows, complete=True)


@given(step("danh sách {name} gồm:"))
@when(step("bổ sung danh sách {name} gồm:"))
def _(dossier: Dossier, name: str, datatable: list[list[str]]) -> None:
    dossier.put_table(name, datatable, complete=True)


@given(step("danh sách {name} mới có:"))
def _(dossier: Dossier, name: str, datatable: list[list[str]]) -> None:
    dossier.put_table(name, datatable, complete=False)


@given(step("danh sách {name} chưa đầy đủ"))
def _(dossier: Dossier, name: str) -> None:
    dossier.written["lists"][LISTS[name]]["complete"] = False


@given(step("danh sách {name} lập ngày {day:S}"))
def _(dossier: Dossier, name: str, day: str) -> None:
    dossier.written["lists"][LISTS[name]]["on"] = day


@given("chưa có danh mục được phê duyệt ghi kỹ thuật nào thuộc gói")
def _(dossier: Dossier) -> None:
    for row in dossier.written["lists"]["techniques"]["rows"]:
        row["on_package"] = "unknown"


@given(step("chưa hỏi danh sách {name}"))
def _(dossier: Dossier, name: str) -> None:
    del dossier.written["lists"][LISTS[name]]


@given(step("tổ thẩm định kết luận chỉ tiêu {number:S} được {points:S} điểm"))
def _(dossier: Dossier, number: str, points: str) -> None:
    dossier.put_finding(number, points=plain_number(points))


@given(step('tổ thẩm định kết luận phần "{part}" của chỉ tiêu {number:S} được {points:S} điểm'))
def _(dossier: Dossier, part: str, number: str, points: str) -> None:
    dossier.put_finding(number, part, points=plain_number(points))


@given(step("tổ thẩm định kết luận chỉ tiêu {number:S} là {met}"))
def _(dossier: Dossier, number: str, met: str) -> None:
    dossier.put_finding(number, met={"đạt": True, "không đạt": False}[met])


# ---------------------------------------------------------------- Khi: judging


@when(step("chấm chỉ tiêu {number:S}"))
def _(dossier: Dossier, number: str) -> None:
    dossier.focus = number
    dossier.judge()


@when(step("chấm chỉ tiêu {number:S} vào ngày {day:S}"))
def _(dossier: Dossier, number: str, day: str) -> None:
    dossier.focus = number
    dossier.judge(day)


@when("chấm cả bộ tiêu chí")
def _(dossier: Dossier) -> None:
    dossier.judge()


@when(step("chấm cả bộ tiêu chí vào ngày {day:S}"))
def _(dossier: Dossier, day: str) -> None:
    dossier.judge(day)


@when(step("chấm theo bộ {set_id:S} vào ngày {day:S}"))
def _(dossier: Dossier, set_id: str, day: str) -> None:
    dossier.judge(day, set_id=set_id)


@when(step("chấm thử theo bộ {set_id:S} vào ngày {day:S}"))
def _(dossier: Dossier, set_id: str, day: str) -> None:
    dossier.judge(day, set_id=set_id, rehearse=True)


# ---------------------------------------------------------------- Thì: points and standings


@then(step("được {points} điểm"))
def _(dossier: Dossier, points: str) -> None:
    assert dossier.finding().points == points_of(points)


@then(step("chỉ tiêu {number:S} được {points} điểm"))
def _(dossier: Dossier, number: str, points: str) -> None:
    assert dossier.finding(number).points == points_of(points)


@then(step('phần "{label}" được {points} điểm'))
def _(dossier: Dossier, label: str, points: str) -> None:
    assert dossier.part(label).points == points_of(points)


@then(step('phần "{label}" không áp dụng'))
def _(dossier: Dossier, label: str) -> None:
    assert dossier.part(label).not_applicable is not None


@then(step("tiêu chí {number:S} được {points} điểm"))
def _(dossier: Dossier, number: str, points: str) -> None:
    assert dossier.criterion(number).points == points_of(points)


@then("điểm của các tiêu chí là:")
def _(dossier: Dossier, datatable: list[list[str]]) -> None:
    expected = {number: points_of(points) for number, points in datatable[1:]}
    assert {one.number: one.points for one in dossier.assessment.criteria} == expected


@then(step("tổng điểm là {points}"))
def _(dossier: Dossier, points: str) -> None:
    assert dossier.assessment.total == points_of(points)


@then(step("theo quy tắc thì được {points} điểm"))
def _(dossier: Dossier, points: str) -> None:
    assert dossier.finding().said == points_of(points)


@then(step("chỉ tiêu {number:S} được xếp là {status}"))
def _(dossier: Dossier, number: str, status: str) -> None:
    assert dossier.finding(number).status == STATUSES[status]


@then(step("được xếp là {status}"))
def _(dossier: Dossier, status: str) -> None:
    assert dossier.finding().status == STATUSES[status]


@then(step("cả {count:d} chỉ tiêu được xếp là {status}"))
def _(dossier: Dossier, count: int, status: str) -> None:
    assert [one.status for one in dossier.assessment.findings] == [STATUSES[status]] * count


@then(step("tiêu chí {number:S} được xếp là {standing}"))
def _(dossier: Dossier, number: str, standing: str) -> None:
    assert dossier.criterion(number).standing == STATUSES[standing]


@then(step("kết luận là {outcome}"))
def _(dossier: Dossier, outcome: str) -> None:
    assert dossier.assessment.outcome == OUTCOMES[outcome]


@then(step('điểm liệt "{label}" {sure}'))
def _(dossier: Dossier, label: str, sure: str) -> None:
    barred = next(one for one in dossier.assessment.barred if one.disqualifier.label.vi == label)
    assert barred.holds == SURE[sure]


# ---------------------------------------------------------------- Thì: what it rests on


@then(step('"{label}" là {of} trên {to}'))
def _(dossier: Dossier, label: str, of: str, to: str) -> None:
    value = dossier.used(label).value
    assert value is not None
    assert (value.of, value.to) == (range_of(of), range_of(to))


@then(step('"{label}" được ghi là {state}'))
def _(dossier: Dossier, label: str, state: str) -> None:
    assert dossier.fact(label).state == STATES[state]


@then(step('"{label}" được hiểu là {said}'))
def _(dossier: Dossier, label: str, said: str) -> None:
    assert dossier.fact(label).value == range_of(said)


@then(step('"{label}" hết hạn từ ngày {day:S}'))
def _(dossier: Dossier, label: str, day: str) -> None:
    age = dossier.assessment.lapsed[dossier.field(label).id]
    assert age.until + timedelta(days=1) == parse_day(day)


@then(step("có {count:d} mục đã hết hạn"))
def _(dossier: Dossier, count: int) -> None:
    assert len(dossier.assessment.lapsed) == count


@then(step('còn thiếu "{label}"'))
def _(dossier: Dossier, label: str) -> None:
    assert label in [fact.label.vi for fact in dossier.finding().missing]


@then(step("còn cách mốc {said}"))
def _(dossier: Dossier, said: str) -> None:
    assert [gap.distance for gap in dossier.finding().gaps] == [range_of(said)]


@then("mọi khoảng điểm nằm trong khoảng điểm lần chấm trước")
def _(dossier: Dossier) -> None:
    before, now = (one for _, one in dossier.judged[-2:])
    for old, new in zip(before.findings, now.findings, strict=True):
        assert old.points.lo <= new.points.lo
        assert new.points.hi <= old.points.hi
    assert before.total.lo <= now.total.lo <= now.total.hi <= before.total.hi


@then(step("áp dụng bộ {set_id:S}"))
def _(dossier: Dossier, set_id: str) -> None:
    assert dossier.assessment.law.criteria_set.id == set_id


@then(step("có ghi đính chính {number:S} ngày {day:S}"))
def _(dossier: Dossier, number: str, day: str) -> None:
    correction = dossier.finding().correction
    assert correction is not None
    assert (correction.number, correction.issued) == (number, parse_day(day))


@then("không phải ghi đính chính")
def _(dossier: Dossier) -> None:
    assert dossier.finding().correction is None


@then("có ghi là chấm thử")
def _(dossier: Dossier) -> None:
    assert dossier.assessment.rehearsed


@then("không ghi là chấm thử")
def _(dossier: Dossier) -> None:
    assert not dossier.assessment.rehearsed


# ---------------------------------------------------------------- Thì: refusals


@then("không chấm được")
def _(dossier: Dossier) -> None:
    assert isinstance(dossier.error, JudgingError)


@then("hồ sơ bị từ chối")
def _(dossier: Dossier) -> None:
    assert isinstance(dossier.error, InputError)


@then(step('lời báo nêu "{words}"'))
def _(dossier: Dossier, words: str) -> None:
    assert words in str(dossier.error)


@then(step("lời báo nêu ngày {day:S}"))
def _(dossier: Dossier, day: str) -> None:
    assert parse_day(day).isoformat() in str(dossier.error)


@then(step('lời báo chỉ đúng dòng ghi "{label}"'))
def _(dossier: Dossier, label: str) -> None:
    assert isinstance(dossier.error, InputError)
    assert [problem.place.line for problem in dossier.error.problems] == [dossier.line(label)]


# ---------------------------------------------------------------- xác nhận: confirming indicators


@pytest.fixture
def own(desk: Desk, tmp_path: Path) -> OwnContent:
    """The content of one's own."""
    return OwnContent(desk, tmp_path / "content")


@given("nội dung của phần mềm được chép ra thư mục riêng")
def _(dossier: Dossier, own: OwnContent) -> None:
    dossier.desk = own.desk


@when(step("bà {by} xác nhận chỉ tiêu {number:S} của bộ 1300-2023"))
@when(step("ông {by} xác nhận chỉ tiêu {number:S} của bộ 1300-2023"))
def _(dossier: Dossier, own: OwnContent, by: str, number: str) -> None:
    own.confirm(number, by)
    dossier.desk = own.desk


@when(step('sửa "{old}" thành "{new}" trong tệp {file:S}'))
def _(own: OwnContent, old: str, new: str, file: str) -> None:
    own.edit(file, old, new)


@then(step("chỉ tiêu {number:S} có giá trị xác nhận của bà {by}"))
@then(step("chỉ tiêu {number:S} có giá trị xác nhận của ông {by}"))
def _(own: OwnContent, number: str, by: str) -> None:
    one = own.standing(number)
    assert own.refused is None
    assert one is not None
    assert one.by == by


@then(step("chỉ tiêu {number:S} chưa được xác nhận"))
def _(own: OwnContent, number: str) -> None:
    assert own.standing(number) is None


@then(step("mọi số liệu của chỉ tiêu {number:S} đều đã được xác nhận"))
def _(own: OwnContent, number: str) -> None:
    criteria_set = own.read
    assert confirmed(criteria_set.indicators[number], criteria_set)


@then(step("xác nhận chỉ tiêu {number:S} đã hết giá trị"))
def _(own: OwnContent, number: str) -> None:
    assert own.standing(number) is None
    assert [one.indicator for one in own.read.lapsed] == [number]


@then("việc xác nhận bị từ chối")
def _(own: OwnContent) -> None:
    assert own.refused is not None


@then("hai lần chấm có cùng kết quả và cùng mã biên nhận")
def _(dossier: Dossier) -> None:
    (_, before), (_, now) = dossier.judged
    assert [one.points for one in now.findings] == [one.points for one in before.findings]
    assert now.receipt == before.receipt


# ---------------------------------------------------------------- sáp nhập xã: merging communes


@pytest.fixture
def communes(dossier: Dossier) -> Communes:
    """The communes that are merged into the dossier of the scenario."""
    return Communes(dossier)


@given(step('xã cũ "{name}" với minh chứng:'))
def _(communes: Communes, name: str, datatable: list[list[str]]) -> None:
    communes.begin(name)
    for label, said in datatable:
        communes.latest.put(communes.latest.field(label), said)


@given(step("xã cũ ấy có danh sách {name} gồm:"))
def _(communes: Communes, name: str, datatable: list[list[str]]) -> None:
    communes.latest.put_table(name, datatable, complete=True)


@given(step("xã cũ ấy có danh sách {name} chưa đầy đủ:"))
def _(communes: Communes, name: str, datatable: list[list[str]]) -> None:
    communes.latest.put_table(name, datatable, complete=False)


@given(step("hồ sơ xã cũ ấy lập ngày {day:S}, số liệu từ {start:S} đến {end:S}"))
def _(communes: Communes, day: str, start: str, end: str) -> None:
    communes.latest.written |= {"as of": day, "period": {"from": start, "to": end}}


@given("tổ thẩm định đã kết luận một chỉ tiêu của xã cũ ấy")
def _(communes: Communes) -> None:
    communes.latest.put_finding("31", points=1)


@when(step('sáp nhập thành "{name}" vào ngày {day:S}'))
def _(communes: Communes, name: str, day: str) -> None:
    communes.merge(name, day)


@then(step('"{label}" của xã mới là {said}'))
def _(communes: Communes, label: str, said: str) -> None:
    assert communes.says(label, said)


@then(step('"{label}" của xã mới còn để ngỏ, lý do nêu "{words}"'))
def _(communes: Communes, label: str, words: str) -> None:
    fact = communes.fact(label)
    assert fact.state == "not established"
    assert words in (fact.note or "")


@then(step("danh sách {name} của xã mới có {count:d} dòng, {complete}"))
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


# ---------------------------------------------------------------- tổng hợp từ trạm: counting from stations


@pytest.fixture
def handed_in(dossier: Dossier, tmp_path: Path) -> HandedIn:
    """The stations that hand in their evidence with the report of the scenario."""
    return HandedIn(dossier, tmp_path / "stations")


@given("các trạm nộp hồ sơ:")
def _(handed_in: HandedIn, datatable: list[list[str]]) -> None:
    handed_in.table(datatable)


@given("báo cáo tiêu chí 15 của một xã nông thôn năm 2024")
def _(dossier: Dossier) -> None:
    dossier.begin(dossier.desk.root / "evidence" / "communes" / "open-one-level-not-read.yaml")
    dossier.written["facts"] = {"stations": 1}


@given("hồ sơ đạt điểm tối đa của trạm y tế xã ấy")
def _(handed_in: HandedIn) -> None:
    handed_in.full_marks()


@then(step('"{label}" được đếm từ hồ sơ {count:d} trạm'))
def _(dossier: Dossier, label: str, count: int) -> None:
    assert dossier.counted(label).stations == count


@then(step('"{label}" không đạt ở "{commune}"'))
def _(dossier: Dossier, label: str, commune: str) -> None:
    assert dossier.counted(label).no == (commune,)


@then(step('"{label}" chưa đủ căn cứ ở "{commune}"'))
def _(dossier: Dossier, label: str, commune: str) -> None:
    assert dossier.counted(label).unclear == (commune,)


@then(step('số "{label}" trong báo cáo khác với hồ sơ các trạm'))
def _(dossier: Dossier, label: str) -> None:
    assert dossier.counted(label).differs


@then(step('hồ sơ trạm "{commune}" không được đếm'))
def _(dossier: Dossier, commune: str) -> None:
    left_out = [one.place["commune"] for one in dossier.evidence.stations if one.unused]
    assert left_out == [commune]


# ---------------------------------------------------------------- Kiểm tra lại quyết định


@pytest.fixture
def rechecking(own: OwnContent, tmp_path: Path) -> Rechecking:
    """The register of the scenario."""
    return Rechecking(own, tmp_path)


@given("sổ quyết định còn trống")
def _(rechecking: Rechecking) -> None:
    assert rechecking.office.register.size == 0


@given(step("quyết định {number:S} công nhận theo hồ sơ {sample:S}"))
def _(rechecking: Rechecking, number: str, sample: str) -> None:
    rechecking.decide(number, "recognised", sample)


@given(step("quyết định {number:S} không công nhận theo hồ sơ {sample:S}"))
def _(rechecking: Rechecking, number: str, sample: str) -> None:
    rechecking.decide(number, "refused", sample)


@given(step('quyết định {number:S} công nhận theo hồ sơ {sample:S} vì "{because}"'))
def _(rechecking: Rechecking, number: str, sample: str, because: str) -> None:
    rechecking.decide(number, "recognised", sample, because=because)


@given(step('quyết định {number:S} công nhận theo hồ sơ {sample:S} đổi "{old}" thành "{new}"'))
def _(rechecking: Rechecking, number: str, sample: str, old: str, new: str) -> None:
    rechecking.decide(number, "recognised", sample, (old, new))


@given(step("quyết định {number:S} công nhận theo hồ sơ pass-clear của năm 2025, dân số {people:S}"))
def _(rechecking: Rechecking, number: str, people: str) -> None:
    edits = ("2024-", "2025-"), ("population: 8240", f"population: {people}")
    rechecking.decide(number, "recognised", "pass-clear", *edits)


@when("kiểm tra lại sổ quyết định")
def _(rechecking: Rechecking) -> None:
    rechecking.recheck()


@then(step('quyết định {number:S} thuộc loại "{kind}"'))
def _(rechecking: Rechecking, number: str, kind: str) -> None:
    assert rechecking.decision(number).kind == CLASSES[kind]


@then(step("có nhận xét về chỉ tiêu {number:S}"))
def _(rechecking: Rechecking, number: str) -> None:
    assert rechecking.remarks().endswith(f"judged otherwise: {number}")


@then(step('có nhận xét nêu "{said}"'))
def _(rechecking: Rechecking, said: str) -> None:
    assert said in rechecking.remarks()


@then(step('rủi ro của quyết định {number:S} ở mức "{label}"'))
def _(rechecking: Rechecking, number: str, label: str) -> None:
    stratum = rechecking.decision(number).stratum
    assert rechecking.audit is not None
    strata = {one.id: one.label.vi for one in rechecking.audit.weights.strata}
    assert strata[stratum] == label


@then(step('quyết định {number:S} có điều bất hợp lý "{title}"'))
def _(rechecking: Rechecking, number: str, title: str) -> None:
    assert rechecking.implausible(number)[title] == "found"


@then(step('quyết định {number:S} không so sánh được "{title}"'))
def _(rechecking: Rechecking, number: str, title: str) -> None:
    assert rechecking.implausible(number)[title] == "cannot be compared"


@then(step("rút mẫu hai lần với số mồi {seed:d} được cùng các quyết định"))
def _(rechecking: Rechecking, seed: int) -> None:
    first = rechecking.drawn(seed)
    assert first
    assert rechecking.drawn(seed) == first


# ---------------------------------------------------------------- Trao đổi với DHIS2


@pytest.fixture
def exchanging(dossier: Dossier) -> Exchanging:
    """The dossier on its way to DHIS2 and back."""
    return Exchanging(dossier)


@when("đưa sang DHIS2 rồi lấy về")
def _(exchanging: Exchanging) -> None:
    exchanging.there_and_back()


@when(step("nhận từ DHIS2 số liệu năm {year:d}:"))
def _(exchanging: Exchanging, year: int, datatable: list[list[str]]) -> None:
    exchanging.receive(year, datatable)


@then("minh chứng lấy về giống hệt minh chứng đưa đi")
def _(exchanging: Exchanging) -> None:
    assert exchanging.sent is not None
    assert exchanging.dossier.desk.read(exchanging.dossier.file).digest == exchanging.sent.digest


@then(step("bị từ chối với {count:d} lỗi, lỗi nào cũng có số dòng"))
def _(exchanging: Exchanging, count: int) -> None:
    assert exchanging.error is not None
    assert len(exchanging.error.problems) == count
    assert all(problem.place.line for problem in exchanging.error.problems)


# ---------------------------------------------------------------- văn bản: papers that are signed

KINDS: dict[str, Kind] = {"biên bản": "minutes", "phiếu chấm điểm": "sheet", "tờ trình": "submission"}


@pytest.fixture
def paper(dossier: Dossier) -> Paper:
    """The paper of the scenario."""
    return Paper(dossier)


@when(parsers.re(r"lập (?P<name>biên bản|phiếu chấm điểm|tờ trình)"))
def _(paper: Paper, name: str) -> None:
    paper.make(KINDS[name])


@when(step('có người sửa mục "{id_}" thành "{text}"'))
def _(paper: Paper, id_: str, text: str) -> None:
    paper.retype(id_, text)


@when(step('có người xóa mục "{id_}"'))
def _(paper: Paper, id_: str) -> None:
    paper.remove(id_)


@when(step("có người ghi thêm vào hồ sơ kết luận chỉ tiêu {number:S} được {points:S} điểm"))
def _(dossier: Dossier, number: str, points: str) -> None:
    dossier.put_finding(number, points=plain_number(points))


@when(step('Hội đồng ghi "{text}" vào chỗ trống'))
def _(paper: Paper, text: str) -> None:
    paper.write_in(text)


@then("chân trang của văn bản có mã biên nhận")
def _(paper: Paper) -> None:
    assert paper.official is not None
    assert paper.dossier.assessment.receipt.code in paper.official.proof.footer.text


@then("văn bản nói đúng như biên nhận")
def _(paper: Paper) -> None:
    assert paper.differences == []


@then(step('kiểm văn bản thấy {number:d} chỗ khác, nêu "{words}"'))
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


@then(step("tờ trình ghi {number:d} xã chưa đủ căn cứ"))
def _(paper: Paper, number: int) -> None:
    assert paper.listed("unsettled") == number


# ---------------------------------------------------------------- phiếu Excel: forms in Excel


@pytest.fixture
def excel_form(dossier: Dossier, tmp_path: Path) -> ExcelForm:
    """The form in Excel of the scenario."""
    return ExcelForm(dossier, tmp_path)


@given("phiếu Excel điền theo hồ sơ ấy")
def _(excel_form: ExcelForm) -> None:
    excel_form.begin()


@when(step('gõ "{typed}" vào ô trả lời của "{label}"'))
def _(excel_form: ExcelForm, typed: str, label: str) -> None:
    excel_form.type(label, typed)


@then(step('"{label}" trên phiếu là {said}'))
def _(excel_form: ExcelForm, label: str, said: str) -> None:
    assert excel_form.fact(label).value == range_of(said)


@then(step('"{label}" trên phiếu được ghi là {known}'))
def _(excel_form: ExcelForm, label: str, known: str) -> None:
    assert excel_form.fact(label).state == STATES[known]


@then(step('phiếu bị từ chối ở ô trả lời của "{label}"'))
def _(excel_form: ExcelForm, label: str) -> None:
    assert excel_form.refused() == [excel_form.place(label)]


@then("phiếu và hồ sơ có cùng kết quả và cùng mã biên nhận")
def _(excel_form: ExcelForm) -> None:
    of_dossier, of_form = excel_form.both()
    assert of_form.findings == of_dossier.findings
    assert of_form.receipt == of_dossier.receipt


# ---------------------------------------------------------------- sổ quyết định: the register

DECIDED: dict[str, Decided] = {
    "công nhận": "recognised",
    "không công nhận": "refused",
    "thu hồi công nhận": "withdrawn",
}
HELD = {"được công nhận": True, "không được công nhận": False}


@pytest.fixture
def keeping(tmp_path: Path) -> Keeping:
    """The register of the scenario."""
    return Keeping(tmp_path)


@given("sổ vừa lập")
def _(keeping: Keeping) -> None:
    assert keeping.register.size == 0


RECORD = step('ngày {on:S} ghi quyết định {number:S} ký ngày {signed:S} {outcome} "{commune}"')


@given(RECORD)
@when(RECORD)
def _(keeping: Keeping, on: str, number: str, signed: str, outcome: str, commune: str) -> None:  # noqa: PLR0913, PLR0917
    decided = decision(DECIDED[outcome], parse_day(signed), number=number)
    keeping.record(parse_day(on), commune, decided)


@when(step("ngày {on:S} dòng {position:d} được sửa thành {outcome}"))
def _(keeping: Keeping, on: str, position: int, outcome: str) -> None:
    keeping.correct(parse_day(on), position, DECIDED[outcome])


@when(step("có người sửa thẳng dòng {position:d} trong cơ sở dữ liệu"))
def _(keeping: Keeping, position: int) -> None:
    keeping.tamper(position)


@then(step('ngày {day:S} sổ cho biết "{commune}" {held}'))
def _(keeping: Keeping, day: str, commune: str, held: str) -> None:
    assert keeping.recognises(commune, parse_day(day)) == HELD[held]


@then(step('theo điều đã biết đến ngày {known:S}, ngày {day:S} sổ cho biết "{commune}" {held}'))
def _(keeping: Keeping, known: str, day: str, commune: str, held: str) -> None:
    assert keeping.recognises(commune, parse_day(day), parse_day(known)) == HELD[held]


@then(step("sổ có {size:d} dòng"))
def _(keeping: Keeping, size: int) -> None:
    assert verified(keeping.register) == size


@then("sổ nguyên vẹn")
def _(keeping: Keeping) -> None:
    assert verified(keeping.register)


@then("việc ghi sổ bị từ chối")
def _(keeping: Keeping) -> None:
    assert keeping.refused is not None
