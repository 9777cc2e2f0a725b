"""Exports the program and the trained weights by the command line in a process of its own, so that nothing waits.

Knows no torch: the process does. How it ended becomes a notice.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QProcess

from camplab import scratch
from camplab.app.files import own_command
from camplab.app.files.written import not_written, under_way, written
from camplab.app.lab import Lab
from camplab.app.look.banner import Notice
from camplab.app.look.language import tr
from camplab.app.training import resuming, run_before
from camplab.document import files
from camplab.document.atomic import WriteFailed, write_atomically
from camplab.document.project import Project
from camplab.words import say, system_says

ABOUT = "export"


def export_program(lab: Lab) -> None:
    """The network and its training as a Python file that needs torch alone."""
    suggestion = f"{lab.documents.name()}.py"
    chosen = lab.documents.questions.save_path(lab.window, suggestion, f"{tr('Python program')} (*.py)")
    if chosen:
        _export(lab, lab.session.project, "python", Path(chosen).with_suffix(".py"))


def export_stack(lab: Lab) -> None:
    """The whole stack as a picture, also what is not in sight; in the light theme, to be printed."""
    from camplab.app.editor.stack import picture
    from camplab.app.editor.stack.stack_view import StackView

    view = lab.workspace.centre.findChild(StackView)
    filters = f"{tr('Picture')} (*.png);;{tr('Drawing')} (*.svg)"
    chosen = lab.documents.questions.save_path(lab.window, f"{lab.documents.name()}-stack.png", filters)
    if not chosen or view is None:
        return
    target = Path(chosen) if Path(chosen).suffix in (".png", ".svg") else Path(chosen).with_suffix(".png")
    try:
        write_atomically(target, picture.svg(view.scene) if target.suffix == ".svg" else picture.png(view.scene))
    except WriteFailed as failure:
        lab.tell(Notice(failure.sentence, "danger", about=ABOUT))
        return
    lab.tell(written(target, ABOUT))


GRAPHS = {".onnx": "onnx", ".pt2": "pt2", ".py": "network"}
"""Endings of files that hold a network alone, and how the command line calls them."""


def export_graph(lab: Lab) -> None:
    """The network alone: as a graph that runs without its code (ONNX or torch.export), or as a class in Python.

    With the weights of the last run, where that trained the network as it is now; else with those it would begin with.
    """
    filters = f"ONNX (*.onnx);;{tr('Graph of torch.export')} (*.pt2);;{tr('Class in Python')} (*.py)"
    chosen = lab.documents.questions.save_path(lab.window, f"{lab.documents.name()}.onnx", filters)
    if not chosen:
        return
    target = Path(chosen) if Path(chosen).suffix in GRAPHS else Path(chosen).with_suffix(".onnx")
    project, run = lab.session.project, resuming.last(lab)
    if run_before.gone(lab) and lab.live.about(project) is not None:  # with fresh weights it would be another network
        lab.tell(not_written(target, ABOUT, run_before.GONE, level="warning"))
        return
    trained = run is not None and run.project.stacks == project.stacks
    more = ("--run", str(run.folder)) if run is not None and trained else ()
    _export(lab, project, GRAPHS[target.suffix], target, *more)


def export_weights(lab: Lab) -> None:
    """The trained weights of the last run; of the step at which one looks, where one looks back."""
    run, record = resuming.last(lab), lab.live.record
    if record is not None and record.at is not None:
        project, where, step = record.project, f"{record.started.place}@{record.at}", f"-step-{record.at}"
    elif run is not None:
        project, where, step = run.project, str(run.folder), ""
    else:
        lab.tell(Notice(say("The weights were not written"), "warning", (run_before.GONE,), about=ABOUT))
        return
    suggestion = f"{lab.documents.name()}{step}.safetensors"
    chosen = lab.documents.questions.save_path(lab.window, suggestion, f"{tr('Weights')} (*.safetensors)")
    if chosen:
        target = Path(chosen).with_suffix(".safetensors")
        _export(lab, project, "safetensors", target, "--run", where)


def _export(lab: Lab, project: Project, kind: str, target: Path, *more: str) -> None:
    try:
        folder = scratch.folder()
        source = Path(folder.name) / f"project{files.SUFFIX}"
        files.save(project, source)
    except OSError as error:
        said = error.sentence if isinstance(error, WriteFailed) else say("{why}", why=system_says(error))
        why = say("The system's folder for temporary files takes nothing")
        lab.tell(not_written(target, ABOUT, why, said))
        return
    process = QProcess(lab.window)
    process.finished.connect(lambda code: _finished(lab, process, target, code))
    process.errorOccurred.connect(lambda error: _never_began(lab, process, error))
    process.destroyed.connect(lambda: folder.cleanup())  # also where the window is closed before it is done
    lab.tell(under_way(target, ABOUT))  # before it begins: where that fails at once, this is said instead
    own_command.start(process, "export", str(source), "--to", kind, "-o", str(target), *more)


def _finished(lab: Lab, process: QProcess, target: Path, code: int) -> None:
    try:
        words = own_command.said(process)
    except RuntimeError:  # the window was closed, and it went with it
        return
    process.deleteLater()
    if code == 0:
        tried = say("Tried on random input before: the outputs are those of the network")
        lab.tell(written(target, ABOUT, tried))
    else:
        lab.tell(not_written(target, ABOUT, own_command.reason(words)))


def _never_began(lab: Lab, process: QProcess, error: QProcess.ProcessError) -> None:
    if error == QProcess.ProcessError.FailedToStart:
        why = say("{why}", why=process.errorString())
        lab.tell(Notice(say("The export could not be started"), "danger", (why,), about=ABOUT))
        process.deleteLater()
