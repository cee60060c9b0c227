"""``tieuchi decide``: a council's decision, recorded with all that it rested on."""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import dataclass, fields
from datetime import date
from typing import TYPE_CHECKING, Any, TypeVar, get_args

import click

from tieuchi.cli.common import BAD_INPUT, JUDGED, Day, complain, put_document
from tieuchi.cli.registers import db_option, opened, today
from tieuchi.cli.stations import station_files, stations_option
from tieuchi.files.content import content_root
from tieuchi.present.language import Tongue
from tieuchi.present.tables import DEFAULT_FORMAT
from tieuchi.register.deciding import Ruling, built, drafted, require_sound
from tieuchi.register.entries import Decided, Draft, Supersedes
from tieuchi.register.weighing import Filing, Weighed, weigh
from tieuchi.values.problem import InputError, JudgingError
from tieuchi.values.text import Message

if TYPE_CHECKING:
    from tieuchi.register.store.register import Register

Done = TypeVar("Done")


@dataclass(frozen=True)
class Order:
    """What one run is asked to do: the evidence, what was decided of it, and where to record it.

    Attributes:
        file: The evidence file.
        stations: Folders and files of stations' evidence that its figures are counted from.
        ruling: What the council decided.
        supersedes: The decision or line that this one corrects.
        mended: Why it is corrected.
        day: The day of judging; the evidence's own when left out.
        set_id: The set to judge by; the one in force when left out.
        db: The register.
    """

    file: str
    stations: tuple[str, ...]
    ruling: Ruling
    supersedes: str | None
    mended: str | None
    day: date | None
    set_id: str | None
    db: str


def command(output: Tongue, interface: Tongue) -> click.Command:
    """Return the command."""

    def run(**asked: Any) -> None:
        sys.exit(decide(_ordered(asked), output))

    return click.Command("decide", callback=run, params=_params(interface), help=_help(interface))


def _help(interface: Tongue) -> str:
    return interface.say(
        "Record a council's decision with all that it rested on.\n\n"
        "The evidence is judged, and kept with the decision are its files, the law and norms of its day, the "
        "findings and the receipt, so that the decision can be judged again years later. A recognition holds "
        "for the years that the criteria set gives it. Where the council decided otherwise than the rule "
        "says, --because keeps its reason. Nothing recorded is ever changed: what is wrong is corrected by a "
        "new decision with --supersedes.\n\n"
        "\b\n"
        "Examples:\n"
        "  tieuchi decide station.yaml --outcome recognised --number 10/QĐ-UBND --date 03/01/2025 \\\n"
        '    --by "UBND tỉnh Mẫu" --signer "Nguyễn Văn A"\n'
        "  tieuchi decide station.yaml --outcome refused --number 11/QĐ-UBND --date 03/01/2025 \\\n"
        '    --by "UBND tỉnh Mẫu" --because "Hồ sơ chưa đủ chữ ký"\n'
        "  tieuchi decide station.yaml --outcome recognised --number 10/QĐ-UBND --date 04/01/2025 \\\n"
        '    --by "UBND tỉnh Mẫu" --supersedes 10/QĐ-UBND --correction-because "Ghi nhầm ngày ký"'
    )


