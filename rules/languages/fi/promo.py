"""Finnish promotion: newsletters, apps, alerts, podcasts, events and shops."""

from cleaner.rule import TAIL, drop

# A sentence that opens the block or follows another one; not speech that is reported or that a dash opens.
S = (
    r"^(?!- )"
    r"(?!.{0,300} (?:sanoo|sanoi|kertoo|kertoi|kehottaa|neuvoo|vinkkaa|muistuttaa|vetoaa|pyytää|toteaa"
    r"|varoittaa|arvioi|kirjoittaa|ehdottaa)\.?$)"
    r"(?:.{0,300}?[.!?:…-] )?"
)

RULES = [
    drop(
        "newsletter_sign_up",
        reason="promo.newsletter",
        pattern=S
        + r"(?:tilaa|liity|ilmoittaudu|rekisteröidy|saat|haluatko|älä missaa|aloita (?:päiväsi|aamusi))\b[^.!?]{0,60}"
        r"\b(?:uutiskirjeemme|viikkokirjeemme|aamukirjeemme|kirjeemme|uutiskirjeitämme|postituslistallemme"
        r"|uutiskirjeen tilaajaksi|(?:ilmainen |maksuton |maksuttoman |[\w-]+n |päivittäinen )?(?:uutiskirje"
        r"|uutiskirjeen|viikkokirje|aamukirje)(?= (?:tästä|sähköpostiisi|suoraan|ja saat|ja saa|niin|maksutta"
        r"|ilmaiseksi|tänne|tilaamalla)|[.,!?]? ?$|, niin|, jotta|\?))",
        max_words=120,
        fires=[
            "Tilaa uutiskirjeemme ja saat toimituksen parhaat palat.",
            "Älä missaa mitään! Tilaa Rannikkolehden uutiskirje tästä.",
            "Liity postituslistallemme.",
        ],
        stays=[
            "Asukkaat voivat tilata kaupungin uutiskirjeen, joka ilmestyy neljästi vuodessa.",
            "Puolue alkoi tammikuussa lähettää uutiskirjettä jäsenilleen.",
        ],
    ),
    drop(
        "news_in_your_inbox",
        reason="promo.newsletter",
        pattern=S
        + r"(?:haluatko|saat|saa|tilaa|lähetämme|poimimme|kokoamme|ota)\b[^.!?]{0,110}(?:suoraan )?(?:sähköpostiisi"
        r"|sähköpostiin\b|postilaatikkoosi|sähköpostilaatikkoosi)",
        max_words=80,
        fires=[
            "Saat päivän tärkeimmät uutiset suoraan sähköpostiisi joka aamu.",
            "Haluatko lisää reseptejä sähköpostiisi?",
        ],
        stays=["Työntekijät saivat päätöksen sähköpostiinsa, ammattiliitto kertoo.", "Viesti tuli sähköpostiin yöllä."],
    ),
    drop(
        "newsletter_form",
        reason="promo.newsletter",
        pattern=r"(?:syötä |kirjoita |anna )?sähköposti(?:osoite(?:esi)?|osoitteesi|si)|(?:tilaa )?(?:uutiskirje(?:et"
        r"|emme)?|viikkokirje)(?: (?:tästä|nyt|ilmaiseksi))?|kiitos tilauksesta(?:si)?|tilaa uutiskirje(?:emme)?"
        r"|kyllä kiitos,? haluan [^.!?]{3,60}|tilaa kirje",
        whole=True,
        max_words=9,
        fires=["Syötä sähköpostiosoitteesi", "Uutiskirje", "Tilaa uutiskirje tästä"],
        stays=[
            "Sähköpostiosoite vuoti verkkoon, yhtiö vahvistaa.",
            "Uutiskirjeet ja mainokset täyttivät laatikon hänen palatessaan.",
        ],
    ),
    drop(
        "newsletter_consent",
        reason="promo.newsletter",
        pattern=r"(?:tilaamalla|rekisteröitymällä|klikkaamalla|painamalla|lähettämällä"
        r"|kirjautumalla)\b.{0,60}(?:hyväksyt"
        r"|hyväksyn|suostut|suostun|annat luvan)|(?:hyväksyn|suostun),? .{0,60}(?:henkilötieto\w+|markkinoin\w+"
        r"|uutiskirje\w*)|voit (?:milloin tahansa )?(?:peruuttaa|perua) (?:uutiskirjeen|uutiskirjetilauksen"
        r"|suostumuksesi)",
        max_words=100,
        fires=["Tilaamalla uutiskirjeen hyväksyt käyttöehdot.", "Voit perua uutiskirjeen koska vain."],
        stays=[
            "Ilmoittautumalla osallistujat hyväksyvät, että juoksu kuvataan.",
            "Hyväksyn kritiikin, ministeri sanoo.",
        ],
    ),
    drop(
        "get_our_app",
        reason="promo.app",
        pattern=S + r"(?:lataa|asenna|hanki|ota käyttöön|kokeile)\b(?: jo| myös)? (?:uutissovelluksemme|sovelluksemme"
        r"|(?:[\w-]+ ){0,2}[\w-]+n (?:uusi |ilmainen |maksuton )?(?:uutis)?sovellus\b|\S+-sovellus\b"
        r"|uutissovellus\b|sovellus (?:ilmaiseksi|maksutta|tästä|ja (?:saat|lue|seuraa))"
        r"|(?:[\w-]+ ){0,2}sovellus (?:iphonelle|androidille|ios))",
        max_words=60,
        fires=[
            "Lataa sovelluksemme ja lue uutiset missä tahansa.",
            "Lataa Rannikkolehden sovellus App Storesta.",
            "Hanki sovellus tästä, iPhonelle tai Androidille.",
        ],
        stays=[
            "Matkustajia pyydetään lataamaan bussiyhtiön sovellus ennen lomaa.",
            "Älä lataa tuntemattomia sovelluksia, poliisi varoittaa.",
        ],
    ),
    drop(
        "app_button",
        reason="promo.app",
        pattern=r"(?:lataa|avaa|asenna|hanki) (?:uutis)?sovellu(?:s|ksessa|ksemme)(?: (?:nyt|tästä|ilmaiseksi))?"
        r"|(?:lataa"
        r"|hae|saatavilla) (?:app storesta|google playsta|google play(?:ssa)?)(?: (?:ja|tai) (?:app storesta"
        r"|google playsta))?|lue sovelluksessa",
        whole=True,
        max_words=7,
        fires=["Lataa sovellus", "Lataa App Storesta", "Avaa sovelluksessa", "Saatavilla Google Playssa"],
        stays=["Lataa sovellus ennen kuin nouset bussiin, yhtiö neuvoo.", "Avaa sovellus ja paina punaista nappia."],
    ),
    drop(
        "alerts",
        reason="promo.push",
        pattern=S + r"(?:ota|salli|laita|kytke|tilaa|haluatko|saat"
        r"|älä missaa)\b[^.!?]{0,40}(?:(?:push-?)?ilmoitukset (?:käyttöön|päälle|puhelimeesi)|uutisilmoitu\w+"
        r"|push-ilmoitu\w+|ilmoituksen(?: (?:puhelimeesi|kun|uusista))|uutishälyty\w+)",
        max_words=40,
        fires=["Ota ilmoitukset käyttöön, niin et missaa mitään.", "Haluatko uutisilmoitukset puhelimeesi?"],
        stays=[
            "Tutkijat pyysivät nuoria sulkemaan ilmoitukset yöksi.",
            "Vanhemmat, jotka saavat koululta ilmoituksia, stressaantuvat enemmän, tutkimus kertoo.",
        ],
    ),
    drop(
        "podcast_line",
        reason="promo.podcast",
        pattern=r"^(?:kuuntele|tilaa|uusi jakso)\b[^.!?]{0,100}?(?:podcast(?:in|ia|it)?|jakso|jakson|sarja|ohjelma"
        r"|koko haastattelu|haastattelu)\b[^.!?]{0,60}?(?:tästä|alta|yltä|yle areena\w*|areena\w*|spotify\w*"
        r"|apple podcast\w*|supla\w*|podimo\w*|podcast-?sovellu\w+|podcast-?palvelu\w+)[^.!?]{0,50}[.!]?$"
        r"|^kuuntele (?:koko )?(?:jakso|podcast|haastattelu|ohjelma|uusin jakso)(?: (?:tästä|tästä linkistä|nyt"
        r"|alta))?[.!:]?$|^(?:podcast|kuuntele|kuuntele myös|radio): ?(?-i:[\p{Lu}\d\"'])",
        max_words=30,
        fires=["Kuuntele koko jakso Yle Areenassa.", "Kuuntele podcast tästä.", "Kuuntele: Näin laiva päätyi pohjaan"],
        stays=[
            "Kuuntele kehoasi ja lepää, lääkäri neuvoo.",
            "Ohjelma lähetetään sunnuntaina, ja haastattelu jää arkistoon, kanava kertoo.",
        ],
    ),
    drop(
        "watch_programme",
        reason="promo.podcast",
        pattern=r"^(?:katso|seuraa|striimaa)\b[^.!?]{0,100}(?:yle areena\w*|areenas\w+|katsomo\w*|mtv katsom\w+"
        r"|ruudus\w+"
        r"|ruutu\w*|viaplay\w*|hbo max\w*|tv1:s\w+|tv2:s\w+|mtv3:lla|nelosella)(?: (?:tästä|nyt|kello|tänään"
        r"|alkaen)[^.!?]{0,40})?[.!]?$|^katso (?:koko )?(?:ohjelma|jakso|haastattelu|sarja|dokumentti"
        r"|lähetys)(?: (?:tästä|nyt|kokonaan|alta))*[.!:]?$",
        max_words=22,
        fires=["Katso koko ohjelma Yle Areenasta.", "Katso dokumentti tästä", "Katso kaikki jaksot Katsomosta nyt"],
        stays=["Katso eteesi, poliisi varoittaa.", "Sarjaa on katsottu miljoona kertaa Yle Areenassa, yhtiö kertoo."],
    ),
    drop(
        "buy_or_book_here",
        reason="promo.product",
        pattern=r"(?:osta|tilaa|varaa)(?: (?:kirja|liput|lippu|lippusi|tuote|matka|paikka|paikkasi|äänikirja|e-kirja"
        r"|irtonumero|se|ne|lehti))* (?:tästä|täältä|nyt|heti|verkosta|verkkokaupasta|verkkokaupastamme)"
        r"|(?:siirry |osta )?(?:verkkokauppaan|kauppaan|tarjoukseen)|(?:katso|tarkista|vertaa) (?:hinta|hinnat"
        r"|hintoja|tarjous)(?: (?:tästä|täältä|\S+))?|hinta alkaen \d[\d ,]* ?(?:€|euroa)",
        whole=True,
        max_words=7,
        fires=["Osta kirja tästä", "Siirry verkkokauppaan", "Varaa lippusi nyt", "Katso hinta täältä"],
        stays=["Osta ruokaa varastoon, viranomaiset neuvovat.", "Varaa aika lääkäriin, kaupunki kehottaa."],
    ),
    drop(
        "event_of_ours",
        reason="promo.event",
        pattern=r"^(?:ilmoittaudu|varaa paikka(?:si)?|osta liput|tervetuloa|tule)\b[^.!?]{0,60}(?:tilaisuuteemme"
        r"|tapahtumaamme|seminaariimme|webinaariimme|lukijailtaamme|lukijamatkallemme|lukijamatkoillemme"
        r"|koulutukseemme|kurssillemme|keskustelutilaisuuteemme)",
        where=TAIL,
        max_words=40,
        fires=[
            "Varaa paikkasi seuraavaan tilaisuuteemme!",
            "Tervetuloa lukijailtaamme kulttuuritalolle 4. toukokuuta.",
        ],
        stays=[
            "Ilmoittaudu juoksuun perjantaihin mennessä, järjestäjä muistuttaa.",
            "Tilaisuuteemme tuli odotettua enemmän väkeä, rehtori kertoo.",
        ],
    ),
]
