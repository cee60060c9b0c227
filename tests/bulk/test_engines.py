"""Engines: Polars and DuckDB give the same whole numbers, however stations come; odd requests are refused."""

from __future__ import annotations

import sys
from collections.abc import Iterator

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from polars.testing import assert_frame_equal

from bulk_oracle import batches_of, joined, judged_by
from strategies import laws, stations
from tieuchi.bulk import ENGINES
from tieuchi.bulk.duck import DuckEngine
from tieuchi.bulk.engines import FEW, Engine, PolarsEngine, engine_named
from tieuchi.bulk.grouping import laws_in_force
from tieuchi.bulk.running import Running
from tieuchi.desk import Desk
from tieuchi.evidence.facts import Evidence
from tieuchi.files.content import content_root
from tieuchi.judge.reference import Reference
from tieuchi.law.lawbook import Law
from tieuchi.values.problem import JudgingError


@pytest.fixture(scope="module")
def duck() -> Iterator[Engine]:
    """DuckDB."""
    engine = DuckEngine()
    yield engine
    engine.close()


@settings(max_examples=10, deadline=None)
@given(law=laws(), some=st.lists(stations(), min_size=1, max_size=9))
def test_duckdb_gives_what_polars_gives(duck: Engine, law: Law, some: list[Evidence]) -> None:
    """Random rule sets and stations come out alike, whole and in small batches."""
    expected = judged_by(PolarsEngine(), law, some)
    assert_frame_equal(judged_by(duck, law, some), expected)
    assert_frame_equal(judged_by(duck, law, some, size=2), expected)
    assert_frame_equal(judged_by(PolarsEngine(), law, some, size=2), expected)


@settings(max_examples=10, deadline=None)
@given(law=laws(), some=st.lists(stations(), min_size=1, max_size=9))
def test_few_stations_are_judged_as_many_are(law: Law, some: list[Evidence]) -> None:
    """A station comes out alike whether it is judged alone or among more than are judged one by one."""
    many = some * (FEW + 1)
    together = judged_by(PolarsEngine(), law, many)
    assert together.height > FEW
    assert_frame_equal(together, judged_by(PolarsEngine(), law, many, size=len(some)))


def test_duckdb_judges_the_samples_as_polars_does(duck: Engine) -> None:
    """The tables of the full set are the same, rejects and all."""
    desk = Desk(evaluator=Reference())
    names = ("pass-clear", "open-zone-unknown", "fail-disqualifier", "fail-despite-gaps", "law-before-2023")
    samples = [desk.read(content_root() / "evidence" / "stations" / f"{name}.yaml") for name in names]
    found = [
        joined(Running(desk, engine, laws_in_force(desk)).judge(batch) for batch in batches_of(samples))
        for engine in (duck, PolarsEngine())
    ]
    for name, expected in found[1].items():
        assert_frame_equal(found[0][name], expected)


@pytest.mark.parametrize("name", ["polars", "duckdb"])
def test_an_engine_is_had_by_its_name(name: str) -> None:
    """The name of the command line leads to the engine of that name."""
    engine = engine_named(name)
    assert engine.name == name
    assert name in ENGINES
    engine.close()


@pytest.mark.parametrize(
    ("name", "library", "extra"), [("duckdb", "duckdb", "bulk"), ("spark", "pyspark", "spark")]
)
def test_a_library_that_is_not_installed_is_named(
    name: str, library: str, extra: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The refusal says which extra brings what is missing."""
    monkeypatch.delitem(sys.modules, "tieuchi.bulk.duck", raising=False)
    monkeypatch.delitem(sys.modules, "tieuchi.bulk.spark", raising=False)
    for module in [one for one in sys.modules if one.partition(".")[0] == library]:
        monkeypatch.delitem(sys.modules, module)
    monkeypatch.setitem(sys.modules, library, None)
    with pytest.raises(JudgingError, match=rf"needs ‘{library}’.*tieuchi\[{extra}\]"):
        engine_named(name)
