"""Russian, Ukrainian, Belarusian, Bulgarian and Serbian names in Latin letters.

The Russian standards are those of `iuliia`. Its engine also runs the tables below: the other
languages, and what newspapers of Western Europe make of Russian.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Final

import iuliia
import regex
from iuliia.schema import TranslitSchema

Letters = Mapping[str, str]


def _letters(table: str) -> dict[str, str]:
    """``"а a б b"`` to a table; ``-`` stands for nothing."""
    parts = table.split()
    return {a: b.replace("-", "") for a, b in zip(parts[::2], parts[1::2], strict=True)}


_PLAIN: Final = _letters(
    "а a б b в v г g д d е e з z и i к k л l м m н n о o п p р r с s т t у u ф f ь - ъ - ’ - ' - ʼ -"
)
_ENGLISH: Final = _PLAIN | _letters("ж zh й y х kh ц ts ч ch ш sh щ shch ы y э e ё yo ю yu я ya")
_CZECH: Final = _PLAIN | _letters("ж ž й j х ch ц c ч č ш š щ šč ы y э e ё jo ю ju я ja")
#: After these, and at the beginning of a word, the letter ie is ye.
_VOWELS_BEFORE: Final = ("", *"аеёиоуыэюяьъіїє")


def _after_vowels(letter: str, to: str) -> dict[str, str]:
    return {before + letter: to for before in _VOWELS_BEFORE}


def _scheme(name: str, letters: Letters, *, first: Letters | None = None, endings: Letters | None = None,
            before: Letters | None = None) -> TranslitSchema:  # fmt: skip
    return TranslitSchema(
        name=name, mapping=dict(letters), prev_mapping=dict(first or {}), ending_mapping=dict(endings or {}),
        next_mapping=dict(before or {}),
    )  # fmt: skip


#: After a sibilant the letter yo sounds as o: Gorbatschow, Chruschtschow.
_SIBILANT_O: Final = {before + "ё": "o" for before in "жчшщ"}

_GERMAN: Final = _PLAIN | _letters("в w ж sch з s й i х ch ц z ч tsch ш sch щ schtsch ы y э e ё jo ю ju я ja")
_FRENCH: Final = _PLAIN | _letters("ж j й i у ou х kh ц ts ч tch ш ch щ chtch ы y э e ё io ю iou я ia")
_DUTCH: Final = _PLAIN | _letters("ж zj й j у oe х ch ц ts ч tsj ш sj щ sjtsj ы y э e ё jo ю joe я ja")
_SPANISH: Final = _PLAIN | _letters("ж zh й i х j ц ts ч ch ш sh щ sch ы y э e ё io ю yu я ya")
_POLISH: Final = _PLAIN | _letters("в w ж ż й j х ch ц c ч cz ш sz щ szcz ы y э e ё jo ю ju я ja л ł")

#: What newspapers make of Russian: American agencies, German, French, Dutch, Spanish, Polish, Nordic.
_PRESS: Final = (
    _scheme(
        "press_en",
        _ENGLISH | {"й": "i", "ё": "yo"},
        endings={"ий": "y", "ый": "y", "ия": "ia"},
        first=_after_vowels("е", "ye"),
    ),
    _scheme("press_us", _ENGLISH | {"й": "i", "ё": "e"}, endings={"ий": "i", "ый": "y", "ия": "ia"}, first={"е": "ye"}),
    _scheme(
        "press_de",
        _GERMAN,
        endings={"ий": "i", "ый": "y", "ия": "ija"},
        first=_after_vowels("е", "je") | {"ье": "je"} | _SIBILANT_O,
    ),
    _scheme(
        "press_fr", _FRENCH, endings={"ий": "i", "ый": "y", "ин": "ine", "ия": "ia"}, before={"ге": "gu", "ги": "gu"}
    ),
    _scheme("press_nl", _DUTCH, endings={"ий": "i", "ый": "y"}, first=_after_vowels("е", "je") | _SIBILANT_O),
    _scheme("press_es", _SPANISH, endings={"ий": "i", "ый": "y"}, before={"ге": "gu", "ги": "gu"}),
    _scheme("press_pl", _POLISH, endings={"ий": "ij", "ый": "y"}, first=_after_vowels("е", "je") | _SIBILANT_O),
    _scheme(
        "press_nordic",
        _PLAIN | _letters("ж zj й j х kh ц ts ч tj ш sj щ sjtj ы y э e ё jo ю ju я ja"),
        endings={"ий": "ij"},
        first=_SIBILANT_O,
    ),
)

_UKRAINIAN: Final = _PLAIN | _letters("г h ґ g е e є ie ж zh з z и y і i ї i й i х kh ц ts ч ch ш sh щ shch ю iu я ia")
_UK_FIRST: Final = {"є": "ye", "ї": "yi", "й": "y", "ю": "yu", "я": "ya", "зг": "gh"}
_UK: Final = (
    _scheme("uk_2010", _UKRAINIAN, first=_UK_FIRST),  # Cabinet of Ministers, decree 55 of 2010
    _scheme("uk_2010_doubled", _UKRAINIAN, first=_UK_FIRST, endings={"ий": "yy"}),
    _scheme("uk_bgn", _UKRAINIAN | _letters("є ye ї yi й y ю yu я ya")),  # BGN/PCGN 1965
    _scheme("uk_press", _UKRAINIAN | _letters("є ye ї i й i ю yu я ya"), endings={"ий": "y", "ій": "iy"}),
    _scheme("uk_loc", _UKRAINIAN | _letters("й i ї i")),  # ALA-LC, without its ligatures
    _scheme("uk_national_1996", _UKRAINIAN | _letters("г h й i щ sch"), first=_UK_FIRST),
    _scheme("uk_de", _UKRAINIAN | _letters("в w є je ж sch з s ї ji й j х ch ц z ч tsch ш sch щ schtsch ю ju я ja")),
    _scheme("uk_scientific", _CZECH | _letters("г h ґ g є je и y і i ї ji")),
    _scheme("uk_fr", _UKRAINIAN | _letters("у ou ж j ч tch ш ch щ chtch ю iou я ia ї ï й y")),
    _scheme("uk_pl", _POLISH | _letters("г h ґ g є je и y і i ї ji")),
)

_BELARUSIAN: Final = _PLAIN | _letters("г h ж zh й i х kh ц ts ч ch ш sh ы y э e ё io ю iu я ia і i ў u е e")
_BE: Final = (
    _scheme("be_bgn", _BELARUSIAN | _letters("е ye й y ё yo ю yu я ya ў w")),
    _scheme("be_press", _BELARUSIAN | _letters("й y ё yo ю yu я ya")),
    _scheme("be_icao", _BELARUSIAN),
    _scheme(
        "be_2007",
        _CZECH | _letters("г h е ie ё io ю iu я ia х ch ў ŭ і i"),
        first={"е": "je", "ё": "jo", "ю": "ju", "я": "ja"},
    ),
    _scheme("be_g", _BELARUSIAN | _letters("г g й y ё yo ю yu я ya")),
)

_BULGARIAN: Final = _PLAIN | _letters("ж zh й y х h ц ts ч ch ш sh щ sht ъ a ю yu я ya")
_BG: Final = (
    _scheme("bg_2009", _BULGARIAN, endings={"ия": "ia"}),  # the law on transliteration, 2009
    _scheme("bg_bgn", _BULGARIAN | _letters("х kh ъ u")),
    _scheme("bg_iso", _CZECH | _letters("щ št ъ ǎ х h")),
    _scheme("bg_u", _BULGARIAN | _letters("ъ u й i ю iu я ia")),
    _scheme("bg_de", _GERMAN | _letters("з s щ scht ъ a х ch")),
    _scheme("bg_fr", _FRENCH | _letters("щ cht ъ a х h")),
)

_SERBIAN: Final = _PLAIN | _letters("ђ đ ж ž ј j љ lj њ nj ћ ć х h ц c ч č џ dž ш š")
_SR: Final = (
    _scheme("sr_gaj", _SERBIAN),
    _scheme("sr_bare", _SERBIAN | _letters("ђ dj ж z ћ c ч c џ dz ш s")),
    _scheme("sr_d", _SERBIAN | _letters("ђ d ж z ћ c ч c џ dz ш s")),
    _scheme("sr_en", _SERBIAN | _letters("ђ dj ж zh ј y љ ly њ ny ћ ch ц ts ч ch џ dzh ш sh")),
    _scheme("sr_de", _SERBIAN | _letters("ђ dj ж sch ћ tsch ц z ч tsch џ dsch ш sch")),
    _scheme("sr_fr", _SERBIAN | _letters("ђ dj ж j ћ tch ц ts ч tch џ dj ш ch у ou")),
)


@cache
def _russian() -> tuple[iuliia.Schema, ...]:
    return (*_PRESS, *(scheme for name, scheme in iuliia.schemas.items() if name != "uz"))


#: Given names that have a form of their own in the West, and their parts.
_CUSTOMARY: Final = (
    (r"^Ale(?:ks|x|xs)andr\b", "Alexander"),
    (r"^Alyaksandr\b|^Aliaksandr\b", "Alexander"),
    (r"^Oleksandr\b", "Olexander"),
    (r"^(?:Iu|Yu|Ju)l", "Jul"),
    (r"^(?:Ye|Je|E)kater", "Ekater"),
    (r"^Dm[iy]tr", "Dimitr"),
    (r"^P[iy]?[oe]tr$|^Pëtr$|^Pёtr$", "Pyotr"),
    (r"^(?:Ye|Je)lena", "Elena"),
    (r"^(?:Ye|Je)vg", "Evg"),
    (r"^Evg", "Yevg"),
    (r"^Nat[ai]l[iy]a$", "Natalia"),
    (r"^Mi[kc]ha[iy]l", "Mikhail"),
)
_SIGNS: Final = regex.compile("[ʹʺ'\"’”`ʼ\u0361ьъ]")
_HABITS: Final = tuple(
    (regex.compile(pattern), to)
    for pattern, to in (
        ("ks", "x"),
        (r"(?:iy|iĭ|ij|yj|yĭ|yy|yi|ii)$", "y"),
        (r"(?:iy|iĭ|ij|ii)$", "i"),
        (r"(?:iya|iia|ija)$", "ia"),
        (r"(?:ei|ey|ej|eĭ)$", "ei"),
        (r"(?:ei|ey|ej|eĭ)$", "ey"),
        ("ĭ", "i"),
        ("ё", "e"),
        ("ё", "yo"),
        ("yo(?=v|f|$)", "ev"[:1]),
        (r"(?<=[shc])h?yo", "o"),
        (r"v$", "ff"),
        (r"(?<=[eo])v$", "w"),
        *_CUSTOMARY,
    )
)


def spellings(word: str, language: str) -> list[str]:
    """How a single word in Cyrillic letters is spelt, scheme by scheme, each spelling once."""
    # A Ukrainian or Belarusian name may be given in its Russian form too.
    schemes = {"uk": _UK + _russian(), "be": _BE + _russian(), "bg": _BG, "sr": _SR}.get(language) or _russian()
    found = dict.fromkeys(_SIGNS.sub("", scheme.translate(word)) for scheme in schemes)
    for pattern, to in _HABITS:
        for one in list(found):
            found.setdefault(pattern.sub(to, one))
    return [one for one in found if not regex.search(r"\p{Cyrillic}", one)]
