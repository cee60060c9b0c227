"""``tieuchi improve``: the cheapest things to do so that a station passes."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from typing import TYPE_CHECKING, Any

import click

from tieuchi.cli.common import JUDGED, NOT_MET, Day, format_option, put, put_document, stop, told
from tieuchi.cli.confidence import confidence_option
from tieuchi.cli.extras import require_extra
from tieuchi.cli.money import Money
from tieuchi.cli.progress import waiting
from tieuchi.desk import Desk
from tieuchi.evidence.aging import aged
from tieuchi.judge.assessing import assess
from tieuchi.present.language import Tongue
from tieuchi.values.problem import InputError, JudgingError
from tieuchi.values.text import Message

if TYPE_CHECKING:
    from tieuchi.present.improvement import Advice

PLANS = 3


@dataclass(frozen=True)
class Order:
    """What one run is asked to do.

    Attributes:
        file: The evidence file.
        budget: The most that may be spent, in thousands of VND.
        by: The day by which all has to show.
        start: The day on which work begins; the evidence's own when left out.
        confidence: With at least which probability a plan has to pass, where it need not for sure.
        plans: How many plans are wanted.
        fmt: How to print.
    """

    file: str
    budget: int | None
    by: date | None
    start: date | None
    confidence: Fraction | None
    plans: int
    fmt: str


def command(output: Tongue, interface: Tongue) -> click.Command:
    """Return the command."""

    def run(**asked: Any) -> None:
        sys.exit(improve(Order(**asked), output))

    return click.Command("improve", callback=run, params=_params(interface), help=_help(interface))


def _help(interface: Tongue) -> str:
    return interface.say(
        "Find the cheapest things to do so that a station passes.\n\n"
        "What can be done, what it costs and how long it takes stands in the catalogue "
        "evidence/actions/station; what nobody can change, such as the zone or the population, is never "
        "proposed. The cheapest plan is found exactly and proved; others follow that do without some of its "
        "actions. Every plan is judged again before it is shown; what is not known counts at its least.\n\n"
        "Leaves with 0 when there is a plan or nothing is to be done, 1 when there is no plan, 2 when the "
        "file is bad or no law holds on its day.\n\n"
        "\b\n"
        "Examples:\n"
        "  tieuchi improve station.yaml\n"
        '  tieuchi improve station.yaml --budget "500 triệu" --by 31/12/2025\n'
        "  tieuchi improve station.yaml --confidence 90\n"
        "  tieuchi improve station.yaml --plans 5 --format json"
    )


def _params(interface: Tongue) -> list[click.Parameter]:
    say = interface.say
    return [
        click.Argument(["file"], metavar="STATION.yaml"),
        click.Option(
            ["--budget"],
            type=Money(interface),
            metavar="MONEY",
            help=say("The most that may be spent: 500000000, 500 triệu or 1,5 tỷ; else no limit."),
        ),
        click.Option(
            ["--by"],
            type=Day(interface),
            help=say("The day by which all has to show, on which the station is judged; else no limit."),
        ),
        click.Option(
            ["--from", "start"],
            type=Day(interface),
            help=say("The day on which work begins; else the evidence's own."),
        ),
        confidence_option(interface),
        click.Option(
            ["--plans"],
            type=click.IntRange(min=1, max=20),
            default=PLANS,
            show_default=True,
            metavar="N",
            help=say("How many plans to show at most."),
        ),
        format_option(interface, "json"),
    ]


def improve(order: Order, tongue: Tongue) -> int:
    """Look for plans, print them or why there is none, and return the exit code."""
    try:
        require_extra("plan")
        with waiting(tongue.say("Looking for plans")):
            advice = _advice(order, tongue)
    except (InputError, JudgingError) as error:
        stop(error, tongue)
    if order.fmt == "json":
        from tieuchi.present.improved_data import as_json  # noqa: PLC0415 - it needs the extra

        put(as_json(advice))
    else:
        from tieuchi.present.improved import improved_blocks  # noqa: PLC0415 - it needs the extra

        title = tongue.say("What to do so that the station passes")
        put_document(improved_blocks(advice, tongue), order.fmt, title, tongue)
    found = advice.improvement
    return JUDGED if found.passes or found.plans else NOT_MET


def _advice(order: Order, tongue: Tongue) -> Advice:
    from tieuchi.plan.actions.reader import read_catalogue  # noqa: PLC0415 - other commands need none of it
    from tieuchi.plan.confidence import narrowed, widened  # noqa: PLC0415 - likewise
    from tieuchi.plan.improve.improving import Improving  # noqa: PLC0415 - it needs the extra
    from tieuchi.present.improvement import Advice, Confident  # noqa: PLC0415 - it needs the extra

    desk = Desk()
    read = told(desk.read(order.file), tongue)
    evidence = aged(read, read.as_of)
    start = order.start or evidence.as_of
    _check_days(start, order.by, evidence.as_of)
    day = order.by or evidence.as_of
    head = desk.head(evidence.form.id, evidence.place, day)
    catalogue = read_catalogue(desk.root, evidence.form)
    law = desk.law(head.id, day)
    shown, cut = (evidence, ()) if order.confidence is None else narrowed(law, evidence, order.confidence)
    improving = Improving(law, shown, catalogue, desk.evaluator, start)
    found = improving.improvement(order.by, order.budget, order.plans)
    if order.confidence is None:
        return Advice(found, shown, catalogue)
    after = (
        assess(law, widened(plan.evidence, evidence, cut), plan.after.day, desk.evaluator)
        for plan in found.plans
    )
    before = assess(law, evidence, evidence.as_of, desk.evaluator)
    return Advice(found, shown, catalogue, Confident(order.confidence, cut, before, tuple(after)))


def _check_days(start: date, by: date | None, as_of: date) -> None:
    """Refuse days in an order that cannot be.

    Raises:
        JudgingError: If work begins before the evidence's day, or is to show before it begins.
    """
    if start < as_of:
        raise JudgingError(
            Message(
                "work cannot begin on {start}, before the day {as_of} that the evidence speaks of",
                start=start,
                as_of=as_of,
            )
        )
    if by is not None and by < start:
        raise JudgingError(
            Message("nothing can show by {by}, before work begins on {start}", by=by, start=start)
        )
