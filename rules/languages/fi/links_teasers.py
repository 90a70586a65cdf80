"""Finnish teasers behind a label, pointers to live coverage, to other news and to a poll."""

from cleaner.rule import BODY, TAIL, drop

RULES = [
    drop(
        "genre_teaser",
        reason="nav.read_more",
        where=BODY | TAIL,
        min_words=4,
        max_words=17,
        pattern=r"^(?:[>→•+*|] ?)?(?:(?:pääkirjoitus|kolumni|kommentti|analyysi|näkökulma|mielipide|haastattelu|reportaasi|arvio|tausta|taustaa|essee|faktantarkistus|henkilökuva|vieraskynä|kuvagalleria|kuvasarja|kuvat|visa|opas|aiempi juttu|aiempi uutinen|aikaisempi juttu|aiemmin uutisoitua|arkistosta))"
        r" ?[:|>] ?(?=['\"]?(?-i:\p{Lu}|\d))(?!.{3,200}(?:[^.]\.|, (?:sanoo|kirjoittaa|kertoo|mukaan))[\"']?$)\S.{10,150}$",
        fires=[
            "Pääkirjoitus: Valtio hylkää taas kunnat",
            "Tausta: Siksi betoni murenee sillassa",
            "Kuvat: Näin silta rakennettiin",
        ],
        stays=[
            "Tausta: Kunta sulki koulun vuonna 2019.",
            "Analyysi: siitä tulee kallista",
            "Kommentti: Näin ei voi jatkua, sanoo Lund.",
        ],
        note="A label with a full sentence after it is the article's own.",
    ),
    drop(
        "follow_live",
        reason="nav.read_more",
        where=BODY | TAIL,
        max_words=14,
        pattern=r"^[^\p{L}\d]{0,4}seuraa (?:tilannetta|tapahtumia|uutisia|ottelua|keskustelua|lähetystä|käännettä|tuloksia)\b(?![^.!?]*, (?:sanoo|kirjoittaa|kehottaa))[^.!?]{0,60}\b(?:täältä|tästä|tässä|hetki hetkeltä|suorana|livenä|seurannassa\p{L}*|liveseurann\p{L}+)\W*$",
        fires=["Seuraa tilannetta hetki hetkeltä", "Seuraa ottelua suorana täältä"],
        stays=["Seuraa tilannetta tarkasti, lääkäri neuvoo.", "Seuraa tilannetta suorana, kehottaa pormestari täältä."],
    ),
    drop(
        "others_read_and_more_news",
        reason="nav.related",
        whole=True,
        max_words=7,
        where=BODY | TAIL,
        pattern=r"(?:tätä|näitä|nämä|mitä) muut (?:lukijat )?(?:lukevat|lukivat)(?: (?:nyt|juuri nyt|tänään|myös))*|lisää (?:uutisia|juttuja) (?-i:\p{Lu})[\p{L}-]+(?:sta|stä|lta|ltä)|kaikki (?:jutut|artikkelit) kirjoittajalta [^.!?]{3,40}",
        fires=["Tätä muut lukevat nyt", "Lisää uutisia Kainuusta"],
        stays=["Nämä muut lukevat nyt ilmaiseksi, me maksamme."],
    ),
    drop(
        "poll_question",
        reason="comment.prompt",
        where=BODY | TAIL,
        max_words=16,
        pattern=r"^(?:äänestys|äänestä|kysely|päivän kysymys|viikon kysymys) ?: ?(?-i:\p{Lu})[^.!?]{6,100}\?(?: (?:äänestä|vastaa)\b[^.!?]{0,40}[.!]?)?$"
        r"|^(?:tee|testaa|pelaa|ratkaise) (?:päivän|viikon|suuri|iltapäivän)(?: \p{L}+)? (?:\p{L}*visa|\p{L}*testi|ristikko|sudoku)\b[^.!?]{0,40}[.!]?$",
        fires=["Äänestä: Pitäisikö silta purkaa?", "Tee viikon uutisvisa"],
        stays=["Kysely: Kuka maksaa? Vastaus: kunta."],
    ),
]
