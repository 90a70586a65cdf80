"""Italian copyright, disclaimers, cookies, paywalls, terms, trust notes and page furniture."""

from cleaner.rule import HEAD, OUTSIDE, drop, head, tail

RULES = [
    drop(
        "copyright_line",
        reason="legal.copyright",
        pattern=r"(?:©|\(c\)|copyright|℗)[ ,©]*(?:19|20)\d{2}(?: ?[-,] ?(?:19|20)?\d{2,4})?[^!?]{0,160}|(?:©|\(c\)"
        r"|copyright)[^!?]{2,80}(?:19|20)\d{2}[^!?]{0,120}|(?:(?:©|copyright)[^.!?\"]{0,60}"
        r"|[^.!?\"]{0,60}[.,|-] ?)?(?:tutti i diritti (?:sono )?riservati|riproduzione (?:riservata|vietata)"
        r"|diritti riservati)(?: ?[.|©-]{1,3}[^!?\"]{0,80}|,? (?-i:\p{Lu}|\d)[^!?\"]{0,80})?",
        whole=True,
        max_words=35,
        fires=[
            "© RIPRODUZIONE RISERVATA",
            "Riproduzione riservata",
            "© 2024 Il Ponte Srl. Tutti i diritti riservati.",
            "Riproduzione riservata © Il Ponte",
        ],
        stays=[
            "Tutti i diritti riservati, prometteva l'etichetta, ma la band non ha visto un euro.",
            "Riproduzione riservata agli adulti, scherza il veterinario.",
            "Il programma mostrava la scritta «tutti i diritti riservati» senza alcun nome, nota la perita.",
            "I copyright del 1923 sono scaduti l'anno scorso negli Stati Uniti.",
        ],
    ),
    drop(
        "no_reproduction",
        reason="legal.copyright",
        pattern=r"\b(?:(?:la |è vietata la |ogni )?(?:riproduzione|ripubblicazione)|è vietata la (?:copia|diffusione"
        r"|redistribuzione))\b.{0,120}\b(?:(?:è |sono )?(?:vietat[ae]|proibit[ae]|consentit[ae] solo)"
        r"|autorizzazione|consenso)\b(?:.{0,60}\b(?:senza|salvo|previa|autorizzazione|consenso|dell'editore"
        r"|scritt[ao])\b|\W{0,3}$)|\bvietata la riproduzione\b|\b(?:questo contenuto|questo articolo|i contenuti"
        r"|i testi) (?:è|sono) (?:protett[oi]|tutelat[oi]) (?:da|dal|dalla) (?:copyright|diritto d'autore"
        r"|diritti d'autore|legge sul)",
        max_words=80,
        fires=[
            "La riproduzione, anche parziale, è vietata senza il consenso scritto dell'editore.",
            "Vietata la riproduzione",
            "Questo contenuto è protetto da copyright.",
        ],
        stays=[
            "Riproduzione vietata dei cani: il Comune fa marcia indietro",
            "La riproduzione dei salmoni è minacciata dalle dighe lungo il fiume.",
            "L'uso del telefono a scuola è vietato senza il permesso del docente.",
        ],
    ),
    drop(
        "publisher_imprint",
        reason="legal.copyright",
        pattern=r"\b(?:testata giornalistica|registrazione (?:al |presso il |del )?tribunale"
        r"|reg(?:istrazione)?\.? trib(?:unale)?\.?|direttore responsabile ?:|partita iva|p\. ?iva"
        r"|iscrizione (?:al )?roc)\b.{0,120}(?:\d|registrat\w+|tribunale|direttore)",
        max_words=90,
        where=OUTSIDE | tail(6),
        fires=[
            "Testata giornalistica registrata presso il Tribunale di Como n. 4/2010",
            "Il Ponte Srl - P. IVA 01234567890 - Direttore responsabile: Marco Galli",
        ],
        stays=[
            "La testata giornalistica più antica della città chiude dopo due secoli, annuncia l'editore.",
            "Il tribunale ha respinto la richiesta e la partita non è finita.",
        ],
    ),
    drop(
        "opinion_disclaimer",
        reason="legal.disclaimer",
        pattern=r"\b(?:opinioni|idee|contenuti|testi|articoli|post|commenti|interventi|posizioni|articolo"
        r"|blog)\b.{0,120}\b(?:(?:sono|appartengono|è|rappresenta\w*|impegna\w*|riflett\w+"
        r"|rispecchia\w*) (?:esclusivamente |solo |solamente |unicamente |quelle |quella )*(?:de(?:gli|ll'"
        r"|i) (?:rispettivi )?autor[ei]|all'autore|agli autori|personali e non)|non (?:riflett\w+"
        r"|rispecchia\w*|rappresenta\w*|impegna\w*|coincid\w+)(?: necessariamente"
        r"| per forza)?\b.{0,30}\b(?:redazione|giornale|testata|editore|linea|autore|posizione))",
        max_words=80,
        where=OUTSIDE | tail(6),
        fires=[
            "Le opinioni espresse in questo blog sono esclusivamente degli autori.",
            "I contenuti pubblicati non rispecchiano necessariamente la linea della redazione.",
        ],
        stays=[
            "I dati del ministero non rispecchiano la realtà degli ospedali, dicono i sindacati.",
            "Le opinioni si dividono sul nuovo stadio, e la giunta prende tempo.",
        ],
    ),
    drop(
        "advice_disclaimer",
        reason="legal.disclaimer",
        pattern=r"\b(?:questo articolo(?! di legge)|questo contenuto|queste informazioni|le informazioni|i contenuti"
        r"|questo sito|questa pagina)\b.{0,120}\b(?:non (?:costituisc\w+|sostituisc\w+|intend\w+"
        r"|rappresent\w+|vanno intes\w+)|scopo (?:puramente |esclusivamente )?(?:informativo|illustrativo"
        r"|divulgativo)|carattere (?:puramente )?(?:informativo|divulgativo))\b.{0,80}(?:\b(?:consul\w+"
        r"|parere|medic[oi]|sollecitazione|consigli[oi]?|raccomandazion[ei]|investiment[oi]|professionist[ai]"
        r"|diagnosi)\b)|^(?:disclaimer|avvertenz[ae]|avviso legale"
        r"|esclusione di responsabilità) ?[:.].{10,500}$|\bil gioco (?:è vietato ai minori"
        r"|può causare dipendenza)\b|\binvestire comporta (?:dei )?rischi\b",
        max_words=120,
        fires=[
            "Le informazioni di questa pagina non sostituiscono il parere del medico.",
            "Il gioco è vietato ai minori e può causare dipendenza patologica.",
            "Avvertenza: le nostre analisi non sono consigli di investimento.",
        ],
        stays=[
            "Le informazioni del medico non hanno rassicurato i genitori, che hanno chiesto un secondo parere.",
            "Questo articolo di legge non costituisce un incentivo a licenziare, dice la ministra.",
        ],
    ),
    drop(
        "affiliate_note",
        reason="legal.affiliate",
        pattern=r"\b(?:link|prodotti|acquisti|pulsanti|acquistando|acquisto)\b.{0,100}\b(?:affiliat[oi]|affiliazione"
        r"|commission[ei]|percentuale)\b.{0,160}\b(?:noi|nostr[oaei]|riceve(?:re|rà|remo)?|ricevere"
        r"|guadagn\w+|senza (?:costi|variazioni|alcun)|per (?:te|l'utente)|il sito|la redazione)\b"
        r"|\b(?:potremmo|possiamo|potrebbe|può) (?:ricevere|percepire|guadagnare)\b.{0,30}\b(?:commission[ei]"
        r"|percentuale|quota)\b|^(?:in qualità di|in quanto) affiliat[oi] amazon\b"
        r"|^i prezzi\b.{0,60}\b(?:possono (?:variare|subire)|aggiornati"
        r"|al momento della pubblicazione)\b.{0,120}$",
        max_words=80,
        fires=[
            "Alcuni link di questo articolo sono affiliati: riceveremo una commissione senza costi per te.",
            "Acquistando dai nostri link potremmo ricevere una piccola commissione.",
        ],
        stays=[
            "Il mediatore prendeva una commissione su ogni contratto firmato, secondo l'accusa.",
            "I sindacati affiliati alla federazione hanno respinto l'accordo.",
        ],
    ),
    drop(
        "cookie_notice",
        reason="legal.cookie",
        pattern=r"\b(?:noi|il nostro sito|questo sito|i nostri partner|nostri partner"
        r"|e terze parti)\b.{0,60}\b(?:utilizz\w+|us\w+|memorizz\w+|archivi\w+|impieg\w+)\b.{0,60}\bcookie\b"
        r"|\b(?:utilizziamo|usiamo) (?:i )?cookie\b|\b(?:proseguendo|continuando|cliccando|accettando"
        r"|chiudendo|navigando|scorrendo|(?:puoi|potete) (?:accettare|rifiutare|modificare|revocare"
        r"|liberamente)|acconsenti|accetti|hai (?:rifiutato|scelto|accettato|negato)|il tuo consenso"
        r"|le tue (?:preferenze|scelte)|gestisci|^(?:accetta|rifiuta|accettare|rifiutare"
        r"|personalizza))\b.{0,140}\bcookie\b",
        max_words=0,
        fires=[
            "Noi e i nostri partner utilizziamo cookie per misurare il pubblico.",
            "Proseguendo la navigazione acconsenti all'uso dei cookie.",
            "Hai rifiutato i cookie. Per leggere gratis accettali.",
        ],
        stays=[
            "La legge obbliga i siti a chiedere il permesso prima di installare cookie sul computer.",
            "Il garante ha multato l'azienda per i cookie installati senza avvertire gli utenti.",
            "Togliete i cookie dal forno quando i bordi sono dorati.",
        ],
    ),
    drop(
        "blocked_embed",
        reason="legal.cookie",
        pattern=r"\b(?:questo contenuto|questo (?:video|tweet|post|modulo)|il contenuto"
        r"|contenuto)\b.{0,60}\b(?:bloccato|non (?:è visibile|viene mostrato|può essere (?:mostrato"
        r"|visualizzato))|ospitato|fornito|disattivato|richiede|proviene)\b.{0,120}\b(?:cookie|(?:il tuo"
        r"|tuo) consenso|(?:hai|devi) accett\w+|contenut[oi] di terze parti|tue preferenze)\b|\b(?:per"
        r"|clicca (?:qui )?per|vuoi) (?:caricare|visualizzare|vedere|mostrare|attivare|leggere) (?:questo|il"
        r"|i|l'|questi) ?(?:contenut[oi]|video|tweet|post)\b.{0,100}\b(?:cookie|(?:devi|prima di) accett\w+"
        r"|(?:il tuo|tuo) consenso|contenut[oi] (?:di terze parti|estern[oi]))\b|^(?:accetta (?:tutto|tutti"
        r"|e (?:chiudi|continua)|i cookie|tutti i cookie)|rifiuta (?:tutto|tutti|i cookie)"
        r"|continua senza accettare|gestisci (?:i cookie|le preferenze|preferenze|opzioni|consensi)"
        r"|personalizza (?:i cookie|le scelte)?|impostazioni (?:dei )?cookie|preferenze cookie"
        r"|mostra contenuto(?: esterno)?|accetto(?: i cookie)?)$",
        max_words=90,
        fires=[
            "Questo contenuto è bloccato: non hai accettato i cookie.",
            "Accetta tutti",
            "Per visualizzare questo contenuto devi accettare i cookie di terze parti.",
        ],
        stays=[
            "Questo contenuto è stato bloccato dalla piattaforma dopo una querela.",
            "Per vedere il video il giudice ha fatto sgomberare l'aula.",
        ],
    ),
    drop(
        "paywall_rest",
        reason="legal.paywall",
        pattern=r"\b(?:questo (?:articolo|contenuto|video|servizio)|il contenuto|la lettura|contenuto|articolo"
        r"|questa (?:pagina|inchiesta))(?: [\p{L}']+){0,5} (?:è |sono |esclusivamente "
        r"|solo )*(?:riservat[oaie]|dedicat[oaie]|esclusiv[oaie]|disponibil[ei]"
        r"|accessibil[ei]) (?:esclusivamente |solo |soltanto )?(?:a(?:gli|i)|per (?:gli|i|soli)"
        r"|a chi) (?:nostri |soli |è )?(?:abbonat[oi]|iscritti|sostenitori)\b|(?:^|[.!?:] ?)(?:per"
        r"|vuoi) (?:leggere|continuare a leggere|proseguire nella lettura|sbloccare|accedere a (?:tutti"
        r"|questo))\b.{0,70}[ ,](?:abbonati|accedi|registrati|effettua il login|devi (?:essere|abbonarti"
        r"|accedere)|sottoscrivi|iscriviti)\b|^(?:abbonati|accedi|registrati|iscriviti) (?:.{0,40} )?(?:per"
        r"|e) (?:continuare a leggere|leggere|continua a leggere|leggi|sbloccare|accedere)\b"
        r"|^(?:hai (?:raggiunto|letto|esaurito|terminato|già letto)\b.{0,50}\b(?:limite|articoli gratuiti"
        r"|articoli gratis|articoli|numero)|stai leggendo (?:un articolo|gratis)|ti restano \d+ articoli)"
        r"|^(?:questo )?(?:articolo|contenuto) (?:è )?(?:solo )?per (?:gli |soli )?abbonati\.?$|^(?:contenuto"
        r"|articolo) (?:premium|esclusivo|riservato|per abbonati|a pagamento)$|^(?:riservato|esclusivo"
        r"|solo) (?:agli|per gli|per) abbonati$|^(?:sei|hai) già (?:abbonato|un account|registrato"
        r"|iscritto)\b.{0,3}\?",
        max_words=50,
        fires=[
            "Questo articolo è riservato agli abbonati",
            "Per continuare a leggere, accedi o abbonati.",
            "Hai raggiunto il limite di articoli gratuiti.",
            "Hai già un account?",
        ],
        stays=[
            "La tribuna nord è riservata agli abbonati della squadra dall'anno scorso.",
            "Per leggere il seguito bisognerà attendere settembre, ha promesso l'autrice.",
            "Hai letto tre libri sul mare, disse il professore, ma non ci sei mai stato.",
        ],
    ),
    drop(
        "terms_sentence",
        reason="legal.terms",
        pattern=r"\b(?:registrandoti|iscrivendoti|abbonandoti|accetti|dichiari|dichiaro|acconsento|accetto|ho letto"
        r"|confermi|questo sito è protetto da)\b.{0,140}\b(?:condizioni (?:generali|d'uso|di utilizzo"
        r"|di vendita|del servizio)|termini (?:di servizio|e condizioni|d'uso)|informativa (?:sulla )?privacy"
        r"|privacy policy|politica sulla privacy|trattamento dei (?:miei |tuoi )?dati|dati personali)\b"
        r"|\b(?:leggi|consulta) (?:la nostra |l'|la )?(?:informativa|privacy policy|cookie policy|policy)\b"
        r"|\brecaptcha\b",
        max_words=130,
        fires=[
            "Cliccando su «Invia» accetti le condizioni generali.",
            "Ho letto l'informativa sulla privacy e acconsento al trattamento dei dati.",
            "Leggi la nostra cookie policy",
        ],
        stays=[
            "I clienti non hanno mai letto le clausole, riconosce il direttore della banca.",
            "L'informativa sulla privacy del colosso americano è al centro di un'inchiesta a Bruxelles.",
        ],
    ),
    drop(
        "footer_links",
        reason="legal.terms",
        pattern=r"(?:(?:note legali|condizioni (?:generali|d'uso|di utilizzo|di vendita)|termini (?:e condizioni"
        r"|di servizio|d'uso)|privacy(?: policy)?|cookie policy|informativa (?:sulla )?privacy"
        r"|(?:impostazioni|gestione|preferenze) (?:dei )?cookie|mappa del sito|contatti|chi siamo"
        r"|lavora con noi|aiuto|faq|impressum|pubblicità|archivio|rss|accessibilità|servizio clienti"
        r"|redazione|codice etico|disclaimer|info|dichiarazione di accessibilità)(?:[ |/•·,-]{0,3})){1,12}",
        whole=True,
        max_words=40,
        where=OUTSIDE,
        fires=["Note legali", "Chi siamo | Contatti | Privacy policy | Pubblicità"],
        stays=[
            "La privacy preoccupa i deputati, che chiedono una moratoria.",
            "Contatti e aiuto umano: è quanto chiedono i pensionati.",
        ],
    ),
    drop(
        "trust_note",
        reason="legal.trust",
        pattern=r"\b(?:questo articolo|la nostra redazione|i nostri giornalisti|noi"
        r"|la redazione)\b.{0,80}\b(?:codice (?:etico|deontologico)|carta dei doveri|linee guida editoriali"
        r"|certificat[oa] (?:jti|dalla journalism trust)|journalism trust initiative|trust project"
        r"|standard editoriali)\b|^(?:perché (?:fidarti di noi|fidarsi di noi)|come lavoriamo"
        r"|la nostra (?:missione|linea editoriale)|il nostro (?:metodo|codice etico)|the trust project"
        r"|certificazione jti)(?: ?\?)?$",
        max_words=60,
        where=OUTSIDE | tail(6),
        fires=[
            "I nostri giornalisti seguono le linee guida editoriali della testata.",
            "Perché fidarti di noi",
            "The Trust Project",
        ],
        stays=[
            "Il codice etico dell'azienda vieta i regali sopra i cento franchi.",
            "Come lavoriamo? In dieci, senza contratto, racconta un'operaia.",
        ],
    ),
    drop(
        "page_buttons",
        reason="nav.page",
        pattern=r"(?:accedi|accesso|entra|login|log in|logout|esci|registrati|registrazione|il mio (?:account"
        r"|profilo)|crea (?:un |il tuo )?account|(?:hai )?dimenticato la password(?: ?\?)?"
        r"|password(?: dimenticata)?(?: ?\?)?|(?:password|recupera password)"
        r"|nome utente(?: o (?:indirizzo )?e-?mail)?|ricordami|(?:apri|chiudi|mostra|nascondi) (?:il "
        r"|la )?(?:menu|menù|ricerca|finestra|navigazione|messaggio)|menu(?: principale)?|menù"
        r"|cerca(?: (?:nel sito|un articolo|notizie|su [\p{L}.]{2,20}))?|chiudi|invia|annulla|conferma"
        r"|ok,? ho capito|(?:torna|vai|ritorna|tornare) (?:su|in alto|all'inizio|in cima|a inizio pagina"
        r"|al contenuto|al menu|alla home(?:page)?|alle notizie|all'elenco|indietro)|inizio pagina|(?:vai"
        r"|passa|salta|accedi) (?:direttamente )?(?:al|alla|ai) (?:contenut[oi](?: principal[ei])?"
        r"|navigazione|menu|ricerca|footer|piè di pagina)|pagina (?:successiva|precedente|iniziale)"
        r"|pagina \d+(?: (?:di|/) ?\d+)?|navigazione articoli|indice(?: (?:dei contenuti|dell'articolo))?"
        r"|sommario|mostra (?:indice|sommario)|cambia (?:lingua|edizione)|lingua|scegli (?:la lingua|edizione"
        r"|la tua città)|modalità (?:scura|lettura|chiara)|stampa(?: (?:articolo|questa pagina|l'articolo))?"
        r"|versione stampabile|sfoglia il (?:giornale|quotidiano)|leggi il giornale(?: digitale)?"
        r"|edizione digitale|edicola digitale|il giornale (?:di oggi|in edicola))(?: ?[|/•·-] ?(?:accedi"
        r"|registrati|menu|cerca|abbonati|login))*",
        whole=True,
        max_words=8,
        fires=["Accedi", "Torna su", "Vai al contenuto principale", "Hai dimenticato la password?", "Cerca nel sito"],
        stays=[
            "Chiudi le scuole e perdi una generazione, ha ripetuto la ministra in aula.",
            "Torna in alto la tensione al confine, con nuovi colpi d'artiglieria.",
        ],
    ),
    drop(
        "menu_line_in_head",
        reason="nav.page",
        pattern=r"^(?:menu|home|cerca|accedi|abbonati|ultim'ora|in evidenza)(?: ?[|/•·,>-] ?| )(?:(?:menu|home|cerca"
        r"|accedi|abbonati|registrati|in evidenza|video|newsletter|notizie|politica|mondo|esteri|sport"
        r"|cultura|economia|cronaca|società|opinioni|podcast|giochi|meteo|annunci|spettacoli|ticino"
        r"|svizzera)(?: ?[|/•·,>-] ?| |$)){1,15}$",
        max_words=25,
        where=HEAD,
        fires=["Menu Accedi Abbonati", "Home | Mondo | Politica | Sport"],
        stays=[
            "Politica e cultura vanno d'accordo a Spoleto.",
            "Cerca casa da tre anni e non la trova, racconta la studentessa.",
        ],
    ),
    drop(
        "machine_summary",
        reason="legal.trust",
        where=OUTSIDE | head(8) | tail(6),
        max_words=26,
        pattern=r"^\W{0,3}(?:questo |questa |il |la )?(?:riassunto|sintesi|sommario|traduzione|punti chiave)(?: (?:è stat[oa]|sono stati))? (?:generat[oai]|realizzat[oai]|creat[oai]|prodott[oai]|scritt[oai]|redatt[oai]|tradott[oai])\b[^,.\"]{0,24}(?:\b(?:ia|ai)\b|intelligenza artificiale)(?! e (?:nessun|non|ha|si)\w*)[^,.\"]{0,60}\.?$",
        fires=[
            "Riassunto generato dall'intelligenza artificiale",
            "Questa sintesi è stata realizzata con l'IA e rivista da un giornalista.",
        ],
        stays=[
            "Il riassunto è stato scritto dall'intelligenza artificiale, ha ammesso lo studente.",
            "Il riassunto è stato scritto da un'intelligenza artificiale e nessuno se n'è accorto per un mese.",
        ],
    ),
]
