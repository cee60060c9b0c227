"""HiGHS without a word: its Python class prints its name when it is made, before it can be told not to."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import highspy

_QUIET = {"output_flag": False, "threads": 1, "parallel": "off", "random_seed": 0}
"""One thread and one seed, so that the same programme has the same answer on every machine."""


def solver(options: Mapping[str, Any]) -> Any:
    """Return a solver that prints nothing and gives the same answer on every run.

    Args:
        options: Further options of HiGHS.
    """
    compiled = highspy.Highs.__base__
    made: Any = compiled()  # type: ignore[misc]
    for name, value in {**_QUIET, **options}.items():
        made.setOptionValue(name, value)
    return made
