"""The plan says each thing one way, and what it does not know is drawn all the same."""

from __future__ import annotations

from pathlib import Path

import pytest

from tieuchi.artificial.plan import FILE, DrawnList, read_plan
from tieuchi.artificial.rows import possible_rows
from tieuchi.evidence.asked import Choice
from tieuchi.evidence.form import Column, FormList
from tieuchi.evidence.lasting import Lasting
from tieuchi.values.fields import Text
from tieuchi.values.numbers import Amount
from tieuchi.values.problem import InputError

LABEL = Text(vi="Mẫu", en="Sample")


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("{yes: 90 %, usual: 4, low: 1, high: 7}", "a figure is drawn one way"),
        ("{strength: 40 %}", "a figure is drawn one way"),
        ("{usual: 4, low: 1}", "beside ‘usual’ stand ‘low’ and ‘high’, or ‘spread’"),
        ("{usual: 4, low: 1, high: 7, spread: 2}", "beside ‘usual’ stand"),
        ("{yes: 90 %, strength: 40 %, weakness: 40 %}", "‘strength’ and ‘weakness’ exclude each other"),
        ("{yes: 90 %, steadily: true}", "steady"),
    ],
)
def test_a_slip_in_the_plan_is_told_with_its_line(tmp_path: Path, written: str, said: str) -> None:
    """Whoever edits the plan learns what is wrong and where."""
    lines = FILE.read_text(encoding="utf-8").splitlines()
    line = next(place for place, text in enumerate(lines) if text.startswith("  allowances_paid:"))
    lines[line] = f"  allowances_paid: {written}"
    file = tmp_path / "country.yaml"
    file.write_text("\n".join(lines), encoding="utf-8")
    with pytest.raises(InputError) as refused:
        read_plan(file)
    assert f"country.yaml:{line + 1}:" in str(refused.value)
    assert said in str(refused.value)


def asked(key: Column | None) -> FormList:
    """Return a list of a form that the plan does not know."""
    other = Column(id="there", type="yes-no", label=LABEL)
    columns = [other] if key is None else [key, other]
    key_id = key and key.id
    return FormList(
        id="things",
        label=LABEL,
        most=6,
        key=key_id,
        lasts=Lasting(None),
        columns=tuple(columns),
        proof=LABEL,
        keeper=LABEL,
    )


KINDS = tuple(Choice(id=option, label=LABEL) for option in "abc")


@pytest.mark.parametrize(
    ("key", "keys"),
    [
        (Column(id="name", type="text", label=LABEL), [f"Giả định {number}" for number in range(1, 7)]),
        (Column(id="kind", type="choice", label=LABEL, choices=KINDS), ["a", "b", "c"]),
        (Column(id="no", type="count", label=LABEL, least=Amount(0), most=Amount(9)), [1, 2, 3, 4, 5, 6]),
    ],
)
def test_rows_of_an_unknown_list_differ_in_what_may_not_repeat(key: Column, keys: list[str | int]) -> None:
    """A list that the plan does not know has some rows, no more than the form allows, each with its own key."""
    assert [row.cells[key.id] for row in possible_rows(asked(key), DrawnList(), ())] == keys


def test_rows_of_an_unknown_list_without_a_key() -> None:
    """Where nothing may not repeat, nothing is fixed."""
    assert [row.cells for row in possible_rows(asked(None), DrawnList(), ())] == [{}] * 6
