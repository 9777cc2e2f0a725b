"""Names that the learner gives in a project: one line each, without characters that steer whatever shows them."""

from __future__ import annotations

from typing import Annotated

from pydantic import AfterValidator

from camplab.words import printable

OneLine = Annotated[str, AfterValidator(printable)]
