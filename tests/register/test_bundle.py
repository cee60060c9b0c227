"""Bundles: what is whole both verifiers take, and every way of tampering both refuse, saying what and where."""

from __future__ import annotations

import random
import shutil
import subprocess
import sys
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bundling import (
    INDEPENDENT,
    ORIGIN,
    Office,
    both_say,
    bundled,
    copied,
    evidence,
    files_of,
    first_says,
    office,
    record,
    second_says,
    unsigned,
)
from tieuchi.register.bundle.registered import sign_checkpoint
from tieuchi.register.entries import Entry
from tieuchi.register.log.checkpoints import Head
from tieuchi.register.log.keys import SigningKey, new_key, read_key
from tieuchi.register.log.notes import sign
from tieuchi.register.log.tree import leaf_hash, root_of
from tieuchi.values.canonical import canonical
from tieuchi.values.problem import InputError, JudgingError

FLIPS = 400
LAST = "checkpoints/000001.txt"


@dataclass(frozen=True)
class World:
    """An office with its bundle, as a folder and as a zip file, and another office."""

    office: Office
    folder: Path
    zip: Path
    other: Office
    other_folder: Path

    @property
    def keys(self) -> list[str]:
        """The key of the office."""
        return [str(self.office.key.public)]


@pytest.fixture(scope="module")
def world(tmp_path_factory: pytest.TempPathFactory) -> World:
    """Both offices."""
    here, there = tmp_path_factory.mktemp("here"), tmp_path_factory.mktemp("there")
    one, two = office(here), office(there, lines=6, name="soyte.example/khac")
    return World(
        one,
        bundled(one, here / "bundle"),
        bundled(one, here / "bundle.zip"),
        two,
        bundled(two, there / "bundle"),
    )


@pytest.fixture
def copy(world: World, tmp_path: Path) -> Path:
    """A copy of the bundle, to be spoilt."""
    return copied(world.folder, tmp_path / "bundle")


def test_a_whole_bundle_is_taken(world: World) -> None:
    """A folder and a zip file, with the earlier checkpoint or without, have nothing wrong with them."""
    for path in (world.folder, world.zip):
        for kept in ([], [world.office.earlier]):
            assert both_say(path, world.keys, kept) == ("", "")
    found = first_says(world.folder, world.keys, [world.office.earlier])
    assert (found.lines, found.objects, [one.head.size for one in found.signed]) == (7, 14, [3, 7])
    assert [one.head.size for one in found.kept] == [3]


def test_a_zip_file_is_the_same_every_time(world: World, tmp_path: Path) -> None:
    """Two exports of one register have one hash."""
    assert bundled(world.office, tmp_path / "again.zip").read_bytes() == world.zip.read_bytes()


def test_a_log_without_lines_can_be_signed_and_checked(tmp_path: Path) -> None:
    """An empty register gives a bundle in which nothing is wrong."""
    one = unsigned(tmp_path)
    earlier = sign_checkpoint(one.register, one.key)
    assert both_say(bundled(one, tmp_path / "bundle"), [str(one.key.public)], [earlier]) == ("", "")


Spoils = Callable[[Path, World], None]
WAYS: dict[str, tuple[Spoils, str, str]] = {}
"""Each way of spoiling a bundle, with what the first verifier says of it and what the second does."""


def way(first: str, second: str) -> Callable[[Spoils], Spoils]:
    """Add a way of spoiling a bundle."""

    def added(spoil: Spoils) -> Spoils:
        WAYS[spoil.__name__] = spoil, first, second
        return spoil

    return added


def lines(path: Path, name: str = "entries.jsonl") -> list[bytes]:
    """Return the lines of a file."""
    return (path / name).read_bytes().splitlines(keepends=True)


def put(path: Path, new: list[bytes], name: str = "entries.jsonl") -> None:
    """Write the lines of a file."""
    (path / name).write_bytes(b"".join(new))


