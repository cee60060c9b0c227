"""Checks a bundle of the tieuchi register: is every line still what was signed, and is nothing missing?

It shares no code with the program that keeps the register, and needs Python 3.11, the library cryptography
and no network: python tieuchi_verify.py BUNDLE --key office.pub --since checkpoint-kept-last-year.txt
It checks (``docs/bundle.md`` says the same at length) that
 1. the bundle has the files it has to have, each once, and no other;
 2. every checkpoint is signed by a trusted key for this log, and no later one is of fewer lines; one that was
    kept from earlier is of this log, too, and not of more lines than are left;
 3. every line has the hash that the log has for it, and these hashes give what was signed (RFC 6962);
 4. no line was recorded before the one above it, a correction names a line above it that no other corrects,
    and the short code, which the printed minutes carry, is that of the receipt in the line;
 5. the files that the lines rest on are all there, unchanged, and there is no other.
It stops at the first thing wrong, and leaves with 0: nothing is; 1: something is; 2: it cannot be read.
"""

from __future__ import annotations

import argparse
import base64
import hashlib
import json
import re
import zipfile
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from functools import partial, reduce
from itertools import zip_longest
from pathlib import Path
from typing import Any

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

LONGEST, DEEPEST = 1 << 20, 20  # bytes of a line or a small file; lists and objects within each other
HASH, KEY, ID = 32, 33, 4  # bytes; a key with the byte before it that says Ed25519
HEX, INSTANT = "[0-9a-f]{64}", r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z"
FILES = rf"entries\.jsonl|hashes\.txt|checkpoints/\d{{6}}\.txt|objects/{HEX}"
BASE64, COUNT = "([A-Za-z0-9+/]+=*)", r"(0|[1-9]\d{0,17})"
NOTE = re.compile(rf"(([^\n]+)\n{COUNT}\n{BASE64}\n)\n— ([^\s+]+) {BASE64}\n", re.ASCII)
Keys = dict[tuple[str, bytes], Ed25519PublicKey]


def require(holds: object, what: str) -> None:
    """Stop with what is wrong unless something holds."""
    if not holds:
        raise ValueError(what)


@contextmanager
def at(where: str) -> Iterator[None]:
    """Say of whatever goes wrong where it does."""
    try:
        yield
    except Exception as error:
        raise ValueError(f"{where}: {str(error) or type(error).__name__}") from error


class Files(dict[str, Callable[[], Any]]):
    """What opens each file; what is no plain file, or there twice, has a name that no file has."""

    def __init__(self, path: str) -> None:
        for file in Path(path).rglob("*"):
            if file.is_symlink() or not file.is_dir():
                odd = "" if file.is_file() and not file.is_symlink() else " (a link)"
                self[file.relative_to(path).as_posix() + odd] = partial(open, file, "rb")
        if not Path(path).is_dir():
            archive = zipfile.ZipFile(path)
            for name, times in Counter(archive.namelist()).items():
                if name not in ("checkpoints/", "objects/"):
                    self[name if times == 1 else f"{name} (twice)"] = partial(archive.open, name)

    def __missing__(self, name: str) -> Callable[[], Any]:
        raise ValueError("missing")

    def small(self, name: str) -> bytes:
        """Return the bytes of a small file; of a large one so few that it is found wrong."""
        with at(name), self[name]() as file:
            return bytes(file.read(LONGEST))

    def lines(self, name: str) -> Iterator[bytes]:
        """Yield the lines of a file."""
        with at(name), self[name]() as file:
            while line := file.readline(LONGEST):
                require(line.endswith(b"\n"), "cut off")
                yield line[:-1]


def written(value: Any, depth: int = 0) -> str:
    """Return a value as RFC 8785 writes it; of numbers only whole ones are allowed."""
    require(depth <= DEEPEST and not (isinstance(value, int) and abs(value) >= 2**53), "not plain JSON")
    if isinstance(value, dict):
        names = sorted(value, key=lambda name: str(name).encode("utf-16-be"))
        return "{" + ",".join(f"{written(name)}:{written(value[name], depth + 1)}" for name in names) + "}"
    if isinstance(value, list):
        return "[" + ",".join(written(one, depth + 1) for one in value) + "]"
    return json.dumps(value, ensure_ascii=False)


