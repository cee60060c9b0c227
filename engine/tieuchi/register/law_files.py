"""The law of a day, kept as the files it was read from, so that it can be judged by whatever they say later.

All files of the criteria, the rules and the forms are kept, each by its SHA-256, with a manifest that says
which stood where. The same content gives the same manifest, and a file that many manifests name is kept
once.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path, PurePosixPath
from tempfile import TemporaryDirectory

from tieuchi.values.canonical import canonical
from tieuchi.values.problem import JudgingError
from tieuchi.values.text import Message, nfc

FOLDERS = ("criteria", "rules", "evidence/forms")
"""The folders of the content that judging reads."""


@dataclass(frozen=True)
class KeptLaw:
    """The law as files.

    Attributes:
        manifest: The SHA-256 of the manifest.
        objects: The manifest and every file that it names, by SHA-256.
    """

    manifest: str
    objects: Mapping[str, bytes]


def pack(root: Path) -> KeptLaw:
    """Return the law of a content folder as it lies there now.

    Raises:
        JudgingError: If a file cannot be read.
    """
    objects: dict[str, bytes] = {}
    named: dict[str, str] = {}
    try:
        for path in sorted(path for folder in FOLDERS for path in (root / folder).rglob("*.yaml")):
            raw = path.read_bytes()
            named[nfc(path.relative_to(root).as_posix())] = hashed = sha256(raw).hexdigest()
            objects[hashed] = raw
    except OSError as error:
        reason = error.strerror or str(error)
        message = Message(
            "the law cannot be kept: {file} cannot be read ({reason})", file=path, reason=reason
        )
        raise JudgingError(message) from None
    manifest = canonical(named)
    hashed = sha256(manifest).hexdigest()
    return KeptLaw(hashed, {**objects, hashed: manifest})


def named_in(manifest: bytes) -> dict[str, str]:
    """Return the SHA-256 of each file that a manifest names, by its path below the content folder.

    Raises:
        ValueError: If it is no manifest, or a path leads out of the folder.
    """
    named = json.loads(manifest)
    if not isinstance(named, dict) or not all(
        _inside(path) and isinstance(named[path], str) for path in named
    ):
        raise ValueError("this is no manifest of the law")
    return named


def _inside(path: str) -> bool:
    pure = PurePosixPath(path)
    return (
        path.startswith(tuple(f"{folder}/" for folder in FOLDERS))
        and not {"..", "."} & set(path.split("/"))
        and not {"\\", ":", "\0"} & set(path)
        and pure.as_posix() == path
    )


@contextmanager
def materialised(manifest: str, stored: Callable[[str], bytes]) -> Iterator[Path]:
    """Lay the files of a kept law into a folder of their own, so that a ``Desk`` judges by them.

    Args:
        manifest: The SHA-256 of the manifest.
        stored: What returns a kept object by its SHA-256.

    Yields:
        The folder, which is gone afterwards.

    Raises:
        ValueError: If the manifest is none.
    """
    with TemporaryDirectory(prefix="tieuchi-law-") as around:
        root = Path(around)
        for name, hashed in named_in(stored(manifest)).items():
            path = root / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(stored(hashed))
        yield root
