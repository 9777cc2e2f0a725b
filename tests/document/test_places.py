"""Every module of a run leads to a block of the document, also what a template has made."""

from __future__ import annotations

from camplab.document.edits import all_uids
from camplab.document.places import Places, positions
from camplab.document.presets.catalogue import find
from tests.for_each import for_each


@for_each("name", ["resnet18", "googlenet", "vit_patch2", "autoencoder_digits", "lstm_rows"])
def test_every_module_with_weights_leads_to_a_block_that_can_be_selected(name):
    project = find(name).project()
    places = Places(project)
    own = {uid for net in project.stacks.values() for uid in all_uids(net)}
    weighty = [step.module for step in places.steps if step.facts.weights.count]
    assert weighty
    assert [module for module in weighty if places.uid(module) not in own] == []
    for module in weighty:
        assert module in places.modules(places.uid(module))


def test_columns_are_those_of_a_block_and_of_what_lies_inside_it():
    project = find("resnet18").project()
    places = Places(project)
    names = [step.module for step in places.steps if step.facts.weights.count]
    found = positions(places, names)
    for block in project.net:
        inside = {at for at, name in enumerate(names) if name in places.modules(block.uid)}
        assert set(found.get(block.uid, ())) == inside
