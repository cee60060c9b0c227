"""What the commands share that look for the best plan, which needs a solver: others work without it."""

from __future__ import annotations

from importlib.util import find_spec

from tieuchi.values.problem import JudgingError
from tieuchi.values.text import Message

_NEEDED = ("highspy", "numpy")


def require_solver() -> None:
    """Check that what plans are found with is there.

    Raises:
        JudgingError: If it is not, saying how to get it.
    """
    missing = [name for name in _NEEDED if find_spec(name) is None]
    if missing:
        raise JudgingError(
            Message(
                'this command needs {missing}; install it with: pip install "tieuchi[plan]"', missing=missing
            )
        )
