"""What follows the end of an article: titles, labels and buttons between and below the furniture that rules know.

An article ends where its paragraphs do. The summaries of teasers read like paragraphs, too, but each stands alone, and
together they are little. A line below the end goes only beside furniture that rules have found.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import Final

import regex

from cleaner.article import Block
from cleaner.match.fold import fold
from cleaner.stages.layout import Layout, is_statement
from cleaner.stages.verdict import Verdict, Verdicts, is_furniture

AFTER_ARTICLE: Final = "structure/after_article"

_MOST_PROSE_BELOW: Final = 0.1  # of the article's
_MOST_WORDS: Final = 30  # of a title
_ENOUGH_KINDS: Final = 2  # of furniture that must agree that the article is over,
_ENOUGH_PIECES: Final = 3  # or so many pieces of it,
_MOST_OF_A_BAR: Final = 2  # of which the buttons of one bar are so many at most: bars stand inside articles, too
_NOTHING: Final[tuple[str, list[int]]] = ("nothing", [])
#: What stands below an article; other furniture stands inside it as often.
_BELOW: Final = frozenset({"nav.related", "nav.share", "nav.follow", "nav.tags", "nav.page", "comment.prompt"}) | {
    "meta.bio", "meta.feedback", "legal.copyright", "legal.cookie", "legal.terms",
}  # fmt: skip
_INSIDE: Final = "promo.product"  # the buttons of shops stand inside reviews
#: What heads the sources of an article, in as many languages as there are rules for.
_SOURCES: Final = regex.compile(
    r"""(?:(?:literature|other|data|works|main|primary)\ )?(?:references|sources|bibliography|footnotes|endnotes|notes|citations|cited)
    | quellen(?:angaben|verzeichnis|nachweise?)?|literatur(?:verzeichnis|hinweise)?|einzelnachweise|(?:fuß|fuss)noten|anmerkungen
    | r[eé]f[eé]rences|bibliographie|notes\ de\ bas\ de\ page | referencias|fuentes|bibliograf[ií]a|notas | riferimenti|fonti|bibliografia|note
    | refer[eê]ncias|fontes | bronnen(?:lijst)?|referenties|voetnoten | käll(?:or|förteckning)|referenser|noter
    | kilder|referanser|referencer | lähteet|viitteet | źródła|przypisy|bibliografia | zdroje|prameny|literatura|poznámky
    | источники|примечания|литература|сноски | джерела|примітки|література | kaynak(?:lar|ça)|dipnotlar | referensi|sumber|daftar\ pustaka
    | surse|referințe|note | források|hivatkozások|jegyzetek | πηγές|βιβλιογραφία | 参考文献|出典|参考|脚注|注釈 | 参考资料|資料來源|资料来源|注释|參考資料
    | 출처|참고\ ?문헌|각주""",
    regex.VERBOSE,
)


def after_article(blocks: Sequence[Block], layout: Layout, gone: Verdicts) -> Iterator[tuple[int, Verdict]]:
    """Lines below the end of the article and below enough furniture, or between such. The sources of an article stay, and
    so does what stands right before a paragraph, which it may head, unless two kinds stand below articles only."""
    kinds: set[str] = set()
    pieces = 0
    end = _end(blocks, layout, gone)
    below = range(len(blocks) if end is None else end + 1, len(blocks))
    runs = [(kind, list(run)) for kind, run in groupby(below, lambda i: _kind(i, blocks, layout, gone))]
    for (before, _), (kind, run), (after, following) in zip(
        [_NOTHING, *runs], runs, [*runs[1:], _NOTHING], strict=False
    ):
        if kind == "gone":
            found = _cues(run, gone)
            kinds.update(found)
            pieces += min(len(found), _MOST_OF_A_BAR)
        elif kind == "line":
            near = _cues(following[:1], gone) if before == after == "gone" else []
            if len(kinds.union(near)) >= _ENOUGH_KINDS or pieces + len(near) >= _ENOUGH_PIECES:
                heads = after == "text" and len(kinds & _BELOW) < _ENOUGH_KINDS
                for i in _before_sources(run[:-1] if heads else run, blocks):
                    if blocks[i].words <= _MOST_WORDS:
                        yield i, Verdict(AFTER_ARTICLE, "nav.page")


def _end(blocks: Sequence[Block], layout: Layout, gone: Verdicts) -> int | None:
    """The last paragraph of the article: the last that follows another sentence, or has more than a little prose from
    it on; None without any."""
    prose = [i for i in layout.order if layout.prose[i] and i not in gone]
    most = _MOST_PROSE_BELOW * sum(blocks[i].words for i in prose)
    below = 0
    for i in reversed(prose):
        below += blocks[i].words
        if below > most or (i and _kind(i - 1, blocks, layout, gone) == "text"):
            return i
    return None


def _kind(i: int, blocks: Sequence[Block], layout: Layout, gone: Verdicts) -> str:
    if i in gone:
        return "gone"
    return "text" if layout.prose[i] or is_statement(blocks[i]) else "line"


def _cues(run: Sequence[int], gone: Verdicts) -> list[str]:
    """The reasons of the furniture in a run of blocks, one for each piece."""
    return [gone[i].reason for i in run if is_furniture(gone[i]) and gone[i].reason != _INSIDE]


def _before_sources(run: Sequence[int], blocks: Sequence[Block]) -> Iterator[int]:
    for i in run:
        if _SOURCES.fullmatch(fold(blocks[i].view).strip(" :")):
            return
        yield i
