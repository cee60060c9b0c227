"""Checking a bundle, or a proof, without the register it came from."""

from __future__ import annotations

from collections.abc import Sequence
from io import BufferedIOBase
from pathlib import Path

from tieuchi.register.bundle.faults import Faults
from tieuchi.register.bundle.layout import ENTRIES, OBJECT, belongs, object_file
from tieuchi.register.bundle.lines import bundled_hashes, check_kept, check_lines, check_signed, roots_at
from tieuchi.register.bundle.opening import Files, bundle_files, proof_in
from tieuchi.register.bundle.proven import check_proof
from tieuchi.register.bundle.resting import check_objects
from tieuchi.register.bundle.signing import Note, bundled, opened, signed_in_order
from tieuchi.register.bundle.verified import Verified
from tieuchi.register.bundle.walking import Walk
from tieuchi.register.bundle.watching import Watch, unwatched
from tieuchi.register.log.notes import VerifierKey
from tieuchi.values.text import Message


def verify(
    path: Path,
    keys: Sequence[VerifierKey],
    since: Sequence[Note],
    code: str | None,
    watch: Watch = unwatched,
) -> Verified:
    """Check everything that a bundle or a proof claims, and return it with all that is wrong.

    Args:
        path: The bundle, which is a folder or a zip file, or the proof.
        keys: The public keys that the auditor trusts.
        since: Checkpoints that the auditor kept from earlier.
        code: A short code of a receipt, to find its line.
        watch: What watches the lines.

    Raises:
        InputError: If it is none of these, or cannot be read.
    """
    faults = Faults(str(path))
    if (proof := proof_in(path)) is not None:
        return check_proof(proof, keys, since, Walk(code, alone=True), faults)
    with bundle_files(path, faults) as files:
        return _check_bundle(files, keys, since, Walk(code), watch)


def _check_bundle(
    files: Files, keys: Sequence[VerifierKey], since: Sequence[Note], walk: Walk, watch: Watch
) -> Verified:
    for name in sorted(files.names):
        if not belongs(name):
            files.faults.tell(name, Message("this does not belong into the bundle"))
    signed = signed_in_order(bundled(files), keys, files.faults)
    if not signed:
        files.faults.tell("checkpoints", Message("there is no sound checkpoint, so nothing here is signed"))
        return Verified.of(walk, files.faults)
    origin, size = signed[-1].head.origin, signed[-1].head.size
    kept = [one for note in since if (one := opened(note, keys, origin, files.faults))]
    hashes = bundled_hashes(files, size)
    check_lines(watch(files.lines(ENTRIES)), hashes, size, walk, files.faults)
    if len(hashes) == size:
        roots = roots_at((one.head.size for one in (*signed, *kept)), hashes)
        check_signed(signed, roots, files.faults)
        check_kept(kept, size, roots, files.faults)
    return Verified.of(walk, files.faults, signed, kept, _check_objects(files, walk))


def _check_objects(files: Files, walk: Walk) -> int:
    def opens(sha: str) -> BufferedIOBase:
        if object_file(sha) not in files.names:
            raise KeyError(sha)
        return files.open(object_file(sha))

    needed = check_objects(walk, opens, files.faults)
    if not walk.broken:
        known = set(map(object_file, needed))
        for name in sorted(set(filter(OBJECT.fullmatch, files.names)) - known):
            files.faults.tell(name, Message("no line of the log rests on this file"))
    return len(needed)
