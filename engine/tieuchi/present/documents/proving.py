"""What binds a document to its assessments: the short code, the receipt in words, and the QR code."""

from __future__ import annotations

from collections.abc import Sequence

from tieuchi.judge.findings import Assessment
from tieuchi.judge.receipts import Receipt, inputs_of, short_code
from tieuchi.present import head
from tieuchi.present.documents.binding import bound_lines, texts_of
from tieuchi.present.documents.model import Bound, Proof, Section, figures
from tieuchi.present.language import Tongue
from tieuchi.values.canonical import digest


def proof_of(judged: Sequence[Assessment], sections: tuple[Section, ...], tongue: Tongue) -> Proof:
    """Return what binds the sections of a document to the assessments they print."""
    receipts = tuple(one.receipt for one in judged)
    code, say = code_of(receipts), tongue.say
    heading = say("Receipt")
    return Proof(
        heading=heading,
        code=code,
        footer=Bound(
            "footer",
            say("foot of the page"),
            say("Receipt {code}; made by tieuchi {engine}", code=code, engine=receipts[0].engine),
        ),
        lines=bound_lines("receipt", heading, _lines(receipts, code, tongue)),
        receipts=receipts,
        files=tuple(one.file for one in judged),
        qr=_qr(receipts, code, digest(figures(sections))),
    )


def code_of(receipts: Sequence[Receipt]) -> str:
    """Return the short code of a receipt; of several, one that changes with any of them."""
    return receipts[0].code if len(receipts) == 1 else short_code(digest(inputs_of(receipts)))


def _lines(receipts: Sequence[Receipt], code: str, tongue: Tongue) -> list[str]:
    """Return the receipt in words, without who judged: every evaluator gives the same document."""
    say, hashes = tongue.say, [*texts_of(head.hashes(receipts[0], tongue))]
    if len(receipts) == 1:
        return [say("Code: {code}", code=code), *hashes]
    law, norms, _ = hashes
    return [
        say("Code: {code}", code=code),
        say("Of the receipts of {count} assessments, whose codes stand in the tables", count=len(receipts)),
        say("Receipts (SHA-256): {hash}", hash=digest(inputs_of(receipts))),
        law,
        norms,
    ]


def _qr(receipts: Sequence[Receipt], code: str, printed: str) -> str:
    """Return the text of the QR code: the code, and the hashes of all that made the document."""
    inputs = inputs_of(receipts)
    one = inputs[0]
    said = {"code": code, "engine": one.engine, "set": one.set, "figures": printed}
    if len(inputs) == 1:
        said |= {"day": str(one.day), "law": one.law, "norms": one.norms, "evidence": one.evidence}
    else:
        said["receipts"] = digest(inputs)
    return "tieuchi\n" + "\n".join(f"{name}={value}" for name, value in said.items())
