"""Korean names: the Revised Romanization, McCune-Reischauer, and how surnames are spelt by custom."""

from __future__ import annotations

from itertools import product
from typing import Final

_LEADS: Final = ["g", "kk", "n", "d", "tt", "r", "m", "b", "pp", "s", "ss", "-", "j", "jj", "ch", "k", "t", "p", "h"]
_VOWELS: Final = [
    "a",
    "ae",
    "ya",
    "yae",
    "eo",
    "e",
    "yeo",
    "ye",
    "o",
    "wa",
    "wae",
    "oe",
    "yo",
    "u",
    "wo",
    "we",
    "wi",
    "yu",
    "eu",
    "ui",
    "i",
]
_TAILS: Final = [
    "-",
    "k",
    "k",
    "k",
    "n",
    "n",
    "n",
    "t",
    "l",
    "k",
    "m",
    "l",
    "l",
    "l",
    "p",
    "l",
    "m",
    "p",
    "p",
    "t",
    "t",
    "ng",
    "t",
    "t",
    "k",
    "t",
    "p",
    "t",
]
_MR_LEADS: Final = [
    "k",
    "kk",
    "n",
    "t",
    "tt",
    "r",
    "m",
    "p",
    "pp",
    "s",
    "ss",
    "-",
    "ch",
    "tch",
    "ch'",
    "k'",
    "t'",
    "p'",
    "h",
]
_MR_VOWELS: Final = [
    "a",
    "ae",
    "ya",
    "yae",
    "ŏ",
    "e",
    "yŏ",
    "ye",
    "o",
    "wa",
    "wae",
    "oe",
    "yo",
    "u",
    "wŏ",
    "we",
    "wi",
    "yu",
    "ŭ",
    "ŭi",
    "i",
]

#: Surnames that hardly anyone spells by the rule.
_SURNAMES: Final = {
    "김": ("Kim", "Gim"), "이": ("Lee", "Yi", "Rhee", "Ri", "Li", "I"), "박": ("Park", "Pak", "Bak"), "최": ("Choi", "Choe", "Ch'oe"),
    "정": ("Jung", "Chung", "Jeong", "Chong"), "강": ("Kang", "Gang"), "조": ("Cho", "Jo"), "윤": ("Yoon", "Yun"), "장": ("Jang", "Chang"),
    "임": ("Lim", "Im", "Rim"), "한": ("Han",), "오": ("Oh", "O"), "서": ("Seo", "Suh", "So"), "신": ("Shin", "Sin"), "권": ("Kwon", "Gwon"),
    "황": ("Hwang",), "안": ("Ahn", "An"), "송": ("Song",), "류": ("Ryu", "Yoo", "Yu"), "유": ("Yoo", "Yu", "Ryu"), "홍": ("Hong",),
    "전": ("Jeon", "Chun", "Jun"), "고": ("Ko", "Go", "Koh"), "문": ("Moon", "Mun"), "손": ("Son", "Sohn"), "배": ("Bae", "Pae"),
    "백": ("Baek", "Paek", "Paik"), "허": ("Heo", "Huh", "Hur"), "남": ("Nam",), "심": ("Shim", "Sim"), "노": ("Roh", "Noh", "No"),
    "하": ("Ha",), "곽": ("Kwak", "Gwak"), "성": ("Sung", "Seong"), "차": ("Cha",), "주": ("Joo", "Ju", "Chu"), "우": ("Woo", "U"),
    "구": ("Koo", "Ku", "Gu"), "나": ("Na", "Ra"), "민": ("Min",), "반": ("Ban",), "봉": ("Bong",), "태": ("Thae", "Tae"),
    "리": ("Ri", "Lee", "Li"), "량": ("Ryang", "Yang"), "현": ("Hyon", "Hyun", "Hyeon"), "추": ("Choo", "Chu"), "양": ("Yang",),
}  # fmt: skip
#: Syllables of given names that custom spells beside the rule.
_GIVEN: Final = {
    "eun": ("un",), "jeong": ("jung", "jong"), "jong": ("jung",), "seong": ("sung", "song"), "hyeon": ("hyun", "hyon"), "geun": ("keun", "gun"),
    "u": ("woo", "wu"), "su": ("soo",), "jun": ("joon",), "yeong": ("young", "yong"), "yeol": ("yeol", "yol"), "hui": ("hee",), "gyeong": ("kyung", "kyong"),
    "seok": ("suk", "sok"), "yeon": ("yun", "yon"), "gi": ("ki",), "gu": ("koo",), "in": ("in",), "myeong": ("myung", "myong"), "seung": ("seung", "sung"),
    "cheol": ("chul", "chol"), "mun": ("moon",), "il": ("il",), "yu": ("yoo",), "geon": ("gun", "kon"), "ju": ("joo",), "hye": ("hye",), "deok": ("duk", "dok"),
}  # fmt: skip
_FIRST: Final = 0xAC00


def syllable(letter: str) -> tuple[str, str]:
    """A Hangul syllable in the Revised Romanization and in McCune-Reischauer, by itself."""
    lead, rest = divmod(ord(letter) - _FIRST, 588)
    vowel, tail = divmod(rest, 28)
    parts = (_LEADS[lead] + _VOWELS[vowel] + _TAILS[tail], _MR_LEADS[lead] + _MR_VOWELS[vowel] + _TAILS[tail])
    return parts[0].replace("-", ""), parts[1].replace("-", "")


def spellings(name: str, house: str) -> list[str]:
    """How a person's name in Hangul is spelt, with hyphens, spaces and in Western order; a house
    spelling's own syllables are among them."""
    letters = name.replace(" ", "")
    given = [_given(letter) for letter in letters[1:]]
    surnames = list(
        dict.fromkeys(
            (house.split(" ", maxsplit=1)[0], *_SURNAMES.get(letters[0], (syllable(letters[0])[0].capitalize(),)))
        )
    )
    own = house.replace("-", " ").lower().split(" ")[1:]
    if len(own) == len(given):
        given = [list(dict.fromkeys((mine, *some))) for mine, some in zip(own, given, strict=True)]
    found: dict[str, None] = {}
    for surname, parts in product(surnames, product(*given)):
        a = parts[0].capitalize()
        if len(parts) == 1:
            found[f"{surname} {a}"] = None
            continue
        b = "".join(parts[1:])
        for together in (f"{a}-{b}", f"{a} {b.capitalize()}", f"{a}-{b.capitalize()}", f"{a}{b}"):
            found[f"{surname} {together}"] = None
            found[f"{together} {surname}"] = None
    return list(found)


def _given(letter: str) -> list[str]:
    revised, reischauer = syllable(letter)
    return list(
        dict.fromkeys(
            (revised, *_GIVEN.get(revised, ()), reischauer.replace("ŏ", "o").replace("ŭ", "u").replace("'", ""))
        )
    )
