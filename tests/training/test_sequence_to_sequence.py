"""Encoder and decoder: told what is right in training, by itself in use; what holds for every task holds."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import torch
from torch.nn.functional import cross_entropy

from camplab.assembly.export.formats import export_class, export_python
from camplab.assembly.export.program import program
from camplab.blocks.cross_attention import CrossAttention
from camplab.blocks.dense import Dense
from camplab.blocks.embedding import Embedding
from camplab.blocks.positional_encoding import PositionalEncoding
from camplab.blocks.recurrent import Recurrent
from camplab.blocks.self_attention import SelfAttention
from camplab.blocks.shape import sequence, tokens
from camplab.blocks.structure import Group
from camplab.blocks.transformer import TransformerLayer
from camplab.blocks.transformer_decoder import TransformerDecoderLayer
from camplab.datasets.making import IGNORED
from camplab.datasets.sequences.copying import Reverse
from camplab.document import edits, files
from camplab.document.finish import finish, finish_stack, remark, trouble
from camplab.document.places import Places
from camplab.document.project import Project
from camplab.nn.decoding import greedy
from camplab.runs import events as e
from camplab.runs.inside.tokens import seen_by
from camplab.runs.wants import Want
from camplab.runs.why.sequences import NOTHING, Symbols, read_sequences, shares
from camplab.training.setup import prepare
from camplab.training.step import evaluate
from tests import kept
from tests.assembly.test_program import numbers, what_programs_print
from tests.training.probes.asking import no_limit as no_limit
from tests.training.probes.conftest import toy_probes as toy_probes
from tests.training.probes.test_apart import Looked
from tests.training.probes.test_undisturbed import the_same
from tests.training.recipes import ALL, PaddedReverse, at_epochs, column, epochs, mlp, run, translator


def transformer(**recipe: object) -> Project:
    """One layer that reads, one that writes."""
    embedded = (Embedding(dim=8), PositionalEncoding())
    whole = translator(**recipe).with_stack("encoder", (*embedded, TransformerLayer(heads=2, width=16)))
    return whole.with_stack("decoder", (*embedded, TransformerDecoderLayer(heads=2, width=16), Dense(out_features=10)))


PROJECTS = {"one vector": translator(False), "attention": translator(clip=0.5), "transformer": transformer(),
            "some steps do not count": translator(data=PaddedReverse(samples=400))}  # fmt: skip


def test_the_decoder_sees_what_is_written_and_is_given_what_the_encoder_puts_out():
    traces = translator().traces()
    assert traces["decoder"].x == tokens(5, 11)
    assert traces["decoder"].beside == (("memory", sequence(5, 8)),)
    assert traces["decoder"].y == sequence(5, 10)
    assert files.loads(files.dumps(translator())) == translator()


@torch.no_grad()
def test_the_loss_is_that_of_each_symbol_after_the_right_ones_before_it():
    setup = prepare(translator())
    x, y = setup.data.learned.take(0, 32)
    begun = torch.cat([torch.full((32, 1), 10), y[:, :-1]], 1)
    output = setup.model.decoder(begun, setup.model.encoder(x))
    assert setup.computing.phases[0].judge({"x": x, "y": y}).item() == cross_entropy(output.mT, y).item()


@torch.no_grad()
@pytest.mark.parametrize("attention", [False, True])
def test_in_use_it_goes_on_from_what_it_has_written_itself(attention):
    setup = prepare(translator(attention))
    model = setup.model.eval()
    x, y = setup.data.held_out.take(0, 100)
    written = torch.full((100, 1), 10)
    for _ in range(5):
        scores = model.decoder(written, model.encoder(x))
        written = torch.cat([written, scores[:, -1:].argmax(-1)], 1)
    torch.testing.assert_close(model(x), scores, rtol=0, atol=1e-6)
    assert torch.equal(model(x).argmax(-1), written[:, 1:])
    found = evaluate(setup, 100)
    assert found["validation_accuracy"] == (written[:, 1:] == y).sum().item() / 500
    told = model.decoder(torch.cat([written[:, :1], y[:, :-1]], 1), model.encoder(x))
    assert found["validation_loss"] == pytest.approx(cross_entropy(told.mT, y).item(), abs=1e-6)


@pytest.mark.usefixtures("processes")
def test_the_programs_print_the_losses_and_accuracies_of_camplab_to_the_last_bit(tmp_path: Path):
    assert export_python(PROJECTS["transformer"], tmp_path / "tried.py")[0].exists(), "its trial goes well"
    projects = {name: PROJECTS[name] for name in ("transformer", "some steps do not count")}
    printed = what_programs_print(projects, tmp_path)
    for name, project in projects.items():
        assert numbers(printed[name]) == at_epochs(epochs(run(project)), *ALL), name


@pytest.mark.usefixtures("processes")
def test_the_class_alone_answers_as_the_lab_does(tmp_path: Path):
    assert export_class(translator(), None, tmp_path / "net.py").difference == 0


def test_the_program_says_what_both_are_told():
    text = program(translator()).text
    assert "        return greedy(self.decoder, memory, 10, 5)\n" in text
    assert "            before = shifted(y, 10)\n" in text
    assert "        output = model(x)\n        correct += (output.argmax(-1) == y).sum().item()\n" in text
    assert "        self.memory = Tap()  # 5×8\n" in text


@pytest.mark.parametrize("name", kept.some(PROJECTS, "one vector"))  # for attention: `test_every_task`
def test_stopped_in_the_middle_of_an_epoch_and_resumed_it_goes_on_bit_for_bit(name, tmp_path: Path):
    whole = run(PROJECTS[name])
    first = run(PROJECTS[name], folder=tmp_path, steps=13)
    torch.manual_seed(12345)
    rest = run(PROJECTS[name], folder=tmp_path, resume=True)
    assert column(first, "loss").tolist() + column(rest, "loss").tolist() == column(whole, "loss").tolist()
    assert at_epochs(epochs(first) + epochs(rest), *ALL) == at_epochs(epochs(whole), *ALL)


@pytest.mark.long  # `test_every_task` does so in every run of the tests
@pytest.mark.usefixtures("toy_probes", "no_limit")
@pytest.mark.parametrize("name", ["attention", "transformer"])
def test_watched_steps_are_those_of_an_unwatched_run(name):
    the_same(PROJECTS[name], 6)


def test_a_block_of_the_decoder_may_be_called_memory_too():
    project = translator()
    named = edits.set_setting(project.stack("decoder"), project.stack("decoder")[0].uid, name="memory")
    assert project.with_stack("decoder", named).traces()["decoder"].names[0] == "memory1"
    assert prepare(project.with_stack("decoder", named)).model.decoder.memory1.num_embeddings == 11


def test_an_encoder_that_reads_nothing_is_offered_what_reads():
    project = translator().with_stack("encoder", ())
    misfit = finish_stack(project, "encoder", project.traces())
    assert str(misfit.sentence).startswith("a decoder looks at the steps of a sequence")
    mended = project.with_stack("encoder", edits.apply_remedy((), None, misfit.remedies[0]))
    assert finish_stack(mended, "encoder", mended.traces()) is None
    assert "waits for the stack before it" in str(finish_stack(project, "decoder", project.traces()).sentence)


def test_from_empty_stacks_the_first_ways_lead_to_a_translator_that_reads():
    project = Project(data=translator().data, task=translator().task)
    for _ in range(9):
        found = trouble(project, project.traces())
        if found is None:
            break
        stack, misfit = found
        project = project.with_stack(stack, edits.apply_remedy(project.stack(stack), None, misfit.remedies[0]))
    assert finish(project) is None
    assert any(getattr(block, "begins", "") == "memory" for block in project.stack("decoder"))


@pytest.mark.parametrize("block", [Recurrent(hidden=8, output="all"), CrossAttention(heads=1, memory="other")])
def test_a_decoder_that_reads_no_memory_is_refused_and_mended(block):
    blocks = (Embedding(dim=8), block, Dense(out_features=10))
    project = translator().with_stack("decoder", blocks)
    misfit = finish(project)
    if isinstance(block, Recurrent):
        assert "reads the memory" in str(misfit.sentence)
    change = misfit.remedies[0] if misfit.remedies else project.traces()["decoder"].chain[1].misfit.remedies[0]
    mended = project.with_stack("decoder", edits.apply_remedy(blocks, block.uid, change))
    assert finish(mended) is None


def test_what_reads_the_memory_in_a_group_that_is_skipped_does_not_count():
    reading = Group(body=(Recurrent(hidden=8, output="all", begins="memory"),), bypass=True)
    project = translator().with_stack("decoder", (Embedding(dim=8), reading, Dense(out_features=10)))
    assert "reads the memory" in str(finish(project).sentence)


@pytest.mark.parametrize("block", [SelfAttention(heads=1), TransformerLayer(heads=1, width=8),
                                   Recurrent(hidden=4, output="all", bidirectional=True)])  # fmt: skip
def test_a_decoder_that_sees_what_it_is_to_write_is_remarked_on_and_mended(block):
    blocks = (Embedding(dim=8), block, *translator().stack("decoder")[1:])
    project = translator().with_stack("decoder", blocks)
    found = remark(project, "decoder", project.traces())
    assert "right in training and wrong in use" in str(found.sentence)
    mended = project.with_stack("decoder", edits.apply_remedy(blocks, None, found.remedies[0]))
    assert remark(mended, "decoder", mended.traces()) is None
    assert remark(translator(), "decoder", translator().traces()) is None


@torch.no_grad()
@pytest.mark.parametrize("name", ["attention", "some steps do not count"])
def test_what_is_read_wanted_and_written_stands_in_three_rows(name):
    looked = Looked(PROJECTS[name])
    (picture,) = looked.at(Want(e.SEQUENCES, sample=3))
    x, y = looked.setup.data.held_out.take(3, 8)
    assert picture.values.shape == (8, 3, 5)
    np.testing.assert_array_equal(picture.values[:, 0], x.numpy())
    np.testing.assert_array_equal(picture.values[:, 1], np.where(y == IGNORED, NOTHING, y))
    np.testing.assert_array_equal(picture.values[:, 2], looked.setup.model(x).argmax(-1).numpy())
    assert Looked(mlp()).at(Want(e.SEQUENCES)) == []


def test_wrong_symbols_are_told_from_right_ones_and_from_those_that_do_not_count():
    rows = np.array([[[3, 1, 0, 2, 4], [1, 0, -1, 2, 3], [1, 2, 4, 2, 3]], [[0] * 5, [4] * 5, [4] * 5]], np.float32)
    each = Symbols.of(rows[0], Reverse(symbols=5), ("a", "b", "c", "d", "e"))
    assert each.read == ("d", "b", "a", "c", "e")
    assert each.right == ("b", "a", "", "c", "d")
    assert each.written == ("b", "c", "e", "c", "d")
    assert each.wrong == (False, True, False, False, False)
    assert shares(rows).tolist() == [0.75, 1]
    assert str(read_sequences(rows, 7)) == (
        "88.9 % of the symbols are right; 1 of 2 samples has no mistake, most has sample 7."
    )
    assert "without a mistake" in str(read_sequences(rows[1:], 7))
    short = np.array([[[0] * 5, [1, -1, -1, -1, -1], [0] * 5], [[0] * 5, [1, 1, 0, 0, 0], [0] * 5]], np.float32)
    assert str(read_sequences(short, 0)).endswith("most has sample 1."), "two mistakes of five, not one of one"


def test_cross_attention_looks_from_what_is_written_at_what_was_read():
    places = Places(translator())
    queries, keys = seen_by(places, "decoder.branches1.branches.1")
    assert (queries.of, keys.of) == ("written", "read")
    words = keys.worded(("a", "b", "c", "d", "e"), ())
    assert words.words == ("a", "b", "c", "d", "e")
    assert str(words.names[1]) == "step 1: b"
    assert queries.worded(("a",) * 4, ("a",) * 4) is queries
    own, _ = seen_by(Places(transformer()), "encoder.encoder1.0.branches.0.1")
    assert own.of == "read"


@torch.no_grad()
@pytest.mark.parametrize("attention", [True, False])
def test_what_is_written_is_that_of_one_pass_a_step_to_the_last_bit_in_fewer_passes(attention):
    setup = prepare(translator(attention), learns=False)
    model = setup.model.eval()
    x = setup.data.held_out.take(0, 50)[0]
    memory, passes = model.get_submodule("encoder")(x), []

    def decoder(written, memory):
        passes.append(written.clone())
        return model.get_submodule("decoder")(written, memory)

    found = greedy(decoder, memory, 10, 5)
    assert len(passes) <= 5
    written = torch.full((50, 5), 10)
    for step in range(1, 5):
        written[:, step] = model.get_submodule("decoder")(written, memory)[:, step - 1].argmax(-1)
    assert torch.equal(passes[-1], written)
    assert torch.equal(found, model.get_submodule("decoder")(written, memory))
    passes.clear()

    def constant(written, memory):
        passes.append(written)
        return torch.nn.functional.one_hot(torch.full_like(written, 3), 10).float()

    assert greedy(constant, memory, 10, 200).argmax(-1).unique().tolist() == [3]
    assert len(passes) == 2, "once nothing changes any more, it is over"
