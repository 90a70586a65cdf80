"""Name tables as rule modules and as a house dictionary: what loads, what does not, who gets which."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from cleaner.declared import NameTable, UseNames
from cleaner.errors import CleanerError, RuleError
from cleaner.names.book import NameBook
from cleaner.names.check import check_names
from cleaner.names.dictionary import read_dictionary
from cleaner.names.rename import rename
from cleaner.result import apply
from cleaner.ruleset.modules import builtin_folder, load_modules
from cleaner.ruleset.ruleset import name_book
from tests.naming import table

KYIV = table({"Kyiv": ["Kiev"]}, id="kyiv", profile="kyiv")
KIEV = table({"Kiev": ["Kyiv"]}, id="kiev", profile="kiev")
SLIPS = table({"Caribbean": ["Carribean"]}, id="slips")
BUILTIN = name_book(load_modules([builtin_folder()]))


def dictionary(path: Path, *entries: Any) -> Path:
    file = path / "house.json"
    file.write_text(json.dumps({"entries": entries}), encoding="utf-8")
    return file


def set_by(book: NameBook, text: str, publisher: str = "", language: str = "en") -> str:
    return apply(text, rename(text, book.lexicon(publisher, language), language=language))


def test_a_profile_waits_to_be_chosen() -> None:
    book = NameBook((KYIV, KIEV, SLIPS), {"post": ("kyiv",)})
    text = "Kiev and the Carribean"
    assert set_by(book, text) == "Kiev and the Caribbean"
    assert set_by(book, text, "post") == "Kyiv and the Caribbean"
    assert set_by(book.choosing(["kyiv"]), text) == "Kyiv and the Caribbean"
    assert set_by(book.choosing(["kiev"]), "Kyiv", "post") == "Kiev", "the caller before the publisher"


def test_a_publisher_does_without_a_table() -> None:
    book = NameBook((SLIPS,), {}, {"post": frozenset({"slips"})})
    assert set_by(book, "Carribean", "post") == "Carribean"
    assert set_by(book, "Carribean") == "Caribbean"


def test_a_stronger_layer_turns_a_weaker_one_round() -> None:
    book = NameBook((table({"Kyiv": ["Kiev", "Kyyiv"]}),)).choosing(dictionaries=[KIEV])
    assert set_by(book, "Kiev, Kyiv, Kyyiv") == "Kiev, Kiev, Kiev"


@pytest.mark.parametrize(
    ("tables", "says"),
    [
        ([table({"Kyiv": ["Kijew"]}), table({"Kiew": ["Kijew"]}, id="other")], "'Kijew' becomes 'Kiew' here and 'Kyiv' at"),
        ([table({"Kyiv": ["Kiev"]}), table({"Kiev": ["Kijew"]}, id="other")], "'Kiev' becomes 'Kyiv' here, but is a house spelling at"),
        ([table({"Kyiv": ["Kiev"]}), table({"Kiew": ["Kiev"]}, id="other", language="")], "'Kiev' becomes 'Kiew' here and 'Kyiv' at"),
        ([table({"Kyiv": []})], "'Kyiv' has no variant"),
        ([table({"Kyiv": [" Kiev"]})], "' Kiev' of 'Kyiv' is too short or has spaces around it"),
        ([table({"Kyiv": ["Kiev"]}, kind="town")], "kind='town' is none of brand, "),
        ([table({"Kyiv": ["Київ"]}, origin="xx")], "origin='xx' is none of ar, "),
        ([table({"Kyiv": ["Kiev"]}, language="english")], "language='english' is not an ISO 639-1 code"),
        ([table({"Kyiv": ["Kiev"]})], "has no example that fires"),
        ([table({"Kyiv": ["Kiev"]})], "has no example that must stay"),
    ],
)  # fmt: skip
def test_what_does_not_load(tables: list[NameTable], says: str) -> None:
    problems = check_names(NameBook(tuple(tables)), [])
    assert any(says in problem.message for problem in problems), problems
    assert all(problem.file == tables[0].file and problem.line for problem in problems)


def test_conflicts_count_only_where_tables_meet() -> None:
    german = table({"Kiew": ["Kiev"]}, id="german", language="de")
    quiet = [p.message for p in check_names(NameBook((KYIV, KIEV, german)), []) if "becomes" in p.message]
    assert quiet == []
    with pytest.raises(RuleError, match="house spelling"):
        NameBook((KYIV, KIEV)).choosing(["kyiv", "kiev"])
    with pytest.raises(CleanerError, match="'kyjiw'; choose from kiev, kyiv"):
        NameBook((KYIV, KIEV)).choosing(["kyjiw"])
    problems = check_names(NameBook((KYIV,)), [("post", UseNames(profiles=("moscow",), file="a.py", line=3))])
    assert any(
        "use_names('moscow'): no name table has that profile" in str(p) and str(p).startswith("a.py:3")
        for p in problems
    )


def test_the_builtin_tables_are_sound_and_many() -> None:
    assert check_names(BUILTIN, []) == []
    assert len({name.house for table in BUILTIN.tables for name in table.names}) > 400
    assert all(table.note for table in BUILTIN.tables), "each gives its source or reason"
    assert {"kyiv", "zelensky", "zelenskyy", "zelenskiy"} <= BUILTIN.profiles


@pytest.mark.parametrize(
    "text", ["Kiev, Zelenskiy, Peking, Bombay, Burma, Turkey, Al Qaeda, Viktor Orban, Sergey Ryabkov, Youtube", "Beyonce, Sao Paulo, the Ukraine"]
)  # fmt: skip
def test_by_default_no_house_style_is_imposed(text: str) -> None:
    assert set_by(BUILTIN, text) == text


@pytest.mark.parametrize(
    ("profile", "before", "after"),
    [
        ("kyiv", "Chicken Kiev in Kiev", "Chicken Kiev in Kyiv"),
        ("zelensky", "Zelenskyy and Zelenskiy", "Zelensky and Zelensky"),
        ("zelenskyy", "Zelensky and Zelenskiy", "Zelenskyy and Zelenskyy"),
        ("russia", "Sergej Rjabkow, Serguei Riabkov, Sergey Ryabkov", "Sergei Ryabkov, Sergei Ryabkov, Sergei Ryabkov"),
        ("china", "Mao Tse-tung and Xi Jin-ping", "Mao Zedong and Xi Jinping"),
    ],
)
def test_builtin_profiles(profile: str, before: str, after: str) -> None:
    assert set_by(BUILTIN.choosing([profile]), before) == after


def test_a_house_dictionary(tmp_path: Path) -> None:
    file = dictionary(
        tmp_path,
        {"canonical": "Kyiv", "variants": ["Kiev"], "kind": "place", "lang": "en", "keep": ["chicken Kiev"], "note": "1"},
        {"canonical": "Kiew", "variants": "Kiev; Kyiv", "lang": "de"},
        {"canonical": "Sergei Ryabkov", "variants": ["Сергей Рябков"], "kind": "person", "lang": "en", "origin": "ru", "row": 7},
        {"canonical": "Acme", "variants": ["ACME"], "kind": "company"},
    )  # fmt: skip
    book = NameBook().choosing(dictionaries=read_dictionary(file))
    assert (
        set_by(book, "Chicken Kiev in Kiev, Sergey Riabkov of ACME") == "Chicken Kiev in Kyiv, Sergei Ryabkov of Acme"
    )
    assert set_by(book, "Kyiv", language="de") == "Kiew"
    assert book.dictionaries[0].id == "house.json/Kyiv"
    alone = tmp_path / "list.json"
    alone.write_text('[{"canonical": "Kyiv", "variants": ["Kiev"]}]', encoding="utf-8")
    assert len(read_dictionary(alone)) == 1


@pytest.mark.parametrize(
    ("entry", "says"),
    [
        ("Kiev", "an entry is an object"),
        ({"variants": ["Kiev"]}, "has no canonical"),
        ({"canonical": "Kyiv", "variants": [7]}, "variants is a list of texts"),
        ({"canonical": "Kyiv", "variants": None}, "variants is a list of texts"),
        ({"canonical": "Kyiv", "variants": ["Kiev"], "lang": "English"}, "lang 'English' is no language code"),
        ({"canonical": "Kyiv", "variants": ["Kiev"], "origin": "moon"}, "origin 'moon' is none of"),
        ({"canonical": "Kyiv", "variants": []}, "'Kyiv' has no variant"),
        ({"canonical": "Kiew", "variants": ["Kijew"], "lang": "en"}, "'Kijew' becomes 'Kiew' here and 'Kyjiw' at"),
    ],
)
def test_what_is_wrong_with_a_dictionary_is_said_by_entry(tmp_path: Path, entry: Any, says: str) -> None:
    first = {"canonical": "Kyjiw", "variants": ["Kijew"], "lang": "en"}
    file = dictionary(tmp_path, first, entry)
    with pytest.raises(RuleError) as error:
        read_dictionary(file)
    assert says in str(error.value)
    assert f"{file}:2: " in str(error.value)


@pytest.mark.parametrize(
    ("content", "says"), [("{", "not JSON"), ("{}", "holds no entries"), ("7", "holds no entries")]
)
def test_a_file_that_is_no_dictionary(tmp_path: Path, content: str, says: str) -> None:
    file = tmp_path / "house.json"
    file.write_text(content, encoding="utf-8")
    with pytest.raises(RuleError, match=says):
        read_dictionary(file)
    with pytest.raises(RuleError, match="unreadable"):
        read_dictionary(tmp_path / "nothing.json")
