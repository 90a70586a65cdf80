"""Slovak promotion: newsletters, apps, notifications, podcasts, shops."""

from cleaner.rule import OUTSIDE, drop, tail

#: Somebody says it.
SAID = (
    r"(?!.*[,?!\"] ?(?:\p{L}{1,4} ){0,2}(?:povedal|hovor|vrav|vyzva|vyzýva|odkáza|tvrd|uvied|doda|dodá|žiada|radil"
    r"|radí|radia"
    r"|píše|pripom|upozor|varuj|prosil|odporúčal|odporúča\b|odporúčajú|napísal))"
)
START = rf"^[^\w\"-]{{0,3}}{SAID}"
STORES = r"(?:app ?store\w*|google ?play|appgallery|obchod\w* play)"
LETTER = (
    r"(?:newsletter\w*|newsfilter\w*"
    r"|(?:spravodajsk\w+|denn\w+|týždenn\w+|rann\w+|e-?mailov\w+) (?:súhrn|prehľad|výber)\w*)"
)

RULES = [
    drop(
        "newsletter_request",
        reason="promo.newsletter",
        max_words=70,
        pattern=(
            rf"{START}(?!.*\b(?:obc|obecn|mest[aou]\b|úrad|škol|vodár)\w*)(?:[^\".]{{0,120}}[?!:] ?)?(?:prihlás(?:te)? "
            r"sa|odoberaj(?:te)?|objednaj(?:te)? si|zaregistrujte sa|dostávajte|zapíšte sa|nechajte si posielať"
            rf"|prihláste si|získajte)\b[^.!?\"]{{0,50}}?(?:{LETTER}|(?:odber|odoberaní|odoberanie) (?:noviniek|správ"
            r"|článkov|e-?mailov\w*)|novinky (?:e-?mailom|mailom"
            r"|do (?:e-?mailu|mailu|schránky))|naše novinky|správy (?:e-?mailom|mailom|do (?:e-?mailu|mailu"
            r"|schránky)))[^\"]{0,160}$"
        ),
        fires=[
            "Prihláste sa na odber večerného newslettera a majte prehľad.",
            "Chcete vedieť viac? Odoberajte náš newsletter.",
            "Dostávajte správy e-mailom",
        ],
        stays=[
            "Newsletter starostu čítalo v obci päť ľudí.",
            "Prihláste sa na odber vody do piatka, radí vodárenská spoločnosť.",
        ],
    ),
    drop(
        "newsletter_we_send",
        reason="promo.newsletter",
        max_words=46,
        pattern=(
            rf"{START}(?=.*\b(?:pošleme|posielame|prinášame|zašleme|zasielame|doručíme|nájdete)\b)(?:každ\w+ (?:ráno"
            r"|deň|večer|týždeň|piatok|pondelok|nedeľu|sobotu"
            r"|pracovný deň)|raz týždenne|raz za týždeň|to najdôležitejšie|to najlepšie|najdôležitejšie (?:správy"
            r"|udalosti)|najlepšie (?:texty|články)|prehľad)"
            r"[^.!?\"]{0,70}\b(?:do (?:vášho |tvojho )?(?:e-?mailu|mailu)|do (?:vašej |tvojej )?(?:e-?mailovej "
            r"|mailovej )?schránky|e-?mailom|mailom|na váš e-?mail)\b"
            rf"[^.!?\"]{{0,60}}[.!]?$|{START}(?:náš|naše|každý náš|denný"
            rf"|týždenný) (?:\p{{L}}+ )?newsletter\w*[^\"]{{0,80}}(?:prihláste|odoberajte|odoberať|prihlásiť)\w*"
            r"[^\"]{0,80}$"
        ),
        fires=[
            "Každý piatok vám e-mailom pošleme najlepšie texty týždňa",
            "Náš newsletter vám nedá nič zmeškať. Prihláste sa!",
        ],
        stays=["Každé ráno mu do mailu chodili vyhrážky.", "Firma zrušila denný newsletter."],
    ),
    drop(
        "newsletter_form",
        reason="promo.newsletter",
        whole=True,
        max_words=9,
        pattern=(
            r"(?:zadajte|vyplňte|vložte|napíšte|váš|vaša|tvoj)(?: (?:svoj|svoju|váš|vašu"
            r"|sem svoj))? e-?mail(?:ov[úáý] adres[ua])?|e-?mailová adresa|zadajte (?:vašu |svoju )?"
            r"e-?mailovú adresu|(?:prihlásiť(?: sa)?|prihláste sa|odoberať|odoslať|potvrdiť) (?:na odber|k odberu"
            r"|odber|newsletter\w*|novinky)(?: (?:newslettera|newsletterov"
            r"|noviniek|správ|na odber))?|newsletter(?:y)?|odber noviniek|odber newslettera|ďakujeme za (?:prihlásenie"
            r"|registráciu|odber)|potvrďte (?:odber|prihlásenie)"
            r"|novinky (?:na|do) (?:e-?mailu?|mailu)|(?:chcem|mám záujem) (?:odoberať|dostávať) (?:newsletter|novinky"
            r"|správy)|prihlásiť sa k newsletteru|prihlásenie na odber"
        ),
        fires=["Zadajte svoj e-mail", "Prihlásiť na odber", "Odoberať newsletter", "Ďakujeme za prihlásenie!"],
        stays=["Zadajte e-mail a heslo, žiadal falošný web.", "Novinky do kuchyne"],
    ),
    drop(
        "newsletter_consent",
        reason="promo.newsletter",
        max_words=40,
        pattern=(
            r"^[^\w\"-]{0,3}(?:(?:odhlásiť sa|z odberu sa) (?:môžete|môžeš|dá|je možné) ?(?:odhlásiť )?kedykoľvek[^\"]{"
            r"0,60}|odber (?:môžete|môžeš|možno|je možné) kedykoľvek "
            r"(?:zrušiť|ukončiť|odhlásiť)[^\"]{0,40}|(?:neposielame|nezasielame|žiadny) spam[^\"]{0,60}|(?:na (?:váš"
            r"|zadaný|vašu) e-?mail\w*|skontrolujte (?:si )?(?:svoju )?"
            r"(?:e-?mailovú )?schránku)[^\"]{0,40}(?:poslali|odoslali|potvrď|potvrdzovac)\w*[^\"]{0,60}"
            r"|prihlásením (?:na odber|k odberu|k newsletteru|sa na odber)[^\"]{0,160})$"
        ),
        fires=["Odhlásiť sa môžete kedykoľvek.", "Odber môžete kedykoľvek zrušiť", "Neposielame spam."],
        stays=["Odhlásiť sa z kurzu sa rozhodli traja žiaci."],
    ),
    drop(
        "app_request",
        reason="promo.app",
        max_words=46,
        pattern=(
            rf"{START}(?:[^\".]{{0,120}}[?!:] ?)?(?:stiahni(?:te)?(?: si)?|nainštaluj(?:te)?(?: si)?"
            rf"|vyskúšaj(?:te)?) (?:zadarmo |bezplatne |ešte dnes )?(?:našu (?:\p{{L}}+ )?"
            rf"(?:mobilnú )?aplikáciu\b[^\"]{{0,120}}|(?:mobilnú )?aplikáciu (?:denníka|portálu|redakcie|časopisu"
            rf"|(?-i:(?=\p{{Lu}})))(?=[^\"]{{0,60}}(?:správ|člán|{STORES}))[^\"]{{0,120}}"
            rf"(?<=(?:denníka|portálu|redakcie|časopisu|správ|člán).{{0,120}}))$"
            rf"|{START}(?:čítajte|sledujte|počúvajte)\b[^.!?\"]{{0,60}}\bv (?:našej )(?:mobilnej )?aplikácii\b[^\"]"
            rf"{{0,60}}$"
        ),
        fires=[
            "Stiahnite si našu aplikáciu a čítajte správy bez reklám.",
            "Nainštalujte si aplikáciu Správy Považie z App Store alebo Google Play.",
            "Čítajte správy ako prví v našej mobilnej aplikácii.",
        ],
        stays=[
            "Nainštalujte si aplikáciu, radil volajúci a dôchodkyňa podvodníka poslúchla.",
            "Stiahnite si aplikáciu mesta a nahláste výtlk.",
            "Nainštalujte si aplikáciu eKasa z Google Play a naskenujte bloček.",
        ],
    ),
    drop(
        "app_button",
        reason="promo.app",
        whole=True,
        max_words=8,
        pattern=(
            rf"(?:dostupné|stiahnuť|stiahnite|k dispozícii|teraz|stiahnuť si) (?:v|z|zo|na|cez) {STORES}|(?:stiahnuť"
            r"|nainštalovať|otvoriť|stiahnite si|stiahni si)(?: našu)? "
            r"(?:mobilnú )?aplikáciu(?: (?:pre|na) (?:android|ios|iphone))?|otvoriť v aplikácii|mobilné aplikácie"
            rf"|{STORES}(?:(?:,| a| alebo| /) {STORES})"
        ),
        fires=["Stiahnuť aplikáciu", "Stiahnuť z Google Play", "Otvoriť v aplikácii"],
        stays=["Stiahnite aplikáciu, povedal revízor.", "Mobilné aplikácie pre seniorov"],
    ),
    drop(
        "push_request",
        reason="promo.push",
        max_words=28,
        pattern=(
            rf"{START}(?:[^\".]{{0,120}}[?!:] ?)?(?:zapni(?:te)?|zapnúť|povoľte|povoliť|aktivujte|nastavte"
            r"|chcete dostávať|dostávajte|chcem dostávať|odoberajte)(?: si)? (?:naše |dôležité "
            r"|okamžité |push |odber )?(?:upozornenia|notifikácie|oznámenia|upozornení|notifikácií)(?:[!?]{0,2}$"
            r"|,? [^\"]{0,40}(?:naš\w+|najdôležitejš\w+|nov\w+ (?:člán|správ)|správ|člán"
            r"|zmeška|novink|z webu)\w*[^\"]{0,40}$)"
        ),
        fires=[
            "Zapnite si upozornenia na najdôležitejšie správy.",
            "Povoliť upozornenia",
            "Chcete dostávať notifikácie o nových článkoch?",
        ],
        stays=[
            "Zapnite upozornenia.",
            "Zapnite notifikácie v mobile dieťaťa a prejdite nastavenia, hovorí psychologička.",
        ],
    ),
    drop(
        "podcast_line",
        reason="promo.podcast",
        max_words=46,
        pattern=(
            rf"{START}(?:[^\".]{{0,120}}[?!:] ?)?(?:(?:vypočujte si|počúvajte|odoberajte|vypočuj si|nenechajte si ujsť"
            rf"|sledujte)\b[^.!?\"]{{0,60}}?(?:podcast|podkast|epizód)\w*"
            r"(?:[!: ]{0,2}$|[^\"]{0,120}(?:spotify|apple|google|youtube|soundcloud|aplikáci|platform|\btu\b|našom"
            r"|náš)[^\"]{0,60}$)"
            r"|(?:počúvajte|odoberajte|sledujte) (?:nás|náš|naše)\b[^.!?\"]{0,60}(?:spotify|apple podcasts?"
            r"|google podcasts?|soundcloud|podcastov\w+ aplikáci)[^\"]{0,60}$"
            r"|(?:náš|nový diel|všetky (?:časti|diely|epizódy)|najnovší diel|celý|ďalšie)(?: \p{L}+)? (?:podcast"
            r"|podkast)\w*[^.!?\"]{0,50}(?:nájdete|vypočujete|počúvajte|si vypočujte)"
            r"[^\"]{0,80}$)"
        ),
        fires=[
            "Vypočujte si náš podcast na Spotify a v Apple Podcasts.",
            "Počúvajte nás aj na Spotify.",
            "Všetky časti podcastu nájdete na našom webe.",
        ],
        stays=["Počúvajte podcast alebo hudbu, radí tréner, no cestu prechádzajte bez slúchadiel."],
    ),
    drop(
        "podcast_platforms",
        reason="promo.podcast",
        max_words=30,
        pattern=(
            r"^[^\w\"-]{0,3}(?:podcast|podkast|rozhovor|diel|epizódu|nahrávku)? ?(?:si )?(?:môžete "
            r"|môžeš )?(?:(?:nájdete|vypočujete|vypočuť si môžete|počúvať|odoberať|počúvajte)"
            r"(?: nás)?(?: aj)?|vypočuť)(?: si)?(?: aj)? (?:na|v|vo|cez) (?:platform\w+ |aplikáci\w+ )?(?:spotify"
            r"|apple podcasts?|itunes|google podcasts?|youtube|soundcloud)"
            r"(?:(?:,| a| alebo| či| aj){1,2} (?:na |v |vo |cez )?(?:spotify|apple podcasts?|itunes|google podcasts?"
            r"|youtube|soundcloud|deezer|našej aplikácii|našom webe"
            r"|(?:ďalších |iných |svojej )?(?:\p{L}+ )?aplikáci(?:ách|i))){0,6}[.!]?$"
        ),
        fires=["Podcast nájdete aj na Spotify, Apple Podcasts a YouTube.", "Vypočuť si môžete na Spotify"],
        stays=["Rozhovor na YouTube videl aj minister.", "Nájdete aj na YouTube videá o pečení."],
    ),
    drop(
        "watch_our_show",
        reason="promo.podcast",
        where=OUTSIDE | tail(5),
        max_words=30,
        pattern=(
            rf"{START}(?:(?:celý|celú|celé|kompletný|ďalší|nový) (?:\p{{L}}+ )?(?:rozhovor|diel|reláciu|reportáž"
            rf"|záznam|debatu|diskusiu|epizódu)\b[^.!?\"]{{0,50}}(?:pozrite|pozrieť|sledujte"
            r"|vypočujte|vypočuť|nájdete|uvidíte)\b[^.!?\"]{0,70}(?:našom (?:youtube|kanáli)|vo videu (?:vyššie"
            r"|nižšie)|v prehrávači|na našom webe|\btu\b)[^.!?\"]{0,30}[.!]?)$"
        ),
        fires=["Celý rozhovor si môžete pozrieť na našom YouTube kanáli.", "Celú debatu si vypočujte tu."],
        stays=[
            "Celý záznam rokovania nájdete na YouTube kanáli mesta.",
            "Celý dokument sľúbili ukázať novinárom v piatok.",
        ],
    ),
    drop(
        "event_or_book",
        reason="promo.event",
        max_words=14,
        whole=True,
        pattern=(
            r"(?:kúpte si|kúpiť|objednať|objednajte si) (?:knihu|knihy|vstupenk[uy]|lístky|kurz|časopis|číslo"
            r"|magazín)(?: [^.!?\"]{0,30}(?:tu|na našom webe|v našom e-?shope|v e-?shope redakcie))?"
            r"|(?:registrovať sa|registrácia|prihlásiť sa|registrujte sa) na (?:podujatie|webinár|konferenciu)"
            r"|viac o (?:podujatí|konferencii|webinári|kurze)|knihu (?:si )?"
            r"(?:môžete |možno )?(?:kúpite|kúpiť|objednať|objednáte) (?:tu|v našom e-?shope|na našom webe)"
        ),
        fires=["Kúpte si knihu v našom e-shope", "Registrácia na webinár", "Knihu si môžete objednať tu"],
        stays=["Kúpiť lístky na posledný vlak stihli niektorí.", "Kúpte si lístky vopred, radia"],
    ),
    drop(
        "shop_line",
        reason="promo.product",
        whole=True,
        max_words=7,
        pattern=(
            r"(?:zistiť|porovnať|overiť|skontrolovať|zistite|porovnajte) (?:najlepšiu |aktuálnu "
            r"|najnižšiu )?cen[uy](?: na [\w.]{3,20})?|(?:kúpiť|kúpte|kúp) (?:teraz|hneď|online|tu)"
            r"|(?:kúpiť|kúpite) na (?:alz\w+|heurek\w+|mall\w*|nay|martinus\w*|panta rhei|amazon\w*)(?:\.\w{2,3})?"
            r"|(?:pridať|vložiť) do košíka|do košíka|zobraziť ponuku"
        ),
        fires=["Porovnať ceny", "Kúpiť na Martinus.sk", "Pridať do košíka"],
        stays=["Zistiť cenu víťazstva mu trvalo roky."],
    ),
]
