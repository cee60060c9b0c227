"""Linking measures: each is computed from numbers there are, and from nothing that leads back to it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from tieuchi.evidence.asked import Asked
from tieuchi.judge.norm_links import norm_faults
from tieuchi.judge.words import Words
from tieuchi.law.conditions import Condition
from tieuchi.law.measures import Measure, Share, measure_parts
from tieuchi.law.norms import Norm
from tieuchi.values.problem import Place
from tieuchi.values.text import Message


class MeasureLinks:
    """Checks the measures of a set; what is wrong is noted with the words.

    Args:
        words: The words of the set.
        norms: The norms of all days.
    """

    def __init__(self, words: Words, norms: Iterable[Norm]) -> None:
        self.words = words
        self.measures = words.set.measures
        self.norms: Sequence[Norm] = tuple(norms)

    def circles(self) -> bool:
        """Return whether some measure is computed from itself; nothing else can be checked then."""
        for name, place in self.words.set.measure_places.items():
            if name in self._computed_from(name):
                self.words.fault(place, Message("‘{name}’ is computed from itself", name=name))
        return bool(self.words.problems)

    def check(self) -> None:
        """Check every measure."""
        for name, measure in self.measures.items():
            self._measure(name, measure)

    def _measure(self, name: str, measure: Measure) -> None:
        place = self.words.set.measure_places[name]
        if name in self.words.form.fields:
            self.words.fault(place, Message("‘{name}’ is already a field of the form", name=name))
        if measure.count is not None:
            self._count(place, measure.count.rows_of, measure.count.where)
        if measure.coverage is not None and self.words.known(
            place, measure.coverage.of, self.words.form.lists
        ):
            self._subject(place, measure.coverage.norm, measure.coverage.of)
        if measure.norm is not None:
            self._subject(place, measure.norm)
        for condition in measure.how_many or ():
            self.words.condition(place, condition)
        self.words.threshold(place, measure.value)
        self._numbers(place, measure)

    def _count(self, place: Place, rows_of: str, where: Condition | None) -> None:
        if self.words.known(place, rows_of, self.words.form.lists) and where is not None:
            columns = {column.id: column for column in self.words.form.lists[rows_of].columns}
            self.words.condition(place, where, columns)

    def _numbers(self, place: Place, measure: Measure) -> None:
        """Check that only numbers are computed with, and only counts stand below a line.

        A count that is not zero is at least one, which bounds a share whose whole is unknown.
        """
        if measure.how_many is not None:
            return
        below = measure.share.whole if measure.share else measure.ratio.to if measure.ratio else None
        for name in measure_parts(measure):
            if not self.words.known(place, name, self.words.all):
                continue
            kind = self._kind(name)
            if kind not in ("count", "number"):
                self.words.fault(place, Message("‘{name}’ is not a number to compute with", name=name))
            elif name == below and kind != "count":
                self.words.fault(
                    place, Message("‘{name}’ stands below the line, so it must be a count", name=name)
                )
        if measure.share is not None:
            self._share(place, measure.share)
        line = measure.share or measure.ratio
        if line is not None and line.none_counts_as is not None and not line.none_counts_as.percent:
            self.words.fault(place, Message("‘none counts as’ is a percentage, such as 100 %"))

    def _share(self, place: Place, share: Share) -> None:
        """Check that a field that is a share of another is counted inside it on the form too."""
        part, whole = self.words.form.fields.get(share.of), self.words.form.fields.get(share.whole)
        if part is None or whole is None or whole.type != "count":
            return
        if whole.id not in self.words.form.wholes(part.id):
            self.words.fault(
                place,
                Message(
                    "the form does not say that ‘{part}’ is part of ‘{whole}’; say it there, or use a ratio",
                    part=part.id,
                    whole=whole.id,
                ),
            )

    def _kind(self, name: str) -> str:
        """Return what a word is to a computation; a measure that is no share is a count of something."""
        word = self.words.all.get(name)
        if isinstance(word, Asked):
            return word.type
        if word is None:
            return "count"  # an unknown word is told where it stands
        if word.per != 1:
            return "percent"
        if word.sum is not None:
            whole = all(self._kind(part) == "count" for part in word.sum)
        elif word.value is not None:
            whole = all(isinstance(amount.value, int) for amount in self.words.amounts(word.value))
        else:
            whole = True
        return "count" if whole else "number"

    def _subject(self, place: Place, subject: str, list_id: str | None = None) -> None:
        """Check the norms of a subject, and that they fit the list they are applied to."""
        norms = [norm for norm in self.norms if norm.subject == subject]
        if self.words.known(place, subject, {norm.subject for norm in self.norms}):
            for norm in norms:
                self.words.problems += norm_faults(norm, self.words.form, list_id)

    def _computed_from(self, name: str) -> set[str]:
        """Return every word a measure is computed from, however far down."""
        found: set[str] = set()
        waiting = [name]
        while waiting:
            measure = self.measures.get(waiting.pop())
            parts = measure_parts(measure) if measure is not None else ()
            waiting += [part for part in parts if part not in found]
            found.update(parts)
        return found
