"""Croatian appeals: donations, subscriptions, memberships. Bosnian and Serbian forms stand beside the Croatian
ones, for articles in those languages are often taken for Croatian."""

from cleaner.rule import OUTSIDE, drop, tail

# Speech without quotation marks: somebody said it, so it is reporting.
_SAID = (
    r"(?!.*\b(?:re(?:kao|kla|kli)|kaž[eu]|kaza(?:o|la|li)|poruč(?:io|ila|ili|uj\w*)|poruka|poziva(?:ju)?|pozva(?:o"
    r"|la|li)"
    r"|istič[eu]|istak\w+|smatra(?:ju)?|nave(?:o|la|li)|navod[ei]|doda(?:je|ju|o|la)|savj?etuj\w+|upozor\w+|tvrd[ei]"
    r"|apelira\w*|pita(?:o|la)|objasni(?:o|la)|piše|izjavi(?:o|la)|stoji u|obeća\w+|napisa(?:o|la|li))\b)"
)

RULES = [
    drop(
        "donation_request",
        reason="appeal.donation",
        max_words=100,
        pattern=(
            rf"^\W{{0,3}}{_SAID}(?:podrži(?:te)?|podupri(?:te)?|doniraj(?:te)?|pomozi(?:te)?)\b[^.\"\n]{{0,40}}"
            r"(?:(?:neovisn|nezavisn|kvalitetn|istraživačk|profesionaln)\w+ (?:novinarstv|medij)\w*|naše novinarstvo"
            r"|naš (?:rad|portal|medij|tim)|našu (?:redakciju|ekipu)|našoj redakciji"
            r"|rad (?:naše )?redakcije)\b[^\"\n]{0,200}$"
        ),
        fires=["Podržite neovisno novinarstvo!", "Doniraj i podrži naš rad već danas.", "Podržite nezavisne medije!"],
        stays=[
            "Sabor će odlučiti kako poduprijeti neovisne medije.",
            "Podržite neovisno novinarstvo, pozvao je predsjednik društva.",
        ],
    ),
    drop(
        "donation_button",
        reason="appeal.donation",
        whole=True,
        max_words=8,
        pattern=(
            r"(?:podrži(?:te)? nas(?: (?:donacijom|uplatom|na patreonu|putem paypala|preko paypala))?"
            r"|doniraj(?:te)?(?: (?:sada|sad|odmah|ovdje|ovde|online))?"
            r"|želim (?:donirati|podržati|da doniram|da podržim)|postani(?:te)? (?:naš )?donator(?:ica)?"
            r"|počasti(?:te)? nas (?:kavom|kafom|kahvom))(?: (?:ovdje|ovde|danas|sada))?"
        ),
        fires=["Podržite nas", "Doniraj sada", "Počastite nas kavom"],
        stays=["Doniraj krv"],
    ),
    drop(
        "donation_condition",
        reason="appeal.donation",
        where=OUTSIDE | tail(6),
        max_words=70,
        pattern=(
            rf"^\W{{0,3}}{_SAID}ako (?:vam|ti|cijenite|cijeniš|cenite|volite|voliš|vjerujete|mislite|smatrate"
            rf"|želite)\b"
            r"[^.\"\n]{0,90}(?:podrži(?:te)? (?:nas|naš|rad redakcije)|postani(?:te)? naš"
            r"|možete (?:nas|naš rad|redakciju) podrža|možete podržati (?:nas|naš|redakciju))\w*[^\"\n]{0,120}$"
        ),
        fires=["Ako vam se sviđa ono što radimo, podržite nas malom donacijom.", "Ako cenite naš rad, podržite nas."],
        stays=[
            "Ako želite pomoći obitelji, možete podržati akciju uplatom na račun.",
            "Ako volite planine, postanite član društva.",
        ],
    ),
    drop(
        "donation_ways",
        reason="appeal.donation",
        where=OUTSIDE | tail(6),
        max_words=45,
        pattern=(
            rf"^\W{{0,3}}{_SAID}(?:naš rad možete podržati|možete nas podržati|podržati nas možete"
            r"|podrži(?:te)? (?:nas|portal \w+) (?:putem|preko|na) (?:paypal|patreon|qr|ko-fi"
            r"|buy me)\w*)\b[^\"\n]{0,140}$"
        ),
        fires=["Naš rad možete podržati uplatom na račun udruge.", "Podržite nas putem PayPala ili Patreona."],
        stays=["Donirajte preko QR koda ili na račun udruge."],
    ),
    drop(
        "your_support_helps",
        reason="appeal.donation",
        where=OUTSIDE | tail(6),
        max_words=50,
        pattern=(
            rf"^\W{{0,3}}{_SAID}(?:vaš[ae] (?:donacij|podršk|pretplat|uplat)\w|svak[ai] (?:donacija|uplata"
            rf"|vaša uplata|vaš euro)|vaš doprinos)"
            r"\b[^.\"\n]{0,30} nam (?:pomaže|omogućuje|omogućava|će pomoći) (?:da )?(?:osta|bude|biti|nastavi|radi"
            r"|piše|pisati|istraž|stvara|objavljuj)[^\"\n]{0,140}$"
            rf"|^\W{{0,3}}{_SAID}(?:naš (?:rad|portal|medij)|naše novinarstvo|naša redakcija) (?:ovisi|zavisi"
            rf"|opstaje|postoji)\b"
            r"[^.\"\n]{0,30}(?:čitatelj|čitaoc|donacij|pretplat|vašoj podršci|vaše podrške|vama)\w*[^\"\n]{0,80}$"
        ),
        fires=["Vaša podrška nam pomaže ostati neovisni.", "Naš portal opstaje zahvaljujući donacijama čitatelja."],
        stays=["Vaša podrška nam pomaže pobijediti, rekao je kandidat."],
    ),
    drop(
        "subscription_offer",
        reason="appeal.subscription",
        max_words=50,
        pattern=(
            rf"^\W{{0,3}}{_SAID}(?:pretplati(?:te)? se|postani(?:te)? (?:naš |naša |digitalni |premium "
            rf"|plus )?pretplatni[kc]\w?"
            r"|odaberi(?:te)? (?:svoj |svoju )?(?:pretplatu|pretplatnički paket)|izaberi(?:te)? (?:svoju )?pretplatu"
            r"|obnovi(?:te)? pretplatu|aktiviraj(?:te)? pretplatu|produži(?:te)? pretplatu)"
            r"(?: (?:sada|odmah|ovdje|ovde|danas))?(?: na (?:naš|digital|portal|premium|plus)\w*[^.,\"\n]{0,30}?)?"
            r"(?:\W{0,3}$|[, ]{1,2}(?:i (?:čitaj|uživaj|nastavi|podrži)|već od \d|za (?:samo )?\d|od \d|uz popust"
            r"|bez oglasa|bez reklama)[^\"\n]{0,120}$)"
        ),
        fires=[
            "Pretplatite se!",
            "Postani pretplatnik i čitaj bez oglasa.",
            "Pretplatite se već od 4,99 eura mjesečno",
        ],
        stays=["Pretplatite se na autobusnu kartu do petka.", "Pretplatite se na paket s neograničenim prometom."],
    ),
    drop(
        "subscription_price",
        reason="appeal.subscription",
        where=OUTSIDE | tail(6),
        max_words=14,
        pattern=(
            r"^\W{0,3}(?:digitalna |premium |godišnja |mjesečna |mesečna )?pretplata (?:već od|samo za|za samo"
            r"|već za) \d"
            r"[^.!?\"\n]{0,40}\W{0,3}$|^\W{0,3}prvi mj?esec (?:za (?:samo )?\d[^.!?\"\n]{1,14}|besplatno"
            r"|gratis)\W{0,3}$"
        ),
        fires=["Pretplata već od 4,99 € mjesečno", "Prvi mjesec za 1 euro!"],
        stays=["Pretplata je poskupjela na 12 eura mjesečno."],
    ),
    drop(
        "subscription_benefit",
        reason="appeal.subscription",
        whole=True,
        where=OUTSIDE | tail(8),
        max_words=14,
        pattern=(
            r"(?:neograničen(?:i)? pristup (?:svim )?(?:sadržajima|člancima|tekstovima|premium sadržaju"
            r"|arhivi)(?: portala)?"
            r"|čitaj(?:te)? (?:sve )?(?:sadržaje |članke )?bez (?:oglasa|reklama|ograničenja)"
            r"|otkaži(?:te)? (?:bilo kada|kad god želi(?:š|te)|u bilo kojem trenutku|bilo kad)"
            r"|bez ugovorne obveze|isprobaj(?:te)? besplatno(?: \d{1,2} dana| mjesec dana)?"
            r"|već od \d{1,2}[.,]\d\d ?(?:€|eura|kn|km|din\.?|rsd)(?: ?/? ?(?:mj\.?|mjesečno|mesečno))?)"
        ),
        fires=["Neograničen pristup svim sadržajima", "Otkažite bilo kada", "Već od 0,99 €/mj"],
        stays=["Neograničen pristup svim sadržajima imat će samo liječnici."],
    ),
    drop(
        "subscriber_login",
        reason="appeal.subscription",
        max_words=24,
        pattern=(
            r"^\W{0,3}(?:već (?:ste|si|imate|imaš)|imate li već|jeste li već|imaš li već|imate|imaš) (?:naš "
            r"|digitalni )?"
            r"(?:pretplatni[kc]\w?|pretplatu|račun|nalog|korisnički račun|korisnički nalog|registriran\w?"
            r"|registrovan\w?|član(?:ica)?)\? ?"
            r"(?:prijavi(?:te)? se|prijava|ulogiraj(?:te)? se|ulogujte se|uloguj se)\b[^\"\n]{0,60}$"
            r"|^\W{0,3}ako (?:ste|si|već jeste"
            r"|imate) (?:već )?pretplat\w+,? (?:molimo )?(?:vas )?(?:da se )?(?:prijavi(?:te)?|ulogir\w+"
            r"|uloguj\w*)\b[^\"\n]{0,60}$"
            r"|^\W{0,3}(?:nemate|nemaš|još nemate|još nemaš) (?:korisnički )?(?:račun|nalog|profil)\? ?(?:registrir"
            r"|registruj|otvori|kreiraj|napravi)\w*[^\"\n]{0,40}$"
        ),
        fires=["Već ste pretplatnik? Prijavite se", "Već imaš račun? Prijavi se", "Nemate račun? Registrirajte se"],
        stays=["Ako ste pretplatnik, račun ćete dobiti u ponedjeljak."],
    ),
    drop(
        "register_free",
        reason="appeal.subscription",
        max_words=30,
        pattern=(
            rf"^\W{{0,3}}{_SAID}(?:registriraj(?:te)? se|registruj(?:te)? se|otvori(?:te)? (?:besplatni )?(?:račun"
            rf"|nalog)|prijavi(?:te)? se)\b[^.\"\n]{{0,30}}"
            r"(?:(?:i|za) (?:nastav(?:i|ite|ak) (?:čita|s čita)|čitaj(?:te)?\b|besplatno čita|čitanje|sudjeluj"
            r"|komentiraj|komentariši))[^\"\n]{0,80}$"
        ),
        fires=["Registrirajte se besplatno i nastavite čitati.", "Prijavite se za nastavak čitanja"],
        stays=["Registrirajte se i glasajte na vrijeme, pozvali su iz udruge."],
    ),
    drop(
        "member_request",
        reason="appeal.membership",
        max_words=50,
        pattern=(
            rf"^\W{{0,3}}{_SAID}(?:postani(?:te)?|pridruži(?:te)? se|učlani(?:te)? se)\b[^.\"\n]{{0,20}}"
            r"(?:naš(?:i|a|e)? (?:podržavatelj|podržavalac|član|prijatelj|donator|podupiratelj)\w*|(?:dio"
            r"|deo) (?:naše |čitateljske )?zajednice"
            r"|našoj zajednici|našu zajednicu|zajednici naših čita\w+|naš(?:em"
            r"|eg)? klub[au]?|našim (?:podržavateljima|članovima|čitateljima|čitaocima))\b[^\"\n]{0,140}$"
        ),
        fires=["Postanite naš član!", "Pridružite se našoj zajednici čitatelja", "Postani dio naše zajednice!"],
        stays=["Postanite darivatelji krvi.", "Pridružite se klubu čitatelja u knjižnici."],
    ),
    drop(
        "paper_subscription",
        reason="appeal.subscription",
        where=OUTSIDE | tail(5),
        max_words=26,
        pattern=(
            rf"^\W{{0,3}}{_SAID}(?:pretplati(?:te)? se na|kupi(?:te)?|naruči(?:te)?|čitaj(?:te)?"
            rf"|potraži(?:te)?)\b[^.!?\"\n]{{0,30}}"
            r"(?:(?:tiskan|štampan|papirnat|digitaln|print|pdf|elektronsk|elektroničk)\w* izdanj\w+"
            r"|novi broj (?-i:\p{Lu})|novi broj (?:tj?ednika|časopisa|magazina|lista|na kios)|novom broju"
            r"|e-novine)[^.!?\"\n]{0,50}[.!]?$"
        ),
        fires=[
            "Pretplatite se na digitalno izdanje!",
            "Kupite novi broj Obale na kioscima.",
            "Čitajte u novom broju Obale",
        ],
        stays=["Kupite ulaznicu unaprijed, savjetuju iz kazališta."],
    ),
    drop(
        "whole_text_in_paper",
        reason="appeal.subscription",
        where=OUTSIDE | tail(5),
        max_words=26,
        pattern=(
            rf"^\W{{0,3}}{_SAID}(?:cijeli|cjelovit\w?|ceo|čitav|cio|opširnij[ie]|više|nastavak"
            rf"|integralni) ?(?:članak|tekst|intervju|razgovor|priču|prilog|reportažu)?\b"
            r"[^.!?\"\n]{0,30}(?:pro)?čitajte\b[^.!?\"\n]{0,16} ?(?:u (?:tiskanom|štampanom|novom|današnjem"
            r"|sutrašnjem|subotnjem|digitalnom|print)|na kioscima)[^.!?\"\n]{2,60}[.!]?$"
            r"|^\W{0,3}(?:tekst|članak|intervju|razgovor) je (?:izvorno |prvotno )?(?:objavljen"
            r"|izašao) u (?:tiskanom|štampanom) izdanju[^.!?\"\n]{2,60}[.!]?$"
        ),
        fires=["Cijeli intervju pročitajte u tiskanom izdanju Obale.", "Opširnije čitajte u novom broju tjednika."],
        stays=["Više čitajte, savjetuje učiteljica."],
    ),
    drop(
        "gift_subscription",
        reason="appeal.subscription",
        whole=True,
        max_words=8,
        pattern=(
            r"(?:pokloni(?:te)?|daruj(?:te)?|kupi(?:te)?|naruči(?:te)?|odaberi(?:te)?) (?:digitalnu |godišnju "
            r"|mjesečnu |premium )?pretplatu(?: (?:prijatelju|na poklon|sada|ovdje))?"
        ),
        fires=["Poklonite pretplatu", "Kupi pretplatu"],
        stays=["Pretplatu poklonite djedu."],
    ),
    drop(
        "ad_blocker_request",
        reason="legal.paywall",
        max_words=60,
        pattern=(
            r"^\W{0,3}(?:(?:čini se|izgleda|primijetili smo|primetili smo|vidimo),? da (?:koristi(?:te|š)|imate"
            r"|imaš)|koristi(?:te|š) li|koristi(?:te|š)|molimo(?: vas| te)?,? (?:da )?(?:isključi|ugasi"
            r"|onemogući)\w*)"
            r"[^.!?\"\n]{0,30}(?:ad ?-?block|blokator\w* (?:oglasa|reklama)|bloker\w* (?:oglasa"
            r"|reklama))\w*[^\"\n]{0,240}$"
        ),
        fires=["Čini se da koristite AdBlock.", "Molimo vas isključite blokator oglasa i podržite rad redakcije."],
        stays=["Blokatori oglasa portalima odnose trećinu prihoda."],
    ),
]
