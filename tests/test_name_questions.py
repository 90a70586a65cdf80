"""What the names stage asks: uneven spellings, titles that do not fit, words twice."""

from __future__ import annotations

import pytest

from tests.naming import asked, table


@pytest.mark.parametrize(
    ("text", "passage"),
    [
        # one person, two spellings
        ("Sergei Lavrov came. Later Sergey Lavrov left.", "Sergey Lavrov"),
        ("Sergei Ryabkov came. Ryabkov sat, Ryabkov spoke; Riabkov left.", "Riabkov"),
        ("Chief executive Anne Brennan resigned. Ms. Brennen will leave.", "Brennen"),
        ("Tom Hansen runs it. Hanson said no.", "Hanson"),
        ("Jon Stewart left. John Stewart came back.", "Jon Stewart"),
        ("Catherine Jones opened; Katherine Jones closed.", "Katherine Jones"),
        ("Prime Minister Narendra Modi spoke. Narenda Modi left.", "Narenda Modi"),
        ("Thomas Müller came. Then Muller left, and Müller followed.", "Muller"),
        # ranks and ministries
        ("Deputy Foreign Ministry Sergei Ryabkov’s threat", "Deputy Foreign Ministry Sergei Ryabkov"),
        ("Presidency Emmanuel Macron opened the fair.", "Presidency Emmanuel Macron"),
        ("Secretariat General António Guterres spoke.", "Secretariat General António Guterres"),
        # words twice, a given name for the surname
        ("She went to the the fair.", "the the"),
        ("Xi Jinping landed. Mr. Jinping waved.", "Mr. Jinping"),
        ("Emmanuel Macron spoke. Mr. Emmanuel left.", "Mr. Emmanuel"),
    ],
)
def test_asks(text: str, passage: str) -> None:
    queries = asked(text)
    assert [query.text for query in queries] == [passage]
    assert text[queries[0].start : queries[0].end] == passage
    assert queries[0].message


@pytest.mark.parametrize(
    "text",
    [
        "Foreign Ministry official Sergei Ryabkov denied it. The Foreign Ministry Press Office did not.",
        "At the Foreign Ministry Sergei Lavrov said no.",
        "The firm, Gunther & Sons, was founded by Günther Weiss.",
        "Maria Rossi and Mario Rossi sang; Robert Smith and Roberta Smith did not.",
        "Anne Hansen met Tom Hanson. Hansen left with Hanson.",
        "Alexei Navalny married Yulia Navalnaya. Navalny died; Navalnaya fled.",
        "Steven Hawkings of Leeds is not Stephen Hawking.",
        "He had had enough; that that is, is.",
        "“I saw the the man,” he said. “Sergey Lavrov,” she said of Sergei Lavrov.",
        "President Barack Obama met Prime Minister Narendra Modi. Obama left with Mr. Modi.",
        "Anwar Ibrahim won. Mr. Anwar waved. Abiy Ahmed lost. Mr. Abiy wept.",
        "Kim Jong Un smiled. Mr. Kim left.",
        "Slovakia and Slovenia, Austria and Australia, Niger and Nigeria",
        "RUSSIAN MINISTRY SERGEI RYABKOV SAYS NO",
    ],
)
def test_asks_nothing(text: str) -> None:
    assert [query.text for query in asked(text)] == []


def test_a_spelling_is_asked_about_where_it_first_stands() -> None:
    text = (
        "Sergei Ryabkov came. Ryabkov sat, Ryabkov spoke. They thanked Riabkov after the talks."
        " Their trains leave tonight, Riabkov said."
    )
    assert [query.start for query in asked(text)] == [text.index("Riabkov")]


def test_what_a_table_settles_is_not_asked() -> None:
    people = table({"Sergei Ryabkov": ["Сергей Рябков"]}, kind="person", origin="ru")
    assert asked("Sergei Ryabkov came, Sergey Ryabkov left, Riabkov stayed.", people) == []


def test_a_table_tells_whose_surname_comes_first() -> None:
    assert [q.text for q in asked("Mr. Jinping landed.", table({"Xi Jinping": ["Xi Jin-ping"]}, kind="person"))] == [
        "Mr. Jinping"
    ]


def test_the_counts_are_in_the_question() -> None:
    (query,) = asked("Sergei Ryabkov came. Ryabkov sat, Ryabkov spoke; Riabkov left.")
    assert "'Riabkov' once and 'Ryabkov' 3 times" in query.message


def test_a_caption_is_evidence() -> None:
    caption = "Russia's Deputy Foreign Minister Sergei Ryabkov. TASS"
    (query,) = asked("Deputy Foreign Ministry Sergei Ryabkov spoke.", beside=[caption])
    assert "“Minister” for “Ministry”?" in query.message
    assert "“Deputy Foreign Minister Sergei Ryabkov”" in query.message


@pytest.mark.parametrize(
    ("language", "text", "passage"),
    [
        ("de", "Außenministerium Sergej Lawrow sprach.", "Außenministerium Sergej Lawrow"),
        (
            "fr",
            "Le ministère des Affaires étrangères Sergei Lavrov a parlé.",
            "ministère des Affaires étrangères Sergei Lavrov",
        ),
        ("de", "Er und und sie kamen.", "und und"),
    ],
)
def test_other_languages(language: str, text: str, passage: str) -> None:
    assert [query.text for query in asked(text, language=language)] == [passage]


def test_a_list_of_thousands_of_names_is_no_article() -> None:
    given = [a + b + c for a in ("Ba", "Ko", "Li", "Mu", "Ra", "Se") for b in "bdgklmnprst" for c in "aeiou"]
    names = [f"{one} {other}{number}" for number, one in enumerate(given) for other in given[:14]]
    assert not asked("\n\n".join(names))
