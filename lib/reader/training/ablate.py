"""What the parts of the input bring: the shipped file reads the held-back writers without them. Prints rows for experiments.md."""

import argparse
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import onnxruntime

from conversations import Conversation, is_held_back, read_conversations
from judge import above, false_alarms, figures, read_shipped
from words import Pieces

RAW_SCORE = 0.5
NOON = datetime(2026, 3, 2, 12)
"""A Monday in working hours."""


def whole(conversation: Conversation) -> list[Conversation]:
    return [conversation]


def alone(conversation: Conversation) -> list[Conversation]:
    """Each message as a conversation of its own."""
    return [replace(conversation, id=f"{conversation.id} {number}", messages=[one]) for number, one in enumerate(conversation.messages)]


def without_clock(conversation: Conversation) -> list[Conversation]:
    """All written around one noon, with the same time between any two."""
    messages = [replace(one, at=NOON + timedelta(minutes=number)) for number, one in enumerate(conversation.messages)]
    return [replace(conversation, messages=messages)]


PARTS: dict[str, Callable[[Conversation], list[Conversation]]] = {
    "all of it": whole,
    "each message alone": alone,
    "no clock, weekday or time since the message before": without_clock,
}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--shipped", required=True, help="folder with model.onnx and tokenizer.json")
    folder = Path(parser.parse_args().shipped)
    session = onnxruntime.InferenceSession(str(folder / "model.onnx"))
    pieces = Pieces(str(folder / "tokenizer.json"))
    held_back = [one for one in read_conversations() if is_held_back(one)]
    for name, variant in PARTS.items():
        for language in ("en", "ko"):
            conversations = [part for one in held_back if one.language == language for part in variant(one)]
            reading = read_shipped(session, conversations, pieces)
            said = above(RAW_SCORE)
            print(f"{name} | {language} | F1 {figures(reading, said)['all'].f1:.3f} | false alarms {false_alarms(reading, said):.1f}", flush=True)


if __name__ == "__main__":
    main()
