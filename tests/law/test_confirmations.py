"""A confirmation vouches for an indicator as it stands: an edit takes it away, an edit beside it does not."""

from __future__ import annotations

import copy
import unicodedata
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest
import yaml

from building import TEXT
from folders import SET, criterion, rules, sound_content, write
from tieuchi.law.confirmations import Check, Confirmation, hash_of, new_confirmations
from tieuchi.law.lawbook import CriteriaSet, Law
from tieuchi.law.reader import read_heads, read_set
from tieuchi.values.problem import InputError

NOBODY = "0" * 64
DAY = date(2024, 6, 1)
MEASURES = {
    "reached": {"label": TEXT, "share": {"of": "both", "in": "whole"}},
    "both": {"label": TEXT, "sum": ["first", "held"]},
    "held": {"label": TEXT, "how many of": [{"limit": {"at least": 2}}, "yes"]},
    "limit": {"label": TEXT, "value": {"table": "limits"}},
    "doctors": {"label": TEXT, "count": {"rows of": "staff", "where": {"hours": {"more than": {"table": "hours"}}}}},
    "everyone": {"label": TEXT, "count": {"rows of": "staff"}},
    "idle": {"label": TEXT, "value": {"table": "idle"}},
}  # fmt: skip
TABLES = {
    name: {"by": "zone", "values": {"1": {"value": 4, "basis": "working", "source": ["a"]},
                                    "2": {"value": 5, "basis": "working"}}}
    for name in ("ceiling", "limits", "hours", "idle")
}  # fmt: skip
RULE = {
    "indicator": 1,
    "basis": "working",
    "source": ["bản nháp"],
    "reading": {"vi": "Đọc thế này", "en": "Read so"},
    "parts": [
        {"name": "a", "label": TEXT, "bands": [
            {"points": 1, "when": {"all": ["yes", {"reached": {"at least": {"table": "ceiling"}}}]}, "basis": "seed"},
            {"points": 0.5, "when": {"everyone": {"at least": 2}}, "not applicable": TEXT},
        ]},
        {"name": "b", "label": TEXT, "points": 1, "needs a person": TEXT},
    ],
    "cap": 1,
    "disqualifiers": [
        {"name": "none", "label": TEXT, "when": {"doctors": {"less than": 1}}, "basis": "working", "source": ["b"]}
    ],
    "examples": [{"given": {"yes": True}, "points": [0, 1]}],
}  # fmt: skip


class Content:
    """A set of two criteria as its files write it, of which indicator 1 can be edited."""

    def __init__(self, root: Path) -> None:
        self.root = sound_content(root)
        self.head: Any = copy.deepcopy(SET)
        self.asked: Any = criterion(1, 1, 2)
        self.asked["indicators"][0] |= {"title": {"vi": "Tiêu chuẩn số một", "en": "One"}}
        self.rules: Any = rules(1, 1, 2, measures=copy.deepcopy(MEASURES), tables=copy.deepcopy(TABLES))
        self.rules["rules"][0] = copy.deepcopy(RULE)

    @property
    def indicator(self) -> Any:
        """What the set asks."""
        return self.asked["indicators"][0]

    @property
    def rule(self) -> Any:
        """How it is judged."""
        return self.rules["rules"][0]

    @property
    def band(self) -> Any:
        """The first band of its first part."""
        return self.rule["parts"][0]["bands"][0]

    def read(self) -> CriteriaSet:
        """Write everything and read it."""
        write(self.root, "criteria/one/set.yaml", self.head)
        write(self.root, "criteria/one/01-a.yaml", self.asked)
        write(self.root, "rules/one/01-a.yaml", self.rules)
        return read_set(self.root, read_heads(self.root)[0])

    def record(self, *records: tuple[int, str]) -> None:
        """Write the file of confirmations, of number and hash."""
        written = [
            {"indicator": number, "hash": hash_, "source": f"bản in {n}", "by": "An", "on": "2024-06-01"}
            for n, (number, hash_) in enumerate(records, start=1)
        ]
        write(self.root, "criteria/one/confirmations.yaml", written)

    def confirm(self, *numbers: int) -> CriteriaSet:
        """Confirm indicators as they stand."""
        (self.root / "criteria/one/confirmations.yaml").unlink(missing_ok=True)
        read = self.read()
        self.record(*((number, hash_of(read, str(number))) for number in numbers))
        return self.read()


