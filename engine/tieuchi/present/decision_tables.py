"""The words of a DMN file: what it carries, what it cannot, and what its rows stand for."""

from __future__ import annotations

from datetime import date

from tieuchi.exchange.dmn_inputs import Words
from tieuchi.law.lawbook import Law
from tieuchi.present import head, numbers
from tieuchi.present.language import Tongue
from tieuchi.present.names import BASIS


def decision_words(law: Law, day: date, tongue: Tongue) -> Words:
    """Return how the model of a set speaks in a language."""
    say, one = tongue.say, law.criteria_set
    act = one.head.instrument
    note = [
        say("{title}, {number}.", title=tongue.pick(one.head.title), number=act.number),
        head.banner(one, tongue),
        say("Norms as of {day}.", day=numbers.day(day, tongue)),
        say("Rules (SHA-256): {hash}.", hash=law.digest),
        say(
            "DMN has no intervals. These tables are for stations of which everything is known: where an "
            "input is null, the decision is null, whereas tieuchi says the least and the most points and "
            "what is missing. Numbers of lists, coverages of norms and sums are inputs, counted before. "
            "Findings of assessors, figures that lapse, periods that cover only a part and days in force are "
            "not carried."
        ),
    ]
    return Words(
        pick=tongue.pick,
        title=tongue.pick(one.head.title),
        total=say("Total points"),
        recognised=say("Recognised"),
        note="\n".join(line for line in note if line),
        above=say("{{measure}}: how many of the list are covered"),
        below=say("{{measure}}: how many the list has"),
        person=say("Only a person can tell: {{why}}"),
        band=say("Band {{number}}"),
        basis=lambda basis: tongue.tell(BASIS[basis]),
        unknown=say("not known, so not decided"),
        nothing=say("nothing to be a share of, so not decided"),
        otherwise=say("otherwise"),
    )
