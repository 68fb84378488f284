"""A conversation as the windows that the model reads: the same steps as lib/reader/encode/, number for number."""

from bisect import bisect_right
from dataclasses import dataclass, replace

from conversations import Conversation, Message
from signals import ROLES, SIGNALS
from words import Pieces, words_of

WINDOW = 512
"""Positions that the model has."""
CONTEXT = 192
"""Pieces of earlier mail that a later window begins with."""
LEAST_TAIL = 32
"""Pieces of a block that are still worth having when it does not fit whole."""
BLOCK = 320
"""Pieces that one block holds; a longer message is read in several."""
SUBJECT = 64
MOST_BLOCKS = 8

_GAP_HOURS = (1, 4, 12, 24, 72, 168, 336, 720)


@dataclass
class Block:
    message: int
    ids: list[int]
    words: list[tuple[int, int] | None]
    """For each piece the start and end of its word in the text; none for what is not of the text."""
    role: int
    gap: int
    hour: int
    weekday: int


@dataclass
class Window:
    blocks: list[Block]
    fresh: int
    """The first of the blocks that this window judges; those before are context."""


def blocks_of(conversation: Conversation, pieces: Pieces) -> list[Block]:
    before = None
    blocks = []
    for index, message in enumerate(conversation.messages):
        blocks.extend(_message_blocks(index, message, _gap(before, message), pieces))
        before = message
    return blocks


def windows_of(blocks: list[Block]) -> list[Window]:
    """Laid out from the first block on, so that later mail never moves what was read before."""
    windows, at = [], 0
    while at < len(blocks):
        context = _context(blocks, at)
        size = sum(len(block.ids) for block in context)
        end = at
        while end < len(blocks) and size + len(blocks[end].ids) <= WINDOW:
            size += len(blocks[end].ids)
            end += 1
        windows.append(Window(context + blocks[at:end], len(context)))
        at = end
    return windows


def _context(blocks: list[Block], at: int) -> list[Block]:
    """The blocks just before, as far as they fit; the end of the first that does not."""
    room, first = CONTEXT, at
    while first > 0 and len(blocks[first - 1].ids) <= room:
        first -= 1
        room -= len(blocks[first].ids)
    cut = [_tail(blocks[first - 1], room)] if first > 0 and room >= LEAST_TAIL else []
    return cut + blocks[first:at]


def _tail(block: Block, room: int) -> Block:
    """`<s>` and the last pieces."""
    return replace(block, ids=block.ids[:1] + block.ids[1 - room :], words=[None, *block.words[1 - room :]])


def _gap(before: Message | None, message: Message) -> int:
    if before is None:
        return 0
    hours = (message.at - before.at).total_seconds() / 3600
    return 1 + bisect_right(_GAP_HOURS, hours)


def _message_blocks(index: int, message: Message, gap: int, pieces: Pieces) -> list[Block]:
    subject = [piece for _, _, word in words_of(message.subject) for piece in pieces.of_word(word)][:SUBJECT]
    head = [pieces.begin, *subject, pieces.end] if subject else [pieces.begin]
    text = [
        (piece, (start, end)) for start, end, word in words_of(message.text) for piece in pieces.of_word(word)
    ]
    blocks, at = [], 0
    while (at < len(text) or not blocks) and len(blocks) < MOST_BLOCKS:
        room = BLOCK - len(head)
        part = text[at : at + room]
        blocks.append(
            Block(
                message=index,
                ids=head + [piece for piece, _ in part],
                words=[None] * len(head) + [word for _, word in part],
                role=ROLES.index(message.role),
                gap=1 if blocks else gap,
                hour=message.at.hour,
                weekday=message.at.weekday(),
            )
        )
        head, at = [pieces.begin], at + room
    return blocks


def marks_of(block: Block, message: Message) -> tuple[list[int], list[list[int]]]:
    """For each signal: whether this block carries it, and for each piece whether it is among the marked words (−1: unknown)."""
    carried, tokens = [], []
    for signal in SIGNALS:
        words = message.marked.get(signal)
        span = None if not words else (message.text.find(words), message.text.find(words) + len(words))
        found = [
            int(span is not None and word is not None and word[0] < span[1] and word[1] > span[0])
            for word in block.words
        ]
        inside = signal in message.marked and (span is None or any(found))
        carried.append(int(inside))
        tokens.append(found if span is not None or signal not in message.marked else [-1] * len(found))
    return carried, tokens
