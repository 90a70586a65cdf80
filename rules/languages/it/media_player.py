"""Italian player, embed and gallery debris, and marks of advertisements."""

from cleaner.rule import HEAD, OUTSIDE, drop

RULES = [
    drop(
        "player_buttons",
        reason="media.player",
        pattern=r"(?:guarda|riproduci|avvia|rivedi|apri|mostra|condividi) (?:il|questo"
        r"|i) video(?: (?:su [\p{L} ]{2,20}|successivo|a schermo intero|completo|qui))?|(?:riproduci"
        r"|riproduzione|pausa|play|metti in pausa|riprendi|riavvia|(?:attiva|disattiva|togli) (?:l'audio"
        r"|audio|il volume)|muto|audio (?:attivato|disattivato)|schermo intero|a schermo intero"
        r"|(?:esci da(?:lla modalità)?|attiva|apri a) (?:lo )?schermo intero|sottotitoli(?: (?:disattivati"
        r"|attivati|italiano))?|velocità(?: di riproduzione)?|qualità(?: video)?|volume(?: \d+ ?%)?"
        r"|durata ?:? ?\d{1,2}(?::\d\d){1,2}|(?:prossimo|video) (?:video|successivo|precedente)"
        r"|caricamento(?: (?:in corso|del (?:video|player|lettore)))?(?: ?(?:\.\.\.|…))?|attendere(?: prego)?"
        r"|(?:salta|chiudi) (?:la |l'|gli )?(?:pubblicità|annuncio|annunci|video)|torna (?:alla diretta"
        r"|in diretta)|video in riproduzione|riproduzione automatica|guarda (?:ora|la diretta|la puntata"
        r"|la trasmissione)|ascolta (?:ora|la diretta)|diretta video|video-?notizia)(?: ?[\d:]+)?",
        whole=True,
        max_words=8,
        fires=[
            "Guarda il video",
            "Schermo intero",
            "Attiva l'audio",
            "Caricamento in corso...",
            "Durata: 2:34",
            "Salta la pubblicità",
        ],
        stays=[
            "Durata: 112 minuti",
            "Guarda il video del figlio ogni sera, racconta la madre, e ogni sera piange.",
            "Pausa pranzo più corta e orario flessibile: l'accordo firmato ieri",
        ],
    ),
    drop(
        "player_messages",
        reason="media.player",
        pattern=r"\b(?:il tuo|questo|il vostro) browser\b.{0,60}\b(?:non (?:supporta|permette|è)|deve|blocca)\b"
        r"|\b(?:javascript|flash(?: player)?)\b.{0,40}\b(?:disabilitato|disattivato|è (?:necessario"
        r"|richiesto)|deve essere)|\b(?:attiva|abilita) javascript\b|^(?:spiacenti,? |siamo spiacenti,? "
        r"|ops!? ?)?(?:questo|il|l'|questa|la) ?(?:video|contenuto|player|audio|tweet|post|filmato|puntata"
        r"|pagina)\b.{0,30}\b(?:non (?:è (?:più )?(?:al momento )?disponibile|può essere (?:riprodotto"
        r"|caricato|visualizzato)|esiste più)\b.{0,50}|è stato rimosso|non disponibile|è scaduto)\.?$"
        r"|^si è verificato un (?:errore|problema)(?: (?:durante|nel|con)\b.{3,60})?[.!]*(?: (?:riprova"
        r"|si prega di riprovare).{0,30})?$|^(?:impossibile|errore (?:durante|nel)) (?:caricare"
        r"|il caricamento|caricamento|riprodurre|la riproduzione)\b.{0,60}$",
        max_words=40,
        fires=[
            "Il tuo browser non supporta questo lettore.",
            "Questo video non è più disponibile.",
            "Si è verificato un errore. Riprova più tardi.",
        ],
        stays=[
            "Questo video non è un falso, hanno concluso i periti del laboratorio di Losanna.",
            "Si è verificato un errore nel conteggio, ha ammesso la commissione, e tre seggi sono coinvolti.",
        ],
    ),
    drop(
        "listen_to_article",
        reason="media.player",
        pattern=r"(?:ascolta|ascoltare|riascolta"
        r"|clicca (?:qui )?per ascoltare) ?(?:la versione audio(?: dell'articolo| di questo articolo)?"
        r"|l'audio|questo articolo|l'articolo|l'intervista|il servizio|la puntata|il podcast|l'episodio"
        r"|l'audiolettura)(?: (?:completa|completo|integrale|letto da [^.!?]{3,40}))?(?: ?[:(].{0,40})?"
        r"|(?:articolo|versione|contenuto) (?:audio|letto da [^.!?]{3,40})|(?:questo audio|la versione audio"
        r"|la lettura|questo articolo) (?:è|è stat[oa]) (?:generat[oa]|lett[oa]"
        r"|prodott[oa])\b[^.]{0,30}\b(?:da (?:una voce|un'intelligenza|un sistema)|automaticamente"
        r"|con una voce|dall'ia)[^.]{0,60}\.?|(?:tempo|durata) (?:di|dell') ?ascolto ?:? ?[\d:]+ ?(?:min\w*)?",
        whole=True,
        max_words=16,
        fires=["Ascolta questo articolo", "Ascolta la versione audio dell'articolo", "Ascolta l'articolo (4 min)"],
        stays=[
            "Ascolta l'intervista e poi decidi, gli disse il direttore prima di uscire dalla stanza.",
            "Ascoltare la radio in auto non ha mai causato incidenti, si difende l'autista.",
        ],
    ),
    drop(
        "watch_in_video",
        reason="media.player",
        pattern=r"^[^\p{L}]{0,4}(?:(?:guarda|guardate|rivedi|scopri)(?: (?:anche|qui|sotto))? (?:il (?:video|servizio"
        r"|filmato|trailer)|la (?:puntata|fotogallery|galleria|gallery|diretta|videointervista|clip)"
        r"|le (?:foto|immagini|fotografie)|l'(?:intervista|video))(?: (?:completo|completa|integrale"
        r"|qui sotto|sotto|qui|del servizio|di [^.!?]{3,40}|su [^.!?]{3,40}|dell'intervista|nel video))*"
        r"|(?:nel )?video(?: ?[:-] ?| - | \| )(?:guarda|ecco|scopri|le immagini)\b[^.!?]{0,100})[.!:]*$",
        max_words=14,
        fires=["Guarda il video qui sotto", "Guarda le foto", "Video: ecco le immagini del salvataggio"],
        stays=[
            "Guarda le foto della nonna e capisce da dove viene, scrive l'autrice nel diario.",
            "Guardate le immagini dei satelliti: il bosco si è dimezzato in vent'anni.",
        ],
    ),
    drop(
        "gallery_controls",
        reason="media.gallery",
        pattern=r"(?:vedi|guarda|apri|sfoglia|mostra|scorri|chiudi|ingrandisci|scarica|vai alla|tutte"
        r"|clicca per ingrandire) ?(?:(?:tutte )?(?:le|la|l'|il|altre|questa"
        r"|gli) ?)?(?:\d+ )?(?:foto(?:grafi[ae]|gallery|galleria)?|immagin[ei]|galler(?:ia|y)|gallerie"
        r"|slide ?show|album|carosello|infografica|mappa)(?: (?:fotografica|completa|delle (?:foto|immagini)"
        r"|a schermo intero|\(\d+\)|successiv[ae]|precedent[ei]|foto))*|(?:foto|immagine|slide"
        r"|galleria) (?:\d+ (?:su|di|/) \d+|successiva|precedente)|\d+ ?(?:su|/|di) ?\d+ (?:foto|immagini)"
        r"|\+ ?\d+ foto|\d+ (?:foto|immagini)|(?:fotogallery|fotogalleria|galleria (?:fotografica|immagini"
        r"|di immagini)|photogallery|gallery|le immagini|la gallery|foto ?gallery"
        r"|slideshow)(?: \(?\d+(?: foto| immagini)?\)?)?|ingrandisci|clicca (?:sull'immagine|sulla foto"
        r"|sulle foto) per (?:ingrandir\w+|vedere)[^.!?]{0,40}|scorri (?:per|in basso|la gallery|le foto"
        r"|verso)[^.!?]{0,40}",
        whole=True,
        max_words=10,
        fires=["Guarda tutte le foto", "Foto 3 di 12", "Fotogallery", "Sfoglia la gallery", "12 foto"],
        stays=[
            "Ingrandisci la foto e non vedi nulla, ha spiegato il perito ai giudici.",
            "Le immagini satellitari mostrano la differenza.",
        ],
    ),
    drop(
        "ad_mark",
        reason="ad.label",
        pattern=r"(?:l'articolo |la lettura |il contenuto |il video |la notizia )?(?:continua|prosegue"
        r"|riprende)(?: (?:a leggere|la lettura|sotto|dopo))*(?: (?:la|questa|dopo la"
        r"|dopo gli)) (?:pubblicità|annunci[o]?|promozione)|continua dopo la pubblicità|(?:fine|inizio|chiudi"
        r"|salta) (?:della )?pubblicità|pubblicità|annunci[o]?(?: (?:pubblicitar[io]|sponsorizzat[io]"
        r"|google))?|(?:contenut[oi]|articol[oi]|messagg[io]|spazio|testo|post|link"
        r"|informazione) (?:pubblicitari[oi]?|sponsorizzat[oi]|promozional[ei]|a pagamento|redazionale"
        r"|commerciale|di marca)|pubbli-?redazionale|pubbliredazionale|publiredazionale"
        r"|informazione (?:pubblicitaria|promozionale)|sponsorizzato(?: da [^.!?]{2,40})?"
        r"|(?:contenuto )?(?:offerto|presentato|realizzato|sponsorizzato) da [^.!?]{2,30}"
        r"|a cura della pubblicità|in collaborazione con [^.!?]{2,40}|brand ?(?:content|voice)"
        r"|content partner|rimuovi (?:la )?pubblicità|perché vedo questo annuncio\??",
        whole=True,
        max_words=10,
        fires=["Pubblicità", "L'articolo continua dopo la pubblicità", "Contenuto sponsorizzato", "PUBBLICITÀ"],
        stays=[
            "La pubblicità ha fruttato due milioni di franchi al club l'anno scorso.",
            "Pubblicità ingannevole: condannata in appello l'azienda produttrice di integratori",
        ],
    ),
    drop(
        "partner_line",
        reason="ad.label",
        pattern=r"^(?:in (?:collaborazione|partnership|partenariato|associazione) con [^.!?]{2,60}|(?:articolo"
        r"|contenuto|speciale|testo)s? (?:realizzato|scritto|prodotto|sponsorizzato|offerto"
        r"|promosso)(?: e \p{L}+)? (?:da|in collaborazione con|con il (?:sostegno"
        r"|supporto) d\w+) [^.!?]{2,70})\.?$",
        max_words=12,
        where=OUTSIDE,
        fires=["In collaborazione con la Fondazione del lago", "Articolo sponsorizzato da Mobilità Più"],
        stays=[
            "In collaborazione con il comune, l'associazione aprirà un secondo rifugio in autunno, ha annunciato la presidente.",
            "Articolo scritto in fretta, fu censurato dal giudice costituzionale appena uscito.",
        ],
    ),
    drop(
        "embed_note",
        reason="media.player",
        pattern=r"^(?:visualizza|vedi|guarda|mostra|apri) (?:questo|il|la) (?:post|tweet|profilo|contenuto"
        r"|pubblicazione|thread)(?: (?:su|originale)(?: \p{L}+){0,3})?$|^un post condiviso da .{2,80}$"
        r"|^(?:contenuto|post|video) (?:esterno|da|di|incorporato)(?: (?:da|di))? ?(?:\L<platform>)?$",
        max_words=16,
        fires=["Visualizza questo post su Instagram", "Un post condiviso da Luca Neri (@lucaneri)"],
        stays=[
            "Mostra il post alla sorella e scoppia a ridere, racconta il padre.",
            "Un post letto migliaia di volte ha fatto crollare il titolo in Borsa, ammette il direttore.",
        ],
    ),
    drop(
        "content_marks_in_head",
        reason="nav.section",
        pattern=r"(?:video|audio|podcast|foto|fotogallery|infografica|diretta|in diretta|live|esclusiva|esclusivo"
        r"|reportage|inchiesta|intervista|ritratto|analisi|l'analisi|approfondimento|editoriale|l'editoriale"
        r"|il commento|commento|opinion[ei]|l'intervento|il caso|la storia|il racconto|retroscena"
        r"|la recensione|fact-?checking|dibattito|il punto|la lettera|lettere|abbonati|premium|per abbonati"
        r"|solo per abbonati|contenuto per abbonati|comunicato stampa|ultim'ora|speciale|dossier)",
        whole=True,
        max_words=3,
        where=HEAD,
        fires=["Reportage", "Intervista", "Ultim'ora"],
        stays=[
            "Il reportage è durato tre settimane ed è costato una fortuna.",
            "Un'intervista, tre smentite e molto rumore.",
        ],
    ),
]
