"""From the model's raw scores to probabilities that hold, and to the point from which a sign is said."""

from collections import defaultdict
from dataclasses import dataclass

import numpy as np
import torch

from judge import Reading
from signals import SIGNALS

TOWARDS_PLAIN = 0.02
"""How strongly a signal with few examples is held to the raw score."""
NEAR_BEST = 0.01
"""Precision first: the highest threshold whose F1 is within this of the best one's; a fourth of the false alarms go with it."""
ALIKE_BY_CHANCE = 0.05
"""Share of hits of one sign in two talks that are to count as saying the same."""


@dataclass
class Line:
    """Probability = sigmoid(a × logit + b)."""

    a: float
    b: float

    def __call__(self, logits: np.ndarray) -> np.ndarray:
        return 1 / (1 + np.exp(-(self.a * logits + self.b)))


def fit_line(logits: np.ndarray, truth: np.ndarray) -> Line:
    """Logistic regression on one number (Platt scaling)."""
    x, y = torch.tensor(logits, dtype=torch.float64), torch.tensor(truth, dtype=torch.float64)
    line = torch.tensor([1.0, 0.0], dtype=torch.float64, requires_grad=True)
    optimizer = torch.optim.LBFGS([line], max_iter=200)
    plain = torch.tensor([1.0, 0.0], dtype=torch.float64)

    def loss() -> torch.Tensor:
        optimizer.zero_grad()
        off = torch.nn.functional.binary_cross_entropy_with_logits(line[0] * x + line[1], y)
        total = off + TOWARDS_PLAIN * ((line - plain) ** 2).sum() / max(1.0, float(y.sum()) / 10)
        total.backward()
        return total

    optimizer.step(loss)
    return Line(*(round(float(one), 4) for one in line.detach()))


def scores_of(reading: Reading, signal: str) -> tuple[np.ndarray, np.ndarray]:
    """Logits and labels of all messages that can carry the signal; strangers' are all without."""
    rows = [
        (judged.logits[signal], signal in judged.conversation.messages[judged.message].marked)
        for judged in reading.messages
        if signal in judged.logits
    ]
    return np.array([row[0] for row in rows]), np.array([float(row[1]) for row in rows])


def fit_signals(reading: Reading) -> dict[str, Line]:
    return {signal: fit_line(*scores_of(reading, signal)) for signal in SIGNALS}


def fit_client(reading: Reading) -> Line:
    logits = np.array([logit for _, logit in reading.clients])
    truth = np.array([float(conversation.kind != "not-a-client") for conversation, _ in reading.clients])
    return fit_line(logits, truth)


def f1_at(threshold: float, lines: dict[str, Line], reading: Reading) -> float:
    hits = wrong = 0
    for signal in SIGNALS:
        logits, truth = scores_of(reading, signal)
        said = lines[signal](logits) >= threshold
        hits += (said & (truth == 1)).sum()
        wrong += (said != (truth == 1)).sum()
    return 2 * hits / (2 * hits + wrong)


def choose_threshold(lines: dict[str, Line], reading: Reading) -> float:
    """One for all signals: on unseen mail that did better than one for each."""
    grid = [round(number * 0.02, 2) for number in range(15, 46)]
    found = {threshold: f1_at(threshold, lines, reading) for threshold in grid}
    best = max(found.values())
    return max(threshold for threshold, f1 in found.items() if f1 >= best - NEAR_BEST)


def choose_likeness(lines: dict[str, Line], threshold: float, reading: Reading) -> float:
    """The cosine that few pairs of hits of one sign, language and different talks reach: from there on two say the same."""
    groups = defaultdict(list)
    for judged in reading.messages:
        for signal, logit in judged.logits.items():
            if lines[signal](logit) >= threshold:
                groups[signal, judged.conversation.language].append((judged.conversation.id, judged.vectors[signal]))
    cosines = []
    for hits in groups.values():
        talks = np.array([talk for talk, _ in hits])
        vectors = np.stack([vector for _, vector in hits])
        vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
        apart = np.triu(talks[:, None] != talks[None, :])
        cosines.append((vectors @ vectors.T)[apart])
    return round(float(np.quantile(np.concatenate(cosines), 1 - ALIKE_BY_CHANCE)), 3)


def reliability(lines: dict[str, Line], reading: Reading) -> list[tuple[str, int, float, float]]:
    """For each tenth of probability: how many, the mean that was said, and the share that was true."""
    said, truth = [], []
    for signal in SIGNALS:
        logits, labels = scores_of(reading, signal)
        said.append(lines[signal](logits))
        truth.append(labels)
    said, truth = np.concatenate(said), np.concatenate(truth)
    rows = []
    for low in np.arange(0, 1, 0.1):
        inside = (said >= low) & (said < low + 0.1)
        if inside.any():
            rows.append((f"{low:.1f} to {low + 0.1:.1f}", int(inside.sum()), float(said[inside].mean()), float(truth[inside].mean())))
    return rows
