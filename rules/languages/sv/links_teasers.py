"""Swedish teasers behind a label, pointers to live coverage, to the next article and to a poll."""

from cleaner.rule import BODY, TAIL, drop

RULES = [
    drop(
        "genre_teaser",
        reason="nav.read_more",
        where=BODY | TAIL,
        min_words=4,
        max_words=17,
        pattern=r"^(?:[>→•+*|] ?)?(?:(?:ledare|ledarkommentar|krönika|kommentar|analys|debatt|insändare|intervju|reportage|recension|bakgrund|fördjupning|opinion|essä|kåseri|granskning|faktakoll|porträtt|gästkrönika|replik|bildspel|bildextra|i bilder|quiz|guide|lista)(?: (?:av|i ämnet))?|tidigare (?:artikel|artiklar|nyhet|publicerat)|ur arkivet)"
        r" ?[:|>] ?(?=['\"]?(?-i:\p{Lu}|\d))(?!.{3,200}(?:[^.]\.|, (?:säger|skriver|menar|enligt))[\"']?$)\S.{10,150}$",
        fires=[
            "Ledare: Staten sviker kommunerna igen",
            "I bilder: Så växte bron fram",
            "Tidigare artikel: Sprickor hittade i taket",
        ],
        stays=[
            "Bakgrund: Kommunen stängde skolan 2019.",
            "Analys: det blir dyrt",
            "Kommentar: Så kan vi inte ha det, säger Lund.",
        ],
        note="A label with a full sentence after it is the article's own.",
    ),
    drop(
        "follow_live",
        reason="nav.read_more",
        where=BODY | TAIL,
        max_words=16,
        pattern=r"^[^\p{L}\d]{0,4}följ (?:här )?(?:utvecklingen|nyhetsläget|rapporteringen|händelserna|händelseutvecklingen|det senaste|matchen|debatten|nyheterna|läget)\b(?![^.!?]*, (?:säger|skriver|uppmanar))[^.!?]{0,70}\b(?:här|direktrapport\p{L}*|liverapport\p{L}*|live|minut för minut|direktstudio\p{L}*|livestudio\p{L}*|nyhetsstudio\p{L}*|i vår \p{L}+|på vår \p{L}+|på \p{L}+\.se)\W*$",
        fires=["Följ utvecklingen i vår direktrapport", "Följ matchen minut för minut"],
        stays=["Följ utvecklingen noga, råder läkaren.", "Följ debatten här hemma, sade han."],
    ),
    drop(
        "next_article",
        reason="nav.page",
        where=TAIL,
        max_words=20,
        pattern=r"^(?:nästa|föregående) (?:artikel|nyhet|inlägg|text) ?[:>»] ?\S.{3,110}$",
        fires=["Nästa artikel: Färjan går igen"],
        stays=["Nästa artikel handlar om färjan."],
    ),
    drop(
        "poll_question",
        reason="comment.prompt",
        where=BODY | TAIL,
        max_words=18,
        pattern=r"^(?:omröstning|rösta(?: här)?|veckans fråga|dagens fråga) ?: ?(?-i:\p{Lu})[^.!?]{6,100}\?(?: (?:rösta|svara|tyck till)\b[^.!?]{0,40}[.!]?)?$"
        r"|^(?:gör|testa|spela|prova) (?:vårt|vår|dagens|veckans|det stora|stora)(?: \p{L}+)? (?:\p{L}*quiz(?:et)?|\p{L}*test|nyhetsfråga|frågesport|korsord)\b[^.!?]{0,50}[.!]?$",
        fires=["Rösta: Borde bron rivas?", "Gör vårt quiz om broar"],
        stays=["Fråga: Vem betalar? Svar: kommunen.", "Testa vår nya buss, sa de."],
    ),
    drop(
        "ledare_note",
        reason="legal.disclaimer",
        where=BODY | TAIL,
        max_words=40,
        pattern=r"^(?:det här|detta) är en (?:ledartext|ledare|krönika|debattartikel|debattext|insändare|opinionstext|kommenterande text|analys)\b(?:[^.!?\"]{0,60}[.!] ?)?(?:(?:tidningens|\p{L}+(?: \p{L}+)?s) (?:hållning|ledarsida|politiska hållning|politiska linje|ledarredaktion)|skribenten|åsikterna|analysen)\b[^.!?\"]{0,120}[.!]?$",
        fires=["Det här är en ledartext. Tidningens politiska hållning är oberoende liberal."],
        stays=["Det här är en ledare som aldrig bad om makt."],
    ),
]
