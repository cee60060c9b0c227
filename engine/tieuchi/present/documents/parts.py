"""The parts that several documents share, each made of what the sheets say."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import partial

from tieuchi.evidence.facts import Evidence
from tieuchi.judge.findings import Assessment
from tieuchi.present import head, numbers, outcome, rows
from tieuchi.present.charts.criteria import criteria_chart
from tieuchi.present.document import Block, Heading, Line, Table
from tieuchi.present.documents.binding import bound_lines, grid, texts_of
from tieuchi.present.documents.frames import BLANK
from tieuchi.present.documents.model import Bound, Grid, Row, Section
from tieuchi.present.figures import figure_notes
from tieuchi.present.language import Tongue
from tieuchi.present.origin import communes_lines, stations_lines
from tieuchi.present.sheet import Layout, disqualifiers_blocks, indicators_blocks, wording_of
from tieuchi.present.sources import Sources
from tieuchi.present.targets import counts, horizon_lines, target_tables, what_keeps_open
from tieuchi.present.wording import Wording

_NARROW = Layout(0)
"""Asks for one table for each criterion, in which several kinds of words share a column."""
_ROWS_LEFT_FREE = 4


class Parts:
    """Makes the parts of a document about one assessment.

    Args:
        assessment: What was judged.
        evidence: What it was judged on.
        tongue: The language.
    """

    def __init__(self, assessment: Assessment, evidence: Evidence, tongue: Tongue) -> None:
        self.assessment = assessment
        self.evidence = evidence
        self.tongue = tongue
        self.words: Wording = wording_of(assessment, evidence, tongue)
        self.sources = Sources()

    @property
    def scored(self) -> bool:
        """Whether the set has points and recognition, and not only targets."""
        return self.assessment.total is not None

    def bases(self) -> Section:
        """Return by which law and on what the document was made."""
        lines = texts_of(head.particulars(self.assessment, self.evidence, self.tongue))
        stations = texts_of(stations_lines(self.evidence, self.tongue))
        label = self.tongue.say("by which law and on what")
        return Section("bases", lines=(*bound_lines("bases", label, lines), *stations))

    def warnings(self) -> Section | None:
        """Return what a reader must know before any figure; nothing where there is nothing."""
        lines = texts_of(head.warnings(self.assessment, self.evidence, self.tongue))
        bound = bound_lines("warnings", self.tongue.say("warning"), lines)
        return Section("warnings", lines=bound) if bound else None

    def result(self, heading: str = "") -> Section:
        """Return the outcome with the grand total; of targets, how many are met."""
        label = self.tongue.say("result")
        if self.scored:
            lines = [outcome.headline(self.assessment, self.tongue)]
        else:
            lines = [counts(self.assessment.findings, self.tongue)]
            lines += texts_of(horizon_lines(self.assessment, self.tongue))
        return Section("result", heading, bound_lines("result", label, lines))

    def indicators(self) -> Section | None:
        """Return every indicator with its points, rule and evidence."""
        if not self.scored:
            return None
        blocks = indicators_blocks(self.assessment, self.words, self.sources, _NARROW)
        keys = [one.number for one in self.assessment.findings]
        return Section("indicators", grid=grid("indicators", blocks, keys))

    def targets(self) -> Section | None:
        """Return every target with its result, evidence and distance."""
        if self.scored:
            return None
        blocks = target_tables(self.assessment, self.words, self.sources)
        keys = [one.number for one in self.assessment.findings]
        return Section("targets", grid=grid("targets", blocks, keys))

    def disqualifiers(self) -> Section | None:
        """Return what bars recognition, each with its state."""
        found = grid(
            "disqualifiers",
            [
                block
                for block in disqualifiers_blocks(self.assessment, self.words, self.sources)
                if isinstance(block, Table)
            ],
            [f"{one.indicator}.{one.disqualifier.name}" for one in self.assessment.barred],
        )
        return (
            None if found is None else Section("disqualifiers", self.tongue.say("Disqualifiers"), grid=found)
        )

    def totals(self) -> Section | None:
        """Return every criterion against its line, and the whole against its own."""
        if not self.scored:
            return None
        keys = [*(one.number for one in self.assessment.criteria), "total"]
        found = grid("totals", [outcome.totals_table(self.assessment, self.tongue)], keys)
        return Section("totals", self.tongue.say("Totals"), grid=found)

    def chart(self) -> Section:
        """Return the criteria drawn against their lines; of targets, how many are met."""
        return Section("chart", picture=partial(criteria_chart, self.assessment, self.tongue))

    def reasons(self) -> Section | None:
        """Return the outcome by the rule and every reason for it."""
        if not self.scored:
            return None
        title, *lines = outcome.recognition(self.assessment, self.tongue)
        said = [title.text if isinstance(title, Heading) else "", *texts_of(lines)]
        return Section("reasons", lines=bound_lines("reasons", self.tongue.say("outcome by the rule"), said))

    def assessors(self) -> Section | None:
        """Return where an assessor's own finding stands instead of the rule's."""
        found = [
            (one, lines)
            for one in self.assessment.findings
            if (lines := rows.assessor_lines(one, self.words))
        ]
        said = [
            f"{one.number}. {self.tongue.pick(one.ruled.indicator.title)}: {line}"
            for one, lines in found
            for line in lines
        ]
        label = self.tongue.say("Found by the assessors")
        return Section("assessors", label, bound_lines("assessors", label, said)) if said else None

    def open(self) -> Section | None:
        """Return what is still to be established, as the sheet lists it."""
        blocks = (
            outcome.what_keeps_it_open(self.assessment, self.words)
            if self.scored
            else what_keeps_open(self.assessment, self.words)
        )
        return headed("open", blocks)

    def counted(self) -> Section | None:
        """Return which stations say no to what was counted, and which leave it open."""
        return headed("counted", communes_lines(self.evidence, self.tongue))

    def slips(self) -> Section | None:
        """Return the figures that the page they were read on prints otherwise."""
        return headed("slips", figure_notes(self.evidence, self.tongue))

    def source_notes(self) -> Section | None:
        """Return the sources that the tables before were marked with."""
        notes = self.sources.notes(self.tongue)
        lines = tuple(block.text for block in notes if isinstance(block, Line))
        return Section("sources", self.tongue.say("Sources"), lines) if lines else None

    def departures(self) -> Section:
        """Return where the council fills in what it decides otherwise (*nội dung Hội đồng kết luận khác*)."""
        return departures(self.tongue.say("Indicator"), self.tongue)


def headed(name: str, blocks: Iterable[Block]) -> Section | None:
    """Return blocks that begin with a heading as a section; nothing where there are none."""
    found = [*blocks]
    if not found or not isinstance(found[0], Heading):
        return None
    heading, rest = found[0].text, found[1:]
    return Section(name, heading, bound_lines(name, heading, texts_of(rest)), grid(name, rest))


def notice(assessment: Assessment, tongue: Tongue) -> Section | None:
    """Return the banner of a working reading; nothing where everything is confirmed."""
    said = head.banner(assessment.law.criteria_set, tongue)
    return Section("notice", lines=(Bound("notice", tongue.say("banner"), said),)) if said else None


def departures(of: str, tongue: Tongue) -> Section:
    """Return the table that people fill in with what they decide otherwise, and of what."""
    say = tongue.say
    titles = {
        "number": of,
        "rule": say("By the rule"),
        "council": say("By the council"),
        "reason": say("Reason"),
    }
    free = Row(dict.fromkeys(titles, ""))
    return Section(
        "departures",
        say("What the council decides otherwise (left free where nothing)"),
        grid=Grid(titles, (free,) * _ROWS_LEFT_FREE),
    )


def pursuant(assessment: Assessment, tongue: Tongue) -> Iterator[str]:
    """Yield the ground in law (*căn cứ*) as a document cites it."""
    act = assessment.law.criteria_set.head.instrument
    title = tongue.pick(assessment.law.criteria_set.head.title)
    said = {"number": act.number, "issuer": tongue.pick(act.issuer), "title": title}
    if act.issued_inferred:
        yield tongue.say("Pursuant to {number} of {issuer} ({title});", **said)
    else:
        day = numbers.day(act.issued, tongue)
        yield tongue.say("Pursuant to {number} of {day} of {issuer} ({title});", day=day, **said)
    yield tongue.say("Pursuant to {document} of {day} on setting up the council;", document=BLANK, day=BLANK)
