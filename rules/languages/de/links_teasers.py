"""German teasers with a label and calls to read, watch or listen on; live coverage pointers."""

from cleaner.rule import BODY, TAIL, cue, drop

SIE = r"(?-i:Sie|SIE)"
READ = (
    rf"(?:lesen {SIE}|liest du|lest ihr|lies|lest|sehen {SIE}|sieh|seht|hören {SIE}|hört|schauen {SIE}|schaut"
    rf"|erfahren {SIE}|erfahre|entdecken {SIE}|entdecke|verfolgen {SIE}|verfolge|klicken {SIE}|klicke)"
)
LIVE = (
    r"(?:live-?blog|live-?ticker|news-?ticker|news-?blog|nachrichten-?blog|nachrichten-?ticker|live-?stream|ticker"
    r"|corona-?blog|ukraine-?blog)"
)
NEWS = (
    r"(?:nachrichten|news|meldungen|artikel|beiträge|berichte|texte|infos|informationen|hintergründe|analysen|interviews"
    r"|entwicklungen|ereignisse|ergebnisse|neuigkeiten|schlagzeilen|geschichten|kolumnen|kommentare|videos|bilder|fotos"
    r"|podcasts|folgen|themen|updates|reaktionen|zahlen|rezepte|spielberichte)"
)
SAID = r"(?![^.!?]{0,90}, (?:sag|rief|riet|rät|heißt|heisst|schrieb|schreibt|forder|mahn|steht|stand|so |meint|hatte ))"

