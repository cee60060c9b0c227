"""Evidence goes out as data values of DHIS2 and comes back as it was; what does not fit is named."""

from __future__ import annotations

import calendar
import itertools
import json
import re
from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from smallset import FORM as SMALL
from tieuchi.desk import Desk
from tieuchi.evidence.asked import Asked
from tieuchi.evidence.facts import Evidence
from tieuchi.evidence.form import Form, FormField
from tieuchi.evidence.reader import evidence_in
from tieuchi.exchange.carried import MARK
from tieuchi.exchange.incoming import Taken, take
from tieuchi.exchange.mapping import Mapped, MappedElement, MappedUnit, MappingFile, read_mapping
from tieuchi.exchange.outgoing import LONGEST, Put, as_json, put
from tieuchi.exchange.periods import read_period, written_period
from tieuchi.files.building import Document
from tieuchi.files.content import content_root
from tieuchi.files.json import parse_json
from tieuchi.judge.reference import Reference
from tieuchi.values.days import Validity
from tieuchi.values.problem import InputError
from tieuchi.values.text import nfc

DESK = Desk(evaluator=Reference())
FORM = DESK.form("station")
EXAMPLE = content_root() / "evidence" / "exchange" / "dhis2-example.yaml"
MAPPED = read_mapping(EXAMPLE, ("station",), DESK.form)
STATIONS = sorted((content_root() / "evidence" / "stations").glob("*.yaml"))
UNIT = "tcUnit00001"
PLACE = dict(MAPPED.units[UNIT])


def back(sent: Put, mapped: Mapped = MAPPED) -> Taken:
    """Return what comes back of what was sent."""
    return take(parse_json(as_json(sent).encode(), "sent.json"), mapped)


def values(*written: Mapping[str, Any], mapped: Mapped = MAPPED, **whole: Any) -> Taken:
    """Return what some data values give, of one commune and one year unless they say otherwise."""
    around = {"period": "2024", "orgUnit": UNIT}
    dataset = {**whole, "dataValues": [{**around, **one} for one in written]}
    return take(parse_json(json.dumps(dataset, indent=1).encode(), "values.json"), mapped)


def faults(*written: Mapping[str, Any], **whole: Any) -> list[str]:
    """Return what is wrong with some data values."""
    with pytest.raises(InputError) as refused:
        values(*written, **whole)
    return [str(problem.message) for problem in refused.value.problems]


def element(name: str) -> str:
    """Return the data element of a field or list."""
    return {**MAPPED.fields, **MAPPED.lists}[name].id


def fact(name: str, **written: Any) -> dict[str, Any]:
    """Return a data value of a field."""
    return {"dataElement": element(name), **written}


# What an evidence file can say of a field, of any type.
words = st.text(st.characters(exclude_categories=("Cs",)), min_size=1, max_size=12).map(nfc)


