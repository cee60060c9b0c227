"""``python -m tieuchi`` is the command ``tieuchi``."""

from tieuchi.cli import main

if __name__ == "__main__":
    main()
