"""How a report is laid out on sheets."""

from __future__ import annotations

from itertools import pairwise
from xml.etree.ElementTree import fromstring

from PySide6.QtCore import QUrl
from PySide6.QtGui import QTextCursor, QTextDocument

from camplab.app.hand_in import pdf


def test_on_paper_no_heading_and_no_caption_stands_alone_and_nothing_leaves_the_sheet(qapp):
    drawn = '<svg width="{1}" height="{0}"><rect width="{1}" height="{0}"/></svg>'
    rows = "<tr><th>what</th><td>1</td></tr>" * 6
    row = f"<div><table><caption>facts</caption><tbody>{rows}</tbody></table></div>"
    parts = (
        f"<h2>part {high}</h2><figure>{drawn.format(high, 620)}<p>said</p></figure><h2>more</h2>{row}"
        for high in range(300, 900, 60)
    )
    code = f"<pre>{'a line that is far too long ' * 20}</pre>"
    with pdf.laid_out(fromstring(f"<html><head/><body>{''.join(parts)}{code}</body></html>")) as document:
        block, written, layout, end = document.begin(), [], document.documentLayout(), 0.0
        while block.isValid():
            where, lines = layout.blockBoundingRect(block), block.layout()
            wide = max((lines.lineAt(at).naturalTextWidth() for at in range(lines.lineCount())), default=0.0)
            assert where.left() >= pdf.MARGIN - 1, block.text()
            assert where.left() + wide <= pdf.SHEET.width() - pdf.MARGIN + 1, block.text()
            if QTextCursor(block).currentTable() is None:
                assert where.top() >= end - 1, f"{block.text()} stands over what is before it"
                end = where.bottom()
            if block.text():
                written.append((block.text(), block.blockFormat().headingLevel(), pdf.sheet_of(block)))
            block = block.next()
        assert document.pageCount() > 4
    leading = [
        (text, sheet, after) for (text, level, sheet), (_, _, after) in pairwise(written) if level or text == "facts"
    ]
    assert [text for text, sheet, after in leading if sheet != after] == []
    seen = fromstring(f"<html><head/><body><figure>{drawn.format(300, 620)}</figure></body></html>")
    with pdf.laid_out(seen, 0.25) as small:
        image = small.resource(QTextDocument.ResourceType.ImageResource.value, QUrl("picture:0"))
        assert image.width() == round(620 * pdf.DPI / pdf.OF_HTML * 0.25), "as large as it is seen"
    assert len(leading) == 30
