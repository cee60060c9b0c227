"""``tieuchi simulate``: who gains and who loses recognition by a draft, over one and the same population."""

from __future__ import annotations

import sys
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from tieuchi.cli.common import BAD_INPUT, JUDGED, format_option, put, put_document, stop
from tieuchi.cli.endings import PICTURES, FileName, kind_of
from tieuchi.cli.extras import require_extra
from tieuchi.cli.progress import counted
from tieuchi.cli.proving import near
from tieuchi.cli.versions import version
from tieuchi.desk import Desk
from tieuchi.files.replacing import new_bytes, require_new
from tieuchi.judge.reference import Reference
from tieuchi.present.language import Tongue
from tieuchi.values.problem import InputError, JudgingError
from tieuchi.values.text import nfc

if TYPE_CHECKING:
    from tieuchi.bulk.population import Version
    from tieuchi.law.amendments import Amendment
    from tieuchi.present.simulated import Simulation

NAMES = 20
SECONDS = 5.0
"""How long the solver may take over one question."""


@dataclass(frozen=True)
class Order:
    """What one run is asked to do.

    Attributes:
        files: The amendment and the data; the data alone where two sets are compared.
        first: The set to compare from, where two are compared.
        second: The set to compare to.
        chart: The file of the chart, where one is asked for.
        names: How many stations are named that gain recognition, and how many that lose it.
        fmt: How to print.
    """

    files: tuple[str, ...]
    first: str | None
    second: str | None
    chart: str | None
    names: int
    fmt: str

    @property
    def data(self) -> tuple[str, ...]:
        """The names of the data."""
        return self.files if self.first is not None else self.files[1:]


def command(output: Tongue, interface: Tongue) -> click.Command:
    """Return the command."""

    def run(**asked: Any) -> None:
        order = Order(**asked)
        _check(order, interface)
        sys.exit(simulate(order, output))

    return click.Command("simulate", callback=run, params=_params(interface), help=_help(interface))


def _help(interface: Tongue) -> str:
    return interface.say(
        "Show what a draft amendment would change over many stations.\n\n"
        "AMENDMENT.yaml says what a draft changes in a set, adds to it or drops from it; DATA are tables of "
        "stations or folders of evidence files, as for ‘tieuchi assess --bulk’. Every station is judged by "
        "the set as it stands and by the set as amended: who gains and who loses recognition, by zone and by "
        "province and by name, and how far the points of each indicator move. With --from and --to two sets "
        "are compared instead; a set may be the path of its folder in other content.\n\n"
        "What one of the two cannot judge is left out of both and counted. Leaves with 0 when the stations "
        "were judged, 2 when the amendment or the data are faulty or no station could be judged.\n\n"
        "\b\n"
        "Examples:\n"
        "  tieuchi simulate amendment.yaml country/\n"
        "  tieuchi simulate amendment.yaml country/ --chart amendment.png\n"
        "  tieuchi simulate amendment.yaml country.xlsx --format json > simulation.json\n"
        "  tieuchi simulate --from 1300-2023 --to draft/criteria/1300-2023 country/"
    )


def _params(interface: Tongue) -> list[click.Parameter]:
    say = interface.say
    return [
        click.Argument(["files"], nargs=-1, required=True, metavar="[AMENDMENT.yaml] DATA..."),
        click.Option(["--from", "first"], metavar="SET", help=say("Compare this set …")),
        click.Option(["--to", "second"], metavar="SET", help=say("… with this one, without an amendment.")),
        click.Option(
            ["--chart"],
            type=FileName(interface, *PICTURES),
            metavar="FILE",
            help=say("Draw a chart into this new file, which ends in .svg, .png or .html."),
        ),
        click.Option(
            ["--names"],
            type=click.IntRange(min=0),
            default=NAMES,
            show_default=True,
            metavar="N",
            help=say("Name so many of the stations that gain recognition, and of those that lose it."),
        ),
        format_option(interface, "json"),
    ]


