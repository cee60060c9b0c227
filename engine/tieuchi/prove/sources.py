"""Sources: the raw facts each comparison of an indicator rests on, and where two of them rest on the same.

An interval is exact when each raw fact is asked about in one place, or pulls every place the same way. Where
one fact stands in two places that pull apart, each place takes the end that suits it, and the two ends
cannot both be true.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from tieuchi.evidence.form import Form
from tieuchi.law.conditions import AllOf, AnyOf, Compare, Condition, Not
from tieuchi.law.lawbook import Law, Ruled
from tieuchi.law.measures import Measure, Share, measure_parts
from tieuchi.law.norms import Norm
from tieuchi.prove.cells import FROM_BELOW

Sign = int
"""Whether more of a fact makes a place likelier to hold (1), less likely (-1), or either (0)."""

Pull = tuple[str, str, Sign]
"""What is compared, a raw fact behind it, and the way the fact pulls it."""


@dataclass(frozen=True)
class Shared:
    """Raw facts that stand in several places of one indicator.

    Attributes:
        names: The measures and fields that are compared.
        sources: The fields and lists they share, or that are counted inside one another.
    """

    names: tuple[str, ...]
    sources: tuple[str, ...]


class Sources:
    """Finds the raw facts behind the comparisons of a set.

    Args:
        law: The set with its norms.
        form: The form.
    """

    def __init__(self, law: Law, form: Form) -> None:
        self.law = law
        self.form = form

    def shared(self, ruled: Ruled) -> tuple[Shared, ...]:
        """Return the raw facts that pull an indicator's places apart, or may."""
        places = dict.fromkeys(
            place for condition in ruled.conditions for place in self._places(condition, 1)
        )
        pulls = [(name, source, sign * pull) for name, sign in places for source, pull in self._pulls(name)]
        groups: dict[str, list[Pull]] = {}
        for pull in pulls:
            groups.setdefault(self._group(pull[1], {source for _, source, _ in pulls}), []).append(pull)
        ordered = _descends(ruled)
        return tuple(
            Shared(tuple(dict.fromkeys(n for n, _, _ in pulls)), tuple(dict.fromkeys(s for _, s, _ in pulls)))
            for pulls in groups.values()
            if not (ordered and _pull_one_way(pulls))
        )

    def _places(self, condition: Condition, sign: Sign) -> Iterable[tuple[str, Sign]]:
        match condition:
            case AllOf():
                for part in condition.all:
                    yield from self._places(part, sign)
            case AnyOf():
                for part in condition.any:
                    yield from self._places(part, sign)
            case Not():
                yield from self._places(condition.negated, -sign)
            case Compare():
                for word, _ in condition.comparison.bounds:
                    yield condition.name, sign if word in FROM_BELOW else -sign
                if condition.comparison.options and condition.name not in self._settled:
                    yield condition.name, 0
            case _:
                yield condition, sign

    @property
    def _settled(self) -> set[str]:
        """Choices of which each option is judged apart, so that they stand in one place only."""
        return {choice for choices in self.law.choices.values() for choice in choices}

    def _pulls(self, name: str) -> Iterable[tuple[str, Sign]]:
        """Yield each raw fact behind a measure or field, as often as it stands there, and how it pulls."""
        measure = self.law.criteria_set.measures.get(name)
        if measure is None:
            yield name, 0 if self.form.fields[name].type == "choice" else 1
            return
        for part, sign in self._parts(measure):
            yield from ((raw, sign * pull) for raw, pull in self._pulls(part))
        if measure.count is not None:
            yield measure.count.rows_of, 0
        if measure.coverage is not None:
            yield measure.coverage.of, 0
            norm = self.law.norms.get(measure.coverage.norm)
            if norm is not None and norm.equipment is not None:
                # How much there is to have is counted from the same list as what there is.
                yield measure.coverage.of, 0

    def _parts(self, measure: Measure) -> Iterable[tuple[str, Sign]]:
        line = measure.share or measure.ratio
        if line is not None:
            below = line.whole if isinstance(line, Share) else line.to
            # Where nothing below the line counts as a number of its own, more of it may help or harm.
            yield from ((line.of, 1), (below, -1 if line.none_counts_as is None else 0))
        elif measure.how_many is not None:
            for condition in measure.how_many:
                yield from self._places(condition, 1)
        elif measure.norm is not None:
            yield from _population(self.law.norms.get(measure.norm))
        else:
            yield from ((part, 1) for part in measure_parts(measure))

    def _group(self, source: str, among: set[str]) -> str:
        """Return what a fact hangs together with: the outermost of some facts that it is counted inside."""
        group, field = source, self.form.fields.get(source)
        while field is not None and field.part_of is not None:
            group = field.part_of if field.part_of in among else group
            field = self.form.fields.get(field.part_of)
        return group


def _pull_one_way(pulls: Sequence[Pull]) -> bool:
    """Return whether facts that hang together can all be at the end that suits every place."""
    signs: dict[str, list[Sign]] = {}
    for _, source, sign in pulls:
        signs.setdefault(source, []).append(sign)
    return all(len(found) == 1 or set(found) in ({1}, {-1}) for found in signs.values())


def _descends(ruled: Ruled) -> bool:
    """Return whether bands never rise, so that better facts never choose a lower band."""
    scored = [[band.points for band in part.bands] for part in ruled.parts]
    return all(points == sorted(points, reverse=True) for points in scored)


def _population(norm: Norm | None) -> Iterable[tuple[str, Sign]]:
    if norm is not None and norm.headcount is not None:
        yield norm.headcount.population, 1
