"""White space that is not what it looks like."""

from cleaner.rule import substitute

RULES = [
    substitute(
        "no_break_space_between_words",
        reason="style.spaces",
        # Not before the high punctuation of French, not inside numbers and before units.
        pattern=r"(?<=[\p{L}\p{M}.,;:'\u2019\u201d\")\]]) ?\u00a0 ?(?=[\p{L}\u2018\u201c\"(\[])",
        to=" ",
        fires={"He\u00a0said that it was\u00a0so.": "He said that it was so."},
        stays=["« Oui\u00a0», dit-elle\u00a0: c’est 10\u00a0000\u00a0km\u00a0!", "It stood 12\u00a0km away."],
        note="Editors and word processors leave them between words, where they stop lines from breaking.",
    ),
]
