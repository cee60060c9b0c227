"""One cell of a form as an evidence file would say it: an answer, a day, a remark."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, time, timedelta
from decimal import Decimal
from functools import cached_property, lru_cache
from typing import Any

from tieuchi.evidence.asked import Asked, Choice
from tieuchi.evidence.cells import CellError
from tieuchi.evidence.reading import UNKNOWN
from tieuchi.files.workbook import is_day, made_a_day, made_a_share, number, written
from tieuchi.forms.numerals import between, numeral
from tieuchi.values import naming
from tieuchi.values.days import parse_day
from tieuchi.values.fields import Text
from tieuchi.values.text import Message, did_you_mean, nfc, shown

folded = lru_cache(maxsize=10_000)(naming.folded)
"""A word as it is compared; most words stand in many cells."""
NOT_KNOWN = Message("not known")
"""What the form offers for what was asked and not established."""
YES, NO = Message("yes"), Message("no")
"""What the form offers for a yes and a no."""
_UNKNOWN = {
    folded(word) for word in ("chưa rõ", "không rõ", "chua ro", "khong ro", "not known", UNKNOWN, "?")
}
_TRUTHS = {
    **{folded(word): True for word in ("có", "co", "yes", "true")},
    **{folded(word): False for word in ("không", "khong", "no", "false")},
}


@dataclass(frozen=True)
class Options:
    """What may be typed for each option of a choice.

    Attributes:
        offered: The id of each option by what the form offers for it.
    """

    offered: Mapping[str, str]

    @classmethod
    def of(cls, choices: Iterable[Choice], pick: Callable[[Text], str]) -> Options:
        """Return the options of a choice, each offered by its label, with its id where two are alike."""
        labels = [(one.id, pick(one.label)) for one in choices]
        alike = [folded(label) for _, label in labels]
        return cls(
            {
                label if alike.count(folded(label)) == 1 and not unknown(label) else f"{label} ({id_})": id_
                for id_, label in labels
            }
        )

    @cached_property
    def _ids(self) -> dict[str, str]:
        ids = {folded(id_): id_ for id_ in self.offered.values()}
        return {**{folded(word): id_ for word, id_ in reversed(tuple(self.offered.items()))}, **ids}

    def id(self, typed: str) -> str | None:
        """Return the id of an option by what was typed for it, which may be the id itself."""
        return self._ids.get(folded(typed))


def unknown(value: Any) -> bool:
    """Return whether a cell says that something was asked and not established."""
    return isinstance(value, str) and folded(value) in _UNKNOWN


def answer(asked: Asked, value: Any, options: Options) -> Any:
    """Return what a cell that is not blank answers.

    Args:
        asked: What is asked there.
        value: What stands there.
        options: The options of a choice; of anything else, none.

    Raises:
        CellError: If it cannot be an answer, or may mean two things.
    """
    if unknown(value):
        return UNKNOWN
    if isinstance(value, date | time | timedelta):
        raise CellError(made_a_day(value))
    if asked.type == "text":
        return free(value)
    if asked.type == "yes-no":
        return _truth(value)
    if asked.type == "choice":
        return _option(value, options)
    return _amount(asked, value)


def estimated(asked: Asked, value: Any, options: Options) -> Any:
    """Return what a cell of a field answers, where a number may be an estimate; see :func:`answer`."""
    if asked.numeric and isinstance(value, str):
        whole = asked.type == "count"
        if numeral(value, whole=whole) is None and (ends := between(nfc(value), whole=whole)):
            return {"from": ends[0], "to": ends[1]}
    return answer(asked, value, options)


def day(value: Any) -> date:
    """Return the day of a cell.

    Raises:
        CellError: If it is none.
    """
    if is_day(value):
        return date(value.year, value.month, value.day)
    typed = value.strip().replace(".", "/") if isinstance(value, str) else ""
    try:
        return parse_day(typed if typed[4:5] == "-" else typed.replace("-", "/"))
    except ValueError:
        raise CellError(
            Message("{found} is not a day; write it as 31/12/2024", found=shown(written(value)))
        ) from None


def free(value: Any) -> str:
    """Return a cell as free text."""
    if is_day(value):
        return f"{value:%d/%m/%Y}"
    text = value if isinstance(value, str) else written(value) or ""
    return nfc(text).replace("\r\n", "\n")


def label(value: Any) -> str:
    """Return the number of an indicator or of a part, which is a word.

    Raises:
        CellError: If Excel may have changed it: 1.10 has become 1.1.
    """
    if isinstance(value, str):
        return nfc(value).strip()
    if isinstance(value, float | int) and not isinstance(value, bool) and value == int(value):
        return str(int(value))
    if isinstance(value, date | time | timedelta):
        raise CellError(made_a_day(value))
    raise CellError(
        Message(
            "nobody can tell what was typed where Excel shows {found}; format the cell as Text and type it "
            "again",
            found=shown(written(value)),
        )
    )


def truth(value: Any) -> bool:
    """Return the yes or no of a cell that has to be one of the two.

    Raises:
        CellError: If it is neither.
    """
    if unknown(value):
        raise CellError(Message("yes or no is expected here"))
    return _truth(value)


def points(value: Any) -> int | Decimal | str:
    """Return the points of a finding, which the reader of findings checks.

    Raises:
        CellError: If it is no number, or may be two.
    """
    return _number(value, whole=False)


def _truth(value: Any) -> bool:
    found = _TRUTHS.get(folded(written(value) or ""))
    if found is None:
        raise CellError(
            Message("{found} is no answer here; choose yes, no or not known", found=shown(written(value)))
        )
    return found


def _option(value: Any, options: Options) -> str:
    typed = written(value) or ""
    found = options.id(typed)
    if found is None:
        raise CellError(
            Message(
                "{found} is not one of the options of this cell{hint}; choose one from its list",
                found=shown(typed),
                hint=did_you_mean(typed, options.offered),
            )
        )
    return found


def _amount(asked: Asked, value: Any) -> int | Decimal | str:
    if asked.type == "percent" and isinstance(value, float | int) and not isinstance(value, bool):
        raise CellError(made_a_share(value))
    return _number(value, whole=asked.type == "count")


def _number(value: Any, *, whole: bool) -> int | Decimal | str:
    if isinstance(value, float | int) and not isinstance(value, bool):
        return number(value)
    found = numeral(nfc(value), whole=whole) if isinstance(value, str) else None
    if found is None:
        raise CellError(
            Message(
                "{found} is not a number; write 4 or 92,3, an estimate as 80..85, a percentage with its sign "
                "as 92,3 %, or that it is not known",
                found=shown(written(value)),
            )
        )
    return found
