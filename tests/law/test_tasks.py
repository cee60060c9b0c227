"""How a plan's task stands on a day: by its years, and by what is told to be done."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pytest

from building import TEXT, document
from tieuchi.desk import Desk
from tieuchi.files.models import checked
from tieuchi.law.choosing import set_named
from tieuchi.law.criteria import SetFile
from tieuchi.law.reader import read_progress, read_tasks
from tieuchi.law.standings import URGENCY, TaskStanding, standing_of, tasks_on
from tieuchi.law.tasks import Done, Progress, Task, TaskFile
from tieuchi.values.days import Validity
from tieuchi.values.problem import InputError, JudgingError

PLAN = Validity(date(2018, 6, 4), date(2030, 12, 31))
SPAN = {"years": {"from": 2020, "to": 2023}}
TWICE = {"due": [2025, 2022]}
YEARLY = {"every": "year"}
OPEN = {"no date": TEXT}


def task(when: Any) -> Task:
    """Return task 3, to be done then."""
    return checked(document({"task": 3, "title": TEXT, "when": when}), Task)


def done(on: str, year: int | None = None, number: int | str = 3) -> Done:
    """Return a record that a task was done."""
    said = {"task": number, "on": on, "proof": "Quyết định"} | ({"for": year} if year else {})
    return checked(document(said), Done)


def found(when: Any, day: str, *records: Done, plan: Validity = PLAN) -> TaskStanding:
    """Return how the task stands."""
    return standing_of(task(when), plan, date.fromisoformat(day), records)


@pytest.mark.parametrize(
    ("when", "day", "standing"),
    [
        ({"due": [2018]}, "2017-12-31", "not begun"),
        ({"due": [2018]}, "2018-01-01", "due"),
        ({"due": [2018]}, "2018-12-31", "due"),
        ({"due": [2018]}, "2019-01-01", "overdue"),
        (SPAN, "2019-12-31", "not begun"),
        (SPAN, "2020-01-01", "running"),
        (SPAN, "2022-12-31", "running"),
        (SPAN, "2023-12-31", "due"),
        (SPAN, "2024-01-01", "overdue"),
        (YEARLY, "2017-12-31", "not begun"),
        (YEARLY, "2018-01-01", "yearly"),
        (YEARLY, "2030-12-31", "yearly"),
        (YEARLY, "2031-01-01", "overdue"),
        (TWICE, "2021-12-31", "not begun"),
        (TWICE, "2022-06-30", "due"),
        (TWICE, "2023-06-30", "overdue"),
        (OPEN, "2031-01-01", "open-ended"),
    ],
)
def test_a_task_stands_by_its_years(when: Any, day: str, standing: str) -> None:
    """A year's work is due until its last day, and overdue from the day after it."""
    assert found(when, day).standing == standing


def test_what_was_done_is_done_from_its_day() -> None:
    """A record counts on its day and after it, and not before."""
    record = done("2018-12-20")
    assert found({"due": [2018]}, "2018-12-19", record).standing == "due"
    assert found({"due": [2018]}, "2018-12-20", record).standing == "done"
    assert found({"due": [2018]}, "2025-01-01", record).turns[0].done == record


def test_what_was_done_late_is_done() -> None:
    """Work finished after its year is no longer overdue."""
    assert found({"due": [2018]}, "2020-01-01", done("2019-05-05")).standing == "done"


def test_another_task_that_was_done_says_nothing_of_this_one() -> None:
    """A record speaks only of its own task."""
    assert found({"due": [2018]}, "2020-01-01", done("2018-05-05", number=4)).standing == "overdue"


def test_each_of_several_years_counts_on_its_own() -> None:
    """The first year done leaves the second to come; both done are done."""
    first, second = done("2022-11-30", 2022), done("2025-11-30", 2025)
    assert found(TWICE, "2023-06-30", first).standing == "not begun"
    assert found(TWICE, "2025-06-30", first).standing == "due"
    assert found(TWICE, "2025-12-31", first, second).standing == "done"
    assert found(TWICE, "2026-01-01", second).standing == "overdue"


def test_yearly_work_has_a_turn_for_each_year_of_the_plan() -> None:
    """Each year is done or not by itself, and the plan's last year is its last."""
    shown = found(YEARLY, "2020-06-30", done("2018-12-31", 2018)).turns
    assert [turn.last for turn in shown] == list(range(2018, 2031))
    assert [turn.standing for turn in shown[:4]] == ["done", "overdue", "due", "not begun"]


