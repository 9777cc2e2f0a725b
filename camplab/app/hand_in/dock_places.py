"""Where docks stand, in shares of the window, and a window whose docks stand so again, however large it is.

Qt would keep that as bytes, in pixels of one screen; what stands in a file that somebody sends is read as numbers.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QDockWidget, QTabBar

from camplab.app import dock_layout
from camplab.app.look import style
from camplab.app.panels.base import Panel
from camplab.app.panels.horizon import Horizon
from camplab.app.workspace import Workspace
from camplab.document.bundle.view import FAR, Area, OpenPanel

AREAS: dict[Area, Qt.DockWidgetArea] = {
    "left": Qt.DockWidgetArea.LeftDockWidgetArea,
    "right": Qt.DockWidgetArea.RightDockWidgetArea,
    "top": Qt.DockWidgetArea.TopDockWidgetArea,
    "bottom": Qt.DockWidgetArea.BottomDockWidgetArea,
}
EDGE = 0.02
"""Share of the window that places may lie over each other: edges between them, rounding."""


@dataclass(frozen=True)
class Split:
    """Two parts of an area, beside each other or one below the other."""

    first: Part
    second: Part
    orientation: Qt.Orientation

    @property
    def corner(self) -> OpenPanel:
        """The panel in its first corner."""
        return self.first if isinstance(self.first, OpenPanel) else self.first.corner


Part = OpenPanel | Split


def parted(panels: Sequence[OpenPanel]) -> Part:
    """The cuts by which places fill an area: Qt's own layouts are made of such cuts, all the way through."""
    if len(panels) == 1:
        return panels[0]
    across = sorted(panels, key=lambda panel: panel.x)
    down = sorted(panels, key=lambda panel: panel.y)
    for at in range(1, len(panels)):
        if max(each.x + each.width for each in across[:at]) <= across[at].x + EDGE:
            return Split(parted(across[:at]), parted(across[at:]), Qt.Orientation.Horizontal)
        if max(each.y + each.height for each in down[:at]) <= down[at].y + EDGE:
            return Split(parted(down[:at]), parted(down[at:]), Qt.Orientation.Vertical)
    return Split(down[0], parted(down[1:]), Qt.Orientation.Vertical)


def _share(pixels: int, whole: int) -> float:
    return round(min(FAR, max(-FAR, pixels / max(1, whole))), 4)


def _corner(part: Part) -> OpenPanel:
    return part if isinstance(part, OpenPanel) else part.corner


