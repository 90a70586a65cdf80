"""Edges of the stages: zones, limits, precedence, neighbours, trims, quotations, time-outs, languages."""

from __future__ import annotations

import pytest

from cleaner import Article
from cleaner.declared import Where
from cleaner.match.guard import STRIKES
from cleaner.rule import BODY, HEAD, OUTSIDE, TAIL, head, publisher, tail
from tests.making import (
    HEADLINE,
    clean,
    cleaner_of,
    cue,
    cut_head,
    cut_tail,
    drop,
    gone,
    hint,
    joined,
    keep,
    label,
    trim,
)
from tests.support import PROSE

ZEBRA = "Zebra crossing"


@pytest.mark.parametrize(
    ("where", "taken"),
    [
        (HEAD, (True, False, False)),
        (BODY, (False, True, False)),
        (TAIL, (False, False, True)),
        (OUTSIDE, (True, False, True)),
        (head(3), (True, False, False)),
        (head(5), (True, True, False)),
        (tail(1), (False, False, True)),
        (tail(4), (False, True, True)),
        (head(5) | tail(1), (True, True, True)),
    ],
)
def test_zones_and_distances(where: Where, taken: tuple[bool, bool, bool]) -> None:
    """Of the same line before, between and after the paragraphs, those go that stand where the rule says."""
    text = joined(HEADLINE, "Zebra one", *PROSE[:2], "Zebra two", *PROSE[2:], "Zebra three")
    rule = drop("zebra", reason="nav.page", pattern=r"zebra \w+", whole=True, where=where)
    result = clean(text, rule)
    assert gone(result) == [f"Zebra {name}" for name, goes in zip(("one", "two", "three"), taken, strict=True) if goes]


def test_without_prose_everything_is_body() -> None:
    text = joined("One line", ZEBRA, "Another line")
    assert gone(clean(text, drop("z", reason="nav.page", pattern="zebra", where=OUTSIDE))) == []
    assert gone(clean(text, drop("z", reason="nav.page", pattern="zebra", where=BODY))) == [ZEBRA]


def test_what_goes_moves_the_zones() -> None:
    """A long notice below the article is prose; once it is gone, what stood before it is the tail."""
    notice = "Notice: this long notice about zebras goes on and on, and it ends as a sentence does."
    rules = (
        drop("notice", reason="legal.terms", pattern="^notice: ", max_words=60),
        drop("zebra", reason="nav.page", pattern="zebra crossing", whole=True, where=TAIL),
    )
    text = joined(*PROSE, ZEBRA, notice)
    assert gone(clean(text, *rules)) == [ZEBRA, notice]
    assert gone(clean(text, rules[1])) == []


@pytest.mark.parametrize(
    ("least", "most", "goes"), [(0, 4, True), (4, 4, True), (5, 9, False), (0, 3, False), (0, 0, True)]
)
def test_word_limits(least: int, most: int, *, goes: bool) -> None:
    rule = drop("zebra", reason="nav.page", pattern="zebra", min_words=least, max_words=most)
    assert gone(clean(joined(*PROSE, "A zebra goes home"), rule)) == ["A zebra goes home"] * goes


def test_word_limits_count_scripts_without_spaces() -> None:
    rule = drop("zebra", reason="nav.page", pattern="関連記事", max_words=5)
    assert gone(clean(joined(*PROSE, "関連記事はこちら"), rule)) == ["関連記事はこちら"]
    long = "関連記事はこちらの一覧から選んでください"
    assert gone(clean(joined(*PROSE, long), rule)) == []


def test_before_and_after_see_the_neighbours_that_are_still_there() -> None:
    rules = (
        drop("gone_between", reason="nav.page", pattern="gone between", whole=True),
        drop("zebra", reason="nav.page", pattern="zebra crossing", whole=True, before="^lion king$"),
    )
    first, last = PROSE[:2], PROSE[2:]
    assert gone(clean(joined(*first, ZEBRA, "Lion king", *last), *rules)) == [ZEBRA]
    assert gone(clean(joined(*first, ZEBRA, "Gone between", "Lion king", *last), *rules)) == [ZEBRA, "Gone between"]
    assert gone(clean(joined(*first, ZEBRA, "Lioness", *last), *rules)) == []
    assert gone(clean(joined(*PROSE, ZEBRA), *rules)) == [], "no block after, no match"