def numbers(asked: Asked) -> st.SearchStrategy[Any]:
    """Return numbers inside the bounds, as a file writes them."""
    least, most = (bound * asked.per for bound in asked.bounds)
    whole = st.integers(-(-least.numerator // least.denominator), most.numerator // most.denominator)
    if asked.type == "count":
        return whole
    tenths = st.integers(-(-least * 10 // 1), most * 10 // 1).map(lambda number: Decimal(number) / 10)
    return tenths.map(lambda number: f"{number} %") if asked.per != 1 else st.one_of(whole, tenths)


def known(asked: Asked) -> st.SearchStrategy[Any]:
    """Return known values of a field."""
    if asked.type == "choice":
        return st.sampled_from(sorted(asked.options))
    return st.booleans() if asked.type == "yes-no" else numbers(asked)


@st.composite
def facts(draw: st.DrawFn, asked: FormField) -> Any:
    """Return anything a file can say of a field."""
    more = {key: draw(words) for key in ("proof", "printed", "note") if draw(st.booleans())}
    if asked.over == "day" and draw(st.booleans()):
        more["on"] = "2023-05-31"
    way = draw(st.sampled_from(("value", "unknown", "reason", *(("from",) if asked.numeric else ()))))
    if way == "unknown":
        return "unknown"
    if way == "reason":
        more.pop("note", None)
        more.pop("on", None)
        return {"unknown": draw(words | st.just("")), **more}
    if way == "from":
        ends = sorted(
            (draw(numbers(asked)), draw(numbers(asked))), key=lambda end: Decimal(str(end).removesuffix(" %"))
        )
        return {"from": ends[0], "to": ends[1], **more}
    return {"value": draw(known(asked)), **more}


@st.composite
def written(draw: st.DrawFn) -> dict[str, Any]:
    """Return an evidence file with some facts and a list."""
    names = draw(st.lists(st.sampled_from(sorted(FORM.fields)), max_size=8, unique=True))
    period = draw(st.sampled_from(("2024", "2023S2", "2024Q3", "202402")))
    days = read_period(period)
    assert days.end is not None
    as_of = days.end + timedelta(days=draw(st.integers(0, 40)))
    staff = FORM.lists["staff"].columns
    row = st.fixed_dictionaries({}, optional={one.id: known(one) for one in staff if one.type != "text"})
    lists: dict[str, Any] = {}
    if draw(st.booleans()):
        rows = draw(st.lists(row, max_size=3))
        lists["staff"] = {"complete": draw(st.booleans()), "on": "2023-05-31", "rows": rows}
    return {
        "form": "station",
        "invented": True,
        "place": PLACE,
        "as of": as_of.isoformat(),
        "period": {"from": days.start.isoformat(), "to": days.end.isoformat()},
        "facts": {name: draw(facts(FORM.fields[name])) for name in names},
        "lists": lists,
    }


def evidence(said: Mapping[str, Any], form: Form = FORM) -> Evidence | None:
    """Return the evidence of a file, none where the file contradicts itself."""
    try:
        return evidence_in(Document("station.yaml", said), (form.id,), lambda _: form)
    except InputError:
        return None


@settings(max_examples=150, deadline=None)
@given(written())
def test_import_of_an_export_loses_nothing(said: dict[str, Any]) -> None:
    """Every fact comes back with its value or interval, reason, document, note and printed figure."""
    before = evidence(said)
    if before is None:
        return
    if not before.facts and not before.rosters:
        with pytest.raises(InputError, match="there is nothing to write"):
            put(before, MAPPED)
        return
    (after,) = back(put(before, MAPPED)).evidence
    assert dict(after.facts) == dict(before.facts)
    assert after.rosters == before.rosters
    assert (after.digest, after.as_of, after.period) == (before.digest, before.as_of, before.period)


@pytest.mark.parametrize("file", STATIONS, ids=lambda file: file.stem)
def test_every_sample_comes_back_with_the_same_hash(file: Path) -> None:
    """What judging depends on is the same afterwards, save findings of assessors, which are named."""
    before = DESK.read(file)
    own = MappedUnit.model_construct(id=UNIT, place=dict(before.place))
    mapped = Mapped(MAPPED.written.model_copy(update={"units": (own,)}), FORM)
    sent = put(before, mapped)
    (after,) = back(sent, mapped).evidence
    assert dict(after.facts) == dict(before.facts)
    assert after.rosters == before.rosters
    assert (after.digest == before.digest) != bool(before.findings)
    assert any("findings of assessors" in str(one) for one in sent.left) == bool(before.findings)


def test_what_is_written_is_what_dhis2_documents() -> None:
    """The keys and texts are those of /api/dataValueSets, and every value is a text."""
    said = {
        "form": "station",
        "invented": True,
        "place": PLACE,
        "as of": "2025-01-20",
        "period": {"from": "2024-01-01", "to": "2024-12-31"},
        "facts": {
            "zone": 2,
            "population": {"value": 6200, "note": "sổ hộ tịch"},
            "terrain_hard": False,
            "distance_to_hospital_km": Decimal("6.40"),
            "households": {"from": 1380, "to": 1410},
            "committee_decision": {"unknown": "đang đối chiếu"},
            "committee_meetings": "unknown",
        },
    }
    shown = evidence(said)
    assert shown is not None
    assert json.loads(as_json(put(shown, MAPPED))) == {
        "dataSet": "tcDataSet01",
        "completeDate": "2025-01-20",
        "period": "2024",
        "orgUnit": UNIT,
        "dataValues": [
            fact("zone", value="KV2"),
            fact("terrain_hard", value="false"),
            fact("distance_to_hospital_km", value="6.4"),
            fact("population", value="6200", comment="sổ hộ tịch"),
            fact("households", comment='tieuchi {"from": 1380, "to": 1410}'),
            fact("committee_decision", comment="đang đối chiếu"),
            fact("committee_meetings", comment='tieuchi {"unknown": null}'),
        ],
    }


def test_values_are_read_as_dhis2_lets_them_be_written() -> None:
    """Numbers and truths may be JSON's own, in any case, with the default combination named or not."""
    found = values(
        fact("population", value=6200, categoryOptionCombo="HllvX50cXC0"),
        fact("households", value="1480.0"),
        fact("terrain_hard", value="FALSE"),
        fact("committee_decision", value="1"),
        fact("has_herb_garden", value=True),
        fact("distance_to_hospital_km", value=0.1),
    )
    (said,) = found.written.values()
    assert said["facts"] == {
        "population": 6200,
        "households": 1480,
        "terrain_hard": False,
        "committee_decision": True,
        "has_herb_garden": True,
        "distance_to_hospital_km": Decimal("0.1"),
    }
    assert list(found.written) == ["xa-mau-an-2024.yaml"]


def test_a_comment_without_a_value_is_why_it_is_unknown() -> None:
    """What someone wrote beside no value is the reason; beside a value it is a note."""
    (shown,) = values(
        fact("population", comment="đang kiểm kê"), fact("households", value="1480", comment="sổ xã")
    ).evidence
    assert (shown.facts["population"].state, shown.facts["population"].note) == (
        "not established",
        "đang kiểm kê",
    )
    assert shown.facts["households"].note == "sổ xã"


def test_each_org_unit_and_period_is_a_file_of_its_own() -> None:
    """Nothing of different units or periods is mixed or added up."""
    units = list(MAPPED.units)[:2]
    found = values(
        *(
            fact("population", value=6000 + number, orgUnit=unit, period=period)
            for number, (unit, period) in enumerate(itertools.product(units, ("2023", "2024S1", "202403")))
        )
    )
    assert len(found.written) == 6
    assert {shown.facts["population"].value.lo for shown in found.evidence} == set(range(6000, 6006))  # type: ignore[union-attr]


def test_what_no_evidence_file_says_is_counted() -> None:
    """Who stored a value, when, follow-up, other attributes, and values that are no more, are all told."""
    found = values(
        fact("population", value=6200, storedBy="an", lastUpdated="2025-01-02T03:04:05.000+0700"),
        fact("households", value=1480, storedBy="an", followup=True, attributeOptionCombo="bRowv6yZOF2"),
        fact("zone", value="KV9", deleted=True),
        completeDate="2025-01-20",
    )
    assert {name: count for name, count in found.left.items() if count} == {
        "storedBy": 2,
        "lastUpdated": 1,
        "followup": 1,
        "attributeOptionCombo": 1,
        "deleted": 1,
        "completeDate": 1,
    }
    (shown,) = found.evidence
    assert set(shown.facts) == {"population", "households"}
    assert shown.as_of == date(2024, 12, 31)


def test_all_that_is_wrong_is_told_at_once_with_its_line() -> None:
    """Unmapped ids once each, repeated values, and values that the form cannot take, each at its place."""
    with pytest.raises(InputError) as refused:
        values(
            fact("population", value=6200),
            fact("population", value=6201),
            {"dataElement": "tcElem99999", "value": 1},
            {"dataElement": "tcElem99999", "value": 2},
            fact("households", value=1, orgUnit="tcUnit99999"),
            fact("households", value=1, period="2024W3"),
            fact("households", value=1, categoryOptionCombo="bRowv6yZOF2"),
            fact("households", value="12,5"),
            fact("children_under_1", value=12.5),
            fact("terrain_hard", value="có"),
            fact("zone", value="2"),
            fact("committee_decision"),
            fact("committee_meetings", value=10**6),
            dataSet="tcDataSet02",
        )
    told = [str(problem.message) for problem in refused.value.problems]
    assert len(told) == 12
    assert all(
        problem.place.file == "values.json" and problem.place.line for problem in refused.value.problems
    )
    for part in (
        "another data set",
        "stands twice, first on line 4",
        "‘tcElem99999’ is neither mapped nor left out by the mapping (values: 2)",
        "‘tcUnit99999’ is not in the mapping",
        "‘2024W3’ is no year, half, quarter or month",
        ".bRowv6yZOF2’, a data element with a category option combo",
        "a number is expected here, not ‘12,5’",
        "a whole number is expected here, not 12.5",
        "true or false is expected here, not ‘có’",
        "‘2’ is not one of KV1, KV2, KV3",
        "neither a value nor a comment",
        "is impossible here",
    ):
        assert any(part in one for one in told), part


@pytest.mark.parametrize(
    ("comment", "said"),
    [
        ('tieuchi {"from": 3}', "a fact is a ‘value’, an estimate"),
        ('tieuchi {"fro": 3, "to": 4}', "not as ‘tieuchi exchange export’ writes it"),
        ("tieuchi {", "not as ‘tieuchi exchange export’ writes it"),
        ('tieuchi {"from": 9, "to": 4}', "the estimate runs from 9 down to 4"),
    ],
)
def test_a_comment_that_only_looks_like_ours_is_refused(comment: str, said: str) -> None:
    """A spoilt estimate is never taken for a person's note."""
    assert any(said in one for one in faults(fact("population", comment=comment)))


def test_the_ids_of_another_scheme_are_refused() -> None:
    """A file whose ids are codes is not read by a mapping of UIDs."""
    assert any("UID" in one for one in faults(fact("population", value=1), idScheme="CODE"))


def test_a_note_that_looks_like_ours_comes_back_as_the_note_it_was() -> None:
    """The mark of our comments in somebody's own words does no harm."""
    said = {
        "form": "station",
        "invented": True,
        "place": PLACE,
        "as of": "2024-12-31",
        "period": {"from": "2024-01-01", "to": "2024-12-31"},
        "facts": {"population": {"value": 1, "note": f"{MARK}{{}}"}, "households": {"unknown": f"{MARK}x"}},
    }
    before = evidence(said)
    assert before is not None
    (after,) = back(put(before, MAPPED)).evidence
    assert dict(after.facts) == dict(before.facts)


def test_what_dhis2_cannot_hold_is_refused() -> None:
    """A period it has no word for, a commune with no org unit and a text that is too long are all told."""
    said = {
        "form": "station",
        "invented": True,
        "place": {"commune": "Xã Khác"},
        "as of": "2024-12-31",
        "period": {"from": "2024-01-01", "to": "2024-02-29"},
        "facts": {"population": {"value": 1, "note": "x" * (LONGEST + 1)}},
    }
    shown = evidence(said)
    assert shown is not None
    with pytest.raises(InputError) as refused:
        put(shown, MAPPED)
    told = " ".join(str(problem.message) for problem in refused.value.problems)
    assert "no org unit of the mapping is Xã Khác" in told
    assert "DHIS2 has no period from 2024-01-01 to 2024-02-29" in told
    assert "has 50,001 letters" in told


@pytest.mark.parametrize("invented", [True, False])
def test_invented_figures_never_go_into_a_real_dhis2(invented: bool) -> None:
    """Nor do real ones go through the ids of the example."""
    said = {
        "form": "station",
        "invented": invented,
        "place": PLACE,
        "as of": "2024-12-31",
        "period": {"from": "2024-01-01", "to": "2024-12-31"},
        "facts": {"population": 6200},
    }
    shown = evidence(said)
    assert shown is not None
    mapping = MAPPED.written.model_copy(update={"invented": not invented})
    with pytest.raises(InputError, match="invented"):
        put(shown, Mapped(mapping, FORM))
    assert put(shown, Mapped(mapping.model_copy(update={"invented": invented}), FORM)).left == ()


def every_period() -> Iterator[tuple[str, Validity]]:
    """Yield each period of two years by its name, made another way: by its months."""
    for year in (2023, 2024):
        ways = {"": (12,), "S": (6,), "Q": (3,), "M": (1,)}
        for sign, (many,) in ways.items():
            for number in range(12 // many):
                first, last = number * many + 1, (number + 1) * many
                days = Validity(date(year, first, 1), date(year, last, calendar.monthrange(year, last)[1]))
                name = {"": f"{year}", "M": f"{year}{first:02}"}.get(sign, f"{year}{sign}{number + 1}")
                yield name, days


def test_periods_are_the_days_they_say() -> None:
    """Years, halves, quarters and months go out and come back; nothing else is taken for one."""
    for name, days in every_period():
        assert read_period(name) == days
        assert written_period(days) == name
    for wrong in (
        "",
        "24",
        "0000",
        "202413",
        "2024Q5",
        "2024S3",
        "2024W1",
        "2024April",
        "20240101",
        "2024Q1 ",
    ):
        with pytest.raises(ValueError, match=wrong.strip() or None):
            read_period(wrong)
    assert written_period(Validity(date(2024, 1, 1), date(2024, 3, 30))) is None
    assert written_period(Validity(date(2024, 1, 1))) is None


def mapping_faults(tmp_path: Path, text: str) -> list[str]:
    """Return what is wrong with a mapping."""
    file = tmp_path / "map.yaml"
    file.write_text(text, encoding="utf-8")
    with pytest.raises(InputError) as refused:
        read_mapping(file, ("station", "district"), DESK.form)
    return [str(problem) for problem in (one.render(str) for one in refused.value.problems)]


def test_all_that_is_wrong_with_a_mapping_is_told(tmp_path: Path) -> None:
    """Words the form does not ask, options it does not know, and whatever stands twice."""
    told = mapping_faults(
        tmp_path,
        """form: station
data set: tcDataSet01
org units:
  - {id: tcUnit00001, place: {commune: Xã An}}
  - {id: tcUnit00002, place: {commune: Xã An}}
data elements:
  - {id: tcElem00001, field: zone, options: {1: KV1, 4: KV4}}
  - {id: tcElem00002, field: popultion}
  - {id: tcElem00001, category option combo: HllvX50cXC0, field: population}
  - {id: tcElem00001, category option combo: bRowv6yZOF2, field: population}
  - {id: tcElem00005, list: stuff}
left out: [tcElem00005]
""",
    )
    expected = (
        "map.yaml:5:25: this is mapped twice, first as entry 1 of this list",
        "map.yaml:7:53: ‘4’ is no option of ‘zone’",
        "map.yaml:8:29: the form ‘station’ does not ask ‘popultion’ (did you mean ‘population’?)",
        "map.yaml:9:6: this is mapped twice, first as entry 1 of this list",
        "map.yaml:10:60: this is mapped twice, first as entry 3 of this list",
        "map.yaml:11:28: the form ‘station’ does not ask ‘stuff’ (did you mean ‘staff’?)",
        "map.yaml:12:12: ‘tcElem00005’ is mapped above and left out here",
    )
    assert len(told) == len(expected)
    for part, one in zip([part.split(": ", 1)[1] for part in expected], told, strict=True):
        assert part in one


@pytest.mark.parametrize("uid", ["1cElem00001", "tcElem0001", "tcElem000001", "tcElem0000é", "tc-lem00001"])
def test_what_is_no_uid_is_refused(tmp_path: Path, uid: str) -> None:
    """A UID has 11 letters and digits, a letter first."""
    told = mapping_faults(
        tmp_path,
        f"form: station\ndata set: {uid}\norg units: [{{id: tcUnit00001, place: {{commune: A}}}}]\n"
        "data elements: [{id: tcElem00001, field: zone}]\n",
    )
    assert ["no UID of DHIS2" in one for one in told] == [True]


def test_the_example_maps_the_whole_form() -> None:
    """Every field and list of the station form has a data element, and the example says what it is."""
    assert set(MAPPED.fields) == set(FORM.fields)
    assert set(MAPPED.lists) == set(FORM.lists)
    assert MAPPED.written.invented
    assert isinstance(MAPPED.written, MappingFile)


def test_the_mapping_shown_in_the_docs_is_one(tmp_path: Path) -> None:
    """Whoever copies the page's example has a mapping that fits the form."""
    page = Path(__file__).parents[2] / "docs" / "exchange.md"
    (shown,) = re.findall(r"```yaml\n(.*?)```", page.read_text(encoding="utf-8"), re.DOTALL)
    file = tmp_path / "map.yaml"
    file.write_text(shown, encoding="utf-8")
    assert set(read_mapping(file, ("station",), DESK.form).fields) == {
        "population",
        "zone",
        "children_under_1",
    }


def test_what_is_known_and_not_wanted_is_left_out() -> None:
    """Data elements that the mapping leaves out are counted, whatever stands in them."""
    left_out = MAPPED.written.model_copy(update={"left_out": ("tcElem90001",)})
    found = values(
        fact("population", value=1),
        {"dataElement": "tcElem90001", "value": ["no", "value"][0]},
        mapped=Mapped(left_out, FORM),
    )
    assert found.left["left out"] == 1


def test_what_the_mapping_has_no_place_for_is_named() -> None:
    """Fields and lists that are not mapped do not go, and the sender is told which they are."""
    few = MAPPED.written.model_copy(update={"elements": (MAPPED.fields["population"],)})
    shown = DESK.read(STATIONS[0].with_name("pass-clear.yaml"))
    told = " ".join(str(one) for one in put(shown, Mapped(few, FORM)).left)
    assert "fields that are not in the mapping: zone, region" in told
    assert "lists that are not in the mapping: staff, villages" in told


@pytest.mark.parametrize(
    ("value", "comment"),
    [("x", None), ("[]", None), (None, "x"), ('{"complete": true, "rows": []}', "x"), ("{", None)],
)
def test_a_list_that_is_not_as_it_was_written_is_refused(value: str | None, comment: str | None) -> None:
    """A list is JSON without a comment, or nothing of it is taken."""
    said = {"value": value, "comment": comment}
    (told,) = faults({"dataElement": element("staff"), **{key: text for key, text in said.items() if text}})
    assert told == "the list is not as ‘tieuchi exchange export’ writes it: JSON, and no comment"


def test_a_day_of_completion_is_the_day_of_judging() -> None:
    """Its hour is passed over; what is no day is refused where it stands, as is a day before the period ends."""
    one = {"period": "2024", "orgUnit": UNIT}
    found = values(fact("population", value=1), completeDate="2025-01-20T00:00:00.000+0700", **one)
    assert found.evidence[0].as_of == date(2025, 1, 20)
    assert "is not a day" in faults(fact("population", value=1), completeDate="soon", **one)[0]
    assert "ends on 2024-12-31" in faults(fact("population", value=1), completeDate="2024-06-30", **one)[0]


def test_values_without_org_unit_or_period_are_refused() -> None:
    """Neither is guessed."""
    text = json.dumps({"dataValues": [fact("population", value=1)]})
    with pytest.raises(InputError) as refused:
        take(parse_json(text.encode(), "values.json"), MAPPED)
    told = [str(problem.message) for problem in refused.value.problems]
    assert told == ["‘orgUnit’ is missing here", "‘period’ is missing here"]


def test_a_mapping_of_no_form_and_options_written_alike_are_refused(tmp_path: Path) -> None:
    """The form is one of the product's, an element is one thing, and no two options come back as one."""
    head = "data set: tcDataSet01\norg units: [{id: tcUnit00001, place: {commune: A}}]\n"
    one = "data elements: [{id: tcElem00001, field: zone}]\n"
    assert "did you mean ‘station’?" in mapping_faults(tmp_path, f"form: statoin\n{head}{one}")[0]
    told = mapping_faults(
        tmp_path,
        f"form: station\n{head}data elements:\n"
        "  - {id: tcElem00001, field: zone, options: {1: KV, 2: KV}}\n  - {id: tcElem00002}\n",
    )
    assert ["written alike" in told[0], "either a ‘field’ or a ‘list’" in told[1]] == [True, True]


def test_two_communes_of_one_name_have_files_of_their_own() -> None:
    """Names that are alike get their org units behind them."""
    units = tuple(
        MappedUnit.model_construct(id=unit, place={"district": district, "commune": "Xã Đông"})
        for unit, district in (("tcUnit00001", "A"), ("tcUnit00002", "B"))
    )
    mapped = Mapped(MAPPED.written.model_copy(update={"units": units}), FORM)
    found = values(
        fact("population", value=1), fact("population", value=2, orgUnit="tcUnit00002"), mapped=mapped
    )
    assert sorted(found.written) == ["xa-dong-2024-tcUnit00001.yaml", "xa-dong-2024-tcUnit00002.yaml"]


def test_every_type_of_field_goes_and_comes_back() -> None:
    """Percentages, texts and estimates of a percentage, on a form that has all types."""
    ids = {name: f"tcElem{number:05}" for number, name in enumerate(SMALL.fields)}
    mapping = MAPPED.written.model_copy(
        update={
            "elements": tuple(MappedElement.model_construct(id=id_, field=name) for name, id_ in ids.items()),
        }
    )
    said = {
        "form": SMALL.id,
        "invented": True,
        "place": PLACE,
        "as of": "2024-12-31",
        "period": {"from": "2024-01-01", "to": "2024-12-31"},
        "facts": {
            "rate": {"from": "80.5 %", "to": "92.3 %"},
            "name": "Trạm xã",
            "amount": {"from": Decimal("0.5"), "to": 2},
            "x": 3,
        },
    }
    mapped = Mapped(mapping, SMALL)
    for rate in (said["facts"]["rate"], "92.3 %"):  # type: ignore[index]
        before = evidence({**said, "facts": {**said["facts"], "rate": rate}}, SMALL)  # type: ignore[dict-item]
        assert before is not None
        (after,) = back(put(before, mapped), mapped).evidence
        assert dict(after.facts) == dict(before.facts)


def test_uids_may_be_asked_for_in_any_case_and_values_are_single() -> None:
    """The scheme UID is the one there is; a value is never a list."""
    assert values(fact("population", value=1), idScheme="uid").evidence
    assert faults(fact("population", value=[1])) == [
        "a text, a number, true or false is expected here, not a list"
    ]
