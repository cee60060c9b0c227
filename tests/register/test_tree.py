"""The tree of the log, against RFC 6962 written down as it stands."""

from __future__ import annotations

from functools import cache
from hashlib import sha256

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tieuchi.register.log.tree import (
    EMPTY,
    Growing,
    Node,
    checks_consistency,
    checks_inclusion,
    consistency_proof,
    inclusion_proof,
    leaf_hash,
    node_hash,
    root_of,
)

LARGEST = 130
LEAVES = tuple(leaf_hash(str(place).encode()) for place in range(LARGEST))


def split(size: int) -> int:
    """Return the largest power of two below a size (RFC 6962, 2.1: k < n <= 2k)."""
    left = 1
    while left * 2 < size:
        left *= 2
    return left


@cache
def tree_hash(start: int, stop: int) -> bytes:
    """Return MTH(D[start:stop]) of RFC 6962, 2.1."""
    if stop == start:
        return sha256(b"").digest()
    if stop - start == 1:
        return LEAVES[start]
    middle = start + split(stop - start)
    return sha256(b"\x01" + tree_hash(start, middle) + tree_hash(middle, stop)).digest()


def path(place: int, start: int, stop: int) -> list[bytes]:
    """Return PATH(m, D[n]) of RFC 6962, 2.1.1."""
    if stop - start == 1:
        return []
    middle = start + split(stop - start)
    if place < middle:
        return [*path(place, start, middle), tree_hash(middle, stop)]
    return [*path(place, middle, stop), tree_hash(start, middle)]


def subproof(first: int, start: int, stop: int, known: bool) -> list[bytes]:
    """Return SUBPROOF(m, D[n], b) of RFC 6962, 2.1.2; ``first`` is a place of the whole tree."""
    if first == stop:
        return [] if known else [tree_hash(start, stop)]
    middle = start + split(stop - start)
    if first <= middle:
        return [*subproof(first, start, middle, known), tree_hash(middle, stop)]
    return [*subproof(first, middle, stop, False), tree_hash(start, middle)]


@pytest.fixture(scope="module")
def grown() -> tuple[list[Growing], dict[tuple[int, int], bytes]]:
    """Return the tree at each size, and every subtree that was stored while it grew."""
    trees, stored = [Growing()], {}
    for leaf in LEAVES:
        tree, nodes = trees[-1].append(leaf)
        trees.append(tree)
        stored.update({(node.level, node.index): node.hash for node in nodes})
    return trees, stored


def test_roots_of_all_sizes(grown: tuple[list[Growing], dict[tuple[int, int], bytes]]) -> None:
    """However the tree is made, its hash is the one the RFC defines."""
    trees, stored = grown
    for size, tree in enumerate(trees):
        assert tree.root == tree_hash(0, size) == root_of(LEAVES[:size])
        assert Growing.of(size, lambda level, index: stored[level, index]) == tree


def test_the_stored_subtrees_are_the_complete_ones(
    grown: tuple[list[Growing], dict[tuple[int, int], bytes]],
) -> None:
    """Each complete subtree is told once, with the hash the RFC gives it, and no other is."""
    complete = {
        (level, index): tree_hash(index << level, (index + 1) << level)
        for level in range(LARGEST.bit_length())
        for index in range(LARGEST >> level)
    }
    assert grown[1] == complete


def test_inclusion_proofs_of_all_leaves_in_all_sizes(
    grown: tuple[list[Growing], dict[tuple[int, int], bytes]],
) -> None:
    """Every proof is the one the RFC defines, reads few nodes, and shows its leaf at its place and nowhere else."""
    stored = grown[1]
    for size in range(1, LARGEST + 1):
        root, read = tree_hash(0, size), [0]

        def node(level: int, index: int, read: list[int] = read) -> bytes:
            read[0] += 1
            return stored[level, index]

        for place in range(size):
            read[0] = 0
            proof = inclusion_proof(place, size, node)
            assert list(proof) == path(place, 0, size)
            assert read[0] <= 2 * size.bit_length()
            assert checks_inclusion(LEAVES[place], place, size, proof, root)
            assert not checks_inclusion(LEAVES[place], (place + 1) % size, size, proof, root) or size == 1


