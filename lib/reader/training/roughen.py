"""Copies of conversations as people in a hurry, of other names and of other regions would have written them: what they say stays the same."""

import random
import re
from collections.abc import Callable
from dataclasses import replace

from conversations import Conversation, Message

Edit = tuple[int, int, str]
"""Start and end (code points) of what is replaced, and what by."""

EDITED_WORDS = 0.12
"""Share of words that are written otherwise, in a text that is roughened at all."""

_WORD = re.compile(r"\S+")
_SHORT = {
    "you": ("u", "ye"), "your": ("ur", "yer"), "are": ("r",), "please": ("pls", "plz"), "because": ("cos", "bc"), "thanks": ("thx", "ta"),
    "tomorrow": ("tmrw", "the morn"), "the": ("", "tha"), "a": ("",), "an": ("",), "to": ("", "tae"), "for": ("4",), "my": ("me",), "and": ("&", "n"),
    "isn't": ("ain't",), "is": ("",), "was": ("were",), "were": ("was",), "has": ("have",), "have": ("has",), "don't": ("dont", "dinna"), "not": ("no",),
    "yes": ("aye", "yep"), "what": ("wot",), "with": ("wi",), "of": ("o'",), "about": ("abt",), "going": ("gonna",), "message": ("msg",), "know": ("ken",),
}  # fmt: skip
_KOREAN_ENDINGS = {
    "습니다": ("슴다", "습니더", "습니당"), "합니다": ("함다", "합니더", "합니당"), "세요": ("세여", "셔요", "이소"), "어요": ("어여", "어예", "어유"),
    "해요": ("해여", "해유", "해예"), "니까": ("니꺼", "ㄴ까"), "는데요": ("는디요", "는데여"), "을": ("",), "를": ("",),
}  # fmt: skip
_AFTER_KOREAN = (" ㅎㅎ", " ㅋㅋ", "~", " ^^", "..")


def roughened(conversation: Conversation, other: Conversation, chance: random.Random) -> Conversation:
    """@param other: of the same language; its people's names are taken."""
    names = _names(conversation, other) if chance.random() < 0.5 else {}
    rough = _rough_english if conversation.language == "en" else _rough_korean
    edit = rough if chance.random() < 0.7 or not names else _untouched
    messages = [_rewritten(message, names, edit, chance) for message in conversation.messages]
    return replace(conversation, messages=messages)


def _names(conversation: Conversation, other: Conversation) -> dict[str, str]:
    """Whole names, given names, family names, each to one of the same sort."""
    found: dict[str, str] = {}
    for mine, theirs in zip(conversation.names, other.names):
        pairs = [(mine, theirs), *zip(_parts(mine, conversation.language), _parts(theirs, other.language))]
        found.update({old: new for old, new in pairs if len(old) > 1 and old != new})
    return found


def _parts(name: str, language: str) -> list[str]:
    """Titles and initials are left out."""
    return [name[1:]] if language == "ko" else [part for part in name.split() if not part.endswith(".")]


def _rewritten(message: Message, names: dict[str, str], edit: "Rough", chance: random.Random) -> Message:
    text, marked = message.text, message.marked
    if names:
        text, marked = _apply(text, marked, _renaming(text, names))
    return replace(message, **dict(zip(("text", "marked"), _apply(text, marked, edit(text, chance)))))


def _renaming(text: str, names: dict[str, str]) -> list[Edit]:
    longest_first = sorted(names, key=len, reverse=True)
    pattern = re.compile("|".join(rf"(?<!\w){re.escape(name)}" for name in longest_first))
    return [(found.start(), found.end(), names[found.group()]) for found in pattern.finditer(text)]


Rough = Callable[[str, random.Random], list[Edit]]


def _untouched(_text: str, _chance: random.Random) -> list[Edit]:
    return []


def _rough_english(text: str, chance: random.Random) -> list[Edit]:
    small = chance.random() < 0.3
    edits = []
    for found in _WORD.finditer(text):
        word = found.group()
        new = _rough_word(word, chance) if chance.random() < EDITED_WORDS else word
        new = new.lower() if small else new
        if new != word:
            edits.append((found.start(), found.end(), new))
    return edits


def _rough_word(word: str, chance: random.Random) -> str:
    bare = word.rstrip(".,!?;:)")
    tail = word[len(bare) :]
    if bare.lower() in _SHORT:
        return chance.choice(_SHORT[bare.lower()]) + tail
    if "'" in bare or "’" in bare:
        return bare.replace("'", "").replace("’", "") + tail
    if bare.endswith("ing") and len(bare) > 4:
        return bare[:-1] + tail
    return _mistyped(bare, chance) + ("" if chance.random() < 0.5 else tail)


def _mistyped(word: str, chance: random.Random) -> str:
    """Two letters swapped, one left out or one doubled; figures stay, for they carry meaning."""
    if len(word) < 4 or not word.isalpha():
        return word
    at = chance.randrange(1, len(word) - 2)
    kind = chance.randrange(3)
    if kind == 0:
        return word[:at] + word[at + 1] + word[at] + word[at + 2 :]
    return word[:at] + word[at + 1 :] if kind == 1 else word[:at] + word[at] + word[at:]


def _rough_korean(text: str, chance: random.Random) -> list[Edit]:
    edits = []
    for found in _WORD.finditer(text):
        if chance.random() >= 2 * EDITED_WORDS:
            continue
        word = found.group()
        bare = word.rstrip(".,!?~")
        ending = next((one for one in _KOREAN_ENDINGS if bare.endswith(one) and len(bare) > len(one) + 1), None)
        if ending:
            edits.append((found.start(), found.end(), bare[: -len(ending)] + chance.choice(_KOREAN_ENDINGS[ending]) + word[len(bare) :]))
        elif word.endswith("."):
            edits.append((found.end() - 1, found.end(), chance.choice(_AFTER_KOREAN)))
        elif text[found.end() : found.end() + 1] == " ":
            edits.append((found.end(), found.end() + 1, ""))
    return edits


def _apply(text: str, marked: dict[str, str], edits: list[Edit]) -> tuple[str, dict[str, str]]:
    """The edited text, and the marked words as they stand in it."""
    spans = {signal: (text.find(words), text.find(words) + len(words)) for signal, words in marked.items() if words}
    parts, at, moved = [], 0, []
    for start, end, new in edits:
        parts += [text[at:start], new]
        at = end
        moved.append((start, end, len(new) - (end - start)))
    rough = "".join([*parts, text[at:]])

    def place(offset: int) -> int:
        return offset + sum(by for start, end, by in moved if end <= offset)

    return rough, {signal: rough[place(spans[signal][0]) : place(spans[signal][1])].strip() if words else words for signal, words in marked.items()}
