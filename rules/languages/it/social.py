"""Italian social lines: sharing, following, comments, feedback."""

from cleaner.rule import BODY, TAIL, cut_tail, drop

_NETS = (
    r"(?:\L<platform>|i social(?: network)?|social(?: network)?|i nostri social|i canali social"
    r"|posta elettronica|messaggio|chat)"
)
_ITEM = (
    r"(?:l'articolo|questo articolo|questa (?:pagina|notizia|storia)|la (?:notizia|pagina|storia)|il (?:post"
    r"|link|video|contenuto)|questo (?:post|video|contenuto))"
)

RULES = [
    drop(
        "share_button",
        reason="nav.share",
        pattern=r"(?:condividi|condividere|condivisioni?|condividilo|invia|inviare|stampa|stampare|copia|copiare"
        rf"|twitta|salva|tweet|segnala|inoltra|pubblica|regala|consiglia)(?: (?:{_ITEM}|ad? un amico"
        r"|agli amici|con (?:i tuoi )?amici|ora|via|tramite|qui))?(?: (?:su|per|via|tramite|con"
        rf"|a) (?:(?:{_NETS}|e-?mail|mail|amici|un amico|link|pdf)(?:[ ,/]*(?:e"
        rf"|o)? ?)){{1,8}})?(?: ?\(?si apre in una nuova finestra\)?)?"
        r"|(?:fai clic|clicca|fare clic) (?:qui )?(?:per|e) (?:condividere|condividi|inviare"
        r"|stampare)\b[^.!?]{0,70}|\d+ condivisioni|link copiato(?: negli appunti)?"
        r"|copia(?: il)? link(?: negli appunti)?|(?:invia|condividi) (?:per|via) e-?mail"
        r"|opzioni di condivisione|altre opzioni|mi piace(?: \d+)?|dimensioni? (?:del )?(?:testo|carattere)"
        r"|(?:ingrandisci|riduci|aumenta|diminuisci) (?:il )?(?:testo|carattere)|ascolta e condividi|e-mail",
        whole=True,
        max_words=14,
        fires=[
            "Condividi",
            "Condividi questo articolo",
            "Condividi su Facebook, WhatsApp e Telegram",
            "Copia link",
            "Fai clic per condividere su X (Si apre in una nuova finestra)",
        ],
        stays=[
            "Condividi con gli amici la torta appena sfornata, ancora tiepida.",
            "Stampa estera e diplomazia: così il caso è arrivato a Berlino",
        ],
    ),
    drop(
        "share_prompt",
        reason="nav.share",
        pattern=rf"^(?:[^.!?]{{0,60}}[?!] ?)?(?:non dimenticare di |ricordati di )?(?:condividi|condividete"
        r"|condividere|condividilo|condividila|fai girare|fate girare|metti mi piace"
        rf"|lascia un like)(?: (?:ora|subito|anche))? (?:{_ITEM}|(?:con|ai|agli|sui|sulla|sul"
        r"|su) (?:i tuoi (?:amici|contatti|social)|tuoi (?:amici|contatti|social)|tua (?:bacheca|pagina)"
        rf"|tuo profilo|social(?: network)?|{_NETS}))\b(?! (?:le |gli |è |non |ha |era |ti ))[^.]{{0,60}}[.!]*$",
        max_words=20,
        fires=["Ti è piaciuto? Condividi l'articolo con i tuoi amici!", "Condividete questa notizia sui social"],
        stays=[
            "Condividere questa storia le è costato caro.",
            "Condividi la strada con chi cammina, recita il cartello all'ingresso del parco.",
            "Ha condiviso l'articolo uno della costituzione con gli alunni, poi ha aperto il dibattito.",
        ],
    ),
    drop(
        "share_bar",
        reason="nav.share",
        pattern=r"(?:condividi|condividilo|seguici|segui|facebook|twitter|whatsapp|linkedin|instagram|telegram"
        r"|youtube|tiktok|stampa|copia link|e-?mail|invia)(?: su)?[ ,/:|•·-]{1,3}(?:(?:\L<platform>|stampa"
        r"|invia|copia link|copia|e-?mail|condividi|commenta|salva|share|tweet"
        r"|pinterest)(?:[ ,/|•·-]{0,3})){1,14}",
        whole=True,
        max_words=20,
        fires=[
            "Condividi Facebook Twitter WhatsApp",
            "Condividi su: Facebook, X, LinkedIn, e-mail",
            "Stampa | Condividi | Commenta",
        ],
        stays=[
            "Facebook e Instagram sono rimasti bloccati per tre giorni in tutto il paese.",
            "Twitter, Facebook, Telegram: la campagna elettorale si è giocata in rete.",
        ],
    ),
    drop(
        "follow_us",
        reason="nav.follow",
        pattern=r"\b(?:seguici|seguiteci|seguimi|contattaci|ci trovi|ci trovate|raggiungici|unisciti a noi"
        rf"|resta con noi)\b.{{0,50}}\b(?:su|sui|sul|sulla|nel|via) (?:(?:nostr[oaie]|i nostri|la nostra"
        rf"|il nostro) )?(?:pagin[ae]|profil[oi]|canal[ei]|account|grupp[oi])? ?(?:ufficial[ei] )?{_NETS}",
        max_words=40,
        fires=[
            "Seguici su Instagram e TikTok",
            "Per tutte le notizie sul club seguiteci sulla nostra pagina Facebook.",
            "Ci trovi anche sui social",
        ],
        stays=[
            "Seguiteci, hanno detto i vigili del fuoco, e la famiglia è scesa dalla scala.",
            "La polizia lo ha trovato su Facebook grazie alla foto di un vicino.",
        ],
    ),
    drop(
        "follow_channel",
        reason="nav.follow",
        pattern=r"(?:\b(?:iscriviti|iscrivetevi|unisciti|unitevi|aggiungiti)|(?:^|[.!?:;] ?|, )(?:entra|entrate"
        rf"|segui|seguite|abbonati|metti mi piace))\b.{{0,40}}\b(?:(?:nostr[oaie]|il|al|la|alla|sul|nel"
        rf"|suo) (?:\p{{L}}+ ){{0,2}}(?:canale|canali|pagina|profilo|gruppo|community"
        rf"|account)\b.{{0,40}}\b{_NETS}|{_NETS} (?:di|del|della|dell') ?[^.!?]{{2,40}}"
        r"|nostr[oaie] (?:canal[ei]|pagin[ae]|community|grupp[oi])\b)",
        max_words=32,
        fires=[
            "Iscriviti subito al nostro canale WhatsApp per seguire le notizie",
            "Unisciti al canale Telegram del Ponte",
            "Segui la pagina Facebook del giornale",
        ],
        stays=[
            "Al gruppo Telegram si erano iscritte quattromila persone in una notte, dicono gli inquirenti.",
            "Il figlio aveva aperto un canale YouTube dedicato ai trenini.",
        ],
    ),
    drop(
        "follow_button",
        reason="nav.follow",
        pattern=r"(?:seguici|segui|seguiteci|seguimi|segui (?:questo (?:argomento|tema|autore)|l'autore|l'argomento"
        rf"|gli aggiornamenti))(?: (?:anche )?(?:su|sui)(?: (?:{_NETS}|social)(?:[ ,/]*(?:e|o)? ?)){{1,8}})?"
        r"|i nostri social|(?:aggiungi|aggiunto|salva|salvato)(?: (?:ai|tra i|nei|per)) (?:preferiti"
        r"|segnalibri|dopo)|leggi (?:più tardi|dopo)|salva per dopo",
        whole=True,
        max_words=14,
        fires=["Seguici su Facebook", "Segui questo argomento", "Aggiungi ai preferiti", "Salva per dopo"],
        stays=[
            "Segui il sentiero fino al lago, due ore senza difficoltà.",
            "Sui social il video ha fatto il giro del mondo.",
        ],
    ),
    drop(
        "comment_prompt",
        reason="comment.prompt",
        pattern=r"^(?:e (?:tu|voi)[,?]? ?)?(?:(?:lascia(?:teci|ci|te)?|scrivi(?:ci)?|scriveteci|di' la|dicci|diteci"
        r"|esprimi|commenta|partecipa|unisciti|inserisci|aggiungi|racconta(?:ci)?"
        r"|raccontateci)\b.{0,50}\b(?:(?:la tua|il tuo|un|i tuoi|la vostra|il vostro|nei|sui"
        r"|tra i) (?:opinion[ei]|comment[oi]|parer[ei]|pensier[oi]|esperienz[ae]|rispost[ae]|tua)"
        r"|alla (?:discussione|conversazione)|al dibattito|(?:questo articolo|questa notizia|l'articolo"
        r"|la notizia)).{0,30}$|sii il primo a (?:commentare|lasciare)[^.!?]{0,50}|(?:che cosa|cosa"
        r"|che) ne (?:pensi|pensate)[^.!?]{0,60}\?|(?:accedi|registrati|effettua il (?:login|log in)"
        r"|devi (?:essere|effettuare|fare)|per (?:poter )?(?:commentare|lasciare|inviare|partecipare)"
        r"|solo gli (?:utenti|abbonati)|abbonati|iscriviti)\b.{0,60}\b(?:per (?:commentare"
        r"|lasciare un commento|inviare un commento|partecipare|scrivere un commento|pubblicare)"
        r"|(?:commentare|commento|discussione).{0,40}\b(?:accedi|login|registra\w+|abbonat[oi]|connesso"
        r"|autenticat[oi])|possono commentare)).{0,100}$",
        max_words=35,
        fires=[
            "E tu, cosa ne pensi? Lasciaci un commento.",
            "Scrivi la tua opinione su questo progetto!",
            "Accedi per commentare",
            "Sii il primo a commentare questo articolo",
            "Devi essere connesso per inviare un commento.",
        ],
        stays=[
            "Dire la propria opinione non serve se nessuno ascolta, sospira l'infermiera.",
            "Partecipate, aveva detto la maestra, e la classe si era animata.",
        ],
    ),
    drop(
        "comment_button",
        reason="comment.prompt",
        pattern=r"(?:commenta|(?:lascia|scrivi|invia|aggiungi|pubblica|inserisci|posta)(?: (?:un|il tuo|una"
        r"|il))? (?:commento|risposta|recensione)|(?:leggi|vedi|mostra|visualizza|vai ai|nascondi|carica"
        r"|vedi tutti|leggi tutti)(?: (?:i|tutti i|gli altri|altri|\d+))* commenti|(?:nessun|ancora nessun"
        r"|\d+|0|un) comment[oi]|comment[oi] ?(?:chiusi|disattivati|disabilitati|\(?\d+\)?)?"
        r"|(?:i )?commenti (?:sono )?(?:chiusi|disabilitati|disattivati)[^.!?]{0,30}|annulla(?: risposta)?"
        r"|rispondi|segnala (?:un abuso|commento|contenuto|abuso)|il tuo (?:commento|nome)|leggi e commenta"
        r"|partecipa alla (?:discussione|conversazione)|(?:unisciti|vai) alla (?:discussione|conversazione)"
        r"|caratteri rimanenti:? ?\d*|ordina per|più recenti|meno recenti|sito web|pubblica"
        r"|regolamento (?:dei )?commenti|avvisami (?:via|quando|di)[^.]{3,60}|invia commento)(?: ?\(\d+\))?",
        whole=True,
        max_words=11,
        fires=[
            "Commenta",
            "12 commenti",
            "Leggi i commenti",
            "Nessun commento",
            "I commenti sono chiusi",
            "Leggi e commenta",
        ],
        stays=[
            "Un commento del ministro è bastato a riaccendere la polemica.",
            "Commenta i fatti il sindaco: nessuno ci aveva avvertiti del cantiere.",
        ],
    ),
    drop(
        "comment_form_notes",
        reason="comment.prompt",
        pattern=r"\bil tuo indirizzo (?:e-?mail|email) non sarà pubblicato|\bi campi obbligatori sono contrassegnati"
        r"|\bsalva il mio nome, (?:e-?mail|email|la mia)\b|\b(?:questo sito (?:usa|utilizza) akismet"
        r"|scopri come vengono elaborati i dati)\b"
        r"|\b(?:i|tutti i|i tuoi) commenti\b[^.]{0,60}\b(?:sono (?:moderati|soggetti|sottoposti)\b(?!,)"
        r"|(?:saranno|verranno|vengono) (?:accettati|pubblicati|moderati)\b(?!,)|in moderazione\b|(?:la|nostra) netiquette\b"
        r"|(?:le nostre|del nostro) (?:regole|regolamento)\b|sotto la (?:loro|propria) responsabilità\b)"
        r"|\bnon sono (?:consentiti|ammessi) commenti\b[^.]{0,60}\b(?:offensiv\w+|violent\w+|volgari|razzisti)\b"
        r"|\bcommenti (?:offensivi|violenti|volgari)[^.]{0,40}\b(?:saranno|verranno) (?:rimossi|eliminati|cancellati)\b(?!,)|\bnorme di comportamento\b.{0,30}\bcommenti",
        max_words=100,
        fires=[
            "Il tuo indirizzo email non sarà pubblicato. I campi obbligatori sono contrassegnati *",
            "Tutti i commenti sono moderati prima della pubblicazione.",
        ],
        stays=[
            "I commenti offensivi sotto il video della cantante hanno spinto la procura ad aprire un fascicolo.",
            "I commenti sono moderati, scrive il rapporto. Nessuno è offensivo.",
            "I commenti sotto il video sono stati cancellati dall'autore, che dice di temere minacce.",
            "L'elenco dei candidati non sarà pubblicato prima di lunedì.",
        ],
    ),
    cut_tail(
        "comments_section",
        reason="comment.prompt",
        pattern=r"(?:\d+|nessun|tutti i|i vostri|ultimi) comment[oi](?: (?:su|a|presenti|dei lettori).{0,80})?"
        r"|commenti ?(?:\(\d+\)|\d+|: ?\d+)|lascia un (?:commento|risposta)(?: annulla risposta)?"
        r"|lascia una risposta(?: annulla risposta)?|(?:area|sezione|spazio) commenti|commenti dei (?:lettori"
        r"|nostri lettori)",
        where=BODY | TAIL,
        max_words=14,
        fires=[
            "12 commenti\nmarco_bn\nSecondo me il comune doveva avvisare i residenti molto prima dell'inizio dei lavori.",
            "Lascia un commento\nMarco\nNon sono d'accordo con voi, i dati citati risalgono al 2019.",
        ],
        stays=[
            "I commenti si sprecano da quando ha annunciato il ritiro.",
            "Tre commenti razzisti sono stati segnalati alla procura dall'associazione.",
        ],
    ),
    drop(
        "report_error",
        reason="meta.feedback",
        pattern=r"\b(?:segnala(?:ci|telo|teci)?|hai (?:trovato|notato|visto|riscontrato)|avete (?:trovato|notato)"
        r"|notato|c'è|un)\b.{0,30}\b(?:error[ei]|refus[oi]|imprecision[ei]|inesattezz[ae])\b.{0,25}(?:\b(?:in"
        r"|di|nei) (?:questo |quest'|questa |nostri )(?:articol[oi]|testo|pagina|notizia|contenuto)"
        r"|\?.{0,60}(?:scrivi|segnal|contatt|clicca|avvis)|\b(?:segnalacelo|segnalatecelo|scrivici"
        r"|faccelo sapere))|^segnala un (?:errore|refuso|problema)$",
        max_words=40,
        fires=[
            "Hai trovato un errore in questo articolo? Scrivici.",
            "Segnala un errore",
            "C'è un refuso? Segnalacelo.",
        ],
        stays=[
            "Un errore di battitura nel contratto è costato 300 mila euro al comune.",
            "I candidati hanno notato un errore nella traccia, e la prova sarà annullata.",
        ],
    ),
    drop(
        "rate_or_useful",
        reason="meta.feedback",
        pattern=r"^(?:questo articolo|questo contenuto|questa pagina|questa notizia|la risposta|l'articolo) (?:ti "
        r"|vi )?(?:è (?:stat[oa] )?(?:utile|piaciut[oa]|d'aiuto)|ha aiutat[oi])[^.]{0,40}\?|^(?:vota|valuta"
        r"|dai un voto a) (?:questo|l'|questa|la) ?(?:articolo|contenuto|ricetta|pagina)\b.{0,30}$"
        r"|^(?:ti è piaciut[oa]|hai trovato utile|è stato utile) (?:quest[oa']|l') ?(?:articolo|ricetta"
        r"|contenuto|pagina)\b[^.]{0,30}\?",
        max_words=16,
        fires=["Questo articolo ti è stato utile?", "Vota questa ricetta", "Ti è piaciuto questo articolo?"],
        stays=[
            "Questo articolo gli è costato tre anni di processo, ricordano all'ex direttore.",
            "Vota la sfiducia e poi si pente: il caso del consigliere.",
        ],
    ),
    drop(
        "send_tips",
        reason="meta.feedback",
        pattern=r"\b(?:hai|avete|sei|invia(?:ci|teci)?|inviate|manda(?:ci)?|mandate|segnala(?:ci)?|condividi con noi"
        r"|raccontaci)\b.{0,60}\b(?:segnalazion[ei]|informazion[ei]|notizi[ae]|testimon(?:e|ianz[ae])"
        r"|document[oi]|foto|video|storia|domand[ae]|suggeriment[oi]|lettere)\b.{0,60}\b(?:scrivici"
        r"|scriveteci|contattaci|contattateci|inviaci|inviateci|mandaci|mandateci|chiamaci|inviacel[aoie]"
        r"|alla (?:nostra )?redazione|ai nostri giornalisti)\b",
        max_words=60,
        fires=[
            "Hai una segnalazione da farci? Scrivici a inchieste@example.org",
            "Sei testimone di un fatto? Invia foto e video alla nostra redazione.",
        ],
        stays=[
            "La polizia cerca testimoni: chi ha informazioni può chiamare il 117.",
            "Gli alunni hanno mandato le foto al comune, che le esporrà a giugno.",
        ],
    ),
    drop(
        "log_in_for_opinion",
        reason="comment.prompt",
        pattern=r"^(?:per (?:poter )?(?:scrivere|lasciare|inserire|aggiungere|pubblicare|esprimere) (?:un'opinione|un commento|una recensione|commenti)"
        r" (?:è necessario|devi|occorre|bisogna) (?:effettuare il login|fare login|accedere|registrarsi|essere registrat[oi]|autenticarsi)\b.{0,40}"
        r"|se non sei (?:ancora )?registrat[oa],? (?:clicca qui|registrati(?: ora| qui)?|iscriviti(?: ora| qui)?))\.?$",
        max_words=22,
        fires=["Per poter scrivere un'opinione è necessario effettuare il login", "Se non sei registrato clicca qui"],
        stays=["Per lasciare un commento devi alzarti, ha detto il presidente dell'assemblea."],
    ),
    drop(
        "choose_us",
        reason="nav.follow",
        max_words=14,
        pattern=r"^\W{0,3}(?:sceglici|scegli|scegliete|sceglieteci|impostaci|imposta|aggiungici|aggiungi)\b[^.!?\"]{0,40}(?:fonte|sito) (?:preferit|affidabil|favorit)\w*[^.!?\"]{0,12}google\W{0,3}$",
        fires=["Sceglici come fonte preferita su Google"],
        stays=["Scegli la fonte preferita dai cervi, spiega la guida."],
    ),
    drop(
        "our_channel_daily",
        reason="nav.follow",
        max_words=18,
        pattern=r"^\W{0,3}(?:le (?:notizie|news) (?:più importanti|principali)|tutte le (?:notizie|news)|il meglio|le ultime(?: notizie)?)\b[^.!?\"]{0,40}\b(?:sul|nel|sui|attraverso il) (?:nostro|nostri)\b[^.!?\"]{0,20}(?:whatsapp|telegram)\b[^.!?\",]{0,12}\W{0,3}$",
        fires=["Le notizie più importanti ogni giorno sul nostro canale WhatsApp"],
        stays=["Le ultime parole sul nostro gruppo WhatsApp, racconta il fratello, furono per il cane."],
    ),
    drop(
        "comments_for_registered",
        reason="comment.prompt",
        max_words=26,
        pattern=r"^\W{0,3}i commenti sono (?:aperti|riservati|visibili|consentiti|disponibili) (?:solo|soltanto|esclusivamente)? ?(?:per |a |agli |ai )(?:gli |i )?(?:utenti|abbonati|iscritti|registrati|lettori)\b[^\"]{0,80}$|^\W{0,3}non ci sono (?:ancora )?commenti\W{0,3}$",
        fires=[
            "I commenti sono aperti solo per gli utenti registrati. Abbonati subito per commentare!",
            "Non ci sono ancora commenti.",
        ],
        stays=["I commenti sono riservati, per ora, ai legali."],
    ),
    drop(
        "form_and_player_notes",
        reason="comment.prompt",
        max_words=110,
        pattern=r"^\W{0,3}l'(?:indirizzo )?e-?mail (?:è (?:richiesta|obbligatoria) ma )?non (?:verrà|sarà) (?:mostrat|pubblicat|visualizzat|res)\w*\b|^\W{0,3}se non (?:visualizzi|vedi|riesci a (?:vedere|visualizzare)) (?:il |la |l'|i )(?:video|immagine|gallery|contenuto|podcast|commenti)[^.!?\"]{0,30},? clicca (?:qui|sul link)\W{0,3}$",
        fires=["L'email è richiesta ma non verrà mostrata ai visitatori.", "Se non visualizzi il video clicca qui."],
        stays=["Se non vedi il video, cliccaci due volte, spiega il perito."],
    ),
]
