"""YAML is read strictly: plain values as they look, every value with its place, nothing expanded."""

from __future__ import annotations

import unicodedata
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from tieuchi.desk import Desk
from tieuchi.files.building import MOST_DEPTH, scalar
from tieuchi.files.yaml import MOST_BYTES, parse_yaml, read_yaml
from tieuchi.judge.reference import Reference
from tieuchi.values.interval import Interval
from tieuchi.values.problem import InputError, Place

FIXTURES = Path(__file__).parent / "fixtures"


def parse(text: str) -> Any:
    """Return the data of a YAML text."""
    return parse_yaml(text.encode(), "a.yaml").data


def refused(raw: bytes) -> list[str]:
    """Return what is said about bytes that are refused."""
    with pytest.raises(InputError) as caught:
        parse_yaml(raw, "a.yaml")
    return str(caught.value).splitlines()


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("0", 0), ("12", 12), ("+5", 5), ("-5", -5), ("-0", 0),
        ("0.5", Decimal("0.5")), ("-12.50", Decimal("-12.50")), ("+0.0", Decimal("0.0")),
        ("9" * 30, int("9" * 30)), ("9" * 31, "9" * 31),
        ("0." + "3" * 28, Decimal("0." + "3" * 28)), ("0." + "3" * 29, "0." + "3" * 29),
        ("true", True), ("false", False), ("", None), ("~", None), ("null", None),
        ("010", "010"), ("0x10", "0x10"), ("0o7", "0o7"), ("1_000", "1_000"), ("1,5", "1,5"), ("1.", "1."),
        (".5", ".5"), ("1e3", "1e3"), ("1.5e3", "1.5e3"), (".inf", ".inf"), (".nan", ".nan"),
        ("95 %", "95 %"), ("no", "no"), ("No", "No"), ("yes", "yes"), ("on", "on"), ("off", "off"),
        ("y", "y"), ("True", "True"), ("FALSE", "FALSE"), ("Null", "Null"), ("NULL", "NULL"), ("12:30", "12:30"),
        ("2024-05-31", "2024-05-31"),
    ],
)  # fmt: skip
def test_a_plain_scalar_means_what_it_looks_like(text: str, meant: Any) -> None:
    """Whole numbers, decimals, true, false and nothing are those; octal, Norway and dates are texts."""
    found = scalar(text, quoted=False)
    assert found == meant
    assert type(found) is type(meant)


@pytest.mark.parametrize("text", ["12", "0.5", "true", "null", "~", "", "no"])
def test_a_quoted_scalar_is_always_a_text(text: str) -> None:
    """Quotes make a text of anything."""
    assert scalar(text, quoted=True) == text


def test_single_double_and_block_texts_are_all_quoted() -> None:
    """Every way YAML has to write a text gives a text."""
    assert parse("a: '1'\nb: \"2\"\nc: |\n  3\nd: >-\n  4\ne: 5\n") == {
        "a": "1", "b": "2", "c": "3\n", "d": "4", "e": 5,
    }  # fmt: skip


def test_keys_are_texts() -> None:
    """A key written as a number, as true or as nothing is that word."""
    assert parse("1: a\ntrue: b\n0.5: c\n? \n: d\n") == {"1": "a", "true": "b", "0.5": "c", "": "d"}


def test_a_merge_key_is_an_ordinary_key() -> None:
    """The merge key of YAML 1.1 merges nothing."""
    assert parse("<<: {a: 1}\nb: 2\n") == {"<<": {"a": 1}, "b": 2}


def test_every_value_has_its_place() -> None:
    """A value under a key stands where its key does, a value in a list where it begins."""
    document = parse_yaml(b"a: 1\nb:\n  - x\n  - {c: 2,  d: [y]}\n", "a.yaml")
    places = {
        (): (1, 1), ("a",): (1, 1), ("b",): (2, 1), ("b", 0): (3, 5), ("b", 1): (4, 5), ("b", 1, "c"): (4, 6),
        ("b", 1, "d"): (4, 13), ("b", 1, "d", 0): (4, 17),
    }  # fmt: skip
    for path, (line, column) in places.items():
        assert document.place(path) == Place("a.yaml", line, column)


def test_what_is_not_there_has_the_place_around_it() -> None:
    """A complaint about something missing points at what it is missing from."""
    document = parse_yaml(b"\na:\n  b: 1\n", "a.yaml")
    assert document.place(("a", "x", 0, "y")) == Place("a.yaml", 2, 1)
    assert document.place(("x",)) == Place("a.yaml", 2, 1)


def test_columns_count_letters_not_bytes() -> None:
    """A column counts letters, so that an editor opens the right spot after Vietnamese words."""
    document = parse_yaml("{tên: Hoằng Hóa, b: 1}\n".encode(), "a.yaml")
    assert document.place(("b",)) == Place("a.yaml", 1, 18)


