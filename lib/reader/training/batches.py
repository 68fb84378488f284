"""Windows of like length put together, so that little is padding."""

import random
from dataclasses import dataclass

import torch
from torch import Tensor

from base import POSITIONS
from conversations import Conversation
from encode import Block, Window, blocks_of, marks_of, windows_of
from signals import ROLES, SIGNALS, sent_by
from words import Pieces

HIDDEN = 0.05
"""Share of a text's pieces that training puts the unknown piece in place of, so that no single word decides."""
UNKNOWN = 3
"""The id of `<unk>` (vocabulary.py)."""
SORTED_TOGETHER = 10
"""Batches that are sorted by length together: fewer, and more is padding; more, and batches are alike."""

_SENDABLE = torch.tensor([[sent_by(signal, role) for signal in SIGNALS] for role in ROLES])


@dataclass
class Example:
    window: Window
    carried: list[list[int]]
    """For each block and signal whether it is labelled."""
    marked: list[list[int]]
    """For each piece of the window and signal: 1 marked, 0 not, −1 unknown."""
    is_client: bool
    is_last: bool

    @property
    def length(self) -> int:
        return sum(len(block.ids) for block in self.window.blocks)


def examples_of(conversation: Conversation, pieces: Pieces) -> list[Example]:
    windows = windows_of(blocks_of(conversation, pieces))
    examples = []
    for index, window in enumerate(windows):
        carried, marked = [], []
        for block in window.blocks:
            labels, words = marks_of(block, conversation.messages[block.message])
            carried.append(labels)
            marked.extend(map(list, zip(*words)))
        is_client = conversation.kind != "not-a-client"
        examples.append(Example(window, carried, marked, is_client, index == len(windows) - 1))
    return examples


def batches_of(examples: list[Example], size: int, chance: random.Random) -> list[list[Example]]:
    """All examples once, in an order of chance."""
    order = list(examples)
    chance.shuffle(order)
    batches = []
    for at in range(0, len(order), size * SORTED_TOGETHER):
        near = sorted(order[at : at + size * SORTED_TOGETHER], key=lambda example: example.length)
        batches.extend(near[first : first + size] for first in range(0, len(near), size))
    chance.shuffle(batches)
    return batches


def _partly_hidden(block: Block, chance: random.Random) -> list[int]:
    return [UNKNOWN if word is not None and chance.random() < HIDDEN else piece for piece, word in zip(block.ids, block.words)]


@dataclass
class Batch:
    inputs: dict[str, Tensor]
    carried: Tensor
    """[B, M, S]"""
    judged: Tensor
    """[B, M, S]: 1 where the block is new in its window and its sender can send the signal."""
    marked: Tensor
    """[B, T, S]; −1 where it does not count."""
    client: Tensor
    client_weight: Tensor
    """[B, M]"""

    def to(self, device: torch.device) -> "Batch":
        inputs = {name: one.to(device) for name, one in self.inputs.items()}
        rest = (one.to(device) for one in (self.carried, self.judged, self.marked, self.client, self.client_weight))
        return Batch(inputs, *rest)


def collate(examples: list[Example], chance: random.Random | None = None) -> Batch:
    """@param chance: in training. Moves some windows to later positions, so that no position means anything, and hides some pieces."""
    longest = max(example.length for example in examples)
    most = max(len(example.window.blocks) for example in examples)
    count = len(examples)
    ids = torch.ones(count, longest, dtype=torch.long)
    block = torch.full((count, longest), most)
    about = {name: torch.zeros(count, most, dtype=torch.long) for name in ("start", "role", "gap", "hour", "weekday")}
    carried = torch.zeros(count, most, len(SIGNALS))
    judged = torch.zeros(count, most, len(SIGNALS))
    marked = torch.full((count, longest, len(SIGNALS)), -1.0)
    client_weight = torch.zeros(count, most)
    for row, example in enumerate(examples):
        at = 0
        for index, one in enumerate(example.window.blocks):
            end = at + len(one.ids)
            ids[row, at:end] = torch.tensor(one.ids if chance is None else _partly_hidden(one, chance))
            block[row, at:end] = index
            about["start"][row, index] = at
            for name in ("role", "gap", "hour", "weekday"):
                about[name][row, index] = getattr(one, name)
            if index >= example.window.fresh:
                sendable = _SENDABLE[one.role]
                judged[row, index] = sendable.float()
                carried[row, index] = torch.tensor(example.carried[index], dtype=torch.float)
                of_text = torch.tensor([word is not None for word in one.words])
                known = torch.tensor(example.marked[at:end], dtype=torch.float)
                marked[row, at:end] = torch.where(of_text[:, None] & sendable[None, :], known, -1.0)
                is_end = example.is_last and index == len(example.window.blocks) - 1
                client_weight[row, index] = 1.0 if is_end else 0.3
            at = end
    client = torch.tensor([float(example.is_client) for example in examples])[:, None].expand(-1, most)
    inputs = {"ids": ids, "block": block, **about}
    if chance is not None:
        free = POSITIONS - longest
        inputs["shift"] = torch.tensor([chance.randint(0, free) if chance.random() < 0.5 else 0 for _ in examples])
    return Batch(inputs, carried, judged, marked, client, client_weight)
