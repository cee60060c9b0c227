"""Commands: the product's own command line on files, with its start-up, in processes of their own."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from started import started

from peers.given import DAY, SEED

SAMPLE = Path(__file__).parents[2] / "evidence" / "stations" / "pass-clear.yaml"


@dataclass(frozen=True)
class Ran:
    """What a command took.

    Attributes:
        command: What was typed, in short.
        stations: How many stations it judged.
        seconds: From starting it to its end.
    """

    command: str
    stations: int
    seconds: float


def commands(folder: Path, stations: int, files: int) -> Iterator[Ran]:
    """Yield what the product's commands take on a generated country and on a folder of evidence files.

    Args:
        folder: An empty folder to work in.
        stations: How many stations the country has.
        files: How many evidence files are judged.
    """
    country, out = folder / "country", folder / "findings"
    options = [
        "--country",
        "2020",
        "--stations",
        str(stations),
        "--seed",
        str(SEED),
        "--years",
        str(DAY.year),
    ]
    yield _ran("generate", stations, ["generate", str(country), *options])
    yield _ran(
        "assess country --bulk (Parquet)", stations, ["assess", str(country), "--bulk", "--out", str(out)]
    )
    yaml = folder / "files"
    _copies(yaml, files)
    several = [str(file) for file in sorted(yaml.iterdir())]
    yield _ran("assess *.yaml, one process", files, ["assess", *several, "--format", "jsonl"])
    yield _ran(
        "assess FOLDER --bulk (YAML)", files, ["assess", str(yaml), "--bulk", "--out", str(folder / "b")]
    )


def _copies(folder: Path, number: int) -> None:
    """Write the sample station's file under so many names of communes."""
    folder.mkdir()
    text = SAMPLE.read_text(encoding="utf-8")
    for place in range(number):
        named = text.replace("commune: Xã Mẫu An,", f"commune: Xã Mẫu {place},")
        (folder / f"{place:05}.yaml").write_text(named, encoding="utf-8")


def _ran(name: str, stations: int, arguments: Sequence[str]) -> Ran:
    return Ran(name, stations, started(arguments))