def _params(interface: Tongue) -> list[click.Parameter]:
    say, day = interface.say, Day(interface)
    return [
        click.Argument(["file"], metavar="FILE"),
        click.Option(
            ["--outcome"],
            type=click.Choice(get_args(Decided)),
            required=True,
            help=say("What was decided; withdrawn takes a recognition back."),
        ),
        click.Option(["--number"], required=True, help=say("The decision's number, such as 10/QĐ-UBND.")),
        click.Option(["--date", "signed"], type=day, required=True, help=say("The day it was signed.")),
        click.Option(["--by"], required=True, help=say("The authority that decided.")),
        click.Option(
            ["--signer", "signers"], multiple=True, metavar="NAME", help=say("Who signed; may be repeated.")
        ),
        click.Option(
            ["--holds-from", "begins"],
            type=day,
            help=say("The first day it holds; else the day it was signed."),
        ),
        click.Option(
            ["--because"], metavar="REASON", help=say("Why the council decided otherwise than the rule says.")
        ),
        click.Option(["--note"], help=say("What a reader should know.")),
        click.Option(
            ["--supersedes"],
            metavar="NUMBER|LINE",
            help=say("The decision or line that this one corrects."),
        ),
        click.Option(["--correction-because", "mended"], metavar="REASON", help=say("Why it is corrected.")),
        stations_option(interface),
        click.Option(
            ["--as-of", "day"],
            type=day,
            help=say("Judge as of this day, 2024-05-31 or 31/05/2024; else the evidence's own."),
        ),
        click.Option(
            ["--set", "set_id"], metavar="ID", help=say("Judge by this set; else the one in force.")
        ),
        db_option(interface),
    ]


def _ordered(asked: dict[str, Any]) -> Order:
    ruling = Ruling(**{one.name: asked.pop(one.name) for one in fields(Ruling)})
    return Order(ruling=ruling, **asked)


def decide(order: Order, tongue: Tongue) -> int:
    """Judge, record, print what was recorded, and return the exit code."""
    faults = Faults()
    register = faults.gather(lambda: opened(order.db))
    weighed = faults.gather(lambda: _weighed(order))
    corrected = faults.gather(lambda: _supersedes(register, order, weighed))
    draft = faults.gather(lambda: _draft(order.ruling, weighed, corrected))
    if register is not None and weighed is not None and draft is not None and not faults.found:
        faults.gather(lambda: _record(register, weighed, draft, tongue))
    for error in faults.found:
        complain(error, tongue)
    return BAD_INPUT if faults.found else JUDGED


class Faults:
    """Gathers what is wrong, so that all of it is told at once.

    Attributes:
        found: What was found.
    """

    def __init__(self) -> None:
        self.found: list[InputError | JudgingError] = []

    def gather(self, work: Callable[[], Done]) -> Done | None:
        """Return what some work returns; where it cannot be done keep why, and return None."""
        try:
            return work()
        except (InputError, JudgingError) as error:
            self.found.append(error)
            return None


def _weighed(order: Order) -> Weighed:
    return weigh(content_root(), Filing(order.file, station_files(order.stations), order.day, order.set_id))


def _draft(ruling: Ruling, weighed: Weighed | None, supersedes: Supersedes | None) -> Draft | None:
    if weighed is None:
        require_sound(ruling, None, today())
        return None
    return drafted(weighed, ruling, supersedes, today())


def _supersedes(register: Register | None, order: Order, weighed: Weighed | None) -> Supersedes | None:
    if (order.supersedes is None) != (order.mended is None):
        raise JudgingError(
            Message("--supersedes says what is corrected and --correction-because why; give both")
        )
    if order.supersedes is None or register is None:
        return None
    from tieuchi.register.correcting import line_to_correct  # noqa: PLC0415 - it needs the extra
    from tieuchi.register.seeking import lines_of  # noqa: PLC0415 - as above

    if weighed is None:
        lines_of(register, order.supersedes)
        return None
    line = line_to_correct(register, order.supersedes, weighed.evidence)
    said = {"position": line.position, "leaf_hash": line.hash.hex(), "because": order.mended}
    return built(Supersedes, said, "--correction-{name}")


def _record(register: Register, weighed: Weighed, draft: Draft, tongue: Tongue) -> None:
    from tieuchi.present.decisions import decision_blocks, head_line  # noqa: PLC0415 - it needs the extra
    from tieuchi.register.standing import Standing  # noqa: PLC0415 - as above

    kept = register.append([draft], weighed.objects)
    blocks = [block for one in kept for block in decision_blocks(Standing(one), tongue)]
    put_document([*blocks, head_line(register.where, register.head, tongue)], DEFAULT_FORMAT, "", tongue)
