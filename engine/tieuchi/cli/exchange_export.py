"""``tieuchi exchange export``: evidence as data values of DHIS2."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

import click

from tieuchi.cli import common
from tieuchi.cli.exchange_import import mapping_option
from tieuchi.cli.progress import with_progress
from tieuchi.desk import Desk
from tieuchi.evidence.reader import form_ids
from tieuchi.exchange.mapping import Mapped, read_mapping
from tieuchi.exchange.outgoing import Put, as_json, put
from tieuchi.files.folders import write_folder
from tieuchi.judge.reference import Reference
from tieuchi.present.language import Tongue
from tieuchi.values.problem import InputError, JudgingError, Problem


def command(output: Tongue, interface: Tongue) -> click.Command:
    """Return the command."""

    def run(files: tuple[str, ...], mapping: str, out: str | None) -> None:
        if out is None and len(files) > 1:
            raise click.UsageError(
                interface.say("several stations are written into a folder; name it with --out FOLDER")
            )
        export_values(files, mapping, out, output)

    say = interface.say
    help_ = say(
        "Write evidence as data values of DHIS2.\n\n"
        "Each STATION is an evidence file and gives one data value set for /api/dataValueSets. An estimate, "
        "the reason why something is unknown, the document and a list are carried in comments and long "
        "texts, and come back with ‘tieuchi exchange import’. What the mapping has no place for is named on "
        "the error output.\n\n"
        "\b\n"
        "Examples:\n"
        "  tieuchi exchange export station.yaml --mapping map.yaml > values.json\n"
        "  tieuchi exchange export stations/*.yaml --mapping map.yaml --out values"
    )
    params: list[click.Parameter] = [
        click.Argument(["files"], nargs=-1, required=True, metavar="STATION..."),
        mapping_option(interface),
        click.Option(
            ["--out"], metavar="FOLDER", help=say("Write one file for each station into this new folder.")
        ),
    ]
    return click.Command("export", callback=run, params=params, help=help_)


def export_values(files: Sequence[str], mapping: str, out: str | None, tongue: Tongue) -> None:
    """Write or print the data values; what is wrong with any of the files is told at once."""
    desk = Desk(evaluator=Reference())
    try:
        mapped = read_mapping(Path(mapping), form_ids(desk.root), desk.form)
        written = _written(desk, files, mapped, tongue)
        if out is not None:
            write_folder(Path(out), dict(_named(written)))
    except (InputError, JudgingError) as error:
        common.stop(error, tongue)
    if out is None:
        common.put("".join(as_json(one) for one in written.values()))
    else:
        common.put(
            tongue.say("{folder}: files of data values: {files}", folder=out, files=len(written)) + "\n"
        )
    for file, one in written.items():
        for left in one.left:
            click.echo(tongue.say("{file}: not carried over: {what}", file=file, what=left), err=True)


def _written(desk: Desk, files: Sequence[str], mapped: Mapped, tongue: Tongue) -> dict[str, Put]:
    written: dict[str, Put] = {}
    problems: list[Problem] = []
    for file in with_progress(files, tongue):
        try:
            written[file] = put(common.told(desk.read(file), tongue), mapped)
        except InputError as error:
            problems += error.problems
    if problems:
        raise InputError(problems)
    return written


def _named(written: Mapping[str, Put]) -> Iterator[tuple[str, str]]:
    """Yield each file's name and text; of several with one name, their number stands behind it."""
    counts: Counter[str] = Counter()
    for file, one in written.items():
        stem = Path(file).stem
        counts[stem.lower()] += 1
        number = counts[stem.lower()]
        yield f"{stem}.json" if number == 1 else f"{stem}-{number}.json", as_json(one)
