"""German player, embed and gallery debris, and advertisement labels."""

from cleaner.rule import drop

SITES = (
    r"(?:facebook|twitter|instagram|x|tiktok|youtube|vimeo|spotify|google maps|google|datawrapper|podigee|soundcloud"
    r"|threads|bluesky|opinary|pinterest|telegram|glomex|jw player|infogram|dailymotion|giphy|twitch|linkedin|reddit"
    r"|flourish|x/twitter|x \(twitter\)|twitter/x)"
)

RULES = [
    drop(
        "embed_notice_heading",
        reason="legal.cookie",
        pattern=r"(?:(?:empfohlener|externer|eingebetteter|empfohlene|externe|dieser|redaktioneller"
        r"|redaktionell empfohlener|redaktionelle|weiterer|sozialer|drittanbieter|blockierter"
        r"|interaktiver) ){1,2}(?:redaktionelle[rn]? |externe[rn]? )?(?:inhalt|inhalte|content|beitrag"
        r"|medieninhalt|multimedia-inhalt|link)(?: (?:von|aus|laden|anzeigen|aktivieren|erlauben|zulassen"
        r"|einblenden|geblockt|blockiert|öffnen)(?: \S+){0,3})?|(?:externe[rn]?|alle|diese[nr]?"
        r"|eingebettete[rn]?) (?:externe[rn]? )?(?:inhalte?|medien|dienste?|social-media-inhalte) (?:jetzt "
        r"|immer |einmalig |dauerhaft )?(?:laden|anzeigen|aktivieren|erlauben|zulassen|akzeptieren|einblenden"
        r"|freischalten|deaktivieren|ansehen)|inhalte? (?:aktivieren|anzeigen|laden|entsperren|akzeptieren"
        r"|freigeben|einmal anzeigen|immer anzeigen|von drittanbietern|einblenden)|(?:(?:tweet|post|video"
        r"|beitrag|karte|grafik|podcast|\S{1,15}-inhalte?n?) (?:immer )?(?:laden|aktivieren|einblenden"
        r"|anzeigen|entsperren))|(?:datenschutz|cookie|privacy|privatsphäre|tracking"
        r"|consent)-?(?:einstellungen|manager|settings|präferenzen)?(?: (?:öffnen|ändern|anpassen|verwalten"
        r"|bearbeiten|anzeigen|widerrufen))?|\S{1,20}-inhalte? (?:immer )?(?:erlauben|zulassen|akzeptieren"
        r"|freigeben)|(?:podcast|video|audio|inhalt) freigeben|link zum \S{1,20}-inhalt|widerruf (?:tracking"
        r"|nutzerkennungen|cookies)|immer (?:anzeigen|laden|entsperren)|zustimmen(?: und (?:weiter|anzeigen"
        r"|laden|weiterlesen))?|einverstanden|alle (?:cookies )?akzeptieren|akzeptieren(?: und (?:weiter"
        r"|anzeigen))?|ablehnen|einwilligung widerrufen|social-media-inhalte anzeigen",
        whole=True,
        max_words=9,
        fires=[
            "Externer Inhalt",
            "Empfohlener redaktioneller Inhalt",
            "Inhalte von Drittanbietern",
            "Externe Inhalte anzeigen",
            "Tweet laden",
        ],
        stays=[
            "Der Inhalt des Koffers blieb ein Geheimnis.",
            "Zustimmen und schweigen, das war die Losung in der Fraktion.",
        ],
    ),
    drop(
        "embed_notice",
        reason="legal.cookie",
        pattern=r"(?:\ban dieser stelle (?:finden (?-i:Sie|SIE)|findest du|befindet sich|ist|wird|steht|würden wir"
        r"|haben wir|möchten wir|sehen (?-i:Sie|SIE))\b[^.]{0,140}(?:inhalte?|content|extern\w*|video|tweet"
        r"|post|podcast|eingebettet|social|karte|grafik|formular|newsletter)|\bum (?:eingebettete|diesen?"
        r"|externe|die|das|den|dieses|interaktive|alle) (?:\S+ ){0,5}?(?:inhalte?|video|tweet|post|posts"
        r"|podcast|element|grafik|karte|beitrag|audio|medien|storys?) (?:\S+ ){0,4}?(?:anzuzeigen|darzustellen"
        r"|zu (?:laden|sehen|hören|nutzen|aktivieren|sehen|lesen|zeigen|können)|ansehen|anzusehen|anzuschauen"
        r"|anzuhören|abzuspielen|sehen zu können)\b|\bexterne[nr]? (?:inhalte?"
        r"|medien)\b[^.]{0,60}\b(?:angezeigt|geladen|anzeigen|eingebunden|einverstanden|deaktiviert"
        r"|blockiert)\b|\bdass mir (?:\S+ ){0,3}?inhalte? (?:\S+ ){0,3}?angezeigt werden|\b(?:(?-i:Sie|SIE)"
        r"|du) (?:können|kannst) (?:ihn|es|(?-i:Sie|SIE)|den inhalt|das) (?:sich "
        r"|dir )?mit einem klick (?:anzeigen|ein-?blenden|laden|wieder)|\bpersonenbezogene daten (?:(?:an"
        r"|von) (?:drittplattformen|drittanbieter|dritte|den anbieter|die anbieter|\S+)|können"
        r"|werden)\b[^.]{0,60}(?:übermittelt|übertragen|verarbeitet|drittplattform)|\b(?:ihre"
        r"|deine) (?:einwilligung|zustimmung|erlaubnis)\b[^.]{0,160}\b(?:anzeigen|laden|extern\w*"
        r"|eingebettet\w*|cookies|drittanbieter\w*|einstellungen|technolog\w+|inhalte|datenübertragung|social)"
        r"|\b(?:dieser|der|dieses|diese) (?:externe |eingebettete |redaktionelle )?(?:inhalt|inhalte|artikel|beitrag"
        r"|artikelinhalt|element|video|podcast|karte|grafik|tweet|post|seite)\b[^.]{0,70}\b(?:(?:wird|werden|wurde"
        r"|stammt|stammen|kommt|kommen|ist|sind) (?:\S+ ){0,6}?(?:von (?:einem )?(?:drittanbieter\w*|extern\w*)"
        r"|bereitgestellt|eingebettet|nachgeladen)|kann nicht (?:angezeigt|geladen|abgespielt|dargestellt) werden"
        r"|konnte nicht (?:angezeigt|geladen|abgespielt) werden)|\bdaten (?:an|von) drittanbieter\w* (?:übermittelt"
        r"|übertragen|weitergegeben|gesendet)|\b(?:inhalte? von|daten an) [\w.]{2,20}(?: \S+){0,3} (?:anzuzeigen"
        r"|zu laden|laden|übermittelt|übertragen werden)|\b(?:mit (?:dem|einem|ihrem) klick|durch (?:klicken|anklicken"
        r"|das laden|aktivieren)|wenn (?-i:Sie|SIE) (?:auf|diesen|den|das|dem)|sobald (?-i:Sie"
        r"|SIE))\b[^.]{0,120}\b(?:datenschutzerklärung|extern\w* inhalt\w*|cookies|drittanbieter\w*|drittplattformen"
        r"|eingeblendet|daten an|personenbezogene daten|setzt \S+ cookies|zustimmung))",
        max_words=140,
        fires=[
            "An dieser Stelle finden Sie einen externen Inhalt, der den Artikel ergänzt. Sie können ihn sich mit einem Klick anzeigen lassen.",
            "Um eingebettete Inhalte anzuzeigen, benötigen wir Ihre Zustimmung.",
            "Ich bin damit einverstanden, dass mir externe Inhalte angezeigt werden.",
            "Damit können personenbezogene Daten an Drittplattformen übermittelt werden.",
            "Dieser Inhalt kann nicht angezeigt werden.",
        ],
        stays=[
            "An dieser Stelle wird im Herbst eine neue Schule gebaut.",
            "Das Gericht sieht die Einwilligung der Patienten als nicht erteilt an.",
            "Der Beitrag wird von den Eltern bezahlt, nicht vom Land.",
        ],
    ),
    drop(
        "privacy_pointer",
        reason="legal.terms",
        pattern=r"^(?:mehr dazu (?:finden (?-i:Sie|SIE) |erfahren (?-i:Sie|SIE) )?in (?:unserer"
        r"|der) datenschutzerklärung|(?:weitere |mehr |nähere )?(?:informationen|details|infos"
        r"|hinweise)(?: dazu| hierzu| zum datenschutz| zur datenverarbeitung| darüber)?(?: finden (?-i:Sie"
        r"|SIE)| erhalten (?-i:Sie|SIE)| gibt es| findest du| entnehmen (?-i:Sie|SIE)| lesen (?-i:Sie"
        r"|SIE))?(?: bitte)? (?:in|unter) (?:unserer|unseren|der|den) (?:datenschutz\w*|hinweisen)"
        r"|es gelten? (?:die|unsere|unser) (?:datenschutz\w*|agb|nutzungsbedingungen"
        r"|allgemeinen geschäftsbedingungen)|(?:bitte )?(?:beachten|lesen) (?-i:Sie|SIE) (?:hierzu |dazu "
        r"|auch )?unsere (?:datenschutz\w*|nutzungsbedingungen)|diese website ist durch recaptcha|(?:unsere "
        r"|zur |zu den |die )?datenschutz(?:erklärung|hinweise|bestimmungen|richtlinien?|einstellungen)?\W*$)",
        max_words=40,
        fires=[
            "Mehr dazu in unserer Datenschutzerklärung.",
            "Es gelten die Datenschutzbestimmungen des Verlags.",
            "Datenschutzerklärung",
        ],
        stays=[
            "Weitere Details nannte das Unternehmen am Freitag nicht.",
            "Der Datenschutz der Patienten geht vor, so das Gericht.",
        ],
    ),
    drop(
        "play_button",
        reason="media.player",
        pattern=r"(?:(?:jetzt|hier|das|den|dieses|diesen|die|diese|audio|video|artikel|beitrag|podcast|text|livestream"
        r"|folge|nachricht|sendung|meldung|clip|interview|ganzes?|auch|im|als|zum) ){0,5}(?:abspielen|anhören"
        r"|hören|anschauen|wiedergeben|wiedergabe|ansehen|starten|pausieren|stoppen|herunterladen|downloaden"
        r"|vorlesen(?: lassen)?|stumm ?schalten|ton (?:an|aus|einschalten)|fortsetzen|überspringen"
        r"|erneut abspielen|einbetten|vollbild(?:modus)?)(?: \(?\d{1,3}(?::\d\d| min\S*| minuten| sek\S*)\)?)?"
        r"|(?:beitrag|artikel|text|audio|video|video-?player|audio-?player|player|umfrage|karte|grafik|formular|inhalt|galerie|widget) (?:lädt|wird geladen|lädt\.\.\."
        r"|wird vorgelesen|stoppen|pausieren|überspringen|zum anhören|laden)|(?:wird geladen|inhalt wird geladen|lädt"
        r"|laden|bitte warten)|(?:video|audio|ton|untertitel|vollbild|wiedergabegeschwindigkeit|geschwindigkeit"
        r"|lautstärke|qualität|einstellungen|picture in picture|autoplay)(?: (?:an|aus|ein|ausschalten|einschalten"
        r"|verfügbar|beenden|öffnen|schließen))?|(?:ab hier |jetzt )?(?:live|livestream|replay)|(?:zum )?(?:video"
        r"|audio)(?: zum (?:artikel|thema|beitrag))?|(?:video|audio|beitrag|podcast|sendung)-?(?:beitrag|transkript"
        r"|länge|dauer)?(?: ?[:|-]? ?\d{1,3}(?::\d\d){0,2}(?: ?min\S*| std\.)?)|(?:laufzeit|dauer|länge) ?:? ?\d{1,2}(?::\d\d){1,2}"
        r"|(?:spieldauer|video-?länge|audio-?länge|abspieldauer|restzeit|hördauer)\b ?:? ?\d.{0,20}",
        whole=True,
        max_words=8,
        fires=[
            "Video abspielen",
            "Diesen Artikel anhören",
            "Artikel anhören (4 Minuten)",
            "Dauer: 2:31",
            "Beitrag wird geladen...",
        ],
        stays=[
            "Wer Musik beim Lernen hören will, sollte leise Stücke wählen.",
            "Sie durfte das Video nicht ansehen.",
            "Dauer: 90 Minuten",
            "Länge: 120 Meter",
            "Laufzeit: 24 Monate",
        ],
    ),
    drop(
        "player_message",
        reason="media.player",
        pattern=r"\b(?:(?:falls|wenn|sollten) (?-i:Sie|SIE|du) probleme (?:beim|mit dem) (?:abspielen|video|player|laden (?:de[rs]|diese[rs])"
        r" (?:videos?|seite|inhalte?s?|beitrags?|players?|podcasts?|audios?))"
        r"|(?:dieser|der) externe (?:beitrag|inhalt) \(|zum aktivieren des (?:inhalts|videos|players)"
        r"|(?:ihr|dein|der|dieser) (?:web-?)?browser (?:\S+ ){0,3}?(?:unterstützt|kann|ist veraltet|hat"
        r"|blockiert)\b|(?:bitte )?(?:aktivieren (?-i:Sie|SIE)|aktiviere|schalten (?-i:Sie"
        r"|SIE)) (?:\S+ ){0,5}?(?:javascript|cookies|adblocker|ad-blocker|werbeblocker)"
        r"|javascript (?:ist|muss|wird|sollte|bitte) (?:\S+ ){0,6}?(?:aktiviert|deaktiviert|eingeschaltet|benötigt)|(?:das|dieses) (?:video"
        r"|audio) (?:\S+ ){0,5}(?:nicht (?:verfügbar|mehr verfügbar|abgespielt|unterstützt)|konnte nicht)\b(?=[^,]{0,90}$)"
        r"|(?:video|audio|beitrag|text|artikel) (?:wurde|wird|ist) (?:\S+ ){0,6}?(?:automatisch|künstlich\w*"
        r"|maschinell|computer\w*|ki-\w+|ki|synthetisch\w*|computerstimme)[^.]{0,40}(?:vorgelesen|erzeugt"
        r"|generiert|erstellt|gesprochen|vertont|eingesprochen|stimme)|(?:vorgelesen|gesprochen|vertont"
        r"|eingelesen) (?:von|mit) (?:\S+ ){0,3}?(?:künstliche\w*|ki|computer\w*|synthetisch\w*"
        r"|automatisch\w*)\b|mit hilfe? (?:von )?(?:künstlicher intelligenz|ki) (?:erzeugt|generiert"
        r"|vorgelesen|vertont|übersetzt))",
        max_words=45,
        fires=[
            "Ihr Browser unterstützt dieses Videoformat leider nicht.",
            "Bitte aktivieren Sie Javascript, um das Video zu sehen.",
            "Dieser Text wurde mit einer künstlichen Stimme gesprochen.",
            "Dieses Video ist nicht mehr verfügbar.",
        ],
        stays=[
            "Das Audio der Überwachungskamera liegt den Ermittlern vor.",
            "Wenn Sie Probleme beim Laden der Batterie haben, hilft laut Hersteller nur ein Austausch.",
            "Der Text wird im Herbst von Schülern auf der Bühne gesprochen.",
        ],
    ),
    drop(
        "video_line",
        reason="media.player",
        pattern=rf"^(?:(?:video|audio|quelle|foto|bild) ?[:|] ?{SITES}(?:/\S+)?|(?:dieses |das )?video (?:auf|von"
        rf"|via) {SITES}(?: (?:ansehen|anschauen))?|(?:beitrag|post|tweet|bild|video)?\s?(?:auf|bei"
        rf"|in) {SITES} (?:ansehen|anzeigen|öffnen|anschauen|lesen)|(?:sieh dir diesen"
        rf"|diesen) beitrag auf {SITES}(?: an)?.{{0,20}}|ein beitrag geteilt von .{{1,80}}"
        rf"|aus .{{2,40}} vom \d{{1,2}}\.\d{{1,2}}\.\d{{2,4}}\W*|(?:video|audio|beitrag) (?:vom|aus"
        rf"|stand) \d{{1,2}}\. ?\S+(?: \d{{4}})?\W*)$",
        max_words=16,
        fires=[
            "Diesen Beitrag auf Instagram ansehen",
            "Ein Beitrag geteilt von Muster Verein (@muster)",
            "Aus Morgenschau vom 03.05.2024.",
        ],
        stays=[
            "Diesen Beitrag auf Instagram sahen bis zum Abend Millionen Menschen, ehe er gelöscht wurde.",
            "Aus Bayern kam am Montag Kritik.",
        ],
    ),
    drop(
        "gallery_control",
        reason="media.gallery",
        pattern=r"(?:(?:bild|foto|folie|seite|slide|grafik) \d{1,3} ?(?:von|/|aus) ?\d{1,3}|\d{1,3} von \d{1,3}(?: (?:bilder[n]?"
        r"|fotos|folien))?|\d{1,3} ?/ ?\d{1,3} (?:bilder|fotos|folien)|(?:(?:alle|weitere|mehr|\d{1,3}|die|in der|zur|zum|das"
        r"|dieses|hier) ){0,3}(?:bild(?:er|ergalerie|erstrecke|strecke)?|foto(?:s|galerie|strecke)?|galerie"
        r"|diashow|vollbild)(?: (?:in der galerie|\d{1,3} bilder|\(\d{1,3}(?: bilder"
        r"| fotos)?\)))?(?: (?:vergrößern|vergrössern|verkleinern|anzeigen|zeigen|durchklicken|ansehen|anschauen|öffnen|schließen"
        r"|schliessen|starten|einblenden|im vollbild(?:modus)?|in (?:voller )?(?:größe|originalgröße"
        r"|grossansicht)(?: \S+)?|\d{1,3} bilder|herunterladen|beenden))|(?:bild|foto|lightbox|galerie|fenster"
        r"|overlay|dialog|modal) (?:vergrößern|vergrössern|schließen|schliessen|öffnen)|(?:zur |in der "
        r"|hier zur )?(?:bilder|foto|bild)-?(?:galerie|strecke)(?: \(?\d{1,3}(?: bilder| fotos)?\)?)?"
        r"|\+? ?\d{1,3} ?(?:weitere )?(?:bilder|fotos)|(?:nächstes|vorheriges|nächste|vorherige|zurück zum"
        r"|vorige[s]?) (?:bild|foto|folie|slide|element|artikel|video)|vergrößern|vergrössern"
        r"|(?:zum )?vergrößern (?:hier )?klicken|(?:auf das bild )?(?:klicken|tippen"
        r"|wischen)(?: zum vergrößern| (?-i:Sie|SIE))?|(?:zurück|vor|weiter)(?: (?:zur galerie|zum artikel"
        r"|blättern))?|(?:großansicht|vollansicht|grossansicht|originalansicht)(?: öffnen)?|\d{1,3} bilder ?[-"
        r"|·] ?(?:foto|bilder)strecke öffnen|(?:bild|audio|video|text)beitrag"
        r"|fotostrecke|bilderstrecke"
        r"|bildergalerie|diashow|slideshow|ganzes bild anzeigen|bild lädt\.*)",
        whole=True,
        max_words=8,
        fires=[
            "Bild vergrößern",
            "12Bilder",
            "Bild 3 von 12",
            "Alle Bilder anzeigen",
            "Zur Bildergalerie",
            "Nächstes Bild",
        ],
        stays=[
            "Drei Bilder von Monet hängen im Flur.",
            "Den Ausschnitt kann die Kamera nicht vergrößern.",
        ],
    ),
    drop(
        "ad_label",
        reason="ad.label",
        pattern=r"[-+ ]*(?:anzeigen?|werbung|reklame(?: ?:? hier geht es zu .{3,80})?|ihre werbung (?:hier|im|in"
        r"|auf)(?: \S+){0,3}|advertorial|advertisement|inserat|anzeige \(\S{1,20}\)|werbe-?anzeige"
        r"|bezahlte (?:anzeige|werbung|partnerschaft)|bezahlter (?:inhalt|beitrag)"
        r"|entgeltliche (?:einschaltung|anzeige)|gesponserter? (?:inhalt|beitrag|artikel)?"
        r"|sponsored(?: content| post)?|promotion|ende der (?:anzeige|werbung)|anzeige ende|(?:weiterlesen"
        r"|weiter|weiter geht es|artikel geht) (?:nach|unter) der (?:anzeige|werbung)(?: weiter)?"
        r"|nach der (?:anzeige|werbung) (?:weiterlesen|geht es weiter|weiter)|(?:der )?(?:artikel|text"
        r"|beitrag) (?:wird|geht) (?:nach|unter|unterhalb) (?:der|dieser) (?:anzeige|werbung) (?:fortgesetzt"
        r"|weiter)|(?:anzeige|werbung) (?:überspringen|schließen|schliessen|ausblenden|wegklicken|entfernen"
        r"|melden|beenden)|(?:hier|jetzt|diese) (?:werben|werbung schalten|anzeige melden)"
        r"|werbefrei(?: lesen)?|(?:lesen (?-i:Sie|SIE) )?(?:\S+ )?werbefrei(?:es lesen)?|(?:partner"
        r"|kooperations)-?(?:inhalt|angebot|angebote|content)|in kooperation mit \S+(?: \S+){0,3}"
        r"|präsentiert von|powered by \S+(?: \S+)?|affiliate-link|anzeigensonderveröffentlichung"
        r"|sonderveröffentlichung|sonderthema|pr-?anzeige|publireportage|paid post|brandreport)(?: ?["
        r"|:/-] ?(?:anzeige|werbung))*[-+ ]*",
        whole=True,
        max_words=14,
        fires=[
            "Anzeige",
            "- Werbung -",
            "WERBUNG",
            "Weiterlesen nach der Werbung",
            "Der Artikel wird nach der Anzeige fortgesetzt",
        ],
        stays=[
            "Anzeige erstattete erst der Nachbar.",
            "Die Werbung wirkt, die Kasse klingelt.",
        ],
    ),
]
