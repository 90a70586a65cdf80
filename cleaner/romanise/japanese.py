"""Japanese names: Hepburn with and without its long vowels, Kunrei, Western and Japanese order.

The source is the name in kana, or a house spelling in Hepburn.
"""

from __future__ import annotations

from typing import Final

import regex

_KANA: Final = dict(
    zip(
        "あいうえおかきくけこさしすせそたちつてとなにぬねのはひふへほまみむめもやゆよらりるれろわをんがぎぐげござじずぜぞだぢづでどばびぶべぼぱぴぷぺぽ",
        [
            "a",
            "i",
            "u",
            "e",
            "o",
            "ka",
            "ki",
            "ku",
            "ke",
            "ko",
            "sa",
            "shi",
            "su",
            "se",
            "so",
            "ta",
            "chi",
            "tsu",
            "te",
            "to",
            "na",
            "ni",
            "nu",
            "ne",
            "no",
            "ha",
            "hi",
            "fu",
            "he",
            "ho",
            "ma",
            "mi",
            "mu",
            "me",
            "mo",
            "ya",
            "yu",
            "yo",
            "ra",
            "ri",
            "ru",
            "re",
            "ro",
            "wa",
            "o",
            "n",
            "ga",
            "gi",
            "gu",
            "ge",
            "go",
            "za",
            "ji",
            "zu",
            "ze",
            "zo",
            "da",
            "ji",
            "zu",
            "de",
            "do",
            "ba",
            "bi",
            "bu",
            "be",
            "bo",
            "pa",
            "pi",
            "pu",
            "pe",
            "po",
        ],
        strict=True,
    )
)
_SMALL: Final = {"ゃ": "ya", "ゅ": "yu", "ょ": "yo"}
_LONG: Final = {"ou": "ō", "oo": "ō", "uu": "ū", "aa": "ā", "ee": "ē"}
_KUNREI: Final = (
    ("shi", "si"), ("sh", "sy"), ("chi", "ti"), ("ch", "ty"), ("tsu", "tu"), ("ji", "zi"), ("j", "zy"), ("fu", "hu"),
)  # fmt: skip
_PLAIN: Final = str.maketrans("āīūēō", "aiueo")


def romaji(kana: str) -> str:
    """A word in hiragana in Hepburn, long vowels with macrons: ``しんぞう`` is shinzō."""
    out = ""
    double = False
    for char in kana:
        if char == "っ":
            double = True
            continue
        if char in _SMALL:
            glide = _SMALL[char]
            out = out[:-1] + (glide[1:] if out.endswith(("shi", "chi", "ji")) else glide)
            continue
        sound = _KANA.get(char, char)
        if double:
            sound, double = ("t" if sound.startswith("ch") else sound[0]) + sound, False
        out += sound
    for two, one in _LONG.items():
        out = out.replace(two, one)
    return out


def spellings(name: str) -> list[str]:
    """How a name is spelt, given family name first in kana or Western order in Hepburn: Shinzō Abe,
    Shinzo Abe, Shinzou Abe, Abe Shinzo, Sinzo Abe. A single word is a place: Ōsaka, Osaka, Oosaka."""
    kana = not name.isascii() and any(char in _KANA for char in name)
    words = [romaji(word).capitalize() for word in name.split(" ")] if kana else name.split(" ")
    if kana:
        words.reverse()
    forms = [_forms(word) for word in words]
    if len(words) == 1:
        return list(dict.fromkeys(forms[0]))
    found: dict[str, None] = {}
    for first in forms[0]:
        for last in forms[-1]:
            found[f"{first} {last}"] = None
            found[f"{last} {first}"] = None
    return list(found)


def _forms(word: str) -> list[str]:
    lower = word.lower()
    kunrei = lower
    for hepburn, other in _KUNREI:
        kunrei = kunrei.replace(hepburn, other)
    forms = [
        lower,
        lower.translate(_PLAIN),
        lower.replace("ō", "ou").replace("ū", "uu"),
        lower.replace("ō", "oh"),
        kunrei.translate(_PLAIN),
    ]
    if lower.startswith("ō"):
        forms.append("oo" + lower[1:].translate(_PLAIN))
    forms.append(regex.sub(r"n(?=[bp])", "m", lower.translate(_PLAIN)))
    return list(dict.fromkeys(form.capitalize() for form in forms))
