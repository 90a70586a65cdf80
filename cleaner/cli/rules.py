"""``cleaner rules``: list, show, check and begin rules."""

from __future__ import annotations

import sys
from collections import Counter
from pathlib import Path

import click

from cleaner.cli.options import rule_folders
from cleaner.cli.template import publisher_module
from cleaner.declared import MarkupRule, Rule, Scope
from cleaner.engine import Cleaner, prove_rules
from cleaner.errors import CleanerError
from cleaner.reasons import REASONS, is_of, markdown
from cleaner.ruleset.cards import all_rules, card, firing, language_of, scope_of
from cleaner.ruleset.check import scope_faults
from cleaner.ruleset.ruleset import RuleSet
from cleaner.write.files import write_whole


@click.group()
def rules() -> None:
    """List, show, check and begin rules."""


@rules.command("list")
@rule_folders
@click.option("--reason", default="", help="Only rules of this reason, or of a family of reasons.")
@click.option("--language", default="", metavar="CODE", help="Only rules of this language.")
@click.option("--publisher", default="", metavar="NAME", help="Only rules of this publisher.")
def list_rules(folders: tuple[Path, ...], reason: str, language: str, publisher: str) -> None:
    """All rules with their reason and scope, and how many there are."""
    ruleset = Cleaner(folders).ruleset
    chosen = [
        rule
        for rule in all_rules(ruleset)
        if is_of(rule.reason, reason)
        and (not language or language_of(rule) == language)
        and (not publisher or rule.publisher == publisher)
    ]
    width = max((len(rule.id) for rule in chosen), default=0)
    for rule in chosen:
        click.echo(f"{rule.id:<{width}}  {rule.kind.value:<10}  {rule.reason or '-':<20}  {scope_of(rule)}")
    reasons = Counter(rule.reason or "-" for rule in chosen)
    click.echo()
    for name, count in sorted(reasons.items(), key=lambda item: (-item[1], item[0])):
        click.echo(f"{count:6,}  {name:<20}  {REASONS.get(name, 'Protects or labels what stays.')}")
    unindexed = [number for number in ruleset.unindexed if ruleset.rules[number] in chosen]
    languages, publishers = {language_of(rule) for rule in chosen} - {""}, {rule.publisher for rule in chosen} - {""}
    click.echo(
        f"{len(chosen):,} rules; {len(languages)} languages, {len(publishers)} publishers; "
        f"{len(unindexed)} without rare words, tried on every block; rule set {ruleset.hash}"
    )


@rules.command("show")
@click.argument("id")
@rule_folders
def show_rule(id: str, folders: tuple[Path, ...]) -> None:
    """A rule's card: what it does, where, why, and its examples."""
    ruleset = Cleaner(folders).ruleset
    found = [rule for rule in all_rules(ruleset) if rule.id == id] or [
        r for r in all_rules(ruleset) if r.id.endswith(f"/{id}")
    ]
    if not found:
        near = [rule.id for rule in all_rules(ruleset) if id.rpartition("/")[2] in rule.id][:5]
        hint = f"; did you mean {', '.join(near)}?" if near else "; 'cleaner rules list' shows all"
        raise CleanerError(f"no rule is called {id!r}{hint}")
    for rule in found:
        _show_card(rule, ruleset)


@rules.command("reasons")
@click.option("--markdown", "as_markdown", is_flag=True, help="As docs/reasons.md.")
def list_reasons(*, as_markdown: bool) -> None:
    """The closed list of reasons."""
    if as_markdown:
        click.echo(markdown(), nl=False)
        return
    for code, why in REASONS.items():
        click.echo(f"{code:<20}  {why}")


@rules.command("check")
@click.argument("folders", metavar="[DIR]...", nargs=-1, type=click.Path(path_type=Path, exists=True, file_okay=False))
def check(folders: tuple[Path, ...]) -> None:
    """Check folders of rules beside the built-in ones, or the built-in ones alone. Every rule
    is proved anew; all problems are shown, with file and line."""
    ruleset, problems = prove_rules(folders)
    for problem in problems:
        click.echo(str(problem), err=True)
    for number in sorted(ruleset.unindexed):
        rule = ruleset.rules[number]
        if not folders or any(Path(rule.file).is_relative_to(folder.resolve()) for folder in folders):
            click.echo(
                f"{rule.file}:{rule.line}: {rule.id}: note: an alternative of its pattern has no rare words, so it is tried on every block"
            )
    count = len(all_rules(ruleset))
    click.echo(f"{count:,} rules checked, {len(problems)} problem{'s' * (len(problems) != 1)}")
    sys.exit(1 if problems else 0)


@rules.group("new")
def new() -> None:
    """Begin a module of rules."""


@new.command("publisher")
@click.argument("name")
@click.option("--host", "hosts", multiple=True, required=True, help="A domain of the publisher; may be repeated.")
@click.option("--language", default="en", show_default=True, metavar="CODE", help="Of most of its articles.")
@click.option(
    "--dir",
    "folder",
    type=click.Path(path_type=Path, file_okay=False),
    default=Path("my-rules"),
    show_default=True,
    help="The folder of rules to put it in.",
)
def new_publisher(name: str, hosts: tuple[str, ...], language: str, folder: Path) -> None:
    """Make a commented publisher's module that passes 'cleaner rules check'.

    NAME is lower-case words joined by underscores, such as example_post.
    """
    if faults := list(scope_faults(Scope(name=name, hosts=hosts, language=language))):
        raise CleanerError("; ".join(faults))
    path = folder / "publishers" / f"{name}.py"
    if path.exists():
        raise CleanerError(f"{path} exists already; edit it, or choose another name")
    write_whole(path, publisher_module(name, hosts, language).encode())
    click.echo(
        f"{path}\nNext: edit it, then 'cleaner rules check {folder}' and 'cleaner clean IN --out OUT --rules {folder}'."
    )


def _show_card(rule: Rule | MarkupRule, ruleset: RuleSet) -> None:
    click.echo(click.style(rule.id, bold=True))
    rows = card(rule, ruleset) | _needs(rule, ruleset) | {"file": f"{rule.file}:{rule.line}"}
    for name, value in rows.items():
        if value:
            click.echo(f"  {name:<9} {value}")
    for text, after in firing(rule):
        click.echo(
            click.style(f"  fires     {text!r}" + (f" becomes {after!r}" if after is not None else ""), fg="red")
        )
    for text in rule.stays:
        click.echo(click.style(f"  stays     {text!r}", fg="green"))


def _needs(rule: Rule | MarkupRule, ruleset: RuleSet) -> dict[str, str]:
    if rule not in ruleset.rules:
        return {}
    needs = ruleset.needs[ruleset.rules.index(rule)]
    begins = frozenset().union(*(one.starts for one in needs))
    holds = frozenset().union(*(one.inside for one in needs))
    unsure = any(not one.indexable for one in needs)
    return {"begins": _some(begins), "holds": _some(holds), "tried": "on every block" if unsure else ""}


def _some(literals: frozenset[str]) -> str:
    shown = sorted(literals, key=lambda text: (len(text), text))[:6]
    rest = f" or {len(literals) - len(shown)} more" if len(literals) > len(shown) else ""
    return ", ".join(map(repr, shown)) + rest