def rehash(path: Path) -> None:
    """Let the hashes follow the lines, as whoever changes a line on purpose would."""
    put(path, [leaf_hash(one[:-1]).hex().encode() + b"\n" for one in lines(path)], "hashes.txt")


def resign(path: Path, key: SigningKey, name: str = LAST) -> None:
    """Let the last checkpoint follow the lines, signed by some key."""
    leaves = [leaf_hash(one[:-1]) for one in lines(path)]
    (path / name).write_bytes(Head(key.public.name, len(leaves), root_of(leaves)).signed(key.private))


@way(r"entries.jsonl: the lines of the log from 6 to 6 are missing", "entries.jsonl: lines are missing")
def the_last_line_left_out(path: Path, world: World) -> None:
    """A log cut short."""
    put(path, lines(path)[:-1])


@way(r"entries.jsonl:7:1: this line is cut off", "entries.jsonl: cut off")
def the_last_line_cut(path: Path, world: World) -> None:
    """A file that was not copied whole."""
    put(path, [*lines(path)[:-1], lines(path)[-1][:-20]])


@way(
    r"entries.jsonl:3:1: line 3 of the log stands here, in the place of line 2", "line 2 of the log: changed"
)
def a_line_left_out_in_the_middle(path: Path, world: World) -> None:
    """A decision made to vanish."""
    put(path, [*lines(path)[:2], *lines(path)[3:]])


@way(
    r"entries.jsonl:3:1: line 4 of the log stands here, in the place of line 2", "line 2 of the log: changed"
)
def two_lines_exchanged(path: Path, world: World) -> None:
    """Another order."""
    a, b, c, d, e, *rest = lines(path)
    put(path, [a, b, e, d, c, *rest])


@way(
    r"entries.jsonl:4:1: line 2 of the log stands here, in the place of line 3", "line 3 of the log: changed"
)
def a_line_doubled(path: Path, world: World) -> None:
    """A line twice."""
    put(path, [*lines(path)[:3], *lines(path)[2:]])


@way(r"entries.jsonl:8:1: the log ends above this line", "entries.jsonl: lines are missing or were added")
def a_line_added(path: Path, world: World) -> None:
    """A line after the end."""
    put(path, [*lines(path), lines(path)[0]])


@way(r"entries.jsonl:4:1: line 3 of the log was changed", "line 3 of the log: changed")
def a_letter_changed(path: Path, world: World) -> None:
    """One letter of one decision."""
    changed = lines(path)
    changed[3] = changed[3].replace(b"recognised", b"recognized")
    put(path, changed)


@way(r"entries.jsonl:4:1: line 3 of the log was changed", "line 3 of the log: changed")
def white_space_added(path: Path, world: World) -> None:
    """The same JSON, written otherwise."""
    changed = lines(path)
    changed[3] = changed[3].replace(b'":"', b'": "', 1)
    put(path, changed)


@way(r"entries.jsonl:4:1: line 3 of the log was changed", "line 3 of the log: changed")
def letters_taken_apart(path: Path, world: World) -> None:
    """As a Mac does: ã as a and a mark."""
    changed = lines(path)
    changed[3] = changed[3].replace("ã".encode(), "a\u0303".encode())
    put(path, changed)


@way(r"entries.jsonl:1:1: line 0 of the log was changed", "line 0 of the log: changed")
def line_ends_of_another_system(path: Path, world: World) -> None:
    """As some editors do."""
    put(path, [one[:-1] + b"\r\n" for one in lines(path)])


@way(
    LAST + ": the log is not the one that was signed here: of its lines 3 to 6", LAST + ": the first 7 lines"
)
def a_line_changed_and_hashed_anew(path: Path, world: World) -> None:
    """By someone who knows the format and has no key."""
    a_letter_changed(path, world)
    rehash(path)


@way("000000.txt: the log is not the one that was signed here: of its lines 0 to 2", "the first 3 lines")
def an_early_line_changed_and_all_signed_anew(path: Path, world: World) -> None:
    """By someone who has the key, but forgets the first checkpoint."""
    changed = lines(path)
    changed[1] = changed[1].replace(b"recognised", b"recognized")
    put(path, changed)
    rehash(path)
    resign(path, world.office.key)


