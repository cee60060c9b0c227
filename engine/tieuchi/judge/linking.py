"""Linking: every word of a set's rules must mean something in the form and the norms."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from fractions import Fraction
from typing import Any

from tieuchi.evidence.form import Asked, Form, FormField
from tieuchi.judge.norm_links import norm_faults, option_faults
from tieuchi.law.conditions import ByChoice, Compare, Condition, FromTable, atoms
from tieuchi.law.lawbook import CriteriaSet, Ruled, measure_parts
from tieuchi.law.measures import Measure, Share
from tieuchi.law.norms import Norm
from tieuchi.law.rules import Part
from tieuchi.values.numbers import Amount, plain
from tieuchi.values.problem import InputError, Place, Problem
from tieuchi.values.text import Message, did_you_mean


def check_links(criteria_set: CriteriaSet, form: Form, norms: Iterable[Norm]) -> None:
    """Check a set against the form it is judged on.

    Raises:
        InputError: Naming every unknown word, every comparison of unlike things, every choice that a
            number leaves out, and every rule whose points do not add up to the indicator's.
    """
    linking = _Linking(criteria_set, form, norms)
    if not linking.circles():
        for name, measure in criteria_set.measures.items():
            linking.measure(name, measure)
        for ruled in criteria_set.indicators.values():
            linking.rule(ruled)
        linking.points()
    if linking.problems:
        raise InputError(linking.problems)


class _Linking:
    def __init__(self, criteria_set: CriteriaSet, form: Form, norms: Iterable[Norm]) -> None:
        self.set = criteria_set
        self.form = form
        self.norms = tuple(norms)
        self.problems: list[Problem] = []
        self.words: dict[str, Asked | Measure] = {**form.fields, **criteria_set.measures}

    def circles(self) -> bool:
        """Return whether some measure is computed from itself; nothing else can be checked then."""
        for name, place in self.set.measure_places.items():
            if name in self._computed_from(name):
                self._fault(place, Message("‘{name}’ is computed from itself", name=name))
        return bool(self.problems)

    def measure(self, name: str, measure: Measure) -> None:
        place = self.set.measure_places[name]
        if name in self.form.fields:
            self._fault(place, Message("‘{name}’ is already a field of the form", name=name))
        if measure.count is not None:
            self._count(place, measure.count.rows_of, measure.count.where)
        if measure.coverage is not None and self._known(place, measure.coverage.of, self.form.lists):
            self._subject(place, measure.coverage.norm, measure.coverage.of)
        if measure.norm is not None:
            self._subject(place, measure.norm)
        for condition in measure.how_many or ():
            self._condition(place, condition, self.words)
        self._threshold(place, measure.value)
        self._numbers(place, measure)

    def rule(self, ruled: Ruled) -> None:
        for scale in ruled.scales:
            for condition in scale.conditions:
                self._condition(ruled.place, condition, self.words)
        rule, points = ruled.rule, ruled.indicator.points
        if points is None and (rule.bands or rule.parts):
            self._fault(
                ruled.place,
                Message(
                    "{number} is a target without points, so its rule gives a ‘target’", number=ruled.number
                ),
            )
        elif points is not None and rule.target is not None:
            self._fault(
                ruled.place,
                Message(
                    "indicator {number} has points, so its rule gives ‘bands’ or ‘parts’", number=ruled.number
                ),
            )
        elif points is not None:
            self._adds_up(ruled, points)

    def points(self) -> None:
        """Check that indicators add up to criteria, and that all of a scored set's have points."""
        scored = self.set.head.kind == "scored"
        for ruled in self.set.indicators.values():
            if (ruled.indicator.points is not None) != scored:
                self._fault(
                    ruled.place,
                    Message(
                        "points belong to a scored set and to no target; {number} does not fit",
                        number=ruled.number,
                    ),
                )
        for criterion in self.set.criteria:
            asked = criterion.criterion.points
            found = sum(ruled.indicator.points or 0 for ruled in criterion.indicators)
            if (asked or 0) != found:
                self._fault(
                    criterion.indicators[0].place,
                    Message(
                        "criterion {number} has {asked} points, but its indicators add up to {found}",
                        number=criterion.number,
                        asked=_points(asked or 0),
                        found=_points(found),
                    ),
                )

    def _adds_up(self, ruled: Ruled, asked: int) -> None:
        found = sum(part.maximum for part in ruled.parts)
        reachable = found if ruled.rule.cap is None else min(found, ruled.rule.cap)
        if reachable != asked:
            self._fault(
                ruled.place,
                Message(
                    "indicator {number} has {asked} points, but its rule can bring {found}",
                    number=ruled.number,
                    asked=_points(asked),
                    found=_points(reachable),
                ),
            )
        for part in ruled.parts:
            self._descends(ruled, part)

    def _descends(self, ruled: Ruled, part: Part) -> None:
        applicable = [band.points for band in part.bands if band.not_applicable is None]
        if applicable != sorted(applicable, reverse=True):
            self._fault(
                ruled.place,
                Message(
                    "indicator {number}: a later band brings more points than an earlier one, so the order "
                    "of the bands is wrong",
                    number=ruled.number,
                ),
            )

    def _condition(self, place: Place, condition: Condition, words: Mapping[str, Any]) -> None:
        for atom in atoms(condition):
            name = atom if isinstance(atom, str) else atom.name
            if not self._known(place, name, words):
                continue
            word = words[name]
            if isinstance(atom, str):
                if not isinstance(word, Asked) or word.type != "yes-no":
                    self._fault(
                        place,
                        Message(
                            "‘{name}’ is not a yes/no, so say what is asked of it: at least, is …", name=name
                        ),
                    )
            else:
                self._comparison(place, atom, word)

    def _comparison(self, place: Place, atom: Compare, word: Asked | Measure) -> None:
        asked = atom.comparison
        if isinstance(word, Asked) and word.type == "choice":
            wrong = sorted(asked.options - word.options)
            if not asked.options:
                self._fault(place, Message("‘{name}’ is a choice: ask ‘is’ or ‘one of’", name=atom.name))
            for option in wrong:
                self._fault(
                    place,
                    Message(
                        "‘{option}’ is not an option of ‘{name}’{hint}",
                        option=option,
                        name=atom.name,
                        hint=did_you_mean(option, word.options),
                    ),
                )
            return
        if not asked.bounds or (isinstance(word, Asked) and word.type in ("text", "yes-no")):
            self._fault(place, Message("‘{name}’ cannot be compared this way", name=atom.name))
            return
        percent = word.percent if isinstance(word, Measure) else word.type == "percent"
        for _, threshold in asked.bounds:
            self._threshold(place, threshold)
            self._same_kind(place, atom.name, threshold, percent=percent)

    def _same_kind(self, place: Place, name: str, threshold: Any, *, percent: bool) -> None:
        for amount in self._amounts(threshold):
            if amount.percent != percent:
                self._fault(
                    place,
                    Message(
                        "‘{name}’ is a share, so compare it with a percentage: {amount} %"
                        if percent
                        else "‘{name}’ is a number, so compare it with a number, not {amount}",
                        name=name,
                        amount=amount,
                    ),
                )

    def _amounts(self, threshold: Any) -> Iterable[Amount]:
        if isinstance(threshold, ByChoice):
            return threshold.values.values()
        if isinstance(threshold, FromTable):
            table = self.set.tables.get(threshold.table)
            return [entry.value for entry in table.values.values()] if table else []
        return [threshold]

    def _threshold(self, place: Place, threshold: Any) -> None:
        if isinstance(threshold, FromTable):
            if self._known(place, threshold.table, self.set.tables):
                table = self.set.tables[threshold.table]
                self._every_option(place, table.by, table.values)
        elif isinstance(threshold, ByChoice):
            self._every_option(place, threshold.by, threshold.values)

    def _every_option(self, place: Place, choice: str, values: Mapping[str, Any]) -> None:
        if self._known(place, choice, self.form.fields):
            for message in option_faults(self.form.fields[choice], values):
                self._fault(place, message)

    def _count(self, place: Place, rows_of: str, where: Condition | None) -> None:
        if self._known(place, rows_of, self.form.lists) and where is not None:
            columns = {column.id: column for column in self.form.lists[rows_of].columns}
            self._condition(place, where, columns)

    def _numbers(self, place: Place, measure: Measure) -> None:
        """Check that only numbers are computed with, and only counts stand below a line.

        A count that is not zero is at least one, which bounds a share whose whole is unknown.
        """
        if measure.how_many is not None:
            return
        below = measure.share.whole if measure.share else measure.ratio.to if measure.ratio else None
        for name in measure_parts(measure):
            if not self._known(place, name, self.words):
                continue
            kind = self._kind(name)
            if kind not in ("count", "number"):
                self._fault(place, Message("‘{name}’ is not a number to compute with", name=name))
            elif name == below and kind != "count":
                self._fault(
                    place, Message("‘{name}’ stands below the line, so it must be a count", name=name)
                )
        if measure.share is not None:
            self._share(place, measure.share)
        line = measure.share or measure.ratio
        if line is not None and line.none_counts_as is not None and not line.none_counts_as.percent:
            self._fault(place, Message("‘none counts as’ is a percentage, such as 100 %"))

    def _share(self, place: Place, share: Share) -> None:
        """Check that a field that is a share of another is counted inside it on the form too."""
        part, whole = self.form.fields.get(share.of), self.form.fields.get(share.whole)
        if part is None or whole is None or whole.type != "count":
            return
        if whole.id not in self._wholes(part):
            self._fault(
                place,
                Message(
                    "the form does not say that ‘{part}’ is part of ‘{whole}’; say it there, or use a ratio",
                    part=part.id,
                    whole=whole.id,
                ),
            )

    def _wholes(self, field: FormField) -> Iterable[str]:
        """Yield the field that a field is part of, and what that one is part of in turn."""
        while field.part_of is not None:
            yield field.part_of
            field = self.form.fields[field.part_of]

    def _kind(self, name: str) -> str:
        """Return what a word is to a computation; a measure that is no share is a count of something."""
        word = self.words[name]
        if isinstance(word, Asked):
            return word.type
        if word.percent:
            return "percent"
        if word.sum is not None:
            whole = all(self._kind(part) == "count" for part in word.sum)
        elif word.value is not None:
            whole = all(isinstance(amount.value, int) for amount in self._amounts(word.value))
        else:
            whole = True
        return "count" if whole else "number"

    def _subject(self, place: Place, subject: str, list_id: str | None = None) -> None:
        """Check the norms of a subject, and that they fit the list they are applied to."""
        norms = [norm for norm in self.norms if norm.subject == subject]
        if self._known(place, subject, {norm.subject for norm in self.norms}):
            for norm in norms:
                self.problems += norm_faults(norm, self.form, list_id)

    def _computed_from(self, name: str) -> set[str]:
        """Return every word a measure is computed from, however far down."""
        found: set[str] = set()
        waiting = [name]
        while waiting:
            measure = self.set.measures.get(waiting.pop())
            parts = measure_parts(measure) if measure is not None else ()
            waiting += [part for part in parts if part not in found]
            found.update(parts)
        return found

    def _known(self, place: Place, word: str, known: Iterable[str]) -> bool:
        if word in known:
            return True
        self._fault(
            place, Message("nothing is called ‘{word}’{hint}", word=word, hint=did_you_mean(word, known))
        )
        return False

    def _fault(self, place: Place, message: Message) -> None:
        self.problems.append(Problem(place, message))


def _points(hundredths: int) -> str:
    return plain(Fraction(hundredths, 100))
