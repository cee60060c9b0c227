"""The decisions about one commune, judged again and held against each other."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from tieuchi.evidence.facts import Evidence
from tieuchi.register.audit.classes import Classified, Otherwise, classified
from tieuchi.register.audit.comparing import Compared, compared
from tieuchi.register.audit.otherwise import otherwise
from tieuchi.register.audit.plausibility import Rules
from tieuchi.register.audit.rejudging import Case, Looked, Rejudging
from tieuchi.register.audit.risk import Shown
from tieuchi.register.audit.witnesses import Witness
from tieuchi.register.entries import VIETNAM, Decision, Entry, moment_of
from tieuchi.values.days import Validity
from tieuchi.values.fields import Text
from tieuchi.values.naming import folded


@dataclass(frozen=True, slots=True)
class Shows:
    """What evidence shows that is compared across communes.

    Attributes:
        commune: The position of the first decision about its commune, the same for all of them.
        form: The form it answers.
        place: The names of commune, district and province.
        period: The days that its figures over a period cover.
        content: The hash of its facts and lists, whatever place and time.
        known: How many facts and rows it has.
    """

    commune: int
    form: str
    place: Mapping[str, str]
    period: Validity
    content: str
    known: int


@dataclass(frozen=True, slots=True)
class Told:
    """What is told of a decision once it was held against the others of its commune.

    Attributes:
        position: Its position in the log.
        province: The province it is about.
        invented: Whether its evidence is a made-up sample.
        days: How many days after it was signed it was recorded.
        wanted: Whether it was judged again, or only compared with.
        stands: Whether no later decision corrects it.
        classified: Its class; of one that was not judged again what is known without.
        compared: What plausibility rules say of it.
        shown: What judging it again showed.
        shows: What its evidence shows; none where it cannot be read.
    """

    position: int
    province: str | None
    invented: bool
    days: int
    wanted: bool
    stands: bool
    classified: Classified
    compared: tuple[Compared, ...] = ()
    shown: Shown | None = None
    shows: Shows | None = None


def look_at(cases: Iterable[Case], rejudging: Rejudging, rules: Mapping[str, Rules]) -> list[Told]:
    """Judge the decisions about one commune again, and hold them against each other.

    Args:
        cases: The decisions, in the order of the log.
        rejudging: Who judges.
        rules: The plausibility rules, by form.
    """
    looked = [rejudging.look(case) for case in cases]
    witnesses = {one.case.position: found for one in looked if (found := witness_of(one)) is not None}
    standing = [one for one in looked if one.case.corrected_by is None]
    first = looked[0].case.position
    return [_told(one, standing, witnesses, rules, first) for one in looked]


def witness_of(one: Looked) -> Witness | None:
    """Return the evidence of a decision that can be compared."""
    if one.evidence is None or one.law is None:
        return None
    return Witness(one.case.position, one.evidence, one.law)


def _told(
    one: Looked,
    standing: Sequence[Looked],
    witnesses: Mapping[int, Witness],
    rules: Mapping[str, Rules],
    commune: int,
) -> Told:
    case, witness, seen = one.case, witnesses.get(one.case.position), one.seen
    found: tuple[Compared, ...] = ()
    if case.wanted:
        seen = replace(seen, twice=tuple(_twice(one, standing)))
        if witness is not None:
            seen = replace(seen, otherwise=tuple(_otherwise(one, standing)))
            own = rules.get(witness.evidence.form.id, Rules())
            found = tuple(compared(own, witness, _earlier(witness, standing, witnesses)))
    return Told(
        position=case.position,
        province=case.entry.place.province,
        invented=case.entry.invented,
        days=_days(case.entry),
        wanted=case.wanted,
        stands=case.corrected_by is None,
        classified=classified(seen),
        compared=found,
        shown=one.shown,
        shows=None if witness is None else _shows(witness, commune),
    )


def _days(entry: Entry) -> int:
    """Return how many days after it was signed a decision was recorded."""
    return (moment_of(entry.recorded).astimezone(VIETNAM).date() - entry.decision.date).days


def _shows(one: Witness, commune: int) -> Shows:
    evidence = one.evidence
    return Shows(commune, evidence.form.id, evidence.place, evidence.period, one.content, one.known)


def _otherwise(one: Looked, standing: Sequence[Looked]) -> Iterable[Otherwise]:
    """Yield the later decisions whose evidence of the same period says otherwise."""
    mine = one.evidence
    if mine is None or one.case.corrected_by is not None:
        return
    for other in standing:
        theirs = other.evidence
        if theirs is None or other.case.position <= one.case.position or not _same_question(mine, theirs):
            continue
        names = otherwise(mine, theirs)
        if names:
            yield Otherwise(other.case.entry.decision.number, tuple(_label(mine, name) for name in names))


def _twice(one: Looked, standing: Sequence[Looked]) -> Iterator[int]:
    """Yield the other decisions with the same number in the same year, as no authority gives it twice."""
    if one in standing:
        mine = one.case.entry.decision
        for other in standing:
            theirs = other.case.entry.decision
            if theirs.date != mine.date and _document(theirs) == _document(mine):
                yield other.case.position


def _document(decision: Decision) -> tuple[str, str, int]:
    return folded(decision.by), folded(decision.number), decision.date.year


def _label(evidence: Evidence, name: str) -> Text:
    form = evidence.form
    return form.fields[name].label if name in form.fields else form.lists[name].label


def _same_question(mine: Evidence, theirs: Evidence) -> bool:
    return mine.form.id == theirs.form.id and mine.period == theirs.period


def _earlier(one: Witness, standing: Sequence[Looked], witnesses: Mapping[int, Witness]) -> Witness | None:
    """Return the evidence of the latest period of the commune that ended before this one began."""
    before = [
        other
        for each in standing
        if (other := witnesses.get(each.case.position)) is not None
        and other.evidence.form.id == one.evidence.form.id
        and (other.evidence.period.end or other.evidence.as_of) < one.evidence.period.start
    ]
    return max(before, key=lambda other: (other.evidence.as_of, other.position), default=None)
