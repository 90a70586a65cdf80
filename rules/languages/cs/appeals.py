"""Czech: appeals for money, subscriptions and membership."""

from cleaner.rule import cue, drop, hint

#: The publication as the object of a plea. A block that opens with a dash is dialogue.
OUR = (
    r"(?:nás|nám|(?:naš\w* |náš |tuto |tento )?(?:nezávisl\w+ |svobodn\w+ |kvalitní\w* |lokální\w* |poctiv\w+ )?"
    r"(?:redakc\w+|novinařin\w+|žurnalisti\w+|novinář\w*|média|médií|web\w*|projekt\w*|magazín\w*|časopis\w*"
    r"|deník\w*|server\w*|práci|práce|činnost\w*|podcast\w*|tým\w*))\b"
)
MONEY = (
    r"(?:\bdar(?:em|y|u|ů)?\b|\bpříspěv\w+|\bpřispě\w+|\bpřispív\w+|patreon|herohero|darujme|donio|forendors"
    r"|pickey|paypal|buy ?me ?a ?coffee|libovoln\w+ část\w+|jakoukoliv? část\w+|"
    r"\d ?(?:kč|korun\w*|czk|eur\w*|€)|finančně|pravideln\w+|měsíčně|transparentní\w* účet\w*|čísl\w+ účtu"
    r"|qr kód\w*|trval\w+ příkaz\w*|bankovní\w* převod\w*|startovač\w*|hithit\w*)"
)
PRESS = (
    r"(?:redakc\w+|novinařin\w+|žurnalisti\w+|novinář\w*|web\w*|magazín\w*|časopis\w*|deník\w*|činnost\w*|práci"
    r"|tvorb\w+)"
)
HELP = r"(?:podpoř(?:te|me)?|podporuj(?:te)?|přispěj(?:te)?|pomoz(?:te)?|pomáhej(?:te)?)"

