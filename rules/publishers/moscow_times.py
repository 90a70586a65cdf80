"""The Moscow Times (themoscowtimes.com): the banner above its articles, the appeal below."""

from cleaner.rule import BODY, OUTSIDE, TAIL, cue, drop, publisher

SCOPE = publisher(
    "moscow_times",
    title="The Moscow Times",
    hosts=["themoscowtimes.com", "moscowtimes.ru"],
    language="en",
    signs=[
        "Support The Moscow Times!",
        "The Moscow Times, an independent news source",
        "We, the journalists of The Moscow Times",
    ],
)

RULES = [
    drop(
        "support_banner",
        reason="appeal.donation",
        pattern=r"support the moscow times",
        whole=True,
        where=OUTSIDE,
        max_words=6,
        fires=["Support The Moscow Times!", "SUPPORT THE MOSCOW TIMES"],
        stays=[
            "Readers who support The Moscow Times pay in many currencies, the court heard.",
            "Support for The Moscow Times came from abroad.",
        ],
    ),
    cue(
        "small_favor_appeal",
        reason="appeal.donation",
        pattern=r"(?:…|\.\.\.)? ?we have a small favou?r to ask",
        takes=8,
        until=r"\bsupport us\b.{0,300}\bthank you\b|\bsupporting (?:open, )?independent journalism\b|^not ready to support today\b",
        where=BODY | TAIL,
        fires=[
            "… we have a small favor to ask.\n"
            "As you may have heard, this newspaper has been called a foreign agent.\n"
            "If you can, please support us monthly from just $2. It is quick to set up. Thank you.",
            "We have a small favor to ask.\nPlease support us once, or every month. Thank you.",
        ],
        stays=[
            "“We have a small favor to ask,” the mayor told the ferry company.",
            "They had a small favor to ask of the harbour master, and he granted it.",
        ],
        note="The appeal is several paragraphs long and ends with thanks; in 2021 pages it stood under every article.",
    ),
    drop(
        "unjustly_branded",
        reason="appeal.donation",
        pattern=r"\bthe moscow times, an independent news source for over \d+ years\b|^we, the journalists of the moscow times\b",
        max_words=120,
        fires=[
            "As you may have heard, The Moscow Times, an independent news source for over 30 years, needs you.",
            "We, the journalists of The Moscow Times, refuse to be silenced.",
        ],
        stays=[
            "The Moscow Times, an English-language newspaper, moved its newsroom to Amsterdam in 2022.",
            "Journalists of The Moscow Times were among those who signed the letter.",
        ],
    ),
    drop(
        "continue_button",
        reason="nav.read_more",
        pattern=r"continue",
        whole=True,
        where=OUTSIDE,
        max_words=1,
        fires=["Continue", "CONTINUE"],
        stays=["Continue, he told the driver, and do not stop before the border.", "Continued fighting"],
        note="The button under the appeal.",
    ),
]
