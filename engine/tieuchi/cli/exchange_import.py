"""``tieuchi exchange import``: evidence files from data values of DHIS2."""

from __future__ import annotations

from pathlib import Path

import click

from tieuchi.cli import progress
from tieuchi.cli.common import put, stop
from tieuchi.desk import Desk
from tieuchi.evidence.reader import form_ids
from tieuchi.exchange.incoming import Taken, take
from tieuchi.exchange.mapping import read_mapping
from tieuchi.files.folders import write_folder
from tieuchi.files.json import read_json
from tieuchi.files.writing import as_yaml
from tieuchi.judge.reference import Reference
from tieuchi.present.language import Tongue
from tieuchi.values.fields import Text
from tieuchi.values.problem import InputError, JudgingError


def mapping_option(interface: Tongue) -> click.Option:
    """Return ``--mapping``, which says what the ids of DHIS2 are."""
    return click.Option(
        ["--mapping"],
        required=True,
        metavar="MAP.yaml",
        help=interface.say("Which data element is which field, and which org unit is which commune."),
    )


def command(output: Tongue, interface: Tongue) -> click.Command:
    """Return the command."""

    def run(file: str, mapping: str, out: str) -> None:
        import_values(file, mapping, out, output)

    say = interface.say
    help_ = say(
        "Write evidence files from data values of DHIS2.\n\n"
        "FILE is the JSON of /api/dataValueSets. Each org unit and period gives one evidence file in the new "
        "folder. Ids that the mapping does not know, values that stand twice and values that do not fit the "
        "form are all named, and then nothing is written. What no evidence file says, such as who stored a "
        "value, is counted on the error output.\n\n"
        "\b\n"
        "Examples:\n"
        "  tieuchi exchange import values.json --mapping map.yaml --out stations\n"
        "  tieuchi assess stations/*.yaml"
    )
    params: list[click.Parameter] = [
        click.Argument(["file"], metavar="FILE.json"),
        mapping_option(interface),
        click.Option(["--out"], required=True, metavar="FOLDER", help=say("The new folder.")),
    ]
    return click.Command("import", callback=run, params=params, help=help_)


def import_values(file: str, mapping: str, out: str, tongue: Tongue) -> None:
    """Write the evidence files and say how many there are."""
    desk = Desk(evaluator=Reference())
    try:
        mapped = read_mapping(Path(mapping), form_ids(desk.root), desk.form)
        reading = tongue.say("Reading evidence")
        taken = take(
            read_json(Path(file)), mapped, _source(file), lambda files: progress.counted(files, reading)
        )
        write_folder(Path(out), {name: as_yaml(data) for name, data in taken.written.items()})
    except (InputError, JudgingError) as error:
        stop(error, tongue)
    put(tongue.say("{folder}: evidence files: {files}", folder=out, files=len(taken.written)) + "\n")
    _tell_of_the_rest(taken, tongue)


def _source(file: str) -> Text:
    name = Path(file).name
    said = {lang: Tongue(lang).say("Data values of DHIS2, {file}", file=name) for lang in ("vi", "en")}
    return Text(**said)


def _tell_of_the_rest(taken: Taken, tongue: Tongue) -> None:
    counts = [f"{name} ({many})" for name, many in taken.left.items() if many]
    if counts:
        click.echo(tongue.say("not carried over: {names}", names=counts), err=True)
