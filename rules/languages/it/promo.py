"""Italian promotion: newsletters, apps, alerts, podcasts, events, products."""

from cleaner.rule import OUTSIDE, cue, drop

_LETTER = r"(?:news ?-?letters?|bollettino (?:settimanale|quotidiano)|mailing ?-?list|lettera settimanale)"
_JOIN = (
    r"(?:iscriviti|iscrivetevi|iscriversi|mi iscrivo|abbonati|abbonatevi|ricevi|ricevete|ricevere|registrati"
    r"|scopri|unisciti|attiva)"
)
_INBOX = (
    r"(?:nella (?:tua|vostra) (?:casella|mail|e-?mail|posta|inbox)|(?:via|per|al tuo indirizzo|sulla tua"
    r"|nella) (?:e-?mail|mail|posta elettronica)|sulla (?:tua|vostra) (?:mail|e-?mail|casella))"
)

RULES = [
    drop(
        "newsletter_sign_up",
        reason="promo.newsletter",
        pattern=rf"\b{_JOIN}\b.{{0,100}}\b(?:(?:alla|alle|la|le) (?:nostr[ae]|sua) (?:\p{{L}}+ ){{0,2}}{_LETTER}"
        rf"|{_LETTER}.{{0,80}}{_INBOX}|{_LETTER} (?:gratuit[ae]|di [\p{{L}}' ]{{2,25}}|del (?:mattino|giorno"
        r"|lunedì|venerdì|sabato)|quotidiana|settimanale|della redazione))",
        max_words=90,
        fires=[
            "Iscriviti alla nostra newsletter per non perdere le notizie del cantone.",
            "Ogni venerdì ricevi la nostra newsletter sull'ambiente.",
            "Iscrivetevi alla newsletter settimanale del Corriere del Porto",
        ],
        stays=[
            "Il giornale ha lanciato una newsletter per gli espatriati, che conta tremila iscritti.",
            "Ci si può iscrivere alla lista d'attesa fino al 12 maggio, ricorda il comune.",
        ],
    ),
    drop(
        "newsletter_imperative",
        reason="promo.newsletter",
        pattern=rf"^(?:[^.!?:]{{0,70}}[?!:,] ?|per [^.!?]{{3,100}}, )?(?:>+ ?|- )?(?:iscriviti|iscrivetevi|mi iscrivo"
        r"|abbonati|abbonatevi|registrati|iscrizione|clicca qui per iscriverti|per iscriverti"
        r"|puoi iscriverti|ci si iscrive)(?: gratis| gratuitamente| subito| qui| ora| anche)* (?:a|al|alla"
        rf"|alle|ad|all'|per ricevere la) ?\"?[^.!?]{{0,60}}\b{_LETTER}\b",
        max_words=70,
        fires=[
            "Iscriviti gratis alla newsletter politica",
            "Vuoi saperne di più? Iscriviti alle newsletter",
            "Iscrizione alla newsletter",
        ],
        stays=[
            "I genitori hanno ricevuto una lettera settimanale con l'invito a iscriversi entro lunedì.",
            "È vietato iscrivere altri a una newsletter senza permesso, ricorda il garante.",
        ],
    ),
    drop(
        "inbox_promise",
        reason="promo.newsletter",
        pattern=r"\b(?:ricevi|ricevete|riceverai|voglio ricevere|desidero ricevere|iscriviti"
        rf"|registrati)\b.{{0,140}}\b(?:notizie|novità|aggiornamenti|articoli|il meglio|selezione|avvisi"
        r"|contenuti|approfondimenti|rassegna|edizione|consigli|offerte|comunicazioni"
        rf"|news)\b.{{0,80}}(?:{_INBOX}|(?:ogni|tutte le|tutti i) (?:mattina|sera|giorno|settimana|venerdì"
        r"|domenica|lunedì|sabato|mattine|giorni))",
        max_words=70,
        fires=[
            "Ricevi ogni giorno le notizie più importanti nella tua casella di posta.",
            "Ricevi gratis il meglio dei nostri articoli via mail.",
        ],
        stays=[
            "I candidati riceveranno una risposta per e-mail entro fine mese, precisa l'università.",
            "I vicini hanno ricevuto notizie dal comune nella cassetta delle lettere.",
        ],
    ),
    drop(
        "newsletter_form",
        reason="promo.newsletter",
        pattern=r"(?:(?:inserisci|scrivi|il tuo|la tua|inserisci (?:il tuo|la tua)|indica (?:il tuo"
        r"|la tua)) ?(?:indirizzo )?(?:e-?mail|mail|posta elettronica)(?: ?\*)?|indirizzo (?:e-?mail|mail"
        r"|di posta elettronica)(?: ?\*)?|iscriviti(?: (?:ora|subito|gratis|qui|alla newsletter))?"
        rf"|(?:iscriviti|le|la nostra|le nostre|tutte le(?: nostre)?) {_LETTER}|{_LETTER}"
        rf"|grazie per (?:l'iscrizione|esserti iscritto)[^.!?]{{0,40}}|la tua iscrizione(?: alla [^.!?,]{{3,30}})? (?:(?:non )?è (?:stata|andata|avvenuta|confermata|completa|attiva)"
        rf"|verrà|sarà)[^.!?,]{{0,40}}"
        rf"|iscrizione (?:completata|avvenuta|confermata)[^.!?]{{0,30}})",
        whole=True,
        max_words=11,
        fires=["Inserisci la tua email", "Iscriviti ora", "Le nostre newsletter", "Iscrizione avvenuta con successo"],
        stays=[
            "Il tuo indirizzo non lo ricordo più, scriveva la poetessa all'amica.",
            "Le newsletter hanno cambiato il mestiere dei cronisti in pochi anni.",
        ],
    ),
    drop(
        "unsubscribe_note",
        reason="promo.newsletter",
        pattern=r"\b(?:puoi|potrai|potete|possibile) (?:disiscriverti|cancellarti|annullare l'iscrizione"
        r"|disiscriversi|cancellare (?:la tua|l')iscrizione|disiscrivervi)\b|\b(?:usa\w*|utilizz\w+|tratt\w+"
        r"|servirà)\b.{0,60}\b(?:per )?inviar(?:ti|vi) (?:la|le|newsletter|offerte|comunicazioni"
        r"|aggiornamenti)|\b(?:iscrivendoti|cliccando su (?:\"|')?(?:iscriviti|invia)"
        r"|inserendo la tua (?:e-?mail|mail)|registrandoti)\b.{0,30}\b(?:accetti|acconsenti|dichiari"
        r"|autorizzi)\b",
        max_words=120,
        fires=[
            "Puoi disiscriverti in qualsiasi momento con un clic.",
            "Iscrivendoti accetti le nostre condizioni d'uso.",
        ],
        stays=[
            "I clienti non riuscivano più a cancellarsi dal servizio, denuncia l'associazione.",
            "L'iscrizione nelle liste elettorali va chiesta in comune.",
        ],
    ),
    drop(
        "enter_your_address",
        reason="promo.newsletter",
        pattern=r"\b(?:inserisci|inserite|lasciaci|scrivi qui|indica) (?:qui )?(?:(?:la tua|la vostra) (?:e-?mail"
        r"|mail|posta elettronica)|il (?:tuo|vostro) indirizzo (?:e-?mail|mail|di posta))\b",
        max_words=45,
        fires=[
            "Per ricevere i nostri aggiornamenti inserisci la tua email qui sotto:",
            "Inserisci il tuo indirizzo di posta e premi Invia",
        ],
        stays=[
            "I truffatori chiedono poi alla vittima di inserire il suo indirizzo di posta.",
            "Lasciate la posta in portineria, dice il custode.",
        ],
    ),
    cue(
        "newsletter_heading",
        reason="promo.newsletter",
        pattern=rf"(?:la |la nostra |le nostre |le )?{_LETTER}(?: (?:di|del|della|dei|delle)? ?[\p{{L}}' -]{{2,30}})?"
        rf"|iscriviti(?: alla| alle)?(?: nostra| nostre)? {_LETTER}|resta (?:aggiornat[oa]|informat[oa])",
        takes=6,
        item_words=30,
        max_words=7,
        where=OUTSIDE,
        fires=["La nostra newsletter\nOgni mattina il meglio\nInvia", "Resta aggiornato\nLa tua mail\nOK"],
        stays=[
            "Newsletter e podcast: come sono cambiati i giornali in dieci anni di crisi",
            "La newsletter del comune arriva in tutte le case del paese.",
        ],
    ),
    drop(
        "app_download",
        reason="promo.app",
        pattern=r"\b(?:scarica|scaricate|installa|installate|scopri|prova|disponibile su|consulta)\b.{0,100}\b(?:la"
        r"|le) nostr[ae] (?:\p{L}+ )?(?:app|applicazion[ei])\b|^(?:[^.!?]{0,60}[:!?,-] ?)?(?:scarica"
        r"|scaricate|installa|installate|scopri|prova)\b.{0,60}\b(?:(?:l'app"
        r"|l'applicazione)\b.{0,80}\b(?:app store|google play|play store|ios e|android|per (?:non|restare"
        r"|rimanere|seguire|leggere|ricevere|essere)|e (?:resta|ricevi|leggi|segui|non)|gratis"
        r"|gratuita(?:mente)?))",
        max_words=70,
        fires=[
            "Scarica la nostra app per seguire tutte le notizie.",
            "Installa l'app gratuita per restare informato ovunque tu sia.",
            "Scarica l'app di Radio Lago per iOS e Android",
        ],
        stays=[
            "I passeggeri dovranno scaricare l'applicazione della compagnia per avere la carta d'imbarco.",
            "L'app di incontri è stata scaricata due milioni di volte dal lancio.",
        ],
    ),
    drop(
        "app_button",
        reason="promo.app",
        pattern=r"(?:scarica|apri|installa|ottieni) (?:gratis |ora |subito )?(?:l'app|la nostra app|l'applicazione"
        r"|nell'app|le app|la app)(?: (?:gratis|gratuita|ora|di [\p{L}' ]{2,30}|[\p{L}' ]{2,20}))?"
        r"|(?:disponibile|scarica|scaricala|scaricabile) (?:su|da|dall') ?(?:app ?store"
        r"|google play(?: store)?|play store|app ?gallery)(?: (?:e|o) (?:su )?(?:app ?store|google play))?"
        r"|(?:le nostre|la nostra) app",
        whole=True,
        max_words=10,
        fires=["Scarica l'app", "Disponibile su Google Play", "Apri nell'app"],
        stays=[
            "Scarica l'app non basta: serve anche la carta d'identità elettronica, spiega l'impiegata.",
            "La nostra app è nata in garage, ricorda il fondatore dell'azienda.",
        ],
    ),
    drop(
        "alerts_prompt",
        reason="promo.push",
        pattern=r"\b(?:attiva|attivate|abilita|ricevi|ricevete|consenti|iscriviti alle"
        r"|accendi)\b(?: [\p{L}']+){0,2} (?:(?:le|nostre|tue|gli|una|un) )*(?:notifiche?|notifiche push|alert"
        r"|avvisi|avviso)\b(?:.{0,50}\b(?:per (?:non|ricevere|restare|essere|rimanere|seguire)|in tempo reale"
        r"|(?:del|dal|sul) (?:nostro|tuo)|dell'app|di (?:[\p{L}.]+ )?(?:app|sito)|su (?:questo|questa)"
        r"|e (?:non|iscriviti|ricevi|resta)))|^(?:attiva|ricevi|abilita) (?:le |gli |le nostre "
        r"|i nostri )?(?:notifiche|notifiche push|alert|avvisi)(?: in tempo reale)?[.!]?$",
        max_words=50,
        fires=[
            "Attiva le notifiche per ricevere le ultime notizie.",
            "Ricevi gli avvisi in tempo reale",
            "Attiva le notifiche",
        ],
        stays=[
            "La prefettura chiede agli abitanti di tenere acceso il telefono per ricevere gli avvisi di piena.",
            "I genitori riceveranno una notifica se il figlio è assente, ha detto il preside.",
        ],
    ),
    drop(
        "google_preferred_source",
        reason="promo.push",
        pattern=r"\b(?:aggiungi|aggiungici|scegli|seguici|segui|imposta)\b.{0,60}\b(?:(?:tra"
        r"|alle) (?:le )?(?:tue )?(?:fonti|preferiti)|come fonte (?:preferita|principale)|fonti preferite"
        r"|tra i preferiti|su google (?:news|discover))\b",
        max_words=40,
        fires=[
            "Aggiungi Il Ponte alle tue fonti preferite su Google",
            "Seguici anche su Google News",
        ],
        stays=[
            "Il motore permette di scegliere le fonti, come gli editori chiedevano da anni.",
            "La ricercatrice ha confrontato per mesi i titoli apparsi su Google News.",
        ],
    ),
    drop(
        "podcast_prompt",
        reason="promo.podcast",
        pattern=r"^(?:[^.!?]{0,60}[:!?>-] ?)?(?:ascolta|ascoltate|riascolta|iscriviti a|segui|scopri|trovi"
        r"|recupera)(?: (?:anche|qui|gratis|ora|subito))? (?:il nostro|i nostri|il|i|la|le|questo|tutti i"
        r"|tutte le|tutti gli|gli|l'|la nostra|l'ultimo|l'ultima) ?(?:\p{L}+ ){0,2}(?:podcast|puntat[ae]"
        r"|episodi(?:o)?|trasmission[ei]|serie podcast)\b[^.?\"]{0,140}[.!]?$",
        max_words=35,
        fires=[
            "Ascolta il nostro podcast sui retroscena della campagna",
            "Recupera tutte le puntate della serie sul nostro sito.",
        ],
        stays=[
            "Ha ascoltato il podcast del fratello guidando fino a Lugano, e ha pianto.",
            "Il pubblico ha scoperto la trasmissione nel 1987, l'anno della nascita.",
        ],
    ),
    drop(
        "podcast_platforms",
        reason="promo.podcast",
        pattern=r"^(?:[^.!?]{0,60}[:!?-] ?)?(?:ascolta(?:lo|la|ci)?|disponibil[ei]|iscriviti|lo trovi|ci trovi|(?:il "
        r"|un |i nostri |tutti i )?(?:podcast|episodi)|puntate|segui)\b.{0,80}\b(?:su|via) (?:apple podcasts?"
        r"|spotify|spreaker|deezer|soundcloud|google podcasts?|amazon music|itunes|audible)(?:,| e| o| &"
        r"|/).{0,40}\b(?:spotify|spreaker|deezer|podcasts?|soundcloud|youtube|piattaforme|amazon music"
        r"|audible)\b",
        max_words=50,
        fires=[
            "Disponibile su Apple Podcast, Spotify e Spreaker.",
            "Ascoltalo su Spotify, Audible o sulle altre piattaforme.",
        ],
        stays=[
            "Il cantante ha tolto i suoi brani da Spotify e Deezer per protesta contro i compensi.",
            "L'album è su Spotify da lunedì.",
        ],
    ),
    drop(
        "event_of_the_publisher",
        reason="promo.event",
        pattern=r"^(?:prenota (?:il tuo|i tuoi|subito|ora)|iscriviti|partecipa|partecipate|non perdere|registrati"
        r"|vieni|ti aspettiamo|vi aspettiamo)\b.{0,80}\b(?:nostr[oaie]) (?:\p{L}+ )?(?:event[oi]"
        r"|conferenz[ae](?! stampa)|dibattit[oi]|incontr[oi]|webinar|festival|cors[oi]|masterclass"
        r"|concors[oi]|sondaggi[oi]?)\b.{0,120}$",
        max_words=40,
        fires=[
            "Prenota il tuo posto al nostro prossimo incontro a Milano.",
            "Partecipa al nostro grande concorso e vinci un soggiorno.",
        ],
        stays=[
            "Partecipare ai nostri incontri è gratuito, spiega la presidente del circolo.",
            "Ha prenotato i posti per il festival appena aperta la biglietteria.",
        ],
    ),
    drop(
        "current_issue",
        reason="promo.product",
        pattern=r"^(?:questo articolo|questa inchiesta|questo testo|l'articolo (?:completo|integrale)"
        r"|l'intervista (?:completa|integrale)|leggi (?:l'articolo|l'intervista|il servizio)|articolo"
        r"|trovi (?:l'articolo|questo articolo))\b[^.]{0,60}\b(?:(?:è |è stato )?(?:tratt[oa]|uscit[oa]"
        r"|pubblicat[oa]|apparso) (?:dal|sul|nel|su|da|dall'|sull') ?(?:\p{L}+ ){0,3}(?:numero|rivista"
        r"|speciale|edizione|settimanale|mensile)|(?:nel|sul) (?:nuovo |nostro |prossimo )?(?:numero"
        r"|speciale)|in edicola)\b",
        max_words=40,
        fires=[
            "Questo articolo è tratto dal nostro speciale sui ghiacciai, in edicola da giovedì.",
            "L'intervista completa nel numero di marzo",
        ],
        stays=[
            "Questa inchiesta della procura riguarda tre ex dirigenti della banca.",
            "L'articolo completo della legge risale al 1942, ricorda la giurista.",
        ],
    ),
    drop(
        "where_to_buy",
        reason="promo.product",
        pattern=r"(?:vedi|scopri|verifica|confronta|guarda|vai a(?:ll')?) ?(?:il |l'|le "
        r"|i )?(?:miglior )?(?:prezz[oi]|offert[ae]|prodott[oi]|sconti)(?: (?:su|da) [\p{L}' .-]{2,25})?"
        r"|(?:acquista|compra|ordina)(?:lo|la)?(?: (?:il libro|ora|online|adesso|subito"
        r"|qui))?(?: su [\p{L}' .-]{2,25})?|aggiungi al carrello",
        whole=True,
        max_words=8,
        fires=["Vedi l'offerta su Amazon", "Acquista ora", "Compra il libro", "Aggiungi al carrello"],
        stays=[
            "Compra e vendi online: così è cambiata la vita sull'altopiano",
            "Confronta i prezzi chi può, gli altri rinunciano alle cure, dice il medico.",
        ],
    ),
    drop(
        "new_episodes",
        reason="promo.podcast",
        max_words=18,
        pattern=r"^\W{0,3}(?:(?:ogni|tutti i) \p{L}+,? )?(?:un )?nuov[oi] (?:episodi?o?|puntat[ae])(?: (?:ogni|tutti i) \p{L}+)? su (?:tutte le|spotify|apple|le)\b[^.!?\",]{0,40}\W{0,3}$",
        fires=["Ogni giovedì un nuovo episodio su tutte le piattaforme"],
        stays=["Ogni giovedì un nuovo episodio di follia, dice la madre."],
    ),
]
