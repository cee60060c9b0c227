"""A plan's tasks as a table: the most urgent first, counted, and plain about what is not known."""

from __future__ import annotations

from datetime import date

import pytest

from tieuchi.desk import Desk
from tieuchi.law.choosing import set_named
from tieuchi.law.reader import read_tasks
from tieuchi.law.standings import tasks_on
from tieuchi.law.tasks import Done, Progress
from tieuchi.present.document import Block, Heading, Line, Table, lines_of
from tieuchi.present.language import Tongue
from tieuchi.present.tasks import tasks_blocks

EN = Tongue("en")


def blocks_of(set_id: str, day: str, *records: Done, told: bool = False) -> list[Block]:
    """Return a plan's tasks on a day."""
    desk = Desk()
    head = set_named(desk.heads, set_id)
    progress = Progress(set=set_id, done=records) if told else None
    shown = tasks_on(read_tasks(desk.root, head), head.instrument.validity, date.fromisoformat(day), progress)
    return list(tasks_blocks(head, shown, EN))


def rows_of(blocks: list[Block]) -> dict[str, list[str]]:
    """Return the lines of each task's standing, by its number, in the order of the table."""
    (table,) = (one for one in blocks if isinstance(one, Table))
    return {str(row[0]): list(lines_of(row[-1])) for row in table.rows}


def done(task: str, on: str, year: int | None = None) -> Done:
    """Return a record that a task was done."""
    return Done.model_validate({"task": task, "on": on, "proof": "Decision 9", "for": year})


def test_the_most_urgent_come_first() -> None:
    """Overdue by its year, due, in its years, yearly, to come, without a date."""
    found = rows_of(blocks_of("bac-ninh-220-2018", "2023-06-30"))
    assert list(found) == [
        "2", "3", "6", "5", "11", "15", "12", "13", "14", "1", "4", "16", "17", "7", "8", "9", "10"
    ]  # fmt: skip
    assert found["3"] == ["overdue unless done", "was due by 2018-12-31"]
    assert found["12"] == ["due this year", "due by 2023-12-31"]
    assert found["14"] == ["in its years", "due by 2025-12-31"]
    assert found["1"] == ["every year", "no record of: 2018–2022", "due by 2023-12-31"]
    assert found["16"] == ["not begun", "from 2027"]
    assert found["7"] == ["no date printed"]


@pytest.mark.parametrize("set_id", ["bac-ninh-220-2018", "can-tho-89-2022"])
@pytest.mark.parametrize("year", range(2017, 2032))
def test_the_counts_add_up_to_all_tasks(set_id: str, year: int) -> None:
    """Whatever the day, every task is counted once."""
    blocks = blocks_of(set_id, f"{year}-06-30")
    (counts,) = (one.text for one in blocks if isinstance(one, Heading) and one.level == 2)
    every, _, by_standing = counts.removesuffix(")").partition(" tasks (")
    assert sum(int(one.rpartition(": ")[2]) for one in by_standing.split(", ")) == int(every) == 17


def test_without_a_progress_file_nothing_is_said_to_be_late() -> None:
    """The page says that nothing is known; with a file, what it does not tell is overdue."""
    unknown = blocks_of("bac-ninh-220-2018", "2020-01-01")
    assert any(isinstance(one, Line) and "nothing is known of what was done" in one.text for one in unknown)
    told = blocks_of("bac-ninh-220-2018", "2020-01-01", done("3", "2018-12-20"), told=True)
    assert not any(isinstance(one, Line) and "nothing is known" in one.text for one in told)
    assert rows_of(told)["2"][0] == "overdue"
    assert rows_of(told)["3"] == ["done", "done on 2018-12-20; Decision 9"]
    assert list(rows_of(told))[-1] == "3"


def test_each_year_of_a_task_is_told_by_itself() -> None:
    """Years done say when, and years without a record stand together."""
    records = [
        done("I.2", "2022-11-30", 2022),
        done("I.3", "2023-12-30", 2023),
        done("I.3", "2025-12-30", 2025),
    ]
    found = rows_of(blocks_of("can-tho-89-2022", "2026-06-30", *records, told=True))
    assert found["I.2"] == ["overdue", "no record of: 2025", "2022: done on 2022-11-30; Decision 9"]
    assert found["I.3"] == [
        "every year",
        "no record of: 2022, 2024",
        "2023: done on 2023-12-30; Decision 9",
        "2025: done on 2025-12-30; Decision 9",
        "due by 2026-12-31",
    ]
    before = rows_of(blocks_of("can-tho-89-2022", "2021-06-30"))
    assert before["I.2"] == before["I.3"] == ["not begun", "from 2022"]


def test_a_slip_of_the_page_is_said_beside_the_task() -> None:
    """What stands in the wrong column is kept as a remark, and no leader is invented."""
    (table,) = (one for one in blocks_of("bac-ninh-220-2018", "2020-01-01") if isinstance(one, Table))
    row = next(row for row in table.rows if row[0] == "8")
    assert "stands in the column of helpers" in lines_of(row[1])[1]
    assert row[2:5] == (("none printed",), ("none printed",), "Left blank")


def test_groups_are_named_above_the_table() -> None:
    """A plan with groups says what their numbers stand for."""
    lines = [one.text for one in blocks_of("can-tho-89-2022", "2025-01-01") if isinstance(one, Line)]
    assert "II. Communication and education for better health" in lines
