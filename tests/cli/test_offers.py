"""The command line is taken at its word: what a sentence tells one to type is typed, letter by letter."""

from __future__ import annotations

import re
import shlex
import sys
from pathlib import Path

import pytest

from camplab.document import files
from camplab.training import checkpoint_files
from camplab.training.faults import fault_of
from camplab.training.trainer import Trainer
from tests import warm_python

README = (Path(__file__).parents[2] / "README.md").read_text("utf-8")


def told(answer) -> list[str]:
    """The command that a refusal names, as a shell would take it apart."""
    found = re.search(r"`(camplab [^`]+)`|(camplab train .+)$", answer.err.strip())
    assert found, answer
    return shlex.split(found[1] or found[2])[1:]


@pytest.mark.parametrize("name", ["lenet.camplab", "my lenet.camplab", "$(lenet5)';.camplab"])
@pytest.mark.parametrize("language", ["en", "ko"])
def test_a_file_that_is_not_there_is_made_by_the_command_that_is_named(camplab, name, language):
    answer = camplab("--lang", language, "inspect", name)
    assert answer.status == 2
    assert camplab(*told(answer)).status == 0, told(answer)
    assert camplab("inspect", name).status == 0


def test_a_preset_that_was_mistyped_is_in_the_list_that_is_named(camplab):
    answer = camplab("new", "lenet55", "-o", "x.camplab")
    near = re.search(r"did you mean (\S+)\?", answer.err)[1]
    assert near in {preset["name"] for preset in camplab(*told(answer), "--json").json}
    assert camplab("new", near, "-o", "x.camplab").status == 0


def test_a_file_that_exists_already_may_have_another_name_or_be_removed(camplab):
    camplab("new", "mlp", "-o", "x.camplab")
    camplab("new", "mlp", "-o", "x.camplab").says("choose another name or remove it first", status=2)
    assert camplab("new", "mlp", "-o", "y.camplab").status == 0
    (camplab.folder / "x.camplab").unlink()
    assert camplab("new", "mlp", "-o", "x.camplab").status == 0


def test_a_run_that_is_there_is_gone_on_with_or_another_folder_named(camplab):
    net = camplab.project("mlp", epochs=2)
    assert camplab("train", net, "--run", "run", "--steps", 3).status == 0
    camplab("train", net, "--run", "run").says("go on with it by --resume, or name another folder", status=2)
    assert camplab("train", net, "--run", "run", "--resume").status == 0
    assert camplab("train", net, "--run", "other", "--steps", 3).status == 0
    camplab("train", net, "--resume").says("--resume needs --run DIR", status=2)


def other_data(run: Path) -> None:
    """As a checkpoint would stand that was made with more batches an epoch."""
    facts, tensors = checkpoint_files.read(run)
    facts = {**facts, "position": 10**6, "step": 10**6}
    del facts["sum"]
    checkpoint_files.write(run, facts, tensors)


def damaged(run: Path) -> None:
    for file in (*run.glob("checkpoint.*"), *run.glob("previous.*")):
        file.write_bytes(b"damaged")


def gone(run: Path) -> None:
    for file in (*run.glob("checkpoint.*"), *run.glob("previous.*")):
        file.unlink()


@pytest.mark.parametrize(
    ("hurt", "said"),
    [
        (lambda run: None, "is of another network or recipe; start a new run"),
        (other_data, "is of other data, or damaged: where it stands cannot be; start a new run"),
        (gone, "there is no checkpoint in run; start a new run"),
        (damaged, "the checkpoint in run is damaged; start a new run"),
    ],
)
def test_where_a_run_cannot_be_gone_on_with_a_new_one_is_started(camplab, hurt, said):
    net = camplab.project("mlp")
    assert camplab("train", net, "--run", "run", "--steps", 3).status == 0
    hurt(camplab.folder / "run")
    if "recipe" in said:
        net = camplab.project("mlp", "other.camplab", learning_rate=0.5)
    camplab("train", net, "--run", "run", "--resume").says(said, status=1)
    assert camplab("train", net, "--run", "new", "--steps", 3).status == 0
    assert camplab("train", net, "--run", "new", "--resume", "--steps", 2).status == 0


