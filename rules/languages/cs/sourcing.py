"""Czech: sources, contributors, republishing and corrections."""

from cleaner.rule import NAMES, OUTSIDE, drop, head, label, tail

RULES = [
    drop(
        "source_line",
        reason="meta.sourcing",
        pattern=(
            r"(?:zdroj|zdroje|podle(?= ?:)|s využitím(?= ?:)|s použitím(?= ?:)|převzato z"
            r"|zdroj(?:e)? (?:informací|článku|textu"
            r"|dat))(?: ?: ?| )(?:(?-i:[\p{Lu}\"]|[a-z\d]+\.|https?|tisková zpráva|tiskové|vlastní|redakce"
            r"|zahraniční|agentur).{0,80})|tisková zpráva|(?:čtk|tasr|red|redakce)(?:(?:,|/| /"
            r"| a) ?[\w. ]{2,30})*"
        ),
        where=tail(4) | head(4),
        whole=True,
        max_words=10,
        fires=["Zdroj: Reuters", "Zdroje: ČTK, „Týden“", "ČTK, redakce"],
        stays=[
            "Zdroj: i ve vsi je to zdroj, žertuje stařec u studny a nabírá vodu.",
            "Podle policie není nikdo zraněn, potvrdila mluvčí v úterý večer.",
        ],
    ),
    drop(
        "contributors",
        reason="meta.sourcing",
        pattern=(
            r"^(?:(?:spolupráce|ve spolupráci s|na (?:článku|textu) spolupracoval\w*|překlad|přeložil[ai]?"
            r"|přel\.|korektura|korektury|ilustrace|ilustrátor(?:ka)?|střih|kamera|produkce|editace"
            r"|editor(?:ka)?|grafika|fotografie|odborná spolupráce) ?(?:z (?:angličtiny|němčiny|ukrajinštiny"
            rf"|francouzštiny|ruštiny|slovenštiny) ?)?:? ?{NAMES}(?:[,;.] ?.{{0,60}})?"
            rf"|překlad(?: z \w+)?: .{{2,40}})$"
        ),
        where=OUTSIDE | tail(5),
        max_words=16,
        fires=["Překlad: Marína Lapková", "Na článku spolupracoval Denis Hrom", "Ilustrace: Adam Rybák"],
        stays=[
            (
                "Přeložila Annu Kareninu za jediný rok a pak i další romány, které změnily pohled celé generace "
                "na ruskou literaturu vůbec."
            ),
            "Fotografie Anny Panské vystavila banka.",
        ],
    ),
    drop(
        "republished",
        reason="legal.republished",
        pattern=(
            r"^(?:(?:tento )?(?:článek|text|materiál|rozhovor|komentář|překlad|originál)\b.{0,60}?(?:(?:původně "
            r"|poprvé )?(?:byl\w? )?(?:vyšel|vyšla|publikován|zveřejněn|převzat|přetištěn"
            r"|vznikl)\w{0,4}) .{0,120}?(?:na (?:serveru|webu|stránkách|blogu)|v (?:magazínu|časopise|deníku"
            r"|týdeníku|čísle|rámci)|ve spolupráci|se souhlasem|se svolením|na základě licence|\""
            r"|v angličtině).{0,140}"
            r"|(?:původně|poprvé) (?:vyšlo|publikováno|zveřejněno).{2,80}|(?:publikujeme|přetiskujeme"
            r"|převzali jsme|zveřejňujeme|převzato|vychází)\b.{0,60}(?:se souhlasem|se svolením"
            r"|na základě licence|kráceno|redakce|ze serveru|z webu|v rámci).{0,100}|(?:originál článku"
            r"|původní článek|původní text)(?: ?: ?.{2,100}| zde)?)$"
            r"|^\W{0,2}(?:článek|text|rozhovor|komentář|reportáž|tento (?:článek|text|rozhovor)) (?:původně )?(?:vyšel|vyšla|byl (?:publikován|otištěn|zveřejněn)|byla otištěna) (?:původně )?v (?:tištěném|papírovém|aktuálním|novém|posledním|nejnovějším) (?:vydání|čísle|magazínu)[^!?]{0,60}$"
        ),
        where=OUTSIDE | tail(5) | head(5),
        max_words=40,
        fires=[
            "Článek původně vyšel na webu „Východní tribuna“.",
            "Publikujeme se souhlasem redakce.",
            "Text vznikl ve spolupráci s magazínem Linie.",
            "Rozhovor vyšel v aktuálním čísle týdeníku",
        ],
        stays=[
            "Text Neruda otiskl pod pseudonymem a kritici si ho nevšimli.",
            "Článek vyvolal v roce 1962 skandál.",
            "Text vyšel v novém překladu v roce 1998.",
        ],
    ),
    label(
        "correction",
        part="correction",
        pattern=(
            r"^(?:oprava|oprav[ua]|opraveno|upřesnění|upřesňujeme|omluva|doplnění|doplněno|aktualizace"
            r"|aktualizováno|poznámka redakce|pozn\. (?:redakce|red\.)|od redakce"
            r"|vysvětlení)(?: (?:\d[\d.: ]{2,16}|redakce|článku|textu|k článku))? ?[:.(] ?(?!\d)\S.{10,}"
            r"|^v (?:předchozí|původní|první|dřívější) verzi (?:článku|textu|tohoto|zprávy)\b.{10,}"
        ),
        max_words=160,
        fires=[
            "Oprava: v první verzi textu byla chybně uvedena funkce úředníka.",
            "V původní verzi článku jsme napsali, že dům stojí v Dlouhé ulici.",
        ],
        stays=["Oprava mostu začne v květnu.", "Aktualizace jízdního řádu začne v květnu."],
    ),
]