def test_consistency_proofs_of_all_pairs_of_sizes(
    grown: tuple[list[Growing], dict[tuple[int, int], bytes]],
) -> None:
    """Every proof is the one the RFC defines, and holds for its two trees and no other pair."""
    stored = grown[1]
    for second in range(LARGEST + 1):
        for first in range(second + 1):
            proof = consistency_proof(first, second, lambda level, index: stored[level, index])
            assert list(proof) == (subproof(first, 0, second, True) if first else [])
            roots = tree_hash(0, first), tree_hash(0, second)
            assert checks_consistency(first, second, *roots, proof)
            assert not checks_consistency(first, second, leaf_hash(b"another"), roots[1], proof)
            if 0 < first < second:
                assert not checks_consistency(first, second, roots[0], leaf_hash(b"another"), proof)


def test_there_is_no_proof_about_what_is_not_there() -> None:
    """A leaf beyond the tree, or a later tree smaller than the earlier, is an error of the caller."""
    for index, size in [(0, 0), (5, 5), (-1, 5)]:
        with pytest.raises(ValueError, match="has no leaf"):
            inclusion_proof(index, size, lambda level, index: EMPTY)
        assert not checks_inclusion(EMPTY, index, size, [], EMPTY)
    for first, second in [(6, 5), (-1, 5)]:
        with pytest.raises(ValueError, match="does not add to"):
            consistency_proof(first, second, lambda level, index: EMPTY)
        assert not checks_consistency(first, second, EMPTY, EMPTY, [])


def test_an_edge_of_another_size_is_refused() -> None:
    """A tree that does not know the subtrees of its leaves cannot grow."""
    with pytest.raises(ValueError, match="a tree of 3 leaves"):
        Growing(3, (EMPTY,))


def test_a_leaf_and_a_node_never_have_one_hash() -> None:
    """An entry whose bytes are two hashes is not the node above them."""
    left, right = LEAVES[:2]
    assert leaf_hash(left + right) != node_hash(left, right)
    assert Growing().append(left) == (Growing(1, (left,)), [Node(0, 0, left)])


damages = st.sampled_from(["flip", "drop", "add", "double", "swap", "short", "long"])


def damaged(proof: list[bytes], kind: str, spot: int, bit: int) -> list[bytes]:
    """Return a proof damaged in one way."""
    at = spot % max(1, len(proof))
    changed = bytearray(proof[at]) if proof else bytearray(32)
    changed[bit // 8] ^= 1 << bit % 8
    return {
        "flip": [*proof[:at], bytes(changed), *proof[at + 1 :]],
        "drop": [*proof[:at], *proof[at + 1 :]],
        "add": [*proof, bytes(changed)],
        "double": [*proof[:at], *proof[at : at + 1] * 2, *proof[at + 1 :]],
        "swap": [*proof[at + 1 :], *proof[: at + 1]],
        "short": [*proof[:at], *(hash_[:-1] for hash_ in proof[at:])],
        "long": [*proof[:at], *(hash_ + b"\0" for hash_ in proof[at:])],
    }[kind]


@given(st.data(), damages, st.integers(0, 7), st.integers(0, 255))
def test_a_damaged_proof_proves_nothing(data: st.DataObject, kind: str, spot: int, bit: int) -> None:
    """Whatever is changed, left out, added or turned round in a proof, it is refused."""
    second = data.draw(st.integers(1, LARGEST))
    first = data.draw(st.integers(1, second))
    proof = path(first - 1, 0, second)
    worse = damaged(proof, kind, spot, bit)
    if worse != proof:
        assert not checks_inclusion(LEAVES[first - 1], first - 1, second, worse, tree_hash(0, second))
    proof = subproof(first, 0, second, True)
    worse = damaged(proof, kind, spot, bit)
    if worse != proof:
        assert not checks_consistency(first, second, tree_hash(0, first), tree_hash(0, second), worse)


@given(st.integers(1, LARGEST), st.integers(1, LARGEST), st.integers(0, LARGEST - 1))
def test_a_proof_holds_for_its_own_size_only(size: int, other: int, place: int) -> None:
    """A leaf is not shown in a tree of another size by the proof of this one."""
    if place < min(size, other) and size != other:
        proof = path(place, 0, size)
        assert not checks_inclusion(LEAVES[place], place, other, proof, tree_hash(0, other))
