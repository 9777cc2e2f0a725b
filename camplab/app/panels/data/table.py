"""The numbers of the panel "Data" as CSV. Knows no widget."""

from __future__ import annotations

from collections.abc import Sequence

from camplab.datasets.survey.facts import Survey
from camplab.runs.exchange.tables import csv_text


def table(survey: Survey, names: Sequence[str]) -> str:
    """Classes with their counts, then a row for each feature."""
    values = survey.values
    classes = ""
    if survey.classes:
        counts = zip(names, *survey.balance().tolist(), strict=True)
        classes = csv_text(["class", "training", "validation"], counts)
    head = ["feature", "least", "greatest", "mean", "std", "subtracted", "divided_by"]
    columns = (values.least, values.greatest, values.mean, values.std, values.shift, values.scale)
    rows = ([at + 1, *(float(column[at]) for column in columns)] for at in range(len(values.mean)))
    return classes + csv_text(head, rows)
