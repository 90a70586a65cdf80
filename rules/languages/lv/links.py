"""Latvian links to other articles and their headings."""

from cleaner.rule import TAIL, cue, drop

RULES = [
    drop(
        "read_on_button",
        reason="nav.read_more",
        whole=True,
        max_words=7,
        pattern=r"(?:las(?:ī|i|iet)t? (?:vairāk|tālāk|visu rakstu|visu|pilnu rakstu)(?: šeit)?|vairāk (?:lasi|lasiet) šeit|rādīt (?:vairāk|visus|visas)|skatīt (?:vairāk|visus|visas)|ielādēt vairāk|vairāk (?:rakstu|ziņu|par tēmu)|visas ziņas|visi raksti|uzzināt vairāk|uzzini vairāk)(?:…|\.\.\.)?",
        fires=["Lasīt vairāk", "Lasi tālāk", "Skatīt visus"],
        stays=["Lasīt vairāk grāmatu"],
    ),
    drop(
        "read_also_teaser",
        reason="nav.read_more",
        max_words=32,
        pattern=r"^\W{0,3}(?:las(?:i|iet) (?:arī|vēl|vairāk)|lasīt (?:arī|vairāk)|saistīt(?:ie|ais|ās|ā) (?:raksti|raksts|ziņas|ziņa)|skat(?:ies|ieties) arī|par šo tēmu|jau (?:ziņots|rakstījām)|klaus(?:ies|ieties) arī)(?: par [^.:!?]{1,40})? ?[:>»|] ?\S",
        fires=["Lasi arī: Tilts vasarā būs slēgts", "LASIET VĒL: Trīs apsūdzēti par ugunsgrēku"],
        stays=["Lasi arī starp rindām, viņš saka."],
    ),
    cue(
        "related_heading",
        reason="nav.related",
        max_words=8,
        takes=25,
        pattern=r"(?:saistīt(?:ie|ās|ais) (?:raksti|ziņas|temati|saturs|ieraksti|tēmas)|las(?:i|iet) (?:arī|vēl)|lasi vairāk par tēmu|lasīt arī|vairāk par (?:šo )?tēmu|par (?:šo )?tēmu|līdzīgi raksti|līdzīgas ziņas|iesakām(?: (?:lasīt|izlasīt))?|tev varētu (?:interesēt|patikt)|jūs varētu interesēt|iespējams,? (?:jūs|tevi) (?:interesēs|ieinteresēs)|citi (?:raksti|lasa)|redakcija iesaka|nepalaid garām)",
        fires=[
            "Saistītie raksti\nTilts vasarā būs slēgts\nJaunais prāmis kavējas",
            "Redakcija iesaka\nTrīs apsūdzēti par ugunsgrēku",
        ],
        stays=["Citi raksti par šo karu tika sadedzināti."],
    ),
    cue(
        "most_read_heading",
        reason="nav.related",
        max_words=7,
        takes=20,
        pattern=r"(?:(?:dienas |nedēļas |šodien )?(?:lasītākie|lasītākais|lasītākās|populārākie|populārākais|populārākās|visvairāk lasītie|komentētākie|skatītākie)(?: raksti| ziņas| šodien| nedēļā)?|(?:jaunākie|jaunākās|jaunākais|svarīgākās|aktuālākās)(?: raksti| ziņas| šodien)?|populāri|aktuāli|ziņu lenta|dienas ziņas)",
        fires=[
            "Lasītākie raksti\nZiemeļos plosās sniegputenis\nAutobusi apstājas",
            "Jaunākās ziņas\nNemieri laukumā\nKuģis uzskrien uz sēkļa",
        ],
        stays=["Jaunākās ziņas no frontes iepriecina."],
    ),
    cue(
        "tags_heading",
        reason="nav.tags",
        where=TAIL,
        max_words=6,
        item_words=5,
        takes=20,
        pattern=r"(?:birkas|tēmas|atslēgvārdi|tagi)",
        fires=["Birkas\nOsta\nPrāmis"],
        stays=["Tēmas sarunai"],
    ),
]
