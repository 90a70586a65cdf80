"""What a rule set holds, as plain data: rules, publishers, house styles."""

from __future__ import annotations

from collections import Counter
from typing import Any

import orjson

from cleaner.declared import MarkupRule, Profile, Rule, Scope
from cleaner.reasons import REASONS
from cleaner.ruleset.cards import all_rules, card, firing, language_of
from cleaner.ruleset.ruleset import RuleSet


def catalogue_of(ruleset: RuleSet) -> bytes:
    """``{"rules": […], "publishers": […], "profiles": […]}`` as JSON, each in the order of their names."""
    rules = all_rules(ruleset)
    counts = Counter(rule.publisher for rule in rules)
    scopes = sorted(ruleset.scopes.values(), key=lambda scope: scope.name)
    profiles = sorted(ruleset.profiles.values(), key=lambda profile: profile.name)
    return orjson.dumps(
        {
            "rules": [_rule(rule, ruleset) for rule in rules],
            "publishers": [_publisher(scope, counts[scope.name]) for scope in scopes],
            "profiles": [_profile(profile) for profile in profiles],
        }
    )


def reasons() -> list[dict[str, str]]:
    """The closed list of reasons."""
    return [{"code": code, "why": why} for code, why in REASONS.items()]


def _rule(rule: Rule | MarkupRule, ruleset: RuleSet) -> dict[str, Any]:
    shown = card(rule, ruleset)
    return {
        "id": rule.id,
        "kind": rule.kind.value,
        "does": shown["does"],
        "reason": rule.reason,
        "why": REASONS.get(rule.reason, ""),
        "publisher": rule.publisher,
        "language": language_of(rule),
        "part": rule.part,
        "where": shown.get("where", ""),
        "words": shown["words"],
        "pattern": shown.get("pattern", ""),
        "css": shown.get("css", ""),
        "note": rule.note,
        "fires": [{"text": text, "becomes": after} for text, after in firing(rule)],
        "stays": list(rule.stays),
    }


def _publisher(scope: Scope, rules: int) -> dict[str, Any]:
    return {
        "name": scope.name,
        "title": scope.title,
        "hosts": list(scope.hosts),
        "signs": list(scope.signs),
        "language": scope.language,
        "profile": scope.profile,
        "rules": rules,
    }


def _profile(profile: Profile) -> dict[str, Any]:
    return {
        "name": profile.name,
        "language": profile.language,
        "tags": list(profile.tags),
        "quotes": profile.quotes,
        "apostrophe": profile.apostrophe,
        "ellipsis": profile.ellipsis,
        "dash": profile.dash or profile.spaced_hyphen,
    }
