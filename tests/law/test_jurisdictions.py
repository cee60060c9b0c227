"""Who is competent is configuration with days: no gap, no overlap, no district after the last of them."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pytest

from building import TEXT, instrument
from folders import SET, sound_content, write
from tieuchi.files.content import content_root
from tieuchi.law.jurisdictions import Jurisdictions
from tieuchi.law.reader import read_heads, read_jurisdictions
from tieuchi.values.problem import InputError

SOURCE = {"basis": "working", "source": ["test"]}
LEVELS = {
    "levels": [
        {"level": "province", "title": TEXT, **SOURCE},
        {"level": "district", "title": TEXT, "from": "2023-01-01", "to": "2025-06-30", **SOURCE},
        {"level": "commune", "title": TEXT, **SOURCE},
    ]
}


def step(level: str, who: str = "x") -> dict[str, Any]:
    """Return who takes a step."""
    return {"who": {"vi": who, "en": who}, "level": level, **SOURCE}


def days(start: str, end: str | None = None, **steps: Any) -> dict[str, Any]:
    """Return who is competent over some days."""
    return {"days": {"from": start} | ({"to": end} if end else {}), **steps}


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A content folder with a set from 2023 to 2025, and with levels."""
    write(sound_content(tmp_path), "criteria/jurisdictions/levels.yaml", LEVELS)
    return tmp_path


def read(root: Path, *entries: dict[str, Any], **more: Any) -> Jurisdictions:
    """Return the jurisdictions of a folder in which the set has these days."""
    if entries:
        write(root, "criteria/jurisdictions/one.yaml", {"set": "one", "competent": list(entries), **more})
    return read_jurisdictions(root, read_heads(root))


def told(root: Path, *entries: dict[str, Any], **more: Any) -> list[str]:
    """Return what is said of jurisdictions that are refused."""
    with pytest.raises(InputError) as caught:
        read(root, *entries, **more)
    return str(caught.value).splitlines()


def test_the_competent_authority_changes_on_its_day(root: Path) -> None:
    """On the last day of districts the district appraises, on the next day the province."""
    found = read(
        root,
        days("2023-01-01", "2025-06-30", appraises=step("district", "D")),
        days("2025-07-01", "2025-12-31", appraises=step("province", "P")),
    )

    def on(day: str) -> list[str]:
        one = found.on("one", date.fromisoformat(day))
        return [] if one is None else [step.who.en for step in one.steps.values()]

    assert [on(f"2025-{day}") for day in ("06-29", "06-30", "07-01", "07-02", "12-31")] == [
        ["D"], ["D"], ["P"], ["P"], ["P"],
    ]  # fmt: skip
    assert on("2022-12-31") == on("2026-01-01") == []
    assert found.on("other", date(2025, 1, 1)) is None


def test_a_level_has_units_from_its_first_to_its_last_day(root: Path) -> None:
    """The day before the first and the day after the last are not among them."""
    found = read(root)

    def gone(day: str) -> list[str]:
        levels = found.without_units(["district", "commune", "other"], date.fromisoformat(day))
        return [one.level for one in levels]

    assert gone("2022-12-31") == gone("2025-07-01") == ["district"]
    assert gone("2023-01-01") == gone("2025-06-30") == []


def test_a_folder_without_jurisdictions_names_nobody(tmp_path: Path) -> None:
    """Whoever keeps their own criteria need not say who is competent."""
    assert read_jurisdictions(tmp_path, ()) == Jurisdictions()


def test_a_gap_is_refused(root: Path) -> None:
    """A day on which nobody is competent is named."""
    lines = told(root, days("2023-01-01", "2025-06-30"), days("2025-07-02", "2025-12-31"))
    assert len(lines) == 1
    assert "one.yaml:6:3" in lines[0]
    assert "of 2025-07-01 to 2025-07-01 nothing is said" in lines[0]


def test_an_overlap_is_refused(root: Path) -> None:
    """A day with two competences is named, by the end of the days before it."""
    (line,) = told(root, days("2023-01-01", "2025-06-30"), days("2025-06-30", "2025-12-31"))
    assert "begin on 2025-06-30, but those before them go on to 2025-06-30" in line


def test_days_after_days_that_never_end_are_refused(root: Path) -> None:
    """Only the last days may go on, and only where the set does."""
    lines = told(root, days("2023-01-01"), days("2025-01-01", "2025-12-31"))
    assert "the days before these never end" in lines[0]


@pytest.mark.parametrize(
    ("start", "end", "said"),
    [
        (
            "2022-12-31",
            "2025-12-31",
            "begin on 2022-12-31, before the set, which is in force from 2023-01-01",
        ),
        ("2023-01-02", "2025-12-31", "of 2023-01-01 to 2023-01-01 nothing is said"),
        ("2023-01-01", "2025-12-30", "end with the set, on 2025-12-31"),
        ("2023-01-01", "2026-01-01", "end with the set, on 2025-12-31"),
        ("2023-01-01", None, "end with the set, on 2025-12-31"),
    ],
)
def test_the_days_are_those_of_the_set(root: Path, start: str, end: str | None, said: str) -> None:
    """They begin on its first day and end on its last."""
    (line,) = told(root, days(start, end))
    assert said in line


