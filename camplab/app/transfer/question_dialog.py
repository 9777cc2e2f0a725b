"""A dialog that asks the engine one thing at a time: what is waited for, Stop, what went wrong. Knows no question."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QDialog, QVBoxLayout

from camplab.app.lab import Lab
from camplab.app.look.language import capital
from camplab.app.look.plain_text import Label
from camplab.app.transfer.question import Question
from camplab.app.transfer.waiting import Waiting
from camplab.engine import protocol as p
from camplab.words import Sentence


class AskingDialog(QDialog):
    """To be filled through `column`; `waiting` and `wrong` are to be put where they belong."""

    def __init__(self, lab: Lab) -> None:
        super().__init__(lab.window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._lab, self.question = lab, Question(lab, self)
        self.waiting, self.wrong = Waiting(), Label(wordWrap=True)
        self.wrong.setObjectName("wrong")
        self.wrong.hide()
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(20, 16, 20, 16)
        self.column.setSpacing(10)
        self.waiting.stopped.connect(self.stop)
        self.question.answered.connect(self._heard)
        self.question.failed.connect(self.fail)
        self.finished.connect(self.question.give_up)

    def ask(self, question: p.Import | p.Match, words: str) -> None:
        """Put it to the engine, and say in `words` what it is at."""
        self.wrong.hide()
        self.question.ask(question)
        self.waiting.begin(words)
        self.draw()

    def stop(self) -> None:
        """The learner gives up."""
        self.question.give_up()
        self.waiting.end()
        self.draw()

    def fail(self, why: Sentence) -> None:
        """There is no answer: why not."""
        self.waiting.end()
        self.complain(why)
        self.draw()

    def complain(self, why: Sentence) -> None:
        """Show a sentence where all that is wrong stands."""
        self.wrong.setText(capital(why))
        self.wrong.show()

    def _heard(self, answer: p.Imported | p.Matched) -> None:
        self.waiting.end()
        self.answered(answer)
        self.draw()

    def answered(self, answer: p.Imported | p.Matched) -> None:
        """Take what came. To be defined by each dialog."""
        raise NotImplementedError

    def draw(self) -> None:
        """What can be done now. To be defined by each dialog."""
        raise NotImplementedError


def plain(table: QAbstractItemView, spoken: str) -> None:
    """Look like a list on paper; `spoken` is what a screen reader calls it."""
    table.setObjectName("plainList")
    table.setAccessibleName(spoken)
    table.setTabKeyNavigation(False)
