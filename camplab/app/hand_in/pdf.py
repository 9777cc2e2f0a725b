"""A report on paper: the same page, laid out on A4 by Qt's own text document, and written as PDF. Knows no run.

Everything here can be done by a thread, and what a thread has laid out is of no use to any other.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cache
from xml.etree.ElementTree import Element, tostring

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QPointF, QRectF, QSize, QSizeF, Qt, QUrl
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QFont,
    QImage,
    QPageLayout,
    QPageSize,
    QPainter,
    QPalette,
    QPdfWriter,
    QTextBlock,
    QTextCursor,
    QTextDocument,
    QTextFormat,
)
from PySide6.QtSvg import QSvgRenderer

from camplab.app.look import style
from camplab.app.look.style import RIGHT
from camplab.runs.report import page

DPI = 150
SHEET = QSizeF(1240, 1754)
"""Pixels of A4."""
MARGIN = 118
"""Pixels: 2 cm."""
OF_HTML = 96
"""Pixels of an inch, as text documents take those that are written in a page, and of its margins."""
SHARP = 3
"""Pixels of a drawing for one of the page."""
WIDE, TALL = 620, 780
"""Pixels that a picture takes at most: it stands on one sheet with its heading."""
STYLE = """
h1 { font-size: 20pt; } h2 { font-size: 14pt; margin-top: 18px; }
.by, caption, figcaption { color: #555555; } .answer { font-size: 14pt; }
th { text-align: left; font-weight: normal; } pre { background-color: #f3f3f3; font-family: monospace; font-size: 8pt;
  white-space: pre-wrap; } .notes { white-space: pre-wrap; }
"""
INK = QColor(0, 0, 0)


@contextmanager
def laid_out(html: Element, scale: float = 0.0) -> Iterator[QTextDocument]:
    """The page on sheets of paper, for as long as the context lasts. `html` is taken apart. scale: pixels of a screen
    for one of a sheet, where it is to be seen there alone; 0: it is to be printed."""
    document = QTextDocument()
    try:
        _lay_out(html, document, scale)
        yield document
    finally:
        document.deleteLater()  # by the thread that made it, whoever has seen it


def _lay_out(html: Element, document: QTextDocument, scale: float) -> None:
    document.setDefaultFont(style.font(10))
    document.setDefaultStyleSheet(STYLE)
    _prepare(html, document, scale)
    document.documentLayout().setPaintDevice(_paper())
    document.setHtml(tostring(html[1], encoding="unicode", method="html"))  # its body
    frame = document.rootFrame().frameFormat()
    frame.setMargin(MARGIN * OF_HTML / DPI)
    document.rootFrame().setFrameFormat(frame)
    document.setPageSize(SHEET)
    _keep_headings(document)


def _keep_headings(document: QTextDocument) -> None:
    """A heading, and the caption of a table, stand on the sheet of what they are of: Qt leaves them alone at the end
    of the one before."""
    block = first = document.begin()
    while block.next().isValid():
        if leads(block) and sheet_of(block) < sheet_of(block.next()):
            broken = first.blockFormat()
            broken.setPageBreakPolicy(QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore)
            QTextCursor(first).setBlockFormat(broken)
            document.markContentsDirty(0, document.characterCount())  # else Qt leaves what comes later where it was
        if not leads(block):
            first = block.next()
        block = block.next()


def leads(block: QTextBlock) -> bool:
    """Whether it is nothing without what stands below it: a heading, the caption of a table, the air between them."""
    if QTextCursor(block).currentTable() is not None:
        return False
    before_table = QTextCursor(block.next()).currentTable() is not None
    return bool(block.blockFormat().headingLevel()) or before_table or not block.text()


def sheet_of(block: QTextBlock) -> int:
    """On which its first line stands."""
    top = block.document().documentLayout().blockBoundingRect(block).top()
    layout = block.layout()
    line = layout.lineAt(0).y() if layout.lineCount() else 0.0
    return int((top + line) // SHEET.height())


def paint(document: QTextDocument, painter: QPainter, number: int) -> None:
    """One sheet, the first is 0, in its own pixels."""
    seen = QRectF(QPointF(0, number * SHEET.height()), SHEET)
    context = QAbstractTextDocumentLayout.PaintContext()
    context.clip = seen
    palette = QPalette()
    palette.setColor(QPalette.ColorRole.Text, INK)
    context.palette = palette
    painter.save()
    painter.translate(0, -seen.top())
    painter.setClipRect(seen)
    document.documentLayout().draw(painter, context)
    painter.restore()
    painter.setPen(INK)
    font = QFont(document.defaultFont())
    font.setPixelSize(round(font.pointSizeF() * DPI / 72))  # of a sheet, whatever it is painted on
    painter.setFont(font)
    below = QRectF(MARGIN, SHEET.height() - MARGIN, SHEET.width() - 2 * MARGIN, MARGIN * 0.6)
    painter.drawText(below, RIGHT, f"{number + 1}")


def painted(document: QTextDocument, width: int) -> Iterator[QImage]:
    """The sheets one after the other as pictures, so many pixels wide."""
    scale = width / SHEET.width()
    for number in range(document.pageCount()):
        image = QImage(width, round(SHEET.height() * scale), QImage.Format.Format_RGB32)
        image.fill(0xFFFFFFFF)
        with QPainter(image) as painter:
            painter.setRenderHints(QPainter.RenderHint.SmoothPixmapTransform | QPainter.RenderHint.Antialiasing)
            painter.scale(scale, scale)
            paint(document, painter, number)
        yield image


def written(document: QTextDocument, title: str, reached: Callable[[int, int], object]) -> bytes:
    """The content of a PDF file. `reached` hears of each sheet, how many there are, and may raise."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    sheet = QPdfWriter(buffer)
    sheet.setTitle(title)
    sheet.setCreator("camplab")
    sheet.setResolution(DPI)
    sheet.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    sheet.setPageMargins(QMarginsF(0, 0, 0, 0), QPageLayout.Unit.Millimeter)
    count = document.pageCount()
    with QPainter(sheet) as painter:
        for number in range(count):
            reached(number, count)
            if number:
                sheet.newPage()
            paint(document, painter, number)
    return bytes(buffer.data().data())


@cache
def _paper() -> QImage:
    """What letters are measured for; a document does not keep it."""
    made = QImage(1, 1, QImage.Format.Format_RGB32)
    made.setDotsPerMeterX(round(DPI / 0.0254))
    made.setDotsPerMeterY(round(DPI / 0.0254))
    return made


def _prepare(html: Element, document: QTextDocument, scale: float) -> None:
    """Drawings become pictures that the document knows, and tables as wide as the page. On a screen pictures are as
    large as they are seen: thin lines in those that Qt makes smaller as it paints come and go."""
    for number, figure in enumerate(html.iter("figure")):
        figure.tag = "div"
        picture = figure[0]
        image = _drawn(picture) if picture.tag == "svg" else _read(picture)
        name = f"picture:{number}"
        width = min(WIDE, int(picture.get("width", WIDE)), round(TALL * image.width() / max(image.height(), 1)))
        if scale:
            seen = max(1, round(width * DPI / OF_HTML * scale))
            image = image.scaledToWidth(seen, Qt.TransformationMode.SmoothTransformation)
        document.addResource(QTextDocument.ResourceType.ImageResource.value, QUrl(name), image)
        figure[0] = Element("img", {"src": name, "width": str(width)})
        figure.insert(1, Element("br"))
    for table in html.iter("table"):
        table.attrib.update({"width": "100%", "cellpadding": "3", "cellspacing": "0"})
    for cell in [*html.iter("td"), *html.iter("th")]:
        if cell.get("class") == "n":
            cell.set("align", "right")
    for section in html.iter("section"):
        section.tag = "div"


def _drawn(svg: Element) -> QImage:
    size = QSize(int(svg.get("width", "0")), int(svg.get("height", "0"))) * SHARP
    image = QImage(size, QImage.Format.Format_RGB32)
    image.fill(0xFFFFFFFF)
    with QPainter(image) as painter:
        QSvgRenderer(tostring(svg)).render(painter)
    return image


def _read(picture: Element) -> QImage:
    image = QImage()
    image.loadFromData(page.content(picture))
    return image
