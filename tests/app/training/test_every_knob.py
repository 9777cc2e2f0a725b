"""Every knob of the forms is turned by mouse and keyboard while a run waits between two steps, as a learner does it.

The knobs are found in the forms, so that a new one is turned, too.
"""

from __future__ import annotations

from collections.abc import Iterator

import pytest
import torch
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from camplab.app.editor.inspector.block_page import BlockPage
from camplab.app.forms.form import Form
from camplab.app.forms.number_box import NumberBox
from camplab.app.forms.rules import complaint
from camplab.app.forms.values import stepped
from camplab.app.panels.loss.panel import marked
from camplab.app.training import training_commands
from camplab.document.places import Places
from camplab.document.presets import catalogue
from camplab.document.recipe import OfPhase, Recipe
from camplab.document.settings.knobs import RATE, TASK, live
from camplab.document.settings.relevance import relevant
from camplab.document.settings.words import number_text
from camplab.document.tasks.base import TASKS
from camplab.document.tree import places
from camplab.runs.reading import read
from camplab.training import checkpoint
from camplab.training.control import Control
from camplab.training.trainer import Trainer
from tests.training.recipes import column, with_dropout

CASES = {
    "momentum": ("small_cnn", {"optimizer": "momentum"}, {}),
    "adam": ("mlp", {"optimizer": "adam"}, {}),
    "sequences": ("gru_rows", {}, {}),
    "attention": ("vit_patch2", {}, {}),
    "two labels": ("two_moons_binary", {}, {}),
    "GAN": ("gan_ring", {}, {}),
    "GAN with a penalty": ("gan_ring", {}, {"kind": "wgan_gp"}),
    "variational": ("vae_digits", {}, {}),
    "denoising": ("denoising_digits", {}, {"noise": "gaussian"}),
    "denoising what is masked": ("denoising_digits", {}, {"noise": "masking"}),
    "embedding": ("digits_contrastive", {}, {}),
    "embedding by threes": ("digits_contrastive", {}, {"kind": "triplet"}),
    "inside of blocks": ("efficientnet_style", {}, {}),
    "inside of branches": ("googlenet_style", {}, {}),
    "two stacks": ("autoencoder_digits", {}, {}),
}
"""Preset, recipe, and settings of the task: between them, every knob of recipes, phases and tasks matters."""

LATE = {"patience": 1000}
"""What must not end the run on the way."""


def project_of(case: str):
    preset, recipe, task = CASES[case]
    made = catalogue.find(preset).project()
    training = Recipe(**{**dict(made.training), **recipe, "epochs": 100_000})
    made = with_dropout(made, 0.1) if case == "attention" else made  # where it is 0 there is no layer for it
    return made.model_copy(update={"training": training, "task": type(made.task)(**{**dict(made.task), **task})})


def test_every_knob_of_recipes_phases_and_tasks_matters_in_a_case():
    projects = [project_of(case) for case in CASES]
    wanted = {(Recipe, name) for name in live(Recipe)} | {(OfPhase, name) for name in live(OfPhase)}
    wanted |= {(kind, name) for kind in TASKS.values() for name in live(kind)}
    found = {(type(model), name) for each in projects
             for model in (each.training, each.task, *map(each.training.of_phase, each.task.phases))
             for name in live(type(model)) if relevant(model, name)}  # fmt: skip
    assert not wanted - found, "a knob that no case turns: add one"