def _check(order: Order, interface: Tongue) -> None:
    """Refuse a command line that does not say what to compare.

    Raises:
        click.UsageError: In the language of the interface.
    """
    if (order.first is None) != (order.second is None):
        raise click.UsageError(interface.say("--from and --to go together"))
    if not order.data:
        raise click.UsageError(interface.say("name the data too: AMENDMENT.yaml, then files or folders"))


def simulate(order: Order, tongue: Tongue) -> int:
    """Judge the data by both laws, print what differs, draw the chart, and return the exit code."""
    try:
        require_extra("bulk")
        require_new([] if order.chart is None else [order.chart])
        simulation = _simulation(order, tongue)
        if order.chart is not None:
            _draw(simulation, order.chart, tongue)
    except (InputError, JudgingError) as error:
        stop(error, tongue)
    _print(simulation, order.fmt, tongue)
    return JUDGED if simulation.comparison.compared else BAD_INPUT


def _simulation(order: Order, tongue: Tongue) -> Simulation:
    # What needs the libraries of many stations, which may not be there, is imported only here.
    from tieuchi.bulk.engines import engine_named  # noqa: PLC0415 - as above
    from tieuchi.bulk.population import Simulating  # noqa: PLC0415 - as above
    from tieuchi.bulk.running import forms_of  # noqa: PLC0415 - as above
    from tieuchi.present.simulated import Simulation  # noqa: PLC0415 - as above
    from tieuchi.tables.sources import open_dataset  # noqa: PLC0415 - as above

    before, after, amendment = _versions(order)
    simulating = Simulating(before, after, engine_named("polars"), order.names)
    dataset = open_dataset([Path(name) for name in order.data], forms_of(before.desk))
    for _ in counted(simulating.batches(dataset), tongue.say("Judging by both laws")):
        pass
    named = (order.first or before.head.id, order.second or nfc(order.files[0]))
    form = before.desk.form(before.head.form)
    simulation = Simulation(named, amendment, order.data, simulating.result(dataset), form)
    if simulation.comparison.still and not simulation.same_law:
        simulation = replace(simulation, proved=_proved(before, after))
    return simulation


def _versions(order: Order) -> tuple[Version, Version, Amendment | None]:
    from tieuchi.bulk.drafting import read_amended  # noqa: PLC0415 - as above
    from tieuchi.bulk.population import Version  # noqa: PLC0415 - as above

    if order.first is not None and order.second is not None:
        first, second = (
            Version(desk, desk.criteria_set(head.id), any_day=True)
            for desk, head in map(version, (order.first, order.second))
        )
        return first, second, None
    desk = Desk(evaluator=Reference())
    read = read_amended(desk, Path(order.files[0]))
    return Version(desk, read.before), Version(desk, read.after), read.amendment


def _proved(before: Version, after: Version) -> bool | None:
    """Return whether two laws are proved to judge alike; None where that cannot be told here."""
    if find_spec("z3") is None:
        return None
    from tieuchi.prove.differences import Comparing  # noqa: PLC0415 - it needs the solver
    from tieuchi.prove.prover import Prover  # noqa: PLC0415 - as above

    day = near(before.head, datetime.now(UTC).astimezone().date())
    first, second = (
        Prover(one.law(day), one.desk.form(one.head.form), day, SECONDS) for one in (before, after)
    )
    changes = {one.change for one in Comparing(first, second, SECONDS).differences()}
    if changes & {"score", "verdict"}:
        return False
    return None if "not proved" in changes else True


def _draw(simulation: Simulation, file: str, tongue: Tongue) -> None:
    """Write the chart.

    Raises:
        InputError: If the file is there already, or cannot be written.
    """
    from tieuchi.present.simulation_chart import chart_bytes  # noqa: PLC0415 - slow to import, seldom needed

    new_bytes(Path(file), chart_bytes(simulation, kind_of(file), tongue))


def _print(simulation: Simulation, fmt: str, tongue: Tongue) -> None:
    from tieuchi.present.simulated import simulation_blocks, title_of  # noqa: PLC0415 - as above
    from tieuchi.present.simulated_data import as_json  # noqa: PLC0415 - as above

    if fmt == "json":
        put(as_json(simulation))
        return
    put_document(simulation_blocks(simulation, tongue), fmt, title_of(simulation, tongue), tongue)
