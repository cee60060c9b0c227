"""Judging a decision again: its own kept evidence, by its own kept law and by today's content."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from hashlib import sha256
from pathlib import Path

from tieuchi.desk import Desk
from tieuchi.evidence.facts import Evidence
from tieuchi.evidence.reader import form_ids
from tieuchi.forms.reader import evidence_of
from tieuchi.judge.assessing import assess
from tieuchi.judge.findings import Assessment
from tieuchi.judge.judging import Evaluator
from tieuchi.law.lawbook import Law
from tieuchi.register.audit.classes import Moved, Seen, Verdict
from tieuchi.register.audit.differing import moved, unlike
from tieuchi.register.audit.risk import Shown, shown_by
from tieuchi.register.entries import Entry
from tieuchi.register.recording import findings_data
from tieuchi.values.interval import Interval
from tieuchi.values.problem import InputError, JudgingError
from tieuchi.values.text import Message

MOST_TOLD = 3
"""So many faults of a file are told of a decision that cannot be judged."""


@dataclass(frozen=True)
class Case:
    """A decision with everything that was kept of it.

    Attributes:
        position: Its position in the log.
        entry: What the log says of it.
        objects: The evidence and the findings, by their SHA-256; what is missing is left out.
        law: The folder with the files of the law kept; or why there is none.
        wanted: Whether it is to be judged again, or only to be compared with.
        corrected_by: The number of the later decision that corrects it.
    """

    position: int
    entry: Entry
    objects: Mapping[str, bytes]
    law: Path | Message
    wanted: bool = True
    corrected_by: str | None = None


@dataclass(frozen=True, eq=False)
class Looked:
    """What was seen of a case.

    Attributes:
        case: The case.
        seen: What judging it again has seen.
        evidence: Its evidence, read against the form kept; none where it cannot be read.
        law: The law of its day; none where there is none.
        shown: What of judging it again weighs.
    """

    case: Case
    seen: Seen
    evidence: Evidence | None = None
    law: Law | None = None
    shown: Shown | None = None


class Rejudging:
    """Judges cases; content that was read once is kept.

    Args:
        today: The product's content of today.
        evaluator: What judges the conditions.
    """

    def __init__(self, today: Path, evaluator: Evaluator) -> None:
        self._today = today
        self._evaluator = evaluator
        self._desks: dict[Path, Desk] = {}
        self._alike: dict[tuple[int, int], bool] = {}

    def look(self, case: Case) -> Looked:
        """Judge a case again; one that is not wanted is only read."""
        seen, read = _recorded(case), None
        try:
            read = _Read(self._desk(_law(case)), case)
            if not case.wanted:
                return Looked(case, seen, read.evidence, read.law)
            found = read.assessed()
            engine = _unlike(case, found)
        except _Unjudged as error:
            kept = (None, None) if read is None else (read.evidence, read.law)
            return Looked(case, replace(seen, unjudged=error.message), *kept)
        hashes = () if engine is not None else _hashes(found, case.entry)
        content, no_content = self._by_content(read, found)
        seen = replace(seen, engine=engine, hashes=hashes, content=content, no_content=no_content)
        return Looked(case, seen, read.evidence, read.law, shown_by(found))

    def _desk(self, root: Path) -> Desk:
        if root not in self._desks:
            self._desks[root] = Desk(root, self._evaluator)
        return self._desks[root]

    def _by_content(self, read: _Read, found: Assessment) -> tuple[Moved | None, Message | None]:
        """Return where today's content judges otherwise, or why it cannot judge."""
        now = self._desk(self._today)
        try:
            if not read.report and self._same(read.desk, now, read):
                return None, None
            again = _Read(now, read.case).assessed()
        except _Unjudged as error:
            return None, error.message
        except (InputError, JudgingError) as error:
            return None, _why(error)
        return moved(findings_data(found), findings_data(again)), None

    def _same(self, kept: Desk, now: Desk, read: _Read) -> bool:
        """Return whether two contents ask and judge the same on a day, to the word."""
        receipt, form = read.case.entry.judged.receipt, read.evidence.form
        laws = (kept.law(receipt.set, receipt.day), now.law(receipt.set, receipt.day))
        key = (id(laws[0]), id(laws[1]))
        if key not in self._alike:
            hashes = [(law.digest, law.norms_digest) for law in laws]
            self._alike[key] = hashes[0] == hashes[1] and form == now.form(form.id)
        return self._alike[key]


