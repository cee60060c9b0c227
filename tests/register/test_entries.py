"""A line of the register: one text for one decision, and nothing in it that contradicts itself."""

from __future__ import annotations

import json
import unicodedata
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from registering import Clock, decision, draft
from tieuchi.register.entries import Decision, Departure, Draft, Entry, Place, Supersedes, instant, moment_of

RECORDED = instant(Clock()())
WORDS = st.text(min_size=1).filter(lambda text: text.split() and " ".join(text.split()).isprintable())
DATES = st.dates(date(2000, 1, 1), date(2090, 1, 1))


def at(one: Draft) -> Entry:
    """Return a draft as it is recorded."""
    return Entry.at(RECORDED, one)


def written(data: Any) -> bytes:
    """Return data as canonical JSON, whatever its numbers are."""
    return json.dumps(data, sort_keys=True, ensure_ascii=False, separators=(",", ":")).encode()


@given(
    number=WORDS,
    signers=st.lists(WORDS, max_size=3),
    note=st.none() | WORDS,
    begins=DATES,
    lasts=st.integers(0, 2000),
    commune=WORDS,
    district=st.none() | WORDS,
    because=WORDS,
    judged=st.sampled_from(["pass", "open"]),
    corrects=st.none() | st.integers(0, 2**60),
)
def test_a_line_is_read_back_as_it_was_written(**one: Any) -> None:
    """Whatever it says, the same bytes give the same line and the same line the same bytes."""
    days = {"holds_from": one["begins"], "holds_to": one["begins"] + timedelta(days=one["lasts"])}
    what = decision(number=one["number"], signers=one["signers"], note=one["note"], **days)
    place = Place(commune=one["commune"], district=one["district"])
    made = draft(decided=what, place=place, judged=one["judged"])
    if made.departure is not None:
        made = made.model_copy(update={"departure": Departure(because=one["because"])})
    if one["corrects"] is not None and one["corrects"] < 2**53:
        corrects = Supersedes(position=one["corrects"], leaf_hash="0" * 64, because=one["because"])
        made = made.model_copy(update={"supersedes": corrects})
    entry = at(made)
    assert Entry.of(entry.leaf) == entry
    assert Entry.of(entry.leaf).leaf == entry.leaf


def test_the_bytes_of_a_line_never_change() -> None:
    """A line recorded today is hashed the same for ever; whoever breaks this has to write lines of a new version."""
    entry = at(draft())
    assert entry.leaf.decode() == (
        '{"decision":{"by":"UBND tỉnh Mẫu","date":"2025-01-03","holds_from":"2025-01-03","holds_to":"2028'
        '-01-03","number":"10/QĐ-UBND","outcome":"recognised"},"evidence":[{"name":"a.yaml","sha256":"313'
        'd5778d7b64941b3c73583b1ba4ca6310e76cba85c8a5ae97b31993a7bb0f8"}],"judged":{"findings":"cd1a76122'
        '1a8ba1c9e91de3b7488154ff0a67dadcf4ebaabdcb16ed004357d87","least":9000,"most":9000,"outcome":"pas'
        's","receipt":{"code":"AAAA-BBBB-CCCC","day":"2024-12-31","engine":"0.1.0","evidence":"0000000000'
        '000000000000000000000000000000000000000000000000000000","judged_by":"reference","law":"000000000'
        '0000000000000000000000000000000000000000000000000000000","norms":"000000000000000000000000000000'
        '0000000000000000000000000000000000","set":"mau-2024"}},"law":"53eace9fdcc651cd2628554737cafb2852'
        '7ba9f64ee94a9e3a27dafa78472d47","place":{"commune":"Xã Mẫu An","district":"Huyện Mẫu","province"'
        ':"Tỉnh Mẫu"},"recorded":"2025-01-10T00:00:00.000000Z","version":1}'
    )
    assert entry.hash.hex() == "47f6b74a46ae70a45fddc9826c9dd3d12430cec4f25491461d5a06c833d94c70"


def test_text_has_one_form() -> None:
    """A name typed on a Mac, or with a space too many, gives the same line."""
    name = "Xã Mẫu An"
    typed = unicodedata.normalize("NFD", f" {name.replace(' ', '  ')}\n")
    assert at(draft(typed)).leaf == at(draft(name)).leaf


