"""Bundles spoilt on purpose: an office’s bundle, how its files are changed, and what both verifiers say of it."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from bundling import Office, both_say
from tieuchi.register.log.checkpoints import Head
from tieuchi.register.log.keys import SigningKey
from tieuchi.register.log.tree import leaf_hash, root_of

FIRST = "checkpoints/000000.txt"
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


Spoils = Callable[[Path, World], None]


@dataclass(frozen=True)
class Way:
    """A way of spoiling a bundle.

    Attributes:
        spoil: What spoils it.
        first: What the product’s verifier says of it, as a pattern.
        second: What the separate verifier says of it, as a pattern.
    """

    spoil: Spoils
    first: str
    second: str

    def is_refused(self, copy: Path, world: World) -> None:
        """Spoil a copy of the bundle; both verifiers have to say what is wrong, and in which file."""
        self.spoil(copy, world)
        told, also = both_say(copy, world.keys)
        assert re.search(self.first, told), told
        assert re.search(self.second, also), also


def added_to(ways: dict[str, Way]) -> Callable[[str, str], Callable[[Spoils], Spoils]]:
    """Return the decorator that adds a way, by its name, with what both verifiers say of it."""

    def way(first: str, second: str) -> Callable[[Spoils], Spoils]:
        def added(spoil: Spoils) -> Spoils:
            ways[spoil.__name__] = Way(spoil, first, second)
            return spoil

        return added

    return way


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


def change_a_letter(path: Path, number: int = 3) -> None:
    """Change one letter of the decision on a line."""
    changed = lines(path)
    changed[number] = changed[number].replace(b"recognised", b"recognized")
    put(path, changed)
