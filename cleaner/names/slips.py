"""Slips beside names: a ministry for its minister, a given name for the surname, a word twice."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from typing import Final, NamedTuple

import regex
from ahocorasick_rs import AhoCorasick, Implementation

from cleaner.match.fold import fold, folded
from cleaner.names.known import GIVEN, NO_NAME, comes_last, given_to_surname
from cleaner.names.protected import Protected, Span


class Slip(NamedTuple):
    """A passage to look at, and what to ask."""

    rule: str
    start: int
    end: int
    message: str


#: The institution and who leads or serves it, by language.
_OFFICES: Final = {
    "en": {
        "ministry": "minister", "presidency": "president", "chancellery": "chancellor", "embassy": "ambassador",
        "secretariat": "secretary", "governorate": "governor", "senate": "senator", "directorate": "director",
        "premiership": "premier", "papacy": "pope", "prosecution": "prosecutor", "consulate": "consul",
        "commission": "commissioner", "admiralty": "admiral", "inspectorate": "inspector",
        "chairmanship": "chairman", "leadership": "leader", "treasury": "treasurer", "archdiocese": "archbishop",
        "diocese": "bishop", "mayoralty": "mayor", "senatorship": "senator", "ambassadorship": "ambassador",
    },
    "de": {
        "ministerium": "minister", "präsidium": "präsident", "präsidentschaft": "präsident", "kanzleramt": "kanzler",
        "botschaft": "botschafter", "sekretariat": "sekretär", "direktion": "direktor", "senat": "senator",
    },
    "fr": {"ministère": "ministre", "présidence": "président", "chancellerie": "chancelier", "ambassade": "ambassadeur"},
    "es": {"ministerio": "ministro", "presidencia": "presidente", "cancillería": "canciller", "embajada": "embajador"},
    "it": {"ministero": "ministro", "presidenza": "presidente", "cancelleria": "cancelliere", "ambasciata": "ambasciatore"},
    "pt": {"ministério": "ministro", "presidência": "presidente", "chancelaria": "chanceler", "embaixada": "embaixador"},
}  # fmt: skip
_PERSON: Final = r"(?P<name>(?P<given>\p{Lu}[\p{L}\p{M}-]+)(?:\s\p{Lu}\.)?(?:\s(?:de|da|van|von|bin|al-)?\s?\p{Lu}[\p{L}\p{M}'’-]+){1,2})"
_AFTER: Final = {
    "en": r"(?:[ -]General|\sof\s(?:State|the\sTreasury|\p{Lu}\p{Ll}+))?",
    "fr": r"(?:\s(?:des?|du|de\sla|de\sl['’])\s?[\p{L}]+(?:\s\p{Ll}+)?)?",
    "es": r"(?:\sde(?:l|\sla)?\s\p{L}+)?",
    "it": r"(?:\s(?:del|degli|della|dell['’])\s?\p{L}+)?",
    "pt": r"(?:\s(?:d[aoe]s?)\s\p{L}+)?",
}
_NAMED: Final = {language: regex.compile(rf"{_AFTER.get(language, '')}\s{_PERSON}") for language in _OFFICES}
#: What makes the institution an office: Deputy Foreign, and the beginning of its own word.
_RANKS: Final = regex.compile(
    r"(?r)(?<![\p{L}-])(?P<ranks>(?:(?:\p{Lu}[\p{L}-]*|deputy|first|vice|foreign|interior|finance|defen[cs]e)\s){0,4})(?P<prefix>[\p{L}-]*)"
)
_ARTICLE: Final = regex.compile(r"(?i)(?:the|der|die|das|le|la|les|el|il|lo|o|a)\s")
#: In "at the Foreign Ministry Sergei Lavrov said", only a comma is missing.
_PLACE: Final = regex.compile(
    r"(?ri)(?:\b(?:at|in|from|to|of|by|with|for|inside|outside|near)\s(?:the\s|[\p{L}]+['’]s\s)?|\bim\s|\bbeim\s|\bdans\sle\s|\bau\s|\ben\sel\s)$"
)

#: Words that never stand twice in a row on purpose.
_DOUBLES: Final = {
    "en": "the a an of and or with from their our my your into his its this these those would could should",
    "de": "und oder ein eine einen einem eines mit von für auf aus bei nach nicht auch im am zum zur",
    "fr": "le les un une des du de et ou dans avec pour par sur au aux ce cette ces son sa ses",
    "es": "el los las un una de del y en con por para al su sus este esta",
    "it": "il lo gli un una di del della e con per nel nella al alla dei delle",
    "pt": "o os um uma de do da dos das e em com por para no na ao",
    "nl": "het een van en met voor op bij naar uit niet ook",
    "sv": "en ett och av med för på till från inte också",
    "da": "en et og af med for på til fra ikke også",
    "nb": "en et og av med for på til fra ikke også",
}
_DOUBLED: Final = {
    language: regex.compile(
        rf"(?<![\w'’-])(?i:(?P<word>{'|'.join(words.split())}))\s(?P<again>(?i:(?P=word)))(?![\w'’-])"
    )
    for language, words in _DOUBLES.items()
}
_HONORED_BY: Final = (
    "Mr", "Mrs", "Ms", "Mx", "Dr", "President", "Chairman", "Premier", "Minister", "General", "Herr", "Frau", "Präsident",
    "Monsieur", "Madame", "Señor", "Señora",
)  # fmt: skip
_HONORED: Final = regex.compile(
    rf"(?<![\w-])(?:{'|'.join(_HONORED_BY)})\.?\s"
    r"(?P<given>\p{Lu}\p{L}+(?:[- ]\p{L}+)?)(?![\p{L}\p{M}]|\s(?:\p{Lu}|(?:de|da|van|von|bin|al|el)\b))"
)
_WESTERN: Final = regex.compile(r"(?<![\p{L}-])(?P<given>\p{Lu}\p{Ll}+)\s(?P<surname>\p{Lu}[\p{L}\p{M}'’-]+)")
_FULL: Final = regex.compile(
    r"(?<![\p{L}-])(?P<surname>\p{Lu}\p{Ll}{1,7})\s(?P<given>\p{Lu}\p{Ll}+(?:[- ]\p{L}\p{Ll}+)?)(?![\p{L}-])"
)


_FEW: Final = 20  # names that paragraphs are searched for
#: What slips begin with, in folded text: the institutions, words that stand twice, honorifics.
_BEGINNINGS: Final = {
    language: (
        tuple(_OFFICES.get(language, {})),
        tuple(f" {word} {word}" for word in _DOUBLES.get(language, "").split()),
        tuple(fold(title) + after for title in _HONORED_BY for after in ". "),
    )
    for language in ("", *_OFFICES, *_DOUBLES)
}
_LOOKED_FOR: Final = {
    language: AhoCorasick([*offices, *doubled, *honored], implementation=Implementation.DFA)
    for language, (offices, doubled, honored) in _BEGINNINGS.items()
}


def find_slips(
    text: str, protected: Protected, language: str, known: Mapping[str, str], beside: Iterable[str]
) -> Iterator[Slip]:
    """All slips of a text, found with one look.

    :param known: surnames by given name, beside those of the text.
    :param beside: texts of the same page, such as captions, whose wording is evidence.
    """
    language = language if language in _BEGINNINGS else ""
    offices, doubled, _ = _BEGINNINGS[language]
    held: list[tuple[str, int, int]] = []
    again: list[Span] = []
    honored: list[int] = []
    hits = _LOOKED_FOR[language].find_matches_as_indexes(f" {folded(text)}", overlapping=True)
    for number, start, end in hits:  # of the text with a space before it
        if number < len(offices):
            held.append((offices[number], start - 1, end - 1))
        elif number >= len(offices) + len(doubled):
            honored.append(start - 1)
        elif not again or start >= again[-1][1]:
            again.append((start, end))
    yield from _titles(text, held, protected, language, beside)
    yield from _doubled(text, [start for start, _ in again], protected, language)
    yield from _given_names(text, honored, protected, known)


def _titles(
    text: str, held: Iterable[tuple[str, int, int]], protected: Protected, language: str, beside: Iterable[str]
) -> Iterator[Slip]:
    """Deputy Foreign Ministry Sergei Ryabkov: the minister?

    :param held: institutions and their spans.
    """
    for root, at, end in held:
        if match := _NAMED[language].match(text, end):
            slip = _title(text, at, root, _OFFICES[language][root], match, (text, *beside))
            if slip and not protected.meets(slip.start, slip.end):
                yield slip


def _title(text: str, at: int, root: str, holder: str, match: regex.Match[str], page: Sequence[str]) -> Slip | None:
    before = _RANKS.match(text, 0, at)
    if before is None or not _is_person(match["name"], match["given"], text, match.span("name")):
        return None
    ranks = before["ranks"]
    start = before.start()
    if article := _ARTICLE.match(ranks):
        start += article.end()
    if _PLACE.search(text, 0, start):
        return None
    name = match["name"].removesuffix("'s").removesuffix("’s")
    prefix = before["prefix"]
    large = prefix[:1].isupper() or text[at].isupper()
    wanted = prefix + holder if prefix else holder.capitalize() if large else holder
    office = prefix + text[at : at + len(root)]
    message = f"“{wanted}” for “{office}”?"
    for evidence in (text[start : before.end("ranks")] + f"{wanted} {name}", f"{wanted} {name}"):
        if any(evidence.lower() in some.lower() for some in page):
            message += f" Elsewhere the page has “{evidence}”."
            break
    return Slip("title", start, match.start("name") + len(name), message)


def _is_person(name: str, given: str, text: str, span: Span) -> bool:
    """Whether a run of capitalised words is a person's name: a known given name, or a surname that
    stands elsewhere alone before a verb of speaking."""
    if given in GIVEN:
        return True
    if any(word.lower() in NO_NAME for word in name.split(" ")):
        return False
    surname = regex.escape(name.rsplit(" ", maxsplit=1)[-1].removesuffix("'s").removesuffix("’s"))
    rest = text[: span[0]] + " " + text[span[1] :]
    return (
        regex.search(
            rf"(?<!\p{{L}}\s)\b{surname}\s(?:said|told|added|warned|wrote|sagte|a déclaré|dijo|ha detto)\b", rest
        )
        is not None
    )


def _doubled(text: str, starts: Iterable[int], protected: Protected, language: str) -> Iterator[Slip]:
    """The the."""
    for start in starts:
        match = _DOUBLED[language].match(text, start)
        if match and (match["again"].islower() or match[0].isupper()) and not protected.meets(*match.span()):
            yield Slip("doubled", match.start(), match.end(), f"“{match['again']}” twice?")


def _given_names(
    text: str, honored_at: Iterable[int], protected: Protected, known: Mapping[str, str]
) -> Iterator[Slip]:
    """Mr. Jinping, of Xi Jinping."""
    titled = [
        match
        for start in honored_at
        if text[start].isupper() and (match := _HONORED.match(text, start)) and _may_be_given(match["given"], known)
    ]
    if not titled:
        return
    names = {name for match in titled for name in (match["given"], match["given"].partition(" ")[0])}
    if _surnames(_paragraphs_with(text, names), known).keys().isdisjoint(names):
        return  # as with nearly all of them
    surnames = _surnames(text, known)
    for match in titled:
        if protected.meets(*match.span()):
            continue
        first, _, second = match["given"].partition(" ")
        for given in (match["given"], first) if second.islower() else (match["given"],):
            if (surname := surnames.get(given)) and given not in surnames.values():
                end = match.start("given") + len(given)
                yield Slip(
                    "given_name", match.start(), end, f"{given!r} is the given name; the surname is {surname!r}."
                )
                break


def _paragraphs_with(text: str, names: Collection[str]) -> str:
    """The paragraphs that hold one of a few names; no name reaches over two of them."""
    if len(names) > _FEW:
        return text
    return "\n\n".join(some for some in text.split("\n\n") if any(map(some.__contains__, names)))


def _surnames(text: str, known: Mapping[str, str]) -> dict[str, str]:
    """The surnames of a text by given name, beside those that are known."""
    full = [(match["surname"], match["given"]) for match in _FULL.finditer(text)]
    surnames = {**known, **given_to_surname(map(" ".join, full))}
    western = [(match["given"], match["surname"]) for match in _WESTERN.finditer(text)]
    lasts = {last for _, last in western}
    for given, last in western:
        if given in GIVEN and last not in GIVEN and given not in lasts and last.lower() not in NO_NAME:
            surnames.setdefault(given, last)
    return surnames


def _may_be_given(word: str, known: Mapping[str, str]) -> bool:
    first = word.partition(" ")[0]
    return first in GIVEN or first in known or word in known or comes_last(first)
