"""Days as examples: on which days a set is in force, and by which day each target is to be met."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from tieuchi.law.choosing import require_in_force, set_in_force
from tieuchi.law.criteria import SetFile
from tieuchi.law.lawbook import Ruled
from tieuchi.present import numbers
from tieuchi.present.exampled import VIETNAMESE
from tieuchi.present.gherkin import Scenario, Step
from tieuchi.values.problem import JudgingError


def days_scenario(heads: Sequence[SetFile], head: SetFile) -> Scenario:
    """Return which set is used on the first and the last day in force, and on the days beside them."""
    validity = head.instrument.validity
    days = [validity.start + timedelta(days=near) for near in (-1, 0, 1)]
    if validity.end is not None:
        days += [validity.end + timedelta(days=near) for near in (-1, 0, 1)]
    table = [["ngày", "áp dụng"]]
    table += [[numbers.day(day, VIETNAMESE), in_force(heads, head, day)] for day in dict.fromkeys(days)]
    named = " theo tên bộ" if head.only_when_named else ""
    return Scenario(
        "Ngày đầu và ngày cuối có hiệu lực",
        [Step("Khi", f"tìm bộ áp dụng{named} vào ngày <ngày>"), Step("Thì", "áp dụng <áp dụng>")],
        [("", table)],
    )


def in_force(heads: Sequence[SetFile], head: SetFile, day: date) -> str:
    """Return in words which set is used on a day for whom a set is made."""
    try:
        if head.only_when_named:
            require_in_force(head, day, rehearse=False)
            return f"bộ {head.id}"
        found = set_in_force(heads, head.form, head.place, day)
    except JudgingError:
        return "không bộ nào"
    return f"bộ {found.id}" + (" (mới biết khung, chưa chấm được)" if found.kind == "frame" else "")


def due_scenario(due: Sequence[Ruled]) -> Scenario:
    """Return the day by which each target is to be met."""
    days = [
        [ruled.number, numbers.day(ruled.indicator.due, VIETNAMESE)] for ruled in due if ruled.indicator.due
    ]
    return Scenario(
        "Mỗi mục tiêu có hạn của nó",
        [Step("Khi", "tìm hạn của các mục tiêu"), Step("Thì", "hạn là:", [["mục tiêu", "hạn"], *days])],
    )
