"""What is worth knowing of the sizes of famous networks, as a calm note below their tables. Counts nothing itself."""

from __future__ import annotations

from PySide6.QtCore import Qt

from camplab.app.look import style
from camplab.app.look.language import translate
from camplab.app.look.plain_text import Label
from camplab.document.presets.famous_sizes import remark


class Remark(Label):
    """Hidden unless there is something to say."""

    def __init__(self) -> None:
        super().__init__(wordWrap=True)
        self.setObjectName("soft")
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        space = style.theme().space
        self.setContentsMargins(2 * space, space, 2 * space, space)
        self.hide()

    def show_for(self, *params: int) -> None:
        """What is said of networks with so many weights, each thing once."""
        notes = dict.fromkeys(translate(said) for number in params if (said := remark(number)) is not None)
        self.setText("\n".join(notes).replace(" %", "\u00a0%"))
        self.setVisible(bool(notes))
