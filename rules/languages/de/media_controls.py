"""German buttons and messages around players, galleries and embedded boxes; labels of advertisements run together."""

from cleaner.rule import BODY, TAIL, drop

SIE = r"(?-i:Sie|SIE)"
SITES = r"(?:facebook|twitter|instagram|x|tiktok|youtube|vimeo|spotify|google maps|datawrapper|soundcloud|threads|bluesky|reddit|twitch|linkedin|pinterest|telegram)"
STEP = r"(?:zurück|weiter|vor|nächste[sr]?(?: bild| foto| folie)?|vorherige[sr]?(?: bild| foto| folie)?|vorige[sr]?(?: bild| foto)?|pause|start|stopp?|abspielen|schlie(?:ß|ss)en|vergrö(?:ß|ss)ern|vollbild|teilen)"
BOX = r"(?:bildbeschreibung|bildergalerie|bilderstrecke|fotostrecke|galerie|slider|slideshow|karussell|carousel|inhaltsverzeichnis|liste|newsletter(?:box)?|infobox|box|element|teaserliste|empfehlungen|widget|umfrage|grafik|karte|podcast|produktinformationen?|artikelliste|themenliste|einbettung|inhalt|abschnitt|navigation|menü|suche)"
AD = r"(?:anzeigen?|werbung|werbe-?anzeige|advertorial|sponsored(?: content| post)?|gesponsert(?:er (?:inhalt|beitrag))?|promotion|pr|bezahlte (?:anzeige|werbung)|entgeltliche (?:einschaltung|anzeige)|partnerinhalt|paid post|native advertising|publireportage)"

