"""Import and Match are answered beside a run, each exactly once; whatever is wrong is a sentence, never silence."""

from __future__ import annotations

import hashlib
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
import torch

from camplab import folders
from camplab.assembly.module import build
from camplab.assembly.weights import downloads
from camplab.document import files
from camplab.document.start import Start
from camplab.engine import importer, matching, transfer_thread
from camplab.engine import protocol as p
from camplab.engine.client import Engine
from camplab.engine.mailbox import Mailbox
from camplab.runs import events as e
from tests.assembly.server import Served, serving
from tests.training.recipes import mlp

QUICK = (sys.executable, str(Path(__file__).with_name("troubled.py")), "quick")


class Desk:
    """`answers(n)` are the next n messages."""

    def __init__(self) -> None:
        self.outbox = Mailbox()
        self.foreign = transfer_thread.Foreign(self.outbox)
        self._heard: list[p.FromEngine] = []

    def answers(self, count: int, seconds: float = 300) -> list[p.FromEngine]:
        until = time.monotonic() + seconds
        while len(self._heard) < count and time.monotonic() < until:
            self._heard += self.outbox.take(0.1)
        assert len(self._heard) >= count, self._heard
        found, self._heard = self._heard[:count], self._heard[count:]
        return found


@pytest.fixture
def desk() -> Iterator[Desk]:
    made = Desk()
    made.foreign.open()
    yield made
    made.foreign.close()
    made.outbox.close()


@pytest.fixture
def weights(tmp_path: Path) -> str:
    path = tmp_path / "weights.pt"
    torch.save(build(mlp().trace()).state_dict(), path)
    return str(path)


PROJECT = files.dumps(mlp())


# -- Match -----------------------------------------------------------------------------------------


def test_a_match_is_answered_by_a_row_for_each_tensor(desk: Desk, weights: str) -> None:
    desk.foreign.ask(p.Match(project=PROJECT, source=weights))
    (answer,) = desk.answers(1)
    assert isinstance(answer, p.Matched)
    assert answer.source == weights
    assert answer.sentence is None
    assert str(answer.summary) == f"all 4 tensors are loaded from {weights}"
    assert answer.sha256 == hashlib.sha256(Path(weights).read_bytes()).hexdigest()
    assert answer.rows[0] == p.WeightRow("fc1.weight", (16, 64), "fc1.weight", "loaded", (16, 64))
    assert len(answer.rows) == 4


def test_a_fresh_head_of_the_project_is_kept_fresh(weights: str) -> None:
    project = mlp().model_copy(update={"start": Start(source="another", fresh_head=True)})
    answer = matching.answer(p.Match(project=files.dumps(project), source=weights), threading.Event(), print)
    assert [row.status for row in answer.rows].count("missing") == 2


@pytest.mark.parametrize(
    ("project", "source", "said"),
    [
        (PROJECT, "nowhere.pt", "there is no file nowhere.pt"),
        (PROJECT, "", "Weights to begin with must have at least 1"),
        (PROJECT, "torchvision:../x", "is not the name of weights"),
        ("not a project", "nowhere.pt", "line 1, column 1: "),
    ],
)
def test_what_is_wrong_is_a_sentence(desk: Desk, project: str, source: str, said: str) -> None:
    desk.foreign.ask(p.Match(project=project, source=source))
    (answer,) = desk.answers(1)
    assert isinstance(answer, p.Matched)
    assert said in str(answer.sentence)
    assert answer.rows == ()


def test_every_question_has_one_answer_and_the_newest_match_wins(desk: Desk, weights: str) -> None:
    for number in range(5):
        desk.foreign.ask(p.Match(project=PROJECT, source=weights if number == 4 else f"{number}.pt"))
    answers = desk.answers(5)
    assert [answer.source for answer in answers] == ["0.pt", "1.pt", "2.pt", "3.pt", weights]
    assert answers[-1].sentence is None


@pytest.fixture
def slow(weights: str, monkeypatch: pytest.MonkeyPatch) -> Iterator[Served]:
    """The weights as if torchvision offered them, told of after each piece."""
    data = Path(weights).read_bytes()
    with serving(Served(data), f"mlp-{hashlib.sha256(data).hexdigest()[:8]}.pth") as server:
        monkeypatch.setattr(downloads, "address", lambda *_: server.url)
        monkeypatch.setattr(downloads, "TELL_EVERY", 0.0)
        yield server


def test_a_download_is_told_of_and_then_matched(desk: Desk, slow: Served) -> None:
    desk.foreign.ask(p.Match(project=PROJECT, source="torchvision:mlp.V1"))
    telling, answer = desk.answers(2)
    assert isinstance(telling, p.Fetching)
    assert (telling.done, telling.total) == (len(slow.content), len(slow.content))
    assert isinstance(answer, p.Matched)
    assert answer.sentence is None


def test_a_download_that_is_given_up_is_answered_so(slow: Served) -> None:
    given_up = threading.Event()
    question = p.Match(project=PROJECT, source="torchvision:mlp.V1")
    told: list[p.Fetching] = []
    given_up.set()
    answer = matching.answer(question, given_up, told.append)
    assert "the download was given up; what has come is kept" in str(answer.sentence)
    assert answer.given_up
    assert not (folders.weights() / "mlp.V1.pth").exists()


# -- Import ----------------------------------------------------------------------------------------


def test_a_network_of_torchvision_comes_as_a_project() -> None:
    pytest.importorskip("torchvision")
    answer = importer.imported("alexnet")
    assert answer.sentence is None
    assert files.loads(answer.project).trace().params == 61_100_840


