"""Text to words to pieces: the same steps as lib/reader/encode/words.ts, letter for letter."""

import re
import unicodedata
from functools import lru_cache

from tokenizers import Tokenizer

LONGEST_WORD = 48
"""Code points; what runs on without a space (a link, Japanese) is cut into words of this length."""

_WORD = re.compile(r"[^\s。、！？]+[。、！？]*|[。、！？]+")
_INVISIBLE = re.compile("[\u0000-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]")


def words_of(text: str) -> list[tuple[int, int, str]]:
    """Start, end (code points) and normalised form of each word; words of nothing visible are left out."""
    found = []
    for match in _WORD.finditer(text):
        for start in range(match.start(), match.end(), LONGEST_WORD):
            end = min(start + LONGEST_WORD, match.end())
            shown = _INVISIBLE.sub("", unicodedata.normalize("NFKC", text[start:end]))
            shown = "".join(shown.split())
            if shown:
                found.append((start, end, shown))
    return found


class Pieces:
    """The shipped vocabulary."""

    def __init__(self, path: str):
        self._tokenizer = Tokenizer.from_file(path)
        self.size = self._tokenizer.get_vocab_size()
        self.begin = self._tokenizer.token_to_id("<s>")
        self.end = self._tokenizer.token_to_id("</s>")
        self.pad = self._tokenizer.token_to_id("<pad>")
        self.unknown = self._tokenizer.token_to_id("<unk>")
        self.of_word = lru_cache(maxsize=200_000)(self._of_word)

    def _of_word(self, word: str) -> tuple[int, ...]:
        return tuple(self._tokenizer.encode(word, add_special_tokens=False).ids)