RULES = [
    drop(
        "not_available",
        reason="media.player",
        whole=True,
        max_words=9,
        pattern=r"(?:(?:dieses|das|dieser|der|diese|die) )?(?:video|audio|ton|inhalt|livestream|stream|untertitel|player|audiofassung|vorlesefunktion|podcast|clip|medium)(?: ist| sind)?(?: leider| derzeit| momentan| aktuell| zurzeit| in ihrem land)* nicht (?:mehr )?(?:verfügbar|abspielbar|abrufbar|darstellbar)",
        fires=["Audio nicht verfügbar", "Dieses Video ist leider nicht mehr verfügbar."],
        stays=[
            "Der Podcast ist nicht mehr verfügbar, seit der Sender ihn im Mai löschte.",
            "Ein Video ist nicht verfügbar, Zeugen gibt es nicht.",
        ],
    ),
    drop(
        "transcript_button",
        reason="media.player",
        whole=True,
        max_words=8,
        pattern=r"(?:(?:das |ganzes |vollständiges |hier |zum |video-?|audio-?|podcast-?)*(?:transkript|transkription|sendungsmanuskript)(?: (?:zum|zur|der|des|dieser|dieses) \p{L}+)? (?:anzeigen|lesen|einblenden|ausblenden|öffnen|herunterladen|ansehen|nachlesen|als pdf|aufklappen)|zum (?:vollständigen )?transkript(?: (?:der|des) \p{L}+)?)",
        fires=["Transkript anzeigen", "Das Transkript der Folge lesen", "Zum Transkript"],
        stays=["Das Transkript der Sitzung lesen nur wenige.", "Zum Transkript wollte sich die Behörde nicht äußern."],
    ),
    drop(
        "steps_and_count",
        reason="media.gallery",
        whole=True,
        max_words=9,
        pattern=rf"(?:{STEP} ?[|/·<>]? ?){{1,4}}(?:(?:bild|foto|folie) )?\d{{1,3}} ?(?:von|/|aus) ?\d{{1,3}}(?: (?:bildern|fotos|bilder))?(?: ?{STEP}){{0,3}}|\d{{1,3}} ?(?:von|/) ?\d{{1,3}}(?: ?[|/·]? ?{STEP}){{1,4}}",
        fires=["Zurück Weiter 3 von 17", "1 / 12 Vollbild Schließen", "Nächstes Bild 4 von 9"],
        stays=["Zurück in die Werkstatt: 3 von 17 Bussen", "Weiter 3 von 17 Stationen gesperrt"],
    ),
    drop(
        "skip_the_box",
        reason="nav.page",
        whole=True,
        max_words=5,
        pattern=rf"(?:(?:diese[nrs]?|den|die|das|zum) )?(?:\p{{L}}+-)?{BOX} (?:überspringen|zuklappen|einklappen|verlassen)",
        fires=["Diese Bildbeschreibung überspringen", "Slider überspringen", "Newsletterbox überspringen"],
        stays=["Diese Liste überspringen wir.", "Wer das Menü überspringen will, zahlt nur das Dessert."],
    ),
    drop(
        "advertisement_words",
        reason="ad.label",
        whole=True,
        max_words=9,
        pattern=rf"{AD}(?: ?[/|:,·-]+ ?{AD}){{1,3}}"
        rf"|(?:anzeige|werbung)(?: ?[:|/.,-] ?| )(?:hier |der |nach |unten |bitte |dem |den )*(?:(?:geht's|geht es|gehts) (?:hier |danach |gleich )?weiter|(?:artikel|text|beitrag)(?: geht)? (?:danach |unten |unterhalb |gleich )*(?:weiter|fortgesetzt)|(?:weiter)?scrollen[^.!?]{{0,30}}|weiterlesen(?: nach \p{{L}}+)?|lesen {SIE} (?:unten |danach )?weiter)",
        fires=["Anzeige / Advertorial", "Werbung – hier geht's weiter", "Werbung, bitte weiterscrollen"],
        stays=["Anzeige, Werbung und Vertrieb litten gleichermaßen.", "Werbung: Der Markt schrumpft weiter"],
    ),
    drop(
        "embedded_post_here",
        reason="legal.cookie",
        max_words=70,
        pattern=rf"^(?:hier|an dieser stelle|unter diesem text) (?:steht|finden {SIE}|findest du|befindet sich|ist|sehen {SIE}|siehst du|würde|erscheint|wäre|verbirgt sich) (?:normalerweise |eigentlich |auch )?(?:ein|eine|der|das) (?:\S+ )?(?:inhalt|beitrag|post|posting|tweet|element|reel|story|video|karte|grafik) (?:von|aus|auf|bei) {SITES}\b(?=[^?]{{0,200}}(?:klick|einwillig|zustimm|cookie|geladen|einverständnis|datenschutz|drittanbieter|freigeb)).*$",
        fires=["Hier steht ein Beitrag von Instagram, der den Text ergänzt. Mit einem Klick lassen Sie ihn anzeigen."],
        stays=["Hier steht ein Beitrag von Facebook vor Gericht: Wer ihn schrieb, ist unklar."],
    ),
    drop(
        "price_with_tax",
        reason="promo.product",
        where=BODY | TAIL,
        max_words=18,
        pattern=r"^[*( ]{0,3}(?:alle |angegebene[rn]? |der |die )*(?:preis(?:e|angaben?)?|uvp|stückpreis)? ?:? ?(?:(?:€ ?)?\d{1,4}[.,]\d\d ?(?:€|euro)?,? )?(?:inkl\.?|inklusive|zzgl\.?|zuzüglich|exkl\.?|enthält)(?: \d{1,2} ?%)?(?: der)?(?: gesetzliche[rn]?)? (?:mwst\.?|mehrwertsteuer|ust\.?|versand\p{L}*)(?:[^\p{L}\d]{0,3}(?:zzgl\.?|zuzüglich|und|inkl\.?|ggf\.?|evtl\.?|gegebenenfalls|versand\p{L}*|mwst\.?|liefer\p{L}*|kosten)\.?){0,6}\W*$"
        r"|^[*( ]{0,3}(?:alle )?(?:preise|preisangaben|preis)(?: und verfügbarkeit)? (?:können|kann) (?:abweichen|variieren|sich (?:\p{L}+ )?(?:ändern|geändert haben)|inzwischen höher (?:sein|liegen))\b[^.!?]{0,40}\W*$",
        fires=[
            "Preis inkl. MwSt., zzgl. Versandkosten",
            "Alle Preise inkl. gesetzlicher MwSt.",
            "Preise können abweichen.",
        ],
        stays=[
            "Der Preis inklusive Mehrwertsteuer soll bei 900 Millionen Euro liegen.",
            "Preise können sich über Nacht ändern, wie der Markt zeigt.",
        ],
    ),
    drop(
        "click_to_enlarge",
        reason="media.gallery",
        max_words=18,
        pattern=rf"^(?:(?:hier |zum |bitte )*(?:klicken|tippen)(?: {SIE})?(?: hier| auf das bild| bitte)*,? um (?:das|dieses|die|diese) (?:bild|foto|grafik|karte|tabelle|abbildung)(?: in voller größe)? (?:zu vergrö(?:ß|ss)ern|anzuzeigen|anzusehen|zu öffnen)"
        rf"|(?:falls|wenn|sollten) (?:{SIE}|du) (?:die|das|den|diese|dieses) (?:grafik|karte|video|umfrage|tabelle|quiz|formular|inhalte?|bilder) (?:\p{{L}}+ )?nicht (?:sehen|angezeigt|laden|öffnen)\b[^.!?\"]{{0,50}}\b(?:klick|hier|laden|link)\p{{L}}*\b[^.!?\"]{{0,40}})[.!]?$",
        fires=["Klicken, um das Bild zu vergrößern", "Wenn Sie die Grafik nicht sehen können, klicken Sie bitte hier."],
        stays=["Wenn Sie die Karte nicht sehen können, fehlt Ihnen die Brille, scherzt der Wirt."],
    ),
    drop(
        "presented_by_partner",
        reason="ad.label",
        max_words=14,
        pattern=r"^(?:präsentiert|unterstützt|ermöglicht|gesponsert|bereitgestellt) von (?:unserem|unseren) (?:\p{L}*partnern?|sponsor(?:en)?)\b[^.!?,]{0,50}$|^(?:sponsored (?:content|post|article)|advertorial|partnerinhalt|publireportage|paid post) ?[:|] ?(?-i:[\p{Lu}\d\"'])[^.!?]{5,100}[!?]?$",
        fires=["Präsentiert von unserem Partner Sparkasse", "Sponsored Content: So gelingt die Heizungssanierung"],
        stays=["Gesponsert von unseren Eltern, fuhren wir nach Rom.", "Advertorial: ein Wort, das keiner kennt."],
    ),
]
