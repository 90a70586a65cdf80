"""Czech: links to other articles, teasers and their headings."""

from cleaner.rule import OUTSIDE, TAIL, cue, drop, tail

READ = (
    r"(?:čt[ěe]te|čti|přečtěte si|přečti si|podívejte se|koukněte|poslechněte si|pusťte si|prohlédněte si"
    r"|mohlo by vás zajímat|sledujte|doporučujeme|nepřehlédněte)"
)
ALSO = r"(?:také|taky|též|i|více|víc|dále|další|k tématu|o tématu|na|nejnovější|náš|celý|celé|na toto téma|rovněž|tady)"

RULES = [
    cue(
        "related_heading",
        reason="nav.related",
        pattern=(
            rf"(?:{READ})(?: {ALSO}){{1,3}}(?: (?:články|články k tématu|téma|tématu|články na toto téma"
            r"|zprávy))?|(?:související|podobné|příbuzné|navazující|propojené|doporučené) (?:články|témata|obsah"
            r"|příspěvky|zprávy|texty|odkazy|videa)|související|(?:více |další |články "
            r"|zprávy )?k (?:tomuto )?tématu|(?:více )?(?:na|o) (?:toto|tomto|tématu|téma)(?: téma| tématu)?"
            r"|(?:další|více|ostatní|nové|starší|nejnovější|jiné) (?:články|zprávy|texty|informace|novinky"
            r"|příspěvky|videa)(?: (?:k tématu|autora|autorky|od autora|tohoto autora|z (?:rubriky|kategorie"
            r"|regionu|domova|webu)|na webu|na toto téma|dne))?|více (?:od autora|z rubriky|z domova|o tématu"
            r"|z regionu)|téma|témata|(?:mohlo|mohly|mohla)(?: by)?(?: vás| tě| by)+ (?:také |též |i )?(?:zajímat"
            r"|zaujmout|bavit)|(?:mohlo|mohly) by se (?:vám|ti) (?:také )?líbit|nenechte si ujít|nepřehlédněte"
            r"|přečtěte si|čtěte"
            r"|(?:další|všechny|ostatní|nejnovější|starší) (?:články|texty|příspěvky|komentáře|rozhovory) (?:tohoto |této |od )?(?:autora|autorky|redaktora|redaktorky)|(?:více|další) od (?:autora|autorky|tohoto autora)"
        ),
        fires=[
            "Čtěte také\nStarý most v Táboře čeká oprava\nJak zimovali polárníci",
            "Související články\nCeny pohanky zase rostou",
            "Mohlo by vás zajímat\nPět jezer na víkend",
            "Další články autorky",
        ],
        stays=[
            "Další zprávy toho večera nikoho nezajímaly.",
            "Více k tomuto tématu neřeknu, uťal ministr.",
            "Další texty autorky vyšly až po válce.",
        ],
    ),
    cue(
        "popular_heading",
        reason="nav.related",
        pattern=(
            r"nej(?:čtenější|novější|komentovanější|sledovanější|diskutovanější|zajímavější|oblíbenější"
            r"|prohlíženější)(?: (?:články|zprávy|texty|videa|témata|příspěvky|za|dnes|na webu|v rubrice|týdne"
            r"|dne|24 hodin|den|týden)){0,3}|(?:populární|oblíbené|vybrané|aktuální|hlavní|poslední"
            r"|nové) (?:články|zprávy|témata|texty|příspěvky|videa)(?: (?:dne|týdne|dnes))?|(?:doporučujeme"
            r"|redakce doporučuje|výběr redakce|tip redakce|tipy redakce|právě čtete|právě se děje|právě čtou"
            r"|top (?:články|zprávy|\d{1,2})|zprávy dne|téma dne|mohlo vám uniknout|z domova|ze světa"
            r"|reklamní sdělení|zprávy z webu|další z rubriky)(?: (?:k přečtení|také|dále|články))?|(?:zobrazit"
            r"|načíst|načti|ukázat) (?:další|více|všechny)(?: (?:články|zprávy|příspěvky))?"
        ),
        fires=[
            "Nejčtenější\nKde se bydlí levněji\nProč trenér odešel",
            "Výběr redakce\nMěsto otevře tramvajovou trať",
            "Nejnovější zprávy\nLékaři radí jednoduchý způsob",
        ],
        stays=["Nejčtenější knihou roku byl Čapek.", "Nejnovější tramvaj vyjede v červenci."],
    ),
    drop(
        "read_also_teaser",
        reason="nav.read_more",
        pattern=(
            rf"^(?:[(\[*>-] ?)?(?:{READ}(?: {ALSO}){{0,3}}|více(?: (?:čtěte|zde|k tématu|o tématu|informací))*"
            r"|k tématu|související|článek k tématu|psali jsme|již jsme psali|o tématu jsme psali"
            r"|původní článek|viz také|viz též|nenechte si ujít)(?: ?: ?| - | ?\| ?|! ?| ?>+ ?| ?>> ?)(?:- "
            rf"|\| |> |>> )?(?=\S.{{8,}})(?!.{{0,60}}(?:řekl|uvedl)).{{5,}}$"
            r"|^(?:[(\[*>-] ?)?(?:čt[ěe]te|přečtěte si|podívejte se) (?:také|taky|též|i)(?: na"
            rf"| o)? (?-i:[\p{{Lu}}\"\d]).{{8,}}[^.]$"
            r"|^(?:přečtěte|poslechněte) si (?:také|též|rovněž|i) (?:náš |naši |celý |celou )?(?:rozhovor|článek|komentář|reportáž|analýzu|recenzi|text) (?:se?|o|k|na|z) [^.!?:]{3,90}$"
        ),
        max_words=32,
        fires=[
            "Čtěte také: V Třeboni našli starý poklad",
            "K tématu: proč zdražila vejce",
            "Přečtěte si také Jak se volil rektor univerzity",
            "ČTĚTE VÍCE >>> Soud odročil kauzu banky",
            "Přečtěte si také reportáž z otevření přívozu",
        ],
        stays=[
            "Čtěte dál a uvidíte, jak se čas měřil dřív, zval průvodce.",
            "Čtěte také nahlas, prosil děda, a vnuk četl do půlnoci.",
            "Přečtěte si i rozhovor mezi řádky, radila.",
        ],
    ),
    drop(
        "more_in_our_article",
        reason="nav.read_more",
        pattern=(
            r"^(?:[^.!?]{0,100}?)\b(?:více|víc|podrobnosti|podrobněji|o tom|o případu|celý (?:text|článek"
            r"|rozhovor)|psali jsme|informovali jsme)\b[^.!?]{0,80}?(?:čtěte|přečtete|přečtěte|píšeme|najdete"
            r"|dočtete|si přečíst|se dozvíte|v (?:samostatném |našem |tomto )?(?:článku|textu"
            r"|rozhovoru))\b[^.!?]{0,10}?(?: v| na| zde| tady| pod|:| z| \"| ve).{0,90}$"
            r"|^(?:více|podrobnosti|o tom)(?: jsme psali)?(?: -|:)? (?:zde|tady|v článku|v textu"
            r"|v našem (?:článku|textu)|pod odkazem|na stránce)\b.{0,60}$|^(?:o tom |o případu "
            r"|o kauze )?(?:jsme psali|psali jsme|jsme informovali)(?: již)? (?:zde|tady)\b.{0,10}$"
            r"|^\W{0,4}(?:další|více|všechny) (?:fotografi[eí]|fotek|fotky|snímk[yů]) (?:[^.!?\"]{0,30} )?(?:najdete|si prohlédněte|uvidíte|naleznete) (?:v|ve) (?:naší |přiložené )?(?:foto)?galerii(?: níže| pod článkem)?[.!]?$|^fotogalerie ?[:|] ?[^.!?\"]{6,90}$"
        ),
        max_words=28,
        fires=[
            "Více čtěte v článku „Město bez mostu“.",
            "O tom, jak to začalo, podrobněji píšeme v naší reportáži.",
            "Psali jsme zde",
            "Více fotek najdete ve fotogalerii pod článkem",
            "Fotogalerie: Loď v přístavu",
        ],
        stays=[
            "O tom vyprávěl u soudu, kde strávil tři hodiny.",
            "Více lidí v té vsi nebydlí.",
            "Další fotografie visí v městské galerii.",
        ],
    ),
    drop(
        "read_on_button",
        reason="nav.read_more",
        pattern=(
            r"(?:číst|čtěte|přečíst|zobrazit|ukázat|otevřít|rozbalit|více|víc|celý)(?: si)?(?: dál| dále| více"
            r"| celý| celé| článek| text| vše| další| všechny| také| též| informací| detail| podrobnosti| zde"
            r"| na webu| v článku| zprávu){1,2}|více(?: info)?|(?:následující|předchozí|další) (?:článek|strana"
            r"|stránka|zpráva|příspěvek|text)|pokračovat (?:ve čtení|v článku|na článek)|pokračování (?:zde"
            r"|článku|textu)|přejít (?:na článek|ke zdroji|k článku)|dokončení|celý článek|zpět na (?:článek"
            r"|výpis)|všechny (?:články|zprávy)"
        ),
        whole=True,
        max_words=7,
        fires=["Číst dál", "Zobrazit více", "Celý článek →", "Následující článek"],
        stays=["Číst dál nechtěl a knihu zavřel.", "Ukázat vše slíbili v sobotu."],
    ),
    drop(
        "continues_below",
        reason="nav.read_more",
        pattern=(
            r"^\W{0,3}(?:(?:pokračování|zbytek|další část) (?:článku|textu|rozhovoru)|(?:článek|text"
            r"|rozhovor) pokračuje)(?: najdete)? (?:pod|níže|za|na)\b.{0,60}\W{0,3}$"
            r"|^\W{0,3}(?:článek|text|příspěvek|rozhovor) (?:dále )?pokračuje (?:po|za|pod) (?:reklam\w+|inzer\w+|vide\w+|galeri\w+|foto\w*|obrázk\w+|anket\w+|tweet\w*|příspěvk\w+|boxem|mapou|grafem)(?: níže)?\W{0,3}$"
        ),
        max_words=12,
        fires=[
            "Článek pokračuje pod videem",
            "Pokračování článku pod fotografií",
            "Text pokračuje pod reklamou",
            "Rozhovor pokračuje pod galerií",
        ],
        stays=[
            "Další část trasy vede do kopce, proto si vezměte hole a vodu.",
            "Zbytek týmu čekal v autobuse.",
            "Text pokračuje po anketě mezi obyvateli kapitolou o válce.",
        ],
    ),
    drop(
        "more_news_line",
        reason="nav.read_more",
        pattern=(
            r"^(?:více|další|vše o|ještě více|všechny|nejnovější|nejdůležitější|nejzajímavější|aktuální|ostatní"
            r"|chcete (?:vědět|být))\b[^.!]{0,60}?(?:zpráv|informac|článk|text|rozhovor|vide|příběh|novink"
            r"|zajímavost)\w*[^.!]{0,60}?(?:čtěte|si přečtete|sledujte|najdete|hledejte|naleznete|na webu"
            r"|-) ?(?:také |též |zde |tady )?(?:na |v |ve |pod |zde)(?:naš\w+ |stránk\w+ |rubri\w+ |webu\w* "
            r"|speciál\w* )?.{0,50}$"
        ),
        max_words=25,
        where=OUTSIDE | tail(6),
        fires=["Více zpráv o kultuře najdete v rubrice „Scéna“.", "Všechny články o této kauze čtěte na našem webu."],
        stays=["Všechny texty shořely v archivu.", "Další příběhy z té vsi vyprávěla vnukům."],
    ),
    cue(
        "topics_to_follow",
        reason="nav.follow",
        pattern=r"(?:sledovat|sledujte|odebírat) (?:témata|téma|autora|autorku)(?: (?:článku|textu))?",
        takes=6,
        item_words=6,
        fires=["Sledovat témata:\nZemědělství\nŽně", "Sledovat autora\nLev Orlík"],
        stays=["Sledovat témata rozhovorů bylo těžké.", "Sledovat autora dopisu měl detektiv."],
    ),
    cue(
        "tags_heading",
        reason="nav.tags",
        where=TAIL,
        max_words=6,
        item_words=5,
        takes=20,
        pattern=r"(?:štítky|témata|klíčová slova|tagy)(?: (?:článku|k článku))?",
        fires=["Štítky\nPřístav\nPřívoz"],
        stays=["Témata k hovoru"],
    ),
    cue(
        "happening_now_heading",
        reason="nav.related",
        whole=True,
        max_words=4,
        pattern=r"(?:aktuálně|právě|nyní|teď) se (?:děje|čte|řeší)|zaujalo (?:nás|vás)|mohlo by (?:vás|tě) (?:také |ještě )?zajímat|co se (?:právě )?děje|nepřehlédněte|nejnovější (?:zprávy|články)|to nejlepší z (?:webu|internetu)|dále (?:čtěte|v rubrice)",
        fires=[
            "Aktuálně se děje\nStávka přívozníků trvá\nNoční autobus jezdí déle",
            "Zaujalo nás\nStávka přívozníků trvá",
        ],
        stays=["Co se děje v přístavu, ví jen starosta."],
    ),
]