def test_days_to_the_end_of_the_calendar_go_on(root: Path) -> None:
    """The last day there is has none after it: such days are compared as days without an end."""
    (line,) = told(root, days("2023-01-01", "9999-12-31"))
    assert "the last days here end with the set, on 2025-12-31" in line


def test_a_set_that_goes_on_has_days_that_go_on(root: Path) -> None:
    """Days that end before a set without an end leave the future to nobody, and are refused."""
    write(root, "criteria/one/set.yaml", {**SET, "instrument": instrument("2023-01-01")})
    (line,) = told(root, days("2023-01-01", "2025-12-31"))
    assert "leave out their ‘to’" in line
    assert read(root, days("2023-01-01")).on("one", date(2099, 1, 1)) is not None


@pytest.mark.parametrize(("start", "end"), [("2025-06-01", "2025-12-31"), ("2022-06-01", "2025-06-30")])
def test_no_step_is_given_to_a_level_without_units(root: Path, start: str, end: str) -> None:
    """A district that appraises a day longer, or earlier, than there are districts is refused."""
    write(root, "criteria/one/set.yaml", {**SET, "instrument": instrument(start, end)})
    (line,) = told(root, days(start, end, appraises=step("district"), recognises=step("province")))
    assert "‘district’ has no units on some of these days" in line


def test_a_level_that_is_not_listed_is_refused(root: Path) -> None:
    """A step names a level that levels.yaml has."""
    write(root, "criteria/jurisdictions/levels.yaml", {"levels": LEVELS["levels"][:1]})
    (line,) = told(root, days("2023-01-01", "2025-12-31", files=step("commune")))
    assert "levels.yaml has no level ‘commune’" in line


def test_a_level_has_one_entry_whose_days_are_in_order(root: Path) -> None:
    """A level that stands twice, or ends before it begins, is refused."""
    write(root, "criteria/jurisdictions/levels.yaml", {"levels": LEVELS["levels"][:1] * 2})
    assert "‘province’ stands twice" in told(root)[0]
    backwards = {**LEVELS["levels"][1], "from": "2025-07-01"}
    write(root, "criteria/jurisdictions/levels.yaml", {"levels": [backwards]})
    assert "before they begin on 2025-07-01" in told(root)[0]


def test_a_file_is_of_one_set_and_a_set_has_one_file(root: Path) -> None:
    """A set that does not exist is told with a hint, a second file with the name of the first."""
    write(
        root,
        "criteria/jurisdictions/two.yaml",
        {"set": "one", "competent": [days("2023-01-01", "2025-12-31")]},
    )
    write(root, "criteria/jurisdictions/x.yaml", {"set": "onee", "competent": [days("2023-01-01")]})
    lines = told(root, days("2023-01-01", "2025-12-31"))
    assert "‘one’ has its days in criteria/jurisdictions/one.yaml already" in lines[0]
    assert "there is no set ‘onee’ (did you mean ‘one’?)" in lines[1]


def test_faults_of_all_files_are_told_at_once(root: Path) -> None:
    """Broken levels and a broken file are both told."""
    write(root, "criteria/jurisdictions/levels.yaml", {"levels": []})
    lines = told(root, days("2023-01-01", "2025-12-31"), more=1)
    assert [line.split(":")[0] for line in lines] == [
        "criteria/jurisdictions/levels.yaml",
        "criteria/jurisdictions/one.yaml",
    ]


def test_what_follows_from_broken_levels_is_not_told(root: Path) -> None:
    """Where the levels cannot be read, only that is told, and not that they are missing."""
    write(root, "criteria/jurisdictions/levels.yaml", {"levels": []})
    (line,) = told(root, days("2023-01-01", "2025-12-31", files=step("commune")))
    assert line.startswith("criteria/jurisdictions/levels.yaml")


def test_every_national_set_says_who_recognises_on_every_day() -> None:
    """A set that binds all stations names who recognises, from its first day to its last."""
    root = content_root()
    heads = read_heads(root)
    found = read_jurisdictions(root, heads)
    national = [one for one in heads if one.form == "station" and not one.place and not one.only_when_named]
    assert [one.id for one in national] == ["3447-2011", "4667-2014", "1300-2023"]
    for head in national:
        assert all(one.recognises is not None for one in found.competent[head.id])


@pytest.mark.parametrize(
    ("day", "exists"), [("2025-06-29", True), ("2025-06-30", True), ("2025-07-01", False)]
)
def test_districts_end_with_june_2025(day: str, exists: bool) -> None:
    """The last day of districts is 30 June 2025; provinces and communes go on."""
    root = content_root()
    found = read_jurisdictions(root, read_heads(root))
    gone = found.without_units(["province", "district", "commune"], date.fromisoformat(day))
    assert [one.level for one in gone] == ([] if exists else ["district"])


def test_after_districts_everything_is_inferred() -> None:
    """From 1 July 2025 no step is confirmed and none is a district's; the note says that it is inferred."""
    root = content_root()
    one = read_jurisdictions(root, read_heads(root)).on("1300-2023", date(2025, 7, 1))
    assert one is not None
    assert {step.basis for step in one.steps.values()} == {"working"}
    assert {step.level for step in one.steps.values()} == {"commune", "province"}
    assert one.note is not None
    assert "không phải quy định" in one.note.vi