@pytest.fixture
def content(tmp_path: Path) -> Content:
    """Content of which nothing is confirmed."""
    return Content(tmp_path)


def put(path: str, value: Any) -> Callable[[Content], None]:
    """Return an edit that puts a value at a path such as ``rule/parts/0/label``."""

    def edit(content: Content) -> None:
        first, *way, last = path.split("/")
        inside = getattr(content, first)
        for step in way:
            inside = inside[int(step) if isinstance(inside, list) else step]
        inside[int(last) if isinstance(inside, list) else last] = value

    return edit


def move_to_another_criterion(content: Content) -> None:
    """Let criterion 1 become criterion 3."""
    content.asked["criterion"] = content.rules["criterion"] = 3


def turn_the_bands(content: Content) -> None:
    """Try the bands in another order; the first that holds would be another."""
    content.rule["parts"][0]["bands"].reverse()


def judge_by_bands(content: Content) -> None:
    """Judge by bands instead of parts."""
    del content.rule["parts"], content.rule["cap"]
    content.rule["bands"] = [{"points": 1, "when": "yes"}]


def judge_by_target(content: Content) -> None:
    """Judge by a target instead of parts."""
    del content.rule["parts"], content.rule["cap"]
    content.rule["target"] = "yes"


OTHER = {"vi": "khác", "en": "other"}
TAKES_AWAY: dict[str, Callable[[Content], None]] = {
    "the criterion it belongs to": move_to_another_criterion,
    "title": put("indicator/title", OTHER),
    "title in one language": put("indicator/title/en", "Other"),
    "points": put("indicator/points", 2),
    "what was printed": put("indicator/printed", TEXT),
    "reading": put("rule/reading/vi", "Đọc khác"),
    "band's points": put("band/points", 0.75),
    "band's condition": put("band/when", "yes"),
    "band's measure": put("band/when/all/1", {"both": {"at least": 3}}),
    "band's bound": put("band/when/all/1", {"reached": {"more than": {"table": "ceiling"}}}),
    "multiple of a table": put("band/when/all/1/reached/at least/times", 1.1),
    "why a band does not apply": put("rule/parts/0/bands/1/not applicable", OTHER),
    "order of the bands": turn_the_bands,
    "bands instead of parts": judge_by_bands,
    "target instead of parts": judge_by_target,
    "part's label": put("rule/parts/0/label", OTHER),
    "part's name": put("rule/parts/0/name", "c"),
    "points of a part for a person": put("rule/parts/1/points", 0.5),
    "why a part needs a person": put("rule/parts/1/needs a person", OTHER),
    "cap": put("rule/cap", 2),
    "disqualifier's label": put("rule/disqualifiers/0/label", OTHER),
    "disqualifier's condition": put("rule/disqualifiers/0/when", "yes"),
    "no disqualifier": put("rule/disqualifiers", []),
    "measure": put("rules/measures/reached/share/in", "all"),
    "measure's label": put("rules/measures/reached/label", OTHER),
    "measure of a measure": put("rules/measures/both/sum", ["first", "held", "more"]),
    "condition of a measure": put("rules/measures/held/how many of", ["yes"]),
    "measure of a condition of a measure": put("rules/measures/limit/value", 2),
    "measure of a disqualifier": put("rules/measures/doctors/count/where", {"hours": {"more than": 1}}),
    "threshold in a table": put("rules/tables/ceiling/values/1/value", 5),
    "choice of a table": put("rules/tables/ceiling/by", "region"),
    "one more option of a table": put("rules/tables/ceiling/values/3", {"value": 6, "basis": "working"}),
    "threshold in a measure's table": put("rules/tables/limits/values/2/value", 6),
    "threshold in the table of a count": put("rules/tables/hours/values/2/value", 6),
}
KEEPS: dict[str, Callable[[Content], None]] = {
    "nothing": lambda content: None,
    "basis of the title": put("indicator/basis/title", "confirmed"),
    "source of the indicator": put("indicator/source", ["another page"]),
    "basis of the rule": put("rule/basis", "seed"),
    "source of the rule": put("rule/source", []),
    "basis of a band": put("band/basis", "norm"),
    "basis of a disqualifier": put("rule/disqualifiers/0/basis", "seed"),
    "source of a disqualifier": put("rule/disqualifiers/0/source", []),
    "basis of a table's entry": put("rules/tables/ceiling/values/1/basis", "confirmed"),
    "source of a table's entry": put("rules/tables/ceiling/values/1/source", []),
    "example": put("rule/examples", []),
    "day of the examples": put("rules/examples on", "2024-11-30"),
    "which way a measure is better": put("rules/measures/reached/better", "more"),
    "measure that it does not use": put("rules/measures/idle/value", 2),
    "table that it does not use": put("rules/tables/idle/values/1/value", 9),
    "another indicator": put("asked/indicators/1/title", OTHER),
    "another indicator's rule": put("rules/rules/1/reading", OTHER),
    "title of the criterion": put("asked/title", OTHER),
    "another way to write a number": put("band/points", 1.0),
}


