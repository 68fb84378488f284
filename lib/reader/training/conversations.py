"""The labelled conversations, as they lie in data/, read into what the model is fed."""

import json
import re
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

DATA = Path(__file__).parent / "data"

HELD_BACK = ("w06", "w16", "w22")
"""Writers (one of each language) whose conversations no training sees: w06 literary, w16 and w22 plain."""

_ANSWER = re.compile(r"^\s*(re|aw|sv|antw|odp|회신|답장)\s*:", re.IGNORECASE)


@dataclass
class Message:
    role: str
    at: datetime
    """The owner's own clock."""
    subject: str
    text: str
    marked: dict[str, str] = field(default_factory=dict)
    """Signal to the words that speak for it; empty words where only the message is labelled."""


@dataclass
class Conversation:
    id: str
    language: str
    writer: str
    kind: str
    decision: str
    names: tuple[str, str]
    """The owner's and the other side's."""
    messages: list[Message]


def read_conversations(folder: Path = DATA) -> list[Conversation]:
    """All conversations, in the order of the files' names."""
    return [
        _conversation(json.loads(line))
        for path in sorted(folder.glob("*.jsonl"))
        for line in path.read_text(encoding="utf-8").splitlines()
        if line.strip()
    ]


def is_held_back(conversation: Conversation) -> bool:
    return conversation.writer in HELD_BACK


def _conversation(row: dict) -> Conversation:
    language, writer, _ = row["id"].split("-", 2)
    messages = [_message(one) for one in row["m"]]
    return Conversation(row["id"], language, writer, row["kind"], row["decision"], (row["owner"], row["client"]), messages)


def _message(one: list) -> Message:
    role, at, subject, text, marked = one
    subject = "" if _ANSWER.match(subject) else subject
    return Message(role, datetime.strptime(at, "%Y-%m-%d %H:%M"), subject, text, marked)
