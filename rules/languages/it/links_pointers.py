"""Italian pointers to other pages: after an arrow, where an article goes on, on a messenger, words of widgets."""

from cleaner.rule import OUTSIDE, drop, head, tail

RULES = [
    drop(
        "arrow_pointer",
        reason="nav.read_more",
        max_words=30,
        pattern=r"^(?:>{2,3}|»{1,2}|→|►|▶) ?(?:leggi|leggete|guarda|guardate|segui|seguite|ascolta|scopri|clicca|vedi|rivivi|iscriviti|scarica|partecipa|vota|consulta)\b[^\n]{4,180}[^.\s]$",
        fires=[">> Segui in diretta lo spoglio", "→ Guarda tutte le foto della festa"],
        stays=["→ Segui me, disse la guida.", "Segui la diretta, diceva il cartello."],
    ),
    drop(
        "goes_on_after",
        reason="ad.label",
        max_words=22,
        pattern=r"^[(\[ ]{0,2}(?:(?:l'articolo|il testo|la notizia) )?(?:continua|prosegue|continuate)(?: a leggere| la lettura| con la lettura)? (?:dopo|sotto|nella|alla|a) (?:le foto|la foto|la fotogallery|la gallery|la pubblicità|il video|l'annuncio|il post|pagina (?:successiva|seguente|\d+)|(?:prossima|seconda) pagina)[.)\]]{0,2}$|^nella (?:prossima|seguente) pagina (?:andremo|vedremo|vediamo|scoprirete|scoprirai|troverai|troverete|tutti|tutte|parleremo|scopriamo)\b[^!?\"]{0,100}$",
        fires=[
            "(Continua a leggere dopo le foto)",
            "L'articolo prosegue nella prossima pagina",
            "Nella prossima pagina vedremo tutti i dettagli.",
        ],
        stays=["La strada continua dopo la foto del santo.", "Nella prossima pagina del diario non c'era nulla."],
    ),
    drop(
        "on_messenger",
        reason="nav.follow",
        max_words=32,
        pattern=r"\b(?:è|siamo|ora|anche|adesso) su (?:whatsapp|telegram|google (?:news|discover))[.!:?] ?(?:clicca|iscriviti|segui|unisciti|entra|seguici|per (?:iscriver|seguir|entrar|ricever))"
        r"|^\W{0,3}(?:ricevi|ricevete) (?:gratis |gratuitamente )?(?:le (?:nostre |ultime )?|tutte le )?(?:notizie|news|breaking news|aggiornamenti)\b[^.!?\"]{0,50}\b(?:su|via|sul|con) (?:tuo |nostro )?(?:canale )?(?:telegram|whatsapp|smartphone|cellulare|messenger)\b[^.!?\"]{0,30}\W{0,3}$",
        fires=[
            "L'Eco è su WhatsApp. Clicca qui per iscriverti al nostro canale e restare aggiornato.",
            "Ricevi le nostre notizie su Telegram",
        ],
        stays=["Il figlio è su WhatsApp, segui lui, dice.", "Ricevi le notizie dal fronte e non dormi più."],
    ),
    drop(
        "widget_words",
        reason="nav.page",
        where=OUTSIDE | head(6) | tail(8),
        whole=True,
        max_words=12,
        pattern=r"(?:la )?community di (?-i:\p{Lu})[\p{L}.' ]{2,25}|(?:segnala|inviaci|segnalaci|invia) una (?:notizia|segnalazione|storia)(?: (?:interessante )?(?:a|per|alla) [^.!?]{3,40})?|approfondisci con (?:il|i|la|le) (?:podcast|video|speciale|newsletter|dossier)|(?:questo|questa|l') ?(?:episodio|podcast|intervista|video|puntata) è (?:disponibile )?anche su (?:youtube|spotify|apple podcasts?|[\p{L}]{3,12})",
        fires=[
            "La community di MaloNews",
            "Segnala una notizia",
            "APPROFONDISCI CON IL PODCAST",
            "Questo episodio è disponibile anche su YouTube",
        ],
        stays=["Segnala una notizia di reato ai carabinieri, poi sparisce."],
    ),
    drop(
        "article_comes_from",
        reason="legal.republished",
        max_words=50,
        pattern=r"^l'articolo .{5,260} (?:proviene da|sembra essere il primo su|è apparso per la prima volta su) (?-i:[\p{Lu}\d])[^!?\"]{1,60}$",
        fires=["L'articolo Il ponte resta chiuso fino a maggio proviene da Il Faro del Mattino."],
        stays=["L'articolo 3 della legge che proviene da un vecchio decreto"],
    ),
    drop(
        "all_of_the_story",
        reason="nav.read_more",
        whole=True,
        max_words=7,
        pattern=r"leggi (?:tutt[ao] |l'intera |l'intero )(?:la |l'|il |lo )?(?:notizia|articolo|storia|testo|servizio)(?: (?:qui|completa|completo))?",
        fires=["Leggi tutta la notizia"],
        stays=["Leggi tutta la storia d'Italia e capirai"],
    ),
    drop(
        "do_not_miss",
        reason="nav.follow",
        max_words=34,
        pattern=r"^\W{0,3}non (?:perdere|perderti|perdetevi|perdete) [^.!?\"]{5,140}[!.] ?(?:iscriviti|iscrivetevi|seguici|seguiteci|unisciti|attiva|scarica|entra nel)\b[^\"]{0,120}$",
        fires=[
            "Non perdere gli ultimi aggiornamenti su cronaca ed eventi! Iscriviti ai canali del Faro su Telegram e Facebook"
        ],
        stays=["Non perdere la calma, scarica la tensione, diceva il maestro."],
    ),
]
