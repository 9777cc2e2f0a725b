"""Any sequence of edits, undo, redo, save and open keeps the document whole."""

from __future__ import annotations

import random

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from camplab.blocks.base import Remedy
from camplab.document import clipboard, edits, files
from camplab.document.history import History
from camplab.document.project import Project
from camplab.words import say
from tests.document.help import random_block, random_net, small_net

seeds = st.integers(0, 10**6)


class Editing(RuleBasedStateMachine):
    """A learner at work; `states` and `at` say what undo and redo must give back."""

    @initialize(seed=seeds)
    def open(self, seed: int) -> None:
        net = small_net() if seed % 2 else random_net(random.Random(seed), 4)
        self.history = History.of(Project().with_net(net))
        self.states, self.at = [self.project], 0

    @property
    def project(self) -> Project:
        return self.history.now.project

    @property
    def net(self) -> edits.Net:
        return self.project.net

    def change(self, net: edits.Net, merge: str = "") -> None:
        merged = bool(merge) and merge == self.history.now.merge and bool(self.history.past)
        project = self.project.with_net(net)
        self.history = self.history.push(project, say("Edit"), merge=merge)
        self.at += not merged
        self.states[self.at :] = [project]

    def attempt(self, edit: object, *arguments: object) -> edits.Net | None:
        """The network after an edit, None when it was refused."""
        try:
            result = edit(self.net, *arguments)
        except edits.EditRefused:
            return None
        return result[0] if result and isinstance(result[0], tuple) else result

    def uid(self, pick: int) -> int:
        uids = edits.all_uids(self.net)
        return uids[pick % len(uids)] if uids else -1

    def path(self, pick: int) -> tuple[int, ...]:
        chains = [()] + [(*p, n) for p, b in edits.places(self.net) for n in range(len(edits.children(b)))]
        place = chains[pick % len(chains)]
        return (*place, pick % (len(edits.chain_at(self.net, place)) + 1))

    @rule(pick=seeds, seed=seeds)
    def insert(self, pick: int, seed: int) -> None:
        blocks = random_net(random.Random(seed), 1 + seed % 2, level=2)
        path = self.path(pick)
        after = self.attempt(edits.insert, path, blocks)
        if after is not None:
            assert edits.get(after, path) == blocks[0]
            assert set(edits.all_uids(self.net)) < set(edits.all_uids(after))
            self.change(after)

    @rule(pick=seeds, seed=seeds)
    def replace(self, pick: int, seed: int) -> None:
        after = self.attempt(edits.replace, self.uid(pick), [random_block(random.Random(seed), 3)])
        if after is not None:
            self.change(after)

    @rule(pick=seeds, name=st.sampled_from(["", "a", "b"]), drag=st.booleans())
    def rename(self, pick: int, name: str, drag: bool) -> None:
        uid = self.uid(pick)
        after = self.attempt(lambda net: edits.set_setting(net, uid, name=name))
        if after is not None:
            assert edits.all_uids(after) == edits.all_uids(self.net)
            top = edits.find(after, uid)[0]
            assert all(new is old for i, (new, old) in enumerate(zip(after, self.net, strict=True)) if i != top)
            self.change(after, merge=f"name {uid}" if drag else "")

    @rule(picks=st.lists(seeds, min_size=1, max_size=3))
    def remove(self, picks: list[int]) -> None:
        uids = [self.uid(pick) for pick in picks]
        after = edits.remove(self.net, uids)
        assert set(edits.all_uids(after)).isdisjoint(uids)
        self.change(after)

    @rule(picks=st.lists(seeds, min_size=1, max_size=3), to=seeds)
    def move(self, picks: list[int], to: int) -> None:
        after = self.attempt(edits.move, [self.uid(pick) for pick in picks], self.path(to))
        if after is not None:
            assert sorted(edits.all_uids(after)) == sorted(edits.all_uids(self.net))
            self.change(after)

    @precondition(lambda self: len(edits.all_uids(self.net)) < 40)
    @rule(picks=st.lists(seeds, min_size=1, max_size=3))
    def duplicate(self, picks: list[int]) -> None:
        uids = [self.uid(pick) for pick in picks]
        chosen = edits.outermost(self.net, uids)
        after, fresh = edits.duplicate(self.net, uids)
        assert [edits.get(after, edits.find(after, uid)) for uid in fresh] == list(chosen) or len(chosen) > 1
        assert len(edits.all_uids(after)) == len(edits.all_uids(self.net)) + len(edits.all_uids(chosen))
        self.change(after)

    @rule(pick=seeds, more=st.integers(0, 2), how=st.sampled_from(["residual", "parallel", "repeat", "group"]))
    def wrap(self, pick: int, more: int, how: edits.How) -> None:
        path = edits.find(self.net, self.uid(pick))
        row = edits.chain_at(self.net, path[:-1])[path[-1] : path[-1] + 1 + more] if path else ()
        after = self.attempt(edits.wrap, [block.uid for block in row], how)
        if after is not None:
            assert edits.get(after, path).children()[0] == row
            self.change(after)

    @rule(pick=seeds)
    def unwrap(self, pick: int) -> None:
        after = self.attempt(edits.unwrap, self.uid(pick), self.project.x)
        if after is not None:
            self.change(after)

    @rule(pick=seeds, seed=seeds)
    def apply_remedy(self, pick: int, seed: int) -> None:
        blocks = random_net(random.Random(seed), 1, level=3)
        remedy = Remedy(say("Mend"), before=blocks, after=blocks, change={"name": "mended"})
        after = self.attempt(edits.apply_remedy, self.uid(pick) if seed % 3 else None, remedy)
        if after is not None:
            self.change(after)

    @rule(pick=seeds, to=seeds)
    def copy_and_paste(self, pick: int, to: int) -> None:
        chosen = edits.outermost(self.net, [self.uid(pick)])
        pasted = clipboard.from_text(clipboard.to_text(chosen))
        assert pasted == chosen
        assert set(edits.all_uids(pasted)).isdisjoint(edits.all_uids(self.net))
        after = self.attempt(edits.insert, self.path(to), pasted)
        if after is not None:
            self.change(after)

    @rule()
    def settle(self) -> None:
        self.history = self.history.settled()

    @rule()
    def undo(self) -> None:
        self.history = self.history.undo()
        self.at = max(0, self.at - 1)

    @rule()
    def redo(self) -> None:
        self.history = self.history.redo()
        self.at = min(len(self.states) - 1, self.at + 1)

    @rule()
    def save_and_open(self) -> None:
        text = files.dumps(self.project)
        again = files.loads(text)
        assert again == self.project
        assert files.dumps(again) == text

    @invariant()
    def undo_and_redo_give_back_the_very_same_values(self) -> None:
        assert self.project is self.states[self.at]
        assert len(self.history.past) == self.at
        assert len(self.history.future) == len(self.states) - self.at - 1

    @invariant()
    def no_identity_stands_twice_and_every_path_leads_to_its_block(self) -> None:
        uids = edits.all_uids(self.net)
        assert len(set(uids)) == len(uids)
        for path, block in edits.places(self.net):
            assert edits.find(self.net, block.uid) == path
            assert edits.get(self.net, path) is block

    @invariant()
    def the_network_can_be_followed(self) -> None:
        trace = self.project.trace()
        assert len(trace.chain) == len(self.net)


TestEditing = Editing.TestCase
TestEditing.settings = settings(stateful_step_count=25)
