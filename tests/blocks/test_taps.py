"""What cross attention can read, and what it says when there is nothing to read."""

from __future__ import annotations

from camplab.blocks.base import Block, Facts
from camplab.blocks.convolution import Convolution
from camplab.blocks.cross_attention import CrossAttention
from camplab.blocks.dense import Dense
from camplab.blocks.shape import Shape, image, sequence
from camplab.blocks.structure import Group, Parallel, Repeat
from camplab.blocks.tap import Tap
from camplab.blocks.walk import trace
from tests.for_each import for_each

SIX = sequence(6, 8)


def followed(*stack: Block, x: Shape = SIX) -> Facts:
    """The facts of the last block."""
    return trace(stack, x).chain[-1]


def said(facts: Facts) -> tuple[str, list[str]]:
    assert facts.misfit is not None
    return str(facts.misfit), [str(remedy.title) for remedy in facts.misfit.remedies]


def test_cross_attention_reads_a_tap_of_another_length():
    memory = (Convolution(out_channels=8, kernel=1, stride=2), Tap(name="memory"))
    facts = followed(Parallel(branches=(memory, ()), merge="concat"), x=SIX)
    assert facts.y is None  # the branches are of different length; but what is inside the first is tapped
    assert facts.taps == (("memory", sequence(3, 8)),)
    inside = Parallel(branches=((Tap(name="long"), Convolution(out_channels=8, kernel=1, stride=2)),))
    facts = followed(inside, CrossAttention(memory="long"))
    assert facts.y == sequence(3, 8)
    assert facts.macs == 2 * (3 + 6) * 8 * 8 + 2 * 3 * 6 * 8


def test_a_tap_is_found_from_anywhere_below_it():
    assert followed(Group(body=(Tap(name="a"),)), Repeat(body=(CrossAttention(memory="a"),))).y == SIX
    assert followed(Parallel(branches=((Tap(name="a"),), (CrossAttention(memory="a"),)))).y == SIX
    early = Parallel(branches=((CrossAttention(memory="a"),), (Tap(name="a"),)))
    assert followed(early).y is None  # the branch with the tap runs after the other


def test_a_network_without_taps_keeps_its_facts_by_shape_alone():
    block = Dense()
    assert block.facts(SIX) is block.facts(SIX, ())
    assert followed(block, Tap(name="a"), Dense()).taps == (("a", sequence(6, 64)),)


@for_each(
    ("stack", "x", "sentence", "ways"),
    [
        ((Tap(),), SIX, "a tap needs a name, by which other blocks find it", ["Call it memory"]),
        ((Tap(name="a"), Tap(name="a")), SIX, "there is already a tap called a above", ["Call it a 2"]),
        ((CrossAttention(),), SIX, "there is no tap above to look at: put one where the memory is",
         ["Insert a tap here"]),
        ((Tap(name="a"), Tap(name="b"), CrossAttention()), SIX, "there is no tap called memory above",
         ["Look at a", "Look at b"]),
        ((Tap(name="a"), Dense(out_features=4), CrossAttention(memory="a")), SIX,
         "the tap a has 8 features and the steps here 4: they must be equal", ["Insert Dense with 8 outputs"]),
        ((Tap(name="a"), CrossAttention(memory="a")), image(8, 4, 4),
         "cross attention needs a sequence of steps; here comes an image (channels × height × width) of 8×4×4",
         ["Insert To sequence"]),
    ],
)  # fmt: skip
def test_what_cannot_be_read_is_said(stack, x, sentence, ways):
    assert said(followed(*stack, x=x)) == (sentence, ways)


def test_the_tap_of_an_image_cannot_be_read():
    (remedy,) = followed(CrossAttention(), x=image(8, 4, 4)).misfit.remedies
    facts = followed(Tap(name="pixels"), *remedy.before, CrossAttention(memory="pixels"), x=image(8, 4, 4))
    assert str(facts.misfit).startswith("the tap pixels holds an image (channels × height × width) of 8×4×4; only")


def test_one_click_gives_a_tap_a_free_name():
    taps = (Tap(name="a"), Tap(name="a 2"))
    (remedy,) = followed(*taps, Tap(name="a")).misfit.remedies
    assert remedy.change == {"name": "a 3"}
    assert followed(*taps, Tap(name="a").changed(**remedy.change)).y == SIX


def test_a_tap_inside_a_repeat_has_its_name_taken_in_the_second_turn():
    facts = followed(Repeat(body=(Tap(name="a"), Dense(out_features=8))))
    assert [part.misfit is None for part in facts.chains[0]] == [True, True, False, True]


def test_a_skipped_tap_is_no_tap():
    assert followed(Tap(name="a", bypass=True), CrossAttention(memory="a")).y is None
    assert followed(Tap(bypass=True)).y == SIX
    assert followed(Group(bypass=True, body=(Tap(name="a"),)), CrossAttention(memory="a")).y is None


def test_a_network_may_have_a_hundred_taps():
    chain = trace(tuple(Tap(name=f"t{n}") for n in range(101)), SIX).chain
    assert [str(facts.misfit) for facts in chain if facts.misfit] == ["a network may have 100 taps"]
    assert chain[99].y == SIX
