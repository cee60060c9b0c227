"""What checking a bundle, a proof or a register found."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from tieuchi.register.bundle.faults import Faults
from tieuchi.register.bundle.signing import Signed
from tieuchi.register.bundle.walking import Coded, Walk
from tieuchi.values.problem import Problem


@dataclass(frozen=True)
class Verified:
    """What was checked, and what is wrong.

    Attributes:
        signed: The sound checkpoints that came with it, in their order.
        kept: The earlier checkpoints that it was compared with.
        lines: How many lines were seen.
        objects: How many files they rest on.
        code: The short code that was looked for, if one was.
        coded: The lines that have it.
        faults: What is wrong, at most as many as are worth reading.
        more: How many things besides.
        alone: Whether a proof was checked, which shows nothing of other lines and of files.
    """

    signed: tuple[Signed, ...]
    kept: tuple[Signed, ...]
    lines: int
    objects: int
    code: str | None
    coded: tuple[Coded, ...]
    faults: tuple[Problem, ...]
    more: int
    alone: bool

    @property
    def sound(self) -> bool:
        """Whether nothing is wrong."""
        return not self.faults

    @classmethod
    def of(
        cls,
        walk: Walk,
        faults: Faults,
        signed: Sequence[Signed] = (),
        kept: Sequence[Signed] = (),
        objects: int = 0,
    ) -> Verified:
        """Return what was found, once everything was looked at."""
        return cls(
            tuple(signed),
            tuple(kept),
            len(walk.hashes),
            objects,
            walk.code,
            walk.found,
            tuple(faults.found),
            faults.more,
            walk.alone,
        )
