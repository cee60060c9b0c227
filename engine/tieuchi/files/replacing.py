"""Writing a file whole or not at all."""

from __future__ import annotations

import os
import shutil
from pathlib import Path


def put_bytes(path: Path, data: bytes) -> None:
    """Write a file so that whoever reads it finds all of it as it was, or all of it as it is now.

    Raises:
        OSError: If it cannot be written; what stood there before still stands.
    """
    target = path.resolve()
    waiting = target.with_name(f".{target.name}.{os.getpid()}")
    try:
        with waiting.open("wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        if target.exists():
            shutil.copymode(target, waiting)
        waiting.replace(target)
    finally:
        waiting.unlink(missing_ok=True)
