"""Proofs on their own: of one line, and that a log only grew."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from bundling import ORIGIN, Office, line, office, record, unsigned
from tieuchi.register.bundle.exporting import growth_proof, line_proof
from tieuchi.register.bundle.registered import sign_checkpoint
from tieuchi.register.bundle.signing import Note
from tieuchi.register.bundle.verified import Verified
from tieuchi.register.bundle.verifying import verify
from tieuchi.register.log.errors import LogError
from tieuchi.register.log.proofs import Consistency, Inclusion, read_proof
from tieuchi.values.problem import InputError, JudgingError

FLIPS = 150


@pytest.fixture(scope="module")
def signed(tmp_path_factory: pytest.TempPathFactory) -> Office:
    """An office whose register was signed twice."""
    return office(tmp_path_factory.mktemp("office"))


def checked(one: Office, data: bytes, folder: Path, *kept: str, code: str | None = None) -> Verified:
    """Return what the verifier says of a proof in a file."""
    path = folder / "proof.txt"
    path.write_bytes(data)
    notes = [Note(f"kept {number}", note.encode()) for number, note in enumerate(kept)]
    return verify(path, [one.key.public], notes, code)


def test_every_line_can_be_proved(signed: Office, tmp_path: Path) -> None:
    """The proof holds the line, and is read back as it was."""
    for position in range(7):
        proof = line_proof(signed.register, position)
        assert read_proof(proof.data) == proof
        found = checked(signed, proof.data, tmp_path)
        assert (found.sound, found.lines, found.alone) == (True, 1, True)
        assert [(one.position, one.data["version"]) for one in found.coded] == [(position, 1)]


def test_a_code_is_looked_for_in_a_proof(signed: Office, tmp_path: Path) -> None:
    """A proof of another line does not have the code."""
    proof = line_proof(signed.register, 2).data
    code = line(2).judged.receipt.code
    assert [one.position for one in checked(signed, proof, tmp_path, code=code).coded] == [2]
    assert checked(signed, proof, tmp_path, code="0000-0000-0000").coded == ()


def test_growth_can_be_proved(signed: Office, tmp_path: Path) -> None:
    """From the earlier checkpoint the proof holds; from none, or from another, it says what is missing."""
    proof = growth_proof(signed.register, Note("earlier", signed.earlier.encode()))
    assert read_proof(proof.data) == proof
    found = checked(signed, proof.data, tmp_path, signed.earlier)
    assert (found.sound, [one.head.size for one in found.kept]) == (True, [3])
    last = signed.register.checkpoints()[-1].note
    told = [str(checked(signed, proof.data, tmp_path, *kept).faults[0].message) for kept in ([], [last])]
    assert "give that with --since" in told[0]
    assert told[1] == "it is not proved that the log only added to what was signed here"


def test_a_proof_of_a_line_says_nothing_of_an_earlier_checkpoint(signed: Office, tmp_path: Path) -> None:
    """Whoever compares is not told that all is well."""
    found = checked(signed, line_proof(signed.register, 0).data, tmp_path, signed.earlier)
    assert [str(one.message) for one in found.faults] == [
        "the proof of a line says nothing of an earlier checkpoint"
    ]


def test_any_byte_of_a_proof_changed_is_found(signed: Office, tmp_path: Path) -> None:
    """Neither kind of proof has a byte that could be another."""
    chance = random.Random(3)  # noqa: S311 - nothing secret
    note = Note("earlier", signed.earlier.encode())
    for proof in (line_proof(signed.register, 4), growth_proof(signed.register, note)):
        for at in chance.sample(range(len(proof.data)), FLIPS):
            other = bytes([proof.data[at] ^ (1 << chance.randrange(8))])
            data = proof.data[:at] + other + proof.data[at + 1 :]
            kept = [signed.earlier] if isinstance(proof, Consistency) else []
            try:
                assert not checked(signed, data, tmp_path, *kept).sound, at
            except InputError as error:
                assert "no bundle and no proof" in str(error)  # noqa: PT017 - either will do


@pytest.mark.parametrize(
    "text",
    [
        "c2sp.org/tlog-proof@v1\n",
        "c2sp.org/tlog-proof@v1\nindex 0\n\nx\n",
        "c2sp.org/tlog-proof@v1\nextra AA==\nindex 01\n\nx\n",
        "c2sp.org/tlog-proof@v1\nextra AB==\nindex 1\n\nx\n",
        "old 3\n",
        "old 3\nAAAA",
    ],
)
def test_what_only_begins_like_a_proof_is_none(text: str, signed: Office, tmp_path: Path) -> None:
    """It is told, and nothing else is said of it."""
    with pytest.raises(LogError, match="not a proof about a log"):
        read_proof(text.encode())
    assert "not a proof about a log" in str(checked(signed, text.encode(), tmp_path).faults[0].message)


def test_a_proof_that_leads_to_another_log_is_refused(signed: Office, tmp_path: Path) -> None:
    """The checkpoint in it counts only when a trusted key has signed it."""
    (tmp_path / "other").mkdir()
    other = office(tmp_path / "other", name="soyte.example/khac")
    found = checked(signed, line_proof(other.register, 0).data, tmp_path)
    assert "none of the given keys has signed it" in str(found.faults[0].message)


def test_what_cannot_be_proved_is_said(tmp_path: Path) -> None:
    """No checkpoint, a line after the last, a line that is not there, a checkpoint of more lines, and what is none."""
    nobody = unsigned(tmp_path)
    with pytest.raises(JudgingError, match="keygen"):
        line_proof(nobody.register, 0)
    one = office(tmp_path)
    record(one.register, one.clock, [8])
    with pytest.raises(JudgingError, match="line 7 was recorded after the last checkpoint"):
        line_proof(one.register, 7)
    with pytest.raises(JudgingError, match="has no line 99"):
        line_proof(one.register, 99)
    later = Note("later.txt", one.earlier.replace("\n3\n", "\n9\n").encode())
    with pytest.raises(JudgingError, match="9 lines were signed there"):
        growth_proof(one.register, later)
    with pytest.raises(InputError, match=r"odd\.txt: it is not a checkpoint"):
        growth_proof(one.register, Note("odd.txt", b"odd"))


def test_an_empty_proof_is_one_of_a_log_of_one_line() -> None:
    """It has no hashes between the place and the checkpoint."""
    proof = Inclusion(b"{}", 0, (), b"note\n")
    assert proof.data == b"c2sp.org/tlog-proof@v1\nextra e30=\nindex 0\n\nnote\n"
    assert read_proof(proof.data) == proof


def test_what_was_signed_before_is_not_signed_otherwise(signed: Office) -> None:
    """Signing again without new lines gives the same checkpoint, and keeps it once."""
    before = signed.register.checkpoints()
    assert sign_checkpoint(signed.register, signed.key) == before[-1].note
    assert signed.register.checkpoints() == before
    assert before[-1].note.startswith(ORIGIN)