class _Read:
    """The evidence of a case, read and judged on one desk.

    Raises:
        _Unjudged: If it is missing, altered or faulty, or no law of that name holds on its day.
    """

    def __init__(self, desk: Desk, case: Case) -> None:
        self.desk = desk
        self.case = case
        receipt = case.entry.judged.receipt
        with _words():
            self.evidence, *self.report = [
                evidence_of(_object(case, one.sha256, one.name), one.name, form_ids(desk.root), desk.form)
                for one in case.entry.evidence
            ]
            head = desk.head(self.evidence.form.id, self.evidence.place, receipt.day, receipt.set)
            self.law = desk.law(head.id, receipt.day)

    def assessed(self) -> Assessment:
        """Judge it on the day and by the set of its receipt."""
        evidence, day = self.evidence, self.case.entry.judged.receipt.day
        with _words():
            if self.report:
                evidence = self.desk.count(evidence, self.report, day=day, set_id=self.law.criteria_set.id)
            return assess(self.law, evidence, day, self.desk.evaluator, traced=False)


class _Unjudged(Exception):
    """Why a case cannot be judged."""

    def __init__(self, message: Message) -> None:
        self.message = message
        super().__init__(str(message))


@contextmanager
def _words() -> Iterator[None]:
    """Turn what evidence and content are refused for into why a case cannot be judged."""
    try:
        yield
    except (InputError, JudgingError) as error:
        raise _Unjudged(_why(error)) from None


def _why(error: InputError | JudgingError) -> Message:
    if isinstance(error, JudgingError):
        return error.message
    told = [
        Message("{place}: {fault}", place=one.place, fault=one.message) for one in error.problems[:MOST_TOLD]
    ]
    if len(error.problems) <= MOST_TOLD:
        return Message("{faults}", faults=told)
    return Message("{faults} and {more} more", faults=told, more=len(error.problems) - MOST_TOLD)


def _law(case: Case) -> Path:
    if isinstance(case.law, Message):
        raise _Unjudged(case.law)
    return case.law


def _object(case: Case, hashed: str, name: Message | str) -> bytes:
    """Return a kept object of a case, which must be what was filed."""
    raw = case.objects.get(hashed)
    if raw is None:
        raise _Unjudged(Message("the register does not keep {name} (SHA-256 {hash})", name=name, hash=hashed))
    if sha256(raw).hexdigest() != hashed:
        raise _Unjudged(
            Message(
                "what the register keeps of {name} is not what was filed (SHA-256 {hash})",
                name=name,
                hash=hashed,
            )
        )
    return raw


def _unlike(case: Case, found: Assessment) -> Moved | None:
    name = Message("the findings")
    recorded = _object(case, case.entry.judged.findings, name)
    try:
        return unlike(recorded, found)
    except ValueError:
        raise _Unjudged(Message("{name} kept are none that this version can read", name=name)) from None


def _recorded(case: Case) -> Seen:
    judged, departure = case.entry.judged, case.entry.departure
    points = Interval(judged.least, judged.most)
    return Seen(
        case.entry.decision.outcome,
        Verdict(judged.outcome, points),
        reason=None if departure is None else departure.because,
        corrected_by=case.corrected_by,
    )


def _hashes(found: Assessment, entry: Entry) -> tuple[str, ...]:
    """Return the hashes of the receipt that today's engine computes otherwise."""
    names = ("law", "norms", "evidence")
    return tuple(
        name for name in names if getattr(found.receipt, name) != getattr(entry.judged.receipt, name)
    )
