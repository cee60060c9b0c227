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
    law_digest, norms, shown = law.digest, law.norms_digest, evidence.digest
    whole = digest([law.criteria_set.id, day, law_digest, norms, shown, __version__])
    return Receipt(
        set=law.criteria_set.id,
        day=day,
        law=law_digest,
        norms=norms,
        evidence=shown,
        engine=__version__,
        code=short_code(whole),
        judged_by=judged_by,
    )


def short_code(whole: str) -> str:
    """Return the first digits of a hash as people copy them: ``1A2B-3C4D-5E6F``."""
    return "-".join(whole[start : start + 4].upper() for start in (0, 4, 8))
