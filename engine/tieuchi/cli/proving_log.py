"""What the commands share that check or sign the log: keys, earlier checkpoints, what was found."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from tieuchi.cli.common import JUDGED, NOT_MET, put, put_document
from tieuchi.cli.progress import Item, counted
from tieuchi.files.raw import raw_bytes
from tieuchi.files.replacing import new_bytes
from tieuchi.present.language import Tongue
from tieuchi.values.text import Message, nfc

if TYPE_CHECKING:
    from tieuchi.register.bundle.signing import Note
    from tieuchi.register.bundle.verified import Verified
    from tieuchi.register.bundle.watching import Watch
    from tieuchi.register.log.keys import SigningKey
    from tieuchi.register.log.notes import VerifierKey

PASSPHRASE = "TIEUCHI_PASSPHRASE"  # noqa: S105 - the name of a variable
LARGEST = 1 << 20


def checking_options(interface: Tongue) -> list[click.Parameter]:
    """Return the options of the commands that check a log."""
    say = interface.say
    return [
        click.Option(
            ["--key", "keys"],
            multiple=True,
            required=True,
            metavar="FILE",
            help=say("The public key of the log, from the office itself; again for a key that followed it."),
        ),
        click.Option(
            ["--since"],
            multiple=True,
            metavar="FILE",
            help=say("A checkpoint that you kept: nothing may have been taken away or rewritten since."),
        ),
        click.Option(
            ["--code"],
            metavar="CODE",
            help=say("A short code from printed minutes: which line is it, and does it still stand?"),
        ),
    ]


def public_keys(files: Sequence[str]) -> list[VerifierKey]:
    """Return the public keys of files.

    Raises:
        InputError: If a file cannot be read, or holds none.
    """
    from tieuchi.register.log.keys import read_public_keys  # noqa: PLC0415 - it needs the extra

    return [key for file in files for key in read_public_keys(Path(file))]


def notes_in(files: Sequence[str]) -> list[Note]:
    """Return checkpoints as they lie in files; the line ends of a Windows console do not matter.

    Raises:
        InputError: If a file cannot be read.
    """
    from tieuchi.register.bundle.signing import Note  # noqa: PLC0415 - it needs the extra

    data = [raw_bytes(Path(file), nfc(file), LARGEST, _too_large) for file in files]
    return [Note(nfc(file), one.replace(b"\r\n", b"\n")) for file, one in zip(files, data, strict=True)]


def out_option(interface: Tongue) -> click.Option:
    """Return ``--out``, which writes a text as it is; a Windows console that redirects changes it."""
    help_ = interface.say("Write it into this new file instead of printing it.")
    return click.Option(["--out"], metavar="FILE", help=help_)


def put_text(text: str, out: str | None) -> None:
    """Print a text, or write it into a new file.

    Raises:
        InputError: If the file is there, or cannot be written.
    """
    if out is None:
        put(text)
    else:
        new_bytes(Path(out), text.encode())


def signing_key(file: str, tongue: Tongue) -> SigningKey:
    """Return the secret key of a file; its passphrase comes from the environment, or is asked for.

    Raises:
        InputError: If it cannot be read, or the passphrase does not open it.
    """
    from tieuchi.register.log.keys import needs_passphrase, read_key  # noqa: PLC0415 - it needs the extra

    passphrase = None
    if needs_passphrase(Path(file)):
        passphrase = os.environ.get(PASSPHRASE) or asked_passphrase(tongue.say("Passphrase of the key"))
    return read_key(Path(file), passphrase)


def asked_passphrase(prompt: str, *, twice: bool = False) -> str:
    """Ask for a passphrase on the error output, without showing it."""
    answer: str = click.prompt(prompt, hide_input=True, confirmation_prompt=twice, err=True)
    return answer


def put_verified(found: Verified, fmt: str, tongue: Tongue) -> int:
    """Print what was found; return 0 when nothing is wrong and what was looked for is there, 1 otherwise."""
    from tieuchi.present.verified import as_json, verified_blocks  # noqa: PLC0415 - it needs the extra

    for problem in found.faults:
        click.echo(problem.render(tongue.translate), err=True)
    if fmt == "json":
        put(as_json(found))
    else:
        put_document(verified_blocks(found, tongue), fmt, tongue.say("The log"), tongue)
    sys.stdout.flush()
    return JUDGED if found.sound and (found.code is None or found.coded) else NOT_MET


def watched(tongue: Tongue) -> Watch:
    """Return what shows how many lines were read when that takes long."""

    def watch(items: Iterable[Item], /) -> Iterable[Item]:
        return counted(items, tongue.say("Reading"))

    return watch


def short_code(written: str | None) -> str | None:
    """Return a short code as receipts write it, however it was typed."""
    if written is None:
        return None
    letters = "".join(letter for letter in nfc(written).upper() if letter.isalnum())
    return "-".join(letters[start : start + 4] for start in range(0, max(len(letters), 1), 4))


def _too_large(size: int) -> Message:
    return Message("this is too large for a checkpoint: {size} bytes", size=size)
