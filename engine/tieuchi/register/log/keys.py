"""The key of a log: made and kept by its users, in a file of their own."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    NoEncryption,
    PrivateFormat,
    load_pem_private_key,
)

from tieuchi.files.raw import unreadable
from tieuchi.register.log.errors import LogError
from tieuchi.register.log.notes import VerifierKey
from tieuchi.values.problem import InputError, Place, Problem
from tieuchi.values.text import Message, nfc

PUBLIC = ".pub"
"""What the name of the public key's file adds to that of the secret one."""
_BEGIN = "-----BEGIN"


@dataclass(frozen=True)
class SigningKey:
    """A key that signs.

    Attributes:
        public: Its public half, with the name of the log.
        private: Its secret half.
    """

    public: VerifierKey
    private: Ed25519PrivateKey


def new_key(file: Path, name: str, passphrase: str | None) -> VerifierKey:
    """Make a key, and write it and its public half into new files.

    Args:
        file: The file of the secret key; the public one is named like it, with ``.pub``.
        name: The name of the log that it will sign.
        passphrase: What the file is locked with, or None for a file that is not.

    Raises:
        InputError: If the name is not one, either file exists, or cannot be written.
    """
    private = Ed25519PrivateKey.generate()
    try:
        public = VerifierKey(nfc(name), private.public_key().public_bytes_raw())
    except LogError as error:
        raise _refused(file, error.message) from None
    lock = BestAvailableEncryption(passphrase.encode()) if passphrase else NoEncryption()
    pem = private.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, lock)
    shared = file.with_name(file.name + PUBLIC)
    if os.path.lexists(shared):
        raise _refused(shared, _EXISTS)
    _write_new(file, f"{public}\n".encode() + pem, 0o600)
    _write_new(shared, f"{public}\n".encode(), 0o644)
    return public


def needs_passphrase(file: Path) -> bool:
    """Tell whether the file of a secret key is locked.

    Raises:
        InputError: If it cannot be read.
    """
    return b"BEGIN ENCRYPTED PRIVATE KEY" in _read(file)


def read_key(file: Path, passphrase: str | None) -> SigningKey:
    """Return the secret key of a file.

    Args:
        file: The file.
        passphrase: What it is locked with, if it is.

    Raises:
        InputError: If it holds no such key, or the passphrase is not its.
    """
    data = _read(file)
    try:
        line = data.decode().partition(_BEGIN)[0]
        private = load_pem_private_key(data, passphrase.encode() if passphrase else None)
        public = VerifierKey.parse(line.strip())
    except LogError as error:
        raise _refused(file, error.message) from None
    except (ValueError, TypeError):
        if passphrase and b"ENCRYPTED" in data:
            raise _refused(file, Message("the passphrase does not open it")) from None
        raise _refused(file, _NO_KEY) from None
    if not isinstance(private, Ed25519PrivateKey):
        raise _refused(file, _NO_KEY)
    if private.public_key().public_bytes_raw() != public.public:
        raise _refused(file, Message("its first line is the public half of another key"))
    return SigningKey(public, private)


def read_public_keys(file: Path) -> tuple[VerifierKey, ...]:
    """Return the public keys of a file, one on each line.

    Raises:
        InputError: If a line is none, or there is none.
    """
    try:
        lines = _read(file).decode().splitlines()
    except UnicodeDecodeError:
        raise _refused(file, Message("this is not a text file in UTF-8")) from None
    if any(line.startswith(_BEGIN) for line in lines):
        raise _refused(file, Message("this is a secret key; give its public half, the file ending in .pub"))
    try:
        keys = tuple(VerifierKey.parse(line) for line in lines if line.strip())
    except LogError as error:
        raise _refused(file, error.message) from None
    if not keys:
        raise _refused(file, Message("there is no public key in it"))
    return keys


_EXISTS = Message("this already exists, and no key is ever overwritten; name a new file")
_NO_KEY = Message("this is not a secret key made by ‘tieuchi register keygen’")


def _write_new(file: Path, data: bytes, mode: int) -> None:
    try:
        binary = getattr(os, "O_BINARY", 0)
        handle = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL | binary, mode)
        with os.fdopen(handle, "wb") as opened:
            opened.write(data)
            opened.flush()
            os.fsync(opened.fileno())
    except FileExistsError:
        raise _refused(file, _EXISTS) from None
    except OSError as error:
        raise _refused(file, _unwritable(error)) from None


def _read(file: Path) -> bytes:
    try:
        return file.read_bytes()
    except OSError as error:
        raise _refused(file, unreadable(error)) from None


def _unwritable(error: OSError) -> Message:
    return Message("the file cannot be written: {reason}", reason=error.strerror or str(error))


def _refused(file: Path, message: Message) -> InputError:
    return InputError([Problem(Place(nfc(str(file))), message)])
