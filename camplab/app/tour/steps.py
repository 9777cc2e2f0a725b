"""The steps of the first hour: what is said, where it points, when the learner has done it. Draws nothing."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QWidget

from camplab.app.editor.palette.korean_search import korean
from camplab.app.lab import Lab
from camplab.app.look import style
from camplab.app.training import race_commands
from camplab.app.training.training_bar import TrainingBar
from camplab.app.welcome.preset_card import PresetCard
from camplab.document.presets.catalogue import find
from camplab.document.races import catalogue as races
from camplab.words import Sentence, say

Done = Callable[[Lab, frozenset[str]], bool]
"""Whether it is done; the second value are the actions that were chosen since the step began, and `MOVED`."""
MOVED = "the mouse"
"""Among them, where the mouse is not where it was when the step began."""


def _anywhere(_lab: Lab) -> QWidget | None:
    return None


@dataclass(frozen=True)
class Step:
    """One thing to do. `at`: what it points at, None while that is not seen. `panel`: opened when the step begins."""

    id: str
    says: Sentence
    done: Done
    at: Callable[[Lab], QWidget | None] = _anywhere
    panel: str = ""
    for_me: Callable[[Lab], object] | None = None
    """Does it, for who does not find it."""


def _opened(preset: str) -> Done:
    wanted = find(preset)
    assert wanted is not None
    titles = (str(wanted.title), korean(str(wanted.title)))
    return lambda lab, _: lab.page == "workbench" and lab.session.project.title in titles


def _trained(steps: int) -> Done:
    def done(lab: Lab, _: frozenset[str]) -> bool:
        run = lab.live.about(lab.session.project)
        return run is not None and run.step >= steps

    return done


def _pointed_at(panel: str) -> Done:
    def done(lab: Lab, seen: frozenset[str]) -> bool:
        body = _body(panel)(lab)
        return MOVED in seen and body is not None and body.rect().contains(body.mapFromGlobal(QCursor.pos()))

    return done


def _both(first: Done, second: Done) -> Done:
    return lambda lab, chosen: first(lab, chosen) and second(lab, chosen)


def _body(panel: str) -> Callable[[Lab], QWidget | None]:
    def seen(lab: Lab) -> QWidget | None:
        frame = lab.workspace.docks.get(panel)
        body = frame.widget() if frame is not None else None
        return body if body is not None and style.in_sight(body) else None

    return seen


def _card(lab: Lab) -> QWidget | None:
    cards = lab.window.findChildren(PresetCard)
    return next((card for card in cards if card.preset.name == "lenet5" and card.isVisible()), _menus(lab))


def _menus(lab: Lab) -> QWidget | None:
    return lab.window.menuBar()


def _train(lab: Lab) -> QWidget | None:
    bar = lab.window.findChild(TrainingBar)
    return bar.primary if bar is not None and bar.isVisible() else None


def _race(lab: Lab) -> None:
    race = races.find("four_ways")
    assert race is not None
    if lab.live.racing.race is None:
        race_commands.offer(lab, race)
    race_commands.start(lab)


def _begin(preset: str) -> Callable[[Lab], object]:
    return lambda lab: lab.act(f"new.{preset}")


SIGMOIDS, CURED = "sigmoid_mlp20", "sigmoid_mlp20_relu_he"
STEPS = (
    Step("open", say("A network of 1998 that reads handwritten digits: open LeNet-5."), _opened("lenet5"), _card,
         for_me=_begin("lenet5")),
    Step("train", say("Press Train. The network sees all digits 40 times, 32 at a time."), _trained(1), _train,
         for_me=lambda lab: lab.act("training.toggle")),
    Step("loss", say("The loss says how wrong it is. Who knows nothing of 10 digits is at ln 10 = 2.3; watch it fall, "
                     "and point at the curve for its numbers."),
         _both(_trained(60), _pointed_at("loss")), _body("loss"), "loss"),
    Step("gradients", say("Each step moves the weights against the gradient. A row is a block, a column a step: all "
                          "rows are bright, so all blocks learn. Point at one."),
         _pointed_at("gradients"), _body("gradients"), "gradients"),
    Step("maps", say("What each filter makes of a digit. The first ones look for edges. Point at a pixel: what it sees "
                     "lights up on the input."), _pointed_at("maps"), _body("maps"), "maps"),
    Step("break", say("Now one that cannot learn: begin with 20 layers of sigmoid, from File, New from a network."),
         _opened(SIGMOIDS), _menus, for_me=_begin(SIGMOIDS)),
    Step("stuck", say("Train it. The loss stays at 2.3: it learns nothing."), _both(_opened(SIGMOIDS), _trained(100)),
         _train, for_me=lambda lab: lab.act("training.toggle")),
    Step("vanish", say("Here is why: each sigmoid makes the gradient four times smaller at least, and after 20 of them "
                       "nothing is left at the top. Point at the dark rows."),
         _pointed_at("gradients"), _body("gradients"), "gradients"),
    Step("cure", say("The cure: an activation of slope 1 and weights of the right size. Begin with the 20 layers that "
                     "are cured by relu and He, from File, New from a network."),
         _opened(CURED), _menus, for_me=_begin(CURED)),
    Step("cured", say("Train it. The loss falls at once: as deep as before, and the gradient arrives at the top."),
         _both(_opened(CURED), _trained(100)), _train, for_me=lambda lab: lab.act("training.toggle")),
    Step("race", say("Which cure is best? Race them: the same data in the same order, all curves over each other."),
         lambda lab, _: lab.live.racing.running or bool(lab.live.racing.lanes), _body("race"), for_me=_race),
    Step("export", say("All of it is plain PyTorch. Choose Export the program from File and look at what you made."),
         lambda _, chosen: "file.program" in chosen, _menus, for_me=lambda lab: lab.act("file.program")),
)  # fmt: skip
