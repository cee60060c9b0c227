"""The head and the foot of a document by Decree 30/2020/NĐ-CP, annex I: who issues it, and who signs.

Who appraises and who recognises comes from the competence kept beside the set, by the day of judging. What is
not known there, such as number, day and names, is left free for people to fill in, never guessed.
"""

from __future__ import annotations

from collections.abc import Sequence

from tieuchi.judge.findings import Assessment
from tieuchi.law.jurisdictions import Authority, Competence
from tieuchi.present.documents.model import Foot, Head, Kind
from tieuchi.present.language import Tongue
from tieuchi.values.text import Message

BLANK = "……………………"
SHORT_BLANK = "…………"
_UNITS = ("Tỉnh ", "Thành phố ", "Huyện ", "Quận ", "Thị xã ")
"""What the name of a unit begins with; the place of a document is named without it, save for numbers."""
_NAMED_AFTER_A_PERSON = ("Thành phố Hồ Chí Minh",)
"""Annex I, part I, II.4: such a name is written in full."""

TITLE: dict[Kind, Message] = {
    "sheet": Message("Scored sheet"),
    "minutes": Message("Minutes"),
    "submission": Message("Submission"),
}
SUBJECT: dict[Kind, Message] = {
    "sheet": Message("{place}, by the {set}"),
    "minutes": Message("Appraisal of {place} by the {set}"),
    "submission": Message("On recognising communes by the {set}"),
}
_NUMBER: dict[Kind, Message] = {
    "minutes": Message("No.: ……/MIN-……"),
    "submission": Message("No.: ……/SUB-……"),
}
"""The abbreviations are those of annex III of the decree; it has none for a scored sheet."""
_SIGNATURES: dict[Kind, tuple[Message, ...]] = {
    "sheet": (Message("Scored by"), Message("For the unit scored")),
    "minutes": (Message("Secretary"), Message("For the unit appraised"), Message("Chair")),
    "submission": (Message("Authority and title of who signs"),),
}


class Framing:
    """Finds who issues a document about some assessments of one set.

    Args:
        judged: The assessments, at least one.
        tongue: The language.
    """

    def __init__(self, judged: Sequence[Assessment], tongue: Tongue) -> None:
        self.first = judged[0]
        self.tongue = tongue
        self.law = self.first.law
        self.place = {
            level: name
            for level, name in self.first.place.items()
            if all(one.place.get(level) == name for one in judged)
        }

    @property
    def competence(self) -> Competence | None:
        """Who is competent under the set on the day."""
        return self.law.jurisdictions.on(self.law.criteria_set.id, self.first.day)

    def head(self, kind: Kind, subject: str) -> Head:
        """Return the head of a document."""
        say, authority = self.tongue.say, self._authority("appraises")
        place = BLANK if authority is None else self.place.get(authority.level, BLANK)
        return Head(
            superior=BLANK if authority is None else say("People's committee {place}", place=place).upper(),
            issuer=BLANK if authority is None else self._without_level(authority).upper(),
            nation=say("Socialist Republic of Viet Nam").upper(),
            motto=say("Independence - Freedom - Happiness"),
            number=self.tongue.tell(_NUMBER[kind]) if kind in _NUMBER else "",
            place_and_day=say("{place}, day …… month …… year ………", place=_bare(place, SHORT_BLANK)),
            title=self.tongue.tell(TITLE[kind]).upper(),
            subject=subject,
            addressee=say("To: {who}", who=self.named("recognises")) if kind == "submission" else "",
        )

    def foot(self, kind: Kind, recipients: Sequence[str]) -> Foot:
        """Return the foot of a document."""
        say = self.tongue.say
        return Foot(
            signatures=tuple(self.tongue.tell(one).upper() for one in _SIGNATURES[kind]),
            signing=say("(signature, full name)"),
            recipients_heading=say("Recipients:"),
            recipients=(*(f"- {one};" for one in recipients), say("- Kept: files.")),
        )

    def named(self, step: str) -> str:
        """Return the authority of a step by the name of its place, or a blank where it is not known."""
        authority = self._authority(step)
        if authority is None:
            return BLANK
        who, level = self.tongue.pick(authority.who), self._level_phrase(authority)
        place = self.place.get(authority.level, BLANK)
        return who.replace(level, place) if level in who else f"{who} ({place})"

    def _authority(self, step: str) -> Authority | None:
        found = self.competence
        return None if found is None else found.steps.get(step)

    def _without_level(self, authority: Authority) -> str:
        return self.tongue.pick(authority.who).removesuffix(f" {self._level_phrase(authority)}")

    def _level_phrase(self, authority: Authority) -> str:
        """Return what the content calls a level: the words of its title before the brackets."""
        level = next(one for one in self.law.jurisdictions.levels if one.level == authority.level)
        title = self.tongue.pick(level.title).split(" (")[0]
        return title[:1].lower() + title[1:]


def _bare(place: str, blank: str) -> str:
    """Return the name of a place as it stands before the day of a document, or a blank of that room."""
    if place == BLANK:
        return blank
    if place in _NAMED_AFTER_A_PERSON:
        return place
    for unit in _UNITS:
        bare = place.removeprefix(unit)
        if bare != place and not bare[:1].isdigit():
            return bare
    return place
