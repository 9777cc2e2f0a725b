"""Numbers that nobody recorded while a run went on, and pictures that nobody looked at: it is gone through once more.

They are what a look at that step would have found, on a CPU to the last bit. Writes nothing.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from pathlib import Path

from camplab.assembly.optimization import evaluation_batch
from camplab.document.measures import VALIDATION_ACCURACY, Measure
from camplab.document.tree import watched
from camplab.runs.events import Event, Look, Picture, Value
from camplab.runs.wants import Own, Want
from camplab.training.looking.looks import Looks
from camplab.training.preserved_state import undisturbed
from camplab.training.probes.base import PROBES, Moment, Subject, looks_alone
from camplab.training.setup import Setup
from camplab.training.step import evaluate
from camplab.training.time_travel.replay import Replay, project_of
from camplab.words import Sentence


class Hindsight:
    """Looks back at the run in `folder`, of which all blocks are watched now. It is to have come to `step`.

    Steps that are asked for in ascending order are gone through once. Whatever is asked raises as `replay.Replay` does.
    """

    def __init__(self, folder: Path, step: int = 0) -> None:
        project = project_of(folder, step)
        stacks = {name: watched(net) for name, net in project.stacks.items()}
        self._folder, self._project = folder, project.model_copy(update={"stacks": stacks})
        self.notes: list[Sentence] = []
        """What one should know of what was found, each once."""
        self._begin(step)

    @property
    def measures(self) -> tuple[Measure, ...]:
        """All numbers that can be asked for: what is not recorded at every step anyway."""
        judged = _judged(self._setup)
        project = self._setup.project
        of_task = (measure for measure in project.task.measured(project.data) if measure.name in judged)
        probes = [probe for probe in PROBES.values() if probe.moment != "rows"]
        return (*of_task, *(measure for probe in probes for measure in probe.announced(self._subject)))

    def numbers(self, steps: Iterable[int], names: Collection[str]) -> Iterator[Look]:
        """The measures of these names after each of these steps. Of the first step on, where they are of steps.

        Where some are found by who looks at a step alone, it is gone through once more for each of these.
        """
        each, passes = [*steps], self._passes({*names})
        if len(passes) == 1:
            yield from self._through(each, names)
            return
        found = [[*self._through(each, part)] for part in passes]
        for looks in zip(*found, strict=True):
            yield Look(looks[0].step, {name: value for look in looks for name, value in look.values.items()})

    def _passes(self, names: set[str]) -> list[set[str]]:
        """Of these measures those that can be found together."""
        wants = self._wants(names, "step")
        if len(wants) < 2:
            return [names]
        alone = [{measure.name for measure in PROBES[want.probe].measures} & names for want in wants
                 if looks_alone(want)]  # fmt: skip
        rest = names.difference(*alone)
        return [*alone, rest] if rest else alone

    def _through(self, steps: Iterable[int], names: Collection[str]) -> Iterator[Look]:
        for step in steps:
            found = _values(self._stand(step, self._wants(names, "step")))
            with undisturbed(self._setup):
                found |= self._measured(names)
            yield Look(step, {name: value for name, value in found.items() if name in names})

    def pictures(self, step: int, wants: tuple[Want, ...], own: tuple[Own, ...] = ()) -> list[Picture]:
        """What these wants show after `step` steps; `own`: the learner's own samples among it."""
        said = self._stand(step, tuple(want for want in wants if PROBES[want.probe].moment == "step"))
        self._looks.want({"": wants}, own)
        with undisturbed(self._setup):
            said += self._looks.between(last=True)
        return [event for event in said if isinstance(event, Picture)]

    def _begin(self, step: int) -> None:
        self._replay = Replay(self._folder, step, self._project)
        self._setup = self._replay.moment.setup
        self._note(self._replay.moment.notes)
        self._fit()

    def _fit(self) -> None:
        """Look at what is trained now, which changes with its knobs."""
        self._trained, self._said = self._setup.project, list[Sentence]()
        self._subject = Subject.of(self._setup)
        self._looks = Looks(self._subject, self._said)

    def _note(self, notes: Iterable[Sentence]) -> None:
        self.notes += [note for note in notes if note not in self.notes]

    def _stand(self, step: int, wants: tuple[Want, ...]) -> list[Event]:
        """Take the steps up to `step`; what was looked at while the last of them was taken."""
        before = max(step - 1, 0) if wants else step
        if not self._replay.leads_to(before):
            self._begin(before)
        self._replay.forward(before)
        said = self._replay.forward(step, {"": wants})
        if self._trained is not self._setup.project:
            self._fit()
        return [event for event in said if isinstance(event, Look | Picture) and event.step == step]

    def _measured(self, names: Collection[str]) -> dict[str, Value]:
        """With the weights as they are now."""
        setup, looks = self._setup, self._looks
        batch = evaluation_batch(setup.project)
        setup.model.eval()
        found = (evaluate(setup, batch) or {}) if _judged(setup) & {*names} else {}
        over_samples = self._wants(names, "epoch")
        wants = self._wants(names, "between") + self._wants(names, "samples")
        looks.want({"": (*over_samples, *wants)})
        found |= looks.epoch(batch) if over_samples else {}
        found |= _values(looks.between(last=True))
        self._note(self._said)
        return found

    def _wants(self, names: Collection[str], moment: Moment) -> tuple[Want, ...]:
        """What has to be looked at for these measures."""
        probes = [probe for probe in PROBES.values() if probe.moment == moment]
        asked = [probe for probe in probes if any(measure.name in names for measure in probe.measures)]
        return tuple(Want(probe.name, probe.columns(self._subject)) for probe in asked)


def _judged(setup: Setup) -> set[str]:
    """The names of the measures of what is not learned from: all that `evaluate` finds."""
    computing = setup.computing
    found = {names.validation for names in computing.summed} | {each.measure for each in computing.overall}
    return found if computing.score is None else found | {VALIDATION_ACCURACY.name}


def _values(events: Iterable[Event]) -> dict[str, Value]:
    looks = (event for event in events if isinstance(event, Look))
    return {name: value for look in looks for name, value in look.values.items()}
