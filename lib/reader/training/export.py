"""The trained reader as the file that is shipped: word vectors in 4 bits, matrices in 8."""

import json
from pathlib import Path

import numpy as np
import onnx
import torch
from onnx import TensorProto, helper, numpy_helper
from onnxruntime.quantization import QuantType, quantize_dynamic
from torch import Tensor, nn

from base import WIDTH
from model import Reader

INPUTS = ("ids", "block", "start", "role", "gap", "hour", "weekday")
OUTPUTS = ("signals", "words", "client", "vectors")
_OPSET = 17
_QK = 32


class PackedWords(nn.Module):
    """Word vectors in 4 bits a number, blocks of 32 with a scale each: the base's own form, so nothing is lost."""

    def __init__(self, weight: Tensor):
        super().__init__()
        blocks = weight.detach().view(weight.shape[0], -1, _QK)
        peak = blocks.gather(2, blocks.abs().argmax(2, keepdim=True))
        scale = peak / -8
        safe = torch.where(scale == 0, torch.ones_like(scale), scale)
        numbers = (blocks / safe + 8).round().clamp(0, 15).to(torch.uint8)
        self.register_buffer("packed", numbers[..., :16] + numbers[..., 16:] * 16)
        self.register_buffer("scale", scale.half())

    def forward(self, ids: Tensor) -> Tensor:
        packed = self.packed[ids].float()
        high = (packed / 16).floor()
        numbers = torch.cat([packed - high * 16, high], dim=-1) - 8
        return (numbers * self.scale[ids].float()).flatten(-2)


class Window(nn.Module):
    """The reader for one window, without the dimension of a batch."""

    def __init__(self, reader: Reader):
        super().__init__()
        self.reader = reader

    def forward(self, *inputs: Tensor) -> tuple[Tensor, ...]:
        outputs = self.reader(*(one.long()[None] for one in inputs))
        return tuple(one[0] for one in outputs)


def example_inputs() -> tuple[Tensor, ...]:
    ids = torch.randint(4, 900, (40,), dtype=torch.int32)
    block = torch.tensor([0] * 15 + [1] * 25, dtype=torch.int32)
    start = torch.tensor([0, 15], dtype=torch.int32)
    return (ids, block, start, *(torch.tensor(pair, dtype=torch.int32) for pair in ([0, 1], [0, 3], [9, 21], [0, 6])))


def export_plain(reader: Reader, path: Path) -> None:
    """In 32 bits, save for the word vectors."""
    reader.eval()
    packed = PackedWords(reader.word.weight)
    difference = (packed(torch.arange(4, 500)) - reader.word.weight[4:500]).abs().max().item()
    assert difference < 1e-3, f"the word vectors were trained: packing changes them by {difference}"
    reader.word = packed
    axes = {"ids": {0: "T"}, "block": {0: "T"}, "words": {0: "T"}}
    axes |= {name: {0: "M"} for name in (*INPUTS[2:], "signals", "client", "vectors")}
    torch.onnx.export(
        Window(reader),
        example_inputs(),
        str(path),
        input_names=list(INPUTS),
        output_names=list(OUTPUTS),
        dynamic_axes=axes,
        opset_version=_OPSET,
        dynamo=False,
    )


def quantise(plain: Path, shipped: Path) -> None:
    """
    Every matrix in 8 bits. What goes into a matrix is put into 8 bits too, save for the second of each feed-forward block:
    there single large numbers would cost accuracy.
    """
    model = onnx.load(plain)
    narrow = [node.name for node in model.graph.node if node.op_type == "MatMul" and "narrow" in node.name]
    heads = [node.name for node in model.graph.node if node.op_type == "MatMul" and "head" in node.name]
    assert len(narrow) > 0, "no matrix of the feed-forward blocks found by its name"
    quantize_dynamic(
        plain,
        shipped,
        op_types_to_quantize=["MatMul"],
        nodes_to_exclude=[*narrow, *heads],
        weight_type=QuantType.QInt8,
        per_channel=True,
        extra_options={"MatMulConstBOnly": True},
    )
    model = onnx.load(shipped)
    for name in narrow:
        _store_in_8_bits(model.graph, name)
    onnx.save(model, shipped)


def _store_in_8_bits(graph: onnx.GraphProto, name: str) -> None:
    """A matrix that is kept in 8 bits, a scale for each of its columns, and used in 32."""
    node = next(one for one in graph.node if one.name == name)
    kept = next(one for one in graph.initializer if one.name == node.input[1])
    weight = numpy_helper.to_array(kept)
    scale = (np.abs(weight).max(axis=0) / 127).astype(np.float32)
    numbers = np.round(weight / scale).clip(-127, 127).astype(np.int8)
    graph.initializer.remove(kept)
    graph.initializer.extend(
        [
            numpy_helper.from_array(numbers, f"{kept.name}.numbers"),
            numpy_helper.from_array(scale, f"{kept.name}.scale"),
            helper.make_tensor(f"{kept.name}.zero", TensorProto.INT8, scale.shape, np.zeros(scale.shape, np.int8)),
        ]
    )
    inputs = [f"{kept.name}.{part}" for part in ("numbers", "scale", "zero")]
    graph.node.insert(0, helper.make_node("DequantizeLinear", inputs, [kept.name], f"{name}.whole", axis=1))


def load(weights: Path, vocabulary: Path, layers: int = 12) -> Reader:
    kept = json.loads((vocabulary / "pieces.json").read_text())
    reader = Reader(len(kept), layers)
    reader.load_state_dict(torch.load(weights, weights_only=True))
    return reader.eval()
