"""Corriere della Sera (corriere.it): city newsletters, channel and app lines, the local news link at the end."""

from cleaner.rule import OUTSIDE, drop, publisher, tail

SCOPE = publisher(
    "corriere",
    title="Corriere della Sera",
    hosts=["corriere.it"],
    language="it",
    signs=[
        "Vai a tutte le notizie di",
        "Corriere della Sera è anche su",
        "( modifica il",
        "iscriviti gratis alla newsletter di Corriere",
    ],
)

RULES = [
    drop(
        "local_news_link",
        reason="nav.read_more",
        pattern=r"^vai a tutte le notizie (?:di|da|su|dell[ao']) ?(?-i:\p{Lu})[\p{L}' -]{2,40}$",
        where=tail(6),
        max_words=12,
        fires=["Vai a tutte le notizie di Bergamo", "Vai a tutte le notizie da Reggio Emilia"],
        stays=["Vai a tutte le notizie di cronaca nera, gli disse il caporedattore."],
    ),
    drop(
        "city_newsletter",
        reason="promo.newsletter",
        pattern=(
            r"^(?:iscriviti|abbonati|per (?:restare|rimanere) (?:aggiornat|informat)\w+|se vuoi (?:restare|"
            r"rimanere) aggiornat\w+)\b.{0,140}\b"
            r"newsletter (?:gratuita )?(?:di|del|de il|\"il punto\" del|quotidiana del) (?:corriere|l'economia)\b"
        ),
        max_words=55,
        fires=[
            "Se vuoi restare aggiornato sulle notizie del porto iscriviti gratis alla newsletter del Corriere.",
            "Iscriviti alla newsletter di Corriere Bergamo",
        ],
        stays=["Chi si iscriveva alla newsletter del Corriere riceveva allora una copia del libro."],
    ),
    drop(
        "channel_line",
        reason="nav.follow",
        pattern=(
            r"^(?:il )?corriere (?:della sera|del mezzogiorno|fiorentino|di bologna|del veneto|del trentino|"
            r"torino|roma|milano) è (?:anche )?su (?:whatsapp|telegram|instagram)\b|"
            r"^è sufficiente cliccare qui per (?:iscriversi al canale|essere aggiornati)\b"
        ),
        max_words=40,
        fires=[
            "Il Corriere della Sera è anche su WhatsApp. Basta un tocco per essere sempre aggiornati.",
            "È sufficiente cliccare qui per iscriversi al canale ed essere sempre aggiornati.",
        ],
        stays=[
            "Il Corriere della Sera è anche in edicola domenica con un inserto.",
            "È sufficiente cliccare per errore, spiega la polizia.",
        ],
    ),
    drop(
        "app_line",
        reason="promo.app",
        pattern=(
            r"^(?:scarica|ecco) (?:la nuova |qui )?(?:l')?app (?:del |di )corriere\b|^l'app (?:del )?corriere "
            r"(?:news|della sera) (?:è|ora|si)\b.{0,60}\bscaric"
        ),
        max_words=25,
        fires=["Scarica l'app del Corriere", "Ecco la nuova app del Corriere: più veloce e più semplice"],
        stays=[
            "L'app del corriere che portava i pacchi è fallita.",
            "Scarica la posta del corriere due volte al giorno.",
        ],
    ),
    drop(
        "desk_signature",
        reason="meta.byline",
        pattern=(
            r"(?:di )?redazione (?:online|cronaca|politica|esteri|economia|spettacoli|sport|scuola|login|roma|"
            r"milano)(?: ?/ ?corriere)?"
        ),
        whole=True,
        where=OUTSIDE,
        max_words=4,
        fires=["di Redazione Online", "Redazione Cronaca", "Redazione Milano"],
        stays=["In redazione cronaca e sport non si parlavano", "Una redazione online resiste a Bergamo"],
    ),
    drop(
        "listen_new",
        reason="media.player",
        pattern=(
            r"ascolta l'articolo(?: \d{1,2} min(?:uti)?)?(?: new)?(?: \d{1,2} min(?:uti)?)?|(?:new )?ascolta la "
            r"versione audio dell'articolo"
        ),
        whole=True,
        max_words=8,
        fires=["Ascolta l'articolo NEW", "Ascolta l'articolo 3 min", "Ascolta la versione audio dell'articolo"],
        stays=["Ascolta l'articolo 21 della Costituzione"],
    ),
]
