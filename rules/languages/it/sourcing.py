"""Italian agency lines, translations, republished articles, corrections."""

from cleaner.rule import NAMES, OUTSIDE, drop, head, label, tail

_AG = (
    r"(?:\L<agency>|agenzi[ae]|ATS|ats|Ats|Adnkronos|ADNKRONOS|AGI|Agi|Askanews|askanews|LaPresse|Italpress"
    r"|ITALPRESS|Dire|Nova|Radiocor|ANSA|Ansa|Keystone-ATS|awp|AWP|MF-DJ|Teleborsa|9Colonne|AdnKronos)"
)

RULES = [
    drop(
        "with_agency",
        reason="meta.sourcing",
        pattern=rf"[(\[]?(?:(?:(?:la )?redazione|{NAMES})(?: ?[,|/-])? )?(?:fonte ?:|fonti ?:|fonte|con|agenzia ?:"
        r"|via|in collaborazione con|con informazioni di) ?(?:l'|la |le "
        rf"|il )?(?:agenzi[ae] (?:di stampa )?)?{_AG}(?: ?(?:,|e|/|&|-) ?(?:l'|la )?{_AG}){{0,4}}[)\]]?",
        whole=True,
        max_words=10,
        where=OUTSIDE | head(6) | tail(6),
        fires=["Fonte: Ansa", "(con Reuters e Afp)", "Redazione con Adnkronos", "Fonte Agenzia Dire"],
        stays=[
            "Con Reuters l'agenzia resta tra le più antiche del mondo, ricorda la storica.",
            "Secondo l'Ansa, l'incidente è avvenuto poco dopo le sei.",
        ],
    ),
    drop(
        "agency_signature",
        reason="meta.sourcing",
        pattern=r"[(\[]?(?:ansa|adnkronos|agi|askanews|italpress|lapresse|radiocor|teleborsa|keystone-ats|awp|agenzia dire|agenzia nova|red/adnkronos)(?: ?[/,&.-] ?(?:ansa|adnkronos|agi|askanews|italpress|lapresse|ats|awp|reuters|afp|dpa|red|\p{L}{2,4})){0,3}[)\]]?",
        whole=True,
        max_words=4,
        where=tail(4),
        fires=["(ANSA)", "Adnkronos", "Keystone-ATS / red", "(Italpress)"],
        stays=[
            "Ansa e Adnkronos hanno firmato un accordo con gli editori.",
            "Il processo è stato seguito da agenzie e tv di tutto il mondo.",
        ],
    ),
    drop(
        "written_from_agency",
        reason="meta.sourcing",
        pattern=r"^(?:questo articolo|questo testo|questa notizia|articolo|contenuto|testo|notizia)(?: (?:è"
        rf"|è stat[oa]))?(?: \p{{L}}+)? (?:scritt[oa]|pubblicat[oa]|prodott[oa]|realizzat[oa]|redatt[oa]"
        r"|ripres[oa]|tradott[oa]|generat[oa]|fornit[oa]"
        rf"|elaborat[oa])(?: automaticamente)?(?: e \p{{L}}+)? (?:a partire|con|da|dall'|dalla|sulla base"
        rf"|in collaborazione|in base)\b.{{0,50}}(?:{_AG}|lanci? d'agenzia|dispacci|agenzia di stampa"
        rf"|intelligenza artificiale|traduzione automatica|\bia\b|deepl)\b.{{0,120}}$",
        max_words=45,
        fires=[
            "Questo articolo è stato scritto a partire da lanci d'agenzia.",
            "Testo tradotto con intelligenza artificiale e rivisto dalla redazione.",
        ],
        stays=[
            "Questo testo è stato scritto da una commissione di dodici giuristi africani.",
            "La notizia è stata data dal console, e ci mise tre settimane ad arrivare a Parigi.",
        ],
    ),
    drop(
        "contributors_line",
        reason="meta.sourcing",
        pattern=rf"^[(\[]?(?:(?:ha|hanno) (?:collaborato|contribuito)(?: a questo articolo)? ?:? ?|con la collaborazione di |(?:traduzione|tradotto|adattamento|revisione|montaggio|riprese|editing|ricerche)(?: (?:dall'inglese|dal francese|dal tedesco|dallo spagnolo|dall'arabo|dal \p{{L}}+|in italiano|e adattamento|a cura))*(?: ?:| di| da)? )(?:{NAMES}|{_AG}|la redazione)(?: ?[,(-] ?[^.!?]{{2,40}})?[)\].]*$",
        max_words=25,
        where=head(8) | tail(5),
        fires=[
            "Traduzione dall'inglese di Elena Morandi",
            "Ha collaborato Paolo Tremonti",
            "Hanno collaborato: Anna Neri, Luca Galli",
        ],
        stays=[
            "Tradotto dall'inglese da suo figlio, il volume uscì nel 1998 presso un piccolo editore di Pavia.",
            "Hanno collaborato alla ricerca 1.200 ragazzi di sette paesi.",
        ],
    ),
    drop(
        "agency_contributor_sentence",
        reason="meta.sourcing",
        pattern=rf"^{NAMES}(?: \p{{L}}+)? (?:ha|hanno) (?:collaborato|contribuito) (?:a|alla stesura di"
        r"|alla realizzazione di) (?:questo articolo|questo servizio|questa inchiesta"
        rf"|questo reportage)(?: (?:da|dal|dalla|a) .{{0,60}}|[.,)\]]{{0,2}})$",
        max_words=28,
        where=tail(6),
        fires=[
            "Anna Neri e Luca Galli hanno collaborato a questo articolo.",
            "Piero Re ha contribuito a questo reportage da Beirut.",
        ],
        stays=[
            "Tre laboratori hanno contribuito a questo studio, il più vasto finora.",
            "Luca Galli ha collaborato a questa inchiesta della procura come perito, ma non è stato pagato.",
        ],
    ),
    drop(
        "republished_from",
        reason="legal.republished",
        pattern=r"\b(?:questo articolo|questo testo|questa (?:intervista|inchiesta|analisi)|quest'articolo|l'articolo"
        r"|il testo)\b.{0,40}\b(?:ripubblicat[oa] (?:da|dal|con|sotto|qui|su|per)"
        r"|(?:è (?:stat[oa] )?(?:originariamente |originariamente stato |già |inizialmente )?(?:pubblicat[oa]"
        r"|apparso|uscito|uscita)(?: (?:originariamente|in origine|per la prima volta|inizialmente"
        r"|originariamente in inglese))?) (?:su|sul|sulla|sullo|da|dal|in|nel|nella) )",
        max_words=35,
        where=head(5) | tail(5),
        fires=[
            "Questo articolo è ripubblicato da La Rivista libera con licenza Creative Commons.",
            "Questo articolo è stato originariamente pubblicato su Il Faro.",
        ],
        stays=[
            "La lettera è stata pubblicata dal ministero, che per anni ne aveva negato l'esistenza.",
            "Il suo primo racconto uscì a puntate su un quotidiano di Trieste.",
        ],
    ),
    drop(
        "original_article_link",
        reason="legal.republished",
        pattern=r"(?:leggi|vedi|consulta) (?:l'articolo|la versione|il testo|l'originale)(?: (?:originale|in inglese"
        r"|in italiano|in \p{L}+))*(?: su [^.!?]{2,50})?|(?:l')?articolo originale(?: ?:.{2,120}"
        r"| (?:pubblicato|su|in inglese).{0,80})?|(?:prima pubblicazione|pubblicato originariamente"
        r"|pubblicato in origine|versione originale|testo originale) ?(?:su|in|il|:) ?[^.!?]{2,80}",
        whole=True,
        max_words=20,
        where=head(6) | tail(8),
        fires=[
            "Leggi l'articolo originale",
            "Articolo originale pubblicato su Il Faro",
            "Leggi la versione in inglese",
        ],
        stays=[
            "La versione originale del quadro, a lungo perduta, è stata ritrovata in una soffitta.",
            "Vedi il testo originale e capisci le scelte della traduttrice, spiega lei.",
        ],
    ),
    drop(
        "source_line",
        reason="meta.sourcing",
        pattern=rf"font[ei](?: dell'articolo| della notizia)? ?: ?(?:{_AG}|(?:https?://|www\.)\S+"
        rf"|(?-i:\p{{Lu}})[\p{{L}}\d'.-]*(?:(?:, ?| ?/ ?| & | - | )[\p{{L}}\d'.-]+){{0,7}})",
        whole=True,
        max_words=12,
        where=tail(6),
        fires=["Fonte: Comune di Genova", "Fonti: Oms, Unicef", "Fonte: https://example.org/rapporto"],
        stays=[
            "Fonte di reddito per intere valli, il castagno è malato da dieci anni.",
            "Fonti: di vita, di liti e di leggende, le fontane del paese hanno una lunga storia da raccontare.",
        ],
    ),
    label(
        "correction_note",
        part="correction",
        pattern=r"^[^\p{L}]{0,4}(?:errata corrige|rettific[ah]e?|correzion[ei]|precisazion[ei]|aggiornamento"
        r"|nota (?:della redazione|dell'editore|del redattore)|n\.?d\.?r\.?|diritto di replica"
        r"|riceviamo e pubblichiamo|chiarimento)(?: (?:del|di|delle|al|dell'|\("
        r"|\d)[^:.]{0,50})? ?[:.,-].{10,600}$|\buna (?:prima "
        r"|precedente )?versione (?:precedente )?(?:di questo|dell')? ?(?:articolo"
        r"|testo)\b.{0,60}\b(?:riportava|indicava|affermava|conteneva|attribuiva|diceva|sosteneva)"
        r"|^(?:questo articolo|quest'articolo|il titolo di questo articolo|questo testo) è stato (?:corretto"
        r"|modificato|aggiornato|rettificato)\b.{0,250}$|\bcontrariamente a quanto (?:abbiamo "
        r"|avevamo )?(?:scritto|indicato|pubblicato|riportato)",
        max_words=140,
        fires=[
            "Errata corrige: il nome della deputata è stato corretto.",
            "Una versione precedente di questo articolo riportava per errore che il ponte era del 1902.",
            "Precisazione: la riunione si è tenuta martedì e non lunedì.",
        ],
        stays=[
            "La correzione dei compiti comincia lunedì nei licei della capitale.",
            "Questo articolo fu votato per alzata di mano e abrogato due anni dopo.",
        ],
    ),
    drop(
        "first_published",
        reason="legal.republished",
        where=head(6) | tail(6),
        max_words=28,
        pattern=r"^[\[(*]? ?(?:quest[oa'] ?)?(?:articolo|testo|intervista|inchiesta|pezzo|contributo|notizia|post)(?: è(?: stat[oa])?)? (?:originariamente |inizialmente |già )?(?:pubblicat[oa]|appars[oa]|uscit[oa]|tratt[oa]|ripres[oa])(?: originariamente| inizialmente| in origine| per la prima volta| (?:il|in data) \d[\d/. \p{L}]{4,20})? (?:su|sul|sulla|sull'|da|dal|dalla|in) ?(?:(?:nuovo |quotidiano |settimanale |sito |blog |rivista )*)[\"'(]?(?-i:\p{Lu})[^!?\n]{1,80}$",
        fires=[
            "[articolo pubblicato sul nuovo quotidiano “Prima Riga” il 7 Novembre 2012]",
            "Articolo pubblicato originariamente su Il Faro",
        ],
        stays=[
            "Articolo pubblicato in piena guerra, passò inosservato.",
            "L'articolo, uscito dalla Camera, torna al Senato.",
        ],
    ),
    drop(
        "source_of_news",
        reason="meta.sourcing",
        where=OUTSIDE | tail(6),
        whole=True,
        max_words=10,
        pattern=r"fonte (?:della notizia|dell'articolo|notizia|originale|articolo)(?: e (?:della )?foto)? ?:? ?[\p{L}\d][^!?\"]{2,50}",
        fires=["Fonte della notizia: malo.it"],
        stays=["Fonte della notizia, un cugino del sindaco, che smentisce?"],
    ),
    drop(
        "cite_us",
        reason="legal.copyright",
        where=OUTSIDE | tail(6),
        max_words=30,
        pattern=r"^\W{0,3}in caso di (?:citazione|riproduzione|utilizzo|ripubblicazione|ripresa)\b[^.!?\"]{0,50}(?:si prega di|è obbligatorio|vi preghiamo di|citare|linkare)\b[^\"]{0,100}$",
        fires=["In caso di citazione si prega di citare e linkare esempio.it"],
        stays=["In caso di citazione in giudizio servono due avvocati."],
    ),
]
