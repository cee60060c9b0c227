"""A log is what was signed before: checkpoints kept elsewhere show it rolled back, rewritten or another’s."""

from __future__ import annotations

from pathlib import Path

from bundling import INDEPENDENT, ORIGIN, both_say, bundled, office, record
from spoiling import FIRST, LAST, World, lines, put, rehash, resign
from tieuchi.register.bundle.registered import sign_checkpoint
from tieuchi.register.entries import Entry
from tieuchi.register.log.keys import new_key, read_key
from tieuchi.register.log.tree import leaf_hash


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
    (copy / LAST).rename(copy / FIRST)
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
