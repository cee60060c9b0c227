"""The papers that are signed: made of a dossier, changed by people, and checked."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from docx.oxml.ns import qn

from documents import again, bookmark, check, edited, rewrite, word
from features.dossier import Dossier
from tieuchi.present.documents.composing import compose
from tieuchi.present.documents.model import Kind, Official
from tieuchi.present.export import Judged
from tieuchi.present.language import Tongue


class Paper:
    """One paper about the dossier of a scenario.

    Args:
        dossier: The dossier.
    """

    def __init__(self, dossier: Dossier) -> None:
        self.dossier = dossier
        self.official: Official | None = None
        self.raw = b""

    def make(self, kind: Kind) -> None:
        """Make the paper of the dossier as it is now."""
        self.official = compose(kind, [self._judged()], Tongue("vi"))
        self.raw = word(self.official)

    def _judged(self) -> Judged:
        self.dossier.judge()
        evidence, assessment = self.dossier.judged[-1]
        return assessment, evidence

    def change(self, change: Callable[[Any], None]) -> None:
        """Let someone change the text."""
        self.raw = edited(self.raw, change)

    def retype(self, id_: str, text: str) -> None:
        """Let someone type another text over one of the engine's."""
        self.change(rewrite(id_, text))

    def remove(self, id_: str) -> None:
        """Let someone delete the paragraph of one of the engine's texts."""

        def change(root: Any) -> None:
            paragraph = next(bookmark(root, id_).iterancestors(qn("w:p")))
            paragraph.getparent().remove(paragraph)

        self.change(change)

    def write_in(self, text: str) -> None:
        """Let the council write into the first cell it finds free."""

        def change(root: Any) -> None:
            cells = (
                cell for cell in root.iter(qn("w:tc")) if cell.find(f".//{qn('w:bookmarkStart')}") is None
            )
            free = next(cell for cell in cells if not "".join(one.text or "" for one in cell.iter(qn("w:t"))))
            free.find(qn("w:p")).add_r().text = text

        self.change(change)

    @property
    def differences(self) -> list[str]:
        """What the paper no longer says as its receipt does."""
        return check(self.raw)

    @property
    def judged_again(self) -> list[str]:
        """How its receipt differs from judging the dossier as it is now."""
        return again(self.raw, [self._judged()], "vi")

    def listed(self, name: str) -> int:
        """Return how many communes a table of it lists."""
        assert self.official is not None
        grids = (one.grid for one in self.official.sections if one.name == name)
        return sum(len(grid.rows) for grid in grids if grid is not None)
