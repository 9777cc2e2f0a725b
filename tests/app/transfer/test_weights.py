"""Network > Load weights: the table comes before anything changes; using them is one edit that can be undone."""

from __future__ import annotations

from camplab.app.editor.captions import source_name
from camplab.app.transfer import initial_weights
from camplab.app.transfer.weights import WeightsDialog
from camplab.blocks.batch_norm import BatchNorm
from camplab.blocks.convolution import Convolution
from camplab.blocks.dense import Dense
from camplab.blocks.flatten import Flatten
from camplab.document.start import Start
from camplab.engine import protocol as p
from camplab.words import say
from tests.app.one_window import plays
from tests.app.training.test_runs_beside import drop
from tests.app.transfer.played import answers

ROWS = (
    p.WeightRow("conv1.weight", (6, 1, 5, 5), "c1.weight", "loaded"),
    p.WeightRow("fc.weight", (1000, 84), "fc3.weight", "wrong_shape", (10, 84)),
    p.WeightRow("", (), "fc3.bias", "missing", (10,)),
    p.WeightRow("extra", (3,), "", "unused"),
)
SHA = "ab" * 32
NORMED = (Convolution(), BatchNorm(), Flatten(), Dense(out_features=10))


def opened(robot) -> WeightsDialog:
    robot.begins_with("lenet5")
    robot.presses("network.weights")
    return robot.window.findChild(WeightsDialog)


def looks(robot, dialog: WeightsDialog, source: str) -> str:
    dialog.source.setEditText(source)
    robot.presses("Look what fits")
    return robot.lab.trainer.ask.__self__[-1].source


def the_table_is_shown_before_anything_changes(robot, asked, dialog):
    before = robot.lab.session.project
    source = looks(robot, dialog, "weights.pt")
    assert source.startswith("/")
    assert isinstance(asked[0], p.Match)
    answers(robot, p.Matched(source=source, rows=ROWS, sha256=SHA))
    assert robot.lab.session.project is before
    assert dialog.counted.text() == "1 loaded · 1 of the wrong shape · 1 missing · 1 not used"
    cells = [[dialog.model.index(row, column).data() for column in range(4)] for row in range(4)]
    assert cells[0] == ["fc.weight", "1000×84, wanted 10×84", "fc3.weight", "wrong shape"]
    assert cells[1] == ["—", "10", "fc3.bias", "missing"]
    robot.presses("Use these weights")
    assert robot.lab.session.project.start.source == source


def the_window_and_the_summary_count_the_same_tensors(robot, dialog):
    """All that the table shows: also how many batches a batch norm has seen."""
    from camplab.assembly.weights import loading as engine
    from camplab.assembly.weights.matching import match, own_tensors

    trace = robot.lab.session.project.model_copy(update={"stacks": {"net": NORMED}}).trace()
    rows = match(trace, [(tensor.key, tensor.shape) for tensor in own_tensors(trace)], fresh_head=True)
    wired = tuple(p.WeightRow(row.key, row.shape, row.own, row.status, row.wanted) for row in rows)
    answers(robot, p.Matched(source=looks(robot, dialog, "w.pt"), rows=wired))
    assert dialog.counted.text() == "7 loaded · 2 missing · 2 not used"
    assert str(engine.summary(rows, "w.pt")).startswith("7 of 9 tensors are loaded")


def problems_only(robot, dialog):
    answers(robot, p.Matched(source=looks(robot, dialog, "w.pt"), rows=ROWS))
    dialog.problems.click()
    assert [row.status for row in dialog.model.rows] == ["wrong_shape", "missing", "unused"]
    dialog.problems.click()
    assert len(dialog.model.rows) == 4


def what_does_not_fit_stands_above_what_does(robot, dialog):
    rows = (ROWS[0], ROWS[3], ROWS[0], ROWS[1])
    answers(robot, p.Matched(source=looks(robot, dialog, "w.pt"), rows=rows))
    assert dialog.model.rows == [ROWS[3], ROWS[1], ROWS[0], ROWS[0]]


def without_rows_the_dialog_says_what_to_do(robot, dialog):
    assert dialog.hint.isVisible()
    assert not dialog.table.isVisible()
    assert "Look what fits" in dialog.hint.text()
    assert not dialog.problems.isVisible()
    source = looks(robot, dialog, "w.pt")
    assert dialog.hint.text() == ""
    answers(robot, p.Matched(source=source, rows=ROWS[:1]))
    assert dialog.table.isVisible()
    assert not dialog.hint.isVisible()
    dialog.problems.click()
    assert "no problems" in dialog.hint.text()


def a_row_leads_to_its_block(robot, dialog):
    answers(robot, p.Matched(source=looks(robot, dialog, "w.pt"), rows=ROWS))
    dialog.table.clicked.emit(dialog.model.index(3, 0))
    assert robot.lab.session.selection == (robot.lab.session.project.net[0].uid,)


