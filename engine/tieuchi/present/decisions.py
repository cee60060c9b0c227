"""Recorded decisions: one with all that it rested on, many as a table, and a commune's history."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from tieuchi.present import numbers
from tieuchi.present.document import Block, Cell, Column, Heading, Line, Table
from tieuchi.present.language import Tongue
from tieuchi.present.names import OUTCOME
from tieuchi.register.entries import VIETNAM, Decision, Entry, Place, moment_of
from tieuchi.register.standing import Standing
from tieuchi.register.store.kept import Kept
from tieuchi.register.store.register import Head
from tieuchi.values.interval import Interval
from tieuchi.values.text import Message

DECIDED = {
    "recognised": Message("recognised"),
    "refused": Message("not recognised"),
    "withdrawn": Message("recognition withdrawn"),
}


def decision_blocks(one: Standing, tongue: Tongue) -> Iterator[Block]:
    """Yield one line of the register, in full."""
    say, entry = tongue.say, one.kept.entry
    decision, judged = entry.decision, entry.judged
    place = ", ".join(names(entry.place))
    yield Heading(say("Line {position}: {place}", position=one.kept.position, place=place), level=1)
    yield from (Line(text, item=True) for text in warnings(one, tongue))
    yield Line(_document(decision, tongue))
    yield Line(f"{tongue.tell(DECIDED[decision.outcome])}{_held(decision, tongue)}")
    if decision.note is not None:
        yield Line(decision.note, item=True)
    yield Line(
        say(
            "The rule says: {outcome}, {points}; judged as of {day} under {set}",
            outcome=tongue.tell(OUTCOME[judged.outcome]),
            points=numbers.points_words(Interval(judged.least, judged.most), tongue),
            day=numbers.day(judged.receipt.day, tongue),
            set=judged.receipt.set,
        )
    )
    if entry.departure is not None and entry.departure.because is not None:
        yield Line(say("The council departed from the rule: {because}", because=entry.departure.because))
    if entry.supersedes is not None:
        yield Line(
            say(
                "Corrects line {position}: {because}",
                position=entry.supersedes.position,
                because=entry.supersedes.because,
            )
        )
    yield Line(say("Recorded: {moment}", moment=recorded(entry, tongue)))
    yield Heading(say("What it rests on"))
    yield _rests_on(one.kept, tongue)


def warnings(one: Standing, tongue: Tongue) -> Iterator[str]:
    """Yield what a reader of a line must know first."""
    entry = one.kept.entry
    if one.corrected_by is not None:
        yield tongue.say("CORRECTED: line {position} stands in its place.", position=one.corrected_by)
    if entry.invented:
        yield tongue.say("SAMPLE: the figures are invented and belong to no real place.")
    if entry.departure is not None and entry.departure.because is None:
        yield tongue.say(
            "The decision is not what the rule says, and no reason is recorded. An audit will ask for it."
        )


def _document(decision: Decision, tongue: Tongue) -> str:
    said = {"number": decision.number, "day": numbers.day(decision.date, tongue), "by": decision.by}
    if not decision.signers:
        return tongue.say("Decision {number} of {day}, {by}", **said)
    return tongue.say(
        "Decision {number} of {day}, {by}, signed by {signers}", signers=decision.signers, **said
    )


def _held(decision: Decision, tongue: Tongue) -> str:
    days = held(decision, tongue)
    return f", {days}" if days else ""


def held(decision: Decision, tongue: Tongue) -> str:
    """Return the days on which a decision holds; nothing of a refusal."""
    if decision.holds_from is None:
        return ""
    start = numbers.day(decision.holds_from, tongue)
    if decision.holds_to is None:
        return tongue.say("from {start}", start=start)
    return tongue.say("from {start} to {end}", start=start, end=numbers.day(decision.holds_to, tongue))


def recorded(entry: Entry, tongue: Tongue) -> str:
    """Return when a line was recorded, by the clocks of Vietnam."""
    moment = moment_of(entry.recorded).astimezone(VIETNAM)
    day = numbers.day(moment.date(), tongue)
    return tongue.say("{day} {time}, Vietnam time", day=day, time=moment.strftime("%H:%M:%S"))


def names(place: Place) -> tuple[str, ...]:
    """Return the names of a place that are known, from the commune up."""
    return tuple(name for name in (place.commune, place.district, place.province) if name is not None)


def _rests_on(kept: Kept, tongue: Tongue) -> Table:
    say, entry = tongue.say, kept.entry
    receipt = entry.judged.receipt
    rows = (
        *((say("Evidence: {file}", file=one.name), one.sha256) for one in entry.evidence),
        (say("Law of that day, all its files"), entry.law),
        (say("Findings"), entry.judged.findings),
        (say("Receipt {code}: law", code=receipt.code), receipt.law),
        (say("Receipt {code}: norms", code=receipt.code), receipt.norms),
        (say("Receipt {code}: evidence", code=receipt.code), receipt.evidence),
        (say("This line in the log"), kept.hash.hex()),
    )
    return Table((Column(say("What"), weight=1), Column("SHA-256", most=64)), rows)


def decisions_table(lines: Iterable[Standing], tongue: Tongue) -> Table:
    """Return decisions as a table, one row each, with what has become of them."""
    return Table(_columns(tongue), tuple(_row(one, tongue) for one in lines))


def _columns(tongue: Tongue) -> tuple[Column, ...]:
    say = tongue.say
    return (
        Column(say("Register line"), most=13),
        Column(say("Commune"), weight=2),
        Column(say("Decision"), weight=2),
        Column(say("Decided"), weight=2),
        Column(say("Points"), most=11),
        Column(say("Receipt"), most=14),
    )


def _row(one: Standing, tongue: Tongue) -> tuple[Cell, ...]:
    entry = one.kept.entry
    decision, judged = entry.decision, entry.judged
    return (
        str(one.kept.position),
        names(entry.place),
        (decision.number, numbers.day(decision.date, tongue), decision.by),
        tuple(
            filter(
                None, (tongue.tell(DECIDED[decision.outcome]), held(decision, tongue), *_became(one, tongue))
            )
        ),
        numbers.points(Interval(judged.least, judged.most), tongue),
        judged.receipt.code,
    )


def _became(one: Standing, tongue: Tongue) -> Iterator[str]:
    entry = one.kept.entry
    if entry.supersedes is not None:
        yield tongue.say("corrects line {position}", position=entry.supersedes.position)
    if one.corrected_by is not None:
        yield tongue.say("corrected by line {position}", position=one.corrected_by)


def head_line(where: str, head: Head, tongue: Tongue) -> Line:
    """Return which register it is, how many lines it has, and the hash of the tree over them."""
    return Line(
        tongue.say(
            "Register: {where}; lines: {size}; hash of the tree over them: {root}",
            where=where,
            size=head.size,
            root=head.root.hex(),
        )
    )