def test_a_cut_of_the_head() -> None:
    rule = cut_head("zebra", reason="nav.page", pattern="zebra crossing")
    text = joined("Menu", "Log in", ZEBRA, HEADLINE, *PROSE)
    assert clean(text, rule).text == joined(HEADLINE, *PROSE)
    assert gone(clean(joined(*PROSE[:2], ZEBRA, *PROSE[2:]), rule)) == []


def test_a_cut_of_the_tail_spares_what_is_protected() -> None:
    rules = (
        cut_tail("zebra", reason="comment.prompt", pattern="zebra crossing"),
        label("correction", part="correction", pattern="^correction: "),
    )
    note = "Correction: an earlier version named another river."
    assert gone(clean(joined(*PROSE, ZEBRA, "Ann", "I do not agree with this.", note), *rules)) == [
        ZEBRA,
        "Ann",
        "I do not agree with this.",
    ]


@pytest.mark.parametrize(
    ("items", "taken"),
    [
        (("A title", "Another title"), 2),
        (("A title", "It ends here as a statement does.", "Another title"), 1),
        (("A title", "x " * 26 + "x", "Another title"), 1),
        (tuple(f"Title {n}" for n in range(20)), 12),
        (("Is this a title of five words?", "What a long title it is!"), 2),
    ],
)
def test_how_far_a_run_reaches(items: tuple[str, ...], taken: int) -> None:
    rule = cue("related", reason="nav.related", pattern="more zebras")
    result = clean(joined(*PROSE, "More zebras", *items), rule)
    assert gone(result) == ["More zebras", *(item.strip() for item in items[:taken])]


def test_two_matches_of_one_hint_are_one_hint() -> None:
    rules = (hint("zebra", reason="appeal.donation", pattern="zebras? need"),)
    assert gone(clean(joined(*PROSE, "Zebras need you. A zebra needs you"), *rules)) == []


def test_hints_of_different_families_do_not_add_up() -> None:
    rules = (
        hint("need", reason="appeal.donation", pattern="zebras need"),
        hint("letter", reason="promo.newsletter", pattern="zebra letter"),
    )
    result = clean(joined(*PROSE, "Zebras need the zebra letter"), *rules, explain=True)
    assert gone(result) == []
    assert {miss.rule for miss in result.blocks[-1].misses} == {"need", "letter"}


def test_a_hint_counts_beside_a_block_that_went() -> None:
    rules = (
        drop("give", reason="appeal.membership", pattern="^give to the zebras"),
        hint("need", reason="appeal.donation", pattern="zebras need"),
    )
    assert gone(clean(joined(*PROSE, "Give to the zebras", "All zebras need it"), *rules)) == [
        "Give to the zebras",
        "All zebras need it",
    ]
    assert gone(clean(joined(*PROSE, "Give to the zebras", "A line", "All zebras need it"), *rules)) == [
        "Give to the zebras"
    ]


