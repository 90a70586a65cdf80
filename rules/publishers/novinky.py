"""Novinky.cz and Seznam Zprávy: shopping and service boxes of the portal, topic lines, lists of further articles."""

from cleaner.rule import OUTSIDE, TAIL, cue, drop, label, publisher

SCOPE = publisher(
    "novinky",
    title="Novinky.cz",
    hosts=["novinky.cz", "seznamzpravy.cz"],
    language="cs",
    signs=[
        "Může se vám hodit na",
        "Výběr článků",
        "Související témata:",
        "Sdílet na Facebooku Sdílet na X",
    ],
)

RULES = [
    cue(
        "portal_services",
        reason="promo.product",
        pattern=(
            r"může se (?:vám )?hodit (?:na|ve) (?:zboží\.cz|firmy\.cz|seznamu|službách seznam\.cz|sreality\.cz|"
            r"sauto\.cz|volná místa|[\p{L}]+\.cz)"
        ),
        takes=8,
        max_words=9,
        fires=[
            "Může se vám hodit na Zboží.cz:\nLetní pneumatiky\nNosiče kol",
            "Může se vám hodit na službách Seznam.cz",
        ],
        stays=["Může se vám hodit na cestách", "Může se vám hodit na chalupě"],
    ),
    cue(
        "choice_of_articles",
        reason="nav.related",
        pattern=r"výběr článků|reklama na novinkách|z našich webů|články z dalších webů seznamu",
        takes=14,
        where=TAIL,
        max_words=6,
        fires=["Výběr článků\nMost se otevře v létě\nHasiči zachránili psa", "Výběr článků"],
        stays=["Výběr článků pro soutěž trval rok", "Výběr článků komise odmítla"],
    ),
    label(
        "topics_line",
        part="tags",
        pattern=r"^související témata: ?\S",
        where=OUTSIDE,
        max_words=25,
        fires=["Související témata: Most, Praha, Doprava", "Související témata: Povodně"],
        stays=["Související témata probírali poslanci do noci."],
    ),
    drop(
        "discussion_door",
        reason="comment.prompt",
        pattern=r"vstoupit do diskuse(?: ?\(?\d+\)?)?|diskuse(?: \d+)? vstoupit|sdílet na facebooku sdílet na x",
        whole=True,
        where=TAIL,
        max_words=8,
        fires=["Vstoupit do diskuse (12)", "Vstoupit do diskuse 4"],
        stays=["Vstoupit do diskuse se mu nechtělo"],
    ),
    drop(
        "tip_to_newsroom",
        reason="meta.feedback",
        pattern=(
            r"^(?:máte|víte o)\b.{0,60}\b(?:tip|zajímav\w+|události|téma\w*)\b.{0,90}\b(?:novinky\.cz|redakci "
            r"novinek|seznam zpráv\w*|sznzpravy)\b"
        ),
        where=OUTSIDE,
        max_words=40,
        fires=[
            "Máte tip na zajímavý příběh? Napište redakci Novinek.",
            "Víte o události, o které bychom měli psát? Pište Seznam Zprávám.",
        ],
        stays=["Máte tip na oběd, ptal se reportér Novinek kuchaře."],
    ),
]
