"""Checking a proof: that a line stands in a log, or that a log only added to what it was."""

from __future__ import annotations

from collections.abc import Sequence

from tieuchi.register.bundle.faults import Faults
from tieuchi.register.bundle.signing import Note, Signed, opened
from tieuchi.register.bundle.verified import Verified
from tieuchi.register.bundle.walking import Walk
from tieuchi.register.log.errors import LogError
from tieuchi.register.log.notes import VerifierKey
from tieuchi.register.log.proofs import Consistency, Inclusion, read_proof
from tieuchi.register.log.tree import checks_consistency, checks_inclusion, leaf_hash
from tieuchi.values.text import Message


def check_proof(
    data: bytes, keys: Sequence[VerifierKey], since: Sequence[Note], walk: Walk, faults: Faults
) -> Verified:
    """Check a proof, and return what it proves with all that is wrong.

    Args:
        data: All of it.
        keys: The public keys that the auditor trusts.
        since: Checkpoints that the auditor kept from earlier.
        walk: What reads the line.
        faults: Where it is told what is wrong.
    """
    try:
        proof = read_proof(data)
    except LogError as error:
        faults.tell("", error.message)
        return Verified.of(walk, faults)
    signed = opened(Note(faults.where, proof.checkpoint), keys, None, faults)
    if signed is None:
        return Verified.of(walk, faults)
    kept = [one for note in since if (one := opened(note, keys, signed.head.origin, faults))]
    if isinstance(proof, Inclusion):
        _check_inclusion(proof, signed, kept, walk, faults)
    else:
        _check_consistency(proof, signed, kept, faults)
    return Verified.of(walk, faults, [signed], kept)


def _check_inclusion(
    proof: Inclusion, signed: Signed, kept: Sequence[Signed], walk: Walk, faults: Faults
) -> None:
    head, hash_ = signed.head, leaf_hash(proof.leaf)
    wrong = walk.step(proof.index, proof.leaf, hash_)
    if not checks_inclusion(hash_, proof.index, head.size, proof.hashes, head.root):
        wrong = Message("this is not line {index} of the log, or the proof was changed", index=proof.index)
    if wrong:
        faults.tell("", wrong)
    for one in kept:
        faults.tell_of(one.file, Message("the proof of a line says nothing of an earlier checkpoint"))


def _check_consistency(proof: Consistency, signed: Signed, kept: Sequence[Signed], faults: Faults) -> None:
    head = signed.head
    for one in kept:
        sizes, roots = (one.head.size, head.size), (one.head.root, head.root)
        if one.head.size != proof.old or not checks_consistency(*sizes, *roots, proof.hashes):
            faults.tell_of(
                one.file, Message("it is not proved that the log only added to what was signed here")
            )
    if not kept:
        message = Message(
            "this proves that a log only added to a checkpoint of {old} lines; give that with --since",
            old=proof.old,
        )
        faults.tell("", message)
