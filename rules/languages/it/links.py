"""Italian links: teasers for other articles, their headings, lists of what to read next."""

from cleaner.rule import BODY, TAIL, cue, drop

_READ_ALSO = (
    r"(?:da )?(?:leggi|leggete|leggere|guarda|guardate|vedi|ascolta|scopri|rileggi)[ ,-](?:anche|pure|ancora"
    r"|inoltre|su(?:llo stesso argomento| questo tema| questo argomento))(?: (?:su|in) [\p{L}' .]{2,30})?"
    r"|(?:per )?(?:approfondire|approfondisci|approfondimenti?)(?: (?:il tema|l'argomento))?"
    r"|per (?:saperne di più|continuare|altri approfondimenti)"
)

RULES = [
    drop(
        "read_also_teaser",
        reason="nav.read_more",
        pattern=r"^[^\p{L}\d]{0,6}(?:(?-i:Da |DA ))?(?:leggi|leggete|leggere|guarda|guardate|vedi|vedere|ascolta"
        r"|ascoltate|rileggi|scopri)[ ,-](?:anche|pure|ancora|qui)(?: (?:la nostra|il nostro"
        r"|su [\p{L}. ]{2,25}?))? ?(?:[:>|\"\[(»→►▶-]|…|\.\.\.|(?-i:[\p{Lu}\d])|(?:l'articolo|l'intervista"
        r"|il commento|l'editoriale|la storia|il reportage|l'inchiesta|il nostro|la nostra)\b)",
        max_words=40,
        fires=[
            "Leggi anche: I ghiacciai delle Alpi si ritirano più in fretta",
            "LEGGI ANCHE > Sciopero dei bus, traffico in tilt",
            "Guarda anche - Le immagini della piena dall'alto",
            "Leggi anche Affitti alle stelle: cinque domande per capire",
        ],
        stays=[
            "Leggi anche severe, come quella del 1975, non hanno fermato le speculazioni.",
            "Leggere anche poche pagine al giorno allunga la vita, sostiene lo studio.",
        ],
    ),
    drop(
        "read_colon_teaser",
        reason="nav.read_more",
        pattern=r"^[^\p{L}\d]{0,6}(?:leggi (?:qui|l'articolo|l'intervista|l'approfondimento|il commento|l'inchiesta"
        r"|lo speciale|tutto|di più)|(?-i:LEGGI|GUARDA|VEDI|ASCOLTA|APPROFONDISCI|LEGGI QUI)|da (?:leggere"
        r"|rileggere|ascoltare)|per approfondire|approfondimenti?|approfondisci|per saperne di più"
        r"|(?:ti )?potrebbe(?:ro)? (?:anche )?interessar(?:e|ti|vi)(?: anche)?"
        r"|potrebbe(?:ro)? interessarti anche|il nostro (?:speciale|dossier|approfondimento|reportage)"
        r"|lo speciale|sullo stesso (?:argomento|tema)|(?:articolo|articoli) (?:correlat[oi]|consigliat[oi])"
        r"|correlati) ?(?::|>+|→|►|▶️?|\|) ?",
        max_words=35,
        fires=[
            "Per approfondire: Perché il prezzo del burro vola",
            "LEGGI: Il grande ritorno dei treni notturni",
            "Potrebbe interessarti anche: Il lupo torna in valle",
            "Da leggere > Dieci mostre per l'autunno",
        ],
        stays=[
            "Da leggere c'era solo un vecchio orario ferroviario, racconta il naufrago.",
            "Potrebbe interessarti la mia storia, mi disse, e si sedette accanto a me.",
        ],
    ),
    drop(
        "bracket_teaser",
        reason="nav.read_more",
        pattern=r"^[\[(] ?(?:leggi|guarda|vedi|ascolta|qui)(?: (?:anche|qui|tutto|il|la|l'))?\b[^\])]{0,140}[\])]\.?$",
        max_words=30,
        fires=["(Leggi anche il nostro editoriale a pagina 2)", "[Guarda il video dell'intervista]"],
        stays=[
            "(Leggi, decreti, regolamenti: nulla è servito.) Il sindaco allarga le braccia.",
            "(Qui visse il poeta.) La casa oggi è in vendita.",
        ],
    ),
    drop(
        "continue_reading",
        reason="nav.read_more",
        pattern=r"(?:clicca (?:qui )?(?:per|e) )?(?:continua(?:re)?|prosegui|proseguire|continuate) (?:a leggere"
        r"|la lettura|con la lettura|su [\p{L}.' ]{3,30}|a guardare|nella lettura|qui"
        r"|nell'app)(?: (?:l'articolo|qui|su [^.!?]{2,30}|dopo la pubblicità|gratis|nell'app))?|(?:leggi"
        r"|leggere|guarda|vedi|scopri|apri) (?:tutto(?: l'articolo)?|di più|l'articolo(?: (?:completo|intero"
        r"|integrale|originale))?(?: su [^.!?]{2,30})?|l'intervista (?:completa|integrale)|il resto"
        r"|l'intero articolo|il seguito|gli altri articoli|altri articoli|altro|tutti(?: gli (?:articoli"
        r"|aggiornamenti))?(?: (?:di|su|del|della) [^.!?]{2,40})?|tutte le (?:notizie|news)(?: (?:di|su|del"
        r"|della) [^.!?]{2,40})?|ancora|maggiori informazioni|i dettagli|questo articolo)(?: qui)?|(?:clicca"
        r"|cliccare) (?:qui|sul link)(?: (?:per|e) [^.!?]{3,80})?|per (?:saperne di più|maggiori informazioni"
        r"|ulteriori informazioni)(?:,? (?:clicca qui|leggi qui|su [^.!?]{2,40}|visita [^.!?]{2,40}))?"
        r"|scopri di più(?: (?:su|qui|da) ?[^.!?]{0,50})?|approfondisci|mostra (?:altro|di più"
        r"|altri (?:articoli|risultati))|carica (?:altri?|altre notizie|di più|ancora)(?: (?:articoli"
        r"|contenuti|risultati|notizie))?|vedi (?:altro|tutti|tutte|meno|di più|gli altri articoli)"
        r"|altri articoli (?:di|su|del|della|dell') ?[^.!?]{2,40}|tutti gli articoli (?:di|su|del|della"
        r"|dell') ?[^.!?]{2,40}|(?:vai al|torna al|vai all'|torna all') ?(?:video|sito|articolo|speciale"
        r"|dossier|elenco)|(?:l'articolo )?(?:continua|prosegue) (?:(?:più )?sotto|a pagina \d+|nella pagina (?:successiva|seguente)"
        r"|(?:dopo|sotto) (?:l[aeo] |il |i |gli |l'|questa |questo )?(?:pubblicità|foto\w*|video|annuncio|gallery|spot|immagin[ei]|post|tweet)[^.!?]{0,25})|articolo completo|link all'articolo",
        whole=True,
        max_words=15,
        fires=[
            "Continua a leggere",
            "Leggi tutto",
            "Leggi l'articolo completo",
            "Clicca qui per leggere il comunicato",
            "Tutti gli articoli di Mario Rossi",
            "Scopri di più",
        ],
        stays=[
            "Continua a leggere ad alta voce, le disse il nonno, e lei continuò fino a notte.",
            "Vedi tutto da lassù, racconta la guardiana del faro, e nessuno vede te.",
            "Continua dopo la pausa il dibattito in consiglio.",
        ],
    ),
    drop(
        "full_story_elsewhere",
        reason="nav.read_more",
        pattern=r"^(?:leggi|leggete|segui|seguite|guarda|scopri|scoprite|rivivi|consulta|trovi|ascolta)(?: (?:qui"
        r"|anche|sul nostro sito|ora|subito))? (?:(?:tutt[eio]|tutto) (?:le|gli|i|il|la|lo) ?(?:nostr[eio] "
        r"|altr[ei] |ultim[eoi] )?(?:notizi[ae]|news|articoli|aggiornamenti|approfondimenti|risultati|video"
        r"|interviste|diretta|contenuti|speciali|partite)|(?:il|la|i|le|lo"
        r"|gli) (?:nostr[oaei]) (?:\p{L}+ ){0,2}(?:dirett[ae]|live|articol[oi]|speciali?|approfondiment[oi]"
        r"|pagin[ae]|sezion[ei]|rubric[ah]e?|video|guid[ae]|mapp[ae]|inchiest[ae]|intervist[ae]|liveblog"
        r"|fotogaller(?:y|ia)|canal[ei]))\b[^.!?]{0,130}[.!]?$",
        max_words=30,
        fires=[
            "Leggi tutte le notizie di cronaca sul nostro sito.",
            "Segui la nostra diretta sulla guerra in Ucraina",
            "Scopri tutti gli approfondimenti di oggi",
        ],
        stays=[
            "Seguire tutte le notizie rende ansiosi, secondo uno studio su duemila adulti. Gli autori consigliano pause.",
            "Voleva vedere tutte le partite del figlio, anche quelle all'estero.",
        ],
    ),
    cue(
        "read_also_heading",
        reason="nav.related",
        pattern=_READ_ALSO,
        takes=5,
        max_words=8,
        fires=[
            "Leggi anche\nIl porto di Genova in cantiere\nUn accordo sulla pesca",
            "Per approfondire:\nBilancio, le ipotesi del governo",
        ],
        stays=[
            "Leggi pure inutili\nPer il giurista molte norme sono rimaste lettera morta, e nessuno le applica più.",
            "Per approfondire le cause servirà una commissione, dice il ministro.",
        ],
    ),
    cue(
        "read_also_heading_after_article",
        reason="nav.related",
        pattern=_READ_ALSO,
        where=TAIL,
        takes=14,
        max_words=8,
        fires=[
            "Leggi anche\nScende il prezzo del grano\nLa neve tarda\nDeraglia un treno\nTorna il lupo\nIl vino non si vende\nChiude lo stadio",
            "Approfondimenti\nIl dossier sulla riforma",
        ],
        stays=[
            "Leggi anche tu, diceva ai figli la maestra, e loro leggevano.",
            "Per approfondire, la giuria ha chiesto due settimane in più.",
        ],
    ),
    cue(
        "related_heading",
        reason="nav.related",
        pattern=r"(?:gli |i |altri |altre |le |ultimi |nostri |articoli |gli altri )?(?:articol[oi]|contenut[oi]"
        r"|argoment[oi]|notizi[ae]|news|video|temi|link|post|storie|letture)(?: (?:che"
        r"|più))? (?:correlat[aeio]|collegat[aeio]|simil[ei]|consigliat[aeio]|suggerit[aeio]|recent[ei]"
        r"|popolari|sponsorizzat[aeio]|in evidenza|sull'argomento|sullo stesso (?:tema|argomento)"
        r"|potrebbero interessart[i]|precedent[ei]|successiv[oi]|utili|più lett[ei]|più vist[ei])"
        r"|(?:ti |vi |che )?(?:potrebbe|potrebbero|può|possono)(?: anche)? (?:interessare|interessart[i]"
        r"|interessarvi|piacerti|piacere)(?: anche)?|(?:articoli|notizie) che (?:potrebbero"
        r"|ti potrebbero) interessar\w+|sullo stesso (?:argomento|tema)|sul(?: medesimo)? tema"
        r"|dello stesso autore|nella stessa (?:sezione|categoria|rubrica)|su questo (?:tema|argomento)"
        r"|correlati|(?:scelti|consigliati|selezionati|raccomandati|suggeriti) (?:per te|per voi|da noi"
        r"|dalla redazione)|da non perdere|altri (?:articoli|contenuti|video|post)|altre (?:notizie|news"
        r"|storie)(?: (?:di|da|in|su|dal|dalla|della) (?:[\p{L}']+ ?){1,2})?|altro (?:su|da|in) [\p{L}' .]{2,30}"
        r"|dal(?:la)? (?:web|rete)|contenuti sponsorizzati|sponsorizzati|annunci sponsorizzati"
        r"|dossier e speciali|lo speciale|vai allo speciale|articolo (?:precedente|successivo)"
        r"|dalla (?:stessa sezione|home|homepage|redazione)|non perderti|non perdere",
        takes=12,
        max_words=8,
        fires=[
            "Articoli correlati\nIl vino naturale piace ai giovani\nVendemmia in anticipo",
            "Ti potrebbe interessare anche\nLa ricetta della torta\nDieci gite fuori porta",
            "Sullo stesso argomento:\nOspedali sotto pressione",
        ],
        stays=[
            "Articoli recenti, usciti su riviste mediche, hanno confermato i risultati.",
            "Altre notizie sul fronte orientale sono arrivate nella notte, quando l'esercito ha ripreso tre villaggi.",
        ],
    ),
    cue(
        "ranking_heading",
        reason="nav.related",
        pattern=r"(?:gli |i |le |articoli |notizie |video |gli articoli |i video |le notizie )?(?:articoli |video "
        r"|notizie )?più (?:lett[ie]|vist[ie]|popolari|condivis[ie]|commentat[ie]|cliccat[ie]|cercat[ie]"
        r"|recenti)(?: (?:di oggi|oggi|della settimana|del mese|del giorno|di [\p{L}' ]{2,25}))?|(?:le |gli "
        r"|i )?ultim[eiao]'? ?(?:notizie|news|ora|articoli|aggiornamenti|video|minuto|pubblicati)(?: (?:di|da"
        r"|in|su|dal|dalla) [\p{L}' ]{2,30})?|(?:in )?primo piano|in evidenza|in edicola|dalla home|top news"
        r"|le altre (?:notizie|news)|i nostri (?:video|podcast|blog|speciali)|le nostre (?:rubriche"
        r"|newsletter|firme)|video del giorno|foto del giorno|oggi in edicola|le notizie (?:del giorno"
        r"|di oggi|principali)|prima pagina|di tendenza|i blog",
        where=BODY | TAIL,
        max_words=7,
        fires=[
            "I più letti\nIncidente mortale sull'A7\nIl nuovo volto del mercato",
            "Ultime notizie\nDomato l'incendio\nIl Lugano in finale",
            "In evidenza\nLa riforma passa per un voto",
        ],
        stays=[
            "I più letti tra i romanzieri vivi non sono sempre i più tradotti, osserva l'editrice.",
            "Ultime notizie dal fronte: l'esercito ha ripreso tre villaggi tra lunedì e martedì.",
        ],
    ),
    drop(
        "previous_next_article",
        reason="nav.related",
        pattern=r"(?:articolo|pagina|post|notizia|video|foto) (?:precedente|successiv[oa]"
        r"|seguente)(?: ?[:>-].{0,120})?|(?:precedente|successivo|prossimo) ?:.{3,120}|(?:prossimo"
        r"|precedente) articolo.{0,120}",
        whole=True,
        max_words=25,
        fires=["Articolo precedente", "Articolo successivo: Riapre la stazione", "Precedente: Arriva il freddo"],
        stays=[
            "L'articolo successivo del regolamento prevede una multa di 500 franchi.",
            "Precedente pericoloso: la sentenza fa discutere i giuristi di mezza Europa, che ora temono una valanga di ricorsi simili nei prossimi mesi e chiedono alla Corte suprema un chiarimento.",
        ],
    ),
    drop(
        "whole_story_elsewhere",
        reason="nav.read_more",
        pattern=r"(?:(?:leggi|leggete|continua a leggere)(?: qui)? (?:l'(?:intero )?|il |la )?|vai al(?:l'(?:intero )?| |la ))"
        r"(?:articolo|notizia|testo|intervista|servizio)(?: (?:completo|completa|integrale|originale))?"
        r"(?: (?:qui|(?:su|sul|sulla|nel|da) [^.!?]{2,30}(?:\.\w{2,4})?))?",
        whole=True,
        max_words=14,
        fires=["Leggi l'articolo completo su Corriere.it", "Vai all'articolo originale", "Leggi l'intero articolo"],
        stays=["Leggete il testo a voce alta, chiese la maestra ai bambini.", "Il testo completo del decreto"],
    ),
    cue(
        "topics_heading",
        reason="nav.tags",
        where=TAIL,
        max_words=6,
        item_words=5,
        takes=20,
        pattern=r"(?:temi|argomenti|tag|etichette|parole chiave)(?: (?:trattati|correlati|dell'articolo|in questo articolo))?",
        fires=["Temi\nPorto\nTraghetto", "Argomenti trattati\nPonti\nPorto"],
        stays=["Temi di sempre"],
    ),
]
