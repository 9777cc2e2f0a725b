"""`camplab data`: the data sets, from facts known without loading them."""

from __future__ import annotations

from camplab import folders
from camplab.cli.errors import WRONG, Trouble
from camplab.cli.output import print_json, print_table, put
from camplab.datasets.base import DATA, Data, sample_bytes
from camplab.datasets.making import NoSamples
from camplab.datasets.published import fetching
from camplab.datasets.published.published import Published
from camplab.document.tasks.base import usual
from camplab.numbers import byte_size
from camplab.words import Own, Sentence, say

TITLES = (say("Name"), say("Title"), say("Sample"), say("Predicts"), say("Samples"), say("Size"), say("Here"),
          say("Licence"))  # fmt: skip
ORIGINS = {"made": say("made"), "bundled": say("bundled"), "yours": say("yours"),
           "fetched": say("in a folder of yours")}  # fmt: skip
"""`Data.origin` in words."""


def list_data(as_json: bool) -> None:
    """Every data set with its shape, samples, task and licence."""
    if as_json:
        print_json([_facts(data()) for data in DATA.values()])
        return
    print_table(TITLES, [_row(data()) for data in DATA.values()], numbers=TITLES[4:6])
    if folders.kept_samples().is_dir():
        _say_kept()


def _say_kept() -> None:
    """How much the disk holds of samples that were read once."""
    from camplab.datasets.kept.entries import MOST, taken

    if size := taken():
        put()
        put(say("{size} of samples that memory does not hold are kept in {folder}, {most} at most; whatever is deleted "
                "there is read again when it is wanted", size=byte_size(size), most=byte_size(MOST),
                folder=Own(str(folders.kept_samples()))))  # fmt: skip


def _row(data: Data) -> tuple[object, ...]:
    classes = say("{n} classes", n=data.outputs)
    words = {"classes": classes, "positions": classes, "labels": say("{n} labels", n=data.outputs)}
    predicts = words.get(usual(data).answers, say("{n} numbers", n=data.outputs))
    licence = data.licence.split(" (")[0].removeprefix("made by ")
    return (
        data.tag,
        Sentence(data.title),
        data.shape,
        predicts,
        data.count or "",
        byte_size(data.count * sample_bytes(data)) if data.count else "",
        ORIGINS.get(data.origin, data.origin),
        Sentence(licence),
    )


def _facts(data: Data) -> dict[str, object]:
    return {
        "name": data.tag,
        "title": data.title,
        "task": data.tasks[0],
        "shape": str(data.shape),
        "outputs": data.outputs,
        "samples": data.count,
        "bytes": data.count * sample_bytes(data),
        "here": data.origin,
        "licence": data.licence,
    }


def fetch_data(name: str) -> None:
    """Fetch a published set, once. Raises `Trouble` where there is none of this name, or it cannot be had."""
    data = DATA[name]() if name in DATA else None
    if not isinstance(data, Published):
        names = ", ".join(tag for tag, each in DATA.items() if issubclass(each, Published))
        raise Trouble(say("{name} cannot be fetched; these can: {names}", name=Own(name), names=Own(names)),
                      status=WRONG)  # fmt: skip
    try:
        told = -1
        for far in fetching.fetch(data):
            if far.total and (share := 10 * far.done // far.total) != told:
                told = share
                put(say("file {n} of {all}: {done} of {total}", n=far.number + 1, all=far.files,
                        done=byte_size(far.done), total=byte_size(far.total)))  # fmt: skip
    except NoSamples as error:
        raise Trouble(error.sentence) from None
    put(say("{set} lies in {folder}: `camplab new --data {folder} -o OUT` begins with it",
            set=Sentence(data.title), folder=Own(str(data.place_fetched))))  # fmt: skip
