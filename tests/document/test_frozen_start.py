"""Blocks of a trained stack at the start of another network: which there are, and what becomes of them."""

from __future__ import annotations

import pytest

from camplab.blocks.dense import Dense
from camplab.blocks.embedding import Embedding
from camplab.blocks.flatten import Flatten
from camplab.datasets.digits import Digits
from camplab.datasets.sequences.markov import Markov
from camplab.document.finish import finish
from camplab.document.presets.catalogue import find
from camplab.document.project import Project
from camplab.document.start import Start
from camplab.document.tasks.classification import Classification
from camplab.document.transfer.frozen_start import Part, encodes, in_words, onto_itself, parts, started_from
from camplab.document.tree import EditRefused


def test_what_learned_places_begins_a_classifier() -> None:
    trained = find("digits_contrastive").project()
    made = started_from(trained, parts(trained)[0], "/runs/a", onto_itself(trained))
    assert (made.task, made.data) == (Classification(), trained.data)
    assert finish(made) is None
    assert [encodes(find(name).project()) for name in ("digits_contrastive", "gan_ring", "mlp")] == [True, True, False]


@pytest.mark.parametrize("name", ["autoencoder_digits", "denoising_digits", "vae_digits"])
def test_the_encoder_of_an_autoencoder_is_the_frozen_start_of_a_classifier(name: str) -> None:
    trained = find(name).project()
    assert parts(trained) == (Part("encoder", 4),)
    assert str(in_words(trained, Part("encoder", 4))) == "Encoder: 4 blocks"
    made = started_from(trained, Part("encoder", 4), "/runs/a", trained)
    assert (made.task, made.data) == (Classification(), Digits())
    assert made.start == Start(source="/runs/a", stack="encoder", fresh_head=True)
    *taken, head = made.net
    assert [type(block) for block in taken] == [type(block) for block in trained.stack("encoder")]
    assert (head.out_features, head.frozen) == (10, False)
    assert made.trace().trainable == 10 * trained.trace("encoder").y.numel + 10
    assert finish(made) is None


def test_of_a_network_of_one_stack_all_but_its_head_goes_into_the_open_one_with_its_data_and_recipe() -> None:
    trained, onto = find("lenet5").project(), find("mlp").project()
    (part,) = parts(trained)
    assert str(in_words(trained, part)) == f"Network without its head: {part.blocks} blocks"
    made = started_from(trained, part, "/runs/a", onto)
    assert made.training == onto.training
    assert made.start.stack == ""
    assert len(made.net) == part.blocks + 1
    assert finish(made) is None


def test_an_embedding_is_offered_alone_and_what_follows_it_is_made_to_fit() -> None:
    data = Markov()
    net = (Embedding(dim=8), Flatten(), Dense(out_features=16), Dense(out_features=data.outputs))
    trained = Project(data=data, task=Classification(), stacks={"net": net})
    assert parts(trained) == (Part("net", 3), Part("net", 1))
    assert str(in_words(trained, Part("net", 1))) == "Network: the embedding alone"
    made = started_from(trained, Part("net", 1), "/runs/a", trained)
    assert made.net[0].frozen
    assert made.trace().trainable > 0
    assert finish(made) is None


def test_samples_of_another_shape_are_refused_in_a_sentence() -> None:
    trained, onto = find("autoencoder_digits").project(), find("two_moons_mlp").project()
    with pytest.raises(EditRefused, match="it has learned from samples of 1×8×8; these are of 2"):
        started_from(trained, Part("encoder", 4), "/runs/a", onto)


def test_a_decoder_is_no_start_and_neither_is_what_has_no_weights() -> None:
    bare = Project(stacks={"net": (Flatten(), Dense(out_features=10))})
    assert parts(bare) == ()
