"""The words that are shown for a sign: the run of words that speaks most for it. The same rule as lib/reader/evidence.ts."""

import math

from judge import Judged, Reading

WIDEN = 3
"""Words on either side, where no word is heavy enough by itself."""
LONGEST = 40
"""Words that are shown at most."""


def evidence_of(words: list[tuple[tuple[int, int], float]], threshold: float) -> tuple[int, int]:
    """Start and end in the text."""
    gains = [1 / (1 + math.exp(-logit)) - threshold for _, logit in words]
    best, run, first, span = 0.0, 0.0, 0, None
    for index, gain in enumerate(gains):
        if run <= 0:
            run, first = 0.0, index
        run += gain
        if index - first == LONGEST:
            run -= gains[first]
            first += 1
        if run > best:
            best, span = run, (first, index)
    if span is None:
        heaviest = max(range(len(gains)), key=gains.__getitem__)
        span = (max(0, heaviest - WIDEN), min(len(gains) - 1, heaviest + WIDEN))
    return words[span[0]][0][0], words[span[1]][0][1]


def overlap(reading: Reading, said, threshold: float) -> float:
    """Of the hits with marked words, the share whose evidence overlaps these. @param said: tells of a message and signal."""
    hits = met = 0
    for judged in reading.messages:
        for signal, words in _marked(judged).items():
            if not said(judged, signal) or not judged.spans[signal]:
                continue
            start, end = evidence_of(judged.spans[signal], threshold)
            at = judged.conversation.messages[judged.message].text.find(words)
            hits += 1
            met += start < at + len(words) and end > at
    return met / max(1, hits)


def _marked(judged: Judged) -> dict[str, str]:
    marked = judged.conversation.messages[judged.message].marked
    return {signal: words for signal, words in marked.items() if words and signal in judged.logits}
