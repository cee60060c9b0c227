"""The options of ``tieuchi assess`` that go with ``--bulk``, and which of them go together."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields
from typing import Any

import click

from tieuchi.bulk import ENGINES, FORMATS
from tieuchi.present.language import Tongue


def bulk_params(interface: Tongue) -> list[click.Parameter]:
    """Return the options of ``tieuchi assess`` that go with ``--bulk``; what was not given is None."""
    say = interface.say
    return [
        click.Option(
            ["--bulk"], is_flag=True, help=say("Judge many stations at once: tables, workbooks, folders.")
        ),
        click.Option(
            ["--engine"],
            type=click.Choice(ENGINES),
            help=say("With --bulk: what judges; all give the same findings. polars when left out."),
        ),
        click.Option(
            ["--spark"],
            metavar="sc://HOST:PORT",
            help=say("With --engine spark: the Spark Connect server; Spark on this machine when left out."),
        ),
        click.Option(
            ["--out"], metavar="FOLDER", help=say("With --bulk: write findings, totals and rejects here.")
        ),
        click.Option(
            ["--to"],
            type=click.Choice(FORMATS),
            help=say("With --out: what the files are written as; parquet when left out."),
        ),
        click.Option(
            ["--summary"],
            is_flag=True,
            default=None,
            help=say("With --bulk: print how many pass by set, province, zone and year."),
        ),
    ]


@dataclass(frozen=True)
class BulkOptions:
    """The options of ``tieuchi assess`` that go with ``--bulk``, as they were given.

    Attributes:
        engine: What judges.
        spark: Where Spark answers.
        out: The folder that files are written into, where any are.
        to: The format of the files.
        summary: Whether to print how many stations pass.
    """

    engine: str | None = None
    spark: str | None = None
    out: str | None = None
    to: str | None = None
    summary: bool | None = None

    @classmethod
    def names(cls) -> tuple[str, ...]:
        """Return the names of the options, in order."""
        return tuple(one.name for one in fields(cls))


def check_options(many: BulkOptions, single: Mapping[str, Any], interface: Tongue, *, bulk: bool) -> None:
    """Refuse options that do not go together.

    Args:
        many: The options that only go with ``--bulk``.
        single: The options that do not go with it, by name.
        interface: The language of the refusal.
        bulk: Whether many stations are judged at once.

    Raises:
        click.UsageError: If some do not.
    """
    given = [f"--{name}" for name, value in (single if bulk else vars(many)).items() if value]
    if given and bulk:
        raise click.UsageError(interface.say("{options} does not go with --bulk", options=given))
    if given:
        raise click.UsageError(interface.say("{options} goes with --bulk", options=given))
    if many.spark and many.engine != "spark":
        raise click.UsageError(interface.say("--spark goes with --engine spark"))
    if many.to and not many.out:
        raise click.UsageError(interface.say("--to goes with --out"))
    if bulk and not many.out and not many.summary:
        raise click.UsageError(
            interface.say("say what to do with what is found: --out FOLDER writes it, --summary counts it")
        )
