"""What an audit says: every decision with its class, its remarks, what is not plausible, and its risk."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from tieuchi.register.audit.classes import CLASSES, Class, Classified
from tieuchi.register.audit.comparing import Compared
from tieuchi.register.audit.plausibility import Rule
from tieuchi.register.audit.reading import Log
from tieuchi.register.audit.risk import Reason, Shown, Weighing
from tieuchi.register.audit.weights import Weights
from tieuchi.register.entries import Entry
from tieuchi.register.store.register import Head


@dataclass(frozen=True, slots=True)
class Audited:
    """A decision that was judged again; what it says is read from the log only when it is told.

    Attributes:
        position: Its position in the log.
        province: The province it is about.
        invented: Whether its evidence is a made-up sample.
        days: How many days after it was signed it was recorded.
        classified: Its class, with every remark.
        compared: What plausibility rules found, or could not tell.
        shown: What judging it again showed; none where it cannot be judged.
        risk: What the reasons for its risk add up to.
        stratum: The name of the stratum its risk is in.
        stands: Whether no later entry corrects it.
        log: Where it is kept.
        weighing: What weighs it.
    """

    position: int
    province: str | None
    invented: bool
    days: int
    classified: Classified
    compared: tuple[Compared, ...]
    shown: Shown | None
    risk: int
    stratum: str
    stands: bool
    log: Log
    weighing: Weighing

    @property
    def entry(self) -> Entry:
        """What the log says of it."""
        return self.log.entry(self.position).entry

    @property
    def reasons(self) -> tuple[Reason, ...]:
        """What its risk is made of, the heaviest first."""
        return self.weighing.reasons(self.kind, self.compared, self.shown, self.days)

    @property
    def kind(self) -> Class:
        """Its class."""
        return self.classified.kind

    @property
    def found(self) -> tuple[Compared, ...]:
        """What is not plausible about it."""
        return tuple(one for one in self.compared if one.found == "found")


@dataclass(frozen=True)
class Audit:
    """A whole audit.

    Attributes:
        register: Where the register lies.
        head: Where its log stood.
        since: The first day of the decisions that were looked at, where not all were.
        province: The province of the decisions that were looked at, where not all were.
        engine: The version of the product.
        content: The SHA-256 of the manifest of today's content, as the register would keep it.
        declared: The SHA-256 of the plausibility rules and the weights.
        weights: What risk is made of.
        rules: The plausibility rules by their ids.
        decisions: The decisions, in the order of the log.
    """

    register: str
    head: Head
    since: date | None
    province: str | None
    engine: str
    content: str
    declared: str
    weights: Weights
    rules: Mapping[str, Rule]
    decisions: tuple[Audited, ...]

    @property
    def root(self) -> str:
        """The hash of the tree over the lines, in hexadecimal."""
        return self.head.root.hex()

    @cached_property
    def counts(self) -> Mapping[Class, int]:
        """How many decisions are in each class, in the order of the classes."""
        found = Counter(one.kind for one in self.decisions)
        return {kind: found[kind] for kind in CLASSES}

    @cached_property
    def strata(self) -> Mapping[str, tuple[Audited, ...]]:
        """The decisions that still stand by the stratum of their risk, the highest first."""
        return {
            stratum.id: tuple(one for one in self.decisions if one.stands and one.stratum == stratum.id)
            for stratum in self.weights.strata
        }

    @cached_property
    def ranked(self) -> tuple[Audited, ...]:
        """The decisions that still stand and have any risk, the riskiest first."""
        some = [one for one in self.decisions if one.stands and one.risk]
        return tuple(sorted(some, key=lambda one: (-one.risk, one.position)))
