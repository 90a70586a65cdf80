"""German agency sign-offs, sources, republication notes and corrections."""

from cleaner.rule import BODY, TAIL, drop, head, label, tail, trim

END = head(10) | tail(5)
# After a colon, a clause in lower case ("Quelle: eine Lüge, wie sich herausstellte.") is the article's.
NOT_PROSE = r"(?!(?-i:\p{Ll})[^.]*, (?:der|die|das|wie|was|wo|dass)\b[^.]*\.$)"
# Newsroom and agency shorthand as it stands in sign-offs: "dpa/lnw", "SDA/sep", "red, ORF.at/Agenturen".
AG = (
    r"(?:dpa(?:-\p{L}{2,10}|/\p{L}{2,5})?|afp|apa|sda|keystone-sda|rtr|reuters|epd|kna|sid|ddp|dts|ots|ansa|efe"
    r"|tass|interfax|bloomberg|awp|afx|dow jones|mbi|lpa|spot on news|glomex|teleschau|cinema|upi|ukrinform|unian"
    r"|xinhua|belga|anp|ag\.|agenturen|agentur|nachrichtenagentur(?:en)?|red(?:\.|aktion)?|orf\.at|orf|apa-ots"
    r"|news aktuell|presseportal|cid|hda)"
)
SIGN = r"[\p{L}.]{1,6}"
SEP = r"(?: ?[/,|+&;-] ?| und | mit | via | sowie )"
CREDIT = rf"(?:{SIGN}{SEP}){{0,3}}{AG}(?:{SEP}(?:{AG}|{SIGN})){{0,5}}"

