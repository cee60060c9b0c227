"""``tieuchi decide``: a council's decision, recorded with all that it rested on."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any, get_args

import click

from tieuchi.cli.common import Day, put_document, stop
from tieuchi.cli.registers import db_option, opened, today
from tieuchi.cli.stations import station_files
from tieuchi.files.content import content_root
from tieuchi.present.language import Tongue
from tieuchi.present.tables import DEFAULT_FORMAT
from tieuchi.register.entries import Decided, Decision, Supersedes
from tieuchi.values.problem import InputError, JudgingError
from tieuchi.values.text import Message

if TYPE_CHECKING:
    from tieuchi.register.deciding import Weighed
    from tieuchi.register.store.register import Register


@dataclass(frozen=True)
class Order:
    """What one run is asked to do: the evidence, what was decided of it, and where to record it.

    Attributes:
        file: The evidence file.
        stations: Folders and files of stations' evidence that its figures are counted from.
        outcome: What the council decided.
        number: The decision's number.
        signed: The day it was signed.
        by: The authority.
        signers: Who signed.
        begins: The first day it holds; the day it was signed when left out.
        because: Why the council departed from the rule.
        note: What a reader should know.
        supersedes: The decision or line that this one corrects.
        mended: Why it is corrected.
        day: The day of judging; the evidence's own when left out.
        set_id: The set to judge by; the one in force when left out.
        db: The register.
    """

    file: str
    stations: tuple[str, ...]
    outcome: Decided
    number: str
    signed: date
    by: str
    signers: tuple[str, ...]
    begins: date | None
    because: str | None
    note: str | None
    supersedes: str | None
    mended: str | None
    day: date | None
    set_id: str | None
    db: str


def command(output: Tongue, interface: Tongue) -> click.Command:
    """Return the command."""

    def run(**asked: Any) -> None:
        decide(Order(**asked), interface, output)

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
        click.Option(
            ["--stations"],
            multiple=True,
            metavar="FOLDER|FILE",
            help=say("Count the report's figures from this evidence of its stations; may be repeated."),
        ),
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


def decide(order: Order, interface: Tongue, tongue: Tongue) -> None:
    """Judge, record, and print what was recorded."""
    if (order.supersedes is None) != (order.mended is None):
        raise click.UsageError(
            interface.say("--supersedes says what is corrected and --correction-because why; give both")
        )
    try:
        register = opened(order.db)
        _record(register, order, tongue)
    except (InputError, JudgingError) as error:
        stop(error, tongue)


def _record(register: Register, order: Order, tongue: Tongue) -> None:
    from tieuchi.present.decisions import decision_blocks, head_line  # noqa: PLC0415 - it needs the extra
    from tieuchi.register.deciding import Filing, drafted, weigh  # noqa: PLC0415 - as above
    from tieuchi.register.standing import Standing  # noqa: PLC0415 - as above

    filing = Filing(order.file, station_files(order.stations), order.day, order.set_id)
    weighed = weigh(content_root(), filing)
    decision = _decision(order, weighed)
    draft = drafted(weighed, decision, order.because, _supersedes(register, order, weighed))
    kept = register.append([draft], weighed.objects)
    blocks = [block for one in kept for block in decision_blocks(Standing(one), tongue)]
    put_document([*blocks, head_line(register.where, register.head, tongue)], DEFAULT_FORMAT, "", tongue)


def _decision(order: Order, weighed: Weighed) -> Decision:
    from tieuchi.register.deciding import built, last_day  # noqa: PLC0415 - it needs the extra

    if order.signed > today():
        raise JudgingError(
            Message("{day} has not come yet: --date is the day on which it was signed.", day=order.signed)
        )
    begins = None if order.outcome == "refused" else order.begins or order.signed
    said = {
        "number": order.number,
        "outcome": order.outcome,
        "date": order.signed,
        "by": order.by,
        "signers": order.signers,
        "holds_from": begins,
        "holds_to": begins and last_day(weighed, order.outcome, begins),
        "note": order.note,
    }
    return built(Decision, said, "--{name}")


def _supersedes(register: Register, order: Order, weighed: Weighed) -> Supersedes | None:
    from tieuchi.register.correcting import line_to_correct  # noqa: PLC0415 - it needs the extra
    from tieuchi.register.deciding import built  # noqa: PLC0415 - as above

    if order.supersedes is None:
        return None
    line = line_to_correct(register, order.supersedes, weighed.evidence)
    said = {"position": line.position, "leaf_hash": line.hash.hex(), "because": order.mended}
    return built(Supersedes, said, "--correction-{name}")
