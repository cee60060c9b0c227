"""Two laws over one population: what each is, and judging the same rows by both."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date

import polars as pl

from tieuchi.bulk.comparing import Comparing, Side
from tieuchi.bulk.comparison import Comparison
from tieuchi.bulk.engines import Engine
from tieuchi.bulk.judged import JudgedBatch
from tieuchi.bulk.running import Running
from tieuchi.desk import Desk
from tieuchi.law.choosing import norms_in_force, require_form
from tieuchi.law.criteria import SetFile
from tieuchi.law.lawbook import CriteriaSet, Law
from tieuchi.tables.prepared import ownable
from tieuchi.tables.rejects import Reject
from tieuchi.tables.sources import Batch, Dataset
from tieuchi.values.canonical import digest
from tieuchi.values.problem import JudgingError
from tieuchi.values.text import Message


@dataclass(frozen=True)
class Version:
    """One of the two laws.

    Attributes:
        desk: The content it stands in, with the norms of all days.
        criteria_set: Its set.
        any_day: Whether it judges days on which the set is not in force.
    """

    desk: Desk
    criteria_set: CriteriaSet
    any_day: bool = False

    @property
    def head(self) -> SetFile:
        """The head of its set."""
        return self.criteria_set.head

    @property
    def digest(self) -> str:
        """The hash of all that the set asks and how it is judged."""
        return Law(self.criteria_set, {}).digest

    def law(self, day: date) -> Law:
        """Return the law of a day, with the norms in force on it."""
        return Law(self.criteria_set, norms_in_force(self.desk.norms, day), self.desk.jurisdictions)


class LawsOf:
    """The laws of all days under one version; days with the same norms share one.

    Args:
        version: The version.
    """

    def __init__(self, version: Version) -> None:
        self.version = version
        self._laws: dict[tuple[str, ...], Law] = {}

    def __call__(self, form_id: str, _place: Mapping[str, str], day: date) -> Law:
        """Return the law of a day.

        Raises:
            JudgingError: If the evidence answers another form, or the set is not in force on its day.
        """
        head = self.version.head
        require_form(head, form_id)
        if not (self.version.any_day or head.instrument.validity.holds(day)):
            message = Message("‘{set}’, which is amended, is not in force on {day}", set=head.id, day=day)
            raise JudgingError(message)
        found = self.version.law(day)
        return self._laws.setdefault(tuple(sorted(norm.id for norm in found.norms.values())), found)


def require_comparable(before: Version, after: Version) -> None:
    """Check that two versions can be compared over one population.

    Raises:
        JudgingError: If one recognises nobody, or the two are judged on different forms.
    """
    for one in (before, after):
        if one.head.kind == "frame":
            message = Message(
                "‘{set}’ is only a frame: it has no rules, so nobody can be judged by it", set=one.head.id
            )
            raise JudgingError(message)
        if one.head.kind == "targets":
            message = Message(
                "‘{set}’ has targets and recognises no commune, so nobody can gain or lose recognition by it",
                set=one.head.id,
            )
            raise JudgingError(message)
    forms = [digest(one.desk.form(one.head.form).sections) for one in (before, after)]
    if before.head.form != after.head.form or forms[0] != forms[1]:
        message = Message(
            "‘{first}’ and ‘{second}’ are not judged on the same form, so no station can be judged by both",
            first=before.head.id,
            second=after.head.id,
        )
        raise JudgingError(message)


@dataclass(frozen=True)
class Simulated:
    """What comes of judging one population by two laws.

    Attributes:
        comparison: The two compared.
        laws: The hashes of the two.
        same_norms: Whether both lean on the same norms.
        population: The hash of the data.
        rejects: Rows that could not be judged by both, the first of the data.
    """

    comparison: Comparison
    laws: tuple[str, str]
    same_norms: bool
    population: str
    rejects: tuple[Reject, ...]


class Simulating:
    """Judges a dataset by two laws.

    Args:
        before: The first.
        after: The second.
        engine: What judges.
        names: How many stations and how many rejected rows are named, of each kind.
    """

    def __init__(self, before: Version, after: Version, engine: Engine, names: int) -> None:
        require_comparable(before, after)
        self.before, self.after, self.names = before, after, names
        self._judges = [Running(one.desk, engine, LawsOf(one)) for one in (before, after)]
        self._size = engine.batch
        self.comparing = Comparing(before.criteria_set, after.criteria_set, names)
        self._rejects: dict[tuple[str, str], Reject] = {}

    def batches(self, dataset: Dataset) -> Iterator[int]:
        """Judge batch by batch, and yield how many stations each of them has."""
        for batch in dataset.batches(self._size):
            before = self._judges[0].judge(batch)
            after = self._judges[1].judge(self._without_dropped(batch))
            self._reject((*before.rejects, *after.rejects))
            if before.judged and after.judged:
                self.comparing.add(_side(before), _side(after))
            yield batch.tables.stations.height

    def result(self, dataset: Dataset) -> Simulated:
        """Return what came of it."""
        found = self.comparing.result(dataset.total)
        laws = self.before.digest, self.after.digest
        one, other = (digest(each.desk.norms) for each in (self.before, self.after))
        return Simulated(found, laws, one == other, dataset.digest(), tuple(self._rejects.values()))

    def _reject(self, rejects: Iterable[Reject]) -> None:
        for one in rejects:
            if len(self._rejects) < self.names:
                self._rejects.setdefault((str(one.place), one.id), one)

    def _without_dropped(self, batch: Batch) -> Batch:
        """Return a batch without what assessors found on indicators and parts that only the first set has."""
        findings = batch.tables.findings
        gone = set(ownable(self.before.criteria_set)) - set(ownable(self.after.criteria_set))
        if findings is None or not gone:
            return batch
        about = findings.select(pl.col("indicator", "part").cast(pl.String).str.strip_chars()).rows()
        kept = pl.Series([(number, part or None) not in gone for number, part in about], dtype=pl.Boolean)
        findings = findings.filter(kept)
        return replace(batch, tables=replace(batch.tables, findings=findings))


def _side(judged: JudgedBatch) -> Side:
    """Return all rows of a batch that one side judged, whatever law of it judged them."""
    heads = pl.concat([one.heads for one in judged.judged], how="diagonal")
    return Side(heads, pl.concat([one.found for one in judged.judged], how="diagonal"))
