"""What each widget of the window should show, panels aside, and whether it does. A function a widget."""

from __future__ import annotations

import numpy as np

from camplab.app.editor.drawing.live_cards import gradient_of, picture_of
from camplab.app.window import Window
from camplab.runs.events import PREDICTION
from tests.app.together import scripted_engine as script
from tests.app.together.painted import written_in
from tests.app.together.world import World


def title(window: Window, world: World) -> None:
    assert window.windowTitle() == f"{world.document.title}[*] — camplab"
    assert not window.isWindowModified()


def status_line(window: Window, world: World) -> None:
    network, engine = window.statusBar().network.text(), window.statusBar().engine.text()
    assert network.startswith(world.document.shapes)
    assert world.said("{n} parameters", n=world.document.parameters) in network
    assert engine == "    ".join([*([world.device] if world.run else []), "PyTorch 9.9"])


def training_bar(window: Window, world: World) -> None:
    bar = window.bar
    assert bar.primary.text() == world.said("&Pause" if world.running else "&Train")
    assert bar.data.text() == world.said(type(world.document.data).title)
    assert bar.recipe.text().endswith(world.said("{n} epochs", n=world.document.epochs))
    rate = script.learning_rate(world.run) if world.running else 1e-3
    assert float(bar.rate.box.lineEdit().text()) == rate
    assert bar.rate._title.text() == world.said("Learning rate")


def progress(window: Window, world: World) -> None:
    state, pace = window.bar.progress.state.text(), window.bar.progress.pace
    parts = window.bar.progress.parts
    assert " · ".join(parts).startswith(pace.text())
    if world.running:
        assert state == world.said("Training")
        assert parts[0] == world.said("Epoch {epoch} of {epochs}", epoch=3, epochs=script.EPOCHS)
    elif world.run:
        assert judged(world) in state
        assert parts[0] == world.said("{n} validation samples", n=script.SAMPLES)
    else:
        assert (state, pace.isVisible()) == (world.said("Ready"), False)


def judged(world: World) -> str:
    """The number that says how good the run is."""
    loss, accuracy = script.validation(world.run, 2)
    return world.said("{n} %", n=f"{100 * accuracy:.1f}") if world.scored else f"{loss:#.3g}"


def banner(window: Window, world: World) -> None:
    said = {notice.about for notice in window.banner.notices}
    assert said <= {"note", "begun"}
    assert ("begun" in said) == (world.again and world.run > 0)
    assert ("note" in said) == (world.run > 0)
    if world.run:
        assert f"scripted by run {world.run}" in {str(notice.sentence) for notice in window.banner.notices}
    assert window.banner.isVisible() == bool(window.banner.notices)


def stack(window: Window, world: World) -> None:
    scene = window.workspace.centre.focusProxy().scene
    assert (scene.run is not None) == (world.run > 0)
    uids = {card.uid for card in scene.layout.cards}
    assert scene.hover is None or scene.hover in uids
    assert scene.selection <= uids
    sample = scene.sample
    assert sample is not None
    assert sample.sample == 0
    np.testing.assert_array_equal(sample.values[0], script.pixels(world.document.data, 0))
    written = [text for text, _ in written_in(window.workspace.centre.focusProxy())]
    named = [name for name in world.document.names if any(name in text for text in written)]
    assert named == list(world.document.names if not world.document.autoencoder else world.document.names[:1])
    assert world.said("Input") in written
    if scene.run is None:
        return
    if world.said("Output") in written and not world.document.autoencoder:
        assert any(judged(world) in text for text in written), "what came of it stands on the card, in sight or not"
    for uid in uids:
        if scene.run.places.parts.get(uid):
            assert picture_of(scene.run, uid, world.dark) is not None
    first = next(card.uid for card in scene.layout.cards if gradient_of(scene.run, card.uid) is not None)
    assert gradient_of(scene.run, first) == np.float32(0.5e-9 if script.vanishes(world.run) else 0.5)
    shown = scene.run.picture(PREDICTION, sample=0)
    np.testing.assert_array_equal(shown.values, script.answer(world.run, 0, scene.project))


def spoken_stack(window: Window, world: World) -> None:
    """What a screen reader hears of the stack."""
    stack = window.workspace.centre.focusProxy()
    if not window.lab.session.selection:
        count = len(stack.scene.layout.cards)
        assert stack.accessibleDescription() == world.said("{n} blocks; nothing selected", n=count)


def inspector(window: Window, world: World) -> None:
    shown = window.workspace.docks["inspector"].widget()
    if window.lab.session.selection:
        assert shown.page.isVisible()
        assert shown.page.name.text().endswith(world.document.names[0])
    else:
        assert shown.overview.title.text() == world.document.title
        assert world.document.parameters in shown.overview.sums.text()


ALWAYS = (title, status_line, training_bar, progress, banner, stack, spoken_stack, inspector)
