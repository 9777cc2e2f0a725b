"""The Korean glossary: one word for one term, and no word that means something else in this subject."""

from __future__ import annotations

import functools
import re

from tests.for_each import for_each
from tests.tools import translations

KNOWN = translations.read()
PAGES = [*sorted((translations.ROOT / "resources" / "help" / "ko").glob("*.md")), translations.ROOT / "README.md"]
TERMS_OF_HELP = translations.ROOT / "resources" / "help" / "glossary.toml"
TERMS = {
    r"branch(es)?": "브랜치", r"(?<!Keyboard )shortcuts?": "스킵 연결", "gradients?": "기울기",
    "learning rates?": "학습률",
    "batch size": "배치 크기", "optimizers?": "옵티마이저", "epochs?": "에포크", "checkpoint": "체크포인트",
    "feature maps?": "특징 맵", "convolutions?": "합성곱", "dense layers?": "완전 연결", "dense blocks?": "덴스 블록",
    "(?<!one of )weights": "가중치", "parameters": "매개변수", "attention": "어텐션",
    "cross attention": "크로스 어텐션",
    "stride": "스트라이드", "padding": "패딩", "pooling": "풀링", "dropout": "드롭아웃",
    "layer scales?": "레이어 스케일",
    "the stem": "스템", "taps?": "탭", "embed(ding)?": "임베딩", "bottlenecks?": "병목",
    "inverted bottlenecks?": "역병목",
    "side heads?": "보조 헤드", "batch norms?": "배치 정규화", "layer norms?": "층 정규화",
    "group norm": "그룹 정규화",
    "seed": "시드", "validation": "검증", "loss(es)?": "손실", "accuracy": "정확도", "frozen|freeze": "동결",
    "training loss": "훈련 손실", "pictures?": "이미지|그림", "recipe": "학습 설정", "samples?": "샘플",
    "class(es)?": "클래스", "explod(es|ing|e)": "폭주", "depthwise": "깊이별", "receptive field": "수용 영역",
    "momentum": "모멘텀", "growth": "성장률", "transition": "트랜지션", "sequence": "시퀀스", "vector": "벡터",
    "channels?": "채널", "filters?": "필터", "standardised?": "표준화", "deviation": "표준편차", "variance": "분산",
    r"blocks?(?! \d)": "블록", "stack": "스택", "tokens?": "토큰|클래스 토큰", "weight decay": "가중치 감쇠",
    "warm-up": "워밍업",
    "stages? \\d": "stage \\d|스테이지 \\d", "U-Net level": "U-Net 레벨", "graphics cards?": "GPU",
    "fresh weights": "초기 가중치", "mixed precision": "혼합 정밀도", "stochastic depth": "확률적 깊이",
    "positional encoding": "위치 인코딩", "residual (block|connection)s?": "잔차 (블록|연결)", "identity": "항등",
}  # fmt: skip
"""English -> the Korean that stands in every translation of it."""
FORBIDDEN = {
    r"(?<!한 )(?<!세 )(?<!여러 )(?<![가-힣])가지(?![고며려런])": "브랜치 (branch)",
    "지름길": "스킵 연결", "폭발": "폭주",
    "(?<!체커보드 )(?<!checkerboard\\) )무늬": "패턴", "구부": "비선형 함수를 적용", "새것": "초기 가중치",
    "처음 가중치": "초기 가중치", "새 가중치": "초기 가중치",
    r"\d %": "96%", "[일이삼사오육칠팔구십]분의 [일이삼구]": "10분의 9", "배치 초기화": "패널 위치 되돌리기",
    "학습 손실": "훈련 손실",
    "교차 어텐션(?!이라고)": "크로스 어텐션", "층 스케일": "레이어 스케일", "나란히 잇": "이어 붙이기(concat)",
    "크로스 엔트로피": "교차 엔트로피", "학습(용)? 샘플": "훈련 샘플", "손실 [곡표]면": "손실 지형",
    "그래픽 카드": "GPU", "프로세서": "CPU", "휴대전화": "스마트폰, 모바일 기기", "파이썬": "Python",
    "견[주준]": "비교", "브랜치 [않못]": "전해지지 않", "평활": "스무딩", "질의": "쿼리", "돌출": "현저성",
    "재구성": "복원",
    "라벨": "레이블", "일시정지": "일시 정지", "표본": "샘플",
    "특성 맵": "특징 맵", "학습됨": "학습형(learned)",
    "인과적": "인과 마스크(causal)",
    "퍼진 정도": "표준편차", "축소 비율": "비율 (the same title stands where it widens)", "도면": "벡터 그림",
    r"\} 크기의 \{": "모양이 {x}인 {kind}", "쓰지 않았습니다": "저장하지 않았습니다", "쓰는 중": "저장하는 중",
    "위를 움직입니다": "~에는 이미지가 필요합니다",
    "가로질러": "스킵 연결", "실행 폴더": "학습 기록 폴더", "숫자 \\{": "값 {n}개",
    r"(?<!손글씨 )숫자 \d": "값 8개", "첫 부분": "스템(stem)",
    r"^[A-Z].* 방식$": "스타일", " or ": "또는, 쉼표", "단계 \\d": "stage 3, as the card",
}  # fmt: skip
"""What stood there once and is read as something else -> what to write."""
SLIDES = ("합성곱은", "풀링은")
"""Of these two alone it is true that they move over an image."""


