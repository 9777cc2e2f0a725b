"""What is written for some sequences beside what is right, wrong symbols marked. A part of the panel "Predictions"."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout

from camplab.app.look.class_names import class_names
from camplab.app.look.language import tr
from camplab.app.look.style import flush
from camplab.app.panels.drawing.readout import Readout
from camplab.app.panels.predictions.first_sample import FirstSample
from camplab.app.panels.predictions.text.symbol_rows import SymbolRows
from camplab.app.panels.predictions.view import Said, Scene, View, absent, answers_wanted, told
from camplab.document.project import Project
from camplab.runs.events import SEQUENCES
from camplab.runs.wants import Want
from camplab.runs.why.sequences import Symbols, read_sequences
from camplab.words import say


class Sequences(View):
    """Samples that follow each other from the one that is chosen on."""

    title = say("Sequences")

    def __init__(self, readout: Readout) -> None:
        super().__init__()
        self.rows = SymbolRows(readout)
        self.first = FirstSample(say("The sample with most mistakes of all that were looked at"))
        self.first.turned.connect(self.turned)
        self.controls = self.first.controls
        self.rows.picked.connect(self.explain)
        self._asked: dict[str, object] = {}
        column = flush(QVBoxLayout(self))
        column.addWidget(self.rows)

    def suits(self, project: Project) -> bool:
        return project.answers_steps

    def wants(self, scene: Scene) -> tuple[Want, ...]:
        return Want(SEQUENCES, sample=self.first.number, origin=scene.origin), *answers_wanted(scene)

    def restyle(self) -> None:
        self.first.restyle()

    def retranslate(self) -> None:
        self.first.retranslate()
        self.rows.setAccessibleName(tr("Symbols that are read, wanted and written"))

    def draw(self, scene: Scene) -> Said:
        self.first.look(scene)
        found = scene.picture(SEQUENCES, sample=self.first.number)
        sample = scene.fetched(self._asked, "names", 0)
        reason = absent(scene, found)
        if found is None or reason:
            return Said(reason)
        self.first.among(found)
        data = scene.project.data
        names = class_names(data, sample.classes if sample is not None else ())
        self.rows.put([Symbols.of(rows, data, names) for rows in found.values], found.sample)
        return Said(sentence=told(read_sequences(found.values, found.sample), found))

    def table(self) -> str:
        """A row for each symbol that is written: sample, step, what is right and what is written."""
        lines = (
            f"{number},{step},{right},{written}"
            for number, each in enumerate(self.rows.shown, self.rows.first)
            for step, (right, written) in enumerate(zip(each.right, each.written, strict=True))
        )
        return "sample,step,right,written\n" + "".join(f"{line}\n" for line in lines)
