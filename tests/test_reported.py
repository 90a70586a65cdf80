"""Notices that an article tells of stay, though no quotation marks set them off; the notices themselves go."""

from __future__ import annotations

import pytest

from cleaner import Article, Cleaner
from tests.making import joined
from tests.support import PROSE

REPORTED = [
    ("en", "We use cookies to improve your experience", ", the shop told the regulator"),
    ("en", "Sign up for our newsletter", ", the slip in every loaf said"),
    ("en", "Support local journalism", ", the two editors urged the crowd in the square"),
    ("de", "Wir verwenden Cookies", ", schrieb der Händler an die Behörde"),
    ("de", "Abonnieren Sie unseren Newsletter", ", so der Zettel in jeder Tüte"),
    ("fr", "Ce site utilise des cookies", ", explique le marchand au juge"),
    ("fr", "Abonnez-vous à notre newsletter", ", a demandé le rédacteur aux élus"),
    ("es", "Este sitio utiliza cookies", ", advierte la tienda en su carta"),
    ("es", "Apoya el periodismo local", ", pidieron los dos directores"),
    ("it", "Questo sito utilizza i cookie", ", spiega il negozio nella lettera"),
    ("pt", "Este site usa cookies", ", explicou a loja ao juiz"),
    ("nl", "Deze website gebruikt cookies", ", schreef de winkel aan de rechter"),
    ("sv", "Vi använder cookies för att förbättra din upplevelse", ", skrev butiken till domstolen"),
    ("da", "Vi bruger cookies for at forbedre din oplevelse", ", skrev butikken til retten"),
    ("nb", "Vi bruker informasjonskapsler for å forbedre opplevelsen din", ", skrev butikken til retten"),
    ("fi", "Käytämme evästeitä", ", kirjoitti kauppa oikeudelle"),
    ("pl", "Ta strona używa plików cookie", ", napisał sklep do sądu"),
    ("cs", "Tento web používá soubory cookie", ", napsal obchod soudu"),
    ("ru", "Этот сайт использует cookie", ", написал магазин суду"),
    ("uk", "Цей сайт використовує файли cookie", ", написала крамниця суду"),
    ("tr", "Bu site çerez kullanıyor", ", diye yazdı dükkân mahkemeye"),
    ("id", "Situs ini menggunakan cookie", ", tulis toko itu kepada hakim"),
    ("ja", "このサイトはクッキーを使用しています", "と店は裁判所に説明した"),
]


@pytest.mark.parametrize(("language", "notice", "clause"), REPORTED)
def test_what_is_told_of_somebody_stays(cleaner: Cleaner, language: str, notice: str, clause: str) -> None:
    stop = "。" if language == "ja" else "."
    alone, told = f"{notice}{stop}", f"{notice}{clause}{stop}"
    assert alone not in cleaner.clean(Article(text=joined(*PROSE[:2], alone, *PROSE[2:]), language=language)).text
    assert told in cleaner.clean(Article(text=joined(*PROSE[:2], told, *PROSE[2:]), language=language)).text


@pytest.mark.parametrize(
    ("language", "prompt"),
    [
        ("en", "If our work matters to you, as we said last year, please support our journalism."),
        ("de", "Unterstützen Sie unseren Journalismus, bitten wir Sie."),
        ("fr", "Inscrivez-vous à notre newsletter, indiquez votre adresse."),
        ("es", "Suscríbete a nuestro boletín, recuerda que es gratis."),
    ],
)
def test_a_newsroom_that_speaks_of_itself_tells_of_nobody(cleaner: Cleaner, language: str, prompt: str) -> None:
    assert prompt not in cleaner.clean(Article(text=joined(*PROSE[:2], prompt, *PROSE[2:]), language=language)).text


def test_the_nearest_miss_says_so(cleaner: Cleaner) -> None:
    told = "We use cookies to improve your experience, the shop told the regulator."
    result = cleaner.clean(Article(text=joined(*PROSE[:2], told, *PROSE[2:]), language="en"), explain=True)
    misses = [miss.condition for report in result.blocks if report.block.view == told for miss in report.misses]
    assert "it matches, but the sentence tells who says so" in misses