@pytest.mark.parametrize(("day", "last"), [("2017-05-05", 2018), ("2021-05-05", 2021)])
def test_yearly_work_of_a_plan_without_an_end_goes_on_to_the_day(day: str, last: int) -> None:
    """A plan that names no last day asks for the years up to now."""
    assert found(YEARLY, day, plan=Validity(PLAN.start)).turns[-1].last == last


def test_every_standing_has_its_urgency() -> None:
    """Overdue comes first and done last, and each word stands once."""
    assert (URGENCY[0], URGENCY[-1]) == ("overdue", "done")
    assert len(set(URGENCY)) == 7


@pytest.mark.parametrize(
    ("when", "said"),
    [
        ({}, "a task has its time one way: ‘years’, ‘due’, ‘every’ or ‘no date’"),
        (
            {"due": [2018], "every": "year"},
            "a task has its time one way: ‘years’, ‘due’, ‘every’ or ‘no date’",
        ),
        ({"years": {"from": 2020, "to": 2019}}, "these years end in 2019, before they begin in 2020"),
        ({"due": [218]}, "‘218’ is below 1990"),
    ],
)
def test_a_time_that_is_none_is_refused(when: Any, said: str) -> None:
    """No time, two times, years turned round and a year that is none are told in words."""
    with pytest.raises(InputError) as caught:
        task(when)
    assert said in str(caught.value)


TASKS = """\
source: [Kế hoạch 1/KH]
basis: seed
bodies: {health: {vi: Sở Y tế, en: Department of Health}}
groups: {I: {vi: Nhóm, en: Group}}
tasks:
  - {task: I.1, group: I, title: {vi: a, en: a}, lead: [health], when: {due: [2018]}}
  - {task: I.2, group: I, title: {vi: b, en: b}, partners: [health], when: {due: [2018, 2020]}}
  - {task: I.3, title: {vi: c, en: c}, when: {every: year}}
"""


@pytest.fixture
def head() -> SetFile:
    """Return the head of a plan in force from 2018 to 2030."""
    return set_named(Desk().heads, "bac-ninh-220-2018")


def tasks_in(root: Path, head: SetFile, text: str) -> TaskFile:
    """Return the tasks of a content folder that holds only this list."""
    folder = root / "criteria" / head.id
    folder.mkdir(parents=True)
    (folder / "tasks.yaml").write_text(text, encoding="utf-8")
    return read_tasks(root, head)


def test_a_list_of_tasks_is_read(tmp_path: Path, head: SetFile) -> None:
    """Numbers stay as they are printed."""
    assert [one.number for one in tasks_in(tmp_path, head, TASKS).tasks] == ["I.1", "I.2", "I.3"]


def test_all_that_does_not_fit_together_is_told_at_its_line(tmp_path: Path, head: SetFile) -> None:
    """Unknown bodies and groups and a number that stands twice are told at once, with what was meant."""
    faulty = TASKS.replace("lead: [health]", "lead: [helth]").replace("I.2, group: I", "I.1, group: II")
    with pytest.raises(InputError) as caught:
        tasks_in(tmp_path, head, faulty.replace("partners: [health]", "partners: [finance]"))
    assert str(caught.value).splitlines() == [
        "criteria/bac-ninh-220-2018/tasks.yaml:6:57: nothing is called ‘helth’ (did you mean ‘health’?)",
        "criteria/bac-ninh-220-2018/tasks.yaml:7:6: task I.1 stands twice; keep one of them",
        "criteria/bac-ninh-220-2018/tasks.yaml:7:17: nothing is called ‘II’ (did you mean ‘I’?)",
        "criteria/bac-ninh-220-2018/tasks.yaml:7:62: nothing is called ‘finance’",
    ]


def test_a_set_without_tasks_names_those_that_have_some(head: SetFile) -> None:
    """Whoever asks the wrong set learns which sets have a list."""
    with pytest.raises(JudgingError) as caught:
        read_tasks(Desk().root, set_named(Desk().heads, "1300-2023"))
    assert str(caught.value).startswith(
        "‘1300-2023’ has no list of tasks; these have one: bac-ninh-220-2018, "
    )


def progress_of(tmp_path: Path, head: SetFile, text: str) -> tuple[Done, ...]:
    """Return what a progress file tells of those tasks."""
    file = tmp_path / "progress.yaml"
    file.write_text(text, encoding="utf-8")
    return read_progress(file, head, tasks_in(tmp_path, head, TASKS)).done


