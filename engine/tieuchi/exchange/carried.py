"""How a fact or a list stands in a data value: its value as DHIS2 writes it, and the rest in the comment.

A number, a yes/no, an option or a text is the value. What DHIS2 has no place for stands in the comment: why
something is unknown, an estimate, the document, the printed figure. A comment that a person wrote is the
fact's note, or the reason where there is no value; the others begin with ``tieuchi`` and are JSON. A list is
a long text in JSON.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from decimal import Decimal
from fractions import Fraction
from typing import Any, cast

import simplejson

from tieuchi.evidence.asked import Asked
from tieuchi.evidence.cells import CellError
from tieuchi.evidence.facts import Cell, Fact, Roster
from tieuchi.evidence.form import FormList
from tieuchi.evidence.reading import UNKNOWN
from tieuchi.exchange.mapping import TRUTHS, MappedElement, options_of
from tieuchi.files.json import parse_json
from tieuchi.values.interval import Interval
from tieuchi.values.numbers import Amount, Number, exact, plain
from tieuchi.values.problem import InputError
from tieuchi.values.text import Message, shown

MARK = "tieuchi "
"""What a comment begins with that says more than a person's note."""
_NUMBER = re.compile(r"-?[0-9]{1,30}(\.[0-9]{1,30})?([eE][+-]?[0-9]{1,2})?")
_TRUE, _FALSE = ("true", "t", "1"), ("false", "f", "0")
"""How DHIS2 lets a yes and a no be written, in any case."""
_SAID = ("from", "to", "unknown", "on", "proof", "printed", "note")

Pair = tuple[str | None, str | None]
"""The value and the comment of a data value."""


def put_fact(asked: Asked, element: MappedElement, fact: Fact) -> Pair:
    """Return a fact as the value and the comment of a data value."""
    value = fact.value
    on = None if fact.on is None else fact.on.isoformat()
    more: dict[str, Any] = {"on": on, "proof": fact.proof, "printed": fact.printed}
    if fact.state == "not established":
        return None, _comment(UNKNOWN, fact.note, more)
    if isinstance(value, Interval) and not value.known:
        ends = {"from": _json_number(asked, value.lo), "to": _json_number(asked, value.hi)}
        return None, _marked({**ends, **more, "note": fact.note})
    return _put_value(asked, element, value), _comment("note", fact.note, more)


def _comment(kind: str, note: str | None, more: Mapping[str, Any]) -> str | None:
    """Return a comment: a person's own words where there is nothing else to say."""
    if note is not None and note.strip() and not note.startswith(MARK) and not any(more.values()):
        return note
    if kind == UNKNOWN or note is not None or any(text is not None for text in more.values()):
        return _marked({kind: note, **more}, keep=(UNKNOWN,))
    return None


def _marked(said: Mapping[str, Any], keep: tuple[str, ...] = ()) -> str:
    kept = {word: value for word, value in said.items() if value is not None or word in keep}
    return MARK + simplejson.dumps(kept, ensure_ascii=False, use_decimal=True)


def _put_value(asked: Asked, element: MappedElement, value: Cell) -> str:
    if isinstance(value, str):
        return value
    if isinstance(value, frozenset):
        option = next(iter(value))
        return element.options.get(option, option)
    if asked.type == "yes-no":
        word = TRUTHS[0] if value.lo else TRUTHS[1]
        return element.options.get(word, word)
    return plain(value.lo * asked.per)


def _json_number(asked: Asked, value: Number) -> int | Decimal | str:
    if asked.per != 1:
        return str(Amount(value, asked.per))
    return value if isinstance(value, int) else Decimal(plain(value))


def taken_fact(asked: Asked, element: MappedElement, value: Any, comment: str | None) -> Any:
    """Return a data value as an evidence file writes the fact.

    Raises:
        CellError: If value or comment say nothing, or something else than the field asks.
    """
    said = _said(comment)
    if value is not None and value != "":
        found = _taken_value(asked, element, value)
        return {"value": found, **said} if said else found
    if not said:
        raise CellError(Message("there is neither a value nor a comment; remove the data value"))
    if "from" in said or "to" in said:
        return said
    # Beside no value a person's own words are the reason.
    reason = said.pop(UNKNOWN, None) or said.pop("note", None)
    return {UNKNOWN: reason or "", **said} if reason or said else UNKNOWN


def _said(comment: str | None) -> dict[str, Any]:
    """Return what a comment says; a person's own words are a note."""
    if comment is None or comment == "":
        return {}
    if not comment.startswith(MARK + "{"):
        return {"note": comment}
    try:
        said = parse_json(comment.removeprefix(MARK).encode(), "").data
    except InputError:
        said = None
    if not isinstance(said, dict) or not set(said) <= set(_SAID):
        raise CellError(
            Message("the comment begins with ‘tieuchi {{’, but is not as ‘tieuchi exchange export’ writes it")
        )
    return said


def _taken_value(asked: Asked, element: MappedElement, value: Any) -> Any:
    text = str(value).lower() if isinstance(value, bool) else str(value)
    if asked.type == "text":
        return text
    meant = {written: option for option, written in element.options.items()}
    if asked.type == "yes-no":
        return _truth(meant.get(text, text))
    if asked.type == "choice":
        return _option(asked, element, meant.get(text, text), text)
    if isinstance(value, bool) or not _NUMBER.fullmatch(text):
        raise CellError(Message("a number is expected here, not {found}", found=shown(value)))
    number = exact(Fraction(Decimal(text)))
    if asked.per != 1:
        return f"{plain(number)} %"
    return number if isinstance(number, int) else Decimal(plain(number))


def _truth(text: str) -> bool:
    word = text.lower()
    if word in _TRUE or word in _FALSE:
        return word in _TRUE
    raise CellError(Message("true or false is expected here, not {found}", found=shown(text)))


def _option(asked: Asked, element: MappedElement, option: str, text: str) -> str:
    known = {one: element.options.get(one, one) for one in options_of(asked)}
    if option in known and known[option] == text:
        return option
    raise CellError(Message("{found} is not one of {known}", found=shown(text), known=sorted(known.values())))


def put_list(asked: FormList, roster: Roster) -> str:
    """Return a list as JSON; what is not known of a row is left out of it."""
    rows = [
        {
            column.id: cell
            for column in asked.columns
            if (cell := _put_cell(column, row[column.id])) is not None
        }
        for row in roster.rows
    ]
    on = {} if roster.on is None else {"on": roster.on.isoformat()}
    said = {"complete": roster.complete, **on, "rows": rows}
    return simplejson.dumps(said, ensure_ascii=False, use_decimal=True, separators=(",", ":"))


def taken_list(value: Any, comment: str | None) -> Any:
    """Return a list that stands as JSON in a long text, as an evidence file writes it.

    Raises:
        CellError: If it is not as :func:`put_list` writes it.
    """
    try:
        rows = parse_json(str(value).encode(), "").data
    except InputError:
        rows = None
    if not isinstance(rows, dict) or comment:
        raise CellError(
            Message("the list is not as ‘tieuchi exchange export’ writes it: JSON, and no comment")
        )
    return rows


def _put_cell(asked: Asked, cell: Cell) -> Any:
    """Return a cell of a list as an evidence file writes it; None where nothing is known of it."""
    if isinstance(cell, str):
        return cell or None
    if isinstance(cell, frozenset):
        return next(iter(cell)) if len(cell) == 1 else None
    if not cell.known:
        return None
    return bool(cell.lo) if asked.type == "yes-no" else cast(Any, _json_number(asked, cell.lo))
