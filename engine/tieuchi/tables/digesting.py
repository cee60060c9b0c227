"""The name of a population: one hash of all rows, whatever their order and however they are written."""

from __future__ import annotations

import hashlib

import numpy as np
import polars as pl

from tieuchi.tables.written import DEFAULT_FORM, FORM, INVENTED, ROW_NUMBER, STATIONS, TEXTS, words_of
from tieuchi.values.canonical import digest

_WORDS = 8
"""How many words of 32 bits a hash has; they are added word by word, and carried over at last."""
_END = "\x1f"
"""What stands between the names and the contents of cells, because nobody can type it."""


class Population:
    """Adds up rows: the hash of each, as a number, in a sum that knows no order.

    A row is the name of its table, and the name and the content of each cell in which anything stands.
    """

    def __init__(self) -> None:
        self._sum = 0
        self._rows = 0

    def add(self, table: str, frame: pl.DataFrame) -> None:
        """Add rows of a table; notes, which nothing is judged by, do not count."""
        columns = sorted(set(frame.columns) - {ROW_NUMBER, INVENTED, *TEXTS})
        texts = frame.select(words_of(frame[name]) for name in columns)
        if table == STATIONS:
            form = pl.col(FORM) if FORM in columns else pl.lit(None, pl.String)
            texts = texts.with_columns(form.fill_null(DEFAULT_FORM).alias(FORM))
        cells = [part for name in sorted(texts.columns) for part in (_name(name), pl.col(name))]
        written = pl.concat_str([pl.lit(table), *cells], separator=_END, ignore_nulls=True)
        rows = texts.select(written.cast(pl.Binary)).to_series()
        hashes = b"".join([hashlib.sha256(row).digest() for row in rows])
        words = np.frombuffer(hashes, dtype="<u4").reshape(-1, _WORDS).sum(axis=0, dtype=np.uint64)
        self._sum += sum(int(word) << 32 * at for at, word in enumerate(words))
        self._rows += rows.len()

    @property
    def digest(self) -> str:
        """The SHA-256 of what was added, in hexadecimal."""
        return digest([str(self._sum % 2**256), self._rows])


def _name(column: str) -> pl.Expr:
    return pl.when(pl.col(column).is_not_null()).then(pl.lit(column))
