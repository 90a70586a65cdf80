"""German picture captions and credits: "Foto: …", "(Symbolbild)", "v. l.", "Quelle: …"."""

from cleaner.rule import drop, label

LABEL = (
    r"(?:(?:archiv|symbol|agentur|privat|presse|beispiel|luft|drohnen|themen|titel|aufmacher|vorschau|familien"
    r"|handout-?|serien|film|szenen|produkt|bilder|hochzeits|kunden|leser|gruppen|pressestelle-?|symbol-|stock)?"
    r"(?:foto(?:s|grafie|graf(?:in)?|credit|nachweis|quelle|montage)?|bild(?:er|quelle|quellen|nachweis|rechte|credit"
    r"|montage|material|autor)?)|fotos?/video|video/foto|foto & video|bild & video|grafik(?:en)?|infografik"
    r"|illustration(?:en)?|karikatur|screenshot|montage|collage|visualisierung|rendering"
    r"|cartoon|repro)"
)
PLAIN = r"(?:(?:archiv|symbol|agentur|presse|luft|titel)?(?:fotos?|bilder|bild))"
NOT = (
    r"(?<!\b(?:das|des|dem|den|die|der|ein|eine|einem|einer|eines|sein|seine|seinem|seiner|ihr|ihre|ihrem|ihrer|dies"
    r"|diese|dieses|diesem|dieser|kein|keine|jedes|jedem|jeder|unser|unsere|mein|meine|dein|vom|zum|zur|im|am|beim|und"
    r"|oder"
    r"|als|per|pro|mit|auf|aus|für|dazu|neues|neue|altes|alte|berühmtes|berühmte|erstes|erste|letztes|letzte|einziges"
    r"|weiteres|gute|beste|andere|einzige|wichtigste|wichtige|anderes|folgendes|großes|klares|düsteres|ganzes|gutes"
    r"|einheitliches|ähnliches)[ ])"
)
LOW = (
    r"(?:von|van|de|der|den|und|via|u\.a\.|et|le|la|di|del|da|bei|für|the|of|by|im|am|ap|afp|apa|dpa|sda|epa|epd|kna"
    r"|sid|ddp|rtr|red|privat|zvg|pd|ho|hpd|obs|dts|ots|nn|aktiv|unbekannt|frei|oh|vgl|mit|hf|picture|alliance"
    r"|ullstein|bild|imago|getty|images|stock|adobe"
    r"|shutterstock|pixabay|pexels|unsplash|istock|keystone|reuters|photo|instagram|facebook|screenshot|archiv|youtube"
    r"|facebook|tmn|lba|zb|pool|xinhua|press|via|courtesy|nur|zur|redaktionellen|verwendung)"
)
WORD = (
    rf"(?-i:(?:[\p{{Lu}}\d@©(\"'\[/|&+*-]\S*|(?i:{LOW})(?![\p{{L}}\d])\S*|\S+\.(?:de|com|ch|at|net|org|eu|info|tv"
    rf"|news)\S*|\S+/\S+|\p{{Ll}}+_\S*))"
)
CREDIT = rf"(?!(?:Ein|Eine|Der|Die|Das|Wie|Was|Wer|So|Im|In|Auf|Mit) \p{{Ll}}){WORD}(?: {WORD}){{0,11}}"
CLOSE = r"[\s.)\]|>\"'*]*$"
AGENCIES = (
    r"(?:dpa|afp|apa|sda|epa|ap|reuters|imago|getty|keystone|picture[- ]?alliance|ullstein|shutterstock|adobe ?stock"
    r"|istock|pixabay|unsplash|pexels|sid|ddp|epd|kna|zvg|privat|archiv|pool|xinhua|dts|tnn|dolomiten|lpa|news5"
    r"|wikimedia|wikipedia|flickr|instagram|youtube|facebook|screenshot|ots|obs|tass|ansa|laif|plainpicture|mauritius"
    r"|alamy|depositphotos|freepik|fotolia|gepa|expa|eibner|zuma|nurphoto|bloomberg|anadolu|polizei|feuerwehr|ho/"
    r"|handout)"
)

STRICT = (
    r"(?:dpa|afp|apa|sda|epa|reuters|imago|getty images|getty|keystone|keystone-sda|picture[- ]?alliance"
    r"|ullstein(?: bild)?|shutterstock"
    r"|adobe ?stock|istock|pixabay|unsplash|pexels|ddp|epd|kna|zvg|laif|alamy|xinhua|ansa|tass)"
)

CREDIT_WITH = rf"(?:{WORD}[ ]){{0,6}}(?:[^.!?;\s]*[/|-])?{STRICT}(?![\p{{L}}\d])\S*(?: {WORD}){{0,5}}"

