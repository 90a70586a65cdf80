"""NOS (nos.nl): the line of desk and time above the headline, roles below the names, lines of regional partners."""

from cleaner.rule import OUTSIDE, drop, label, publisher, tail

SCOPE = publisher(
    "nos_nl",
    title="NOS",
    hosts=["nos.nl"],
    language="nl",
    signs=[
        "NOS Nieuws",
        "Deel artikel:",
        "Aangepast vandaag,",
        "Aangepast gisteren,",
    ],
)

DAY = r"(?:vandaag|gisteren|eergisteren|(?:maan|dins|woens|donder|vrij|zater|zon)dag|\d{1,2} \p{L}{3,9}(?: \d{4})?)"

RULES = [
    label(
        "desk_and_time",
        part="date",
        pattern=(
            rf"nos (?:nieuws|sport|voetbal|wielrennen|schaatsen|formule 1|tennis|op 3|tech|regionaal|stories|"
            rf"jeugdjournaal|koningshuis)"
            rf"(?: ?[•·|,-] ?[\p{{L}} &]{{3,30}})?(?: ?[•·|,-]? ?{DAY},? \d{{1,2}}[:.]\d{{2}}(?: ?[•·|,-]? "
            rf"?aangepast(?: {DAY},?)? \d{{1,2}}[:.]\d{{2}})?)?"
        ),
        whole=True,
        where=OUTSIDE,
        max_words=14,
        fires=[
            "NOS Nieuws • Buitenland • Vandaag, 12:34",
            "NOS Nieuws • dinsdag, 09:05 • Aangepast dinsdag, 10:10",
            "NOS Sport",
        ],
        stays=["NOS Nieuws bracht het bericht vandaag als eerste", "NOS Sport zendt de finale niet uit"],
    ),
    label(
        "role_below_name",
        part="byline",
        pattern=(
            r"(?:correspondent|(?:politiek |economie|oorlogs|sport)?verslaggever|(?:buitenland|economie|tech|"
            r"klimaat|sport|online |data)-?redacteur|redacteur|presentator)"
            r"(?: (?-i:\p{Lu}[\p{L}'-]+(?: (?:en )?\p{Lu}[\p{L}'-]+){0,2})| (?:buitenland|binnenland|economie|"
            r"tech|klimaat|zorg|onderwijs|politiek|cultuur|media|sport|online)(?: en [\p{L}]{3,20})?)?"
        ),
        whole=True,
        where=OUTSIDE,
        max_words=6,
        fires=[
            "Correspondent Duitsland",
            "politiek verslaggever",
            "redacteur Buitenland",
            "Correspondent Noord-Amerika",
        ],
        stays=["Correspondent Jansen vertrok boos", "Een verslaggever zonder opdracht"],
    ),
    drop(
        "together_with_region",
        reason="meta.sourcing",
        pattern=r"in samenwerking met (?-i:(?:RTV|Omroep|Omrop|L1|NH|RTL|1Limburg|Rijnmond|AT5)\b[\p{L} ]{0,25})",
        whole=True,
        where=OUTSIDE,
        max_words=7,
        fires=["In samenwerking met Omroep Gelderland", "in samenwerking met RTV Noord"],
        stays=["De film is in samenwerking met Omroep Gelderland gemaakt."],
    ),
    drop(
        "regional_sites_note",
        reason="meta.sourcing",
        pattern=(
            r"^(?:dit (?:artikel|bericht|verhaal) (?:is|wordt) (?:gemaakt|geschreven|mede mogelijk gemaakt) (?:samen "
            r"met|door|in samenwerking met) (?:de )?(?:regionale omroep|omroep|rtv)\b)"
        ),
        where=tail(6),
        max_words=30,
        fires=[
            "Dit artikel is gemaakt in samenwerking met Omroep Brabant.",
            "Dit verhaal is geschreven samen met de regionale omroep in Drenthe.",
        ],
        stays=["Dit artikel is geschreven door een omroeper uit 1950, zegt het museum."],
    ),
    drop(
        "read_back_live",
        reason="nav.read_more",
        pattern=(
            r"^(?:lees (?:hier )?(?:het )?liveblog (?:terug|over .{2,60})|volg (?:hier )?(?:het )?laatste nieuws in "
            r"(?:ons|het) liveblog|bekijk (?:hier )?(?:ook )?(?:alle|de) (?:beelden|uitslagen|samenvatting))\b"
        ),
        max_words=20,
        fires=["Lees hier het liveblog terug", "Volg het laatste nieuws in ons liveblog."],
        stays=["Lees alles terug in het dagboek van de schipper, en je begrijpt zijn angst voor de zee."],
    ),
]
