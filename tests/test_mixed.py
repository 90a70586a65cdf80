"""A prompt that stands in a paragraph of the article, and boxes that are nothing but prompts."""

from __future__ import annotations

import pytest

from cleaner import Article, Cleaner
from tests.making import joined
from tests.support import PROSE

LANGUAGES = {
    "en": (
        "The mayor told reporters that traffic will be sent over the northern bypass until June. The repair costs four million.",
        (
            "Sign up to our newsletter here.",
            "Follow us on Twitter.",
            "Download our app.",
        ),
    ),
    "de": (
        "Der Verkehr wird bis Juni über die Nordumfahrung geleitet. Die Reparatur kostet vier Millionen Euro, sagte sie.",
        (
            "Melden Sie sich hier für unseren Newsletter an.",
            "Folgen Sie uns auf Facebook.",
            "Laden Sie unsere App herunter.",
        ),
    ),
    "es": (
        "El tráfico se desviará por la ronda norte hasta junio. La reparación costará cuatro millones de euros.",
        ("Suscríbete a nuestra newsletter.", "Síguenos en Facebook.", "Comparte este artículo."),
    ),
    "it": (
        "Il traffico sarà deviato sulla tangenziale nord fino a giugno. I lavori costeranno quattro milioni di euro.",
        ("© RIPRODUZIONE RISERVATA", "Tutti i diritti riservati.", "Seguici su Facebook."),
    ),
    "fr": (
        "La circulation passera par la rocade nord jusqu'en juin. Les travaux coûteront quatre millions d'euros.",
        ("Tous droits réservés.", "Inscrivez-vous à notre newsletter.", "Téléchargez notre application."),
    ),
}
CASES = [(language, paragraph, prompt) for language, (paragraph, prompts) in LANGUAGES.items() for prompt in prompts]


@pytest.mark.parametrize(("language", "paragraph", "prompt"), CASES)
def test_the_paragraph_stays_without_the_prompt(cleaner: Cleaner, language: str, paragraph: str, prompt: str) -> None:
    article = Article(text=joined(*PROSE[:2], f"{paragraph} {prompt}"), language=language)
    result = cleaner.clean(article, stages=("boilerplate",))
    assert result.text == joined(*PROSE[:2], paragraph)
    assert result.restore() == article.text


@pytest.mark.parametrize(
    "box",
    [
        "Sign up to our newsletter here. The best stories of the week, chosen by the editors of the paper every Friday.",
        "The best stories of the week, chosen by our editors every Friday morning for years. Sign up to our newsletter here.",
        "Get the news that matters to you every morning before seven. Sign up to our newsletter here.",
    ],
)
def test_a_box_that_is_all_prompt_goes_whole(cleaner: Cleaner, box: str) -> None:
    assert cleaner.clean(Article(text=joined(*PROSE, box), language="en")).text == joined(*PROSE)
