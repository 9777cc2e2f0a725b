"""Korean particles follow the word they stand after."""

from __future__ import annotations

import pytest

from camplab.app.look import language
from camplab.app.look.korean_particles import settled
from camplab.app.look.language import tr


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("커널은(는) 3", "커널은 3"),
        ("필터 수은(는) 3", "필터 수는 3"),
        ("3을(를)", "3을"),
        ("12을(를)", "12를"),
        ("1,000이(가)", "1,000이"),
        ("배치 크기 64(으)로", "배치 크기 64로"),
        ("배치 크기 16(으)로", "배치 크기 16으로"),
        ("채널 8(으)로", "채널 8로"),
        ("서울(으)로", "서울로"),
        ("벡터(특성)(으)로", "벡터(특성)으로"),
        ("'숫자'(이)라는 층, '합성곱'(이)라는 층", "'숫자'라는 층, '합성곱'이라는 층"),
        ("8×8와(과) 4×2은(는)", "8×8과 4×2는"),
        ("conv1을(를)", "conv1을"),
        ("LeNet을(를) 열 수 없습니다", "LeNet을(를) 열 수 없습니다"),
        ("50%이(가)", "50%이(가)"),
        ("손실(평균)", "손실(평균)"),
    ],
)
def test_a_particle_follows_what_is_read_aloud(written, read):
    assert settled(written) == read


def test_sentences_of_the_window_come_with_their_particles(qapp):
    language.choose("ko")
    try:
        assert tr("Change the data") == "데이터 변경"
        assert tr("Set groups to {n}", n=4) == "그룹 수를 4로"
        assert tr("Set groups to {n}", n=3) == "그룹 수를 3으로"
    finally:
        language.choose("en")
    assert tr("Set groups to {n}", n=3) == "Set groups to 3"
