"""Which class each step of a sequence is of."""

from __future__ import annotations

from camplab.document.tasks.steps import StepTask


class SequenceLabelling(StepTask, tag="sequence_labelling", title="Sequence labelling"):
    """Says for each step of a sequence how likely each class is there."""
