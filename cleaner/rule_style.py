"""Constructors for house style: profiles and name tables. Rule modules import them from `cleaner.rule`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from cleaner.declared import House, Name, NameTable, UseNames
from cleaner.rule_examples import Examples, Rewrites, firing, place, texts


def house(
    name: str,
    *,
    fires: Mapping[str, str],
    stays: Examples,
    base: str = "",
    language: str | None = None,
    tags: Sequence[str] | None = None,
    only_repair: bool | None = None,
    quotes: str | None = None,
    inside: tuple[str, str] | None = None,
    apostrophe: str | None = None,
    primes: bool | None = None,
    ellipsis: str | None = None,
    spaced_hyphen: str | None = None,
    double_hyphen: str | None = None,
    dash: str | None = None,
    ranges: str | None = None,
    no_break: bool | None = None,
    before: Mapping[str, str] | None = None,
    note: str = "",
) -> House:
    """How a house sets text: a profile that an article or a publisher can ask for.

    What is not given is taken from ``base``.

    :param name: such as ``"en-GB"`` or ``"example_post"``.
    :param base: the name of a profile.
    :param language: an ISO 639-1 code: whose elisions count.
    :param tags: language tags whose articles it serves unless they ask for another: ``["en", "en-US"]``.
    :param only_repair: touch nothing but what is broken.
    :param quotes: outer opening and closing, inner opening and closing mark, ``"«»“”"``; with two more, those inside
        inner ones; ``"straight"``; ``"keep"``.
    :param inside: the spaces inside outer and inner marks.
    :param apostrophe: ``"’"`` or ``"'"``.
    :param primes: whether feet, inches and minutes get primes.
    :param ellipsis: ``"…"`` or ``"..."``; "" leaves what is there.
    :param spaced_hyphen: the dash that a spaced hyphen between words stands for; "" leaves it.
    :param double_hyphen: the dash that two hyphens stand for; "" leaves them.
    :param dash: the one dash between words, with its spaces: ``"—"``, ``" – "``; "" leaves dashes alone.
    :param ranges: the dash of ranges of years and pages; "" leaves hyphens.
    :param no_break: whether no-break spaces stay.
    :param before: punctuation -> the space before it, where the text has one; other punctuation has none.
    :param fires: text before -> text after; ``stays``: texts that must come through as they are.
    """
    file, line = place()
    given = {
        "language": language, "tags": None if tags is None else tuple(tags), "only_repair": only_repair,
        "quotes": quotes, "inside": inside, "apostrophe": apostrophe, "primes": primes, "ellipsis": ellipsis, "spaced_hyphen": spaced_hyphen,
        "double_hyphen": double_hyphen, "dash": dash, "ranges": ranges, "no_break": no_break,
        "before": None if before is None else tuple(before.items()),
    }  # fmt: skip
    return House(
        name=name, base=base, settings={key: value for key, value in given.items() if value is not None},
        fires=tuple(fires.items()), stays=texts(stays), note=note, file=file, line=line,
    )  # fmt: skip


def names(
    id: str,
    table: Mapping[str, Examples],
    *,
    fires: Rewrites,
    stays: Examples,
    unless: Examples = (),
    kind: str = "name",
    language: str = "",
    origin: str = "",
    profile: str = "",
    note: str = "",
) -> NameTable:
    """House spellings: ``{"Kyiv": ["Kiev", "Kyyiv"]}`` writes Kyiv for either variant.

    Whole words only, with possessives, plurals and compounds, in capitals where the text has
    them; never in quotations, addresses, handles or code.

    :param table: house spelling -> its variants. With ``origin``, a variant in the script of
        that language ("Сергей Рябков") stands for all spellings that romanisations make of it.
    :param unless: phrases that stay: ``["chicken Kiev"]``.
    :param kind: place, person, organisation, people, brand or name.
    :param language: of the articles that the table is for; that of the folder or publisher
        unless given, and of every article if there is none.
    :param origin: ru, uk, be, bg, sr, el, zh, ko, ja, ar, or latin for names whose marks get lost.
    :param profile: the name by which a house chooses the table; without, it always applies.
    :param fires: text before -> text after; ``stays``: texts that must come through as they are.
    :param note: the source of the spellings, or the reason for them.
    """
    file, line = place()
    return NameTable(
        id=id, names=tuple(Name(house=house, spellings=texts(some), kind=kind) for house, some in table.items()),
        unless=texts(unless), language=language, origin=origin, profile=profile, note=note,
        fires=firing(fires), stays=texts(stays), file=file, line=line,
    )  # fmt: skip


def use_names(*profiles: str) -> UseNames:
    """Choose built-in name tables for this publisher: ``use_names("kyiv", "zelenskyy")``."""
    file, line = place()
    return UseNames(profiles=profiles, file=file, line=line)
