"""A progress bar on the error output, only when work takes more than a second and someone is watching."""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator, Sequence

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn

from tieuchi.present.language import Tongue

PATIENCE = 1.0
"""Seconds of silence before the bar appears."""


def with_progress(files: Sequence[str], tongue: Tongue) -> Iterator[str]:
    """Yield the files one by one, and show how far the work is when it takes long."""
    if not sys.stderr.isatty():
        yield from files
        return
    began = time.monotonic()
    bar = Progress(
        TextColumn("{task.description}"),
        BarColumn(),
        MofNCompleteColumn(),
        console=Console(stderr=True),
        transient=True,
    )
    task = bar.add_task(tongue.say("Judging"), total=len(files))
    try:
        for done, file in enumerate(files):
            if done and time.monotonic() - began > PATIENCE:
                bar.start()
            bar.update(task, completed=done)
            yield file
    finally:
        bar.stop()
