"""Korean particles follow the word they stand after, as it is read."""

from __future__ import annotations

import re
import unicodedata

from camplab.app.look import language
from camplab.app.look.korean_particles import PAIR, filled, particle
from camplab.app.look.language import tr
from camplab.words import Own, say
from tests.for_each import for_each
from tests.tools import translations

KNOWN = translations.read()


@for_each(
    ("word", "pair", "read"),
    [
        ("커널", "은(는)", "은"), ("필터 수", "은(는)", "는"), ("‘쓰기’", "을(를)", "를"), ("'숫자'", "(이)", ""),
        ("3", "을(를)", "을"), ("12", "을(를)", "를"), ("1,000", "이(가)", "이"), ("100", "을(를)", "을"),
        ("0", "이(가)", "이"), ("0.001", "(으)로", "로"), ("8×8", "와(과)", "과"), ("4×2", "은(는)", "는"),
        ("1,000,000,000,000", "이(가)", "가"), ("10⁻⁶", "을(를)", "을"), ("−1", "(으)로", "로"),
        ("64", "(으)로", "로"), ("16", "(으)로", "으로"),
        ("8", "(으)로", "로"), ("서울", "(으)로", "로"),
        ("벡터(특성)", "(으)로", "로"), ("파일(2)", "을(를)", "을"), ("배치 정규화(BN)", "을(를)", "를"),
        ("이미지(채널 × 높이 × 너비)", "을(를)", "를"), ("(a)", "을(를)", "를"),
        ("길(빈 브랜치(둘째))", "을(를)", "을"),
        ("resnet50.camplab", "을(를)", "을"), ("PyTorch", "은(는)", "는"), ("'dense'", "을(를)", "를"),
        ("layer1.0.conv1(Conv2d)", "이(가)", "이"), ("conv1", "을(를)", "을"), ("LeNet", "을(를)", "을"),
        ("ResNet-18", "을(를)", "을"), ("AdamW", "을(를)", "를"), ("float32", "(으)로", "로"),
        ("bfloat16", "(으)로", "으로"), ("GRU", "이(가)", "가"), ("PRESET", "이(가)", "이"),
        ("LSTM", "이(가)", "이"), ("MLP", "은(는)", "는"),
        ("relu", "을(를)", "를"), ("model", "(으)로", "로"), ("token", "(으)로", "으로"), ("scale", "(으)로", "로"),
        ("dropout", "을(를)", "을"), ("block", "이(가)", "이"), ("weight", "이(가)", "가"), ("train", "을(를)", "을"),
        ("97%", "이(가)", "가"), ("97 %", "이(가)", "가"), ("64 px", "(으)로", "로"), ("64 px", "이(가)", "이"),
        ("12 GB", "을(를)", "를"), ("1.5 GiB", "이(가)", "가"), ("30 ms", "을(를)", "를"), ("25.6 M", "을(를)", "을"),
        ("データ", "을(를)", "을(를)"), ("", "이(가)", "이(가)"), ("…", "은(는)", "은(는)"),
    ],
)  # fmt: skip
def test_a_particle_follows_what_is_read_aloud(word, pair, read):
    assert particle(word, pair) == read


def test_decomposed_letters_as_macos_hands_them_out_are_read_like_others():
    for word, read in (("실험", "을"), ("보고서", "를"), ("연필", "을")):
        assert particle(unicodedata.normalize("NFD", word), "을(를)") == read
    assert particle(unicodedata.normalize("NFD", "연필"), "(으)로") == "로"


def test_what_looks_like_a_pair_in_a_value_is_left_as_it_is():
    assert filled("{name}을(를) 엽니다", {"name": "보고서(이).camplab"}) == "보고서(이).camplab을 엽니다"
    assert filled("{name} 파일", {"name": "사과이(가)"}) == "사과이(가) 파일"
    assert filled("{{ }} 안의 {n:.1f}은(는)", {"n": 2.04}) == "{ } 안의 2.0은"


def test_a_sentence_within_a_sentence_ends_once():
    assert filled("{why}. 그림 없이", {"why": "맞지 않습니다."}) == "맞지 않습니다. 그림 없이"
    assert filled("{why}. 그림 없이", {"why": "맞지 않습니다"}) == "맞지 않습니다. 그림 없이"


def test_counts_with_a_unit_have_no_counter_beside_it():
    assert filled("매개변수 {n}개를", {"n": "61,706"}) == "매개변수 61,706개를"
    assert filled("매개변수 {n}개를", {"n": "25.6 M"}) == "매개변수 25.6 M을"


def test_sentences_of_the_window_come_with_their_particles(qapp):
    language.choose("ko")
    try:
        assert tr("Change the data") == "데이터 변경"
        assert tr("Set groups to {n}", n=4) == "그룹 수를 4로"
        assert tr("Set groups to {n}", n=3) == "그룹 수를 3으로"
    finally:
        language.choose("en")
    assert tr("Set groups to {n}", n=3) == "Set groups to 3"


WORDS = ("resnet50", "보고서.camplab", "my model", "실험(2)", "3", "8×8", "12.5%", "GRU", "벡터(특성)", "'x'", "a_b")


def test_no_translation_leaves_a_pair_open(qapp):
    """Whatever stands in the places: names, numbers, brackets, letters."""
    paired = [text for text in KNOWN.values() if PAIR.search(text) and "$" not in text]
    for text in paired:
        for word in WORDS:
            said = filled(text, dict.fromkeys(translations.places(text), word))
            assert not PAIR.search(said), said


def test_a_particle_is_written_as_a_pair_wherever_a_value_stands_before_it():
    """`{name}을` would be right for some names only."""
    bare = r"\}['’”\"]?(을|를|은|는|이|가|와|과|으로|로|이?라고|이?라는)(?=만|[ ,.]|$)"
    fixed = {source: text for source, text in KNOWN.items() if re.search(bare, text) and "$" not in text}
    assert set(fixed) <= {*ALWAYS}, {source: fixed[source] for source in set(fixed) - {*ALWAYS}}


ALWAYS: frozenset[str] = frozenset()
"""Sentences whose value always ends in the same sound."""


def test_names_of_learners_in_sentences_are_settled_too(qapp):
    language.choose("ko")
    try:
        assert "(를)" not in language.translate(say("Frozen together with {name}: its weights stay as they are.",
                                                    name=Own("stage 3")))  # fmt: skip
    finally:
        language.choose("en")
