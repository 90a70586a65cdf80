"""The language of an article: as it is given, as it is found, and what there is no such thing as."""

from __future__ import annotations

import pytest

from cleaner import Article, ArticleError, Cleaner
from tests.making import joined

PORTUGUESE = (
    "A ponte velha do porto fechou em março, depois que mergulhadores encontraram rachaduras em dois dos seus pilares.",
    "A cidade espera que a obra leve dezoito meses, e até lá as balsas levam os caminhões para o outro lado do rio.",
)
INDONESIAN = (
    "Jembatan tua di pelabuhan itu ditutup pada bulan Maret setelah para penyelam menemukan retakan pada dua pilarnya.",
    "Kota itu memperkirakan pekerjaan akan memakan waktu delapan belas bulan, dan sampai saat itu feri mengangkut truk.",
)


@pytest.mark.parametrize("tag", ["", "pt", "pt-BR", "pt_BR", "PT-br"])
def test_a_language_is_the_same_in_every_spelling(cleaner: Cleaner, tag: str) -> None:
    article = Article(text=joined(*PORTUGUESE, "Leia também: Obra da ponte custa quatro milhões"), language=tag)
    result = cleaner.clean(article)
    assert (result.language.value, result.text) == ("pt", joined(*PORTUGUESE))


@pytest.mark.parametrize("tag", ["", "id", "in", "ms", "ms-MY"])
def test_a_language_given_counts_as_one_found(cleaner: Cleaner, tag: str) -> None:
    article = Article(text=joined(*INDONESIAN, "Baca juga: Jembatan baru menelan empat juta"), language=tag)
    result = cleaner.clean(article)
    assert (result.language.value, result.text) == ("id", joined(*INDONESIAN))


@pytest.mark.parametrize("tag", ["german", "not a tag!", "d", "en-", "en\n", "de-DE "])
def test_what_is_no_language_is_an_error(cleaner: Cleaner, tag: str) -> None:
    with pytest.raises(ArticleError, match="is no language tag") as error:
        cleaner.clean(Article(text=PORTUGUESE[0], language=tag))
    assert error.value.field == "language"


def test_languages_without_rules_share_what_is_made_for_them(cleaner: Cleaner) -> None:
    assert cleaner.ruleset.index(("xx",)) is cleaner.ruleset.index(("yy",))
    assert cleaner.ruleset.active("", ("xx",)) is cleaner.ruleset.active("", ("yy",))
    assert cleaner.clean(Article(text=PORTUGUESE[0], language="xx")).language.value == "xx"
