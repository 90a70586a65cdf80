"""One name, two spellings: what no table settles and an editor should look at."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence
from itertools import combinations
from typing import Final, NamedTuple

from cleaner.names.known import GIVEN, HONORIFICS, NO_NAME
from cleaner.names.mentions import Mention
from cleaner.names.near import LEAST, Near, is_slip
from cleaner.names.sound import same_sound, sound

#: Languages that inflect the ends of names, so that a difference there is grammar.
_INFLECTING: Final = frozenset(
    [
        "ru",
        "uk",
        "be",
        "bg",
        "sr",
        "hr",
        "bs",
        "sl",
        "mk",
        "pl",
        "cs",
        "sk",
        "lt",
        "lv",
        "et",
        "fi",
        "hu",
        "tr",
        "el",
        "is",
        "ro",
        "sq",
        "hy",
        "ka",
    ]
)
_NOUNS_ARE_LARGE: Final = frozenset({"de", "lb"})
_MOST_WORDS: Final = 4_000  # with capitals; what has more is a list of names, and no article
_MANY: Final = 3  # times that the usual spelling stands, for one slip among them to be seen


#: Capitalised words; which of them are, is looked at later.
#: A range first, in which the search runs fastest.
_CAPITALISED: Final = re.compile(r"[A-Z\u00c0-\u1fff\u2c00-\U0010ffff](?<!\w.)(?<![\W\d_])\w{2,}")
#: Letters that `sound` may drop or exchange. Words of one sound are the same without them.
_VAGUE: Final = str.maketrans(
    "vwp", "fff", "aáàâäãåāăąæeéèêëėęēěiíìîïıīįoóòôöõøőōœuúùûüűūůyýÿjhscztkqxdśšşșçćčźžżťţțßđðþłlĭʼ’'"
)


class Uneven(NamedTuple):
    """A spelling that stands beside another of the same name; the mention to look at."""

    mention: Mention
    spelling: str
    times: int
    other: str
    other_times: int


def words_alike(text: str) -> set[str]:
    """Capitalised words of a text that sound like another of it, or differ from it by a slip. Most
    texts have none, and need no further look."""
    words, smalls = _no_others(dict.fromkeys(_CAPITALISED.findall(text)))
    found: set[str] = set()
    if len(words) > _MOST_WORDS:
        return found
    for group in _groups(words, "\n".join(smalls).translate(_VAGUE).split("\n")):
        sounds = [sound(word) for word in group]
        if len(set(sounds)) < len(sounds):
            found.update(
                word for word, key in zip(group, sounds, strict=True) if sounds.count(key) > 1 and not word.isupper()
            )
    for group in _groups(words, [word[0] + word[-1] for word in words]):
        for one, other in combinations(group, 2):
            # a slip leaves the second letter or the last but one as it is, but in short words
            if abs(len(one) - len(other)) <= 1 and (one[1] == other[1] or one[-2] == other[-2] or len(one) < LEAST):
                least = 3 if one in GIVEN or other in GIVEN else LEAST
                if is_slip(one, other, least):
                    found |= {one, other}
    return found


def _no_others(words: Iterable[str]) -> tuple[list[str], list[str]]:
    """The words that may be part of a name, for they have capitals, and their small letters."""
    smalls = "\n".join(words).replace("İ", "I").lower().split("\n")
    named = {word: small for word, small in zip(words, smalls, strict=False) if word != small and small not in NO_NAME}
    return list(named), list(named.values())


def _groups(words: Sequence[str], keys: Sequence[str]) -> Iterable[list[str]]:
    """The words that share a key with others."""
    counts = Counter(keys)
    groups: defaultdict[str, list[str]] = defaultdict(list)
    if len(counts) < len(words):
        for word, key in zip(words, keys, strict=True):
            if counts[key] > 1:
                groups[key].append(word)
    return groups.values()


def find_uneven(
    mentions: Sequence[Mention], language: str, knows: Callable[[str], bool], counts: Callable[[Mention], bool]
) -> Iterator[Uneven]:
    """Names spelt in two ways, each pair once.

    :param knows: whether a spelling is one that the house has decided about.
    :param counts: whether a mention is one to judge by; asked where there are two spellings at all.
    """
    full, bare = _full_and_bare(mentions)
    if not any(_full_names(full)) and not any(_alike(full, bare, language, knows)):
        return
    full, bare = _full_and_bare([one for one in mentions if counts(one)])
    seen: set[frozenset[str]] = set()
    for found in (*_full_names(full), *_surnames(full, bare, language, knows)):
        if (pair := frozenset({found.spelling, found.other})) not in seen:
            seen.add(pair)
            yield found


def _full_and_bare(mentions: Sequence[Mention]) -> tuple[list[Mention], list[Mention]]:
    full = [one for one in mentions if len(one.words) > 1 and len(one.last) > 1]
    return full, [one for one in mentions if len(one.words) == 1]


def _full_names(full: Sequence[Mention]) -> Iterator[Uneven]:
    """Sergei Lavrov and Sergey Lavrov; Anne Brennan and Anne Brennen."""
    groups: dict[tuple[str, ...], list[Mention]] = defaultdict(list)
    for one in full:
        groups[tuple(word if word.isupper() else sound(word) for word in one.words)].append(one)
    for group in groups.values():
        counts = Counter(" ".join(one.words) for one in group)
        yield from _odd_ones(group, counts)
    for others, at in ((slice(None, -1), -1), (slice(1, None), 0)):  # the same given names, the same surname
        alike: dict[tuple[str, ...], list[Mention]] = defaultdict(list)
        for one in full:
            alike[one.words[others]].append(one)
        for group in alike.values():
            if any(one.words[0] in GIVEN for one in group):
                yield from _slips(group, at)


def _slips(group: Sequence[Mention], at: int) -> Iterator[Uneven]:
    """Anne Brennan and Anne Brennen, Jon Stewart and John Stewart.

    :param at: which of their words differs: the first, 0, or the last, -1.
    """
    counts = Counter(one.words for one in group)
    first = {one.words: one for one in _firsts(group, lambda one: one.words)}
    near = Near((words[at], words) for words in counts)
    for words, times in counts.items():
        a = words[at]
        for other in near.to(a):
            b = other[at]
            given = a == words[0] and {a, b} <= GIVEN
            rarer = (times, a in GIVEN) <= (counts[other], b in GIVEN)
            if rarer and is_slip(a, b, least=3 if given else LEAST):
                yield Uneven(first[words], " ".join(words), times, " ".join(other), counts[other])


def _firsts(mentions: Iterable[Mention], key: Callable[[Mention], Hashable]) -> list[Mention]:
    """Of the mentions with the same key the first, in their order."""
    found: dict[Hashable, Mention] = {}
    for one in mentions:
        found.setdefault(key(one), one)
    return list(found.values())


def _odd_ones(group: Sequence[Mention], counts: Counter[str]) -> Iterator[Uneven]:
    usual = max(counts, key=lambda spelling: (counts[spelling], spelling == " ".join(group[0].words)))
    for one in group:
        spelling = " ".join(one.words)
        if spelling != usual:
            yield Uneven(one, spelling, counts[spelling], usual, counts[usual])


def _surnames(
    full: Sequence[Mention], bare: Sequence[Mention], language: str, knows: Callable[[str], bool]
) -> Iterator[Uneven]:
    """A surname alone that differs from that of a full name: Riabkov once among Ryabkov."""
    lasts = Counter(one.last for one in (*full, *bare))
    introduced = {one.last for one in full}
    for one, person, same in _alike(full, bare, language, knows):
        word, other = one.last, person.last
        if word in introduced:
            continue
        rare, often = sorted((lasts[word], lasts[other]))
        if same or one.titled or _is_known(person) or (rare == 1 and often >= _MANY):
            if lasts[word] <= lasts[other]:
                yield Uneven(one, word, lasts[word], other, lasts[other])
            else:
                yield Uneven(person, other, lasts[other], word, lasts[word])


def _alike(
    full: Sequence[Mention], bare: Sequence[Mention], language: str, knows: Callable[[str], bool]
) -> Iterator[tuple[Mention, Mention, bool]]:
    """A surname alone and a full name whose surname sounds the same, or differs by a slip; which of the two."""
    people = _firsts(full, lambda person: (person.words, person.titled))
    near = Near((form, number) for number, person in enumerate(people) for form in (person.last, sound(person.last)))
    for one in _firsts(bare, lambda one: (one.last, one.opens, one.titled, one.speaks)):
        word = one.last
        if knows(word) or word.lower() in HONORIFICS or word in GIVEN:
            continue
        for number in sorted({*near.to(word), *near.to(sound(word))}):
            person = people[number]
            other = person.last
            if other == word or word in person.words or not _may_differ(word, other, language):
                continue
            if (one.opens and not (one.titled or (one.speaks and _is_known(person)))) or (
                language in _NOUNS_ARE_LARGE and not _is_known(person)
            ):
                continue
            same = same_sound(word, other) and min(len(word), len(other)) >= LEAST - 1
            if same or is_slip(word, other):
                yield one, person, same


def _is_known(person: Mention) -> bool:
    return person.words[0] in GIVEN or person.titled


def _may_differ(one: str, other: str, language: str) -> bool:
    """Whether the difference lies where names are not inflected."""
    if language not in _INFLECTING:
        return one.rstrip("s") != other.rstrip("s")
    stem = min(len(one), len(other)) - 3
    return one[:stem].lower() != other[:stem].lower()
