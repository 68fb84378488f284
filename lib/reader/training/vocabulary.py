"""Chooses the pieces of the e5 vocabulary that are shipped and writes them as a tokenizer of their own.

Kept are: every single character of the scripts that English, Korean, Japanese, German and Spanish mail is written in
(of the Chinese characters those that Japanese words use); every piece with Hangul; every piece that the training conversations use; and, until SIZE is reached, the pieces that
the word frequencies of the five languages use most (package wordfreq; capitalised forms counted too).
"""

import json
import sys
import unicodedata
from collections import Counter
from importlib.resources import files
from pathlib import Path

from tokenizers import Tokenizer
from wordfreq import get_frequency_dict

from conversations import read_conversations
from words import words_of

SIZE = 32_000
LANGUAGES = ("en", "ko", "ja", "de", "es")
CAPITALISED = {"en": 0.3, "de": 1.0, "es": 0.3}
"""Weight of a word with a capital, beside 1 for the small one: the lists hold small letters only."""

SCRIPTS = ("LATIN", "HANGUL", "HIRAGANA", "KATAKANA", "DIGIT")


def source() -> dict:
    package = files("semantra_multilingual") / "assets" / "multilingual-e5-small" / "tokenizer.json"
    return json.loads(package.read_text(encoding="utf-8"))


def tokenizer_of(vocabulary: list, base: dict) -> dict:
    """A tokenizer for single, already normalised words."""
    special = [token for token in base["added_tokens"] if token["content"] != "<mask>"]
    return {
        "version": "1.0",
        "truncation": None,
        "padding": None,
        "added_tokens": special,
        "normalizer": None,
        "pre_tokenizer": {"type": "Metaspace", "replacement": "▁", "prepend_scheme": "always", "split": True},
        "post_processor": None,
        "decoder": None,
        "model": {"type": "Unigram", "unk_id": 3, "vocab": vocabulary},
    }


def is_letter_kept(piece: str) -> bool:
    bare = piece.removeprefix("▁")
    if len(bare) > 1:
        return any("가" <= letter <= "힣" for letter in bare)
    if not bare or ord(bare) < 0x250 or unicodedata.category(bare)[0] in "PS":
        return True
    return unicodedata.name(bare, "").startswith(SCRIPTS)


def use_of_pieces(whole: Tokenizer) -> tuple[Counter, Counter]:
    """How often the conversations, and the five languages (per million words), use each piece."""
    used, common = Counter(), Counter()
    for conversation in read_conversations():
        for message in conversation.messages:
            for _, _, word in words_of(f"{message.subject} {message.text}"):
                used.update(whole.encode(word, add_special_tokens=False).ids)
    for language in LANGUAGES:
        for word, frequency in get_frequency_dict(language, wordlist="best").items():
            forms = [(word, 1.0), (word.capitalize(), CAPITALISED.get(language, 0))]
            for form, weight in forms:
                if weight:
                    for piece in whole.encode(form, add_special_tokens=False).ids:
                        common[piece] += frequency * weight * 1e6
    return used, common


def choose() -> tuple[list, list[int]]:
    base = source()
    vocabulary = base["model"]["vocab"]
    whole = Tokenizer.from_str(json.dumps(tokenizer_of(vocabulary, base)))
    used, common = use_of_pieces(whole)
    kept = set(range(4)) | set(used)
    kept |= {index for index, (piece, _) in enumerate(vocabulary) if is_letter_kept(piece)}
    kept |= {index for index in common if len(vocabulary[index][0]) == 1}
    for piece, _ in common.most_common():
        if len(kept) >= SIZE:
            break
        kept.add(piece)
    ids = sorted(kept - {250_001})
    return [vocabulary[index] for index in ids], ids


def main(target: Path) -> None:
    vocabulary, ids = choose()
    target.mkdir(parents=True, exist_ok=True)
    text = json.dumps(tokenizer_of(vocabulary, source()), ensure_ascii=False, separators=(",", ":"))
    (target / "tokenizer.json").write_text(text, encoding="utf-8")
    (target / "pieces.json").write_text(json.dumps(ids))
    print(f"{len(ids)} pieces, {len(text.encode()) / 1e6:.2f} MB")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
