"""The product's sentences in other languages; ``tests/catalogue.py`` keeps them in step with the code."""
