"""A register that was signed twice, its bundle, and both verifiers asked the same."""

from __future__ import annotations

import importlib.util
import shutil
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from types import ModuleType

from registering import LAW, LAW_FILE, Clock, corrects, draft, sha
from tieuchi.register.bundle.exporting import export
from tieuchi.register.bundle.registered import sign_checkpoint
from tieuchi.register.bundle.signing import Note
from tieuchi.register.bundle.verified import Verified
from tieuchi.register.bundle.verifying import verify
from tieuchi.register.entries import Draft, Filed
from tieuchi.register.log.keys import SigningKey, new_key, read_key
from tieuchi.register.store.register import Register, open_register
from tieuchi.values.canonical import canonical, digest

ORIGIN = "soyte.example/cong-nhan"


def independent() -> ModuleType:
    """Return the separate verifier, which is one file and imports nothing of the product."""
    path = Path(__file__).parents[1] / "engine" / "tieuchi_verify.py"
    spec = importlib.util.spec_from_file_location("tieuchi_verify", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


INDEPENDENT = independent()


@dataclass(frozen=True)
class Office:
    """An office with a register.

    Attributes:
        register: Its register.
        key: The key of its log.
        earlier: The checkpoint of its first lines.
        clock: What tells its time.
    """

    register: Register
    key: SigningKey
    earlier: str
    clock: Clock


def office(folder: Path, lines: int = 7, first: int = 3, name: str = ORIGIN) -> Office:
    """Return an office whose register was signed after some lines and after all; the last line corrects the second."""
    clock = Clock()
    register = open_register(str(folder / "register.sqlite"), create=True, clock=clock)
    new_key(folder / "office.key", name, None)
    key = read_key(folder / "office.key", None)
    record(register, clock, range(first))
    earlier = sign_checkpoint(register, key)
    record(register, clock, range(first, lines - 1))
    second = register.entry(1)
    record_draft(register, clock, line(1).model_copy(update={"supersedes": corrects(second)}), 1)
    sign_checkpoint(register, key)
    return Office(register, key, earlier, clock)


def unsigned(folder: Path) -> Office:
    """Return an office with an empty register and a key that has signed nothing."""
    clock = Clock()
    register = open_register(str(folder / "unsigned.sqlite"), create=True, clock=clock)
    new_key(folder / "unsigned.key", ORIGIN, None)
    return Office(register, read_key(folder / "unsigned.key", None), "", clock)


def record(register: Register, clock: Clock, numbers: Sequence[int]) -> None:
    """Record lines, a minute apart."""
    for number in numbers:
        record_draft(register, clock, line(number), number)


def record_draft(register: Register, clock: Clock, one: Draft, number: int) -> None:
    """Record one line with what it rests on."""
    clock.now += timedelta(minutes=1)
    register.append([one], [LAW, LAW_FILE, evidence(number), findings(number)])


def line(number: int) -> Draft:
    """Return a line with evidence and findings of its own, and the code that its receipt has to have."""
    plain = draft(f"Xã Mẫu {number}")
    receipt = plain.judged.receipt.model_copy(update={"evidence": sha(evidence(number))})
    made = digest(
        [receipt.set, receipt.day, receipt.law, receipt.norms, receipt.evidence, receipt.engine]
    ).upper()
    receipt = receipt.model_copy(update={"code": f"{made[:4]}-{made[4:8]}-{made[8:12]}"})
    judged = plain.judged.model_copy(update={"receipt": receipt, "findings": sha(findings(number))})
    filed = (Filed(name=f"xa-{number}.yaml", sha256=sha(evidence(number))),)
    return plain.model_copy(update={"judged": judged, "evidence": filed})


def evidence(number: int) -> bytes:
    """Return an evidence file."""
    return f"form: station\nfacts: {number}\n".encode()


def findings(number: int) -> bytes:
    """Return the findings on it."""
    return canonical({"indicators": [{"number": str(number)}]})


def bundled(one: Office, path: Path) -> Path:
    """Write the bundle of an office, and return where it is."""
    export(one.register, path)
    return path


def first_says(path: Path, keys: Sequence[str], kept: Sequence[str] = ()) -> Verified:
    """Ask the product's verifier."""
    from tieuchi.register.log.notes import VerifierKey  # noqa: PLC0415 - with the rest of the arguments

    notes = [Note(f"kept {number}", note.encode()) for number, note in enumerate(kept)]
    return verify(path, [VerifierKey.parse(key) for key in keys], notes, None)


def second_says(path: Path, keys: Sequence[str], kept: Sequence[str] = ()) -> str | None:
    """Ask the separate verifier; return what it found wrong, if anything."""
    trusted = INDEPENDENT.public_keys(key.encode() for key in keys)
    notes = {f"kept {number}": note.encode() for number, note in enumerate(kept)}
    try:
        INDEPENDENT.check(INDEPENDENT.Files(str(path)), trusted, notes)
    except ValueError as error:
        return str(error)
    return None


def both_say(path: Path, keys: Sequence[str], kept: Sequence[str] = ()) -> tuple[str, str]:
    """Return all that the first finds wrong, and what the second does; they have to agree whether anything is."""
    first, second = first_says(path, keys, kept), second_says(path, keys, kept)
    told = "\n".join(problem.render(str) for problem in first.faults)
    assert bool(told) == (second is not None), (told, second)
    return told, second or ""


def copied(path: Path, to: Path) -> Path:
    """Return a copy of a bundle that is a folder."""
    shutil.copytree(path, to)
    return to


def files_of(path: Path) -> Iterator[Path]:
    """Yield the files of a bundle in their order."""
    yield from sorted(file for file in path.rglob("*") if file.is_file())
