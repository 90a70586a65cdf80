"""House styles: what modules declare made into profiles, checked, and proved on their examples."""

from __future__ import annotations

import dataclasses
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import Final

import regex

from cleaner.declared import House, Profile, Scope
from cleaner.errors import RuleProblem
from cleaner.typography.marks import NO_MARKS, are_marks
from cleaner.typography.style import set_style

_NAME: Final = regex.compile(r"[A-Za-z][A-Za-z0-9_-]*")
_UNKNOWN: Final = "und"


def profiles_of(houses: Sequence[House]) -> dict[str, Profile]:
    """The profiles that are sound, by name; those without a sound base are left out."""
    by_name = {house.name: house for house in houses}
    return {name: profile for name in by_name if (profile := _profile(name, by_name))}


def serving(profiles: Mapping[str, Profile], tag: str) -> Profile | None:
    """The profile of a language tag: its own, that of the nearest shorter tag, that of unknown languages."""
    by_tag = {own.lower(): profile for profile in profiles.values() for own in (profile.name, *profile.tags)}
    parts = tag.lower().replace("_", "-").split("-")
    while parts:
        if found := by_tag.get("-".join(parts)):
            return found
        parts.pop()
    return profiles.get(_UNKNOWN)


def check_houses(houses: Sequence[House], scopes: Sequence[Scope]) -> list[RuleProblem]:
    """All that is wrong with house styles, and with the choices of publishers."""
    by_name = {house.name: house for house in houses}
    profiles = profiles_of(houses)
    names = Counter(house.name for house in houses)
    tags = Counter(tag.lower() for profile in profiles.values() for tag in profile.tags)
    problems = []
    for house in houses:
        messages = [*_shape(house, by_name)]
        if names[house.name] > 1:
            messages.append(f"{names[house.name]} profiles are called {house.name!r}")
        if profile := profiles.get(house.name):
            messages += [f"another profile serves {tag!r}" for tag in profile.tags if tags[tag.lower()] > 1]
            if not messages:
                messages += _failures(house, profile)
        problems += [RuleProblem(house.file, house.line, house.id, message) for message in messages]
    for scope in scopes:
        if scope.profile and scope.profile not in by_name:
            message = f"profile={scope.profile!r}: no profile is called that; 'cleaner profiles' shows all"
            problems.append(RuleProblem(scope.file, scope.line, "", message))
    return problems


def _profile(name: str, houses: Mapping[str, House], seen: frozenset[str] = frozenset()) -> Profile | None:
    house = houses.get(name)
    if house is None or name in seen:
        return None
    settings = house.settings
    if house.base:
        base = _profile(house.base, houses, seen | {name})
        if base is None:
            return None
        return dataclasses.replace(base, **({"tags": ()} | settings), name=name, id=house.id)
    return Profile(name=name, id=house.id, **settings) if "language" in settings else None


def _shape(house: House, houses: Mapping[str, House]) -> Iterator[str]:
    if not _NAME.fullmatch(house.name):
        yield f"the name {house.name!r} is not letters, digits, hyphens and underscores"
    if not house.base and "language" not in house.settings:
        yield "has neither a base nor a language"
    elif _profile(house.name, houses) is None:
        yield f"base={house.base!r} is no profile, or leads back to this one"
    quotes = house.settings.get("quotes", "“”‘’")
    if not are_marks(quotes):
        yield f"quotes={quotes!r} is neither four quotation marks, outer and inner, nor six, nor one of {', '.join(NO_MARKS)}"
    if house.settings.get("ellipsis", "") not in {"", "…", "..."}:
        yield f"ellipsis={house.settings['ellipsis']!r} is neither '…' nor '...' nor ''"
    if not house.fires:
        yield "has no example that fires: give fires={…}"
    if not house.stays:
        yield "has no example that must stay: give stays=[…]"


def _failures(house: House, profile: Profile) -> Iterator[str]:
    for before, after in (*house.fires, *((text, text) for text in house.stays)):
        got = set_style(before, _lines(before), profile).text
        if got != after:
            yield f"should turn {before!r} into {after!r}, but it came out as {got!r}"
        elif (again := set_style(after, _lines(after), profile).text) != after:
            yield f"{after!r} should stay, but came out as {again!r}"


def _lines(text: str) -> list[tuple[int, int]]:
    return [match.span() for match in _LINE.finditer(text)]


_LINE: Final = regex.compile(r"\S(?:.*\S)?")
