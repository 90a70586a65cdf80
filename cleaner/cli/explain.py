"""``cleaner explain``: what became of every block, and why."""

from __future__ import annotations

import difflib
import textwrap
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

import click
import orjson

from cleaner.batch.job import Options
from cleaner.cli.options import cleaning_options
from cleaner.cli.reading import clean_source, load_cleaner
from cleaner.reasons import REASONS
from cleaner.result import BlockReport, Found, Result

_WIDTH: Final = 88


@click.command()
@click.argument("source", metavar="FILE", type=click.Path(dir_okay=False, allow_dash=True))
@click.option("--json", "as_json", is_flag=True, help="For programs: the whole result, all blocks with it.")
@click.option("--diff", is_flag=True, help="Only what changed, as a unified diff.")
@cleaning_options
def explain(
    source: str, as_json: bool, diff: bool, folders: tuple[Path, ...], names: tuple[str, ...], **given: Any
) -> None:
    """Show every block of an article: its part, kept or gone, by which rule and why; for what
    stayed, the rules that came nearest.

    FILE may be - for standard input, where HTML is told by how it begins.
    """
    options = Options(**given)
    result = clean_source(source, load_cleaner(folders, names, options), options, explain=True)
    if as_json:
        click.echo(orjson.dumps(result.to_dict(explain=True), option=orjson.OPT_INDENT_2).decode())
    elif diff:
        _show_diff(source, result)
    else:
        _show(result)


def _show_diff(name: str, result: Result) -> None:
    before, after = result.source.splitlines(), result.text.splitlines()
    colours = {"+": "green", "-": "red", "@": "cyan"}
    for line in difflib.unified_diff(before, after, name, f"{name} (clean)", lineterm=""):
        click.echo(click.style(line, fg=colours.get(line[:1])))


def _show(result: Result) -> None:
    click.echo(f"publisher  {result.publisher.value or '-'} ({result.publisher.how})")
    click.echo(f"language   {', '.join(result.languages) or '-'} ({result.language.how})")
    if result.article.html:
        click.echo(f"encoding   {result.encoding.value or '-'} ({result.encoding.how})")
    for name, found in _page_facts(result):
        click.echo(f"{name:<10} {textwrap.shorten(found.value, _WIDTH, placeholder=' …')} ({found.how})")
    click.echo(f"profile    {result.profile or '-'}")
    click.echo(f"rules      {result.rules_hash}")
    for problem in result.problems:
        click.echo(click.style(f"problem    {problem}", fg="yellow"))
    for report in result.blocks:
        click.echo()
        _show_block(report, result)
    gone = sum(not report.kept for report in result.blocks)
    click.echo(f"\n{len(result.blocks) - gone} blocks kept, {gone} gone, {len(result.queries)} queries")
    for query in result.queries:
        click.echo(click.style(f"query: {query.message} {query.rule}: {query.text[:60]}", fg="yellow"))


def _page_facts(result: Result) -> Iterator[tuple[str, Found]]:
    """What the page's own data says, and says where."""
    page = result.page
    if page is None:
        return
    for name in ("headline", "standfirst", "published", "modified", "url", "image"):
        if getattr(page, name).value:
            yield name, getattr(page, name)
    for byline in page.bylines:
        yield "byline", byline


def _show_block(report: BlockReport, result: Result) -> None:
    mark, colour = ("kept", "green") if report.kept else ("gone", "red")
    place = f"{report.part}, {report.zone}" if report.kept else report.part
    click.echo(click.style(f"{mark}  {place}", fg=colour, bold=True))
    text = textwrap.shorten(report.block.text, 3 * _WIDTH, placeholder=" …")
    click.echo(textwrap.indent(textwrap.fill(text, _WIDTH), "  "))
    if report.element:
        click.echo(click.style(f"  in {report.element}", dim=True))
    if report.note:
        click.echo(click.style(f"  {report.note}", dim=True))
    if not report.kept:
        click.echo(click.style(f"  {report.reason}: {REASONS.get(report.reason, '')}", fg="red"))
        click.echo(f"  by {report.rule}" + "".join(f", {rule}" for rule in report.also))
        return
    for change in result.changes_in(report.block):
        click.echo(
            click.style(f"  changed {change.before!r} to {change.after!r}: {change.why} ({change.rule})", fg="yellow")
        )
    for miss in report.misses:
        click.echo(click.style(f"  near: {miss.rule}: {miss.condition}", dim=True))
