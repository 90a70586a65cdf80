"""Looks for texts whose cost grows faster than their length.

    pip install -e '.[bench]'
    python -m bench.growth SECONDS [SEED]      # from the root of the repository

Repeats lines that rules are made for, alone and by turns, above, between and below paragraphs, and compares the time of
a text with that of one four times as long. Prints those that take more than six times as long; none should.
"""

from __future__ import annotations

import argparse
import random
import time

from cleaner import Article, Cleaner
from cleaner.ruleset.modules import builtin_folder, load_modules

PARAGRAPHS = "The bridge closed in March after divers found cracks in two pillars of it.\n\n" * 20
PLACES = {"above": ("", PARAGRAPHS), "between": (PARAGRAPHS, PARAGRAPHS), "below": (PARAGRAPHS, "")}
LANGUAGES = ("en", "de", "fr", "es", "ru", "ja")
LINES = (1_000, 4_000)  # of the shorter and the longer text; fewer are done before fifty rounds are
MOST_GROWTH = 6
LEAST_SECONDS = 0.2  # of the longer text


def texts(first: str, second: str, place: str, *, by_turns: bool) -> list[str]:
    """A short and a long text of two lines."""
    above, below = PLACES[place]
    pair = f"{first}\n\n{second}\n\n"
    bodies = [pair * (lines // 2) if by_turns else f"{first}\n\n" * lines + pair for lines in LINES]
    return [f"{above}{body}{below}" for body in bodies]


def seconds_for(cleaner: Cleaner, text: str, language: str) -> float:
    began = time.process_time()
    cleaner.clean(Article(text=text, language=language))
    return time.process_time() - began


def main(seconds: float, seed: int) -> None:
    draw = random.Random(seed)
    cleaner = Cleaner()
    rules = load_modules([builtin_folder()]).rules
    lines = {
        language: [text for rule in rules if rule.language in {"", language} for text, _ in rule.fires]
        for language in LANGUAGES
    }
    tried = slow = 0
    ends = time.monotonic() + seconds
    while time.monotonic() < ends:
        language, place = draw.choice(LANGUAGES), draw.choice(list(PLACES))
        first, second = draw.choices(lines[language], k=2)
        made = texts(first, second, place, by_turns=draw.random() < 0.5)
        short, long = (seconds_for(cleaner, text, language) for text in made)
        tried += 1
        if long > max(MOST_GROWTH * short, LEAST_SECONDS):
            slow += 1
            print(f"{language}, {place}: {short:.2f} and {long:.2f} s: {first!r}, {second!r}", flush=True)
    print(f"seed {seed}: {tried} pairs, {slow} grow faster than their length")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description="Looks for texts whose cost grows faster than their length.")
    parser.add_argument("seconds", type=float)
    parser.add_argument("seed", type=int, nargs="?", default=random.randrange(10**6))
    told = parser.parse_args()
    main(told.seconds, told.seed)
