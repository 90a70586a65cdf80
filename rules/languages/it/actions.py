"""Italian lines that only a page says: what to do with this article, its comments and its forms."""

from cleaner.rule import BODY, TAIL, cue, drop

_THIS = (
    r"(?:quest[aoe']{1,2} ?(?:articolo|notizia|pagina|storia|contenuto|servizio|post|podcast|episodio|video|intervista|ricetta)"
    r"|l'articolo|la (?:notizia|pagina)|il link (?:dell'|di quest')articolo)"
)
_TO = (
    r"(?:(?:su|sui|via|per|con|a|ai|alla|tra|negli) (?:(?:i|il|la|tuoi|i tuoi|un|una|mia|tua) ?){0,2}(?:social(?: network)?|e-?mail|mail|posta elettronica|amic[io]|contatti|lista di lettura|preferiti|appunti"
    r"|leggerl[oa] (?:dopo|pi[uù] tardi|in seguito)|\L<platform>))"
)

RULES = [
    drop(
        "article_action",
        reason="nav.share",
        whole=True,
        max_words=14,
        pattern=rf"(?:condivid(?:i|ere|ete)|invia(?:re)?|stampa(?:re)?|copia(?:re)?|salva(?:re)?|regala(?:re)?|ascolta(?:re)?|scarica(?:re)?|aggiungi|segnala|consiglia) {_THIS}(?:,? (?:{_TO}))*"
        r"|(?:aggiungi|salva) (?:alla|nella|ai|nei) (?:tua |tuoi |mia )?(?:lista di lettura|preferiti|articoli salvati)|audio generato (?:automaticamente|con l'(?:ia|intelligenza artificiale)|da una voce sintetica)"
        r"|(?:ingrandisci|aumenta|riduci|cambia)(?: (?:o|e|/) (?:riduci|diminuisci))? (?:il testo|(?:la )?dimensione (?:del testo|dei caratteri|del carattere)|i caratteri)",
        fires=[
            "Salva l'articolo per leggerlo dopo",
            "Regala questo articolo",
            "Aggiungi alla lista di lettura",
            "Audio generato automaticamente",
        ],
        stays=[
            "Salvare la notizia dall'oblio",
            "Condividi il pane",
            "Copiare la pagina a mano costava un mese di lavoro.",
            "Stampa la pagina, gli disse il direttore.",
        ],
    ),
    drop(
        "comment_line",
        reason="comment.prompt",
        whole=True,
        max_words=20,
        pattern=r"segnala (?:un|il|questo) (?:commento|contenuto|abuso)(?: (?:inappropriato|offensivo|inadeguato))?|(?:ordina|ordinati|ordina i commenti) per ?:? ?(?:i )?(?:pi[uù] (?:recenti|vecchi|votati|popolari|rilevanti)|data|rilevanza)"
        r"|(?:il tuo|i) comment[oi] (?:[eè]|sono|sar[aà]|saranno) [^.!?]{0,40}\b(?:moderazione|approvazione|moderat[oi]|approvat[oi])\b[^.!?]{0,30}"
        r"|(?:(?:devi|[eè] necessario) (?:essere (?:registrato|loggato|connesso)|effettuare l'accesso|registrarti|accedere)|accedi|effettua il login|registrati)(?: o registrati)? per (?:poter )?(?:commentare|partecipare|rispondere|(?:lasciare|inserire|scrivere) un commento)[^.!?]{0,30}"
        r"|nessun commento(?: (?:ancora|al momento))?(?:[,.!] ?(?:di'|d[iì]|lascia|sii|scrivi)[^.!?]{0,40})?|(?:mostra|vedi|carica|leggi|nascondi) (?:altre |tutti i |tutte le |altri |i |le )?(?:risposte|commenti)(?: ?\(\d+\))?"
        r"|(?:lascia|scrivi|dicci|di') (?:la tua|il tuo|un tuo) (?:opinione|commento|parere)(?: (?:qui|qui sotto|su questo articolo))?",
        fires=[
            "Segnala un contenuto inappropriato",
            "Ordina per: i più recenti",
            "Il tuo commento è in attesa di moderazione",
            "Devi essere registrato per commentare",
            "Nessun commento, di' la tua per primo",
            "Lascia la tua opinione",
        ],
        stays=[
            "Nessun commento dal ministero, per ora.",
            "Leggi le risposte del sindaco",
            "Ordina per due, paga per uno",
        ],
    ),
    drop(
        "form_state",
        reason="promo.newsletter",
        whole=True,
        max_words=18,
        pattern=r"(?:l'|il tuo |questo |la tua )?(?:indirizzo(?: (?:e-?mail|di posta))?|e-?mail)(?: inserit[oa])? (?:non [eè] (?:valid|corrett)[oa]|[eè] gi[aà] (?:registrat|iscritt|in us)[oa]?)[^.!?]{0,40}"
        r"|(?:inserisci|digita) (?:un|il tuo|la tua|l'|una) ?(?:indirizzo (?:e-?mail|di posta)|e-?mail|mail)(?: valid[oa])?|(?:grazie[ ,!.]+)?(?:la tua )?(?:iscrizione|registrazione) (?:[eè] (?:andata a buon fine|avvenuta|stata|completata)|avvenuta con successo)[^.!?]{0,40}"
        r"|ti abbiamo (?:inviato|mandato) un'? ?(?:e-?mail|mail) (?:di|per|con)\b[^.!?,]{3,50}"
        r"|(?:ricevi|le) (?:ogni (?:mattina|giorno|settimana|sera) )?(?:le )?(?:(?:notizie|novit[aà])(?: (?:pi[uù] importanti|principali|del giorno|di oggi|del mattino))?,? )?(?:ogni (?:mattina|giorno) )?(?:direttamente )?(?:nella tua|sulla tua) (?:casella|e-?mail|mail|posta)\b[^.!?]{0,50}",
        fires=[
            "Grazie, la tua iscrizione è andata a buon fine",
            "Inserisci un indirizzo email valido",
            "Ricevi ogni mattina nella tua casella le notizie più importanti",
            "Le notizie del giorno direttamente nella tua email",
        ],
        stays=[
            "L'iscrizione è avvenuta nel 1922.",
            "Ti abbiamo mandato un mazzo di fiori",
            "Ricevi ogni anno una lettera",
        ],
    ),
    drop(
        "offer_terms",
        reason="appeal.subscription",
        whole=True,
        max_words=10,
        pattern=r"(?:puoi )?(?:disdi(?:ci|re)|annulla(?:re)?|cancella(?:ti|re)?|disattiva(?:re)?) (?:quando vuoi|in qualsiasi momento|in ogni momento)|senza (?:vincoli|impegno)(?: (?:di durata|e [^.!?]{3,25}))?"
        r"|(?:sfoglia|leggi|acquista|consulta) (?:il giornale|l'edizione|il quotidiano|la copia|la versione)(?: (?:digitale|cartacea|in edicola))?(?: (?:di oggi|in pdf|del giorno|digitale|online))?",
        fires=["Disdici quando vuoi", "Senza vincoli", "Sfoglia l'edizione digitale di oggi"],
        stays=["Senza impegno non si va avanti, ripete l'allenatrice.", "Leggi il giornale a tuo nonno"],
    ),
    drop(
        "here_teaser",
        reason="nav.read_more",
        where=BODY | TAIL,
        max_words=26,
        pattern=r"^[>»→▶ -]{1,6} ?(?:qui|clicca qui|leggi qui|qua) (?:la|il|le|i|l'|gli|per) ?(?!.{3,220}[^.]\.$).{5,120}$|^ne avevamo (?:parlato|scritto) (?:qui|in questo articolo)\.?$"
        r"|^(?:segui|leggi|guarda) qui (?:la|il|le|gli|l') ?(?:diretta|cronaca|live|video|intervista|aggiornamenti|foto|classifica)\b[^.!?]{0,60}\.?$"
        r"|^\[(?:video|foto|intervista|analisi|opinione|speciale|diretta|mappa|grafico|podcast|reportage|ritratto|quiz)\] (?!.{3,220}[^.]\.$).{8,150}$",
        fires=[">>> Qui la cronaca della giornata", "Ne avevamo parlato qui", "Segui qui la diretta minuto per minuto"],
        stays=["Qui la cronaca si ferma.", "- Qui la strada finisce, e comincia il bosco."],
    ),
    cue(
        "heading_of_others",
        reason="nav.related",
        where=BODY | TAIL,
        max_words=9,
        pattern=r"(?:le )?altre (?:notizie|news) (?:di|da|dalla|su|della|del|in) (?-i:\p{Lu})[\p{L}']{2,20}(?: [\p{L}']{2,20}){0,2}|(?:contenuti|articoli|notizie) (?:sponsorizzati|consigliati|offerti|proposti) (?:dai|da) (?:nostri )?(?:partner|sponsor|inserzionisti)"
        r"|(?:altri|tutti gli|gli altri|ultimi) (?:articoli|pezzi) (?:di questo autore|dello stesso autore|della stessa autrice|dell'autore)|(?:le notizie |gli articoli |i )?(?:pi[uù] (?:condivis[ie]|commentat[ie]|lett[ie]|vist[ie]))(?: (?:di oggi|della settimana|del giorno|del mese))?",
        fires=[
            "Le altre notizie di Cronaca\nRiapre la stazione",
            "Contenuti sponsorizzati dai nostri partner\nCambia caldaia",
        ],
        stays=[
            "Le altre notizie di giornata non sono migliori, ammette il sindaco.",
            "I più letti tra i classici restano i russi.",
        ],
    ),
    drop(
        "role_or_bio_line",
        reason="meta.bio",
        where=TAIL,
        max_words=40,
        pattern=r"^giornalista (?:professionista|pubblicista|freelance|e scrittrice|e scrittore)\b(?:[^!?]{0,80}),? (?:dal \d{4}|si occupa di|scrive (?:di|per|su)|collabora con|lavora (?:per|a|al))\b[^!?]{0,160}$",
        fires=["Giornalista professionista dal 2005, si occupa di cronaca giudiziaria."],
        stays=["Giornalista professionista era anche il padre, che nel 1950 fondò il giornale."],
    ),
]
