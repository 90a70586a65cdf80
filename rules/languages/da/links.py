"""Danish links: "Læs også", related lists and their headings."""

from cleaner.rule import cue, drop

RULES = [
    drop(
        "read_also_teaser",
        reason="nav.read_more",
        pattern=r"^[^\w]{0,3}(?:læs (?:også|mere|videre|hele|artiklen|interviewet|anmeldelsen|flere|alle|tidligere"
        r"|her|alt"
        r"|reportagen)|se (?:også|mere|flere|hele|klippet|videoen|billederne|listen|grafikken)|hør (?:også|mere)"
        r"|mere (?:om|fra|på emnet)|gå ikke glip af|relateret|følg (?:emnet|seneste)|flere nyheder|læsetips)"
        r"(?: (?:om|på|i|fra|hos|af|her|artikler|artiklen|mere|også|afsnit)(?: [^:.!?]{1,40})?)?"
        r" ?(?::|>>|»|-|→|\|) ?(?=\S)(?![^.!?]{0,120}[.!?] .{80})",
        max_words=32,
        fires=[
            "Læs også: Derfor lukker broen til sommer",
            "LÆS MERE: Tre tiltales for branden",
            "Læs mere om ulvene: Så mange dyr må skydes",
            "Se også: Her vælter skorstenen",
        ],
        stays=["Læs mere, bekymr dig mindre", "Mere end tre ting er sikre: skat, død og regn."],
    ),
    drop(
        "read_also_capitals",
        reason="nav.read_more",
        pattern=r"^(?-i:(?:LÆS (?:OGSÅ|MERE|VIDERE)|SE (?:OGSÅ|MERE)|HØR OGSÅ"
        r"|Læs også))\b[: ]+(?-i:[\p{Lu}\d\"'-])(?!.{0,120}[.!?] .{60})",
        max_words=24,
        fires=["LÆS OGSÅ Derfor lukker broen til sommer", "Læs også Karin Holm: Skolen har brug for ro"],
        stays=[
            "Læs også mellem linjerne, lyder opfordringen fra hende.",
            "Læs også hans debutroman, hvis du kan få fat i den.",
        ],
    ),
    drop(
        "read_more_about_here",
        reason="nav.read_more",
        pattern=r"(?:læs|se|følg|hør|du kan læse|klik for at læse) (?:gerne )?(?:resten|hele|mere|flere|alle"
        r"|videre|alt"
        r"|også|med)\b(?: (?:om|på|i|fra|af|hos|artikler|artiklen|nyheder|indslaget|teksten|interviewet|historien"
        r"|historier|listen|rapporten|klummer|resten)\b(?:[^.!?:,]|\.(?=\p{L})){0,90})?(?: her(?:under)?)?"
        r"|(?:her kan du|du kan) læse (?:mere|hele|flere)\b[^.!?:]{0,60}|(?:klik|tryk) (?:på linket|her"
        r"|på billedet)\b[^.!?]{0,50}|(?:læs|til) (?:hele )?(?:artiklen|interviewet|teksten|reportagen|anmeldelsen"
        r"|originalartiklen)(?: (?:her|på|i|hos)(?:[^.!?]|\.(?=\p{L})){0,40})?"
        r"|(?:fortsæt(?:ter)? (?:med at )?læs(?:e|ning\w*))(?: her)?|artiklen fortsætter (?:efter|under|nedenfor"
        r"|her)[^.!?]{0,40}|læs (?:videre|mere)(?: her| efter annoncen)?",
        whole=True,
        max_words=16,
        fires=[
            "Læs mere om ulvene her",
            "Læs hele artiklen på havnebladet.example",
            "Fortsæt læsning",
            "Her kan du læse mere om undersøgelsen.",
            "Artiklen fortsætter efter billedet",
        ],
        stays=[
            "Læs mere i bøger, lyder rådet fra rektor Karin Holm.",
            "Se alle børn i klassen, er rådet til den nye lærer.",
        ],
    ),
    drop(
        "arrow_more",
        reason="nav.read_more",
        pattern=r"\+? ?(?:vis|se|læs|hent) (?:flere|mere|alle)(?: (?:artikler|nyheder|resultater|indlæg|fra \S+"
        r"|om \S+))?"
        r"|flere (?:artikler|nyheder) (?:om|fra|af) (?-i:\p{Lu})[^.!?:]{2,50}|til (?:artiklen|forsiden)|(?:næste"
        r"|forrige) artikel|mere fra (?:forsiden|\S+)|alle (?:artikler|nyheder)(?: om [^.!?]{2,40})?",
        whole=True,
        max_words=9,
        fires=["Vis flere", "+ Vis flere artikler", "Flere artikler om Aalborg", "Næste artikel"],
        stays=["Flere artikler i aftalen skal genforhandles.", "Alle nyheder er ikke gode nyheder."],
    ),
    cue(
        "related_heading",
        reason="nav.related",
        pattern=r"(?:læs (?:også|mere|mere om(?: emnet| sagen)?|videre)|mere (?:om emnet|om sagen|på emnet"
        r"|om samme emne"
        r"|læsning|i samme (?:emne|serie))|relatere(?:t|de)(?: (?:artikler|indhold|nyheder|emner|indlæg))?"
        r"|lignende (?:artikler|nyheder|indlæg)|andre (?:artikler|læser(?: også| lige nu)?|læste også|har læst)"
        r"|flere (?:artikler|nyheder|artikler om emnet|historier)|tidligere (?:artikler|i serien|afsnit)"
        r"|artikler i serien|alle afsnit i serien|læsetips|måske (?:vil du også|er du også interesseret i"
        r"|kan du også lide)[^.!?]{0,20}|gå ikke glip af(?: dette)?|se også|anbefalet(?: (?:læsning|til dig))?"
        r"|anbefalede (?:artikler|historier)|vi anbefaler|redaktionen anbefaler|udvalgte artikler"
        r"|du vil måske også (?:læse|kunne lide))",
        takes=8,
        fires=[
            "Læs også\nDerfor lukker broen til sommer\nNy færge lader vente på sig",
            "Relaterede artikler\nTre tiltales for branden",
            "Mere om emnet\nUlvejagt aflyst\nSå mange ulve findes der",
        ],
        stays=["Læs mere, bekymr dig mindre", "Gå ikke glip af toget, lyder det fra DSB."],
    ),
    cue(
        "most_read_heading",
        reason="nav.related",
        pattern=r"(?:(?:dagens |ugens |lige nu )?mest (?:læste?|delte?|kommentere[dt]e?|sete|hørte"
        r"|populære)(?: lige nu"
        r"| i dag| det seneste døgn| nyheder| artikler| på \S+| i \S+)?|(?:det )?seneste (?:(?:nyt|nyheder(?:ne)?)(?: (?:om|fra|i) \p{L}+)?"
        r"|artikler(?:ne)?|fra \S+|om \S+)(?: lige nu)?|seneste|populær(?:t|e artikler)(?: lige nu)?"
        r"|topnyheder(?:ne)?|top 5|andre læser lige nu|nyhedsoverblik(?:ket)?|breaking|(?:flere|dagens) topnyheder"
        r"|mere fra (?:forsiden|\S+)|tophistorier(?:ne)?|forsiden lige nu)",
        takes=25,
        fires=[
            "MEST LÆSTE\n11.14 NYHEDER\nSnestormen fortsætter i nord",
            "Seneste nyt\nBråk på torvet\nBus stoppet i Hobro",
        ],
        stays=[
            "Mest læst af alle danske digtere er Tove Ditlevsen.",
            "Seneste nyt fra fronten er, at ingen flytter sig.",
        ],
    ),
    cue(
        "topics_heading",
        reason="nav.tags",
        pattern=r"(?:følg )?emner(?: i (?:denne )?artik(?:el|len)| at følge)?|(?:artiklens )?(?:tags|emneord|nøgleord"
        r"|stikord)|artiklen handler om|(?:mere|flere artikler) om(?: \S+){1,3}|følg (?:dine )?emner(?:ne)?",
        takes=10,
        item_words=5,
        fires=["Emner i artiklen\nAalborg\nPolitiet", "Følg emner\nUlvejagt", "Tags\nFodbold\nSuperligaen"],
        stays=[
            "Emner som skov og vand vender tilbage i hendes digte.",
            "Mere om møder og mindre om mails ønsker hun sig, siger hun.",
        ],
    ),
    drop(
        "topics_line",
        reason="nav.tags",
        pattern=r"^(?:emner(?: i artiklen)?|tags|nøgleord|emneord|stikord|kategorier?|tagget|arkiveret under"
        r"|filed under"
        r"|mere om) ?: ?[^.!?]{2,150}$",
        max_words=25,
        fires=["Emner: Politiet, Aalborg, Eftersøgning", "Tags: fodbold, superligaen", "Mere om: Ulvejagt"],
        stays=[
            "Emner som disse er svære: skam, sorg og skyld.",
            "Kategorien blev afgjort fredag: sejren gik til Norge.",
        ],
    ),
]
