"""Writes how some talks are encoded, for the tests to hold the extension's encoding against."""

import json
import sys
from datetime import datetime, timedelta
from pathlib import Path

from conversations import Conversation, Message
from encode import blocks_of, windows_of
from words import Pieces

_START = datetime(2026, 3, 2, 9, 30)

_LONG = "The third wall needs two coats, and the skirting is still bare behind the piano. "


def talks() -> list[list[tuple[str, float, str, str]]]:
    """Role, hours since the message before, subject, text."""
    return [
        [
            ("owner", 0, "Kitchen tiles", "Hello Ines,\n\nthe tiles came this morning: 42 boxes, none broken.\nShall I start on Thursday?\n\nJo"),
            ("client", 3, "Re: Kitchen tiles", "Thursday’s fine — “early” if you can… ☺️"),
            ("client", 90, "", "ＡＳＡＰ?? I’m at €1,200 already"),
        ],
        [
            ("client", 0, "시안 관련", "안녕하세요 대표님, 시안 잘 받았습니다ㅎㅎ\n근데 로고가 좀… ㅠㅠ"),
            ("owner", 0.5, "회신: 시안 관련", "네, 금요일까지 다시 드릴게요^^"),
        ],
        [
            ("client", 0, "Edge", "zero​width soft­hyphen ﻿bom é é ﬁne ½ ㈜한빛 １２３"),
            ("client", 200, "", "   \n\t "),
            ("owner", 800, "", "お世話になっております。請求書を送ります！どうぞ"),
            ("client", 20, "", "https://files.example/" + "a1b2c3" * 20 + " 뷁뛟 🦄🦄 ok"),
            ("client", 5, "", "x" * 130),
        ],
        [("owner" if number % 2 else "client", 30, "A long one" if number == 0 else "", _LONG * (3 + number * 9)) for number in range(7)],
    ]


def conversation_of(talk: list[tuple[str, float, str, str]]) -> Conversation:
    at, messages = _START, []
    for role, hours, subject, text in talk:
        at += timedelta(hours=hours)
        shown = "" if subject.startswith(("Re:", "회신:")) else subject
        messages.append(Message(role, at, shown, text))
    return Conversation("", "", "", "", "", ("", ""), messages)


def main(vocabulary: Path, target: Path) -> None:
    pieces = Pieces(str(vocabulary / "tokenizer.json"))
    found = []
    for talk in talks():
        conversation = conversation_of(talk)
        messages = [
            {"role": role, "at": message.at.isoformat() + "Z", "subject": subject, "text": text}
            for (role, _, subject, text), message in zip(talk, conversation.messages)
        ]
        windows = [
            {"fresh": window.fresh, "blocks": [vars(block) for block in window.blocks]}
            for window in windows_of(blocks_of(conversation, pieces))
        ]
        found.append({"messages": messages, "windows": windows})
    target.write_text(json.dumps(found, ensure_ascii=False) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
