"""The scored sheet (*phiếu chấm điểm*): every indicator, every total, the outcome and why."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from tieuchi.evidence.aging import aged
from tieuchi.evidence.facts import Evidence
from tieuchi.judge.findings import Assessment, Barred, Finding
from tieuchi.present import head, outcome, rows
from tieuchi.present.document import Block, Cell, Column, Heading, Line, Table
from tieuchi.present.figures import figure_notes
from tieuchi.present.language import Tongue
from tieuchi.present.lapsing import lapsed_blocks
from tieuchi.present.names import BASIS, basis_lines
from tieuchi.present.origin import communes_lines, stations_lines
from tieuchi.present.showing import used_lines
from tieuchi.present.sources import Sources, sources_of
from tieuchi.present.targets import targets_blocks
from tieuchi.present.wording import Wording

WIDE = 132
"""From this width on, every kind of word has a column of its own."""


@dataclass(frozen=True)
class Layout:
    """How much room a sheet has.

    Attributes:
        width: The columns of the page; None for a format that is not wrapped.
    """

    width: int | None

    @property
    def wrapped(self) -> bool:
        """Whether it is wrapped, with a table for each criterion."""
        return self.width is not None

    @property
    def narrow(self) -> bool:
        """Whether several kinds of words share a column."""
        return self.width is not None and self.width < WIDE


def sheet(assessment: Assessment, evidence: Evidence, tongue: Tongue, layout: Layout) -> tuple[Block, ...]:
    """Return the whole sheet of one station or district as a document."""
    words = wording_of(assessment, evidence, tongue)
    sources = Sources()
    body = (
        targets_blocks(assessment, words, sources)
        if assessment.total is None
        else _scored(assessment, words, sources, layout)
    )
    figures = (
        *lapsed_blocks(assessment, evidence, words),
        *communes_lines(evidence, tongue),
        *figure_notes(evidence, tongue),
    )
    return (*_top(assessment, evidence, tongue), *body, *figures, *head.receipt(assessment, tongue))


def wording_of(assessment: Assessment, evidence: Evidence, tongue: Tongue) -> Wording:
    """Return the words of an assessment's set, with the choices that the evidence settles."""
    known = {
        name: next(iter(fact.value))
        for name, fact in aged(evidence, assessment.day).facts.items()
        if isinstance(fact.value, frozenset) and fact.settled
    }
    return Wording(assessment.law.criteria_set, evidence.form, tongue, known, counts=bool(evidence.stations))


def _top(assessment: Assessment, evidence: Evidence, tongue: Tongue) -> Iterator[Block]:
    yield head.heading(assessment, tongue)
    yield from head.particulars(assessment, evidence, tongue)
    if banner := head.banner(assessment.law.criteria_set, tongue):
        yield Heading(banner, level=3)
    yield from head.warnings(assessment, evidence, tongue)
    yield from stations_lines(evidence, tongue)
    if evidence.note is not None:
        yield Line(tongue.pick(evidence.note), item=True)


def _scored(assessment: Assessment, words: Wording, sources: Sources, layout: Layout) -> Iterator[Block]:
    yield Heading(outcome.headline(assessment, words.tongue), level=3)
    yield from indicators_blocks(assessment, words, sources, layout)
    yield from disqualifiers_blocks(assessment, words, sources)
    yield from sources.notes(words.tongue)
    yield Heading(words.tongue.say("Totals"))
    yield outcome.totals_table(assessment, words.tongue)
    yield from outcome.recognition(assessment, words.tongue)
    yield from outcome.what_keeps_it_open(assessment, words)


def indicators_blocks(
    assessment: Assessment, words: Wording, sources: Sources, layout: Layout
) -> Iterator[Block]:
    """Yield every indicator: in one table, or on a narrow page in one for each criterion under its title."""
    tongue = words.tongue
    if not layout.wrapped:
        yield Heading(tongue.say("Indicators"))
        yield Table(_columns(tongue), tuple(_row(one, words, sources) for one in assessment.findings))
        return
    for criterion in assessment.criteria:
        title = tongue.pick(criterion.title)
        yield Heading(tongue.say("Criterion {number}. {title}", number=criterion.number, title=title))
        found = [one for one in assessment.findings if one.criterion == criterion.number]
        if layout.narrow:
            narrow = tuple(_narrow_row(one, words, sources) for one in found)
            yield Table(_narrow_columns(tongue), narrow, even=True)
        else:
            wide = tuple(_wide_row(one, words, sources) for one in found)
            yield Table(_wide_columns(tongue), wide, even=True)


