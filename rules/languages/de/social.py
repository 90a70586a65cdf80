"""German share bars, follow requests, comment prompts and feedback requests."""

from cleaner.rule import BODY, TAIL, cut_tail, drop

ACT = (
    r"(?:teilen|merken|drucken|ausdrucken|vorlesen|kommentieren|kommentare|weiterempfehlen|send|share"
    r"|tweet|download als pdf|pdf|speichern|anhören|versenden|verschicken|senden|weiterleiten"
    r"|empfehlen|mailen|zitieren|tweeten|twittern|posten|pinnen|liken|kopieren|weitersagen"
    r"|artikel-?link kopieren|link kopieren|url kopieren|drucker|druckversion|druckansicht|schrift(?:größe|grösse)?"
    r"|schriftgröße ändern|kurz-?link|zur merkliste|merkliste|lesezeichen|feedback|e-?mail|mail|sms|whatsapp|facebook"
    r"|twitter|threads|bluesky|telegram|pocket|xing|linkedin|flipboard|instagram|pinterest|reddit|messenger|threema"
    r"|mastodon|x\.com|x \(twitter\)|x/twitter|twitter/x)"
)
ACTS = rf"(?:{ACT}|x\b)"
THING = (
    r"(?:(?:diesen?|den|dieses|das|die|dieser) )?(?:artikel|beitrag|text|seite|link|url|inhalt|video|meldung|nachricht"
    r"|story|podcast|folge|rezept|kommentar|bericht|analyse|interview|galerie)"
)

SITES = (
    r"(?:facebook|twitter|instagram|x\b|tiktok|youtube|telegram|whatsapp|linkedin|threads|bluesky|mastodon|google"
    r"|pinterest|xing|flipboard|social media|sozialen (?:medien|netzwerken|kanälen))"
)

