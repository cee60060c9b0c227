"""The classes of past decisions (*phân loại quyết định đã qua*), and which of them goes before which.

The rules, all of them:

1. *Cannot be judged*: the evidence, the law or the findings kept of the decision are missing, are not what
   was filed, cannot be read, or cannot be judged by the law kept with them.
2. *Engine differs*: today's engine, given the same evidence under the same law, finds anything other than
   was recorded.
3. *Evidence superseded*: a later entry corrects the decision; or a later decision that still stands rests on
   evidence of the same commune and period with which this evidence cannot both be true.
4. *Departed without reason*: the council's outcome is not the rule's, and the entry gives no reason.
5. *Content since corrected*: what the product says today of the same set would judge this evidence otherwise
   on that day.
6. *Council departed with reason*: the council's outcome is not the rule's, and the entry gives the reason.
7. *Confirmed*: none of these.

The council's outcome is the rule's where it recognised a *pass*, or refused or withdrew on a *fail*; on an
open verdict every outcome departs, because the rule says neither. What the rule said is what was recorded.

Every rule that applies leaves its remark; the class is the first of them in this order. What leaves a remark
and is no class: hashes that today's engine computes otherwise though every finding is the same, content of
today that cannot judge the evidence at all, and a number that stands twice: an authority's numbers begin anew
each year (Decree 30/2020/NĐ-CP), so that two days of one number in one year cannot both be right.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from tieuchi.judge.findings import Outcome
from tieuchi.register.entries import Decided, departs
from tieuchi.values.fields import Text
from tieuchi.values.interval import Interval
from tieuchi.values.text import Message

Class = Literal[
    "cannot be judged",
    "engine differs",
    "evidence superseded",
    "departed without reason",
    "content since corrected",
    "council departed with reason",
    "confirmed",
]
CLASSES: tuple[Class, ...] = (
    "cannot be judged",
    "engine differs",
    "evidence superseded",
    "departed without reason",
    "content since corrected",
    "council departed with reason",
    "confirmed",
)
"""The classes, each before those it takes precedence of."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """What judging says of the whole.

    Attributes:
        outcome: ``pass``, ``fail`` or ``open``.
        points: Least and most, in hundredths; none for targets.
    """

    outcome: Outcome
    points: Interval | None

    def __str__(self) -> str:
        return self.outcome


@dataclass(frozen=True, slots=True)
class Moved:
    """Where two judgings of one evidence differ.

    Attributes:
        indicators: The numbers of the indicators and disqualifiers found otherwise.
        before: What the one says of the whole.
        after: What the other says.
    """

    indicators: tuple[str, ...]
    before: Verdict
    after: Verdict


@dataclass(frozen=True, slots=True)
class Otherwise:
    """Later evidence that says otherwise.

    Attributes:
        number: The number of the later decision.
        labels: What the fields and lists are called that cannot both be true.
    """

    number: str
    labels: tuple[Text, ...]


@dataclass(frozen=True)
class Seen:
    """What judging a decision again has seen; what was not seen is left out.

    Attributes:
        outcome: What the council decided.
        judged: The verdict recorded with it.
        reason: Why the council departed, where the entry says.
        unjudged: Why it cannot be judged.
        engine: Where today's engine differs from what was recorded.
        hashes: The hashes of the receipt that today's engine computes otherwise.
        corrected_by: The number of the later entry that corrects it.
        otherwise: The later evidence of the same commune and period that says otherwise.
        twice: The lines of decisions about the commune with its authority, number and year, and another day.
        content: Where today's content judges otherwise than the law kept.
        no_content: Why today's content cannot judge this evidence.
    """

    outcome: Decided
    judged: Verdict
    reason: str | None = None
    unjudged: Message | None = None
    engine: Moved | None = None
    hashes: tuple[str, ...] = ()
    corrected_by: str | None = None
    otherwise: tuple[Otherwise, ...] = ()
    twice: tuple[int, ...] = ()
    content: Moved | None = None
    no_content: Message | None = None


@dataclass(frozen=True, slots=True)
class Remark:
    """One thing to say of a decision.

    Attributes:
        kind: The class whose rule applies; none for what is no class.
        said: What is to say.
    """

    kind: Class | None
    said: Message


@dataclass(frozen=True, slots=True)
class Classified:
    """The class of a decision, with everything that was remarked, the gravest first."""

    kind: Class
    remarks: tuple[Remark, ...]


def classified(seen: Seen) -> Classified:
    """Return the class of a decision and its remarks, by the rules of this module."""
    remarks = tuple(sorted(_remarks(seen), key=_rank))
    return Classified(remarks[0].kind or "confirmed" if remarks else "confirmed", remarks)


def _rank(remark: Remark) -> int:
    return len(CLASSES) if remark.kind is None else CLASSES.index(remark.kind)


def _remarks(seen: Seen) -> Iterator[Remark]:
    if seen.unjudged is not None:
        yield Remark("cannot be judged", seen.unjudged)
    if seen.engine is not None:
        yield Remark("engine differs", _engine(seen.engine))
    if seen.corrected_by is not None:
        yield Remark(
            "evidence superseded", Message("decision {number} corrects this one", number=seen.corrected_by)
        )
    for one in seen.otherwise:
        yield Remark("evidence superseded", _superseded(one))
    if departs(seen.outcome, seen.judged.outcome):
        yield _departure(seen)
    if seen.content is not None:
        yield Remark("content since corrected", _content(seen.content))
    if seen.hashes:
        said = Message(
            "every finding is the same, and today's engine computes another hash of: {names}",
            names=[_HASHES[name] for name in seen.hashes],
        )
        yield Remark(None, said)
    if seen.twice:
        said = Message(
            "this number of this authority stands about the commune with another day of the same year too, "
            "in lines: {lines}",
            lines=list(seen.twice),
        )
        yield Remark(None, said)
    if seen.no_content is not None:
        why = seen.no_content
        yield Remark(None, Message("today's content cannot judge this evidence: {why}", why=why))


_HASHES = {
    "law": Message("the set with its rules"),
    "norms": Message("the norms"),
    "evidence": Message("the evidence"),
}


def _engine(moved: Moved) -> Message:
    if not moved.indicators:
        return Message(
            "recorded: {before}; today's engine: {after}; the same points for every indicator, but not the "
            "same findings to the word",
            before=moved.before,
            after=moved.after,
        )
    return Message(
        "recorded: {before}; today's engine: {after}; found otherwise: {indicators}",
        before=moved.before,
        after=moved.after,
        indicators=_listed(moved.indicators),
    )


def _content(moved: Moved) -> Message:
    if not moved.indicators:
        return Message(
            "by the law kept: {before}; by today's content: {after}; only lines to reach differ",
            before=moved.before,
            after=moved.after,
        )
    return Message(
        "by the law kept: {before}; by today's content: {after}; judged otherwise: {indicators}",
        before=moved.before,
        after=moved.after,
        indicators=_listed(moved.indicators),
    )


def _superseded(one: Otherwise) -> Message:
    return Message(
        "the evidence of decision {number}, of the same commune and period, says otherwise: {names}",
        number=one.number,
        names=_listed(one.labels),
    )


def _departure(seen: Seen) -> Remark:
    council = _COUNCIL[seen.outcome]
    if seen.reason:
        said = Message(
            "{council}, and the rule says {rule}; the reason: {reason}",
            council=council,
            rule=seen.judged,
            reason=seen.reason,
        )
        return Remark("council departed with reason", said)
    said = Message(
        "{council}, and the rule says {rule}; no reason is recorded", council=council, rule=seen.judged
    )
    return Remark("departed without reason", said)


_COUNCIL = {
    "recognised": Message("the council recognised"),
    "refused": Message("the council refused"),
    "withdrawn": Message("the council withdrew the recognition"),
}
MOST_NAMED = 12
"""So many names are listed; of more the number is told."""


def _listed(names: Sequence[str | Text]) -> Message | list[str | Text]:
    if len(names) <= MOST_NAMED:
        return list(names)
    some = list(names[:MOST_NAMED])
    return Message("{some} and {more} more", some=some, more=len(names) - MOST_NAMED)
