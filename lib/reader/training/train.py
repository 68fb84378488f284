"""Trains the reader. Writes a checkpoint as it goes, and takes up from it when started again with the same arguments."""

import argparse
import json
import random
import time
from copy import deepcopy
from pathlib import Path

import torch
from torch import Tensor, nn

from batches import Batch, Example, batches_of, collate, examples_of
from conversations import Conversation, is_held_back, read_conversations
from judge import above, false_alarms, figures, read, strangers_flagged
from model import Reader
from roughen import roughened
from words import Pieces

POSITIVE_WEIGHT = 1.5
BODY_RATE, ABOUT_RATE, HEAD_RATE = 8e-5, 3e-4, 1e-3
WARM_UP = 0.08
BATCH = 12
EMA = 0.995
SAVE_EVERY = 50
ROUGHENED = 0.3
"""Share of conversations that an epoch sees with other names, slips of the pen or regional forms."""


def loss_of(outputs: tuple[Tensor, ...], batch: Batch) -> Tensor:
    signals, words, client, _ = outputs
    bce = nn.functional.binary_cross_entropy_with_logits
    weight = torch.tensor(POSITIVE_WEIGHT, device=signals.device)
    message = (bce(signals, batch.carried, pos_weight=weight, reduction="none") * batch.judged).sum() / batch.judged.sum()
    known = (batch.marked >= 0).float()
    word = (bce(words, batch.marked.clamp(min=0), pos_weight=weight, reduction="none") * known).sum() / known.sum()
    kind = (bce(client, batch.client, reduction="none") * batch.client_weight).sum() / batch.client_weight.sum()
    return 10 * message + 5 * word + 0.5 * kind


def rate_at(step: int, steps: int) -> float:
    """The share of the full rate: a linear rise, then a linear fall to nothing."""
    rise = max(1, int(WARM_UP * steps))
    return step / rise if step < rise else max(0.0, (steps - step) / max(1, steps - rise))


def optimizer_of(model: Reader) -> torch.optim.AdamW:
    heads = ("words_head", "whole_head", "part_head", "client_head")
    body, plain, about, head = [], [], [], []
    for name, parameter in model.named_parameters():
        if parameter.requires_grad and name.startswith("about"):
            about.append(parameter)
        elif parameter.requires_grad:
            (head if name.startswith(heads) else plain if parameter.ndim < 2 else body).append(parameter)
    return torch.optim.AdamW(
        [
            {"params": body, "lr": BODY_RATE, "weight_decay": 0.01},
            {"params": plain, "lr": BODY_RATE, "weight_decay": 0.0},
            {"params": about, "lr": ABOUT_RATE, "weight_decay": 0.0},
            {"params": head, "lr": HEAD_RATE, "weight_decay": 0.01},
        ],
        fused=True,
    )


class Run:
    """A training with all that has to be kept to go on with it."""

    def __init__(self, options: argparse.Namespace):
        self.options = options
        self.folder = Path(options.out)
        self.folder.mkdir(parents=True, exist_ok=True)
        torch.manual_seed(options.seed)
        self.pieces = Pieces(str(Path(options.vocabulary) / "tokenizer.json"))
        self.model = Reader(self.pieces.size, options.layers, options.dropout)
        self.device = torch.device("cuda" if torch.cuda.is_available() else "cpu")
        self.model.load_base(json.loads((Path(options.vocabulary) / "pieces.json").read_text()))
        self.model.to(self.device)
        self.average = deepcopy(self.model)
        self.optimizer = optimizer_of(self.model)
        self.rates = [group["lr"] for group in self.optimizer.param_groups]
        self.learnt = [one for one in self.model.parameters() if one.requires_grad]
        self.averaged = [one for one in self.average.parameters() if one.requires_grad]
        self.step = 0
        if not self.resume() and options.start:
            self.take_over(Path(options.start), keep_step=False)

    def resume(self) -> bool:
        """Goes on where this run was ended, if it was."""
        path = self.folder / "checkpoint.pt"
        if path.exists():
            self.take_over(path, keep_step=True)
        return path.exists()

    def take_over(self, path: Path, keep_step: bool) -> None:
        kept = torch.load(path, map_location=self.device, weights_only=True)
        self.model.load_state_dict(kept["model"])
        self.average.load_state_dict(kept["average"])
        self.optimizer.load_state_dict(kept["optimizer"])
        self.step = kept["step"] if keep_step else 0

    def save(self) -> None:
        kept = {
            "model": self.model.state_dict(),
            "average": self.average.state_dict(),
            "optimizer": self.optimizer.state_dict(),
            "step": self.step,
        }
        torch.save(kept, self.folder / "checkpoint.new")
        (self.folder / "checkpoint.new").rename(self.folder / "checkpoint.pt")

    def learn(self, batch: Batch, steps: int) -> float:
        for group, rate in zip(self.optimizer.param_groups, self.rates):
            group["lr"] = self.options.rate * rate * rate_at(self.step + 1, steps)
        self.model.train()
        batch = batch.to(self.device)
        with torch.autocast(self.device.type, dtype=torch.bfloat16):
            outputs = self.model(**batch.inputs)
        loss = loss_of(outputs, batch)
        self.optimizer.zero_grad()
        loss.backward()
        nn.utils.clip_grad_norm_(self.model.parameters(), 1.0)
        self.optimizer.step()
        self.step += 1
        keep = EMA if self.options.start else min(EMA, self.step / (self.step + 10))
        with torch.no_grad():
            torch._foreach_lerp_(self.averaged, self.learnt, 1 - keep)
        return loss.item()

    def say(self, line: str) -> None:
        print(line, flush=True)
        with (self.folder / "log.txt").open("a") as log:
            log.write(line + "\n")


