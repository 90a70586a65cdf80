"""German links to other articles: headings over lists, inline teasers, read-on buttons."""

from cleaner.rule import BODY, NAMES, TAIL, cue, drop

READ = (
    r"(?:les(?:en (?-i:Sie|SIE)|t|e)|lies|seh(?:en (?-i:Sie|SIE)|t)|sieh|hör(?:en (?-i:Sie|SIE)|t)|schau(?:en (?-i:Sie"
    r"|SIE)|t)?|entdeck(?:en (?-i:Sie|SIE)|e|t)|erfahr(?:en (?-i:Sie|SIE)|e|t))"
)
MORE = (
    r"(?:auch|mehr|weiter|dazu|hier|jetzt|hierzu|noch|außerdem|ausserdem|bei uns|darüber|unbedingt|den|die|das"
    r"|unseren?|passend|exklusiv|an)"
)
NEWS = (
    r"(?:artikel|nachrichten|meldungen|themen|beiträge|news|texte|berichte|geschichten|storys|stories|videos|inhalte"
    r"|links|informationen|infos|analysen|kommentare"
    r"|kolumnen|interviews|hintergründe|reportagen|podcasts|rezepte|ratgeber|galerien|schlagzeilen|empfehlungen"
    r"|aktuelles|lesetipps|episoden)"
)
KIND = (
    r"(?:video|audio|podcast|fotostrecke|bilderstrecke|bildergalerie|fotogalerie|galerie|infografik|quiz|liveticker"
    r"|live-ticker|newsticker|newsblog|liveblog|live-blog|news-blog|nachrichtenblog|ticker|doku)"
)

