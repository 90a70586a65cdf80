"""Italian sales lines of newspapers, pointers to live coverage, notes on links and translations."""

from cleaner.rule import BODY, TAIL, drop, tail

PRICE = r"(?:\d{1,3}(?:[.,]\d\d)? ?(?:€|euro|chf|franchi)|€ ?\d{1,3}(?:[.,]\d\d)?|un euro)"

RULES = [
    drop(
        "price_line",
        reason="appeal.subscription",
        pattern=rf"(?:(?:a (?:soli? )?|da |solo |a partire da |offerta ?:? ?|poi )?{PRICE} ?(?:al|per|/|alla|all'|il primo|i primi)"
        rf" ?(?:\d{{1,2}} |tre |un |sei |primo )?(?:mes[ei]|settiman[ae]|anno|giorno)\b(?:[,.]? (?:per|poi|invece di|anziché"
        rf"|senza|disdici|rinnovo)\b.{{2,40}})?|(?:disdici|annulli?|cancelli?|puoi disdire) (?:quando vuoi|in (?:qualsiasi|ogni|qualunque)"
        rf" momento)|senza (?:vincoli|impegno)(?:,? disdici .{{3,30}})?|(?:prova|leggi|abbonati|accedi)(?: (?:gratis|gratuita"
        rf"|gratuitamente|subito|ora|adesso|nuovamente))+(?: (?:per|di) \d{{1,2}} \p{{L}}+)?|(?:hai già|non hai ancora) un"
        rf" abbonamento\?(?: .{{3,40}})?|(?:acquista|sfoglia|leggi|compra|scarica|regala)(?: (?:la|l'|il|un|il nostro))? ?(?:copia"
        rf"|edizione|giornale|quotidiano|abbonamento|numero|rivista|prima pagina)(?: (?:digitale|di oggi|in edicola|cartacea"
        rf"|in pdf|online))?|offert[ae] (?:speciale|limitata|di lancio|abbonamento|black friday)(?: ?[:!-] ?.{{3,60}})?)",
        whole=True,
        max_words=13,
        where=BODY | TAIL,
        fires=[
            "1€ al mese per 3 mesi",
            "Disdici quando vuoi",
            "Acquista l'edizione digitale",
            "Hai già un abbonamento? Accedi",
        ],
        stays=[
            "L'affitto costa 900 euro al mese, più le spese, e nessuno qui può pagarlo.",
            "Senza impegno non si vince, dice l'allenatrice.",
        ],
    ),
    drop(
        "unlock_everything",
        reason="appeal.subscription",
        pattern=r"^(?:(?:sblocca|ottieni|attiva|avrai|scopri|acquista) (?:subito |ora )?(?:l'|il |un |tutti i |tutte le )?"
        r"(?:accesso|abbonamento|vantaggi|contenuti|offerte)\b[^.!?]{2,110}(?:sito|app|contenuti|articoli|abbonat\w+"
        r"|giornale|illimitat\w+|premium)|(?:sostieni|appoggia|difendi|finanzia) (?:il|la|un|una|il nostro|la nostra)"
        r" (?:\S+ )?(?:giornalismo|informazione|stampa|giornale|testata|redazione)(?![^.!?]{0,40},)(?: \S+){0,12})[.!]?$",
        where=BODY | TAIL,
        max_words=28,
        fires=["Sblocca l'accesso illimitato a tutti i contenuti del sito", "Sostieni il giornalismo indipendente"],
        stays=[
            "Sostieni il giornale con due dita, dice il mago, e non guardarmi.",
            "Scopri i contenuti della scatola, le disse il nonno.",
        ],
    ),
    drop(
        "follow_live",
        reason="nav.read_more",
        pattern=r"^[^\p{L}\d]{0,5}(?:(?:segui|seguite|rivivi|leggi|guarda) (?:qui |ora )?(?:la|il|tutta la|gli|tutti gli|le)"
        r" (?:diretta|live|liveblog|aggiornament[oi]|ultime notizie|cronaca)\b(?: (?:in (?:diretta|tempo reale)|live|video"
        r"|testuale|qui|minuto per minuto|su|sul nostro sito|con noi|della|del|di|sulla|sul|dei|delle))*[^.!?,]{0,50}"
        r"|(?:resta|rimani|tieniti|restate) (?:sempre )?(?:aggiornat[oi]|informat[oi]|connesso)\b[^.!?,]{0,60}(?:[:,!] ?(?:segui"
        r"|iscrivi|scarica|attiva|unisci).{3,80})?|(?:il|guarda il|nel) video ?: [^.!?]{6,110})[.!]?$",
        where=BODY | TAIL,
        max_words=22,
        fires=[
            "Segui la diretta",
            "Resta aggiornato sulle ultime notizie",
            "Segui gli aggiornamenti in diretta sul nostro sito",
        ],
        stays=[
            "Segui il live con noi, gli scrisse, e lui prese il treno per Bari.",
            "Il video: ecco la prova che il giudice aspettava. Poi il silenzio.",
        ],
    ),
    drop(
        "comment_first",
        reason="comment.prompt",
        pattern=r"(?:commenta(?: per primo| l'articolo| la notizia| ora| qui)?|sii il primo a commentare|scrivi (?:il tuo|un) commento"
        r"|(?:nascondi|mostra|leggi|vedi) (?:i |tutti i |altri )?commenti)",
        whole=True,
        max_words=6,
        where=BODY | TAIL,
        fires=["Commenta per primo", "Mostra tutti i commenti"],
        stays=["Commenta la madre: non è finita.", "Nascondi i commenti cattivi, le consigliò l'amica."],
    ),
    drop(
        "links_and_machine",
        reason="legal.affiliate",
        pattern=r"^[*(\[]?(?:(?:questo|il presente|quest') ?(?:articolo|contenuto|testo|post|pagina) (?:contiene|include|è stato|può"
        r" contenere)\b[^.!?]{0,40}\b(?:link di affiliazione|link affiliati|affiliazione|tradotto (?:automaticamente|con|da un)"
        r"|generato|scritto con l'(?:aiuto|ausilio)|realizzato con (?:l'|il supporto))[^!?]{0,160})$",
        where=tail(6),
        max_words=45,
        fires=["Questo articolo contiene link di affiliazione.", "Questo articolo è stato tradotto automaticamente."],
        stays=["Questo testo è stato tradotto in dodici lingue.", "Questo articolo della legge contiene un errore."],
    ),
    drop(
        "liked_article",
        reason="promo.newsletter",
        max_words=45,
        pattern=r"^\W{0,3}se (?:(?:l'articolo|quest[oa'] ?(?:articolo|post|pezzo|storia|contenuto)) (?:ti|vi) (?:è|sono) piaciut[oa]|(?:hai|avete) (?:gradito|apprezzato|trovato utile) (?:l'|quest[oa'] ?)(?:articolo|post|pezzo|pagina|contenuto))\b[^\"\n]{0,160}(?:newsletter|iscriv|condivid|seguici|segui |sostien|sosteni|sostener|donazione|commento)",
        fires=[
            "Se questo articolo ti è piaciuto e vuoi restare informato, ti consigliamo di iscriverti alla newsletter gratuita."
        ],
        stays=["Se l'articolo vi è piaciuto, disse il direttore, ditelo a lei che lo ha scritto."],
    ),
    drop(
        "subscription_to_go_on",
        reason="legal.paywall",
        max_words=22,
        pattern=r"^\W{0,3}(?:rinnova|attiva|acquista|scegli|sottoscrivi|serve|occorre)(?: subito| ora)? (?:il tuo |un |l')?abbonamento (?:per|e) (?:(?:proseguire|prosegui|continuare|continua)(?: (?:con |nel)?la lettura| a leggere)?|(?:leggere|leggi|sblocca\w*|accedere a|accedi a) (?:quest\w+ ?|tutt[oie] |l'|gli |i )[^.!?\"]{3,40})\W{0,3}$|^\W{0,3}salva quest[oa'] ?(?:articolo|notizia|contenuto) e (?:leggil[oa]|ritrov\w+)\b[^\"]{0,100}$",
        fires=[
            "Rinnova il tuo abbonamento per proseguire con la lettura >",
            "Salva questo articolo e leggilo quando vuoi. Il servizio è per gli utenti registrati.",
        ],
        stays=["Rinnova l'abbonamento per accedere allo stadio e poi scopre la squalifica."],
    ),
]
