"""Early stopping as lines of the exported program: what an epoch is judged by, when the run ends. Knows no torch."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from camplab.assembly.tasks.procedure import procedure_of
from camplab.document.measures import VALIDATION_ACCURACY, loss_names, watched
from camplab.document.project import Project


@dataclass(frozen=True)
class Stop:
    """When a run ends before its planned epochs; without patience never."""

    value: str = ""
    """The variable that says how good an epoch is."""
    more: bool = False
    """Whether more of it is better."""
    patience: int | None = None

    def beginning(self) -> Iterator[str]:
        """Before the first epoch."""
        if self.patience is not None:
            yield f'best, waited, kept = float("{"-" if self.more else ""}inf"), 0, model.state_dict()'

    def after(self) -> Iterator[str]:
        """After each."""
        if self.patience is None:
            return
        yield f"if {self.value} {'>' if self.more else '<'} best:"
        yield f"    best, waited = {self.value}, 0"
        yield "    kept = {name: value.clone() for name, value in model.state_dict().items()}"
        yield "else:"
        yield "    waited += 1"
        yield f"if waited == {self.patience}:"
        yield '    print(f"stopped early after epoch {epoch}: the weights are those of epoch {epoch - waited}")'
        yield "    model.load_state_dict(kept)"
        yield "    break"


def stop_of(project: Project) -> Stop:
    """As the recipe says."""
    procedure, recipe = procedure_of(project), project.training
    measure = watched(project.task.measured(project.data), recipe.stops_by == "loss")
    if recipe.patience is None or measure is None:
        return Stop()
    names = {loss_names(phase.name).validation: phase.own("loss") for phase in procedure.phases}
    names[VALIDATION_ACCURACY.name] = "accuracy"
    return Stop(names.get(measure.name, measure.name), measure.drawing.better == "high", recipe.patience)
