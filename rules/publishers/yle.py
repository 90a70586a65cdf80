"""Yle (yle.fi): link remarks for other services, the time limit of discussions, app and player lines."""

from cleaner.rule import OUTSIDE, drop, publisher, tail, trim

SCOPE = publisher(
    "yle",
    title="Yle",
    hosts=["yle.fi"],
    language="fi",
    signs=[
        "siirryt toiseen palveluun",
        "Avaa Yle-sovelluksessa",
        "Voit keskustella aiheesta",
        "Yle Tunnuksella",
    ],
)

RULES = [
    trim(
        "other_service_remark",
        reason="nav.page",
        pattern=r" ?[(-]? ?siirryt toiseen palveluun\)?",
        fires={
            "Kaupunki kertoi asiasta tiedotteessaan (siirryt toiseen palveluun) maanantaina, ja silta avataan "
            "keväällä.": ("Kaupunki kertoi asiasta tiedotteessaan maanantaina, ja silta avataan keväällä."),
            "Tutkimus julkaistiin lehdessä siirryt toiseen palveluun viime viikolla, ja siitä kirjoitettiin "
            "laajasti.": ("Tutkimus julkaistiin lehdessä viime viikolla, ja siitä kirjoitettiin laajasti."),
        },
        stays=["Kun siirryt toiseen paikkaan, ota avaimet mukaan, neuvoi vahtimestari."],
        note="Read out for links that leave the site.",
    ),
    drop(
        "discussion_until",
        reason="comment.prompt",
        pattern=(
            r"^(?:mitä ajatuksia (?:juttu|aihe) herätti\b|(?:aiheesta voi|voit|jutusta voi) "
            r"keskustella\b.{0,60}\b(?:\d{1,2}\.\d{1,2}\.|klo|yle tunnuksella)|"
            r"keskustelu on (?:auki|avoinna)\b.{0,40}\b(?:klo|saakka|asti)\b)"
        ),
        where=tail(4),
        max_words=25,
        fires=[
            "Mitä ajatuksia juttu herätti?",
            "Voit keskustella aiheesta 13.5. kello 23:een asti.",
            "Keskustelu on auki sunnuntaihin klo 23 saakka.",
        ],
        stays=["Mitä ajatuksia sinulla on, lääkäri kysyi.", "Aiheesta voi keskustella myös kotona, tutkija sanoo."],
    ),
    drop(
        "app_button",
        reason="promo.app",
        pattern=(
            r"(?:avaa|lue|katso|lataa) (?:yle-sovelluksessa|yle-sovellus|juttu yle-sovelluksessa|uutiset "
            r"yle-sovelluksesta)(?: (?:tästä|täältä))?"
        ),
        whole=True,
        max_words=5,
        fires=["Avaa Yle-sovelluksessa", "Lataa Yle-sovellus tästä"],
        stays=["Avaa ovi Yle-sovelluksella, jos osaat"],
    ),
    drop(
        "areena_line",
        reason="promo.podcast",
        pattern=(
            r"^(?:kuuntele|katso|voit (?:katsoa|kuunnella)|seuraa)\b[^.!?]{0,80}\b(?:yle )?areena(?:ssa|sta|lta|n "
            r"kautta)\W{0,3}$"
        ),
        where=OUTSIDE,
        max_words=18,
        fires=["Katso koko ohjelma Yle Areenassa.", "Kuuntele Yle Areenassa"],
        stays=["Katso, hän sanoo, ottelu pelataan isolla areenalla, vaikka sataa."],
    ),
    drop(
        "sources_note",
        reason="meta.sourcing",
        pattern=(
            r"^(?:lähteet|lähteenä): ?(?:yle uutiset|stt|[\p{L} ,-]{0,60}\b(?:stt|afp|reuters|ap|dpa|tt|bbc))(?:, "
            r"?[\p{L} -]{2,25})*\.?$"
        ),
        where=tail(4),
        max_words=12,
        fires=["Lähteet: STT, AFP, Reuters", "Lähteet: Yle Uutiset, BBC"],
        stays=["Vuoren lähteet ovat kylmiä, ja niitä on kolme."],
    ),
]