@pytest.mark.parametrize("name", ["", "  ", "a\x00b", "a\u202eb", "a\x7f"])
def test_a_text_that_cannot_be_read_is_refused(name: str) -> None:
    """Neither nothing nor what hides on a page."""
    with pytest.raises(ValidationError):
        Place(commune=name)


@pytest.mark.parametrize(
    "said",
    [
        {"outcome": "recognised", "holds_from": date(2025, 1, 1)},
        {"outcome": "recognised", "holds_to": date(2025, 1, 1)},
        {"outcome": "recognised", "holds_from": date(2025, 1, 2), "holds_to": date(2025, 1, 1)},
        {"outcome": "refused", "holds_from": date(2025, 1, 1)},
        {"outcome": "withdrawn"},
        {"outcome": "withdrawn", "holds_from": date(2025, 1, 1), "holds_to": date(2025, 1, 2)},
        {"outcome": "postponed"},
    ],
)
def test_a_decision_holds_on_the_days_it_can(said: dict[str, Any]) -> None:
    """A recognition from a day to a day, a withdrawal from a day, a refusal on none."""
    with pytest.raises(ValidationError):
        Decision(number="1/QĐ", date=date(2025, 1, 1), by="UBND", **said)


@pytest.mark.parametrize("outcome", ["recognised", "refused", "withdrawn"])
@pytest.mark.parametrize("judged", ["pass", "fail", "open"])
def test_a_departure_is_where_council_and_rule_differ(outcome: Any, judged: Any) -> None:
    """Recognised though not pass, refused or withdrawn though pass, and anything where the rule says neither."""
    departing = (outcome, judged) not in [
        ("recognised", "pass"), ("refused", "fail"), ("withdrawn", "fail"),
    ]  # fmt: skip
    one = draft(decided=decision(outcome), judged=judged)
    assert (one.departure is not None) == departing
    with pytest.raises(ValidationError):
        Draft(**{**dict(one), "departure": None if departing else Departure(because="lý do")})


@pytest.mark.parametrize(
    "change",
    [
        lambda data: data | {"version": 2},
        lambda data: data | {"more": 1},
        lambda data: data | {"recorded": "2025-01-10T00:00:00Z"},
        lambda data: data | {"recorded": "2025-01-10T07:00:00.000000+07:00"},
        lambda data: data | {"law": data["law"].upper()},
        lambda data: data | {"evidence": []},
        lambda data: data | {"judged": data["judged"] | {"least": 1.5}},
        lambda data: data | {"judged": data["judged"] | {"least": "9000"}},
        lambda data: data | {"departure": {}},
        lambda data: {name: value for name, value in data.items() if name != "place"},
        lambda data: data | {"invented": False},
        lambda data: data | {"decision": data["decision"] | {"note": None}},
        lambda data: data | {"decision": data["decision"] | {"date": "3/1/2025"}},
    ],
)
def test_what_is_no_line_is_refused(change: Any) -> None:
    """Another version, an unknown word, a value of another kind, or one decision said in two ways."""
    data = json.loads(at(draft()).leaf)
    assert Entry.of(written(data))
    with pytest.raises(ValueError, match=r"."):
        Entry.of(written(change(data)))


@pytest.mark.parametrize("leaf", [b"", b"{}", b"[]", b"\xff", b"null", b'{"version":1,"version":1}'])
def test_bytes_that_say_nothing_are_refused(leaf: bytes) -> None:
    """As a fault of the value, never of the program."""
    with pytest.raises(ValueError, match=r"."):
        Entry.of(leaf)


def test_the_same_line_in_other_bytes_is_refused() -> None:
    """With a space, another order or an escaped letter it would have another hash."""
    leaf = at(draft()).leaf
    for other in (leaf + b"\n", leaf.replace(b":", b": ", 1), leaf.replace("ỉ".encode(), b"\\u1ec9")):
        with pytest.raises(ValueError, match="not the canonical bytes"):
            Entry.of(other)


@given(st.datetimes(datetime(1970, 1, 1), datetime(2200, 1, 1), timezones=st.just(UTC)))  # noqa: DTZ001
def test_instants_sort_as_their_texts_do(moment: datetime) -> None:
    """All have the same length, to the microsecond."""
    assert moment_of(instant(moment)) == moment
    assert len(instant(moment)) == 27
