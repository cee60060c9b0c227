"""The prover: puts questions about a set to the solver, and shows nothing the judge does not confirm."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

import z3

from tieuchi.evidence.facts import Evidence
from tieuchi.evidence.file import EvidenceFile
from tieuchi.evidence.form import Form
from tieuchi.evidence.reader import evidence_from
from tieuchi.files.models import checked
from tieuchi.files.writing import as_yaml
from tieuchi.files.yaml import parse_yaml
from tieuchi.judge.assessing import assess
from tieuchi.judge.findings import Assessment
from tieuchi.judge.reference import Reference
from tieuchi.law.lawbook import Law, Ruled
from tieuchi.prove.claims import Proof, Witness
from tieuchi.prove.meaning import Meaning
from tieuchi.prove.questions import Question
from tieuchi.prove.showing import disagreement, document, value_of
from tieuchi.prove.solving import Solving
from tieuchi.prove.world import World
from tieuchi.values.problem import InputError
from tieuchi.values.text import Message


class Prover:
    """Asks about a set under the law of one day.

    Args:
        law: The law.
        form: The form its evidence answers.
        day: The day on which what is shown is judged.
        seconds: How long one question may take.
    """

    def __init__(self, law: Law, form: Form, day: date, seconds: float) -> None:
        self.law = law
        self.form = form
        self.day = day
        self._solving = Solving(seconds)

    @property
    def ruled(self) -> Sequence[Ruled]:
        """The indicators of the set with their rules."""
        return tuple(self.law.criteria_set.indicators.values())

    def meaning(self, name: str = "", *, empty: bool = False) -> Meaning:
        """Return what the rules say of a new world; see :class:`Meaning` for ``empty``."""
        return Meaning(World(self.law, self.form, name), empty=empty)

    def options(self, choices: Iterable[str]) -> Iterable[tuple[str, str]]:
        """Yield every option of some choices, with the choice it belongs to."""
        for choice in sorted(set(choices)):
            for option in sorted(self.form.fields[choice].options):
                yield choice, option

    def answer(self, question: Question) -> Proof:
        """Return what became of a claim.

        A station that is found stands only if judging its file gives the points the solver found; otherwise
        nothing is claimed on its ground.
        """
        proof = Proof(question.kind, question.claim, question.place, "not proved")
        # Whatever is to be shown of a station must be among the unknowns before they are given values.
        points = [
            {ruled.number: meaning.indicator(ruled) for ruled in question.about}
            for meaning in question.meanings
        ]
        answer = self._solving.find([one.world for one in question.meanings], question.asked)
        if answer.undecided is not None:
            return replace(proof, why=answer.undecided)
        if answer.model is None:
            wrong = question.wrong if question.wanted else None
            return replace(proof, verdict="false" if question.wanted else "proved", why=wrong)
        witnesses = tuple(
            self._shown(name, meaning, answer.model, found)
            for name, meaning, found in zip(question.names, question.meanings, points, strict=True)
        )
        differs = next(filter(None, map(self._disagreement, witnesses)), None)
        if differs is not None:
            return replace(proof, why=differs)
        if question.wanted:
            return replace(proof, verdict="proved", witnesses=witnesses)
        return replace(proof, verdict="false", why=question.wrong, witnesses=witnesses)

    def station(self, question: Question) -> Mapping[str, Any] | None:
        """Return a station that a question describes, as evidence, or nothing where none is found."""
        answer = self._solving.find([one.world for one in question.meanings], question.asked)
        return None if answer.model is None else document(question.meanings[0].world, answer.model, self.day)

    def impossible(self, meaning: Meaning, asked: Iterable[z3.BoolRef]) -> bool:
        """Return whether it is sure that no station is as described."""
        return self._solving.find([meaning.world], asked).impossible

    def read(self, shown: Witness) -> Evidence:
        """Return the evidence of a station that is to be shown, read as a file is.

        Raises:
            InputError: If the file would not be read.
        """
        read = parse_yaml(as_yaml(shown.document).encode(), f"{shown.name}.yaml")
        return evidence_from(read, checked(read, EvidenceFile), self.form)

    def assess(self, evidence: Evidence) -> Assessment:
        """Return what the judge says of a station.

        Raises:
            InputError: If its figures contradict each other.
        """
        return assess(self.law, evidence, self.day, Reference(), traced=False)

    def judged(self, shown: Witness) -> Assessment:
        """Return what the judge says of a station that is to be shown.

        Raises:
            InputError: If the file would not be read, or its figures contradict each other.
        """
        return self.assess(self.read(shown))

    def _shown(
        self, name: str, meaning: Meaning, model: z3.ModelRef, points: Mapping[str, z3.ArithRef]
    ) -> Witness:
        """Return the station of a model, with the points the solver gives it."""
        given = {number: value_of(model, found) for number, found in points.items()}
        written = document(meaning.world, model, self.day)
        return Witness(name, written, {number: (one, one) for number, one in given.items()})

    def _disagreement(self, shown: Witness) -> Message | None:
        try:
            return disagreement(shown, self.judged(shown))
        except InputError as error:
            return Message(
                "the station the solver found cannot be read ({reason}); this is a defect of tieuchi",
                reason=error.problems[0].message,
            )
