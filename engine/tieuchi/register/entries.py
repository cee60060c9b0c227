"""What one line of the register says: a council's decision, and everything it rested on.

A line is kept as canonical JSON (RFC 8785), so that the same decision always has the same bytes and the
same hash. It names the evidence, the law and the findings by their SHA-256; those stand beside the lines,
each once.
"""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta, timezone
from typing import Annotated, Any, Literal

from pydantic import AfterValidator, Field, model_validator

from tieuchi.judge.findings import Outcome
from tieuchi.judge.receipts import Receipt as MadeReceipt
from tieuchi.register.log.tree import leaf_hash
from tieuchi.values.canonical import canonical
from tieuchi.values.fields import Day, Many, Strict, said
from tieuchi.values.text import nfc

VIETNAM = timezone(timedelta(hours=7))
"""Where a day is a day, wherever the machine stands."""
Decided = Literal["recognised", "refused", "withdrawn"]
"""Recognised (*công nhận*), not recognised (*không công nhận*), or a recognition taken back (*thu hồi*)."""


def _one_line(text: str) -> str:
    """Return the text composed and on one line; other control characters are no text."""
    line = nfc(" ".join(text.split()))
    if not line or not line.isprintable():
        raise said("the text is empty or has characters that cannot be printed")
    return line


def instant(moment: datetime) -> str:
    """Return an instant as the register writes it: UTC, to the microsecond, always 27 characters."""
    return moment.astimezone(UTC).replace(tzinfo=None).isoformat(timespec="microseconds") + "Z"


def moment_of(recorded: str) -> datetime:
    """Return the instant that the register has written."""
    return datetime.fromisoformat(recorded)


def _instant(text: str) -> str:
    if text != instant(moment_of(text)):
        raise said("an instant is written 2024-05-31T08:30:00.000000Z")
    return text


Written = Annotated[str, AfterValidator(_one_line)]
Sha256 = Annotated[str, Field(pattern=r"^[0-9a-f]{64}$")]
Instant = Annotated[str, AfterValidator(_instant)]


class Decision(Strict):
    """What a council decided, as its own document says it (*quyết định công nhận*).

    Attributes:
        number: The document's number (*số quyết định*).
        outcome: What was decided.
        date: The day it was signed (*ngày ký*).
        by: The authority that decided (*cơ quan ban hành*).
        signers: Who signed.
        holds_from: The first day of the recognition, or the first day without it where it is withdrawn.
        holds_to: The last day of the recognition.
        note: What a reader should know.
    """

    number: Written
    outcome: Decided
    date: Day
    by: Written
    signers: Many[Written] = ()
    holds_from: Day | None = None
    holds_to: Day | None = None
    note: Written | None = None

    @model_validator(mode="after")
    def _holds_as_decided(self) -> Decision:
        if (self.holds_from is None) != (self.outcome == "refused"):
            raise said("a recognition and its withdrawal hold from a day, a refusal from none")
        if (self.holds_to is None) != (self.outcome != "recognised"):
            raise said("a recognition has a last day, and nothing else has")
        if self.holds_from is not None and self.holds_to is not None and self.holds_to < self.holds_from:
            raise said(
                "these days end on {end}, before they begin on {start}",
                end=self.holds_to,
                start=self.holds_from,
            )
        return self


class Place(Strict):
    """The commune that was decided about, by its names on that day."""

    commune: Written
    district: Written | None = None
    province: Written | None = None


class Receipt(Strict):
    """The receipt of the assessment; see :class:`tieuchi.judge.receipts.Receipt`."""

    set: str
    day: Day
    law: Sha256
    norms: Sha256
    evidence: Sha256
    engine: str
    code: str
    judged_by: str

    @classmethod
    def of(cls, made: MadeReceipt) -> Receipt:
        """Return the receipt that an assessment carries."""
        return cls(**vars(made))


class Judged(Strict):
    """What the rule said of the evidence.

    Attributes:
        outcome: ``pass``, ``fail`` or ``open``.
        least: The least points, in hundredths.
        most: The most points, in hundredths.
        findings: The SHA-256 of the findings.
        receipt: What made them.
    """

    outcome: Outcome
    least: int
    most: int
    findings: Sha256
    receipt: Receipt


class Filed(Strict):
    """An evidence file, by its name and what is in it."""

    name: Written
    sha256: Sha256


class Departure(Strict):
    """That a council decided otherwise than the rule says, and its reason, where it gave one."""

    because: Written | None = None


class Supersedes(Strict):
    """Which line this one corrects, and why; what is corrected stays where it is."""

    position: int = Field(ge=0)
    leaf_hash: Sha256
    because: Written


class Draft(Strict):
    """A line before it is recorded.

    Attributes:
        decision: What was decided.
        place: About which commune.
        judged: What the rule said.
        evidence: The files that were judged: the report, then the stations' that it was counted from.
        law: The SHA-256 of the manifest of the law; see :mod:`tieuchi.register.law_files`.
        invented: Whether the evidence is a made-up sample.
        departure: There where the council decided otherwise than the rule says.
        supersedes: The line that this one corrects.
    """

    decision: Decision
    place: Place
    judged: Judged
    evidence: Many[Filed] = Field(min_length=1)
    law: Sha256
    invented: bool = False
    departure: Departure | None = None
    supersedes: Supersedes | None = None

    @model_validator(mode="after")
    def _departs_or_not(self) -> Draft:
        if (self.departure is not None) != departs(self.decision.outcome, self.judged.outcome):
            raise said("‘departure’ stands there, and only there, where the council departed from the rule")
        return self

    @property
    def objects(self) -> tuple[str, ...]:
        """The SHA-256 of everything that the line rests on."""
        return (self.law, self.judged.findings, *(one.sha256 for one in self.evidence))


class Entry(Draft):
    """A line of the register.

    Attributes:
        version: How lines are written.
        recorded: When it was recorded.
    """

    version: Literal[1]
    recorded: Instant

    @property
    def leaf(self) -> bytes:
        """The bytes that the log keeps and hashes."""
        return canonical(self)

    @property
    def hash(self) -> bytes:
        """The hash of the line as a leaf of the tree (RFC 6962)."""
        return leaf_hash(self.leaf)

    @classmethod
    def at(cls, recorded: str, draft: Draft) -> Entry:
        """Return a draft as it is recorded at an instant."""
        said_: dict[str, Any] = {name: getattr(draft, name) for name in Draft.model_fields}
        return cls(version=1, recorded=recorded, **said_)

    @classmethod
    def of(cls, leaf: bytes) -> Entry:
        """Return the line that some bytes are.

        Raises:
            ValueError: If they are no line, or not the canonical bytes of one.
        """
        entry = cls.model_validate(json.loads(leaf))
        if entry.leaf != leaf:
            raise ValueError("these are not the canonical bytes of the line")
        return entry


def departs(decided: Decided, judged: Outcome) -> bool:
    """Return whether a council decided otherwise than the rule says; of an open outcome it says neither."""
    return judged == "open" or (decided == "recognised") != (judged == "pass")
