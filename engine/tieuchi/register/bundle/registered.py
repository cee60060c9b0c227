"""Checking a register where it lies, and signing how far it has come."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from io import BytesIO

from tieuchi.register.bundle.faults import Faults
from tieuchi.register.bundle.lines import check_kept, check_signed, roots_at
from tieuchi.register.bundle.resting import check_objects
from tieuchi.register.bundle.signing import Note, opened, signed_in_order
from tieuchi.register.bundle.verified import Verified
from tieuchi.register.bundle.walking import Walk
from tieuchi.register.bundle.watching import Watch, unwatched
from tieuchi.register.log.checkpoints import Head
from tieuchi.register.log.errors import LogError
from tieuchi.register.log.keys import SigningKey
from tieuchi.register.log.notes import VerifierKey
from tieuchi.register.store.checking import unlike
from tieuchi.register.store.register import Register
from tieuchi.values.problem import JudgingError
from tieuchi.values.text import Message


def verify_register(
    register: Register,
    keys: Sequence[VerifierKey],
    since: Sequence[Note],
    code: str | None,
    watch: Watch = unwatched,
) -> Verified:
    """Check everything that a register keeps, and return it with all that is wrong.

    Args:
        register: The register.
        keys: The public keys that are trusted.
        since: Checkpoints that were kept elsewhere.
        code: A short code of a receipt, to find its line.
        watch: What watches the lines.
    """
    faults, walk = Faults(register.where), Walk(code)
    signed = signed_in_order(_notes(register, faults), keys, faults)
    origin = signed[0].head.origin if signed else None
    kept = [one for note in since if (one := opened(note, keys, origin, faults))]
    for line in watch(register.entries()):
        if wrong := walk.step(line.position, line.leaf, line.hash):
            faults.tell(f"lines/{line.position}", wrong)
    for place, message in unlike(register, len(walk.hashes)):
        faults.tell(place, message)
    roots = roots_at((one.head.size for one in (*signed, *kept)), walk.hashes.values())
    check_signed(signed, roots, faults)
    check_kept(kept, len(walk.hashes), roots, faults)
    objects = check_objects(walk, lambda sha: BytesIO(register.object(sha)), faults)
    return Verified.of(walk, faults, signed, kept, len(objects))


def sign_checkpoint(register: Register, key: SigningKey, watch: Watch = unwatched) -> str:
    """Sign how far a register has come, keep that with it, and return it; nothing new is not signed again.

    Args:
        register: The register.
        key: The key of its log.
        watch: What watches the lines.

    Raises:
        JudgingError: If its lines are not those that were signed before, or it is the log of another key.
    """
    kept = register.checkpoints()
    earlier = [_read(register, one.note) for one in kept]
    hashes = [line.hash for line in watch(register.entries())]
    roots = roots_at((*(head.size for head in earlier), len(hashes)), hashes)
    for head in earlier:
        _check_same(register, head, key.public.name, roots)
    note = Head(key.public.name, len(hashes), roots[len(hashes)]).signed(key.private).decode()
    if note not in (one.note for one in kept):
        register.keep_checkpoint(len(hashes), note)
    return note


def _notes(register: Register, faults: Faults) -> Iterator[Note]:
    """Yield the checkpoints of a register, and tell which are kept as something else than they say."""
    for number, one in enumerate(register.checkpoints()):
        place = f"checkpoints/{number}"
        try:
            size = Head.parse(one.note).size
        except LogError:
            size = one.size
        if size != one.size:
            message = Message("it is kept as one of {size} lines, and says {said}", size=one.size, said=size)
            faults.tell(place, message)
        yield Note(faults.place(place), one.note.encode())


def _read(register: Register, note: str) -> Head:
    try:
        return Head.parse(note)
    except LogError as error:
        raise JudgingError(_not_signed(register, error.message)) from None


def _check_same(register: Register, head: Head, name: str, roots: Mapping[int, bytes]) -> None:
    if head.origin != name:
        message = Message(
            "its checkpoints are of ‘{origin}’, and the key is of ‘{name}’", origin=head.origin, name=name
        )
        raise JudgingError(_not_signed(register, message))
    if roots.get(head.size) != head.root:
        message = Message(
            "its first {size} lines are not those that were signed before; see ‘tieuchi register verify’",
            size=head.size,
        )
        raise JudgingError(_not_signed(register, message))


def _not_signed(register: Register, why: Message) -> Message:
    return Message("the register {where} was not signed: {why}", where=register.where, why=why)