class Learner:
    """Turns knobs of a run that waits; each is heard of, taken a step with, taken back and done again."""

    def __init__(self, robot, project) -> None:
        self.robot, self.lab, self.bar = robot, robot.lab, robot.window.bar
        self.turned: list[str] = []
        self.lab.documents.begin(project)
        training_commands.start(self.lab, self.lab.session.project, paused=True)
        robot.waits_for(lambda: self.lab.live.state == "paused")

    @property
    def record(self):
        return self.lab.live.record

    def walks(self, form: Form, block: str) -> None:
        """All knobs that have a row now."""
        for name in [name for name in form.rows if name in live(type(form._models[0])) and form.matters(name)]:
            before = getattr(form._models[0], name)
            self._turns(form, name, before)
            after = getattr(form._models[0], name)
            assert after != before, f"{name} stays {before}"
            self.hears(name, block, before, after)
            self.steps()
            self.robot.presses("edit.undo")
            self.hears(name, block, after, before)
            self.robot.presses("edit.redo")
            self.hears(name, block, before, after)
            self.turned.append(f"{block} {name}".strip())

    def _turns(self, form: Form, name: str, value: object) -> None:
        field, model = form.rows[name].field, form._models[0]
        if isinstance(field, NumberBox):
            tried = (LATE.get(name, stepped(value, by, field.kind)) for by in (1, -1))
            self.robot.types(field, number_text(next(n for n in tried if n != value and not complaint(model, name, n))))
        else:
            QTest.mouseClick(field, Qt.MouseButton.LeftButton, pos=QPoint(8, field.height() // 2))
        self.robot.settles()

    def hears(self, what: str, block: str, old: object, new: object) -> None:
        def heard() -> bool:
            last = self.record.changes[-1] if self.record.changes else None
            if last is None or (last.what, last.block, last.new) != (what, block, new):
                return False
            return what == RATE or last.old == old  # a schedule turns the rate, too

        self.robot.waits_for(heard)

    def steps(self) -> None:
        """One step, also as the first after a stop."""
        after = self.record.step + 1
        self.robot.presses("training.step")
        self.robot.waits_for(lambda: self.lab.live.state == "paused" and self.record.step == after)

    def stops(self) -> None:
        self.robot.presses("training.stop")
        self.robot.waits_for(lambda: self.lab.live.state == "idle" and self.record.checkpoint == self.record.step)
        self.robot.settles()

    def drops(self, chooser, name: str):
        """What one of the bar's buttons drops."""
        QTest.mouseClick(chooser, Qt.MouseButton.LeftButton)
        self.robot.settles()
        return self.bar._popovers[name]

    def walks_blocks(self) -> None:
        """One of each kind, of each stack, and one that stands inside of another, in the inspector; a padlock is closed
        and opened."""
        page_of = self.robot.window.workspace.docks["inspector"].widget
        kinds: dict[tuple[str, bool, str], int] = {}
        for stack, net in self.lab.session.project.stacks.items():
            for path, block in places(net):
                kinds.setdefault((stack, len(path) > 1, block.tag), block.uid)
        for uid in kinds.values():
            self.lab.session.select((uid,))
            self.robot.settles()
            (page,) = [page for page in page_of().findChildren(BlockPage) if not page.isHidden()]
            (module, *_) = Places(self.lab.session.project).own(uid) or ("",)
            self.walks(page.form, module)
            if not page.frozen.isHidden() and page.frozen.isEnabled():
                QTest.mouseClick(page.frozen, Qt.MouseButton.LeftButton)
                self.robot.settles()
                self.hears("frozen", module, False, True)
                self.steps()
                self.robot.presses("edit.undo")
                self.hears("frozen", module, True, False)

    def turns_the_rate(self) -> None:
        """In the box of the bar."""
        before = training_commands.learning_rate(self.lab)
        self.robot.types(self.bar.rate.box, number_text(before / 2))
        self.hears(RATE, "", before, float(f"{before / 2:.4g}"))
        self.steps()


def done_anew(record) -> tuple[list[float], dict[str, torch.Tensor]]:
    """The losses of the run with its changes, without any stop, and its weights."""
    control = Control()
    control.repeat(read(record.started.place).changes)
    trainer = Trainer(record.project, control, attended=False, steps=record.step)
    events = list(trainer.events())
    return column(events, loss_of(record)).tolist(), dict(trainer.loop.setup.model.state_dict())


def loss_of(record) -> str:
    return next(each.name for each in record.started.measures if each.when == "step" and each.drawing.chart == "loss")


def forms(learner: Learner) -> Iterator[None]:
    """Every form of the window that has knobs, and the box in its bar; in between the run may be stopped."""
    learner.turns_the_rate()
    yield
    recipe = learner.drops(learner.bar.recipe, "sliders-horizontal")
    learner.walks(recipe.body, "")
    for at, phase in enumerate(learner.lab.session.project.task.phases):
        recipe.body.phases.tabs.setCurrentIndex(at)
        learner.walks(recipe.body.phases.form, phase)
    recipe.close()
    yield
    data = learner.drops(learner.bar.data, "database")
    if (form := data.body.task.form) is not None:
        learner.walks(form, TASK)
    data.close()
    yield
    learner.walks_blocks()


@pytest.mark.long
@pytest.mark.timeout(1800)
@pytest.mark.parametrize("case", CASES)
def test_every_knob_is_turned_heard_of_marked_undone_and_the_run_resumed_and_done_anew_is_the_same(case, open_window):
    learner = Learner(open_window(engine=True), project_of(case))
    for _ in forms(learner):
        learner.steps()
        learner.stops()
        learner.steps()
    learner.stops()
    record = learner.record
    kept = read(record.started.place)
    assert [(c.step, c.turn, c.old) for c in kept.changes] == [(c.step, c.turn, c.old) for c in record.changes]
    assert {each.what for each in kept.changes} >= {name.split()[-1] for name in learner.turned}
    assert {"learning_rate", "batch_size", *(f"{phase} rate" for phase in record.project.task.phases)} <= {
        *learner.turned
    }
    print(case, "turned:", ", ".join(learner.turned))
    assert all(" → " in words for _, words in marked(record))
    assert len(marked(record)) == len(record.changes)
    losses, left = done_anew(record)
    assert losses == kept.values(loss_of(record))[:].tolist()
    weights = checkpoint.weights(record.started.place)
    assert left.keys() == weights.keys()
    assert [name for name, value in left.items() if not torch.equal(value, weights[name])] == []
