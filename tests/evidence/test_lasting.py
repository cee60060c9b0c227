"""How long something lasts is written one way, and ends with a calendar day."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from building import TEXT, document, form_of
from tieuchi.evidence.form import FormSection
from tieuchi.evidence.lasting import MOST_MONTHS, Lasting
from tieuchi.files.models import checked
from tieuchi.values.problem import InputError


@pytest.mark.parametrize(
    ("written", "months"),
    [("1 month", 1), ("2 months", 2), ("12 months", 12), ("600 months", MOST_MONTHS), ("for good", None)],
)
def test_a_length_is_read_and_written_alike(written: str, months: int | None) -> None:
    """Whole months or for good, and back the same words."""
    assert Lasting.parse(written) == Lasting(months)
    assert str(Lasting(months)) == str(Lasting(months).words) == written


STRANGE = ["1 months", "0 months", "2 month", "601 months", "1000 months", "12  months", "012 months"]


@pytest.mark.parametrize("written", [*STRANGE, "1.5 months", "1 year", "12 Months", "for ever", "", 12, True])
def test_nothing_else_is_a_length(written: Any) -> None:
    """What may be meant otherwise is refused with what to write."""
    with pytest.raises(InputError, match=r"write whole months, such as 12 months, or for good"):
        form_of([{"id": "x", "type": "yes-no", "lasts": written}])


def test_a_form_says_of_everything_how_long_it_lasts() -> None:
    """There is no length that is taken silently."""
    field = {"id": "x", "type": "yes-no", "label": TEXT, "proof": TEXT, "keeper": TEXT}
    with pytest.raises(InputError, match=r"‘lasts’ is missing here"):
        checked(document({"section": 0, "title": TEXT, "fields": [field]}), FormSection)


def test_what_lasts_for_good_never_ends() -> None:
    """Without months there is no last day."""
    assert Lasting(None).until(date(2024, 1, 31)) is None
    assert Lasting(1).until(date(2024, 1, 31)) == date(2024, 2, 29)


LIST = {"id": "rows", "most": 3}
HOURS = {"id": "hours", "type": "count", "least": 0, "most": 9}


def test_a_column_over_the_period_ages_by_itself() -> None:
    """In a list that stands on a day only what is counted over the period has a length of its own."""
    form_of([], [{**LIST, "columns": [{**HOURS, "over": "period", "lasts": "15 months"}]}])
    with pytest.raises(InputError, match=r"‘hours’ is over the period and the list is not"):
        form_of([], [{**LIST, "columns": [{**HOURS, "over": "period", "lasts": None}]}])
    with pytest.raises(InputError, match=r"‘hours’ lasts as long as its list"):
        form_of([], [{**LIST, "columns": [{**HOURS, "lasts": "15 months"}]}])
    with pytest.raises(InputError, match=r"‘hours’ lasts as long as its list"):
        form_of(
            [], [{**LIST, "over": "period", "columns": [{**HOURS, "over": "period", "lasts": "for good"}]}]
        )