def test_an_unknown_network_is_a_sentence() -> None:
    pytest.importorskip("torchvision")
    answer = importer.imported("alexnot")
    assert answer.project == ""
    assert "alexnot" in str(answer.sentence)


def test_without_torchvision_it_is_a_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "torchvision", None)
    assert "torchvision" in str(importer.imported("alexnet").sentence)


@pytest.mark.usefixtures("processes")
def test_the_process_that_imports_answers_through_the_desk(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    code = "import sys; from camplab.engine import importer; importer.imported = answer = lambda name, heads: "
    code += "__import__('camplab.engine.protocol').engine.protocol.Imported(name=name, project='it'); importer.main()"
    monkeypatch.setattr(transfer_thread, "IMPORTER", (sys.executable, "-c", code))
    desk.foreign.ask(p.Import(name="some net"))
    assert desk.answers(1) == [p.Imported(name="some net", project="it")]


@pytest.mark.usefixtures("processes")
@pytest.mark.parametrize("code", ["import os; os.abort()", "print('not a frame')", "pass"])
def test_a_process_that_dies_while_importing_is_a_sentence(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, code: str
) -> None:
    monkeypatch.setattr(transfer_thread, "IMPORTER", (sys.executable, "-c", code))
    desk.foreign.ask(p.Import(name="net"))
    (answer,) = desk.answers(1)
    assert isinstance(answer, p.Imported)
    assert "net was not imported: the process that does it has ended" in str(answer.sentence)


@pytest.fixture
def endless(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> Desk:
    """A desk whose imports never end by themselves; it is at one of them."""
    monkeypatch.setattr(transfer_thread, "IMPORTER", (sys.executable, "-c", "import time; time.sleep(600)"))
    desk.foreign.ask(p.Import(name="net"))
    while desk.foreign._child is None:
        time.sleep(0.01)
    return desk


@pytest.mark.usefixtures("processes")
def test_giving_up_ends_the_process_that_is_importing(endless: Desk) -> None:
    child = endless.foreign._child
    assert child is not None
    endless.foreign.give_up()
    (answer,) = endless.answers(1)
    assert isinstance(answer, p.Imported)
    assert answer.given_up
    assert answer.sentence is not None
    assert child.poll() is not None


@pytest.mark.usefixtures("processes")
def test_another_question_ends_the_import_before_it(endless: Desk, weights: str) -> None:
    endless.foreign.ask(p.Match(project=PROJECT, source=weights))
    first, second = endless.answers(2)
    assert isinstance(first, p.Imported)
    assert first.given_up
    assert isinstance(second, p.Matched)
    assert second.sentence is None


def test_an_import_that_is_given_up_before_its_turn_starts_no_process(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(transfer_thread, "IMPORTER", ("no such program",))
    desk = Desk()
    desk.foreign.ask(p.Import(name="net"))
    desk.foreign.give_up()
    desk.foreign.open()
    (answer,) = desk.answers(1)
    assert isinstance(answer, p.Imported)
    assert answer.given_up
    desk.foreign.close()
    desk.outbox.close()


@pytest.mark.usefixtures("processes")
def test_side_heads_are_asked_for_by_the_process(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    code = "import sys; from camplab.engine import importer; importer.imported = lambda name, heads: "
    code += "__import__('camplab.engine.protocol').engine.protocol.Imported(name=name, project=str(heads)); "
    monkeypatch.setattr(transfer_thread, "IMPORTER", (sys.executable, "-c", code + "importer.main()"))
    desk.foreign.ask(p.Import(name="googlenet", side_heads=True))
    assert desk.answers(1) == [p.Imported(name="googlenet", project="True")]


@pytest.mark.usefixtures("processes")
def test_closing_ends_a_process_that_is_importing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(transfer_thread, "IMPORTER", (sys.executable, "-c", "import time; time.sleep(600)"))
    desk = Desk()
    desk.foreign.open()
    desk.foreign.ask(p.Import(name="net"))
    while desk.foreign._child is None:
        time.sleep(0.01)
    began = time.monotonic()
    desk.foreign.close()
    desk.answers(1)
    desk.outbox.close()
    assert time.monotonic() - began < 60


# -- in the real engine ----------------------------------------------------------------------------


@pytest.mark.long
def test_weights_are_matched_while_a_network_is_trained(weights: str) -> None:
    engine = Engine(QUICK)
    engine.start()
    try:
        engine.send(p.Start(project=files.dumps(mlp(epochs=100_000))))
        engine.send(p.Match(project=PROJECT, source=weights))
        kinds = []
        while "Matched" not in kinds or kinds[-1] != "Steps":
            message = engine.receive()
            assert message is not None, engine.errors
            kinds.append(type(message).__name__)
        assert kinds.count("Matched") == 1
    finally:
        engine.kill()
        engine.finish(5)


@pytest.mark.long
def test_a_network_is_imported_while_another_one_is_trained() -> None:
    """torch.fx changes torch while it traces: in a process of its own the run does not notice."""
    pytest.importorskip("torchvision")
    engine = Engine()
    engine.start()
    try:
        engine.send(p.Start(project=files.dumps(mlp(epochs=1_000_000))))
        engine.send(p.Import(name="resnet18"))
        kinds: list[str] = []
        while "Imported" not in kinds or kinds[-1] != "Steps":
            message = engine.receive()
            assert message is not None, engine.errors
            assert not isinstance(message, e.Fault), message
            kinds.append(type(message).__name__)
            if isinstance(message, p.Imported):
                assert message.sentence is None
                assert files.loads(message.project).trace().params == 11_689_512
        assert kinds.count("Imported") == 1
    finally:
        engine.kill()
        engine.finish(5)