def test_all_repeated_keys_of_a_file_are_told_at_once() -> None:
    """Repeated keys at any depth are all told, and what stands under one is dropped, not merged."""
    text = "a: 1\nb: {c: 1, c: [2, {d: 3}]}\na: {e: 4}\nb: 5\n"
    assert refused(text.encode()) == [
        "a.yaml:2:11: the key ‘c’ stands twice, first on line 2; keep one of them",
        "a.yaml:3:1: the key ‘a’ stands twice, first on line 1; keep one of them",
        "a.yaml:4:1: the key ‘b’ stands twice, first on line 2; keep one of them",
    ]


def test_the_same_key_in_two_mappings_is_no_repetition() -> None:
    """Rows of a list may all have the same keys."""
    assert parse("- {a: 1}\n- {a: 1}\n") == [{"a": 1}, {"a": 1}]


def test_keys_that_differ_only_in_unicode_form_are_the_same() -> None:
    """A key typed on a Mac repeats the same key typed on Windows."""
    key = "xã"
    text = f"{key}: 1\n{unicodedata.normalize('NFD', key)}: 2\n"
    assert refused(text.encode()) == [
        "a.yaml:2:1: the key ‘xã’ stands twice, first on line 1; keep one of them"
    ]


def test_a_repeated_key_is_told_beside_what_ends_the_reading() -> None:
    """Where an anchor ends the reading, the faults found before it are told with it."""
    assert [line.split(": ", 1)[1][:11] for line in refused(b"a: 1\na: 2\nb: &x 3\n")] == [
        "the key ‘a’",
        "anchors and",
    ]


@pytest.mark.parametrize(
    ("key", "column"), [("{a: 1}: 2", 1), ("[a]: 2", 1), ("? [a, {b: 1, b: 2}]\n: {c: 3}", 3)]
)
def test_a_key_that_is_no_word_is_refused_and_the_rest_still_read(key: str, column: int) -> None:
    """A list or a mapping as a key is refused with what stands under it, and later faults are told too."""
    told = refused(f"{key}\nd: 1\nd: 2\n".encode())
    assert told[0] == f"a.yaml:1:{column}: a key must be a word or a number"
    assert told[-1].endswith(
        "the key ‘d’ stands twice, first on line {}; keep one of them".format(key.count("\n") + 2)
    )


def test_nesting_is_allowed_to_its_limit_and_no_further() -> None:
    """As many levels as the limit are read, one more is refused with its place."""
    assert parse("[" * MOST_DEPTH + "]" * MOST_DEPTH)
    assert refused(b"[" * (MOST_DEPTH + 1) + b"]" * (MOST_DEPTH + 1)) == [
        f"a.yaml:1:{MOST_DEPTH + 1}: the file nests deeper than {MOST_DEPTH} levels"
    ]


def test_nesting_without_an_end_is_refused_at_the_limit() -> None:
    """A million open brackets end at the limit, not in the depths of the parser."""
    assert refused(b"[" * 1_000_000) == [
        f"a.yaml:1:{MOST_DEPTH + 1}: the file nests deeper than {MOST_DEPTH} levels"
    ]


def test_many_siblings_are_no_depth() -> None:
    """Levels that were closed do not count."""
    assert len(parse("- [[]]\n" * 200)) == 200


@pytest.mark.parametrize(
    "raw", [b"", b"   \n\n", b"# a\n", b"---\n", b"---\n...\n", b"~\n", b"null\n", b"\xef\xbb\xbf"]
)
def test_a_file_that_says_nothing_is_empty(raw: bytes) -> None:
    """Nothing, blank lines, comments and a lone marker are all an empty file."""
    assert refused(raw) == ["a.yaml: the file is empty; ‘tieuchi form SET’ writes one to fill in"]


@pytest.mark.parametrize(("raw", "line"), [(b"\xc3", 1), (b"a: 1\nb: \xe0\n", 2), (b"\n\n\n\xff", 4)])
def test_a_line_that_is_not_utf8_is_named(raw: bytes, line: int) -> None:
    """The first line that is not UTF-8 is named, so that it can be found."""
    assert refused(raw) == [
        f"a.yaml:{line}:1: this line is not UTF-8; save the file again as UTF-8 "
        "(Notepad: Save as, Encoding: UTF-8)"
    ]


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
def test_utf16_is_recognised_either_way_round(encoding: str) -> None:
    """Both byte orders are recognised by their mark."""
    raw = "\ufeffa: 1\n".encode(encoding)
    assert refused(raw) == [
        "a.yaml: the file is UTF-16; save it again as UTF-8 (Notepad: Save as, Encoding: UTF-8)"
    ]


