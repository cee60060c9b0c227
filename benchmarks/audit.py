"""How fast recorded decisions are judged again: ``uv run --locked python benchmarks/audit.py [--write]``.

Decisions are recorded on variations of a sample station, two years of each commune, all under the product's
own law. They are audited by the command's own code, in as many processes as there are processors; every
decision has to come out confirmed. ``--write`` puts the table into ``benchmarks/results-audit.md``.
"""

from __future__ import annotations

import argparse
import random
import resource
import time
from collections.abc import Iterator
from datetime import date
from fractions import Fraction
from hashlib import sha256
from itertools import islice
from multiprocessing import get_context
from pathlib import Path
from tempfile import TemporaryDirectory

from peers.showing import machine, rate, span, table

from tieuchi.desk import Desk
from tieuchi.evidence.reader import evidence_in, form_ids
from tieuchi.files.yaml import parse_yaml
from tieuchi.register.audit.auditing import Auditing
from tieuchi.register.audit.drawing import sample_of
from tieuchi.register.audit.reading import Wanted
from tieuchi.register.audit.results import Audit
from tieuchi.register.deciding import Ruling, drafted
from tieuchi.register.entries import Filed
from tieuchi.register.law_files import KeptLaw, pack
from tieuchi.register.recording import findings_document
from tieuchi.register.store.register import Register, open_register
from tieuchi.register.weighing import Weighed

HERE = Path(__file__).parent
SAMPLE = HERE.parent / "evidence" / "stations" / "pass-clear.yaml"
RESULTS = HERE / "results-audit.md"
SIZES = (1_000, 4_000, 16_000)
PROVINCES = 34
AT_ONCE = 100
CHANGED = ("committee_meetings: ", "drugs_in_stock: ", "children_fully_immunised: ", "herb_species: ")
"""Figures that are drawn a little lower for each commune and year."""


def stations(number: int, seed: int = 1) -> Iterator[str]:
    """Yield evidence files: two years of one commune after the other."""
    draw = random.Random(seed)  # noqa: S311 - figures to try out, no secrets
    sample = SAMPLE.read_text("utf-8")
    for at in range(number):
        text = sample.replace("Xã Mẫu An", f"Xã {at // 2}").replace("Tỉnh Mẫu", f"Tỉnh {at // 2 % PROVINCES}")
        if at % 2 == 0:
            text = text.replace("2024-", "2023-")
        for name in CHANGED:
            before, _, rest = text.partition(f"\n  {name}")
            digits = rest.split("\n", 1)[0]
            if digits.isdecimal():
                figure = int(digits) - draw.randint(0, int(digits) // 5)
                text = f"{before}\n  {name}{figure}{rest[len(digits) :]}"
        yield text


def weighed(text: str, desk: Desk, law: KeptLaw) -> Weighed:
    """Return evidence judged, as the register keeps it."""
    raw = text.encode()
    evidence = evidence_in(parse_yaml(raw, "station.yaml"), form_ids(desk.root), desk.form)
    assessment = desk.assess(evidence)
    findings = findings_document(assessment)
    filed = Filed(name="station.yaml", sha256=sha256(raw).hexdigest())
    hashed = sha256(findings).hexdigest()
    return Weighed(assessment, evidence, (filed,), law.manifest, hashed, (raw, findings))


def record(where: str, number: int) -> None:
    """Record decisions that follow the rule, in a new register."""
    register, desk = open_register(where, create=True), Desk()
    law = pack(desk.root)
    texts = enumerate(stations(number))
    while some := list(islice(texts, AT_ONCE)):
        found = [(at, weighed(text, desk, law)) for at, text in some]
        drafts = [drafted(one, ruling(one, at), None, date.max) for at, one in found]
        register.append(drafts, [*law.objects.values(), *(raw for _, one in found for raw in one.objects)])


def ruling(one: Weighed, at: int) -> Ruling:
    """Return the council's decision on some evidence: what the rule says, a refusal where it says neither."""
    outcome = one.assessment.outcome
    return Ruling(
        outcome="recognised" if outcome == "pass" else "refused",
        number=f"{at}/QĐ",
        signed=date(one.evidence.as_of.year + 1, 1, 20),
        by="UBND tỉnh",
        because="đã xét" if outcome == "open" else None,
    )


def audited(register: Register) -> tuple[Audit, float, float]:
    """Return an audit, how long the log alone took to read, and how long all of it took."""
    began = time.perf_counter()
    auditing = Auditing(register, Desk(), Wanted())
    read = time.perf_counter()
    for _ in auditing.look():
        pass
    audit = auditing.audit()
    return audit, read - began, time.perf_counter() - began


def measured(number: int) -> tuple[str, ...]:
    """Return a row of the table."""
    with TemporaryDirectory() as folder:
        where = f"{folder}/register.sqlite"
        # In a process of its own, so that the memory told is that of the audit.
        recording = get_context("spawn").Process(target=record, args=(where, number))
        recording.start()
        recording.join()
        audit, read, whole = audited(open_register(where))
    wrong = {one.kind for one in audit.decisions} - {"confirmed", "council departed with reason"}
    if wrong or len(audit.decisions) != number:
        raise SystemExit(f"of {number} decisions some come out as {sorted(wrong)}")
    began = time.perf_counter()
    sample = sample_of(audit, 1, Fraction(95, 100), Fraction(5, 100))
    drawn = time.perf_counter() - began
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    return (
        f"{number:,}", span(read), span(whole), rate(number, whole), f"{sample.design.size} in {span(drawn)}",
        f"{memory} MB",
    )  # fmt: skip


def main() -> None:
    """Print the table, and write it where asked."""
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--write", action="store_true", help=f"write {RESULTS.name}")
    asked.add_argument("--sizes", type=int, nargs="+", default=SIZES, metavar="N", help="how many decisions")
    given = asked.parse_args()
    heads = ("decisions", "the log read and checked", "all of the audit", "rate", "sample of", "memory, most")
    shown = table(heads, [measured(number) for number in given.sizes])
    text = (
        "# Results, decisions judged again\n\n"
        f"Made by `uv run --locked python benchmarks/audit.py --write` on {machine()}.\n\n{shown}\n"
    )
    print(shown)
    if given.write:
        RESULTS.write_text(text, "utf-8")


if __name__ == "__main__":
    main()
