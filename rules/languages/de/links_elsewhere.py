"""German pointers to the printed paper, to later reports, to what stands below an advertisement, and to a programme."""

from cleaner.rule import BODY, OUTSIDE, TAIL, drop, tail

SIE = r"(?-i:Sie|SIE)"
GOOD = r"(?:details|einzelheiten|ergebnisse|resultate|tabellen?|liste|übersicht|termine|programm|fotos|bilder|bildergalerie|video|interview|studie|stellungnahme|erklärung|rede|pressemitteilung|infos|informationen|antworten|fragen|bericht|artikel|beitrag|text|analyse|kommentar|reportage)"
BOX = (
    r"(?:anzeige|werbung|videos?|bild(?:es)?|bilder|fotos?|grafik|infografik|bildergalerie|galerie|fotostrecke|karte|tweets?|posts?|postings?"
    r"|infobox|umfrage|podcasts?|tabelle|elements?|box|beitrags?)"
)

RULES = [
    drop(
        "printed_edition_has_more",
        reason="nav.read_more",
        where=BODY | TAIL,
        max_words=26,
        pattern=rf"^(?:den |die |das |einen |ein |eine |mehr |alles |was |ausführlich|lesen {SIE} )(?![^.!?]{{0,160}}\b(?:las|lasen|hatte|hatten|sagt\w*|riet|rät)\b)[^!?]{{0,120}}\b(?:lesen {SIE}|lest ihr|liest du|finden {SIE}|gibt es|in ihrer|in deiner)\b[^.!?]{{0,60}}\b(?:(?:gedruckten|aktuellen|morgigen|heutigen|nächsten|neuen|kommenden)(?: \p{{L}}+)? (?:ausgabe|zeitung|heft)|(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|wochenend|print|druck)s?-?ausgabe|e-?paper)\b[^.!?]{{0,60}}[.!]?$"
        rf"|^mehr (?:dazu|darüber|zum thema|hierzu|davon|lesen {SIE})? ?(?:lesen {SIE} )?(?:morgen |heute |demnächst )?in (?:der|unserer|ihrer|deiner) [^.!?]{{0,30}}(?:ausgabe|zeitung|\p{{L}}+zeitung|\p{{L}}*blatt|\p{{L}}*anzeiger|\p{{L}}*bote|\p{{L}}*post)\b(?! zu\b)[^.!?,]{{0,40}}[.!]?$",
        fires=[
            "Den ausführlichen Bericht lesen Sie in der Samstagsausgabe.",
            "Mehr dazu in der aktuellen Ausgabe.",
            "Mehr darüber lesen Sie morgen in Ihrer Musterzeitung.",
        ],
        stays=[
            "Mehr dazu in der Zeitung zu lesen, hätte den Rat gefreut.",
            "Das Rezept stand in der gedruckten Ausgabe von 1921.",
        ],
    ),
    drop(
        "report_follows",
        reason="nav.read_more",
        where=OUTSIDE | tail(4),
        whole=True,
        max_words=9,
        pattern=r"(?:(?:ausführlicher|weiterer|ein|der|unser) ){0,2}(?:bericht|artikel|text|nachbericht|spielbericht) folgt(?: (?:in kürze|später|morgen|noch))?"
        r"|wir (?:berichten weiter|halten (?-i:Sie|SIE|euch|dich) auf dem laufenden|bleiben (?:für (?-i:Sie|SIE|euch) )?dran|aktualisieren (?:diesen|den) (?:artikel|beitrag|text)(?: laufend| fortlaufend| ständig)?)"
        r"|(?:die )?\S{2,30} (?:hat )?(?:mehrfach |bereits )?berichtete?t?|wir (?:haben )?(?:mehrfach |bereits )?(?:berichteten|berichtet)"
        r"|(?:dieser|der) (?:artikel|beitrag|text) wird (?:fortlaufend |laufend |weiter )?(?:ergänzt|fortgesetzt|überarbeitet)",
        fires=["Ausführlicher Bericht folgt.", "Wir halten Sie auf dem Laufenden.", "(wir berichteten)"],
        stays=["Wir berichten weiter, wenn die Jury entscheidet, sagte er.", "Der Text folgt dem Brauch der Zeit."],
    ),
    drop(
        "find_it_here_link",
        reason="nav.read_more",
        where=BODY | TAIL,
        max_words=24,
        pattern=rf"^(?:alle |die |den |das |weitere |unsere[nr]? )(?![^.!?:]{{0,120}}\b(?:suchte\w*|fanden|die (?:wir|sie|er|man))\b)(?:\p{{L}}+ ){{0,2}}?{GOOD}\b[^.!?:\"]{{0,70}}\b(?:lesen|finden|sehen|hören|erhalten|können) {SIE} (?:gibt es )?(?:hier|unter diesem link|im link|unten|nachstehend)(?: (?:nachlesen|abrufen|lesen|herunterladen|ansehen|anhören))?(?:\.|!|: ?[^.!?]{{3,60}}\.?)?$"
        rf"|^(?:hier|unter diesem link) (?:lesen|finden|sehen|hören) {SIE} (?:alle |die |den |das |unsere[nr]? |eine |weitere )(?:\p{{L}}+ ){{0,2}}?{GOOD}\b(?:[^.!?,:\"]|(?<=\d)\.){{0,70}}\.?$"
        rf"|\bden (?:vollständigen|ganzen|kompletten|ausführlichen) (?:bericht|artikel|text|beitrag|wortlaut) (?:können|finden|lesen) {SIE} (?:\S+ ){{0,3}}(?:unter|hier|auf|bei)\b[^.!?]{{0,60}}[.:]?$"
        rf"|^{SIE} können diesen (?:artikel|beitrag|text|podcast)\b[^.!?]{{0,60}}\b(?:auf|bei|als|über|in)\b[^.!?]{{0,50}}\b(?:lesen|hören|anhören|herunterladen|ausdrucken|abonnieren|nachlesen|nachhören|teilen)\.?$"
        r"|^mehr (?:im|als|dazu im) pdf\W*$",
        fires=[
            "Die Details lesen Sie hier",
            "Die Resultate der Wahl finden Sie hier: Alle Gemeinden",
            "Hier lesen Sie die Erklärung der Hochschule vom 5. Mai 2023.",
            "Sie können diesen Beitrag auch auf Facebook lesen.",
        ],
        stays=[
            "Die Bilder, die Sie hier sehen können, malte sie mit der linken Hand.",
            "Hier finden Sie die Ruhe, die der Prospekt verspricht.",
            "Sie können diesen Text auf Latein lesen, aber nicht sprechen.",
        ],
    ),
    drop(
        "article_goes_on_below",
        reason="ad.label",
        max_words=12,
        whole=True,
        pattern=rf"(?:der |dieser )?(?:artikel|text|beitrag|bericht) (?:wird|geht|läuft) (?:\p{{L}}+ )?(?:nach|unter|unterhalb|hinter) (?:der|dem|des|diese[rms]) {BOX} (?:fortgesetzt|weiter)"
        rf"|(?:lesen {SIE}|lies|lest)? ?(?:nach|unter) (?:der|dem|diese[rm]) {BOX}(?: lesen {SIE})? weiter|weiter(?: geht es| geht's)? (?:nach|unter) (?:der|dem|diese[rm]) {BOX}"
        rf"|(?:fortsetzung|text|artikel) (?:unter|nach) (?:der|dem|diese[rm]) {BOX}",
        fires=[
            "Der Artikel wird unter dem Video fortgesetzt",
            "Lesen Sie nach der Anzeige weiter",
            "Weiter geht es nach der Grafik",
        ],
        stays=["Der Text läuft unter dem Bild entlang und endet im Nichts.", "Unter der Karte ging der Weg weiter."],
    ),
    drop(
        "listen_again",
        reason="media.player",
        max_words=12,
        whole=True,
        pattern=r"(?:(?:hier )?(?:das|der|die|den) )?(?:(?:ganze[sn]?|komplette[sn]?|vollständige[sn]?) )?(?:interview|beitrag|gespräch|sendung|podcast|folge|reportage|konzert|hörspiel|feature|kommentar|audio|video|livestream|rede)"
        r" (?:(?:gibt es |könnt ihr |können (?-i:Sie|SIE) )?(?:hier )?)?(?:zum )?(?:nachhören|nachsehen|nachschauen|zum hören|zum ansehen|zum anhören|in voller länge)(?: gibt es hier| hier)?",
        fires=["Das Interview zum Nachhören:", "Die ganze Sendung zum Nachsehen", "Der Beitrag zum Nachhören:"],
        stays=[
            "Das Konzert zum Nachhören kostet zwölf Euro im Laden.",
            "Das Gespräch in voller Länge dauert drei Stunden.",
        ],
    ),
    drop(
        "programme_reference",
        reason="meta.sourcing",
        where=TAIL | tail(4),
        max_words=24,
        pattern=r"^(?:sendebezug|sendungsbezug|sendehinweis|sendedatum|sendetermin|ausstrahlung|erstausstrahlung|dieses thema im programm)\b ?:? ?(?=.{0,120}\d)(?-i:[\p{Lu}\d\"]).{4,160}$"
        r"|^(?:moderation|redaktion|bericht|regie) ?: ?(?-i:\p{Lu})[^.!?:]{2,60}[,;|/ -]+(?:redaktion|moderation|schnitt|kamera|produktion|technik|ton) ?: ?(?-i:\p{Lu})[^.!?]{2,90}$"
        r"|^autor(?:/in|in|:in|\*in)? ?: ?(?-i:\p{Lu})[^.!?:]{2,60}, (?:redaktion|moderation) ?: ?(?-i:\p{Lu})[^.!?]{2,60}$"
        r"|^weiter(?:e themen)? in (?:der|dieser|unserer) sendung ?:?$|^diese (?:sendung|folge|reportage) (?:lief|wurde|läuft|wird) (?:\S+ ){0,2}am \d{1,2}\. ?\S+[^!?]{2,80}$",
        fires=[
            "Sendebezug: Radio Muster, Nachrichten, 09.12.2023, 17:40 Uhr",
            "Moderation: Anna Muster, Redaktion: Paul Beispiel",
            "Autor/in: Anna Muster, Redaktion: Paul Beispiel",
            "Weiter in der Sendung:",
            "Diese Sendung lief am 12.03.2021 im Muster-Radio.",
        ],
        stays=[
            "Ausstrahlung und Stimme machten sie mit 20 zum Star.",
            "Moderation: Anna Muster",
        ],
    ),
    drop(
        "permalink_line",
        reason="nav.share",
        max_words=4,
        pattern=r"^(?:permalink|kurz-?(?:link|url)|link zum (?:artikel|beitrag)|artikel-?url|url) ?:? ?(?:https?://|www\.)\S+$",
        fires=["Permalink: https://www.beispiel.example/123", "Kurzlink: https://b.example/1"],
        stays=["URL und Kennwort standen auf dem Zettel."],
    ),
    drop(
        "section_home",
        reason="nav.section",
        where=OUTSIDE | tail(4),
        whole=True,
        max_words=8,
        pattern=r"(?:zurück |weiter |hier )?(?:zur|zum) (?:startseite|ressort|rubrik|themenseite|übersichtsseite|hauptseite|homepage|themenportal|archiv)(?: (?:des|der|von|vom|im|zum|zur)(?: (?:ressorts?|rubrik|themas?|bereichs?|serie))?)? (?-i:\p{Lu})[\p{L}&.-]+(?: (?:&|und) (?-i:\p{Lu})\p{L}+)?",
        fires=["Zur Startseite des Ressorts Wirtschaft", "Zurück zum Ressort Kultur", "Zur Themenseite Klima"],
        stays=["Zur Rubrik Recht gehört das Buch nicht.", "Zur Startseite führt der Weg durch drei Menüs."],
    ),
    drop(
        "on_the_next_page",
        reason="nav.page",
        where=BODY | TAIL,
        max_words=16,
        pattern=rf"^(?:auf|lesen {SIE} auf|weiter auf) (?:der )?(?:nächsten|folgenden) seite ?: ?['\"]?(?-i:\p{{Lu}})[^.!?]{{4,90}}[!?'\"]?$"
        rf"|^(?:(?:zurück|weiter|weiterlesen|lesen {SIE} weiter|fortsetzung|hier geht es weiter) )(?:zu |auf |zur |auf der )(?:seite \d{{1,2}}|nächsten seite|ersten seite)(?: ?: ?[^.!?]{{3,80}})?\W*$",
        fires=[
            "Auf der nächsten Seite: Was die Händler jetzt planen",
            "Weiter auf Seite 2: Der lange Streit",
            "Zurück zu Seite 1",
        ],
        stays=["Auf der nächsten Seite: ein Fleck.", "Weiter auf Seite der Opposition steht nur der kleinste Partner."],
    ),
    drop(
        "open_e_paper",
        reason="nav.page",
        where=OUTSIDE | BODY,
        whole=True,
        max_words=8,
        pattern=r"(?:(?:zum|das|unser|jetzt|hier|die|heutige[sn]?|aktuelle[sn]?|neue[sn]?|im) )*(?:e-?paper|digitale (?:zeitung|ausgabe)|digital-?ausgabe|zeitung als e-?paper)(?: (?:von|vom|der|des|für) \S+(?: \S+)?)?(?: (?:schon|bereits)?(?: ?am vorabend| ?ab \d{1,2} uhr| ?vorab))? (?:lesen|öffnen|ansehen|anzeigen|herunterladen|aufschlagen|durchblättern|blättern|entdecken)",
        fires=["Das E-Paper von heute lesen", "Zum aktuellen E-Paper blättern", "Digitale Ausgabe öffnen"],
        stays=[
            "Das E-Paper von heute lesen mehr Menschen als die gedruckte Zeitung.",
            "Die digitale Ausgabe lesen sie am liebsten abends.",
        ],
    ),
    drop(
        "article_pager",
        reason="nav.page",
        whole=True,
        max_words=7,
        pattern=r"(?:(?:vorheriger|voriger|nächster|vorige|nächste|vorherige) (?:artikel|beitrag|meldung|seite|nachricht) ?[|/<>]{0,2} ?){2}",
        fires=["Vorheriger Beitrag Nächster Beitrag", "Nächste Meldung | Vorherige Meldung"],
        stays=["Nächster Artikel der Satzung: der Vorstand"],
    ),
]
