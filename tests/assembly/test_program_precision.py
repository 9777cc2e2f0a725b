"""In mixed precision, too, the exported file prints the losses of camplab to the last bit, overflow or not."""

from __future__ import annotations

import pytest

from camplab.assembly.export.program import program
from camplab.blocks.dense import Dense
from camplab.blocks.recurrent import Recurrent
from camplab.datasets.digit_rows import DigitRows
from camplab.document.presets.catalogue import find
from camplab.document.project import Project
from camplab.document.recipe import Recipe
from camplab.runs.events import Note
from tests import kept
from tests.assembly.test_program import deeply_supervised, in_parts, numbers, what_programs_print
from tests.training.recipes import ALL, at_epochs, autoencoder, cnn, epochs, mlp, project, run, sine


def recipe(wanted: Project, **changes: object) -> Project:
    return wanted.model_copy(update={"training": wanted.training.model_copy(update=changes)})


def deep(**changes: object) -> Project:
    """Twenty layers whose gradients overflow in float16 at the first steps."""
    return recipe(find("sigmoid_mlp20_residual").project(), device="cpu", epochs=2, precision="float16", **changes)


BFLOAT16 = {
    "MLP, Adam, one sample left over": mlp(batch_size=449),
    "CNN in parts, momentum, clipping": in_parts(optimizer="momentum", clip=0.1, learning_rate=0.05),
    "two stacks, one cycle": autoencoder(bn=True, schedule="one_cycle"),
    "GRU over rows": project(Recurrent(hidden=8), Dense(out_features=10), data=DigitRows()),
}
FLOAT16 = {
    "regression, RMSprop, warm-up": sine(optimizer="rmsprop", schedule="warm_up"),
    "two stacks, momentum, clipping": autoencoder(bn=True, optimizer="momentum", learning_rate=0.05, clip=1.0),
    "CNN with side heads, clipping": deeply_supervised(),
    "CNN in parts, Nesterov, one cycle": in_parts(optimizer="nesterov", schedule="one_cycle"),
}
OVERFLOWING = {
    "CNN, Adam, cosine": cnn(schedule="cosine", precision="float16"),
    "deep, RMSprop, cosine": deep(optimizer="rmsprop", schedule="cosine"),
    "deep, momentum, one cycle, clipping": deep(optimizer="momentum", schedule="one_cycle", clip=1.0),
    "deep, AdamW": deep(optimizer="adamw"),
}
PROJECTS = {
    **{f"bfloat16: {name}": recipe(wanted, precision="bfloat16") for name, wanted in BFLOAT16.items()},
    **{f"float16: {name}": recipe(wanted, precision="float16") for name, wanted in FLOAT16.items()},
    **OVERFLOWING,
}


EVERY_TIME = kept.some(
    PROJECTS, "bfloat16: CNN in parts, momentum, clipping", "bfloat16: two stacks, one cycle",
    "float16: regression, RMSprop, warm-up", "float16: CNN with side heads, clipping",
    "deep, momentum, one cycle, clipping",
)  # fmt: skip
"""Each precision with one stack in parts, with two or with side heads, and one that overflows; what the others add, an
optimizer or a schedule, is tried in float32."""


@pytest.fixture(scope="module")
def printed(request, tmp_path_factory) -> dict[str, str]:
    return what_programs_print(kept.wanted(request, "name", PROJECTS), tmp_path_factory.mktemp("programs"))


@pytest.mark.usefixtures("processes")
@pytest.mark.parametrize("name", EVERY_TIME)
def test_the_program_prints_the_losses_of_camplab_to_the_last_bit(name, printed):
    events = run(PROJECTS[name])
    ours = at_epochs(epochs(events), *ALL)
    assert numbers(printed[name]) == ours
    assert len(ours) == 2
    assert any(isinstance(event, Note) and "overflowed" in str(event.sentence) for event in events) or (
        name not in OVERFLOWING
    )


def test_float32_is_written_as_ever():
    text = program(cnn(clip=1.0, schedule="cosine")).text
    assert "autocast" not in text
    assert "scaler" not in text
    assert program(cnn(clip=1.0, schedule="cosine", precision=Recipe().precision)).text == text


def test_bfloat16_needs_no_scale():
    text = program(cnn(precision="bfloat16")).text
    assert text.count("with torch.autocast(x.device.type, torch.bfloat16):") == 2
    assert "scaler" not in text


def test_gradients_are_clipped_in_true_units():
    lines = [line.strip() for line in program(cnn(precision="float16", clip=1.0)).text.splitlines()]
    clipped = lines.index("nn.utils.clip_grad_norm_(model.parameters(), 1.0)")
    assert lines[clipped - 1] == "scaler.unscale_(optimizer)"
    assert lines[clipped + 1 : clipped + 3] == ["scaler.step(optimizer)", "scaler.update()"]
