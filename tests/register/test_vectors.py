"""Both verifiers held to what others have published; ``vectors/README.md`` says where each vector is from."""

from __future__ import annotations

import base64
import json
from pathlib import Path
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from hypothesis import given
from hypothesis import strategies as st

from bundling import INDEPENDENT
from tieuchi.register.bundle.plain import plain_object
from tieuchi.register.log.checkpoints import Head
from tieuchi.register.log.errors import LogError
from tieuchi.register.log.notes import VerifierKey, open_note, sign
from tieuchi.register.log.tree import (
    Growing,
    checks_consistency,
    checks_inclusion,
    consistency_proof,
    inclusion_proof,
    leaf_hash,
    root_of,
)
from tieuchi.values.canonical import canonical

HERE = Path(__file__).parent / "vectors"
TREE = json.loads((HERE / "rfc6962.json").read_text(encoding="utf-8"))
NOTES = json.loads((HERE / "notes.json").read_text(encoding="utf-8"))
JSON = json.loads((HERE / "canonical.json").read_text(encoding="utf-8"))

LEAVES = [leaf_hash(bytes.fromhex(one)) for one in TREE["leaves"]]
ROOTS = [bytes.fromhex(one) for one in TREE["roots"]]
GARBAGE = bytes.fromhex(TREE["garbage"])
KEYS = NOTES["keys"]
PLAIN = ["french", "unicode", "weird"]
"""The published JSON that has no fraction in it; the log writes none."""


def node(level: int, index: int) -> bytes:
    """Return a complete subtree of the published tree."""
    return bytes.fromhex(TREE["nodes"][level][index])


def hashes(proof: list[str]) -> list[bytes]:
    """Return a published proof."""
    return [bytes.fromhex(one) for one in proof]


def test_the_tree_has_the_published_roots_and_nodes() -> None:
    """The reference tree of Certificate Transparency comes out of both, at each of its sizes."""
    sizes = range(len(ROOTS))
    assert [root_of(LEAVES[:size]) for size in sizes] == ROOTS
    assert list(INDEPENDENT.roots(LEAVES, set(sizes)).values()) == ROOTS
    tree = Growing()
    for leaf in LEAVES:
        tree, completed = tree.append(leaf)
        assert all(node(one.level, one.index) == one.hash for one in completed)


