"""An artificial country, a sample of it, is judged alike by columns, the reference and durable-rules."""

from __future__ import annotations

from datetime import date
from fractions import Fraction
from typing import Any

import polars as pl
import pytest

from judging_columns import of_assessment, of_row
from tieuchi.artificial.country import Country
from tieuchi.desk import Desk, best_evaluator
from tieuchi.judge.assessing import assess
from tieuchi.judge.columns.alone import Alone
from tieuchi.judge.columns.program import compile_law
from tieuchi.judge.own import check_own
from tieuchi.judge.reference import Reference
from tieuchi.tables.converting import evidences_of
from tieuchi.tables.preparing import Preparation

DAY = date(2024, 12, 31)
STATIONS = 60
DESK = Desk(evaluator=Reference())


def country(missing: str, estimates: str) -> Any:
    """Return the tables of a sample of a country, with so much missing and so much only estimated."""
    made = Country(
        DESK.form("station"),
        DESK.norms,
        map="2025",
        seed=7,
        stations=STATIONS,
        years=(DAY.year,),
        missing=Fraction(missing),
        estimates=Fraction(estimates),
    )
    (part,) = made.parts(rows=STATIONS)
    return part


@pytest.mark.parametrize(("missing", "estimates"), [("0", "0"), ("3/100", "0"), ("30/100", "10/100")])
def test_a_country_is_judged_alike(missing: str, estimates: str) -> None:
    """From the tables on, together or one by one, every finding is that of the evidence as it is read."""
    law, form, tables = DESK.law("1300-2023", DAY), DESK.form("station"), country(missing, estimates)
    preparation = Preparation(tables, {form.id: form})
    given = preparation.prepare(preparation.heads["row"], law, form, check_own)
    assert (preparation.rejects, given.rejects) == ((), ())
    program = compile_law(law, form, owned=given.prepared.owned)
    readied = program.ready(given.prepared)
    lists = {name: rows.lazy() for name, rows in readied.lists.items()}
    judged = program.on(pl).judge(readied.stations.lazy(), lists).collect().sort("row")
    assert Alone(program).judge(given.prepared) == judged.rows()
    found = [of_row(law, row) for row in judged.iter_rows(named=True)]
    read, unread = evidences_of(tables, {form.id: form})
    assert not unread
    for evaluator in (Reference(), best_evaluator()):
        wanted = [of_assessment(assess(law, shown, DAY, evaluator, traced=False)) for _, shown in read]
        assert found == wanted
