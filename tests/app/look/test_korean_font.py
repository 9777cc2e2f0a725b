"""Korean can be read where no Korean font is installed: one ships, and is loaded only there."""

from __future__ import annotations

import re

import pytest
from PySide6.QtGui import QFontDatabase, QFontMetrics, QRawFont

from camplab import resources
from camplab.app.look import korean_font, style
from tests.tools import translations

KOREAN = QFontDatabase.WritingSystem.Korean


@pytest.fixture(scope="module")
def shipped(qapp):
    return QRawFont(str(resources.folder("fonts") / korean_font.FILE), 16)


def test_it_is_loaded_only_where_no_installed_font_has_hangul(qapp, monkeypatch):
    for installed, loaded in (([], ("Camplab Sans KR",)), (["Malgun Gothic"], ())):
        monkeypatch.setattr(QFontDatabase, "families", lambda system=None, installed=installed: installed)
        korean_font.families.cache_clear()
        assert korean_font.families() == loaded
    korean_font.families.cache_clear()


def test_every_syllable_and_every_korean_sign_of_the_translations_is_in_it(shipped):
    letters = {*map(chr, range(0xAC00, 0xD7A4)), *map(chr, range(0x3131, 0x3164))}
    letters |= {*re.findall("[ㄱ-힣]", " ".join(translations.read().values()))}
    assert [letter for letter in letters if not shipped.supportsCharacter(ord(letter))] == []


def test_signs_of_korean_tables_are_in_it(shipped):
    """Units, numbers in circles, wide letters: those of KS X 1001 that any Korean keyboard writes."""
    wide = map(chr, (0xFF5E, 0xFF08, 0xFF09, 0xFF05, 0xFF21, 0xFF3A, 0xFF10, 0xFF19))
    signs = [*"㎡㎥㎢㎏㎎㎜㎝㎞㎖㎾㏄㏊ℓ℃①⑩㉠㈀Ⅲ※○●", *wide]
    assert [sign for sign in signs if not shipped.supportsCharacter(ord(sign))] == []


def test_the_fonts_of_the_window_have_hangul_whatever_is_installed(qapp):
    for font in (style.font(), style.font(20), style.monospace()):
        assert QFontMetrics(font).inFontUcs4(ord("가")) or QFontDatabase.families(KOREAN)
        widths = {QFontMetrics(font).horizontalAdvance(word) for word in ("가", "뷁", "똠")}
        assert len(widths) == 1
        assert min(widths) > QFontMetrics(font).horizontalAdvance("i")


def test_its_name_and_licence_are_what_the_licence_asks_for(shipped):
    said = (resources.folder("fonts") / "OFL.txt").read_text("utf-8")
    assert "SIL OPEN FONT LICENSE Version 1.1" in said
    assert "Adobe" in said
    assert "Source" not in shipped.familyName()
    assert "Noto" not in shipped.familyName()


def test_it_is_small():
    assert (resources.folder("fonts") / korean_font.FILE).stat().st_size < 1_500_000