def test_the_most_specific_rule_speaks() -> None:
    scope = publisher("zoo", hosts=["zoo.example"])
    rules = (
        drop("a_general", reason="nav.page", pattern="zebra crossing offer"),
        drop("b_english", reason="nav.page", pattern="zebra", language="en"),
        label("c_label", part="credit", pattern="zebra", language="en"),
    )
    text = joined(*PROSE, "Zebra crossing offer")
    report = clean(text, *rules).blocks[-1]
    assert (report.rule, report.also, report.part) == ("c_label", ("b_english", "a_general"), "credit")
    own = drop("d_own", reason="nav.page", pattern="zebra")
    own = type(own)(**{name: getattr(own, name) for name in own.__slots__} | {"publisher": "zoo"})
    result = cleaner_of(*rules, own, scopes=(scope,)).clean(Article(text=text, publisher="zoo", language="en"))
    assert result.blocks[-1].rule == "d_own"


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("It rained (zebra) on Monday.", "It rained on Monday."),
        ("(zebra) It rained on Monday.", "It rained on Monday."),
        ("It rained on Monday (zebra)", "It rained on Monday"),
        ("It rained (zebra), they said.", "It rained, they said."),
        ("It rained (zebra) and (zebra) rained.", "It rained and rained."),
        ("It  rained  (zebra)  here", "It  rained  here"),
    ],
)
def test_a_trim_takes_one_of_the_spaces_along(before: str, after: str) -> None:
    rule = trim("zebra", reason="nav.page", pattern=r"\(zebra\)")
    result = clean(joined(*PROSE[:2], before, *PROSE[2:]), rule)
    shown = "  ".join(after.split("  "))
    assert shown.split() == result.text.split("\n\n")[2].split()
    assert result.restore() == result.article.text


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("It rained. Click the zebra now! It stopped.", "It rained. It stopped."),
        ("Click the zebra. It rained.", "It rained."),
        ("It rained. Click the zebra", "It rained."),
        ("“It rained.” Click the zebra. “So it did.”", "“It rained.” “So it did.”"),
    ],
)
def test_a_trim_of_a_sentence(before: str, after: str) -> None:
    rule = trim("zebra", reason="nav.page", pattern="click the zebra", sentence=True)
    assert clean(joined(*PROSE[:2], before, *PROSE[2:]), rule).text.split("\n\n")[2] == after


def test_a_block_of_which_nothing_is_left_goes() -> None:
    rule = trim("zebra", reason="nav.page", pattern="click the zebra", sentence=True)
    result = clean(joined(*PROSE[:2], "Click the zebra!", *PROSE[2:]), rule)
    assert result.text == joined(*PROSE)
    assert gone(result) == ["Click the zebra!"]


def test_of_overlapping_trims_the_longer_wins_whatever_their_order() -> None:
    short = trim("b_short", reason="nav.page", pattern="the zebra")
    long = trim("a_long", reason="nav.page", pattern=r"\(click the zebra now\)")
    text = joined(*PROSE[:2], "It rained (click the zebra now) here.", *PROSE[2:])
    for rules in ((short, long), (long, short)):
        result = clean(text, *rules)
        assert "It rained here." in result.text
        assert [change.rule for change in result.changes] == ["a_long"]


@pytest.mark.parametrize(
    "line",
    [
        "“Zebra crossing ahead,” he said.",
        "He said: «Zebra crossing ahead».",
        "Er sagte: „Zebra crossing ahead“.",
        "She said: 'Zebra crossing ahead.'",
        "彼は「Zebra crossing」と述べた。",
        "“Zebra crossing, the speech that goes on in the next paragraph",
        "“Nobody reads a Zebra crossing sign,” she said.",
    ],
)
def test_a_match_inside_a_quotation_does_not_count(line: str) -> None:
    result = clean(
        joined(*PROSE[:2], line, *PROSE[2:]), drop("zebra", reason="nav.page", pattern="zebra crossing"), explain=True
    )
    assert gone(result) == []
    assert "quotation" in result.blocks[2].misses[0].condition


def test_keep_is_stronger_than_any_rule() -> None:
    rules = (
        keep("kept", pattern="kept for ever"),
        drop("zebra", reason="nav.page", pattern="zebra"),
        trim("trimmed", reason="nav.page", pattern="zebra"),
        cut_tail("cut", reason="nav.page", pattern="zebra.*", max_words=20),
    )
    line = "A zebra kept for ever"
    result = clean(joined(*PROSE, line), *rules, explain=True)
    assert result.text == joined(*PROSE, line)
    assert "protected" in result.blocks[-1].misses[0].condition


def test_a_rule_that_takes_too_long_is_reported_and_then_rests() -> None:
    slow = drop("slow", reason="nav.page", pattern=r"zebra (?:a|aa)+$", max_words=0)
    cleaner = cleaner_of(slow, drop("quick", reason="nav.page", pattern="lion king"))
    hostile = Article(text=joined(*PROSE, "Zebra " + "a" * 60 + "!", "Lion king"), language="en")
    for _ in range(STRIKES):
        result = cleaner.clean(hostile)
        assert result.problems == ("slow took too long and was set aside",)
        assert gone(result) == ["Lion king"], "the other rules go on"
    assert cleaner.clean(Article(text=joined(*PROSE, "Zebra aa"), language="en")).problems
    assert not cleaner.clean(Article(text=joined(*PROSE), language="en")).problems


