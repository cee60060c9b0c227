"""Receipts: the hashes of everything an assessment was made from."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, fields
from datetime import date

from tieuchi import __version__
from tieuchi.evidence.facts import Evidence
from tieuchi.law.lawbook import Law
from tieuchi.values.canonical import digest


@dataclass(frozen=True)
class Inputs:
    """What an assessment was made from; the same inputs give the same findings, years later.

    Attributes:
        set: The set's name.
        day: The day of judging.
        law: The hash of the set with its rules.
        norms: The hash of the norms in force.
        evidence: The hash of the evidence.
        engine: The version of the product.
        code: A short code of all of these, to print.
    """

    set: str
    day: date
    law: str
    norms: str
    evidence: str
    engine: str
    code: str


@dataclass(frozen=True)
class Receipt(Inputs):
    """What made an assessment.

    Attributes:
        judged_by: Which evaluator judged; all give the same findings, so the code leaves it out.
    """

    judged_by: str


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


def inputs_of(receipts: Iterable[Receipt]) -> tuple[Inputs, ...]:
    """Return what some receipts say, without who judged."""
    names = [one.name for one in fields(Inputs)]
    return tuple(Inputs(**{name: getattr(one, name) for name in names}) for one in receipts)


def short_code(whole: str) -> str:
    """Return the first digits of a hash as people copy them: ``1A2B-3C4D-5E6F``."""
    return "-".join(whole[start : start + 4].upper() for start in (0, 4, 8))
