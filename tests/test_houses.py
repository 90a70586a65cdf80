"""House styles in rule modules, in the engine and on the command line."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from cleaner import Article, ArticleError, Cleaner, RuleError
from cleaner.rule import house
from cleaner.ruleset.houses import profiles_of
from tests.making import cleaner_of, trim
from tests.support import PROSE, run

HEAD = "from cleaner.rule import house, publisher\n"
EXAMPLES = "fires={'x &amp; y': 'x & y'}, stays=['x & y']"
SPEECH = "\"It's the dogs' home,\" she said, \"not 'home'.\""
AMERICAN = "“It’s the dogs’ home,” she said, “not ‘home’.”"
BRITISH = "‘It’s the dogs’ home,’ she said, ‘not “home”.’"


def module(folder: Path, body: str) -> Path:
    path = folder / "zoo.py"
    path.write_text(HEAD + body, encoding="utf-8")
    return path


@pytest.mark.parametrize(
    ("body", "says"),
    [
        (f"RULES = [house('zoo', {EXAMPLES})]", "neither a base nor a language"),
        (f"RULES = [house('zoo', base='no-such', {EXAMPLES})]", "is no profile"),
        (f"RULES = [house('zoo', base='zoo', {EXAMPLES})]", "leads back"),
        (f"RULES = [house('Zoo!', language='en', {EXAMPLES})]", "is not letters"),
        (f"RULES = [house('zoo', language='en', quotes='ab', {EXAMPLES})]", "four quotation marks"),
        (f"RULES = [house('zoo', language='en', ellipsis='..', {EXAMPLES})]", "ellipsis="),
        (f"RULES = [house('zoo', language='en', {EXAMPLES})] * 2", "are called 'zoo'"),
        (f"RULES = [house(n, language='en', tags=['en'], {EXAMPLES}) for n in 'ab']", "another profile serves 'en'"),
        ("RULES = [house('zoo', language='en', fires={}, stays=['x'])]", "no example that fires"),
        ("RULES = [house('zoo', language='en', fires={'x': 'y'}, stays=['x'])]", "should turn 'x' into 'y'"),
        ("RULES = [house('zoo', language='en', fires={'x &amp;': 'x &'}, stays=['x  x'])]", "should turn 'x  x'"),
        ("SCOPE = publisher('zoo', hosts=['zoo.com'], profile='no-such')\nRULES = []", "no profile is called that"),
    ],
)
def test_a_broken_house_is_named(tmp_path: Path, body: str, says: str) -> None:
    path = module(tmp_path, body)
    with pytest.raises(RuleError) as caught:
        Cleaner([tmp_path], builtin=False)
    problem = next(p for p in caught.value.problems if says in p.message)
    assert problem.file == str(path)
    assert problem.line >= 2


def test_whose_style_it_is(cleaner: Cleaner, tmp_path: Path) -> None:
    body = "SCOPE = publisher('zoo', hosts=['zoo.example'], profile='zoo')\n"
    module(tmp_path, f"{body}RULES = [house('zoo', base='en-GB', ellipsis='...', {EXAMPLES})]")
    zoo = Cleaner([tmp_path])

    def clean(**facts: str) -> str:
        return zoo.clean(Article(text=SPEECH, **facts)).text

    assert clean(language="en") == AMERICAN
    assert clean(language="en-GB") == BRITISH
    assert clean(language="en", publisher="zoo") == BRITISH
    assert clean(language="en", url="https://www.zoo.example/a") == BRITISH
    assert clean(language="en", publisher="zoo", profile="en-US") == AMERICAN
    assert clean(language="en", quotes="«»‹›") == "«It’s the dogs’ home,» she said, «not ‹home›.»"
    assert clean(language="en", quotes="keep") == SPEECH
    assert clean(language="und") == SPEECH
    result = zoo.clean(Article(text=SPEECH, language="en", publisher="zoo"))
    assert result.profile == "zoo"
    assert {change.rule for change in result.changes} == {"zoo/zoo"}
    assert {change.reason for change in result.changes} == {"style.quotes", "style.apostrophes"}


def test_what_no_house_is_called(cleaner: Cleaner) -> None:
    with pytest.raises(ArticleError, match="en-GB"):
        cleaner.clean(Article(text="x", profile="no-such"))
    with pytest.raises(ArticleError, match="four quotation marks"):
        cleaner.clean(Article(text="x", language="en", quotes="“”"))
    with pytest.raises(ValueError, match="choose from"):
        cleaner.clean(Article(text="x"), stages=("no-such",))


def test_stages_run_alone(cleaner: Cleaner) -> None:
    text = "\n\n".join((*PROSE, SPEECH, "Share this article on Facebook"))
    styled = cleaner.clean(Article(text=text, language="en"), stages=("typography",)).text
    assert styled == text.replace(SPEECH, AMERICAN)
    stripped = cleaner.clean(Article(text=text, language="en"), stages=("boilerplate",)).text
    assert stripped == "\n\n".join((*PROSE, SPEECH))


def test_receipts_of_both_stages_stay_apart() -> None:
    cleaner = cleaner_of(trim("ad", reason="ad.label", pattern=r"\(advertisement\)"))
    cleaner.ruleset.profiles = profiles_of([house("en", language="en", fires={}, stays=())])
    text = "\n\n".join((*PROSE[:2], '"It\'s so here," (advertisement) she said, and it was "so".', *PROSE[2:]))
    result = cleaner.clean(Article(text=text, language="en"))
    assert "“It’s so here,” she said, and it was “so”." in result.text
    stages = [change.stage for change in result.changes]
    assert stages == ["typography", "typography", "typography", "boilerplate", "typography", "typography"]
    assert result.restore() == text


def test_mended_text_meets_the_rules(cleaner: Cleaner) -> None:
    """What was broken is judged again once it is mended, so that cleaning twice is cleaning once."""
    text = "\n\n".join((*PROSE, "Share this article&nbsp;on Face&#98;ook"))
    result = cleaner.clean(Article(text=text, language="en"))
    assert result.text == "\n\n".join(PROSE)
    assert result.restore() == text


def test_the_command(tmp_path: Path) -> None:
    source = tmp_path / "in"
    source.mkdir()
    (source / "a.en.txt").write_text(SPEECH + ' A " mark', encoding="utf-8")
    out = tmp_path / "out"
    done = run(
        "clean", source, "--out", out, "--language", "en", "--stages", "typography", "--profile", "en-GB", "--queries"
    )
    assert done.returncode == 0, done.stderr
    assert (out / "a.en.txt").read_text(encoding="utf-8") == BRITISH + ' A " mark'
    (asked,) = json.loads((out / "a.en.queries.json").read_text(encoding="utf-8"))
    assert '" mark' in asked
    done = run("clean", source / "a.en.txt", "--language", "en", "--quotes", "„“‚‘")
    assert done.stdout.decode().startswith("„It’s the dogs’ home,“")


@pytest.mark.parametrize(
    ("options", "says"),
    [
        (("--profile", "no-such"), b"choose from"),
        (("--quotes", "ab"), b"four quotation marks"),
        (("--stages", "no-such"), b"choose from"),
        (("--queries",), b"--out"),
    ],
)
def test_wrong_options_are_said(tmp_path: Path, options: tuple[str, ...], says: bytes) -> None:
    path = tmp_path / "a.txt"
    path.write_text(PROSE[0], encoding="utf-8")
    done = run("clean", path, *options)
    assert done.returncode == 2
    assert says in done.stderr


def test_profiles_are_listed() -> None:
    done = run("profiles")
    assert done.returncode == 0
    lines = done.stdout.decode().splitlines()
    assert any(line.startswith("en-GB ") and "‘’ “”" in line for line in lines)
    assert len(lines) > 50