def marked(lines: tuple[str, ...]) -> tuple[str, ...]:
    """Mark each of several lines with a bullet, except those that carry a mark of their own."""
    if len(lines) < 2:  # noqa: PLR2004 - a single line needs no mark
        return lines
    return tuple(line if line.startswith("–") else f"• {line}" for line in lines)


def _columns(tongue: Tongue) -> tuple[Column, ...]:
    return (
        Column(tongue.say("No."), most=4),
        Column(tongue.say("Indicator"), weight=3),
        Column(tongue.say("Points"), most=9),
        Column(tongue.say("Status"), most=9),
        Column(tongue.say("Rule that won"), weight=5),
        Column(tongue.say("Evidence"), weight=5),
        Column(tongue.say("Source"), most=8),
        Column(tongue.say("Basis"), most=13),
    )


def _row(finding: Finding, words: Wording, sources: Sources) -> tuple[Cell, ...]:
    tongue = words.tongue
    return (
        finding.number,
        tongue.pick(finding.ruled.indicator.title),
        rows.points_cell(finding, tongue),
        rows.status_cell(finding, tongue),
        rows.rule_lines(finding, words),
        rows.evidence_lines(finding, words),
        sources.mark(sources_of(finding.ruled)),
        basis_lines(finding.ruled, tongue),
    )


def _wide_columns(tongue: Tongue) -> tuple[Column, ...]:
    return (
        Column(tongue.say("Indicator"), weight=5),
        Column(tongue.say("Points"), most=11),
        Column(tongue.say("Rule that won"), weight=8),
        Column(tongue.say("Evidence"), weight=8),
        Column(tongue.say("Basis and source"), most=20),
    )


def _wide_row(finding: Finding, words: Wording, sources: Sources) -> tuple[Cell, ...]:
    tongue = words.tongue
    return (
        f"{finding.number}. {tongue.pick(finding.ruled.indicator.title)}",
        (rows.points_cell(finding, tongue), rows.status_cell(finding, tongue)),
        marked(rows.rule_lines(finding, words)),
        marked(rows.evidence_lines(finding, words)),
        (*basis_lines(finding.ruled, tongue), sources.mark(sources_of(finding.ruled))),
    )


def _narrow_columns(tongue: Tongue) -> tuple[Column, ...]:
    return (
        Column(tongue.say("Indicator, basis and source"), weight=3),
        Column(tongue.say("Points"), most=11),
        Column(tongue.say("Rule that won"), weight=4),
        Column(tongue.say("Evidence"), weight=4),
    )


def _narrow_row(finding: Finding, words: Wording, sources: Sources) -> tuple[Cell, ...]:
    tongue = words.tongue
    basis = "; ".join(basis_lines(finding.ruled, tongue))
    marks = sources.mark(sources_of(finding.ruled))
    return (
        (
            f"{finding.number}. {tongue.pick(finding.ruled.indicator.title)}",
            f"({basis}) {marks}",
        ),
        (rows.points_cell(finding, tongue), rows.status_cell(finding, tongue)),
        marked(rows.rule_lines(finding, words)),
        marked(rows.evidence_lines(finding, words)),
    )


def disqualifiers_blocks(assessment: Assessment, words: Wording, sources: Sources) -> Iterator[Block]:
    """Yield what bars recognition, each with its state, where the set has such."""
    if not assessment.barred:
        return
    tongue = words.tongue
    yield Heading(tongue.say("Disqualifiers"))
    columns = (
        Column(tongue.say("What bars recognition"), weight=4),
        Column(tongue.say("State"), most=16),
        Column(tongue.say("Evidence"), weight=5),
        Column(tongue.say("Basis"), most=14),
    )
    yield Table(columns, tuple(_barred_row(bar, words, sources) for bar in assessment.barred))


def _barred_row(bar: Barred, words: Wording, sources: Sources) -> tuple[Cell, ...]:
    tongue = words.tongue
    label = tongue.pick(bar.disqualifier.label)
    indicator = tongue.say("indicator {number}", number=bar.indicator)
    return (
        f"{label} ({indicator})",
        outcome.bar_state(bar, tongue),
        used_lines(bar.used, words),
        (tongue.tell(BASIS[bar.disqualifier.basis]), sources.mark(bar.disqualifier.source)),
    )
