"""A report as PDF: the same page, laid out on A4 by Qt's own text document. Knows no run."""

from __future__ import annotations

from xml.etree.ElementTree import Element, tostring

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QSize, QUrl
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter, QPdfWriter, QTextDocument
from PySide6.QtSvg import QSvgRenderer

from camplab.app.look import style
from camplab.runs.report import page

DPI = 150
SHARP = 3
"""Pixels of a drawing for one of the page."""
WIDE = 620
"""Pixels that a picture takes at most."""
STYLE = """
h1 { font-size: 20pt; } h2 { font-size: 14pt; margin-top: 18px; }
.by, caption, figcaption { color: #555555; } .answer { font-size: 14pt; }
th { text-align: left; } pre { background-color: #f3f3f3; font-family: monospace; font-size: 8pt; }
"""


def written(html: Element, title: str) -> bytes:
    """The page as the content of a PDF file. `html` is taken apart."""
    document = QTextDocument()
    document.setDefaultFont(style.font(10))
    document.setDefaultStyleSheet(STYLE)
    _prepare(html, document)
    document.setHtml(tostring(html[1], encoding="unicode", method="html"))  # its body
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    sheet = QPdfWriter(buffer)
    sheet.setTitle(title)
    sheet.setCreator("camplab")
    sheet.setResolution(DPI)
    sheet.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    sheet.setPageMargins(QMarginsF(0, 0, 0, 0), QPageLayout.Unit.Millimeter)
    document.print_(sheet)
    return bytes(buffer.data().data())


def _prepare(html: Element, document: QTextDocument) -> None:
    """Drawings become pictures that the document knows, and tables as wide as the page."""
    for number, figure in enumerate(html.iter("figure")):
        figure.tag = "div"
        picture = figure[0]
        image = _drawn(picture) if picture.tag == "svg" else _read(picture)
        name = f"picture:{number}"
        document.addResource(QTextDocument.ResourceType.ImageResource.value, QUrl(name), image)
        width = min(WIDE, int(picture.get("width", WIDE)))
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