@way("hashes.txt:2:1: this is not a SHA-256", "hashes.txt: not every line is a hash")
def a_hash_in_capitals(path: Path, world: World) -> None:
    """The same hash, written otherwise."""
    changed = lines(path, "hashes.txt")
    put(path, [changed[0], changed[1].upper(), *changed[2:]], "hashes.txt")


@way("hashes.txt: it has 8 hashes, and the log 7 lines", "hashes.txt: 8 hashes, and the log has 7 lines")
def a_hash_too_many(path: Path, world: World) -> None:
    """A hash without a line."""
    put(path, [*lines(path, "hashes.txt"), lines(path, "hashes.txt")[0]], "hashes.txt")


@way("hashes.txt: this file is missing", "hashes.txt: missing")
def the_hashes_left_out(path: Path, world: World) -> None:
    """Without what tells which line it is."""
    (path / "hashes.txt").unlink()


@way("entries.jsonl: this file is missing", "entries.jsonl: missing")
def the_lines_left_out(path: Path, world: World) -> None:
    """Hashes alone."""
    (path / "entries.jsonl").unlink()


def an_object(path: Path, number: int = 0) -> Path:
    """Return one of the files that lines rest on."""
    return sorted((path / "objects").iterdir())[number]


@way("objects/.*: this file is missing, and a line of the log rests on it", "objects/.*: missing")
def an_object_left_out(path: Path, world: World) -> None:
    """Evidence made to vanish."""
    an_object(path).unlink()


@way("objects/.*: this file was changed", "objects/.*: changed")
def an_object_changed(path: Path, world: World) -> None:
    """Evidence changed."""
    an_object(path).write_bytes(an_object(path).read_bytes() + b" ")


@way("objects/.*: this file was changed", "objects/.*: changed")
def two_objects_exchanged(path: Path, world: World) -> None:
    """The evidence of one commune for that of another."""
    first, second = an_object(path), an_object(path, 1)
    one, two = first.read_bytes(), second.read_bytes()
    first.write_bytes(two)
    second.write_bytes(one)


@way("objects/.*: no line of the log rests on this file", "objects/.*: no line of the log rests on it")
def an_object_added(path: Path, world: World) -> None:
    """Evidence that nobody judged."""
    raw = evidence(99)
    (path / "objects" / INDEPENDENT.hashlib.sha256(raw).hexdigest()).write_bytes(raw)


@way("law.yaml: this does not belong into the bundle", "law.yaml: does not belong")
def a_file_added(path: Path, world: World) -> None:
    """Something that only looks as if it belonged."""
    (path / "law.yaml").write_bytes(b"")


@way("objects/00/1: this does not belong into the bundle", "objects/00/1: does not belong")
def a_folder_added(path: Path, world: World) -> None:
    """A folder within."""
    (path / "objects" / "00").mkdir()
    (path / "objects" / "00" / "1").write_bytes(b"")


@way("objects/.*: this is not a file but a link", r"a link\): does not belong")
def an_object_that_is_a_link(path: Path, world: World) -> None:
    """What is read could be elsewhere, and another thing tomorrow."""
    shutil.move(an_object(path), path.parent / "elsewhere")
    (path / "objects" / ("0" * 64)).symlink_to(path.parent / "elsewhere")


@way(LAST + ": the signature of ‘.*’ does not fit the text", LAST + ": InvalidSignature")
def a_signature_changed(path: Path, world: World) -> None:
    """One letter of a signature."""
    note = (path / LAST).read_text("utf-8")
    at = len(note) - 20
    (path / LAST).write_text(
        note[:at] + ("A" if note[at] != "A" else "B") + note[at + 1 :], "utf-8", newline="\n"
    )


@way(LAST + ": none of the given keys has signed it", LAST + ": signed by .*, which is not a trusted key")
def another_key(path: Path, world: World) -> None:
    """Signed by someone else under the name of the office."""
    new_key(path.parent / "thief.key", ORIGIN, None)
    resign(path, read_key(path.parent / "thief.key", None))


