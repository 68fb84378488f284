"""The reader: an encoder over a whole conversation in which a message sees itself and what came before it."""

import math

import numpy as np
import torch
from torch import Tensor, nn

from base import HEADS, INNER, LAYERS, POSITIONS, WIDTH, BaseWeights
from signals import ROLES, SIGNALS

GAPS, HOURS, WEEKDAYS = 10, 24, 7
KEPT_LAYERS = 4
"""Layers at the bottom that stay as they are in the base: a fifth of the time is saved, and the languages that are not trained on gain."""
_HIDDEN = -1e4
"""Added to what may not be seen; finite, so that a row of nothing else stays a number in 16 bits."""


class Layer(nn.Module):
    """One layer of BERT, its attention written out: the exporter gets a boolean mask wrong otherwise."""

    def __init__(self, dropout: float):
        super().__init__()
        self.query = nn.Linear(WIDTH, WIDTH)
        self.key = nn.Linear(WIDTH, WIDTH)
        self.value = nn.Linear(WIDTH, WIDTH)
        self.mix = nn.Linear(WIDTH, WIDTH)
        self.mix_norm = nn.LayerNorm(WIDTH, eps=1e-12)
        self.widen = nn.Linear(WIDTH, INNER)
        self.narrow = nn.Linear(INNER, WIDTH)
        self.narrow_norm = nn.LayerNorm(WIDTH, eps=1e-12)
        self.drop = nn.Dropout(dropout)

    def forward(self, x: Tensor, mask: Tensor) -> Tensor:
        batch, length, _ = x.shape

        def split(y: Tensor) -> Tensor:
            return y.view(batch, length, HEADS, WIDTH // HEADS).transpose(1, 2)

        query, key, value = split(self.query(x)), split(self.key(x)), split(self.value(x))
        scores = query @ key.transpose(2, 3) / math.sqrt(WIDTH // HEADS) + mask
        seen = scores.softmax(-1).to(value.dtype) @ value
        seen = seen.transpose(1, 2).reshape(batch, length, WIDTH)
        x = self.mix_norm(x + self.drop(self.mix(seen)))
        return self.narrow_norm(x + self.drop(self.narrow(nn.functional.gelu(self.widen(x)))))


class Reader(nn.Module):
    """
    Takes a batch of windows: `ids`, `block` [B, T]; `start`, `role`, `gap`, `hour`, `weekday` [B, M]. Padding has block M (one past the last),
    so that nothing sees it.
    """

    def __init__(self, pieces: int, layers: int = LAYERS, dropout: float = 0.1):
        super().__init__()
        self.word = nn.Embedding(pieces, WIDTH)
        self.position = nn.Embedding(POSITIONS, WIDTH)
        self.norm = nn.LayerNorm(WIDTH, eps=1e-12)
        self.drop = nn.Dropout(dropout)
        self.about = nn.ModuleDict(
            {
                "role": nn.Embedding(len(ROLES), WIDTH),
                "gap": nn.Embedding(GAPS, WIDTH),
                "hour": nn.Embedding(HOURS, WIDTH),
                "weekday": nn.Embedding(WEEKDAYS, WIDTH),
            }
        )
        self.layers = nn.ModuleList([Layer(dropout) for _ in range(layers)])
        self.words_head = nn.Linear(WIDTH, len(SIGNALS))
        self.whole_head = nn.Linear(WIDTH, len(SIGNALS))
        self.part_head = nn.Parameter(torch.randn(len(SIGNALS), WIDTH) * 0.02)
        self.client_head = nn.Linear(WIDTH, 1)
        for table in self.about.values():
            nn.init.zeros_(table.weight)
        for kept in (self.word, self.position, self.norm, *self.layers[:KEPT_LAYERS]):
            kept.requires_grad_(False)

    def load_base(self, kept: list[int]) -> None:
        """Takes over the weights of the base, and of its word vectors those of the kept pieces."""
        base = BaseWeights()

        def put(to: Tensor, value: np.ndarray) -> None:
            to.data.copy_(torch.from_numpy(value).view_as(to))

        put(self.word.weight, base.rows("emb.word", WIDTH)[kept])
        put(self.position.weight, base.floats("emb.pos").reshape(-1, WIDTH)[:POSITIONS] + base.floats("emb.type")[:WIDTH])
        put(self.norm.weight, base.floats("emb.ln.w"))
        put(self.norm.bias, base.floats("emb.ln.b"))
        for index, layer in enumerate(self.layers):
            for name, part, width in (
                ("q", layer.query, WIDTH),
                ("k", layer.key, WIDTH),
                ("v", layer.value, WIDTH),
                ("ao", layer.mix, WIDTH),
                ("fi", layer.widen, WIDTH),
                ("fo", layer.narrow, INNER),
            ):
                put(part.weight, base.rows(f"l{index}.{name}.w", width))
                put(part.bias, base.floats(f"l{index}.{name}.b"))
            for name, part in (("aln", layer.mix_norm), ("oln", layer.narrow_norm)):
                put(part.weight, base.floats(f"l{index}.{name}.w"))
                put(part.bias, base.floats(f"l{index}.{name}.b"))

    def forward(self, ids, block, start, role, gap, hour, weekday, shift=None):
        about = self.about["role"](role) + self.about["gap"](gap) + self.about["hour"](hour) + self.about["weekday"](weekday)
        blocks = start.shape[1]
        mine = (block[:, None, :] == torch.arange(blocks, device=ids.device)[None, :, None]).to(about.dtype)
        mask = (block[:, None, None, :] > block[:, None, :, None]).to(about.dtype) * _HIDDEN
        x = self.embed(ids, shift)
        for index, layer in enumerate(self.layers):
            # Who wrote and when joins in above the layers that know of nothing but text.
            x = layer(x + mine.transpose(1, 2) @ about if index == KEPT_LAYERS else x, mask)
        return self.read(x.float(), mine.float(), start)

    def embed(self, ids: Tensor, shift: Tensor | None) -> Tensor:
        positions = torch.arange(ids.shape[1], device=ids.device)[None, :]
        if shift is not None:
            positions = positions + shift[:, None]
        return self.drop(self.norm(self.word(ids) + self.position(positions)))

    def read(self, x: Tensor, mine: Tensor, start: Tensor):
        words = self.words_head(x)
        whole = x.gather(1, start.long()[:, :, None].expand(-1, -1, x.shape[2]))
        weight = (words.transpose(1, 2)[:, None] + (1 - mine)[:, :, None, :] * _HIDDEN).softmax(-1)
        vectors = weight @ x[:, None]
        signals = self.whole_head(whole) + (vectors * self.part_head).sum(-1)
        return signals, words, self.client_head(whole)[..., 0], vectors