def test_rules_of_every_language_of_a_document_apply() -> None:
    german = "Der Bürgermeister kündigte am Dienstag an, dass die Brücke bis zum Herbst wieder befahrbar sein soll."
    rules = (
        drop("de_line", reason="nav.page", pattern="zebrastreifen", language="de"),
        drop("fr_line", reason="nav.page", pattern="passage zébré", language="fr"),
        drop("en_line", reason="nav.page", pattern="zebra crossing", language="en"),
    )
    cleaner = cleaner_of(*rules)
    lines = ("Zebrastreifen", "Passage zébré", ZEBRA)
    mixed = cleaner.clean(Article(text=joined(*PROSE[:2], german, german + " Das ist so.", *lines)))
    assert set(mixed.languages) == {"en", "de"}
    assert gone(mixed) == ["Zebrastreifen", ZEBRA]
    given = cleaner.clean(Article(text=joined(*PROSE, *lines), language="fr"))
    assert gone(given) == ["Passage zébré", ZEBRA], "English furniture stands on pages of every language"
    unknown = cleaner.clean(Article(text=joined(*lines)))
    assert unknown.languages or gone(unknown) == list(lines)


@pytest.mark.parametrize("separator", ["\n", "\n\n", "\r\n", "\r\n\r\n", "\n\n\n"])
def test_what_stays_is_set_apart_as_before(separator: str) -> None:
    rule = drop("zebra", reason="nav.page", pattern="zebra crossing")
    text = separator.join((ZEBRA, *PROSE[:2], ZEBRA, ZEBRA, *PROSE[2:], ZEBRA))
    assert clean(text, rule).text == separator.join(PROSE)


@pytest.mark.parametrize(
    ("heading", "below", "taken"),
    [
        ("Comments", (), False),
        ("Comments", ("Log in to comment",), True),
        ("Comments (12)", (), False),
        ("Comments (12)", ("Ann, 2 hours ago",), True),
        ("Leave a comment", ("Ann",), True),
    ],
)
def test_a_word_between_paragraphs_cuts_no_tail_alone(heading: str, below: tuple[str, ...], taken: bool) -> None:
    rules = (
        cut_tail("comments", reason="comment.prompt", pattern=r"comments(?: \(\d+\))?|leave a comment"),
        drop("log_in", reason="comment.prompt", pattern="log in to comment"),
    )
    result = clean(joined(HEADLINE, *PROSE[:3], heading, *below, PROSE[3]), *rules, explain=True)
    assert (PROSE[3] in gone(result)) is taken
    if heading == "Comments" and not taken:
        assert "bare" in result.blocks[4].misses[0].condition


def test_lines_that_each_let_the_next_one_go_end_after_fifty_rounds() -> None:
    rule = drop("zebra", reason="nav.page", pattern="zebra crossing", before="^lion king$")
    few, many = (clean(joined(*PROSE, *[ZEBRA] * count, "Lion king"), rule) for count in (40, 1_000))
    assert (len(gone(few)), few.problems) == (40, ())
    assert 50 <= len(gone(many)) < 1_000
    assert many.problems == ("line after line let the next one go: what was left after fifty rounds stays",)


def test_the_first_cut_of_a_tail_takes_all_after_it() -> None:
    rules = (
        cut_tail("zebra", reason="comment.prompt", pattern="zebra crossing"),
        cut_tail("lion", reason="comment.prompt", pattern="lion king"),
    )
    text = joined(*PROSE, ZEBRA, "I do not agree with this.", "Lion king", "Nor do I.")
    result = clean(text, *rules)
    assert [r.rule for r in result.blocks if not r.kept] == ["zebra", "zebra", "lion", "zebra"]


def test_the_last_cut_of_a_head_takes_all_before_it() -> None:
    rule = cut_head("zebra", reason="nav.page", pattern="zebra crossing")
    assert clean(joined("Menu", ZEBRA, "Log in", ZEBRA, HEADLINE, *PROSE), rule).text == joined(HEADLINE, *PROSE)
