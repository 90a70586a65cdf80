"""Which files a batch reads and which it writes."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path

import pytest

from tests.support import PROSE, run

TEXT = "\n\n".join(PROSE) + "\n"


def fill(folder: Path, texts: Mapping[str, str]) -> None:
    for name, text in texts.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")


def held(folder: Path) -> dict[str, str]:
    """All files below a folder and what they hold."""
    files = sorted(path for path in folder.rglob("*") if path.is_file())
    return {path.relative_to(folder).as_posix(): path.read_text(encoding="utf-8") for path in files}


@pytest.mark.parametrize(
    ("arguments", "named"),
    [
        ("work/in --out work", "work/in/a.txt"),
        ("work/in/in/a.txt --out work/in/in", "work/in/in/a.txt"),
        ("work/in/b.html --out link --to html", "link/b.html"),
        ("one/b.txt --out out --report one/b.txt", "one/b.txt"),
        ("one --out out --report link/b.html", "link/b.html"),
        ("one/b.txt --out out --names house.json --report house.json", "house.json"),
        ("one/b.txt --out out --rules mine --report mine/zoo.py", "mine/zoo.py"),
    ],
)
def test_no_file_that_is_read_is_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, arguments: str, named: str
) -> None:
    monkeypatch.chdir(tmp_path)
    fill(tmp_path, {"work/in/a.txt": f"Outer.\n\n{TEXT}", "work/in/in/a.txt": TEXT, "work/in/b.html": f"<p>{TEXT}"})
    fill(tmp_path, {"one/b.txt": TEXT, "house.json": "[]", "mine/zoo.py": "RULES = []\n"})
    (tmp_path / "one" / "c.html").symlink_to(tmp_path / "work" / "in" / "b.html")
    (tmp_path / "link").symlink_to(tmp_path / "work" / "in")
    before = held(tmp_path)
    done = run("clean", *arguments.split())
    assert done.returncode == 2, done.stdout
    assert done.stderr.decode().startswith(f"cleaner: {named} is read, and what is read is never written to; choose ")
    assert held(tmp_path) == before


def test_a_link_that_leads_to_itself_is_one_bad_file(tmp_path: Path) -> None:
    fill(tmp_path / "in", {"a.txt": TEXT})
    (tmp_path / "in" / "round.txt").symlink_to(tmp_path / "in" / "round.txt")
    done = run("clean", tmp_path / "in", "--out", tmp_path / "out")
    assert done.returncode == 1
    assert done.stderr.decode().startswith("round.txt: unreadable")
    assert held(tmp_path / "out") == {"a.txt": TEXT}


def test_the_receipts_take_no_articles_place(tmp_path: Path) -> None:
    fill(tmp_path / "in", {"a.txt": TEXT})
    done = run("clean", tmp_path / "in", "--out", tmp_path / "out", "--report", tmp_path / "out" / "a.txt")
    assert done.returncode == 2
    assert b"would hold both a.txt and the receipts; choose another --report" in done.stderr
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize("workers", ["1", "2"])
@pytest.mark.parametrize(
    ("names", "options", "outputs"),
    [
        ("a.htm a.html a.html.txt", "", "a.htm.txt a.html.txt a.html.txt.txt"),
        ("a.html a.html.html a.txt", "", "a.html.txt a.html.txt.txt a.txt"),
        ("a.html a.txt a.txt.html", "--to html", "a.html a.txt.html a.txt.html.html"),
        ("a.queries.txt a.txt", "--to json", "a.json a.queries.json"),
        (
            "a.queries.txt a.txt",
            "--to json --queries",
            "a.queries.txt.json a.queries.txt.queries.json a.txt.json a.txt.queries.json",
        ),
        ("a.html a.txt b/a.txt", "--queries", "a.html.queries.json a.html.txt a.queries.json a.txt b/a.queries.json b/a.txt"),
    ],
)  # fmt: skip
def test_every_article_has_an_output_of_its_own(
    tmp_path: Path, names: str, options: str, outputs: str, workers: str
) -> None:
    texts = {name: f"Article {number} is here. {TEXT}" for number, name in enumerate(names.split())}
    fill(tmp_path / "in", texts)
    done = run("clean", tmp_path / "in", "--out", tmp_path / "out", "--workers", workers, *options.split())
    assert done.returncode == 0, done.stderr
    found = held(tmp_path / "out")
    assert sorted(found) == outputs.split()
    articles = [text for name, text in found.items() if not text.startswith("[")]
    assert {text[text.index("Article") :][:9] for text in articles} == {text[:9] for text in texts.values()}


def test_a_pipe_in_the_tree_is_named_and_not_waited_for(tmp_path: Path) -> None:
    fill(tmp_path, {"in/a.txt": TEXT})
    os.mkfifo(tmp_path / "in" / "pipe.txt")
    done = run("clean", tmp_path / "in", "--out", tmp_path / "out")
    assert done.returncode == 1
    assert "pipe.txt: not a regular file" in done.stderr.decode()
    assert held(tmp_path / "out") == {"a.txt": TEXT}


def test_receipts_without_a_batch_are_refused(tmp_path: Path) -> None:
    fill(tmp_path, {"a.txt": TEXT})
    done = run("clean", tmp_path / "a.txt", "--report", tmp_path / "receipts.jsonl")
    assert done.returncode == 2
    assert "--report is of a batch; it needs --out" in done.stderr.decode()
    assert list(held(tmp_path)) == ["a.txt"]
