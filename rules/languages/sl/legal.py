"""Slovene legal lines and page furniture."""

from cleaner.rule import OUTSIDE, drop, tail

RULES = [
    drop(
        "copyright_line",
        reason="legal.copyright",
        max_words=80,
        pattern=r"^\W{0,3}(?:©[^\"\n]{0,80}|copyright[^\"\n]{0,60})?(?:vse (?:avtorske )?pravice (?:so )?(?:pridržane|zadržane)|avtorske pravice (?:so )?(?:pridržane|zaščitene))\b[^\"\n]{0,260}$"
        r"|^\W{0,3}(?:kopiranje|razmnoževanje|ponovna objava|objava|objavljanje|uporaba|povzemanje|reproduciranje|vsakršna uporaba)\b[^.\"\n]{0,140}"
        r"(?:brez (?:\w+ )?(?:pisnega |predhodnega )?(?:pisnega )?(?:dovoljenja|soglasja)|ni dovoljen\w?|je prepovedan\w?|le z dovoljenjem|samo z dovoljenjem)\b[^\"\n]{0,30}(?:uredništva|izdajatelja|založnika)[^\"\n]{0,60}$",
        fires=[
            "© 2021 Obala Media. Vse pravice pridržane.",
            "Kopiranje vsebin brez pisnega dovoljenja uredništva ni dovoljeno.",
        ],
        stays=[
            "Avtorske pravice so zapletena reč, priznava.",
            "Uporaba fotografij brez dovoljenja avtorja je kazniva.",
        ],
    ),
    drop(
        "reprint_with_link",
        reason="legal.copyright",
        where=OUTSIDE | tail(5),
        max_words=50,
        pattern=r"^\W{0,3}(?:ob|pri) (?:povzemanju|uporabi|objavi|navajanju|citiranju) (?:\w+ )?(?:vsebin|vsebine|člankov|članka|besedil|gradiva)\b[^.\"\n]{0,70}(?:povezav|navedb|vir)\w*[^\"\n]{0,100}$",
        fires=["Ob povzemanju vsebin je obvezna navedba vira s povezavo na članek."],
        stays=["Pri uporabi plina je obvezen pregled dimnika."],
    ),
    drop(
        "paywall_notice",
        reason="legal.paywall",
        max_words=45,
        pattern=r"^\W{0,3}(?:(?:ta |celoten |celotna |ogled |branje )?(?:članek|prispevek|vsebina|besedilo|članka)) (?:je |so )?(?:na voljo |dostop\w+ |namenjen\w? |v celoti na voljo )?(?:je )?(?:le|samo|zgolj) (?:za )?(?:naš\w+ )?(?:naročnik|registriran|prijavljen)\w+(?: (?:uporabnik|bralc)\w+)?[.!]?\W{0,3}$"
        r"|^\W{0,3}(?:za (?:branje|ogled|dostop do|nadaljevanje branja)[^.\"\n]{0,50}(?:potrebujete (?:naročnino|dostop)|se (?:prijavite|naročite|registrirajte)|je potrebna (?:naročnina|prijava|registracija))|če želite (?:brati|prebrati|nadaljevati)[^.\"\n]{0,50}(?:se (?:prijavite|naročite)|prijavite se|naročite se|sklenite)"
        r"|preostal(?:a|e|o|i) (?:vam|ti)? ?(?:je|so|sta) še \d{1,2} (?:brezplačn\w+ )?(?:član|vsebin)|prebrali ste (?:vse )?\d{0,2} ?brezplačn\w+ (?:član|vsebin)|brali ste brezplačn)[^\"\n]{0,100}$|^\W{0,3}(?:samo za naročnike|vsebina za naročnike|le za naročnike|za naročnike|članek za naročnike)\W{0,3}$",
        fires=[
            "Članek je dostopen samo naročnikom.",
            "Za branje celotnega članka potrebujete naročnino.",
            "Prebrali ste 5 brezplačnih člankov",
        ],
        stays=["Ta članek zakona velja samo za kmete.", "Za branje novih vlog so potrebovali tri tedne."],
    ),
    drop(
        "cookie_notice",
        reason="legal.cookie",
        max_words=110,
        pattern=r"^\W{0,3}(?:ta |naša |naše |to )?(?:spletna stran|spletno mesto|spletišče|portal) uporablja (?:\w+ )?piškotke(?:\W{0,3}$|[.] | za (?:boljš|zagot|izboljš|nemoten|delovanj|analiz)|, da (?:vam|bi|lahko))|(?:^\W{0,3}|[.!] )(?:na (?:tej|naši|našem)[^.\"\n]{0,30} )?uporabljamo (?:\w+ )?piškotke|^\W{0,3}z (?:obiskom|uporabo|nadaljevanjem)[^.\"\n]{0,50}(?:strinjate|soglašate)[^.\"\n]{0,30}piškotk"
        r"|^\W{0,3}(?:strinjam se s|sprejmi|sprejmem|zavrni|dovoli|nastavitve|politika|uporaba|upravljanje|o)(?: vse| uporabo| s)? ?piškotk(?:e|ov|i|ih)\W{0,3}$",
        fires=[
            "Spletno mesto uporablja piškotke za boljšo uporabniško izkušnjo.",
            "Uporabljamo piškotke",
            "Sprejmi vse piškotke",
        ],
        stays=[
            "Spletna stran uporablja piškotke brez privolitve, opozarjajo.",
            "Podjetje je ljudem sledilo s piškotki brez privolitve.",
        ],
    ),
    drop(
        "terms_line",
        reason="legal.terms",
        max_words=45,
        pattern=r"^\W{0,3}(?:s (?:klikom|prijavo|pošiljanjem|potrditvijo)[^.\"\n]{0,60}|z (?:oddajo|registracijo|naročilom|uporabo)[^.\"\n]{0,60}|prebral(?:a|i)? (?:sem|smo)[^.\"\n]{0,20}|strinjam se s|sprejemam)"
        r"(?<=strinjate|strinjam se s|sprejemate|sprejemam|soglašate|potrjujem|se strinjam) ?[^.\"\n]{0,30}(?:splošn\w+ pogoj\w+|pogoj\w+ (?:uporabe|poslovanja)|politik\w+ zasebnosti|pravil\w+ zasebnosti)[^\"\n]{0,80}$",
        fires=[
            "S klikom na gumb se strinjate s splošnimi pogoji.",
            "Strinjam se s pogoji uporabe in politiko zasebnosti",
        ],
        stays=[
            "S prijavo se uporabniki strinjajo s splošnimi pogoji, ki jih je sodišče razveljavilo.",
            "Sprejemam pogoje sodišča, je dejal.",
        ],
    ),
    drop(
        "opinion_disclaimer",
        reason="legal.disclaimer",
        where=OUTSIDE | tail(5),
        max_words=50,
        pattern=r"^\W{0,3}(?:mnenja?|stališč[ae]|zapis|kolumna|komentar|prispevek|članek|besedilo)\b[^.\"\n]{0,60}(?:ne (?:odraža|izraža|izražajo|odražajo|predstavlja)\w*|ni(?:so)? nujno|izraža(?:jo)? (?:osebno )?(?:stališče|mnenje) avtor)\w*[^.\"\n]{0,40}(?:uredništv|avtor|medija|redakcij)\w*[^\"\n]{0,80}$"
        r"|^\W{0,3}(?:uredništvo|portal|izdajatelj)[^.\"\n]{0,20} ne (?:odgovarja|prevzema odgovornosti) za (?:vsebino|komentar|mnenja|točnost)\w*[^\"\n]{0,80}$"
        r"|^\W{0,3}(?:informacije|vsebina|članek|prispevek)[^.\"\n]{0,40}(?:je informativne narave|so informativne narave|zgolj informativn\w+|ne (?:pomeni|predstavlja|predstavljajo) (?:naložbenega|zdravniškega|finančnega) (?:nasveta|priporočila))[^\"\n]{0,100}$",
        fires=[
            "Mnenja avtorjev ne odražajo nujno stališč uredništva.",
            "Članek ne predstavlja naložbenega priporočila.",
        ],
        stays=["Mnenja prebivalcev o mostu se razhajajo."],
    ),
    drop(
        "affiliate_note",
        reason="legal.affiliate",
        max_words=45,
        pattern=r"^\W{0,3}(?:članek|prispevek|besedilo|ta članek|vsebina) (?:vsebuje (?:partnerske|oglasne|affiliate) povezave|je (?:sponzoriran|oglasn))\w*[^\"\n]{0,120}$"
        r"|(?:lahko prejmemo|prejmemo|dobimo) (?:manjšo |majhno )?provizijo",
        fires=["Članek vsebuje partnerske povezave.", "Če kupite prek povezave, lahko prejmemo manjšo provizijo."],
        stays=["Članek vsebuje napake, trdi minister."],
    ),
    drop(
        "page_button",
        reason="nav.page",
        whole=True,
        max_words=7,
        pattern=r"(?:nazaj na (?:vrh|začetek|domov|prvo stran|seznam|naslovnico)|na vrh(?: strani)?|na začetek strani|na prvo stran|domača stran|skoči na (?:vsebino|glavno vsebino)|preskoči na (?:vsebino|glavno vsebino)|pojdi na vsebino"
        r"|prijava / registracija|prijavi se|prijavite se|registriraj(?:te)? se|pozabljeno geslo\??|iskalnik|išči po strani|odpri meni|zapri(?: meni| oglas| okno)?|glavni meni"
        r"|politika (?:zasebnosti|piškotkov)|varstvo (?:osebnih )?podatkov|varovanje zasebnosti|splošni pogoji(?: uporabe| poslovanja)?|pogoji uporabe|pravno obvestilo|oglaševanje|kontaktirajte nas|kolofon|o nas|zemljevid strani"
        r"|naslednja (?:stran|novica|objava)|prejšnja (?:stran|novica|objava)|naslednji (?:članek|prispevek)|prejšnji (?:članek|prispevek)|naloži več|vse kategorije|nastavitve zasebnosti)",
        fires=["Splošni pogoji", "Naslednji članek", "Nazaj na vrh"],
        stays=["Nazaj na sonce", "Naslednja postaja: morje"],
    ),
]
