"""Writing a bundle of a register, and proofs about its log."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import chain
from pathlib import Path

from tieuchi.register.bundle.entry import law_files, read_line
from tieuchi.register.bundle.layout import ENTRIES, HASHES, checkpoint_file, object_file
from tieuchi.register.bundle.packing import Writes, new_bundle
from tieuchi.register.bundle.signing import Note
from tieuchi.register.bundle.watching import Watch, unwatched
from tieuchi.register.log.checkpoints import Head
from tieuchi.register.log.errors import LogError
from tieuchi.register.log.proofs import Consistency, Inclusion
from tieuchi.register.log.tree import consistency_proof, inclusion_proof
from tieuchi.register.store.kept import Kept
from tieuchi.register.store.register import KeptCheckpoint, Register
from tieuchi.values.problem import InputError, JudgingError, Place, Problem
from tieuchi.values.text import Message


def export(register: Register, path: Path, watch: Watch = unwatched) -> int:
    """Write a bundle of all lines up to the last checkpoint, and return how many these are.

    Args:
        register: The register.
        path: A new folder, or a new file whose name ends in ``.zip``.
        watch: What watches the lines and the files.

    Raises:
        JudgingError: If no checkpoint was signed yet, or something that lines rest on is missing.
        InputError: If something stands there already, or it cannot be written.
    """
    signed = signed_checkpoints(register)
    with new_bundle(path) as writes:
        for number, one in enumerate(signed):
            _put(writes, checkpoint_file(number), one.note.encode())
        hashes: list[str] = []
        lines = watch(register.entries(0, signed[-1].size))
        needed = _write_lines(register, lines, writes, hashes)
        _put(writes, HASHES, "".join(f"{one}\n" for one in hashes).encode())
        for sha in watch(needed):
            _put(writes, object_file(sha), _object(register, sha))
    return signed[-1].size


def line_proof(register: Register, position: int) -> Inclusion:
    """Return the proof that a line stands in the log of the last checkpoint.

    Raises:
        JudgingError: If there is no such line, or no checkpoint was signed since it was recorded.
    """
    last = signed_checkpoints(register)[-1]
    kept = register.entry(position)
    if position >= last.size:
        raise JudgingError(
            Message(
                "line {position} was recorded after the last checkpoint; sign one with ‘tieuchi register "
                "checkpoint’ first",
                position=position,
            )
        )
    hashes = inclusion_proof(position, last.size, register.node)
    return Inclusion(kept.leaf, position, hashes, last.note.encode())


def growth_proof(register: Register, earlier: Note) -> Consistency:
    """Return the proof that the log only added to what it was at an earlier checkpoint.

    Raises:
        InputError: If that is no checkpoint.
        JudgingError: If it has more lines than the last checkpoint of the register.
    """
    last = signed_checkpoints(register)[-1]
    try:
        head = Head.parse(earlier.data.decode(errors="replace"))
    except LogError as error:
        raise InputError([Problem(Place(earlier.file), error.message)]) from None
    if head.size > last.size:
        raise JudgingError(
            Message(
                "{old} lines were signed there, and the last checkpoint of the register has {size}",
                old=head.size,
                size=last.size,
            )
        )
    hashes = consistency_proof(head.size, last.size, register.node)
    return Consistency(head.size, hashes, last.note.encode())


def signed_checkpoints(register: Register) -> Sequence[KeptCheckpoint]:
    """Return the checkpoints of a register, at least one.

    Raises:
        JudgingError: If none was signed yet.
    """
    signed = register.checkpoints()
    if not signed:
        raise JudgingError(
            Message(
                "no checkpoint of the register {where} was signed yet; make a key with ‘tieuchi register "
                "keygen’ and sign one with ‘tieuchi register checkpoint’",
                where=register.where,
            )
        )
    return signed


def _write_lines(
    register: Register, lines: Iterable[Kept], writes: Writes, hashes: list[str]
) -> Iterator[str]:
    """Write the lines, add their hashes to a list, and return the SHA-256 of everything they rest on."""
    laws: dict[str, None] = {}
    others: dict[str, None] = {}
    with writes(ENTRIES) as file:
        for one in lines:
            file.write(one.leaf + b"\n")
            hashes.append(one.hash.hex())
            try:
                line = read_line(one.leaf)
            except LogError as error:
                raise _damaged(register, error.message) from None
            laws[line.law] = None
            others.update(dict.fromkeys(line.objects))
    for law in laws:
        try:
            others.update(dict.fromkeys(law_files(_object(register, law))))
        except LogError as error:
            raise _damaged(register, error.message) from None
    return iter(dict.fromkeys(chain(laws, others)))


def _object(register: Register, sha: str) -> bytes:
    try:
        return register.object(sha)
    except KeyError:
        raise _damaged(register, Message("the file {sha} that a line rests on is gone", sha=sha)) from None


def _damaged(register: Register, message: Message) -> JudgingError:
    return JudgingError(
        Message(
            "the register {where} is damaged: {what}; see ‘tieuchi register verify’",
            where=register.where,
            what=message,
        )
    )


def _put(writes: Writes, name: str, data: bytes) -> None:
    with writes(name) as file:
        file.write(data)
