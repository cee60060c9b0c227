"""One indicator's whole story in sentences: what it asks, what was shown, who won, what would change it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from tieuchi.evidence.aging import aged
from tieuchi.evidence.facts import Evidence
from tieuchi.judge.findings import Assessment, Finding, PartFinding
from tieuchi.judge.measuring import Measuring, settings
from tieuchi.judge.reference import truth
from tieuchi.judge.using import UsedFact
from tieuchi.law.conditions import Condition
from tieuchi.present import head, numbers, rows
from tieuchi.present.document import Block, Heading, Line
from tieuchi.present.due import due_lines
from tieuchi.present.language import Tongue
from tieuchi.present.names import STATUS, basis_lines
from tieuchi.present.needs import Needs
from tieuchi.present.normed import norm_lines
from tieuchi.present.origin import stations_lines
from tieuchi.present.outcome import bar_state
from tieuchi.present.sheet import wording_of
from tieuchi.present.showing import fact_value, used_line, used_lines
from tieuchi.present.sources import sources_of
from tieuchi.present.targets import distance
from tieuchi.present.wording import Wording
from tieuchi.values.interval import hull
from tieuchi.values.problem import JudgingError
from tieuchi.values.text import Message, did_you_mean, nfc


def finding_of(assessment: Assessment, number: str) -> Finding:
    """Return the finding of an indicator.

    Raises:
        JudgingError: If the set has no such indicator.
    """
    wanted = nfc(number)
    found = {one.number: one for one in assessment.findings}
    if wanted not in found:
        raise JudgingError(
            Message(
                "‘{set}’ has no indicator {number}{hint}",
                set=assessment.receipt.set,
                number=wanted,
                hint=did_you_mean(wanted, found),
            )
        )
    return found[wanted]


def story(assessment: Assessment, evidence: Evidence, number: str, tongue: Tongue) -> tuple[Block, ...]:
    """Return the story of one indicator as a document.

    Raises:
        JudgingError: If the set has no such indicator.
    """
    told = _Story(
        assessment, evidence, finding_of(assessment, number), wording_of(assessment, evidence, tongue)
    )
    return tuple(told.blocks())


@dataclass(frozen=True)
class _Story:
    assessment: Assessment
    evidence: Evidence
    finding: Finding
    words: Wording

    @property
    def tongue(self) -> Tongue:
        return self.words.tongue

    def blocks(self) -> Iterator[Block]:
        yield from self._top()
        yield from self._asks()
        yield from self._shown()
        yield from self._levels()
        yield from self._bars()
        yield from self._conclusion()
        yield from self._change()
        yield from self._sources()

    def _top(self) -> Iterator[Block]:
        title = self.tongue.pick(self.finding.ruled.indicator.title)
        yield Heading(
            self.tongue.say("Indicator {number}. {title}", number=self.finding.number, title=title), 1
        )
        yield Line(
            self.tongue.say(
                "{place}, judged as of {day} by {set}.",
                place=head.place_name(self.assessment),
                day=numbers.day(self.assessment.day, self.tongue),
                set=self.assessment.receipt.set,
            )
        )
        if banner := head.banner(self.assessment.law.criteria_set, self.tongue):
            yield Heading(banner, 3)
        yield from head.warnings(self.assessment, self.evidence, self.tongue)
        yield from stations_lines(self.evidence, self.tongue)

    def _asks(self) -> Iterator[Block]:
        ruled, say = self.finding.ruled, self.tongue.say
        yield Heading(say("What it asks"))
        if ruled.indicator.points is not None:
            most = numbers.points_words(ruled.indicator.points, self.tongue)
            yield Line(say("It can bring up to {points}.", points=most))
        yield Line(say("Reading: {reading}", reading=self.tongue.pick(ruled.rule.reading)))
        yield Line(say("Basis: {basis}.", basis="; ".join(basis_lines(ruled, self.tongue))))
        if ruled.indicator.printed is not None:
            yield Line(self.tongue.pick(ruled.indicator.printed))

    def _shown(self) -> Iterator[Block]:
        yield Heading(self.tongue.say("What was shown"))
        if not self.finding.used:
            yield Line(self.tongue.say("The rule looks at no number or fact."))
        told: set[str] = set()
        for used in self.finding.used:
            yield Line(used_line(used, self.words), item=True)
            if used.name in self.words.criteria_set.measures:
                for one in (fact for fact in used.facts if fact.name not in told):
                    told.add(one.name)
                    label = self.tongue.pick(one.label)
                    yield Line(f"{label}: {fact_value(one, self.words)}{self._proof(one)}", item=True)
            elif proof := self._proof(used.facts[0]):
                yield Line(proof.removeprefix("; "), item=True)
        yield from self._norms()

    def _norms(self) -> Iterator[Block]:
        law = self.assessment.law
        norms = Needs(law.criteria_set, law.norms.values()).norms_of(self.finding.ruled)
        if norms:
            yield Heading(self.tongue.say("Norms it leans on"))
        for norm in norms:
            yield from norm_lines(norm, self.tongue)

    def _proof(self, one: UsedFact) -> str:
        """Return the document that the file names for a fact, and the file's remark."""
        said = ""
        if one.fact.proof:
            said += "; " + self.tongue.say("proved by: {proof}", proof=one.fact.proof)
        if one.fact.note and one.fact.state != "not established":
            said += "; " + self.tongue.say("note: {note}", note=one.fact.note)
        return said

    def _levels(self) -> Iterator[Block]:
        ruled = self.finding.ruled
        yield Heading(self.tongue.say("The rule, level by level"))
        yield Line(self.tongue.say("The first level that holds wins."))
        if ruled.rule.target is not None:
            yield Line(self._judged(self.words.condition(ruled.rule.target), ruled.rule.target), item=True)
        for gap in self.finding.gaps:
            label = self.tongue.pick(gap.used.label)
            yield Line(f"{label}: {distance(gap, self.words)}", item=True)
        for part in self.finding.parts:
            yield from self._part(part)
        if ruled.rule.cap is not None:
            cap = numbers.points_words(ruled.rule.cap, self.tongue)
            yield Line(self.tongue.say("Together the parts bring at most {points}.", points=cap))

    def _part(self, part: PartFinding) -> Iterator[Block]:
        name = self.words.part_name(part.part)
        for index, band in enumerate(part.part.bands):
            said = self._judged(self.words.band(band), band.when)
            yield Line(name + said + self._won(part, index), item=True)
        last = len(part.part.bands)
        if part.part.needs_a_person is not None:
            why = self.tongue.pick(part.part.needs_a_person)
            yield Line(name + self.tongue.say("needs a person: {why}", why=why), item=True)
        if last in part.outcomes:
            yield Line(name + self.words.outcome(part.part, last) + self._won(part, last), item=True)

    def _judged(self, said: str, condition: Condition) -> str:
        return f"{said} — {self.tongue.tell(_HOLDS[self._holds(condition)])}"

    def _won(self, part: PartFinding, index: int) -> str:
        if index not in part.outcomes:
            return ""
        if len(part.outcomes) == 1:
            return self.tongue.say(" → this one wins")
        return self.tongue.say(" → this one can win")

    def _holds(self, condition: Condition) -> tuple[int, int]:
        holds = hull(truth(condition, measuring) for measuring in self._measurings())
        return int(holds.lo), int(holds.hi)

    def _measurings(self) -> Sequence[Measuring]:
        law, shown = self.assessment.law, aged(self.evidence, self.assessment.day)
        return [
            Measuring(law, shown, setting, self.assessment.covers)
            for setting in settings(law.choices[self.finding.criterion], shown)
        ]

    def _bars(self) -> Iterator[Block]:
        for bar in self.assessment.barred:
            if bar.indicator == self.finding.number:
                label = self.tongue.pick(bar.disqualifier.label)
                said = self.tongue.say("Disqualifier: {label}", label=label)
                evidence = "; ".join(used_lines(bar.used, self.words))
                yield Line(f"{said} — {bar_state(bar, self.tongue)} ({evidence})", item=True)

    def _conclusion(self) -> Iterator[Block]:
        yield Heading(self.tongue.say("What follows"))
        status = self.tongue.tell(STATUS[self.finding.status])
        points = rows.points_cell(self.finding, self.tongue)
        if points:
            yield Line(self.tongue.say("Points: {points}; status: {status}.", points=points, status=status))
        else:
            yield Line(self.tongue.say("Status: {status}.", status=status))
        if due := due_lines(self.finding, self.assessment, self.tongue):
            yield Line(self.tongue.say("Due: {day}.", day="; ".join(due)))
        for line in rows.assessor_lines(self.finding, self.words):
            yield Line(line, item=True)

    def _change(self) -> Iterator[Block]:
        missing = self.finding.missing
        needs = rows.persons(self.finding, self.words)
        if not missing and not needs:
            yield Line(self.tongue.say("Everything it looks at is settled."))
            return
        yield Heading(self.tongue.say("What would settle it"))
        for one in missing:
            yield Line(self._settled_by(one), item=True)
        for need in needs:
            yield Line(need, item=True)

    def _settled_by(self, one: UsedFact) -> str:
        form = self.words.form
        asked = form.lists.get(one.name) or form.fields.get(one.name)
        if asked is None:
            return f"{self.tongue.pick(one.label)}: {fact_value(one, self.words)}"
        return self.tongue.say(
            "{label}: {now}. Proof: {proof}. Kept by: {keeper}.",
            label=self.tongue.pick(one.label),
            now=fact_value(one, self.words),
            proof=self.tongue.pick(asked.proof),
            keeper=self.tongue.pick(asked.keeper),
        )

    def _sources(self) -> Iterator[Block]:
        yield Heading(self.tongue.say("Sources"))
        yield Line(self.tongue.say("Rule: {place}", place=self.finding.ruled.place), item=True)
        for source in sources_of(self.finding.ruled):
            yield Line(source, item=True)


_HOLDS = {
    (1, 1): Message("is surely reached"),
    (0, 1): Message("may be reached"),
    (0, 0): Message("is not reached"),
}