@pytest.mark.parametrize("edit", TAKES_AWAY.values(), ids=TAKES_AWAY)
def test_an_edit_of_what_was_confirmed_takes_the_confirmation_away(
    content: Content, edit: Callable[[Content], None]
) -> None:
    """What is vouched for is what the set asks, how it is judged, and all that this rests on."""
    content.confirm(1)
    edit(content)
    found = content.read()
    assert found.indicators["1"].confirmation is None
    assert [one.indicator for one in found.lapsed] == ["1"]
    assert found.confirmed_tables == frozenset()


@pytest.mark.parametrize("edit", KEEPS.values(), ids=KEEPS)
def test_an_edit_beside_what_was_confirmed_keeps_the_confirmation(
    content: Content, edit: Callable[[Content], None]
) -> None:
    """Basis, sources, examples and whatever it does not rest on may be edited."""
    content.confirm(1)
    edit(content)
    found = content.read()
    assert found.indicators["1"].confirmation is not None
    assert found.lapsed == ()


def test_a_copy_of_a_set_under_another_name_is_not_confirmed(content: Content) -> None:
    """A draft made by copying a set's folder takes over no confirmation: another text was checked."""
    content.confirm(1)
    for folder in ("criteria", "rules"):
        (content.root / folder / "one").rename(content.root / folder / "two")
    write(content.root, "criteria/two/set.yaml", {**SET, "id": "two"})
    found = read_set(content.root, read_heads(content.root)[0])
    assert [one.indicator for one in found.lapsed] == ["1"]


def test_an_edit_undone_brings_the_confirmation_back(content: Content) -> None:
    """The hash is of the content, not of the time at which it was written."""
    content.confirm(1)
    put("indicator/points", 2)(content)
    assert content.read().lapsed
    put("indicator/points", 1)(content)
    assert content.read().indicators["1"].confirmation is not None


def test_the_order_of_keys_and_files_changes_no_hash(content: Content) -> None:
    """Two files that say the same are the same."""
    content.confirm(1)
    path = content.root / "rules/one/01-a.yaml"
    path.write_text(yaml.dump(yaml.safe_load(path.read_text("utf-8")), sort_keys=True), encoding="utf-8")
    (content.root / "criteria/one/01-a.yaml").rename(content.root / "criteria/one/09-z.yaml")
    found = read_set(content.root, read_heads(content.root)[0])
    assert found.indicators["1"].confirmation is not None


def test_decomposed_letters_change_no_hash(content: Content) -> None:
    """A file saved on a Mac in decomposed Unicode says the same."""
    content.confirm(1)
    for path in content.root.rglob("*.yaml"):
        path.write_text(unicodedata.normalize("NFD", path.read_text("utf-8")), encoding="utf-8")
    found = read_set(content.root, read_heads(content.root)[0])
    assert found.indicators["1"].confirmation is not None


def test_a_confirmation_says_who_when_and_against_what(content: Content) -> None:
    """The record stands with the indicator it confirms, and no other."""
    found = content.confirm(1)
    one = found.indicators["1"].confirmation
    assert one is not None
    assert (one.by, one.source, one.on) == ("An", "bản in 1", DAY)
    assert found.indicators["2"].confirmation is None
    assert found.confirmed_tables == {"ceiling", "limits", "hours"}


def test_the_last_confirmation_decides(content: Content) -> None:
    """An older record is history, whether it stood for what is written now or not."""
    now = hash_of(content.read(), "1")
    content.record((1, NOBODY), (1, now))
    assert content.read().indicators["1"].confirmation is not None
    content.record((1, now), (2, NOBODY), (1, NOBODY))
    assert [(one.indicator, one.source) for one in content.read().lapsed] == [
        ("1", "bản in 3"),
        ("2", "bản in 2"),
    ]