@way("000000.txt: none of the given keys has signed it", "signed by .*, which is not a trusted key")
def the_log_of_another_office(path: Path, world: World) -> None:
    """A whole bundle, of someone else."""
    shutil.rmtree(path)
    copied(world.other_folder, path)


@way(LAST + ": none of the given keys has signed it", LAST + ": signed by .*, which is not a trusted key")
def a_checkpoint_of_another_log(path: Path, world: World) -> None:
    """Someone else’s signature under this log."""
    shutil.copy(world.other_folder / LAST, path / LAST)


@way(LAST + ": it has more in it than a checkpoint", LAST + ": not a checkpoint with one signature")
def a_second_signature(path: Path, world: World) -> None:
    """A signature that nobody asked for."""
    note = (path / LAST).read_bytes()
    (path / LAST).write_bytes(note + note.splitlines(keepends=True)[-1])


@way(LAST + ": this file is too large for what it is", LAST + ": not a checkpoint with one signature")
def a_checkpoint_without_end(path: Path, world: World) -> None:
    """A megabyte and more."""
    (path / LAST).write_bytes((path / LAST).read_bytes() * 10_000)


@way(
    LAST + ": it is a checkpoint of ‘soyte.example/khac’, signed by a key of",
    LAST + ": the key of .* another log",
)
def a_checkpoint_signed_for_another_log(path: Path, world: World) -> None:
    """By the right key, which has no business there."""
    head = Head("soyte.example/khac", 7, b"\1" * 32)
    (path / LAST).write_bytes(sign(head.text, ORIGIN, world.office.key.private))


@way("000000.txt: this file is missing", "checkpoints: missing")
def the_first_checkpoint_left_out(path: Path, world: World) -> None:
    """What was signed first, made to vanish."""
    (path / "checkpoints/000000.txt").unlink()


@way("checkpoints: there is no sound checkpoint", "checkpoints: missing")
def all_checkpoints_left_out(path: Path, world: World) -> None:
    """Without any signature."""
    shutil.rmtree(path / "checkpoints")


@way(LAST + ": it is of fewer lines than the one before it", "a later one is of fewer lines")
def the_checkpoints_exchanged(path: Path, world: World) -> None:
    """Another order of checkpoints."""
    first, last = path / "checkpoints/000000.txt", path / LAST
    one, two = first.read_bytes(), last.read_bytes()
    first.write_bytes(two)
    last.write_bytes(one)


@pytest.mark.parametrize("name", WAYS)
def test_a_spoilt_bundle_is_refused(name: str, copy: Path, world: World) -> None:
    """Both verifiers find it, and say what is wrong and in which file."""
    spoil, first, second = WAYS[name]
    spoil(copy, world)
    told, also = both_say(copy, world.keys)
    assert INDEPENDENT.re.search(first, told), told
    assert INDEPENDENT.re.search(second, also), also


def test_a_log_rolled_back_is_refused_by_whoever_kept_a_checkpoint(copy: Path, world: World) -> None:
    """A bundle of an earlier day is whole in itself; only a later checkpoint shows what is gone."""
    later = (copy / LAST).read_text("utf-8")
    (copy / LAST).unlink()
    put(copy, lines(copy)[:3])
    put(copy, lines(copy, "hashes.txt")[:3], "hashes.txt")
    needed = {sha for one in lines(copy) for sha in Entry.of(one[:-1]).objects}
    law = INDEPENDENT.parse((copy / "objects" / Entry.of(lines(copy)[0][:-1]).law).read_bytes())
    for one in (copy / "objects").iterdir():
        if one.name not in needed | set(law.values()):
            one.unlink()
    assert both_say(copy, world.keys) == ("", "")
    told, also = both_say(copy, world.keys, [later])
    assert told == "kept 0: the log was rolled back: 7 lines were signed here, and now it has 3"
    assert also == "kept 0: rolled back, 7 lines were signed here and 3 are left"


