"""A compiled rule set: rules by number, their index and guard, and who they are for."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final, NamedTuple
from urllib.parse import urlsplit

from cleaner.declared import Profile, Rule, Scope, Where, Zone
from cleaner.match.fold import fold, plain
from cleaner.match.guard import Guard, PatternSource
from cleaner.match.index import CandidateIndex
from cleaner.match.needs import Needs, NeedsById
from cleaner.match.tree import lists_used
from cleaner.names.book import NameBook
from cleaner.ruleset.houses import profiles_of, serving
from cleaner.ruleset.markup import MarkupSet
from cleaner.ruleset.modules import Loaded

_MOST_TAGS: Final = 1_000  # of languages whose house styles are kept
#: English furniture stands on pages of every language, so its rules always apply.
WEB_LANGUAGE: Final = "en"


#: Languages so near each other that a short text of one is taken for the other; their rules apply together.
_KIN: Final = {"hr": "sr", "sr": "hr"}


#: What stands for all languages that no rule is for.
_OTHER: Final = "und"


def _speaks(rule: Rule, languages: tuple[str, ...]) -> bool:
    if not languages or not rule.language or rule.language == WEB_LANGUAGE:
        return True
    return rule.language in languages or _KIN.get(rule.language) in languages


def pattern_source(rule: Rule, lists: Mapping[str, frozenset[str]]) -> PatternSource:
    """The main pattern of a rule, ready to compile."""
    used = lists_used(rule.pattern, lists)
    return PatternSource(rule.pattern, rule.case, rule.whole, tuple(sorted(used.items())))


def name_book(loaded: Loaded) -> NameBook:
    """The name tables of rule modules."""
    choices: dict[str, tuple[str, ...]] = {}
    for publisher, use in loaded.choices:
        choices[publisher] = (*choices.get(publisher, ()), *use.profiles)
    off: dict[str, frozenset[str]] = {}
    for publisher, item in loaded.offs:
        off[publisher] = off.get(publisher, frozenset()) | {item.id}
    return NameBook(loaded.tables, choices, off)


class Clue(NamedTuple):
    """One alternative of a rule's pattern, by which a block becomes a candidate;
    ``most_words`` and ``least_words`` are those of the rule, ``where`` the number of its place."""

    rule: int
    where: int
    most_words: int
    least_words: int
    needs: Needs


@dataclass(slots=True)
class RuleSet:
    """Rules ready to run. Never changes after it is made.

    :ivar rules: in the order of their ids; a rule's place here is its number everywhere.
    :ivar needs: by number, what a block must hold for the pattern of a rule to match it.
    :ivar clues: what the index looks for, by numbers of its own, in the order of the rules.
    :ivar always_tried: the clues that no index can hold; ``unindexed``: the numbers of their rules, which are
        tried on every block of the right size.
    :ivar places: where rules may act, each once; ``anywhere``: one for each of them, as of `allowed`.
    :ivar languages: those that rules are for.
    :ivar profiles: house styles, by name.
    :ivar names: the tables of the names stage.
    :ivar markup: rules on the elements of pages, which have an index of their own.
    """

    rules: tuple[Rule, ...]
    languages: frozenset[str]
    profiles: Mapping[str, Profile]
    markup: MarkupSet
    scopes: Mapping[str, Scope]
    hash: str
    needs: tuple[tuple[Needs, ...], ...]
    clues: tuple[Clue, ...]
    always_tried: tuple[Clue, ...]
    unindexed: frozenset[int]
    places: tuple[Where, ...]
    anywhere: bytes
    guard: Guard
    neighbours: Guard
    names: NameBook
    _off: Mapping[str, frozenset[str]]
    _hosts: Mapping[str, str]
    _signs: tuple[tuple[str, str], ...]
    _neighbour_numbers: Mapping[str, int]
    _active: dict[tuple[str, tuple[str, ...]], bytes] = field(default_factory=dict, repr=False)
    _indexes: dict[tuple[str, ...], CandidateIndex] = field(default_factory=dict, repr=False)
    _always: dict[tuple[bytes, bytes, int], tuple[Clue, ...]] = field(default_factory=dict, repr=False)
    _allowed: dict[tuple[Zone, int, int], bytes] = field(default_factory=dict, repr=False)
    _served: dict[str, Profile | None] = field(default_factory=dict, repr=False)
    _masks: dict[bytes, bytes] = field(default_factory=dict, repr=False)
    _reach: int = 0
    _telling: int = 0  # words; blocks of as many and of more are alike to the clues that no index can hold

    @classmethod
    def compile(cls, loaded: Loaded, needs: NeedsById) -> RuleSet:
        """:param needs: what the pattern of each rule needs, by the rule's id."""
        rules = tuple(sorted(loaded.rules, key=lambda rule: rule.id))
        off: dict[str, set[str]] = {}
        for publisher, item in loaded.offs:
            off.setdefault(publisher, set()).add(item.id)
        for one in loaded.everything:
            if one.overrides:
                off.setdefault(one.publisher, set()).add(one.overrides)
        off_by_publisher = {publisher: frozenset(ids) for publisher, ids in off.items()}
        signs = tuple((fold(plain(sign)), scope.name) for scope in loaded.scopes for sign in scope.signs)
        extra = sorted({p for rule in rules for p in (rule.after, rule.before, rule.until) if p})
        lists = loaded.vocabularies
        places = {where: number for number, where in enumerate(dict.fromkeys(rule.where for rule in rules))}
        clues = tuple(
            Clue(number, places[rule.where], rule.max_words or sys.maxsize, rule.min_words, one)
            for number, rule in enumerate(rules)
            for one in needs[rule.id]
        )
        always_tried = tuple(clue for clue in clues if not clue.needs.indexable)
        return cls(
            rules=rules,
            languages=frozenset(rule.language for rule in rules),
            profiles=profiles_of(loaded.houses),
            markup=MarkupSet.of(loaded.markup, loaded.layouts, off_by_publisher),
            scopes={scope.name: scope for scope in loaded.scopes},
            hash=loaded.hash,
            needs=tuple(needs[rule.id] for rule in rules),
            clues=clues,
            always_tried=always_tried,
            unindexed=frozenset(clue.rule for clue in always_tried),
            places=tuple(places),
            anywhere=b"\1" * len(places),
            guard=Guard(tuple(pattern_source(rule, lists) for rule in rules)),
            neighbours=Guard(
                tuple(PatternSource(p, False, False, tuple(sorted(lists_used(p, lists).items()))) for p in extra)
            ),
            names=name_book(loaded),
            _off=off_by_publisher,
            _hosts={host: scope.name for scope in loaded.scopes for host in scope.hosts},
            _signs=signs,
            _neighbour_numbers={p: number for number, p in enumerate(extra)},
            _reach=max((max(where.first, where.last) for where in places), default=0),
            _telling=max(
                (one for clue in always_tried for one in (clue.most_words, clue.least_words) if one < sys.maxsize),
                default=0,
            )
            + 1,
        )

    def needs_by_id(self) -> dict[str, tuple[Needs, ...]]:
        """What the patterns of all rules need, by the rules' ids, as `compile` takes it."""
        needs = {rule.id: some for rule, some in zip(self.rules, self.needs, strict=True)}
        return needs | dict.fromkeys((rule.id for rule in self.markup.rules), ())

    def active(self, publisher: str, languages: tuple[str, ...]) -> bytes:
        """For each rule 1 if it applies to articles of that publisher and those languages;
        without any language the rules of all apply."""
        languages = self._spoken(languages)
        key = publisher, languages
        mask = self._active.get(key)
        if mask is None:
            off = self._off.get(publisher, frozenset())
            mask = self._active[key] = bytes(
                (not rule.publisher or rule.publisher == publisher) and _speaks(rule, languages) and rule.id not in off
                for rule in self.rules
            )
        return mask

    def allowed(self, zone: Zone, before: int, after: int) -> bytes:
        """For each of ``places`` 1 if a block there stands in it; the same object for all blocks that stand alike.

        :param before: how many blocks stand before it; ``after``: how many after it.
        """
        key = zone, min(before, self._reach), min(after, self._reach)
        mask = self._allowed.get(key)
        if mask is None:
            mask = bytes(where.allows(*key) for where in self.places)
            mask = self._allowed[key] = self._masks.setdefault(mask, mask)
        return mask

    def index(self, languages: tuple[str, ...]) -> CandidateIndex:
        """The index of all clues for articles of those languages, made when first asked for.
        The signs of publishers follow the clues in the numbering."""
        languages = self._spoken(languages)
        index = self._indexes.get(languages)
        if index is None:
            nothing = Needs()
            needs = [clue.needs if _speaks(self.rules[clue.rule], languages) else nothing for clue in self.clues]
            signs = (frozenset({sign}) for sign, _ in self._signs)
            index = self._indexes[languages] = CandidateIndex(
                tuple(one.starts for one in needs), (*(one.inside for one in needs), *signs)
            )
        return index

    def _spoken(self, languages: tuple[str, ...]) -> tuple[str, ...]:
        """The languages, those that no rule is for as one: callers may name any, and what is made for each is kept."""
        return tuple(dict.fromkeys(one if one in self.languages or one in _KIN else _OTHER for one in languages))

    def always(self, active: bytes, allowed: bytes, words: int) -> tuple[Clue, ...]:
        """The clues that no index can hold, of the rules that apply, may act where a block stands and want as
        many words as it has.

        :param active: as `active` says; ``allowed`` likewise.
        """
        words = min(words, self._telling)
        key = active, allowed, words
        found = self._always.get(key)
        if found is None:
            found = self._always[key] = tuple(
                clue
                for clue in self.always_tried
                if active[clue.rule] and allowed[clue.where] and clue.least_words <= words <= clue.most_words
            )
        return found

    def profile_of(self, name: str, publisher: str, tag: str) -> Profile | None:
        """The house style of an article: the one asked for, the publisher's, that of its language.

        :param tag: a language tag, such as ``"en"`` or ``"fr-CA"``.
        """
        name = name or (self.scopes[publisher].profile if publisher in self.scopes else "")
        if name:
            return self.profiles[name]
        if len(self._served) > _MOST_TAGS:
            self._served.clear()
        if tag not in self._served:
            self._served[tag] = serving(self.profiles, tag)
        return self._served[tag]

    def publisher_of(self, url: str) -> str:
        """The publisher that the host of a URL belongs to, or ""."""
        try:
            host = (urlsplit(url if "//" in url else f"//{url}").hostname or "").removeprefix("www.")
        except ValueError:  # no URL, so nobody's
            return ""
        while host:
            if host in self._hosts:
                return self._hosts[host]
            host = host.partition(".")[2]
        return ""

    def publisher_titled(self, title: str) -> str:
        """The publisher that is called so, or ""; case does not count."""
        called = fold(plain(title)).strip()
        return next((s.name for s in self.scopes.values() if s.title and fold(plain(s.title)) == called), "")

    def sign(self, number: int) -> tuple[str, str]:
        """Sign and publisher of an index number that is not a rule's."""
        return self._signs[number - len(self.clues)]

    def neighbour_matches(self, pattern: str, view: str) -> bool:
        """Whether an ``after``, ``before`` or ``until`` pattern is found in a block.

        :raises TimeoutError: as `Guard.find` does.
        """
        return self.neighbours.find(self._neighbour_numbers[pattern], view) is not None
