"""Italian bylines, dates, reading times, section labels, biographies, contacts, tags."""

from cleaner.rule import HEAD, NAME, NAMES, OUTSIDE, cue, drop, head, label, tail, vocabulary

_DAY = r"(?:(?:lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|lun|mar|mer|gio|ven|sab|dom)\.?,? )?"
_DATE = (
    rf"(?:{_DAY}(?:\d{{1,2}}|1°)\.? ?(?:\L<it_month>\.?),?(?: ?\d{{4}})?"
    rf"|\d{{1,2}}[./-]\d{{1,2}}[./-](?:20)?\d{{2}}|\d{{4}}-\d{{2}}-\d{{2}}|oggi|ieri|(?:\d+|un'?|una"
    r"|pochi) (?:or[ae]|minut[oi]|giorn[oi]|settiman[ae]|mes[ei]|min) fa)"
)
_TIME = r"(?:[,.|-]? ?(?:alle|ore|alle ore|h|-|\|)? ?\d{1,2}[:.]\d{2}(?: ?(?:cet|cest|gmt|utc)(?:[+-]\d+)?)?)?"
_ROLE = (
    r"(?:giornalist[aei]|redattor[ei]|redattrice|caporedattor[ei]|caporedattrice|corrispondent[ei]"
    r"|inviat[oaie](?: special[ei])?|cronist[aei]|reporter|editorialista|collaborat(?:ore|rice)"
    r"|vicedirett(?:ore|rice)|direttor[ei](?: responsabile)?|direttrice|fotoreporter|fotograf[oa]|stagista"
    r"|praticante|caposervizio|videogiornalist[ai])"
)
_FULL_NAME = r"(?-i:\p{Lu}[\p{L}'.-]+(?: (?:(?:de|di|del|della|da|van|von|la|lo|dal) ){0,2}\p{Lu}[\p{L}'.-]*){1,3})"
_DESK = (
    r"(?:la )?redazione(?: (?:(?:di |de |del |della )(?=(?-i:\p{Lu}))|web|online|sport\w*|cronaca|esteri|ats|il "
    r"|la )[\p{L}' .-]{0,30}| (?!(?:del|dello|della|dei|degli|delle)\b)[\p{L}'.]{3,20}(?: [\p{L}'.]{3,20})?)?"
)

