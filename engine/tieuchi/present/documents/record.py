"""The record a Word file carries: the receipts, and every bound text as it was printed."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Annotated, Any

from pydantic import Field, TypeAdapter

from tieuchi.judge.receipts import Inputs, inputs_of
from tieuchi.present.documents.model import Kind, Official
from tieuchi.present.language import Language
from tieuchi.values.canonical import canonical, digest

VERSION = 1


@dataclass(frozen=True)
class Printed:
    """A bound text in the record: what it is called, what it says, and how often it stands there."""

    label: str
    text: str
    times: int


@dataclass(frozen=True)
class Record:
    """What a document said when it was made.

    Attributes:
        kind: Which document it is.
        lang: Its language.
        code: The short code of its receipts.
        receipts: What the receipts say.
        files: The evidence files, in the order of the receipts.
        figures: The bound texts by id.
        rows: The rows of its tables with bound texts; see ``word/visible.py``.
    """

    kind: Kind
    lang: Language
    code: str
    receipts: Annotated[tuple[Inputs, ...], Field(min_length=1)]
    files: tuple[str, ...]
    figures: Mapping[str, Printed]
    rows: tuple[str, ...]

    @property
    def whole(self) -> bytes:
        """The canonical JSON (RFC 8785) with the hash of everything else in it."""
        said = self._data()
        return canonical({**said, "sha256": digest(said)})

    def _data(self) -> dict[str, Any]:
        return {
            "version": VERSION,
            "kind": self.kind,
            "lang": self.lang,
            "code": self.code,
            "receipts": list(self.receipts),
            "files": list(self.files),
            "figures": {
                id_: {"label": one.label, "text": one.text, "times": one.times}
                for id_, one in self.figures.items()
            },
            "rows": list(self.rows),
        }


def record_of(official: Official, times: Mapping[str, int], rows: Iterable[str]) -> Record:
    """Return the record of a document of which some bound texts were printed.

    Args:
        official: The document.
        times: How often each of its texts stands in the finished file, by id.
        rows: The rows of its tables.
    """
    return Record(
        kind=official.kind,
        lang=official.lang,
        code=official.proof.code,
        receipts=inputs_of(official.proof.receipts),
        files=official.proof.files,
        figures={
            one.id: Printed(one.label, one.text, times[one.id]) for one in official.bound() if times[one.id]
        },
        rows=tuple(rows),
    )


def read_record(raw: bytes) -> Record | None:
    """Return the record that some bytes hold, or None where they are none or were changed.

    Whoever changes a record can also change its hash: only judging again tells whether it is true.
    """
    try:
        said = json.loads(raw)
        hashed = said.pop("sha256")
        if digest(said) != hashed or said.pop("version") != VERSION:
            return None
        record = _RECORD.validate_python(said)
        return record if len(record.files) == len(record.receipts) else None
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return None


_RECORD = TypeAdapter(Record)
"""Checks every type, as the file comes from anywhere."""