def parse(data: bytes) -> dict[str, Any]:
    """Return the object that bytes write as RFC 8785 does; a fraction, read as text, never is."""
    found = json.loads(data.decode(), parse_float=str, parse_constant=str)
    require(isinstance(found, dict) and written(found).encode() == data, "not canonical JSON (RFC 8785)")
    return dict(found)


def text(found: object, pattern: str = "(?s:.*)") -> str:
    """Return what has to be a text of a pattern."""
    require(isinstance(found, str) and re.fullmatch(pattern, found, re.ASCII), f"‘{found}’ is misplaced")
    return str(found)


def plain(line: str) -> bytes:
    """Return the bytes that a line writes in base64."""
    data = base64.b64decode(line, validate=True)
    require(base64.b64encode(data).decode() == line, "not base64")
    return data


def public_keys(lines: Iterable[bytes]) -> Keys:
    """Return the keys that lines NAME+ID+KEY write, by name and id (c2sp.org/signed-note)."""
    keys: Keys = {}
    for line in lines:
        name, id_, key, *_ = *line.decode().split("+", 2), "", ""
        data = plain(key)
        fit = re.fullmatch(r"\S+", name) and name.isprintable() and len(data) == KEY and data[0] == 1
        require(fit, "not a public key")
        identity = hashlib.sha256(name.encode() + b"\n" + data).digest()[:ID]
        require(id_ == identity.hex(), "name, id and key do not agree")
        keys[name, identity] = Ed25519PublicKey.from_public_bytes(data[1:])
    return keys


def checkpoint(note: bytes, keys: Keys) -> tuple[str, int, bytes]:
    """Return name, size and hash of the log that a checkpoint is of (c2sp.org/tlog-checkpoint)."""
    match = NOTE.fullmatch(note.decode())
    require(match, "not a checkpoint with one signature")
    signed, log, size, root, name, under = match.groups() if match else [""] * 6
    id_, signature = plain(under)[:ID], plain(under)[ID:]
    require((name, id_) in keys, f"signed by {name}+{id_.hex()}, which is not a trusted key")
    keys[name, id_].verify(signature, signed.encode())
    require(log == name, f"the key of ‘{name}’ has signed for another log, ‘{log}’")
    require(len(plain(root)) == HASH, "not the hash of a log")
    return log, int(size), plain(root)


def node(left: bytes, right: bytes) -> bytes:
    """Return the hash over two neighbours in the tree."""
    return hashlib.sha256(b"\1" + left + right).digest()


def roots(hashes: Iterable[bytes], sizes: set[int]) -> dict[int, bytes]:
    """Return the hash of the tree over the first lines (RFC 6962, 2.1), for some numbers of lines."""
    found, edge = {0: hashlib.sha256(b"").digest()}, list[bytes]()
    for size, hash_ in enumerate(hashes, start=1):
        edge.append(hash_)
        for _ in range((size & -size).bit_length() - 1):
            edge[-2:] = [node(edge[-2], edge[-1])]
        if size in sizes:
            found[size] = reduce(lambda right, left: node(left, right), reversed(edge))
    return found


def code_of(receipt: Any) -> str:
    """Return the short code that a receipt has to have."""
    made = [text(receipt[name]) for name in ("set", "day", "law", "norms", "evidence", "engine")]
    digest = hashlib.sha256(written(made).encode()).hexdigest().upper()
    return "-".join(digest[start : start + 4] for start in (0, 4, 8))


