"""A register of decisions that is audited as the feature files say."""

from __future__ import annotations

from fractions import Fraction
from pathlib import Path

from audits import Office
from features.confirming import OwnContent
from tieuchi.register.audit.classes import Class
from tieuchi.register.audit.drawing import sample_of
from tieuchi.register.audit.results import Audit, Audited

CLASSES: dict[str, Class] = {
    "không chấm lại được": "cannot be judged",
    "phần mềm chấm khác": "engine differs",
    "minh chứng đã bị thay thế": "evidence superseded",
    "hội đồng quyết định khác, không nêu lý do": "departed without reason",
    "nội dung đã sửa về sau": "content since corrected",
    "hội đồng quyết định khác, có nêu lý do": "council departed with reason",
    "khớp kết quả đã ghi": "confirmed",
}


class Rechecking:
    """Decisions recorded on the product's samples, and their audit.

    Args:
        own: The content by which they are judged.
        folder: Where the register lies.
    """

    def __init__(self, own: OwnContent, folder: Path) -> None:
        self.office = Office(folder, own.root, evaluator=own.evaluator)
        self.samples = own.root / "evidence" / "stations"
        self.audit: Audit | None = None
        self.asked: Audited | None = None

    def decide(
        self, number: str, outcome: str, sample: str, *edits: tuple[str, str], because: str | None = None
    ) -> None:
        """Record a decision on a sample, perhaps with something changed in it."""
        text = (self.samples / f"{sample}.yaml").read_text("utf-8")
        for old, new in edits:
            assert old in text
            text = text.replace(old, new)
        self.office.decide(text, number, outcome, because=because)

    def recheck(self) -> None:
        """Audit the register."""
        self.audit = self.office.audit()

    def decision(self, number: str) -> Audited:
        """Return a decision of the audit, which is asked about from now on."""
        assert self.audit is not None
        self.asked = next(one for one in self.audit.decisions if one.entry.decision.number == number)
        return self.asked

    def remarks(self) -> str:
        """Return what was remarked of the decision asked about."""
        assert self.asked is not None
        return " ".join(str(one.said) for one in self.asked.classified.remarks)

    def implausible(self, number: str) -> dict[str, str]:
        """Return what each rule says of a decision, by its Vietnamese title."""
        decision = self.decision(number)
        assert self.audit is not None
        return {self.audit.rules[one.rule].title.vi: one.found for one in decision.compared}

    def drawn(self, seed: int) -> list[int]:
        """Draw a sample and return the positions."""
        assert self.audit is not None
        sample = sample_of(self.audit, seed, Fraction(1, 2), Fraction(1, 3))
        return [one.position for part in sample.strata for one in part.decisions]
