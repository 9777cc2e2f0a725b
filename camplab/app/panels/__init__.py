"""The dockable panels. pyqtgraph, which they import when they are first needed, is told to use PySide6 here."""

import os

os.environ.setdefault("PYQTGRAPH_QT_LIB", "PySide6")
