"""The tasks of a plan on a day, the most urgent first: who leads, when, and what is known of each."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from tieuchi.law.criteria import SetFile
from tieuchi.law.standings import URGENCY, Standing, TasksOnDay, TaskStanding
from tieuchi.law.tasks import Done, Task, When
from tieuchi.present import numbers
from tieuchi.present.document import Block, Cell, Column, Heading, Line, Table
from tieuchi.present.language import Tongue
from tieuchi.present.names import BASIS, instrument_line
from tieuchi.values.text import Message

STANDING: dict[Standing, Message] = {
    "overdue": Message("overdue"),
    "due": Message("due this year"),
    "running": Message("in its years"),
    "yearly": Message("every year"),
    "not begun": Message("not begun"),
    "open-ended": Message("no date printed"),
    "done": Message("done"),
}
UNTOLD = Message("overdue unless done")
"""Stands for *overdue* where nothing is known of what was done."""


def tasks_blocks(head: SetFile, shown: TasksOnDay, tongue: Tongue) -> Iterator[Block]:
    """Yield a plan's tasks on a day as a document.

    Args:
        head: The set whose instrument is the plan.
        shown: Its tasks on the day.
        tongue: The language.
    """
    yield from _head(head, shown, tongue)
    for number, title in shown.file.groups.items():
        yield Line(f"{number}. {tongue.pick(title)}", item=True)
    rows = _Rows(shown, tongue)
    yield Heading(counts(shown, tongue))
    yield Table(_columns(tongue), tuple(rows.row(one) for one in by_urgency(shown.standings)))


def _head(head: SetFile, shown: TasksOnDay, tongue: Tongue) -> Iterator[Block]:
    """Yield which plan it is, the day, what supports the list, and whether it is known what was done."""
    say, act, file = tongue.say, head.instrument, shown.file
    yield Heading(say("Tasks of {plan}", plan=act.number), 1)
    yield Line(instrument_line(act, tongue))
    yield Line(say("As of: {day}", day=numbers.day(shown.day, tongue)))
    basis = tongue.tell(BASIS[file.basis])
    yield Line(say("Source: {source}. Basis: {basis}.", source=list(file.source), basis=basis))
    if file.note is not None:
        yield Line(tongue.pick(file.note))
    if not shown.told:
        unknown = say(
            "No progress file is given, so nothing is known of what was done: a year that has passed "
            "reads ‘{untold}’. Give one with --progress.",
            untold=tongue.tell(UNTOLD),
        )
        yield Line(unknown, item=True)


def by_urgency(found: Sequence[TaskStanding]) -> list[TaskStanding]:
    """Return the tasks with the most urgent first, of one standing those whose last year comes first."""
    return sorted(found, key=lambda one: (URGENCY.index(one.standing), _last_year(one)))


def _last_year(one: TaskStanding) -> int:
    """Return the last year of the turn that makes a task's standing; work of every year comes as printed."""
    return next((turn.last for turn in one.turns if turn.standing == one.standing), 0)


def counts(shown: TasksOnDay, tongue: Tongue) -> str:
    """Return how many tasks there are of each standing; they add up to all of them."""
    standings = [one.standing for one in shown.standings]
    words = [
        f"{_word(word, shown, tongue)}: {standings.count(word)}" for word in URGENCY if word in standings
    ]
    return tongue.say("{all} tasks ({counts})", all=len(standings), counts=words)


def _word(standing: Standing, shown: TasksOnDay, tongue: Tongue) -> str:
    return tongue.tell(UNTOLD if standing == "overdue" and not shown.told else STANDING[standing])


def _columns(tongue: Tongue) -> tuple[Column, ...]:
    say = tongue.say
    return (
        Column(say("No.")),
        Column(say("Task"), weight=4),
        Column(say("Leads"), weight=2),
        Column(say("Helps"), weight=3),
        Column(say("When"), weight=2),
        Column(say("How it stands"), weight=3),
    )


class _Rows:
    """Puts tasks into rows of a table."""

    def __init__(self, shown: TasksOnDay, tongue: Tongue) -> None:
        self.shown = shown
        self.tongue = tongue

    def row(self, one: TaskStanding) -> tuple[Cell, ...]:
        """Return the row of a task."""
        task = one.task
        return (
            task.number,
            self._title(task),
            self._bodies(task.lead),
            self._bodies(task.partners),
            self._when(task.when),
            (_word(one.standing, self.shown, self.tongue), *self._turns(one)),
        )

    def _title(self, task: Task) -> tuple[str, ...]:
        remark = () if task.remark is None else (f"({self.tongue.pick(task.remark)})",)
        return (self.tongue.pick(task.title), *remark)

    def _bodies(self, bodies: Sequence[str]) -> tuple[str, ...]:
        if not bodies:
            return (self.tongue.say("none printed"),)
        return tuple(self.tongue.pick(self.shown.file.bodies[body]) for body in bodies)

    def _when(self, when: When) -> str:
        if when.years is not None:
            return f"{when.years.first}–{when.years.last}"
        if when.no_date is not None:
            return self.tongue.pick(when.no_date)
        return ", ".join(map(str, when.due)) or self.tongue.say("every year")

    def _turns(self, one: TaskStanding) -> Iterator[str]:
        """Yield what is known of each time a task is to be done, past years without a record first."""
        several = len(one.turns) > 1
        missed = [turn.last for turn in one.turns if turn.standing == "overdue"]
        if missed and several:
            yield self.tongue.say("no record of: {years}", years=_runs(missed))
        elif missed:
            yield self.tongue.say("was due by {day}", day=self._last_day(missed[0]))
        to_come = [turn for turn in one.turns if turn.standing == "not begun"][:1]
        for turn in one.turns:
            if turn.done is not None:
                yield (f"{turn.last}: " if several else "") + self._done(turn.done)
            elif turn.standing in ("due", "running"):
                yield self.tongue.say("due by {day}", day=self._last_day(turn.last))
            elif turn in to_come and one.standing != "yearly":
                yield self.tongue.say("from {year}", year=turn.first)

    def _last_day(self, year: int) -> str:
        return numbers.day(date(year, 12, 31), self.tongue)

    def _done(self, done: Done) -> str:
        return self.tongue.say(
            "done on {day}; {proof}", day=numbers.day(done.on, self.tongue), proof=done.proof
        )


def _runs(years: Sequence[int]) -> str:
    """Return years with those that follow each other joined: ``2018–2020, 2022``."""
    runs: list[list[int]] = []
    for year in years:
        if runs and year == runs[-1][-1] + 1:
            runs[-1].append(year)
        else:
            runs.append([year])
    return ", ".join(f"{run[0]}–{run[-1]}" if len(run) > 1 else str(run[0]) for run in runs)
