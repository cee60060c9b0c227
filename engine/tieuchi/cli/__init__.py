"""The commands; what each needs is imported when it is chosen, so that the first line appears at once."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence

from tieuchi.cli.group import build
from tieuchi.cli.start import speak_utf8
from tieuchi.present.language import chosen_language, machine_language


def main(args: Sequence[str] | None = None) -> None:
    """Run the command line.

    Leaves with 0 when everything was judged or printed, 1 when a requirement (``--require``) is not met,
    2 when some input is bad or no law holds.
    """
    words = list(sys.argv[1:] if args is None else args)
    speak_utf8()
    chosen = chosen_language(words, os.environ)
    group = build(chosen or "vi", chosen or machine_language(os.environ))
    # Left to click, the words of a Windows console have their wildcards expanded.
    group.main(args=None if args is None else words, prog_name="tieuchi")
