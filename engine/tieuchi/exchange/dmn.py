"""Rules as a DMN 1.3 model: input data, decision tables, and expressions that add up.

Standard: OMG Decision Model and Notation 1.3 (formal/21-02-01); conditions and expressions are FEEL.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Kind = Literal["number", "string", "boolean"]
ANY = "-"
"""The entry of a column that a row does not look at."""
NULL = "null"
"""What FEEL says of what is not known."""


@dataclass(frozen=True)
class InputData:
    """Something the model is told.

    Attributes:
        name: Its name in expressions.
        label: What people call it.
        kind: Its type.
        options: The words it can be, where it is a choice.
        note: How it is counted, and in which unit.
    """

    name: str
    label: str
    kind: Kind
    options: tuple[str, ...] = ()
    note: str = ""


@dataclass(frozen=True)
class Column:
    """A column of a decision table.

    Attributes:
        expression: What its entries test.
        label: What people call it.
        kind: Its type.
        options: The words it can be, where it is a choice.
    """

    expression: str
    label: str
    kind: Kind
    options: tuple[str, ...] = ()


@dataclass(frozen=True)
class Row:
    """A row of a decision table.

    Attributes:
        entries: A test for each column.
        output: What the table decides where all of them hold.
        note: What the row stands for.
    """

    entries: tuple[str, ...]
    output: str
    note: str


@dataclass(frozen=True)
class Decision:
    """A decision by a table, of which the first row that holds wins, or by an expression.

    Attributes:
        name: Its name in expressions.
        label: What people call it.
        kind: The type of what it decides.
        note: The reading and what supports it.
        inputs: The input data it needs.
        decisions: The decisions it needs.
        columns: The columns of its table.
        rows: The rows of its table; none where it is an expression.
        expression: The expression; empty where it is a table.
    """

    name: str
    label: str
    kind: Kind
    note: str
    inputs: tuple[str, ...] = ()
    decisions: tuple[str, ...] = ()
    columns: tuple[Column, ...] = ()
    rows: tuple[Row, ...] = ()
    expression: str = ""


@dataclass(frozen=True)
class Model:
    """A whole model.

    Attributes:
        name: What it is called.
        note: What it carries and what it cannot.
        inputs: All input data.
        decisions: All decisions, each after those it needs.
    """

    name: str
    note: str
    inputs: tuple[InputData, ...]
    decisions: tuple[Decision, ...]


def identifier(*words: str) -> str:
    """Return a name that FEEL and XML both take for one word, such as ``points_25_diabetes``."""
    return "_".join(
        "".join(sign if sign.isalnum() and sign.isascii() else "_" for sign in word) for word in words
    )
