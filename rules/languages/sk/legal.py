"""Slovak legal lines: copyright, disclaimers, cookies, paywalls, terms."""

from cleaner.rule import OUTSIDE, drop, tail

#: Courts and speakers: then the line is reporting.
NEWS = (
    r"(?!.*(?:\bpodľa\b|\bsúd\w{0,3}\b|[,?!\"] ?(?:\p{L}{1,4} ){0,2}(?:povedal|hovor|tvrd|uvied|doda|dodá|píše|pripom"
    r"|upozor"
    r"|varuj|vyhlás|priznáva|vysvetľ|stálo|stojí|znie|znel|radí)))"
)
START = rf"^[^\w\"-]{{0,3}}{NEWS}"
#: A newsroom's own texts.
OWN = (
    r"(?:obsah|člán(?:ok|k)|text|materiál|správ|fotografi|príspevk|stránk|web|portál|spravodajstv|záznam|tasr|sita)\w*"
)

RULES = [
    drop(
        "copyright_line",
        reason="legal.copyright",
        max_words=80,
        pattern=(
            rf"{START}(?:(?:©|\(c\)) ?(?:copyright )?[^\"]{{0,100}}\b(?:19|20)\d\d\b[^\"]{{0,200}}"
            r"|copyright ?(?:©|\(c\)|(?:19|20)\d\d)[^\"]{0,200}|(?:(?:©|\(c\)|copyright)[^\"]{0,120})?(?:všetky (?:auto"
            r"rské )?"
            r"práva (?:sú )?vyhradené|autorské práva (?:sú )?vyhradené|práva vyhradené)(?:$|[.,:;|(-]| ©| (?:19|20)\d\d"
            r"| a vykonáva| pre )[^\"]{0,240})$"
        ),
        fires=[
            "© 2023 Vydavateľstvo Maják. Všetky práva vyhradené.",
            "Autorské práva sú vyhradené a vykonáva ich vydavateľ.",
            "Copyright © Dunajské noviny, všetky práva vyhradené",
        ],
        stays=[
            "Všetky práva vyhradené, stálo na obale platne.",
            "Autorské práva sú zložitá vec, priznáva skladateľ.",
        ],
    ),
    drop(
        "reuse_forbidden",
        reason="legal.copyright",
        where=OUTSIDE | tail(5),
        max_words=90,
        pattern=(
            r"^[^\w\"-]{0,3}(?!.*(?:\bsúd\w{0,3}\b|pokut))(?:(?:akékoľvek |ďalšie )?(?:publikovanie|rozmnožovanie"
            r"|kopírovanie"
            r"|šírenie|použitie|používanie|preberanie|prevzatie|zverejňovanie|sprístupňovanie|verejný prenos|využívanie"
            rf"|opätovné zverejnenie))\b[^\"]{{0,160}}\b{OWN}[^\"]{{0,160}}(?:bez (?:\p{{L}}+ ){{0,4}}(?:súhlasu"
            r"|povolenia|zvolenia)"
            r"|zakázan|nie je (?:povolen|dovolen)|len so súhlasom|porušením autorského)[^\"]{0,160}$(?<=(?:vydavate"
            r"|redakci"
            r"|tasr|sita|prevádzkovate|agentúr|zakázan|autorského zákona).{0,120})"
        ),
        fires=[
            "Publikovanie alebo ďalšie šírenie správ zo zdrojov TASR je bez písomného súhlasu TASR výslovne zakázané.",
            "Akékoľvek použitie obsahu bez predchádzajúceho súhlasu vydavateľa je zakázané.",
        ],
        stays=[
            "Použitie fotografií detí bez povolenia rodičov riešil súd v Žiline.",
            "Kopírovanie textov bez súhlasu učiteľa je v škole bežné.",
        ],
    ),
    drop(
        "rights_reserved_by_publisher",
        reason="legal.copyright",
        max_words=70,
        pattern=(
            r"^[^\w\"-]{0,3}(?:vyhradzujeme si|vydavateľ(?:stvo)? si vyhradzuje"
            r"|(?-i:\p{Lu})[^.!?\"]{2,50} si vyhradzuje) "
            r"právo (?:na )?(?:udeľovať|udeliť|udelenie|udeľovanie) (?:\p{L}+ )?súhlasu?\b[^\"]{0,40}(?:rozmnožovanie"
            r"|šírenie"
            r"|publikovanie|použitie|verejný prenos)[^\"]{0,200}$"
        ),
        fires=[
            "Vyhradzujeme si právo udeľovať súhlas na rozmnožovanie, šírenie a na verejný prenos tohto článku.",
        ],
        stays=["Vyhradzujeme si právo udeliť súhlas na stavbu, uviedol úrad."],
    ),
    drop(
        "reprint_with_link",
        reason="legal.copyright",
        where=OUTSIDE | tail(5),
        max_words=50,
        pattern=(
            r"^[^\w\"-]{0,3}pri (?:preberaní|prevzatí|citovaní|použití|publikovaní|zdieľaní)\b[^.\"]{0,60}(?:člán(?:ku"
            r"|kov)"
            r"|textu|textov|obsahu|materiálov|správ|informácií)\b[^.\"]{0,70}(?:uveďte|uviesť|uvedenie|povinn\w+"
            r"|odkaz\w*)"
            r"[^\"]{0,40}(?:zdroj|odkaz|link)\w*[^\"]{0,80}$"
        ),
        fires=["Pri preberaní článkov prosíme uviesť zdroj a aktívny odkaz na našu stránku."],
        stays=["Pri použití plynu je povinná revízia komína."],
    ),
    drop(
        "opinion_disclaimer",
        reason="legal.disclaimer",
        where=OUTSIDE | tail(5),
        max_words=60,
        pattern=(
            r"^[^\w\"-]{0,3}(?:(?:názor|postoj|komentár|text|článok|blog|príspev"
            r"|stanovisk)\w*\b[^.\"]{0,90}(?:vyjadruj|vyjadrova|odráž"
            r"|reprezentuj|reprezentova|predstavuj|predstavova|zhodovať|zhoduj|stotožň)\w*[^.\"]{0,60}(?:(?:názor"
            r"|stanovisk|postoj|pohľad)\w* (?:autora"
            r"|autorov|autorky|redakcie|vydavateľa|našej redakcie)|s redakciou|redakcia)\b[^\"]{0,160}"
            r"|redakcia(?: \p{L}+| \"[^\"]{2,30}\"){0,2} (?:sa )?(?:nezodpovedá za (?:obsah|názory|komentáre)|nenesie "
            r"zodpovednosť za|nemusí (?:sa )?stotožň|sa nemusí|nestotožňuje)[^\"]{0,160})$"
        ),
        fires=[
            "Názory autora sa nemusia zhodovať s názormi redakcie.",
            "Komentár vyjadruje názor autora.",
            "Redakcia nezodpovedá za obsah inzerátov.",
        ],
        stays=["Názory odborníkov na príčiny sucha sa líšia.", "Text vyjadruje smútok vdovy, píše kritik."],
    ),
    drop(
        "advice_disclaimer",
        reason="legal.disclaimer",
        where=OUTSIDE | tail(4),
        max_words=60,
        pattern=(
            r"^[^\w\"-]{0,3}(?!.*\b(?:zákon|ústav)\w*)(?:(?:informácie|informácia|článok|text|obsah|materiál"
            r"|príspevok)\b[^.\"]{0,70}(?:nie (?:je|sú)"
            r"|nenahrádzajú|nenahrádza|nepredstavujú?|neslúži|neslúžia)\b[^.\"]{0,20}(?:investičn|lekárs|právn|finančn"
            r"|odborn)\w+ "
            r"(?:odporúčan|rad|poraden|konzultáci|starostlivos|vyšetren|pomoc)\w*[^\"]{0,140}"
            r"|(?:článok|text|obsah|informácie|materiál)\b[^.\"]{0,50}(?:má|majú|slúži|slúžia) (?:len |iba |výlučne )?"
            r"(?:informatívn\w+|informačn\w+|na informačné|na informatívne) (?:charakter|účel)\w*[^\"]{0,140})$"
        ),
        fires=[
            "Text nie je investičným odporúčaním.",
            "Článok má len informatívny charakter.",
            "Informácie v článku nenahrádzajú lekársku starostlivosť.",
        ],
        stays=["Informácie z terénu slúžia záchranárom.", "Článok ústavy nie je právnou radou pre poslancov vlády."],
    ),
    drop(
        "affiliate_note",
        reason="legal.affiliate",
        max_words=50,
        pattern=(
            r"^[^\w\"-]{0,3}(?:(?:tento )?(?:článok|text|príspevok|obsah) (?:môže obsahovať|obsahuje) (?:affiliate"
            r"|partnerské"
            r"|provízne|reklamné) (?:odkazy|linky)[^\"]{0,140}|(?:ak|keď) (?:nakúpite|kúpite|si kúpite"
            r"|kliknete)\b[^.\"]{0,70}"
            r"(?:získame|dostaneme|môžeme (?:získať|dostať)|redakcia (?:získa"
            r"|dostane))\b[^.\"]{0,20}províz\w*[^\"]{0,100})$"
        ),
        fires=["Článok obsahuje affiliate odkazy.", "Ak nakúpite cez odkaz, môžeme získať malú províziu."],
        stays=["Článok obsahuje dve chyby, tvrdí jazykovedec.", "Ak kúpite byt, maklér dostane províziu."],
    ),
    drop(
        "partner_note",
        reason="legal.affiliate",
        where=OUTSIDE | tail(5),
        max_words=28,
        pattern=(
            r"^[^\w\"-]{0,3}(?:tento )?(?:článok|text|podcast|seriál článkov|príspevok|rozhovor) (?:vznikol|vznikla"
            r"|pripravil\w*|vám (?:prináša|priniesl\w+)|prináša|je (?:súčasťou|výsledkom)|bol pripravený)\b[^.\"]{0,24}"
            r"(?:v spolupráci so?|s podporou|vďaka podpore|za podpory|s finančnou podporou|platenej spolupráce"
            r"|reklamnej spolupráce"
            r"|na objednávku|komerčnej spolupráce|mediálneho partnerstva)(?! (?:histori|svedk|rodin|priateľ"
            r"|manžel))[^!?\"]{0,90}$"
        ),
        fires=[
            "Článok vznikol v spolupráci s bankou Jazero.",
            "Podcast vznikol s finančnou podporou Fondu na podporu umenia.",
            "Text je súčasťou platenej spolupráce",
        ],
        stays=[
            "Projekt vznikol s finančnou podporou fondu.",
            "Text vznikol v spolupráci s historikmi a vyšiel ako kniha.",
            "Článok vznikol už na jar.",
        ],
    ),
    drop(
        "cookie_notice",
        reason="legal.cookie",
        max_words=120,
        pattern=(
            r"^[^\w\"-]{0,3}(?!.*(?:\?|\b(?:úrad|pokut|súd|podľa)))(?:(?:(?:táto|tieto|naša|naše|náš|tento) (?:stránka"
            r"|stránky|web"
            r"|webová stránka|webové stránky|internetová stránka|portál)|na (?:tejto|našej) (?:webovej )?(?:stránke))\b"
            r"[^.\"]{0,50}(?:používa|využíva|ukladá|spracúva)\w* [^.\"]{0,40}cookie\w*[^\"]{0,500}"
            r"|(?:používame|využívame) [^.\"]{0,40}cookie\w*[^\"]{0,500}|(?:používaním|pokračovaním|prehliadaním"
            r"|návštevou)\b"
            r"[^.\"]{0,60}(?:web\w*|strán\w+|portál\w*|prehliadaní)[^.\"]{0,60}(?:súhlasíte"
            r"|vyjadrujete)[^.\"]{0,40}(?:cookie"
            r"|podmienk|súbor)\w*[^\"]{0,300}|(?:my a naši partneri|s vaším súhlasom)\b[^.\"]{0,90}(?:cookie|údaj"
            r"|uklad)\w*"
            r"[^\"]{0,500})$"
        ),
        fires=[
            "Táto stránka používa súbory cookies na zlepšenie služieb. Jej používaním s tým súhlasíte.",
            "Na našej stránke používame cookies.",
            "Používaním webu súhlasíte s ukladaním súborov cookie.",
        ],
        stays=["Úrad zistil, že web používa cookies bez súhlasu.", "Používaním starej stodoly ako štúdia ušetril."],
    ),
    drop(
        "cookie_button",
        reason="legal.cookie",
        whole=True,
        max_words=8,
        pattern=(
            r"(?:prijať|prijmem|prijímam|odmietnuť|odmietam|povoliť|súhlasím|spravovať|nastaviť|upraviť|nastavenia"
            r"|nastavenie"
            r"|zásady používania|zásady|používanie|pravidlá používania|len nevyhnutné)(?: (?:všetko|všetky|so všetkým"
            r"|so všetkými"
            r"|len nevyhnutné|nevyhnutné))?(?: súbor(?:y|ov|mi))? cookies?|prijať všetko|odmietnuť všetko"
            r"|prijať nevyhnutné|súhlasím so všetkým|nastavenia súkromia|zmeniť nastavenia súkromia"
        ),
        fires=["Prijať všetky cookies", "Nastavenia súborov cookies", "Odmietnuť všetko"],
        stays=["Prijať všetko ako fakt nechcel.", "Povoliť všetkým vjazd"],
    ),
    drop(
        "paywall_notice",
        reason="legal.paywall",
        max_words=40,
        pattern=(
            r"^[^\w\"-]{0,3}(?!.*\b(?:zákon|ústav|zmluv)\w*)(?:(?:tento |celý |zvyšok )?(?:článok|článku|text|textu"
            r"|obsah|rozhovor|video|podcast)"
            r"\b[^.\"]{0,40}?(?:je|nájdete|si prečítajú|si môžu prečítať|môžu čítať|je dostupn\w+|je určen\w+"
            r"|je k dispozícii)"
            r"[^.\"]{0,30}(?:len|iba|exkluzívn\w+|výhradne|výlučne|pre|prémiov\w+)[^.\"]{0,30}(?:predplatite"
            r"|registrovan"
            r"|prihlásen|členov klubu|členom klubu)\w*[^\",]{0,70}|(?:exkluzívny|prémiový|zamknutý|premium) (?:obsah"
            r"|článok)"
            r"(?: (?:len )?(?:pre|je pre) [^.\"]{2,40})?[.!]?)$"
        ),
        fires=[
            "Tento článok je exkluzívny obsah pre predplatiteľov Podunajského denníka.",
            "Celý článok je dostupný len pre predplatiteľov.",
            "Prémiový obsah",
        ],
        stays=[
            "Článok zákona je určený len pre registrovaných farmárov.",
            "Obsah listu poznali len prihlásení svedkovia.",
        ],
    ),
    drop(
        "paywall_prompt",
        reason="legal.paywall",
        max_words=36,
        pattern=(
            rf"{START}(?:(?:ak )?chcete (?:čítať (?:ďalej|celý|viac)|pokračovať v čítaní|dočítať|prečítať)|(?:pre|na) "
            r"(?:pokračovanie v čítaní|pokračovanie v článku|prečítanie celého|dočítanie|čítanie celého"
            r"|zobrazenie celého|prístup k "
            r"celému (?:článku|textu)|odomknutie (?:článku|celého))|(?:odomknite|odomkni|odomknúť) (?:si )?(?:celý "
            r"|tento |všetky )?"
            r"(?:článok|články|obsah|text)|získajte (?:plný |neobmedzený )?prístup k (?:článk|obsah|všetk|celém))\b"
            r"[^\"]{0,120}(?:prihlás|predpla|registr|odomkn|kúpte|obsah|článk|člán)\w*[^\"]{0,80}$"
        ),
        fires=[
            "Chcete čítať ďalej? Prihláste sa alebo si kúpte predplatné.",
            "Pre pokračovanie v čítaní sa prihláste",
            "Odomknite si celý článok s predplatným",
        ],
        stays=["Chcete čítať viac kníh? Registrácia v knižnici stojí dve eurá, radí knihovníčka."],
    ),
    drop(
        "paywall_left",
        reason="legal.paywall",
        whole=True,
        max_words=16,
        pattern=(
            r"(?:zostáva|ostáva) (?:vám |ti )?(?:ešte )?\d{1,2} ?% (?:na dočítanie|článku|textu|do konca)(?: článku"
            r"| textu)?"
            r"|(?:zostáva|ostáva)(?:jú)? (?:vám |ti )?(?:ešte )?\d{1,2} (?:bezplatn\w+ )?člán\w+(?: zadarmo)?(?: (?:v )"
            r"?tento mesiac)?"
            r"|(?:prečítali|vyčerpali|minuli) ste (?:svoj )?(?:limit |všetky "
            r"|\d{1,2} )?(?:bezplatn\w+ )?člán\w+(?: zadarmo)?"
            r"(?: (?:v )?tento mesiac)?|(?:len|iba|exkluzívne) pre predplatiteľov|pre predplatiteľov"
        ),
        fires=["Zostáva vám 85 % na dočítanie.", "Len pre predplatiteľov", "Ostávajú vám 2 články zadarmo"],
        stays=["Zostáva 15 % voličov, ktorí sa nerozhodli."],
    ),
]
