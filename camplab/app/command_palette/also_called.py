"""What learners call commands, panels, settings and networks elsewhere, in either language: found, and not translated.

Blocks have such names beside their definitions (`blocks.known_as`).
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from camplab.blocks.known_as import KnownAs, known

_NAMES: Mapping[str, str] = MappingProxyType({
    "action:edit.delete": "지우기, remove",
    "action:edit.undo": "되돌리기, 취소",
    "action:block.freeze": "얼리기, 고정, requires_grad",
    "action:file.pack": "제출, 패키지, 압축, zip, submit, hand in",
    "action:file.program": "파이썬, python, PyTorch 코드, 소스 코드, source code",
    "action:file.report": "리포트, 결과 보고서",
    "action:file.weights": "state_dict, pth, safetensors",
    "action:help.tour": "투어, 둘러보기, 튜토리얼, 따라 하기, tour, tutorial",
    "action:help.glossary": "용어 사전, dictionary",
    "action:help.keys": "키보드, keyboard, hotkeys",
    "action:language.en": "영어, English",
    "action:language.ko": "한글, Korean",
    "action:network.weights": "사전 학습 가중치, pretrained, checkpoint",
    "action:theme.dark": "다크 모드, 어두운 테마, 야간, dark mode, night",
    "action:theme.light": "라이트 모드, 밝은 테마, light mode",
    "action:training.earlier": "되감기, 시간 여행, 과거로, rewind, time travel",
    "action:training.stop": "멈춤, 정지, 그만, abort",
    "action:training.toggle": "일시 정지, 실행, 재생, 계속, pause, resume, run, start, fit",
    "action:view.classroom": "교실, 발표, 프로젝터, 큰 글씨, projector, presentation, zoom",
    "action:view.reset": "레이아웃, 창 배치, layout",
    "panel:activations": "활성화값, 히스토그램, 죽은 렐루, 포화, histogram, dead units, dead relu, saturation",
    "panel:attention": "어텐션 맵, 주의, attention map, heads",
    "panel:code": "파이썬, 파이토치, python, pytorch, source code",
    "panel:gradients": "그래디언트, 그레이디언트, 기울기 소실, 기울기 폭주, vanishing gradient, exploding gradient",
    "panel:loss": "학습 곡선, 러닝 커브, 로그, learning curve, training curve",
    "panel:maps": "특징맵, 피처맵, 피쳐맵, 커널, 필터, 수용 영역, feature map, filters, kernels, receptive field",
    "panel:predictions": "혼동 행렬, 오차 행렬, 정확도, 재현율, 결정 경계, 잠재 공간, 틀린 샘플, confusion matrix, "
                         "accuracy, recall, decision boundary, latent space, wrong samples",
    "panel:recurrent": "게이트, 은닉 상태, 셀 상태, gates, hidden state, cell state",
    "panel:runs": "실험, 히스토리, 체크포인트, experiments, history, checkpoints",
    "panel:surface": "손실면, 손실 곡면, 로스 랜드스케이프, loss landscape, sharpness",
    "panel:time": "프로파일러, 속도, 느림, GPU 메모리, profiler, speed, slow, out of memory",
    "panel:why": "왜, 설명, 현저성, 세일리언시, 히트맵, 그래드캠, 가림, 병변, saliency, heatmap, Grad-CAM, occlusion, "
                 "integrated gradients, lesion, explanation, XAI",
    "setting:recipe.learning_rate": "러닝레이트, 러닝 레이트, 학습율, lr",
    "setting:recipe.optimizer": "최적화, 옵티마이저, optimiser",
    "setting:recipe.batch_size": "배치 사이즈, 미니배치, minibatch",
    "setting:recipe.epochs": "에폭, 반복 횟수",
    "network:lenet5": "르넷, 르네트",
    "network:resnet20": "레즈넷, 레스넷",
    "network:vit_patch2": "비전 트랜스포머, ViT",
    "network:gan_digits": "갠, 생성적 적대 신경망",
})  # fmt: skip


def also_called(id: str) -> tuple[KnownAs, ...]:
    """Of what has this `id`; () where nobody calls it anything else."""
    return (known(_NAMES[id]),) if id in _NAMES else ()


def ids() -> frozenset[str]:
    """Of all that have other names."""
    return frozenset(_NAMES)