RULES = [
    vocabulary(
        "it_first_name",
        [
            "Adriana", "Agnese", "Alberto", "Aldo", "Alessandra", "Alessandro", "Alessia", "Alessio", "Alfonso",
            "Alfredo", "Alice", "Amedeo", "Andrea", "Angela", "Angelo", "Anna", "Annalisa", "Annamaria", "Antonella",
            "Antonello", "Antonietta", "Antonino", "Antonio", "Arianna", "Armando", "Arturo", "Augusto", "Aurora",
            "Barbara", "Beatrice", "Benedetta", "Benedetto", "Bianca", "Bruno", "Camilla", "Carla", "Carlo",
            "Carlotta", "Carmela", "Carmelo", "Carmen", "Carmine", "Carolina", "Caterina", "Cecilia", "Cesare",
            "Chiara", "Christian", "Ciro", "Claudia", "Claudio", "Corrado", "Cosimo", "Cristiana", "Cristiano",
            "Cristina", "Damiano", "Daniela", "Daniele", "Danilo", "Dario", "Davide", "Debora", "Deborah", "Diana",
            "Diego", "Domenico", "Donatella", "Edoardo", "Elena", "Eleonora", "Elia", "Elisa", "Elisabetta",
            "Emanuela", "Emanuele", "Emilia", "Emilio", "Emma", "Enrica", "Enrico", "Enzo", "Erica", "Erika",
            "Ernesto", "Ettore", "Eugenio", "Eva", "Fabiana", "Fabio", "Fabrizio", "Federica", "Federico", "Felice",
            "Ferdinando", "Ferruccio", "Filippo", "Fiorenza", "Flavia", "Flavio", "Franca", "Francesca", "Francesco",
            "Franco", "Fulvio", "Gabriele", "Gabriella", "Gaetano", "Gaia", "Gennaro", "Giacomo", "Giada",
            "Giampaolo", "Giampiero", "Gian", "Giancarlo", "Gianfranco", "Gianluca", "Gianmarco", "Gianna", "Gianni",
            "Giorgia", "Giorgio", "Giovanna", "Giovanni", "Giulia", "Giuliana", "Giuliano", "Giulio", "Giuseppe",
            "Giuseppina", "Grazia", "Graziano", "Guglielmo", "Guido", "Ida", "Ignazio", "Ilaria", "Irene",
            "Isabella", "Italo", "Ivan", "Ivana", "Ivano", "Jacopo", "Katia", "Lara", "Laura", "Leonardo", "Lia",
            "Licia", "Lidia", "Lino", "Lisa", "Livia", "Livio", "Lorena", "Lorenza", "Lorenzo", "Loredana", "Luca",
            "Lucia", "Luciana", "Luciano", "Lucio", "Ludovica", "Luigi", "Luigina", "Luisa", "Maddalena", "Manuel",
            "Manuela", "Mara", "Marcella", "Marcello", "Marco", "Margherita", "Maria", "Marialuisa", "Mariangela",
            "Marianna", "Mariano", "Marika", "Marina", "Mario", "Marisa", "Marta", "Martina", "Martino",
            "Massimiliano", "Massimo", "Matilde", "Matteo", "Mattia", "Maura", "Maurizio", "Mauro", "Melania",
            "Michela", "Michele", "Milena", "Mirco", "Mirella", "Mirko", "Miriam", "Monica", "Nadia", "Natalia",
            "Nicola", "Nicole", "Nicoletta", "Nicolò", "Nino", "Noemi", "Nunzia", "Oriana", "Orietta", "Ornella",
            "Oscar", "Osvaldo", "Ottavio", "Paola", "Paolo", "Pasquale", "Patrizia", "Patrizio", "Paula", "Peppe",
            "Pier", "Piera", "Piero", "Pietro", "Raffaele", "Raffaella", "Raimondo", "Rebecca", "Renata", "Renato",
            "Renzo", "Riccardo", "Rino", "Rita", "Roberta", "Roberto", "Rocco", "Romano", "Romina", "Rosa",
            "Rosanna", "Rosaria", "Rosario", "Rossella", "Rossana", "Ruggero", "Sabina", "Sabrina", "Salvatore",
            "Samuele", "Sandra", "Sandro", "Santo", "Sara", "Sebastiano", "Serena", "Sergio", "Silvana", "Silvano",
            "Silvia", "Silvio", "Simona", "Simone", "Sofia", "Sonia", "Stefania", "Stefano", "Susanna", "Tania",
            "Teresa", "Tiziana", "Tiziano", "Tommaso", "Ugo", "Umberto", "Valentina", "Valentino", "Valeria",
            "Valerio", "Vanessa", "Vera", "Veronica", "Viola", "Virginia", "Vito", "Vittoria", "Vittorio", "Viviana",
            "Vincenzo", "Walter",
        ],
    ),
    vocabulary(
        "it_month",
        [
            "gennaio", "febbraio", "marzo", "aprile", "maggio", "giugno", "luglio", "agosto", "settembre", "ottobre", "novembre",
            "dicembre", "gen", "feb", "mar", "apr", "mag", "giu", "lug", "ago", "set", "sett", "ott", "nov", "dic",
        ],
    ),
    label(
        "byline_by_name",
        part="byline",
        pattern=rf"(?-i:di|Di|DI|by|By) (?:\L<it_first_name>(?-i:(?: (?:(?:de|di|del|della|da|van|von|la|lo|dal) ){{0,2}}\p{{Lu}}[\p{{L}}'.-]*){{1,3}})(?:(?:, ?| e | & ){_FULL_NAME}){{0,3}}|{_DESK})"
        rf"(?: ?(?:[,|/(•·-]|e) ?(?:\L<agency>|{_ROLE}(?: (?:a|da|di|per"
        rf"|in) [\p{{L}}' ]{{2,30}})?|(?:da|a|in) (?-i:\p{{Lu}})[\p{{L}}' -]{{2,30}}|{_DATE}{_TIME}|@\w+"
        rf"|{_DESK})\)?){{0,3}}",
        whole=True,
        max_words=14,
        where=head(8) | tail(3),
        fires=["di Mario Rossi", "di Anna Bianchi e Luca Verdi", "Di Carla Neri, corrispondente da Bruxelles", "di Paolo Galli | 12 maggio 2023"],
        stays=[
            "Di Roma, di Napoli, di Palermo: da ogni parte arrivavano i tifosi.",
            "di Chiasso il treno non si ferma più dal 2019, dicono i pendolari",
        ],
        note="'di' alone is too short for the index of literals: first names make the byline certain.",
    ),
    label(
        "byline_by",
        part="byline",
        pattern=r"(?:a cura di|articolo di|testo di|testi di|servizio di|intervista di|inchiesta di|reportage di"
        r"|analisi di|scritto da|pubblicato da|postato da|inserito da|traduzione di|realizzato da"
        r"|da parte di|autore|autrice|autori|testi e foto di|testo e foto di|video di|scheda di)(?: ?: ?"
        rf"| )(?:{NAMES}|{_DESK}|(?:\L<agency>))(?: ?(?:[,|/(•·-]|e) ?(?:\L<agency>|{_ROLE}[^.!?]{{0,40}}"
        rf"|{NAME}|{_DATE}{_TIME}|@\w+|{_DESK})\)?){{0,3}}",
        whole=True,
        max_words=18,
        where=head(12) | tail(4),
        fires=["A cura di Luisa Ferri", "Articolo di Marco Galli", "Scritto da Redazione", "Autore: Piero Neri"],
        stays=[
            "Scritto da due giuristi, il testo sarà votato martedì in aula.",
            "L'analisi di Bruxelles è impietosa: il deficit resta troppo alto.",
        ],
    ),
    label(
        "desk_signature",
        part="byline",
        pattern=rf"(?:a cura della |dalla )?{_DESK}(?: ?[,|/(•·-] ?(?:{_DATE}{_TIME}|\L<agency>)\)?)*|(?:da[li]? "
        r"|dalla )?nostr[oaei] (?:inviat[oaei]|corrispondent[ei])(?: special[ei])?(?: (?:a|da|in|negli|nei"
        rf"|dagli|dal)(?: [\p{{L}}'-]+){{1,3}})?(?: ?[,-]? ?{NAME})?|(?:da[li]? "
        rf"|dalla )nostr[oaei] (?:inviat[oaei]|corrispondent[ei]|redazione)(?: (?:a |da |in |negli |nei |dagli |dal |dalla )?(?-i:\p{{Lu}})[\p{{L}}' ]{{1,40}})?"
        rf"|{NAMES}(?:, ?| - | \| |, (?:il )?nostro )?{_ROLE}(?: (?:a|da|di|del|della|per"
        rf"|in)(?: [\p{{L}}'-]+){{1,5}})?",
        whole=True,
        max_words=11,
        where=head(12) | tail(4),
        fires=["Redazione", "Redazione online", "Dal nostro inviato a Kiev", "dalla nostra corrispondente", "Anna Neri, giornalista"],
        stays=["Redazione del piano", "Dal nostro inviato speciale il papa si aspettava altro.",
            "Anna Neri, giornalista a Torino, è stata rilasciata martedì dopo tre anni di prigionia.",
            "La redazione del contratto ha richiesto mesi di trattative.",
        ],
    ),
    label(
        "published_date",
        part="date",
        pattern=r"(?:(?:articolo |prima |data )?(?:pubblicat[oa]|pubblicazione|aggiornat[oa]"
        r"|ultim[oa] (?:aggiornamento|modifica)|aggiornamento|modificat[oa]|modifica|postato|inserito|creato"
        r"|data|scritto|online|in onda|uscito)(?: (?:di pubblicazione|articolo))?)(?: ?:)? ?(?:(?:il|in data"
        r"|alle|alle ore|ore|da|dal|oggi|ieri|domenica|lunedì|martedì|mercoledì|giovedì|venerdì"
        rf"|sabato) ?)?:? ?(?:{_DATE}){_TIME}(?: ?(?:[,|/(•·.-]+|e)? ?\(?(?:ultim[oa] (?:aggiornamento"
        r"|modifica)|aggiornat[oa]|modificat[oa]|modifica)(?: ?:| il| alle"
        rf"| alle ore)? ?:? ?(?:{_DATE})?{_TIME}\)?)?(?: ?[|(•·-] ?[^.!?]{{2,40}}|, ?(?:alle|ore|ultim|aggiorn|(?-i:\p{{Lu}}|\d))[^.!?]{{0,40}})?|(?:aggiornat[oa]"
        rf"|pubblicat[oa]|ultimo aggiornamento) ?:? ?(?:alle|ore|alle ore)? \d{{1,2}}[:.]\d{{2}}",
        whole=True,
        max_words=24,
        where=head(14) | tail(4),
        fires=["Pubblicato il 12 marzo 2024 alle 9:30", "Aggiornato il 03/05/2023 - 17:45", "Ultimo aggiornamento: 4 giugno 2022, 08:01", "Pubblicato: 4 maggio 2021 (ultima modifica il 5 maggio 2021 | 10:20)"],
        stays=["Pubblicato il 3 marzo 1912, il romanzo fu dimenticato in un anno.",
            "Pubblicato nel 1947, il diario è stato tradotto in settanta lingue.",
            "Aggiornato a marzo, il piano prevede 300 alloggi in meno.",
        ],
    ),
    label(
        "bare_date_line",
        part="date",
        pattern=rf"(?:{_DAY}(?:\d{{1,2}}|1°) (?:\L<it_month>)\.?,? 20\d{{2}}|(?:\d+|un'?|una|pochi) (?:or[ae]"
        r"|minut[oi]|giorn[oi]|settiman[ae]) fa)(?:,? ?(?:alle|ore|-|\||•"
        rf"|\()? ?\d{{1,2}}[:.]\d{{2}})?(?: ?[-|•·,(] ?(?:{NAMES}|(?:modific\w+|aggiornat\w+|agg\.|ultim\w+"
        rf"|lettura)[^.!?]{{0,50}}))?",
        whole=True,
        max_words=16,
        where=OUTSIDE | head(4),
        fires=["Giovedì 14 settembre 2023", "12 maggio 2021, 14:30", "3 ore fa", "5 gennaio 2024 ( modifica il 6 gennaio 2024 | 15:24)"],
        stays=[
            "Il 25 aprile 1945, alle 8, la radio diede l'annuncio della liberazione.",
            "Un'ora fa nessuno credeva ancora a un accordo.",
        ],
    ),
    label(
        "agency_dateline",
        part="dateline",
        pattern=r"\((?:ansa|agi|adnkronos|askanews|italpress"
        r"|lapresse)(?:[-/ ][\p{L} ]{2,12})?\) ?- ?(?-i:\p{Lu}[\p{Lu}' ]{2,30}),? ?\d{1,2}"
        r" (?:\L<it_month>)\.?(?: \d{4})?(?: ?-)?",
        whole=True,
        max_words=9,
        where=head(8) | tail(3),
        fires=["(ANSA) - ROMA, 12 MAR", "(Adnkronos) - MILANO, 3 APR -"],
        stays=[
            "Ansa e Agi hanno aperto una sede comune a Roma il 12 marzo.",
            "(Ansa) è la sigla stampata in fondo a ogni dispaccio, spiega il manuale.",
        ],
    ),
    drop(
        "reading_time",
        reason="meta.reading_time",
        pattern=r"(?:tempo (?:di |stimato di |medio di )?lettura|lettura|tempo stimato|leggi in"
        r"|durata (?:della )?lettura)(?: (?:stimato|dell'articolo|di|in))? ?:? ?(?:circa|meno di|<)? ?(?:\d+|un"
        r"|due|tre|quattro|cinque) ?(?:-? ?\d+)? ?(?:minut[oi]|min\.?|')\.?(?: ?[|•·-] ?.{2,40})?"
        r"|(?:circa )?\d+ ?(?:minut[oi]|min\.?|') (?:di|per la) lettura|lettura (?:veloce|da \d+ minuti)",
        whole=True,
        max_words=10,
        fires=["Tempo di lettura: 4 minuti", "3' di lettura", "Tempo di lettura: < 1 minuto", "5 min di lettura", "Lettura 2 min."],
        stays=[
            "Il tempo di lettura dei ragazzi è sceso a 19 minuti al giorno.",
            "Dieci minuti di lettura ogni sera bastano, assicura la pedagogista.",
        ],
    ),
    drop(
        "section_label_in_head",
        reason="nav.section",
        pattern=r"(?:(?:home|notizie|news|attualità|mondo|esteri|italia|svizzera|ticino|cantone|europa|politica"
        r"|economia|finanza|borsa|società|cronac[ah]e?(?: (?:nera|bianca|locale|giudiziaria))?|giustizia"
        r"|salute|scienz[ae]|tecnologia|tech|media|cultura|spettacol[oi]|cinema|musica|libri|arte|televisione"
        r"|sport|calcio|serie a|basket|tennis|ciclismo|hockey|motori|auto|formula 1|ambiente|clima|scuola"
        r"|lavoro|casa|immobiliare|consumi|viaggi|cucina|ricette|moda|lifestyle|opinioni|idee|commenti|storia"
        r"|meteo|religione|difesa|energia|trasporti|curiosità|gossip|famiglia|imprese|regioni|territori"
        r"|locarnese|luganese|bellinzonese|mendrisiotto|milano|roma|torino|napoli|palermo|firenze|bologna"
        r"|elezioni|sicurezza)(?: ?[|/>»•·:,-]+ ?| )?){1,5}",
        whole=True,
        max_words=6,
        where=HEAD,
        fires=["Esteri", "Cronaca nera", "Politica"],
        stays=[
            "Economia e clima raramente vanno d'accordo, dice la deputata.",
            "La politica della casa resta il punto debole del governo.",
        ],
    ),
    drop(
        "breadcrumb",
        reason="nav.section",
        pattern=r"^(?:(?:sei qui|ti trovi in|tu sei qui) ?: ?|(?:home|homepage"
        r"|prima pagina) ?[>/»|\"'] ?)[^.!?]{0,160}$",
        max_words=25,
        where=OUTSIDE | head(6),
        fires=["Sei qui: Home / Attualità / Società", "Home > Sport > Sci alpino"],
        stays=[
            "Sei qui per restare, gli disse il sindaco nella sala piena.",
            "Prima pagina bianca per protesta: i quotidiani contro la legge.",
        ],
    ),
    label(
        "author_biography",
        part="bio",
        pattern=r"^(?![^.]{0,140}\b(?:che (?:il|la|lo|l'|i|le)|accusat[oa]|arrestat[oa]|uccis[oa]|condannat[oa])\b)"
        rf"(?:{_FULL_NAME},? (?:è|lavora come|collabora|scrive|si occupa|cura)(?: (?:un|una|il|la|nostr[oa]"
        rf"|anche|di))* ?(?:{_ROLE}\b.{{0,80}}\b(?:di|del|della|dell'|per|presso|a|si occupa|dal"
        r"|professionista|pubblicista|freelance)\b|(?:per|con|di|da|su"
        rf"|anche)? ?(?:\p{{L}}+ ){{0,4}}(?:la redazione|le pagine|la nostra|il nostro|per questo (?:giornale"
        r"|sito)|la rubrica)\b)|(?:giornalist[ae]|redatt(?:ore|rice)|cronist[ae]"
        rf"|nat[oa] a \p{{L}}+(?: nel \d{{4}})?|laureat[oa]|classe \d{{4}}"
        rf"|appassionat[oa])\b.{{0,160}}\b(?:mi occupo|ho (?:lavorato|collaborato|scritto)|scrivo|collaboro"
        r"|iscritt[oa] all'(?:albo|ordine)|nostra redazione|per questo giornale))",
        max_words=110,
        where=tail(4),
        fires=[
            "Lea Girardi è giornalista del Ponte dal 2016. Si occupa di scuola.",
            "Giornalista professionista, mi occupo di tribunali e di esteri da quindici anni.",
        ],
        stays=["Anna Rossi è giornalista del quotidiano che il ministro ha querelato.",
            "«Paolo Leme è giornalista della televisione e non ha fatto nulla», ripete il suo avvocato.",
            "Lei era giornalista, lui fornaio: si sono conosciuti alla stazione di Bellinzona.",
        ],
    ),
    label(
        "author_heading",
        part="bio",
        pattern=r"(?:(?:informazioni )?(?:sull'|l')aut(?:ore|rice)|gli autori|chi (?:è l'autore|siamo)"
        r"|note? biografic(?:a|he)|biografia dell'aut(?:ore|rice)|chi ha scritto quest'articolo)",
        whole=True,
        max_words=6,
        where=tail(6),
        fires=["Informazioni sull'autore", "L'autore", "Gli autori"],
        stays=[
            "Gli autori dell'attacco sono in fuga, secondo la procura.",
            "L'autore ha dedicato il libro alla sorella, morta l'anno scorso.",
        ],
    ),
    drop(
        "author_page_link",
        reason="meta.byline",
        pattern=r"(?:vedi|leggi|scopri|guarda|tutti|contatta|scrivi a|segui) (?:tutti |il |gli |i |altri |l'"
        r"|la )*(?:articoli|profilo|post|pagina|autore|autrice|biografia)(?: (?:di|del|dell'"
        rf"|scritti da) ?(?:{NAME}|autore|autrice|giornalista))?",
        whole=True,
        max_words=8,
        where=head(12) | tail(6),
        fires=["Vedi tutti gli articoli di Luca Neri", "Contatta l'autore", "Leggi altri articoli di Anna Neri"],
        stays=[
            "Vedi Napoli e poi muori, si diceva una volta.",
            "Tutti i post del ministro sono stati cancellati ieri.",
        ],
    ),
    drop(
        "contact_line",
        reason="meta.contact",
        pattern=r"^(?:contatt[ioa]\w*|per (?:contattarci|contattare|scriverci|segnalazioni)|scrivi(?:ci)?(?: a)?"
        r"|scrivete(?:ci)?|redazione|e-?mail|mail|scrivi all'autore)\b.{0,80}(?:@[\w.-]+\.\w{2,}"
        r"|\[email protected\]|(?:\+?\d{2,4}[ .]?){3,6}).{0,60}$|^(?:contatti|contattaci|scrivici"
        r"|scrivi alla redazione|contatta la redazione|scrivi all'autore)$",
        max_words=26,
        fires=["Contatti: redazione@example.ch", "Per segnalazioni: luca@example.com", "Contattaci", "Redazione: +41 91 555 12 34"],
        stays=[
            "Contatti con i rapitori ci sono stati fin da lunedì, ha rivelato il ministro.",
            "Scrivici una lettera, chiedeva il nonno, e nessuno rispondeva.",
        ],
    ),
    label(
        "tags_line",
        part="tags",
        pattern=r"^(?:tags?|parole chiave|etichette|argomenti(?: (?:trattati|correlati))?|temi|categori[ae]"
        r"|in questo articolo|pubblicato in|archiviato in|leggi anche su|altri articoli su)(?: ?(?::|>|\|)+ ?"
        r"| #)[^.!?]{2,220}$",
        max_words=40,
        where=OUTSIDE | tail(6),
        fires=["Parole chiave: elezioni, Senegal, giustizia", "Tag: Vino, Toscana", "Argomenti trattati: ambiente"],
        stays=[
            "Temi: la città. I candidati avevano quattro ore per scrivere.",
            "Argomenti solidi non ne ha portati nessuno, scrive il giudice.",
        ],
    ),
    cue(
        "tags_heading",
        reason="nav.tags",
        pattern=r"(?:tags?|parole chiave|etichette|argomenti(?: (?:trattati|correlati|di questo articolo))?"
        r"|temi (?:correlati|trattati)|in questo articolo|categorie)",
        takes=15,
        item_words=6,
        max_words=5,
        where=OUTSIDE | tail(10),
        fires=["Parole chiave\nVino\nToscana", "Argomenti correlati\nElezioni", "TAGS\nNato\nCanada"],
        stays=[
            "Le etichette dovranno indicare l'origine del miele da giugno.",
            "In questo articolo, uscito nel 1905, poneva le basi della teoria.",
        ],
    ),
    label(
        "byline_initials",
        part="byline",
        where=head(5),
        whole=True,
        max_words=3,
        pattern=r"di (?-i:\p{Lu}{2}|\p{Lu}\. ?\p{Lu}\.(?: ?\p{Lu}\.)?)",
        fires=["di CC", "di M.R."],
        stays=["Di DJ e di vinili"],
    ),
    label(
        "role_fragment",
        part="bio",
        where=tail(2),
        whole=True,
        max_words=16,
        pattern=r"(?:giornalista|reporter|redattore|redattrice|scrittore|scrittrice|saggista|storic[oa]|professore|professoressa|docente|economista|sociolog[oa]|avvocat[oa]|fotograf[oa]|autore|autrice|blogger)"
        r"(?:(?:, | e )(?:giornalista|reporter|redattore|redattrice|scrittore|scrittrice|saggista|storic[oa]|professore|professoressa|docente|economista|sociolog[oa]|avvocat[oa]|fotograf[oa]|autore|autrice|blogger)(?: (?:di|del|della|a|in|presso) ?[\p{L}'-]+)?){1,3}",
        fires=["Giornalista e scrittrice.", "Storico, docente di filosofia e saggista"],
        stays=["Giornalista e scrittore, ha vissuto a Lima."],
    ),
    drop(
        "contact_us",
        reason="meta.contact",
        where=OUTSIDE | head(4) | tail(8),
        max_words=26,
        pattern=r"^\W{0,3}per (?:scriverci|contattarci|segnalarci|segnalazioni|inviarci|contattare la redazione|scrivere alla redazione|interagire)\b[^.!?\"]{0,90}(?:contattaci|contattateci|scrivi(?:ci)?|scriveteci|clicca|compila|@[\w.-]+|\d{6,})[^\"]{0,40}$|^\W{0,3}(?:hai|avete) (?:una |un |delle )?(?:notizi[ae]|stori[ae]|segnalazion[ei]|foto|video|informazion[ei])\b[^.!?\"]{0,50}\? ?(?:scriv(?:i|ici|eteci)|invia(?:ci|teci)?|manda(?:ci|teci)?|contatta(?:ci|teci)|segnala(?:ci|celo|tecelo|la)?|raccontac\w+)\b[^\",]{0,80}$",
        fires=["Per scriverci e interagire con la redazione contattaci", "Hai una notizia da segnalarci? Scrivi a redazione@esempio.it"],
        stays=["Avete un video della rapina? chiese l'agente.", "Avete notizie del ragazzo? Chiamate i carabinieri, dice il padre.", "Per contattarci ha usato un telefono rubato."],
    ),
    label(
        "byline_capitals",
        part="byline",
        where=head(6),
        max_words=6,
        pattern=r"^(?-i:di) (?-i:\p{Lu}{2,}(?:[' -]\p{Lu}{2,}){1,3})(?: e (?-i:\p{Lu}{2,}(?:[' -]\p{Lu}{2,}){1,3}))?$",
        fires=["di CAROLA MODELLI"],
        stays=["DI NUOVO INSIEME", "di NATO e pace"],
    ),
]  # fmt: skip
