"""Telling of the stations that could not be read or judged."""

from __future__ import annotations

from collections.abc import Sequence

import click

from tieuchi.present.language import Tongue
from tieuchi.tables.rejects import Reject
from tieuchi.values.problem import Place
from tieuchi.values.text import rendered

MOST_TOLD = 20
"""How many rejected stations the error output tells of."""


def tell_of_rejects(first: Sequence[Reject], number: int, tongue: Tongue) -> None:
    """Tell on the error output of the first stations that were rejected, and how many more there are.

    Args:
        first: The rejected stations, or the first ``MOST_TOLD`` of them.
        number: How many were rejected.
        tongue: The language.
    """
    told = first[:MOST_TOLD]
    for one in told:
        for fault in one.faults:
            said = [_standing(fault.place, tongue), one.id, tongue.tell(fault.message)]
            click.echo(": ".join(filter(None, said)), err=True)
    if more := number - len(told):
        click.echo(tongue.say("… and {more} more rejected", more=more), err=True)


def _standing(place: Place, tongue: Tongue) -> str:
    """Return where something stands; a row as a whole has no column."""
    if place.line and not place.column:
        return f"{place.file}:{place.line}"
    return str(rendered(place.words, tongue.translate))
