"""The command line, as its users meet it."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from cleaner import Article, Cleaner
from cleaner.batch.folder import find_jobs, run_jobs
from cleaner.batch.job import Options
from cleaner.errors import ArticleError
from cleaner.result import Change, restore
from tests.support import PROSE, run

ARTICLE = "\n\n".join((*PROSE, "Share this article on Facebook", "Foto: Max Muster / dpa")) + "\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    source = tmp_path / "in"
    (source / "deep").mkdir(parents=True)
    (source / "a.txt").write_text(ARTICLE, encoding="utf-8")
    (source / "deep" / "b.txt").write_text("\n\n".join(PROSE), encoding="utf-8")
    (source / "note.md").write_text("not an article", encoding="utf-8")
    return source


def test_a_folder(folder: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    done = run("clean", folder, "--out", out)
    assert done.returncode == 0, done.stderr
    assert sorted(p.relative_to(out).as_posix() for p in out.rglob("*") if p.is_file()) == ["a.txt", "deep/b.txt"]
    assert (out / "deep" / "b.txt").read_text(encoding="utf-8") == "\n\n".join(PROSE) + "\n"
    assert b"2 articles: 1 changed, 0 failed" in done.stdout
    assert b"nav.share" in done.stdout
    assert done.stderr == b"", "no progress bar where nobody looks"


def test_bad_files_are_named_and_the_others_cleaned(folder: Path, tmp_path: Path) -> None:
    (folder / "empty.txt").write_bytes(b"\n")
    (folder / "nul.txt").write_bytes(b"a\0b")
    (folder / "gone.txt").symlink_to(folder / "nowhere")
    (folder / "large.txt").write_bytes(b"word " * 1000)
    done = run("clean", folder, "--out", tmp_path / "out", "--max-bytes", "4000")
    assert done.returncode == 1
    for name, says in {
        "empty.txt": "empty",
        "nul.txt": "NUL",
        "gone.txt": "unreadable",
        "large.txt": "--max-bytes",
    }.items():
        assert any(line.startswith(name) and says in line for line in done.stderr.decode().splitlines()), name
        assert not (tmp_path / "out" / name).exists()
    assert (tmp_path / "out" / "a.txt").exists()
    assert b"4 failed" in done.stdout


def test_workers_change_nothing(folder: Path, tmp_path: Path) -> None:
    for number in range(12):
        (folder / f"n{number}.txt").write_text(ARTICLE.replace("Facebook", "X"), encoding="utf-8")
    seen = []
    for workers in ("1", "2"):
        out, report = tmp_path / workers, tmp_path / f"{workers}.jsonl"
        assert run("clean", folder, "--out", out, "--workers", workers, "--report", report).returncode == 0
        seen.append((report.read_bytes(), [(p.name, p.read_bytes()) for p in sorted(out.rglob("*.txt"))]))
    assert seen[0] == seen[1]


def test_the_report_restores_the_source(folder: Path, tmp_path: Path) -> None:
    report = tmp_path / "report.jsonl"
    run("clean", folder, "--out", tmp_path / "out", "--report", report)
    for line in report.read_text(encoding="utf-8").splitlines():
        data = json.loads(line)
        changes = [Change(**{k: v for k, v in change.items() if k != "why"}) for change in data["changes"]]
        clean = (tmp_path / "out" / data["file"]).read_text(encoding="utf-8")
        source = (folder / data["file"]).read_text(encoding="utf-8")
        assert restore(clean, changes).rstrip("\n") == source.rstrip("\n")


def test_the_input_is_never_written_to(folder: Path) -> None:
    for out in (folder, folder / "deep"):
        done = run("clean", folder, "--out", out)
        assert done.returncode == 2
        assert b"never written to" in done.stderr
    assert (folder / "a.txt").read_text(encoding="utf-8") == ARTICLE


def test_an_article_that_fails_inside_fails_alone(folder: Path, tmp_path: Path, cleaner: Cleaner) -> None:
    """A stage that there is not stands for what nobody thought of."""
    options = Options(stages=("nose",))
    outcomes = list(run_jobs(find_jobs(folder, tmp_path / "out", options), cleaner, options))
    assert [outcome.name for outcome in outcomes] == ["a.txt", "deep/b.txt"]
    for outcome in outcomes:
        assert outcome.error.startswith("failed inside: ValueError < engine.py:")
        assert "nose" not in outcome.error


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        ("clean {0}/a.txt --out {0}/../out --report /proc/nope/x", "/proc/nope: "),
        ("rules new publisher zoo --host zoo.com --dir /proc/nope", "/proc/nope: "),
        ("clean {0} --out /proc/nope", ""),
    ],
)
def test_what_cannot_be_written_is_said_in_a_line(folder: Path, arguments: str, says: str) -> None:
    done = run(*arguments.format(folder).split())
    assert done.returncode == (2 if says else 1)
    lines = done.stderr.decode().splitlines()
    if says:
        assert len(lines) == 1 and lines[0].startswith(f"cleaner: {says}")
    else:
        assert [line.partition(" cannot write /proc/nope/")[0] for line in lines] == ["a.txt:", "deep/b.txt:"]


@pytest.mark.parametrize(
    "arguments", ["clean {0}/a.txt", "clean {0} --out {0}/../out", "explain {0}/a.txt", "rules reasons"]
)
def test_an_output_that_is_full_is_said_in_a_line(folder: Path, arguments: str) -> None:
    command = [sys.executable, "-m", "cleaner", *arguments.format(folder).split()]
    with Path("/dev/full").open("wb") as full:
        environment = {name: value for name, value in os.environ.items() if name != "PYTHONUNBUFFERED"}
        done = subprocess.run(command, stdout=full, stderr=subprocess.PIPE, env=environment, check=False)
    assert done.returncode == 2
    assert done.stderr.decode().splitlines() == ["cleaner: standard output: No space left on device"]


def test_ctrl_c_leaves_whole_files(tmp_path: Path) -> None:
    source, out = tmp_path / "in", tmp_path / "out"
    source.mkdir()
    long = "\n\n".join(PROSE * 100)  # so that there is still something to do when the signal comes
    for number in range(1000):
        (source / f"{number:04}.txt").write_text(f"{long}\n\nAdvertisement", encoding="utf-8")
    command = [sys.executable, "-m", "cleaner", "clean", str(source), "--out", str(out)]
    # a shell that runs the tests in the background has its children ignore the signal
    heed = "import os, signal, sys; signal.signal(signal.SIGINT, signal.SIG_DFL); os.execv(sys.argv[1], sys.argv[1:])"
    process = subprocess.Popen([sys.executable, "-c", heed, *command], stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    while not out.exists() or len(list(out.iterdir())) < 5:
        time.sleep(0.02)
        assert process.poll() is None
    process.send_signal(signal.SIGINT)
    _, errors = process.communicate(timeout=60)
    assert process.returncode == 130
    assert b"were not cleaned" in errors
    assert {path.read_text(encoding="utf-8") for path in out.iterdir()} == {f"{long}\n"}
    assert not list(out.glob("*.part"))


def test_a_stream() -> None:
    done = run("clean", "-", stdin=ARTICLE.encode())
    assert done.stdout.decode() == "\n\n".join(PROSE) + "\n"
    assert run("clean", "-", stdin=b"").returncode == 1
    data = json.loads(run("clean", "-", "--to", "json", stdin=ARTICLE.encode()).stdout)
    assert {change["reason"] for change in data["changes"]} == {"nav.share", "media.credit"}


def test_parts(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text(ARTICLE, encoding="utf-8")
    assert "Foto: Max Muster" in run("clean", path, "--parts", "body,credit").stdout.decode()
    done = run("clean", path, "--parts", "nose")
    assert done.returncode == 2
    assert b"choose from" in done.stderr


def test_explain(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text(ARTICLE, encoding="utf-8")
    shown = run("explain", path).stdout.decode()
    assert "gone  credit" in shown and "nav.share" in shown and "\x1b[" not in shown
    data = json.loads(run("explain", path, "--json").stdout)
    assert [block["kept"] for block in data["blocks"]] == [True] * 4 + [False] * 2
    diff = run("explain", path, "--diff").stdout.decode()
    assert "-Share this article on Facebook" in diff and "@@" in diff


def test_explain_reads_as_clean_does(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text(ARTICLE, encoding="utf-8")
    assert run("explain", "-", stdin=ARTICLE.encode()).stdout == run("explain", path).stdout
    page = json.loads(run("explain", "-", "--json", stdin=b"<p>It <em>stays</em>.</p>").stdout)
    assert [block["text"] for block in page["blocks"]] == ["It stays."]
    assert run("explain", path, "--diff", "--stages", "typography,names").stdout == b""
    for source in (path, "-"):
        done = run("explain", source, "--max-bytes", "20", stdin=ARTICLE.encode())
        assert done.returncode == 1
        assert done.stderr.decode().startswith(f"cleaner: {source}: too large: ")


def test_colours_on_a_terminal(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text(ARTICLE, encoding="utf-8")
    done = subprocess.run(
        ["script", "-qec", f"{sys.executable} -m cleaner explain {path}", "/dev/null"], capture_output=True, check=False
    )
    assert b"\x1b[" in done.stdout


def test_rules_list_and_show() -> None:
    listed = run("rules", "list", "--publisher", "moscow_times").stdout.decode()
    assert "publishers/moscow_times/support_banner" in listed and "appeal.donation" in listed
    card = run("rules", "show", "moscow_times/support_banner").stdout.decode()
    assert "fires" in card and "stays" in card and "Asks readers to give money" in card
    missing = run("rules", "show", "no_such_rule")
    assert missing.returncode == 2 and b"no rule is called" in missing.stderr


def test_a_new_publisher_passes_the_check_and_cleans(tmp_path: Path) -> None:
    folder = tmp_path / "my-rules"
    made = run("rules", "new", "publisher", "example_post", "--host", "example-post.com", "--dir", folder)
    assert made.returncode == 0, made.stderr
    assert run("rules", "new", "publisher", "example_post", "--host", "x.com", "--dir", folder).returncode == 2
    path = tmp_path / "a.txt"
    path.write_text("\n\n".join((*PROSE, "More from Example Post", "Ferry strike goes on")), encoding="utf-8")
    done = run("clean", path, "--rules", folder, "--publisher", "example_post")
    assert done.stdout.decode() == "\n\n".join(PROSE) + "\n", done.stderr
    shown = run("rules", "show", "example_post/newsletter_line", "--rules", folder).stdout.decode()
    assert "  where     in the tail or among the last 5 blocks\n" in shown
    line = "Those who sign up to the Example Post newsletter were asked for their age, the mayor said on Tuesday."
    path.write_text("\n\n".join((*PROSE, line, *PROSE, *PROSE)), encoding="utf-8")
    explained = run("explain", path, "--rules", folder, "--publisher", "example_post").stdout.decode()
    assert "it matches, but wants to stand in the tail or among the last 5 blocks\n" in explained
    (folder / "publishers" / "broken.py").write_text("RULES = [oops]\n", encoding="utf-8")
    checked = run("rules", "check", folder)
    assert checked.returncode != 0
    assert b"broken.py:1" in checked.stderr


@pytest.mark.parametrize(
    ("name", "host", "language", "says"),
    [
        ('../../evil"x', "zoo.com", "en", "the publisher's name '../../evil\"x' is not lower-case words"),
        ("zoo", 'a".b', "en", "the host 'a\".b' should be a bare domain"),
        ("zoo", "www.Foo.com", "en", "the host 'www.Foo.com' should be a bare domain"),
        ("zoo", "zoo.com", "english", "language='english' is not"),
        ("Zoo", "zoo", "e", "words joined by underscores; language='e' is not an ISO 639-1 code; the host 'zoo'"),
    ],
)
def test_no_module_is_made_that_the_check_refuses(
    tmp_path: Path, name: str, host: str, language: str, says: str
) -> None:
    folder = tmp_path / "deep" / "my-rules"
    done = run("rules", "new", "publisher", name, "--host", host, "--language", language, "--dir", folder)
    assert done.returncode == 2
    assert says in done.stderr.decode() and len(done.stderr.splitlines()) == 1
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("command", ["clean {0}/a.txt", "clean {0} --out {0}/../out", "explain {0}/a.txt"])
@pytest.mark.parametrize(
    ("option", "value", "says"),
    [
        ("publisher", "nobody", "there is no publisher called 'nobody'; choose from "),
        ("profile", "nowhere", "there is no profile called 'nowhere'; choose from "),
        ("quotes", "abc", "'abc' will not do: give four quotation marks"),
    ],
)
def test_what_there_is_not(folder: Path, cleaner: Cleaner, command: str, option: str, value: str, says: str) -> None:
    done = run(*command.format(folder).split(), f"--{option}", value)
    assert done.returncode == 2
    assert done.stderr.decode().startswith(f"cleaner: --{option}: {says}")
    assert not (folder.parent / "out").exists()
    with pytest.raises(ArticleError) as error:
        cleaner.clean(Article(text=ARTICLE, **{option: value}))
    assert (error.value.field, f"cleaner: --{option}: {error.value}\n") == (option, done.stderr.decode())
