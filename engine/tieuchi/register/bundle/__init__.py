"""Bundles: a log, or entries of it, with everything they rest on, to be checked far from the register.

``docs/bundle.md`` says what stands in one and what makes it sound; the separate verifier, too, holds to it.
"""
