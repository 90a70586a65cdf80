"""Chinese names: from pinyin to Wade-Giles, to hyphens and spaces, to the Western order."""

from __future__ import annotations

from typing import Final

import regex

_INITIALS: Final = {
    "b": "p", "p": "p'", "d": "t", "t": "t'", "g": "k", "k": "k'", "j": "ch", "q": "ch'", "zh": "ch", "ch": "ch'", "z": "ts",
    "c": "ts'", "r": "j", "x": "hs",
}  # fmt: skip
_FINALS: Final = {
    "ian": "ien",
    "ie": "ieh",
    "üe": "üeh",
    "üan": "üan",
    "ong": "ung",
    "iong": "iung",
    "e": "ê",
    "en": "ên",
    "eng": "êng",
    "er": "erh",
}
_WHOLE: Final = {
    "zhi": "chih", "chi": "ch'ih", "shi": "shih", "ri": "jih", "zi": "tzu", "ci": "tz'u", "si": "szu", "yi": "i", "you": "yu", "yu": "yü",
    "yan": "yen", "ye": "yeh", "yue": "yüeh", "yuan": "yüan", "yun": "yün", "yong": "yung", "er": "erh", "he": "ho", "ge": "ko",
    "ke": "k'o", "gui": "kuei", "kui": "k'uei", "guo": "kuo", "kuo": "k'uo", "huo": "huo", "duo": "to", "tuo": "t'o",
    "nuo": "no", "luo": "lo", "zuo": "tso", "cuo": "ts'o", "suo": "so", "zhuo": "cho", "chuo": "ch'o", "shuo": "shuo", "ruo": "jo",
    "e": "o", "ju": "chü", "qu": "ch'ü", "xu": "hsü", "jue": "chüeh", "que": "ch'üeh", "xue": "hsüeh", "juan": "chüan",
    "quan": "ch'üan", "xuan": "hsüan", "jun": "chün", "qun": "ch'ün", "xun": "hsün",
}  # fmt: skip
_SYLLABLE: Final = regex.compile(
    r"(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?"
    r"(?:iang|iong|uang|ang|eng|ing|ong|ian|iao|uai|uan|üan|üe|ue|ai|ei|ui|ao|ou|iu|ie|er|an|en|in|un|ün|ia|ua|uo|a|o|e|i|u|ü)"
)


_JOINTS: Final = regex.compile("['’-]")


def syllables(word: str) -> list[str]:
    """The syllables of a word in pinyin, lower case; nothing if it is not pinyin.

    A syllable takes the longest final that leaves a syllable after it: ``Jinping`` is
    jin-ping, ``Xian`` one syllable, ``Xi'an`` two.
    """
    found: list[str] = []
    for part in _JOINTS.split(word.lower()):
        some = _split(part)
        if not some:
            return []
        found += some
    return found


def _split(part: str) -> list[str]:
    if not part:
        return []
    for match in sorted(_SYLLABLE.finditer(part, overlapped=True), key=lambda m: -m.end()):
        if match.start() != 0:
            continue
        rest = part[match.end() :]
        if not rest:
            return [match[0]]
        if rest[0] not in "aeiou" and (after := _split(rest)):
            return [match[0], *after]
    # the last consonant may belong to the next syllable
    for end in range(len(part) - 1, 0, -1):
        if _SYLLABLE.fullmatch(part, 0, end) and part[end] not in "aeiou" and (after := _split(part[end:])):
            return [part[:end], *after]
    return []


def wade_giles(syllable: str) -> str:
    """A pinyin syllable in Wade-Giles, with its apostrophe and diaeresis."""
    if whole := _WHOLE.get(syllable):
        return whole
    for initial in sorted(_INITIALS, key=len, reverse=True):
        if syllable.startswith(initial):
            final = syllable[len(initial) :]
            return _INITIALS[initial] + _FINALS.get(final, final)
    for start in ("sh", "m", "f", "n", "l", "h", "s", "w", "y"):
        if syllable.startswith(start):
            final = syllable[len(start) :]
            return start + _FINALS.get(final, final)
    return _FINALS.get(syllable, syllable)


def spellings(name: str) -> list[str]:
    """How a name in pinyin, surname first, is spelt: ``Xi Jinping`` to Xi Jin-ping, Xi Jin Ping,
    Jinping Xi, Hsi Chin-p'ing. A place is a single word: ``Chongqing`` to Ch'ung-ch'ing."""
    parts = [syllables(word) for word in name.split(" ")]
    if not all(parts):
        return []
    found: dict[str, None] = {}
    for convert in (str, wade_giles, _without_marks, _without_signs):
        forms = [[convert(one) for one in some] for some in parts]
        for joint in ("-", "", " ", "-^", "'"):
            words = [_join(some, joint) for some in forms]
            if len(words) > 1 or convert is not str or joint != " ":
                found[" ".join(words)] = None
            if len(words) == 2 and joint in {"-", ""} and len(parts[1]) > 1:
                found[f"{words[1]} {words[0]}"] = None
    found.pop(name, None)
    return [one for one in found if len(one) > 3]


def _without_marks(syllable: str) -> str:
    return wade_giles(syllable).replace("ü", "u").replace("ê", "e")


def _without_signs(syllable: str) -> str:
    return _without_marks(syllable).replace("'", "")


def _join(some: list[str], joint: str) -> str:
    if joint in {" ", "-^"}:
        return joint[0].join(one.capitalize() for one in some)
    return joint.join(some).capitalize()
