"""Writing: the four tables of what was judged, and the manifest that says what they were made from.

All of it appears in a new folder at the end, or nothing does.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

from tieuchi.bulk.formats import TableWriter, Words, table_writer
from tieuchi.bulk.judged import JudgedBatch
from tieuchi.bulk.outputs import tables
from tieuchi.bulk.schemas import SCHEMAS
from tieuchi.files.folders import new_folder
from tieuchi.values.text import Translate

MANIFEST = "manifest.json"
CHUNK = 1 << 20


class Writing:
    """Writes batch after batch into the four tables.

    Args:
        folder: The folder they are written into.
        kind: The format; one of :data:`tieuchi.bulk.FORMATS`.
        translate: What puts the reasons of rejects into a language.
        words: The words of a workbook's reader.

    Attributes:
        files: The name of the file of each table.
    """

    def __init__(self, folder: Path, kind: str, translate: Translate, words: Words) -> None:
        self._folder = folder
        self._translate = translate
        self.files = {name: f"{name}.{kind}" for name in SCHEMAS}
        self._rows = dict.fromkeys(SCHEMAS, 0)
        self._writers: dict[str, TableWriter] = {
            name: table_writer(kind, folder / self.files[name], schema, words)
            for name, schema in SCHEMAS.items()
        }

    def add(self, batch: JudgedBatch) -> None:
        """Write what was judged of a batch, and what was rejected."""
        for name, rows in tables(batch, self._translate).items():
            self._writers[name].add(rows)
            self._rows[name] += rows.height

    def close(self) -> None:
        """Finish the files."""
        for writer in self._writers.values():
            writer.close()

    def drop(self) -> None:
        """Let go of the files, unfinished."""
        for writer in self._writers.values():
            with suppress(OSError):
                writer.drop()

    def made(self) -> dict[str, Any]:
        """Return the rows and the hash of each file, for the manifest."""
        return {
            file: {"rows": self._rows[name], "sha256": _digest(self._folder / file)}
            for name, file in self.files.items()
        }


@contextmanager
def written(
    folder: Path,
    kind: str,
    translate: Translate,
    words: Words,
    told: Callable[[], Mapping[str, Any]],
) -> Iterator[Writing]:
    """Write a new folder: the tables while it is open, then what is told of them in the manifest.

    Args:
        folder: The folder, which must not exist.
        kind: The format of the tables.
        translate: What puts the reasons of rejects into a language.
        words: The words of a workbook's reader.
        told: What the manifest tells besides the files; asked when all is judged.

    Raises:
        InputError: If the folder exists, or cannot be written.
    """
    with new_folder(folder) as fresh:
        writing = Writing(fresh, kind, translate, words)
        try:
            yield writing
            writing.close()
        except BaseException:
            writing.drop()
            raise
        manifest = {**told(), "files": writing.made()}
        text = json.dumps(manifest, ensure_ascii=False, indent=2) + "\n"
        (fresh / MANIFEST).write_text(text, encoding="utf-8", newline="\n")


def _digest(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
