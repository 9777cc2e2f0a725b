"""One harness for every block there is: what it says about itself is what torch does."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from camplab.blocks.base import REGISTRY
from camplab.blocks.shape import tokens
from tests.blocks import checks
from tests.blocks.strategies import LEAVES
from tests.for_each import for_each

PLENTY = settings(suppress_health_check=[HealthCheck.filter_too_much, HealthCheck.too_slow])
EXAMPLES = settings(PLENTY, max_examples=max(6, PLENTY.max_examples // 4))
FEW = settings(PLENTY, max_examples=max(3, PLENTY.max_examples // 8))
FEWER = settings(FEW, max_examples=2)
every_leaf = for_each("tag", LEAVES)
every_structure = for_each("tag", [tag for tag in REGISTRY if tag not in LEAVES])


@every_leaf
@FEW  # each runs a network in torch; `test_in_full` tries many
@given(data=st.data())
def test_a_layer_that_fits_does_in_torch_what_it_says(tag, data):
    checks.a_block_that_fits_does_in_torch_what_it_says(tag, data)


@every_structure
@FEWER
@given(data=st.data())
def test_a_structure_that_fits_does_in_torch_what_it_says(tag, data):
    checks.a_block_that_fits_does_in_torch_what_it_says(tag, data)


@for_each("tag", LEAVES)
@EXAMPLES
@given(data=st.data())
def test_a_block_refuses_what_torch_refuses(tag, data):
    checks.a_block_refuses_what_torch_refuses(tag, data)


@for_each("tag", REGISTRY)
@EXAMPLES
@given(data=st.data())
def test_one_click_makes_a_misfit_fit_or_move_on(tag, data):
    checks.one_click_makes_a_misfit_fit_or_move_on(tag, data)


@for_each("tag", [tag for tag in REGISTRY if tag not in ("permute", "tap", "cross_attention")])
def test_what_takes_no_tokens_is_given_an_embedding_with_a_click(tag):
    misfit = REGISTRY[tag]().facts(tokens(4, 9)).misfit
    if misfit is not None and "image;" not in str(misfit) and "grid" not in str(misfit):  # no embedding makes these
        titles = [str(remedy.title) for remedy in misfit.remedies]
        assert titles[:1] == ["An embedding instead" if tag == "to_sequence" else "Insert Embedding"]


@for_each("tag", REGISTRY)
@EXAMPLES
@given(data=st.data())
def test_any_input_gives_facts_and_never_a_traceback(tag, data):
    checks.any_input_gives_facts_and_never_a_traceback(tag, data)


@for_each("tag", REGISTRY)
@FEW
@given(data=st.data())
def test_a_block_saved_and_opened_is_the_same(tag, data):
    checks.a_block_saved_and_opened_is_the_same(tag, data)


@for_each("tag", REGISTRY)
@FEW
@given(data=st.data())
def test_a_copy_is_equal_and_has_an_identity_of_its_own(tag, data):
    checks.a_copy_is_equal_and_has_an_identity_of_its_own(tag, data)


@every_leaf
@FEWER
@given(data=st.data())
def test_one_optimizer_step_of_a_layer_is_finite(tag, data):
    checks.one_optimizer_step_is_finite(tag, data)


@every_structure
@FEWER
@given(data=st.data())
def test_one_optimizer_step_of_a_structure_is_finite(tag, data):
    checks.one_optimizer_step_is_finite(tag, data)


@for_each("tag", REGISTRY)
def test_the_help_of_a_block_is_written(tag):
    kind = REGISTRY[tag]
    assert kind.__doc__
    assert kind.help
    assert kind.order < 100
    for name, field in kind.model_fields.items():
        assert field.title, f"{tag}.{name} has no title"
        assert field.description or name in ("body", "branches"), f"{tag}.{name} has no description"


@pytest.mark.long
@pytest.mark.timeout(1800)
@pytest.mark.parametrize("check", checks.ALL, ids=lambda check: check.__name__)
@pytest.mark.parametrize("tag", list(REGISTRY))
@settings(PLENTY, max_examples=400)
@given(data=st.data())
def test_in_full(check, tag, data):
    check(tag, data)
