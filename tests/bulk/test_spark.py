"""Spark gives the same whole numbers: a server without Java every time, and Spark itself where Java is."""

from __future__ import annotations

import re
import shlex
import shutil
import socket
from collections.abc import Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from polars.testing import assert_frame_equal
from pysail.spark import SparkConnectServer
from pyspark.errors import PySparkException

from bulk_oracle import batches_of, joined, judged_by
from smallset import EQUIPMENT, STAFFING, TECHNIQUES, bands, evidence, law
from strategies import laws, stations
from tieuchi.bulk import spark
from tieuchi.bulk.engines import PolarsEngine
from tieuchi.bulk.grouping import laws_in_force
from tieuchi.bulk.running import Running
from tieuchi.bulk.spark import HERE, SparkEngine
from tieuchi.cli.group import build
from tieuchi.desk import Desk
from tieuchi.evidence.facts import Evidence
from tieuchi.files.content import content_root
from tieuchi.judge.reference import Reference
from tieuchi.law.lawbook import Law
from tieuchi.values.problem import JudgingError

JAVA = pytest.mark.skipif(shutil.which("java") is None, reason="there is no Java for Spark itself")


@pytest.fixture(scope="session")
def address() -> Iterator[str]:
    """Where a Spark Connect server without Java answers."""
    server = SparkConnectServer()
    server.start(background=True)
    yield "sc://localhost:{1}".format(*server.listening_address)
    server.stop()


@pytest.fixture
def sail(address: str) -> Iterator[SparkEngine]:
    """Spark as that server has it."""
    engine = SparkEngine(address)
    yield engine
    engine.close()


