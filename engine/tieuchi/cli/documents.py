"""Writing and checking the documents of ``tieuchi minutes``; loaded only where its extra is installed."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tieuchi import __version__
from tieuchi.cli.common import BAD_INPUT, JUDGED, NOT_MET, complain, put, told
from tieuchi.cli.progress import with_progress
from tieuchi.cli.stations import read_stations, station_files
from tieuchi.desk import Desk
from tieuchi.evidence.facts import Evidence
from tieuchi.files.raw import raw_bytes
from tieuchi.files.replacing import new_bytes, require_new
from tieuchi.judge.receipts import Inputs
from tieuchi.present.documents import checking
from tieuchi.present.documents.composing import compose
from tieuchi.present.documents.pdf.rendering import pdf_bytes
from tieuchi.present.documents.record import Record
from tieuchi.present.documents.word.reading import opened
from tieuchi.present.documents.word.rendering import word_bytes
from tieuchi.present.documents.word.template import template_bytes
from tieuchi.present.export import Judged
from tieuchi.present.language import Tongue
from tieuchi.values.problem import InputError, JudgingError, Place, Problem
from tieuchi.values.text import Message, nfc

if TYPE_CHECKING:
    from tieuchi.cli.minutes import Order

_MOST_BYTES = 20_000_000
_MOST_NAMED = 3
"""How many evidence files a command to copy names."""
_MOST_TOLD = 30
"""How many differences are told one by one."""


def write(order: Order, tongue: Tongue) -> int:
    """Judge the evidence, write the document, and return the exit code.

    Raises:
        InputError: If a template is faulty, or a file is there already or cannot be written.
        JudgingError: If the assessments do not go into one such document.
    """
    # People write into these files: whatever is there may hold what a council decided.
    require_new(file for file in (order.docx, order.pdf) if file is not None)
    judged, failed = _judged(order, tongue)
    if failed:
        return BAD_INPUT
    official = compose(order.kind, judged, tongue)
    made: dict[str, bytes] = {}
    if order.docx is not None:
        own = None if order.template is None else _word_file(order.template)
        name = nfc(order.template or order.docx)
        made[order.docx] = word_bytes(official, own or template_bytes(order.kind), name)
    if order.pdf is not None:
        made[order.pdf] = pdf_bytes(official)
    for file, content in made.items():
        new_bytes(Path(file), content)
        put(tongue.say("{file}: written, receipt {code}", file=file, code=official.proof.code) + "\n")
    return JUDGED


def write_template(order: Order, file: str, tongue: Tongue) -> int:
    """Write the template of a document, and return the exit code.

    Raises:
        InputError: If it is there already or cannot be written.
    """
    new_bytes(Path(file), template_bytes(order.kind))
    put(tongue.say("{file}: written; change it in Word, then give it with --template", file=file) + "\n")
    return JUDGED


def check(order: Order, file: str, tongue: Tongue) -> int:
    """Check a Word file, judge the evidence again where it is given, and return the exit code.

    Raises:
        InputError: If it is no Word file, or carries no receipt that can be relied on.
    """
    found = opened(_word_file(file), nfc(file))
    record = checking.record_in(found, nfc(file))
    faults, notes = [*checking.changed(record, found)], [] if order.files else [_not_judged(file, record)]
    if order.files:
        again, failed = _judged(order, tongue, record.receipts)
        if failed:
            return BAD_INPUT
        faults += checking.judged_again(record, again, Tongue(record.lang))
        notes += filter(None, [checking.made_by_another(record, __version__)])
    put("\n".join(tongue.tell(one) for one in (*_told(file, record, faults), *notes)) + "\n")
    return NOT_MET if faults else JUDGED


def _judged(order: Order, tongue: Tongue, receipts: Sequence[Inputs] = ()) -> tuple[list[Judged], bool]:
    """Judge every file; what is wrong with any of them is told, and whether anything was.

    Args:
        order: What is asked for.
        tongue: The language of complaints.
        receipts: To judge again: the receipts whose set and day to judge by, in force or not.
    """
    desk = Desk()
    stations, failed = read_stations(desk, order.stations, tongue)
    judged: list[Judged] = []
    bad = bool(failed)
    for file in with_progress(station_files(order.files), tongue):
        try:
            judged.append(_judge(desk, told(desk.read(file), tongue), stations, order, receipts))
        except (InputError, JudgingError) as error:
            complain(error, tongue, file)
            bad = True
    return judged, bad


def _judge(
    desk: Desk,
    evidence: Evidence,
    stations: Sequence[Evidence],
    order: Order,
    receipts: Sequence[Inputs],
) -> Judged:
    asked: dict[str, Any] = {"day": order.day, "set_id": order.set_id, "rehearse": order.rehearse}
    if receipts:
        own = next((one for one in receipts if one.evidence == evidence.digest), receipts[0])
        asked = {"day": own.day, "set_id": own.set, "rehearse": True}
    if stations:
        evidence = desk.count(evidence, stations, **asked)
    return desk.assess(evidence, **asked), evidence


def _told(file: str, record: Record, faults: Sequence[Message]) -> Iterator[Message]:
    """Yield the differences, not all of them where there are very many, and what they come to."""
    for one in faults[:_MOST_TOLD]:
        yield Message("{file}: {fault}", file=file, fault=one)
    if more := len(faults[_MOST_TOLD:]):
        yield Message("… and {more} more differences", more=more)
    said = {"file": file, "count": len(record.figures), "code": record.code}
    if faults:
        yield Message("{file}: does not say what receipt {code} says", **said)
    else:
        yield Message("{file}: all {count} bound texts say what receipt {code} says", **said)


def _not_judged(file: str, record: Record) -> Message:
    return Message(
        "Whether the receipt itself is true is told by judging again: tieuchi minutes --check {file} {files}",
        file=file,
        files=" ".join(record.files) if len(record.files) <= _MOST_NAMED else "FILE...",
    )


def _word_file(file: str) -> bytes:
    """Return the bytes of a Word file.

    Raises:
        InputError: If it is a PDF, too large or cannot be read.
    """
    if Path(file).suffix.lower() == ".pdf":
        message = Message(
            "a PDF is not checked here; check the Word file, or write the PDF again and compare: the same "
            "evidence gives the same bytes"
        )
        raise InputError([Problem(Place(nfc(file)), message)])
    return raw_bytes(Path(file), nfc(file), _MOST_BYTES, lambda _: Message("this Word file is too large"))
