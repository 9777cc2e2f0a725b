"""How much of this thread one redraw takes (draw and paint together); prints medians. Run alone: `-m benchmark -s`."""

from __future__ import annotations

import time
from statistics import median

import numpy as np
import pytest

from camplab.app.panels.gradients.panel import GradientPanel
from camplab.app.panels.loss.panel import LossPanel
from camplab.app.panels.maps.panel import MapsPanel
from camplab.blocks.base import REGISTRY
from camplab.runs.curves.pyramid import Pyramid
from tests.runs.records import adds

pytestmark = pytest.mark.benchmark


def milliseconds(what, times=40):
    taken = []
    for _ in range(times):
        start = time.thread_time()
        what()
        taken.append((time.thread_time() - start) * 1e3)
    return median(taken)


def redrawn(panel, *plots):
    def once():
        if (rest := panel.draw()) is not None:
            rest()
        for plot in plots:
            plot.viewport().repaint()

    return once


@pytest.mark.parametrize("stretch", [(0, 10_000_000), (2e6, 4e6), (5e6, 5.1e6), (5e6, 5.003e6), (5e6, 5e6 + 100)])
def test_ten_million_points_at_any_zoom(lab, show, stretch):
    run = lab.train(0)
    rng = np.random.default_rng(0)
    adds(run, **{name: rng.random(10_000_000, np.float32) for name in ("loss", "accuracy", "learning_rate")})
    panel = show(LossPanel(lab.session, lab.live), 900, 500)
    panel.bar.which.setCurrentIndex(1)
    panel.horizon.moved(*stretch, 0, 10_000_000)
    chart = panel.charts[0].plot
    both = milliseconds(redrawn(panel, chart))
    pyramid: Pyramid = panel.charts[0].strands[0].curves.raw.pyramid
    alone = milliseconds(lambda: pyramid.envelope(int(stretch[0]), int(stretch[1]), 1800))
    print(f"\n10 M points, steps {stretch[0]:,.0f} to {stretch[1]:,.0f}: {both:.1f} ms redraw, {alone:.2f} ms pyramid")
    assert both <= 8


def test_the_strip_of_sixty_blocks_and_a_hundred_thousand_steps(lab, show):
    dense = [REGISTRY["dense"](out_features=4) for _ in range(59)]
    net = (REGISTRY["flatten"](), *dense, REGISTRY["dense"](out_features=10))
    lab.session.open(lab.session.project.with_net(net))
    run = lab.train(0)
    logs = np.random.default_rng(0).normal(-4, 1, (100_000, 60)).astype(np.float32)
    adds(run, gradients=10**logs)
    panel = show(GradientPanel(lab.session, lab.live), 900, 500)
    for choice, title in enumerate(("both", "strip", "curves")):
        panel.which.setCurrentIndex(choice)
        print(f"\n60 blocks x 100,000 steps, {title}: {milliseconds(redrawn(panel, panel.strip, panel.lines)):.1f} ms")


@pytest.mark.parametrize("shape", [(64, 8, 8), (64, 32, 32), (64, 112, 112)])
def test_a_montage_of_sixty_four_maps(lab, show, shape):
    lab.train(10)
    lab.puts_out("conv1", np.random.default_rng(0).normal(size=shape))
    panel = show(MapsPanel(lab.session, lab.live), 900, 500)

    def once():
        if (rest := panel.draw()) is not None:
            rest()
        panel.view.repaint()

    print(f"\nmontage of {shape}: {milliseconds(once):.1f} ms")
