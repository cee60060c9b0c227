"""Who is recognised: as of any day, and as known on any day.

Two times stand in every line. When a recognition *holds* is what the council decided; when it was
*recorded* says since when anyone could know of it. So what was known on a day is told without what was
recorded later.

A recognition (*công nhận*) holds on a day from its first day to its last, unless

1. a line known by then corrects it, or
2. a withdrawal (*thu hồi*) of the same commune that no line known by then corrects has begun to hold since.

A refusal ends no recognition: it says only that no new one was given.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from sqlalchemy import ColumnElement, FromClause, Row, Select, select, true

from tieuchi.register.entries import VIETNAM, Entry, instant
from tieuchi.register.store.engine import reading
from tieuchi.register.store.finding import in_order
from tieuchi.register.store.kept import Kept
from tieuchi.register.store.register import Register
from tieuchi.register.store.tables import DECISIONS, ENTRIES
from tieuchi.values.naming import folded

DIGITS = 18
"""No line has a number of more digits, nor could a database look for one."""


@dataclass(frozen=True)
class Asked:
    """What is asked of a register.

    Attributes:
        day: The day as of which it is asked.
        known: The day on which it was known; all that is recorded by now when left out.
        province: The only province wanted.
    """

    day: date
    known: date | None = None
    province: str | None = None


@dataclass(frozen=True)
class Standing:
    """A line, and which one corrects it, where one does."""

    kept: Kept
    corrected_by: int | None = None


def recognised(register: Register, asked: Asked) -> tuple[Kept, ...]:
    """Return the recognition of each commune that has one, in the order of names.

    Of two that hold on the day the one that holds longer is told, and of equal ones the one recorded later.
    """
    line, day = DECISIONS.alias(), asked.day.isoformat()
    query = (
        _lines(line)
        .where(line.c.outcome == "recognised", line.c.holds_from <= day, line.c.holds_to >= day)
        .where(_stands(line, asked.known), ~_withdrawn(line, asked).exists())
        .order_by(line.c.holds_to, line.c.position)
    )
    if asked.province is not None:
        query = query.where(line.c.province == folded(asked.province))
    last = {row.place: row for row in _rows(register, query)}
    return tuple(_kept(last[place]) for place in sorted(last, key=in_order))


def expiring(register: Register, asked: Asked, until: date) -> tuple[Kept, ...]:
    """Return the recognitions that end by a day and that no later one continues, the next to end first."""
    ending = [one for one in recognised(register, asked) if _last_day(one.entry) <= until]
    return tuple(sorted(ending, key=lambda one: _last_day(one.entry)))


def history(register: Register, commune: str, province: str | None = None) -> tuple[Standing, ...]:
    """Return all that was recorded about communes of a name, in that order."""
    line = DECISIONS.alias()
    query = _lines(line).where(line.c.commune == folded(commune)).order_by(line.c.position)
    if province is not None:
        query = query.where(line.c.province == folded(province))
    return standing(register, map(_kept, _rows(register, query)))


def numbered(register: Register, written: str) -> tuple[Standing, ...]:
    """Return the lines of a decision's number, or the line at a place where a whole number is written."""
    line = DECISIONS.alias()
    is_line = written.isdecimal() and len(written) <= DIGITS
    at = line.c.position == int(written) if is_line else line.c.number == folded(written)
    query = _lines(line).where(at).order_by(line.c.position)
    return standing(register, map(_kept, _rows(register, query)))


def standing(register: Register, lines: Iterable[Kept]) -> tuple[Standing, ...]:
    """Return lines, each with the one that corrects it."""
    pairs = select(DECISIONS.c.supersedes, DECISIONS.c.position).where(DECISIONS.c.supersedes.is_not(None))
    with reading(register.engine) as connection:
        corrected = {row.supersedes: row.position for row in connection.execute(pairs)}
    return tuple(Standing(one, corrected.get(one.position)) for one in lines)


def _lines(line: FromClause) -> Select[int, bytes, str]:
    joined = select(line.c.position, ENTRIES.c.leaf, line.c.place)
    return joined.join(ENTRIES, ENTRIES.c.position == line.c.position)


def _rows(register: Register, query: Select[int, bytes, str]) -> Sequence[Row[int, bytes, str]]:
    with reading(register.engine) as connection:
        return connection.execute(query).all()


def _stands(line: FromClause, known: date | None) -> ColumnElement[bool]:
    """Return whether a line was known on a day and none corrected it by then."""
    later = DECISIONS.alias()
    corrected = select(later.c.position).where(
        later.c.supersedes == line.c.position, _recorded_by(later, known)
    )
    return _recorded_by(line, known) & ~corrected.exists()


def _withdrawn(line: FromClause, asked: Asked) -> Select[int]:
    later = DECISIONS.alias()
    return select(later.c.position).where(
        later.c.place == line.c.place,
        later.c.outcome == "withdrawn",
        later.c.holds_from >= line.c.holds_from,
        later.c.holds_from <= asked.day.isoformat(),
        _stands(later, asked.known),
    )


def _recorded_by(line: FromClause, known: date | None) -> ColumnElement[bool]:
    if known is None or known == date.max:
        return true()
    # What was recorded by midnight in Vietnam was known on the day.
    midnight = datetime.combine(known + timedelta(days=1), time(), VIETNAM)
    return line.c.recorded < instant(midnight)


def _kept(row: Row[int, bytes, str]) -> Kept:
    return Kept(row.position, row.leaf)


def _last_day(entry: Entry) -> date:
    return entry.decision.holds_to or date.max