def test_a_syntax_error_without_a_mark_names_the_file() -> None:
    """Where the parser cannot say where, the file is named and no place is invented."""
    import yaml  # noqa: PLC0415 - only to build the error

    from tieuchi.files.yaml import _syntax_problem  # noqa: PLC0415

    problem = _syntax_problem(yaml.MarkedYAMLError(context="while reading"), "a.yaml")
    assert problem.render(str).startswith("a.yaml: this is not YAML: while reading; check")
    bare = _syntax_problem(yaml.MarkedYAMLError(), "a.yaml")
    assert bare.place == Place("a.yaml")


def test_a_missing_file_is_told_gently(tmp_path: Path) -> None:
    """A name that is no file says so and what to check."""
    path = tmp_path / "không có.yaml"
    with pytest.raises(InputError) as caught:
        read_yaml(path)
    assert str(caught.value) == f"{path}: there is no such file; check the name and the folder"


def test_a_folder_is_no_file(tmp_path: Path) -> None:
    """A folder in place of a file says so."""
    with pytest.raises(InputError) as caught:
        read_yaml(tmp_path)
    assert str(caught.value) == f"{tmp_path}: this is a folder; name the files in it"


@pytest.mark.parametrize(
    ("error", "said"),
    [
        (PermissionError(13, "Permission denied"),
         "the file may not be read; it may be open elsewhere or belong to another user"),
        (OSError(5, "Input/output error"), "the file cannot be read: Input/output error"),
        (OSError("gone"), "the file cannot be read: gone"),
    ],
)  # fmt: skip
def test_an_unreadable_file_says_why(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, error: OSError, said: str
) -> None:
    """A file that is locked, forbidden or on a broken disk gives the reason, not a traceback."""
    path = tmp_path / "a.yaml"
    path.write_text("a: 1\n", encoding="utf-8")

    def fail(_: Path) -> bytes:
        raise error

    monkeypatch.setattr(Path, "read_bytes", fail)
    with pytest.raises(InputError) as caught:
        read_yaml(path)
    assert str(caught.value) == f"{path}: {said}"


def test_a_hundred_megabytes_are_refused_unread(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A file of a hundred megabytes is refused by its size, before a byte of it is read."""
    path = tmp_path / "a.yaml"
    with path.open("wb") as file:
        file.truncate(100_000_000)
    monkeypatch.setattr(Path, "read_bytes", lambda _: pytest.fail("the file was read"))
    with pytest.raises(InputError) as caught:
        read_yaml(path)
    assert str(caught.value) == (
        f"{path}: the file has 100,000,000 bytes, and at most 5,000,000 are read; one file describes one "
        "station or one district"
    )


def test_a_file_of_exactly_the_limit_is_read(tmp_path: Path) -> None:
    """The limit itself is still read, one byte more is not."""
    path = tmp_path / "a.yaml"
    path.write_bytes(b"a: 1\n#" + b"x" * (MOST_BYTES - 6))
    assert read_yaml(path).data == {"a": 1}
    path.write_bytes(path.read_bytes() + b"x")
    with pytest.raises(InputError, match="5,000,001 bytes"):
        read_yaml(path)


def test_a_file_may_be_called_otherwise_in_messages(tmp_path: Path) -> None:
    """Content is named by its place in the content folder, composed whatever the disk says."""
    path = tmp_path / "a.yaml"
    path.write_text("a: 1\n", encoding="utf-8")
    decomposed = unicodedata.normalize("NFD", "trạm/xã.yaml")
    assert read_yaml(path, name=decomposed).place(()) == Place("trạm/xã.yaml", 1, 1)


def accepted(name: str) -> Any:
    """Return the evidence of a fixture that looks odd and is sound."""
    return Desk(FIXTURES / "content", Reference()).read(FIXTURES / "accepted" / f"{name}.yaml")


def test_nfd_text_is_read_as_nfc() -> None:
    """A file typed on a Mac gives composed text everywhere."""
    raw = (FIXTURES / "accepted" / "nfd-text.yaml").read_text(encoding="utf-8")
    assert unicodedata.is_normalized("NFD", raw)
    assert not unicodedata.is_normalized("NFC", raw)
    evidence = accepted("nfd-text")
    assert evidence.place == {"commune": "Xã Thử"}
    assert evidence.facts["station_name"].value == "Trạm y tế xã Hoằng Hóa"


def test_a_byte_order_mark_is_passed_over() -> None:
    """Notepad's mark at the beginning is no part of the first key."""
    assert accepted("byte-order-mark").facts["zone"].value == frozenset({"1"})


def test_windows_line_ends_are_line_ends() -> None:
    """A file saved on Windows reads the same."""
    assert accepted("windows-line-ends").facts["population"].value == Interval.point(6200)


def test_quoted_words_stay_words() -> None:
    """A station may be called no, and a zone may stand in quotes."""
    facts = accepted("quoted-words-stay-text").facts
    assert facts["station_name"].value == "no"
    assert facts["zone"].value == frozenset({"1"})
