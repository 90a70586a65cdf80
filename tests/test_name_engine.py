"""Names in the whole engine: rule folders, dictionaries, the command, receipts and queries."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from cleaner import Article, Cleaner, RuleError
from cleaner.errors import CleanerError
from tests.support import HERE, PROSE, run

SEED = (HERE / "fixtures" / "moscow_times" / "source.txt").read_text(encoding="utf-8")
MODULE = """
from cleaner.rule import names, off, publisher, use_names
SCOPE = publisher("example_post", hosts=["example-post.com"], language="en")
RULES = [
    names("places", {"Kyiv": ["Kiev"]}, unless=["chicken Kiev"],
          fires={"Talks in Kiev failed.": "Talks in Kyiv failed."}, stays=["He ordered chicken Kiev."]),
    use_names("zelenskyy"),
    off("style/names/misspelt/places", why="We print what we get."),
]
"""


def write(folder: Path, module: str, name: str) -> None:
    (folder / name).parent.mkdir(parents=True, exist_ok=True)
    (folder / name).write_text(module, encoding="utf-8")


@pytest.fixture(scope="module")
def chosen() -> Cleaner:
    return Cleaner(names=["kyiv", "russia", "ukraine", "al_qaida", "brands"])


def clean(cleaner: Cleaner, *paragraphs: str, publisher: str = "") -> str:
    text = "\n\n".join((*PROSE[:2], *paragraphs, *PROSE[2:]))
    result = cleaner.clean(Article(text=text, language="en", publisher=publisher))
    assert result.restore() == text
    return "\n\n".join(result.text.split("\n\n")[2:-2])


def test_the_seed_keeps_its_words_and_has_one_query(cleaner: Cleaner) -> None:
    (query,) = cleaner.clean(Article(text=SEED)).queries
    assert query.text == "Deputy Foreign Ministry Sergei Ryabkov" == SEED[query.start : query.end]
    assert "“Minister”" in query.message
    assert "“Deputy Foreign Minister Sergei Ryabkov”" in query.message
    assert query.reason == "style.title"


def test_a_publisher_has_tables_choices_and_exceptions(tmp_path: Path) -> None:
    write(tmp_path, MODULE, "publishers/example_post.py")
    cleaner = Cleaner([tmp_path])
    text = "He ordered chicken Kiev in Kiev with Volodymyr Zelensky of the Carribean."
    ours = "He ordered chicken Kiev in Kyiv with Volodymyr Zelenskyy of the Carribean."
    assert clean(cleaner, text, publisher="example_post") == ours
    assert clean(cleaner, text) == text.replace("Carribean", "Caribbean")
    article = Article(text="Kiev fell.", url="https://www.example-post.com/1", language="en")
    (change,) = cleaner.clean(article).changes
    assert (change.stage, change.rule, change.before, change.after) == (
        "names", "publishers/example_post/places", "Kiev", "Kyiv"
    )  # fmt: skip


@pytest.mark.parametrize(
    ("rules", "says"),
    [
        ('names("a", {"Kyiv": ["Kiev"]}, fires={"Kiev": "Kyiv"}, stays=["Kiev"])', "'Kiev' should stay, but came out as 'Kyiv'"),
        ('names("a", {"Kyiv": ["Kiev"]}, fires={"Kiew": "Kyiv"}, stays=["x"])', "should turn 'Kiew' into 'Kyiv', but it came out as 'Kiew'"),
        ('names("a", {"Kyiv": ["Kiev"]}, fires={}, stays=["x"])', "has no example that fires"),
        ('use_names("kyiv")', "use_names() needs a SCOPE"),
        (
            'names("a", {"Kyiv": ["Kijew"]}, fires={"Kijew": "Kyiv"}, stays=["x"]),\n'
            'names("b", {"Kiew": ["Kijew"]}, fires={"Kijew": "Kiew"}, stays=["x"])',
            "'Kijew' becomes 'Kiew' here and 'Kyiv' at",
        ),
    ],
)  # fmt: skip
def test_tables_prove_themselves(tmp_path: Path, rules: str, says: str) -> None:
    write(tmp_path, f"from cleaner.rule import names, use_names\nRULES = [{rules}]", "own.py")
    with pytest.raises(RuleError) as error:
        Cleaner([tmp_path], builtin=False)
    assert says in str(error.value)
    assert f"{tmp_path / 'own.py'}:" in str(error.value)


def test_typography_and_names_share_a_receipt(chosen: Cleaner) -> None:
    text = "\n\n".join((*PROSE, 'Beyonce\'s "Kiev" tour sold out in Kiev,Lvov and "Odessa" , said L\'Oreal of Kiev.'))
    result = chosen.clean(Article(text=text, language="en"))
    assert result.restore() == text
    assert result.text.endswith("Beyonce’s “Kiev” tour sold out in Kyiv,Lviv and “Odessa”, said L’Oréal of Kyiv.")
    assert chosen.clean(Article(text=result.text, language="en")).text == result.text


@pytest.mark.parametrize("quotes", ["straight", "keep", "«»“”"])
def test_twice_is_once_with_any_marks(chosen: Cleaner, quotes: str) -> None:
    text = "\n\n".join((*PROSE, "“We left Kiev,” said L'Oreal's man. L’Oreal’s woman left \"Odessa\"."))
    once = chosen.clean(Article(text=text, language="en", quotes=quotes)).text
    assert "Oreal" not in once
    assert chosen.clean(Article(text=once, language="en", quotes=quotes)).text == once


def test_queries_stand_at_their_place_in_the_source(chosen: Cleaner) -> None:
    lines = (
        "Sign up for our newsletter.",
        *PROSE,
        "Kiev is far, Kiev is cold.",
        "Tom Hansen runs it... Hanson said no.",
    )
    text = "\n\n".join(lines)
    (query,) = chosen.clean(Article(text=text, language="en")).queries
    assert text[query.start : query.end] == query.text == "Hanson"


piece = st.sampled_from(
    ["Kiev", "Kiev’s", "KIEV", "Sergey Riabkov", "Riabkov", "Al Qaeda", "the Ukraine", "a", "an", "Iphone", '"', "'", "“", "”", "‘", "’", "...",
     "--", ",", ".", ":", "said", "Odessa, Texas", "chicken Kiev", "http://Kiev.org", "#Kiev", "L'Oreal", "Mr.", "The", "the", "\u00a0", "\u200b", "Foreign Ministry"]
)  # fmt: skip
texts = st.lists(st.tuples(piece, st.sampled_from([" ", " ", "", "  ", "\n", "\n\n"])), max_size=16).map(
    lambda parts: "".join(a + b for a, b in parts)
)


@settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=texts)
def test_the_promises_hold_with_names(chosen: Cleaner, text: str) -> None:
    text = f"{PROSE[0]}\n\n{text}\n\n{PROSE[1]}"
    result = chosen.clean(Article(text=text, language="en"))
    assert result.restore() == text
    assert chosen.clean(Article(text=result.text, language="en")).text == result.text


def test_the_command_takes_dictionaries_and_tables(tmp_path: Path) -> None:
    house = tmp_path / "house.json"
    house.write_text(
        json.dumps({"entries": [{"canonical": "Odesa", "variants": ["Odessa"], "lang": "en"}]}), encoding="utf-8"
    )
    source = tmp_path / "in"
    source.mkdir()
    (source / "a.txt").write_text("Kiev and Odessa. Tom Hansen runs it. Hanson said no.\n", encoding="utf-8")
    done = run(
        "clean", source, "--out", tmp_path / "out", "--language", "en", "--stages", "names", "--names", house, "--names", "kyiv", "--queries"
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert (tmp_path / "out" / "a.txt").read_text(
        encoding="utf-8"
    ) == "Kyiv and Odesa. Tom Hansen runs it. Hanson said no.\n"
    assert json.loads((tmp_path / "out" / "a.queries.json").read_bytes()) == ["Hanson"]


def test_the_command_says_what_is_wrong(tmp_path: Path) -> None:
    done = run("clean", HERE.parent / "seeds", "--out", tmp_path / "out", "--names", "kyjiw")
    assert done.returncode != 0
    assert "there is no name table called 'kyjiw'; choose from " in done.stderr.decode()
    done = run("clean", HERE.parent / "seeds", "--out", tmp_path / "out", "--names", tmp_path / "none.json")
    assert "none.json: unreadable" in done.stderr.decode()
    with pytest.raises(CleanerError, match=r"house spelling|becomes"):
        Cleaner(names=["zelensky", "zelenskyy"])
