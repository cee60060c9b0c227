"""Auditing a register: its decisions judged again commune by commune, by several processes where many.

One process reads the log and lays out each kept law once; the others judge. What needs more than one commune,
such as equal evidence of two stations, is found at the end.
"""

from __future__ import annotations

import os
import signal
from collections import deque
from collections.abc import Iterable, Iterator, Mapping, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import ExitStack, contextmanager
from dataclasses import replace
from multiprocessing import active_children, get_context
from pathlib import Path

from tieuchi import __version__
from tieuchi.desk import Desk, best_evaluator
from tieuchi.evidence.facts import Evidence
from tieuchi.evidence.reader import form_ids
from tieuchi.register.audit.across import Across
from tieuchi.register.audit.communes import Told, look_at
from tieuchi.register.audit.comparing import Compared
from tieuchi.register.audit.plausibility import Rules
from tieuchi.register.audit.plausibility_reader import read_rules, read_weights
from tieuchi.register.audit.reading import Cases, Index, Log, Wanted
from tieuchi.register.audit.rejudging import Case, Rejudging
from tieuchi.register.audit.results import Audit, Audited
from tieuchi.register.audit.risk import Weighing
from tieuchi.register.law_files import pack
from tieuchi.values.canonical import digest
from tieuchi.values.problem import JudgingError
from tieuchi.values.text import Message

FEW = 200
"""Up to so many decisions are judged here: before others have started and read the law, they are done."""
CHUNK = 40
"""How many decisions one process judges at once, more where one commune has more."""

Commune = tuple[Case, ...]
Chunk = Sequence[Commune]


class Auditing:
    """Audits a register.

    Args:
        log: The register.
        desk: The product's content of today.
        wanted: Which decisions are audited.
        reports: Reports of districts, communes and provinces to hold the stations' figures against.

    Raises:
        JudgingError: If no decision is wanted, or the content does not say what risk is made of.
        InputError: If the content is faulty.
    """

    def __init__(self, log: Log, desk: Desk, wanted: Wanted, reports: Sequence[Evidence] = ()) -> None:
        self._log = log
        self._desk = desk
        self._wanted = wanted
        self._head = log.head
        self._rules = {name: read_rules(desk, desk.form(name)) for name in form_ids(desk.root)}
        self._weights = read_weights(desk.root)
        self._index = Index(log, self._head, wanted)
        self._across = Across(self._rules, reports)
        self._told: list[Told] = []
        self._found: Mapping[int, Sequence[Compared]] = {}

    @property
    def size(self) -> int:
        """How many decisions are looked at, those that are only compared with among them."""
        return sum(map(len, self._index.communes))

    def look(self) -> Iterator[int]:
        """Judge the decisions, and yield again and again how many more are done.

        Raises:
            JudgingError: If a process was ended from outside.
        """
        with ExitStack() as laws:
            cases = Cases(self._log, self._index, laws)
            for told in self._judged(_chunks(cases, self._index)):
                self._across.take(told)
                # What is compared is taken already; no more is kept of each than what is told of it.
                self._told += (replace(one, shows=None) for one in told if one.wanted)
                yield len(told)
            self._found = self._across.found(self._desk, cases, self._rejudging())

    def _judged(self, chunks: Iterable[Chunk]) -> Iterator[list[Told]]:
        if self.size <= FEW:
            rejudging = self._rejudging()
            return (_looked(chunk, rejudging, self._rules) for chunk in chunks)
        return _at_once(chunks, (self._desk.root, self._rules))

    def _rejudging(self) -> Rejudging:
        return Rejudging(self._desk.root, self._desk.evaluator)

    def audit(self) -> Audit:
        """Return what was found."""
        rules = {rule.id: rule for each in self._rules.values() for rule in each.all}
        weighing = Weighing(self._weights, rules)
        told = sorted(self._told, key=lambda one: one.position)
        return Audit(
            register=self._log.where,
            head=self._head,
            since=self._wanted.since,
            province=self._wanted.province,
            engine=__version__,
            content=pack(self._desk.root).manifest,
            declared=digest([self._weights, rules]),
            weights=self._weights,
            rules=rules,
            decisions=tuple(self._audited(one, weighing) for one in told),
        )

    def _audited(self, told: Told, weighing: Weighing) -> Audited:
        compared = (*told.compared, *self._found.get(told.position, ()))
        reasons = weighing.reasons(told.classified.kind, compared, told.shown, told.days)
        risk = sum(one.weight for one in reasons)
        return Audited(
            position=told.position,
            province=told.province,
            invented=told.invented,
            days=told.days,
            classified=told.classified,
            compared=compared,
            shown=told.shown,
            risk=risk,
            stratum=weighing.stratum(risk).id,
            stands=told.stands,
            log=self._log,
            weighing=weighing,
        )


def _chunks(cases: Cases, index: Index) -> Iterator[Chunk]:
    """Yield the communes with their decisions, so many that a process is worth asking."""
    chunk: list[Commune] = []
    for positions in index.communes:
        chunk.append(tuple(cases.case(position) for position in positions))
        if sum(map(len, chunk)) >= CHUNK:
            yield chunk
            chunk = []
    if chunk:
        yield chunk


def _looked(chunk: Chunk, rejudging: Rejudging, rules: Mapping[str, Rules]) -> list[Told]:
    return [told for commune in chunk for told in look_at(commune, rejudging, rules)]


def _at_once(chunks: Iterable[Chunk], remembered: tuple[Path, Mapping[str, Rules]]) -> Iterator[list[Told]]:
    """Judge in several processes, which are given chunks a little ahead of what they have judged."""
    processes = os.cpu_count() or 1
    others = active_children()
    with ProcessPoolExecutor(processes, get_context("spawn"), _remember, remembered) as pool:
        ahead: deque[Future[list[Told]]] = deque()
        try:
            for chunk in chunks:
                with _deaf_to_ctrl_c():
                    ahead.append(pool.submit(_look, chunk))
                if len(ahead) > processes * 2:
                    yield ahead.popleft().result()
            while ahead:
                yield ahead.popleft().result()
        except BrokenProcessPool:
            message = Message(
                "a process that judges again was ended from outside, most likely because memory ran out; end "
                "other programs, or audit fewer decisions with --since or --province"
            )
            raise JudgingError(message) from None
        except BaseException:
            # Whoever stops it waits for nothing that nobody will read.
            for process in set(active_children()).difference(others):
                process.terminate()
            raise


@contextmanager
def _deaf_to_ctrl_c() -> Iterator[None]:
    """Start processes that pay no heed to Ctrl-C, which reaches all at once: the one that asked ends them."""
    before = signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)


class _Memory:
    """What a process that judges keeps from one chunk to the next."""

    rejudging: Rejudging
    rules: Mapping[str, Rules]


def _remember(root: Path, rules: Mapping[str, Rules]) -> None:
    _Memory.rejudging = Rejudging(root, best_evaluator())
    _Memory.rules = rules


def _look(chunk: Chunk) -> list[Told]:
    return _looked(chunk, _Memory.rejudging, _Memory.rules)