@pytest.mark.parametrize("one", TREE["inclusion"])
def test_published_inclusion_proofs(one: dict[str, Any]) -> None:
    """They are the proofs that are made, they hold, and none of the published ways to spoil them does."""
    leaf, size, proof = one["leaf"], one["size"], hashes(one["proof"])
    root, hash_ = ROOTS[size], LEAVES[leaf]
    assert list(inclusion_proof(leaf, size, node)) == proof
    assert checks_inclusion(hash_, leaf, size, proof, root)
    spoilt: list[tuple[bytes, int, int, list[bytes], bytes]] = [
        (hash_, leaf - 1, size, proof, root),
        (hash_, leaf + 1, size, proof, root),
        (hash_, leaf ^ 2, size, proof, root),
        (hash_, leaf, size * 2, proof, root),
        (hash_, leaf, size // 2, proof, root),
        (b"WrongLeaf", leaf, size, proof, root),
        (hash_, leaf, size, proof, ROOTS[0]),
        (hash_, leaf, size, proof, GARBAGE),
        *((hash_, leaf, size, worse, root) for worse in spoilt_proofs(proof, 8, [root])),
    ]
    if len(proof) > 1:
        spoilt.append((hash_, leaf, size, [proof[0], GARBAGE, *proof[1:]], root))
    assert not any(checks_inclusion(*each) for each in spoilt)


@pytest.mark.parametrize("one", TREE["consistency"])
def test_published_consistency_proofs(one: dict[str, Any]) -> None:
    """They are the proofs that are made, they hold, and none of the published ways to spoil them does."""
    first, second, proof = one["first"], one["second"], hashes(one["proof"])
    roots = ROOTS[first], ROOTS[second]
    assert list(consistency_proof(first, second, node)) == proof
    assert checks_consistency(first, second, *roots, proof)
    if not proof:
        return
    spoilt: list[tuple[int, int, bytes, bytes, list[bytes]]] = [
        (first - 1, second, *roots, proof),
        (first + 1, second, *roots, proof),
        (first ^ 2, second, *roots, proof),
        (first, second * 2, *roots, proof),
        (first, second // 2, *roots, proof),
        (first, second, b"WrongRoot", roots[1], proof),
        (first, second, roots[0], b"WrongRoot", proof),
        (first, second, *reversed(roots), proof),
        (first, second, *roots, []),
        *((first, second, *roots, worse) for worse in spoilt_proofs(proof, 16, [*roots, proof[0]])),
    ]
    assert not any(checks_consistency(*each) for each in spoilt)


def spoilt_proofs(proof: list[bytes], bit: int, added: list[bytes]) -> list[list[bytes]]:
    """Return a proof spoilt as the published tests do it: something added at either end, a bit turned, one gone."""
    turned = [
        [*proof[:at], bytes([one[0] ^ bit]) + one[1:], *proof[at + 1 :]] for at, one in enumerate(proof)
    ]
    ends = [worse for more in (b"", *added) for worse in ([*proof, more], [more, *proof])]
    return [*turned, *ends, *([proof[:-1]] if proof else [])]


def test_published_verdicts_on_odd_sizes() -> None:
    """Nothing stands in an empty log, no log goes back, and equal sizes need equal hashes and no proof."""
    empty = ROOTS[0]
    for index, size in [(0, 0), (0, 1), (1, 0), (2, 1)]:
        assert not checks_inclusion(GARBAGE, index, size, [], b"")
        assert not checks_inclusion(b"", index, size, [], empty)
        assert not checks_inclusion(GARBAGE, index, size, [], empty)
    single = leaf_hash(b"data")
    assert checks_inclusion(single, 0, 1, [], single)
    assert not any(
        checks_inclusion(*pair, 1, [], root) for pair, root in [((b"", 0), single), ((b"", 0), b"")]
    )
    one, two = b"don't care 1", b"don't care 2"
    refused = [(0, 0, one, two), (1, 1, one, two), (1, 0, one, two), (2, 1, one, two), (1, 2, one, two)]
    refused += [(0, 0, empty, two), (1, 1, empty, two)]
    assert not any(checks_consistency(*each, []) for each in refused)
    assert not any(checks_consistency(*sizes, empty, empty, [empty]) for sizes in [(0, 0), (0, 1), (1, 1)])
    assert checks_consistency(1, 1, two, two, [])


@pytest.mark.parametrize("name", KEYS)
def test_published_keys(name: str) -> None:
    """Both read the keys, and the product writes them as they were."""
    line = KEYS[name]
    key = VerifierKey.parse(line)
    assert str(key) == line
    assert list(INDEPENDENT.public_keys([line.encode()])) == [(key.name, bytes.fromhex(key.id))]


def test_mangled_keys_are_refused() -> None:
    """No piece of a key is a key, none with a letter changed is, nor are the published ones of wrong length and kind."""
    key = KEYS["peter"].encode()
    pieces = [key[:stop] for stop in range(len(key))] + [key[start:] for start in range(1, len(key))]
    changed = [key[:at] + bytes([key[at] + 1]) + key[at + 1 :] for at in range(len(key))]
    for bad in [*pieces, *changed, *(one.encode() for one in NOTES["bad keys"])]:
        with pytest.raises(LogError):
            VerifierKey.parse(bad.decode(errors="replace"))
        assert not accepts(INDEPENDENT.public_keys, [bad])


def test_a_file_of_another_kind_is_said_to_be_no_key() -> None:
    """Whoever confuses the secret with the public file is told so in words."""
    for bad in (b"", b"-----BEGIN PRIVATE KEY-----", b"a+b"):
        with pytest.raises(ValueError, match="not a public key"):
            INDEPENDENT.public_keys([bad])


@pytest.mark.parametrize("one", NOTES["notes"], ids=lambda one: str(one["key"]))
def test_published_notes(one: dict[str, str]) -> None:
    """Each note opens with its key, and with no letter of it changed."""
    key = VerifierKey.parse(KEYS[one["key"]])
    note = f"{one['text']}\n{one['signature']}"
    assert open_note(note.encode(), [key]) == (one["text"], (key,))
    for at in range(len(note)):
        with pytest.raises(LogError):
            open_note((note[:at] + chr(ord(note[at]) ^ 1) + note[at + 1 :]).encode(), [key])


def test_the_published_key_signs_as_published() -> None:
    """The same text and key give the published bytes."""
    published = NOTES["notes"][0]
    seed = base64.b64decode(NOTES["peter secret"].split("+", 4)[4])[1:]
    signed = sign(published["text"], "PeterNeumann", Ed25519PrivateKey.from_private_bytes(seed))
    assert signed.decode() == f"{published['text']}\n{published['signature']}"


def test_signatures_of_unknown_keys_count_for_nothing() -> None:
    """As published: one known signature is enough, a known key with another signature spoils the note, and one must be known."""
    peter, enoch = NOTES["notes"][:2]
    keys = {name: VerifierKey.parse(KEYS[name]) for name in ("peter", "enoch")}
    both = f"{peter['text']}\n{peter['signature']}{enoch['signature']}".encode()
    assert open_note(both, [keys["peter"]])[1] == (keys["peter"],)
    assert open_note(both, keys.values())[1] == (keys["peter"], keys["enoch"])
    with pytest.raises(LogError, match="none of the given keys"):
        open_note(both, [])
    spoilt = peter["signature"][:60] + "ABCD" + peter["signature"][60:]
    with pytest.raises(LogError, match="does not fit the text"):
        open_note(f"{peter['text']}\n{spoilt}".encode(), keys.values())
    with pytest.raises(LogError, match="not a signed note"):
        open_note(f"{peter['text']}\n{peter['signature'] * 101}".encode(), keys.values())


@pytest.mark.parametrize(
    "note",
    [
        "{text}",
        "{text}\n",
        "{text}\n{cut}",
        "\x01{text}\n{signature}",
        "{text}\n— Bad Name x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=",
        "{text}\n{signature}Unexpected line.\n",
    ],
)
def test_published_notes_that_are_none(note: str) -> None:
    """What is not a text with signatures under it is no note."""
    peter = NOTES["notes"][0]
    said = {"text": peter["text"], "signature": peter["signature"], "cut": peter["signature"][:-1]}
    with pytest.raises(LogError, match="not a signed note"):
        open_note(note.format(**said).encode(), [VerifierKey.parse(KEYS["peter"])])
    with pytest.raises(LogError, match="not UTF-8"):
        open_note(b"\xff" + note.encode(), [])


@pytest.mark.parametrize("one", NOTES["checkpoints"], ids=lambda one: str(one["size"]))
def test_published_checkpoints(one: dict[str, Any]) -> None:
    """Tree heads of the Go checksum database, signed by its key, say what was published."""
    text = f"{one['origin']}\n{one['size']}\n{one['root']}\n"
    note = f"{text}\n{one['signature']}".encode()
    key = VerifierKey.parse(KEYS[one["key"]])
    head = Head.parse(open_note(note, [key])[0])
    assert (head.origin, head.size, head.text) == (one["origin"], one["size"], text)
    keys = INDEPENDENT.public_keys([str(key).encode()])
    with pytest.raises(ValueError, match="has signed for another log"):
        INDEPENDENT.checkpoint(note, keys)
    with pytest.raises(ValueError, match="InvalidSignature"), INDEPENDENT.at("note"):
        INDEPENDENT.checkpoint(note.replace(b"\n6", b"\n7").replace(b"\n3", b"\n4"), keys)


def test_the_example_checkpoint_is_written_as_it_was() -> None:
    """The example of the format comes out of what it says."""
    text = NOTES["example checkpoint"].partition("\n\n")[0] + "\n"
    assert Head.parse(text).text == text


@pytest.mark.parametrize("text", NOTES["bad heads"])
def test_published_texts_that_are_no_checkpoint(text: str) -> None:
    """A size below nothing, a hash that is none, and a missing name are refused."""
    with pytest.raises(LogError, match="not a checkpoint"):
        Head.parse(text)


@pytest.mark.parametrize("one", JSON, ids=lambda one: str(one["name"]))
def test_published_canonical_json(one: dict[str, str]) -> None:
    """What has no fraction is written by both as published; the log takes only that, and only so written."""
    given_, wanted = json.loads(one["input"]), one["output"].encode()
    if one["name"] in PLAIN:
        assert canonical(given_) == INDEPENDENT.written(given_).encode() == wanted
        assert plain_object(wanted) == INDEPENDENT.parse(wanted) == given_
        refused = one["input"].encode()
    else:
        refused = wanted
    if one["name"] != "structures":
        assert not accepts(plain_object, refused)
        assert not accepts(INDEPENDENT.parse, refused)


values = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**54), 2**54) | st.text(max_size=5) | st.floats(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=3), inner, max_size=3),
    max_leaves=8,
)
layouts = st.sampled_from([{}, {"indent": 1}, {"separators": (",", ":")}])


