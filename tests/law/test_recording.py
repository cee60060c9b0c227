"""Confirmations are added to the end of a set's file, whole or not at all."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from folders import sound_content
from tieuchi.law import recording
from tieuchi.law.confirmations import Check, Confirmation, new_confirmations
from tieuchi.law.lawbook import CriteriaSet
from tieuchi.law.reader import read_heads, read_set
from tieuchi.law.recording import HEAD, record
from tieuchi.values.problem import InputError

CHECK = Check("Phụ lục, trang 9", 'Nguyễn Văn A: "tổ 1" # \\', date(2024, 6, 1))
OLD = f'- {{indicator: 3, hash: "{"0" * 64}", source: a, by: b, on: 2024-01-01}}\n'


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A content folder without a fault, of which nothing is confirmed."""
    return sound_content(tmp_path)


def read(root: Path) -> CriteriaSet:
    """Return the only set of a content folder."""
    return read_set(root, read_heads(root)[0])


def new(root: Path, *numbers: str) -> tuple[Confirmation, ...]:
    """Return new confirmations of some indicators."""
    return new_confirmations(read(root), numbers, CHECK)


def file(root: Path) -> Path:
    """Return the file of confirmations."""
    return root / "criteria/one/confirmations.yaml"


def refused(root: Path, *numbers: str) -> str:
    """Return what is said where nothing can be recorded."""
    found = new(root, *numbers)
    with pytest.raises(InputError) as caught:
        record(root, "one", found)
    assert [path.name for path in (root / "criteria/one").glob(".*")] == []
    return str(caught.value)


def test_the_first_confirmation_writes_the_file_with_its_head(root: Path) -> None:
    """What was recorded is read back and stands, quotes and letters as they were."""
    assert record(root, "one", new(root, "1", "3")) == "criteria/one/confirmations.yaml"
    assert file(root).read_text("utf-8").startswith(HEAD + '- indicator: "1"\n  hash: "')
    one = read(root).indicators["3"].confirmation
    assert one is not None
    assert (one.source, one.by, one.on) == (CHECK.source, CHECK.by, CHECK.on)
    assert read(root).indicators["2"].confirmation is None


@pytest.mark.parametrize(
    "before",
    [
        OLD,
        "# lời dặn: giữ lại\n\n" + OLD + "# cuối tệp\n",
        OLD.rstrip("\n"),
        "   " + OLD,
        "\ufeff" + OLD,
        OLD.replace("\n", "\r\n"),
        "# chỉ có lời dặn\n",
        "",
    ],
    ids=["plain", "comments", "no last line end", "indented", "byte order mark", "windows", "only comments", "empty"],
)  # fmt: skip
def test_whatever_stands_in_the_file_stays(root: Path, before: str) -> None:
    """New records are added to the end in the way of the file, and nothing before them moves."""
    file(root).write_bytes(before.encode())
    record(root, "one", new(root, "1"))
    after = file(root).read_bytes().decode()
    assert after.startswith(before)
    assert after.count("\r\n") in (0, after.count("\n"))
    assert after.endswith("\n")
    assert read(root).indicators["1"].confirmation is not None
    assert [one.indicator for one in read(root).lapsed] == (["3"] if OLD.rstrip() in before else [])


@pytest.mark.parametrize("before", [f"[{OLD.strip()[2:]}]\n", "[]\n", "---\n" + OLD + "...\n"])
def test_a_list_that_cannot_be_added_to_is_left_alone(root: Path, before: str) -> None:
    """A file written in another way is not broken; it is said how to write it."""
    file(root).write_bytes(before.encode())
    assert refused(root, "1") == (
        "criteria/one/confirmations.yaml: nothing can be added to the end of this file; write it as a list whose "
        "records each begin with ‘- indicator:’ on a line of its own, and confirm again"
    )
    assert file(root).read_bytes().decode() == before


def test_a_text_that_is_no_unicode_is_not_recorded(root: Path) -> None:
    """What the console passed on broken is refused before anything is written."""
    found = new_confirmations(read(root), ["1"], Check("a\udce9", "b", date(2024, 6, 1)))
    with pytest.raises(InputError):
        record(root, "one", found)
    assert not file(root).exists()


def test_a_folder_that_may_not_be_written_is_told_with_the_way_out(
    root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nothing is half-written, no waiting file stays, and TIEUCHI_CONTENT is named."""
    file(root).write_bytes(OLD.encode())

    def denied(self: Path, target: Path) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "replace", denied)
    assert refused(root, "1") == (
        "criteria/one/confirmations.yaml: the file cannot be written (Permission denied); nothing was recorded. "
        f"Copy the folders criteria, rules and evidence from {root} to a folder of your own, name that folder in "
        "TIEUCHI_CONTENT, and confirm again"
    )
    assert file(root).read_bytes().decode() == OLD


def test_content_that_came_with_the_program_is_not_changed(
    root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A record in an installed package would be lost with the next version."""
    monkeypatch.setattr(recording, "carried", root.resolve)
    assert "its next version replaces it; nothing was recorded" in refused(root, "1")
    assert not file(root).exists()


def test_a_lapsed_confirmation_stays_as_history(root: Path) -> None:
    """Confirming again adds a record, and the last one decides."""
    file(root).write_bytes(OLD.encode())
    record(root, "one", new(root, "3"))
    assert file(root).read_text("utf-8").startswith(OLD)
    assert read(root).indicators["3"].confirmation is not None
    assert read(root).lapsed == ()


def test_two_who_record_at_once_do_not_lose_each_others_records(root: Path) -> None:
    """While one is writing the other is told to confirm again, and which file to delete if nobody is."""
    file(root).write_bytes(OLD.encode())
    waiting = file(root).with_name(".confirmations.yaml.new")
    waiting.touch()
    with pytest.raises(InputError, match="someone else is recording confirmations of this set") as caught:
        record(root, "one", new(root, "1"))
    assert str(waiting.resolve()) in str(caught.value)
    assert file(root).read_bytes() == OLD.encode()
    waiting.unlink()
    record(root, "one", new(root, "1"))
    assert read(root).indicators["1"].confirmation is not None
