"""``tieuchi assess --bulk``: any number of stations and years at once, findings into files."""

from __future__ import annotations

import signal
import sys
from collections.abc import Iterator
from contextlib import AbstractContextManager, closing, contextmanager, nullcontext
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn

from tieuchi import __version__
from tieuchi.bulk.counting import Counts
from tieuchi.bulk.engines import engine_named
from tieuchi.bulk.grouping import laws_in_force
from tieuchi.bulk.running import Running, forms_of
from tieuchi.bulk.writing import Writing, written
from tieuchi.cli import progress
from tieuchi.cli.bulk_options import BulkOptions
from tieuchi.cli.common import BAD_INPUT, JUDGED, NOT_MET, put, put_document, stop
from tieuchi.cli.rejected import MOST_TOLD, tell_of_rejects
from tieuchi.desk import Desk
from tieuchi.files.folders import require_new
from tieuchi.judge.reference import Reference
from tieuchi.present.bulk_summary import counted_line, summary, summary_json
from tieuchi.present.bulk_workbook import Reader
from tieuchi.present.language import Tongue
from tieuchi.tables.rejects import Reject
from tieuchi.tables.sources import Dataset, open_dataset
from tieuchi.values.problem import InputError, JudgingError

if TYPE_CHECKING:
    from tieuchi.cli.assess import Order

KILLED = 128 + signal.SIGTERM


class Run:
    """One run of ``tieuchi assess --bulk``.

    Args:
        order: What is asked for, as for single files.
        many: The options for many stations.
        tongue: The language.
    """

    def __init__(self, order: Order, many: BulkOptions, tongue: Tongue) -> None:
        self.order = order
        self.tongue = tongue
        self.engine = many.engine or "polars"
        self.spark = many.spark
        self.to = many.to or "parquet"
        self.out = None if many.out is None else Path(many.out)
        self.summary = bool(many.summary)
        self.counts = Counts()
        self.told: list[Reject] = []

    def exit_code(self) -> int:
        """Judge every station, write and print what is asked for, and return the exit code."""
        try:
            self._judge()
        except (InputError, JudgingError) as error:
            stop(error, self.tongue)
        tell_of_rejects(self.told, self.counts.rejected, self.tongue)
        self._print()
        if self.counts.rejected:
            return BAD_INPUT
        passed = self.counts.total().outcomes["pass"]
        return JUDGED if self.order.require is None or passed == self.counts.judged else NOT_MET

    def _judge(self) -> None:
        if self.out is not None:
            require_new(self.out)
        desk = Desk(evaluator=Reference())
        dataset = open_dataset([Path(name) for name in self.order.files], forms_of(desk))
        laws = laws_in_force(desk, self.order.set_id, rehearse=self.order.rehearse)
        with _tidy_when_killed(), closing(engine_named(self.engine, self.spark)) as engine:
            running = Running(desk, engine, laws, self.order.day)
            with self._written(dataset) as writing:
                done = self._batches(running, dataset, engine.batch, writing)
                progress.stations(done, dataset.total, self.tongue)

    def _batches(
        self, running: Running, dataset: Dataset, size: int, writing: Writing | None
    ) -> Iterator[int]:
        """Judge batch after batch, and yield how many stations each had."""
        for batch in dataset.batches(size):
            judged = running.judge(batch)
            self.counts.add(judged)
            self.told += islice(judged.rejects, MOST_TOLD - len(self.told))
            if writing is not None:
                writing.add(judged)
            yield judged.read

    def _written(self, dataset: Dataset) -> AbstractContextManager[Writing | None]:
        if self.out is None:
            return nullcontext()
        return written(
            self.out,
            self.to,
            self.tongue.translate,
            Reader(self.tongue),
            lambda: manifest(self.engine, dataset, self.counts),
        )

    def _print(self) -> None:
        tongue, fmt = self.tongue, self.order.fmt
        rejects = tongue.say("the error output")
        if self.out is not None:
            rejects = str(self.out / f"rejects.{self.to}")
        if fmt in ("json", "jsonl"):
            put(summary_json(self.counts))
        elif self.summary:
            put_document(summary(self.counts, rejects, tongue), fmt, tongue.say("Stations judged"), tongue)
        else:
            put(counted_line(self.counts, rejects, tongue) + "\n")


def manifest(judged_by: str, dataset: Dataset, counts: Counts) -> dict[str, Any]:
    """Return what the files were made from; but for who judged, it is the same whoever did."""
    return {
        "tieuchi": __version__,
        "judged_by": judged_by,
        "data": dataset.digest(),
        "laws": [{"set": name, "law": law, "norms": norms} for name, law, norms in sorted(counts.laws)],
        "read": counts.read,
        "judged": counts.judged,
        "rejected": counts.rejected,
    }


@contextmanager
def _tidy_when_killed() -> Iterator[None]:
    """Take away what was begun when the process is told to end, as after an interrupt."""

    def leave(number: int, frame: object) -> NoReturn:
        sys.exit(KILLED)

    before = signal.signal(signal.SIGTERM, leave)
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, before)
