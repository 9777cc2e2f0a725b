"""A window without a picture, to be killed: trains into a folder, says the engine's process id, and waits.

`python lonely.py FOLDER TITLE COMMAND...`
"""

from __future__ import annotations

import sys

from PySide6.QtCore import QCoreApplication

from camplab.app.engine.live import Live
from camplab.app.engine.trainer import Trainer
from camplab.blocks.dense import Dense
from camplab.blocks.flatten import Flatten
from camplab.document.project import Project
from camplab.document.recipe import Recipe


def main(folder: str, title: str, *command: str) -> None:
    application = QCoreApplication([])
    live = Live()
    trainer = Trainer(live, command=command)
    said = []

    def tell() -> None:
        if live.record is not None and live.record.step > 50 and not said:
            said.append(True)
            print(trainer.pid, flush=True)

    live.updated.connect(tell)
    project = Project(title=title, training=Recipe(epochs=100_000)).with_net((Flatten(), Dense(out_features=10)))
    trainer.start(project, folder)
    application.exec()


if __name__ == "__main__":
    main(*sys.argv[1:])
