"""Keeping the catalogue in step with the code: ``uv run --locked python tests/catalogue.py``.

Every sentence stands once, in English, in a call of ``Message(…)``, ``said(…)`` or ``say(…)``; a sentence
picked from a constant mapping, as in ``Message(TEXTS[kind])``, is found there. click brings sentences of its
own, of which those that a user of this product can meet are listed here.
"""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from pathlib import Path

from babel.messages.catalog import Catalog
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po, write_po

ENGINE = Path(__file__).resolve().parents[1] / "engine" / "tieuchi"
PO = ENGINE / "locale" / "vi" / "LC_MESSAGES" / "tieuchi.po"
CALLS = ("Message", "said", "say")
EPOCH = datetime(2024, 1, 1, tzinfo=UTC)
"""A fixed day in the header, so that the same sentences give the same bytes."""

CLICK: tuple[str | tuple[str, str], ...] = (
    "Usage:",
    "Options",
    "Commands",
    "Positional arguments",
    "Show this message and exit.",
    "Aborted!",
    "Error: {message}",
    "Try '{command} {option}' for help.",
    "Invalid value: {message}",
    "Invalid value for {param_hint}: {message}",
    "Missing argument",
    "Missing option",
    "Missing parameter",
    "Missing command.",
    "No such option {name!r}.",
    "No such command {name!r}.",
    "Option {name!r} does not take a value.",
    "Choose from:\n\t{choices}",
    "default: {default}",
    "env var: {var}",
    "required",
    ("Did you mean {possibility}?", "(Did you mean one of: {possibilities}?)"),
    ("Got unexpected extra argument ({args})", "Got unexpected extra arguments ({args})"),
    ("Option {name!r} requires an argument.", "Option {name!r} requires {nargs} arguments."),
    ("{value!r} is not {choice}.", "{value!r} is not one of {choices}."),
)


def sentences() -> dict[str, set[str]]:
    """Return every sentence of the product's code, each with the modules it stands in."""
    found: dict[str, set[str]] = {}
    for path in sorted(ENGINE.rglob("*.py")):
        for text in _sentences_of(ast.parse(path.read_text("utf-8"))):
            found.setdefault(text, set()).add(path.relative_to(ENGINE.parent).as_posix())
    return found


def catalogue(translated: Catalog | None = None) -> Catalog:
    """Return the catalogue of all sentences, with what is already translated filled in."""
    made = Catalog(
        locale="vi",
        project="tieuchi",
        copyright_holder="tieuchi",
        creation_date=EPOCH,
        revision_date=EPOCH,
        last_translator="tieuchi",
        language_team="vi",
        fuzzy=False,
    )
    for text, modules in sentences().items():
        made.add(text, locations=[(module, 0) for module in sorted(modules)])
    for sentence in CLICK:
        made.add(sentence, auto_comments=["click"])
    for message in made:
        known = translated.get(message.id) if translated is not None and message.id else None
        if known is not None:
            message.string = known.string
    return made


def read() -> Catalog:
    """Return the catalogue as it stands on disk."""
    with PO.open("rb") as file:
        return read_po(file, locale="vi")


def write(made: Catalog) -> None:
    """Write the catalogue, and compile it."""
    PO.parent.mkdir(parents=True, exist_ok=True)
    with PO.open("wb") as file:
        write_po(file, made, width=110, include_lineno=False)
    with PO.with_suffix(".mo").open("wb") as file:
        write_mo(file, made)


def untranslated(made: Catalog) -> list[str]:
    """Return the sentences that have no translation."""
    return [str(message.id) for message in made if message.id and not all(_strings(message.string))]


def _strings(string: str | Iterable[str] | None) -> tuple[str, ...]:
    return (string,) if isinstance(string, str) else tuple(string or ("",))


def _sentences_of(module: ast.Module) -> Iterator[str]:
    constants = _constant_mappings(module)
    for node in ast.walk(module):
        if isinstance(node, ast.Call) and node.args and _called(node.func) in CALLS:
            yield from _texts(node.args[0], constants)


def _called(function: ast.expr) -> str:
    if isinstance(function, ast.Attribute):
        return function.attr
    return function.id if isinstance(function, ast.Name) else ""


def _texts(argument: ast.expr, constants: dict[str, list[str]]) -> Iterator[str]:
    """Yield every text that an argument can be."""
    match argument:
        case ast.Constant(value=str(text)):
            yield text
        case ast.IfExp():
            yield from _texts(argument.body, constants)
            yield from _texts(argument.orelse, constants)
        case ast.Subscript(value=ast.Name(id=name)):
            yield from constants.get(name, ())


def _constant_mappings(module: ast.Module) -> dict[str, list[str]]:
    """Return the texts of the module's constant mappings, by the mapping's name."""
    return {
        target.id: [
            one.value
            for one in node.value.values
            if isinstance(one, ast.Constant) and isinstance(one.value, str)
        ]
        for node in module.body
        if isinstance(node, ast.Assign) and isinstance(node.value, ast.Dict)
        for target in node.targets
        if isinstance(target, ast.Name)
    }


if __name__ == "__main__":
    made = catalogue(read())
    write(made)
    missing = untranslated(made)
    print(*(f"not translated: {text!r}" for text in missing), sep="\n")
    sys.exit(1 if missing else 0)
