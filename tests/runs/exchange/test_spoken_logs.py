"""Logs in JSON and in lines of text, as the programs of others leave them: which curves are drawn, and over what."""

from __future__ import annotations

import json

import pytest

from camplab.runs.exchange import as_record, curve_names, logs
from tests.for_each import for_each

EPOCHS = range(6)
EVEN, BY_LINES, BY_FIFTIES = [*EPOCHS], [1, 2, 3, 4, 5, 6], [50 * n for n in EPOCHS]
KERAS = "".join(f"Epoch {n + 1}/6\n\r 99/99 [===] - 5s 3ms/step - loss: {n / 2} - accuracy: 0.{n}5 - val_loss: 0.5\n"
                for n in EPOCHS)  # fmt: skip
NANO = "tokens per iteration 16384\n" + "".join(
    f"step {50 * n}: train loss {n / 2:.4f}, val loss 0.5\niter {50 * n}: loss 3.5, time 3.5ms\n" for n in EPOCHS
)
TRAINER = {"log_history": [{"epoch": n / 2, "step": 50 * n, "loss": 1 / (n + 1)} for n in EPOCHS]
           + [{"epoch": 2.5, "step": 250, "eval_loss": 0.5, "eval_runtime": 1.5}]}  # fmt: skip


@for_each(("text", "steps", "drawn"), [
    (json.dumps(TRAINER, indent=1), BY_FIFTIES, {"train_loss": "loss", "validation_loss": "eval_loss"}),
    ("".join(json.dumps({"epoch": n, "train_loss": n / 2, "test_acc1": 90.5}) + "\n" for n in EPOCHS), EVEN,
     {"train_loss": "train_loss", "validation_accuracy": "test_acc1"}),
    ('{"env": "x"}\n' + "".join(json.dumps({"epoch": n + 1, "iter": 50, "loss": n / 2}) + "\n" for n in EPOCHS),
     BY_LINES, {"train_loss": "loss"}),
    (json.dumps({"loss": [*EPOCHS], "val_loss": [*EPOCHS], "lr": [*EPOCHS]}), BY_LINES,
     {"train_loss": "loss", "validation_loss": "val_loss"}),
    (json.dumps([[1.7e9, 50 * n, n / 2] for n in EPOCHS]), BY_FIFTIES, {"train_loss": "loss"}),
    (KERAS, BY_LINES, {"train_loss": "loss", "train_accuracy": "accuracy", "validation_loss": "val_loss"}),
    ("".join(f"Epoch: {n:03d}, Train Loss: {n / 2:.4f}, Val Acc: 1{n}.5%\n" for n in EPOCHS), EVEN,
     {"train_loss": "Train Loss", "validation_accuracy": "Val Acc"}),
    (NANO, BY_FIFTIES, {"train_loss": "train loss", "validation_loss": "val loss"}),
    ("".join(f"Train Epoch: {n // 3} [{n}/60 ({n}%)]\tLoss: {n / 2:.6f}\n" for n in EPOCHS), BY_LINES,
     {"train_loss": "Loss"}),
    ("".join(f"[1, {2000 * n}] loss: {n / 2:.3f}\n" for n in EPOCHS), BY_LINES, {"train_loss": "loss"}),
    ("".join(f"2024-03-01 10:0{n}:00,123 INFO epoch={n} loss={n}e-1 정확도=0.{n}\n" for n in EPOCHS), EVEN,
     {"train_loss": "loss", "train_accuracy": "정확도"}),
])  # fmt: skip
def test_what_programs_say_of_a_training_is_drawn(text, steps, drawn, tmp_path):
    path = tmp_path / "loss.json"
    path.write_text(text, "utf-8")
    curves = logs.read(path)
    assert {measure.name: name for measure, name in curve_names.taken(curves)} == drawn
    assert curves[next(iter(drawn.values()))].steps.tolist() == steps
    assert as_record.record_of(curves).length
    assert bool(curve_names.taken(logs.names_in(path))) or len(drawn) == 1


@for_each(
    "text",
    [
        "hello\n",
        "It was 1984, and the loss was great.\n",
        '{"model": {"layers": 3}}',
        "[1, 2, 3]",
        "[" * 100_000,
        '{"epoch": 1, "text": "loss"}\n',
    ],
)
def test_what_says_nothing_so_is_no_log(text, tmp_path):
    (tmp_path / "thing").write_text(text, "utf-8")
    with pytest.raises(logs.BadLog, match=r"thing|called loss"):
        as_record.record_of(logs.read(tmp_path / "thing"))


@for_each(("names", "drawn"), [
    ("train_loss valid_loss error_rate accuracy", {"validation_accuracy": "accuracy"}),
    ("train/loss val/loss metrics/accuracy_top1", {"validation_accuracy": "metrics/accuracy_top1"}),
    ("loss accuracy val_loss", {"train_accuracy": "accuracy"}),
    ("train_loss train_acc val_loss", {"train_accuracy": "train_acc"}),
    ("train_loss acc val_loss val_acc", {"train_accuracy": "acc", "validation_accuracy": "val_acc"}),
])  # fmt: skip
def test_an_accuracy_is_that_of_validation_where_the_losses_say_of_what_they_are(names, drawn):
    found = {measure.name: name for measure, name in curve_names.taken(names.split())}
    assert {name: curve for name, curve in found.items() if name.endswith("accuracy")} == drawn


def test_what_is_larger_than_a_log_is_not_looked_into(tmp_path, monkeypatch):
    """It would stop the window that it is dropped on."""
    (tmp_path / "log.csv").write_text("epoch,loss\n1,2\n2,1\n", "utf-8")
    assert logs.names_in(tmp_path / "log.csv") == ("epoch", "loss")
    for encoding in ("cp949", "utf-16-le", "utf-16-be", "utf-8-sig"):
        (tmp_path / "기록.csv").write_text("에폭,손실\n1,2\n2,1\n", encoding)
        assert logs.names_in(tmp_path / "기록.csv") == ("에폭", "손실")
    monkeypatch.setattr(logs, "MOST_BYTES", 10)
    assert logs.names_in(tmp_path / "log.csv") == ()
