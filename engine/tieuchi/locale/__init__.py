"""The product's sentences in other languages; ``python -m tieuchi.locale`` brings the catalogue in step."""
