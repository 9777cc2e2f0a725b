"""Questions about data that an engine has not answered yet: another one is asked them when it ends. Knows no widget."""

from __future__ import annotations

from camplab.engine import protocol as p

AboutData = p.Preview | p.SurveyData


class OpenQuestions:
    """The newest of each who asked."""

    def __init__(self) -> None:
        self._open: dict[str, AboutData] = {}

    def ask(self, question: p.Question) -> None:
        """An answer is awaited, where it is about data."""
        if isinstance(question, AboutData):
            self._open[_owner(question)] = question

    def answered(self, answer: p.Sample | p.NotShown | p.DataSurveyed) -> None:
        """That is not open any more, unless something else was asked since."""
        owner = _owner(answer)
        if owner in self._open and self._open[owner].number == answer.number:
            del self._open[owner]

    def left(self) -> list[AboutData]:
        """What another engine is to answer: once more and not again, as it may be what ended the one before."""
        left, self._open = [*self._open.values()], {}
        return left


def _owner(message: AboutData | p.Sample | p.NotShown | p.DataSurveyed) -> str:
    """Facts of all data are asked for in one name."""
    return message.owner if isinstance(message, p.Preview | p.Sample | p.NotShown) else ""
