"""Finnish legal notes, consent, paywalls, trust boxes and page furniture."""

from cleaner.rule import OUTSIDE, drop, head, tail

RULES = [
    drop(
        "copyright_line",
        reason="legal.copyright",
        pattern=r"^(?:©|\(c\)|copyright)[^\n]{0,120}(?:oikeudet|kopioint\w+|ei saa|tekijänoike\w+)"
        r"|^kaikki oikeudet (?:pidätetään|muutoksiin)|^(?:tämä |kaikki |sivuston |lehden )?(?:materiaali|sisältö"
        r"|aineisto|artikkeli|juttu)\b[^.!?]{0,50}(?:tekijänoikeu\w+ suojattu\w*|suojattu\w* tekijänoikeu\w+)"
        r"|^(?:aineiston|materiaalin|artikkelin|tekstin|sisällön) (?:kopiointi|lainaaminen|jakelu|julkaiseminen"
        r"|kopioiminen)\b[^.!?]{0,60}(?:kielletty|ilman lupaa|luvalla)",
        max_words=80,
        fires=[
            "© Rannikkolehti 2024. Kaikki oikeudet pidätetään.",
            "Sivuston sisältö on tekijänoikeuslailla suojattu.",
            "Aineiston kopiointi ilman lupaa on kielletty.",
        ],
        stays=[
            "Tekijänoikeus kuviin kuuluu kuolinpesälle, hovioikeus katsoi.",
            "Avainten kopiointi yleistyy, lukkoseppä kertoo.",
        ],
    ),
    drop(
        "opinion_notice",
        reason="legal.disclaimer",
        pattern=r"^(?:tämä|teksti|kyseessä) on (?:\S+ )?(?:mielipidekirjoitus|mielipide|kolumni|lukijan mielipide"
        r"|kommentti|pääkirjoitus|analyysi|näkökulma|pakina|vieraskirjoitus)(?:\.?$|[^.!?]{0,60}(?:\. "
        r"|,).{0,160}(?:kirjoittajan|toimitus|kanta|mielipitei|näkemy))|^(?:kirjoituksen|tekstin|jutun|kolumnin"
        r"|blogin) (?:mielipiteet|näkemykset)[^.!?]{0,40}(?:kirjoittajan|omia)|^(?:mielipiteet"
        r"|näkemykset) ovat kirjoittajan\b|^(?:mielipidekirjoitukset|kolumnit"
        r"|kirjoitukset) eivät (?:välttämättä )?(?:edusta|vastaa) (?:lehden|toimituksen|\S+n)\b|^(?:juttu"
        r"|artikkeli|teksti|sisältö) ei (?:ole|korvaa) (?:sijoitus|lääkäri|lääketieteelli)\w*",
        max_words=70,
        fires=[
            "Tämä on mielipidekirjoitus. Siinä esitetyt näkemykset ovat kirjoittajan omia.",
            "Tämä on kolumni.",
            "Kolumnin näkemykset ovat kirjoittajan omia.",
        ],
        stays=[
            "Tämä on analyysi verestä, lääkäri selittää ja näyttää koeputkea.",
            "Mielipiteet muurista jakautuvat Turussa.",
        ],
    ),
    drop(
        "old_article_note",
        reason="legal.disclaimer",
        pattern=r"^(?:tämä )?(?:juttu|artikkeli|uutinen) on (?:yli|vanhempi kuin) (?:\d+|vuoden|kaksi|kahden"
        r"|kolmen)(?: vuotta)? ?(?:vanha)?[.!]?$",
        max_words=22,
        fires=["Tämä artikkeli on yli vuoden vanha.", "Juttu on yli 2 vuotta vanha."],
        stays=["Artikkeli on kolme sivua pitkä ja kertoo kalastuksesta.", "Talo on yli 200 vuotta vanha."],
    ),
    drop(
        "sponsored_note",
        reason="legal.affiliate",
        pattern=r"(?:juttu|artikkeli|teksti|sivu|sisältö|postaus) sisältää (?:mainos|affiliate|kumppanuus|maksettuja"
        r"|kaupallisia )[\w-]*(?:link\w+)?|^(?:kaupallinen )?yhteistyössä(?: mukana)?:? (?-i:\p{Lu})[^.!?]{1,40}$"
        r"|^(?:tämä|juttu|artikkeli|sisältö) (?:on|on toteutettu|tehtiin) (?:maksettu mainos|kaupallinen yhteistyö"
        r"|sponsoroitu|mainostajan|osa kaupallista|mainossisältöä|kaupallisessa yhteistyössä"
        r"|yhteistyössä (?-i:\p{Lu})\S+ kanssa)[^.!?]{0,60}|(?:saamme|voimme saada|sivusto saa) (?:komission"
        r"|provision|palkkion|korvauksen)\b.{0,60}(?:link|osto|osta)",
        max_words=60,
        fires=[
            "Artikkeli sisältää mainoslinkkejä.",
            "Juttu on kaupallinen yhteistyö Sähkötalon kanssa.",
            "Voimme saada provision, jos ostat linkkien kautta.",
        ],
        stays=[
            "Yhteistyössä kaupungin kanssa poliisi aloittaa partioinnin.",
            "Sisältö sisältää paljon hyvää, kriitikko kirjoittaa.",
        ],
    ),
    drop(
        "cookie_prompt",
        reason="legal.cookie",
        pattern=r"^(?:käytämme|me käytämme|me ja kumppanimme käytämme|(?:tämä )?sivusto(?:mme)? käyttää"
        r"|palvelumme käyttää) (?:välttämättömiä )?evästeitä\b|(?:sinun (?:on|täytyy|pitää)|voidaksesi (?:nähdä"
        r"|katsoa|lukea)|(?:nähdäksesi|näyttääksesi|katsoaksesi) (?:sisällön|upotuksen|tämän"
        r"|videon))\b[^.!?]{0,50}(?:hyväksyä|hyväksy|sallia|salli)\b[^.!?]{0,40}eväste\w*|(?:jatkamalla"
        r"|klikkaamalla|käyttämällä)\b.{0,60}hyväksyt\b.{0,60}(?:eväste|ehdot|käyttöeh|tietosuoj)|(?:sisältöä"
        r"|upotusta|videota|julkaisua) ei (?:voida|voi|voitu) näyttää|^(?:tämä |upotettu )?(?:sisältö|upotus"
        r"|video) (?:on|tulee|ladataan) (?:ulkoisesta|kolmannen osapuolen|facebookista|instagramista|x:stä"
        r"|twitteristä|youtubesta|tiktokista)",
        max_words=120,
        fires=[
            "Käytämme evästeitä parantaaksemme käyttökokemustasi.",
            "Nähdäksesi sisällön sinun on hyväksyttävä, tai salli evästeet asetuksista.",
            "Sisältöä ei voida näyttää evästeasetusten vuoksi.",
        ],
        stays=[
            "Virasto käyttää evästeitä kävijöiden seuraamiseen, päätöksestä ilmenee.",
            "Käytämme kakuissa voita ja sokeria, leipuri kertoo.",
        ],
    ),
    drop(
        "consent_button",
        reason="legal.cookie",
        pattern=r"(?:hyväksy|salli|hylkää|hallitse|muokkaa|vain)(?: (?:kaikki|vain|välttämättömät|valitut|evästeet"
        r"|evästeitä|suostumus(?:ta)?|asetukset|asetuksia|evästeasetuksia))+(?: ja (?:sulje|jatka|näytä sisältö))?"
        r"|eväste(?:asetukset|et|käytännöt|käytäntö|seloste)|(?:näytä|salli) (?:ulkoinen )?(?:sisältö|upotus"
        r"|julkaisu)|hyväksyn|hyväksy|ymmärrän",
        whole=True,
        max_words=6,
        fires=["Hyväksy kaikki evästeet", "Evästeasetukset", "Vain välttämättömät", "Näytä sisältö"],
        stays=["Hyväksy virheesi, psykologi neuvoo.", "Salli lapsen leikkiä, kirjoittaja vetoaa."],
    ),
    drop(
        "paywall_line",
        reason="legal.paywall",
        pattern=r"^(?:tämä )?(?:juttu|artikkeli|sisältö|koko juttu)\b(?: (?:on|kuuluu|näkyy|vaatii"
        r"|avautuu))[^.!?]{0,40}(?:tilaajille|tilaajil\w+|tilauksen|tilaajien|vaatii kirjautumi\w+|maksullis\w+"
        r"|kirjautuneille|jäsenille)|^(?:oletko jo|jo|oletko) (?:digi)?(?:tilaaja|asiakas|jäsen)\b[^.!?]{0,20}\?(?=\W*$|.{0,60}\b(?:kirjaudu|luo|lue|rekisteröidy|tilaa|ota|jatka|aktivoi|kokeile)\b)"
        r"|^onko sinulla jo (?:tilaus|tunnus|digitilaus|tunnukset)[^.!?]{0,20}\?(?=\W*$|.{0,60}\b(?:kirjaudu|luo|lue|rekisteröidy|tilaa|ota|jatka|aktivoi|kokeile)\b)|^(?:kirjaudu|rekisteröidy"
        r"|tilaa)\b[^.!?]{0,40}(?:lukeaksesi|jatkaaksesi|ja lue|ja jatka|niin pääset|nähdäksesi|lukemista)"
        r"|^(?:haluatko lukea|jatkaaksesi lukemista|lue (?:koko )?juttu (?:tilaamalla|tilaajana|kirjautumalla))\b"
        r"|^olet (?:jo )?(?:lukenut|käyttänyt)\b[^.!?]{0,40}(?:ilmai\w+|maksuttom\w+"
        r"|vapaa\w*)[^.!?]{0,30}(?:jutu\w+|artikkel\w+)|^(?:vain|eksklusiivisesti) (?:\S+ )?tilaajille\b|^(?:avaa"
        r"|lue) (?:tämä )?(?:juttu|artikkeli) (?:rekisteröitymällä|kirjautumalla|tilaamalla|tunnuksilla)",
        max_words=60,
        fires=[
            "Kirjaudu sisään lukeaksesi koko jutun.",
            "Oletko jo tilaaja? Kirjaudu sisään.",
            "Tämä juttu on vain tilaajille.",
            "Olet lukenut kuukauden ilmaiset jutut.",
        ],
        stays=[
            "Artikkeli on yksi kolmesta, jotka todettiin plagiaateiksi, ja tutkija joutuu lähtemään.",
            "Kirjaudu ja maksa lasku perjantaihin mennessä, sähköyhtiö kirjoittaa asiakkailleen.",
        ],
    ),
    drop(
        "terms_line",
        reason="legal.terms",
        pattern=r"(?:(?:tietosuojaseloste|tietosuojakäytäntö|tietosuoja|rekisteriseloste|käyttöehdot|tilausehdot"
        r"|palvelun ehdot|keskustelun säännöt|keskusteluohjeet|kommentoinnin säännöt|evästeet|evästekäytännöt"
        r"|saavutettavuusseloste|saavutettavuus|yleiset ehdot|ehdot)(?: (?:ja|&|,|\|) ?)?){1,6}"
        r"|(?:tätä )?sivusto(?:a)? (?:on suojattu|suojaa) recaptcha[^!?]{0,120}|näin käsittelemme henkilötieto\w+",
        whole=True,
        max_words=20,
        fires=["Tietosuojaseloste", "Käyttöehdot ja tietosuoja", "Näin käsittelemme henkilötietojasi"],
        stays=["Ehdot ovat neuvottelua varten.", "Tietosuoja ja yksityisyys puhuttivat kaksi tuntia."],
    ),
    drop(
        "how_we_work",
        reason="legal.trust",
        pattern=r"^(?:näin (?:\S+ )?(?:teemme|toimitus tekee|työskentelemme|käytämme)\b[^.!?]{0,30}(?:journalismi\w*"
        r"|juttu\w*|uutis\w+|lähte\w+|tekoäly\w*|faktantarkist\w+)|lue lisää (?:siitä,? )?(?:miten"
        r"|kuinka) (?:toimitus|toimituksemme|teemme|työskentelemme)|miksi (?:voit )?luottaa)"
        r"|^(?-i:\p{Lu})\S+(?: \S+)? (?:noudattaa|on sitoutunut|kuuluu"
        r"|sitoutuu)[^.!?]{0,30}(?:journalistin ohje\w+|julkisen sanan neuvosto\w*)"
        r"|^noudatamme (?:journalistin ohjeita|julkisen sanan)|^(?:juttu|artikkeli|tiivistelmä|otsikko|käännös"
        r"|teksti)[^.!?]{0,40}(?:tekoälyn avulla|tekoälyllä|tekoälyn tekemä|tekoälyn tuottama"
        r"|automaattisesti (?:tuotettu|käännetty))",
        max_words=60,
        fires=[
            "Näin käytämme tekoälyä toimituksessa",
            "Rannikkolehti noudattaa Journalistin ohjeita.",
            "Tiivistelmä on tehty tekoälyn avulla ja toimittaja on tarkistanut sen.",
        ],
        stays=[
            "Näin teemme työtä lasten kanssa, johtaja kertoo.",
            "Kuka luottaa koneeseen enemmän kuin ihmiseen, filosofi kysyy.",
        ],
    ),
    drop(
        "page_furniture",
        reason="nav.page",
        pattern=r"kirjaudu(?: (?:sisään|ulos|tästä))?|oma (?:tili|sivu|profiili)|omat (?:sivut|tiedot)|valikko"
        r"|päävalikko"
        r"|(?:avaa|sulje|näytä|piilota) (?:valikko|haku|ikkuna|lisää|vähemmän|faktalaatikko)|(?:siirry |takaisin "
        r"|palaa )(?:ylös|alkuun|etusivulle|sivun alkuun|sisältöön|pääsisältöön|artikkeliin|hakuun|juttuun)"
        r"|etusivu|hae(?: sivustolta)?|haku|sulje|näköislehti|asiakaspalvelu|yhteystiedot|tietoa meistä"
        r"|mediatiedot|mainosta(?: meillä)?|avoimet työpaikat|arkisto|ristikot|tv-ohjelmat|rss|ladataan(?: lisää)?"
        r"|odota hetki|päivitä sivu|sivua ei voitu [^.!?]{3,30}|takaisin|asetukset|ohjeet|lukulista"
        r"|yritä uudelleen|tilaajapalvelu|ilmoita",
        whole=True,
        max_words=5,
        where=OUTSIDE,
        fires=["Kirjaudu sisään", "Siirry etusivulle", "Takaisin ylös", "Siirry sisältöön", "Asiakaspalvelu"],
        stays=["Kirjaudu ulos joskus, tutkija neuvoo.", "Sulje ovi, hän huusi."],
    ),
    drop(
        "page_furniture_anywhere",
        reason="nav.page",
        pattern=r"(?:siirry|takaisin|palaa|hyppää) (?:etusivulle|sivun alkuun|suoraan sisältöön|sisältöön|pääsisältöön"
        r"|navigaatioon)|ohita (?:mainos|navigaatio|upotus)|näytä (?:lisää|vähemmän|enemmän)|piilota|sulje ikkuna"
        r"|ladataan(?: lisää| sisältöä)?[.…]*|jokin meni (?:pieleen"
        r"|vikaan)(?:[.,] yritä (?:myöhemmin )?uudelleen)?",
        whole=True,
        max_words=5,
        fires=["Siirry sisältöön", "Näytä lisää", "Siirry etusivulle", "Ladataan…"],
        stays=["Näytä lisää ymmärrystä liikenteessä, poliisi kehottaa.", "Jokin meni pieleen yöllä, ja juna pysähtyi."],
    ),
    drop(
        "machine_summary",
        reason="legal.trust",
        where=OUTSIDE | head(8) | tail(6),
        max_words=22,
        pattern=r"^\W{0,3}(?:tämän )?(?:tiivistelm|käännök|yhteenve)\w+ on (?:tehnyt|laatinut|luonut|kirjoittanut|kääntänyt|tehty)[^,.\"]{0,16}tekoäly\w*[^,.\"]{0,50}\.?$"
        r"|^\W{0,3}tekoälyn (?:tekemä|laatima|kirjoittama|luoma) (?:tiivistelmä|yhteenveto|käännös)(?:[,;.]? (?:toimituksen|toimittajan|ja|jonka)\b[^\",.]{0,60})?\W{0,2}$",
        fires=[
            "Tekoälyn tekemä tiivistelmä, toimituksen tarkistama",
            "Tiivistelmän on tehnyt tekoäly ja tarkistanut toimittaja.",
        ],
        stays=["Tiivistelmän on kirjoittanut tekoäly, oppilas myönsi."],
    ),
]