def using_them_is_one_edit_that_is_undone_and_shown(robot, dialog):
    answers(robot, p.Matched(source=looks(robot, dialog, "torchvision:x.V1"), rows=ROWS, sha256=SHA))
    robot.presses("Use these weights")
    start = robot.lab.session.project.start
    assert (start.source, start.sha256) == ("torchvision:x.V1", SHA)
    assert source_name(start) == "x.V1"
    kept = Start(source="/runs/2026-01-02_03-04-05_autoencoder", stack="encoder")
    assert source_name(kept) == "autoencoder · encoder"
    robot.sees("Training begins with 1 tensor of x.V1")
    robot.lab.session.select(())
    robot.settles()
    assert not robot.window.grab().isNull()
    robot.presses("edit.undo")
    assert robot.lab.session.project.start is None
    robot.presses("edit.redo")
    robot.presses("network.chance")
    assert robot.lab.session.project.start is None


def weights_of_which_nothing_fits_cannot_be_used(robot, dialog):
    answers(robot, p.Matched(source=looks(robot, dialog, "w.pt"), rows=ROWS[1:]))
    assert not dialog.use.isEnabled()


def a_download_says_how_far_it_is_and_can_be_stopped(robot, asked, dialog):
    source = looks(robot, dialog, "torchvision:alexnet.IMAGENET1K_V1")
    answers(robot, p.Fetching(source=source, done=50 * 2**20, total=200 * 2**20, seconds=12.0))
    assert dialog.waiting.words.text() == "50 MiB of 200 MiB · 12 s left"
    assert dialog.waiting.bar.value() == dialog.waiting.bar.maximum() / 4
    answers(robot, p.Fetching(source=source, done=2**20, total=0, seconds=-1.0))
    assert dialog.waiting.words.text() == "1 MiB"
    dialog.waiting.stop.click()
    assert asked[-1] == p.GiveUp()
    assert not dialog.waiting.isVisible()


def a_file_that_cannot_be_read_is_said(robot, dialog):
    answers(robot, p.Matched(source=looks(robot, dialog, "w.pt"), sentence=(say("this is no weights file"))))
    assert dialog.wrong.text() == "This is no weights file"
    assert not dialog.use.isEnabled()


def test_the_weights_of_a_network_with_as_many_parameters_are_offered_first(robot):
    from camplab.document.presets import catalogue

    trace = catalogue.find("resnet18").project().trace()
    assert initial_weights.likely(trace) == "torchvision:resnet18.IMAGENET1K_V1"
    assert initial_weights.likely(catalogue.find("lenet5").project().trace()) == ""
    with_side_heads = catalogue.find("googlenet").project().trace()
    assert initial_weights.likely(with_side_heads) == "torchvision:googlenet.IMAGENET1K_V1"
    assert initial_weights.offers(with_side_heads)[0] == initial_weights.likely(with_side_heads)


def test_weights_dropped_on_the_window_are_looked_into_a_folder_of_hugging_face_too(robot, asked, tmp_path):
    robot.begins_with("lenet5")
    (tmp_path / "checkpoint-500").mkdir()
    (tmp_path / "checkpoint-500" / "pytorch_model.bin").write_bytes(b"")
    for name in ("mine.safetensors", "checkpoint-500"):
        asked.clear()
        drop(robot.window, tmp_path / name)
        robot.waits_for(lambda: asked)
        assert asked[0].source == str(tmp_path / name)
        assert robot.window.findChild(WeightsDialog).waiting.isVisible()


def a_guess_is_called_one_above_the_table(robot, asked, dialog):
    source = looks(robot, dialog, "weights.safetensors")
    answers(robot, p.Matched(source=source, rows=ROWS, sha256=SHA, doubt=say("what fits where is a guess")))
    assert dialog.wrong.isVisible()
    assert dialog.wrong.text() == "What fits where is a guess"
    assert dialog.use.isEnabled()
    looks(robot, dialog, "other.pt")
    answers(robot, p.Matched(source=asked[-1].source, rows=ROWS, sha256=SHA))
    assert not dialog.wrong.isVisible()


def test_what_fits_is_seen_used_and_undone(robot, asked):
    def story(told, *more):
        return lambda dialog: (asked.clear(), told(robot, *more, dialog))

    plays(
        robot, opened,
        story(the_window_and_the_summary_count_the_same_tensors),
        story(problems_only),
        story(what_does_not_fit_stands_above_what_does),
        story(without_rows_the_dialog_says_what_to_do),
        story(a_row_leads_to_its_block),
        story(using_them_is_one_edit_that_is_undone_and_shown),
        story(weights_of_which_nothing_fits_cannot_be_used),
        story(a_file_that_cannot_be_read_is_said),
        story(the_table_is_shown_before_anything_changes, asked),
        story(a_download_says_how_far_it_is_and_can_be_stopped, asked),
        story(a_guess_is_called_one_above_the_table, asked),
    )  # fmt: skip
