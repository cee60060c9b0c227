"""The communes of a submission (*tờ trình*), listed by outcome."""

from __future__ import annotations

from collections.abc import Sequence

from tieuchi.judge.findings import Assessment, Outcome
from tieuchi.present import head, numbers
from tieuchi.present.documents.binding import bound_lines, bound_row, texts_of
from tieuchi.present.documents.model import Bound, Grid, Section
from tieuchi.present.export import Judged
from tieuchi.present.head import LEVELS, place_name
from tieuchi.present.language import Tongue
from tieuchi.values.text import Message

_REQUEST = Message(
    "{appraiser} has appraised {all} communes; {passing} pass by the rule. It submits them to {recogniser} "
    "for recognition:"
)
_NOTHING_TO_REQUEST = Message(
    "{appraiser} has appraised {all} communes; none passes by the rule, so none is proposed to {recogniser}."
)


class Listing:
    """Makes the parts of a submission that list communes.

    Args:
        judged: The assessments with their evidence, at least one, all by one set with points.
        tongue: The language.
    """

    def __init__(self, judged: Sequence[Judged], tongue: Tongue) -> None:
        self.evidence = judged
        self.judged = [assessment for assessment, _ in judged]
        self.tongue = tongue

    def warnings(self) -> Section | None:
        """Return the warnings of the communes, each once, with how many it holds of."""
        found: dict[str, int] = {}
        for assessment, evidence in self.evidence:
            for line in dict.fromkeys(texts_of(head.warnings(assessment, evidence, self.tongue))):
                found[line] = found.get(line, 0) + 1
        lines = [self._counted(line, times) for line, times in found.items()]
        bound = bound_lines("warnings", self.tongue.say("warning"), lines)
        return Section("warnings", lines=bound) if bound else None

    def request(self, appraiser: str, recogniser: str) -> Section:
        """Return what is asked for: that those who pass be recognised, of how many who were appraised."""
        passing = sum(one.outcome == "pass" for one in self.judged)
        said = self.tongue.tell(
            _REQUEST if passing else _NOTHING_TO_REQUEST,
            appraiser=appraiser,
            recogniser=recogniser,
            all=numbers.number(len(self.judged), self.tongue),
            passing=numbers.number(passing, self.tongue),
        )
        return Section("request", lines=(Bound("request", self.tongue.say("result"), said),))

    def of(self, outcome: Outcome, name: str, heading: str) -> Section | None:
        """Return the communes of an outcome; nothing where there are none."""
        found = [one for one in self.judged if one.outcome == outcome]
        if not found:
            return None
        titles = self._titles()
        rows = tuple(
            bound_row(f"{name}/{number}", place_name(one), self._cells(number, one), titles)
            for number, one in enumerate(found, start=1)
        )
        return Section(name, heading, grid=Grid(titles, rows))

    def _titles(self) -> dict[str, str]:
        say = self.tongue.say
        return {
            "number": say("#"),
            "place": say("Commune"),
            "points": say("Points"),
            "criteria": say("Criteria that reach their lines"),
            "code": say("Receipt"),
            "remark": say("Remark"),
        }

    def _cells(self, number: int, one: Assessment) -> dict[str, str]:
        reached = sum(criterion.standing == "met" for criterion in one.criteria)
        points = numbers.points(one.total or 0, self.tongue)
        return {
            "number": str(number),
            "place": self._place(one),
            "points": f"{points}/{numbers.points(one.maximum, self.tongue)}",
            "criteria": f"{reached}/{len(one.criteria)}",
            "code": one.receipt.code,
            "remark": self._remark(one),
        }

    def _place(self, one: Assessment) -> str:
        """Return the names of a place without those that all of them share, but always its own."""
        names = [
            name
            for level, name in one.place.items()
            if level == LEVELS[0] or any(other.place.get(level) != name for other in self.judged)
        ]
        return ", ".join(names)

    def _remark(self, one: Assessment) -> str:
        """Return what stands in the way besides points, or how much is still to be established."""
        if any(bar.holds.lo for bar in one.barred):
            return self.tongue.say("disqualified")
        if one.open_findings:
            return self.tongue.say("{count} indicators to establish", count=len(one.open_findings))
        return ""

    def _counted(self, line: str, times: int) -> str:
        if times == len(self.judged):
            return line
        return self.tongue.say(
            "{count} of {all} communes: {line}", count=times, all=len(self.judged), line=line
        )
