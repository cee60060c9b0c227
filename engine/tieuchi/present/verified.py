"""What checking a log found, for people and as JSON."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any

from tieuchi.present import numbers
from tieuchi.present.decisions import DECIDED
from tieuchi.present.document import Block, Cell, Column, Heading, Line, Table
from tieuchi.present.language import Tongue
from tieuchi.register.bundle.verified import Verified
from tieuchi.register.bundle.walking import Coded
from tieuchi.values.days import parse_day

UNKNOWN = "?"


def verified_blocks(found: Verified, tongue: Tongue) -> Iterator[Block]:
    """Yield what was found; what is wrong has been told before, thing by thing."""
    say = tongue.say
    if not found.sound:
        wrong = len(found.faults) + found.more
        yield Heading(say("NOT AS IT WAS SIGNED"), level=1)
        yield Line(say("Wrong: {count}. Rely on nothing here until that is explained.", count=wrong))
        return
    yield Heading(say("Nothing was changed since it was signed"), level=1)
    yield from _signed(found, tongue)
    if found.coded:
        yield _lines(found, tongue)
    elif found.code is not None:
        yield Line(say("No line here has the code {code}.", code=found.code))
    yield Line(_limits(found, tongue))


def as_json(found: Verified) -> str:
    """Return what was found as JSON; what is wrong in English, whatever the language."""
    last = found.signed[-1] if found.signed else None
    data = {
        "sound": found.sound,
        "log": last and last.head.origin,
        "size": last and last.head.size,
        "root": last and last.head.root.hex(),
        "key": last and last.key.short,
        "lines": found.lines,
        "objects": found.objects,
        "since": [one.head.size for one in found.kept],
        "code": found.code,
        "coded": [{"line": one.position, "corrected_by": one.corrected_by} for one in found.coded],
        "wrong": [{"place": str(one.place), "what": str(one.message)} for one in found.faults],
        "more": found.more,
    }
    return json.dumps(data, ensure_ascii=False, indent=2) + "\n"


def _signed(found: Verified, tongue: Tongue) -> Iterator[Block]:
    say = tongue.say
    if found.signed:
        head, key = found.signed[-1].head, found.signed[-1].key.short
        said = {"name": head.origin, "size": head.size, "key": key}
        yield Line(say("Log ‘{name}’, {size} lines, signed by {key}", **said))
        yield Line(say("Hash of the whole: {hash}", hash=head.root.hex()))
    else:
        yield Line(say("No checkpoint was signed yet; only what hangs together was checked."))
    if not found.alone:
        counts = {"lines": found.lines, "objects": found.objects}
        yield Line(say("Lines seen: {lines}; files they rest on: {objects}", **counts))
    for one in found.kept:
        yield Line(say("It only adds to your checkpoint of {size} lines.", size=one.head.size))


def _limits(found: Verified, tongue: Tongue) -> str:
    if found.alone and found.lines:
        return tongue.say(
            "A proof of one line does not tell whether a later line corrects it, and has no files with it; "
            "a bundle does and has."
        )
    return tongue.say(
        "Keep this checkpoint and compare next time with --since. Checking does not tell whether a decision "
        "was never recorded, or whether the keeper of the key shows someone else another log."
    )


def _lines(found: Verified, tongue: Tongue) -> Table:
    say = tongue.say
    columns = (
        Column(say("Register line")),
        Column(say("Code of the receipt")),
        Column(say("Decision"), 2, 0),
        Column(say("Commune"), 2, 0),
        Column(say("Decided"), 2, 0),
        Column(say("Corrected"), 2, 0),
    )
    return Table(columns, tuple(_row(one, found, tongue) for one in found.coded))


def _row(one: Coded, found: Verified, tongue: Tongue) -> tuple[Cell, ...]:
    decision, place = _inner(one, "decision"), _inner(one, "place")
    outcome = DECIDED.get(str(decision.get("outcome")))
    stands = UNKNOWN if found.alone else tongue.say("no")
    corrected = tongue.say("corrected by line {position}", position=one.corrected_by)
    return (
        str(one.position),
        str(one.data["judged"]["receipt"]["code"]),
        str(decision.get("number", UNKNOWN)),
        str(place.get("commune", UNKNOWN)),
        (UNKNOWN if outcome is None else tongue.tell(outcome), _held(decision, tongue)),
        stands if one.corrected_by is None else corrected,
    )


def _held(decision: Mapping[str, Any], tongue: Tongue) -> str:
    """Return the days on which a decision holds, by what it says itself; nothing of a refusal."""
    said = [str(decision[name]) for name in ("holds_from", "holds_to") if name in decision]
    try:
        return " – ".join(numbers.day(parse_day(one), tongue) for one in said)
    except ValueError:
        return UNKNOWN


def _inner(one: Coded, name: str) -> dict[str, Any]:
    """Return a part of a line, which a log of another hand may not have."""
    found = one.data.get(name)
    return found if isinstance(found, dict) else {}
