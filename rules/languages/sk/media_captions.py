"""Slovak captions and picture credits."""

from cleaner.rule import OUTSIDE, drop, head, label, tail

#: What a photo's maker looks like: a name, an agency, an archive, a site. Case counts.
MAKER = (
    r"(?-i:\"?[\p{Lu}@©]|archív|so súhlasom|s láskavým|ilustra|repro|koláž|súkromn|osobn|rodinn|poskytnut|sociáln"
    r"|facebook"
    r"|instagram|youtube|profimedia|redakcia|autor|polícia|hasiči|čitateľ|zdroj|pixabay|pexels|unsplash|freepik"
    r"|shutterstock"
    r"|istock|getty|wikimedia|www|https?|tasr|sita|[a-z]{3,}\.sk|[a-z]{3,}\.com)"
)
#: Agencies, libraries and services that give pictures to Slovak newsrooms.
AGENCY = (
    r"(?-i:TASR|SITA|ČTK|AP|AFP|EPA|Reuters|REUTERS|Profimedia(?:\.sk)?|Getty Images|iStock|Shutterstock|Pixabay"
    r"|Unsplash"
    r"|Pexels|Freepik|Depositphotos|Wikimedia(?: Commons)?|HaZZ|KR PZ|PZ|Polícia SR|Horská záchranná služba|HZS)"
)
#: What Slovak newsrooms call themselves in a credit.
HOUSE = r"(?-i:N|SME|HN|Denník N|Pravda|Postoj|TREND|Nový Čas|Plus JEDEN DEŇ|Markíza|STVR|RTVS|TA3|Topky|Aktuality)"
PERSON = r"(?-i:\p{Lu}[\p{L}'.-]{1,20}(?: \p{Lu}[\p{L}'.-]{1,20}){1,2})"
#: Sources of numbers: they stand after a sentence of the report.
DATA = (
    r"(?:eurostat|šú|štatistic|minister|oecd|nbs|mmf|who|svetov|úrad|europ|inštitút|prieskum|agentúra|kataster|sociáln)"
)
PICTURE = (
    r"(?:(?:ilustračn[áéý]|archívn[aeáéy]|titulná|úvodná|náhľadová|autorka|autor|zdroj)? ?(?:foto(?:grafie|grafia|graf"
    r"|grafka)?"
    r"|fotky|snímka|snímky|ilustrácia|grafika|koláž|screenshot|repro(?:foto)?)"
    r"(?: a (?:video|text))?)"
)

