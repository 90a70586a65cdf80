"""German comment areas: who may write, who has not yet, and what happens to the address."""

from cleaner.rule import BODY, TAIL, drop

SIE = r"(?-i:Sie|SIE)"
COMMENT = r"(?:kommentare?n?|kommentieren|mitdiskutieren|diskutieren|mitreden|mitzudiskutieren|mitzureden|diskussion\b|beiträge?\b|bewerten|bewertung|leserbriefe?)"
LOGIN = rf"(?:meld(?:en {SIE} sich|e dich|et euch)|logg?(?:en {SIE} sich|e? dich|t euch)|registrier(?:en {SIE} sich|e? dich|t euch)|einloggen|anmelden)"

RULES = [
    drop(
        "log_in_to_comment",
        reason="comment.prompt",
        where=BODY | TAIL,
        max_words=30,
        pattern=rf"(?:^|[.!?] )(?:bitte |jetzt )?(?:{LOGIN}(?: \p{{L}}+){{0,3}},? um (?:\S+ ){{0,4}}?(?:zu )?{COMMENT}"
        rf"|(?:{SIE}|du|ihr) m[uü]ss(?:en|t|est)? (?:\S+ ){{0,3}}?(?:angemeldet|eingeloggt|registriert|abonnent(?:in)?) sein,? um (?:\S+ ){{0,4}}?{COMMENT}"
        rf"|(?:{SIE}|du|ihr) m[uü]ss(?:en|t|est)? (?:(?:sich|dich|euch) )?(?:anmelden|einloggen|registrieren),? um (?:\S+ ){{0,4}}?{COMMENT}"
        rf"|um (?:\S+ ){{0,3}}?{COMMENT}(?: (?:zu |verfassen|schreiben|abgeben|können|zu können|hinterlassen)+)*,? (?:m[uü]ss(?:en|t) (?:{SIE}|du|ihr)|loggen {SIE}|melden {SIE}|benötigen {SIE}|bitte))"
        rf"(?![^.!?]*\")",
        fires=[
            "Melden Sie sich an, um einen Kommentar zu schreiben.",
            "Sie müssen angemeldet sein, um diesen Artikel zu kommentieren.",
            "Um Kommentare schreiben zu können, müssen Sie registriert sein.",
        ],
        stays=[
            "Um die Diskussion zu beenden, musste der Präsident die Sitzung schließen.",
            "Sie müssen Mitglied sein, um auf dem Parteitag einen Antrag zu stellen.",
        ],
    ),
    drop(
        "would_you_like_to_comment",
        reason="comment.prompt",
        where=BODY | TAIL,
        max_words=26,
        pattern=rf"^(?:(?:{SIE}|du) )?(?:möchten|wollen|möchtest|willst)(?: (?:{SIE}|du))? (?:\S+ ){{0,4}}?(?:(?:mit)?(?:kommentieren|diskutieren|reden)|(?:zur|zu dieser) diskussion beitragen"
        rf"|(?:einen|ihren|deinen) (?:kommentar|leserbrief) (?:schreiben|verfassen|abgeben|hinterlassen)|(?:\S+ )?ihre meinung (?:sagen|schreiben|äußern))\?(?: ?(?:dann |hier |jetzt )?(?:{LOGIN}|hier|jetzt|schreiben {SIE})\b.{{0,80}})?$",
        fires=[
            "Sie möchten kommentieren?",
            "Möchten Sie diesen Artikel kommentieren?",
            "Wollen Sie mitreden? Dann registrieren Sie sich jetzt.",
        ],
        stays=[
            "Wollen Sie darüber diskutieren, Herr Minister?",
            "Möchten Sie mitreden, wenn es um Ihr Dorf geht, Frau Muster?",
        ],
    ),
    drop(
        "no_comments_yet",
        reason="comment.prompt",
        whole=True,
        max_words=10,
        pattern=r"(?:noch|bisher|bislang|aktuell|derzeit) (?:keine|0) (?:kommentare|bewertungen|reaktionen|beiträge|leserbriefe|postings?)(?: (?:vorhanden|abgegeben|verfasst|geschrieben))?"
        r"|(?:es (?:gibt|wurden|sind) )(?:noch|bisher|bislang|aktuell) keine (?:kommentare|bewertungen)(?: (?:vorhanden|abgegeben|verfasst|geschrieben))?"
        r"|sei(?:en (?-i:Sie|SIE))? (?:der|die) erste(?:r)?,? (?:der|die) (?:\S+ ){0,3}(?:kommentiert|schreibt|bewertet)|(?:\d{1,5} )?gefällt mir(?: \d{1,5})?"
        r"|hinterlasse(?:n (?-i:Sie|SIE))? (?:jetzt |hier |uns )?(?:einen|den ersten|ihren|deinen) kommentar|\d{1,5} ?kommentare? (?:anzeigen|lesen|ansehen)"
        r"|(?:die |deine |ihre |eine )?e-?mail[ -]?adresse wird nicht (?:veröffentlicht|angezeigt)",
        fires=[
            "Noch keine Kommentare",
            "Hinterlasse jetzt einen Kommentar",
            "E-Mail Adresse wird nicht veröffentlicht.",
            "0 Gefällt mir",
        ],
        stays=["Bisher keine Kommentare gab es aus dem Weißen Haus.", "Gefällt mir nicht, sagte der Jurychef."],
    ),
    drop(
        "who_may_comment",
        reason="comment.prompt",
        where=BODY | TAIL,
        max_words=45,
        pattern=r"^(?:(?:das )?kommentieren|kommentare|die kommentarfunktion|leserkommentare) (?:ist|sind|steht|stehen) (?:\S+ ){0,3}(?:abonnent\p{L}*|angemeldete\p{L}*|registrierte\p{L}*|eingeloggte\p{L}*|mitglieder\p{L}*)\b[^.!?]{0,40}\.?$"
        r"|\bdie kommentarspalte\b[^.!?]{0,50}\b(?:moderiert|freigeschaltet|geschlossen)"
        r"|\bwir\b[^.!?]{0,120}\bkommentarfunktion\b[^.!?]{0,90}\b(?:zu (?:schlie(?:ß|ss)en|deaktivieren|beschränken)|geschlossen|deaktiviert)"
        r"|\bwir bitten um (?:euer|ihr|dein) verständnis, dass (?:\S+ ){0,4}kommentar\p{L}*\b",
        fires=[
            "Kommentieren ist nur für Abonnenten möglich.",
            "Wir moderieren von Hand und haben daher die Kommentarfunktion über Nacht geschlossen.",
            "Die Kommentarspalte wird moderiert.",
        ],
        stays=[
            "Kommentare sind bei Mitgliedern des Hofes verpönt, und das seit Jahrhunderten.",
            "Der Verlag hat die Kommentarfunktion abgeschafft.",
        ],
    ),
    drop(
        "your_opinion_asked",
        reason="comment.prompt",
        where=BODY | TAIL,
        whole=True,
        max_words=9,
        pattern=r"(?:(?-i:Ihre|IHRE)|deine|eure) meinung(?: (?:ist (?:uns )?(?:gefragt|wichtig)|zählt|zum thema|zu diesem (?:thema|artikel|beitrag|text|bericht)|bitte|interessiert uns))?[?!:]?"
        r"|leserbriefe?(?: bitte)? (?:an|per e-?mail an)(?:: ?| )?(?:die redaktion|\S+@\S+)?|(?:jetzt )?stimmen (?-i:Sie|SIE) (?:jetzt |hier )?ab|stimm(?:t)? (?:jetzt |hier )?ab",
        fires=[
            "Ihre Meinung zum Thema?",
            "Leserbriefe an: post@beispiel.example",
            "Leserbriefe bitte an die Redaktion.",
            "Stimmen Sie ab!",
        ],
        stays=[
            "Ihre Meinung zum Thema Pflege behielt die Ministerin für sich.",
            "Leserbriefe an die Königin blieben liegen.",
        ],
    ),
    drop(
        "send_comment_button",
        reason="comment.prompt",
        where=TAIL,
        whole=True,
        max_words=4,
        pattern=r"(?:(?:ihren |deinen |einen )?(?:kommentar|leserbrief|antwort) (?:veröffentlichen|absenden|abschicken|senden|posten|speichern|bearbeiten|einreichen))",
        fires=["Kommentar veröffentlichen", "Leserbrief absenden"],
        stays=["Antwort senden sie erst im Mai."],
    ),
    drop(
        "comment_tools",
        reason="comment.prompt",
        where=BODY | TAIL,
        whole=True,
        max_words=9,
        pattern=r"(?:kommentar|beitrag|posting|inhalt) als \p{L}+ melden|(?:kommentare |beiträge |postings )?sortieren nach ?:? ?(?:neueste\p{L}*|älteste\p{L}*|beliebt\p{L}*|beste\p{L}*|relevanz|datum)(?: zuerst)?"
        r"|(?:es gelten|bitte beachten (?-i:Sie|SIE)|beachte bitte|hier gelten) (?:unsere|die) (?:\p{L}*regeln|richtlinien|hausordnung) (?:für|zu) (?:\p{L}*kommentare\p{L}*|\p{L}*diskussion\p{L}*|das forum)"
        r"|(?:(?:die|diese) (?:diskussion|debatte|kommentarfunktion) ist (?:beendet|geschlossen)[.!] )?(?:neue|weitere) (?:kommentare|beiträge) sind (?:hier )?(?:nicht (?:mehr )?möglich|deaktiviert)",
        fires=[
            "Beitrag als unangemessen melden",
            "Kommentare sortieren nach: Neueste",
            "Es gelten unsere Regeln für Leserkommentare.",
            "Neue Kommentare sind nicht mehr möglich.",
        ],
        stays=["Neue Beiträge sind nicht möglich, sagt der Kassenwart.", "Es gelten die Regeln für Amateure."],
    ),
]
