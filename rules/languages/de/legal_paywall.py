"""German walls in mid-article: what one needs in order to read on."""

from cleaner.rule import TAIL, drop, head, tail

SIE = r"(?-i:Sie|SIE)"
ABO = r"(?:\p{L}*-?abo(?:nnement)?s?|\p{L}*-?abonnenten?|(?:digital|online|web|premium|plus)-?(?:zugang|konto)|e-?paper-?abo|(?:kostenloses |gültiges )?(?:nutzer|benutzer|kunden)?konto|login)"
READING = r"(?:weiter(?:zu)?lesen|(?:zu |nach)?lesen|anzu(?:sehen|hören|zeigen)|ausdrucken|freizuschalten|artikel(?! \d)|texte?|inhalte?|beitrags?)"

RULES = [
    drop(
        "needs_subscription",
        reason="legal.paywall",
        max_words=40,
        pattern=rf"^(?:um|für|damit|zum) (?:\S+ ){{0,10}}?{READING}\b[^.!?\"]{{0,60}}\b(?:benötigen|brauchen|benötigst|brauchst) (?:{SIE}|du) (?:\S+ ){{0,4}}?{ABO}\b[^.!?]{{0,60}}[.!:]?",
        fires=[
            "Um weiterzulesen, benötigen Sie ein Abo.",
            "Für den vollständigen Artikel benötigen Sie ein Abonnement.",
            "Damit Sie den Artikel ausdrucken können, benötigen Sie ein Online-Abonnement.",
            "Um diesen Text lesen zu können, brauchst du ein Plus-Abo.",
        ],
        stays=[
            "Um die Artikel des Alltags zu kaufen, brauchen Sie ein Auto, sagt die Rentnerin.",
            "Für das Lesen der Uhr brauchen Sie kein Studium.",
        ],
    ),
    drop(
        "want_to_read_on",
        reason="legal.paywall",
        where=head(6) | TAIL | tail(6),
        max_words=30,
        pattern=rf"^(?:(?:{SIE}|du) (?:möchten|wollen|möchtest|willst)|(?:möchten|wollen|möchtest|willst) (?:{SIE}|du))"
        rf" (?:\S+ ){{0,4}}?(?:weiterlesen|(?:artikel|text|beitrag|inhalt|artikel vollständig|mehr) lesen)\?(?: ?(?:dann |hier |jetzt |mit |testen |melden |registrier|abonnier|als |wählen |lösen |holen ).{{0,140}})?$",
        fires=[
            "Sie möchten weiterlesen?",
            "Sie wollen den ganzen Artikel lesen?",
            "Möchtest du weiterlesen? Dann registriere dich kostenlos.",
        ],
        stays=[
            "Wollen Sie den Brief lesen, bevor er verbrannt wird?",
            "Wollen Sie mehr lesen?, fragte die Lehrerin den Jungen.",
        ],
    ),
    drop(
        "register_in_order_to_read_on",
        reason="legal.paywall",
        max_words=24,
        pattern=rf"^(?:jetzt |bitte |einfach )*(?:registrier(?:en {SIE} sich|e? dich)|meld(?:en {SIE} sich|e dich)|logg?(?:en {SIE} sich|e? dich)|abonnier(?:en {SIE}|e)|erstell(?:en {SIE}|e) (?:ein|jetzt ein)\b)[^.!?\"]{{0,50}},? (?:um|und) (?:\S+ ){{0,6}}?(?:weiterzulesen|weiterlesen|weiter zu lesen|(?:artikel|text|beitrag|inhalt)s? (?:\S+ ){{0,3}}(?:zu )?lesen)\b[^.!?]{{0,30}}[.!]?$",
        fires=["Registrieren Sie sich kostenlos, um weiterzulesen.", "Melde dich an, um diesen Artikel zu lesen."],
        stays=["Melden Sie sich an, riet er, um den Vertrag zu lesen."],
    ),
    drop(
        "part_of_paid_offer",
        reason="legal.paywall",
        where=head(6) | TAIL | tail(6),
        max_words=60,
        pattern=rf"^(?:dieser|diese|dieses) (?:artikel|text|beitrag|inhalt|inhalte|video) (?:ist|sind|gehört) (?:ein )?(?:teil|bestandteil)? ?(?:zu )?unsere[snmr] (?:kostenpflichtigen|bezahlten|\p{{L}}*plus\p{{L}}*|\p{{L}}*\+\p{{L}}*|digitalen|exklusiven) (?:angebots?|inhalte|abos?)\b.{{0,200}}$"
        rf"|\bartikel ist hier noch nicht zu ende\b.{{0,400}}$|^(?:ihr|dein) (?:zugang|abo|probe-?abo|test-?zugang) (?:ist|war) (?:\S+ )?(?:abgelaufen|beendet|nicht mehr gültig)\b.{{0,120}}$"
        rf"|^(?:{SIE} haben|haben {SIE}) (?:noch )?fragen (?:zum|zu ihrem|zu unserem) (?:\p{{L}}*-?abo\p{{L}}*|zugang)\b.{{0,120}}$",
        fires=[
            "Dieser Artikel ist Teil unseres kostenpflichtigen Angebots.",
            "Dieser Artikel ist hier noch nicht zu Ende, sondern unseren Abonnenten vorbehalten.",
            "Sie haben Fragen zum Abo? Rufen Sie uns an.",
        ],
        stays=[
            "Dieser Beitrag ist Teil unseres Erbes, sagt der Bürgermeister.",
            "Ihr Zugang war der Hof, über den die Katzen kamen.",
        ],
    ),
    drop(
        "buy_this_article",
        reason="legal.paywall",
        where=TAIL | tail(6),
        max_words=16,
        pattern=r"^(?:(?:nur )?diesen (?:einen )?(?:artikel|text|beitrag) (?:jetzt )?(?:für|um|ab) (?:fr\.|chf|€|eur|euro)? ?\d{1,3}(?:[.,]\d\d)? ?(?:€|euro|franken|fr\.)? (?:kaufen|lesen|freischalten)"
        r"|(?:ein(?:e|en)? |jetzt |das )?(?:(?:digital|jahres|probe|online|print)-?)?(?:abo|abonnement|tagespass)(?: (?:der|des|von) \S+(?: \S+){0,2})? (?:kaufen|lösen|abschlie(?:ß|ss)en|bestellen))\W*$",
        fires=["Diesen Artikel für Fr. 1.50 kaufen.", "Ein Abo der Musterzeitung kaufen."],
        stays=["Diesen Artikel für den Haushalt kaufen vor allem Studenten."],
    ),
]
