"""Words: how one formula, written by hand, is said in Polars, in SQL, in Python and in other languages.

A formula is written once with ``+ - * // >= > <= < == & | ~`` over what :meth:`Words.col` returns, and with
the other methods of :class:`Words`. Of truths ``&``, ``|`` and ``~`` mean *and*, *or* and *not*.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any, Protocol

import polars as pl

Case = tuple[Any, int]
"""A truth and the number that stands for it."""


class Words(Protocol):
    """What formulas are made of."""

    def col(self, name: str) -> Any:
        """Return a column."""
        ...

    def narrow(self, name: str) -> Any:
        """Return a column whose numbers, and whose products with thresholds, fit 32 bits."""
        ...

    def narrowed(self, number: Any) -> Any:
        """Return a number that fits 32 bits."""
        ...

    def most(self, *numbers: Any) -> Any:
        """Return the largest of some numbers."""
        ...

    def least(self, *numbers: Any) -> Any:
        """Return the smallest of some numbers."""
        ...

    def first(self, cases: Iterable[Case], otherwise: int, *, small: bool = True) -> Any:
        """Return the number of the first truth that holds; a small one fits 8 bits, others 16."""
        ...

    def looked_up(self, numbers: Sequence[int], place: Any) -> Any:
        """Return the number at a place, from 0."""
        ...

    def bits_of_both(self, one: Any, other: Any) -> Any:
        """Return the bits that two numbers share."""
        ...


class PolarsWords:
    """Expressions of Polars."""

    def col(self, name: str) -> pl.Expr:
        """Return a column."""
        return pl.col(name)

    def narrow(self, name: str) -> pl.Expr:
        """Return a column in 32 bits."""
        return self.narrowed(pl.col(name))

    def narrowed(self, number: pl.Expr) -> pl.Expr:
        """Return a number in 32 bits; wrapping spares checking each, which the form has bounded."""
        return number.cast(pl.Int32, wrap_numerical=True)

    def most(self, *numbers: Any) -> pl.Expr:
        """Return the largest of some numbers."""
        return pl.max_horizontal(*map(_expression, numbers))

    def least(self, *numbers: Any) -> pl.Expr:
        """Return the smallest of some numbers."""
        return pl.min_horizontal(*map(_expression, numbers))

    def first(self, cases: Iterable[Case], otherwise: int, *, small: bool = True) -> pl.Expr:
        """Return the number of the first truth that holds."""
        dtype = pl.UInt8 if small else pl.Int16
        chain: Any = pl
        for truth, number in cases:
            chain = chain.when(truth).then(pl.lit(number, dtype))
        return chain.otherwise(pl.lit(otherwise, dtype))

    def looked_up(self, numbers: Sequence[int], place: pl.Expr) -> pl.Expr:
        """Return the number at a place."""
        return pl.lit(pl.Series(numbers, dtype=pl.Int32)).gather(place)

    def bits_of_both(self, one: pl.Expr, other: pl.Expr) -> pl.Expr:
        """Return the bits that two numbers share."""
        return one & other


def _expression(number: Any) -> pl.Expr:
    return pl.lit(number, pl.Int32) if isinstance(number, int) else number


class Text:
    """An expression as text.

    Attributes:
        text: The expression, in brackets where it needs them.
        words: The language it is written in.
    """

    __hash__ = None  # type: ignore[assignment]

    def __init__(self, text: str, words: TextWords) -> None:
        self.text = text
        self.words = words

    def __add__(self, other: Any) -> Text:
        return self._joined("+", other)

    def __sub__(self, other: Any) -> Text:
        return self._joined("-", other)

    def __mul__(self, other: Any) -> Text:
        return self._joined("*", other)

    def __floordiv__(self, other: Any) -> Text:
        return self._joined("//", other)

    def __ge__(self, other: Any) -> Text:
        return self._joined(">=", other)

    def __gt__(self, other: Any) -> Text:
        return self._joined(">", other)

    def __le__(self, other: Any) -> Text:
        return self._joined("<=", other)

    def __lt__(self, other: Any) -> Text:
        return self._joined("<", other)

    def __eq__(self, other: object) -> Text:  # type: ignore[override]
        return self._joined(self.words.equal, other)

    def __ne__(self, other: object) -> Text:  # type: ignore[override]
        return self._joined(self.words.unequal, other)

    def __and__(self, other: Any) -> Text:
        return self._joined(self.words.conjunction, other)

    def __or__(self, other: Any) -> Text:
        return self._joined(self.words.disjunction, other)

    def __invert__(self) -> Text:
        return Text(f"({self.words.negation}{self.text})", self.words)

    def _joined(self, sign: str, other: Any) -> Text:
        written = other.text if isinstance(other, Text) else str(other)
        return Text(f"({self.text} {sign} {written})", self.words)


class TextWords:
    """Expressions as text; a language says what differs from Python."""

    equal, unequal = "==", "!="
    conjunction, disjunction, negation = "and", "or", "not "

    def name(self, name: str) -> str:
        """Return what stands for a column."""
        raise NotImplementedError

    def col(self, name: str) -> Text:
        """Return a column."""
        return Text(self.name(name), self)

    def narrow(self, name: str) -> Text:
        """Return a column as it is."""
        return self.col(name)

    def narrowed(self, number: Text) -> Text:
        """Return a number as it is."""
        return number

    def most(self, *numbers: Any) -> Text:
        """Return the largest of some numbers."""
        return self.called("max", *numbers)

    def least(self, *numbers: Any) -> Text:
        """Return the smallest of some numbers."""
        return self.called("min", *numbers)

    def first(self, cases: Iterable[Case], otherwise: int, *, small: bool = True) -> Text:
        """Return the number of the first truth that holds."""
        chosen = "".join(f"{number} if {truth.text} else " for truth, number in cases)
        return Text(f"({chosen}{otherwise})", self)

    def looked_up(self, numbers: Sequence[int], place: Text) -> Text:
        """Return the number at a place."""
        return Text(f"({', '.join(map(str, numbers))})[{place.text}]", self)

    def bits_of_both(self, one: Text, other: Text) -> Text:
        """Return the bits that two numbers share."""
        return Text(f"({one.text} & {other.text})", self)

    def called(self, function: str, *numbers: Any) -> Text:
        """Return a function of some numbers."""
        return Text(f"{function}({', '.join(map(written, numbers))})", self)


def written(number: Any) -> str:
    """Return an expression or a number as text."""
    return number.text if isinstance(number, Text) else str(number)
