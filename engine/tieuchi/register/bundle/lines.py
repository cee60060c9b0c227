"""The lines of a log against the hashes of its tree, and these against what was signed."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from tieuchi.register.bundle.faults import Faults
from tieuchi.register.bundle.layout import ENTRIES, HASHES
from tieuchi.register.bundle.opening import Files
from tieuchi.register.bundle.signing import Signed
from tieuchi.register.bundle.walking import Walk
from tieuchi.register.log.tree import HASH_SIZE, Growing, leaf_hash
from tieuchi.values.text import Message


def bundled_hashes(files: Files, size: int) -> list[bytes]:
    """Return the hashes of the lines of a bundle, and tell what is wrong with them."""
    hashes: list[bytes] = []
    for number, line in enumerate(files.lines(HASHES), start=1):
        try:
            hash_ = bytes.fromhex(line.decode("ascii"))
        except ValueError:
            hash_ = b""
        if len(hash_) != HASH_SIZE or hash_.hex().encode() != line:
            files.faults.tell(HASHES, Message("this is not a SHA-256 in hexadecimal"), number)
            return hashes
        hashes.append(hash_)
    if len(hashes) != size:
        message = Message("it has {found} hashes, and the log {size} lines", found=len(hashes), size=size)
        files.faults.tell(HASHES, message)
    return hashes


def check_lines(
    lines: Iterable[bytes], hashes: Sequence[bytes], size: int, walk: Walk, faults: Faults
) -> None:
    """Check that the lines of a bundle are those with these hashes, and tell which are not."""
    count, places = 0, dict[bytes, int]()
    for position, leaf in enumerate(lines):
        count += 1
        hash_ = leaf_hash(leaf)
        wrong = walk.step(position, leaf, hash_)
        if position >= size:
            wrong = Message("the log ends above this line; it was added")
        elif hashes[position : position + 1] != [hash_]:
            places = places or {one: at for at, one in enumerate(hashes)}
            wrong = _another(position, places.get(hash_))
        if wrong:
            walk.broken = True
            faults.tell(ENTRIES, wrong, position + 1)
    if count < size:
        walk.broken = True
        message = Message(
            "the lines of the log from {first} to {last} are missing", first=count, last=size - 1
        )
        faults.tell(ENTRIES, message)


def roots_at(sizes: Iterable[int], hashes: Iterable[bytes]) -> dict[int, bytes]:
    """Return the hash of the tree at those of the sizes that it reaches."""
    wanted, tree = set(sizes), Growing()
    roots = {0: tree.root}
    for hash_ in hashes:
        tree, _ = tree.append(hash_)
        if tree.size in wanted:
            roots[tree.size] = tree.root
    return roots


def check_signed(signed: Sequence[Signed], roots: Mapping[int, bytes], faults: Faults) -> None:
    """Tell the first checkpoint that is not of this log; what was changed came after the one before it.

    Args:
        signed: The checkpoints of the log, in their order.
        roots: The hash of its tree at their sizes.
        faults: Where it is told.
    """
    held = 0
    for one in signed:
        if roots.get(one.head.size) != one.head.root:
            message = Message(
                "the log is not the one that was signed here: of its lines {first} to {last} one was "
                "changed, added or left out",
                first=held,
                last=one.head.size - 1,
            )
            faults.tell_of(one.file, message)
            return
        held = one.head.size


def check_kept(kept: Sequence[Signed], size: int, roots: Mapping[int, bytes], faults: Faults) -> None:
    """Tell which earlier checkpoints the log does not only add to.

    Args:
        kept: The checkpoints that the auditor kept.
        size: How many lines the log now has.
        roots: The hash of its tree at their sizes.
        faults: Where it is told.
    """
    for one in kept:
        if one.head.size > size:
            message = Message(
                "the log was rolled back: {signed} lines were signed here, and now it has {size}",
                signed=one.head.size,
                size=size,
            )
            faults.tell_of(one.file, message)
        elif roots.get(one.head.size) != one.head.root:
            message = Message(
                "the log was rewritten: its first {size} lines are not those that were signed here",
                size=one.head.size,
            )
            faults.tell_of(one.file, message)


def _another(position: int, other: int | None) -> Message:
    if other is not None:
        return Message(
            "line {other} of the log stands here, in the place of line {position}",
            other=other,
            position=position,
        )
    return Message(
        "line {position} of the log was changed or added: the log has another hash for it", position=position
    )
