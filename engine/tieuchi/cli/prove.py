"""``tieuchi prove``: the proof sheet of a set."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import click

from tieuchi.cli.common import JUDGED, NOT_MET, Day, format_option, put, put_document, stop
from tieuchi.cli.extras import require_extra
from tieuchi.cli.progress import counted
from tieuchi.cli.proving import near, prover_of
from tieuchi.desk import Desk
from tieuchi.files.folders import require_new, write_folder
from tieuchi.judge.reference import Reference
from tieuchi.law.choosing import set_named
from tieuchi.law.criteria import SetFile
from tieuchi.present.document import Block
from tieuchi.present.language import Tongue
from tieuchi.present.proof import as_json, evidence_files, proof_blocks, proof_data
from tieuchi.prove.claims import Proof
from tieuchi.values.problem import InputError, JudgingError

SECONDS = 20.0


@dataclass(frozen=True)
class Order:
    """What one run is asked to do.

    Attributes:
        sets: The names of the sets; every set that can be judged when there are none.
        day: The day of the law, where it is not today or the set's own last day.
        seconds: How long one question may take.
        folder: Where evidence is written, where it is.
        fmt: How to print.
    """

    sets: tuple[str, ...]
    day: date | None
    seconds: float
    folder: str | None
    fmt: str


Sheet = tuple[SetFile, date, list[Proof]]


def command(output: Tongue, interface: Tongue) -> click.Command:
    """Return the command."""

    def run(**asked: Any) -> None:
        sys.exit(prove_sets(Order(**asked), output))

    return click.Command("prove", callback=run, params=_params(interface), help=_help(interface))


def _help(interface: Tongue) -> str:
    return interface.say(
        "Prove what is true of a set whatever the evidence.\n\n"
        "Bands leave no value out and each can win; points add up and can be reached in every zone; a better "
        "figure never lowers a score; a station can pass and can fail; each indicator and each disqualifier "
        "can decide; every field of the form is used; and where an interval can be wider than the truth. "
        "What is false comes with evidence that shows it; what the solver cannot decide is told apart. "
        "Without a SET every set that can be judged is proved.\n\n"
        "Leaves with 0 when every claim stands, 1 when one does not, 2 when a set is faulty.\n\n"
        "\b\n"
        "Examples:\n"
        "  tieuchi prove\n"
        "  tieuchi prove 1300-2023\n"
        "  tieuchi prove 1300-2023 --as-of 31/12/2024 --write evidence-1300\n"
        "  tieuchi prove 1300-2023 hoang-hoa-2024 --format json > proofs.json"
    )


def _params(interface: Tongue) -> list[click.Parameter]:
    say = interface.say
    return [
        click.Argument(["sets"], nargs=-1, metavar="[SET...]"),
        click.Option(
            ["--as-of", "day"],
            type=Day(interface),
            help=say("The day of the law; else today, or the nearest day on which the set is in force."),
        ),
        click.Option(
            ["--seconds"],
            type=click.FloatRange(min=0.1),
            default=SECONDS,
            show_default=True,
            help=say("How long one question may take before it counts as not proved."),
        ),
        click.Option(
            ["--write", "folder"],
            metavar="FOLDER",
            help=say("Write the evidence that shows what is false into this new folder."),
        ),
        format_option(interface, "json"),
    ]


def prove_sets(order: Order, tongue: Tongue) -> int:
    """Prove every set, print the sheets, write the evidence where asked, and return the exit code."""
    try:
        require_extra("prove")
        if order.folder is not None:
            require_new(Path(order.folder))
        desk = Desk(evaluator=Reference())
        judged = [head.id for head in desk.heads if head.kind != "frame"]
        sheets = [_proved(desk, name, order, tongue) for name in order.sets or judged]
        if order.folder is not None:
            proofs = [proof for _, _, found in sheets for proof in found]
            write_folder(Path(order.folder), evidence_files(proofs))
    except (InputError, JudgingError) as error:
        stop(error, tongue)
    _print(sheets, order, tongue)
    return JUDGED if all(proof.stands for _, _, found in sheets for proof in found) else NOT_MET


def _proved(desk: Desk, name: str, order: Order, tongue: Tongue) -> Sheet:
    from tieuchi.prove.proving import prove  # noqa: PLC0415 - it needs the solver, which may not be there

    head = set_named(desk.heads, name)
    day = order.day or near(head, datetime.now(UTC).astimezone().date())
    prover = prover_of(desk, head, day, order.seconds)
    on_the_form = [
        desk.law(one.id, day) for one in desk.heads if one.form == head.form and one.kind != "frame"
    ]
    proofs = counted(prove(prover, on_the_form), tongue.say("Proving {set}", set=head.id))
    return head, day, list(proofs)


def _print(sheets: list[Sheet], order: Order, tongue: Tongue) -> None:
    if order.fmt == "json":
        put(as_json(proof_data(*sheet) for sheet in sheets))
        return
    blocks: list[Block] = [block for sheet in sheets for block in proof_blocks(*sheet, order.folder, tongue)]
    put_document(blocks, order.fmt, tongue.say("Proof sheets"), tongue)
