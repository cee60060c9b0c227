"""``uv run python -m tieuchi.locale``: write the catalogue anew and name what is not translated."""

import sys

from tieuchi.locale.catalogue import PO, catalogue, read, untranslated, write

if __name__ == "__main__":
    made = catalogue(read() if PO.exists() else None)
    write(made)
    missing = untranslated(made)
    for text in missing:
        print(f"not translated: {text!r}")
    sys.exit(1 if missing else 0)
