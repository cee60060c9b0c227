"""Starting the product's command the way it starts where it is installed: its bytecode written before."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

BYTECODE = Path(tempfile.gettempdir()) / "tieuchi-benchmarks-bytecode"
"""Where Python keeps it; what is installed brings its own, a checkout may not."""


def started(arguments: Sequence[str]) -> float:
    """Run the command and return the seconds from its start to its end.

    What it needs for the first time is compiled on the way; so run it once before it is measured.
    """
    quiet = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    command = [sys.executable, "-m", "tieuchi", *arguments]
    start = time.perf_counter()
    subprocess.run(  # noqa: S603 - our own command
        command, check=True, capture_output=True, env={**quiet, "PYTHONPYCACHEPREFIX": str(BYTECODE)}
    )
    return time.perf_counter() - start