def test_a_fork_is_refused_by_whoever_kept_a_checkpoint(copy: Path, world: World) -> None:
    """The office shows another log under its own key: whole in itself, and not what was signed before."""
    changed = lines(copy)
    changed[1] = changed[1].replace(b"recognised", b"recognized")
    changed[6] = changed[6].replace(
        leaf_hash(lines(copy)[1][:-1]).hex().encode(), leaf_hash(changed[1][:-1]).hex().encode()
    )
    put(copy, changed)
    rehash(copy)
    resign(copy, world.office.key)
    (copy / LAST).rename(copy / "checkpoints/000000.txt")
    assert both_say(copy, world.keys) == ("", "")
    told, also = both_say(copy, world.keys, [world.office.earlier])
    assert told == "kept 0: the log was rewritten: its first 3 lines are not those that were signed here"
    assert also == "kept 0: the first 3 lines of the log are not those signed here"


def test_a_checkpoint_of_another_log_was_not_kept_of_this_one(world: World) -> None:
    """Comparing with another office's checkpoint, or with a changed one, is refused."""
    for kept, keys in [
        (world.other.earlier, [*world.keys, str(world.other.key.public)]),
        (world.other.earlier, world.keys),
        (world.office.earlier.replace("\n3\n", "\n2\n"), world.keys),
        ("", world.keys),
    ]:
        told, also = both_say(world.folder, keys, [kept])
        assert told.startswith("kept 0: ")
        assert also.startswith("kept 0: ")


def test_a_key_may_follow_another(tmp_path: Path) -> None:
    """After a new key of the same name signs, both are needed; the old one alone does not do."""
    one = office(tmp_path)
    new_key(tmp_path / "next.key", ORIGIN, None)
    following = read_key(tmp_path / "next.key", None)
    record(one.register, one.clock, [8])
    sign_checkpoint(one.register, following)
    path = bundled(one, tmp_path / "bundle")
    keys = [str(one.key.public), str(following.public)]
    assert both_say(path, keys) == ("", "")
    assert "000002.txt" in both_say(path, keys[:1])[0]


def test_a_line_that_breaks_the_rules_is_refused_though_it_was_signed(copy: Path, world: World) -> None:
    """Signing does not make sound: a code that is not the receipt's, a time running back, a correction of nothing."""
    whole = lines(copy)
    corrects = b'"position":1'
    for number, old, new, first, second in [
        (
            3,
            b'"code":"',
            b'"code":"0',
            "the code .* is not that of its receipt",
            "not the code of its receipt",
        ),
        (3, b'"recorded":"2025', b'"recorded":"2024', "before the line above it", "before the line above it"),
        (3, b'"recorded":"2025', b'"recorded":"25', "‘recorded’ is missing or not written", "misplaced"),
        (6, corrects, b'"position":2', "corrects line 2, and no line before it is that", "no line above it"),
        (6, corrects, b'"position":6', "corrects line 6, and no line before it is that", "no line above it"),
        (3, b'}},"law":"', b'}},"law":"0', "‘law’ is missing or not written", "misplaced"),
        (3, b'"evidence":[', b'"evidence":[1,', "‘evidence’ is missing or not written", "not subscriptable"),
        (3, b'{"decision":', b'{ "decision":', "canonical JSON", "canonical JSON"),
        (3, b'{"decision":', b'{"decision":1.5,"decision":', "canonical JSON", "canonical JSON"),
    ]:
        changed = [*whole]
        changed[number] = changed[number].replace(old, new, 1)
        put(copy, changed)
        rehash(copy)
        resign(copy, world.office.key)
        told, also = both_say(copy, world.keys)
        assert INDEPENDENT.re.search(f"entries.jsonl:{number + 1}:1: .*{first}", told), told
        assert INDEPENDENT.re.search(f"line {number} of the log: .*{second}", also), also


odd = st.sampled_from(
    [None, True, 0, -1, 7, "", "0" * 64, "2025-01-10T00:01:00.000000Z", [], {}, [1], {"sha256": 1}]
)
"""What stands where something else is expected."""