RULES = [
    drop(
        "genre_teaser",
        reason="nav.read_more",
        pattern=r"^(?:[>→•+*|] ?)?(?:(?:zum |im |unser |das |der |die |ein |mehr )?(?:kommentar|gastkommentar"
        r"|leitartikel|interview|analyse|reportage|porträt|portrait|hintergrund|faktencheck|meinung"
        r"|gastbeitrag|essay|kolumne|dossier|exklusiv|exklusiv-interview|ratgeber|rezension|glosse|lesetipp"
        r"|leseempfehlung|tv-tipp|podcast-tipp|video-tipp|serie|recherche|fotos|bilder|quiz|umfrage|rückblick"
        r"|chronologie|überblick|liveblog|nachlese|aus dem archiv|in bildern|vorbericht|hierzu auch|wir berichteten|(?:video|bilder|podcast) zum thema|zur (?:bildergalerie|fotostrecke|bilderstrecke)|(?:bereits|schon|bisher|zuletzt|früher) erschienen)(?: zum thema| dazu| der redaktion)?"
        r"|mehr dazu|mehr|mehr zum thema|dazu passend|passend dazu|zum thema|auch interessant|lesen (?-i:Sie|SIE) auch)"
        r"(?: ?[:|>] ?|(?<=mehr dazu|zum thema|interessant|auch) )(?=['\"]?(?-i:\p{Lu}|\d))"
        r"(?!.{3,200}(?:[^.]\.|, (?:sag|so |heiß|schrieb))[\"']?$)\S.{10,150}$",
        where=BODY | TAIL,
        min_words=4,
        max_words=17,
        fires=[
            "Hintergrund: Wie das neue Heizungsgesetz entstand",
            "Kommentar: Der Minister hat sich verrechnet",
            "Mehr zum Thema Die Stadt baut weniger Wohnungen",
            "Leitartikel: Wer zahlt für die Brücken?",
            "Mehr: Die Stadt baut weniger Wohnungen",
            "Bereits erschienen: Wie die Stadt ihre Bäder verlor",
        ],
        stays=[
            "Hintergrund: Seit 2015 gilt in der Stadt ein Verbot für Feuerwerk.",
            "Kommentar: überflüssig, schrieb der Lehrer an den Rand.",
            "Analyse und Kritik gehören für ihn zusammen",
        ],
        note="Subheadings are seldom set so; a label with a full sentence after it is the article's own.",
    ),
    drop(
        "read_here",
        reason="nav.read_more",
        pattern=rf"^(?:[>→+*|] ?)*{SAID}(?:(?:{READ}) (?:hier|im {LIVE}|in unserem {LIVE}|bei uns|auf \w+\.(?:de|at|ch)|im video"
        rf"|im podcast|im interview|in der bilder\w+)\b[^.!?]{{3,150}}"
        rf"|(?:hier|dazu|hierzu|mehr dazu) (?:lesen|sehen|hören|erfahren|finden|gibt es|geht es|geht's|gibt's)"
        rf"(?: {SIE}| du| ihr)? (?:mehr|alles|alle|weitere|weiter|den|die|das|unsere[nr]?|einen|eine|zum|zur|noch mehr)\b"
        rf"(?=[^.!?]{{0,90}}\b(?:über|zu|zum|zur|{NEWS}|artikel|interview|kommentar|bericht|thema|lesen|text|video"
        rf"|ticker|blog|analyse|überblick)\b)(?<=(?:{SIE}|du|ihr|geht es|geht's|gibt es|gibt's) \w{{2,8}}"
        rf"(?: mehr)?)[^.!?]{{3,120}})[.!?]?$",
        where=BODY | TAIL,
        max_words=26,
        fires=[
            "Lesen Sie hier mehr aus der Finanzwelt",
            "Lesen Sie hier, warum die Preise für Butter steigen",
            ">> Hier lesen Sie mehr über die neuen Regeln",
            "Sehen Sie im Video: So lief die Rettung der Kletterer",
        ],
        stays=[
            "Lesen Sie hier zwischen den Zeilen, riet der Dozent, sonst verstehen Sie den Dichter nicht.",
            "Hier geht es zum ersten Mal um das Geld der Erben.",
            "Hier lesen sie mehr als anderswo, sagt die Bibliothekarin über die Kinder.",
        ],
    ),
    drop(
        "find_it_here",
        reason="nav.read_more",
        pattern=rf"(?:^|[.!?:|-] )(?:[>→+*] ?)*(?:(?:alle|die|weitere|mehr|aktuelle|neueste|noch mehr|das"
        rf"|sämtliche|unsere) )?(?:(?:aktuellen?|neuesten?|wichtigsten?|weiteren?|bisherigen?|ganzen?|lokalen?"
        rf"|regionalen?) )?(?:\p{{L}}{{2,20}}-)?{NEWS}\b[^.!?:]{{0,110}}\b(?:finden {SIE}|findest du|findet ihr|lesen {SIE}"
        rf"|liest du|lest ihr|sehen {SIE}|gibt es|gibt's|hören {SIE}|erhalten {SIE}|verfolgen {SIE}) (?:immer |auch |alle "
        rf"|jederzeit |täglich |direkt )?(?:hier|in unsere[mnr]|auf unserer|in unserer|im {LIVE}|auf \w+\.(?:de|at|ch)"
        rf"|unter diesem link)\b[^.!?]{{0,40}}[.!]?$",
        max_words=28,
        fires=[
            "Nachrichten der Musterzeitung finden Sie hier.",
            "Krieg im Osten: Alle News und Hintergründe zur aktuellen Lage finden Sie hier.",
            "Alle Entwicklungen zum Streik lesen Sie in unserem Newsblog.",
        ],
        stays=[
            "Die Bilder, die wir hier finden, erzählen von einer anderen Zeit.",
            "Informationen über die Opfer gibt es auch in den Archiven der Stadt nicht.",
        ],
    ),
    drop(
        "live_coverage",
        reason="nav.read_more",
        pattern=rf"^(?:[>→•*|] ?|\+{{1,3}} ?)*(?:hier geht(?:'s| es) (?:zum|zu unserem) |zum |zu unserem |im |jetzt im "
        rf"|zurück zum |(?:alle|die|alles|das) (?:\S+ ){{0,9}}?(?:im|in unserem|zum nachlesen im|im großen) )"
        rf"(?:aktuellen |ukraine-|wahl-|nahost-|corona-|großen )?{LIVE}(?: vom .{{3,30}}| zum nachlesen"
        rf"| (?:zu|über|aus|von|zum|zur) (?:\S+ ){{0,4}}\S+)?[.!]?(?: ?\+{{1,3}})?$|^\+\+\+ (?:mehr|alle|alles|hier|lesen"
        rf"|zum|jetzt|unser\w*|abonnieren|folgen|lust)\b.{{3,140}}\+\+\+$",
        where=BODY | TAIL,
        max_words=18,
        fires=[
            "Alle Entwicklungen im Liveblog",
            "+++ Alle aktuellen Entwicklungen im Newsticker +++",
            "Zum Liveticker zur Wahl in Musterstadt",
        ],
        stays=[
            "Alle im Saal starrten auf den Ticker",
            "Zum Ticker über dem Portal blickte niemand mehr auf, denn er stand seit Tagen still.",
        ],
    ),
    drop(
        "do_it_now",
        reason="promo.product",
        pattern=r"(?:^|[.!?:-] )(?-i:Jetzt|Hier) (?:(?:kostenlos|gratis|online|direkt|gleich|unverbindlich|live|einfach"
        r"|hier|im stream|exklusiv|mehr) ){0,2}(?:anschauen|ansehen|streamen|reinhören|anhören|reinlesen|herunterladen"
        r"|downloaden|bestellen|sichern|testen|bewerben|registrieren|buchen|shoppen|mitspielen|mitraten|mitmachen"
        r"|teilnehmen|vorbestellen|stöbern|reinschauen|einschalten|anmelden|nachlesen|weiterlesen|informieren|entdecken"
        r"|vergleichen|abstimmen|upgraden|freischalten|probelesen|ausprobieren|lesen)(?: und (?:\S+ ){0,4}"
        r"(?:gewinnen|sparen|lesen|genießen|erhalten|hören|sichern))?[.!]*$",
        max_words=34,
        fires=[
            "Alle Filme und Dokus des Senders immer und überall. Jetzt anschauen!",
            "Das neue Quiz der Woche - Jetzt mitspielen!",
            "Jetzt mitmachen und Tickets gewinnen!",
        ],
        stays=[
            "Jetzt anmelden können sich nur noch Familien aus der Gemeinde.",
            "Wer sich jetzt bewerben will, muss sich beeilen.",
        ],
    ),
    drop(
        "boxes_end",
        reason="nav.page",
        pattern=r"(?:ende|beginn|anfang|start) (?:der|des) (?:weiteren informationen|weiterführenden informationen"
        r"|(?:externen |eingebetteten )?(?:inhalts?|elements|beitrags)|bildergalerie|bilder-?strecke|galerie|slideshow"
        r"|video(?:beitrag)?s|audio(?:beitrag)?s|liste|kastens|infobox|info-?kastens|tabelle|grafik|einbettung"
        r"|zusatzinformationen?|navigation|werbung|anzeige)|(?:zum )?(?:anfang|ende) der (?:liste|galerie|bilderstrecke)"
        r"(?: springen)?",
        whole=True,
        max_words=6,
        fires=["Ende der weiteren Informationen", "Ende des Videobeitrags", "Ende der Bildergalerie"],
        stays=["Am Ende der Liste stand ihr Name.", "Beginn der Tabelle des Schreckens"],
    ),
    cue(
        "more_about_heading",
        reason="nav.related",
        pattern=r"(?:mehr (?:über|zu|von|aus|auf)|aus (?:dem|diesem|unserem) (?:ressort|archiv|netzwerk|themengebiet|magazin)"
        r"|weitere themen|themen-?schwerpunkt|zum weiterhören|zum weitersehen|weitere (?:folgen|videos) (?:der|aus der) \S+"
        r"|für (?:dich|euch|(?-i:Sie|SIE)) (?:empfohlen|ausgesucht|zusammengestellt)|aktuelles: schlagzeilen"
        r"|das könnte (?-i:Sie|SIE) noch interessieren|wird oft zusammen gelesen|leser lasen auch"
        r"|(?:inhalte|angebote|anzeigen|empfehlungen|neues|beiträge|aktionen) (?:von )?(?:unserer|unseren|ausgewählter) (?:werbe-?|kooperations-?|medien-?|content-?)?partnern?"
        r"|(?:aus|von) (?:dem|unserem|unseren) (?:partner-?netzwerk|werbe-?partnern?|partnern?|partner-?portalen?)"
        r"|heute (?:wichtig|meistgelesen|beliebt)|jetzt (?:wichtig|beliebt|meistgelesen|im trend)"
        r"|neue angebote (?:bei|von|im) (?:\S+ ){0,2}(?:jobs|stellenmarkt|karriere\w*)"
        r"|neues aus (?:der|dem) (?:\S+ ){0,2}(?:karrierewelt|stellenmarkt|jobbörse|shop|community))",
        max_words=8,
        fires=[
            "Mehr über:\nKlimaschutz\nEnergie und Heizen",
            "Für dich empfohlen\nStau auf der A7 nach Unfall\nNeues Bad eröffnet im Herbst",
        ],
        stays=[
            "Mehr über den Ort als über die Leute erzählt der Film.",
            "Heute wichtig: genug trinken, sagt der Arzt.",
        ],
    ),
]
