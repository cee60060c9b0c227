"""The words of the boundary examples, all of which a case understands by itself."""

from __future__ import annotations

from typing import Any

import pytest
from pytest_bdd import given, parsers, then, when

from boundaries.case import Case, Court
from tieuchi.desk import Desk, best_evaluator
from tieuchi.judge.reference import Reference


@pytest.fixture(scope="session")
def court() -> Court:
    """The real content, and every evaluator that can be had here."""
    desk = Desk(evaluator=Reference())
    other = best_evaluator()
    evaluators = (Reference(),) if isinstance(other, Reference) else (Reference(), other)
    return Court(desk.law, desk.heads, desk.form, evaluators)


@pytest.fixture
def case(court: Court) -> Case:
    """The case of the scenario."""
    return Case(court)


@pytest.fixture
def datatable() -> list[list[str]]:
    """The table below a sentence that has none."""
    return []


@given(parsers.re("(?P<sentence>.+)"))
@when(parsers.re("(?P<sentence>.+)"))
@then(parsers.re("(?P<sentence>.+)"))
def _(case: Case, sentence: str, datatable: Any) -> None:
    case.tell(sentence, datatable)
