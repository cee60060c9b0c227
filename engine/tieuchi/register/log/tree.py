"""The Merkle tree over the entries of a log, and proofs about it (RFC 6962, section 2.1).

A tree of ``size`` leaves is split where the left part is the largest power of two below ``size``; its hash is
that of the two parts. So a part of ``2**level`` leaves that starts at a multiple of that number is in every
later tree too: such complete subtrees are stored, by level and index, and every proof is made of them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import reduce
from hashlib import sha256

HASH_SIZE = 32
EMPTY = sha256(b"").digest()
"""The hash of a log without entries."""

StoredNode = Callable[[int, int], bytes]
"""Returns the hash of the complete subtree at a level and an index."""


def leaf_hash(data: bytes) -> bytes:
    """Return the hash of one entry; a node has another prefix, so neither can pass for the other."""
    return sha256(b"\x00" + data).digest()


def node_hash(left: bytes, right: bytes) -> bytes:
    """Return the hash of two neighbouring subtrees."""
    return sha256(b"\x01" + left + right).digest()


@dataclass(frozen=True)
class Node:
    """A complete subtree.

    Attributes:
        level: Its height; a leaf has 0, and a node of this level covers ``2**level`` leaves.
        index: Its place among the nodes of its level, from 0.
        hash: Its hash.
    """

    level: int
    index: int
    hash: bytes


@dataclass(frozen=True)
class Growing:
    """A tree to which leaves are added, known only by its edge.

    Attributes:
        size: The number of leaves.
        edge: The hashes of the complete subtrees the leaves divide into, the largest first.
    """

    size: int = 0
    edge: tuple[bytes, ...] = ()

    def __post_init__(self) -> None:
        if len(self.edge) != self.size.bit_count():
            raise ValueError(f"a tree of {self.size} leaves has another edge than {len(self.edge)} subtrees")

    @classmethod
    def of(cls, size: int, node: StoredNode) -> Growing:
        """Return the tree of the first ``size`` leaves from stored subtrees."""
        return cls(size, tuple(node(level, index) for level, index in _complete(0, size)))

    def append(self, leaf: bytes) -> tuple[Growing, list[Node]]:
        """Return the tree with one leaf more, and the subtrees this leaf completes, itself first.

        Args:
            leaf: The hash of the entry.
        """
        edge = list(self.edge)
        completed = [Node(0, self.size, leaf)]
        while (last := completed[-1]).index % 2:
            completed.append(Node(last.level + 1, last.index // 2, node_hash(edge.pop(), last.hash)))
        return Growing(self.size + 1, (*edge, completed[-1].hash)), completed

    @property
    def root(self) -> bytes:
        """The hash of the whole tree."""
        return _joined(self.edge)


def root_of(leaf_hashes: Iterable[bytes]) -> bytes:
    """Return the hash of the tree over these leaves."""
    edge: list[bytes] = []
    for index, leaf in enumerate(leaf_hashes):
        node = leaf
        while index % 2:
            node, index = node_hash(edge.pop(), node), index // 2  # noqa: PLW2901 - climbs from this leaf
        edge.append(node)
    return _joined(edge)


def inclusion_proof(index: int, size: int, node: StoredNode) -> tuple[bytes, ...]:
    """Return what proves that a leaf stands at its place in the tree of the first ``size`` leaves.

    Args:
        index: The place of the leaf, from 0.
        size: The size of the tree.
        node: The stored subtrees; about as many are read as the tree is high.

    Raises:
        ValueError: If the tree has no such leaf.
    """
    if not 0 <= index < size:
        raise ValueError(f"a tree of {size} leaves has no leaf {index}")
    start, stop, proof = 0, size, []
    while stop - start > 1:
        middle = start + _left_part(stop - start)
        if index < middle:
            proof.append(_part(middle, stop, node))
            stop = middle
        else:
            proof.append(_part(start, middle, node))
            start = middle
    return tuple(reversed(proof))


def consistency_proof(first: int, second: int, node: StoredNode) -> tuple[bytes, ...]:
    """Return what proves that the tree of ``second`` leaves only adds to that of ``first``.

    Args:
        first: The size of the earlier tree; of an empty one and of an equal one the proof is empty.
        second: The size of the later tree.
        node: The stored subtrees; about as many are read as the tree is high.

    Raises:
        ValueError: If the first is not a size from 0 to the second.
    """
    if not 0 <= first <= second:
        raise ValueError(f"a tree of {second} leaves does not add to one of {first}")
    start, stop, proof, known = 0, second, [], True
    while first and first != stop:
        middle = start + _left_part(stop - start)
        if first <= middle:
            proof.append(_part(middle, stop, node))
            stop = middle
        else:
            proof.append(_part(start, middle, node))
            start, known = middle, False
    if not known:
        proof.append(_part(start, stop, node))
    return tuple(reversed(proof))


def checks_inclusion(leaf: bytes, index: int, size: int, proof: Iterable[bytes], root: bytes) -> bool:
    """Tell whether the proof shows this leaf at this place of the tree with this root (RFC 9162, 2.1.3.2).

    Args:
        leaf: The hash of the entry.
        index: Its place, from 0.
        size: The size of the tree.
        proof: The hashes of the proof, from the leaf upwards.
        root: The hash of the tree.
    """
    if not 0 <= index < size or len(leaf) != HASH_SIZE:
        return False
    place, last, found = index, size - 1, leaf
    for hash_ in proof:
        if not last or len(hash_) != HASH_SIZE:
            return False
        if place % 2 or place == last:
            found = node_hash(hash_, found)
            place, last = _up_to_left_turn(place, last)
        else:
            found = node_hash(found, hash_)
        place, last = place // 2, last // 2
    return not last and found == root


def checks_consistency(
    first: int, second: int, first_root: bytes, second_root: bytes, proof: Iterable[bytes]
) -> bool:
    """Tell whether the proof shows that the second tree only adds to the first (RFC 9162, 2.1.4.2).

    Args:
        first: The size of the earlier tree.
        second: The size of the later tree.
        first_root: The hash of the earlier tree.
        second_root: The hash of the later tree.
        proof: The hashes of the proof; none where the first is empty or as large as the second.
    """
    hashes = list(proof)
    if not 0 <= first <= second or (first == 0 and first_root != EMPTY):
        return False
    if first in (0, second):
        return not hashes and (first < second or first_root == second_root)
    if first.bit_count() == 1:
        hashes.insert(0, first_root)
    if not hashes or any(len(hash_) != HASH_SIZE for hash_ in hashes):
        return False
    return _both_roots(first, second, hashes) == (first_root, second_root)


def _both_roots(first: int, second: int, hashes: list[bytes]) -> tuple[bytes, bytes] | None:
    place, last = first - 1, second - 1
    while place % 2:
        place, last = place // 2, last // 2
    earlier = later = hashes[0]
    for hash_ in hashes[1:]:
        if not last:
            return None
        if place % 2 or place == last:
            earlier, later = node_hash(hash_, earlier), node_hash(hash_, later)
            place, last = _up_to_left_turn(place, last)
        else:
            later = node_hash(later, hash_)
        place, last = place // 2, last // 2
    return None if last else (earlier, later)


def _up_to_left_turn(place: int, last: int) -> tuple[int, int]:
    """Climb while the node is the lone right end of its level, which is lifted without a hash."""
    while place and not place % 2:
        place, last = place // 2, last // 2
    return place, last


def _part(start: int, stop: int, node: StoredNode) -> bytes:
    return _joined([node(level, index) for level, index in _complete(start, stop)])


def _complete(start: int, stop: int) -> Iterator[tuple[int, int]]:
    """Yield the complete subtrees that a part of the tree divides into, the largest first."""
    while start < stop:
        level = (stop - start).bit_length() - 1
        yield level, start >> level
        start += 1 << level


def _joined(edge: Iterable[bytes]) -> bytes:
    rising = reversed(list(edge))
    smallest = next(rising, EMPTY)
    return reduce(lambda right, left: node_hash(left, right), rising, smallest)


def _left_part(size: int) -> int:
    return 1 << (size - 1).bit_length() - 1