@settings(deadline=None, max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.data(), odd)
def test_both_agree_whatever_a_signed_line_says(
    world: World, tmp_path_factory: pytest.TempPathFactory, data: st.DataObject, value: object
) -> None:
    """Whatever is put in the place of anything in a line, and then signed, both take it or both refuse it."""
    path = copied(world.folder, tmp_path_factory.mktemp("odd") / "bundle")
    number = data.draw(st.integers(0, 6))
    changed, said = lines(path), INDEPENDENT.parse(lines(path)[number][:-1])
    inner, name = data.draw(st.sampled_from(list(spots(said))))
    inner[name] = value
    changed[number] = canonical(said) + b"\n"
    put(path, changed)
    rehash(path)
    resign(path, world.office.key)
    both_say(path, world.keys)
    shutil.rmtree(path)


def spots(said: Any) -> Iterator[tuple[Any, Any]]:
    """Yield every place in a line: what it is in, and its key or number there."""
    for name in list(said) if isinstance(said, dict) else range(len(said)):
        yield said, name
        if isinstance(said[name], dict | list):
            yield from spots(said[name])


def test_a_line_is_corrected_once(copy: Path, world: World) -> None:
    """A second correction of the same line is refused."""
    last = lines(copy)[-1]
    put(copy, [*lines(copy), last])
    rehash(copy)
    resign(copy, world.office.key)
    told, also = both_say(copy, world.keys)
    assert "entries.jsonl:8:1: it corrects line 1, which line 6 corrected already" in told
    assert "line 7 of the log: corrects no line above it, or one again" in also


def test_any_byte_changed_anywhere_is_found(world: World, tmp_path: Path) -> None:
    """Whichever byte of whichever file is changed to whatever, both verifiers refuse the bundle."""
    chance = random.Random(20251124)  # noqa: S311 - nothing secret
    path = copied(world.folder, tmp_path / "bundle")
    places = [(file, at) for file in files_of(path) for at in range(file.stat().st_size)]
    for file, at in chance.sample(places, FLIPS):
        whole = file.read_bytes()
        other = chance.choice([one for one in range(256) if one != whole[at]])
        file.write_bytes(whole[:at] + bytes([other]) + whole[at + 1 :])
        told, _ = both_say(path, world.keys)
        assert told, f"{file.name} at {at}: {whole[at]} to {other}"
        file.write_bytes(whole)


def test_any_byte_of_a_zip_file_changed_is_found_or_changes_nothing(world: World, tmp_path: Path) -> None:
    """A zip file has bytes that say nothing of what is in it; whatever is taken has every file as it was."""
    chance = random.Random(7)  # noqa: S311 - nothing secret
    whole, path = world.zip.read_bytes(), tmp_path / "bundle.zip"
    with zipfile.ZipFile(world.zip) as archive:
        wanted = {name: archive.read(name) for name in archive.namelist()}
    for at in chance.sample(range(len(whole)), FLIPS):
        path.write_bytes(whole[:at] + bytes([whole[at] ^ (1 << chance.randrange(8))]) + whole[at + 1 :])
        first, second = verdict(first_says, path, world), verdict(second_says, path, world)
        assert first == second, at
        if first:
            with zipfile.ZipFile(path) as archive:
                assert {name: archive.read(name) for name in archive.namelist()} == wanted


def verdict(asks: Callable[[Path, list[str]], object], path: Path, world: World) -> bool:
    """Return whether a verifier takes a bundle; one that cannot be read it does not."""
    try:
        found = asks(path, world.keys)
    except (InputError, zipfile.BadZipFile, NotImplementedError):
        return False
    return found is None or not getattr(found, "faults", True)


def test_folders_in_a_zip_file_do_not_matter(world: World, tmp_path: Path) -> None:
    """Some programs write the folders into a zip file as well."""
    path = tmp_path / "again.zip"
    with zipfile.ZipFile(path, "w") as archive:
        for name in ("checkpoints/", "objects/"):
            archive.writestr(name, b"")
        for file in files_of(world.folder):
            archive.write(file, file.relative_to(world.folder).as_posix())
    assert both_say(path, world.keys) == ("", "")