RULES = [
    drop(
        "support_us_with_money",
        reason="appeal.donation",
        pattern=(
            rf"^(?!-).{{0,500}}?\b{HELP} (?:prosím |,prosím, |finančně |i vy )?(?:na )?{OUR}.{{0,200}}?{MONEY}"
            rf"|^(?!-).{{0,500}}?\b(?:podpořit|podporovat|přispět) (?:nás|nám|(?:na )?(?:naš\w*"
            rf"|náš) {PRESS})\b.{{0,160}}?{MONEY}"
            r"|^(?!-).{0,500}?\b(?:podpoř(?:te)?|podpořit|podporovat|přispějte|přispět"
            r"|přispějte na) (?:\"[^\"]{2,40}\"|(?:naš|náš)\w* \w+|nás|nám|redakci)(?!\w).{0,80}?(?:patreon"
            r"|herohero|darujme|donio|forendors|pickey|startovač|hithit)\w*"
        ),
        max_words=160,
        fires=[
            "Podpořte naši redakci: přispějte libovolnou částkou.",
            "Můžete podpořit nás na Patreonu nebo jednorázovým darem.",
        ],
        stays=[
            "Trenérka prosí, aby lidé podpořili naše sportovce, kteří v květnu pojedou na mistrovství světa.",
            "Nadace posílá příspěvky nemocnici a pomáhá lékařům kupovat přístroje.",
        ],
    ),
    drop(
        "donate_and_support_us",
        reason="appeal.donation",
        pattern=(
            rf"^(?!-).{{0,500}}?{MONEY}.{{0,200}}?\b(?:{HELP}|podpořit|podporovat|podpoříte|pomůžete"
            rf"|pomoci) (?:finančně )?(?:nás|nám|(?:naš\w*|náš) {PRESS})\b"
        ),
        max_words=160,
        fires=[
            "Darem od 50 korun podpoříte naši redakci.",
            "I 100 Kč měsíčně je způsob, jak podporovat naši novinařinu.",
        ],
        stays=[
            "Lidé vybrali 300 tisíc korun, aby podpořili sousedy, kteří přišli o dům.",
            "Příspěvky na hospic se zdvojnásobily, plyne ze zprávy nadace.",
        ],
    ),
    drop(
        "plea_to_support_newsroom",
        reason="appeal.donation",
        pattern=(
            rf"^(?:.{{0,200}}[.!?:,] )?(?:(?:prosíme|milí čtenáři|vážení čtenáři"
            rf"|přátelé)\W{{1,3}})?{HELP},? (?:prosím,? )?(?:finančně )?(?:na )?(?:(?:naš\w*"
            r"|náš) (?:nezávisl\w+ )?(?:redakc|novinař|žurnalist|magazín|časopis|web|deník|médi)"
            r"|nezávisl\w+ (?:novinařin|žurnalisti|médi|redakc|web)|svobodn\w+ (?:média|novinařin)"
            rf"|činnost \p{{Lu}}|provoz (?:webu|redakce)|"
            r"nám (?:dál|psát|tvořit|přežít|pokračovat|zůstat|dělat|i nadále|udržet))\w*"
        ),
        max_words=120,
        fires=["Podpořte nezávislou žurnalistiku!", "Milí čtenáři, pomozte nám dál psát o věcech, na kterých záleží."],
        stays=[
            "Podpořte nezávislého kandidáta, hlásal leták ve schránkách.",
            "Pomozte nám najít dceru, prosila kolemjdoucí a rozdávala plakáty.",
        ],
    ),
    drop(
        "we_live_on_readers_money",
        reason="appeal.donation",
        pattern=(
            r"^(?!-).{0,400}?\b(?:jsme|fungujeme|existujeme|můžeme (?:psát|fungovat|pracovat)|naše redakce"
            r"|náš (?:web|magazín|časopis|deník)|vycházíme)\b[^.!?]{0,80}?\b(?:díky|z|ze|na) [^.!?]{0,30}?"
            r"(?:(?:dar|příspěvk|podpo|přízn)\w* (?:naš\w+ |svých |vás )?(?:čtenář|posluchač|divák|podporovatel"
            r"|předplatitel|dárc)\w+|(?:vaš)\w* (?:dar|příspěvk|podpo)\w*|čtenářů?m? a dárc\w+)"
        ),
        max_words=140,
        fires=["Fungujeme pouze z darů čtenářů.", "Naše redakce existuje jen díky podpoře čtenářek a čtenářů."],
        stays=[
            "Muzeum funguje z rozpočtu města a drobných příspěvků mecenášů.",
            "Jsme tu díky pomoci dětí, říká obyvatelka vsi.",
        ],
    ),
    drop(
        "donate_button",
        reason="appeal.donation",
        pattern=(
            rf"(?:chci )?(?:{HELP}|podpořit|přispět|přispívám) (?:nás|nám|na )?(?:autora|autorku|naši redakci"
            r"|redakci|projekt|magazín|časopis|web|deník|provoz webu|nezávislou (?:žurnalistiku|novinařinu)"
            r"|nezávislá média)?(?: (?:nyní|teď|finančně|na darujme|přes darujme|na patreonu|darem))?|(?:poslat"
            r"|darovat|dát) (?:dar|příspěvek)|daruj(?:te)?|přispěj(?:te)?|pozvěte nás na kávu|kupte nám kávu"
        ),
        whole=True,
        max_words=7,
        fires=["Podpořte nás", "Chci přispět redakci", "Podpořit nezávislou žurnalistiku"],
        stays=["Podpořit projekt souhlasilo osm zastupitelů z dvanácti.", "Pomozte nám, řekl soused a šel pro žebřík."],
    ),
    cue(
        "ways_to_donate",
        reason="appeal.donation",
        pattern=(
            r"jak (?:nás podpořit|nás můžete podpořit|můžete pomoci|nám pomoci|podpořit (?:redakci|web|projekt"
            r"|nás))"
        ),
        takes=6,
        fires=[
            "Jak nás podpořit?\nČíslo účtu: 123456/0100\nPatreon",
            "Jak nás můžete podpořit\nDarujme\nTrvalý příkaz",
        ],
        stays=["Jak podpořit projekt, rozhodne ministerstvo do konce roku.", "Jak nám pomoci, nevěděl nikdo."],
    ),
    hint(
        "press_words",
        reason="appeal.donation",
        pattern=(
            r"\b(?:nezávisl|svobodn|kvalitní|poctiv)\w* (?:novinařin|žurnalisti|médi|redakc|zpravodajstv|web)\w*"
            r"|\b(?:naš\w{0,3}|náš) (?:nezávisl\w+ )?(?:redakc|novinář|novinařin|žurnalisti|text"
            r"|článk|čtenář|web)\w*"
        ),
        fires=[
            "Naše redakce dělá vše, abyste znali pravdu. Bez vaší podpory to nezvládneme.",
            "Nezávislá žurnalistika neexistuje bez vaší pomoci.",
        ],
        stays=[
            "Soud uznal, že nezávislá média psala pravdu a úředník se mýlil.",
            "Naši čtenáři jsou různí, říká knihovnice, jedni mají rádi básně, druzí příručky.",
        ],
    ),
    hint(
        "your_support",
        reason="appeal.donation",
        pattern=(
            r"\b(?:vaš|tvo)\w{1,3} (?:\w+ )?(?:podpo|pomoc|dar|příspěv|předplatn|přízn)\w*|\bdíky (?:vám|vaší"
            r"|vašim|našim čtenář|čtenářům|podpoře čtenář|předplatitelům)\w*|\bbez (?:vás|naš\w+ (?:čtenář"
            r"|předplatitel|podporovatel)\w*)\b"
        ),
        fires=[
            "Naše články jsou zdarma pro všechny, ale potřebujeme vaši podporu.",
            "Píšeme díky vám. Pošlete pravidelný dar.",
        ],
        stays=[
            "Díky vaší pomoci jsme vyhráli, řekl trenér fanouškům po zápase.",
            "Bez vás by tu bylo prázdno, usmívá se majitelka kavárny.",
        ],
    ),
    hint(
        "give_now",
        reason="appeal.donation",
        pattern=(
            r"\b(?:pošlete|pošli|přispějte|přispěj|darujte|daruj|nastavte|zvažte) .{0,30}?(?:dar|příspěv|část"
            r"|libovoln|pravideln|trval|redakc|nám\b)\w*|\bpodpoř(?:te)? (?:nás|naš\w*|náš|\"[^\"]{2,30}\")"
            r"|\bpomozte nám (?:psát|tvořit|dál|přežít|pokračovat|dělat)|\bpomůžete nám\b"
            r"|\b(?:staň se|staňte se) (?:naš\w+ |pravideln\w+ )?(?:patron|dárc|podporovatel|mecenáš|člen|přítel"
            r"|přátel)\w*|\b(?:prosíme (?:vás )?o|budeme rádi za) (?:podpor|pomoc|příspěv|každ\w+ (?:korun"
            r"|příspěv|dar))\w*"
        ),
        fires=[
            "Pošlete libovolnou částku na našem webu: bez vaší podpory redakce nepřežije.",
            "Podpořte nás! Vaše pomoc je velmi důležitá.",
        ],
        stays=[
            "Pošlete libovolnou částku na tento účet, řekl podvodník důchodkyni a ta šla do banky.",
            "Podpořte nás, křičeli fanoušci, ale zápas už skončil.",
        ],
    ),
    hint(
        "small_monthly_sum",
        reason="appeal.donation",
        pattern=(
            r"\b(?:stačí(?: i)?|i|už od|jen|každ[áý]|už) ?(?:za |od )?(?:\d+ ?(?:kč (?:měsíčně|ročně|stačí|pom)"
            r"|korun\w*|euro?\w*)|(?:drobn\w+"
            r"|mal\w+|symbolick\w+) (?:část|dar|příspěv)\w*|korun[ay] pom\w+|dar pom\w+|příspěvek pom\w+)"
        ),
        fires=["Stačí i 100 korun, naše redakce za ně bude vděčná.", "I malý dar je pro naši redakci důležitý."],
        stays=[
            "Vstupenka stojí jen 100 korun a děti mají vstup zdarma.",
            "I malá částka v rozpočtu obce by pomohla, míní starosta.",
        ],
    ),
    hint(
        "if_you_liked_it",
        reason="appeal.donation",
        pattern=(
            r"\b(?:líb|zaujal|oslovil)\w* (?:se )?(?:vás |vám |ti )?(?:se )?(?:tento |tenhle |náš |naše )?(?:text"
            r"|článek|rozhovor|to, co děláme|příběh|obsah)\w*|\bpokud (?:oceňujete|si ceníte|se vám líbí"
            r"|považujete|chcete, abychom)|\bzáleží vám na\b"
        ),
        fires=[
            "Líbil se vám tento text? Naše redakce bude ráda za každou pomoc.",
            "Pokud se vám líbí, co děláme, podpořte nás.",
        ],
        stays=[
            "Pokud oceňujete ticho, vyberte si pokoj s okny do dvora.",
            "Zaujal ho článek o Nerudovi a odjel na Malou Stranu.",
        ],
    ),
    drop(
        "subscribe_to_read",
        reason="appeal.subscription",
        pattern=(
            r"^(?:.{0,160}[.!?:] )?(?:předplaťte si|předplať si|objednejte si|kupte si|pořiďte si|aktivujte si"
            r"|vyzkoušejte|získejte|darujte|odemkněte si) (?:\w+ ){0,2}?(?:předplatné\w*|\"[^\"]{2,40}\""
            r"|(?-i:\p{Lu}\w+)|časopis\w*|deník\w*|magazín\w*|neomezen\w+ přístup\w*|přístup\w*|plný přístup"
            r"|digitální)\b.{0,160}"
            r"(?:čtěte|číst|článk|článek|text|obsah|vydání|číslo|bez omezení|bez reklam|všech|předplatn|premium"
            r"|kč|korun)\w*"
            r"|^(?:kupte si|předplaťte si|objednejte si|čtěte) (?:noviny|deník|časopis|týdeník|magazín|vydání|dnešní vydání|nové číslo)(?: [\p{L}]{2,16})? (?:v elektronické podobě|v digitální podobě|elektronicky|jako e-?paper|online)[.!]?$"
        ),
        max_words=80,
        fires=[
            "Objednejte si předplatné tištěného časopisu a každé číslo vám přijde domů.",
            "Čtete nás rádi? Předplaťte si Vltavský kurýr a čtěte všechny články bez reklam.",
            "Objednejte si časopis v digitální podobě",
        ],
        stays=[
            "Kupte si lístek dřív, radí odborníci: od března cena vzroste o třetinu.",
            "Předplatné stálo tři koruny a měli ho v každém domě.",
            "Čtěte noviny online i tištěné, radí učitelé.",
        ],
    ),
    drop(
        "subscription_button",
        reason="appeal.subscription",
        pattern=(
            r"(?:koupit|objednat|prodloužit|darovat|aktivovat|vybrat|získat|zobrazit|chci)(?: si)? (?:digitální "
            r"|online |dárkové )?(?:předplatné|přístup|tarif)(?: (?:nyní|online|za \d+.{0,10}|od \d+.{0,20}))?"
            r"|předplatné(?: online| časopisu| deníku)?|předplatit(?: si)?|předplaťte si|(?:vyzkoušet"
            r"|vyzkoušejte) (?:zdarma|na měsíc zdarma|za \d+ kč)|stát se předplatitelem"
            r"|koupit (?:aktuální )?číslo|odemknout článek|odemknout"
        ),
        whole=True,
        max_words=8,
        fires=["Koupit předplatné", "Předplatit si", "Stát se předplatitelem"],
        stays=["Předplatné šlo objednat jen na poště.", "Koupit tarif předem se mu nevyplatilo."],
    ),
    drop(
        "join_our_club",
        reason="appeal.membership",
        pattern=(
            r"^(?:.{0,120}[.!?:] )?(?:přidej(?:te)? se|připoj(?:te)? se|vstup(?:te)?|staň(?:te)? se) (?:(?:k|do"
            r"|ke) (?:naš\w* )?(?:klub\w*|komunit\w+|skupin\w+|předplatitel\w+|podporovatel\w+"
            r"|čtenář\w+)\b.{0,60}?(?:čtenář|přát|podporovatel|\"|redakc|magazín|naš|web)\w*"
            r"|(?:naš\w+ |pravideln\w+ )?(?:patron\w*|mecenáš\w*|dárc\w+|člen\w+|podporovatel\w*|předplatitel\w*"
            r"|přít\w+) (?:klubu|redakce|webu|magazínu|časopisu|deníku|\"[^\"]{2,40}\"|na (?:patreonu|herohero)"
            r"|a (?:podpořte|získejte)))"
        ),
        max_words=80,
        fires=[
            "Staňte se podporovatelem „Kroniky Šumavy“ a dostávejte dopisy od šéfredaktora.",
            "Přidejte se k naší komunitě čtenářů, účast je zdarma.",
        ],
        stays=[
            "Staň se účastníkem běhu, zval plakát před parkem.",
            "Vstup do klubu, říkal mu trenér, a v zimě začal boxovat.",
        ],
    ),
    drop(
        "patron_button",
        reason="appeal.membership",
        pattern=(
            r"(?:staňte se|staň se|stát se|chci být) (?:naš\w+ )?(?:patronem|podporovatelem|členem(?: klubu)?"
            r"|dárcem|mecenášem)|(?:jsme na |podpořte nás na |najdete nás na )(?:patreonu|herohero|forendors"
            r"|pickey)|(?:přidejte se|vstupte) (?:k nám|do klubu|ke komunitě)"
        ),
        whole=True,
        max_words=6,
        fires=["Staňte se podporovatelem", "Podpořte nás na Herohero", "Přidejte se k nám"],
        stays=[
            "Staňte se patronem festivalu, žádali banku pořadatelé.",
            "Jsme na Patreonu rok, ale moc nevyděláváme, přiznává kreslíř.",
        ],
    ),
]