def test_a_confirmed_indicator_rests_on_nothing_else(content: Content) -> None:
    """No band keeps a basis of its own, and a disqualifier has that of the confirmation."""
    before = content.read().indicators["1"]
    found = content.confirm(1, 2).indicators["1"]
    assert [band.basis for band in before.parts[0].bands] == ["seed", None]
    assert [band.basis for part in found.parts for band in part.bands] == [None, None]
    assert [(one.basis, one.source) for one in before.disqualifiers] == [("working", ("b",))]
    assert [(one.basis, one.source) for one in found.disqualifiers] == [("confirmed", ("bản in 1",))]
    assert [part.maximum for part in found.parts] == [part.maximum for part in before.parts]
    assert found.scales == before.scales


def test_a_confirmation_does_not_change_the_hash_of_the_law(content: Content) -> None:
    """The law of a receipt is what is asked and how it is judged, whoever has confirmed it since."""
    before = Law(content.read(), {}).digest
    assert Law(content.confirm(1, 2), {}).digest == before
    put("indicator/points", 2)(content)
    assert Law(content.read(), {}).digest != before


def test_measures_in_a_circle_and_missing_tables_are_left_to_the_links(content: Content) -> None:
    """Content that the links will refuse is still read to the end."""
    put("rules/measures/limit", {"label": TEXT, "sum": ["both", "both"]})(content)
    put("rules/measures/held/how many of", [{"both": {"at least": {"table": "nowhere"}}}])(content)
    found = content.confirm(1)
    assert found.indicators["1"].confirmation is not None


# ---------------------------------------------------------------- new records


def test_new_confirmations_are_bound_to_what_stands(content: Content) -> None:
    """Each indicator is recorded once, on one line, in composed letters."""
    found = content.read()
    said = unicodedata.normalize("NFD", "Nguyễn\n Văn  A ")
    one, two = new_confirmations(found, ["2", "1", "2"], Check("bản in", said, DAY))
    assert two == Confirmation(
        indicator="1", hash=hash_of(found, "1"), source="bản in", by="Nguyễn Văn A", on=DAY
    )
    assert one.indicator == "2"


def test_what_cannot_be_confirmed_is_told_all_at_once(content: Content) -> None:
    """An indicator that is not there or that is confirmed already is not recorded."""
    found = content.confirm(1)
    with pytest.raises(InputError) as caught:
        new_confirmations(found, ["1", "2", "21"], Check("a", "b", DAY))
    assert str(caught.value).splitlines() == [
        "one/1: indicator 1 is confirmed already, by An on 2024-06-01, and has not changed since; "
        "nothing was recorded",
        "one/21: ‘one’ has no indicator 21 (did you mean ‘2’, ‘1’?)",
    ]


# ---------------------------------------------------------------- faults of the file


def told(content: Content) -> list[str]:
    """Return what is said of content that is refused."""
    with pytest.raises(InputError) as caught:
        content.read()
    return str(caught.value).splitlines()


def test_a_record_of_an_unknown_indicator_is_told(content: Content) -> None:
    """A record has to be of an indicator of the set; its line is named."""
    content.record((1, NOBODY), (4, NOBODY))
    (line,) = told(content)
    assert line == "criteria/one/confirmations.yaml:6:3: ‘one’ has no indicator 4"


def test_a_record_that_says_the_same_again_is_told(content: Content) -> None:
    """A second record is due only when something changed; another indicator between them makes no difference."""
    content.record((1, NOBODY), (2, NOBODY), (1, NOBODY))
    (line,) = told(content)
    assert line == (
        "criteria/one/confirmations.yaml:11:3: indicator 1 is already confirmed as it is in "
        "criteria/one/confirmations.yaml:1:3; keep one of the two"
    )


def test_what_was_confirmed_before_an_edit_may_be_confirmed_again_after_it(content: Content) -> None:
    """There and back again are three records, and none of them is a fault."""
    now = hash_of(content.read(), "1")
    content.record((1, now), (1, NOBODY), (1, now))
    assert content.read().indicators["1"].confirmation is not None


def test_a_file_of_comments_records_nothing(content: Content) -> None:
    """Who deletes every record and leaves the head has no fault in the set."""
    write(content.root, "criteria/one/confirmations.yaml", "# nothing yet\n")
    assert content.read().lapsed == ()
