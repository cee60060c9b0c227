"""The former communes of a scenario, and the dossier of the commune that they are merged into."""

from __future__ import annotations

from features.dossier import Dossier
from features.figures import range_of
from tieuchi.evidence.facts import Evidence, Fact
from tieuchi.evidence.merging import merge
from tieuchi.evidence.merging_parts import DISTRICT, Into
from tieuchi.present.language import Tongue
from tieuchi.present.merged import merged_file
from tieuchi.values.days import parse_day
from tieuchi.values.interval import NO, YES
from tieuchi.values.problem import InputError


class Communes:
    """Dossiers that are merged into one.

    Args:
        dossier: What is judged afterwards: the dossier of the merged commune.
    """

    def __init__(self, dossier: Dossier) -> None:
        self.dossier = dossier
        self.parts: list[Dossier] = []
        self.merged: Evidence | None = None

    def begin(self, name: str) -> None:
        """Begin with a former commune of which nothing is known."""
        folder = self.dossier.file.parent / str(len(self.parts))
        folder.mkdir()
        part = Dossier(self.dossier.desk, folder)
        part.begin_empty()
        part.written["place"] = {**part.written["place"], "commune": name}
        self.parts.append(part)

    @property
    def latest(self) -> Dossier:
        """The former commune last named."""
        return self.parts[-1]

    def merge(self, name: str, day: str) -> None:
        """Merge the former communes, write the file and read it; a refusal is kept to be asked about."""
        on, desk = parse_day(day), self.dossier.desk
        into = Into(name, on, districts=not desk.jurisdictions.without_units([DISTRICT], on))
        try:
            merged = merge([desk.read(part.write()) for part in self.parts], into)
        except InputError as error:
            self.dossier.error = error
            return
        self.dossier.file.write_text(merged_file(merged, Tongue("vi")), encoding="utf-8")
        self.merged = desk.read(self.dossier.file)
        self.dossier.begin(self.dossier.file)

    @property
    def evidence(self) -> Evidence:
        """The evidence of the merged commune, as its file is read."""
        if self.merged is None:
            raise self.dossier.error or LookupError("chưa sáp nhập")
        return self.merged

    def fact(self, label: str) -> Fact:
        """Return what is known of the merged commune."""
        return self.evidence.fact(self.dossier.field(label).id)

    def says(self, label: str, said: str) -> bool:
        """Return whether the merged commune's file says this of a field."""
        asked, value = self.dossier.field(label), self.fact(label).value
        if asked.type == "yes-no":
            return value == {"có": YES, "không": NO}[said]
        if asked.type == "choice":
            return [one.label.vi for one in asked.choices if one.id in value] == [said]
        return value == range_of(said)
