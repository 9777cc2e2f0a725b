"""`camplab look --what text`: what a language model writes, as the panel "Predictions" shows it. Needs torch."""

from __future__ import annotations

from camplab.cli.errors import WRONG, Trouble
from camplab.cli.output import finite, padded, print_json, put, words
from camplab.cli.runs.look import HEADS, Asked
from camplab.cli.standing import network_of
from camplab.document.project import Project
from camplab.numbers import percent
from camplab.runs.events import WRITING, Picture
from camplab.runs.wants import Own, Want
from camplab.runs.why.writing import Prompt, Written, encoded
from camplab.training.bench import Bench
from camplab.training.faults import fault_of
from camplab.words import Explained, printable, say

TEXT = "text"


def look_at_text(name: str, asked: Asked) -> None:
    """Print what the language model of the run or project `name` writes behind a prompt. Raises `Trouble`."""
    if asked.png is not None:
        raise Trouble(say("{what} is told in numbers: ask for it with --json", what=asked.what), status=WRONG)
    try:
        project, bench = network_of(name, asked.weights)
        written = _written(project, bench, asked)
    except Explained as error:
        raise Trouble(error.sentence, status=WRONG) from None
    except RuntimeError as error:  # memory is short, say
        raise Trouble(fault_of(error, 0).sentence) from None
    given, text = written.text(project.data)
    after = written.likeliest(written.prompt) if len(written.rows) > written.prompt else []
    names = [str(each) for each in project.data.class_names]
    if asked.json:
        symbols = [{"symbol": names[int(row[0])], "share": float(row[1])} for row in written.rows]
        likeliest = [{"symbol": names[symbol], "share": share} for symbol, share in after]
        facts = {"prompt": given, "temperature": asked.temperature, "seed": asked.seed, "text": text}
        print_json(finite({"step": bench.step, **facts, "next": likeliest, "symbols": symbols}))
        return
    put(padded(say("Network"), HEADS) + words(say("after {n} steps", n=f"{bench.step:,}")))
    likely = (f"{printable(repr(names[symbol]))} {words(percent(share))}" for symbol, share in after)
    put(padded(say("Next"), HEADS) + "   ".join(likely))
    put("")
    for line in (given + text).split("\n"):
        put(printable(line))


def _written(project: Project, bench: Bench, asked: Asked) -> Written:
    if project.task.tag != "language_model":
        raise Trouble(say("this network cannot be asked for {what}: it learns something else", what=asked.what),
                      status=WRONG)  # fmt: skip
    prompt = Prompt(encoded(asked.prompt, project.data), asked.temperature, asked.seed)
    for event in bench.look({"": (Want(WRITING, origin="prompt"),)}, (Own("prompt", 0, prompt.numbers),)):
        if isinstance(event, Picture):
            return Written(event.values, int(event.facts["prompt"]))
    raise Trouble(say("nothing came of it"))
