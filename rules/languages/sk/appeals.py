"""Slovak appeals: donations and what readers pay for."""

from cleaner.rule import cue, drop, hint

#: Somebody says it: then it is reporting. A block that opens with a quotation mark or a dash is speech.
SAID = (
    r"(?!.*[,?!\"] ?(?:\p{L}{1,4} ){0,2}(?:povedal|hovor|vrav|vyzva|vyzýva|odkáza|odkaz|tvrd|uvied|uvádza|doda|dodá"
    r"|žiada|prosil|prosia|prosí\b|radil|radí|radia|apel|vyhlás|napísal|píše|zdôraz|pripom|upozor|varuj|varova|hlása"
    r"|krič|volal|volaj|znel|znie|zazne|stálo|stojí|smeje|usm|miení|myslí si|odporúč|spomína|priznáva)\w*+(?<!me))"
)
START = rf"^[^\w\"-]{{0,3}}{SAID}"
HELP = r"(?:podporte|podpor|podporujte|prispejte|prispej|prispievajte|pomôžte|pomôž)"
#: The publication as the object of a plea.
OURS = (
    r"(?:(?:našu|našej) (?:prácu|práci|redakciu|redakcii|tvorbu|novinársku|žurnalistiku|novinárčinu)"
    r"|naše (?:novinárstvo"
    r"|noviny|médium|spravodajstvo|články)|(?:náš|nášmu) (?:denník|portál|web|magazín|časopis|týždenník|podcast)\w*"
    r"|(?:nezávisl|slobodn|kvalitn|poctiv)\w+ (?:žurnalistik|novinárčin|novinárstv|spravodajstv|médi)\w*"
    r"|prácu (?:našich novinárov|našej redakcie|redakcie|novinárov)|chod (?:redakcie|portálu|webu|denníka|magazínu))"
)
PRESS = (
    r"(?:redakci|novinár|žurnalisti|člán(?:ok|k)|čítate|čitate[lľ]|portál|denník|magazín|časopis|týždenník"
    r"|nezávisl\w+ médi"
    r"|podcast)"
)
WAYS = (
    r"(?:patreon|herohero|darujme|ľudia ľuďom|donio|startlab|paypal|buy ?me ?a ?coffee|\bdarom|\bdary|príspevk|finančne"
    r"|ľubovoľn\w+ (?:sum|čiastk)|pravideln|predplatn|trvalý príkaz|trvalým príkazom|2 ?%|dvomi percentami|číslo účtu"
    r"|iban)"
)

