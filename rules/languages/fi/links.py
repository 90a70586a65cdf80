"""Finnish links: "Lue myös", related lists and their headings."""

from cleaner.rule import cue, drop

RULES = [
    drop(
        "read_also_teaser",
        reason="nav.read_more",
        pattern=r"^[^\w]{0,3}(?:lue (?:myös|lisää|lisäksi|koko (?:juttu|artikkeli|haastattelu|arvio)|juttu|artikkeli"
        r"|aiemmin|täältä|tästä|taustaa|seuraavaksi)|katso (?:myös|lisää|kuvat|video|täältä|lista|grafiikka|tästä)"
        r"|kuuntele myös|lisää (?:aiheesta|samasta aiheesta)|aiheesta (?:lisää|aiemmin)|älä missaa"
        r"|aiemmin aiheesta|lukuvinkki)"
        r"(?: (?:aiheesta|juttu|artikkeli|täältä|tästä|lisää|myös|[\w-]+(?:sta|stä|lta|ltä"
        r"|sivuilta))(?: [^:.!?]{1,40})?)?"
        r" ?(?::|>>|»|-|→|\|) ?(?=\S)(?![^.!?]{0,120}[.!?] .{80})",
        max_words=32,
        fires=[
            "Lue myös: Siksi silta suljetaan kesällä",
            "LUE LISÄÄ: Kolmea syytetään tulipalosta",
            "Lue lisää aiheesta: Näin monta sutta saa ampua",
            "Katso myös: Tässä piippu kaatuu",
        ],
        stays=["Lue enemmän, murehdi vähemmän", "Lisää kolmesta asiasta on tiedossa: verosta, kuolemasta ja sateesta."],
    ),
    drop(
        "read_also_capitals",
        reason="nav.read_more",
        pattern=r"^(?-i:(?:LUE (?:MYÖS|LISÄÄ)|KATSO (?:MYÖS|VIDEO|KUVAT)|KUUNTELE MYÖS|Lue myös"
        r"|Katso myös))\b[: ]+(?-i:[\p{Lu}\d\"'-])(?!.{0,120}[.!?] .{60})",
        max_words=24,
        fires=["LUE MYÖS Siksi silta suljetaan kesällä", "Lue myös Karin Holman kolumni: Koulu tarvitsee rauhaa"],
        stays=["Lue myös rivien välistä, hän kehottaa.", "Lue myös hänen esikoisromaaninsa, jos saat sen käsiisi."],
    ),
    drop(
        "read_more_about_here",
        reason="nav.read_more",
        pattern=r"(?:lue|katso|seuraa|kuuntele|voit lukea) (?:koko|lisää|kaikki|myös|muut)\b(?: (?:juttu|juttuja|jutut"
        r"|artikkeli|artikkelit|haastattelu|arvio|aiheesta|uutisia|uutiset|teksti|lista|raportti|video"
        r"|[\w-]+(?:sta|stä|lta|ltä|ssa|ssä|lla|llä))){1,5}(?: (?:tästä|täältä|alta|linkistä))?"
        r"|lue lisää(?: (?:tästä|täältä|aiheesta))?|(?:klikkaa|paina) (?:tästä|tätä|linkkiä|kuvaa"
        r"|tätä linkkiä)\b[^.!?]{0,50}|lue (?:koko )?(?:juttu|artikkeli|haastattelu"
        r"|alkuperäinen juttu)(?: (?:tästä|täältä|kokonaan|[\w.-]+(?:sta|stä|lta|ltä)))*"
        r"|jatka lukemista(?: (?:tästä|alla))?|(?:juttu|artikkeli|teksti|jutun teksti) jatkuu (?:kuvan|mainoksen"
        r"|videon|grafiikan|upotuksen|listan|alla|taulukon|kartan|some)[^.!?]{0,30}|lue lisää:?",
        whole=True,
        max_words=14,
        fires=[
            "Lue lisää aiheesta tästä",
            "Lue koko juttu täältä",
            "Jatka lukemista",
            "Juttu jatkuu kuvan jälkeen",
            "Lue lisää susista",
        ],
        stays=[
            "Lue lisää kirjoja, kehottaa rehtori vanhempia.",
            "Katso kaikkia lapsia silmiin, uutta opettajaa neuvotaan.",
        ],
    ),
    drop(
        "arrow_more",
        reason="nav.read_more",
        pattern=r"\+? ?(?:näytä|lataa|katso|lue) (?:lisää|kaikki|enemmän)(?: (?:artikkeleita|uutisia|juttuja|jutut"
        r"|uutiset"
        r"|tuloksia|artikkelit|kommentteja|\S+sta aiheesta))?|lisää (?:uutisia|juttuja"
        r"|artikkeleita)(?: (?:aiheesta|kirjoittajalta))?|(?:siirry |takaisin )?(?:etusivulle|artikkeliin|juttuun)"
        r"|(?:seuraava|edellinen) (?:artikkeli|juttu|uutinen)|kaikki (?:uutiset|jutut|artikkelit)",
        whole=True,
        max_words=7,
        fires=["Näytä lisää", "+ Näytä lisää uutisia", "Lisää juttuja aiheesta", "Seuraava artikkeli"],
        stays=["Lisää juttuja kerrotaan iltanuotiolla.", "Kaikki uutiset eivät ole hyviä."],
    ),
    cue(
        "related_heading",
        reason="nav.related",
        pattern=r"(?:lue (?:myös|lisää|lisää aiheesta|seuraavaksi)|lisää (?:aiheesta|samasta aiheesta|luettavaa"
        r"|juttuja"
        r"|tästä aiheesta)|aiheesta (?:lisää|aiemmin|muualla)|aiheeseen liittyv(?:ää|iä juttuja|ät jutut"
        r"|iä artikkeleita|ät artikkelit)|aihepiiristä lisää|(?:samankaltaisia|vastaavia|muita) (?:juttuja"
        r"|artikkeleita|uutisia)|muut (?:lukevat|lukivat)(?: (?:myös|nyt|juuri nyt))?|juttusarja"
        r"|sarjan (?:muut )?osat|juttusarjan muut osat|(?:sinua )?saattaa (?:kiinnostaa"
        r"|sinua kiinnostaa)(?: myös)?|sinua voisi kiinnostaa(?: myös)?|älä missaa(?: näitä)?|katso myös"
        r"|suosittelemme(?: sinulle)?|suositellut(?: jutut)?|toimitus suosittelee|toimituksen (?:valinnat"
        r"|suositukset|poiminnat)|lukuvinkit|lue nämä|lisälukemista)",
        takes=8,
        fires=[
            "Lue myös\nSiksi silta suljetaan kesällä\nUusi lautta odottaa",
            "Aiheeseen liittyvää\nKolmea syytetään tulipalosta",
            "Lisää aiheesta\nSusijahti peruttiin\nNäin monta sutta on",
        ],
        stays=["Lue enemmän, murehdi vähemmän", "Älä missaa junaa, VR muistuttaa."],
    ),
    cue(
        "most_read_heading",
        reason="nav.related",
        pattern=r"(?:(?:päivän |viikon |juuri nyt |nyt )?(?:luetuimmat|katsotuimmat|kommentoiduimmat|jaetuimmat"
        r"|suosituimmat|kuunnelluimmat|suosituinta|luetuinta)(?: (?:jutut|uutiset|nyt|juuri nyt|tänään|artikkelit"
        r"|aiheet))?|(?:uusimmat|tuoreimmat|viimeisimmät)(?: (?:uutiset|jutut|artikkelit|nyt))?|tuoreimmat"
        r"|pääuutiset|(?:päivän |viikon )?puhutuimmat|(?:päivän )?tärkeimmät(?: uutiset)?|uutisia nyt|uutisvirta"
        r"|lisää uutisia|etusivulla nyt|muualla (?:verkossa|sivustolla)|kaupalliset yhteistyöt)",
        takes=25,
        fires=[
            "LUETUIMMAT\n11.14 UUTISET\nLumimyräkkä jatkuu pohjoisessa",
            "Tuoreimmat\nTappelu torilla\nBussi pysäytettiin Oulussa",
        ],
        stays=[
            "Luetuimmat suomalaiset runoilijat ovat naisia, tutkija sanoo.",
            "Viimeisimmät tiedot rintamalta ovat kolmen päivän takaa.",
        ],
    ),
    cue(
        "topics_heading",
        reason="nav.tags",
        pattern=r"(?:seuraa )?(?:aihe(?:et|ita|tta)?|jutun aiheet|artikkelin aiheet|aiheet jutussa)(?: (?:artikkelissa"
        r"|tässä jutussa))?|(?:asiasanat|avainsanat|tunnisteet|tagit|aihetunnisteet|paikkakunnat|juttutyypit)"
        r"|juttu käsittelee|seuraa aiheita",
        takes=10,
        item_words=5,
        fires=["Aiheet\nOulu\nPoliisi", "Asiasanat\nJalkapallo\nVeikkausliiga"],
        stays=[
            "Aiheet kuten metsä ja vesi toistuvat hänen runoissaan.",
            "Avainsanat tässä vaalissa ovat työ ja terveys.",
        ],
    ),
    drop(
        "topics_line",
        reason="nav.tags",
        pattern=r"^(?:aiheet|aihe|asiasanat|avainsanat|tunnisteet|tagit|kategoria(?:t)?|luokat"
        r"|lisää aiheesta) ?: ?[^.!?]{2,150}$",
        max_words=25,
        fires=["Aiheet: Poliisi, Oulu, Etsinnät", "Asiasanat: jalkapallo, veikkausliiga", "Lisää aiheesta: Susijahti"],
        stays=[
            "Aiheet ovat vaikeita: häpeä, suru ja syyllisyys.",
            "Kategoria ratkesi perjantaina: voitto meni Norjaan.",
        ],
    ),
    drop(
        "whole_story_elsewhere",
        reason="nav.read_more",
        pattern=r"lue (?:koko|alkuperäinen) (?:juttu|artikkeli|uutinen|haastattelu|kolumni|tarina)(?: (?:täältä|tästä|täällä|[^.!?]{3,30}))?",
        whole=True,
        max_words=8,
        fires=["Lue koko juttu Lapin Sanomista", "Lue koko haastattelu täältä"],
        stays=["Lue koko sopimus ennen kuin allekirjoitat, asianajaja neuvoo.", "Koko juttu oli keksitty."],
    ),
    drop(
        "read_it_here",
        reason="nav.read_more",
        max_words=9,
        pattern=r"^(?:voit lukea|lue) (?:alkuperäisen |koko |aiemman )?(?:jutun|juttu|artikkelin|artikkeli|haastattelun|tiedotteen|uutisen|kirjoituksen) (?:kokonaisuudessaan )?(?:täältä|tästä|alta)\W*$|^lue (?:alta|täältä|tästä) [^.!?,]{3,60} (?:kokonaisuudessaan|kokonaan)\W*$",
        fires=["Voit lukea jutun täältä.", "Lue alta puhe kokonaisuudessaan."],
        stays=["Lue juttu täältä asti, opettaja sanoi."],
    ),
]
