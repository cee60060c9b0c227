"""``tieuchi confirm``: someone who holds the official text has checked an indicator."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import UTC, date, datetime

import click

from tieuchi.cli.common import Day, format_option, put_document, stop
from tieuchi.desk import Desk
from tieuchi.law.choosing import set_named
from tieuchi.law.confirmations import Check, new_confirmations
from tieuchi.law.criteria import SetFile
from tieuchi.law.recording import record
from tieuchi.present.basis import confirmed_blocks
from tieuchi.present.language import Tongue
from tieuchi.values.problem import InputError, JudgingError
from tieuchi.values.text import Message


def command(output: Tongue, interface: Tongue) -> click.Command:
    """Return the command."""

    def run(named: tuple[str, ...], source: str, by: str, on: date | None, fmt: str) -> None:
        confirm(named, Check(source, by, on or _today()), fmt, output)

    help_ = interface.say(
        "Record that someone who holds the official text has checked indicators against it.\n\n"
        "What is vouched for is the title, number and points, the reading, every level, and the measures and "
        "tables they rest on; read them first with ‘tieuchi show SET/INDICATOR’. The record stands in the "
        "set's folder, bound to the hash of just that: whoever edits it takes the confirmation away. Norms, "
        "sources and examples are not part of it.\n\n"
        "\b\n"
        "Examples:\n"
        '  tieuchi confirm 1300-2023/26 --by "Nguyễn Văn A" --source "QĐ 1300/QĐ-BYT, phụ lục, trang 9"\n'
        '  tieuchi confirm 1300-2023/1 1300-2023/2 --by "Trần Thị B" --source "bản in" --on 2026-01-15'
    )
    params: list[click.Parameter] = [
        click.Argument(
            ["named"],
            nargs=-1,
            required=True,
            metavar="SET/INDICATOR...",
            callback=_each_indicator(interface),
        ),
        click.Option(
            ["--source"],
            required=True,
            help=interface.say("The text it was checked against: number, day, page."),
        ),
        click.Option(["--by"], required=True, help=interface.say("Who checked it.")),
        click.Option(["--on"], type=Day(interface), help=interface.say("The day; today when left out.")),
        format_option(interface),
    ]
    return click.Command("confirm", callback=run, params=params, help=help_)


def confirm(named: tuple[str, ...], check: Check, fmt: str, tongue: Tongue) -> None:
    """Record the confirmations and print what was vouched for."""
    try:
        desk = Desk()
        head = set_named(desk.heads, _set_of(named))
        _refuse(head, check)
        numbers = [one.partition("/")[2] for one in named]
        found = new_confirmations(desk.criteria_set(head.id), numbers, check)
        file = record(desk.root, head.id, found)
        blocks = confirmed_blocks(Desk().criteria_set(head.id), found, file, tongue)
    except (InputError, JudgingError) as error:
        stop(error, tongue)
    put_document(blocks, fmt, head.id, tongue)


def _each_indicator(interface: Tongue) -> Callable[..., tuple[str, ...]]:
    """Return what refuses a whole set, before anything else of the command is looked at."""

    def check(ctx: click.Context, param: click.Parameter, named: tuple[str, ...]) -> tuple[str, ...]:
        whole = [set_id for set_id, _, number in (one.partition("/") for one in named) if not number]
        if whole:
            raise click.UsageError(
                interface.say(
                    "a set is confirmed indicator by indicator; name each that was checked: tieuchi confirm "
                    "{set}/1 {set}/2 …",
                    set=whole[0],
                ),
                ctx,
            )
        return named

    return check


def _set_of(named: Iterable[str]) -> str:
    """Return the one set whose indicators are named."""
    sets = list(dict.fromkeys(one.partition("/")[0] for one in named))
    if len(sets) > 1:
        raise JudgingError(
            Message("indicators of one set are confirmed at a time, and here are {sets}", sets=sets)
        )
    return sets[0]


def _refuse(head: SetFile, check: Check) -> None:
    """Refuse what no confirmation can be made of.

    Raises:
        JudgingError: With all that is wrong.
    """
    faults = []
    if head.kind == "frame":
        faults.append(
            Message("Only the frame of ‘{set}’ is known; there is nothing to confirm yet.", set=head.id)
        )
    if not check.source.strip():
        faults.append(Message("--source is empty: name the text it was checked against, with its page."))
    if not check.by.strip():
        faults.append(Message("--by is empty: name who checked it."))
    if check.on > _today():
        faults.append(
            Message("{day} has not come yet: --on is the day on which it was checked.", day=check.on)
        )
    if check.on < head.instrument.issued:
        faults.append(
            Message(
                "Nobody could check it on {day}: {instrument} was issued on {issued}.",
                day=check.on,
                instrument=head.instrument.number,
                issued=head.instrument.issued,
            )
        )
    if faults:
        raise JudgingError(Message("{faults}", faults=faults))


def _today() -> date:
    return datetime.now(UTC).astimezone().date()
