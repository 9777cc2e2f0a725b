"""Qt's own icons in the family of the window's: message boxes, file dialogs and fields ask the style for them."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QSize
from PySide6.QtGui import QIcon, QPixmap
from PySide6.QtWidgets import QProxyStyle, QStyle, QStyleOption, QWidget

SP = QStyle.StandardPixmap
ICONS: Mapping[QStyle.StandardPixmap, tuple[str, str]] = {
    SP.SP_MessageBoxInformation: ("info", "accent"),
    SP.SP_MessageBoxQuestion: ("circle-question-mark", "accent"),
    SP.SP_MessageBoxWarning: ("triangle-alert", "warning"),
    SP.SP_MessageBoxCritical: ("circle-alert", "danger"),
    **{
        asked: (name, "text_soft")
        for name, all_asked in {
            "monitor": (SP.SP_DesktopIcon, SP.SP_ComputerIcon, SP.SP_DriveNetIcon),
            "trash-2": (SP.SP_TrashIcon, SP.SP_DialogDiscardButton),
            "hard-drive": (SP.SP_DriveHDIcon, SP.SP_DriveFDIcon, SP.SP_DriveCDIcon, SP.SP_DriveDVDIcon),
            "folder": (SP.SP_DirIcon, SP.SP_DirClosedIcon, SP.SP_DirLinkIcon),
            "folder-open": (SP.SP_DirOpenIcon, SP.SP_DirLinkOpenIcon, SP.SP_DialogOpenButton),
            "folder-plus": (SP.SP_FileDialogNewFolder,),
            "house": (SP.SP_DirHomeIcon,),
            "file": (SP.SP_FileIcon, SP.SP_FileLinkIcon),
            "list": (SP.SP_FileDialogListView, SP.SP_FileDialogInfoView, SP.SP_FileDialogContentsView),
            "table": (SP.SP_FileDialogDetailedView,),
            "arrow-up": (SP.SP_FileDialogToParent, SP.SP_ArrowUp),
            "arrow-down": (SP.SP_ArrowDown,),
            "arrow-left": (SP.SP_FileDialogBack, SP.SP_ArrowBack, SP.SP_ArrowLeft),
            "arrow-right": (SP.SP_ArrowForward, SP.SP_ArrowRight, SP.SP_CommandLink),
            "save": (SP.SP_DialogSaveButton,),
            "save-all": (SP.SP_DialogSaveAllButton,),
            "info": (SP.SP_DialogHelpButton,),
            "check": (SP.SP_DialogOkButton, SP.SP_DialogApplyButton, SP.SP_DialogYesButton, SP.SP_DialogYesToAllButton),
            "rotate-ccw": (
                SP.SP_DialogResetButton, SP.SP_RestoreDefaultsButton, SP.SP_DialogRetryButton, SP.SP_BrowserReload,
            ),
            "x": (
                SP.SP_DialogCancelButton, SP.SP_DialogCloseButton, SP.SP_DialogNoButton, SP.SP_DialogNoToAllButton,
                SP.SP_DialogAbortButton, SP.SP_DialogIgnoreButton, SP.SP_LineEditClearButton, SP.SP_BrowserStop,
                SP.SP_DockWidgetCloseButton, SP.SP_TabCloseButton,
            ),
        }.items()
        for asked in all_asked
    },
}  # fmt: skip
"""What Qt asks for -> the icon and the token of its colour. What is not here is drawn by strokes of the style."""


class LucideStyle(QProxyStyle):
    """Fusion, with other icons: `drawn` makes one of its name and the token of its colour, as the theme is then."""

    def __init__(self, drawn: Callable[[str, str], QIcon]) -> None:
        super().__init__("Fusion")
        self._drawn = drawn

    def standardIcon(
        self, wanted: QStyle.StandardPixmap, /, option: QStyleOption | None = None, widget: QWidget | None = None
    ) -> QIcon:
        if wanted in ICONS:
            return self._drawn(*ICONS[wanted])
        return super().standardIcon(wanted, option, widget)

    def standardPixmap(
        self, wanted: QStyle.StandardPixmap, /, opt: QStyleOption | None = None, widget: QWidget | None = None
    ) -> QPixmap:
        if wanted not in ICONS:
            return super().standardPixmap(wanted, opt, widget)  # type: ignore[arg-type]
        size = self.pixelMetric(QStyle.PixelMetric.PM_SmallIconSize)
        return self._drawn(*ICONS[wanted]).pixmap(QSize(size, size))
