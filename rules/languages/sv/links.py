"""Swedish links: "Läs mer", related lists and their headings."""

from cleaner.rule import cue, drop

RULES = [
    drop(
        "read_also_teaser",
        reason="nav.read_more",
        pattern=r"^[^\w]{0,3}(?:läs (?:också|även|mer|mera|vidare|hela|artikeln|intervjun|recensionen|fler|gärna|alla"
        r"|tidigare|bakgrunden|reportaget|här|allt)"
        r"|se (?:också|även|mer|fler|hela|klippet|videon|bilderna|filmen|listan)|hör (?:också|även)|mer (?:om"
        r"|i ämnet|på ämnet|från|läsning)|missa inte"
        r"|relaterat|följ (?:ämnet|senaste)|lästips|fler nyheter)"
        r"(?: (?:om|på|i|från|hos|av|här|artikel|artiklar|artikeln|mer|också|avsnitt)(?: [^:.!?]{1,40})?)?"
        r" ?(?::|>>|»|-|→|\|) ?(?=\S)(?![^.!?]{0,120}[.!?] .{80})",
        max_words=32,
        fires=[
            "Läs även: Därför stängs bron i sommar",
            "LÄS MER: Tre åtalas för branden",
            "Läs mer om vargjakten: Så många djur får skjutas",
            "Se också: Här rivs skorstenen",
        ],
        stays=[
            "Läs mer, oroa dig mindre",
            "Mer om detta vet vi inte: utredningen är hemlig.",
        ],
    ),
    drop(
        "read_also_capitals",
        reason="nav.read_more",
        pattern=r"^(?-i:(?:LÄS (?:OCKSÅ|ÄVEN|MER|VIDARE|MER OM)|SE (?:OCKSÅ|ÄVEN)|Läs också"
        r"|Läs även))\b[: ]+(?-i:[\p{Lu}\d\"'-])"
        r"(?!.{0,120}[.!?] .{60})",
        max_words=24,
        fires=["LÄS ÄVEN Därför stängs bron i sommar", "Läs också Karin Holm: Skolan behöver arbetsro"],
        stays=["Läs även mellan raderna, manar hon.", "Läs också hans debutroman om du får tag i den."],
    ),
    drop(
        "read_more_about_here",
        reason="nav.read_more",
        pattern=r"(?:läs|se|följ|hör|du kan läsa|du hittar|klicka för att läsa) (?:gärna )?(?:hela|mer|mera|fler|alla"
        r"|vidare|allt|också|även)\b"
        r"(?: (?:om|på|i|från|av|hos|artiklar|artikel|artikeln|nyheter|inslaget|texten|intervjun|storyn|listan"
        r"|rapporten|krönikor)\b(?:[^.!?:,]|\.(?=\p{L})){0,90})?(?: här(?: nedan)?)?"
        r"|(?:här kan du|du kan) läsa (?:mer|hela|fler)\b[^.!?:]{0,60}|(?:klicka|tryck) (?:på länken|här"
        r"|på bilden)\b[^.!?]{0,50}"
        r"|(?:läs|till) (?:hela )?(?:artikeln|intervjun|texten|reportaget|recensionen|originalartikeln)(?: (?:här"
        r"|på|i|hos)(?:[^.!?]|\.(?=\p{L})){0,40})?|fortsätt(?:er)? läs(?:a|ning)\w*(?: (?:här|artikeln|nedan))?"
        r"|artikeln fortsätter (?:efter|under|nedanför) [^.!?]{3,40}|läs vidare(?: här| efter annonsen)?|läs mer",
        whole=True,
        max_words=16,
        fires=[
            "Läs mer om vargjakten här",
            "Läs hela artikeln på kustposten.example",
            "Fortsätt läsa",
            "Här kan du läsa mer om utredningen.",
            "Artikeln fortsätter efter bilden",
        ],
        stays=[
            "Läs mer böcker, uppmanar läraren Karin Holm.",
            "Se alla barn i klassen, är rådet till den nya läraren.",
        ],
    ),
    drop(
        "arrow_more",
        reason="nav.read_more",
        pattern=r"\+? ?(?:visa|se|läs|ladda) (?:fler|mer|alla)(?: (?:artiklar|nyheter|resultat|inlägg|från \S+"
        r"|om \S+))?"
        r"|(?:fler|alla|senaste|andra) (?:artiklar|nyheter|texter|krönikor) (?:om|från|av|skrivna av) (?-i:\p{Lu})[^.!?:]{2,50}"
        r"|till (?:artikeln|startsidan|förstasidan)|nästa artikel|föregående artikel|mer (?:från|i) (?:startsidan"
        r"|förstasidan|(?-i:\p{Lu})\S+)|alla (?:artiklar|nyheter)(?: om [^.!?]{2,40})?",
        whole=True,
        max_words=9,
        fires=["Visa fler", "+ Visa fler artiklar", "Fler artiklar om Uddevalla", "Nästa artikel"],
        stays=["Fler artiklar i avtalet ska omförhandlas.", "Alla nyheter är inte goda nyheter."],
    ),
    cue(
        "related_heading",
        reason="nav.related",
        pattern=r"(?:läs (?:också|även|mer|mer om(?: ämnet| detta| det här)?|vidare)|mer (?:om ämnet|i ämnet|på ämnet"
        r"|om detta|läsning|att läsa|på samma ämne|i samma ämne)"
        r"|relatera(?:t|de)(?: (?:artiklar|innehåll|nyheter|ämnen|inlägg|läsning))?|liknande (?:artiklar|nyheter"
        r"|inlägg)|andra (?:artiklar|läser(?: också| just nu)?|läste också|har läst)"
        r"|fler (?:artiklar|nyheter|artiklar i ämnet)|tidigare (?:artiklar|i serien|avsnitt|publicerat|delar)"
        r"|artiklar i serien|alla delar i serien|lästips|våra lästips"
        r"|(?:detta|det här|något av det här|de här artiklarna|artiklar som)(?: kanske| kan)(?: också| även)? (?:intresserar? dig|är intressanta? för dig|vara av intresse)(?: också)?"
        r"|(?:innehåll|erbjudanden|annonser|nyheter|artiklar) från (?:våra |vår )?(?:samarbets)?partner(?:s|n)?(?: och annonsörer)?|från våra (?:samarbets)?partner(?:s)?|(?:det här|detta|så här) läser andra(?: (?:just nu|nu|också))?"
        r"|(?:fler|andra) (?:artiklar|nyheter|läsvärda artiklar) (?:du kan gilla|för dig|i dag|idag|just nu|som kan intressera dig)|(?:mer|fler artiklar) av (?:samma|den här) (?:författare|skribent|reporter)|(?:utvalt|utvalda artiklar|valt) (?:av|från) redaktionen|allt om (?-i:\p{Ll})\p{L}+ \d{4}"
        r"|du kanske (?:också )?(?:gillar|är intresserad av|vill läsa)(?: också)?|missa inte det här|se (?:också"
        r"|även)|rekommenderad(?:e)?(?: (?:artiklar|läsning|för dig))?|vi rekommenderar"
        r"|redaktionen (?:rekommenderar|tipsar)|relaterat innehåll)",
        takes=8,
        fires=[
            "Läs också\nDärför stängs bron i sommar\nNy färja dröjer till hösten",
            "Relaterade artiklar\nTre åtalas för branden",
            "Mer om ämnet\nVargjakten inställd\nSå många vargar finns det",
        ],
        stays=["Läs mer, oroa dig mindre", "Missa inte tåget, uppmanar SJ sina resenärer."],
    ),
    cue(
        "most_read_heading",
        reason="nav.related",
        pattern=r"(?:(?:dagens |veckans |just nu )?mest (?:läst(?:a)?|delat|delade|kommenterat|kommenterade|sedda|sett"
        r"|lyssnat|populärt)(?: just nu| idag| i dag| senaste dygnet| nyheter| artiklar| av \S+| på \S+)?"
        r"|senaste (?:(?:nytt|nyheter(?:na)?|artiklarna|artiklar)(?: (?:från|om|i|inom) (?-i:\p{Lu})[\p{L}-]+(?: \p{L}+)?)?|från \S+|om \S+)(?: just nu)?|populär(?:t|ast"
        r"|a artiklar)(?: just nu)?|toppnyheter(?:na)?|trendar(?: just nu)?|andra läser just nu"
        r"|(?:det )?snackas det om|dagens (?:nyheter just nu|viktigaste)|fler (?:toppnyheter|nyheter)"
        r"|mer från (?:startsidan|förstasidan|\S+)|nyhetsdygnet|i fokus just nu|veckans populäraste)",
        takes=25,
        fires=[
            "MEST LÄST\n11.14 NYHETER\nSnöovädret fortsätter i norr",
            "Senaste nytt\nBråk på torget\nStoppad buss i Boden",
        ],
        stays=["Mest läst av alla svenska poeter är Karin Boye.", "Senaste nytt från fronten är att ingen rör sig."],
    ),
    cue(
        "topics_heading",
        reason="nav.tags",
        pattern=r"(?:följ )?ämnen(?: i (?:den här )?artikeln| i texten| att följa)?|(?:artikelns )?(?:taggar|nyckelord"
        r"|etiketter)|artikeln handlar om|(?:mer|fler artiklar) om(?: \S+){1,3}"
        r"|personer i artikeln|platser i artikeln|följ (?:dina )?ämnen",
        takes=10,
        item_words=5,
        fires=[
            "Ämnen i artikeln\nUddevalla\nPolisen",
            "Följ ämnen i artikeln\nVargjakt",
            "Taggar\nFotboll\nAllsvenskan",
        ],
        stays=[
            "Ämnen som skog och vatten återkommer i hennes dikter.",
            "Mer om möten och mindre om mejl skulle hon önska, säger hon.",
        ],
    ),
    drop(
        "topics_line",
        reason="nav.tags",
        pattern=r"^(?:ämnen(?: i artikeln)?|taggar|nyckelord|etiketter|kategorier?|taggat|publicerat i|arkiverat under"
        r"|sökord|mer om) ?: ?[^.!?]{2,150}$",
        max_words=25,
        fires=["Ämnen: Polisen, Uddevalla, Försvunna personer", "Taggar: fotboll, allsvenskan", "Mer om: Vargjakten"],
        stays=[
            "Ämnen som dessa är svåra: skam, sorg och skuld.",
            "Kategorin avgjordes i fredags: segern gick till Norge.",
        ],
    ),
    drop(
        "whole_text_here",
        reason="nav.read_more",
        pattern=r"^(?:(?:artikel|text|krönika|debattartikel|intervju|reportage)(?:n|en|et)? (?:från|i|ur) [^.!?]{3,50}\. )?läs (?:hela )?"
        r"(?:artikeln|intervjun|debattartikeln|texten|reportaget|krönikan|inlägget)(?: i sin helhet)? här\.?$",
        max_words=18,
        fires=["Artikel från Norra Posten den 21 mars. Läs artikeln här.", "Läs hela intervjun här"],
        stays=["Artikeln från mars blev läst av många."],
    ),
]
