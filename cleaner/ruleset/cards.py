"""What a rule says of itself to people: a card of names and sentences."""

from __future__ import annotations

from typing import Final

from cleaner.declared import Kind, Layout, MarkupKind, MarkupRule, Rule
from cleaner.reasons import REASONS
from cleaner.ruleset.ruleset import RuleSet


def all_rules(ruleset: RuleSet) -> list[Rule | MarkupRule]:
    """The rules on text and on markup, by their ids."""
    return sorted((*ruleset.rules, *ruleset.markup.rules), key=lambda rule: rule.id)


def card(rule: Rule | MarkupRule, ruleset: RuleSet) -> dict[str, str]:
    """What a rule does, why, to whose articles and where; what does not apply is ""."""
    return _markup_rows(rule, ruleset) if isinstance(rule, MarkupRule) else _rows(rule)


def firing(rule: Rule | MarkupRule) -> tuple[tuple[str, str | None], ...]:
    """The examples on which a rule fires, each with what it becomes; None where it goes."""
    return rule.fires if isinstance(rule, Rule) else tuple((html, None) for html in rule.fires)


def scope_of(rule: Rule | MarkupRule) -> str:
    """Whose articles a rule is for, in words."""
    if rule.publisher:
        return f"publisher {rule.publisher}"
    return f"language {language}" if (language := language_of(rule)) else "every article"


def language_of(rule: Rule | MarkupRule) -> str:
    """The language that a rule is for, or ""."""
    return rule.language if isinstance(rule, Rule) else ""


def _markup_rows(rule: MarkupRule, ruleset: RuleSet) -> dict[str, str]:
    served = [
        " to ".join(day or "?" for day in layout.served) for layout in ruleset.markup.layouts if _is_of(rule, layout)
    ]
    return {
        "does": _DOES_TO_MARKUP[rule.kind] + (f" ({rule.part})" if rule.part else ""),
        "reason": f"{rule.reason}: {REASONS[rule.reason]}" if rule.reason else "",
        "scope": scope_of(rule),
        "layout": " ".join((rule.layout, *(f"({days})" for days in served))),
        "words": f"1 to {rule.max_words}" if rule.max_words else "",
        "css": rule.css,
        "test": (rule.test.__doc__ or rule.test.__name__).strip() if rule.test else "",
        "note": rule.note,
    }


def _is_of(rule: MarkupRule, layout: Layout) -> bool:
    return (rule.publisher, rule.layout) == (layout.publisher, layout.name)


def _rows(rule: Rule) -> dict[str, str]:
    return {
        "does": _DOES[rule.kind] + (f" ({rule.part})" if rule.part else ""),
        "reason": f"{rule.reason}: {REASONS[rule.reason]}" if rule.reason else "",
        "scope": scope_of(rule),
        "where": rule.where.in_words(),
        "words": _words(rule),
        "pattern": rule.pattern + (" (the whole block)" if rule.whole else ""),
        "after": rule.after,
        "before": rule.before,
        "until": rule.until,
        "note": rule.note,
    }


_DOES: Final = {
    Kind.DROP: "takes the block out",
    Kind.HINT: "takes the block out together with another hint of its family",
    Kind.TRIM: "takes the match out of the block",
    Kind.CUE: "takes the block and the run after it",
    Kind.CUT_HEAD: "takes the block and all before it",
    Kind.CUT_TAIL: "takes the block and all after it",
    Kind.KEEP: "protects the block",
    Kind.LABEL: "labels the block",
}
_DOES_TO_MARKUP: Final = {
    MarkupKind.KEEP: "protects what stands in an element",
    MarkupKind.LABEL: "labels what stands in an element",
    MarkupKind.DROP: "takes out what stands in an element",
    MarkupKind.BODY: "takes what stands elsewhere for no part of the body",
}


def _words(rule: Rule) -> str:
    if not rule.max_words and not rule.min_words:
        return ""
    return f"{rule.min_words or 1} to {rule.max_words}" if rule.max_words else f"{rule.min_words} at least"
