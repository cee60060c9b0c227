"""Reading a draft amendment and laying it over the set it amends."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from tieuchi.desk import Desk
from tieuchi.files.models import checked
from tieuchi.files.yaml import EmptyFile, read_yaml
from tieuchi.judge.linking import check_links
from tieuchi.law.amending import overlaid
from tieuchi.law.amendments import Amendment
from tieuchi.law.lawbook import CriteriaSet
from tieuchi.values.problem import InputError, Place, Problem
from tieuchi.values.text import Message, did_you_mean


@dataclass(frozen=True)
class Amended:
    """A draft with the set it amends, before and after.

    Attributes:
        amendment: The draft.
        before: The set as it stands.
        after: The set as the draft would have it.
    """

    amendment: Amendment
    before: CriteriaSet
    after: CriteriaSet


def read_amended(desk: Desk, path: Path) -> Amended:
    """Read an amendment and return the set as it amends it, its every word checked.

    Raises:
        InputError: Naming every fault of the file, all at once.
    """
    try:
        document = read_yaml(path)
    except EmptyFile as error:
        place = error.problems[0].place
        message = Message(
            "the amendment is empty; say which set it ‘amends’, its ‘title’, and what it changes"
        )
        raise InputError([Problem(place, message)]) from None
    amendment = checked(document, Amendment)
    before = _amended_set(desk, amendment, document.place(("amends",)))
    after, problems = overlaid(before, amendment, document.place)
    try:
        check_links(after, desk.form(after.head.form), desk.norms)
    except InputError as error:
        problems = (*problems, *error.problems)
    if problems:
        raise InputError(problems)
    return Amended(amendment, before, after)


def _amended_set(desk: Desk, amendment: Amendment, place: Place) -> CriteriaSet:
    known = [head.id for head in desk.heads]
    if amendment.amends not in known:
        message = Message(
            "there is no set ‘{set}’{hint}; the sets are {known}",
            set=amendment.amends,
            hint=did_you_mean(amendment.amends, known),
            known=known,
        )
        raise InputError([Problem(place, message)])
    return desk.criteria_set(amendment.amends)
