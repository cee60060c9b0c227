"""Tasks (*nhiệm vụ*) that a plan hands out: who leads, who helps, when; and what is told to be done."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Annotated, Literal

from pydantic import Field, model_validator

from tieuchi.values.days import Validity
from tieuchi.values.fields import Basis, Day, Many, Name, Strict, Text, Word, said
from tieuchi.values.text import Message, did_you_mean

Year = Annotated[int, Field(ge=1990, le=2100)]
Path = tuple[str | int, ...]


class Years(Strict):
    """The years over which a task runs, both included."""

    first: Year = Field(alias="from")
    last: Year = Field(alias="to")

    @model_validator(mode="after")
    def _in_order(self) -> Years:
        if self.last < self.first:
            raise said(
                "these years end in {last}, before they begin in {first}", last=self.last, first=self.first
            )
        return self


class When(Strict):
    """When a task is to be done, as the plan prints it; exactly one of these.

    Attributes:
        years: One piece of work over some years.
        due: A year in which it is to be done, or several, each of which counts on its own.
        every: Work that comes back every year while the plan is in force.
        no_date: What the plan prints where a date would stand, or that it prints nothing.
    """

    years: Years | None = None
    due: Many[Year] = ()
    every: Literal["year"] | None = None
    no_date: Text | None = Field(None, alias="no date")

    @model_validator(mode="after")
    def _one_way(self) -> When:
        if sum(map(bool, (self.years, self.due, self.every, self.no_date))) != 1:
            raise said("a task has its time one way: ‘years’, ‘due’, ‘every’ or ‘no date’")
        return self

    def spans(self, plan: Validity, day: date) -> list[tuple[int, int]]:
        """Return the first and last year of each time that the work is to be done; none without a date.

        Args:
            plan: The days on which the plan is in force, over which yearly work comes back.
            day: The day up to which yearly work is asked of a plan that names no last day.
        """
        if self.years is not None:
            return [(self.years.first, self.years.last)]
        if self.every is not None:
            last = plan.end.year if plan.end is not None else max(day.year, plan.start.year)
            return [(year, year) for year in range(plan.start.year, last + 1)]
        return [(year, year) for year in sorted(set(self.due))]


class Task(Strict):
    """One task of a plan.

    Attributes:
        number: Its number in the plan, with that of its group where numbers begin anew in each.
        group: The number of its group, where the plan has groups.
        title: What is to be done, in short words.
        lead: The bodies that lead it; none where the plan prints none.
        partners: The bodies that help.
        when: When it is to be done.
        remark: Where the page has a slip or a column does not say what its heading says.
    """

    number: Word = Field(alias="task")
    group: Word | None = None
    title: Text
    lead: Many[str] = ()
    partners: Many[str] = ()
    when: When
    remark: Text | None = None


class TaskFile(Strict):
    """The tasks of a plan (``tasks.yaml``).

    Attributes:
        source: Where they were read.
        basis: What supports them.
        note: What a reader should know of the whole list.
        bodies: The bodies that lead and help, by the word that tasks use for them.
        groups: The groups of tasks by their number, in the order of the plan.
        tasks: In the order of the plan.
    """

    source: Many[str] = Field(min_length=1)
    basis: Basis
    note: Text | None = None
    bodies: dict[Name, Text]
    groups: dict[str, Text] = Field(default_factory=dict)
    tasks: Many[Task] = Field(min_length=1)

    def faults(self) -> Iterator[tuple[Path, Message]]:
        """Yield bodies and groups that are not there, and numbers that stand twice."""
        seen: set[str] = set()
        for index, task in enumerate(self.tasks):
            path: Path = ("tasks", index)
            if task.number in seen:
                yield (
                    (*path, "task"),
                    Message("task {number} stands twice; keep one of them", number=task.number),
                )
            seen.add(task.number)
            if task.group is not None and task.group not in self.groups:
                yield (*path, "group"), _unknown(task.group, self.groups)
            for key, bodies in (("lead", task.lead), ("partners", task.partners)):
                for place, body in enumerate(bodies):
                    if body not in self.bodies:
                        yield (*path, key, place), _unknown(body, self.bodies)


class Done(Strict):
    """A task that was done, as a progress file tells.

    Attributes:
        task: Its number.
        year: Which of its years was done, where it has several.
        on: The day on which it was done.
        proof: The document that proves it.
    """

    task: Word
    year: Year | None = Field(None, alias="for")
    on: Day
    proof: str = Field(min_length=1)


class Progress(Strict):
    """What was done of a plan's tasks, as whoever follows the plan keeps it."""

    set: str
    done: Many[Done] = ()


def progress_faults(progress: Progress, tasks: TaskFile, plan: Validity) -> Iterator[tuple[Path, Message]]:
    """Yield the records that speak of no task, of none of its years, or of the same work twice."""
    known = {task.number: task for task in tasks.tasks}
    seen: set[tuple[str, int | None]] = set()
    for index, one in enumerate(progress.done):
        path: Path = ("done", index)
        if one.task not in known:
            yield (
                (*path, "task"),
                Message(
                    "there is no task {number}{hint}", number=one.task, hint=did_you_mean(one.task, known)
                ),
            )
            continue
        fault = _year_fault(one, known[one.task].when, plan)
        if fault is not None:
            yield (*path, "for"), fault
        if (one.task, one.year) in seen:
            yield path, Message("task {number} is told to be done twice; keep one record", number=one.task)
        seen.add((one.task, one.year))


def _year_fault(one: Done, when: When, plan: Validity) -> Message | None:
    years = [last for _, last in when.spans(plan, one.on)]
    several = when.every is not None or len(years) > 1
    if several and one.year is None:
        return Message("task {number} has several years; say with ‘for’ which one was done", number=one.task)
    if several and one.year not in years:
        return Message("task {number} has no year {year}", number=one.task, year=one.year)
    if when.every is not None and one.year is not None and one.on.year < one.year:
        return Message(
            "the work of {year} comes back in that year, and cannot have been done on {day}",
            year=one.year,
            day=one.on,
        )
    if not several and one.year is not None:
        return Message("task {number} is done once; leave ‘for’ out", number=one.task)
    return None


def _unknown(word: str, known: dict[str, Text]) -> Message:
    return Message("nothing is called ‘{word}’{hint}", word=word, hint=did_you_mean(word, known))
