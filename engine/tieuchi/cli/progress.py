"""A progress bar on the error output, only when work takes more than a second and someone is watching."""

from __future__ import annotations

import sys
import time
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from threading import Timer
from typing import TYPE_CHECKING, TypeVar

from tieuchi.present.language import Tongue

if TYPE_CHECKING:
    from rich.progress import Progress
    from rich.status import Status

Item = TypeVar("Item")

PATIENCE = 1.0
"""Seconds of silence before the bar appears."""


def with_progress(files: Sequence[str], tongue: Tongue) -> Iterator[str]:
    """Yield the files one by one, and show how far the work is when it takes long."""
    if not sys.stderr.isatty():
        yield from files
        return
    began = time.monotonic()
    bar = None
    for done, file in enumerate(files):
        if bar is None and time.monotonic() - began > PATIENCE:
            bar = _bar(tongue, len(files))
        if bar is not None:
            bar.update(bar.task_ids[0], completed=done)
        yield file
    if bar is not None:
        bar.stop()


def counted(items: Iterable[Item], doing: str) -> Iterator[Item]:
    """Yield items of which nobody knows how many there will be, and show how many came when it takes long."""
    if not sys.stderr.isatty():
        yield from items
        return
    from rich.console import Console  # noqa: PLC0415 - slow to import, seldom needed

    began, console = time.monotonic(), Console(stderr=True)
    status = console.status(doing)
    try:
        for done, item in enumerate(items, start=1):
            if time.monotonic() - began > PATIENCE:
                status.start()
                status.update(f"{doing}: {done}")
            yield item
    finally:
        status.stop()


def stations(done: Iterable[int], total: int, tongue: Tongue) -> None:
    """Go through work that tells again and again how many more stations are done, and show how far it is."""
    if not sys.stderr.isatty():
        for _ in done:
            pass
        return
    began, completed, bar = time.monotonic(), 0, None
    try:
        for more in done:
            completed += more
            if bar is None and time.monotonic() - began > PATIENCE:
                bar = _bar(tongue, total)
            if bar is not None:
                bar.update(bar.task_ids[0], completed=completed)
    finally:
        if bar is not None:
            bar.stop()


@contextmanager
def waiting(doing: str) -> Iterator[None]:
    """Show that work goes on while one piece of it takes long."""
    if not sys.stderr.isatty():
        yield
        return
    shown: list[Status] = []

    def show() -> None:
        from rich.console import Console  # noqa: PLC0415 - slow to import, seldom needed

        shown.append(Console(stderr=True).status(doing))
        shown[0].start()

    timer = Timer(PATIENCE, show)
    timer.start()
    try:
        yield
    finally:
        timer.cancel()
        timer.join()
        for status in shown:
            status.stop()


def _bar(tongue: Tongue, total: int) -> Progress:
    """Return a running bar; rich is only imported when there is something to wait for."""
    from rich.console import Console  # noqa: PLC0415 - slow to import, seldom needed
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn  # noqa: PLC0415 - as above

    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn())
    bar = Progress(*columns, console=Console(stderr=True), transient=True)
    bar.add_task(tongue.say("Judging"), total=total)
    bar.start()
    return bar
