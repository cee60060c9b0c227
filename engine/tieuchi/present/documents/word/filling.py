"""Filling the words of a template in, and saying which word of it is wrong and where it stands."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Mapping
from io import BytesIO
from typing import Any

from docx.oxml import parse_xml
from docxtpl import DocxTemplate
from jinja2 import StrictUndefined, TemplateError, TemplateSyntaxError, UndefinedError, meta
from jinja2.sandbox import SandboxedEnvironment

from tieuchi.values.problem import InputError, Place, Problem
from tieuchi.values.text import Message, did_you_mean, shown

_TAG = re.compile(r"<[^>]+>")
_QUOTED = re.compile(r"'([^']+)'")


class Template(DocxTemplate):  # type: ignore[misc]  # the library has no types
    """A template that remembers what it was last filling in, to say where a fault stands.

    Args:
        raw: The Word file.
        name: What to call it in messages.

    Raises:
        InputError: If it is no Word file.
    """

    def __init__(self, raw: bytes, name: str) -> None:
        super().__init__(BytesIO(raw))
        self.source = ""
        try:
            self.init_docx()
        except (zipfile.BadZipFile, KeyError, ValueError, SyntaxError):
            raise InputError([Problem(Place(name), Message("this is no Word file (.docx)"))]) from None

    def render_xml_part(self, src_xml: str, part: Any, context: Any, jinja_env: Any = None) -> str:
        """Fill one part in; called by the library.

        The library's own way of writing braces, ``{_{``, has no place here: a name may hold it.
        """
        self.source = re.sub(r"<w:p([ >])", r"\n<w:p\1", src_xml)
        _check_words(self.source, context, jinja_env)
        self.current_rendering_part = part
        made = jinja_env.from_string(self.source).render(context)
        made = self.resolve_listing(re.sub(r"\n<w:p([ >])", r"<w:p\1", made))
        # The library reads what does not pair as well as it can; here that is a fault.
        parse_xml(made)
        return str(made)


class _UnknownWords(Exception):
    """Words of a template that no document has, each with the paragraph it stands in."""

    def __init__(self, found: list[tuple[str, str]]) -> None:
        self.found = found
        super().__init__(found)


def filled(template: Template, context: Mapping[str, Any], name: str) -> None:
    """Fill a template in.

    Raises:
        InputError: Naming what is wrong with it and the paragraph it stands in.
    """
    environment = SandboxedEnvironment(autoescape=True, undefined=StrictUndefined)
    try:
        template.render(dict(context), environment)
    except _UnknownWords as error:
        problems = [
            Message(
                "the template has the word ‘{word}’, which no document has{hint}; it stands in {text}",
                word=word,
                hint=did_you_mean(word, context),
                text=shown(text),
            )
            for word, text in error.found
        ]
    except TemplateSyntaxError as error:
        text = shown(_line(template.source, error.lineno))
        problems = [
            Message("the template cannot be read: {reason}; at {text}", reason=error.message or "", text=text)
        ]
    except UndefinedError as error:
        problems = [_unknown_part(error, template.source)]
    except SyntaxError as error:
        problems = [
            Message(
                "the commands of the template do not pair within a paragraph, a row or a cell, so that no "
                "Word file comes of it: {reason}",
                reason=str(error),
            )
        ]
    except (TemplateError, ArithmeticError, AttributeError, LookupError, TypeError, ValueError) as error:
        problems = [Message("the template cannot be filled in: {reason}", reason=str(error))]
    else:
        return
    raise InputError(Problem(Place(name), message) for message in problems)


def _check_words(source: str, context: Mapping[str, Any], environment: SandboxedEnvironment) -> None:
    unknown = meta.find_undeclared_variables(environment.parse(source)) - set(context)
    if unknown:
        raise _UnknownWords([(word, _standing(source, word)) for word in sorted(unknown)])


def _unknown_part(error: UndefinedError, source: str) -> Message:
    """Return which part of a word is not there; the library names it in quotes at the end."""
    named = _QUOTED.findall(error.message or "")
    word = named[-1] if named else ""
    return Message(
        "the template has the word ‘{word}’, which is not there; it stands in {text}",
        word=word,
        text=shown(_standing(source, word)),
    )


def _standing(source: str, word: str) -> str:
    """Return the words of the paragraph in which a word of the template stands."""
    pattern = re.compile(rf"\{{[{{%][^{{}}]*\b{re.escape(word)}\b")
    return next((_bare(line) for line in source.splitlines() if pattern.search(line)), word)


def _line(source: str, number: int) -> str:
    """Return the words of a line of the template, or of the last one before it that has any."""
    lines = source.splitlines()[:number]
    return next((text for line in reversed(lines) if (text := _bare(line))), "")


def _bare(line: str) -> str:
    return " ".join(_TAG.sub("", line).split())
