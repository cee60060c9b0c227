"""Judging what a council had before it, by the law and the evidence as they are kept.

What is judged is what is kept: the law is laid out from its kept files and the evidence read from its kept
bytes, so that whoever judges the line again starts from the same.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from hashlib import sha256
from pathlib import Path

from tieuchi.desk import Desk
from tieuchi.evidence.facts import Evidence
from tieuchi.evidence.reader import form_ids
from tieuchi.forms.reader import evidence_of, shown_bytes
from tieuchi.judge.findings import Assessment
from tieuchi.register.entries import Filed
from tieuchi.register.law_files import materialised, pack
from tieuchi.register.recording import findings_document
from tieuchi.values.problem import InputError, JudgingError, Problem
from tieuchi.values.text import Message, nfc


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


def _sha(raw: bytes) -> str:
    return sha256(raw).hexdigest()
