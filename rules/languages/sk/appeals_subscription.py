"""Slovak appeals: subscriptions, memberships, clubs of readers."""

from cleaner.rule import OUTSIDE, drop, tail

#: As in the appeals for money: somebody says it.
SAID = (
    r"(?!.*[,?!\"] ?(?:\p{L}{1,4} ){0,2}(?:povedal|hovor|vrav|vyzva|vyzýva|odkáza|odkaz|tvrd|uvied|uvádza|doda|dodá"
    r"|žiada|prosil|radil|radí|radia|vyhlás|napísal|píše|pripom|upozor|varuj|varova|hlása|láka|znel|znie|stálo|stojí"
    r"|odporúč)\w*+(?<!me))"
)
START = rf"^[^\w\"-]{{0,3}}{SAID}"
#: What only the subscription of a paper gives.
READS = (
    r"(?:člán(?:ok|k)|denník|noviny|novín|časopis|týždenník|magazín|portál|redakci|novinár|premium|prémiov|bez reklám"
    r"|čítaj|\bsme\b|správy)"
)

RULES = [
    drop(
        "subscription_offer",
        reason="appeal.subscription",
        max_words=70,
        pattern=(
            rf"{START}(?=.*predpla[tť]|.*neobmedzen\w+ (?:prístup|čítan))(?=.*{READS})(?:[^\".]{{0,120}}[?!:] )?"
            r"(?:predplaťte si|predplať si|objednajte si|objednaj si|aktivujte si|vyskúšajte|získajte|získaj|kúpte si"
            r"|obnovte si|predĺžte si|vyberte si|darujte|odomknite si|staňte sa (?:naším |našou )?predplatiteľ\w+)"
            r"\b[^\"]{2,220}$"
        ),
        fires=[
            "Predplaťte si Záhorský denník a čítajte všetky články bez reklám.",
            "Vyskúšajte predplatné a získajte neobmedzený prístup k článkom.",
            "Chcete čítať viac? Staňte sa predplatiteľom nášho denníka.",
        ],
        stays=[
            "Kúpte si predplatný lístok na električku vopred, radí dopravný podnik.",
            "Predplatné denníka stálo tri koruny a mali ho v každom dome.",
            "Vyskúšajte predplatné v posilňovni, prvý týždeň je zadarmo.",
        ],
    ),
    drop(
        "subscription_button",
        reason="appeal.subscription",
        whole=True,
        max_words=8,
        pattern=(
            r"(?:kúpiť|kúp|objednať|predĺžiť|darovať|aktivovať|vybrať|získať|chcem|obnoviť"
            r"|zobraziť)(?: si)? (?:digitálne "
            r"|online |darčekové |ročné |mesačné )?predplatné(?: (?:teraz|online|denníka|časopisu"
            r"|za \d+[\d,.]{0,4} ?(?:€|eur\w*)"
            r"|od \d+[\d,.]{0,4} ?(?:€|eur\w*)))?|predplatiť(?: si)?(?: (?:denník|časopis|online))?|predpla[tť]te si"
            r"(?: (?:nás|denník|časopis|noviny))?|cenník predplatného|darčekové predplatné|digitálne predplatné"
            r"|(?:chcem )?(?:odomknúť|odomkni|odomknite)(?: si)? (?:článok|celý článok|tento článok|obsah)"
            r"|sta(?:ňte|ň|ť) sa (?:naším )?predplatiteľom|kúpiť (?:aktuálne|nové|toto) (?:číslo|vydanie)"
        ),
        fires=["Kúpiť predplatné", "Predplaťte si", "Odomknúť článok", "Staňte sa predplatiteľom"],
        stays=["Predplatné sa dalo objednať len na pošte.", "Predĺžiť predplatné odmietol."],
    ),
    drop(
        "subscription_word",
        reason="appeal.subscription",
        where=OUTSIDE,
        whole=True,
        max_words=3,
        pattern=r"predplatné(?: online)?|predplatitelia|klub predplatiteľov",
        fires=["Predplatné", "Klub predplatiteľov"],
        stays=["Predplatné a dane"],
    ),
    drop(
        "subscription_price",
        reason="appeal.subscription",
        max_words=16,
        whole=True,
        pattern=(
            r"(?:(?:ročné|mesačné|digitálne|online|štandardné|prémiové) )?predplatné(?: (?:už|len|iba|teraz))? (?:od"
            r"|za) "
            r"\d{1,3}(?:[,.]\d{1,2})? ?(?:€|eur\w*)(?: (?:na|za))?(?: ?/? ?(?:mesačne|ročne|mesiac|rok|týždenne|týždeň"
            r"|prvý mesiac|prvé \d mesiace))?|(?:čítajte|čítaj)(?: nás)?(?: všetko| bez obmedzení)? (?:už |len )?(?:od"
            r"|za) "
            r"\d{1,3}(?:[,.]\d{1,2})? ?(?:€|eur\w*)(?: ?/? ?(?:mesačne|na mesiac|za mesiac|mesiac|týždenne|na týždeň))?"
        ),
        fires=["Predplatné už od 4,90 € mesačne", "Čítajte už od 1 € na mesiac"],
        stays=["Už od 4,90 € mesačne", "Predplatné od 5 eur zdraželo na osem."],
    ),
    drop(
        "subscriber_login",
        reason="appeal.subscription",
        max_words=24,
        pattern=(
            r"^\W{0,3}(?:(?:už |ešte )?(?:máte|máš|ste|si)(?: už)?(?: naším| našou)? (?:predplatné|predplatite[lľ]\w*"
            r"|účet"
            r"|konto|predplatený prístup|registrovan\w+|zaregistrovan\w+))\? ?(?:prihlás(?:te|iť|enie)?(?: sa)?|tu sa "
            r"prihláste|môžete sa prihlásiť)\b[^\"]{0,60}$|^\W{0,3}(?:ak|pokiaľ) (?:ste|už ste|máte|už máte) (?:naším "
            r"|našou )?(?:predplatite[lľ]\w*|predplatné|účet),? (?:tak )?(?:sa )?prihlás(?:te|iť)\b[^\"]{0,60}$"
            r"|^\W{0,3}(?:už )?(?:mám|som) (?:už )?(?:predplatné|účet|predplatiteľ(?:om|ka|kou)?)\W{0,3}$"
        ),
        fires=["Máte predplatné? Prihláste sa", "Už ste predplatiteľ? Prihlásiť sa", "Už mám predplatné"],
        stays=["Ak ste predplatiteľom, peniaze vám úrad vráti do mesiaca.", "Mám účet v banke"],
    ),
    drop(
        "thanks_to_subscribers",
        reason="appeal.subscription",
        max_words=50,
        pattern=(
            rf"{START}(?:(?:tento |celý )?(?:článok|text|rozhovor|podcast)\b[^.\"]{{0,60}}(?:čítate|čítať|prečítať"
            r"|vznikol"
            r"|odomkl\w+|odomknut\w+|sprístupn\w+)[^.\"]{0,50}(?:vďaka|pre všetkých|bezplatne|zadarmo)[^.\"]{0,40}"
            r"(?:predplatite|podporovate|čitate|našim)\w*[^\"]{0,160}|ďakujeme,? (?:že (?:ste |si )?(?:naším |našou )?"
            r"(?:predplatiteľ|podporovateľ)\w+|za (?:vaše |tvoje )?predplatné|že (?:nás|našu prácu|náš denník) "
            r"(?:podporujete|predplácate|čítate a podporujete))[^\"]{0,160})$"
        ),
        fires=[
            "Tento článok si môžete prečítať vďaka našim predplatiteľom.",
            "Ďakujeme, že nás podporujete. Bez vás by tento denník nevychádzal.",
        ],
        stays=["Ďakujeme, že nás podporujete, povedal kapitán po zápase.", "Text vznikol vďaka archívu kláštora."],
    ),
    drop(
        "member_request",
        reason="appeal.membership",
        max_words=50,
        pattern=(
            rf"{START}(?:pridajte sa|pridaj sa|vstúpte|staňte sa|staň sa|pripojte sa)\b[^.\"]{{0,20}}(?:k naš(?:im|ej) "
            r"(?:podporovateľom|predplatiteľom|čitateľom|komunite)|do (?:nášho )?klubu (?:čitateľ|predplatiteľ"
            r"|podporovateľ"
            r"|priateľ)\w*|členom (?:nášho klubu|klubu (?:čitateľ|predplatiteľ|priateľ)\w*|klubu redakcie)"
            r"|súčasťou našej "
            r"komunity (?:čitateľ|predplatiteľ|podporovateľ)\w*|(?:podporovateľ|mecenáš|patrón|priateľ)\w* (?:redakcie"
            r"|nášho (?:denníka|portálu|magazínu|podcastu)|našej redakcie|na patreone|na herohero))\b[^\"]{0,160}$"
        ),
        fires=["Staňte sa podporovateľom našej redakcie!", "Pridajte sa do klubu čitateľov Tatranského týždenníka"],
        stays=["Staňte sa členom hasičského zboru, vyzýva obec.", "Vstúpte do klubu a uvidíte starý bar."],
    ),
    drop(
        "member_button",
        reason="appeal.membership",
        whole=True,
        max_words=6,
        pattern=(
            r"(?:staňte|staň|stať) sa (?:naším (?:podporovateľom|členom|patrónom|darcom|priateľom)"
            r"|našou (?:podporovateľkou"
            r"|členkou)|podporovateľom|členom klubu)|podporte nás na (?:patreone|herohero)|(?:pridať"
            r"|pridajte) sa do klubu"
        ),
        fires=["Staňte sa podporovateľom", "Staň sa naším členom", "Podporte nás na Patreone"],
        stays=["Staňte sa darcom", "Staňte sa členom klubu turistov"],
    ),
    drop(
        "printed_issue",
        reason="appeal.subscription",
        where=OUTSIDE | tail(5),
        max_words=32,
        pattern=(
            rf"{START}(?:(?:celý|celú|viac|ďalšie|kompletný|úplný) ?(?:článok|rozhovor|text|reportáž|príbeh|interview"
            r"|články)?[^.!?\"]{0,40}(?:nájdete|prečítate|čítajte|prečítajte|dočítate"
            r"|si môžete prečítať)\b[^.!?\"]{0,24}"
            r" v (?:tlačenom|papierovom|novom|aktuálnom|najnovšom|dnešnom|zajtrajšom|sobotňajšom|digitálnom|magazíne"
            r"|mesačníku|týždenníku|časopise)\b[^.!?\"]{0,70}[.!]?|(?:kúpte si|objednajte si|hľadajte) (?:nové|aktuálne"
            r"|najnovšie|novembrové|dnešné|tlačené) (?:číslo|vydanie)\b[^!?\"]{0,80}"
            r"|(?:nové|aktuálne|najnovšie) (?:číslo|vydanie)[^.!?\"]{0,40}(?:už v predaji|v stánkoch"
            r"|na stánkoch)[.!]?)$"
        ),
        fires=[
            "Celý rozhovor si prečítate v novom čísle týždenníka Podunajsko.",
            "Nové číslo časopisu už v predaji!",
        ],
        stays=["Viac článkov v novom zákone poslanci nenašli.", "Nové číslo linky zistíte na zastávke."],
    ),
]
