"""What a register keeps beside the bytes of its lines, and whether it follows from them.

The log over the lines can be whole while the tables that are read for an answer say something else: whoever
changes a row of ``decisions`` changes who is recognised, and whoever changes a node spoils every later
proof. All of it can be made from the lines alone, and is compared with that here.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from sqlalchemy import Connection, Row, select

from tieuchi.register.entries import Entry
from tieuchi.register.log.tree import Growing, Node, leaf_hash
from tieuchi.register.store.engine import reading
from tieuchi.register.store.finding import PAGE, finding
from tieuchi.register.store.register import Register
from tieuchi.register.store.tables import DECISIONS, ENTRIES, NODES
from tieuchi.values.text import Message

Unlike = tuple[str, Message]
"""Where something does not follow from the lines, and what."""


def unlike(register: Register, size: int) -> Iterator[Unlike]:
    """Yield what is stored and does not follow from the first lines, and what follows and is not stored.

    Args:
        register: The register.
        size: How many lines there are to be; what belongs to later ones is not looked at.
    """
    with reading(register.engine) as connection:
        tree = Growing()
        for start in range(0, size, PAGE):
            stop = min(start + PAGE, size)
            lines = {row.position: row for row in connection.execute(_lines(start, stop))}
            for position in range(start, stop):
                yield from _line(position, lines.get(position))
            nodes: list[Node] = []
            for position in range(start, stop):
                leaf = lines[position].leaf if position in lines else b""
                tree, completed = tree.append(leaf_hash(leaf))
                nodes += completed[1:]
            yield from _nodes(connection, nodes)
        yield from _needless(connection)


def _lines(start: int, stop: int) -> Any:
    joined = ENTRIES.outerjoin(DECISIONS, ENTRIES.c.position == DECISIONS.c.position)
    columns = [column.label(f"found_{column.name}") for column in DECISIONS.c]
    return (
        select(ENTRIES, *columns)
        .select_from(joined)
        .where(ENTRIES.c.position >= start, ENTRIES.c.position < stop)
    )


def _line(position: int, row: Row[Any] | None) -> Iterator[Unlike]:
    """Yield what is wrong beside a line; with one that cannot be read nothing can be compared."""
    where = f"{ENTRIES.name} {position}"
    if row is None:
        yield where, Message("line {position} is missing", position=position)
        return
    if row.leaf_hash != leaf_hash(row.leaf):
        yield where, Message("the hash stored beside line {position} is not its own", position=position)
    try:
        entry = Entry.of(row.leaf)
    except ValueError:
        return
    if row.recorded != entry.recorded:
        yield where, Message("the time stored beside line {position} is not its own", position=position)
    yield from _found(position, entry, row)


def _found(position: int, entry: Entry, row: Row[Any]) -> Iterator[Unlike]:
    where = f"{DECISIONS.name} {position}"
    if row.found_position is None:
        yield where, Message("line {position} is not found by its number or commune", position=position)
        return
    said = finding(position, entry)
    if other := [name for name, value in said.items() if getattr(row, f"found_{name}") != value]:
        yield (
            where,
            Message(
                "what line {position} is found by is not what it says: {names}",
                position=position,
                names=other,
            ),
        )


def _nodes(connection: Connection, nodes: list[Node]) -> Iterator[Unlike]:
    """Yield the subtrees that are stored otherwise than they are, or not at all."""
    for level in sorted({node.level for node in nodes}):
        wanted = {node.index: node.hash for node in nodes if node.level == level}
        query = select(NODES.c.index, NODES.c.hash).where(
            NODES.c.level == level, NODES.c.index.between(min(wanted), max(wanted))
        )
        stored = dict(connection.execute(query).all())
        for index, hash_ in wanted.items():
            if stored.get(index) != hash_:
                yield (
                    f"{NODES.name} {level}/{index}",
                    Message("the node stored there is missing or is not the tree's own"),
                )


def _needless(connection: Connection) -> Iterator[Unlike]:
    """Yield the nodes and rows that belong to no line there is."""
    size = connection.execute(select(ENTRIES.c.position).order_by(ENTRIES.c.position.desc())).scalar()
    size = 0 if size is None else size + 1
    for level in connection.execute(select(NODES.c.level).distinct().order_by(NODES.c.level)).scalars().all():
        end = size >> level if level > 0 else 0
        beyond = select(NODES.c.index).where(NODES.c.level == level, NODES.c.index >= end)
        for index in connection.execute(beyond).scalars():
            yield f"{NODES.name} {level}/{index}", Message("this node belongs to no tree over the lines")
    known = select(ENTRIES.c.position).where(ENTRIES.c.position == DECISIONS.c.position)
    for position in connection.execute(select(DECISIONS.c.position).where(~known.exists())).scalars():
        yield f"{DECISIONS.name} {position}", Message("there is no line {position}", position=position)
