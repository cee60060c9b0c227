"""What is needed before any command is chosen: the letters of the console, the option for the language."""

from __future__ import annotations

import io
import sys

import click

from tieuchi.present.language import LANGUAGES, Tongue


def speak_utf8() -> None:
    """Print UTF-8 whatever the console says; Vietnamese cannot be written in a Windows code page."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="replace")


def lang_option(interface: Tongue) -> click.Option:
    """Return ``--lang``; its value is read before parsing, so here it is only checked and explained."""
    return click.Option(
        ["--lang"],
        type=click.Choice(LANGUAGES),
        envvar="TIEUCHI_LANG",
        show_envvar=True,
        expose_value=False,
        help=interface.say("Language of what is printed; vi when left out."),
    )
