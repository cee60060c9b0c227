"""The register of decisions: lines that are only ever added, and the tree over them that shows it."""

from __future__ import annotations

import weakref
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from hashlib import sha256

from sqlalchemy import URL, Connection, Engine, func, insert, select

from tieuchi.register.entries import Draft, instant
from tieuchi.register.log.tree import Growing
from tieuchi.register.store import schema
from tieuchi.register.store.address import address, file_of, is_file, shown
from tieuchi.register.store.appending import Appending
from tieuchi.register.store.engine import engine_of, reading, writing
from tieuchi.register.store.finding import PAGE
from tieuchi.register.store.kept import Kept, stored_nodes
from tieuchi.register.store.tables import CHECKPOINTS, ENTRIES, OBJECTS
from tieuchi.values.problem import JudgingError
from tieuchi.values.text import Message

Clock = Callable[[], datetime]


@dataclass(frozen=True)
class Head:
    """Where the log stands.

    Attributes:
        size: How many lines it has.
        root: The hash of the tree over them.
        recorded: When the last one was recorded; none where there is none.
    """

    size: int
    root: bytes
    recorded: str | None


@dataclass(frozen=True)
class KeptCheckpoint:
    """A checkpoint (*điểm chốt*) that was kept with the register.

    Attributes:
        size: How many lines it covers.
        note: Its text with its signature.
        recorded: When it was kept.
    """

    size: int
    note: str
    recorded: str


