"""Processes that write one register at once, or are killed while they write: ``python writers.py HOW WHERE NUMBER``.

This runs as a process of its own that forks: each writer then starts in a moment and opens the register itself.
"""

from __future__ import annotations

import os
import random
import resource
import signal
import sys
import time
from collections.abc import Callable

from sqlalchemy import event

from registering import OBJECTS, communes, verified
from tieuchi.register.store.register import open_register
from tieuchi.values.problem import JudgingError

BATCH = 3
"""How many lines a writer that is killed adds at a time."""
WRITERS = 2
LONGEST = 0.08
"""Seconds after which a writer is killed at the latest."""
MOST_STATEMENTS = 40


def forked(work: Callable[[], None]) -> int:
    """Start a process that does some work, and return its number."""
    child = os.fork()
    if not child:
        code = 1
        try:
            work()
            code = 0
        finally:
            sys.stdout.flush()
            os._exit(code)
    return child


def done(child: int) -> int:
    """Wait for a process, and return the code it left with; of a killed one the signal, negative."""
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


def together(where: str, number: int) -> None:
    """Let two processes record so many decisions each, at the same time."""
    waiting, go = os.pipe()

    def write(name: int) -> None:
        register = open_register(where)
        os.close(go)
        assert os.read(waiting, 1) == b"", "all begin when the last has closed its end"
        drafts = list(communes(number, number * name))
        while drafts:
            many = random.choice((1, 1, 1, 4))  # noqa: S311 - no secret
            register.append(drafts[:many], [*OBJECTS, b"file of %d" % name])
            del drafts[:many]

    children = [forked(lambda name=name: write(name)) for name in range(WRITERS)]  # type: ignore[misc]
    os.close(go)
    assert [done(child) for child in children] == [0] * WRITERS


def killed(where: str, number: int) -> None:
    """Kill so many writers at random moments, and after each check that the register is whole.

    What a writer was told is recorded is there; of what it was not told all or nothing of each batch is.
    """
    chance, said, size = random.Random(number), 0, 0  # noqa: S311 - moments, no secrets
    for _ in range(number):
        told, telling = os.pipe()

        def write(start: int = size, out: int = telling) -> None:
            register = open_register(where)
            while True:
                register.append(communes(BATCH, start), OBJECTS)
                start += BATCH
                os.write(out, b".")

        child = forked(write)
        os.close(telling)
        said = len(os.read(told, 1))
        time.sleep(chance.uniform(0, LONGEST))
        os.kill(child, signal.SIGKILL)
        assert done(child) == -signal.SIGKILL
        while heard := os.read(told, 1 << 16):
            said += len(heard)
        os.close(told)
        now = checked(where)
        assert now % BATCH == 0
        assert size + said * BATCH <= now <= size + (said + 1) * BATCH, (size, said, now)
        size = now
    print(size)


def at_each_statement(where: str, _number: int) -> None:
    """Kill a writer after its first statement, then one after its second, and so on, until one is done in time."""
    for statement in range(1, MOST_STATEMENTS):
        before = checked(where)

        def write(last: int = statement, start: int = before) -> None:
            register, left = open_register(where), last

            def count(*_: object) -> None:
                nonlocal left
                left -= 1
                if not left:
                    os.kill(os.getpid(), signal.SIGKILL)

            event.listen(register.engine, "after_cursor_execute", count)
            register.append(communes(BATCH, start), OBJECTS)

        left_with = done(forked(write))
        after = checked(where)
        if left_with == 0:
            assert after == before + BATCH
            print(statement)
            return
        assert (left_with, after) == (-signal.SIGKILL, before)
    raise AssertionError("adding lines takes more statements than anyone thought")


def without_room(where: str, number: int) -> None:
    """Write until no file may grow beyond so many bytes, print why, and check that nothing was lost."""

    def write() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (number, number))
        register, start = open_register(where), 0
        try:
            while True:
                register.append(communes(BATCH, start), [*OBJECTS, os.urandom(4000)])
                start += BATCH
        except JudgingError as error:
            print(error, start)

    assert done(forked(write)) == 0


def checked(where: str) -> int:
    """Check in a process of its own that a register is whole, and return its size."""
    told, telling = os.pipe()
    child = forked(lambda: os.write(telling, b"%d" % verified(open_register(where))) and None)
    os.close(telling)
    assert done(child) == 0
    size = int(os.read(told, 99))
    os.close(told)
    return size


if __name__ == "__main__":
    how = {one.__name__: one for one in (together, killed, at_each_statement, without_room)}
    how[sys.argv[1]](sys.argv[2], int(sys.argv[3]))
