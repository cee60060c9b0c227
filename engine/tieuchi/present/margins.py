"""The margin as a page: every line, the findings that turn the verdict, and what to look at first."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

from tieuchi.evidence.facts import Evidence
from tieuchi.plan.margin import PAIRS, LineMargin, Margin
from tieuchi.plan.thinness import Thin
from tieuchi.present import numbers
from tieuchi.present.asks import top
from tieuchi.present.document import Block, Cell, Column, Heading, Line, Table
from tieuchi.present.language import Tongue
from tieuchi.present.names import BASIS, weakest
from tieuchi.present.outcome import bar_state
from tieuchi.present.sheet import wording_of
from tieuchi.present.wording import Wording
from tieuchi.values.numbers import floor
from tieuchi.values.text import Message

SHOWN = 60
"""How many sets of findings are listed; the others are counted."""


_MANY = {
    "pass": Message(
        "No one or two findings turn it: at least {count} would have to lose all their points. One such set: "
        "{numbers}."
    ),
    "fail": Message(
        "No one or two findings turn it: at least {count} would have to bring all they can. One such set: "
        "{numbers}."
    ),
}
_FIRST = {
    "pass": Message(
        "The findings above, the thinnest first: how far one figure has to change, all else as it "
        "is, for the "
        "indicator to bring less."
    ),
    "fail": Message(
        "The findings above, the thinnest first: how far one figure has to change, all else as it "
        "is, for the "
        "indicator to bring more."
    ),
}


def margin_blocks(margin: Margin, evidence: Evidence, tongue: Tongue) -> tuple[Block, ...]:
    """Return the page of what stands between a verdict and the other one."""
    return tuple(_Page(margin, wording_of(margin.assessment, evidence, tongue)).blocks(evidence))


@dataclass(frozen=True)
class _Page:
    margin: Margin
    words: Wording

    @property
    def tongue(self) -> Tongue:
        return self.words.tongue

    def blocks(self, evidence: Evidence) -> Iterator[Block]:
        say, assessment = self.tongue.say, self.margin.assessment
        yield from top(say("The margin"), assessment, evidence, self.tongue)
        if assessment.total is None:
            yield Line(
                say(
                    "Targets have no points and no verdict of the whole; how far each is away stands on the "
                    "sheet (tieuchi assess)."
                )
            )
            return
        yield Heading(say("Distance to each line"))
        yield self._lines()
        yield from self._bars()
        if assessment.outcome == "open":
            yield Line(say("The verdict is open; ‘tieuchi next’ tells what settles it."))
            return
        yield from self._turning()
        yield from self._thin()

    def _lines(self) -> Table:
        say = self.tongue.say
        columns = (
            Column(say("Line"), weight=3),
            Column(say("Points"), most=14),
            Column(say("Needed"), most=10),
            Column(say("Above (+) or below (-) the line"), most=20),
        )
        return Table(columns, tuple(self._line(one) for one in self.margin.lines))

    def _line(self, one: LineMargin) -> tuple[Cell, ...]:
        title = next(
            (
                f"{each.number}. {self.tongue.pick(each.title)}"
                for each in self.margin.assessment.criteria
                if each.number == one.name
            ),
            self.tongue.say("GRAND TOTAL"),
        )
        ends = dict.fromkeys((one.over.lo, one.over.hi))
        over = " … ".join(("+" if end > 0 else "") + numbers.points(end, self.tongue) for end in ends)
        return title, numbers.points(one.points, self.tongue), numbers.points(one.needed, self.tongue), over

    def _bars(self) -> Iterator[Block]:
        say, margin = self.tongue.say, self.margin
        if not margin.bars:
            return
        yield Heading(say("Disqualifiers"))
        yield Line(
            say("Recognition is barred by what holds below, whatever the points; no points make up for it.")
            if margin.assessment.outcome == "fail"
            else say("Any one of these, if it held, would bar recognition by itself.")
        )
        for bar in margin.bars:
            label = self.tongue.pick(bar.disqualifier.label)
            yield Line(
                say(
                    "{label} (indicator {number}): {state}",
                    label=label,
                    number=bar.indicator,
                    state=bar_state(bar, self.tongue),
                ),
                item=True,
            )

    def _turning(self) -> Iterator[Block]:
        say, margin = self.tongue.say, self.margin
        passed = margin.assessment.outcome == "pass"
        yield Heading(say("Findings that turn the verdict"))
        if margin.size is None:
            yield Line(say("No change of points alone turns this verdict."))
            return
        if margin.size > PAIRS:
            said = _MANY["pass" if passed else "fail"]
            yield Line(self.tongue.tell(said, count=margin.size, numbers=list(margin.turning[0])))
            return
        yield Line(self._how_many(passed=passed))
        shown = margin.turning[:SHOWN]
        yield Line(", ".join(" + ".join(some) for some in shown), item=True)
        if len(shown) < len(margin.turning):
            yield Line(say("… and {count} more.", count=len(margin.turning) - len(shown)))

    def _how_many(self, *, passed: bool) -> str:
        say, margin = self.tongue.say, self.margin
        if margin.size == 1 and passed:
            return say("Each of these indicators alone, if it lost all its points, would end the pass:")
        if margin.size == 1:
            return say("Each of these indicators alone, if it brought all it can, would end the fail:")
        if passed:
            return say(
                "No single finding does. These pairs would end the pass, if both lost all their points:"
            )
        return say("No single finding does. These pairs would end the fail, if both brought all they can:")

    def _thin(self) -> Iterator[Block]:
        say, thin = self.tongue.say, self.margin.thin
        if not thin:
            return
        yield Heading(say("What to look at first"))
        yield Line(self.tongue.tell(_FIRST["pass" if self.margin.assessment.outcome == "pass" else "fail"]))
        columns = (
            Column(say("Indicator"), weight=4),
            Column(say("Figure"), weight=4),
            Column(say("It would take"), weight=2),
            Column(say("Points now and then"), most=14),
            Column(say("Rests on"), most=16),
        )
        yield Table(columns, tuple(self._thin_row(one) for one in thin), even=True)

    def _thin_row(self, one: Thin) -> tuple[Cell, ...]:
        criteria_set = self.words.criteria_set
        ruled = criteria_set.indicators[one.number]
        title = f"{one.number}. {self.tongue.pick(ruled.indicator.title)}"
        basis = self.tongue.tell(BASIS[weakest(ruled, criteria_set)])
        finding = next(each for each in self.margin.assessment.findings if each.number == one.number)
        now = numbers.points(finding.points or 0, self.tongue)
        if one.by_person:
            say = self.tongue.say
            return title, say("found by the assessor"), say("another finding"), now, basis
        then = numbers.points(one.points, self.tongue)
        return title, self._figure(one), self._change(one), f"{now} → {then}", basis

    def _figure(self, one: Thin) -> str:
        asked = self.words.form.fields[one.name]
        label = self.tongue.pick(asked.label)
        if asked.type == "yes-no":
            value = self.tongue.say("yes") if one.value else self.tongue.say("no")
        else:
            value = self._amount(one, one.value)
        return f"{label} = {value}"

    def _change(self, one: Thin) -> str:
        asked, say = self.words.form.fields[one.name], self.tongue.say
        if asked.type == "yes-no":
            return say("a no") if one.value else say("a yes")
        amount = self._amount(one, abs(one.change))
        if asked.type != "count":
            return self._measured_change(one)
        return say("{amount} fewer", amount=amount) if one.change < 0 else say("{amount} more", amount=amount)

    def _measured_change(self, one: Thin) -> str:
        """Return a change of a measured figure; what has to pass a line passes it by however little."""
        say, hundredths = self.tongue.say, abs(Fraction(one.change)) * 100
        past = floor(hundredths) != hundredths
        if not floor(hundredths):
            return say("anything less") if one.change < 0 else say("anything more")
        amount = self._amount(one, Fraction(floor(hundredths), 100))
        if one.change < 0:
            return (
                say("just over {amount} less", amount=amount) if past else say("{amount} less", amount=amount)
            )
        return say("just over {amount} more", amount=amount) if past else say("{amount} more", amount=amount)

    def _amount(self, one: Thin, value: Any) -> str:
        asked = self.words.form.fields[one.name]
        unit = "" if asked.unit is None else f" {self.tongue.pick(asked.unit)}"
        return f"{numbers.number(value * asked.per, self.tongue)}{' %' if asked.per > 1 else unit}"
