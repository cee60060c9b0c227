"""The extras: what some commands need to be installed besides; everything else works without it."""

from __future__ import annotations

from importlib.util import find_spec

from tieuchi.values.problem import JudgingError
from tieuchi.values.text import Message

MODULES = {
    "bulk": ("altair", "duckdb", "narwhals", "numpy", "polars", "pyarrow", "vl_convert", "xlsxwriter"),
    "office": ("altair", "docxtpl", "segno", "typst", "vl_convert", "xlsxwriter"),
    "plan": ("altair", "highspy", "numpy", "vl_convert", "xlsxwriter"),
    "postgres": ("psycopg",),
    "prove": ("z3",),
    "register": ("alembic", "altair", "cryptography", "sqlalchemy", "vl_convert"),
}
"""The modules that each extra brings."""


def require_extra(*extras: str) -> None:
    """Check that what some extras bring is there, before anything that needs it is imported.

    Args:
        extras: Names of :data:`MODULES`.

    Raises:
        JudgingError: If something is missing, saying how to get it.
    """
    needed = dict.fromkeys(module for extra in extras for module in MODULES[extra])
    missing = [module for module in needed if find_spec(module) is None]
    if missing:
        raise JudgingError(
            Message(
                'this needs {missing}; install it with: pip install "tieuchi[{extras}]"',
                missing=missing,
                extras=",".join(extras),
            )
        )
