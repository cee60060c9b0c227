"""Notes on the figures: where the page the evidence was read in has a slip, it is kept and said."""

from __future__ import annotations

from collections.abc import Iterator

from tieuchi.evidence.facts import Evidence, Fact
from tieuchi.present.document import Block, Heading, Line
from tieuchi.present.language import Tongue


def figure_notes(evidence: Evidence, tongue: Tongue) -> Iterator[Block]:
    """Yield the figures that the page prints otherwise than they are read, each with the file's remark."""
    slips = {name: fact for name, fact in evidence.facts.items() if fact.printed is not None}
    if slips:
        yield Heading(tongue.say("Figures as the page prints them"))
    for name, fact in slips.items():
        label = tongue.pick(evidence.form.fields[name].label)
        yield Line(f"{label}: {_slip(fact, tongue)}", item=True)


def _slip(fact: Fact, tongue: Tongue) -> str:
    printed = tongue.say("printed “{printed}”", printed=fact.printed)
    return f"{printed}. {fact.note}" if fact.note else printed