RULES = [
    label(
        "credit_line",
        part="credit",
        whole=True,
        max_words=14,
        pattern=(
            rf"{PICTURE} ?(?:: ?| - | ?/ ?| ?© ?| \| ?)\W{{0,2}}{MAKER}[^!?]{{1,110}}"
            r"|(?:zdroj|autor|autorka) (?:fotografie|fotografií|foto|snímky|obrázka|obrázku|videa|ilustrácie"
            r"|náhľadovej fotografie"
            rf"|titulnej fotografie|titulnej fotky|fotiek) ?[:-] ?\W{{0,2}}{MAKER}[^!?]{{1,90}}"
        ),
        fires=["Foto: Marek Zajac, Povazie.sk", "FOTO - TASR", "Zdroj fotografie: Profimedia", "Snímka: archív obce"],
        stays=[
            "Fotografie nehody svedkovia odovzdali polícii.",
            "Mapa: Turecko",
            "Foto: čo zachytil fotograf v zákulisí premiéry",
        ],
    ),
    label(
        "credit_agency_word",
        part="credit",
        whole=True,
        max_words=9,
        pattern=(
            rf"(?:foto|zdroj|autor|snímka|video|ilustračné foto|archívne foto) ?[:/-]? ?{AGENCY}(?: ?(?:/|-|,"
            rf"|\|) ?(?:{AGENCY}|{HOUSE}|{PERSON}"
            r"|archív|ilustračné foto|facebook|FB)){0,3}"
        ),
        fires=["Foto TASR", "Zdroj: SITA/AP", "Autor: TASR - Ján Novák", "Zdroj - Profimedia"],
        stays=["Zdroj TASR informáciu nepotvrdil.", "Autor SITA nebol v sále"],
    ),
    label(
        "photo_word_and_name",
        part="credit",
        max_words=8,
        pattern=(
            rf"^\W{{0,2}}(?-i:Foto|FOTO|Snímka|Snímky|Fotografie) {PERSON}(?:,? ?[/|-] ?(?-i:\p{{Lu}})[^.!?]{{1,30}})?$"
            r"(?<!(?:ova|ova cena|galéria|festival|múzeum|súťaž|výstava|roka)$)"
        ),
        fires=["Foto Ján Novák", "Snímka Anna Kováčová / Považie"],
        stays=["Foto Jána Nováka vyhralo súťaž.", "Foto Bratislava otvorí v piatok", "Foto Roka"],
    ),
    label(
        "archive_mark",
        part="credit",
        whole=True,
        max_words=8,
        pattern=(
            r"(?:ilustra[čc]n[áéýae]|archívn[aeáéy]|náhľadová|titulná) (?:foto(?:grafia)?|snímka|obrázok|fotka"
            r"|záber)(?: z archívu)?"
            rf"(?: ?[.,:/|(-]{{1,2}} ?(?:(?:foto|zdroj|autor) ?:? ?)?{MAKER}[^.!?]{{1,60}})?|(?:súkromný|osobný"
            r"|rodinný|redakčný) archív"
            r"|archív (?:autora|autorky|redakcie|rodiny|respondenta|respondentky)|snímka obrazovky|screenshot z videa"
            r"|reprofoto|fotokoláž"
            r"|foto(?: je)? ilustračné|(?:fotografia|snímka) je (?:len )?ilustračná"
        ),
        fires=[
            "Ilustračné foto",
            "Ilustračná snímka / Polícia SR",
            "Súkromný archív",
            "Snímka obrazovky",
            "Ilustracne foto",
        ],
        stays=["Archívna snímka pomohla obnoviť priečelie.", "Rodinný archív hľadajú vnuci"],
    ),
    label(
        "caption_with_credit",
        part="caption",
        max_words=45,
        pattern=(
            rf"^(?!.*\b(?:zdroj|autor): ?{DATA})[^\n]{{4,320}}(?:(?:[.!?…\")\]|/;(,] ?| - ?)(?-i:Foto|FOTO|foto|Snímka"
            r"|snímka|Fotografia"
            r"|Ilustrácia|Zdroj foto|Zdroj fotografie|Autor fotografie|Foto a text|Reprofoto|Foto a video)|(?:[.!?…)"
            r"|/] ?| - ?)(?-i:Autor"
            r"|Autorka|Zdroj))"
            rf"(?: ?: ?| ?/ ?(?=\p{{Lu}})| - (?=\p{{Lu}}))\W{{0,2}}{MAKER}[^!?\n]{{1,80}}$"
            rf"|^(?!.*\b(?:zdroj|autor): ?{DATA})[^\n]{{4,320}}[\p{{L}}\d)] (?-i:Foto|FOTO|Zdroj|Autor"
            rf"|Autorka): ?\W{{0,2}}{MAKER}[^.!?\n]{{1,70}}$"
            r"|^[^\n]{4,400}[\p{L}\d)] (?-i:Foto|FOTO) ?(?:©|\|) ?(?-i:\p{Lu})[^.!?\n]{1,70}$"
        ),
        fires=[
            "Krya na Dunaji. Foto: Peter Jeleň",
            "Ľudia zbierajú podpisy (foto: Michal Zych / Náš kraj)",
            "Hlavná hala závodu | Zdroj: Tlačové oddelenie",
            "Starý most po oprave. Autor: TASR, Ján Novák",
            "Predajňa v meste Foto: Denník Považie",
        ],
        stays=[
            "V albume je veľa obrázkov: svadby, krsty, dediny.",
            "Polícia zverejnila foto: vidno na ňom, ako podozrivý odchádza z obchodu.",
            "Ceny v októbri vzrástli o štyri percentá (zdroj: ŠÚ SR).",
            "Ceny v októbri vzrástli o štyri percentá. Zdroj: Eurostat",
            "Kto je pôvodcom textu? Autor: to slovo nemal rád.",
        ],
    ),
    label(
        "caption_agency_end",
        part="caption",
        max_words=45,
        pattern=(
            rf"^[^\"\n]{{8,300}}[.!?)|/] ?\(?(?-i:Foto|FOTO|Zdroj|ZDROJ|Autor|AUTOR|foto|zdroj"
            rf"|Snímka) ?[-/,]? ?{AGENCY}"
            rf"(?: ?(?:/|-|,|\|) ?(?:{AGENCY}|{PERSON}|archív))?\)?$"
            rf"|^[^\"\n]{{8,300}}[.!?)|] ?\(?{AGENCY} ?(?:/|-|,) ?{PERSON}\)?$"
            rf"|^[^\"\n]{{8,300}} ?[(\[](?:zdroj|foto|autor|snímka) ?:? ?{AGENCY}(?: ?(?:/|-"
            rf"|,) ?[^()\[\]\n]{{2,40}})?[)\]]\.?$"
            rf"|^[^\"\n]{{8,300}}[.!?)] ?(?-i:Foto|FOTO) (?:- |{HOUSE} ?[-/] ?)?{PERSON}$"
        ),
        fires=[
            "Ľudia čakajú pri moste. FOTO TASR - Ján Novák",
            "Loď vpláva do prístavu. (Zdroj: SITA/AP)",
            "Loď vpláva do prístavu. TASR/Ján Novák",
            "Most po oprave. Foto – Ján Novák",
        ],
        stays=["Správu priniesli dve agentúry. TASR a SITA", "Priniesol album. Fotografií v ňom nebolo."],
    ),
    label(
        "caption_illustrative_end",
        part="caption",
        max_words=60,
        pattern=(
            r"^[^\n]{4,300}(?:[.!?…\"|/-] ?|[.!?…\"|/-]? ?[(\[])(?:ilustračn[áéý]|archívn[aeáéy]) (?:foto(?:grafia)?"
            r"|snímka|záber|obrázok)"
            r"(?: z archívu)?\W{0,3}$"
            rf"|^[^\n]{{4,300}}[.!?…\"(|/] ?\(?(?:ilustračné|archívne) foto ?[.,:/|-] ?(?:foto |zdroj "
            rf"|autor )?:? ?{MAKER}[^.!?\n]{{1,60}}$"
            r"|^[^\"\n]{8,300}[.!?)|/,] ?\(?(?:foto|snímka|zdroj) ?: ?(?:so súhlasom|s láskavým dovolením|archív"
            r"|poskytnut\w+|súkromný archív"
            r"|osobný archív|rodinný archív)[^.!?\"\n]{0,60}$"
        ),
        fires=[
            "Rad pred predajňou v roku 1988 (ilustračné foto)",
            "Snehová kalamita. Ilustračné foto.",
            "Loď v prístave. Foto: archív múzea",
        ],
        stays=["Poslala tri prílohy, list, mapu, archívna snímka.", "Poslala archívnu fotografiu."],
    ),
    label(
        "caption_opens_with_picture",
        part="caption",
        max_words=46,
        pattern=(
            r"^(?:na (?:archívnej |ilustračnej |spoločnej )?(?:snímke|fotografii|fotke|obrázku)(?: (?:vľavo|vpravo"
            r"|hore|dole|zľava|sprava"
            r"|uprostred|z roku \d{4}|z archívu))? ?(?:: ?| - )\S[^\n]{2,}|(?:ilustračn[áéý]"
            r"|archívn[aeáéy]) (?:foto(?:grafia)?|snímka|obrázok"
            r"|záber)(?:[.:/|(] ?| - )[^\n]{2,120}|na (?:archívnej )?snímke (?:zľava|vľavo|vpravo|v popredí|uprostred"
            r"|sprava)\b"
            r"(?!.*\b(?:je|sú|bol\w?|vidieť|vidno|vidíme|vidíte|stojí|stoja|sedí|sedia)\b)[^.\"\n]{4,260})$"
        ),
        fires=[
            "Na snímke: účastníci výpravy pred odchodom",
            "Ilustračné foto: zasnežená cesta",
            "Na snímke zľava predseda zväzu a tréner počas tlačovej konferencie v Nitre",
        ],
        stays=[
            "Na snímke je vidieť, že strecha už spadla.",
            "Na snímke vľavo stojí dom, v ktorom sa narodila.",
        ],
    ),
    label(
        "graphics_source",
        part="credit",
        where=OUTSIDE | head(8) | tail(6),
        whole=True,
        max_words=10,
        pattern=(
            r"zdroj (?:dát|údajov|grafu|grafiky|mapy|tabuľky) ?: ?(?-i:[\p{Lu}])[^.!?:]{1,70}"
            r"|(?:grafika|infografika|karikatúra|spracovanie grafu) ?: ?(?-i:\p{Lu}[\p{L}.]{0,20}(?:[ /,-]{1,3}\p{Lu}["
            r"\p{L}.]{0,20}){0,4})"
        ),
        fires=["Zdroj dát: ŠÚ SR, Eurostat", "Grafika: Denník Považie"],
        stays=["Zdroj údajov mesto neuviedlo.", "Graf: Vývoj cien plynu", "Infografika: Ako funguje čerpadlo"],
    ),
    drop(
        "source_under_picture",
        reason="media.credit",
        max_words=8,
        whole=True,
        pattern=(
            r"zdroj ?: ?(?:(?:facebook|fb|instagram|ig|youtube|twitter|x|tiktok|google|google maps|google street view"
            r"|súkromný archív"
            r"|archív|profimedia|getty(?: images)?|istock|shutterstock|pixabay|unsplash|pexels|thinkstock"
            r"|bigstock)(?:\.com|\.sk)?"
            r"(?: ?[/,|-] ?[\p{L}\d@.' -]{2,40})?)"
        ),
        fires=["Zdroj: Facebook/Obec Lúčky", "Zdroj: Instagram", "Zdroj: Getty Images"],
        stays=["Zdroj: Facebook vie o vás všetko, a predáva to ďalej inzerentom v Amerike"],
    ),
]
