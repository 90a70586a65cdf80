"""Italian appeals: gifts, subscriptions, membership."""

from cleaner.rule import drop, hint

_MEDIUM = (
    r"(?:giornale|giornali|giornalismo|giornalist[aie]|redazione|testata|sito|rivista|quotidiano|settimanale"
    r"|mensile|magazine|radio"
    r"|informazione|inchieste|inchiesta|lavoro|progetto|indipendenza|squadra|articoli|notizie|podcast"
    r"|reportage|associazione|impegno)"
)
_PRESS = (
    r"(?:giornalismo|informazione|stampa|editoria)(?: [\p{L}']+){0,3} (?:indipendente|liber[oa]|di qualità"
    r"|d'inchiesta|di inchiesta|locale"
    r"|investigativo|pulita|corretta|serio|seria|senza padroni)"
)
_PRICE = r"(?:\d+(?:[.,]\d+)? ?(?:€|euro|chf|franchi|fr\.|\$)|(?:€|chf|fr\.) ?\d+(?:[.,]\d+)?)"

RULES = [
    drop(
        "support_our_newsroom",
        reason="appeal.donation",
        pattern=r"\b(?:sostieni|sostenete|sostenga|sostenere|sostengo|aiuta|aiutate|aiutare|finanzia|finanziate"
        r"|supporta|supportate|contribuisci a|contribuisci al|contribuite a)(?: anche (?:tu|voi)| subito"
        r"| oggi| ora| economicamente)* "
        rf"(?:(?:il |la |le |i |gli |l'|al |alla )?(?:nostr[oaei]) (?:\p{{L}}+ )?{_MEDIUM}\b|(?:il |la |l'"
        rf"|un |un'|una |al )?{_PRESS}"
        rf".{{0,80}}\b(?:dona\w*|abbon\w+|contribu\w+|con noi|{_PRICE}))",
        max_words=160,
        fires=[
            "Ti è piaciuto? Sostieni il nostro giornale: basta poco.",
            "Sostenete un'informazione libera e indipendente: abbonatevi oggi stesso.",
            "Aiuta anche tu la nostra redazione a restare sul territorio.",
        ],
        stays=[
            "Il governo vuole sostenere l'editoria locale con 40 milioni di euro in due anni.",
            "Ha scelto di aiutare la nostra vicina a portare il fieno al coperto prima del temporale.",
        ],
    ),
    drop(
        "help_us_keep_reporting",
        reason="appeal.donation",
        pattern=r"\b(?:aiutaci|aiutateci|aiutarci|ci aiuterai|ci aiuti|permettici|consentici|sostienici|sosteneteci"
        r"|dacci una mano)\b(?: (?:anche tu|così|ora|oggi))? (?:a|ad|di|per) (?:[\p{L}']+ ){0,2}"
        r"(?:continuare|proseguire|mantenere|restare|rimanere|tenere|crescere|raccontare|informare|fare"
        r"|produrre|realizzare|difendere|garantire|portare|migliorare|farlo).{0,100}"
        r"\b(?:giornal\w+|inchiest\w+|inform\w+|indipenden\w+|redazione|notizi[ae]|articoli|reportage"
        r"|liber[oi]|tutti|lavoro|testata|sito)\b",
        max_words=160,
        fires=[
            "Aiutaci a restare indipendenti e a fare inchieste scomode.",
            "Con pochi euro ci aiuti a tenere il giornale aperto a tutti.",
        ],
        stays=[
            "«Aiutateci a tornare a casa», chiedono gli abitanti dell'isola, sfollati da domenica.",
            "Li ha aiutati a continuare il lavoro dopo la chiusura della fabbrica.",
        ],
    ),
    drop(
        "support_named_title",
        reason="appeal.donation",
        pattern=r"^(?:sostieni|sostenete|aiuta"
        r"|aiutaci a sostenere) [^.!?]{2,60}[ .!:,-]{1,3}(?:[^.!?]{0,60} )?(?:abbonati|abbonatevi"
        r"|fai una donazione|con una donazione|dona ora|o dona|diventa soci[oa]|iscriviti|dona il)\b",
        max_words=50,
        fires=[
            "Sostieni Il Faro: abbonati o regala un abbonamento!",
            "Sostieni La Rivista delle Valli con una donazione.",
        ],
        stays=[
            "Sostieni le gambe con un cuscino, consiglia la fisioterapista.",
            "Aiuta gli uccelli d'inverno: bastano semi, acqua e un po' di pazienza.",
        ],
    ),
    drop(
        "make_a_gift_to_us",
        reason="appeal.donation",
        pattern=r"\b(?:fai|fate|fare|con|ogni|una|la tua|il tuo|il vostro|la vostra|un|tua"
        r"|tuo)\b (?:una? )?(?:piccol[ao] )?(?:donazion[ei]|contributo|offerta|sostegno|aiuto|supporto"
        rf"|abbonamento)\b.{{0,80}}"
        rf"\b(?:(?:il |la |i |le |al |alla |del |della |a )?nostr[oaei] {_MEDIUM}\b|ci (?:permette|permetti"
        r"|permetterà|aiuta|aiuterà|aiuti|consente|consentirà|sostieni)\b|possiamo (?:continuare|fare|farlo"
        r"|garantire|raccontare|andare avanti)|potremo (?:continuare|fare))",
        max_words=160,
        fires=[
            "Con una donazione ci permetti di pagare i corrispondenti.",
            "Grazie al tuo contributo possiamo continuare a lavorare senza padroni.",
            "Ogni contributo ci aiuta a raccontare quello che gli altri tacciono.",
        ],
        stays=[
            "Una donazione di organi ha permesso di salvare tre vite all'ospedale di Bergamo.",
            "Il contributo regionale consentirà di aprire due nuovi ambulatori entro l'anno.",
        ],
    ),
    drop(
        "five_per_thousand",
        reason="appeal.donation",
        pattern=r"\b(?:dona|destina|donaci|destinaci|devolvi|scegli di (?:donare|destinare)|donate|destinate"
        r"|regalaci)\b.{0,40}\b(?:5 ?(?:x|per) ?(?:1000|mille)|cinque per mille|2 ?(?:x|per) ?(?:1000|mille)"
        r"|5‰).{0,80}\b(?:noi|nostr[oaei]|testata|giornale|rivista|redazione|codice fiscale|c\.f\.|firma)\b"
        r"|\b(?:il tuo|col tuo|con il tuo|del tuo) (?:5 ?(?:x|per) ?(?:1000|mille)"
        r"|cinque per mille)\b.{0,80}\b(?:noi|nostr[oaei]|testata|giornale|rivista|redazione|codice fiscale"
        r"|c\.f\.)\b",
        max_words=120,
        fires=[
            "Destina il tuo 5x1000 alla nostra rivista: non ti costa nulla.",
            "Con il tuo 5 per mille puoi aiutare la redazione: codice fiscale 01234567890.",
        ],
        stays=[
            "Le scelte del cinque per mille sono aumentate del 4 per cento, secondo l'Agenzia delle entrate.",
            "Gli enti ammessi al 5 per mille sono oltre settantamila.",
        ],
    ),
    drop(
        "donation_button",
        reason="appeal.donation",
        pattern=r"(?:fai|fate|effettua) (?:ora |subito )?una (?:piccola )?donazione(?: (?:ora|subito|online|adesso"
        r"|libera|mensile|qui))?|dona (?:ora|adesso|subito|qui|anche tu|il tuo 5x1000|con paypal)"
        r"|donazione (?:libera|singola|mensile|una tantum)|(?:sostienici|sosteneteci"
        r"|sostieni(?: (?:il giornale|la redazione|il progetto|il nostro lavoro))?|aiutaci"
        r"|contribuisci)(?: (?:ora|subito|anche tu|adesso|qui|con una donazione|con paypal))?"
        r"|come (?:sostenerci|aiutarci|donare)",
        whole=True,
        max_words=8,
        fires=["Fai una donazione", "Sostienici!", "Dona ora", "Contribuisci anche tu"],
        stays=[
            "Fai una donazione e poi te ne penti, scherzava il comico napoletano.",
            "Sostieni e pilastri: il restauro della cattedrale durerà tre anni.",
        ],
    ),
    drop(
        "free_thanks_to_readers",
        reason="appeal.donation",
        pattern=r"\b(?:questo articolo|questa inchiesta|questo contenuto|questo reportage|il nostro sito"
        r"|i nostri articoli|questa newsletter|questo podcast|questo giornale|tutti gli articoli)"
        r"(?: [\p{L}']+){0,2} (?:è|sono|resta|restano|rimane)(?: [\p{L}']+){0,3} (?:gratuit[oaie]|gratis"
        r"|liber[oaie]|apert[oaie] a tutti|accessibil[ei]|stat[oa] (?:realizzat|finanziat|possibil)\w+)"
        r".{0,120}\b(?:grazie (?:a (?:te|voi|chi)|ai (?:nostri|lettori|sostenitori|contributi|soci)"
        r"|agli abbonati|alle? donazion\w+|al (?:sostegno|contributo|supporto))|sostieni\w*|abbonati|dona"
        r"|contributo|ha un costo)\b",
        max_words=160,
        fires=[
            "Questo articolo è gratuito grazie al contributo degli abbonati.",
            "Il nostro sito è aperto a tutti, ma l'informazione ha un costo.",
        ],
        stays=[
            "Il museo è gratuito per le scuole grazie a una convenzione con la regione.",
            "Questo contenuto è stato rimosso dalla piattaforma su richiesta della famiglia.",
        ],
    ),
    drop(
        "subscribe_with_offer",
        reason="appeal.subscription",
        pattern=r"(?:^|[.!?:;>)-] ?|, )(?:abbonati|abbonatevi|mi abbono|approfitta dell'offerta|continua a leggere"
        r"|sblocca (?:tutti|l'articolo|questo)"
        r"|(?:approfitta|accedi|prova|attiva|scopri|regala(?:ti)?|sottoscrivi|leggi|passa a|scegli"
        rf"|acquista)\b.{{0,80}}\b(?:(?:nostr[oaei]) (?:articoli|contenuti|offert[ae]|abbonament[oi]|edizione"
        rf"|giornale)|abbonament[oi]|tutti gli articoli|tutti i contenuti|premium))\b.{{0,140}}"
        r"(?:\bsenza (?:vincoli|impegno|limiti|pubblicità)|disdici quando|(?:il|per il) primo (?:mese|anno)"
        r"|i primi (?:\d+|tre|due|sei) mesi"
        rf"|(?:a partire da|da|a|per|solo|soli) {_PRICE}(?: ?(?:al|/|per|a) ?(?:mese|anno|settimana))"
        rf"|{_PRICE} ?(?:/|al|a|per un|l') ?(?:mese|anno|settimana)"
        r"|(?:prova|mese|mesi|periodo|giorni) (?:gratuit[oai]|gratis)|accesso (?:illimitato|completo)"
        r"|(?:tutti|a tutti|tutte) (?:i|gli|le) (?:nostri |nostre )?(?:articoli|contenuti|inchieste|edizioni"
        r"|newsletter|podcast) (?:senza|del|di|riservat|esclusiv|premium|dell))",
        max_words=90,
        fires=[
            "Abbonati a 4,90 euro al mese e leggi tutti i nostri speciali.",
            "Sblocca tutti gli articoli riservati: il primo mese è gratis.",
            "Approfitta dell'offerta di primavera: 12 € all'anno, disdici quando vuoi.",
        ],
        stays=[
            "L'operatore propone un abbonamento senza vincoli a 9,99 euro al mese, meno dei concorrenti.",
            "Gli abbonati ai trasporti potranno chiedere il rimborso a partire da lunedì.",
        ],
    ),
    drop(
        "subscribe_to_us",
        reason="appeal.subscription",
        pattern=r"(?:^|[.!?:;>)-] ?|, )(?:abbonati|abbonatevi|mi abbono|abbonarti|riabbonati)(?: subito| ora"
        r"| anche tu| oggi| online| qui| adesso)* (?:a|al|alla|ai|all'|e"
        rf"|per)\b.{{0,70}}\b(?:(?:nostr[oaei]) (?:{_MEDIUM}|edizione|offert[ae])\b|sostieni|sostenere|ricevi"
        r"|ricevere|leggi|leggere|accedi|accedere|scopri|continuare|sfoglia|consultare|(?:versione|edizione"
        r"|copia) (?:cartacea|digitale|stampata|pdf)|non perdere|aiuta)",
        max_words=70,
        fires=[
            "Abbonati per continuare a leggere e sostenere le nostre inchieste.",
            "Abbonatevi al Messaggero delle Alpi e ricevete a casa la copia cartacea.",
        ],
        stays=[
            "Chi si abbona a due servizi riceve una sola fattura alla fine del mese.",
            "Gli abbonati e i tifosi sono tornati allo stadio per leggere uno striscione di scuse.",
        ],
        note="'abbonati' is also the plural noun: the imperative is taken with a promise after it.",
    ),
    drop(
        "subscription_button",
        reason="appeal.subscription",
        pattern=r"(?:abbonati|abbonatevi|mi abbono|abbonamenti|abbonamento|riabbonati|iscriviti)(?: (?:a partire da"
        r"|da|ora|subito|qui|adesso|online|per (?:leggere|continuare|un anno)|a solo|a soli|gratis"
        r"|al giornale|alla rivista|all'edizione digitale|digitale|premium|anche tu|a)(?: (?:[\d.,€]+"
        r"|\p{L}+)){0,5})?"
        r"|(?:scopri|vedi|guarda|scegli|tutte|vai a(?:lle)?|attiva) (?:tutte )?(?:le |la |l'|il "
        r"|i )?(?:nostre |nostra |tuo |tua )?(?:offert[ae]|promozion[ei]|abbonament[oi]"
        r"|pian[oi])(?: (?:di abbonamento|digitali?|riservat[ae]|per te|dedicate|speciali))?"
        r"|regala (?:un abbonamento|questo articolo)|(?:sei )?già abbonat[oa](?:/[ao])? ?\?(?: (?:accedi"
        r"|entra|effettua il login|clicca qui))?(?: qui)?|non sei (?:ancora )?abbonat[oa] ?\?(?: (?:abbonati"
        r"|scopri)(?: [\p{L}\d€']+){0,4})?|prova gratis(?: (?:per )?[\p{L}\d ]{2,20})?|attiva (?:ora|la prova"
        r"|l'offerta)",
        whole=True,
        max_words=11,
        fires=[
            "Abbonati",
            "Scopri le nostre offerte",
            "Sei già abbonato? Accedi",
            "Regala un abbonamento",
            "Abbonati ora a 1 euro",
        ],
        stays=[
            "Abbonati in rivolta: il club rimborserà le tre partite annullate",
            "Scopri le offerte del mercato prima di firmare, consiglia l'associazione dei consumatori.",
        ],
    ),
    drop(
        "our_offers",
        reason="appeal.subscription",
        pattern=r"^(?:[^.!?]{0,40}[:!?-] ?)?(?:scopri|scoprite|approfitta(?:te)?(?: subito)?|consulta(?:te)?"
        r"|scegli(?:ete)? tra|guarda) (?:del|di|della|delle|tutte )?(?:le |la |l')?(?:nostr[ae]|la nostra"
        r"|le nostre) (?:\p{L}+ )?(?:offert[ae]|promozion[ei]|formule?|abbonamenti)\b(?: [^.!?]{0,90})?[.!]?$",
        max_words=20,
        fires=["Novità: scopri le nostre offerte per le aziende!", "Approfitta della nostra offerta fino al 15 maggio"],
        stays=[
            "Dobbiamo rivedere le nostre offerte di trasporto, ammette il direttore.",
            "Scoprite i vostri diritti prima di firmare, dice l'associazione inquilini.",
        ],
    ),
    drop(
        "quality_press_pitch",
        reason="appeal.subscription",
        pattern=r"^(?:ti (?:piace|è piaciut[oa]|interessa)|vi (?:piace|è piaciut[oa])|se (?:ti|vi|sei|credi|credete"
        r"|apprezzi|leggi|pensi|ritieni|anche tu)|hai (?:apprezzato|letto)|apprezzi|credi|caro|cara|care"
        rf"|cari)\b.{{0,160}}"
        r"\b(?:(?:il |la |un |una |nel |nell'|i |un'|quest[oa] |quello che "
        rf"|ciò che )?(?:nostr[oaei] )?(?:\p{{L}}+ )?{_MEDIUM}|articolo|facciamo|scriviamo"
        rf"|arrivato fin qui)\b.{{0,160}}"
        r"\b(?:abbonati|fai una donazione|sostienici|sostieni|sosteneteci|contribuisci|diventa (?:soci[oa]"
        r"|sostenit\w+|abbonat[oa])|iscriviti|unisciti|dona)\b",
        max_words=110,
        fires=[
            "Ti è piaciuto questo articolo? Sostienici a partire da due euro.",
            "Se credi nel giornalismo di strada, diventa socio della cooperativa.",
        ],
        stays=[
            "Se leggi il giornale a letto, una coppia di inventori ha pensato a te.",
            "Caro direttore, scrivo al suo giornale perché la stazione è ancora senza ascensore.",
        ],
    ),
    drop(
        "become_member_of_us",
        reason="appeal.membership",
        pattern=r"\b(?:diventa|diventate|diventare|entra (?:a far parte|nella|nel)|entrate nella)(?: (?:anche tu|ora"
        r"|subito|della|nella))* (?:un |una |la |il )?(?:nostr[ao] )?(?:soci[oae]|membr[oi]|sostenit(?:ore"
        r"|rice|ori)|amic[oai]|mecenate|comunità|community|parte|lettore|lettrice|club)"
        rf"\b.{{0,80}}\b(?:(?:nostr[oaei]) (?:{_MEDIUM}|comunità|community|club|cooperativa)\b"
        r"|riunioni di redazione|comunità (?:dei|di) (?:lettori|abbonati)|sostieni|sostenerci"
        rf"|vantaggi esclusivi|contenuti esclusivi|partecipa|accedi|(?:con|da|per|bastano) {_PRICE})",
        max_words=90,
        fires=[
            "Diventa socio della nostra cooperativa con 50 franchi.",
            "Entra nella community e partecipa agli incontri con i giornalisti.",
        ],
        stays=[
            "Svezia e Finlandia hanno chiesto di diventare membri della Nato dopo l'invasione dell'Ucraina.",
            "Sognavano di diventare soci del club della città, in seconda divisione.",
        ],
    ),
    drop(
        "free_account_prompt",
        reason="appeal.membership",
        pattern=r"^(?:crea|creare|registrati|registratevi|iscriviti|accedi o registrati|apri)(?: gratuitamente"
        r"| gratis| subito| ora)?(?: (?:un|il tuo) (?:account|profilo))?(?: (?:gratuito|gratuitamente"
        r"|gratis))?(?: (?:su|a) [^.!?]{2,30})?(?: (?:per|e) (?:leggere|leggi|accedere|accedi|continuare"
        r"|continua|scoprire|salvare|ricevere|commentare|sbloccare|proseguire)\b[^.!?]{0,120})[.!]?$",
        max_words=35,
        fires=[
            "Registrati gratis per continuare a leggere questo articolo.",
            "Crea un account gratuito e accedi a tre articoli al mese.",
        ],
        stays=[
            "Registrati i brani in una notte, il gruppo li ha tenuti nel cassetto per dieci anni.",
            "Creare un account basta per scommettere, e i minorenni lo sanno bene.",
        ],
    ),
    hint(
        "thanks_to_you",
        reason="appeal.donation",
        pattern=r"\bgrazie (?:a (?:te|voi|chi ci (?:legge|sostiene))|al (?:tuo|vostro|sostegno dei nostri"
        r"|contributo dei nostri)|ai (?:nostri|tuoi|lettori)|alle vostre|alla tua|alla vostra"
        r"|agli abbonati)\b|\bgrazie (?:di|per) (?:leggerci|averci|il (?:tuo|vostro) (?:sostegno|supporto"
        r"|aiuto))",
        fires=[
            "Grazie a voi esistiamo da vent'anni. Sosteneteci!",
            "Grazie per averci letto: il nostro giornale non ha padroni.",
        ],
        stays=[
            "Grazie a voi sono arrivata fin qui, ha detto la campionessa ai genitori.",
            "Grazie ai nostri volontari il festival ha retto anche quest'anno.",
        ],
    ),
    hint(
        "gift_words",
        reason="appeal.donation",
        pattern=r"\b(?:fai|fate) una (?:piccola )?donazione\b|\b(?:ogni|la tua|la vostra|il tuo"
        r"|il vostro) (?:donazione|contributo|sostegno|abbonamento|aiuto)(?: [\p{L}']+){0,3} (?:conta|è|fa"
        r"|vale|ci|serve)\b|\b(?:sostienici|sosteneteci)\b|\bcon (?:il tuo|il vostro|la tua) (?:contributo"
        r"|sostegno|aiuto|donazione)\b|\bsostieni anche tu\b|\babbonati anche tu\b|\bse puoi, (?:abbonati"
        r"|dona|sostien\w+|contribuisci)",
        fires=[
            "Con il tuo contributo andiamo avanti: abbiamo bisogno di te.",
            "Sostienici: senza il tuo aiuto non ci siamo.",
        ],
        stays=[
            "Fate una donazione alla Croce Rossa invece di mandare vestiti, consiglia il prefetto.",
            "Il tuo contributo è stato decisivo, scrive il presidente alla volontaria.",
        ],
    ),
    hint(
        "need_you",
        reason="appeal.donation",
        pattern=r"\b(?:abbiamo|ha|avremo) (?:più che mai |davvero |ancora )?bisogno (?:di (?:te|voi)|del (?:tuo"
        r"|vostro) (?:aiuto|sostegno|contributo|supporto)|della tua|dei nostri lettori)\b|\bsenza (?:di te"
        r"|di voi|il tuo (?:aiuto|sostegno)|il vostro (?:aiuto|sostegno)|i nostri lettori)\b|\bse (?:puoi"
        r"|potete|vuoi|apprezzi|credi|pensi|ti piace|sei arrivat[oa])\b.{0,60}\b(?:nostr[oaei]|giornalismo"
        r"|informazione|facciamo|articolo|fin qui)\b",
        fires=[
            "Abbiamo bisogno di te: ogni contributo conta.",
            "Ogni contributo conta: abbiamo bisogno del vostro aiuto.",
        ],
        stays=[
            "Il paese ha bisogno di voi, ha detto il presidente alle reclute.",
            "Se potete, restate a casa, chiede la prefettura.",
        ],
    ),
    hint(
        "our_independence",
        reason="appeal.donation",
        pattern=rf"\b(?:il nostro|la nostra|i nostri|le nostre) {_MEDIUM} (?:è|sono|resta|vive|vivono|non ha"
        r"|non riceve|non dipende|dipende|costa|ti interessa|lavorano)\b|\b(?:siamo un (?:giornale|sito"
        r"|quotidiano)|non abbiamo (?:padroni|editori|finanziamenti)|non riceviamo (?:finanziamenti|fondi)"
        r"|viviamo (?:di|grazie|solo))\b|\bnon ha (?:padroni|editori)\b|\bsenza (?:padroni"
        r"|finanziamenti pubblici|pubblicità)(?:,| e| né) (?:senza |né )?(?:padroni|finanziamenti|pubblicità"
        r"|editori)",
        fires=[
            "Il nostro giornale non riceve soldi pubblici. Fai una donazione.",
            "Siamo un sito senza editori. Grazie a chi ci sostiene ogni giorno.",
        ],
        stays=[
            "Il nostro lavoro è raccogliere il sale, racconta l'operaio delle saline.",
            "Il nuovo giornale nascerà senza padroni e senza pubblicità, promettono i fondatori.",
        ],
    ),
    hint(
        "quality_information",
        reason="appeal.subscription",
        pattern=rf"\b{_PRESS}\b|\b(?:l'informazione|informare|fare giornalismo|fare informazione"
        rf"|il giornalismo)\b.{{0,40}}\b(?:ha un (?:costo|prezzo)|costa)\b",
        fires=[
            "Il giornalismo indipendente ha bisogno del tuo aiuto. Se puoi, abbonati.",
            "L'informazione di qualità costa: sostienici.",
        ],
        stays=[
            "Il convegno era dedicato alla stampa libera nei Balcani e ai suoi guai.",
            "L'informazione di qualità ha un costo, ricorda la sociologa nel suo ultimo libro.",
        ],
    ),
    hint(
        "dear_readers",
        reason="appeal.donation",
        pattern=r"^(?:car[oaie]|gentil[ei]) (?:lettor[ei]|lettric[ei]|abbonat[oaie]|amic[oaih]+)\b",
        fires=["Cari lettori, abbiamo bisogno di voi.", "Cara lettrice, fai una donazione entro dicembre."],
        stays=[
            "Cari lettori, così cominciava la lettera mensile che il romanziere spediva agli ammiratori.",
            "Cari amici, ha detto, la festa è finita.",
        ],
    ),
]
