"""The evaluators on the command line: which of them judges."""

from __future__ import annotations

import click

from tieuchi.judge.judging import Evaluator
from tieuchi.judge.reference import Reference
from tieuchi.present.language import Tongue
from tieuchi.values.problem import JudgingError
from tieuchi.values.text import Message


def judge_option(interface: Tongue) -> click.Option:
    """Return ``--judge``."""
    return click.Option(
        ["--judge"],
        type=click.Choice(["rete", "reference"]),
        help=interface.say(
            "Which evaluator judges; all give the same findings. The best available when left out."
        ),
    )


def evaluator(judge: str | None) -> Evaluator | None:
    """Return the evaluator of a name; None leaves the choice to the desk.

    Raises:
        JudgingError: If durable-rules is asked for and cannot be imported.
    """
    if judge == "reference":
        return Reference()
    if judge is None:
        return None
    try:
        from tieuchi.judge.rete import Rete  # noqa: PLC0415 - it imports the library only here
    except ImportError:
        raise JudgingError(
            Message("durable-rules cannot be imported here, so ‘rete’ cannot judge; ‘reference’ can")
        ) from None
    return Rete()
