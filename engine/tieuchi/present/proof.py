"""The proof sheet: what was claimed of a set, what was proved, and the evidence that shows the rest."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from fractions import Fraction
from typing import Any

import simplejson

from tieuchi.files.writing import as_yaml
from tieuchi.law.criteria import SetFile
from tieuchi.present.document import Block, Column, Heading, Line, Table, Verbatim
from tieuchi.present.language import Tongue
from tieuchi.present.numbers import day as day_of
from tieuchi.present.plain import number_data, text_data
from tieuchi.prove.claims import KINDS, Kind, Proof, Verdict, Witness, counts
from tieuchi.values.fields import HUNDREDTHS
from tieuchi.values.text import Message

VERDICTS: dict[Verdict, Message] = {
    "proved": Message("proved"),
    "false": Message("false"),
    "not proved": Message("not proved"),
}


def proof_blocks(
    head: SetFile, day: date, proofs: Sequence[Proof], folder: str | None, tongue: Tongue
) -> Iterator[Block]:
    """Yield the proof sheet of a set.

    Args:
        head: The head of the set.
        day: The day of the law.
        proofs: What became of every claim.
        folder: Where the evidence was written, where it was.
        tongue: The language.
    """
    yield Heading(
        tongue.say("Proof sheet: {set}, {title}", set=head.id, title=tongue.pick(head.title)), level=1
    )
    yield Line(
        tongue.say(
            "Law of {day}; every claim is about all evidence the form allows.", day=day_of(day, tongue)
        )
    )
    yield _summary(proofs, tongue)
    faults = [proof for proof in proofs if not proof.stands]
    yield Heading(_verdict(len(proofs), len(faults), tongue))
    yield from _told(faults, folder, tongue)
    widened = [proof for proof in _of("intervals", proofs) if proof.verdict != "proved"]
    if widened:
        yield Heading(tongue.say("Intervals that can be wider than the truth (never narrower)"))
        yield from (_widened(proof, folder, tongue) for proof in widened)
    kept = [proof for proof in _of("fields", proofs) if proof.verdict == "proved" and proof.why is not None]
    if kept:
        yield Heading(tongue.say("Asked for, though no rule uses it"))
        yield from (_kept(reason, same, tongue) for reason, same in _by_reason(kept))


def proof_data(head: SetFile, day: date, proofs: Sequence[Proof]) -> dict[str, Any]:
    """Return a proof sheet as plain data; sentences are in English."""
    return {
        "set": head.id,
        "title": text_data(head.title),
        "day": str(day),
        "counts": dict(counts(proofs)),
        "claims": [_data(proof) for proof in proofs],
    }


def as_json(sheets: Iterable[dict[str, Any]]) -> str:
    """Return proof sheets as one JSON object."""
    return simplejson.dumps({"proofs": list(sheets)}, ensure_ascii=False, indent=2, use_decimal=True) + "\n"


def evidence_files(proofs: Iterable[Proof]) -> dict[str, str]:
    """Return the evidence of all claims that did not hold, by the names of the files."""
    return {f"{one.name}.yaml": as_yaml(one.document) for proof in proofs for one in _to_show(proof)}


def _to_show(proof: Proof) -> Sequence[Witness]:
    return () if proof.verdict == "proved" else proof.witnesses


def _summary(proofs: Sequence[Proof], tongue: Tongue) -> Table:
    columns = (
        Column(tongue.say("Claim"), weight=1),
        *(Column(tongue.tell(said)) for said in VERDICTS.values()),
        Column(tongue.say("faults")),
    )
    rows = tuple(
        (
            tongue.tell(said),
            *(str(number) for number in counts(of_kind).values()),
            str(sum(not proof.stands for proof in of_kind)),
        )
        for kind, said in KINDS.items()
        if (of_kind := _of(kind, proofs))
    )
    return Table(columns, rows)


def _of(kind: Kind, proofs: Sequence[Proof]) -> list[Proof]:
    return [proof for proof in proofs if proof.kind == kind]


def _verdict(all_: int, faults: int, tongue: Tongue) -> str:
    if faults:
        return tongue.say("{faults} of {all} claims do not stand", faults=faults, all=all_)
    return tongue.say("All {all} claims stand", all=all_)


def _told(proofs: Iterable[Proof], folder: str | None, tongue: Tongue) -> Iterator[Block]:
    for proof in proofs:
        why = f": {tongue.tell(proof.why)}" if proof.why is not None else ""
        claim = f"{proof.place}: {tongue.tell(proof.claim)}"
        yield Line(f"{tongue.tell(VERDICTS[proof.verdict])} — {claim}{why}", item=True)
        for one in _to_show(proof):
            yield Line(_named(one, folder, tongue))
            if folder is None:
                yield Verbatim(as_yaml(one.document))


def _named(one: Witness, folder: str | None, tongue: Tongue) -> str:
    """Return the name of the evidence, and what judging it gives."""
    file = f"{one.name}.yaml" if folder is None else f"{folder}/{one.name}.yaml"
    points = "; ".join(f"{number}: {_span(*ends)}" for number, ends in one.points.items())
    if not points:
        return tongue.say("Evidence {file}:", file=file)
    return tongue.say("Evidence {file}, points {points}:", file=file, points=points)


def _span(least: int, most: int) -> str:
    ends = [number_data(Fraction(end, HUNDREDTHS)) for end in dict.fromkeys((least, most))]
    return "–".join(str(end) for end in ends)


def _by_reason(kept: Sequence[Proof]) -> Iterable[tuple[Message, list[Proof]]]:
    found: dict[Message, list[Proof]] = {}
    for proof in kept:
        if proof.why is not None:
            found.setdefault(proof.why, []).append(proof)
    return found.items()


def _widened(proof: Proof, folder: str | None, tongue: Tongue) -> Line:
    """Return where an interval is wider than the truth, or may be, and the evidence that shows it."""
    number, why = proof.claim.values["number"], "" if proof.why is None else tongue.tell(proof.why)
    if not proof.witnesses:
        text = tongue.say("{number} may be: {why}", number=number, why=why)
    else:
        file = f"{proof.witnesses[0].name}.yaml"
        shown = f"{folder}/{file}" if folder is not None else file
        text = tongue.say("{number} is, as {file} shows: {why}", number=number, file=shown, why=why)
    return Line(f"{proof.place}: {text}", item=True)


def _kept(reason: Message, same: Sequence[Proof], tongue: Tongue) -> Line:
    names = ", ".join(str(proof.claim.values["name"]) for proof in same)
    return Line(f"{tongue.tell(reason).rstrip('.')}: {names}", item=True)


def _data(proof: Proof) -> dict[str, Any]:
    return {
        "kind": proof.kind,
        "claim": str(proof.claim),
        "file": proof.place.file,
        "line": proof.place.line or None,
        "verdict": proof.verdict,
        "fault": not proof.stands,
        "why": None if proof.why is None else str(proof.why),
        "evidence": [{"name": one.name, "file": as_yaml(one.document)} for one in _to_show(proof)],
    }