class Register:
    """A register that is open.

    Args:
        engine: What connects to it.
        clock: What tells the time; when left out, the server's clock, or that of this machine for a file.
    """

    def __init__(self, engine: Engine, clock: Clock | None = None) -> None:
        self.engine = engine
        self._clock = clock
        # Connections to a server are kept for the next reading, and closed with the register.
        weakref.finalize(self, engine.dispose)

    @property
    def where(self) -> str:
        """Where it lies, without any password."""
        return shown(self.engine.url)

    @property
    def size(self) -> int:
        """How many lines it has."""
        with reading(self.engine) as connection:
            return _size(connection)

    @property
    def head(self) -> Head:
        """Where the log stands, all of it at one moment."""
        with reading(self.engine) as connection:
            size = _size(connection)
            last = select(ENTRIES.c.recorded).where(ENTRIES.c.position == size - 1)
            root = Growing.of(size, stored_nodes(connection)).root
            return Head(size, root, connection.execute(last).scalar())

    def root(self, size: int | None = None) -> bytes:
        """Return the hash of the tree over the first lines; over all when left out.

        Raises:
            KeyError: If the register has fewer lines.
        """
        with reading(self.engine) as connection:
            return Growing.of(_size(connection) if size is None else size, stored_nodes(connection)).root

    def node(self, level: int, index: int) -> bytes:
        """Return the hash of a complete subtree; see :class:`tieuchi.register.log.tree.Node`.

        Raises:
            KeyError: If the register has no such subtree.
        """
        with reading(self.engine) as connection:
            return stored_nodes(connection)(level, index)

    def entry(self, position: int) -> Kept:
        """Return a line.

        Raises:
            JudgingError: If the register has no such line.
        """
        with reading(self.engine) as connection:
            size = _size(connection)
            # Beyond the last line a number may be larger than a database can look for.
            there = ENTRIES.c.position == min(position, size)
            leaf = connection.execute(select(ENTRIES.c.leaf).where(there)).scalar()
        if leaf is None:
            raise JudgingError(
                Message("the register has no line {position}; it has {size}", position=position, size=size)
            )
        return Kept(position, leaf)

    def entries(self, start: int = 0, stop: int | None = None) -> Iterator[Kept]:
        """Yield the lines from ``start`` up to and without ``stop``, in the order they were recorded."""
        columns = select(ENTRIES.c.position, ENTRIES.c.leaf).order_by(ENTRIES.c.position).limit(PAGE)
        end = self.size if stop is None else stop
        while start < end:
            page = columns.where(ENTRIES.c.position >= start, ENTRIES.c.position < end)
            with reading(self.engine) as connection:
                lines = connection.execute(page).all()
            yield from (Kept(at, leaf) for at, leaf in lines)
            if not lines:
                return
            start = lines[-1].position + 1

    def object(self, sha: str) -> bytes:
        """Return something that lines rest on, by its SHA-256.

        Raises:
            KeyError: If the register does not keep it.
        """
        with reading(self.engine) as connection:
            found = connection.execute(select(OBJECTS.c.bytes).where(OBJECTS.c.sha256 == sha)).scalar()
        if found is None:
            raise KeyError(sha)
        return bytes(found)

    def append(self, drafts: Sequence[Draft], objects: Iterable[bytes] = ()) -> tuple[Kept, ...]:
        """Record decisions, all of them or none; see :mod:`tieuchi.register.store.appending` for the rules.

        Args:
            drafts: The decisions, in the order in which they are recorded.
            objects: What they rest on; what is kept already may be left out.

        Returns:
            The lines, each with its place.

        Raises:
            JudgingError: If they cannot be recorded; nothing of them is then.
        """
        given = {sha256(raw).hexdigest(): raw for raw in objects}
        with self._writing() as (connection, now):
            return Appending(connection, now).append(drafts, given)

    def keep_checkpoint(self, size: int, note: str) -> None:
        """Keep a checkpoint with the register; it then goes along wherever the register goes."""
        with self._writing() as (connection, now):
            number = select(func.coalesce(func.max(CHECKPOINTS.c.number) + 1, 0))
            row = {"size": size, "note": note, "recorded": instant(now)}
            connection.execute(
                insert(CHECKPOINTS).values(number=connection.execute(number).scalar_one(), **row)
            )

    def checkpoints(self) -> tuple[KeptCheckpoint, ...]:
        """Return the checkpoints that were kept, in the order they were."""
        columns = select(CHECKPOINTS.c.size, CHECKPOINTS.c.note, CHECKPOINTS.c.recorded)
        with reading(self.engine) as connection:
            found = connection.execute(columns.order_by(CHECKPOINTS.c.number)).all()
        return tuple(KeptCheckpoint(*one) for one in found)

    @contextmanager
    def _writing(self) -> Iterator[tuple[Connection, datetime]]:
        """Write alone; yield the connection, and the time once it is this writer's turn."""
        with writing(self.engine) as connection:
            yield connection, self._now(connection)

    def _now(self, connection: Connection) -> datetime:
        if self._clock is not None:
            return self._clock()
        if is_file(self.engine.url):
            return datetime.now(UTC)
        now: datetime = connection.execute(select(func.clock_timestamp())).scalar_one()
        return now


def open_register(where: str, *, create: bool = False, clock: Clock | None = None) -> Register:
    """Open a register, or make a new one.

    Args:
        where: The path of a file, or the URL of a PostgreSQL database.
        create: Whether to make a new one, where there must be none.
        clock: What tells the time; see :class:`Register`.

    Raises:
        JudgingError: If there is none, or already one, or it cannot be used as it is, with what to do.
    """
    register = Register(engine_of(address(where) if create else _there(where)), clock)
    if create:
        schema.create(register.engine)
    else:
        schema.check(register.engine)
    return register


def upgrade_register(where: str) -> tuple[str, str]:
    """Bring a register to the newest schema; see :func:`tieuchi.register.store.schema.upgrade`."""
    register = Register(engine_of(_there(where)))
    return schema.upgrade(register.engine)


def _there(where: str) -> URL:
    """Return the URL of a register, whose file is there if it is one."""
    url = address(where)
    if is_file(url) and not file_of(url).exists():
        raise JudgingError(
            Message("there is no register {where}; make one with ‘tieuchi register init’", where=shown(url))
        )
    return url


def _size(connection: Connection) -> int:
    return int(connection.execute(select(func.coalesce(func.max(ENTRIES.c.position) + 1, 0))).scalar_one())