@given(
    values | st.dictionaries(st.text(max_size=3), values, max_size=3), layouts, st.booleans(), st.booleans()
)
def test_both_take_the_same_json(value: object, layout: dict[str, Any], ascii_: bool, ordered: bool) -> None:
    """Whatever JSON there is, both take it or both refuse it."""
    written = json.dumps(value, ensure_ascii=ascii_, sort_keys=ordered, **layout)
    data = written.encode(errors="surrogatepass")
    assert accepts(plain_object, data) == accepts(INDEPENDENT.parse, data)


@pytest.mark.parametrize(
    "data",
    [
        b'{"a":1,"a":1}',
        b'{"a":-0}',
        b'{"a":1e2}',
        b'{"a":9007199254740992}',
        b'{"a":"\\ud800"}',
        b'{"a":NaN}',
        b"[]",
    ],
)
def test_json_that_can_be_read_in_two_ways_is_refused(data: bytes) -> None:
    """A key twice, a zero with a sign, a number that some readers round, half a letter: both refuse them."""
    assert not accepts(plain_object, data)
    assert not accepts(INDEPENDENT.parse, data)


@pytest.mark.parametrize("deep", [20, 21, 22, 500, 100_000])
def test_json_too_deep_for_some_reader_is_refused_by_all(deep: int) -> None:
    """Lists within lists are taken up to one depth, the same for both."""
    data = b'{"a":' + b"[" * (deep - 1) + b"]" * (deep - 1) + b"}"
    assert accepts(plain_object, data) == accepts(INDEPENDENT.parse, data) == (deep <= 21)


def accepts(read: Any, data: Any) -> bool:
    """Tell whether something reads bytes without complaint."""
    try:
        read(data)
    except (ValueError, RecursionError):
        return False
    return True
