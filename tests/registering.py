"""Registers for tests: drafts of decisions whose evidence is made up, and clocks that stand where they are put."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, date, datetime, timedelta
from hashlib import sha256
from typing import Any

from tieuchi.register.entries import (
    Decided,
    Decision,
    Departure,
    Draft,
    Filed,
    Judged,
    Place,
    Receipt,
    Supersedes,
    departs,
)
from tieuchi.register.log.tree import root_of
from tieuchi.register.store.kept import Kept
from tieuchi.register.store.register import Register
from tieuchi.values.canonical import canonical

NOTHING = "0" * 64
LAW_FILE = b"a rule\n"
LAW = canonical({"criteria/a.yaml": sha256(LAW_FILE).hexdigest()})
FINDINGS = canonical({"indicators": []})
EVIDENCE = b"form: station\n"
OBJECTS = (LAW, LAW_FILE, FINDINGS, EVIDENCE)
"""All that the drafts here rest on."""
SIGNED = date(2025, 1, 3)


def sha(raw: bytes) -> str:
    """Return the SHA-256 of some bytes as the register writes it."""
    return sha256(raw).hexdigest()


def decision(outcome: Decided = "recognised", signed: date = SIGNED, **said: Any) -> Decision:
    """Return a decision; a recognition holds for three years."""
    days = {
        "recognised": {"holds_from": signed, "holds_to": signed.replace(year=signed.year + 3)},
        "withdrawn": {"holds_from": signed},
        "refused": {},
    }[outcome]
    whole = {"number": "10/QĐ-UBND", "date": signed, "by": "UBND tỉnh Mẫu", **days, **said}
    return Decision(outcome=outcome, **whole)


def draft(
    commune: str = "Xã Mẫu An",
    decided: Decision | None = None,
    *,
    supersedes: Kept | None = None,
    **said: Any,
) -> Draft:
    """Return a line to record, about a commune that the rule lets pass."""
    decided = decided or decision()
    judged = said.pop("judged", "pass")
    return Draft(
        decision=decided,
        place=said.pop("place", Place(commune=commune, district="Huyện Mẫu", province="Tỉnh Mẫu")),
        judged=Judged(outcome=judged, least=9000, most=9000, findings=sha(FINDINGS), receipt=receipt()),
        evidence=(Filed(name="a.yaml", sha256=sha(EVIDENCE)),),
        law=sha(LAW),
        departure=Departure() if departs(decided.outcome, judged) else None,
        supersedes=supersedes and corrects(supersedes),
        **said,
    )


def corrects(line: Kept) -> Supersedes:
    """Return what says that a line is corrected."""
    return Supersedes(position=line.position, leaf_hash=line.hash.hex(), because="Ghi nhầm")


def receipt() -> Receipt:
    """Return a receipt of nothing."""
    hashes = dict.fromkeys(("law", "norms", "evidence"), NOTHING)
    day = date(2024, 12, 31)
    return Receipt(
        set="mau-2024", day=day, engine="0.1.0", code="AAAA-BBBB-CCCC", judged_by="reference", **hashes
    )


def verified(register: Register) -> int:
    """Check that a register is whole, by reading every line, and return how many it has.

    The tree over the lines' bytes is the one that the stored subtrees give, every line can be read, and all that it
    rests on is there.
    """
    lines = list(register.entries())
    assert [one.position for one in lines] == list(range(register.size))
    assert register.root() == root_of(one.hash for one in lines)
    times = [one.entry.recorded for one in lines]
    assert times == sorted(times)
    for name in {name for one in lines for name in one.entry.objects}:
        assert sha(register.object(name)) == name
    return len(lines)


class Clock:
    """A clock that stands at a moment until it is moved."""

    def __init__(self, now: datetime = datetime(2025, 1, 10, tzinfo=UTC)) -> None:
        self.now = now

    def __call__(self) -> datetime:
        """Return the moment."""
        return self.now

    def on(self, day: date) -> None:
        """Move it to a day, at noon in Vietnam."""
        self.now = datetime(day.year, day.month, day.day, 5, tzinfo=UTC)

    def later(self, **by: float) -> None:
        """Move it on."""
        self.now += timedelta(**by)


def communes(count: int, start: int = 0) -> Iterable[Draft]:
    """Return decisions about so many communes."""
    return [draft(f"Xã {number}") for number in range(start, start + count)]