RULES = [
    cue(
        "read_also_heading",
        reason="nav.related",
        pattern=rf"(?:{READ} (?:{MORE} ){{0,3}}(?:{MORE}|zum thema|zu diesem thema|dazu|nach)|(?:auch|ebenfalls"
        rf"|außerdem|ausserdem|vielleicht auch|das ist auch|das auch|für (?-i:Sie|SIE) auch|hier auch"
        rf"|mehr) (?:interessant|spannend|lesenswert|sehenswert|wichtig|dazu)(?: für (?:(?-i:Sie|SIE)|dich|euch))?|noch mehr (?:zum thema|dazu"
        rf"|lesen)"
        r"|(?:das |dies |diese artikel |diese themen |diese beiträge )?(?:könnte[n]?|dürfte[n]?) (?:(?-i:Sie|SIE)|dich"
        r"|euch|ihnen|dir)(?: auch| ebenfalls| noch)?(?: interessieren| gefallen)?|(?:dieser (?:artikel|beitrag|text)|auch (?:das|dies|diese artikel)) könnten? (?:(?-i:Sie|SIE)|dich|euch|ihnen|dir)(?: auch)? (?:interessieren|gefallen)|(?:das |was )?(?:interessiert"
        r"|interessierte|lesen|lasen|lesen (?-i:Sie|SIE)|gefällt) (?:(?-i:Sie|SIE) |dich |andere |unsere )?(?:auch"
        r"|leser|nutzer|user|leserinnen und leser)(?: auch| interessiert)?"
        r"|(?:das|was) (?:(?:andere|unsere)(?: (?:leser|nutzer|user|leserinnen und leser))?)(?: (?:auch|gerade|jetzt|aktuell|derzeit|heute|im moment))* (?:lesen|interessiert|interessierte|bewegt)"
        rf"|(?:das|was) (?:lesen|bewegt|interessiert) (?:andere|unsere)(?: (?:leser|nutzer|user|leserinnen und leser))?(?: (?:gerade|jetzt|aktuell|derzeit|heute|im moment|am (?:meisten|häufigsten|liebsten)))+"
        rf"|(?:weitere |andere |mehr |noch mehr )?{NEWS},? die (?:(?-i:Sie|SIE)|dich|euch|ihnen|dir) (?:auch |ebenfalls |noch )?(?:interessieren|gefallen)(?: (?:könnten|dürften))?"
        r"|was (?:(?-i:Sie|SIE) )?(?:noch|sonst noch) (?:wichtig|interessant|lesenswert)(?: ist)?|das sollten (?-i:Sie"
        r"|SIE) (?:gelesen|gesehen|auch lesen)(?: haben)?|(?:die|unsere) redaktion empfiehlt|zum (?:selben"
        r"|gleichen) thema|mehr (?:lesen|erfahren) (?:über|zu)|häufig gelesen|ähnliche|siehe auch|relevante (?:themen"
        r"|artikel)|themenseiten?|stellenmarkt|jetzt aktuell|passend zum (?:artikel|beitrag)|neues aus (?:der|dem"
        r"|unserer) \S+|aktuell auf (?:der startseite(?: von \S+)?|\S+)|(?:unser |unsere )?(?:lesetipp|lese-tipp"
        r"|leseempfehlung|lese-empfehlung|tipp der redaktion|lesestoff)s?(?: der redaktion)?)",
        fires=[
            "Lesen Sie auch\nWarum die Preise für Butter wieder steigen\nDiese Regeln gelten ab Juli",
            "Das könnte Sie auch interessieren:\nStau auf der A7 nach Unfall\nNeues Bad eröffnet im Herbst",
            "Auch interessant\nZehn Tipps für den Garten",
            "Was andere gerade lesen\nStau auf der A7 nach Unfall\nNeues Bad eröffnet im Herbst",
            "Weitere Texte, die Sie interessieren könnten\nZehn Tipps für den Garten",
        ],
        stays=[
            "Auch interessant ist, wer nicht zur Feier kam.",
            "Was andere gerade lesen, verrät im Zug kein Umschlag mehr.",
            "Das könnte dich auch interessieren, schrieb ihr die Schwester auf eine Karte aus Riga.",
        ],
    ),
    cue(
        "more_on_topic_heading",
        reason="nav.related",
        pattern=rf"(?:(?:mehr|weitere[sr]?|aktuelle[sr]?|nachrichten|hintergründe|dossier|themenseite|(?:alles|neues"
        rf"|links|hintergrund|übersicht)(?= (?:zum thema|zu diesem))|weitere {NEWS}|alle {NEWS}"
        rf"|aktuelle {NEWS}|mehr {NEWS}) (?:zum|zu diesem|zu den|zu)(?: (?:(?:diesem|diesen) )?(?:thema"
        rf"|artikel|beitrag|themen|fall|stichwort))?(?! (?:sag\w+|wollt\w+|will|wusst\w+|weiß|gab|gibt)\b)(?: \S+){{0,3}}"
        rf"|zum thema|(?:themen|inhalte|artikel|links) (?:dieses|zu diesem|in diesem) (?:artikels?|beitrags?)"
        rf"|passend (?:dazu|zum thema)|(?:dazu|zum thema) passend|passende (?:{NEWS})(?: dazu)?|schwerpunkt(?:thema)?"
        rf"|dossiers?|zum weiterlesen|weiterlesen|weiterführend|weiterführende (?:links|{NEWS})|externe links"
        rf"|links(?: zum (?:artikel|thema))?|link zum thema|interne links"
        r"|mehr (?:aus|von|vom|über)(?: (?:der|dem|den|diesem|dieser|unserem|unserer))? (?-i:\p{Lu}\S+)(?: \S+){0,2})",
        max_words=7,
        fires=[
            "Mehr zum Thema\nWarum die Preise für Butter wieder steigen\nDiese Regeln gelten ab Juli",
            "Mehr aus dem Ressort\nStau auf der A7 nach Unfall",
            "Weiterführende Links\nSo funktioniert die Wärmepumpe",
        ],
        stays=[
            "Mehr zum Thema Rente will die Koalition erst im Herbst vorlegen.",
            "Zum Thema schwieg der Minister auch am Dienstag.",
            "Mehr zum Thema sagte sie nicht.",
        ],
    ),
    cue(
        "more_articles_heading",
        reason="nav.related",
        pattern=rf"(?:(?:(?:neue|letzte|andere|interessante|spannende|wichtige|alle|unsere|die besten)(?= (?:artikel"
        rf"|nachrichten|meldungen|beiträge|news|videos|podcasts)\b)|weitere|mehr|verwandte|ähnliche|aktuelle"
        rf"|neueste|neuste|jüngste|beliebte|beliebteste|empfohlene|ausgewählte|verknüpfte|top|die wichtigsten"
        rf"|die neuesten|meistgelesene|meistgeklickte|meistgesehene|exklusive|ergänzende"
        rf"|zugehörige) (?:\S+[- ])?(?:\S{{0,15}}-?){NEWS}(?: (?:zum thema|dazu|aus|von|vom|in|im|der"
        rf"|für (?-i:Sie|SIE)|auf|des tages|des autors|der redaktion|der autorin|zu diesem artikel"
        rf"|über)(?: \S+){{0,3}})?"
        rf"|top-?(?:{NEWS}|artikel|storys?|stories)|(?:die )?(?:meist|viel)(?:gelesen|geklickt|gesehen|kommentiert"
        rf"|geteilt|diskutiert|gehört|gesucht)(?:e[ns]?)?(?: (?:{NEWS}|artikel|in \S+|auf \S+|heute))?"
        rf"|am meisten (?:gelesen|geteilt|kommentiert|diskutiert)|meist (?:gelesen|kommentiert)"
        rf"|beliebt(?:e)?(?: auf \S+| bei \S+)?|trending|im trend|neu auf \S+|jetzt (?:auf|bei) \S+|(?:mehr"
        rf"|aktuelle[sr]?|weiteres) (?:aus )?\L<de_section>|\L<de_section>-(?:news|nachrichten)"
        r"|(?:redaktions-?empfehlung(?:en)?|empfehlung(?:en)?(?: der redaktion| des tages| für (?-i:Sie|SIE))?"
        r"|redaktionstipp|unsere empfehlung(?:en)?|für (?-i:Sie|SIE) (?:empfohlen|ausgewählt)"
        r"|(?:von der redaktion )?(?:empfohlen|ausgewählt)(?: für (?-i:Sie|SIE)| von \S+| aus der redaktion)?"
        r"|wir empfehlen(?: ihnen)?(?: auch)?|tipps? der redaktion|aus der redaktion|aus unserem (?:archiv|netzwerk"
        r"|magazin|shop)|nicht verpassen|(?:das )?sollten (?-i:Sie|SIE) nicht verpassen|aktuelles|das neueste"
        r"|newsticker|schlagzeilen|top-?themen|topthemen|themen des tages|brandaktuell|kurznachrichten"
        r"|nachrichten des tages|ebenfalls auf \S+|nächster artikel|vorheriger artikel|nächster beitrag"
        r"|vorheriger beitrag))",
        max_words=9,
        fires=[
            "Weitere Artikel\nWarum die Preise für Butter wieder steigen\nDiese Regeln gelten ab Juli",
            "Meistgelesen\nStau auf der A7 nach Unfall\nNeues Bad eröffnet im Herbst",
            "Empfehlungen der Redaktion\nZehn Tipps für den Garten",
            "Ähnliche Beiträge\nSo wird der Sommer",
        ],
        stays=[
            "Weitere Berichte über Schäden lagen bis zum Abend nicht vor.",
            "Wir empfehlen auch warme Socken, sagt die Wanderführerin.",
        ],
    ),
    drop(
        "read_also_teaser",
        reason="nav.read_more",
        pattern=rf"^[\W]{{0,4}}(?:{READ} (?:\S+ ){{0,3}}?(?:auch|mehr|dazu|hier|weiter|hierzu|zum thema"
        rf"|zu diesem thema|außerdem|unsere[nr]? (?:\S+ ){{0,2}}?(?:kommentar|artikel|analyse|bericht"
        rf"|interview|text))(?: (?:dazu|hier|zum thema|auch|im interview|unsere[nr]? \S+|den \S+"
        rf"|in unserem \S+|bei \S+|auf \S+|über \S+(?: \S+)?|aus \S+(?: \S+)?)){{0,2}} ?[:|>-]"
        r"|(?:auch (?:interessant|spannend|lesenswert)|mehr (?:zum thema|dazu|lesen|infos|informationen|hintergründe"
        r"|hier|erfahren)|passend dazu|dazu passend|zum thema(?! ?\")|das könnte (?:(?-i:Sie|SIE)|dich"
        r"|euch) (?:auch )?interessieren|siehe auch|siehe dazu|vgl\. auch|lesetipp|lese-tipp|leseempfehlung"
        r"|unser lesetipp|mehr zum thema \p{L}+|weiterlesen|zum weiterlesen|dazu auch|weitere infos"
        r"|außerdem interessant|tipp der redaktion|unsere empfehlung|aus dem archiv) ?[:|>→\"])",
        max_words=34,
        fires=[
            "Lesen Sie auch: Warum die Preise für Butter wieder steigen",
            "Auch interessant: Diese Regeln gelten ab Juli im Straßenverkehr",
            "Mehr zum Thema: Stau auf der A7 nach Unfall",
            "Lies hier weiter: So wird der Sommer an der Küste",
        ],
        stays=[
            "Zum Thema: Freiheit schrieb er in sein Heft nur einen einzigen Satz. Der Satz war kurz, aber er hat ihn ein Leben lang begleitet, in der Schule, an der Universität und auch später, als er längst nicht mehr an ihn glaubte.",
            "Lesen Sie auch die Klassiker, riet er den Schülern, sie werden es nicht bereuen.",
            "Zum Thema „Heimat“ meinte der Maler: „Fragen Sie die Schwalben.“",
        ],
    ),
    drop(
        "read_here_sentence",
        reason="nav.read_more",
        pattern=r"(?:^|[.!?] )(?:(?:mehr|alles|(?:weitere|alle) (?:infos|informationen|details|hintergründe"
        r"|nachrichten|meldungen|artikel|fotos|bilder|texte)|die (?:ganze|komplette"
        r"|vollständige) (?:geschichte|meldung|reportage|recherche|studie|liste|rede)|den (?:ganzen"
        r"|vollständigen|kompletten|ausführlichen) (?:artikel|text|bericht|beitrag|kommentar)|das (?:ganze"
        r"|vollständige|komplette) interview|(?:was|wie|warum|wer|welche|wo|ob|weshalb"
        r"|wann)\b[^.!?]{2,110},)(?=[ :])[^.!?]{0,110}"
        r"\b(?:lesen (?-i:Sie|SIE) (?:hier|in|auf|im|unter|bei|dazu|auch|außerdem|weiter|mit|exklusiv)"
        r"|liest du (?:hier|in|auf|im|bei)|lest ihr (?:hier|in|auf|im)|lesen (?-i:Sie|SIE)\W*$|erfahren (?-i:Sie"
        r"|SIE) (?:hier|in (?:diesem|unserem|unserer)|auf|im|bei)|erfährst du (?:hier|in (?:diesem|unserem)|auf)"
        r"|finden (?-i:Sie|SIE) (?:hier|in unsere[mr]|auf unserer|auf)|findest du (?:hier|in unserem|auf)"
        r"|findet ihr (?:hier|auf)|gibt(?:'s| es) (?:hier\W*$|in unserem \S+\W*$|auf unserer \S+\W*$)|gibt(?:'s"
        r"| es) hier:|(?:zum|zu den) (?:nachlesen|artikel) hier|sehen (?-i:Sie|SIE) (?:hier|im video)|zeigt (?:unsere?"
        r"|die|das) (?:video|grafik|bildergalerie|fotostrecke)))",
        max_words=34,
        fires=[
            "Mehr dazu lesen Sie hier.",
            "Warum die Preise weiter steigen, erfahren Sie hier.",
            "Alle Infos zum Spiel finden Sie in unserem Liveticker.",
        ],
        stays=[
            "Wie er starb, lesen Sie vergeblich nach, denn die Akten sind verbrannt.",
            "Mehr als das, was wir hier finden, brauchen wir nicht.",
        ],
    ),
    drop(
        "here_it_goes",
        reason="nav.read_more",
        pattern=r"^(?:>+ ?)?(?:(?:hier|da) (?:(?:geht es|geht's|gehts|kommen (?-i:Sie|SIE)|kommst du"
        r"|kommt ihr) (?:direkt |gleich |auch )?(?:weiter )?zu[mr]?\b[^.!?]{0,50}?\b"
        r"(?:\p{L}*(?:artikel|ergebnis|ticker|interview|video|podcast|newsletter|galerie|bilder|fotos|strecke|anmeldung|formular|umfrage|shop|angebot|abo|seite|website|homepage|text|bericht|kommentar|analyse|serie|tabelle|spielplan|rezept|quiz|rätsel|karte|app|download|kanal|themen|dossier|teil|folge|blog|stream|mediathek|programm|studie|petition|abstimmung|original|mitteilung|tickets|daten|liste|grafik|nachrichten|meldung|kolumne|e-?paper|spende|gewinnspiel|übersicht|profil|archiv)\p{L}*|whatsapp|facebook|instagram|youtube|tiktok)\b"
        r"|(?:finden (?-i:Sie|SIE)|findest du|findet ihr|lesen (?-i:Sie|SIE)"
        r"|liest du|gibt es|gibt's|können (?-i:Sie|SIE)|kannst du|sehen (?-i:Sie|SIE)|erfahren (?-i:Sie|SIE)"
        r"|erfährst du|klicken|klicke)\b[^.!?]{0,60}\b(?:artikel|übersicht|nachlesen|lesen|nachhören|anhören"
        r"|ansehen|nachsehen|infos?|informationen|video|liveticker|ticker|interview|ergebnisse|bericht|text"
        r"|podcast|newsletter|grafik|liste|bilder|bildergalerie|fotos|galerie|tabelle|spielplan|rezept"
        r"|kommentar|analyse|rezension|meldungen|nachrichten)\b)"
        r"|(?:klicken (?-i:Sie|SIE)|klicke|klickt) (?:hier|auf das bild)|"
        r"(?:zur|zum) (?:kompletten |vollständigen "
        r"|ganzen |original)?(?:artikel|themenseite|übersicht|bericht|liveticker|bildergalerie|fotostrecke|interview"
        r"|analyse|meldung|dossier|originalartikel|studie|spezial|website|webseite|pressemitteilung|newsblog|liveblog"
        r"|ticker|kolumne|serie|video|homepage)\W*$)",
        max_words=25,
        fires=[
            "Hier geht es zu allen Ergebnissen der Wahl.",
            "Hier finden Sie weitere Artikel aus der Serie",
            "Zum Liveticker",
            "Klicken Sie hier, um den Plan zu öffnen.",
        ],
        stays=[
            "Hier geht es zum Strand",
            "Klicken Sie hier, stand in der Mail, und er klickte.",
            "Hier geht es um viel Geld, und alle im Saal wissen es.",
            "Zum Bericht der Kommission wollte sich das Amt nicht äußern.",
        ],
    ),
    drop(
        "read_on_button",
        reason="nav.read_more",
        pattern=r"(?:(?:jetzt|hier|den|die|ganzen|kompletten|gesamten|vollständigen|artikel|beitrag|text|bericht"
        r"|meldung|mehr|alle|einfach|direkt|nächsten?|nach|der|werbung|anzeige|auf|im|bei|zu|weitere|infos?"
        r"|informationen|details|zeilen|alles) ){0,5}(?:weiterlesen|mehr lesen|mehr erfahren|mehr anzeigen"
        r"|mehr laden|mehr dazu|mehr infos?|mehr informationen|mehr sehen|weitere laden|weitere anzeigen"
        r"|mehr zeigen|weniger anzeigen|weiter lesen|anzeigen|aufklappen|ausklappen|zuklappen|einklappen"
        r"|ansehen|nachlesen|lesen|hier klicken|vollständig lesen|weiter geht's|fortsetzung"
        r"|fortsetzung auf der nächsten seite)"
        r"(?: (?:auf|bei|im|in|mit|über|zu|von|der|nach)(?: \S+){1,3})?|(?:box|infobox|kasten|inhalt|text|steckbrief"
        r"|details|antwort) (?:auf|zu|ein|aus)klappen|(?:box|infobox) (?:öffnen|schlie(?:ß|ss)en)|>+ ?mehr|mehr\.{2,3}"
        r"|mehr…|alle (?:anzeigen|ansehen|artikel|beiträge|meldungen|videos|themen|folgen)(?: (?:anzeigen|ansehen))?"
        r"|nächste seite|vorherige seite|zum artikel|zur meldung|(?:artikel|beitrag) (?:lesen|öffnen)",
        whole=True,
        max_words=8,
        fires=[
            "Weiterlesen",
            "Den ganzen Artikel lesen",
            "Mehr anzeigen",
            "Box aufklappen",
            "Weiterlesen nach der Werbung",
        ],
        stays=[
            "Mehr lesen, öfter lachen",
            "Sie konnte den Brief nicht zu Ende lesen.",
        ],
    ),
    drop(
        "media_teaser",
        reason="nav.read_more",
        pattern=rf"^(?:im |zum |unser |das |die )?{KIND} ?(?:[:|>+]|-(?= ))+ ?\S",
        max_words=16,
        fires=[
            "Fotostrecke: Die schönsten Bilder vom Umzug",
            "Video: So lief die Bergung des Frachters",
            "Liveticker +++ Alle Entwicklungen zum Streik",
        ],
        stays=[
            "Ein Video zeigt, wie der Baum auf das Dach der Garage stürzt.",
            "Die Doku über den Wald, die im Herbst ins Kino kommt, hat nur vier Darsteller.",
        ],
    ),
    drop(
        "also_on_topic_sentence",
        reason="nav.read_more",
        pattern=r"^(?:lesen (?-i:Sie|SIE)|lies|lest|sehen (?-i:Sie|SIE)|hören (?-i:Sie|SIE)|beachten (?-i:Sie|SIE)"
        r"|schauen (?-i:Sie|SIE)) (?:\S+ ){0,3}?(?:auch|dazu|hierzu|mehr|zum thema|außerdem"
        r"|weiter)\b[^.!?]{0,120}(?:kommentar|leitartikel|interview|hintergrund|analyse|bericht|reportage"
        r"|artikel|liveticker|newsblog|ratgeber|dossier|themenseite|unsere[nrm]?|bei uns|hier|>|\"|→)",
        max_words=30,
        fires=[
            "Lesen Sie dazu auch den Kommentar unserer Korrespondentin.",
            "Lesen Sie mehr dazu in unserem Dossier.",
        ],
        stays=[
            "Lesen Sie auch Lyrik, rät die Bibliothekarin, und zwar laut.",
            "Lesen Sie mehr Zeitungen und weniger Horoskope, hatte der Lehrer gesagt.",
        ],
    ),
    drop(
        "source_study_link",
        reason="nav.read_more",
        pattern=r"^(?:(?:die |den |zur |zum |hier (?:die|der|das|den) )?(?:original-?)?(?:studie|pressemitteilung"
        r"|originaltext|original-?artikel|veröffentlichung|quelle|webseite|website)(?: (?:finden (?-i:Sie|SIE)"
        r"|findest du|ist|gibt es|lesen (?-i:Sie|SIE)|kann))? (?:hier|(?:unter|auf) (?:https?:|www\.)\S*)"
        r"|(?:weitere |mehr )?(?:informationen|infos)(?: zum \S+(?: \S+)?| zur \S+(?: \S+)?"
        r"| zu \S+(?: \S+)?)?(?: gibt es| finden (?-i:Sie|SIE)| unter| auf| im internet)* ?:? ?(?:unter |auf "
        r"|im internet )?(?:https?:|www\.)\S+)",
        max_words=20,
        where=BODY | TAIL,
        fires=[
            "Weitere Informationen unter www.musterverein.example",
            "Die Studie finden Sie hier.",
        ],
        stays=[
            "Die Studie ist im Fachblatt der Gesellschaft erschienen.",
            "Informationen zum Ablauf der Feier gab die Gemeinde nicht bekannt.",
        ],
    ),
    drop(
        "other_article_card",
        reason="nav.related",
        pattern=rf"^(?:(?:{NAMES}|\p{{L}}+-\p{{L}}+) (?:\d{{1,2}}\.\d{{1,2}}\.\d{{4}},? )?(?:\d{{1,2}} min(?:\."
        rf"|uten)?)$(?<=\d{{4}}.{{0,20}})|\d{{1,4}} kommentare? ?[/|·•] ?(?:von|ein(?:e|en)?) .{{3,80}}$)",
        max_words=20,
        fires=["Anna Muster 03.06.2024 4 min", "12 Kommentare / Von Paul Beispiel"],
        stays=[
            "Am 03.06.2024 lief Anna Muster die Strecke in 4 Minuten.",
            "12 Kommentare von Paul Beispiel hat das Archiv aufbewahrt, alle anderen sind verloren.",
        ],
    ),
    drop(
        "opens_new_window",
        reason="nav.read_more",
        pattern=r"\((?:öffnet|link öffnet|wird geöffnet|öffnet sich)(?: sich)? (?:in|im) (?:einem )?(?:neuen|neuem"
        r"|externen) (?:fenster|tab|browserfenster)\)\W*$",
        max_words=25,
        fires=["Zum Rechner (öffnet in einem neuen Fenster)", "(öffnet im neuen Fenster)"],
        stays=["Die Tür öffnet sich in einem neuen Fenster aus Glas.", "Der Laden öffnet im neuen Quartier."],
    ),
    drop(
        "job_advertisement",
        reason="promo.product",
        pattern=r"\((?:[mwfd]/[mwfd]/(?:d|div|x|\*)|gn|all genders|m/w/divers)\)",
        max_words=22,
        fires=["Redakteur (m/w/d) in Musterstadt", "Leitung IT (w/m/d) bei Beispiel GmbH"],
        stays=[
            "Die Abkürzung m/w/d steht in jeder Stellenanzeige.",
            "Gesucht wird ein Koch, ob Mann oder Frau ist dem Wirt gleich.",
        ],
    ),
    drop(
        "whole_story_elsewhere",
        reason="nav.read_more",
        pattern=r"(?:(?:lesen sie|lies|lest)(?: hier)?|hier (?:geht es|geht's|gibt es|lesen sie)|zum)(?: zum)?(?: den| die| das| der)? ?"
        r"(?:vollständigen?|ganzen?|kompletten?|gesamten?|original)[ -]?(?:artikel|beitrag|text|geschichte|bericht|interview"
        r"|meldung)(?: (?:hier|(?:auf|bei|in|unter) [^.!?]{2,30}(?:\.\w{2,4})?))?",
        whole=True,
        max_words=14,
        fires=[
            "Lesen Sie den vollständigen Artikel auf tagblatt.de",
            "Zum Originalartikel",
            "Hier geht's zum ganzen Interview",
        ],
        stays=["Lesen Sie den ganzen Vertrag, riet der Anwalt.", "Die ganze Geschichte in zwölf Kapiteln"],
    ),
    cue(
        "tags_heading",
        reason="nav.tags",
        where=TAIL,
        max_words=6,
        item_words=5,
        takes=20,
        pattern=r"(?:(?:weitere )?(?:themen|schlagwörter|schlagworte|stichwörter|stichworte)|(?:themen|schlagwörter|stichwörter) (?:zu|in) diesem (?:artikel|beitrag|text)|mehr zu den themen|artikelthemen)",
        fires=["Themen\nHafen\nFähre", "Schlagwörter:\nBrücken\nHafen"],
        stays=["Themen gibt es genug"],
    ),
]
