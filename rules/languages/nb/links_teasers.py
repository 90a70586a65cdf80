"""Norwegian teasers behind a label, pointers to live coverage, to the next article and to a poll."""

from cleaner.rule import BODY, TAIL, drop

RULES = [
    drop(
        "genre_teaser",
        reason="nav.read_more",
        where=BODY | TAIL,
        min_words=4,
        max_words=17,
        pattern=r"^(?:[>→•+*|] ?)?(?:(?:leder|lederartikkel|kommentar|analyse|debatt|debattinnlegg|leserbrev|intervju|reportasje|anmeldelse|bakgrunn|kronikk|essay|faktasjekk|portrett|replikk|spaltist|gjestekommentar|bildeserie|bildegalleri|i bilder|bilder|quiz|guide|oversikt)|tidligere (?:sak|saker|artikkel|artikler)|fra arkivet)"
        r" ?[:|>] ?(?=['\"]?(?-i:\p{Lu}|\d))(?!.{3,200}(?:[^.]\.|, (?:sier|seier|skriver|skriv|mener|ifølge))[\"']?$)\S.{10,150}$",
        fires=[
            "Leder: Staten svikter kommunene igjen",
            "Bakgrunn: Derfor smuldrer betongen i brua",
            "I bilder: Slik ble brua bygget",
        ],
        stays=[
            "Bakgrunn: Kommunen stengte skolen i 2019.",
            "Analyse: det blir dyrt",
            "Kommentar: Slik kan vi ikke ha det, sier Lund.",
        ],
        note="A label with a full sentence after it is the article's own.",
    ),
    drop(
        "follow_live",
        reason="nav.read_more",
        where=BODY | TAIL,
        max_words=16,
        pattern=r"^[^\p{L}\d]{0,4}følg (?:her )?(?:utviklingen|situasjonen|dekningen|hendelsene|det siste|kampen|debatten|nyhetene|saken)\b(?![^.!?]*, (?:sier|skriver|oppfordrer))[^.!?]{0,70}\b(?:her|direkte|live|minutt for minutt|livestudio\p{L}*|direktestudio\p{L}*|nyhetsstudio\p{L}*|i vårt \p{L}+|på våre \p{L}+|på \p{L}+\.no)\W*$",
        fires=["Følg utviklingen i vårt direktestudio", "Følg kampen minutt for minutt"],
        stays=["Følg utviklingen nøye, råder legen.", "Følg debatten her hos oss, sa han."],
    ),
    drop(
        "next_article",
        reason="nav.page",
        where=TAIL,
        max_words=20,
        pattern=r"^(?:neste|forrige) (?:artikkel|sak|nyhet|innlegg) ?[:>»] ?\S.{3,110}$",
        fires=["Neste sak: Ferga går igjen"],
        stays=["Neste sak handler om ferga."],
    ),
    drop(
        "poll_question",
        reason="comment.prompt",
        where=BODY | TAIL,
        max_words=18,
        pattern=r"^(?:avstemning|stem her|ukens spørsmål|dagens spørsmål) ?: ?(?-i:\p{Lu})[^.!?]{6,100}\?(?: (?:stem|svar)\b[^.!?]{0,40}[.!]?)?$"
        r"|^(?:ta|prøv|test|spill) (?:vår|dagens|ukens|den store)(?: \p{L}+)? (?:\p{L}*quiz(?:en)?|\p{L}*test|kryssord)\b[^.!?]{0,50}[.!]?$",
        fires=["Avstemning: Bør brua rives?", "Ta vår quiz om bruer"],
        stays=["Stem: Hvem betaler? Svar: kommunen.", "Test vår nye buss, sa de."],
    ),
]