RULES = [
    drop(
        "donation_request",
        reason="appeal.donation",
        max_words=90,
        pattern=(
            rf"{START}(?:(?:prosíme|prosím|milí čitatelia|vážení čitatelia|priatelia)\W{{1,3}})?{HELP}"
            rf",? (?:prosím,? |aj vy |aj ty |finančne |pravidelne |na )?{OURS}\b[^\"]{{0,300}}$"
        ),
        fires=[
            "Podporte nezávislú žurnalistiku!",
            "Milí čitatelia, podporte našu prácu pravidelným príspevkom.",
            "Prispejte na chod redakcie",
        ],
        stays=[
            "Podporte nezávislého kandidáta, hlásal leták v schránkach.",
            "Podporte našu redakciu, vyzvala šéfredaktorka školského časopisu na besede.",
            "Podporte našich hokejistov v sobotu na štadióne.",
        ],
    ),
    drop(
        "donation_by_a_way",
        reason="appeal.donation",
        max_words=110,
        pattern=(
            rf"{START}(?=.*{PRESS})(?:[^\"]{{0,200}}\b(?:náš|naš\w+|nás|sme|čítate)\b[^\"]{{0,200}}[.!?] )?(?:{HELP}"
            r"|darujte|pošlite),? (?:prosím,? |aj vy |finančne )?"
            rf"(?:nás|nám)\b[^\"]{{0,60}}{WAYS}[^\"]{{0,200}}$"
        ),
        fires=[
            "Čítate nás radi? Podporte nás finančne cez Darujme.",
            "Náš portál nemá za sebou oligarchu. Prispejte nám ľubovoľnou sumou.",
        ],
        stays=[
            "Prispejte nám na účet zbierky, prosí rodina, ktorej zhorel dom.",
            "Pomôžte nám finančne, napísala nemocnica v liste županovi.",
        ],
    ),
    drop(
        "donation_condition",
        reason="appeal.donation",
        max_words=90,
        pattern=(
            rf"{START}(?:ak|pokiaľ) (?=.*(?:{PRESS}|podpor\w* (?:nás|našu prácu|našu tvorbu)|našu prácu))"
            r"(?:sa (?:vám|ti) (?:páči|páčia|náš|naše|tento)|si (?:ceníte|vážite)|oceňujete|považujete|nás (?:čítate"
            r"|radi)"
            r"|chcete,? aby sme|chcete (?:nás |našu |náš )|máte radi|vás (?:zaujal|potešil)|vám záleží|čítate (?:nás"
            r"|náš))"
            r"[^.\"]{0,120}(?:podporte|podpor\b|prispejte|podporiť|prispieť|zvážte|staňte sa|pošlite nám"
            r"|budeme (?:radi|vďační))[^\"]{0,200}$"
        ),
        fires=[
            "Ak sa vám páči naša práca, podporte nás.",
            "Ak chcete, aby sme mohli ďalej písať, zvážte podporu našej redakcie.",
        ],
        stays=[
            "Ak sa vám páči náš kraj, podporte miestnych pekárov.",
            "Ak chcete podporiť hospic, pošlite príspevok na účet nadácie.",
        ],
    ),
    drop(
        "you_can_support",
        reason="appeal.donation",
        max_words=70,
        pattern=(
            rf"{START}(?:(?:podporiť|podporovať) (?:{OURS}|redakciu|portál) (?:môžete|môžeš|sa dá|je možné)"
            r"|(?:našu prácu|našu redakciu|našu tvorbu|náš portál|náš web|náš denník|náš magazín) (?:môžete|môžeš)"
            r" (?:aj |finančne |pravidelne )?podporiť"
            r"|(?:podporiť nás (?:môžete|môžeš)|(?:môžete"
            rf"|môžeš) nás podporiť)(?=[^\"]{{0,60}}{WAYS}))\b[^\"]{{0,200}}$"
        ),
        fires=[
            "Našu prácu môžete podporiť ľubovoľnou sumou.",
            "Podporiť našu redakciu môžete aj prevodom na účet.",
            "Podporiť nás môžete na Patreone.",
        ],
        stays=["Podporiť nás môžete v nedeľu na ihrisku, pozýva tréner."],
    ),
    drop(
        "readers_keep_us",
        reason="appeal.donation",
        max_words=110,
        pattern=(
            rf"{START}(?:[^\"]{{0,120}}\b(?:náš|naš\w+|sme|čítate)\b[^\"]{{0,120}}[.!?] )?(?:fungujeme|existujeme"
            r"|vychádzame|vznikáme|môžeme (?:písať|fungovať"
            r"|prinášať|tvoriť|robiť)|(?:naša redakcia|náš (?:portál|denník|web|časopis|magazín)) (?:funguje|existuje"
            r"|vychádza|vzniká))\b[^.!?\"]{0,60}? (?:vďaka|z|zo|od) [^.!?\"]{0,30}?(?:(?:dar|príspevk|podpor|priaz)\w* "
            r"(?:od )?(?:našich |svojich |vás,? |vašich )?(?:čitate|poslucháč|darc|predplatite|podporovate)"
            r"|vaš\w+ (?:dar|príspevk|podpor|predplat)|(?:čitateľ|predplatiteľ)\w+)\w*[^\"]{0,200}$"
        ),
        fires=[
            "Fungujeme len vďaka podpore čitateľov.",
            "Náš portál vychádza vďaka vašim príspevkom.",
        ],
        stays=[
            "Múzeum funguje z rozpočtu mesta a darov podporovateľov.",
            "Fungujeme vďaka darom darcov, hovorí riaditeľka hospicu.",
        ],
    ),
    drop(
        "donate_button",
        reason="appeal.donation",
        whole=True,
        max_words=7,
        pattern=(
            r"(?:chcem )?(?:podporiť|podporte|podpor|podporujem|prispieť|prispejte|prispej)(?: nás| nám| na)?"
            r"(?: (?:autora|autorku|redakciu|našu redakciu|náš portál|denník|magazín|portál|web|nezávislú žurnalistiku"
            r"|nezávislé médiá|našu prácu|chod redakcie))(?: (?:teraz|finančne|cez darujme|na patreone|darom))?"
            r"|(?:podporte|podpor|prispejte) (?:nás|nám)(?: (?:teraz|finančne|cez darujme|na patreone|darom|na herohero"
            r"|dvoma percentami))?|(?:poslať|odoslať) (?:dar|príspevok)|pozvite nás na kávu|kúpte nám kávu"
        ),
        fires=["Podporte nás", "Chcem podporiť redakciu", "Podporiť nezávislú žurnalistiku", "Poslať príspevok"],
        stays=["Podporiť projekt súhlasilo osem poslancov.", "Podporte nás v sobotu", "Podporiť redakciu odmietol."],
    ),
    drop(
        "tax_share_request",
        reason="appeal.donation",
        max_words=60,
        pattern=(
            rf"{START}(?=.*\b(?:nám|nás|našej redakcii|nášmu (?:portálu|denníku|magazínu))\b)(?=.*{PRESS}|.{{0,70}}$)"
            r"(?:venujte|venuj|poukážte|poukáž|darujte|podporte)\b[^.\"]{0,30}(?:\b2 ?%|dve percentá|2 percentá"
            r"|(?:dvoma|dvomi|2) percentami)[^\"]{0,160}$"
        ),
        fires=["Venujte nám 2 % z dane", "Podporte nás dvoma percentami z dane!"],
        stays=[
            "Venujte 2 % z dane hospicu, adresu uvádzame na konci.",
            "Darujte nám dve percentá, žiadajú neziskovky každú jar.",
        ],
    ),
    cue(
        "ways_to_donate",
        reason="appeal.donation",
        takes=6,
        max_words=7,
        pattern=(
            r"ako (?:nás|našu redakciu|našu prácu|náš portál) (?:môžete |môžeš )?(?:podporiť|podporovať)"
            r"|ako podporiť (?:našu redakciu|náš portál|našu prácu)|možnosti podpory redakcie"
        ),
        fires=["Ako nás môžete podporiť\nPatreon\nTrvalý príkaz"],
        stays=["Ako nás podporiť vedeli, si nikto nepamätá."],
    ),
    hint(
        "press_words",
        reason="appeal.donation",
        pattern=(
            r"\b(?:nezávisl|slobodn|kvalitn|poctiv)\w* (?:novinárčin|novinárstv|žurnalisti|médi|redakci"
            r"|spravodajstv)\w*"
            r"|\b(?:naš\w{0,3}|náš|nášho) (?:nezávisl\w+ )?(?:redakci|novinár|žurnalisti|text|člán|čitate|portál"
            r"|denník)\w*"
        ),
        fires=[
            "Naša redakcia robí všetko, aby ste poznali pravdu. Bez vašej podpory to nezvládneme.",
            "Nezávislá žurnalistika neexistuje bez vašej pomoci.",
        ],
        stays=["Súd uznal, že nezávislé médiá písali pravdu a úradník sa mýlil."],
    ),
    hint(
        "your_support",
        reason="appeal.donation",
        pattern=(
            rf"^{SAID}(?!\").{{0,500}}?"
            r"(?:\b(?:vaš\w{0,3}|váš|vášmu) (?:\p{L}+ )?(?:podpor|pomoc|dar|príspev|predplatn|priaz)\w*"
            r"|\bďakujeme (?:vám )?za (?:vašu )?podporu|\bvďaka (?:vám\b|našim (?:čitateľ|predplatiteľ|podporovateľ)\w*"
            r"|podpore čitateľ\w*)|\bbez (?:vás|našich (?:čitateľ|predplatiteľ|podporovateľ)\w*)\b)"
        ),
        fires=[
            "Naše články sú zadarmo pre všetkých, no potrebujeme vašu podporu.",
            "Naši novinári píšu vďaka vám. Ďakujeme za podporu.",
        ],
        stays=["Vďaka vašej pomoci sme vyhrali, povedal tréner fanúšikom po zápase."],
    ),
    hint(
        "give_now",
        reason="appeal.donation",
        pattern=(
            rf"^{SAID}(?!\").{{0,500}}?"
            r"(?:\b(?:prispejte|prispej|pošlite|nastavte|zvážte|darujte) [^.]{0,30}?(?:príspev|ľubovoľn|pravideln|trval"
            r"|redakci|predplatn|nám\b)\w*|\bpodporte (?:nás|našu|náš|naše)\b|\bpomôžte nám (?:písať|tvoriť|pokračovať"
            r"|prežiť|prinášať|zostať)|\bstaňte sa (?:naš\w+ |pravideln\w+ )?(?:podporovateľ|predplatiteľ|patrón"
            r"|mecenáš)\w*"
            r"|\bbudeme (?:radi|vďační) za (?:podpor|pomoc|príspev|každ\w+ (?:euro|príspev|dar))\w*)"
        ),
        fires=[
            "Pošlite ľubovoľnú sumu: bez vašej podpory redakcia neprežije.",
            "Podporte nás! Vaša pomoc je veľmi dôležitá.",
        ],
        stays=["Podporte nás, kričali fanúšikovia, ale zápas sa už skončil."],
    ),
    hint(
        "small_sum",
        reason="appeal.donation",
        pattern=(
            r"\b(?:stačí(?: aj)?|už od|už|aj|len|každé) ?(?:za |od )?(?:\d+ ?(?:€|eur\w*) (?:mesačne|ročne|nám|pom"
            r"|stačí)"
            r"|(?:drobn|mal|symbolick)\w+ (?:sum|dar|príspev)\w*|euro (?:nám )?pom\w+|príspevok (?:nám )?pom\w+)"
        ),
        fires=["Stačí aj malý príspevok, naša redakcia bude vďačná."],
        stays=["Už od 5 eur mesačne môžu deti chodiť na plávanie."],
    ),
    hint(
        "if_you_liked_it",
        reason="appeal.donation",
        pattern=(
            r"\b(?:páčil|zaujal|oslovil)\w* (?:sa )?(?:vás |vám |ti )?(?:sa )?(?:tento |náš |naše )?(?:text|článok"
            r"|rozhovor"
            r"|príbeh|obsah)\w*|\bak (?:oceňujete|si ceníte|si vážite|považujete|sa vám páči,? čo)|\bzáleží vám na\b"
        ),
        fires=["Páčil sa vám náš text? Naša redakcia bude rada za každú pomoc."],
        stays=["Ak oceňujete ticho, vyberte si izbu s oknami do dvora."],
    ),
]