def main() -> None:
    options = arguments()
    torch.set_num_threads(options.threads)
    run = Run(options)
    conversations = [one for one in read_conversations() if options.all or not is_held_back(one)]
    held_back = [one for one in read_conversations() if is_held_back(one)]
    chance = random.Random(options.seed)
    chance.shuffle(conversations)
    conversations = conversations[: int(len(conversations) * options.share)]
    examples = [examples_of(one, run.pieces) for one in conversations]
    windows = sum(map(len, examples))
    per_epoch = -(-windows // BATCH)
    steps = per_epoch * options.epochs
    run.say(f"{len(conversations)} conversations, {windows} windows, {steps} steps; from step {run.step}")
    for epoch in range(options.epochs):
        chance = random.Random(options.seed * 1000 + epoch)
        order = batches_of(varied(conversations, examples, run.pieces, chance), BATCH, chance)
        train_epoch(run, order, epoch, steps)
        if run.step == (epoch + 1) * per_epoch:
            report(run, epoch, held_back)
    torch.save(run.average.state_dict(), run.folder / "model.pt")


def varied(conversations: list[Conversation], examples: list[list[Example]], pieces: Pieces, chance: random.Random) -> list[Example]:
    """All windows, those of some conversations roughened, another way each time; as many as before, so that steps can be counted ahead."""
    by_language = {name: [one for one in conversations if one.language == name] for name in ("en", "ko")}
    chosen = []
    for conversation, plain in zip(conversations, examples):
        rough = plain
        if chance.random() < ROUGHENED:
            other = chance.choice(by_language[conversation.language])
            rough = examples_of(roughened(conversation, other, chance), pieces)
        chosen += rough if len(rough) == len(plain) else plain
    return chosen


def train_epoch(run: Run, order: list[list[Example]], epoch: int, steps: int) -> None:
    started, total, count = time.time(), 0.0, 0
    for index, examples in enumerate(order):
        number = epoch * len(order) + index
        if number < run.step:
            continue
        total += run.learn(collate(examples, random.Random(number)), steps)
        count += 1
        if run.step % SAVE_EVERY == 0:
            run.save()
            run.say(f"step {run.step}/{steps} loss {total / count:.4f} {(time.time() - started) / count:.2f} s a step")
            started, total, count = time.time(), 0.0, 0
    run.save()


def report(run: Run, epoch: int, held_back: list) -> None:
    for language in ("en", "ko"):
        reading = read(run.average, [one for one in held_back if one.language == language], run.pieces)
        said = above(0.5)
        table = figures(reading, said)
        weak = ", ".join(f"{name} {row.f1:.2f}" for name, row in table.items() if name != "all")
        run.say(
            f"epoch {epoch + 1} {language}: F1 {table['all'].f1:.3f} P {table['all'].precision:.3f} R {table['all'].recall:.3f}; "
            f"false alarms {false_alarms(reading, said):.1f}; strangers {strangers_flagged(reading, said, 0.0)}; {weak}"
        )


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--vocabulary", required=True, help="folder with tokenizer.json and pieces.json")
    parser.add_argument("--out", required=True, help="folder for checkpoint, log and model")
    parser.add_argument("--epochs", type=int, default=6)
    parser.add_argument("--start", help="checkpoint of another run, to go on from with more conversations")
    parser.add_argument("--rate", type=float, default=1.0, help="factor on all learning rates")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--share", type=float, default=1.0, help="share of the conversations to train on")
    parser.add_argument("--layers", type=int, default=12)
    parser.add_argument("--dropout", type=float, default=0.1)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--all", action="store_true", help="train on the held-back writers too")
    return parser.parse_args()


if __name__ == "__main__":
    main()