def test_a_progress_file_tells_what_was_done(tmp_path: Path, head: SetFile) -> None:
    """A task of one year needs only its day; of several years, the one that was done."""
    told = progress_of(
        tmp_path,
        head,
        "set: bac-ninh-220-2018\n"
        "done:\n"
        "  - {task: I.1, on: 2018-12-20, proof: Quyết định 1}\n"
        "  - {task: I.2, for: 2020, on: 2021-01-15, proof: Quyết định 2}\n"
        "  - {task: I.3, for: 2019, on: 31/12/2019, proof: Báo cáo}\n",
    )
    assert [(one.task, one.year, one.on.year) for one in told] == [
        ("I.1", None, 2018), ("I.2", 2020, 2021), ("I.3", 2019, 2019)
    ]  # fmt: skip


def test_every_record_that_means_nothing_is_told_at_its_line(tmp_path: Path, head: SetFile) -> None:
    """No such task, a year left out, not asked, too many or still to come, and the same work twice."""
    with pytest.raises(InputError) as caught:
        progress_of(
            tmp_path,
            head,
            "set: bac-ninh-220-2018\n"
            "done:\n"
            "  - {task: II.1, on: 2018-12-20, proof: p}\n"
            "  - {task: I.2, on: 2018-12-20, proof: p}\n"
            "  - {task: I.2, for: 2019, on: 2019-12-20, proof: p}\n"
            "  - {task: I.3, for: 2031, on: 2019-12-20, proof: p}\n"
            "  - {task: I.1, for: 2018, on: 2018-12-20, proof: p}\n"
            "  - {task: I.3, for: 2020, on: 2020-12-20, proof: p}\n"
            "  - {task: I.3, for: 2020, on: 2020-12-21, proof: p}\n"
            "  - {task: I.3, for: 2022, on: 2021-12-31, proof: p}\n"
            "  - {task: I.2, for: 2020, on: 2019-12-31, proof: ahead of time}\n",
        )
    said = [line.split("progress.yaml:")[1] for line in str(caught.value).splitlines()]
    assert said == [
        "3:6: there is no task II.1 (did you mean ‘I.1’?)",
        "4:5: task I.2 has several years; say with ‘for’ which one was done",
        "5:17: task I.2 has no year 2019",
        "6:17: task I.3 has no year 2031",
        "7:17: task I.1 is done once; leave ‘for’ out",
        "9:5: task I.3 is told to be done twice; keep one record",
        "10:17: the work of 2022 comes back in that year, and cannot have been done on 2021-12-31",
    ]


def test_a_progress_file_of_another_plan_is_refused(tmp_path: Path, head: SetFile) -> None:
    """Records of one plan say nothing of another's tasks."""
    with pytest.raises(InputError, match="this file is of ‘can-tho-89-2022’, not of ‘bac-ninh-220-2018’"):
        progress_of(tmp_path, head, "set: can-tho-89-2022\n")


@pytest.mark.parametrize(
    ("set_id", "numbers"),
    [
        ("bac-ninh-220-2018", [str(number) for number in range(1, 18)]),
        (
            "can-tho-89-2022",
            [
                f"{group}.{number}"
                for group, many in (("I", 5), ("II", 3), ("III", 9))
                for number in range(1, many + 1)
            ],
        ),
    ],
)
def test_the_lists_that_come_with_the_product_are_whole(set_id: str, numbers: list[str]) -> None:
    """Each plan's annex stands with all its tasks, in its order."""
    desk = Desk()
    assert [one.number for one in read_tasks(desk.root, set_named(desk.heads, set_id)).tasks] == numbers


def test_the_tasks_of_a_day_stand_in_the_order_of_the_plan(tmp_path: Path, head: SetFile) -> None:
    """Every task has its standing, and it is told apart whether anything is known of what was done."""
    file = tasks_in(tmp_path, head, TASKS)
    untold = tasks_on(file, PLAN, date(2019, 1, 1))
    assert [one.standing for one in untold.standings] == ["overdue", "overdue", "yearly"]
    assert not untold.told
    told = tasks_on(
        file, PLAN, date(2019, 1, 1), Progress(set=head.id, done=(done("2018-12-20", number="I.1"),))
    )
    assert [one.standing for one in told.standings] == ["done", "overdue", "yearly"]
    assert told.told
