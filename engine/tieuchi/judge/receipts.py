"""Receipts: the hashes of everything an assessment was made from."""

from __future__ import annotations

from datetime import date

from tieuchi import __version__
from tieuchi.evidence.facts import Evidence
from tieuchi.judge.findings import Receipt
from tieuchi.law.lawbook import Law
from tieuchi.values.canonical import digest


def receipt_of(law: Law, evidence: Evidence, day: date, judged_by: str) -> Receipt:
    """Return the receipt of judging this evidence by this law on this day."""
    made_from = {
        "set": law.criteria_set.id,
        "day": day.isoformat(),
        "law": law.digest,
        "norms": law.norms_digest,
        "evidence": digest(evidence.content),
        "engine": __version__,
    }
    whole = digest(made_from).upper()
    code = "-".join(whole[start : start + 4] for start in (0, 4, 8))
    return Receipt(**{**made_from, "day": day}, code=code, judged_by=judged_by)
