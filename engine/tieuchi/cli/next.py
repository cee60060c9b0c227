"""``tieuchi next``: which missing evidence settles an open verdict, with the least work first."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

import click

from tieuchi.cli.common import day_option, format_option, law_options, put, put_document, stop, told
from tieuchi.cli.progress import waiting
from tieuchi.desk import Desk
from tieuchi.evidence.facts import Evidence
from tieuchi.judge.findings import Assessment
from tieuchi.judge.reference import Reference
from tieuchi.plan.asking import advise
from tieuchi.present import asked_data
from tieuchi.present.asked import advice_blocks
from tieuchi.present.language import Tongue
from tieuchi.values.problem import InputError, JudgingError


@dataclass(frozen=True)
class Order:
    """What one run is asked to do.

    Attributes:
        file: The evidence file.
        fmt: How to print.
        day: The day of judging, where it is not the evidence's own.
        set_id: The set, where it is not the one in force.
        rehearse: Whether a set that is not yet in force may judge.
    """

    file: str
    fmt: str
    day: date | None
    set_id: str | None
    rehearse: bool


def command(output: Tongue, interface: Tongue) -> click.Command:
    """Return the command."""

    def run(**asked: Any) -> None:
        ask_next(Order(**asked), output)

    help_ = interface.say(
        "Tell which missing evidence settles an open verdict, with the least work first.\n\n"
        "The surest set settles the verdict whatever its answers are; the soonest sets settle it, "
        "as a pass or as a "
        "fail, if the answers are as the page says. Each says how much work it takes by the form's estimate, "
        "whether no set takes less, and how many points hang on each fact. Where the verdict is "
        "settled, the page "
        "lists what is open all the same.\n\n"
        "Leaves with 0, or 2 when the file cannot be judged.\n\n"
        "\b\n"
        "Examples:\n"
        "  tieuchi next station.yaml\n"
        "  tieuchi next station.yaml --as-of 2025-06-30\n"
        "  tieuchi next station.yaml --format html > ask.html\n"
        "  tieuchi next station.yaml --format json"
    )
    return click.Command("next", callback=run, params=params(interface), help=help_)


def params(interface: Tongue) -> list[click.Parameter]:
    """Return the parameters of commands that look into one evidence file."""
    return [
        click.Argument(["file"], metavar="FILE"),
        format_option(interface, "json"),
        day_option(interface),
        *law_options(interface),
    ]


def judged(order: Order, tongue: Tongue) -> tuple[Assessment, Evidence]:
    """Return what a file shows and its assessment, or complain and leave."""
    try:
        desk = Desk(evaluator=Reference())
        evidence = told(desk.read(order.file), tongue)
        return (
            desk.assess(evidence, day=order.day, set_id=order.set_id, rehearse=order.rehearse),
            evidence,
        )
    except (InputError, JudgingError) as error:
        stop(error, tongue)


def ask_next(order: Order, tongue: Tongue) -> None:
    """Print what to ask next."""
    assessment, evidence = judged(order, tongue)
    with waiting(tongue.say("Looking for what settles it")):
        advice = advise(assessment.law, evidence, assessment.day, Reference())
    if order.fmt == "json":
        put(asked_data.as_json(advice))
    else:
        title = tongue.say("What to ask next")
        put_document(advice_blocks(advice, evidence, tongue), order.fmt, title, tongue)