ONCE = settings(max_examples=4, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


@ONCE
@given(law=laws(), some=st.lists(stations(), min_size=3, max_size=9))
def test_spark_gives_what_polars_gives(sail: SparkEngine, law: Law, some: list[Evidence]) -> None:
    """Random rule sets and stations come out alike, whole and in small batches."""
    expected = judged_by(PolarsEngine(), law, some)
    assert_frame_equal(judged_by(sail, law, some), expected)
    assert_frame_equal(judged_by(sail, law, some, size=2), expected)


def test_spark_judges_the_samples_as_polars_does(sail: SparkEngine) -> None:
    """The tables of all samples of stations are the same."""
    desk = Desk(evaluator=Reference())
    samples = [desk.read(path) for path in sorted((content_root() / "evidence" / "stations").glob("*.yaml"))]
    found = [
        joined(Running(desk, engine, laws_in_force(desk)).judge(batch) for batch in batches_of(samples))
        for engine in (sail, PolarsEngine())
    ]
    for name, expected in found[1].items():
        assert_frame_equal(found[0][name], expected)


LAW = law(
    bands({"covered": {"at least": "50 %"}}, {"covered": {"at least": "25 %"}}),
    bands({"doctors": {"at least": 1}}, "yes"),
    bands({"enough": {"at least": "100 %"}}, {"half": {"less than": "50 %"}}),
    measures={
        "covered": {"coverage": {"of": "techniques", "norm": "technique-list"}},
        "doctors": {"count": {"rows of": "staff", "where": {"role": {"is": "doctor"}}}},
        "needed": {"norm": "staffing"},
        "enough": {"ratio": {"of": "x", "to": "needed"}},
        "half": {"share": {"of": "part", "in": "whole"}},
    },
    norms=(STAFFING, TECHNIQUES, EQUIPMENT),
)
STATIONS = [
    evidence(),
    evidence({"zone": 1, "population": 9001, "x": 7, "part": 1, "whole": 2, "yes": True}),
    evidence(
        {"zone": 3, "population": 5000, "x": "unknown", "part": 1, "whole": 3, "yes": False},
        {
            "staff": {"complete": True, "rows": [{"role": "doctor"}, {"role": "nurse", "hours": 3}]},
            "techniques": {"complete": True, "rows": [{"code": "a2", "performed": True}, {"code": "c"}]},
        },
    ),
    evidence(
        {"population": 6001}, {"techniques": {"complete": False, "rows": [{"code": "b", "performed": True}]}}
    ),
]


@JAVA
def test_spark_on_this_machine_gives_what_polars_gives(monkeypatch: pytest.MonkeyPatch) -> None:
    """Spark itself, started here, gives the same findings, batch after batch."""
    monkeypatch.setenv("SPARK_TESTING", "1")  # so that it listens on a port of its own
    expected = judged_by(PolarsEngine(), LAW, STATIONS)
    engine = SparkEngine(HERE)
    try:
        assert_frame_equal(judged_by(engine, LAW, STATIONS), expected)
        assert_frame_equal(judged_by(engine, LAW, STATIONS, size=2), expected)
    finally:
        engine.close()


def test_a_new_session_judges_as_the_last_one(address: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """After so many batches the session is ended, so that the server lets them go, and another begins."""
    monkeypatch.setattr(spark, "SESSION", 2)
    expected = judged_by(PolarsEngine(), LAW, STATIONS)
    engine = SparkEngine(address)
    try:
        assert_frame_equal(judged_by(engine, LAW, STATIONS, size=1), expected)
    finally:
        engine.close()


@pytest.mark.parametrize(
    "written", ["localhost:15002", "http://localhost", "sc://", "sc://host:port", "sc://[1"]
)
def test_what_is_no_address_is_refused(written: str) -> None:
    """The refusal shows how an address is written."""
    with pytest.raises(JudgingError, match="write it as sc://HOST:PORT"):
        SparkEngine(written)


def test_a_server_that_does_not_answer_is_named_at_once() -> None:
    """Nobody waits for Spark to give up by itself."""
    with socket.socket() as free:
        free.bind(("localhost", 0))
        port = free.getsockname()[1]
    with pytest.raises(JudgingError, match=rf"no Spark Connect server answers at localhost:{port}"):
        SparkEngine(f"sc://localhost:{port}")


def test_without_java_spark_on_this_machine_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    """The refusal names both ways out."""
    monkeypatch.delenv("JAVA_HOME", raising=False)
    monkeypatch.delenv("SPARK_REMOTE", raising=False)
    monkeypatch.setattr(shutil, "which", lambda name: None)
    with pytest.raises(JudgingError, match="install Java 17, or name a Spark Connect server"):
        SparkEngine()


def test_what_spark_refuses_is_told_in_one_line(sail: SparkEngine, monkeypatch: pytest.MonkeyPatch) -> None:
    """A failure of the server is a refusal and not a traceback."""

    def refuse(table: object) -> None:
        raise PySparkException("no room on the server\nand much more")

    monkeypatch.setattr(sail._session, "createDataFrame", refuse)
    with pytest.raises(JudgingError, match=r"^Spark could not do it: no room on the server$"):
        judged_by(sail, LAW, STATIONS)


def test_the_command_of_the_page_runs(address: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The page's own command, at this server's address, writes what Polars writes."""
    page = (content_root() / "docs" / "bulk.md").read_text("utf-8")
    (line,) = re.findall(r"^tieuchi assess .* --spark sc://localhost:\d+$", page, re.MULTILINE)
    monkeypatch.chdir(tmp_path)
    words = shlex.split(re.sub(r"sc://localhost:\d+", address, line))[1:]
    polars = ["assess", "tinh", "--bulk", "--out", "polars"]
    for each in (["generate", "tinh", "--stations", "40"], words, polars):
        done = CliRunner().invoke(build("vi", "vi"), each, prog_name="tieuchi")
        assert done.exit_code == 0, done.output
    for path in (tmp_path / "polars").glob("*.parquet"):
        assert path.read_bytes() == (tmp_path / words[words.index("--out") + 1] / path.name).read_bytes()