def check_lines(files: Files, size: int, heads: dict[str, Any]) -> set[str]:
    """Check the lines against what was signed, and return the hashes of what they rest on."""
    hashes = [line.decode() for line in files.lines("hashes.txt")]
    require(len(hashes) == size, f"hashes.txt: {len(hashes)} hashes, and the log has {size} lines")
    require(all(re.fullmatch(HEX, one) for one in hashes), "hashes.txt: not every line is a hash")
    found = roots(map(bytes.fromhex, hashes), {lines for _, lines, _ in heads.values()})
    for name, (_, lines, root) in heads.items():
        require(found[lines] == root, f"{name}: the first {lines} lines of the log are not those signed here")
    last, corrected, laws, needed = "", set[int](), set[str](), set[str]()
    for place, leaf in zip_longest(range(size), files.lines("entries.jsonl")):
        require(None not in (place, leaf), "entries.jsonl: lines are missing or were added")
        with at(f"entries.jsonl: line {place} of the log"):
            require(hashlib.sha256(b"\0" + leaf).hexdigest() == hashes[place], "changed, or not in its place")
            line = parse(leaf)
            require(text(line["recorded"], INSTANT) >= last, "recorded before the line above it")
            last, judged = line["recorded"], line["judged"]
            require(judged["receipt"]["code"] == code_of(judged["receipt"]), "not the code of its receipt")
            require(isinstance(line["evidence"], list), "‘evidence’ is misplaced")
            needed |= {text(judged["findings"], HEX), *(text(one["sha256"], HEX) for one in line["evidence"])}
            laws.add(text(line["law"], HEX))
            if "supersedes" in line:
                other, hash_ = line["supersedes"]["position"], line["supersedes"]["leaf_hash"]
                above = type(other) is int and 0 <= other < place and hashes[other] == hash_
                require(above and other not in corrected, "corrects no line above it, or one again")
                corrected.add(other)
    for law in sorted(laws):
        manifest = files.small(f"objects/{law}")
        with at(f"objects/{law}"):
            needed |= {law, *(text(sha, HEX) for sha in parse(manifest).values())}
    return needed


def check_objects(files: Files, needed: set[str]) -> None:
    """Check the files that the lines rest on."""
    for sha in sorted(needed | {name[8:] for name in files if name.startswith("objects/")}):
        with at(f"objects/{sha}"):
            require(sha in needed, "no line of the log rests on it")
            with files[f"objects/{sha}"]() as file:
                require(hashlib.file_digest(file, "sha256").hexdigest() == sha, "changed")


def check(files: Files, keys: Keys, kept: dict[str, bytes]) -> str:
    """Check a bundle and checkpoints kept from earlier, and return what there is to say of it."""
    for name in sorted(files):
        require(re.fullmatch(FILES, name, re.ASCII), f"{name}: does not belong into the bundle")
    own = sorted(name for name in files if name.startswith("checkpoints/"))
    require(own and own == [f"checkpoints/{at:06}.txt" for at in range(len(own))], "checkpoints: missing")
    heads = {}
    for name, note in (kept | {name: files.small(name) for name in own}).items():
        with at(name):
            heads[name] = checkpoint(note, keys)
    (log, size, _), sizes = heads[own[-1]], [heads[name][1] for name in own]
    require(sizes == sorted(sizes), "checkpoints: a later one is of fewer lines")
    for name, (other, lines, _) in heads.items():
        require(other == log, f"{name}: of another log, ‘{other}’")
        require(lines <= size, f"{name}: rolled back, {lines} lines were signed here and {size} are left")
    check_objects(files, check_lines(files, size, heads))
    return f"KHÔNG BỊ SỬA / UNTOUCHED: {size} lines of ‘{log}’"


def main() -> int:
    """Check a bundle as the command line asks."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("bundle", help="a folder or a zip file")
    parser.add_argument("--key", action="append", required=True, help="a file of public keys that you trust")
    parser.add_argument("--since", action="append", default=[], help="a checkpoint kept from earlier")
    asked, status = parser.parse_args(), 2
    try:
        files = Files(asked.bundle)
        kept = {f"--since {name}": Path(name).read_bytes().replace(b"\r\n", b"\n") for name in asked.since}
        keys = public_keys(line for name in asked.key for line in Path(name).read_bytes().splitlines())
        status = 1
        print(check(files, keys, kept))
        status = 0
    except Exception as error:
        print(error)
    return status


if __name__ == "__main__":
    raise SystemExit(main())
