"""What the model says of conversations, put beside the labels."""

from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass, field

import numpy as np
import torch
from onnxruntime import InferenceSession

from batches import Example, collate, examples_of
from conversations import Conversation
from encode import Block
from model import Reader
from signals import ROLES, SIGNALS, sent_by
from words import Pieces


@dataclass
class Judged:
    """One message: its logits and labels by signal."""

    conversation: Conversation
    message: int
    logits: dict[str, float]
    spans: dict[str, list[tuple[tuple[int, int], float]]]
    """For each signal the words of the block that scored highest, with the logit of each."""
    vectors: dict[str, np.ndarray] = field(default_factory=dict)
    """For each signal what was read for it in that block."""


@dataclass
class Reading:
    messages: list[Judged]
    clients: list[tuple[Conversation, float]]
    """The last block's logit that this is a client."""


class _Best:
    """Gathers the outputs of windows into what is said of messages and conversations."""

    def __init__(self):
        self._messages: dict[tuple[str, int], Judged] = {}
        self._clients: list[tuple[Conversation, float]] = []

    def add(self, conversation: Conversation, example: Example, signals, words, client, vectors) -> None:
        start = 0
        for index, block in enumerate(example.window.blocks):
            if index >= example.window.fresh:
                key = (conversation.id, block.message)
                judged = self._messages.setdefault(key, Judged(conversation, block.message, {}, {}))
                _take(judged, block, signals[index], words[start : start + len(block.ids)], vectors[index])
            start += len(block.ids)
        if example.is_last:
            self._clients.append((conversation, float(client[len(example.window.blocks) - 1])))

    def reading(self) -> "Reading":
        return Reading(list(self._messages.values()), self._clients)


def _take(judged: Judged, block: Block, signals, words, vectors) -> None:
    for number, signal in enumerate(SIGNALS):
        logit = float(signals[number])
        if not sent_by(signal, ROLES[block.role]) or logit <= judged.logits.get(signal, float("-inf")):
            continue
        heavy: dict[tuple[int, int], float] = defaultdict(lambda: float("-inf"))
        for piece, word in enumerate(block.words):
            if word is not None:
                heavy[word] = max(heavy[word], float(words[piece][number]))
        judged.logits[signal] = logit
        judged.spans[signal] = list(heavy.items())
        judged.vectors[signal] = vectors[number]


@torch.no_grad()
def read(model: Reader, conversations: list[Conversation], pieces: Pieces, size: int = 24) -> Reading:
    """By the model as it is trained."""
    model.eval()
    device = next(model.parameters()).device
    work = [(conversation, example) for conversation in conversations for example in examples_of(conversation, pieces)]
    work.sort(key=lambda one: one[1].length)
    best = _Best()
    for at in range(0, len(work), size):
        part = work[at : at + size]
        batch = collate([example for _, example in part]).to(device)
        with torch.autocast(device.type, dtype=torch.bfloat16):
            outputs = [one.float().cpu().numpy() for one in model(**batch.inputs)]
        for row, (conversation, example) in enumerate(part):
            best.add(conversation, example, *(one[row] for one in outputs))
    return best.reading()


def read_shipped(session: InferenceSession, conversations: list[Conversation], pieces: Pieces) -> Reading:
    """By the file that is shipped, a window at a time, as the extension does."""
    best = _Best()
    for conversation in conversations:
        for example in examples_of(conversation, pieces):
            inputs = {name: one[0].numpy().astype(np.int32) for name, one in collate([example]).inputs.items()}
            outputs = session.run(["signals", "words", "client", "vectors"], inputs)
            best.add(conversation, example, *outputs)
    return best.reading()


@dataclass
class Figures:
    hits: int = 0
    false: int = 0
    missed: int = 0

    def count(self, said: bool, labelled: bool) -> None:
        self.hits += said and labelled
        self.false += said and not labelled
        self.missed += labelled and not said

    @property
    def precision(self) -> float:
        return self.hits / max(1, self.hits + self.false)

    @property
    def recall(self) -> float:
        return self.hits / max(1, self.hits + self.missed)

    @property
    def f1(self) -> float:
        return 2 * self.hits / max(1, 2 * self.hits + self.false + self.missed)


Said = Callable[[Judged, str], bool]
"""Whether a signal is said of a message."""


def above(logit: float) -> Said:
    return lambda judged, signal: judged.logits[signal] >= logit


def figures(reading: Reading, said: Said) -> dict[str, Figures]:
    """By signal, and under `all`; conversations of strangers are left out, as the scorer does."""
    table = {name: Figures() for name in (*SIGNALS, "all")}
    for judged in reading.messages:
        if judged.conversation.kind == "not-a-client":
            continue
        labelled = judged.conversation.messages[judged.message].marked
        for signal in judged.logits:
            for row in (table[signal], table["all"]):
                row.count(said(judged, signal), signal in labelled)
    return table


def accused(judged: Judged, said: Said) -> bool:
    return any(said(judged, signal) for signal in judged.logits if signal not in ("praise", "paid"))


def false_alarms(reading: Reading, said: Said) -> float:
    """Messages without a label that get an accusing signal, per 100 such messages."""
    calm = [
        judged
        for judged in reading.messages
        if judged.conversation.kind != "not-a-client" and not judged.conversation.messages[judged.message].marked
    ]
    return 100 * sum(accused(judged, said) for judged in calm) / max(1, len(calm))


def strangers_flagged(reading: Reading, said: Said, client_logit: float) -> tuple[int, int]:
    """How many that are no clients get an accusing signal though the model was asked what they are; and of how many."""
    taken = {conversation.id for conversation, logit in reading.clients if logit >= client_logit}
    strangers = {conversation.id for conversation, _ in reading.clients if conversation.kind == "not-a-client"}
    flagged = {
        judged.conversation.id
        for judged in reading.messages
        if judged.conversation.id in strangers & taken and accused(judged, said)
    }
    return len(flagged), len(strangers)
