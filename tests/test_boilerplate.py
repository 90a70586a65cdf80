"""How rules decide: runs, hints, cuts, trims, guards and protections, each with rules of its own."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from cleaner import Article, Cleaner
from tests.making import joined
from tests.support import PROSE
from tests.test_rules_load import write

RULES = r"""
RULES = [
    cue("more_zebras", reason="nav.related", pattern="more zebras",
        fires=["More zebras\nOne title here"], stays=["More zebras came."]),
    cue("begging", reason="appeal.donation", pattern="zebra asks", until="zebra thanks", takes=4,
        fires=["Zebra asks\nLong prose here, it says.\nZebra thanks"], stays=["A zebra asks nothing."]),
    hint("zebra_need", reason="appeal.donation", pattern="zebras need you",
         fires=["Zebras need you, our stripes fund says."], stays=["A zebra."]),
    hint("stripes_fund", reason="appeal.donation", pattern="our stripes fund",
         fires=["Zebras need you, our stripes fund says."], stays=["A fund."]),
    cut_tail("zebra_comments", reason="comment.prompt", pattern=r"zebra comments(?: \(\d+\))?",
             fires=["Zebra comments\nAnn\nI think that this is wrong."], stays=["Zebra comments are many, he said."]),
    trim("stripe_credit", reason="media.credit", pattern=r"\(zebra: [^()]+\)",
         fires={"A fine day (zebra: Ann).": "A fine day."}, stays=["A zebra."]),
    trim("stripe_sentence", reason="nav.read_more", pattern="click the zebra", sentence=True,
         fires={"The day was fine. Click the zebra now.": "The day was fine."}, stays=["Click."]),
    drop("single_zebra", reason="nav.page", pattern="only zebra", whole=True, once=True,
         fires=["Only zebra"], stays=["Only zebras know."]),
    drop("tail_zebra", reason="nav.page", pattern="tail zebra", whole=True, where=TAIL,
         fires=["Tail zebra"], stays=["Tail zebras run."]),
    drop("after_stripe", reason="nav.page", pattern="zebra follows", whole=True, after="stripe leads",
         fires=["A stripe leads\nZebra follows"], stays=["Zebra followed."]),
    keep("kept_zebra", pattern="kept for ever", stays=["More zebras, kept for ever"]),
    label("zebra_correction", part="correction", pattern="^zebra correction:",
          fires=["Zebra correction: it had stripes."], stays=["A zebra correction."]),
    label("zebra_photo", part="caption", pattern=r"zebra photo by \w+$",
          fires=["A herd, zebra photo by Ann"], stays=["A photo."]),
]
"""


@pytest.fixture(scope="module")
def zoo(tmp_path_factory: pytest.TempPathFactory) -> Cleaner:
    folder = tmp_path_factory.mktemp("zoo")
    write(folder, RULES, "zoo.py")
    return Cleaner([folder], builtin=False)


@pytest.fixture
def gone(zoo: Cleaner) -> Callable[..., list[str]]:
    def lines(*blocks: str, sep: str = "\n\n") -> list[str]:
        result = zoo.clean(Article(text=sep.join(blocks), language="en"))
        return [report.block.text for report in result.blocks if not report.kept]

    return lines


Gone = Callable[..., list[str]]


def test_a_cue_takes_the_list_after_it(gone: Gone) -> None:
    assert gone(*PROSE[:2], "More zebras", "A title", "Another one?", *PROSE[2:]) == ["More zebras", "A title"]
    assert gone(*PROSE, "More zebras", "A title", "Another one?") == ["More zebras", "A title", "Another one?"]


def test_a_run_stops_at_prose_and_at_what_is_protected(gone: Gone) -> None:
    assert gone(*PROSE, "More zebras", "A title", "This is kept for ever", "A title") == ["More zebras", "A title"]
    assert gone(PROSE[0], "More zebras", *PROSE[1:]) == ["More zebras"]


def test_a_run_until_its_end_takes_prose(gone: Gone) -> None:
    assert gone(*PROSE[:2], "Zebra asks", PROSE[2], "Zebra thanks", PROSE[3]) == [
        "Zebra asks",
        PROSE[2],
        "Zebra thanks",
    ]
    assert gone(*PROSE[:2], "Zebra asks", *PROSE[2:]) == ["Zebra asks"]


def test_one_hint_is_not_enough(gone: Gone, zoo: Cleaner) -> None:
    assert gone(*PROSE, "Zebras need you more than ever") == []
    assert gone(*PROSE, "Zebras need you, and our stripes fund too") == ["Zebras need you, and our stripes fund too"]
    assert len(gone(*PROSE, "Zebras need you: our stripes fund", "Our stripes fund again")) == 2
    result = zoo.clean(Article(text="\n\n".join((*PROSE, "Zebras need you more than ever")), language="en"))
    assert [query.reason for query in result.queries] == ["appeal.donation"]


def test_a_paragraph_inside_an_appeal_goes_with_it(gone: Gone) -> None:
    ask = "Zebras need you, our stripes fund says."
    inside = "From the coast to the hills, we tell what nobody else tells, and we know why it matters."
    more = "Next year our reporters will follow the herds on their way north."
    assert gone(*PROSE, ask, inside, ask, *PROSE) == [ask, inside, ask]
    assert gone(*PROSE, ask, inside, more, ask, *PROSE) == [ask, inside, more, ask]
    # Not what only follows an appeal, what is said by others, or what stands between two boxes of the article.
    assert gone(*PROSE, ask, inside, *PROSE) == [ask]
    said = f"“{inside}”"
    assert gone(*PROSE, ask, said, ask, *PROSE) == [ask, ask]
    assert gone(*PROSE, ask, *PROSE, ask, *PROSE) == [ask, ask]
    assert gone(*PROSE, ask, inside, *PROSE, ask, *PROSE) == [ask, ask]


def test_a_cut_takes_comments_only_after_the_article(gone: Gone) -> None:
    assert gone(*PROSE[:3], "Zebra comments (3)", "Ann", PROSE[3]) == ["Zebra comments (3)", "Ann", PROSE[3]]
    assert gone(*PROSE[:3], "Zebra comments (3)", PROSE[3]) == ["Zebra comments (3)"]
    assert gone(PROSE[0], "Zebra comments (3)", *PROSE[1:]) == []


def test_trims(zoo: Cleaner) -> None:
    text = f"{PROSE[0]}\n\nHe ran (zebra: Ann) on. Click the zebra now!\n\n{PROSE[1]}"
    result = zoo.clean(Article(text=text, language="en"))
    assert result.text == f"{PROSE[0]}\n\nHe ran on.\n\n{PROSE[1]}"
    assert result.restore() == text


def test_guards(gone: Gone) -> None:
    assert gone(*PROSE[:2], "Only zebra", *PROSE[2:]) == ["Only zebra"]
    assert gone(*PROSE[:2], "Only zebra", *PROSE[2:], "Only zebra") == []
    assert gone(*PROSE[:2], "Tail zebra", *PROSE[2:]) == []
    assert gone(*PROSE, "Tail zebra") == ["Tail zebra"]
    assert gone(*PROSE, "The stripe leads", "Zebra follows") == ["Zebra follows"]
    assert gone(*PROSE, "The lion leads", "Zebra follows") == []


def test_protections(gone: Gone) -> None:
    assert gone(*PROSE, "Zebra correction: only zebra photo by Ann") == []
    assert gone(*PROSE, "“A zebra photo by Ann") == []


def test_parts_are_returned(zoo: Cleaner) -> None:
    result = zoo.clean(Article(text="\n\n".join((PROSE[0], "A herd, zebra photo by Ann", *PROSE[1:])), language="en"))
    assert [(part.kind, part.text) for part in result.parts] == [("caption", "A herd, zebra photo by Ann")]


def test_a_repeated_headline_goes_once(gone: Gone) -> None:
    headline = "Harbour town rebuilds its old bridge"
    assert gone(headline, headline.upper(), *PROSE) == [headline.upper()]


def test_paragraphs_stay_apart(zoo: Cleaner) -> None:
    text = f"{PROSE[0]}\nTail zebra\n\nOnly zebra\n{PROSE[1]}\n\n{PROSE[2]}"
    assert zoo.clean(Article(text=text, language="en")).text == f"{PROSE[0]}\nTail zebra\n\n{PROSE[1]}\n\n{PROSE[2]}"


def test_cost_does_not_grow_with_rules(tmp_path: Path) -> None:
    from cleaner.read.text import read_blocks  # noqa: PLC0415 - only this test looks inside
    from cleaner.ruleset.load import derive_needs  # noqa: PLC0415
    from cleaner.ruleset.modules import load_modules  # noqa: PLC0415
    from cleaner.ruleset.ruleset import RuleSet  # noqa: PLC0415
    from cleaner.stages.hits import Candidates, Hits  # noqa: PLC0415

    searches = []
    for count in (100, 5000):
        folder = tmp_path / str(count)
        body = (
            "RULES = [drop(f'rule_{n}', reason='nav.page', pattern=f'zebra number {n} calling', fires=['x'], stays=['y']) for n in range("
            + str(count)
            + ")]"
        )
        write(folder, body, "many.py")
        loaded = load_modules([folder])
        ruleset = RuleSet.compile(loaded, derive_needs(loaded))
        blocks = read_blocks("\n\n".join((*PROSE, "zebra number 7 calling", *PROSE)))
        hits = Hits(ruleset, Candidates.scan(blocks, ruleset, ("en",)), ruleset.active("", ("en",)))
        searches.append([len(hits.possible(i, block.words, ruleset.anywhere)) for i, block in enumerate(blocks)])
    assert searches[0] == searches[1]
    assert sum(searches[0]) == 1


@pytest.mark.parametrize("sentence", ["He was 88.", "“We go on.”", "Then it rained.", "Es regnete sehr."])
def test_a_short_sentence_below_the_titles_of_a_list_stays(cleaner: Cleaner, sentence: str) -> None:
    titles = ("Ferry strike enters third week", "Ten best pubs in town")
    text = joined(*PROSE[:2], "Related articles", *titles, sentence, *PROSE[2:])
    result = cleaner.clean(Article(text=text, language="en"), stages=("boilerplate",))
    assert result.text == joined(*PROSE[:2], sentence, *PROSE[2:])
