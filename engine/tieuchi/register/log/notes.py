"""Signed notes: a text with the Ed25519 signatures of named keys under it (c2sp.org/signed-note)."""

from __future__ import annotations

import base64
import binascii
import re
from collections.abc import Iterable
from dataclasses import dataclass
from hashlib import sha256

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from tieuchi.register.log.errors import LogError
from tieuchi.values.text import Message, shown

ED25519 = b"\x01"
KEY_SIZE = 32
ID_SIZE = 4
MOST_SIGNATURES = 100
_SIGNATURE = re.compile(r"— (\S+) (\S+)")


@dataclass(frozen=True)
class VerifierKey:
    """A public key with the name it signs under.

    Attributes:
        name: Whose key it is: no spaces, no plus signs; here always the name of a log.
        public: The 32 bytes of the Ed25519 key.
    """

    name: str
    public: bytes

    def __post_init__(self) -> None:
        if not self.name.isprintable() or not self.name or set(self.name) & {" ", "+"}:
            raise LogError(Message("the name of a key has at least one letter, no space and no plus sign"))

    @property
    def id(self) -> str:
        """The first four bytes of the hash of name and key, in hexadecimal; tells keys of one name apart."""
        return sha256(self.name.encode() + b"\n" + ED25519 + self.public).digest()[:ID_SIZE].hex()

    @property
    def short(self) -> str:
        """The name with the id, as signatures name the key."""
        return f"{self.name}+{self.id}"

    def __str__(self) -> str:
        return f"{self.short}+{base64.b64encode(ED25519 + self.public).decode()}"

    @classmethod
    def parse(cls, line: str) -> VerifierKey:
        """Return the key that a line ``name+id+key`` writes.

        Raises:
            LogError: If it writes none, or the id is not that of the name and the key.
        """
        name, _, key = line.partition("+")
        material = decoded(key.partition("+")[2])
        if material is None or len(material) != len(ED25519) + KEY_SIZE or material[:1] != ED25519:
            raise LogError(Message("{line} is not a public key of the form NAME+ID+KEY", line=shown(line)))
        found = cls(name, material[1:])
        if str(found) != line:
            raise LogError(
                Message(
                    "the public key {line} is damaged: its name, id and key do not agree", line=shown(line)
                )
            )
        return found

    def signed(self, text: str, signature: bytes) -> bool:
        """Tell whether this key made this signature of the text."""
        try:
            Ed25519PublicKey.from_public_bytes(self.public).verify(signature, text.encode())
        except InvalidSignature:
            return False
        return True


def sign(text: str, name: str, private: Ed25519PrivateKey) -> bytes:
    """Return the text with its signature under it; equal texts and keys give equal bytes.

    Args:
        text: Lines that each end with a line break.
        name: The name of the key.
        private: The key.
    """
    key = VerifierKey(name, private.public_key().public_bytes_raw())
    signature = base64.b64encode(bytes.fromhex(key.id) + private.sign(text.encode())).decode()
    return f"{text}\n— {name} {signature}\n".encode()


def open_note(note: bytes, keys: Iterable[VerifierKey]) -> tuple[str, tuple[VerifierKey, ...]]:
    """Return the text of a note, and which of the keys signed it; other signatures count for nothing.

    Args:
        note: The whole note.
        keys: The keys that are trusted.

    Raises:
        LogError: If it is no note, one of the keys has not made the signature that bears its name and id, or
            none has signed.
    """
    text, signatures = _parts(note)
    trusted = {(key.name, key.id): key for key in keys}
    signing = []
    for name, signature in signatures:
        key = trusted.get((name, signature[:ID_SIZE].hex()))
        if key is None:
            continue
        if not key.signed(text, signature[ID_SIZE:]):
            raise LogError(
                Message(
                    "the signature of ‘{key}’ does not fit the text: one of them is changed", key=key.short
                )
            )
        signing.append(key)
    if not signing:
        others = [f"{name}+{signature[:ID_SIZE].hex()}" for name, signature in signatures]
        raise LogError(
            Message("none of the given keys has signed it; it bears signatures of {others}", others=others)
        )
    return text, tuple(dict.fromkeys(signing))


def decoded(text: str) -> bytes | None:
    """Return the bytes that a text writes in base64, or None where it is not exactly how they are written."""
    try:
        data = base64.b64decode(text, validate=True)
    except (binascii.Error, ValueError):
        return None
    return data if base64.b64encode(data).decode() == text else None


def _parts(note: bytes) -> tuple[str, list[tuple[str, bytes]]]:
    """Return the text of a note, and the names with their ids and signatures."""
    try:
        whole = note.decode()
    except UnicodeDecodeError:
        raise LogError(Message("it is not a signed note: it is not UTF-8")) from None
    text, blank, under = whole.rpartition("\n\n")
    lines = under.split("\n")
    if not blank or lines.pop() or not 0 < len(lines) <= MOST_SIGNATURES or _has_control(whole):
        raise LogError(Message("it is not a signed note: a text, an empty line, and signatures under it"))
    return text + "\n", [_signature(line) for line in lines]


def _signature(line: str) -> tuple[str, bytes]:
    match = _SIGNATURE.fullmatch(line)
    signature = decoded(match[2]) if match else None
    if match is None or signature is None or len(signature) <= ID_SIZE or "+" in match[1]:
        raise LogError(Message("it is not a signed note: {line} is not a signature", line=shown(line)))
    return match[1], signature


def _has_control(text: str) -> bool:
    return any(letter < " " and letter != "\n" for letter in text)
