"""German copyright lines, disclaimers, affiliate notes, cookie and paywall walls, page furniture."""

from cleaner.rule import BODY, HEAD, OUTSIDE, TAIL, drop, head, tail

RULES = [
    drop(
        "copyright_line",
        reason="legal.copyright",
        pattern=r"(?:^[(\[]?(?:©|\(c\)|copyright|alle rechte vorbehalten"
        r"|urheberrecht)(?!, auch\b)[^.!?]{0,80}(?:alle rechte vorbehalten|\d{4}|gmbh|ag\b|verlag|medien|media|rundfunk"
        r"|redaktion|zeitung)[^!?]{0,80}$|\balle rechte vorbehalten\.?\W*$|^(?:die|das|jede"
        r"|eine) (?:weiterverwendung|weiterverbreitung|weiterveröffentlichung|(?:vervielfältigung|verwendung|übernahme|nutzung"
        r"|wiedergabe|veröffentlichung|reproduktion|speicherung)(?=,? (?:(?:und|oder|auch)\b|(?:der|von|unserer) (?:inhalte|texte|artikel"
        r"|beiträge|fotos|bilder)|diese[rs]? |ist nur mit )))[^.]{0,120}\b(?:nicht gestattet|untersagt|genehmigung|zustimmung|erlaubnis"
        r"|quellenangabe)\b"
        r"|\b(?:dieser|der|dieses|diese|unsere) (?:artikel|text|beitrag|inhalt|inhalte"
        r"|werk)\b[^.]{0,40}\b(?:urheberrechtlich geschützt|unterlieg\w+ dem urheberrecht|darf nicht (?:ohne"
        r"|weiter|kopiert|veröffentlicht)|(?:steht|ist|stehen|wird|wurde|erscheint|erschien)(?: \p{L}+)? unter (?:einer|der) (?:(?:freien |offenen )?lizenz )?\W?(?:creative|cc\b))"
        r"|^(?:rechte|nutzungsrechte) (?:am artikel |an diesem artikel )?(?:erwerben|anfragen|kaufen)|^(?:nachdruck|abdruck|weiterverbreitung|wiedergabe)(?:,? auch auszugsweise,?)? (?:ist )?nur mit (?:\S+ ){0,3}(?:genehmigung|erlaubnis|zustimmung|quellenangabe)\b[^.!?]{0,60}\.?$"
        r"|^(?:creative[- ]commons|lizenziert unter|lizenz: (?:cc|creative)))",
        max_words=60,
        fires=[
            "© 2024 Musterverlag GmbH. Alle Rechte vorbehalten.",
            "Alle Rechte vorbehalten.",
            "Die Weiterverbreitung ist nur mit Genehmigung der Redaktion erlaubt.",
            "Dieser Beitrag ist urheberrechtlich geschützt.",
            "Nachdruck nur mit Genehmigung der Redaktion.",
        ],
        stays=[
            "Alle Rechte vorbehalten, auch die der Übersetzung: So steht es in dem Vertrag von 1931.",
            "Das Urheberrecht schützt auch den Entwurf eines Hauses, alle Rechte bleiben beim Architekten.",
            "Jede Verwendung von Kupfer lehnte der Baumeister ab.",
            "Die Nutzung von Drohnen ist im Park ohne Genehmigung untersagt.",
            "Die Verwendung solcher Bretter ohne Prüfung hält der Gutachter für fahrlässig.",
        ],
    ),
    drop(
        "disclaimer",
        reason="legal.disclaimer",
        pattern=r"(?:^(?:haftungsausschluss|disclaimer|risikohinweis|rechtlicher hinweis|offenlegung (?:gemäß|gem\."
        r"|wegen)|hinweispflicht (?:gemäß|nach)|hinweis auf (?:mögliche )?interessenkonflikte?"
        r"|hinweis zu (?:finanz|anlage|gesundheits)\w*)\b ?:?|\b(?:dieser|der|unser|die|diese|alle) (?:artikel"
        r"|text|beitrag|inhalte?|informationen|hinweise|angaben)\b[^.]{0,80}\b(?:stell(?:t|en) keine (?:anlage"
        r"|finanz|kauf|rechts|steuer)|(?:keine|nicht als) (?:anlageberatung|anlageempfehlung|kaufempfehlung"
        r"|rechtsberatung)|ersetz(?:t|en) (?:\S+ ){0,3}?(?:keine|nicht|keinen)? ?(?:\S+ ){0,3}?(?:arzt"
        r"|ärztlich\w*|beratung|diagnose|behandlung|arztbesuch)|nur zur allgemeinen information"
        r"|nicht zur selbstdiagnose|gibt (?:die|nicht|ausschließlich|lediglich) (?:\S+ ){0,5}?meinung)"
        r"|\b(?:keine anlageberatung oder|alle angaben ohne gewähr|ohne gewähr\W*$|(?:wir|die redaktion"
        r"|der verlag) (?:übernimmt|übernehmen) (?:\S+ ){0,4}?(?:haftung|gewähr))|\b(?:der|dieser"
        r"|dieser gast)(?:beitrag|kommentar|gastbeitrag| kommentar| gastbeitrag"
        r"| beitrag)? (?:\S+ ){0,3}?(?:spiegelt|gibt|geben|spiegeln|muss|entspricht) (?:\S+ ){0,6}?(?:meinung"
        r"|ansicht|auffassung|standpunkt) (?:\S+ ){0,3}?(?:autor\w*|verfasser\w*|redaktion|wieder))",
        max_words=130,
        where=head(3) | BODY | TAIL,
        fires=[
            "Dieser Artikel stellt keine Anlageberatung dar.",
            "Disclaimer: Der Text dient nur der Information.",
            "Die Informationen ersetzen keinen Arztbesuch und dienen nicht der Behandlung.",
            "Alle Angaben ohne Gewähr.",
        ],
        stays=[
            "Die Bank verkaufte den Rentnern ohne jede Beratung Zertifikate.",
            "Die App ersetzt den Besuch beim Hausarzt nicht, sagt die Kammer.",
        ],
    ),
    drop(
        "suicide_help_note",
        reason="legal.disclaimer",
        pattern=r"^(?:(?:hinweis|hilfe|hilfsangebote|anmerkung|in eigener sache)[^:]{0,40}: ?)?(?:(?:generell "
        r"|in der regel |normalerweise |aus diesem grund )?(?:berichte[nt]|berichtet) (?:wir|die redaktion"
        r"|\p{L}+(?: \p{L}+)?)(?: wir)? (?:\S+ ){0,5}?(?:nicht|zurückhaltend|selten|kaum"
        r"|nur) (?:\S+ ){0,4}?(?:suizid\w*|selbsttötung\w*|selbstmord\w*)|(?:haben|hast|kreisen|leiden|sollten"
        r"|falls|wenn|sind|befinden|geht es|bist|brauchst|brauchen) (?:(?-i:Sie|SIE)|du|ihre|deine|ihnen"
        r"|dir)\b[^.?!]{0,120}(?:suizid\w*|selbsttötung\w*|depression\w*|in einer krise|lebenskrise|seelsorge"
        r"|selbst das leben|gedanken|hilfe)[^.!?]{0,80}[.!?].{0,400}(?:telefonseelsorge|0800|dargebotene hand"
        r"|143|142|notruf|hotline))",
        max_words=120,
        where=head(4) | tail(6),
        fires=[
            "Haben Sie suizidale Gedanken? Hilfe bietet die Telefonseelsorge unter 0800 1110111.",
            "Generell berichten wir nicht über Selbsttötungen, außer es besteht ein öffentliches Interesse.",
        ],
        stays=[
            "Die Telefonseelsorge verzeichnete im Winter mehr Anrufe als je zuvor.",
            "Wenn Sie Hilfe brauchen, rufen Sie an, hatte der Arzt gesagt und ihr eine Karte gegeben.",
        ],
    ),
    drop(
        "affiliate_note",
        reason="legal.affiliate",
        pattern=r"(?:\b(?:affiliate|provisions|partner|werbe|amazon|kauf)-?links?\b[^.]{0,120}\b(?:provision"
        r"|kommission|vergütung|gekennzeichnet|verdienen|erhalten|markiert|beteiligung|unterstützen|enthalten"
        r"|enthält|handelt)|\b(?:erhalten|bekommen|verdienen|erhält|bekommt|verdient) (?:wir"
        r"|die redaktion) (?:\S+ ){0,5}?(?:provision|kommission|vergütung)\b|\b(?:links?|produkte"
        r"|angebote)\b[^.]{0,60}\b(?:sogenannte|sog\.|sind) (?:\S+ ){0,3}?(?:affiliate|provisions"
        r"|partner)-?links?\b|\bals amazon-partner verdien\w+|\benthält (?:\S+ ){0,2}?(?:affiliate|werbe"
        r"|partner|provisions)-?links?\b|^[*(]{0,3} ?(?:affiliate-?links?|partnerlinks?|anzeige: |werbelinks?"
        r"|provisionslinks?)\W{0,4}(?:$|:)|^(?:dieser|der) (?:artikel|beitrag|inhalt|text) (?:wurde|ist"
        r"|entstand|erscheint) (?:\S+ ){0,6}?(?:gesponsert|finanziert von|bezahlt|sponsor\w*|werbepartner\w*"
        r"|anzeigenkunde\w*|im auftrag|in kooperation mit|entgeltlich))",
        max_words=90,
        fires=[
            "Die mit * markierten Links sind Affiliate-Links. Bei einem Kauf erhalten wir eine Provision.",
            "Dieser Text enthält Werbelinks, für die wir eine Vergütung erhalten.",
            "Dieser Beitrag wurde von einem Partner gesponsert.",
        ],
        stays=[
            "Makler verdienen an jedem Verkauf eine Provision.",
            "Die Vermittler bekommen eine Provision von acht Prozent, wie Dokumente zeigen.",
        ],
    ),
    drop(
        "cookie_notice",
        reason="legal.cookie",
        pattern=r"(?:\b(?:diese|unsere|die) (?:web-?site|webseite|seite|internetseite) (?:verwendet|benutzt|nutzt"
        r"|setzt) cookies\b|\bwir (?:und unsere (?:\S+ )?partner )?(?:verwenden|nutzen|setzen|benutzen"
        r"|speichern|verarbeiten) (?:\S+ ){0,6}?(?:cookies|tracking-?technologien|personenbezogene daten)\b"
        r"|\b(?:cookies?|tracking)\b[^.]{0,60}\b(?:zustimmen|akzeptieren|ablehnen|zulassen|einverstanden"
        r"|widerrufen|aktivieren (?-i:Sie|SIE)|deaktiviert)\b[^.]{0,40}(?:(?-i:Sie|SIE|Ihre)|einstellungen)"
        r"|^(?:cookie-?(?:einstellungen|hinweis|richtlinien?)|(?:mit"
        r"|ohne) werbung (?:und tracking )?(?:weiter)?lesen|weiter mit werbung|werbefrei mit abo)"
        r"|\bbesuchen (?-i:Sie|SIE) \S+ (?:wie gewohnt )?mit werbung|\bdurch die nutzung dieser (?:website"
        r"|webseite|seite) (?:erklären|stimmen)\b)",
        max_words=0,
        fires=[
            "Diese Website verwendet Cookies. Durch die Nutzung stimmen Sie dem zu.",
            "Wir und unsere Partner verwenden Cookies, um Inhalte zu personalisieren.",
            "Cookie-Einstellungen",
        ],
        stays=[
            "Der Gerichtshof entschied, dass Websites die Zustimmung zu Cookies nicht durch ein Häkchen einholen dürfen.",
            "Cookies sind kleine Dateien, die den Nutzer im Netz verfolgen.",
        ],
    ),
    drop(
        "paywall_notice",
        reason="legal.paywall",
        pattern=r"(?:\b"
        r"(?:(?:dieser|diesen|dieses) (?:\S+ )?(?:artikel|inhalt|text|beitrag|video)|(?:den"
        r"|der) (?:ganzen?|vollständigen?|kompletten?) artikel)\b[^.!?]{0,70}\b(?:nur (?:für|mit|in(?= \S*(?:abo|plus|premium)))"
        r"|exklusiv (?:für|in)|ausschließlich für|vorbehalten|kostenpflichtig|hinter der bezahlschranke"
        r"|gratis für|teil (?:von|unseres|des) (?:\S+ )?(?:abo|plus|premium))\b[^.!?]{0,70}(?:abo\w*"
        r"|abonnent\w*|nutzer\w*|mitglieder\w*|leser\w*|plus|premium|kostenpflichtig|registriert\w*|konto)"
        r"|\b(?:(?-i:Sie|SIE) haben (?:alle |ihre |das )?(?:\S+ ){0,4}?(?:gratis|kostenlos|frei)\w* artikel"
        r"|um (?:diesen|den|dieses|weiter|alle|den ganzen"
        r"|diesen ganzen) (?:\S+ ){0,3}?(?:artikel(?! \d)|text|inhalt|beitrag|zu lesen"
        r"|inhalte?)\b[^.!?]{0,40}\b(?:lesen|sehen|nutzen|weiterlesen|freizuschalten"
        r"|zu)\b[^.!?]{0,60}\b(?:abo\w*|registrier\w+|anmeld\w+|melden (?:(?-i:Sie|SIE)|du)|einlogg\w+|(?:benötigen|brauchen) (?:(?-i:Sie|SIE)|du)|loggen"
        r"|konto))|^(?:jetzt |hier |einfach |kostenlos |sofort )*(?:registrieren(?: und"
        r"| um)? (?:\S+ )?(?:weiterlesen|lesen|weiterzulesen)|weiterlesen (?:mit|und)|(?:artikel|beitrag"
        r"|inhalt) (?:freischalten|kaufen)|für abonnenten|nur für abonnenten|bezahl-?inhalt|exklusiv für abonnent\S*|(?:abo"
        r"|plus|premium)-?(?:artikel|inhalt|beitrag)|testen und weiterlesen)(?: \S+){0,5}\W*$"
        r"|\b(?:lesen (?-i:Sie|SIE)|lies) (?:diesen|den|alle) (?:\S+ )?artikel (?:\S+ ){0,4}?(?:mit (?:einem"
        r"|unserem|ihrem)|kostenlos|nach (?:der )?(?:anmeldung|registrierung)))",
        max_words=70,
        fires=[
            "Dieser Artikel ist nur für Abonnenten verfügbar.",
            "Um diesen Artikel weiterlesen zu können, melden Sie sich bitte an.",
            "Jetzt registrieren und weiterlesen",
            "Premium-Artikel",
        ],
        stays=[
            "Dieser Text ist nur für Mitglieder der Akademie bestimmt, sagt der Archivar.",
            "Um diesen Text zu lesen, brauchen Schüler eine Stunde.",
            "Der Text richtet sich nur an Eltern, die selbst unterrichten.",
            "Das Angebot gilt nur für Kunden mit Wohnsitz in Tirol.",
        ],
    ),
    drop(
        "log_in_prompt",
        reason="nav.page",
        pattern=r"(?:(?:jetzt |hier |bitte |zum |zur |oder |(?-i:Sie|SIE) (?:sind|haben) |bereits (?:abonnent"
        r"|registriert|kunde|mitglied)\w*\? ?|schon (?:registriert|abonnent|mitglied|dabei)\w*\? ?"
        r"|noch nicht (?:registriert|angemeldet|dabei)\? ?|mit (?:google|facebook|apple|\S+-id) )*(?:anmelden"
        r"|einloggen|login|log-?in|abmelden|ausloggen|registrieren|registrierung|anmeldung|konto (?:erstellen"
        r"|anlegen)|mein konto|meine? profil|passwort vergessen|profil|benutzerkonto|nutzerkonto|hier anmelden"
        r"|hier einloggen|(?:nicht )?angemeldet|abgemeldet|kostenlos registrieren)(?: (?:oder|und|/"
        r"|\|) (?:registrieren|anmelden|einloggen|abo abschließen|abonnieren|konto erstellen))*"
        r"|eingeloggt als .{1,30}|(?:(?-i:Sie|SIE) sind )?(?:bereits |schon |noch nicht )(?:registriert"
        r"|angemeldet|abonnent(?:in)?|mitglied|kunde)\??)",
        whole=True,
        max_words=9,
        fires=[
            "Anmelden",
            "Jetzt kostenlos registrieren",
            "Bereits registriert? Hier einloggen",
            "Passwort vergessen?",
        ],
        stays=["Wer wählen will, muss sich vorher anmelden.", "Die Anmeldung war am Freitag schon geschlossen."],
    ),
    drop(
        "page_furniture",
        reason="nav.page",
        pattern=r"(?:(?:zum |zur |zu |direkt zum |springe zum |springen (?-i:Sie|SIE) zum "
        r"|überspringen und zum )(?:inhalt|hauptinhalt|seitenanfang|anfang|navigation|hauptnavigation|suche"
        r"|menü|footer|startseite|anfang der seite|seitenende|ende)(?: (?:springen|wechseln|gehen|der \S+))?"
        r"|(?:nach oben|seitenanfang|zurück nach oben|top)(?: scrollen| springen)?|(?:menü|navigation|suche"
        r"|hauptmenü|hauptnavigation|suchfeld|fenster|dialog|banner|hinweis|overlay|popup)(?: (?:öffnen"
        r"|schlie(?:ß|ss)en|anzeigen|ein-/ausblenden|überspringen|starten|ausblenden|umschalten))|(?:zurück"
        r"|zurück zur (?:übersicht|startseite|liste)|zur übersicht|mehr laden)|(?:seite"
        r"|page) \d{1,3}(?: (?:von|/) \d{1,3})?|auf einer seite (?:lesen|anzeigen)"
        r"|(?:auf )?(?:dieser )?seite drucken|inhaltsverzeichnis(?: (?:anzeigen|öffnen|ausblenden))?"
        r"|auf dieser seite|in diesem (?:artikel|beitrag|text)|impressum|nutzungsbasierte onlinewerbung"
        r"|impressum (?:und |& |\| )?datenschutz|barrierefreiheit|leichte sprache|gebärdensprache|dunkelmodus"
        r"|dark mode|lesemodus|(?:zur |zu den )?(?:mobile|desktop)-?(?:version|ansicht|seite)"
        r"|(?:die )?(?:schrift|text)-?(?:größe|grösse)? (?:ändern|anpassen|vergrö(?:ß|ss)ern|verkleinern|einstellen|zurücksetzen)|(?:größere|grössere|kleinere) schrift"
        r"|suchbegriffe?(?: hier)? eingeben|(?:seite )?neu laden|ad-?blocker (?:erkannt|entdeckt)|javascript ist deaktiviert)",
        whole=True,
        max_words=7,
        fires=[
            "Zum Inhalt springen",
            "Nach oben scrollen",
            "Menü schließen",
            "Impressum | Datenschutz",
            "Zurück zur Übersicht",
        ],
        stays=[
            "Zur Suche nach dem Kind kamen 200 Helfer.",
            "Nach oben führt nur eine Leiter.",
            "Zum Inhalt des Gesprächs schwieg sie.",
        ],
    ),
    drop(
        "site_menu_word",
        reason="nav.page",
        pattern=r"(?:menü|navigation|suche|hauptmenü|suchen|übersicht|schlie(?:ß|ss)en|abbrechen|öffnen|weiter"
        r"|inhalt(?:e|sübersicht)?|datenschutz|kontakt|agb|kontrast|schrift(?:größe|grösse)|hilfe|faq|sitemap"
        r"|hilfe und kontakt|stellenmarkt|trauer(?:portal|anzeigen)|immobilien(?:portal|markt)|kleinanzeigen"
        r"|mediadaten(?: online| print)?|agbs|widerruf|kündigung"
        r"|verträge hier kündigen|erklärung zur barrierefreiheit|e-?paper|jobs|rechtliches|beilagen|inserieren"
        r"|anzeigen aufgeben|marktplatz|in eigener sache|events|sonderthemen|seitennavigation|benutzername"
        r"|passwort|veranstaltungskalender|jobbörse|autoren|rätsel|spiele|sudoku"
        r"|kreuzworträtsel|horoskop|gewinnspiele?|shop|archiv|redaktion|verlag|wetter|service|services|support"
        r"|leserservice|abo-?service|tv-?programm)(?: (?:[|/·•] ?)?(?:impressum|datenschutz|kontakt|agb|jobs"
        r"|mediadaten|abo|e-?paper|hilfe)){0,5}",
        whole=True,
        max_words=6,
        where=OUTSIDE,
        fires=["Mediadaten", "Hilfe und Kontakt", "Trauerportal"],
        stays=["Hilfe kam erst nach Stunden.", "Kontakt hielten sie über Funk."],
    ),
    drop(
        "terms_pointer",
        reason="legal.terms",
        pattern=r"^(?:(?:es gelten|hier gelten|mit (?:der nutzung|ihrer (?:anmeldung|registrierung)|dem absenden)"
        r"|ich akzeptiere|durch (?:klick|anklicken|ihre)|bitte beachten (?-i:Sie|SIE))\b[^.]{0,120}\b(?:agb"
        r"|nutzungsbedingungen|allgemeinen geschäftsbedingungen|datenschutz\w*|netiquette|teilnahmebedingungen)|(?:unsere |die |zu den |hier (?:finden (?-i:Sie|SIE)|geht es zu) (?:unsere"
        r"|den) )?(?:agb|nutzungsbedingungen|allgemeine geschäftsbedingungen|teilnahmebedingungen|netiquette"
        r"|hausregeln|community-?regeln|kommentarregeln|community-?richtlinien|forenregeln|redaktionsstatut"
        r"|widerrufsbelehrung)(?: (?:finden (?-i:Sie|SIE)|lesen|ansehen|und|hier|gelten|&"
        r"|\|)(?: \S+){0,3})?\W*$)",
        max_words=45,
        fires=[
            "Es gelten unsere AGB und die Datenschutzerklärung.",
            "Netiquette",
            "Mit der Nutzung akzeptieren Sie die Nutzungsbedingungen.",
        ],
        stays=[
            "Die AGB der Bank benachteiligen die Kunden, entschied das Gericht.",
            "Die Netiquette verbietet Beleidigungen, doch kaum einer hält sich daran.",
        ],
    ),
    drop(
        "trust_note",
        reason="legal.trust",
        pattern=r"(?:^(?:so (?:arbeitet|arbeiten|entstehen|berichtet|testen|recherchieren) (?:die|wir|unsere"
        r"|\S+)\b[^.]{0,40}(?:redaktion|artikel|inhalte|testverfahren|recherche)?\W*$|(?:warum|wieso) (?-i:Sie"
        r"|SIE) (?:uns|\S+) vertrauen können|unsere redaktionellen (?:richtlinien|standards|grundsätze)"
        r"|redaktionelle (?:richtlinien|standards|leitlinien)|transparenzhinweis\W*$"
        r"|journalism trust initiative)|\b(?:dieser|diese|der|die|dieses|das) (?:artikel|text|beitrag|inhalte?"
        r"|meldung|bericht|überschrift|zusammenfassung|übersetzung|teaser)\b[^.]{0,60}\b(?:mit (?:hilfe"
        r"|unterstützung|einsatz) (?:von |einer |der )?(?:ki\b|künstlich\w+|chatgpt|maschinell\w*)|(?:mit|von"
        r"|durch|mittels) (?:einer |einem )?(?:ki\b|künstliche\w* intelligenz|ki-\w+|künstlicher)"
        r"|(?:automatisch|automatisiert|maschinell|ki-generiert|ki-unterstützt|ki-gestützt)\w* (?:erstellt"
        r"|erzeugt|übersetzt|generiert|verfasst|übernommen|zusammengefasst|veröffentlicht))(?![^.]*, (?:räumt|stellt|entschied|urteilt|sagt|fand|gab|heißt)\w*)[^.]{0,160}"
        r"|\b(?:ist|wurde|wird) von (?:der|unserer|einer) (?:redaktion|redakteur\w*) (?:\S+ ){0,4}?(?:geprüft"
        r"|überprüft|bearbeitet|redigiert|kontrolliert)(?: worden)?\W*$|^(?:wie wir (?:mit ki umgehen"
        r"|ki (?:einsetzen|nutzen)|arbeiten|berichten|testen)|über den einsatz von ki))",
        max_words=70,
        where=head(3) | tail(8),
        fires=[
            "Dieser Text wurde mit Unterstützung von KI erstellt und von der Redaktion geprüft.",
            "So arbeitet die Redaktion",
            "Diese Meldung wurde automatisch erstellt.",
        ],
        stays=[
            "Das Bild wurde mit künstlicher Intelligenz gefälscht, urteilten die Fachleute, und der Händler wusste davon.",
            "Warum vertrauen Menschen einem Orakel, das nie recht hat?",
            "Die Zusammenfassung der Studie wurde von einer KI verfasst, räumte das Institut ein.",
        ],
    ),
    drop(
        "translation_note",
        reason="legal.trust",
        pattern=r"^[(\[*]?(?:dieser (?:artikel|text|beitrag) (?:ist|wurde) (?:\S+ ){0,3}?(?:aus dem \p{L}+ (?:\S+ "
        r")?übersetzt|eine (?:\S+ )?übersetzung)|(?:diesen|den) (?:artikel|text) (?:gibt es|können (?-i:Sie"
        r"|SIE)|finden (?-i:Sie|SIE)) (?:auch )?(?:auf|in) (?:englisch|deutsch|französisch|italienisch"
        r"|\p{L}+er sprache)|(?:read|lire) \S+ in \S+|(?:diese|die) seite (?:auf|in) (?:englisch"
        r"|leichter sprache)|(?:auch )?(?:auf|in) (?:englisch|leichter sprache|einfacher sprache) lesen\W*$)",
        max_words=30,
        where=HEAD | head(6) | tail(5),
        fires=["Dieser Text wurde aus dem Englischen übersetzt.", "Auf Englisch lesen"],
        stays=[
            "Das Buch wurde aus dem Englischen übersetzt und verkaufte sich gut.",
            "Auf Englisch lesen die Schüler erst im dritten Jahr ein ganzes Buch.",
        ],
    ),
    drop(
        "part_of_network",
        reason="legal.trust",
        pattern=r"^[*] ?(?:\S{3,40}\.(?:de|at|ch|com|net|info)|(?-i:\p{Lu})[\p{L}\d.-]{2,30}) (?:ist|sind|gehört) (?:ein |eine )?(?:Teil|Angebote?|Marke|zum|zur)\b"
        r"[^.!?]{0,60}(?:netzwerke?s?|verlags?(?:gruppe)?|mediengruppe|medienhaus(?:es)?|gruppe)\.?$",
        max_words=16,
        fires=[
            "*nordkurve.de ist Teil des bundesweiten Redaktionsnetzwerks.",
            "*Merkblatt24 ist ein Angebot der Nordmedien-Gruppe.",
        ],
        stays=["Die Schule ist Teil des bundesweiten Netzwerks."],
    ),
    drop(
        "machine_summary",
        reason="legal.trust",
        where=OUTSIDE | head(8) | tail(6),
        max_words=18,
        pattern=r"^\W{0,3}(?:ki|ai)[ -](?:zusammenfassung|kurzfassung|übersicht|überblick)(?: (?:des|dieses) (?:artikels|textes|beitrags))?\W{0,3}$|^\W{0,3}(?:die |diese )?(?:zusammenfassung|kurzfassung|übersetzung)(?: (?:wurde|ist))? (?:von|mit|durch|per|mittels) (?:einer |hilfe (?:von|einer) )?(?:ki|künstlich\w+ intelligenz)\b[^,.\"]{0,50}\.?$"
        r"|^\W{0,3}(?:zusammengefasst|übersetzt|vorgelesen|eingesprochen) (?:von|mit|durch) (?:einer |hilfe von )?(?:ki|künstlicher intelligenz)\b(?:[,;.]? (?:geprüft|und|kontrolliert|redigiert)\b[^\",.]{0,60})?\W{0,2}$",
        fires=[
            "Zusammengefasst von KI, geprüft von der Redaktion",
            "KI-Zusammenfassung",
            "Zusammenfassung mit KI erstellt",
        ],
        stays=[
            "Übersetzt von einer KI, gelesen von niemandem: So enden viele Romane.",
            "Die KI fasste den Roman zusammen und vergaß den Mord.",
        ],
    ),
    drop(
        "register_to_read_on",
        reason="legal.paywall",
        max_words=14,
        pattern=r"^\W{0,3}(?:zum|um|für das) (?:weiterlesen|lesen|kostenlosen? (?:weiter)?lesen|weiter ?zu ?lesen)\b[^.!?\"]{0,20} (?:bitte|jetzt|einfach|nur|kostenlos|müssen)\b[^.!?\"]{0,40}(?:registrier\w+|anmelden|einloggen|abonnieren)\W{0,3}$",
        fires=["Zum Weiterlesen bitte kostenlos registrieren", "Um weiterzulesen, bitte anmelden"],
        stays=["Zum Lesen muss man sich nicht anmelden, sagt die Bibliothekarin."],
    ),
]
