"""Norwegian captions, credits, players, galleries and advertisement labels."""

from cleaner.rule import drop, label

WHO = (
    r"(?:foto(?:s|graf(?:er)?|grafi|montasje|kreditt)?|bilde(?:r)?|bilete|illustrasjon(?:er)?"
    r"|illustrasjonsfoto|illustrasjonsbilde|grafikk|kart|arkivfoto|arkivbilde|arkiv|pressefoto|pressebilde"
    r"|montasje|collage|skjermdump|skjermbilde|video|tegning|teikning|stillbilde)"
)
# The rest of a credit: no end of a sentence but after an initial or inside a host name.
TAIL_ = r"(?:[^.!?:]|(?<=\b(?-i:\p{Lu}))\.|\.(?=\p{L})|(?<=\b(?:foto|bilde)): ?){2,110}"
OLD = r"(?:arkivfoto|arkivbilde|illustrasjonsfoto|illustrasjonsbilde|pressefoto|arkiv)"

RULES = [
    label(
        "credit_line",
        part="credit",
        pattern=rf"^(?:tekst (?:og|&|/|\+) )?{WHO}(?: (?:og|&|/) {WHO})? ?[:|/] ?(?=\S){TAIL_}\.?$"
        rf"|^[(\[]?{WHO} ?: ?[^.!?:]{{2,80}}[)\]]$",
        max_words=16,
        fires=[
            "Foto: LARS HOLMEN",
            "Arkivfoto: Anna Ek/NTB",
            "Illustrasjon: Mette Lind",
            "(Foto: Politiet)",
            "Skjermdump: Facebook",
        ],
        stays=[
            "Foto og film var hennes store interesser allerede som barn.",
            "Bilder er alt: uten dem husker ingen hva som skjedde. Det er fotografens tro.",
        ],
    ),
    label(
        "credit_without_colon",
        part="credit",
        pattern=r"(?:foto|fotograf|illustrasjon|arkivfoto)(?: av)? (?-i:\p{Lu}[\p{L}'.-]+(?: "
        r"\p{Lu}[\p{L}'.-]+){1,3})(?: "
        r"?[/,|] ?[\p{L} ./-]{2,40})?|(?:foto|bilde)r? ?:? (?:privat|politiet|ntb|presse|arkiv)|pressefoto",
        whole=True,
        max_words=9,
        fires=["Foto Lars Holmen", "Fotograf Anna Ek / NTB", "Foto: Privat"],
        stays=[
            "Foto Knutsen Senter i Drammen er slått konkurs, opplyser tingretten.",
            "Foto av Munch ble solgt for ni millioner.",
        ],
    ),
    label(
        "caption_with_credit",
        part="caption",
        pattern=rf"\S[ .!?,;()\[\]|/\"'-]{{1,4}}{WHO}(?: (?:og|&|/) {WHO})? ?: ?{TAIL_}\.?[)\]]?\.?$",
        max_words=70,
        fires=[
            "Brannvesenet arbeidet hele natten. Foto: Lars Holmen",
            "SKUFFET: Ordfører Eva Lind (Ap). (Foto: Anna Ek/NTB)",
            "Slik skal den nye svømmehallen se ut. Illustrasjon: Arkitektkontoret AS",
            "Politiet på stedet i Bodø. Arkivfoto: J. Svendsen",
        ],
        stays=[
            "Hun har to store interesser utenom jobben, forteller hun: foto og film.",
            "Juryen hyllet årets bilde: en jente som løper over isen. Det ble tatt i mars.",
        ],
    ),
    label(
        "caption_credit_without_colon",
        part="caption",
        pattern=r"\S[.!?)\]\"'] ?[(\[]?(?:foto|fotograf|illustrasjon"
        r"|arkivfoto)(?: av)? ?/?(?-i:\p{Lu}[\p{L}'.-]+(?: \p{Lu}[\p{L}'.-]+){0,3})(?: ?[/,"
        r"|] ?[\p{L} ./-]{2,40})?[)\]]?$",
        max_words=60,
        fires=["Brua ble stengt tirsdag. Foto Lars Holmen", "Elever på vei til skolen. Foto Anna Ek/NTB"],
        stays=["Han driver firmaet Foto Holmen.", "Muren falt. Fotografer kom fra hele verden."],
    ),
    label(
        "caption_file_picture",
        part="caption",
        pattern=rf"\S(?:[.!?,)\]\"'|] ?| (?=[(\[]))[(\[]?{OLD}[)\]]?\.?$|^(?:arkivfoto|arkivbilde|illustrasjonsfoto"
        rf"|illustrasjonsbilde|pressefoto)(?: (?:fra|frå|av|på) [^.!?]{{2,80}}| ?[.:-] ?[^.!?]{{3,120}})?\.?$",
        max_words=50,
        fires=[
            "Politiet sperret av området. Arkivfoto.",
            "Illustrasjonsfoto",
            "En buss på vei mot sentrum (arkivfoto)",
        ],
        stays=["Han fant bildet i byens arkiv.", "Hun la alt i et arkiv. Arkivet brant i 1902."],
    ),
    label(
        "caption_position",
        part="caption",
        pattern=r"^(?:på (?:bildet|biletet)|(?:øverste|nederste) bilde|bildetekst"
        r"|biletetekst)(?: (?:til (?:venstre|høyre)"
        r"|ovenfor|under))? ?: ?[^.!?]{3,200}[.!]?$",
        max_words=40,
        fires=["På bildet: Eva Lind og Anna Ek", "Bildetekst: Skolen i Bodø"],
        stays=["Alle ville stå i midten: de måtte bytte på.", "På baksiden av bildet sto et navn og et årstall."],
    ),
    drop(
        "player_controls",
        reason="media.player",
        pattern=r"(?:spill av|pause|start|stopp)(?: (?:video(?:en)?|lyd(?:en)?|klippet|episoden|igjen|saken))+"
        r"|spill av"
        r"|(?:lytt(?: til)?|hør|høyr)(?: (?:artikkelen|saken|saka|teksten|opplesning(?:en)?|episoden"
        r"|her))+(?: ?\(?\d+(?:[:.]\d+)? ?(?:min(?:utter)?\.?|sek)?\)?)?|lytt ?\(?\d+ ?min\.?\)?|få (?:artikkelen"
        r"|saken) lest opp|(?:denne )?(?:video(?:en)?|klippet|avspilleren) (?:kan ikke|kunne ikke"
        r"|er ikke) [^.!?]{3,50}"
        r"|lyd (?:på|av)|(?:slå|skru) (?:på|av) lyd(?:en)?|spilles (?:nå|av)|avspilling(?:shastighet"
        r"| starter)?[^.!?]{0,30}|undertekster|hastighet|videospiller|lydspiller|javascript (?:er|må) [^.!?]{3,50}"
        r"|(?:se|sjå) (?:grafikken|kartet|tabellen|listen|lista|diagrammet|bildene)(?: (?:her|under|nedenfor"
        r"|over))+|reklamen slutter om \d+[^.!?]{0,20}|(?:se|sjå) (?:klippet|videoen|innslaget|intervjuet"
        r"|sendingen|tv-innslaget)(?: (?:her|over|under|øverst|ovenfor|nedenfor|direkte|i saken))*"
        r"|video(?:en)? (?:over|under)",
        whole=True,
        max_words=10,
        fires=["Spill av", "Lytt til saken", "Lytt (4 min)", "Videoen kan ikke spilles av", "Se klippet under"],
        stays=["Lytt til artisten før du dømmer, ber plateselskapet.", "Video og lyd ble brukt som bevis i retten."],
    ),
    drop(
        "synthetic_voice",
        reason="media.player",
        pattern=r"^(?:opplesningen|lyden|stemmen|artikkelen|saken|teksten)\b[^.!?]{0,30}(?:er|blir"
        r"|leses)[^.!?]{0,30}(?:ki-generert|ai-generert|syntetisk|kunstig stemme|lest opp av en|opplest av en"
        r"|maskinstemme|automatisk opplest|ki-stemme|ai-stemme)",
        max_words=40,
        fires=["Opplesningen er KI-generert. Feil kan forekomme.", "Saken blir lest opp av en kunstig stemme."],
        stays=[
            "Stemmen i filmen var KI-generert, slår retten fast, og dømmer mannen.",
            "Teksten er skrevet av et menneske.",
        ],
    ),
    drop(
        "video_teaser",
        reason="media.player",
        pattern=r"^(?:video|tv|se tv|se video|sjå video|klipp|direkte|live|se live|se direkte|nett-tv|lyd|grafikk"
        r"|se videoen|se bildene)(?: ?[:|>] ?| - )(?-i:[\p{Lu}\"'\d])[^\n]{5,140}$",
        max_words=22,
        fires=["TV: Her sprenger politiet vesken", "Video: Slik gikk redningen"],
        stays=["Film: en kunstform som Dreyer elsket mer enn teatret.", "Live er best, synes hun."],
    ),
    drop(
        "gallery_controls",
        reason="media.gallery",
        pattern=r"(?:åpne |vis |se |sjå )?(?:bildet? )?i? ?(?:fullskjerm|full skjerm|stor størrelse)|(?:åpne|opne|vis"
        r"|forstørr|utvid|se|sjå|lukk|klikk for å forstørre|trykk for å forstørre|zoom)(?: (?:alle|flere|fleire"
        r"|hele|større))?(?: (?:bilde(?:t|r|ne)?|bilete|bildeserie(?:n)?|bildetekst(?:en)?|galleri(?:et)?|kartet"
        r"|grafikken))(?: (?:i fullskjerm|i stor størrelse|\(\d+\)))?|klikk på bildet for [^.!?]{3,40}|bildeserie"
        r"|bildegalleri|fotoserie"
        r"|(?:bilde|foto) \d+ (?:av|/) ?\d+|\d+ (?:av|/) \d+ bilder|\d+ bilder|neste(?: bilde)?|forrige(?: bilde)?"
        r"|sveip for [^.!?]{3,30}|(?:skjul|vis) (?:bildetekst|faktaboks)|(?:se|sjå) (?:flere"
        r"|fleire) bilder(?: her)?|(?:ekspander|utvid)(?: bilde| faktaboks)",
        whole=True,
        max_words=9,
        fires=["Åpne bildet i fullskjerm", "Fullskjerm", "Bilde 1 av 5", "Forstørr bildet", "Se flere bilder"],
        stays=["Neste bilde viste en tom stol.", "Forstørr bildet av deg selv, er rådet fra treneren."],
    ),
    drop(
        "ad_label",
        reason="ad.label",
        pattern=r"annonse(?:r)?|annonsørinnhold|reklame|sponset(?: innhold| av \S+)?|betalt (?:innhold|samarbeid"
        r"|partnerskap)|kommersielt (?:innhold|samarbeid)|(?:artikkelen|saken|saka|teksten) (?:fortsetter"
        r"|held fram) (?:etter|under|nedenfor) (?:annonsen|annonse|reklamen)|(?:lukk|skjul|fjern) (?:annonse(?:n"
        r"|r)?|reklame)|fortsetter etter annonsen|annonse (?:slutt|start)|rabattkoder?|annonse fra \S+(?: \S+)?"
        r"|annonsebilag|innhold fra annonsør",
        whole=True,
        max_words=8,
        fires=["Annonse", "ANNONSE:", "Artikkelen fortsetter under annonsen", "Annonsørinnhold", "Betalt innhold"],
        stays=["Reklame er ikke gratis.", "Annonser i gratisaviser blir sjeldnere, ifølge bransjen."],
    ),
    drop(
        "text_goes_on_below",
        reason="ad.label",
        whole=True,
        max_words=8,
        pattern=r"(?:teksten|intervjuet|lista|listen|reportasjen) (?:fortsetter|fortset|held fram) (?:etter|under|nedenfor)(?: (?:bildet|bilda|bildene|videoen|grafikken|annonsen|reklamen|kartet|innlegget|faktaboksen))?|se (?:video|videoen|hele intervjuet|opptaket)(?: (?:her|øverst i saken|øvst i saka|under|nedenfor|i toppen av saken))?:?",
        fires=["Teksten fortsetter under bildet", "Se video:", "Se videoen øverst i saken"],
        stays=["Listen fortsetter i det uendelige."],
    ),
]
