"""Spark as an engine, by way of Spark Connect: a cluster, a server without Java, or Spark on this machine."""

from __future__ import annotations

import os
import shutil
import socket
from urllib.parse import urlsplit

import narwhals as nw
import polars as pl
from pyspark.errors import PySparkException
from pyspark.sql import DataFrame, SparkSession

from tieuchi.bulk.engines import Queries, tidied
from tieuchi.judge.columns.program import Columns, Program
from tieuchi.tables.prepared import Prepared
from tieuchi.values.problem import JudgingError
from tieuchi.values.text import Message

SCHEME = "sc"
USUAL_PORT = 15002
"""Where Spark Connect listens when the address names no port."""
PATIENCE = 10.0
"""Seconds in which a server has to take the call."""
SESSION = 20
"""How many batches are judged in one session."""
HERE = "local[*]"
"""Spark on this machine, which needs Java."""


class SparkEngine:
    """Judges with Spark.

    The plan is made anew for each batch. It could be kept, and ask for its tables by name; but Spark itself
    keeps what a plan with names led to, and would judge the last batch again.

    Args:
        address: Where Spark Connect answers, such as ``sc://cluster:15002``; ``SPARK_REMOTE`` when left out,
            as for any program that uses Spark, and Spark on this machine where that is not set.

    Raises:
        JudgingError: If the address is none, nobody answers, or Spark cannot be started.
    """

    name = "spark"
    batch = 20_000

    def __init__(self, address: str | None = None) -> None:
        self._address = address or os.environ.get("SPARK_REMOTE") or HERE
        self._programs: Queries[Columns] = Queries(nw, lambda columns, _: columns)
        self._begin()

    def judge(self, program: Program, prepared: Prepared) -> pl.DataFrame:
        """Return the judged shape."""
        if self._batches == SESSION:
            self.close()
            self._begin()
        self._batches += 1
        readied = program.ready(prepared)
        columns = self._programs.of(program, readied)
        try:
            lists = {name: self._given(rows) for name, rows in readied.lists.items()}
            found: DataFrame = columns.judge(self._given(readied.stations), lists).to_native()
            return tidied(pl.DataFrame(found.toArrow()))
        except PySparkException as error:
            raise _failed(error) from None

    def close(self) -> None:
        """End the session."""
        self._session.stop()

    def _begin(self) -> None:
        """Begin a session; a server keeps every batch that was sent in one until the session ends."""
        self._session = _session(self._address)
        self._batches = 0

    def _given(self, frame: pl.DataFrame) -> nw.LazyFrame[DataFrame]:
        return nw.from_native(self._session.createDataFrame(frame.to_arrow()))


def _session(address: str) -> SparkSession:
    if address.partition("[")[0] != "local":
        _reach(address)
    elif shutil.which("java") is None and "JAVA_HOME" not in os.environ:
        raise JudgingError(
            Message(
                "Spark on this machine needs Java, and there is none; install Java 17, or name a Spark "
                "Connect server: --spark sc://HOST:PORT"
            )
        )
    try:
        return SparkSession.builder.remote(address).getOrCreate()
    except PySparkException as error:
        raise _failed(error) from None


def _reach(address: str) -> None:
    """Check that somebody answers, for Spark itself would go on trying for many minutes."""
    try:
        parts = urlsplit(address)
        scheme, host, port = parts.scheme, parts.hostname, parts.port or USUAL_PORT
    except ValueError:
        scheme, host, port = "", None, 0
    if not host or scheme != SCHEME:
        raise JudgingError(
            Message(
                "‘{address}’ is not the address of a Spark Connect server; write it as sc://HOST:PORT",
                address=address,
            )
        )
    try:
        socket.create_connection((host, port), PATIENCE).close()
    except OSError as error:
        raise JudgingError(
            Message(
                "no Spark Connect server answers at {host}:{port} ({reason}); check the address, and that "
                "the server is running",
                host=host,
                port=port,
                reason=error.strerror or str(error),
            )
        ) from None


def _failed(error: PySparkException) -> JudgingError:
    reason = str(error).strip().splitlines()[0]
    return JudgingError(Message("Spark could not do it: {reason}", reason=reason))
