"""Slovak links to other articles and their headings."""

from cleaner.rule import OUTSIDE, TAIL, cue, drop, tail

#: What opens a link to another article.
READ = r"(?:(?:pre)?[čc][íi]taj(?:te)?(?: si)?|pozri(?:te)?(?: si)?|vypočuj(?:te)? si|pozrite sa|prezri(?:te)? si)"
ALSO = r"(?:aj|tiež|viac|ďalej|k téme|o téme|na túto tému|súvisiace|takisto|navyše|celý|ešte)"
#: Somebody says it.
SAID = (
    r"(?!.*[,?!\"] ?(?:\p{L}{1,4} ){0,2}(?:povedal|hovor|vrav|vyzva|vyzýva|odkáza|tvrd|uvied|doda|dodá|žiada|radil|radí"
    r"|píše|pripom|upozor|varuj|prosil|prosí\b|odporúčal|odporúča\b|smeje))"
)

RULES = [
    drop(
        "read_on_button",
        reason="nav.read_more",
        whole=True,
        max_words=8,
        pattern=(
            r"(?:(?:pre)?[čc][íi]ta(?:ť|t|j|jte)(?: si)? (?:ďalej|dalej|viac|celý článok|celý text|celú správu|článok"
            r"|clanok|viac tu"
            r"|pokračovanie)|[čc][íi]ta(?:ť|j|jte) celé|(?:zobraziť|ukázať|zobraz|pozrieť|pozri"
            r"|pozrite)(?: si)? (?:viac|všetko|všetky"
            r"|ďalšie|celý článok|detail|viac správ|všetky správy|všetky články|ďalšie články|viac článkov)"
            r"|viac (?:tu|info tu|informácií tu|správ|článkov|z rubriky|o autorovi|v článku|na webe|na stránke)"
            r"|(?:nasledujúci|predchádzajúci|ďalší) článok|pokračovať (?:v čítaní|v článku|na článok)"
            r"|pokračovanie (?:tu|článku|textu)"
            r"|prejsť na (?:článok|zdroj)|celý článok(?: tu)?|späť na (?:článok|zoznam)|všetky (?:články|správy)"
            r"|zistiť viac|zistite viac"
            r"|dozvedieť sa viac|viac sa dozviete tu)(?:…|\.\.\.)?"
        ),
        fires=["Čítať ďalej", "Zobraziť viac", "Celý článok →", "Nasledujúci článok", "Citat viac"],
        stays=["Čítať ďalej nechcel a knihu zavrel.", "Viac správ prišlo v noci.", "Čítajte viac kníh"],
    ),
    drop(
        "read_also_teaser",
        reason="nav.read_more",
        max_words=34,
        pattern=(
            rf"^[^\w\"]{{0,4}}(?:{READ}(?: {ALSO}){{1,3}}|čítajte|prečítajte si|súvisiac[ei] (?:články|článok|správa"
            r"|správy|text|texty"
            r"|téma)|(?:viac )?k téme|na túto tému|o téme sme písali|písali sme|už sme písali|článok k téme"
            r"|pôvodný článok"
            r"|viac o (?:téme|prípade|kauze)|mohlo by (?:vás|ťa|vas|ta) (?:tiež |aj )?zauj[íi]ma[ťt]"
            r"|(?:nenechajte si ujsť|neprehliadnite)(?= ?: (?-i:\p{Lu})[^.!]{12,}$)"
            r"|súvisiace|odporúčaný článok|viď aj|viď tiež|prečítajte)"
            r" ?(?::|>{1,3}|\||»| - )(?! ?(?:je|sú|bol)\b) ?(?!.{0,60}(?:povedal|uviedol))\S[^\n]{5,}$"
        ),
        fires=[
            "Čítajte aj: Most v Komárne čaká oprava",
            "PREČÍTAJTE SI TIEŽ: Traja obvinení po požiari",
            "Súvisiaci článok: Kompa stojí",
            "Písali sme: Obec predala mlyn",
        ],
        stays=[
            "Čítajte aj medzi riadkami, radil učiteľ.",
            "Písali sme list za listom, spomína vdova.",
            "K téme prehovoril aj starosta.",
            "Odporúčame: teplé oblečenie a pevnú obuv",
            "Neprehliadnite: kaplnku z roku 1652.",
        ],
    ),
    drop(
        "read_also_without_colon",
        reason="nav.read_more",
        max_words=26,
        pattern=(
            rf"^[^\w\"]{{0,4}}{SAID}(?:(?:pre)?čítajte(?: si)?|pozrite(?: si)?) (?:aj|tiež"
            rf"|viac) (?-i:(?=[\p{{Lu}}\d]))[^\"!?]{{12,}}[^.!?,\"]$"
            rf"|^[^\w\"]{{0,4}}{SAID}(?:prečítajte|vypočujte|pozrite) si (?:aj|tiež) (?:náš |naše |našu )?(?:rozhovor"
            r"|článok|komentár"
            r"|reportáž|analýzu|recenziu|podcast) (?:so?|o|k|ku|na|z) [^.!?:\"]{3,90}$"
            r"|^[^\w\"]{0,4}súvisiaci článok (?-i:(?=\p{Lu}))[^.!?\"]{10,100}(?: čítajte)?$"
        ),
        fires=[
            "Čítajte aj Ako sa volil rektor univerzity v Nitre",
            "Prečítajte si aj rozhovor s kapitánom kompy",
            "Súvisiaci článok Ako sa volil rektor univerzity Čítajte",
        ],
        stays=["Prečítajte si aj rozhovor medzi riadkami, radila.", "Čítajte aj Tolstého a Čechova."],
    ),
    cue(
        "related_heading",
        reason="nav.related",
        max_words=9,
        takes=25,
        pattern=(
            rf"(?:{READ} )(?:{ALSO} ?){{1,2}}(?:články|správy)?|súvisiac[ei] (?:články|článok|témy|obsah|správy|texty"
            r"|videá|odkazy)"
            r"|(?:podobné|príbuzné|odporúčané) (?:články|správy|texty|videá|príspevky)|(?:viac|ďalšie|články"
            r"|správy) k (?:tejto )?téme"
            r"|viac (?:o|na) (?:tejto|túto|tému) ?(?:téme|tému)?|(?:ďalšie|ostatné|staršie|nové|všetky|iné) (?:články"
            r"|správy|texty"
            r"|príspevky|komentáre|rozhovory|videá)(?: (?:k téme|od autora|autora|autorky|tohto autora|z rubriky"
            r"|z regiónu|z kategórie"
            r"|na túto tému|redakcie))?|(?:viac|ďalšie) od (?:autora|autorky|tohto autora)|viac z (?:rubriky|kategórie"
            r"|regiónu|domova)"
            r"|mohl[oi] by (?:vás|ťa|vas|ta) (?:tiež |aj |ešte )?(?:zauj[íi]ma[ťt]|zaujať)|mohlo by sa vám páčiť"
            r"|možno vás zaujme"
            r"|(?:zaujalo vás|zaujme vás|zaujalo nás)|prečítajte si|čítajte|súvisiace"
        ),
        fires=[
            "Čítajte aj\nStarý most v Komárne čaká oprava\nAko zimovali polárnici",
            "Súvisiace články\nCeny pohánky zase rastú",
            "Mohlo by vás zaujímať\nPäť jazier na víkend",
            "Ďalšie články autorky\nCeny pohánky zase rastú",
        ],
        stays=["Ďalšie správy z toho večera nikoho nezaujímali.", "Ďalšie texty autorky vyšli až po vojne."],
    ),
    cue(
        "popular_heading",
        reason="nav.related",
        max_words=7,
        takes=25,
        pattern=(
            r"naj(?:čítanejšie|novšie|komentovanejšie|diskutovanejšie|zdieľanejšie|sledovanejšie (?:články|videá))"
            r"(?: (?:články|správy|texty|videá|témy|príspevky|za|dnes|na webe|v rubrike|týždňa|dňa|24 hodín"
            r"|\d{1,2} hodín|deň|týždeň"
            r"|včera|4 hodiny|3 dni|7 dní|mesiac|z rubriky)){0,3}|(?:populárne|vybrané|aktuálne|hlavné"
            r"|posledné) (?:články|správy|témy|videá)"
            r"(?: (?:dňa|týždňa|dnes))?|(?:redakcia odporúča|výber redakcie|výber editora|tip redakcie|tipy redakcie"
            r"|top (?:články|správy|témy)|správy dňa|téma dňa|práve sa (?:deje|číta)|práve čítate|ušlo vám|"
            r"tlačové správy|komerčné (?:správy|články)|inzercia - tlačové správy|hlavné správy z (?:sme|webu)"
            r"|z iných webov"
            r"|správy z (?:webu|partnerských webov)|od našich partnerov|články partnerov|pr články)(?: (?:na čítanie"
            r"|tiež))?"
        ),
        fires=[
            "Najčítanejšie\nKde sa býva lacnejšie\nPrečo tréner odišiel",
            "Výber redakcie\nMesto otvorí električkovú trať",
            "Tlačové správy\nLekári radia jednoduchý spôsob",
        ],
        stays=[
            "Top 10\nKaša z prosa\nPolievka z kapusty",
            "Najčítanejšou knihou roka bol román z vidieka.",
            "Najnovšia električka vyjde v júli.",
        ],
    ),
    drop(
        "we_wrote_about_it",
        reason="nav.read_more",
        max_words=28,
        pattern=(
            rf"^[^\w\"-]{{0,3}}{SAID}(?:(?:o (?:tom|téme|prípade|kauze|udalosti|nehode|zápase"
            rf"|veci)[^.!?\"]{{0,40}} )?(?:sme (?:už )?(?:vás )?"
            r"(?:písali|informovali)|písali sme)(?: už)? (?:tu\b|v (?:článku|tomto článku|samostatnom článku|texte)\b"
            r"|na tomto (?:odkaze|linku))"
            r"[^!?\"]{0,80}|(?:viac|podrobnosti|viac informácií|viac podrobností|celý (?:článok|rozhovor|text)|detaily)"
            r"(?: o (?:tom|téme|prípade|kauze|zápase))? (?:si )?(?:(?:pre)?čítajte|prečítate|sa dočítate|nájdete"
            r"|sa dozviete|si prečítate"
            r"|píšeme|si môžete prečítať|čítajte)(?: si)? (?:tu\b|v (?:našom |tomto |samostatnom )?(?:článku|texte"
            r"|rozhovore)\b(?! (?:\d|zákona|zmluvy|ústavy|návrhu|nariadenia))"
            r"|na (?:našej stránke|našom webe|tomto odkaze|tomto linku)\b|pod (?:týmto )?odkazom"
            r"|v rubrike)[^!?]{0,80})$"
        ),
        fires=[
            "O prípade sme písali tu.",
            "Viac si prečítate v článku „Mesto bez mosta“.",
            "Celý rozhovor nájdete na našom webe.",
        ],
        stays=[
            "Podrobnosti nájdete v článku 5 zmluvy.",
            "O tom sme písali v novinách celý rok, spomína redaktor.",
            "Viac ľudí v tej obci nebýva.",
        ],
    ),
    drop(
        "more_news_line",
        reason="nav.read_more",
        where=OUTSIDE | tail(6),
        max_words=26,
        pattern=(
            rf"^[^\w\"-]{{0,3}}{SAID}(?:viac|ďalšie|všetky|najnovšie|najdôležitejšie|aktuálne|ostatné"
            rf"|zaujímavé) (?:\p{{L}}+ )?(?:správ|správy"
            r"|informáci[eí]|článk(?:y|ov)|článkov|články|texty|rozhovory|videá|novinky|podrobnost[ií]"
            r"|výsledky)\b[^.!?\"]{0,60}"
            r"(?:čítajte|si prečítate|sledujte|nájdete|hľadajte|prinášame|sa dočítate"
            r"|získate)\b[^.!?\"]{0,20} (?:na (?:našej (?:stránke|webovej)"
            r"|našich stránkach|našom (?:webe|portáli|facebooku)|tomto odkaze)|v (?:našej |našom )?(?:rubrike|sekcii"
            r"|špeciáli)|tu\b)[^.!?]{0,50}[.!]?$"
        ),
        fires=["Viac správ o kultúre nájdete v rubrike „Scéna“.", "Najnovšie články čítajte na našej stránke"],
        stays=["Všetky texty zhoreli v archíve.", "Viac informácií nájdete na stránke ministerstva zdravotníctva."],
    ),
    drop(
        "continues_below",
        reason="nav.read_more",
        whole=True,
        max_words=12,
        pattern=(
            r"(?:(?:článok|text|rozhovor|príspevok|reportáž|recept|pokračovanie)(?: (?:článku"
            r"|textu))? )?(?:ďalej )?(?:pokračuje|pokračovanie"
            r"|pokračujte|nájdete|zvyšok)? ?(?<=pokračuje |pokračovanie |pokračovanie článku |pokračovanie textu "
            r"|pokračujte |nájdete )"
            r"(?:v článku )?(?:pod|po|za|nižšie pod) (?:video ?reklam\w+|reklam\w+|inzerc\w+|vide\w+|galéri\w+"
            r"|fotogaléri\w+|fotk\w+"
            r"|fotografi\w+|obrázk\w+|anket\w+|tweet\w*|príspevk\w+|status\w+|mapou|grafom|boxom|tabuľkou)(?: nižšie)?"
            r"|(?:pokračovanie|ďalšia časť) (?:článku |textu )?na (?:ďalšej|nasledujúcej) (?:strane|stránke)"
            r"|článok pokračuje (?:nižšie"
            r"|na (?:ďalšej|druhej|nasledujúcej) strane)"
        ),
        fires=[
            "Článok pokračuje pod video reklamou",
            "Pokračovanie článku pod fotogalériou",
            "Pokračovanie na ďalšej strane",
            "Text pokračuje po ankete",
        ],
        stays=["Ďalšia časť trasy vedie do kopca.", "Text pokračuje po ankete medzi obyvateľmi kapitolou o vojne."],
    ),
    cue(
        "recommended_heading",
        reason="nav.related",
        where=TAIL,
        max_words=4,
        takes=20,
        pattern=r"odporúčame|odporúčané|nenechajte si ujsť|neprehliadnite|nezmeškajte",
        fires=["Neprehliadnite\nStarý most v Komárne čaká oprava"],
        stays=[
            "Neprehliadnite\nKaplnka z roku 1652 stojí za potokom a otvárajú ju vždy v nedeľu popoludní pre všetkých."
        ],
        note="In the article these words may head its own tips.",
    ),
    cue(
        "tags_heading",
        reason="nav.tags",
        where=TAIL,
        max_words=5,
        item_words=5,
        takes=20,
        pattern=r"(?:štítky|značky|témy|kľúčové slová|tagy|súvisiace témy)(?: (?:článku|k článku))?",
        fires=["Štítky\nPrístav\nKompa", "Súvisiace témy\nMost"],
        stays=["Témy na rozhovor"],
    ),
    cue(
        "topics_to_follow",
        reason="nav.follow",
        takes=6,
        item_words=6,
        max_words=5,
        pattern=r"(?:sledovať|sledujte|odoberať|sleduj) (?:témy|tému|autora|autorku|témy článku)",
        fires=["Sledovať témy:\nPoľnohospodárstvo\nŽatva"],
        stays=["Sledovať témy rozhovorov bolo ťažké."],
    ),
    drop(
        "series_note",
        reason="nav.read_more",
        where=OUTSIDE | tail(4),
        max_words=26,
        pattern=(
            r"^[^\w\"-]{0,3}(?:(?:tento )?(?:článok|text|rozhovor|diel) je (?:\p{L}+ )?súčasťou (?:nášho "
            r"|redakčného )?(?:seriálu|špeciálu|projektu"
            r"|cyklu)\b[^.!?]{2,90}[.!]?|(?:prvú|druhú|ďalšiu|predchádzajúcu|predošlú|ďalšie) (?:časť|časti|diel"
            r"|diely) (?:seriálu |rozhovoru "
            r"|článku )?(?:si )?(?:nájdete|čítajte|prečítajte|prečítate)(?: si)? (?:tu|na tomto odkaze"
            r"|na našom webe)[.!]?)$"
        ),
        fires=["Článok je súčasťou seriálu „Rieky Slovenska“.", "Prvú časť rozhovoru nájdete tu."],
        stays=["Prvú časť peňazí nájdete v rozpočte."],
    ),
    drop(
        "online_report_link",
        reason="nav.read_more",
        max_words=24,
        pattern=(
            r"^[^\w\"-]{0,3}(?:udalosti|dianie|zápas|vývoj|priebeh|voľby|situáciu) (?:sme )?(?:sledujeme|sledujte"
            r"|sledovali|môžete sledovať|prinášame)"
            r" [^.!?\"]{0,30}(?:minútu po minúte|v (?:našom )?online prenose|v online(?: reportáži)?"
            r"|naživo tu)[.!]?\W{0,2}$"
        ),
        fires=["Udalosti sledujeme minútu po minúte", "Zápas môžete sledovať v našom online prenose."],
        stays=["Zápas sledovali minútu po minúte aj v krčme."],
    ),
]
