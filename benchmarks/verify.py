"""How fast a log is signed, exported and verified, by both verifiers, and how that grows.

``uv run --locked python benchmarks/verify.py [--write] [--most 100000]``

The registers are those of ``benchmarks/register.py``. ``--write`` puts the table into
``benchmarks/verify.md``.
"""

from __future__ import annotations

import argparse
import tempfile
from collections.abc import Sequence
from pathlib import Path

from peers.showing import digits, machine, rate, span, table

import tieuchi_verify
from register import SIZES, Grounds, Ticking, fill, grounds_of, timed
from tieuchi.register.bundle.exporting import export, line_proof
from tieuchi.register.bundle.registered import sign_checkpoint, verify_register
from tieuchi.register.bundle.verified import Verified
from tieuchi.register.bundle.verifying import verify
from tieuchi.register.log.keys import SigningKey, new_key, read_key
from tieuchi.register.store.register import Register, open_register

RESULTS = Path(__file__).parent / "verify.md"
MOST = 100_000
PROOFS = 50


def main() -> None:
    """Measure, print and perhaps write the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--write", action="store_true")
    parser.add_argument("--most", type=int, default=MOST, help="the longest log, in lines")
    asked = parser.parse_args()
    sizes = [size for size in SIZES if size <= asked.most]
    with tempfile.TemporaryDirectory(prefix="tieuchi-verify-") as folder:
        page = measured(Path(folder), sizes, grounds_of())
    print(page)
    if asked.write:
        command = "`uv run --locked python benchmarks/verify.py --write`"
        RESULTS.write_text(f"# Verifying\n\nMade by {command} on {machine()}.\n\n{page}\n", encoding="utf-8")


def measured(folder: Path, sizes: Sequence[int], grounds: Grounds) -> str:
    """Return the table: a column for each size."""
    register = open_register(str(folder / "register.sqlite"), create=True, clock=Ticking())
    register.append([], grounds.objects)
    new_key(folder / "key", "benchmark.example/log", None)
    key = read_key(folder / "key", None)
    columns = []
    for size in sizes:
        fill(register, size, grounds)
        columns.append(at_size(folder, register, key))
    rows = [[name, *(column[name] for column in columns)] for name in columns[0]]
    return table(["lines", *(f"{size:,}" for size in sizes)], rows)


def at_size(folder: Path, register: Register, key: SigningKey) -> dict[str, str]:
    """Return how fast everything is with a register as it is now."""
    size, bundle = register.size, folder / f"{register.size}.zip"
    keys = tieuchi_verify.public_keys([str(key.public).encode()])
    found = {
        "signed": rate(size, timed(lambda: sign_checkpoint(register, key))),
        "exported": rate(size, timed(lambda: export(register, bundle))),
        "verified": rate(size, timed(lambda: _sound(verify(bundle, [key.public], [], None)))),
        "verified by the separate program": rate(
            size, timed(lambda: tieuchi_verify.check(tieuchi_verify.Files(str(bundle)), keys, {}))
        ),
        "register verified": rate(
            size, timed(lambda: _sound(verify_register(register, [key.public], [], None)))
        ),
        "one line proved": span(timed(lambda: _proved(register, size)) / PROOFS),
        "bundle": f"{digits(bundle.stat().st_size / 2**20)} MiB",
    }
    bundle.unlink()
    return found


def _sound(found: Verified) -> None:
    if not found.sound:
        raise SystemExit("\n".join(problem.render(str) for problem in found.faults))


def _proved(register: Register, size: int) -> None:
    for position in range(0, size, size // PROOFS):
        line_proof(register, position)


if __name__ == "__main__":
    main()
