"""Keys of a log: made once, never overwritten, read back only as what they are."""

from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.ec import SECP256R1, generate_private_key
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat

from tieuchi.register.log.keys import needs_passphrase, new_key, read_key, read_public_keys
from tieuchi.values.problem import InputError

NAME = "soyte.example/cong-nhan"


@pytest.mark.parametrize("passphrase", [None, "mật khẩu"])
def test_a_key_is_read_back(passphrase: str | None, tmp_path: Path) -> None:
    """Both halves are in their files; the secret one is its owner's alone, and locked where that was asked."""
    file = tmp_path / "office.key"
    public = new_key(file, NAME, passphrase)
    assert needs_passphrase(file) == (passphrase is not None)
    assert read_key(file, passphrase).public == public
    assert read_public_keys(tmp_path / "office.key.pub") == (public,)
    if os.name == "posix":
        assert stat.S_IMODE(file.stat().st_mode) == 0o600


def test_a_name_is_composed(tmp_path: Path) -> None:
    """A name typed on a Mac is the same as one typed on Windows."""
    assert new_key(tmp_path / "key", "s\u006f\u0302\u0301", None).name == "s\u1ed1"


@pytest.mark.parametrize("taken", ["office.key", "office.key.pub"])
def test_no_key_is_overwritten(taken: str, tmp_path: Path) -> None:
    """If either file is there, nothing is written."""
    (tmp_path / taken).write_text("mine", encoding="utf-8")
    with pytest.raises(InputError, match="no key is ever overwritten"):
        new_key(tmp_path / "office.key", NAME, None)
    assert [file.name for file in tmp_path.iterdir()] == [taken]
    assert (tmp_path / taken).read_text(encoding="utf-8") == "mine"


@pytest.mark.parametrize("name", ["", "a b", "a+b", "a\nb", "a\u00a0b"])
def test_a_name_that_signatures_cannot_carry_is_refused(name: str, tmp_path: Path) -> None:
    """The format of signatures separates by spaces, lines and plus signs."""
    with pytest.raises(InputError, match="no space and no plus sign"):
        new_key(tmp_path / "key", name, None)


def test_a_key_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    """A folder that is not there is named."""
    with pytest.raises(InputError, match="cannot be written"):
        new_key(tmp_path / "nowhere" / "key", NAME, None)


def test_what_is_no_secret_key_is_refused(tmp_path: Path) -> None:
    """A text, a public key, a key of another kind or with another's first line, and a wrong passphrase."""
    file = tmp_path / "office.key"
    public = new_key(file, NAME, "right")
    other = new_key(tmp_path / "other.key", NAME, None)
    pem = generate_private_key(SECP256R1()).private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    own = (tmp_path / "other.key").read_bytes().partition(b"\n")[2]
    cases = {
        "text": (b"a text", None, "not a secret key made by"),
        "public": (f"{public}\n".encode(), None, "not a secret key made by"),
        "kind": (f"{public}\n".encode() + pem, None, "not a secret key made by"),
        "line": (f"{public}\n".encode() + own, None, "the public half of another key"),
        "name": (b"odd\n" + own, None, "not a public key of the form"),
        "bytes": (b"\xff" + own, None, "not a secret key made by"),
        "passphrase": (file.read_bytes(), "wrong", "the passphrase does not open it"),
        "locked": (file.read_bytes(), None, "not a secret key made by"),
    }
    assert other != public
    for name, (data, passphrase, message) in cases.items():
        path = tmp_path / name
        path.write_bytes(data)
        with pytest.raises(InputError, match=message):
            read_key(path, passphrase)
    with pytest.raises(InputError, match="no such file"):
        read_key(tmp_path / "nothing", None)


def test_what_is_no_public_key_is_refused(tmp_path: Path) -> None:
    """A secret key is not handed about, and an empty file, another text and a damaged line are told."""
    new_key(tmp_path / "office.key", NAME, None)
    line = (tmp_path / "office.key.pub").read_text("utf-8")
    for data, message in [
        ((tmp_path / "office.key").read_bytes(), "this is a secret key"),
        (b"\n", "there is no public key in it"),
        (b"\xff\xfe", "not a text file in UTF-8"),
        (b"a text", "not a public key of the form"),
        (line.replace("soyte", "sonte").encode(), "its name, id and key do not agree"),
    ]:
        (tmp_path / "odd").write_bytes(data)
        with pytest.raises(InputError, match=message):
            read_public_keys(tmp_path / "odd")


def test_several_keys_may_stand_in_one_file(tmp_path: Path) -> None:
    """A line each, as after a change of keys; Windows' line ends do not matter."""
    keys = [new_key(tmp_path / name, NAME, None) for name in ("one", "two")]
    (tmp_path / "both.pub").write_bytes("\r\n".join(map(str, keys)).encode())
    assert list(read_public_keys(tmp_path / "both.pub")) == keys
