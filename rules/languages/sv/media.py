"""Swedish captions, credits, players, galleries and advertisement labels."""

from cleaner.rule import drop, label

WHO = (
    r"(?:foto(?:n|graf(?:er)?|grafi|montage)?|bild(?:er|montage|källa|byrå)?|illustration(?:er)?|grafik|karta"
    r"|arkivbild|arkivfoto|pressbild|pressfoto|genrebild|(?:topp|huvud|omslags|förstasides)bild|montage|collage|skärmdump|skärmbild|video|teckning"
    r"|stillbild)"
)
# The rest of a credit: no end of a sentence but after an initial or inside a host name.
TAIL_ = r"(?:[^.!?:]|(?<=\b(?-i:\p{Lu}))\.|\.(?=\p{L})|(?<=\b(?:foto|bild)): ?){2,110}"
OLD = (
    r"(?:arkivbild(?:er)?|arkivfoto|genrebild|pressbild|pressfoto|genrefoto|bilden är (?:ett montage|från"
    r"|en arkivbild|tagen)[^.!?]{0,50}|arkiv)"
)

RULES = [
    label(
        "credit_line",
        part="credit",
        pattern=rf"^(?:text (?:och|&|/|\+) )?{WHO}(?: (?:och|&|/) {WHO})? ?[:|/] ?(?=\S){TAIL_}\.?$"
        rf"|^[(\[]?{WHO} ?: ?[^.!?:]{{2,80}}[)\]]$",
        max_words=16,
        fires=[
            "Foto: LARS HOLMQVIST",
            "Bild: Anna Ek/TT",
            "Illustration: Moa Lind",
            "(Foto: Polisen)",
            "Arkivbild: Privat",
        ],
        stays=[
            "Foto och film var hennes stora intressen redan som barn.",
            "Bilder är allt: utan dem minns ingen vad som hände. Det är fotografens övertygelse.",
        ],
    ),
    label(
        "credit_without_colon",
        part="credit",
        pattern=r"(?:foto|bild|fotograf|illustration"
        r"|bilder)(?: av)? (?-i:\p{Lu}[\p{L}'.-]+(?: \p{Lu}[\p{L}'.-]+){1,3})(?: ?[/,|] ?[\p{L} ./-]{2,40})?"
        r"|(?:foto|(?:topp|huvud|omslags)?bild)(?:er)? ?:? (?:privat|polisen|press(?:bild)?|tt)",
        whole=True,
        max_words=9,
        fires=["Foto Lars Holmqvist", "Fotograf Anna Ek / TT", "Foto: Privat"],
        stays=[
            "Foto Quality Center i Borås har gått i konkurs, uppger tingsrätten.",
            "Bild av Zorn såldes för nio miljoner.",
        ],
    ),
    label(
        "caption_with_credit",
        part="caption",
        pattern=rf"\S(?<!\b(?:ett|en|det|detta|den|denna|årets|hans|hennes|deras|nytt|ny|gammalt|gammal))[ .!?,;()\[\]|/\"'-]{{1,4}}{WHO}(?: (?:och|&|/) {WHO})? ?: ?{TAIL_}\.?[)\]]?\.?$",
        max_words=70,
        fires=[
            "Räddningstjänsten arbetade hela natten. Foto: Lars Holmqvist",
            "Kommunalrådet Eva Lind (S) är besviken. (Foto: Anna Ek/TT)",
            "Så här ska det nya badhuset se ut. Illustration: Arkitektgruppen AB",
            "Polisen på plats i Boden. Arkivbild. Bild: J. Svensson/TT",
        ],
        stays=[
            "På väggen hänger ett foto: Anna Ek som barn.",
            "Hon har två stora intressen utöver jobbet, berättar hon: foto och film.",
            "Juryn prisade årets bild: en flicka som springer över isen. Den togs i mars.",
        ],
    ),
    label(
        "caption_credit_without_colon",
        part="caption",
        pattern=r"\S[.!?)\]\"'] ?[(\[]?(?:foto|fotograf|bild"
        r"|illustration)(?: av)? ?/?(?-i:\p{Lu}[\p{L}'.-]+(?: \p{Lu}[\p{L}'.-]+){0,3})(?: ?[/,"
        r"|] ?[\p{L} ./-]{2,40})?[)\]]?$",
        max_words=60,
        fires=["Bron stängdes på tisdagen. Foto Lars Holmqvist", "Elever på väg till skolan. Foto Anna Ek/TT"],
        stays=[
            "Han driver firman Foto Holmqvist.",
            "Muren föll. Bilder spreds över världen.",
        ],
    ),
    label(
        "caption_file_picture",
        part="caption",
        pattern=rf"\S(?:[.!?,)\]\"'|] ?| (?=[(\[]))[(\[]?{OLD}[)\]]?\.?$|^{OLD}(?: (?:från|på|av) [^.!?]{{2,80}})?\.?$"
        rf"|^(?:arkivbild|genrebild|pressbild) ?[.:-] ?[^.!?]{{3,120}}\.?$",
        max_words=50,
        fires=["Polisen spärrade av området. Arkivbild.", "Genrebild", "En buss på väg mot centrum (arkivbild)"],
        stays=["Han hittade bilden i stadens arkiv.", "Hon lade allt i ett arkiv. Arkivet brann 1902."],
    ),
    label(
        "caption_position",
        part="caption",
        pattern=r"^(?:på bilden|(?:övre|nedre|stora|lilla) bilden|bildtext)(?: (?:till (?:vänster|höger)|ovan"
        r"|nedan))? ?: ?[^.!?]{3,200}[.!]?$",
        max_words=40,
        fires=["På bilden: Eva Lind och Anna Ek", "Bildtext: Skolan i Boden"],
        stays=["Alla ville stå i mitten: de fick turas om.", "På bildens baksida stod ett namn och ett årtal."],
    ),
    drop(
        "player_controls",
        reason="media.player",
        pattern=r"(?:spela(?: upp)?|pausa|starta|stoppa)(?: (?:video(?:n)?|ljud(?:et)?|klippet|filmen|avsnittet"
        r"|igen))?"
        r"|lyssna(?: på)?(?: (?:artikeln?|artikel|texten|inslaget|uppläsning(?:en)?|avsnittet"
        r"|här))?(?: ?\(?\d+(?:[:.]\d+)? ?(?:min(?:uter)?|sek)?\)?)?"
        r"|hör artikeln(?: uppläst)?|få artikeln uppläst|läs upp(?: artikeln)?|(?:den här )?(?:video|film"
        r"|klipp)(?:n|en|et)? (?:kan inte|gick inte att|är inte) [^.!?]{3,50}|ljud (?:på|av)|sätt på ljud(?:et)?"
        r"|stäng av ljudet|slå på ljud"
        r"|uppspelning(?:en)?(?:shastighet| startar| misslyckades)?[^.!?]{0,30}|spelas (?:nu|upp)|nu spelas"
        r"|direktsändning(?:en)?(?: (?:pågår|är avslutad))?|undertexter|textning|reklam(?:en)? (?:slutar"
        r"|avslutas) om \d+[^.!?]{0,20}|hastighet|videospelare|ljudspelare|javascript (?:är|måste) [^.!?]{3,50}"
        r"|lyssna från tidpunkt|(?:se|visa) (?:grafiken|kartan|tabellen|listan|diagrammet)(?: (?:här|nedan|ovan))+"
        r"|se (?:klippet|videon|filmen|inslaget|intervjun|sändningen|tv-inslaget)(?: (?:här|ovan|nedan"
        r"|i spelaren(?: ovan)?|direkt))*|video(?:n)? (?:ovan|nedan)|starta (?:inslaget|radion)",
        whole=True,
        max_words=12,
        fires=["Spela upp", "Lyssna på artikeln", "Lyssna (4 min)", "Videon kan inte spelas upp", "Se klippet ovan"],
        stays=["Lyssna på artisten innan du dömer, vädjar skivbolaget.", "Video och ljud användes som bevis i rätten."],
    ),
    drop(
        "synthetic_voice",
        reason="media.player",
        pattern=r"^(?:ljuduppspelningen|uppläsningen|ljudet|rösten|artikeln|texten)\b[^.!?]{0,30}(?:är|har|läses|lästs"
        r"|blivit)[^.!?]{0,30}(?:ai-genererad|ai-genererat|syntetisk|uppläst av en|talsyntes|ai-röst|maskinläst"
        r"|automatiskt uppläst)",
        max_words=40,
        fires=["Ljuduppspelningen är AI-genererad. Felaktigheter kan förekomma.", "Artikeln läses upp av en AI-röst."],
        stays=[
            "Rösten i filmen var AI-genererad, konstaterar domstolen, som fäller mannen.",
            "Texten är skriven av en människa.",
        ],
    ),
    drop(
        "video_teaser",
        reason="media.player",
        pattern=r"^(?:video|tv|se tv|se video|klipp|film|direkt|live|se direkt|play|just nu i tv|webb-tv"
        r"|videoklipp|ljud"
        r"|radio)(?: ?[:|>] ?| - )(?-i:[\p{Lu}\"'\d])[^\n]{5,140}$",
        max_words=22,
        fires=["TV: Här spränger polisen väskan", "Video: Så gick räddningen till"],
        stays=["Live från Kiev - en by i Skåne med tolv hus - sändes festen i våras.", "Live är bäst, tycker hon."],
    ),
    drop(
        "gallery_controls",
        reason="media.gallery",
        pattern=r"(?:öppna |visa )?(?:bild(?:en)? )?i? ?helskärm(?:släge)?|(?:öppna|visa|förstora|se|stäng"
        r"|klicka för att förstora|tryck för att förstora|zooma)(?: (?:alla|fler|hela|större))?(?: (?:bild(?:en|er"
        r"|erna)?|bildspel(?:et)?|bildtext(?:en)?|galleri(?:et)?|kartan|grafiken))(?: (?:i helskärm"
        r"|i större format|i stor storlek|\(\d+\)))?"
        r"|klicka på bilden för [^.!?]{3,40}|bildspel|bildgalleri|(?:bild|foto) \d+ (?:av|/) ?\d+|\d+ (?:av"
        r"|/) \d+ bilder|\d+ bilder|nästa(?: bild)?|föregående(?: bild)?|svep för [^.!?]{3,30}|(?:dölj"
        r"|visa) (?:bildtext|faktaruta)|expandera(?: bild)?"
        r"|visa grafik|se fler bilder(?: (?:här|i bildspelet))?|scrolla för [^.!?]{3,30}",
        whole=True,
        max_words=9,
        fires=["Öppna bild i helskärm", "helskärm", "Bild 1 av 5", "Förstora bilden", "Se fler bilder"],
        stays=["Nästa bild visade en tom stol.", "Förstora bilden av dig själv, uppmanar coachen."],
    ),
    drop(
        "ad_label",
        reason="ad.label",
        pattern=r"annons(?:er|ör|en)?|reklam|sponsra[td](?: innehåll)?|annons(?:er)? från \S+(?: \S+)?|annonsinnehåll"
        r"|betalt innehåll|betalt samarbete|(?:artikeln|texten|läsningen) fortsätter (?:efter|under"
        r"|nedanför) annonsen|annonsen (?:börjar|slutar) här|(?:dölj|stäng|slipp|ta bort"
        r"|rapportera) (?:annons(?:en|er)?|reklam(?:en)?)"
        r"|fortsätt(?:er)? efter annonsen|(?:här|slut på) annons|annonsplats|annons[- ]?:? annons|native-annons"
        r"|om annonsen|scrolla för att (?:läsa|fortsätta)[^.!?]{0,20}|extern annons|erbjudande från \S+",
        whole=True,
        max_words=8,
        fires=["Annons", "ANNONS:", "Artikeln fortsätter efter annonsen", "Reklam", "Annons från Elhuset"],
        stays=["Reklam är inte gratis.", "Annonser i gratistidningar blir ovanligare, enligt branschen."],
    ),
    label(
        "caption_with_glued_credit",
        part="caption",
        pattern=r"(?<=[\p{Ll}.!?)\"])(?-i:Foto|Bild|FOTO|BILD|Fotograf): ?(?-i:[\p{Lu}\d@])[^.!?:;]{2,60}$",
        min_words=4,
        max_words=60,
        fires=["Långa köer på vägenFoto: Anna Exempel", "Bron på kvällen.Bild: Anna Exempel/TT"],
        stays=["På bordet låg en bok och ett foto."],
    ),
    drop(
        "clip_pointer",
        reason="media.player",
        max_words=10,
        whole=True,
        pattern=r"(?:lyssna på|hör|se|titta på) (?:hela )?(?:inslaget|intervjun|programmet|reportaget|klippet|sändningen|avsnittet)(?: (?:här|i klippet|i spelaren|ovan|nedan))?|annons ?- ?artikeln fortsätter (?:nedan|under)",
        fires=["Lyssna på inslaget här", "Se hela intervjun i klippet", "Annons - artikeln fortsätter nedan"],
        stays=["Se hela programmet för festivalen på torget."],
    ),
]
