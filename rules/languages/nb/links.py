"""Norwegian links: "Les også", related lists and their headings."""

from cleaner.rule import cue, drop

RULES = [
    drop(
        "read_also_teaser",
        reason="nav.read_more",
        pattern=r"^[^\w]{0,3}(?:les (?:også|òg|mer|meir|videre|vidare|hele|heile|saken|artikkelen|intervjuet"
        r"|anmeldelsen"
        r"|flere|fleire|alle|tidligere|her|alt|reportasjen|bakgrunn)|(?:se|sjå) (?:også|òg|mer|flere|hele|klippet"
        r"|videoen|bildene|listen|grafikken)|hør (?:også|mer)|(?:mer|meir) (?:om|fra|frå|om saken)"
        r"|ikke gå glipp av|relatert|følg (?:saken|emnet|siste)|flere (?:nyheter|saker)|lesetips)"
        r"(?: (?:om|på|i|fra|hos|av|her|saker|artikler|artikkelen|mer|også|episode)(?: [^:.!?]{1,40})?)?"
        r" ?(?::|>>|»|-|→|\|) ?(?=\S)(?![^.!?]{0,120}[.!?] .{80})",
        max_words=32,
        fires=[
            "Les også: Derfor stenger brua i sommer",
            "LES MER: Tre tiltalt for brannen",
            "Les mer om ulvene: Så mange dyr kan skytes",
            "Sjå også: Her fell skorsteinen",
        ],
        stays=["Les mer, uro deg mindre", "Mer enn tre ting er sikre: skatt, død og regn."],
    ),
    drop(
        "read_also_capitals",
        reason="nav.read_more",
        pattern=r"^(?-i:(?:LES (?:OGSÅ|MER|MEIR|VIDERE)|SE (?:OGSÅ|MER)|SJÅ OGSÅ|HØR OGSÅ|Les også"
        r"|Les òg))\b[: ]+(?-i:[\p{Lu}\d\"'-])(?!.{0,120}[.!?] .{60})",
        max_words=24,
        fires=["LES OGSÅ Derfor stenger brua i sommer", "Les også Karin Holm: Skolen trenger ro"],
        stays=[
            "Les også mellom linjene, er oppfordringen fra henne.",
            "Les også debutromanen hans hvis du får tak i den.",
        ],
    ),
    drop(
        "read_more_about_here",
        reason="nav.read_more",
        pattern=r"(?:les|se|sjå|følg|hør|du kan lese|klikk for å lese) (?:gjerne )?(?:hele|heile|mer|meir|flere|fleire"
        r"|alle|videre|vidare|alt|også)\b(?: (?:om|på|i|fra|frå|av|hos|saker|saken|artikler|artikkelen|nyheter"
        r"|innslaget|teksten|intervjuet|historien|historier|listen|rapporten|kommentarer)\b(?:[^.!?:,]"
        r"|\.(?=\p{L})){0,90})?(?: her(?: under)?)?"
        r"|(?:her kan du|du kan) lese (?:mer|meir|hele|flere)\b[^.!?:]{0,60}|(?:klikk|trykk) (?:på lenken|på lenka"
        r"|her|på bildet)\b[^.!?]{0,50}|(?:les|til) (?:hele |heile )?(?:artikkelen|saken|intervjuet|teksten"
        r"|reportasjen|anmeldelsen|originalartikkelen)(?: (?:her|på|i|hos)(?:[^.!?]|\.(?=\p{L})){0,40})?"
        r"|fortsett (?:å lese|lesingen|å lese saken)(?: her)?|(?:artikkelen|saken|artikkelen|saka) (?:fortsetter"
        r"|held fram|fortset) (?:etter|under|nedenfor)[^.!?]{0,40}|les (?:videre|vidare|mer|meir)(?: her"
        r"| etter annonsen)?",
        whole=True,
        max_words=16,
        fires=[
            "Les mer om ulvene her",
            "Les hele saken på fjellposten.example",
            "Fortsett å lese",
            "Her kan du lese mer om undersøkelsen.",
            "Saken fortsetter under bildet",
        ],
        stays=[
            "Les mer i bøker, er rådet fra rektor Karin Holm.",
            "Se alle barn i klassen, er rådet til den nye læreren.",
        ],
    ),
    drop(
        "arrow_more",
        reason="nav.read_more",
        pattern=r"\+? ?(?:vis|se|sjå|les|last(?: inn)?|hent) (?:flere|fleire|mer|meir|alle)(?: (?:artikler|nyheter"
        r"|saker"
        r"|resultater|innlegg|fra \S+|om \S+))?|flere (?:artikler|nyheter|saker) (?:om|fra"
        r"|av) (?-i:\p{Lu})[^.!?:]{2,50}|til (?:artikkelen|saken|forsiden|framsida)|(?:neste|forrige) (?:artikkel"
        r"|sak)|mer fra (?:forsiden|\S+)|alle (?:artikler|nyheter|saker)(?: om [^.!?]{2,40})?",
        whole=True,
        max_words=9,
        fires=["Vis flere", "+ Vis flere saker", "Flere saker om Ålesund", "Neste artikkel"],
        stays=["Flere artikler i avtalen skal reforhandles.", "Alle nyheter er ikke gode nyheter."],
    ),
    cue(
        "related_heading",
        reason="nav.related",
        pattern=r"(?:les (?:også|òg|mer|meir|mer om(?: emnet| saken| temaet)?|videre|vidare)|(?:mer"
        r"|meir) (?:om (?:emnet"
        r"|saken|temaet|saka)|på samme tema|lesestoff|å lese|i samme (?:emne|serie))|relater(?:t"
        r"|te)(?: (?:artikler|innhold|nyheter|saker|emner|innlegg))?|lignende (?:artikler|saker|innlegg)"
        r"|andre (?:artikler|saker|leser(?: (?:også|nå|dette|denne|akkurat|saken)){0,3}|leste også)"
        r"|(?:flere|fleire) (?:artikler|saker|nyheter|historier|artikler om emnet)|tidligere (?:artikler|saker"
        r"|i serien|episoder)|(?:artikler|saker) i serien|alle saker i serien|lesetips|kanskje (?:liker du også"
        r"|er du også interessert i|vil du også)[^.!?]{0,20}|du (?:vil|vil kanskje) også like"
        r"|ikke gå glipp av(?: dette)?|(?:se|sjå) også|anbefalt(?: (?:lesing|for deg|saker))?"
        r"|anbefalte (?:artikler|saker)|vi anbefaler|redaksjonen anbefaler|utvalgte saker)",
        takes=8,
        fires=[
            "Les også\nDerfor stenger brua i sommer\nNy ferje lar vente på seg",
            "Relaterte saker\nTre tiltalt for brannen",
            "Mer om saken\nUlvejakt avlyst\nSå mange ulver finnes",
        ],
        stays=["Les mer, uro deg mindre", "Ikke gå glipp av toget, er beskjeden fra Vy."],
    ),
    cue(
        "most_read_heading",
        reason="nav.related",
        pattern=r"(?:(?:dagens |ukens |akkurat nå )?mest (?:lest(?:e)?|lese|delt(?:e)?|kommentert(?:e)?|sett(?:e)?"
        r"|hørt"
        r"|populære?)(?: nå| i dag| siste døgn| nyheter| saker| artikler| på \S+| i \S+)?|(?:det )?siste (?:(?:nytt|nyheter)(?: (?:om|fra|i|innen) \p{L}+)?"
        r"|nyhetene|saker|artikler|fra \S+|om \S+)(?: nå)?|siste saker|populær(?:t|e saker"
        r"|e artikler)(?: nå)?|toppsaker|andre leser nå|nyhetsdøgnet|(?:flere|dagens) toppsaker"
        r"|mer fra (?:forsiden|\S+)|nyeste saker|direktestudio)",
        takes=25,
        fires=[
            "MEST LEST\n11.14 NYHETER\nSnøstormen fortsetter i nord",
            "Siste nytt\nBråk på torget\nBuss stanset i Bodø",
        ],
        stays=["Mest lest av alle norske diktere er Olav H. Hauge.", "Siste nytt fra fronten er at ingen flytter seg."],
    ),
    cue(
        "topics_heading",
        reason="nav.tags",
        pattern=r"(?:følg )?(?:emner|tema(?:er)?|emne)(?: i (?:denne )?(?:artikkelen|saken)| å følge)?"
        r"|(?:artikkelens )?(?:tagger|emneord|nøkkelord|stikkord|emneknagger)|(?:artikkelen|saken) handler om"
        r"|(?:mer|meir|flere (?:saker|artikler)) om(?: \S+){1,3}|følg (?:dine )?(?:emner|tema)",
        takes=10,
        item_words=5,
        fires=["Emner i saken\nÅlesund\nPolitiet", "Følg emner\nUlvejakt", "Emneknagger\nFotball\nEliteserien"],
        stays=[
            "Emner som skog og vann går igjen i diktene hennes.",
            "Mer om møter og mindre om e-post ønsker hun seg, sier hun.",
        ],
    ),
    drop(
        "topics_line",
        reason="nav.tags",
        pattern=r"^(?:emner(?: i (?:saken|artikkelen))?|tagger|nøkkelord|emneord|stikkord|emneknagger|kategorier?"
        r"|tagget"
        r"|arkivert under|(?:mer|meir) om) ?: ?[^.!?]{2,150}$",
        max_words=25,
        fires=["Emner: Politiet, Ålesund, Leteaksjon", "Stikkord: fotball, eliteserien", "Mer om: Friidrett"],
        stays=[
            "Emner som disse er vanskelige: skam, sorg og skyld.",
            "Kategorien ble avgjort fredag: seieren gikk til Sverige.",
        ],
    ),
]
