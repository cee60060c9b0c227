"""Comparing an annex with the encoded set: every difference, with where it stands on both sides.

Titles are compared without case, punctuation, spacing and the place of a tone; points exactly; the points of
a guide's bands as a multiset, wherever the guide can be read as bands. The words of the guide are not
compared: what they ask is for a person to read.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from tieuchi.annex.annex import Annex, AnnexCriterion, AnnexIndicator, summed
from tieuchi.annex.cells import Spot
from tieuchi.annex.encoded import Encoded
from tieuchi.annex.matching import Matched, Named, matched, normal
from tieuchi.law.lawbook import Ruled, RuledCriterion
from tieuchi.values.problem import Place

Kind = Literal["title", "number", "points", "bands", "criterion", "missing", "extra", "total"]
Value = str | int | tuple[int, ...] | None
"""A title or number as it is written; points or bands in hundredths; None for nothing."""


@dataclass(frozen=True)
class Subject:
    """What a difference is about.

    Attributes:
        kind: A criterion, an indicator, or the set as a whole.
        number: Its number in the set, or in the document where the set lacks it; empty for none.
        title: Its Vietnamese title, on the side the number comes from.
        group: The index of the set's criterion it belongs to; None where the set has none for it.
    """

    kind: Literal["set", "criterion", "indicator"]
    number: str
    title: str
    group: int | None


@dataclass(frozen=True)
class Difference:
    """One difference.

    Attributes:
        subject: What it is about.
        kind: What differs; a number that is ``moved`` is of kind ``number``.
        document: What the document says.
        spot: Where it does; None where it says nothing.
        encoded: What the set says.
        place: Where it does; None where it says nothing.
    """

    subject: Subject
    kind: Kind
    document: Value
    spot: Spot | None
    encoded: Value
    place: Place | None


@dataclass(frozen=True)
class Comparison:
    """All differences, with counts that add up.

    Attributes:
        annex: The annex.
        encoded: The set.
        differences: In the order of the set, what only the document has after it.
        equal: How many indicators are the same on both sides.
        different: How many stand on both sides and differ.
        missing: How many only the set has.
        extra: How many only the document has.
        bands_compared: The numbers of the indicators whose bands were compared.
        bands_unread: The numbers of those whose guide could not be read as bands.
    """

    annex: Annex
    encoded: Encoded
    differences: tuple[Difference, ...]
    equal: int
    different: int
    missing: int
    extra: int
    bands_compared: tuple[str, ...]
    bands_unread: tuple[str, ...]

    @property
    def same(self) -> bool:
        """Whether nothing differs and everything in the document could be read."""
        return not (self.differences or self.annex.remarks)


def compare(annex: Annex, encoded: Encoded) -> Comparison:
    """Return how an annex differs from the encoded set."""
    return _Comparing(annex, encoded).comparison()


class _Comparing:
    """The two sides, their criteria and indicators paired."""

    def __init__(self, annex: Annex, encoded: Encoded) -> None:
        self.annex = annex
        self.encoded = encoded
        self.groups = encoded.criteria_set.criteria
        self.ruled = [(index, one) for index, group in enumerate(self.groups) for one in group.indicators]
        self.printed = [(group, one) for group in annex.criteria for one in group.indicators]
        self.criteria = matched(
            [Named(one.number, one.title) for one in annex.criteria],
            [Named(one.number, one.criterion.title.vi) for one in self.groups],
        )
        self.indicators = matched(
            [Named(one.number, one.title) for _, one in self.printed],
            [Named(one.number, one.indicator.title.vi) for _, one in self.ruled],
        )
        self.home = {id(annex.criteria[left]): right for left, right in self.criteria.pairs}

    def comparison(self) -> Comparison:
        differences = [*self._total(), *self._criteria(), *self._indicators()]
        pairs = self.indicators.pairs
        changed = {
            one.subject.number
            for one in differences
            if one.subject.kind == "indicator" and one.kind not in ("missing", "extra")
        }
        different = sum(self.ruled[right][1].number in changed for _, right in pairs)
        bands = [(self.ruled[right][1], self.printed[left][1]) for left, right in pairs]
        return Comparison(
            annex=self.annex,
            encoded=self.encoded,
            differences=tuple(sorted(differences, key=self._order)),
            equal=len(pairs) - different,
            different=different,
            missing=len(self.indicators.right),
            extra=len(self.indicators.left),
            bands_compared=tuple(rule.number for rule, one in bands if one.bands and rule_bands(rule)),
            bands_unread=tuple(rule.number for rule, one in bands if one.bands is None),
        )

    def _order(self, difference: Difference) -> tuple[bool, int]:
        group = difference.subject.group
        whole = difference.subject.kind == "set"
        return (not whole, len(self.groups) if group is None else group)

    def _total(self) -> Iterator[Difference]:
        said = self.annex.total
        ours = summed(group.criterion.points for group in self.groups)
        if said is not None and self.groups and said.points != ours:
            subject = Subject("set", "", "", None)
            yield Difference(subject, "total", said.points, said.spot, ours, self.encoded.head_place)

    def _criteria(self) -> Iterator[Difference]:
        for left, right in self.criteria.pairs:
            yield from self._criterion(self.annex.criteria[left], self.groups[right], right)
        yield from self._unpaired_criteria(self.criteria)

    def _criterion(self, one: AnnexCriterion, group: RuledCriterion, index: int) -> Iterator[Difference]:
        ours = group.criterion
        subject = Subject("criterion", group.number, ours.title.vi, index)
        sides: tuple[tuple[Kind, Value, Value, str], ...] = (
            ("number", one.number, group.number, "criterion"),
            ("title", one.title, ours.title.vi, "title"),
            ("points", one.points, ours.points, "points"),
        )
        for kind, printed, held, key in sides:
            if printed is not None and not _equal(kind, printed, held):
                place = self.encoded.place(("criterion", group.number), key)
                yield Difference(subject, kind, printed, one.spot, held, place)

    def _unpaired_criteria(self, found: Matched) -> Iterator[Difference]:
        for left in found.left:
            one = self.annex.criteria[left]
            if one.title:
                subject = Subject("criterion", one.number or "", one.title, None)
                yield Difference(subject, "extra", one.title, one.spot, None, None)
        for right in found.right:
            group = self.groups[right]
            title = group.criterion.title.vi
            place = self.encoded.place(("criterion", group.number), "criterion")
            subject = Subject("criterion", group.number, title, right)
            yield Difference(subject, "missing", None, None, title, place)

    def _indicators(self) -> Iterator[Difference]:
        pair_of = {right: left for left, right in self.indicators.pairs}
        for right, (index, ruled) in enumerate(self.ruled):
            subject = Subject("indicator", ruled.number, ruled.indicator.title.vi, index)
            if right in pair_of:
                yield from self._indicator(subject, *self.printed[pair_of[right]], ruled)
            else:
                place = self.encoded.place(("indicator", ruled.number), "number")
                yield Difference(subject, "missing", None, None, subject.title, place)
        for left in self.indicators.left:
            group, one = self.printed[left]
            subject = Subject("indicator", one.number, one.title, self.home.get(id(group)))
            yield Difference(subject, "extra", one.title, one.spot, None, None)

    def _indicator(
        self, subject: Subject, group: AnnexCriterion, one: AnnexIndicator, ruled: Ruled
    ) -> Iterator[Difference]:
        asked = ruled.indicator
        sides: tuple[tuple[Kind, Value, Value], ...] = (
            ("number", one.number, asked.number),
            ("title", one.title, asked.title.vi),
            ("points", one.points, asked.points),
        )
        for kind, printed, held in sides:
            if printed is not None and not _equal(kind, printed, held):
                place = self.encoded.place(("indicator", ruled.number), kind)
                yield Difference(subject, kind, printed, one.spot, held, place)
        yield from self._home(subject, group, one, ruled)
        held = rule_bands(ruled)
        if one.bands and held and sorted(one.bands) != sorted(held):
            yield Difference(subject, "bands", one.bands, one.spot, held, ruled.place)

    def _home(
        self, subject: Subject, group: AnnexCriterion, one: AnnexIndicator, ruled: Ruled
    ) -> Iterator[Difference]:
        if group.title and self.home.get(id(group)) != subject.group and subject.group is not None:
            place = self.encoded.place(("indicator", ruled.number), "number")
            held = self.groups[subject.group].criterion.title.vi
            yield Difference(subject, "criterion", group.title, one.spot, held, place)


def rule_bands(ruled: Ruled) -> tuple[int, ...]:
    """Return the points above zero of every band of a rule, in hundredths; none for what a person judges."""
    if ruled.rule.needs_a_person is not None:
        return ()
    bands = [band.points for part in ruled.parts for band in part.bands]
    attested = [part.most for part in ruled.parts if part.most is not None]
    return tuple(points for points in (*bands, *attested) if points)


def _equal(kind: Kind, printed: Value, held: Value) -> bool:
    if kind == "title":
        return normal(str(printed)) == normal(str(held))
    return printed == held