def test_a_zip_file_with_a_file_twice_is_refused(world: World, tmp_path: Path) -> None:
    """One reader would take the first and another the last of them."""
    path = tmp_path / "twice.zip"
    shutil.copy(world.zip, path)
    with pytest.warns(UserWarning, match="Duplicate"), zipfile.ZipFile(path, "a") as archive:
        archive.writestr("entries.jsonl", b"")
    told, also = both_say(path, world.keys)
    assert "entries.jsonl: this file is in the zip file 2 times" in told
    assert "entries.jsonl (twice): does not belong" in also


def test_no_list_of_faults_is_endless(copy: Path, world: World) -> None:
    """Of many things that are wrong some are told, and how many more there are."""
    for number in range(40):
        (copy / f"{number}.txt").write_bytes(b"")
    found = first_says(copy, world.keys)
    assert (len(found.faults), found.more) == (30, 10)


@pytest.mark.parametrize("broken", ["nothing", "text", "cut"])
def test_what_is_no_bundle_cannot_be_read(broken: str, world: World, tmp_path: Path) -> None:
    """A file that is not there, one that is something else and half a zip file are told apart from a spoilt bundle."""
    path = tmp_path / "bundle.zip"
    if broken != "nothing":
        path.write_bytes(b"a text" if broken == "text" else world.zip.read_bytes()[:500])
    with pytest.raises(InputError, match="no such file" if broken == "nothing" else "no bundle and no proof"):
        first_says(path, world.keys)
    with pytest.raises((OSError, zipfile.BadZipFile)):
        INDEPENDENT.Files(str(path))


def test_nothing_is_exported_before_a_checkpoint_or_over_something(world: World, tmp_path: Path) -> None:
    """A bundle without a checkpoint would prove nothing, and no file is overwritten."""
    fresh = tmp_path / "fresh"
    fresh.mkdir()
    one = office(fresh)
    for path in (world.folder, world.zip):
        with pytest.raises(InputError, match="already exists"):
            bundled(one, path)
    with pytest.raises(JudgingError, match=r"no checkpoint .* was signed yet"):
        bundled(unsigned(tmp_path), tmp_path / "nothing")
    assert not (tmp_path / "nothing").exists()


def run(path: Path, world: World, *more: str) -> Iterator[int]:
    """Yield the exit codes of both programs, asked as an auditor asks them."""
    key = path.parent / "office.pub"
    key.write_text(world.keys[0] + "\n", encoding="utf-8")
    separate = [str(Path(INDEPENDENT.__file__ or "")), str(path), "--key", str(key), *more]
    yield subprocess.run([sys.executable, *separate], check=False, capture_output=True).returncode  # noqa: S603
    product = ["-m", "tieuchi", "verify", str(path), "--key", str(key), *more]
    yield subprocess.run([sys.executable, *product], check=False, capture_output=True).returncode  # noqa: S603


def test_both_programs_leave_with_the_same_code(world: World, copy: Path) -> None:
    """0 for a whole bundle, 1 for a spoilt one, 2 for what cannot be read."""
    assert list(run(copy, world)) == [0, 0]
    a_letter_changed(copy, world)
    assert list(run(copy, world)) == [1, 1]
    assert list(run(copy.with_name("nothing.zip"), world)) == [2, 2]


def test_the_separate_verifier_is_short_and_stands_alone() -> None:
    """It has at most 250 lines, and imports the standard library and one that verifies signatures."""
    source = Path(INDEPENDENT.__file__ or "").read_text("utf-8")
    assert len(source.splitlines()) <= 250
    imported = set(INDEPENDENT.re.findall(r"^(?:from|import) (\w+)", source, INDEPENDENT.re.MULTILINE))
    assert imported - set(sys.stdlib_module_names) == {"cryptography"}
