"""Looking up a commune, a province or a decision by its name; of what the register does not know it is told.

An empty answer would look as if nothing had been decided, where only a name was typed otherwise.
"""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy import Column, func, select

from tieuchi.register.entries import Place
from tieuchi.register.standing import Standing, history, numbered
from tieuchi.register.store.engine import reading
from tieuchi.register.store.kept import Kept
from tieuchi.register.store.register import Register
from tieuchi.register.store.tables import DECISIONS, ENTRIES
from tieuchi.values.naming import alphabetical, folded
from tieuchi.values.problem import JudgingError
from tieuchi.values.text import Message, did_you_mean, nfc


def history_of(register: Register, commune: str, province: str | None = None) -> tuple[Standing, ...]:
    """Return all that was recorded about communes of a name, in that order.

    Raises:
        JudgingError: If nothing was, naming the nearest names; or nothing in that province, naming those with
            such a commune.
    """
    found = history(register, commune, province)
    if found:
        return found
    elsewhere = () if province is None else history(register, commune)
    if elsewhere:
        provinces = (one.kept.entry.place.province for one in elsewhere)
        raise JudgingError(
            Message(
                "the register has no decision about ‘{commune}’ in ‘{province}’; it has decisions about a "
                "commune of that name in: {provinces}",
                commune=nfc(commune),
                province=nfc(province or ""),
                provinces=_listed(provinces),
            )
        )
    known = [place.commune for place in _places(register, DECISIONS.c.commune)]
    raise JudgingError(
        Message(
            "the register has no decision about ‘{commune}’{hint}",
            commune=nfc(commune),
            hint=did_you_mean(nfc(commune), known, alike=folded),
        )
    )


def lines_of(register: Register, which: str) -> tuple[Standing, ...]:
    """Return the lines of a decision's number, or the line at a place where a whole number is written.

    Raises:
        JudgingError: If there is none.
    """
    found = numbered(register, which)
    if not found:
        raise JudgingError(
            Message(
                "the register {where} has no line or decision ‘{which}’", where=register.where, which=which
            )
        )
    return found


def require_province(register: Register, province: str | None) -> None:
    """Refuse a province that no decision is of; None is none asked for.

    Raises:
        JudgingError: Naming the provinces that decisions are of.
    """
    if province is None:
        return
    known = {place.province for place in _places(register, DECISIONS.c.province)}
    if folded(province) not in {folded(name or "") for name in known}:
        raise no_province(province, known)


def no_province(province: str, known: Iterable[str | None]) -> JudgingError:
    """Return what tells that no decision is of a province, and of which they are."""
    return JudgingError(
        Message(
            "the register has no decision of ‘{province}’; it has decisions of: {provinces}",
            province=nfc(province),
            provinces=_listed(known),
        )
    )


def _listed(provinces: Iterable[str | None]) -> list[str] | Message:
    """Return provinces as a sentence lists them, each once however it is typed."""
    spelled = {folded(name): name for name in provinces if name}
    return sorted(spelled.values(), key=alphabetical) or Message("no province")


def _places(register: Register, named: Column[str]) -> list[Place]:
    """Return a place of each name, as the latest line spells it."""
    latest = select(func.max(DECISIONS.c.position)).group_by(named)
    lines = select(ENTRIES.c.position, ENTRIES.c.leaf).where(ENTRIES.c.position.in_(latest))
    with reading(register.engine) as connection:
        found = connection.execute(lines).all()
    return [Kept(at, leaf).entry.place for at, leaf in found]
