"""Recording confirmations at the end of a set's file; whatever stands there stays as it was typed."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import yaml

from tieuchi.files.content import carried
from tieuchi.files.models import checked
from tieuchi.files.replacing import change_bytes
from tieuchi.files.yaml import EmptyFile, parse_yaml
from tieuchi.law.confirmations import Confirmation, Confirmations
from tieuchi.law.reader import confirmations_of
from tieuchi.values.problem import InputError, Place, Problem
from tieuchi.values.text import Message, nfc

HEAD = """\
# Chỉ tiêu đã được người giữ văn bản chính thức kiểm tra; mỗi lần ghi gắn với nội dung đã xác nhận bằng mã băm
# SHA-256, nội dung sửa đi thì xác nhận hết giá trị. Ghi thêm bằng lệnh «tieuchi confirm», đừng sửa dòng cũ.
# Indicators checked by someone who holds the official text, each bound by its SHA-256 to what was checked; an
# edit takes it away. ‘tieuchi confirm’ adds to the end; leave what stands here.
"""


def record(root: Path, set_id: str, found: Sequence[Confirmation]) -> str:
    """Record confirmations and return the name of their file in the content folder.

    Args:
        root: The content folder.
        set_id: The set.
        found: At least one confirmation.

    Raises:
        InputError: If nothing can be added to the file, or it cannot be written; it is then as it was.
    """
    name = confirmations_of(set_id)
    path = root / name
    if root.resolve() == carried():
        why = Message("this is the content that came with the program, and its next version replaces it")
        raise _not_written(root, name, why)
    try:
        change_bytes(path, lambda before: _with(HEAD.encode() if before is None else before, name, found))
    except FileExistsError as error:
        message = Message(
            "someone else is recording confirmations of this set, and nothing was recorded; confirm again, "
            "or delete {file} if nobody is",
            file=nfc(str(error.filename)),
        )
        raise InputError([Problem(Place(name), message)]) from None
    except OSError as error:
        why = Message("the file cannot be written ({reason})", reason=error.strerror or str(error))
        raise _not_written(root, name, why) from None
    return name


def _not_written(root: Path, name: str, why: Message) -> InputError:
    message = Message(
        "{why}; nothing was recorded. Copy the folders criteria, rules and evidence from {root} to a folder "
        "of your own, name that folder in TIEUCHI_CONTENT, and confirm again",
        why=why,
        root=root,
    )
    return InputError([Problem(Place(name), message)])


def _with(before: bytes, name: str, found: Sequence[Confirmation]) -> bytes:
    """Return the file with the records at its end, after reading it back."""
    old, indent = _read(before, name)
    newline = "\r\n" if b"\r\n" in before else "\n"
    gap = "" if before.endswith(b"\n") else newline
    lines = [indent + line + newline for one in found for line in _lines(one)]
    after = before + (gap + "".join(lines)).encode()
    try:
        new, _ = _read(after, name)
    except InputError:
        new = ()
    if new != (*old, *found):
        message = Message(
            "nothing can be added to the end of this file; write it as a list whose records each begin with "
            "‘- indicator:’ on a line of its own, and confirm again"
        )
        raise InputError([Problem(Place(name), message)])
    return after


def _read(raw: bytes, name: str) -> tuple[tuple[Confirmation, ...], str]:
    """Return the records of a file, and how far their list is indented."""
    try:
        document = parse_yaml(raw, name)
    except EmptyFile:
        return (), ""
    return checked(document, Confirmations).root, " " * (document.place(()).column - 1)


def _lines(one: Confirmation) -> tuple[str, ...]:
    return (
        f"- indicator: {_quoted(one.indicator)}",
        f"  hash: {_quoted(one.hash)}",
        f"  source: {_quoted(one.source)}",
        f"  by: {_quoted(one.by)}",
        f"  on: {one.on.isoformat()}",
    )


def _quoted(text: str) -> str:
    """Return a text in double quotes, on one line however long it is."""
    return str(
        yaml.dump(text, Dumper=yaml.SafeDumper, default_style='"', allow_unicode=True, width=10**6)
    ).strip()
