"""Writes the model card: what the model is, what it was measured to do, and on what."""

import math
from dataclasses import dataclass
from pathlib import Path

from calibrate import Line, reliability
from conversations import HELD_BACK, Conversation
from judge import Figures, Reading, Said, above, false_alarms, figures, strangers_flagged
from signals import SIGNALS

LITERARY = {f"w{number:02d}" for number in range(1, 13)}
"""Writers who say things sideways; the others write plainly."""
EXPERIMENTS = Path(__file__).parent / "experiments.md"
"""What other trainings showed, kept by hand."""


@dataclass
class Measured:
    held_back: list[Conversation]
    trained: Reading
    """By the weights as trained."""
    shipped: Reading
    """By the file that is shipped."""
    lines: dict[str, Line]
    threshold: float
    client: Line
    client_threshold: float
    overlap: float
    sizes: dict[str, int]
    hashes: dict[str, str]
    versions: dict[str, str]
    log: str

    def said(self, judged, signal: str) -> bool:
        return bool(self.lines[signal](judged.logits[signal]) >= self.threshold)

    @property
    def client_logit(self) -> float:
        """The raw score at the client threshold."""
        return (math.log(self.client_threshold / (1 - self.client_threshold)) - self.client.b) / self.client.a


def part_of(reading: Reading, holds) -> Reading:
    return Reading(
        [judged for judged in reading.messages if holds(judged.conversation)],
        [(conversation, logit) for conversation, logit in reading.clients if holds(conversation)],
    )


def kinds_of_mail():
    for language, name in (("en", "English"), ("ko", "Korean")):
        yield f"{name}, sideways", lambda one, language=language: one.language == language and one.writer in LITERARY
        yield f"{name}, plain", lambda one, language=language: one.language == language and one.writer not in LITERARY


def show(row: Figures) -> str:
    return f"{row.f1:.3f} ({row.precision:.2f} / {row.recall:.2f}, {row.hits + row.missed})"


def write_card(path: Path, measured: Measured) -> None:
    path.write_text("\n".join([*_head(measured), *_figures(measured), *_reliability(measured), EXPERIMENTS.read_text(), *_made_of(measured)]) + "\n")


def _head(measured: Measured) -> list[str]:
    return [
        "# The reader: model card",
        "",
        "Written by `npm run train`. An encoder for a whole conversation, fine-tuned from multilingual-e5-small (MIT): 12 layers of 384, a",
        "vocabulary cut to the pieces that English, Korean, Japanese, German and Spanish need. It scores each message for eleven signs, each word for",
        "how much it speaks for a sign, and the conversation for whether the other side is a client. It was trained on English and Korean alone.",
        "",
        f"Held back from all training: the conversations of the writers {', '.join(HELD_BACK)} of each language ({len(measured.held_back)} conversations). Thresholds and",
        "calibration were fitted on the same conversations, so the figures below are a little better than on mail of anybody else.",
        "",
    ]


def _figures(measured: Measured) -> list[str]:
    parts = [(name, part_of(measured.shipped, holds)) for name, holds in kinds_of_mail()]
    tables = [figures(part, measured.said) for _, part in parts]
    rows = ["## On the held-back writers: F1 (precision / recall, labels)", ""]
    rows += [f"| sign | {' | '.join(name for name, _ in parts)} |", f"|---|{'---|' * len(parts)}"]
    for signal in (*SIGNALS, "all"):
        rows.append(f"| {signal} | {' | '.join(show(table[signal]) for table in tables)} |")
    alarms = [f"{false_alarms(part, measured.said):.1f}" for _, part in parts]
    strangers = ["{} of {}".format(*strangers_flagged(part, measured.said, measured.client_logit)) for _, part in parts]
    rows.append(f"| false alarms per 100 messages without a label | {' | '.join(alarms)} |")
    rows.append(f"| strangers with an accusing sign | {' | '.join(strangers)} |")
    plain: Said = above(0.5)
    before, after = figures(measured.trained, plain)["all"].f1, figures(measured.shipped, plain)["all"].f1
    rows += ["", f"Micro F1 at one raw score before putting the numbers into 8 bits: {before:.3f}; after: {after:.3f}."]
    return [*rows, f"The evidence overlaps the marked words in {100 * measured.overlap:.1f}% of the hits.", ""]


def _reliability(measured: Measured) -> list[str]:
    rows = ["## Reliability", "", f"A sign is said from probability {measured.threshold} on.", ""]
    rows += ["| said | messages | mean | true |", "|---|---|---|---|"]
    rows += [f"| {name} | {count} | {mean:.3f} | {true:.3f} |" for name, count, mean, true in reliability(measured.lines, measured.shipped)]
    return [*rows, ""]


def _made_of(measured: Measured) -> list[str]:
    rows = ["## Made of", "", "| file | bytes |", "|---|---|"]
    rows += [f"| {name} | {size:,} |" for name, size in measured.sizes.items()]
    rows += ["", *(f"- {name}: SHA-256 `{digest}`" for name, digest in measured.hashes.items())]
    rows += ["", "Versions: " + ", ".join(f"{name} {number}" for name, number in measured.versions.items()) + "."]
    return [*rows, "", "## Training log", "", "```", measured.log.strip(), "```"]
