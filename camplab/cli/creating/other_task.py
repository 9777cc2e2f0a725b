"""A new project learns another task than it would. Writes no file."""

from __future__ import annotations

from camplab.cli.errors import WRONG, Trouble
from camplab.cli.language import spoken
from camplab.cli.output import put
from camplab.document.edits import apply_remedy
from camplab.document.finish import finish, trouble
from camplab.document.presets.catalogue import PRESETS
from camplab.document.project import Project
from camplab.document.tasks.base import TASKS
from camplab.words import Own, Sentence, say


def learning(project: Project, tag: str) -> Project:
    """The project with the task `tag`, mended by the first ways that are offered; itself for "".

    Raises `Trouble`, also where no way is left and the network would not fit.
    """
    if not tag:
        return project
    if tag not in TASKS:
        raise Trouble(say("there is no task {name}; there are {names}", name=tag, names=", ".join(TASKS)), status=WRONG)
    task = TASKS[tag].suited({stack: trace.y for stack, trace in project.traces().items()})
    if (why := task.takes(project.data)) is not None:
        raise Trouble(why, status=WRONG)
    project = project.with_task(task)
    for _ in range(4 * len(task.stacks)):
        found = trouble(project, project.traces())
        if found is None or not found[1].remedies:
            break
        stack, misfit = found
        put(spoken(misfit.remedies[0].title))
        project = project.with_stack(stack, apply_remedy(project.stack(stack), None, misfit.remedies[0]))
    left = finish(project)
    if left is not None:
        begun = [preset.name for preset in PRESETS if preset.project().task.tag == tag]
        raise Trouble(say("this network cannot become that of {task}: {why}. Begin with a preset of it: {presets}",
                          task=Sentence(task.title), why=left.sentence, presets=Own(", ".join(begun))),
                      status=WRONG)  # fmt: skip
    return project
