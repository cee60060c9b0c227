"""How the tasks of a plan stand on a day: not begun, in their years, due, overdue or done."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Literal

from tieuchi.law.tasks import Done, Progress, Task, TaskFile
from tieuchi.values.days import Validity

Standing = Literal["overdue", "due", "running", "yearly", "not begun", "open-ended", "done"]
URGENCY: tuple[Standing, ...] = ("overdue", "due", "running", "yearly", "not begun", "open-ended", "done")
"""Every standing of a task, the most urgent first."""


@dataclass(frozen=True)
class Turn:
    """One time that a task is to be done.

    Attributes:
        first: The year in which it begins.
        last: The year by whose end it is to be done.
        standing: ``overdue``, ``due``, ``running``, ``not begun`` or ``done``.
        done: The record that it was done, where there is one by the day.
    """

    first: int
    last: int
    standing: Standing
    done: Done | None = None


@dataclass(frozen=True)
class TaskStanding:
    """How a task stands on a day.

    Attributes:
        task: The task.
        standing: The most urgent standing of its turns; ``yearly`` while work that comes back every year
            goes on, and ``open-ended`` where the plan prints no date.
        turns: Each time that it is to be done, in order.
    """

    task: Task
    standing: Standing
    turns: tuple[Turn, ...]


@dataclass(frozen=True)
class TasksOnDay:
    """A plan's tasks as they stand on a day.

    Attributes:
        file: The tasks.
        day: The day.
        standings: One for each task, in the order of the plan.
        told: Whether it is known what was done.
    """

    file: TaskFile
    day: date
    standings: tuple[TaskStanding, ...]
    told: bool


def tasks_on(file: TaskFile, plan: Validity, day: date, progress: Progress | None = None) -> TasksOnDay:
    """Return how a plan's tasks stand on a day, with what is told to be done."""
    done = () if progress is None else progress.done
    standings = tuple(standing_of(task, plan, day, done) for task in file.tasks)
    return TasksOnDay(file, day, standings, told=progress is not None)


def standing_of(task: Task, plan: Validity, day: date, done: Sequence[Done] = ()) -> TaskStanding:
    """Return how a task stands on a day.

    A year's work is due until its 31 December and overdue after it, unless a record says that it was done by
    the day.

    Args:
        task: The task.
        plan: The days on which its plan is in force, over which yearly work comes back.
        day: The day.
        done: Everything that is known to be done.
    """
    records = [one for one in done if one.task == task.number and one.on <= day]
    turns = tuple(_turn(first, last, day, records) for first, last in task.when.spans(plan, day))
    if not turns:
        return TaskStanding(task, "open-ended", turns)
    if task.when.every and turns[0].first <= day.year <= turns[-1].last:
        return TaskStanding(task, "yearly", turns)
    return TaskStanding(task, min((turn.standing for turn in turns), key=URGENCY.index), turns)


def _turn(first: int, last: int, day: date, records: Sequence[Done]) -> Turn:
    found = next((one for one in records if one.year in (None, last)), None)
    if found is not None:
        return Turn(first, last, "done", found)
    if day.year > last:
        return Turn(first, last, "overdue")
    if day.year == last:
        return Turn(first, last, "due")
    return Turn(first, last, "running" if day.year >= first else "not begun")
