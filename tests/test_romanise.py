"""The spellings that romanisations give a name."""

from __future__ import annotations

import pytest

from cleaner.names.sound import same_sound
from cleaner.romanise.chinese import syllables, wade_giles
from cleaner.romanise.japanese import romaji
from cleaner.romanise.korean import syllable
from cleaner.romanise.spellings import ORIGINS, is_native, romanised


@pytest.mark.parametrize(
    ("origin", "name", "house", "spellings"),
    [
        ("ru", "Сергей Рябков", "Sergei Ryabkov", "Sergey Ryabkov|Serguei Riabkov|Sergej Rjabkov|Sergei Riabkov|Sergej Rjabkow"),
        ("ru", "Никита Хрущёв", "", "Nikita Khrushchev|Nikita Chruschtschow|Nikita Khrouchtchev|Nikita Chroesjtsjov|Nikita Hruščëv"),
        ("ru", "Дмитрий Медведев", "", "Dmitry Medvedev|Dmitri Medvedev|Dmitriy Medvedev|Dmitrij Medvedev|Dimitri Medvedev"),
        ("ru", "Владимир Путин", "", "Vladimir Poutine|Wladimir Putin"),
        ("uk", "Володимир Зеленський", "", "Volodymyr Zelensky|Volodymyr Zelenskyy|Volodymyr Zelenskyi|Wolodymyr Selenskyj"),
        ("uk", "Дмитрий Кулеба", "", "Dmitry Kuleba"),  # the Russian form of a Ukrainian name
        ("be", "Святлана Ціханоўская", "", "Sviatlana Tsikhanouskaya|Sviatlana Tsikhanouskaia"),
        ("bg", "Бойко Борисов", "", "Boyko Borisov|Boiko Borisov|Bojko Borisov"),
        ("sr", "Зоран Ђинђић", "", "Zoran Đinđić|Zoran Djindjic|Zoran Dindic"),
        ("el", "Κυριάκος Μητσοτάκης", "", "Kyriakos Mitsotakis|Kyriacos Mitsotakis"),
        ("zh", "Xi Jinping", "", "Xi Jin-ping|Xi Jin Ping|Jinping Xi|Hsi Chin-p'ing|Hsi Chin-ping"),
        ("zh", "Mao Zedong", "", "Mao Tse-tung|Mao Tse-Tung|Mao Tse Tung"),
        ("ko", "김정은", "Kim Jong Un", "Kim Jong-un|Kim Jong-Un|Jong Un Kim|Kim Jong-eun|Gim Jeongeun"),
        ("ko", "윤석열", "Yoon Suk Yeol", "Yoon Seok-yeol|Yun Sok-yol|Yoon Suk-yeol"),
        ("ja", "あべ しんぞう", "Shinzo Abe", "Shinzo Abe|Shinzō Abe|Abe Shinzo|Shinzou Abe|Sinzo Abe"),
        ("ja", "Ōsaka", "", "Osaka|Oosaka|Ohsaka"),
        ("ar", "Muammar Gaddafi", "", "Moammar Gadhafi|Muammar Qaddafi|Muammar al-Gaddafi|Mouammar Kadhafi"),
        ("ar", "Mohammed bin Salman", "", "Mohammad bin Salman|Muhammad bin Salman|Mohamed bin Salman"),
        ("latin", "Düsseldorf", "", "Dusseldorf|Duesseldorf"),
        ("latin", "Łódź", "", "Lodz"),
    ],
)  # fmt: skip
def test_a_name_gives_its_spellings(origin: str, name: str, house: str, spellings: str) -> None:
    assert set(spellings.split("|")) <= set(romanised(name, house, origin))


@pytest.mark.parametrize("origin", sorted(ORIGINS))
def test_names_of_another_script_give_none(origin: str) -> None:
    assert not any(is_native(spelling, origin) for spelling in romanised("Ἀθῆναι", "Athens", origin))
    assert not is_native("Kyiv", origin)


def test_pinyin_falls_into_syllables() -> None:
    words = ["jinping", "xi'an", "xian", "zedong", "qinghai", "guangzhou", "chongqing", "enlai", "hangzhou"]
    assert [syllables(word) for word in words] == [
        ["jin", "ping"], ["xi", "an"], ["xian"], ["ze", "dong"], ["qing", "hai"], ["guang", "zhou"], ["chong", "qing"], ["en", "lai"], ["hang", "zhou"],
    ]  # fmt: skip
    assert syllables("Smith") == []


def test_wade_giles_of_syllables() -> None:
    pairs = {
        "xi": "hsi",
        "jin": "chin",
        "ping": "p'ing",
        "zhou": "chou",
        "quan": "ch'üan",
        "si": "szu",
        "guo": "kuo",
        "ren": "jên",
        "you": "yu",
    }
    assert {one: wade_giles(one) for one in pairs} == pairs


def test_hangul_and_kana() -> None:
    assert [syllable(letter) for letter in "김정은"] == [("gim", "kim"), ("jeong", "chŏng"), ("eun", "ŭn")]
    assert [romaji(word) for word in ("しんぞう", "きょうと", "ほっかいどう", "じゅんいちろう")] == [
        "shinzō",
        "kyōto",
        "hokkaidō",
        "junichirō",
    ]


@pytest.mark.parametrize(
    "words", ["Sergei Sergey Serguei Sergej", "Ryabkov Riabkov Rjabkov", "Zelensky Zelenskyy Zelenskiy Zelenskyi", "Stephen Steven", "Müller Muller", "Erik Eric"]
)  # fmt: skip
def test_romanisations_sound_alike(words: str) -> None:
    first, *others = words.split()
    assert all(same_sound(first, other) for other in others)


@pytest.mark.parametrize(
    "words", ["Navalny Navalnaya", "Hansen Hanson", "Minister Ministry", "Putin Rasputin", "Iran Iraq"]
)
def test_other_words_do_not(words: str) -> None:
    assert not same_sound(*words.split())
