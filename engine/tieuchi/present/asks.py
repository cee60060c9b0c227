"""Asks in words: what is asked, who keeps its proof, how much work it is, and which answers settle."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import cast

from tieuchi.evidence.facts import Evidence, Roster
from tieuchi.evidence.form import FormField
from tieuchi.judge.findings import Assessment
from tieuchi.plan.asking import Hanging
from tieuchi.plan.goals import Soonest
from tieuchi.plan.settling import Ask
from tieuchi.present import head, numbers, outcome
from tieuchi.present.document import Block, Cell, Heading, Line
from tieuchi.present.language import Tongue
from tieuchi.present.showing import lapsed_since
from tieuchi.present.targets import counts
from tieuchi.present.wording import Wording
from tieuchi.values.interval import Interval
from tieuchi.values.text import Message

HOUR = 60


def work(minutes: int, tongue: Tongue) -> str:
    """Return work in hours and minutes."""
    hours, rest = divmod(minutes, HOUR)
    if not hours:
        return tongue.say("{minutes} min", minutes=rest)
    whole = numbers.number(hours, tongue)
    return (
        tongue.say("{hours} h {minutes} min", hours=whole, minutes=rest)
        if rest
        else tongue.say("{hours} h", hours=whole)
    )


def top(title: str, assessment: Assessment, evidence: Evidence, tongue: Tongue) -> Iterator[Block]:
    """Yield the head of a page of advice: whom it is about, by which law, the warnings and the result."""
    yield Heading(tongue.say("{title}: {place}", title=title, place=head.place_name(assessment)), level=1)
    yield Line(
        tongue.say(
            "Judged as of {day} by {set}; evidence: {file}.",
            day=numbers.day(assessment.day, tongue),
            set=assessment.receipt.set,
            file=assessment.file,
        )
    )
    if banner := head.banner(assessment.law.criteria_set, tongue):
        yield Heading(banner, level=3)
    yield from head.warnings(assessment, evidence, tongue)
    if assessment.total is None:
        yield Heading(counts(assessment.findings, tongue), level=3)
    else:
        yield Heading(outcome.headline(assessment, tongue), level=3)


_LIST = {
    "pass": Message("the list is complete and good enough"),
    "fail": Message("the list is complete and falls short"),
}


@dataclass(frozen=True)
class AskWords:
    """Puts asks into words.

    Attributes:
        words: The words of the set and the form.
        evidence: What is known, over the whole period.
    """

    words: Wording
    evidence: Evidence

    @property
    def tongue(self) -> Tongue:
        """The language."""
        return self.words.tongue

    def name(self, ask: Ask) -> Cell:
        """Return what an ask is called; what can only be told later, or has lapsed, says so."""
        if ask.kind == "person":
            number, _, _ = ask.name.removesuffix("?").partition("/")
            title = self.tongue.pick(self.words.criteria_set.indicators[number].indicator.title)
            return self.tongue.say(
                "A person's finding on indicator {number}: {title}", number=number, title=title
            )
        label = self.words.label(ask.name)
        name = self.tongue.say("The whole list: {label}", label=label) if ask.kind == "list" else label
        if ask.later:
            return (name, self.tongue.say("(when the period is over)"))
        known = self.evidence.rosters if ask.kind == "list" else self.evidence.facts
        age = known[ask.name].age if ask.name in known else None
        return name if age is None else (name, f"({lapsed_since(age, self.tongue)})")

    def proof(self, ask: Ask) -> Cell:
        """Return the document that proves an ask, and who keeps it."""
        form = self.words.form
        if ask.kind == "person":
            return self.tongue.say("the appraisal team attests it in the file")
        asked = form.lists[ask.name] if ask.kind == "list" else form.fields[ask.name]
        return (self.tongue.pick(asked.proof), f"({self.tongue.pick(asked.keeper)})")

    def stake(self, one: Hanging) -> Cell:
        """Return the points that hang on an ask, and whether a disqualifier does."""
        bars = [self.tongue.say("disqualifier")] if one.bars else []
        points = [numbers.points(one.points, self.tongue)] if one.points else []
        return (*points, *bars)

    def answer(self, ask: Ask, one: Soonest) -> str:
        """Return the answers under which a set settles."""
        answer = one.answers[ask.name]
        if isinstance(answer, Roster):
            return self.tongue.tell(_LIST[one.verdict])
        if isinstance(answer, int):
            return numbers.points_words(answer, self.tongue)
        asked = self.words.form.fields[ask.name]
        if isinstance(answer, frozenset):
            return " / ".join(self.words.option(asked, option) for option in sorted(answer))
        whole = cast(Interval, self.evidence.fact(ask.name).value)
        return self._range(asked, one.ranges.get(ask.name, answer), whole)

    def _range(self, asked: FormField, range_: Interval, whole: Interval) -> str:
        say = self.tongue.say
        if asked.type == "yes-no":
            return say("either way") if not range_.known else say("yes") if range_.lo else say("no")
        unit = "" if asked.unit is None else f" {self.tongue.pick(asked.unit)}"
        lo, hi = (
            numbers.span(Interval.point(end), self.tongue, per=asked.per) + unit
            for end in (range_.lo, range_.hi)
        )
        if range_.known:
            return lo
        open_up, open_down = range_.hi == whole.hi, range_.lo == whole.lo
        if open_up and open_down:
            return say("whatever it is")
        if open_up or open_down:
            return say("at least {number}", number=lo) if open_up else say("at most {number}", number=hi)
        return say("from {least} to {most}", least=lo, most=hi)