RULES = [
    drop(
        "agency_sign_off",
        reason="meta.sourcing",
        pattern=rf"(?:quellen?: ?|von |aus: |text: ?|mit |mit material (?:von|der|des) )?(?:\(|\[|- ?)?(?:(?:mit|von"
        rf"|quelle:|aus) )?{CREDIT}(?:\)|\])?",
        where=END,
        whole=True,
        max_words=8,
        fires=["(dpa)", "dpa/lnw", "SDA/sep", "red, ORF.at/Agenturen", "sak/Reuters", "mit dpa", "Quelle: apa/red"],
        stays=["Mit der dpa sprach der Minister am Montag.", "Reuters meldete zwei Tote."],
    ),
    drop(
        "issue_of_paper",
        reason="legal.republished",
        pattern=r"^(?:(?:erschienen )?(?:aus|in) (?:der |dem )?(?:print)?(?:ausgabe|nummer|heft) |aus |in )?(?:(?-i:\p{Lu}{2,4}|\p{L}{2,4} \d{1,3}) vom|(?:ausgabe|heft|nr\.) (?:\d{1,3}(?:/\d{2,4})? )?vom|(?<=ausgabe |heft )vom)"
        r" (?:\p{L}+, )?(?:den )?\d{1,2}\. ?(?:\d{1,2}\.|\p{L}+) ?\d{2,4}(?:, seite \d{1,3})?\W*$"
        r"|^(?:dieser|der) (?:artikel|text|beitrag|bericht) (?:ist|erschien|stammt)(?: \p{L}+)? (?:in|aus) (?:der )?(?:gedruckten|print)-? ?ausgabe\b(?:[^.!?]|(?<=\d)\.){0,60}\W*$",
        where=head(6) | tail(4),
        max_words=16,
        fires=[
            "SZ vom 12.03.2021",
            "Aus ff 42 vom Donnerstag, den 20. Oktober 2022",
            "Aus der Ausgabe vom 12. März 2021",
            "Dieser Artikel ist in der Printausgabe vom 12. März 2021 erschienen.",
        ],
        stays=["Die Ausgabe vom 12. März 1921 fehlt im Archiv.", "In der Ausgabe vom Montag stand kein Wort davon."],
    ),
    drop(
        "agency_reference",
        reason="meta.sourcing",
        pattern=r"^(?:[(©] ?)?(?:© ?)?(?:dpa-infocom|dpa|apa|afp|sda|keystone-sda|awp)(?:,? ?(?:dpa|apa|sda):\S+"
        r"|[- ]\d\S*[-/]\S+|\S{0,20}:\d{6}-\S+)\)?\W*$",
        max_words=6,
        fires=["© dpa-infocom, dpa:240516-99-53606/3", "dpa-infocom, dpa:230101-99-12345/2"],
        stays=[
            "Die dpa berichtete am 16. Mai 2024 darüber.",
            "Laut dpa, die sich auf das Amt beruft, fehlen 30 Lehrer.",
        ],
    ),
    drop(
        "agency_material",
        reason="meta.sourcing",
        pattern=r"^[(\[*+ ]{0,3}(?!.{0,160}\b(?:nie|dementiert\w*|bestätigt\w*|zitiert|gelöscht|zurückgezogen|verbreitet)\b)"
        r"(?:(?:(?:dieser|diese) (?:text|artikel|meldung|beitrag|bericht|nachricht"
        r"|agenturmeldung)|dies) (?:\S+ ){0,3}?(?:(?:ist|wurde|wird|entstand|stammt|basiert|beruht|enthält"
        r"|kommt|erschien)\b)[^.]{0,110}\b(?:nachrichtenagentur(?:en)?|agentur(?:en|material|meldung\w*)?"
        r"|dpa\S*|afp|apa|sda|reuters|keystone-sda|epd|kna|sid|newsfeed|agenturinhalt)\b[^.]{0,70}"
        r"|(?:mit|unter verwendung von|unter mithilfe von|verwendete quellen|mit (?:agentur-?)?(?:material"
        r"|informationen|inhalten|meldungen)|nach (?:informationen|material)) (?:(?:von|der|des|agenturmaterial"
        r"|agenturen|nachrichtenagenturen?|material|informationen|den|und) ?)*(?:dpa|afp|apa|sda|reuters|keystone-sda"
        r"|agenturmaterial|agenturen|nachrichtenagentur(?:en)?|epd|kna|ap|sid)(?:(?: ?[/,+&] ?| und | sowie | der "
        r"| von )[\p{L}./-]{2,20}){0,6}|[^.!?]{2,40} hat (?:diese"
        r"|die) meldung (?:redaktionell )?nicht (?:redaktionell )?bearbeitet\b.{0,160}|mit informationen (?:von|der"
        r"|des) [^.]{0,120}(?:agentur\w*|dpa|afp|reuters|kna|epd|korrespondent\w*)[^.]{0,80}(?:\..{0,120})?"
        r"|(?:(?:weitere|zusätzliche) quellen ?[•·:|] ?.{2,60})|(?:(?:eigene )?recherchen?|mit agenturmaterial"
        r"|agenturmaterial|(?:nachrichten)?agenturen?))[\s.)\]*]*$",
        where=END,
        max_words=40,
        fires=[
            "Diese Meldung wurde mit Material der Nachrichtenagentur dpa erstellt.",
            "Mit Agenturmaterial von dpa und AFP",
            "(mit Material der dpa)",
        ],
        stays=[
            "Dieser Bericht wurde von der Agentur nie bestätigt.",
            "Mit Agenturen wollte die Sängerin nichts mehr zu tun haben, sie buchte ihre Säle selbst.",
            "Die Meldung wurde am Abend von der Nachrichtenagentur Reuters verbreitet, ehe das Ministerium sie dementierte.",
        ],
    ),
    drop(
        "source_line",
        reason="meta.sourcing",
        pattern=r"^[(\[]?(?:(?:verwendete |weitere |unsere |text)?quellen?(?:angaben?)?(?: \(?(?:text|artikel|daten"
        r"|der daten|der grafik|grafik|und weitere informationen)\)?)? ?: ?+"
        rf"{NOT_PROSE}[^!?]{{2,160}}|(?:verwendete "
        r"|weitere )?quellen|quellenangaben?|quellenverzeichnis)[\s.)\]:]*$",
        where=TAIL | tail(6),
        max_words=24,
        fires=["Quelle: dpa", "Verwendete Quellen", "Quellen: Statistisches Bundesamt, eigene Recherchen"],
        stays=[
            "Quelle des Flusses ist ein kleiner See im Fichtelgebirge.",
            "Quellen im Ministerium bestätigten den Plan.",
            "Quelle: eine Lüge, wie sich später herausstellte.",
        ],
    ),
    drop(
        "data_source_line",
        reason="meta.sourcing",
        pattern=r"^(?:(?:daten|grafik|karte|tabelle)(?:quelle)?s?: ?+(?!(?:das|der|die|ein|eine|wie|warum|so|was|wo"
        r"|wer)\b)[^!?.]{2,60}(?:[•·|/,-] ?(?:quelle|daten|erstellt|grafik|karte)s?(?: mit)?: ?[^!?]{2,60})?"
        r"|(?:grafik|karte|tabelle|diagramm) (?:erstellt mit|von) \S+|erstellt mit datawrapper"
        r"|daten (?:herunterladen|abrufen|als csv)|(?:das )?embed-?code|bild herunterladen)\W*$",
        max_words=18,
        fires=["Grafik: Redaktion • Quelle: Statistisches Amt", "Daten herunterladen", "Erstellt mit Datawrapper"],
        stays=[
            "Grafiken zeigen, wie der Fluss sein Bett verlagert hat.",
            "Daten herunterladen kann jeder, verstehen nicht.",
        ],
    ),
    drop(
        "reporters_contributed",
        reason="meta.sourcing",
        pattern=r"^[(\[*]?(?:(?:(?:mitarbeit|redaktionelle mitarbeit|redaktion|bearbeitung|redigatur|lektorat"
        r"|schlussredaktion|faktencheck|übersetzung|onlinefassung|online-?(?:umsetzung|bearbeitung)|recherche"
        r"|produktion|daten & grafik|bildredaktion|adaption|textfassung) ?:|unter mitarbeit von|übersetzt (?:aus dem \p{L}+ )?von"
        r"|aus dem (?:\p{L}+) (?:übersetzt )?von|adaptiert von) ?:? ?(?-i:\p{Lu})[^.!?]{2,100})[\s.)\]]*$",
        where=TAIL | tail(5),
        max_words=18,
        fires=[
            "Mitarbeit: Anna Muster, Paul Beispiel",
            "Redaktion: Erika Muster",
            "Aus dem Englischen von Paul Beispiel",
            "Übersetzt aus dem Englischen von Paul Beispiel",
        ],
        stays=[
            "Recherche und Geduld gehörten für ihn zusammen, er kannte es nicht anders und wollte es auch nicht anders haben, solange er schrieb.",
            "Übersetzung war ihr Beruf, Lyrik ihre Liebe.",
        ],
    ),
    drop(
        "republished_from",
        reason="legal.republished",
        pattern=r"^[(\[*]?(?:(?:dieser|der|dieses|diese) (?:\S+ )?(?:artikel|text|beitrag|interview|essay|bericht"
        r"|meldung|kommentar|reportage|kolumne|analyse) (?:erschien|ist|wurde|stammt)\b[^.]{0,60}\b(?:zuerst"
        r"|zunächst|erstmals|ursprünglich|im original|aus (?:der|dem) (?:kooperation|archiv|ausgabe"
        r"|\p{L}+-archiv)|bereits)\b[^.]{0,120}(?:\.(?:de|at|ch|com|net|org|eu|info|lu)\b[^.]{0,40})?|(?:zuerst|ursprünglich|erstmals) (?:erschienen|veröffentlicht"
        r"|publiziert) (?:auf|in|im|bei|am)\b.{0,80}|(?:dieser|diesen|der) (?:artikel|text"
        r"|beitrag) (?:erscheint|veröffentlichen wir|wird|entstand|entsteht"
        r"|stammt) (?:\S+ ){0,5}?(?:in (?:kooperation|zusammenarbeit)|aus einer (?:kooperation|zusammenarbeit)"
        r"|mit freundlicher genehmigung|im rahmen (?:der|einer|unserer) (?:kooperation|zusammenarbeit"
        r"|partnerschaft|serie))[^.]{0,100}|(?:mit freundlicher genehmigung (?:von|des|der)|in (?:kooperation"
        r"|zusammenarbeit) mit|eine (?:kooperation|zusammenarbeit) (?:mit|von)) [^.]{2,60}|(?:hier geht's "
        r"|zum |den |hier geht es )+original(?:-artikel|artikel|text|beitrag)?[^.]{0,60})[\s.)\]]*$",
        where=head(6) | tail(6),
        max_words=45,
        fires=[
            "Dieser Artikel erschien zuerst im Musterblatt.",
            "Ursprünglich veröffentlicht auf beispiel.example",
            "Dieser Artikel erschien zuerst auf musterblatt.de.",
            "Dieser Text entstand in Kooperation mit dem Magazin Muster.",
        ],
        stays=[
            "Der Bericht erschien mit zwei Jahren Verspätung und in einer Auflage von 300 Stück.",
            "In Zusammenarbeit mit dem Zoll stellte die Polizei 40 Kilogramm Kokain sicher, die in Bananenkisten lagen.",
        ],
    ),
    drop(
        "press_release_note",
        reason="meta.sourcing",
        pattern=r"^(?:original-content von|original-?inhalt von|rückfragehinweis|rückfragen bitte an|rückfragen an"
        r"|pressemitteilung (?:von|der|des) [^.]{2,60}, (?:übermittelt|ots)"
        r"|dies ist eine (?:original-?)?pressemitteilung|aussender|weitere meldungen: |(?:pressekontakt"
        r"|medienkontakt|rückfragehinweis|kontakt für journalisten)\W*$|ots-originaltext|textquelle: )",
        where=BODY | TAIL,
        max_words=30,
        fires=[
            "Original-Content von: Polizei Musterstadt, übermittelt durch ein Portal",
            "Rückfragen bitte an:",
            "Pressekontakt:",
        ],
        stays=[
            "Rückfragen beantwortete das Unternehmen am Montag nicht.",
            "Eine Pressemitteilung der Polizei nennt den Grund nicht.",
        ],
    ),
    label(
        "correction_note",
        part="correction",
        pattern=r"^[(\[*+]{0,2} ?(?:(?:korrektur(?:hinweis)?|berichtigung|richtigstellung|klarstellung"
        r"|gegendarstellung|transparenz-?hinweis|anmerkung der redaktion|anm\. ?d\. ?red\.?"
        r"|hinweis der redaktion|redaktioneller hinweis|anmerkung|hinweis|update|errata|erratum|nachtrag"
        r"|offenlegung)(?<!hinweis(?= ?: ?(?:die kommentar|kommentar|dieser artikel enthält|unser newsletter)))(?: (?:vom|am|der redaktion|\d{1,2}\.)[^:]{0,40})?(?: ?:|\.) ?.{10,900}"
        r"|in einer (?:früheren|vorherigen|ersten|vorigen) (?:version|fassung) (?:dieses|des|der"
        r"|dieser) .{10,700}|in (?:diesem|dem) (?:artikel|text|beitrag) (?:stand|hieß es|wurde) (?:zunächst"
        r"|zuerst|zuvor|ursprünglich) .{8,600}|wir haben (?:den|diesen) fehler (?:korrigiert"
        r"|berichtigt).{0,300}|.{0,200}(?:wir bitten (?:den|diesen) fehler zu entschuldigen"
        r"|wir bitten,? (?:den|diesen) fehler))",
        where=head(5) | tail(6),
        max_words=160,
        fires=[
            "Korrektur: In einer früheren Version stand, der Bau koste drei Millionen Euro. Richtig sind vier.",
            "Anmerkung der Redaktion: Der Name der Zeugin wurde geändert.",
        ],
        stays=[
            "Eine Korrektur der Route lehnte der Veranstalter ab.",
            "Der Hinweis kam von einem Nachbarn, der das Licht gesehen hatte.",
        ],
    ),
    drop(
        "part_of_series",
        reason="legal.republished",
        pattern=r"^[(\[*]?(?:(?:dieser|dieses|diese) (?:artikel|text|beitrag|interview|reportage|geschichte"
        r"|folge) (?:ist|gehört|erscheint|stammt) (?:\S+ )?(?:teil|zu|zur|folge|im rahmen|aus)\b[^.]{0,40}\b(?:serie"
        r"|reihe|schwerpunkts?|spezials?|beilage|sonderbeilage|dossiers?|themenwochen?)\b[^.]{0,90}"
        r"|(?:teil|folge) \d{1,2} (?:der|unserer) (?:serie|reihe)\b[^.!?]{0,60})[.)\]*]*$",
        where=TAIL | tail(5),
        max_words=30,
        fires=[
            "Dieser Artikel ist Teil unserer Serie über den Wald.",
            "Dieser Text gehört zu einem Schwerpunkt zur Wahl.",
        ],
        stays=[
            "Dieser Beitrag ist Teil eines Pakets, das die Regierung im Mai beschließen will.",
            "Diese Geschichte ist Teil der Stadt.",
        ],
    ),
    trim(
        "author_and_date_at_end",
        reason="meta.byline",
        pattern=r"(?<=[.!?\"…] )\((?:[\p{L}][\p{L}.'-]*(?: [\p{L}][\p{L}.'-]*){0,3}, ){1,5}\d{1,2}\. ?\d{1,2}\. ?20\d\d\)$",
        where=tail(4),
        fires={
            "Der Prozess wird am Montag in Kassel fortgesetzt. (Anna Muster, 3.5.2024)": "Der Prozess wird am Montag in Kassel fortgesetzt.",
            "Verletzt wurde niemand. (APA, red, 16.5.2024)": "Verletzt wurde niemand.",
        },
        stays=["Das Lied entstand in der Haft. (Wien, 1945)", "Er verlor erneut. (0:3)"],
    ),
    trim(
        "agency_at_end",
        reason="meta.sourcing",
        pattern=rf"(?<=[.!?\"] )(?:\((?:mit )?{CREDIT}\)|© dpa-infocom, dpa:\S+"
        rf"|(?-i:dpa|afp|AFP|sda|SDA|apa|APA|epd|kna|KNA|rtr|REUTERS|keystone-sda)(?:[/-][\p{{L}}-]{{2,12}}){{0,3}})$",
        where=tail(4),
        fires={
            "Die Polizei sucht weiter nach dem Fahrer des Wagens. (dpa/lnw)": "Die Polizei sucht weiter nach dem Fahrer des Wagens.",
            "Der Prozess wird am Montag in Kassel fortgesetzt. (red/dpa)": "Der Prozess wird am Montag in Kassel fortgesetzt.",
            "Verletzt wurde bei dem Unfall niemand. dpa/lnw": "Verletzt wurde bei dem Unfall niemand.",
        },
        stays=["Der Sieger heißt wieder einmal Muster (SPD).", "Das sagte der Sprecher der Behörde (BBK)."],
    ),
]
