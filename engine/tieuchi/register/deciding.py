"""From a council's decision to a line of the register, judged by the law and the evidence as they are kept.

What is judged is what is kept: the law is laid out from its kept files and the evidence read from its kept
bytes, so that whoever judges the line again starts from the same.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from hashlib import sha256
from pathlib import Path
from typing import Any, TypeVar, cast

from pydantic import BaseModel, ValidationError

from tieuchi.desk import Desk
from tieuchi.evidence.facts import Evidence
from tieuchi.evidence.reader import form_ids
from tieuchi.files.models import fault_message
from tieuchi.forms.reader import evidence_of, shown_bytes
from tieuchi.judge.findings import Assessment
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
from tieuchi.register.law_files import materialised, pack
from tieuchi.register.recording import findings_document
from tieuchi.values.days import months_later
from tieuchi.values.interval import Interval
from tieuchi.values.problem import InputError, JudgingError, Problem
from tieuchi.values.text import Message, nfc

Model = TypeVar("Model", bound=BaseModel)
MONTHS = 12


@dataclass(frozen=True)
class Filing:
    """What a council had before it.

    Attributes:
        file: The evidence file.
        stations: Its stations' files, where its figures are counted from them.
        day: The day of judging; the evidence's own when left out.
        set_id: The set to judge by; the one in force when left out.
    """

    file: str
    stations: Sequence[str] = ()
    day: date | None = None
    set_id: str | None = None


@dataclass(frozen=True)
class Weighed:
    """What the rule says of a filing, with everything that it rests on.

    Attributes:
        assessment: What judging found.
        evidence: What was judged.
        filed: The files, by name and hash.
        law: The SHA-256 of the law's manifest.
        findings: The SHA-256 of the findings.
        objects: The bytes of the files, the law and the findings.
    """

    assessment: Assessment
    evidence: Evidence
    filed: tuple[Filed, ...]
    law: str
    findings: str
    objects: tuple[bytes, ...]


def weigh(root: Path, filing: Filing) -> Weighed:
    """Judge a filing by the law of a content folder as it lies there now.

    Raises:
        InputError: If the content or a file is faulty; all faults of the files at once.
        JudgingError: If no law holds on the day, or nobody is recognised under it.
    """
    law = pack(root)
    names = [filing.file, *filing.stations]
    with materialised(law.manifest, law.objects.__getitem__) as kept:
        desk = Desk(kept)
        raw, (report, *stations) = _read(desk, names)
        if stations:
            report = desk.count(report, stations, day=filing.day, set_id=filing.set_id)
        if unused := [problem for one in report.stations for problem in one.unused]:
            raise InputError(unused)
        assessment = desk.assess(report, day=filing.day, set_id=filing.set_id)
    if assessment.total is None:
        raise JudgingError(
            Message("‘{set}’ has targets, and nobody is recognised under it", set=assessment.receipt.set)
        )
    findings = findings_document(assessment)
    filed = tuple(Filed(name=Path(name).name, sha256=_sha(one)) for name, one in zip(names, raw, strict=True))
    return Weighed(
        assessment, report, filed, law.manifest, _sha(findings), (*law.objects.values(), *raw, findings)
    )


def _read(desk: Desk, names: Sequence[str]) -> tuple[list[bytes], list[Evidence]]:
    raw: list[bytes] = []
    read: list[Evidence] = []
    problems: list[Problem] = []
    for name in names:
        try:
            raw.append(shown_bytes(Path(name)))
            read.append(evidence_of(raw[-1], nfc(name), form_ids(desk.root), desk.form))
        except InputError as error:
            problems += error.problems
    if problems:
        raise InputError(problems)
    return raw, read


def last_day(weighed: Weighed, outcome: Decided, begins: date) -> date | None:
    """Return the last day of a recognition, by the years that the set gives it; none of anything else."""
    rule = weighed.assessment.law.criteria_set.head.recognition
    if outcome != "recognised" or rule is None:
        return None
    return months_later(begins, rule.valid_for_years * MONTHS)


def drafted(
    weighed: Weighed, decision: Decision, because: str | None, supersedes: Supersedes | None
) -> Draft:
    """Return a line to record.

    Args:
        weighed: What the rule says.
        decision: What the council decided.
        because: Why it decided otherwise than the rule says, where it did and gave a reason.
        supersedes: The line that this one corrects, if it does.

    Raises:
        JudgingError: If the decision and what it rests on cannot be as they are said.
    """
    assessment, evidence = weighed.assessment, weighed.evidence
    _check(decision, evidence, assessment.receipt.day)
    departing = departs(decision.outcome, assessment.outcome)
    if because is not None and not departing:
        raise JudgingError(
            Message("--because tells why a council departed from the rule, and this decision follows it")
        )
    return Draft(
        decision=decision,
        place=place_of(evidence),
        judged=_judged(weighed),
        evidence=weighed.filed,
        law=weighed.law,
        invented=evidence.invented,
        departure=built(Departure, {"because": because}, "--{name}") if departing else None,
        supersedes=supersedes,
    )


def built(model: type[Model], said: Mapping[str, Any], called: str) -> Model:
    """Return what a user said as a part of a line.

    Args:
        model: The part.
        said: What was said.
        called: How its ``{name}`` is called in complaints, such as ``--{name}``.

    Raises:
        JudgingError: Naming all that cannot be said.
    """
    try:
        return model(**said)
    except ValidationError as error:
        faults = error.errors(include_url=False)
    told = [
        Message(
            "{name}: {fault}.",
            name=called.format(name=one["loc"][0]) if one["loc"] else "",
            fault=fault_message(model, one),
        )
        for one in faults
    ]
    raise JudgingError(Message("{faults}", faults=told))


def _check(decision: Decision, evidence: Evidence, judged_on: date) -> None:
    faults = []
    if decision.number.isdecimal():
        faults.append(
            Message(
                "‘{number}’ is no decision's number: it has its signs too, such as 10/QĐ-UBND.",
                number=decision.number,
            )
        )
    if decision.date < evidence.as_of:
        faults.append(
            Message(
                "The evidence speaks of {as_of}, after the decision of {day}, which cannot rest on it.",
                as_of=evidence.as_of,
                day=decision.date,
            )
        )
    if evidence.as_of <= decision.date < judged_on:
        faults.append(
            Message(
                "It is judged as of {day}, after the decision of {decided}; judge as of that day or before.",
                day=judged_on,
                decided=decision.date,
            )
        )
    if "commune" not in evidence.place:
        faults.append(Message("The evidence names no commune, and it is communes that are recognised."))
    if faults:
        raise JudgingError(Message("{faults}", faults=faults))


def place_of(evidence: Evidence) -> Place:
    """Return the place that evidence is of, as a line names it."""
    named = {level: evidence.place[level] for level in Place.model_fields if level in evidence.place}
    return built(Place, named, "place: {name}")


def _judged(weighed: Weighed) -> Judged:
    found = weighed.assessment
    # What has no points was refused when it was weighed.
    total = cast(Interval, found.total)
    return Judged(
        outcome=found.outcome,
        least=cast(int, total.lo),
        most=cast(int, total.hi),
        findings=weighed.findings,
        receipt=Receipt.of(found.receipt),
    )


def _sha(raw: bytes) -> str:
    return sha256(raw).hexdigest()
