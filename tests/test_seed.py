"""The seed article: exactly the expected text, each part with its own reason."""

from __future__ import annotations

from collections import Counter

from cleaner import Article, Cleaner
from tests.support import HERE, run

FOLDER = HERE / "fixtures" / "moscow_times"
SOURCE = (FOLDER / "source.txt").read_text(encoding="utf-8")
EXPECTED = (FOLDER / "expected.txt").read_text(encoding="utf-8")


def test_the_command_gives_the_expected_text(tmp_path: object) -> None:
    out = f"{tmp_path}/cleaned"
    done = run("clean", HERE.parent / "seeds", "--out", out)
    assert done.returncode == 0, done.stderr
    with open(f"{out}/000_5cd80e744fe0d808.txt", encoding="utf-8") as file:  # noqa: PTH123 - a text path
        assert file.read() == EXPECTED


def test_each_change_has_its_reason(cleaner: Cleaner) -> None:
    result = cleaner.clean(Article(text=SOURCE))
    assert result.text + "\n" == EXPECTED
    reasons = Counter(change.reason for change in result.changes)
    assert reasons["appeal.donation"] == 5
    assert reasons["media.caption"] == 1
    assert reasons["nav.read_more"] == 2
    assert result.headline == "Russia Threatens ‘Military Response’ to NATO Expansion"
    assert result.publisher.value == "moscow_times"
    assert "signs" in result.publisher.how
    assert result.languages == ("en",)
    captions = [part.text for part in result.parts if part.kind == "caption"]
    assert captions == ["Russia's Deputy Foreign Minister Sergei Ryabkov. Russian Foreign Ministry Press Office / TASS"]


def test_parts_can_come_back(cleaner: Cleaner) -> None:
    result = cleaner.clean(Article(text=SOURCE))
    assert "/ TASS" in result.select(("headline", "body", "caption"))
    assert result.select(("body",)).startswith("Russia will respond")
    assert result.to_dict()["text"] == result.text


def test_the_url_names_the_publisher(cleaner: Cleaner) -> None:
    result = cleaner.clean(Article(text=SOURCE, url="https://www.themoscowtimes.com/2021/12/13/russia"))
    assert result.publisher.how == "the URL's host"