@functools.cache
def _read(source: str) -> str:
    """The words of an English sentence: no formulas, no code, no names of places and options."""
    return re.sub(r"\d{4},\s\*[^*]*\*|\$[^$]*\$|`[^`]*`|\{\w*\}|--\w+|\"[^\"]*\"|\*\w+\*", " ", source)


@for_each("term", TERMS)
def test_one_english_term_is_one_korean_word(term):
    pattern = re.compile(rf"\b({term})\b", re.IGNORECASE)
    having = {source: text for source, text in KNOWN.items() if pattern.search(_read(source))}
    assert having, "the term is not used any more"
    assert not {source: text for source, text in having.items() if not re.search(TERMS[term], text)}


@for_each("word", FORBIDDEN)
def test_no_word_that_means_something_else(word):
    found = {s: t for s, t in KNOWN.items() if re.search(word, t) and not t.startswith(SLIDES)}
    assert not found, f"write {FORBIDDEN[word]}"


def test_nor_in_help_glossary_and_readme():
    pages = "\n".join(page.read_text("utf-8") for page in [*PAGES, TERMS_OF_HELP])
    korean = [line for line in pages.splitlines() if re.search("[가-힣]", line)]
    found = [(word, line) for word in FORBIDDEN for line in korean if re.search(word, line)]
    assert not found


def test_sentences_in_a_row_end_alike():
    """A translation with a full stop within has one at its end, too."""
    open_end = [t for t in KNOWN.values() if re.search(r"[다요]\. \S", t) and re.search(r"[다요]$", t)]
    assert not open_end


def test_help_texts_say_the_english_term_once():
    """What a learner meets in papers and in code stands beside the Korean word where a block is explained."""
    helped = " ".join(text for source, text in KNOWN.items() if "$" in source or source[:1].isupper())
    for pair in (
        "교차 엔트로피(cross-entropy)",
        "브랜치(branch)",
        "스킵 연결(shortcut)",
        "병목(bottleneck)",
        "팽창(dilation)",
        "특징 맵(feature map)",
        "수용 영역(receptive field)",
        "위치 인코딩(positional encoding)",
        "항등(identity)",
        "기울기 소실(vanishing gradient)",
        "윤곽선(edge)",
        "스템(stem)",
        "시점(time step)",
        "어휘(vocabulary)",
        "층 정규화(LayerNorm)",
        "레이어 스케일(LayerScale)",
        "성장률*, growth rate",
        "사전 활성화(pre-activation)",
        "완전 연결층(nn.Linear)",
        "기울기 노름(norm)",
        "국소 응답 정규화(LRN)",
        "탭(tap)",
        "역병목(inverted bottleneck)",
    ):
        assert pair in helped, pair