class DockPlaces:
    """Of the docks of one workbench: as they stand, and as they shall stand."""

    def __init__(self, host: Workspace) -> None:
        self._host = host

    def taken(self) -> Iterator[OpenPanel]:
        """The docks that are open, those behind others after the one in front, in the order of their tabs."""
        open_now = [(name, frame) for name, frame in self._host.docks.items() if not frame.isHidden()]
        front = {frame: name for name, frame in open_now if style.in_sight(frame)}
        tabs = [bar.tabText(at) for bar in self._host.findChildren(QTabBar) for at in range(bar.count())]
        order = {title: at for at, title in enumerate(tabs)}
        for name, frame in sorted(open_now, key=lambda pair: order.get(pair[1].windowTitle(), -1)):
            before = next((front[each] for each in self._host.tabifiedDockWidgets(frame) if each in front), "")
            yield self._placed(name, frame, frame in front, before)
        for name in self._host.open.away - {name for name, _ in open_now}:
            yield OpenPanel(id=name)  # it is there once the classroom is left

    def _placed(self, name: str, frame: QDockWidget, seen: bool, before: str) -> OpenPanel:
        area: Area | None = "floating" if frame.isFloating() else None
        area = area or next((area for area, side in AREAS.items() if self._host.dockWidgetArea(frame) == side), None)
        if not seen:
            return OpenPanel(id=name, area=area, behind=before)
        box = frame.geometry()
        if frame.isFloating():
            box.moveTopLeft(self._host.mapFromGlobal(box.topLeft()))
        x, width = (_share(each, self._host.width()) for each in (box.x(), box.width()))
        y, height = (_share(each, self._host.height()) for each in (box.y(), box.height()))
        curves, _ = self.horizon(name)
        steps = None if curves is None or curves.width is None else curves.edges
        return OpenPanel(id=name, front=True, area=area, x=x, y=y, width=width, height=height, steps=steps)

    def horizon(self, name: str) -> tuple[Horizon | None, Panel | None]:
        """Which steps a panel shows, and the panel; None where it has no curves."""
        panel = self._host.docks[name].widget() if name in self._host.docks else None
        found = getattr(panel, "horizon", None)
        return (found, panel) if isinstance(found, Horizon) and isinstance(panel, Panel) else (None, None)

    def stand(self, panels: Sequence[OpenPanel]) -> None:
        """Open these, and no others, where they stood; one that is not known here is left out."""
        self._host.open.stand([panel.id for panel in panels])
        known = [panel for panel in panels if panel.id in self._host.docks and panel.id not in self._host.open.away]
        for panel in known:
            if panel.area is not None:
                self._host.docks[panel.id].setFloating(False)
        for area, side in AREAS.items():
            fronts = [panel for panel in known if panel.front and panel.area == area]
            if fronts:
                whole = parted(fronts)
                self._host.addDockWidget(side, self._host.docks[_corner(whole).id])
                self._split(whole)
        for panel in known:
            self._tabify(panel, known)
        places = {name: dock.place for name, dock in self._host.named.items()}
        dock_layout.squeeze(self._host, dock_layout.standing(self._host.docks, places))
        for panel in known:
            if panel.front:
                self._host.docks[panel.id].raise_()
            if panel.area == "floating" and panel.front:
                self._float(panel)
        self._resize([panel for panel in known if panel.front and panel.area != "floating"])
        self._host.own = True

    def _split(self, part: Part) -> None:
        """Its corner is in its place."""
        if isinstance(part, Split):
            first, second = (self._host.docks[_corner(each).id] for each in (part.first, part.second))
            self._host.splitDockWidget(first, second, part.orientation)
            self._split(part.first)
            self._split(part.second)

    def _tabify(self, panel: OpenPanel, known: Sequence[OpenPanel]) -> None:
        """Put those behind it, and itself, in the order of their tabs."""
        tabs = [each for each in known if each.behind == panel.id or each is panel]
        if not panel.front or panel.area in (None, "floating") or len(tabs) == 1:
            return
        frames = [self._host.docks[each.id] for each in tabs]
        own = self._host.docks[panel.id]
        for frame in frames:  # Qt puts each at the end of the tabs
            if frame is not own:
                dock_layout.join(self._host, own, frame)
            elif frame is not frames[0]:
                dock_layout.join(self._host, frames[0], own)

    def _float(self, panel: OpenPanel) -> None:
        """A window of its own, on a screen that is there."""
        frame = self._host.docks[panel.id]
        frame.setFloating(True)
        wide, high = (round(panel.width * self._host.width()), round(panel.height * self._host.height()))
        corner = self._host.mapToGlobal(self._host.rect().topLeft())
        box = QRect(
            corner.x() + round(panel.x * self._host.width()),
            corner.y() + round(panel.y * self._host.height()),
            wide,
            high,
        )
        room = self._host.screen().availableGeometry()
        box.setSize(box.size().expandedTo(frame.minimumSizeHint()).boundedTo(room.size()))
        box.moveLeft(min(max(box.x(), room.left()), room.right() - box.width()))
        box.moveTop(min(max(box.y(), room.top()), room.bottom() - box.height()))
        frame.setGeometry(box)

    def _resize(self, panels: Sequence[OpenPanel]) -> None:
        frames = [self._host.docks[panel.id] for panel in panels]
        wide = [max(1, round(min(1.0, panel.width) * self._host.width())) for panel in panels]
        high = [max(1, round(min(1.0, panel.height) * self._host.height())) for panel in panels]
        self._host.resizeDocks(frames, wide, Qt.Orientation.Horizontal)
        self._host.resizeDocks(frames, high, Qt.Orientation.Vertical)
