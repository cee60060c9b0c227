"""An office whose bundle is spoilt, and another one."""

from __future__ import annotations

from pathlib import Path

import pytest

from bundling import bundled, copied, office
from spoiling import World


@pytest.fixture(scope="session")
def world(tmp_path_factory: pytest.TempPathFactory) -> World:
    """Both offices."""
    here, there = tmp_path_factory.mktemp("here"), tmp_path_factory.mktemp("there")
    one, two = office(here), office(there, lines=6, name="soyte.example/khac")
    return World(
        one,
        bundled(one, here / "bundle"),
        bundled(one, here / "bundle.zip"),
        two,
        bundled(two, there / "bundle"),
    )


@pytest.fixture
def copy(world: World, tmp_path: Path) -> Path:
    """A copy of the bundle, to be spoilt."""
    return copied(world.folder, tmp_path / "bundle")
