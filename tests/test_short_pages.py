"""Pages of a few short sentences: a brief, a notice of a death, the first lines of a breaking story."""

from __future__ import annotations

import pytest

from cleaner import Article, Cleaner

BRIEFS = {
    "en": ("Storm cuts ferry link", ("The last ferry left the island at noon.", "Nobody was hurt.", "It will sail again on Monday.")),
    "de": ("Sturm stoppt die Fähre", ("Die letzte Fähre verließ die Insel am Mittag.", "Verletzt wurde niemand.", "Am Montag fährt sie wieder.")),
    "fr": ("La tempête arrête le bac", ("Le dernier bac a quitté l'île à midi.", "Personne n'a été blessé.", "Il repartira lundi.")),
    "es": ("El temporal para el ferri", ("El último ferri salió de la isla a mediodía.", "No hubo heridos.", "El lunes volverá a zarpar.")),
    "pl": ("Sztorm zatrzymał prom", ("Ostatni prom opuścił wyspę w południe.", "Nikt nie ucierpiał.", "W poniedziałek popłynie znowu.")),
    "ru": ("Шторм остановил паром", ("Последний паром ушёл с острова в полдень.", "Никто не пострадал.", "В понедельник он пойдёт снова.")),
    "tr": ("Fırtına feribotu durdurdu", ("Son feribot adadan öğleyin ayrıldı.", "Yaralanan olmadı.", "Pazartesi yeniden sefere çıkacak.")),
}  # fmt: skip
LINKS = "".join(
    f"<li><a href=/{n}>{title}</a></li>"
    for n, title in enumerate(("Market moves to the square", "School bus cut again", "Ten walks along the coast"))
)
LAYOUTS = {
    "plain": "<p>Menu</p><h1>{title}</h1>{ps}",
    "article": "<nav><a href=/>Home</a></nav><article><h1>{title}</h1>{ps}</article><aside><ul>{links}</ul></aside>",
    "boxes": "<div class=nav><a href=/>Home</a></div><div id=main><h1>{title}</h1>{divs}</div><div><ul>{links}</ul></div>",
    "quotation": "<article><h1>{title}</h1>{ps}<blockquote><p>{first}</p></blockquote></article>",
}


def set_in(layout: str, title: str, sentences: tuple[str, ...]) -> str:
    ps, divs = ("".join(f"<{tag}>{one}</{tag}>" for one in sentences) for tag in ("p", "div"))
    body = LAYOUTS[layout].format(title=title, ps=ps, divs=divs, links=LINKS, first="It blew all night.")
    return f"<!doctype html><html><head><title>{title}</title></head><body>{body}</body></html>"


@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize("language", BRIEFS)
@pytest.mark.parametrize("count", [1, 2, 3])
def test_a_brief_keeps_its_sentences(cleaner: Cleaner, language: str, layout: str, count: int) -> None:
    title, sentences = BRIEFS[language]
    result = cleaner.clean(Article(html=set_in(layout, title, sentences[:count])))
    kept = result.text.splitlines()
    assert [one for one in (title, *sentences[:count]) if one not in kept] == []
    assert [one for one in ("Market moves to the square", "Ten walks along the coast", "Home") if one in kept] == []


def test_a_sentence_beside_the_body_stays_and_a_link_does_not(cleaner: Cleaner) -> None:
    paragraphs = (
        "The old bridge over the harbour closed in March after divers found deep cracks in two of its pillars.",
        "Workers drove the first of forty new piles into the river bed on Tuesday, watched by a small crowd.",
    )
    body = "".join(f"<div>{one}</div>" for one in (*paragraphs, "Then it rained.", "<a href=/tides>Tide tables.</a>"))
    kept = cleaner.clean(Article(html=f"<html><body><div id=main>{body}</div></body></html>")).text.splitlines()
    assert "Then it rained." in kept
    assert "Tide tables." not in kept
