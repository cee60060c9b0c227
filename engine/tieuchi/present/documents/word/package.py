"""The parts of a Word file, and writing them so that the same document has the same bytes."""

from __future__ import annotations

import zipfile
from io import BytesIO

_THEN = (1980, 1, 1, 0, 0, 0)
"""The earliest day a zip archive can hold; the clock has no place in a document."""


def repacked(raw: bytes) -> bytes:
    """Return a Word file with the clock taken out of its archive."""
    written = BytesIO()
    with zipfile.ZipFile(BytesIO(raw)) as before, zipfile.ZipFile(written, "w") as after:
        for one in before.infolist():
            entry = zipfile.ZipInfo(one.filename, _THEN)
            entry.compress_type = zipfile.ZIP_DEFLATED
            after.writestr(entry, before.read(one))
    return written.getvalue()
