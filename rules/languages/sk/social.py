"""Slovak share and follow prompts, feedback."""

from cleaner.rule import OUTSIDE, drop, tail

#: Somebody says it.
SAID = (
    r"(?!.*[,?!\"] ?(?:\p{L}{1,4} ){0,2}(?:povedal|hovor|vrav|vyzva|vyzýva|odkáza|tvrd|uvied|doda|dodá|žiada|radil"
    r"|radí|radia"
    r"|píše|pripom|upozor|varuj|prosil|prosí\b|prosia|odporúčal|odporúča\b|odporúčajú|napísal|volal))"
)
START = rf"^[^\w\"-]{{0,3}}{SAID}"
NET = (
    r"(?:facebook\w*|fb|twitter\w*|sieti x|x|instagram\w*|ig|youtube\w*|tik ?tok\w*|linkedin\w*|whats ?app\w*"
    r"|telegram\w*|viber\w*|messenger\w*"
    r"|bluesky|threads|pinterest\w*|google (?:news|správy|správach)|spotify|sociálnych sieťach|sociálne siete|sieťach"
    r"|rss|discord\w*)"
)

RULES = [
    drop(
        "share_button",
        reason="nav.share",
        whole=True,
        max_words=9,
        pattern=(
            r"(?:zdie[lľ]a[tť]|zdie[lľ]ajte|zdie[lľ]aj|zdieľanie|tweetnuť|odporučiť"
            r"|odporúčať)(?: (?:tento )?(?:článok|clanok|správu|text|príspevok|odkaz|stránku|s priateľmi"
            r"|priateľom|priateľovi|na sociálnych sieťach|ďalej|emailom|e-mailom|(?:na|cez|v|vo"
            rf"|cez sieť) {NET})){{0,2}}"
            r"|(?:poslať|odoslať|pošlite|preposlať) (?:(?:článok|odkaz|správu) )?(?:e-?mailom|mailom|na e-?mail"
            r"|priateľovi|priateľom|známemu|známym|ďalej|cez (?:e-?mail|whatsapp|messenger|viber))"
        ),
        fires=["Zdieľať", "Zdieľať na Facebooku", "Zdielat clanok", "Poslať e-mailom", "Odporučiť priateľovi"],
        stays=["Zdieľať garáž so susedom radí správca domu.", "Zdieľaj radosť"],
    ),
    drop(
        "copy_print_save_button",
        reason="nav.share",
        whole=True,
        max_words=7,
        pattern=(
            r"(?:s?kopírovať|kopíruj|skopíruj|skopírujte)(?: (?:odkaz|link|url|adresu|text))?(?: (?:do schránky"
            r"|na článok))?|(?:odkaz|link) (?:bol )?skopírovaný|skopírované(?: do schránky)?"
            r"|(?:vytlačiť|tlačiť|vytlač|vytlačte)(?: (?:článok|stránku|text))?|verzia (?:pre|na) tlač|(?:pre|na) tlač"
            r"|tlač článku|(?:uložiť|ulož|uložte)(?: si)?(?: (?:článok|na neskôr|text))"
            r"{1,2}|(?:pridať|uložiť)(?: článok)? (?:do (?:záložiek|obľúbených|uložených)|medzi (?:obľúbené|záložky)"
            r"|k obľúbeným)|uložené články|stiahnuť (?:ako )?pdf"
        ),
        fires=["Skopírovať odkaz", "Vytlačiť článok", "Uložiť na neskôr", "Pridať do záložiek", "Verzia pre tlač"],
        stays=["Vytlačiť článok na papier odmietol.", "Tlač informovala o požiari.", "Uložiť dieťa na spánok"],
    ),
    drop(
        "share_request",
        reason="nav.share",
        max_words=24,
        pattern=(
            rf"{START}(?:(?:páčil|zaujal|pomohol)\w*[^.!?\"]{{0,40}}(?:článok|text"
            rf"|príspevok)[^.!?\"]{{0,20}}[?!] ?)?(?:ak (?:sa vám|sa ti|vás) (?:článok|text"
            rf"|tento článok)[^.\"]{{0,30}},? )?"
            r"(?:(?:zdieľajte|zdieľaj)(?: ho| ju| to) (?:ďalej|priateľom|s priateľmi|so svojimi (?:priateľmi|blízkymi"
            r"|známymi)|na sociálnych sieťach)"
            r"|(?:zdieľajte|zdieľaj|podeľte sa o|pošlite|odporučte)(?: tento| náš)? (?:článok|text"
            r"|príspevok))\b[^\"]{0,60}$"
        ),
        fires=["Zdieľajte článok s tými, ktorým sa zíde.", "Páčil sa vám článok? Zdieľajte ho s priateľmi!"],
        stays=[
            "Podeľte sa oň s priateľmi.",
            "Pošlite priateľom pohľadnicu.",
            "Rozprávajte deťom o vojne, prosil veterán.",
        ],
    ),
    drop(
        "gift_article",
        reason="nav.share",
        whole=True,
        max_words=6,
        pattern=(
            r"(?:darovať|daruj(?:te)?|venovať) (?:tento )?(?:článok|text)(?: (?:priateľovi|priateľom|známemu"
            r"|zadarmo))?|odomknúť (?:článok|text) pre (?:priateľa|priateľov)"
        ),
        fires=["Darovať článok", "Darujte článok priateľovi"],
        stays=["Darovať krv priateľovi"],
    ),
    drop(
        "follow_us",
        reason="nav.follow",
        max_words=40,
        pattern=(
            rf"{START}(?:[^\".]{{0,120}}[?!:] ?)?(?:sleduj(?:te)?|pridaj(?:te)? sa|pripojte sa|nájdete|nájdi(?:te)?"
            r"|odoberaj(?:te)?|dajte|dajte nám|čítajte|lajkni(?:te)?|lajkuj(?:te)?|buďte|navštívte"
            rf"|staňte sa|prihláste sa)\b[^.!?\"]{{0,60}}?\b(?:nás|nám|naš\w*|náš|like|lajk"
            rf"|fanúšik\w*)\b[^.!?\"]{{0,60}}?\b{NET}(?!\w)[^.!?\"]{{0,60}}[.!]*\W{{0,3}}$"
            rf"|{START}(?:sledujte|sleduj|odoberajte|nájdete) (?:aj )?(?:\"[^\"]{{2,40}}\""
            rf"|(?-i:\p{{Lu}})[\w.@ -]{{2,40}}?) (?:aj )?(?:na|v|vo|cez) {NET}(?:(?:,| a| aj| alebo| či) (?:na "
            rf"|v )?{NET}){{0,6}}[.!]*$"
        ),
        fires=[
            "Sledujte nás na Facebooku a buďte v obraze.",
            "Chcete vedieť viac? Pridajte sa do našej skupiny na WhatsAppe.",
            "Sledujte „Hlas Považia“ na sieti X.",
        ],
        stays=[
            "Sledujte predpoveď počasia, varujú záchranári obyvateľov hôr.",
            "Pridajte sa k petícii na Facebooku, vyzvali aktivisti.",
        ],
    ),
    drop(
        "our_channels",
        reason="nav.follow",
        whole=True,
        max_words=14,
        pattern=(
            r"(?:sme (?:aj )?(?:na|v)|nájdete nás (?:aj )?(?:na|v)|(?:náš|naše|naša) (?:oficiálny "
            r"|oficiálna )?(?:kanál|profil|skupina|stránka|facebook|instagram)(?: (?:na|v))?"
            rf"|(?:sledujte|sleduj) (?:nás|ma)(?: aj)?(?: na| v)?|\"[^\"]{{2,30}}\" na) ?:? ?{NET}(?:(?:,|;| a| aj"
            rf"| alebo| /|\|)? ?(?:na |v )?{NET}){{0,8}}"
            r"|(?:sledujte|sleduj|nájdete) nás|buďte (?:s nami )?(?:v obraze|v kontakte)|zostaňte (?:v obraze"
            r"|v kontakte|s nami)|pridajte sa k nám|sociálne siete"
        ),
        fires=["Sme na sociálnych sieťach", "Náš kanál na YouTube", "Sledujte nás", "Sledujte nás na Google News"],
        stays=["Sme na Facebooku celú noc, priznáva študent.", "Zostaňte doma"],
    ),
    drop(
        "join_channel",
        reason="nav.follow",
        max_words=26,
        pattern=(
            rf"{START}(?:pridaj(?:te)? sa|pripoj(?:te)? sa|prihlás(?:te)? sa|odoberaj(?:te)?|vstúpte"
            rf"|sledujte)\b[^.!?\"]{{0,20}}\b(?:naš\w+|náš|k nám|do|na)\b[^.!?\"]{{0,20}}(?:kanál\w*|skupin\w*"
            r"|komunit\w*)"
            r"[^.!?\"]{0,24}\b(?:viber\w*|telegram\w*|whats ?app\w*|facebook\w*|youtube\w*|instagram\w*|messenger\w*"
            r"|discord\w*)[^.!?\"]{0,50}[.!]?\W{0,3}$"
            rf"|{START}(?:odoberajte|sledujte|odoberaj) náš (?:youtube kanál|kanál na youtube|whatsapp kanál"
            rf"|kanál)\b[^.!?\"]{{0,40}}[.!]?$"
        ),
        fires=["Pridajte sa do nášho kanála na WhatsAppe", "Odoberajte náš YouTube kanál"],
        stays=["Pridajte sa k čisteniu kanála, vyzval starosta."],
    ),
    drop(
        "preferred_source",
        reason="nav.follow",
        max_words=18,
        pattern=(
            rf"{START}(?:nastav(?:te)?|zvoľte|vyberte|pridaj(?:te)?|označte)(?: si)?\b[^.!?\"]{{2,40}}(?:preferovan"
            rf"|obľúben|uprednostňovan)\w* zdroj\w*[^.!?\"]{{0,30}}(?:googl\w*)?[^.!?\"]{{0,20}}\W{{0,3}}$"
        ),
        fires=["Pridajte si nás medzi preferované zdroje na Google", "Nastavte si Hlas Považia ako preferovaný zdroj"],
        stays=["Zvoľte obľúbený zdroj vody, radí hygienik."],
    ),
    drop(
        "follow_button",
        reason="nav.follow",
        whole=True,
        max_words=6,
        pattern=(
            r"(?:sledovať|odoberať|sledujem|prestať sledovať)(?: (?:nás|profil|kanál|stránku|túto tému"
            r"|na google správach|na google news|na facebooku|na instagrame|rubriku))|páči sa mi to"
            r"|(?:sledovať|odoberať)|odoberať kanál"
        ),
        where=OUTSIDE | tail(5),
        fires=["Sledovať", "Sledovať na Facebooku", "Páči sa mi to"],
        stays=["Sledovať stopy", "Odoberať krv"],
    ),
    drop(
        "thanks_for_reading",
        reason="nav.follow",
        where=OUTSIDE | tail(4),
        max_words=26,
        pattern=(
            rf"{START}(?:ďakujeme,? (?:že (?:nás |náš |ste )?(?:čítate|ste čítali|prečítali|dočítali|ste s nami"
            r"|sledujete|navštevujete)|za (?:prečítanie|prečítanie článku|čítanie|priazeň čitateľov))"
            r"|buďte (?:stále )?v obraze (?:s|vďaka|a )|nezmeškajte (?:žiadne|najdôležitejšie|najnovšie) (?:správ|člán"
            r"|novink)\w*)\b[^\"]{0,110}$"
        ),
        fires=[
            "Ďakujeme, že nás čítate.",
            "Ďakujeme za prečítanie článku až do konca!",
            "Nezmeškajte najdôležitejšie správy",
        ],
        stays=["Ďakujeme, že ste prišli, povedal starosta hasičom.", "Ďakujeme za pomoc, odkázala obec."],
    ),
    drop(
        "report_error",
        reason="meta.feedback",
        max_words=42,
        pattern=(
            r"^[^\w\"-]{0,3}(?:(?:ak )?(?:(?:ste )?(?:našli|objavili|zbadali|zaznamenali|všimli)(?: ste)?(?: si)?"
            r"|vidíte|máte pripomienku alebo ste našli)(?: v (?:článku|texte))? (?:v (?:článku|texte) )?"
            r"(?:chyb\w+|preklep\w*|nepresnosť\w*)(?: v (?:článku|texte|tomto článku))?[?,.]? ?[^\"]{0,80}(?:napíšte"
            r"|nahláste|dajte nám|upozorn|označte|pošlite|kontaktujte|informujte)[^\"]{0,80}"
            r"|(?:nahlásiť|nahláste|oznámiť|upozorniť na)(?: nám)? (?:chybu|preklep|problém)(?: (?:v (?:článku|texte)"
            r"|na webe|redakcii))?[.!]?"
            r"|(?:našli|všimli|objavili) ste (?:si )?(?:v (?:článku|texte) )?(?:chybu|preklep|chyby"
            r"|nepresnosť)(?: v (?:článku|texte))?\??)$"
        ),
        fires=[
            "Ak máte pripomienku alebo ste našli chybu, napíšte nám na editori@povazie.example.",
            "Našli ste v článku chybu?",
            "Nahlásiť chybu",
        ],
        stays=["Audítori našli chybu vo výkaze.", "Nahlásiť chybu žalobcovi sa odvážila účtovníčka."],
    ),
    drop(
        "send_tips",
        reason="meta.feedback",
        max_words=42,
        pattern=(
            rf"{START}(?!.*\b(?:políci|polícii|\b158\b|\b112\b|linku|pátra)\w*)(?:(?:máte|máš|viete o|boli ste"
            r"|stali ste sa|natočili ste|odfotili ste|ste svedkom|ste svedkami|ak (?:máte|viete o"
            rf"|ste))\b[^\"]{{0,70}}[?,]? ?"
            r"(?:(?:na)?píšte(?: o tom)? (?:nám|redakcii|do redakcie|na [^\"]{0,16}(?:redakcia|tip|editori"
            r"|spravy)\w*@)|pošlite (?:nám|(?:ich|to|ho) (?:nám|do redakcie))|pošlite (?:fotky|fotografie|video"
            r"|tip) (?:nám|do redakcie|na)|dajte nám (?:vedieť|tip)|kontaktujte (?:nás|redakciu)|ozvite sa (?:nám"
            r"|redakcii))"
            r"\b[^\"]{0,120}|(?=.*(?:\bnám\b|redakci|\btip))(?:pošlite|posielajte|píšte|napíšte)(?: nám)?(?: svoje"
            r"| vaše)? (?:tipy|fotky|fotografie|videá|námety|podnety|postrehy|skúsenosti"
            r"|tip)\b[^!?\"]{0,50} (?:na (?:adresu |e-?mail |mail )?[^\"]{0,20}@[\w.-]{3,40}"
            r"|do (?:našej )?redakcie|do správy na (?:našom )?facebooku)[^\"]{0,60})$"
        ),
        fires=[
            "Máte tip na zaujímavú tému? Napíšte nám na redakcia@povazie.example",
            "Boli ste svedkom nehody? Pošlite nám fotografie.",
            "Posielajte nám tipy na tip@povazie.example",
        ],
        stays=[
            "Máte informácie o nezvestnom? Napíšte nám, prosí polícia, alebo volajte 158.",
            "Ak máte starý mobil, pošlite ho na recykláciu.",
            "Ak máte otázky, napíšte na info@mesto.example.",
        ],
    ),
    drop(
        "contact_buttons",
        reason="meta.feedback",
        whole=True,
        max_words=6,
        pattern=(
            r"(?:napíšte|napísať) (?:nám|redakcii|do redakcie)|kontaktujte (?:nás|redakciu)|kontakt na redakciu"
            r"|pošlite (?:nám )?(?:tip|podnet|námet)(?: na článok| redakcii)?|máte (?:tip|námet|podnet)(?: na článok"
            r"| pre nás| pre redakciu)?\?"
            r"|tip na článok|poslať tip|dajte nám (?:tip|vedieť)"
        ),
        fires=["Napíšte nám", "Pošlite tip redakcii", "Máte tip na článok?"],
        stays=["Pošlite tip športke", "Napíšte nám domov"],
    ),
    drop(
        "rate_article",
        reason="meta.feedback",
        whole=True,
        max_words=10,
        pattern=(
            r"(?:ohodnoťte|ohodnotiť|hodnotiť|hodnotenie|oznámkujte|ohodnoť) (?:tento |tohto )?(?:článok|článku|text"
            r"|príspevok|recept)(?: ?\W? ?\d[\d,./ ()]{0,12})?|(?:bol |pomohol )(?:pre vás |vám )?(?:tento )?článok"
            r"(?: pre vás)? (?:užitočný|prínosný|zaujímavý)|(?:páčil|páči) sa (?:vám |ti )?(?:tento )?(?:článok|text)"
            r"|zaujal (?:vás|ťa) (?:tento )?článok|vaše hodnotenie|priemerné hodnotenie ?:? ?\d[\d,./ ()]{0,14}"
            r"|ako sa vám (?:článok|text) páčil|(?:hlasujte|zapojte sa|odpovedzte) (?:v|do) (?:našej"
            r"|čitateľskej) ank(?:ete|ety)"
        ),
        fires=["Ohodnoťte článok", "Páčil sa vám článok?", "Vaše hodnotenie", "Hlasujte v našej ankete"],
        stays=["Vaše hodnotenie, povedal majster, ma nezaujíma.", "Hlasujte v ankete obce do piatka"],
    ),
]
