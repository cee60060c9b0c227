"""What of a line is read into ``decisions``, so that it can be found without reading every line."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Connection, insert, select

from tieuchi.register.entries import Entry, Place
from tieuchi.register.store.kept import Kept
from tieuchi.register.store.tables import DECISIONS, ENTRIES
from tieuchi.values.naming import alphabetical, folded

PAGE = 1000
"""How many lines are read at a time."""


def place_key(place: Place) -> str:
    """Return what is the same for every decision about one commune, however its names are typed."""
    return "\n".join(folded(name or "") for name in (place.commune, place.district, place.province))


def in_order(place: str) -> tuple[object, ...]:
    """Return what sorts places by the names of province, district and commune."""
    return tuple(alphabetical(name) for name in reversed(place.split("\n")))


def finding(position: int, entry: Entry) -> dict[str, Any]:
    """Return the row by which a line is found."""
    decision = entry.decision
    return {
        "position": position,
        "recorded": entry.recorded,
        "number": folded(decision.number),
        "outcome": decision.outcome,
        "date": decision.date.isoformat(),
        "holds_from": decision.holds_from and decision.holds_from.isoformat(),
        "holds_to": decision.holds_to and decision.holds_to.isoformat(),
        "commune": folded(entry.place.commune),
        "province": folded(entry.place.province or ""),
        "place": place_key(entry.place),
        "supersedes": None if entry.supersedes is None else entry.supersedes.position,
    }


def find_anew(connection: Connection) -> None:
    """Read every line into the empty table."""
    last = -1
    page = select(ENTRIES.c.position, ENTRIES.c.leaf).order_by(ENTRIES.c.position).limit(PAGE)
    while lines := connection.execute(page.where(ENTRIES.c.position > last)).all():
        connection.execute(insert(DECISIONS), [finding(at, Kept(at, leaf).entry) for at, leaf in lines])
        last = lines[-1].position
