"""`camplab look --what text`: what a language model writes, as the panel "Predictions" shows it. Needs torch."""

from __future__ import annotations

from camplab.cli.output import finite, print_json, put, words
from camplab.cli.runs.look import Asked, learns_something_else, put_line
from camplab.cli.runs.pictures.symbols import draw_text
from camplab.cli.standing import in_a_sentence, looked, network_of, nothing_seen
from camplab.document.project import Project
from camplab.numbers import percent
from camplab.runs.events import WRITING
from camplab.runs.wants import Own, Want
from camplab.runs.why.writing import Prompt, Written, encoded
from camplab.training.bench import Bench
from camplab.words import printable, say

TEXT = "text"


def look_at_text(name: str, asked: Asked) -> None:
    """Print what the language model of the run or project `name` writes behind a prompt.

    Raises `Trouble`, `WriteFailed`.
    """
    with in_a_sentence():
        project, bench = network_of(name, asked.weights)
        written = _written(project, bench, asked)
    given, text = written.text(project.data)
    after = written.likeliest(written.prompt) if len(written.rows) > written.prompt else []
    names = [str(each) for each in project.data.class_names]
    if asked.png is not None:
        draw_text(written, project.data, asked.png)
    if asked.json:
        symbols = [{"symbol": names[int(row[0])], "share": float(row[1])} for row in written.rows]
        likeliest = [{"symbol": names[symbol], "share": share} for symbol, share in after]
        facts = {"prompt": given, "temperature": asked.temperature, "seed": asked.seed, "text": text}
        print_json(finite({"step": bench.step, **facts, "next": likeliest, "symbols": symbols}))
        return
    put_line(say("Network"), say("after {n} steps", n=f"{bench.step:,}"))
    likely = (f"{printable(repr(names[symbol]))} {words(percent(share))}" for symbol, share in after)
    put_line(say("Next"), "   ".join(likely))
    put("")
    for line in (given + text).split("\n"):
        put(printable(line))


def _written(project: Project, bench: Bench, asked: Asked) -> Written:
    if project.task.tag != "language_model":
        raise learns_something_else(asked)
    prompt = Prompt(encoded(asked.prompt, project.data), asked.temperature, asked.seed)
    found = next(looked(bench, Want(WRITING, origin="prompt"), own=(Own("prompt", 0, prompt.numbers),)), None)
    if found is None:
        raise nothing_seen()
    return Written(found.values, int(found.facts["prompt"]))
