"""The form as a workbook, in the words of whoever fills it in."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from tieuchi.evidence.asked import Asked
from tieuchi.evidence.facts import Evidence
from tieuchi.evidence.form import Form, FormField
from tieuchi.forms.carrying import carried
from tieuchi.forms.sheets import About
from tieuchi.forms.writing import workbook_bytes
from tieuchi.law.criteria import SetFile
from tieuchi.law.lawbook import Law
from tieuchi.law.norms import Norm
from tieuchi.present.asking import field_words, lasting_words, type_words
from tieuchi.present.blank import days_for, levels_of
from tieuchi.present.head import banner
from tieuchi.present.language import Tongue
from tieuchi.present.needs import Needs
from tieuchi.values.days import Validity
from tieuchi.values.text import Message

CHOSEN = {"yes-no": Message("choose yes or no"), "choice": Message("choose from the list")}
"""How what is chosen is answered."""


def form_workbook(law: Law, norms: Iterable[Norm], shown: Evidence, tongue: Tongue) -> bytes:
    """Return the form of a set as a workbook.

    Args:
        law: The law of the day of judging.
        norms: The norms of all days.
        shown: What is filled in already; see :func:`begun`.
        tongue: The language of the form.

    Raises:
        InputError: If a text is longer than a cell of a workbook.
    """
    head = law.criteria_set.head
    about = About(
        set_id=head.id,
        title=tongue.pick(head.title),
        set_hash=law.digest,
        needed=_needed(law, norms),
        indicators=tuple(law.criteria_set.indicators),
        language=tongue.lang,
        warning=banner(law.criteria_set, tongue),
    )
    return workbook_bytes(
        shown, about, tongue.translate, lambda asked: asked_words(asked, shown.form, tongue)
    )


def begun(head: SetFile, form: Form, day: date, shown: Evidence | None = None) -> Evidence:
    """Return what a form begins with: nothing but place and days, or what evidence says already.

    Args:
        head: The set.
        form: Its form.
        day: The day of judging.
        shown: Evidence of that day or an earlier one; see :func:`tieuchi.forms.carrying.carried`.
    """
    if shown is not None and day == shown.as_of:
        return shown
    as_of, start, end = days_for(head, day)
    if shown is not None:
        return carried(shown, as_of, Validity(start, end))
    place = {level: head.place.get(level, "") for level in levels_of(form)}
    return Evidence(form=form, file="", place=place, as_of=as_of, period=Validity(start, end))


def asked_words(asked: Asked, form: Form, tongue: Tongue) -> str:
    """Return how something is answered; the options of a choice stand in its list."""
    if asked.type in CHOSEN:
        said = tongue.tell(CHOSEN[asked.type])
        return f"{said}; {lasting_words(asked.lasts, tongue)}" if isinstance(asked, FormField) else said
    return field_words(asked, form, tongue) if isinstance(asked, FormField) else type_words(asked, tongue)


def _needed(law: Law, norms: Iterable[Norm]) -> frozenset[str]:
    """Return the fields and lists that any rule of the set looks at."""
    needs = Needs(law.criteria_set, norms)
    return frozenset(fact for one in law.criteria_set.indicators.values() for fact in needs.facts(one))