def test_weights_come_with_the_folder_of_the_run_that_is_asked_for(camplab):
    net = camplab.project("mlp")
    camplab("train", net, "--run", "run", "--steps", 3)
    camplab("export", net, "--to", "safetensors", "-o", "w.safetensors").says(
        "give its folder with --run DIR", status=2
    )
    assert camplab("export", net, "--to", "safetensors", "-o", "w.safetensors", "--run", "run").status == 0


def test_a_run_that_was_mistyped_is_among_those_that_the_named_command_lists(camplab):
    camplab("train", camplab.project("mlp"), "--steps", 3)
    answer = camplab("show", "mlpp")
    (run,) = camplab(*told(answer), "--json").json
    assert camplab("show", Path(run["folder"]).name).status == 0


@pytest.mark.parametrize(("option", "rest"), [("--lang", ("runs",)), ("--device", ()), ("--precision", ())])
def test_each_choice_that_a_refusal_lists_is_taken(camplab, option, rest):
    net = camplab.project("mlp")
    train = ("train", net, "--steps", 2)
    refused = camplab(option, "nonsense", *rest) if rest else camplab(*train, option, "nonsense")
    choices = re.search(rf"{option} is (.+), not nonsense", refused.err)[1]
    names = [name for name in re.split(r", | or ", choices) if not name.startswith("cuda")]
    assert len(names) > 1
    for name in names:
        answer = camplab(option, name, *rest) if rest else camplab(*train, option, name)
        assert answer.status == 0, answer


def test_one_of_two_that_exclude_each_other_is_enough(camplab):
    net = camplab.project("mlp")
    assert camplab("train", net, "--epochs", 1, "--steps", 2).status == 2
    assert camplab("train", net, "--epochs", 1, "--run", "a").status == 0
    assert camplab("train", net, "--steps", 2, "--run", "b").status == 0
    assert camplab("show", "a", "--csv", "--json").status == 2
    assert camplab("show", "a", "--csv").status == 0
    assert camplab("show", "a", "--json").status == 0


def test_structures_that_are_folded_unfold_by_the_option_that_is_named(camplab):
    assert "--depth N" in camplab("inspect", "resnet18").out
    deeper = camplab("inspect", "resnet18", "--depth", 3)
    assert len(deeper.out.splitlines()) > len(camplab("inspect", "resnet18").out.splitlines())


def test_a_device_that_is_not_here_leaves_auto_and_cpu(camplab):
    net = camplab.project("mlp")
    camplab("train", net, "--device", "cuda:99", "--steps", 2).says("choose auto or cpu", status=1)
    for device in ("auto", "cpu"):
        assert camplab("train", net, "--device", device, "--steps", 2).status == 0


def test_a_report_that_is_to_be_sent_lies_where_it_is_said_to(camplab, monkeypatch):
    began = Trainer.events

    def events(trainer):
        yield next(began(trainer))
        yield fault_of(KeyError("a fault of the program"), 1)

    monkeypatch.setattr(Trainer, "events", events)
    answer = camplab("train", camplab.project("mlp"), "--run", "run one")
    answer.says("Please send the report", status=1)
    report = camplab.folder / re.search(r"The report is in (.+)\.$", answer.err, re.M)[1]
    assert "KeyError: 'a fault of the program'" in report.read_text("utf-8")


EXAMPLE = re.search(r"For example:\n\n```sh\n(.+?)```", README, re.S)[1].splitlines()


@pytest.mark.usefixtures("processes")
def test_the_example_of_the_readme_does_what_it_shows(camplab):
    """Only the epochs are fewer."""
    for line in EXAMPLE:
        for part in line.split(" && "):
            program, *words = shlex.split(part)
            if program == "python":
                ended = warm_python.run_program([sys.executable, *words], cwd=camplab.folder)
                assert (ended.returncode, ended.stderr) == (0, "")
                continue
            answer = camplab(*words)
            assert answer.status == 0, f"{part}: {answer}"
            if words[0] == "new":
                made = camplab.folder / words[words.index("-o") + 1]
                project = files.load(made)
                recipe = project.training.model_copy(update={"epochs": 1})
                files.save(project.model_copy(update={"training": recipe}), made)
    assert (camplab.folder / "run1").is_dir()
    assert (camplab.folder / "digits.py").exists()
