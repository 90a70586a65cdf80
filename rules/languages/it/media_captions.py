"""Italian captions and picture credits."""

from cleaner.rule import NAME, NAMES, label

_SIGN = (
    r"(?:foto(?:grafi[ae])?|credits?|crediti|credito|copyright|immagin[ei]|illustrazion[ei]|disegno"
    r"|infografica|screenshot|fonte (?:foto|immagine|video)|archivio|elaborazione grafica|grafica|scatto)"
)
_KIND = (
    r"(?:foto(?:grafia)?|immagin[ei]|disegno|scatto|frame|fermo immagine|screenshot) (?:d'archivio"
    r"|di repertorio|d'agenzia|di archivio|generata? (?:con|da)|simbolica|illustrativa|tratt[ae] da"
    r"|pubblicat[ae] (?:su|da)|diffus[ae] (?:su|da|dal)|scattat[ae] (?:da|il)|di scena|concess[ae] d"
    r"|per gentile concessione|satellitare|dai social|dal web)"
)

_NAME2 = r"(?-i:\p{Lu}[\p{L}'.-]*(?: (?:(?:de|di|del|della|dei|la|lo) ){0,2}\p{Lu}[\p{L}'.-]*){1,3})"

RULES = [
    label(
        "caption_with_bracketed_credit",
        part="caption",
        pattern=rf"[(\[] ?(?:{_SIGN} ?(?::|©|/) ?[^()\[\]\n]{{2,90}}|(?:foto|credits?|immagin[ei]|archivio"
        r"|illustrazione) ?(?:di |d'|da |by |[,-] ?)?(?:\L<agency>"
        rf"|{NAME}(?: ?[/-] ?{NAME})?)(?: ?[/,-] ?[^()\[\]\n]{{2,60}})?|{_KIND}[^()\[\]\n]{{0,90}}"
        rf"|(?:archivio|screenshot)(?: [^()\[\]]{{2,60}})?|(?:©|ph\. "
        rf"|ph: ) ?(?-i:\p{{Lu}})[^()\[\]\n]{{2,60}}|ti-?press[^()\[\]]{{0,40}})[)\]]\.?$",
        max_words=70,
        fires=[
            "I vendemmiatori al lavoro sulle colline di Mendrisio. (Foto: Anna Rossi)",
            "Il ministro all'uscita dal palazzo, martedì. (foto Ansa)",
            "Una pattuglia dei carabinieri in centro (immagine di repertorio).",
            "La piazza del paese prima dei lavori (Archivio Bernasconi)",
        ],
        stays=[
            "Di lei conservava una sola immagine, presa a Vevey in primavera (foto a destra).",
            "Il rapporto conta 300 pagine (illustrazioni comprese).",
            "Si sono sposati a Como (la foto è in salotto).",
        ],
    ),
    label(
        "caption_with_credit_after_sign",
        part="caption",
        pattern=rf"(?:[.!?…\")\]]|\L<agency>| [-|/]|,) ?(?:[-|/] ?)?(?:{_SIGN} ?(?::|©)|©(?! ?riproduzione)|credits? {NAME}"
        rf"|(?<!, ?){_KIND}(?! alla mano)|(?<!, ?)foto (?:di|by) (?-i:\p{{Lu}})) ?[^.:!?\n]{{2,90}}\.?$",
        max_words=70,
        min_words=5,
        fires=[
            "Il ponte resterà chiuso due anni per lavori. Foto: Carla Bianchi",
            "La tennista al primo turno a Roma - Credits: Paolo Verdi",
            "Il mercato del sabato mattina. © Awa Koné",
            "La folla davanti allo stadio | Fonte foto: ufficio stampa",
        ],
        stays=[
            "Ha ritrovato tre album. Foto dopo foto ricostruisce la storia della famiglia.",
            "Ha visto tutto. Foto alla mano, ha sporto denuncia il giorno dopo in questura.",
            "Il comune ha diffuso i dati. Archivio e testimoni confermano il racconto.",
        ],
    ),
    label(
        "caption_with_picture_agency_in_brackets",
        part="caption",
        pattern=r"[(\[] ?(?:keystone|lapresse|getty images|shutterstock|adobe ?stock|istock|imago(?:economica)?|fotogramma|ipa agency|contrasto|olycom|sipa|zuma press|ti-?press)\b(?: ?[/,-] ?[^()\[\]\n]{2,50})?[)\]]\.?$",
        max_words=60,
        fires=["La squadra esulta dopo il gol. (Keystone)", "Il presidente del Senato in aula (LaPresse)"],
        stays=[
            "L'azienda ha comprato due banche immagini concorrenti (la maggiore e un'altra).",
            "Ha venduto le foto a un'agenzia (Contrasto) prima di partire per l'Asia.",
        ],
    ),
    label(
        "caption_ending_in_photo_name",
        part="caption",
        pattern=r"(?:[.!?…\")]| [-|/]) (?-i:(?:Foto|FOTO|Archivio|Credits?|CREDITS?|Disegno|Illustrazione"
        r"|Infografica)(?: d'archivio| di)? \p{Lu}[\p{L}'.-]*(?:(?: ?[/,&] ?| - | )(?:(?:de|di|del|della|la|e"
        r"|van|von) )?\p{Lu}[\p{L}'.-]*){0,7})$",
        max_words=70,
        min_words=5,
        fires=[
            "La nuova passerella è stata inaugurata sabato. Foto Il Corriere/Gianni Ferri",
            "Il comitato del club al completo. Foto Maria Lupi",
        ],
        stays=[
            "Ha chiuso l'album. Foto Ottica, il negozio dove lavorava, non esiste più da anni.",
            "Ha venduto tutto. Archivio Storico e museo si contendono ora la collezione.",
        ],
    ),
    label(
        "caption_picture_kind",
        part="caption",
        pattern=rf"^[(\[]?(?:(?:foto|immagine|fotografia|illustrazione|screenshot|frame|fermo immagine|disegno|mappa|grafico|infografica)(?: ?[:.,|-] ?| )(?:di |del |della |tratt[ao] da|diffus[ao] da|pubblicat[ao] su|scattat[ao] |che mostra )|{_KIND}\b)[^\n]{{0,200}}(?:©|[/(|,©-] ?\L<agency>\b|\b{_SIGN} ?:|/ ?{NAME})[^.\n]{{0,60}}\.?$",
        max_words=60,
        fires=[
            "Immagine tratta da un video che mostra il convoglio. © Esercito maliano",
            "Foto scattata il 4 marzo davanti alla prefettura / Luca Ferri",
        ],
        stays=[
            "Foto di nozze o ritratti, non rifiuta nessun lavoro, nemmeno per l'Ansa.",
            "Un'immagine scattata dalla stazione spaziale ha commosso la rete.",
        ],
    ),
    label(
        "labelled_caption_line",
        part="caption",
        pattern=r"^(?:didascalia|nella (?:foto|fotografia|immagine)|in foto|in copertina|nelle foto"
        r"|nella foto (?:in alto|grande|sopra|d'apertura))(?: ?: ?| ?\(| ?, (?=(?-i:\p{Lu}))).{3,250}$",
        max_words=45,
        fires=[
            "Nella foto: il presidente del club alla prima conferenza.",
            "Didascalia: il vecchio mulino dopo la piena",
            "In copertina: una scena del film",
        ],
        stays=[
            "Nella foto si vedono tre uomini armati davanti al portone, dicono gli inquirenti.",
            "Nella foto, scattata nel 1961, il padre sorride accanto alla moto.",
        ],
    ),
    label(
        "source_of_picture",
        part="credit",
        pattern=r"(?:credits?(?: (?:foto|photo|immagine|video))?|crediti(?: foto(?:grafici)?)?|foto(?:grafi[ae]"
        r"|grafo|grafa)?(?: (?:di copertina|d'archivio|di repertorio|in apertura|in alto|principale"
        r"|d'apertura|e video|credit|credits))?|immagin[ei](?: (?:di copertina|in evidenza|d'archivio"
        r"|di repertorio|principale|d'apertura))?|illustrazion[ei]|fonte (?:foto|immagine|video|della foto"
        r"|dell'immagine)|copyright|grafica|infografica|screenshot|in copertina|ph ?:|ph\. ) ?(?:[:©]|- |di "
        r"|da |by |via |(?<=ph ?:|ph\. ))[: ]*(?:(?=(?-i:[\p{Lu}\d©@]))|archivio|account|profilo|pagina"
        r"|dal |da |ufficio|wikimedia|getty|pixabay|unsplash|facebook|instagram|pexels)(?:[^.!?\n]"
        r"|\.(?=[^\s]|$)){2,110}",
        whole=True,
        max_words=14,
        fires=[
            "Foto: Sofia Martini",
            "Credits: Comune di Como",
            "Immagine di copertina: Unsplash",
            "Ph: Luca Neri",
            "Foto di Marco Verdi",
        ],
        stays=[
            "Foto: la pellicola torna di moda tra i minori di trent'anni.",
            "Foto di classe, quaderni macchiati: il museo della scuola risveglia i ricordi.",
        ],
    ),
    label(
        "photo_name_only",
        part="credit",
        pattern=r"(?:foto|credits?|archivio|illustrazione|infografica"
        rf"|ph\. )(?: d'archivio,?)? ?(?:(?-i:\p{{Lu}})[\p{{L}}'.&-]* ?[/,-] ?)?(?:\L<agency>|(?:Il |La "
        rf"|L')?{NAMES})(?: ?[/,-] ?(?:\L<agency>|{NAME}|archivio(?: [\p{{L}}' -]{{2,25}})?))*|(?:foto"
        r"|immagin[ei]|video)(?: (?:d'archivio|di repertorio|d'agenzia|di archivio|illustrativ[ae]"
        rf"|simbolic[ae]|generata (?:con|da) [^.!?]{{2,30}}|dal web|da internet|dai social"
        rf"|tratt[ae] da [^.!?]{{2,40}}))+|(?:per gentile concessione|courtesy|screenshot|ufficio stampa"
        rf"|su gentile concessione|frame)(?: (?:d[aeiou]\w*|from|of|video) [^.!?]{{2,60}})?"
        rf"|ti-?press(?: ?[/-] ?{NAME})?|immagine generata (?:con|da|dall') ?[^.!?]{{2,40}}",
        whole=True,
        max_words=12,
        fires=[
            "Foto Elena Galli",
            "Foto d'archivio",
            "Ti-Press / Paolo Bianchi",
            "Foto LaPresse",
            "Per gentile concessione di Luca Neri",
        ],
        stays=[
            "Foto di classe, quaderni macchiati d'inchiostro: il museo risveglia i ricordi.",
            "Archivio chiuso, ricercatori in fuga: il caso di Trieste.",
        ],
    ),
    label(
        "short_caption_illustration",
        part="caption",
        pattern=r"^[^.!?\n]{5,160}(?:[.,]| [-|(]|[.,] [-|(]) ?(?:foto d'archivio|immagine d'archivio"
        r"|foto di repertorio|immagine di repertorio|immagine d'illustrazione|foto simbolica|foto generica"
        r"|archivio)[).]*(?: ?[-|/©:,(] ?[^.!?\n]{2,60})?$",
        max_words=35,
        fires=[
            "Un mezzo dei vigili del fuoco in azione, foto d'archivio",
            "La centrale vista dall'alto. Immagine di repertorio",
            "Un'aula di tribunale - Foto d'archivio - Ansa",
        ],
        stays=[
            "Nel fascicolo c'era anche una foto d'archivio che nessuno aveva mai visto prima.",
            "Il suo lavoro consiste nel riordinare un archivio.",
        ],
    ),
    label(
        "caption_ph",
        part="caption",
        max_words=60,
        min_words=5,
        pattern=rf"(?:[.!?)\"] ?| - | \| )(?:ph\.?|pic|credits?|crediti) ?[:.]? ?(?:by |di )?{_NAME2}$|[(\[]fonte(?: foto| immagine| video)? ?: ?(?:facebook|instagram|twitter|x|tik ?tok|youtube|pixabay|wikipedia|wikimedia|google maps|(?:profilo|pagina) [^()]{{2,30}}|sito [^()]{{2,30}})[^()]{{0,30}}[)\]]\.?$",
        fires=["Il sindaco all'inaugurazione. Ph. Mario Esempio", "Il sindaco, Mario Esempio (fonte: Facebook)"],
        stays=["La disoccupazione è al 7% (fonte: Istat).", "Cedeva crediti a Mario Esempio"],
    ),
]
