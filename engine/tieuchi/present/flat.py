"""One flat table of many assessments, a row for each thing found, for spreadsheets."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from tieuchi.evidence.facts import Evidence
from tieuchi.judge.findings import Assessment, Barred, CriterionFinding, Finding
from tieuchi.present import head, numbers, outcome, rows
from tieuchi.present.document import Cell, Column, Table
from tieuchi.present.due import due_lines, has_due_days
from tieuchi.present.language import Tongue
from tieuchi.present.names import BASIS, basis_lines
from tieuchi.present.sheet import wording_of
from tieuchi.present.showing import missing_lines, used_lines
from tieuchi.present.sources import sources_of
from tieuchi.present.targets import asked
from tieuchi.present.wording import Wording
from tieuchi.values.interval import Interval
from tieuchi.values.numbers import Number


def table(judged: Iterable[tuple[Assessment, Evidence]], indicator: str | None, tongue: Tongue) -> Table:
    """Return every indicator, criterion, total, disqualifier and outcome of some files as rows.

    Args:
        judged: The assessments, each with its evidence.
        indicator: The only indicator wanted, if not all.
        tongue: The language of headings and words.
    """
    every = list(judged)
    dated = any(has_due_days(one.law.criteria_set) for one, _ in every)
    rows_ = [row for one in every for row in _Rows(*one, tongue, dated=dated).all(indicator)]
    return Table((*_columns(tongue), *([Column(tongue.say("Due"))] if dated else [])), tuple(rows_))


def _columns(tongue: Tongue) -> tuple[Column, ...]:
    say = tongue.say
    titles = (
        say("File"),
        say("Place"),
        say("Set"),
        say("Day"),
        say("Kind"),
        say("Criterion"),
        say("No."),
        say("Title"),
        say("Least points"),
        say("Most points"),
        say("Maximum"),
        say("Line"),
        say("Status"),
        say("Rule that won"),
        say("Evidence"),
        say("What is missing"),
        say("Source"),
        say("Basis"),
    )
    return tuple(Column(title) for title in titles)


class _Rows:
    """The rows of one assessment; ``dated`` gives them a column for the day on which targets are due."""

    def __init__(self, assessment: Assessment, evidence: Evidence, tongue: Tongue, *, dated: bool) -> None:
        self.assessment = assessment
        self.evidence = evidence
        self.tongue = tongue
        self.dated = dated
        self.words: Wording = wording_of(assessment, evidence, tongue)
        self.first = (
            assessment.file,
            head.place_name(assessment),
            assessment.receipt.set,
            numbers.day(assessment.day, tongue),
        )

    def all(self, indicator: str | None) -> Iterator[tuple[Cell, ...]]:
        """Yield the rows, or only those of one indicator."""
        found = [one for one in self.assessment.findings if indicator in (None, one.number)]
        yield from (self._finding(one) for one in found)
        if indicator is None:
            yield from (self._criterion(one) for one in self.assessment.criteria)
            yield from (self._bar(one) for one in self.assessment.barred)
            yield self._outcome()

    def _row(
        self,
        kind: str,
        what: Sequence[str],
        points: Sequence[Interval | Number | None],
        words: Sequence[Cell],
        due: Cell = "",
    ) -> tuple[Cell, ...]:
        dated = (due,) if self.dated else ()
        return (*self.first, kind, *what, *self._figures(points), *words, *dated)

    def _figures(self, points: Sequence[Interval | Number | None]) -> tuple[str, ...]:
        """Return least, most, maximum and line as cells."""
        total, *others = points
        ends = (total.lo, total.hi) if isinstance(total, Interval) else (None, None)
        return tuple("" if one is None else numbers.points(one, self.tongue) for one in (*ends, *others))

    def _finding(self, one: Finding) -> tuple[Cell, ...]:
        scored = one.points is not None
        words = rows.rule_lines(one, self.words) if scored else asked(one, self.words)
        return self._row(
            self.tongue.say("Indicator") if scored else self.tongue.say("Target"),
            (one.criterion, one.number, self.tongue.pick(one.ruled.indicator.title)),
            (one.points, one.ruled.indicator.points, None),
            (
                rows.status_cell(one, self.tongue),
                words,
                rows.evidence_lines(one, self.words),
                rows.open_lines(one, self.words),
                sources_of(one.ruled),
                basis_lines(one.ruled, self.tongue),
            ),
            due_lines(one, self.assessment, self.tongue),
        )

    def _criterion(self, one: CriterionFinding) -> tuple[Cell, ...]:
        scored = one.points is not None
        return self._row(
            self.tongue.say("Criterion"),
            (one.number, "", self.tongue.pick(one.title)),
            (one.points, one.maximum if scored else None, one.needed),
            (self.tongue.tell(outcome.LINE[one.standing]), "", "", "", "", ""),
        )

    def _bar(self, bar: Barred) -> tuple[Cell, ...]:
        one = bar.disqualifier
        return self._row(
            self.tongue.say("Disqualifier"),
            ("", bar.indicator, self.tongue.pick(one.label)),
            (None, None, None),
            (
                outcome.bar_state(bar, self.tongue),
                self.words.condition(one.when),
                used_lines(bar.used, self.words),
                missing_lines(bar.used, self.words),
                one.source,
                self.tongue.tell(BASIS[one.basis]),
            ),
        )

    def _outcome(self) -> tuple[Cell, ...]:
        one = self.assessment
        scored = one.total is not None
        return self._row(
            self.tongue.say("Result"),
            ("", "", one.receipt.code),
            (one.total, one.maximum if scored else None, one.needed),
            (
                outcome.verdict(one, self.tongue),
                tuple(outcome.reasons(one, self.tongue)) if scored else "",
                tuple(line.text for line in head.warnings(one, self.evidence, self.tongue)),
                "",
                "",
                head.banner(one.law.criteria_set, self.tongue),
            ),
        )