RULES = [
    drop(
        "share_buttons",
        reason="nav.share",
        pattern=rf"(?:(?:{THING}|jetzt|hier|auf|per|via|über|bei|als|in|mit|zu|zur|zum|freunden|seite|und|oder|x"
        rf"|bild) ){{0,6}}{ACT}(?: ?\(\d{{1,5}}\))?(?:(?: ?[,/|·•] ?| und | ?)(?:(?:{THING}|auf|per|via|über|bei|als|in|mit"
        rf"|oder) ){{0,3}}{ACTS}){{0,14}}(?: \(\d{{1,5}}\)| \d{{1,5}})?",
        whole=True,
        max_words=24,
        fires=[
            "Teilen",
            "Auf Facebook teilen",
            "Merken Teilen Drucken Vorlesen",
            "Diesen Artikel per E-Mail versenden",
            "Link kopieren",
        ],
        stays=[
            "Das Brot in Stücke brechen und mit Freunden teilen, so gehört es sich.",
            "Nicht alle wollten ihre Sorgen teilen.",
        ],
    ),
    drop(
        "share_state",
        reason="nav.share",
        pattern=r"(?:(?:der |die )?(?:link|url|adresse|artikel|beitrag|text)(?: wurde"
        r"| ist)? (?:erfolgreich )?(?:in die zwischenablage )?(?:kopiert|gespeichert|gemerkt|geteilt"
        r"|verschickt|hinzugefügt)|(?:zur|auf die) (?:merk|lese)liste(?: hinzufügen| setzen)?|(?:optionen zum "
        r"|auf )?(?:teilen|soziale[nr]? (?:netzwerke|medien))(?: (?:auf|per|via|über))?|teilen auf"
        r"|teilen (?-i:Sie|SIE) (?:diesen artikel|diesen beitrag|den artikel|uns|dies)?(?: (?:auf|per|mit"
        r"|über) \S+(?: \S+)*)?|artikel verschenken"
        r"|social media|jetzt teilen(?: auf)?|(?:den |die )?(?:link|code|url)(?: zum (?:einbetten"
        r"|teilen)(?: \S+){0,3})? kopieren(?: ?(?:link )?kopiert)?"
        r"|(?:die )?(?:artikel-)?url wurde (?:erfolgreich )?in (?:ihrer|die|der"
        r"|deiner) zwischenablage (?:gespeichert|kopiert))",
        whole=True,
        max_words=12,
        fires=["Der Link wurde in die Zwischenablage kopiert.", "Artikel verschenken", "Auf die Merkliste setzen"],
        stays=[
            "Der Link wurde von Tausenden geteilt, ehe ihn die Plattform sperrte.",
            "Sie teilen sich den Artikel, den Preis und den Ruhm.",
        ],
    ),
    drop(
        "share_the_thing",
        reason="nav.share",
        pattern=rf"{THING}(?: jetzt){{0,2}} (?:teilen|merken|drucken|speichern|verschenken|hören|ausdrucken|vorlesen"
        rf"|melden|bewerten|als pdf|(?:auf die|zur|von der) (?:merk|lese)liste)(?: (?:auf|via|per|mit|über|setzen"
        rf"|hinzufügen|entfernen))?(?: \S+)?",
        whole=True,
        max_words=7,
        fires=["Diesen Artikel teilen", "Artikel zur Merkliste hinzufügen", "Beitrag als PDF"],
        stays=["Den Text vorlesen wollte keiner.", "Das Video zu teilen ist in dem Land verboten."],
    ),
    drop(
        "share_request",
        reason="nav.share",
        pattern=r"^(?:hat (?:ihnen|dir|euch) [^?]{0,50}gefallen\? )?(?:(?:bitte|jetzt|gerne"
        r"|dann) )?(?:teil(?:en (?-i:Sie|SIE)|e|t)|empfehl(?:en (?-i:Sie|SIE)|t)|empfiehl|leit(?:en (?-i:Sie"
        r"|SIE)|e|et)|schick(?:en (?-i:Sie|SIE)|e|t))\b[^.!?]{0,20}\b(?:diese[nsr]? |den "
        r"|unsere[nr]? )(?:artikel|beitrag|text|seite|inhalt|meldung|podcast)\b[^.!?]{0,80}[.!]*$",
        max_words=25,
        fires=[
            "Teilen Sie diesen Artikel mit Ihren Freunden!",
            "Hat dir der Text gefallen? Dann empfiehl den Artikel weiter.",
            "Bitte teile diesen Beitrag!",
        ],
        stays=[
            "Sie teilen den Artikel der Verfassung, der die Würde schützt, in zwei Sätze.",
            "Empfehlen wollte der Kritiker das Stück nicht.",
        ],
    ),
    drop(
        "follow_us",
        reason="nav.follow",
        pattern=rf"(?:^|[.!?:] )(?:jetzt |hier |und )?(?:(?:folg(?:en (?-i:Sie|SIE)|e(?! (?:der|des|war|ist|davon|sind"
        rf"|von|dessen|daraus|waren|seien|\d))|t(?! (?:man|auf|der|die|das|ein|dem|daraus|nun|jetzt|ihm"
        rf"|ihr)\b))|besuch(?:en (?-i:Sie|SIE)|e|t uns)|like[nt]?(?: (?-i:Sie|SIE))? uns"
        rf"|abonnier(?:en (?-i:Sie|SIE)|e)) (?:\S+ ){{0,5}}?"
        rf"|(?:werde(?:n (?-i:Sie|SIE))? fan|find(?:en (?-i:Sie|SIE)|est du|et ihr)|bleib(?:en (?-i:Sie|SIE)|t)?"
        rf"|vernetz\w+|diskutier(?:en (?-i:Sie|SIE)|e|t)|verbinde\w*) (?:\S+ ){{0,4}}?(?:uns|mir|der redaktion"
        rf"|unsere[mnr]?) (?:\S+ ){{0,4}}?)(?:auf|bei|in|via|über) (?:\S+ ){{0,3}}?{SITES}",
        max_words=40,
        fires=[
            "Folgen Sie uns auf Facebook und Instagram!",
            "Folge unserer Redaktion bei Bluesky.",
            "Besuchen Sie uns auch auf Youtube.",
        ],
        stays=[
            "Ihm folgen auf Instagram mehr als zwei Millionen Menschen.",
            "Die Ermittler folgten dem Mann auf Facebook über Monate.",
        ],
    ),
    drop(
        "follow_heading",
        reason="nav.follow",
        pattern=r"(?:folgen (?-i:Sie|SIE)|folge|folgt|besuchen (?-i:Sie|SIE)|abonnieren (?-i:Sie|SIE)"
        r"|like[nt]?(?: (?-i:Sie|SIE))?) (?:uns|mir|dem autor|der autorin)(?: (?:hier|jetzt|auch|auf|bei|in"
        r"|den|unseren|sozialen|medien|netzwerken|social|media|kanälen|und|facebook|twitter|instagram|x|tiktok"
        r"|youtube|threads|bluesky|whatsapp|linkedin|mastodon|telegram|google|news))*"
        r"|(?:unsere )?social-?media(?:-?kanäle)?|(?:wir |auch |jetzt )?(?:auf|bei) (?:facebook|twitter"
        r"|instagram|x|tiktok|youtube|threads|bluesky|whatsapp|google news) (?:folgen|abonnieren)"
        r"|\S{1,30} (?:auf|bei|in|im) (?:facebook|twitter|instagram|x|tiktok|youtube|threads|bluesky|whatsapp"
        r"|google news)(?: (?:folgen|abonnieren|hinzufügen))?|folgst du (?:uns|\S+(?: \S+){0,3}) (?:schon "
        r"|bereits )?(?:\S+ ){0,3}(?:auf|bei) \S+|folgst du schon (?:\S+ ){1,4}auf \S+|\S+ (?:gibt es"
        r"|ist) (?:jetzt |nun )?auch auf (?:facebook|instagram|tiktok|youtube|threads|bluesky|whatsapp"
        r"|telegram)|(?:als|zur) (?:bevorzugte )?(?:quelle|google-quelle)(?: \S+){0,4} (?:hinzufügen|festlegen"
        r"|markieren)",
        whole=True,
        max_words=12,
        fires=["Folgen Sie uns", "Auf Instagram folgen", "Als bevorzugte Quelle bei Google hinzufügen"],
        stays=[
            "Folgen Sie mir, rief der Bergführer und verschwand im Nebel.",
            "Sie folgen uns auf Schritt und Tritt, klagt die Bäuerin über die Gänse.",
        ],
    ),
    cut_tail(
        "comments_heading",
        reason="comment.prompt",
        pattern=r"(?:(?:alle |die |leser-?|neueste |bisherige |weitere )?(?:\d{1,5} |\(\d{1,5}\) )?(?:kommentare?"
        r"|leserkommentare?|lesermeinungen|leserbriefe|leserbeiträge|postings?)(?: \(?\d{1,5}\)?)?(?: (?:lesen"
        r"|anzeigen|ansehen|zu diesem artikel|zum artikel|zu diesem beitrag|zum beitrag|einblenden|laden"
        r"|der leser|schreiben|verfassen|verbergen|ausblenden))?|(?:\d{1,5} )?kommentare? (?:zu|zum"
        r"|auf) (?:\"[^\"]{3,120}\"|diesem artikel)|(?:einen |ihr |dein |neuen )?kommentar (?:schreiben"
        r"|verfassen|hinterlassen|abgeben|hinzufügen)|schreib(?:e|en (?-i:Sie|SIE))? (?:einen|den ersten|ihren"
        r"|deinen) kommentar|(?:hinterlasse|hinterlassen (?-i:Sie|SIE)|verfassen (?-i:Sie|SIE)"
        r"|verfasse) (?:einen|ihren|deinen) (?:\S+ )?kommentar|antworten abbrechen|antwort abbrechen)",
        max_words=16,
        fires=[
            "12 Kommentare\nHorst\nIch finde das ganz und gar nicht richtig, was hier geschrieben wurde.",
            "Kommentar verfassen",
            "Kommentare (3)",
        ],
        stays=[
            "Kommentare wollten die Nachbarn dazu nicht abgeben.",
            "Diskutieren Sie mit, hatte das Rathaus auf die Plakate gedruckt.",
        ],
    ),
    drop(
        "comment_count",
        reason="comment.prompt",
        pattern=r"(?:\d{1,5}|keine|ein) (?:kommentare?|postings?|leserkommentare?|reaktionen|beiträge|lesermeinungen)"
        r"|kommentare?(?: ?[(:]? ?\d{1,5} ?\)?)?|(?:zu(?:m|r|) )?(?:den |die )?kommentare?n? \(?\d{1,5}\)?"
        r"|(?:zur startseite |kommentieren ?/ ?)+(?:kommentare|forum lesen)|forum (?:lesen|öffnen|anzeigen)"
        r"|schreib(?:en (?-i:Sie|SIE)|e) (?:uns )?einen leserbrief|leser(?:kommentare|meinungen|forum)"
        r"|(?:zu(?:m|r|) )?(?:den |die )?(?:kommentare?n?|diskussion"
        r"|forum|kommentar(?:bereich|funktion))(?: (?:springen|lesen|anzeigen|öffnen|schreiben|verfassen"
        r"|einblenden|geschlossen|deaktiviert))?|(?:zu|zum|jetzt|hier|mit)? ?(?:kommentieren|mitdiskutieren"
        r"|mitreden|jetzt kommentieren)|(?:diskutieren (?-i:Sie|SIE)|diskutiere|diskutiert) mit"
        r"|leserdiskussion|(?:einen |den ersten |als erster? |ihren |deinen |neuen )?kommentar (?:schreiben"
        r"|verfassen|hinterlassen|abgeben|abschicken|absenden|melden)|schreib(?:e|en (?-i:Sie|SIE)"
        r"|t)? (?:uns )?(?:einen|den ersten|ihren|deinen|als erster? einen) kommentar|antworten|melden"
        r"|(?:kommentare werden geladen|lade kommentare|kommentare laden)|(?:neueste|älteste|beste"
        r"|beliebteste) (?:zuerst|kommentare)|(?:deine|ihre) meinung zählt|leserbrief (?:schreiben|verfassen)"
        r"|(?:kommentar|benutzer|beitrag|missbrauch) melden|kommentar-?(?:regeln|übersicht)(?: von \S+)?",
        whole=True,
        max_words=7,
        fires=["12 Kommentare", "Zu den Kommentaren", "Kommentar schreiben", "Keine Kommentare"],
        stays=[
            "Keine Kommentare kamen am Montag aus dem Ministerium.",
            "Der Vorstand wollte den Rücktritt nicht kommentieren.",
        ],
    ),
    drop(
        "comment_request",
        reason="comment.prompt",
        pattern=r"(?:^|[.!?] )(?:(?:diskutier|debattier|kommentier|stimm)(?:en (?-i:Sie|SIE)|e|t (?=mit uns"
        r"|in den kommentaren|hier ab|jetzt ab|unten)) (?:\S+ ){0,6}?(?:mit uns|mit\W*$"
        r"|mit (?:der|unserer|anderen) (?:\p{L}+ )?(?:community|nutzerinnen|nutzern|usern)\W*$|mit [^.!?]{0,60}(?:kommentar|forum|facebook|leser)|ab\W*$|in den kommentaren|im forum"
        r"|diesen artikel)\b|(?:schreib(?:en (?-i:Sie|SIE)|e| uns| mir)?|schreibt (?:es )?uns"
        r"|verrat(?:en (?-i:Sie|SIE)|et uns|e)?|sag(?:en (?-i:Sie|SIE)|t uns|e| uns)|teil(?:en (?-i:Sie|SIE)"
        r"|t uns|e)|lass(?:en (?-i:Sie|SIE)| uns|t uns)) (?:\S+ ){0,5}?(?:in (?:die|den) kommentare?n?"
        r"|(?-i:Ihre) meinung|deine meinung|eure meinung|ihre erfahrungen mit uns|(?:\S+ ){0,3}mit (?:uns|der community)"
        r"|mit der community)\W*(?:$|[.!?])"
        r"|(?:was (?:meinen|denken|halten|sagen) (?:(?-i:Sie|SIE)|ihr)|was (?:meinst|denkst|hältst) du"
        r"|wie (?:sehen|finden|stehen|denken) (?:(?-i:Sie|SIE)|ihr)|wie (?:siehst|findest) du|ihre meinung"
        r"|deine meinung)\b[^?]{0,80}\? ?(?:dann )?(?:schreib|diskutier|sag|verrat|teil|stimm|komment|lass"
        r"|jetzt |ihre meinung|deine meinung).{0,120}$"
        r"|(?:um |zum )(?:zu )?kommentieren(?:,)? (?:müssen|musst|bitte|melden|loggen|einloggen|anmelden)"
        r"|(?:bitte )?(?:melden (?-i:Sie|SIE) sich|loggen (?-i:Sie|SIE) sich|logge dich|melde dich|einloggen"
        r"|anmelden)[^.!?]{0,40}(?:um (?:zu|einen|mit) ?(?:kommentieren|kommentar|diskutieren)"
        r"|kommentieren zu können))",
        max_words=40,
        where=BODY | TAIL,
        fires=[
            "Was meinen Sie? Schreiben Sie uns Ihre Meinung!",
            "Diskutieren Sie mit uns über dieses Thema.",
            "Schreibt es uns in die Kommentare!",
            "Um zu kommentieren, müssen Sie sich anmelden.",
        ],
        stays=[
            "Die Abgeordneten stimmen am Freitag über den Antrag ab.",
            "Der Bürgermeister wollte wissen, was die Leute denken.",
        ],
    ),
    drop(
        "comment_rules",
        reason="comment.prompt",
        pattern=r"\b(?:(?:die )?kommentarfunktion (?:(?:ist|wurde|für|zu) [^.]{0,60})?(?:geschlossen|deaktiviert"
        r"|ausgeschaltet|abgeschaltet|geöffnet|nicht verfügbar|gesperrt)|(?:kommentare|beiträge"
        r"|leserkommentare) (?:werden|geben|sind|können|unterliegen|spiegeln) [^.]{0,80}(?:moderiert"
        r"|freigeschaltet|geprüft|meinung (?:der|des|ihrer)|netiquette|veröffentlicht|kürzen)|(?:halten"
        r"|beachten) (?-i:Sie|SIE) (?:sich )?(?:bitte )?(?:\S+ ){0,3}?(?:netiquette|kommentarregeln"
        r"|community-?richtlinien|nutzungsregeln|forenregeln|diskussionsregeln)"
        r"|ihre e-mail-adresse wird nicht veröffentlicht|deine e-mail-adresse wird nicht veröffentlicht"
        r"|erforderliche felder sind|meinen namen,? (?:meine )?e-mail-adresse und (?:meine )?website in diesem "
        r"browser|die moderation (?:behält sich|der kommentare)|userinnen und user kommentieren"
        r"|der kommentar wurde (?:von der redaktion )?(?:gelöscht|entfernt)|(?:diese|dieser) (?:kommentar"
        r"|debatte|beitrag|diskussion) (?:ist|wurde) (?:von der redaktion )?(?:geschlossen|entfernt|gelöscht)"
        r"|kommentare (?:und pings )?sind (?:derzeit )?(?:geschlossen|deaktiviert)|nur (?:angemeldete"
        r"|registrierte) (?:benutzer|nutzer|user|leser|mitglieder)\w* (?:können|dürfen)|(?:dein"
        r"|ihr) kommentar (?:wurde|wird|ist) (?:\S+ ){0,4}(?:gespeichert|veröffentlicht|geprüft|freigeschaltet"
        r"|moderiert)|(?:bitte )?(?:lies|lesen (?-i:Sie|SIE)|beachte|beachten (?-i:Sie"
        r"|SIE)) (?:bitte )?unsere (?:kommentar-?regeln|richtlinien|netiquette|hausregeln|regeln)|(?:meinen"
        r"|ihren|deinen) namen(?:,[^.]{0,60})? für (?:das nächste|den nächsten|die nächste)"
        r"|leserbrief zu (?:diesem|dem) artikel (?:verfassen|schreiben)|leserbrief zum artikel (?:verfassen"
        r"|schreiben))",
        max_words=90,
        where=BODY | TAIL,
        fires=[
            "Die Kommentarfunktion ist für diesen Artikel geschlossen.",
            "Bitte beachten Sie unsere Netiquette. Beachten Sie die Netiquette auch im Streit.",
            "Ihre E-Mail-Adresse wird nicht veröffentlicht. Erforderliche Felder sind mit * markiert",
        ],
        stays=[
            "Seit dem Streit hat die Stadt die Kommentare unter ihren Beiträgen abgeschaltet.",
            "Wer die Netiquette nicht beachtet, fliegt aus dem Forum, sagt die Moderatorin.",
        ],
    ),
    drop(
        "report_error",
        reason="meta.feedback",
        pattern=r"^(?:(?:haben (?-i:Sie|SIE) |hast du |habt ihr |(?:ihnen ist |dir ist )?)(?:einen "
        r"|ein(?:en)? inhaltlichen |in diesem \w+ )*(?:fehler|rechtschreibfehler|tippfehler) (?:gefunden"
        r"|entdeckt|gesehen|bemerkt|aufgefallen|im (?:artikel|text)|in diesem (?:artikel"
        r"|text)(?: \S+)?)(?:[?!:]|\W*$)|fehler (?:\S+ ){1,4}(?:entdeckt|gefunden|bemerkt)\?"
        r"|inhaltliches feedback\?|fehler (?:melden|im artikel melden|gefunden)\W*$"
        r"|(?:ist )?ihnen (?:ist )?(?:ein )?fehler aufgefallen|(?:korrektur|fehler|kritik|feedback"
        r"|lob)(?: (?:und|oder) \w+)?(?: (?:zum|zu diesem) (?:artikel|text))? (?:melden|senden|geben|einsenden"
        r"|an die redaktion)\W*$|stimmt (?:etwas|was) nicht\?|(?:artikel|inhalt|beitrag) melden"
        r"|problem melden)",
        max_words=35,
        where=BODY | TAIL,
        fires=[
            "Fehler gefunden? Jetzt melden.",
            "Haben Sie einen Fehler entdeckt? Schreiben Sie uns.",
            "Fehler im Artikel melden",
        ],
        stays=[
            "Einen Fehler gefunden hat bislang niemand, auch der Prüfer nicht.",
            "Fehler melden die Fahrer seither über Funk.",
        ],
    ),
    drop(
        "feedback_request",
        reason="meta.feedback",
        pattern=r"(?:^|[.!?] )(?:(?:war|fanden (?-i:Sie|SIE)|fandest du|wie fanden (?-i:Sie|SIE)|wie hat ihnen"
        r"|wie gefällt ihnen|wie bewerten (?-i:Sie|SIE)|hat (?:ihnen|dir)) (?:dieser|diesen|der|dieses|die"
        r"|diese|ihnen der|dir der)? ?(?:artikel|beitrag|text|seite|inhalt|information\w*)\b[^?]{0,40}\?"
        r"|(?:ihr feedback|ihre meinung|deine meinung) (?:ist uns wichtig|interessiert uns)"
        r"|wir freuen uns (?:über|auf) (?:eine|ihre) (?:e-?mail|mail|nachricht|zuschrift) an"
        r"|durchschnittliche bewertung|ihr feedback (?:ist uns wichtig|hilft uns|zu)|(?:wir freuen uns"
        r"|freuen wir uns) (?:über|auf) (?:ihr|dein|euer|jedes|ihre|deine|eure) (?:feedback|rückmeldung\w*"
        r"|anregungen|zuschriften?|meinung|leserbrief\w*|hinweise)|(?:vielen )?dank für (?:ihr|dein) feedback"
        r"|(?:ihnen|dir|euch) gefällt (?:dieser|der|unser) (?:artikel|beitrag|text)\?|hat (?:ihnen|dir|euch) (?:dieser|der|unser)"
        r" (?:artikel|beitrag|text) gefallen\?|feedback (?:geben|senden)\W*$|(?:artikel|beitrag) bewerten\W*$|jetzt bewerten\W*$)",
        max_words=45,
        where=BODY | TAIL,
        fires=["War dieser Artikel hilfreich?", "Wir freuen uns über Ihr Feedback!", "Vielen Dank für Ihr Feedback"],
        stays=[
            "War der Artikel gefälscht, fragten sich die Richter nach der dritten Zeugin.",
            "Der Zoo freut sich über Anregungen aus der Bevölkerung.",
        ],
    ),
    drop(
        "send_tips",
        reason="meta.feedback",
        pattern=r"(?:^|[.!?] )(?:(?:haben (?-i:Sie|SIE)|hast du|habt ihr|kennen (?-i:Sie|SIE)|wissen (?-i:Sie"
        r"|SIE)) (?:\S+ ){0,6}?(?:hinweise?|infos?|informationen|tipps?|themen(?:vorschläge|vorschlag|tipp)?"
        r"|fragen|anregungen|frage|foto|video)\b[^?]{0,60}\? ?(?:dann )?(?:schreib|meld|send|schick|kontaktier"
        r"|mail|erzähl|her damit|wir |teil|hier|lass|an )|(?:schreib(?:en (?-i:Sie|SIE)|t|e)?"
        r"|mail(?:en (?-i:Sie|SIE)|t|e)?|schick(?:en (?-i:Sie|SIE)|t|e)?|send(?:en (?-i:Sie|SIE)|et"
        r"|e)) uns (?:\S+ ){0,8}?(?:an\b|unter\b|per\b|über\b|hier\b|via\b|ihre? |deine? |eure? |eine "
        r"|einen ))",
        max_words=50,
        where=BODY | TAIL,
        fires=[
            "Haben Sie Hinweise zu diesem Thema? Schreiben Sie uns!",
            "Schicken Sie uns Ihre Fotos per WhatsApp.",
            "Schreiben Sie uns an redaktion@beispielblatt.example",
        ],
        stays=[
            "Hinweise nimmt die Polizei in Gera unter der Nummer 110 entgegen.",
            "Die Kinder schickten uns eine Karte aus dem Ferienlager.",
        ],
    ),
    drop(
        "gift_allowance",
        reason="nav.share",
        max_words=24,
        pattern=r"^\W{0,3}(?:als (?:\p{L}+-?)?abonnent\p{L}*(?:/in|:in|\*in)? (?:können|kannst)|mit (?:ihrem|deinem|einem) abo (?:können|kannst)|(?-i:Sie|SIE) können|du kannst)\b[^.!?\"]{0,40}\b(?:artikel|texte|beiträge)\b[^.!?\"]{0,30} verschenken\W{0,3}$",
        fires=[
            "Als Abonnent können Sie monatlich zehn Artikel verschenken",
            "Mit Ihrem Abo können Sie fünf Artikel im Monat verschenken.",
        ],
        stays=["Wer kann, wird alle Artikel des Ladens verschenken, sagt die Wirtin."],
    ),
    drop(
        "comments_closed",
        reason="comment.prompt",
        max_words=14,
        pattern=r"^\W{0,3}(?:(?:der|unser) (?:kommentarbereich|leserbereich)|die (?:kommentarfunktion|kommentare|diskussion|debatte)|kommentarbereich|kommentarfunktion|kommentare)(?: (?:zu|unter|für|bei) (?:diesem|diesen|dem|den) (?:artikel|beitrag|text|thema))? (?:ist|sind|wurden?) (?:\p{L}+ ){0,2}(?:geschlossen|deaktiviert|beendet|abgeschaltet|ausgeschaltet|gesperrt|eingestellt|nicht (?:mehr )?(?:möglich|verfügbar))\W{0,3}$",
        fires=["Der Kommentarbereich zu diesem Artikel ist geschlossen", "Die Kommentarfunktion ist deaktiviert."],
        stays=["Die Debatte ist beendet, glaubt der Minister."],
    ),
    drop(
        "discuss_with_us",
        reason="comment.prompt",
        max_words=16,
        pattern=r"^\W{0,3}(?:diskutieren (?-i:Sie|SIE) mit|diskutier(?:e|t)? mit|mitdiskutieren|reden (?-i:Sie|SIE) mit) ?[:!.] ?(?:was|wie|welche|ihre|deine|sollte)\b[^.!\"]{0,80}\?$",
        fires=["Diskutieren Sie mit: Was ist Ihre Meinung?", "Diskutiert mit! Wie seht ihr das?"],
        stays=["Diskutieren Sie mit Ihren Kindern: Was darf ein Handy kosten?"],
    ),
    drop(
        "preferred_source",
        reason="nav.follow",
        max_words=16,
        pattern=r"^\W{0,3}(?:machen|wählen|legen|speichern|fügen|setzen|mach|wähle?|füge?) (?:(?-i:Sie|SIE) )?[^.!?\"]{2,40}(?:bevorzugte|lieblings|favorisierte)\p{L}* ?(?:nachrichten)?quelle\b[^.!?\"]{0,30}\W{0,3}$"
        r"|^\W{0,3}(?:uns|[^.!?\",]{2,30}) (?:als|zur|zu ihrer) (?:ihre |deine |eine )?(?:bevorzugte|favorisierte|lieblings)\p{L}* ?(?:nachrichten)?-?quelle\b[^.!?\",]{0,20}\b(?:google|suche)\b[^.!?\",]{0,20} (?:festlegen|hinzufügen|speichern|wählen|auswählen|markieren|einstellen|machen)\W{0,3}$",
        fires=["Machen Sie uns zu Ihrer bevorzugten Quelle bei Google"],
        stays=["Wählen Sie Ihre bevorzugte Quelle, stand über dem Trog mit den drei Hähnen."],
    ),
    drop(
        "give_this_article",
        reason="nav.share",
        max_words=12,
        pattern=r"^\W{0,3}(?:schenken (?-i:Sie|SIE)|schenke?|verschenken (?-i:Sie|SIE)|verschenke?)\b[^.!?\"]{0,40}\bdiesen (?:artikel|text|beitrag)\b[^.!?\",]{0,30}\W{0,3}$"
        r"|^\W{0,3}diesen (?:\p{L}+-?)?(?:artikel|text|beitrag) (?:können (?-i:Sie|SIE)|kannst du|jetzt|hier|gratis|kostenlos)\b[^.!?\",]{0,50}\b(?:verschenken|weiterverschenken|weitergeben|freischenken)\W{0,3}$",
        fires=["Schenken Sie einem Freund diesen Artikel", "Verschenken Sie diesen Text jetzt!"],
        stays=["Schenken Sie diesen Artikel nicht weg, riet die Hausfrau, er kommt wieder in Mode."],
    ),
    drop(
        "tips_welcome",
        reason="meta.feedback",
        max_words=18,
        pattern=r"^\W{0,3}(?:wir freuen uns (?:über|auf)|wir sind dankbar für|senden (?-i:Sie|SIE) uns|schicken (?-i:Sie|SIE) uns) (?:\p{L}+ ){0,3}(?:hinweise?|tipps?|anregungen|kritik|post|rückmeldung\p{L}*|feedback)\b[^.!?\"]{0,30}(?:\S+@\S+)\W{0,3}$",
        fires=["Wir freuen uns über Hinweise an hinweise@hafen.example"],
        stays=["Wir freuen uns über Hinweise, sagt die Polizei."],
    ),
]
