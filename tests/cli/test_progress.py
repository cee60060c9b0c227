"""What is shown while something takes long, on the error output of someone who is watching."""

from __future__ import annotations

import sys
import time

import pytest

from tieuchi.cli import progress

CURSOR_BACK = "\x1b[?25h"
"""What a terminal is sent when nothing moves on it any more."""


class Screen:
    """An error output that someone is watching, or not."""

    def __init__(self) -> None:
        self.watched = True
        self.text = ""

    def isatty(self) -> bool:
        """Whether it is a terminal."""
        return self.watched

    def write(self, text: str) -> int:
        """Show a text."""
        self.text += text
        return len(text)

    def flush(self) -> None:
        """Show everything at once, as a terminal does."""


def watched(monkeypatch: pytest.MonkeyPatch) -> Screen:
    """Return an error output that someone watches, from now on the one of this process."""
    screen = Screen()
    monkeypatch.setattr(sys, "stderr", screen)
    monkeypatch.setenv("TERM", "xterm")
    return screen


def until_told(screen: Screen) -> None:
    """Work until it is said that work goes on."""
    while "Looking" not in screen.text:
        time.sleep(0.01)


def test_work_that_takes_long_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    """It is told that work goes on, until it ends."""
    screen = watched(monkeypatch)
    monkeypatch.setattr(progress, "PATIENCE", 0.01)
    with progress.waiting("Looking"):
        until_told(screen)
    assert CURSOR_BACK in screen.text


def test_an_error_ends_the_waiting_too(monkeypatch: pytest.MonkeyPatch) -> None:
    """What goes wrong reaches whoever waits, and nothing goes on showing."""
    screen = watched(monkeypatch)
    monkeypatch.setattr(progress, "PATIENCE", 0.01)

    def fail() -> None:
        with progress.waiting("Looking"):
            until_told(screen)
            raise ValueError("wrong")

    with pytest.raises(ValueError, match="wrong"):
        fail()
    assert CURSOR_BACK in screen.text


def test_short_work_and_work_that_nobody_watches_are_not_named(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing is shown before the patience is over, nor where the output is no terminal."""
    screen = watched(monkeypatch)
    monkeypatch.setattr(progress, "PATIENCE", 60.0)
    with progress.waiting("Looking"):
        pass
    monkeypatch.setattr(progress, "PATIENCE", 0.0)
    screen.watched = False
    with progress.waiting("Looking"):
        pass
    assert screen.text == ""
