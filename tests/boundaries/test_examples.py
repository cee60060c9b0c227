"""The boundary examples of every set, as the command wrote them, come out as they say."""

from __future__ import annotations

from pytest_bdd import scenarios

scenarios("ranh-gioi")