REGIONAL = (
    r"lichtgut|eibner-?pressefoto|eibner|funke foto services|picture point|picturedesk\.com|apa-picturedesk|sven simon"
    r"|nordphoto|firo sportphoto|foto2press|pressefoto baumann|hmb-media|osnapix|revierfoto|7aktuell|vifogra|nonstopnews"
    r"|nwm-tv|kdf-tv|wiesbaden112|tnn|dpa-zentralbild|witters|bongarts|defodi|gepa pictures|freshfocus|ti-press|bestimage"
    r"|brauer-?fotoagentur|photopress|ostseephoto|jan huebner|kirchner-media|fotostand|sportfoto\w*|ecomedia|steinach"
    r"|zentralbild|ullstein bild|akg-images|interfoto|mauritius images|westend61|imagebroker|zoonar|panthermedia|caro"
    r"|visum|ostkreuz|agentur focus|attenzione|snapshot|future image|nurphoto|tagesspiegel|ch media|tamedia|blick"
)

RULES = [
    label(
        "caption_with_glued_credit",
        part="caption",
        pattern=rf"(?:[.!?)\"\p{{L}}](?-i:Foto|Bild|Quelle|Bildquelle|Archivbild|Symbolbild|Archivfoto|Symbolfoto"
        rf"|Fotos|Grafik|Screenshot): ?{CREDIT}|[.!?)\"](?=\S)(?=[^.!?;]{{0,99}}$){CREDIT_WITH}){CLOSE}",
        min_words=4,
        max_words=60,
        fires=[
            "Eingelagerte Proben in einer Klinik.Max Muster/dpa",
            "Die beiden Kandidaten vor der DebatteQuelle: Max Muster/dpa",
            "Suppe hilft gegen Erkältungen.Getty Images",
        ],
        stays=["Der Verein heißt jetzt 1.FC Muster.", "Ein Bild.Das war alles, was blieb."],
    ),
    label(
        "caption_with_copyright_word",
        part="caption",
        pattern=r"(?:(?<=\S )(?:[-|] )?(?-i:Copyright|COPYRIGHT):? (?-i:[\p{Lu}\d])[^!?:;]{2,140}"
        r"|(?<=\S{3} .{6,300})/ ?copyright \d{4}[^!?:;]{2,60})$",
        min_words=4,
        max_words=70,
        fires=[
            "Die Delegierten im Saal - Copyright Paul Beispiel/Muster Agentur",
            "Der Botschafter am Montag im Hauptquartier Paul Beispiel/Copyright 2026 The AP. All rights reserved.",
        ],
        stays=["Er kämpfte ein Leben lang für das Copyright.", "Ohne Copyright gibt es keine Musik, sagt er."],
    ),
    label(
        "persons_left_and_right",
        part="caption",
        pattern=r"\((?:links|li\.|ganz links|l\.)\)(?=.{0,200}\((?:rechts|re\.|ganz rechts|r\.)\))|\((?:rechts|re\."
        r"|ganz rechts)\)(?=.{0,200}\((?:links|li\.|ganz links)\))",
        max_words=40,
        fires=[
            "Anna Muster (links) und Paul Beispiel (rechts) bei der Eröffnung",
            "Die Preisträgerin (rechts) mit der Bürgermeisterin (links)",
        ],
        stays=["Er stellte die Vase (ein Erbstück) links neben das Fenster.", "Die Partei rückt nach rechts."],
    ),
    drop(
        "credit_label_alone",
        reason="media.credit",
        pattern=r"(?:foto|bild|fotos|bildquelle|bildrechte|bildnachweis|video|quelle bild|bildunterschrift)(?:\s?:)?",
        whole=True,
        max_words=2,
        fires=["Foto:", "Bildrechte:"],
        stays=["Foto und Film gehören zusammen.", "Bild um Bild wuchs die Sammlung."],
    ),
    label(
        "screenshot_credit",
        part="credit",
        pattern=r"(?:screenshots?|(?:montagen?|handout|archiv) ?[:/|])(?: ?[:/"
        r"|-])? ?(?-i:[\p{Lu}\d@])[\p{L}\p{M}\d.@/_& -]{2,60}",
        whole=True,
        max_words=6,
        fires=["Screenshot Instagram", "Screenshots TikTok/Youtube"],
        stays=["Screenshots Betroffener zeigen, wie die Betrüger vorgingen.", "Archiv und Museum ziehen um."],
    ),
    label(
        "caption_with_labelled_credit",
        part="caption",
        pattern=rf"(?<=\S[\s(\[|]{{1,2}}){NOT}(?:\(|\[|\| ?|- )?{LABEL}(?: ?[:©|/=]|,? ?\(c\)|: ?\(c\)"
        rf"|: ?©) ?{CREDIT}{CLOSE}",
        max_words=60,
        fires=[
            "Die Brücke bei Hochwasser am Montagmorgen. Foto: Max Muster/dpa",
            "Der Minister verlässt nach der Sitzung den Saal. (Bild: Keystone)",
            "Jubel nach dem späten Treffer | Bildquelle: picture alliance / Erika Beispiel",
            "Der neue Bahnhof soll 2030 öffnen. Visualisierung: Büro Muster + Partner",
        ],
        stays=[
            "Auf dem Schreibtisch stand ein Foto: Vater und Sohn am Meer.",
            "Sein Foto: Marlene Dietrich vor dem Tor, 1960 aufgenommen, hing jahrelang in der Küche.",
            "Die Ermittler zeichnen ein düsteres Bild: Betrug, Erpressung, Mord.",
        ],
    ),
    label(
        "caption_with_source",
        part="caption",
        pattern=rf"(?<=\S[\s(\[|]{{1,2}}){NOT}(?:\(|\[|\| ?|- )?(?:quelle|credits?|copyright|zeichnung"
        rf"|aufnahme)(?: ?[:©|/=]|: ?©|: ?\(c\)) ?{CREDIT}{CLOSE}",
        max_words=35,
        fires=["Die Kanzlerin beim Gipfel Quelle: Max Muster/dpa", "Ein Kran am Hafen (Quelle: Getty Images)"],
        stays=["Sie nannte nur eine Quelle: Erfahrung.", "Gelbe Karten: Muster, Probe - Rote Karte: Beispiel (89.)"],
    ),
    label(
        "caption_with_bare_credit",
        part="caption",
        pattern=rf"(?<=[.!?)\"…] |\p{{L}} \(|\p{{L}} \[)(?:\(|\[)?{PLAIN} (?=\S[^:]{{1,80}}{CLOSE})(?=[^.]*(?:/"
        rf"|{AGENCIES}\b)){CREDIT}{CLOSE}",
        max_words=70,
        fires=[
            "Ein Feuerwehrmann löscht die letzten Glutnester. Foto Max Muster/dpa",
            "Die Siegerin im Ziel (Foto Imago/Beispiel)",
        ],
        stays=[
            "Wir machen ein schönes Bild am Strand.",
            "Der Fotograf kam am Abend. Bilder brachte er keine mit.",
        ],
    ),
    label(
        "symbol_picture_note",
        part="caption",
        pattern=r"(?:[(\[|/-] ?(?:\S+ )?(?:symbol|archiv|beispiel|agentur|themen|serien|vorschau|platzhalter)-?(?:bild"
        r"|foto|aufnahme|fotos|bilder|grafik|video)(?: (?:von|aus|vom|der|des|mit|ki|künstlich)(?: \S+){0,4}"
        r"| \d{4})?[)\]]?|(?<=[.!?)\"] )(?:symbol|archiv)(?:bild|foto|aufnahme)(?:er|s)?|\((?:symbol|archiv"
        r"|archiviert|quelle: archiv)\))[\s.]*$",
        max_words=60,
        fires=[
            "Ein Rettungswagen im Einsatz (Symbolbild).",
            "Das Rathaus der Stadt. Archivbild",
            "Polizisten sichern den Tatort (Archivfoto)",
        ],
        stays=[
            "Als Symbolbild wählte die Redaktion einen Sonnenuntergang.",
            "Im Keller fand sie ein altes Archivbild.",
        ],
    ),
    label(
        "picture_label_line",
        part="caption",
        pattern=r"^[(\[]?(?:(?:symbol|archiv|beispiel|themen|serien|vorschau|agentur)-?(?:bild|foto|aufnahme)(?:er"
        r"|s)?(?: ?[:(|/©,-] ?.{0,200}| \((?:.{1,80})\))?|bild(?:unterschrift|legende|beschreibung|text"
        r"|zeile|titel)\b ?:?.{0,400}|legende ?:.{3,400}|(?:im|unser) bild(?: oben| unten| links"
        r"| rechts)? ?[(:].{0,300}|(?:unser|das) (?:archiv|symbol)-?(?:bild|foto) (?:zeigt|stammt"
        r"|entstand).{0,200}|unser (?:bild|foto) (?:zeigt|entstand).{0,200}|ein archivbild (?:von|vom|aus"
        r"|zeigt).{0,160})[)\]]?$",
        max_words=60,
        fires=[
            "Symbolbild",
            "Archivbild: Der Minister bei einer Pressekonferenz",
            "Legende: Am Gotthard staute sich der Verkehr über 14 Kilometer.",
            "Unser Bild zeigt die Gewinner mit ihren Urkunden.",
        ],
        stays=[
            "Symbolbild eines ganzen Jahrzehnts wurde der gelbe Sack.",
            "Das Bild zeigt eine Frau am Fenster, die einen Brief in der Hand hält.",
            "Legende wurde er erst nach seinem Tod.",
        ],
    ),
    label(
        "persons_in_picture",
        part="caption",
        pattern=r"\((?:hinten |vorne |vorn |vordere reihe |hintere reihe |oben |unten |stehend |sitzend )?(?:v\. ?(?:l"
        r"|r|li|re)\.(?: ?n\. ?(?:l|r|re|li)\.)?|von (?:links|rechts)(?: nach (?:rechts|links))?"
        r"|im uhrzeigersinn|2\. ?v\. ?[lr]\.|\d\. ?v\. ?(?:l|r|li|re)\.)\)(?! ?:\W*$)|\((?:l|r|li|re)\.\)|(?:^"
        r"|[\s(])(?:v\. ?l\. ?n\. ?r\.|v\. ?l\.|von links nach rechts|von links|im bild von links"
        r"|vorne von links|vorn von links|hinten von links) ?:|\bvon links: ?\p{Lu}",
        max_words=45,
        fires=[
            "Trainerin Anna Muster (l.) und Kapitänin Eva Beispiel nach dem Abpfiff",
            "Freuen sich über den Preis (v. l.): Max Muster, Erika Beispiel und Hans Probe",
            "Von links: Paul Probe, Rita Muster, Olaf Beispiel",
        ],
        stays=[
            "Von links kam der Wagen, von rechts der Radfahrer.",
            "Die Farben der Fahne bedeuten nach dem Gesetz (von links nach rechts):",
            "Die Regierung rückt nach rechts, die Opposition (noch) nicht nach links.",
        ],
    ),
    label(
        "credit_line",
        part="credit",
        pattern=rf"^[(\[|©* -]{{0,3}}(?:(?:{LABEL}|copyright|credits?|quelle|zeichnung"
        rf"|quelle bild)(?:/{LABEL})?(?: ?[:©|=]|,? ?\(c\)|: ?\(c\)|: ?©) ?{CREDIT}(?:[,;"
        rf"|] ?{LABEL}:? ?{CREDIT})?|{PLAIN} (?=[^.]*(?:/|{AGENCIES}\b)){CREDIT}){CLOSE}",
        max_words=20,
        fires=[
            "Foto: Max Muster",
            "Bildquelle: imago images/Beispiel",
            "(Bild: zvg)",
            "Symbolfoto: dpa",
            "© Foto: Erika Beispiel/dpa",
        ],
        stays=[
            "Foto: Wie ein einziger Augenblick das Leben der Reporterin veränderte und warum sie nie wieder eine Kamera anfasste",
            "Grafik: Das Schulfach, das keiner wollte",
        ],
    ),
    label(
        "credit_by_agency_name",
        part="credit",
        pattern=rf"^[(\[©]? ?(?:©|\(c\)|copyright|(?:bild|foto|fotos|quelle|bildrechte|credit) ?[:©"
        rf"|])[: ]{{0,2}}[^.!?:;]{{0,70}}(?:\b|stadt|kantons|landes|bundes){AGENCIES}\b[^.!?:;]{{0,60}}{CLOSE}",
        max_words=16,
        fires=[
            "Bildrechte: IMAGO/Beispielbild",
            "Foto: picture alliance/dpa | Max Muster",
            "Bild: Stadtpolizei Musterstadt",
        ],
        stays=[
            "Quelle der Aufregung war ein Video der Polizei, das seit dem Morgen im Netz kursiert und das viele Menschen empört hat.",
            "Bilder der Polizei zeigten das Auto am Ufer.",
        ],
    ),
    label(
        "regional_picture_agency",
        part="credit",
        pattern=rf"(?:(?:{REGIONAL})(?: ?[/|] ?)[^.!?:;]{{2,50}}|[^.!?:;]{{2,50}} ?[/|] ?(?:{REGIONAL})(?: ?[/|] ?[^.!?:;]"
        rf"{{2,40}})?|(?:{REGIONAL}))",
        whole=True,
        max_words=9,
        fires=["Lichtgut/Max Muster", "Funke Foto Services | Max Muster", "picturedesk.com/Anna Beispiel"],
        stays=["Lichtgut heißt der Laden am Markt seit 1950.", "Picture Point gehört jetzt einem Fonds aus den USA."],
    ),
    label(
        "caption_regional_agency",
        part="caption",
        pattern=rf"(?<=\S[.!?)\"… ] ?)(?:[(|©-] ?)?(?:{REGIONAL}) ?[/|] ?[^.!?:;]{{2,40}}{CLOSE}",
        min_words=5,
        max_words=50,
        fires=["Der Hafen im Abendlicht. Lichtgut/Max Muster", "Jubel im Stadion (Eibner-Pressefoto/Max Muster)"],
        stays=["Die Sammlung heißt nun Lichtgut und hängt im Rathaus.", "Das Haus am Picture Point stand leer."],
    ),
    label(
        "caption_taken_on",
        part="caption",
        pattern=r"(?:(?<=[.!?…)\"] )|[(\[] ?)(?-i:Aufnahme|Archivaufnahme|Luftaufnahme|Archivbild|Archivfoto|Aufgenommen|Foto"
        r"|Bild|Screenshot|Undatierte Aufnahme|Satellitenbild)(?:,? aufgenommen)? (?:vom|von|am|aus|im|aus dem) (?:(?:jahr|dem jahr"
        r"|sommer|herbst|winter|frühjahr|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag) ?)?(?:\d{1,2}\. ?\p{L}+"
        r"(?: \d{4})?|\p{L}+ \d{4}|\d{4}|\d{1,2}\.\d{1,2}\.\d{2,4})?[\s.)\]]*$",
        min_words=5,
        max_words=45,
        fires=[
            "Fahrzeuge der Armee an der Grenze. Aufnahme vom 3. Juli.",
            "Der Marktplatz im Schnee (Archivaufnahme von 2019)",
        ],
        stays=[
            "Es war ein klares Bild. Aufnahmen von 2019 zeigen das Gegenteil.",
            "Er zeigte auf die Wand, dort hing ein Foto von 1921.",
        ],
    ),
    label(
        "caption_with_copyright_sign",
        part="caption",
        pattern=rf"(?<=\S )(?:-|\||/|©|\(c\)|\( ?©) ?(?-i:\p{{Lu}}[^.!?:;]{{0,50}}/)?(?:foto: |bild: )?{STRICT}(?:[ /"
        rf"|-]{{1,3}}[^.!?:;\s]+(?: [^.!?:;\s]+){{0,4}})?{CLOSE}",
        min_words=4,
        max_words=60,
        fires=[
            "Touristen am Strand von Muster - keystone",
            "Die Ministerin bei ihrer Rede © APA/Max Beispiel",
        ],
        stays=[
            "Er arbeitete erst als Bote - privat war er Sammler - und später als Setzer bei der Zeitung.",
            "Die Kinder spielen draußen, und die Polizei schaut zu.",
        ],
    ),
    label(
        "caption_image_rights",
        part="caption",
        pattern=r"(?<=\S )[(\[|]?(?:bildrechte|bildquelle|bildnachweis|fotoquelle|fotonachweis|fotocredit|bildcredit"
        r"|bild-?copyright|foto-?copyright|foto ?©|bild ?©|foto \(c\)|bild \(c\)"
        r"|fotos? ?/ ?video) ?:? ?(?-i:[\p{Lu}\d©@(\"'])[^!?]{0,90}$",
        max_words=80,
        fires=[
            "Das Stadion am Abend Bildrechte: Muster Rundfunk/Erika Beispiel",
            "Die Autorin in ihrem Garten. Fotocredit: Max Muster Verlag",
        ],
        stays=[
            "Die Bildrechte liegen bei der Familie des Malers.",
            "Das Foto kam ohne Bildnachweis in die Zeitung.",
        ],
    ),
    drop(
        "image_rights_mdr",
        reason="media.credit",
        pattern=r"^(?:bildrechte|fotorechte|bildnachweis|bildquelle|fotonachweis|fotoquelle|bildquellen|bildautor"
        r"|fotocredits?|bildcredits?|lizenz)\b ?:? ?(?-i:[\p{Lu}\d©@(\"'])[^!?]{0,90}$",
        max_words=14,
        fires=["Bildrechte: Rundfunk Musterland/Erika Beispiel", "Bildnachweis Max Muster, Stadtarchiv"],
        stays=[
            "Bildrechte und Honorare regelt ein Vertrag, den beide Seiten 2019 unterschrieben.",
            "Lizenz und Technik kauft der Konzern in Asien ein, wie aus dem Jahresbericht hervorgeht.",
        ],
    ),
]
