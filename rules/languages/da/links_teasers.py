"""Danish teasers behind a label, pointers to live coverage, to the next article and to a poll."""

from cleaner.rule import BODY, TAIL, drop

RULES = [
    drop(
        "genre_teaser",
        reason="nav.read_more",
        where=BODY | TAIL,
        min_words=4,
        max_words=17,
        pattern=r"^(?:[>→•+*|] ?)?(?:(?:leder|klumme|kommentar|analyse|debat|debatindlæg|læserbrev|interview|reportage|anmeldelse|baggrund|opinion|essay|kronik|faktatjek|portræt|replik|billedserie|i billeder|billeder|quiz|guide|overblik)|tidligere (?:artikel|artikler|historie|nyhed)|fra arkivet)"
        r" ?[:|>] ?(?=['\"]?(?-i:\p{Lu}|\d))(?!.{3,200}(?:[^.]\.|, (?:siger|skriver|mener|ifølge))[\"']?$)\S.{10,150}$",
        fires=[
            "Leder: Staten svigter kommunerne igen",
            "Baggrund: Derfor smuldrer betonen i broen",
            "I billeder: Sådan blev broen bygget",
        ],
        stays=[
            "Baggrund: Kommunen lukkede skolen i 2019.",
            "Analyse: det bliver dyrt",
            "Kommentar: Sådan kan vi ikke have det, siger Lund.",
        ],
        note="A label with a full sentence after it is the article's own.",
    ),
    drop(
        "follow_live",
        reason="nav.read_more",
        where=BODY | TAIL,
        max_words=16,
        pattern=r"^[^\p{L}\d]{0,4}følg (?:her )?(?:udviklingen|situationen|dækningen|begivenhederne|det seneste|kampen|debatten|nyhederne|sagen)\b(?![^.!?]*, (?:siger|skriver|opfordrer))[^.!?]{0,70}\b(?:her|liveblog\p{L}*|direkte|live|minut for minut|livedækning\p{L}*|i vores \p{L}+|på vores \p{L}+|på \p{L}+\.dk)\W*$",
        fires=["Følg udviklingen i vores liveblog", "Følg kampen minut for minut"],
        stays=["Følg udviklingen nøje, råder lægen.", "Følg debatten her hos os, sagde han."],
    ),
    drop(
        "next_article",
        reason="nav.page",
        where=TAIL,
        max_words=20,
        pattern=r"^(?:næste|forrige) (?:artikel|nyhed|indlæg|historie) ?[:>»] ?\S.{3,110}$",
        fires=["Næste artikel: Færgen sejler igen"],
        stays=["Næste artikel handler om færgen."],
    ),
    drop(
        "poll_question",
        reason="comment.prompt",
        where=BODY | TAIL,
        max_words=18,
        pattern=r"^(?:afstemning|stem her|ugens spørgsmål|dagens spørgsmål) ?: ?(?-i:\p{Lu})[^.!?]{6,100}\?(?: (?:stem|svar)\b[^.!?]{0,40}[.!]?)?$"
        r"|^(?:tag|prøv|test|spil) (?:vores|dagens|ugens|den store|det store)(?: \p{L}+)? (?:\p{L}*quiz(?:zen)?|\p{L}*test|krydsord)\b[^.!?]{0,50}[.!]?$",
        fires=["Afstemning: Skal broen rives ned?", "Tag vores quiz om broer"],
        stays=["Stem: Hvem betaler? Svar: kommunen.", "Test vores nye bus, sagde de."],
    ),
]
