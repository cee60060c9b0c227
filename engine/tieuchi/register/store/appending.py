"""Adding lines to a register: checks, times and the tree, within one transaction of the only writer.

The rules of adding, all of them:

1. Lines are numbered without a gap, and the tree over them grows by each.
2. Time never runs backwards: no line is recorded before the one above it.
3. Everything that a line rests on is kept with it or was kept before.
4. A correction names the line it corrects by place and hash, and no line is corrected twice.
5. A decision about a commune stands in one line; whoever wants to say it otherwise corrects that line.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Connection, insert, select

from tieuchi.register.entries import Draft, Entry, Supersedes, instant, moment_of
from tieuchi.register.law_files import named_in
from tieuchi.register.log.tree import Growing
from tieuchi.register.store.finding import finding, place_key
from tieuchi.register.store.kept import Kept, stored_nodes
from tieuchi.register.store.tables import DECISIONS, ENTRIES, NODES, OBJECTS
from tieuchi.values.naming import folded
from tieuchi.values.problem import JudgingError
from tieuchi.values.text import Message

DRIFT = timedelta(seconds=5)
"""How far a clock may go back, as clocks do by themselves; the line then carries the time of the last one."""
MANY = 500
"""How many values are looked for at a time."""


class Appending:
    """Adds lines within a transaction in which nobody else writes.

    Args:
        connection: The transaction.
        now: What the clock says.
    """

    def __init__(self, connection: Connection, now: datetime) -> None:
        self.connection = connection
        last = connection.execute(
            select(ENTRIES.c.position, ENTRIES.c.recorded).order_by(ENTRIES.c.position.desc()).limit(1)
        ).first()
        self.size = 0 if last is None else last.position + 1
        self.recorded = instant(now) if last is None else _not_before(last.recorded, now)

    def append(self, drafts: Sequence[Draft], objects: Mapping[str, bytes]) -> tuple[Kept, ...]:
        """Add lines and what they rest on.

        Args:
            drafts: The lines.
            objects: What they rest on, by SHA-256; what is kept already may be left out.

        Raises:
            JudgingError: If one corrects what is not there or is corrected already, or is recorded already.
            ValueError: If something that one rests on is missing.
        """
        self._check_corrections([one.supersedes for one in drafts if one.supersedes is not None])
        self._check_new(drafts)
        self._keep(drafts, objects)
        entries = [Entry.at(self.recorded, draft) for draft in drafts]
        kept = tuple(Kept(self.size + index, entry.leaf) for index, entry in enumerate(entries))
        self._add(ENTRIES, [self._line(one) for one in kept])
        self._add(NODES, self._grown(kept))
        self._add(DECISIONS, [finding(one.position, entry) for one, entry in zip(kept, entries, strict=True)])
        return kept

    def _line(self, one: Kept) -> dict[str, Any]:
        return {
            "position": one.position,
            "recorded": self.recorded,
            "leaf": one.leaf,
            "leaf_hash": one.hash,
        }

    def _grown(self, kept: Iterable[Kept]) -> list[dict[str, Any]]:
        """Return the subtrees that these lines complete; the leaves themselves stand with the lines."""
        tree = Growing.of(self.size, stored_nodes(self.connection))
        rows = []
        for one in kept:
            tree, completed = tree.append(one.hash)
            rows += [vars(node) for node in completed[1:]]
        return rows

    def _add(self, table: Any, rows: Sequence[Mapping[str, Any]]) -> None:
        if rows:
            self.connection.execute(insert(table), list(rows))

    def _keep(self, drafts: Iterable[Draft], objects: Mapping[str, bytes]) -> None:
        """Keep what is new, and refuse lines that rest on what is not there."""
        laws = {one.law for one in drafts} & objects.keys()
        needed = {sha for draft in drafts for sha in draft.objects}
        needed |= {sha for law in laws for sha in named_in(objects[law]).values()}
        known = self._known(needed | objects.keys())
        if missing := needed - known - objects.keys():
            raise ValueError(f"the register has not been given {sorted(missing)}")
        self._add(
            OBJECTS, [{"sha256": sha, "bytes": raw} for sha, raw in objects.items() if sha not in known]
        )

    def _known(self, hashes: Iterable[str]) -> set[str]:
        known: set[str] = set()
        for some in _parts(sorted(hashes)):
            known |= set(
                self.connection.execute(select(OBJECTS.c.sha256).where(OBJECTS.c.sha256.in_(some))).scalars()
            )
        return known

    def _check_corrections(self, found: Sequence[Supersedes]) -> None:
        for index, one in enumerate(found):
            line = self.connection.execute(
                select(ENTRIES.c.leaf_hash).where(ENTRIES.c.position == one.position)
            ).scalar()
            if line is None or line.hex() != one.leaf_hash:
                raise JudgingError(
                    Message("there is no line {position} with that hash to correct", position=one.position)
                )
            by = self.connection.execute(
                select(DECISIONS.c.position).where(DECISIONS.c.supersedes == one.position)
            ).scalar()
            if by is not None or one.position in {other.position for other in found[:index]}:
                raise JudgingError(
                    Message(
                        "line {position} is corrected already, by line {by}; correct that one instead",
                        position=one.position,
                        by=self.size if by is None else by,
                    )
                )

    def _check_new(self, drafts: Sequence[Draft]) -> None:
        corrected = {one.supersedes.position for one in drafts if one.supersedes is not None}
        standing = {same: at for at, same in self._standing(drafts) if at not in corrected}
        for index, one in enumerate(drafts):
            at = standing.setdefault(_identity(one), self.size + index)
            if at != self.size + index:
                raise JudgingError(
                    Message(
                        "decision {number} of {day} about {commune} is recorded already, in line {position}; "
                        "what is wrong there is corrected with --supersedes",
                        number=one.decision.number,
                        day=one.decision.date,
                        commune=one.place.commune,
                        position=at,
                    )
                )

    def _standing(self, drafts: Iterable[Draft]) -> Iterator[tuple[int, tuple[object, ...]]]:
        """Yield the decisions about the same communes that nothing corrects."""
        later = DECISIONS.alias()
        query = select(DECISIONS.c.position, DECISIONS.c.place, DECISIONS.c.number, DECISIONS.c.date)
        query = query.where(~select(later).where(later.c.supersedes == DECISIONS.c.position).exists())
        for some in _parts(sorted({place_key(one.place) for one in drafts})):
            for at, *same in self.connection.execute(query.where(DECISIONS.c.place.in_(some))):
                yield at, tuple(same)


def _identity(one: Draft) -> tuple[object, ...]:
    return place_key(one.place), folded(one.decision.number), one.decision.date.isoformat()


def _not_before(last: str, now: datetime) -> str:
    """Return the time of a new line.

    Raises:
        JudgingError: If the clock stands before the last line by more than clocks drift.
    """
    recorded = instant(now)
    if recorded < last and moment_of(last) - now > DRIFT:
        raise JudgingError(
            Message(
                "the clock says {now}, but the last line was recorded at {last}; nothing was recorded. Set "
                "the clock right and try again",
                now=recorded,
                last=last,
            )
        )
    return max(recorded, last)


def _parts(values: Sequence[str]) -> Iterator[Sequence[str]]:
    """Yield values in parts that a statement can hold."""
    return (values[start : start + MANY] for start in range(0, len(values), MANY))
